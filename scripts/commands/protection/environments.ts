// The environments of GitHub that keep the secrets: who approves, and from which branch they can be reached.
import type { GitHubEnvironment } from '../../github/protection.ts';
import { quoteAll, say } from '../../model/text/text.ts';
import { environmentNames, type Settings } from './settings.ts';
import { type CheckResult, flagUnless, type SettingCheck } from './weakness.ts';

const page = 'settings/environments';
const menu = 'Settings › Environments';
const productionOf = ({ environments }: Settings): GitHubEnvironment | undefined => environments.get('production');

/** Apps that serve staging, and production or the withdrawals from it. */
function findSharedApps({ appIds }: Settings): CheckResult {
  const there = Object.entries(appIds).filter(([name]) => ['staging', 'withdrawal', 'production'].includes(name));
  if (there.some(([, id]) => id === undefined)) return 'hidden';
  const { staging } = appIds;
  const ofProduction = there.filter(([name]) => name !== 'staging');
  // Without a variable of its own an environment takes that of the whole repository.
  const shared = ofProduction.filter(([, id]) => id === staging).map(([name]) => name);
  if (staging === undefined || shared.length === 0) return [];
  return [
    {
      ro: say`Mediul GitHub staging și ${quoteAll(shared)} publică prin aceeași aplicație.`,
      en: say`The GitHub environment staging and ${quoteAll(shared)} publish through the same app.`,
      ru: say`Среда GitHub staging и ${quoteAll(shared)} публикуют через одно приложение.`,
    },
  ];
}

const [appKey, signingKey] = ['MDOCS_APP_PRIVATE_KEY', 'MDOCS_SIGNING_KEY'];
const publishing = ['staging', 'withdrawal', 'production'];

/** What an environment needs and does not have itself; undefined where GitHub hides it. */
function listMissing({ appIds, secrets }: Settings, name: string): readonly string[] | undefined {
  const [appId, own] = [appIds[name], secrets[name]];
  if (appId === undefined || own === undefined) return undefined;
  // Without an app for verdicts the status comes from GitHub Actions, which another check tells.
  if (name === 'verdict' && appId === null && !own.includes(appKey)) return [];
  const wanted = publishing.includes(name) ? [appKey, signingKey] : [appKey];
  return [...(appId === null ? ['MDOCS_APP_CLIENT_ID'] : []), ...wanted.filter((one) => !own.includes(one))];
}

function findIncomplete(settings: Settings): CheckResult {
  const names = environmentNames.filter((name) => settings.environments.has(name));
  const missing = names.map((name) => listMissing(settings, name));
  const found = names.flatMap((name, i) => {
    const lacking = missing[i] ?? [];
    return flagUnless(lacking.length === 0, {
      ro: say`Mediul GitHub ${name} nu are el însuși ${quoteAll(lacking)}.`,
      en: say`The GitHub environment ${name} does not itself have ${quoteAll(lacking)}.`,
      ru: say`У самой среды GitHub ${name} нет ${quoteAll(lacking)}.`,
    });
  });
  return found.length === 0 && missing.includes(undefined) ? 'hidden' : found;
}

