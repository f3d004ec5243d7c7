// How HAProxy judges, serves or answers for a published tree on another machine than the gateway's, or beside the gateway: a directory with a
// copy, and how HAProxy is called there.
import type { Files } from '../../model/tree.ts';
import type { Check, DrillSetup, GatewayTrouble, Site } from '../template/target.ts';
import { operation } from './operation.ts';
import { insertBefore, type Place, relocate, withoutBalancers } from './relocate.ts';

export const check: Check = {
  program: 'haproxy',
  package: 'haproxy',
  judge: (site) => ({
    files: layOut(site, { upstream: '127.0.0.1:9' }),
    args: (directory) => ['-c', ...configured(site, directory)],
  }),
  serve: (site, { listen, upstream, standIn }) => ({
    files: layOut(
      { ...site, files: rewrite(pointToStandIn(site.files, standIn), believeAddress) },
      { listen: listen.includes(':') ? listen : `0.0.0.0:${listen}`, upstream },
    ),
    args: (directory) => ['-W', ...configured(site, directory)],
  }),
  serveSandbox: (site, { listen, socket, log, trouble }) => ({
    files: layOut(
      { ...site, files: rewrite(site.files, (frame) => logCalls(believeCallersHere(makeTrouble(frame, trouble)))) },
      { listen, upstream: `unix@${socket}` },
    ),
    args: (directory) => ['-W', '-p', `${directory}/haproxy.pid`, ...configured(site, directory)],
    prints: { out: log, err: 'error.log' },
  }),
  calledWith: (directory) => ['-C', directory],
  reload: 'SIGUSR2',
  operation: {
    ...operation,
    answer: (site) => ({
      files: layOut({ ...site, files: rewrite(site.files, askByHeaders) }, { listen: 'unix@ask.sock', upstream: '127.0.0.1:9' }),
      // One process, which nothing outlives.
      args: (directory) => ['-db', ...configured(site, directory)],
    }),
  },
};

const configured = ({ settings }: Site, directory: string): string[] => [
  ...['-C', directory, '-f', `${makeRelative(settings.directory)}/${framePath}`],
];

const framePath = 'haproxy/gateway.cfg';

/** The whole configuration directory: the tree and the server's certificate. Paths inside the directory only. */
function layOut({ files, settings, server }: Site, to: Pick<Place, 'listen' | 'upstream'>): Files {
  const tree = makeRelative(settings.directory);
  const [certificate, key] = [makeRelative(settings.certificate), makeRelative(settings.key)];
  const pair = certificate === key ? `${server.certificatePem}\n${server.privateKeyPem}` : server.certificatePem;
  return new Map([
    ...[...files].map(([path, text]): [string, string] => [
      `${tree}/${path}`,
      path === framePath ? withoutBalancers(relocate(text, settings, { ...to, tree, certificate })) : text,
    ]),
    [key, server.privateKeyPem],
    [certificate, pair],
  ]);
}

const makeRelative = (path: string): string => path.replace(/^\/+/, '');

const rewrite = (files: Files, change: (frame: string) => string): Files =>
  new Map(files).set(framePath, change(files.get(framePath) ?? ''));

const believeAddress = (frame: string): string =>
  frame.replace('set-var(txn.address) src\n', 'set-var(txn.address) req.hdr_ip(X-Real-IP)\n');

const believeCallersHere = (frame: string): string =>
  frame.replace(
    /^ *http-request set-var\(txn\.address\) src\n/m,
    '$&    http-request set-var(txn.address) req.hdr_ip(X-Real-IP) if { src 127.0.0.1 } { req.hdr_ip(X-Real-IP) -m found }\n',
  );

/** One line of JSON a call. On the machine of whoever calls, the path may be told. */
function logCalls(frame: string): string {
  const fields = {
    ...{ time: '"%[date,utime(%Y-%m-%dT%H:%M:%SZ)]"', requestId: '%{+Q}[var(txn.id)]', client: '%{+Q}[var(txn.client)]' },
    ...{ serial: '%{+Q}[ssl_c_serial,hex]', address: '%{+Q}[var(txn.address)]', refusal: '%{+Q}[var(txn.refusal)]' },
    ...{ method: '"%HM"', path: '%{+Q}[var(txn.path),json(utf8s)]' },
  };
  const texts = Object.entries(fields).map(([name, value]) => `"${name}":${value}`);
  const lines = `    log global
    log-format '{${texts.join(',')},"status":%ST}'
    http-request set-var(txn.path) path
`;
  return `global\n    log stdout len 8192 format raw local0\n\n${insertBefore(frame, '    # Who calls from where.', lines)}`;
}

/** The service's clock is shown as it is: HAProxy says no time of its own. */
const makeTrouble = (frame: string, trouble: readonly GatewayTrouble[]): string =>
  trouble.includes('too-large') ? frame.replace(/(req\.hdr_val\(content-length\) gt) [0-9]+/, '$1 1') : frame;

const asked = `    http-request set-var(txn.fingerprint) req.hdr(X-Fingerprint-SHA256)
    http-request set-var(txn.verify) req.hdr(X-Verify)
`;
/** The client id that the service would see. */
const answered = `    http-request return status 200 content-type application/json lf-string '{"client":"%[req.hdr(X-MPass-Client-ID)]"}'
`;

const askByHeaders = (frame: string): string =>
  believeAddress(frame)
    .replace(/^ *http-request set-var\(txn\.(?:fingerprint|verify)\) .*\n/gm, '')
    .replace(/^( *http-request set-var\(txn\.address\) .*\n)/m, `$1${asked}`)
    .replace(/^ *default_backend /m, `${answered}$&`)
    // Many questions about one client are asked at once.
    .split('\n')
    .filter((line) => !(line.trimStart().startsWith('http-request ') && line.includes('sc0')))
    .join('\n');

/** The stand-in's fingerprint in the place of the system's: nobody but the system has the key of its own. */
function pointToStandIn(files: Files, { system, sha256, authorityPem }: DrillSetup['standIn']): Files {
  const lines = (files.get('haproxy/certificates.map') ?? '').split('\n');
  const at = lines.indexOf(`# ${system}`);
  const own = at < 0 ? undefined : lines[at + 1]?.slice(0, 64);
  const changed = new Map(files).set('haproxy/authorities.pem', authorityPem);
  if (own === undefined) return changed;
  for (const path of ['haproxy/certificates.map', 'haproxy/access.map'])
    changed.set(path, (files.get(path) ?? '').replaceAll(own, sha256));
  return changed;
}
