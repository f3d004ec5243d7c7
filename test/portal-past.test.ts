// What the site says of the past: publications of the environment branches, changes of files and figures, from real git repositories.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherData } from '../scripts/portal/gather.ts';
import { monthsOf } from '../scripts/portal/past.ts';
import type { PortalData } from '../scripts/portal/shared/data.ts';
import { makeSite } from '../scripts/portal/site.tsx';

const project = join(import.meta.dirname, '..');
const today = '2026-06-01';
const file = 'integrations/primaria-valea-florilor.yaml';
let root = '';
let data: PortalData;

const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
const publish = () => {
  const words = ['provision', '--environment', 'staging', '--root', root, '--today', today];
  const command = ['--import', 'tsx', 'scripts/mdocs.ts', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: project, encoding: 'utf8' });
  // 1: one file of the sample has errors, and is shown as such.
  expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('environment/staging')]);
};

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'portal-past-'));
  for (const folder of ['integrations', 'registry']) cpSync(join(project, folder), join(root, folder), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('config', 'user.name', 'Persoana Anume');
  git('config', 'user.email', 'persoana@exemplu.md');
  writeFileSync(join(root, '.gitignore'), '.mdocs/\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Everybody (#7)');
  publish();
  writeFileSync(
    join(root, file),
    readFileSync(join(root, file), 'utf8').replace('["192.0.2.40"]', '["192.0.2.40", "192.0.2.41"]'),
  );
  git('commit', '--quiet', '--all', '--message', 'Merge pull request #9 from a/b');
  publish();
  data = await gatherData({ root, today, page: 'https://github.com/age-demo/mdocs-integrations' });
}, 120_000);
afterAll(() => rmSync(root, { recursive: true }));

test('publications are shown with who gained, changed and lost, the newest first', () => {
  const [newest, first, ...more] = data.publications;
  expect(more).toEqual([]);
  expect(newest).toMatchObject({
    environment: 'staging',
    gained: [],
    changed: ['primaria-valea-florilor/ghiseul-primariei'],
    lost: [],
  });
  expect(first?.gained).toContain('primaria-valea-florilor/ghiseul-primariei');
});

test('a file’s changes are told with their requests and without who made them', async () => {
  expect(data.changes.get('primaria-valea-florilor')).toMatchObject([
    { kind: 'changed', pull: 9 },
    { kind: 'added', pull: 7 },
  ]);
  const files = await makeSite(data);
  for (const [path, contents] of files) {
    const text = new TextDecoder().decode(contents);
    if (/\.(html|xml|ics)$/.test(path)) expect(text).not.toMatch(/Persoana Anume|persoana@/);
    if (path === 'institutions/primaria-valea-florilor/index.html') expect(text).toContain('/pull/9"');
    if (path === 'figures/index.html') expect(text).toContain('primaria-valea-florilor/ghiseul-primariei');
  }
});

test('certificates stand on an institution’s page where policy shows details, and nowhere else', async () => {
  const serial = data.certificates.get('primaria-valea-florilor')?.[0]?.serial ?? '?';
  expect(new TextDecoder().decode((await makeSite(data)).get('institutions/primaria-valea-florilor/index.html'))).toContain(
    serial,
  );
  const policy = join(root, 'registry/policy.yaml');
  writeFileSync(policy, readFileSync(policy, 'utf8').replace('details: true', 'details: false\n  claims: hashed'));
  const closed = await gatherData({ root, today });
  expect(closed.certificates.size).toBe(0);
  expect(closed.claims).toMatchObject({ kind: 'hashed' });
  for (const contents of (await makeSite(closed)).values()) expect(new TextDecoder().decode(contents)).not.toContain(serial);
});

test('months count first publications, this month the last', () => {
  const months = monthsOf(
    [
      new Map([['staging', '2026-05-30']]),
      new Map([
        ['staging', '2026-06-01'],
        ['production', '2025-07-01'],
      ]),
    ],
    today,
  );
  expect(months.map(({ month }) => month)).toEqual([
    '2025-07',
    '2025-08',
    '2025-09',
    '2025-10',
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
    '2026-03',
    '2026-04',
    '2026-05',
    '2026-06',
  ]);
  expect(months.at(-1)).toEqual({ month: '2026-06', staging: 1, production: 0 });
  expect(months.at(-2)?.staging).toBe(1);
  expect(months[0]?.production).toBe(1);
});
