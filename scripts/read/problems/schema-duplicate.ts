// The same item twice in a list.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { formatPath } from '../../model/path.ts';
import { say } from '../../model/text/text.ts';

/** The items are counted from 0, as in the data. */
export const schemaDuplicate: Problem<Occurrence & { key: string; first: number; second: number }> = {
  code: 'schema-duplicate',
  severity: 'error',
  publication: 'keeps-unread',
  inForm: { speaksOfFile: 'form' },
  message: ({ at, first, second }) => ({
    ro: say`În lista ${formatPath(at)}, elementele ${first + 1} și ${second + 1} sunt la fel.`,
    en: say`In the list ${formatPath(at)}, the items ${first + 1} and ${second + 1} are the same.`,
    ru: say`В списке ${formatPath(at)} элементы ${first + 1} и ${second + 1} одинаковы.`,
  }),
  hint: () => ({
    ro: 'Ștergeți unul dintre ele.',
    en: 'Delete one of them.',
    ru: 'Удалите один из них.',
  }),
  page: {
    ro: {
      meaning: 'Un element apare de două ori în aceeași listă.',
      causes: ['un rând a fost copiat și nu a fost schimbat'],
      fix: ['Ștergeți rândul în plus sau corectați-l.'],
    },
    en: {
      meaning: 'An item stands twice in one list.',
      causes: ['a line was copied and not changed'],
      fix: ['Delete the extra line or correct it.'],
    },
    ru: {
      meaning: 'Элемент дважды встречается в одном списке.',
      causes: ['строка скопирована и не изменена'],
      fix: ['Удалите лишнюю строку или исправьте её.'],
    },
  },
};
