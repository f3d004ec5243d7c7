// Codes differ in more than capitals: in one system's list, and in the catalogue.
import type { CataloguedType, Registry } from '../../model/declaration/registry.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

function* checkCatalogue({ documentTypes }: Registry) {
  const types: CataloguedType[] = [...documentTypes.values()];
  for (const [i, code, first] of findRepeated(types.map((type) => type.data.code)))
    yield { at: ['code'], file: types[i]?.file ?? '', code, first };
}

/** For each code that came before: its index, the code, and how it was written first. */
function findRepeated(codes: readonly string[]): [number, string, string][] {
  const seen = new Map<string, string>();
  return codes.flatMap((code, i): [number, string, string][] => {
    const first = seen.get(code.toLowerCase());
    if (first !== undefined) return [[i, code, first]];
    seen.set(code.toLowerCase(), code);
    return [];
  });
}

export const documentTypeDuplicate = rule({
  code: 'document-type-duplicate',
  publication: 'keeps',
  isExceptable: true,
  on: 'registry',
  *check(registry, { facts }) {
    yield* checkCatalogue(registry);
    for (const system of facts.files.flatMap((file) => file.systems))
      for (const [i, code, first] of findRepeated(system.valid.documentTypes)) {
        const at = [...system.path, 'documentTypes', i];
        yield { at, file: system.file, code, first, edit: { path: at, value: undefined } };
      }
  },
  message: ({ code, first }) => ({
    ro: say`Tipul de document ${code} apare de două ori; prima dată ca ${first}.`,
    en: say`The document type ${code} appears twice; first as ${first}.`,
    ru: say`Тип документа ${code} встречается дважды; первый раз как ${first}.`,
  }),
  hint: () => ({
    ro: 'Păstrați o singură apariție. Literele mari și mici nu deosebesc două coduri.',
    en: 'Keep only one. Capitals and small letters do not make two codes differ.',
    ru: 'Оставьте только один. Заглавные и строчные буквы не делают коды разными.',
  }),
  page: {
    ro: {
      meaning: 'Un cod se scrie o singură dată. MDocs nu deosebește literele mari de cele mici din coduri.',
      causes: ['codul a fost adăugat fără a observa că există', 'două fișiere din catalog diferă numai prin litere mari'],
      fix: ['Ștergeți repetarea.', 'În catalog, AGE păstrează un singur fișier.'],
    },
    en: {
      meaning: 'A code is written once. MDocs does not tell capitals from small letters in codes.',
      causes: ['the code was added although it was there', 'two files of the catalogue differ only in capitals'],
      fix: ['Delete the repetition.', 'In the catalogue AGE keeps one file.'],
    },
    ru: {
      meaning: 'Код указывается один раз. MDocs не различает в кодах прописные и строчные буквы.',
      causes: ['код добавили, не заметив, что он уже есть', 'два файла каталога различаются только прописными буквами'],
      fix: ['Удалите повтор.', 'В каталоге AGE оставляет один файл.'],
    },
  },
});
