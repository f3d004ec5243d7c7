// What makes a key no proof of anything: it can be broken, or its numbers belong to no key.
import type { PublicKey } from './x509.ts';

export type KeyWeakness = 'short' | 'long' | 'curve' | 'flawed' | 'exponent';

export function findKeyWeakness({ kind, bits, isFlawed, hasSmallExponent }: PublicKey): KeyWeakness | undefined {
  if (kind === 'EC' && bits === 0) return 'curve';
  if (isFlawed) return 'flawed';
  if (kind !== 'RSA' && kind !== 'RSA-PSS') return undefined;
  if (bits < 2048) return 'short';
  return bits > 8192 ? 'long' : hasSmallExponent ? 'exponent' : undefined;
}
