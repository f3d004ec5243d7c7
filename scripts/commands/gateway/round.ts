// One round of mdocs gateway: what is published, what the program serves, and what brings the two together.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { askProgram, findProcess } from '../../apply/gateway/program.ts';
import { readCurrent, readIfPresent, writeAtomically } from '../../apply/gateway/versions.ts';
import {
  type GatewayStatus,
  type ProgramStatus,
  type RunningPublication,
  readStatus,
  writeStatus,
} from '../../model/publication/gateway-status.ts';
import { makeRefusal, type Refusal, type Running } from '../../model/publication/release-check.ts';
import { Failure } from '../../model/text/failure.ts';
import { type BroughtUp, bringUp, type Gateway, type Seen } from './bring-up.ts';
import { findSite } from './check.ts';
import { fetchNewest, type Newest } from './newest.ts';
import { isAllRight, probe, probeSettled } from './probe.ts';
import { type Installed, makeRevision, type Revision, readInstalledRevision, readState } from './revision.ts';
import { othersFolder, worseText } from './serve-words.ts';

export interface RoundOptions extends Newest {
  readonly gateway: Gateway;
  readonly now: Date;
  /** Passes the fence of a run whose effect is not known. */
  readonly resolve: boolean;
}

/** Writes status.json. Nobody else may work in the folder meanwhile. */
export async function runRound(options: RoundOptions): Promise<GatewayStatus> {
  const { gateway, now } = options;
  const { directory } = gateway.place;
  for (const folder of ['log', 'temp']) await mkdir(join(directory, folder), { recursive: true });
  const before = readStatus(await readIfPresent(join(directory, 'status.json')));
  const installed = await readInstalledRevision(directory, gateway.check.operation);
  if (!installed && (await isOthers(directory))) throw new Failure(othersFolder(directory));
  if (before?.program?.state === 'unknown' && !options.resolve) return before;
  const found = await fetchNewest(options, remember(before, installed), now);
  const refused = 'code' in found ? found : undefined;
  const wanted = 'code' in found ? installed?.revision : await makeRevision(found.files, found.commit, place(gateway));
  const brought = await bring(wanted, installed, gateway);
  const status = describeRound({ before, now, refused, brought, seen: await look(gateway), program: gateway.check.program });
  await writeAtomically(join(directory, 'status.json'), writeStatus(status));
  return status;
}

const place = ({ check: { operation }, place: { directory } }: Gateway) => ({ operation, directory });

/** Files that mdocs pull put there would not be served. */
const isOthers = async (directory: string): Promise<boolean> =>
  (await readCurrent(directory)) !== undefined &&
  (await readIfPresent(join(directory, 'current', 'manifest.json'))) !== undefined;

/** The newest publication that this gateway ever served: an older one does not follow it. */
function remember(before: GatewayStatus | undefined, installed: Installed | undefined): Running | undefined {
  const known = [before?.running, installed?.state].filter((one) => one !== undefined);
  return known.sort((a, b) => b.generation - a.generation)[0];
}

async function look({ place: at }: Gateway): Promise<Seen> {
  if ((await findProcess(at)) === undefined) return 'stopped';
  const state = readState(await askProgram(at));
  return state ? { state } : 'silent';
}

/** Undefined where there is nothing whole to bring up. */
type Brought = BroughtUp | undefined;

async function bring(wanted: Revision | undefined, installed: Installed | undefined, gateway: Gateway): Promise<Brought> {
  if (!wanted) return undefined;
  const seen = await look(gateway);
  const isServed = typeof seen !== 'string' && seen.state.revision === wanted.state.revision;
  const isInstalled = installed?.revision?.state.revision === wanted.state.revision;
  const damaged = installed !== undefined && installed.revision === undefined;
  const before = installed?.revision;
  if (!isServed || !isInstalled) return bringUp(gateway, wanted, { seen, before, damaged });
  const site = await findSite(wanted.published);
  if (!site) return { outcome: 'refused', refusal: makeRefusal('files', 'manifest.json') };
  const prober = { directory: gateway.place.directory, stranger: site.server };
  const result = await probe(wanted.settings, prober);
  if (isAllRight(result)) return { outcome: 'serving' };
  // A certificate that was renewed in its file is shown after a reload only.
  const again = await bringUp(gateway, wanted, { seen, before, damaged });
  const after = again.outcome === 'serving' ? await probeSettled(wanted.settings, prober) : result;
  return isAllRight(after) || again.outcome !== 'serving'
    ? again
    : { outcome: 'failing', problem: worseText(gateway.check.program, after) };
}

interface Round {
  readonly before: GatewayStatus | undefined;
  readonly now: Date;
  readonly refused: Refusal | undefined;
  readonly brought: Brought;
  readonly seen: Seen;
  readonly program: string;
}

function describeRound({ before, now, refused, brought, seen, program }: Round): GatewayStatus {
  const at = now.toISOString();
  const state = typeof seen === 'string' ? undefined : seen.state;
  const since = before?.running?.manifest === state?.manifest ? (before?.running?.since ?? at) : at;
  const running: RunningPublication | undefined = state && { ...pick(state), since };
  return {
    checkedAt: at,
    running,
    refused: brought?.outcome === 'refused' ? brought.refusal : refused,
    program: describeProgram({ before: before?.program, at, brought, seen, program }),
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
  readonly brought: Brought;
  readonly seen: Seen;
  readonly program: string;
}): ProgramStatus {
  const { before, at, brought, seen, program } = round;
  const problem = brought && 'problem' in brought ? brought.problem : undefined;
  const state = stateOf(brought, seen);
  return { name: program, state, since: before?.state === state ? before.since : at, ...(problem && { problem }) };
}

function stateOf(brought: Brought, seen: Seen): ProgramStatus['state'] {
  if (brought?.outcome === 'unknown') return 'unknown';
  if (seen === 'stopped') return 'stopped';
  if (seen === 'silent') return 'failing';
  if (brought?.outcome === 'kept' || brought?.outcome === 'failing') return brought.outcome;
  return 'serving';
}
