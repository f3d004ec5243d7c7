// Cases as files: the tree of the base repository with a case's files laid over it, checked in memory.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Loaded, loadTree, type PriorState } from '../../scripts/commands/run/judge.ts';
import { nodePlatform } from '../../scripts/commands/run/platform.ts';
import type { Environment } from '../../scripts/model/environment.ts';
import type { History } from '../../scripts/model/rule/rule.ts';
import type { EntryKind, Tree } from '../../scripts/model/tree.ts';
import { readTree } from '../../scripts/read/disk.ts';
import { readRepository } from '../../scripts/read/repository.ts';
import { type ProposalParts, proposalOf } from '../proposal.ts';

export const cases = import.meta.dirname;
/** With ids, so that of the many trees that differ from it in one file only that file is read. */
export const base: Tree = new Map(
  [...readTree(join(cases, 'base'), ['integrations', 'registry'])].map(([path, entry]) => [
    path,
    { kind: entry.kind, id: path, read: () => entry.read() },
  ]),
);
export const baseRead = await readRepository(base, nodePlatform);

/** What a case's case.json may say. */
interface CaseSettings {
  /** YYYY-MM-DD; the base is sound on 2026-06-01. */
  today?: string;
  /** Paths of the base that the case does without. */
  remove?: string[];
  /** System id, or that and a digest -> the day since which its staging access is published. */
  stagingSince?: Record<string, string>;
  /** Environment -> the number of what is published there now. */
  generation?: Partial<Record<Environment, number>>;
  /** The pull request; what it changes is the difference between before/ laid over the base and the case. */
  proposal?: ProposalParts;
  /** Path -> what the case has there instead of an ordinary file. */
  kinds?: Record<string, EntryKind>;
}

export async function loadCase(folder: string): Promise<Loaded> {
  const settings: CaseSettings = existsSync(join(folder, 'case.json'))
    ? JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'))
    : {};
  const kept = new Map([...base].filter(([path]) => !settings.remove?.includes(path)));
  const tree = ofKinds(laid(kept, treeOf(folder)), settings);
  return loadTree(tree, settings.today ?? soundOn, nodePlatform, earlier(folder, settings, tree));
}

const ofKinds = (tree: Tree, { kinds = {} }: CaseSettings): Tree =>
  new Map([...tree].map(([path, entry]) => [path, { ...entry, kind: kinds[path] ?? entry.kind, read: () => entry.read() }]));

const soundOn = '2026-06-01';
const treeOf = (folder: string): Tree => readTree(folder, ['integrations', 'registry']);

/** A folder before/ in a case holds files as they were before the change. */
function earlier(folder: string, { stagingSince, generation, proposal }: CaseSettings, tree: Tree): PriorState {
  const before = join(folder, 'before');
  const isOwn = existsSync(before);
  const start = isOwn ? laid(base, treeOf(before)) : base;
  return {
    like: baseRead,
    ...(isOwn || proposal ? { base: isOwn ? start : baseRead } : {}),
    ...(proposal ? { proposal: proposalOf(proposal, start, tree) } : {}),
    ...(stagingSince || generation ? { history: async () => historyOf(stagingSince, generation) } : {}),
  };
}

const historyOf = (since: CaseSettings['stagingSince'] = {}, numbers: CaseSettings['generation'] = {}): History => ({
  stagingSince: (system, access) => since[`${system} ${access}`] ?? since[system],
  wasStaged: (system, access) => (since[`${system} ${access}`] ?? since[system]) !== undefined,
  generation: (environment) => numbers[environment],
});

/** A tree laid over another. */
function laid(under: Tree, over: Tree): Tree {
  return new Map([...under, ...over].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The findings of a tree laid over another. */
export function loadOver(under: Tree, over: Tree, today = soundOn): Promise<Loaded> {
  return loadTree(laid(under, over), today, nodePlatform, { like: baseRead });
}

/** One line each: severity code file:line */
export const listFindings = (loaded: Loaded): string[] =>
  loaded.findings.map((finding) => `${finding.severity} ${finding.code} ${finding.file}:${finding.line}`);
