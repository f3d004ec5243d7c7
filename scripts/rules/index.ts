// Every rule, in the order in which an institution's file is read.
import type { AnyRule } from '../model/rule.ts';
import { idnoInvalid } from './idno-invalid.ts';

export const rules: readonly AnyRule[] = [idnoInvalid];
