// npm run kill [-- --every N] [--only TEXT] [SUBJECT...]: each command that changes something dies, or is told of an error, at each of
// its calls of the system; then it runs again without help. Takes hours: --every 50 takes each fiftieth point.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { signatureOf } from '../../scripts/apply/signing.ts';
import { buildProgram, type Ended, Ground, removeProgram } from './ground.ts';
import { disturb, type Point, pointsOf, pointText } from './points.ts';
import { type Subject, subjects } from './subjects.ts';
import { gitIn } from './world.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' }, only: { type: 'string', default: '' } },
});

/** The state that a subject is found in, and the one that it comes to when nobody disturbs it. */
interface Start {
  readonly subject: Subject;
  readonly found: Ground;
  readonly before: string;
  readonly after: string;
}

async function startOf(subject: Subject): Promise<Start> {
  const found = await subject.make();
  using ground = new Ground(found.folder);
  const before = await subject.state(ground);
  for (const args of subject.runs(ground)) await ground.mdocs(args);
  return { subject, found, before, after: await subject.state(ground) };
}

/** What is wrong after a run that was disturbed at a point and those that followed it; undefined when it did not come there. */
async function wrongAfter(start: Start, point: Point): Promise<string[] | undefined> {
  using ground = new Ground(start.found.folder);
  const [disturbed = [], ...following] = start.subject.runs(ground);
  const ended = await disturb(ground, disturbed, point);
  if (!ended) return undefined;
  const left = await start.subject.state(ground);
  const ends: Ended[] = [];
  for (const args of following) ends.push(await ground.mdocs(args));
  return [...wrongEnd(start, point, ended), ...wrongState(start, ended, left), ...(await wrongFinally(start, ground, ends))];
}

function wrongEnd({ subject }: Start, { place, how }: Point, ended: Ended): string[] {
  const { code, err } = ended;
  if (place === 'node' && how === 'KILL') return code === null ? [] : [`ended with ${code}`];
  if (/^ {4}at /m.test(err)) return [`told as a stack: ${err.slice(0, 300)}`];
  if (code === 2) return err.trim() === '' ? ['ended with 2 without a word'] : [];
  return code === subject.code || (how !== 'KILL' && subject.mayEnd?.(ended)) ? [] : [`ended with ${code}: ${err.slice(0, 200)}`];
}

function wrongState({ subject, before, after }: Start, { code, err }: Ended, left: string): string[] {
  const isKnown = left === before || left === after || subject.mayLeave?.(left);
  if (!isKnown) return [`left ${left}`];
  return code === 0 && left !== after && !/later|again/.test(err) && !subject.mayLeave?.(left)
    ? [`ended with 0 and left ${left}`]
    : [];
}

async function wrongFinally({ subject, after }: Start, ground: Ground, ends: readonly Ended[]): Promise<string[]> {
  const state = await subject.state(ground);
  const tip = gitIn(ground.remote, 'rev-parse', '--verify', '--quiet', 'environment/staging');
  const signers = join(ground.folder, '.mdocs', 'signing-key.signers');
  const wrong = {
    [`the next run ended with ${ends.map(({ code, err }) => `${code} ${err.slice(0, 200)}`)}`]: ends.some(
      ({ code }) => code !== subject.code,
    ),
    [`came to ${state} in place of ${after}`]: state !== after,
    [`locks stay: ${ground.locks()}`]: ground.locks().length > 0,
    'git finds something wrong': gitIn(ground.remote, 'fsck', '--strict', '--no-dangling') !== '',
    'the signature is not good': subject !== subjects.stopped && (await signatureOf(ground.remote, tip, signers)) !== 'good',
  };
  return Object.keys(wrong).filter((name) => wrong[name]);
}

const counts = new Map<string, number>();
const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);

async function survive(name: string, subject: Subject): Promise<void> {
  const start = await startOf(subject);
  using found = start.found;
  using watched = new Ground(found.folder);
  const all = (await pointsOf(watched, subject.runs(watched)[0] ?? [])).filter((point) => pointText(point).includes(values.only));
  const points = all.filter((_, i) => i % Number(values.every) === 0);
  console.log(`${name}: ${points.length} of ${all.length} points, from ${start.before} to ${start.after}`);
  for (const point of points) {
    const wrong = await wrongAfter(start, point).catch((error) => [`the campaign itself: ${error}`]);
    count(
      wrong === undefined ? 'not reached' : wrong.length > 0 ? 'wrong' : point.how === 'KILL' ? 'killed, fine' : 'failed, fine',
    );
    if (wrong && wrong.length > 0) console.log(`${name}, ${pointText(point)}: ${wrong.join('; ')}`);
  }
  console.log(`after ${name}: ${[...counts].map(([what, times]) => `${times} ${what}`).join(', ')}`);
}

try {
  execFileSync('sh', ['-c', 'strace -qq -o /dev/null -e trace=none true']);
} catch {
  console.error('npm run kill needs strace and the right to trace: apt-get install strace');
  process.exit(2);
}
await buildProgram();
for (const name of positionals.length > 0 ? positionals : Object.keys(subjects)) {
  const subject = subjects[name];
  if (subject) await survive(name, subject);
  else console.error(`There is no subject ${name}: ${Object.keys(subjects).join(', ')}`);
}
removeProgram();
process.exitCode = counts.get('wrong') || counts.size === 0 ? 1 : 0;
