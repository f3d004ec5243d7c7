// The bundle: the committed file is what the sources make, wherever they lie, and it runs where there is nothing but Node.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle, bundleFile, licencesFile } from '../scripts/bundle/bundle.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'mdocs-bundle-'));
const program = join(folder, 'mdocs.mjs');
let made: ReadonlyMap<string, string>;

beforeAll(async () => {
  made = await bundle();
  writeFileSync(program, made.get(bundleFile) ?? '');
  cpSync(join(root, 'test/cases/base'), join(folder, 'base'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Node alone: no TypeScript, no packages, nothing of this repository within reach. */
function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { PATH: process.env.PATH, HOME: '/dev/null', LC_ALL: 'C' };
  return new Promise((done) =>
    execFile(process.execPath, [program, ...args], { cwd: join(folder, 'base'), env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    ),
  );
}

const english = ['--locale', 'en', '--today', '2026-06-01'];

test.each([bundleFile, licencesFile])('%s is what npm run bundle makes', (path) => {
  const committed = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
  // Compared as a whole, because a difference of two megabytes is no message.
  expect(committed === made.get(path), 'Run npm run bundle and commit dist/.').toBe(true);
});

test('the bytes do not depend on the folder', async () => {
  const elsewhere = join(folder, 'elsewhere');
  for (const path of ['node_modules', 'package.json', 'schemas', 'tsconfig.json'])
    cpSync(join(root, path), join(elsewhere, path), { filter: (source) => !source.endsWith('node_modules'), recursive: true });
  symlinkSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'));
  cpSync(join(root, 'scripts'), join(elsewhere, 'scripts'), { recursive: true });
  const again = await bundle(elsewhere);
  expect([...made].filter(([path, text]) => again.get(path) !== text).map(([path]) => path)).toEqual([]);
  expect([...made.values()].some((text) => text.includes(root) || text.includes(folder))).toBe(false);
});

test('it validates, plans and explains', async () => {
  const validated = await run('validate', ...english);
  expect(validated).toMatchObject({ code: 0, err: '' });
  expect(validated.out).toContain('2 integration files: 0 errors');
  const planned = await run('plan', '--environment', 'staging', ...english);
  expect(planned).toMatchObject({ code: 0, err: '' });
  expect(planned.out).toContain('nginx/gateway.conf');
  const explained = await run('explain', 'idno-invalid', '--locale', 'en');
  expect(explained).toMatchObject({ code: 0, err: '' });
  expect(explained.out).toContain('How to fix it');
});

test('it says under which licences its parts are', () => {
  const text = made.get(licencesFile) ?? '';
  for (const name of ['ajv', 'commander', 'handlebars', 'node-forge', 'simple-git', 'yaml'])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.+\\)$`, 'm'));
  expect(text).not.toContain(' (undefined)');
});
