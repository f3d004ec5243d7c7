// What the page finds is what a pull request is told: every form and every certificate of the tests, read in a real browser and here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { judgeCertificate } from '../scripts/commands/check/judge-certificate.ts';
import { readChange } from '../scripts/commands/request/change.ts';
import { readConnection } from '../scripts/commands/request/connection.ts';
import type { FormReading } from '../scripts/commands/request/form-errors.ts';
import { readRenewal } from '../scripts/commands/request/renewal.ts';
import { readStopForm } from '../scripts/commands/request/stop.ts';
import { readFurtherSystem } from '../scripts/commands/request/system.ts';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { environments } from '../scripts/model/environment.ts';
import { type Locale, locales } from '../scripts/model/text/text.ts';
import type { Tree } from '../scripts/model/tree.ts';
import { readCertificate } from '../scripts/model/x509/certificate.ts';
import { gatherData } from '../scripts/portal/gather.ts';
import { readTree } from '../scripts/read/disk.ts';
import { openSite, type Site } from './portal/browser.ts';

const root = join(import.meta.dirname, '..');
const today = '2026-06-01';
const world = readTree(join(root, 'test/forms/world'), ['integrations', 'registry']);
const encode = (tree: Tree) =>
  Object.fromEntries([...tree].map(([path, one]) => [path, Buffer.from(one.read()).toString('base64')]));

let site: Site;
const pages = new Map<Locale, { page: Page; engine: string }>();
beforeAll(async () => {
  site = await openSite(await gatherData({ root, today }));
  for (const locale of locales) {
    const page = await site.open(locale === 'ro' ? 'ask/request/' : `${locale}/ask/request/`);
    const engine = [...site.files.keys()].find((path) => path.startsWith(`assets/${locale}/engine-`));
    pages.set(locale, { page, engine: `/${engine}` });
  }
});
afterAll(() => site.close());

/** The reading without what only other languages say. */
function plain(reading: FormReading, locale: Locale) {
  if (reading.kind === 'ready') return { kind: reading.kind, files: [...reading.files], subject: reading.subject };
  if (reading.kind !== 'troubled') return { kind: reading.kind };
  const errors = reading.errors.map(({ field, text, hint, code }) => [field?.id, text[locale], hint?.[locale], code]);
  return { kind: reading.kind, errors: JSON.parse(JSON.stringify(errors)) };
}

// As texts: what turns this file into JavaScript would put its own names into a function.
const readForms = `async ({ engine, files, forms, locale, today }) => {
  const { openEngine } = await import(engine);
  const { read } = await openEngine({ files }, locale, today);
  const readings = [];
  for (const { name, body } of forms) {
    const { kind, files: made, subject, errors } = await read(name, body);
    const say = ({ field, text, hint, code }) => [field?.id ?? null, text[locale], hint?.[locale] ?? null, code ?? null];
    readings.push(kind === 'ready' ? { kind, files: [...made], subject } : errors ? { kind, errors: errors.map(say) } : { kind });
  }
  return readings;
}`;
const judgeCertificates = `async ({ engine, files, given, today, environments }) => {
  const { openEngine } = await import(engine);
  const { inspect } = await openEngine({ files }, 'ro', today);
  const cards = [];
  for (const text of given) {
    const { findings } = await inspect(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)), 'x.cer');
    cards.push(environments.map((one) => findings[one].map(({ code, message }) => [code, message.ro])));
  }
  return cards;
}`;

const judgeFiles = `async ({ engine, files, cases, locale, today }) => {
  const { openEngine } = await import(engine);
  const { file } = await openEngine({ files }, locale, today);
  const bytes = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const all = [];
  for (const { path, tree } of cases) {
    const others = Object.entries(tree).filter(([name]) => name !== path).map(([name, text]) => [name, bytes(text)]);
    const { findings } = await file.judge(path, bytes(tree[path]), new Map(others));
    const say = ({ code, severity, file, line, message, hint }) => [code, severity, file, line ?? null, message[locale], hint?.[locale] ?? null];
    all.push(findings.map(say));
  }
  return all;
}`;

const names = ['request', 'system', 'change', 'renewal', 'stop'] as const;
const formsIn = (locale: Locale) =>
  names.flatMap((name) =>
    readdirSync(join(root, 'test/forms', name))
      .filter((file) => file.startsWith(`${locale}-`) && /(?<!\.expected)\.md$/.test(file))
      .map((file) => ({ name, body: readFileSync(join(root, 'test/forms', name, file), 'utf8') })),
  );

