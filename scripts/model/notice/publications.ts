// Notices about publications: who got access, whose access changed, who lost it and why.
import { dayOf } from '../date.ts';
import type { Environment } from '../environment.ts';
import type { Manifest, PublishedSystem } from '../publication/manifest.ts';
import { compareSystems, type SystemChange } from '../publication/plan.ts';
import { nameOf } from '../system-name.ts';
import type { Text } from '../text/text.ts';
import { type Audience, makeNotice, type Notice, type NoticeKind } from './notice.ts';

/** A publication and the one before it; absent where the branch begins with it. */
export interface PublicationStep {
  readonly environment: Environment;
  /** Of the publication, 40 hexadecimal digits. */
  readonly commit: string;
  /** The day of the publication. */
  readonly day: string;
  /** Instant in ISO 8601. */
  readonly at?: string;
  readonly before?: Manifest;
  readonly after: Manifest;
}

export type LossReason = Extract<NoticeKind, 'suspended' | 'revoked' | 'removed' | 'expired' | 'untrusted' | 'unreadable'>;

/** What a notice about a published system takes from the declarations and the policy. */
export interface PublishedFacts {
  readonly audience: Audience;
  readonly urls: Readonly<Record<Environment, { readonly serviceUrl: string; readonly apiUrl: string }>>;
  explainLoss(change: SystemChange, step: PublicationStep): LossReason;
  /** Whether a certificate ended because its successor is in use. */
  isReplaced?(change: SystemChange, step: PublicationStep): boolean;
  /** The reason in the file for a suspension. */
  reasonOf?(system: PublishedSystem): string | undefined;
  /** The pages on which the institution confirms its test. */
  confirmUrls?(system: PublishedSystem): Text | undefined;
}

/**
 * Every change from one publication to the next, once. The key names the commit that published it and not the reason, which can change as
 * the declarations go on changing.
 */
export function noticesOfPublications(steps: readonly PublicationStep[], known: PublishedFacts): Notice[] {
  return steps.flatMap((step) =>
    compareSystems(step.before, step.after).map((change) => makeNotice(eventOf(change, step, known), known.audience)),
  );
}

function eventOf(change: SystemChange, step: PublicationStep, known: PublishedFacts): Parameters<typeof makeNotice>[0] {
  const { system } = change;
  const { environment, day } = step;
  const said = { gains: 'live', changes: 'changed', loses: 'lost' }[change.kind];
  const key = `${said}/${environment}/${nameOf(system)}/${step.commit.slice(0, 16)}`;
  const place = { key, day, institution: system.institution, system: system.system };
  if (change.kind === 'loses') {
    const kind = known.explainLoss(change, step);
    const reason = kind === 'suspended' ? known.reasonOf?.(system) : undefined;
    return { kind, ...place, about: { environment, system, reason } };
  }
  const confirmUrls = environment === 'staging' && isToConfirm(change) ? known.confirmUrls?.(system) : undefined;
  const access = { environment, system, ...known.urls[environment], confirmUrls };
  if (change.kind === 'gains')
    return { kind: environment === 'staging' ? 'staging-live' : 'production-live', ...place, about: access };
  const { gained, lost } = change;
  return {
    kind: isRenewal(change) ? 'renewed' : 'changed',
    ...place,
    about: { ...access, gained, lost, ...(known.isReplaced?.(change, step) && { isReplaced: true }) },
  };
}

/** An earlier confirmation still counts unless the document types have changed. */
const isToConfirm = ({ kind, gained, lost }: SystemChange): boolean =>
  kind === 'gains' || gained.documentTypes.length + lost.documentTypes.length > 0;

/** Whether only certificates changed, and the newest of them ends later than any before. */
function isRenewal({ gained, lost, system, formerClientId }: SystemChange): boolean {
  const isElse = [gained, lost].some(
    ({ networks, tunnels = [], documentTypes }) => networks.length + tunnels.length + documentTypes.length > 0,
  );
  if (isElse || formerClientId !== undefined || gained.certificates.length === 0) return false;
  const added = new Set(gained.certificates.map(({ sha256 }) => sha256));
  const former = [...system.certificates.filter(({ sha256 }) => !added.has(sha256)), ...lost.certificates];
  const newest = gained.certificates.map(({ notAfter }) => notAfter).sort();
  return former.every(({ notAfter }) => dayOf(notAfter) < dayOf(newest.at(-1) ?? ''));
}
