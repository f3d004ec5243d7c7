// A chain from an authority to its root, judged as a gateway judges it (RFC 5280 section 6.1, as OpenSSL does it). Nothing here throws.
import type { Certificate } from './certificate.ts';
import { netscapeType } from './certificate.ts';
import { areSameBytes } from './der.ts';
import { allowsNames } from './name-constraints.ts';
import { weakHashOf } from './signature.ts';
import { isNamedIssuer, type Signers } from './trust.ts';

export type ChainProblem =
  | 'root-missing'
  | 'signature-wrong'
  | 'not-an-authority'
  | 'not-yet-valid'
  | 'expired'
  | 'revoked'
  | 'no-key-cert-sign'
  | 'purpose'
  | 'extension-unknown'
  | 'key-weak'
  | 'hash-weak'
  | 'path-too-long'
  | 'name-forbidden';

export interface ChainFault {
  readonly problem: ChainProblem;
  /** The authority that is at fault. */
  readonly at: Certificate;
}

export interface ChainConditions {
  readonly authorities: readonly Certificate[];
  readonly signers: Signers;
  /** Whether a certificate is valid by its dates. */
  hasBegun(certificate: Certificate): boolean;
  hasExpired(certificate: Certificate): boolean;
  isRevoked(certificate: Certificate): boolean;
}

// RFC 5280 section 4.2.1.12.
export const clientAuth = '1.3.6.1.5.5.7.3.2';

/** What OpenSSL understands; it refuses every other critical extension. */
const understoodExtensions: ReadonlySet<string> = new Set([
  '2.5.29.15',
  '2.5.29.17',
  '2.5.29.19',
  '2.5.29.30',
  '2.5.29.31',
  '2.5.29.32',
  '2.5.29.33',
  '2.5.29.36',
  '2.5.29.37',
  '2.5.29.54',
  netscapeType,
]);

/** A critical extension that a gateway does not know, and refuses the certificate for. */
export const findUnknownExtension = ({ extensions }: Certificate): string | undefined =>
  extensions.find(({ oid, critical }) => critical && !understoodExtensions.has(oid))?.oid;

/** No chain that a gateway follows is longer; a registry of many authorities with one name is not tried out for ever. */
const longest = 10;
const mostChains = 100;

/** What is wrong with an authority on its way to the root; undefined where a gateway follows it. */
export function findAuthorityFault(authority: Certificate, conditions: ChainConditions): ChainFault | undefined {
  return findFault(chainsOf([authority], conditions), undefined, conditions);
}

/**
 * What is wrong above a client's certificate. `signers` are the authorities that verifiably signed it, by SHA-256; without it, that is
 * not looked at.
 */
export function findFaultAbove(
  certificate: Certificate,
  conditions: ChainConditions,
  signers?: ReadonlySet<string>,
): ChainFault | undefined {
  const issuers = preferredIssuers(certificate, conditions);
  if (issuers.length === 0) return { problem: 'root-missing', at: certificate };
  const impostor = signers && issuers.find(({ sha256 }) => !signers.has(sha256));
  if (impostor) return { problem: 'signature-wrong', at: impostor };
  const chains = issuers.flatMap((issuer) => chainsOf([issuer], conditions));
  return findFault(chains, certificate, conditions);
}

/**
 * The most authorities between a client's certificate and a root; at least one.
 *
 * OpenSSL accepts a chain only up to a self-signed authority, and no gateway tells it otherwise: beside the authority that issues
 * certificates, policy.yaml must list every authority above it up to the root. That the root lets in other authorities below it does no
 * harm: a certificate must also be a known client's.
 */
export function depthOf(authorities: readonly Certificate[]): number {
  const conditions = { authorities, hasBegun: () => true, hasExpired: () => false };
  const chains = authorities.flatMap((authority) => chainsOf([authority], conditions));
  return Math.max(1, ...chains.map(({ path }) => path.length - 1));
}

/** The path begins with the lowest authority; `isWhole` where it ends at a root. */
interface Chain {
  readonly path: readonly Certificate[];
  readonly isWhole: boolean;
}

