// Evidence for a system's access: who asked for it and who approved it, from the merged pull requests.
import type { Account } from './proposal.ts';

/** A change of the main branch, and the pull request that brought it, where it came by one. */
export interface MergedChange {
  /** On the main branch. */
  readonly commit: string;
  readonly pull?: number;
  readonly requestedBy?: Account;
  /** AGE accounts other than the author that approved its newest commit. */
  readonly approvedBy: readonly Account[];
  /** How many of them it took, where one was not enough. */
  readonly approvers?: number;
}

export interface Evidence {
  /** The newest change of the institution's file. */
  readonly change?: MergedChange;
  /** The change that brought the confirmation that stands in it. */
  readonly confirmation?: MergedChange;
  /** By what `keyOfGain` says: the change since which it stands there without a break. */
  readonly gains?: ReadonlyMap<string, MergedChange>;
  /** New certificate -> the published one whose key signed for it, by SHA-256: as good as an approval of that certificate alone. */
  readonly renewals?: ReadonlyMap<string, string>;
}

/** One thing that lets more in: a canonical network, the SHA-256 of a certificate, a client id, the mark of a tunnel. */
export interface Gain {
  readonly kind: 'network' | 'certificate' | 'client-id' | 'tunnel';
  readonly value: string;
}

export const keyOfGain = ({ kind, value }: Gain): string => `${kind} ${value}`;

/** By institution/system. Undefined where nobody was asked, as on one machine. */
export type Evidences = ReadonlyMap<string, Evidence>;

/** Whether AGE approved both the confirmation, which opens production, and the newest content of the file. */
export function isApproved({ change, confirmation }: Evidence): boolean {
  return [change, confirmation].every(hasApproval);
}

/**
 * Whether AGE approved the change that brought the gain, or the key of the certificate that it follows did: what was approved after it says
 * nothing about it.
 */
export const isGainApproved = ({ gains, renewals }: Evidence, gain: Gain): boolean =>
  hasApproval(gains?.get(keyOfGain(gain))) || (gain.kind === 'certificate' && renewals?.has(gain.value) === true);

/** The most approvals that one of the changes behind an access lacks; undefined where each takes no more than one. */
export function countMissingOf({ change, confirmation, gains }: Evidence): number | undefined {
  const all = [change, confirmation, ...(gains?.values() ?? [])].filter((one) => one !== undefined);
  const several = all.filter(({ approvers = 1 }) => approvers > 1).map(countMissing);
  return several.length > 0 ? Math.max(...several) : undefined;
}

const hasApproval = (merged: MergedChange | undefined): boolean => merged !== undefined && countMissing(merged) === 0;

/** How many approvals a merged change lacks: each account counts once. */
export const countMissing = ({ approvedBy, approvers = 1 }: MergedChange): number =>
  Math.max(0, approvers - new Set(approvedBy.map(({ id }) => id)).size);
