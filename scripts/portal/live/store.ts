// The answers as this browser keeps them: nowhere else.
import type { GivenAnswers } from '../../commands/request/body.ts';

const key = 'mdocs-request';

/** Undefined where the browser keeps nothing. What was kept by another release, or was changed by hand, is left out. */
export function recall(): GivenAnswers | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    const entries = Object.entries(kept ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return Object.fromEntries(entries);
  } catch {
    return undefined;
  }
}

/** Whether it is kept. */
export function remember(answers: GivenAnswers): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(answers));
    return true;
  } catch {
    return false;
  }
}

export function clear(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
