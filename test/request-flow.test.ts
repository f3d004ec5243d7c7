// The request flow against GitHub and git: an issue becomes one pull request and one comment, however often and in whatever state it is met.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webhooks from '@octokit/webhooks-examples' with { type: 'json' };
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readTreeAt } from '../scripts/apply/commit-tree.ts';
import { answerIssue } from '../scripts/commands/request/answer.ts';
import { fieldOf } from '../scripts/commands/request/form/forms.ts';
import type { RequestRun } from '../scripts/commands/request/issue-memory.ts';
import { request } from '../scripts/commands/request/request.ts';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { makeRequesterFinder } from '../scripts/commands/verdict/requesters.ts';
import { connect } from '../scripts/github/client.ts';
import type { Tree } from '../scripts/model/tree.ts';
import { readTree } from '../scripts/read/disk.ts';
import { decidePublication } from '../scripts/targets/decide/publication.ts';
import { render } from '../scripts/targets/index.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from './github/index.ts';
import { alfa as alfaFile, digest, form, renewalTree, samples, testedBase, today, unconfirmed } from './request/forms.ts';

type Json = Record<string, unknown>;
let world: TestGitHub;
let age: EmulatedAccount;
let clerk: EmulatedAccount;
let maintainer: EmulatedAccount;
let name: string;
let token: string;
let run: RequestRun;

beforeAll(async () => {
  world = await startGitHub();
  vi.stubEnv('GIT_SSL_CAINFO', world.caFile);
  age = world.createAccount('age-md', 9001);
  clerk = world.createAccount('taxe-it', 4242);
  maintainer = world.createAccount('alfa-demo-it', 9_000_000_101);
  token = world.workflowToken({ contents: 'write', issues: 'write', 'pull-requests': 'write' });
  run = await repository('requests', { ...contentsOf(samples()), 'README.md': 'Bună\n', 'a dir/ș.txt': 'x\n' });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await world.stop();
});

const contentsOf = (tree: Tree) => Object.fromEntries([...tree].map(([path, entry]) => [path, entry.read()]));

/** A repository, and a run in a clone of it. Git is met as a folder: one test meets it as GitHub offers it. */
async function repository(called: string, files: Record<string, string | Uint8Array>): Promise<RequestRun> {
  name = await world.createRepository(age, called);
  world.commit(name, { branch: 'main', files, message: 'Start' });
  const clock = { now: () => Date.now(), wait: async () => undefined };
  const github = connect({ apiUrl: world.apiUrl, token, repository: name, clock });
  const { folder } = world.git(name);
  const place = { github, repository: name, serverUrl: world.serverUrl, remote: folder, environments: folder, bot: world.bot.id };
  return { place, root: folder, today };
}

const overHttps = (): RequestRun => {
  const remote = world.gitUrl(name).replace('https://', `https://x-access-token:${token}@`);
  return { ...run, place: { ...run.place, remote, environments: remote } };
};

const submit = (body: string, labels = ['connection-request'], account = clerk) =>
  world.createIssue(name, account, { title: 'Cerere de conectare la MDocs', body, labels });
const edit = (issue: number, change: object, by = age) =>
  world.request(by.token, 'PATCH', `/repos/${name}/issues/${issue}`, change);
const answer = async (issue: number, on = run) => answerIssue(await on.place.github.issue(issue), on);
const said = async (issue: number) => (await world.comments(name, issue)).map(({ body }) => body);
const open = (issue: number) => run.place.github.pullsByHead('age-md', `request/issue-${issue}`);
const file = 'integrations/directia-contributii-taxe-locale.yaml';

