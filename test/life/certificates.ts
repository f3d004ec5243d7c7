// Certificates of the model. Each is made once for all worlds: they are the dearest part of a history.
import { createHash } from 'node:crypto';
import { type Authority, makeLeaf } from '../generated/certificates.ts';
import type { Identity } from './declared.ts';

export interface Issued {
  /** Of its file. */
  readonly name: string;
  readonly content: Buffer;
  readonly sha256: string;
  /** Its last day. */
  readonly ends: string;
}

const issued = new Map<string, Issued>();
const longest = '2027-12-31';

/** An institution's n-th certificate. */
export function issue(who: Identity, n: number, authority: Authority & { readonly ends?: string }): Issued {
  const { ends = longest } = authority;
  const key = `${who.slug} ${n} ${ends}`;
  const known = issued.get(key) ?? made(who, n, { ...authority, ends });
  issued.set(key, known);
  return known;
}

function made(who: Identity, n: number, authority: Authority & { readonly ends: string }): Issued {
  const day = (BigInt(Date.parse('2026-01-01T00:00:00Z')) + 11_644_473_600_000n) * 10_000n;
  const number = Number(who.slug.slice(-5)) * 4096 + n;
  const serial = `40${number.toString(16).padStart(10, '0')}${day.toString(16).padStart(16, '0')}`.toUpperCase();
  const content = makeLeaf(serial, who.name, who.idno, authority);
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { name: `${who.slug}.n${n}.cer`, content, sha256, ends: authority.ends };
}
