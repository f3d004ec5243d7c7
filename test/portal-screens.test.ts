// How every page looks, narrow and wide, light and dark, held to what somebody has looked at: as a grid of grey levels, with a tolerance, so
// that another machine's way of drawing letters breaks nothing and what moves, vanishes or changes its colour does. -u writes it anew.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherData } from '../scripts/portal/gather.ts';
import { makeSite } from '../scripts/portal/site.tsx';
import { openMade, type Site } from './portal/browser.ts';

const root = join(import.meta.dirname, '..');
const golden = join(import.meta.dirname, 'golden/portal');
const shown = [
  ...['', 'ask/', 'ask/request/', 'ask/stop/', 'ask/file/?institution=stare-civila', 'board/', 'ends/', 'figures/'],
  ...['institutions/stare-civila/', 'document-types/', 'document-types/new/', 'codes/', 'codes/address-invalid/'],
];
const widths = [360, 1280] as const;
const themes = ['light', 'dark'] as const;

/** Grey levels of cells, 0 to f, a line for each row of cells. */
const cell = 20;
/** Of a cell, levels; of a screen, the share of its cells. */
const tolerance = { levels: 2, share: 0.03 };

let site: Site;
let folder = '';
beforeAll(async () => {
  // Outside git, so that no day of a history is on a page.
  folder = mkdtempSync(join(tmpdir(), 'portal-screens-'));
  for (const one of ['integrations', 'registry']) cpSync(join(root, one), join(folder, one), { recursive: true });
  const data = await gatherData({ root: folder, today: '2026-06-01', page: 'https://github.com/age-demo/mdocs-integrations' });
  const ending = data.endings.map((one, i) => ({ ...one, days: 7 + 11 * i })).slice(0, 7);
  const months = data.months.map((one, i) => ({ ...one, staging: i % 5, production: i % 3 }));
  const files = await makeSite({ ...data, endings: ending, months });
  // A reader's first page does without the typeface where it comes late; here it has to come.
  const style = new TextDecoder()
    .decode(files.get('assets/style.css'))
    .replaceAll('font-display: optional', 'font-display: block');
  site = await openMade(files.set('assets/style.css', new TextEncoder().encode(style)));
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const levelsOf = `async ({ png, cell }) => {
  const image = new Image();
  image.src = 'data:image/png;base64,' + png;
  await image.decode();
  const [width, height] = [image.width / cell, image.height / cell];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const drawing = canvas.getContext('2d');
  drawing.imageSmoothingQuality = 'high';
  drawing.drawImage(image, 0, 0, width, height);
  const { data } = drawing.getImageData(0, 0, width, height);
  const level = (i) => Math.round((data[i] * 0.3 + data[i + 1] * 0.59 + data[i + 2] * 0.11) / 17).toString(16);
  return Array.from({ length: height }, (_, y) => Array.from({ length: width }, (_, x) => level(4 * (y * width + x))).join(''));
}`;

async function look(page: Page, eye: Page): Promise<string[]> {
  const png = (await page.screenshot({ animations: 'disabled', caret: 'hide' })).toString('base64');
  return (await eye.evaluate(`(${levelsOf})(${JSON.stringify({ png, cell })})`)) as string[];
}

/** The share of cells that differ. */
function differenceOf(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [one.join(''), other.join('')];
  if (a.length !== b.length) return 1;
  const far = [...a].filter(
    (level, i) => Math.abs(Number.parseInt(level, 16) - Number.parseInt(b[i] ?? '0', 16)) > tolerance.levels,
  );
  return far.length / a.length;
}

const nameOf = (path: string) => path.replace(/\?.*$/, '').replace(/\/$/, '').replaceAll('/', '-') || 'front';

const isWriting = (): boolean => {
  const { snapshotState } = expect.getState() as unknown as { snapshotState?: { _updateSnapshot?: string } };
  return snapshotState?._updateSnapshot === 'all';
};

test.each(widths)('pages of %d pixels look as they did, light and dark', async (width) => {
  const page = await site.open('', { viewport: { width, height: 1200 }, reducedMotion: 'reduce' });
  const eye = await page.context().newPage();
  const wrong: string[] = [];
  mkdirSync(golden, { recursive: true });
  for (const path of shown) {
    await page.goto(site.address + path);
    if (path.includes('?')) await page.locator('fieldset.inner').first().waitFor();
    await page.evaluate('document.fonts.ready');
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      const levels = await look(page, eye);
      const file = join(golden, `${nameOf(path)}-${width}-${theme}.txt`);
      if (isWriting()) writeFileSync(file, `${levels.join('\n')}\n`);
      const known = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
      const share = differenceOf(levels, known);
      if (share > tolerance.share) wrong.push(`/${path} ${theme}: ${(share * 100).toFixed(1)} % of it differs`);
    }
  }
  await page.context().close();
  expect(wrong).toEqual([]);
  expect(site.takeTroubles()).toEqual([]);
});
