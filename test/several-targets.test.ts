// An environment with several targets: each whose program is here is judged and asked, and of the others it is said that they were not.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drill } from '../scripts/commands/drill/drill.ts';
import { start } from '../scripts/commands/publish/start.ts';
import { catchOutput } from './commands/inside.ts';

const root = mkdtempSync(join(tmpdir(), 'several-targets-'));
const options = { root, locale: 'en', today: '2026-06-01' } as const;
const plain = (text: string) => text.replace(/\s+/g, ' ');

beforeAll(() => {
  for (const folder of ['integrations', 'registry'])
    cpSync(join(import.meta.dirname, 'cases/base', folder), join(root, folder), { recursive: true });
  const policy = join(root, 'registry/policy.yaml');
  const text = readFileSync(policy, 'utf8').replaceAll(/^( +)gateway:/gm, '$1targets: [nginx, haproxy, firewall]\n$1gateway:');
  writeFileSync(policy, text);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { cwd: root });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Base');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('start has each program judge, and names the target that none judged', async () => {
  const { code, out } = await catchOutput(() => start(options));
  expect(code).toBe(0);
  expect(plain(out)).toContain('staging: nginx accepts the configuration. staging: haproxy accepts the configuration.');
  expect(plain(out)).toContain('staging: not checked by any program: firewall.');
});

test('drill cuts and restores on every program, and names the target that it could not ask', async () => {
  const { code, out } = await catchOutput(() => drill(undefined, options));
  expect(code).toBe(0);
  expect(plain(out)).toMatch(/the access was cut in [0-9.]+ s and restored in [0-9.]+ s/);
  expect(plain(out)).toContain('Answered: nginx, haproxy. Could not be asked on this machine: firewall.');
});
