// The apps that variables name: anybody with write access can change a variable, so what it names is looked at and not believed.
import type { GitHubApp } from '../../github/protection.ts';
import { say, type Text } from '../../model/text/text.ts';
import type { Settings } from './settings.ts';
import { type CheckResult, flagUnless, type SettingCheck } from './weakness.ts';

/** The variable that names each app, and the environment with its key. */
const apps = [
  ['MDOCS_VERDICT_BOT_ID', 'verdict', ({ verdictApp }: Settings) => verdictApp],
  ['MDOCS_REQUESTS_BOT_ID', 'requests', ({ requestsApp }: Settings) => requestsApp],
] as const;

export interface ForeignApp {
  readonly variable: string;
  readonly app: GitHubApp;
}

/** Apps that somebody else than the repository's owner made, who has their keys. */
export const listForeignApps = (settings: Settings): ForeignApp[] =>
  apps.flatMap(([variable, , appOf]) => {
    const app = appOf(settings);
    return app && app.owner !== settings.repository.owner ? [{ variable, app }] : [];
  });

/** One environment has the key of another app than the variable names. */
function findOtherKeys(settings: Settings): CheckResult {
  const found: Text[] = [];
  let isHidden = false;
  for (const [variable, environment, appOf] of apps) {
    const [app, used] = [appOf(settings), settings.appIds[environment]];
    if (app === undefined || (app && used === undefined && settings.environments.has(environment))) isHidden = true;
    if (!app?.clientId || typeof used !== 'string' || used === app.clientId) continue;
    found.push({
      ro: say`Variabila ${variable} numește aplicația ${app.slug}, iar mediul GitHub ${environment} are identificatorul altei aplicații.`,
      en: say`The variable ${variable} names the app ${app.slug}, but the GitHub environment ${environment} has the client id of another app.`,
      ru: say`Переменная ${variable} называет приложение ${app.slug}, а в среде GitHub ${environment} идентификатор другого приложения.`,
    });
  }
  return found.length === 0 && isHidden ? 'hidden' : found;
}

export const appChecks: readonly SettingCheck[] = [
  {
    code: 'app-foreign',
    why: {
      ro: 'Cine a făcut aplicația are cheia ei și ar putea vorbi în numele acestui depozit; variabilele le poate schimba oricine are drept de scriere.',
      en: 'Whoever made the app has its key and could speak for this repository; variables can be changed by anybody with write access.',
      ru: 'У создателя приложения есть его ключ, и он мог бы говорить от имени этого репозитория; переменные может менять любой, у кого есть право записи.',
    },
    click: 'Settings › Secrets and variables › Actions › Variables',
    page: 'settings/variables/actions',
    find: (settings) =>
      listForeignApps(settings).map(({ variable, app: { slug } }) => ({
        ro: say`Variabila ${variable} numește aplicația ${slug}, care nu este a proprietarului depozitului.`,
        en: say`The variable ${variable} names the app ${slug}, which does not belong to the owner of the repository.`,
        ru: say`Переменная ${variable} называет приложение ${slug}, которое не принадлежит владельцу репозитория.`,
      })),
  },
  {
    code: 'app-key-of-another',
    why: {
      ro: 'Ce face aplicația din mediu nu este crezut: cererile rămân fără răspuns.',
      en: 'What the app in the environment does is not believed: requests stay without an answer.',
      ru: 'Тому, что делает приложение из среды, не верят: заявки остаются без ответа.',
    },
    click: 'Settings › Environments › requests, verdict › Environment variables › MDOCS_APP_CLIENT_ID',
    page: 'settings/environments',
    find: findOtherKeys,
  },
  {
    code: 'requests-app-missing',
    why: {
      ro: 'Nicio cerere din formular nu primește răspuns.',
      en: 'No request that is made by a form gets an answer.',
      ru: 'Ни одна заявка из формы не получает ответа.',
    },
    click: 'Settings › Secrets and variables › Actions › Variables › MDOCS_REQUESTS_BOT_ID',
    page: 'settings/variables/actions',
    find: ({ requestsApp }) =>
      flagUnless(requestsApp !== null, {
        ro: 'Variabila MDOCS_REQUESTS_BOT_ID lipsește sau nu numește o aplicație.',
        en: 'The variable MDOCS_REQUESTS_BOT_ID is missing or names no app.',
        ru: 'Переменной MDOCS_REQUESTS_BOT_ID нет, или она не называет приложение.',
      }),
  },
];
