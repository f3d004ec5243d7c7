// Client ids: AGE gives them; this proposes one, so that the same request always gets the same proposal.
import type { Environment } from './environment.ts';

/**
 * A GUID made of half of an access digest (sha256:<64 hex digits>): the first half for staging, the second for production.
 * Version 8 of RFC 9562 section 5.8: its value comes from a hash of the maker's own choice.
 */
export function proposeClientId(digest: string, environment: Environment): string {
  const half = environment === 'staging' ? 0 : 32;
  const hex = digest.replace('sha256:', '').slice(half, half + 32);
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)];
  return parts.join('-');
}
