// The access digest: what a system may do, without what must differ between environments; and the client ids proposed from it.
import type { Environment } from '../environment.ts';
import { compare } from '../finding/finding.ts';
import { digestOf, type Platform } from '../x509/platform.ts';

export interface Permissions {
  readonly idno: string;
  readonly system: string;
  readonly documentTypes: readonly string[];
}

/** sha256:<64 hex digits> over JSON with sorted keys and lists: the order in which a person wrote them does not count. */
export async function computeAccessDigest(platform: Platform, permissions: Permissions): Promise<string> {
  const canonical = JSON.stringify({
    documentTypes: [...new Set(permissions.documentTypes)].sort(compare),
    institution: permissions.idno,
    system: permissions.system,
    version: 1,
  });
  return `sha256:${await digestOf(platform, canonical)}`;
}

/**
 * Proposes a client id, which AGE gives; the same request always gets the same. A GUID made of half of an access digest (sha256:<64 hex digits>): the first half for staging, the second for production.
 * Version 8 of RFC 9562 section 5.8: its value comes from a hash of the maker's own choice.
 */
export function proposeClientId(digest: string, environment: Environment): string {
  const half = environment === 'staging' ? 0 : 32;
  const hex = digest.replace('sha256:', '').slice(half, half + 32);
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20), hex.slice(20)];
  return parts.join('-');
}
