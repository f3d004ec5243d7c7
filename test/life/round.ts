// A round of a world: days pass, something happens to all, something to each, and then everything is published, told and looked at.
import { type Environment, environments } from '../../scripts/model/environment.ts';
import { happen } from './events.ts';
import { age, approver, type Model } from './model.ts';
import type { ExpectedPublication, Seen } from './world.ts';

/** What may happen to everybody before a round's events, as often as it stands here. */
const before = ['nothing', 'rollback', 'rollback', 'release', 'unrevoke'] as const;
/** How the round ends. */
const ends = [
  'published',
  'published',
  'published',
  'offline',
  'kill',
  'unannounced',
  'announced-alone',
  'announced-wrongly',
] as const;
type RoundEnd = (typeof ends)[number];

/** Left unannounced is what is announced wrongly and not again in the same round. */
export const commonNames: readonly string[] = [...new Set([...before, ...ends])].filter(
  (name) => name !== 'nothing' && name !== 'unannounced',
);

export interface Round {
  readonly days: number;
  /** Numbers that pick what happens to all, and how it ends. */
  readonly before: number;
  readonly end: number;
  /** In order: whose event it is, and a number that picks it. */
  readonly events: readonly { readonly who: number; readonly pick: number }[];
}

export async function live(model: Model, rounds: readonly Round[]): Promise<void> {
  await model.world.open();
  await publishAll(model, 'published', 0);
  await tell(model);
  for (const round of rounds) await pass(model, round);
  await tell(model);
}

async function pass(model: Model, round: Round): Promise<void> {
  model.pass(round.days);
  const what = before[round.before % before.length];
  if (what === 'rollback') await rollBack(model, Math.floor(round.before / before.length));
  // Whoever goes back comes on again some day.
  else if (what === 'release' || round.before % 2 === 0) await release(model);
  if (what === 'unrevoke') await unrevoke(model);
  for (const { who, pick } of round.events) {
    const life = model.lives[who];
    if (life) await happen(life, model, pick);
  }
  const end = ends[round.end % ends.length] ?? 'published';
  await publishAll(model, end, Math.floor(round.end / ends.length));
  // What is told later, or after a day without a connection, is told once all the same.
  if (round.days % 3 === 0 && end !== 'offline') await tell(model);
}

async function tell(model: Model): Promise<void> {
  await model.world.tell();
  model.published.checkTold();
}

async function rollBack(model: Model, pick: number): Promise<void> {
  const earlierOf = (environment: Environment) => model.published.commits.get(environment)?.slice(0, -1) ?? [];
  const turned = pick % 2 === 0 ? environments : [...environments].reverse();
  const environment = turned.find((one) => earlierOf(one).length > 0 && !model.held.has(one));
  const earlier = environment ? earlierOf(environment) : [];
  const to = earlier[(pick >> 1) % Math.max(1, earlier.length)];
  if (!environment || to === undefined) return;
  const code = await model.world.rollback(environment, to);
  for (const { moved } of model.lives) moved.add(environment);
  model.tell(`rollback of ${environment}`);
  model.count(`rollback ${code}`);
  if (code !== 0) return;
  model.held.add(environment);
  // Nobody counts what a person goes back to.
  model.published.look(environment, { isAnnounced: true });
}

async function release(model: Model): Promise<void> {
  for (const environment of [...model.held]) {
    await model.world.release(environment);
    model.published.lookAtRelease(environment);
    model.held.delete(environment);
    for (const { moved } of model.lives) moved.add(environment);
    model.tell(`release of ${environment}`);
    model.count('release');
  }
}

async function unrevoke(model: Model): Promise<void> {
  if (model.revocations.length === 0) return;
  const changes = new Map([['registry/revoked.yaml', Buffer.from('revoked: []\n')]]);
  await model.ask('unrevoke', 'refused', { author: age, changes, approvals: [approver] });
}

async function publishAll(model: Model, what: RoundEnd, pick: number): Promise<void> {
  model.tell(what);
  model.world.commit();
  if (what === 'offline') {
    for (const environment of environments) await model.world.offline(() => model.world.publish(environment));
    return model.count(what);
  }
  const stopped = new Map<Environment, ExpectedPublication['brakes'][number]>();
  for (const environment of environments) {
    const isKilled = what === 'kill' && environment === environments[pick % 2];
    const died = isKilled ? await die(model, environment, pick >> 1) : undefined;
    const brake = await publish(model, environment, false, died);
    if (brake) stopped.set(environment, brake);
  }
  if (stopped.size > 0) await announce(model, stopped, what);
  model.count('published');
}

/** A run has some twenty calls of git. What is published when it has died: all, nothing, or only what must never wait. */
async function die(model: Model, environment: Environment, pick: number): Promise<Seen | undefined> {
  const how = await model.world.die(environment, 1 + (pick % 22));
  model.tell(`died in ${environment} ${how}`);
  model.count('kill');
  return model.world.seen(environment);
}

/** Why it was stopped; undefined where it was not. */
async function publish(model: Model, environment: Environment, isAnnounced: boolean, died?: Seen) {
  let { brakes, isNew } = await model.world.publish(environment);
  // Whether the run that died was stopped, only the next one tells: it finds the same declarations, and what was cut is no reason to go on.
  if (died) model.published.look(environment, { hasDied: true, isStopped: brakes.length > 0 }, died);
  const isHeld = model.held.has(environment);
  const look = () => {
    const isStopped = brakes.length > 0;
    model.published.look(environment, { isStopped, isAnnounced, isFull: !isStopped && !isHeld });
  };
  look();
  // What was cut went out under the number of what was stopped: that has another one now, and other figures.
  if (brakes.length > 0 && isNew) {
    ({ brakes, isNew } = await model.world.publish(environment));
    look();
  }
  const [brake, ...others] = brakes;
  if (brake && (brake.kind !== 'many' || others.length > 0)) throw new Error(`stopped: ${brakes.map(({ kind }) => kind).join()}`);
  if (!brake && !isHeld) for (const { moved } of model.lives) moved.delete(environment);
  return brake;
}

/** AGE says that it is meant: two of its accounts, and the exact numbers. */
async function announce(
  model: Model,
  stopped: ReadonlyMap<Environment, ExpectedPublication['brakes'][number]>,
  what: RoundEnd,
): Promise<void> {
  const text = (more: number) => {
    const entries = [...stopped].map(
      ([environment, { generation, removals, changes }]) =>
        `  - environment: ${environment}\n    generation: ${generation}\n    removals: ${removals}\n    changes: ${changes + more}\n    reason: Așa este.\n`,
    );
    return new Map([['registry/announcements.yaml', Buffer.from(`announced:\n${entries.join('')}`)]]);
  };
  if (what === 'announced-alone') await model.ask(what, 'waiting', { author: age, changes: text(0), approvals: [age] });
  if (what === 'announced-wrongly' || what === 'unannounced') {
    // What is left so must not fit by chance what a later day would publish.
    const changes = text(what === 'unannounced' ? 1000 : 1);
    await model.ask('announced-wrongly', 'accepted', { author: age, changes, approvals: [approver] });
    model.world.commit();
    for (const environment of stopped.keys())
      if (!(await publish(model, environment, false)))
        throw new Error(`${environment}: not stopped, though the numbers are wrong`);
  }
  await model.ask('announced', 'accepted', { author: age, changes: text(0), approvals: [approver] });
  model.world.commit();
  for (const environment of stopped.keys())
    if (await publish(model, environment, true)) throw new Error(`${environment}: stopped, though it was announced`);
}
