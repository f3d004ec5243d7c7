// A pull request as git objects, with real git: what changes, what merging makes of it, and what git itself refuses.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Candidate, changedFiles, fetchRefs, readCandidate, withObjects } from '../scripts/apply/candidate.ts';
import { listChangesSince, readTreeAt } from '../scripts/apply/commit-tree.ts';
import { ObjectsRefused } from '../scripts/apply/comparison.ts';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import type { Base } from '../scripts/commands/verdict/base.ts';
import { judgePull } from '../scripts/commands/verdict/judge.ts';
import { readRepository } from '../scripts/read/repository.ts';

const today = '2026-06-01';
const folder = mkdtempSync(join(tmpdir(), 'mdocs-candidate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const work = join(folder, 'work');
const remote = join(folder, 'remote.git');
const identity = {
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@b.example',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@b.example',
};
const git = (at: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'maintenance.auto=false', ...args], {
    cwd: at,
    env: { ...process.env, ...identity },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
    .toString()
    .trim();

mkdirSync(work);
execFileSync('git', ['init', '-q', '--bare', '-b', 'main', remote]);
git(work, 'init', '-q', '-b', 'main');
cpSync(join(import.meta.dirname, 'cases/base'), work, { recursive: true });
const main = commit('begin');
git(work, 'push', '-q', remote, 'main');

function commit(message: string): string {
  git(work, 'add', '-A');
  git(work, 'commit', '-q', '--allow-empty', '-m', message);
  return git(work, 'rev-parse', 'HEAD');
}

/** Makes pull request n: from main, with what the change does to the work tree. */
function propose(n: number, change: () => void, from = main): string {
  git(work, 'checkout', '-q', '-f', '--detach', from);
  git(work, 'clean', '-qfd');
  change();
  const head = commit(`change ${n}`);
  git(work, 'push', '-q', '-f', remote, `${head}:refs/pull/${n}/head`);
  return head;
}

const edit = (path: string, from: string | RegExp, to: string) => {
  const text = readFileSync(join(work, path), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(work, path), text.replace(from, to));
};

function fetched(n: number): Promise<{ candidate: Candidate; base: Base; head: string }> {
  return withObjects(remote, folder, async (objects) => {
    const [head, base] = await fetchRefs(objects, [`refs/pull/${n}/head`, 'refs/heads/main']);
    const candidate = await readCandidate(objects, base ?? '', head ?? '');
    const loaded = await loadTree(await readTreeAt(objects.folder, base ?? ''), today, nodePlatform);
    return { candidate, base: { commit: base ?? '', loaded, today, published: {} }, head: head ?? '' };
  });
}

test('paths that change, with renames seen as a deletion and an addition', async () => {
  const head = propose(1, () => {
    edit('integrations/alfa.yaml', /addresses: \[.*\]/, 'addresses: ["198.51.100.77"]');
    git(work, 'mv', 'integrations/beta.yaml', 'integrations/gama.yaml');
  });
  const { candidate } = await fetched(1);
  expect(candidate.changes.map(({ path, before, after }) => `${before ? '-' : ' '}${after ? '+' : ' '} ${path}`)).toEqual([
    '-+ integrations/alfa.yaml',
    '-  integrations/beta.yaml',
    ' + integrations/gama.yaml',
  ]);
  expect(candidate.messages).toEqual(['change 1\n']);
  // However old the newest of main is, what starts from it is not behind.
  expect(candidate.replacedAt).toBeUndefined();
  expect(head).toMatch(/^[0-9a-f]{40}$/);
});

test('what is judged is the base with the change merged into it', async () => {
  const behind = main;
  git(work, 'checkout', '-q', '-f', 'main');
  writeFileSync(join(work, 'LATER.md'), 'later\n');
  edit('integrations/beta.yaml', /\n$/, '\n# later\n');
  commit('later');
  git(work, 'push', '-q', remote, 'main');
  propose(2, () => edit('integrations/alfa.yaml', /addresses: \[.*\]/, 'addresses: ["198.51.100.78"]'), behind);
  const { candidate } = await fetched(2);
  expect(candidate.changes.map(({ path }) => path)).toEqual(['integrations/alfa.yaml']);
  const replaced = Number(git(work, 'log', '-1', '--format=%ct', 'main')) * 1000;
  expect(candidate.replacedAt).toBe(new Date(replaced).toISOString());
  const text = (path: string) => Buffer.from(candidate.merged.get(path)?.read() ?? []).toString();
  expect(text('integrations/alfa.yaml')).toContain('198.51.100.78');
  expect(text('integrations/beta.yaml')).toContain('# later');
});

test('two changes of the same line are a conflict that names the file', async () => {
  git(work, 'checkout', '-q', '-f', 'main');
  edit('integrations/alfa.yaml', /name: .*/, 'name: Altfel');
  commit('renamed');
  git(work, 'push', '-q', remote, 'main');
  propose(3, () => edit('integrations/alfa.yaml', /name: .*/, 'name: Și mai altfel'));
  const { candidate, base, head } = await fetched(3);
  expect(candidate.conflicts).toEqual(['integrations/alfa.yaml']);
  const proposal = { author: { login: 'x', id: 1 }, title: 't', changes: candidate.changes, approvals: [] };
  const verdict = await judgePull({ head, proposal, candidate, openedOn: today }, base);
  expect(verdict.answer).toBe('refused');
  expect(verdict.findings.map(({ code, file }) => `${code} ${file}`)).toContain('merge-conflict integrations/alfa.yaml');
  // Who may not change the file is told so all the same.
  expect(verdict.findings.map(({ code }) => code)).toContain('change-not-yours');
});

/** A commit whose tree git would never write itself, pushed to a remote that does not look. */
function proposeTree(n: number, tree: Buffer): void {
  const id = (type: string, input: Buffer | string) =>
    execFileSync('git', ['hash-object', '-w', '-t', type, '--stdin', '--literally'], { cwd: remote, input }).toString().trim();
  const wrong = id('tree', tree);
  const by = 'A <a@b.example> 1780000000 +0000';
  const head = id('commit', `tree ${wrong}\nparent ${main}\nauthor ${by}\ncommitter ${by}\n\nwrong\n`);
  mkdirSync(join(remote, `refs/pull/${n}`), { recursive: true });
  writeFileSync(join(remote, `refs/pull/${n}/head`), `${head}\n`);
}

const blob = Buffer.from(git(work, 'rev-parse', `${main}:integrations/alfa.yaml`), 'hex');
const item = (mode: string, name: string) => Buffer.concat([Buffer.from(`${mode} ${name}\0`), blob]);

test.each([
  ['a path that leads out of the repository', [item('100644', '..')]],
  ['the name of git itself', [item('100644', '.git')]],
  ['its name as Windows shortens it', [item('100644', 'GIT~1')]],
  ['a name with a slash', [item('100644', 'integrations/../x.yml')]],
  ['one name twice', [item('100644', 'a.yaml'), item('100644', 'a.yaml')]],
  ['names out of order', [item('100644', 'b.yaml'), item('100644', 'a.yaml')]],
])('git refuses objects with %s', async (_, items) => {
  proposeTree(9, Buffer.concat(items));
  await expect(fetched(9)).rejects.toThrow(ObjectsRefused);
  rmSync(join(remote, 'refs/pull/9'), { recursive: true });
});

test('a secret in an earlier commit, or in a file that does not belong here, is told without being repeated', async () => {
  const key = '-----BEGIN PRIVATE KEY-----\nMIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYwggSiAgEAAoIBAQC\n-----END PRIVATE KEY-----\n';
  const first = propose(7, () => writeFileSync(join(work, 'integrations/certificates/x.cer'), key));
  propose(
    7,
    () => {
      rmSync(join(work, 'integrations/certificates/x.cer'));
      writeFileSync(join(work, 'notes.txt'), 'password: Vara2026!Chisinau\n');
    },
    first,
  );
  const { candidate, base, head } = await fetched(7);
  const proposal = { author: { login: 'x', id: 1 }, title: 't', changes: candidate.changes, approvals: [] };
  const { findings } = await judgePull({ head, proposal, candidate, openedOn: today }, base);
  expect(
    findings
      .filter(({ code }) => code === 'secret-in-history')
      .map(({ file }) => file)
      .sort(),
  ).toEqual(['integrations/certificates/x.cer', 'notes.txt']);
  expect(JSON.stringify(findings)).not.toMatch(/MIIEvAIBADAN|Vara2026/);
});

test('an error in another file of the base does not refuse the change, one that the change causes there does', async () => {
  git(work, 'checkout', '-q', '-f', 'main');
  edit('integrations/beta.yaml', /idno: "\d+"/, 'idno: "1000000000000"');
  const broken = commit('broken already');
  git(work, 'push', '-q', remote, 'main');
  propose(4, () => edit('integrations/alfa.yaml', /addresses: \[.*\]/, 'addresses: ["198.51.100.79"]'), broken);
  const good = await fetched(4);
  const proposal = { author: { login: 'x', id: 1 }, title: 't', changes: [], approvals: [] };
  const codes = async ({ candidate, base, head }: Awaited<ReturnType<typeof fetched>>) =>
    (await judgePull({ head, proposal: { ...proposal, changes: candidate.changes }, candidate, openedOn: today }, base)).findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code, file }) => `${code} ${file}`);
  expect(good.base.loaded.findings.map(({ code }) => code)).toContain('idno-invalid');
  expect(await codes(good)).not.toContain('idno-invalid integrations/beta.yaml');
  propose(5, () => edit('integrations/beta.yaml', /\n$/, '\n# touched\n'), broken);
  expect(await codes(await fetched(5))).toContain('idno-invalid integrations/beta.yaml');
});

