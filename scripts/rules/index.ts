// Every rule, in the order in which an institution's file is read.
import type { AnyRule } from '../model/rule/rule.ts';
import { agreementDateFuture } from './agreement/agreement-date-future.ts';
import { agreementExpired } from './agreement/agreement-expired.ts';
import { annexBeforeContract } from './agreement/annex-before-contract.ts';
import { annexMissing } from './agreement/annex-missing.ts';
import { contractMissing } from './agreement/contract-missing.ts';
import { contractReferenceUnknown } from './agreement/contract-reference-unknown.ts';
import { accessWidened } from './authority/access-widened.ts';
import { agreementChanged } from './authority/agreement-changed.ts';
import { certificateUnclaimed } from './authority/certificate-unclaimed.ts';
import { changeEmpty } from './authority/change-empty.ts';
import { changeNotYours } from './authority/change-not-yours.ts';
import { changedForInstitution } from './authority/changed-for-institution.ts';
import { claimedElsewhere } from './authority/claimed-elsewhere.ts';
import { codeChanged } from './authority/code-changed.ts';
import { confirmationAdded } from './authority/confirmation-added.ts';
import { fieldNotYours } from './authority/field-not-yours.ts';
import { identityChanged } from './authority/identity-changed.ts';
import { institutionNew } from './authority/institution-new.ts';
import { institutionRemoved } from './authority/institution-removed.ts';
import { institutionRenamed } from './authority/institution-renamed.ts';
import { maintainersChanged } from './authority/maintainers-changed.ts';
import { maintainersChangedWithAccess } from './authority/maintainers-changed-with-access.ts';
import { mixedChange } from './authority/mixed-change.ts';
import { modeChanged } from './authority/mode-changed.ts';
import { outsideIntegrations } from './authority/outside-integrations.ts';
import { policyChanged } from './authority/policy-changed.ts';
import { proposalStale } from './authority/proposal-stale.ts';
import { registryChanged } from './authority/registry-changed.ts';
import { reinstatementNotYours } from './authority/reinstatement-not-yours.ts';
import { revocationRemoved } from './authority/revocation-removed.ts';
import { revokedChanged } from './authority/revoked-changed.ts';
import { severalInstitutions } from './authority/several-institutions.ts';
import { systemRemoved } from './authority/system-removed.ts';
import { titleSkipsChecks } from './authority/title-skips-checks.ts';
import { tooManyFiles } from './authority/too-many-files.ts';
import { announcementPast } from './catalogue/announcement-past.ts';
import { authorityInvalid } from './catalogue/authority-invalid.ts';
import { documentTypeDuplicate } from './catalogue/document-type-duplicate.ts';
import { documentTypeReserved } from './catalogue/document-type-reserved.ts';
import { documentTypeSchemaInvalid } from './catalogue/document-type-schema-invalid.ts';
import { documentTypeTitleMissing } from './catalogue/document-type-title-missing.ts';
import { documentTypeUnused } from './catalogue/document-type-unused.ts';
import { exceptionExpired } from './catalogue/exception-expired.ts';
import { exceptionUnknown } from './catalogue/exception-unknown.ts';
import { registeredCertificateInvalid } from './catalogue/registered-certificate-invalid.ts';
import { revocationListInvalid } from './catalogue/revocation-list-invalid.ts';
import { certificateAlreadyRegistered } from './certificate/certificate-already-registered.ts';
import { certificateConstraints } from './certificate/certificate-constraints.ts';
import { certificateExpired } from './certificate/certificate-expired.ts';
import { certificateExpiresSoon } from './certificate/certificate-expires-soon.ts';
import { certificateInBothEnvironments } from './certificate/certificate-in-both-environments.ts';
import { certificateIsAuthority } from './certificate/certificate-is-authority.ts';
import { certificateKeyUnsupported } from './certificate/certificate-key-unsupported.ts';
import { certificateMissing } from './certificate/certificate-missing.ts';
import { certificateNameDiffers } from './certificate/certificate-name-differs.ts';
import { certificateNotCanonical } from './certificate/certificate-not-canonical.ts';
import { certificateNotYetValid } from './certificate/certificate-not-yet-valid.ts';
import { certificateOwnerDiffers } from './certificate/certificate-owner-differs.ts';
import { certificatePurpose } from './certificate/certificate-purpose.ts';
import { certificateReplacedAtOnce } from './certificate/certificate-replaced-at-once.ts';
import { certificateRevoked } from './certificate/certificate-revoked.ts';
import { certificateTaken } from './certificate/certificate-taken.ts';
import { certificateUnreadable } from './certificate/certificate-unreadable.ts';
import { certificateUntilInvalid } from './certificate/certificate-until-invalid.ts';
import { certificateUntrusted } from './certificate/certificate-untrusted.ts';
import { certificateUnused } from './certificate/certificate-unused.ts';
import { certificateValidityTooLong } from './certificate/certificate-validity-too-long.ts';
import { certificateWeakKey } from './certificate/certificate-weak-key.ts';
import { certificateWeakSignature } from './certificate/certificate-weak-signature.ts';
import { institutionNameDiffers } from './certificate/institution-name-differs.ts';
import { serialDiffers } from './certificate/serial-differs.ts';
import { serialExpired } from './certificate/serial-expired.ts';
import { serialImplausible } from './certificate/serial-implausible.ts';
import { serialInvalid } from './certificate/serial-invalid.ts';
import { serialUnknown } from './certificate/serial-unknown.ts';
import { contactPersonal } from './file/contact-personal.ts';
import { dateInvalid } from './file/date-invalid.ts';
import { diacriticsCedilla } from './file/diacritics-cedilla.ts';
import { mailboxInvalid } from './file/mailbox-invalid.ts';
import { nameMixedScript } from './file/name-mixed-script.ts';
import { idnoChanged } from './institution/idno-changed.ts';
import { idnoDuplicate } from './institution/idno-duplicate.ts';
import { idnoInvalid } from './institution/idno-invalid.ts';
import { idnoYearImplausible } from './institution/idno-year-implausible.ts';
import { maintainersEmpty } from './institution/maintainers-empty.ts';
import { addressInBothEnvironments } from './network/address-in-both-environments.ts';
import { addressInvalid } from './network/address-invalid.ts';
import { addressNotCanonical } from './network/address-not-canonical.ts';
import { addressOverlaps } from './network/address-overlaps.ts';
import { addressPrivate } from './network/address-private.ts';
import { addressRangeExcessive } from './network/address-range-excessive.ts';
import { addressRepeated } from './network/address-repeated.ts';
import { addressShared } from './network/address-shared.ts';
import { addressSpecial } from './network/address-special.ts';
import { addressTooWide } from './network/address-too-wide.ts';
import { ipv6Undocumented } from './network/ipv6-undocumented.ts';
import { networkMissing } from './network/network-missing.ts';
import { vpnIncomplete } from './network/vpn-incomplete.ts';
import { confirmationBeforeStaging } from './promotion/confirmation-before-staging.ts';
import { confirmationFuture } from './promotion/confirmation-future.ts';
import { confirmationStale } from './promotion/confirmation-stale.ts';
import { confirmationTooEarly } from './promotion/confirmation-too-early.ts';
import { confirmationWithoutStaging } from './promotion/confirmation-without-staging.ts';
import { productionUnconfirmed } from './promotion/production-unconfirmed.ts';
import { reasonWithoutSuspension } from './promotion/reason-without-suspension.ts';
import { suspensionLifted } from './promotion/suspension-lifted.ts';
import { suspensionWithoutReason } from './promotion/suspension-without-reason.ts';
import { clientIdDuplicate } from './system/client-id-duplicate.ts';
import { clientIdMissing } from './system/client-id-missing.ts';
import { clientIdReused } from './system/client-id-reused.ts';
import { documentTypeUnknown } from './system/document-type-unknown.ts';
import { rsiMissing } from './system/rsi-missing.ts';
import { systemDuplicate } from './system/system-duplicate.ts';
import { systemRenamed } from './system/system-renamed.ts';

