// Publishing with real git: what becomes a commit, what does not, and what is refused.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readBranch } from '../scripts/apply/branch.ts';
import { removeCredentials, runGit } from '../scripts/apply/git.ts';
import { ensureLocalRemote, waitForLock } from '../scripts/apply/local-remote.ts';
import { runTree } from '../scripts/apply/process-tree.ts';
import { type Outcome, publish } from '../scripts/apply/publish.ts';
import { readRemote } from '../scripts/apply/remote.ts';
import { inTemporaryRepository } from '../scripts/apply/temporary.ts';
import { Failure } from '../scripts/model/text/failure.ts';
import type { Files } from '../scripts/model/tree.ts';
import { branch, gitIn, newFiles, oldFiles, World } from './kill/world.ts';

let world: World;
let temporary: string;

beforeEach(async () => {
  world = await new World().make();
  temporary = mkdtempSync(join(world.folder, 'tmp-'));
  vi.stubEnv('TMPDIR', temporary);
});

afterEach(() => {
  vi.unstubAllEnvs();
  const left = readdirSync(temporary);
  world[Symbol.dispose]();
  expect(left).toEqual([]);
});

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'no failure',
    (error) => error,
  );

test('a branch that does not exist yet is undefined, and its first commit has no parent', async () => {
  expect(await readBranch(world.remote, branch)).toBeUndefined();
  const { kind, commit } = await publish(world.request({ message: 'Prima\n\nDe la commit-ul abc.' }));
  expect(kind).toBe('published');
  const published = await readBranch(world.remote, branch);
  expect(published).toMatchObject({ commit, message: 'Prima\n\nDe la commit-ul abc.' });
  expect(sorted(published?.files)).toEqual(sorted(oldFiles));
  expect(world.git('log', '--format=%an <%ae> %cn <%ce> %p', branch)).toBe(
    'MDocs Provisioning <noreply@mdocs.gov.md> MDocs Provisioning <noreply@mdocs.gov.md>',
  );
});

test('the same files again make no commit, whatever the message and the expected commit are', async () => {
  const { commit } = await publish(world.request());
  expect(await publish(world.request({ expected: commit, message: 'Other' }))).toEqual({ kind: 'unchanged', commit });
  expect(await publish(world.request({ message: 'Reply lost' }))).toEqual({ kind: 'unchanged', commit });
  expect(world.commits()).toBe(1);
});

test('changed, added and deleted files become one commit on top of the expected one', async () => {
  const first = await publish(world.request());
  const second = await publish(world.request({ files: newFiles, expected: first.commit }));
  expect(second.kind).toBe('published');
  expect(world.idOf(`${branch}^`)).toBe(first.commit);
  expect(sorted((await readBranch(world.remote, branch))?.files)).toEqual(sorted(newFiles));
  expect(world.git('fsck', '--strict', '--no-dangling')).toBe('');
});

test('a file may become a folder and a folder a file', async () => {
  const { commit } = await publish(world.request({ files: new Map([['a', '1']]) }));
  const files = new Map([['a/b', '2']]);
  const second = await publish(world.request({ files, expected: commit }));
  expect((await readBranch(world.remote, branch))?.files).toEqual(files);
  await publish(world.request({ files: new Map([['a', '1']]), expected: second.commit }));
  expect(world.commits()).toBe(3);
});

test('the same request with the same date is the same commit, on any machine', async () => {
  using other = await new World().make();
  const request = { date: '2026-06-01T10:00:00+03:00', message: 'Dated' };
  const { commit } = await publish(world.request(request));
  expect(await publish(other.request(request))).toEqual({ kind: 'published', commit });
  expect((await readBranch(world.remote, branch))?.committedAt).toBe('2026-06-01T07:00:00.000Z');
});

test('a plan made against another commit is overtaken and changes nothing', async () => {
  const first = await publish(world.request());
  const second = await publish(world.request({ files: newFiles, expected: first.commit }));
  const late = new Map([['late.txt', 'x']]);
  for (const expected of [undefined, first.commit, '0123456789012345678901234567890123456789'])
    expect(await publish(world.request({ files: late, expected }))).toEqual({ kind: 'overtaken', commit: second.commit });
  expect(world.idOf(branch)).toBe(second.commit);
});

test('a branch that was deleted since the plan was made is a failure', async () => {
  const { commit } = await publish(world.request());
  world.git('update-ref', '-d', `refs/heads/${branch}`);
  expect(await failureOf(publish(world.request({ files: newFiles, expected: commit })))).toBeInstanceOf(Failure);
  expect(world.commits()).toBe(0);
});

