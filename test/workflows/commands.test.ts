// What the workflows run is there: each command of mdocs that they call, with each option that they give it.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { bundleProgram, program } from '../commands/world.ts';

const folder = join(import.meta.dirname, '..', '..', '.github', 'workflows');
const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const calls = texts.flatMap((text) => [...text.matchAll(/node dist\/mdocs\.mjs (.+)$/gm)].map(([, call = '']) => call));
const commands = [...new Set(calls.map((call) => call.split(' ')[0] ?? ''))].sort();

beforeAll(bundleProgram);

test('the workflows run what they are there for', () => {
  expect(commands).toEqual([
    'assign',
    'drift',
    'expiring',
    'grant',
    'notify',
    'plan',
    'protection',
    'provision',
    'request',
    'resume',
    'revoke',
    'rollback',
    'suspend',
    'validate',
    'verdict',
  ]);
});

test.each(commands)('%s', (command) => {
  const given = calls.filter((call) => call.startsWith(`${command} `)).flatMap((call) => call.match(/--[a-z-]+/g) ?? []);
  const help = execFileSync(process.execPath, [program, command, '--help', '--locale', 'en'], { encoding: 'utf8' });
  expect(help).toContain(`mdocs ${command} `);
  expect([...new Set(given)].filter((option) => !help.includes(`${option} `))).toEqual([]);
});
