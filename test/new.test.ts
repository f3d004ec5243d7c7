// mdocs new: answers are tidied as those of the forms, told what is wrong in the same words, and asked for one by one at a terminal.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { create } from '../scripts/commands/new/new.ts';
import { dataIn } from '../scripts/read/source.ts';
import { catchOutput } from './commands/inside.ts';
import { bundleProgram, program } from './commands/world.ts';

beforeAll(bundleProgram);

const base = join(import.meta.dirname, 'cases/base');
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-'));
  cpSync(base, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const certificate = join(base, 'integrations/certificates/alfa-registru.staging.cer');
const answers = {
  idno: 'IDNO: 1010 6000 34203',
  name: ' Primăria  Exemplu ',
  sector: 'instituție publică',
  technical: '<it@primaria.example>',
  legal: 'mailto:juridic@primaria.example',
  login: 'https://github.com/primaria-it',
  accountId: '9000000107',
  contract: 'nr. 12/2026 din 3 februarie 2026',
  service: 'mpass',
  annex: '12/2026-MDocs',
  annexSigned: '10.02.2026',
  systemName: 'Portalul Primăriei',
  rsi: '0777',
  documentTypes: 'Certificat de cazier judiciar; ExtrasRegistru',
  certificate: '40:1B:D3:12:3B:72:01:DC:89:F5:A2:77:6A:00',
  addresses: '198.51.100.64-198.51.100.67',
};
const fixed = { locale: 'en', today: '2026-06-01' } as const;
const make = (given: object, locale: 'ro' | 'en' | 'ru' = 'en') =>
  catchOutput(() => create({ root, ...fixed, locale, ...given }));
const read = (name: string) => readFileSync(join(root, 'integrations', `${name}.yaml`), 'utf8');

test('answers may be spelt as people spell them', async () => {
  const { err } = await make(answers);
  expect(err).toContain('“198.51.100.64/30”: exactly the same addresses');
  expect(dataIn(read('primaria-exemplu'))).toMatchObject({
    institution: {
      idno: '1010600034203',
      name: 'Primăria Exemplu',
      sector: 'public',
      contacts: { technical: 'it@primaria.example', legal: 'juridic@primaria.example' },
      maintainers: [{ login: 'primaria-it', id: 9000000107 }],
    },
    agreement: {
      contract: { number: '12/2026', signed: '2026-02-03', service: 'MPass' },
      annex: { number: '12/2026-MDocs', signed: '2026-02-10' },
    },
    systems: [
      {
        id: 'portalul-primariei',
        documentTypes: ['Cazier', 'ExtrasRegistru'],
        environments: {
          staging: { certificates: [{ serial: '401BD3123B7201DC89F5A2776A00' }], addresses: ['198.51.100.64/30'] },
        },
      },
    ],
  });
});

test('everything that is wrong or missing is told at once, in the words of the forms', async () => {
  const { code, err } = await make({
    ...answers,
    idno: '1010600034204',
    technical: 'it@',
    annexSigned: '31.02.2026',
    documentTypes: 'Caziere',
    addresses: '203.0.113.300',
    rsi: undefined,
  });
  expect(code).toBe(2);
  expect(err.split('\n').map((line) => line.slice(0, 60))).toMatchSnapshot();
  expect(readFileSync(join(base, 'integrations/alfa.yaml'), 'utf8')).toBe(read('alfa'));
});

test('a VPN alone is enough, and both of its sides are asked for', async () => {
  const { addresses: _, ...rest } = answers;
  const half = await make({ ...rest, vpnPeer: '198.51.100.9' });
  expect(half).toMatchObject({ code: 2, err: expect.stringMatching(/--vpn-addresses$/) });
  const neither = await make(rest);
  expect(neither).toMatchObject({ code: 2, err: expect.stringMatching(/: --addresses$/) });
  await make({ ...rest, vpnPeer: '198.51.100.9', vpnAddresses: '10.20.30.40' });
  const data = dataIn(read('primaria-exemplu')) as { systems: { environments: { staging: object } }[] };
  expect(data.systems[0]?.environments.staging).toMatchObject({ vpn: { peer: '198.51.100.9', addresses: ['10.20.30.40'] } });
});

const further = {
  file: 'alfa',
  systemName: 'Portalul Alfa',
  rsi: '0778',
  documentTypes: 'Cazier',
  certificate: '401BD3123B7201DC89F5A2776A01',
  addresses: '198.51.100.77',
};

test('a file that is there gets one more system, and keeps all that it had', async () => {
  const before = read('alfa');
  const { out } = await make(further);
  expect(out).toContain('integrations/alfa.yaml');
  const after = read('alfa');
  expect(after.startsWith(before.trimEnd())).toBe(true);
  const { systems } = dataIn(after) as { systems: { id: string }[] };
  expect(systems.map(({ id }) => id)).toEqual(['alfa-registru', 'portalul-alfa']);
});

test('an institution that has a file is told how a system is added to it, and nothing is written', async () => {
  const before = read('alfa');
  const { code, err } = await make({ ...answers, idno: '1015999000116' });
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('new --file alfa') });
  expect(read('alfa')).toBe(before);
});

