// One YAML document: a strict reader of hostile bytes, and the position of every key.
import { Composer, CST, type Document, isMap, isScalar, isSeq, Lexer, type ParsedNode, Parser } from 'yaml';
import { type Finding, makeFinding } from '../model/finding/finding.ts';
import type { Path } from '../model/path.ts';
import { findForbiddenValues, indexLines, readText, readTextPlainly } from './characters.ts';
import { type Limits, limits } from './limits.ts';
import type { Source, Span } from './places.ts';
import { severalLines } from './plain/keys.ts';
import { readPlain } from './plain/plain.ts';
import { characterForbidden, nestingTooDeep, yamlFeature, yamlInvalid } from './problems/index.ts';
import type { YamlFeature } from './problems/yaml-feature.ts';
import { explainErrors, explainSlipAt, keepOnePerLine, type YamlError } from './yaml-errors.ts';
import { findSlips, isNoDeclaration, isPointer } from './yaml-slips.ts';

// The one home of the library: whoever writes documents takes it from here.
export { Document, isCollection, isMap, isScalar, isSeq, type Pair, type ParsedNode, visit } from 'yaml';
export { type Limits, limits } from './limits.ts';
export type { Source, Span } from './places.ts';

const deepestFlow = 8;
const widestIndent = 64;
/** Of what the parser has begun and not ended. What is indented no further than allowed stays far below; colons without end do not. */
const deepestStack = 300;
const maxItemsOnALine = 4;
const maxErrors = 50;
/** The data in a version of an institution's file, whatever its schema says of it; undefined where it is not even YAML. */
export function dataIn(text: string, limit: Limits = limits.integration): unknown {
  const reading = readSource('', new TextEncoder().encode(text), limit);
  return 'source' in reading ? reading.source.data : undefined;
}

/** Reads one document. The source is there only when nothing was found. */
export function readSource(file: string, bytes: Uint8Array, limit: Limits): { source: Source } | { findings: Finding[] } {
  const text = readTextPlainly(bytes, limit.size);
  const data = text === undefined ? undefined : readPlain(text, limit.tokens);
  return text === undefined || data === undefined
    ? readSourceSlowly(file, bytes, limit)
    : { source: plainSourceOf(file, text, data) };
}

/** The same by way of the library, which can read everything and say what is wrong where. */
export function readSourceSlowly(file: string, bytes: Uint8Array, limit: Limits): { source: Source } | { findings: Finding[] } {
  const characters = readText(file, bytes, limit.size);
  if ('findings' in characters) return characters;
  const { text } = characters;
  const guarded = guard(file, text, limit.tokens);
  if (guarded.findings.length > 0) return { findings: explainGuarded(file, text, guarded.findings) };
  if (isPointer(text)) return { findings: findSlips(text).map((slip) => explainSlipAt(file, slip)) };
  const document = compose(guarded.lexemes);
  if (typeof document === 'number')
    return { findings: [makeFinding(nestingTooDeep, file, { at: [], ...indexLines(text)(document), limit: deepestFlow })] };
  const problems = [...findDuplicateKeys(document.contents), ...document.errors, ...document.warnings];
  if (problems.length > 0) return { findings: explainErrors(file, text, problems) };
  const keys = findKeysNotText(document.contents);
  if (keys.length > 0) return { findings: explainGuarded(file, text, explainKeys(file, text, keys.slice(0, maxErrors))) };
  const source = sourceOf(file, text, document);
  const escaped = findForbiddenValues(source.data, severalLines);
  if (escaped.length === 0) return { source };
  return {
    findings: escaped.slice(0, maxErrors).map(({ path, bad }) =>
      makeFinding(characterForbidden, file, {
        at: path,
        ...source.locate(path),
        ...bad,
        isEscaped: source.span(path)?.style === 'double',
      }),
    ),
  };
}

/** A document as far as it goes, for an editor: what is being written is seldom sound. Undefined where it is too large or too deep. */
export function composeUnfinished(text: string, limit: Limits): Document.Parsed | undefined {
  if (text.length > limit.size) return undefined;
  const { lexemes, findings } = guard('', text, limit.tokens);
  const document = findings.some(({ code }) => code === nestingTooDeep.code) ? undefined : compose(lexemes);
  return typeof document === 'number' ? undefined : document;
}

