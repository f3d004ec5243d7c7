// Leaves of what the page loads only the sentences of one language. Readers of what people type know all languages, and stay as they are.
import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { parseSync } from 'oxc-parser';
import { type Locale, locales } from '../model/text/text.ts';

/** Where an object with the keys of all languages is something to show, and nothing to compare with. */
const shown =
  /scripts\/(?:rules|read\/problems|report|portal|commands\/request\/form)\/|scripts\/commands\/request\/(?:typed\/)?words\.ts$/;

/** Nothing of the other languages, and of rules and problems not the page about them, which is a page of its own. */
export function keepLanguage(locale: Locale): Plugin {
  return {
    name: 'language',
    setup(build) {
      build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        if (!shown.test(path)) return undefined;
        const loader = path.endsWith('x') ? 'tsx' : 'ts';
        return { contents: leaveOut(path, readFileSync(path, 'utf8'), locale), loader };
      });
      build.onLoad({ filter: /schemas\/(?:integration|document-type)\.schema\.json$/ }, ({ path }) => ({
        contents: explainIn(locale, readFileSync(path, 'utf8')),
        loader: 'json',
      }));
    },
  };
}

/** What forms a value has, validators that were compiled before know: of a schema only structure and words are left. */
const explainIn = (locale: Locale, schema: string): string =>
  JSON.stringify(JSON.parse(schema), (key, value: unknown) => {
    if (['pattern', 'examples', 'x-rule', '$schema'].includes(key)) return undefined;
    if (key !== 'description' || typeof value !== 'string') return value;
    return value.split('\n\n').find((paragraph) => paragraph.startsWith(`${locale.toUpperCase()} `)) ?? value;
  });

/** Source -> the same without the sentences of other languages. Throws where it cannot be parsed. */
export function leaveOut(path: string, text: string, locale: Locale): string {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const gone: { readonly start: number; readonly end: number; readonly by: string }[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const one of node) walk(one);
    if (!isNode(node)) return;
    if (node.type === 'ObjectExpression') {
      // The code of its language in its place: labels of a form stay different from each other.
      for (const other of sentencesIn(node))
        if (nameOf(other) !== locale) gone.push({ ...spanOf(other.value), by: `'${nameOf(other)}'` });
      for (const one of propertiesOf(node))
        if (nameOf(one) === 'page' && isObject(one.value)) {
          gone.push({ ...spanOf(one.value), by: '{} as never' });
          walkOthers(node, one, walk);
          return;
        }
    }
    for (const inner of Object.values(node)) walk(inner);
  };
  walk(program);
  const inOrder = gone.sort((a, b) => b.start - a.start);
  return inOrder.reduce((rest, { start, end, by }) => rest.slice(0, start) + by + rest.slice(end), text);
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface Property {
  readonly key?: { readonly type?: string; readonly name?: string };
  readonly value: Node;
}

const isNode = (value: unknown): value is Node & { readonly properties?: readonly Property[] } =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const isObject = (value: Node): boolean => value.type === 'ObjectExpression';
const propertiesOf = (node: { readonly properties?: readonly Property[] }): readonly Property[] => node.properties ?? [];
const nameOf = ({ key }: Property): string | undefined => key?.name;
const spanOf = ({ start, end }: Node) => ({ start, end });

function walkOthers(node: { readonly properties?: readonly Property[] }, left: Property, walk: (node: unknown) => void): void {
  for (const one of propertiesOf(node)) if (one !== left) walk(one);
}

const sentences = new Set(['TemplateLiteral', 'TaggedTemplateExpression']);

const isSentence = (node: Node & { readonly value?: unknown }): boolean =>
  sentences.has(node.type) || (node.type === 'Literal' && typeof node.value === 'string');

/** The entries of an object that has one sentence for each language, and nothing else. */
function sentencesIn(node: { readonly properties?: readonly Property[] }): readonly Property[] {
  const all = propertiesOf(node);
  const names = all.map(nameOf);
  const isText = names.length === locales.length && locales.every((one) => names.includes(one));
  return isText && all.every(({ value }) => isSentence(value)) ? all : [];
}
