// Whether two spellings may be the name of one institution. Tolerant: certificates abbreviate, lose diacritics and add numbers.
import { fold } from './fold.ts';

// Legal forms and the words around them, folded.
const forms = new Set(
  (
    'srl sa scs snc ip is im ii ap ao ong sc societatea cu raspundere limitata pe actiuni societate institutia publica intreprinderea de stat ' +
    'municipala individuala intreprindere si al ale a din the of ltd llc mun or com'
  ).split(' '),
);

/** True unless the names clearly differ: fewer than half of the words of the shorter one are in the other, and no one is the other's initials. */
export function areAlike(a: string, b: string): boolean {
  // As nearly all are.
  if (a === b) return true;
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return true;
  if (isAbbreviation(left, b) || isAbbreviation(right, a)) return true;
  const [fewer, more] = left.length < right.length ? [left, right] : [right, left];
  const common = fewer.filter((word) => more.some((other) => other.startsWith(word) || word.startsWith(other)));
  return common.length * 2 >= fewer.length;
}

/** Without diacritics (comma or cedilla), case, punctuation, legal forms and numbers such as an IDNO. */
function wordsOf(name: string): string[] {
  const words = fold(name).split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '' && !forms.has(word) && !/^[0-9]{13}$/.test(word));
}

/** AGE for Agenția de Guvernare Electronică: some word of the other name is the initials. */
function isAbbreviation(words: readonly string[], other: string): boolean {
  const initials = words.map((word) => word[0]).join('');
  return (
    initials.length > 1 &&
    fold(other)
      .split(/[^\p{L}\p{N}]+/u)
      .includes(initials)
  );
}
