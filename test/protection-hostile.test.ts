// The protection as an unlucky operator meets it, and as somebody with write access prepares it: nothing is said to be fine that was not seen,
// repairing never lets anybody in, and one thing that is off hides no other.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { TestGitHub } from './github/index.ts';
import type { StoredSettings } from './github/state.ts';
import { codesIn, name, type ProtectedWorld, startWorld } from './protection/world.ts';

let world: ProtectedWorld;
let github: TestGitHub;
let settings: StoredSettings;

let sound: StoredSettings;
let policy: string;

beforeAll(async () => {
  world = await startWorld();
  github = world.github;
  world.installApps();
  expect((await world.run({ repair: true, yes: true })).code).toBe(0);
  settings = github.settings(name);
  sound = structuredClone(settings);
  policy = readFileSync(policyFile(), 'utf8');
});
beforeEach(() => {
  Object.assign(settings, structuredClone(sound));
  for (const account of world.accounts) github.collaborator(name, account, 'write');
  writeFileSync(policyFile(), policy);
  rmSync(join(world.folder, 'registry/signers'), { force: true });
  github.heal();
});
afterAll(() => world.stop());

const policyFile = () => join(world.folder, 'registry/policy.yaml');
const writePolicy = (was: string | RegExp, is: string) => writeFileSync(policyFile(), policy.replace(was, is));
const fine = 'protected as it must be';
const hiddenIn = (out: string) =>
  /GitHub did not show the settings for ([\s\S]*?)\. The app/.exec(out)?.[1]?.match(/[a-z]+(?:-[a-z]+)+/g);
const change = (one: string, more: object) => {
  settings.environments = settings.environments.map((is) => (is.name === one ? { ...is, ...more } : is));
};
const variables = (more: Record<string, string>) => {
  settings.variables = { ...settings.variables, ...more };
};
/** Nobody sees a token, a header or a stack. */
function expectClean({ out, err }: { out: string; err: string }): void {
  expect(out + err).not.toMatch(/token-of-|Bearer|authorization|\n\s+at /i);
}
const look = async () => {
  const seen = await world.run();
  expectClean(seen);
  return seen;
};
const mend = async () => {
  const before = world.changes().length;
  const seen = await world.run({ repair: true, yes: true });
  expectClean(seen);
  return { ...seen, made: world.changes().slice(before) };
};

test.each([
  ['an expired token', { status: 401, body: { message: 'Bad credentials' } }, /code 401/],
  [
    'a token without a right, from the middle on',
    { after: 6, status: 403, body: { message: 'Resource not accessible by integration' } },
    /./,
  ],
  ['a limit in the middle', { after: 9, status: 403, headers: { 'retry-after': '600' } }, /pause of 600 s/],
  ['too many requests in the middle', { after: 9, status: 429, headers: { 'retry-after': '600' } }, /pause of 600 s/],
  ['a page of a proxy', { after: 4, status: 200, body: '<html>token-of-nobody</html>' }, /not what it should be/],
])('%s: nothing is said to be fine, and nothing is changed', async (_, fault, words) => {
  for (const repair of [false, true]) {
    const before = world.changes().length;
    github.fail({ path: /./, ...fault });
    const { code, out, err } = await world.run(repair ? { repair, yes: true } : {});
    github.heal();
    expect(code).not.toBe(0);
    expect(out).not.toContain(fine);
    expect(out + err).toMatch(words);
    expect((out + err).replaceAll('token-of-nobody', '')).not.toMatch(/token-of-|\n\s+at /);
    expect(world.changes()).toHaveLength(before);
  }
});

test('a limit while it repairs: what was done is said, and the command goes on from there', async () => {
  settings.rulesets = [];
  change('production', { protection_rules: [] });
  github.fail({ method: 'PUT', status: 429, headers: { 'retry-after': '600' } });
  const first = await mend();
  expect(first).toMatchObject({ code: 2, err: expect.stringContaining('goes on from there when it is run again') });
  expect(first.made.filter((one) => one.startsWith('POST'))).not.toEqual([]);
  github.heal();
  expect(await mend()).toMatchObject({ code: 0, out: expect.stringContaining(fine) });
});

