// The bundle: the committed files are what the sources make, wherever they lie, and it runs where there is nothing but Node.
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundle, licencesFile, partsFolder } from '../scripts/bundle/bundle.ts';
import { putProgram } from './bundled.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'mdocs-bundle-'));
let program: string;
let made: ReadonlyMap<string, string>;

beforeAll(async () => {
  made = await bundle();
  program = await putProgram(join(folder, 'program'));
  cpSync(join(root, 'test/cases/base'), join(folder, 'base'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Node alone: no TypeScript, no packages, nothing of this repository within reach. */
function run(started: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { PATH: process.env.PATH, HOME: '/dev/null', LC_ALL: 'C' };
  return new Promise((done) =>
    execFile(process.execPath, [started, ...args], { cwd: join(folder, 'base'), env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    ),
  );
}

const english = ['--locale', 'en', '--today', '2026-06-01'];

test('dist/ is what npm run bundle makes', () => {
  const there = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => relative(root, join(one.parentPath, one.name)).replaceAll(sep, '/'));
  const isMade = (path: string) => existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8') === made.get(path);
  const others = [...new Set([...there, ...made.keys()])].filter((path) => !isMade(path));
  expect(others, 'Run npm run bundle and commit dist/.').toEqual([]);
});

test.each([
  ['version', []],
  ['gateway', ['commander']],
  ['check', ['commander', 'yaml']],
  ['doctor', ['commander', 'yaml']],
])('%s loads only the libraries that it needs', (part, libraries) => {
  const text = [...loadedWith(`${partsFolder}/${part}.mjs`)].map((path) => made.get(path)).join('\n');
  const paths = [...text.matchAll(/^\/\/ node_modules\/(.+)$/gm)].map(([, path]) => path ?? '');
  const found = paths.map((path) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0]);
  expect([...new Set(found)].sort()).toEqual(libraries);
});

/** A part with what it imports at once. */
function loadedWith(path: string, seen = new Set<string>()): Set<string> {
  seen.add(path);
  for (const [, name] of (made.get(path) ?? '').matchAll(/^(?:import|\} from) ?"\.\/([^"]+)";/gm))
    if (!seen.has(`${partsFolder}/${name}`)) loadedWith(`${partsFolder}/${name}`, seen);
  return seen;
}

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
  const validated = await run(program, 'validate', ...english);
  expect(validated).toMatchObject({ code: 0, err: '' });
  expect(validated.out).toContain('2 integration files: 0 errors');
  const planned = await run(program, 'plan', '--environment', 'staging', '--all', ...english);
  expect(planned).toMatchObject({ code: 0, err: '' });
  expect(planned.out).toContain('nginx/gateway.conf');
  const explained = await run(program, 'explain', 'idno-invalid', '--locale', 'en');
  expect(explained).toMatchObject({ code: 0, err: '' });
  expect(explained.out).toContain('How to fix it');
});

test('a copy without its parts says what belongs beside it', async () => {
  const alone = join(folder, 'alone', 'mdocs.mjs');
  cpSync(program, alone);
  const { code, out, err } = await run(alone, 'validate');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('the whole folder dist is copied');
});

test('it says under which licences its parts are', () => {
  const text = made.get(licencesFile) ?? '';
  for (const name of ['ajv', 'commander', 'handlebars', 'node-forge', 'simple-git', 'yaml'])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.+\\)$`, 'm'));
  expect(text).not.toContain(' (undefined)');
});
