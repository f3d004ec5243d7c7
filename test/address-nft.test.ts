// Canonical networks mean the same to nftables: loaded into a set of a network namespace of the test's own, and read back.
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeNetwork } from '../scripts/model/network/address.ts';

const address4 = fc.tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 255 }))).map((parts) => parts.join('.'));
const group = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 65535 }));
// Begins with 2001, so that it is neither mapped nor short enough to be written with dots.
const address6 = fc
  .tuple(...Array.from({ length: 7 }, () => group))
  .map((groups) => `2001:${groups.map((one) => one.toString(16)).join(':')}`);
const written = fc.oneof(
  fc.tuple(address4, fc.integer({ min: 1, max: 32 })),
  fc.tuple(address6, fc.integer({ min: 1, max: 128 })),
);

/** Root, or a user namespace where the system lets everybody have one. */
const alone = process.getuid?.() === 0 ? ['--net'] : ['--user', '--map-root-user', '--net'];

interface NftElement {
  set?: { name: string; elem?: (string | { prefix: { addr: string; len: number } })[] };
}

function readBack(networks: readonly string[]): string[] {
  const sets = networks.map((network, i) => {
    const type = network.includes(':') ? 'ipv6_addr' : 'ipv4_addr';
    return `set s${i} {\ntype ${type}\nflags interval\nelements = { ${network} }\n}\n`;
  });
  const script = 'PATH="$PATH:/usr/sbin"; nft -f - && nft -j list sets';
  const output = execFileSync('unshare', [...alone, 'sh', '-c', script], {
    input: `table inet t {\n${sets.join('')}}\n`,
    encoding: 'utf8',
  });
  const listed = (JSON.parse(output) as { nftables: NftElement[] }).nftables.flatMap(({ set }) => set ?? []);
  const shown = new Map(listed.map(({ name, elem }) => [name, elem?.[0]]));
  return networks.map((_, i) => {
    const element = shown.get(`s${i}`);
    return typeof element === 'object' ? `${element.prefix.addr}/${element.prefix.len}` : String(element);
  });
}

test('nftables reads canonical networks back as they were written', () => {
  const networks = fc
    .sample(written, { numRuns: 400, seed: 20_260_601 })
    .flatMap(([address, prefix]) => readAddress(`${address}/${prefix}`).network ?? [])
    .map(writeNetwork);
  expect(networks.length).toBeGreaterThan(390);
  expect(readBack(networks)).toEqual(networks);
});