test('one ruleset that is not shown: what it may hold is not said to be missing, and nothing is made over it', async () => {
  const { id } = settings.rulesets.find((one) => one.name === 'mdocs: environment') ?? { id: 0 };
  github.fail({ path: new RegExp(`/rulesets/${id}$`), status: 403, body: { message: 'Forbidden' } });
  const { code, out } = await look();
  expect([code, codesIn(out)]).toEqual([1, []]);
  expect(hiddenIn(out)).toEqual(
    expect.arrayContaining(['environment-branch-open', 'environment-branch-bypass', 'bypass-allowed']),
  );
  expect(await mend()).toMatchObject({ code: 2, made: [] });
});

test('an app that is made and not installed: its branch stays as it is, and the rest is said', async () => {
  settings.installations = { 'mdocs-staging': { id: 77, clientId: 'Iv-a' } };
  settings.rulesets = settings.rulesets.filter((one) => !one.name.startsWith('mdocs: environment'));
  const { code, out, made } = await mend();
  expect([code, codesIn(out)]).toEqual([1, expect.arrayContaining(['environment-branch-open'])]);
  expect(made.filter((one) => one.includes('rulesets'))).toHaveLength(1);
  expect(settings.rulesets.map((one) => one.name)).not.toContain('mdocs: environment/production');
});

test('the key of another app in the environment for verdicts', async () => {
  change('verdict', { variables: { MDOCS_APP_CLIENT_ID: 'Iv-mdocs-requests' } });
  expect(codesIn((await look()).out)).toEqual(['app-key-of-another']);
});

test.each(['MDOCS_VERDICT_BOT_ID', 'MDOCS_REQUESTS_BOT_ID'])(
  'somebody with write access puts an own app into %s: it is told, and repairing lets it in nowhere',
  async (variable) => {
    const mallory = github.createAccount('mallory', 666);
    const bot = github.createAccount('mallory-app[bot]', 6660);
    settings.apps = { ...settings.apps, 'mallory-app': 6666 };
    settings.appOwners = { 'mallory-app': mallory };
    variables({ [variable]: String(bot.id) });
    expect(codesIn((await look()).out)).toContain('app-foreign');
    const { code, err, made } = await mend();
    expect({ code, made }).toEqual({ code: 2, made: [] });
    expect(err).toContain('does not belong to the owner of the repository');
    expect(world.state()).not.toContain('"actor_id":6666');
    expect(world.state()).not.toContain('"integration_id":6666');
  },
);

test.each([
  ['taken out', undefined],
  ['a person', '9001'],
  ['no number', 'x'],
  ['an account that is gone', '123456'],
])('the number of the app for verdicts, %s: the ruleset goes on asking for the app that it names', async (_, value) => {
  const { MDOCS_VERDICT_BOT_ID: __, ...rest } = settings.variables;
  settings.variables = value === undefined ? rest : { ...rest, MDOCS_VERDICT_BOT_ID: value };
  expect(codesIn((await look()).out)).toContain('verdict-from-other-app');
  await mend();
  expect(world.state()).toContain('"integration_id":4242');
});

test('a ruleset that names an app that is gone', async () => {
  settings.rulesets = JSON.parse(JSON.stringify(settings.rulesets).replace('"integration_id":4242', '"integration_id":404'));
  expect(codesIn((await look()).out)).toEqual(['verdict-from-other-app']);
  expect((await mend()).code).toBe(0);
  expect(world.state()).toContain('"integration_id":4242');
});

test('rules that somebody made stricter stay so when others are repaired', async () => {
  const stricter = JSON.stringify(settings.rulesets).replace(
    '"required_approving_review_count":1',
    '"required_approving_review_count":2',
  );
  settings.rulesets = JSON.parse(stricter.replace('"require_code_owner_review":true', '"require_code_owner_review":false'));
  await mend();
  expect(world.state()).toContain('"required_approving_review_count":2');
  expect(world.state()).toContain('"require_code_owner_review":true');
});

test('environments without reviewers, one of whom is gone: the others review, and a pause that somebody set stays', async () => {
  writePolicy('id: 9000000002', 'id: 9000000009');
  change('production', { protection_rules: [{ id: 2, node_id: 'W', type: 'wait_timer', wait_timer: 30 }] });
  const seen = await look();
  expect(codesIn(seen.out)).toEqual(['production-without-reviewers', 'production-self-review', 'age-account-unknown']);
  expect(seen.out).toContain('is no longer on GitHub');
  const { code, out, made } = await mend();
  expect([code, codesIn(out)]).toEqual([1, ['age-account-unknown']]);
  expect(made).toContain(`PUT /repos/${name}/environments/production`);
  const asked = github.log.findLast(({ method, path }) => method === 'PUT' && path.endsWith('/environments/production'));
  expect(asked?.body).toMatchObject({ reviewers: [{ type: 'User', id: 9000000001 }], wait_timer: 30 });
});

