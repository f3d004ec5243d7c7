// The publication of an environment: canonical values only, decided before any template sees them.
import type { Environment } from '../environment.ts';
import type { DocumentType } from '../generated/document-type.ts';
import type { EnvironmentPolicy } from '../generated/policy.ts';
import type { Network } from '../network/address.ts';
import type { Tunnel } from '../network/tunnel.ts';
import type { Certificate } from '../x509/certificate.ts';
import type { Ring } from './manifest.ts';

/** One system's access, in the form that every target reads. Lists are sorted and without repetition. */
export interface Client {
  /** GUID in small letters: X-MPass-Client-ID. */
  readonly clientId: string;
  /** The institution's name in the repository, and the system's. Both match ^[a-z][a-z0-9]*(-[a-z0-9]+)*$. */
  readonly institution: string;
  readonly system: string;
  readonly idno: string;
  /** Free text: only for JSON, Markdown and mail, never for a gateway's configuration. */
  readonly institutionName: string;
  readonly systemName: string;
  /** By SHA-256. */
  readonly certificates: readonly Certificate[];
  /** Public networks and those behind the VPN, in network order. */
  readonly networks: readonly Network[];
  /** Absent where it has no VPN, or one that is not configured from here. What is inside it counts only as far as it is in `networks`. */
  readonly tunnel?: Tunnel;
  /** Codes. */
  readonly documentTypes: readonly string[];
  /** The access digest, sha256:<64 hex digits>. */
  readonly digest: string;
}

/** A certificate whose holder is told, in place of being unknown, that it was suspended or revoked. It gives no access. */
export interface Withdrawn {
  readonly sha1: string;
  readonly sha256: string;
  readonly why: 'suspended' | 'revoked';
  /** YYYY-MM-DD. Absent where that is not known. */
  readonly since?: string;
}

export interface Publication {
  readonly environment: Environment;
  readonly policy: EnvironmentPolicy;
  /** By client id. */
  readonly clients: readonly Client[];
  /** By SHA-1; none that a client has. */
  readonly withdrawn: readonly Withdrawn[];
  /** Those that the clients use, by code. */
  readonly documentTypes: readonly DocumentType[];
  readonly authorities: readonly Certificate[];
  readonly ring?: Ring | undefined;
}
