// A system that comes back from suspension gets its access again: whoever approves should see that.
import { isSuspended } from '../../model/declaration/integration.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const suspensionLifted = rule({
  code: 'suspension-lifted',
  severity: 'notice',
  publication: 'keeps',
  isExceptable: true,
  on: 'system',
  *check(system, { base }) {
    // Where two files have one id, its own; a system that moved to another file takes its suspension with it.
    const all = base?.bySystemId.get(system.valid.id) ?? [];
    const before = all.find(({ of }) => of.slug === system.of.slug) ?? all.find(({ valid }) => isSuspended(valid));
    if (!before || !isSuspended(before.valid) || isSuspended(system.valid)) return;
    const about = { system: system.valid.id, reason: before.valid.reason ?? '-' };
    yield { at: [...system.path, 'id'], ...about, approval: 'age' as const };
  },
  message: ({ system, reason }) => ({
    ro: say`Sistemul ${system} nu mai este suspendat și primește din nou acces. Motivul suspendării a fost: ${reason}.`,
    en: say`The system ${system} is no longer suspended and gets its access again. The reason for the suspension was: ${reason}.`,
    ru: say`Система ${system} больше не приостановлена и снова получит доступ. Причина приостановки была: ${reason}.`,
  }),
  hint: () => ({
    ro: 'AGE verifică înainte de aprobare dacă motivul suspendării a dispărut.',
    en: 'Before approving, AGE checks that the reason for the suspension is gone.',
    ru: 'Перед одобрением AGE проверяет, что причина приостановки устранена.',
  }),
  page: {
    ro: {
      meaning: 'După acceptare, sistemul își recapătă accesul în fiecare mediu în care este declarat și confirmat.',
      causes: ['motivul suspendării a fost rezolvat', 'status a fost șters din greșeală'],
      fix: ['Dacă este intenționat, nu trebuie făcut nimic.', 'Dacă nu, puneți înapoi status: suspended și reason.'],
    },
    en: {
      meaning:
        'Once the request is accepted, the system gets its access back in every environment in which it is declared and confirmed.',
      causes: ['the reason for the suspension was settled', 'status was deleted by mistake'],
      fix: ['If it is meant, there is nothing to do.', 'If not, put back status: suspended and reason.'],
    },
    ru: {
      meaning: 'После принятия заявки система вернёт доступ во всех средах, где она объявлена и подтверждена.',
      causes: ['причина приостановки устранена', 'status удалили по ошибке'],
      fix: ['Если так задумано, ничего делать не нужно.', 'Если нет, верните status: suspended и reason.'],
    },
  },
});
