// The form in a real browser: from an empty page to a request that the check accepts and that each way out carries; by keyboard, after a
// reload, with every file that people take for a certificate.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { writeBody } from '../scripts/commands/request/body.ts';
import { readChange } from '../scripts/commands/request/change.ts';
import { readRenewal } from '../scripts/commands/request/renewal.ts';
import { readStopForm } from '../scripts/commands/request/stop.ts';
import { readFurtherSystem } from '../scripts/commands/request/system.ts';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { type Locale, locales } from '../scripts/model/text/text.ts';
import { gatherData } from '../scripts/portal/gather.ts';
import { ask } from '../scripts/portal/shared/ask-words.ts';
import { outs } from '../scripts/portal/shared/outs-words.ts';
import { dataOf } from '../scripts/portal/site.tsx';
import { readTree } from '../scripts/read/disk.ts';
import { pem as certificatePem } from './generated/certificates.ts';
import { openSite, type Site } from './portal/browser.ts';

const root = join(import.meta.dirname, '..');
const today = '2026-06-01';
const repository = 'https://github.com/age-demo/mdocs-integrations';
const cer = join(root, 'integrations/certificates/facturi-primite.staging.cer');

let site: Site;
/** As where policy lets the page show institutions' files. */
let whole: Site;
beforeAll(async () => {
  const data = await gatherData({ root, today, page: repository });
  whole = await openSite(data);
  // As where policy does not let the page show institutions' files.
  const files = new Map([...data.files].filter(([path]) => path.startsWith('registry/')));
  site = await openSite({ ...data, files, policy: { ...data.policy, portal: { details: false } } });
});
afterAll(async () => {
  await site.close();
  await whole.close();
});
afterEach(() => expect(site.takeTroubles()).toEqual([]));

const pathIn = (locale: Locale): string => (locale === 'ro' ? 'ask/request/' : `${locale}/ask/request/`);

const typed = {
  'institution-name': 'Direcția Contribuții și Taxe Locale',
  idno: '1009 9990 01213',
  'technical-mailbox': 'suport@taxe-locale.example',
  'contract-number': '27/2026',
  'contract-signed': '9.2.2026',
  'annex-number': '27/2026-MDocs',
  'annex-signed': '16.02.2026',
  'system-name': 'Modulul „Facturi primite”',
  rsi: '0121',
  addresses: '203.0.113.121',
};

async function fillIn(page: Page): Promise<void> {
  for (const [id, answer] of Object.entries(typed)) await page.fill(`#${id}`, answer);
  await page.selectOption('#sector', 'public');
  await page.fill('#document-types', 'factura');
  await page.locator('.types input[type=checkbox]').first().check();
  await page.setInputFiles('#certificate-file', cer);
  await page.waitForSelector('.card');
}

/** Presses the button and waits for what it leads to. */
async function check(page: Page, outcome: '#summary' | '#result'): Promise<void> {
  await page.click('button[type=submit]');
  await page.waitForSelector(outcome);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(outcome.slice(1));
}

/** The files of a request, as the page gives them. */
async function filesOf(page: Page): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const one of await page.locator('#result details').all()) {
    await one.locator('summary').click();
    const path = (await one.locator('summary code').textContent()) ?? '';
    files.set(path, await one.locator('textarea').inputValue());
  }
  return files;
}

