// Cases as files: the tree of the base repository with a case's files laid over it, checked in memory.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Loaded, loadTree } from '../../scripts/commands/load.ts';
import { nodePlatform } from '../../scripts/commands/platform.ts';
import { readTree } from '../../scripts/read/disk.ts';
import type { Tree } from '../../scripts/read/tree.ts';

export const cases = import.meta.dirname;
export const base = readTree(join(cases, 'base'), ['integrations', 'registry']);

/** What a case's case.json may say. */
interface Settings {
  /** YYYY-MM-DD; the base is sound on 2026-06-01. */
  today?: string;
  /** Paths of the base that the case does without. */
  remove?: string[];
}

export async function loadCase(folder: string): Promise<Loaded> {
  const settings: Settings = existsSync(join(folder, 'case.json'))
    ? JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'))
    : {};
  const kept = [...base].filter(([path]) => !settings.remove?.includes(path));
  return loadOver(new Map(kept), readTree(folder, ['integrations', 'registry']), settings.today);
}

/** The findings of a tree laid over another. */
export function loadOver(under: Tree, over: Tree, today = '2026-06-01'): Promise<Loaded> {
  const entries = [...under, ...over].sort(([a], [b]) => (a < b ? -1 : 1));
  return loadTree(new Map(entries), today, nodePlatform);
}

/** One line each: severity code file:line */
export const listed = (loaded: Loaded): string[] =>
  loaded.findings.map((finding) => `${finding.severity} ${finding.code} ${finding.file}:${finding.line}`);
