// mdocs --version: the commit that the program is from, wherever the program lies, or that it is not known.
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { hashBlob } from '../scripts/apply/source.ts';
import { putProgram } from './bundled.ts';
import { gitIn } from './kill/world.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'mdocs-version-'));
const clone = join(folder, 'clone');
const release = `${manifest.name} ${manifest.version}`;
let text: string;
let first: string;

beforeAll(async () => {
  text = readFileSync(await putProgram(join(clone, 'dist')), 'utf8');
  gitIn(clone, 'init', '--quiet', '--initial-branch=main');
  first = commit(clone, 'Begin');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function commit(repository: string, message: string): string {
  gitIn(repository, 'add', '--all');
  gitIn(repository, 'commit', '--quiet', '--message', message);
  return gitIn(repository, 'rev-parse', 'HEAD');
}

/** What the program in a folder says, run from elsewhere. */
function versionIn(place: string, programs = ''): Promise<string> {
  const env = { PATH: `${programs}${delimiter}${process.env.PATH}`, HOME: '/dev/null', LC_ALL: 'C' };
  const args = [join(folder, place, 'mdocs.mjs'), '--version', '--locale', 'en'];
  return new Promise((done, failed) =>
    execFile(process.execPath, args, { cwd: folder, env }, (error, out) => (error ? failed(error) : done(out))),
  );
}

test('in a clone it is the newest commit that changed the program', async () => {
  expect(await versionIn('clone/dist')).toBe(`${release}, commit ${first}\n`);
  writeFileSync(join(clone, 'declaration.yaml'), 'Not the program.');
  const second = commit(clone, 'Change a declaration');
  expect(await versionIn('clone/dist')).toBe(`${release}, commit ${first}\n`);

  gitIn(clone, 'clone', '--quiet', '--depth=1', `file://${clone}`, join(folder, 'shallow'));
  expect(await versionIn('shallow/dist')).toBe(`${release}, commit ${second} or an earlier one (the history here is cut off)\n`);

  writeFileSync(join(clone, 'dist', 'mdocs.mjs'), `${text}// Changed.\n`);
  expect(await versionIn('clone/dist')).toBe(`${release}, commit ${first}, with changes in dist that are not committed\n`);
});

test('git is asked once', async () => {
  const bin = join(folder, 'bin');
  const log = join(folder, 'asked');
  mkdirSync(bin);
  writeFileSync(join(bin, 'git'), `#!/bin/sh\necho "$*" >> '${log}'\nPATH='${process.env.PATH}' exec git "$@"\n`, {
    mode: 0o755,
  });
  const sound = join(folder, 'sound');
  gitIn(clone, 'clone', '--quiet', clone, sound);
  writeFileSync(join(sound, 'dist', 'parts', 'more.mjs'), '');
  const newest = commit(sound, 'Change the program');
  expect(await versionIn('sound/dist', bin)).toBe(`${release}, commit ${newest}\n`);
  expect(readFileSync(log, 'utf8').trimEnd().split('\n')).toHaveLength(1);
});

test('a copy says that it does not know, and how its commit is found', async () => {
  const id = hashBlob(Buffer.from(text));
  const places = ['alone', 'other/bin', 'other/vendor/dist', 'other/empty/dist'];
  for (const place of places) await putProgram(join(folder, place));
  gitIn(join(folder, 'other'), 'init', '--quiet');
  mkdirSync(join(folder, 'other', 'empty', '.git'));
  commit(join(folder, 'other'), 'Take the program of somebody else');
  const unknown = `${release}, commit unknown: git finds no clone of its repository around the program.\nIn a clone it is the first in the list: git log --reverse --find-object=${id}\n`;
  for (const place of places) expect(await versionIn(place)).toBe(unknown);
  expect(gitIn(clone, 'log', '--reverse', '--format=%H', `--find-object=${id}`).split('\n')[0]).toBe(first);
});

test('the sources name their commit', () => {
  const tsx = join(root, 'node_modules', '.bin', 'tsx');
  const out = execFileSync(tsx, [join(root, 'scripts', 'mdocs.ts'), '-V', '--locale', 'en'], { encoding: 'utf8' });
  expect(out.startsWith(`${release}, commit `)).toBe(true);
});
