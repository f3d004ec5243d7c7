// Git over HTTPS as GitHub speaks it: git's own programs behind the paths of its protocol, with a token as the password.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';

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
  made ??= makeCertificate(access.root);
  const certificate = join(access.root, 'server.pem');
  writeFileSync(certificate, made.cert);
  const server = createServer(made, (request, response) => answer(access, request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () => {
    server.closeAllConnections();
    return new Promise<void>((done) => server.close(() => done()));
  };
  return { url, certificate, stop };
}

/** One for all servers of a process. */
let made: { readonly key: string; readonly cert: string } | undefined;

function makeCertificate(folder: string): { key: string; cert: string } {
  const [key, certificate] = [join(folder, 'server.key'), join(folder, 'server.pem')];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '3650'];
  const name = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync('openssl', ['req', '-x509', ...kind, '-keyout', key, '-out', certificate, ...name], { stdio: 'pipe' });
  return { key: readFileSync(key, 'utf8'), cert: readFileSync(certificate, 'utf8') };
}

function answer(access: GitAccess, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'https://local');
  const [, repository = '', path = ''] =
    /^\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/(info\/refs|git-upload-pack|git-receive-pack)$/.exec(url.pathname) ?? [];
  const service = path === 'info/refs' ? (url.searchParams.get('service') ?? '') : path;
  const write = service === 'git-receive-pack';
  const may = access.may(repository, tokenOf(request), write);
  if (may !== true) {
    const status = may === undefined ? 404 : tokenOf(request) === undefined ? 401 : 403;
    response.writeHead(status, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
    return;
  }
  if (!/^git-(upload|receive)-pack$/.test(service)) {
    response.writeHead(403).end();
    return;
  }
  const told: Told = {
    service,
    protocol: String(request.headers['git-protocol'] ?? ''),
    folder: join(access.root, `${repository}.git`),
  };
  if (path === 'info/refs') {
    advertise(told, response);
    return;
  }
  const run = start(told, '--stateless-rpc');
  const sent = request.headers['content-encoding'] === 'gzip' ? request.pipe(createGunzip()) : request;
  sent.pipe(run.stdin).on('error', () => undefined);
  collect(run.stdout, (body) => {
    // The answer ends only after what follows from it is done.
    if (write) access.written(repository);
    response.writeHead(200, { 'content-type': `application/x-${service}-result` }).end(body);
  });
}

function tokenOf({ headers }: IncomingMessage): string | undefined {
  const [scheme, value = ''] = (headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'basic') return undefined;
  return Buffer.from(value, 'base64')
    .toString('utf8')
    .replace(/^[^:]*:/, '');
}

/** What a client asks for: one of git's two programs, by a version of the protocol, in a bare repository. */
interface Told {
  readonly service: string;
  readonly protocol: string;
  readonly folder: string;
}

const start = ({ service, protocol, folder }: Told, how: string) =>
  spawn('git', [service.replace(/^git-/, ''), how, folder], {
    env: { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', GIT_PROTOCOL: protocol },
  });

function collect(output: NodeJS.ReadableStream, then: (all: Buffer) => void): void {
  const chunks: Buffer[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk));
  output.on('end', () => then(Buffer.concat(chunks)));
}

/** What upload-pack can do, by the second version of the protocol: of the repository, only its settings are in it. */
const capabilities = new Map<string, Buffer>();

/** The first answer to a client: by the second version of the protocol what the service can do, by those before it all references as well. */
function advertise(told: Told, response: ServerResponse): void {
  const { service, protocol, folder } = told;
  const isSecond = service === 'git-upload-pack' && protocol.split(':').includes('version=2');
  const end = (body: Buffer) =>
    response.writeHead(200, { 'content-type': `application/x-${service}-advertisement`, 'cache-control': 'no-cache' }).end(body);
  const config = join(folder, 'config');
  const settings = isSecond && existsSync(config) ? readFileSync(config, 'utf8') : '';
  const known = capabilities.get(settings);
  if (known) end(known);
  else
    collect(start(told, '--http-backend-info-refs').stdout, (body) => {
      if (isSecond) capabilities.set(settings, body);
      end(isSecond ? body : Buffer.concat([Buffer.from(`${packet(`# service=${service}\n`)}0000`), body]));
    });
}

const packet = (text: string): string => `${(text.length + 4).toString(16).padStart(4, '0')}${text}`;
