// Who is let in from where, and what reaches the service: the same for every kind of gateway, with real certificates.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Environment } from '../../scripts/model/environment.ts';
import type { Publication } from '../../scripts/model/publication/publication.ts';
import { type Backend, type Reached, startBackend, valuesOf } from './backend.ts';
import { freePort } from './nginx.ts';
import { found, type Holder, issue } from './people.ts';
import { client, clientId, gateway, network, publication } from './publication.ts';
import { call } from './request.ts';

const kinds = [
  ...(['alfa', 'beta', 'unregistered', 'suspended', 'revoked', 'expired', 'not yet valid', 'for servers'] as const),
  ...(['self-signed', 'rogue', 'other environment', 'none'] as const),
];
type ClientKind = (typeof kinds)[number];

const addresses = {
  "alfa's": '127.0.0.11',
  "beta's": '127.0.0.12',
  shared: '127.0.0.13',
  "alfa's inside beta's": '127.0.1.7',
  "beta's around it": '127.0.1.8',
  unregistered: '127.0.0.99',
} as const;

// One column for each address above. ok: reaches the service.
const [ok, address, unknown, untrusted, missing] = [
  'ok',
  'address-not-registered',
  'certificate-unknown',
  'certificate-untrusted',
  'certificate-missing',
];
const expected: Record<ClientKind, readonly string[]> = {
  alfa: [ok, address, ok, ok, address, address],
  beta: [address, ok, ok, ok, ok, address],
  unregistered: Array(6).fill(unknown),
  suspended: Array(6).fill('access-suspended'),
  revoked: Array(6).fill('certificate-revoked'),
  expired: Array(6).fill('certificate-expired'),
  'not yet valid': Array(6).fill('certificate-not-yet-valid'),
  'for servers': Array(6).fill('certificate-purpose'),
  'self-signed': Array(6).fill(untrusted),
  rogue: Array(6).fill(untrusted),
  'other environment': Array(6).fill(untrusted),
  none: Array(6).fill(missing),
};

const spoofed = [
  ...['X-MPass-Client-ID', clientId(2), 'X-MPass-Client-ID', clientId(3), 'x-mpass-client-id', clientId(2)],
  ...['x_mpass_client_id', clientId(2), 'X_MPass-Client_ID', clientId(2), 'X-MPASS-CLIENT-ID', clientId(2)],
  ...['X-MPass-Client-Cert-Serial', 'FF', 'x_mpass_client_cert_serial', 'FF', 'X-MPass_Client-Cert_Serial', 'FF'],
  ...['X-Forwarded-For', '127.0.0.12', 'X-Real-IP', '127.0.0.12', 'Forwarded', 'for=127.0.0.12', 'X-Request-ID', 'forged'],
  ...['Connection', 'close, X-MPass-Client-ID, X-MPass-Client-Cert-Serial'],
];

/** Headers that services behind other gateways believe: none of them is a client's to send. */
const believed = [
  ...['X-Forwarded-Prefix', 'X-Forwarded-Port', 'X-Forwarded-Server', 'X-Forwarded-User', 'X-Forwarded-Client-Cert'],
  ...['X-Original-URL', 'X-Original-Host', 'X-Original-For', 'X-Original-Proto', 'X-Rewrite-URL', 'X-HTTP-Method-Override'],
  ...['X-HTTP-Method', 'X-Method-Override', 'X-ARR-ClientCert', 'X-SSL-Client-Cert', 'X-Client-Cert', 'Client-Cert', 'Proxy'],
  ...[
    'X-MPass-Client-Name',
    'X-MPass-Anything',
    'X-MPass.Client.ID',
    'X_MPass_Anything',
    'True-Client-IP',
    'X-Host',
    'Via',
    'Cookie',
  ],
];
export const forged = [...spoofed, ...believed.flatMap((name) => [name, 'forged'])];

/** What a client may say of its request reaches the service as it was sent. */
const passed = {
  Accept: 'application/json',
  'Accept-Language': 'ro',
  Authorization: 'Bearer x',
  'Content-Type': 'multipart/form-data; boundary=x',
  'If-None-Match': '"1"',
  Range: 'bytes=0-9',
  'User-Agent': 'SIA/1.0',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
};
const own = ['X-MPass-Client-ID', 'X-MPass-Client-Cert-Serial', 'X-Request-ID', 'X-Real-IP', 'Host', 'Content-Length'];
/** Names differ in case from program to program. */
export const namesOf = ({ headers }: Reached): string[] => headers.map(([name]) => name.toLowerCase()).sort();
export const ofTheGateway = [...own, 'X-Forwarded-For', 'X-Forwarded-Proto', 'X-Forwarded-Host']
  .map((name) => name.toLowerCase())
  .sort();