test('an approver who left: the account is known, may not write any more, and still reviews production', async () => {
  const [, left] = world.accounts;
  if (!left) throw new Error('no account');
  github.collaborator(name, left, 'read');
  expect(codesIn((await look()).out)).toEqual(['age-account-unknown']);
  writePolicy(/ {4}- \{ login: age-demo-aprobare.*\n/, '');
  expect(codesIn((await look()).out)).toContain('production-reviewer-unknown');
});

test('a name of an account that is another one’s, in the policy', async () => {
  writePolicy('login: age-demo-aprobare', 'login: age-director');
  const { out } = await look();
  expect(codesIn(out)).toEqual(['age-account-unknown']);
  expect(out).toMatch(/is called “age-demo-aprobare” on GitHub and\s+not “age-director”/);
});

test('a secret is missing in one environment only; the names of the others are not printed', async () => {
  change('withdrawal', { secrets: ['MDOCS_APP_PRIVATE_KEY', 'SOMETHING_ELSE'] });
  const { out } = await look();
  expect(codesIn(out)).toEqual(['environment-incomplete']);
  expect(out).toMatch(/“?withdrawal”? does not itself have “MDOCS_SIGNING_KEY”/);
  expect(out).not.toContain('SOMETHING_ELSE');
});

test('a tag with the name of the branch opens no environment', async () => {
  github.fail({
    path: /environments\/staging\/deployment-branch-policies/,
    change: (answer) => ({
      ...answer,
      body: { total_count: 1, branch_policies: [{ id: 0, node_id: 'BP', name: 'main', type: 'tag' }] },
    }),
  });
  expect(codesIn((await look()).out)).toEqual(['environment-any-branch']);
});

test('a list of signers with a key for one environment only', async () => {
  writeFileSync(join(world.folder, 'registry/signers'), 'environment/staging namespaces="git" ssh-ed25519 AAAA\n');
  const { out } = await look();
  expect(codesIn(out)).toEqual(['signers-incomplete']);
  expect(out).toContain('environment/production');
});

test('a policy that cannot be read: the rest is looked at, and nothing is repaired', async () => {
  rmSync(policyFile());
  const { code, out } = await look();
  expect([code, codesIn(out)]).toEqual([1, expect.arrayContaining(['production-reviewer-unknown'])]);
  expect(await mend()).toMatchObject({ code: 2, made: [] });
});

test('Actions that somebody turned off stay off, and are not called open to anybody', async () => {
  settings.actions = { enabled: false };
  expect(codesIn((await look()).out)).toEqual(['actions-off']);
  const { made } = await mend();
  expect([made, settings.actions]).toEqual([[], { enabled: false }]);
});

test('a repository that was made private: what GitHub refuses is not seen, and nothing is set', async () => {
  settings.repository = { ...settings.repository, private: true, visibility: 'private' };
  github.fail({
    path: /\/rulesets|\/rules\//,
    status: 403,
    body: { message: 'Upgrade to GitHub Pro or make this repository public to enable this feature.' },
  });
  const { code, out } = await look();
  expect([code, codesIn(out)]).toEqual([1, ['repository-private']]);
  expect(hiddenIn(out)).toEqual(
    expect.arrayContaining(['pull-request-not-required', 'environment-branch-open', 'bypass-allowed']),
  );
  expect(await mend()).toMatchObject({ code: 2, made: [], err: expect.stringContaining('not public') });
});

test('another default branch: the one that publishing goes by is not said to be protected', async () => {
  github.fail({
    path: new RegExp(`^/repos/${name}$`),
    change: (answer) => ({ ...answer, body: { ...(answer.body as object), default_branch: 'next' } }),
  });
  expect(codesIn((await look()).out)).toContain('main-not-default');
});

test('a repository that was renamed or transferred: the new address is asked for', async () => {
  github.move(name);
  for (const seen of [await look(), await mend()])
    expect(seen).toMatchObject({ code: 2, out: '', err: expect.stringContaining('another name or another owner') });
});
