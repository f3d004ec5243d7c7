// Every problem that has a page: what rules find and what the reader notices.
import { compare, type Problem } from '../../model/finding/finding.ts';
import * as problems from '../../read/problems/index.ts';
import { rules } from '../../rules/check.ts';

const ofReader: Problem<never>[] = Object.values(problems);

export const catalogue: readonly Problem<never>[] = [...ofReader, ...rules].sort((a, b) => compare(a.code, b.code));
