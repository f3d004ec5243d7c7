// The firewall of a gateway in a kernel of its own: who reaches the port, what a removal does to open connections, and that it is the model's answer.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import type { EnvironmentPolicy } from '../scripts/model/generated/policy.ts';
import { type Network, readAddress, writeAddress, writeNetwork } from '../scripts/model/network/address.ts';
import type { Client } from '../scripts/model/publication/publication.ts';
import { decidePublication } from '../scripts/targets/decide/publication.ts';
import { firewall } from '../scripts/targets/firewall/firewall.ts';
import { render } from '../scripts/targets/index.ts';
import { runAlone } from './network/alone.ts';
import { commit, contextOf } from './plan/variation.ts';

const path = 'firewall/mdocs.nft';
const operators = ['192.0.2.0/28', '2001:db8:ffff::/64'];

const networkOf = (text: string): Network => {
  const reading = readAddress(text);
  if ('problem' in reading) throw new Error(`${text} is no network`);
  return reading.network;
};

async function renderFor(networks: readonly string[], policy: Partial<EnvironmentPolicy> = {}): Promise<string> {
  const { publication } = decidePublication('staging', await contextOf());
  const [first] = publication.clients;
  const clients: Client[] = first && networks.length > 0 ? [{ ...first, networks: networks.map(networkOf) }] : [];
  const changed = { ...publication.policy, operators, ...policy, targets: ['firewall' as const] } as EnvironmentPolicy;
  const files = await render({ ...publication, clients, policy: changed }, { commit, modified: false }, nodePlatform);
  return files.get(path) ?? '';
}

interface Plan {
  readonly callers: readonly string[];
  readonly ports: readonly number[];
  readonly steps: readonly object[];
}

const inKernel = (plan: Plan) => runAlone<string[]>('firewall.py', JSON.stringify(plan));
const load = (input: string) => ({ nft: ['-f', '-'], input });

test('what is rendered', async () => {
  const text = await renderFor(['203.0.113.10', '203.0.113.8/31', '203.0.113.8', '2001:db8::/64', '10.24.8.0/29']);
  await expect(text).toMatchFileSnapshot('golden/firewall/mdocs.golden.nft');
});