test('new document types change staging, and leave production with what was tested until they are tested, too', async () => {
  propose(8, () => edit('integrations/alfa.yaml', '[Cazier, ExtrasRegistru]', '[Cazier]'));
  const { candidate, base, head } = await fetched(8);
  const author = { login: 'alfa-demo-it', id: 9000000101 };
  const proposal = { author, title: 't', changes: candidate.changes, approvals: [] };
  const { answer, findings, plans } = await judgePull({ head, proposal, candidate, openedOn: today }, base);
  const stale = findings.filter(({ code }) => code === 'confirmation-stale').map(({ severity }) => severity);
  expect([answer === 'refused', stale]).toEqual([false, ['warning']]);
  expect(plans.map(({ systems }) => systems.map(({ kind, lost }) => [kind, lost.documentTypes]))).toEqual([
    [['changes', ['ExtrasRegistru']]],
    [],
  ]);
  expect(plans[1]?.waiting).toMatchObject([{ system: 'alfa-registru', reason: 'new-confirmation' }]);
});

test('a confirmation of the base that is stale already is no finding of a request that touches another file', async () => {
  git(work, 'checkout', '-q', '-f', 'main');
  edit('integrations/alfa.yaml', '[Cazier, ExtrasRegistru]', '[Cazier]');
  const stale = commit('stale');
  git(work, 'push', '-q', remote, 'main');
  propose(11, () => edit('integrations/beta.yaml', /\n$/, '\n# touched\n'), stale);
  const { candidate, base, head } = await fetched(11);
  const before = base.loaded.findings.filter(({ code }) => code === 'confirmation-stale').map(({ file }) => file);
  const proposal = { author: { login: 'x', id: 1 }, title: 't', changes: candidate.changes, approvals: [] };
  const { findings } = await judgePull({ head, proposal, candidate, openedOn: today }, base);
  const files = findings.map(({ file }) => file);
  expect([before, files.includes('integrations/alfa.yaml')]).toEqual([['integrations/alfa.yaml'], false]);
});

