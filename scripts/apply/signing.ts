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

/** good: by a key that may sign. unsigned. wrong: by an unknown key, or over other content. */
export type SignatureState = 'good' | 'unsigned' | 'wrong';

/** Checks the signature of a commit. The signers are a file in the form that ssh-keygen calls ALLOWED SIGNERS. */
export async function verifySignature(folder: string, commit: string, signers: string): Promise<SignatureState> {
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error(`not the id of a commit: ${commit}`);
  if (await isSignatureGood(folder, commit, signers)) return 'good';
  if (!(await isSigned(folder, commit))) return 'unsigned';
  // ssh-keygen takes a list that it cannot open for one without the signer, so the list is read first.
  await readFile(signers).catch(ignoreMissing);
  return (await isSignatureGood(folder, commit, signers)) ? 'good' : 'wrong';
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

async function isSigned(folder: string, commit: string): Promise<boolean> {
  const raw = (await runGit(folder, ['cat-file', 'commit', commit])).toString('latin1');
  return /^gpgsig /m.test(raw.slice(0, raw.indexOf('\n\n')));
}

/** Calls the work with a key that is given as a path or as its text, which becomes a file only as long as it is needed. */
export async function withKeyFile<T>(given: string, work: (file: string) => Promise<T>): Promise<T> {
  if (!given.includes('PRIVATE KEY-----')) return work(given);
  const folder = await mkdtemp(join(tmpdir(), 'mdocs-'));
  try {
    const file = join(folder, 'key');
    await writeFile(file, `${given.trim()}\n`, { mode: 0o600 });
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

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

export const signersFileOf = (key: string): string => `${key}.signers`;

/** One line of a list of signers: who, for what, which key. */
const formatSigner = (publicKey: string): string =>
  `${identity.EMAIL} namespaces="git" ${publicKey.trim().split(' ').slice(0, 2).join(' ')}\n`;
