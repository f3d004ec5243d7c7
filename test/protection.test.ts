// The check of the protection: a repository as it should be has no weakness, and each setting that goes wrong is found by its own check.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectProtection, protectionChecks } from '../scripts/commands/protection/check.ts';
import { ownersOf } from '../scripts/commands/protection/files.ts';
import { keepProtectionIssue } from '../scripts/commands/protection/protection.ts';
import { covers } from '../scripts/commands/protection/published-branches.ts';
import { environmentNames, type Settings } from '../scripts/commands/protection/settings.ts';
import type { BranchRule, GitHubEnvironment, Ruleset } from '../scripts/github/protection.ts';
import type { GitHub, Issue } from '../scripts/github/types.ts';
import { locales } from '../scripts/model/text/text.ts';
import { protectionMarkdown, protectionText } from '../scripts/report/protection.ts';

type Loose<T> = { -readonly [K in keyof T]: T[K] };

const rule = (type: string, parameters: Record<string, unknown> = {}): BranchRule => ({ type, parameters, ruleset: 1 });
const pullRule = {
  required_approving_review_count: 1,
  dismiss_stale_reviews_on_push: true,
  require_last_push_approval: true,
  require_code_owner_review: true,
};
const verdict = { context: 'mdocs/verdict', integration_id: 4242 };
const statuses = { required_status_checks: [verdict], strict_required_status_checks_policy: true };

function ruleset(id: number, more: Partial<Ruleset>): Ruleset {
  const given = {
    id,
    name: `rules-${id}`,
    target: 'branch',
    enforcement: 'active' as const,
    include: [],
    exclude: [],
    rules: [],
    bypass: [],
  };
  return { ...given, ...more };
}

const guarded = ['creation', 'update', 'deletion', 'non_fast_forward'].map((type) => rule(type));
const app = { kind: 'Integration', id: 77, mode: 'always' };
const appOfProduction = { ...app, id: 78 };
const appIds = { staging: 'Iv-a', withdrawal: 'Iv-b', production: 'Iv-b', requests: 'Iv-r', verdict: 'Iv-v', audit: 'Iv-c' };
const secrets = ['MDOCS_APP_PRIVATE_KEY', 'MDOCS_SIGNING_KEY', 'MDOCS_SMTP_URL'];
const verdictApp = { id: 4242, slug: 'mdocs-verdicts', clientId: 'Iv-v', owner: 1 };
const known = { login: 'age-it', id: 11, name: 'AGE-it', permission: 'write' };

function environment(name: string, more: Partial<GitHubEnvironment> = {}): GitHubEnvironment {
  const reviewers = [{ kind: 'Team' as const, id: 1, name: 'age' }];
  return {
    name,
    reviewers,
    preventSelfReview: true,
    adminsMayBypass: false,
    branches: 'custom',
    branchNames: ['main'],
    ...more,
  };
}

/** Everything as it should be; made anew, so that a case can spoil it. */
function wellProtected(): Loose<Settings> {
  return {
    repository: {
      defaultBranch: 'main',
      isPrivate: false,
      owner: 1,
      allowAutoMerge: false,
      security: { secret_scanning: true, secret_scanning_push_protection: true },
    },
    mainRules: [
      rule('pull_request', pullRule),
      rule('required_status_checks', statuses),
      ...['required_linear_history', 'non_fast_forward', 'deletion'].map((type) => rule(type)),
    ],
    rulesets: [
      ruleset(1, { include: ['~DEFAULT_BRANCH'] }),
      ruleset(2, { include: ['refs/heads/environment/**'], rules: guarded, bypass: [app, appOfProduction] }),
      ruleset(5, { include: ['refs/heads/environment/staging'], rules: [rule('update')], bypass: [app] }),
      ruleset(6, { include: ['refs/heads/environment/production'], rules: [rule('update')], bypass: [appOfProduction] }),
      ruleset(4, { include: ['refs/heads/request/**'], rules: guarded, bypass: [app] }),
      ruleset(7, {
        ...{ include: ['refs/heads/gateway/**'], bypass: [{ kind: 'DeployKey' }, app] },
        rules: ['creation', 'update', 'deletion'].map((type) => rule(type)),
      }),
      ruleset(3, { target: 'tag', include: ['refs/tags/v*'], rules: [rule('update'), rule('deletion')] }),
    ],
    environments: new Map(environmentNames.map((name) => [name, environment(name)])),
    appIds,
    secrets: Object.fromEntries(environmentNames.map((name) => [name, secrets])),
    verdictApp,
    requestsApp: { id: 4343, slug: 'mdocs-requests', clientId: 'Iv-r', owner: 1 },
    unseen: new Set(),
    accounts: [known],
    actions: { isOn: true, allowed: 'selected', shaPinning: true },
    selected: { verified: false, patterns: ['actions/*'] },
    workflows: { default: 'read', mayApprovePulls: false },
    forkApproval: 'all_external_contributors',
    privateReporting: true,
    branches: ['environment/staging', 'environment/production'],
    gatewayBranches: ['gateway/staging/gw-1'],
    files: new Map([
      ['.github/CODEOWNERS', '* @age/mdocs\n/integrations/\n'],
      [
        '.github/workflows/ci.yml',
        `    steps:\n      - uses: actions/checkout@${'3d'.repeat(20)} # v7.0.1\n      - uses: ./here\n`,
      ],
      ['.github/dependabot.yml', 'updates:\n  - package-ecosystem: npm\n    cooldown:\n      default-days: 7\n'],
    ]),
    paths: ['README.md', 'scripts/mdocs.ts', '.github/CODEOWNERS', 'integrations/alfa.yaml'],
  };
}

