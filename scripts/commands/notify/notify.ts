// mdocs notify: tells everyone concerned what they have not been told yet, once. mdocs notices: lists it and has nothing to send with.
import { type LedgerPlace, readOwnLedger, updateLedger } from '../../apply/ledger.ts';
import { ensureLocalRemote } from '../../apply/local-remote.ts';
import { createSmtpSender } from '../../apply/mail.ts';
import { readSmtpSettings } from '../../apply/smtp-settings.ts';
import { readSourceState } from '../../apply/source.ts';
import type { Environment } from '../../model/environment.ts';
import type { Policy } from '../../model/generated/policy.ts';
import { arrangeEvents } from '../../model/notice/event.ts';
import { noticeOfPast, noticeOfStrangers } from '../../model/notice/failures.ts';
import {
  type Delivery,
  type Due,
  findDue,
  type Ledger,
  ledgerBranch,
  listGivenUp,
  markAsTold,
} from '../../model/notice/ledger.ts';
import type { Audience, Notice } from '../../model/notice/notice.ts';
import type { Context } from '../../model/rule/rule.ts';
import type { Locale } from '../../model/text/text.ts';
import { readBelievedBranches, tellUnbelieved } from '../publish/believed.ts';
import { foreignText } from '../publish/provision-words.ts';
import { findRemote, localRemoteOf } from '../publish/remote.ts';
import { findSigners, withSigningKey } from '../publish/signing.ts';
import { beginActivity } from '../run/activity.ts';
import { isStartedByAge, type Place, readPlace, starterOf } from '../run/github-place.ts';
import type { Loaded } from '../run/judge.ts';
import { loadReadable } from '../run/load.ts';
import { type Options, toLocalDay } from '../run/options.ts';
import { put, screenOf, tellText } from '../run/output.ts';
import { addIssues } from './conversations.ts';
import { deriveNotices } from './derive.ts';
import { type Requests, readRequests } from './requests.ts';
import { isConversing, type Senders, sendDue } from './send.ts';
import { createCommentSender, createMailSender, createOutbox } from './senders.ts';
import {
  begunText,
  dueText,
  givenUpText,
  layOutText,
  needText,
  noticesTold,
  onlyAgeText,
  pastText,
  summaryText,
  tooManyText,
  tooStrangeText,
  unreadText,
  wouldBeginText,
} from './words.ts';

export interface NotifyOptions extends Options {
  /** Every notice, however many there are. */
  readonly all?: boolean;
  /** The environment whose publications are looked at; both where none is named. */
  readonly environment?: Environment;
  readonly remote?: string;
  /** A folder to which mails are written as files, in place of sending them. */
  readonly outbox?: string;
  /** Set by a run that could not publish the environment. */
  readonly failed?: boolean;
  /** Records what is due as told, without sending it. */
  readonly past?: boolean;
  /** The exact number of new notices, where it is more than usual. */
  readonly expect?: number;
}

/** More new notices than this at once are more likely a mistake than news. */
const usualCount = 100;
/** Of new notices about strangers' requests so many are sent in one run; the others go out with the next ones, and stop nobody else's. */
const mostStrange = 50;

/**
 * Exit code 0; 1 when a person has to act: a mailbox that takes nothing, missing settings, an unreadable pull request, a stranger's ledger;
 * 2 when the ledger cannot be written.
 */
export async function notify(options: NotifyOptions): Promise<number> {
  const found = await gatherDue(options, findPlace());
  if (!found) return 1;
  const { notices, ledger } = found;
  const { locale, today } = options;
  await show(unreadText(found.unread, locale), locale);
  if (options.past && !isStartedByAge(found.place?.event, found.policy, process.env)) {
    await show(`${onlyAgeText[locale]}\n`, locale);
    return 1;
  }
  const isRead = found.unread.length > 0 || found.isForeign ? 1 : 0;
  if (!ledger || options.past) {
    // A ledger that is there must not be started again: git takes a branch that it cannot read just now for a missing one.
    const begin = (known: Ledger | undefined) => (known && !options.past ? known : markAsTold(notices, today, known));
    const kept = await withLedgerPlace(options, found, (place) => updateLedger(place, begin));
    const taken = notices.filter(({ key }) => !ledger?.entries.has(key)).length;
    await show(`${(ledger ? pastText : begunText)(taken)[locale]}\n`, locale);
    return (ledger && taken > 0 ? await tellPast(options, found, kept, taken) : 0) || isRead;
  }
  const due = findDue(notices, ledger, found.delivery, currentInstant(today));
  const fresh = due.filter(isToCount).length;
  if (fresh > usualCount && options.expect !== fresh) {
    await show(`${tooManyText(fresh, usualCount)[locale]}\n`, locale);
    return 1;
  }
  const waiting = due.filter(({ isNew, notice }) => isNew && notice.isByStranger).slice(mostStrange);
  if (waiting.length === 0) return (await sendNotices(options, found, due)) || isRead;
  await show(`${tooStrangeText(waiting.length, mostStrange)[locale]}\n`, locale);
  const sent = withoutStrangers(waiting, found, today);
  return (
    (await sendNotices(options, { ...found, notices: sent }, findDue(sent, ledger, found.delivery, currentInstant(today)))) ||
    isRead
  );
}

