// Document types by their titles, in any language, or by their codes.
import type { CataloguedType } from '../../../model/declaration/registry.ts';
import { didYouMean, findNearest } from '../../../model/text/nearest.ts';
import { say } from '../../../model/text/text.ts';
import { splitLines, type TypedError, unquote } from './list.ts';
import { foldName } from './text.ts';

type Catalogue = ReadonlyMap<string, CataloguedType>;

export interface TypedDocumentTypes {
  /** Of what was found, each once. */
  readonly codes: readonly string[];
  readonly errors: readonly TypedError[];
  /** What is in no catalogue, as it was typed. */
  readonly unknown: readonly string[];
}

export function readTypedDocumentTypes(answer: string, catalogue: Catalogue): TypedDocumentTypes {
  const byName = namesOf(catalogue);
  const found = splitLines(answer).flatMap((line) => splitTitles(line, byName));
  const codes = found.flatMap((item) => byName.get(foldName(item)) ?? []);
  const unknown = found.filter((item) => !byName.has(foldName(item)));
  return { codes: [...new Set(codes)], errors: unknown.map((item) => describeUnknown(item, catalogue)), unknown };
}

/** Folded titles and codes, and both together, as the forms list them; one that two types share names neither. */
function namesOf(catalogue: Catalogue): Map<string, string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const { data } of catalogue.values()) {
    const titles = Object.values(data.title);
    for (const written of [data.code, ...titles, ...titles.map((one) => `${one} ${data.code}`)]) {
      const name = foldName(written);
      if ((names.get(name) ?? data.code) !== data.code) shared.add(name);
      names.set(name, data.code);
    }
  }
  for (const name of shared) names.delete(name);
  return names;
}

/** At commas, but a title may have commas of its own: of neighbours, as many belong together as make a title. */
function splitTitles(line: string, byName: ReadonlyMap<string, string>): string[] {
  const parts = line
    .split(',')
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const titles: string[] = [];
  for (let at = 0; at < parts.length; ) {
    const ends = Array.from({ length: Math.min(parts.length - at, 6) }, (_, i) => at + i + 1).reverse();
    const end = ends.find((one) => byName.has(foldName(parts.slice(at, one).join(' ')))) ?? at + 1;
    titles.push(unquote(parts.slice(at, end).join(', ')));
    at = end;
  }
  return titles;
}

function describeUnknown(item: string, catalogue: Catalogue): TypedError {
  const names = [...catalogue.values()].flatMap(({ data: { code, title } }) => [code, ...Object.values(title)]);
  // What is longer than a title resembles none.
  const within = names.filter((name) => foldName(item).includes(foldName(name)));
  const near = item.length > 200 ? [] : findNearest(item, names);
  const text = {
    ro: say`tipul de document ${item} nu este în catalog.`,
    en: say`the document type ${item} is not in the catalogue.`,
    ru: say`типа документа ${item} нет в каталоге.`,
  };
  if (within.length > 1) return { text, hint: oneEach };
  return { text, hint: near.length > 0 ? didYouMean(near) : askForType };
}

const oneEach = {
  ro: 'Scrieți fiecare tip pe rândul lui.',
  en: 'Write each type on a line of its own.',
  ru: 'Укажите каждый тип в отдельной строке.',
};
const askForType = {
  ro: 'Alegeți un tip din listă; pe unul nou îl adaugă AGE, la cerere.',
  en: 'Choose a type from the list; AGE adds new ones on request.',
  ru: 'Выберите тип из списка; новый добавляет AGE по запросу.',
};
