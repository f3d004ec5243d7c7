// VPN tunnels with real programs in networks of their own: who comes through, from which addresses, and what a removal does to those that are up.
import { execFileSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Tunnel } from '../scripts/model/network/tunnel.ts';
import { runAlone } from './network/alone.ts';
import { clientWith, publish } from './network/tunnels.ts';

const apply = new URL('../.github/gateway/apply-network.sh', import.meta.url).pathname;

function makeKeys(): { readonly privateKey: string; readonly publicKey: string } {
  const privateKey = execFileSync('wg', ['genkey'], { encoding: 'utf8' }).trim();
  return { privateKey, publicKey: execFileSync('wg', ['pubkey'], { encoding: 'utf8', input: privateKey }).trim() };
}

const ours = makeKeys();
const policy = {
  targets: ['wireguard' as const, 'firewall' as const],
  vpn: { endpoint: '198.18.0.1', gateway: '10.255.0.1', wireguard: { port: 51_820, publicKey: ours.publicKey } },
};

function device(name: string, outer: string, inner: readonly string[]) {
  const keys = makeKeys();
  const config = `[Interface]\nPrivateKey = ${keys.privateKey}\n[Peer]\nPublicKey = ${ours.publicKey}\nEndpoint = 198.18.0.1:51820\nAllowedIPs = 10.255.0.1/32\n`;
  const tunnel = (networks: readonly string[]): Tunnel => ({
    kind: 'wireguard',
    peer: outer,
    publicKey: keys.publicKey,
    networks,
  });
  return { name, outer, inner: inner.map((one) => `${one}/32`), config, tunnel };
}

test('WireGuard: only declared addresses come through, a removal cuts that tunnel off and leaves the others up', async () => {
  const [a, b, moved, late] = [
    device('a', '203.0.113.1', ['10.24.8.1', '10.24.9.9']),
    device('b', '203.0.113.2', ['10.24.16.1']),
    device('moved', '203.0.113.3', ['10.24.32.1']),
    device('late', '203.0.113.4', ['10.24.8.1']),
  ];
  const clients = [
    clientWith('a', a.tunnel(['10.24.8.0/29'])),
    clientWith('b', b.tunnel(['10.24.16.0/24'])),
    clientWith('moved', { ...moved.tunnel(['10.24.32.1']), peer: '203.0.113.99' }),
  ];
  const before = await publish(clients, policy);
  const after = await publish(clients.slice(1), policy);
  const others = await publish([clientWith('late', late.tunnel(['10.24.8.0/29'])), ...clients.slice(1)], policy);
  const routes = { shell: 'ip route show dev wg-staging proto 77' };
  const steps = [
    { publish: before },
    { call: ['a', '10.24.8.1', 'held'] },
    { call: ['a', '10.24.9.9', ''] },
    { call: ['b', '10.24.16.1', 'held'] },
    { call: ['moved', '10.24.32.1', ''] },
    routes,
    { publish: before },
    { call: ['a', '10.24.8.1', 'held'] },
    { publish: after },
    { call: ['a', '10.24.8.1', 'held'] },
    { call: ['a', '10.24.8.1', ''] },
    { call: ['b', '10.24.16.1', 'held'] },
    routes,
    { publish: others },
    { call: ['late', '10.24.8.1', ''] },
    { call: ['b', '10.24.16.1', 'held'] },
    { publish: await publish([], policy) },
    { call: ['b', '10.24.16.1', 'held'] },
    { shell: 'wg show wg-staging peers; ip route show dev wg-staging proto 77; wg show wg-staging public-key' },
  ];
  const plan = { kind: 'wireguard', apply, privateKey: ours.privateKey, devices: [a, b, moved, late], steps };
  expect(runAlone('tunnels.py', JSON.stringify(plan))).toEqual([
    ...[
      'applied',
      '10.24.8.1',
      'silence',
      '10.24.16.1',
      'silence',
      expect.stringMatching(/^10\.24\.8\.0\/29 .*\n10\.24\.16\.0\/24 .*\n10\.24\.32\.1 /),
    ],
    ...['applied', '10.24.8.1'],
    ...['applied', 'silence', 'silence', '10.24.16.1', expect.not.stringContaining('10.24.8.0/29')],
    ...['applied', '10.24.8.1', '10.24.16.1'],
    ...['applied', 'silence', ours.publicKey],
  ]);
});

