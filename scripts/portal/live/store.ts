// The answers as this browser keeps them: nowhere else.
import type { GivenAnswers } from '../../commands/request/body.ts';

const keyOf = (form: string): string => `mdocs-form-${form}`;

/** Undefined where the browser keeps nothing. What was kept by another release, or was changed by hand, is left out. */
export function recall(form: string): GivenAnswers | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(form)) ?? '{}');
    const entries = Object.entries(kept ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return Object.fromEntries(entries);
  } catch {
    return undefined;
  }
}

/** Whether it is kept. */
export function remember(form: string, answers: GivenAnswers): boolean {
  try {
    localStorage.setItem(keyOf(form), JSON.stringify(answers));
    return true;
  } catch {
    return false;
  }
}

export function clear(form: string): void {
  try {
    localStorage.removeItem(keyOf(form));
  } catch {
    // Nothing was kept.
  }
}
