// Serial numbers of certificates as text.

/** Upper case, no leading zeros, even length: the form in which nginx and OpenSSL print them (RFC 5280 section 4.1.2.2: at most 20 octets). */
export function canonicalSerial(hexadecimal: string): string {
  const digits = hexadecimal.toUpperCase().replace(/^0+/, '') || '0';
  return digits.length % 2 === 0 ? digits : `0${digits}`;
}

/** The serial that a person meant by another spelling (colons, spaces, 0x, small letters, leading zeros), or undefined. */
export function meantSerial(text: string): string | undefined {
  const digits = text.replace(/^0x/i, '').replace(/[\s:\u00A0\u2009\u200E-]/g, '');
  if (!/^[0-9A-Fa-f]{1,42}$/.test(digits)) return undefined;
  const serial = canonicalSerial(digits);
  return serial.length <= 40 && !/^0+$/.test(serial) ? serial : undefined;
}