test('of two runs at once exactly one wins, and the other one knows', async () => {
  let { commit: expected } = await publish(world.request());
  for (let round = 1; round <= 20; round++) {
    const outcomes = await Promise.all(
      ['A', 'B'].map((name) => publish(world.request({ files: new Map([['by', `${name}${round}`]]), message: name, expected }))),
    );
    const winner = outcomes.find(({ kind }) => kind === 'published') as Outcome;
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['overtaken', 'published']);
    expect(outcomes.map(({ commit }) => commit)).toEqual([winner.commit, winner.commit]);
    expect(world.commits()).toBe(round + 1);
    expected = winner.commit;
  }
});

test('of two runs at once with the same files only one makes a commit', async () => {
  const requests = ['A', 'B', 'C'].map((message) => world.request({ message }));
  const kinds = (await Promise.all(requests.map(publish))).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(['published', 'unchanged', 'unchanged']);
  expect(world.commits()).toBe(1);
});

test('a push that worked and lost its answer is a success, without a second commit', async () => {
  // The server is killed between writing the branch and saying so.
  hook('reference-transaction', '#!/bin/sh\nif [ "$1" = committed ]; then kill -9 "$PPID"; fi\n');
  const { kind, commit } = await publish(world.request());
  expect([kind, commit, world.commits()]).toEqual(['published', world.idOf(branch), 1]);
});

test('a server that refuses is a failure, and the branch stays', async () => {
  const { commit } = await publish(world.request());
  hook('pre-receive', '#!/bin/sh\necho not today\nexit 1\n');
  const failure = await failureOf(publish(world.request({ files: newFiles, expected: commit })));
  expect(failure).toMatchObject({ name: 'Failure', cause: { printed: expect.stringContaining('not today') } });
  expect(world.idOf(branch)).toBe(commit);
});

test('a lock that a killed run left on the branch does not stay in the way', async () => {
  const { commit } = await publish(world.request());
  writeFileSync(join(world.remote, `refs/heads/${branch}.lock`), '');
  expect((await publish(world.request({ files: newFiles, expected: commit }))).kind).toBe('published');
  expect(world.locks()).toEqual([]);
});

test('a lock that another run has just taken is left to it', async () => {
  const ref = `refs/heads/${branch}`;
  const lock = join(world.remote, `${ref}.lock`);
  mkdirSync(dirname(lock), { recursive: true });
  writeFileSync(lock, 'dead');
  setTimeout(() => {
    writeFileSync(`${lock}.new`, 'alive');
    renameSync(`${lock}.new`, lock);
  }, 300);
  await waitForLock(world.remote, ref);
  expect(readFileSync(lock, 'utf8')).toBe('alive');
});

test('a remote that is not there is a failure that names it', async () => {
  const failure = await failureOf(readBranch(join(world.folder, 'nowhere.git'), branch));
  expect(failure).toMatchObject({ name: 'Failure', text: { en: expect.stringContaining('nowhere.git') } });
  expect((failure as Failure).cause).toMatchObject({ name: 'GitFailed', exitCode: 128 });
});