const codesOf = (settings: Settings) => inspectProtection(settings).weaknesses.map(({ code }) => code);

test('a repository as it should be has no weakness, and nothing is hidden', () => {
  expect(inspectProtection(wellProtected())).toEqual({ weaknesses: [], hidden: [] });
});

const withoutRule = (type: string) => (one: Loose<Settings>) => {
  one.mainRules = one.mainRules.filter((rule) => rule.type !== type);
};
const withPull = (more: object) => (one: Loose<Settings>) => {
  one.mainRules = one.mainRules.map((each) => (each.type === 'pull_request' ? rule(each.type, { ...pullRule, ...more }) : each));
};
const withStatuses = (more: object) => (one: Loose<Settings>) => {
  one.mainRules = one.mainRules.map((each) =>
    each.type === 'required_status_checks' ? rule(each.type, { ...statuses, ...more }) : each,
  );
};
const withRuleset = (id: number, more: Partial<Ruleset>) => (one: Loose<Settings>) => {
  one.rulesets = one.rulesets.map((each) => (each.id === id ? { ...each, ...more } : each));
};
const withEnvironment = (name: string, more: Partial<GitHubEnvironment>) => (one: Loose<Settings>) => {
  one.environments = new Map([...one.environments, [name, environment(name, more)]]);
};
const withFile = (path: string, text: string | undefined) => (one: Loose<Settings>) => {
  const files = new Map(one.files);
  if (text === undefined) files.delete(path);
  else files.set(path, text);
  one.files = files;
};
const person = { kind: 'RepositoryRole', id: 5, mode: 'always' };

