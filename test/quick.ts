// Which tests are quick: those that start no program and no server, as what they import says, themselves or by any file that they load.
// Nobody keeps a list: a test that gets a world of its own leaves the quick ones, and one that loses it joins them.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Modules by which a test starts something. */
const starting = new Set(['node:child_process', 'node:http', 'node:https', 'node:net', 'simple-git', 'esbuild']);

const known = new Map<string, readonly string[]>();

/** What a file loads, static or dynamic: files by their path in the repository, modules by name. Types alone load nothing. */
function loadedBy(file: string): readonly string[] {
  const before = known.get(file);
  if (before) return before;
  const text = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8').replace(/^import type [^;]*;$/gm, '') : '';
  const names = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '');
  const loaded = names.map((name) => (name.startsWith('.') ? join(file, '..', name) : name));
  known.set(file, loaded);
  return loaded;
}

/** The module by which a test starts something; undefined where it starts nothing. */
export function startingModuleOf(test: string): string | undefined {
  const reached = new Set([test]);
  for (const file of reached) for (const loaded of loadedBy(file)) reached.add(loaded);
  return [...reached].find((name) => starting.has(name));
}

const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join('test', name));

export const quick: readonly string[] = tests.filter((test) => startingModuleOf(test) === undefined);
