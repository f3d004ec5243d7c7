// What others have claimed, where the page may not show their files: an overlap is found, plain or hashed, and hashes hide among many.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { certificateOf } from '../scripts/model/declaration/integration.ts';
import { gatherData } from '../scripts/portal/gather.ts';
import { makeClaims, openClaims } from '../scripts/portal/shared/claims.ts';
import { addressClaimed, addressUnseen, certificateClaimed } from '../scripts/portal/shared/clash-words.ts';
import { dataOf, makeSite } from '../scripts/portal/site.tsx';
import { readTree } from '../scripts/read/disk.ts';
import { pem } from './generated/certificates.ts';
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

test('of a network too wide for hashes nobody says that it is free', async () => {
  const [plain, hashed] = await Promise.all(
    (['plain', 'hashed'] as const).map(async (kind) =>
      openClaims(await makeClaims(facts, kind, nodePlatform), nodePlatform).hasOverlap('192.0.0.0/16', 'staging'),
    ),
  );
  expect([plain, hashed]).toEqual([true, undefined]);
});

const data = await gatherData({ root, today });
const files = new Map([...data.files].filter(([path]) => path.startsWith('registry/')));
const made = await makeSite({ ...data, files, policy: { ...data.policy, portal: { details: false } } });

const first = (address: string, isCertain: boolean) => addressClaimed(address, isCertain).ro.replaceAll('`', '');
const further = (address: string, isCertain: boolean) => addressClaimed(address, isCertain, false).ro.replaceAll('`', '');
const cer = pem(readFileSync(join(root, 'integrations/certificates/facturi-primite.staging.cer')));

test.each(['plain', 'hashed'] as const)(
  '%s: every form that asks for addresses or certificates warns of what is claimed already, at its field, and is sent all the same',
  async (kind) => {
    const isCertain = kind === 'plain';
    const claims = await makeClaims(facts, kind, nodePlatform);
    const site = await openMade(new Map([...made, ...dataOf({ files, claims })]));
    const page = await site.open('ask/request/');
    const said = async (id: string, text: string) => {
      await page.locator(`#${id}-errors`).getByText(text).waitFor();
      expect([id, await page.getAttribute(`#${id}`, 'aria-invalid')]).toEqual([id, 'false']);
    };
    await page.fill('#addresses', '192.0.2.40');
    await said('addresses', first('192.0.2.40', isCertain));
    await page.goto(`${site.address}ask/system/`);
    await page.fill('#addresses', isCertain ? '192.0.2.40' : '192.0.0.0/16');
    await said('addresses', isCertain ? further('192.0.2.40', true) : addressUnseen('192.0.0.0/16').ro.replaceAll('`', ''));
    await page.goto(`${site.address}ask/change/`);
    await page.fill('#addresses-add', '192.0.2.40');
    await said('addresses-add', further('192.0.2.40', isCertain));
    await page.goto(`${site.address}ask/renewal/`);
    await page.fill('#certificate', cer);
    await said('certificate', certificateClaimed(isCertain, false).ro);

    await page.goto(`${site.address}ask/file/`);
    const original = readFileSync(join(root, 'integrations/stare-civila.yaml'));
    await page.setInputFiles('#file', { name: 'stare-civila.yaml', mimeType: 'application/yaml', buffer: original });
    const field = '[id="f-systems-0-environments-staging-addresses"]';
    await page.fill(field, `${await page.inputValue(field)}\n192.0.2.40`);
    await page.locator(field).blur();
    const clash = page.locator('[id="f-systems-0-environments-staging-addresses-errors"] .clash');
    await clash.waitFor();
    // What the file had before is no news.
    expect(await page.locator('form .clash').allTextContents()).toEqual([further('192.0.2.40', isCertain)]);
    await page.click('button[type=submit]');
    await page.locator('#result .warning').getByText(further('192.0.2.40', isCertain)).waitFor();
    expect(site.takeTroubles()).toEqual([]);
    await site.close();
  },
);
