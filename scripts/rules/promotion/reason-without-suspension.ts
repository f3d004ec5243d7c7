// A reason that explains nothing: most likely left over from a suspension that ended, or the suspension was forgotten.
import { isSuspended } from '../../model/declaration/integration.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const reasonWithoutSuspension = rule({
  code: 'reason-without-suspension',
  severity: 'notice',
  publication: 'keeps',
  isExceptable: true,
  on: 'system',
  *check(system) {
    if (!isSuspended(system.valid) && system.valid.reason !== undefined)
      yield { at: [...system.path, 'reason'], system: system.valid.id };
  },
  message: ({ system }) => ({
    ro: say`Sistemul ${system} are un motiv de suspendare, dar nu este suspendat.`,
    en: say`The system ${system} has a reason for suspension but is not suspended.`,
    ru: say`У системы ${system} указана причина приостановки, но она не приостановлена.`,
  }),
  hint: () => ({
    ro: 'Ștergeți reason sau, dacă accesul trebuie oprit, adăugați status: suspended.',
    en: 'Delete reason or, if the access is to stop, add status: suspended.',
    ru: 'Удалите reason или, если доступ нужно остановить, добавьте status: suspended.',
  }),
  page: {
    ro: {
      meaning: 'Motivul singur nu oprește nimic: sistemul păstrează accesul.',
      causes: ['suspendarea s-a încheiat, iar motivul a rămas', 'a fost uitat status: suspended'],
      fix: ['Ștergeți reason.', 'Sau adăugați status: suspended.'],
    },
    en: {
      meaning: 'A reason alone stops nothing: the system keeps its access.',
      causes: ['the suspension ended and the reason stayed', 'status: suspended was forgotten'],
      fix: ['Delete reason.', 'Or add status: suspended.'],
    },
    ru: {
      meaning: 'Сама по себе причина ничего не останавливает: система сохраняет доступ.',
      causes: ['приостановка закончилась, а причина осталась', 'забыли status: suspended'],
      fix: ['Удалите reason.', 'Или добавьте status: suspended.'],
    },
  },
});
