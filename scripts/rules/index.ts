// Every rule, in the order in which an institution's file is read.
import type { AnyRule } from '../model/rule.ts';
import { idnoInvalid } from './idno-invalid.ts';

const institution = [idnoInvalid];
const agreement: AnyRule[] = [];
const system: AnyRule[] = [];
const certificate: AnyRule[] = [];
const network: AnyRule[] = [];
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
