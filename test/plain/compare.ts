// The short reader held to the long one: of one text, whether it is taken, and where it was taken, whether both read the same.
import { isDeepStrictEqual } from 'node:util';
import { Lexer } from 'yaml';
import { type Limits, limits } from '../../scripts/read/limits.ts';
import { readPlain } from '../../scripts/read/plain/plain.ts';
import { findRemarks } from '../../scripts/read/remarks.ts';
import { checkSchema } from '../../scripts/read/schema.ts';
import { readSource, readSourceSlowly, type Source } from '../../scripts/read/source.ts';

const file = 'integrations/alfa.yaml';

/** Undefined where the text is left to the long way; otherwise what is read differently, or an empty text. */
export function compareReadings(bytes: Uint8Array, limit: Limits = limits.integration): string | undefined {
  const short = readSource(file, bytes, limit);
  if (!('source' in short) || !short.source.isPlain) return undefined;
  const long = readSourceSlowly(file, bytes, limit);
  if (!('source' in long)) return `refused: ${long.findings.map(({ code, line }) => `${code} ${line}`).join(', ')}`;
  if (!areSame(short.source.data, long.source.data))
    return `reads ${JSON.stringify(short.source.data)} and not ${JSON.stringify(long.source.data)}`;
  const { text } = short.source;
  if (text !== long.source.text) return 'has another text';
  if (readPlain(text, [...new Lexer().lex(text)].length - 1)) return 'has more tokens than are allowed';
  return compareFindings(short.source, long.source);
}

function compareFindings(short: Source, long: Source): string {
  const remarks = findRemarks(long).map(({ code, line }) => `${code} ${line}`);
  if (remarks.length > 0) return `has remarks: ${remarks.join(', ')}`;
  const [own, right] = [checkSchema(short, 'integration'), checkSchema(long, 'integration')];
  return isDeepStrictEqual(own, right) ? '' : 'has other findings of the schema';
}

/** Types, values and the order of keys. */
function areSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return Object.is(one, other);
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  const [own, right] = [Object.entries(one), Object.entries(other)];
  return own.length === right.length && own.every(([key, value], i) => key === right[i]?.[0] && areSame(value, right[i]?.[1]));
}
