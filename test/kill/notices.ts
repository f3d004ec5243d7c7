// npm run kill:notices: a run that tells people dies before and after each of its calls of git; the runs after it tell all, each once.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { build } from 'esbuild';
import { readOwnLedger } from '../../scripts/apply/ledger.ts';
import { notices, tell } from './notices-driver.ts';
import { blow, shim } from './shim.ts';
import { World } from './world.ts';

const driver = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'mdocs-kill', 'notices-driver.mjs');
const entry = join(import.meta.dirname, 'notices-driver.ts');
await build({ entryPoints: [entry], outfile: driver, bundle: true, platform: 'node', format: 'esm', packages: 'external' });

/** How many calls of git there were. */
async function tellUnder(world: World, outbox: string, call: number, instead: string): Promise<number> {
  const [bin, count] = [join(world.folder, 'bin'), join(world.folder, 'count')];
  mkdirSync(bin);
  writeFileSync(count, '0');
  writeFileSync(join(bin, 'git'), shim(count, call, instead), { mode: 0o755 });
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, TMPDIR: world.folder };
  const run = spawn(process.execPath, [driver, world.remote, outbox], { detached: true, stdio: 'ignore', env });
  await once(run, 'close');
  return Number(readFileSync(count, 'utf8'));
}

/** What is wrong after a run that died and those that follow it: one at once, one when its claims are over, one more. */
async function wrongAfter(call: number, when: 'before' | 'after' | 0.002 | 0.008): Promise<string[] | undefined> {
  using world = await new World().make();
  const outbox = join(world.folder, 'outbox');
  if ((await tellUnder(world, outbox, call, blow(when, 'KILL'))) < call) return undefined;
  await tell(world.remote, outbox, 1);
  await tell(world.remote, outbox, 45);
  const again = await tell(world.remote, outbox, 100);
  const mails = readdirSync(outbox).filter((name) => name.endsWith('.eml'));
  const wanted = notices.reduce((sum, { recipients }) => sum + recipients.length, 0);
  const torn = mails.filter((name) => !readFileSync(join(outbox, name), 'utf8').trimEnd().endsWith('--'));
  const entries = [...((await readOwnLedger({ remote: world.remote }))?.ledger?.entries.values() ?? [])];
  const open = entries.flatMap(({ channels }) => Object.values(channels)).filter(({ state }) => state !== 'sent');
  return [
    ...(again > 0 ? [`${again} told again`] : []),
    ...(mails.length === wanted ? [] : [`${mails.length} mails for ${wanted}`]),
    ...(torn.length > 0 ? [`${torn.length} torn`] : []),
    ...(open.length > 0 ? [`${open.length} never written down`] : []),
  ];
}

let [survived, total] = [0, 0];
for (const when of ['before', 'after', 0.002, 0.008] as const) {
  for (let call = 1; ; call++) {
    const wrong = await wrongAfter(call, when);
    if (!wrong) break;
    total++;
    if (wrong.length === 0) survived++;
    else console.log(`git call ${call}, ${when}: ${wrong.join('; ')}`);
  }
  console.log(`killed ${when}: ${survived} of ${total} survived`);
}
process.exitCode = survived === total ? 0 : 1;