/** With the field that forms have since gateways report: none does here. */
const withReason = (body: string): string =>
  body.replace(
    /(### Raportul testării\n\n[^\n]+\n)/,
    '$1\n### Motivul, dacă gateway-ul nu a văzut toată testarea\n\nGateway-ul nu transmite încă rapoarte.\n',
  );

test('a complete form becomes a pull request with its author as maintainer, once', async () => {
  const issue = await submit(form('complete'));
  expect(await answer(issue, overHttps())).toBe('ready');
  const [pull, ...more] = await open(issue);
  expect(more).toEqual([]);
  expect(pull).toMatchObject({
    title: 'Cerere de conectare: directia-contributii-taxe-locale',
    head: { ref: `request/issue-${issue}` },
  });
  expect(pull?.body).toContain('`taxe-it`');
  expect(pull?.body).not.toMatch(/\b(fix|close|resolve)[sd]?\b/i);
  const git = world.git(name);
  expect(git.read(`request/issue-${issue}`, file)).toContain('{ login: taxe-it, id: 4242 }');
  expect(git.git('diff-tree', '-r', '--name-status', 'main', `request/issue-${issue}`).split('\n').sort()).toEqual([
    'A\tintegrations/certificates/facturi-primite.staging.cer',
    `A\t${file}`,
  ]);
  expect(git.git('rev-parse', `request/issue-${issue}^`)).toBe(git.commitOf('main'));
  const [comment = ''] = await said(issue);
  expect(comment).toContain(`#${pull?.number}`);
  const before = [git.commitOf(`request/issue-${issue}`), comment];
  world.commit(name, { branch: 'main', files: { 'README.md': 'Alta\n' } });
  expect(await answer(issue)).toBe('ready');
  expect([git.commitOf(`request/issue-${issue}`), ...(await said(issue))]).toEqual(before);
  expect((await open(issue)).length).toBe(1);
});

test('what is missing is told in one comment, which becomes the answer once it is corrected; the pull request follows the form', async () => {
  const issue = await submit(form('wrong-answers'));
  expect(await answer(issue)).toBe('troubled');
  expect([(await open(issue)).length, (await said(issue)).length]).toEqual([0, 1]);
  await edit(issue, { body: form('complete') });
  expect(await answer(issue)).toBe('ready');
  const first = world.git(name).commitOf(`request/issue-${issue}`);
  await edit(issue, { body: form('complete').replace('203.0.113.131', '203.0.113.132').replaceAll('\n', '\r\n') });
  expect(await answer(issue)).toBe('ready');
  expect(world.git(name).commitOf(`request/issue-${issue}`)).not.toBe(first);
  expect(world.git(name).read(`request/issue-${issue}`, file)).toContain('203.0.113.132');
  await edit(issue, { body: form('wrong-answers') });
  expect(await answer(issue)).toBe('troubled');
  const [pull, ...more] = await open(issue);
  const [comment = '', ...others] = await said(issue);
  expect([more, others]).toEqual([[], [expect.stringMatching(/^<!-- mdocs:request-again [0-9a-f]{64} -->\n/)]]);
  expect(comment).toContain(`#${pull?.number}`);
});

test('an answer begins in the language of the form, with the others folded below it', async () => {
  const issue = await submit(form('complete-ru').replace('203.0.113.131', '10.0.0.1'));
  expect(await answer(issue)).toBe('troubled');
  const [comment = ''] = await said(issue);
  const starts = ['Заявка пока не готова', '<summary>În română</summary>', '<summary>In English</summary>'].map((words) =>
    comment.indexOf(words),
  );
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(starts[0]).toBeGreaterThan(0);
});

/** Who asks by the open pull request of an issue, as the check of main finds it. */
async function askedBy(issue: number, requestsBot = world.bot.id) {
  const [{ number = 0 } = {}] = await open(issue);
  const place = { ...run.place, requestsBot };
  const { account, isProven } = await makeRequesterFinder(run.root)(await place.github.pull(number), place);
  return [account.id, isProven];
}

test('the author of a form asks, as long as the branch says what the form says and nobody else wrote in either', async () => {
  const issue = await submit(form('complete'));
  await answer(issue, overHttps());
  const [proven, unproven] = [
    [clerk.id, true],
    [world.bot.id, false],
  ];
  expect(await askedBy(issue)).toEqual(proven);
  expect(await askedBy(issue, 666)).toEqual([world.bot.id, true]);
  const changed = form('complete').replace('203.0.113.131', '203.0.113.132');
  await edit(issue, { body: changed }, clerk);
  expect(await askedBy(issue)).toEqual(unproven);
  await answer(issue, overHttps());
  expect(await askedBy(issue)).toEqual(proven);
  await edit(issue, { body: changed }, age);
  expect(await askedBy(issue)).toEqual(unproven);

  const other = await submit(form('complete'));
  await answer(other, overHttps());
  expect(await askedBy(other)).toEqual(proven);
  const branch = `request/issue-${other}`;
  const words = world.git(name).git('log', '-1', '--format=%B', branch);
  world.commit(name, { branch, files: { [file]: 'x\n' }, message: words });
  expect(await askedBy(other)).toEqual(unproven);
});

test('commits that people put on the branch are left alone', async () => {
  const issue = await submit(form('complete'));
  await answer(issue);
  const branch = `request/issue-${issue}`;
  const theirs = world.commit(name, { branch, files: { 'integrations/extra.yaml': 'x\n' } });
  await edit(issue, { body: form('complete').replace('203.0.113.131', '203.0.113.132') });
  expect(await answer(issue)).toBe('taken');
  expect(world.git(name).commitOf(branch)).toBe(theirs);
});

test('a branch that somebody wrote before is not opened in the name of who sent the form', async () => {
  const issue = await submit(form('complete'));
  const theirs = world.commit(name, { branch: `request/issue-${issue}`, files: { [alfaFile]: 'x\n' } });
  await expect(answer(issue)).rejects.toThrow();
  expect(await open(issue)).toEqual([]);
  expect(world.git(name).commitOf(`request/issue-${issue}`)).toBe(theirs);
  world.git(name).git('update-ref', '-d', `refs/heads/request/issue-${issue}`);
  expect(await answer(issue)).toBe('ready');
});

test('a commit of ours that somebody amended is theirs, whatever its words say; one that changes nothing beside it is of no consequence', async () => {
  const issue = await submit(form('complete'));
  await answer(issue);
  const branch = `request/issue-${issue}`;
  const repository = world.git(name);
  const words = repository.git('log', '--max-count=1', '--format=%B', branch);
  const tree = repository.git('rev-parse', `${branch}^{tree}`);
  const made = (content: string, parent: string) =>
    repository.git('-c', 'user.name=A', '-c', 'user.email=a@b.example', 'commit-tree', content, '-p', parent, '-m', words);
  const more = world.commit(name, { branch, files: { 'integrations/extra.yaml': 'x\n' } });
  const main = repository.commitOf('main') ?? '';
  const beneath = made(repository.git('rev-parse', `${more}^{tree}`), main);
  const beside = made(tree, made(`${main}^{tree}`, main));
  for (const [theirs, said] of [
    [beneath, 'taken'],
    [beside, 'ready'],
  ] as const) {
    repository.git('update-ref', `refs/heads/${branch}`, theirs);
    expect(await answer(issue)).toBe(said);
    expect(repository.commitOf(branch)).toBe(theirs);
  }
});

test('a secret is told without being repeated, the issue is marked, and nothing more is made of it even when it is gone', async () => {
  const key = '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj\n-----END PRIVATE KEY-----';
  const issue = await submit(form('complete').replace('```text', () => `\`\`\`text\n${key}`));
  expect(await answer(issue)).toBe('burnt');
  const [comment = ''] = await said(issue);
  expect(comment).toContain('o cheie privată');
  expect(comment).not.toContain('MIIEvQ');
  expect((await run.place.github.issue(issue)).labels).toContain('secret-present');
  await edit(issue, { body: form('complete') });
  expect(await answer(issue)).toBe('burnt');
  expect(await open(issue)).toEqual([]);
});

test("a person's number stops the request only while it stands there", async () => {
  const issue = await submit(form('complete').replace('1009999001213', '2000000000004'));
  expect(await answer(issue)).toBe('burnt');
  expect((await said(issue)).join()).not.toContain('2000000000004');
  await edit(issue, { body: form('complete') });
  expect(await answer(issue)).toBe('ready');
});

test('an institution that is there already is shown its file; an issue of another kind is none of ours', async () => {
  const issue = await submit(form('existing-institution'));
  expect(await answer(issue)).toBe('existing');
  expect((await said(issue)).join()).toContain(
    'template=12-system.yml&title=%C3%8Enc%C4%83%20un%20sistem&institution=evidenta-judiciara&system-name=',
  );
  expect(await answer(await submit('### IDNO\n\nCe este?', ['bug']))).toBe('nothing');
});

test('a form whose labels GitHub dropped is known by its questions and gets them; one without its questions, by its labels', async () => {
  const issue = await submit(form('confirm-unknown'), []);
  expect(await answer(issue)).toBe('troubled');
  expect((await said(issue)).join()).toContain('Instituția');
  expect((await run.place.github.issue(issue)).labels).toEqual(['connection-request', 'production']);
  expect(await answer(await submit(form('headings-gone')))).toBe('troubled');
  expect(await answer(await submit(form('headings-gone'), []))).toBe('nothing');
});

test("somebody else's comment with our marker is not ours", async () => {
  const issue = await submit(form('complete'));
  await world.comment(name, issue, clerk, `<!-- mdocs:request -->\n<!-- pull 1 ${'0'.repeat(64)} -->\n`);
  expect(await answer(issue)).toBe('ready');
  expect((await world.comments(name, issue)).map(({ login }) => login)).toEqual(['taxe-it', 'github-actions[bot]']);
});

test('what somebody writes into our comment says nothing of the request, and the next run puts it right', async () => {
  const issue = await submit(form('complete'));
  expect(await answer(issue)).toBe('ready');
  const [pull] = await open(issue);
  const [body = ''] = await said(issue);
  const writeIn = async (text: string) => {
    const [comment] = await world.comments(name, issue);
    await world.editComment(name, comment?.id ?? 0, age, text);
    return answer(issue);
  };
  // As if the request of another had been made of it, and as if it had ended.
  for (const forged of [body.replace(/pull \d+/, 'pull 1'), body.replace(/(pull \d+ \w+) -->/, '$1 ended -->'), 'Gata.']) {
    expect(await writeIn(forged)).toBe('ready');
    expect(await said(issue)).toEqual([body]);
  }
  // Of a request that AGE closed, a comment that another form seems to have been answered by makes no second one.
  await world.closePull(name, pull?.number ?? 0, age);
  expect(await writeIn(body.replace(/(pull \d+) \w+/, `$1 ${'0'.repeat(64)}`))).toBe('declined');
  expect([(await open(issue)).length, (await run.place.github.issue(issue)).state]).toEqual([0, 'closed']);
});

test('the command answers the issue of the event as it is now, the one that is named, or all that are open', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'request-'));
  // Of one account's forms, an hourly run takes ten.
  const other = world.createAccount('cadastru-it', 4243);
  const issue = await submit(form('nothing-answered'), [], other);
  const bare = await submit(form('nothing-answered'), [], other);
  const resumed = await submit(form('complete'), [], other);
  await answer(resumed);
  const [{ number = 0 } = {}] = await open(resumed);
  await world.closePull(name, number, age);
  expect(await answer(resumed)).toBe('declined');
  await world.request(age.token, 'PATCH', `/repos/${name}/pulls/${number}`, { state: 'open' });
  const [example] =
    (webhooks as unknown as { name: string; examples: Json[] }[]).find((one) => one.name === 'issues')?.examples ?? [];
  const payload = { ...example, issue: { ...(example?.issue as Json), number: issue, body: form('complete') } };
  writeFileSync(join(folder, 'event.json'), JSON.stringify(payload));
  vi.stubEnv('GITHUB_REPOSITORY', name);
  vi.stubEnv('GITHUB_TOKEN', token);
  vi.stubEnv('GITHUB_API_URL', world.apiUrl);
  vi.stubEnv('GITHUB_SERVER_URL', world.serverUrl);
  vi.stubEnv('GITHUB_EVENT_NAME', 'issues');
  vi.stubEnv('GITHUB_EVENT_PATH', join(folder, 'event.json'));
  let said = '';
  const write = ((text: string, done: () => void) => {
    said += text;
    done();
    return true;
  }) as never;
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation(write);
  try {
    const options = { root: run.root, today, locale: 'ro' } as const;
    expect(await request(options)).toBe(0);
    expect(said).toBe(`#${issue} troubled\n`);
    vi.stubEnv('GITHUB_EVENT_NAME', 'schedule');
    writeFileSync(join(folder, 'event.json'), JSON.stringify({ schedule: '0 6 * * *' }));
    said = '';
    expect(await request(options)).toBe(0);
    expect(said).toContain(`#${issue} troubled\n`);
    expect(said).toContain(`#${bare} troubled\n`);
    // Closed with its request, and that is open again.
    expect(said).toContain(`#${resumed} ready\n`);
    expect(said).not.toContain('nothing');
    expect(said.split('\n').length).toBeGreaterThan(3);
    await expect(request({ ...options, issue: '1; id' })).rejects.toThrow('not the number');
  } finally {
    spy.mockRestore();
    rmSync(folder, { recursive: true });
  }
});

