// The address reader against a second, independent implementation, Python's ipaddress, over random and boundary inputs.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  contains,
  type Network,
  overlaps,
  readAddress,
  sizeOf,
  totalOf,
  writeNetwork,
} from '../scripts/model/network/address.ts';
import { specialRangeAround, specialRanges } from '../scripts/model/network/special-ranges.ts';

const seed = 20_260_601;

interface PythonAnswer {
  family: 4 | 6;
  first: string;
  last: string;
  prefix: number;
  canonical: string;
  /** The address before the slash. */
  written: string;
  special: boolean;
}

function python<T>(asked: readonly unknown[]): T[] {
  const input = asked.map((one) => JSON.stringify(one)).join('\n');
  const output = execFileSync('python3', [join(import.meta.dirname, 'address-python.py')], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const octet = fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0, 1, 127, 128, 254, 255));
const ipv4 = fc.tuple(octet, octet, octet, octet).map((parts) => parts.join('.'));
const group = fc.oneof(
  fc.constantFrom('0', '0', '0', '1', 'ffff', 'FFFF', '0db8', '2001'),
  fc.integer({ min: 0, max: 65535 }).map((n) => n.toString(16)),
);
const groups = fc.array(group, { minLength: 8, maxLength: 8 });
/** Full form, or with a run of groups left out: also where what is left out was not zero. */
const ipv6 = fc.tuple(groups, fc.nat(8), fc.nat(8), fc.boolean()).map(([all, from, length, short]) => {
  return short ? `${all.slice(0, from).join(':')}::${all.slice(from + length).join(':')}` : all.join(':');
});
const suffix = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 0, max: 33 }).map((n) => `/${n}`),
  fc.integer({ min: 0, max: 129 }).map((n) => `/${n}`),
);
const oddSuffix = fc.constantFrom(
  '/',
  '/08',
  '/-1',
  '/+8',
  '/ 8',
  '/255.255.255.0',
  '/0.0.0.255',
  '/8/8',
  '/1e1',
  '/0x8',
  ' ',
  '%1',
  ':80',
);
const odd = fc.oneof(
  fc.tuple(ipv4, oddSuffix).map((parts) => parts.join('')),
  fc.tuple(ipv6, oddSuffix).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('::ffff:', '::', '64:ff9b::', '::FFFF:', '1:2:3:4:5:6:'), ipv4).map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom('0', '00', '0x', ' ', '1.', '-', '+'), ipv4).map((parts) => parts.join('')),
  fc.stringMatching(/^[0-9a-fA-F.:/ x%-]{0,20}$/),
  fc.stringMatching(/^[0-9.]{1,16}$/),
);
const texts = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(ipv4, suffix).map((parts) => parts.join('')) },
  { weight: 4, arbitrary: fc.tuple(ipv6, suffix).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: odd },
);

const boundaries = specialRanges.flatMap(({ network: { family, first, last, prefix } }) =>
  [first - 1n, first, last, last + 1n]
    .filter((value) => value >= 0n && value < 1n << (family === 4 ? 32n : 128n))
    .flatMap((value) => {
      const text = writeNetwork({ family, first: value, last: value, prefix: family === 4 ? 32 : 128 });
      return [text, `${text}/${prefix}`];
    }),
);

/** What Python takes and this reader refuses on purpose, with the name it gives it. */
function refusedOnPurpose(text: string): readonly string[] | undefined {
  if (text.includes('%')) return ['zone', 'syntax'];
  if (/\/0[0-9]+$/.test(text)) return ['prefix-zero'];
  if (/\/.*\./.test(text)) return ['netmask'];
  if (text.includes(':') && text.includes('.')) return ['mapped', 'mixed', 'syntax'];
  return undefined;
}

test('reads and writes as Python does, over 100,000 random and boundary texts', () => {
  const asked = [...boundaries, ...fc.sample(texts, { numRuns: 100_000, seed })];
  const answers = python<PythonAnswer | null>(asked);
  expect(answers.length).toBe(asked.length);
  const differences = asked.filter((text, i) => !agrees(text, answers[i] ?? null));
  expect(differences.slice(0, 10)).toEqual([]);
  const accepted = asked.filter((text) => !('problem' in readAddress(text))).length;
  expect(accepted).toBeGreaterThan(20_000);
  expect(asked.length - accepted).toBeGreaterThan(20_000);
});

