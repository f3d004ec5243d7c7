// A table of today's clients, as a spreadsheet saves it: its names, words and encodings are understood, and no row is lost without a word.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readersOf } from '../scripts/commands/import/lists.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { spreadEnds } from '../scripts/model/import/exceptions.ts';
import { locales } from '../scripts/model/text/text.ts';
import { readTable } from '../scripts/read/client-table.ts';
import { decodeList } from '../scripts/read/list-text.ts';
import { columnOf, columns } from '../scripts/read/table-columns.ts';
import { bundleProgram, mdocs, World } from './commands/world.ts';

beforeAll(bundleProgram);

const idno = '1015999000116';
const read = (text: string) =>
  readTable(
    text,
    { name: 'table.csv', environment: 'production', today: '2026-06-01', platform: nodePlatform },
    readersOf('ro', new Map()),
  );
const english = ['--locale', 'en', '--today', '2026-06-01'];
const file = (name: string) => join(import.meta.dirname, 'lifecycle/tables', name);

function withoutFiles(): World {
  const world = new World();
  rmSync(join(world.folder, 'integrations'), { recursive: true });
  return world;
}

describe('the columns', () => {
  test.each(['ro', 'en', 'ru'] as const)('have names in %s, each another, that a table can have', (locale) => {
    for (const [name, { title }] of Object.entries(columns))
      expect([title[locale], columnOf(title[locale])]).toEqual([title[locale], name]);
    expect(columnOf('TIPURI  de documente')).toBe('documentTypes');
    expect(columnOf('toString')).toBeUndefined();
  });

  test('are told in OPERATING.md', () => {
    const page = readFileSync(join(import.meta.dirname, '../.github/OPERATING.md'), 'utf8');
    for (const [name, { title, words }] of Object.entries(columns))
      expect(page).toContain(`| \`${name}\` | ${title.ro} | ${words.en} |\n`);
  });

  test.each(locales)('stand in the template, which is read without a word, in %s', async (locale) => {
    const folder = mkdtempSync(join(tmpdir(), 'mdocs-template-'));
    const path = join(folder, 'table.csv');
    expect(await mdocs(['import', '--template', path, '--locale', locale])).toEqual({ code: 0, out: '', err: '' });
    expect(read(decodeList(readFileSync(path)))).toEqual({
      lines: [],
      leftOut: [{ from: 'table.csv', why: 'no-rows', value: '' }],
    });
    const printed = await mdocs(['import', '--template', '--locale', locale]);
    expect(`\uFEFF${printed.out}`).toBe(readFileSync(path, 'utf8'));
    expect(printed.out.split('\n')[0]?.split(';').map(columnOf)).toEqual(Object.keys(columns));
    // What is there is somebody's work.
    expect(await mdocs(['import', '--template', path, '--locale', locale])).toMatchObject({ code: 2, out: '' });
    rmSync(folder, { recursive: true });
  });
});

