// The same key twice in one place: programs disagree on which one counts.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { say } from '../../model/text/text.ts';

export const duplicateKey: Problem<Occurrence & { key: string }> = {
  code: 'duplicate-key',
  severity: 'error',
  publication: 'keeps',
  message: ({ key }) => ({
    ro: say`Câmpul ${key} apare de două ori în același loc.`,
    en: say`The field ${key} appears twice in the same place.`,
    ru: say`Поле ${key} встречается дважды в одном и том же месте.`,
  }),
  hint: () => ({
    ro: 'Păstrați câmpul o singură dată. Pentru mai multe valori, folosiți o listă.',
    en: 'Keep the field once. For several values, use a list.',
    ru: 'Оставьте поле один раз. Для нескольких значений используйте список.',
  }),
  page: {
    ro: {
      meaning: 'Un câmp poate apărea o singură dată la nivelul lui; altfel nu se știe care valoare este cea bună.',
      causes: [
        'un fragment a fost copiat și câmpul vechi a rămas',
        'două sisteme sau două adrese au fost scrise ca două câmpuri la fel',
      ],
      fix: ['Ștergeți apariția în plus.', 'Scrieți mai multe valori ca listă: fiecare pe un rând care începe cu „- ”.'],
    },
    en: {
      meaning: 'A field may stand only once at its level; otherwise nobody knows which value counts.',
      causes: ['a piece was copied and the old field remained', 'two systems or two addresses were written as two equal fields'],
      fix: ['Delete the extra one.', 'Write several values as a list: each on a line that begins with "- ".'],
    },
    ru: {
      meaning: 'На своём уровне поле может встречаться только один раз, иначе непонятно, какое значение верное.',
      causes: ['фрагмент скопирован, а старое поле осталось', 'две системы или два адреса записаны двумя одинаковыми полями'],
      fix: ['Удалите лишнее поле.', 'Запишите несколько значений списком: каждое в строке, начинающейся с «- ».'],
    },
  },
};
