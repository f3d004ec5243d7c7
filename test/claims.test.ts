// Claims that two open pull requests share, before either is merged.
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readTreeAt } from '../scripts/apply/commit-tree.ts';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { readClaims } from '../scripts/commands/verdict/claims.ts';
import { addClaims, type FetchedPull } from '../scripts/commands/verdict/gather.ts';
import type { Pull } from '../scripts/github/types.ts';
import type { Facts } from '../scripts/model/declaration/facts.ts';
import { type Network, overlaps, writeNetwork } from '../scripts/model/network/address.ts';
import { type Claim, collectNewClaims, findSharedClaims } from '../scripts/model/proposal/claims.ts';
import type { Entry, Tree } from '../scripts/model/tree.ts';
import { readRepository } from '../scripts/read/repository.ts';
import { base } from './cases/tree.ts';
import { BareRepository } from './github/git.ts';

const text = (name: string) => readFileSync(join(import.meta.dirname, 'cases/base/integrations', name), 'utf8');
const file = (content: string): Entry => ({ kind: 'file', read: () => Buffer.from(content) });
const factsOf = async (files: Record<string, string>): Promise<Facts> =>
  (
    await readRepository(
      new Map(Object.entries(files).map(([name, content]) => [`integrations/${name}`, file(content)])) as Tree,
      nodePlatform,
    )
  ).facts;
const before = (await readRepository(base, nodePlatform)).facts;
const claims = async (files: Record<string, string>) => collectNewClaims(await factsOf(files), before);
const shared = async (one: Record<string, string>, other: Record<string, string>) =>
  findSharedClaims(await claims(one), await claims(other)).map(({ kind, value, file }) => `${kind} ${value} ${file}`);

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const alfa = text('alfa.yaml');
const beta = text('beta.yaml');
const staging = (content: string, address: string) => content.replace(/addresses: \[[^\]]*\]/, `addresses: ["${address}"]`);

test('what the base has already is no new claim', async () => {
  expect(await claims({ 'alfa.yaml': alfa })).toEqual([]);
});

test('the same address, and one network within another, for two institutions', async () => {
  const one = { 'alfa.yaml': staging(alfa, '198.51.100.8/29') };
  expect(await shared(one, { 'beta.yaml': staging(beta, '198.51.100.9') })).toEqual([
    'address 198.51.100.8/29 integrations/alfa.yaml',
  ]);
  expect(await shared(one, { 'beta.yaml': staging(beta, '198.51.100.16') })).toEqual([]);
});

test('two changes of one institution are its own affair', async () => {
  const one = { 'alfa.yaml': staging(alfa, '198.51.100.9') };
  expect(await shared(one, one)).toEqual([]);
});

test('two new files for one institution, under one name and under two', async () => {
  const idno = /idno: "(\d+)"/.exec(beta)?.[1];
  const again = { 'gama.yaml': beta };
  expect(await shared(again, again)).toContain('file integrations/gama.yaml integrations/gama.yaml');
  expect(await shared(again, { 'delta.yaml': beta })).toContain(`idno ${idno} integrations/gama.yaml`);
});

test('the same certificate by its serial number, and the same client id', async () => {
  const clientId = '0a4f6a0e-57b5-4d5f-9d0f-2f6b7c1e8a43';
  const claim = (content: string) =>
    content
      .replace(/certificates:\n\s+- (file|serial): .*/, 'certificates:\n          - serial: "40000000018A01DB5ECE5FBBF0CF"')
      .replace(/clientId: .*/, `clientId: ${clientId}`);
  const found = await shared({ 'alfa.yaml': claim(alfa) }, { 'beta.yaml': claim(beta) });
  expect(found).toEqual([
    `client-id ${clientId} integrations/alfa.yaml`,
    'certificate 40000000018A01DB5ECE5FBBF0CF integrations/alfa.yaml',
  ]);
});

