// From the errors of the YAML library to findings: of a chain that one mistake sets off, only what helps to mend it.
import { type Finding, makeFinding } from '../model/finding/finding.ts';
import { indexLines } from './characters.ts';
import { duplicateKey, yamlInvalid } from './problems/index.ts';
import { mistakeOf, type YamlMistake } from './problems/yaml-mistakes.ts';
import { findSlips, type SlipAt } from './yaml-slips.ts';

/** What the library says: a code, an English sentence, and where it begins and ends. */
export interface YamlError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}
interface Mistake {
  readonly kind: YamlMistake;
  readonly offset: number;
}

const maxDuplicates = 50;
const maxMistakes = 3;
/** After these the library has lost its way, and what it says of later lines is noise. */
const derailing: ReadonlySet<string> = new Set([
  'stray-sign',
  'unclosed-quote',
  'unclosed-bracket',
  'missing-comma',
  'missing-colon',
]);

/** One finding for each line at most. There is at least one when there is an error. */
export function explainErrors(file: string, text: string, errors: readonly YamlError[]): Finding[] {
  const positionAt = indexLines(text);
  const placeAt = (offset: number) => ({ at: [], ...positionAt(offset) });
  const others = errors.filter((error) => !isDuplicate(error));
  const slips = others.length > 0 ? findSlips(text) : [];
  const [first] = slips;
  // From a slip on the library has lost its way, and what it says is noise.
  const mistakes = mistakesOf(text, others).filter(({ offset }) => !first || positionAt(offset).line < first.line);
  const duplicates = errors
    .filter((error) => isDuplicate(error) && !(first && positionAt(error.pos[0]).line > first.line))
    .slice(0, maxDuplicates);
  return [
    ...duplicates.map(({ pos: [start] }) => makeFinding(duplicateKey, file, { ...placeAt(start), key: keyAt(text, start) })),
    ...mistakes.map(({ kind, offset }) => makeFinding(yamlInvalid, file, { ...placeAt(offset), mistake: kind })),
    ...slips.map((one) => explainSlipAt(file, one)),
  ];
}

export const explainSlipAt = (file: string, { line, column, slip }: SlipAt): Finding =>
  makeFinding(yamlInvalid, file, { at: [], line, column, slip });

function mistakesOf(text: string, errors: readonly YamlError[]): Mistake[] {
  const seen = new Set<number>();
  const result: Mistake[] = [];
  const positionAt = indexLines(text);
  for (const [i, error] of errors.entries()) {
    const { line } = positionAt(error.pos[0]);
    if (seen.has(line)) continue;
    seen.add(line);
    const mistake = interpretError(text, error, errors[i + 1]);
    result.push(mistake);
    if (result.length === maxMistakes || derailing.has(mistake.kind)) break;
  }
  return result;
}

function interpretError(text: string, { code, message, pos: [start] }: YamlError, next: YamlError | undefined): Mistake {
  const kind = mistakeOf(code, message);
  // A value that goes on in the next line, which turns out to be a key: that line is too far to the right.
  if (kind === 'colon-in-value' && next?.code === 'MULTILINE_IMPLICIT_KEY' && next.pos[0] === start)
    return { kind: 'indentation', offset: Math.max(next.pos[1] - 1, start) };
  const opened = openedBy(kind, message);
  // The library names the place where the end is missed; what was opened helps more.
  return { kind, offset: opened ? Math.max(text.lastIndexOf(opened, start - 1), 0) : Math.min(start, text.trimEnd().length) };
}

function openedBy(kind: YamlMistake, message: string): string | undefined {
  if (kind === 'unclosed-quote') return message.includes('"') ? '"' : "'";
  if (kind === 'unclosed-bracket') return message.endsWith('}') ? '{' : '[';
  return undefined;
}

const isDuplicate = ({ code }: YamlError): boolean => code === 'DUPLICATE_KEY';

function keyAt(text: string, offset: number): string {
  const [key = ''] = /^[^\s:]*/.exec(text.slice(offset)) ?? [];
  return key;
}

/** Of what is said of a line, each code once. */
export function keepOnePerLine(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.code} ${finding.line}`;
    return !seen.has(key) && seen.add(key);
  });
}
