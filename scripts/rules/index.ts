// Every rule, in the order in which an institution's file is read.
import type { AnyRule } from '../model/rule.ts';
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
import { certificateRevoked } from './certificate-revoked.ts';
import { certificateTaken } from './certificate-taken.ts';
import { certificateUnreadable } from './certificate-unreadable.ts';
import { certificateUntilInvalid } from './certificate-until-invalid.ts';
import { certificateUntrusted } from './certificate-untrusted.ts';
import { certificateUnused } from './certificate-unused.ts';
import { certificateValidityTooLong } from './certificate-validity-too-long.ts';
import { certificateWeakKey } from './certificate-weak-key.ts';
import { certificateWeakSignature } from './certificate-weak-signature.ts';
import { idnoInvalid } from './idno-invalid.ts';
import { institutionNameDiffers } from './institution-name-differs.ts';
import { ipv6Undocumented } from './ipv6-undocumented.ts';
import { networkMissing } from './network-missing.ts';
import { registeredCertificateInvalid } from './registered-certificate-invalid.ts';
import { revocationListInvalid } from './revocation-list-invalid.ts';
import { serialDiffers } from './serial-differs.ts';
import { serialExpired } from './serial-expired.ts';
import { serialImplausible } from './serial-implausible.ts';
import { serialInvalid } from './serial-invalid.ts';
import { serialUnknown } from './serial-unknown.ts';
import { vpnIncomplete } from './vpn-incomplete.ts';

const institution = [idnoInvalid];
const agreement: AnyRule[] = [];
const system: AnyRule[] = [];
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
const promotion: AnyRule[] = [];
const file: AnyRule[] = [];
const catalogue: AnyRule[] = [revocationListInvalid, authorityInvalid, registeredCertificateInvalid];

export const rules: readonly AnyRule[] = [
  ...file,
  ...institution,
  ...agreement,
  ...system,
  ...certificate,
  ...network,
  ...promotion,
  ...catalogue,
];
