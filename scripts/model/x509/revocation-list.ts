// Reads a certificate revocation list (RFC 5280 section 5.1), DER or PEM. Who signed it is decided by trust.ts.
import { type Asn1, areSameBytes, Deviation, tags } from './der.ts';
import { type NotThat, readStructure } from './file.ts';
import type { Signed } from './trust.ts';
import type { Name } from './x509.ts';
import { need, readName, readSerial, readSignature, readTime } from './x509.ts';

interface RevocationList extends Signed {
  readonly issuer: Name;
  /** Instants in ISO 8601, UTC. */
  readonly thisUpdate: string;
  readonly nextUpdate?: string;
  /** Canonical serial -> the day it was revoked. */
  readonly revoked: ReadonlyMap<string, string>;
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
  return {
    signed: need(content, tags.sequence).bytes,
    signature: readSignature(outer, signature),
    issuer: readName(issuer),
    thisUpdate: readTime(thisUpdate),
    nextUpdate: next && readTime(next),
    revoked: new Map(entries.map((entry) => [readSerial(entry.children[0]).serial, readTime(entry.children[1])])),
  };
}
