// What mdocs protection --repair changes: the difference between what is and what must be, as steps. Rulesets of others are left alone.
import type { BranchRule, GitHubEnvironment, InstalledApp, NewRuleset, Repair, Ruleset } from '../../github/protection.ts';
import { environments } from '../../model/environment.ts';
import { Phrase, quoteAll, say, type Text } from '../../model/text/text.ts';
import { statusContext } from '../run/verdict-status.ts';
import { environmentNames, type Settings } from './settings.ts';

/** What is asked of GitHub only to repair. */
export interface RepairInputs {
  readonly settings: Settings;
  /** The rulesets that this command made before, whether in force or not. */
  readonly own: readonly Ruleset[];
  readonly labels: readonly string[];
  readonly wantedLabels: readonly string[];
  /** The apps by number that publish in an environment, as far as they are known. */
  readonly publishers: Readonly<Partial<Record<string, InstalledApp>>>;
}

export interface RepairStep {
  readonly what: Text;
  readonly carryOut: (github: Repair) => Promise<void>;
}

const prefix = 'mdocs: ';
export const isOwn = ({ name }: { readonly name: string }): boolean => name.startsWith(prefix);

export function planRepair(inputs: RepairInputs): RepairStep[] {
  return [
    ...planRulesets(inputs),
    ...planEnvironments(inputs),
    ...planActions(inputs),
    ...planFeatures(inputs),
    ...planLabels(inputs),
  ];
}

type Bypass = NewRuleset['bypass'];
const rules = (...types: readonly string[]) => types.map((type) => ({ type, parameters: {} }));
const restricted = rules('creation', 'update', 'deletion', 'non_fast_forward');
const asApps = (apps: readonly (Pick<InstalledApp, 'id'> | undefined)[]): Bypass =>
  [...new Set(apps.flatMap((one) => one?.id ?? []))].map((id) => ({ kind: 'Integration', id }));

/** Where an app is not known yet nobody could publish, so the ruleset of its branch waits for it. */
function planRulesets({ settings, own, publishers }: RepairInputs): RepairStep[] {
  const { requestsApp, verdictApp } = settings;
  const existing = (name: string) => own.find((one) => one.name === prefix + name);
  const teamsOf = (name: string): Bypass =>
    (existing(name)?.bypass ?? []).flatMap(({ kind, id }) => (kind === 'Team' && id !== undefined ? [{ kind, id }] : []));
  const appsOf = (name: string): Bypass =>
    (existing(name)?.bypass ?? []).flatMap(({ kind, id }) => (kind === 'Integration' && id !== undefined ? [{ kind, id }] : []));
  const areKnown = environments.every((one) => publishers[one] !== undefined);
  const wanted: (Omit<NewRuleset, 'id'> | undefined)[] = [
    { name: 'main', target: 'branch', include: ['~DEFAULT_BRANCH'], rules: rulesOfMain(settings, existing('main')), bypass: [] },
    areKnown
      ? {
          ...{ name: 'environment', target: 'branch', include: ['refs/heads/environment/**'], rules: restricted },
          bypass: asApps(environments.map((one) => publishers[one])),
        }
      : undefined,
    ...environments.map((one) =>
      publishers[one] === undefined
        ? undefined
        : {
            ...{
              name: `environment/${one}`,
              target: 'branch',
              include: [`refs/heads/environment/${one}`],
              rules: rules('update'),
            },
            bypass: asApps([publishers[one]]),
          },
    ),
    !requestsApp
      ? undefined
      : {
          ...{ name: 'request', target: 'branch', include: ['refs/heads/request/**'], rules: restricted },
          bypass: [...asApps([requestsApp]), ...teamsOf('request')],
        },
    settings.gatewayBranches.length === 0
      ? undefined
      : {
          // A report takes the place of the one before, so force pushes stay open to those who may write.
          ...{
            name: 'gateway',
            target: 'branch',
            include: ['refs/heads/gateway/**'],
            rules: rules('creation', 'update', 'deletion'),
          },
          bypass: [{ kind: 'DeployKey' }, ...appsOf('gateway')],
        },
    { name: 'versions', target: 'tag', include: ['refs/tags/v*'], rules: rules('update', 'deletion'), bypass: [] },
  ];
  return wanted.flatMap((one) => {
    const before = one && existing(one.name);
    if (!one || (before && isAsWanted(before, one))) return [];
    const ruleset = { ...one, name: prefix + one.name, id: before?.id };
    // Variables say which apps these are, and anybody with write access can change a variable: whoever agrees sees their names.
    const named = [...Object.values(publishers), requestsApp, ...(one.name === 'main' ? [verdictApp] : [])];
    const ids = new Set([...one.bypass.map(({ id }) => id), ...(one.name === 'main' ? [verdictApp?.id] : [])]);
    const slugs = [...new Set(named.flatMap((app) => (app && ids.has(app.id) ? app.slug : [])))];
    const what = before ? rulesetChanged(ruleset.name, slugs) : rulesetMade(ruleset, slugs);
    return [{ what, carryOut: (github) => github.writeRuleset(ruleset) }];
  });
}

