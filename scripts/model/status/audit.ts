// The proof of an access: for every line who asked, who approved, the legal basis, and what cannot be proved.
import { markOf } from '../network/tunnel.ts';
import type { PublishedSystem } from '../publication/manifest.ts';
import type { SystemName } from '../system-name.ts';

export type LineKind = 'network' | 'tunnel' | 'certificate' | 'document-type';

/** One thing that a system may do or be: a network that it comes from, the tunnel that it comes through, a certificate that it shows, a type of documents. */
export interface AccessLine {
  readonly kind: LineKind;
  /** A canonical network, the mark of a tunnel, the SHA-256 of a certificate, a code. */
  readonly value: string;
  /** Of a certificate: its serial. */
  readonly serial?: string;
}

/** The commit of the declarations since which a line stands there without a break. */
export interface DeclaredBy {
  readonly commit: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly author: string;
  /** The number of the pull request, where the message names it. */
  readonly pull?: number;
}

/**
 * The commit on the environment's branch since which a line is published, and what it says of the system: without a break, or until a
 * publication that a rollback brought back.
 */
export interface PublishedBy {
  readonly commit: string;
  readonly at: string;
  /** Of the rollbacks as well, which the line came back with. */
  readonly signature: 'good' | 'unsigned' | 'wrong' | 'unchecked';
  /** The newest rollback that the line came back with. */
  readonly broughtBack?: { readonly commit: string; readonly at: string; readonly by: string };
  /** The commit that its manifest was made from. */
  readonly sourceCommit?: string;
  readonly generation?: string;
  readonly access?: string;
  readonly pulls: readonly string[];
  readonly requestedBy: readonly string[];
  readonly confirmedBy: readonly string[];
  readonly approvedBy: readonly string[];
  /** New certificate -> the one whose key signed for it, by SHA-256; absent where there is none. */
  readonly renewedBy?: Readonly<Record<string, string>>;
}

/** Why something cannot be proved. */
export type UnprovenReason =
  | 'not-declared'
  | 'history-shallow'
  | 'source-unknown'
  | 'no-pull-request'
  | 'no-author'
  | 'no-approver'
  | 'approved-by-author'
  | 'unsigned'
  | 'signature-wrong'
  | 'signature-unchecked'
  | 'other-digest'
  | 'no-agreement'
  | 'no-confirmation'
  | 'no-staging'
  | 'staging-unsigned'
  | 'two-histories';

export interface Proof {
  readonly line: AccessLine;
  readonly declared?: DeclaredBy;
  readonly published: PublishedBy;
  readonly doubts: readonly UnprovenReason[];
}

interface LegalBasis {
  readonly contract?: string;
  readonly annex?: string;
}

export interface Audit extends SystemName {
  readonly systemName: string;
  readonly clientId: string;
  /** The digest of the access that is published. */
  readonly access: string;
  readonly ground: LegalBasis;
  /** What the institution confirmed, in the declaration that was published. */
  readonly tested?: {
    readonly day: string;
    readonly by: string;
    readonly access: string;
    /** Its reason for what no gateway saw, which AGE approved. */
    readonly unobserved?: string;
  };
  /** The first publication of this access in staging, of those that a known key signed where one is known. */
  readonly staging?: { readonly commit: string; readonly at: string };
  readonly proofs: readonly Proof[];
  /** The gateways that report that they use the newest publication, and since when. */
  readonly witnesses?: readonly { readonly gateway: string; readonly since: string }[];
  /** About the access as a whole. */
  readonly doubts: readonly UnprovenReason[];
}

export function linesOf({ networks, tunnel, certificates, documentTypes }: PublishedSystem): AccessLine[] {
  return [
    ...networks.map((value) => ({ kind: 'network' as const, value })),
    ...(tunnel ? [{ kind: 'tunnel' as const, value: markOf(tunnel) }] : []),
    ...certificates.map(({ sha256, serial }) => ({ kind: 'certificate' as const, value: sha256, serial })),
    ...documentTypes.map((value) => ({ kind: 'document-type' as const, value })),
  ];
}

export const hasLine = (system: PublishedSystem | undefined, { kind, value }: AccessLine): boolean =>
  system !== undefined && linesOf(system).some((line) => line.kind === kind && line.value === value);

/** The trailers about one system: their values begin with its name. Only the last paragraph of a message counts. */
export function parseTrailers(
  message: string,
  name: string,
): Pick<PublishedBy, 'generation' | 'access' | 'pulls' | 'requestedBy' | 'confirmedBy' | 'approvedBy' | 'renewedBy'> {
  const last =
    message
      .trimEnd()
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  const trailers = last.split('\n').flatMap((line) => {
    const [, key = '', value = ''] = /^([A-Za-z][A-Za-z-]*): (.*)$/.exec(line) ?? [];
    return key === '' ? [] : [{ key, value }];
  });
  const one = (key: string) => trailers.find((trailer) => trailer.key === key)?.value;
  const own = (key: string) =>
    trailers.flatMap(({ key: other, value }) =>
      other === key && value.startsWith(`${name} `) ? [value.slice(name.length + 1)] : [],
    );
  const [access] = own('Access');
  const renewals = own('Renewed-By').flatMap((text) => {
    const [, next, former] = /^([0-9a-f]{64}) key of ([0-9a-f]{64})$/.exec(text) ?? [];
    return next && former ? [[next, former] as const] : [];
  });
  return {
    generation: one('Generation'),
    access,
    pulls: own('Pull-Request'),
    requestedBy: own('Requested-By'),
    confirmedBy: own('Confirmed-By'),
    approvedBy: own('Approved-By'),
    ...(renewals.length > 0 && { renewedBy: Object.fromEntries(renewals) }),
  };
}

/** SHA-256 of the old certificate whose key signed for the line, where it is a certificate that came so. */
export const signerOf = ({ kind, value }: AccessLine, { renewedBy }: PublishedBy): string | undefined =>
  kind === 'certificate' ? renewedBy?.[value] : undefined;

/** Why a line is unproven. An approval by the person who asked is no approval; a certificate may have a signature in its place. */
export function findUnproven(declared: DeclaredBy | undefined, published: PublishedBy, line?: AccessLine): UnprovenReason[] {
  const isSigned = line !== undefined && signerOf(line, published) !== undefined;
  const { signature, approvedBy, requestedBy, pulls, sourceCommit } = published;
  const others = approvedBy.filter((who) => !requestedBy.includes(who));
  const found: (UnprovenReason | false)[] = [
    declared === undefined && 'not-declared',
    sourceCommit === undefined && 'source-unknown',
    pulls.length === 0 && declared?.pull === undefined && 'no-pull-request',
    requestedBy.length === 0 && 'no-author',
    !isSigned && approvedBy.length === 0 && 'no-approver',
    !isSigned && approvedBy.length > 0 && requestedBy.length > 0 && others.length === 0 && 'approved-by-author',
    signature === 'unsigned' && 'unsigned',
    signature === 'wrong' && 'signature-wrong',
    signature === 'unchecked' && 'signature-unchecked',
  ];
  return found.filter((doubt) => doubt !== false);
}

/** The number in the message of a merge or a squash: "Merge pull request #7 from …", "Ask for access (#7)". */
export function parsePullNumber(message: string): number | undefined {
  const [subject = ''] = message.split('\n', 1);
  const number = /^Merge pull request #(\d+)\b/.exec(subject)?.[1] ?? /\(#(\d+)\)$/.exec(subject)?.[1];
  return number === undefined ? undefined : Number(number);
}
