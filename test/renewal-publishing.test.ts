// Publishing looks again at what the old key has signed: in the history of the declarations, with today's registry, and for that alone.
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renewCertificate } from '../scripts/commands/edit/renew.ts';
import { makeApproved } from '../scripts/commands/publish/approval.ts';
import { fetchEvidences } from '../scripts/commands/publish/evidence.ts';
import { findOpener } from '../scripts/commands/run/author.ts';
import { load } from '../scripts/commands/run/load.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { makeRenewalReader } from '../scripts/commands/verdict/renewals.ts';
import { saidBefore } from '../scripts/commands/verdict/said-before.ts';
import type { GitHub } from '../scripts/github/types.ts';
import { isGain } from '../scripts/model/publication/plan.ts';
import { findUnproven, parseTrailers } from '../scripts/model/status/audit.ts';
import { trailersOf } from '../scripts/report/plan/commit-trailers.ts';
import { readLastGood } from '../scripts/targets/decide/last-good.ts';
import { decidePublication } from '../scripts/targets/decide/publication.ts';
import { keyOfRenewed } from '../scripts/targets/decide/scope.ts';
import { render } from '../scripts/targets/index.ts';
import { pem } from './generated/certificates.ts';
import { Life } from './lifecycle/world.ts';
import {
  alfa,
  authority,
  declaredBefore,
  entryFor,
  hashOf,
  newFile,
  oldDer,
  oldFile,
  oldKey,
  type Pair,
  signRenewal,
  today,
  usualNew,
  usualOld,
} from './renewal/scene.ts';

const lineOf = `          - file: ${oldFile}\n`;

/** A repository with the old certificate, and what it publishes. */
function world(old: Buffer = usualOld) {
  const life = new Life();
  life.write('registry/authorities/demo-production-other.pem', pem(authority.der));
  life.write(`integrations/${oldFile}`, old);
  life.write(alfa, declaredBefore());
  life.commit('2026-05-01', 'The access');
  return life;
}

function bringNew(life: Life, edit: (text: string) => string = (text) => text): void {
  life.write(`integrations/${newFile}`, usualNew);
  life.write(alfa, edit(life.read(alfa).replace(lineOf, lineOf + entryFor(signRenewal()))));
}

/** Who is behind the new certificate, where nobody of AGE approved anything; and what is published then. */
async function publish(life: Life, published: readonly Buffer[] = [usualOld]) {
  const before = await load(life.folder, today);
  const { context } = before;
  const [system] = context?.facts.fileOf('alfa')?.systems ?? [];
  if (!context || !system) throw new Error('no system');
  const github = { pullsOfCommit: async () => [] } as unknown as GitHub;
  const place = { repository: 'age/mdocs', remote: life.folder, github };
  const gains = [
    { kind: 'certificate' as const, value: hashOf(usualNew) },
    { kind: 'network' as const, value: '203.0.113.12' },
  ];
  const asked = [{ system, gains, published: new Set(published.map(hashOf)) }];
  const evidence = await fetchEvidences(asked, { ...context, root: life.folder, place, findRequester: findOpener });
  return { context, evidence, renewals: evidence.get('alfa/alfa-registru')?.renewals };
}

const proven = new Map([[hashOf(usualNew), hashOf(usualOld)]]);