test('reading only what differs finds the same as reading everything', async () => {
  propose(6, () => {
    edit('integrations/alfa.yaml', /addresses: \[.*\]/, 'addresses: ["10.0.0.1"]');
    rmSync(join(work, 'integrations/certificates/alfa-registru.staging.cer'));
  });
  const { candidate, base } = await fetched(6);
  const tree = candidate.merged;
  const quick = await readRepository(tree, nodePlatform, base.loaded.repository.known);
  const slow = await readRepository(tree, nodePlatform);
  expect(quick.findings).toEqual(slow.findings);
  expect(quick.facts.files).toEqual(slow.facts.files);
  expect(quick.facts.files.filter((file) => base.loaded.repository.facts.files.includes(file))).not.toEqual([]);
});

test('a registered certificate is read anew when only its copy changes', async () => {
  propose(60, () => writeFileSync(join(work, 'registry/certificates/401bd3123b7201dc89f5a2776a00.cer'), 'no certificate\n'));
  const { candidate, base } = await fetched(60);
  const quick = await readRepository(candidate.merged, nodePlatform, base.loaded.repository.known);
  expect(quick.facts.files).toEqual((await readRepository(candidate.merged, nodePlatform)).facts.files);
});

test('a certificate that its file names in another spelling is read anew when it changes', async () => {
  git(work, 'checkout', '-q', '-f', 'main');
  edit('integrations/alfa.yaml', 'certificates/alfa-registru.staging.cer', '"certificates/\\x61lfa-registru.st\\u0061ging.cer"');
  const spelt = commit('another spelling');
  git(work, 'push', '-q', remote, 'main');
  propose(8, () => writeFileSync(join(work, 'integrations/certificates/alfa-registru.staging.cer'), 'no certificate\n'), spelt);
  const { candidate, base, head } = await fetched(8);
  const proposal = { author: { login: 'x', id: 9000000101 }, title: 't', changes: candidate.changes, approvals: [] };
  const { answer, findings } = await judgePull({ head, proposal, candidate, openedOn: today }, base);
  expect(base.loaded.findings.map(({ code }) => code)).not.toContain('certificate-unreadable');
  expect(findings.map(({ code, file }) => `${code} ${file}`)).toContain('certificate-unreadable integrations/alfa.yaml');
  expect(answer).toBe('refused');
});

