// An authority is replaced or revoked: whoever a gateway refuses from then on has lost the access, by a cause that the brake counts and
// the institution is told. What cannot be read is not said to be gone.
import { expect, test } from 'vitest';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { explainLoss } from '../scripts/model/notice/loss.ts';
import { brakesOf } from '../scripts/model/publication/brake.ts';
import { manifestPath, readManifest } from '../scripts/model/publication/manifest.ts';
import { planOf } from '../scripts/model/publication/plan.ts';
import type { Files, Tree } from '../scripts/model/tree.ts';
import { causesOf } from '../scripts/targets/decide/causes.ts';
import { verifyUndeclared } from '../scripts/targets/decide/kept-access.ts';
import { readLastGood } from '../scripts/targets/decide/last-good.ts';
import { decidePublication } from '../scripts/targets/decide/publication.ts';
import { render } from '../scripts/targets/index.ts';
import { makeAuthority, pem } from './generated/certificates.ts';
import { generateRepository } from './generated/repository.ts';

const [authority, namesake] = [makeAuthority(), makeAuthority()];
const generated = generateRepository(12, authority);
const listed = 'registry/authorities/generated.pem';
const broken = 'integrations/institutia-00003.yaml';
const today = '2026-06-01';

type Edits = Readonly<Record<string, string>>;
const treeOf = (edits: Edits = {}): Tree =>
  new Map(
    [...generated, ...Object.entries(edits)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, content]) => [path, { kind: 'file', read: () => Buffer.from(content) }]),
  );

/** What publishing would do to staging. */
async function publish(edits: Edits = {}, current?: Files) {
  const { context, findings } = await loadTree(treeOf(edits), today, nodePlatform);
  if (!context) throw new Error('no policy');
  const known = await readLastGood(current, nodePlatform);
  const lastGood = await verifyUndeclared(known, 'staging', context, nodePlatform);
  const { publication, waiting } = decidePublication('staging', context, { lastGood, findings });
  const files = await render(publication, { commit: null, modified: false }, nodePlatform);
  const plan = planOf('staging', files, current, waiting);
  return { context, files, plan, causes: causesOf(plan, context, lastGood) };
}

const before = (await publish()).files;
const manifest = readManifest(before.get(manifestPath));

/** For each system that loses its access: what the brake holds for the cause, and what the institution is told. */
async function lossesBy(edits: Edits): Promise<string[]> {
  const { context, plan, causes } = await publish(edits, before);
  return plan.systems.map(
    ({ kind, system }) =>
      `${kind} ${causes.get(`${system.institution}/${system.system}`)} ${explainLoss(system, 'staging', today, context)}`,
  );
}

test('all twelve are published', () => {
  expect(manifest?.systems).toHaveLength(12);
});

test('an authority of the same name with another key has signed nothing: all lose their access, as untrusted, and the brake counts them', async () => {
  const edits = { [listed]: pem(namesake.der) };
  expect(await lossesBy(edits)).toEqual(Array(12).fill('loses untrusted untrusted'));
  const { plan, causes } = await publish(edits, before);
  const common = { plan, before: manifest, announcements: [], generation: 2, rendersOtherwise: false, sameDeclarations: true };
  expect(brakesOf({ ...common, causes }).map(({ kind, removals }) => [kind, removals])).toEqual([['empty', 12]]);
  expect(brakesOf({ ...common, causes, plan: { ...plan, connected: 1 } }).map(({ kind }) => kind)).toEqual(['many']);
});

test('neither does a file that cannot be read keep what the namesake did not sign', async () => {
  const { plan, causes, context } = await publish({ [listed]: pem(namesake.der), [broken]: 'institution: [\n' }, before);
  expect(plan.systems).toHaveLength(12);
  expect([...causes.values()]).toEqual(Array(12).fill('untrusted'));
  const lost = plan.systems.find(({ system }) => system.institution === 'institutia-00003');
  expect(lost && explainLoss(lost.system, 'staging', today, context)).toBe('unreadable');
});

test('a file that cannot be read keeps what the listed authority signed', async () => {
  expect((await publish({ [broken]: 'institution: [\n' }, before)).plan.systems).toEqual([]);
});

test('an authority in revoked.yaml vouches for nobody: that is revocation, which the brake lets through, and no fault of the file', async () => {
  const sha256 = await digestOf(authority.der);
  const revoked = `revoked:\n  - { sha256: "${sha256}", since: 2026-05-30, reason: Cheia a fost pierdută. }\n`;
  expect(await lossesBy({ 'registry/revoked.yaml': revoked })).toEqual(Array(12).fill('loses revoked untrusted'));
});

test.each<[string, string, string]>([
  ['cannot be read', 'institution: [\n', 'unreadable'],
  ['has its systems in a form that the schema refuses', 'institution: {}\nsystems: none\n', 'unreadable'],
  ['asks for another system', String(generated.get(broken)).replace('id: sistemul', 'id: altul'), 'removed'],
])('the file %s', async (_, text, reason) => {
  const { context } = await publish({ [broken]: text });
  const lost = manifest?.systems.find(({ institution }) => institution === 'institutia-00003');
  expect(lost && explainLoss(lost, 'staging', today, context)).toBe(reason);
});

async function digestOf(der: Uint8Array): Promise<string> {
  return Buffer.from(await nodePlatform.hash('SHA-256', der)).toString('hex');
}
