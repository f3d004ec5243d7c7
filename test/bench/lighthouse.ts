// npm run lighthouse: what Lighthouse says of the site on a slow phone (its own profile: a slowed-down processor and slow 4G), page by page.
// Fetches Lighthouse through npx, which is why no test runs it.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toLocalDay } from '../../scripts/commands/run/options.ts';
import { gatherData } from '../../scripts/portal/gather.ts';
import { serveSite } from '../../scripts/portal/serve.ts';
import { makeSite } from '../../scripts/portal/site.tsx';

const root = join(import.meta.dirname, '..', '..');
const pages = ['', 'ask/request/', 'board/', 'institutions/stare-civila/', 'codes/'];
const wanted = ['performance', 'accessibility', 'best-practices'] as const;
const least = 95;

interface Result {
  readonly categories: Readonly<Record<(typeof wanted)[number], { readonly score: number }>>;
  readonly audits: Readonly<Record<string, { readonly displayValue?: string }>>;
}

const server = await serveSite(await makeSite(await gatherData({ root, today: toLocalDay() })), 0);
const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
let isLow = false;
console.log(`${'page'.padEnd(28)}perf  a11y  best  first content   ready`);
for (const [i, page] of pages.entries()) {
  const { categories, audits } = await measure(address + page, join(folder, `${i}.json`));
  const scores = wanted.map((one) => Math.round((categories[one]?.score ?? 0) * 100));
  isLow ||= scores.some((score) => score < least);
  const shown = ['first-contentful-paint', 'interactive'].map((one) => (audits[one]?.displayValue ?? '?').padStart(13));
  console.log(`/${page}`.padEnd(28) + scores.map((score) => String(score).padStart(4)).join('  ') + shown.join(''));
}
server.close();
rmSync(folder, { recursive: true });
process.exitCode = isLow ? 1 : 0;

function measure(url: string, out: string): Promise<Result> {
  const flags = '--headless --no-sandbox --disable-gpu --disable-background-networking --disable-component-update --disable-sync';
  const words = [
    '--yes',
    'lighthouse@12.8.2',
    url,
    '--output=json',
    `--output-path=${out}`,
    '--quiet',
    `--chrome-flags=${flags}`,
  ];
  const only = `--only-categories=${wanted.join(',')}`;
  return new Promise((done, fail) => {
    const run = spawn('npx', [...words, only], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { CHROME_PATH: 'chromium', ...process.env },
    });
    run.once('error', fail);
    run.once('close', (code) =>
      code === 0 ? done(JSON.parse(readFileSync(out, 'utf8'))) : fail(new Error(`lighthouse ended with ${code}`)),
    );
  });
}
