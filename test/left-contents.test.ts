// Contents that stay at the remote until they are read: the same is found as where everything is fetched, and what is brought comes in few fetches.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { bringBlobs } from '../scripts/apply/blobs.ts';
import { type Candidate, fetchRefs, readCandidate, withObjects } from '../scripts/apply/candidate.ts';
import { readTreeAt } from '../scripts/apply/commit-tree.ts';
import { ObjectsRefused } from '../scripts/apply/comparison.ts';
import { readPlace } from '../scripts/commands/run/github-place.ts';
import { allIsSentText } from '../scripts/commands/verdict/index-words.ts';
import { usualLimits } from '../scripts/commands/verdict/judge-process.ts';
import { giveVerdict } from '../scripts/commands/verdict/verdict.ts';
import type { Tree } from '../scripts/model/tree.ts';
import { catchOutput } from './commands/inside.ts';
import { bundleProgram, program } from './commands/world.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from './github/index.ts';
import { gitIn } from './kill/world.ts';

const files = join(import.meta.dirname, 'cases/base');
const alfa = 'integrations/alfa.yaml';
const folder = mkdtempSync(join(tmpdir(), 'mdocs-left-'));
const [work, remote, log] = ['work', 'remote.git', 'log'].map((name) => join(folder, name)) as [string, string, string];
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

mkdirSync(join(folder, 'bin'));
writeFileSync(join(folder, 'bin/git'), `#!/bin/sh\necho "$*" >> '${log}'\nPATH=\${PATH#*:} exec git "$@"\n`);
chmodSync(join(folder, 'bin/git'), 0o755);

/** How often contents were brought meanwhile. */
async function countBrought<T>(run: () => Promise<T>): Promise<{ found: T; fetches: number }> {
  rmSync(log, { force: true });
  const path = process.env.PATH;
  vi.stubEnv('PATH', `${join(folder, 'bin')}${delimiter}${path}`);
  try {
    const found = await run();
    const said = readFileSync(log, 'utf8').split('\n');
    return { found, fetches: said.filter((line) => / fetch .*--stdin/.test(line)).length };
  } finally {
    vi.stubEnv('PATH', path);
  }
}

