// What judges and explains is changed by two: whoever could change it alone could let anything pass.
import { isOfAge } from '../../model/proposal/age-account.ts';
import { countApprovers } from '../../model/proposal/approval.ts';
import { areaOf } from '../../model/proposal/touched-files.ts';
import { letSeveralApprove } from '../../model/rule/hints.ts';
import { rule } from '../../model/rule/rule.ts';
import { type Locale, Phrase, quoteFew, say, type Text } from '../../model/text/text.ts';

export const codeChanged = rule({
  code: 'code-changed',
  severity: 'notice',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, { baseRegistry }) {
    const { changes, isOwnBranch } = proposal;
    // From anybody else's fork it is refused.
    if (!isOfAge(proposal, baseRegistry) && !isOwnBranch) return;
    const paths = changes.map(({ path }) => path).filter((path) => areaOf(path) === 'tool');
    const approvers = countApprovers(paths, baseRegistry);
    if (paths[0] !== undefined) yield { at: [], file: paths[0], paths, approvers, approval: 'age' as const };
  },
  message: ({ paths }) => ({
    ro: say`Cererea schimbă programele, schemele, verificările sau documentația: ${quoteFew(paths, 'ro')}.`,
    en: say`The request changes programs, schemas, checks or documentation: ${quoteFew(paths, 'en')}.`,
    ru: say`Заявка меняет программы, схемы, проверки или документацию: ${quoteFew(paths, 'ru')}.`,
  }),
  hint: ({ approvers }) => ({
    ro: say`${who(approvers, 'ro')} Această cerere este verificată încă după regulile de acum.`,
    en: say`${who(approvers, 'en')} This request is still checked against the present rules.`,
    ru: say`${who(approvers, 'ru')} Эта заявка проверяется ещё по нынешним правилам.`,
  }),
  page: {
    ro: {
      meaning:
        'Tot ce nu este integrations/ sau registry/ face parte din instrumentul care verifică cererile și publică accesul. O schimbare are efect abia după acceptare.',
      causes: ['o îmbunătățire a instrumentului', 'o versiune nouă a unei dependențe', 'o corectură în documentație'],
      fix: [
        'Un cont AGE, altul decât autorul, citește schimbarea și apasă „Approve” pe pagina cererii.',
        'Dacă age.approvers din policy.yaml cere mai multe conturi, aprobă și celelalte.',
      ],
    },
    en: {
      meaning:
        'Everything that is not integrations/ or registry/ belongs to the tool that checks requests and publishes access. A change has an effect only once it is accepted.',
      causes: ['an improvement of the tool', 'a new version of a dependency', 'a correction of the documentation'],
      fix: [
        'An AGE account that is not the author reads the change and presses "Approve" on the page of the request.',
        'Where age.approvers in policy.yaml asks for several accounts, the others approve as well.',
      ],
    },
    ru: {
      meaning:
        'Всё, кроме integrations/ и registry/, относится к инструменту, который проверяет заявки и публикует доступ. Изменение действует только после принятия.',
      causes: ['улучшение инструмента', 'новая версия зависимости', 'исправление в документации'],
      fix: [
        'Учётная запись AGE, кроме автора, читает изменение и нажимает «Approve» на странице заявки.',
        'Если age.approvers в policy.yaml требует нескольких учётных записей, одобряют и остальные.',
      ],
    },
  },
});

const one: Text = {
  ro: 'Trebuie să aprobe un cont AGE, altul decât autorul.',
  en: 'An AGE account has to approve, not the author.',
  ru: 'Одобрить должна учётная запись AGE, не автор.',
};

const who = (approvers: number, locale: Locale): Phrase =>
  new Phrase((approvers > 1 ? letSeveralApprove(approvers) : one)[locale]);
