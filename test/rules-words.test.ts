// What findings say and offer, where it depends on the instance: nearest names, edits, digests, proposals.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explain, groupsText, listText, pageText } from '../scripts/commands/check/explain.ts';
import { catalogue } from '../scripts/commands/run/catalogue.ts';
import { proposeClientId } from '../scripts/model/declaration/digest.ts';
import { isBounded } from '../scripts/model/pattern.ts';
import { locales } from '../scripts/model/text/text.ts';
import { cases, loadCase } from './cases/tree.ts';

async function findingOf(name: string) {
  const code = name.split('/')[0];
  const { findings } = await loadCase(join(cases, name));
  const finding = findings.find((one) => one.code === code);
  if (!finding) throw new Error(`${name} has no finding`);
  return finding;
}

test.each([
  ['idno-changed/another-number', { path: ['institution', 'idno'], value: '1019999000228' }],
  ['system-renamed/same-client-id', { path: ['systems', 0, 'id'], value: 'beta-portal' }],
  ['document-type-unknown/misspelt', undefined],
  ['document-type-unknown/other-capitals', { path: ['systems', 0, 'documentTypes', 1], value: 'Cazier' }],
  ['document-type-unknown/nothing-near', undefined],
  ['document-type-unknown/two-near', undefined],
  ['document-type-unknown/two-near-one-but-for-capitals', { path: ['systems', 0, 'documentTypes', 1], value: 'Cazier' }],
  ['document-type-duplicate/twice', { path: ['systems', 0, 'documentTypes', 2], value: undefined }],
  ['document-type-duplicate/in-the-catalogue', undefined],
  ['document-type-reserved/asked-for', { path: ['systems', 0, 'documentTypes', 1], value: undefined }],
  ['confirmation-stale/type-added', undefined],
  ['date-invalid/day-first', { path: ['agreement', 'annex', 'signed'], value: '2026-02-10' }],
  ['date-invalid/no-such-day', undefined],
  ['date-invalid/tested', undefined],
  ['address-invalid/host-name', undefined],
  ['address-invalid/peer-with-port', { path: ['systems', 0, 'environments', 'staging', 'vpn', 'peer'], value: '8.8.4.8' }],
  ['address-repeated/twice', { path: ['systems', 0, 'environments', 'staging', 'addresses', 1], value: undefined }],
  ['address-repeated/public-and-vpn', undefined],
])('the edit of %s', async (name, edit) => {
  expect((await findingOf(name)).edit).toEqual(edit);
});

test.each([
  ['idno-duplicate/two-files', 'integrations/gamma.yaml'],
  ['system-duplicate/in-two-files', 'integrations/gamma.yaml'],
  ['client-id-duplicate/two-institutions', '`beta/beta-portal` in `staging`'],
  ['client-id-reused/passed-to-another-institution', '`alfa/alfa-registru` in `staging`'],
  ['idno-invalid/check-digit', 'the last digit must be 8'],
  ['confirmation-stale/type-exchanged-since-the-test', 'document types: `+ContractComercial`, `-ExtrasRegistru`'],
  ['confirmation-before-staging/before-the-annex', 'before the annex was signed (10 February 2026)'],
  ['confirmation-before-staging/before-publication', 'published only on 22 April 2026'],
  ['confirmation-before-staging/never-in-staging', 'was never published in the test environment'],
  ['confirmation-too-early/two-days', 'days until the test: 2. At least 3'],
  ['suspension-lifted/active-again', 'Se mută pe alt server.'],
  ['exception-expired/yesterday', 'no effect any more'],
  ['exception-expired/today', 'ends on'],
  ['exception-unknown/rule-without-exceptions', 'neither excepted nor put off'],
  ['exception-unknown/rule-misspelt', 'no rule `adress-too-wide`'],
  ['exception-unknown/institution', 'institution `betta`'],
  ['exception-unknown/system', 'no system `beta-portl`'],
  ['document-type-schema-invalid/dialect-unknown', 'draft-04'],
  ['document-type-schema-invalid/reference-elsewhere', 'refers to `https://example.com/number.json`'],
  ['document-type-schema-invalid/pattern-explodes', 'pattern `^(a+)+$`'],
  ['document-type-schema-invalid/value-wrong', 'not valid'],
  ['document-type-schema-invalid/sample-lacks-a-key', "must have required property 'issued'"],
  ['name-mixed-script/system', 'look alike: `R[U+0435]gistrul`'],
  ['document-type-title-missing/romanian', 'no title in Romanian'],
  ['address-special/loopback', '`127.0.0.1` belongs to `127.0.0.0/8`'],
  ['address-special/wide-network-that-takes-one-in', '`192.31.0.0/16` takes in `192.31.196.0/24`'],
  ['address-too-wide/public', '(addresses: 16) is too wide: at most `/29` (addresses: 8) is allowed'],
  ['certificate-not-yet-valid/tomorrow', 'from 2 June 2026, `00:00` UTC'],
])('%s says %s', async (name, words) => {
  expect((await findingOf(name)).message.en).toContain(words);
});

