// Asks nginx itself about the edges of every network, and compares with a model that knows nothing of how the lists are written.
import { Agent, get } from 'node:http';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Network, readAddress, writeNetwork } from '../scripts/model/network/address.ts';
import type { Client, Publication } from '../scripts/model/publication/publication.ts';
import { treeOf } from './gateway/gateway.ts';
import { freePort, nginxConf, startNginx } from './gateway/nginx.ts';
import { client, clientId, demoAuthorities, fingerprintOnly, network, publication } from './gateway/publication.ts';

const size = { 4: 32, 6: 128 } as const;
const base = { 4: network('10.20.0.0/16').first, 6: network('2001:db8::/112').first } as const;

/** Networks close together, so that many are nested, equal, or side by side. */
const anyNetwork = fc
  .record({ family: fc.constantFrom(4 as const, 4 as const, 6 as const), offset: fc.nat(0xffff), narrow: fc.nat(14) })
  .map(({ family, offset, narrow }): Network => {
    const width = 1n << BigInt(narrow);
    const first = base[family] + BigInt(offset) - (BigInt(offset) % width);
    return { family, first, last: first + width - 1n, prefix: size[family] - narrow };
  });

const anyClients = fc
  .array(fc.array(anyNetwork, { minLength: 1, maxLength: 60 }), { minLength: 6, maxLength: 6 })
  .map((lists) => lists.map((networks, i) => client(i + 1, { institution: 'alfa', certificates: [seeded(i + 1)], networks })));

const seeded = (number: number) => fingerprintOnly(`client ${number}`);
const single = (family: 4 | 6, value: bigint) => writeNetwork({ family, first: value, last: value, prefix: size[family] });

/** first - 1, first, last, last + 1 of each network. */
function edges(clients: readonly Client[]): Network[] {
  const values = clients.flatMap(({ networks }) =>
    networks.flatMap(({ family, first, last }) => [first - 1n, first, last, last + 1n].map((value) => single(family, value))),
  );
  return [...new Set(values)].flatMap((value) => readAddress(value).network ?? []);
}

const mayCall = ({ networks }: Client, { family, first }: Network) =>
  networks.some((one) => one.family === family && one.first <= first && first <= one.last);

/** The rendered maps as they stand, with the certificate and the address taken from headers, which only a test may do. */
function probeFiles(rendered: Publication, port: number): Map<string, string> {
  const files = treeOf(rendered);
  const path = 'mdocs-staging/nginx/gateway.conf';
  const maps = (files.get(path) ?? '').split('\nserver {')[0] ?? '';
  const asked = maps
    .replaceAll('$ssl_client_fingerprint', '$http_x_fingerprint')
    .replaceAll('$ssl_client_verify', '$http_x_verify')
    .replaceAll('$ssl_server_name', rendered.policy.gateway.serverName);
  const server = `  set_real_ip_from 127.0.0.1; real_ip_header X-Real-IP;
  server { listen 127.0.0.1:${port}; return 200 "$remote_addr $mdocs_staging_refusal"; }`;
  return files
    .set(path, `${asked}\n`)
    .set('nginx.conf', nginxConf(`  include mdocs-staging/nginx/sizes.conf;\n  include ${path};\n${server}`));
}

interface Probe {
  readonly address: string;
  readonly sha1: string;
  /** What nginx says of the certificate. */
  readonly verify?: string;
}

function ask(agent: Agent, port: number, { address, sha1, verify = 'SUCCESS' }: Probe): Promise<string> {
  const headers = { 'X-Real-IP': address, 'X-Fingerprint': sha1, 'X-Verify': verify };
  return new Promise((resolve, reject) => {
    get({ agent, host: '127.0.0.1', port, headers }, (response) => text(response).then(resolve, reject)).once('error', reject);
  });
}

/** The answers of nginx over rendered maps. */
async function answersOf(rendered: Publication, questions: readonly Probe[]): Promise<string[]> {
  const port = await freePort();
  const nginx = await startNginx(probeFiles(rendered, port), port);
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  try {
    expect(nginx.log()).not.toMatch(/\[(warn|emerg)\]/);
    return await Promise.all(questions.map((question) => ask(agent, port, question)));
  } finally {
    agent.destroy();
    await nginx.stop();
  }
}

const authorities = await demoAuthorities();

test('nginx lets each client in from its own networks and from nowhere else', async () => {
  await fc.assert(
    fc.asyncProperty(anyClients, async (clients) => {
      const asked = edges(clients).flatMap((address) => clients.map((one, i) => ({ address, one, sha1: seeded(i + 1).sha1 })));
      const questions = asked.map(({ address, sha1 }) => ({ address: writeNetwork(address), sha1 }));
      const expected = asked.map(
        ({ address, one }) => `${writeNetwork(address)} ${mayCall(one, address) ? '' : 'address-not-registered'}`,
      );
      expect(await answersOf(publication({ environment: 'staging', authorities, clients }), questions)).toEqual(expected);
    }),
    { numRuns: 3 },
  );
});

test.each([
  ['SUCCESS', ''],
  ['NONE', 'certificate-missing'],
  ['', 'certificate-missing'],
  ['FAILED:certificate has expired', 'certificate-expired'],
  ['FAILED:certificate is not yet valid', 'certificate-not-yet-valid'],
  ['FAILED:unsuitable certificate purpose', 'certificate-purpose'],
  ['FAILED:self signed certificate', 'certificate-untrusted'],
  ['FAILED:self-signed certificate in certificate chain', 'certificate-untrusted'],
  ['FAILED:unable to get local issuer certificate', 'certificate-untrusted'],
  ['FAILED:unable to verify the first certificate', 'certificate-untrusted'],
  ['FAILED:certificate signature failure', 'certificate-untrusted'],
  ['FAILED:invalid CA certificate', 'certificate-not-accepted'],
  [`FAILED:SUCCESS:${clientId(1)}:1`, 'certificate-not-accepted'],
  ['FAILED:SUCCESS:1:suspended:', 'certificate-not-accepted'],
  ['UNFORESEEN', 'certificate-unknown'],
  [`UNFORESEEN:SUCCESS:${clientId(1)}:1`, 'certificate-unknown'],
])('a certificate of which nginx says "%s" is answered "%s", even when it is registered', async (verify, refusal) => {
  const own = { institution: 'alfa', certificates: [seeded(1)], networks: [network('127.0.0.0/24')] };
  const rendered = publication({ environment: 'staging', authorities, clients: [client(1, own)] });
  expect(await answersOf(rendered, [{ address: '127.0.0.7', sha1: seeded(1).sha1, verify }])).toEqual([`127.0.0.7 ${refusal}`]);
});
