// A value that the schema refused ends the rules that need it, and only those: none takes it for a wrong or a missing one.
import { expect, test } from 'vitest';
import type { Integration } from '../scripts/model/generated/integration.ts';
import { formatPath, type Path, valueAt } from '../scripts/model/path.ts';
import * as problems from '../scripts/read/problems/index.ts';
import { limits, readSource } from '../scripts/read/source.ts';
import { base, loadOver } from './cases/tree.ts';

const file = 'integrations/alfa.yaml';
const full = withEveryKey();

function withEveryKey(): Integration {
  const reading = readSource(file, base.get(file)?.read() ?? new Uint8Array(), limits.integration);
  const data = structuredClone('source' in reading ? reading.source.data : {}) as Integration;
  const { contract, annex } = data.agreement;
  Object.assign(contract ?? {}, { service: 'MPass', expires: '2027-02-03' });
  Object.assign(annex ?? {}, { expires: '2027-02-10' });
  const [system] = data.systems;
  const { staging, production } = system?.environments ?? {};
  Object.assign(system ?? {}, { status: 'active', reason: 'Nimic deosebit.' });
  Object.assign(production ?? {}, { vpn: { peer: '203.0.113.254', addresses: ['10.24.8.0/29'] } });
  staging?.certificates?.push({ serial: '40000000018A01DB5ECE5FBBF0CF', service: 'MPass', until: '2026-12-31' });
  return data;
}

function placesIn(value: unknown, path: Path = []): Path[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return inside.flatMap(([name, child]) => {
    const at = [...path, Array.isArray(value) ? Number(name) : name];
    return [at, ...placesIn(child, at)];
  });
}

/** The file with null where a value stood: the schema has no place for that. */
function withoutValue(path: Path): unknown {
  const copy = structuredClone(full);
  Object.assign(valueAt(copy, path.slice(0, -1)) ?? {}, { [path.at(-1) ?? '']: null });
  return copy;
}

/** What rules say about the file; the reader's own problems are none of theirs. */
async function saidOf(data: unknown): Promise<string[]> {
  const read = () => Buffer.from(JSON.stringify(data));
  const { findings } = await loadOver(base, new Map([[file, { kind: 'file', read }]]));
  const own = findings.filter((one) => one.file === file && !Object.values(problems).some(({ code }) => code === one.code));
  return own.map(({ code, path }) => `${code} ${formatPath(path)}`);
}

const before = await saidOf(full);

test.each(placesIn(full).map((path) => [formatPath(path), path] as const))('%s', async (_, path) => {
  expect((await saidOf(withoutValue(path))).filter((one) => !before.includes(one))).toEqual([]);
});
