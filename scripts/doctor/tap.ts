// A connection whose bytes are looked at as they pass: what a TLS handshake says before it is encrypted (RFC 5246 and RFC 8446).
import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';

/** In bytes of each direction: no handshake that a gateway makes is longer. */
const most = 65536;

/** A stream over a socket that keeps the beginning of what passes each way. */
export class Tap extends Duplex {
  private readonly seen = { in: [] as Buffer[], out: [] as Buffer[] };
  private readonly size = { in: 0, out: 0 };

  constructor(readonly socket: Socket) {
    super();
    socket.on('data', (chunk: Buffer) => {
      this.keep('in', chunk);
      if (!this.push(chunk)) socket.pause();
    });
    socket.on('end', () => this.push(null));
    socket.on('error', (error) => this.destroy(error));
    socket.on('close', () => this.destroy());
  }

  override _read(): void {
    this.socket.resume();
  }
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.keep('out', chunk);
    this.socket.write(chunk, done);
  }
  override _final(done: () => void): void {
    this.socket.end(done);
  }
  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.socket.destroy();
    done(error);
  }

  private keep(way: 'in' | 'out', chunk: Buffer): void {
    if (this.size[way] < most) this.seen[way].push(chunk);
    this.size[way] += chunk.length;
  }

  /** What was seen of the handshake so far. */
  handshake(): Handshake {
    return readHandshake(Buffer.concat(this.seen.in), Buffer.concat(this.seen.out));
  }
}

export interface Handshake {
  /** Whether the first answer was TLS at all; undefined where nothing came. */
  readonly isTls: boolean | undefined;
  /** The alert that came unencrypted, by its number. */
  readonly alert: number | undefined;
  /** Whether the server asked for a certificate, as far as that was unencrypted. */
  readonly isAsked: boolean;
  /** The names of the authorities that it said it takes, in DER, as hexadecimal. */
  readonly names: readonly string[];
  /** Whether the client sent a certificate, as far as that was unencrypted. */
  readonly isSent: boolean;
}

const types = { alert: 21, handshake: 22 };
const messages = { certificate: 11, request: 13 };

function readHandshake(incoming: Buffer, outgoing: Buffer): Handshake {
  const [first] = incoming;
  const came = readRecords(incoming);
  const request = came.messages.find(({ type }) => type === messages.request)?.body;
  const names = request ? readNames(request) : [];
  const own = readRecords(outgoing).messages.find(({ type }) => type === messages.certificate)?.body;
  return {
    isTls: first === undefined ? undefined : first >= 20 && first <= 23 && (incoming[1] ?? 3) === 3,
    alert: came.alert,
    isAsked: request !== undefined,
    names,
    // The length of the list stands first; an empty list is how a client says that it has none.
    isSent: own !== undefined && own.length > 3 && own.readUIntBE(0, 3) > 0,
  };
}

interface Message {
  readonly type: number;
  readonly body: Buffer;
}

/** Up to where encryption begins. */
function readRecords(bytes: Buffer): { messages: Message[]; alert: number | undefined } {
  const parts: Buffer[] = [];
  let alert: number | undefined;
  for (let at = 0; at + 5 <= bytes.length; ) {
    const length = bytes.readUInt16BE(at + 3);
    const body = bytes.subarray(at + 5, at + 5 + length);
    if (bytes[at] === types.handshake) parts.push(body);
    else {
      if (bytes[at] === types.alert && length === 2 && body.length === 2) alert = body[1];
      break;
    }
    at += 5 + length;
  }
  return { messages: readMessages(Buffer.concat(parts)), alert };
}

function readMessages(bytes: Buffer): Message[] {
  const found: Message[] = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const length = bytes.readUIntBE(at + 1, 3);
    if (at + 4 + length > bytes.length) break;
    found.push({ type: bytes[at] ?? 0, body: bytes.subarray(at + 4, at + 4 + length) });
    at += 4 + length;
  }
  return found;
}

/** Of TLS 1.2: kinds of certificates, algorithms, names (RFC 5246 section 7.4.4). */
function readNames(body: Buffer): string[] {
  const names: string[] = [];
  let at = 1 + (body[0] ?? 0);
  if (at + 2 > body.length) return names;
  at += 2 + body.readUInt16BE(at);
  if (at + 2 > body.length) return names;
  const end = Math.min(body.length, at + 2 + body.readUInt16BE(at));
  for (at += 2; at + 2 <= end; ) {
    const length = body.readUInt16BE(at);
    names.push(body.subarray(at + 2, at + 2 + length).toString('hex'));
    at += 2 + length;
  }
  return names;
}

/** Alerts (RFC 8446 section 6) by their numbers. */
const alerts: Readonly<Record<number, string>> = {
  10: 'unexpected_message',
  40: 'handshake_failure',
  42: 'bad_certificate',
  43: 'unsupported_certificate',
  44: 'certificate_revoked',
  45: 'certificate_expired',
  46: 'certificate_unknown',
  47: 'illegal_parameter',
  48: 'unknown_ca',
  49: 'access_denied',
  50: 'decode_error',
  51: 'decrypt_error',
  70: 'protocol_version',
  71: 'insufficient_security',
  80: 'internal_error',
  112: 'unrecognized_name',
  116: 'certificate_required',
  120: 'no_application_protocol',
};

/** The name of the alert that ended a connection: by its number, else by OpenSSL's code for it, which has other words for some. */
export function alertOf({ alert }: Pick<Handshake, 'alert'>, error?: string): string | undefined {
  if (alert !== undefined) return alerts[alert] ?? `alert_${alert}`;
  const code = (error ?? '').toLowerCase();
  if (!code.startsWith('err_ssl')) return undefined;
  return Object.values(alerts).find((name) => code.includes(name)) ?? (code.includes('alert') ? 'alert' : undefined);
}
