// One call to GitHub: how long it may take, when it is tried again, and when its answer is believed.
import { Failure } from '../model/text/failure.ts';
import { GitHubRefusal, limited, notAnswered, notBelieved, outcomeUnknown } from './failures.ts';
import { Misread } from './read.ts';
import type { Clock } from './types.ts';

export type Parameters = Readonly<Record<string, unknown>>;

export interface Reply {
  /** 0 when there was no answer, or none within the deadline. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  /** What JSON gave; a string where it was not JSON. */
  readonly data: unknown;
}

/** Sends a request once, such as 'GET /repos/{owner}/{repo}', and gives back whatever came. Never throws. */
export type Send = (route: string, parameters: Parameters) => Promise<Reply>;

export interface Caller {
  /** For GET, PUT, PATCH and DELETE, which can be repeated. */
  call<T>(route: string, parameters: Parameters, read: (reply: Reply) => T): Promise<T>;
  /** For POST: where an answer was lost, it first looks whether the thing was made. */
  make<T>(route: string, parameters: Parameters, making: Making<T>): Promise<T>;
  /** How many requests were sent. */
  spent(): number;
  /** How many more GitHub takes until the end of its hour; undefined where it has not said. 0 once it asked for a pause. */
  left(): number | undefined;
}

interface Making<T> {
  readonly read: (reply: Reply) => T;
  /** Undefined when it is not there. Where there is no way to look, the request is never repeated. */
  readonly look?: () => Promise<T | undefined>;
}

const maxAttempts = 3;
const minute = 60_000;

export interface CallerOptions {
  readonly clock: Clock;
  /** What all pauses may take together, in milliseconds. */
  readonly most: number;
  /** Never shown; taken out of whatever GitHub or a proxy says. */
  readonly token: string;
}

export function createCaller(send: Send, { clock, most, token }: CallerOptions): Caller {
  let patience = most;
  let spent = 0;
  let allowance: Allowance | undefined;
  let isPaused = false;

  async function pause(milliseconds: number, call: string): Promise<void> {
    if (milliseconds > patience) throw new Failure(limited(call, milliseconds / 1000));
    patience -= milliseconds;
    await clock.wait(milliseconds);
  }

  /** One try: the value, or why there is none, as long as another try could help. */
  async function attempt<T>(route: string, parameters: Parameters, read: (reply: Reply) => T): Promise<CallOutcome<T>> {
    spent++;
    const reply = await send(route, parameters);
    const { status } = reply;
    allowance = readAllowance(reply, clock) ?? allowance;
    isPaused ||= isLimited(reply);
    if (isLimited(reply)) return { mayBeDone: false, pause: pauseOf(reply, clock), why: notAnswered(route, `code ${status}`) };
    if (status === 0 || status >= 500) {
      const why = notAnswered(route, status === 0 ? 'no answer' : `code ${status}`);
      return { mayBeDone: true, pause: readRetryAfter(reply, clock), why };
    }
    if (status < 200 || status > 299) throw new GitHubRefusal(status, wordsOf(reply, token), route);
    try {
      return { value: read(reply) };
    } catch (error) {
      if (error instanceof Misread) return { mayBeDone: true, why: notBelieved(route, error.where) };
      throw error;
    }
  }

  async function call<T>(route: string, parameters: Parameters, read: (reply: Reply) => T): Promise<T> {
    for (let count = 1; ; count++) {
      const outcome = await attempt(route, parameters, read);
      if ('value' in outcome) return outcome.value;
      if (count === maxAttempts) throw new Failure(outcome.why);
      await pause(outcome.pause ?? 1000 * 3 ** (count - 1), route);
    }
  }

  async function make<T>(route: string, parameters: Parameters, { read, look }: Making<T>): Promise<T> {
    for (let count = 1; ; count++) {
      const outcome = await attempt(route, parameters, read);
      if ('value' in outcome) return outcome.value;
      const mayRepeat = count < maxAttempts && (!outcome.mayBeDone || look !== undefined);
      if (mayRepeat || outcome.mayBeDone) await pause(outcome.pause ?? 1000 * 3 ** (count - 1), route);
      const found = outcome.mayBeDone ? await look?.() : undefined;
      if (found !== undefined) return found;
      if (!mayRepeat) throw new Failure(outcome.mayBeDone ? outcomeUnknown(route) : outcome.why);
    }
  }

  const left = () => (isPaused ? 0 : allowance && clock.now() < allowance.until ? allowance.left : undefined);
  return { call, make, spent: () => spent, left };
}

interface Allowance {
  readonly left: number;
  /** In milliseconds since 1970. */
  readonly until: number;
}

/** GraphQL has an allowance of its own, and says so. */
function readAllowance(reply: Reply, clock: Clock): Allowance | undefined {
  const { headers } = reply;
  const [remaining, reset] = [headers['x-ratelimit-remaining'], headers['x-ratelimit-reset']].map((one) => String(one ?? ''));
  if (String(headers['x-ratelimit-resource'] ?? 'core') !== 'core') return undefined;
  if (!/^\d{1,9}$/.test(remaining ?? '') || !/^\d{1,12}$/.test(reset ?? '')) return undefined;
  return { left: Number(remaining), until: clock.now() + Math.max(0, Number(reset) * 1000 - timeAt(headers, clock)) };
}

type CallOutcome<T> = { readonly value: T } | FailedCall;

interface FailedCall {
  /** Whether GitHub may have carried out the request. A request that a rate limit stopped was not carried out. */
  readonly mayBeDone: boolean;
  /** As GitHub asks, in milliseconds. */
  readonly pause?: number | undefined;
  readonly why: Failure['text'];
}

/** 429, or a 403 that is about limits: docs.github.com, "Rate limits for the REST API". */
function isLimited(reply: Reply): boolean {
  if (reply.status === 429) return true;
  const { headers } = reply;
  if (reply.status !== 403) return false;
  return headers['retry-after'] !== undefined || isSpent(headers) || /rate limit|abuse/i.test(wordsOf(reply, ''));
}

const isSpent = (headers: Reply['headers']): boolean => String(headers['x-ratelimit-remaining'] ?? '') === '0';

/** At least a minute where GitHub does not say how long, as it asks for. */
const pauseOf = (reply: Reply, clock: Clock): number => readRetryAfter(reply, clock) ?? readReset(reply, clock) ?? minute;

function readRetryAfter({ headers }: Reply, clock: Clock): number | undefined {
  const asked = String(headers['retry-after'] ?? '').trim();
  if (/^\d{1,9}$/.test(asked)) return Number(asked) * 1000;
  const until = Date.parse(asked);
  return Number.isNaN(until) ? undefined : Math.max(0, until - timeAt(headers, clock));
}

function readReset({ headers }: Reply, clock: Clock): number | undefined {
  const reset = String(headers['x-ratelimit-reset'] ?? '');
  if (!isSpent(headers) || !/^\d{1,12}$/.test(reset)) return undefined;
  return Math.max(0, Number(reset) * 1000 - timeAt(headers, clock)) + 1000;
}

/** GitHub's time rather than ours, which may be off. */
function timeAt(headers: Reply['headers'], clock: Clock): number {
  const date = Date.parse(String(headers.date ?? ''));
  return Number.isNaN(date) ? clock.now() : date;
}

function wordsOf({ data }: Reply, token: string): string {
  const words = typeof data === 'object' && data !== null && 'message' in data ? String(data.message) : '';
  return token === '' ? words : words.replaceAll(token, '***');
}