const institution: AnyRule[] = [idnoInvalid, idnoDuplicate, idnoChanged, idnoYearImplausible, maintainersEmpty];
const agreement: AnyRule[] = [
  contractMissing,
  annexMissing,
  agreementDateFuture,
  annexBeforeContract,
  agreementExpired,
  contractReferenceUnknown,
];
const system: AnyRule[] = [
  rsiMissing,
  systemDuplicate,
  systemRenamed,
  clientIdMissing,
  clientIdDuplicate,
  clientIdReused,
  documentTypeUnknown,
];
const certificate = [
  certificateMissing,
  certificateNameDiffers,
  certificateUnreadable,
  certificateNotCanonical,
  serialInvalid,
  serialUnknown,
  serialExpired,
  serialDiffers,
  serialImplausible,
  certificateExpired,
  certificateNotYetValid,
  certificateExpiresSoon,
  certificateUntilInvalid,
  certificateReplacedAtOnce,
  certificateValidityTooLong,
  certificateIsAuthority,
  certificatePurpose,
  certificateWeakKey,
  certificateWeakSignature,
  certificateKeyUnsupported,
  certificateConstraints,
  certificateUntrusted,
  certificateRevoked,
  certificateOwnerDiffers,
  institutionNameDiffers,
  certificateInBothEnvironments,
  certificateTaken,
  certificateAlreadyRegistered,
  certificateUnused,
];
const network: AnyRule[] = [
  networkMissing,
  vpnIncomplete,
  addressInvalid,
  addressNotCanonical,
  addressSpecial,
  addressPrivate,
  addressShared,
  addressTooWide,
  addressOverlaps,
  addressRepeated,
  addressRangeExcessive,
  addressInBothEnvironments,
  ipv6Undocumented,
];
const promotion: AnyRule[] = [
  confirmationWithoutStaging,
  confirmationStale,
  confirmationFuture,
  confirmationBeforeStaging,
  confirmationTooEarly,
  productionUnconfirmed,
  suspensionWithoutReason,
  reasonWithoutSuspension,
  suspensionLifted,
];
const file: AnyRule[] = [mailboxInvalid, contactPersonal, dateInvalid, nameMixedScript, diacriticsCedilla];
const catalogue: AnyRule[] = [
  revocationListInvalid,
  authorityInvalid,
  registeredCertificateInvalid,
  documentTypeDuplicate,
  documentTypeReserved,
  documentTypeUnused,
  documentTypeTitleMissing,
  documentTypeSchemaInvalid,
  exceptionUnknown,
  exceptionExpired,
  announcementPast,
];
/** Who may change what, and what waits for whose approval. */
const authority: AnyRule[] = [
  changeNotYours,
  certificateUnclaimed,
  fieldNotYours,
  reinstatementNotYours,
  severalInstitutions,
  mixedChange,
  outsideIntegrations,
  institutionNew,
  institutionRemoved,
  institutionRenamed,
  systemRemoved,
  maintainersChanged,
  maintainersChangedWithAccess,
  agreementChanged,
  identityChanged,
  changedForInstitution,
  accessWidened,
  confirmationAdded,
  registryChanged,
  policyChanged,
  codeChanged,
  revocationRemoved,
  revokedChanged,
  claimedElsewhere,
  proposalStale,
  titleSkipsChecks,
  tooManyFiles,
  changeEmpty,
  modeChanged,
];

export const rules: readonly AnyRule[] = [
  ...file,
  ...institution,
  ...agreement,
  ...system,
  ...certificate,
  ...network,
  ...promotion,
  ...catalogue,
  ...authority,
];
