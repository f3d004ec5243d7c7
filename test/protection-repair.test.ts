// mdocs protection --repair on a GitHub that keeps what it is told: afterwards the check finds nothing that the API can set.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { TestGitHub } from './github/index.ts';
import { codesIn, name, type ProtectedWorld, startWorld } from './protection/world.ts';

let world: ProtectedWorld;
let github: TestGitHub;

beforeEach(async () => {
  world = await startWorld();
  github = world.github;
});
afterEach(() => world.stop());

test('afterwards nothing is off, and a second repair changes nothing', async () => {
  world.installApps();
  const { code, out } = await world.run({ repair: true, yes: true });
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('The repository is protected as it must be') });
  expect(out).toMatch(/- new ruleset “mdocs: environment\/production” for\s+“refs\/heads\/environment\/production”/);
  const rulesets = github.settings(name).rulesets.map((one) => [one.name, one.bypass_actors?.map(({ actor_id }) => actor_id)]);
  expect(rulesets).toEqual([
    ['mdocs: main', []],
    ['mdocs: environment', [77, 78]],
    ['mdocs: environment/staging', [77]],
    ['mdocs: environment/production', [78]],
    ['mdocs: request', [4343]],
    ['mdocs: versions', []],
  ]);
  expect(github.settings(name).labels).toContain('connection-request');
  const [before, made] = [world.state(), world.changes().length];
  expect(made).toBeGreaterThan(18);
  expect(await world.run({ repair: true, yes: true })).toMatchObject({
    code: 0,
    out: expect.stringContaining('nothing to set by the API'),
  });
  expect([world.state(), world.changes().length]).toEqual([before, made]);
  expect((await world.run()).out).toContain('protected as it must be');
});

test('the branches that gateways may write are closed to all but their keys, once the registry names a gateway', async () => {
  world.installApps();
  await world.run({ repair: true, yes: true });
  const key = `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${'A'.repeat(43)}`;
  writeFileSync(
    join(world.folder, 'registry/gateways.yaml'),
    `gateways:\n  gw-1:\n    environments: [staging, production]\n    key: ${key}\n`,
  );
  expect(codesIn((await world.run()).out)).toEqual(['gateway-branch-open', 'gateway-branch-open']);
  const { code, out } = await world.run({ repair: true, yes: true });
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('mdocs: gateway') });
  const made = github.settings(name).rulesets.find((one) => one.name === 'mdocs: gateway');
  expect(made).toMatchObject({
    conditions: { ref_name: { include: ['refs/heads/gateway/**'] } },
    rules: [{ type: 'creation' }, { type: 'update' }, { type: 'deletion' }],
    bypass_actors: [{ actor_id: null, actor_type: 'DeployKey' }],
  });
  // An app that somebody let in beside the keys stays; a person does not.
  const others = [
    { actor_id: 91, actor_type: 'Integration', bypass_mode: 'always' },
    { actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' },
  ];
  github.settings(name).rulesets = github
    .settings(name)
    .rulesets.map((one) => (one === made ? { ...one, bypass_actors: [...(one.bypass_actors ?? []), ...others] } : one));
  expect(codesIn((await world.run()).out)).toEqual(['gateway-branch-bypass']);
  await world.run({ repair: true, yes: true });
  const left = github.settings(name).rulesets.find((one) => one.name === 'mdocs: gateway')?.bypass_actors;
  expect(left?.map(({ actor_id: id, actor_type: kind }) => [kind, id])).toEqual([
    ['DeployKey', null],
    ['Integration', 91],
  ]);
  expect((await world.run({ repair: true, yes: true })).out).toContain('nothing to set by the API');
});

test('before the apps are there, all but their branches is set, and each app has a link with its permissions', async () => {
  const { code, out } = await world.run({ repair: true, yes: true });
  expect(code).toBe(1);
  expect(codesIn(out)).toEqual([
    'verdict-from-anybody',
    'environment-branch-open',
    'environment-branch-open',
    'request-branch-open',
    ...['staging', 'withdrawal', 'production', 'requests', 'audit'].map(() => 'environment-incomplete'),
    'app-in-both-environments',
    'requests-app-missing',
  ]);
  const byHand = out.slice(out.indexOf('What stays by hand'), out.indexOf('verdict-from-anybody'));
  expect(byHand.match(/^- /gm)?.length).toBeLessThanOrEqual(10);
  const links = [...byHand.replace(/\n {2}/g, '').matchAll(/https:\/\/github\.com\/settings\/apps\/new\?\S+/g)].map(
    ([link]) => new URL(link),
  );
  expect(links.map(({ searchParams: query }) => [query.get('name'), query.get('contents'), query.get('statuses')])).toEqual([
    ['mdocs-staging-age-md', 'write', null],
    ['mdocs-production-age-md', 'write', null],
    ['mdocs-requests-age-md', 'write', 'read'],
    ['mdocs-verdicts-age-md', 'read', 'write'],
    ['mdocs-audit-age-md', 'read', null],
  ]);
  for (const { searchParams: query } of links)
    expect([query.get('webhook_active'), query.get('public')]).toEqual(['false', 'false']);
});

