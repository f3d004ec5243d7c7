// The forms of request, confirmation and renewal: bodies of issues as files, held to what is made of them or answered.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type DatedTree, overlayFiles } from '../scripts/commands/edit/overlay.ts';
import { shortenName } from '../scripts/commands/new/short-name.ts';
import { formErrorsText } from '../scripts/commands/request/answer-text.ts';
import { readConnection } from '../scripts/commands/request/connection.ts';
import { formNames, labelsOf } from '../scripts/commands/request/form/field.ts';
import { fieldsOf } from '../scripts/commands/request/form/forms.ts';
import { detectForm, readForm } from '../scripts/commands/request/form.ts';
import type { FormReading } from '../scripts/commands/request/form-errors.ts';
import { readProduction } from '../scripts/commands/request/production.ts';
import { readRenewal } from '../scripts/commands/request/renewal.ts';
import { detectSensitive } from '../scripts/commands/request/sensitive.ts';
import { services } from '../scripts/commands/request/typed/choice.ts';
import { readTypedDocumentTypes } from '../scripts/commands/request/typed/document-types.ts';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { writeIssueForms } from '../scripts/generate/issue-forms.ts';
import type { CataloguedType } from '../scripts/model/declaration/registry.ts';
import { formTemplates, formTitles } from '../scripts/model/generated/form-answers.ts';
import { locales } from '../scripts/model/text/text.ts';
import { limits, readSource } from '../scripts/read/source.ts';
import { confirmationLink, confirmationLinks, renewalLink } from '../scripts/report/links.ts';
import { digest, folder, form, makeStagingState, newBase, renewalBase, testedBase, today } from './request/forms.ts';

const author = { login: 'taxe-locale-demo', id: 9_000_000_281 };
const maintainer = { login: 'alfa-demo-it', id: 9_000_000_101 };
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && !name.endsWith('.expected.md'))
  .map((name) => name.slice(0, -'.md'.length));

let base: DatedTree;
let tested: DatedTree;
let renewing: DatedTree;
beforeAll(async () => {
  [base, tested, renewing] = await Promise.all([newBase(), testedBase(), renewalBase()]);
});

const createdAt = `${today}T09:00:00Z`;
function read(name: string, body = form(name)): Promise<FormReading> {
  if (name.startsWith('renew')) return readRenewal({ body, author: maintainer, createdAt }, renewing);
  if (name.startsWith('confirm')) return readProduction(body, maintainer, tested, makeStagingState('2026-05-01'));
  return readConnection(body, author, base);
}

/** As a person would look at it. */
function shown(reading: FormReading): string {
  if (reading.kind === 'ready')
    return [
      `ready: ${reading.subject}`,
      ...(reading.notes ?? []).map(({ ro }) => ro),
      ...[...reading.files].map(([path, text]) => `--- ${path}\n${text}`),
    ].join('\n');
  if (reading.kind === 'troubled')
    return `troubled (${reading.locale})\n\n${formErrorsText(reading.errors, reading.locale, locales)}\n`;
  return reading.kind === 'refused' ? `refused\n${reading.why.ro}\n` : `existing: ${reading.file}\n`;
}

describe('cases', () => {
  test.each(cases)('%s', async (name) => {
    await expect(shown(await read(name))).toMatchFileSnapshot(join(folder, `${name}.expected.md`));
  });

  test.each(cases)('%s is the same with CRLF', async (name) => {
    expect(shown(await read(name, form(name).replaceAll('\n', '\r\n')))).toBe(shown(await read(name)));
  });

  test.each(cases.filter((name) => name !== 'headings-gone'))('%s is known as its form', (name) => {
    expect(detectForm(form(name))).toBe(
      name.startsWith('renew') ? 'renewal' : name.startsWith('confirm') ? 'production' : 'request',
    );
  });

  test('what is ready has no errors where it will be merged', async () => {
    const reading = await read('complete');
    if (reading.kind !== 'ready') throw new Error(shown(reading));
    const { findings } = await loadTree(overlayFiles(base.tree, reading.files), today, nodePlatform, { base: base.tree });
    expect(findings.filter(({ severity, file }) => severity === 'error' && reading.files.has(file))).toEqual([]);
  });
});