const cases: readonly (readonly [string, string, (settings: Loose<Settings>) => void])[] = [
  ['pull-request-not-required', 'no rule', withoutRule('pull_request')],
  ['approval-not-required', 'no approvals', withPull({ required_approving_review_count: 0 })],
  ['stale-approval-counts', 'off', withPull({ dismiss_stale_reviews_on_push: false })],
  ['last-push-approved-by-author', 'off', withPull({ require_last_push_approval: false })],
  ['code-owners-not-required', 'off', withPull({ require_code_owner_review: false })],
  ['verdict-not-required', 'no status at all', withStatuses({ required_status_checks: [] })],
  ['verdict-not-required', 'another status', withStatuses({ required_status_checks: [{ ...verdict, context: 'validate' }] })],
  ['verdict-from-anybody', 'no source', withStatuses({ required_status_checks: [{ context: 'mdocs/verdict' }] })],
  ['verdict-from-any-workflow', 'Actions', withStatuses({ required_status_checks: [{ ...verdict, integration_id: 15368 }] })],
  [
    'verdict-from-other-app',
    'the app for requests',
    withStatuses({ required_status_checks: [{ ...verdict, integration_id: 77 }] }),
  ],
  [
    'verdict-from-other-app',
    'one of two',
    withStatuses({ required_status_checks: [verdict, { ...verdict, integration_id: 77 }] }),
  ],
  ['verdict-from-other-app', 'none is configured', (one) => (one.verdictApp = null)],
  ['app-in-both-environments', 'one app', (one) => (one.appIds = { ...appIds, staging: 'Iv-b' })],
  ['app-in-both-environments', 'only where access is withdrawn', (one) => (one.appIds = { ...appIds, withdrawal: 'Iv-a' })],
  ['environment-branches-one-app', 'staging in production', withRuleset(6, { bypass: [app, appOfProduction] })],
  [
    'environment-branches-one-app',
    'nothing keeps the two apart',
    (one) => (one.rulesets = one.rulesets.filter(({ id }) => id !== 5 && id !== 6)),
  ],
  ['request-branch-open', 'no ruleset', (one) => (one.rulesets = one.rulesets.filter(({ id }) => id !== 4))],
  ['request-branch-open', 'no creations', withRuleset(4, { rules: [rule('update'), rule('deletion')] })],
  ['request-branch-bypass', 'administrators', withRuleset(4, { bypass: [app, person] })],
  ['verdict-outdated', 'not strict', withStatuses({ strict_required_status_checks_policy: false })],
  ['history-not-linear', 'no rule', withoutRule('required_linear_history')],
  ['force-push-allowed', 'no rule', withoutRule('non_fast_forward')],
  ['deletion-allowed', 'no rule', withoutRule('deletion')],
  ['bypass-allowed', 'administrators', withRuleset(1, { bypass: [person] })],
  ['environment-branch-bypass', 'administrators', withRuleset(2, { bypass: [app, person] })],
  ['gateway-branch-open', 'no ruleset', (one) => (one.rulesets = one.rulesets.filter(({ id }) => id !== 7))],
  ['gateway-branch-open', 'no deletions', withRuleset(7, { rules: [rule('creation'), rule('update')] })],
  ['gateway-branch-open', 'of staging alone', (one) => (one.gatewayBranches = ['gateway/staging/gw-1', 'gateways/x'])],
  ['gateway-branch-bypass', 'administrators', withRuleset(7, { bypass: [{ kind: 'DeployKey' }, person] })],
  ['environment-branch-bypass', 'deploy keys', withRuleset(2, { bypass: [app, { kind: 'DeployKey' }] })],
  ['version-tag-movable', 'other tags only', withRuleset(3, { include: ['refs/tags/x*'] })],
  [
    'main-not-default',
    'renamed',
    (one) => {
      one.repository = { ...one.repository, defaultBranch: 'master' };
      for (const name of environmentNames) withEnvironment(name, { branchNames: ['master'] })(one);
    },
  ],
  ['repository-private', 'made private', (one) => (one.repository = { ...one.repository, isPrivate: true })],
  ['actions-off', 'by somebody', (one) => (one.actions = { isOn: false })],
  [
    'environment-incomplete',
    'a secret in one environment only',
    (one) => (one.secrets = { ...one.secrets, production: ['MDOCS_APP_PRIVATE_KEY'] }),
  ],
  ['environment-incomplete', 'the client id of the repository', (one) => (one.appIds = { ...appIds, production: null })],
  ['environment-incomplete', 'half an app for verdicts', (one) => (one.secrets = { ...one.secrets, verdict: [] })],
  ['app-foreign', 'for verdicts', (one) => (one.verdictApp = { ...verdictApp, owner: 666 })],
  ['app-foreign', 'for requests', (one) => (one.requestsApp = { id: 4343, slug: 'mine', clientId: 'Iv-r', owner: 666 })],
  ['app-key-of-another', 'the key of requests', (one) => (one.appIds = { ...appIds, verdict: 'Iv-r' })],
  ['requests-app-missing', 'no number', (one) => (one.requestsApp = null)],
  [
    'production-reviewer-unknown',
    'who left',
    withEnvironment('production', {
      reviewers: [
        { kind: 'User', id: 12, name: 'gone' },
        { kind: 'User', id: 11, name: 'x' },
      ],
    }),
  ],
  ['age-account-unknown', 'gone', (one) => (one.accounts = [{ ...known, name: undefined, permission: undefined }])],
  ['age-account-unknown', 'another name', (one) => (one.accounts = [{ ...known, name: 'somebody' }])],
  ['age-account-unknown', 'left the organisation', (one) => (one.accounts = [known, { ...known, permission: 'read' }])],
  [
    'signers-incomplete',
    'one environment only',
    withFile('registry/signers', '# keys\nenvironment/staging,environment/notices namespaces="git" ssh-ed25519 AAAA\n'),
  ],
  ['actions-unlimited', 'all', (one) => (one.actions = { isOn: true, allowed: 'all', shaPinning: true })],
  ['actions-too-many', 'verified creators', (one) => (one.selected = { verified: true, patterns: [] })],
  ['actions-too-many', 'a pattern', (one) => (one.selected = { verified: false, patterns: ['somebody/*'] })],
  ['actions-not-pinned', 'off', (one) => (one.actions = { isOn: true, allowed: 'selected', shaPinning: false })],
  ['token-writes', 'write', (one) => (one.workflows = { default: 'write', mayApprovePulls: false })],
  ['token-approves', 'on', (one) => (one.workflows = { default: 'read', mayApprovePulls: true })],
  ['fork-runs-unapproved', 'first time only', (one) => (one.forkApproval = 'first_time_contributors')],
  [
    'environment-missing',
    'one',
    (one) => (one.environments = new Map([...one.environments].filter(([name]) => name !== 'audit'))),
  ],
  ['environment-any-branch', 'any', withEnvironment('staging', { branches: 'any', branchNames: [] })],
  ['environment-any-branch', 'a pattern', withEnvironment('withdrawal', { branchNames: ['main', 'release/*'] })],
  ['production-without-reviewers', 'nobody', withEnvironment('production', { reviewers: [] })],
  ['production-self-review', 'allowed', withEnvironment('production', { preventSelfReview: false })],
  ['production-admin-bypass', 'allowed', withEnvironment('production', { adminsMayBypass: true })],
  [
    'secret-scanning-off',
    'off',
    (one) => (one.repository = { ...one.repository, security: { secret_scanning_push_protection: true } }),
  ],
  ['push-protection-off', 'off', (one) => (one.repository = { ...one.repository, security: { secret_scanning: true } })],
  ['private-reporting-off', 'off', (one) => (one.privateReporting = false)],
  ['auto-merge-on', 'on', (one) => (one.repository = { ...one.repository, allowAutoMerge: true })],
  ['codeowners-missing', 'no file', withFile('.github/CODEOWNERS', undefined)],
  ['codeowners-incomplete', 'a folder left out', withFile('.github/CODEOWNERS', '/scripts/ @age/mdocs\n/.github/ @age/mdocs\n')],
  ['codeowners-incomplete', 'taken away again', withFile('.github/CODEOWNERS', '* @age/mdocs\n/scripts/ # nobody\n')],
  ['workflow-not-pinned', 'a tag', withFile('.github/workflows/x.yml', '      - uses: actions/checkout@v7\n')],
  ['dependabot-hasty', 'no file', withFile('.github/dependabot.yml', undefined)],
  [
    'dependabot-hasty',
    'one of two',
    withFile(
      '.github/dependabot.yml',
      '  - package-ecosystem: npm\n    cooldown: { default-days: 7 }\n  - package-ecosystem: x\n',
    ),
  ],
];

