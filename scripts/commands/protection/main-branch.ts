// The ruleset of the main branch: what must hold before something is merged.
import type { BranchRule, GitHubApp } from '../../github/protection.ts';
import { say, type Text } from '../../model/text/text.ts';
import { statusContext } from '../run/verdict-status.ts';
import type { Settings } from './settings.ts';
import { type CheckResult, flagUnless, type SettingCheck } from './weakness.ts';

/** The number of the app GitHub Actions: whoever may write to a repository can let it set any status, under any name. */
const actionsApp = 15368;

const rulesets = 'Settings › Rules › Rulesets › main';
const page = 'settings/rules';

const rulesOf = ({ mainRules }: Settings, type: string): readonly BranchRule[] => mainRules.filter((rule) => rule.type === type);
const hasRule = (settings: Settings, type: string): boolean => rulesOf(settings, type).length > 0;

/** Whether any of the rules of a type that hold for main says so: of several GitHub takes the strictest. */
const someRuleSays = (settings: Settings, type: string, isIt: (parameters: BranchRule['parameters']) => boolean): boolean =>
  rulesOf(settings, type).some(({ parameters }) => isIt(parameters));

interface RequiredStatus {
  readonly context?: unknown;
  readonly integration_id?: unknown;
}

function listRequiredVerdicts(settings: Settings): RequiredStatus[] {
  const all = rulesOf(settings, 'required_status_checks').flatMap(({ parameters: { required_status_checks: checks } }) =>
    Array.isArray(checks) ? (checks as RequiredStatus[]) : [],
  );
  return all.filter(({ context }) => context === statusContext);
}

/** A check that a rule is there. */
function makeRuleCheck(code: string, type: string, texts: { what: Text; why: Text; box: string }): SettingCheck {
  const find = (settings: Settings): CheckResult => flagUnless(hasRule(settings, type), texts.what);
  return { code, why: texts.why, click: `${rulesets} › ${texts.box}`, page, find };
}

/** A check of a parameter of the rule about pull requests. */
function makePullCheck(code: string, parameter: string, texts: { what: Text; why: Text; box: string }): SettingCheck {
  const isOn = (value: unknown) => value === true || (typeof value === 'number' && value > 0);
  const find = (settings: Settings): CheckResult =>
    flagUnless(
      !hasRule(settings, 'pull_request') || someRuleSays(settings, 'pull_request', (one) => isOn(one[parameter])),
      texts.what,
    );
  return { code, why: texts.why, click: `${rulesets} › Require a pull request before merging › ${texts.box}`, page, find };
}

