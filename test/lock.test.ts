// The lock names for every package, whatever machine it is for, where in the public registry it lies and which bytes it must have.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

interface Locked {
  readonly name?: string;
  readonly version: string;
  readonly resolved?: string;
  readonly integrity?: string;
}

const { packages }: { packages: Record<string, Locked> } = JSON.parse(read('package-lock.json'));
const { '': project, ...installed } = packages;

/** Packages that the registry does not offer any more, with the reason why the lock has to name them all the same. It may only shrink. */
const withoutOne: Readonly<Record<string, string>> = {};

const isWhole = ([path, { name, version, resolved, integrity }]: [string, Locked]): boolean => {
  const known = name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const archive = `https://registry.npmjs.org/${known}/-/${known.split('/').at(-1)}-${version}.tgz`;
  return resolved === archive && /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? '');
};

test('every package has its address in the public registry and its digest', () => {
  const partial = Object.entries(installed).filter((entry) => !isWhole(entry));
  const hint = 'Take these out of package-lock.json and run npm install --package-lock-only.';
  expect(partial.map(([path]) => path).sort(), hint).toEqual(Object.keys(withoutOne).sort());
});

test('npm keeps writing them, runs nothing of what it installs, and takes nothing from git', () => {
  const settings = read('.npmrc').split('\n').filter(Boolean);
  expect(settings).toEqual(
    expect.arrayContaining(['omit-lockfile-registry-resolved=false', 'ignore-scripts=true', 'allow-git=none']),
  );
});

test('the lock is of this package.json', () => {
  const { version, engines, dependencies, devDependencies } = JSON.parse(read('package.json'));
  expect(project).toMatchObject({ version, engines, dependencies, devDependencies });
});

/**
 * @octokit/request asks for content-type 3, which asks for Node 22. It calls parse() alone, which answers the same in 2.1.0; this goes
 * together with Node 20.
 */
test('one version is another than its user asks for', () => {
  expect(JSON.parse(read('package.json')).overrides).toEqual({ '@octokit/request': { 'content-type': '2.1.0' } });
});