test('who is registered reaches the port and nobody else; the operators reach everything; other ports are left alone', async () => {
  const callers = ['203.0.113.10', '203.0.113.11', '192.0.2.5', '2001:db8::5', '2001:db8:1::5', '2001:db8:ffff::1'];
  const text = await renderFor(['203.0.113.10', '2001:db8::/64']);
  const calls = callers.flatMap((source) => [{ call: [source, 8443, ''] }, { call: [source, 22, ''] }]);
  const counted = { nft: ['list', 'counters'] };
  const [checked, none, loaded, ...said] = inKernel({
    callers,
    ports: [8443, 22],
    steps: [{ nft: ['-c', '-f', '-'], input: text }, { nft: ['list', 'tables'] }, load(text), ...calls, { own: 8443 }, counted],
  });
  expect([checked, none, loaded]).toEqual(['', '', '']);
  const open = ['answered', 'answered'];
  const shut = ['refused', 'answered'];
  expect(said.slice(0, -1)).toEqual([...open, ...shut, ...open, ...open, ...shut, ...open, 'answered']);
  expect(said.at(-1)?.match(/counter \w+ \{\s+packets \d+/g)).toEqual([
    'counter refused_ipv4 {\n\t\tpackets 1',
    'counter refused_ipv6 {\n\t\tpackets 1',
    'counter refused_tunnels {\n\t\tpackets 0',
  ]);
});

test('who is taken out is cut off in the middle of a call, and those who stay are not', async () => {
  const callers = ['203.0.113.10', '203.0.113.11', '192.0.2.5'];
  const before = await renderFor(['203.0.113.10', '203.0.113.11']);
  const after = await renderFor(['203.0.113.11']);
  const held = callers.map((source, i) => ({ call: [source, 8443, `${i + 1}`] }));
  const broken = `${after}\nnonsense`;
  const other = {
    nft: ['-f', '-'],
    input: 'table inet other {\nchain c { type filter hook input priority 0; policy accept;\n}\n}\n',
  };
  const results = inKernel({
    callers,
    ports: [8443],
    steps: [
      other,
      load(before),
      ...held,
      load(broken),
      ...held,
      load(after),
      ...held,
      load(await renderFor([])),
      ...held,
      { nft: ['list', 'tables'] },
    ],
  });
  const all = ['answered', 'answered', 'answered'];
  expect(results.slice(0, 5)).toEqual(['', '', ...all]);
  expect(results[5]).toMatch(/^failed: .*syntax error/);
  expect(results.slice(6, 9)).toEqual(all);
  expect(results.slice(9, 13)).toEqual(['', 'cut off', 'answered', 'answered']);
  expect(results.slice(13)).toEqual(['', 'refused', 'cut off', 'answered', 'table inet other\ntable inet mdocs_staging\n']);
});

test.each([
  ['198.18.0.1:8443', 'refused', 'answered'],
  ['198.18.0.2:8443', 'answered', 'answered'],
  ['[2001:2::1]:8443', 'answered', 'refused'],
  ['0.0.0.0:8443', 'refused', 'refused'],
])('a gateway that listens at %s is judged there', async (listen, ipv4, ipv6) => {
  const { publication } = decidePublication('staging', await contextOf());
  const text = await renderFor([], { gateway: { ...publication.policy.gateway, listen } });
  const callers = ['203.0.113.11', '2001:db8:1::5'];
  const calls = callers.map((source) => ({ call: [source, 8443, ''] }));
  expect(inKernel({ callers, ports: [8443], steps: [load(text), ...calls] })).toEqual(['', ipv4, ipv6]);
});

const address4 = fc.integer({ min: 0x0b000000, max: 0x0b0000ff }).map((value) => writeAddress(BigInt(value), 4));
const address6 = fc.integer({ min: 0, max: 255 }).map((value) => writeAddress((0x2a00n << 112n) + BigInt(value), 6));
const network = fc
  .oneof(fc.tuple(address4, fc.integer({ min: 24, max: 32 })), fc.tuple(address6, fc.integer({ min: 120, max: 128 })))
  .map(([address, prefix]) => readAddress(`${address}/${prefix}`).network)
  .filter((one) => one !== undefined)
  .map(writeNetwork);

test('what the operator runs loads a file once, and another one only where the kernel takes it', async () => {
  const path = new URL('../.github/gateway/apply-network.sh', import.meta.url).pathname;
  const [text, fewer] = [await renderFor(['203.0.113.10', '203.0.113.11']), await renderFor(['203.0.113.10'])];
  const apply = (input: string) => ({ apply: path, input });
  const call = { call: ['203.0.113.11', 8443, ''] };
  const refused = { nft: ['list', 'counters'] };
  const gone = { nft: ['delete', 'table', 'inet', 'mdocs_staging'] };
  const steps = [
    apply(fewer),
    call,
    apply(fewer),
    refused,
    apply(`${text}nonsense\n`),
    call,
    apply(text),
    call,
    gone,
    apply(text),
    call,
    refused,
  ];
  const results = inKernel({ callers: ['203.0.113.11'], ports: [8443], steps });
  expect(results.filter((one) => !one.startsWith('table'))).toEqual([
    '0',
    'refused',
    '0',
    '1',
    'refused',
    '0',
    'answered',
    '',
    '0',
    'answered',
  ]);
  expect(results[3]).toMatch(/refused_ipv4 \{\s+packets 1 /);
  expect(results.at(-1)).toMatch(/refused_ipv4 \{\s+packets 0 /);
});

interface Asked {
  readonly value: bigint;
  readonly family: 4 | 6;
}

/** Around the networks, all over IPv4, and every address of the small space that the networks lie in. */
function listAsked(networks: readonly Network[]): Asked[] {
  const edges = networks.flatMap(({ family, first, last }) =>
    [first - 1n, first, last, last + 1n].map((value) => ({ value, family })),
  );
  const anywhere = fc.sample(fc.integer({ min: 1, max: 0xffff_ffff }), { numRuns: 4500, seed: networks.length });
  const near = Array.from({ length: 512 }, (_, i): Asked[] => [
    { value: 0x0aff_ff80n + BigInt(i), family: 4 },
    { value: (0x2a00n << 112n) + BigInt(i), family: 6 },
  ]).flat();
  const all = [...edges, ...anywhere.map((value) => ({ value: BigInt(value), family: 4 as const })), ...near];
  return [...new Map(all.map((one) => [writeAddress(one.value, one.family), one])).values()];
}

/** nft 1.0.6 writes past the end of its own memory when it is asked about 255 at once. */
const most = 50;

const chunksOf = (list: readonly string[]) =>
  Array.from({ length: Math.ceil(list.length / most) }, (_, i) => list.slice(most * i, most * i + most));

test('the kernel and the model answer alike for 20,000 random addresses, those at edges among them', async () => {
  let count = 0;
  for (const networks of fc.sample(fc.array(network, { minLength: 1, maxLength: 40 }), { numRuns: 5, seed: 20_260_601 })) {
    const model = networks.map(networkOf);
    const isIn = ({ value, family }: Asked) =>
      model.some((one) => one.family === family && one.first <= value && value <= one.last);
    const asked = listAsked(model);
    count += asked.length;
    const wanted: boolean[] = [];
    const steps = ([4, 6] as const).flatMap((family) => {
      const set = `inet mdocs_staging clients_ipv${family}`;
      const write = (isWanted: boolean) =>
        asked.filter((one) => one.family === family && isIn(one) === isWanted).map((one) => writeAddress(one.value, family));
      const [inside, outside] = [write(true), write(false)];
      // All of them are in it, or the question fails; what is in it cannot be created once more, so none of the others is.
      const areIn = chunksOf(inside).map((list) => ({ nft: ['get', 'element', ...set.split(' '), `{ ${list.join(', ')} }`] }));
      const create = (list: readonly string[]) => `create element ${set} { ${list.join(', ')} }\n`;
      const checks = [outside, [...outside, ...inside.slice(0, 1)], [...outside, ...inside.slice(-1)]];
      wanted.push(...areIn.map(() => true), true, ...(inside.length > 0 ? [false, false] : [true, true]));
      return [...areIn, ...checks.map((list) => ({ nft: ['-c', '-f', '-'], input: create(list) }))];
    });
    const answers = inKernel({ callers: [], ports: [], steps: [load(await renderFor(networks)), ...steps] }).slice(1);
    expect(answers.map((answer) => !answer.startsWith('failed'))).toEqual(wanted);
  }
  expect(count).toBeGreaterThan(20_000);
});

test('no value but an address in canonical form gets into the file', () => {
  const evil = [
    '1.2.3.4; flush ruleset',
    '10.0.0.1 }\n',
    '0.0.0.0/0',
    '$(id)',
    'a"b',
    '10.0.0.1-',
    '',
    '8443 accept',
    undefined,
    null,
    -1,
  ];
  for (const quote of Object.values(firewall.quoting))
    for (const value of evil) expect(() => quote(value)).toThrow('may not be written');
});
