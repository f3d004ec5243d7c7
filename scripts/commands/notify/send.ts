// Sends the notices that are due, a few at a time: each is claimed in the ledger, sent, and recorded. What a run claimed before it died is
// tried again later with the same Message-ID and the same marker: a comment is then found and not repeated; a mail may arrive twice, and is
// recognisable as the same.
import { randomUUID } from 'node:crypto';
import { type LedgerPlace, updateLedger } from '../../apply/ledger.ts';
import type { MailOutcome } from '../../apply/mail.ts';
import { findWhole } from '../../model/notice/event.ts';
import {
  type Channel,
  channels,
  claim,
  type Delivery,
  type Due,
  findDue,
  hasWay,
  type Ledger,
  markAsTold,
  pruneLedger,
  record,
  type SendResult,
} from '../../model/notice/ledger.ts';
import type { Conversing, Notice, Recipient } from '../../model/notice/notice.ts';

/** A sender is absent where this run cannot send in that way. */
export interface Senders {
  comment?(notice: Notice, place: Conversing): Promise<MailOutcome>;
  mail?: MailSender;
}

export interface MailSender {
  (notice: Notice, recipient: Recipient): Promise<MailOutcome>;
  /** Whether a notice that a dead run has sent is found, and not sent again. */
  readonly findsSent?: boolean;
}

export interface SendRun {
  readonly place: LedgerPlace;
  readonly notices: readonly Notice[];
  readonly delivery: Delivery;
  readonly senders: Senders;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** An instant in ISO 8601, UTC, of the day that is today. */
  now(): string;
  /** Called for each sending that was tried. */
  step?(): void;
}

export interface SendSummary {
  readonly told: readonly SendResult[];
  /** Keys of notices that nobody can receive in the way that the policy wants. */
  readonly unreachable: readonly string[];
  readonly ledger: Ledger;
}

/** How many are claimed at once: so many may be told twice when a run dies. */
const smallBatch = 10;
/** The same where a notice that was sent already is found, so that none is told twice. */
const largeBatch = 100;
/** In milliseconds: after that time nothing new is claimed, long before a claim ends. */
const maxDuration = 8 * 60_000;

export async function sendDue(sending: SendRun): Promise<SendSummary> {
  const name = randomUUID();
  const begun = Date.now();
  const seen = new Set<string>();
  const told: SendResult[] = [];
  const unreachable: string[] = [];
  for (let outcomes: SendResult[] = []; ; ) {
    const step = await claimSome(sending, { name, seen, outcomes, isLate: Date.now() - begun > maxDuration });
    for (const { notice } of step.batch) seen.add(notice.key);
    unreachable.push(...step.unreachable);
    if (step.batch.length === 0) return { told, unreachable, ledger: step.ledger };
    outcomes = await tellClaimed(step, sending);
    told.push(...outcomes);
  }
}

interface SendProgress {
  readonly name: string;
  readonly seen: ReadonlySet<string>;
  readonly outcomes: readonly SendResult[];
  readonly isLate: boolean;
}

interface ClaimedBatch {
  readonly batch: readonly Due[];
  readonly claimed: ReadonlyMap<string, readonly Channel[]>;
  /** The keys of new notices that nobody can receive. */
  readonly unreachable: readonly string[];
  readonly ledger: Ledger;
}

/**
 * Makes one commit that records the outcomes of the last few and claims the next few. All that is new is written down at once, so that a run
 * that dies leaves no notice that a later one does not know of: what it was derived from may be settled by then.
 */
async function claimSome(sending: SendRun, { name, seen, outcomes, isLate }: SendProgress): Promise<ClaimedBatch> {
  const { place, notices, delivery, senders, today } = sending;
  const available = availableTo(senders);
  let batch: Due[] = [];
  let claimed: ClaimedBatch['claimed'] = new Map();
  let unreachable: readonly string[] = [];
  const ledger = await updateLedger(place, (found) => {
    const now = sending.now();
    const known = record(found ?? markAsTold(notices, today), outcomes, now);
    const open = isLate ? [] : findDue(notices, known, delivery, now).filter(({ notice }) => !seen.has(notice.key));
    const fresh = open.filter(({ isNew }) => isNew);
    unreachable = fresh.flatMap(({ notice, channels }) =>
      channels.length === 0 && !hasWay(notice, delivery) ? [notice.key] : [],
    );
    batch = takeBatch(open, available, senders.mail && !senders.mail.findsSent ? smallBatch : largeBatch);
    const entered = claim(
      known,
      fresh.filter((one) => !batch.includes(one)),
      { name, available: new Set(), now },
    ).ledger;
    const taken = claim(entered, batch, { name, available, now });
    claimed = taken.claimed;
    return pruneLedger(taken.ledger, today);
  });
  return { batch, claimed, unreachable, ledger };
}

const availableTo = ({ comment, mail }: Senders): ReadonlySet<Channel> =>
  new Set(channels.filter((channel) => (isConversing(channel) ? comment : mail) !== undefined));

export const isConversing = (channel: Channel): channel is Conversing => channel === 'comment' || channel === 'issue';

/** New notices, which are recorded in any case, and those that can be sent now. */
function takeBatch(open: readonly Due[], available: ReadonlySet<Channel>, most: number): Due[] {
  const batch: Due[] = [];
  let count = 0;
  for (const one of open) {
    const now = one.channels.filter((channel) => available.has(channel)).length;
    if (!one.isNew && now === 0) continue;
    if (count > 0 && count + now > most) break;
    batch.push(one);
    count += now;
  }
  return batch;
}

async function tellClaimed({ batch, claimed }: ClaimedBatch, { senders, step }: SendRun): Promise<SendResult[]> {
  const told: SendResult[] = [];
  const notices = batch.map(({ notice }) => notice);
  for (const notice of notices)
    for (const channel of claimed.get(notice.key) ?? []) {
      const along = notices.filter(({ key }) => claimed.get(key)?.includes(channel));
      // What goes into the letter of another is told with that, and shares its outcome.
      if (findWhole(notice, along)) continue;
      const parts = along.filter((one) => findWhole(one, along) === notice);
      const outcome = await tellOne({ ...notice, parts }, channel, senders);
      for (const { key } of [notice, ...parts]) {
        told.push({ key, channel, ...outcome });
        step?.();
      }
    }
  return told;
}

async function tellOne(notice: Notice, channel: Channel, senders: Senders): Promise<MailOutcome> {
  if (isConversing(channel)) return (await senders.comment?.(notice, channel)) ?? noWay;
  const recipient = notice.recipients.find(({ role }) => role === channel);
  return (recipient && (await senders.mail?.(notice, recipient))) ?? noWay;
}

/** The mailbox was taken out of the file meanwhile. */
const noWay: MailOutcome = { outcome: 'refused', reason: 'no-mailbox' };
