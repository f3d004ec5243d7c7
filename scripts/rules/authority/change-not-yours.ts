// Who may change an institution's file: its maintainers as the base names them, and AGE. The number of the account is what counts.
import type { FilePart } from '../../model/declaration/integration.ts';
import { isOfAge } from '../../model/proposal/age-account.ts';
import { isMaintainer, maintainersOf, ownersOf } from '../../model/proposal/ownership.ts';
import type { Account, FileChange } from '../../model/proposal/proposal.ts';
import { areaOf, judgedOf } from '../../model/proposal/touched-files.ts';
import { type Context, rule } from '../../model/rule/rule.ts';
import { slugOf } from '../../model/system-name.ts';
import { quoteAll, say, type Text } from '../../model/text/text.ts';

interface Claimant {
  readonly slug: string;
  /** Its file as the base has it; absent where that cannot be read, and then nobody but AGE may change it. */
  readonly owner: FilePart | undefined;
}

/** Who may change an existing file or certificate. A new institution has no maintainers yet: AGE decides about it. */
function claimantsOf({ path, before }: FileChange, context: Context): Claimant[] {
  const area = areaOf(path);
  if (area === 'certificate')
    return ownersOf(path, context).flatMap(({ slug }) => {
      const owner = context.base?.fileOf(slug);
      return owner ? [{ slug, owner }] : [];
    });
  if (!before || (area !== 'declaration' && area !== 'stray')) return [];
  const slug = slugOf(path) ?? '';
  return [{ slug, owner: context.base?.fileOf(slug) }];
}

export const changeNotYours = rule({
  code: 'change-not-yours',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, context) {
    const { author } = proposal;
    if (isOfAge(proposal, context.baseRegistry)) return;
    for (const change of judgedOf(proposal, context))
      for (const { slug, owner } of claimantsOf(change, context))
        if (!isMaintainer(author, owner)) {
          const at = owner && owner.file === change.path && change.after ? ['institution', 'maintainers'] : [];
          yield { at, file: change.path, slug, author, maintainers: maintainersOf(owner) };
        }
  },
  message: (details) => {
    const { maintainers, author } = details;
    const former = maintainers.find((one) => one.login.toLowerCase() === author.login.toLowerCase());
    if (former) return reused(former, details);
    return maintainers.length === 0 ? ofNobody(details) : ofOthers(details);
  },
  hint: ({ maintainers }) => (maintainers.length === 0 ? askAge : askThem(maintainers)),
  page: {
    ro: {
      meaning:
        'Fișierul unei instituții și certificatele ei pot fi modificate, șterse sau redenumite numai de conturile GitHub din lista maintainers a versiunii deja acceptate și de AGE. Contează numărul contului, nu numele.',
      causes: [
        'cererea a fost deschisă din contul unui coleg care nu este în listă',
        'contul a fost adăugat în listă chiar în această cerere',
        'contul a fost șters și creat din nou cu același nume, deci are alt număr',
        'a fost modificat din greșeală fișierul altei instituții',
      ],
      fix: [
        'Rugați pe cineva cu un cont din listă să deschidă cererea.',
        'Ca să intrați în listă, un cont din listă deschide întâi o cerere care schimbă numai maintainers.',
        'Dacă nimeni din listă nu mai este disponibil, scrieți-i AGE de pe adresa oficială a instituției.',
      ],
    },
    en: {
      meaning:
        "An institution's file and its certificates may be changed, deleted or renamed only by the GitHub accounts in the list maintainers of the version that is already accepted, and by AGE. The number of the account counts, not its name.",
      causes: [
        'the request was opened from the account of a colleague who is not in the list',
        'the account was added to the list in this very request',
        'the account was deleted and made again under the same name, so it has another number',
        'the file of another institution was changed by mistake',
      ],
      fix: [
        'Ask somebody whose account is in the list to open the request.',
        'To get into the list, an account of the list first opens a request that changes only maintainers.',
        "If nobody of the list is available any more, write to AGE from the institution's official e-mail address.",
      ],
    },
    ru: {
      meaning:
        'Файл учреждения и его сертификаты могут менять, удалять и переименовывать только учётные записи GitHub из списка maintainers уже принятой версии и AGE. Важен номер учётной записи, а не имя.',
      causes: [
        'заявка открыта с учётной записи коллеги, которого нет в списке',
        'учётную запись добавили в список в этой же заявке',
        'учётную запись удалили и создали снова с тем же именем, и номер у неё другой',
        'по ошибке изменён файл другого учреждения',
      ],
      fix: [
        'Попросите открыть заявку с учётной записи из списка.',
        'Чтобы попасть в список, сначала откройте с учётной записи из списка заявку, которая меняет только maintainers.',
        'Если никого из списка больше нет, напишите в AGE с официального адреса учреждения.',
      ],
    },
  },
});

