// A system asks for types that the catalogue has.
import { isCatalogued, type Registry } from '../../model/declaration/registry.ts';
import type { Path } from '../../model/path.ts';
import { rule } from '../../model/rule/rule.ts';
import { didYouMean, findNearest } from '../../model/text/nearest.ts';
import { say, type Text } from '../../model/text/text.ts';

/** The code of the type that is called so, in any language. */
function titled(words: string, { documentTypes }: Registry): string[] | undefined {
  const wanted = words.trim().toLowerCase();
  const found = [...documentTypes.values()].filter(({ data }) =>
    Object.values(data.title).some((title) => title.toLowerCase() === wanted),
  );
  return found.length === 0 ? undefined : found.map(({ data }) => data.code);
}

/** Certain only where it differs in capitals alone: another type, however near, is another right. */
function editsFor(code: string, candidates: readonly string[], path: Path) {
  const [first, ...others] = candidates.map((value) => ({ path, value }));
  if (!first) return {};
  return first.value.toLowerCase() === code.toLowerCase() ? { edit: first } : { alternatives: [first, ...others] };
}

export const documentTypeUnknown = rule({
  code: 'document-type-unknown',
  publication: 'keeps',
  on: 'system',
  *check({ path, valid }, { registry }) {
    const known = [...registry.documentTypes.keys()];
    for (const [i, code] of valid.documentTypes.entries()) {
      if (isCatalogued(code, registry)) continue;
      const several = code.split(/[\s,;]+/).filter(Boolean);
      if (several.length > 1 && several.every((one) => isCatalogued(one, registry))) {
        yield { at: [...path, 'documentTypes', i], code, candidates: [], several };
        continue;
      }
      const candidates = titled(code, registry) ?? findNearest(code, known);
      const at = [...path, 'documentTypes', i];
      yield { at, code, candidates, ...editsFor(code, candidates, at) };
    }
  },
  message: ({ code }) => ({
    ro: say`Tipul de document ${code} nu există în catalog.`,
    en: say`The document type ${code} is not in the catalogue.`,
    ru: say`Типа документа ${code} нет в каталоге.`,
  }),
  hint: ({ candidates, several }) => {
    if (several) return apart(several);
    return candidates.length > 0 ? didYouMean(candidates) : missing;
  },
  page: {
    ro: {
      meaning: 'Un sistem primește numai tipuri de documente din catalog, registry/document-types, scrise exact la fel.',
      causes: ['o literă greșită sau litere mari în loc de mici', 'tipul nu a fost încă adăugat de AGE'],
      fix: [
        'Alegeți codul din catalog.',
        'Pentru un tip nou, cereți-l la AGE: titlu în trei limbi și, dacă există, schema JSON.',
      ],
    },
    en: {
      meaning: 'A system is given only document types of the catalogue, registry/document-types, written exactly as there.',
      causes: ['a wrong letter, or capitals instead of small letters', 'AGE has not added the type yet'],
      fix: [
        'Choose the code from the catalogue.',
        'Ask AGE for a new type: a title in three languages and, if there is one, its JSON schema.',
      ],
    },
    ru: {
      meaning: 'Система получает только типы документов из каталога registry/document-types, записанные точно так же.',
      causes: ['ошибка в букве или прописные вместо строчных', 'AGE ещё не добавило этот тип'],
      fix: ['Выберите код из каталога.', 'Новый тип запросите у AGE: название на трёх языках и JSON-схема, если она есть.'],
    },
  },
});

const apart = (codes: readonly string[]): Text => ({
  ro: say`Sunt mai multe tipuri într-o singură valoare; scrieți-le cu virgulă între ele: ${`[${codes.join(', ')}]`}.`,
  en: say`These are several types in one value; put commas between them: ${`[${codes.join(', ')}]`}.`,
  ru: say`Здесь несколько типов в одном значении; разделите их запятыми: ${`[${codes.join(', ')}]`}.`,
});

const missing: Text = {
  ro: 'Alegeți un cod din registry/document-types sau cereți la AGE un tip nou.',
  en: 'Choose a code from registry/document-types, or ask AGE for a new type.',
  ru: 'Выберите код из registry/document-types или запросите у AGE новый тип.',
};
