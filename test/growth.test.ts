// Whatever a stranger can send costs in proportion to its bytes: twice as much, at most 2.5 times the steps. test/steps.ts says what a step
// is; no clock is read.
import './steps.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { detectForm, readForm } from '../scripts/commands/request/form.ts';
import { readTypedAddresses } from '../scripts/commands/request/typed/addresses.ts';
import { readTypedDay } from '../scripts/commands/request/typed/day.ts';
import { readDocumentNumber } from '../scripts/commands/request/typed/document-number.ts';
import { readTypedDocumentTypes } from '../scripts/commands/request/typed/document-types.ts';
import { splitItems } from '../scripts/commands/request/typed/list.ts';
import { saysNothing } from '../scripts/commands/request/typed/nothing.ts';
import { tidyIdno, tidyLines, tidyMailbox, tidyPem, tidySerial } from '../scripts/commands/request/typed/text.ts';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { parseIds } from '../scripts/commands/watch/status.ts';
import { gatherFacts } from '../scripts/model/declaration/facts.ts';
import type { FilePart } from '../scripts/model/declaration/integration.ts';
import type { Finding } from '../scripts/model/finding/finding.ts';
import { readAddress } from '../scripts/model/network/address.ts';
import { areaOf } from '../scripts/model/proposal/touched-files.ts';
import type { Client } from '../scripts/model/publication/publication.ts';
import type { Context } from '../scripts/model/rule/rule.ts';
import { nameOf } from '../scripts/model/system-name.ts';
import { findSecrets, redact } from '../scripts/model/text/sensitive.ts';
import { quote } from '../scripts/model/text/text.ts';
import { readCertificate } from '../scripts/model/x509/certificate.ts';
import { readRevocationList } from '../scripts/model/x509/revocation-list.ts';
import { classify } from '../scripts/read/names.ts';
import { readRepository } from '../scripts/read/repository.ts';
import { findSensitive, isHarmless } from '../scripts/read/sensitive.ts';
import { limits, readSource } from '../scripts/read/source.ts';
import { toProse } from '../scripts/report/markdown.ts';
import { setQuotes, wrap } from '../scripts/report/terminal.ts';
import { titleSkipsChecks } from '../scripts/rules/authority/title-skips-checks.ts';
import { check, rules } from '../scripts/rules/check.ts';
import { nothingYet } from '../scripts/targets/decide/last-good.ts';
import { decidePublication } from '../scripts/targets/decide/publication.ts';
import { base, baseRead } from './cases/tree.ts';
import { proposalOf } from './proposal.ts';
import { makeCounter } from './steps.ts';

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const counter = makeCounter();
afterAll(() => counter.stop());

