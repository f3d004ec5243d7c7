// An institution's file in a real browser: opened, changed in the form, compared and sent; nothing of it that was not changed is lost.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { writeBody } from '../scripts/commands/request/body.ts';
import { readPrepared } from '../scripts/commands/request/prepared.ts';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { locales } from '../scripts/model/text/text.ts';
import { differencesOf } from '../scripts/portal/file/differences.ts';
import { answerIn } from '../scripts/portal/file/edits.ts';
import { type Shape, shapeOfFile } from '../scripts/portal/file/shape.ts';
import { file as words } from '../scripts/portal/file/words.ts';
import { gatherData } from '../scripts/portal/gather.ts';
import { readTree } from '../scripts/read/disk.ts';
import { dataIn } from '../scripts/read/source.ts';
import { openSite, type Site } from './portal/browser.ts';

const root = join(import.meta.dirname, '..');
const today = '2026-06-01';
const repository = 'https://github.com/age-demo/mdocs-integrations';
const slug = 'primaria-valea-florilor';
const original = readFileSync(join(root, `integrations/${slug}.yaml`), 'utf8');

let site: Site;
beforeAll(async () => {
  site = await openSite(await gatherData({ root, today, page: repository }));
});
afterAll(() => site.close());
afterEach(() => expect(site.takeTroubles()).toEqual([]));

const labelsOf = ({ label, fields }: Shape): string[] => [label, ...[...fields.values()].flatMap(labelsOf)];

