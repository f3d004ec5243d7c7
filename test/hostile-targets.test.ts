// Hostile values in every field, for every target: what would act where it is written is written nowhere, and what is written each program reads
// back to the same values.
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import type { EnvironmentPolicy, Policy } from '../scripts/model/generated/policy.ts';
import { type Network, readAddress, writeNetwork } from '../scripts/model/network/address.ts';
import type { Tunnel } from '../scripts/model/network/tunnel.ts';
import type { Notice } from '../scripts/model/notice/notice.ts';
import type { Client, Publication, Withdrawn } from '../scripts/model/publication/publication.ts';
import { viewOf } from '../scripts/targets/gateway/view.ts';
import { filesOf } from '../scripts/targets/index.ts';
import { targets } from '../scripts/targets/list.ts';
import { tunnelFileOf } from '../scripts/targets/notices/tunnel-file.ts';
import { startHAProxy } from './gateway/haproxy.ts';
import { freePort } from './gateway/nginx.ts';
import { client, clientId, demoAuthorities, fingerprintOnly, gateway, network, publication } from './gateway/publication.ts';
import { freeText } from './hostile/injection.ts';

const authorities = await demoAuthorities();

/** What would act in some program's file, alone and after a value that is right. */
const evil = [
  ...freeText,
  ...['\n', '\r', '\0', ' ', '\t', '"', "'", '\\', '#', ';', '{', '}', '$', '%[env(HOME)]', '%', '`id`', '@', '*', '\u2028', '​'],
  ...['\nglobal\n    insecure-fork-wanted', '\n<<\n', '; flush ruleset', 'a, b', '<x>', '!include x', '&a', '- x', 'x: y'],
];

const right = (parts: Partial<Client> = {}): Client => ({
  ...client(1, { institution: 'alfa', certificates: [fingerprintOnly('a')], networks: [network('203.0.113.9')] }),
  ...parts,
});

interface Parts {
  readonly clients?: readonly Client[];
  readonly withdrawn?: readonly Withdrawn[];
  readonly gateway?: Partial<EnvironmentPolicy['gateway']>;
}

function render(name: string, { clients = [right()], withdrawn = [], gateway: own = {} }: Parts): string {
  const target = targets.find((one) => one.name === name);
  if (!target) throw new Error(name);
  const settings = { ...gateway('staging'), ...own };
  const one = publication({ environment: 'staging', clients, withdrawn, authorities, gateway: settings }) as Publication;
  return [...filesOf(target, viewOf(one))].map(([path, content]) => `${path}\n${content}`).join('\n');
}

const fields: Readonly<Record<string, (value: string) => Parts>> = {
  'a client id': (value) => ({ clients: [right({ clientId: value })] }),
  'the name of an institution': (value) => ({ clients: [right({ institution: value })] }),
  'the name of a system': (value) => ({ clients: [right({ system: value })] }),
  'a fingerprint': (value) => ({ clients: [right({ certificates: [{ ...fingerprintOnly('a'), sha1: value, sha256: value }] })] }),
  'the day of a withdrawal': (value) => ({ withdrawn: [{ ...fingerprintOnly('b'), why: 'suspended', since: value }] }),
  'a withdrawn fingerprint': (value) => ({ withdrawn: [{ why: 'revoked', sha1: value, sha256: value }] }),
  ...Object.fromEntries(
    (['listen', 'serverName', 'upstream', 'directory', 'certificate', 'key'] as const).map((name) => [
      name,
      (value: string) => ({ gateway: { [name]: value } }),
    ]),
  ),
};

const [key, other] = ['EtAPfEIMGhcIOwXM9eMAYJ+F3pckVghBe5xrbPijn1k=', 'n2oeZvxujdyV3+XB/9fSoeKPVr4w8c3K4tkT06/3IRw='];
const wire: Tunnel = { kind: 'wireguard', peer: '198.51.100.9', publicKey: key, networks: ['10.24.8.1'] };
const ike: Tunnel = { kind: 'ikev2', peer: '198.51.100.9', certificate: 'MIIB', sha256: 'a'.repeat(64), networks: ['10.24.8.1'] };
const sides = {
  endpoint: '198.51.100.1',
  gateway: '10.255.0.1',
  wireguard: { port: 51_820, publicKey: key },
  ikev2: { identity: 'vpn.mdocs.example', fingerprint: 'a'.repeat(64) },
};

