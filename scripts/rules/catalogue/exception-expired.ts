// Exceptions end by themselves; before that somebody should decide what comes after.
import { daysBetween } from '../../model/date.ts';
import { rule } from '../../model/rule/rule.ts';
import { sayDay } from '../../model/text/day.ts';
import { say } from '../../model/text/text.ts';

export const exceptionSoonDays = 30;

export const exceptionExpired = rule({
  code: 'exception-expired',
  severity: 'warning',
  publication: 'keeps',
  on: 'registry',
  *check({ policy }, { today }) {
    for (const [i, { rule: code, expires }] of (policy.exceptions ?? []).entries()) {
      const days = daysBetween(today, expires);
      const details = { at: ['exceptions', i, 'expires'], code, expires };
      if (Number.isNaN(days) || days < 0) yield { ...details, isOver: true };
      else if (days <= exceptionSoonDays) yield { ...details, isOver: false, severity: 'notice' as const };
    }
  },
  message: ({ code, expires, isOver }) =>
    isOver
      ? {
          ro: say`Excepția de la ${code} nu mai are efect: termenul era ${sayDay(expires, 'ro')}.`,
          en: say`The exception from ${code} has no effect any more: it was limited to ${sayDay(expires, 'en')}.`,
          ru: say`Исключение из ${code} больше не действует: срок был ${sayDay(expires, 'ru')}.`,
        }
      : {
          ro: say`Excepția de la ${code} se încheie la ${sayDay(expires, 'ro')}.`,
          en: say`The exception from ${code} ends on ${sayDay(expires, 'en')}.`,
          ru: say`Исключение из ${code} заканчивается ${sayDay(expires, 'ru')}.`,
        },
  hint: ({ isOver }) =>
    isOver
      ? {
          ro: 'Ștergeți excepția sau, dacă este încă justificată, dați-i o dată și un motiv nou.',
          en: 'Delete the exception or, if it is still justified, give it a new date and reason.',
          ru: 'Удалите исключение или, если оно ещё оправдано, укажите новую дату и причину.',
        }
      : {
          ro: 'Corectați până atunci ceea ce excepția permite sau hotărâți prelungirea ei.',
          en: 'By then correct what the exception allows, or decide to extend it.',
          ru: 'До этого дня исправьте то, что допускает исключение, или примите решение о продлении.',
        },
  page: {
    ro: {
      meaning: 'Fiecare excepție are o ultimă zi. După ea, regula se aplică din nou, fără ca cineva să facă ceva.',
      causes: ['termenul a trecut', 'data nu există în calendar'],
      fix: ['Ștergeți excepția din registry/policy.yaml.', 'Sau prelungiți-o, cu motivul de acum.'],
    },
    en: {
      meaning: 'Each exception has a last day. After it the rule applies again without anybody doing anything.',
      causes: ['the term is over', 'the date is not in the calendar'],
      fix: ['Delete the exception from registry/policy.yaml.', 'Or extend it, with the present reason.'],
    },
    ru: {
      meaning: 'У каждого исключения есть последний день. После него правило снова действует само собой.',
      causes: ['срок истёк', 'такой даты нет в календаре'],
      fix: ['Удалите исключение из registry/policy.yaml.', 'Или продлите его, указав нынешнюю причину.'],
    },
  },
});
