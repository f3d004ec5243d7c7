// Nobody approves the own request: where policy asks for more approvals than the others can give, nothing of that kind is ever accepted.
import { rule } from '../../model/rule/rule.ts';
import { sayCounted } from '../../model/text/counted.ts';
import { say } from '../../model/text/text.ts';

export const approversTooFew = rule({
  code: 'approvers-too-few',
  severity: 'warning',
  publication: 'keeps',
  on: 'registry',
  *check({ policy: { age } }) {
    const others = new Set(age.accounts.map(({ id }) => id)).size - 1;
    for (const kind of ['code', 'registry'] as const) {
      const needed = age.approvers?.[kind];
      if (needed !== undefined && needed > others) yield { at: ['age', 'approvers', kind], needed, others };
    }
  },
  message: ({ needed, others }) => ({
    ro: say`Politica cere ${sayCounted(needed, 'approval', 'ro')}, dar o cerere a unui cont AGE poate avea cel mult ${Math.max(0, others)}.`,
    en: say`The policy asks for ${sayCounted(needed, 'approval', 'en')}, but a request of an AGE account can have ${Math.max(0, others)} at most.`,
    ru: say`Политика требует ${sayCounted(needed, 'approval', 'ru')}, но заявка учётной записи AGE может получить не больше ${Math.max(0, others)}.`,
  }),
  hint: () => ({
    ro: 'Micșorați numărul sau adăugați conturi la age.accounts.',
    en: 'Lower the number, or add accounts to age.accounts.',
    ru: 'Уменьшите число или добавьте учётные записи в age.accounts.',
  }),
  page: {
    ro: {
      meaning:
        'age.approvers spune câte conturi AGE, altele decât autorul, aprobă o cerere. Dacă sunt prea puține conturi, cererile conturilor AGE așteaptă la nesfârșit, și cea care ar micșora numărul.',
      causes: ['numărul a fost mărit fără conturi noi', 'un coleg a plecat și contul lui a fost scos'],
      fix: ['Micșorați numărul din age.approvers cât timp cererea mai poate fi aprobată.', 'Sau adăugați mai întâi conturi.'],
    },
    en: {
      meaning:
        'age.approvers says how many AGE accounts other than the author approve a request. With too few accounts the requests of AGE accounts wait for ever, and so does the one that would lower the number.',
      causes: ['the number was raised without new accounts', 'a colleague left and the account was taken out'],
      fix: ['Lower the number in age.approvers while such a request can still be approved.', 'Or add accounts first.'],
    },
    ru: {
      meaning:
        'age.approvers говорит, сколько учётных записей AGE, кроме автора, одобряют заявку. Если их слишком мало, заявки учётных записей AGE ждут бесконечно, в том числе и та, которая уменьшила бы число.',
      causes: ['число увеличили, не добавив учётных записей', 'сотрудник ушёл, и его учётную запись убрали'],
      fix: ['Уменьшите число в age.approvers, пока такую заявку ещё можно одобрить.', 'Или сначала добавьте учётные записи.'],
    },
  },
});
