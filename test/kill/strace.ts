// npm run kill:publish [-- NAME...]: every process of git dies once at each of its calls of the system that leave a trace on a disk, or at those
// of the given names. Takes long: about half a second for each of many hundred points.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleDriver, driveUnder } from './shim.ts';
import { makeStarts, type SurvivalStart, survive } from './survival.ts';

const given = process.argv.slice(2);
const systemCalls = given.length > 0 ? given : ['rename', 'link', 'unlink', 'fsync', 'openat', 'write'];

interface SystemCallPoint {
  /** Which call of git, and which call of the system in each of its processes, both counted from 1. */
  readonly call: number;
  readonly name: string;
  readonly nth: number;
}

// No --seccomp-bpf: with it strace injects nothing.
const traced = (log: string, { name, nth }: SystemCallPoint): string =>
  `exec strace -f -qq -o '${log}' -e trace=${name} -e inject=${name}:signal=SIGKILL:when=${nth} "$git" "$@"`;

/** What was wrong after a kill at a point, or undefined when no process got as far. */
async function kill(start: SurvivalStart, point: SystemCallPoint): Promise<string[] | undefined> {
  let hit = false;
  const wrong = await survive(start, async (world) => {
    const log = join(world.folder, 'strace.log');
    await driveUnder(world, point.call, traced(log, point));
    hit = existsSync(log) && readFileSync(log, 'utf8').includes('killed by SIGKILL');
  });
  return hit ? wrong : undefined;
}

function requireStrace(): void {
  try {
    execFileSync('sh', ['-c', 'strace -qq -o /dev/null -e trace=none true']);
  } catch {
    console.error('npm run kill:publish needs strace and the right to trace: apt-get install strace');
    process.exit(2);
  }
}

requireStrace();
await bundleDriver();
const starts = await makeStarts();
let [survived, total] = [0, 0];
for (const [found, start] of Object.entries(starts)) {
  const calls = found === 'old' ? 15 : 10;
  for (const name of systemCalls) {
    for (let call = 1; call <= calls; call++) {
      for (let nth = 1; ; nth++) {
        const wrong = await kill(start, { call, name, nth });
        if (!wrong) break;
        total++;
        if (wrong.length === 0) survived++;
        else console.log(`${found}, git call ${call}, ${name} ${nth}: ${wrong.join('; ')}`);
      }
    }
    console.log(`${found}: after ${name}, ${survived} of ${total} survived`);
  }
  start.found[Symbol.dispose]();
}
process.exitCode = survived === total ? 0 : 1;
