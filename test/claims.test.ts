// What two open pull requests claim alike, before either is merged.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodePlatform } from '../scripts/commands/platform.ts';
import { sharedClaims, stakesOf } from '../scripts/model/claims.ts';
import type { Facts } from '../scripts/model/facts.ts';
import type { Entry, Tree } from '../scripts/model/tree.ts';
import { readRepository } from '../scripts/read/repository.ts';
import { base } from './cases/tree.ts';

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
const stakes = async (files: Record<string, string>) => stakesOf(await factsOf(files), before);
const shared = async (one: Record<string, string>, other: Record<string, string>) =>
  sharedClaims(await stakes(one), await stakes(other)).map(({ kind, value, file }) => `${kind} ${value} ${file}`);

const alfa = text('alfa.yaml');
const beta = text('beta.yaml');
const staging = (content: string, address: string) => content.replace(/addresses: \[[^\]]*\]/, `addresses: ["${address}"]`);

test('what the base has already is no new claim', async () => {
  expect(await stakes({ 'alfa.yaml': alfa })).toEqual([]);
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
