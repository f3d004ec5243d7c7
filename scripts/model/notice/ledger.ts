// The ledger of notices: what has been told, through which channel, and what has to be tried again. Keys and roles only, no address.
import { daysBetween } from '../date.ts';
import { compare } from '../finding/finding.ts';
import { type Notice, type Role, roles } from './notice.ts';

/**
 * A branch of its own beside the environments, under the same protection: the branches that gateways follow hold nothing but
 * publications, writing down a notice never overtakes a publication, and pull requests can be answered before anything is published.
 */
export const ledgerBranch = 'environment/notices';
export const ledgerPath = 'notices.json';

export const channels = ['comment', ...roles] as const;
/** A comment on the pull request, or a mail to the mailbox of a role. */
export type Channel = 'comment' | Role;

/**
 * waiting: not tried yet. claimed: a run is at it, and nobody knows the outcome if that run died. failed: to be tried again.
 * given-up: tried often enough, or refused for good; a person has to see to it.
 */
type SendingState = 'waiting' | 'claimed' | 'sent' | 'failed' | 'given-up';

interface Sending {
  readonly state: SendingState;
  readonly attempts: number;
  /** When it last changed: ISO 8601, UTC. */
  readonly at: string;
  /** The run that claimed it: two runs that claim the same in the same second must not take each other for themselves. */
  readonly by?: string;
  /** Why it failed: a code of ours or the number of the server's answer. */
  readonly reason?: string;
}

interface Entry {
  readonly kind: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Those that it was to be told through when it became due. None for what was past when the ledger began, or could reach nobody. */
  readonly channels: Readonly<Partial<Record<Channel, Sending>>>;
}

