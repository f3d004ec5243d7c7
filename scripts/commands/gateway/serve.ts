// mdocs gateway: owns one environment on one machine. Brings what is published into service, and says of it only what the program itself said.
import { mkdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { notInstalled } from '../../apply/failures.ts';
import { withFolderLocked } from '../../apply/gateway/lock.ts';
import type { ProgramPlace } from '../../apply/gateway/program.ts';
import { writeAtomically } from '../../apply/gateway/versions.ts';
import { decideOnSignals, endingWith } from '../../apply/process-tree.ts';
import { isExternalError } from '../../apply/temporary.ts';
import { writeMetrics } from '../../model/gateway/metrics.ts';
import type { Observed } from '../../model/gateway/observed.ts';
import type { GatewayStatus } from '../../model/publication/gateway-status.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Text } from '../../model/text/text.ts';
import { targets } from '../../targets/list.ts';
import { nowOf, type Options } from '../run/options.ts';
import { putText, tell, tellText, whyOf } from '../run/output.ts';
import type { Gateway } from './bring-up.ts';
import { envWithServers } from './check.ts';
import { type Health, serveHealth } from './health.ts';
import type { Newest } from './newest.ts';
import { observe, report } from './observe.ts';
import { noSigners } from './pull-words.ts';
import { runRound } from './round.ts';
import {
  closedText,
  endedText,
  keptText,
  nameAndKey,
  noSeconds,
  nothingToStartText,
  notReportedText,
  servingText,
  stoppedText,
  unreadableFolder,
  unusableFolder,
} from './serve-words.ts';

export interface GatewayOptions extends Options, Newest {
  readonly into: string;
  /** The name of a target. */
  readonly program: string;
  readonly once?: boolean;
  /** In seconds, between two rounds. */
  readonly every?: string;
  readonly resolve?: boolean;
  /** The gateway's name in the registry, and the file with the private key that signs its reports; both, or neither. */
  readonly name?: string;
  readonly reportKey?: string;
  /** Where the signed report is put, instead of on its branch. */
  readonly reportFile?: string;
  /** The program is not started by this command: somebody else starts it on what `current` shows. */
  readonly startedElsewhere?: boolean;
  /** A port, or an address with a port, for whoever asks over HTTP how it goes. Not with `once`. */
  readonly health?: string;
  /** In milliseconds: how long the program may take until it says what it serves. */
  readonly patience?: number;
}

/**
 * With `once`, the exit code of one round. 0: the newest publication is served. 1: it was refused before any effect, or its end has passed.
 * 2: it could not be fetched. 3: the program did not take it, and serves what it did before. 4: what it serves is not known. 5: whatever was
 * fetched, the program answers calls wrongly, or does not run. Without, the rounds go on until the process is told to end: a round that has begun to
 * change something comes to its end before.
 */
export async function runGateway(options: GatewayOptions): Promise<number> {
  if (options.signers === undefined && !options.unsigned) throw new Failure(noSigners);
  if ((options.name === undefined) !== (options.reportKey === undefined)) throw new Failure(nameAndKey);
  if (options.once) return runOnce(options);
  if (!/^[1-9][0-9]{0,4}$/.test(options.every ?? usual)) throw new Failure(noSeconds);
  const ended = new AbortController();
  decideOnSignals(() => ended.abort());
  const { health: at, every = usual } = options;
  const health = at === undefined ? undefined : await serveHealth(at, gatewayOf(options).place, Number(every));
  await goOn(options, ended.signal, health);
  health?.stop();
  return 0;
}

/** Round after round, until the process is told to end. */
async function goOn(options: GatewayOptions, ended: AbortSignal, health: Health | undefined): Promise<void> {
  let { resolve: passes } = options;
  while (!ended.aborted) {
    await runOnce({ ...options, resolve: passes ?? false }, ended).catch((error) => tell(`${whyOf(error, options.locale)}\n`));
    health?.ended();
    passes = false;
    await pause(waitOf(options.every), undefined, { signal: ended }).catch(() => undefined);
  }
}

/** In seconds. */
const usual = '15';

/** In milliseconds; gateways that were started together do not ask together. */
const waitOf = (every = usual): number => Number(every) * 1000 * (0.9 + 0.2 * Math.random());

function gatewayOf({ into, program: name, startedElsewhere = false, patience }: GatewayOptions): Gateway {
  const directory = makeFolder(resolve(into));
  if (!isUsable(directory)) throw new Failure(unusableFolder(directory));
  const { check } = targets.find((target) => target.name === name) ?? {};
  if (!check?.operation) throw new Error(`${name} cannot be run as a gateway`);
  const { operation, program } = check;
  const { pid, sockets, prints, childrenListen } = operation;
  const start = operation.start(directory);
  const environment = envWithServers();
  const place = { program, directory, pid, sockets, start, startedElsewhere, environment, prints, childrenListen };
  return { check: { ...check, operation }, place, patience };
}

async function runOnce(options: GatewayOptions, ended?: AbortSignal): Promise<number> {
  const gateway = gatewayOf(options);
  const { place } = gateway;
  const { directory } = place;
  const now = nowOf(options);
  const round = { ...options, gateway, now, resolve: options.resolve ?? false, check: options.program, ended };
  const work = async () => {
    const status = await runRound(round);
    // Nothing more is changed: whoever ends this process need not wait for a server that does not answer.
    if (status) await endingWith(ended, () => tellWhatIsSeen({ place, now, status, options }));
    return status;
  };
  const status = await withFolderLocked(directory, work).catch((error) => {
    throw isExternalError(error) ? new Failure(unreadableFolder(directory, error.message), error) : error;
  });
  if (!status) return 0;
  await say(status, now, options);
  return exitCodeOf(status, now);
}

/** Its path without links: the same for all who come by different ones, and for those who come after a link was put elsewhere. */
function makeFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true });
    return realpathSync(path);
  } catch (error) {
    throw isExternalError(error) ? new Failure(notInstalled(path), error) : error;
  }
}

