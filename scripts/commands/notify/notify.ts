// mdocs notify: tells everyone concerned what they have not been told yet, once. mdocs notices: lists it and has nothing to send with.
import { type LedgerPlace, readOwnLedger, updateLedger } from '../../apply/ledger.ts';
import { ensureLocalRemote } from '../../apply/local-remote.ts';
import { smtp } from '../../apply/mail.ts';
import { readSmtpSettings } from '../../apply/smtp-settings.ts';
import { sourceOf } from '../../apply/source.ts';
import type { Environment } from '../../model/environment.ts';
import type { Policy } from '../../model/generated/policy.ts';
import { type Delivery, type Due, due, givenUp, type Ledger, ledgerBranch, pastTaken } from '../../model/notice/ledger.ts';
import type { Notice } from '../../model/notice/notice.ts';
import type { Context } from '../../model/rule/rule.ts';
import type { Locale } from '../../model/text/text.ts';
import { foreignText } from '../publish/provision-words.ts';
import { existingRemote, localRemote } from '../publish/remote.ts';
import { knownSigners, withSigningKey } from '../publish/signing.ts';
import { type Place, placeOf } from '../run/github-place.ts';
import { type Loaded, loadReadable } from '../run/load.ts';
import { currentDay, type Options } from '../run/options.ts';
import { put, screenOf, tellText } from '../run/output.ts';
import { derive } from './derive.ts';
import { type Requests, requestsOn } from './requests.ts';
import { sendDue, type Voices } from './send.ts';
import { commentVoice, mailVoice, outbox } from './voices.ts';
import {
  begunText,
  dueText,
  givenUpText,
  laidOut,
  needText,
  pastText,
  summaryText,
  tooManyText,
  unreadText,
  wouldBeginText,
} from './words.ts';

