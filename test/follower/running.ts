// What somebody can have under way at a gateway, of each kind and begun anew again and again, and when anything of it last got through.
import { connect as connectHttp2 } from 'node:http2';
import { connect as connectTcp, type Socket } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';

export interface Caller {
  readonly port: number;
  /** The name that connections are opened for. */
  readonly name: string;
  readonly from: string;
  readonly holder: { readonly certificatePem: string; readonly privateKeyPem: string };
}

/**
 * An upload of 5 GiB; a connection that asks again and again; one that was answered and waits; one that has sent nothing, and one before its
 * handshake; half of a head; a call that resumes a session; HTTP/2. Those that wait ask in the end.
 */
type Kind = 'upload' | 'asking' | 'idle' | 'silent' | 'half-open' | 'half a head' | 'resumed' | 'HTTP/2';

export interface Running {
  /** Of each kind, when the client was last answered with success, in milliseconds since 1970. */
  readonly successes: ReadonlyMap<Kind, number>;
  /** How many sessions were taken for the one before. */
  resumed(): number;
  /** Begins no more, and asks on what waited. Resolves once each connection was closed or refused. */
  end(): Promise<void>;
}

/** In milliseconds: between two of a kind, and between two things that one sends. */
const [betweenTwo, step] = [1000, 200];

/** More at once might be too many calls of one client. */
const mostUploads = 3;

export function keepRunning({ port, name, from, holder }: Caller): Running {
  const successes = new Map<Kind, number>();
  const open = new Set<Promise<void>>();
  let [isEnding, uploads, resumed]: [boolean, number, number] = [false, 0, 0];
  let session: Buffer | undefined;
  const place = { host: '127.0.0.1', port, localAddress: from };
  const own = { cert: holder.certificatePem, key: holder.privateKeyPem, servername: name, rejectUnauthorized: false };
  const head = (line: string, ...more: string[]) => [line, `Host: ${name}`, ...more, '', ''].join('\r\n');
  const get = head('GET /api/quota HTTP/1.1');
  const atTheEnd = () => (isEnding ? get : '');

  const track = (closed: Promise<void>) => {
    open.add(closed);
    closed.then(() => open.delete(closed));
  };
  const closing = (socket: Socket) => new Promise<void>((resolve) => socket.once('close', () => resolve()));

  /** Sends the first text, and what `next` says from time to time, until the connection is closed or the gateway refuses. */
  function converse(kind: Kind, socket: TLSSocket, first: string, next: () => string): TLSSocket {
    const sending = setInterval(() => socket.writable && socket.write(next()), step);
    socket
      .on('error', () => undefined)
      .on('data', (part) => {
        if (String(part).includes('HTTP/1.1 200')) successes.set(kind, Date.now());
        if (/HTTP\/1\.1 [45]/.test(String(part))) socket.destroy();
      });
    socket.once('secureConnect', () => socket.write(first));
    track(closing(socket).then(() => clearInterval(sending)));
    return socket;
  }
  const converseNew = (kind: Kind, first: string, next: () => string) =>
    converse(kind, connect({ ...place, ...own }), first, next);

  function openHalf(): void {
    const raw = connectTcp(place).on('error', () => undefined);
    const waiting = setInterval(() => {
      if (!isEnding) return;
      clearInterval(waiting);
      if (!raw.destroyed) converse('half-open', connect({ ...own, socket: raw }), get, () => '');
    }, step);
    track(closing(raw).then(() => clearInterval(waiting)));
  }

  /** TLS 1.2, whose sessions are known as soon as the handshake is over. */
  function resume(): void {
    const socket = connect({ ...place, ...own, maxVersion: 'TLSv1.2', ...(session && { session }) });
    socket.once('secureConnect', () => {
      if (socket.isSessionReused()) resumed++;
      session = socket.getSession() ?? session;
    });
    converse('resumed', socket, get.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n'), () => '');
  }

  function speakHttp2(): void {
    const spoken = connectHttp2(`https://127.0.0.1:${port}`, {
      createConnection: () => connect({ ...place, ...own, ALPNProtocols: ['h2'] }),
    });
    const asked = spoken.on('error', () => undefined).request({ ':path': '/api/quota', ':authority': name });
    asked.on('response', (headers) => headers[':status'] === 200 && successes.set('HTTP/2', Date.now()));
    asked.on('error', () => undefined).on('close', () => spoken.destroy());
    track(new Promise((resolve) => spoken.once('close', () => resolve())));
  }

  function beginAll(): void {
    if (uploads++ < mostUploads)
      converseNew('upload', head('POST /api/blobs HTTP/1.1', `Content-Length: ${5 * 2 ** 30}`), () => 'x'.repeat(10_000));
    let hasAsked = false;
    converseNew('asking', get, () => get);
    converseNew('idle', get, atTheEnd);
    converseNew('silent', '', atTheEnd);
    converseNew('half a head', get.slice(0, -2), () => {
      const rest = isEnding && !hasAsked ? '\r\n' : atTheEnd();
      hasAsked ||= isEnding;
      return rest;
    });
    openHalf();
    resume();
    speakHttp2();
  }

  beginAll();
  const beginning = setInterval(beginAll, betweenTwo);
  return {
    successes,
    resumed: () => resumed,
    end: async () => {
      clearInterval(beginning);
      isEnding = true;
      resume();
      while (open.size > 0) await Promise.all(open);
    },
  };
}
