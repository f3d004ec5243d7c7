// The same publication in every program, asked the same: each answers as the model does, from every address, for every certificate.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { askQuestions } from '../../scripts/commands/gateway/candidate.ts';
import { findSite } from '../../scripts/commands/gateway/check.ts';
import { nodePlatform } from '../../scripts/commands/run/platform.ts';
import { bits, contains, type Network, writeAddress, writeNetwork } from '../../scripts/model/network/address.ts';
import type { Client, Publication, Withdrawn } from '../../scripts/model/publication/publication.ts';
import type { Question } from '../../scripts/model/publication/questions.ts';
import { render } from '../../scripts/targets/index.ts';
import { targets } from '../../scripts/targets/list.ts';
import { client, demoAuthorities, fingerprintOnly, gateway, publication } from '../gateway/publication.ts';
import { runAlone } from '../network/alone.ts';

type Address = Pick<Network, 'family'> & { readonly value: bigint };

interface Scene {
  readonly clients: readonly Client[];
  readonly withdrawn: readonly Withdrawn[];
  readonly addresses: readonly Address[];
}

/** Where clients lie close to one another: networks inside others, and shared ones. */
const spaces: readonly (Address & { readonly free: number })[] = [
  { family: 4, value: 0xcb007100n, free: 8 },
  { family: 4, value: 0x0a000000n, free: 16 },
  { family: 6, value: 0x20010db8n << 96n, free: 20 },
];

const place = fc.record({ space: fc.constantFrom(...spaces), offset: fc.bigInt(0n, (1n << 20n) - 1n), width: fc.nat(8) });
const networkAt = ({ space, offset, width }: { space: (typeof spaces)[number]; offset: bigint; width: number }): Network => {
  const size = 1n << BigInt(width);
  const first = space.value + ((offset % (1n << BigInt(space.free))) / size) * size;
  return { family: space.family, first, last: first + size - 1n, prefix: bits[space.family] - width };
};

/** The same for the same seed. Of the addresses, those at the edges of networks come first. */
export function makeScene(seed: number, counts: { readonly clients: number; readonly addresses: number }): Scene {
  const sample = <T>(of: fc.Arbitrary<T>, numRuns: number) => fc.sample(of, { seed, numRuns });
  const lists = sample(fc.array(place, { minLength: 1, maxLength: 6 }), counts.clients);
  const clients = lists.map((places, i) =>
    client(i + 1, {
      institution: `institutia-${i + 1}`,
      certificates: Array.from({ length: 1 + (i % 2) }, (_, j) => fingerprintOnly(`${i} ${j}`)),
      networks: [...new Map(places.map((one) => [writeNetwork(networkAt(one)), networkAt(one)])).values()],
    }),
  );
  const within = (family: 4 | 6, value: bigint) => value >= 0n && value < 1n << BigInt(bits[family]);
  const edges = clients.flatMap(({ networks }) =>
    networks.flatMap(({ family, first, last }) => [first - 1n, first, last, last + 1n].map((value) => ({ family, value }))),
  );
  // IPv6 addresses that have an IPv4 address in them are no IPv4 addresses.
  const disguised = edges
    .filter(({ family }) => family === 4)
    .flatMap(({ value }) =>
      [(0x2002n << 112n) | (value << 80n), value, (0x64ff9bn << 96n) | value].map((one) => ({ family: 6 as const, value: one })),
    );
  const near = sample(place, counts.addresses).map((one) => ({
    family: one.space.family,
    value: networkAt({ ...one, width: 0 }).first,
  }));
  const anywhere = sample(fc.bigInt(1n, 0xffff_ffffn), counts.addresses).map((value) => ({ family: 4 as const, value }));
  const mixed = near.flatMap((one, i) => [one, anywhere[i] ?? one]);
  const all = [...edges.flatMap((one, i) => [one, disguised[i] ?? one]), ...mixed].filter(({ family, value }) =>
    within(family, value),
  );
  const addresses = [...new Map(all.map((one) => [writeAddress(one.value, one.family), one])).values()].slice(
    0,
    counts.addresses,
  );
  return {
    clients,
    withdrawn: [
      { ...fingerprintOnly('suspended'), why: 'suspended' },
      { ...fingerprintOnly('revoked'), why: 'revoked' },
    ],
    addresses,
  };
}

const single = ({ family, value }: Address): Network => ({ family, first: value, last: value, prefix: bits[family] });

