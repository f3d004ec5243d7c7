// npm run mutate: takes each rule away, then changes each rule's source in small ways, and counts what the tests notice.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Loaded } from '../../scripts/commands/run/judge.ts';
import type { Finding } from '../../scripts/model/finding/finding.ts';
import type { AnyRule } from '../../scripts/model/rule/rule.ts';
import { check, rules } from '../../scripts/rules/check.ts';
import { cases, loadCase } from '../cases/tree.ts';
import { ruleFiles } from '../rule-files.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { testsNotice } from './tests.ts';

const root = join(import.meta.dirname, '../..');
/** Beside the scripts it imports, under a folder that git ignores. */
const workshop = join(root, '.mdocs/mutation');
const chosen = process.argv.slice(2);
const files = ruleFiles(root);

const loaded = await loadAll();
rmSync(workshop, { recursive: true, force: true });
mkdirSync(workshop, { recursive: true });
for (const folder of ['scripts', 'test', 'schemas', 'registry', 'integrations'])
  cpSync(join(root, folder), join(workshop, folder), { recursive: true });

let killed = 0;
let all = 0;
const survivors: string[] = [];
for (const rule of rules) {
  if (chosen.length > 0 && !chosen.includes(rule.code)) continue;
  const expected = found([rule]);
  count(expected.lines === found([]).lines, `${rule.code}: taken away`);
  const file = fileOf(rule);
  for (const mutant of mutantsOf(readFileSync(join(root, file), 'utf8')))
    count(!(await isNoticed(rule, mutant, expected)), `${file}:${mutant.line}: ${mutant.change}`);
}
process.stdout.write(`${survivors.map((one) => `survived  ${one}\n`).join('')}${killed} of ${all} killed\n`);
rmSync(workshop, { recursive: true, force: true });

function count(isAlive: boolean, name: string): void {
  all++;
  if (isAlive) survivors.push(name);
  else killed++;
}

/** By the cases, or else, where other words are said, by the tests about words. A mutant that does not run is noticed. */
async function isNoticed(rule: AnyRule, mutant: Mutant, expected: MutationResult): Promise<boolean> {
  const file = fileOf(rule);
  const name = file.replace(/ts$/, `mutant-${all}.ts`);
  writeFileSync(join(workshop, name), mutant.source);
  try {
    const exported: Record<string, AnyRule> = await import(join(workshop, name));
    const changed = Object.values(exported).find((one) => one.code === rule.code);
    const now = found(changed ? [changed] : []);
    if (now.lines !== expected.lines) return true;
    if (now.whole === expected.whole) return false;
  } catch {
    return true;
  } finally {
    rmSync(join(workshop, name));
  }
  return testsNotice(workshop, { code: rule.code, file }, mutant.source);
}

function fileOf(rule: AnyRule): string {
  return files.get(rule.code) ?? '';
}

async function loadAll(): Promise<Loaded[]> {
  const codes = readdirSync(cases, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'base');
  const folders = codes.flatMap(({ name }) => readdirSync(join(cases, name)).map((one) => join(cases, name, one)));
  return Promise.all(folders.map(loadCase));
}

interface MutationResult {
  /** What the expected.txt of the cases would say. */
  readonly lines: string;
  /** With every word and edit. */
  readonly whole: string;
}

/** What some rules alone find in all cases. */
function found(some: readonly AnyRule[]): MutationResult {
  const findings = loaded.map(({ context, repository }) => {
    const lineOf = ({ file, path, line }: Finding) => line ?? repository.sources.get(file)?.locate(path).line ?? 1;
    return context ? check(context, some).map((finding) => ({ ...finding, line: lineOf(finding) })) : [];
  });
  const lines = findings.map((ones) => ones.map(({ severity, code, file, line }) => `${severity} ${code} ${file}:${line}`));
  return { lines: JSON.stringify(lines), whole: JSON.stringify(findings) };
}
