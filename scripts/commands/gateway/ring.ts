// Waits with a publication until the gateways that go first have served it well, where the publication names any.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FollowedPublication } from '../../apply/gateway/follow.ts';
import { readIfPresent, writeAtomically } from '../../apply/gateway/versions.ts';
import { decideRing, type RingVerdict, takesAway } from '../../model/gateway/ring.ts';
import { isHash, isInstant, isRecord, isText, parseJson } from '../../model/publication/form.ts';
import { manifestPath, type Ring } from '../../model/publication/manifest.ts';
import { makeRefusal, type Refusal } from '../../model/publication/release-check.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Text } from '../../model/text/text.ts';
import { digestOf } from '../../model/x509/platform.ts';
import { nodePlatform } from '../run/platform.ts';
import type { Newest } from './newest.ts';
import { readReports } from './reports.ts';
import { type Installed, readRevision } from './revision.ts';
import { unheardRingText } from './serve-words.ts';

/** Written down, so that a gateway that waits does not begin anew with each publication. */
interface Waiting {
  /** SHA-256 of the manifest that is served meanwhile. */
  readonly served: string;
  /** Instant in ISO 8601. */
  readonly since: string;
  /** When the first publication was made that is waited for: the one that follows what is served. ISO 8601. */
  readonly begun?: string;
  /** SHA-256 of the manifest that may be taken. */
  readonly allowed?: string;
}

const waitingPath = 'waiting.json';

export interface RingPlace {
  readonly directory: string;
  /** What this gateway goes on with while it waits. */
  readonly installed: Installed | undefined;
  /** This gateway's own, in the registry. */
  readonly name?: string | undefined;
  readonly now: Date;
}

/** Why the publication is not taken yet; or what has to be said where it is taken; undefined where there is nothing to say. */
export async function holdForRing(
  found: FollowedPublication,
  newest: Newest,
  { directory, installed, name, now }: RingPlace,
): Promise<{ readonly refusal: Refusal } | { readonly problem: Text } | undefined> {
  const { ring, generation = 0 } = found.manifest;
  const path = join(directory, waitingPath);
  const manifest = await digestOf(nodePlatform, found.files.get(manifestPath) ?? '');
  if (!ring || !installed || !(await isToWait(found, { ring, installed, manifest, name, directory, now }))) {
    await rm(path, { force: true });
    return undefined;
  }
  const served = installed.state.manifest;
  const known = readWaiting(await readIfPresent(path), served);
  if (known?.allowed === manifest) return undefined;
  const { committedAt } = found;
  const isNext = found.manifest.previousManifest === served && committedAt !== undefined;
  const waiting: Waiting = known ?? { served, since: now.toISOString(), ...(isNext && { begun: committedAt }) };
  const begun = waiting.begun === undefined ? undefined : new Date(waiting.begun);
  const reports = await readRing(ring, newest, { directory, now });
  const verdict = decideRing({ ring, reports, wanted: { manifest, generation }, since: new Date(waiting.since), begun, now });
  const isAllowed = verdict === 'take' || verdict === 'unheard';
  await writeAtomically(path, `${JSON.stringify({ ...waiting, ...(isAllowed && { allowed: manifest }) })}\n`);
  return say(verdict, ring);
}

function say(verdict: RingVerdict, { gateways }: Ring): { readonly refusal: Refusal } | { readonly problem: Text } | undefined {
  const names = gateways.map(({ name }) => name).join(', ');
  if (verdict === 'take') return undefined;
  if (verdict === 'unheard') return { problem: unheardRingText(names) };
  return { refusal: makeRefusal(verdict === 'failed' ? 'ring-failed' : 'ring', names) };
}

interface Waiter extends Omit<RingPlace, 'installed'> {
  readonly ring: Ring;
  readonly installed: Installed;
  readonly manifest: string;
}

/** Not the first ones themselves, nor whoever has nothing that could go on, nor where anybody loses anything. */
async function isToWait(
  found: FollowedPublication,
  { ring, installed, manifest, name, directory, now }: Waiter,
): Promise<boolean> {
  const { state, isWhole, isClosed } = installed;
  if (!isWhole || isClosed || state.manifest === manifest || ring.gateways.some((one) => one.name === name)) return false;
  if (Date.parse(state.notAfter) <= now.getTime()) return false;
  const before = await readRevision(directory, installed);
  return before !== undefined && !takesAway(before.published, found.files);
}

/** Reports that cannot be read are as good as none. */
async function readRing(
  { gateways }: Ring,
  { remote, environment }: Newest,
  { directory, now }: Pick<RingPlace, 'directory' | 'now'>,
) {
  const named = new Map(gateways.map(({ name, key }) => [name, { environments: [environment], key }]));
  const memory = { file: join(directory, 'heard.json'), signers: undefined };
  const read = await readReports({ gateways: named }, { remote, environment, now, memory }).catch((error) => {
    if (!(error instanceof Failure)) throw error;
    return [];
  });
  return read.map(({ report }) => (typeof report === 'string' ? undefined : report));
}

/** Undefined where none is written down of what is served. */
function readWaiting(text: string | undefined, served: string): Waiting | undefined {
  const value = parseJson(text ?? '');
  if (!isRecord(value) || value.served !== served || !isInstant(value.since)) return undefined;
  const { since, begun, allowed } = value;
  return { served, since, ...(isInstant(begun) && { begun }), ...(isText(allowed) && isHash(allowed, 64) && { allowed }) };
}
