// A new institution: whether it is who it says it is, only AGE can tell.
import { accountsIn, maintainersOf } from '../../model/proposal/ownership.ts';
import { listTouchedFiles } from '../../model/proposal/touched-files.ts';
import { rule } from '../../model/rule/rule.ts';
import { Phrase, quoteAll, say } from '../../model/text/text.ts';

export const institutionNew = rule({
  code: 'institution-new',
  severity: 'notice',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, context) {
    for (const { file, slug, change, after } of listTouchedFiles(proposal, context))
      if (!change.before && accountsIn(after)) {
        const logins = maintainersOf(after).map(({ login, id }) => `${login} (${id})`);
        yield { at: [], file, slug, author: proposal.author.login, logins, approval: 'age' as const };
      }
  },
  message: ({ slug, author, logins }) => ({
    ro: say`Instituția ${slug} este nouă, cerută de contul ${author}. Fișierul ei va putea fi modificat de: ${shown(logins)}.`,
    en: say`The institution ${slug} is new, requested by the account ${author}. Its file could then be changed by: ${shown(logins)}.`,
    ru: say`Учреждение ${slug} новое, заявка от учётной записи ${author}. Его файл смогут менять: ${shown(logins)}.`,
  }),
  hint: () => ({
    ro: 'AGE compară IDNO-ul, contractul și anexa cu originalele, întreabă instituția la adresa ei oficială și aprobă.',
    en: 'AGE compares the IDNO, the contract and the annex with the originals, asks the institution at its official e-mail address, and approves.',
    ru: 'AGE сверяет IDNO, договор и приложение с оригиналами, спрашивает учреждение по его официальному адресу и одобряет.',
  }),
  page: {
    ro: {
      meaning:
        'Oricine poate deschide o cerere în numele unei instituții. Numai AGE poate verifica dacă cererea vine de la ea, de aceea prima cerere așteaptă aprobarea AGE.',
      causes: ['prima cerere a instituției'],
      fix: [
        'Corectați erorile, dacă există, și așteptați aprobarea AGE.',
        'Grăbiți-o scriindu-i AGE de pe adresa oficială a instituției, cu numărul cererii.',
      ],
    },
    en: {
      meaning:
        "Anybody can open a request in an institution's name. Only AGE can tell whether it really comes from there, so the first request waits for AGE's approval.",
      causes: ['the first request of an institution'],
      fix: [
        "Correct the errors, if any, and wait for AGE's approval.",
        "Speed it up by writing to AGE from the institution's official e-mail address, with the number of the request.",
      ],
    },
    ru: {
      meaning:
        'Открыть заявку от имени учреждения может кто угодно. Только AGE может проверить, действительно ли она от него, поэтому первая заявка ожидает одобрения AGE.',
      causes: ['первая заявка учреждения'],
      fix: [
        'Исправьте ошибки, если они есть, и дождитесь одобрения AGE.',
        'Ускорить его поможет письмо в AGE с официального адреса учреждения с номером заявки.',
      ],
    },
  },
});

const shown = (logins: readonly string[]): Phrase => (logins.length > 0 ? quoteAll(logins) : new Phrase('-'));