const stateOf = async (issue: number) => (await run.place.github.issue(issue)).state;
/** What an answer says before the folded languages. */
const first = (body = '') => body.split('<details>')[0] ?? '';

test('the one answer says where the request stands and who acts, as the check answers', async () => {
  const issue = await submit(form('complete'));
  await answer(issue);
  const [pull] = await open(issue);
  const status = (state: string) =>
    world.request(world.tokens.bot, 'POST', `/repos/${name}/statuses/${pull?.head.sha}`, {
      state,
      context: 'mdocs/verdict',
      description: 'x',
    });
  const texts = [first((await said(issue))[0])];
  for (const state of ['failure', 'pending', 'success', 'error']) {
    await status(state);
    expect(await answer(issue)).toBe('ready');
    const [answered, ...more] = await said(issue);
    expect(more).toEqual([]);
    texts.push(first(answered));
  }
  const actors = texts.map((text) => /\*\*Cine acționează acum:\*\* ([^.,]*)/.exec(text)?.[1]);
  expect(actors).toEqual(['nimeni', 'dumneavoastră', 'AGE', 'AGE', 'AGE']);
  await expect(texts.map(plain).join('\n\n')).toMatchFileSnapshot('golden/request/standing-open.md');
  await world.closePull(name, pull?.number ?? 0, age);
});