test('the new certificate goes out without AGE, and nothing that rode along does', async () => {
  using life = world();
  const { context: declared } = await load(life.folder, today);
  if (!declared) throw new Error('no policy');
  const first = await render(
    decidePublication('production', declared).publication,
    { commit: null, modified: false },
    nodePlatform,
  );
  bringNew(life, (text) => text.replace('["203.0.113.11"]', '["203.0.113.11", "203.0.113.12"]'));
  life.commit('2026-06-01', 'A new certificate, and an address');
  const { context, evidence, renewals } = await publish(life);
  expect(renewals).toEqual(proven);
  const lastGood = await readLastGood(first, nodePlatform);
  const decide = (more: object) => {
    const approved = makeApproved(evidence);
    const { publication, waiting } = decidePublication('production', context, { lastGood, findings: [], approved, ...more });
    const [client] = publication.clients;
    return [client?.certificates.length, client?.networks.length, waiting.map(({ reason }) => reason)];
  };
  const signed = new Set([...(renewals?.keys() ?? [])].map((one) => keyOfRenewed('alfa/alfa-registru', one)));
  expect(decide({})).toEqual([2, 1, ['approval']]);
  // With what only takes access away it goes out, too, which waits for no reviewer; and not where somebody stopped the environment.
  expect(decide({ scope: 'removals', renewed: signed })).toEqual([2, 1, ['approval']]);
  expect(decide({ scope: 'removals' })).toEqual([1, 1, ['approval']]);
  // Signed for in another system.
  const others = new Set([keyOfRenewed('alfa/alfa-arhiva', hashOf(usualNew))]);
  expect(decide({ scope: 'removals', renewed: others })).toEqual([1, 1, ['approval']]);
  expect(decide({ scope: 'urgent', renewed: signed })).toEqual([1, 1, ['approval']]);
});

test('a signature that lies in the history is not used again', async () => {
  using life = world();
  bringNew(life);
  life.commit('2026-06-01', 'A new certificate');
  expect((await publish(life)).renewals).toEqual(proven);
  const withNew = life.read(alfa);
  life.write(alfa, declaredBefore());
  const commit = life.commit('2026-06-01', 'Take it back');
  // The check of a request that brings it again says the same before the merge.
  const base = await load(life.folder, today);
  life.write(alfa, withNew);
  const { repository } = await load(life.folder, today);
  const faults = async (from: string) => {
    const read = makeRenewalReader(base, () => true, saidBefore({ folder: life.folder, commit: from }));
    return [...(await read(repository.facts)).values()].map(({ fault }) => fault);
  };
  expect(await faults(commit)).toEqual(['said']);
  expect(await faults(life.git('rev-list', '--max-parents=0', 'HEAD').trim())).toEqual([undefined]);
  life.commit('2026-06-01', 'And again');
  expect((await publish(life)).renewals).toBeUndefined();
});

test('what changed since counts: the old certificate revoked, or somebody else having it', async () => {
  using life = world();
  bringNew(life);
  life.commit('2026-06-01', 'A new certificate');
  expect((await publish(life, [])).renewals).toBeUndefined();
  const shared = life.read('integrations/beta.yaml').replace(/( +)certificates:\n/, `$1certificates:\n$1  - file: ${oldFile}\n`);
  life.write('integrations/beta.yaml', shared);
  life.commit('2026-06-01', 'Beta has it, too');
  expect((await publish(life)).renewals).toBeUndefined();
  life.git('checkout', '--quiet', 'HEAD~1');
  expect((await publish(life)).renewals).toEqual(proven);
  life.write(
    'registry/revoked.yaml',
    `${life.read('registry/revoked.yaml')}  - sha256: "${hashOf(usualOld)}"\n    serial: "0A"\n    since: 2026-06-01\n    reason: Cheia a fost pierdută.\n`,
  );
  expect((await publish(life)).renewals).toBeUndefined();
});

test('an old certificate that came with the new one signs for nothing', async () => {
  using life = new Life();
  life.write('registry/authorities/demo-production-other.pem', pem(authority.der));
  life.commit('2026-05-01', 'The access');
  life.write(`integrations/${oldFile}`, usualOld);
  life.write(alfa, declaredBefore());
  bringNew(life);
  life.commit('2026-06-01', 'Both');
  expect((await publish(life)).renewals).toBeUndefined();
});

test('the proof names the certificate whose key signed', async () => {
  const evidence = { renewals: proven };
  const trailers = trailersOf('alfa/alfa-registru', 'sha256:1', evidence);
  const said = parseTrailers(`production\n\n${trailers.join('\n')}\n`, 'alfa/alfa-registru');
  expect(said.renewedBy).toEqual(Object.fromEntries(proven));
  const published = {
    commit: 'a',
    at: 'b',
    signature: 'good' as const,
    sourceCommit: 'c',
    ...said,
    pulls: ['#1'],
    requestedBy: ['x (1)'],
  };
  const declared = { commit: 'a', at: 'b', author: 'Ana' };
  expect(findUnproven(declared, published, { kind: 'certificate', value: hashOf(usualNew) })).toEqual([]);
  expect(findUnproven(declared, published, { kind: 'certificate', value: hashOf(usualOld) })).toEqual(['no-approver']);
  expect(findUnproven(declared, published, { kind: 'network', value: hashOf(usualNew) })).toEqual(['no-approver']);
});

