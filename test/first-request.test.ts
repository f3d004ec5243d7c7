// The first request: what AGE runs today, taken over as one change of 1,500 files. It is looked at, judged, told within GitHub's limits,
// approved and merged.
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { takeOver } from '../scripts/commands/import/import.ts';
import type { Place } from '../scripts/commands/run/github-place.ts';
import { usualLimits } from '../scripts/commands/verdict/judge-process.ts';
import { giveVerdict } from '../scripts/commands/verdict/verdict.ts';
import { connect } from '../scripts/github/client.ts';
import { environments } from '../scripts/model/environment.ts';
import { bundleProgram, mdocs, program } from './commands/world.ts';
import { generateRepository } from './generated/repository.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from './github/index.ts';
import { Life } from './lifecycle/world.ts';
import { quietly } from './quietly.ts';

/** More than 500 files; `npm run first-request` takes as many as there will be. */
const institutions = Number(process.env.MDOCS_INSTITUTIONS ?? 168);
const today = '2026-06-01';

let world: TestGitHub;
let age: EmulatedAccount;
let approver: EmulatedAccount;
let base: string;
let folder: Life;

beforeAll(async () => {
  await bundleProgram();
  vi.spyOn(process.stdout, 'write').mockImplementation(quietly as never);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  world = await startGitHub();
  age = world.createAccount('age-demo-integrari', 9000000001);
  approver = world.createAccount('age-demo-aprobare', 9000000002);
  base = await world.createRepository(age, 'mdocs');
  world.collaborator(base, approver, 'write');
  folder = new Life();
});

afterAll(async () => {
  vi.restoreAllMocks();
  folder[Symbol.dispose]();
  await world.stop();
});

/** The lists that AGE has of so many institutions, and the registry without any. */
function writeLists(): { clients: string[]; csv: string[] } {
  for (const path of filesIn(folder.folder)) if (path.startsWith('integrations/')) folder.remove(path);
  const generated = generateRepository(institutions);
  const clients = environments.map((environment) => ({ environment, list: [] as object[] }));
  const rows = ['IDNO;Denumirea;Sistemul;Mediul;Identificatorul de client;Adrese IP'];
  for (const [path, content] of generated) {
    if (path.startsWith('registry/')) folder.write(path, content);
    const slug = /^integrations\/([a-z0-9-]+)\.yaml$/.exec(path)?.[1];
    if (slug === undefined) continue;
    const text = content.toString();
    const [ownerID, institution, name] = [/idno: "(.*)"/, /name: (.*)/, /systems:\n.*\n {4}name: (.*)/].map(
      (one) => one.exec(text)?.[1] ?? '',
    );
    for (const { environment, list } of clients) {
      const access = text.slice(text.indexOf(`      ${environment}:`));
      const id = /clientId: (.*)/.exec(access)?.[1] ?? '';
      const addresses = (/addresses: \[(.*)\]/.exec(access)?.[1] ?? '').replaceAll('"', '');
      const certificate = generated.get(`integrations/certificates/${slug}.${environment}.cer`) as Buffer;
      list.push({ id, name, ownerID, certificates: [certificate.toString('base64')] });
      rows.push([ownerID, institution, name, environment === 'staging' ? 'testare' : 'producție', id, addresses].join(';'));
    }
  }
  const lists = clients.map(({ environment, list }) => ({ environment, path: `.mdocs/${environment}.json`, list }));
  for (const { path, list } of lists) folder.write(path, JSON.stringify(list));
  folder.write('.mdocs/table.csv', rows.join('\r\n'));
  return {
    clients: lists.map(({ environment, path }) => `${environment}=${join(folder.folder, path)}`),
    csv: [join(folder.folder, '.mdocs/table.csv')],
  };
}

const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath, item.name)))
    .filter((path) => /^(integrations|registry)\//.test(path));

const contents = (): Record<string, Uint8Array> =>
  Object.fromEntries(filesIn(folder.folder).map((path) => [path, readFileSync(join(folder.folder, path))]));

function judge(number: number): Promise<number> {
  const github = connect({
    apiUrl: world.apiUrl,
    token: world.tokens.bot,
    repository: base,
    clock: { now: Date.now, wait: async () => {} },
  });
  const { folder: remote } = world.git(base);
  const event = { name: 'workflow_run', payload: world.workflowRun(base, number) };
  const place: Place = {
    ...{ github, repository: base, serverUrl: 'https://github.example', remote, environments: remote, bot: world.bot.id, event },
  };
  return giveVerdict({ root: tmpdir(), locale: 'en', today }, place, { ...usualLimits, program });
}

const verdictOf = (sha: string) => world.statuses(base, sha).find(({ context }) => context === 'mdocs/verdict');

test(`${institutions} institutions come in by one request`, async () => {
  const lists = writeLists();
  world.commit(base, { branch: 'main', files: contents() });
  const before = new Set(filesIn(folder.folder));
  const summary = await takeOver({ root: folder.folder, out: folder.folder, locale: 'ro', today, ...lists });
  expect(summary).toMatchObject({ institutions, systems: institutions, certificates: 2 * institutions, open: [], leftOut: [] });
  expect(new Set(summary.ends).size).toBe(Math.min(institutions, 40));

  // The look before the first publication: neither environment was published, and nothing has to be.
  for (const environment of environments) {
    const args = ['plan', '--environment', environment, '--format', 'json', '--root', folder.folder, '--today', today];
    const { code, out } = await mdocs(args);
    expect({ environment, code }).toEqual({ environment, code: 0 });
    const { systems } = JSON.parse(out);
    expect(systems).toHaveLength(institutions);
    expect(new Set(systems.map(({ kind }: { kind: string }) => kind))).toEqual(new Set(['gains']));
  }

  const head = world.commit(base, { branch: 'import', files: contents() });
  expect(filesIn(folder.folder).filter((path) => !before.has(path))).toHaveLength(3 * institutions);
  const number = await world.openPull(base, age, { head: 'import', title: 'Preluarea clienților de astăzi' });
  await judge(number);
  expect(verdictOf(head)).toMatchObject({ state: 'pending' });
  await world.review(base, number, approver, 'APPROVE');
  expect(await judge(number)).toBe(0);
  expect(verdictOf(head)).toMatchObject({ state: 'success' });

  const comments = await world.comments(base, number);
  expect(comments.map(({ body }) => body).join('\n')).toContain('testarea lui nu este dovedită');
  for (const { body } of comments) expect(body.length).toBeLessThan(65_536);
  for (const { description } of world.statuses(base, head)) expect(String(description).length).toBeLessThanOrEqual(140);

  const merged = await world.merge(base, number, approver);
  expect(world.git(base).commitOf('main')).toBe(merged);
});
