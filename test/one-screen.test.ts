// Many institutions: every command answers on one screen first, names the worst ten, and says how the rest is seen.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { validate } from '../scripts/commands/check/validate.ts';
import { plan } from '../scripts/commands/plan/plan.ts';
import { detectDrift } from '../scripts/commands/publish/drift.ts';
import { provision } from '../scripts/commands/publish/provision.ts';
import { listExpiring } from '../scripts/commands/watch/expiring.ts';
import { showStatus } from '../scripts/commands/watch/status.ts';
import type { Finding } from '../scripts/model/finding/finding.ts';
import { findingsText } from '../scripts/report/findings.ts';
import { findingsScreen } from '../scripts/report/findings-short.ts';
import { summaryText } from '../scripts/report/import/words.ts';
import { catchOutput } from './commands/inside.ts';
import { generateRepository, writeRepository } from './generated/repository.ts';
import { gitIn } from './kill/world.ts';

const count = 60;
const root = mkdtempSync(join(tmpdir(), 'one-screen-'));
const options = { root, locale: 'en', today: '2026-06-01', format: 'text' } as const;
const json = { ...options, format: 'json' } as const;
const staging = { ...options, environment: 'staging' } as const;
const one = 'institutia-00007';
const screen = 40;

const fileOf = (i: number) => join(root, 'integrations', `institutia-${String(i).padStart(5, '0')}.yaml`);
const changeAll = (change: (text: string, i: number) => string) => {
  for (let i = 0; i < count; i++) writeFileSync(fileOf(i), change(readFileSync(fileOf(i), 'utf8'), i));
};

beforeAll(async () => {
  writeRepository(generateRepository(count), root);
  writeFileSync(join(root, '.gitignore'), '.mdocs/\n');
  gitIn(root, 'init', '--quiet', '--initial-branch=main');
  gitIn(root, 'add', '--all');
  gitIn(root, 'commit', '--quiet', '--message', 'Begin');
}, 60_000);
afterAll(() => rmSync(root, { recursive: true }));

const works: Readonly<Record<string, (more: object) => Promise<number>>> = {
  validate: (more) => validate({ ...options, ...more }),
  plan: (more) => plan({ ...staging, ...more }),
  status: (more) => showStatus(undefined, { ...options, ...more }),
  expiring: (more) => listExpiring({ ...options, within: 9000, ...more }),
  drift: (more) => detectDrift({ ...options, ...more }),
};

const linesOf = async (work: () => Promise<number>): Promise<string[]> => (await catchOutput(work)).out.split('\n');

async function expectShort(name: string): Promise<void> {
  const short = await linesOf(() => works[name]?.({}) ?? Promise.resolve(2));
  expect([name, short.length]).toEqual([name, expect.toSatisfy((lines: number) => lines <= screen)]);
  expect(short.filter((line) => [...line].length > 80)).toEqual([]);
  expect(short.join('\n')).toContain('--all');
  const all = await linesOf(() => works[name]?.({ all: true }) ?? Promise.resolve(2));
  expect(all.length).toBeGreaterThan(count);
  expect(short.join('\n')).toMatchSnapshot(name);
}

test('sound and unpublished', { timeout: 120_000 }, async () => {
  for (const name of ['plan', 'status', 'expiring']) await expectShort(name);
  const own = await catchOutput(() => plan(staging, one));
  expect(own.out).toContain('Sistemul informațional 00007');
  expect(own.out).not.toContain('00008');
  expect(await catchOutput(() => plan(staging, 'institutia-0007'))).toMatchObject({ code: 2, err: expect.stringContaining(one) });
  const whole = await catchOutput(() => plan({ ...json, environment: 'staging' }));
  expect(JSON.parse(whole.out).systems).toHaveLength(count);
  const board = await catchOutput(() => showStatus(undefined, json));
  expect(JSON.parse(board.out).systems).toHaveLength(count);
});

