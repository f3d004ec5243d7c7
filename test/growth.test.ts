// Whatever a stranger can send costs in proportion to its bytes: twice as much, at most 2.5 times the steps. test/steps.ts says what a step
// is; no clock is read.
import { describe, expect, test } from 'vitest';
import { findSecrets, redact } from '../scripts/model/text/sensitive.ts';
import { findSensitive } from '../scripts/read/sensitive.ts';
import { countSteps } from './steps.ts';

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Of what is done with an input of a size and with one of twice that size, the second's steps to one of the first's. */
async function growthOf<T>(run: (input: T) => unknown, make: (size: number) => T, size: number): Promise<number> {
  const [single, double] = [make(size), make(2 * size)];
  // What is done only once is done here.
  await run(single);
  return (await countSteps(() => run(double))) / (await countSteps(() => run(single)));
}

const mostGrowth = 2.5;

/** Texts that grow, each in the way that is worst for something. */
const texts: Readonly<Record<string, (size: number) => string>> = {
  "people's numbers, one on a line": (n) => '2000000000107\n'.repeat(n),
  "people's numbers on one line": (n) => '2000000000107 '.repeat(n),
  'digits in groups': (n) => '2.000.000.000.107.'.repeat(n),
  'one long number': (n) => '2000000000107'.repeat(n),
  passwords: (n) => 'password: hunter2\n'.repeat(n),
  'passwords on one line': (n) => 'password: hunter2, '.repeat(n),
  'heads of tokens': (n) => 'eyJKaA-'.repeat(n),
  tokens: (n) => 'eyJaaaaaaaaaaaa.eyJbbbbbbbbbbbb.c '.repeat(n),
  'beginnings of keys': (n) => '-----BEGIN PRIVATE KEY-----\n'.repeat(n),
  keys: (n) => '-----BEGIN PRIVATE KEY-----\nx\n-----END PRIVATE KEY-----\n'.repeat(n),
  'beginnings of certificates': (n) => '-----BEGIN CERTIFICATE-----\n'.repeat(n),
  'line ends': (n) => '\n'.repeat(n),
  spaces: (n) => ' '.repeat(n),
};

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  findSensitive: (text) => findSensitive('f', toBytes(text)),
  findSecrets,
  redact,
};

describe.each(Object.entries(readers))('%s', (_, read) => {
  test.each(Object.entries(texts))('%s', async (_, make) => {
    expect(await growthOf(read, make, 1000)).toBeLessThan(mostGrowth);
  });
});
