// One institution's file goes wrong after it was merged: it keeps what it had, and nobody else notices. What ends, ends all the same.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { type Environment, environments } from '../scripts/model/environment.ts';
import { manifestPath, readManifest } from '../scripts/model/publication/manifest.ts';
import { type Plan, planOf } from '../scripts/model/publication/plan.ts';
import type { Files, Tree } from '../scripts/model/tree.ts';
import { readLastGood } from '../scripts/targets/decide/last-good.ts';
import { decidePublication } from '../scripts/targets/decide/publication.ts';
import { selectReturning } from '../scripts/targets/decide/returning-access.ts';
import { render } from '../scripts/targets/index.ts';
import { base } from './cases/tree.ts';
import { generateRepository } from './generated/repository.ts';

type Edits = Readonly<Record<string, string | Buffer | ((text: string) => string) | null>>;

/** A tree with some files changed, replaced or (null) gone. */
function edited(tree: Tree, edits: Edits): Tree {
  const result = new Map(tree);
  for (const [path, edit] of Object.entries(edits)) {
    const text = () => Buffer.from(tree.get(path)?.read() ?? []).toString();
    const content = typeof edit === 'function' ? Buffer.from(edit(text())) : Buffer.from(edit ?? '');
    if (typeof edit === 'function' && content.toString() === text()) throw new Error(`nothing changed in ${path}`);
    if (edit === null) result.delete(path);
    else result.set(path, { kind: 'file', read: () => content });
  }
  return new Map([...result].sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface PlannedPublication {
  readonly files: Files;
  readonly plan: Plan;
}

async function publish(tree: Tree, environment: Environment, current?: Files, today = '2026-06-01'): Promise<PlannedPublication> {
  const { context, findings } = await loadTree(tree, today, nodePlatform);
  if (!context) throw new Error('no policy');
  const lastGood = await readLastGood(current, nodePlatform);
  const { publication, waiting, kept } = decidePublication(environment, context, { lastGood, findings });
  const files = await render(publication, { commit: null, modified: false }, nodePlatform);
  return { files, plan: { ...planOf(environment, files, current, waiting), kept } };
}

const systemsIn = (files: Files) => readManifest(files.get(manifestPath))?.systems.map(({ system }) => system) ?? [];
const alfa = 'integrations/alfa.yaml';
const beta = 'integrations/beta.yaml';

describe('one of fifty institutions becomes', () => {
  let tree: Tree;
  let published: Record<Environment, Files>;
  const poisoned = 'integrations/institutia-00007.yaml';

  beforeAll(async () => {
    const files = [...generateRepository(50)].sort(([a], [b]) => (a < b ? -1 : 1));
    tree = new Map(files.map(([path, content]) => [path, { kind: 'file', read: () => Buffer.from(content) }]));
    const [staging, production] = await Promise.all(environments.map((environment) => publish(tree, environment)));
    published = { staging: staging?.files ?? new Map(), production: production?.files ?? new Map() };
    expect(systemsIn(published.production)).toHaveLength(50);
  });

  const broken = join(import.meta.dirname, 'broken');
  const names = readdirSync(broken).filter((name) => name.endsWith('.yaml'));

  // Ten at a time: the other forty must not notice, and none of the ten may lose anything.
  const tens = Array.from({ length: Math.ceil(names.length / 10) }, (_, i) => names.slice(10 * i, 10 * i + 10));

  test.each(tens)('%s and so on: everything stays, byte for byte', async (...ten: string[]) => {
    const poison = ten.map(
      (name, i) => [poisoned.replace('07', `${i % 5}${i < 5 ? 7 : 8}`), readFileSync(join(broken, name))] as const,
    );
    const environment = tens.findIndex(([one]) => one === ten[0]) % 2 === 0 ? 'staging' : 'production';
    const { files, plan } = await publish(edited(tree, Object.fromEntries(poison)), environment, published[environment]);
    expect(plan.changes).toEqual([]);
    expect(files).toEqual(published[environment]);
    expect(plan.kept?.map(({ institution }) => `integrations/${institution}.yaml`).sort()).toEqual(
      poison.map(([path]) => path).sort(),
    );
    for (const { reasons } of plan.kept ?? []) expect(reasons).not.toEqual([]);
  });

  test('and the change of another one is published', async () => {
    const other = 'integrations/institutia-00008.yaml';
    const after = edited(tree, {
      [poisoned]: 'institution: [\n',
      [other]: (text) => text.replace(/name: Sist.*/, 'name: Alt nume'),
    });
    const { plan } = await publish(after, 'staging', published.staging);
    expect(plan.changes.map(({ path }) => path)).toEqual(['clients.json', manifestPath]);
  });

  test('and each of forty that takes the addresses of the one before it keeps its own, since the first cannot give its own up', async () => {
    const fileOf = (i: number) => `integrations/institutia-${String(i).padStart(5, '0')}.yaml`;
    const addressesOf = (i: number) => /addresses: .*/.exec(Buffer.from(tree.get(fileOf(i))?.read() ?? []).toString())?.[0] ?? '';
    const taking = Array.from({ length: 39 }, (_, i) => i + 11);
    const edits = taking.map((i) => [fileOf(i), (text: string) => text.replace(/addresses: .*/, addressesOf(i - 1))] as const);
    const all = Object.fromEntries(edits);
    const leaving = (text: string) => text.replace(/addresses: .*/, 'addresses: ["45.250.0.1"]');
    const sound = await publish(edited(tree, { ...all, [fileOf(10)]: leaving }), 'staging', published.staging);
    expect(sound.plan.systems.map(({ kind }) => kind)).toEqual([10, ...taking].map(() => 'changes'));
    const { plan, files } = await publish(
      edited(tree, { ...all, [fileOf(10)]: 'institution: [\n' }),
      'staging',
      published.staging,
    );
    expect(plan.kept?.map(({ institution }) => institution).sort()).toEqual([10, ...taking].map((i) => `institutia-000${i}`));
    expect(files).toEqual(published.staging);
  });
});

describe('of a file with an error', () => {
  const invalid = (text: string) => text.replace('"1015999000116"', '"1015999000117"');
  const suspend = (text: string) => text.replace('rsi: "0123"', 'rsi: "0123"\n    status: suspended\n    reason: Verificare.');
  const only = (environment: Environment) => (text: string) =>
    environment === 'staging'
      ? text.replace(/ {6}production:\n[\s\S]*/, '')
      : text.replace(/ {6}staging:\n[\s\S]*? {6}production/, '      production');
  const misspelt = (text: string) => text.replace('sector: public', 'sector: publik');

  test.each<[string, (text: string) => string]>([
    ['an IDNO', invalid],
    ['the shape', misspelt],
    ['the shape of a system', (text) => text.replace('name: Registrul electronic Alfa', 'name: []')],
    ['the list of systems', (text) => text.replace('systems:\n', 'sisteme:\n')],
    ['an environment', (text) => text.replace('      staging:\n', '      stagging:\n')],
    ['what is changed beside it', (text) => invalid(text).replace('203.0.113.10', '203.0.113.77')],
    ['a client id that is gone', (text) => invalid(text).replace(/clientId: .*\n/, '\n')],
  ])('in %s nothing changes', async (_, edit) => {
    const before = await publish(base, 'staging');
    const { plan } = await publish(edited(base, { [alfa]: edit }), 'staging', before.files);
    expect(plan.changes).toEqual([]);
    expect(plan.kept?.map(({ system }) => system)).toEqual(['alfa-registru']);
  });

  test.each(environments)('suspension goes through in %s', async (environment) => {
    const before = await publish(base, environment);
    const { plan } = await publish(edited(base, { [alfa]: (text) => suspend(misspelt(text)) }), environment, before.files);
    expect(plan.systems.map(({ kind, system }) => [kind, system.system])).toEqual([['loses', 'alfa-registru']]);
  });

  test.each(environments)('the removal from the other environment goes through, and %s stays', async (environment) => {
    const tree = edited(base, { [alfa]: (text) => only(environment)(misspelt(text)) });
    for (const one of environments) {
      const { plan } = await publish(tree, one, (await publish(base, one)).files);
      expect(plan.systems.map(({ kind }) => kind)).toEqual(one === environment ? [] : ['loses']);
    }
  });

  test('revocation and expiry go through', async () => {
    const before = await publish(base, 'staging');
    const [certificate] = readManifest(before.files.get(manifestPath))?.systems[0]?.certificates ?? [];
    const revoked = `revoked:\n  - { sha256: "${certificate?.sha256}", since: 2026-05-30, reason: Cheia a fost pierdută. }\n`;
    const tree = edited(base, { [alfa]: invalid, 'registry/revoked.yaml': revoked });
    expect(systemsIn((await publish(tree, 'staging', before.files)).files)).toEqual(['beta-portal']);
    const expired = await publish(edited(base, { [alfa]: invalid, [beta]: null }), 'staging', before.files, '2035-01-16');
    expect(systemsIn(expired.files)).toEqual([]);
  });

  test('an agreement that has ended ends no access: what is published stays, and nothing new is', async () => {
    const ended = (text: string) => text.replace(/(contract: \{[^}]*) \}/, '$1, expires: 2026-05-31 }');
    for (const environment of environments) {
      const before = await publish(base, environment);
      const tree = edited(base, { [alfa]: (text) => ended(text).replace(/203\.0\.113\.1[01]/g, '203.0.113.77') });
      const { plan } = await publish(tree, environment, before.files);
      expect(plan.changes).toEqual([]);
      expect(plan.kept).toMatchObject([{ system: 'alfa-registru', reasons: ['agreement-expired'] }]);
    }
  });

  test('an institution that never was published waits, and one whose file is gone has lost its access', async () => {
    const tree = edited(base, { [alfa]: 'institution: [\n' });
    expect(systemsIn((await publish(tree, 'staging')).files)).toEqual(['beta-portal']);
    const before = await publish(base, 'staging');
    expect(systemsIn((await publish(edited(base, { [alfa]: null }), 'staging', before.files)).files)).toEqual(['beta-portal']);
  });

  test('the types that it keeps stay defined when the catalogue has them no more', async () => {
    const before = await publish(base, 'staging');
    const { files, plan } = await publish(edited(base, { 'registry/document-types/Cazier.yaml': null }), 'staging', before.files);
    expect(plan.changes).toEqual([]);
    expect(files.get('document-types.json')).toBe(before.files.get('document-types.json'));
  });
});

describe('what two institutions claim', () => {
  const address = (text: string) => text.replace('"198.51.100.10"', '"203.0.113.10"');
  const serial = (text: string) => text.replace(/- serial.*\n.*\n/, '- file: certificates/alfa-registru.staging.cer\n');
  const clientId = (text: string) => text.replace(/clientId: d2.*/, 'clientId: 0e7b4d97-c401-43b9-8152-8a08dc6bfa94');
  const moved = (text: string) => text.replace('name: Registrul electronic Alfa', 'name: Registrul nou');

  test.each<[string, (text: string) => string]>([
    ['an address', address],
    ['a certificate', serial],
    ['a client id', clientId],
  ])('%s: who was published with it goes on, the newcomer keeps what it had', async (_, edit) => {
    const before = await publish(base, 'staging');
    const { plan, files } = await publish(edited(base, { [alfa]: moved, [beta]: edit }), 'staging', before.files);
    expect(plan.kept?.map(({ system }) => system)).toEqual(['beta-portal']);
    expect(plan.systems).toEqual([]);
    expect(files.get('clients.json')).toContain('Registrul nou');
  });

  test.each([true, false])(
    'one certificate for two systems of one institution stops nobody else (published before: %s)',
    async (isPublished) => {
      const twin = (text: string) =>
        text.replace(
          /- id: beta-portal[\s\S]*/,
          (system) =>
            `${system}\n  ${system.replace('beta-portal', 'beta-arhiva').replace(/clientId: .*/, 'clientId: 11111111-d901-44bb-b962-304f152ca67b')}`,
        );
      const before = isPublished ? await publish(base, 'staging') : undefined;
      const { files, plan } = await publish(edited(base, { [beta]: twin, [alfa]: moved }), 'staging', before?.files);
      expect(files.get('clients.json')).toContain('Registrul nou');
      expect(systemsIn(files)).toEqual(isPublished ? ['alfa-registru', 'beta-portal'] : ['alfa-registru']);
      expect(plan.kept?.map(({ system }) => system)).toEqual(isPublished ? ['beta-portal'] : []);
    },
  );

  test('what both were published with by an exception stays with both when the exception ends', async () => {
    const exception = `exceptions:
  - rule: address-overlaps
    institutions: [alfa, beta]
    reason: O adresă comună.
    expires: 2026-06-30
`;
    const shared = edited(base, { [beta]: address, 'registry/policy.yaml': (text) => text + exception });
    const before = await publish(shared, 'staging');
    expect(systemsIn(before.files)).toEqual(['alfa-registru', 'beta-portal']);
    const after = edited(shared, { [alfa]: moved });
    expect((await publish(after, 'staging', before.files)).plan.kept).toEqual([]);
    const { plan } = await publish(after, 'staging', before.files, '2026-07-01');
    expect(plan.kept?.map(({ system }) => system)).toEqual(['alfa-registru', 'beta-portal']);
    expect(plan.changes).toEqual([]);
  });

  test('where neither was published, both wait', async () => {
    const { plan } = await publish(edited(base, { [beta]: address }), 'staging');
    expect(plan.waiting.map(({ system, reason }) => [system, reason])).toEqual([
      ['alfa-registru', 'broken'],
      ['beta-portal', 'broken'],
    ]);
  });

  test.each<[string, (text: string) => string]>([
    ['an address', address],
    ['a certificate', serial],
    ['a client id', clientId],
  ])('%s that a broken file keeps is not given to another', async (_, edit) => {
    const before = await publish(base, 'staging');
    const { plan } = await publish(edited(base, { [alfa]: 'institution: [\n', [beta]: edit }), 'staging', before.files);
    expect(plan.changes).toEqual([]);
    expect(plan.kept?.map(({ system }) => system)).toEqual(['alfa-registru', 'beta-portal']);
    const alone = await publish(edited(base, { [beta]: null }), 'staging');
    const fresh = await publish(edited(base, { [alfa]: 'institution: [\n', [beta]: edit }), 'staging', alone.files);
    expect(systemsIn(fresh.files)).toEqual(['alfa-registru']);
    expect(fresh.plan.waiting.map(({ reason }) => reason)).toEqual(['broken']);
  });
});

test('after the test other document types wait, while addresses of production change at once', async () => {
  const before = await publish(base, 'production');
  const types = (text: string) => text.replace('[Cazier, ExtrasRegistru]', '[Cazier, ContractComercial]');
  const tree = edited(base, { [alfa]: (text) => types(text).replace('203.0.113.11', '203.0.113.12') });
  const { plan } = await publish(tree, 'production', before.files);
  expect(plan.waiting.map(({ reason }) => reason)).toEqual(['new-confirmation']);
  expect(plan.systems).toMatchObject([
    { kind: 'changes', gained: { networks: ['203.0.113.12'], documentTypes: [] }, lost: { networks: ['203.0.113.11'] } },
  ]);
  expect(plan.systems[0]?.system.documentTypes).toEqual(['Cazier', 'ExtrasRegistru']);
});

test('a certificate that its file has ended stays away where only what must never wait is published, and from what comes back', async () => {
  const { files } = await publish(base, 'staging');
  const lastGood = await readLastGood(files, nodePlatform);
  const line = '- file: certificates/alfa-registru.staging.cer';
  const ended = edited(base, { [alfa]: (text) => text.replace(line, `${line}\n            until: 2026-05-31`) });
  const { context } = await loadTree(ended, '2026-06-01', nodePlatform);
  if (!context) throw new Error('no policy');
  for (const scope of ['removals', 'urgent'] as const) {
    const { publication } = decidePublication('staging', context, { lastGood, findings: [], scope });
    expect(publication.clients.map(({ system }) => system)).toEqual(['beta-portal']);
  }
  const { withheld } = selectReturning(lastGood, 'staging', context);
  expect(withheld).toEqual([{ system: 'alfa/alfa-registru', why: 'certificate' }]);
});
