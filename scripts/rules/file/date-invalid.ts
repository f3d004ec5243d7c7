// A date must be a day that exists, written year-month-day.
import { dayMeant, isDay } from '../../model/date.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';
import { daysOf } from './stated.ts';

export const dateInvalid = rule({
  code: 'date-invalid',
  publication: 'keeps',
  on: 'file',
  *check(file) {
    for (const { at, value } of daysOf(file)) {
      if (isDay(value)) continue;
      const meant = dayMeant(value);
      yield { at, value, meant, edit: meant === undefined ? undefined : { path: at, value: meant } };
    }
  },
  message: ({ value }) => ({
    ro: say`${value} nu este o zi din calendar scrisă ca an-lună-zi.`,
    en: say`${value} is not a day of the calendar written year-month-day.`,
    ru: say`${value} не является календарным днём в виде год-месяц-день.`,
  }),
  hint: ({ meant }) =>
    meant === undefined
      ? {
          ro: 'Scrieți data cu patru cifre pentru an și câte două pentru lună și zi: 2026-02-03.',
          en: 'Write four digits for the year and two each for month and day: 2026-02-03.',
          ru: 'Запишите год четырьмя цифрами, месяц и день двумя: 2026-02-03.',
        }
      : { ro: say`Scrieți ${meant}.`, en: say`Write ${meant}.`, ru: say`Запишите ${meant}.` },
  page: {
    ro: {
      meaning: 'Datele se scriu an-lună-zi, ca 3 februarie să nu poată fi citit 2 martie.',
      causes: ['data este scrisă zi.lună.an', 'luna nu are atâtea zile', 'lipsește un zero: 2026-2-3'],
      fix: ['Scrieți data ca 2026-02-03.'],
    },
    en: {
      meaning: 'Dates are written year-month-day, so that the 3rd of February cannot be read as the 2nd of March.',
      causes: ['the date is written day.month.year', 'the month has fewer days', 'a zero is missing: 2026-2-3'],
      fix: ['Write the date as 2026-02-03.'],
    },
    ru: {
      meaning: 'Даты записываются в виде год-месяц-день, чтобы 3 февраля нельзя было прочитать как 2 марта.',
      causes: ['дата записана как день.месяц.год', 'в месяце нет такого дня', 'пропущен ноль: 2026-2-3'],
      fix: ['Запишите дату как 2026-02-03.'],
    },
  },
});
