// Targets as things that can be added: what the list, the schema and the rendering ask of each, proved with one that only exists here.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkFiles } from '../scripts/commands/gateway/check.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import type { EnvironmentPolicy } from '../scripts/model/generated/policy.ts';
import { writeNetwork } from '../scripts/model/network/address.ts';
import { manifestPath, readManifest } from '../scripts/model/publication/manifest.ts';
import { decidePublication } from '../scripts/targets/decide/publication.ts';
import { render } from '../scripts/targets/index.ts';
import { targets, targetsIn } from '../scripts/targets/list.ts';
import { type Check, type Target, template } from '../scripts/targets/template/target.ts';
import { commit, contextOf, renderVariation } from './plan/variation.ts';

const toy: Target = {
  name: 'toy',
  quoting: {
    address: (value) => {
      if (typeof value === 'string' && /^[0-9a-f.:/]+$/.test(value)) return value;
      throw new Error(`a toy cannot read ${value}`);
    },
  },
  render: ({ networks }) => ({
    'allowed.txt': {
      template: template`# Who may call.
{{#each allowed}}
allow {{address network}}
{{/each}}
`,
      values: { allowed: networks.map(({ network }) => ({ network: writeNetwork(network) })) },
    },
  }),
};

async function renderedFor(names: readonly string[], known: readonly Target[]) {
  const { publication } = decidePublication('staging', await contextOf());
  const policy = { ...publication.policy, targets: names } as EnvironmentPolicy;
  return render({ ...publication, policy }, { commit, modified: false }, nodePlatform, known);
}

test('a target in the list is rendered where the policy names it, and changes nothing for the others', async () => {
  const before = (await renderVariation('staging')).files;
  const files = await renderedFor(['nginx', 'toy'], [...targets, toy]);
  expect(files.get('toy/allowed.txt')).toBe('# Who may call.\nallow 10.24.8.0/29\nallow 198.51.100.10\nallow 203.0.113.10\n');
  const isOther = ([path]: readonly [string, string]) => path !== 'toy/allowed.txt' && path !== manifestPath;
  expect([...files].filter(isOther)).toEqual([...before].filter(isOther));
  expect(readManifest(files.get(manifestPath))?.files.map(({ path }) => path)).toContain('toy/allowed.txt');
});

test('an environment has the targets of its policy and no others', async () => {
  const files = await renderedFor(['toy'], [...targets, toy]);
  expect([...files.keys()].sort()).toEqual([
    'clients.json',
    'document-types.json',
    'manifest.json',
    'toy/allowed.txt',
    'withdrawn.json',
  ]);
  expect(targetsIn(files)).toEqual([]);
  await expect(renderedFor(['toy'], targets)).rejects.toThrow('there is no target toy');
});

test('what a policy that names no target gets is the first of the list', async () => {
  const { files } = await renderVariation('staging');
  expect(targetsIn(files).map(({ name }) => name)).toEqual(['nginx']);
  expect(await renderedFor(['nginx'], targets)).toEqual(files);
});

test('a value that does not pass the quoting of its target reaches no file', async () => {
  const passing = (values: object): Target => ({
    ...toy,
    render: () => ({ file: { template: template`{{address value}}`, values } }),
  });
  await expect(renderedFor(['toy'], [passing({ value: 'evil; }' })])).rejects.toThrow('a toy cannot read evil');
  const raw: Target = { ...toy, render: () => ({ file: { template: template`{{value}}`, values: { value: '::' } } }) };
  await expect(renderedFor(['toy'], [raw])).rejects.toThrow('something other than a quoted name');
  const foreign: Target = { ...toy, render: () => ({ file: { template: template`{{word value}}`, values: { value: '::' } } }) };
  await expect(renderedFor(['toy'], [foreign])).rejects.toThrow('something other than a quoted name');
});

test('a value inside a template does not compile, nor does a text that is no template', () => {
  const value: string = 'evil';
  // @ts-expect-error a template takes no values
  const mixed = () => template`allow ${value}`;
  // @ts-expect-error a string is no template
  const pasted: ReturnType<Target['render']> = { file: { template: `allow ${value}`, values: {} } };
  expect([mixed, pasted]).toHaveLength(2);
});

test('every target has a name and a folder of its own, and the schema of the policy knows the same names', () => {
  const names = targets.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9]*$/);
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'schemas', 'policy.schema.json'), 'utf8'));
  const { items, default: usual } = schema.definitions.environment.properties.targets;
  expect(items.enum).toEqual(names);
  expect(usual).toEqual(names.slice(0, 1));
});

test.each(targets.map(({ name }) => name))('only its own folder and the list know %s by name', (name) => {
  const root = join(import.meta.dirname, '..', 'scripts');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
  // Examples are typed by people, who have one.
  const isApart = (path: string) => path.includes('/generated/') || path === 'commands/help/examples.ts';
  const others = files.filter((path) => !path.startsWith(`targets/${name}/`) && !isApart(path));
  // Sentences and declarations have the word, too.
  const isNamed = ['firewall', 'wireguard', 'strongswan'].includes(name)
    ? new RegExp(`targets/${name}|'${name}/`)
    : new RegExp(name, 'i');
  const knowing = others.filter((path) => isNamed.test(readFileSync(join(root, path), 'utf8')) || path === 'targets/list.ts');
  expect(knowing).toEqual(['targets/list.ts']);
});

/** Reads the one file that it is given. */
const reading = (file: string, program = 'cat'): Check => ({
  program,
  package: 'coreutils',
  judge: ({ settings }) => ({ files: new Map([[`${settings.directory}/toy.txt`, 'fun\n']]), args: () => [file] }),
  serve: () => ({ files: new Map(), args: () => [] }),
  reload: 'SIGHUP',
});

test('the program of any target judges what is published', async () => {
  const { files } = await renderVariation('staging');
  const file = 'mdocs-staging/toy.txt';
  expect(await checkFiles(reading(file), files)).toEqual({ status: 'accepted', output: 'fun' });
  expect(await checkFiles(reading('other'), files)).toEqual({ status: 'refused', output: expect.stringContaining('other') });
  expect(await checkFiles(reading(file, 'no-such-program'), files)).toEqual({ status: 'absent', output: '' });
});

test.each<[unknown, string]>([
  [undefined, 'unknown'],
  [null, 'unknown'],
  ['mdocs', 'refused'],
  [{ listen: '8443' }, 'refused'],
  [{ directory: '../outside' }, 'refused'],
])('of a manifest whose gateway is %j the check is %s', async (gateway, status) => {
  const { files } = await renderVariation('staging');
  const manifest = JSON.parse(files.get(manifestPath) ?? '');
  const over = gateway && typeof gateway === 'object' && 'directory' in gateway ? { ...manifest.gateway, ...gateway } : gateway;
  const changed = new Map(files).set(manifestPath, JSON.stringify({ ...manifest, gateway: over }));
  const output = status === 'refused' ? 'manifest.json: gateway' : '';
  expect(await checkFiles(reading('../outside/toy.txt'), changed)).toEqual({ status, output });
});