export interface NotifyOptions extends Options {
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
const usual = 100;

/**
 * Exit code 0; 1 when a person has to act: a mailbox that takes nothing, missing settings, an unreadable pull request, a stranger's ledger;
 * 2 when the ledger cannot be written.
 */
export async function notify(options: NotifyOptions): Promise<number> {
  const found = await findDue(options, placeWhereThereIsOne());
  if (!found) return 1;
  const { notices, ledger } = found;
  const { locale, today } = options;
  await show(unreadText(found.unread, locale), locale);
  const isRead = found.unread.length > 0 || found.foreign ? 1 : 0;
  if (!ledger || options.past) {
    // A ledger that is there must not be started again: git takes a branch that it cannot read just now for a missing one.
    const begin = (known: Ledger | undefined) => (known && !options.past ? known : pastTaken(notices, today, known));
    await written(options, found, (place) => updateLedger(place, begin));
    const taken = notices.filter(({ key }) => !ledger?.entries.has(key)).length;
    await show(`${(ledger ? pastText : begunText)(taken)[locale]}\n`, locale);
    return isRead;
  }
  const open = due(notices, ledger, found.delivery, now(today));
  const fresh = open.filter(isToCount).length;
  if (fresh > usual && options.expect !== fresh) {
    await show(`${tooManyText(fresh, usual)[locale]}\n`, locale);
    return 1;
  }
  return (await send(options, found, open)) || isRead;
}

const show = (text: string, locale: Locale): Promise<void> => put(laidOut(text, screenOf(process.stdout, locale)));

/** One reviewed line of the policy can concern many institutions, so the end of an exception does not count as a mistake. */
const isToCount = ({ isNew, notice }: Due): boolean => isNew && notice.kind !== 'exception-expiring';

async function send(options: NotifyOptions, found: Found, open: readonly Due[]): Promise<number> {
  const { locale, today } = options;
  const { notices, delivery } = found;
  const voices = voicesOf(options, found.policy, found.place);
  const needs = needsOf(open, voices);
  await show(needs.map((need) => `${need[locale]}\n`).join(''), locale);
  if (!voices.comment && !voices.mail && open.length > 0) {
    await show(dueText(open, locale), locale);
    return 1;
  }
  const summary = await written(options, found, (place) =>
    sendDue({ place, notices, delivery, voices, today, now: () => now(today) }),
  );
  await show(summaryText(summary, locale) + givenUpText(summary.ledger, locale), locale);
  const isWhole = needs.length === 0 && summary.unreachable.length === 0 && givenUp(summary.ledger).length === 0;
  return isWhole ? 0 : 1;
}

/** The ledger is signed with the key that signs publications. */
function written<T>({ root, remote, past }: NotifyOptions, found: Found, work: (place: LedgerPlace) => Promise<T>): Promise<T> {
  const signers = knownSigners(root);
  return withSigningKey({ root, remote }, (signingKey) => work({ remote: found.remote, signingKey, signers, anew: past }));
}

/** Exit code 0, or 1 when the policy cannot be read or somebody else wrote to the ledger. */
export async function notices(options: NotifyOptions): Promise<number> {
  const found = await findDue(options, undefined);
  if (!found) return 1;
  const { ledger, delivery, locale } = { ...found, locale: options.locale };
  const known = ledger ?? pastTaken([], options.today);
  if (!ledger) await show(`${wouldBeginText[locale]}\n`, locale);
  await show(dueText(due(found.notices, known, delivery, now(options.today)), locale) + givenUpText(known, locale), locale);
  return found.foreign ? 1 : 0;
}

interface Found {
  readonly notices: readonly Notice[];
  readonly unread: Requests['unread'];
  readonly ledger: Ledger | undefined;
  /** Whether the newest commit of the ledger has no believed signature. */
  readonly foreign: boolean;
  readonly remote: string;
  readonly policy: Policy;
  readonly delivery: Delivery;
  readonly place: Place | undefined;
}

async function findDue(options: NotifyOptions, place: Place | undefined): Promise<Found | undefined> {
  const loaded = await loadReadable(options);
  if (!loaded) return undefined;
  const { policy } = loaded.context.registry;
  const delivery = policy.notices?.delivery ?? 'comment';
  const remote = await remoteOf(options, place);
  const own = await readOwnLedger({ remote, signers: knownSigners(options.root), anew: options.past });
  const ledger = own?.ledger;
  if (own?.foreign !== undefined) tellText(foreignText(own.foreign, ledgerBranch), options.locale);
  return {
    ...(await derived(loaded, loaded.context, { options, place, remote, ledger, delivery })),
    ledger,
    foreign: own?.foreign !== undefined,
    remote,
    policy,
    delivery,
    place,
  };
}

interface Around {
  readonly options: NotifyOptions;
  readonly place: Place | undefined;
  readonly remote: string;
  readonly ledger: Ledger | undefined;
  readonly delivery: Delivery;
}

async function derived(
  loaded: Loaded,
  context: Context,
  { options, place, remote, ledger, delivery }: Around,
): Promise<Pick<Found, 'notices' | 'unread'>> {
  const { root, today, environment } = options;
  const known = ledger ?? pastTaken([], today);
  const { requests, unread }: Requests = place
    ? await requestsOn(place, known, { root, since: known.since })
    : { requests: [], unread: [] };
  const commit = options.failed && environment ? ((await sourceOf(root)).commit ?? 'unknown') : undefined;
  const notices = await derive(loaded, context, {
    root,
    remote,
    today,
    requests,
    ledger,
    delivery,
    site: place,
    // A new ledger begins with everything that is past, even where this run is about one environment.
    environment: environment && ledger && environment,
    failed: commit !== undefined && environment ? { environment, commit } : undefined,
  });
  return { notices, unread };
}

async function remoteOf({ remote, root }: NotifyOptions, place: Place | undefined): Promise<string> {
  return existingRemote({ root, remote }) ?? place?.environments ?? ensureLocalRemote(localRemote(root));
}

/** Without GitHub everything else works all the same. */
function placeWhereThereIsOne(): Place | undefined {
  return process.env.GITHUB_TOKEN && process.env.GITHUB_REPOSITORY ? placeOf(process.env) : undefined;
}

function voicesOf({ outbox: folder }: NotifyOptions, policy: Policy, place: Place | undefined): Voices {
  const settings = folder === undefined ? readSmtpSettings(process.env) : undefined;
  const send = folder === undefined ? settings && smtp(settings) : outbox(folder);
  return {
    mail: send && mailVoice(send, policy),
    comment: place && commentVoice(place.github, place.bot, policy),
  };
}

function needsOf(open: readonly Due[], voices: Voices) {
  const wanted = open.flatMap(({ channels }) => channels);
  const comments = wanted.filter((channel) => channel === 'comment').length;
  const mails = wanted.length - comments;
  return [
    ...(mails > 0 && !voices.mail ? [needText.mail(mails)] : []),
    ...(comments > 0 && !voices.comment ? [needText.comment(comments)] : []),
  ];
}

/** The current time on the day that is today: a day that somebody gave moves the clock's day, not its hour. */
const now = (today: string): string => {
  const clock = new Date().toISOString();
  return today === currentDay() ? clock : `${today}T${clock.slice(11)}`;
};
