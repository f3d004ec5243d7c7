// A report that was replaced by an older one of the same gateway, signed and whole: no reader believes it that saw the newer one, or reads where
// publishing wrote that down.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { sendReport } from '../scripts/apply/gateway/report.ts';
import { publish } from '../scripts/apply/publish.ts';
import { recall } from '../scripts/commands/gateway/memory.ts';
import { readReports, readTraffic } from '../scripts/commands/gateway/reports.ts';
import { deriveNotices } from '../scripts/commands/notify/derive.ts';
import { readBelievedBranches } from '../scripts/commands/publish/believed.ts';
import { memoryOf } from '../scripts/commands/publish/signing.ts';
import { readStagingState } from '../scripts/commands/request/production.ts';
import { load } from '../scripts/commands/run/load.ts';
import { addBranches, readBareGround } from '../scripts/commands/verdict/base.ts';
import { auditSystem } from '../scripts/commands/watch/audit.ts';
import { suggest } from '../scripts/commands/watch/suggest.ts';
import { type Observed, writeObserved } from '../scripts/model/gateway/observed.ts';
import { readSeen, writeSeen } from '../scripts/model/gateway/seen.ts';
import { writeStatus } from '../scripts/model/publication/gateway-status.ts';
import { catchOutput, runInside } from './commands/inside.ts';
import type { World } from './commands/world.ts';
import { gitIn } from './kill/world.ts';
import { signedWorld } from './signed-world.ts';

let world: World;
let remote: string;
let key: string;
const environments = ['staging', 'production'] as const;
const today = '2026-06-02';
const now = new Date(`${today}T12:00:00Z`);
const client = '0e7b4d97-c401-43b9-8152-8a08dc6bfa94';
const certificate = '92996ea3acfce4828541016cd501616616700ee7';
const seen = { count: 7, first: '2026-06-01T08:00:00Z', last: '2026-06-01T09:00:00Z' };
const tested: Observed['clients'] = {
  [client]: {
    certificates: { [certificate]: seen },
    addresses: { '203.0.113.10': seen },
    documentTypes: { Cazier: seen, ExtrasRegistru: seen },
    ...{ refusals: {}, refusedAddresses: {} },
    days: { '2026-06-01': { passed: 7, failed: 0, refused: 0 } },
  },
};

const branchOf = (environment: string) => `refs/heads/gateway/${environment}/gw-1`;
const git = (...args: string[]) => gitIn(remote, ...args);
const ownMemory = () => join(world.folder, '.mdocs', 'seen-reports.json');

/** Of both environments; gives the commits. */
async function send(time: string, manifest?: string, clients: Observed['clients'] = {}) {
  const date = `${today}T${time}:00Z`;
  for (const environment of environments) {
    const known = { environment, generation: 2, commit: 'a'.repeat(40), since: date, notAfter: '2026-06-09T00:00:00Z' };
    const running = manifest === undefined ? undefined : { ...known, manifest };
    const observed = { gateway: 'gw-1', environment, since: '2026-05-01T00:00:00Z', until: date, clients, omitted: 0 };
    const files = new Map([
      ['status.json', writeStatus({ checkedAt: date, running })],
      ['observed.json', writeObserved(observed)],
    ]);
    await sendReport({ remote, gateway: 'gw-1', environment, files, key, date });
  }
  return environments.map((environment) => git('rev-parse', branchOf(environment)));
}

let older: string[];

beforeAll(async () => {
  world = await signedWorld();
  remote = join(world.folder, '.mdocs', 'remote.git');
  expect((await runInside(world, 'provision', { remote, environment: 'production' })).code).toBe(0);
  key = join(world.folder, '.mdocs', 'gw-1');
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key]);
  const line = `{ environments: [staging, production], key: "${readFileSync(`${key}.pub`, 'utf8').trim()}" }`;
  world.write('registry/gateways.yaml', `gateways:\n  gw-1: ${line}\n`);
  world.commit('A gateway that reports');
  // It says that it has what nobody published, and that everything was tested.
  older = await send('10:00', 'f'.repeat(64), tested);
  await send('11:00');
  for (const environment of environments) await runInside(world, 'provision', { remote, environment, today });
});
afterAll(() => {
  vi.unstubAllEnvs();
  world[Symbol.dispose]();
});