test.each(cases)('%s: %s', (code, _, spoil) => {
  const settings = wellProtected();
  spoil(settings);
  expect([...new Set(codesOf(settings))]).toEqual([code]);
});

describe('environment branches', () => {
  test('each branch and each missing rule is named', () => {
    const settings = wellProtected();
    withRuleset(2, { include: ['refs/heads/environment/staging'], rules: guarded.slice(1) })(settings);
    const { weaknesses } = inspectProtection(settings);
    expect(weaknesses.map(({ code, what }) => [code, what.en])).toEqual([
      ['environment-branch-open', 'The branch `environment/staging` does not have all rules; missing: `creation`.'],
      ['environment-branch-open', expect.stringContaining('`environment/production`')],
    ]);
  });

  test.each([
    ['refs/heads/environment/**', true],
    ['refs/heads/environment/*', true],
    ['~ALL', true],
    ['refs/heads/*', false],
    ['refs/heads/environmentX*', false],
  ])('%s', (pattern, expected) => {
    expect(covers(ruleset(9, { include: [pattern] }), 'refs/heads/environment/production')).toBe(expected);
  });

  test('what is excluded is not protected', () => {
    expect(covers(ruleset(9, { include: ['~ALL'], exclude: ['refs/heads/environment/*'] }), 'refs/heads/environment/x')).toBe(
      false,
    );
  });
});

