// One trial: a run that is disturbed at one point, and those that follow it without help. What is wrong with any of it.
import { join } from 'node:path';
import { verifySignature } from '../../scripts/apply/signing.ts';
import { Disk, digestOf } from './disk.ts';
import type { KillPoint } from './points.ts';
import { type ProcessResult, TestRepository } from './repository.ts';
import { type Subject, subjects } from './subjects.ts';
import { disturb } from './watch.ts';
import { gitIn } from './world.ts';

/** The state that a subject is found in, and the one that it comes to when nobody disturbs it. */
export interface TrialStart {
  readonly subject: Subject;
  readonly found: TestRepository;
  readonly before: string;
  readonly after: string;
}

export async function startOf(subject: Subject): Promise<TrialStart> {
  const found = await subject.make();
  using ground = new TestRepository(found.folder);
  const before = await subject.state(ground);
  for (const args of subject.runs(ground)) await ground.mdocs(args);
  return { subject, found, before, after: await subject.state(ground) };
}

/** What a disk means to whoever comes to it. */
interface Left {
  readonly state: string;
  /** What is wrong after the runs that follow. */
  readonly wrong: readonly string[];
}

export class Trials {
  /** By the digest of the disk that was left: the same again needs no second look. */
  private readonly seen = new Map<string, Left>();

  constructor(private readonly start: TrialStart) {}

  /** What is wrong after a run that was disturbed at a point and those that followed it; undefined when it did not come there. */
  async wrongAfter(point: KillPoint): Promise<string[] | undefined> {
    const { start } = this;
    using ground = new TestRepository(start.found.folder);
    const [disturbed = []] = start.subject.runs(ground);
    const ended = await disturb(ground, disturbed, point);
    if (!ended) return undefined;
    // No run reads the temporary repositories of another.
    const digest = digestOf(new Disk(ground.folder, join('.mdocs', 'tmp')).look());
    const left = this.seen.get(digest) ?? (await leftIn(start, ground));
    this.seen.set(digest, left);
    return [...wrongEnd(start, point, ended), ...wrongState(start, ended, left.state), ...left.wrong];
  }
}

async function leftIn(start: TrialStart, ground: TestRepository): Promise<Left> {
  const state = await start.subject.state(ground);
  const ends: ProcessResult[] = [];
  for (const args of start.subject.runs(ground).slice(1)) ends.push(await ground.mdocs(args));
  return { state, wrong: await wrongFinally(start, ground, ends) };
}

function wrongEnd({ subject }: TrialStart, { place, how }: KillPoint, ended: ProcessResult): string[] {
  const { code, err } = ended;
  if (place === 'node' && how === 'KILL') return code === null ? [] : [`ended with ${code}`];
  if (/^ {4}at /m.test(err)) return [`told as a stack: ${err.slice(0, 300)}`];
  if (code === 2) return err.trim() === '' ? ['ended with 2 without a word'] : [];
  return code === subject.code || (how !== 'KILL' && subject.mayEnd?.(ended)) ? [] : [`ended with ${code}: ${err.slice(0, 200)}`];
}

function wrongState({ subject, before, after }: TrialStart, { code, err }: ProcessResult, left: string): string[] {
  const isKnown = left === before || left === after || subject.mayLeave?.(left);
  if (!isKnown) return [`left ${left}`];
  return code === 0 && left !== after && !/later|again/.test(err) && !subject.mayLeave?.(left)
    ? [`ended with 0 and left ${left}`]
    : [];
}

async function wrongFinally(
  { subject, after }: TrialStart,
  ground: TestRepository,
  ends: readonly ProcessResult[],
): Promise<string[]> {
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
    'the signature is not good':
      subject !== subjects.stopped &&
      (await verifySignature(ground.remote, tip, { signers, branch: 'environment/staging' })) !== 'good',
  };
  return Object.keys(wrong).filter((name) => wrong[name]);
}
