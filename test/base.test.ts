// Checks that need an earlier state: a commit to compare with, and what the staging branch published before.
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readTreeOf } from '../scripts/apply/commit-tree.ts';
import { publish } from '../scripts/apply/publish.ts';
import { validate } from '../scripts/commands/check/validate.ts';
import { readHistory } from '../scripts/commands/publish/history.ts';
import { start } from '../scripts/commands/publish/start.ts';
import { writeManifest } from '../scripts/model/publication/manifest.ts';
import { branch, gitIn, World } from './kill/world.ts';

let world: World;
let root: string;
let printed: string;

beforeEach(() => {
  world = new World();
  root = join(world.folder, 'source');
  gitIn(world.folder, 'init', '-q', '-b', 'main', 'source');
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
    printed += text;
    for (const done of rest) if (typeof done === 'function') done();
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  world[Symbol.dispose]();
});

function commit(): string {
  gitIn(root, 'add', '-A');
  gitIn(root, 'commit', '-q', '-m', 'Next');
  return gitIn(root, 'rev-parse', 'HEAD');
}

const copy = (from: string): void => {
  for (const folder of ['integrations', 'registry']) cpSync(join(from, folder), join(root, folder), { recursive: true });
};

function edit(path: string, from: string | RegExp, to: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(root, path), text.replace(from, to));
}

const options = { locale: 'en', today: '2026-06-01', format: 'json' } as const;

async function codes(base?: string): Promise<string[]> {
  printed = '';
  await validate({ ...options, root, ...(base === undefined ? {} : { base }) });
  return [...printed.matchAll(/"code": "([a-z0-9-]+)"/g)].map(([, code]) => code ?? '');
}

test('validate --base finds an institution that became another one and a system that changed its id', async () => {
  copy(join(import.meta.dirname, 'cases/base'));
  commit();
  edit('integrations/alfa.yaml', /^( *idno: )"?\d{13}"?/m, '$1"1010600034203"');
  edit('integrations/beta.yaml', /^( *- id: )\S+/m, '$1renamed');
  expect(await codes('main')).toEqual(expect.arrayContaining(['idno-changed', 'system-renamed']));
  const without = await codes();
  expect(without).not.toContain('idno-changed');
  expect(without).not.toContain('system-renamed');
  // Once committed, the change is the state that the next one starts from.
  commit();
  expect(await codes('HEAD')).not.toContain('idno-changed');
  expect(await codes('HEAD~1')).toContain('idno-changed');
  expect(existsSync(join(root, '.mdocs'))).toBe(false);
});

test('the tree of a commit says what each path is, and holds declarations only', async () => {
  mkdirSync(join(root, 'integrations/certificates'), { recursive: true });
  writeFileSync(join(root, 'integrations/certificates/ț ș.cer'), new Uint8Array([0, 10, 255, 10]));
  writeFileSync(join(root, 'integrations/run.yaml'), '');
  chmodSync(join(root, 'integrations/run.yaml'), 0o755);
  symlinkSync('/etc/passwd', join(root, 'integrations/link.yaml'));
  writeFileSync(join(root, 'README.md'), 'read\n');
  gitIn(root, 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},registry/module`);
  mkdirSync(join(root, 'registry/module'), { recursive: true });
  const tree = await readTreeOf(root, commit());
  expect([...tree].map(([path, { kind }]) => `${kind} ${path}`)).toEqual([
    'file integrations/certificates/ț ș.cer',
    'symlink integrations/link.yaml',
    'executable integrations/run.yaml',
    'submodule registry/module',
  ]);
  expect([...(tree.get('integrations/certificates/ț ș.cer')?.read() ?? [])]).toEqual([0, 10, 255, 10]);
  expect(tree.get('integrations/run.yaml')?.read()).toHaveLength(0);
});

test.each(['nowhere', '', '-h', '--all', '^HEAD', 'HEAD..HEAD', 'HEAD:integrations'])(
  'what names no commit (%j) is a failure in words',
  async (revision) => {
    copy(join(import.meta.dirname, 'cases/base'));
    commit();
    await expect(readTreeOf(root, revision)).rejects.toMatchObject({ name: 'Failure', text: { en: /has no commit/ } });
  },
);

/** Publishes systems with their digests on a day, at noon in UTC unless a time is given. */
async function published(at: string, systems: Record<string, string>): Promise<void> {
  const listed = Object.entries(systems).map(([system, access]) => ({ system, access }));
  const manifest = { formatVersion: 1, environment: 'staging', source: { commit: null, modified: false }, files: [] };
  const text = writeManifest({ ...manifest, systems: listed } as never);
  const expected = world.idOf(branch) || undefined;
  const date = at.includes('T') ? at : `${at}T12:00:00Z`;
  const request = world.request({ files: new Map([['manifest.json', text]]), message: at, expected, date } as never);
  expect((await publish(request)).kind).toBe('published');
}

test('an access is in staging since its digest was first published there, unless that may have been before the branch', async () => {
  await world.make();
  expect(await readHistory(world.remote, branch)).toBeUndefined();
  await published('2026-03-01', { old: 'sha256:a', changed: 'sha256:b' });
  await published('2026-03-10T23:30:00Z', { old: 'sha256:a', changed: 'sha256:c', added: 'sha256:d' });
  await published('2026-03-20', { old: 'sha256:a', changed: 'sha256:c' });
  await published('2026-03-30', { old: 'sha256:e', changed: 'sha256:c', added: 'sha256:d' });
  const history = await readHistory(world.remote, branch);
  expect(history?.stagingSince('old', 'sha256:a')).toBeUndefined();
  expect(history?.stagingSince('old', 'sha256:e')).toBe('2026-03-30');
  // Half past one at night in Chișinău.
  expect(history?.stagingSince('changed', 'sha256:c')).toBe('2026-03-11');
  expect(history?.stagingSince('added', 'sha256:d')).toBe('2026-03-11');
  expect(history?.stagingSince('added', 'sha256:a')).toBeUndefined();
});

test('a branch that began empty does not make its first publication the beginning of everything', async () => {
  await world.make();
  await published('2026-03-01', {});
  await published('2026-03-10', { first: 'sha256:a' });
  await published('2026-03-20', { first: 'sha256:a', second: 'sha256:b' });
  const history = await readHistory(world.remote, branch);
  expect(history?.stagingSince('first', 'sha256:a')).toBeUndefined();
  expect(history?.stagingSince('second', 'sha256:b')).toBe('2026-03-20');
});

test('the samples stay free of errors once published; an access that staging got later cannot have been tested before', async () => {
  copy(join(import.meta.dirname, '..'));
  const sound = { ...options, today: '2026-09-01', root };
  expect([await start(sound), await start(sound), await validate(sound)]).toEqual([0, 0, 0]);
  const late = join(root, 'integrations/late.yaml');
  renameSync(join(root, 'integrations/cadastru-digital.yaml'), late);
  expect(await validate(sound)).toBe(0);
  renameSync(join(root, '.mdocs'), join(root, 'mdocs-before'));
  rmSync(late);
  expect(await start(sound)).toBe(0);
  cpSync(join(import.meta.dirname, '../integrations/cadastru-digital.yaml'), late);
  expect(await start(sound)).toBe(0);
  expect(await codes()).toContain('confirmation-before-staging');
  expect(await start(sound)).toBe(1);
});