const replay = () => environments.map((environment, i) => git('update-ref', branchOf(environment), older[i] ?? ''));

/** What each reader takes of the reports of a place; undefined where it believes none. */
const place = { locale: 'en' as const, today };
const of = () => ({ ...place, root: world.folder, remote, format: 'json' as const });
const outOf = async (work: () => Promise<number>) => (await catchOutput(work)).out;
const readers: Record<string, () => Promise<boolean>> = {
  drift: async () => (await runInside(world, 'drift', { remote, today, format: 'json' })).out.includes('"older"') === false,
  'the brakes of publishing': async () => {
    const { out } = await runInside(world, 'plan', { remote, today, format: 'json' });
    return JSON.stringify(JSON.parse(out).brakes ?? []).includes('histories');
  },
  audit: async () => {
    const { doubts } = await auditSystem('alfa/alfa-registru', of());
    return doubts.includes('two-histories');
  },
  suggest: async () => {
    const { asked } = JSON.parse(await outOf(() => suggest(undefined, of())));
    return asked.length > 0;
  },
  'status, confirm and the check': async () => {
    const { traffic } = await readTraffic((await registry()).registry, { remote, today, memory: memoryOf(of()) });
    const asked = { clientId: client, certificates: [], networks: [], documentTypes: [], since: undefined };
    return (traffic?.(asked).gateways ?? []).length > 0;
  },
  'the form for production': async () => {
    const loaded = await load(world.folder, today);
    const system = loaded.repository.facts.fileOf('alfa')?.systems[0];
    const state = await readStagingState(remote, loaded, world.folder);
    return system !== undefined && state.findUnobserved?.(system)[0]?.kind !== 'report';
  },
  'the verdict': async () => {
    const start = { folder: join(world.folder, '.git'), commit: world.git('rev-parse', 'HEAD'), environments: remote, today };
    const { reports, otherHistories } = await addBranches(await readBareGround(start));
    if (otherHistories?.staging.includes('gw-1') !== reports?.staging.some(({ report }) => typeof report !== 'string'))
      throw new Error();
    return [...(reports?.staging ?? []), ...(reports?.production ?? [])].some(({ report }) => typeof report !== 'string');
  },
  'notices of what did not reach every gateway': async () => {
    const loaded = await load(world.folder, today);
    if (!loaded.context) throw new Error('no context');
    const branches = await readBelievedBranches(of(), loaded.context.registry.policy);
    const ledger = { since: '2026-06-01', entries: new Map() } as never;
    const sources = { root: world.folder, remote, branches, today, requests: [], ledger, delivery: 'mail' as const };
    const notices = await deriveNotices(loaded, loaded.context, sources);
    return !notices.some(({ key }) => key.startsWith('failed/unreached'));
  },
};
const registry = async () => {
  const { context } = await load(world.folder, today);
  if (!context) throw new Error('no context');
  return context;
};

describe('an older report in the place of a newer one', () => {
  beforeAll(async () => {
    world.change(
      'integrations/alfa.yaml',
      'rsi: "0123"',
      'rsi: "0123"\n    status: suspended\n    reason: Cheia a fost pierdută.',
    );
    world.commit('Suspend');
    await runInside(world, 'provision', { remote });
    world.change('integrations/beta.yaml', '["198.51.100.10"]', '["198.51.100.10", "198.51.100.24"]');
    world.commit('One more address');
  });
  beforeEach(async () => {
    await send('11:00');
    replay();
  });

  test.each(Object.keys(readers))('is believed by nobody who reads what publishing wrote down: %s', async (name) => {
    rmSync(ownMemory(), { force: true });
    expect(await readers[name]?.()).toBe(false);
  });

  /** Works where no branch remembers anything. */
  async function withoutBranch(work: () => Promise<void>): Promise<void> {
    const refs = environments.map((one) => `refs/heads/environment/${one}-reports`);
    const before = refs.map((ref) => [ref, git('rev-parse', ref)] as const);
    rmSync(ownMemory(), { force: true });
    for (const ref of refs) git('update-ref', '-d', ref);
    try {
      await work();
    } finally {
      for (const [ref, commit] of before) git('update-ref', ref, commit);
    }
  }

  test.each(Object.keys(readers).filter((name) => name !== 'the verdict'))(
    'nor by whoever saw the newer one, whatever the remote has: %s',
    (name) =>
      withoutBranch(async () => {
        await send('11:00');
        const { registry: known } = await registry();
        for (const environment of environments) await readReports(known, { remote, environment, now, memory: memoryOf(of()) });
        replay();
        expect(await readers[name]?.()).toBe(false);
      }),
  );

  test.each(Object.keys(readers))('and each of them believes it where nobody remembers anything: %s', (name) =>
    withoutBranch(async () => {
      expect(await readers[name]?.()).toBe(true);
    }),
  );
});

