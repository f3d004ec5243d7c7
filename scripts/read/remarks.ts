// What a document says beside its data: a mark before it, and comments that may have been meant as a part of a text.
import { type Finding, makeFinding } from '../model/finding/finding.ts';
import type { Path } from '../model/path.ts';
import { byteOrderMark, indexLines } from './characters.ts';
import { keysOfTexts } from './plain/keys.ts';
import { characterForbidden, commentInValue } from './problems/index.ts';
import type { Source } from './source.ts';

/** Notes and warnings: the document is read all the same. */
export function findRemarks(source: Source): Finding[] {
  if (source.isPlain) return [];
  const { file, text } = source;
  const positionAt = indexLines(text);
  const comments = findComments(source, source.data, []).slice(0, mostComments);
  const said = comments.map(({ at, offset, value, rest }) =>
    makeFinding(commentInValue, file, { at, ...positionAt(offset), value, rest, quoted: JSON.stringify(`${value} ${rest}`) }),
  );
  if (!text.startsWith(byteOrderMark)) return said;
  const first = {
    sign: byteOrderMark,
    kind: 'first' as const,
    severity: 'notice' as const,
    edit: { path: [], value: undefined },
  };
  return [makeFinding(characterForbidden, file, { at: [], ...positionAt(0), ...first }), ...said];
}

const mostComments = 50;

interface TextWithComment {
  readonly at: Path;
  /** Where the comment begins. */
  readonly offset: number;
  readonly value: string;
  readonly rest: string;
}

/** Texts without quotes, of one line, behind which a comment stands. */
function findComments(source: Source, data: unknown, at: Path): TextWithComment[] {
  if (typeof data !== 'object' || data === null) return keysOfTexts.has(String(at.at(-1))) ? findComment(source, at) : [];
  return Object.entries(data).flatMap(([key, value]) =>
    findComments(source, value, [...at, Array.isArray(data) ? Number(key) : key]),
  );
}

const comment = /( +)(#[^\n]*[^\n ])/y;

function findComment({ text, span }: Source, at: Path): TextWithComment[] {
  const place = span(at);
  if (place?.style !== 'plain') return [];
  const value = text.slice(place.start, place.end);
  comment.lastIndex = place.end;
  const [, space = '', rest = ''] = comment.exec(text) ?? [];
  return rest === '' || value.includes('\n') ? [] : [{ at, offset: place.end + space.length, value, rest }];
}