interface TunnelParts {
  readonly tunnel: Tunnel;
  readonly vpn?: typeof sides;
  readonly operators?: string[];
}

/** What a tunnel is made of, each with the value in its place; the policy's own beside what institutions write. */
const tunnelFields: Readonly<Record<string, (value: string) => TunnelParts>> = {
  'a key': (publicKey) => ({ tunnel: { ...wire, publicKey } }),
  'a certificate': (certificate) => ({ tunnel: { ...ike, certificate } }),
  ...Object.fromEntries(
    [wire, ike].flatMap((one) => [
      [`the other end by ${one.kind}`, (peer: string) => ({ tunnel: { ...one, peer } })],
      [`what is inside by ${one.kind}`, (value: string) => ({ tunnel: { ...one, networks: [value, '10.24.8.1'] } })],
      ...(['endpoint', 'gateway'] as const).map((name) => [
        `our ${name} by ${one.kind}`,
        (value: string) => ({ tunnel: one, vpn: { ...sides, [name]: value } }),
      ]),
    ]),
  ),
  'our port': (port) => ({ tunnel: wire, vpn: { ...sides, wireguard: { ...sides.wireguard, port: port as unknown as number } } }),
  'our key': (publicKey) => ({ tunnel: wire, vpn: { ...sides, wireguard: { ...sides.wireguard, publicKey } } }),
  'our name': (identity) => ({ tunnel: ike, vpn: { ...sides, ikev2: { ...sides.ikev2, identity } } }),
  'our fingerprint': (fingerprint) => ({ tunnel: ike, vpn: { ...sides, ikev2: { ...sides.ikev2, fingerprint } } }),
  "the operators' network": (value) => ({ tunnel: wire, operators: [value] }),
};

/** A value that is right there, and stands in no file that is written of the others. */
function goodBegin(field: string): string {
  const known: readonly (readonly [RegExp, string])[] = [
    [/key/, other],
    [/certificate/, 'TUlJ'],
    [/port/, '51999'],
    [/our name/, 'vpn.gama.example'],
    [/fingerprint/, 'b'.repeat(64)],
    [/operators/, '198.51.99.0/24'],
  ];
  return known.find(([form]) => form.test(field))?.[1] ?? '10.77.8.1';
}

function renderTunnel(name: string, { tunnel, vpn = sides, operators = [] }: TunnelParts): string {
  const one = publication({
    environment: 'staging',
    clients: [right({ tunnel, networks: [network('10.24.8.1')] })],
    authorities,
  });
  const target = targets.find((each) => each.name === name);
  if (!target) throw new Error(name);
  const policy = { ...one.policy, vpn, operators } as EnvironmentPolicy;
  return [...filesOf(target, viewOf({ ...one, policy }))].map(([path, content]) => `${path}\n${content}`).join('\n');
}

function writeLetter({ tunnel, vpn = sides }: TunnelParts): string {
  const about = { environment: 'staging', system: { tunnel, networks: tunnel.networks } };
  const policy = { environments: { staging: { vpn } } };
  const file = tunnelFileOf({ kind: 'staging-live', about } as unknown as Notice, policy as unknown as Policy);
  return `${file?.name}\n${file?.text}`;
}

describe.each(Object.keys(tunnelFields))('of a tunnel, %s', (field) => {
  const writers: Readonly<Record<string, (parts: TunnelParts) => string>> = {
    ...Object.fromEntries(targets.map(({ name }) => [name, (parts: TunnelParts) => renderTunnel(name, parts)])),
    'the letter': writeLetter,
  };
  test.each(Object.keys(writers))('acts nowhere in %s', (name) => {
    const [make, write] = [tunnelFields[field], writers[name]];
    if (!make || !write) throw new Error(field);
    const begins = ['gama', goodBegin(field)];
    const writeOf = (value: string): string => {
      try {
        return write(make(value));
      } catch (error) {
        expect(String(error), value).toMatch(
          /may not be written|which is none|no address with a port|no fingerprint|base64|Invalid/,
        );
        return '';
      }
    };
    for (const begin of begins) {
      const good = writeOf(begin);
      for (const value of evil.map((one) => `${begin}${one}`)) {
        const written = writeOf(value);
        expect(written !== good && written.includes(value), JSON.stringify(value)).toBe(false);
      }
    }
  });
});

