// The tunnel of a system on its way: declared, approved, published, read back, and kept while its file cannot be followed.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Mail, serializeMail } from '../scripts/apply/mail.ts';
import { createMailSender } from '../scripts/commands/notify/senders.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import type { Finding } from '../scripts/model/finding/finding.ts';
import type { Notice, Recipient } from '../scripts/model/notice/notice.ts';
import { collectNewClaims, findSharedClaims } from '../scripts/model/proposal/claims.ts';
import { manifestPath, readManifest, readWholeManifest } from '../scripts/model/publication/manifest.ts';
import { compareSystems, isGain, isLoss } from '../scripts/model/publication/plan.ts';
import type { Publication } from '../scripts/model/publication/publication.ts';
import { linesOf } from '../scripts/model/status/audit.ts';
import type { Tree } from '../scripts/model/tree.ts';
import { readTree } from '../scripts/read/disk.ts';
import type { Approved } from '../scripts/targets/decide/decision.ts';
import { lastGoodOf, readLastGood } from '../scripts/targets/decide/last-good.ts';
import { decidePublication, type PublishedBefore } from '../scripts/targets/decide/publication.ts';
import { render } from '../scripts/targets/index.ts';
import { base, cases, loadOver } from './cases/tree.ts';
import { commit, contextOf, type FileEdit } from './plan/variation.ts';

const [first, second] = ['EtAPfEIMGhcIOwXM9eMAYJ+F3pckVghBe5xrbPijn1k=', 'n2oeZvxujdyV3+XB/9fSoeKPVr4w8c3K4tkT06/3IRw='];
const withTunnel = (publicKey: string, peer = '198.51.100.254'): FileEdit => [
  'alfa',
  'addresses: ["203.0.113.11"]',
  `addresses: ["203.0.113.11"]\n        vpn: { kind: wireguard, publicKey: "${publicKey}", peer: "${peer}", addresses: ["10.24.9.0/29"] }`,
];

const onBeta = (publicKey: string): FileEdit => [
  'beta',
  'vpn:\n',
  `vpn:\n          kind: wireguard\n          publicKey: "${publicKey}"\n`,
];

async function publish(edits: readonly FileEdit[], before?: Awaited<ReturnType<typeof render>>, approved?: Approved) {
  const lastGood = await readLastGood(before, nodePlatform);
  const { publication } = decidePublication('production', await contextOf(edits), { lastGood, findings: [], approved });
  const files = await render(publication, { commit, modified: false }, nodePlatform);
  return { files, manifest: readWholeManifest(files.get(manifestPath)), client: publication.clients[0] };
}

const tunnel = { kind: 'wireguard', peer: '198.51.100.254', publicKey: first, networks: ['10.24.9.0/29'] };

test('a tunnel is published with the manifest, counts as addresses of its system, and is read back', async () => {
  const { files, manifest, client } = await publish([withTunnel(first)]);
  expect(manifest?.systems[0]).toMatchObject({ tunnel, networks: ['10.24.9.0/29', '203.0.113.11'] });
  const [read] = [...(await readLastGood(files, nodePlatform)).clients.values()];
  expect(read).toEqual(client);
  const damaged = (files.get(manifestPath) ?? '').replace(first, `${first.slice(0, 43)}\\n`);
  expect(readWholeManifest(damaged)).toBeUndefined();
  const [without] = [...(await readLastGood(new Map(files).set(manifestPath, damaged), nodePlatform)).clients.values()];
  expect(without).toMatchObject({ system: 'alfa-registru' });
  expect(without).not.toHaveProperty('tunnel');
});

test('another key or another end waits for approval in production, and what is published stays', async () => {
  const { files } = await publish([withTunnel(first)]);
  const asked: string[] = [];
  const decide =
    (answer: boolean): Approved =>
    (_, gain) => {
      if (gain !== 'rights') asked.push(`${gain.kind} ${gain.value}`);
      return gain === 'rights' || answer;
    };
  expect((await publish([withTunnel(second)], files, decide(false))).client?.tunnel).toEqual(tunnel);
  expect((await publish([withTunnel(first, '198.51.100.9')], files, decide(false))).client?.tunnel).toEqual(tunnel);
  expect(asked).toEqual([`tunnel wireguard 198.51.100.254 ${second}`, `tunnel wireguard 198.51.100.9 ${first}`]);
  expect((await publish([withTunnel(second)], files, decide(true))).client?.tunnel).toEqual({ ...tunnel, publicKey: second });
  expect((await publish([], files, decide(false))).client).not.toHaveProperty('tunnel');
  const fresh = (await publish([])).files;
  const held = (await publish([withTunnel(first)], fresh, decide(false))).client;
  expect(held).not.toHaveProperty('tunnel');
  expect(held?.networks).toHaveLength(1);
});

test('a plan says who gains and who loses a tunnel', async () => {
  const [none, one, other] = await Promise.all([publish([]), publish([withTunnel(first)]), publish([withTunnel(second)])]);
  const read = ({ files }: { files: ReadonlyMap<string, string> }) => readManifest(files.get(manifestPath));
  const [gained] = compareSystems(read(none), read(one));
  const [changed] = compareSystems(read(one), read(other));
  expect(gained?.gained.tunnels).toEqual([`wireguard 198.51.100.254 ${first}`]);
  expect(changed).toMatchObject({ gained: { networks: [], tunnels: [expect.any(String)] }, lost: { networks: [] } });
  expect(changed && [isGain(changed), isLoss(changed)]).toEqual([true, true]);
});

