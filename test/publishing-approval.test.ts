// Who approved: production is given nothing new that AGE did not approve, and a commit says at whose wish it was made.
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drill } from '../scripts/commands/drill/drill.ts';
import { addMissing, makeApproved } from '../scripts/commands/publish/approval.ts';
import { fetchEvidences } from '../scripts/commands/publish/evidence.ts';
import { findOpener } from '../scripts/commands/run/author.ts';
import { load } from '../scripts/commands/run/load.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import type { GitHub } from '../scripts/github/types.ts';
import { computeAccessDigest } from '../scripts/model/declaration/digest.ts';
import { type Evidence, isGainApproved, keyOfGain } from '../scripts/model/proposal/evidence.ts';
import { manifestPath, readManifest } from '../scripts/model/publication/manifest.ts';
import type { Waiting } from '../scripts/model/publication/plan.ts';
import type { Files } from '../scripts/model/tree.ts';
import { commitMessage } from '../scripts/report/plan/commit-message.ts';
import { waitingWords } from '../scripts/report/plan/words.ts';
import { readLastGood } from '../scripts/targets/decide/last-good.ts';
import { decidePublication } from '../scripts/targets/decide/publication.ts';
import { render } from '../scripts/targets/index.ts';
import { catchOutput, runInside } from './commands/inside.ts';
import { publishWorld } from './commands/published.ts';
import { World } from './commands/world.ts';
import { gitIn } from './kill/world.ts';
import { commit, contextOf, type FileEdit, otherTypes, planVariation, renderVariation } from './plan/variation.ts';

const institution = { login: 'alfa-demo-it', id: 9000000101 };
const age = { login: 'age-demo-aprobare', id: 9000000002 };
const merged = (pull: number, isApproved: boolean) => ({
  commit,
  pull,
  requestedBy: institution,
  approvedBy: isApproved ? [age] : [],
});
/** Of the file's newest change, of the confirmation, and of each thing that alfa's access in production lets in. */
const evidenceOf = (change: boolean, confirmation: boolean, unapproved: readonly string[] = []): Evidence => ({
  change: merged(12, change),
  confirmation: merged(34, confirmation),
  gains: new Map(gains.map((gain) => [keyOfGain(gain), merged(12, !unapproved.includes(gain.kind))])),
});
const base = { ref: 'main', sha: commit };
const [clientId, otherId] = ['ce4860e8-3be2-417d-86c5-8cb66f21c92f', 'ce4860e8-3be2-417d-86c5-8cb66f21c930'];
const certificate = 'e2a3ccd27b1dd4248b77a3865aecbca4af854f4f9ed897afa2ca9146d94fd097';
const gains = [
  ...[clientId, otherId].map((value) => ({ kind: 'client-id', value }) as const),
  { kind: 'certificate', value: certificate } as const,
  ...['203.0.113.11', '203.0.113.12', '203.0.113.13'].map((value) => ({ kind: 'network', value }) as const),
];

async function production(evidence: Evidence | undefined, edits: readonly FileEdit[] = [], current?: Files) {
  const approved = makeApproved(new Map(evidence ? [['alfa/alfa-registru', evidence]] : []));
  const before = { lastGood: await readLastGood(current, nodePlatform), findings: [], approved };
  const { publication, waiting } = decidePublication('production', await contextOf(edits), before);
  const files = await render(publication, { commit, modified: false }, nodePlatform);
  return { systems: readManifest(files.get(manifestPath))?.systems ?? [], waits: waiting.map(({ reason }) => reason) };
}

test('a new access waits until both its file and its confirmation were approved', async () => {
  for (const evidence of [undefined, evidenceOf(false, false), evidenceOf(true, false), evidenceOf(false, true)])
    expect(await production(evidence)).toEqual({ systems: [], waits: ['approval'] });
  const { systems, waits } = await production(evidenceOf(true, true));
  expect([systems.map(({ system }) => system), waits]).toEqual([['alfa-registru'], []]);
});