test('a queue stands for a strict check', () => {
  const settings = wellProtected();
  withStatuses({ strict_required_status_checks_policy: false })(settings);
  settings.mainRules = [...settings.mainRules, rule('merge_queue')];
  expect(codesOf(settings)).toEqual([]);
});

test('what GitHub hides is not taken for good', () => {
  const settings = wellProtected();
  const repository: Loose<Settings['repository']> = { ...settings.repository };
  delete repository.security;
  Object.assign(settings, {
    repository,
    actions: undefined,
    workflows: undefined,
    forkApproval: undefined,
    privateReporting: undefined,
    appIds: { ...appIds, withdrawal: undefined },
    verdictApp: undefined,
    accounts: [{ ...known, permission: undefined }],
  });
  settings.rulesets = settings.rulesets.map(({ bypass: _, ...rest }) => rest);
  const { weaknesses, hidden } = inspectProtection(settings);
  expect(weaknesses).toEqual([]);
  expect(hidden).toEqual([
    'verdict-from-other-app',
    'bypass-allowed',
    'environment-branch-bypass',
    'environment-branches-one-app',
    'request-branch-bypass',
    'gateway-branch-bypass',
    'actions-off',
    'actions-unlimited',
    'actions-too-many',
    'actions-not-pinned',
    'token-writes',
    'token-approves',
    'fork-runs-unapproved',
    'environment-incomplete',
    'app-in-both-environments',
    'app-key-of-another',
    'age-account-unknown',
    'secret-scanning-off',
    'push-protection-off',
    'private-reporting-off',
  ]);
});

test('where GitHub shows only some of the rules, what is missing may be there, and who may go round them is not known', () => {
  const settings = wellProtected();
  Object.assign(settings, {
    unseen: new Set(['mainRules', 'rulesets', 'environments']),
    mainRules: [],
    rulesets: [],
    environments: new Map(),
    appIds: {},
    secrets: {},
  });
  const { weaknesses, hidden } = inspectProtection(settings);
  expect(weaknesses).toEqual([]);
  expect(hidden).toEqual(
    expect.arrayContaining(['pull-request-not-required', 'bypass-allowed', 'environment-branch-bypass', 'environment-missing']),
  );
  // Rules of an organisation that hold for main and are not in the list.
  const other = wellProtected();
  other.mainRules = [...other.mainRules, { ...rule('deletion'), ruleset: 99 }];
  expect(inspectProtection(other)).toEqual({ weaknesses: [], hidden: ['bypass-allowed'] });
});

test('one client id of the whole repository serves both environments', () => {
  const settings = wellProtected();
  settings.appIds = { ...appIds, staging: null, withdrawal: null, production: null };
  expect(new Set(codesOf(settings))).toEqual(new Set(['environment-incomplete', 'app-in-both-environments']));
});

test('without an app for verdicts its environment needs nothing, and a list of signers without keys asks for none', () => {
  const settings = wellProtected();
  settings.appIds = { ...appIds, verdict: null };
  settings.secrets = { ...settings.secrets, verdict: [] };
  withFile('registry/signers', '# none yet\n')(settings);
  expect(codesOf(settings)).toEqual([]);
});

test('the source of the status is named beside the app that it has to be', () => {
  const settings = wellProtected();
  withStatuses({ required_status_checks: [{ ...verdict, integration_id: 77 }] })(settings);
  const [found] = inspectProtection(settings).weaknesses;
  expect(found?.what.en).toBe(
    'The source of the status `mdocs/verdict` is the app number 77; the app for verdicts is `mdocs-verdicts`, number 4242.',
  );
});

test('the files of this repository are in order, and the environments that its workflows name are looked at', () => {
  const root = join(import.meta.dirname, '..');
  const read = (path: string) => [path, readFileSync(join(root, path), 'utf8')] as const;
  const workflows = readdirSync(join(root, '.github/workflows')).map((name) => read(`.github/workflows/${name}`));
  const files = new Map([read('.github/CODEOWNERS'), read('.github/dependabot.yml'), ...workflows]);
  const settings = { ...wellProtected(), files, paths: ['package.json', 'registry/policy.yaml', 'test/x.ts', ...files.keys()] };
  expect(inspectProtection(settings).weaknesses).toEqual([]);
  const named = workflows.flatMap(([, text]) => [...text.matchAll(/^ {4}environment: (\S+)$/gm)].map(([, name]) => name));
  expect([...new Set(named)].sort()).toEqual([...environmentNames].sort());
});

