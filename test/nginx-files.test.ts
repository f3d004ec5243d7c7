// The rendered files of the gateway: the same bytes for the same publication, nothing but known forms in them, and nginx accepts them.
import { expect, test } from 'vitest';
import { checkFiles } from '../scripts/commands/gateway/check.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import type { GatewaySettings } from '../scripts/model/publication/manifest.ts';
import type { Client, Withdrawn } from '../scripts/model/publication/publication.ts';
import type { Text } from '../scripts/model/text/text.ts';
import type { Files } from '../scripts/model/tree.ts';
import { refusals, tell } from '../scripts/targets/gateway/refusals.ts';
import { sealFiles } from '../scripts/targets/index.ts';
import { check } from '../scripts/targets/nginx/check.ts';
import { renderNginx } from './gateway/gateway.ts';
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
const gamma = client(3, {
  institution: 'gamma-sud',
  certificates: [fingerprintOnly('d')],
  networks: ['198.51.100.0/29', '203.0.113.10'].map(network),
});
const authorities = await demoAuthorities();
const withdrawn: Withdrawn[] = [
  { ...fingerprintOnly('e'), why: 'suspended', since: '2026-05-30' },
  { ...fingerprintOnly('f'), why: 'suspended' },
  { ...fingerprintOnly('g'), why: 'suspended', since: '2026-05-30' },
  { ...fingerprintOnly('h'), why: 'revoked', since: '2025-01-02' },
];
const render = (...clients: readonly Client[]) =>
  renderNginx(publication({ environment: 'staging', clients, authorities, withdrawn }));

/** What nginx says of the files, written for a gateway with these settings. */
async function checkWithNginx(files: Files, settings: GatewaySettings) {
  const head = { environment: 'staging', source: { commit: null, modified: false }, gateway: settings, systems: [] };
  return checkFiles(check, await sealFiles(files, head, nodePlatform));
}

test.each([
  'gateway.conf',
  'clients.map',
  'addresses.geo',
  'shared.map',
  'authorities.pem',
  'sizes.conf',
  'withdrawn.map',
  'withdrawn-messages.map',
])('%s', async (file) => {
  const golden = file.replace('.', '.golden.');
  await expect(render(alfa, beta, gamma).get(`nginx/${file}`)).toMatchFileSnapshot(`golden/nginx/${golden}`);
});

test('the order of clients, certificates and networks does not matter', () => {
  const reversed = [gamma, beta, alfa].map((one) => ({
    ...one,
    certificates: [...one.certificates].reverse(),
    networks: [...one.networks].reverse(),
  }));
  expect([...render(...reversed)]).toEqual([...render(alfa, beta, gamma)]);
});

test('no free text enters', () => {
  const all = [...render(alfa, beta, gamma).values()].join('');
  expect(all).not.toMatch(/evil|Exemplu|SIA/);
});

test.each<[string, Partial<Client>]>([
  ['a client id with a directive', { clientId: `${clientId(9)}; } evil {` }],
  ['a client id in capitals', { clientId: 'ABCDEF00-0000-4000-8000-000000000001' }],
  ['a slug that ends the comment', { institution: 'delta\nallow all;' }],
  ['a system with a variable', { system: '$remote_addr' }],
  ['a fingerprint that is none', { certificates: [{ ...fingerprintOnly('x'), sha1: 'default' }] }],
  ['a fingerprint of SHA-256', { certificates: [{ ...fingerprintOnly('x'), sha1: fingerprintOnly('x').sha256 }] }],
])('%s is never written', (_, wrong) => {
  expect(() => render(alfa, { ...gamma, ...wrong })).toThrow('may not be written');
});

test('one certificate of two clients is never written, because nginx would refuse the whole file', () => {
  expect(() => render(alfa, { ...beta, certificates: alfa.certificates })).toThrow('two clients have the certificate');
});

