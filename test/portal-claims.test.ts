// What others have claimed, where the page may not show their files: an overlap is found, plain or hashed, and hashes hide among many.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { certificateOf } from '../scripts/model/declaration/integration.ts';
import { gatherData } from '../scripts/portal/gather.ts';
import { makeClaims, openClaims } from '../scripts/portal/shared/claims.ts';
import { addressClaimed } from '../scripts/portal/shared/clash-words.ts';
import { makeSite } from '../scripts/portal/site.tsx';
import { readTree } from '../scripts/read/disk.ts';
import { openMade } from './portal/browser.ts';

const root = join(import.meta.dirname, '..');
const today = '2026-06-01';
const { context } = await loadTree(readTree(root, ['integrations', 'registry']), today, nodePlatform);
if (!context) throw new Error('the sample cannot be read');
const { facts } = context;

test.each(['plain', 'hashed'] as const)(
  '%s: what is declared is found, exactly, inside and around, and in its environment alone',
  async (kind) => {
    const book = openClaims(await makeClaims(facts, kind, nodePlatform), nodePlatform);
    expect(book.isCertain).toBe(kind === 'plain');
    // 192.0.2.40 is the staging address of a town hall.
    for (const address of ['192.0.2.40', '192.0.2.40/29', '192.0.2.0/24'])
      expect(await book.hasOverlap(address, 'staging')).toBe(true);
    for (const address of ['192.0.2.41', '8.8.8.8', '2001:db8:ffff::/48', 'nimic'])
      expect(await book.hasOverlap(address, 'staging')).toBe(false);
    expect(await book.hasOverlap('192.0.2.40', 'production')).toBe(false);
    const all = facts.files.flatMap(({ systems }) => systems).flatMap(({ accesses }) => Object.values(accesses));
    for (const { environment, addresses } of all)
      for (const { via, data } of addresses)
        if (via !== 'peer' && typeof data === 'string')
          expect([data, await book.hasOverlap(data, environment)]).toEqual([data, true]);
    const [certificate] = all.flatMap(({ certificates }) => certificates.flatMap((part) => certificateOf(part) ?? []));
    expect(await book.hasKey(certificate?.keySha256 ?? '')).toBe(true);
    expect(await book.hasKey('0'.repeat(64))).toBe(false);
  },
);

test('hashes name nobody, and are found for some addresses that nobody declared', async () => {
  const claims = await makeClaims(facts, 'hashed', nodePlatform);
  const text = JSON.stringify(claims);
  for (const { slug } of facts.files) expect(text).not.toContain(slug);
  expect(text).not.toContain('192.0.2');
  const book = openClaims(claims, nodePlatform);
  let found = 0;
  for (let i = 0; i < 20_000; i++) if (await book.hasOverlap(`11.${i >> 8}.${i & 255}.7`, 'staging')) found++;
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(200);
});

test('the form of a new request warns of an address that is somebody else’s, and is sent all the same', async () => {
  const data = await gatherData({ root, today });
  const files = new Map([...data.files].filter(([path]) => path.startsWith('registry/')));
  for (const kind of ['plain', 'hashed'] as const) {
    const claims = await makeClaims(facts, kind, nodePlatform);
    const site = await openMade(
      await makeSite({ ...data, files, claims, policy: { ...data.policy, portal: { details: false, claims: kind } } }),
    );
    const page = await site.open('ask/request/');
    await page.fill('#addresses', '192.0.2.40');
    await page.locator('#rsi').focus();
    await page.getByText(addressClaimed('192.0.2.40', kind === 'plain').ro.replaceAll('`', '')).waitFor();
    expect(await page.getAttribute('#addresses', 'aria-invalid')).toBe('false');
    expect(site.takeTroubles()).toEqual([]);
    await site.close();
  }
});
