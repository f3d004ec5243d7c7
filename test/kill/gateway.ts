// npm run kill:gateway [-- NAME...]: mdocs gateway dies once at each of its calls of the system that change something, or at those of the given
// names, in all of three situations or in the given ones (start, change, back): while it starts its program for the first time, while it takes a new publication, and while it goes back from one that answers worse.
// Whoever calls then is answered as by the publication before or by the new one, and by one of them alone; the next run comes to the end without
// help, says what is true, and leaves nothing behind.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bundleProgram, program } from '../commands/world.ts';
import { FollowedGateway, FollowerWorld } from '../follower/world.ts';

const given = process.argv.slice(2);
const all = ['kill', 'symlink', 'rename', 'clone', 'connect', 'fsync', 'rmdir', 'mkdir', 'unlink'];
const chosen = <T extends string>(names: readonly T[]): readonly T[] => {
  const found = names.filter((name) => given.includes(name));
  return found.length > 0 ? found : names;
};
const systemCalls = chosen(all);

/** A run that waits asks again and again, for as long as the machine is slow. */
const mostPoints = 60;

type Answers = readonly (number | string | undefined)[];

interface Start {
  readonly gateway: FollowedGateway;
  /** The gateway's folder before the run that dies. */
  readonly copy: string;
  readonly before: Answers;
  readonly next: Answers;
  /** What the run that follows ends with. */
  readonly code: number;
  readonly generation: number;
}

const nobody = [undefined, undefined, undefined];
const unknown = 'certificate-unknown';
const missing = 'certificate-missing';
const first = [200, 200, unknown];
const second = [200, unknown, 200];

async function makeStarts(world: FollowerWorld): Promise<Readonly<Record<'start' | 'change' | 'back', Start>>> {
  const starting = new FollowedGateway(world);
  const copyOf = (gateway: FollowedGateway) => {
    const copy = join(gateway.folder, 'copy');
    gateway.copyTo(copy);
    return { gateway, copy };
  };
  const start = { ...copyOf(starting), before: nobody, next: first, code: 0, generation: 1 };
  await starting.publish([1, 2]);
  const serving = async () => {
    const gateway = new FollowedGateway(world);
    await gateway.publish([1, 2]);
    await gateway.round();
    await gateway.stopProgram();
    return copyOf(gateway);
  };
  const change = { ...(await serving()), before: first, next: second, code: 0, generation: 2 };
  await change.gateway.publish([1, 3]);
  const back = { ...(await serving()), before: first, next: [missing, missing, missing], code: 3, generation: 1 };
  const replace = (text: string) => text.replace('ssl_verify_client optional;', 'ssl_verify_client off;');
  await back.gateway.publish([3], { replace });
  return { start, change, back };
}

/** Puts the folder back as it was before, with the program serving it. */
async function putBack({ gateway, copy, before }: Start): Promise<void> {
  await endAll(gateway);
  rmSync(gateway.into, { recursive: true, force: true });
  cpSync(copy, gateway.into, { recursive: true, verbatimSymlinks: true });
  if (before === nobody) return;
  const args = ['-p', `${gateway.into}/`, '-c', 'current/nginx.conf', '-e', 'log/error.log'];
  await once(spawn('nginx', args, { cwd: gateway.into, env: environment, stdio: 'ignore' }), 'close');
}

const environment = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };

/** The processes that were started in the gateway's folder, or below it. */
function processesIn(folder: string): { id: number; folder: string }[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return ids.flatMap((id) => {
    try {
      const found = readlinkSync(`/proc/${id}/cwd`);
      return found === folder || found.startsWith(`${folder}/`) ? [{ id: Number(id), folder: found }] : [];
    } catch {
      return [];
    }
  });
}

async function endAll({ into }: FollowedGateway): Promise<void> {
  for (let left = processesIn(into); left.length > 0; left = processesIn(into)) {
    for (const { id } of left) kill(id);
    await pause(20);
  }
}

function kill(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It has just ended.
  }
}

