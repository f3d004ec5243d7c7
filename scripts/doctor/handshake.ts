// A TLS handshake observed: which versions, whose certificate, whether one was asked for and sent, and how it ended.
import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import { connect, type DetailedPeerCertificate, type SecureContextOptions, type SecureVersion, type TLSSocket } from 'node:tls';
import { codeOf } from './network.ts';
import { alertOf, type Handshake, Tap } from './tap.ts';

/** The certificate, those above it where there are any, and the key. Goes to TLS and nowhere else. */
export type Identity = Readonly<Pick<SecureContextOptions, 'cert' | 'key' | 'pfx' | 'passphrase'>>;

export interface HandshakeWish {
  readonly serverName: string;
  readonly version?: SecureVersion;
  readonly identity?: Identity | undefined;
  /** PEM of the authorities that are believed in place of Node's list. */
  readonly authorities?: string | undefined;
  /** In milliseconds. */
  readonly patience: number;
}

/** How a handshake ended. The connection, where there is one, is the caller's to end. */
export interface HandshakeEnd extends Omit<Handshake, 'alert'> {
  readonly socket: TLSSocket | undefined;
  readonly protocol: string | undefined;
  /** By its name in RFC 8446. */
  readonly alert: string | undefined;
  /** The system's, Node's or OpenSSL's code, or `silent`. */
  readonly error: string | undefined;
  readonly server: ServerCertificate | undefined;
}

export interface ServerCertificate {
  /** Instants in ISO 8601. */
  readonly notBefore: string;
  readonly notAfter: string;
  readonly issuer: string;
  readonly sha256: string;
  /** Why it is not believed: OpenSSL's code, or ERR_TLS_CERT_ALTNAME_INVALID; undefined where it is. */
  readonly distrust: string | undefined;
  /** How many certificates it came with. */
  readonly chain: number;
}

const oldest = 'TLSv1.2';

/** Never rejects. The socket is used up: it is ended where there is no TLS over it. */
export function shakeHands(opened: Socket, wish: HandshakeWish): Promise<HandshakeEnd> {
  const { serverName, version, identity, authorities, patience } = wish;
  const tap = new Tap(opened);
  return new Promise((done) => {
    const socket = connect({
      socket: tap,
      servername: serverName,
      minVersion: version ?? oldest,
      ...(version && { maxVersion: version }),
      ...identity,
      ...(authorities !== undefined && { ca: authorities }),
      rejectUnauthorized: false,
      ALPNProtocols: ['http/1.1'],
    });
    let isOver = false;
    const end = (error: string | undefined): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      const { alert: number, ...seen } = tap.handshake();
      const isOpen = error === undefined;
      if (!isOpen) socket.destroy();
      done({
        ...seen,
        socket: isOpen ? socket : undefined,
        protocol: isOpen ? (socket.getProtocol() ?? undefined) : undefined,
        alert: alertOf({ alert: number }, error),
        error,
        server: isOpen ? readServer(socket) : undefined,
      });
    };
    const timer = setTimeout(() => end('silent'), patience);
    socket.once('secureConnect', () => end(undefined));
    socket.on('error', (error) => end(codeOf(error)));
    socket.once('close', () => end('ECONNRESET'));
  });
}

function readServer(socket: TLSSocket): ServerCertificate | undefined {
  const peer = socket.getPeerCertificate(true);
  if (!peer?.raw) return undefined;
  const error = socket.authorizationError as Error | string | null;
  return {
    notBefore: toInstant(peer.valid_from),
    notAfter: toInstant(peer.valid_to),
    issuer: nameOf(peer.issuer),
    sha256: createHash('sha256').update(peer.raw).digest('hex'),
    distrust: error ? (typeof error === 'string' ? error : codeOf(error)) : undefined,
    chain: countChain(peer),
  };
}

const toInstant = (text: string): string => {
  const time = Date.parse(text);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
};

const nameOf = (name: DetailedPeerCertificate['issuer'] | undefined): string => {
  const value = name?.CN ?? name?.O ?? '';
  return Array.isArray(value) ? value.join(', ') : value;
};

function countChain(peer: DetailedPeerCertificate): number {
  let count = 1;
  for (let one = peer; count < 10 && one.issuerCertificate && one.issuerCertificate !== one; one = one.issuerCertificate) count++;
  return count;
}
