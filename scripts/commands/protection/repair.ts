// mdocs protection --repair: sets what GitHub's API can set, after showing it and being told to, and lists what stays by hand.
import type { GitHub } from '../../github/types.ts';
import { environments } from '../../model/environment.ts';
import { Failure } from '../../model/text/failure.ts';
import { type Locale, say, type Text } from '../../model/text/text.ts';
import { formNames, labelsOf } from '../request/form/field.ts';
import { askAtTerminal } from '../run/ask.ts';
import { putText } from '../run/output.ts';
import { appLinks } from './app-links.ts';
import { type ForeignApp, listForeignApps } from './apps.ts';
import { isOwn, planRepair, type RepairStep } from './repair-plan.ts';
import type { Settings } from './settings.ts';

interface RepairRun {
  readonly github: GitHub;
  readonly settings: Settings;
  readonly serverUrl: string;
  readonly repository: string;
  readonly locale: Locale;
  readonly yes: boolean;
}

/** Whether anything was changed. Throws a Failure, before anything is, where the token has not all rights. */
export async function repair(run: RepairRun): Promise<boolean> {
  const { github, locale } = run;
  const steps = await findSteps(run);
  if (steps.length === 0) await putText(nothingToSet, locale);
  else {
    await putText(willChange, locale);
    for (const { what } of steps) await putText(item(what), locale);
    const isMeant = run.yes || /^(da|d|y|yes|д|да)$/i.test((await askAtTerminal(goAhead, locale)) ?? '');
    if (!isMeant) await putText(nothingChanged, locale);
    else for (const step of steps) await carryOut(step, github);
    if (!isMeant) return false;
    await putText(changed, locale);
  }
  const owner = await github.owner();
  await putText(byHand, locale);
  for (const text of await listByHand(run, owner)) await putText(item(text), locale);
  return steps.length > 0;
}

async function carryOut({ what, carryOut }: RepairStep, github: GitHub): Promise<void> {
  await carryOut(github).catch((error) => {
    throw error instanceof Failure ? new Failure(notSet(what, error.text), error) : error;
  });
}

async function findSteps({ github, settings }: RepairRun): Promise<RepairStep[]> {
  const { actions, workflows, forkApproval, repository } = settings;
  if (repository.isPrivate) throw new Failure(notPublic);
  const [foreign] = listForeignApps(settings);
  if (foreign) throw new Failure(foreignApp(foreign));
  if (!actions || !workflows || forkApproval === undefined || settings.unseen.size > 0) throw new Failure(noRights);
  const owner = await github.owner();
  const installed = owner.isOrganisation ? ((await github.installedApps(owner.login)) ?? []) : [];
  const appWith = (clientId: string | null | undefined) =>
    clientId ? installed.find((one) => one.clientId === clientId) : undefined;
  const own = await Promise.all(((await github.rulesets()) ?? []).filter(isOwn).map(({ id }) => github.ruleset(id)));
  return planRepair({
    ...{ settings, labels: await github.labels(), wantedLabels },
    own: own.flatMap((one) => one ?? []),
    publishers: Object.fromEntries(environments.map((one) => [one, appWith(settings.appIds[one])])),
  });
}

/** A form gives its issue only labels that the repository has. */
const wantedLabels = [...new Set(formNames.flatMap(labelsOf))].sort();

/** At most ten. */
async function listByHand(
  { serverUrl, repository, settings }: RepairRun,
  owner: { readonly login: string; readonly isOrganisation: boolean },
): Promise<Text[]> {
  const links = appLinks({ serverUrl, repository, owner: owner.isOrganisation ? owner.login : undefined });
  const areMade = Object.values(settings.appIds).some((id) => typeof id === 'string') && settings.verdictApp;
  return [...(areMade ? [] : links), ...lastSteps(`${serverUrl}/${repository}`)];
}

const item = ({ ro, en, ru }: Text): Text => ({ ro: `- ${ro}`, en: `- ${en}`, ru: `- ${ru}` });

const nothingToSet: Text = {
  ro: 'Nu este nimic de schimbat prin API.',
  en: 'There is nothing to set by the API.',
  ru: 'Через API менять нечего.',
};

const willChange: Text = { ro: 'Se schimbă pe GitHub:', en: 'To be changed on GitHub:', ru: 'На GitHub изменится:' };
const goAhead: Text = { ro: 'Schimbați? (da/nu)', en: 'Change it? (yes/no)', ru: 'Изменить? (да/нет)' };
const changed: Text = {
  ro: 'S-a schimbat tot ce este mai sus.',
  en: 'All of the above was changed.',
  ru: 'Всё указанное выше изменено.',
};

