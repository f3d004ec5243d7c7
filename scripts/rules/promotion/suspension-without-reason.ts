// Whoever finds a suspended system later must be able to read why.
import { isSuspended } from '../../model/declaration/integration.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const suspensionWithoutReason = rule({
  code: 'suspension-without-reason',
  publication: 'keeps',
  isExceptable: true,
  on: 'system',
  *check(system) {
    if (isSuspended(system.valid) && system.valid.reason === undefined)
      yield { at: [...system.path, 'status'], system: system.valid.id };
  },
  message: ({ system }) => ({
    ro: say`Sistemul ${system} este suspendat fără motiv.`,
    en: say`The system ${system} is suspended without a reason.`,
    ru: say`Система ${system} приостановлена без указания причины.`,
  }),
  hint: () => ({
    ro: 'Adăugați reason: o propoziție care spune de ce și până când.',
    en: 'Add reason: one sentence that says why and until when.',
    ru: 'Добавьте reason: одно предложение о том, почему и до какого времени.',
  }),
  page: {
    ro: {
      meaning: 'Un sistem suspendat își pierde accesul peste tot. Motivul rămâne în istoric și ajunge la toți cei înștiințați.',
      causes: ['motivul a fost uitat'],
      fix: ['Scrieți reason lângă status.', 'Dacă suspendarea nu era dorită, ștergeți status.'],
    },
    en: {
      meaning:
        'A suspended system loses its access everywhere. The reason stays in the history and reaches everybody who is notified.',
      causes: ['the reason was forgotten'],
      fix: ['Write reason beside status.', 'If the suspension was not meant, delete status.'],
    },
    ru: {
      meaning: 'Приостановленная система теряет доступ везде. Причина остаётся в истории и сообщается всем, кого уведомляют.',
      causes: ['причину забыли указать'],
      fix: ['Укажите reason рядом со status.', 'Если приостановка случайна, удалите status.'],
    },
  },
});
