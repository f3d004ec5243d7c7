// What an editor explains where somebody points: the pages of the findings there, else the key or the document type.
import type { Position, Range } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../model/finding/finding.ts';
import type { Locale } from '../../model/text/text.ts';
import { findCursor } from '../../read/cursor.ts';
import { toProse } from '../../report/markdown.ts';
import { pageMarkdown } from '../../report/page.ts';
import { severityWords } from '../../report/words.ts';
import { catalogue } from '../run/catalogue.ts';
import type { Loaded } from '../run/judge.ts';
import { rangeOf } from './diagnostics.ts';
import { describe, kindOf, schemaAt } from './schema.ts';

export interface Pointed {
  readonly document: TextDocument;
  readonly path: string;
  readonly position: Position;
  readonly locale: Locale;
}

/** Markdown; undefined where there is nothing to say. */
export function explainPlace(loaded: Loaded | undefined, pointed: Pointed): string | undefined {
  const codes = new Set(findingsAt(loaded, pointed).map(({ code }) => code));
  const pages = catalogue.filter(({ code }) => codes.has(code)).map((problem) => writePage(problem, pointed.locale));
  return pages.length > 0 ? pages.join('\n\n---\n\n') : describePlace(loaded, pointed);
}

type Page = (typeof catalogue)[number];

const writePage = (problem: Page, locale: Locale): string =>
  `**${problem.code}** (${severityWords[problem.severity][locale]})\n\n${pageMarkdown(problem, locale)}`;

function findingsAt(loaded: Loaded | undefined, { document, path, position }: Pointed): Finding[] {
  const source = loaded?.repository.sources.get(path);
  const contains = ({ start, end }: Range) =>
    start.line === position.line && start.character <= position.character && position.character <= end.character;
  return (loaded?.findings ?? []).filter((finding) => finding.file === path && contains(rangeOf(finding, { document, source })));
}

function describePlace(loaded: Loaded | undefined, { document, path, position, locale }: Pointed): string | undefined {
  const kind = kindOf(path);
  const cursor = kind && findCursor(document.getText(), document.offsetAt(position), kind.limits);
  if (!kind || !cursor) return undefined;
  const schema = schemaAt(kind.schema, cursor.path);
  if (!schema?.description) return undefined;
  const word = wordAt(document, position);
  const title = schema['x-rule'] === typeRule ? loaded?.context?.registry.documentTypes.get(word)?.data.title[locale] : undefined;
  return [title, describe(schema, locale)]
    .filter((text) => text !== undefined)
    .map(toProse)
    .join('\n\n');
}

/** The schema names by it what is a code of the catalogue. */
export const typeRule = 'document-type-unknown';

function wordAt(document: TextDocument, position: Position): string {
  const text = document.getText();
  const offset = document.offsetAt(position);
  const [before = ''] = /(?<!\w)\w*$/.exec(text.slice(Math.max(0, offset - 100), offset)) ?? [];
  const [after = ''] = /^\w*/.exec(text.slice(offset, offset + 100)) ?? [];
  return before + after;
}