const written = (type: string, input: Buffer | string) =>
  execFileSync('git', ['hash-object', '-w', '-t', type, '--stdin'], { cwd: remote, input }).toString().trim();

/** A pull request with a tree made by hand beside what the main branch has. */
function proposeBeside(n: number, beside: string): void {
  const listed = `${git(work, 'ls-tree', main)}\n${beside}\n`;
  const tree = execFileSync('git', ['mktree', '--missing'], { cwd: remote, input: listed }).toString().trim();
  const by = 'A <a@b.example> 1780000000 +0000';
  const head = written('commit', `tree ${tree}\nparent ${main}\nauthor ${by}\ncommitter ${by}\n\nmany\n`);
  mkdirSync(join(remote, `refs/pull/${n}`), { recursive: true });
  writeFileSync(join(remote, `refs/pull/${n}/head`), `${head}\n`);
}

test('a few objects that stand for ten thousand million files are refused, not listed', async () => {
  let [kind, id] = ['100644 blob', written('blob', 'x')];
  for (let depth = 0; depth < 10; depth++) {
    const items = Array.from({ length: 10 }, (_, i) => `${kind} ${id}\tx${i}\n`).join('');
    id = execFileSync('git', ['mktree'], { cwd: remote, input: items }).toString().trim();
    kind = '040000 tree';
  }
  proposeBeside(20, `040000 tree ${id}\tmany`);
  await expect(fetched(20)).rejects.toThrow(ObjectsRefused);
});

test('more than can be looked through for secrets is refused, though every file may have its length', async () => {
  const long = '1 '.repeat(2 ** 19);
  propose(24, () => {
    for (let i = 0; i < 33; i++) writeFileSync(join(work, `integrations/many-${i}.yaml`), long);
  });
  await expect(fetched(24)).rejects.toThrow(ObjectsRefused);
});

test('files longer than anything that is read count as too long, and their bytes stay where they are', async () => {
  const long = written('blob', Buffer.alloc(20 * 1024 * 1024));
  const items = `100644 blob ${long}\tzeta.yaml\n`;
  const tree = execFileSync('git', ['mktree'], {
    cwd: remote,
    input: `${git(work, 'ls-tree', `${main}:integrations`)}\n${items}`,
  });
  const listed = git(work, 'ls-tree', main).replace(/\S+(?=\tintegrations$)/m, tree.toString().trim());
  const root = execFileSync('git', ['mktree'], { cwd: remote, input: `${listed}\n` })
    .toString()
    .trim();
  const by = 'A <a@b.example> 1780000000 +0000';
  const head = written('commit', `tree ${root}\nparent ${main}\nauthor ${by}\ncommitter ${by}\n\nlong\n`);
  mkdirSync(join(remote, 'refs/pull/21'), { recursive: true });
  writeFileSync(join(remote, 'refs/pull/21/head'), `${head}\n`);
  const { candidate, base } = await fetched(21);
  const proposal = { author: { login: 'x', id: 1 }, title: 't', changes: candidate.changes, approvals: [] };
  const { answer, findings } = await judgePull({ head, proposal, candidate, openedOn: today }, base);
  expect(findings.map(({ code, file }) => `${code} ${file}`)).toContain('file-too-large integrations/zeta.yaml');
  expect(answer).toBe('refused');
});

