// Broken files: each in test/broken/ is laid over the base repository and must get the findings beside it, on their lines.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as problems from '../scripts/read/problems/index.ts';
import { base, loadOver } from './cases/tree.ts';
import { expectAffordable } from './hostile/cost.ts';

const folder = join(import.meta.dirname, 'broken');
const file = 'integrations/alfa.yaml';
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length));

async function load(bytes: Uint8Array | undefined) {
  const over = bytes ? [[file, { kind: 'file', read: () => bytes }] as const] : [];
  return (await loadOver(base, new Map(over))).findings.filter((one) => one.file === file);
}

const lines = (findings: Awaited<ReturnType<typeof load>>) =>
  findings.filter((one) => one.severity !== 'notice').map((one) => `${one.severity} ${one.code} ${one.line}`);
const ofBase = lines(await load(undefined));
const expectedOf = (name: string) =>
  readFileSync(join(folder, `${name}.expected.txt`), 'utf8')
    .split('\n')
    .filter(Boolean);

test.each(names)('%s', (name) =>
  expectAffordable(async () => {
    const found = lines(await load(readFileSync(join(folder, `${name}.yaml`))));
    expect(found.filter((line) => !ofBase.includes(line))).toEqual(expectedOf(name));
  }),
);

test.each(names.filter((name) => /^(secret|personal)/.test(name)))('%s is not repeated by any finding', async (name) => {
  const findings = JSON.stringify(await load(readFileSync(join(folder, `${name}.yaml`))));
  expect(findings).not.toMatch(/2002500081628|2 002 500 081628|corect-cal|Vara2026|ghp_a1B2|MIIEvAIBADAN/);
});

test('every problem that a file can have on its own stands in the corpus', () => {
  const codes = new Set(names.flatMap(expectedOf).map((line) => line.split(' ')[1]));
  const elsewhere = [
    'objects-refused',
    'merge-conflict',
    'secret-in-history',
    'file-name-invalid',
    'file-unexpected',
    'schema-duplicate',
    'registry-missing',
  ];
  expect(Object.values(problems).flatMap(({ code }) => (codes.has(code) ? [] : [code]))).toEqual(elsewhere.sort());
});
