// A service behind a gateway that does what the document type in the path says, so that one gateway serves every trouble.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Document type -> what is answered. Any other type exists. */
const troubles: Readonly<Record<string, (response: ServerResponse) => void>> = {
  Unidentified: (response) => response.writeHead(401).end(),
  Forbidden: (response) => response.writeHead(403).end(),
  Missing: (response) => response.writeHead(404).end(),
  Failing: (response) => response.writeHead(500).end('{}'),
  Full: (response) => response.writeHead(507).end(),
  Gone: (response) => response.destroy(),
  Silent: () => {},
  Unlike: (response) => response.end('<html></html>'),
  Flood: (response) => flood(response),
};

/** By the last digit of the client id. */
const quotas: Readonly<Record<string, object>> = {
  1: { storageMaximum: 50_000_000_000, storageUsage: 1000 },
  2: { storageMaximum: 50_000_000_000, storageUsage: 49_000_000_000 },
  3: { storageMaximum: 50_000_000_000, storageUsage: 50_000_000_000 },
};

export async function startService() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://service');
    asked.push(`${request.method} ${url.pathname}`);
    request.resume();
    request.once('error', () => {});
    const code = /^\/api\/document-types\/(\w+)$/.exec(url.pathname)?.[1];
    const trouble = code === undefined ? undefined : troubles[code];
    response.setHeader('Content-Type', 'application/json');
    if (url.pathname === '/api/quota') {
      const quota = quotas[url.searchParams.get('principal')?.at(-1) ?? ''];
      response.writeHead(quota ? 200 : 404).end(JSON.stringify(quota ?? {}));
    } else if (trouble) trouble(response);
    else if (request.method === 'POST') request.once('end', () => response.writeHead(405).end());
    else response.end(JSON.stringify({ code, title_Romanian: 'Probă', versioningEnabled: false }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Megabytes without an end. */
function flood(response: ServerResponse): void {
  const more = (): void => {
    while (!response.destroyed && response.write('{"code":'.repeat(8192)));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}