test('a new access waits until each certificate, address and client id was approved, whatever else was', async () => {
  for (const kind of ['certificate', 'network', 'client-id'])
    expect(await production(evidenceOf(true, true, [kind]))).toEqual({ systems: [], waits: ['approval'] });
});

test('an address that nobody approved waits; what was taken out goes, unless nothing would be left', async () => {
  const { files } = await renderVariation('production');
  const networks = async (list: string, evidence: Evidence | undefined, current: Files) => {
    const { systems, waits } = await production(evidence, [['alfa', '["203.0.113.11"]', list]], current);
    return [systems[0]?.networks, waits];
  };
  const moved = '["203.0.113.12"]';
  expect(await networks(moved, undefined, files)).toEqual([['203.0.113.11'], ['approval']]);
  expect(await networks(moved, evidenceOf(true, true, ['network']), files)).toEqual([['203.0.113.11'], ['approval']]);
  expect(await networks(moved, evidenceOf(false, false), files)).toEqual([['203.0.113.12'], []]);
  const { files: two } = await renderVariation('production', [['alfa', '["203.0.113.11"]', '["203.0.113.11", "203.0.113.12"]']]);
  const swapped = '["203.0.113.12", "203.0.113.13"]';
  expect(await networks(swapped, undefined, two)).toEqual([['203.0.113.12'], ['approval']]);
  expect(await networks('["203.0.113.12"]', undefined, two)).toEqual([['203.0.113.12'], []]);
});

test('a client id that nobody approved waits with the old one in place', async () => {
  const { files } = await renderVariation('production');
  const given: FileEdit = ['alfa', clientId, otherId];
  const ids = async (evidence: Evidence) => {
    const { systems, waits } = await production(evidence, [given], files);
    return [systems[0]?.clientId, waits];
  };
  expect(await ids(evidenceOf(true, true, ['client-id']))).toEqual([clientId, ['approval']]);
  expect(await ids(evidenceOf(true, true))).toEqual([otherId, []]);
});

test('other document types wait with the old ones in place', async () => {
  const { files } = await renderVariation('production');
  const digest = 'sha256:03590668bddc236be27d306d9588ac58e387853049f015f1f48b7ad775bb1b16';
  const confirmed: FileEdit = ['alfa', 'sha256:39d06f7e309ea733b9edb78acaf19e699f3e5a9d0eb01e27bb082de8262c3994', digest];
  const changed = await production(evidenceOf(true, false), [otherTypes, confirmed], files);
  expect([changed.systems[0]?.documentTypes, changed.waits]).toEqual([['Cazier', 'ExtrasRegistru'], ['approval']]);
  const approved = await production(evidenceOf(true, true), [otherTypes, confirmed], files);
  expect([approved.systems[0]?.documentTypes, approved.systems[0]?.access]).toEqual([['Cazier', 'ContractComercial'], digest]);
});

test('another institution under the same name gets nothing of the rights that were tested; a corrected IDNO keeps them', async () => {
  const { files } = await renderVariation('production');
  const otherIdno: FileEdit = ['alfa', '"1015999000116"', '"1006601000439"'];
  const otherPlace: FileEdit = ['alfa', '["203.0.113.11"]', '["203.0.113.12"]'];
  expect(await production(undefined, [otherIdno, otherPlace], files)).toEqual({ systems: [], waits: ['new-confirmation'] });
  const { systems, waits } = await production(undefined, [otherIdno], files);
  expect([systems[0]?.networks, waits]).toEqual([['203.0.113.11'], ['new-confirmation']]);
});

test('a confirmation that cannot be read keeps nobody from asking about the others', async () => {
  using world = new World();
  world.write('integrations/alfa.yaml', world.read('integrations/alfa.yaml').replace(/access: sha256:.*/, 'access: 5'));
  world.commit('Break the confirmation');
  const { context } = await load(world.folder, '2026-06-01');
  if (!context) throw new Error('no policy');
  const { facts } = context;
  const github = { pullsOfCommit: async () => [] } as unknown as GitHub;
  const place = { repository: 'age/mdocs', remote: world.folder, github };
  const systems = facts.files.flatMap((file) => file.systems).map((system) => ({ system, gains: [] }));
  const found = await fetchEvidences(systems, { ...context, root: world.folder, place, findRequester: findOpener });
  expect([...found].map(([name, { confirmation }]) => [name, confirmation])).toEqual([
    ['alfa/alfa-registru', undefined],
    ['beta/beta-portal', undefined],
  ]);
});

