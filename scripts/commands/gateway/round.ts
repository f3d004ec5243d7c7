// One round of mdocs gateway: what is published, what the program serves, and what brings the two together.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { clearUnfinished, readCurrent, readIfPresent, writeAtomically } from '../../apply/gateway/versions.ts';
import { endingWith } from '../../apply/process-tree.ts';
import {
  type GatewayStatus,
  mostStatusBytes,
  type ProgramStatus,
  type RunningPublication,
  readStatus,
  writeStatus,
} from '../../model/publication/gateway-status.ts';
import type { Refusal, Running } from '../../model/publication/release-check.ts';
import { Failure } from '../../model/text/failure.ts';
import { isFenced, readAttempt, removeFence } from './attempt.ts';
import type { Gateway } from './bring-up.ts';
import { look, type Seen } from './look.ts';
import { type Found, fetchNewest, type Newest } from './newest.ts';
import { readInstalledRevision } from './revision.ts';
import { holdForRing } from './ring.ts';
import { type Known, type Served, serveNewest } from './serve-revision.ts';
import { fencedText, orphansText, othersFolder, silentText, statusUnwrittenText } from './serve-words.ts';
import { askUnchanged, remember } from './unchanged.ts';

export interface RoundOptions extends Newest {
  readonly gateway: Gateway;
  /** In the registry; absent where it reports to nobody. */
  readonly name?: string;
  readonly now: Date;
  /** Passes the fence of a run whose effect is not known. */
  readonly resolve: boolean;
  /** Once this process is to end, nothing new is begun. */
  readonly ended?: AbortSignal | undefined;
}

/** Writes status.json; undefined where this process was told to end before it did anything. Nobody else may work in the folder meanwhile. */
export async function runRound(options: RoundOptions): Promise<GatewayStatus | undefined> {
  const { gateway, now, ended } = options;
  const { place, check } = gateway;
  const { directory } = place;
  for (const folder of ['log', 'temp']) await mkdir(join(directory, folder), { recursive: true });
  await clearUnfinished(directory);
  const before = readStatus(await readIfPresent(join(directory, 'status.json'), mostStatusBytes));
  const installed = await readInstalledRevision({ operation: check.operation, directory });
  if (!installed && (await isOthers(directory))) throw new Failure(othersFolder(directory));
  if (!options.resolve) {
    if (before?.program?.state === 'unknown') return before;
    if (await isFenced(directory)) return writeDown(directory, describeFenced(now, check.program));
  }
  if (ended?.aborted) return undefined;
  await removeFence(directory);
  const seen = await look(place, gateway.patience);
  // Nothing has been changed so far: whoever ends this process need not wait for a server that does not answer.
  const found = await endingWith(ended, () => find(options, before, { seen, installed, now }));
  if (ended?.aborted) return undefined;
  const brought = found === 'same' || 'code' in found ? undefined : found;
  const held = brought && (await endingWith(ended, () => holdForRing(brought, options, { ...options, directory, installed })));
  if (ended?.aborted) return undefined;
  const waits = held && 'refusal' in held ? held.refusal : undefined;
  const published = waits ? undefined : brought;
  const refused = found !== 'same' && 'code' in found ? found : waits;
  const came = await serveNewest(gateway, published, { seen, installed, now });
  const served = held && 'problem' in held && !came.problem ? { ...came, problem: held.problem } : came;
  const after = await look(place, gateway.patience);
  const round = { before, now, refused, served, seen: after, program: check.program };
  const status = await writeDown(directory, describeRound(round));
  if (published && served.outcome === 'serving' && !served.refusal) await remember(directory, published, options);
  return status;
}

/** The newest publication; `same` where that is what the program serves, and nothing of it has changed. */
async function find(options: RoundOptions, before: GatewayStatus | undefined, known: Known): Promise<Found | 'same'> {
  const { gateway, now } = options;
  const { directory } = gateway.place;
  const running = newestKnown(before, known);
  const isNewest = running?.manifest === known.installed?.state.manifest && !(await readAttempt(directory));
  const unchanged = isNewest ? await askUnchanged(directory, options, known, now) : undefined;
  return unchanged ?? fetchNewest(options, running, now);
}

async function writeDown(directory: string, status: GatewayStatus): Promise<GatewayStatus> {
  const path = join(directory, 'status.json');
  await writeAtomically(path, writeStatus(status)).catch((error) => {
    throw error instanceof Failure ? new Failure(statusUnwrittenText(path), error) : error;
  });
  return status;
}

/** Files that mdocs pull put there would not be served. */
const isOthers = async (directory: string): Promise<boolean> =>
  (await readCurrent(directory)) !== undefined &&
  (await readIfPresent(join(directory, 'current', 'manifest.json'))) !== undefined;

/** The newest publication that this gateway ever served: an older one does not follow it. */
function newestKnown(before: GatewayStatus | undefined, { installed, seen }: Known): Running | undefined {
  const known = [before?.running, installed?.state, seen.state].filter((one) => one !== undefined);
  return known.sort((a, b) => b.generation - a.generation)[0];
}

const describeFenced = (now: Date, name: string): GatewayStatus => ({
  checkedAt: now.toISOString(),
  program: { name, state: 'unknown', since: now.toISOString(), problem: fencedText(name) },
});

interface Round {
  readonly before: GatewayStatus | undefined;
  readonly now: Date;
  readonly refused: Refusal | undefined;
  readonly served: Served;
  readonly seen: Seen;
  readonly program: string;
}

function describeRound({ before, now, refused, served, seen, program }: Round): GatewayStatus {
  const at = now.toISOString();
  const { state } = seen;
  const since = before?.running?.manifest === state?.manifest ? (before?.running?.since ?? at) : at;
  const running: RunningPublication | undefined = state && { ...pick(state), since };
  return {
    checkedAt: at,
    running,
    refused: served.refusal ?? refused,
    program: describeProgram({ before: before?.program, at, served, seen, program }),
  };
}

const pick = ({ environment, generation, commit, manifest, notAfter }: RunningPublicationState) => ({
  environment,
  generation,
  commit,
  manifest,
  notAfter,
});
type RunningPublicationState = Omit<RunningPublication, 'since'>;

function describeProgram(round: {
  readonly before: ProgramStatus | undefined;
  readonly at: string;
  readonly served: Served;
  readonly seen: Seen;
  readonly program: string;
}): ProgramStatus {
  const { before, at, served, seen, program } = round;
  const problem = served.problem ?? problemOf(seen, program);
  const state = stateOf(served, seen);
  return { name: program, state, since: before?.state === state ? before.since : at, ...(problem && { problem }) };
}

function problemOf({ runs, orphans, state }: Seen, program: string) {
  if (orphans) return orphansText(program);
  return runs && !state ? silentText(program) : undefined;
}

function stateOf({ outcome, isClosed }: Served, { runs, orphans, state }: Seen): ProgramStatus['state'] {
  if (outcome === 'unknown') return 'unknown';
  if (orphans) return 'failing';
  if (!runs) return 'stopped';
  if (!state) return 'failing';
  if (outcome === 'serving' && isClosed) return 'closed';
  return outcome === 'nothing' ? 'failing' : outcome;
}
