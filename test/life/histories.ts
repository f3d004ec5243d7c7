// Random histories of many institutions at once, and the run of them: in npm test a few hundred, in npm run soak thousands.
import fc from 'fast-check';
import { makeAuthority } from '../generated/certificates.ts';
import { kindNames } from './events.ts';
import { Model } from './model.ts';
import { commonNames, live, type Round } from './round.ts';

/** In a world: what is published, told and looked at after each round concerns all of them. */
export const institutions = 68;
const rounds = 5;

/** What happens to one institution, with what happens around it. */
const history = fc.array(fc.record({ round: fc.nat(rounds - 1), pick: fc.nat(1_000_000) }), {
  minLength: 4,
  maxLength: 8,
  size: 'max',
});

const around = fc.array(fc.record({ days: fc.integer({ min: 1, max: 5 }), before: fc.nat(1_000_000), end: fc.nat(1_000_000) }), {
  minLength: rounds,
  maxLength: rounds,
});

/** The histories of all institutions of a world, interleaved. */
const worlds = fc
  .record({ around, histories: fc.array(history, { minLength: institutions, maxLength: institutions }) })
  .map(({ around, histories }): Round[] =>
    around.map((one, round) => ({
      ...one,
      events: interleaved(histories.map((events) => events.filter((event) => event.round === round))),
    })),
  );

/** One of each in turn. */
function interleaved(histories: readonly (readonly { pick: number }[])[]): Round['events'] {
  const longest = Math.max(...histories.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    histories.flatMap((events, who) => (events[turn] ? [{ who, pick: events[turn].pick }] : [])),
  ).flat();
}

export interface Lived {
  readonly histories: number;
  /** Event -> how often. */
  readonly happened: ReadonlyMap<string, number>;
  /** Events of which there was none. */
  readonly missing: readonly string[];
  /** What does not hold, with the seed and the path that show it again. */
  readonly failure: string | undefined;
}

export interface RunSettings {
  readonly worlds: number;
  readonly seed: number;
  readonly path?: string | undefined;
  seen?(histories: number): void;
}

export async function run({ worlds: numRuns, seed, path, seen }: RunSettings): Promise<Lived> {
  const happened = new Map<string, number>();
  const authority = makeAuthority();
  let histories = 0;
  const property = fc.asyncProperty(worlds, async (given) => {
    const model = new Model(authority, institutions);
    try {
      await live(model, given);
    } finally {
      model.world.close();
    }
    for (const [what, count] of model.happened) happened.set(what, (happened.get(what) ?? 0) + count);
    histories += institutions;
    seen?.(histories);
  });
  const result = await fc.check(property, { numRuns, seed, endOnFailure: true, ...(path === undefined ? {} : { path }) });
  const wanted = [...kindNames, ...commonNames];
  const missing = wanted.filter((name) => ![...happened.keys()].some((one) => one.split(' ')[0] === name));
  return { histories, happened, missing, failure: result.failed ? failureOf(result, seed) : undefined };
}

type Failed = Pick<fc.RunDetails<unknown>, 'counterexamplePath' | 'errorInstance'>;

function failureOf({ counterexamplePath, errorInstance }: Failed, seed: number): string {
  const error = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return `${error}\nThe same again: npm run soak -- ${institutions} ${seed} ${counterexamplePath}`;
}
