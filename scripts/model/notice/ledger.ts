// The ledger of notices: which were sent, through which channel, and which have to be tried again. Keys and roles only, no address.
import { daysBetween } from '../date.ts';
import { compare } from '../finding/finding.ts';
import { conversationsOf, type Notice, roles } from './notice.ts';

/**
 * A branch of its own beside the environments, under the same protection: the branches that gateways follow hold nothing but
 * publications, writing down a notice never overtakes a publication, and pull requests can be answered before anything is published.
 */
export const ledgerBranch = 'environment/notices';
export const ledgerPath = 'notices.json';

/** A comment on the pull request, one on the issue that it was made of, or a mail to the mailbox of a role. */
export const channels = ['comment', 'issue', ...roles] as const;
export type Channel = (typeof channels)[number];

/**
 * waiting: not tried yet. claimed: a run is sending it, and nobody knows the outcome where that run died. failed: to be tried again.
 * given-up: tried often enough, or refused for good; a person has to act.
 */
type SendingState = 'waiting' | 'claimed' | 'sent' | 'failed' | 'given-up';

interface SendingRecord {
  readonly state: SendingState;
  readonly attempts: number;
  /** When it last changed: ISO 8601, UTC. */
  readonly at: string;
  /** The run that claimed it: two runs that claim the same in the same second must not take each other for themselves. */
  readonly by?: string;
  /** Why it failed: a code of ours or the number of the server's answer. */
  readonly reason?: string;
}

interface LedgerEntry {
  readonly kind: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** The channels that were planned when the notice became due. None for one that was past when the ledger began, or had no recipient. */
  readonly channels: Readonly<Partial<Record<Channel, SendingRecord>>>;
}

export interface Ledger {
  readonly formatVersion: 1;
  /** The day on which it began: older pull requests get no notices. */
  readonly since: string;
  readonly entries: ReadonlyMap<string, LedgerEntry>;
}

/** How notices reach people, as the policy says. */
export type Delivery = 'comment' | 'mail' | 'both';

const maxAttempts = 6;
/** In minutes. A run ends long before that. */
const claimLasts = 30;
/** In days. Older news gets no notice, so that an entry that the ledger has dropped is not sent again. */
const keptFor = 400;

/** Undefined where it cannot be read: taken for an empty ledger, it would have everything sent again to everybody. */
export function readLedger(text: string): Ledger | undefined {
  try {
    const { formatVersion, since, entries } = JSON.parse(text);
    const found = Object.entries(entries as Record<string, LedgerEntry>);
    const isWhole =
      formatVersion === 1 && typeof since === 'string' && found.every(([, one]) => typeof one.channels === 'object');
    return isWhole ? { formatVersion, since, entries: new Map(found) } : undefined;
  } catch {
    return undefined;
  }
}

/** `over` is the commit before it, from which it takes nothing. */
export function writeLedger({ formatVersion, since, entries }: Ledger, over?: string): string {
  const sorted = [...entries].sort(([a], [b]) => compare(a, b));
  return `${JSON.stringify({ formatVersion, since, over, entries: Object.fromEntries(sorted) }, null, 1)}\n`;
}

/** Records every notice that could be sent today as told: for the first ledger, or one after an import. */
export function markAsTold(notices: readonly Notice[], today: string, ledger?: Ledger): Ledger {
  const entries = new Map<string, LedgerEntry>(notices.map(({ key, kind, day }) => [key, { kind, day, channels: {} }]));
  for (const [key, entry] of ledger?.entries ?? []) entries.set(key, entry);
  return { formatVersion: 1, since: ledger?.since ?? today, entries };
}

export interface Due {
  readonly notice: Notice;
  /** The channels to be tried now. */
  readonly channels: readonly Channel[];
  /** Not in the ledger yet. */
  readonly isNew: boolean;
}

/** The notices to be sent now. `now` is an instant in ISO 8601, UTC, and its day is the day of the news. */
export function findDue(notices: readonly Notice[], ledger: Ledger, delivery: Delivery, now: string): Due[] {
  const byKey = new Map(notices.map((notice) => [notice.key, notice]));
  return [...byKey.values()].flatMap((notice): Due[] => {
    const entry = ledger.entries.get(notice.key);
    if (!entry) return isNews(notice, now) ? [{ notice, channels: channelsOf(notice, delivery), isNew: true }] : [];
    const again = channels.filter((channel) => isDue(entry.channels[channel], now));
    return again.length > 0 ? [{ notice, channels: again, isNew: false }] : [];
  });
}

const isNews = ({ day }: Notice, now: string): boolean => daysBetween(day, now.slice(0, 10)) <= keptFor;

/** All channels that a notice can take. */
function channelsOf(notice: Notice, delivery: Delivery): Channel[] {
  const mails = delivery === 'comment' ? [] : notice.recipients.map(({ role }) => role);
  return delivery === 'mail' ? mails : [...conversationsOf(notice), ...mails];
}

/** Whether there is a way to somebody: where there is and nothing is to be sent, they know already. */
export const hasWay = ({ recipients, pull, issue }: Notice, delivery: Delivery): boolean =>
  (delivery !== 'comment' && recipients.length > 0) || (delivery !== 'mail' && (pull !== undefined || issue !== undefined));

