// Coming from today: what AGE runs becomes files of the registry, and the first publication changes nothing for anybody connected.
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { takeOver } from '../scripts/commands/import/import.ts';
import { load } from '../scripts/commands/run/load.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { type Environment, environments } from '../scripts/model/environment.ts';
import { planOf } from '../scripts/model/publication/plan.ts';
import type { Context } from '../scripts/model/rule/rule.ts';
import type { Files } from '../scripts/model/tree.ts';
import { dataIn } from '../scripts/read/source.ts';
import { isReadAs, writeSource } from '../scripts/read/write.ts';
import { summaryText } from '../scripts/report/import/words.ts';
import { decidePublication } from '../scripts/targets/decide/publication.ts';
import { render } from '../scripts/targets/index.ts';
import { makeAuthority, makeLeaf, pem } from './generated/certificates.ts';
import { generateRepository, writeRepository } from './generated/repository.ts';
import { Life } from './lifecycle/world.ts';

const today = '2026-06-01';
const source = { commit: 'a'.repeat(40), modified: false };
const rendered = (environment: Environment, context: Context): Promise<Files> =>
  render(decidePublication(environment, context).publication, source, nodePlatform);

async function contextIn(folder: string): Promise<Context> {
  const { context } = await load(folder, today);
  if (!context) throw new Error('no policy');
  return context;
}

interface ListedClient {
  id: string;
  ownerID: string;
}

test('480 clients: the first publication of what was imported differs in nothing from what they have', async () => {
  using old = new Life();
  const files = generateRepository(480);
  writeRepository(files, old.folder);
  for (const name of ['alfa.yaml', 'beta.yaml']) old.remove(`integrations/${name}`);
  const before = await contextIn(old.folder);
  using fresh = new Life();
  for (const [path, content] of files) if (path.startsWith('registry/')) fresh.write(path, content);
  for (const name of ['alfa.yaml', 'beta.yaml']) fresh.remove(`integrations/${name}`);

  const branch: Partial<Record<Environment, Files>> = {};
  const rows = ['idno;institution;file;system;id;environment;clientId;addresses;technical'];
  for (const environment of environments) {
    const published = await rendered(environment, before);
    branch[environment] = published;
    old.write(`lists/${environment}.json`, published.get('clients.json') ?? '');
    const { systems } = JSON.parse(published.get('manifest.json') ?? '');
    const owners = new Map(
      (JSON.parse(published.get('clients.json') ?? '') as ListedClient[]).map(({ id, ownerID }) => [id, ownerID]),
    );
    for (const { institution, institutionName, system, clientId, networks } of systems)
      rows.push(
        [
          owners.get(clientId),
          institutionName,
          institution,
          '',
          system,
          environment,
          clientId,
          networks.join(' '),
          `it@${institution}.md`,
        ].join(';'),
      );
  }
  old.write('lists/addresses.csv', rows.join('\n'));
  const summary = await takeOver({
    root: fresh.folder,
    out: fresh.folder,
    locale: 'ro',
    today,
    clients: environments.map((environment) => `${environment}=${join(old.folder, `lists/${environment}.json`)}`),
    csv: [join(old.folder, 'lists/addresses.csv')],
  });
  expect(summary).toMatchObject({ institutions: 480, systems: 480, certificates: 960, open: [], leftOut: [] });
  const after = await contextIn(fresh.folder);
  for (const environment of environments) {
    const desired = await rendered(environment, after);
    expect(planOf(environment, desired, branch[environment], []).systems).toEqual([]);
    expect(desired.get('clients.json')).toBe(branch[environment]?.get('clients.json'));
    expect(planOf(environment, desired, branch[environment], []).changes).toEqual([]);
  }
});

const clientId = (n: number) => `${String(n).repeat(8)}-0000-4000-8000-000000000000`;
const idno = '1015999000116';

/** A fresh registry with an authority, and the lists beside it. */
function registry() {
  const life = new Life();
  const authority = makeAuthority();
  life.write('registry/authorities/demo-staging-other.pem', pem(authority.der));
  life.write('registry/authorities/demo-production-other.pem', pem(authority.der));
  life.write('registry/certificates.yaml', 'certificates: []\n');
  for (const name of ['alfa.yaml', 'beta.yaml']) life.remove(`integrations/${name}`);
  for (const name of ['alfa-registru.production.cer', 'alfa-registru.staging.cer'])
    life.remove(`integrations/certificates/${name}`);
  const leaf = (serial: string, owner = idno) => makeLeaf(serial, 'Instituția Alfa', owner, authority);
  const take = (clients: unknown, more: { csv?: string; certificates?: Record<string, Uint8Array> } = {}) => {
    life.write('lists/clients.json', JSON.stringify(clients));
    if (more.csv !== undefined) life.write('lists/table.csv', more.csv);
    for (const [name, content] of Object.entries(more.certificates ?? {})) life.write(`lists/cer/${name}`, content);
    return takeOver({
      root: life.folder,
      out: life.folder,
      locale: 'ro',
      today,
      clients: [join(life.folder, 'lists/clients.json')],
      ...(more.csv === undefined ? {} : { csv: [join(life.folder, 'lists/table.csv')] }),
      ...(more.certificates ? { certificates: [join(life.folder, 'lists/cer')] } : {}),
    });
  };
  return { life, leaf, take };
}

