// What people type, and what is understood of it: a table for each kind of answer.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTypedAddresses } from '../scripts/commands/request/typed/addresses.ts';
import { readEnvironment, readSector, readService, readStop } from '../scripts/commands/request/typed/choice.ts';
import { readTypedDay } from '../scripts/commands/request/typed/day.ts';
import { readDocumentNumber } from '../scripts/commands/request/typed/document-number.ts';
import { splitItems } from '../scripts/commands/request/typed/list.ts';
import { saysNothing } from '../scripts/commands/request/typed/nothing.ts';
import { tidyIdno, tidyMailbox, tidySerial } from '../scripts/commands/request/typed/text.ts';
import { networkMeant, readAddress, writeNetwork } from '../scripts/model/network/address.ts';
import { coverRange, readRange } from '../scripts/model/network/range.ts';
import { guessAddress } from '../scripts/model/network/slip.ts';

describe('a day', () => {
  test.each([
    ['2026-02-03', '2026-02-03'],
    ['2026-2-3', '2026-02-03'],
    ['2026.02.03', '2026-02-03'],
    ['2026/02/03', '2026-02-03'],
    ['03.02.2026', '2026-02-03'],
    ['3.2.2026', '2026-02-03'],
    ['03.02.2026 г.', '2026-02-03'],
    ['03-02-2026', '2026-02-03'],
    ['03/02/2026', '2026-02-03'],
    ['3 februarie 2026', '2026-02-03'],
    ['3 Feb. 2026', '2026-02-03'],
    ['din 3 februarie 2026', '2026-02-03'],
    ['3 februarie 2026 anul', '2026-02-03'],
    ['03-feb-2026', '2026-02-03'],
    ['1 mai 2026', '2026-05-01'],
    ['15 noiembrie 2025', '2025-11-15'],
    ['15 ian 2026', '2026-01-15'],
    ['February 3, 2026', '2026-02-03'],
    ['3rd February 2026', '2026-02-03'],
    ['3 февраля 2026 г.', '2026-02-03'],
    ['3 февраля 2026 года', '2026-02-03'],
    ['от 03.02.2026', '2026-02-03'],
    ['1 мая 2026', '2026-05-01'],
    ['20260203', '2026-02-03'],
    ['03022026', '2026-02-03'],
  ])('%s is %s', (text, day) => {
    expect(readTypedDay(text, 'ro')).toEqual({ day });
  });

  test.each([
    ['03.02.26', ['2026-02-03']],
    ['03/02/2026', ['2026-02-03', '2026-03-02']],
  ])('%s is asked about in English', (text, candidates) => {
    expect(readTypedDay(text, 'en')).toEqual({ candidates });
  });

  test.each(['2026-02-30', '31.04.2026', 'mâine', '2026', '3 luni 2026', '', '13.13.2026'])('%s is none', (text) => {
    expect(readTypedDay(text, 'ro')).toBeUndefined();
  });
});

describe('a number', () => {
  test.each([
    ['1020600012345', '1020600012345'],
    ['1 020 600 012 345', '1020600012345'],
    ['1020-6000-12345', '1020600012345'],
    ['IDNO 1020600012345', '1020600012345'],
    ['IDNO: 1020600012345', '1020600012345'],
    ['Cod fiscal 1020600012345', '1020600012345'],
    ['c.f. 1020600012345', '1020600012345'],
    ['MD1020600012345', '1020600012345'],
    ['１０２０６０００１２３４５', '1020600012345'],
    ['1020600012345 și 1', '1020600012345 și 1'],
  ])('%s as an IDNO', (text, idno) => {
    expect(tidyIdno(text)).toBe(idno);
  });

  test.each([
    ['40000000018A01DB5ECE5FBBF0CF', '40000000018A01DB5ECE5FBBF0CF'],
    ['40 00 00 00 01 8a 01 db 5e ce 5f bb f0 cf', '40000000018A01DB5ECE5FBBF0CF'],
    ['40:00:00:00:01:8A:01:DB:5E:CE:5F:BB:F0:CF', '40000000018A01DB5ECE5FBBF0CF'],
    ['0x40000000018a01db5ece5fbbf0cf', '40000000018A01DB5ECE5FBBF0CF'],
    ['Număr de serie: 40000000018A01DB5ECE5FBBF0CF', '40000000018A01DB5ECE5FBBF0CF'],
    ['Serial number 40000000018A01DB5ECE5FBBF0CF.', '40000000018A01DB5ECE5FBBF0CF'],
    ['Серийный номер 40000000018A01DB5ECE5FBBF0CF', '40000000018A01DB5ECE5FBBF0CF'],
    ['S/N 40000000018A01DB5ECE5FBBF0CF', '40000000018A01DB5ECE5FBBF0CF'],
    ['în curs', 'în curs'],
  ])('%s as a serial', (text, serial) => {
    expect(tidySerial(text)).toBe(serial);
  });

  test.each([
    ['12/2026', '12/2026', undefined],
    ['nr. 12/2026', '12/2026', undefined],
    ['Nr 12/2026', '12/2026', undefined],
    ['№ 12/2026', '12/2026', undefined],
    ['contract nr. 12/2026 din 03.02.2026', '12/2026', '2026-02-03'],
    ['12/2026 din data de 3 februarie 2026', '12/2026', '2026-02-03'],
    ['12/2026, from 3 February 2026', '12/2026', '2026-02-03'],
    ['договор № 12/2026 от 03.02.2026', '12/2026', '2026-02-03'],
    ['Anexa nr. 2 din contract', '2 din contract', undefined],
    ['MD-12/2026', 'MD-12/2026', undefined],
    ['northern-7', 'northern-7', undefined],
  ])('%s as that of a document', (text, number, day) => {
    expect(readDocumentNumber(text, 'ro')).toEqual(day === undefined ? { number } : { number, day });
  });
});

