// What most commands begin with: the repository read and checked.
import { resolve } from 'node:path';
import { type Finding, inOrder } from '../model/finding.ts';
import type { Platform } from '../model/platform.ts';
import type { Context } from '../model/rule.ts';
import { readTree } from '../read/disk.ts';
import { type Repository, readRepository } from '../read/repository.ts';
import type { Source } from '../read/source.ts';
import type { Tree } from '../read/tree.ts';
import { check } from '../rules/check.ts';
import { nodePlatform } from './platform.ts';

export interface Loaded {
  readonly repository: Repository;
  /** Absent where registry/policy.yaml could not be read. */
  readonly context?: Context;
  /** All of them, each with its line, in order. */
  readonly findings: readonly Finding[];
}

/** Reads and checks the repository in a folder. `today` is YYYY-MM-DD. */
export function load(root: string, today: string): Promise<Loaded> {
  return loadTree(readTree(resolve(root), ['integrations', 'registry']), today, nodePlatform);
}

/** Reads and checks a tree, wherever it comes from. */
export async function loadTree(tree: Tree, today: string, platform: Platform): Promise<Loaded> {
  const repository = await readRepository(tree, platform);
  const { registry, facts } = repository;
  const context = registry && { today, registry, facts };
  const findings = [...repository.findings, ...(context ? check(context) : [])];
  return {
    repository,
    ...(context ? { context } : {}),
    findings: inOrder(findings.map((finding) => placed(finding, repository.sources))),
  };
}

/** A rule names keys; here they become a line and a column. */
function placed(finding: Finding, sources: ReadonlyMap<string, Source>): Finding {
  if (finding.line !== undefined) return finding;
  const position = sources.get(finding.file)?.locate(finding.path) ?? { line: 1, column: 1 };
  return { ...finding, ...position };
}