test('a certificate in an odd layout is written in the usual one; a private key is not copied', async () => {
  const pem = (label: string) =>
    `-----BEGIN ${label}-----\r\n${readFileSync(certificate).toString('base64')}\r\n-----END ${label}-----\r\n`;
  const mine = join(root, 'mine.crt');
  writeFileSync(mine, `Bag Attributes\r\n    friendlyName: alfa\r\n${pem('CERTIFICATE')}`);
  await make({ ...answers, certificate: mine });
  const copied = readFileSync(join(root, 'integrations/certificates/primaria-exemplu.staging.cer'), 'utf8');
  expect(copied).toMatch(/^-----BEGIN CERTIFICATE-----\n([A-Za-z0-9+/=]{1,64}\n)+-----END CERTIFICATE-----\n$/);
  writeFileSync(mine, pem('PRIVATE KEY'));
  expect(await make({ ...further, certificate: mine })).toMatchObject({ code: 2, out: '' });
});

/** In milliseconds: the clock of a test stands still while it waits for a program. */
const hang = 300_000;

/** What somebody types, line by line, into a terminal of the width. */
function type(lines: readonly string[], columns: number, locale = 'ro'): string {
  const command = `exec ${process.execPath} ${program} new --root ${root} --today ${fixed.today} --locale ${locale}`;
  const env = {
    PATH: process.env.PATH,
    HOME: '/dev/null',
    NO_COLOR: '1',
    COLUMNS: String(columns),
    LC_ALL: 'C.UTF-8',
    TERM: 'dumb',
  };
  const file = join(root, 'typed.txt');
  writeFileSync(file, `${lines.join('\n')}\n`);
  try {
    const ends = { timeout: hang, killSignal: 'SIGKILL' } as const;
    return execFileSync('sh', ['-c', `exec script -qec '${command}' /dev/null < ${file}`], { env, encoding: 'utf8', ...ends });
  } catch (error) {
    const { stdout, status } = error as { stdout: string; status: number | null };
    if (status === null) throw error;
    return stdout;
  }
}

test('a person is asked one by one, sees the choices, and may add several systems', () => {
  const said = type(
    [
      ...['1010600034204', '1010600034203', 'Primăria Exemplu', '', '?', 'public', 'it@primaria.example', '', '@primaria-it'],
      ...['9000000107', '12/2026 din 3.02.2026', '?', '', '12/2026-MDocs', '10 februarie 2026'],
      ...['Portalul Primăriei', '', '0777', '?', 'Cazier', '401BD3123B7201DC89F5A2776A00', '198.51.100.77', ''],
      ...[
        'da',
        'Registrul Primăriei',
        '',
        '0778',
        'Cazier',
        '401BD3123B7201DC89F5A2776A01',
        '',
        '198.51.100.9',
        '10.20.30.40',
        'nu',
      ],
    ],
    80,
  );
  expect(said).toContain('Cifra de control a IDNO-ului');
  expect(said).toContain('Cazier (Certificat de cazier judiciar)');
  expect(said).toContain('MNotify');
  const { systems } = dataIn(read('primaria-exemplu')) as { systems: { id: string; environments: object }[] };
  expect(systems).toMatchObject([
    { id: 'portalul-primariei', environments: { staging: { addresses: ['198.51.100.77'] } } },
    { id: 'registrul-primariei', environments: { staging: { vpn: { peer: '198.51.100.9', addresses: ['10.20.30.40'] } } } },
  ]);
});

test('who stops answering is told what is missing, and nothing is written', () => {
  const said = type(['1010600034203', 'Primăria Exemplu'], 60);
  expect(said).toContain('Lipsesc răspunsuri');
  expect(() => read('primaria-exemplu')).toThrow();
});