test('a change that AGE approved says nothing of an address that came before it, in a change of its own', async () => {
  using world = new World();
  const file = 'integrations/alfa.yaml';
  const pulls = new Map<string, number>();
  const change = (number: number, from: string, to: string) => {
    world.write(file, world.read(file).replace(from, to));
    world.commit(`Change ${number}`);
    pulls.set(world.git('rev-parse', 'HEAD'), number);
  };
  change(1, '["203.0.113.11"]', '["203.0.113.11", "203.0.113.12"]');
  change(2, '"203.0.113.12"]', '"203.0.113.12", "203.0.113.13"]');
  change(3, 'rsi: "0123"', 'rsi: "0124"');
  const head = { sha: 'b'.repeat(40), ref: 'x', repository: 'alfa/mdocs' };
  const github = {
    pullsOfCommit: async (mergeCommit: string) => {
      const number = pulls.get(mergeCommit);
      return number === undefined ? [] : [{ number, merged: true, mergeCommit, author: institution, head, base }];
    },
    // Of the first change AGE approved another commit than the one that was merged.
    reviews: async (number: number) => [{ state: 'APPROVED', account: age, commit: number === 1 ? commit : head.sha }],
    pull: async () => ({ commits: 1 }),
  } as unknown as GitHub;
  const { context } = await load(world.folder, '2026-06-01');
  const [system] = context?.facts.fileOf('alfa')?.systems ?? [];
  if (!context || !system) throw new Error('no system');
  const place = { repository: 'age/mdocs', remote: world.folder, github };
  const source = { root: world.folder, place, ...context, findRequester: findOpener };
  const asked = ['203.0.113.11', '203.0.113.12', '203.0.113.13'].map((value) => ({ kind: 'network', value }) as const);
  const found = (await fetchEvidences([{ system, gains: asked }], source)).get('alfa/alfa-registru');
  expect(asked.map((gain) => found?.gains?.get(keyOfGain(gain))?.approvedBy.length)).toEqual([0, 0, 1]);
  expect(found?.change?.approvedBy).toEqual([age]);
  // Of what a button of AGE asked, one approval may be that of whoever pressed it: it takes two.
  const pressed = async () => ({ account: { login: 'mdocs-requests[bot]', id: 500 }, isProven: true, isOperator: true as const });
  const button = (await fetchEvidences([{ system, gains: asked }], { ...source, findRequester: pressed })).get(
    'alfa/alfa-registru',
  );
  expect(button?.change).toMatchObject({ approvers: 2, approvedBy: [age] });
  expect(found?.change).not.toHaveProperty('approvers');
  // Who asked by what claims to be a form is not known: it may be the one who approved.
  const findRequester = async () => ({ account: { login: 'mdocs-requests[bot]', id: 500 }, isProven: false });
  const unproven = (await fetchEvidences([{ system, gains: asked }], { ...source, findRequester })).get('alfa/alfa-registru');
  expect([unproven?.change, ...(unproven?.gains?.values() ?? [])].flatMap((one) => one?.approvedBy)).toEqual([]);
});

