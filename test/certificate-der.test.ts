// The DER reader: what only BER allows is read and noticed, what neither allows is refused, numbers keep their value.
import { expect, test } from 'vitest';
import { readAsn1, readOid } from '../scripts/model/x509/der.ts';
import { findSerialProblem } from '../scripts/model/x509/serial.ts';

const bytes = (hexadecimal: string): Uint8Array => new Uint8Array(Buffer.from(hexadecimal.replaceAll(' ', ''), 'hex'));

const strict = [
  '01 01 ff',
  '02 01 7f',
  '02 02 00 80',
  '02 02 ff 7f',
  '03 01 00',
  '03 02 07 80',
  '05 00',
  '06 03 2a 86 48',
  '31 06 02 01 01 02 01 02',
  `30 81 80 ${'05 00 '.repeat(64)}`,
];

test.each(strict)('%s is DER', (text) => {
  expect(readAsn1(bytes(text))?.isCanonical).toBe(true);
});

const lax = [
  '01 01 01', // TRUE is ff
  '01 02 ff ff',
  '02 02 00 7f', // padded
  '02 02 ff 80',
  '0a 02 00 01',
  '02 00', // no digits
  '03 02 07 81', // unused bits are not zero
  '03 02 08 00',
  '03 01 01',
  '03 00',
  '05 01 00',
  '06 03 2a 80 01', // padded arc
  '06 02 2a 86', // unfinished arc
  '06 00',
  '31 06 02 01 02 02 01 01', // a set out of order
  '30 81 02 05 00', // long form of a short length
  '30 82 00 02 05 00',
  '30 80 05 00 00 00', // indefinite length
  '24 04 04 02 aa bb', // a string in pieces
  '10 02 05 00', // a sequence that is not constructed
  '05 00 00', // something behind
];

test.each(lax)('%s is BER at most', (text) => {
  expect(readAsn1(bytes(text))?.isCanonical).toBe(false);
});

const neither = [
  '',
  '30',
  '30 05 05 00',
  '30 02 05 01',
  '30 80 05 00',
  '04 80 00 00',
  '30 84 00 00 00 02 05 00',
  '1f 01 00',
  '30 80 05 00 00 01',
];

test.each(neither)('%s is nothing', (text) => {
  expect(readAsn1(bytes(text))).toBeUndefined();
});

test('depth is limited', () => {
  const nested = (depth: number): Buffer => {
    let inner = Buffer.of(5, 0);
    for (let i = 0; i < depth; i++) inner = Buffer.concat([Buffer.of(0x30, inner.length), inner]);
    return inner;
  };
  expect(readAsn1(nested(32))?.isCanonical).toBe(true);
  expect(readAsn1(nested(33))).toBeUndefined();
});

test.each([
  ['06 03 55 1d 25', '2.5.29.37'],
  ['06 06 2b 06 01 04 01 01', '1.3.6.1.4.1.1'],
  ['06 02 88 37', '2.999'],
  ['06 0b 2a 82 80 80 80 80 80 80 80 80 02', '1.2.18446744073709551618'],
])('%s is %s', (text, oid) => {
  expect(readOid(readAsn1(bytes(text))?.root)).toBe(oid);
});

test.each([
  ['40:1B:D3', 'spelling', '401BD3'],
  ['0x1f', 'spelling', '1F'],
  ['1298074214734647624508817148735695', 'decimal', '40000000156001DB5ECE5FBBF0CF'],
  ['999999999999999999999999999999999999999999999', 'decimal', '2CD76FE086B93CE2F768A00B229FFFFFFFFFFF'],
])('the serial %s is a matter of %s', (text, kind, meant) => {
  expect(findSerialProblem(text)).toEqual({ kind, meant });
});