test('a comment asks for no approval of a signed certificate, and for one of whatever comes with it', () => {
  const rights = { certificates: [], networks: [], documentTypes: [] };
  const certificate = { sha256: hashOf(usualNew), serial: '0B', notAfter: '2027-06-30T00:00:00Z' };
  const change = {
    kind: 'changes',
    system: {},
    gained: { ...rights, certificates: [certificate] },
    lost: rights,
  } as unknown as Parameters<typeof isGain>[0];
  const signed = new Set([hashOf(usualNew)]);
  expect([isGain(change), isGain(change, signed)]).toEqual([true, false]);
  expect(isGain({ ...change, gained: { ...change.gained, networks: ['203.0.113.12'] } }, signed)).toBe(true);
  expect(isGain({ ...change, formerClientId: 'x' }, signed)).toBe(true);
});

const keys: [string, Pair, string[]][] = [
  ['EC', oldKey, ['ec']],
  ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 }), ['rsa']],
];

test.each(keys)(
  'mdocs renew signs with a key of %s, which it neither copies nor prints; OpenSSL can do it in its place',
  async (_, key) => {
    const old = oldDer(key);
    using life = world(old);
    life.write('new.cer', usualNew);
    const pemOf = (more = {}) => key.privateKey.export({ type: 'pkcs8', format: 'pem', ...more } as never) as unknown as string;
    life.write('old.key', pemOf());
    life.write('locked.key', pemOf({ cipher: 'aes-256-cbc', passphrase: 'secret-word' }));
    life.write(
      'other.key',
      generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
    );
    life.write('no.key', 'nothing');
    const path = (name: string) => join(life.folder, name);
    const given = {
      root: life.folder,
      locale: 'en' as const,
      today,
      environment: 'production' as const,
      certificate: path('new.cer'),
    };
    const before = life.everything();
    const renew = (more: object) => renewCertificate('alfa-registru', { ...given, ...more });
    await expect(renew({ key: path('other.key') })).rejects.toThrow('belongs to no certificate');
    await expect(renew({ key: path('no.key') })).rejects.toThrow('not a private key');
    await expect(renew({ key: path('absent.key') })).rejects.toThrow('no file');
    const locked = await renew({ key: path('locked.key') }).catch((error) => String(error.message));
    expect(locked).toContain('protected with a password');
    expect(life.everything()).toBe(before);
    const line = String(locked)
      .split('\n')
      .find((text) => text.startsWith('printf '))
      ?.replace('openssl dgst', 'openssl dgst -passin pass:secret-word');
    execFileSync('sh', ['-c', `cd ${life.folder} && ${line}`]);
    expect(await renew({ signature: path('renewal.sig') })).toHaveProperty('said');
    const signed = life.read(alfa);
    expect(signed).toContain(`of: "${hashOf(old)}"`);
    // The same by this program itself.
    life.write(alfa, declaredBefore());
    life.remove(`integrations/${newFile}`);
    expect(await renew({ key: path('old.key') })).toHaveProperty('said');
    const secret = pemOf().split('\n')[1] ?? '';
    expect(life.everything()).not.toContain(secret);
    life.commit('2026-06-01', 'A new certificate');
    const [[next, former] = []] = [...((await publish(life, [old])).renewals ?? [])];
    expect([next, former]).toEqual([hashOf(usualNew), hashOf(old)]);
    writeFileSync(path('renewal.sig'), readFileSync(path('renewal.sig')).reverse());
    life.write(alfa, declaredBefore());
    await expect(renew({ signature: path('renewal.sig') })).rejects.toThrow('not that of the key');
  },
);