test('of two requests that one commit merged each has to be approved, and one that was merged into another branch proves nothing', async () => {
  using world = new World();
  const file = 'integrations/alfa.yaml';
  world.write(file, world.read(file).replace('["203.0.113.11"]', '["203.0.113.11", "203.0.113.12"]'));
  const mergeCommit = world.commit('Two upon each other');
  const { context } = await load(world.folder, '2026-06-01');
  const [system] = context?.facts.fileOf('alfa')?.systems ?? [];
  if (!context || !system) throw new Error('no system');
  const head = { sha: 'b'.repeat(40), ref: 'x', repository: 'alfa/mdocs' };
  const gain = { kind: 'network', value: '203.0.113.12' } as const;
  const approved = async (approvedNumbers: readonly number[], branches: readonly string[]) => {
    const pullOf = (ref: string, i: number) => ({
      number: i + 1,
      merged: true,
      mergeCommit,
      author: institution,
      head,
      base: { ...base, ref },
    });
    const github = {
      pullsOfCommit: async () => branches.map(pullOf),
      reviews: async (number: number) =>
        approvedNumbers.includes(number) ? [{ state: 'APPROVED', account: age, commit: head.sha }] : [],
      pull: async () => ({ commits: 1 }),
    } as unknown as GitHub;
    const place = { repository: 'age/mdocs', remote: world.folder, github };
    const source = { root: world.folder, place, ...context, findRequester: findOpener };
    const evidence = (await fetchEvidences([{ system, gains: [gain] }], source)).get('alfa/alfa-registru');
    return evidence !== undefined && isGainApproved(evidence, gain);
  };
  const both = ['main', 'main'];
  expect([await approved([1, 2], both), await approved([1], both), await approved([2], both)]).toEqual([true, false, false]);
  expect([await approved([1], ['main', 'x']), await approved([1], ['x'])]).toEqual([true, false]);
});

test('an account that became AGE’s with or after a change, or is none any more, approved nothing of it', async () => {
  using world = new World();
  const [file, policy] = ['integrations/alfa.yaml', 'registry/policy.yaml'];
  const joined = { login: 'age-demo-nou', id: 9000000003 };
  const change = (path: string, from: string, to: string): string => {
    world.write(path, world.read(path).replace(from, to));
    return world.commit(`Change ${path}`);
  };
  const account = '- { login: age-demo-aprobare, id: 9000000002 }';
  const former = (await load(world.folder, '2026-06-01')).context?.registry;
  change(file, '["203.0.113.11"]', '["203.0.113.11", "203.0.113.12"]');
  change(policy, account, `${account}\n    - { login: age-demo-nou, id: 9000000003 }`);
  change(file, '"203.0.113.12"]', '"203.0.113.12", "203.0.113.13"]');
  const head = { sha: 'b'.repeat(40), ref: 'x', repository: 'alfa/mdocs' };
  let commits: number | undefined = 1;
  const github = {
    pullsOfCommit: async (mergeCommit: string) => [{ number: 1, merged: true, mergeCommit, author: institution, head, base }],
    reviews: async () => [{ state: 'APPROVED', account: joined, commit: head.sha }],
    pull: async () => ({ commits }),
  } as unknown as GitHub;
  const { context } = await load(world.folder, '2026-06-01');
  const [system] = context?.facts.fileOf('alfa')?.systems ?? [];
  if (!context || !system) throw new Error('no system');
  const place = { repository: 'age/mdocs', remote: world.folder, github };
  const source = { root: world.folder, place, ...context, findRequester: findOpener };
  const asked = ['203.0.113.12', '203.0.113.13'].map((value) => ({ kind: 'network', value }) as const);
  const found = (await fetchEvidences([{ system, gains: asked }], source)).get('alfa/alfa-registru');
  expect(asked.map((gain) => found?.gains?.get(keyOfGain(gain))?.approvedBy)).toEqual([[], [joined]]);
  // The last of two commits that one request brought apart: the first of them made its approver one of AGE.
  for (commits of [2, undefined]) {
    const apart = (await fetchEvidences([{ system, gains: asked }], source)).get('alfa/alfa-registru');
    expect(asked.map((gain) => apart?.gains?.get(keyOfGain(gain))?.approvedBy)).toEqual([[], []]);
  }
  commits = 1;
  if (!former) throw new Error('no registry');
  const left = await fetchEvidences([{ system, gains: asked }], { ...source, registry: former });
  expect(left.get('alfa/alfa-registru')?.change?.approvedBy).toEqual([]);
});

