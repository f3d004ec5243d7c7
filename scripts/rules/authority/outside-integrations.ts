// Whoever is not AGE changes data only: what lies outside integrations/ decides how data are judged.
import { isOfAge } from '../../model/proposal/age-account.ts';
import { areaOf, isData } from '../../model/proposal/touched-files.ts';
import { rule } from '../../model/rule/rule.ts';
import { quoteFew, say, type Text } from '../../model/text/text.ts';

/** What tools run or obey without being asked: packages, workflows, git's own settings. */
const dangerous =
  /^\.github\/|^integrations$|(^|\/)(\.git(modules|attributes|ignore)|\.npmrc|package(-lock)?\.json|node_modules|tsconfig[^/]*\.json|\.gitconfig|\.husky|dist)(\/|$)/;

export const outsideIntegrations = rule({
  code: 'outside-integrations',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, { baseRegistry }) {
    const { changes, isOwnBranch } = proposal;
    if (isOfAge(proposal, baseRegistry)) return;
    // Code from a branch of the repository itself, such as Dependabot's, waits for AGE as code-changed says.
    const paths = changes.map(({ path }) => path);
    const outside = paths.filter((path) => !isData(path) && !(isOwnBranch && areaOf(path) === 'tool'));
    for (const isRisky of [true, false]) {
      const paths = outside.filter((path) => dangerous.test(path) === isRisky);
      if (paths[0] !== undefined)
        yield { at: [], file: paths[0], paths, kind: isRisky ? ('risky' as const) : ('plain' as const) };
    }
  },
  message: ({ kind, paths }) => messages[kind](paths),
  hint: () => ({
    ro: 'Scoateți aceste fișiere din cerere: pe github.com, deschideți fișierul din ramura cererii și puneți înapoi conținutul de mai înainte sau ștergeți-l.',
    en: 'Take these files out of the request: on github.com, open the file in the branch of the request and put its earlier content back, or delete it.',
    ru: 'Уберите эти файлы из заявки: на github.com откройте файл в ветке заявки и верните прежнее содержимое или удалите его.',
  }),
  page: {
    ro: {
      meaning:
        'O instituție schimbă numai fișierul ei din integrations/ și certificatele ei. Restul depozitului hotărăște cum se verifică cererile și îl schimbă numai AGE.',
      causes: [
        'cererea a pornit de la o copie veche a depozitului',
        'editorul a adăugat fișierele lui de configurare',
        'ați vrut să propuneți o îmbunătățire a instrumentelor sau a documentației',
      ],
      fix: [
        'Lăsați în cerere numai fișierele din integrations/.',
        'Aduceți ramura la zi: butonul „Update branch” sau „Sync fork”.',
        'Pentru o propunere despre instrumente, deschideți o pagină în fila Issues; AGE o poate prelua.',
      ],
    },
    en: {
      meaning:
        'An institution changes only its file in integrations/ and its certificates. The rest of the repository decides how requests are checked, and only AGE changes it.',
      causes: [
        'the request started from an old copy of the repository',
        'the editor added its configuration files',
        'you wanted to propose an improvement of the tools or the documentation',
      ],
      fix: [
        'Leave only files of integrations/ in the request.',
        'Bring the branch up to date: the button "Update branch" or "Sync fork".',
        'For a proposal about the tools open a page under Issues; AGE can take it over.',
      ],
    },
    ru: {
      meaning:
        'Учреждение меняет только свой файл в integrations/ и свои сертификаты. Остальное в репозитории решает, как проверяются заявки, и меняет это только AGE.',
      causes: [
        'заявка начата со старой копии репозитория',
        'редактор добавил свои файлы настроек',
        'вы хотели предложить улучшение инструментов или документации',
      ],
      fix: [
        'Оставьте в заявке только файлы из integrations/.',
        'Обновите ветку: кнопка «Update branch» или «Sync fork».',
        'Предложение об инструментах опишите на новой странице во вкладке Issues; AGE может его подхватить.',
      ],
    },
  },
});

const messages: Record<'risky' | 'plain', (paths: readonly string[]) => Text> = {
  risky: (paths) => ({
    ro: say`Cererea modifică fișiere care hotărăsc ce programe rulează și ce se vede: ${quoteFew(paths, 'ro')}. Le schimbă numai AGE; verificarea nu le folosește pe cele din cerere.`,
    en: say`The request changes files that decide which programs run and what is shown: ${quoteFew(paths, 'en')}. Only AGE changes them; the check does not use those of the request.`,
    ru: say`Заявка меняет файлы, которые решают, какие программы запускаются и что видно: ${quoteFew(paths, 'ru')}. Их меняет только AGE; проверка не использует файлы из заявки.`,
  }),
  plain: (paths) => ({
    ro: say`Cererea modifică fișiere din afara dosarului integrations, pe care le schimbă numai AGE: ${quoteFew(paths, 'ro')}.`,
    en: say`The request changes files outside the folder integrations, which only AGE changes: ${quoteFew(paths, 'en')}.`,
    ru: say`Заявка меняет файлы вне папки integrations, которые меняет только AGE: ${quoteFew(paths, 'ru')}.`,
  }),
};
