// Where a gateway compares times, so does the check; where only a day is known, a certificate has the benefit of the whole day.
import { expect, test } from 'vitest';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { instantOn } from '../scripts/commands/run/options.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import type { Entry, Tree } from '../scripts/model/tree.ts';
import { base } from './cases/tree.ts';
import { authority, issue, pem } from './corpus/certificates/openssl.ts';

authority('timely', 'p-256');
issue('one-day', { issuer: 'timely', from: '20260601', to: '20260602' });
const laid = (path: string, bytes: Uint8Array) => [path, { kind: 'file', read: () => bytes }] as const;
const tree: Tree = new Map<string, Entry>([
  ...base,
  laid('registry/authorities/demo-staging-other.pem', pem('timely')),
  laid('integrations/certificates/alfa-registru.staging.cer', pem('one-day')),
]);

const codesAt = async (today: string, now?: string): Promise<string[]> => {
  const { findings } = await loadTree(tree, today, nodePlatform, now === undefined ? {} : { now });
  const codes = findings.map(({ code }) => code);
  return ['certificate-not-yet-valid', 'certificate-expired'].filter((code) => codes.includes(code));
};

test.each([
  ['2026-06-01', undefined, []],
  ['2026-06-01', '2026-05-31T23:59:59Z', ['certificate-not-yet-valid']],
  ['2026-06-01', '2026-06-01T00:00:00Z', []],
  ['2026-06-02', '2026-06-02T00:00:00Z', []],
  ['2026-06-02', '2026-06-02T00:00:01Z', ['certificate-expired']],
  ['2026-06-02', undefined, []],
  ['2026-06-03', undefined, ['certificate-expired']],
] as const)('on %s at %s', async (today, now, codes) => {
  expect(await codesAt(today, now)).toEqual(codes);
});

test('only the present day has a time', () => {
  const now = new Date('2026-06-01T10:20:30.456Z');
  expect(instantOn('2026-06-01', now)).toBe('2026-06-01T10:20:30Z');
  expect(instantOn('2026-06-02', now)).toBeUndefined();
});
