// Walks through random changes of a repository: at each step the shortcut and the check in blocks, where there is one, must find what a
// whole check finds.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkInBlocks } from '../../scripts/commands/index/in-blocks.ts';
import { keepIndex, noteIds } from '../../scripts/commands/index/keep.ts';
import { type IndexRecord, makeRecords } from '../../scripts/commands/index/record.ts';
import { takeShortcut } from '../../scripts/commands/index/shortcut.ts';
import { loadTree } from '../../scripts/commands/run/judge.ts';
import { nodePlatform } from '../../scripts/commands/run/platform.ts';
import { addDays } from '../../scripts/model/date.ts';
import { compare } from '../../scripts/model/finding/finding.ts';
import { readTree } from '../../scripts/read/disk.ts';
import { reportOf } from '../../scripts/report/findings.ts';
import { generateRepository, writeRepository } from '../generated/repository.ts';
import { changes } from './edits.ts';

export const version = 'test';

export interface Walk {
  readonly steps: number;
  readonly shortcuts: number;
  /** How many whole checks were made in blocks, too. */
  readonly blocks: number;
  /** Where both differ: what was done, and both answers. */
  readonly failure?: { readonly done: readonly string[]; readonly short: string; readonly whole: string };
}

/** A generator of numbers below another, always the same for a seed (mulberry32). */
export function makeDraw(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

export const git = (root: string, ...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid', ...args], { cwd: root, stdio: 'pipe' });

/** A working copy with so many institutions, and exceptions for some of them. */
export function makeWorkingCopy(count: number): string {
  const root = mkdtempSync(join(tmpdir(), 'mdocs-index-'));
  const files = generateRepository(count);
  const policy = String(files.get('registry/policy.yaml')).replace(/\nexceptions:[\s\S]*?(?=\n\S|$)/, '');
  writeRepository(new Map([...files, ['registry/policy.yaml', policy + exceptions], ['.gitignore', '.mdocs/\n']]), root);
  git(root, 'init', '-q');
  git(root, 'add', '.');
  git(root, 'commit', '-qm', 'first');
  return root;
}

const exceptions = `
exceptions:
  - { rule: address-overlaps, institutions: [institutia-00001, institutia-00002], reason: Ies prin acelasi furnizor, expires: 2026-09-30 }
  - { rule: rsi-missing, institutions: [institutia-00003], system: sistemul-00003, reason: Numar RSI in curs de atribuire, expires: 2026-12-31 }
`;

async function checkWhole(root: string, today: string) {
  const { tree, ids } = noteIds(readTree(root, ['integrations', 'registry']));
  return { tree, ids, ...(await loadTree(tree, today, nodePlatform)) };
}

export async function keep(root: string, today: string): Promise<void> {
  const { tree, ids, context, findings } = await checkWhole(root, today);
  if (!context) return;
  const { facts, registry } = context;
  await keepIndex(root, version, {
    today,
    registry,
    records: makeRecords(facts, findings, today, registry),
    findings,
    ids,
    tree,
  });
}

const show = (findings: Parameters<typeof reportOf>[0], count: number) => JSON.stringify({ count, ...reportOf(findings) });

const showRecords = (records: Iterable<IndexRecord>): string =>
  JSON.stringify(
    [...records].sort((a, b) => compare(a.path, b.path)),
    (_, value) => (typeof value === 'bigint' ? String(value) : value),
  );

/** Ends at the first difference. */
export async function walk(seed: number, steps: number, institutions = 20): Promise<Walk> {
  const draw = makeDraw(seed);
  const root = makeWorkingCopy(institutions);
  const done: string[] = [];
  let today = '2026-06-01';
  let shortcuts = 0;
  let blocks = 0;
  try {
    await keep(root, today);
    for (let step = 1; step <= steps; step++) {
      const names = Object.keys(changes);
      const name = names[draw(names.length)] ?? '';
      const what = draw(6);
      if (what === 0) git(root, 'checkout', '-q', '--', '.');
      if (what === 1) git(root, 'clean', '-fdq', '--', 'integrations');
      if (what === 2) today = addDays(today, draw(12));
      changes[name]?.(root, draw);
      done.push(`${today} ${['checkout', 'clean', 'later', '', '', ''][what]} ${name}`.replace('  ', ' '));
      const { tree, repository, context, findings } = await checkWhole(root, today);
      const whole = show(findings, repository.facts.files.length);
      const inBlocks = context && (await checkInBlocks(tree, { today, size: 1 + draw(6), most: 2 }));
      if (inBlocks) {
        blocks++;
        const records = makeRecords(repository.facts, findings, today, context.registry);
        const one = show(inBlocks.findings, inBlocks.count) + showRecords(inBlocks.records());
        const other = whole + showRecords(records);
        if (one !== other) return { steps: step, shortcuts, blocks, failure: { done, short: one, whole: other } };
      }
      const short = await takeShortcut({ root, today, version });
      if (short) {
        shortcuts++;
        const one = show(short.findings, short.count);
        if (one !== whole) return { steps: step, shortcuts, blocks, failure: { done, short: one, whole } };
      }
      if (!short || draw(8) === 0) {
        if (draw(2) === 0) {
          git(root, 'add', '-A', '.');
          git(root, 'commit', '-qm', 'step', '--allow-empty');
        }
        await keep(root, today);
        done.push('kept');
      }
    }
    return { steps, shortcuts, blocks };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
