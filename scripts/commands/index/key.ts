// The keys of the index: 64 bits of what a file claims. Two values with one hash cost a look too much; one value has never two.

/** idno, system, client id, public key, that of a tunnel and the names in its certificate; the path of a named certificate, a document type. */
export type KeyKind = 'idno' | 'system' | 'clientId' | 'key' | 'tunnel' | 'file' | 'type';

/** Two unsigned 32-bit numbers. The lowest bit of the second is set where only one file may have such a key. */
export type KeyHash = readonly [high: number, low: number];

/** By multiplication and exclusive or, as FNV-1a and MurmurHash3 mix; nobody's secret depends on it. */
export function hashKey(kind: KeyKind, value: string): KeyHash {
  const text = `${kind} ${value}`;
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x85ebca6b);
  }
  high ^= Math.imul(low ^ (low >>> 15), 0xc2b2ae35);
  low ^= Math.imul(high ^ (high >>> 13), 0x27d4eb2f);
  return [high >>> 0, ((low & ~1) | (kind === 'type' ? 0 : 1)) >>> 0];
}

/** Whether only one file may have the key, so that whoever has it too is judged with it. Many files ask for a document type. */
export const isClaim = ([, low]: KeyHash): boolean => (low & 1) === 1;

export const compareKeys = (a: KeyHash, b: KeyHash): number => a[0] - b[0] || a[1] - b[1];
