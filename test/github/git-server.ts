// Git over HTTPS as GitHub speaks it: git http-backend, with a token as the password.
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface GitAccess {
  /** Where the bare repositories are, as owner/name.git. */
  readonly root: string;
  /** undefined: no such repository. */
  may(repository: string, token: string | undefined, write: boolean): boolean | undefined;
  /** Before branches are read and after they were written. */
  written(repository: string): void;
}

export interface GitServer {
  readonly url: string;
  /** The certificate that clients have to trust, as a PEM file: GIT_SSL_CAINFO. */
  readonly certificate: string;
  stop(): Promise<void>;
}

export async function startGitServer(access: GitAccess): Promise<GitServer> {
  const { key, certificate } = makeCertificate(access.root);
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) =>
    answer(access, request, response),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => {
    server.closeAllConnections();
    return new Promise<void>((done) => server.close(() => done()));
  };
  return { url, certificate, stop };
}

function makeCertificate(folder: string): { key: string; certificate: string } {
  const [key, certificate] = [join(folder, 'server.key'), join(folder, 'server.pem')];
  const made = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    key,
    '-out',
    certificate,
    '-days',
    '3650',
  ];
  execFileSync('openssl', ['req', '-x509', ...made, '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'], {
    stdio: 'pipe',
  });
  return { key, certificate };
}

function answer(access: GitAccess, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'https://local');
  const [, repository = '', path = ''] =
    /^\/([\w.-]+\/[\w.-]+?)(?:\.git)?(\/(?:info\/refs|git-upload-pack|git-receive-pack))$/.exec(url.pathname) ?? [];
  const write = path.endsWith('receive-pack') || url.searchParams.get('service') === 'git-receive-pack';
  const may = access.may(repository, tokenOf(request), write);
  if (may !== true) {
    const status = may === undefined ? 404 : tokenOf(request) === undefined ? 401 : 403;
    response.writeHead(status, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
    return;
  }
  const backend = spawn('git', ['http-backend'], {
    env: backendEnvironment({ root: access.root, repository, path, url }, request),
  });
  request.pipe(backend.stdin).on('error', () => undefined);
  pass(backend.stdout, response, () => write && access.written(repository));
}

function tokenOf({ headers }: IncomingMessage): string | undefined {
  const [scheme, value = ''] = (headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'basic') return undefined;
  return Buffer.from(value, 'base64')
    .toString('utf8')
    .replace(/^[^:]*:/, '');
}

function backendEnvironment(
  { root, repository, path, url }: { root: string; repository: string; path: string; url: URL },
  { method, headers }: IncomingMessage,
): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    REMOTE_USER: 'somebody',
    REQUEST_METHOD: method,
    PATH_INFO: `/${repository}.git${path}`,
    QUERY_STRING: url.search.slice(1),
    CONTENT_TYPE: headers['content-type'],
    CONTENT_LENGTH: headers['content-length'],
    HTTP_CONTENT_ENCODING: headers['content-encoding'],
    GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
  };
}

/** What a CGI program prints: headers, an empty line, a body. The answer ends only after what follows from it is done. */
function pass(output: NodeJS.ReadableStream, response: ServerResponse, before: () => void): void {
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  output.on('end', () => {
    const all = Buffer.concat(chunks);
    const end = all.indexOf('\r\n\r\n');
    const headers = all
      .subarray(0, end)
      .toString('latin1')
      .split('\r\n')
      .map((line) => line.split(': ') as [string, string]);
    const status = headers.find(([name]) => name.toLowerCase() === 'status')?.[1];
    before();
    const shown = headers.filter(([name]) => name.toLowerCase() !== 'status');
    response.writeHead(Number.parseInt(status ?? '200', 10), Object.fromEntries(shown)).end(all.subarray(end + 4));
  });
}