test.each([
  ['link', () => symlinkSync('/etc/passwd', join(world.folder, 'work', 'link'))],
  ['run.sh', () => writeFileSync(join(world.folder, 'work', 'run.sh'), 'echo\n', { mode: 0o755 })],
  ['bytes.bin', () => writeFileSync(join(world.folder, 'work', 'bytes.bin'), Buffer.from([0xff, 0xfe, 0]))],
  ['two\\u{000A}lines', () => writeFileSync(join(world.folder, 'work', 'two\nlines'), 'x')],
  ['.gitattributes', () => writeFileSync(join(world.folder, 'work', '.gitattributes'), '* filter=x\n')],
  ['module', () => gitIn(work(), 'update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`)],
])('a branch with %j is refused by that name', async (name, write) => {
  gitIn(world.folder, 'init', '-q', 'work');
  write();
  gitIn(work(), 'add', '--ignore-removal', '.');
  gitIn(work(), 'commit', '-q', '-m', 'By hand');
  gitIn(work(), 'push', '-q', world.remote, `HEAD:refs/heads/${branch}`);
  const failure = await failureOf(readBranch(world.remote, branch));
  expect(failure).toMatchObject({ name: 'Failure', text: { en: expect.stringContaining(name) } });
});

test('unusual names and contents come back as they were', async () => {
  const files = new Map([
    ['-rf', 'a leading dash'],
    ['a b/ț ș "quoted" \'one\'.json', '\uFEFFa byte order mark, \r\n and no line end'],
    ['$HOME/`id`/*?[x]', '\0 binary zero'],
    ['empty', ''],
    ['same', 'a leading dash'],
    ['Документ/электронный.txt', 'ok\n'],
  ]);
  await publish(world.request({ files }));
  expect(sorted((await readBranch(world.remote, branch))?.files)).toEqual(sorted(files));
});

test.each(['../out', '/etc/passwd', 'a//b', '.git/config', 'A/.GIT/x', '.gitmodules', 'a\nb', 'a\\b', 'c:d', '', 'a/'])(
  'the path %j is never published',
  async (path) => {
    await expect(publish(world.request({ files: new Map([[path, 'x']]) }))).rejects.toThrow('not a path that can be published');
    expect(world.commits()).toBe(0);
  },
);

test.each([
  '-x',
  'ext::sh -c id',
  'ext::id',
  'http://example.md/x.git',
  'git://example.md/x',
  'ssh://-oProxyCommand=id/x',
  'a\nb',
  '',
])('the remote %j is refused before git sees it', async (remote) => {
  expect(await failureOf(readBranch(remote, branch))).toMatchObject({ text: { ro: expect.stringContaining('nu este adresa') } });
});

test('credentials reach neither the command line nor an error', async () => {
  const text = 'https://user:s3cr%40t@127.0.0.1:1/x.git';
  const remote = readRemote(text);
  expect(remote.address).toBe('https://127.0.0.1:1/x.git');
  const [, encoded = ''] = remote.environment.GIT_CONFIG_VALUE_0?.split('Basic ') ?? [];
  expect(Buffer.from(encoded, 'base64').toString()).toBe('user:s3cr@t');
  const failure = (await failureOf(readBranch(text, branch))) as Failure;
  expect(`${failure.stack} ${(failure.cause as Error).stack} ${JSON.stringify(failure)}`).not.toMatch(/s3cr|c2VjcjpzM2Ny/);
  expect(failure.text.en).toContain('https://127.0.0.1:1/x.git');
  expect(removeCredentials('fatal: ssh://me:p@ss@host/x and https://t@h/y')).toBe('fatal: ssh://host/x and https://h/y');
});

test('git that does not end in time ends with all that it started, and one that fails without a word is a failure', async () => {
  const held: Socket[] = [];
  const silent = createServer((socket) => held.push(socket.resume())).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const address = `https://127.0.0.1:${(silent.address() as AddressInfo).port}/x.git`;
  await inTemporaryRepository(async (folder) => {
    await expect(runGit(folder, ['ls-remote', '--', address], { deadline: 300 })).rejects.toMatchObject({ exitCode: null });
    // The program that git leaves the network to has let go.
    await Promise.all(held.map((socket) => socket.closed || once(socket, 'close')));
    expect(held).toHaveLength(1);
    await expect(runGit(folder, ['rev-parse', '--verify', '--quiet', 'nothing'])).rejects.toMatchObject({
      exitCode: 1,
      printed: '',
    });
  });
  silent.close();
});

/** What of a process group still runs; one that has ended may wait for somebody to ask how. */
function runningIn(group: Buffer): string[] {
  const all = execFileSync('ps', ['-eo', 'pgid=,stat=,args='], { encoding: 'utf8' }).split('\n');
  return all.filter((line) => new RegExp(`^ *${group.toString().trim()} +[^Z ]`).test(line));
}

test('a program that hears nothing, and one that outlives the one that started it, end all the same', async () => {
  const all = { folder: world.folder, environment: { PATH: process.env.PATH ?? '' }, deadline: 200 };
  const deaf = 'trap "" TERM; echo $$; (trap "" TERM; sleep 60) & sleep 60; sleep 60';
  const stopped = await runTree('sh', ['-c', deaf], all);
  expect(stopped).toMatchObject({ stopped: 'time', exitCode: null });
  // What was killed is gone a moment later.
  await vi.waitFor(() => expect(runningIn(stopped.out)).toEqual([]), { timeout: 30_000 });
  const left = await runTree('sh', ['-c', 'echo $$; sleep 60 & exit 3'], { ...all, deadline: 60_000 });
  expect(left).toMatchObject({ stopped: undefined, exitCode: 3 });
  await vi.waitFor(() => expect(runningIn(left.out)).toEqual([]), { timeout: 30_000 });
});

test('a signal that ends this program ends what it started', async () => {
  const file = join(import.meta.dirname, '..', 'scripts', 'apply', 'process-tree.ts');
  const line = `import { runTree } from ${JSON.stringify(file)};
    setTimeout(() => process.stdout.write('ready\\n'), 300);
    await runTree('sh', ['-c', 'echo $$ > ${join(world.folder, 'pid')}; sleep 60'], { folder: '/', environment: process.env, deadline: 60000 });`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', line], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, TMPDIR: world.folder },
  });
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([null, 'SIGTERM']);
  await vi.waitFor(() => expect(runningIn(readFileSync(join(world.folder, 'pid')))).toEqual([]), { timeout: 30_000 });
});

