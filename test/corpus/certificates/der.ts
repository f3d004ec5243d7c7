// Certificates that openssl would not make: fields replaced and the whole signed anew.
import { createPrivateKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { at } from './openssl.ts';

export function tlv(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const contents = Buffer.concat(parts);
  const { length } = contents;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.of(tag, ...size), contents]);
}

/** The value that begins at an offset, whole. */
function valueAt(bytes: Buffer, start: number): Buffer {
  const first = bytes[start + 1] ?? 0;
  const count = first < 128 ? 0 : first & 127;
  const length = count === 0 ? first : bytes.readUIntBE(start + 2, count);
  return bytes.subarray(start, start + 2 + count + length);
}

/** The certificate with bytes in its signed part replaced, signed by an authority with an EC key over SHA-256. */
export function resigned(der: Buffer, issuer: string, change: (content: Buffer) => Buffer): Buffer {
  const tbs = valueAt(der, 4);
  const content = tlv(0x30, change(tbs.subarray(4)));
  const signature = sign('sha256', content, createPrivateKey(readFileSync(at(`${issuer}.ca.key`))));
  return tlv(0x30, content, Buffer.from('300a06082a8648ce3d040302', 'hex'), tlv(3, Buffer.of(0), signature));
}

export function replaced(bytes: Buffer, from: Buffer, to: Buffer): Buffer {
  const start = bytes.indexOf(from);
  if (start < 0) throw new Error(`there is no ${from.toString('hex')} to replace in ${bytes.toString('hex')}`);
  return Buffer.concat([bytes.subarray(0, start), to, bytes.subarray(start + from.length)]);
}

const version = Buffer.from('a003020102', 'hex');

/** With other octets as the serial number. */
export const withSerial = (der: Buffer, issuer: string, octets: Buffer): Buffer =>
  resigned(der, issuer, (content) => {
    const serial = valueAt(content, version.length);
    return Buffer.concat([version, tlv(2, octets), content.subarray(version.length + serial.length)]);
  });

/** With an RSA key of any numbers in the place of the certificate's P-256 key. */
export const withRsaKey = (der: Buffer, issuer: string, numbers: { modulus: Buffer; exponent: number }): Buffer =>
  resigned(der, issuer, (content) => {
    const start = content.indexOf(Buffer.from('301306072a8648ce3d0201', 'hex')) - 2;
    const rsa = tlv(0x30, Buffer.from('06092a864886f70d0101010500', 'hex'));
    const key = tlv(0x30, tlv(2, Buffer.of(0), numbers.modulus), tlv(2, Buffer.of(numbers.exponent)));
    return replaced(content, valueAt(content, start), tlv(0x30, rsa, tlv(3, Buffer.of(0), key)));
  });
