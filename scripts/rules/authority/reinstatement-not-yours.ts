// An institution may suspend its own system at any time; only AGE brings one back.
import { isSuspended } from '../../model/declaration/integration.ts';
import { isOfAge } from '../../model/proposal/age-account.ts';
import { pairSystems } from '../../model/proposal/system-changes.ts';
import { listChangedFiles } from '../../model/proposal/touched-files.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const reinstatementNotYours = rule({
  code: 'reinstatement-not-yours',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, context) {
    if (isOfAge(proposal, context.baseRegistry)) return;
    for (const file of listChangedFiles(proposal, context))
      for (const { before, after } of pairSystems(file.before, file.after)) {
        const wasSuspended = before && (before.data.status === null || isSuspended(before.data));
        if (wasSuspended && !isSuspended(after.valid))
          yield { at: [...after.path, 'id'], file: file.file, system: after.valid.id };
      }
  },
  message: ({ system }) => ({
    ro: say`Suspendarea sistemului ${system} a fost ridicată, dar numai AGE poate face acest lucru.`,
    en: say`The suspension of the system ${system} was lifted, but only AGE may do that.`,
    ru: say`Приостановка системы ${system} снята, но это может сделать только AGE.`,
  }),
  hint: () => ({
    ro: 'Puneți înapoi status: suspended și reason, apoi cereți AGE să redea accesul.',
    en: 'Put back status: suspended and reason, then ask AGE to restore the access.',
    ru: 'Верните status: suspended и reason и попросите AGE вернуть доступ.',
  }),
  page: {
    ro: {
      meaning:
        'Un sistem suspendat nu are acces. Instituția își poate suspenda singură sistemul, dar accesul îl redă numai AGE, după ce motivul a dispărut.',
      causes: ['motivul suspendării a fost rezolvat', 'status a fost șters din greșeală'],
      fix: ['Puneți înapoi status și reason.', 'Scrieți-i AGE ce s-a schimbat; AGE deschide cererea prin care redă accesul.'],
    },
    en: {
      meaning:
        'A suspended system has no access. An institution may suspend its own system, but only AGE restores the access, once the reason is gone.',
      causes: ['the reason for the suspension was settled', 'status was deleted by mistake'],
      fix: ['Put back status and reason.', 'Tell AGE what has changed; AGE opens the request that restores the access.'],
    },
    ru: {
      meaning:
        'У приостановленной системы нет доступа. Учреждение может само приостановить свою систему, но доступ возвращает только AGE, когда причина устранена.',
      causes: ['причина приостановки устранена', 'status удалили по ошибке'],
      fix: ['Верните status и reason.', 'Сообщите AGE, что изменилось; AGE откроет заявку, которая вернёт доступ.'],
    },
  },
});
