// Policy wants staging to have been in use for some days before it counts as tested.
import { daysBetween, isDay } from '../../model/date.ts';
import { isTakenOver } from '../../model/declaration/taken-over.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayCounted } from '../../model/text/counted.ts';
import { sayDay } from '../../model/text/day.ts';
import { say } from '../../model/text/text.ts';

export const confirmationTooEarly = rule({
  code: 'confirmation-too-early',
  publication: 'keeps-production',
  isExceptable: true,
  on: 'access',
  ofHistory: true,
  *check({ path, valid, system }, { history, registry }) {
    const tested = valid.confirmation?.tested ?? '';
    // What was tested, not what is declared now: while a new test is awaited, the old one is as good as it was.
    const since = history?.stagingSince(system.valid.id, valid.confirmation?.access ?? '');
    if (since === undefined || !isDay(tested) || tested < since || isTakenOver(valid.confirmation, registry.policy)) return;
    const days = registry.policy.limits.stagingDaysBeforeConfirmation;
    const used = daysBetween(since, tested);
    if (used < days) yield { at: [...path, 'confirmation', 'tested'], since, days, used };
  },
  message: ({ since, days, used }) => ({
    ro: say`Accesul la mediul de testare este publicat din ${sayDay(since, 'ro')}; zile până la testare: ${used}. Sunt necesare cel puțin ${days}.`,
    en: say`Access to the test environment has been published since ${sayDay(since, 'en')}; days until the test: ${used}. At least ${days} are required.`,
    ru: say`Доступ к тестовой среде опубликован ${sayDay(since, 'ru')}; дней до тестирования: ${used}. Требуется не менее ${days}.`,
  }),
  hint: ({ days }) => ({
    ro: say`Folosiți mediul de testare cel puțin ${sayCounted(days, 'day', 'ro')}, apoi confirmați cu ziua ultimei testări.`,
    en: say`Use the test environment for at least ${sayCounted(days, 'day', 'en')}, then confirm with the day of the last test.`,
    ru: say`Пользуйтесь тестовой средой, дней не менее: ${days}; затем подтвердите тестирование, указав его последний день.`,
  }),
  page: {
    ro: {
      meaning:
        'AGE cere ca un acces să fi funcționat câteva zile în mediul de testare înainte de producție (policy.yaml, stagingDaysBeforeConfirmation).',
      causes: ['confirmarea a fost scrisă odată cu cererea', 'accesul a fost schimbat de curând, iar zilele se numără din nou'],
      fix: ['Mai testați și actualizați tested.', 'Dacă este urgent, cereți la AGE o excepție.'],
    },
    en: {
      meaning:
        'AGE wants an access to have worked in the test environment for some days before production (policy.yaml, stagingDaysBeforeConfirmation).',
      causes: ['the confirmation was written together with the request', 'the access changed lately, and the days count anew'],
      fix: ['Go on testing and update tested.', 'If it is urgent, ask AGE for an exception.'],
    },
    ru: {
      meaning:
        'AGE требует, чтобы доступ несколько дней проработал в тестовой среде до перехода в рабочую (policy.yaml, stagingDaysBeforeConfirmation).',
      causes: ['подтверждение написали вместе с заявкой', 'доступ недавно изменили, и дни считаются заново'],
      fix: ['Продолжите тестирование и обновите tested.', 'Если срочно, запросите у AGE исключение.'],
    },
  },
});
