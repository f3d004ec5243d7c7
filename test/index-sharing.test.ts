// A whole check in blocks must find everybody who claims what another one claims, wherever both are read.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFolder } from '../scripts/commands/check/folder.ts';
import { hashKey } from '../scripts/commands/index/key.ts';
import type { IndexRecord, NetworkClaim } from '../scripts/commands/index/record.ts';
import { PackedRecords } from '../scripts/commands/index/record-bytes.ts';
import { findSharing } from '../scripts/commands/index/sharing.ts';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { readTree } from '../scripts/read/disk.ts';
import { generateRepository, writeRepository } from './generated/repository.ts';

const network = fc
  .record({
    environment: fc.constantFrom('staging', 'production'),
    family: fc.constantFrom(4 as const, 6 as const),
    first: fc.nat(60),
    length: fc.nat(9),
  })
  .map(({ environment, family, first, length }): NetworkClaim => {
    const from = family === 4 ? BigInt(first) : BigInt(first) << 100n;
    const to = family === 4 ? BigInt(first + length) : BigInt(first + length) << 100n;
    return { environment: environment as 'staging', network: { family, first: from, last: to } };
  });

const record = fc
  .record({ ids: fc.uniqueArray(fc.nat(12), { maxLength: 2 }), claims: fc.array(network, { maxLength: 4 }), type: fc.nat(1) })
  .map(
    ({ ids, claims, type }): IndexRecord => ({
      path: '',
      horizon: '9999-12-31',
      state: 'clear',
      certificates: [],
      keys: [...ids.map((id) => hashKey('idno', String(id))), hashKey('type', String(type))],
      claims,
    }),
  );

const doOverlap = (a: NetworkClaim, b: NetworkClaim) =>
  a.environment === b.environment &&
  a.network.family === b.network.family &&
  a.network.first <= b.network.last &&
  b.network.first <= a.network.last;

/** By looking at every pair. */
function compareAll(records: readonly IndexRecord[]): number[] {
  const idsOf = ({ keys }: IndexRecord) => keys.slice(0, -1).map((key) => key.join());
  const share = (a: IndexRecord, b: IndexRecord) =>
    idsOf(a).some((id) => idsOf(b).includes(id)) || a.claims.some((one) => b.claims.some((other) => doOverlap(one, other)));
  return [...records.keys()].filter((i) => records.some((other, j) => i !== j && share(records[i] as IndexRecord, other)));
}

test('those that share a key or an address are found, and nobody else', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 14 }), (drawn) => {
      const records = drawn.map((one, i) => ({ ...one, path: `integrations/${i}.yaml` }));
      expect([...findSharing(PackedRecords.of(records))].sort((a, b) => a - b)).toEqual(compareAll(records));
    }),
    { numRuns: 2000, seed: 20261130 },
  );
});

test('a folder that is read in blocks has the findings of one that is read at once', async () => {
  const root = mkdtempSync(join(tmpdir(), 'mdocs-blocks-'));
  try {
    const files = generateRepository(210);
    const text = (n: string) => String(files.get(`integrations/institutia-${n}.yaml`));
    files.set('integrations/institutia-00209.yaml', text('00209').replace(/addresses: \[[^\]]*\]/, 'addresses: ["45.64.0.8"]'));
    files.set('integrations/institutia-00150.yaml', text('00150').replace('id: sistemul-00150', 'id: sistemul-00002'));
    files.set('integrations/institutia-00151.yaml', '\t');
    files.set('integrations/note.txt', 'text\n');
    writeRepository(files, root);
    const today = '2026-06-01';
    const whole = await loadTree(readTree(root, ['integrations', 'registry']), today, nodePlatform);
    const found = await checkFolder({ root, today, version: undefined, many: 100 });
    expect(found.findings).toEqual(whole.findings);
    expect(new Set(found.findings.map(({ code }) => code))).toContain('address-overlaps');
    expect([found.count, found.facts.files.length < 100]).toEqual([209, true]);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
