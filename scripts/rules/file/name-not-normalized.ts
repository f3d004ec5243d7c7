// A letter with its mark written as two signs looks like the one sign that others write: a search does not find the name.
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';
import { namesOf } from './stated.ts';

export const nameNotNormalized = rule({
  code: 'name-not-normalized',
  severity: 'warning',
  publication: 'keeps',
  isExceptable: true,
  on: 'file',
  *check(file) {
    for (const { at, value } of namesOf(file)) {
      const right = value.normalize('NFC');
      if (right !== value) yield { at, right, edit: { path: at, value: right } };
    }
  },
  message: ({ right }) => ({
    ro: say`În ${right}, litere cu semne (ș, ț, ă, й și altele) sunt scrise ca literă și semn separat.`,
    en: say`In ${right}, letters with marks (ș, ț, ă, й and others) are written as a letter and a mark apart.`,
    ru: say`В ${right} буквы со значками (ș, ț, ă, й и другие) записаны как буква и отдельный значок.`,
  }),
  hint: () => ({
    ro: 'Comanda `npm run -s mdocs -- fix` le scrie ca un singur semn (NFC); sau scrieți denumirea din nou de la tastatură.',
    en: 'The command `npm run -s mdocs -- fix` writes them as one sign (NFC); or type the name again.',
    ru: 'Команда `npm run -s mdocs -- fix` запишет их одним знаком (NFC); или наберите название заново.',
  }),
  page: {
    ro: {
      meaning:
        'Aceeași literă poate fi scrisă ca un singur semn sau ca literă urmată de semnul ei. Arată la fel, dar o căutare nu găsește una prin cealaltă. Denumirile se păstrează în prima formă (Unicode NFC).',
      causes: ['textul a fost copiat dintr-un PDF sau de pe un Mac'],
      fix: ['Rulați `npm run -s mdocs -- fix` sau scrieți denumirea din nou de la tastatură.'],
    },
    en: {
      meaning:
        'The same letter can be written as one sign, or as a letter and its mark behind it. Both look alike, but a search for one does not find the other. Names are kept in the first form (Unicode NFC).',
      causes: ['the text was copied from a PDF or on a Mac'],
      fix: ['Run `npm run -s mdocs -- fix`, or type the name again.'],
    },
    ru: {
      meaning:
        'Одну и ту же букву можно записать одним знаком или буквой с отдельным значком за ней. Выглядят они одинаково, но поиск одной не находит другую. Названия хранятся в первой форме (Unicode NFC).',
      causes: ['текст скопирован из PDF или на Mac'],
      fix: ['Выполните `npm run -s mdocs -- fix` или наберите название заново.'],
    },
  },
});