/** AGE hears who took how many for told. */
function tellPast(options: NotifyOptions, found: DueNotices, ledger: Ledger, taken: number): Promise<number> {
  const { place, policy, delivery } = found;
  const now = currentInstant(options.today);
  const notices = [noticeOfPast(taken, { by: starterOf(place?.event), now }, onlyAge(policy))];
  return sendNotices(options, { ...found, notices }, findDue(notices, ledger, delivery, now));
}

/** Those that wait are derived again by the next run, and AGE is told of them. */
function withoutStrangers(waiting: readonly Due[], { notices, policy }: DueNotices, today: string): Notice[] {
  const late = waiting.map(({ notice }) => notice);
  const keys = new Set(late.map(({ key }) => key));
  return [...notices.filter(({ key }) => !keys.has(key)), noticeOfStrangers(late, today, onlyAge(policy))];
}

const onlyAge = ({ age }: Policy): Audience => ({
  age: age.mailbox,
  accounts: age.accounts.map(({ id }) => id),
  institutions: new Map(),
});

const show = (text: string, locale: Locale): Promise<void> => put(layOutText(text, screenOf(process.stdout, locale)));

/** Strangers' are counted apart. What one reviewed line of AGE's can bring to many institutions does not count as a mistake. */
const isToCount = ({ isNew, notice }: Due): boolean =>
  isNew &&
  !notice.isByStranger &&
  notice.kind !== 'exception-expiring' &&
  !(notice.kind === 'affected' && notice.about.what === 'types');

async function sendNotices(options: NotifyOptions, found: DueNotices, open: readonly Due[]): Promise<number> {
  const { locale, today } = options;
  const { notices, delivery } = found;
  const senders = chooseSenders(options, found.policy, found.place);
  const needs = listNeeds(open, senders);
  await show(needs.map((need) => `${need[locale]}\n`).join(''), locale);
  if (!senders.comment && !senders.mail && open.length > 0) {
    await show(dueText(open, locale), locale);
    return 1;
  }
  const activity = beginActivity(
    noticesTold,
    open.reduce((sum, { channels }) => sum + channels.length, 0),
  );
  const summary = await withLedgerPlace(options, found, (place) =>
    sendDue({ place, notices, delivery, senders, today, now: () => currentInstant(today), step: activity.step }),
  ).finally(activity.end);
  await show(summaryText(summary, locale) + givenUpText(summary.ledger, locale), locale);
  const isWhole = needs.length === 0 && summary.unreachable.length === 0 && listGivenUp(summary.ledger).length === 0;
  return isWhole ? 0 : 1;
}

/** The ledger is signed with the key that signs publications. */
function withLedgerPlace<T>(
  { root, remote, past }: NotifyOptions,
  found: DueNotices,
  work: (place: LedgerPlace) => Promise<T>,
): Promise<T> {
  const signers = findSigners(root);
  return withSigningKey({ root, remote }, (signingKey) => work({ remote: found.remote, signingKey, signers, startsAnew: past }));
}

/** Exit code 0, or 1 when the policy cannot be read or somebody else wrote to the ledger. */
export async function listNotices(options: NotifyOptions): Promise<number> {
  const found = await gatherDue(options, undefined);
  if (!found) return 1;
  const { ledger, delivery, locale } = { ...found, locale: options.locale };
  const known = ledger ?? markAsTold([], options.today);
  if (!ledger) await show(`${wouldBeginText[locale]}\n`, locale);
  await show(
    dueText(findDue(found.notices, known, delivery, currentInstant(options.today)), locale, options.all === true) +
      givenUpText(known, locale),
    locale,
  );
  return found.isForeign ? 1 : 0;
}

