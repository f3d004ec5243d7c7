// Every regular expression of the sources, whatever text it meets: none takes more than in proportion to the text's length.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Argument, parseSync, Visitor } from 'oxc-parser';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { renewalMarker } from '../scripts/report/expiry/renewal-issue.ts';

const root = join(import.meta.dirname, '..');
const files = readdirSync(join(root, 'scripts'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.includes('generated/'))
  .map((name) => `scripts/${name}`);

/** For those that are made of parts known only at run time: what they can become. */
const made: Readonly<Record<string, readonly string[]>> = {
  'new RegExp(`^ +(?:${keys}): +(?:"[A-Za-z0-9-]{1,64}"|[A-Za-z0-9-]{1,64})(?: +(#.*))?\\\\r?$`)': [
    '^ +(?:clientId): +(?:"[A-Za-z0-9-]{1,64}"|[A-Za-z0-9-]{1,64})(?: +(#.*))?\\r?$',
  ],
  // A document type's: model/pattern.ts bounds them.
  "new RegExp(pattern, 'u')": [],
  "new RegExp(`\\\\S{${width}}(?=\\\\S)`, 'g')": ['\\S{8}(?=\\S)'],
  "new RegExp(`[0-9]+(?:[${separator}][0-9]+)*`, 'g')": ['[0-9]+(?:[ ][0-9]+)*'],
  // Of CODEOWNERS and rulesets, which are AGE's own.
  "new RegExp(`^${tied ? '' : '(?:.*/)?'}${body}${end}`)": ['^(?:.*/)?\\.github(?:/|$)', '^scripts/[^/]*$'],
  'new RegExp(`^${expressionOf(pattern)}$`)': ['^refs/heads/environment/[^/]*$', '^refs/heads/(?:.*/)?main$'],
  // The fields whose values AGE gives.
  [`new RegExp(
  \`^ +(?:\${[...new Set(ageFields.map((field) => field.at(-1)))].join('|')}): +(?:"[A-Za-z0-9-]{1,64}"|[A-Za-z0-9-]{1,64})(?: +#.*)?\\\\r?$\`,
)`]: ['^ +(?:clientId): +(?:"[A-Za-z0-9-]{1,64}"|[A-Za-z0-9-]{1,64})(?: +#.*)?\\r?$'],
  // The paths of the sandbox's operations.
  "new RegExp(`^${operation.path.replace(/\\{\\w+\\}/g, '([^/]+)')}$`)": ['^/documents/([^/]+)/versions/([^/]+)$'],
  "new RegExp(`^${renewalMarker('(.+)')}`)": [`^${renewalMarker('(.+)')}`],
};

interface Found {
  readonly places: string[];
  readonly source: string;
  readonly flags: string;
}

/** As one text: the same expression in two places is looked at once. */
const expressions = new Map<string, Found>();
const unknown: string[] = [];

function add(place: string, source: string, flags: string): void {
  const key = `/${source}/${flags}`;
  const known = expressions.get(key) ?? { places: [], source, flags };
  known.places.push(place);
  expressions.set(key, known);
}

for (const file of files) {
  const text = readFileSync(join(root, file), 'utf8');
  const { program } = parseSync(file, text);
  /** The texts that constants of this file stand for. */
  const constants = new Map<string, string>();
  const textOf = (node: Argument | undefined): string | undefined => {
    if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
    if (node?.type === 'Identifier') return constants.get(node.name);
    if (node?.type !== 'TemplateLiteral') return undefined;
    const parts = node.expressions.map(textOf);
    if (parts.includes(undefined)) return undefined;
    return node.quasis.map(({ value }, i) => `${value.cooked}${parts[i] ?? ''}`).join('');
  };
  const visitor = new Visitor({
    VariableDeclarator({ id, init }) {
      const value = textOf(init ?? undefined);
      if (id.type === 'Identifier' && value !== undefined) constants.set(id.name, value);
    },
    Literal(node) {
      if ('regex' in node) add(file, node.regex.pattern, node.regex.flags);
    },
    NewExpression({ callee, arguments: [pattern, flags], start, end }) {
      if (callee.type !== 'Identifier' || callee.name !== 'RegExp') return;
      const source = pattern && textOf(pattern);
      const written = text.slice(start, end);
      const sources = source === undefined ? made[written] : [source];
      if (!sources) unknown.push(`${file}: ${written}`);
      for (const one of sources ?? []) add(file, one, textOf(flags) ?? '');
    },
  });
  visitor.visit(program);
}

test('of every regular expression it is known what it can be', () => {
  expect(unknown, 'Say in `made` what its parts can be').toEqual([]);
});

/** Its own deadlines would make a slow machine say that nothing is known, or that what took a second is superlinear: steps alone count. */
const patient = { timeout: 600_000, seedingTimeout: null, incubationTimeout: null, attackTimeout: null };

/** What repeats nothing goes through each place a bounded number of times. */
const repeats = ({ source }: Found): boolean => /[*+?{]/.test(source);

test('no regular expression takes more than in proportion to the text', () => {
  const bad = [...expressions.values()].filter(repeats).flatMap(({ places, source, flags }) => {
    const found = checkSync(source, flags, patient);
    if (found.status === 'safe') return [];
    const worst = found.status === 'vulnerable' ? `${found.complexity.summary}: ${found.attack.pattern}` : found.error.kind;
    return [`/${source}/${flags} in ${places.join(', ')}: ${worst}`];
  });
  expect(bad).toEqual([]);
});
