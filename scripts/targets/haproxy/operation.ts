// HAProxy as the gateway's own program: its main file with the published frame in it, the log of requests, and the socket that says what it serves.
import type { Files } from '../../model/tree.ts';
import { endedRefusal } from '../gateway/refusals.ts';
import { type OperatedSite, type Operation, type Template, template } from '../template/target.ts';
import { live } from './live.ts';
import { quoting } from './quoting.ts';
import { insertBefore, relocate } from './relocate.ts';

/** The lines of a frame that others are put before. */
const places = {
  address: '    # Who calls from where.',
  told: '    # What a refused client is told',
  limits: '    # What one client may do,',
};

/** All but the candidate, which is a copy as others are. Names of sockets are short: HAProxy makes longer ones of them for a moment. */
export const operation: Omit<Operation, 'answer'> = {
  sample: new Map([['haproxy/gateway.cfg', `\n${places.address}\n${places.told}\n${places.limits}\n`]]),
  layOut,
  judge: (directory, revision) => ['-c', '-f', `${directory}/${revision}/haproxy.cfg`],
  start: (directory) => ['-W', '-p', `${directory}/haproxy.pid`, '-f', `${directory}/current/haproxy.cfg`],
  // It writes no files itself.
  prints: { out: 'log/access.log', err: 'log/error.log' },
  pid: 'haproxy.pid',
  sockets: ['state', 'again'],
  reload: 'SIGUSR2',
  childrenListen: true,
  live,
};

const main = template`# HAProxy of the gateway of MDocs, {{word environment}}. Written by the command gateway; edits are overwritten.
global
    log stdout len 4096 format raw local0
    stats socket {{word directory}}/ctl mode 600 level admin
{{#each nobody}}
    uid {{word id}}
    gid {{word id}}
{{/each}}

defaults mdocs_state
    mode http
    timeout client 5s
    timeout http-request 5s

frontend mdocs_state from mdocs_state
    bind unix@{{word directory}}/{{word socket}} mode 600
    http-request return status 200 content-type application/json lf-string %[str(state),map_str({{word folder}}/state.map)]

`;

const stateMap = template`state {"revision":"{{word revision}}","environment":"{{word environment}}","generation":{{word generation}},"commit":"{{word commit}}","manifest":"{{word manifest}}","notAfter":"{{word notAfter}}"}
`;

/** One line a request. What a client chooses freely is not in it: no path, no query, no header, and of a certificate that nobody vouches for only its hash. */
const log = template`    # The log of requests: one line for each, with nothing in it that a client chooses freely.
    log global
    log-format '{"time":"%[date,utime(%Y-%m-%dT%H:%M:%SZ)]","client":%{+Q}[var(txn.client)],"system":%{+Q}[var(txn.client),map_str({{word folder}}/systems.map)],"certificateSha1":%{+Q}[ssl_c_sha1,hex,lower],"certificateSerial":%{+Q}[var(txn.vouched)],"address":%{+Q}[var(txn.address)],"refusal":%{+Q}[var(txn.refusal)],"status":%ST,"bytesReceived":%U,"bytesSent":%B,"seconds":%Ta%[str(e-3)],"documentType":%{+Q}[var(txn.type)],"requestId":%{+Q}[var(txn.id)]}'
    error-log-format '{"time":"%[date,utime(%Y-%m-%dT%H:%M:%SZ)]","client":"","address":%{+Q}[src],"refusal":"","status":0}'
    http-request set-var(txn.type) path,lower,map_str({{word folder}}/document-types.map)
`;

const vouched = template`    http-request set-var(txn.vouched) ssl_c_serial,hex if { var(txn.verify) -m str SUCCESS }
`;

const systemsMap = template`# Client id -> its system. Written by the command gateway; edits are overwritten.
{{#each entries}}
{{client clientId}} {{system name}}
{{/each}}
`;

const documentTypesMap = template`# Path in small letters -> the document type that it asks for. Written by the command gateway; edits are overwritten.
{{#each entries}}
/api/document-types/{{code small}} {{code code}}
{{/each}}
`;

/** In the frame, after whoever is refused as always. */
const closed = template`    http-request set-var(txn.refusal) str({{word code}})
    http-request return status 503 content-type "application/problem+json; charset=utf-8" hdr X-Request-ID %[var(txn.id)] hdr Retry-After 600 lf-string '{"type":"about:blank","status":{{word status}},"title":"{{sentence title}}","errors":{"{{word code}}":["{{sentence en}}"]},"message":{"ro":"{{sentence ro}}","en":"{{sentence en}}","ru":"{{sentence ru}}"},"error":"{{word code}}","clientAddress":"%[var(txn.address)]","certificateSerial":%[var(txn.serial)],"requestId":"%[var(txn.id)]"}'\n

`;

/** The library of templates is loaded only here: what brings nothing into service starts without it. */
async function layOut(site: OperatedSite): Promise<Files> {
  const { renderTemplate } = await import('../template/render.ts');
  const { files, settings, directory, socket, state, systems, documentTypes, isClosed, isRoot } = site;
  // Not through the link: whoever reads while it is put on another revision would read some of each.
  const folder = `${directory}/versions/${state.revision}`;
  const write = (source: Template, values: object) => renderTemplate({ source, quoting }, values);
  const codes = [...new Map(documentTypes.map((code) => [code.toLowerCase(), code]))].sort(([a], [b]) => (a < b ? -1 : 1));
  const { certificate } = settings;
  const moved = relocate(files.get('haproxy/gateway.cfg') ?? '', settings, {
    tree: `${folder}/published`,
    // The key beside it is found by its name.
    certificate: certificate.startsWith('/') ? certificate : `${directory}/${certificate}`,
  });
  const logged = insertBefore(insertBefore(moved, places.address, write(log, { folder })), places.told, write(vouched, {}));
  const frame = isClosed ? insertBefore(logged, places.limits, write(closed, endedRefusal)) : logged;
  return new Map([
    ...[...files].map(([path, text]): [string, string] => [`published/${path}`, text]),
    ['haproxy.cfg', `${write(main, { ...state, directory, folder, socket, nobody: isRoot ? [{ id: 65534 }] : [] })}${frame}`],
    ['state.map', write(stateMap, state)],
    ['systems.map', write(systemsMap, { entries: systems })],
    ['document-types.map', write(documentTypesMap, { entries: codes.map(([small, code]) => ({ small, code })) })],
  ]);
}
