// The process that reads and judges pull requests, one task after another. It has no token of GitHub's API, and whoever asks ends it when it
// takes too long or too much.
import { createHash } from 'node:crypto';
import { type Bring, leaveBlobs } from '../../apply/blobs.ts';
import { type Candidate, compareCandidate, readMerged } from '../../apply/candidate.ts';
import { readTreeAt } from '../../apply/commit-tree.ts';
import { ObjectsRefused } from '../../apply/comparison.ts';
import { GitError } from '../../apply/git.ts';
import { daysBetween } from '../../model/date.ts';
import { isAge } from '../../model/proposal/age-account.ts';
import { maxPathsOf } from '../../model/proposal/touched-files.ts';
import { Failure } from '../../model/text/failure.ts';
import { locales } from '../../model/text/text.ts';
import { commentOf, statusOf, summaryOf } from '../../report/comment/comment.ts';
import type { CommentPlace } from '../../report/comment/page.ts';
import { fewestIndexed } from '../index/published.ts';
import { isFormRendered } from '../request/author.ts';
import { toLocalDay } from '../run/options.ts';
import { addBranches, addIndexed, type Base, type Ground, readAll, readBareGround } from './base.ts';
import { readClaims } from './claims.ts';
import { type ComparedCase, judgePull, refuseObjects } from './judge.ts';
import { hashOf } from './memory.ts';
import { findNamed } from './named.ts';
import { type BaseIndex, findIndex, judgeShortly, readClaimsShortly, type ShortVerdict } from './short-way.ts';
import type {
  BaseSummary,
  Bringing,
  Brought,
  ClaimsReading,
  FormProof,
  FormTask,
  Judged,
  JudgeTask,
  Start,
  TaskResults,
  Tasks,
} from './task.ts';

type Task = { [K in keyof Tasks]: { readonly kind: K; readonly task: Tasks[K] } }[keyof Tasks];

/** What is sent back: a value, or that everything has to be read before there is one, or why there is none. */
export type Reply =
  | { readonly value: TaskResults[keyof TaskResults] }
  | { readonly needs: 'all' }
  | { readonly text: Failure['text'] }
  | { readonly stack: string };

/** Answers the tasks of the parent process until it is gone. */
export function work(): void {
  let known: Known | undefined;
  process.on('disconnect', () => process.exit());
  process.on('message', async (message: Task | Brought) => {
    if (!('kind' in message)) return;
    const reply = await answer(message, known).catch(toReply);
    if ('known' in reply) known = reply.known;
    process.send?.('known' in reply ? { value: reply.value } : reply);
  });
}

/** One after another: an answer does not say what it answers. */
function askParent(folder: string): Bring {
  let last: Promise<unknown> = Promise.resolve();
  return (ids, { deadline }) => {
    const asked = last.then(() => exchange({ folder, ids, deadline }));
    last = asked.catch(() => undefined);
    return asked;
  };
}

const exchange = (bring: Bringing): Promise<void> =>
  new Promise((done, fail) => {
    process.once('message', ({ failure }: Brought) => {
      if (failure) fail(new GitError('fetch', failure.exitCode, failure.printed, failure.stopped));
      else done();
    });
    process.send?.({ bring });
  });

interface Known {
  readonly start: Start;
  readonly ground: Ground;
  /** With an index, only once it is not enough. */
  readonly base?: Base;
  readonly index?: BaseIndex;
}

type Answered = Reply | { readonly value: BaseSummary | undefined; readonly known: Known };

async function answer(message: Task, known: Known | undefined): Promise<Answered> {
  if (message.kind === 'start') return begin(message.task);
  if (message.kind === 'form') return { value: await proveForm(message.task) };
  if (!known) throw new Error('nothing to judge against');
  if (message.kind === 'all') return { value: undefined, known: { ...known, base: known.base ?? (await readAll(known.ground)) } };
  if (message.kind === 'heard') return { value: hashHeard(message.task, known.ground) };
  if (message.kind === 'judge') return { value: await judge(message.task, known) };
  const claims = await claim(message.task, known);
  return claims ? { value: claims } : { needs: 'all' };
}

async function begin(start: Start): Promise<Answered> {
  if (start.leavesBlobs) leaveBlobs(start.folder, askParent(start.folder));
  const bare = await readBareGround(start);
  const index = await findIndex(bare);
  const ground = await (typeof index !== 'string' && index.isOfTips ? addIndexed(bare, index.index) : addBranches(bare));
  const summary = summarize(ground);
  if (typeof index !== 'string') return { value: summary, known: { start, ground, index } };
  const base = await readAll(ground);
  // Nobody misses what nobody writes.
  const isNone = (index === 'missing' || index === 'signers') && base.loaded.repository.facts.files.length < fewestIndexed;
  return { value: isNone ? summary : { ...summary, indexLack: index }, known: { start, ground, base } };
}

