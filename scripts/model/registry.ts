// What AGE declares: policy, catalogue, registered and revoked certificates, authorities.
import type { Certificate } from './certificate.ts';
import type { RegisteredCertificate } from './generated/certificates.ts';
import type { DocumentType } from './generated/document-type.ts';
import type { Policy } from './generated/policy.ts';
import type { RevokedCertificate } from './generated/revoked.ts';
import type { Environment } from './integration.ts';

export interface Registry {
  readonly policy: Policy;
  readonly documentTypes: ReadonlyMap<string, CataloguedType>;
  readonly registered: readonly Registered[];
  readonly revoked: readonly RevokedCertificate[];
  readonly authorities: Readonly<Record<Environment, readonly Certificate[]>>;
}

export interface CataloguedType {
  readonly file: string;
  readonly data: DocumentType;
}

export interface Registered {
  readonly data: RegisteredCertificate;
  readonly certificate?: Certificate;
}