/** Without what differs from run to run. */
const plain = (text: string) =>
  text
    .replaceAll(/#\d+/g, '#12')
    .replaceAll(/[0-9a-f]{64}/g, '…')
    .replaceAll(/https:\/\/[^/]*\/age-md\/[a-z]+/g, 'https://github.example/age/mdocs')
    .replaceAll(/pull \d+/g, 'pull 12');

test('a form that is changed and still wrong is told anew, to its author by name, once for each form', async () => {
  const issue = await submit(form('wrong-answers'));
  for (const _ of [1, 2]) expect(await answer(issue)).toBe('troubled');
  expect(await said(issue)).toHaveLength(1);
  await edit(issue, { body: form('nothing-answered') }, clerk);
  for (const _ of [1, 2]) expect(await answer(issue)).toBe('troubled');
  const [, again, ...more] = await said(issue);
  expect(more).toEqual([]);
  expect(again?.split('\n')[2]).toBe('Pentru: @taxe-it');
  await edit(issue, { body: form('complete') }, clerk);
  expect(await answer(issue)).toBe('ready');
  expect(await said(issue)).toHaveLength(2);
  await world.closePull(name, (await open(issue))[0]?.number ?? 0, age);
});

test('a closed pull request closes the issue with the outcome; a changed form opens it again; published, the issue is closed', async () => {
  const issue = await submit(form('complete'));
  await answer(issue);
  const [pull] = await open(issue);
  await world.closePull(name, pull?.number ?? 0, age);
  expect([await answer(issue), await answer(issue)]).toEqual(['declined', 'nothing']);
  expect(await stateOf(issue)).toBe('closed');
  await expect(plain(first((await said(issue))[0]))).toMatchFileSnapshot('golden/request/standing-closed.md');
  expect(await open(issue)).toEqual([]);
  await world.request(age.token, 'PATCH', `/repos/${name}/pulls/${pull?.number}`, { state: 'open' });
  expect(await answer(issue)).toBe('ready');
  expect(await stateOf(issue)).toBe('open');
  await world.closePull(name, pull?.number ?? 0, age);
  expect(await answer(issue)).toBe('declined');
  await edit(issue, { body: form('complete').replace('203.0.113.131', '203.0.113.132') });
  expect(await answer(issue)).toBe('ready');
  expect(await stateOf(issue)).toBe('open');
  // Closed by hand, it stays closed.
  await edit(issue, { state: 'closed' });
  expect([await answer(issue), await stateOf(issue)]).toEqual(['nothing', 'closed']);
  await edit(issue, { state: 'open' });
  const [second] = await open(issue);
  expect(second?.number).not.toBe(pull?.number);
  await world.merge(name, second?.number ?? 0, age);
  expect(await answer(issue)).toBe('accepted');
  expect(await stateOf(issue)).toBe('open');
  await expect(plain(first((await said(issue))[0]))).toMatchFileSnapshot('golden/request/standing-accepted.md');
  await publishStaging();
  expect(await answer(issue)).toBe('accepted');
  expect(await stateOf(issue)).toBe('closed');
  await expect(plain(first((await said(issue))[0]))).toMatchFileSnapshot('golden/request/standing-published.md');
  expect(await answer(issue)).toBe('nothing');
});

/** What main declares, on the branch of the environment. */
async function publishStaging(): Promise<void> {
  const { context } = await loadTree(await readTreeAt(world.git(name).folder, 'main'), today, nodePlatform);
  if (!context) throw new Error('policy.yaml cannot be read');
  const { publication } = decidePublication('staging', context);
  const files = await render(publication, { commit: null, modified: false }, nodePlatform);
  world.commit(name, { branch: 'environment/staging', from: 'nothing', files: Object.fromEntries(files) });
}

test('a confirmation form becomes a pull request with the digest that staging has, when a maintainer sent it', async () => {
  run = await repository('confirmations', contentsOf((await testedBase()).tree));
  const labels = ['connection-request', 'production'];
  expect(await answer(await submit(withReason(form('confirm-complete')), labels))).toBe('refused');
  const issue = await submit(withReason(form('confirm-complete')), labels, maintainer);
  expect(await answer(issue)).toBe('refused');
  expect((await said(issue)).join()).toContain('nu este publicat în mediul de testare (staging)');
  const systems = [{ institution: 'alfa', system: 'alfa-registru', access: digest, documentTypes: ['Cazier', 'ExtrasRegistru'] }];
  const manifest = { formatVersion: 1, environment: 'staging', source: { commit: null, modified: false }, files: [], systems };
  const files = { 'manifest.json': JSON.stringify(manifest) };
  world.commit(name, { branch: 'environment/staging', from: 'nothing', files });
  expect(await answer(issue)).toBe('ready');
  const text = world.git(name).read(`request/issue-${issue}`, alfaFile);
  expect(text).toContain(`access: ${digest}`);
  const kept = unconfirmed.trimEnd().split('\n');
  expect(text.split('\n').filter((line) => kept.includes(line))).toEqual(kept);
});

test('a renewal form becomes a pull request with the new certificate beside the old one, when a maintainer sent it, once', async () => {
  run = await repository('renewals', contentsOf(renewalTree()));
  const labels = ['connection-request', 'renewal'];
  expect(await answer(await submit(form('renew-complete'), labels))).toBe('refused');
  const issue = await submit(form('renew-same'), labels, maintainer);
  // The certificates of the test are of fixed days, and so is the day of the form.
  const reply = async () => answerIssue({ ...(await run.place.github.issue(issue)), createdAt: `${today}T10:00:00Z` }, run);
  expect(await reply()).toBe('troubled');
  await edit(issue, { body: form('renew-complete') });
  expect(await reply()).toBe('ready');
  const branch = `request/issue-${issue}`;
  const git = world.git(name);
  expect(git.git('diff-tree', '-r', '--name-status', 'main', branch).split('\n').sort()).toEqual([
    'A\tintegrations/certificates/alfa-registru.staging.2026.cer',
    `M\t${alfaFile}`,
  ]);
  expect(git.read(branch, alfaFile)).toContain(
    'until: 2026-06-15\n          - file: certificates/alfa-registru.staging.2026.cer',
  );
  const before = [git.commitOf(branch), ...(await said(issue))];
  run = { ...run, today: '2026-06-06' };
  expect(await reply()).toBe('ready');
  expect([git.commitOf(branch), ...(await said(issue))]).toEqual(before);
  const [pull, ...more] = await open(issue);
  expect([pull?.title, more]).toEqual(['Reînnoirea certificatului: alfa/alfa-registru (staging)', []]);
  await world.merge(name, pull?.number ?? 0, age);
  expect(await answer(issue)).toBe('accepted');
});

/** A repository with the world of the filled-in forms, and its two accounts. */
async function formsWorld(called: string): Promise<{ theirs: EmulatedAccount; body(form: string): string }> {
  const folder = join(import.meta.dirname, 'forms');
  run = await repository(called, contentsOf(readTree(join(folder, 'world'), ['integrations', 'registry'])));
  const theirs = accountOf('codreni-it', 7001);
  return { theirs, body: (form) => readFileSync(join(folder, `${form}.md`), 'utf8') };
}

const made = new Map<string, EmulatedAccount>();
const accountOf = (login: string, id: number): EmulatedAccount => {
  const account = made.get(login) ?? world.createAccount(login, id);
  made.set(login, account);
  return account;
};
const landFile = 'integrations/primaria-codrenii-vechi.yaml';

test('a form for accounts asks GitHub for their numbers, makes one request of its author, and follows the form', async () => {
  const { theirs, body } = await formsWorld('accounts');
  accountOf('codreni-doi', 7004);
  const issue = await submit(body('change/ro-accounts').replace(', https://github.com/Codreni-Trei', ''), [], theirs);
  expect(await answer(issue)).toBe('ready');
  const branch = `request/issue-${issue}`;
  expect(world.git(name).read(branch, landFile)).toContain('- { login: codreni-doi, id: 7004 }');
  expect(await askedBy(issue)).toEqual([7001, true]);
  expect((await run.place.github.issue(issue)).labels).toEqual(['connection-request', 'change']);
  await edit(issue, { body: body('change/ro-address-added') }, theirs);
  expect(await answer(issue)).toBe('ready');
  expect(world.git(name).read(branch, landFile)).toContain('["203.0.113.40", "203.0.113.42", "203.0.113.43"]');
  expect(world.git(name).read(branch, landFile)).not.toContain('codreni-doi');
  const [pull, ...more] = await open(issue);
  expect([pull?.title, more]).toEqual(['Modificare: primaria-codrenii-vechi/registrul-terenurilor', []]);
  const missing = await submit(body('change/ru-account-unknown'), [], theirs);
  expect(await answer(missing)).toBe('troubled');
  expect((await said(missing)).join()).toContain('нет учётной записи `nimeni-de-aici`');
});

test('a form that stops the last system takes out its file and its certificate, once; one that suspends it keeps both', async () => {
  const { theirs, body } = await formsWorld('stops');
  const issue = await submit(body('stop/en-last-one-removed'), [], theirs);
  expect(await answer(issue, overHttps())).toBe('ready');
  const branch = `request/issue-${issue}`;
  const git = world.git(name);
  expect(git.git('diff-tree', '-r', '--name-status', 'main', branch).split('\n').sort()).toEqual([
    'D\tintegrations/certificates/registrul-terenurilor.staging.cer',
    `D\t${landFile}`,
  ]);
  const before = git.commitOf(branch);
  expect(await answer(issue)).toBe('ready');
  expect(git.commitOf(branch)).toBe(before);
  expect(await askedBy(issue)).toEqual([7001, true]);
  await edit(issue, { body: body('stop/ro-suspended') }, theirs);
  expect(await answer(issue)).toBe('ready');
  expect(git.git('diff-tree', '-r', '--name-status', 'main', branch)).toBe(`M\t${landFile}`);
  expect(git.read(branch, landFile)).toContain('status: suspended');
});

test('the answer shows how a range was written, and a new institution that is there already gets the form for a further system', async () => {
  const { theirs, body } = await formsWorld('answers');
  const issue = await submit(body('system/ro-range'), [], theirs);
  expect(await answer(issue)).toBe('ready');
  expect((await said(issue)).join()).toContain('`203.0.113.48 - 203.0.113.51` este scris în cerere ca `203.0.113.48/30`');
  const known = await submit(body('request/ro-institution-known'), [], theirs);
  expect(await answer(known)).toBe('existing');
  const [, link = ''] = /\]\((https:[^)]*issues\/new[^)]*)\)/.exec((await said(known)).join()) ?? [];
  const asked = Object.fromEntries(new URL(link).searchParams);
  expect(asked).toMatchObject({
    template: '12-system.yml',
    institution: 'primaria-codrenii-vechi',
    'system-name': 'SIA Impozite locale',
  });
  expect(
    Object.keys(asked).every((key) => ['template', 'title'].includes(key) || fieldOf('system', key)?.kind !== 'dropdown'),
  ).toBe(true);
});

