// A test cannot be older than the staging access that was tested, nor than the annex that allowed it.
import { isDay } from '../../model/date.ts';
import { isTakenOver } from '../../model/declaration/taken-over.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayDay } from '../../model/text/day.ts';
import { say, type Text } from '../../model/text/text.ts';
import { isConfirmedBefore } from './confirmed-before.ts';

export const confirmationBeforeStaging = rule({
  code: 'confirmation-before-staging',
  publication: 'keeps-production',
  isExceptable: true,
  on: 'access',
  ofHistory: true,
  *check({ path, valid, of, system }, { history, base, proposal, registry }) {
    const tested = valid.confirmation?.tested ?? '';
    if (!isDay(tested) || isTakenOver(valid.confirmation, registry.policy)) return;
    const access = valid.confirmation?.access ?? '';
    const isNew = proposal !== undefined && !isConfirmedBefore(access, system, { base });
    if (isNew && history?.wasStaged?.(system.valid.id, access) === false) {
      yield { at: [...path, 'confirmation', 'access'], tested, from: '', than: 'never' as const };
      return;
    }
    const at = [...path, 'confirmation', 'tested'];
    // What was tested, not what is declared now: while a new test is awaited, the old one is as good as it was.
    const published = history?.stagingSince(system.valid.id, access);
    const signed = of.agreement?.valid.annex?.signed ?? '';
    if (published !== undefined && tested < published) yield { at, tested, from: published, than: 'staging' as const };
    else if (isDay(signed) && tested < signed) yield { at, tested, from: signed, than: 'annex' as const };
  },
  message: ({ tested, from, than }) => messages[than](tested, from),
  hint: ({ than }) => (than === 'never' ? waitForStaging : present),
  page: {
    ro: {
      meaning: 'Ziua testării este înaintea zilei de la care accesul la mediul de testare putea fi folosit.',
      causes: [
        'ziua, luna sau anul sunt greșite',
        'data a rămas de la o testare mai veche',
        'accesul a fost schimbat după testare',
        'accesul este confirmat în aceeași cerere care îl schimbă, înainte să fie publicat în mediul de testare',
      ],
      fix: ['Corectați data din tested.', 'Sau testați din nou și actualizați toată secțiunea confirmation.'],
    },
    en: {
      meaning: 'The day of the test lies before the day from which the access to the test environment could be used.',
      causes: [
        'day, month or year is wrong',
        'the date is that of an older test',
        'the access was changed after the test',
        'the access is confirmed by the request that changes it, before it is published in the test environment',
      ],
      fix: ['Correct the date under tested.', 'Or test again and update the whole confirmation.'],
    },
    ru: {
      meaning: 'День тестирования раньше дня, с которого можно было пользоваться доступом к тестовой среде.',
      causes: [
        'ошибка в дне, месяце или годе',
        'осталась дата прежнего тестирования',
        'доступ изменили после тестирования',
        'доступ подтверждён той же заявкой, которая его меняет, до публикации в тестовой среде',
      ],
      fix: ['Исправьте дату в tested.', 'Или повторите тестирование и обновите весь раздел confirmation.'],
    },
  },
});

const present: Text = {
  ro: 'Scrieți ziua în care s-a testat accesul de acum. Dacă s-a testat altceva, testați din nou.',
  en: 'Write the day on which the present access was tested. If something else was tested, test again.',
  ru: 'Укажите день, когда протестирован нынешний доступ. Если тестировали другой, повторите тестирование.',
};

const waitForStaging: Text = {
  ro: 'Scoateți acum secțiunea confirmation. După publicarea în mediul de testare testați, apoi confirmați printr-o cerere nouă.',
  en: 'Take the confirmation out for now. After the publication in the test environment test, then confirm by a new request.',
  ru: 'Пока уберите раздел confirmation. После публикации в тестовой среде проведите тестирование и подтвердите его новой заявкой.',
};

const messages: Record<'staging' | 'annex' | 'never', (tested: string, from: string) => Text> = {
  staging: (tested, from) => ({
    ro: say`Testarea este datată ${sayDay(tested, 'ro')}, dar accesul la mediul de testare este publicat abia din ${sayDay(from, 'ro')}.`,
    en: say`The test is dated ${sayDay(tested, 'en')}, but the access to the test environment was published only on ${sayDay(from, 'en')}.`,
    ru: say`Тестирование датировано ${sayDay(tested, 'ru')}, но доступ к тестовой среде опубликован только ${sayDay(from, 'ru')}.`,
  }),
  never: () => ({
    ro: 'Accesul acesta nu a fost publicat niciodată în mediul de testare, deci nu a putut fi testat.',
    en: 'This access was never published in the test environment, so nobody can have tested it.',
    ru: 'Этот доступ никогда не публиковался в тестовой среде, поэтому протестировать его никто не мог.',
  }),
  annex: (tested, from) => ({
    ro: say`Testarea este datată ${sayDay(tested, 'ro')}, înaintea semnării anexei (${sayDay(from, 'ro')}).`,
    en: say`The test is dated ${sayDay(tested, 'en')}, before the annex was signed (${sayDay(from, 'en')}).`,
    ru: say`Тестирование датировано ${sayDay(tested, 'ru')}, до подписания приложения к договору (${sayDay(from, 'ru')}).`,
  }),
};