describe.each(targets.map(({ name }) => name))('%s', (name) => {
  test.each(Object.keys(fields))('%s acts nowhere: it is not written, or refused', (field) => {
    const make = fields[field];
    if (!make) throw new Error(field);
    const tame = render(name, {});
    for (const value of evil.flatMap((one) => [one, `alfa${one}`, `203.0.113.9${one}`])) {
      let written = tame;
      try {
        written = render(name, make(value));
      } catch (error) {
        expect(String(error), value).toMatch(/may not be written|is no network|no address|out of range|Invalid/);
      }
      // What a target does not write changes nothing.
      expect(written, value).toBe(tame);
    }
  });

  test('free text changes no byte', () => {
    const tame = render(name, {});
    for (const value of evil)
      expect(render(name, { clients: [right({ institutionName: value, systemName: value })] })).toBe(tame);
  });
});

/** What a command of HAProxy is answered with. */
async function ask(directory: string, command: string): Promise<string> {
  const socket = connect(join(directory, 'ctl'));
  socket.write(`${command}\n`);
  return text(socket);
}

test('HAProxy reads its maps back to what was declared', async () => {
  const networks = ['198.51.100.0/24', '198.51.100.7', '2001:db8::/48', '2001:db8::1', '0.0.0.1', '255.255.255.255'].map(network);
  const long = 'a'.repeat(63);
  const clients = [1, 2, 3].map((number) => ({
    ...client(number, {
      institution: `${long.slice(1)}${number}`,
      certificates: [fingerprintOnly(`${number}`), fingerprintOnly(`${number} more`)],
      networks: networks.filter((_, i) => i % number === 0),
    }),
    system: long,
    ...{ institutionName: evil.join(' '), systemName: evil.join('\n') },
  }));
  const withdrawn: Withdrawn[] = [{ ...fingerprintOnly('gone'), why: 'suspended', since: '2026-05-30' }];
  const settings = gateway('staging', await freePort());
  const haproxy = await startHAProxy([
    publication({ environment: 'staging', clients, withdrawn, authorities, gateway: settings }),
  ]);
  try {
    const listed = await ask(haproxy.directory, 'show map');
    const read = async (map: string) => {
      const id = new RegExp(`^([0-9]+) \\(\\S*/${map}\\)`, 'm').exec(listed)?.[1];
      const lines = (await ask(haproxy.directory, `show map #${id}`)).trim().split('\n');
      return new Map(lines.map((line): [string, string] => [line.split(' ')[1] ?? '', line.split(' ').slice(2).join(' ')]));
    };
    const held = clients.flatMap((one) => one.certificates.map(({ sha256 }): [string, string] => [sha256, one.clientId]));
    const told: [string, string] = [fingerprintOnly('gone').sha256, 'suspended:2026-05-30'];
    expect(await read('certificates.map')).toEqual(new Map([...held, told]));
    const addresses = new Map([...(await read('addresses-4.map')), ...(await read('addresses-6.map'))]);
    const canonical = (one: string): Network | undefined => readAddress(one.replace(/\/(32|128)$/, '')).network;
    const found = [...addresses.keys()].map(canonical).flatMap((one) => (one ? writeNetwork(one) : []));
    expect(found.sort()).toEqual(networks.map(writeNetwork).sort());
    const access = await read('access.map');
    for (const [key, id] of access) expect(new Map(held).get(key.split(':')[1] ?? '')).toBe(id);
    expect([...access.keys()].filter((key) => key.startsWith(clientId(1)))).toHaveLength(2);
    const messages = await read('messages.map');
    expect(messages.size).toBeGreaterThan(0);
    // What is told stands inside an answer that begins with the call.
    for (const [, said] of messages) expect(Object.keys(JSON.parse(`{${said}}`).message)).toEqual(['ro', 'en', 'ru']);
  } finally {
    await haproxy.stop();
  }
});
