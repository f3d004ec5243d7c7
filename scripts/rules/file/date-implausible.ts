// A day before 2000 is a slip of the pen: AGE, its agreements and its certificates are younger.
import { isDay } from '../../model/date.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayDay } from '../../model/text/day.ts';
import { say } from '../../model/text/text.ts';
import { daysOf } from './stated.ts';

const firstPlausible = '2000-01-01';

export const dateImplausible = rule({
  code: 'date-implausible',
  publication: 'keeps',
  isExceptable: true,
  on: 'file',
  *check(file) {
    for (const { at, value } of daysOf(file)) if (isDay(value) && value < firstPlausible) yield { at, value };
  },
  message: ({ value }) => ({
    ro: say`${sayDay(value, 'ro')} este prea demult: nimic din acest fișier nu este dinainte de anul 2000.`,
    en: say`${sayDay(value, 'en')} is too long ago: nothing in this file is from before the year 2000.`,
    ru: say`${sayDay(value, 'ru')}: слишком давно, в этом файле ничего не может быть раньше 2000 года.`,
  }),
  hint: () => ({
    ro: 'Scrieți anul cu patru cifre, ca pe documentul semnat: 2026-02-03.',
    en: 'Write the year with four digits, as on the signed document: 2026-02-03.',
    ru: 'Запишите год четырьмя цифрами, как на подписанном документе: 2026-02-03.',
  }),
  page: {
    ro: {
      meaning:
        'AGE și contractele ei sunt mai noi decât anul 2000, la fel certificatele și testările; o zi mai veche este o greșeală de scriere.',
      causes: ['anul scris cu două cifre (0026)', 'o cifră lipsă sau în plus', 'o zi de probă, de exemplu 1970-01-01'],
      fix: ['Scrieți ziua de pe documentul semnat, cu anul din patru cifre.'],
    },
    en: {
      meaning:
        'AGE and its contracts are younger than the year 2000, and so are certificates and tests; an older day is a slip of the pen.',
      causes: ['a year of two digits (0026)', 'a digit too few or too many', 'a day for trying out, such as 1970-01-01'],
      fix: ['Write the day on the signed document, the year with four digits.'],
    },
    ru: {
      meaning: 'AGE и его договоры, сертификаты и тестирования появились после 2000 года; более ранний день записан по ошибке.',
      causes: ['год записан двумя цифрами (0026)', 'лишняя или пропущенная цифра', 'пробная дата, например 1970-01-01'],
      fix: ['Укажите день с подписанного документа, год четырьмя цифрами.'],
    },
  },
});
