// What is published beside the gateway's configuration: the same bytes for the same declarations, in the contracts that others read.
import { createHash, X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { environments } from '../scripts/model/environment.ts';
import { manifestPath, readManifest } from '../scripts/model/publication/manifest.ts';
import type { Files } from '../scripts/model/tree.ts';
import { decidePublication } from '../scripts/targets/decide/publication.ts';
import { render } from '../scripts/targets/index.ts';
import { base } from './cases/tree.ts';
import { commit, contextOf, type FileEdit, renderVariation, soundOn } from './plan/variation.ts';

const filesOf = async (environment: (typeof environments)[number], edits: readonly FileEdit[] = []) =>
  (await renderVariation(environment, edits)).files;
const parsed = (files: Files, path: string) => JSON.parse(files.get(path) ?? '');

const both = environments.flatMap((environment) =>
  ['clients', 'document-types', 'manifest'].map((name) => [name, environment] as const),
);

test.each(both)('%s.json of %s', async (name, environment) => {
  const files = await filesOf(environment);
  await expect(files.get(`${name}.json`)).toMatchFileSnapshot(`golden/targets/${name}.${environment}.golden.json`);
});

test('an environment has these files and no others', async () => {
  const paths = [...(await filesOf('staging')).keys()].sort();
  expect(paths).toEqual([
    'clients.json',
    'document-types.json',
    'manifest.json',
    ...[
      'addresses.geo',
      'authorities.pem',
      'clients.map',
      'gateway.conf',
      'shared.map',
      'sizes.conf',
      'withdrawn-messages.map',
      'withdrawn.map',
    ].map((name) => `nginx/${name}`),
    'withdrawn.json',
  ]);
});

test.each(environments)('the order in which files are read does not matter in %s', async (environment) => {
  const { context } = await loadTree(new Map([...base].reverse()), soundOn, nodePlatform);
  if (!context) throw new Error('the base has no policy');
  const { publication } = decidePublication(environment, context);
  const files = await render(publication, { commit, modified: false }, nodePlatform);
  expect(new Map(files)).toEqual(await filesOf(environment));
});

test.each(environments)('the order of what a list declares does not matter in %s', async (environment) => {
  const [one, other] = ['certificates/alfa-registru.staging.cer', 'certificates/alfa-registru.production.cer'];
  const certificates = (...files: string[]) => files.map((file) => `file: ${file}`).join('\n          - ');
  const lists = (types: string, addresses: string, files: string): FileEdit[] => [
    ['alfa', '[Cazier, ExtrasRegistru]', `[${types}]`],
    ['alfa', '["203.0.113.10"]', `[${addresses}]`],
    ['alfa', `file: ${one}`, files],
  ];
  const edits = lists('Cazier, ExtrasRegistru', '"203.0.113.10", "203.0.113.64/29", "2001:db8::1"', certificates(one, other));
  const turned = lists('ExtrasRegistru, Cazier', '"2001:db8::1", "203.0.113.64/29", "203.0.113.10"', certificates(other, one));
  const files = await filesOf(environment, edits);
  expect(await filesOf(environment, turned)).toEqual(files);
  expect(readManifest(files.get(manifestPath))?.systems[0]?.certificates).toHaveLength(environment === 'staging' ? 2 : 1);
});

test('no name that somebody chose freely enters the configuration of a gateway', async () => {
  const names: FileEdit[] = [
    ['alfa', 'name: Instituția Publică Alfa', 'name: "Zyxw # include evil"'],
    ['alfa', 'name: Registrul electronic Alfa', 'name: "Zyxw $host; evil"'],
    ['beta', 'name: Portalul Beta', 'name: Zyxw'],
  ];
  const [before, after] = [await filesOf('staging'), await filesOf('staging', names)];
  for (const [path, text] of after) if (path.startsWith('nginx/')) expect([path, text]).toEqual([path, before.get(path)]);
  expect(after.get('clients.json')).toContain('Zyxw $host; evil');
  expect(readManifest(after.get(manifestPath))?.systems[0]?.institutionName).toBe('Zyxw # include evil');
});

test('clients.json keeps the contract of the client-information API', async () => {
  const clients = parsed(await filesOf('staging'), 'clients.json');
  expect(clients.map(({ id }: { id: string }) => id)).toEqual([
    '0e7b4d97-c401-43b9-8152-8a08dc6bfa94',
    'd2fec93b-d901-44bb-b962-304f152ca67b',
  ]);
  for (const client of clients) {
    expect(Object.keys(client)).toEqual(['id', 'name', 'ownerID', 'certificates', 'settings']);
    expect(client.ownerID).toMatch(/^\d{13}$/);
    expect(JSON.parse(client.settings)).toEqual({ DocumentTypes: expect.arrayContaining([expect.any(String)]) });
    for (const certificate of client.certificates) {
      const der = Buffer.from(certificate, 'base64');
      expect(der.toString('base64')).toBe(certificate);
      expect(new X509Certificate(der).raw).toEqual(der);
    }
  }
  expect(JSON.parse(clients[0].settings)).toEqual({ DocumentTypes: ['Cazier', 'ExtrasRegistru'] });
  expect(new X509Certificate(Buffer.from(clients[1].certificates[0], 'base64')).serialNumber).toBe(
    '401BD3123B7201DC89F5A2776A00',
  );
});

test('document-types.json defines what the systems of the environment use, and no more', async () => {
  const codes = async (environment: (typeof environments)[number]) =>
    parsed(await filesOf(environment), 'document-types.json').map(({ code }: { code: string }) => code);
  expect(await codes('staging')).toEqual(['Cazier', 'ContractComercial', 'ExtrasRegistru']);
  expect(await codes('production')).toEqual(['Cazier', 'ExtrasRegistru']);
});

test('manifest.json names the source and has the hash of every other file', async () => {
  const files = await filesOf('staging');
  const manifest = readManifest(files.get(manifestPath));
  expect(manifest).toMatchObject({ formatVersion: 2, environment: 'staging', source: { commit, modified: false } });
  const others = [...files].filter(([path]) => path !== manifestPath);
  const hashes = others.map(([path, text]) => ({ path, sha256: createHash('sha256').update(text).digest('hex') }));
  expect(manifest?.files).toEqual(hashes.sort((a, b) => (a.path < b.path ? -1 : 1)));
});

test('nothing in the JSON files ends a script element, not even what no reader lets through', async () => {
  const { publication } = decidePublication('staging', await contextOf());
  const systemName = '</script>\u2028';
  const clients = publication.clients.map((client) => ({ ...client, systemName }));
  const files = await render({ ...publication, clients }, { commit, modified: false }, nodePlatform);
  expect(files.get('clients.json')).toContain('\\u003c/script>\\u2028');
  expect(parsed(files, 'clients.json')[0].name).toBe(systemName);
});
