// The settings of every run of git: nothing that this machine or a repository configures may change what it does.
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure } from '../model/text/failure.ts';
import { noWorkspace } from './failures.ts';

// Nothing is synced to disk here, because a temporary repository is worth nothing after a crash; the embedded remote has its own
// configuration. Ownership of a repository is not asked for: the commands that git.ts allows run nothing that one could name, as long as git does
// not fetch on its own what a repository says is elsewhere, through programs that it names. GIT_NO_LAZY_FETCH and nothingReached see to that.
export const configuration = [
  `core.hooksPath=${devNull}`,
  'core.fsmonitor=false',
  'core.symlinks=false',
  'core.fsync=none',
  'protocol.allow=never',
  'protocol.file.allow=always',
  'protocol.https.allow=always',
  // readRemote lets HTTP through only to this machine, and no redirect is followed.
  'protocol.http.allow=always',
  'http.followRedirects=false',
  'protocol.ssh.allow=always',
  'fetch.fsckObjects=true',
  'gc.auto=0',
  'maintenance.auto=false',
  'credential.helper=',
  'http.lowSpeedLimit=1000',
  'http.lowSpeedTime=30',
  'safe.directory=*',
];

export const fixedEnvironment = {
  HOME: devNull,
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '/bin/false',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_NO_LAZY_FETCH: '1',
};

/** The environment variables that git inherits: where things are, and which authorities signed an Enterprise server's certificate. */
export const inheritedVariables = [
  'PATH',
  'TMPDIR',
  'SSH_AUTH_SOCK',
  'HTTPS_PROXY',
  'https_proxy',
  'NO_PROXY',
  'no_proxy',
  'GIT_SSL_CAINFO',
  'SystemRoot',
];

/** For the commands that only read: no way to any other repository, not even one that the repository itself names. */
export const nothingReached = { GIT_ALLOW_PROTOCOL: 'none' };

/**
 * The first of each series with GIT_NO_LAZY_FETCH, which ends on this side what a folder of somebody else would start: it came with 2.45, and
 * with the corrections of May 2024 to the series before.
 */
const corrected = new Map([
  [39, 4],
  [40, 2],
  [41, 1],
  [42, 2],
  [43, 4],
  [44, 1],
]);

/** Whether a git of this version surely starts nothing that somebody else's repository names. Takes what `git version` prints. */
export function leavesOthersAlone(printed: string): boolean {
  const [major = 0, minor = 0, patch = 0] = (/^git version (\d+)\.(\d+)(?:\.(\d+))?/.exec(printed) ?? [])
    .slice(1)
    .map((one) => Number(one ?? 0));
  if (major !== 2) return major > 2;
  return minor >= 45 || patch >= (corrected.get(minor) ?? Number.POSITIVE_INFINITY);
}

/**
 * Whether a git fetches on its own what a repository says is elsewhere, through a program that the repository names. Distributions correct old
 * versions without another number, so it is tried. `ask` asks a repository for an object, by a git that may reach other folders of this machine.
 */
export async function fetchesOnItsOwn(ask: (folder: string, object: string) => Promise<unknown>): Promise<boolean> {
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(tmpdir(), 'mdocs-'));
    for (const name of ['objects', 'refs']) await mkdir(join(folder, name));
    await writeFile(join(folder, 'HEAD'), 'ref: refs/heads/nothing\n');
    await writeFile(join(folder, 'config'), configurationOf(folder));
    await ask(folder, '1'.repeat(40));
    return existsSync(join(folder, 'started'));
  } catch (error) {
    throw new Failure(noWorkspace(tmpdir()), error);
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Every object is elsewhere, and what brings it writes a file in the repository whose path it is given. */
const configurationOf = (folder: string): string =>
  [
    '[core]',
    'repositoryFormatVersion = 1',
    'bare = true',
    '[extensions]',
    'partialClone = elsewhere',
    '[remote "elsewhere"]',
    `url = ${JSON.stringify(folder)}`,
    'promisor = true',
    `uploadpack = ${JSON.stringify('start() { : > "$1/started"; }; start')}`,
    '',
  ].join('\n');
