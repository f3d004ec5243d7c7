// How nginx judges or serves a published tree on another machine than the gateway's: a directory with a copy, and how nginx is called there.
import type { GatewaySettings } from '../../model/publication/manifest.ts';
import type { Files } from '../../model/tree.ts';
import type { Check, DrillSetup, Site } from '../template/target.ts';

export const check: Check = {
  program: 'nginx',
  package: 'nginx-light',
  judge: (site) => ({
    files: layOut(site, { listen: 'unix:check.sock', upstream: '127.0.0.1:9' }),
    args: (directory) => ['-t', '-e', 'stderr', '-p', `${directory}/`, '-c', 'nginx.conf'],
  }),
  serve: (site, stage) => ({
    files: layOut({ ...site, files: pointToStandIn(site.files, stage) }, { ...stage, serves: true }),
    args: (directory) => ['-p', `${directory}/`, '-c', 'nginx.conf', '-e', 'error.log'],
  }),
  reload: 'SIGHUP',
};

/** Where a copy of a gateway stands. */
interface Place extends Partial<DrillSetup> {
  readonly listen: string;
  readonly upstream: string;
  readonly serves?: boolean;
}

/** The whole configuration directory: the tree, the server's certificate and an nginx.conf. Paths inside the directory only. */
function layOut({ files, settings, server }: Site, place: Place): Files {
  const tree = makeRelative(settings.directory);
  return new Map([
    ...[...files].map(([path, text]): [string, string] => [
      `${tree}/${path}`,
      path === 'nginx/gateway.conf' ? relocate(text, settings, place) : text,
    ]),
    [makeRelative(settings.certificate), server.certificatePem],
    [makeRelative(settings.key), server.privateKeyPem],
    ['nginx.conf', writeMainConfiguration(tree, place)],
  ]);
}

const makeRelative = (path: string): string => path.replace(/^\/+/, '');

/**
 * What belongs to the gateway's machine and not to this one: absolute paths, an address to listen on, the service's name.
 * Everything else is checked byte for byte.
 */
function relocate(text: string, { listen, upstream, directory, certificate, key }: GatewaySettings, place: Place): string {
  return [directory, certificate, key]
    .reduce((moved, path) => moved.replaceAll(` ${path}`, ` ${makeRelative(path)}`), text)
    .replace(`listen ${listen} ssl;`, `listen ${place.listen} ssl;`)
    .replace(`proxy_pass ${upstream};`, `proxy_pass ${upstream.startsWith('https:') ? 'https' : 'http'}://${place.upstream};`);
}

const writeMainConfiguration = (tree: string, { serves, isRoot }: Place): string => `${serves ? 'daemon off;\n' : ''}${
  isRoot ? 'user root root;\n' : ''
}pid nginx.pid;
error_log stderr;
events {}
http {
  access_log off;
${serves ? '  set_real_ip_from 127.0.0.1; real_ip_header X-Real-IP;\n' : ''}${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path temp-${kind};`).join('\n')}
  include ${tree}/nginx/sizes.conf;
  include ${tree}/nginx/gateway.conf;
}
`;

/** The stand-in's fingerprint in the place of the system's: nobody but the system has the key of its own. */
function pointToStandIn(files: Files, { standIn }: DrillSetup): Files {
  const lines = (files.get('nginx/clients.map') ?? '').split('\n');
  const own = lines.findIndex((line) => line.endsWith(`# ${standIn.system}`));
  if (own >= 0) lines[own] = (lines[own] ?? '').replace(/^[0-9a-f]{40}/, standIn.sha1);
  return new Map(files).set('nginx/clients.map', lines.join('\n')).set('nginx/authorities.pem', standIn.authorityPem);
}
