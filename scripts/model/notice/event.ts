// One event is told once: what several notices say of it to the same person is one letter, and one comment.
import { daysBetween } from '../date.ts';
import { groupBy } from '../declaration/facts.ts';
import type { Ledger } from './ledger.ts';
import type { Notice, NoticeKind } from './notice.ts';

/** About what a gateway gives from now on, or does not give any more. */
const published: ReadonlySet<NoticeKind> = new Set([
  'staging-live',
  'production-live',
  'changed',
  'renewed',
  'expired',
  'suspended',
  'revoked',
  'untrusted',
  'removed',
]);
/** After these the certificate is what is wrong with the file, too. */
const lostByCertificate: ReadonlySet<NoticeKind> = new Set(['expired', 'revoked', 'untrusted']);
const certificateCodes: ReadonlySet<string> = new Set([
  'certificate-expired',
  'certificate-revoked',
  'certificate-untrusted',
  'serial-expired',
]);
const afterArrival: ReadonlySet<NoticeKind> = new Set(['needs-correction', 'waiting-approval']);

/** The notice among these into whose letter this one goes, if it goes to the same place. */
export const findWhole = (part: Notice, among: readonly Notice[]): Notice | undefined =>
  among.find((whole) => whole !== part && whole.institution === part.institution && isPartOf(part, whole));

function isPartOf(part: Notice, whole: Notice): boolean {
  switch (part.kind) {
    case 'received':
    case 'confirmation-received':
      return afterArrival.has(whole.kind) && whole.pull === part.pull && part.about.stranger === undefined;
    case 'approved':
      return published.has(whole.kind) && whole.pull === part.pull;
    case 'affected':
      return published.has(whole.kind) && part.about.what === 'file';
    case 'waiting':
      return part.about.what === 'certificate' && lostByCertificate.has(whole.kind) && isSamePlace(part, whole);
    case 'failed':
      return lostByCertificate.has(whole.kind) && (part.about.errors?.codes.every((code) => certificateCodes.has(code)) ?? false);
    default:
      return false;
  }
}

const isSamePlace = (one: Notice, other: Notice): boolean => one.system === other.system && placeOf(one) === placeOf(other);

const placeOf = ({ about }: Notice) => ('environment' in about ? about.environment : undefined);

/**
 * A suspension is of a system, and takes it out of each environment by a publication of its own: only the first of them is told. What goes
 * into another letter follows it, so that one batch has both.
 */
export function arrangeEvents(notices: readonly Notice[], ledger: Ledger | undefined): Notice[] {
  const left = notices.filter((notice) => !isToldAlready(notice, notices, ledger));
  const whose = groupBy(left, ({ institution }) => institution ?? '');
  const wholes = new Map(left.map((notice) => [notice, findWhole(notice, whose.get(notice.institution ?? '') ?? [])]));
  const parts = groupBy(left, (notice) => wholes.get(notice)?.key);
  return left.filter((notice) => !wholes.get(notice)).flatMap((notice) => [notice, ...(parts.get(notice.key) ?? [])]);
}

function isToldAlready(notice: Notice, notices: readonly Notice[], ledger: Ledger | undefined): boolean {
  if (notice.kind !== 'suspended' || ledger?.entries.has(notice.key)) return false;
  const [environment, name] = suspensionIn(notice.key);
  const isTwin = (key: string, day: string) => {
    const [where, whose] = suspensionIn(key);
    return where !== environment && whose === name && Math.abs(daysBetween(day, notice.day)) <= 1;
  };
  const told = [...(ledger?.entries ?? [])].some(([key, entry]) => entry.kind === 'suspended' && isTwin(key, entry.day));
  const first = notices.find(({ kind, key, day }) => kind === 'suspended' && (key === notice.key || isTwin(key, day)));
  return told || first?.key !== notice.key;
}

/** lost/production/alfa/registru/0123 is about alfa/registru in production. */
function suspensionIn(key: string): [environment: string | undefined, name: string] {
  const [, environment, ...rest] = key.split('/');
  return [environment, rest.slice(0, -1).join('/')];
}
