// A generated repository is valid, so it has no finding at all.
import { expect, test } from 'vitest';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import type { Entry } from '../scripts/model/tree.ts';
import { generateRepository } from './generated/repository.ts';

test('500 generated institutions have no finding', async () => {
  const files = [...generateRepository(500)].sort(([a], [b]) => (a < b ? -1 : 1));
  const tree = new Map(
    files.map(([path, content]): [string, Entry] => [path, { kind: 'file', read: () => Buffer.from(content) }]),
  );
  const { findings, repository } = await loadTree(tree, '2026-06-01', nodePlatform);
  expect(findings.map((finding) => `${finding.file} ${finding.code} ${finding.message.en}`).slice(0, 20)).toEqual([]);
  expect(repository.facts.files).toHaveLength(500);
});
