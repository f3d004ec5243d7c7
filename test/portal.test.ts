// The site as files and in a real browser: links lead somewhere, colours have one home, the policy holds, and nobody is left out.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { locales } from '../scripts/model/text/text.ts';
import { gatherData } from '../scripts/portal/gather.ts';
import { leaveOut } from '../scripts/portal/language.ts';
import { makeSite } from '../scripts/portal/site.tsx';
import { openSite, type Site } from './portal/browser.ts';

const root = join(import.meta.dirname, '..');
const today = '2026-06-01';
const data = await gatherData({ root, today });

let site: Site;
beforeAll(async () => {
  site = await openSite(data);
});
afterAll(() => site.close());

const pages = () => [...site.files].filter(([path]) => path.endsWith('.html'));
const textOf = (path: string) => new TextDecoder().decode(site.files.get(path));

/** What a script loads before it runs. */
const chunksOf = (script: string): string[] => {
  const found = new Set<string>();
  const walk = (name: string) => {
    if (found.has(name)) return;
    found.add(name);
    for (const [, other = ''] of textOf(`assets/ro/${name}`).matchAll(/(?:from|import)"\.\/([\w-]+\.js)"/g)) walk(other);
  };
  walk(script);
  found.delete(script);
  return [...found].map((name) => `assets/ro/${name}`);
};

test('the same repository gives the same bytes', async () => {
  const again = await makeSite(data);
  expect([...again.keys()]).toEqual([...site.files.keys()]);
  for (const [path, contents] of again) expect(Buffer.compare(contents, site.files.get(path) ?? new Uint8Array())).toBe(0);
});

test('every link of every page leads to a page or a file of the site', () => {
  const dead: string[] = [];
  for (const [path] of pages()) {
    const here = new URL(path.replace(/index\.html$/, ''), 'http://site/folder/');
    for (const [, link = ''] of textOf(path).matchAll(/(?:href|src|data-files)="([^"]*)"/g)) {
      if (/^(?:https:|mailto:|#)/.test(link)) continue;
      const target = new URL(link, here).pathname;
      const file = target.endsWith('/') ? `${target}index.html` : target;
      if (!target.startsWith('/folder/') || !site.files.has(file.slice('/folder/'.length))) dead.push(`${path}: ${link}`);
    }
  }
  expect(dead).toEqual([]);
});

test('nothing on a page is inline, and colours stand in the variables alone', () => {
  for (const [path] of pages()) {
    expect(textOf(path)).not.toMatch(/<style|\sstyle=|<script(?![^>]* src=)|\son[a-z]+=/);
    expect(textOf(path)).toContain('require-trusted-types-for');
  }
  const style = readFileSync(join(root, 'scripts/portal/style.css'), 'utf8');
  const rules = style.slice(style.indexOf('*,\n'));
  expect(rules).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl/i);
});

test('a page has its language alone', () => {
  const forms = ['assets/ro/ask.js', ...chunksOf('ask.js')].map(textOf).join('\n');
  expect(forms).toContain('Verificați cererea');
  expect(forms).not.toContain('Проверить заявку');
  expect(forms).not.toContain('Check the request');
  const engine = [...site.files.keys()].find((path) => path.startsWith('assets/en/engine-')) ?? '';
  expect(textOf(engine)).not.toContain('Sistemul unei instituții');
  expect(textOf(engine)).not.toMatch(/node-forge|handlebars|simple-git|octokit/);
});

test('sentences of other languages are left out, and nothing else is', () => {
  const text = `const a = { ro: 'da', en: \`yes \${1}\`, ru: say\`да\` }; const b = { ro: 1, en: 2, ru: 3 }; const c = { ro: 'x' }; rule({ page: { ro: {} }, hint: a });`;
  expect(leaveOut('a.ts', text, 'en')).toBe(
    `const a = { ro: 'ro', en: \`yes \${1}\`, ru: 'ru' }; const b = { ro: 1, en: 2, ru: 3 }; const c = { ro: 'x' }; rule({ page: {} as never, hint: a });`,
  );
});

test('what a page loads to begin with is small', () => {
  const size = (path: string) => gzipSync(site.files.get(path) ?? new Uint8Array()).length;
  for (const [page, script] of [
    ['ask/request/', 'ask.js'],
    ['ask/file/', 'file.js'],
  ] as const) {
    const all = [`${page}index.html`, 'assets/style.css', 'assets/site.js', `assets/ro/${script}`, ...chunksOf(script)];
    expect(all.map(size).reduce((sum, one) => sum + one)).toBeLessThan(90_000);
  }
});

const shown = [
  '',
  'ask/',
  'ask/request/',
  'ask/change/',
  'ask/file/',
  'ask/file/?institution=stare-civila',
  'board/',
  'ends/',
  'institutions/stare-civila/',
  'figures/',
  'document-types/',
  'document-types/new/',
  'document-types/type-Cazier/',
  'codes/',
  'codes/address-invalid/',
];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const find = (rules: string) =>
  `axe.run(document, ${rules}).then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ failureSummary }) => failureSummary)]))`;
const everything = find("{ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }");
const contrast = find("{ runOnly: { type: 'rule', values: ['color-contrast'] } }");
const everyPage = locales.flatMap((locale) => shown.map((path) => (locale === 'ro' ? path : `${locale}/${path}`)));