/** The exit code and number of errors of the command that checks a repository, with AGE's files and these. */
function validate(files: ReadonlyMap<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  cpSync(join(root, 'registry'), join(folder, 'registry'), { recursive: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const command = ['--import', 'tsx', 'scripts/mdocs.ts', 'validate', '--root', folder, '--today', today, '--format', 'json'];
  const { status, stdout } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return { status, errors: JSON.parse(stdout).counts.error };
}

test.each(locales)(
  'in %s an empty form becomes a request that the check accepts and GitHub’s form is filled in with',
  async (locale) => {
    const page = await site.open(pathIn(locale));
    await check(page, '#summary');
    expect(await page.locator('#summary li').count()).toBeGreaterThan(8);
    await fillIn(page);
    await check(page, '#result');
    expect(validate(await filesOf(page))).toEqual({ status: 0, errors: 0 });

    const link = new URL((await page.getAttribute('#out-github', 'href')) ?? '');
    expect(link.href.startsWith(`${repository}/issues/new?`)).toBe(true);
    const template = readFileSync(join(root, '.github/ISSUE_TEMPLATE', link.searchParams.get('template') ?? ''), 'utf8');
    const answers = [...link.searchParams].filter(([key]) => key !== 'template' && key !== 'title');
    for (const [id] of answers) {
      const kind = new RegExp(`type: (\\w+)\\n    id: ${id}\\n`).exec(template)?.[1];
      expect([id, kind]).toEqual([id, expect.stringMatching(/^(input|textarea)$/)]);
    }
    expect(Object.fromEntries(answers)).toMatchObject({ ...typed, sector: 'public', 'document-types': 'FacturaFiscala' });
    expect(link.searchParams.get('certificate')).toContain('BEGIN CERTIFICATE');
    await page.context().close();
  },
  120_000,
);

test('the file for who has no account is taken in by an operator', async () => {
  const page = await site.open('ask/request/');
  await fillIn(page);
  await check(page, '#result');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: outs.mail.ro }).click()]);
  const saved = JSON.parse(readFileSync((await download.path()) ?? '', 'utf8'));
  expect(saved).toMatchObject({ formatVersion: 1, form: 'request', language: 'ro', answers: { ...typed, sector: 'public' } });
  const folder = mkdtempSync(join(tmpdir(), 'portal-'));
  cpSync(join(root, 'registry'), join(folder, 'registry'), { recursive: true });
  const options = ['--root', folder, '--today', today];
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/mdocs.ts', ...words, ...options], { cwd: root, encoding: 'utf8' });
  expect(run('take', (await download.path()) ?? '')).toMatchObject({ status: 0, stdout: expect.stringContaining('git push') });
  expect(run('validate')).toMatchObject({ status: 0 });
  rmSync(folder, { recursive: true });
  await page.context().close();
});

test('what was typed is there after a reload and in a second tab, and is gone once it is deleted', async () => {
  const page = await site.open('ask/request/');
  await page.fill('#idno', '1009999001213');
  await page.reload();
  await page.waitForFunction(() => (document.querySelector('#idno') as HTMLInputElement).value === '1009999001213');
  const second = await page.context().newPage();
  await second.goto(`${site.address}en/ask/request/`);
  await second.waitForFunction(() => (document.querySelector('#idno') as HTMLInputElement).value === '1009999001213');
  await second.fill('#rsi', '0121');
  await page.waitForFunction(() => (document.querySelector('#rsi') as HTMLInputElement).value === '0121');
  await page.getByRole('button', { name: ask.forget.ro }).click();
  await page.reload();
  expect(await page.inputValue('#idno')).toBe('');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('1009999001213');
  await page.context().close();
});

test('what is wrong stands at its question once that was left, with the code of its page', async () => {
  const page = await site.open('ask/request/');
  await page.fill('#idno', '1009999001214');
  await page.fill('#addresses', '10.0.0.1');
  await page.locator('#rsi').focus();
  const error = page.locator('#idno-errors p');
  await error.waitFor();
  expect(await page.getAttribute('#idno', 'aria-invalid')).toBe('true');
  expect(await page.locator('#institution-name-errors p').count()).toBe(0);
  const code = page.locator('#addresses-errors a.code');
  await code.waitFor();
  await Promise.all([page.waitForNavigation(), code.click()]);
  expect(await page.locator('h1').textContent()).toMatch(/^address-/);
  await page.context().close();
});

const pem = (label: string, bytes: number) =>
  `-----BEGIN ${label}-----\n${Buffer.alloc(bytes, 7).toString('base64')}\n-----END ${label}-----\n`;

test.each([
  ['a private key', 'cheie.key', Buffer.from(pem('PRIVATE KEY', 600)), ask.privateKey.ro],
  ['an encrypted key', 'cheie.pem', Buffer.from(pem('ENCRYPTED PRIVATE KEY', 600)), ask.privateKey.ro],
  ['ten megabytes', 'mare.cer', Buffer.alloc(10_000_000, 65), ask.fileTooLarge.ro],
])('%s in the place of a certificate is refused and kept nowhere', async (_, name, buffer, said) => {
  const page = await site.open('ask/request/');
  await page.setInputFiles('#certificate-file', { name, mimeType: 'application/octet-stream', buffer });
  await page.getByText(said).waitFor();
  expect(await page.inputValue('#certificate')).toBe('');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('PRIVATE');
  await page.context().close();
});

