// Every problem that has a page: what rules find and what the reader notices.
import type { Problem } from '../../model/finding/finding.ts';
import { problems } from '../../read/problems/index.ts';
import { rules } from '../../rules/index.ts';

export const catalogue: readonly Problem<never>[] = [...problems, ...rules];