test('a network that the machine reaches itself is led into no tunnel, and what one program refuses keeps no tunnel of another one', async () => {
  const [greedy, b] = [device('greedy', '203.0.113.1', ['10.24.48.1']), device('b', '203.0.113.2', ['10.24.16.1'])];
  const tunnels = [
    clientWith('greedy', greedy.tunnel(['10.24.40.0/29', '10.24.48.1'])),
    clientWith('b', b.tunnel(['10.24.16.1'])),
  ];
  const both = await publish(tunnels, policy);
  const spoiled = { ...(await publish(tunnels.slice(0, 1), policy)), 'firewall/mdocs.nft': 'table {' };
  const within = { shell: 'ip route get 10.24.40.1; wg show wg-staging allowed-ips; cat /run/mdocs-network/staging.json' };
  const steps = [
    { shell: 'ip route add 10.24.40.0/24 dev to-b' },
    { publish: both },
    within,
    { call: ['greedy', '10.24.48.1', ''] },
    { call: ['b', '10.24.16.1', 'held'] },
    { publish: both },
    within,
    { publish: spoiled },
    { call: ['b', '10.24.16.1', 'held'] },
    { shell: 'cat /run/mdocs-network/staging.json' },
    { publish: await publish(tunnels, { ...policy, targets: ['firewall'] }) },
    { shell: 'wg show wg-staging peers; ip route show dev wg-staging proto 77; nft list tables' },
  ];
  const plan = { kind: 'wireguard', apply, privateKey: ours.privateKey, devices: [greedy, b], steps };
  const refused = expect.stringContaining('wireguard: reached by another way, and not led into a tunnel: 10.24.40.0/29 ');
  const kept = expect.stringMatching(
    /^10\.24\.40\.1 dev to-b (?![\s\S]*10\.24\.40\.0\/29)[\s\S]*"firewall":"applied","wireguard":"refused"/,
  );
  expect(runAlone('tunnels.py', JSON.stringify(plan))).toEqual([
    ...['', refused, kept, '10.24.48.1', '10.24.16.1', refused, kept],
    ...[refused, 'silence', expect.stringContaining('"firewall":"failed","wireguard":"refused"')],
    ...['applied', 'table inet mdocs_staging'],
  ]);
});