interface DueNotices {
  readonly notices: readonly Notice[];
  readonly unread: Requests['unread'];
  readonly ledger: Ledger | undefined;
  /** Whether the newest commit of the ledger has no believed signature. */
  readonly isForeign: boolean;
  readonly remote: string;
  readonly policy: Policy;
  readonly delivery: Delivery;
  readonly place: Place | undefined;
}

async function gatherDue(options: NotifyOptions, place: Place | undefined): Promise<DueNotices | undefined> {
  const loaded = await loadReadable(options);
  if (!loaded) return undefined;
  const { policy } = loaded.context.registry;
  const delivery = policy.notices?.delivery ?? 'comment';
  const remote = await chooseRemote(options, place);
  const own = await readOwnLedger({ remote, signers: findSigners(options.root), startsAnew: options.past });
  const ledger = own?.ledger;
  if (own?.foreign !== undefined) tellText(foreignText(own.foreign, ledgerBranch), options.locale);
  return {
    ...(await deriveAll(loaded, loaded.context, { options, place, remote, ledger, delivery })),
    ledger,
    isForeign: own?.foreign !== undefined,
    remote,
    policy,
    delivery,
    place,
  };
}

interface DeriveInputs {
  readonly options: NotifyOptions;
  readonly place: Place | undefined;
  readonly remote: string;
  readonly ledger: Ledger | undefined;
  readonly delivery: Delivery;
}

async function deriveAll(
  loaded: Loaded,
  context: Context,
  { options, place, remote, ledger, delivery }: DeriveInputs,
): Promise<Pick<DueNotices, 'notices' | 'unread'>> {
  const { root, today, environment } = options;
  const known = ledger ?? markAsTold([], today);
  const { requests, unread }: Requests = place
    ? await readRequests(place, known, { root, since: known.since })
    : { requests: [], unread: [] };
  const commit = options.failed && environment ? ((await readSourceState(root)).commit ?? 'unknown') : undefined;
  const named = options.remote ?? (findRemote({ root }) === undefined ? place?.environments : undefined);
  const branches = await readBelievedBranches({ root, remote: named, today }, context.registry.policy);
  tellUnbelieved(branches, options.locale);
  const derived = await deriveNotices(loaded, context, {
    root,
    remote,
    branches,
    today,
    requests,
    ledger,
    delivery,
    site: place,
    // A new ledger begins with everything that is past, even where this run is about one environment.
    environment: environment && ledger && environment,
    failed: commit !== undefined && environment ? { environment, commit } : undefined,
  });
  const due = ledger ? findDue(derived, ledger, delivery, currentInstant(today)) : [];
  const told = await addIssues(derived, new Set(due.map(({ notice }) => notice.key)), { place, requests });
  return { notices: arrangeEvents(told.notices, ledger), unread: [...unread, ...told.unread] };
}

async function chooseRemote({ remote, root }: NotifyOptions, place: Place | undefined): Promise<string> {
  return findRemote({ root, remote }) ?? place?.environments ?? ensureLocalRemote(localRemoteOf(root));
}

/** Without GitHub everything else works all the same. */
function findPlace(): Place | undefined {
  return process.env.GITHUB_TOKEN && process.env.GITHUB_REPOSITORY ? readPlace(process.env) : undefined;
}

function chooseSenders({ outbox: folder }: NotifyOptions, policy: Policy, place: Place | undefined): Senders {
  const settings = folder === undefined ? readSmtpSettings(process.env) : undefined;
  const send = folder === undefined ? settings && createSmtpSender(settings) : createOutbox(folder);
  return {
    mail: send && createMailSender(send, policy),
    comment: place && createCommentSender(place.github, place.bot, policy),
  };
}

function listNeeds(open: readonly Due[], senders: Senders) {
  const wanted = open.flatMap(({ channels }) => channels);
  const comments = wanted.filter(isConversing).length;
  const mails = wanted.length - comments;
  return [
    ...(mails > 0 && !senders.mail ? [needText.mail(mails)] : []),
    ...(comments > 0 && !senders.comment ? [needText.comment(comments)] : []),
  ];
}

/** The current time on the day that is today: a day that somebody gave moves the clock's day, not its hour. */
const currentInstant = (today: string): string => {
  const clock = new Date().toISOString();
  return today === toLocalDay() ? clock : `${today}T${clock.slice(11)}`;
};
