// Signed commits: git's own SSH signatures, made with a key of this machine and checked against a list of allowed signers.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { link, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { GitError, runGit } from './git.ts';

/** In whose name commits on environment branches are made; a list of allowed signers names the same mailbox. */
export const identity = { NAME: 'MDocs Provisioning', EMAIL: 'noreply@mdocs.gov.md' };

/** For git: sign with the key in this file. */
export const toSigningEnvironment = (key: string): Record<string, string> => toGitEnvironment({ ...ssh, 'user.signingKey': key });

// Git starts ssh-keygen by itself; repositories that could name another program are never worked in.
const ssh = { 'gpg.format': 'ssh' };

/** Given by environment variables, because a path does not belong among fixed settings. */
function toGitEnvironment(values: Readonly<Record<string, string>>): Record<string, string> {
  const pairs = Object.entries(values).flatMap(([key, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, key],
    [`GIT_CONFIG_VALUE_${i}`, value],
  ]);
  return { GIT_CONFIG_COUNT: String(Object.keys(values).length), ...Object.fromEntries(pairs) };
}

/** good: by a key that may sign. unsigned. wrong: by an unknown key, over other content, or in a commit that this tool never writes. */
export type SignatureState = 'good' | 'unsigned' | 'wrong';

/** Who may sign: a file in the form that ssh-keygen calls ALLOWED SIGNERS, of which the lines count that are for this branch. */
export interface Signers {
  readonly signers: string;
  readonly branch: string;
}

/** Checks the signature of a commit. */
export async function verifySignature(folder: string, commit: string, { signers, branch }: Signers): Promise<SignatureState> {
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error(`not the id of a commit: ${commit}`);
  const form = formOf(await readRawCommit(folder, commit));
  if (form !== 'signed') return form;
  const list = await readFile(signers, 'utf8').catch(emptyIfMissing);
  const counting = list.split('\n').filter((line) => isLineFor(branch, line));
  return withTemporaryFile('signers', `${counting.join('\n')}\n`, async (file) => {
    // ssh-keygen takes a list that it cannot open for one without the signer, so it is asked again.
    const isGood = (await isSignatureGood(folder, commit, file)) || (await isSignatureGood(folder, commit, file));
    return isGood ? 'good' : 'wrong';
  });
}

/** In bytes: more than twice what a commit says that gives 100,000 systems access, each of which it names. */
export const mostCommitBytes = 1 << 25;

/** What no signature can be right of, where it is longer than any that this tool writes. */
async function readRawCommit(folder: string, commit: string): Promise<string> {
  try {
    return (await runGit(folder, ['cat-file', 'commit', commit], { most: mostCommitBytes })).toString('latin1');
  } catch (error) {
    if (error instanceof GitError && error.stopped === 'size') return 'gpgsig';
    throw error;
  }
}

/** The headers that this tool writes, in the order in which git does. */
const plainHeaders = /^tree (parent )*author committer (gpgsig )?$/;
const sshSignature = /^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/]+={0,2}\n)+-----END SSH SIGNATURE-----$/;

/**
 * Git leaves every header that begins with gpgsig out of what is signed, and starts other programs for signatures of other kinds. So a
 * commit with a header more than this tool writes is believed no more than one with a wrong signature.
 */
function formOf(raw: string): 'signed' | 'unsigned' | 'wrong' {
  const [head = ''] = raw.split('\n\n', 1);
  const headers = head.replaceAll('\n ', '\0').split('\n');
  const values = new Map(headers.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]));
  const signature = values.get('gpgsig')?.replaceAll('\0', '\n');
  if (![...values.keys()].some((name) => name.startsWith('gpgsig'))) return 'unsigned';
  const isPlain = plainHeaders.test(headers.map((line) => line.slice(0, line.indexOf(' ') + 1)).join(''));
  return isPlain && signature !== undefined && sshSignature.test(signature.trimEnd()) ? 'signed' : 'wrong';
}

/**
 * Whether a line of a list of signers counts for a branch: the principals `environment/…` say for which. A line without such a principal,
 * as all lines once were, counts for every branch. Whoever may sign an environment also signs what readers of its reports remember.
 */
export function isLineFor(branch: string, line: string): boolean {
  const [principals = ''] = /^("[^"]*"|[^\s"])+/.exec(line.trim()) ?? [];
  const named = principals
    .replaceAll('"', '')
    .split(',')
    .filter((one) => one.includes('environment/'));
  return named.length === 0 || named.includes(branch.replace(/^(environment\/[a-z]+)-reports$/, '$1'));
}

async function isSignatureGood(folder: string, commit: string, signers: string): Promise<boolean> {
  try {
    await runGit(folder, ['verify-commit', commit], {
      environment: toGitEnvironment({ ...ssh, 'gpg.ssh.allowedSignersFile': signers }),
    });
    return true;
  } catch (error) {
    // A git that was ended by a signal has said nothing about the signature.
    if (error instanceof GitError && error.exitCode !== null) return false;
    throw error;
  }
}

/** Calls the work with a file that holds a list of signers. */
export const withSignersFile = <T>(list: string, work: (file: string) => Promise<T>): Promise<T> =>
  withTemporaryFile('signers', list, work);

/** Calls the work with a key that is given as a path or as its text, which becomes a file only as long as it is needed. */
export async function withKeyFile<T>(given: string, work: (file: string) => Promise<T>): Promise<T> {
  return given.includes('PRIVATE KEY-----') ? withTemporaryFile('key', `${given.trim()}\n`, work) : work(given);
}

async function withTemporaryFile<T>(name: string, text: string, work: (file: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'mdocs-'));
  try {
    const file = join(folder, name);
    await writeFile(file, text, { mode: 0o600 });
    return await work(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const run = promisify(execFile);

/** The machine's own key, made where there is none, and beside it the list of signers that names it. Undefined without ssh-keygen. */
export async function ensureOwnKey(file: string): Promise<string | undefined> {
  if (existsSync(file) && existsSync(signersFileOf(file))) return file;
  await mkdir(dirname(file), { recursive: true });
  const folder = await mkdtemp(`${file}.`);
  try {
    const made = join(folder, 'key');
    await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', identity.EMAIL, '-f', made]);
    // Of two runs at once one makes the key; both list the one that is there.
    await link(made, file).catch(ignoreExisting);
    const { stdout } = await run('ssh-keygen', ['-y', '-f', file]);
    await writeFile(signersFileOf(made), formatSigner(stdout));
    await rename(signersFileOf(made), signersFileOf(file));
    return file;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function emptyIfMissing(error: NodeJS.ErrnoException): string {
  if (error.code !== 'ENOENT') throw error;
  return '';
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

export const signersFileOf = (key: string): string => `${key}.signers`;

/** One line of a list of signers: who, for what, which key. */
const formatSigner = (publicKey: string): string =>
  `${identity.EMAIL} namespaces="git" ${publicKey.trim().split(' ').slice(0, 2).join(' ')}\n`;
