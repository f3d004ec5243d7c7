// Answers one pull request: judged in the process that judges, unless its status remembers a judgement that still holds.
import { appendFileSync } from 'node:fs';
import { approversOf } from '../../github/approvals.ts';
import type { Pull, Status } from '../../github/types.ts';
import type { Answer, Verdict } from '../../model/verdict/verdict.ts';
import { commentOf, statusOf } from '../../report/comment/comment.ts';
import { findRequester } from '../request/author.ts';
import type { Place } from '../run/github-place.ts';
import { type Options, toLocalDay } from '../run/options.ts';
import { put } from '../run/output.ts';
import { isBetter, postAnswer, readTold } from './answer.ts';
import { type FetchedPull, findConflictingPulls } from './gather.ts';
import type { JudgeProcess } from './judge-process.ts';
import { hashOf, type Memory, mayRemember, readMemory } from './memory.ts';
import { proveForm } from './requesters.ts';
import type { BaseSummary, Judged, JudgeTask } from './task.ts';

export interface AnswerRun {
  readonly judge: JudgeProcess;
  readonly place: Place;
  readonly options: Options;
  /** The repository with the objects of all. */
  readonly folder: string;
  readonly main: string;
  readonly summary: BaseSummary;
  /** All open pull requests whose turn it is. */
  readonly all: readonly FetchedPull[];
  /** Reads everything, where an index was enough so far, and what all of them claim once more. */
  readEverything(): Promise<void>;
  /** What this run has answered so far, by commit. */
  readonly said: Map<string, Answer>;
  /** The commit that the status is for, where it is not the pull request's newest. */
  readonly about: string | undefined;
  /** Whether what the status remembers is believed where it still holds. */
  readonly isRenewal: boolean;
  /** The pull requests whose comment stands as we wrote it; any other is answered anew. Undefined where GitHub does not say. */
  findAnswered(): Promise<ReadonlySet<number> | undefined>;
  tellWhy(pull: Pull, error: unknown): void;
}

/** An error while one is judged is never a yes, and the next one is judged all the same. */
export async function answerPull(given: FetchedPull, run: AnswerRun, before?: Status): Promise<Answer> {
  const { pull } = given;
  const one = run.all.find((other) => other.pull === pull) ?? given;
  const { place, said, tellWhy } = run;
  const locale = run.summary.locales[0] ?? 'ro';
  const about = run.about ?? pull.head.sha;
  let judged: Judged | undefined;
  // Of a commit that two pull requests have, this run may have written the status since it was read.
  let told = said.has(about) ? undefined : before;
  try {
    if (one.failure !== undefined) throw one.failure;
    told ??= await readTold(place, about);
    const isOwnBranch = pull.head.repository === place.repository || undefined;
    const conflictingPulls = findConflictingPulls(one, run.all);
    const { number, title, body, createdAt } = pull;
    const pullInputs = [number, title, body, createdAt, pull.author, isOwnBranch, conflictingPulls];
    const inputs = hashOf(run.summary.digest, about, JSON.stringify(pullInputs));
    const mayRecall = run.isRenewal && told?.targetUrl !== undefined;
    const isRenewal = mayRecall && (await run.findAnswered())?.has(pull.number) !== false;
    const remembered = isRenewal ? await recall(told, pull, inputs, run.judge) : undefined;
    if (remembered === 'refused') return remember(remembered, about, said);
    const approvals = approversOf(pull, await place.github.reviews(pull.number));
    if (remembered === 'waiting' && approvals.length === 0) return remember(remembered, about, said);
    const {
      account: author,
      isProven,
      isOperator,
    } = await findRequester(pull, place, (issue, head) => proveForm(issue, head, { ...run, reader: run.judge }));
    const asking = { author, isUnproven: !isProven || undefined, isOperator, isOwnBranch };
    const proposal = { ...asking, title: pull.title, approvals, conflictingPulls };
    judged = await run.judge.ask('judge', makeTask(one, about, proposal, run));
    if (!judged) {
      // What others claim is read anew, too.
      await run.readEverything();
      return await answerPull(given, run, before);
    }
    // Whoever sent a form hears on its page.
    if (author.id !== pull.author.id) judged = { ...judged, named: judged.named.filter((id) => id !== author.id) };
    // Whether a form is proven, only GitHub says, so where it is not, that is asked again.
    const comment = hashOf(judged.comment.replaceAll(run.main.slice(0, 10), ''));
    const memory: Memory | undefined =
      isProven && mayRemember(judged.heard) ? { inputs, comment, heard: judged.heard } : undefined;
    await postAnswer({ judged, about, memory, told, isRenewal, locale }, pull, place, said);
    await reportVerdict(pull, about, judged);
    return judged.answer;
  } catch (error) {
    tellWhy(pull, error);
    // A verdict that was reached but could not be told stands: the next run tells it.
    if (!judged) await postFailed(pull, about, told, run).catch(() => undefined);
    return 'failed';
  }
}

