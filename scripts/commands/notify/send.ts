// Sends the notices that are due, a few at a time: each is claimed in the ledger, sent, and recorded. What a run claimed before it died is
// tried again later with the same Message-ID and the same marker: a comment is then found and not repeated; a mail may arrive twice, and is
// recognisable as the same.
import { randomUUID } from 'node:crypto';
import { type LedgerPlace, updateLedger } from '../../apply/ledger.ts';
import type { MailOutcome } from '../../apply/mail.ts';
import {
  type Channel,
  channels,
  claim,
  type Delivery,
  type Due,
  due,
  type Ledger,
  pastTaken,
  pruned,
  record,
  type Told,
} from '../../model/notice/ledger.ts';
import type { Notice, Recipient } from '../../model/notice/notice.ts';

/** A sender is absent where this run cannot send in that way. */
export interface Voices {
  comment?(notice: Notice): Promise<MailOutcome>;
  mail?: MailVoice;
}

export interface MailVoice {
  (notice: Notice, recipient: Recipient): Promise<MailOutcome>;
  /** Whether a notice that a dead run has sent is found, and not sent again. */
  readonly findsSent?: boolean;
}

export interface Sending {
  readonly place: LedgerPlace;
  readonly notices: readonly Notice[];
  readonly delivery: Delivery;
  readonly voices: Voices;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** An instant in ISO 8601, UTC, of the day that is today. */
  now(): string;
}

export interface Summary {
  readonly told: readonly Told[];
  /** Keys of notices that nobody can receive in the way that the policy wants. */
  readonly unreachable: readonly string[];
  readonly ledger: Ledger;
}

/** How many are claimed at once: so many may be told twice when a run dies. */
const few = 10;
/** The same where a notice that was sent already is found, so that none is told twice. */
const many = 100;
/** In milliseconds: after that time nothing new is claimed, long before a claim ends. */
const longest = 8 * 60_000;

export async function sendDue(sending: Sending): Promise<Summary> {
  const name = randomUUID();
  const begun = Date.now();
  const seen = new Set<string>();
  const told: Told[] = [];
  const unreachable: string[] = [];
  for (let outcomes: Told[] = []; ; ) {
    const step = await claimSome(sending, { name, seen, outcomes, isLate: Date.now() - begun > longest });
    for (const { notice, channels: wanted, isNew } of step.batch) {
      seen.add(notice.key);
      if (isNew && wanted.length === 0) unreachable.push(notice.key);
    }
    if (step.batch.length === 0) return { told, unreachable, ledger: step.ledger };
    outcomes = await tellClaimed(step, sending.voices);
    told.push(...outcomes);
  }
}

interface Progress {
  readonly name: string;
  readonly seen: ReadonlySet<string>;
  readonly outcomes: readonly Told[];
  readonly isLate: boolean;
}

interface Step {
  readonly batch: readonly Due[];
  readonly claimed: ReadonlyMap<string, readonly Channel[]>;
  readonly ledger: Ledger;
}

/** Makes one commit that records the outcomes of the last few and claims the next few. */
async function claimSome(sending: Sending, { name, seen, outcomes, isLate }: Progress): Promise<Step> {
  const { place, notices, delivery, voices, today } = sending;
  const available = availableTo(voices);
  let batch: Due[] = [];
  let claimed: Step['claimed'] = new Map();
  const ledger = await updateLedger(place, (found) => {
    const now = sending.now();
    const known = record(found ?? pastTaken(notices, today), outcomes, now);
    const open = isLate ? [] : due(notices, known, delivery, now).filter(({ notice }) => !seen.has(notice.key));
    batch = some(open, available, voices.mail && !voices.mail.findsSent ? few : many);
    const taken = claim(known, batch, { name, available, now });
    claimed = taken.claimed;
    return pruned(taken.ledger, today);
  });
  return { batch, claimed, ledger };
}

const availableTo = ({ comment, mail }: Voices): ReadonlySet<Channel> =>
  new Set(channels.filter((channel) => (channel === 'comment' ? comment : mail) !== undefined));

/** New notices, which are recorded in any case, and those that can be sent now. */
function some(open: readonly Due[], available: ReadonlySet<Channel>, most: number): Due[] {
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

async function tellClaimed({ batch, claimed }: Step, voices: Voices): Promise<Told[]> {
  const told: Told[] = [];
  for (const { notice } of batch) {
    for (const channel of claimed.get(notice.key) ?? [])
      told.push({ key: notice.key, channel, ...(await tellOne(notice, channel, voices)) });
  }
  return told;
}

async function tellOne(notice: Notice, channel: Channel, voices: Voices): Promise<MailOutcome> {
  if (channel === 'comment') return (await voices.comment?.(notice)) ?? noWay;
  const recipient = notice.recipients.find(({ role }) => role === channel);
  return (recipient && (await voices.mail?.(notice, recipient))) ?? noWay;
}

/** The mailbox was taken out of the file meanwhile. */
const noWay: MailOutcome = { outcome: 'refused', reason: 'no-mailbox' };
