// Brings a revision into service: judged, asked as a candidate, switched to, reloaded, and believed only once the program itself says that it
// serves it. What is worse than before is taken back.

import { join } from 'node:path';
import {
  askUntil,
  findProcess,
  haveLeft,
  listChildren,
  type ProgramPlace,
  runProgram,
  signalProgram,
  startProgram,
} from '../../apply/gateway/program.ts';
import { clearVersions, findVersion, readName, removeLink, useVersion, writeVersion } from '../../apply/gateway/versions.ts';
import { makeRefusal, type Refusal } from '../../model/publication/release-check.ts';
import type { Text } from '../../model/text/text.ts';
import type { Check, Operation, ServedState } from '../../targets/template/target.ts';
import { askCandidate } from './candidate.ts';
import { findSite } from './check.ts';
import { isAllRight, isWorse, type ProbeResult, probe, probeSettled } from './probe.ts';
import { type Revision, readState } from './revision.ts';
import { notStartedText, otherAnswerText, remainsText, unknownText, worseText } from './serve-words.ts';

/** What the program said before anything was done: stopped where it does not run, silent where it runs and says nothing. */
export type Seen = { readonly state: ServedState } | 'silent' | 'stopped';

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

export async function bringUp(
  gateway: Gateway,
  revision: Revision,
  { seen, before, damaged }: { seen: Seen; before: Revision | undefined; damaged: boolean },
): Promise<BroughtUp> {
  const { check, place } = gateway;
  const site = await findSite(revision.published);
  if (!site) return { outcome: 'refused', refusal: makeRefusal('files', 'manifest.json') };
  const candidate = await askCandidate(check, site, {
    before: before?.published,
    directory: join(place.directory, 'candidate'),
  });
  if (candidate.wrong) return { outcome: 'refused', refusal: makeRefusal('answers', describe(candidate.wrong), check.program) };
  const name = await writeVersion(place.directory, revision.state.revision, revision.files, damaged);
  const judged = await runProgram(place, check.operation.judge(place.directory, `versions/${name}`));
  if (!judged.succeeded) return { outcome: 'refused', refusal: makeRefusal('check', causeIn(judged.output), check.program) };
  const prober = { directory: place.directory, stranger: site.server };
  const baseline = seen === 'stopped' ? undefined : await probe((before ?? revision).settings, prober);
  const former = await findFormer(place.directory, seen);
  await useVersion(place.directory, name);
  const { problem, remains } = await takeOver(gateway, revision, baseline, prober);
  if (problem) return goBack(gateway, { former, seen, problem });
  await clearVersions(place.directory, name);
  return remains ? { outcome: 'failing', problem: remainsText(check.program) } : { outcome: 'serving' };
}

/** Of what the program printed, the line that says why. */
const causeIn = (output: string): string => output.split('\n').find((line) => /\[(alert|emerg)\]/.test(line)) ?? output;

/** What the program serves, where its folder is still there: a run that died may have left the link on something newer. */
async function findFormer(directory: string, seen: Seen): Promise<string | undefined> {
  const served = typeof seen === 'string' ? undefined : await findVersion(directory, seen.state.revision);
  return served ?? readName(directory);
}

const describe = ({ question, answer }: NonNullable<Awaited<ReturnType<typeof askCandidate>>['wrong']>): string =>
  [question.about, question.address, answer.client ?? answer.refusal ?? '-'].filter((part) => part !== '').join(', ');

interface TakenOver {
  readonly problem?: Text;
  /** Whether processes from before still serve what was before. */
  readonly remains?: boolean;
}

/** Starts or reloads the program and looks; no problem where all is at least as it was before. */
async function takeOver(
  { check, place, patience }: Gateway,
  { state, settings }: Revision,
  baseline: ProbeResult | undefined,
  prober: Parameters<typeof probe>[1],
): Promise<TakenOver> {
  const id = await findProcess(place);
  const before = id === undefined ? [] : await listChildren(id);
  if (id === undefined) {
    const started = await startProgram(place, check.operation.start(place.directory));
    if (!started.succeeded) return { problem: notStartedText(check.program, causeIn(started.output)) };
  } else signalProgram(id, check.operation.reload);
  const answer = readState(await askUntil(place, (said) => readState(said)?.revision === state.revision, patience));
  if (answer?.revision !== state.revision) return { problem: otherAnswerText(check.program, answer?.generation) };
  const remains = !(await haveLeft(before));
  const found = await probeSettled(settings, prober);
  const isWorseNow = baseline ? isWorse(found, baseline) : !isAllRight(found);
  return isWorseNow ? { problem: worseText(check.program, found) } : { remains };
}

/** Puts `current` back and proves what the program serves; where it did not run before, it is ended. */
async function goBack(
  { check, place, patience }: Gateway,
  { former, seen, problem }: { former: string | undefined; seen: Seen; problem: Text },
): Promise<BroughtUp> {
  if (former === undefined) await removeLink(place.directory);
  else await useVersion(place.directory, former);
  const id = await findProcess(place);
  if (seen === 'stopped') {
    if (id !== undefined) signalProgram(id, 'SIGTERM');
    const answer = await askUntil(place, (said) => said === undefined, patience);
    const isProved = answer === undefined && (await findProcess(place)) === undefined;
    return isProved ? { outcome: 'kept', problem } : { outcome: 'unknown', problem: unknownText(check.program, problem) };
  }
  if (id !== undefined) signalProgram(id, check.operation.reload);
  const wanted = seen === 'silent' ? undefined : seen.state.revision;
  const answer = readState(await askUntil(place, (said) => readState(said)?.revision === wanted, patience));
  const isProved = wanted !== undefined && answer?.revision === wanted;
  return isProved ? { outcome: 'kept', problem } : { outcome: 'unknown', problem: unknownText(check.program, problem) };
}