describe('what is understood', () => {
  const wanted = {
    idno,
    institutionName: 'Primăria Șuri și Țări',
    sector: 'public',
    systemName: 'SIA Ștampila',
    environment: 'production',
    addresses: ['203.0.113.7', '198.51.100.8/29'],
  };
  const table =
    'IDNO;Denumirea;Sectorul;Sistemul;Mediul;Adrese IP\r\n1015999000116;Primăria Șuri și Țări;Publică;SIA Ștampila;Producție;203.0.113.7, 198.51.100.8/29\r\n';
  /** As a Romanian Windows writes it: no letter has a comma below. */
  const inWindows = () => {
    const codes: Readonly<Record<string, number>> = { ă: 0xe3, Ș: 0xaa, ș: 0xba, Ț: 0xde, ț: 0xfe, î: 0xee };
    return Uint8Array.from([...table].map((letter) => codes[letter] ?? letter.charCodeAt(0)));
  };

  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(table)],
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${table}`)],
    ['UTF-16 with its mark', Buffer.from(`\uFEFF${table}`, 'utf16le')],
    ['Windows-1250', inWindows()],
    ['commas, and quotes where a comma is in a value', Buffer.from(table.replaceAll(';', ',').replace(/203.*29/, '"$&"'))],
    ['tabs', Buffer.from(table.replaceAll(';', '\t'))],
    ['remarks and empty rows', Buffer.from(table.replace('\r\n', '\r\n# a "remark;\r\n;;;;;\r\n\r\n'))],
  ])('a table in %s', (_name, bytes) => {
    expect(read(decodeList(bytes))).toEqual({
      lines: [{ from: expect.stringMatching(/^table\.csv:[0-9]$/), ...wanted }],
      leftOut: [],
    });
  });

  test.each([
    ['203.0.113.7,203.0.113.9', ['203.0.113.7', '203.0.113.9']],
    ['203.0.113.7 | 203.0.113.9', ['203.0.113.7', '203.0.113.9']],
    ['203.0.113.8 - 203.0.113.10', ['203.0.113.8/31', '203.0.113.10']],
    ['-', undefined],
    ['203.0.113.9/29', undefined],
  ])('addresses: %s', (cell, addresses) => {
    expect(read(`idno;system;environment;addresses\n${idno};A;staging;${cell}`).lines[0]?.addresses).toEqual(addresses);
  });

  test.each([
    ['4000 0000 018A 01DB 5ECE 5FBB F0CF', ['40000000018A01DB5ECE5FBBF0CF']],
    ['40:00:00:00:01:8a:01:db:5e:ce:5f:bb:f0:cf', ['40000000018A01DB5ECE5FBBF0CF']],
    [
      '40000000018A01DB5ECE5FBBF0CF,40000000018A01DB5ECE5FBBF0D0',
      ['40000000018A01DB5ECE5FBBF0CF', '40000000018A01DB5ECE5FBBF0D0'],
    ],
  ])('serial numbers: %s', (cell, serials) => {
    expect(read(`idno;system;environment;serial\n${idno};A;staging;"${cell}"`).lines[0]?.serials).toEqual(serials);
  });

  test('a day with dots, and words for an environment', () => {
    const { lines } = read(`idno;sistem;mediu;contract;contractul din\n${idno};A;testare;12/2026;3.2.2026\n`);
    expect(lines).toEqual([
      expect.objectContaining({ environment: 'staging', contract: { number: '12/2026', signed: '2026-02-03' } }),
    ]);
  });
});

test('document types by title and days in words, as in the forms; a serial without its certificate is not lost', async () => {
  using world = withoutFiles();
  const serial = '40000000018A01DB5ECE5FBBF0CF';
  const heads = 'IDNO;Sistemul;Mediul;Contractul;Contractul din;Tipuri de documente;Numărul de serie';
  const row = `${idno};A;testare;12/2026;3 februarie 2026;Certificat de cazier judiciar, Cu totul altceva;${serial}`;
  world.write('table.csv', `${heads}\n${row}\n${idno};B;testare;;;Cazier ExtrasRegistru;\n`);
  const { code, out } = await mdocs(['import', '--csv', join(world.folder, 'table.csv'), '--out', world.folder, ...english]);
  expect({ code, out: out.replaceAll(/\s+/g, ' ') }).toEqual({
    code: 1,
    out: expect.stringContaining('table.csv:2: a value that cannot be read: “Cu totul altceva”'),
  });
  const text = readFileSync(join(world.folder, `integrations/idno-${idno}.yaml`), 'utf8');
  expect(text).toContain('signed: 2026-02-03');
  expect(text).toContain('documentTypes: [Cazier]');
  expect(text).toContain('documentTypes: [Cazier, ExtrasRegistru]');
  expect(text).toContain(`# lipsește: certificatul ${serial}\n`);
  expect(readFileSync(join(world.folder, '.mdocs/import-missing.csv'), 'utf8')).toContain(`the certificate,${serial},`);
});

