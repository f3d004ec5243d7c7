// All that people read, taken from the sources: where it stands, in which language it is, and what is put into it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vitest/node';
import { type Locale, locales } from '../../scripts/model/text/text.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

export interface SourceText {
  /** FILE:LINE. */
  readonly at: string;
  /** Undefined where the source doesn't say. */
  readonly locale: Locale | undefined;
  /** The pieces between what is put in; text without that is one piece. */
  readonly pieces: readonly string[];
  /** What is put in, as the source writes it: one fewer than the pieces. */
  readonly values: readonly string[];
  /** A label or a choice that forms sent earlier carry: it stays known, and nobody is shown it any more. */
  readonly isFormer: boolean;
}

/** Of the node what is looked at; everything else is only walked through. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const formerNames = /^(formerLabels|formerSectors|formerly)$/;

/** Every string and template of a TypeScript file. */
function textsOf(file: string): SourceText[] {
  const source = read(file);
  const texts: SourceText[] = [];
  const own = locales.find((locale) => file.endsWith(`/${locale}.ts`));
  const at = (node: Node): string => `${file}:${source.slice(0, node.start).split('\n').length}`;
  const visit = (value: unknown, locale: Locale | undefined, isFormer: boolean): void => {
    if (Array.isArray(value)) for (const one of value) visit(one, locale, isFormer);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    const node = value as Node;
    if (node.type === 'ImportDeclaration' || /^TS.*Type/.test(node.type)) return;
    const name = nameOf(node);
    const inside = locales.find((one) => one === name) ?? locale;
    const former = isFormer || (name !== undefined && formerNames.test(name));
    if (node.type === 'Literal' && typeof node.value === 'string')
      texts.push({ at: at(node), locale: inside, pieces: [node.value], values: [], isFormer: former });
    if (node.type === 'TemplateLiteral') {
      const pieces = (node.quasis as { value: { cooked: string } }[]).map((quasi) => quasi.value.cooked);
      const values = (node.expressions as Node[]).map(({ start, end }) => source.slice(start, end));
      texts.push({ at: at(node), locale: inside, pieces, values, isFormer: former });
    }
    for (const [key, child] of Object.entries(node)) if (key !== 'key') visit(child, inside, former);
  };
  visit(parseAst(source, { lang: 'ts' }).body, own, false);
  return texts;
}

/** The name of a property or of a variable. */
function nameOf(node: Node): string | undefined {
  const named = node.type === 'Property' ? node.key : node.type === 'VariableDeclarator' ? node.id : undefined;
  return (named as { name?: string } | undefined)?.name;
}

const plain = (at: string, locale: Locale | undefined, text: string): SourceText => ({
  ...{ at, locale, values: [], isFormer: false },
  pieces: [text],
});

/** Line by line. */
const linesOf = (file: string, localeOf: (line: string, i: number) => Locale | undefined): SourceText[] =>
  read(file)
    .split('\n')
    .map((line, i) => plain(`${file}:${i + 1}`, localeOf(line, i), line));

/** The guide has its three languages one after the other, with a line between them. */
function guideTexts(file: string): SourceText[] {
  let part = 0;
  return linesOf(file, (line) => {
    if (line === '---') part += 1;
    return locales[part];
  });
}

/** The descriptions of a schema: RO ..., EN ..., RU .... */
function schemaTexts(file: string): SourceText[] {
  const descriptions = [...read(file).matchAll(/"description": (".*")/g)].map(([, text]) => JSON.parse(text ?? '""') as string);
  return descriptions
    .flatMap((text) => text.split('\n\n'))
    .map((text) =>
      plain(
        `${file}: ${text}`,
        locales.find((locale) => text.startsWith(`${locale.toUpperCase()} `)),
        text,
      ),
    );
}

const under = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);

const code = under('scripts').filter((file) => file.endsWith('.ts') && !file.includes('/generated/'));
const forms = under('.github/ISSUE_TEMPLATE').filter((file) => !file.endsWith('config.yml'));
const formLocale = (file: string): Locale => locales.find((locale) => file.endsWith(`-${locale}.yml`)) ?? 'ro';

/** What scripts/ says. */
export const codeTexts: readonly SourceText[] = code.flatMap(textsOf);

/** Forms, the guide, descriptions of keys, and the pages for operators. */
export const pageTexts: readonly SourceText[] = [
  // Titles of document types are AGE's words.
  ...forms.flatMap((file) =>
    linesOf(file, () => formLocale(file)).filter(({ pieces: [line = ''] }) => !/^ +- (".*"|.* \(`\w+`\))$/.test(line)),
  ),
  ...guideTexts('integrations/README.md'),
  ...under('schemas').flatMap(schemaTexts),
  ...['README.md', '.github/OPERATING.md'].flatMap((file) => linesOf(file, (line) => (line.startsWith('>') ? 'ro' : 'en'))),
];