test('hints name what fits', async () => {
  expect((await findingOf('document-type-unknown/misspelt')).hint?.en).toBe('Did you mean `Cazier`?');
  expect((await findingOf('exception-unknown/rule-misspelt')).hint?.en).toBe('Did you mean `address-too-wide`?');
  expect((await findingOf('exception-unknown/schema-rule')).hint?.en).toContain('Delete this entry');
  expect((await findingOf('production-unconfirmed/to-be-tested')).hint?.en).toMatch(/`sha256:39d06f7e[0-9a-f]{56}`/);
  expect((await findingOf('production-unconfirmed/without-staging')).hint?.en).toContain('Add the section staging first');
  expect((await findingOf('confirmation-stale/type-added')).hint?.en).toMatch(/then write `sha256:[0-9a-f]{64}`/);
  expect((await findingOf('client-id-missing/staging')).hint?.en).toMatch(/clientId: `[0-9a-f-]{36}`/);
  expect((await findingOf('address-invalid/leading-zero')).hint?.en).toBe('Did you mean `10.0.0.1`?');
  expect((await findingOf('address-invalid/peer-with-port')).hint?.en).toBe('Write `8.8.4.8`.');
  expect((await findingOf('address-invalid/several-on-several-lines')).hint?.en).toMatch(/^Write an IP address, for example/);
  expect((await findingOf('address-invalid/one-of-several-misspelt')).hint?.en).toMatch(/^Write an IP address, for example/);
  expect((await findingOf('authority-invalid/clock-behind')).hint?.en).toContain('the clock of this machine is wrong');
  expect((await findingOf('authority-invalid/a-system')).hint?.en).toMatch(/^Put the certificates of the authorities/);
  expect((await findingOf('address-special/loopback')).hint?.en).toContain('Ask your network administrator');
  expect((await findingOf('address-special/network-edge')).hint?.en).toContain('Ask your network administrator');
  expect((await findingOf('address-special/edge-inside-a-vpn')).hint?.en).toContain('In an example registry');
});

test('two candidates are both named', async () => {
  expect((await findingOf('document-type-unknown/two-near')).hint?.en).toBe('Did you mean `Cazier` or `Caziere`?');
});

test('of one address and a network a person chooses, and AGE cannot allow the doubt; another spelling is corrected', async () => {
  const path = ['systems', 0, 'environments', 'staging', 'addresses', 0];
  expect(await findingOf('address-not-canonical/host-bits')).toMatchObject({
    edit: undefined,
    alternatives: ['203.0.113.10', '203.0.113.8/29'].map((value) => ({ path, value })),
    isExceptable: undefined,
  });
  const capitals = await findingOf('address-not-canonical/ipv6-in-capitals');
  expect(capitals).toMatchObject({ edit: { path, value: '2001:db8::1' }, isExceptable: true });
  expect(capitals.hint?.en).toBe('Write `2001:db8::1`.');
});

