// nginx as the gateway's own program: its main file around the published ones, the log of requests, and the socket that says what it serves.
import type { Files } from '../../model/tree.ts';
import { endedRefusal } from '../gateway/refusals.ts';
import { type OperatedSite, type Operation, type Template, template } from '../template/target.ts';
import { quoting } from './quoting.ts';
import { relocate } from './relocate.ts';

/** All but the candidate, which is a copy as others are. */
export const operation: Omit<Operation, 'answer'> = {
  sample: new Map([['nginx/gateway.conf', '    location / {\n']]),
  layOut,
  judge: (directory, revision) => ['-t', '-e', 'stderr', '-p', `${directory}/`, '-c', `${revision}/nginx.conf`],
  start: (directory) => ['-p', `${directory}/`, '-c', 'current/nginx.conf', '-e', 'log/error.log'],
  pid: 'nginx.pid',
  sockets: ['state.sock', 'state-again.sock'],
  reload: 'SIGHUP',
};

const main = template`# nginx of the gateway of MDocs, {{word environment}}. Written by the command gateway; edits are overwritten.
worker_processes auto;
# What a client began before its access ended is cut off then: uploads, idle connections, half of a request's head.
worker_shutdown_timeout 5s;
pid {{word directory}}/nginx.pid;
# Lower levels quote requests, and with them what clients call their documents.
error_log {{word directory}}/log/error.log alert;
events { worker_connections 4096; }
http {
    server_tokens off;
    client_body_temp_path {{word directory}}/temp/client_body;
    proxy_temp_path {{word directory}}/temp/proxy;
    fastcgi_temp_path {{word directory}}/temp/fastcgi;
    uwsgi_temp_path {{word directory}}/temp/uwsgi;
    scgi_temp_path {{word directory}}/temp/scgi;
    include {{word folder}}/published/nginx/sizes.conf;
    include {{word folder}}/log.conf;
    include {{word folder}}/gateway.conf;
    server {
        listen unix:{{word directory}}/{{word socket}};
        access_log off;
        default_type application/json;
        return 200 '{"revision":"{{word revision}}","environment":"{{word environment}}","generation":{{word generation}},"commit":"{{word commit}}","manifest":"{{word manifest}}","notAfter":"{{word notAfter}}"}';
    }
}
`;

/** One line a request. What a client chooses freely is not in it: no path, no query, no header, and of a certificate that nobody vouches for only its hash. */
const log = template`# The log of requests. Written by the command gateway; edits are overwritten.
map $mdocs_{{word environment}}_client $mdocs_{{word environment}}_system {
    default "";
    include {{word folder}}/systems.map;
}
map $uri $mdocs_{{word environment}}_document_type {
    default "";
    include {{word folder}}/document-types.map;
}
map $ssl_client_verify $mdocs_{{word environment}}_verified_serial {
    default "";
    SUCCESS $ssl_client_serial;
}
map $status $mdocs_{{word environment}}_status {
    default $status;
{{#each odd}}
    "{{word written}}" {{word number}};
{{/each}}
}
# What the limits of a client refuse got past all other checks. Words and no patterns, here as above: this is asked for each request.
map "$limit_req_status:$limit_conn_status{{#each ended}}:$mdocs_{{word environment}}_refusal:$status{{/each}}" $mdocs_{{word environment}}_told {
    default $mdocs_{{word environment}}_refusal;
{{#each limited}}
    "{{word limits}}" too-many-requests;
{{/each}}
{{#each ended}}
    ":::503" {{word code}};
{{/each}}
}
log_format mdocs escape=json
    '{"time":"$time_iso8601","client":"$mdocs_{{word environment}}_client","system":"$mdocs_{{word environment}}_system",'
    '"certificateSha1":"$ssl_client_fingerprint","certificateSerial":"$mdocs_{{word environment}}_verified_serial",'
    '"address":"{{#each direct}}$remote_addr{{/each}}{{#each proxied}}$mdocs_{{word environment}}_caller{{/each}}","refusal":"$mdocs_{{word environment}}_told","status":$mdocs_{{word environment}}_status,'
    '"bytesReceived":$request_length,"bytesSent":$bytes_sent,"seconds":$request_time,'
    '"documentType":"$mdocs_{{word environment}}_document_type","requestId":"$request_id"}';
access_log {{word directory}}/log/access.log mdocs buffer=64k flush=1s;
`;

