// Renders the chart as Helm would, as far as its templates go: no package source has Helm. Whatever a template uses that is not here throws.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

/** What a template can see. */
interface Scope {
  readonly Values: unknown;
  readonly Release: { readonly Name: string };
  readonly Chart: { readonly AppVersion: string };
}

type Node = string | { readonly action: string } | { readonly branches: readonly Branch[] };
/** Without a condition: what stands after else. */
interface Branch {
  readonly condition: string | undefined;
  readonly body: readonly Node[];
}
type Definitions = Map<string, readonly Node[]>;

/** Path below the chart's templates -> text, without those that only define. */
export function renderChart(chart: string, release: string, changed: object = {}): Map<string, string> {
  const scope = scopeOf(chart, release, changed);
  const definitions: Definitions = new Map();
  const pages = templatesOf(chart).map(([name, text]) => [name, parseTemplate(tokensOf(text), definitions, name).body] as const);
  const texts = pages.map(([name, body]) => [name, write(body, scope, definitions)] as const);
  return new Map(texts.filter(([, text]) => text.trim() !== ''));
}

export const templatesOf = (chart: string): [name: string, text: string][] =>
  readdirSync(join(chart, 'templates')).map((name) => [name, readFileSync(join(chart, 'templates', name), 'utf8')]);

export function scopeOf(chart: string, release: string, changed: object): Scope {
  const read = (name: string) => parse(readFileSync(join(chart, name), 'utf8'));
  const Values = merge(read('values.yaml'), changed);
  return { Values, Release: { Name: release }, Chart: { AppVersion: read('Chart.yaml').appVersion } };
}

/** As Helm lays a user's values over the chart's: maps are merged, anything else is replaced. */
export function merge(own: unknown, given: unknown): unknown {
  if (!isMap(own) || !isMap(given)) return given;
  return { ...own, ...Object.fromEntries(Object.entries(given).map(([key, value]) => [key, merge(own[key], value)])) };
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Token = { readonly text: string } | { readonly action: string };

/** A hyphen beside the braces takes away all blanks on its side. */
function tokensOf(source: string): Token[] {
  const parts = source.split(/(\{\{-?[\s\S]*?-?\}\})/);
  return parts.map((part, i) => {
    if (i % 2 === 1) return { action: part.replace(/^\{\{-?|-?\}\}$/g, '').trim() };
    const before = parts[i - 1]?.endsWith('-}}') ? part.trimStart() : part;
    return { text: parts[i + 1]?.startsWith('{{-') ? before.trimEnd() : before };
  });
}

interface Parsed {
  readonly body: readonly Node[];
  /** The action that ended it: `end`, or one that begins with `else`. */
  readonly end: string | undefined;
}

function parseTemplate(tokens: Token[], definitions: Definitions, name: string, isInside = false): Parsed {
  const body: Node[] = [];
  for (let token = tokens.shift(); token; token = tokens.shift()) {
    if ('text' in token) body.push(token.text);
    else if (token.action === 'end' || /^else\b/.test(token.action)) {
      if (isInside) return { body, end: token.action };
      throw new Error(`${name}: ${token.action} without a beginning`);
    } else if (token.action.startsWith('if ')) body.push({ branches: parseBranches(tokens, definitions, name, token.action) });
    else if (/^define "[a-z.-]+"$/.test(token.action))
      definitions.set(token.action.slice(8, -1), parseTemplate(tokens, definitions, name, true).body);
    else body.push({ action: token.action });
  }
  if (isInside) throw new Error(`${name}: an end is missing`);
  return { body, end: undefined };
}

function parseBranches(tokens: Token[], definitions: Definitions, name: string, first: string): Branch[] {
  const branches: Branch[] = [];
  for (let action: string | undefined = first; action !== undefined && action !== 'end'; ) {
    const condition = action === 'else' ? undefined : action.replace(/^(?:else )?if /, '');
    const { body, end } = parseTemplate(tokens, definitions, name, true);
    branches.push({ condition, body });
    action = end;
  }
  return branches;
}

function write(body: readonly Node[], scope: Scope, definitions: Definitions): string {
  const one = (node: Node): string => {
    if (typeof node === 'string') return node;
    if ('action' in node) return print(evaluate(node.action, scope, definitions));
    const taken = node.branches.find(({ condition }) => !condition || isTrue(evaluate(condition, scope, definitions)));
    return taken ? write(taken.body, scope, definitions) : '';
  };
  return body.map(one).join('');
}

/** What Go's templates take for true. */
const isTrue = (value: unknown): boolean =>
  isMap(value) ? Object.keys(value).length > 0 : Array.isArray(value) ? value.length > 0 : Boolean(value);

function print(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`Helm would print ${JSON.stringify(value)} otherwise`);
}

/** A pipeline: each call gets what the one before gave as its last argument. */
function evaluate(action: string, scope: Scope, definitions: Definitions): unknown {
  const calls = action.split(' | ').map((call) => call.match(/"[^"\\]*"|\S+/g) ?? []);
  return calls.reduce<unknown>((before, [name = '', ...rest], i) => {
    const given = [...rest.map((word) => lookUp(word, scope)), ...(i > 0 ? [before] : [])];
    const known = functions[name];
    if (known) return known(given, (other) => write(named(definitions, other), scope, definitions));
    if (given.length > 0) throw new Error(`the function ${name} is not known here`);
    return lookUp(name, scope);
  }, undefined);
}

function named(definitions: Definitions, name: unknown): readonly Node[] {
  const body = definitions.get(String(name));
  if (!body) throw new Error(`nothing is called ${name}`);
  return body;
}

const functions: Readonly<Record<string, (given: readonly unknown[], include: (name: unknown) => string) => unknown>> = {
  include: ([name, scope], include) => {
    if (!isMap(scope) || !('Values' in scope)) throw new Error('include takes the whole scope here');
    return include(name);
  },
  toYaml: ([value]) => stringify(value, { indentSeq: false, sortMapEntries: true, lineWidth: 0 }).trimEnd(),
  nindent: ([width, text]) => `\n${print(text).replace(/^/gm, ' '.repeat(Number(width)))}`,
  quote: ([value]) => JSON.stringify(print(value)),
  add: ([a, b]) => Number(a) + Number(b),
  not: ([value]) => !isTrue(value),
};

/** A string, a number, the scope, or a value in it, which has to be there. */
function lookUp(word: string, scope: Scope): unknown {
  if (word.startsWith('"')) return word.slice(1, -1);
  if (/^[0-9]+$/.test(word)) return Number(word);
  if (word === '.') return scope;
  if (!/^(\.[A-Za-z]+)+$/.test(word)) throw new Error(`${word} is not known here`);
  return word
    .slice(1)
    .split('.')
    .reduce<unknown>((holder, key) => {
      if (!isMap(holder) || !Object.hasOwn(holder, key)) throw new Error(`there is no ${word}`);
      return holder[key];
    }, scope);
}