/** What the model says: whoever names a network around the address. */
function listQuestions({ clients, withdrawn }: Scene, addresses: readonly Address[]): Question[] {
  const unknown = fingerprintOnly('nobody');
  return addresses.flatMap((one) => {
    const address = writeAddress(one.value, one.family);
    const asked = { about: '', address };
    const own = clients.flatMap(({ clientId, certificates, networks }) => {
      const isOwn = networks.some((network) => contains(network, single(one)));
      const expected = isOwn ? { client: clientId } : { refusal: 'address-not-registered' };
      return certificates.map(({ sha1, sha256 }) => ({ ...asked, about: clientId, sha1, sha256, expected }));
    });
    const codes = { suspended: 'access-suspended', revoked: 'certificate-revoked' };
    return [
      ...own,
      ...withdrawn.map(({ sha1, sha256, why }) => ({ ...asked, sha1, sha256, expected: { refusal: codes[why] } })),
      { ...asked, sha1: unknown.sha1, sha256: unknown.sha256, expected: { refusal: 'certificate-unknown' } },
      { ...asked, sha1: '', sha256: '', expected: { refusal: 'certificate-missing' } },
    ];
  });
}

/** How many addresses are asked of one candidate. */
const most = 500;

export interface Compared {
  readonly questions: number;
  /** Of each program that answers questions, and of the firewall: the first answer that is not the model's. */
  readonly differences: readonly string[];
  readonly asked: readonly string[];
}

export async function compare(scene: Scene): Promise<Compared> {
  const policy = { targets: targets.map(({ name }) => name) } as Partial<Publication['policy']>;
  const authorities = await demoAuthorities();
  // Of a client's certificates only the fingerprints are of use.
  const clients = scene.clients.map((one) => ({
    ...one,
    certificates: one.certificates.map((own) => ({ ...(authorities[0] ?? own), ...own })),
  }));
  const one = publication({ environment: 'staging', ...scene, clients, gateway: gateway('staging'), authorities });
  const whole = { ...one, policy: { ...one.policy, ...policy } };
  const release = { generation: 1, notAfter: '2026-07-01T00:00:00Z', previous: null, previousManifest: null, validDays: 30 };
  const files = await render(whole, { commit: null, modified: false, release }, nodePlatform);
  const site = await findSite(files);
  if (!site) throw new Error('the publication names no settings');
  const differences: string[] = [];
  const asked: string[] = [];
  let count = 0;
  const folder = mkdtempSync(join(tmpdir(), 'differential-'));
  try {
    for (const { name, check } of targets) {
      const { operation } = check ?? {};
      if (!check || !operation) continue;
      asked.push(name);
      for (let i = 0; i < scene.addresses.length; i += most) {
        const questions = listQuestions(scene, scene.addresses.slice(i, i + most));
        count += questions.length;
        const answers = await askQuestions({ ...check, operation }, site, questions, join(folder, 'candidate'));
        if (answers.isFailed) throw new Error(`${name}: ${answers.failed}`);
        if (answers.wrong) differences.push(`${name}: ${JSON.stringify(answers.wrong)}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const rules = files.get('firewall/mdocs.nft');
  if (rules !== undefined) {
    asked.push('firewall');
    differences.push(...askKernel(scene, rules));
  }
  return { questions: count, differences, asked };
}

/** nft 1.0.6 writes past the end of its own memory when it is asked about 255 at once. */
const mostElements = 50;

/** Whether the kernel lets exactly those addresses to the port that any client has. */
function askKernel({ clients, addresses }: Scene, rules: string): string[] {
  const isIn = (one: Address) => clients.some(({ networks }) => networks.some((network) => contains(network, single(one))));
  const chunks = <T>(list: readonly T[]) =>
    Array.from({ length: Math.ceil(list.length / mostElements) }, (_, i) => list.slice(mostElements * i, mostElements * (i + 1)));
  const steps = ([4, 6] as const).flatMap((family) => {
    const set = ['inet', 'mdocs_staging', `clients_ipv${family}`];
    const own = addresses.filter((one) => one.family === family);
    const write = (isWanted: boolean) =>
      own.filter((one) => isIn(one) === isWanted).map((one) => writeAddress(one.value, family));
    const inside = chunks(write(true)).map((list) => ({ nft: ['get', 'element', ...set, `{ ${list.join(', ')} }`] }));
    // What is in a set cannot be created once more.
    const outside = chunks(write(false)).map((list) => ({
      nft: ['-c', '-f', '-'],
      input: `create element ${set.join(' ')} { ${list.join(', ')} }\n`,
    }));
    return [...inside, ...outside];
  });
  const plan = { callers: [], ports: [], steps: [{ nft: ['-f', '-'], input: rules }, ...steps] };
  const said = runAlone<string[]>('firewall.py', JSON.stringify(plan));
  return said.filter((answer) => answer.startsWith('failed')).map((answer) => `firewall: ${answer}`);
}
