// A check that costs what changed: the findings of the last full one, but for the files that changed and those that they are compared with.
import { resolve } from 'node:path';
import { isExternalError } from '../../apply/temporary.ts';
import type { Facts } from '../../model/declaration/facts.ts';
import { type Finding, sortFindings } from '../../model/finding/finding.ts';
import { Failure } from '../../model/text/failure.ts';
import { readPaths, readTree } from '../../read/disk.ts';
import { judge } from '../run/judge.ts';
import { askingUses } from './asking.ts';
import { listChangedFiles } from './changed-files.ts';
import { most, readCompared, unclearAfter } from './compared.ts';
import { GrowingTree } from './growing-tree.ts';
import { indexFileOf } from './keep.ts';
import { type IndexReader, readIndex } from './lookup.ts';
import { Damaged, openPages } from './pages.ts';

/** What a check of a folder found. */
export interface FolderFindings {
  /** All of them, each with its line, in order. */
  readonly findings: readonly Finding[];
  /** How many institutions' files could be read. */
  readonly count: number;
  /** Of the files that were read: not of all where there was a shortcut. */
  readonly facts: Facts;
}

export interface ShortcutOptions {
  readonly root: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Of the program: what another one found is not believed. */
  readonly version: string;
  /** An institution whose file the caller looks at. */
  readonly institution?: string | undefined;
}

/** Undefined where only a full check can tell: no index, one of another program or day, one that is damaged, or too much that changed. */
export async function takeShortcut(options: ShortcutOptions): Promise<FolderFindings | undefined> {
  try {
    const pages = openPages(indexFileOf(options.root));
    try {
      return await checkChanged(readIndex(pages), options);
    } finally {
      pages.close();
    }
  } catch (error) {
    if (error instanceof Damaged || isExternalError(error) || error instanceof Failure) return undefined;
    throw error;
  }
}

async function checkChanged(index: IndexReader, options: ShortcutOptions): Promise<FolderFindings | undefined> {
  const { head } = index;
  const { root, today, version, institution } = options;
  if (head.version !== version || today < head.day || today >= head.horizon) return undefined;
  const sinceCommit = await listChangedFiles(root, head.commit);
  if (!sinceCommit) return undefined;
  const changed = [...new Set([...sinceCommit, ...head.differing])];
  const due = index.dueOn(today, most).map((number) => index.record(number).path);
  const folder = resolve(root);
  const tree = new GrowingTree(readTree(folder, ['registry']), (paths) => readPaths(folder, paths));
  const asked = `integrations/${institution}.yaml`;
  if (institution !== undefined) await tree.add([asked]);
  // The nearest of all names is offered instead.
  if (institution !== undefined && !tree.tree.has(asked)) return undefined;
  const compared = await readCompared(index, changed, [tree], due);
  const [repository] = compared?.repositories ?? [];
  const [change] = compared?.changes ?? [];
  if (!compared || !repository || !change) return undefined;

  const { findings } = await judge(repository, today);
  const isUnclear = unclearAfter(index, change, compared.touched).length > 0;
  const kept = index.findings().filter((one) => !compared.isSure(one) && !(isUnclear && askingUses.has(one.code)));
  return {
    findings: sortFindings([...kept, ...findings.filter(compared.isSure)]),
    count: head.readable - change.before.filter(({ state }) => state !== 'unread').length + change.after.length,
    facts: repository.facts,
  };
}