export async function peopleOf(environment: Environment) {
  const authority = await found(environment);
  const alfa = await issue({ name: 'alfa' }, authority.issuing);
  const impostor = await issue({ name: `${environment} issuing`, authority: true });
  const people = {
    alfa,
    beta: await issue({ name: 'beta' }, authority.issuing),
    unregistered: await issue({ name: 'gamma' }, authority.issuing),
    suspended: await issue({ name: 'delta' }, authority.issuing),
    revoked: await issue({ name: 'alfa' }, authority.issuing),
    expired: await issue({ name: 'alfa', expired: true }, authority.issuing),
    'not yet valid': await issue({ name: 'alfa', early: true }, authority.issuing),
    'for servers': await issue({ name: 'alfa', forServers: true }, authority.issuing),
    'self-signed': await issue({ name: 'alfa' }),
    rogue: await issue({ name: 'alfa', serial: alfa.certificate.serial }, impostor),
  };
  return { people, authorities: [authority.issuing.certificate, authority.root.certificate] };
}

export function publicationOf(
  environment: Environment,
  { people, authorities }: Awaited<ReturnType<typeof peopleOf>>,
  { port, upstream }: { readonly port: number; readonly upstream: number },
) {
  const certificates = (...held: Holder[]) => held.map(({ certificate }) => certificate);
  return publication({
    environment,
    authorities,
    gateway: gateway(environment, port, upstream),
    withdrawn: [
      { ...people.suspended.certificate, why: 'suspended', since: '2026-05-30' },
      { ...people.revoked.certificate, why: 'revoked', since: '2026-05-29' },
    ],
    clients: [
      // Registered on purpose, so that it is the program and not the list that refuses them.
      client(1, {
        institution: 'alfa',
        certificates: certificates(
          ...[people.alfa, people.expired, people['not yet valid'], people['for servers'], people['self-signed'], people.rogue],
        ),
        networks: ['127.0.0.11', '127.0.0.13', '127.0.1.7'].map(network),
      }),
      client(2, {
        institution: 'beta',
        certificates: certificates(people.beta),
        networks: ['127.0.0.12', '127.0.0.13', '127.0.1.0/24'].map(network),
      }),
    ],
  });
}

interface Started {
  stop(): Promise<void>;
}

/** A gateway with both environments, as the tests began it. */
export interface Scene<T extends Started> {
  gateway: T;
  backend: Backend;
  readonly ports: Record<Environment, number>;
  readonly holders: Record<Environment, Partial<Record<ClientKind, Holder>>>;
}