describe('of a commit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mdocs-claims-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const certificate = (name: string) => `integrations/certificates/${name}.cer`;
  const own = certificate('alfa-registru.staging');
  const other = [...base.keys()].find((path) => /^registry\/certificates\/.+\.cer$/.test(path)) ?? '';
  const bytes = (path: string) => base.get(path)?.read() ?? new Uint8Array();

  async function claimsOf(changes: readonly Record<string, string | Uint8Array>[], from = 'main'): Promise<string[][]> {
    const repository = BareRepository.create(mkdtempSync(join(folder, 'r-')));
    const all = Object.fromEntries([...base].map(([path, entry]) => [path, entry.read()]));
    const commit = repository.commit({ branch: 'main', files: all });
    const heads = repository.commitAll(changes.map((files, i) => ({ branch: `change-${i}`, from, files })));
    const loaded = await loadTree(await readTreeAt(repository.folder, commit), '2026-06-01', nodePlatform);
    const readings = await readClaims(repository.folder, heads, { commit, loaded, today: '2026-06-01', published: {} });
    return readings.map(({ claims }) => claims.map(({ kind, value, file }) => `${kind} ${value.slice(0, 12)} ${file}`));
  }

  test('another content of a certificate is a claim of each file that names it, as naming another certificate is', async () => {
    const found = await claimsOf([
      { [own]: bytes(other) },
      { 'integrations/beta.yaml': beta.replace(/serial: "\w+"/, `file: ${own.slice('integrations/'.length)}`) },
      // Its certificate is one that AGE registered: the same as in the base.
      { 'integrations/beta.yaml': staging(beta, '198.51.100.9') },
      { 'README.md': 'x' },
    ]);
    expect(found).toEqual([
      [`certificate ${sha256(bytes(other)).slice(0, 12)} integrations/alfa.yaml`],
      [`certificate ${sha256(bytes(own)).slice(0, 12)} integrations/beta.yaml`],
      ['address 198.51.100.9 integrations/beta.yaml'],
      [],
    ]);
  });

  test('with nothing in common with the base there is none, and nothing is waited for', async () => {
    expect(await claimsOf([{ 'integrations/beta.yaml': staging(beta, '198.51.100.9') }], 'nowhere')).toEqual([[]]);
  });
});

test('tens of thousands of claims are compared in no time, and as they would be one by one', () => {
  const numbers = Array.from({ length: 40_000 }, (_, i) => (i * 2_654_435_761) % 2 ** 32);
  const stakesFrom = (file: string, list: readonly number[]): Claim[] =>
    list.map((number, i) => {
      const size = 2 ** (i % 5);
      const first = BigInt(number - (number % size));
      const network = { family: 4, first, last: first + BigInt(size - 1), prefix: 32 - (i % 5) } as Network;
      return { kind: 'address', value: writeNetwork(network), file, place: { environment: 'staging', network } };
    });
  const [one, other] = [stakesFrom('integrations/a.yaml', numbers), stakesFrom('integrations/b.yaml', [...numbers].reverse())];
  expect(findSharedClaims(one, other)).not.toEqual([]);
  expect(findSharedClaims(one, stakesFrom('integrations/a.yaml', numbers))).toEqual([]);
  const [few, many] = [one.slice(0, 300), other.slice(-2000)];
  const isTaken = ({ place }: Claim) =>
    many.some((theirs) => place && theirs.place && overlaps(place.network, theirs.place.network));
  expect(findSharedClaims(few, many).map(({ value }) => value)).toEqual([
    ...new Set(few.filter(isTaken).map(({ value }) => value)),
  ]);
});

test('where the claims of one cannot be read, the others have theirs, and it is told', async () => {
  const one: FetchedPull[] = Array.from({ length: 7 }, (_, i) => {
    const pull = { number: 7 - i, head: { sha: String(7 - i) } } as Pull;
    return { pull, isRefused: i === 2, claims: [] };
  });
  const told: unknown[] = [];
  const asked: string[] = [];
  const read = async (heads: readonly string[]) => {
    asked.push(heads.join());
    if (heads.includes('3')) throw new Error('unreadable');
    return heads.map((head) => ({ claims: [{ kind: 'idno' as const, value: head, file: 'a' }] }));
  };
  const found = await addClaims(one, read, ({ number }, error) => told.push([number, String(error)]));
  expect(found.map(({ pull, claims }) => [pull.number, ...claims.map(({ value }) => value)])).toEqual([
    [1, '1'],
    [2, '2'],
    [3],
    [4, '4'],
    [5],
    [6, '6'],
    [7, '7'],
  ]);
  expect(told).toEqual([[3, 'Error: unreadable']]);
  expect(asked).toEqual(['1,2,3,4,6,7', '1', '2', '3', '4', '6', '7']);
});
