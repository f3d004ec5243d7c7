// Regular expressions of others: which of them end in reasonable time, whatever text they are given.

const longest = 200;
/** What a text that no sample shows may be long. */
const usualLength = 64;
const mostWays = 1_000_000;

/**
 * Whether a pattern is valid and free of what makes matching explode: too many ways in which its repetitions and choices can share a text
 * among them, a reference to what was matched, looking ahead or behind. Careful rather than complete: some harmless patterns are refused.
 */
export function isBounded(pattern: string): boolean {
  if (pattern.length > longest || !isValid(pattern)) return false;
  const plain = simplify(pattern);
  if (/\\[1-9k]|\(\?[=!<]/.test(plain)) return false;
  return countWays(pattern, usualLength) <= mostWays;
}

function isValid(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') !== undefined;
  } catch {
    return false;
  }
}

/** Every escape and every class of signs as one sign. */
const simplify = (pattern: string): string =>
  pattern.replace(/\\[pPu]\{[^}]*\}|\\[^1-9k]/g, 'x').replace(/\[[^\]]*(?:\]|$)/g, 'x');

/** At most how many ways there are for the parts of a valid pattern to share a text of a length among them: all of them are tried. */
export function countWays(pattern: string, length: number): number {
  const groups: { other: number; ways: number }[] = [{ other: 0, ways: 1 }];
  let last = 1;
  for (const [token] of simplify(pattern).matchAll(/\(\?:|[*+?]\??|\{[0-9]+(?:,[0-9]*)?\}\??|[\s\S]/g)) {
    const times = timesOf(token, length);
    if (times) {
      last = repeat(last, times);
      continue;
    }
    const group = groups.at(-1) ?? { other: 0, ways: 1 };
    group.ways *= last;
    last = 1;
    if (token.startsWith('(')) groups.push({ other: 0, ways: 1 });
    if (token === '|') Object.assign(group, { other: group.other + group.ways, ways: 1 });
    if (token === ')') last = group.other + (groups.pop()?.ways ?? 1);
  }
  return (groups[0]?.other ?? 0) + (groups[0]?.ways ?? 1) * last;
}

interface Times {
  readonly least: number;
  readonly most: number;
  readonly isEndless: boolean;
}

/** How often a sign of repetition lets be repeated what stands before it; undefined where it is none. */
function timesOf(token: string, length: number): Times | undefined {
  if (/^\?/.test(token)) return { least: 0, most: 1, isEndless: false };
  if (/^[*+]/.test(token)) return { least: 0, most: length, isEndless: true };
  const [braces, least, comma, most = ''] = /^\{([0-9]+)(?:(,)([0-9]*))?\}/.exec(token) ?? [];
  if (braces === undefined) return undefined;
  const isEndless = comma === ',' && most === '';
  return { least: Number(least), most: isEndless ? length : Number(most || least), isEndless };
}

/** Once, twice and so on: each time what is repeated has all its ways again. */
function repeat(ways: number, { least, most, isEndless }: Times): number {
  if (ways === 1) return Math.max(1, Math.min(most, 1e9) - least + 1);
  if (isEndless) return Number.POSITIVE_INFINITY;
  let sum = 0;
  for (let times = least; times <= most && sum <= mostWays; times++) sum += ways ** times;
  return Math.max(1, sum);
}
