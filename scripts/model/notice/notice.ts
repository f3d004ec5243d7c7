// A notice: data about one event for one institution and AGE. The texts are in targets/notices.
import { isMailbox } from '../mailbox.ts';
import type { AboutByKind } from './about.ts';

export const noticeKinds = [
  'received',
  'needs-correction',
  'waiting-approval',
  'rejected',
  'approved',
  'staging-live',
  'confirmation-received',
  'waiting',
  'production-live',
  'changed',
  'expiring',
  'agreement-expiring',
  'exception-expiring',
  'expired',
  'renewed',
  'suspended',
  'revoked',
  'untrusted',
  'unreadable',
  'removed',
  'contact-changed',
  'affected',
  'address-shared',
  'failed',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Whose mailbox: the institution's two, and AGE's. The ledger names roles and never an address. */
export const roles = ['technical', 'legal', 'age'] as const;
type Role = (typeof roles)[number];

export interface Recipient {
  readonly role: Role;
  readonly mailbox: string;
}

interface NoticeOf<K extends NoticeKind> {
  readonly kind: K;
  /** Its permanent identity: nothing is sent twice under one key, whatever the kind. */
  readonly key: string;
  /** The day of the event, YYYY-MM-DD. */
  readonly day: string;
  /** The institution's name in the repository; absent where only AGE is concerned. */
  readonly institution?: string;
  /** As people call it. */
  readonly institutionName?: string;
  readonly system?: string;
  readonly recipients: readonly Recipient[];
  /** The pull request to comment on, where there is one. */
  readonly pull?: number;
  /** The issue that this pull request was made of, where it was made of a form. */
  readonly issue?: number;
  /** The numbers of the accounts that a comment names, so that GitHub tells them. */
  readonly named?: readonly number[];
  /** What the same letter says of the same event. */
  readonly parts?: readonly Notice[];
  /** Set where it is about an open request of somebody who has no say in what it touches: anybody can cause many of these. */
  readonly isByStranger?: true;
  readonly about: AboutByKind[K];
}

export type Notice = { [K in NoticeKind]: NoticeOf<K> }[NoticeKind];

/** The audience of notices, from the reviewed state of the repository and never from an open pull request. */
export interface Audience {
  readonly age: string;
  /** The numbers of AGE's accounts. */
  readonly accounts?: readonly number[];
  /** By the institution's name in the repository. */
  readonly institutions: ReadonlyMap<string, Contact>;
}

export interface Contact {
  readonly name: string;
  readonly technical?: string;
  readonly legal?: string;
  /** The numbers of the accounts that may change its file. */
  readonly maintainers?: readonly number[];
  /** The codes of the document types that its systems use. */
  readonly documentTypes?: readonly string[];
  /** The newest pull request about it that was merged. */
  readonly pull?: number;
}

/** Kinds that concern the agreement: these go to the legal mailbox as well. */
const legalKinds: ReadonlySet<NoticeKind> = new Set([
  'approved',
  'production-live',
  'agreement-expiring',
  'suspended',
  'revoked',
  'untrusted',
  'unreadable',
  'removed',
  'contact-changed',
]);

/** The roles concerned with a mailbox that mail can be sent to, each once. */
export function recipientsOf(kind: NoticeKind, audience: Audience, institution?: string): Recipient[] {
  const concerned = institution === undefined ? undefined : audience.institutions.get(institution);
  const mailboxes: Readonly<Record<Role, string | undefined>> = {
    technical: concerned?.technical,
    legal: legalKinds.has(kind) ? concerned?.legal : undefined,
    age: audience.age,
  };
  const found = roles.flatMap((role) => ({ role, mailbox: mailboxes[role] ?? '' }));
  return found.filter(
    ({ mailbox }, i) => isMailbox(mailbox) && found.findIndex((one) => isSameMailbox(one.mailbox, mailbox)) === i,
  );
}

const isSameMailbox = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The event of a notice, before its recipients are known. `named` are those whom it concerns before all others. */
export type NoticeEvent = { [K in NoticeKind]: Omit<NoticeOf<K>, 'recipients' | 'institutionName' | 'parts'> }[NoticeKind];

export function makeNotice(event: NoticeEvent, audience: Audience): Notice {
  const concerned = event.institution === undefined ? undefined : audience.institutions.get(event.institution);
  // The coming end of a certificate has an issue of its own, and does not belong into an old conversation.
  const pull = event.pull ?? (event.kind === 'expiring' ? undefined : concerned?.pull);
  return {
    ...event,
    recipients: recipientsOf(event.kind, audience, isForProduction(event) ? undefined : event.institution),
    institutionName: concerned?.name,
    pull,
    named: namedBy(event, audience, concerned),
  } as Notice;
}

/** Kinds after which AGE acts. */
const ageKinds: ReadonlySet<NoticeKind> = new Set(['waiting-approval', 'failed']);

/** Waits for AGE alone: the institution was told that its request is accepted, and will be of what is published. */
const isForProduction = ({ about }: Pick<Notice, 'about'>): boolean => 'what' in about && about.what === 'production';

/** On the pull request, or on the issue that it was made of. */
export type Conversing = 'comment' | 'issue';

/**
 * Where a notice is written. Whoever sent a form reads its page, AGE the pull request, and nobody the same twice. The first answer on the page
 * of the form says that it has arrived.
 */
export function conversationsOf({ kind, about, pull, issue }: Notice): Conversing[] {
  if (issue === undefined) return pull === undefined ? [] : ['comment'];
  const isForAge = ageKinds.has(kind) || isForProduction({ about }) || ('what' in about && about.what === 'client-id');
  if (kind !== 'received' && kind !== 'confirmation-received') return [isForAge ? 'comment' : 'issue'];
  return 'stranger' in about && about.stranger !== undefined ? ['comment'] : [];
}

/** Whom the comment there names: on the pull request of a form AGE alone, on the page of the form all others. */
export function namedAt({ named = [], issue }: Notice, place: Conversing, accounts: readonly number[]): readonly number[] {
  return issue === undefined ? named : named.filter((id) => accounts.includes(id) === (place === 'comment'));
}
/** How many accounts one comment names at most. */
const mostNamed = 10;

function namedBy(
  { kind, named = [] }: NoticeEvent,
  { accounts = [] }: Audience,
  concerned: Contact | undefined,
): readonly number[] {
  const all = [...named, ...(ageKinds.has(kind) ? accounts : []), ...(concerned?.maintainers ?? [])];
  return [...new Set(all)].slice(0, mostNamed);
}