describe('nothing', () => {
  test.each(
    '-|—|.|nu|Nu folosim|nu folosim VPN|NU ESTE CAZUL|nu e cazul.|nu avem|n/a|N/A|none|No|not applicable|не используем|Нет|н/д|не используем VPN|None|_No response_|fără VPN'.split(
      '|',
    ),
  )('%s', (text) => {
    expect(saysNothing(text)).toBe(true);
  });
  test.each('VPN|nu 203.0.113.5|nucleu|Notarul|нетто|12|nu folosim Windows'.split('|'))('but not %s', (text) => {
    expect(saysNothing(text)).toBe(false);
  });
});

describe('a choice', () => {
  test.each([
    ['public', 'public'],
    ['Instituție publică', 'public'],
    ['Public (autoritate sau instituție publică, centrală ori locală)', 'public'],
    ['Public (autoritate sau instituție a statului)', 'public'],
    ['Публичный (орган публичной власти)', 'public'],
    ['Государственный', 'public'],
    ['Privat', 'private'],
    ['private company', 'private'],
    ['Частный', 'private'],
    ['S.R.L.', 'private'],
    ['mixt', undefined],
  ])('%s of a sector', (text, sector) => {
    expect(readSector(text)).toBe(sector);
  });
  test.each([
    ['MPass', 'MPass'],
    ['m-pass', 'MPass'],
    ['EDEMOCRACY', 'eDemocracy'],
    ['Contract nou, pentru MDocs', ''],
    ['Новый договор, для MDocs', ''],
    ['Poșta', undefined],
  ])('%s of a service', (text, service) => {
    expect(readService(text)).toBe(service);
  });
  test.each([
    ['staging', 'staging'],
    ['Mediul de testare (staging)', 'staging'],
    ['тестовая среда', 'staging'],
    ['producție', 'production'],
    ['PROD', 'production'],
    ['рабочая', 'production'],
    ['ambele', undefined],
  ])('%s of an environment', (text, environment) => {
    expect(readEnvironment(text)).toBe(environment);
  });
  test.each([
    ['suspendare', 'suspend'],
    ['Suspendare temporară', 'suspend'],
    ['приостановка', 'suspend'],
    ['oprire definitivă', 'remove'],
    ['stop for good', 'remove'],
    ['прекращение доступа', 'remove'],
    ['oprire temporară', undefined],
    ['stop for a while', undefined],
  ])('%s of a stop', (text, stop) => {
    expect(readStop(text)).toBe(stop);
  });
});

test.each([
  ['a, b;c\n- d\n• e\n2) f', ['a', 'b', 'c', 'd', 'e', 'f']],
  ['“a b”, „c”', ['a b', 'c']],
  [' , ;\n', []],
])('the items of %j', (text, items) => {
  expect(splitItems(text)).toEqual(items);
});

test.each([
  ['mailto:it@exemplu.md', 'it@exemplu.md'],
  ['<it@exemplu.md>', 'it@exemplu.md'],
  ['it@exemplu.md.', 'it@exemplu.md'],
  ['IT <it@exemplu.md>', 'IT <it@exemplu.md>'],
])('the mailbox in %s', (text, mailbox) => {
  expect(tidyMailbox(text)).toBe(mailbox);
});