test('as many approve what goes out as the policy before it asked for: what a change touches counts, and it lowers no number for itself', async () => {
  using world = new World();
  const [file, policy] = ['integrations/alfa.yaml', 'registry/policy.yaml'];
  const rewrite = (path: string, from: string, to: string) => world.write(path, world.read(path).replace(from, to));
  rewrite(policy, '  accounts:', '  approvers: { code: 2, registry: 3 }\n  accounts:');
  rewrite(policy, '\nenvironments:', '    - { login: age-demo-trei, id: 9000000003 }\n\nenvironments:');
  world.commit('Ask for several');
  const addresses = ['203.0.113.12', '203.0.113.13', '203.0.113.14'];
  const add = (address: string) => rewrite(file, '["203.0.113.11"', `["203.0.113.11", "${address}"`);
  add('203.0.113.12');
  world.commit('Data alone');
  add('203.0.113.13');
  world.write('README.md', 'x\n');
  world.commit('And code');
  add('203.0.113.14');
  rewrite(policy, '  approvers: { code: 2, registry: 3 }\n', '');
  world.commit('And the number itself');
  const { context } = await load(world.folder, '2026-06-01');
  const [system] = context?.facts.fileOf('alfa')?.systems ?? [];
  if (!context || !system) throw new Error('no system');
  const head = { sha: 'b'.repeat(40), ref: 'x', repository: 'alfa/mdocs' };
  const approved = async (...ids: number[]) => {
    const github = {
      pullsOfCommit: async (mergeCommit: string) => [{ number: 1, merged: true, mergeCommit, author: institution, head, base }],
      reviews: async () => ids.map((id) => ({ state: 'APPROVED', account: { login: 'x', id }, commit: head.sha })),
      pull: async () => ({ commits: 1 }),
    } as unknown as GitHub;
    const place = { repository: 'age/mdocs', remote: world.folder, github };
    const source = { root: world.folder, place, ...context, findRequester: findOpener };
    const gains = addresses.map((value) => ({ kind: 'network', value }) as const);
    const evidence = (await fetchEvidences([{ system, gains }], source)).get('alfa/alfa-registru');
    return gains.map((gain) => evidence !== undefined && isGainApproved(evidence, gain));
  };
  expect(await approved(9000000002)).toEqual([true, false, false]);
  // Whom the rule does not name, and who asked, count for nothing.
  expect(await approved(9000000002, 77, institution.id)).toEqual([true, false, false]);
  expect(await approved(9000000002, 9000000001)).toEqual([true, true, false]);
  expect(await approved(9000000002, 9000000001, 9000000003)).toEqual([true, true, true]);
});

test('where several have to approve, the plan says how many are still missing', async () => {
  const waits: Waiting = { institution: 'alfa', system: 'alfa-registru', reason: 'approval', digest: '' };
  const plan = { environment: 'production', changes: [], systems: [], waiting: [waits], connected: 0 } as const;
  const evidence = (given: number, approvers?: number): Evidence => ({
    change: { commit, approvedBy: [institution, age].slice(0, given), ...(approvers ? { approvers } : {}) },
  });
  const missing = (one: Evidence) => addMissing(plan, new Map([['alfa/alfa-registru', one]])).waiting[0]?.missing;
  expect([missing(evidence(0, 3)), missing(evidence(2, 3)), missing(evidence(0))]).toEqual([3, 1, undefined]);
  expect(addMissing(plan, undefined)).toEqual(plan);
  const [told = waits] = addMissing(plan, new Map([['alfa/alfa-registru', evidence(1, 3)]])).waiting;
  expect(waitingWords.approval(told).ro).toContain('2 aprobări AGE');
});

