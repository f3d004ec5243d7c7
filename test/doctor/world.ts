// A real gateway with a service behind it, broken gateways beside it, and the certificates of everybody.

import { type Issuer, issueCertificate } from '../../scripts/demo/issue.ts';
import { treeOf } from '../gateway/gateway.ts';
import { freePort, type Nginx, nginxConf, startNginx } from '../gateway/nginx.ts';
import { found, type Holder, issue } from '../gateway/people.ts';
import { client, gateway, network, publication } from '../gateway/publication.ts';
import { startService } from './service.ts';

export const serverName = 'staging.mdocs.example';

interface ServerWish {
  readonly name?: string;
  readonly from?: string;
  readonly until?: string;
  readonly authority?: boolean;
}

let serial = 0;
function issueServer(wish: ServerWish, issuer?: Issuer): Issuer {
  const name = wish.name ?? serverName;
  serial++;
  return issueCertificate(
    {
      subject: [{ oid: '2.5.4.3', value: name }],
      serial: `50${String(serial).padStart(4, '0')}`,
      notBefore: wish.from ?? '2020-01-01T00:00:00Z',
      notAfter: wish.until ?? '2049-12-31T00:00:00Z',
      ...(wish.authority ? { authority: true } : { purposes: ['serverAuth'] as const, dnsNames: [name] }),
    },
    issuer,
  );
}

/** How a server beside the gateway is broken -> what stands in its block of nginx. */
const broken = {
  'asks for no certificate': 'ssl_certificate good.crt; ssl_certificate_key good.key; return 200 hello;',
  'asks for no certificate and refuses': 'ssl_certificate good.crt; ssl_certificate_key good.key; return 403;',
  'certificate of another name': 'ssl_certificate other.crt; ssl_certificate_key other.key; return 200 hello;',
  'certificate expired': 'ssl_certificate ended.crt; ssl_certificate_key ended.key; return 200 hello;',
  'certificate not yet valid': 'ssl_certificate early.crt; ssl_certificate_key early.key; return 200 hello;',
  'certificate of an interceptor': 'ssl_certificate rogue.crt; ssl_certificate_key rogue.key; return 200 hello;',
  'certificate without the one above': 'ssl_certificate alone.crt; ssl_certificate_key alone.key; return 200 hello;',
  'knows another name only': 'ssl_reject_handshake on;',
  'takes any certificate of an unknown authority':
    'ssl_certificate good.crt; ssl_certificate_key good.key; ssl_verify_client on; ssl_client_certificate rogue-root.crt; return 200 hello;',
  'lists another authority':
    'ssl_certificate good.crt; ssl_certificate_key good.key; ssl_verify_client optional_no_ca; ssl_client_certificate rogue-root.crt; client_max_body_size 9m; PASS',
  'page of somebody else':
    'ssl_certificate good.crt; ssl_certificate_key good.key; ssl_verify_client optional_no_ca; ssl_client_certificate mdocs-staging/nginx/authorities.pem; return 302 https://login.example/;',
  'publication ended':
    'ssl_certificate good.crt; ssl_certificate_key good.key; ssl_verify_client optional_no_ca; ssl_client_certificate mdocs-staging/nginx/authorities.pem; add_header X-Request-ID $request_id always; default_type application/json; return 503 \'{"error":"publication-ended","message":null,"clientAddress":"$remote_addr","certificateSerial":null,"requestId":"$request_id"}\';',
  'takes bodies up to 1 MiB':
    'ssl_certificate good.crt; ssl_certificate_key good.key; ssl_verify_client optional_no_ca; ssl_client_certificate mdocs-staging/nginx/authorities.pem; client_max_body_size 1m; PASS',
  'takes TLS 1.3 only':
    'ssl_protocols TLSv1.3; ssl_certificate good.crt; ssl_certificate_key good.key; ssl_verify_client optional_no_ca; ssl_client_certificate mdocs-staging/nginx/authorities.pem; client_max_body_size 9m; PASS',
} as const;
export type Broken = keyof typeof broken;

export type World = Awaited<ReturnType<typeof makeWorld>>;