test.each([
  ['letters were lost when it was saved', 'IDNO;Institu?ia;Sistemul;Mediul', `${idno};Alfa;A;testare`],
  ['letters were lost when it was saved', 'IDNO;Denumirea;Sistemul;Mediul', `${idno};Alfa;Evidența a?iunilor;testare`],
  ['the table has no row', 'IDNO;Denumirea;Sistemul;Mediul', '# nimic'],
])('nothing is taken over of a table where %s', async (told, heads, row) => {
  using world = withoutFiles();
  world.write('table.csv', `${heads}\n${row}\n`);
  const { code, out } = await mdocs(['import', '--csv', join(world.folder, 'table.csv'), '--out', world.folder, ...english]);
  expect({ code, out: out.replaceAll(/\s+/g, ' ') }).toEqual({ code: 1, out: expect.stringContaining(told) });
  expect(out).toContain('Taken over: 0 integration files');
});

describe('a row left out', () => {
  test.each([
    [
      'an environment that nobody knows',
      `${idno};A;acceptanță;203.0.113.7`,
      'table.csv:2: a value that cannot be read: “acceptanță”',
    ],
    ['a value too many', `${idno};A;staging;203.0.113.7;203.0.113.9`, 'table.csv:2: a row with more values than columns'],
    ['no system', `${idno};;staging;203.0.113.7`, 'table.csv:2: a row without the name of the system'],
    ['no owner', `;A;staging;203.0.113.7`, 'table.csv:2: without an owner'],
    ['a quote without end', `"${idno};A;staging`, 'table.csv:2: a quote that is opened and not closed'],
  ])('is told and ends with 1: %s', async (_name, row, told) => {
    using world = withoutFiles();
    world.write('table.csv', `idno;system;environment;addresses\n${row}\n`);
    const { code, out } = await mdocs(['import', '--csv', join(world.folder, 'table.csv'), '--out', world.folder, ...english]);
    expect(code).toBe(1);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(told);
  });

  test.each(['ro-headers.csv', 'comma-addresses.csv'])('is none of %s', async (name) => {
    using world = withoutFiles();
    const { out } = await mdocs(['import', '--csv', file(name), '--out', world.folder, ...english]);
    expect(out).not.toContain('Not taken over');
    expect(out).toContain(
      name === 'ro-headers.csv' ? 'Taken over: 3 integration files, 3 systems' : 'Taken over: 1 integration file, 1 system',
    );
    const text = readFileSync(join(world.folder, 'integrations/primaria-comunei-testul-0.yaml'), 'utf8');
    expect(text).toContain('name: Primăria comunei Testul 0\n');
    expect(text).toContain(name === 'ro-headers.csv' ? 'addresses: ["127.0.0.10"]' : 'addresses: ["185.10.0.10", "185.10.0.11"]');
  });

  test('without a list the command says what it needs', async () => {
    expect(await mdocs(['import', ...english])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('--template FILE'),
    });
  });
});

describe('exceptions', () => {
  const slugs = Array.from({ length: 500 }, (_, i) => `i-${String(i).padStart(3, '0')}`);
  const days = (count: number, last: string) =>
    [...spreadEnds(slugs.slice(0, count), { today: '2026-06-01', last }).values()].sort();

  test('of 500 institutions end over a year, no week with many of them', () => {
    const all = days(500, '2027-06-01');
    expect([all[0], all.at(-1), all.length]).toEqual(['2026-09-01', '2027-06-01', 500]);
    const most = Math.max(...all.map((day) => all.lastIndexOf(day) - all.indexOf(day) + 1));
    expect(most).toBeLessThanOrEqual(13);
  });

  test('of few, or with little time, end by the last day', () => {
    expect(days(1, '2027-06-01')).toEqual(['2027-06-01']);
    expect(days(2, '2027-06-01')).toEqual(['2026-09-01', '2027-06-01']);
    expect(new Set(days(500, '2026-07-01'))).toEqual(new Set(['2026-07-01']));
    expect(days(0, '2027-06-01')).toEqual([]);
  });
});
