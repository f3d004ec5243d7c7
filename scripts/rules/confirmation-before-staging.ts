// A test cannot be older than the staging access that was tested, nor than the annex that allowed it.
import { isDay } from '../model/date.ts';
import { rule } from '../model/rule.ts';
import { say, type Text } from '../model/text.ts';

export const confirmationBeforeStaging = rule({
  code: 'confirmation-before-staging',
  severity: 'error',
  on: 'access',
  *check({ path, data, of, system }, { history }) {
    const tested = data.confirmation?.tested ?? '';
    if (!isDay(tested)) return;
    const at = [...path, 'confirmation', 'tested'];
    // What was tested, not what is declared now: while a new test is awaited, the old one is as good as it was.
    const published = history?.stagingSince(system.data.id, data.confirmation?.access ?? system.digest);
    const signed = of.agreement?.data.annex?.signed ?? '';
    if (published !== undefined && tested < published) yield { at, tested, from: published, than: 'staging' as const };
    else if (isDay(signed) && tested < signed) yield { at, tested, from: signed, than: 'annex' as const };
  },
  message: ({ tested, from, than }) => messages[than](tested, from),
  hint: () => ({
    ro: 'Scrieți ziua în care s-a testat accesul de acum. Dacă s-a testat altceva, testați din nou.',
    en: 'Write the day on which the present access was tested. If something else was tested, test again.',
    ru: 'Укажите день, когда испытан нынешний доступ. Если испытывали другое, повторите испытание.',
  }),
  page: {
    ro: {
      meaning: 'Ziua testării este înaintea zilei de la care accesul la staging putea fi folosit.',
      causes: [
        'ziua, luna sau anul sunt greșite',
        'data a rămas de la o testare mai veche',
        'accesul a fost schimbat după testare',
      ],
      fix: ['Corectați data din tested.', 'Sau testați din nou și actualizați toată secțiunea confirmation.'],
    },
    en: {
      meaning: 'The day of the test lies before the day from which the staging access could be used.',
      causes: ['day, month or year is wrong', 'the date is that of an older test', 'the access was changed after the test'],
      fix: ['Correct the date under tested.', 'Or test again and update the whole confirmation.'],
    },
    ru: {
      meaning: 'День испытания раньше дня, с которого можно было пользоваться доступом к staging.',
      causes: ['ошибка в дне, месяце или годе', 'осталась дата прежнего испытания', 'доступ изменили после испытания'],
      fix: ['Исправьте дату в tested.', 'Или повторите испытание и обновите весь раздел confirmation.'],
    },
  },
});

const messages: Record<'staging' | 'annex', (tested: string, from: string) => Text> = {
  staging: (tested, from) => ({
    ro: say`Testarea este datată ${tested}, dar accesul la staging este publicat abia din ${from}.`,
    en: say`The test is dated ${tested}, but the staging access was published only on ${from}.`,
    ru: say`Испытание датировано ${tested}, но доступ к staging опубликован только ${from}.`,
  }),
  annex: (tested, from) => ({
    ro: say`Testarea este datată ${tested}, înaintea semnării anexei (${from}).`,
    en: say`The test is dated ${tested}, before the annex was signed (${from}).`,
    ru: say`Испытание датировано ${tested}, до подписания приложения (${from}).`,
  }),
};
