// A plan says what gateways saw of what it takes away or adds, and nothing where nobody knows.
import { expect, test } from 'vitest';
import type { Observed } from '../scripts/model/gateway/observed.ts';
import { addTrafficRemarks } from '../scripts/model/gateway/plan-traffic.ts';
import type { Report } from '../scripts/model/gateway/report.ts';
import type { SystemChange } from '../scripts/model/publication/plan.ts';
import { locales } from '../scripts/model/text/text.ts';
import { changeEntry } from '../scripts/report/plan/sentences.ts';
import { planText } from '../scripts/report/plan/text.ts';
import { oddities } from './words/numbers.ts';

const client = '0e7b4d97-c401-43b9-8152-8a08dc6bfa94';
const [used, unused] = ['a'.repeat(64), 'b'.repeat(64)];
const sha1 = 'c'.repeat(40);
const seen = (count: number, first: string, last = first) => ({ count, first: `${first}T08:00:00Z`, last: `${last}T09:00:00Z` });
const clientSeen = {
  certificates: { [sha1]: seen(7, '2026-05-20', '2026-05-30') },
  addresses: {
    '203.0.113.10': seen(4200, '2026-05-25'),
    '203.0.113.11': seen(10, '2026-05-26'),
    '198.51.100.1': seen(5, '2026-05-25'),
  },
  documentTypes: {},
  refusals: {},
  refusedAddresses: { '203.0.113.40': seen(12, '2026-05-31'), '203.0.113.99': seen(1, '2026-05-31') },
  days: {},
};
const reportOf = (clients: Observed['clients'] = { [client]: clientSeen }, omitted = 0): Report => ({
  gateway: 'gw-1',
  environment: 'staging',
  status: { checkedAt: '2026-06-01T00:00:00Z' },
  observed: {
    gateway: 'gw-1',
    environment: 'staging',
    since: '2026-04-01T00:00:00Z',
    until: '2026-06-01T00:00:00Z',
    clients,
    omitted,
  },
});
const rights = (networks: string[], certificates: string[] = []) => ({
  networks,
  certificates: certificates.map((sha256) => ({ sha256, serial: sha256.slice(0, 4), notAfter: '2027-01-01T00:00:00Z' })),
  documentTypes: [],
});
const change = {
  kind: 'changes',
  system: { institution: 'alfa', system: 'alfa-registru', clientId: client, systemName: 'Registrul', institutionName: 'Alfa' },
  gained: rights(['203.0.113.40/31', '203.0.113.50']),
  lost: rights(['203.0.113.8/29', '203.0.113.30'], [used, unused]),
} as unknown as SystemChange;
const sha1Of = (sha256: string) => (sha256 === used ? sha1 : sha256 === unused ? 'd'.repeat(40) : undefined);
const remarksOf = (...reports: (Report | string)[]) =>
  addTrafficRemarks([change], { reports, sha1Of })[0]?.traffic?.map(
    ({ kind, value, count, since }) => `${kind} ${value} ${count} ${since}`,
  );

test('what is cut, what nobody used, and what is refused so far', () => {
  expect(remarksOf(reportOf())).toEqual([
    'used-address 203.0.113.8/29 4210 2026-05-25',
    'unused-address 203.0.113.30 0 2026-04-01',
    `used-certificate aaaa 7 2026-05-20`,
    `unused-certificate bbbb 0 2026-04-01`,
    'refused-address 203.0.113.40/31 12 2026-05-31',
  ]);
});

test('several gateways add up, and where one is silent or left clients out nobody says that nothing was used', () => {
  const kinds = (...reports: (Report | string)[]) => remarksOf(...reports)?.map((one) => one.split(' ')[0]);
  expect(remarksOf(reportOf(), reportOf())?.[0]).toBe('used-address 203.0.113.8/29 8420 2026-05-25');
  expect(kinds(reportOf(), 'missing')).toEqual(['used-address', 'used-certificate', 'refused-address']);
  expect(kinds(reportOf({}, 3))).toBeUndefined();
  expect(kinds(reportOf({}))).toEqual(['unused-address', 'unused-address', 'unused-certificate', 'unused-certificate']);
  expect(remarksOf()).toBeUndefined();
  expect(remarksOf('missing')).toBeUndefined();
});

test('a plan and a comment say it, with each number and its noun', () => {
  const [seenChange] = addTrafficRemarks([change], { reports: [reportOf()], sha1Of });
  if (!seenChange) throw new Error('no change');
  const plan = { environment: 'staging', changes: [], systems: [seenChange], waiting: [], connected: 1 } as const;
  const text = planText(plan, { locale: 'en', width: 200, isColored: false } as never);
  expect(text).toContain(
    'This cuts an address in use: “203.0.113.8/29”, 4210 times since 25 May 2026, the last time on 26 May 2026.',
  );
  expect(text).toContain(
    'The new address “203.0.113.40/31” is in use already: it was refused, 12 times, the last time on 31 May 2026.',
  );
  for (const locale of locales) {
    const entry = changeEntry(seenChange, 'staging', locale, 5);
    expect(entry.match(/👀/gu)).toHaveLength(5);
    expect(oddities(entry, locale)).toEqual([]);
  }
});
