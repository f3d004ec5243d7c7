// What `npm test` runs before the tests: brings every version of Node that they need from the npm registry, without adding it to what
// `npm ci` installs. Where one can't be had, the tests that need it say that they were not run; in CI that is a failure.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache, folderOf, isThere, type Pinned, runtimes } from './nodes.ts';

function install(pinned: Pinned): void {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'new-'));
  try {
    const archive = download(pinned, folder);
    execFileSync('tar', ['-xzf', archive, '-C', folder, ...wantedOf(pinned)]);
    // Whole at once, so that a run that is killed leaves no half; of two runs at once the second finds the other's.
    renameSync(join(folder, 'package'), folderOf(pinned));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of Node the program and its licence: its headers and manuals are as large again. */
const wantedOf = ({ name }: Pinned): string[] => (name === 'npm' ? [] : ['package/bin/node', 'package/LICENSE']);

function download({ name, version, integrity }: Pinned, folder: string): string {
  const args = ['pack', `${name}@${version}`, '--loglevel=error', '--prefer-offline', '--fetch-retry-maxtimeout=5000'];
  execFileSync('npm', [...args, '--fetch-retry-mintimeout=1000', '--pack-destination', folder], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const archive = join(folder, readdirSync(folder)[0] ?? '');
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== integrity) throw new Error(`the archive has ${found}, not ${integrity}`);
  return archive;
}

const reasons: string[] = [];
const fits = process.platform === 'linux' && process.arch === 'x64';
for (const pinned of runtimes.flatMap(({ node, npm }) => [node, npm])) {
  try {
    if (!fits) throw new Error('the tests know it for Linux on x64 only');
    if (!isThere(pinned)) install(pinned);
  } catch (error) {
    if (!isThere(pinned)) reasons.push(`  ${pinned.name} ${pinned.version}: ${error instanceof Error ? error.message : error}`);
  }
}
if (reasons.length > 0) {
  console.error(`These can't be had from the npm registry, and the tests that need them are NOT run:\n${reasons.join('\n')}\n`);
  if (process.env.CI) process.exitCode = 1;
}
