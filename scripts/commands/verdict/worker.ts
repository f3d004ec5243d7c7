// The process that reads and judges pull requests, one task after another. It has no token of GitHub's API, and whoever asks ends it when it
// takes too long or too much.
import { createHash } from 'node:crypto';
import { ObjectsRefused, readCandidate } from '../../apply/candidate.ts';
import { readTreeAt } from '../../apply/commit-tree.ts';
import { daysBetween } from '../../model/date.ts';
import { isAge } from '../../model/proposal/age-account.ts';
import { maxPathsOf } from '../../model/proposal/touched-files.ts';
import { Failure } from '../../model/text/failure.ts';
import { locales } from '../../model/text/text.ts';
import type { Verdict } from '../../model/verdict/verdict.ts';
import { commentOf, statusOf, summaryOf } from '../../report/comment/comment.ts';
import type { CommentPlace } from '../../report/comment/page.ts';
import { isFormRendered } from '../request/author.ts';
import { toLocalDay } from '../run/options.ts';
import { type Base, readBase } from './base.ts';
import { readClaims } from './claims.ts';
import { judgePull, type PullCase } from './judge.ts';
import { findNamed } from './named.ts';
import type { BaseSummary, FormProof, FormTask, Judged, JudgeTask, Start, TaskResults, Tasks } from './task.ts';

type Task = { [K in keyof Tasks]: { readonly kind: K; readonly task: Tasks[K] } }[keyof Tasks];

/** What is sent back: a value, or why there is none. */
export type Reply =
  | { readonly value: TaskResults[keyof TaskResults] }
  | { readonly text: Failure['text'] }
  | { readonly stack: string };

/** Answers the tasks of the parent process until it is gone. */
export function work(): void {
  let known: Known | undefined;
  process.on('disconnect', () => process.exit());
  process.on('message', async (message: Task) => {
    const reply = await answer(message, known).catch(toReply);
    if ('known' in reply) known = reply.known;
    process.send?.('known' in reply ? { value: reply.value } : reply);
  });
}

interface Known {
  readonly start: Start;
  readonly base: Base;
}

type Answered = Reply | { readonly value: BaseSummary; readonly known: Known };

async function answer(message: Task, known: Known | undefined): Promise<Answered> {
  if (message.kind === 'start') {
    const base = await readBase(message.task);
    return { value: summarize(base), known: { start: message.task, base } };
  }
  if (message.kind === 'form') return { value: await proveForm(message.task) };
  if (!known) throw new Error('nothing to judge against');
  const { start, base } = known;
  if (message.kind === 'claims') return { value: await readClaims(start.folder, message.task, base) };
  return { value: await judge(message.task, known) };
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

function summarize({ commit, today, loaded, published, holds, unbelieved = [] }: Base): BaseSummary {
  const policy = loaded.context?.registry.policy;
  const state = JSON.stringify([commit, today, published, holds, unbelieved]);
  return {
    locales: policy?.locales ?? locales,
    age: policy?.age.accounts.map(({ id }) => id) ?? [],
    unbelieved,
    digest: createHash('sha256').update(state).digest('hex'),
  };
}

async function judge(task: JudgeTask, known: Known): Promise<Judged> {
  const { base } = known;
  const place: CommentPlace = { ...task.place, locales: summarize(base).locales };
  const one = await readCase(task, known);
  const verdict: Verdict = { ...(await judgePull(one, base)), head: task.about };
  const { state, description } = statusOf(verdict, place.locales[0] ?? 'ro');
  const { answer } = verdict;
  const { registry } = base.loaded.context ?? {};
  const named = findNamed(one.proposal, base.loaded.repository.facts, isAge(one.proposal.author, registry));
  const summary = summaryOf(verdict, place);
  const cards = verdict.review?.institutions ?? [];
  const listed = cards.flatMap(({ maintainers, newMaintainers }) => maintainers.filter(({ id }) => newMaintainers.has(id)));
  return { answer, state, description, comment: commentOf(verdict, place, summary), named, listed, summary };
}

async function readCase(task: JudgeTask, { start, base }: Known): Promise<PullCase> {
  const { head, proposal, body, openedOn } = task;
  const allowed = maxPathsOf(proposal, base.loaded.context?.registry);
  const candidate = task.isRefused ? undefined : await readCandidate(start, base.commit, head, allowed).catch(ignoreRefused);
  const merged =
    start.queued !== undefined && candidate ? { merged: await readTreeAt(start.folder, start.queued), conflicts: [] } : {};
  return {
    head,
    openedOn,
    candidate: candidate && { ...candidate, ...merged },
    proposal: {
      ...proposal,
      // A squash takes its message from the commits or from the description.
      messages: [...(candidate?.messages ?? []), body],
      changes: candidate?.changes ?? [],
      staleDays: candidate && daysSince(candidate.replacedAt, base.today),
    },
  };
}

const daysSince = (instant: string | undefined, today: string): number =>
  instant === undefined ? 0 : Math.max(0, daysBetween(toLocalDay(new Date(instant)), today));

/** Refused objects have an answer of their own. */
function ignoreRefused(error: unknown): undefined {
  if (!(error instanceof ObjectsRefused)) throw error;
}