/** The path stands in the program's configuration, and that of a socket below it has at most 107 bytes. */
const isUsable = (directory: string): boolean => /^[A-Za-z0-9_./-]{1,88}$/.test(directory);

/** Counts, reports where this gateway has a name, and writes down what is measured. */
async function tellWhatIsSeen(round: Round): Promise<void> {
  const { place, now, status, options } = round;
  const { name, environment } = options;
  const { observed, totals, reportedAt } = await observe({ place, now, name, environment, goesOn: !options.once });
  const sentAt = (await sendWhatIsSeen(round, observed)) ?? reportedAt;
  const measured = { environment, status, exitCode: exitCodeOf(status, now), totals, reportedAt: sentAt };
  await writeAtomically(join(place.directory, 'metrics.prom'), writeMetrics(measured));
}

/** A report that cannot be sent is sent by a later round: the gateway goes on. */
async function sendWhatIsSeen({ place, now, status, options }: Round, observed: Observed): Promise<string | undefined> {
  const { name, reportKey, reportFile, environment, remote, locale } = options;
  const file = reportFile && resolve(reportFile);
  if (name === undefined || reportKey === undefined) return undefined;
  try {
    const goesOn = !options.once;
    return await report({ place, now, name, environment, remote, file, key: resolve(reportKey), goesOn }, status, observed);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tellText(notReportedText(error.text), locale);
    return undefined;
  }
}

interface Round {
  readonly place: ProgramPlace;
  readonly now: Date;
  readonly status: GatewayStatus;
  readonly options: GatewayOptions;
}

function exitCodeOf({ running, refused, program }: GatewayStatus, now: Date): number {
  if (program?.state === 'unknown') return 4;
  if (program?.state === 'kept') return 3;
  if (program?.state !== 'serving' && program?.state !== 'closed') return 5;
  if (refused && refused.code !== 'ring') return refused.code === 'unreachable' ? 2 : 1;
  return hasEnded(running?.notAfter, now) ? 1 : 0;
}

const hasEnded = (notAfter: string | undefined, now: Date): boolean =>
  notAfter !== undefined && Date.parse(notAfter) <= now.getTime();

async function say({ running, refused, program }: GatewayStatus, now: Date, { locale }: Options): Promise<void> {
  if (!program) return;
  const warn = (text: Text) => tellText(text, locale);
  if (refused) warn(refused.text);
  if (program.problem) warn(program.problem);
  if (running && hasEnded(running.notAfter, now)) warn(endedText(running.notAfter));
  if (program.state === 'closed') warn(closedText(program.name));
  else if (program.state === 'kept') warn(keptText(program.name, running?.generation));
  else if (program.state === 'stopped') {
    if (!program.problem) warn(nothingToStartText);
    warn(stoppedText(program.name));
  } else if (program.state === 'serving' && running) await putText(servingText(program.name, running.generation), locale);
}