export interface Ledger {
  readonly formatVersion: 1;
  /** The day on which it began: of pull requests before it nothing is told. */
  readonly since: string;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** How notices reach people, as the policy says. */
export type Delivery = 'comment' | 'mail' | 'both';

const tries = 6;
/** A run ends long before; in minutes. */
const claimLasts = 30;
/** In days. News older than that is none any more, so that what the ledger has forgotten is not told again. */
const keptFor = 400;

/** Where it cannot be read it is undefined: to take that for an empty one would tell everybody everything again. */
export function readLedger(text: string): Ledger | undefined {
  try {
    const { formatVersion, since, entries } = JSON.parse(text);
    const found = Object.entries(entries as Record<string, Entry>);
    const isWhole =
      formatVersion === 1 && typeof since === 'string' && found.every(([, one]) => typeof one.channels === 'object');
    return isWhole ? { formatVersion, since, entries: new Map(found) } : undefined;
  } catch {
    return undefined;
  }
}

/** `over` is the commit that it follows and takes nothing from. */
export function writeLedger({ formatVersion, since, entries }: Ledger, over?: string): string {
  const sorted = [...entries].sort(([a], [b]) => compare(a, b));
  return `${JSON.stringify({ formatVersion, since, over, entries: Object.fromEntries(sorted) }, null, 1)}\n`;
}

/** Takes everything that could be told today for told: the first ledger, or one after an import. */
export function pastTaken(notices: readonly Notice[], today: string, ledger?: Ledger): Ledger {
  const entries = new Map<string, Entry>(notices.map(({ key, kind, day }) => [key, { kind, day, channels: {} }]));
  for (const [key, entry] of ledger?.entries ?? []) entries.set(key, entry);
  return { formatVersion: 1, since: ledger?.since ?? today, entries };
}

export interface Due {
  readonly notice: Notice;
  /** Those to be tried now. */
  readonly channels: readonly Channel[];
  /** Not in the ledger yet. */
  readonly isNew: boolean;
}

/** What is to be told now. `now` is an instant in ISO 8601, UTC; its day is that of the news. */
export function due(notices: readonly Notice[], ledger: Ledger, delivery: Delivery, now: string): Due[] {
  const byKey = new Map(notices.map((notice) => [notice.key, notice]));
  return [...byKey.values()].flatMap((notice): Due[] => {
    const entry = ledger.entries.get(notice.key);
    if (!entry) return isNews(notice, now) ? [{ notice, channels: channelsOf(notice, delivery), isNew: true }] : [];
    const again = channels.filter((channel) => isDue(entry.channels[channel], now));
    return again.length > 0 ? [{ notice, channels: again, isNew: false }] : [];
  });
}

const isNews = ({ day }: Notice, now: string): boolean => daysBetween(day, now.slice(0, 10)) <= keptFor;

/** The channels that a notice can take at all. */
function channelsOf({ recipients, pull }: Notice, delivery: Delivery): Channel[] {
  const mails = delivery === 'comment' ? [] : recipients.map(({ role }) => role);
  return delivery === 'mail' || pull === undefined ? mails : ['comment', ...mails];
}

function isDue(sending: Sending | undefined, now: string): boolean {
  if (!sending) return false;
  // What is written for a time to come was written by a clock that was wrong, and holds nobody up until then.
  const minutes = Math.abs(Date.parse(now) - Date.parse(sending.at)) / 60_000;
  if (sending.state === 'claimed') return minutes >= claimLasts;
  return sending.state === 'waiting' || (sending.state === 'failed' && minutes >= pauseAfter(sending.attempts));
}

/** In minutes: an hour, then twice as long each time, at most a day; a little less, so that an hourly run does not miss it. */
const pauseAfter = (attempts: number): number => Math.min(60 * 2 ** (attempts - 1), 1440) - 10;

export interface Claimed {
  readonly ledger: Ledger;
  /** What this run may tell, by key; nobody else does as long as the claim lasts. */
  readonly claimed: ReadonlyMap<string, readonly Channel[]>;
}

export interface Run {
  /** Of no other run. */
  readonly name: string;
  /** The channels that it has. */
  readonly available: ReadonlySet<Channel>;
  /** An instant in ISO 8601, UTC. */
  readonly now: string;
}

/** Writes down that this run is about to tell what is due, through those channels that it has. The others wait. */
export function claim(ledger: Ledger, wanted: readonly Due[], run: Run): Claimed {
  const { available, now } = run;
  const entries = new Map(ledger.entries);
  const claimed = new Map<string, Channel[]>();
  for (const { notice, channels: asked, isNew } of wanted) {
    const known = entries.get(notice.key);
    // Another run was faster.
    if (isNew === (known !== undefined)) continue;
    const taken = asked.filter((channel) => available.has(channel) && (isNew || isDue(known?.channels[channel], now)));
    if (!isNew && taken.length === 0) continue;
    const sendings = asked.map((channel) => [channel, begun(known?.channels[channel], taken.includes(channel), run)] as const);
    entries.set(notice.key, {
      kind: notice.kind,
      day: known?.day ?? notice.day,
      channels: { ...known?.channels, ...Object.fromEntries(sendings) },
    });
    if (taken.length > 0) claimed.set(notice.key, taken);
  }
  return { ledger: { ...ledger, entries }, claimed };
}

function begun(before: Sending | undefined, isTaken: boolean, { name, now }: Run): Sending {
  if (!isTaken) return before ?? { state: 'waiting', attempts: 0, at: now };
  return { state: 'claimed', attempts: (before?.attempts ?? 0) + 1, at: now, by: name };
}

export interface Told {
  readonly key: string;
  readonly channel: Channel;
  /** unreached: it was never handed over, which is not counted as a try. refused: it never will be. */
  readonly outcome: 'sent' | 'failed' | 'unreached' | 'refused';
  readonly reason?: string;
}

/** Writes down how it went. Refused, or failed too often, it is given up. */
export function record(ledger: Ledger, told: readonly Told[], now: string): Ledger {
  const entries = new Map(ledger.entries);
  for (const one of told) {
    const entry = entries.get(one.key);
    const before = entry?.channels[one.channel];
    if (entry && before && before.state !== 'sent')
      entries.set(one.key, { ...entry, channels: { ...entry.channels, [one.channel]: ended(one, before.attempts, now) } });
  }
  return { ...ledger, entries };
}

function ended({ outcome, reason }: Told, attempts: number, now: string): Sending {
  const why = reason === undefined ? {} : { reason };
  if (outcome === 'sent') return { state: 'sent', attempts, at: now };
  if (outcome === 'unreached') return { state: 'waiting', attempts: attempts - 1, at: now, ...why };
  return { state: outcome === 'refused' || attempts >= tries ? 'given-up' : 'failed', attempts, at: now, ...why };
}

/**
 * Without what is over and old. What could still be told of it is no news any more. Old is what is older than the newest news: a clock
 * that is years ahead must not forget everything, to be told again when it is right.
 */
export function pruned(ledger: Ledger, today: string): Ledger {
  const happened = [...ledger.entries.values()].filter(({ kind }) => !ofToday.has(kind)).map(({ day }) => day);
  const newest = [ledger.since, ...happened].sort(compare).at(-1) ?? today;
  const [reference = today] = [newest, today].sort(compare);
  const kept = [...ledger.entries].filter(([, { day }]) => daysBetween(day, reference) <= keptFor);
  return { ...ledger, entries: new Map(kept) };
}

/** Their day is the one on which they were told; that of all others comes from what happened. */
const ofToday: ReadonlySet<string> = new Set(['expiring', 'agreement-expiring', 'exception-expiring', 'failed']);

/** What a person has to see to: key, channel and why. */
export function givenUp(ledger: Ledger): { key: string; channel: Channel; reason: string }[] {
  return [...ledger.entries].flatMap(([key, entry]) =>
    channels.flatMap((channel) => {
      const sending = entry.channels[channel];
      return sending?.state === 'given-up' ? [{ key, channel, reason: sending.reason ?? 'unknown' }] : [];
    }),
  );
}
