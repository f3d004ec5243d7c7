// How nginx judges, serves or answers for a published tree on another machine than the gateway's, or beside the gateway: a directory with a
// copy, and how nginx is called there.
import type { Files } from '../../model/tree.ts';
import type { Check, DrillSetup, GatewayTrouble, Site } from '../template/target.ts';
import { operation } from './operation.ts';
import { relocate, withoutBalancers } from './relocate.ts';

export const check: Check = {
  program: 'nginx',
  package: 'nginx-light',
  judge: (site) => ({
    files: layOut(site, { listen: 'unix:check.sock', upstream: keepScheme(site, '127.0.0.1:9') }),
    args: (directory) => ['-t', '-e', 'stderr', '-p', `${directory}/`, '-c', 'nginx.conf'],
  }),
  serve: (site, { listen, upstream, standIn, isRoot }) => ({
    files: layOut(
      { ...site, files: pointToStandIn(site.files, standIn) },
      { listen, upstream: keepScheme(site, upstream), isRoot },
    ),
    args: serving,
  }),
  serveSandbox: (site, { listen, socket, isRoot, log, trouble }) => ({
    files: layOut(
      { ...site, files: makeTrouble(site.files, trouble) },
      { listen, upstream: `http://unix:${socket}`, isRoot, besides: writeLog(site.files, log) },
    ),
    args: serving,
  }),
  calledWith: (directory) => ['-p', `${directory}/`],
  reload: 'SIGHUP',
  operation: {
    ...operation,
    answer: (site, isRoot) => ({
      files: layOut(
        { ...site, files: askByHeaders(site.files) },
        { listen: 'unix:ask.sock', upstream: 'http://unix:service.sock', besides: service, isRoot },
      ),
      // One process, which nothing outlives.
      args: (directory) => [
        '-g',
        'daemon off; master_process off;',
        '-p',
        `${directory}/`,
        '-c',
        'nginx.conf',
        '-e',
        'error.log',
      ],
    }),
  },
};

const serving = (directory: string) => ['-g', 'daemon off;', '-p', `${directory}/`, '-c', 'nginx.conf', '-e', 'error.log'];

/** Where a copy of a gateway stands. */
interface Copy {
  readonly listen: string;
  readonly upstream: string;
  readonly isRoot?: boolean;
  /** Inside the http block. */
  readonly besides?: string;
}

/** The whole configuration directory: the tree, the server's certificate and an nginx.conf. Paths inside the directory only. */
function layOut({ files, settings, server }: Site, { listen, upstream, isRoot = false, besides = '' }: Copy): Files {
  const tree = makeRelative(settings.directory);
  const [certificate, key] = [makeRelative(settings.certificate), makeRelative(settings.key)];
  return new Map([
    ...[...files].map(([path, text]): [string, string] => [
      `${tree}/${path}`,
      path === framePath ? withoutBalancers(relocate(text, settings, { listen, upstream, tree, certificate, key })) : text,
    ]),
    [certificate, server.certificatePem],
    [key, server.privateKeyPem],
    ['nginx.conf', writeMainConfiguration(tree, isRoot, besides)],
  ]);
}

const framePath = 'nginx/gateway.conf';

const makeRelative = (path: string): string => path.replace(/^\/+/, '');

/** The service's name belongs to the gateway's machine; how it is spoken to is checked. */
const keepScheme = ({ settings }: Site, address: string): string =>
  `${settings.upstream.startsWith('https:') ? 'https' : 'http'}://${address}`;

const writeMainConfiguration = (
  tree: string,
  isRoot: boolean,
  besides: string,
): string => `${isRoot ? 'user root root;\n' : ''}pid nginx.pid;
error_log stderr;
events {}
http {
${besides.includes('access_log') ? '' : '  access_log off;\n'}  set_real_ip_from 127.0.0.1; real_ip_header X-Real-IP;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path temp-${kind};`).join('\n')}
  include ${tree}/nginx/sizes.conf;
  include ${tree}/nginx/gateway.conf;
${besides}}
`;

/** Beside the candidate: the service that it calls, which says whose call it saw. Both sockets are in the folder that nginx is started in. */
const service = `  set_real_ip_from unix:;
  server { listen unix:service.sock; return 200 '{"client":"$http_x_mpass_client_id"}'; }
`;

/** The stand-in's fingerprint in the place of the system's: nobody but the system has the key of its own. */
function pointToStandIn(files: Files, standIn: DrillSetup['standIn']): Files {
  const lines = (files.get('nginx/clients.map') ?? '').split('\n');
  const own = lines.findIndex((line) => line.endsWith(`# ${standIn.system}`));
  if (own >= 0) lines[own] = (lines[own] ?? '').replace(/^[0-9a-f]{40}/, standIn.sha1);
  return new Map(files).set('nginx/clients.map', lines.join('\n')).set('nginx/authorities.pem', standIn.authorityPem);
}

/** One line of JSON a call. On the machine of whoever calls, the path may be told. */
function writeLog(files: Files, log: string): string {
  const [prefix = ''] = /\$mdocs_[a-z]+(?=_client )/.exec(files.get(framePath) ?? '') ?? [];
  const fields = {
    ...{ time: '$time_iso8601', requestId: '$request_id', client: `${prefix}_client`, serial: '$ssl_client_serial' },
    ...{ address: '$remote_addr', refusal: `${prefix}_told`, method: '$request_method', path: '$uri' },
  };
  const texts = Object.entries(fields).map(([name, value]) => `"${name}":"${value}"`);
  return `  map "$limit_req_status:$limit_conn_status" ${prefix}_told { default ${prefix}_refusal; "~REJECTED" too-many-requests; }
  log_format calls escape=json '{${texts.join(',')},"status":$status}';
  access_log ${log} calls;
`;
}

function makeTrouble(files: Files, trouble: readonly GatewayTrouble[]): Files {
  let frame = files.get(framePath) ?? '';
  if (trouble.includes('too-large')) frame = frame.replace(/client_max_body_size [0-9a-z]{1,20};/, 'client_max_body_size 1;');
  if (trouble.includes('clock')) frame = frame.replace(/^( +)proxy_http_version 1\.1;\n/m, '$&$1proxy_pass_header Date;\n');
  return trouble.length === 0 ? files : new Map(files).set(framePath, frame);
}

function askByHeaders(files: Files): Files {
  const frame = (files.get(framePath) ?? '')
    .replaceAll('$ssl_client_fingerprint', '$http_x_fingerprint')
    .replaceAll('$ssl_client_verify', '$http_x_verify')
    // Many questions about one client are asked at once.
    .replace(/^ *limit_(?:req|conn) .*\n/gm, '');
  return new Map(files).set(framePath, frame);
}