test('no room to work in is a failure, and the branch stays', async () => {
  vi.stubEnv('TMPDIR', join(world.folder, 'missing'));
  expect(await failureOf(publish(world.request()))).toMatchObject({ text: { en: expect.stringContaining('temporary folder') } });
  expect(world.commits()).toBe(0);
});

test('neither hooks nor settings of the person take part', async () => {
  const home = mkdtempSync(join(world.folder, 'home-'));
  writeFileSync(
    join(home, '.gitconfig'),
    '[core]\n\thooksPath = /nonexistent\n[user]\n\tname = Somebody\n[commit]\n\tgpgSign = true\n[url "/elsewhere"]\n\tinsteadOf = /\n',
  );
  for (const [name, value] of Object.entries({ HOME: home, GIT_DIR: '/nonexistent', GIT_AUTHOR_NAME: 'Somebody' }))
    vi.stubEnv(name, value);
  expect((await publish(world.request())).kind).toBe('published');
  vi.unstubAllEnvs();
  expect(world.git('log', '--format=%an', branch)).toBe('MDocs Provisioning');
});

test('the embedded remote is made once, also by several at once, and leaves nothing beside it', async () => {
  const path = join(world.folder, 'deep', 'environments.git');
  expect(new Set(await Promise.all([1, 2, 3, 4].map(() => ensureLocalRemote(path))))).toEqual(new Set([path]));
  expect(readdirSync(join(world.folder, 'deep'))).toEqual(['environments.git']);
  expect(gitIn(path, 'config', 'core.fsync')).toBe('all');
});

test.each<[string, (remote: string) => void]>([
  ['its hooks', (remote) => gitIn(remote, 'config', 'core.hooksPath', 'hooks')],
  [
    'a configuration elsewhere',
    (remote) => {
      cpSync(remote, `${remote}.other`, { recursive: true });
      gitIn(`${remote}.other`, 'config', 'core.hooksPath', join(remote, 'hooks'));
      writeFileSync(join(remote, 'commondir'), `${remote}.other\n`);
    },
  ],
  [
    'what it includes',
    (remote) => {
      writeFileSync(join(remote, 'more'), `[core]\n\thooksPath = ${join(remote, 'hooks')}\n`);
      gitIn(remote, 'config', 'include.path', 'more');
    },
  ],
])('an embedded remote that came with a checkout starts nothing at a push, and keeps its branches: %s', async (_, edit) => {
  const path = await ensureLocalRemote(join(world.folder, 'came', 'environments.git'));
  await publish(world.request({ remote: path }));
  const sprung = join(world.folder, 'sprung');
  mkdirSync(join(path, 'hooks'));
  writeFileSync(join(path, 'hooks', 'post-update'), `#!/bin/sh\n: > '${sprung}'\n`, { mode: 0o755 });
  edit(path);
  const remote = await ensureLocalRemote(path);
  const expected = gitIn(path, 'rev-parse', branch);
  expect((await publish(world.request({ remote, expected, files: new Map([['a', 'b']]) }))).kind).toBe('published');
  expect([existsSync(sprung), gitIn(path, 'rev-parse', `${branch}^`)]).toEqual([false, expected]);
  expect([gitIn(path, 'config', 'core.fsync'), gitIn(path, 'config', 'core.hooksPath')]).toEqual(['all', '/dev/null']);
});

test('an embedded remote that cannot be made is a failure', async () => {
  writeFileSync(join(world.folder, 'file'), '');
  expect(await failureOf(ensureLocalRemote(join(world.folder, 'file', 'x.git')))).toMatchObject({ name: 'Failure' });
});

const sorted = (files: Files | undefined): [string, string][] => [...(files ?? [])].sort();

const work = (): string => join(world.folder, 'work');

/** A hook of the remote, which stands for a server that behaves so. */
function hook(name: string, script: string): void {
  mkdirSync(join(world.remote, 'hooks'), { recursive: true });
  writeFileSync(join(world.remote, 'hooks', name), script, { mode: 0o755 });
  world.git('config', 'core.hooksPath', 'hooks');
}
