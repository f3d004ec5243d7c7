// Documents written so that they are read back as what was meant, whatever their values are.
import type { WrittenDocument } from '../model/declaration/written.ts';
import { compare } from '../model/finding/finding.ts';
import type { Path } from '../model/path.ts';
import { Document, dataIn, isCollection, isScalar, isSeq, limits, type Pair, type ParsedNode, visit } from './source.ts';

/** Whether a text is read as exactly this data. What is put together of pieces proves it so before it is written anywhere. */
export function isReadAs(text: string, data: unknown): boolean {
  return JSON.stringify(dataIn(text, limits.registry)) === JSON.stringify(data);
}

/** Whether a text is read as something else than this data. One that cannot be read at all is explained by the check of the whole file. */
export const isMisread = (text: string, data: unknown): boolean =>
  dataIn(text, limits.registry) !== undefined && !isReadAs(text, data);

/** Whether two values say the same, wherever among its siblings each key stands: that is layout. */
export const isSameData = (one: unknown, other: unknown): boolean => toCanonicalJson(one) === toCanonicalJson(other);

/** With sorted keys. */
function toCanonicalJson(value: unknown): string | undefined {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => compare(a, b)))
      : one,
  );
}

/** The text of a document. Throws where it would be read as anything else, by whatever value that is. */
export function writeSource({ data, head = [], remarks = [], apart = [] }: WrittenDocument): string {
  const document = new Document(data, { aliasDuplicateObjects: false, schema: 'core' });
  visit(document, {
    Scalar(key, node) {
      if (key !== 'key' && typeof node.value === 'string') node.type = beginsAsText.test(node.value) ? 'PLAIN' : 'QUOTE_DOUBLE';
    },
    Seq(_, node) {
      node.flow = node.items.every(isScalar);
    },
  });
  if (isCollection(document.contents) && head.length > 0) document.contents.commentBefore = asComment(head);
  for (const path of apart) keyAt(document, path).spaceBefore = true;
  for (const { path, text } of remarks) {
    // On a line of its own: behind a value, nobody could tell it from the rest of the value.
    keyAt(document, path).commentBefore = asComment([...commentsOf(keyAt(document, path)), text]);
  }
  const text = document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  if (!isReadAs(text, data)) throw new Error('a document would not be read back as it was written');
  return text;
}

/**
 * A letter, a day or a GUID; of these the library knows which need quotes all the same, but for the words of YAML 1.1. Anything else
 * some reader might take for a number.
 */
const beginsAsText = /^(?!(?:yes|no|on|off|y|n)$)(?:\p{L}|[0-9]{4}-[0-9]{2}-[0-9]{2}$|[0-9a-f]{8}-)/iu;

const asComment = (lines: readonly string[]): string => lines.map((line) => ` ${line.replace(/\s+/g, ' ')}`).join('\n');
const commentsOf = ({ commentBefore }: ParsedNode): string[] => commentBefore?.split('\n').map((line) => line.trim()) ?? [];

/** The key that a path leads to; of an item of a list, the item. */
function keyAt(document: Document, path: Path): ParsedNode {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const step = path.at(-1);
  const items: readonly unknown[] = isCollection(parent) ? parent.items : [];
  if (isSeq(parent)) return items[Number(step)] as ParsedNode;
  const pair = (items as readonly Pair<ParsedNode>[]).find(({ key }) => isScalar(key) && key.value === step);
  if (!pair) throw new Error(`nothing stands at ${String(step)}`);
  return pair.key;
}