test('what a merge puts back that the change from one start does not show belongs to the change', async () => {
  // The base joins two lines; the change joins the same two lines otherwise, and keeps what only one of them had.
  git(work, 'checkout', '-q', '-f', '--detach', main);
  edit('integrations/beta.yaml', /name: .*/, 'name: Beta de azi');
  const left = commit('left');
  git(work, 'checkout', '-q', '-f', '--detach', main);
  writeFileSync(join(work, 'RIGHT.md'), 'right\n');
  const right = commit('right');
  const joined = (message: string, from: string) =>
    git(work, 'commit-tree', '-p', left, '-p', right, '-m', message, `${from}^{tree}`);
  git(work, 'checkout', '-q', '-f', '--detach', left);
  writeFileSync(join(work, 'RIGHT.md'), 'right\n');
  const base = joined('base', commit('both'));
  for (const [kept, undone] of [
    [right, 'integrations/beta.yaml'],
    [left, 'RIGHT.md'],
  ] as const) {
    const head = joined('head', kept);
    git(work, 'push', '-q', '-f', remote, `${base}:refs/pull/22/base`, `${head}:refs/pull/22/head`);
    await withObjects(remote, folder, async (objects) => {
      await fetchRefs(objects, ['refs/pull/22/base', 'refs/pull/22/head']);
      const { changes } = await readCandidate(objects, base, head);
      expect(changes.map(({ path }) => path)).toContain(undone);
    });
  }
});

test('a registry that is gone is no yes, whoever asks', async () => {
  propose(23, () => rmSync(join(work, 'registry'), { recursive: true }));
  const { candidate, base, head } = await fetched(23);
  const proposal = { author: { login: 'age', id: 9000000001 }, title: 't', changes: candidate.changes, approvals: [] };
  expect((await judgePull({ head, proposal, candidate, openedOn: today }, base)).answer).toBe('refused');
});

test('what is not refused for the number of its files is looked at, all of it', async () => {
  const names = Array.from({ length: 501 }, (_, i) => `integrations/i-${i}.yaml`);
  propose(24, () => {
    for (const name of names) writeFileSync(join(work, name), 'a: b\n');
  });
  const merged = (allowed?: number) =>
    withObjects(remote, folder, async (objects) => {
      const [head = '', base = ''] = await fetchRefs(objects, ['refs/pull/24/head', 'refs/heads/main']);
      const candidate = await readCandidate(objects, base, head, allowed);
      return names.filter((name) => candidate.merged.has(name)).length;
    });
  expect([await merged(), await merged(500), await merged(501)]).toEqual([0, 0, 501]);
});

test('what many change is read at once as it is read of each: removed, renamed, linked, on a newer main, merged with it, twice', async () => {
  const alfa = 'integrations/alfa.yaml';
  const add = (name: string) => writeFileSync(join(work, 'integrations', name), 'a: 1\n');
  const plain = propose(80, () => edit(alfa, 'sector: public', 'sector: private'));
  const moved = propose(81, () => {
    git(work, 'mv', alfa, 'integrations/ș\n: M.yaml');
    git(work, 'rm', '-q', 'integrations/beta.yaml');
    symlinkSync('beta.yaml', join(work, 'integrations/link.yaml'));
    chmodSync(join(work, 'registry/policy.yaml'), 0o755);
  });
  const newer = propose(82, () => add('main.yaml'));
  const first = propose(83, () => add('own.yaml'));
  git(work, 'merge', '-q', '--no-ff', '-m', 'Merge main', newer);
  const merging = git(work, 'rev-parse', 'HEAD');
  add('later.yaml');
  const merged = commit('after the merge');
  const empty = propose(84, () => undefined);
  git(work, 'checkout', '-q', '--orphan', 'alone');
  const alone = commit('nothing in common');
  git(work, 'checkout', '-q', '-f', '--detach', main);
  const all = [plain, moved, first, merging, merged, empty, plain, main];
  const found = await listChangesSince(work, newer, [...all.slice(0, 3), alone, ...all.slice(3)]);
  expect(found.splice(3, 1)).toEqual([undefined]);
  expect(found).toEqual(await Promise.all(all.map((head) => changedFiles(work, newer, head))));
  expect(found.map((changes) => changes?.length)).toEqual([1, 5, 1, 1, 2, 0, 1, 0]);
});