test.each(everyPage)(
  '/%s: nothing for axe to find, narrow and wide, light and dark; nothing to scroll sideways',
  async (path) => {
    const page = await site.open(path, { reducedMotion: 'reduce', viewport: { width: 360, height: 800 } });
    await page.evaluate(axe);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await page.evaluate(everything)).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate(contrast)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await page.evaluate(everything)).toEqual([]);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.context().close();
    expect(site.takeTroubles()).toEqual([]);
  },
);

test('without JavaScript everything can be read, and the form says what needs it', async () => {
  const page = await site.open('ask/request/', { javaScriptEnabled: false });
  expect(await page.locator('noscript p').count()).toBe(1);
  expect(await page.locator('label').count()).toBeGreaterThan(15);
  expect(await page.locator('button[type=submit]').isDisabled()).toBe(true);
  await page.context().close();
});

test('the language that was chosen lasts', async () => {
  const page = await site.open('board/');
  await page.click('[data-language=ru]');
  await page.waitForURL('**/ru/board/');
  await page.goto('about:blank');
  await page.goto(site.address);
  await page.waitForURL('**/ru/');
  await page.context().close();
});

test('the board finds systems by part of their name, without marks over letters', async () => {
  const page = await site.open('board/');
  const rows = page.locator('tr[data-name]:visible');
  expect(await rows.count()).toBe(data.rows.length);
  await page.fill('#filter', 'starii');
  expect(await rows.count()).toBe(1);
  expect(await page.textContent('#found')).toMatch(/1$/);
  await page.context().close();
});

test('the board is narrowed by whom it waits for, step and access, by keyboard; its address says so, and is opened again', async () => {
  const page = await site.open('board/');
  const rows = page.locator('tr[data-name]:visible');
  const waiting = data.rows.filter(({ lane }) => lane === 'machine');
  await page.focus('#filter-on');
  await page.keyboard.type('Se publică');
  await page.waitForFunction('location.search === "?on=machine"');
  expect(await rows.count()).toBe(waiting.length);
  await page.selectOption('#filter-step', 'staging');
  await page.selectOption('#filter-access', 'none');
  const both = await rows.count();
  expect(both).toBeGreaterThan(0);
  expect(await page.textContent('#found')).toBe(`Sisteme găsite: ${both}`);
  await page.reload();
  expect(await page.inputValue('#filter-step')).toBe('staging');
  expect(await rows.count()).toBe(both);
  await page.selectOption('#filter-access', 'production');
  expect([await rows.count(), await page.locator('.lane:visible').count()]).toEqual([0, 0]);
  await page.getByRole('button', { name: 'Arătați toate' }).press('Enter');
  await page.waitForFunction('location.search === ""');
  expect(await rows.count()).toBe(data.rows.length);
  const plain = await site.open('board/', { javaScriptEnabled: false });
  expect(await plain.locator('tr[data-name]:visible').count()).toBe(data.rows.length);
  expect(await plain.locator('#filters').isVisible()).toBe(false);
  await plain.context().close();
  await page.context().close();
});

test('the days that steps took are shown with the systems that wait, and drawn', async () => {
  const usual: typeof data.usual = new Map([
    ['staging', { median: 2.5, count: 12 }],
    ['confirmation', { median: 10, count: 3 }],
  ]);
  const made = await makeSite({ ...data, usual });
  const text = (path: string) => new TextDecoder().decode(made.get(path));
  expect(text('board/index.html')).toContain('(de obicei 3 zile)');
  expect(text('figures/index.html')).toMatch(/2,5<svg[^>]*>.*<rect width="25"/);
});

test('an institution’s page has its systems, its forms filled in, a calendar and a feed that are what they say', async () => {
  const page = await site.open('institutions/stare-civila/');
  expect(await page.locator('section h2').count()).toBe(2);
  expect(await page.locator('li[aria-current=step]').count()).toBe(2);
  await page.locator('a[href*="ask/renewal"]').first().click();
  await page.waitForFunction(() => (document.querySelector('#system') as HTMLInputElement | null)?.value !== '');
  expect(await page.inputValue('#institution')).toBe('stare-civila');
  await page.goto('about:blank');
  const kinds = await page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'application/xml');
    return [read.documentElement.localName, read.querySelectorAll('parsererror').length, read.querySelectorAll('entry').length];
  }, textOf('institutions/stare-civila/feed.xml'));
  expect(kinds.slice(0, 2)).toEqual(['feed', 0]);
  expect(textOf('ru/institutions/stare-civila/calendar.ics')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
  await page.context().close();
});

test('names that somebody else wrote stay text: on pages, in feeds and in the data of the form', async () => {
  const evil = '</title><script>alert(1)</script>" onload="x" ]]> & \u0001';
  const [row] = data.rows;
  const { institution = '' } = row?.progress ?? {};
  const files = await makeSite({
    ...data,
    rows: data.rows.map((one) => ({ ...one, progress: { ...one.progress, systemName: evil, reason: evil } })),
    names: new Map([[institution, evil]]),
    types: data.types.map((type) => ({ ...type, title: { ro: evil, en: evil, ru: evil } })),
  });
  for (const [path, contents] of files) {
    if (!/\.(html|xml)$/.test(path)) continue;
    const text = new TextDecoder().decode(contents);
    expect(text).not.toContain('<script>alert');
    if (path.endsWith('.html')) expect(text).not.toMatch(/"\s+onload="x"/);
  }
  expect(new TextDecoder().decode(files.get(`institutions/${institution}/feed.xml`))).not.toContain('\u0001');
});
