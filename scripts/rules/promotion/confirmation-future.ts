// A test cannot have taken place on a day that is still to come.
import { isDay } from '../../model/date.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayDay } from '../../model/text/day.ts';
import { say } from '../../model/text/text.ts';

export const confirmationFuture = rule({
  code: 'confirmation-future',
  publication: 'keeps-production',
  isExceptable: true,
  on: 'access',
  *check({ path, valid }, { today }) {
    const tested = valid.confirmation?.tested ?? '';
    if (isDay(tested) && tested > today) yield { at: [...path, 'confirmation', 'tested'], tested, today };
  },
  message: ({ tested, today }) => ({
    ro: say`Testarea este datată ${sayDay(tested, 'ro')}, iar astăzi este ${sayDay(today, 'ro')}.`,
    en: say`The test is dated ${sayDay(tested, 'en')}, and today is ${sayDay(today, 'en')}.`,
    ru: say`Тестирование датировано ${sayDay(tested, 'ru')}, а сегодня ${sayDay(today, 'ru')}.`,
  }),
  hint: () => ({
    ro: 'Scrieți ziua în care s-a testat, în ordinea an-lună-zi.',
    en: 'Write the day of the test, in the order year-month-day.',
    ru: 'Укажите день тестирования в виде год-месяц-день.',
  }),
  page: {
    ro: {
      meaning: 'Confirmarea se scrie după testare, deci ziua testării nu poate fi în viitor.',
      causes: ['ziua și luna au fost inversate', 'a fost scrisă ziua în care se dorește trecerea în producție'],
      fix: ['Corectați data din tested.', 'Dacă testarea nu a avut loc încă, ștergeți confirmation până atunci.'],
    },
    en: {
      meaning: 'The confirmation is written after the test, so the day of the test cannot be in the future.',
      causes: ['day and month are swapped', 'the day was written on which production is wanted'],
      fix: ['Correct the date under tested.', 'If the test is still to come, delete confirmation until then.'],
    },
    ru: {
      meaning: 'Подтверждение пишется после тестирования, поэтому день тестирования не может быть в будущем.',
      causes: ['переставлены день и месяц', 'указан желаемый день перехода в рабочую среду'],
      fix: ['Исправьте дату в tested.', 'Если тестирования ещё не было, пока удалите confirmation.'],
    },
  },
});
