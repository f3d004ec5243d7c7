// The sweep that finds overlapping claims against the plain comparison of every pair.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gatherFacts } from '../scripts/model/declaration/facts.ts';
import type { AccessPart, AddressPart, FilePart } from '../scripts/model/declaration/integration.ts';
import type { Environment } from '../scripts/model/environment.ts';
import { type Network, overlaps, readAddress, writeNetwork } from '../scripts/model/network/address.ts';
import { indexNetworks } from '../scripts/model/network/index-networks.ts';

interface TestedClaim {
  file: string;
  environment: Environment;
  via: AddressPart['via'];
  text: string;
}

// Few addresses and few files, so that nesting, equality and repetition are common.
const text = fc
  .tuple(fc.boolean(), fc.nat(15), fc.nat(4))
  .map(([six, low, less]) => (six ? `2001:db8::${low.toString(16)}/${128 - less}` : `192.0.2.${low}/${32 - less}`));
const claims: fc.Arbitrary<TestedClaim[]> = fc.array(
  fc.record({
    file: fc.constantFrom('a', 'b', 'c'),
    environment: fc.constantFrom('staging', 'production'),
    via: fc.constantFrom('public', 'public', 'vpn', 'peer'),
    text,
  }),
  { minLength: 5, maxLength: 25 },
);

/** Files with one system that has the claims; only what the facts look at. */
function filesOf(all: readonly TestedClaim[]): FilePart[] {
  return [...new Set(all.map(({ file }) => file))].map((file) => {
    const accesses = (['staging', 'production'] as const).map((environment) => {
      const access = { file, environment, data: {}, certificates: [], addresses: [] as AddressPart[] };
      const own = all.filter((claim) => claim.file === file && claim.environment === environment);
      access.addresses = own.map(({ via, text }) => ({
        ...{ file, path: [], data: text, valid: text, via, reading: readAddress(text) },
        access: access as unknown as AccessPart,
      }));
      return [environment, access];
    });
    const system = { of: { slug: file }, data: { id: 'one', documentTypes: [] }, accesses: Object.fromEntries(accesses) };
    return { file, path: [], slug: file, systems: [system] } as unknown as FilePart;
  });
}

const nameOf = ({ file, reading: { network } }: AddressPart): string => `${file} ${network ? writeNetwork(network) : ''}`;

function naively(part: AddressPart, all: readonly AddressPart[]): string[] {
  const others = all.filter((other) => {
    const [a, b] = [part.reading.network, other.reading.network];
    const apart = part.file === other.file || part.via === 'peer' || other.via === 'peer';
    return !apart && part.access.environment === other.access.environment && a && b && overlaps(a, b);
  });
  return [...new Set(others.map(nameOf))].sort();
}

test('every claim meets exactly the claims of other files that overlap it', () => {
  let met = 0;
  fc.assert(
    fc.property(claims, (all) => {
      const files = filesOf(all);
      const facts = gatherFacts(files);
      const parts = files.flatMap(({ systems }) =>
        Object.values(systems[0]?.accesses ?? {}).flatMap(({ addresses }) => addresses),
      );
      for (const part of parts) {
        const found = (facts.overlaps.get(part) ?? []).map(nameOf).sort();
        expect(found).toEqual(naively(part, parts));
        met += found.length;
      }
    }),
    { numRuns: 2_000, seed: 20_260_601 },
  );
  expect(met).toBeGreaterThan(10_000);
});

test('a file that claims everything a thousand times makes one list, not a thousand', () => {
  const everything = Array.from(
    { length: 1_000 },
    (): TestedClaim => ({ file: 'a', environment: 'staging', via: 'public', text: '0.0.0.0/0' }),
  );
  const others = Array.from({ length: 1_000 }, (_, i): TestedClaim => {
    return { file: 'b', environment: 'staging', via: 'public', text: `198.18.${i >> 8}.${i & 255}` };
  });
  const { overlaps: found } = gatherFacts(filesOf([...everything, ...others]));
  expect(new Set([...found].filter(([part]) => part.file === 'a').map(([, list]) => list)).size).toBe(1);
});

test('an index of networks finds exactly the owners whose networks overlap another', () => {
  const networkOf = (one: string): Network[] => {
    const { network } = readAddress(one);
    return network ? [network] : [];
  };
  const owned = fc.array(fc.record({ owner: fc.constantFrom('a', 'b', 'c'), text }), { maxLength: 12 });
  let met = 0;
  fc.assert(
    fc.property(owned, text, (all, asked) => {
      const networks = all.flatMap(({ owner, text }) => networkOf(text).map((network) => ({ network, owner })));
      const hasOverlap = indexNetworks(networks);
      for (const network of networkOf(asked)) {
        const found = ['a', 'b', 'c'].filter((one) => hasOverlap(network, (owner) => owner === one));
        const expected = networks.filter((one) => overlaps(one.network, network)).map(({ owner }) => owner);
        expect(found).toEqual([...new Set(expected)].sort());
        met += found.length;
      }
    }),
    { numRuns: 2000 },
  );
  expect(met).toBeGreaterThan(500);
});