describe('what is remembered', () => {
  const read = () => recall({ signers: join(world.folder, 'registry/signers'), remote, environment: 'staging', now });
  const at = async () => (await read()).get('staging/gw-1')?.at;

  test('is what the last publishing saw, never less, and only what may sign the environment is believed', async () => {
    await send('11:30');
    await runInside(world, 'provision', { remote, today });
    expect(await at()).toBe(`${today}T11:30:00.000Z`);
    replay();
    rmSync(ownMemory(), { force: true });
    await runInside(world, 'provision', { remote, today });
    expect(await at()).toBe(`${today}T11:30:00.000Z`);
    expect(git('rev-list', '--count', 'environment/staging-reports')).toBe('1');
    // Somebody else's, with the right form: nobody believes it, and publishing says so and writes it anew.
    const files = new Map([['reports.json', writeSeen(new Map())]]);
    const tip = git('rev-parse', 'environment/staging-reports');
    const forged = { remote, branch: 'environment/staging-reports', files, message: 'x', expected: tip, replaces: true };
    await publish({ ...forged, signingKey: key });
    expect(await at()).toBeUndefined();
    await send('11:40');
    const told = await runInside(world, 'provision', { remote, today });
    expect(told).toMatchObject({ code: 1, err: expect.stringContaining('was not made by this tool (signature)') });
    expect(await at()).toBe(`${today}T11:40:00.000Z`);
    expect((await runInside(world, 'provision', { remote, today })).err).not.toContain('was not made by this tool');
  });

  test('by a clock that was ahead counts for nothing, and neither does what another key signed', async () => {
    const report = async (memory: Map<string, { key: string; at: string }>) => {
      const file = join(world.folder, '.mdocs', 'memory.json');
      world.write('.mdocs/memory.json', writeSeen(memory));
      const { registry: known } = await registry();
      const [found] = await readReports(known, { remote, environment: 'staging', now, memory: { file, signers: undefined } });
      return typeof found?.report === 'string' ? found.report : 'believed';
    };
    await send('11:50');
    const own = readFileSync(`${key}.pub`, 'utf8').trim();
    expect(await report(new Map([['staging/gw-1', { key: own, at: `${today}T11:50:00.000Z` }]]))).toBe('believed');
    expect(await report(new Map([['staging/gw-1', { key: own, at: `${today}T11:50:01.000Z` }]]))).toBe('older');
    expect(await report(new Map([['staging/gw-1', { key: own, at: '2027-06-02T11:50:01.000Z' }]]))).toBe('believed');
    expect(await report(new Map([['staging/gw-1', { key: 'ssh-ed25519 AAAA', at: `${today}T11:50:01.000Z` }]]))).toBe('believed');
    expect(await report(new Map([['production/gw-1', { key: own, at: `${today}T11:50:01.000Z` }]]))).toBe('believed');
  });

  test.each([
    '',
    '{}',
    '[]',
    '{"formatVersion":1,"reports":{"a":{"key":1,"at":"2026-06-01T00:00:00Z"}}}',
    '{"formatVersion":1,"reports":{"a":{"key":"k","at":"today"}}}',
  ])('is read only as it was written: %s', (text) => {
    expect(readSeen(text)).toBeUndefined();
  });
});
