// The settings of GitHub Actions: whose code may run, and what its token may do.
import { quoteAll, say } from '../../model/text/text.ts';
import type { Settings } from './settings.ts';
import { type CheckResult, flagUnless, type SettingCheck } from './weakness.ts';

const general = 'Settings › Actions › General';
const page = 'settings/actions';

/** Checks a setting only where GitHub shows it. */
const ifShown = <T>(value: T | undefined, find: (value: T) => CheckResult): CheckResult =>
  value === undefined ? 'hidden' : find(value);

export const actionsChecks: readonly SettingCheck[] = [
  {
    code: 'actions-off',
    why: {
      ro: 'Nu se verifică, nu se publică și nu se retrage nimic.',
      en: 'Nothing is checked, published or withdrawn.',
      ru: 'Ничего не проверяется, не публикуется и не отзывается.',
    },
    click: `${general} › Actions permissions`,
    page,
    find: ({ actions }) =>
      ifShown(actions, ({ isOn }) =>
        flagUnless(isOn, {
          ro: 'GitHub Actions este oprit în acest depozit.',
          en: 'GitHub Actions is turned off in this repository.',
          ru: 'GitHub Actions в этом репозитории отключены.',
        }),
      ),
  },
  {
    code: 'actions-unlimited',
    why: {
      ro: 'Codul oricui ar putea rula cu drepturile acestui depozit.',
      en: "Anybody's code could run with the rights of this repository.",
      ru: 'С правами этого репозитория мог бы выполняться чей угодно код.',
    },
    click: `${general} › Actions permissions › Allow select actions`,
    page,
    find: ({ actions }) =>
      ifShown(actions, ({ isOn, allowed }) =>
        flagUnless(!isOn || allowed === 'selected' || allowed === 'local_only', {
          ro: 'Sunt permise acțiuni (actions) de la oricine.',
          en: 'Actions of anybody are allowed.',
          ru: 'Разрешены действия (actions) любых авторов.',
        }),
      ),
  },
  {
    code: 'actions-too-many',
    why: {
      ro: 'Fluxurile folosesc doar acțiuni ale GitHub; restul este o ușă deschisă.',
      en: 'The workflows use only actions of GitHub; everything else is an open door.',
      ru: 'Процессы используют только действия GitHub; всё остальное было бы открытой дверью.',
    },
    click: `${general} › Actions permissions › Allow select actions › Allow actions created by GitHub`,
    page,
    find: findForeignActions,
  },
  {
    code: 'actions-not-pinned',
    why: {
      ro: 'O etichetă poate fi mutată pe alt cod fără ca cineva să observe.',
      en: 'A tag can be moved to other code without anybody noticing.',
      ru: 'Метку можно незаметно перенести на другой код.',
    },
    click: `${general} › Actions permissions › Require actions to be pinned to a full-length commit SHA`,
    page,
    find: ({ actions }) =>
      ifShown(actions, ({ isOn, shaPinning }) =>
        flagUnless(!isOn || shaPinning === true, {
          ro: 'GitHub acceptă acțiuni care nu sunt fixate pe un commit.',
          en: 'GitHub accepts actions that are not pinned to a commit.',
          ru: 'GitHub принимает действия, не закреплённые за коммитом.',
        }),
      ),
  },
  {
    code: 'token-writes',
    why: {
      ro: 'Un flux care uită să-și limiteze drepturile ar putea scrie oriunde în depozit.',
      en: 'A workflow that forgets to limit its rights could write anywhere in the repository.',
      ru: 'Процесс, забывший ограничить свои права, мог бы писать в репозиторий куда угодно.',
    },
    click: `${general} › Workflow permissions › Read repository contents and packages permissions`,
    page,
    find: ({ workflows }) =>
      ifShown(workflows, (one) =>
        flagUnless(one.default === 'read', {
          ro: 'Tokenul implicit al fluxurilor are drept de scriere.',
          en: 'The default token of workflows may write.',
          ru: 'Токен процессов по умолчанию имеет право записи.',
        }),
      ),
  },
  {
    code: 'token-approves',
    why: {
      ro: 'Un program ar putea aproba ceea ce trebuie să aprobe un om.',
      en: 'A program could approve what a person has to approve.',
      ru: 'Программа могла бы одобрить то, что должен одобрять человек.',
    },
    click: `${general} › Workflow permissions › Allow GitHub Actions to create and approve pull requests (off)`,
    page,
    find: ({ workflows }) =>
      ifShown(workflows, (one) =>
        flagUnless(!one.mayApprovePulls, {
          ro: 'GitHub Actions poate crea și aproba cereri.',
          en: 'GitHub Actions may create and approve pull requests.',
          ru: 'GitHub Actions может создавать и одобрять заявки.',
        }),
      ),
  },
  {
    code: 'fork-runs-unapproved',
    why: {
      ro: 'Necunoscuții ar putea porni rulări fără ca cineva să le privească mai întâi.',
      en: 'Strangers could start runs before anybody looks at them.',
      ru: 'Посторонние могли бы запускать процессы до того, как на них кто-то посмотрит.',
    },
    click: `${general} › Approval for running fork pull request workflows from contributors › Require approval for all external contributors`,
    page,
    find: ({ forkApproval }) =>
      ifShown(forkApproval, (policy) =>
        flagUnless(policy === 'all_external_contributors', {
          ro: 'Nu toate rulările cerute din afară așteaptă aprobarea.',
          en: 'Not all runs that are asked for from outside wait for approval.',
          ru: 'Не все запуски, запрошенные извне, ждут одобрения.',
        }),
      ),
  },
];

function findForeignActions({ actions, selected }: Settings): CheckResult {
  if (actions === undefined) return 'hidden';
  if (actions.allowed !== 'selected') return [];
  return ifShown(selected, ({ verified, patterns }) => {
    const foreign = [...(verified ? ['verified creators'] : []), ...patterns.filter((one) => !one.startsWith('actions/'))];
    return flagUnless(foreign.length === 0, {
      ro: say`Sunt permise și acțiuni de la alții decât GitHub: ${quoteAll(foreign)}.`,
      en: say`Actions of others than GitHub are allowed, too: ${quoteAll(foreign)}.`,
      ru: say`Разрешены действия не только GitHub: ${quoteAll(foreign)}.`,
    });
  });
}