test('the commit says who asked, who confirmed, who approved, in which pull requests, and which digest', async () => {
  const plan = await planVariation('production', undefined);
  const evidence = new Map([['alfa/alfa-registru', evidenceOf(true, true)]]);
  const paragraphs = commitMessage(plan, { source: commit, generation: 7, evidence }).trim().split('\n\n');
  expect(paragraphs.at(-1)?.split('\n')).toEqual([
    'Environment: production',
    `Source-Commit: ${commit}`,
    'Generation: 7',
    'Access: alfa/alfa-registru sha256:39d06f7e309ea733b9edb78acaf19e699f3e5a9d0eb01e27bb082de8262c3994',
    'Pull-Request: alfa/alfa-registru #12',
    'Pull-Request: alfa/alfa-registru #34',
    'Requested-By: alfa/alfa-registru alfa-demo-it (9000000101)',
    'Confirmed-By: alfa/alfa-registru alfa-demo-it (9000000101)',
    'Approved-By: alfa/alfa-registru age-demo-aprobare (9000000002)',
  ]);
});

test('an earlier approval of the confirmation is none of an address that came later', async () => {
  const evidence = new Map([['alfa/alfa-registru', evidenceOf(false, true)]]);
  const message = commitMessage(await planVariation('production', undefined), { source: commit, generation: 7, evidence });
  expect(message).toContain('Confirmed-By: alfa/alfa-registru alfa-demo-it');
  expect(message).not.toContain('Approved-By');
});

test('a plan for production shows what was tested beside what production would have', async () => {
  using world = await publishWorld();
  const given = { environment: 'production', format: 'text' } as const;
  const { code, out } = await runInside(world, 'plan', given);
  expect(code).toBe(0);
  expect(out).toContain('    staging: “203.0.113.10”\n    production: “203.0.113.11”\n');
  const markdown = (await runInside(world, 'plan', { ...given, format: 'markdown' })).out;
  expect(markdown).toContain('| Addresses | `203.0.113.10` | `203.0.113.11` |');
  const { beside } = JSON.parse((await runInside(world, 'plan', { ...given, format: 'json' })).out);
  expect(beside).toMatchObject([{ system: 'alfa-registru', staging: { networks: ['203.0.113.10'] }, production: {} }]);
  expect((await runInside(world, 'plan', { ...given, environment: 'staging' })).out).not.toContain('production:');
});

test('a drill cuts an access at a real gateway, restores it, and touches nothing but its copy', async () => {
  using world = new World();
  const options = { root: world.folder, locale: 'en', today: '2026-06-01' } as const;
  const { code, out } = await catchOutput(() => drill('beta-portal', options));
  expect(code).toBe(0);
  expect(out).toMatch(
    /“beta\/beta-portal” \(“staging”\), on a copy: the access was cut in \d+\.\d s and\s+restored in \d+\.\d s/,
  );
  expect(out).not.toContain('nginx is not installed');
  expect([world.git('status', '--porcelain'), existsSync(world.environments)]).toEqual(['', false]);
  expect(await catchOutput(() => drill('nobody', options))).toMatchObject({
    code: 2,
    err: expect.stringContaining('has access in no'),
  });
});

test('what staging has never had waits, whatever is confirmed, and the rest of a change does not wait for it', async () => {
  using world = await publishWorld();
  const production = { environment: 'production' } as const;
  await runInside(world, 'provision', production);
  const file = 'integrations/alfa.yaml';
  const idno = /idno: "(\d+)"/.exec(world.read(file))?.[1] ?? '';
  const digest = await computeAccessDigest(nodePlatform, { idno, system: 'alfa-registru', documentTypes: ['Cazier'] });
  const edits = [
    [/\[Cazier, ExtrasRegistru\]/, '[Cazier]'],
    [/access: sha256:\w+/, `access: ${digest}`],
    [/"203.0.113.11"/, '"203.0.113.12"'],
  ] as const;
  world.write(
    file,
    edits.reduce((text, [from, to]) => text.replace(from, to), world.read(file)),
  );
  world.commit('Confirmed before it was in staging');
  expect((await runInside(world, 'provision', production)).out).toContain('is waiting for publication in the test environment');
  const manifest = JSON.parse(gitIn(world.environments, 'show', 'environment/production:manifest.json'));
  expect(manifest).toMatchObject({
    partial: true,
    systems: [{ networks: ['203.0.113.12'], documentTypes: ['Cazier', 'ExtrasRegistru'] }],
  });
});
