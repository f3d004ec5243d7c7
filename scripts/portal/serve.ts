// Serves the site on this machine, with the headers that a web server for it should send.
import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { contentPolicy } from './pages/layout.tsx';

const kinds: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  xml: 'application/atom+xml; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  woff2: 'font/woff2',
};

const headers = {
  'content-security-policy': `${contentPolicy}; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** On loopback alone. Port 0 takes a free one. */
export function serveSite(files: ReadonlyMap<string, Uint8Array>, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decode(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const contents = files.get(name);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const kind = kinds[name.split('.').at(-1) ?? ''];
    // As GitHub Pages and every ordinary web server send it.
    const packed = contents && !/^font/.test(kind ?? '') && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(!isRead ? 405 : contents ? 200 : 404, {
      ...headers,
      'content-type': (contents && kind) ?? 'text/plain; charset=utf-8',
      vary: 'accept-encoding',
      ...(packed ? { 'content-encoding': 'gzip' } : {}),
    });
    const body = packed ? gzipSync(contents) : contents;
    response.end(isRead && request.method === 'GET' ? body : undefined);
  });
  return new Promise((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', () => done(server)));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '/';
  }
}
