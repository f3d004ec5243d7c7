// The access of a new environment as the forms ask for it: a certificate or its serial, and addresses or a VPN or both.
import type { AnswerReader } from './answer-reader.ts';
import { readTypedAddresses } from './typed/addresses.ts';
import { tidyPem, tidySerial } from './typed/text.ts';
import { noCertificate, noInside, noNetwork, noPeer, twoCertificates } from './typed/words.ts';

export interface TypedAccess {
  /** The certificate as a text, or the serial of one that AGE has; neither where the form says something else of it. */
  readonly pem?: string;
  readonly serial?: string;
  readonly addresses: readonly string[];
  readonly vpn?: TypedVpn;
}

interface TypedVpn {
  readonly kind?: 'wireguard';
  readonly publicKey?: string;
  readonly peer?: string;
  readonly addresses: readonly string[];
}

/** Either the certificate or the serial, and at least one way in. */
export function readAccess(reader: AnswerReader): TypedAccess {
  const count = Number(reader.has('certificate')) + Number(reader.has('serial'));
  if (count !== 1 && !reader.faulty.has('certificate'))
    reader.report('certificate', count === 0 ? noCertificate : twoCertificates);
  const pem = reader.faulty.has('certificate') ? undefined : reader.answers.given.get('certificate');
  const serial = reader.line('serial');
  const [addresses, inside] = [reader.addresses('addresses'), reader.addresses('vpn-addresses')];
  const peer = readPeer(reader);
  const [hasPeer, hasInside] = [reader.has('vpn-peer'), reader.has('vpn-addresses')];
  const key = readKey(reader);
  if (key.publicKey !== undefined && !hasPeer && !hasInside) reader.report('vpn-peer', noPeer);
  if (hasPeer && !hasInside) reader.report('vpn-addresses', noInside);
  if (hasInside && !hasPeer) reader.report('vpn-peer', noPeer);
  if (!hasPeer && !hasInside && !reader.has('addresses') && !reader.faulty.has('addresses'))
    reader.report('addresses', noNetwork);
  return {
    ...(pem === undefined ? {} : { pem: tidyPem(pem) }),
    ...(serial === '' ? {} : { serial: tidySerial(serial) }),
    addresses,
    ...(peer === undefined && inside.length === 0
      ? {}
      : { vpn: { ...key, ...(peer === undefined ? {} : { peer }), addresses: inside } }),
  };
}

/** A tunnel with a key is one of WireGuard. */
export function readKey(reader: AnswerReader): Pick<TypedVpn, 'kind' | 'publicKey'> {
  const publicKey = reader.line('vpn-key');
  return publicKey === '' ? {} : { kind: 'wireguard', publicKey };
}

/** One address: whatever is wrong with several is said by the rules. */
export function readPeer(reader: AnswerReader): string | undefined {
  const text = reader.line('vpn-peer');
  const { values, errors } = readTypedAddresses(text);
  for (const { text: words, hint } of errors) reader.report('vpn-peer', words, hint);
  if (text === '' || errors.length > 0) return undefined;
  const [only, ...more] = values;
  return only && more.length === 0 ? only.text : text;
}