export const environmentChecks: readonly SettingCheck[] = [
  {
    code: 'environment-incomplete',
    why: {
      ro: 'Ce rulează în acest mediu se oprește, sau folosește o cheie a întregului depozit, pe care o poate citi orice flux din orice ramură.',
      en: 'What runs in this environment stops, or uses a key of the whole repository, which any workflow of any branch can read.',
      ru: 'То, что выполняется в этой среде, остановится или возьмёт ключ всего репозитория, который может прочесть любой процесс любой ветки.',
    },
    click: `${menu} › (environment) › Environment secrets, Environment variables`,
    page,
    find: findIncomplete,
  },
  {
    code: 'app-in-both-environments',
    why: {
      ro: 'Cine obține cheia aplicației din mediul staging poate scrie și în ramura de producție; o opresc numai semnăturile, dacă fiecare mediu are cheia lui.',
      en: 'Whoever gets hold of the app’s key in staging can write to the branch of production, too; only signatures stop that, if each environment has a key of its own.',
      ru: 'Завладевший ключом приложения в среде staging может писать и в ветку рабочей среды; помешают только подписи, если у каждой среды свой ключ.',
    },
    click: `${menu} › staging, production, withdrawal › Environment variables › MDOCS_APP_CLIENT_ID`,
    page,
    find: findSharedApps,
  },
  {
    code: 'environment-missing',
    why: {
      ro: 'Un flux care numește un mediu inexistent îl creează, fără nicio protecție.',
      en: 'A workflow that names an environment that does not exist creates it, without any protection.',
      ru: 'Процесс, называющий несуществующую среду, создаёт её без какой-либо защиты.',
    },
    click: `${menu} › New environment`,
    page,
    find: ({ environments }) =>
      environmentNames
        .filter((name) => !environments.has(name))
        .map((name) => ({
          ro: say`Mediul GitHub ${name} nu există.`,
          en: say`The GitHub environment ${name} does not exist.`,
          ru: say`Среда GitHub ${name} не существует.`,
        })),
  },
  {
    code: 'environment-any-branch',
    why: {
      ro: 'Orice ramură ar putea folosi secretele mediului, deci și codul pe care nu l-a aprobat nimeni.',
      en: 'Any branch could use the secrets of the environment, and so could code that nobody approved.',
      ru: 'Секретами среды могла бы пользоваться любая ветка, а значит, и никем не одобренный код.',
    },
    click: `${menu} › (environment) › Deployment branches and tags › Selected branches and tags › main`,
    page,
    find: ({ environments, repository: { defaultBranch } }) =>
      [...environments.values()].flatMap(({ name, branches, branchNames }) =>
        flagUnless(branches === 'custom' && branchNames.every((branch) => branch === defaultBranch), {
          ro: say`Mediul GitHub ${name} poate fi folosit și din alte ramuri decât ${defaultBranch}.`,
          en: say`The GitHub environment ${name} can be used from other branches than ${defaultBranch}.`,
          ru: say`Средой GitHub ${name} можно пользоваться и из других веток, кроме ${defaultBranch}.`,
        }),
      ),
  },
  {
    code: 'production-without-reviewers',
    why: {
      ro: 'Accesul în producție s-ar publica fără ca cineva să-l privească.',
      en: 'Access to production would be published without anybody looking at it.',
      ru: 'Доступ к рабочей среде публиковался бы без чьего-либо просмотра.',
    },
    click: `${menu} › production › Required reviewers`,
    page,
    find: (settings) =>
      flagUnless(productionOf(settings)?.reviewers.length !== 0, {
        ro: 'Mediul GitHub production nu are persoane care aprobă.',
        en: 'The GitHub environment production has no required reviewers.',
        ru: 'Для среды GitHub production не указаны лица, которые одобряют публикацию.',
      }),
  },
  {
    code: 'production-reviewer-unknown',
    why: {
      ro: 'Cine nu mai lucrează pentru AGE ar putea aproba în continuare publicarea în producție.',
      en: 'Somebody who no longer works for AGE could go on approving what is published in production.',
      ru: 'Тот, кто больше не работает в AGE, мог бы и дальше одобрять публикацию в рабочей среде.',
    },
    click: `${menu} › production › Required reviewers`,
    page,
    find: (settings) =>
      (productionOf(settings)?.reviewers ?? [])
        .filter(({ kind, id }) => kind === 'User' && !settings.accounts.some((one) => one.id === id))
        .map(({ name, id }) => ({
          ro: say`În mediul GitHub production aprobă ${name} (numărul ${id}), care nu este între conturile AGE din registry/policy.yaml.`,
          en: say`The GitHub environment production is approved by ${name} (number ${id}), which is not among AGE's accounts in registry/policy.yaml.`,
          ru: say`Среду GitHub production одобряет ${name} (номер ${id}), которого нет среди учётных записей AGE в registry/policy.yaml.`,
        })),
  },
  {
    code: 'production-self-review',
    why: {
      ro: 'Cine a cerut publicarea o poate aproba singur.',
      en: 'Whoever asked for the publication can approve it alone.',
      ru: 'Запросивший публикацию может сам её одобрить.',
    },
    click: `${menu} › production › Prevent self-review`,
    page,
    find: (settings) =>
      flagUnless(productionOf(settings)?.preventSelfReview !== false, {
        ro: 'În mediul GitHub production se poate aproba propria cerere.',
        en: 'In the GitHub environment production one can approve what one has asked for.',
        ru: 'В среде GitHub production можно одобрить собственную заявку.',
      }),
  },
  {
    code: 'production-admin-bypass',
    why: {
      ro: 'Un administrator, sau cine îi fură contul, ar publica fără aprobare.',
      en: 'An administrator, or whoever steals the account, could publish without approval.',
      ru: 'Администратор или укравший его учётную запись мог бы публиковать без одобрения.',
    },
    click: `${menu} › production › Allow administrators to bypass configured protection rules (off)`,
    page,
    find: (settings) =>
      flagUnless(productionOf(settings)?.adminsMayBypass !== true, {
        ro: 'Administratorii pot trece peste aprobările mediului GitHub production.',
        en: 'Administrators can pass by the approvals of the GitHub environment production.',
        ru: 'Администраторы могут обойти одобрения среды GitHub production.',
      }),
  },
];