const nothingChanged: Text = {
  ro: 'Nu s-a schimbat nimic. Cu --yes se schimbă fără întrebare.',
  en: 'Nothing was changed. With --yes it is changed without asking.',
  ru: 'Ничего не изменено. С --yes меняется без вопроса.',
};

const byHand: Text = { ro: 'De mână rămân:', en: 'What stays by hand:', ru: 'Вручную остаётся:' };

const noRights: Text = {
  ro: 'Tokenul nu vede setările depozitului. Trebuie tokenul unui administrator al depozitului, cu dreptul Administration: write (sau repo la cele clasice). Nu s-a schimbat nimic.',
  en: 'The token does not see the settings of the repository. It takes the token of an administrator of the repository, with the permission Administration: write (or repo for classic ones). Nothing was changed.',
  ru: 'Токен не видит настройки репозитория. Нужен токен администратора репозитория с правом Administration: write (или repo у классических). Ничего не изменено.',
};

const notPublic: Text = {
  ro: 'Depozitul nu este public, iar regulile lui sunt pentru unul public. Faceți-l public întâi; nu s-a schimbat nimic.',
  en: 'The repository is not public, and its rules are those of a public one. Make it public first; nothing was changed.',
  ru: 'Репозиторий не публичный, а правила рассчитаны на публичный. Сначала сделайте его публичным; ничего не изменено.',
};

const foreignApp = ({ variable, app: { slug } }: ForeignApp): Text => ({
  ro: say`Variabila ${variable} numește aplicația ${slug}, care nu este a proprietarului depozitului; variabilele le poate schimba oricine are drept de scriere. Puneți numărul aplicației proprii; nu s-a schimbat nimic.`,
  en: say`The variable ${variable} names the app ${slug}, which does not belong to the owner of the repository; anybody with write access can change variables. Put the number of your own app there; nothing was changed.`,
  ru: say`Переменная ${variable} называет приложение ${slug}, которое не принадлежит владельцу репозитория; переменные может менять любой, у кого есть право записи. Укажите номер своего приложения; ничего не изменено.`,
});

const notSet = (what: Text, why: Text): Text => ({
  ro: `Nu s-a putut seta: ${what.ro}. ${why.ro} Ce este înainte s-a schimbat; comanda repetată continuă de acolo.`,
  en: `Could not be set: ${what.en}. ${why.en} What stands before it was changed; the command goes on from there when it is run again.`,
  ru: `Не удалось установить: ${what.ru}. ${why.ru} Указанное раньше изменено; повторная команда продолжит с этого места.`,
});

const lastSteps = (repository: string): Text[] => [
  {
    ro: `Cheia și identificatorul fiecărei aplicații în mediul ei (MDOCS_APP_CLIENT_ID, MDOCS_APP_PRIVATE_KEY), MDOCS_SIGNING_KEY în staging, withdrawal, production: ${repository}/settings/environments`,
    en: `Key and client id of each app in its environment (MDOCS_APP_CLIENT_ID, MDOCS_APP_PRIVATE_KEY), MDOCS_SIGNING_KEY in staging, withdrawal, production: ${repository}/settings/environments`,
    ru: `Ключ и идентификатор каждого приложения в его среде (MDOCS_APP_CLIENT_ID, MDOCS_APP_PRIVATE_KEY), MDOCS_SIGNING_KEY в staging, withdrawal, production: ${repository}/settings/environments`,
  },
  {
    ro: `Variabilele MDOCS_REQUESTS_BOT_ID și MDOCS_VERDICT_BOT_ID: ${repository}/settings/variables/actions`,
    en: `The variables MDOCS_REQUESTS_BOT_ID and MDOCS_VERDICT_BOT_ID: ${repository}/settings/variables/actions`,
    ru: `Переменные MDOCS_REQUESTS_BOT_ID и MDOCS_VERDICT_BOT_ID: ${repository}/settings/variables/actions`,
  },
  {
    ro: 'În mediul production: fără trecerea administratorilor peste aprobări (API-ul nu o poate opri).',
    en: 'In the environment production: administrators may not pass by the approvals (the API cannot turn this off).',
    ru: 'В среде production: администраторы не обходят одобрения (API не может это отключить).',
  },
  {
    ro: 'După ce aplicațiile sunt instalate, încă o dată `npm run -s mdocs -- protection --repair`: abia atunci se pot proteja ramurile lor.',
    en: 'Once the apps are installed, `npm run -s mdocs -- protection --repair` once more: only then can their branches be protected.',
    ru: 'Когда приложения установлены, ещё раз `npm run -s mdocs -- protection --repair`: только тогда можно защитить их ветки.',
  },
];
