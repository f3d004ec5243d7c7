// Secrets and people's numbers in an issue: looked for first, and in all of it, because whatever is submitted is public at once.
import type { Issue } from '../../github/types.ts';
import { findPersonalNumbers, findSecrets, type SecretKind } from '../../model/text/sensitive.ts';

export interface SensitiveContent {
  readonly secrets: readonly SecretKind[];
  /** Starred out but for the last two digits. */
  readonly numbers: readonly string[];
}

/** Labels that stay on an issue: what was seen once stays in its history. */
export const secretLabel = 'secret-present';
const personalLabel = 'personal-number-present';

export function detectSensitive({ title, body }: Pick<Issue, 'title' | 'body'>): SensitiveContent {
  const text = `${title}\n${body}`;
  return {
    secrets: [...new Set(findSecrets(text).map(({ kind }) => kind))],
    numbers: [...new Set(findPersonalNumbers(text).map(({ masked }) => masked))],
  };
}

export function labelsFor({ secrets, numbers }: SensitiveContent): string[] {
  return [...(secrets.length > 0 ? [secretLabel] : []), ...(numbers.length > 0 ? [personalLabel] : [])];
}