function agrees(text: string, answer: PythonAnswer | null): boolean {
  const reading = readAddress(text);
  const problem = 'problem' in reading ? reading.problem : undefined;
  if (!answer) return problem !== undefined && problem !== 'host-bits' && problem !== 'mapped';
  const onPurpose = refusedOnPurpose(text);
  if (onPurpose) return problem !== undefined && onPurpose.includes(problem);
  if (isMapped(answer)) return problem === 'mapped';
  if (problem !== (answer.written !== answer.first ? 'host-bits' : undefined) || !reading.network) return false;
  return sameAs(reading.network, answer) && writeNetwork(reading.network) === answer.canonical;
}

const isMapped = ({ family, written }: PythonAnswer): boolean => family === 6 && BigInt(written) >> 32n === 0xffffn;

const sameAs = (network: Network, answer: PythonAnswer): boolean =>
  network.family === answer.family &&
  network.first === BigInt(answer.first) &&
  network.last === BigInt(answer.last) &&
  network.prefix === answer.prefix;

/** Pairs that lie near each other, so that overlaps are as common as their absence. */
const nearby = fc
  .tuple(
    fc.constantFrom(4 as const, 6 as const),
    fc.integer({ min: 0, max: 255 }),
    fc.integer({ min: 0, max: 255 }),
    fc.nat(8),
    fc.nat(8),
  )
  .map(([family, a, b, p, q]): [string, string] => {
    const text = (low: number, less: number) =>
      family === 4 ? `192.0.2.${low}/${32 - less}` : `2001:db8::${low.toString(16)}/${128 - less}`;
    return [text(a, p), text(b, q)];
  });

test('overlap and containment are as Python says', () => {
  const pairs = fc.sample(nearby, { numRuns: 20_000, seed });
  const answers = python<{ overlaps: boolean; contains: boolean }>(pairs);
  const wrong = pairs.filter(([a, b], i) => {
    const [one, other] = [networkOf(a), networkOf(b)];
    return overlaps(one, other) !== answers[i]?.overlaps || contains(one, other) !== answers[i]?.contains;
  });
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(answers.filter((answer) => answer.overlaps).length).toBeGreaterThan(1_000);
  expect(answers.filter((answer) => !answer.overlaps).length).toBeGreaterThan(1_000);
});

function networkOf(text: string): Network {
  const { network } = readAddress(text);
  if (!network) throw new Error(`${text} is no network`);
  return network;
}

test('canonical text reads back as itself', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const reading = readAddress(text);
      if (!reading.network) return;
      const canonical = writeNetwork(reading.network);
      expect(readAddress(canonical)).toEqual({ network: reading.network });
      expect(writeNetwork(networkOf(canonical))).toBe(canonical);
    }),
    { numRuns: 20_000, seed },
  );
});

test('what Python calls special is special here too', () => {
  const asked = [...boundaries, ...fc.sample(fc.oneof(ipv4, ipv6), { numRuns: 20_000, seed })].filter(
    (text) => !text.includes('/'),
  );
  const answers = python<PythonAnswer | null>(asked);
  const missed = asked.filter((text, i) => {
    const reading = readAddress(text);
    if ('problem' in reading) return false;
    const { network } = reading;
    return answers[i]?.special && !specialRangeAround(network);
  });
  expect(missed).toEqual([]);
});

test('every special range is found by its first and its last address, the narrowest one first', () => {
  for (const { network } of specialRanges) {
    const whole = specialRangeAround(network);
    expect(whole?.network).toEqual(network);
    for (const value of [network.first, network.last]) {
      const address = { ...network, first: value, last: value, prefix: network.family === 4 ? 32 : 128 };
      expect(specialRangeAround(address)?.network.prefix).toBeGreaterThanOrEqual(network.prefix);
    }
  }
});

test('the total counts every address once', () => {
  const inOneOctet = fc
    .tuple(fc.integer({ min: 0, max: 255 }), fc.nat(8))
    .map(([low, less]) => networkOf(`198.51.100.${low}/${32 - less}`));
  fc.assert(
    fc.property(fc.array(inOneOctet, { maxLength: 12 }), (networks) => {
      const each = new Set(
        networks.flatMap((one) => Array.from({ length: Number(sizeOf(one)) }, (_, i) => one.first + BigInt(i))),
      );
      expect(totalOf(networks)).toBe(BigInt(each.size));
    }),
    { seed },
  );
});
