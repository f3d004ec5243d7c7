// Servers that are broken in one way each, on loopback: what they open is ended with them.
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTls, type TlsOptions } from 'node:tls';

const started: Server[] = [];
const open = new Set<Socket>();

async function listen(server: Server, address = '127.0.0.1'): Promise<number> {
  started.push(server);
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, address, done));
  return (server.address() as AddressInfo).port;
}

export function stopServers(): void {
  for (const socket of open) socket.destroy();
  for (const server of started.splice(0)) server.close();
}

/** Does something with each connection. */
export const startPlain = (accept: (socket: Socket) => void): Promise<number> => listen(createServer(accept));

export const startHttp = (): Promise<number> => listen(createHttp((_, response) => response.end('plain')));

/** Over TLS, what is said there being its own affair. */
export const startTls = (options: TlsOptions, accept: (socket: Socket) => void): Promise<number> => {
  const server = createTls(options, (socket) => {
    socket.on('error', () => {});
    accept(socket);
  });
  server.on('tlsClientError', () => {});
  return listen(server);
};

/** Answers as a gateway does: with a number for each call, and with a clock of its own. `ahead`: seconds. */
export const startHttps = (options: TlsOptions, { ahead = 0, seesBody = true, address = '127.0.0.1' } = {}): Promise<number> => {
  const server = createHttps(options, (request, response) => {
    response.sendDate = false;
    response.setHeader('Date', new Date(Date.now() + ahead * 1000).toUTCString());
    response.setHeader('X-Request-ID', '0123456789abcdef0123456789abcdef');
    const code = /document-types\/(\w+)/.exec(request.url ?? '')?.[1];
    if (request.method !== 'POST') response.end(JSON.stringify({ code, storageMaximum: 100, storageUsage: 1 }));
    else if (seesBody) request.resume().once('end', () => response.writeHead(405).end());
    // It takes what fits into its buffers, and reads no further.
    else request.pause();
  });
  server.on('tlsClientError', () => {});
  return listen(server, address);
};

/** Ends a connection by force once more than this many bytes have come. */
export const startCutting = (port: number, most: number): Promise<number> =>
  startPlain((socket) => {
    const on = connect(port, '127.0.0.1');
    let count = 0;
    on.on('error', () => socket.destroy());
    on.once('close', () => socket.destroy());
    socket.once('close', () => on.destroy());
    on.pipe(socket);
    socket.on('data', (chunk) => {
      count += chunk.length;
      if (count > most) socket.resetAndDestroy();
      else on.write(chunk);
    });
  });

/** A proxy: opens ways by CONNECT where `status` is 200, else answers with that. */
export async function startProxy(status: number): Promise<number> {
  const server = createHttp();
  server.on('connect', ({ url = '' }, socket: Socket, head) => {
    socket.on('error', () => {});
    if (status !== 200) {
      socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const on = connect(Number(url.split(':').at(-1)), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      on.write(head);
      on.pipe(socket).pipe(on);
    });
    on.on('error', () => socket.destroy());
  });
  return listen(server);
}