test.each(locales)('in %s each field has a name of its own, and none is called as its explanation begins', (locale) => {
  for (const label of labelsOf(shapeOfFile(locale)).slice(1)) expect(label).toMatch(/^[^`]{2,50}$/);
});

const field = (...path: (string | number)[]) => `[id="f-${path.join('-')}"]`;
const addresses = field('systems', 0, 'environments', 'staging', 'addresses');
const textOf = (page: Page) => page.inputValue('#file-text');

async function drop(page: Page, text: string, name = `${slug}.yaml`): Promise<void> {
  await page.setInputFiles('#file', { name, mimeType: 'application/yaml', buffer: Buffer.from(text) });
}

async function change(page: Page, at: string, value: string): Promise<void> {
  await page.fill(at, value);
  await page.locator(at).blur();
}

async function check(page: Page, outcome: '#summary' | '#result'): Promise<void> {
  await page.click('button[type=submit]');
  await page.waitForSelector(outcome);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(outcome.slice(1));
}

test.each(locales)('in %s a file is opened, one line of it changed, compared and sent by each way', async (locale) => {
  const page = await site.open(locale === 'ro' ? 'ask/file/' : `${locale}/ask/file/`);
  await drop(page, original);
  await change(page, addresses, '192.0.2.40\n192.0.2.41');
  await page.locator('#changes li').first().waitFor();
  expect(await page.locator('#changes li').allTextContents()).toEqual([expect.stringMatching(/192\.0\.2\.41$/)]);
  const after = await textOf(page);
  expect(after).toBe(original.replace('["192.0.2.40"]', '["192.0.2.40", "192.0.2.41"]'));
  await check(page, '#result');

  const link = new URL((await page.getAttribute('#out-github', 'href')) ?? '');
  expect(link.searchParams.get('template')).toMatch(/prepared/);
  expect(`${link.searchParams.get('file')}`.trim()).toBe(after.trim());
  expect(await page.getAttribute('#out-editor', 'href')).toBe(`${repository}/edit/main/integrations/${slug}.yaml`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.out button', { hasText: /fișierul cererii|request file|файл заявки/ }).click(),
  ]);
  const saved = JSON.parse(readFileSync((await download.path()) ?? '', 'utf8'));
  expect(saved).toMatchObject({ form: 'prepared', language: locale });

  const tree = readTree(root, ['integrations', 'registry']);
  const base = { tree, today, loaded: await loadTree(tree, today, nodePlatform) };
  const [age = { login: '', id: 0 }] = base.loaded.context?.registry.policy.age.accounts ?? [];
  const reading = await readPrepared(writeBody('prepared', saved.answers, locale), age, base);
  expect(reading).toMatchObject({ kind: 'ready', subject: slug });
  expect('files' in reading ? [...reading.files] : []).toEqual([[`integrations/${slug}.yaml`, after]]);
  await page.context().close();
});

test('a file of the board is chosen, what is wrong stands at its field, and what was done is there after a reload', async () => {
  const page = await site.open(`ask/file/?institution=${slug}`);
  await page.locator(addresses).waitFor();
  expect(await textOf(page)).toBe(original);
  await change(page, addresses, '10.0.0.1');
  await page.locator(`[id="f-systems-0-environments-staging-addresses-errors"] a.code`).waitFor();
  await check(page, '#summary');
  await page.locator('#summary a').first().click();
  expect(await page.evaluate(() => location.hash)).toBe('#f-systems-0-environments-staging-addresses');
  await page.goto(`${site.address}ask/file/`);
  await page.locator(addresses).waitFor();
  expect(await page.inputValue(addresses)).toBe('10.0.0.1');
  await page.getByRole('button', { name: words.back.ro }).click();
  await page.getByText(words.nothing.ro).waitFor();
  expect(await textOf(page)).toBe(original);
  await page.context().close();
});

test('where the page may not have institutions’ files, it says of a certificate that it is checked after sending', async () => {
  const data = await gatherData({ root, today, page: repository });
  const files = new Map([...data.files].filter(([path]) => path.startsWith('registry/')));
  const closed = await openSite({ ...data, files, policy: { ...data.policy, portal: { details: false } } });
  const page = await closed.open('ask/file/');
  expect(await page.locator('#institution').count()).toBe(0);
  await drop(page, original);
  await page.locator(addresses).waitFor();
  await check(page, '#result');
  expect(await page.textContent('#result')).toContain(
    `${words.unseen.ro}integrations/certificates/ghiseul-primariei.staging.cer`,
  );
  expect(closed.takeTroubles()).toEqual([]);
  await closed.close();
});

test('a certificate comes along under a name that is free, and a private key does not', async () => {
  const page = await site.open('ask/file/');
  await drop(page, original);
  const list = `[id="f-systems-0-environments-staging-certificates-file"]`;
  const key = `-----BEGIN PRIVATE KEY-----\n${Buffer.alloc(600, 7).toString('base64')}\n-----END PRIVATE KEY-----\n`;
  await page.locator(list).waitFor();
  await page.setInputFiles(list, { name: 'cheie.key', mimeType: '', buffer: Buffer.from(key) });
  await page.locator(`[id="f-systems-0-environments-staging-certificates-errors"] p`).first().waitFor();
  await page.setInputFiles(list, join(root, 'integrations/certificates/ghiseul-primariei.staging.cer'));
  await page.waitForFunction(() =>
    (document.querySelector('#file-text') as HTMLTextAreaElement).value.includes('ghiseul-primariei.staging-2.cer'),
  );
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('PRIVATE');
  await page.context().close();
});

test.each([
  ['a secret', `${original}# ${'-----BEGIN PRIVATE KEY-----'}\n`, words.wiped.ro],
  ['too much', 'a'.repeat(70_000), words.tooLarge.ro],
])('%s is not opened, and is kept nowhere', async (_, text, said) => {
  const page = await site.open('ask/file/');
  await drop(page, text);
  await page.getByText(said).waitFor();
  expect(await textOf(page)).toBe('');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.context().close();
});

test('a file that cannot be read shows its text and why', async () => {
  const page = await site.open('ask/file/');
  await drop(page, `institution:\n\tname: [\n`);
  await page.getByText(words.unreadable.ro).waitFor();
  await page.locator('.errors a.code').first().waitFor();
  expect(await page.locator('#file-text').isVisible()).toBe(true);
  await page.context().close();
});

test('answers go into the text and leave everything else byte for byte', () => {
  const text = `# sus\nunknown: { a: 1 }\n${original}  # jos\n`.replaceAll('\n', '\r\n');
  const put = (path: (string | number)[], answer: unknown, from = text) => answerIn(from, dataIn(from), path, answer);
  const staging = ['systems', 0, 'environments', 'staging'];
  expect(put([...staging, 'addresses'], ['192.0.2.40'])).toBe(text);
  expect(put(['institution', 'name'], 'Primăria Nouă')).toBe(text.replace('Primăria comunei Valea Florilor', '"Primăria Nouă"'));
  const vpn = put([...staging, 'vpn', 'peer'], '192.0.2.9') ?? '';
  expect(dataIn(vpn)).toMatchObject({ systems: [{ environments: { staging: { vpn: { peer: '192.0.2.9' } } } }] });
  expect(put([...staging, 'vpn', 'peer'], undefined, vpn)).toBe(text);
  expect(put(['institution', 'maintainers', 0], undefined)).not.toContain('maintainers');
  expect(put(['institution', 'maintainers'], [{ login: 'a', id: 1 }])).toContain('login: a');
});

test('differences are told by the fields’ names, however the schema grows', () => {
  const shape = shapeOfFile('ro');
  const before = {
    systems: [{ id: 'a', name: 'Unu', rsi: '1', environments: { staging: { addresses: ['192.0.2.1', '192.0.2.2'] } } }],
    own: 1,
  };
  const after = {
    systems: [
      { id: 'a', name: 'Unu', environments: { staging: { addresses: ['192.0.2.2', '192.0.2.3'] } } },
      { id: 'b', name: 'Doi' },
    ],
    own: 2,
  };
  expect(differencesOf(shape, before, after).map(({ where, gone, come }) => [where.join(' > '), gone, come])).toEqual([
    ['Unu > Numărul RSI', ['1'], []],
    ['Unu > Mediile > Mediul de testare > Adrese publice', ['192.0.2.1'], ['192.0.2.3']],
    ['Sistemele', [], ['Doi']],
    ['own', ['1'], ['2']],
  ]);
});

test('every field of the schema has a name and words in each language', () => {
  for (const locale of locales) {
    const walk = (shape: ReturnType<typeof shapeOfFile>): number =>
      1 + [...shape.fields.values()].reduce((sum, one) => sum + walk(one), 0);
    expect(walk(shapeOfFile(locale))).toBeGreaterThan(40);
    const all = JSON.stringify([...shapeOfFile(locale).fields], (_, value) => (value instanceof Map ? [...value] : value));
    expect(all).not.toMatch(/"label":""|"help":""/);
  }
});
