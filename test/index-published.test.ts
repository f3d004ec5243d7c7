// The index beside the environment branches: written where a key may sign it and something changed, and believed only as it was written, by
// such a key, for this program and this day.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { publish } from '../scripts/apply/publish.ts';
import { ensureOwnKey, verifySignature } from '../scripts/apply/signing.ts';
import { readIndex } from '../scripts/commands/index/lookup.ts';
import { Damaged, pagesOf, writePages } from '../scripts/commands/index/pages.ts';
import { indexBranch, mostIndexBytes, publishedPath, readPublishedIndex } from '../scripts/commands/index/published.ts';
import { publishIndex } from '../scripts/commands/publish/index-beside.ts';
import { load } from '../scripts/commands/run/load.ts';
import { bundleProgram, mdocs } from './commands/world.ts';
import { git, makeWorkingCopy, version } from './index/walk.ts';
import { gitIn } from './kill/world.ts';

const today = '2026-06-01';
let root: string;
let remote: string;
/** Of the key that may sign the index, and of one that may sign staging alone. */
let key: string;
let stagingKey: string;

const signers = () => join(root, 'registry', 'signers');
const lineOf = (file: string, names: string) => readFileSync(`${file}.signers`, 'utf8').replace(/^\S+/, names);

beforeAll(async () => {
  root = makeWorkingCopy(6);
  key = await makeKey('key');
  stagingKey = await makeKey('staging');
  writeFileSync(signers(), lineOf(stagingKey, 'environment/staging') + lineOf(key, `environment/production,${indexBranch}`));
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'signers');
  remote = join(root, '.mdocs', 'remote.git');
  gitIn(root, 'init', '--quiet', '--bare', remote);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));
afterEach(() => void vi.unstubAllEnvs());

async function makeKey(name: string): Promise<string> {
  const file = join(root, '.mdocs', name);
  expect(await ensureOwnKey(file)).toBe(file);
  return file;
}

async function write(given: { signingKey?: string | undefined; today?: string; least?: number; to?: string } = {}) {
  const { signingKey = key, today: day = today, least = 1, to = remote } = given;
  vi.stubEnv('MDOCS_SIGNING_KEY', signingKey);
  const loaded = await load(root, day);
  const commit = gitIn(root, 'rev-parse', 'HEAD');
  return publishIndex({ root, remote: to, today: day, version, loaded, commit }, least);
}

const read = (given: Partial<Parameters<typeof readPublishedIndex>[0]> = {}) =>
  readPublishedIndex({ remote, signers: signers(), version, today, ...given });

const tip = () => gitIn(remote, 'rev-parse', indexBranch);

/** Puts something else on the branch, signed by a key or not. */
async function put(files: Record<string, string | Uint8Array>, signingKey?: string) {
  const expected = tip();
  const written = { remote, branch: indexBranch, files: new Map(Object.entries(files)), message: 'Put', expected, signingKey };
  expect((await publish({ ...written, replaces: true })).kind).toBe('published');
}

const bytes = () => git(remote, 'cat-file', 'blob', `${indexBranch}:${publishedPath}`);

test('it is one commit without others before it, signed, and stays while nothing changes that it depends on', async () => {
  expect(await write()).toBe('published');
  const first = tip();
  expect(await verifySignature(remote, first, { signers: signers(), branch: indexBranch })).toBe('good');
  expect(gitIn(remote, 'rev-list', '--count', indexBranch)).toBe('1');
  const { tip: seen, found } = await read();
  expect([seen, typeof found === 'string' ? found : found.count]).toEqual([first, 6]);
  expect(await write()).toBe('kept');
  writeFileSync(join(root, 'README.md'), 'Anything.\n');
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'beside the declarations');
  expect(await write()).toBe('kept');
  expect(tip()).toBe(first);
  const file = join(root, 'integrations', 'institutia-00001.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8')}# altfel\n`);
  git(root, 'commit', '-qam', 'a declaration');
  expect(await write()).toBe('published');
  expect([tip() === first, gitIn(remote, 'rev-list', '--count', indexBranch)]).toEqual([false, '1']);
});

test('it is written anew each day, and holds a few', async () => {
  expect(await write()).toMatch(/kept|published/);
  const dayOf = async (day: string) => {
    const { found } = await read({ today: day });
    return typeof found === 'string' ? found : found.head.day;
  };
  const days = ['2026-05-31', '2026-06-01', '2026-06-04', '2026-06-05'];
  expect(await Promise.all(days.map(dayOf))).toEqual(['day', today, today, 'day']);
  expect(await write({ today: '2026-06-02' })).toBe('published');
  expect(await write()).toBe('published');
});

test('no key, a strange one and one for another branch write nothing, and few institutions are not worth it', async () => {
  expect(await write()).toMatch(/kept|published/);
  const before = tip();
  const strange = await makeKey('strange');
  for (const signingKey of ['', strange, stagingKey]) expect(await write({ signingKey })).toBe('none');
  expect(await write({ least: 7, today: '2031-01-01' })).toBe('none');
  expect(tip()).toBe(before);
});

test('what another key signed, or none, is not believed, and is written anew', async () => {
  expect(await write()).toMatch(/kept|published/);
  const right = bytes();
  const hostile: [string | undefined, string][] = [
    [undefined, 'unsigned'],
    [stagingKey, 'signature'],
    [await makeKey('another'), 'signature'],
  ];
  for (const [signingKey, why] of hostile) {
    await put({ [publishedPath]: right }, signingKey);
    expect((await read()).found).toBe(why);
    expect(await write()).toBe('published');
    expect(typeof (await read()).found).toBe('object');
  }
});

