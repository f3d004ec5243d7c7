// Before a merge: whether publishing would stop after it, counted as the runs that publish will count.
import { beforeAll, expect, test } from 'vitest';
import { type Loaded, loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import type { Base } from '../scripts/commands/verdict/base.ts';
import { makePlans } from '../scripts/commands/verdict/plans.ts';
import { environments } from '../scripts/model/environment.ts';
import { manifestPath, readManifest } from '../scripts/model/publication/manifest.ts';
import type { Tree } from '../scripts/model/tree.ts';
import { readLastGood } from '../scripts/targets/decide/last-good.ts';
import { decidePublication } from '../scripts/targets/decide/publication.ts';
import { render } from '../scripts/targets/index.ts';
import { generateRepository } from './generated/repository.ts';

const today = '2026-06-01';
const generated = generateRepository(20);
const read = (files: ReadonlyMap<string, string | Buffer>): Promise<Loaded> => {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const tree: Tree = new Map(sorted.map(([path, content]) => [path, { kind: 'file', read: () => Buffer.from(content) }]));
  return loadTree(tree, today, nodePlatform);
};
const fileOf = (i: number): string => `integrations/institutia-${String(i).padStart(5, '0')}.yaml`;

let base: Base;
/** Every environment has been published six times. */
beforeAll(async () => {
  const loaded = await read(generated);
  const [published, lastGood]: [Base['published'], NonNullable<Base['lastGood']>] = [{}, {}];
  for (const environment of environments) {
    if (!loaded.context) throw new Error('no policy');
    const { publication } = decidePublication(environment, loaded.context);
    const files = await render(publication, { commit: null, modified: false }, nodePlatform);
    const manifest = readManifest(files.get(manifestPath));
    if (manifest) published[environment] = { ...manifest, generation: 6 };
    lastGood[environment] = await readLastGood(files, nodePlatform);
  }
  base = { commit: 'a'.repeat(40), loaded, today, published, lastGood };
});

/** The first go, the next get other addresses everywhere. */
function change(gone: number, others: number, more: readonly (readonly [string, string])[] = []): Map<string, string | Buffer> {
  const files = new Map([...generated, ...more]);
  for (let i = 0; i < gone; i++) files.delete(fileOf(i));
  for (let i = gone; i < gone + others; i++)
    files.set(
      fileOf(i),
      String(generated.get(fileOf(i)))
        .replace('["45.64.', '["45.65.')
        .replace('["45.128.', '["45.129.'),
    );
  return files;
}

async function stops(files: ReadonlyMap<string, string | Buffer>, path = fileOf(0)): Promise<string[]> {
  const proposal = { author: { login: 'x', id: 1 }, title: 't', changes: [{ path }], approvals: [] };
  const plans = await makePlans(base, await read(files), proposal);
  return plans.flatMap(({ environment, brakes = [] }) =>
    brakes.map(({ kind, generation, removals, changes }) => `${environment} ${generation}: ${kind} ${removals} ${changes}`),
  );
}

test.each<[number, number, string[]]>([
  [0, 6, []],
  [0, 7, ['staging 7: many 0 7', 'production 7: many 0 7']],
  // Of too many removals none goes out before the rest; of fewer all do, and the rest is counted from there.
  [8, 2, ['staging 7: many 8 2', 'production 7: many 8 2']],
  [5, 6, ['staging 7: many 5 6', 'production 8: many 0 6']],
  [5, 4, ['staging 7: many 5 4']],
])('of 20 systems %i removed and %i changed', async (gone, others, expected) => {
  expect(await stops(change(gone, others))).toEqual(expected);
});

test('what is announced with these numbers is not told, and other numbers are told even of a change that only announces', async () => {
  const path = 'registry/announcements.yaml';
  const announce = (changes: number) =>
    [path, `announced:\n  - { environment: staging, generation: 7, changes: ${changes}, reason: Adrese noi. }\n`] as const;
  expect(await stops(change(0, 7, [announce(7)]))).toEqual(['production 7: many 0 7']);
  expect(await stops(change(0, 7, [announce(6)]))).toEqual(['staging 7: many 0 7', 'production 7: many 0 7']);
});

test('what stops already is told of a change that has a part in it or announces, and of no other', async () => {
  const loaded = await read(change(0, 7));
  const merged = { ...base, loaded };
  const told = async (path: string) => {
    const proposal = { author: { login: 'x', id: 1 }, title: 't', changes: [{ path }], approvals: [] };
    return (await makePlans(merged, loaded, proposal)).map(({ brakes = [] }) => brakes.length);
  };
  expect(await told('README.md')).toEqual([0, 0]);
  expect(await told('registry/announcements.yaml')).toEqual([1, 1]);
});

test('gateways that tell of another history stop what changes somebody, announced or not, in that environment alone', async () => {
  const files = change(0, 1);
  const proposal = { author: { login: 'x', id: 1 }, title: 't', changes: [{ path: fileOf(0) }], approvals: [] };
  const disputed = { ...base, otherHistories: { staging: ['gw-1', 'gw-2'], production: [] } };
  const kindsOf = async (after: Map<string, string | Buffer>) =>
    (await makePlans(disputed, await read(after), proposal)).map(({ environment, brakes = [] }) =>
      [environment, ...brakes.map(({ kind, gateways }) => `${kind} ${gateways}`)].join(': '),
    );
  expect(await kindsOf(files)).toEqual(['staging: histories gw-1,gw-2', 'production']);
  const announced =
    'announced:\n  - environment: staging\n    generation: 7\n    histories: true\n    reason: Gateway-urile au fost verificate.\n';
  expect(await kindsOf(new Map([...files, ['registry/announcements.yaml', announced]]))).toEqual(['staging', 'production']);
  expect(await kindsOf(generated)).toEqual(['staging', 'production']);
});