describe('addresses', () => {
  test.each([
    ['203.0.113.1300', '203.0.113.130'],
    ['203.0.113.700', '203.0.113.70'],
    ['203,0,113,5', '203.0.113.5'],
    ['203.0,113.5', '203.0.113.5'],
    ['203.0..113.5', '203.0.113.5'],
    ['203. 0. 113. 5', '203.0.113.5'],
    ['203.0.113.O5', '203.0.113.5'],
    ['203.0.113.5 (server)', '203.0.113.5'],
    ['203.0.113.8\\29', '203.0.113.8/29'],
    ['203.0.113.5', undefined],
    ['203.0.113.5/29', undefined],
    ['server.exemplu.md', undefined],
    ['203.0.113.5 203.0.113.6', undefined],
    ['8.8.4.1, 8.8.4.300', undefined],
    ['2001:db8::1; 2001:db8::zz', '2001:db8::1'],
    ['2001:db8::1; 2001:db8::12345', undefined],
  ])('%s is probably %s', (text, guess) => {
    expect(guessAddress(text)).toBe(guess);
  });

  const typed = (text: string) => readTypedAddresses(text).values.map((value) => value.text);
  test.each([
    ['203.0.113.8 - 203.0.113.15', ['203.0.113.8/29']],
    ['203.0.113.130 - 203.0.113.133', ['203.0.113.130/31', '203.0.113.132/31']],
    ['203.0.113.8–203.0.113.8', ['203.0.113.8']],
    ['203.0.113.8 ... 203.0.113.9', ['203.0.113.8/31']],
    ['с 203.0.113.8 по 203.0.113.9', ['203.0.113.8/31']],
    ['2001:db8::8 - 2001:db8::f', ['2001:db8::8/125']],
    ['203.0.113.8,203.0.113.9', ['203.0.113.8', '203.0.113.9']],
    ['203.0.113.8 and 203.0.113.9', ['203.0.113.8', '203.0.113.9']],
    ['203.0.113.130/29', ['203.0.113.130/29']],
    ['203.0.113.8 203.0.113.9', ['203.0.113.8 203.0.113.9']],
  ])('%s', (text, values) => {
    expect(typed(text)).toEqual(values);
  });

  test('of a range are exactly its addresses, whatever it is', () => {
    const ends = fc.tuple(fc.integer({ min: 0, max: 0xffff_fff0 }), fc.integer({ min: 0, max: 3000 }));
    fc.assert(
      fc.property(ends, ([first, more]) => {
        const write = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
        const last = Math.min(first + more, 0xffff_ffff);
        const range = readRange(`${write(first)} - ${write(last)}`);
        if (!range) throw new Error('not read');
        const networks = coverRange(range);
        expect(networks[0]?.first).toBe(BigInt(first));
        expect(networks.at(-1)?.last).toBe(BigInt(last));
        for (const network of networks) expect(readAddress(writeNetwork(network))).toEqual({ network });
        networks.slice(1).forEach((network, i) => {
          expect(network.first).toBe((networks[i]?.last ?? 0n) + 1n);
        });
      }),
      { numRuns: 300, seed: 20_260_601 },
    );
  });

  test('are never more than what was typed, and nothing typed is lost without a word', () => {
    const part = fc.oneof(
      fc.stringMatching(/^203\.0\.113\.[0-9]{1,4}(\/(2[4-9]|3[0-2]))?$/),
      fc.constantFrom('server', '203,0,113,7', '203.0.113.8 - 203.0.113.11', '203.0.113.9-4', '203.0.113.8-9'),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), fc.constantFrom(', ', '; ', '\n'), (parts, between) => {
        // Commas for dots on one line with commas between addresses: the line is asked about as a whole.
        const isMixed = between === ', ' && parts.some((one) => one.includes(','));
        const { values, errors } = readTypedAddresses(parts.join(isMixed ? '; ' : between));
        const told = new Set(values.map(({ item }) => item)).size + errors.length;
        expect(told).toBe(parts.length);
        for (const { text } of values) {
          const meant = networkMeant(text);
          const isTyped = parts.some((one) => {
            const network = networkMeant(one);
            const range = network ?? readRange(one);
            return one === text || (meant && range && range.first <= meant.first && meant.last <= range.last);
          });
          expect(isTyped).toBe(true);
        }
      }),
      { numRuns: 400, seed: 20_260_601 },
    );
  });
});