const serial = (n: number) => `40000000000${n}01DC7E194A4B4000`;

test('what is missing stands in the file and in the list; what may be excepted is, with an end', async () => {
  const { life, leaf, take } = registry();
  using _ = life;
  const settings = JSON.stringify({ Scope: 'all', documentTypes: ['Cazier'] });
  const client = {
    id: clientId(1),
    name: 'SIA „Registrul Alfa”',
    ownerID: idno,
    certificates: [leaf(serial(1)).toString('base64')],
    settings,
  };
  const csv = `idno,system,addresses\n${idno},sia registrul alfa,203.0.113.7\n`;
  const summary = await take([client], { csv });
  expect(summary.open).toEqual([]);
  expect(summary.leftOut).toEqual([{ from: 'clients.json[0]', why: 'settings', value: 'scope' }]);
  const [file = ''] = life.git('ls-files', '--others', 'integrations').split('\n');
  await expect(life.read(file)).toMatchFileSnapshot('golden/import/institution.yaml');
  await expect(life.read('.mdocs/import-missing.csv')).toMatchFileSnapshot('golden/import/missing.csv');
  await expect(life.read('registry/policy.yaml').split('exceptions:')[1]).toMatchFileSnapshot('golden/import/exceptions.txt');
  for (const locale of ['ro', 'en', 'ru'] as const) {
    const text = summaryText(summary, locale, { width: 80 });
    expect(text.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    await expect(text).toMatchFileSnapshot(`golden/import/summary.${locale}.txt`);
  }
  const { publication } = decidePublication('production', await contextIn(life.folder));
  expect(publication.clients.map((one) => one.clientId)).toEqual([clientId(1)]);
});

test('without addresses nobody is let in unasked: the system waits, and that is said', async () => {
  const { life, leaf, take } = registry();
  using _ = life;
  const summary = await take([
    { id: clientId(1), name: 'Alfa', ownerID: idno, certificates: [leaf(serial(1)).toString('base64')] },
  ]);
  expect(summary.open.map(({ code }) => code)).toEqual(['network-missing']);
  expect(decidePublication('production', await contextIn(life.folder)).publication.clients).toEqual([]);
});

test("a person's number is masked and its client refused, wherever it stands", async () => {
  const { life, leaf, take } = registry();
  using _ = life;
  const idnp = '2002500081628';
  const certificates = [leaf(serial(1)).toString('base64')];
  const summary = await take(
    [
      { id: clientId(1), name: 'Persoană', ownerID: idnp, certificates },
      { id: clientId(2), name: `Sistem ${idnp}`, ownerID: idno, certificates },
      { id: clientId(3), name: 'Certificat', ownerID: idno, certificates: [leaf(serial(3), idnp).toString('base64')] },
    ],
    { csv: `idno,system\n${idnp},Altul\n` },
  );
  expect(summary.leftOut.map(({ why }) => why)).toEqual([
    'owner-personal',
    'name-personal',
    'certificate-personal',
    'owner-personal',
  ]);
  expect(JSON.stringify(summary)).not.toContain(idnp);
  expect(life.everything()).not.toContain(idnp);
});

test('what cannot be used is told: no owner, a wrong number, no GUID, no certificate, an unknown column, no list at all', async () => {
  const { life, take } = registry();
  using _ = life;
  const summary = await take(
    [
      { id: clientId(1), name: 'A' },
      { id: clientId(2), name: 'B', ownerID: '1015999000117' },
      { id: 'x', name: 'C', ownerID: idno },
      { id: clientId(4), name: 'D', ownerID: idno, certificates: ['AAAA'] },
    ],
    { csv: `idno,system,colour\n${idno},Nimeni,red\n` },
  );
  expect(summary.leftOut.map(({ why }) => why)).toEqual([
    'owner-missing',
    'owner-invalid',
    'client-id-invalid',
    'certificate-unreadable',
    'column-unknown',
    'environment-missing',
  ]);
  expect((await take({ clients: [] })).leftOut.map(({ why }) => why)).toEqual(['not-a-list']);
});

test('certificates of a folder go where a list has their serial; others are told', async () => {
  const { life, leaf, take } = registry();
  using _ = life;
  const csv = `idno;system;environment;clientId;serial;addresses\n${idno};Alfa;staging;${clientId(5)};${serial(1)};203.0.113.7`;
  const summary = await take([], { csv, certificates: { 'a.cer': leaf(serial(1)), 'b.cer': leaf(serial(2)) } });
  expect(summary.leftOut).toEqual([{ from: 'b.cer', why: 'certificate-unnamed', value: serial(2) }]);
  expect(summary.certificates).toBe(1);
  expect(decidePublication('staging', await contextIn(life.folder)).publication.clients).toHaveLength(1);
});

test('an institution that is in the registry is not touched', async () => {
  const { life, leaf, take } = registry();
  using _ = life;
  const client = { id: clientId(1), name: 'Alfa', ownerID: idno, certificates: [leaf(serial(1)).toString('base64')] };
  await take([client]);
  await expect(take([client])).rejects.toThrow('exists already');
});

test('a client whose settings are written to be YAML gets nothing by it: no second system, no address, no client id', async () => {
  const { life, leaf, take } = registry();
  using _ = life;
  const hostile =
    'DiplomaStudii]\n    environments:\n      staging: { addresses: ["198.51.100.0/28"] }\n  - id: umbra\n    name: Umbra\n    documentTypes: [Cazier';
  const settings = JSON.stringify({ documentTypes: [hostile, 'Cazier'] });
  const certificates = [leaf(serial(1)).toString('base64')];
  const summary = await take([{ id: clientId(1), name: 'Portal', ownerID: idno, certificates, settings }]);
  expect(summary).toMatchObject({ systems: 1, leftOut: [{ why: 'value-invalid', value: hostile }] });
  const [file = ''] = life.git('ls-files', '--others', 'integrations').split('\n');
  expect(dataIn(life.read(file))).toMatchObject({ systems: [{ id: 'portal', documentTypes: ['Cazier'] }] });
  expect((dataIn(life.read(file)) as { systems: unknown[] }).systems).toHaveLength(1);
});

test('a cell of the table is never more than a value, whichever column it stands in', async () => {
  const { life, take } = registry();
  using _ = life;
  const more = ['x', 'service: MPass } }', 'systems: []'].join(String.fromCharCode(10));
  const cells = [
    ...[idno, `"Alfa ""# ' [{"`, 'alfa', 'public', 'it@alfa.md }', 'a: b', ''],
    ...['"1, signed: 1999-01-01"', '2020-01-01', '', `"${more}"`, '"A1 } # {"', '2020-01-02', ''],
    ...['"Portal: ""{x}"" # nu"', 'portal', '"1\t2"', 'Cazier|Caz]ier', 'staging', '', '', '203.0.113.7', '', ''],
  ];
  const columns =
    'idno,institution,file,sector,technical,legal,maintainers,contract,contractSigned,contractExpires,contractService,annex,annexSigned,annexExpires,system,id,rsi,documentTypes,environment,clientId,serial,addresses,vpnPeer,vpnAddresses';
  const summary = await take([], { csv: `${columns}\n${cells.join(',')}\n` });
  expect(summary.leftOut.map(({ why, value }) => `${why} ${value.split(String.fromCharCode(10))[0]}`)).toEqual([
    'value-invalid it@alfa.md }',
    'value-invalid a: b',
    'value-invalid 1, signed: 1999-01-01 x',
    'value-invalid 1\t2',
    'value-invalid Caz]ier',
  ]);
  expect(dataIn(life.read('integrations/alfa.yaml'))).toEqual({
    institution: {
      idno,
      name: `Alfa "# ' [{`,
      sector: 'public',
      contacts: { technical: 'servicii@age.example' },
      maintainers: expect.any(Array),
    },
    agreement: { annex: { number: 'A1 } # {', signed: '2020-01-02' } },
    systems: [
      {
        id: 'portal',
        name: 'Portal: "{x}" # nu',
        documentTypes: ['Cazier'],
        environments: { staging: { addresses: ['203.0.113.7'] } },
      },
    ],
  });
});

test('a list of the registry that has no place for another item stays as it is', async () => {
  const { life, leaf, take } = registry();
  using _ = life;
  const list = 'certificates: [ # none yet\n]\n';
  life.write('registry/certificates.yaml', list);
  const certificates = [leaf(serial(1)).toString('base64')];
  await expect(take([{ id: clientId(1), name: 'Portal', ownerID: idno, certificates }])).rejects.toThrow('not written as lines');
  expect(life.read('registry/certificates.yaml')).toBe(list);
});

const anyText = fc.stringMatching(/^[ -~ăâîșțА-я€„”]{0,60}$/u);
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    anyText,
    fc.constantFrom(
      '~',
      'null',
      'yes',
      'NO',
      '0x1F',
      '1_000',
      '12:30:00',
      '1e5',
      '.inf',
      '- a',
      'a: b',
      'a #b',
      '2020-01-01',
      '<<',
    ),
    fc.integer(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.stringMatching(/^[a-z][A-Za-z]{0,8}$/), tie('value'), { maxKeys: 4 }),
  ),
})).value;

test('whatever is written is read back as it was', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c'), anyValue, { minKeys: 1 }), anyText, (data, text) => {
      const remarks = Object.keys(data).map((key) => ({ path: [key], text }));
      const written = writeSource({ data: { ...data }, head: [text, text], remarks, apart: remarks.map(({ path }) => path) });
      expect(isReadAs(written, data)).toBe(true);
    }),
  );
});