test('the letter carries what the institution configures on its side, without any private key', async () => {
  const { manifest } = await publish([withTunnel(first)]);
  const { registry } = await contextOf();
  const ours = { port: 51_820, publicKey: second };
  const vpn = {
    endpoint: '198.51.100.1',
    gateway: '10.255.0.1',
    wireguard: ours,
    ikev2: { identity: 'vpn.mdocs.example', fingerprint: 'a'.repeat(64) },
  };
  const production = { ...registry.policy.environments.production, vpn };
  const policy = { ...registry.policy, environments: { ...registry.policy.environments, production } };
  const system = manifest?.systems[0];
  if (!system) throw new Error('nothing is published');
  const letter = async (one: typeof system, of: typeof policy) => {
    const mails: Mail[] = [];
    const send = async (mail: Mail) => {
      mails.push(mail);
      return { outcome: 'sent' as const };
    };
    const about = {
      environment: 'production',
      system: one,
      serviceUrl: 'https://mdocs.example',
      apiUrl: 'https://mdocs.example/api/',
    };
    const notice = { kind: 'production-live', key: 'k', institution: { slug: 'alfa', name: 'Alfa' }, about, to: [] };
    await createMailSender(send, of)(notice as unknown as Notice, { mailbox: 'it@alfa.example' } as Recipient);
    return mails[0];
  };
  const file = (await letter(system, policy))?.file;
  expect(file?.name).toBe('mdocs-production-wireguard.conf');
  expect(file?.text).toContain(
    `PrivateKey =\n\n[Peer]\nPublicKey = ${second}\nEndpoint = 198.51.100.1:51820\nAllowedIPs = 10.255.0.1\n`,
  );
  const ike = {
    ...system,
    tunnel: {
      kind: 'ikev2' as const,
      peer: '198.51.100.254',
      certificate: 'AAAA',
      sha256: 'b'.repeat(64),
      networks: ['10.24.9.0/29'],
    },
  };
  const other = await letter(ike, policy);
  expect(other?.file?.text).toMatch(/id = vpn\.mdocs\.example[\s\S]*local_ts = 10\.24\.9\.0\/29\n *remote_ts = 10\.255\.0\.1\n/);
  expect((await letter(system, registry.policy as typeof policy))?.file).toBeUndefined();
  expect((await serializeMail(other as Mail)).toString()).toContain('filename=mdocs-production-ikev2.conf');
});

test('two open requests that want one key are told of each other before either is accepted', async () => {
  const [one, other] = await Promise.all(
    [[withTunnel(first)], [onBeta(first)]].map(async (edits) => (await contextOf(edits)).facts),
  );
  const { facts: base } = await contextOf();
  if (!one || !other) throw new Error('nothing was read');
  const [ours, theirs] = [one, other].map((facts) => collectNewClaims(facts, base));
  expect(findSharedClaims(ours ?? [], theirs ?? [])).toContainEqual({
    kind: 'tunnel',
    value: first,
    file: 'integrations/alfa.yaml',
  });
  const apart = collectNewClaims((await contextOf([onBeta(second)])).facts, base);
  expect(findSharedClaims(ours ?? [], apart).filter(({ kind }) => kind === 'tunnel')).toEqual([]);
});

test('a tunnel is a line of the access that an audit has to prove', async () => {
  const { manifest } = await publish([withTunnel(first)]);
  const [system] = manifest?.systems ?? [];
  expect(system && linesOf(system)).toContainEqual({ kind: 'tunnel', value: `wireguard 198.51.100.254 ${first}` });
});

test('a revoked certificate of a device ends its tunnel at once, whatever becomes of the file, and nothing else', async () => {
  const of = (name: string) => readTree(join(cases, 'vpn-certificate-invalid', name), ['integrations', 'registry']);
  const [tree, revoked] = [of('good'), of('revoked')];
  const decide = async (over: Tree, before: PublishedBefore | undefined) => {
    const { context } = await loadOver(base, over);
    if (!context) throw new Error('no policy');
    return decidePublication('staging', context, before).publication;
  };
  const published = await decide(tree, undefined);
  const beta = ({ clients }: Publication) => clients.find(({ institution }) => institution === 'beta');
  expect(beta(published)?.tunnel?.kind).toBe('ikev2');
  const lastGood = lastGoodOf(published);
  const broken = {
    code: 'x',
    file: 'integrations/beta.yaml',
    severity: 'error',
    publication: 'keeps',
    path: [],
  } as unknown as Finding;
  for (const scope of ['all', 'removals', 'urgent'] as const)
    for (const findings of [[], [broken]]) {
      const next = beta(await decide(revoked, { lastGood, findings, scope }));
      expect(next).not.toHaveProperty('tunnel');
      expect(next).toEqual({ ...beta(published), tunnel: undefined });
      expect(beta(await decide(tree, { lastGood, findings, scope }))).toEqual(beta(published));
    }
  expect(beta(await decide(revoked, undefined))).toEqual({ ...beta(published), tunnel: undefined });
});