/** Never weaker than they are: an app that is not known just now stays the one that has to say yes, and two approvals stay two. */
function rulesOfMain({ verdictApp }: Settings, is: Ruleset | undefined): NewRuleset['rules'] {
  const parametersOf = (type: string) => is?.rules.find((rule) => rule.type === type)?.parameters ?? {};
  const { required_status_checks: checks } = parametersOf('required_status_checks');
  const known = (Array.isArray(checks) ? checks : []).find((one) => one?.context === statusContext)?.integration_id;
  const source = verdictApp?.id ?? (typeof known === 'number' ? known : undefined);
  const check = { context: statusContext, ...(source === undefined ? {} : { integration_id: source }) };
  const approvals = Number(parametersOf('pull_request').required_approving_review_count) || 1;
  return [
    {
      type: 'pull_request',
      parameters: {
        required_approving_review_count: Math.max(1, approvals),
        dismiss_stale_reviews_on_push: true,
        require_last_push_approval: true,
        require_code_owner_review: true,
        required_review_thread_resolution: false,
      },
    },
    {
      type: 'required_status_checks',
      parameters: { strict_required_status_checks_policy: true, required_status_checks: [check] },
    },
    ...rules('required_linear_history', 'non_fast_forward', 'deletion'),
  ];
}

function isAsWanted(is: Ruleset, wanted: Omit<NewRuleset, 'id'>): boolean {
  const sorted = (list: readonly unknown[]) => JSON.stringify(list.map((one) => JSON.stringify(one)).sort());
  const hasRule = ({ type, parameters }: Omit<BranchRule, 'ruleset'>) =>
    is.rules.some(
      (rule) =>
        rule.type === type &&
        Object.entries(parameters).every(([key, value]) => JSON.stringify(rule.parameters[key]) === JSON.stringify(value)),
    );
  return (
    is.enforcement === 'active' &&
    is.target === wanted.target &&
    is.exclude.length === 0 &&
    sorted(is.include) === sorted(wanted.include) &&
    is.rules.length === wanted.rules.length &&
    wanted.rules.every(hasRule) &&
    sorted((is.bypass ?? []).map(({ kind, id }) => [kind, id])) === sorted(wanted.bypass.map(({ kind, id }) => [kind, id]))
  );
}

/** GitHub takes no account as a reviewer that it does not know, or that may not read the repository; it takes six. */
const reviewersFrom = ({ accounts }: Settings): GitHubEnvironment['reviewers'] =>
  accounts
    .filter(({ name, permission }) => name !== undefined && permission !== 'none')
    .slice(0, 6)
    .map(({ name, login, id }) => ({ kind: 'User', id, name: name ?? login }));

/** Reviewers that somebody chose stay. */
function planEnvironments({ settings }: RepairInputs): RepairStep[] {
  const { defaultBranch } = settings.repository;
  return environmentNames.flatMap((name): RepairStep[] => {
    const is = settings.environments.get(name);
    const isProduction = name === 'production';
    const lacksReviewers = isProduction && (is?.reviewers.length ?? 0) === 0;
    const mayReviewSelf = isProduction && is?.preventSelfReview !== true;
    const isLimited = is?.branches === 'custom' && is.branchNames.length === 1 && is.branchNames[0] === defaultBranch;
    if (is && isLimited && !lacksReviewers && !mayReviewSelf) return [];
    const chosen = reviewersFrom(settings);
    const reviewers = lacksReviewers ? chosen : (is?.reviewers ?? []);
    const environment = { name, reviewers, preventSelfReview: isProduction || is?.preventSelfReview === true, waits: is?.waits };
    return [
      {
        what: environmentSet(name, defaultBranch, lacksReviewers ? chosen.map((one) => one.name) : []),
        carryOut: async (github) => {
          await github.writeEnvironment(environment);
          await github.limitEnvironment(name, defaultBranch);
        },
      },
    ];
  });
}

function planActions({ settings: { actions, selected, workflows, forkApproval } }: RepairInputs): RepairStep[] {
  const patterns = (selected?.patterns ?? []).filter((one) => one.startsWith('actions/'));
  const isLimited = actions?.allowed === 'selected' || actions?.allowed === 'local_only';
  const isSelected =
    actions?.allowed === 'local_only' || (selected && !selected.verified && selected.patterns.length === patterns.length);
  const steps: (RepairStep | false)[] = [
    // Somebody turned it off, perhaps because of what happened: it stays so.
    actions?.isOn !== false &&
      !(isLimited && actions?.shaPinning) && { what: actionsLimited, carryOut: (github) => github.limitActions() },
    actions?.isOn !== false && !isSelected && { what: actionsSelected, carryOut: (github) => github.selectActions(patterns) },
    !(workflows?.default === 'read' && !workflows.mayApprovePulls) && {
      what: tokenLimited,
      carryOut: (github) => github.limitToken(),
    },
    forkApproval !== 'all_external_contributors' && { what: forksApproved, carryOut: (github) => github.requireForkApproval() },
  ];
  return steps.filter((step) => step !== false);
}

