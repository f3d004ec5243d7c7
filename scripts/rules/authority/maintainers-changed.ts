// Who may change an institution's file from now on: AGE checks with the institution before the list changes.
import { accountsIn, maintainersOf } from '../../model/proposal/ownership.ts';
import type { Account } from '../../model/proposal/proposal.ts';
import { listChangedFiles } from '../../model/proposal/touched-files.ts';
import { rule } from '../../model/rule/rule.ts';
import { quoteAll, say, type Text } from '../../model/text/text.ts';

/** Those of a list whose numbers are not in the other. */
const subtractAccounts = (list: readonly Account[], other: readonly Account[]): readonly Account[] =>
  list.filter(({ id }) => !other.some((account) => account.id === id));

export const maintainersChanged = rule({
  code: 'maintainers-changed',
  severity: 'notice',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, context) {
    for (const { file, slug, before, after } of listChangedFiles(proposal, context)) {
      const [was, is] = [maintainersOf(before), accountsIn(after)];
      if (!is) continue;
      const place = { at: ['institution', 'maintainers'], file, slug, approval: 'age' as const };
      const added = subtractAccounts(is, was);
      const removed = subtractAccounts(was, is);
      if (added.length > 0) yield { ...place, kind: 'added' as const, accounts: added };
      if (removed.length > 0) yield { ...place, kind: 'removed' as const, accounts: removed };
    }
  },
  message: ({ kind, slug, accounts }) => messages[kind](slug, accounts.map(formatAccount)),
  hint: () => ({
    ro: 'AGE întreabă instituția la adresa ei oficială dacă schimbarea este cerută de ea și aprobă.',
    en: 'AGE asks the institution at its official e-mail address whether it wants the change, and approves.',
    ru: 'AGE спрашивает учреждение по его официальному адресу, действительно ли оно просит об этом, и одобряет.',
  }),
  page: {
    ro: {
      meaning:
        'Conturile din maintainers pot schimba accesul instituției. De aceea lista se schimbă numai cu aprobarea AGE și separat de orice schimbare a accesului.',
      causes: ['un coleg nou sau unul plecat', 'întreținerea a trecut la altă firmă', 'un cont GitHub nou'],
      fix: [
        'Așteptați aprobarea AGE; grăbiți-o scriind de pe adresa oficială a instituției.',
        'AGE verifică numărul fiecărui cont nou.',
      ],
    },
    en: {
      meaning:
        "The accounts in maintainers can change the institution's access. So the list changes only with AGE's approval, and apart from any change of access.",
      causes: ['a new colleague, or one who left', 'another company maintains the system', 'a new GitHub account'],
      fix: [
        "Wait for AGE's approval; speed it up by writing from the institution's official e-mail address.",
        'AGE checks the number of each new account.',
      ],
    },
    ru: {
      meaning:
        'Учётные записи из maintainers могут менять доступ учреждения. Поэтому список меняется только с одобрения AGE и отдельно от любых изменений доступа.',
      causes: ['новый коллега или ушедший', 'обслуживание перешло к другой компании', 'новая учётная запись GitHub'],
      fix: [
        'Дождитесь одобрения AGE; ускорить его поможет письмо с официального адреса учреждения.',
        'AGE проверяет номер каждой новой учётной записи.',
      ],
    },
  },
});

const formatAccount = ({ login, id }: Account): string => `${login} (${id})`;

const messages: Record<'added' | 'removed', (slug: string, accounts: readonly string[]) => Text> = {
  added: (slug, accounts) => ({
    ro: say`Fișierul instituției ${slug} va putea fi modificat și de: ${quoteAll(accounts)}.`,
    en: say`The file of the institution ${slug} could then be changed by these accounts too: ${quoteAll(accounts)}.`,
    ru: say`Файл учреждения ${slug} смогут менять ещё и: ${quoteAll(accounts)}.`,
  }),
  removed: (slug, accounts) => ({
    ro: say`Fișierul instituției ${slug} nu va mai putea fi modificat de: ${quoteAll(accounts)}.`,
    en: say`The file of the institution ${slug} could then no longer be changed by: ${quoteAll(accounts)}.`,
    ru: say`Файл учреждения ${slug} больше не смогут менять: ${quoteAll(accounts)}.`,
  }),
};
