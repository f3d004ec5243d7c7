// What AGE declares: policy, catalogue, registered and revoked certificates, authorities.
import type { Environment } from '../environment.ts';
import type { Announcement } from '../generated/announcements.ts';
import type { RegisteredCertificate } from '../generated/certificates.ts';
import type { DocumentType } from '../generated/document-type.ts';
import type { Gateway } from '../generated/gateways.ts';
import type { Policy } from '../generated/policy.ts';
import type { RevokedCertificate } from '../generated/revoked.ts';
import type { Path } from '../path.ts';
import type { Certificate } from '../x509/certificate.ts';
import type { RevocationListReading } from '../x509/revocation-list.ts';
import type { Signers, Trust } from '../x509/trust.ts';

export interface Registry {
  readonly policy: Policy;
  readonly documentTypes: ReadonlyMap<string, CataloguedType>;
  /** The codes by the names of files that could not be read: unreadable is not absent. */
  readonly unreadTypes?: ReadonlySet<string>;
  readonly registered: readonly Registered[];
  readonly revoked: readonly RevokedCertificate[];
  readonly authorities: Readonly<Record<Environment, readonly Certificate[]>>;
  /** Which of an environment's authorities verifiably signed which. */
  readonly signers: Readonly<Record<Environment, Signers>>;
  /** In the order of policy.yaml. */
  readonly revocationLists: Readonly<Record<Environment, readonly DeclaredList[]>>;
  readonly announcements?: readonly Announcement[];
  /** Those that report, by their names. */
  readonly gateways?: ReadonlyMap<string, Gateway>;
}

export interface CataloguedType {
  readonly file: string;
  readonly data: DocumentType;
  /** The problem with its schema or its samples. */
  readonly schemaProblem?: SchemaProblem;
}

/** In the order in which they are looked for: the dialect, references, patterns, work, the schema as a whole, a sample. */
export interface SchemaProblem {
  readonly kind: 'dialect' | 'reference' | 'pattern' | 'work' | 'schema' | 'sample';
  readonly path: Path;
  /** The value at that place, or the validator's words (in English). */
  readonly value: string;
}

export interface Registered {
  readonly data: RegisteredCertificate;
  readonly certificate?: Certificate;
}

/** Types that every MDocs has from the start, in small letters: Unknown and Folder. */
export const predefinedTypes: ReadonlySet<string> = new Set(['unknown', 'folder']);

/** A revocation list that policy.yaml names. */
export interface DeclaredList {
  readonly name: string;
  /** Its place among the environment's lists. */
  readonly index: number;
  readonly reading: RevocationListReading;
  /** Whether an authority of the environment signed it; only then it counts. */
  readonly trust?: Trust;
}

/** The first entry of a list with each hash, gathered once for each list: thousands of systems ask the same list. */
export function indexByHash<T extends object>(list: readonly T[], hashOf: (entry: T) => string): ReadonlyMap<string, T> {
  const known = gathered.get(list);
  if (known) return known as ReadonlyMap<string, T>;
  const entries = new Map([...list].reverse().map((entry) => [hashOf(entry), entry]));
  gathered.set(list, entries);
  return entries;
}

const gathered = new WeakMap<readonly object[], ReadonlyMap<string, object>>();

/** Whether a type may be asked for, as far as the catalogue could be read. */
export const isCatalogued = (code: string, { documentTypes, unreadTypes }: Registry): boolean =>
  documentTypes.has(code) || unreadTypes?.has(code) === true || predefinedTypes.has(code.toLowerCase());
