// What an editor offers while somebody writes: keys of the schema, values of its lists, document types of the catalogue, certificates.
import { type CompletionItem, CompletionItemKind, type Position, type Range } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Locale } from '../../model/text/text.ts';
import { type Cursor, findCursor } from '../../read/cursor.ts';
import type { Loaded } from '../run/judge.ts';
import { lineOf } from './diagnostics.ts';
import { typeRule } from './hover.ts';
import { describe, kindOf, resolve, type Schema, schemaAt } from './schema.ts';

export interface Completed {
  readonly document: TextDocument;
  readonly path: string;
  readonly position: Position;
  readonly locale: Locale;
}

interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string | undefined;
  /** What it is found by, where that is more than its label. */
  readonly words?: string;
  /** What is written, where that is more than its label. */
  readonly text?: string;
}

export function complete(loaded: Loaded | undefined, completed: Completed): CompletionItem[] {
  const { document, path, position, locale } = completed;
  const kind = kindOf(path);
  const cursor = kind && findCursor(document.getText(), document.offsetAt(position), kind.limits);
  if (!kind || !cursor) return [];
  const line = lineOf(document, position.line);
  const start =
    position.character - (/(?<![^\s,:[\]{}"'#])[^\s,:[\]{}"'#]*$/.exec(line.slice(0, position.character))?.[0].length ?? 0);
  const range = { start: { line: position.line, character: start }, end: position };
  return offersAt(cursor, kind.schema, { loaded, locale, indent: ' '.repeat(start) }).map((offer, i) => toItem(offer, i, range));
}

function toItem({ label, kind, detail, words, text }: Offer, i: number, range: Range): CompletionItem {
  const sortText = String(i).padStart(4, '0');
  return { label, kind, detail, sortText, filterText: words ?? label, textEdit: { range, newText: text ?? label } };
}

interface Around {
  readonly loaded: Loaded | undefined;
  readonly locale: Locale;
  /** That of the line's first word, for what is written below it. */
  readonly indent: string;
}

function offersAt(cursor: Cursor, root: Schema, around: Around): Offer[] {
  const { path, isKey, others } = cursor;
  const schema = schemaAt(root, isKey ? path.slice(0, -1) : path);
  if (!schema) return [];
  if (schema.properties) return keysOf(schema, root, cursor, around);
  if (isKey) return [];
  const { loaded, locale } = around;
  if (schema['x-rule'] === typeRule)
    return [...(loaded?.context?.registry.documentTypes.values() ?? [])]
      .filter(({ data }) => !others.includes(data.code))
      .map(({ data: { code, title } }) => {
        const names = Object.values(title).join(' ');
        return {
          label: code,
          kind: CompletionItemKind.EnumMember,
          detail: title[locale],
          words: `${code} ${plain(names)} ${names}`,
        };
      });
  if (path.at(-1) === 'file' && path.at(-3) === 'certificates')
    return (loaded?.context?.facts.certificateFiles ?? []).map((label) => ({ label, kind: CompletionItemKind.File }));
  return (schema.enum ?? []).map((value) => ({ label: String(value), kind: CompletionItemKind.EnumMember }));
}

/** Without diacritics: as people type to search. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** First those that must be there, then in the order of the schema, which ends with what only AGE gives. */
function keysOf({ properties = {}, required = [] }: Schema, root: Schema, cursor: Cursor, around: Around): Offer[] {
  const { isKey, inFlow, others } = cursor;
  const keys = Object.keys(properties).filter((key) => !isKey || !others.includes(key));
  const ordered = [...keys.filter((key) => required.includes(key)), ...keys.filter((key) => !required.includes(key))];
  return ordered.map((key) => {
    const value = resolve(properties[key] ?? {}, root);
    return {
      label: key,
      kind: CompletionItemKind.Property,
      detail: describe(value, around.locale),
      text: key + startOf(value, root, inFlow ? undefined : around.indent),
    };
  });
}

/** What stands between a key and its value. Maps and lists of maps begin in the next line, where there is room for it. */
function startOf({ properties, items }: Schema, root: Schema, indent: string | undefined): string {
  if (indent !== undefined && properties) return `:\n${indent}  `;
  if (indent !== undefined && items && resolve(items, root).properties) return `:\n${indent}  - `;
  return ': ';
}