test.each([
  ['a page', '<!doctype html><html><body>404</body></html>'],
  ['an archive', 'PK\u0003\u0004 archive'],
  ['a certificate request', pem('CERTIFICATE REQUEST', 300)],
])('%s in the place of a certificate is told by the rule that says so of a pull request', async (_, text) => {
  const page = await site.open('ask/request/');
  const buffer = Buffer.from(text, 'latin1');
  await page.setInputFiles('#certificate-file', { name: 'fisier.cer', mimeType: 'application/octet-stream', buffer });
  await page.locator('#certificate-errors p').first().waitFor({ timeout: 10_000 });
  expect(await page.inputValue('#certificate')).toBe('');
  await page.context().close();
});

test('a private key that is pasted is wiped at once', async () => {
  const page = await site.open('ask/request/');
  await page.fill('#certificate', pem('RSA PRIVATE KEY', 600));
  await page.getByText(ask.wiped.ro).waitFor({ timeout: 10_000 });
  expect(await page.inputValue('#certificate')).toBe('');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('PRIVATE');
  await page.context().close();
});

test('by the keyboard alone the whole form can be filled in', async () => {
  const page = await site.open('ask/request/');
  await page.locator('body').press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
  const answers: Record<string, string> = { ...typed, certificate: pemOf(cer) };
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => ({
      id: document.activeElement?.id ?? '',
      kind: (document.activeElement as HTMLInputElement | null)?.type,
    }));
    if (at.id === 'sector') await page.keyboard.press('ArrowDown');
    else if (at.id === 'document-types') {
      await page.keyboard.type('factura');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
    } else if (answers[at.id] !== undefined) await page.keyboard.insertText(answers[at.id] ?? '');
    else if (at.kind === 'submit') break;
  }
  await page.keyboard.press('Enter');
  await page.waitForSelector('#result');
  await page.context().close();
});

test('a page that is open goes on without the network', async () => {
  const page = await site.open('ask/request/');
  await page.fill('#idno', '1009999001214');
  await page.locator('#rsi').focus();
  await page.locator('#idno-errors p').waitFor();
  await page.context().setOffline(true);
  await fillIn(page);
  await check(page, '#result');
  await page.context().close();
});

test('what the institution is already, and whose an address is, the page says where it may show files', async () => {
  const page = await whole.open('ask/request/');
  await fillIn(page);
  await page.click('button[type=submit]');
  await page.getByText(ask.existing.ro).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('result');
  expect(await page.locator('#result a[href="../system/?institution=taxe-locale"]').count()).toBe(1);
  expect(await page.textContent('.card')).not.toContain('inspected');
  await page.goto(`${whole.address}ask/stop/?institution=taxe-locale&system=facturi-primite&unknown=1`);
  await page.selectOption('#stop', 'suspend');
  await page.fill('#reason', 'Sistemul se mută pe alt server.');
  await check(page, '#result');
  const link = new URL((await page.getAttribute('#out-github', 'href')) ?? '');
  expect(Object.fromEntries(link.searchParams)).toMatchObject({
    institution: 'taxe-locale',
    system: 'facturi-primite',
    stop: 'suspend',
  });
  await page.locator('#result details summary').click();
  expect(await page.locator('#result details textarea').inputValue()).toContain('status: suspended');
  expect(whole.takeTroubles()).toEqual([]);
});

test.each(locales)('in %s each form about what is connected leaves by each way', async (locale) => {
  const tree = readTree(root, ['integrations', 'registry']);
  const base = { tree, today, loaded: await loadTree(tree, today, nodePlatform) };
  const [age = { login: '', id: 0 }] = base.loaded.context?.registry.policy.age.accounts ?? [];
  const readers = {
    change: (body: string) => readChange(body, age, base, async () => undefined),
    stop: (body: string) => readStopForm(body, age, base),
  };
  const given = {
    change: { institution: 'taxe-locale', system: 'facturi-primite', 'addresses-add': '203.0.113.78' },
    stop: { institution: 'taxe-locale', system: 'facturi-primite', stop: 'suspend', reason: 'Sistemul se mută.' },
  };
  for (const [name, answers] of Object.entries(given) as [keyof typeof given, Record<string, string>][]) {
    const page = await whole.open(`${locale === 'ro' ? '' : `${locale}/`}ask/${name}/?${new URLSearchParams(answers)}`);
    await page.waitForFunction(() => (document.querySelector('#institution') as HTMLInputElement | null)?.value !== '');
    await check(page, '#result');
    const link = new URL((await page.getAttribute('#out-github', 'href')) ?? '');
    expect(Object.fromEntries(link.searchParams)).toMatchObject(answers);
    expect(await page.getAttribute('#out-editor', 'href')).toBe(
      `${repository}/edit/main/integrations/${answers.institution}.yaml`,
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: outs.mail[locale] }).click(),
    ]);
    const saved = JSON.parse(readFileSync((await download.path()) ?? '', 'utf8'));
    expect(saved).toMatchObject({ form: name, language: locale, answers });
    const reading = await readers[name](writeBody(name, saved.answers, locale));
    expect([name, reading.kind]).toEqual([name, 'ready']);
    expect('files' in reading ? [...reading.files] : []).toEqual([...(await filesOf(page))]);
    await page.context().close();
  }
  expect(whole.takeTroubles()).toEqual([]);
});

