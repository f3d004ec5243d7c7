// What the site for institutions costs: to make, for a few institutions and for many, to load on a slow phone, and whether its board scrolls
// as fast as the screen. Part of npm run bench; npm run bench:site [-- COUNT] measures it alone. Chromium runs as the tests run it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { gatherData } from '../../scripts/portal/gather.ts';
import { makeSite } from '../../scripts/portal/site.tsx';
import { generateRepository, writeRepository } from '../generated/repository.ts';
import { openMade, type Site } from '../portal/browser.ts';

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

/** A name, an amount and what is wanted. */
type Row = readonly [string, string, string];

const today = '2026-06-01';
const pages = ['', 'ask/request/', 'ask/file/', 'board/'];
/** As Lighthouse slows a phone down: milliseconds there and back, bytes a second, times the processor. */
const slow = { latency: 150, throughput: (1.6 * 1024 * 1024) / 8, processor: 4 };
const rounds = 3;

/** A table in Markdown. `most`: institutions of the large site. */
export async function measureSite(most: number): Promise<string> {
  const few = await makeFor(Math.round(most / 10));
  const many = await makeFor(most);
  const growth = many.making / few.making / (many.count / few.count);
  const site = await openMade(many.files);
  const small = await openMade((await makeDemo()).files);
  const rows: Row[] = [
    ...[few, many].flatMap(rowsOf),
    ['one institution among many beside one among a few', growth.toFixed(2), '1 is linear'],
    ...(await rowsOfLoads(small)),
    ...(await rowsOfBoard(site, many.count)),
  ];
  await site.close();
  await small.close();
  const lines = [['the site', 'measured', 'wanted'], ['---', '---:', '---'], ...rows];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

type Made = Awaited<ReturnType<typeof makeFor>>;

async function makeFor(count: number) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-site-'));
  const repository = generateRepository(count);
  const policy = `${repository.get('registry/policy.yaml')}\nportal: { details: true }\n`;
  writeRepository(repository.set('registry/policy.yaml', policy), folder);
  const [gathering, data] = await timed(() => gatherData({ root: folder, today }));
  const [making, files] = await timed(() => makeSite(data));
  rmSync(folder, { recursive: true });
  return { count, gathering, making, files };
}

async function makeDemo() {
  return { files: await makeSite(await gatherData({ root: join(import.meta.dirname, '..', '..'), today })) };
}

function rowsOf({ count, gathering, making, files }: Made): Row[] {
  const of = `${count.toLocaleString('en')} institutions`;
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return [
    [`${of}: read, then made`, `${seconds(gathering)}, ${seconds(making)}`, ''],
    [`${of}: files`, `${files.size.toLocaleString('en')}, ${(size / 2 ** 20).toFixed(1)} MiB`, ''],
    [`${of}: board, compressed`, packed(files, 'board/index.html'), ''],
    [`${of}: data of a form, compressed, where policy shows details`, packed(files, 'data/repository.json'), ''],
  ];
}

/** The sample's site, each page opened anew by a slow phone. Entry is what comes before the page is ready, without the typeface. */
async function rowsOfLoads(site: Site): Promise<Row[]> {
  const rows: Row[] = [];
  for (const path of pages) {
    const loads: (readonly number[])[] = [];
    for (let i = 0; i < rounds; i++) loads.push(await load(site, path));
    const [content, ready, entry] = [0, 1, 2].map((which) => median(loads.map((one) => one[which] ?? 0)));
    rows.push([
      `/${path} on a slow phone: entry, first content, ready`,
      `${((entry ?? 0) / 1000).toFixed(0)} kB, ${seconds(content ?? 0)}, ${seconds(ready ?? 0)}`,
      '≤ 90 kB, ≤ 1 s, ≤ 2 s',
    ]);
  }
  return rows;
}

async function load(site: Site, path: string): Promise<readonly number[]> {
  const page = await site.open('codes/address-invalid/', { viewport: { width: 360, height: 640 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const { latency, throughput, processor } = slow;
  const line = { offline: false, latency, downloadThroughput: throughput, uploadThroughput: throughput };
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
  await page.goto(site.address + path);
  // A page with a form or filters is ready once these take answers.
  await page.waitForFunction(
    `(() => { const live = document.querySelector('#form form, #file-editor, .live'); return !live || live.matches('.ready, :has(.ready), .live:not([hidden])'); })()`,
  );
  const times = await page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const all = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const [own] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const entry = all
      .filter(({ name }) => !name.endsWith('.woff2'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
    return [paint?.startTime ?? 0, performance.now(), entry + (own?.encodedBodySize ?? 0)];
  });
  await page.context().close();
  return times;
}

async function rowsOfBoard(site: Site, count: number): Promise<Row[]> {
  const page = await site.open('board/', { viewport: { width: 1280, height: 800 } });
  await page.waitForTimeout(1000);
  const frames = (await page.evaluate(scrolling)) as number[];
  const long = frames.filter((time) => time > 1000 / 60 + 4).length;
  const typed = await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#filter');
    if (!input) return 0;
    const before = performance.now();
    input.value = '00017';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    document.body.getBoundingClientRect();
    return performance.now() - before;
  });
  const of = `board of ${count.toLocaleString('en')}`;
  return [
    [`${of}: median of ${frames.length} frames while it scrolls`, `${median(frames).toFixed(1)} ms`, '≤ 16.7 ms'],
    [`${of}: frames longer than one of 60 a second`, `${long}`, '0'],
    [`${of}: a search`, `${typed.toFixed(0)} ms`, ''],
  ];
}

const median = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const before = performance.now();
  const result = await work();
  return [performance.now() - before, result];
}

const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`;

const packed = (files: ReadonlyMap<string, Uint8Array>, path: string): string =>
  `${(gzipSync(files.get(path) ?? new Uint8Array()).length / 1024).toFixed(0)} KiB`;
