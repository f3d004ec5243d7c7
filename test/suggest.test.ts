// What gateways saw becomes proposals with reasons, and never a change: nothing is called unused where somebody may not know.
import { expect, test } from 'vitest';
import { suggest } from '../scripts/commands/watch/suggest.ts';
import type { Observed } from '../scripts/model/gateway/observed.ts';
import type { Report } from '../scripts/model/gateway/report.ts';
import { suggestFor } from '../scripts/model/gateway/suggestions.ts';
import { locales } from '../scripts/model/text/text.ts';
import { suggestionText } from '../scripts/report/status/suggestions.ts';
import { catchOutput } from './commands/inside.ts';
import { World } from './commands/world.ts';
import { contextOf, type FileEdit } from './plan/variation.ts';
import { oddities } from './words/numbers.ts';

const client = '0e7b4d97-c401-43b9-8152-8a08dc6bfa94';
const now = new Date('2026-06-01T12:00:00Z');
const two: FileEdit = ['alfa', '["203.0.113.10"]', '["203.0.113.10", "203.0.113.24/30"]'];
const both: FileEdit = [
  'alfa',
  'certificates/alfa-registru.staging.cer\n',
  'certificates/alfa-registru.staging.cer\n          - file: certificates/alfa-registru.production.cer\n',
];
const seen = (count: number, last: string) => ({ count, first: '2026-03-01T08:00:00Z', last: `${last}T09:00:00Z` });

async function accessOf(edits: FileEdit[] = [two, both]) {
  const access = (await contextOf(edits)).facts.fileOf('alfa')?.systems[0]?.accesses.staging;
  const certificate = access?.certificates[0]?.reading;
  if (!access || !certificate || !('certificate' in certificate)) throw new Error('no access');
  return { access, sha1: certificate.certificate.sha1 };
}

const none = { certificates: {}, addresses: {}, documentTypes: {}, refusals: {}, refusedAddresses: {}, days: {} };
const reportOf = (clients: Observed['clients'], more: Partial<Observed> = {}): Report => ({
  ...{ gateway: 'gw-1', environment: 'staging', status: { checkedAt: '2026-06-01T00:00:00Z' } },
  observed: {
    gateway: 'gw-1',
    environment: 'staging',
    since: '2026-03-01T00:00:00Z',
    until: '2026-06-01T00:00:00Z',
    clients,
    omitted: 0,
    ...more,
  },
});

async function suggested(
  change: (one: Record<string, unknown>) => object = (one) => one,
  more: Partial<Observed> = {},
  others: (Report | string)[] = [],
) {
  const { access, sha1 } = await accessOf();
  const used = {
    ...none,
    certificates: { [sha1]: seen(9, '2026-05-30') },
    addresses: { '203.0.113.10': seen(9, '2026-05-30') },
    documentTypes: { Cazier: seen(9, '2026-05-30') },
    refusedAddresses: { '203.0.113.77': seen(12, '2026-05-31'), '203.0.113.78': seen(1, '2026-05-01') },
  };
  const found = suggestFor(access, [reportOf({ [client]: change(used) as never }, more), ...others], now);
  return { found, short: found.map(({ kind, value }) => `${kind} ${kind === 'unused-certificate' ? '' : value}`.trim()) };
}

test('what nobody used for long, beside what is used, and what is refused', async () => {
  const { found, short } = await suggested();
  expect(short).toEqual([
    'refused-address 203.0.113.77',
    'unused-address 203.0.113.24/30',
    'unused-certificate',
    'unused-type ExtrasRegistru',
  ]);
  const screen = (locale: (typeof locales)[number]) => ({ locale, width: 500, isColored: false }) as never;
  for (const locale of locales)
    expect(oddities(suggestionText({ asked: ['staging'], suggestions: found }, screen(locale)), locale)).toEqual([]);
  expect(suggestionText({ asked: ['staging'], suggestions: found }, screen('en'))).toContain(
    "the address “203.0.113.77” is missing, if it is the institution's: refused, 12 times, the last time on 31 May 2026.",
  );
  expect(suggestionText({ asked: ['staging'], suggestions: [] }, screen('en'))).toContain('Nothing to suggest');
});

test.each<[string, Parameters<typeof suggested>]>([
  ['a gateway counts only since lately', [undefined, { since: '2026-05-01T00:00:00Z' }]],
  ['a report left clients out', [undefined, { omitted: 2 }]],
  ['another gateway is silent', [undefined, {}, ['missing']]],
  ['another gateway never saw the client', [undefined, {}, [reportOf({})]]],
  ['the system does not call at all', [(one) => ({ ...none, refusedAddresses: one.refusedAddresses })]],
])('nothing counts as unused where %s', async (_, given) => {
  expect((await suggested(...given)).short).toEqual(['refused-address 203.0.113.77']);
});

test('without a report the command says that nobody knows', async () => {
  using world = new World();
  const options = { root: world.folder, locale: 'en', today: '2026-06-01', format: 'text' } as const;
  const { code, out } = await catchOutput(() => suggest('alfa', options));
  expect([code, out]).toEqual([0, expect.stringContaining('No report of a gateway can be believed')]);
  expect((await catchOutput(() => suggest('nobody', options))).code).toBe(2);
});
