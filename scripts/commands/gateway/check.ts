// Lets the real program of a target check a published tree: over a copy in a temporary directory.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runTree } from '../../apply/process-tree.ts';
import { type GatewaySettings, manifestPath, readManifest } from '../../model/publication/manifest.ts';
import type { Files } from '../../model/tree.ts';
import type { Check, Site, Trial } from '../../targets/template/target.ts';

export interface CheckVerdict {
  /** absent: no such program on this machine. unknown: the manifest does not say what the files were written for. */
  readonly status: 'accepted' | 'refused' | 'absent' | 'unknown';
  /** What the program printed. */
  readonly output: string;
}

/** Checks the tree where the gateway would have it, and leaves nothing behind. */
export async function checkFiles(check: Check, files: Files): Promise<CheckVerdict> {
  const site = await findSite(files);
  if (!site)
    return settingsIn(files) ? { status: 'refused', output: `${manifestPath}: gateway` } : { status: 'unknown', output: '' };
  const directory = await mkdtemp(join(tmpdir(), `mdocs-${check.program}-`));
  try {
    const trial = check.judge(site);
    await writeTrial(directory, trial);
    return await run(check.program, trial.args(directory), directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** With a throw-away certificate for the server. Undefined where the manifest does not name the settings, or only some of them. */
export async function findSite(files: Files): Promise<Site | undefined> {
  const settings = settingsIn(files);
  if (!settings || !isWhole(settings)) return undefined;
  return { files, settings, server: await makeStranger(settings.serverName) };
}

const settingsIn = (files: Files): GatewaySettings | undefined => readManifest(files.get(manifestPath))?.gateway;

/** Somebody may have changed a manifest by hand: then nothing is written outside the directory. */
function isWhole({ listen, serverName, upstream, directory, certificate, key }: GatewaySettings): boolean {
  const values: unknown[] = [listen, serverName, upstream, directory, certificate, key];
  return values.every((value) => typeof value === 'string' && value !== '' && !value.split('/').includes('..'));
}

export async function writeTrial(directory: string, { files }: Trial): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text, { mode: 0o600 });
  }
}

/** Server name -> its throw-away certificate: a key takes longer to find than all the rest, and this one protects nothing. */
const thrownAway = new Map<string, Site['server']>();

/** A certificate that nobody vouches for. */
export async function makeStranger(name: string): Promise<Site['server']> {
  const { issueCertificate } = await import('../../demo/issue.ts');
  const subject = [{ oid: '2.5.4.3', value: name }];
  const dates = { notBefore: '2020-01-01T00:00:00Z', notAfter: '2049-12-31T00:00:00Z' };
  const server = thrownAway.get(name) ?? issueCertificate({ subject, serial: '01', ...dates });
  thrownAway.set(name, server);
  return server;
}

/** Debian keeps servers where an ordinary user's PATH does not look. */
export const envWithServers = () => ({ PATH: `${process.env.PATH ?? ''}:/usr/sbin:/usr/local/sbin` });

/** In milliseconds: a hundred thousand clients take half a second. */
const patience = 60_000;

async function run(program: string, args: readonly string[], folder: string): Promise<CheckVerdict> {
  const options = { folder, environment: envWithServers(), deadline: patience, most: mostPrinted };
  const { exitCode, out, err, error, stopped } = await runTree(program, args, options);
  const output = `${out}${err}`.trim();
  if (error?.code === 'ENOENT') return { status: 'absent', output: '' };
  if (error) throw error;
  if (stopped === 'time') return { status: 'refused', output: `${output}\n${program}: > ${patience / 1000} s`.trim() };
  return { status: exitCode === 0 ? 'accepted' : 'refused', output };
}

/** In bytes. */
const mostPrinted = 1 << 20;
