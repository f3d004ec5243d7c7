// mdocs doctor against gateways, networks and services that are broken in one way each: it names that one, in an end that comes, and
// blames no layer that works.
import type { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Examined, examine, type Known } from '../scripts/doctor/examine.ts';
import { type Cause, firstTrouble, layerOf, layers, type State } from '../scripts/doctor/layers.ts';
import { findProxy, readTarget } from '../scripts/doctor/target.ts';
import { startCutting, startHttp, startHttps, startPlain, startProxy, startTls, stopServers } from './doctor/servers.ts';
import { type Broken, makeWorld, serverName, type World } from './doctor/world.ts';
import { freePort } from './gateway/nginx.ts';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(async () => {
  stopServers();
  await world.stop();
});

type Person = keyof World['people'];

/** In milliseconds: many times what an answer takes here. */
const patience = 4000;

function knownOf(port: number, person: Person = 'alfa', more: Partial<Known> = {}): Known {
  const { certificatePem: cert, privateKeyPem: key, certificate } = world.people[person];
  return {
    target: { host: '127.0.0.1', port, serverName, path: '/api/' },
    identity: { cert, key },
    issuers: [Buffer.from(certificate.issuer.der).toString('hex')],
    local: [],
    declared: declaring(['Cazier', 'Alt']),
    authorities: world.serverRoot,
    patience,
    ...more,
  };
}

const declaring = (documentTypes: readonly string[], quota = 1): Known['declared'] => ({
  documentTypes,
  clientId: `00000000-0000-4000-8000-00000000000${quota}`,
  vpn: undefined,
});

const identityOfServer = () => ({ key: world.good.privateKeyPem, cert: world.good.certificatePem });
/** As the gateway's, but for what a test breaks. */
const asking = () => ({ ...identityOfServer(), requestCert: true, rejectUnauthorized: false, ca: world.clientRoots });
const never = (socket: Socket): void => void socket.resume();

type Arrange = () => Known | Promise<Known>;
const to =
  (name: Broken | 'gateway', person?: Person, more?: () => Partial<Known>): Arrange =>
  () =>
    knownOf(world.ports[name], person, more?.());
const ask = (documentTypes: readonly string[], quota?: number) =>
  to('gateway', 'alfa', () => ({ declared: declaring(documentTypes, quota) }));
const at =
  (start: () => Promise<number>): Arrange =>
  async () =>
    knownOf(await start());
const through =
  (from: () => Promise<number>, host = '127.0.0.1'): Arrange =>
  async () => {
    const known = knownOf(world.ports.gateway);
    return { ...known, target: { ...known.target, proxy: { host, port: await from(), from: 'HTTPS_PROXY', isTls: false } } };
  };
const named =
  (host: string): Arrange =>
  () => {
    const known = knownOf(world.ports.gateway);
    return { ...known, target: { ...known.target, host } };
  };