export const mainChecks: readonly SettingCheck[] = [
  makeRuleCheck('pull-request-not-required', 'pull_request', {
    what: {
      ro: 'În ramura principală se poate scrie direct, fără cerere de modificare (pull request).',
      en: 'The main branch can be written to directly, without a pull request.',
      ru: 'В основную ветку можно писать напрямую, без заявки на изменение (pull request).',
    },
    why: {
      ro: 'Accesul la MDocs s-ar putea schimba fără nicio verificare și fără aprobare.',
      en: 'Access to MDocs could change without any check and without approval.',
      ru: 'Доступ к MDocs мог бы измениться без проверки и без одобрения.',
    },
    box: 'Require a pull request before merging',
  }),
  makePullCheck('approval-not-required', 'required_approving_review_count', {
    what: {
      ro: 'O cerere poate fi acceptată fără nicio aprobare.',
      en: 'A pull request can be accepted (merged) without any approval.',
      ru: 'Заявку можно принять без единого одобрения.',
    },
    why: {
      ro: 'Un singur cont furat ar fi de ajuns pentru a obține acces.',
      en: 'A single stolen account would be enough to gain access.',
      ru: 'Для получения доступа хватило бы одной украденной учётной записи.',
    },
    box: 'Required approvals: 1',
  }),
  makePullCheck('stale-approval-counts', 'dismiss_stale_reviews_on_push', {
    what: {
      ro: 'O aprobare rămâne valabilă și după ce cererea se schimbă.',
      en: 'An approval stays valid after the pull request changes.',
      ru: 'Одобрение остаётся в силе и после изменения заявки.',
    },
    why: {
      ro: 'Se aprobă una și se poate accepta alta.',
      en: 'One thing is approved and another can be accepted.',
      ru: 'Одобряется одно, а принято может быть другое.',
    },
    box: 'Dismiss stale pull request approvals when new commits are pushed',
  }),
  makePullCheck('last-push-approved-by-author', 'require_last_push_approval', {
    what: {
      ro: 'Ultima modificare a unei cereri poate fi aprobată chiar de cel care a făcut-o.',
      en: 'The last change to a pull request can be approved by the person who made it.',
      ru: 'Последнее изменение заявки может одобрить тот, кто его внёс.',
    },
    why: {
      ro: 'Cine aprobă poate adăuga în ultima clipă ce dorește în cererea altuia.',
      en: "An approver can add anything to somebody else's pull request at the last moment.",
      ru: 'Одобряющий может в последний момент добавить в чужую заявку что угодно.',
    },
    box: 'Require approval of the most recent reviewable push',
  }),
  makePullCheck('code-owners-not-required', 'require_code_owner_review', {
    what: {
      ro: 'Aprobarea responsabililor din CODEOWNERS nu este obligatorie.',
      en: 'The approval of those named in CODEOWNERS is not required.',
      ru: 'Одобрение ответственных из CODEOWNERS не обязательно.',
    },
    why: {
      ro: 'Regulile și programul care verifică s-ar putea schimba fără AGE.',
      en: 'The rules and the program that checks could be changed without AGE.',
      ru: 'Правила и программу проверки можно было бы изменить без AGE.',
    },
    box: 'Require review from Code Owners',
  }),
  {
    code: 'verdict-not-required',
    why: {
      ro: 'O cerere pe care verificarea nu o lasă să treacă ar putea fi totuși acceptată.',
      en: 'A pull request that the check refuses could be accepted all the same.',
      ru: 'Отклонённую проверкой заявку всё же можно было бы принять.',
    },
    click: `${rulesets} › Require status checks to pass › Add checks › ${statusContext}`,
    page,
    find: (settings) =>
      flagUnless(listRequiredVerdicts(settings).length > 0, {
        ro: say`Statutul ${statusContext} nu este obligatoriu.`,
        en: say`The status ${statusContext} is not required.`,
        ru: say`Статус ${statusContext} не обязателен.`,
      }),
  },
  {
    code: 'verdict-from-anybody',
    why: {
      ro: 'Oricine are drept de scriere poate trimite acest statut; trebuie crezut doar cel al verificării.',
      en: 'Anybody with write access can send this status; only the one of the check must be believed.',
      ru: 'Этот статус может отправить любой, у кого есть право записи; верить нужно только статусу проверки.',
    },
    click: `${rulesets} › Require status checks to pass › ${statusContext} › (the app for verdicts)`,
    page,
    find: (settings) =>
      flagUnless(
        listRequiredVerdicts(settings).every(({ integration_id: app }) => typeof app === 'number'),
        {
          ro: say`Statutul ${statusContext} este acceptat de la orice sursă.`,
          en: say`The status ${statusContext} is accepted from any source.`,
          ru: say`Статус ${statusContext} принимается из любого источника.`,
        },
      ),
  },
  {
    code: 'verdict-from-any-workflow',
    why: {
      ro: 'Orice flux din orice ramură poate trimite acest statut, deci oricine are drept de scriere poate face o cerere să pară acceptată; o aplicație cu cheia ei în mediul verdict nu poate fi imitată.',
      en: 'Any workflow of any branch can send this status, so anybody with write access can make a request look accepted; an app with its key in the environment verdict cannot be imitated.',
      ru: 'Этот статус может отправить любой процесс любой ветки, то есть любой, у кого есть право записи, может выдать заявку за принятую; приложение с ключом в среде verdict подделать нельзя.',
    },
    click: `${rulesets} › Require status checks to pass › ${statusContext} › (the app for verdicts)`,
    page,
    find: (settings) =>
      flagUnless(
        listRequiredVerdicts(settings).every(({ integration_id: app }) => app !== actionsApp),
        {
          ro: say`Sursa statutului ${statusContext} este GitHub Actions și nu o aplicație numai pentru răspunsuri.`,
          en: say`The source of the status ${statusContext} is GitHub Actions and not an app for verdicts alone.`,
          ru: say`Источник статуса ${statusContext}: GitHub Actions, а не отдельное приложение для ответов.`,
        },
      ),
  },
  {
    code: 'verdict-from-other-app',
    why: {
      ro: 'Cine are cheia celeilalte aplicații poate face orice cerere să pară acceptată.',
      en: 'Whoever has the key of the other app can make any request look accepted.',
      ru: 'Тот, у кого есть ключ другого приложения, может выдать любую заявку за принятую.',
    },
    click: `${rulesets} › Require status checks to pass › ${statusContext} › (the app for verdicts)`,
    page,
    find: findOtherApps,
  },
  {
    code: 'verdict-outdated',
    why: {
      ro: 'Două cereri corecte fiecare în parte se pot contrazice după acceptare.',
      en: 'Two pull requests, each right by itself, can contradict each other once accepted.',
      ru: 'Две заявки, верные по отдельности, после принятия могут противоречить друг другу.',
    },
    click: `${rulesets} › Require status checks to pass › Require branches to be up to date before merging`,
    page,
    find: (settings) =>
      flagUnless(
        hasRule(settings, 'merge_queue') ||
          someRuleSays(settings, 'required_status_checks', (one) => one.strict_required_status_checks_policy === true),
        {
          ro: 'O cerere poate fi acceptată cu un răspuns dat pentru o stare mai veche a ramurii principale.',
          en: 'A pull request can be accepted with an answer that was given for an older state of the main branch.',
          ru: 'Заявку можно принять с ответом, данным для более старого состояния основной ветки.',
        },
      ),
  },
  makeRuleCheck('history-not-linear', 'required_linear_history', {
    what: {
      ro: 'Istoricul ramurii principale poate avea ramificații.',
      en: 'The history of the main branch may have merges in it.',
      ru: 'История основной ветки может ветвиться.',
    },
    why: {
      ro: 'Dovada că fiecare acces provine dintr-o cerere aprobată s-ar citi greu.',
      en: 'The proof that each access comes from an approved pull request would be hard to read.',
      ru: 'Доказательство, что каждый доступ происходит из одобренной заявки, было бы трудно читать.',
    },
    box: 'Require linear history',
  }),
  makeRuleCheck('force-push-allowed', 'non_fast_forward', {
    what: {
      ro: 'Istoricul ramurii principale poate fi rescris.',
      en: 'The history of the main branch can be rewritten.',
      ru: 'Историю основной ветки можно переписать.',
    },
    why: {
      ro: 'S-ar putea șterge urmele unei modificări.',
      en: 'The traces of a change could be removed.',
      ru: 'Можно было бы удалить следы изменения.',
    },
    box: 'Block force pushes',
  }),
  makeRuleCheck('deletion-allowed', 'deletion', {
    what: {
      ro: 'Ramura principală poate fi ștearsă.',
      en: 'The main branch can be deleted.',
      ru: 'Основную ветку можно удалить.',
    },
    why: {
      ro: 'O ramură nouă cu același nume nu ar mai avea istoricul de până acum.',
      en: 'A new branch of the same name would no longer have the history.',
      ru: 'У новой ветки с тем же именем не было бы прежней истории.',
    },
    box: 'Restrict deletions',
  }),
  {
    code: 'bypass-allowed',
    why: {
      ro: 'Regulile nu îi opresc pe cei de pe această listă, nici pe cel care le fură contul.',
      en: 'The rules do not stop those on this list, nor whoever steals one of their accounts.',
      ru: 'Правила не останавливают тех, кто в этом списке, и того, кто украдёт их учётную запись.',
    },
    click: `${rulesets} › Bypass list`,
    page,
    find: findBypasses,
  },
];

