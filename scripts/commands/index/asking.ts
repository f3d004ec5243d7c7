// The rules that ask something of all files, and so tell nothing where only some are read.
import type { AnyRule } from '../../model/rule/rule.ts';
import { rules } from '../../rules/check.ts';

const codesOf = (asked: AnyRule['ofAll']): ReadonlySet<string> =>
  new Set(rules.filter(({ ofAll }) => ofAll === asked).map(({ code }) => code));

/** Codes of those that ask whether something is used, and how things are called. */
export const askingUses = codesOf('uses');
export const askingNames = codesOf('names');
