// What a repository's folder comes from: its commit, whether it differs from it, and what descends from what.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readTreeAt } from '../scripts/apply/commit-tree.ts';
import { descends } from '../scripts/apply/descent.ts';
import { areDeclaredAlike, readSourceState } from '../scripts/apply/source.ts';
import { readSourceHistory, readTexts } from '../scripts/apply/source-history.ts';
import { gitIn, World } from './kill/world.ts';

let world: World;
let root: string;

beforeEach(() => {
  world = new World();
  root = join(world.folder, 'source');
  gitIn(world.folder, 'init', '-q', '-b', 'main', 'source');
  put('integrations/alfa.yaml', 'a: 1\n');
  put('integrations/certificates/ț ș.cer', 'x');
  put('registry/policy.yaml', 'p: 1\n');
  put('README.md', 'read\n');
});

afterEach(() => world[Symbol.dispose]());

function put(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

function commit(message: string): string {
  gitIn(root, 'add', '-A');
  gitIn(root, 'commit', '-q', '--allow-empty', '-m', message);
  return gitIn(root, 'rev-parse', 'HEAD');
}

test('outside a repository and before the first commit there is no commit', async () => {
  expect(await readSourceState(root)).toEqual({ commit: undefined, modified: true });
  expect(await readSourceState(world.folder)).toEqual({ commit: undefined, modified: true });
});

test('a clean folder is its commit, whatever lies elsewhere', async () => {
  const id = commit('One');
  put('README.md', 'changed\n');
  put('notes.txt', 'new\n');
  expect(await readSourceState(root)).toEqual({ commit: id, modified: false });
});

test.each<[string, () => void]>([
  ['changed', () => put('integrations/alfa.yaml', 'a: 2\n')],
  ['changed in its line ends only', () => put('registry/policy.yaml', 'p: 1\r\n')],
  ['added', () => put('integrations/beta.yaml', 'b: 1\n')],
  ['added and ignored by git', () => put('integrations/secret.key', 'k\n')],
  ['deleted', () => rmSync(join(root, 'registry/policy.yaml'))],
  ['deleted with its folder', () => rmSync(join(root, 'registry'), { recursive: true })],
  ['replaced by a link', () => linkInstead('integrations/alfa.yaml')],
  ['replaced by a pipe', () => pipeInstead('integrations/alfa.yaml')],
  ['staged', () => [put('integrations/alfa.yaml', 'a: 3\n'), gitIn(root, 'add', '-A')]],
  ['changed where git was told not to look', () => hidden('integrations/alfa.yaml')],
])('a file that is %s makes the folder differ from its commit', async (_, change) => {
  put('.gitignore', '*.key\n');
  commit('One');
  expect((await readSourceState(root)).modified).toBe(false);
  change();
  expect((await readSourceState(root)).modified).toBe(true);
});

test('a history that cannot be read is a failure', async () => {
  const id = commit('One');
  rmSync(join(root, '.git/objects', id.slice(0, 2), id.slice(2)));
  await expect(readSourceState(root)).rejects.toMatchObject({ name: 'Failure', cause: { name: 'GitFailed' } });
});

test('a repository that git cannot open is not taken for a folder without one', async () => {
  commit('One');
  const head = join(root, '.git', 'HEAD');
  const unreadable = { name: 'Failure', cause: { name: 'GitFailed' } };
  for (const broken of ['', 'ref: refs/heads/gone\n']) {
    writeFileSync(head, broken);
    await expect(readSourceState(root)).rejects.toMatchObject(unreadable);
    await expect(readSourceState(join(root, 'registry'))).rejects.toMatchObject(unreadable);
    await expect(readSourceHistory(root, ['registry'])).rejects.toMatchObject(unreadable);
  }
});

test('two commits declare the same or not; what cannot be read is neither, because a brake asks', async () => {
  const one = commit('One');
  put('README.md', 'another\n');
  const same = commit('Same');
  put('integrations/alfa.yaml', 'a: 2\n');
  const other = commit('Other');
  expect(await areDeclaredAlike(root, same, one)).toBe(true);
  expect(await areDeclaredAlike(root, other, one)).toBe(false);
  rmSync(join(root, '.git/objects', one.slice(0, 2), one.slice(2)));
  await expect(areDeclaredAlike(root, other, one)).rejects.toMatchObject({ name: 'Failure', cause: { name: 'GitFailed' } });
});

test('a time that no clock can have is taken for the last that one can', async () => {
  gitIn(root, 'add', '-A');
  const of = `tree ${gitIn(root, 'write-tree')}\nauthor a <a> 1 +0000\ncommitter a <a> 99999999999999 +0000\n\nLate\n`;
  writeFileSync(join(world.folder, 'late'), of);
  const late = gitIn(root, 'hash-object', '-t', 'commit', '-w', join(world.folder, 'late'));
  const history = await readSourceHistory(root, ['registry'], late);
  expect(history?.commits).toMatchObject([{ id: late, at: '+275760-09-13T00:00:00.000Z' }]);
});

test('contents that are gone are left out; where git cannot read at all, that is a failure', async () => {
  commit('One');
  const there = gitIn(root, 'rev-parse', 'HEAD:registry/policy.yaml');
  const gone = '0123456789012345678901234567890123456789';
  expect(await readTexts(root, [gone, there])).toEqual(new Map([[there, 'p: 1\n']]));
  await expect(readTexts(world.folder, [there])).rejects.toMatchObject({ name: 'Failure', cause: { name: 'GitFailed' } });
});

test('a link that was committed is itself, wherever it leads', async () => {
  linkInstead('integrations/alfa.yaml');
  commit('Link');
  expect((await readSourceState(root)).modified).toBe(false);
});

test('a folder inside a repository is compared with its own part of it', async () => {
  put('example/integrations/gama.yaml', 'g: 1\n');
  const id = commit('One');
  const inner = join(root, 'example');
  expect(await readSourceState(inner)).toMatchObject({ commit: id, modified: false });
  put('example/integrations/gama.yaml', 'g: 2\n');
  expect((await readSourceState(inner)).modified).toBe(true);
  expect((await readSourceState(root)).modified).toBe(false);
});

test('nothing that the repository names is run, and nothing in it is written', async () => {
  const trap = join(world.folder, 'trap');
  const sprung = join(world.folder, 'sprung');
  writeFileSync(trap, `#!/bin/sh\necho "$0" >> '${sprung}'\ncat\n`);
  chmodSync(trap, 0o755);
  put('.gitattributes', '* filter=trap diff=trap\n');
  const id = commit('One');
  const traps = [
    'filter.trap.clean',
    'filter.trap.smudge',
    'diff.trap.textconv',
    'core.fsmonitor',
    'core.pager',
    'diff.external',
    'gpg.program',
    'core.sshCommand',
  ];
  for (const name of traps) gitIn(root, 'config', name, trap);
  gitIn(root, 'config', 'core.hooksPath', world.folder);
  gitIn(root, 'config', 'log.showSignature', 'true');
  put('integrations/alfa.yaml', 'a: 2\n');
  rmSync(sprung, { force: true });
  expect(await readSourceState(root)).toMatchObject({ commit: id, modified: true });
  expect(await descends(root, id, id)).toBe(true);
  expect(existsSync(sprung)).toBe(false);
});

test('nothing is fetched that the repository says is elsewhere, by a git of whatever version', async () => {
  const id = commit('One');
  const [trap, sprung, bin] = ['trap', 'sprung', 'bin'].map((name) => join(world.folder, name)) as [string, string, string];
  writeFileSync(trap, `#!/bin/sh\n: > '${sprung}'\n`, { mode: 0o755 });
  mkdirSync(bin);
  const earlier = `#!/bin/sh\nunset GIT_NO_LAZY_FETCH\nPATH='${process.env.PATH}' exec git "$@"\n`;
  writeFileSync(join(bin, 'git'), earlier, { mode: 0o755 });
  const remote = { url: root, promisor: 'true', uploadpack: trap };
  for (const [name, value] of Object.entries(remote)) gitIn(root, 'config', `remote.elsewhere.${name}`, value);
  gitIn(root, 'config', 'core.repositoryFormatVersion', '1');
  gitIn(root, 'config', 'extensions.partialClone', 'elsewhere');
  vi.stubEnv('PATH', `${bin}${delimiter}${process.env.PATH}`);
  const missing = '1'.repeat(40);
  expect(await descends(root, id, missing)).toBe('unknown');
  await expect(areDeclaredAlike(root, id, missing)).rejects.toThrow();
  await expect(readTreeAt(root, missing)).rejects.toThrow();
  vi.unstubAllEnvs();
  expect(existsSync(sprung)).toBe(false);
});

test('a commit descends from itself and from what came before it, and from nothing else', async () => {
  const first = commit('One');
  const second = commit('Two');
  gitIn(root, 'checkout', '-q', '-b', 'other', first);
  const aside = commit('Aside');
  expect(await descends(root, second, second)).toBe(true);
  expect(await descends(root, second, first)).toBe(true);
  expect(await descends(root, first, second)).toBe(false);
  expect(await descends(root, aside, second)).toBe(false);
});

test('what this repository does not know, it does not decide', async () => {
  const first = commit('One');
  const second = commit('Two');
  const third = commit('Three');
  expect(await descends(root, second, '0123456789012345678901234567890123456789')).toBe('unknown');
  expect(await descends(root, second, 'HEAD')).toBe('unknown');
  expect(await descends(root, second, '--help')).toBe('unknown');
  gitIn(world.folder, 'clone', '-q', '--depth=1', `file://${root}`, 'shallow');
  const shallow = join(world.folder, 'shallow');
  expect(await descends(shallow, third, first)).toBe('unknown');
  gitIn(shallow, 'fetch', '-q', '--depth=1', 'origin', first);
  expect(await descends(shallow, third, first)).toBe('unknown');
});

test('a replaced object does not deceive', async () => {
  const first = commit('One');
  const second = commit('Two');
  gitIn(root, 'checkout', '-q', '--orphan', 'fake');
  const orphan = commit('Fake');
  gitIn(root, 'replace', '--graft', orphan, second);
  expect(await descends(root, orphan, first)).toBe(false);
});

function linkInstead(path: string): void {
  rmSync(join(root, path));
  symlinkSync('/etc/hostname', join(root, path));
}

function pipeInstead(path: string): void {
  rmSync(join(root, path));
  execFileSync('sh', ['-c', 'mkfifo "$0"', join(root, path)]);
}

function hidden(path: string): void {
  gitIn(root, 'update-index', '--assume-unchanged', path);
  put(path, 'a: 4\n');
}
