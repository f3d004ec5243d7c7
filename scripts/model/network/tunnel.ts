// The VPN that a client comes through: canonical values only, as they are published.
import { readAddress } from './address.ts';

export interface Tunnel {
  readonly kind: 'wireguard' | 'ikev2';
  /** Where it comes from: one address in canonical form. */
  readonly peer: string;
  /** Of WireGuard, in canonical base64. */
  readonly publicKey?: string;
  /** Of IKEv2: what the device presents, as base64 of its DER, and the SHA-256 of that. */
  readonly certificate?: string;
  readonly sha256?: string;
  /** Those inside it, in canonical form and order. */
  readonly networks: readonly string[];
}

/** What tells one tunnel from another, whatever is inside it: its kind, where it comes from, and whose it is. */
export const markOf = ({ kind, peer, publicKey, sha256 }: Tunnel): string => `${kind} ${peer} ${publicKey ?? sha256 ?? ''}`;

/** Whoever has the key is the peer. */
export const keyOf = ({ publicKey, sha256 }: Tunnel): string => publicKey ?? sha256 ?? '';

export const canonicalKey = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;

/** Whether a value, read of a file that somebody may have changed, has the form that we write. */
export function isTunnel(value: unknown): value is Tunnel {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, peer, publicKey, certificate, sha256, networks } = value as Record<string, unknown>;
  const isAddress = (one: unknown) => typeof one === 'string' && !('problem' in readAddress(one));
  const isWhose =
    kind === 'wireguard'
      ? typeof publicKey === 'string' && canonicalKey.test(publicKey)
      : kind === 'ikev2' &&
        typeof certificate === 'string' &&
        /^[A-Za-z0-9+/]+={0,2}$/.test(certificate) &&
        typeof sha256 === 'string' &&
        /^[0-9a-f]{64}$/.test(sha256);
  return isWhose && isAddress(peer) && Array.isArray(networks) && networks.every(isAddress);
}

/**
 * Keys with which no secret is agreed: the points of small order of Curve25519 (RFC 7748 section 6.1), in both spellings of each, whatever
 * the highest bit is.
 */
const weak: ReadonlySet<string> = new Set([
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]);

/** Given in canonical base64. */
export function isWeakKey(publicKey: string): boolean {
  const bytes = Uint8Array.from(atob(publicKey), (sign) => sign.charCodeAt(0));
  bytes[31] = (bytes[31] ?? 0) & 0x7f;
  return weak.has([...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
}
