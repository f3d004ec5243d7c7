// The repository itself: what everybody may read of it, and which branch decides.
import { say } from '../../model/text/text.ts';
import { mainBranch } from '../verdict/gather.ts';
import { flagUnless, type SettingCheck } from './weakness.ts';

export const repositoryChecks: readonly SettingCheck[] = [
  {
    code: 'main-not-default',
    why: {
      ro: 'Se publică și se verifică din main; regulile și fluxurile ramurii implicite nu o apără.',
      en: 'Publishing and checking go by main; the rules and workflows of the default branch do not protect it.',
      ru: 'Публикация и проверка идут из main; правила и процессы ветки по умолчанию её не защищают.',
    },
    click: 'Settings › General › Default branch › main',
    page: 'settings',
    find: ({ repository: { defaultBranch } }) =>
      flagUnless(defaultBranch === mainBranch, {
        ro: say`Ramura implicită este ${defaultBranch} și nu ${mainBranch}.`,
        en: say`The default branch is ${defaultBranch} and not ${mainBranch}.`,
        ru: say`Ветка по умолчанию: ${defaultBranch}, а не ${mainBranch}.`,
      }),
  },
  {
    code: 'repository-private',
    why: {
      ro: 'Instituțiile nu pot trimite cereri, gateway-urile nu pot lua publicările, iar fără un plan plătit GitHub nu aplică regulile ramurilor.',
      en: 'Institutions cannot send requests, gateways cannot take publications, and without a paid plan GitHub does not enforce the rules of branches.',
      ru: 'Учреждения не могут подавать заявки, шлюзы не могут брать публикации, а без платного плана GitHub не применяет правила веток.',
    },
    click: 'Settings › General › Danger Zone › Change repository visibility',
    page: 'settings',
    find: ({ repository: { isPrivate } }) =>
      flagUnless(!isPrivate, {
        ro: 'Depozitul nu este public.',
        en: 'The repository is not public.',
        ru: 'Репозиторий не публичный.',
      }),
  },
];
