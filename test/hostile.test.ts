// Hostile inputs: each is laid over a valid repository and must get its verdict, quickly and without taking the process down.
import { afterAll, describe, expect, test } from 'vitest';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import type { EnvironmentPolicy } from '../scripts/model/generated/policy.ts';
import { limits, readSource } from '../scripts/read/source.ts';
import { decidePublication } from '../scripts/targets/decide/publication.ts';
import { render } from '../scripts/targets/index.ts';
import { targets } from '../scripts/targets/list.ts';
import { base, loadOver } from './cases/tree.ts';
import { expectAffordable } from './hostile/cost.ts';
import { alfa, bytesOf, changed, entryOf, type Hostile } from './hostile/entry.ts';
import { freeText, injection, mail } from './hostile/injection.ts';
import { names, paths } from './hostile/names.ts';
import { deepestAllowed, yaml } from './hostile/yaml.ts';

const wrongly: Record<'accepted' | 'refused', string[]> = { accepted: [], refused: [] };

const load = ({ files }: Pick<Hostile, 'files'>) =>
  loadOver(base, new Map(Object.entries(files).map(([path, content]) => [path, entryOf(content)])));

async function judge(hostile: Hostile): Promise<void> {
  const { findings } = await load(hostile);
  const codes = (severity: string) => findings.filter((one) => one.severity === severity).map((one) => one.code);
  const errors = codes('error');
  if (hostile.verdict === 'accepted' && errors.length > 0) wrongly.refused.push(hostile.name);
  if (hostile.verdict !== 'accepted' && errors.length === 0) wrongly.accepted.push(hostile.name);
  if (hostile.verdict === 'accepted') expect(errors).toEqual([]);
  else expect(errors).toContain(hostile.verdict);
  if (hostile.warning) expect(codes('warning')).toContain(hostile.warning);
  expect(findings.length).toBeLessThan(120);
}

describe.each([
  ['Y', yaml],
  ['U', names],
  ['P', paths],
  ['T', injection],
  ['E', mail],
])('category %s', (_, list) => {
  test.each(list)('$name', (hostile) => expectAffordable(() => judge(hostile)));
});

afterAll(() => {
  expect(wrongly).toEqual({ accepted: [], refused: [] });
});

test('Y42 eight levels of brackets are read', () => {
  expect(readSource(alfa, bytesOf(deepestAllowed[alfa] ?? ''), limits.integration)).toHaveProperty('source');
});

test('Y46 a flood of errors is reported in part', async () => {
  const { findings } = await load({ files: { [alfa]: 'a: ]\n'.repeat(1000) } });
  expect(findings.filter((one) => one.file === alfa).length).toBeLessThanOrEqual(50);
});

test('D09 every file of many keeps its own findings', async () => {
  const many = Array.from({ length: 200 }, (_, i) => [`integrations/exemplu-${i}.yaml`, '['.repeat(1000)] as const);
  const { findings } = await load({ files: Object.fromEntries(many) });
  expect(new Set(findings.filter((one) => one.code === 'nesting-too-deep').map((one) => one.file)).size).toBe(200);
});

test.each(freeText)('the name %j reaches no gateway', async (value) => {
  const name = `QZJX ${value}`;
  const { context } = await load({ files: changed('name: Registrul electronic Alfa', `name: ${JSON.stringify(name)}`) });
  if (!context) throw new Error('the base has no policy');
  const { publication } = decidePublication('staging', context);
  const policy = { ...publication.policy, targets: targets.map((target) => target.name) } as EnvironmentPolicy;
  const files = await render({ ...publication, policy }, { commit: null, modified: false }, nodePlatform);
  const carriers = [...files].filter(([, text]) => text.includes('QZJX')).map(([path]) => path);
  expect(carriers.filter((path) => !path.endsWith('.json'))).toEqual([]);
  const clients = JSON.parse(files.get('clients.json') ?? '') as { name: string }[];
  expect(clients.map((client) => client.name)).toContain(name);
});
