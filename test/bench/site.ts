// npm run bench:site [-- COUNT]: what the site for institutions costs to make, for a few institutions and for many (2,000), how large it is,
// and whether its board scrolls as fast as the screen. Chromium runs as the tests run it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { gatherData } from '../../scripts/portal/gather.ts';
import { makeSite } from '../../scripts/portal/site.tsx';
import { generateRepository, writeRepository } from '../generated/repository.ts';
import { openMade } from '../portal/browser.ts';

/** Milliseconds between the frames while the whole page goes by. */
const scrolling = `new Promise((done) => {
  const times = [];
  let before = performance.now();
  const step = (now) => {
    times.push(now - before);
    before = now;
    scrollBy(0, 400);
    if (times.length < 240) requestAnimationFrame(step);
    else done(times.slice(5));
  };
  requestAnimationFrame(step);
})`;

const today = '2026-06-01';
const [most = 2000] = process.argv.slice(2).map(Number);
const counts = [Math.round(most / 10), most];

const made = [];
for (const count of counts) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-site-'));
  const repository = generateRepository(count);
  const policy = `${repository.get('registry/policy.yaml')}\nportal: { details: true }\n`;
  writeRepository(repository.set('registry/policy.yaml', policy), folder);
  const [gathering, data] = await timed(() => gatherData({ root: folder, today }));
  const [making, files] = await timed(() => makeSite(data));
  rmSync(folder, { recursive: true });
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(
    `${count} institutions: read in ${seconds(gathering)}, made in ${seconds(making)}; ${files.size} files, ${megabytes(size)}; data of a form ${packed(files, 'data/repository.json')}, board ${packed(files, 'board/index.html')}`,
  );
  made.push({ count, gathering, making, files });
}
const [few, many] = made;
if (few && many) {
  const growth = (many.making / few.making / (many.count / few.count)).toFixed(2);
  console.log(`each institution costs ${growth} times as much among ${many.count} as among ${few.count} (1 is linear)`);
  const site = await openMade(many.files);
  const page = await site.open('board/', { viewport: { width: 1280, height: 800 } });
  const frames = await scroll(page);
  const long = frames.filter((time) => time > 1000 / 60 + 4).length;
  const median = frames.toSorted((a, b) => a - b)[Math.floor(frames.length / 2)] ?? 0;
  console.log(
    `board of ${many.count}: ${frames.length} frames scrolled, median ${median.toFixed(1)} ms, ${long} longer than a frame of 60 a second`,
  );
  const typed = await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#filter');
    if (!input) return 0;
    const before = performance.now();
    input.value = '00017';
    input.dispatchEvent(new Event('input'));
    document.body.getBoundingClientRect();
    return performance.now() - before;
  });
  console.log(`a search in it: ${typed.toFixed(0)} ms`);
  await site.close();
}

async function scroll(page: Page): Promise<number[]> {
  await page.waitForTimeout(1000);
  return (await page.evaluate(scrolling)) as number[];
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const before = performance.now();
  const result = await work();
  return [performance.now() - before, result];
}

function seconds(time: number): string {
  return `${(time / 1000).toFixed(1)} s`;
}

function megabytes(size: number): string {
  return `${(size / 2 ** 20).toFixed(1)} MiB`;
}

function packed(files: ReadonlyMap<string, Uint8Array>, path: string): string {
  return `${(gzipSync(files.get(path) ?? new Uint8Array()).length / 1024).toFixed(0)} KiB compressed`;
}
