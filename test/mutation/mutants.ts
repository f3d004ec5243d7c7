// Small changes to a rule's source, each of which a test should notice.

export interface Mutant {
  readonly line: number;
  /** What was changed into what. */
  readonly change: string;
  readonly source: string;
}

/** A sign in the source and what stands in its place. Types are written with these signs too: the spaces around tell them apart. */
const swaps: readonly (readonly [RegExp, string | ((sign: string) => string)])[] = [
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ < /g, ' <= '],
  [/ <= /g, ' < '],
  [/ > /g, ' >= '],
  [/ >= /g, ' > '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
  [/\.filter\(/g, '.map('],
  [/(?<=[( ])!(?=[a-zA-Z(])/g, ''],
  [/\byield\* /g, 'void '],
  [/\byield (?=\{|[a-z])/g, 'void '],
  [/\bcontinue;/g, ';'],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/'error'/g, "'notice'"],
  [/'(warning|notice)'/g, "'error'"],
  [/(?<![\w.'-])[0-9]+(?![\w'-])/g, (digits) => String(1 + Number(digits))],
  [/ \+ /g, ' - '],
];

/** All mutants of a rule: of its check and of the functions and constants around it, not of its words. */
export function mutantsOf(source: string): Mutant[] {
  const lines = source.split('\n');
  const isLogic = logicLines(lines);
  return lines.flatMap((text, i) => (isLogic[i] ? mutationsOf(text).map((to) => mutant(lines, i, to)) : []));
}

function mutant(lines: readonly string[], at: number, to: string): Mutant {
  const source = lines.map((line, i) => (i === at ? to : line)).join('\n');
  return { line: at + 1, change: `${lines[at]?.trim()} -> ${to.trim()}`, source };
}

function mutationsOf(line: string): string[] {
  const swapped = swaps.flatMap(([pattern, to]) =>
    [...line.matchAll(pattern)].map(
      (match) =>
        line.slice(0, match.index) + (typeof to === 'string' ? to : to(match[0])) + line.slice(match.index + match[0].length),
    ),
  );
  return [...new Set([...swapped, ...conditions(line)])].filter((to) => to !== line);
}

/** A condition that always or never holds. */
function conditions(line: string): string[] {
  const match = /\bif \((.*)\) (?=return|yield|continue|\{)|\bif \((.*)\)$/.exec(line);
  if (!match) return [];
  const inner = match[1] ?? match[2] ?? '';
  return ['true', 'false'].map((value) => line.replace(`if (${inner})`, () => `if (${value})`));
}

/** Not imports, types, comments, and nothing from `message:` to the end of the rule, nor tables of sentences. */
function logicLines(lines: readonly string[]): boolean[] {
  let isWords = false;
  return lines.map((line) => {
    if (/^ {2}message\b/.test(line) || /^(const|function) .*\bText\b.*[{=>]$/.test(line)) isWords = true;
    const isCode = !isWords && !/^\s*(import|export type|type|interface|\/\/|\/\*|\*)/.test(line) && !/say`|code: '/.test(line);
    if (isWords && /^\}/.test(line)) isWords = false;
    return isCode;
  });
}