test('nothing is changed before it is agreed to', async () => {
  world.installApps();
  const before = world.state();
  const { code, out } = await world.run({ repair: true });
  expect({ code, out }).toMatchObject({
    code: 1,
    out: expect.stringMatching(/To be changed on GitHub:[\s\S]*Nothing was changed/),
  });
  expect([world.state(), world.changes()]).toEqual([before, []]);
});

test('rulesets of others, chosen reviewers and further actions of GitHub’s stay as they are', async () => {
  world.installApps();
  const foreign = { id: 5, name: 'main', enforcement: 'active', rules: [{ type: 'required_signatures' }] };
  const settings = github.settings(name);
  settings.rulesets.push(structuredClone(foreign));
  const reviewer = { type: 'Team', reviewer: { id: 31, slug: 'age' } };
  settings.environments = settings.environments.map((one) =>
    one.name === 'production'
      ? {
          ...one,
          protection_rules: [
            { id: 1, node_id: 'A', type: 'required_reviewers', prevent_self_review: false, reviewers: [reviewer] },
          ],
        }
      : one,
  );
  settings.actions = { enabled: true, allowed_actions: 'selected', sha_pinning_required: true };
  settings.selectedActions = {
    github_owned_allowed: true,
    verified_allowed: true,
    patterns_allowed: ['actions/cache@*', 'evil/x@*'],
  };
  await world.run({ repair: true, yes: true });
  expect(settings.rulesets[0]).toEqual(foreign);
  expect(settings.selectedActions).toEqual({
    github_owned_allowed: true,
    verified_allowed: false,
    patterns_allowed: ['actions/cache@*'],
  });
  const asked = github.log.find(({ method, path }) => method === 'PUT' && path.endsWith('/environments/production'));
  expect(asked?.body).toMatchObject({ reviewers: [{ type: 'Team', id: 31 }], prevent_self_review: true });
});

test('an own ruleset that somebody weakened is put right, with the team that was let in for requests', async () => {
  world.installApps();
  await world.run({ repair: true, yes: true });
  const { rulesets } = github.settings(name);
  const team = { actor_id: 12, actor_type: 'Team', bypass_mode: 'always' };
  const weak = rulesets.map((one) =>
    one.name === 'mdocs: main'
      ? { ...one, enforcement: 'disabled', rules: [] }
      : { ...one, bypass_actors: [...(one.bypass_actors ?? []), team] },
  );
  github.settings(name).rulesets = weak;
  expect((await world.run({ repair: true, yes: true })).code).toBe(0);
  const teams = github
    .settings(name)
    .rulesets.filter(({ bypass_actors: list }) => list?.some((one) => one.actor_type === 'Team'));
  expect(teams.map((one) => one.name)).toEqual(['mdocs: request']);
});

test.each([
  ['without rights', 'writer', 'takes the token of an administrator'],
  ['none', undefined, 'Administration, Environments, Actions'],
])('a token %s: a clear word, and nothing is changed', async (_, login, words) => {
  world.installApps();
  const other = login === undefined ? undefined : github.createAccount(login);
  if (other) github.collaborator(name, other, 'write');
  vi.stubEnv('GITHUB_TOKEN', other?.token);
  expect(await world.run({ repair: true, yes: true })).toMatchObject({ code: 2, err: expect.stringContaining(words) });
  expect(world.changes()).toEqual([]);
});

test('outside a clone of GitHub’s it says where it works', async () => {
  execFileSync('git', ['-C', world.folder, 'remote', 'remove', 'origin']);
  expect(await world.run()).toMatchObject({
    code: 2,
    err: expect.stringContaining('works in a clone whose origin is on GitHub'),
  });
});