gitIn(folder, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
gitIn(folder, 'init', '--quiet', '--initial-branch=main', work);
cpSync(files, work, { recursive: true });
const main = commit('begin');

function commit(message: string): string {
  gitIn(work, 'add', '--all');
  gitIn(work, 'commit', '--quiet', '--allow-empty', '--message', message);
  return gitIn(work, 'rev-parse', 'HEAD');
}

const write = (path: string, text: string | Uint8Array) => writeFileSync(join(work, path), text);
const edit = (path: string, from: string | RegExp, to: string) =>
  write(path, readFileSync(join(work, path), 'utf8').replace(from, to));

function make(message: string, change: () => void, from = main): string {
  gitIn(work, 'checkout', '--quiet', '--force', '--detach', from);
  gitIn(work, 'clean', '-qfd');
  change();
  return commit(message);
}

const show = (tree: Tree) =>
  [...tree].map(([path, entry]) => [
    path,
    entry.kind,
    entry.kind === 'submodule' ? '' : Buffer.from(entry.read()).toString('base64'),
  ]);
const showAll = ({ merged, unmerged, ...rest }: Candidate) => ({
  ...rest,
  merged: show(merged),
  unmerged: unmerged.map(({ path, bytes }) => `${path} ${Buffer.from(bytes).toString()}`).sort(),
});

/** The same request read with all contents and with only those that are asked for, or why it is refused. */
async function readBothWays(base: string, head: string) {
  gitIn(work, 'push', '--quiet', '--force', remote, `${base}:refs/heads/main`, `${head}:refs/pull/1/head`);
  const read = (isLeaving: boolean) => {
    let isWhole = false;
    const leaving = isLeaving
      ? {
          onWhole: () => {
            isWhole = true;
          },
        }
      : undefined;
    const work = async (objects: Parameters<Parameters<typeof withObjects>[2]>[0]) => {
      const [one = '', other = ''] = await fetchRefs(objects, ['refs/heads/main', 'refs/pull/1/head']);
      const candidate = await readCandidate(objects, one, other).catch((error) => {
        if (error instanceof ObjectsRefused) return error.message;
        throw error;
      });
      const found = typeof candidate === 'string' ? candidate : showAll(candidate);
      return { found, isWhole };
    };
    return countBrought(() => withObjects(remote, folder, work, leaving));
  };
  return [await read(false), await read(true)] as const;
}

const later = make('later', () => {
  edit(alfa, /name: .*/, 'name: Altfel');
  gitIn(work, 'mv', 'integrations/beta.yaml', 'integrations/gama.yaml');
  write('LATER.md', 'later\n');
});
const long = Buffer.alloc(17 * 1024 * 1024);
const requests: Readonly<Record<string, () => string>> = {
  'a change of one file': () => make('one', () => edit(alfa, /addresses: \[/, 'addresses: ["198.51.100.77", ')),
  'files that both sides changed, and one that the base renamed': () =>
    make('both', () => {
      edit(alfa, /addresses: \[/, 'addresses: ["198.51.100.77", ');
      edit('integrations/beta.yaml', /addresses: \[/, 'addresses: ["198.51.100.78", ');
    }),
  'a conflict': () => make('conflict', () => edit(alfa, /name: .*/, 'name: Și mai altfel')),
  'a file that it renames and the base changes': () =>
    make('renames', () => void gitIn(work, 'mv', alfa, 'integrations/delta.yaml')),
  'links, another repository and a file that is too long': () =>
    make('kinds', () => {
      symlinkSync('beta.yaml', join(work, 'integrations/link.yaml'));
      gitIn(work, 'update-index', '--add', '--cacheinfo', `160000,${main},integrations/other`);
      write('integrations/long.yaml', long);
    }),
  'what later commits of it removed': () => {
    const first = make('secret', () => write('integrations/notes.txt', 'password: Vara2026!Chisinau\n'));
    return make('removed', () => rmSync(join(work, 'integrations/notes.txt')), first);
  },
  'everything gone': () => make('gone', () => rmSync(join(work, 'integrations'), { recursive: true })),
};

test.each(Object.keys(requests))('a request is read as where everything is fetched: %s', async (name) => {
  const head = requests[name]?.() ?? '';
  gitIn(remote, 'config', 'uploadpack.allowFilter', 'true');
  const [whole, leaving] = await readBothWays(later, head);
  expect(leaving.found).toEqual(whole.found);
  // Those that it takes to compare, and all others for reading everything.
  expect([whole.fetches, leaving.fetches, leaving.found.isWhole]).toEqual([0, 2, false]);
  gitIn(remote, 'config', 'uploadpack.allowFilter', 'false');
  const [, ignored] = await readBothWays(later, head);
  expect({ ...ignored.found, isWhole: false }).toEqual(whole.found);
  expect([ignored.fetches, ignored.found.isWhole]).toEqual([0, true]);
});

test('histories that fork and join are merged through contents of older commits', async () => {
  gitIn(remote, 'config', 'uploadpack.allowFilter', 'true');
  const [left, right] = ['1', '2'].map((digit) =>
    make(digit, () => edit(alfa, /addresses: \[/, `addresses: ["198.51.100.8${digit}", `)),
  );
  const join = (of: string, address: string) => {
    make('tree', () => edit(alfa, /addresses: \[/, `addresses: ["${address}", `), left);
    return gitIn(work, 'commit-tree', '-p', left ?? '', '-p', right ?? '', '-m', of, 'HEAD^{tree}');
  };
  const [whole, leaving] = await readBothWays(join('base', '198.51.100.83'), join('head', '198.51.100.84'));
  expect(leaving.found).toEqual(whole.found);
  expect(leaving.fetches).toBeGreaterThan(0);
});

test('more contents than can be looked at are refused as they come, and bring no other down', async () => {
  gitIn(remote, 'config', 'uploadpack.allowFilter', 'true');
  const id = execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: remote, input: Buffer.alloc(1024, 'x') })
    .toString()
    .trim();
  await withObjects(
    remote,
    folder,
    async (objects) => {
      const [base = ''] = await fetchRefs(objects, ['refs/heads/main']);
      // What the server does not have is no content of this repository.
      await expect(bringBlobs(objects.folder, [id, 'ab'.repeat(20)])).rejects.toThrow(/not our ref/);
      await expect(bringBlobs(objects.folder, [id], { deadline: 1 })).rejects.toMatchObject({ stopped: 'time' });
      expect((await readTreeAt(objects.folder, base)).size).toBeGreaterThan(5);
    },
    { onWhole: () => undefined },
  );
});

let world: TestGitHub;
let base: string;
let owner: EmulatedAccount;

beforeAll(async () => {
  await bundleProgram();
  world = await startGitHub();
  const age = world.createAccount('age-demo-integrari', 9000000001);
  owner = world.createAccount('alfa-demo-it', 9000000101);
  base = await world.createRepository(age, 'mdocs');
  const names = readdirSync(files, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const paths = names.map((item) => join(item.parentPath, item.name).slice(files.length + 1));
  world.commit(base, { branch: 'main', files: Object.fromEntries(paths.map((path) => [path, readFileSync(join(files, path))])) });
  await world.fork(base, owner);
});
afterAll(() => world.stop());

test('the verdict over HTTPS, in a clone without contents, is the same whether the server can leave them out or not', async () => {
  vi.stubEnv('GIT_SSL_CAINFO', world.caFile);
  const clone = join(folder, 'clone');
  const server = world.git(base).folder;
  gitIn(folder, 'clone', '--quiet', '--filter=blob:none', '--sparse', `file://${server}`, clone);
  expect(gitIn(clone, 'rev-list', '--objects', '--missing=print', 'HEAD')).toMatch(/^\?/m);
  const fork = `${owner.login}/mdocs`;
  const text = world.git(base).read('main', alfa);
  const pulls: { readonly head: string; readonly number: number }[] = [];
  for (const address of ['198.51.100.71', 'nonsense']) {
    const changed = text.replace(/addresses: \[/, `addresses: ["${address}", `);
    const head = world.commit(fork, { branch: address, files: { [alfa]: changed } });
    pulls.push({ head, number: await world.openPull(base, owner, { head: `${owner.login}:${address}` }) });
  }
  const judgeAll = async (root: string) => {
    const told = [];
    const fetches = [];
    for (const { number } of pulls) {
      const place = {
        ...readPlace({
          GITHUB_REPOSITORY: base,
          GITHUB_TOKEN: world.tokens.bot,
          GITHUB_API_URL: world.apiUrl,
          GITHUB_SERVER_URL: world.serverUrl,
        }),
        bot: world.bot.id,
        event: { name: 'workflow_run', payload: world.workflowRun(base, number) },
      };
      const options = { root, locale: 'en' as const, today: '2026-06-01' };
      const run = () => catchOutput(() => giveVerdict(options, place, { ...usualLimits, program }));
      const { found, fetches: count } = await countBrought(run);
      told.push({ code: found.code, err: found.err });
      fetches.push(count);
    }
    const statuses = pulls.map(({ head }) => world.statuses(base, head)[0]?.description);
    const comments = await Promise.all(
      pulls.map(async ({ number }) => (await world.comments(base, number)).map(({ body }) => body)),
    );
    return { told, fetches, answers: { statuses, comments } };
  };
  const leaving = await judgeAll(clone);
  expect(leaving.told).toEqual([
    { code: 0, err: '' },
    { code: 1, err: '' },
  ]);
  // What AGE declares, what both requests change, and all that is read without an index.
  expect(leaving.fetches).toEqual([3, 3]);
  gitIn(server, 'config', 'uploadpack.allowFilter', 'false');
  // Where nothing is known yet, so that it has everything to send.
  const whole = await judgeAll(folder);
  expect(whole.told.map(({ err }) => err)).toEqual(pulls.map(() => `${allIsSentText.en}\n`));
  expect(whole.answers).toEqual(leaving.answers);
});
