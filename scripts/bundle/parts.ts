// What of the command line is loaded together. A command loads its part, and nothing of another: a library that only letters need is not
// read to check a file.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Metafile, Plugin } from 'esbuild';
import { compare } from '../model/finding/finding.ts';

/**
 * Part -> the files that it is loaded for, among those that are imported when they are needed. Any other such file is a part by itself.
 * Each part is made with all that those named after it need too, so that what they share is one file and not a dozen.
 */
const parts: Readonly<Record<string, { readonly files: RegExp; readonly with: readonly string[] }>> = {
  version: { files: /^scripts\/commands\/run\/version\.ts$/, with: [] },
  git: { files: /^scripts\/apply\/local-git\.ts$/, with: ['version'] },
  program: { files: /^scripts\/commands\/entry\.ts$/, with: ['version'] },
  gateway: { files: /^scripts\/commands\/gateway\//, with: ['version', 'program'] },
  check: { files: /^scripts\/commands\/check\//, with: ['version', 'program', 'gateway'] },
  doctor: { files: /^scripts\/commands\/doctor\//, with: ['version', 'program', 'gateway', 'check'] },
  sandbox: { files: /^scripts\/commands\/sandbox\//, with: ['version', 'program', 'gateway', 'check'] },
  lsp: { files: /^scripts\/commands\/lsp\//, with: ['version', 'program', 'gateway', 'check'] },
  setup: {
    files: /^scripts\/commands\/(?:drill|import|init|new)\//,
    with: ['version', 'program', 'gateway', 'check', 'plan', 'work'],
  },
  forge: { files: /^scripts\/demo\/issue\.ts$/, with: [] },
  calendar: { files: /^scripts\/report\/expiry\/calendar\.ts$/, with: ['version', 'program', 'gateway', 'check'] },
  plan: { files: /^scripts\/commands\/plan\//, with: ['version', 'program', 'gateway', 'check'] },
  work: { files: /^scripts\/commands\//, with: ['version', 'program', 'gateway', 'check', 'plan'] },
};

const partOf = (file: string): string | undefined => Object.entries(parts).find(([, { files }]) => files.test(file))?.[0];

/** Makes one module of the files of a part. `from` is the folder of package.json. */
export function groupParts(from: string): Plugin {
  const files = readSources(from);
  const wanted = [...files.values()].flatMap(({ later }) => later);
  const filesOf = (part: string) => [...new Set(wanted.filter((file) => partOf(file) === part))].sort(compare);
  return {
    name: 'parts',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        const part = kind === 'dynamic-import' ? partOf(relative(from, join(resolveDir, path))) : undefined;
        return part === undefined ? undefined : { path: part, namespace: 'part' };
      });
      build.onLoad({ filter: /^/, namespace: 'part' }, ({ path: part }) => {
        const own = filesOf(part);
        const before = parts[part]?.with.flatMap((other) => needsOf(filesOf(other), files)) ?? [];
        const imports = [...new Set(before)].sort(compare).map((file) => `import './${file}';`);
        const contents = [...imports, ...own.map((file) => `export * from './${file}';`)].join('\n');
        requireDistinct(own, files);
        return { contents, loader: 'ts', resolveDir: from };
      });
    },
  };
}

interface SourceFile {
  /** The files that it imports at once, and those that it imports when they are needed. */
  readonly now: readonly string[];
  readonly later: readonly string[];
  readonly exported: readonly string[];
}

/** Path -> what each of our own files imports, but for types. */
function readSources(from: string): ReadonlyMap<string, SourceFile> {
  const names = readdirSync(join(from, 'scripts'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return new Map(
    names.map((name) => {
      const file = `scripts/${name.replaceAll('\\', '/')}`;
      const text = readFileSync(join(from, file), 'utf8');
      const match = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found ?? '');
      const resolve = (paths: readonly string[]) => paths.map((path) => join(dirname(file), path).replaceAll('\\', '/'));
      return [
        file,
        {
          now: resolve(text.split(';').flatMap(importedBy)),
          later: resolve(match(/\bimport\('(\.[^']+)'\)/g)),
          exported: match(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm),
        },
      ];
    }),
  );
}

/** All that some files import, without themselves. */
function needsOf(own: readonly string[], files: ReadonlyMap<string, SourceFile>): string[] {
  const needed = new Set<string>();
  const add = (file: string): void => {
    for (const other of files.get(file)?.now ?? [])
      if (!needed.has(other)) {
        needed.add(other);
        add(other);
      }
  };
  for (const file of own) add(file);
  return [...needed].filter((file) => !own.includes(file));
}

/** One module has no two things of one name: of both, it would have none. */
function requireDistinct(own: readonly string[], files: ReadonlyMap<string, SourceFile>): void {
  const all = own.flatMap((file) => files.get(file)?.exported ?? []);
  const twice = all.filter((name, i) => all.indexOf(name) !== i);
  if (twice.length > 0) throw new Error(`exported by two files of one part (scripts/bundle/parts.ts): ${twice.join(', ')}`);
}

/** Output of esbuild -> a name that says which parts load it, and stays the same whatever is in it. */
export function namesOf({ outputs }: Metafile): ReadonlyMap<string, string> {
  const users = new Map<string, string[]>(Object.keys(outputs).map((path) => [path, []]));
  for (const [path, { entryPoint }] of Object.entries(outputs))
    if (entryPoint !== undefined) for (const loaded of loadedBy(path, outputs)) users.get(loaded)?.push(entryPoint);
  const names = [...users].map(([path, entries]) => {
    const { entryPoint: own, inputs = {} } = outputs[path] ?? {};
    if (own !== undefined) return [path, titleOf(own)] as const;
    // What esbuild itself adds has no source.
    if (Object.keys(inputs).length === 0) return [path, 'runtime'] as const;
    return [path, `${firstOf(entries).map(titleOf).sort(compare).join('+')}-shared`] as const;
  });
  const twice = names.filter(([, name], i) => names.findIndex(([, other]) => other === name) !== i);
  if (twice.length > 0) throw new Error(`two files of the bundle have one name: ${twice.map(([, name]) => name).join(', ')}`);
  return new Map(names);
}

function loadedBy(path: string, outputs: Metafile['outputs'], seen = new Set<string>()): Set<string> {
  seen.add(path);
  for (const { path: other, kind } of outputs[path]?.imports ?? [])
    if (kind === 'import-statement' && other in outputs && !seen.has(other)) loadedBy(other, outputs, seen);
  return seen;
}

/** Those that no other one comes with. */
function firstOf(entries: readonly string[]): string[] {
  if (entries.includes('scripts/mdocs.ts')) return ['scripts/mdocs.ts'];
  const titles = entries.map(titleOf);
  return entries.filter((entry) => !parts[titleOf(entry)]?.with.some((other) => titles.includes(other)));
}

/** node_modules/@octokit/rest/dist-src/index.js -> octokit-rest; part:check -> check. */
function titleOf(entry: string): string {
  const library = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(entry)?.[1];
  return library?.replace('@', '').replace('/', '-') ?? entry.replace(/^.*[/:]|\.\w+$/g, '');
}

/** What a statement imports when its file is loaded, if it is one that does. */
function importedBy(statement: string): string[] {
  const path = / from '(\.[^']+\.ts)'$/.exec(statement)?.[1];
  return path !== undefined && /^(?:import|export)(?! type)/m.test(statement) ? [path] : [];
}