interface OwnershipDetails {
  readonly file: string;
  readonly slug: string;
  readonly author: Account;
  readonly maintainers: readonly Account[];
}

const loginList = (accounts: readonly Account[]) => quoteAll(accounts.map(({ login }) => login));

const ofOthers = ({ file, slug, author, maintainers }: OwnershipDetails): Text => ({
  ro: say`${file} aparține instituției ${slug}. Îl pot modifica: AGE, ${loginList(maintainers)}. Contul ${author.login} (numărul ${author.id}) nu este printre ele.`,
  en: say`${file} belongs to the institution ${slug}. It may be changed by: AGE, ${loginList(maintainers)}. The account ${author.login} (number ${author.id}) is not among them.`,
  ru: say`${file} принадлежит учреждению ${slug}. Его могут менять: AGE, ${loginList(maintainers)}. Учётной записи ${author.login} (номер ${author.id}) среди них нет.`,
});

const ofNobody = ({ file, author }: OwnershipDetails): Text => ({
  ro: say`${file} nu numește niciun cont care îl poate modifica. Îl poate modifica numai AGE, nu contul ${author.login} (numărul ${author.id}).`,
  en: say`${file} names no account that may change it. Only AGE may change it, not the account ${author.login} (number ${author.id}).`,
  ru: say`В ${file} не указана ни одна учётная запись, которой можно его менять. Его может менять только AGE, но не ${author.login} (номер ${author.id}).`,
});

const reused = ({ id, login }: Account, { file, author }: OwnershipDetails): Text => ({
  ro: say`Contul ${author.login} are numărul ${author.id}, iar contul ${login} care poate modifica ${file} are numărul ${id}. Numele este același, contul nu: un nume eliberat poate fi luat de altcineva.`,
  en: say`The account ${author.login} has the number ${author.id}, but the account ${login} that may change ${file} has the number ${id}. The name is the same, the account is not: a freed name can be taken by somebody else.`,
  ru: say`У учётной записи ${author.login} номер ${author.id}, а у учётной записи ${login}, которой можно менять ${file}, номер ${id}. Имя то же, учётная запись другая: освободившееся имя может занять кто-то другой.`,
});

const askAge: Text = {
  ro: 'Scrieți la AGE de la adresa oficială a instituției.',
  en: "Write to AGE from the institution's official e-mail address.",
  ru: 'Напишите в AGE с официального адреса учреждения.',
};

const askThem = (maintainers: readonly Account[]): Text => ({
  ro: say`Cererea o deschide un cont din listă (${loginList(maintainers)}) sau AGE. Un cont nou se adaugă printr-o cerere separată a unui cont din listă.`,
  en: say`The request has to be opened from an account in the list (${loginList(maintainers)}), or by AGE. A new account is added by a separate request, opened from an account in the list.`,
  ru: say`Заявку нужно открыть с учётной записи из списка (${loginList(maintainers)}), или её открывает AGE. Новую учётную запись добавляют отдельной заявкой с учётной записи из списка.`,
});
