// Which revision the program is to serve now, and what came of it: the newest one, else the one before, which is asked whether it still answers.
import { findListeners } from '../../apply/gateway/processes.ts';
import { findVersion } from '../../apply/gateway/versions.ts';
import type { Refusal } from '../../model/publication/release-check.ts';
import type { Text } from '../../model/text/text.ts';
import type { Files } from '../../model/tree.ts';
import { type Attempt, readAttempt } from './attempt.ts';
import { type BroughtUp, bringUp, type Gateway } from './bring-up.ts';
import { makeStranger } from './check.ts';
import { look, type Seen } from './look.ts';
import { isAllRight, type ProbeResult, probe } from './probe.ts';
import { type Installed, makeRevision, type Revision, readRevision, readVersionRevision } from './revision.ts';
import { unaskedText, unclosedText, worseText } from './serve-words.ts';

export interface Served {
  readonly outcome: Exclude<BroughtUp['outcome'], 'refused'> | 'nothing';
  readonly problem?: Text;
  readonly refusal?: Refusal;
  /** Set where nobody gets through, because the publication has ended and policy says so. */
  readonly isClosed?: boolean;
}

export interface Known {
  readonly seen: Seen;
  /** What `current` shows. */
  readonly installed: Installed | undefined;
  readonly now: Date;
}

/** What was published, and as which commit. */
export interface Published {
  readonly files: Files;
  readonly commit: string;
  /** Whether nobody is to get through. */
  readonly isClosed?: boolean;
}

/** Whether the program serves what `current` shows, and that is whole and as this version would write it. */
export const servesInstalled = ({ seen, installed }: Known): boolean =>
  seen.runs &&
  installed?.isWhole === true &&
  installed.isCurrent &&
  seen.state?.revision === installed.state.revision &&
  seen.socket === installed.socket;

/** The newest, where it was fetched and may be used. */
export async function serveNewest(gateway: Gateway, newest: Published | undefined, known: Known): Promise<Served> {
  const attempt = await readAttempt(gateway.place.directory);
  const wanted = newest && (await revise(gateway, newest, known));
  if (!wanted) return serveLast(gateway, known, attempt);
  const brought = await serve(gateway, wanted, known, attempt);
  if (brought.outcome === 'refused') return { refusal: brought.refusal, ...(await serveLast(gateway, known, attempt)) };
  if (brought.outcome !== 'kept' || (await look(gateway.place, gateway.patience)).runs) return brought;
  // It did not run before either: whatever was served last is better than nothing.
  return { ...brought, ...keepProblem(await serveLast(gateway, known, undefined)) };
}

const keepProblem = ({ outcome, problem }: Served): Partial<Served> =>
  outcome === 'unknown' || outcome === 'failing' ? { outcome, ...(problem && { problem }) } : {};

/** The last one that was served, as long as nothing newer can be. */
async function serveLast(gateway: Gateway, known: Known, attempt: Attempt | undefined): Promise<Served> {
  const last = await findLast(gateway, known, attempt);
  if (!last) return { outcome: 'nothing' };
  const isClosed = last.settings?.afterEnd === 'close' && Date.parse(last.state.notAfter) <= known.now.getTime();
  if (!last.isWhole) {
    const asked = await askRunning(gateway, last, isAllRight);
    return isClosed && asked.outcome === 'serving' ? { outcome: 'failing', problem: unclosedText(gateway.check.program) } : asked;
  }
  const isAsIs = !attempt && servesInstalled(known) && last.isClosed === isClosed;
  if (isAsIs && (await isServedRightly(gateway, last))) return { outcome: 'serving', isClosed };
  const whole = await readRevision(gateway.place.directory, last);
  const wanted = whole && (await revise(gateway, { files: whole.published, commit: whole.state.commit, isClosed }, known));
  const brought = wanted ? await serve(gateway, wanted, known, attempt) : undefined;
  if (!brought) return { outcome: 'nothing' };
  if (brought.outcome === 'serving') return { ...brought, isClosed };
  if (brought.outcome !== 'refused') return brought;
  // That it shows another certificate than the file has is said by the refusal.
  const isRight = ({ missing, untrusted }: ProbeResult) => missing && untrusted;
  return { ...(await askRunning(gateway, last, isRight)), refusal: brought.refusal };
}

/** What was served before a run died, what `current` shows, or where that is lost what the program says that it serves. */
async function findLast(
  { place: { directory }, check: { operation } }: Gateway,
  { installed, seen }: Known,
  attempt: Attempt | undefined,
): Promise<Installed | undefined> {
  if (!attempt && installed) return installed;
  const name = attempt ? attempt.former : seen.state && (await findVersion(directory, seen.state.revision));
  return name === undefined ? undefined : readVersionRevision({ directory, operation }, name);
}

/** What cannot be brought up goes on where it runs, and is asked. */
async function askRunning(
  { place, check, patience }: Gateway,
  { settings }: Installed,
  isRight: (result: ProbeResult) => boolean,
): Promise<Served> {
  if (!(await look(place, patience)).runs) return { outcome: 'nothing' };
  if (!settings) return { outcome: 'failing', problem: unaskedText(check.program) };
  const result = await probe(settings, { directory: place.directory, stranger: await makeStranger(settings.serverName) });
  return isRight(result) ? { outcome: 'serving' } : { outcome: 'failing', problem: worseText(check.program, result) };
}

/** Laid out with a socket at which the program can speak, and in a folder of its own where the one of that name is damaged. */
async function revise({ place, check }: Gateway, published: Published, known: Known): Promise<Revision | undefined> {
  const { directory } = place;
  const { operation } = check;
  const { files, commit, isClosed = false } = published;
  const make = (socket: string) => makeRevision(files, commit, { operation, directory, socket, isClosed });
  const [first, second] = operation.sockets;
  const socket = await chooseSocket(directory, operation.sockets, known.seen);
  const revision = await make(socket);
  const { installed } = known;
  const isDamaged = installed !== undefined && !installed.isWhole && installed.state.revision === revision?.state.revision;
  return isDamaged ? make(socket === first ? second : first) : revision;
}

/** The one in use; where the program is not heard at it, one at which nobody listens. */
async function chooseSocket(directory: string, [first, second]: readonly [string, string], seen: Seen): Promise<string> {
  if (!seen.runs) return first;
  if (seen.socket !== undefined) return seen.socket;
  return (await findListeners(directory, first)).length === 0 ? first : second;
}

/** Nothing is done where the program serves it, and is right in what it answers. */
async function serve(gateway: Gateway, wanted: Revision, known: Known, attempt: Attempt | undefined): Promise<BroughtUp> {
  const { seen, installed } = known;
  const isServed = seen.runs && seen.state?.revision === wanted.state.revision;
  const isInstalled = installed?.isWhole === true && installed.state.revision === wanted.state.revision;
  const isRight = !attempt && isServed && isInstalled && (await isServedRightly(gateway, wanted));
  return isRight ? { outcome: 'serving' } : bringUp(gateway, wanted, attempt);
}

/** Not where a certificate was renewed in its file, which is shown after a reload only. */
async function isServedRightly({ place }: Gateway, { settings }: Pick<Installed, 'settings'>): Promise<boolean> {
  if (!settings) return false;
  const stranger = await makeStranger(settings.serverName);
  return isAllRight(await probe(settings, { directory: place.directory, stranger }));
}
