// The pod of the manifest with a real nginx: ready only with a publication that was verified, whatever of it is ended and started again.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { putProgram } from './bundled.ts';
import { FollowedGateway, FollowerWorld } from './follower/world.ts';
import { freePort } from './gateway/nginx.ts';
import { gitIn } from './kill/world.ts';
import { renderChart } from './kubernetes/chart.ts';
import { readManifests } from './kubernetes/models.ts';
import { Pod } from './kubernetes/pod.ts';

let world: FollowerWorld;
beforeAll(async () => {
  world = await FollowerWorld.start();
});
afterAll(() => world.stop());

const unknown = 'certificate-unknown';
const branch = 'environment/staging';
const notAfter = `${new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 19)}Z`;

/** Publications that somebody signs afterwards, in a repository that everybody may read. */
class Publisher {
  readonly gateway = new FollowedGateway(world);
  readonly served = join(this.gateway.folder, 'served.git');
  readonly signers: string;
  private readonly key = join(this.gateway.folder, 'signer');

  constructor() {
    execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', this.key]);
    this.signers = `${branch} namespaces="git" ${readFileSync(`${this.key}.pub`, 'utf8')}`;
  }

  async publish(numbers: readonly number[]): Promise<void> {
    await this.gateway.publish(numbers, { notAfter });
    this.open();
  }

  /** The newest publication, by the same bytes in a signed commit. */
  sign(): void {
    const work = join(this.gateway.folder, 'signing');
    gitIn(this.gateway.folder, 'clone', '--quiet', '--branch', branch, this.gateway.remote, work);
    gitIn(
      work,
      ...['-c', 'gpg.format=ssh', '-c', `user.signingKey=${this.key}`],
      'commit',
      '--quiet',
      '--amend',
      '--no-edit',
      '-S',
    );
    gitIn(work, 'push', '--quiet', '--force', 'origin', `HEAD:${branch}`);
    rmSync(work, { recursive: true });
    this.open();
  }

  /** What the pod sees is its own user's: git takes nobody else's repository. */
  private open(): void {
    chmodSync(this.gateway.folder, 0o755);
    execFileSync('cp', ['-r', '--remove-destination', `${this.gateway.remote}/.`, this.served]);
    if (process.getuid?.() === 0) execFileSync('chown', ['-R', '10001', this.served]);
  }
}

test('becomes ready with what was signed, and stays what it is', { timeout: 120_000 }, async () => {
  const publisher = new Publisher();
  await using _ = publisher.gateway;
  const healthPort = await freePort();
  const tls = { certificateFile: 'staging.crt', keyFile: 'staging.key' };
  const remote = { url: '/opt/environments.git', every: 1 };
  const rendered = renderChart(join(import.meta.dirname, '../charts/mdocs-gateway'), 'pod', {
    healthPort,
    port: world.port,
    tls,
    remote,
    drainSeconds: 1,
  });
  const [set] = readManifests(rendered.get('statefulset.yaml') ?? '');
  const program = join(publisher.gateway.folder, 'program');
  mkdirSync(program);
  await putProgram(program);
  chmodSync(program, 0o755);
  await publisher.publish([1, 2]);
  const server = { 'tls.crt': world.server.certificatePem, 'tls.key': world.server.privateKeyPem };
  await using pod = new Pod(set?.spec.template.spec, 'pod-0', {
    image: { '/opt/mdocs': program, '/opt/environments.git': publisher.served },
    objects: { 'mdocs-gateway-tls': server, 'mdocs-signers': { signers: publisher.signers } },
  });
  const ask = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${healthPort}/${path}`).catch(() => undefined);
    return answer && [answer.status, (await answer.text()).trim()];
  };
  const until = (path: string, wanted: [number, string]) =>
    vi.waitFor(async () => expect(await ask(path), pod.logs()).toEqual(wanted), {
      timeout: 40_000,
      interval: 200,
    });
  const answers = async () => [await world.call(1), await world.call(2), await world.call(3)];

  const pid = () => Number(readFileSync(join(pod.volume, 'nginx.pid'), 'utf8'));

  // Nobody signed it: nothing is served, and the pod is not ready, but the follower is well.
  pod.start('nginx');
  pod.start('follower');
  await until('ready', [503, 'stopped']);
  expect(pod.logs()).toContain('not signed');
  expect(await ask('live')).toEqual([200, 'ok']);
  expect(await ask('nothing')).toEqual([404, '']);
  expect(await answers()).toEqual([undefined, undefined, undefined]);

  publisher.sign();
  await until('ready', [200, 'ok']);
  expect(await answers()).toEqual([200, 200, unknown]);
  const nginx = pod.process('nginx').pid ?? 0;
  expect(pid()).toBe(nginx);
  expect(await ask('metrics')).toEqual([200, expect.stringContaining('mdocs_gateway_generation{environment="staging"} 1')]);

  // It may do nothing that it needs not, nor write where it has no volume.
  const own = readFileSync(`/proc/${nginx}/status`, 'utf8');
  expect(own).toMatch(/CapEff:\t0+\n/);
  expect(own).toMatch(/NoNewPrivs:\t1/);
  if (process.getuid?.() === 0) expect(own).toMatch(/Uid:\t10001\t10001\t10001/);
  expect(() => writeFileSync(`/proc/${nginx}/root/var/written`, '')).toThrow('EROFS');

  // A newer one comes into the same nginx.
  await publisher.publish([1, 3]);
  publisher.sign();
  await vi.waitFor(async () => expect(await answers()).toEqual([200, unknown, 200]), 40_000);

  // The follower goes, and nginx serves; another follower is ready only after a round of its own.
  process.kill(pod.process('follower').pid ?? 0, 'SIGKILL');
  await vi.waitFor(async () => expect(await ask('ready')).toBeUndefined());
  expect(await answers()).toEqual([200, unknown, 200]);
  await vi.waitFor(async () => expect(await ask('ready')).toEqual([503, 'no round has ended yet']), {
    timeout: 20_000,
    interval: 10,
  });
  await until('ready', [200, 'ok']);
  expect(pid()).toBe(nginx);

  // nginx is killed, and what it leaves holds the port: not ready, until another one serves what was verified.
  process.kill(nginx, 'SIGKILL');
  await vi.waitFor(async () => expect((await ask('ready'))?.[0]).toBe(503));
  await until('ready', [200, 'ok']);
  expect(pid()).not.toBe(nginx);
  expect(await answers()).toEqual([200, unknown, 200]);

  // The node is emptied.
  expect((await pod.stop('nginx')).exitCode).toBe(0);
  expect((await ask('ready'))?.[0]).toBe(503);
  expect((await pod.stop('follower')).exitCode).toBe(0);
});
