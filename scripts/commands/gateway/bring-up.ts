// Brings a revision into service: judged, asked as a candidate, switched to, reloaded, and believed only once the program itself says that it
// serves it. What is worse than before is taken back.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findListeners, findProcess, haveLeft, listChildren, signalProgram } from '../../apply/gateway/processes.ts';
import { askUntil, type ProgramPlace, runProgram, startProgram } from '../../apply/gateway/program.ts';
import { clearVersions, findVersion, readName, removeLink, useVersion, writeVersion } from '../../apply/gateway/versions.ts';
import { makeRefusal, type Refusal } from '../../model/publication/release-check.ts';
import type { Text } from '../../model/text/text.ts';
import type { Files } from '../../model/tree.ts';
import type { Check, Operation } from '../../targets/template/target.ts';
import { type Attempt, fenceOff, forgetAttempt, writeAttempt } from './attempt.ts';
import { askCandidate, type WrongAnswer } from './candidate.ts';
import { findSite } from './check.ts';
import { tellLive } from './live.ts';
import { look, type Seen } from './look.ts';
import { isAllRight, isWorse, type ProbeResult, type Prober, probe, probeSettled } from './probe.ts';
import { type Revision, readRevision, readVersionRevision } from './revision.ts';
import { notComeText, notStartedText, otherAnswerText, remainsText, unknownText, worseText } from './serve-words.ts';

export type BroughtUp =
  | { readonly outcome: 'serving' }
  /** Refused before any effect. */
  | { readonly outcome: 'refused'; readonly refusal: Refusal }
  /** The program did not take it, or answered worse than before, and serves again what it served before: proved by its own answer. */
  | { readonly outcome: 'kept'; readonly problem: Text }
  /** It serves the revision, and something is wrong all the same. */
  | { readonly outcome: 'failing'; readonly problem: Text }
  | { readonly outcome: 'unknown'; readonly problem: Text };

export interface Gateway {
  readonly check: Check & { readonly operation: Operation };
  readonly place: ProgramPlace;
  /** In milliseconds: how long the program may take until it says that it serves a revision. */
  readonly patience?: number | undefined;
}

/** With the attempt of a run that died before it knew what came of it. */
export async function bringUp(gateway: Gateway, revision: Revision, attempt: Attempt | undefined): Promise<BroughtUp> {
  const { check, place } = gateway;
  const { directory } = place;
  const site = await findSite(revision.published);
  if (!site) return { outcome: 'refused', refusal: makeRefusal('files', 'manifest.json') };
  const seen = await look(place, gateway.patience);
  // Whoever may not signal it must not put the link on what it would never come to.
  const running = await findProcess(place);
  if (running !== undefined) signalProgram(running, 0);
  const former = attempt ? attempt.former : await findFormer(directory, seen);
  const before = former === undefined ? undefined : await readVersionRevision({ directory, operation: check.operation }, former);
  const serving = before && (await readRevision(directory, before));
  const candidate = await askCandidate(check, site, {
    before: serving?.published,
    directory: join(directory, 'candidate'),
  });
  if (candidate.isFailed) return refuseCheck(check, candidate.failed);
  if (candidate.wrong) return { outcome: 'refused', refusal: makeRefusal('answers', describe(candidate.wrong), check.program) };
  const name = await writeVersion(directory, revision.state.revision, revision.files);
  const judged = await runProgram(place, check.operation.judge(directory, `versions/${name}`));
  if (!judged.succeeded) {
    await clearVersions(directory, former, await readName(directory));
    return refuseCheck(check, judged.isAbsent ? undefined : judged.output);
  }
  const prober = { directory, stranger: site.server };
  const settings = before?.settings ?? revision.settings;
  const begun = attempt ?? { ...(former && { former }), ...(seen.runs && { baseline: await probe(settings, prober) }) };
  await writeAttempt(directory, begun);
  await useVersion(directory, name);
  const isKnown = !attempt && seen.state?.revision === before?.state.revision;
  const change = isKnown && serving && begun.baseline && isAllRight(begun.baseline) ? { from: serving.files } : undefined;
  const taken = await takeOver(gateway, revision, { ...begun, change }, prober);
  if (taken.problem) return goBack(gateway, begun, taken.problem);
  await forgetAttempt(directory);
  await clearVersions(directory, name);
  if (taken.remains) return { outcome: 'failing', problem: remainsText(check.program) };
  return isAllRight(taken.found)
    ? { outcome: 'serving' }
    : { outcome: 'failing', problem: worseText(check.program, taken.found) };
}

