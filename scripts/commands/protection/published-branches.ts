// The rulesets of what is published: the branches that gateways follow, and the tags of versions.
import type { Ruleset } from '../../github/protection.ts';
import { quoteAll, say } from '../../model/text/text.ts';
import { expressionOf } from './files.ts';
import type { Settings } from './settings.ts';
import { type CheckResult, flagUnless, type SettingCheck } from './weakness.ts';

const page = 'settings/rules';

/** Whether a ruleset's patterns take in a reference. As GitHub does: * ends at a slash, ** does not. */
export function covers({ include, exclude }: Ruleset, reference: string): boolean {
  const isIn = (pattern: string) => pattern === '~ALL' || new RegExp(`^${expressionOf(pattern)}$`).test(reference);
  return include.some(isIn) && !exclude.some(isIn);
}

const rulesetsOf = ({ rulesets }: Settings, branch: string): Ruleset[] =>
  rulesets.filter((ruleset) => ruleset.target === 'branch' && covers(ruleset, `refs/heads/${branch}`));

const requiredTypes = ['creation', 'update', 'deletion', 'non_fast_forward'];

const listMissingTypes = (rulesets: readonly Ruleset[], types: readonly string[]): string[] =>
  types.filter((type) => !rulesets.some(({ rules }) => rules.some((rule) => rule.type === type)));

export const publishedChecks: readonly SettingCheck[] = [
  {
    code: 'environment-branch-open',
    why: {
      ro: 'Cine scrie în această ramură hotărăște direct cine intră la gateway, fără nicio verificare.',
      en: 'Whoever writes to this branch decides directly who is let in at the gateway, without any check.',
      ru: 'Кто пишет в эту ветку, напрямую решает, кого пропустит шлюз, без всякой проверки.',
    },
    click:
      'Settings › Rules › Rulesets › environment › Restrict creations, Restrict updates, Restrict deletions, Block force pushes',
    page,
    find: (settings) =>
      settings.branches.flatMap((branch) => {
        const lacking = listMissingTypes(rulesetsOf(settings, branch), requiredTypes);
        return flagUnless(lacking.length === 0, {
          ro: say`Ramura ${branch} nu are toate regulile; lipsă: ${quoteAll(lacking)}.`,
          en: say`The branch ${branch} does not have all rules; missing: ${quoteAll(lacking)}.`,
          ru: say`У ветки ${branch} есть не все правила; не хватает ${quoteAll(lacking)}.`,
        });
      }),
  },
  {
    code: 'environment-branch-bypass',
    why: {
      ro: 'În ramurile de mediu publică doar aplicația; un om ar putea da acces fără ca cineva să observe.',
      en: 'Only the app publishes to environment branches; a person could grant access without anybody noticing.',
      ru: 'В ветки сред публикует только приложение GitHub (App); человек мог бы дать доступ незаметно.',
    },
    click: 'Settings › Rules › Rulesets › environment › Bypass list',
    page,
    find: (settings) => findStrangers(settings, settings.branches),
  },
  {
    code: 'environment-branches-one-app',
    why: {
      ro: 'Cheia aplicației dintr-un mediu ar ajunge pentru a scrie în ramura celuilalt.',
      en: 'The key of the app in one environment would be enough to write to the branch of the other.',
      ru: 'Ключа приложения одной среды хватило бы, чтобы писать в ветку другой.',
    },
    click: 'Settings › Rules › Rulesets › (one for each branch environment/…) › Bypass list',
    page,
    find: findSharedWriters,
  },
  {
    code: 'request-branch-open',
    why: {
      ro: 'Ramurile cererilor poartă numele celui care a completat formularul; altcineva ar putea cere în numele lui.',
      en: 'Branches of requests speak for whoever filled in a form; somebody else could ask in that name.',
      ru: 'Ветки заявок говорят от имени того, кто заполнил форму; кто-то другой мог бы просить от его имени.',
    },
    click: 'Settings › Rules › Rulesets › request/** › Restrict creations, Restrict updates, Restrict deletions',
    page,
    find: (settings) =>
      flagUnless(listMissingTypes(rulesetsOf(settings, requestBranch), ['creation', 'update', 'deletion']).length === 0, {
        ro: 'În ramurile request/** poate scrie oricine are drept de scriere.',
        en: 'Anybody with write access can write to the branches request/**.',
        ru: 'В ветки request/** может писать любой, у кого есть право записи.',
      }),
  },
  {
    code: 'request-branch-bypass',
    why: {
      ro: 'În aceste ramuri scriu numai aplicația pentru cereri și echipa AGE, care corectează identificatorii; oricine altcineva ar putea bloca cereri.',
      en: 'Only the requests app writes to these branches, and the team of AGE, which corrects client ids; anybody else could block requests.',
      ru: 'В эти ветки пишут только приложение для заявок и команда AGE, которая исправляет идентификаторы; остальные могли бы блокировать заявки.',
    },
    click: 'Settings › Rules › Rulesets › request/** › Bypass list',
    page,
    find: (settings) => findStrangers(settings, [requestBranch], ['Integration', 'Team']),
  },
  {
    code: 'gateway-branch-open',
    why: {
      ro: 'Raportul unui gateway îl crede numai cheia lui, dar oricine ar scrie în ramură l-ar putea șterge sau înlocui cu unul vechi.',
      en: "A gateway's report is believed by its key alone, but whoever writes to the branch could delete it, or put an old one in its place.",
      ru: 'Отчёту шлюза верят только по его ключу, но кто пишет в ветку, мог бы удалить его или заменить старым.',
    },
    click: 'Settings › Rules › Rulesets › gateway/** › Restrict creations, Restrict updates, Restrict deletions',
    page,
    find: (settings) =>
      settings.gatewayBranches.flatMap((branch) => {
        const lacking = listMissingTypes(rulesetsOf(settings, branch), ['creation', 'update', 'deletion']);
        return flagUnless(lacking.length === 0, {
          ro: say`În ramura ${branch} poate scrie și altcineva decât gateway-ul; lipsă: ${quoteAll(lacking)}.`,
          en: say`Others than the gateway can write to the branch ${branch}; missing: ${quoteAll(lacking)}.`,
          ru: say`В ветку ${branch} может писать не только шлюз; не хватает ${quoteAll(lacking)}.`,
        });
      }),
  },
  {
    code: 'gateway-branch-bypass',
    why: {
      ro: 'În ramurile gateway-urilor scriu numai cheile lor de acces sau o aplicație; un om ar putea face un gateway să tacă.',
      en: "Only gateways' deploy keys or an app write to their branches; a person could make a gateway fall silent.",
      ru: 'В ветки шлюзов пишут только их ключи развёртывания или приложение; человек мог бы заставить шлюз замолчать.',
    },
    click: 'Settings › Rules › Rulesets › gateway/** › Bypass list',
    page,
    find: (settings) =>
      settings.gatewayBranches.length === 0
        ? []
        : findStrangers(settings, settings.gatewayBranches, ['Integration', 'DeployKey']),
  },
  {
    code: 'version-tag-movable',
    why: {
      ro: 'Sub numele unei versiuni verificate ar putea apărea alt program.',
      en: 'Another program could appear under the name of a version that was checked.',
      ru: 'Под именем проверенной версии могла бы появиться другая программа.',
    },
    click: 'Settings › Rules › Rulesets › New tag ruleset › v* › Restrict updates, Restrict deletions',
    page,
    find: ({ rulesets }) => {
      const ofTags = rulesets.filter((ruleset) => ruleset.target === 'tag' && covers(ruleset, 'refs/tags/v1.0.0'));
      return flagUnless(listMissingTypes(ofTags, ['update', 'deletion']).length === 0, {
        ro: 'Etichetele versiunilor (v*) pot fi mutate sau șterse.',
        en: 'The tags of versions (v*) can be moved or deleted.',
        ru: 'Метки версий (v*) можно перенести или удалить.',
      });
    },
  },
];

