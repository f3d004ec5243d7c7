// Regular expressions of others: which of them end in reasonable time, whatever text they are given.

const longest = 200;
const mostUnbounded = 4;

/**
 * Whether a pattern is valid and free of what makes matching explode: a repetition or a choice inside a repeated group, a reference to
 * what was matched, looking ahead or behind. Careful rather than complete: some harmless patterns are refused.
 */
export function isBounded(pattern: string): boolean {
  if (pattern.length > longest || !isValid(pattern)) return false;
  const plain = pattern.replace(/\\[pP]\{[^}]*\}|\\[^1-9k]/g, 'x').replace(/\[(?:\\.|[^\]\\])*\]/g, 'x');
  if (/\\[1-9k]|\(\?[=!<]/.test(plain)) return false;
  if ((plain.match(/[*+]|\{[0-9]+,\}/g) ?? []).length > mostUnbounded) return false;
  return !hasNestedRepetition(plain);
}

function isValid(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') !== undefined;
  } catch {
    return false;
  }
}

/** A group that varies inside and is repeated ten times or more as a whole. */
function hasNestedRepetition(plain: string): boolean {
  const varying: boolean[] = [false];
  for (let i = 0; i < plain.length; i++) {
    const sign = plain[i] ?? '';
    if (sign === '(') varying.push(false);
    if (/[*+|{]/.test(sign) || (sign === '?' && plain[i - 1] !== '(')) varying[varying.length - 1] = true;
    if (sign !== ')') continue;
    const inner = varying.pop() ?? false;
    if (inner && /^(\*|\+|\{[0-9]+,\}|\{[0-9]+,[0-9]{2,}\}|\{[0-9]{2,}\})/.test(plain.slice(i + 1))) return true;
    if (inner) varying[varying.length - 1] = true;
  }
  return false;
}