function planFeatures({ settings: { repository, privateReporting } }: RepairInputs): RepairStep[] {
  const { security, allowAutoMerge } = repository;
  // Where GitHub shows nothing of it, as in a private repository that has not bought it, it cannot be set either.
  const scans = !security || (security.secret_scanning && security.secret_scanning_push_protection);
  const steps: (RepairStep | false)[] = [
    !scans && { what: secretsScanned, carryOut: (github) => github.scanForSecrets() },
    !privateReporting && { what: reportedInPrivate, carryOut: (github) => github.allowPrivateReporting() },
    allowAutoMerge === true && { what: autoMergeOff, carryOut: (github) => github.stopAutoMerge() },
  ];
  return steps.filter((step) => step !== false);
}

const planLabels = ({ labels, wantedLabels }: RepairInputs): RepairStep[] =>
  wantedLabels
    .filter((name) => !labels.includes(name))
    .map((name) => ({ what: labelMade(name), carryOut: (github) => github.createLabel(name) }));

const rulesetMade = ({ name, include }: Pick<NewRuleset, 'name' | 'include'>, apps: readonly string[]): Text => ({
  ro: say`regulă nouă ${name} pentru ${quoteAll(include)}${namesText(apps, 'aplicația ')}`,
  en: say`new ruleset ${name} for ${quoteAll(include)}${namesText(apps, 'the app ')}`,
  ru: say`новый набор правил ${name} для ${quoteAll(include)}${namesText(apps, 'приложение ')}`,
});

const rulesetChanged = (name: string, apps: readonly string[]): Text => ({
  ro: say`regula ${name} devine cum trebuie${namesText(apps, 'aplicația ')}`,
  en: say`the ruleset ${name} becomes what it must be${namesText(apps, 'the app ')}`,
  ru: say`набор правил ${name} становится таким, как нужно${namesText(apps, 'приложение ')}`,
});

const environmentSet = (name: string, branch: string, reviewers: readonly string[]): Text => ({
  ro: say`mediul GitHub ${name}: numai din ramura ${branch}${namesText(reviewers, 'aprobă ')}`,
  en: say`the GitHub environment ${name}: only from the branch ${branch}${namesText(reviewers, 'approved by ')}`,
  ru: say`среда GitHub ${name}: только из ветки ${branch}${namesText(reviewers, 'одобряют ')}`,
});

const namesText = (names: readonly string[], word: string): Phrase =>
  new Phrase(names.length === 0 ? '' : `; ${word}${quoteAll(names).words}`);

const actionsLimited: Text = {
  ro: 'Actions: numai acțiuni alese, fixate la un commit întreg',
  en: 'Actions: only selected actions, pinned to a full commit',
  ru: 'Actions: только выбранные действия, закреплённые за полным коммитом',
};

const actionsSelected: Text = {
  ro: 'Actions: numai acțiunile făcute de GitHub',
  en: 'Actions: only those created by GitHub',
  ru: 'Actions: только созданные GitHub',
};

const tokenLimited: Text = {
  ro: 'Actions: tokenul fluxurilor citește și nu aprobă cereri',
  en: 'Actions: the token of workflows reads, and approves no requests',
  ru: 'Actions: токен процессов читает и не одобряет заявки',
};

const forksApproved: Text = {
  ro: 'Actions: rulările contribuitorilor din afară așteaptă o aprobare',
  en: 'Actions: runs of outside contributors wait for an approval',
  ru: 'Actions: запуски внешних участников ждут одобрения',
};

const secretsScanned: Text = {
  ro: 'GitHub caută secrete și oprește trimiterea lor',
  en: 'GitHub scans for secrets and stops their push',
  ru: 'GitHub ищет секреты и не даёт их отправить',
};

const reportedInPrivate: Text = {
  ro: 'vulnerabilitățile pot fi raportate în privat',
  en: 'vulnerabilities can be reported in private',
  ru: 'об уязвимостях можно сообщить конфиденциально',
};

const autoMergeOff: Text = {
  ro: 'acceptarea automată se oprește',
  en: 'auto-merge is turned off',
  ru: 'автоматическое принятие выключается',
};

const labelMade = (name: string): Text => ({
  ro: say`eticheta ${name}, pe care o pun formularele`,
  en: say`the label ${name}, which forms set`,
  ru: say`метка ${name}, которую ставят формы`,
});
