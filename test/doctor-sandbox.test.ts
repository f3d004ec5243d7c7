// mdocs doctor where an institution meets MDocs: against the sandbox in each of its troubles, and through a gateway that reports what it saw.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { diagnose } from '../scripts/commands/doctor/doctor.ts';
import { toLocalDay } from '../scripts/commands/run/options.ts';
import { examine } from '../scripts/doctor/examine.ts';
import { firstTrouble } from '../scripts/doctor/layers.ts';
import { addRequests, type Observed, readLogLine } from '../scripts/model/gateway/observed.ts';
import { findTraffic } from '../scripts/model/gateway/traffic.ts';
import { isComplete } from '../scripts/model/rule/traffic.ts';
import { operatedTargets } from '../scripts/targets/list.ts';
import { catchOutput } from './commands/inside.ts';
import { startService } from './doctor/service.ts';
import { FollowedGateway, FollowerWorld } from './follower/world.ts';
import { gateway as gatewayOf, network, publication } from './gateway/publication.ts';
import { type Sandbox, startSandbox } from './sandbox/sandbox.ts';

describe('against the sandbox', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox();
  });
  afterAll(() => sandbox.stop());

  async function look() {
    const options = {
      root: sandbox.folder,
      locale: 'en',
      today: toLocalDay(),
      environment: 'staging',
      format: 'json',
      timeout: 10,
      sandbox: join(sandbox.folder, 'ready.json'),
    } as const;
    const { code, out } = await catchOutput(() => diagnose('stare-civila/registrul-starii-civile', options));
    const { first, layers } = JSON.parse(out) as {
      first: { layer: string; cause: string } | null;
      layers: { layer: string; state: string }[];
    };
    return { code, first: first ? `${first.layer} ${first.cause}` : 'none', layers };
  }

  test('every layer works, and no institution has to be at hand', async () => {
    const { code, first, layers } = await look();
    expect({ code, first }).toEqual({ code: 0, first: 'none' });
    expect(layers.filter(({ state }) => state !== 'works').map(({ layer }) => layer)).toEqual(['entry']);
  });

  test.each([
    ['401', 'gateway certificate-unknown'],
    ['403', 'address address-not-registered'],
    ['413', 'upload upload-too-large'],
    ['500', 'service service-failed'],
    ['507', 'quota quota-full'],
    ['clock', 'clock clock-off'],
    ['expired', 'server server-ended'],
  ])('trouble %s: %s', async (fault, expected) => {
    expect(await sandbox.control('POST', 'sandbox/faults', { fault })).toMatchObject({ status: 200 });
    try {
      expect(await look()).toMatchObject({ code: 1, first: expected });
    } finally {
      await sandbox.control('DELETE', 'sandbox/faults');
    }
  });
});

test.each(operatedTargets)(
  'through a gateway that reports, by %s, its run is the test that a confirmation needs',
  async (program) => {
    const world = await FollowerWorld.start();
    const service = await startService();
    await using gateway = new FollowedGateway(world, program);
    const { holder, client } = world.person(1);
    const types = ['Cazier', 'ExtrasRegistru'];
    const own = { ...client, networks: [network('127.0.0.1')], documentTypes: types };
    const { authorities } = world.publication([]);
    await gateway.publishAs(
      publication({
        environment: 'staging',
        clients: [own],
        authorities,
        gateway: gatewayOf('staging', world.port, service.port),
      }),
    );
    expect(await gateway.round()).toMatchObject({ code: 0, err: '' });
    const before = gateway.log().length;
    const { diagnoses } = await examine({
      target: { host: '127.0.0.1', port: world.port, serverName: 'staging.mdocs.example', path: '/api/' },
      identity: { cert: holder.certificatePem, key: holder.privateKeyPem },
      issuers: [Buffer.from(holder.certificate.issuer.der).toString('hex')],
      local: [],
      declared: { documentTypes: types, clientId: client.clientId, vpn: undefined },
      authorities: world.server.certificatePem,
      patience: 10_000,
    });
    expect(firstTrouble(diagnoses)).toBeUndefined();
    await vi.waitFor(() => expect(gateway.log().length).toBeGreaterThanOrEqual(before + 6), 10_000);
    const until = new Date().toISOString();
    const nothing: Observed = {
      gateway: 'gw',
      environment: 'staging',
      since: '2026-06-01T00:00:00Z',
      until,
      clients: {},
      omitted: 0,
    };
    const observed = addRequests(
      nothing,
      gateway.log().flatMap((line) => readLogLine(JSON.stringify(line)) ?? []),
      until,
    );
    const asked = {
      clientId: client.clientId,
      certificates: [holder.certificate.sha1],
      networks: ['127.0.0.1'],
      documentTypes: types,
      since: until.slice(0, 10),
    };
    const reportOf = (one: Observed) =>
      findTraffic([{ gateway: 'gw', environment: 'staging', status: { checkedAt: until }, observed: one }], asked);
    expect(isComplete(reportOf(nothing))).toBe(false);
    expect(isComplete(reportOf(observed))).toBe(true);
    service.stop();
    await world.stop();
  },
);