test('a form that asks for production and confirms the test makes one request of its author; a prepared file, too', async () => {
  const { theirs, body } = await formsWorld('productions');
  const tree = readTree(join(import.meta.dirname, 'forms/world'), ['integrations', 'registry']);
  const { repository: read } = await loadTree(tree, today, nodePlatform);
  const system = read.facts.systemOf({ institution: 'primaria-codrenii-vechi', system: 'registrul-terenurilor' });
  const published = {
    institution: 'primaria-codrenii-vechi',
    system: 'registrul-terenurilor',
    access: system?.digest,
    documentTypes: [],
  };
  const manifest = {
    formatVersion: 1,
    environment: 'staging',
    source: { commit: null, modified: false },
    files: [],
    systems: [published],
  };
  const issue = await submit(withReason(body('production/ro-complete')), [], theirs);
  expect(await answer(issue)).toBe('refused');
  world.commit(name, { branch: 'environment/staging', from: 'nothing', files: { 'manifest.json': JSON.stringify(manifest) } });
  expect(await answer(issue)).toBe('ready');
  const git = world.git(name);
  expect(git.git('diff-tree', '-r', '--name-status', 'main', `request/issue-${issue}`).split('\n').sort()).toEqual([
    'A\tintegrations/certificates/registrul-terenurilor.production.cer',
    `M\t${landFile}`,
  ]);
  expect(git.read(`request/issue-${issue}`, landFile)).toContain(`access: ${system?.digest}`);
  expect(await askedBy(issue)).toEqual([7001, true]);
  const prepared = await submit(body('prepared/ro-changed'), [], theirs);
  expect(await answer(prepared)).toBe('ready');
  expect(git.git('diff-tree', '-r', '--name-status', 'main', `request/issue-${prepared}`)).toBe(`M\t${landFile}`);
  expect(await askedBy(prepared)).toEqual([7001, true]);
  const stranger = await submit(body('prepared/ro-changed'));
  expect(await answer(stranger)).toBe('refused');
});