describe('the templates', () => {
  interface Element {
    type: string;
    id?: string;
    attributes: { label?: string; value?: string; multiple?: boolean; options?: unknown[]; render?: string };
    validations?: { required?: boolean };
  }
  const templateFolder = join(import.meta.dirname, '..', '.github', 'ISSUE_TEMPLATE');
  const read = (name: string): { name: string; title: string; labels: string[]; body: Element[] } =>
    parse(readFileSync(join(templateFolder, name), 'utf8'));

  test('are those of the forms, in every language, and no others', () => {
    const known = formNames.flatMap((name) => locales.map((locale) => formTemplates[name][locale]));
    const files = readdirSync(templateFolder).filter((name) => name !== 'config.yml');
    expect(files.sort()).toEqual(known.sort());
  });

  test.each(formNames.flatMap((name) => locales.map((locale) => [formTemplates[name][locale], name, locale] as const)))(
    '%s asks what the flow knows',
    (file, name, locale) => {
      const { labels, body, title } = read(file);
      expect([labels, title]).toEqual([labelsOf(name), formTitles[name][locale]]);
      const asked = body.filter(({ type }) => type !== 'markdown');
      expect(asked.map(({ id, type, attributes }) => [id, type, attributes.label])).toEqual(
        fieldsOf(name).map(({ id, kind, label }) => [id, kind, label[locale]]),
      );
      for (const field of fieldsOf(name)) {
        const element = asked.find(({ id }) => id === field.id);
        const { options } = element?.attributes ?? {};
        if (element?.type === 'checkboxes')
          expect(options).toEqual(options?.map((one) => ({ ...(one as object), required: true })));
        else expect(element?.validations?.required ?? false).toBe(field.isRequired);
      }
    },
  );

  test('offer the titles of the catalogue, in their own language, and each is found', () => {
    const catalogue = base.loaded.context?.registry.documentTypes ?? new Map();
    for (const locale of locales) {
      const titles = [...catalogue.values()].map(({ data }) => data.title[locale]).sort();
      for (const name of ['request', 'system'] as const) {
        const list = read(formTemplates[name][locale]).body.find(({ id }) => id === 'document-types-chosen');
        expect([...(list?.attributes.options ?? [])].sort()).toEqual(titles);
        expect(list?.attributes.multiple).toBe(true);
      }
      const listed = read(formTemplates.change[locale]).body.map(({ attributes }) => attributes.value ?? '');
      for (const title of titles) expect(listed.join('\n')).toContain(`- ${title} (`);
      const { codes, errors } = readTypedDocumentTypes(titles.join(', '), catalogue);
      expect([codes.length, errors]).toEqual([titles.length, []]);
    }
  });

  test('offer the services of the schema', () => {
    const schema = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'schemas/integration.schema.json'), 'utf8'));
    expect(services).toEqual(schema.definitions.service.enum);
  });

  test('are what GitHub takes, whatever the catalogue holds', () => {
    const title = { ro: 'Adeverință', en: 'Statement', ru: 'Справка' };
    const twice = ['A', 'B'].map((code) => ({ code, title }));
    for (const content of [...writeIssueForms([]).values(), ...writeIssueForms(twice).values()]) {
      const { body } = parse(content) as { body: Element[] };
      const asked = body.filter(({ type }) => type !== 'markdown');
      for (const { attributes } of body.filter(({ type }) => type === 'markdown')) expect(attributes.value).toMatch(/\S/);
      for (const { id } of asked) expect(id).toMatch(/^[A-Za-z0-9_-]+$/);
      for (const values of [asked.map(({ id }) => id), asked.map(({ attributes }) => attributes.label)])
        expect(new Set(values).size).toBe(values.length);
      for (const { attributes } of asked) {
        const options = attributes.options?.map((one) => (typeof one === 'string' ? one : (one as { label: string }).label));
        expect(options?.length).not.toBe(0);
        expect(new Set(options).size).toBe(options?.length ?? 0);
        expect(options ?? []).not.toContain('None');
      }
    }
    const all = [...writeIssueForms(twice)].find(([path]) => path.endsWith('11-connection-request.yml'))?.[1] ?? '';
    expect(all).toContain('- "Adeverință (A)"');
    expect([...writeIssueForms([]).values()].join('')).not.toContain('dropdown');
    const { codes } = readTypedDocumentTypes('Adeverință (A)\n- Certificat de cazier judiciar (`Cazier`)', catalogueOf(twice));
    expect(codes).toEqual(['A']);
  });

  const catalogueOf = (types: readonly { code: string; title: object }[]) =>
    new Map(types.map((data) => [data.code, { file: '', data }])) as unknown as ReadonlyMap<string, CataloguedType>;

  test('work without their lists: what must be answered is text, but for the boxes to tick', () => {
    for (const field of formNames.flatMap(fieldsOf))
      if (field.isRequired && field.kind !== 'checkboxes') expect(['input', 'textarea']).toContain(field.kind);
  });

  test('a label means one field, whatever the language', () => {
    for (const fields of formNames.map(fieldsOf)) {
      const labels = fields.flatMap(({ label }) => [...new Set(locales.map((locale) => label[locale]))]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});

describe('hostile forms', () => {
  test('no answer, whatever it is, becomes anything but that answer in the file', async () => {
    const words = fc.stringMatching(/^[\p{L}0-9 :#'"{}[\]|>&*!%@`,.?~\\$()<-]{3,60}$/u).filter((text) => text.trim().length > 2);
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        const body = form('complete').replace('27/2026\n', () => `${text}\n`);
        const reading = await read('complete', body);
        if (reading.kind !== 'ready') return;
        const [file] = [...reading.files.values()];
        const again = readSource('a.yaml', new TextEncoder().encode(file), limits.integration);
        if (!('source' in again)) throw new Error(file);
        const data = again.source.data as { agreement: { contract: object }; systems: unknown[]; institution: object };
        expect(data.agreement.contract).toEqual({
          number: text.trim().replaceAll(/ +/g, ' ').normalize('NFC'),
          signed: '2026-02-09',
        });
        expect([Object.keys(data).length, data.systems.length]).toEqual([3, 1]);
      }),
      { numRuns: 40, seed: 20_260_601 },
    );
  });

  test('a body of 60 KB is answered', async () => {
    const long = 'x'.repeat(60_000);
    for (const body of [
      long,
      form('complete').replace('FacturaFiscala', long),
      `${form('complete')}\n${'### IDNO\n'.repeat(7_000)}`,
    ])
      expect((await read('complete', body)).kind).toBe('troubled');
  });

  test.each([
    [
      'a private key',
      `-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj\n-----END PRIVATE KEY-----`,
      ['private-key'],
    ],
    ['a password in a report', 'parola: Xk29-hidden-Zz', ['password']],
  ])('%s is seen', (_, text, kinds) => {
    const body = form('complete').replace('FacturaFiscala', () => text);
    expect(detectSensitive({ title: 'x', body })).toEqual({ secrets: kinds, numbers: [] });
  });

  test("a person's number is seen, in the title too, and only its end is told", () => {
    expect(detectSensitive({ title: '2000000000004', body: '' }).numbers).toEqual(['***********04']);
    expect(detectSensitive({ title: '', body: form('complete') })).toEqual({ secrets: [], numbers: [] });
  });

  test('a heading counts only as a whole line of its own', () => {
    const { given } = readForm('production', '### Raportul testării\n\nx\n#### Sistemul\n ### Sistemul\n### Sistemul nou\n\ny\n');
    expect(given.get('report')).toBe('x\n#### Sistemul\n ### Sistemul\n### Sistemul nou\n\ny');
    expect(given.has('system')).toBe(false);
  });
});

describe('a confirmation', () => {
  const ask = async (account = maintainer, at: Parameters<typeof makeStagingState> = ['2026-05-01'], from = tested) =>
    readProduction(form('confirm-complete'), account, from, makeStagingState(...at));

  test('keeps every other line of the file', async () => {
    const reading = await ask();
    const [[, text] = ['', '']] = reading.kind === 'ready' ? [...reading.files] : [];
    expect(text).toMatch(/confirmation:\n {10}tested: 2026-06-01\n {10}by: integrari@alfa.example\n {10}access: sha256:39d0/);
    const lines = new TextDecoder().decode(tested.tree.get('integrations/alfa.yaml')?.read()).split('\n');
    expect(text.split('\n').filter((line) => lines.includes(line))).toEqual(lines);
  });

  test('counts only from a maintainer, as main names them by number, or from AGE', async () => {
    expect((await ask({ login: 'alfa-demo-it', id: 7 })).kind).toBe('refused');
    expect((await ask({ login: 'renamed', id: 9_000_000_101 })).kind).toBe('ready');
    expect((await ask({ login: 'age-demo-aprobare', id: 9_000_000_002 })).kind).toBe('ready');
  });

  test('is refused while staging holds something else, with what differs', async () => {
    const other = await ask(maintainer, ['2026-05-01', ['Cazier', 'ContractComercial'], `sha256:${'0'.repeat(64)}`]);
    expect(shown(other)).toContain('`+ExtrasRegistru`, `-ContractComercial`');
    const none = await readProduction(form('confirm-complete'), maintainer, tested, { manifest: undefined, earlier: {} });
    expect(shown(none)).toContain('nu este publicat în mediul de testare (staging)');
  });

  test('is refused while staging is too new', async () => {
    expect(shown(await ask(maintainer, ['2026-05-30']))).toContain('**Ziua testării**');
    expect((await ask(maintainer, ['2026-05-29'])).kind).toBe('ready');
  });

  test('asks for the certificate and the addresses of a production that is not declared, and is refused when it is confirmed already', async () => {
    const text = new TextDecoder().decode(tested.tree.get('integrations/alfa.yaml')?.read());
    const without = await testedBase(text.slice(0, text.indexOf('      production:')));
    expect(shown(await ask(maintainer, ['2026-05-01'], without))).toContain(
      '**Textul certificatului public pentru producție**: lipsește certificatul.',
    );
    const confirmation = `        confirmation: { tested: 2026-05-20, by: a@alfa.example, access: "${digest}", report: All passed. }\n`;
    expect(shown(await ask(maintainer, ['2026-05-01'], await testedBase(text + confirmation)))).toContain('confirmată deja');
  });
});

describe('a renewal', () => {
  const ask = async (account = maintainer, from = renewing, day = today) =>
    readRenewal({ body: form('renew-complete'), author: account, createdAt: `${day}T23:00:00Z` }, from);
  const endIn = (reading: FormReading) => /until: (\S+)/.exec(shown(reading))?.[1];

  test('changes nothing of the file but what it adds', async () => {
    const reading = await ask();
    const files = reading.kind === 'ready' ? reading.files : new Map<string, string>();
    const lines = new TextDecoder().decode(renewing.tree.get('integrations/alfa.yaml')?.read()).split('\n');
    const after = (files.get('integrations/alfa.yaml') ?? '').split('\n');
    expect(after.filter((line) => lines.includes(line))).toEqual(lines);
    expect(after.length - lines.length).toBe(2);
    const { findings } = await loadTree(overlayFiles(renewing.tree, files), today, nodePlatform, {
      base: renewing.loaded.repository,
    });
    const own = findings.filter(({ severity, file }) => severity !== 'notice' && files.has(file)).map(({ code }) => code);
    const known = renewing.loaded.findings.map(({ code }) => code);
    expect(own.filter((code) => !known.includes(code))).toEqual([]);
  });

  test('counts only from a maintainer, as main names them by number, or from AGE', async () => {
    expect(shown(await ask({ login: 'alfa-demo-it', id: 7 }))).toContain('nu este înscris la maintainers');
    expect((await ask({ login: 'renamed', id: 9_000_000_101 })).kind).toBe('ready');
    expect((await ask({ login: 'age-demo-aprobare', id: 9_000_000_002 })).kind).toBe('ready');
  });

  test('ends a certificate that lasts longer than the new one only on a day that was asked for', async () => {
    const path = 'integrations/certificates/alfa-registru.staging.cer';
    const longer = await renewalBase(today, new Map([[path, readFileSync(join(folder, '../cases/base', path))]]));
    expect(endIn(await ask(maintainer, longer))).toBeUndefined();
    const body = form('renew-until-later');
    expect(endIn(await readRenewal({ body, author: maintainer, createdAt }, longer))).toBe('2030-01-01');
  });

  test('is refused where the system has no access to the environment, and where the form is gone', async () => {
    const age = { login: 'age-demo-aprobare', id: 9_000_000_002 };
    const body = form('renew-complete').replace('alfa\n', 'beta\n').replace('alfa-registru', 'beta-portal');
    const of = (text: string) => readRenewal({ body: text, author: age, createdAt }, renewing);
    expect(shown(await of(body.replace('staging', 'production')))).toContain(
      'nu are acces declarat în mediul de producție (production)',
    );
    expect((await of(form('renew-complete').replaceAll('### ', '## '))).kind).toBe('troubled');
  });

  test.each([
    ['2026-06-01', '2026-06-15'],
    ['2026-06-07', '2026-06-15'],
    ['2026-06-08', '2026-06-29'],
    ['2026-06-21', '2026-06-29'],
    ['2026-06-22', '2026-07-13'],
    ['2026-11-25', '2026-12-01'],
  ])(
    'of the first of June that is met on %s ends the old certificate on %s: seldom moved, and never past its end',
    async (day, end) => {
      expect(endIn(await ask(maintainer, await renewalBase(day)))).toBe(end);
    },
  );
});

describe('short names', () => {
  test.each([
    ['Instituția Publică Alfa', 'alfa'],
    ['Î.M. „Termo-Balți” S.R.L.', 'termo-balti'],
    ['Primăria orașului Valea Florilor', 'primaria-orasului-valea-florilor'],
    ['Agenția de Guvernare Electronică', 'age'],
    ['SIA Registrul de stat al drepturilor', 'registrul-drepturilor'],
    ['Министерство финансов', 'ministerstvo-finansov'],
    ['S.R.L.', 'srl'],
    ['3D Print', 'print'],
    ['„№ 5”', undefined],
    ['x'.repeat(300), 'x'.repeat(40)],
  ])('%s: %s', (name, short) => {
    expect(shortenName(name)).toBe(short);
  });

  test('are never taken already, and always names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 0, max: 5 }), (name, refusals) => {
        let left = refusals;
        const short = shortenName(name, () => left-- > 0);
        if (short !== undefined) expect(short).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
        expect((short ?? '').length).toBeLessThanOrEqual(63);
      }),
      { seed: 20_260_601 },
    );
  });
});

