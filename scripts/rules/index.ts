// Every rule, in the order in which an institution's file is read.
import type { AnyRule } from '../model/rule.ts';
import { accessWidened } from './access-widened.ts';
import { addressInBothEnvironments } from './address-in-both-environments.ts';
import { addressInvalid } from './address-invalid.ts';
import { addressNotCanonical } from './address-not-canonical.ts';
import { addressOverlaps } from './address-overlaps.ts';
import { addressPrivate } from './address-private.ts';
import { addressRangeExcessive } from './address-range-excessive.ts';
import { addressRepeated } from './address-repeated.ts';
import { addressShared } from './address-shared.ts';
import { addressSpecial } from './address-special.ts';
import { addressTooWide } from './address-too-wide.ts';
import { agreementChanged } from './agreement-changed.ts';
import { agreementDateFuture } from './agreement-date-future.ts';
import { agreementExpired } from './agreement-expired.ts';
import { annexBeforeContract } from './annex-before-contract.ts';
import { annexMissing } from './annex-missing.ts';
import { announcementPast } from './announcement-past.ts';
import { authorityInvalid } from './authority-invalid.ts';
import { certificateAlreadyRegistered } from './certificate-already-registered.ts';
import { certificateConstraints } from './certificate-constraints.ts';
import { certificateExpired } from './certificate-expired.ts';
import { certificateExpiresSoon } from './certificate-expires-soon.ts';
import { certificateInBothEnvironments } from './certificate-in-both-environments.ts';
import { certificateIsAuthority } from './certificate-is-authority.ts';
import { certificateKeyUnsupported } from './certificate-key-unsupported.ts';
import { certificateMissing } from './certificate-missing.ts';
import { certificateNameDiffers } from './certificate-name-differs.ts';
import { certificateNotCanonical } from './certificate-not-canonical.ts';
import { certificateNotYetValid } from './certificate-not-yet-valid.ts';
import { certificateOwnerDiffers } from './certificate-owner-differs.ts';
import { certificatePurpose } from './certificate-purpose.ts';
import { certificateReplacedAtOnce } from './certificate-replaced-at-once.ts';
import { certificateRevoked } from './certificate-revoked.ts';
import { certificateTaken } from './certificate-taken.ts';
import { certificateUnclaimed } from './certificate-unclaimed.ts';
import { certificateUnreadable } from './certificate-unreadable.ts';
import { certificateUntilInvalid } from './certificate-until-invalid.ts';
import { certificateUntrusted } from './certificate-untrusted.ts';
import { certificateUnused } from './certificate-unused.ts';
import { certificateValidityTooLong } from './certificate-validity-too-long.ts';
import { certificateWeakKey } from './certificate-weak-key.ts';
import { certificateWeakSignature } from './certificate-weak-signature.ts';
import { changeEmpty } from './change-empty.ts';
import { changeNotYours } from './change-not-yours.ts';
import { changedForInstitution } from './changed-for-institution.ts';
import { claimedElsewhere } from './claimed-elsewhere.ts';
import { clientIdDuplicate } from './client-id-duplicate.ts';
import { clientIdMissing } from './client-id-missing.ts';
import { clientIdReused } from './client-id-reused.ts';
import { codeChanged } from './code-changed.ts';
import { confirmationAdded } from './confirmation-added.ts';
import { confirmationBeforeStaging } from './confirmation-before-staging.ts';
import { confirmationFuture } from './confirmation-future.ts';
import { confirmationStale } from './confirmation-stale.ts';
import { confirmationTooEarly } from './confirmation-too-early.ts';
import { confirmationWithoutStaging } from './confirmation-without-staging.ts';
import { contactPersonal } from './contact-personal.ts';
import { contractMissing } from './contract-missing.ts';
import { contractReferenceUnknown } from './contract-reference-unknown.ts';
import { dateInvalid } from './date-invalid.ts';
import { diacriticsCedilla } from './diacritics-cedilla.ts';
import { documentTypeDuplicate } from './document-type-duplicate.ts';
import { documentTypeReserved } from './document-type-reserved.ts';
import { documentTypeSchemaInvalid } from './document-type-schema-invalid.ts';
import { documentTypeTitleMissing } from './document-type-title-missing.ts';
import { documentTypeUnknown } from './document-type-unknown.ts';
import { documentTypeUnused } from './document-type-unused.ts';
import { exceptionExpired } from './exception-expired.ts';
import { exceptionUnknown } from './exception-unknown.ts';
import { fieldNotYours } from './field-not-yours.ts';
import { identityChanged } from './identity-changed.ts';
import { idnoChanged } from './idno-changed.ts';
import { idnoDuplicate } from './idno-duplicate.ts';
import { idnoInvalid } from './idno-invalid.ts';
import { idnoYearImplausible } from './idno-year-implausible.ts';
import { institutionNameDiffers } from './institution-name-differs.ts';
import { institutionNew } from './institution-new.ts';
import { institutionRemoved } from './institution-removed.ts';
import { institutionRenamed } from './institution-renamed.ts';
import { ipv6Undocumented } from './ipv6-undocumented.ts';
import { mailboxInvalid } from './mailbox-invalid.ts';
import { maintainersChanged } from './maintainers-changed.ts';
import { maintainersChangedWithAccess } from './maintainers-changed-with-access.ts';
import { maintainersEmpty } from './maintainers-empty.ts';
import { mixedChange } from './mixed-change.ts';
import { modeChanged } from './mode-changed.ts';
import { nameMixedScript } from './name-mixed-script.ts';
import { networkMissing } from './network-missing.ts';
import { outsideIntegrations } from './outside-integrations.ts';
import { policyChanged } from './policy-changed.ts';
import { productionUnconfirmed } from './production-unconfirmed.ts';
import { proposalStale } from './proposal-stale.ts';
import { reasonWithoutSuspension } from './reason-without-suspension.ts';
import { registeredCertificateInvalid } from './registered-certificate-invalid.ts';
import { registryChanged } from './registry-changed.ts';
import { reinstatementNotYours } from './reinstatement-not-yours.ts';
import { revocationListInvalid } from './revocation-list-invalid.ts';
import { revocationRemoved } from './revocation-removed.ts';
import { revokedChanged } from './revoked-changed.ts';
import { rsiMissing } from './rsi-missing.ts';
import { serialDiffers } from './serial-differs.ts';
import { serialExpired } from './serial-expired.ts';
import { serialImplausible } from './serial-implausible.ts';
import { serialInvalid } from './serial-invalid.ts';
import { serialUnknown } from './serial-unknown.ts';
import { severalInstitutions } from './several-institutions.ts';
import { suspensionLifted } from './suspension-lifted.ts';
import { suspensionWithoutReason } from './suspension-without-reason.ts';
import { systemDuplicate } from './system-duplicate.ts';
import { systemRemoved } from './system-removed.ts';
import { systemRenamed } from './system-renamed.ts';
import { titleSkipsChecks } from './title-skips-checks.ts';
import { tooManyFiles } from './too-many-files.ts';
import { vpnIncomplete } from './vpn-incomplete.ts';

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