/** Walks the lexemes, without recursion, and refuses what this project does not use before anything is built of it. */
function guard(file: string, text: string, mostTokens: number): { lexemes: string[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const lexemes: string[] = [];
  const positionAt = indexLines(text);
  const deep = (at: number) =>
    findings.push(makeFinding(nestingTooDeep, file, { at: [], ...positionAt(at), limit: deepestFlow }));
  let offset = 0;
  let flow = 0;
  let items = 0;
  let hasContent = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme);
    const feature = type === null ? undefined : features[type];
    if (feature) findings.push(makeFinding(yamlFeature, file, { at: [], ...positionAt(offset), feature }));
    if (isQuoted(type) && lexeme.includes('\n'))
      findings.push(makeFinding(yamlInvalid, file, { at: [], ...positionAt(offset), mistake: 'unclosed-quote' }));
    if (type === 'doc-start' && hasContent)
      findings.push(makeFinding(yamlFeature, file, { at: [], ...positionAt(offset), feature: 'second-document' }));
    if (!beforeContent.has(type)) hasContent = true;
    if (type === 'flow-map-start' || type === 'flow-seq-start') flow++;
    if (type === 'flow-map-end' || type === 'flow-seq-end') flow--;
    if (type === 'newline') items = 0;
    if (type === 'seq-item-ind') items++;
    // The lines of a long text begin with spaces too; the lexer marks what follows as a text.
    const isContent = lexemes.at(-1) === CST.SCALAR;
    const indent = type === 'space' && !isContent && text[offset - 1] === '\n' ? lexeme.length : 0;
    if (flow > deepestFlow || items > maxItemsOnALine || indent > widestIndent || lexemes.length > mostTokens) deep(offset);
    if (findings.length > 0 && (flow > deepestFlow || findings.length >= maxErrors || lexemes.length > mostTokens)) break;
    lexemes.push(lexeme);
    offset += lengthOf(lexeme, type);
  }
  return { lexemes, findings: keepOnePerLine(findings) };
}

/** Where a slip of the hand explains what was refused, the slip; of a file that is no declaration at all, nothing else. */
function explainGuarded(file: string, text: string, findings: readonly Finding[]): Finding[] {
  const slips = findSlips(text);
  if (slips.some(({ slip }) => isNoDeclaration(slip))) return slips.map((slip) => explainSlipAt(file, slip));
  return findings.map((finding) => {
    const slip = slips.find(({ line }) => line === finding.line);
    return slip ? explainSlipAt(file, slip) : finding;
  });
}

/** What may stand before a document begins. A start of document is content, so that a second one is seen. */
const beforeContent: ReadonlySet<string | null> = new Set([
  'byte-order-mark',
  'doc-mode',
  'space',
  'comment',
  'newline',
  'directive-line',
]);

const features: Partial<Record<string, YamlFeature>> = {
  anchor: 'anchor',
  alias: 'alias',
  tag: 'tag',
  directive: 'directive',
  'directive-line': 'directive',
  'explicit-key-ind': 'complex-key',
  'doc-end': 'second-document',
};

/** A quote that goes on in the next line is one that somebody forgot to close; libraries disagree on where it may end. */
const isQuoted = (type: string | null): boolean => type === 'double-quoted-scalar' || type === 'single-quoted-scalar';

/** Marks of the lexer's own (start of document, start of scalar, end of a broken flow) stand for no text. */
function lengthOf(lexeme: string, type: string | null): number {
  return type === 'doc-mode' || type === 'scalar' || type === 'flow-error-end' ? 0 : lexeme.length;
}

/** The document; or the offset at which it becomes too deep for functions that call themselves. */
function compose(lexemes: readonly string[]): Document.Parsed | number {
  const parser = new Parser();
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    strict: true,
    // Compares every key with every other; findDuplicateKeys does it once for each.
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    resolveKnownTags: false,
    customTags: [],
    prettyErrors: false,
    logLevel: 'silent',
  });
  function* tokens() {
    for (const lexeme of lexemes) {
      yield* parser.next(lexeme);
      if (parser.stack.length > deepestStack) return;
    }
    yield* parser.end();
  }
  for (const document of composer.compose(tokens(), true))
    return parser.stack.length > deepestStack ? parser.offset : (document as Document.Parsed);
  throw new Error('a text with something in it has no document');
}

/** As the library would say it, but for empty keys: those are no text, or were left out. */
function findDuplicateKeys(node: unknown): YamlError[] {
  if (isSeq(node)) return node.items.flatMap(findDuplicateKeys);
  if (!isMap<ParsedNode>(node)) return [];
  const seen = new Set<unknown>();
  return node.items.flatMap(({ key, value }) => {
    const [start, end] = key.range;
    const name = isScalar(key) ? key.value : key;
    const isTwice = start !== end && seen.has(name);
    seen.add(name);
    const again: YamlError[] = isTwice ? [{ code: 'DUPLICATE_KEY', message: '', pos: [start, end] }] : [];
    return [...again, ...findDuplicateKeys(key), ...findDuplicateKeys(value)];
  });
}

