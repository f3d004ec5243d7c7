// A document type proposed on the page: its schema is tried on a sample while it is typed, and AGE takes the file into its catalogue.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { locales } from '../scripts/model/text/text.ts';
import { gatherData } from '../scripts/portal/gather.ts';
import { compileSchema as interpret } from '../scripts/portal/live/interpret.ts';
import { outs } from '../scripts/portal/shared/outs-words.ts';
import { proposal as words } from '../scripts/portal/shared/type-words.ts';
import { compileSchema } from '../scripts/read/foreign/schema.ts';
import { dataIn } from '../scripts/read/source.ts';
import { openSite, type Site } from './portal/browser.ts';

const root = join(import.meta.dirname, '..');
const today = '2026-06-01';
let site: Site;
beforeAll(async () => {
  site = await openSite(await gatherData({ root, today }));
});
afterAll(() => site.close());
afterEach(() => expect(site.takeTroubles()).toEqual([]));

const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['number'],
  properties: { number: { type: 'string', pattern: '^[0-9]{4}$' } },
};

test.each(locales)('in %s a type is described, tried and taken into the catalogue', async (locale) => {
  const page = await site.open(`${locale === 'ro' ? '' : `${locale}/`}document-types/new/`);
  const fill = async (id: string, text: string) => {
    await page.fill(`#${id}`, text);
    await page.locator(`#${id}`).blur();
  };
  await fill('f-code', 'PermisPescuit');
  await fill('f-title-ro', 'Permis de pescuit');
  await fill('f-title-en', 'Fishing permit');
  await fill('f-title-ru', 'Разрешение на рыбную ловлю');
  for (const id of ['official', 'versioning', 'permanentDeleteOnExpiration', 'anonymousVerification'])
    await page.selectOption(`#f-${id}`, id === 'official' ? 'true' : 'false');
  await fill('f-schema', '{');
  await page.locator('#f-schema-errors', { hasText: words.notJson[locale] }).waitFor();
  await fill('f-schema', JSON.stringify(schema));
  await fill('f-samples', '{"number": "12"}');
  await page.locator('#f-samples-errors a.code').waitFor();
  await fill('f-samples', '{"number": "1234"}');
  await page.getByText(words.fits[locale]).waitFor();
  await page.click('button[type=submit]');
  await page.waitForSelector('#result');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: outs.mail[locale] }).click(),
  ]);
  const path = (await download.path()) ?? '';
  const saved = JSON.parse(readFileSync(path, 'utf8'));
  expect(dataIn(saved.answers.file)).toMatchObject({
    code: 'PermisPescuit',
    official: true,
    versioning: false,
    schema,
    samples: [{ number: '1234' }],
  });
  // The command reads the file alike in every language.
  if (locale !== 'ro') return page.context().close();
  const folder = mkdtempSync(join(tmpdir(), 'portal-type-'));
  cpSync(join(root, 'registry'), join(folder, 'registry'), { recursive: true });
  const take = () =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/mdocs.ts', 'take', path, '--root', folder, '--today', today], {
      cwd: root,
      encoding: 'utf8',
    });
  expect(take()).toMatchObject({ status: 0 });
  expect(readFileSync(join(folder, 'registry/document-types/PermisPescuit.yaml'), 'utf8')).toBe(saved.answers.file);
  expect(take()).toMatchObject({ status: 1 });
  rmSync(folder, { recursive: true });
  await page.context().close();
});

test('what is missing or taken stands at its field', async () => {
  const page = await site.open('document-types/new/');
  await page.fill('#f-code', 'Cazier');
  await page.locator('#f-code').blur();
  await page.click('button[type=submit]');
  await page.waitForSelector('#summary');
  expect(await page.locator('#summary li').count()).toBeGreaterThan(3);
  await page.context().close();
});

test('what follows a schema step by step says of samples what the compiled one says', async () => {
  const schemas: object[] = [
    schema,
    {
      type: 'object',
      additionalProperties: false,
      properties: { a: { enum: [1, 'x'] }, b: { items: { type: 'integer', minimum: 2 } } },
    },
    {
      $defs: { n: { type: 'string', format: 'date' } },
      properties: { d: { $ref: '#/$defs/n' } },
      oneOf: [{ required: ['d'] }, { required: ['e'] }],
    },
    {
      properties: { list: { prefixItems: [{ const: 1 }], items: false, uniqueItems: true } },
      dependentRequired: { list: ['x'] },
    },
    JSON.parse(
      '{"if":{"properties":{"k":{"const":1}}},"then":{"required":["l"]},"else":{"maxProperties":1},"patternProperties":{"^z":{"type":"null"}}}',
    ),
  ];
  const samples = [
    {},
    { number: '1234' },
    { number: '12' },
    { a: 1, b: [2, 3] },
    { a: 2 },
    { b: [1] },
    { d: '2026-06-01' },
    { d: '2026-13-01' },
    { d: '2026-06-01', e: 1 },
    { list: [1], x: 0 },
    { list: [1, 2], x: 0 },
    { list: [1] },
    { k: 1, l: 2 },
    { k: 1 },
    { k: 2, l: 1 },
    { z1: null },
    { k: 1, l: 1, z: 1 },
  ];
  for (const one of schemas) {
    const dialect = '2020-12';
    const [compiled, followed] = [await compileSchema(one, dialect), await interpret(one, dialect)];
    if (typeof compiled === 'string' || typeof followed === 'string') throw new Error(`${compiled} ${followed}`);
    for (const sample of samples)
      expect([one, sample, followed(sample) === undefined]).toEqual([one, sample, compiled(sample) === undefined]);
  }
});