const formed = (name: 'renewal' | 'system') => {
  const text = readFileSync(join(root, `test/forms/${name}/ro-complete.md`), 'utf8');
  return /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/.exec(text)?.[0] ?? '';
};

test.each(locales)('in %s a further system and a renewal leave by each way', async (locale) => {
  const tree = readTree(join(root, 'test/forms/world'), ['integrations', 'registry']);
  const base = { tree, today, loaded: await loadTree(tree, today, nodePlatform) };
  const [age = { login: '', id: 0 }] = base.loaded.context?.registry.policy.age.accounts ?? [];
  const given = {
    system: {
      institution: 'primaria-codrenii-vechi',
      'system-name': 'SIA Impozite locale',
      rsi: '0412',
      addresses: '203.0.113.44',
      'document-types': 'DovadaPlatii',
    },
    renewal: { institution: 'primaria-codrenii-vechi', system: 'registrul-terenurilor', environment: 'staging' },
  };
  const readers = {
    system: (body: string) => readFurtherSystem(body, age, base),
    renewal: (body: string) => readRenewal({ body, author: age, createdAt: `${today}T00:00:00Z` }, base),
  };
  const page = await whole.open('');
  await page.clock.setFixedTime(`${today}T09:00:00Z`);
  // The world that these forms were written for.
  for (const [path, body] of dataOf({ files: tree }))
    await page.route(`**/${path}`, (route) => route.fulfill({ body: Buffer.from(body) }));
  for (const [name, answers] of Object.entries(given) as [keyof typeof given, Record<string, string>][]) {
    await page.goto(`${whole.address}${locale === 'ro' ? '' : `${locale}/`}ask/${name}/?${new URLSearchParams(answers)}`);
    await page.waitForFunction(() => (document.querySelector('#institution') as HTMLInputElement | null)?.value !== '');
    await page.fill('#certificate', formed(name));
    await page.waitForSelector('.card');
    await check(page, '#result');
    const all = { ...answers, certificate: expect.stringContaining('BEGIN CERTIFICATE') };
    const link = new URL((await page.getAttribute('#out-github', 'href')) ?? '');
    expect([...link.searchParams.keys()]).not.toContain('document-types-chosen');
    expect(Object.fromEntries(link.searchParams)).toMatchObject(all);
    expect(await page.getAttribute('#out-editor', 'href')).toMatch(`${repository}/`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: outs.mail[locale] }).click(),
    ]);
    const saved = JSON.parse(readFileSync((await download.path()) ?? '', 'utf8'));
    expect(saved).toMatchObject({ form: name, language: locale, answers: all });
    const reading = await readers[name](writeBody(name, saved.answers, locale));
    expect([name, reading.kind]).toEqual([name, 'ready']);
    expect('files' in reading ? [...reading.files] : []).toEqual([...(await filesOf(page))]);
  }
  await page.context().close();
  expect(whole.takeTroubles()).toEqual([]);
});

test('a form that needs what the page has not says so, and opens all the same', async () => {
  const page = await site.open('ask/stop/');
  await check(page, '#summary');
  await page.fill('#institution', 'taxe-locale');
  await page.fill('#system', 'facturi-primite');
  await page.selectOption('#stop', 'stop');
  await page.fill('#reason', 'Sistemul nu mai este folosit.');
  await check(page, '#result');
  expect(await page.textContent('#result h2')).toBe(ask.unchecked.ro);
  expect(await page.locator('#out-github').count()).toBe(1);
  await page.context().close();
});

function pemOf(path: string): string {
  const bytes = readFileSync(path);
  return bytes.includes('-----BEGIN') ? bytes.toString('latin1') : certificatePem(bytes);
}