/** Offsets of keys without quotes that are empty or read as something other than a text: programs disagree on them. */
function findKeysNotText(node: unknown): number[] {
  if (isSeq(node)) return node.items.flatMap(findKeysNotText);
  if (!isMap<ParsedNode>(node)) return [];
  return node.items.flatMap(({ key, value }) => [...(isText(key) ? [] : [key.range[0]]), ...findKeysNotText(value)]);
}

const isText = (key: ParsedNode): boolean =>
  isScalar(key) && (key.type !== 'PLAIN' || !/^(?:~|null|true|false|[-+.]?[0-9].*)?$/i.test(key.source ?? ''));

function explainKeys(file: string, text: string, offsets: readonly number[]): Finding[] {
  const positionAt = indexLines(text);
  return offsets.map((at) => makeFinding(yamlInvalid, file, { at: [], ...positionAt(at), mistake: 'key-not-text' }));
}

/** Positions are asked of the few files that have a finding; only then the library reads them. */
function plainSourceOf(file: string, text: string, data: unknown): Source {
  let known: Source | undefined;
  const explained = () => {
    known ??= sourceOf(file, text, compose([...new Lexer().lex(text)]) as Document.Parsed);
    return known;
  };
  return {
    file,
    text,
    data,
    isPlain: true,
    locate: (path) => explained().locate(path),
    written: (path) => explained().written(path),
    span: (path) => explained().span(path),
  };
}

function sourceOf(file: string, text: string, document: Document.Parsed): Source {
  const positionAt = indexLines(text);
  const follow = followPaths(document.contents);
  const entryAt = (path: Path) => (path.length > 0 ? follow(path)[path.length - 1] : undefined);
  return {
    file,
    text,
    data: document.toJS({ maxAliasCount: 0 }),
    locate: (path) => positionAt((follow(path).at(-1)?.from ?? document.contents)?.range[0] ?? 0),
    written: (path) => {
      const node = path.length === 0 ? document.contents : entryAt(path)?.value;
      return isScalar(node) ? node.source : undefined;
    },
    span: (path) => spanOf(entryAt(path)),
  };
}

/** A key with its value, or an item of a list; where the one before it ends, and where the one behind it begins. */
interface Entry {
  readonly from: ParsedNode;
  readonly value: ParsedNode | null;
  readonly before: number | undefined;
  readonly behind: number | undefined;
  readonly inFlow: boolean;
}

/** Finds the entries along a path, as far as there are any. The keys of a mapping are gone through once, and only when somebody asks. */
function followPaths(contents: ParsedNode | null): (path: Path) => readonly Entry[] {
  const known = new Map<unknown, ReadonlyMap<unknown, Entry>>();
  const entriesOf = (node: unknown) => {
    const entries = known.get(node) ?? listEntries(node);
    known.set(node, entries);
    return entries;
  };
  return (path) => {
    const found: Entry[] = [];
    for (const step of path) {
      const entry = entriesOf(found.length === 0 ? contents : found.at(-1)?.value).get(step);
      if (!entry) break;
      found.push(entry);
    }
    return found;
  };
}

function listEntries(node: unknown): ReadonlyMap<unknown, Entry> {
  if (!isMap<ParsedNode, ParsedNode | null>(node) && !isSeq<ParsedNode>(node)) return new Map();
  const items = isMap<ParsedNode, ParsedNode | null>(node)
    ? node.items.map(({ key, value }) => ({ name: isScalar(key) ? key.value : key, from: key, value }))
    : node.items.map((item, i) => ({ name: i, from: item, value: item }));
  const inFlow = node.flow === true;
  return new Map(
    items.map(({ name, from, value }, i) => {
      const [before, behind] = [items[i - 1]?.value?.range[1], items[i + 1]?.from.range[0]];
      return [name, { from, value, before, behind, inFlow }];
    }),
  );
}

const styles: Partial<Record<string, Span['style']>> = { PLAIN: 'plain', QUOTE_SINGLE: 'single', QUOTE_DOUBLE: 'double' };

function spanOf(entry: Entry | undefined): Span | undefined {
  if (!entry?.value) return undefined;
  const { from, value, before, behind, inFlow } = entry;
  const [start, end] = value.range;
  const style = (isScalar(value) && styles[value.type ?? '']) || 'other';
  return { start, end, from: from.range[0], before, behind, inFlow, style };
}
