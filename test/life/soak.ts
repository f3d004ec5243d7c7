// npm run soak [-- HISTORIES [SEED [PATH]]]: random histories as in test/life.test.ts, on all cores. PATH is what a failure shows.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { quietly } from '../quietly.ts';
import { institutions, run } from './histories.ts';

const [wanted = '10000', seed = String(Date.now() % 1_000_000), path, isPart] = process.argv.slice(2);
const worlds = Math.ceil(Number(wanted) / institutions);
const processes = path !== undefined || isPart ? 1 : Math.min(availableParallelism(), worlds);

if (processes > 1) await share(processes);
else await alone();

/** Each process has a seed of its own. */
async function share(processes: number): Promise<void> {
  const parts = Array.from({ length: processes }, (_, i) => Math.floor((worlds + i) / processes));
  await Promise.all(parts.map((count, i) => part(count * institutions, Number(seed) + i)));
}

function part(histories: number, seed: number): Promise<void> {
  const run = spawn(process.execPath, [...process.execArgv, import.meta.filename, String(histories), String(seed), '', 'part'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  createInterface(run.stdout).on('line', (line) => console.log(line));
  return new Promise((resolve) =>
    run.on('close', (code) => {
      if (code !== 0) process.exitCode = 1;
      resolve();
    }),
  );
}

async function alone(): Promise<void> {
  const out = process.stdout.write.bind(process.stdout);
  // What the commands say about each publication is of no interest here.
  process.stdout.write = quietly as never;
  process.stderr.write = (() => true) as never;
  let told = performance.now();
  const seen = (histories: number) => {
    if (performance.now() - told < 60_000) return;
    told = performance.now();
    out(`seed ${seed}: ${histories} of ${worlds * institutions} histories, ${Math.round(process.uptime())} s\n`);
  };
  const lived = await run({ worlds, seed: Number(seed), ...(path ? { path } : {}), seen });
  const happened = [...lived.happened].map(([what, count]) => `${what} ${count}`).join(', ');
  out(`seed ${seed}: ${lived.histories} histories in ${Math.round(process.uptime())} s; ${happened}\n`);
  if (lived.missing.length > 0) out(`seed ${seed}: never happened: ${lived.missing.join(', ')}\n`);
  if (lived.failure !== undefined) {
    out(`seed ${seed}: ${lived.failure}\n`);
    process.exitCode = 1;
  }
}
