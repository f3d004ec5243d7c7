// Fewer or more items than the schema allows.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { formatPath } from '../../model/path.ts';
import { say } from '../../model/text/text.ts';

export const schemaCount: Problem<Occurrence & { key: string; limit: number; kind: 'fewer' | 'more' }> = {
  code: 'schema-count',
  severity: 'error',
  publication: 'keeps-unread',
  inForm: { speaksOfFile: 'form' },
  message: ({ at, limit, kind }) =>
    kind === 'more'
      ? {
          ro: say`La ${formatPath(at)} sunt prea multe elemente; numărul maxim este ${limit}.`,
          en: say`There are too many items at ${formatPath(at)}; the maximum is ${limit}.`,
          ru: say`В ${formatPath(at)} слишком много элементов; наибольшее число: ${limit}.`,
        }
      : {
          ro: say`La ${formatPath(at)} sunt prea puține elemente; numărul minim este ${limit}.`,
          en: say`There are too few items at ${formatPath(at)}; the minimum is ${limit}.`,
          ru: say`В ${formatPath(at)} слишком мало элементов; наименьшее число: ${limit}.`,
        },
  hint: ({ kind }) =>
    kind === 'more'
      ? {
          ro: 'Păstrați doar ce este necesar; adresele vecine pot fi scrise ca o rețea.',
          en: 'Keep only what is needed; neighbouring addresses can be written as one network.',
          ru: 'Оставьте только необходимое; соседние адреса можно записать одной сетью.',
        }
      : {
          ro: 'Adăugați ce lipsește sau ștergeți câmpul gol, dacă nu este obligatoriu.',
          en: 'Add what is missing, or delete the empty field if it is not required.',
          ru: 'Добавьте недостающее или удалите пустое поле, если оно не обязательно.',
        },
  page: {
    ro: {
      meaning: 'Lista are mai puține sau mai multe elemente decât este permis.',
      causes: ['lista a rămas goală: [] sau fără niciun rând', 'o rețea întreagă a fost scrisă adresă cu adresă'],
      fix: ['Completați lista.', 'Înlocuiți adresele vecine cu o rețea, de exemplu 203.0.113.8/29.'],
    },
    en: {
      meaning: 'The list has fewer or more items than allowed.',
      causes: ['the list stayed empty: [] or without a line', 'a whole network was written address by address'],
      fix: ['Fill the list in.', 'Replace neighbouring addresses by a network, for example 203.0.113.8/29.'],
    },
    ru: {
      meaning: 'В списке меньше или больше элементов, чем допустимо.',
      causes: ['список остался пустым: [] или ни одной строки', 'целая сеть записана по одному адресу'],
      fix: ['Заполните список.', 'Замените соседние адреса сетью, например 203.0.113.8/29.'],
    },
  },
};