export async function makeWorld() {
  const service = await startService();
  const authority = await found('staging');
  const person = (name: string, wish = {}) => issue({ name, ...wish }, authority.issuing);
  const people = {
    alfa: await person('alfa'),
    beta: await person('beta'),
    suspended: await person('gamma'),
    revoked: await person('delta'),
    unknown: await person('epsilon'),
    expired: await person('alfa', { expired: true }),
    early: await person('alfa', { early: true }),
    'for servers': await person('alfa', { forServers: true }),
    'self-signed': await issue({ name: 'alfa' }),
  };
  const root = issueServer({ name: 'Server root', authority: true });
  const middle = issueServer({ name: 'Server middle', authority: true }, root);
  const rogue = issueServer({ name: 'Proxy of the institution', authority: true });
  const good = issueServer({}, root);
  const servers: Record<string, Issuer> = {
    good,
    other: issueServer({ name: 'other.example' }, root),
    ended: issueServer({ until: '2021-01-01T00:00:00Z' }, root),
    early: issueServer({ from: '2048-01-01T00:00:00Z' }, root),
    rogue: issueServer({}, rogue),
    alone: issueServer({}, middle),
  };
  const ports = { gateway: await freePort() } as Record<Broken | 'gateway', number>;
  for (const name of Object.keys(broken)) ports[name as Broken] = await freePort();
  const files = filesOf({ ports, people, authority: [authority.issuing, authority.root], service: service.port });
  for (const [name, { certificatePem, privateKeyPem }] of Object.entries(servers))
    files.set(`${name}.crt`, certificatePem).set(`${name}.key`, privateKeyPem);
  files
    .set('rogue-root.crt', rogue.certificatePem)
    .set('tls/staging.crt', good.certificatePem)
    .set('tls/staging.key', good.privateKeyPem);
  const nginx: Nginx = await startNginx(files, ports.gateway);
  return {
    people,
    ports,
    good,
    ended: servers.ended as Issuer,
    interceptor: { key: servers.rogue?.privateKeyPem ?? '', cert: `${servers.rogue?.certificatePem}${rogue.certificatePem}` },
    serverRoot: root.certificatePem,
    rogueRoot: rogue.certificatePem,
    clientRoots: [authority.issuing, authority.root].map(({ certificatePem }) => certificatePem).join('\n'),
    service,
    stop: async () => {
      await nginx.stop();
      service.stop();
    },
  };
}

interface Laid {
  readonly ports: Record<Broken | 'gateway', number>;
  readonly people: Record<string, Holder>;
  readonly authority: readonly Holder[];
  readonly service: number;
}

function filesOf({ ports, people, authority, service }: Laid): Map<string, string> {
  const of = (name: string) => (people[name] as Holder).certificate;
  const one = publication({
    environment: 'staging',
    authorities: authority.map(({ certificate }) => certificate),
    gateway: gateway('staging', ports.gateway, service),
    clients: [
      client(1, {
        institution: 'alfa',
        certificates: ['alfa', 'expired', 'early', 'for servers'].map(of),
        networks: [network('127.0.0.1')],
      }),
      client(2, { institution: 'beta', certificates: [of('beta')], networks: [network('127.0.0.12')] }),
    ],
    withdrawn: [
      { ...of('suspended'), why: 'suspended', since: '2026-05-30' },
      { ...of('revoked'), why: 'revoked', since: '2026-05-30' },
    ] as never,
  });
  const pass = `proxy_request_buffering off; add_header X-Request-ID $request_id always; location / { proxy_pass http://127.0.0.1:${service}; }`;
  const blocks = Object.entries(broken).map(
    ([name, text]) =>
      `  server { listen 127.0.0.1:${ports[name as Broken]} ssl; server_name ${serverName}; ${text.replace('PASS', pass)} }`,
  );
  const { directory } = one.policy.gateway;
  const http = [`  include ${directory}/nginx/sizes.conf;`, `  include ${directory}/nginx/gateway.conf;`, ...blocks];
  return new Map([...treeOf(one), ['nginx.conf', nginxConf(http.join('\n'))]]);
}