/** One program with both environments. */
export function testMatrix<T extends Started>(start: (publications: readonly Publication[]) => Promise<T>): Scene<T> {
  const scene = { ports: {}, holders: {} } as Scene<T>;
  const { ports, holders } = scene;
  beforeAll(async () => {
    const backend = await startBackend();
    scene.backend = backend;
    ports.staging = await freePort();
    ports.production = await freePort();
    const staging = await peopleOf('staging');
    const production = await peopleOf('production');
    holders.staging = { ...staging.people, 'other environment': production.people.alfa };
    holders.production = { ...production.people, 'other environment': staging.people.alfa };
    const at = (environment: Environment) => ({ port: ports[environment], upstream: backend.port });
    scene.gateway = await start([
      publicationOf('staging', staging, at('staging')),
      publicationOf('production', production, at('production')),
    ]);
  });

  afterAll(async () => {
    await scene.gateway?.stop();
    await scene.backend?.stop();
  });

  describe.each(['staging', 'production'] as const)('%s', (environment) => {
    describe.each(kinds)('certificate: %s', (kind) => {
      test.each(Object.keys(addresses).map((name, column) => [name, column] as const))('address: %s', async (name, column) => {
        const from = Object.values(addresses)[column] ?? name;
        const holder = holders[environment][kind];
        const before = scene.backend.count();
        const at = { port: ports[environment], name: `${environment}.mdocs.example`, from };
        const answer = await call({ ...at, holder, headers: forged, body: Buffer.from('part') });
        if (expected[kind][column] === ok) {
          const reached = answer.body;
          expect(answer.status).toBe(200);
          expect(valuesOf(reached, 'X-MPass-Client-ID')).toEqual([clientId(kind === 'alfa' ? 1 : 2)]);
          expect(valuesOf(reached, 'X-MPass-Client-Cert-Serial')).toEqual([holder?.certificate.serial]);
          expect(valuesOf(reached, 'X-Forwarded-For')).toEqual([from]);
          expect(valuesOf(reached, 'X-Real-IP')).toEqual([from]);
          expect(namesOf(reached)).toEqual(ofTheGateway);
          expect(valuesOf(reached, 'X-Request-ID')).toEqual([answer.headers['x-request-id']]);
          expect(valuesOf(reached, 'Host')).toEqual([`${environment}.mdocs.example:${ports[environment]}`]);
          expect(reached).toMatchObject({ method: 'POST', url: '/api/documents', bytes: 4 });
        } else {
          const isForbidden = [address, 'access-suspended'].includes(expected[kind][column] ?? '');
          expect(answer.status).toBe(isForbidden ? 403 : 401);
          expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
          const sentence = answer.body.message.en;
          expect(answer.body).toEqual({
            type: 'about:blank',
            title: isForbidden ? 'Forbidden' : 'Unauthorized',
            status: answer.status,
            // As AGE's client library reads them: by name, a list of sentences.
            errors: { [expected[kind][column] ?? '']: [sentence] },
            error: expected[kind][column],
            message: { ro: expect.stringMatching(/./), en: expect.stringMatching(/./), ru: expect.stringMatching(/./) },
            clientAddress: from,
            certificateSerial: holder?.certificate.serial ?? null,
            requestId: answer.headers['x-request-id'],
          });
          expect(scene.backend.count()).toBe(before);
        }
      });
    });
  });

  test('whoever was suspended or revoked hears since when, and whom to write to', async () => {
    const answer = async (kind: ClientKind) => (await call({ ...alfasPlace(), holder: holders.staging[kind] })).body.message;
    expect(await answer('suspended')).toEqual({
      ro: 'Accesul sistemului în acest mediu a fost suspendat la 30 mai 2026. Accesul îl redă numai AGE: scrieți la AGE.',
      en: 'The access of the system in this environment was suspended on 30 May 2026. Only AGE can give it back: write to AGE.',
      ru: 'Доступ системы в этой среде приостановлен 30 мая 2026 г. Вернуть его может только AGE: напишите в AGE.',
    });
    expect((await answer('revoked')).en).toContain('revoked on 29 May 2026');
  });

  test('a large part reaches the service whole', async () => {
    const body = Buffer.alloc(3_000_000, 1);
    const answer = await call({ ...alfasPlace(), holder: holders.staging.alfa, body });
    expect(answer.body.bytes).toBe(body.length);
  });

  const alfasPlace = () => ({ port: ports.staging, name: 'staging.mdocs.example', from: '127.0.0.11' });

  test('what describes the request itself reaches the service', async () => {
    const answer = await call({ ...alfasPlace(), holder: holders.staging.alfa, headers: Object.entries(passed).flat() });
    expect(answer.status).toBe(200);
    for (const [name, value] of Object.entries(passed)) expect(valuesOf(answer.body, name)).toEqual([value]);
  });

  test.each(['', 'production.mdocs.example', 'lenient.example'])(
    'a connection opened for the name "%s" is refused',
    async (name) => {
      const before = scene.backend.count();
      const host = 'staging.mdocs.example';
      const answer = await call({ ...alfasPlace(), name, host, holder: holders.staging.alfa, headers: forged });
      expect(answer.status).toBe(421);
      expect(answer.body).toMatchObject({
        ...{ type: 'about:blank', title: 'Misdirected Request', status: 421 },
        errors: { 'server-name-unknown': [expect.stringMatching(/SNI/)] },
        ...{ error: 'server-name-unknown', message: { ro: expect.stringMatching(/SNI/) } },
      });
      expect(scene.backend.count()).toBe(before);
    },
  );

  test('the name may be written in capitals', async () => {
    const answer = await call({ ...alfasPlace(), name: 'STAGING.mdocs.example', holder: holders.staging.alfa });
    expect(answer.status).toBe(200);
  });
  return scene;
}