/** A branch as the requests app calls it. */
const requestBranch = 'request/issue-1';

/** Apps that may bypass the rules of every environment's branch. */
function findSharedWriters(settings: Settings): CheckResult {
  const rulesets = settings.branches.map((branch) => rulesetsOf(settings, branch));
  if (settings.unseen.has('rulesets') || rulesets.flat().some(({ bypass }) => bypass === undefined)) return 'hidden';
  const writers = rulesets.map(findWriters);
  const [first = new Set<number>(), ...rest] = writers;
  const shared = [...first].filter((id) => rest.every((one) => one.has(id)));
  return shared.map((id) => ({
    ro: say`Aplicația cu numărul ${id} poate scrie în toate ramurile de mediu: ${quoteAll(settings.branches)}.`,
    en: say`The app number ${id} can write to all environment branches: ${quoteAll(settings.branches)}.`,
    ru: say`Приложение № ${id} может писать во все ветки сред: ${quoteAll(settings.branches)}.`,
  }));
}

/** Of several rulesets for one branch an app has to bypass each. */
function findWriters(rulesets: readonly Ruleset[]): Set<number> {
  const lists = rulesets
    .filter(({ rules }) => rules.length > 0)
    .map(({ bypass = [] }) => bypass.flatMap(({ kind, id }) => (kind === 'Integration' && id !== undefined ? [id] : [])));
  const [first = [], ...rest] = lists;
  return new Set(first.filter((id) => rest.every((list) => list.includes(id))));
}

/** Who, other than an app, may bypass the rules of these branches. */
function findStrangers(settings: Settings, branches: readonly string[], allowed = ['Integration']): CheckResult {
  const rulesets = new Set(branches.flatMap((branch) => rulesetsOf(settings, branch)));
  const isSeen = !settings.unseen.has('rulesets') && [...rulesets].every(({ bypass }) => bypass !== undefined);
  const found = [...rulesets].flatMap(({ name, bypass = [] }) => {
    const people = bypass.map(({ kind }) => kind).filter((kind) => !allowed.includes(kind));
    return flagUnless(people.length === 0, {
      ro: say`Regulile ${name} pot fi ocolite nu doar de aplicație, ci și de ${quoteAll(people)}.`,
      en: say`The rules ${name} can be bypassed not only by the app, but also by ${quoteAll(people)}.`,
      ru: say`Правила ${name} может обойти не только приложение GitHub, но и ${quoteAll(people)}.`,
    });
  });
  return found.length === 0 && !isSeen ? 'hidden' : found;
}
