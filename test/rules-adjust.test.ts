// Policy over rules: rules announced for later, and exceptions for named institutions until a day.
import { expect, test } from 'vitest';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { load } from '../scripts/commands/run/load.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import type { Finding } from '../scripts/model/finding/finding.ts';
import type { Entry } from '../scripts/model/tree.ts';
import { base } from './cases/tree.ts';

const file = (text: string): Entry => ({ kind: 'file', read: () => Buffer.from(text) });
const textOf = (path: string) => Buffer.from(base.get(path)?.read() ?? []).toString();
const alfa = 'integrations/alfa.yaml';
const beta = 'integrations/beta.yaml';

interface AdjustCase {
  readonly policy: string;
  readonly today?: string;
  readonly edits?: Readonly<Record<string, readonly [string, string]>>;
}

/** The findings of one code in the base with lines added to its policy and texts replaced. */
async function findings(code: string, { policy, today = '2026-06-01', edits = {} }: AdjustCase): Promise<Finding[]> {
  const tree = new Map(base).set('registry/policy.yaml', file(`${textOf('registry/policy.yaml')}\n${policy}\n`));
  for (const [path, [from, to]] of Object.entries(edits)) {
    expect(textOf(path)).toContain(from);
    tree.set(path, file(textOf(path).replace(from, to)));
  }
  const loaded = await loadTree(tree, today, nodePlatform);
  return loaded.findings.filter((finding) => finding.code === code);
}

const severities = async (code: string, setting: AdjustCase) => (await findings(code, setting)).map(({ severity }) => severity);

const withoutRsi = { [alfa]: ['rsi: "0123"', '# rsi'] } as const;
const stages = 'notice: 2026-06-10, warning: 2026-06-20, error: 2026-06-30';
const staged = (rule: string, dates: string) => `stagedRules: [{ rule: ${rule}, ${dates}, reason: Anunțată instituțiilor. }]`;

test.each([
  ['2026-06-09', []],
  ['2026-06-10', ['notice']],
  ['2026-06-19', ['notice']],
  ['2026-06-20', ['warning']],
  ['2026-06-30', ['error']],
])('a staged rule on %s', async (today, expected) => {
  expect(await severities('rsi-missing', { policy: staged('rsi-missing', stages), today, edits: withoutRsi })).toEqual(expected);
});

test.each([
  ['error: 2026-06-30', '2026-06-29', []],
  ['error: 2026-06-30', '2026-06-30', ['error']],
  ['notice: 2026-06-10', '2026-12-31', ['notice']],
  ['notice: 2026-06-10, error: 2026-06-30', '2026-06-29', ['notice']],
])('a stage without a day leaves the milder one: %s on %s', async (dates, today, expected) => {
  expect(await severities('rsi-missing', { policy: staged('rsi-missing', dates), today, edits: withoutRsi })).toEqual(expected);
});

test('a finding that is mild for a reason of its own stays so', async () => {
  const policy = staged('document-type-title-missing', 'error: 2026-01-01');
  const english = { 'registry/document-types/Cazier.yaml': ['  en: Criminal record certificate\n', ''] } as const;
  expect(await severities('document-type-title-missing', { policy, edits: english })).toEqual(['warning']);
});

test('a rule that guards identity cannot be put off', async () => {
  const policy = staged('maintainers-empty', 'error: 2099-01-01');
  const edits = { [beta]: ['    - { login: beta-demo-it, id: 9000000102 }', '    []'] } as const;
  expect(await severities('maintainers-empty', { policy, edits })).toEqual(['error']);
});

const excepted = (rule: string, institutions: string, rest = '') =>
  `exceptions: [{ rule: ${rule}, institutions: ${institutions}, reason: Hotărâre AGE nr. 14., expires: 2026-06-15${rest} }]`;

test.each([
  ['2026-06-15', 'notice', ['Hotărâre AGE nr. 14.', '2026-06-15']],
  ['2026-06-16', 'error', [undefined, undefined]],
])('an exception on %s', async (today, severity, exception) => {
  const [finding] = await findings('rsi-missing', { policy: excepted('rsi-missing', '[alfa]'), today, edits: withoutRsi });
  expect([finding?.severity, [finding?.exception, finding?.exceptionUntil]]).toEqual([severity, exception]);
});

test.each([
  ['another institution', excepted('rsi-missing', '[beta]')],
  ['another rule', excepted('contract-missing', '[alfa]')],
  ['another system', excepted('rsi-missing', '[alfa]', ', system: alfa-arhiva')],
  ['another value', excepted('rsi-missing', '[alfa]', ', value: "0123"')],
])('an exception for %s changes nothing', async (_, policy) => {
  expect(await severities('rsi-missing', { policy, edits: withoutRsi })).toEqual(['error']);
});

test('an exception for the system itself counts', async () => {
  const policy = excepted('rsi-missing', '[alfa]', ', system: alfa-registru');
  expect(await severities('rsi-missing', { policy, edits: withoutRsi })).toEqual(['notice']);
});

test('an address shared by two needs an exception that names both, and the address where it names one', async () => {
  const edits = { [beta]: ['198.51.100.10"', '203.0.113.10"'] } as const;
  const of = (institutions: string, rest?: string) =>
    severities('address-overlaps', { policy: excepted('address-overlaps', institutions, rest), edits });
  expect(await of('[alfa]')).toEqual(['error', 'error']);
  expect(await of('[alfa, beta]')).toEqual(['notice', 'notice']);
  expect(await of('[alfa, beta]', ', value: 203.0.113.10')).toEqual(['notice', 'notice']);
  expect(await of('[alfa, beta]', ', value: 203.0.113.11')).toEqual(['error', 'error']);
});

test('a revoked certificate has no exceptions', async () => {
  const certificate = base.get('integrations/certificates/alfa-registru.staging.cer')?.read() ?? new Uint8Array();
  const sha256 = Buffer.from(await nodePlatform.hash('SHA-256', certificate)).toString('hex');
  const revoked = textOf('registry/revoked.yaml').replace(/sha256: "[0-9a-f]+"/, `sha256: "${sha256}"`);
  const tree = new Map(base)
    .set('registry/revoked.yaml', file(revoked))
    .set('registry/policy.yaml', file(`${textOf('registry/policy.yaml')}\n${excepted('certificate-revoked', '[alfa]')}\n`));
  const found = (await loadTree(tree, '2026-06-01', nodePlatform)).findings.filter(({ code }) => code === 'certificate-revoked');
  expect(found.map(({ severity }) => severity)).toEqual(['error']);
});

test('the samples of this repository have no error', async () => {
  const { findings: found } = await load('.', '2026-11-20');
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
});