/** No number for JSON, as nginx and an odd service write it. */
const oddStatuses = Array.from({ length: 100 }, (_, number) => ({ written: `${number}`.padStart(3, '0'), number }));

/** Who is closed out is never counted. */
const limitedBy = ['REJECTED:', ':REJECTED', 'PASSED:REJECTED', 'DELAYED:REJECTED'].map((limits) => ({ limits }));

const systemsMap = template`# Client id -> its system. Written by the command gateway; edits are overwritten.
{{#each entries}}
{{client clientId}} {{system name}};
{{/each}}
`;

const documentTypesMap = template`# Path -> the document type that it asks for. Written by the command gateway; edits are overwritten.
{{#each entries}}
/api/document-types/{{code code}} {{code code}};
{{/each}}
`;

/** In the frame, before anything is passed on: whoever does not get so far is refused as always. */
const closed = template`        add_header X-Request-ID $request_id always;
        add_header Retry-After 600 always;
        return 503 '{"type":"about:blank","status":{{word status}},"title":"{{sentence title}}","errors":{"{{word code}}":["{{sentence en}}"]},"message":{"ro":"{{sentence ro}}","en":"{{sentence en}}","ru":"{{sentence ru}}"},"error":"{{word code}}","clientAddress":"$remote_addr","certificateSerial":"$ssl_client_serial","requestId":"$request_id"}\n';
`;

function close(frame: string, text: string): string {
  const [before, after, ...others] = frame.split('    location / {\n');
  if (before === undefined || after === undefined || others.length > 0)
    throw new Error('the frame has no one place where calls are passed on');
  return `${before}    location / {\n${text}${after}`;
}

/** The library of templates is loaded only here: what brings nothing into service starts without it. */
async function layOut(site: OperatedSite): Promise<Files> {
  const { renderTemplate } = await import('../template/render.ts');
  const { files, settings, directory, socket, state, systems, documentTypes, isClosed } = site;
  const { environment } = state;
  // Not through the link: whoever reads while it is put on another revision would read some of each.
  const folder = `${directory}/versions/${state.revision}`;
  const write = (source: Template, values: object) => renderTemplate({ source, quoting }, values);
  const codes = [...new Map(documentTypes.map((code) => [code.toLowerCase(), code])).values()].sort();
  const frame = relocate(files.get('nginx/gateway.conf') ?? '', settings, placeOf(settings, directory, folder));
  return new Map([
    ...[...files].map(([path, text]): [string, string] => [`published/${path}`, text]),
    ['gateway.conf', isClosed ? close(frame, write(closed, endedRefusal)) : frame],
    ['nginx.conf', write(main, { ...state, directory, folder, socket })],
    [
      'log.conf',
      write(log, { environment, directory, folder, odd: oddStatuses, ...refusedBy(isClosed, environment), ...callerOf(site) }),
    ],
    ['systems.map', write(systemsMap, { entries: systems })],
    ['document-types.map', write(documentTypesMap, { entries: codes.map((code) => ({ code })) })],
  ]);
}

/** What the log says of whoever the checks let through, and who was not passed on all the same. */
const refusedBy = (isClosed: boolean, environment: string) =>
  isClosed ? { ended: [{ ...endedRefusal, environment }], limited: [] } : { ended: [], limited: limitedBy };

/** The frame has a name of its own for who calls where load balancers say it. */
const callerOf = ({ settings: { proxyProtocolFrom }, state: { environment } }: OperatedSite) =>
  proxyProtocolFrom ? { direct: [], proxied: [{ environment }] } : { direct: [{}], proxied: [] };

/** Addresses stay as they were published; certificate and key lie below the gateway's folder, unless their path begins with a slash. */
const placeOf = ({ listen, upstream, certificate, key }: OperatedSite['settings'], directory: string, folder: string) => ({
  listen,
  upstream,
  tree: `${folder}/published`,
  certificate: certificate.startsWith('/') ? certificate : `${directory}/${certificate}`,
  key: key.startsWith('/') ? key : `${directory}/${key}`,
});
