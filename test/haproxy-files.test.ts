// The rendered files of HAProxy: the same bytes for the same publication, nothing but known forms in them, and HAProxy accepts them.
import { expect, test } from 'vitest';
import { checkFiles } from '../scripts/commands/gateway/check.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import type { GatewaySettings } from '../scripts/model/publication/manifest.ts';
import type { Client, Withdrawn } from '../scripts/model/publication/publication.ts';
import type { Files } from '../scripts/model/tree.ts';
import { refusals, tell } from '../scripts/targets/gateway/refusals.ts';
import { check } from '../scripts/targets/haproxy/check.ts';
import { sealFiles } from '../scripts/targets/index.ts';
import { renderHAProxy } from './gateway/haproxy.ts';
import { client, clientId, demoAuthorities, fingerprintOnly, gateway, network, publication } from './gateway/publication.ts';

const alfa = client(1, {
  institution: 'alfa',
  certificates: [fingerprintOnly('a'), fingerprintOnly('b')],
  networks: ['198.51.100.7', '203.0.113.9', '2001:db8::7'].map(network),
});
const beta = client(2, {
  institution: 'beta',
  certificates: [fingerprintOnly('c')],
  networks: ['198.51.100.0/24', '203.0.113.9', '2001:db8::/48'].map(network),
});
const authorities = await demoAuthorities();
const withdrawn: Withdrawn[] = [
  { ...fingerprintOnly('e'), why: 'suspended', since: '2026-05-30' },
  { ...fingerprintOnly('f'), why: 'revoked' },
];
const render = (...clients: readonly Client[]) =>
  renderHAProxy(publication({ environment: 'staging', clients, authorities, withdrawn }));

/** What HAProxy says of the files, written for a gateway with these settings. */
async function judge(files: Files, settings: GatewaySettings) {
  const head = { environment: 'staging', source: { commit: null, modified: false }, gateway: settings, systems: [] };
  return checkFiles(check, await sealFiles(files, head, nodePlatform));
}

test.each(['gateway.cfg', 'access.map', 'addresses-4.map', 'addresses-6.map', 'certificates.map', 'messages.map'])(
  '%s',
  async (file) => {
    const golden = file.replace('.', '.golden.');
    await expect(render(alfa, beta).get(`haproxy/${file}`)).toMatchFileSnapshot(`golden/haproxy/${golden}`);
  },
);

test('the order of clients, certificates and networks does not matter', () => {
  const turned = [beta, alfa].map((one) => ({
    ...one,
    certificates: [...one.certificates].reverse(),
    networks: [...one.networks].reverse(),
  }));
  expect([...render(...turned)]).toEqual([...render(alfa, beta)]);
});

test.each<[string, Partial<Client>]>([
  ['a client id with a second value', { clientId: `${clientId(9)} x` }],
  ['a client id in capitals', { clientId: 'ABCDEF00-0000-4000-8000-000000000001' }],
  ['a slug that ends the comment', { institution: 'delta\n0 x' }],
  ['a system with an expression', { system: '%[env(HOME)]' }],
  ['a fingerprint of SHA-1', { certificates: [{ ...fingerprintOnly('x'), sha256: fingerprintOnly('x').sha1 }] }],
])('%s is never written', (_, wrong) => {
  expect(() => render(alfa, { ...beta, ...wrong })).toThrow('may not be written');
});

test('one certificate of two clients is never written', () => {
  expect(() => render(alfa, { ...beta, certificates: alfa.certificates })).toThrow('two clients have the certificate');
});

test.each([
  ['listen', '8443 ssl crt x'],
  ['serverName', 'a b'],
  ['upstream', 'http://$host'],
  ['directory', 'mdocs)'],
  ['certificate', "tls'"],
])('a policy whose %s HAProxy could take for something else is never written', (name, value) => {
  const policy = { gateway: { ...gateway('staging'), [name]: value } } as ReturnType<typeof publication>['policy'];
  const whole = publication({ environment: 'staging', clients: [], authorities });
  expect(() => renderHAProxy({ ...whole, policy })).toThrow('may not be written');
});

test('every refusal can be told, in every language', () => {
  const lines = (render().get('haproxy/messages.map') ?? '').split('\n');
  for (const [code, message] of Object.entries(refusals)) {
    const { status, title } = tell(code, message);
    const details = { status, title, errors: { [code]: [message.en] }, message };
    expect(lines).toContain(`${code} ${JSON.stringify(details).slice(1, -1)}`);
  }
});

test('HAProxy accepts an environment without clients', async () => {
  expect(await judge(render(), gateway('staging'))).toMatchObject({ status: 'accepted' });
});

test.each([
  ['absolute paths, and names and addresses that only the gateway has', '/etc/tls/server.crt', '/etc/tls/server.key'],
  ['a key whose file is called after the whole name of the certificate', 'tls/server.pem', 'tls/server.pem.key'],
  ['a key in the file of the certificate', 'tls/server.pem', 'tls/server.pem'],
])('HAProxy accepts %s', async (_, certificate, key) => {
  const away = {
    ...{ ...gateway('staging'), listen: '[2001:db8::1]:443', upstream: 'https://mdocs.interior.example:8443' },
    ...{ directory: '/etc/haproxy/mdocs-staging', certificate, key },
  };
  const files = renderHAProxy(publication({ environment: 'staging', clients: [alfa], authorities, gateway: away }));
  expect(await judge(files, away)).toMatchObject({ status: 'accepted' });
});

test('a key that HAProxy would not find is said in its own words', async () => {
  const apart = { ...gateway('staging'), key: 'private/other.key' };
  const files = renderHAProxy(publication({ environment: 'staging', clients: [alfa], authorities, gateway: apart }));
  expect(await judge(files, apart)).toMatchObject({ status: 'refused', output: expect.stringContaining('Private Key') });
});

test('what HAProxy refuses is said in its own words', async () => {
  const broken = new Map([...render(alfa)]).set('haproxy/addresses-4.map', 'nonsense x\n');
  expect(await judge(broken, gateway('staging'))).toMatchObject({
    status: 'refused',
    output: expect.stringContaining('addresses-4.map'),
  });
});