/** Of what is done with an input of a size and with one of twice that size, the second's steps to one of the first's. */
async function growthOf<T>(run: (input: T) => unknown, make: (size: number) => T, size: number): Promise<number> {
  const [single, double] = [make(size), make(2 * size)];
  // What is done only once is done here.
  await run(single);
  const [more = 0, steps = 0] = await counter.countEach([() => run(double), () => run(single)]);
  return more / steps;
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
  'beginnings of keys in base64': (n) => 'MIICXQIBAAKC-MIIE6jAcBgoq '.repeat(n),
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

test('loops are counted of what was run before anything is counted, too', async () => {
  const bytes = toBytes(' '.repeat(1000));
  const [steps = 0] = await counter.countEach([() => isHarmless(bytes)]);
  expect(steps).toBeGreaterThan(bytes.length);
});

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

/** YAML that grows, each in the way that is worst for something. */
const each = (n: number, part: (i: number) => string, between = '') => Array.from({ length: n }, (_, i) => part(i)).join(between);
const documents: Readonly<Record<string, (size: number) => string>> = {
  'keys on lines': (n) => each(n, (i) => `k${i}: v\n`),
  'keys in quotes': (n) => each(n, (i) => `"k${i}": v\n`),
  'keys without values': (n) => each(n, (i) => `k${i}:\n`),
  'one key many times': (n) => 'k: v\n'.repeat(n),
  'keys in braces': (n) => `a: {${each(n, (i) => `k${i}: v`, ', ')}}\n`,
  'keys without values in braces': (n) => `a: {${each(n, (i) => `k${i}`, ', ')}}\n`,
  'items in brackets': (n) => `a: [${each(n, (i) => `v${i}`, ', ')}]\n`,
  'braces in brackets': (n) => `a: [${'{a: 1},'.repeat(n)}]\n`,
  'items on lines': (n) => `a:\n${each(n, (i) => `  - id: v${i}\n    x: y\n`)}`,
  'texts of lines': (n) => each(n, (i) => `k${i}: |\n  x\n`),
  'comments between keys': (n) => `a:\n${each(n, (i) => `  # x\n  k${i}: v\n`)}`,
  'commas alone': (n) => `a: [${','.repeat(n)}]\n`,
  'closing brackets alone': (n) => `a: ${']'.repeat(n)}\n`,
  'quotes that nobody closed': (n) => 'a: "\n'.repeat(n),
  'forbidden signs, escaped': (n) => `a:\n${'  - "\\u202e"\n'.repeat(n)}`,
  'forbidden signs in keys, escaped': (n) => each(n, (i) => `"\\u202e${i}": v\n`),
  'values that may not begin so': (n) => each(n, (i) => `k${i}: @x\n`),
  'colons in a value': (n) => `a: ${'b: '.repeat(n)}\n`,
  'no commas in braces': (n) => `a: {\n${each(n, (i) => `  k${i}: v\n`)}}\n`,
};

test.each(Object.entries(documents))('a document of %s, read and each place in it found', async (_, make) => {
  const read = (bytes: Uint8Array) => {
    const reading = readSource('f', bytes, limits.registry);
    if (!('source' in reading)) return;
    for (const key of Object.keys(reading.source.data as object)) reading.source.locate([key]);
  };
  expect(await growthOf(read, (size) => toBytes(make(size)), 150)).toBeLessThan(mostGrowth);
});

test('however deep a document is, there is a finding and no failure', () => {
  for (const make of [documents['no commas in braces'], documents['colons in a value']]) {
    const reading = readSource('f', toBytes(make?.(20_000) ?? ''), limits.registry);
    expect('findings' in reading && reading.findings.map(({ code }) => code)).toEqual(['nesting-too-deep']);
  }
});

test.each([['integrations/'], ['integrations/certificates/'], ['registry/']])('the name of a file in %s', async (folder) => {
  const sort = (path: string) => [areaOf(path), path.startsWith('integrations/') && classify(path)];
  for (const part of ['a-', 'a.', 'A_', '/', '.yml'])
    for (const end of ['', '.yaml', '.cer'])
      expect(await growthOf(sort, (size) => folder + part.repeat(size) + end, 500)).toBeLessThan(mostGrowth);
});

test('a revocation list', async () => {
  const reading = readRevocationList(revocationList(300));
  expect('list' in reading && reading.list.revoked.size).toBe(300);
  expect(await growthOf(readRevocationList, revocationList, 200)).toBeLessThan(mostGrowth);
});

/** With so many certificates, each revoked; signed by nobody. */
function revocationList(size: number): Uint8Array {
  const der = (tag: number, ...parts: (Uint8Array | string)[]) => {
    const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
    const long = Buffer.from([content.length >> 16, content.length >> 8, content.length].map((byte) => byte & 255));
    const digits = long.subarray(long.findIndex((byte) => byte > 0));
    const length = content.length < 128 ? [content.length] : [0x80 + digits.length, ...digits];
    return Buffer.concat([Buffer.from([tag, ...length]), content]);
  };
  const algorithm = der(0x30, Buffer.from('06082a8648ce3d040302', 'hex'));
  const [at, issuer] = [der(0x17, '260101000000Z'), der(0x30)];
  const entries = Array.from({ length: size }, (_, i) => der(0x30, der(0x02, Buffer.from([1, (i + 1) >> 8, i + 1])), at));
  const content = der(0x30, Buffer.from('020101', 'hex'), algorithm, issuer, at, at, der(0x30, ...entries));
  return der(0x30, content, algorithm, der(0x03, Buffer.from('0030060201010201', 'hex'), Buffer.from([1])));
}

/** So many institutions that all claim what one of the base has: IDNO, systems, client ids, addresses, certificates. */
function conflicting(count: number) {
  const file = base.get('integrations/alfa.yaml');
  if (!file) throw new Error('the base has no such file');
  return new Map([...base, ...Array.from({ length: count }, (_, i) => [`integrations/alfa-${i}.yaml`, file] as const)]);
}

const crowd = 60;
const { facts } = await readRepository(conflicting(2 * crowd), nodePlatform, baseRead.known);
const crowded = facts.files.filter(({ slug }) => slug.startsWith('alfa-'));

/** As if so many of them were all that there are. */
function contextOfSome(count: number): Context {
  const proposal = proposalOf({ author: { login: 'x', id: 1 } }, base, conflicting(count));
  return { ...(context as Context), facts: gatherFacts(crowded.slice(0, count)), base: baseRead.facts, proposal };
}

test('facts about files that all claim the same', async () => {
  expect(await growthOf(gatherFacts, (size) => crowded.slice(0, size), crowd)).toBeLessThan(mostGrowth);
});

test('each rule over files that all claim the same', async () => {
  const [single, double] = [contextOfSome(crowd), contextOfSome(2 * crowd)];
  // The walk over the files without any rule comes first.
  const chosen = [[], ...rules.map((rule) => [rule])];
  const runs = chosen.flatMap((some) => [() => check(single, some), () => check(double, some)]);
  for (const run of runs) run();
  const counts = await counter.countEach(runs, true);
  const [walk = 0, longWalk = 0] = counts;
  const grown = rules.filter((_, i) => {
    const [steps = 0, more = 0] = counts.slice(2 * i + 2);
    return more - longWalk > mostGrowth * (steps - walk) + crowd;
  });
  expect(grown.map(({ code }) => code)).toEqual([]);
});

test('what is published of files that all claim the same', async () => {
  const [one] = decidePublication('staging', context as Context).publication.clients;
  if (!one) throw new Error('nobody is published');
  // Each of them was published with something else.
  const publishedOf = (file: FilePart, i: number): [string, Client] => {
    const networks = [readAddress(`198.18.${i}.1`)].flatMap(({ network }) => network ?? []);
    const client = { ...one, institution: file.slug, idno: String(i), clientId: `${one.clientId}-${i}`, networks };
    return [nameOf(client), client];
  };
  const decide = ({ context, findings }: { context: Context; findings: readonly Finding[] }) => {
    const clients = new Map(context.facts.files.map(publishedOf));
    return decidePublication('staging', context, { findings, lastGood: { ...nothingYet, clients } });
  };
  const make = (count: number) => ({ context: contextOfSome(count), findings: check(contextOfSome(count)) });
  expect(decide(make(crowd)).kept).toHaveLength(crowd);
  expect(await growthOf(decide, make, crowd)).toBeLessThan(mostGrowth);
});

test('blank lines in an old version of a file cost nothing, and what stands behind them is found', () => {
  expect(parseIds(`systems:${'\n'.repeat(3000)}  - id: alfa-registru\n  -\n    id: "beta"\n`)).toEqual(['alfa-registru', 'beta']);
});

test('line ends in the message of a commit cost nothing, and what stands behind them is found', () => {
  expect(skipping(`A change${'\n'.repeat(260_000)}Skip-Checks:\n true`)).toBe(1);
  expect(skipping(`A change${'\n'.repeat(260_000)}no skip-checks: true`)).toBe(0);
});
