// Whatever a stranger can send costs in proportion to its bytes: twice as much, at most 2.5 times the steps. test/steps.ts says what a step
// is; no clock is read.
import { describe, expect, test } from 'vitest';
import { detectForm, readForm } from '../scripts/commands/request/form.ts';
import { readTypedAddresses } from '../scripts/commands/request/typed/addresses.ts';
import { readTypedDay } from '../scripts/commands/request/typed/day.ts';
import { readDocumentNumber } from '../scripts/commands/request/typed/document-number.ts';
import { readTypedDocumentTypes } from '../scripts/commands/request/typed/document-types.ts';
import { splitItems } from '../scripts/commands/request/typed/list.ts';
import { saysNothing } from '../scripts/commands/request/typed/nothing.ts';
import { tidyIdno, tidyLines, tidyMailbox, tidyPem, tidySerial } from '../scripts/commands/request/typed/text.ts';
import { loadTree } from '../scripts/commands/run/load.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { parseIds } from '../scripts/commands/watch/status.ts';
import { readAddress } from '../scripts/model/network/address.ts';
import type { Context } from '../scripts/model/rule/rule.ts';
import { findSecrets, redact } from '../scripts/model/text/sensitive.ts';
import { quote } from '../scripts/model/text/text.ts';
import { readCertificate } from '../scripts/model/x509/certificate.ts';
import { findSensitive } from '../scripts/read/sensitive.ts';
import { toProse } from '../scripts/report/markdown.ts';
import { setQuotes, wrap } from '../scripts/report/terminal.ts';
import { titleSkipsChecks } from '../scripts/rules/authority/title-skips-checks.ts';
import { check } from '../scripts/rules/check.ts';
import { base, baseRead } from './cases/tree.ts';
import { proposalOf } from './proposal.ts';
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

const { context } = await loadTree(base, '2026-06-01', nodePlatform, { like: baseRead });
const skipping = (message: string) => {
  const proposal = proposalOf({ author: { login: 'x', id: 1 }, messages: [message] }, base, base);
  return check({ ...(context as Context), proposal }, [titleSkipsChecks]).length;
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

test.each<[string, (text: string) => unknown, string]>([
  ['the message of a commit', skipping, '\n'],
  ['the message of a commit', skipping, '\n skip-checks:'],
  ['a version of a file in history', parseIds, '\n'],
  ['a version of a file in history', parseIds, '  - id: a\n'],
  ['the body of a form', (text) => [detectForm(text), readForm('request', text)], '### IDNO\n\n1\n\n'],
  ['an answer', tidyLines, '  \n'],
  ['a list in an answer', splitItems, ' - ,'],
  ['addresses in an answer', readTypedAddresses, '203.0.113.8 - 203.0.113.9,\n'],
  ['addresses on one line', readTypedAddresses, '203.0.113.8 și '],
  ['document types in an answer', (text: string) => readTypedDocumentTypes(text, new Map()), 'a, '],
  ['a day in an answer', (text: string) => readTypedDay(text, 'ro'), 'din 1.'],
  ['a number in an answer', (text: string) => readDocumentNumber(text, 'ro'), 'nr. din '],
  ['nothing in an answer', saysNothing, 'nu vpn '],
  ['an IDNO in an answer', tidyIdno, 'idno 1 '],
  ['a serial in an answer', tidySerial, 'serial : '],
  ['a mailbox in an answer', tidyMailbox, '<mailto:'],
  ['a certificate in an answer', tidyPem, '-----BEGIN CERTIFICATE-----\n'],
  ['a certificate', (text) => readCertificate(toBytes(text), nodePlatform), '-----BEGIN CERTIFICATE-----\n'],
  ['an address', readAddress, ' '],
  ['an address', readAddress, '1:'],
  ['a sentence in a comment', toProse, ' \n'],
  ['a sentence in a comment', toProse, '`[@x'],
  ['a sentence on a screen', (text) => wrap(setQuotes(quote(text), 'ro'), 80), '„« '],
])('%s: %j', async (_, read, part) => {
  expect(await growthOf(read, (size) => part.repeat(size), 300)).toBeLessThan(mostGrowth);
});

test('blank lines in an old version of a file cost nothing, and what stands behind them is found', () => {
  expect(parseIds(`systems:${'\n'.repeat(3000)}  - id: alfa-registru\n  -\n    id: "beta"\n`)).toEqual(['alfa-registru', 'beta']);
});

test('line ends in the message of a commit cost nothing, and what stands behind them is found', () => {
  expect(skipping(`A change${'\n'.repeat(260_000)}Skip-Checks:\n true`)).toBe(1);
  expect(skipping(`A change${'\n'.repeat(260_000)}no skip-checks: true`)).toBe(0);
});