/** A certificate that signs itself, or one of this issuer's, and its key, as PEM. */
function makeCertificate(name: string, issuer: readonly string[] = []): { readonly certificate: string; readonly key: string } {
  const subject = [
    '-subj',
    `/O=${name}/CN=${name}`,
    '-addext',
    `subjectAltName=DNS:${name}`,
    '-addext',
    'basicConstraints=critical,CA:FALSE',
  ];
  const args = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '30', ...subject];
  const both = execFileSync('openssl', [...args, ...issuer, '-keyout', '-', '-out', '-'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [key = ''] = /-----BEGIN PRIVATE KEY-----[\s\S]*?-----END PRIVATE KEY-----\n/.exec(both) ?? [];
  const [certificate = ''] = /-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----\n/.exec(both) ?? [];
  return { certificate, key };
}

const gateway = makeCertificate('vpn.mdocs.example');
const ofIke = {
  targets: ['strongswan' as const, 'firewall' as const],
  vpn: { endpoint: '198.18.0.1', gateway: '10.255.0.1', ikev2: { identity: 'vpn.mdocs.example', fingerprint: '0'.repeat(64) } },
};

function ikeDevice(name: string, outer: string, inner: string, { identity = `${name}.example`, issuer = [] as string[] } = {}) {
  const own = makeCertificate(identity, issuer);
  const der = new X509Certificate(own.certificate).raw;
  const conf = `connections { mdocs { version = 2
local_addrs = ${outer}
remote_addrs = 198.18.0.1
proposals = aes256gcm16-prfsha256-ecp256
local { auth = pubkey
certs = own.pem
id = ${identity}
}
remote { auth = pubkey
certs = mdocs.pem
id = vpn.mdocs.example
}
children { mdocs { local_ts = ${inner}/32
remote_ts = 10.255.0.1/32
esp_proposals = aes256gcm16-ecp256
} } } }
`;
  const files = {
    'conf.d/mdocs.conf': conf,
    'x509/own.pem': own.certificate,
    'x509/mdocs.pem': gateway.certificate,
    'private/own.key': own.key,
  };
  const tunnel = (networks: readonly string[], peer = outer): Tunnel => ({
    ...{ kind: 'ikev2', peer, networks, certificate: der.toString('base64') },
    sha256: createHash('sha256').update(der).digest('hex'),
  });
  return { name, outer, inner: [`${inner}/32`], files, tunnel };
}

test('IKEv2: a device comes with its own certificate alone, and a removal ends its tunnel that is up and no other', async () => {
  const [a, b, stranger] = [
    ikeDevice('a', '203.0.113.1', '10.24.8.1'),
    ikeDevice('b', '203.0.113.2', '10.24.16.1'),
    ikeDevice('stranger', '203.0.113.3', '10.24.32.1'),
  ];
  const clients = [clientWith('a', a.tunnel(['10.24.8.0/29'])), clientWith('b', b.tunnel(['10.24.16.0/24']))];
  const other = { ...makeStrange(stranger.tunnel(['10.24.32.1'])) };
  const before = await publish([...clients, clientWith('stranger', other)], ofIke);
  const steps = [
    { publish: before },
    { dial: 'a' },
    { dial: 'b' },
    { dial: 'stranger' },
    { sas: true },
    { call: ['a', '10.24.8.1', 'held'] },
    { call: ['b', '10.24.16.1', 'held'] },
    { publish: before },
    { sas: true },
    { publish: await publish(clients.slice(1), ofIke) },
    { sas: true },
    { call: ['a', '10.24.8.1', 'held'] },
    { call: ['b', '10.24.16.1', 'held'] },
    { dial: 'a' },
    { publish: await publish([clientWith('b', b.tunnel(['10.24.17.0/24']))], ofIke) },
    { sas: true },
    { publish: await publish([], ofIke) },
    { shell: 'ls /mnt/charon-gateway/swanctl/conf.d /mnt/charon-gateway/swanctl/x509' },
  ];
  const plan = { kind: 'ikev2', apply, ...gateway, devices: [a, b, stranger], steps };
  const [names, refused] = [['a', 'b'].map((one) => `mdocs_staging_alfa_${one}`), expect.stringMatching(/failed/)];
  expect(runAlone('tunnels.py', JSON.stringify(plan))).toEqual([
    ...['applied', 'up', 'up', refused, names, '10.24.8.1', '10.24.16.1'],
    ...['applied', names],
    ...['applied', names.slice(1), 'silence', '10.24.16.1', refused],
    ...['applied', []],
    ...['applied', '/mnt/charon-gateway/swanctl/conf.d:\n\n/mnt/charon-gateway/swanctl/x509:\nmdocs-staging.pem'],
  ]);
});

test('IKEv2: the certificate of a device may come of an authority that nobody knows', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mdocs-'));
  try {
    const root = makeCertificate('authority.example');
    const [certificate, key] = [join(folder, 'ca.pem'), join(folder, 'ca.key')];
    writeFileSync(certificate, root.certificate);
    writeFileSync(key, root.key);
    const issued = { identity: 'same.example', issuer: ['-CA', certificate, '-CAkey', key] };
    const [a, same] = [ikeDevice('a', '203.0.113.1', '10.24.8.1'), ikeDevice('same', '203.0.113.2', '10.24.16.1', issued)];
    const clients = [clientWith('a', a.tunnel(['10.24.8.0/29'])), clientWith('same', same.tunnel(['10.24.16.0/24']))];
    const steps = [
      { publish: await publish(clients, ofIke) },
      { dial: 'a' },
      { call: ['a', '10.24.8.1', 'held'] },
      { dial: 'same' },
      { call: ['same', '10.24.16.1', ''] },
      { call: ['a', '10.24.8.1', 'held'] },
      { sas: true },
    ];
    const plan = { kind: 'ikev2', apply, ...gateway, devices: [a, same], steps };
    const names = ['a', 'same'].map((one) => `mdocs_staging_alfa_${one}`);
    expect(runAlone('tunnels.py', JSON.stringify(plan))).toEqual([
      'applied',
      ...['up', '10.24.8.1', 'up', '10.24.16.1', '10.24.8.1'],
      names,
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** The certificate of somebody else under the same name. */
function makeStrange(tunnel: Tunnel): Tunnel {
  const der = new X509Certificate(makeCertificate('stranger.example').certificate).raw;
  return { ...tunnel, certificate: der.toString('base64'), sha256: createHash('sha256').update(der).digest('hex') };
}
