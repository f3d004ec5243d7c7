// npm run kill:index [-- NAME...]: a check that keeps an index dies once at each of its calls of the system that leave a trace, or at those of the
// given names, with no index there and with one. The next check says what is true and leaves nothing but an index.
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putProgram } from '../bundled.ts';
import { git, makeWorkingCopy } from '../index/walk.ts';

const given = process.argv.slice(2);
const systemCalls = given.length > 0 ? given : ['rename', 'mkdir', 'unlink', 'write', 'pwrite64', 'ftruncate'];
const folder = mkdtempSync(join(tmpdir(), 'mdocs-kill-'));
const program = await putProgram(folder);
const root = makeWorkingCopy(205);
const kept = join(root, '.mdocs');
const attach = join(import.meta.dirname, 'attach.mjs');

/** A check as a program of its own, under strace where it is told something. */
function validate(strace?: readonly string[]) {
  const env = { PATH: process.env.PATH, HOME: '/dev/null', LC_ALL: 'C', ...(strace && { MDOCS_STRACE: JSON.stringify(strace) }) };
  const args = [...(strace ? ['--import', attach] : []), program, 'validate', '--format', 'json', '--today', '2026-06-01'];
  const { status, signal, stdout } = spawnSync(process.execPath, args, { cwd: root, env, maxBuffer: 1e8 });
  return { status, signal, out: stdout.toString() };
}

const isSame = (one: ReturnType<typeof validate>, other: ReturnType<typeof validate>) =>
  one.status === other.status && one.out === other.out;

/** Everything is read, so that an index is written. */
const starts: Readonly<Record<string, () => void>> = {
  'no index': () => rmSync(kept, { recursive: true, force: true }),
  'an index of before': () => {
    git(root, 'checkout', '-q', '--', '.');
    rmSync(kept, { recursive: true, force: true });
    validate();
    appendFileSync(join(root, 'registry', 'revoked.yaml'), '# Another day.\n');
  },
};

let [survived, total] = [0, 0];
try {
  for (const [start, begin] of Object.entries(starts)) {
    begin();
    const right = validate();
    for (const name of systemCalls)
      for (let nth = 1; ; nth++) {
        begin();
        const log = join(folder, 'log');
        rmSync(log, { force: true });
        const inject = ['-f', '-qq', '-o', log, '-e', `trace=${name}`, '-e', `inject=${name}:signal=SIGKILL:when=${nth}`];
        const { signal } = validate(inject);
        if (!existsSync(log)) throw new Error('strace is missing, or may not trace');
        if (signal !== 'SIGKILL' && !readFileSync(log, 'utf8').includes('killed by SIGKILL')) break;
        total++;
        const after = validate();
        const names = readdirSync(kept);
        if (isSame(after, right) && names.join() === 'index' && isSame(validate(), right)) survived++;
        else console.log(`${start}, ${name} ${nth}: ${after.status} ${names}`);
      }
    console.log(`${start}: ${survived} of ${total} survived`);
  }
} finally {
  for (const one of [root, folder]) rmSync(one, { recursive: true, force: true });
}
process.exit(survived === total && total > 0 ? 0 : 1);