test('a gateway without authorities is never written; one of them without its root stops nobody who loses access', () => {
  const [issuing, root] = authorities;
  const of = (...list: (typeof issuing)[]) =>
    publication({ environment: 'staging', clients: [], authorities: list.flatMap((one) => one ?? []) });
  expect(() => renderNginx(of(issuing))).not.toThrow();
  expect(() => renderNginx(of())).toThrow('no certificate authority');
  expect(() => renderNginx(of(issuing, root))).not.toThrow();
});

test.each([
  ['listen', '8443 ssl; } evil {'],
  ['serverName', 'a b'],
  ['upstream', 'http://$host'],
  ['directory', 'mdocs;'],
  ['certificate', "tls'"],
  ['key', ''],
])('a policy whose %s nginx could take for something else is never written', (name, value) => {
  const policy = { gateway: { ...gateway('staging'), [name]: value } } as ReturnType<typeof publication>['policy'];
  const whole = publication({ environment: 'staging', clients: [], authorities });
  expect(() => renderNginx({ ...whole, policy })).toThrow('may not be written');
});

test.each<[string, Partial<Withdrawn>]>([
  ['a fingerprint with a directive', { sha1: '0; } evil {' }],
  ['a day with a directive', { since: '2026-05-30; } evil {' }],
])('what was withdrawn with %s is never written', (_, part) => {
  const [one] = withdrawn;
  const whole = publication({ environment: 'staging', clients: [], authorities, withdrawn: one ? [{ ...one, ...part }] : [] });
  expect(() => renderNginx(whole)).toThrow('may not be written');
});

test('every refusal can stand in the configuration, in every language', () => {
  const conf = render().get('nginx/gateway.conf') ?? '';
  const { 'too-many-requests': limited, ...others } = refusals;
  const detailsOf = (code: string, message: Text) => {
    const { status, title } = tell(code, message);
    return JSON.stringify({ status, title, errors: { [code]: [message.en] }, message }).slice(1, -1);
  };
  for (const [code, text] of Object.entries(others)) expect(conf).toContain(`~^${code}: '${detailsOf(code, text)}';`);
  expect(conf).toContain(
    `{"type":"about:blank",${detailsOf('too-many-requests', limited)},"error":"too-many-requests","clientAddress":`,
  );
});

test('nginx accepts an environment without clients', async () => {
  expect(await checkWithNginx(render(), gateway('staging'))).toMatchObject({ status: 'accepted' });
});

test('nginx accepts names and addresses that only the gateway has, and absolute paths', async () => {
  const away = {
    ...gateway('staging'),
    listen: '192.0.2.1:443',
    upstream: 'https://mdocs.interior.example:8443',
    directory: '/etc/nginx/mdocs-staging',
    certificate: '/etc/tls/server.crt',
    key: '/etc/tls/server.key',
  };
  const files = renderNginx(publication({ environment: 'staging', clients: [alfa], authorities, gateway: away }));
  expect(await checkWithNginx(files, away)).toMatchObject({ status: 'accepted' });
});

test('what nginx refuses is said in its own words', async () => {
  const broken = new Map([...render(alfa)]).set('nginx/shared.map', 'nonsense');
  const verdict = await checkWithNginx(broken, gateway('staging'));
  expect(verdict).toMatchObject({ status: 'refused', output: expect.stringContaining('shared.map') });
});

test('nginx accepts 10,000 clients without a warning', async () => {
  const many = Array.from({ length: 10_000 }, (_, i) =>
    client(i + 1, {
      institution: `institutia-${i + 1}`,
      certificates: [fingerprintOnly(String(i))],
      networks: [network(`10.${i >> 8}.${i & 255}.1`), network(`10.${i >> 8}.${(i + 1) & 255}.1`)],
    }),
  );
  const verdict = await checkWithNginx(render(...many), gateway('staging'));
  expect(verdict.status).toBe('accepted');
  expect(verdict.output).not.toContain('[warn]');
});
