// npm run bench:gateway [-- COUNT...]: what a gateway of mdocs gateway carries with nginx and with HAProxy, with 10 and with 100,000 clients or the
// given numbers: how long until a removed client is refused, memory, requests a second and the 99th percentile of their time with wrk, who calls from one registered address; the same without its access log, and what that costs of the processor (for nginx a tenth of what ten of it cost); what a round with nothing new takes; and what counting the log and the report cost.
// Needs wrk (the package of that name). Rounds are interleaved, five of them or ROUNDS; medians are printed.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { FollowedGateway, FollowerWorld } from '../follower/world.ts';
import { freePort } from '../gateway/nginx.ts';
import { client, fingerprintOnly, network } from '../gateway/publication.ts';
import { countLog } from './log.ts';

const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10, 100_000];
const rounds = Number(process.env.ROUNDS ?? 5);
/** In seconds, for each measurement. */
const seconds = Number(process.env.SECONDS ?? 5);

const environment = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };

/** A service that costs next to nothing: what is measured is the gateway. */
async function startService(folder: string, port: number) {
  mkdirSync(folder, { recursive: true });
  const conf = `daemon off; ${process.getuid?.() === 0 ? 'user root root; ' : ''}pid nginx.pid; error_log stderr alert; events { worker_connections 1024; }
http { access_log off; keepalive_requests 1000000; server { listen 127.0.0.1:${port}; return 200 '{}'; } }`;
  writeFileSync(join(folder, 'nginx.conf'), conf);
  const args = ['-p', `${folder}/`, '-c', 'nginx.conf', '-e', 'stderr'];
  const child = spawn('nginx', args, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  await pause(500);
  return async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
}

interface Load {
  readonly perSecond: number;
  /** In milliseconds. */
  readonly p99: number;
  readonly wrong: number;
  /** Of the gateway's own processes, in microseconds a request: on a machine that others use, too, this says more than the time. */
  readonly processor: number;
}

/** In microseconds; a tick of the kernel is a hundredth of a second. */
function processorOf(gateway: FollowedGateway): number {
  const ticks = gateway.processes().map((id) => {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, one) => sum + one, 0) * 10_000;
}

/** wrk shows no certificate of its own, so calls come through a tunnel that does: nginx again, the same for all that is compared. */
async function startTunnel(folder: string, port: number, world: FollowerWorld) {
  const { holder, address } = world.person(1);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'own.crt'), holder.certificatePem);
  writeFileSync(join(folder, 'own.key'), holder.privateKeyPem, { mode: 0o600 });
  const conf = `daemon off; ${process.getuid?.() === 0 ? 'user root root; ' : ''}pid nginx.pid; error_log stderr alert; events { worker_connections 1024; }
http { access_log off; keepalive_requests 1000000;
upstream gateway { server 127.0.0.1:${world.port}; keepalive 64; keepalive_requests 1000000; }
server { listen 127.0.0.1:${port}; location / { proxy_pass https://gateway; proxy_bind ${address}; proxy_http_version 1.1; proxy_set_header Connection "";
proxy_ssl_certificate own.crt; proxy_ssl_certificate_key own.key; proxy_ssl_server_name on; proxy_ssl_name staging.mdocs.example; } } }`;
  writeFileSync(join(folder, 'nginx.conf'), conf);
  const args = ['-p', `${folder}/`, '-c', 'nginx.conf', '-e', 'stderr'];
  const child = spawn('nginx', args, { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
  await pause(500);
  return async () => {
    child.kill('SIGTERM');
    await once(child, 'exit');
  };
}

async function load(port: number, gateway: FollowedGateway): Promise<Load> {
  const before = processorOf(gateway);
  const args = ['-t', '1', '-c', '32', '-d', `${seconds}s`, '--latency', `http://127.0.0.1:${port}/api/document-types/Cazier`];
  const child = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const printed = await text(child.stdout);
  const of = (pattern: RegExp) => pattern.exec(printed)?.slice(1) ?? [];
  const [perSecond] = of(/Requests\/sec:\s+([0-9.]+)/);
  const [value, unit] = of(/99%\s+([0-9.]+)(us|ms|s)/);
  const [requests] = of(/(\d+) requests in/);
  const processor = (processorOf(gateway) - before) / Number(requests);
  const [wrong] = of(/Non-2xx or 3xx responses: (\d+)/);
  const scale = unit === 'us' ? 0.001 : unit === 's' ? 1000 : 1;
  return { perSecond: Number(perSecond), p99: Number(value) * scale, wrong: Number(wrong ?? 0), processor };
}

const medianOf = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

function makeClients(world: FollowerWorld, count: number) {
  const { certificate } = world.authority.issuing;
  return Array.from({ length: count }, (_, i) => ({
    ...client(i + 10, {
      institution: `institutia-${i + 10}`,
      certificates: [{ ...certificate, ...fingerprintOnly(`${i}`) }],
      networks: [network(`10.${(i >> 14) & 255}.${(i >> 6) & 255}.${(i & 63) * 4}/30`)],
    }),
    digest: `sha256:${createHash('sha256').update(`${i}`).digest('hex')}`,
  }));
}

const programs = ['nginx', 'haproxy'] as const;
type Program = (typeof programs)[number];

/** What one log costs is less than what else happens on a machine: nginx writes so many at once, each with maps of its own, where the cost is measured. */
const copies = 10;

function repeatLog(text: string): string {
  const named = (i: number) =>
    text
      .replaceAll(/(\$mdocs_[a-z]+_(?:system|document_type|verified_serial|status|told))\b/g, `$1_${i}`)
      .replaceAll(/(log_format|access\.log) mdocs/g, i === 0 ? '$1 mdocs_0' : `$1 mdocs_${i}`)
      .replace('access.log ', i === 0 ? 'access.log ' : `access.log.${i} `);
  return Array.from({ length: copies }, (_, i) => named(i)).join('\n');
}

/** In which file a program is told to log, how that is taken out and repeated, and how the program reads it anew. */
const logs = {
  nginx: {
    ...{ path: 'current/log.conf', signal: 'SIGHUP', on: (text: string) => text, often: repeatLog },
    off: (text: string) => text.replace('access_log /', 'access_log off; # /'),
  },
  haproxy: {
    ...{ path: 'current/haproxy.cfg', signal: 'SIGUSR2', on: (text: string) => text, often: undefined },
    off: (text: string) => text.replace('    log global\n', '    no log\n'),
  },
} as const;
type Logging = 'on' | 'off' | 'often';

/** Only what is logged differs from what was written. */
async function setLog({ into, pid }: FollowedGateway, program: Program, written: string, kind: Logging): Promise<void> {
  const { path, signal, ...writes } = logs[program];
  writeFileSync(join(into, path), writes[kind]?.(written) ?? written);
  if (pid !== undefined) process.kill(pid, signal);
  await pause(6000);
}

/** Of all its processes, shared memory counted once, in MiB. */
function memoryOf(gateway: FollowedGateway): number {
  const sizes = gateway.processes().map((id) => {
    const [, size = '0'] = /^Pss: +([0-9]+) kB/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')) ?? [];
    return Number(size);
  });
  return sizes.reduce((sum, one) => sum + one, 0) / 1024;
}

async function measure(program: Program, count: number): Promise<string> {
  const world = await FollowerWorld.start();
  const [service, tunnel] = [world.backend.port, await freePort()];
  await world.stop();
  const gateway = new FollowedGateway(world, program);
  const stopService = await startService(join(gateway.folder, 'service'), service);
  const stopTunnel = await startTunnel(join(gateway.folder, 'tunnel'), tunnel, world);
  try {
    const others = makeClients(world, count - 1);
    // What is measured is not the limit of one client.
    const limits = { requestsPerSecond: 1_000_000, callsAtOnce: 10_000 };
    const publish = async (isThere: boolean) => {
      const publication = world.publication(isThere ? [...others, world.person(1).client] : others);
      const policy = { ...publication.policy, gateway: { ...publication.policy.gateway, ...limits } };
      await gateway.publishAs({ ...publication, policy });
    };
    await publish(true);
    const timed = async () => {
      const begun = Date.now();
      const { code, err } = await gateway.round({ patience: 60_000 });
      if (code !== 0) throw new Error(err);
      return Date.now() - begun;
    };
    const first = await timed();
    const again = medianOf([await timed(), await timed(), await timed()]);
    const memory = memoryOf(gateway);
    await publish(false);
    const begun = Date.now();
    const taking = timed();
    while ((await world.call(1)) === 200) await pause(10);
    const refused = Date.now() - begun;
    const taken = await taking;
    await publish(true);
    await timed();
    const after = memoryOf(gateway);
    const loads: Record<Logging, Load[]> = { on: [], off: [], often: [] };
    const written = readFileSync(join(gateway.into, logs[program].path), 'utf8');
    for (let round = 0; round < rounds; round++)
      for (const kind of ['on', 'off', 'often'] as const) {
        if (kind === 'often' && !logs[program].often) continue;
        await setLog(gateway, program, written, kind);
        loads[kind].push(await load(tunnel, gateway));
      }
    const of = (kind: Logging, which: keyof Load) => medianOf(loads[kind].map((one) => one[which]));
    if (of('on', 'wrong') > 0) throw new Error(`${of('on', 'wrong')} requests were not answered with success`);
    const [more, times] = loads.often.length > 0 ? (['often', copies] as const) : (['on', 1] as const);
    const cost = (100 * (of(more, 'processor') / of('off', 'processor') - 1)) / times;
    const bytes = statSync(join(gateway.into, 'log/access.log')).size;
    const cells = [
      program,
      count,
      of('on', 'perSecond').toFixed(0),
      of('on', 'p99').toFixed(1),
      of('on', 'processor').toFixed(0),
    ];
    const without = [of('off', 'perSecond').toFixed(0), of('off', 'p99').toFixed(1), of('off', 'processor').toFixed(0)];
    return `| ${[...cells, ...without, cost.toFixed(1), (bytes / 2 ** 20).toFixed(0), first, again, refused, taken, memory.toFixed(0), after.toFixed(0)].join(' | ')} |`;
  } finally {
    await stopTunnel();
    await stopService();
    await gateway[Symbol.asyncDispose]();
    rmSync(gateway.folder, { recursive: true, force: true });
  }
}

const counted = counts.map((count) => countLog(count));
const rows: string[] = [];
for (const count of counts) for (const program of programs) rows.push(await measure(program, count));
const git = (...args: string[]): string => execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).trim();
process.stdout.write(`${cpus().length} processors (${cpus()[0]?.model.trim()}); commit ${git('rev-parse', 'HEAD')}; medians of ${rounds} interleaved rounds of ${seconds} s,
wrk with 32 connections through a tunnel that shows the certificate; client, tunnel, gateway and service on one machine.

| program | clients | requests/s | 99 % within, ms | processor, µs a request | without log: requests/s | 99 % within, ms | processor, µs | the log costs of the processor, % | log, MiB | first round, ms | round with nothing new, ms | until a removed client is refused, ms | that whole round, ms | memory, MiB | after two changes, MiB |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
${rows.join('\n')}

What the follower makes of a log, in its own process and beside nginx: each client called for three document types on different days.

| clients | lines | counting, µs a line | writing the report, ms | reading it, ms | report, MB | clients left out |
|---:|---:|---:|---:|---:|---:|---:|
${counted.join('\n')}
`);