const refuseCheck = ({ program }: Check, output: string | undefined): BroughtUp => ({
  outcome: 'refused',
  refusal: makeRefusal('check', output === undefined ? `${program}: not found` : causeIn(output), program),
});

/** Of what the program printed, the line that says why. */
const causeIn = (output: string): string => output.split('\n').find((line) => /\[(alert|emerg)\]/.test(line)) ?? output;

/** What the program serves, where its folder is still there: a run that died may have left the link on something newer. */
async function findFormer(directory: string, { state }: Seen): Promise<string | undefined> {
  const served = state && (await findVersion(directory, state.revision));
  return served ?? readName(directory);
}

const describe = ({ question, answer }: WrongAnswer): string =>
  [question.about, question.address, answer.client ?? answer.refusal ?? '-'].filter((part) => part !== '').join(', ');

type TakenOver =
  | { readonly problem: Text }
  | {
      readonly problem?: undefined;
      readonly found: ProbeResult;
      /** Whether processes from before still serve what was before. */
      readonly remains: boolean;
    };

interface TakeOver {
  readonly baseline?: ProbeResult | undefined;
  /** Set where the program is known to serve these files and nothing is wrong with it. */
  readonly change?: { readonly from: Files } | undefined;
}

/** Starts or reloads the program, or tells it what changed, and looks; no problem where all is at least as it was before. */
async function takeOver(
  { check, place, patience }: Gateway,
  { state, settings, socket, files }: Revision,
  { baseline, change }: TakeOver,
  prober: Prober,
): Promise<TakenOver> {
  const id = await findProcess(place);
  const before = id === undefined ? [] : await listChildren(id);
  const { live } = check.operation;
  const steps = live && change && before.length === 1 ? live.plan(change.from, files) : undefined;
  const isTold = live !== undefined && steps !== undefined && (await tellLive(place.directory, live, steps));
  if (id === undefined) {
    const started = await startProgram(place);
    if (!started.succeeded) {
      const { output } = started;
      return {
        problem: place.startedElsewhere ? notComeText(check.program, output) : notStartedText(check.program, causeIn(output)),
      };
    }
  } else if (!isTold) {
    // The program does not put itself in the place of a file.
    if ((await findListeners(place.directory, socket)).length === 0) await rm(join(place.directory, socket), { force: true });
    signalProgram(id, check.operation.reload);
  }
  const isWanted = (seen: Seen) => seen.state?.revision === state.revision;
  const seen = await askUntil((timeout) => look(place, timeout), isWanted, patience);
  if (!isWanted(seen)) return { problem: otherAnswerText(check.program, seen.state?.generation) };
  const remains = id !== undefined && !isTold && !(await haveLeft(id, before));
  const found = await probeSettled(settings, prober);
  const isWorseNow = baseline ? isWorse(found, baseline) : !isAllRight(found);
  return isWorseNow ? { problem: worseText(check.program, found) } : { found, remains };
}

/** Puts `current` back and proves what the program serves; where it did not run before, it is ended. */
async function goBack({ check, place, patience }: Gateway, { former, baseline }: Attempt, problem: Text): Promise<BroughtUp> {
  if (former === undefined) await removeLink(place.directory);
  else await useVersion(place.directory, former);
  const isEnded = ({ runs, orphans }: Seen) => !runs && !orphans;
  const isBack = (seen: Seen) =>
    baseline === undefined ? isEnded(seen) : former !== undefined && seen.state?.revision === former.replace(/-again$/, '');
  const id = await findProcess(place);
  const wasTaken = baseline !== undefined && !isBack(await look(place, patience));
  const before = id === undefined ? [] : await listChildren(id);
  if (id === undefined) await (baseline && former !== undefined && startProgram(place));
  else signalProgram(id, baseline ? check.operation.reload : 'SIGTERM');
  const seen = await askUntil((timeout) => look(place, timeout), isBack, patience);
  if (isBack(seen) || isEnded(seen)) {
    // What it serves now is said by its new processes, and those from before answer for a moment longer.
    if (id !== undefined && wasTaken) await haveLeft(id, before);
    await forgetAttempt(place.directory);
    return { outcome: 'kept', problem };
  }
  await fenceOff(place.directory);
  return { outcome: 'unknown', problem: unknownText(check.program, problem) };
}
