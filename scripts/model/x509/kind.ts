// What a file in BER or DER is, told by the outer shape of it: certificates arrive with containers and keys mistaken for them.
import { type Asn1, readOid, tags } from './der.ts';

export type Asn1Kind = 'certificate' | 'crl' | 'request' | 'pkcs7' | 'pkcs12' | 'private-key' | 'public-key' | 'unknown';

/** Shapes from RFC 5280, 2986, 5652, 7292, 5958, 8017 and 5915. */
export function kindOf(root: Asn1): Asn1Kind {
  const [first, second, third] = root.children;
  if (root.tag !== tags.sequence || !first) return 'unknown';
  if (first.tag === tags.oid) return readOid(first).startsWith('1.2.840.113549.1.7.') ? 'pkcs7' : 'unknown';
  if (first.tag === tags.integer) return second ? kindByNumber(first, second) : 'unknown';
  if (first.tag !== tags.sequence || !second) return 'unknown';
  if (first.children[0]?.tag === tags.oid) return kindByAlgorithm(second);
  return second.tag === tags.sequence && third?.tag === tags.bitString ? kindOfSigned(first) : 'unknown';
}

/** A version number first: PKCS#12 has 3, keys 0 or 1. */
function kindByNumber(version: Asn1, second: Asn1): Asn1Kind {
  const number = version.contents.length === 1 ? version.contents[0] : undefined;
  if (number === 3 && second.tag === tags.sequence) return 'pkcs12';
  if (number === 0 || number === 1) return 'private-key';
  return second.tag === tags.integer ? 'public-key' : 'unknown';
}

/** An algorithm first: an encrypted private key, or a public one. */
function kindByAlgorithm(second: Asn1): Asn1Kind {
  if (second.tag === tags.octetString) return 'private-key';
  return second.tag === tags.bitString ? 'public-key' : 'unknown';
}

/** Content, algorithm, signature: a certificate, a request or a revocation list. */
function kindOfSigned(content: Asn1): Asn1Kind {
  const [first, second, third, fourth] = content.children;
  if (first?.tag === 0xa0) return 'certificate';
  const isTime = (node: Asn1 | undefined) => node?.tag === tags.utcTime || node?.tag === tags.generalizedTime;
  if (isTime(third) || isTime(fourth)) return 'crl';
  if (first?.tag !== tags.integer || second?.tag !== tags.sequence) return 'unknown';
  return second.children[0]?.tag === tags.oid ? 'certificate' : 'request';
}