test('every check has a case, and its own code', () => {
  const codes = protectionChecks.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  const shown = new Set([...cases.map(([code]) => code), 'environment-branch-open']);
  expect(codes.filter((code) => !shown.has(code))).toEqual([]);
});

test.each([
  ['* @a', 'scripts/x.ts', ['@a']],
  ['* @a\n/scripts/ @b', 'scripts/x.ts', ['@b']],
  ['* @a\n/scripts/ @b', 'other/scripts/x.ts', ['@a']],
  ['scripts/ @b', 'other/scripts/x.ts', ['@b']],
  ['*.ts @b', 'deep/x.ts', ['@b']],
  ['/docs/* @b', 'docs/x.md', ['@b']],
  ['/docs/* @b', 'docs/deep/x.md', []],
  ['/docs/** @b', 'docs/deep/x.md', ['@b']],
  ['# * @a', 'x', []],
])('CODEOWNERS %s gives %s to %j', (text, path, owners) => {
  expect(ownersOf(text, path)).toEqual(owners);
});

const report = (
  problems = inspectProtection({ ...wellProtected(), privateReporting: false }).weaknesses,
  hidden: string[] = [],
) => ({
  repository: 'https://github.com/age/mdocs',
  problems,
  hidden,
});

test.each(locales)('the report says what, why and which click, in %s', (locale) => {
  const text = protectionText(report(undefined, ['token-writes']), { locale, width: 80, hasColour: false });
  expect(text).toContain('private-reporting-off');
  expect(text).toContain('→ Settings › Advanced Security › Private vulnerability reporting');
  expect(text).toContain('https://github.com/age/mdocs/settings/security_analysis');
  expect(text).toContain('token-writes');
  expect(text.split('\n').filter((line) => [...line].length > 80 && !line.includes('https:'))).toEqual([]);
});

test('the words of every check are there in every language, without the letters with a cedilla', () => {
  for (const { why, click } of protectionChecks) {
    for (const locale of locales) expect(why[locale]).toMatch(/[.]$/);
    expect(why.ro).not.toMatch(/[şţŞŢ]/);
    expect(click.length).toBeGreaterThan(5);
  }
});

describe('the issue', () => {
  const bot = 41898282;

  /** As much of GitHub as the issue needs. */
  function desk(existing: readonly Partial<Issue>[] = []) {
    const calls: unknown[] = [];
    const issues = existing.map((one, i) => ({
      number: i + 1,
      author: { login: 'x', id: bot },
      body: '',
      state: 'open',
      ...one,
    }));
    const github = {
      issues: async () => issues.filter(({ state }) => state === 'open'),
      createIssue: async (issue: object) => calls.push(['create', issue]),
      updateIssue: async (number: number, change: object) => calls.push(['update', number, change]),
    } as unknown as GitHub;
    return { calls, desk: { github, bot, locales } };
  }

  const body = `<!-- mdocs:protection -->\n${protectionMarkdown(report(), locales)}`;

  test('is opened once, kept when nothing changed, changed in place, and closed when all is well', async () => {
    const none = desk();
    await keepProtectionIssue(report(), none.desk);
    expect(none.calls).toEqual([['create', { title: 'Protecția depozitului are nevoie de atenție', body }]]);
    const same = desk([{ body: body.replaceAll('\n', '\r\n') }]);
    await keepProtectionIssue(report(), same.desk);
    expect(same.calls).toEqual([]);
    const other = desk([{ body: '<!-- mdocs:protection -->\nold' }]);
    await keepProtectionIssue(report(), other.desk);
    expect(other.calls).toEqual([['update', 1, { body }]]);
    await keepProtectionIssue(report([]), other.desk);
    expect(other.calls[1]).toMatchObject(['update', 1, { state: 'closed' }]);
  });

  test('of somebody else is not ours, whatever it says; and where all is well there is none', async () => {
    const foreign = desk([{ body, author: { login: 'y', id: 5 } }]);
    await keepProtectionIssue(report(), foreign.desk);
    expect(foreign.calls).toMatchObject([['create', {}]]);
    const well = desk();
    await keepProtectionIssue(report([]), well.desk);
    expect(well.calls).toEqual([]);
  });
});