test('of IPv6 networks the addresses are not counted', async () => {
  const { findings } = await loadCase(join(cases, 'address-too-wide/halves-of-the-internet'));
  const words = findings.filter(({ code }) => code === 'address-too-wide').map(({ message }) => message.en);
  expect(words.at(-1)).toContain('The network `::/0` is too wide: at most `/64` is allowed');
});

test('an exception that concerns two must name two', async () => {
  expect((await findingOf('idno-duplicate/two-files')).parties).toEqual(['beta', 'gamma']);
});

test('a proposed client id is a GUID of version 8, another one in each environment, the same each time', () => {
  const digest = `sha256:${'0123456789abcdef'.repeat(2)}${'fedcba9876543210'.repeat(2)}`;
  expect(proposeClientId(digest, 'staging')).toBe('01234567-89ab-8def-8123-456789abcdef');
  expect(proposeClientId(digest, 'production')).toBe('fedcba98-7654-8210-bedc-ba9876543210');
});

describe('patterns', () => {
  test.each([
    '^[0-9]{4}$',
    '^(2025|2026)-[0-9]{2}$',
    '^[A-Z]+(-[A-Z]{1,3}){0,3}$',
    '^\\p{L}+( \\p{L}+)?$',
    'a\\)*b',
    '[(]+',
    '(?:ab)*',
    '^[^@]+@[^@]+\\.[a-z]+$',
    '^([A-Z]{2,4}(-[0-9]{1,6})?){1,3}$',
    '^[0-9]{1,3}(\\.[0-9]{1,3}){3}$',
    '^[\\]a]+$',
  ])('%s ends', (pattern) => expect(isBounded(pattern)).toBe(true));
  test.each([
    '(a+)+',
    '(a|a)*',
    '((a?)b)*',
    '(a{1,9}){10,}',
    '(a*){12}',
    '^(([a-z]{1,9}){1,9}){1,9}$',
    '^([a-z]{1,9}){1,9}$',
    '(a{0,50}){4}',
    'a*a*a*a*',
    '(x?){1,40}',
    '(a)\\1',
    '(?<n>a)\\k<n>',
    '(?=a)b',
    'a*a*a*a*a*',
    '[',
    'a'.repeat(201),
  ])('%s may not', (pattern) => expect(isBounded(pattern)).toBe(false));
});

describe.each(locales)('explain (%s)', (locale) => {
  test('every page fits 80 columns', () => {
    const pages = catalogue.map((problem) => pageText(problem, { locale, width: 80, hasColour: false }));
    const wide = pages.flatMap((page) => page.split('\n')).filter((line) => [...line].length > 80 && line.trim().includes(' '));
    expect(wide).toEqual([]);
  });
  test('the first screen counts the codes by their first word, and fits', () => {
    const text = groupsText(catalogue, { locale, width: 80, hasColour: false });
    expect(text.split('\n').length).toBeLessThan(15);
    expect(text.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    const counts = [...text.replaceAll(/\s+/g, ' ').matchAll(/ (\d+)(?=, | [^,]*: npm)/g)].map(([, count]) => Number(count));
    expect(text).toContain('explain --all');
    expect(counts.length).toBeGreaterThan(5);
  });
  test('the list has every code', () => {
    const text = listText(catalogue, { locale, width: 80, hasColour: false });
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => line.trim().split(/\s+/)[1]),
    ).toEqual(catalogue.map(({ code }) => code));
  });
});

test('an unknown code is a usage error that names the nearest', async () => {
  await expect(explain('certificat-expired', { locale: 'en' })).rejects.toMatchObject({
    name: 'Failure',
    text: { en: expect.stringContaining('Did you mean `certificate-expired` or `certificate-unused`?') },
  });
});