/** Fewer approvals make no answer better, and a yes is given anew each time; so is what rests on gateways that say something else now. */
async function recall(
  told: Status | undefined,
  pull: Pull,
  inputs: string,
  judge: JudgeProcess,
): Promise<'refused' | 'waiting' | undefined> {
  const memory = readMemory(told, pull);
  if (told === undefined || memory?.inputs !== inputs) return undefined;
  if (memory.heard && (await judge.ask('heard', memory.heard.clients)) !== memory.heard.hash) return undefined;
  return told.state === 'failure' ? 'refused' : told.state === 'pending' ? 'waiting' : undefined;
}

function remember(answer: Answer, about: string, said: Map<string, Answer>): Answer {
  if (isBetter(answer, said.get(about))) said.set(about, answer);
  return answer;
}

function makeTask(
  { pull, isRefused }: FetchedPull,
  about: string,
  proposal: JudgeTask['proposal'],
  { place, options }: AnswerRun,
): JudgeTask {
  const { repository, serverUrl } = place;
  return {
    head: pull.head.sha,
    about,
    isRefused,
    proposal,
    body: pull.body,
    openedOn: toLocalDay(new Date(pull.createdAt)),
    place: { repository, serverUrl, number: pull.number, branch: branchOf(pull), today: options.today },
  };
}

const branchOf = ({ head }: Pull): JudgeTask['place']['branch'] =>
  head.repository === undefined ? undefined : { repository: head.repository, ref: head.ref };

async function postFailed(pull: Pull, about: string, told: Status | undefined, run: AnswerRun): Promise<void> {
  const { place, options, summary, main, said, isRenewal } = run;
  const { repository, serverUrl } = place;
  const { locales } = summary;
  const proposal = { author: pull.author, title: pull.title, changes: [], approvals: [] };
  const nothingKnown = { findings: [], suggestions: new Map(), plans: [], certificates: [], progress: [] };
  const verdict: Verdict = { answer: 'failed', head: about, base: main, proposal, ...nothingKnown };
  const words = { repository, serverUrl, number: pull.number, locales, today: options.today };
  const judged = {
    answer: verdict.answer,
    ...statusOf(verdict, locales[0] ?? 'ro'),
    comment: commentOf(verdict, words),
    named: [pull.author.id],
    listed: [],
  };
  await postAnswer({ judged, about, told, isRenewal, locale: locales[0] ?? 'ro' }, pull, place, said);
}

/** No value of a file goes into the log; the whole answer goes into the summary of the run. */
async function reportVerdict({ number }: Pull, about: string, { state, summary }: Judged): Promise<void> {
  await put(`#${number} ${about.slice(0, 10)} ${state}\n`);
  const { GITHUB_STEP_SUMMARY: file } = process.env;
  if (file) appendFileSync(file, `${summary}\n`);
}
