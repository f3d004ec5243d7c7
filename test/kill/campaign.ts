// npm run kill [-- --every N] [--part K/N] [--only TEXT] [SUBJECT...]: each command that changes something dies, or is told of an error, at each
// of its calls of the system; then it runs again without help. All of it takes 40 minutes of one core; TMPDIR=/dev/shm spares the disk.
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { pointText } from './points.ts';
import { buildProgram, removeProgram, TestRepository } from './repository.ts';
import { type Sorted, sortCall, sortNode } from './same.ts';
import { subjects } from './subjects.ts';
import { startOf, Trials } from './trial.ts';
import { Record, type Watched, watch } from './watch.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: 'string', default: '1' },
    part: { type: 'string', default: '1/1' },
    only: { type: 'string', default: '' },
  },
});
const [part = 1, parts = 1] = values.part.split('/').map(Number);

class Counts {
  private readonly counts = new Map<string, number>();
  add = (what: string, times: number) => void this.counts.set(what, this.of(what) + times);
  of = (what: string): number => this.counts.get(what) ?? 0;
  text = (): string => [...this.counts].map(([what, times]) => `${times} ${what}`).join(', ');
}

/** Of the points of one place those that are asked for, sorted; of all places those that belong to this part. */
function* placesOf({ node, calls }: Watched, folder: string): Generator<Sorted> {
  let seen = 0;
  const wanted = (points: Watched['node']) =>
    points.filter((point) => pointText(point).includes(values.only) && seen++ % Number(values.every) === 0);
  const places = [...calls.map((call) => () => sortCall(call, folder, wanted(call.points))), () => sortNode(wanted(node))];
  for (const [i, sort] of places.entries()) if (i % parts === part - 1) yield sort();
}

async function survive(name: string): Promise<Counts> {
  const subject = subjects[name];
  if (!subject) throw new Error(`There is no subject ${name}: ${Object.keys(subjects).join(', ')}`);
  const start = await startOf(subject);
  using found = start.found;
  using watched = new TestRepository(found.folder);
  using record = new Record();
  const seen = await watch(watched, subject.runs(watched)[0] ?? [], record);
  console.log(`${name}: ${seen.calls.length} calls of git, from ${start.before} to ${start.after}`);
  const trials = new Trials(start);
  const counts = new Counts();
  for (const { different, unnoticed, missed } of placesOf(seen, watched.folder)) {
    counts.add('unnoticed', unnoticed);
    counts.add('not reached', missed);
    for (const { point, times } of different) {
      const wrong = await trials.wrongAfter(point).catch((error) => [`the campaign itself: ${error}`]);
      counts.add('tried', 1);
      if (wrong?.length) console.log(`${name}, ${pointText(point)} (${times} alike, ${point.line}): ${wrong.join('; ')}`);
      counts.add(
        wrong === undefined ? 'not reached' : wrong.length > 0 ? 'wrong' : point.how === 'KILL' ? 'killed, fine' : 'failed, fine',
        times,
      );
    }
    console.log(`${new Date().toISOString().slice(11, 19)} ${name}: ${counts.text()}`);
  }
  return counts;
}

try {
  execFileSync('sh', ['-c', 'strace -qq -o /dev/null -e trace=none true']);
} catch {
  console.error('npm run kill needs strace and the right to trace: apt-get install strace');
  process.exit(2);
}
await buildProgram();
let isFine = true;
for (const name of positionals.length > 0 ? positionals : Object.keys(subjects)) {
  const counts = await survive(name);
  console.log(`after ${name}: ${counts.text()}`);
  isFine &&= counts.of('wrong') === 0 && counts.of('tried') > 0;
}
removeProgram();
process.exitCode = isFine ? 0 : 1;
