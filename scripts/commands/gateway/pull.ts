// mdocs pull: run by a gateway every minute. Fetches the newest publication, uses nothing unchecked, and keeps the last good one.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FollowedPublication } from '../../apply/gateway/follow.ts';
import { withFolderLocked } from '../../apply/gateway/lock.ts';
import { install, readCurrent, readIfPresent, readInstalled, writeAtomically } from '../../apply/gateway/versions.ts';
import { type GatewayStatus, type RunningPublication, readStatus, writeStatus } from '../../model/publication/gateway-status.ts';
import { manifestPath, readManifest } from '../../model/publication/manifest.ts';
import { findWrongFiles, type Running } from '../../model/publication/release-check.ts';
import { Failure } from '../../model/text/failure.ts';
import { digestOf } from '../../model/x509/platform.ts';
import { setQuotes, wrap } from '../../report/terminal.ts';
import { targetsIn } from '../../targets/list.ts';
import { nowOf, type Options } from '../run/options.ts';
import { put, screenOf, tell } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { type Found, fetchNewest, type Newest } from './newest.ts';
import { damagedText, keptGoodText, noSigners, pulledText, repairedText, uncheckedText } from './pull-words.ts';

export interface PullOptions extends Options, Newest {
  readonly into: string;
  /** In seconds: how long to wait for another run in the same folder. */
  readonly patience?: number;
}

/** Exit code 0; 1 when the newest publication is refused, 2 when no answer came. Then the one in use stays, and status.json says why. */
export async function pull(options: PullOptions): Promise<number> {
  if (options.signers === undefined && !options.unsigned) throw new Failure(noSigners);
  const directory = resolve(options.into);
  mkdirSync(directory, { recursive: true });
  return withFolderLocked(directory, () => pullAlone(options, directory), options.patience);
}

/** What runs is read here and not before: another run may have come to a newer one. */
async function pullAlone(options: PullOptions, directory: string): Promise<number> {
  const now = nowOf(options);
  const before = await readRemembered(directory, now);
  const damaged = await findDamaged(directory, before?.running);
  const found = await fetchNewest(options, before?.running, now);
  const stated = 'code' in found ? before?.running : await take(found, directory, { before, damaged, now });
  const status: GatewayStatus = {
    checkedAt: now.toISOString(),
    running: stated,
    refused: 'code' in found ? found : undefined,
    damaged: 'code' in found && damaged.length > 0 ? damaged.slice(0, mostNamed) : undefined,
  };
  await writeAtomically(join(directory, 'status.json'), writeStatus(status));
  return reportStatus(status, before, { options, found, damaged });
}

/** How many damaged files are named: a status that is too long is read by nobody. */
const mostNamed = 10;

/** The content of status.json. Where it is lost, or a run was killed before it wrote it, the folder in use tells what is running. */
async function readRemembered(directory: string, now: Date): Promise<GatewayStatus | undefined> {
  const status = readStatus(await readIfPresent(join(directory, 'status.json')));
  const commit = await readCurrent(directory);
  // Of the publication that it names, status.json knows more than a manifest that may be damaged.
  if (!commit || commit === status?.running?.commit) return status;
  const text = await readIfPresent(join(directory, 'current', manifestPath));
  const manifest = readManifest(text);
  if (!manifest?.generation || manifest.generation <= (status?.running?.generation ?? 0)) return status;
  const { environment, generation, notAfter = '' } = manifest;
  const [since, hash] = [now.toISOString(), await digestOf(nodePlatform, text ?? '')];
  return { checkedAt: since, running: { environment, generation, commit, notAfter, since, manifest: hash } };
}

/** The paths in the folder in use that are not as the publication has them. */
async function findDamaged(directory: string, running: Running | undefined): Promise<string[]> {
  if (!running) return [];
  const files = await readInstalled(directory);
  const text = files?.get(manifestPath);
  const manifest = readManifest(text);
  if (!files || !manifest || (await digestOf(nodePlatform, text ?? '')) !== running.manifest) return [manifestPath];
  return findWrongFiles(manifest, files, nodePlatform);
}

/** Installs the folder first and writes status.json afterwards: where a run is killed between the two, the next one repeats both. */
async function take(
  { commit: newest, files, manifest }: FollowedPublication,
  directory: string,
  { before, damaged, now }: { before: GatewayStatus | undefined; damaged: readonly string[]; now: Date },
): Promise<RunningPublication> {
  const hash = await digestOf(nodePlatform, files.get(manifestPath) ?? '');
  // The same publication under another commit stays where it is: nothing has to be reloaded.
  const same = before?.running?.manifest === hash ? before.running : undefined;
  const commit = same?.commit ?? newest;
  await install(directory, commit, files, damaged.length > 0);
  return {
    environment: manifest.environment,
    generation: manifest.generation ?? 0,
    commit,
    since: same?.since ?? now.toISOString(),
    notAfter: manifest.notAfter ?? '',
    manifest: hash,
  };
}

interface Answering {
  readonly options: Options;
  readonly found: Found;
  readonly damaged: readonly string[];
}

async function reportStatus(
  status: GatewayStatus,
  before: GatewayStatus | undefined,
  { options: { locale }, found, damaged }: Answering,
): Promise<number> {
  const { width } = screenOf(process.stdout, locale);
  const { running } = status;
  if ('code' in found) {
    tell(`${wrap(setQuotes(`${found.text[locale]} ${keptGoodText(running)[locale]}`, locale), width)}\n`);
    if (damaged.length > 0) tell(`${wrap(setQuotes(damagedText(damaged)[locale], locale), width)}\n`);
    return found.code === 'unreachable' ? 2 : 1;
  }
  const isNew = running?.manifest !== before?.running?.manifest;
  if (!isNew && damaged.length > 0) tell(`${wrap(setQuotes(repairedText(damaged)[locale], locale), width)}\n`);
  if (running)
    await put(`${wrap(pulledText(running, isNew || damaged.length > 0 ? targetsIn(found.files) : [])[locale], width)}\n`);
  if (found.unchecked !== undefined) tell(`${wrap(uncheckedText(found.unchecked)[locale], width)}\n`);
  return 0;
}