type Choosing = Pick<ChainConditions, 'authorities' | 'hasBegun' | 'hasExpired'>;

/** A gateway takes one of several issuers that fit without trying another: all of them must be good. */
function chainsOf(path: readonly Certificate[], conditions: Choosing): Chain[] {
  const last = path.at(-1);
  if (!last) return [];
  if (isRoot(last)) return [{ path, isWhole: true }];
  const above = preferredIssuers(last, conditions).filter((one) => !path.includes(one));
  if (above.length === 0 || path.length >= longest) return [{ path, isWhole: false }];
  const chains: Chain[] = [];
  for (const one of above) {
    if (chains.length >= mostChains) break;
    chains.push(...chainsOf([...path, one], conditions));
  }
  return chains.slice(0, mostChains);
}

const isSelfIssued = ({ issuer, subject }: Certificate): boolean => areSameBytes(issuer.der, subject.der);
const isRoot = (certificate: Certificate): boolean => isSelfIssued(certificate) && isNamedIssuer(certificate, certificate);

/** Those valid today stand before the others, as for OpenSSL. */
function preferredIssuers(certificate: Certificate, { authorities, hasBegun, hasExpired }: Choosing): Certificate[] {
  const named = authorities.filter(
    (one) => isNamedIssuer(certificate, one) && (!one.keyUsage || one.keyUsage.includes('keyCertSign')),
  );
  const valid = named.filter((one) => hasBegun(one) && !hasExpired(one));
  return valid.length > 0 ? valid : named;
}

function findFault(
  chains: readonly Chain[],
  client: Certificate | undefined,
  conditions: ChainConditions,
): ChainFault | undefined {
  for (const { path, isWhole } of chains) {
    const fault = findFaultIn(path, client, conditions);
    if (fault) return fault;
    const last = path.at(-1);
    if (!isWhole && last) return { problem: 'root-missing', at: last };
  }
  return undefined;
}

function findFaultIn(
  path: readonly Certificate[],
  client: Certificate | undefined,
  conditions: ChainConditions,
): ChainFault | undefined {
  for (const [index, at] of path.entries()) {
    const problem =
      findOwnProblem(at, conditions) ??
      findLinkProblem(at, path[index + 1], conditions.signers) ??
      findProblemBelow(at, path.slice(0, index), client);
    if (problem) return { problem, at };
  }
  return undefined;
}

function findOwnProblem(at: Certificate, { hasBegun, hasExpired, isRevoked }: ChainConditions): ChainProblem | undefined {
  const { keyUsage, extendedKeyUsage, key } = at;
  if (!at.isAuthority) return 'not-an-authority';
  if (keyUsage && !keyUsage.includes('keyCertSign')) return 'no-key-cert-sign';
  if (extendedKeyUsage && !extendedKeyUsage.includes(clientAuth)) return 'purpose';
  if (findUnknownExtension(at) !== undefined) return 'extension-unknown';
  if (key.isFlawed || key.bits < (key.kind === 'RSA' || key.kind === 'RSA-PSS' ? 2048 : 224)) return 'key-weak';
  if (!hasBegun(at)) return 'not-yet-valid';
  if (hasExpired(at)) return 'expired';
  return isRevoked(at) ? 'revoked' : undefined;
}

/** The signature of a root is its own, and nobody's trust rests on it. */
function findLinkProblem(at: Certificate, above: Certificate | undefined, signers: Signers): ChainProblem | undefined {
  if (!above) return undefined;
  if (!signers.get(at.sha256)?.has(above.sha256)) return 'signature-wrong';
  return weakHashOf(at.signature) === undefined ? undefined : 'hash-weak';
}

/** What an authority allows of those below it: how many, and which names. */
function findProblemBelow(
  at: Certificate,
  below: readonly Certificate[],
  client: Certificate | undefined,
): ChainProblem | undefined {
  const counted = below.filter((one) => !isSelfIssued(one));
  if (at.pathLength !== undefined && counted.length > at.pathLength) return 'path-too-long';
  const isAllowed = counted.every((one) => allowsNames(at, one, false)) && (!client || allowsNames(at, client, true));
  return isAllowed ? undefined : 'name-forbidden';
}