test('what git refuses to bring is not believed, and is written anew', async () => {
  expect(await write()).toMatch(/kept|published/);
  const person = 'Somebody <somebody@example.com>';
  const text = `tree ${gitIn(remote, 'rev-parse', `${indexBranch}^{tree}`)}\nauthor ${person} 1 +0000\ncommitter ${person} -5 +0000\n\nBy hand\n`;
  const hashed = ['-C', remote, 'hash-object', '-w', '--literally', '-t', 'commit', '--stdin'];
  const commit = execFileSync('git', hashed, { input: text, encoding: 'utf8' }).trim();
  gitIn(remote, 'update-ref', `refs/heads/${indexBranch}`, commit);
  expect((await read()).found).toBe('unreachable');
  expect(await write()).toBe('published');
  expect(typeof (await read()).found).toBe('object');
});

test('one that is not as it was written, and whatever else is signed, is not believed', async () => {
  expect(await write()).toMatch(/kept|published/);
  const right = bytes();
  const flipped = (at: number) => {
    const copy = Buffer.from(right);
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  };
  const wrong: [Record<string, string | Uint8Array>, string][] = [
    [{ [publishedPath]: right.subarray(0, -1) }, 'damaged'],
    [{ [publishedPath]: right.subarray(0, 20) }, 'damaged'],
    [{ [publishedPath]: flipped(60) }, 'damaged'],
    [{ [publishedPath]: flipped(right.length - 1) }, 'damaged'],
    [{ [publishedPath]: flipped(right.length - 3000) }, 'damaged'],
    [{ [publishedPath]: 'nothing' }, 'damaged'],
    [{ [publishedPath]: right, more: 'x' }, 'files'],
    [{ [`${publishedPath}/${publishedPath}`]: right }, 'files'],
    [{ other: right }, 'files'],
    [{}, 'files'],
  ];
  for (const [files, why] of wrong) {
    await put(files, key);
    expect((await read()).found, JSON.stringify(Object.keys(files))).toBe(why);
  }
});

test('a head of another form is damaged, and no crash', async () => {
  expect(await write()).toMatch(/kept|published/);
  const { head } = pagesOf(bytes()) as { head: Record<string, unknown> };
  const ofPages = ['size', 'table'];
  const open = (changed: object) => readIndex(pagesOf(writePages({ ...head, ...changed }, Buffer.alloc(9))));
  expect(open({}).head.version).toBe(version);
  for (const key of Object.keys(head).filter((one) => !ofPages.includes(one)))
    for (const value of [null, 7.5, {}, [7], ''])
      if (!isLike(value, head[key])) expect(() => open({ [key]: value }), key).toThrow(Damaged);
});

/** Whether the form alone is no reason to refuse it. */
const isLike = (value: unknown, known: unknown) => typeof known === 'string' && value === '' && !/^[0-9a-f]{40}$/.test(known);

test('one that nobody can bring, of another program, or that is too long, is not used', async () => {
  expect(await write()).toMatch(/kept|published/);
  expect((await read({ remote: join(root, 'nowhere') })).found).toBe('unreachable');
  expect((await read({ version: 'another' })).found).toBe('version');
  expect((await read({ version: undefined })).found).toBe('sources');
  expect((await read({ signers: undefined })).found).toBe('signers');
  const empty = join(root, '.mdocs', 'empty.git');
  gitIn(root, 'init', '--quiet', '--bare', empty);
  expect((await read({ remote: empty })).found).toBe('missing');
  await put({ [publishedPath]: Buffer.alloc(mostIndexBytes + 1) }, key);
  expect((await read()).found).toBe('size');
  const spoilt = join(root, '.mdocs', 'spoilt.git');
  cpSync(remote, spoilt, { recursive: true });
  rmSync(join(spoilt, 'objects'), { recursive: true });
  mkdirSync(join(spoilt, 'objects'));
  expect((await read({ remote: spoilt })).found).toBe('unreachable');
});

test('provision writes it after it published, and says where', async () => {
  await bundleProgram();
  const large = makeWorkingCopy(201);
  try {
    writeFileSync(join(large, 'registry', 'signers'), lineOf(key, `environment/staging,${indexBranch}`));
    git(large, 'add', '.');
    git(large, 'commit', '-qm', 'signers');
    const to = join(large, '.mdocs', 'remote.git');
    gitIn(large, 'init', '--quiet', '--bare', to);
    const args = ['provision', '--environment', 'staging', '--root', large, '--remote', to, '--today', today, '--locale', 'en'];
    const env = { MDOCS_SIGNING_KEY: key };
    const first = await mdocs(args, { env });
    expect([first.code, first.err]).toEqual([0, expect.stringContaining(indexBranch)]);
    const written = gitIn(to, 'rev-parse', indexBranch);
    const again = await mdocs(args, { env });
    expect([again.code, again.err]).toEqual([0, expect.not.stringContaining(indexBranch)]);
    expect(gitIn(to, 'rev-parse', indexBranch)).toBe(written);
  } finally {
    rmSync(large, { recursive: true, force: true });
  }
});

test('a publication that names 100,000 systems is signed and believed as any other', async () => {
  const large = join(root, '.mdocs', 'large.git');
  gitIn(root, 'init', '--quiet', '--bare', large);
  const line = `Access: institutia-00000/sistemul-00000 sha256:${'0'.repeat(64)}\n`;
  const written = {
    remote: large,
    branch: indexBranch,
    files: new Map([['file', 'text']]),
    message: `All\n\n${line.repeat(100_000)}`,
  };
  const { kind, commit } = await publish({ ...written, expected: undefined, signingKey: key, signers: signers() });
  expect(kind).toBe('published');
  expect(await verifySignature(large, commit, { signers: signers(), branch: indexBranch })).toBe('good');
});