/** Runs the follower, under strace where it is to die. strace lets go of whatever program the follower starts. */
async function follow(gateway: FollowedGateway, inject?: { name: string; nth: number }): Promise<number | null> {
  const { remote, into, folder } = gateway;
  const log = join(folder, 'strace.log');
  rmSync(log, { force: true });
  const own = ['--environment', 'staging', '--remote', remote, '--into', into, '--unsigned', '--once'];
  const args = [process.execPath, program, 'gateway', ...own, '--today', '2026-06-01', '--root', folder];
  const tracing = ['strace', '-f', '-qq', '-b', 'execve', '-o', log];
  const injecting = inject ? ['-e', `trace=${inject.name}`, '-e', `inject=${inject.name}:signal=SIGKILL:when=${inject.nth}`] : [];
  const [command = '', ...rest] = inject ? [...tracing, ...injecting, ...args] : args;
  const child: ChildProcess = spawn(command, rest, {
    stdio: 'ignore',
    env: { ...environment, TMPDIR: folder, UV_THREADPOOL_SIZE: '1' },
  });
  const [code] = await once(child, 'exit');
  return code;
}

const wasKilled = ({ folder }: FollowedGateway): boolean => {
  const log = join(folder, 'strace.log');
  return existsSync(log) && readFileSync(log, 'utf8').includes('killed by SIGKILL');
};

const ask = async (world: FollowerWorld): Promise<Answers> => Promise.all([1, 2, 3].map((number) => world.call(number)));

/** For a moment after a reload the processes from before answer, too: nobody may get what neither publication gives. */
async function wrongAnswers(world: FollowerWorld, { before, next }: Start): Promise<string[]> {
  const same = (one: Answers, other: Answers) => one.every((answer, i) => answer === other[i]);
  for (let left = 20; ; left--) {
    const found = await ask(world);
    if (found.some((answer, i) => answer !== before[i] && answer !== next[i])) return [`answers ${found}`];
    if (same(found, before) || same(found, next)) return [];
    if (left === 0) return [`answers some of each: ${found}`];
    await pause(100);
  }
}

const belongs = [
  'current',
  'lock',
  'log',
  'metrics.prom',
  'nginx.pid',
  'observed.json',
  'state.sock',
  'state-again.sock',
  'status.json',
  'taken.json',
  'temp',
  'tls',
  'versions',
  'waiting.json',
];

function findLeft({ into }: FollowedGateway): string[] {
  const names = readdirSync(into).filter((name) => !belongs.includes(name));
  const versions = readdirSync(join(into, 'versions'));
  const processes = processesIn(into).filter(({ folder }) => folder !== into);
  const masters = processesIn(into).filter(({ id }) => readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('master'));
  return [
    ...[...names, ...versions.filter((name) => name.startsWith('.'))].map((name) => `${name} stays`),
    ...processes.map(({ folder }) => `a process stays in ${folder}`),
    ...(versions.length > 3 ? [`${versions.length} versions stay`] : []),
    ...(masters.length === 1 ? [] : [`${masters.length} masters`]),
  ];
}

async function findWrong(world: FollowerWorld, start: Start): Promise<string[]> {
  const { gateway, code, generation } = start;
  const wrong = await wrongAnswers(world, start);
  const ended = await follow(gateway);
  if (ended !== code) wrong.push(`the next run ended with ${ended}`);
  const found = await ask(world);
  const wanted = code === 0 ? start.next : start.before;
  if (found.join() !== wanted.join()) wrong.push(`and answers ${found}`);
  const { running, program: said } = gateway.status();
  const state = code === 0 ? 'serving' : 'kept';
  if (running?.generation !== generation || said?.state !== state) wrong.push(`status: ${running?.generation} ${said?.state}`);
  return [...wrong, ...findLeft(gateway)];
}

await bundleProgram();
const world = await FollowerWorld.start();
const starts = await makeStarts(world);
let [survived, total] = [0, 0];
try {
  for (const title of chosen(['start', 'change', 'back'])) {
    const start = starts[title];
    for (const name of systemCalls) {
      for (let nth = 1; nth <= mostPoints; nth++) {
        await putBack(start);
        const undisturbed = await follow(start.gateway, { name, nth });
        if (!wasKilled(start.gateway)) {
          if (undisturbed !== start.code) throw new Error(`a run that was not killed ended with ${undisturbed}`);
          break;
        }
        const wrong = await findWrong(world, start);
        total++;
        if (wrong.length === 0) survived++;
        else console.log(`${title}, ${name} ${nth}: ${wrong.join('; ')}`);
      }
      console.log(`${title}: after ${name}, ${survived} of ${total} survived`);
    }
    await endAll(start.gateway);
    rmSync(start.gateway.folder, { recursive: true, force: true });
  }
} finally {
  await world.stop();
}
process.exitCode = survived === total && total > 0 ? 0 : 1;
