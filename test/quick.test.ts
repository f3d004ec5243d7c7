// The quick tests are what somebody wants to know while editing, and none of them waits for anything outside this process.
import { expect, test } from 'vitest';
import { quick, startingModuleOf } from './quick.ts';

const named = (...names: string[]) => names.map((name) => `test/${name}.test.ts`);

test('what most changes are about is tested quickly', () => {
  const wanted = named('cases', 'broken', 'hostile', 'reader', 'rules-words', 'words', 'plan', 'targets', 'comment', 'structure');
  expect(wanted.filter((name) => !quick.includes(name)).map((name) => [name, startingModuleOf(name)])).toEqual([]);
});

test('what has a world of its own is not', () => {
  const worlds = named('apply', 'bundle', 'end-to-end', 'kill', 'nginx-gateway', 'notices-mail', 'verdict', 'workflows/executor');
  expect(worlds.filter((name) => quick.includes(name))).toEqual([]);
});