const refused: readonly (readonly [what: string, cause: Cause, arrange: Arrange])[] = [
  ['a proxy that nobody runs', 'proxy-unreachable', through(freePort)],
  ['a proxy whose name nobody knows', 'proxy-unreachable', through(freePort, 'proxy.invalid')],
  ['a proxy that wants a user', 'proxy-refused', through(() => startProxy(407))],
  ['a proxy that forbids', 'proxy-refused', through(() => startProxy(403))],
  ['a proxy that says nothing', 'proxy-silent', through(() => startPlain(never))],
  ['a name that nobody knows', 'name-unknown', named('mdocs.invalid')],
  ['a port where nobody listens', 'connection-refused', at(freePort)],
  ['plain HTTP at the port', 'not-tls', at(startHttp)],
  ['another protocol at the port', 'not-tls', at(() => startPlain((socket) => void socket.write('220 mail.example ESMTP\r\n')))],
  [
    'TLS 1.1 at most',
    'tls-version',
    at(() =>
      startTls({ ...identityOfServer(), minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT@SECLEVEL=0' }, never),
    ),
  ],
  [
    'no cipher in common',
    'tls-refused',
    at(() => startTls({ ...identityOfServer(), ciphers: 'PSK-AES128-CBC-SHA', maxVersion: 'TLSv1.2' }, never)),
  ],
  [
    'a box that closes at the first byte of TLS',
    'tls-closed',
    at(() => startPlain((socket) => void socket.once('data', () => socket.end()))),
  ],
  [
    'a box that resets at the first byte of TLS',
    'tls-closed',
    at(() => startPlain((socket) => void socket.once('data', () => socket.resetAndDestroy()))),
  ],
  ['a port that is open and says nothing', 'tls-silent', at(() => startPlain(never))],
  ['a server of another name', 'tls-name', to('knows another name only')],
  ["another server's certificate", 'server-name', to('certificate of another name')],
  ["the server's certificate expired", 'server-ended', to('certificate expired')],
  ["the server's certificate of later", 'server-early', to('certificate not yet valid')],
  ['the certificate of an interceptor', 'server-incomplete', to('certificate of an interceptor')],
  ['a chain with a hole', 'server-incomplete', to('certificate without the one above')],
  ['an interceptor with its whole chain', 'server-untrusted', at(() => startTls(world.interceptor, never))],
  ['another name of the gateway', 'server-name', to('gateway', 'alfa', () => withName('mdocs.example'))],
  ['nobody asks for the certificate', 'certificate-not-asked-for', to('asks for no certificate')],
  ['nobody asks for it, and it is refused', 'certificate-not-asked-for', to('asks for no certificate and refuses')],
  [
    'an interceptor that is trusted',
    'certificate-not-asked-for',
    to('certificate of an interceptor', 'alfa', () => ({ authorities: world.rogueRoot })),
  ],
  ['whoever shows a certificate is cut off', 'certificate-cut-off', at(() => startHttpsThatCuts())],
  ['an expired certificate', 'certificate-expired', to('gateway', 'expired')],
  ['a certificate of later', 'certificate-not-yet-valid', to('gateway', 'early')],
  ['a certificate for servers', 'certificate-purpose', to('gateway', 'for servers')],
  ['a certificate that signs itself', 'certificate-untrusted', to('gateway', 'self-signed')],
  ['a gateway of another authority', 'certificate-not-accepted', to('takes any certificate of an unknown authority')],
  ['a certificate that is not registered', 'certificate-unknown', to('gateway', 'unknown')],
  ['a suspended system', 'access-suspended', to('gateway', 'suspended')],
  ['a revoked certificate', 'certificate-revoked', to('gateway', 'revoked')],
  ['a gateway whose publication has ended', 'publication-ended', to('publication ended')],
  ["somebody else's page", 'answered-by-another', to('page of somebody else')],
  ['a gateway that never answers', 'gateway-silent', at(() => startTls(asking(), never))],
  ['a gateway that drips', 'gateway-silent', at(() => startTls(asking(), drip))],
  [
    'a gateway that closes',
    'gateway-closed',
    at(() => startTls(asking(), (socket) => void socket.once('data', () => socket.end()))),
  ],
  ['a gateway that floods', 'answered-by-another', at(() => startTls(asking(), floodAnswer))],
  [
    'a gateway that does not speak HTTP',
    'answered-by-another',
    at(() => startTls(asking(), (socket) => void socket.write('220 mail\r\n\r\n'))),
  ],
  ['an address of another system', 'address-not-registered', to('gateway', 'beta')],
  ['a service that is down', 'service-down', ask(['Gone'])],
  ['a service that says nothing', 'service-silent', ask(['Silent'])],
  ['a service that fails', 'service-failed', ask(['Failing'])],
  ['a service that says nothing to the second type', 'service-silent', ask(['Cazier', 'Silent'])],
  ['a system that MPass does not know', 'system-unidentified', ask(['Unidentified'])],
  ['a type that there is not', 'types-refused', ask(['Cazier', 'Missing'])],
  ['a type that is not allowed', 'types-refused', ask(['Forbidden', 'Cazier'])],
  ['a full storage, said with 507', 'quota-full', ask(['Full'])],
  ['a full storage, by its numbers', 'quota-full', ask(['Cazier'], 3)],
  ['a limit of 1 MiB', 'upload-too-large', to('takes bodies up to 1 MiB')],
  ['a box that cuts large uploads', 'upload-cut', at(() => startCutting(world.ports.gateway, 200_000))],
  ['an upload that nobody reads', 'upload-stalls', at(() => startHttps(asking(), { seesBody: false }))],
  [
    "this machine's clock years ahead",
    'clock-off',
    at(() => startHttps({ key: world.ended.privateKeyPem, cert: world.ended.certificatePem }, { ahead: -8 * 365 * 86_400 })),
  ],
];

const doubted: readonly (readonly [what: string, cause: Cause, arrange: Arrange])[] = [
  ['an answer that is no type', 'types-unlike', ask(['Unlike'])],
  ['an answer without an end', 'types-unlike', ask(['Flood'])],
  ['a storage that is almost full', 'quota-short', ask(['Cazier'], 2)],
  ['a clock an hour behind', 'clock-off', at(() => startHttps(asking(), { ahead: 3600 }))],
  ['a clock an hour ahead', 'clock-off', at(() => startHttps(asking(), { ahead: -3600 }))],
  ['a list without the issuer', 'certificate-unlisted', to('lists another authority')],
];

const withName = (name: string): Partial<Known> => ({
  target: { host: '127.0.0.1', port: world.ports.gateway, serverName: name, path: '/api/' },
});

function drip(socket: Socket): void {
  socket.resume();
  socket.write('HTTP/1.1 200 OK\r\n');
  const timer = setInterval(() => socket.write('X-Drip: 1\r\n'), 100);
  socket.once('close', () => clearInterval(timer));
}

let flooded = 0;
function floodAnswer(socket: Socket): void {
  socket.resume();
  socket.write('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n');
  const more = (): void => {
    do flooded += 65536;
    while (!socket.destroyed && socket.write('0'.repeat(65536)));
    if (!socket.destroyed) socket.once('drain', more);
  };
  more();
}

function startHttpsThatCuts(): Promise<number> {
  const answer = '{"error":"certificate-missing","clientAddress":"127.0.0.1","requestId":"0123456789abcdef"}';
  const head = `HTTP/1.1 401 No\r\nConnection: close\r\nContent-Length: ${answer.length}\r\n\r\n`;
  return startTls(asking(), (socket) => {
    const isKnown = Object.keys((socket as unknown as { getPeerCertificate(): object }).getPeerCertificate() ?? {}).length > 0;
    if (isKnown) socket.destroy();
    else socket.once('data', () => socket.end(head + answer));
  });
}

/** Everything else that is said beside the layer in trouble. */
const others = ({ diagnoses }: Examined, cause: Cause) =>
  diagnoses.filter(
    (one) =>
      one.layer !== layerOf(cause) &&
      (one.state === 'refuses' || one.state === 'doubt') &&
      // Who does not believe an issuer does not list it either.
      !(one.cause === 'certificate-unlisted' && layerOf(cause) === 'chain'),
  );

async function expectTrouble(cause: Cause, state: State, arrange: Arrange): Promise<void> {
  const examined = await examine(await arrange());
  expect(firstTrouble(examined.diagnoses)).toMatchObject({ layer: layerOf(cause), cause, state });
  expect(others(examined, cause)).toEqual([]);
  expect(examined.diagnoses.map(({ layer }) => layer)).toEqual(layers);
  // What comes after the layer that refuses was not got to, and is not called fine.
  const after = examined.diagnoses.slice(layers.indexOf(layerOf(cause)) + 1);
  const isTold = (one: (typeof after)[number]) => one.state === 'works' && one.layer !== 'clock';
  if (state === 'refuses' && !['types', 'quota'].includes(layerOf(cause))) expect(after.filter(isTold)).toEqual([]);
}

describe.concurrent('it names the layer that refuses', () => {
  test.each(refused)('%s: %s', (_, cause, arrange) => expectTrouble(cause, 'refuses', arrange));
  test.each(doubted)('%s: %s', (_, cause, arrange) => expectTrouble(cause, 'doubt', arrange));
});

test('of an answer without an end it reads the beginning alone', async () => {
  flooded = 0;
  await examine(knownOf(await startTls(asking(), floodAnswer)));
  // Two calls, and what the system had room for on the way.
  expect(flooded).toBeLessThan(2 ** 25);
});

test('where nothing is wrong, every layer works, and each declared type was asked for once with success', async () => {
  const before = world.service.asked.length;
  const { diagnoses } = await examine(knownOf(world.ports.gateway));
  expect(firstTrouble(diagnoses)).toBeUndefined();
  const unasked = diagnoses.filter(({ state }) => state === 'not-asked').map(({ layer }) => layer);
  // Nobody gave it files or an entry to judge, and the server was named by its address.
  expect(unasked).toEqual(['files', 'entry', 'resolver']);
  const asked = world.service.asked.slice(before);
  for (const type of ['Cazier', 'Alt']) expect(asked.filter((one) => one === `GET /api/document-types/${type}`)).toHaveLength(1);
});

test('through a proxy the rest of the way is the same, and what the proxy does is not called seen', async () => {
  const known = await through(() => startProxy(200))();
  const { diagnoses } = await examine(known);
  expect(firstTrouble(diagnoses)).toBeUndefined();
  expect(diagnoses.filter(({ cause }) => cause === 'left-to-proxy').map(({ layer }) => layer)).toEqual([
    'resolver',
    'route',
    'connection',
  ]);
});

test('a password goes to no proxy that cannot prove its name', async () => {
  let got = '';
  const known = await through(() => startTls(identityOfServer(), (socket) => socket.on('data', (chunk) => (got += chunk))))();
  const proxy = { host: '', port: 0, from: '', ...known.target.proxy, isTls: true, credentials: 'user:secret' };
  const { diagnoses } = await examine({ ...known, target: { ...known.target, proxy } });
  expect([firstTrouble(diagnoses)?.cause, got]).toEqual(['proxy-unreachable', '']);
});

test('of many declared types each is asked for, and nothing is said beside', async () => {
  const warnings: Error[] = [];
  const keep = (warning: Error) => warnings.push(warning);
  process.on('warning', keep);
  await examine(await ask(Array.from({ length: 20 }, (_, i) => `Tip${i}`))());
  await new Promise(setImmediate);
  process.removeListener('warning', keep);
  expect(warnings).toEqual([]);
});

test('with TLS 1.3 alone it does not say that it saw the certificate asked for', async () => {
  const { diagnoses } = await examine(knownOf(world.ports['takes TLS 1.3 only']));
  expect(firstTrouble(diagnoses)).toBeUndefined();
  expect(diagnoses.find(({ layer }) => layer === 'tls')?.details).toEqual({ versions: ['TLS 1.3'] });
});

test('the address of the API and the variables of a proxy are read as programs read them', () => {
  expect(readTarget('https://mdocs.example:8443/api/', 'usual')).toMatchObject({ port: 8443, serverName: 'mdocs.example' });
  expect(readTarget('https://[::1]:9/api', 'usual')).toEqual({ host: '::1', port: 9, serverName: 'usual', path: '/api/' });
  for (const wrong of ['http://mdocs.example/', 'mdocs.example', 'https://user:secret@mdocs.example/'])
    expect(readTarget(wrong, 'usual')).toBeUndefined();
  const env = { HTTPS_PROXY: 'http://user:p%40ss@proxy.intern:3128', NO_PROXY: '.local, mdocs.gov.md' };
  expect(findProxy('mdocs.staging.egov.md', env)).toEqual({
    host: 'proxy.intern',
    port: 3128,
    from: 'HTTPS_PROXY',
    credentials: 'user:p@ss',
    isTls: false,
  });
  expect(findProxy('mdocs.gov.md', env)).toBeUndefined();
  expect(findProxy('x.local', env)).toBeUndefined();
  expect(findProxy('x.local', { https_proxy: '', NO_PROXY: '' })).toBeUndefined();
});