test('the link to the confirmation form fills in what is known, and nothing in it can lead elsewhere', () => {
  const site = { serverUrl: 'https://github.example', repository: 'age/mdocs' };
  const at = { institution: 'alfa', system: 'alfa-registru', mailbox: 'it+mdocs&title=x#@alfa.example' };
  const url = new URL(confirmationLink(site, at));
  expect(url.origin + url.pathname).toBe('https://github.example/age/mdocs/issues/new');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    template: '13-production.yml',
    title: 'Producție și confirmarea testării: alfa/alfa-registru',
    ...at,
  });
  expect(url.hash).toBe('');
  const known = fieldsOf('production').map(({ id }) => id);
  expect(Object.keys(at).filter((id) => !known.includes(id))).toEqual([]);
  const longest = { institution: 'a'.repeat(63), system: 'b'.repeat(63), mailbox: 'ș'.repeat(254) };
  expect(confirmationLink(site, longest).length).toBeLessThan(8000);
  expect(confirmationLinks(site, at).ru).toContain('template=33-production-ru.yml');
});

test('the link to the renewal form fills in everything but the certificate, and nothing in it can end it', () => {
  const at = { institution: 'alfa', system: 'alfa-registru', environment: 'production' };
  const link = renewalLink('https://github.example/age/mdocs', at);
  const url = new URL(link);
  expect(url.origin + url.pathname).toBe('https://github.example/age/mdocs/issues/new');
  const title = 'Reînnoirea certificatului: alfa/alfa-registru (production)';
  expect(Object.fromEntries(url.searchParams)).toEqual({ template: '15-renewal.yml', title, ...at });
  expect(Object.keys(at).every((id) => fieldsOf('renewal').some((field) => field.id === id))).toBe(true);
  expect(link).not.toMatch(/[()*'~ ]/);
  expect(renewalLink('', at, 'en')).toContain('template=25-renewal-en.yml');
});