test.each(locales)('the forms in %s have the same findings in the browser', async (locale) => {
  const forms = formsIn(locale);
  const { page, engine } = pages.get(locale) ?? (undefined as never);
  const given = { engine, files: encode(world), forms, locale, today };
  const found = await page.evaluate(`(${readForms})(${JSON.stringify(given)})`);
  const base = { tree: world, today, loaded: await loadTree(world, today, nodePlatform) };
  const [age = { login: '', id: 0 }] = base.loaded.context?.registry.policy.age.accounts ?? [];
  const sample = { login: 'contul-dumneavoastra', id: 1 };
  const readers: Record<(typeof names)[number], (body: string) => Promise<FormReading>> = {
    request: (body) => readConnection(body, sample, base),
    system: (body) => readFurtherSystem(body, age, base),
    change: (body) => readChange(body, age, base, async (login) => ({ login, id: 1 })),
    renewal: (body) => readRenewal({ body, author: age, createdAt: `${today}T00:00:00Z` }, base),
    stop: (body) => readStopForm(body, age, base),
  };
  const expected = [];
  for (const { name, body } of forms) expected.push(plain(await readers[name](body), locale));
  expect(forms.length).toBeGreaterThan(20);
  expect(found).toEqual(expected);
});

/** The cases of rules that one file, or one with its certificates, is enough for, by their day. */
function fileCases() {
  const root = join(import.meta.dirname, 'cases');
  const found = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('expected.txt'));
  return found.flatMap((path) => {
    const folder = join(root, path, '..');
    const settings = existsSync(join(folder, 'case.json')) ? JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) : {};
    const tree = readTree(folder, ['integrations', 'registry']);
    const paths = [...tree.keys()];
    const isAlone =
      Object.keys(settings).every((key) => key === 'today') &&
      !existsSync(join(folder, 'before')) &&
      paths.length > 0 &&
      [...tree.values()].every(({ kind }) => kind === 'file');
    const own = paths.filter((one) => /^integrations\/[^/]*\.yaml$/.test(one));
    const registry = [...tree].filter(([one]) => one.startsWith('registry/'));
    const about = { tree, registry, day: (settings.today as string | undefined) ?? today };
    const start = JSON.stringify([
      about.day,
      registry.map(([one, entry]) => [one, Buffer.from(entry.read()).toString('base64')]),
    ]);
    return isAlone ? own.map((one) => ({ path: one, ...about, start })) : [];
  });
}

test.each(locales)('every file of the rule cases has the same findings in the browser, in %s', async (locale) => {
  const base = readTree(join(root, 'test/cases/base'), ['integrations', 'registry']);
  const { page, engine } = pages.get(locale) ?? (undefined as never);
  // A third of them in each language: what is found does not depend on it.
  const all = fileCases().filter((_, i) => i % locales.length === locales.indexOf(locale));
  expect(all.length).toBeGreaterThan(60);
  for (const start of new Set(all.map((one) => one.start))) {
    const cases = all.filter((one) => one.start === start);
    const [{ registry, day } = { registry: [], day: today }] = cases;
    const under: Tree = new Map([...base, ...registry]);
    const given = cases.map(({ path, tree }) => ({ path, tree: encode(tree) }));
    const input = { engine, files: encode(under), cases: given, locale, today: day };
    const found = await page.evaluate(`(${judgeFiles})(${JSON.stringify(input)})`);
    const before = await loadTree(under, day, nodePlatform);
    const expected = [];
    for (const { tree } of cases) {
      const laid = new Map([...under, ...tree].sort(([a], [b]) => (a < b ? -1 : 1)));
      const { findings } = await loadTree(laid, day, nodePlatform, { base: before.repository });
      const own = findings.filter(({ file }) => tree.has(file));
      expected.push(
        own.map(({ code, severity, file, line, message, hint }) => [
          ...[code, severity, file, line ?? null],
          ...[message[locale], hint?.[locale] ?? null],
        ]),
      );
    }
    // What stands on one line under one code is put in the order of its English words, which a page of another language has not got.
    const inOrder = (all: unknown) => (all as unknown[][]).map((own) => own.map((one) => JSON.stringify(one)).sort());
    expect(inOrder(found)).toEqual(inOrder(expected));
  }
});

test('every certificate of the rule cases is judged alike', async () => {
  const registry = readTree(join(root, 'test/cases/base'), ['registry']);
  const paths = readdirSync(join(root, 'test/cases'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(cer|crt|pem)$/.test(path))
    .sort();
  const given = paths.map((path) => readFileSync(join(root, 'test/cases', path)).toString('base64'));
  const { page, engine } = pages.get('ro') ?? (undefined as never);
  const all = { engine, files: encode(registry), given, today, environments };
  const found = await page.evaluate(`(${judgeCertificates})(${JSON.stringify(all)})`);
  const expected = [];
  for (const text of given) {
    const bytes = Buffer.from(text, 'base64');
    const reading = await readCertificate(bytes, nodePlatform);
    const card = [];
    for (const environment of environments) {
      const findings =
        (await judgeCertificate({ file: 'x.cer', bytes, reading, environment, registry, today, platform: nodePlatform })) ?? [];
      card.push(findings.map(({ code, message }) => [code, message.ro]));
    }
    expected.push(card);
  }
  expect(given.length).toBeGreaterThan(100);
  expect(found).toEqual(expected);
  expect(site.takeTroubles()).toEqual([]);
});