/** GitHub Actions and no source at all have findings of their own. */
function findOtherApps(settings: Settings): CheckResult {
  const { verdictApp } = settings;
  const named = listRequiredVerdicts(settings).flatMap(({ integration_id: id }) =>
    typeof id === 'number' && id !== actionsApp ? [id] : [],
  );
  const others = [...new Set(named)].filter((id) => id !== verdictApp?.id);
  if (others.length === 0) return [];
  if (verdictApp === undefined) return 'hidden';
  return others.map((id) => (verdictApp === null ? noVerdictApp(id) : otherApp(id, verdictApp)));
}

const noVerdictApp = (id: number): Text => ({
  ro: say`Sursa statutului ${statusContext} este aplicația cu numărul ${id}, dar nu este configurată nicio aplicație pentru răspunsuri (variabila MDOCS_VERDICT_BOT_ID lipsește sau nu numește o aplicație).`,
  en: say`The source of the status ${statusContext} is the app number ${id}, but no app for verdicts is configured (the variable MDOCS_VERDICT_BOT_ID is missing or names no app).`,
  ru: say`Источник статуса ${statusContext}: приложение № ${id}, но приложение для ответов не настроено (переменной MDOCS_VERDICT_BOT_ID нет, или она не называет приложение).`,
});

const otherApp = (id: number, { id: right, slug }: GitHubApp): Text => ({
  ro: say`Sursa statutului ${statusContext} este aplicația cu numărul ${id}; aplicația pentru răspunsuri este ${slug}, cu numărul ${right}.`,
  en: say`The source of the status ${statusContext} is the app number ${id}; the app for verdicts is ${slug}, number ${right}.`,
  ru: say`Источник статуса ${statusContext}: приложение № ${id}; приложение для ответов: ${slug}, № ${right}.`,
});

function findBypasses({ mainRules, rulesets: all, unseen }: Settings): CheckResult {
  const ids = new Set(mainRules.map(({ ruleset }) => ruleset));
  const ofMain = all.filter(({ id }) => ids.has(id));
  const found = ofMain
    .filter(({ bypass = [] }) => bypass.length > 0)
    .map(({ name, bypass = [] }) => ({
      ro: say`Regulile ${name} ale ramurii principale pot fi ocolite de ${bypass.map(({ kind }) => kind).join(', ')}.`,
      en: say`The rules ${name} of the main branch can be bypassed by ${bypass.map(({ kind }) => kind).join(', ')}.`,
      ru: say`Правила ${name} основной ветки могут обойти: ${bypass.map(({ kind }) => kind).join(', ')}.`,
    }));
  // Rules of an organisation may hold for main without being shown.
  const isSeen = unseen.size === 0 && ofMain.length === ids.size && ofMain.every(({ bypass }) => bypass !== undefined);
  return found.length === 0 && !isSeen ? 'hidden' : found;
}
