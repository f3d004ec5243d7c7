// Every rule, in the order in which an institution's file is read.
import type { AnyRule } from '../model/rule.ts';
import { addressInBothEnvironments } from './address-in-both-environments.ts';
import { addressInvalid } from './address-invalid.ts';
import { addressNotCanonical } from './address-not-canonical.ts';
import { addressOverlaps } from './address-overlaps.ts';
import { addressPrivate } from './address-private.ts';
import { addressRangeExcessive } from './address-range-excessive.ts';
import { addressRepeated } from './address-repeated.ts';
import { addressSpecial } from './address-special.ts';
import { addressTooWide } from './address-too-wide.ts';
import { idnoInvalid } from './idno-invalid.ts';
import { ipv6Undocumented } from './ipv6-undocumented.ts';
import { networkMissing } from './network-missing.ts';
import { vpnIncomplete } from './vpn-incomplete.ts';

const institution = [idnoInvalid];
const agreement: AnyRule[] = [];
const system: AnyRule[] = [];
const certificate: AnyRule[] = [];
const network: AnyRule[] = [
  networkMissing,
  vpnIncomplete,
  addressInvalid,
  addressNotCanonical,
  addressSpecial,
  addressPrivate,
  addressTooWide,
  addressOverlaps,
  addressRepeated,
  addressRangeExcessive,
  addressInBothEnvironments,
  ipv6Undocumented,
];
const promotion: AnyRule[] = [];
const file: AnyRule[] = [];
const catalogue: AnyRule[] = [];

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
