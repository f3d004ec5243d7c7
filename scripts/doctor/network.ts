// What can be seen of the way to a server: the resolver, the route, the connection, a proxy's answer. Every question has an end.
import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { isIP, connect as openSocket, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { connect as openTls } from 'node:tls';
import type { ProxyPlace } from './target.ts';

/** `code` is the system's, or `silent` where nothing came in time. */
export interface Trouble {
  readonly code: string;
}

/** What the promise gives, or that it took too long. Whatever it leaves open is the caller's to close. */
function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | Trouble> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<Trouble>((done) => {
    timer = setTimeout(() => done({ code: 'silent' }), milliseconds);
  });
  return Promise.race([promise, end]).finally(() => clearTimeout(timer));
}

/** The code of an error of the system's, of Node's or of OpenSSL's. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';

/** As the programs of this machine resolve a name: with its files and its resolver. */
export async function resolveName(host: string, patience: number): Promise<readonly string[] | Trouble> {
  try {
    const found = await within(patience, lookup(host, { all: true, order: 'verbatim' }));
    return 'code' in found ? found : [...new Set(found.map(({ address }) => address))];
  } catch (error) {
    return { code: codeOf(error) };
  }
}

export interface Route {
  /** The address of this machine that packets leave from. */
  readonly from: string;
  readonly interface: string | undefined;
}

/** No packet is sent for this. */
export function findRoute(address: string, port: number): Promise<Route | Trouble> {
  return new Promise((done) => {
    const socket = createSocket(isIP(address) === 6 ? 'udp6' : 'udp4');
    const fail = (error: Error): void => {
      socket.close();
      done({ code: codeOf(error) });
    };
    socket.once('error', fail);
    // Where there is no route, Node tells it to this function, although its type does not say so.
    socket.connect(port, address, (error?: Error) => {
      if (error) return fail(error);
      const from = socket.address().address;
      socket.close();
      done({ from, interface: interfaceOf(from) });
    });
  });
}

function interfaceOf(address: string): string | undefined {
  const plain = (text: string) => text.split('%', 1).join('');
  const all = Object.entries(networkInterfaces());
  return all.find(([, own]) => own?.some((one) => plain(one.address) === plain(address)))?.[0];
}

/** Interfaces that tunnels make on Linux, BSD, macOS and Windows. */
export const isTunnel = (name: string | undefined): boolean =>
  name !== undefined && /^(?:tun|tap|wg|ppp|ipsec|utun|vti|xfrm|gre|zt|tailscale|nordlynx)\d*|vpn|wireguard/i.test(name);

/** An open connection; it is the caller's to end. */
export function openConnection(host: string, port: number, patience: number): Promise<Socket | Trouble> {
  return new Promise((done) => {
    const socket = openSocket({ host, port, allowHalfOpen: true });
    const timer = setTimeout(() => end({ code: 'silent' }), patience);
    const end = (outcome: Socket | Trouble): void => {
      clearTimeout(timer);
      socket.removeListener('connect', connected);
      if ('code' in outcome) socket.destroy();
      done(outcome);
    };
    const connected = () => end(socket);
    socket.once('connect', connected);
    // Also for whatever comes later: a connection that breaks is told by whoever uses it.
    socket.on('error', (error) => end({ code: codeOf(error) }));
  });
}

export interface ProxyRefusal {
  /** 0 where it did not answer with HTTP. */
  readonly status: number;
}

/** A way through a proxy, by CONNECT (RFC 9110 section 9.3.6). */
export async function openTunnel(
  proxy: ProxyPlace,
  { host, port }: { readonly host: string; readonly port: number },
  patience: number,
): Promise<Socket | Trouble | ProxyRefusal> {
  if (proxy.host === '') return { code: 'EINVAL' };
  const opened = await openConnection(proxy.host, proxy.port, patience);
  if ('code' in opened) return opened;
  // What a proxy's own certificate is like, is not the question here, but a password goes to nobody else.
  const rejectUnauthorized = proxy.credentials !== undefined;
  const servername = isIP(proxy.host) === 0 ? proxy.host : undefined;
  const socket = proxy.isTls ? openTls({ socket: opened, host: proxy.host, servername, rejectUnauthorized }) : opened;
  const place = `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
  const credentials =
    proxy.credentials === undefined ? '' : `Proxy-Authorization: Basic ${Buffer.from(proxy.credentials).toString('base64')}\r\n`;
  const answered = new Promise<Socket | Trouble | ProxyRefusal>((done) => {
    let head = '';
    socket.on('error', (error: Error) => done({ code: codeOf(error) }));
    socket.once('close', () => done({ code: 'ECONNRESET' }));
    const read = (chunk: Buffer): void => {
      head += chunk.toString('latin1');
      const end = head.indexOf('\r\n\r\n');
      if (end < 0 && head.length < 16384) return;
      socket.removeListener('data', read);
      socket.pause();
      const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1] ?? 0);
      if (status >= 200 && status < 300 && end >= 0) {
        if (end + 4 < head.length) socket.unshift(Buffer.from(head.slice(end + 4), 'latin1'));
        done(socket);
      } else done({ status });
    };
    socket.on('data', read);
  });
  const ask = () => socket.write(`CONNECT ${place} HTTP/1.1\r\nHost: ${place}\r\n${credentials}\r\n`);
  if (proxy.isTls) socket.once('secureConnect', ask);
  else ask();
  const outcome = await within(patience, answered);
  if (outcome !== socket) socket.destroy();
  return outcome;
}
