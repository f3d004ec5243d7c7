// Lets a real nginx check a rendered tree: nginx -t over a copy in a temporary directory.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { issueCertificate } from '../../demo/issue.ts';
import type { EnvironmentPolicy } from '../../model/generated/policy.ts';
import type { Files } from '../../model/publication/files.ts';

type Gateway = EnvironmentPolicy['gateway'];

export interface NginxVerdict {
  /** absent: no nginx on this machine. */
  readonly status: 'accepted' | 'refused' | 'absent';
  /** What nginx printed. */
  readonly output: string;
}

/** Checks the tree where the gateway would have it. Needs no rights, opens no port, resolves no name, and leaves nothing behind. */
export async function checkWithNginx(files: Files, gateway: Gateway): Promise<NginxVerdict> {
  const directory = await mkdtemp(join(tmpdir(), 'mdocs-nginx-'));
  try {
    for (const [path, text] of layOut(files, gateway, checked)) {
      await mkdir(dirname(join(directory, path)), { recursive: true });
      await writeFile(join(directory, path), text, { mode: 0o600 });
    }
    return await runNginx(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** What the gateway's own configuration says of its machine; undefined where there is none of ours. */
export function gatewayIn(files: Files): Gateway | undefined {
  const text = files.get('nginx/gateway.conf') ?? '';
  const value = (pattern: RegExp) => pattern.exec(text)?.[1];
  const [listen, serverName] = [value(/^ *listen (\S+) ssl;$/m), value(/^ *server_name (\S+);$/m)];
  const [upstream, directory] = [value(/^ *proxy_pass (\S+);$/m), value(/^ *include (\S+)\/nginx\/clients\.map;$/m)];
  const [certificate, key] = [value(/^ *ssl_certificate (\S+);$/m), value(/^ *ssl_certificate_key (\S+);$/m)];
  if (!listen || !serverName || !upstream || !directory || !certificate || !key) return undefined;
  return { listen, serverName, upstream, directory, certificate, key };
}

/** The whole configuration directory: the tree, the server's certificate and an nginx.conf. Paths inside the directory only. */
export function layOut(files: Files, gateway: Gateway, place: GatewayPlace): Map<string, string> {
  const server = throwAwayCertificate(gateway.serverName);
  const tree = inside(gateway.directory);
  return new Map([
    ...[...files].map(([path, text]): [string, string] => [
      `${tree}/${path}`,
      path === 'nginx/gateway.conf' ? movable(text, gateway, place) : text,
    ]),
    [inside(gateway.certificate), server.certificatePem],
    [inside(gateway.key), server.privateKeyPem],
    ['nginx.conf', frame(tree, place)],
  ]);
}

/** Where a copy of a gateway runs; lines that stand before everything and first in http. */
export interface GatewayPlace {
  readonly listen: string;
  readonly upstream: string;
  readonly main?: string;
  readonly http?: string;
}

/** No port is opened and nobody is asked. */
const checked: GatewayPlace = { listen: 'unix:check.sock', upstream: '127.0.0.1:9' };

const inside = (path: string): string => path.replace(/^\/+/, '');

/**
 * What belongs to the gateway's machine and not to this one: absolute paths, an address to listen on, the service's name.
 * Everything else is checked byte for byte.
 */
function movable(text: string, { listen, upstream, directory, certificate, key }: Gateway, place: GatewayPlace): string {
  return [directory, certificate, key]
    .reduce((moved, path) => moved.replaceAll(` ${path}`, ` ${inside(path)}`), text)
    .replace(`listen ${listen} ssl;`, `listen ${place.listen} ssl;`)
    .replace(`proxy_pass ${upstream};`, `proxy_pass ${upstream.startsWith('https:') ? 'https' : 'http'}://${place.upstream};`);
}

const frame = (tree: string, { main = '', http = '' }: GatewayPlace): string => `${main}pid nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
${http}${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path temp-${kind};`).join('\n')}
  include ${tree}/nginx/sizes.conf;
  include ${tree}/nginx/gateway.conf;
}
`;

/** Server name -> what was made for it: a key takes longer to find than all the rest, and it protects nothing. */
const thrownAway = new Map<string, ReturnType<typeof issueCertificate>>();

function throwAwayCertificate(name: string) {
  const subject = [{ oid: '2.5.4.3', value: name }];
  const dates = { notBefore: '2020-01-01T00:00:00Z', notAfter: '2049-12-31T00:00:00Z' };
  const server = thrownAway.get(name) ?? issueCertificate({ subject, serial: '01', ...dates });
  thrownAway.set(name, server);
  return server;
}

function runNginx(directory: string): Promise<NginxVerdict> {
  // Debian keeps nginx where an ordinary user's PATH does not look.
  const env = { PATH: `${process.env.PATH ?? ''}:/usr/sbin:/usr/local/sbin` };
  const parameters = ['-t', '-e', 'stderr', '-p', `${directory}/`, '-c', 'nginx.conf'];
  return new Promise((resolve, reject) => {
    execFile('nginx', parameters, { env, cwd: directory }, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`.trim();
      if (!error) resolve({ status: 'accepted', output });
      else if (error.code === 'ENOENT') resolve({ status: 'absent', output: '' });
      else if (typeof error.code === 'number') resolve({ status: 'refused', output });
      else reject(error);
    });
  });
}
