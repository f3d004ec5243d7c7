// Reads a certificate revocation list (RFC 5280 section 5.1), DER or PEM. Who signed it is decided by trust.ts.
import { type Asn1, areSameBytes, Deviation, tags } from './der.ts';
import { type NotThat, readStructure } from './file.ts';
import type { Signed } from './trust.ts';
import type { Extension, Name } from './x509.ts';
import { need, readExtensionList, readExtensions, readInner, readName, readSerial, readSignature, readTime } from './x509.ts';

interface RevocationList extends Signed {
  readonly issuer: Name;
  /** Instants in ISO 8601, UTC. */
  readonly thisUpdate: string;
  readonly nextUpdate?: string;
  /** Serial -> the instant it was revoked. */
  readonly revoked: ReadonlyMap<string, string>;
  /** Why it cannot be taken for the whole list of its issuer. */
  readonly flaw?: 'delta' | 'scope' | 'extension';
}

export type RevocationListReading = { readonly list: RevocationList } | { readonly not: NotThat<'crl'> };

/** Lists are AGE's, and may name many certificates. */
const expectedStructure = { kind: 'crl', label: 'X509 CRL', most: 1 << 20 } as const;

/** Never throws: what cannot be read is named. */
export function readRevocationList(bytes: Uint8Array): RevocationListReading {
  const root = readStructure(bytes, expectedStructure);
  if (typeof root === 'string') return { not: root };
  try {
    return { list: parseRevocationList(root) };
  } catch (error) {
    if (error instanceof Deviation) return { not: 'unknown' };
    throw error;
  }
}

function parseRevocationList(root: Asn1): RevocationList {
  const [content, outerAlgorithm, signature] = root.children;
  const fields = need(content, tags.sequence).children;
  const [algorithm, issuer, thisUpdate, ...rest] = fields.slice(fields[0]?.tag === tags.integer ? 1 : 0);
  const outer = need(outerAlgorithm, tags.sequence);
  if (!areSameBytes(need(algorithm, tags.sequence).bytes, outer.bytes)) throw new Deviation('two algorithms');
  const next = rest[0]?.tag === tags.utcTime || rest[0]?.tag === tags.generalizedTime ? rest[0] : undefined;
  const entries = rest.find((node) => node.tag === tags.sequence)?.children ?? [];
  const extensions = readExtensions(rest.find((node) => node.tag === 0xa0));
  return {
    signed: need(content, tags.sequence).bytes,
    signature: readSignature(outer, signature),
    issuer: readName(issuer),
    thisUpdate: readTime(thisUpdate),
    nextUpdate: next && readTime(next),
    revoked: new Map(entries.map((entry) => [readSerial(entry.children[0]).serial, readTime(entry.children[1])])),
    flaw: findFlaw(extensions) ?? (entries.every(isEntryUnderstood) ? undefined : 'extension'),
  };
}

const [deltaIndicator, distributionPoint, authorityKey, certificateIssuer] = ['2.5.29.27', '2.5.29.28', '2.5.29.35', '2.5.29.29'];
// The reason, and since when the key is not trusted.
const understoodInEntries: ReadonlySet<string> = new Set(['2.5.29.21', '2.5.29.24']);

/** RFC 5280 section 5.2: a list with a critical extension that is not understood tells nothing, and one of a part is not the whole. */
function findFlaw(extensions: readonly Extension[]): RevocationList['flaw'] {
  if (extensions.some(({ oid }) => oid === deltaIndicator)) return 'delta';
  const scope = extensions.find(({ oid }) => oid === distributionPoint);
  // Everything beside the name of the distribution point narrows: only clients, only authorities, some reasons, other issuers.
  if (scope && readInner(scope.value).children.some(({ tag }) => tag !== 0xa0)) return 'scope';
  const isUnknown = ({ oid, critical }: Extension) => critical && oid !== distributionPoint && oid !== authorityKey;
  return extensions.some(isUnknown) ? 'extension' : undefined;
}

/** An entry of another issuer, or with a condition that is not understood, does not say what it seems to. */
function isEntryUnderstood({ children }: Asn1): boolean {
  const [, , given] = children;
  const extensions = given ? readExtensionList(given) : [];
  return extensions.every(({ oid, critical }) => oid !== certificateIssuer && (!critical || understoodInEntries.has(oid)));
}
