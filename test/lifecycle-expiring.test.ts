// What ends when: from declarations and from what is published, as text, data, calendar and metrics.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Manifest } from '../scripts/model/publication/manifest.ts';
import { type Ending, endingsOf } from '../scripts/model/status/expiring.ts';
import { writeCalendar } from '../scripts/report/expiry/calendar.ts';
import { writeMetrics } from '../scripts/report/expiry/metrics.ts';
import { expiringText } from '../scripts/report/expiry/text.ts';
import { base, loadOver } from './cases/tree.ts';

const alfa = readFileSync(join(import.meta.dirname, 'cases/base/integrations/alfa.yaml'), 'utf8');
const policy = readFileSync(join(import.meta.dirname, 'cases/base/registry/policy.yaml'), 'utf8');
const today = '2034-12-20';
const golden = (name: string) => `golden/expiring/${name}`;

/** The base with something of every kind that ends. */
async function endings(change: (text: string) => string = (text) => text, published = {}) {
  const exceptions =
    'exceptions:\n  - { rule: rsi-missing, institutions: [alfa, beta], reason: Se înscrie., expires: 2035-01-02 }\n';
  const over = new Map([
    ['integrations/alfa.yaml', change(alfa.replace('signed: 2026-02-10', 'signed: 2026-02-10, expires: 2034-12-31'))],
    ['registry/policy.yaml', `${policy}${exceptions}`],
  ]);
  const tree = new Map([...over].map(([path, text]) => [path, entry(text)]));
  const { context } = await loadOver(base, tree, today);
  if (!context) throw new Error('no policy');
  return endingsOf(context, published);
}

const entry = (text: string) => ({ kind: 'file' as const, read: () => new TextEncoder().encode(text) });

test.each(['ro', 'en', 'ru'] as const)('reads at 80 columns in %s', async (locale) => {
  const text = expiringText(
    (await endings()).filter(({ days }) => days <= 60),
    60,
    { locale, width: 80, hasColour: false },
  );
  expect(text.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  await expect(text).toMatchFileSnapshot(golden(`text.${locale}.txt`));
});

test('is a calendar that is the same on every run of a day and in every time zone', async () => {
  const first = writeCalendar(await endings(), today, 'ro');
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Auckland';
  const second = writeCalendar(await endings(), today, 'ro');
  process.env.TZ = zone ?? '';
  expect(second).toBe(first);
  expect(first.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  const uids = [...first.replaceAll('\r\n ', '').matchAll(/^UID:(.*)$/gm)].map(([, uid]) => uid);
  expect(new Set(uids).size).toBe(uids.length);
  await expect(first.replaceAll('\r\n', '\n')).toMatchFileSnapshot(golden('calendar.ics'));
});

test('keeps the identity of an event when its day moves', async () => {
  const uidOf = async (change: (text: string) => string) => {
    const all = (await endings(change)).filter(({ kind, institutions }) => kind === 'annex' && institutions[0] === 'alfa');
    return /UID:(.*)\r\n/.exec(writeCalendar(all, today, 'ro'))?.[1];
  };
  const moved = await uidOf((text) => text.replace('expires: 2034-12-31', 'expires: 2035-12-31'));
  expect(moved).toBe(await uidOf((text) => text));
  expect(moved).toContain('annex.alfa');
});

test('is metrics for Prometheus', async () => {
  await expect(writeMetrics(await endings())).toMatchFileSnapshot(golden('metrics.txt'));
});

test('metrics are what prom-client wrote of the same, byte for byte', async () => {
  const alfa = { days: 1, institutions: ['alfa'] };
  const june = { ...alfa, day: '2026-06-30', instant: '2026-06-30T23:59:59.000Z', name: 'x' };
  const staging = { environment: 'staging', system: 'reg', serial: '40AB' } as const;
  const all: Ending[] = [
    { ...june, ...staging, kind: 'certificate', day: '2026-05-01', instant: '2026-05-01T10:11:12.999Z' },
    { ...june, ...staging, kind: 'until', day: '2026-04-30', instant: '2026-04-30T23:59:59.000Z' },
    { ...june, kind: 'until', system: 'arh', environment: 'production', serial: '40AC' },
    { ...june, kind: 'contract', name: 'No "12"\\2026\nșț {a="b"}' },
    { ...june, kind: 'contract', day: '2026-06-29', instant: '2026-06-29T23:59:59.000Z', name: '12/2026' },
    { ...june, kind: 'exception', institutions: ['beta', 'alfa'], instant: '2026-06-29T23:59:59.000Z', name: 'rsi-missing' },
    {
      ...june,
      kind: 'authority',
      institutions: [],
      instant: '2026-06-29T23:59:59.000Z',
      name: 'CN\r=\\"x"',
      ...staging,
      serial: '01',
    },
  ];
  await expect(writeMetrics(all)).toMatchFileSnapshot(golden('metrics-hostile.txt'));
});

test('a value cannot break out of a label, a line or a property', async () => {
  const hostile = { name: 'a"} 1\nEND:VEVENT\\,;', institutions: ['x'], kind: 'contract', days: 1 } as const;
  const ending = { ...hostile, day: '2034-12-21', instant: '2034-12-21T23:59:59Z' };
  expect(writeMetrics([ending])).toContain('{institution="x",name="a\\"} 1\\nEND:VEVENT\\\\,;"} 2050358399');
  const calendar = writeCalendar([ending], today, 'en').replaceAll('\r\n ', '');
  expect(calendar.match(/^END:VEVENT/gm)).toHaveLength(1);
  expect(
    expiringText([ending], 60, { locale: 'en', width: 80, hasColour: false })
      .split('\n')
      .filter((line) => /^END/.test(line)),
  ).toEqual([]);
});

test('a certificate with until ends on that day; one that has ended is history', async () => {
  const withUntil = (day: string) => (text: string) => text.replace(/(staging\.cer)\n/, `$1\n            until: ${day}\n`);
  const found = (await endings(withUntil('2034-12-25'))).find(({ kind }) => kind === 'until');
  expect(found).toMatchObject({ day: '2034-12-25', days: 5, instant: '2034-12-25T23:59:59.000Z', environment: 'staging' });
  expect(
    (await endings(withUntil('2034-12-19'))).filter(
      ({ system, environment }) => system === found?.system && environment === 'staging',
    ),
  ).toEqual([]);
});

test('a suspended system waits for no certificate', async () => {
  const suspended = await endings((text) =>
    text.replaceAll(/^( {4}name: .*)$/gm, '$1\n    status: suspended\n    reason: Pauză.'),
  );
  expect(suspended.filter(({ kind, institutions }) => kind === 'certificate' && institutions.includes('alfa'))).toEqual([]);
});

test('what is published and no longer declared ends too', async () => {
  const system = {
    institution: 'gama',
    system: 'vechi',
    certificates: [{ sha256: 'f'.repeat(64), serial: '01', notAfter: '2035-01-01T00:00:00Z' }],
  };
  const manifest = { systems: [system] } as unknown as Manifest;
  const found = (await endings(undefined, { production: manifest })).filter(({ undeclared }) => undeclared);
  expect(found).toMatchObject([{ institutions: ['gama'], system: 'vechi', environment: 'production', serial: '01', days: 12 }]);
});