test('published, then stopped and broken', { timeout: 120_000 }, async () => {
  for (const environment of ['staging', 'production'] as const) await catchOutput(() => provision({ ...options, environment }));
  // All lose their staging: the brake stops it.
  changeAll((text, i) => (i % 2 === 0 ? text.replace(/addresses: \[[^\]]*\]/, `addresses: ["45.200.${i}.1"]`) : text));
  const stopped = await catchOutput(() => plan(staging));
  expect(stopped.out).toMatch(/^! Stopped:/);
  changeAll((text) => text.replace(/idno: "(\d{12})\d"/, 'idno: "$1x"'));
  await expectShort('drift');
  await expectShort('validate');
  await expectShort('status');
  const broken = await catchOutput(() => plan(staging));
  expect(broken.out).not.toMatch(/^integrations/);
  expect(broken.out.split('\n').length).toBeLessThan(2 * screen);
  const own = await catchOutput(() => validate(options, one));
  expect(own.out).toContain('1 integration file: ');
  expect(own.out).not.toContain('institutia-00008');
  const whole = await catchOutput(() => validate(json));
  expect(new Set(JSON.parse(whole.out).findings.map(({ file }: { file: string }) => file)).size).toBe(count);
});

test('many notes are counted, few are told, and so are those of the institution that was asked for', async () => {
  const notes = Array.from({ length: 11 }, (_, i) => note(i));
  const screen = { locale: 'en', width: 80, hasColour: false } as const;
  expect(findingsScreen(notes, screen)).toBe(
    '11 notes ask for nothing now: address-special 11\nEverything: npm run -s mdocs -- validate --all\n',
  );
  const error = { ...note(0), severity: 'error', code: 'idno-invalid' } as const;
  expect(findingsScreen([error, ...notes], screen)).toMatch(/^integrations\/a0.yaml\n {2}error .*\n[\s\S]*\n\n11 notes ask/);
  expect(findingsScreen(notes.slice(1), screen)).toBe(findingsText(notes.slice(1), screen));
  expect(findingsScreen(notes, screen, true)).toBe(findingsText(notes, screen));
});

const note = (i: number): Finding => ({
  ...{
    code: 'address-special',
    severity: 'notice',
    publication: 'keeps',
    file: `integrations/a${i}.yaml`,
    path: [],
    line: 1,
    column: 1,
  },
  message: { ro: 'x', en: 'x', ru: 'x' },
});

test('an import: what nobody has to look at comes last, and the whole list is named', () => {
  const listed = Array.from({ length: 500 }, (_, i) => i);
  const summary = {
    ...{ institutions: 500, systems: 500, certificates: 1000, exceptions: 0, ends: [], missing: [], list: 'missing.csv' },
    open: listed.map((i) => ({ slug: `institutia-${i}`, code: i % 2 === 0 ? 'network-missing' : 'idno-invalid' })),
    leftOut: [
      ...listed.map((i) => ({ from: `clients.json[${i}]`, why: 'settings' as const, value: 'scope' })),
      { from: 'table.csv:7', why: 'owner-missing' as const, value: '' },
    ],
    leftOutList: '.mdocs/import-left-out.csv',
  };
  const short = summaryText(summary, 'en', { width: 80 }).split('\n');
  expect(short.length).toBeLessThanOrEqual(screen);
  expect(short.filter((line) => [...line].length > 80)).toEqual([]);
  expect(short).toEqual(
    expect.arrayContaining([
      '  250 × network-missing',
      'Everything: npm run -s mdocs -- validate --all',
      '  500 × settings of other services',
      'The first 10 of 501',
      '  table.csv:7: without an owner (IDNO or ownerID)',
      '“.mdocs/import-left-out.csv”: the whole list.',
    ]),
  );
  expect(summaryText(summary, 'en', { width: 80, isAll: true }).split('\n').length).toBeGreaterThan(1000);
});
