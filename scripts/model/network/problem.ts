// The problem of a text that is no address, and the address that was meant where that is beyond doubt.
import { readIPv4, readIPv6, readPrefix } from './ip-number.ts';

export type AddressProblem =
  | 'empty'
  | 'space'
  | 'several'
  | 'range'
  | 'wildcard'
  | 'url'
  | 'name'
  | 'port'
  | 'zone'
  | 'mapped'
  | 'mixed'
  | 'leading-zero'
  | 'octet'
  | 'short'
  | 'netmask'
  | 'prefix'
  | 'prefix-zero'
  | 'prefix-large'
  | 'host-bits'
  | 'syntax';

/** The problem of a text that could not be read as an address. The first pattern that fits names it. */
export function problemOf(text: string): AddressProblem {
  if (text.trim() === '') return 'empty';
  if (isSeveral(text)) return 'several';
  const shape = shapes.find(([pattern]) => pattern.test(text));
  if (shape) return shape[1];
  const [address = '', ...rest] = text.split('/');
  const problem = address.includes(':') ? problemOfIPv6(address) : problemOfIPv4(address);
  if (problem || rest.length !== 1) return problem ?? 'syntax';
  return problemOfPrefix(rest[0] ?? '');
}

const shapes: readonly (readonly [RegExp, AddressProblem])[] = [
  [/^[0-9A-Fa-f.:/]*\s[\s0-9A-Fa-f.:/]*$/, 'space'],
  [/\*/, 'wildcard'],
  [/^[A-Za-z][A-Za-z0-9+.-]*:\/\//, 'url'],
  [/^[0-9A-Fa-f]*[.:][0-9A-Fa-f.:]*\s*[-\u2010-\u2015]\s*[0-9A-Fa-f.:]+$/, 'range'],
  [/^[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*%/, 'zone'],
  [/^(\[[0-9A-Fa-f:.]+\](:[0-9]+)?|[0-9.]+:[0-9]+)$/, 'port'],
];

function isSeveral(text: string): boolean {
  const items = text.split(/[\s,;]+/).filter(Boolean);
  return items.length > 1 && items.every((item) => isAddress(item.split('/')[0] ?? ''));
}

const isAddress = (text: string): boolean => (text.includes(':') ? readIPv6(text) : readIPv4(text)) !== undefined;

function problemOfIPv6(address: string): AddressProblem | undefined {
  if (readIPv6(address) !== undefined) return undefined;
  if (/^(0{0,4}:){2,6}ffff:[0-9.]+$/i.test(address)) return 'mapped';
  return /^[0-9A-Fa-f:]+:[0-9]+(\.[0-9]+){3}$/.test(address) ? 'mixed' : 'syntax';
}

function problemOfIPv4(address: string): AddressProblem | undefined {
  if (readIPv4(address) !== undefined) return undefined;
  const parts = address.split('.');
  if (parts.every((part) => /^(0x[0-9a-f]+|[0-9]+)$/i.test(part))) return problemOfParts(parts);
  return /^[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_.])?$/.test(address) && /[A-Za-z]/.test(address) ? 'name' : 'syntax';
}

function problemOfParts(parts: readonly string[]): AddressProblem {
  if (parts.length < 4 || parts.some((part) => /x/i.test(part))) return 'short';
  if (parts.length > 4) return 'syntax';
  return parts.some((part) => /^0./.test(part)) ? 'leading-zero' : 'octet';
}

function problemOfPrefix(suffix: string): AddressProblem {
  if (readIPv4(suffix) !== undefined) return 'netmask';
  if (/^0[0-9]+$/.test(suffix)) return 'prefix-zero';
  return /^[0-9]+$/.test(suffix) ? 'prefix-large' : 'prefix';
}

/** The text with corrections: spaces around it or its slash, a port or brackets, a netmask, an IPv4 address written as IPv6. */
export function normalizeAddressText(text: string): string | undefined {
  const plain = text.trim().replace(/(?<!\s)\s*\/\s*/, '/');
  const masked = /^([0-9.]+)\/([0-9]+\.[0-9.]+)$/.exec(plain);
  if (masked) return `${masked[1]}/${prefixOfMask(masked[2] ?? '') ?? ''}`;
  const wrapped = /^(?:\[([0-9A-Fa-f:]+)\](?::[0-9]+)?|([0-9.]+):[0-9]+)$/.exec(plain) ?? /^::ffff:()([0-9.]+)$/i.exec(plain);
  return wrapped ? wrapped[1] || wrapped[2] : plain;
}

/** 0.0.0.0 is left alone: as a netmask it means everybody, as a wildcard mask one address. */
function prefixOfMask(text: string): number | undefined {
  const mask = readIPv4(text);
  if (!mask) return undefined;
  const zeros = (~mask & 0xffff_ffffn).toString(2).replace(/^0$/, '');
  return zeros.includes('0') ? undefined : readPrefix(String(32 - zeros.length), 32);
}
