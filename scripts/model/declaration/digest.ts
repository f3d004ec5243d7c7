// The access digest: what a system may do, without what must differ between environments.
import { compare } from '../finding/finding.ts';
import { digestOf, type Platform } from '../x509/platform.ts';

export interface Permissions {
  readonly idno: string;
  readonly system: string;
  readonly documentTypes: readonly string[];
}

/** sha256:<64 hex digits> over JSON with sorted keys and lists: the order in which a person wrote them does not count. */
export async function accessDigest(platform: Platform, permissions: Permissions): Promise<string> {
  const canonical = JSON.stringify({
    documentTypes: [...new Set(permissions.documentTypes)].sort(compare),
    institution: permissions.idno,
    system: permissions.system,
    version: 1,
  });
  return `sha256:${await digestOf(platform, canonical)}`;
}