/** Whether nothing of it will be sent any more. */
export const isSettled = ({ channels }: LedgerEntry): boolean =>
  Object.values(channels).every(({ state }) => state === 'sent' || state === 'given-up');

function isDue(sending: SendingRecord | undefined, now: string): boolean {
  if (!sending) return false;
  // An entry with a time in the future was written under a wrong clock, and delays nothing until that time.
  const minutes = Math.abs(Date.parse(now) - Date.parse(sending.at)) / 60_000;
  if (sending.state === 'claimed') return minutes >= claimLasts;
  return sending.state === 'waiting' || (sending.state === 'failed' && minutes >= pauseAfter(sending.attempts));
}

/** In minutes: an hour, then twice as long each time, at most a day; a little less, so that an hourly run does not miss it. */
const pauseAfter = (attempts: number): number => Math.min(60 * 2 ** (attempts - 1), 1440) - 10;

export interface Claimed {
  readonly ledger: Ledger;
  /** The channels that this run may send through, by key. No other run does while the claim lasts. */
  readonly claimed: ReadonlyMap<string, readonly Channel[]>;
}

export interface NotifyRun {
  /** A name that no other run has. */
  readonly name: string;
  /** The channels that this run has. */
  readonly available: ReadonlySet<Channel>;
  /** An instant in ISO 8601, UTC. */
  readonly now: string;
}

/** Records that this run is about to send the due notices through the channels that it has. Other channels wait. */
export function claim(ledger: Ledger, wanted: readonly Due[], run: NotifyRun): Claimed {
  const { available, now } = run;
  const entries = new Map(ledger.entries);
  const claimed = new Map<string, Channel[]>();
  for (const { notice, channels: asked, isNew } of wanted) {
    const known = entries.get(notice.key);
    // Another run was faster.
    if (isNew === (known !== undefined)) continue;
    const taken = asked.filter((channel) => available.has(channel) && (isNew || isDue(known?.channels[channel], now)));
    if (!isNew && taken.length === 0) continue;
    const sendings = asked.map(
      (channel) => [channel, startSending(known?.channels[channel], taken.includes(channel), run)] as const,
    );
    entries.set(notice.key, {
      kind: notice.kind,
      day: known?.day ?? notice.day,
      channels: { ...known?.channels, ...Object.fromEntries(sendings) },
    });
    if (taken.length > 0) claimed.set(notice.key, taken);
  }
  return { ledger: { ...ledger, entries }, claimed };
}

function startSending(before: SendingRecord | undefined, isTaken: boolean, { name, now }: NotifyRun): SendingRecord {
  if (!isTaken) return before ?? { state: 'waiting', attempts: 0, at: now };
  return { state: 'claimed', attempts: (before?.attempts ?? 0) + 1, at: now, by: name };
}

export interface SendResult {
  readonly key: string;
  readonly channel: Channel;
  /** unreached: no server took it, which does not count as a try. refused: no server ever will. */
  readonly outcome: 'sent' | 'failed' | 'unreached' | 'refused';
  readonly reason?: string;
}

/** Records the outcomes. A notice that was refused, or failed too often, is given up. */
export function record(ledger: Ledger, told: readonly SendResult[], now: string): Ledger {
  const entries = new Map(ledger.entries);
  for (const one of told) {
    const entry = entries.get(one.key);
    const before = entry?.channels[one.channel];
    if (entry && before && before.state !== 'sent')
      entries.set(one.key, { ...entry, channels: { ...entry.channels, [one.channel]: endSending(one, before.attempts, now) } });
  }
  return { ...ledger, entries };
}

function endSending({ outcome, reason }: SendResult, attempts: number, now: string): SendingRecord {
  if (outcome === 'sent') return { state: 'sent', attempts, at: now };
  if (outcome === 'unreached') return { state: 'waiting', attempts: attempts - 1, at: now, reason };
  return { state: outcome === 'refused' || attempts >= maxAttempts ? 'given-up' : 'failed', attempts, at: now, reason };
}

/**
 * The ledger without old entries, which are so old that they would get no notice any more. Age is counted from the newest news and not from
 * the clock: a clock that is years ahead must not drop all entries, to have them sent again once it is right.
 */
export function pruneLedger(ledger: Ledger, today: string): Ledger {
  const happened = [...ledger.entries.values()].filter(({ kind }) => !ofToday.has(kind)).map(({ day }) => day);
  const newest = [ledger.since, ...happened].sort(compare).at(-1) ?? today;
  const [reference = today] = [newest, today].sort(compare);
  const kept = [...ledger.entries].filter(([, { day }]) => daysBetween(day, reference) <= keptFor);
  return { ...ledger, entries: new Map(kept) };
}

/** Kinds whose day is the one on which the notice was sent; that of all others is the day of the event. */
const ofToday: ReadonlySet<string> = new Set(['expiring', 'agreement-expiring', 'exception-expiring', 'waiting', 'failed']);

/** The entries that a person has to see to: key, channel and reason. */
export function listGivenUp(ledger: Ledger): { key: string; channel: Channel; reason: string }[] {
  return [...ledger.entries].flatMap(([key, entry]) =>
    channels.flatMap((channel) => {
      const sending = entry.channels[channel];
      return sending?.state === 'given-up' ? [{ key, channel, reason: sending.reason ?? 'unknown' }] : [];
    }),
  );
}