/** Undefined where everything has to be read first. */
async function claim(heads: readonly string[], { ground, base, index }: Known): Promise<ClaimsReading[] | undefined> {
  if (base) return readClaims(ground.folder, heads, base);
  return index && readClaimsShortly(heads, ground, index);
}

async function proveForm({ issue, accounts, ...commit }: FormTask): Promise<FormProof> {
  const given = new Map(accounts);
  const unknown = new Set<string>();
  const isRendered = await isFormRendered(issue, commit, async (login) => {
    if (!given.has(login)) unknown.add(login);
    return given.get(login);
  });
  return { isRendered: isRendered && unknown.size === 0, unknown: [...unknown] };
}

function toReply(error: unknown): Reply {
  if (error instanceof Failure) return { text: error.text };
  return { stack: String(error instanceof Error ? error.stack : error) };
}

function summarize({ commit, today, reading: { registry }, tips, unbelieved = [], otherHistories }: Ground): BaseSummary {
  const state = JSON.stringify([commit, today, Object.entries(tips).sort(), unbelieved, otherHistories]);
  return {
    locales: registry?.policy.locales ?? locales,
    age: registry?.policy.age.accounts.map(({ id }) => id) ?? [],
    unbelieved,
    digest: createHash('sha256').update(state).digest('hex'),
  };
}

async function judge(task: JudgeTask, { start, ground, base, index }: Known): Promise<Judged | undefined> {
  const allowed = maxPathsOf(task.proposal, ground.reading.registry);
  const compare = () => compareCandidate(start, ground.commit, task.head, allowed).catch(ignoreRefused);
  const compared = task.isRefused ? undefined : await compare();
  if (!compared) return refuse(task, ground);
  const { queued } = start;
  if (!base) {
    const merging = queued === undefined ? compared : { ...compared, conflicts: [], mergedId: queued };
    const short = index && (await judgeShortly(makeCase(task, merging, ground), merging.mergedId, ground, index));
    return short && tellVerdict(short, task, ground);
  }
  const candidate = await readMerged(start, compared).catch(ignoreRefused);
  if (!candidate) return refuse(task, ground);
  const merged = queued === undefined ? {} : { merged: await readTreeAt(start.folder, queued), conflicts: [] };
  const verdict = await judgePull(makeCase(task, { ...candidate, ...merged }, ground), base);
  return tellVerdict({ verdict, facts: base.loaded.repository.facts }, task, ground);
}

/** Where git refused its objects, so that nothing of it is known. */
const refuse = (task: JudgeTask, ground: Ground): Judged =>
  tellVerdict({ verdict: refuseObjects(makeCase(task, undefined, ground), ground), facts: ground.reading.facts }, task, ground);

function tellVerdict({ verdict: found, facts }: ShortVerdict, task: JudgeTask, ground: Ground): Judged {
  const verdict = { ...found, head: task.about };
  const { locales } = summarize(ground);
  const place: CommentPlace = { ...task.place, locales };
  const { answer, proposal, review } = verdict;
  const { state, description } = statusOf(verdict, locales[0] ?? 'ro');
  const named = findNamed(proposal, facts, isAge(proposal.author, ground.reading.registry));
  const summary = summaryOf(verdict, place);
  const listed = (review?.institutions ?? []).flatMap(({ maintainers, newMaintainers }) =>
    maintainers.filter(({ id }) => newMaintainers.has(id)),
  );
  const { heard: clients = [] } = verdict;
  const heard = clients.length > 0 ? { clients, hash: hashHeard(clients, ground) } : undefined;
  return { answer, state, description, comment: commentOf(verdict, place, summary), named, listed, summary, heard };
}

const hashHeard = (clients: readonly string[], { heard }: Ground): string => hashOf(heard?.(clients) ?? '');

function makeCase<T extends Omit<Candidate, 'merged'>>(
  { head, proposal, body, openedOn }: JudgeTask,
  candidate: T | undefined,
  { today }: Ground,
): ComparedCase & { readonly candidate?: T } {
  return {
    head,
    openedOn,
    ...(candidate && { candidate }),
    proposal: {
      ...proposal,
      // A squash takes its message from the commits or from the description.
      messages: [...(candidate?.messages ?? []), body],
      changes: candidate?.changes ?? [],
      staleDays: candidate && daysSince(candidate.replacedAt, today),
    },
  };
}

const daysSince = (instant: string | undefined, today: string): number =>
  instant === undefined ? 0 : Math.max(0, daysBetween(toLocalDay(new Date(instant)), today));

/** Refused objects have an answer of their own. */
function ignoreRefused(error: unknown): undefined {
  if (!(error instanceof ObjectsRefused)) throw error;
}
