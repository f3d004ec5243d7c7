// Counts what a function does in steps: how often each block of JavaScript is run (V8's precise coverage: loops, callbacks and branches,
// the libraries' too), and for what runs inside the engine how much it goes through: characters of text that are searched, copied, split
// or matched, items of lists. The same work gives the same number, however busy the machine is. What a regular expression does over
// and over at one place is not seen here: test/regular-expressions.test.ts proves each of them linear.
import { type Profiler, Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

interface Patched {
  readonly prototype: object;
  readonly name: string;
  readonly original: PropertyDescriptor;
}

type Method = (this: unknown, ...args: unknown[]) => unknown;
type Weigh = (self: never, result: never, args: never[]) => number;

const lengthOf = (self: { length: number }): number => self.length;
const untilFound =
  (from: (self: string, args: unknown[]) => number): Weigh =>
  (self: string, result: number, args: unknown[]) =>
    result === -1 ? self.length - from(self, args) : Math.abs(result - from(self, args));
const fromStart = untilFound((_, [__, at]) => Number(at ?? 0));
const fromEnd = untilFound((self, [_, at]) => Math.min(Number(at ?? self.length), self.length));
const resultLength = (_: unknown, result: { length: number } | null | undefined): number => result?.length ?? 0;
/** A part of a text is a pointer into it, but for one of a few characters, which is copied. */
const ofPart = (_: unknown, result: string): number => Math.min(result.length, 13);
const whole = (self: { length: number }): number => lengthOf(self);

const weights: readonly (readonly [object, Readonly<Record<string, Weigh>>])[] = [
  [
    String.prototype,
    {
      indexOf: fromStart,
      lastIndexOf: fromEnd,
      includes: whole as Weigh,
      slice: ofPart as Weigh,
      substring: ofPart as Weigh,
      substr: ofPart as Weigh,
      trim: whole as Weigh,
      trimEnd: whole as Weigh,
      trimStart: whole as Weigh,
      normalize: whole as Weigh,
      toLowerCase: whole as Weigh,
      toUpperCase: whole as Weigh,
      repeat: resultLength as Weigh,
      padEnd: resultLength as Weigh,
      padStart: resultLength as Weigh,
      split: whole as Weigh,
      replaceAll: whole as Weigh,
      replace: whole as Weigh,
    },
  ],
  [
    Array.prototype,
    {
      indexOf: whole as Weigh,
      lastIndexOf: whole as Weigh,
      includes: whole as Weigh,
      join: whole as Weigh,
      concat: resultLength as Weigh,
      slice: resultLength as Weigh,
      splice: whole as Weigh,
      flat: resultLength as Weigh,
      unshift: whole as Weigh,
      shift: whole as Weigh,
      reverse: whole as Weigh,
      toSorted: whole as Weigh,
      toReversed: whole as Weigh,
    },
  ],
  [
    Object.getPrototypeOf(Uint8Array.prototype),
    { indexOf: whole as Weigh, slice: resultLength as Weigh, set: (() => 0) as Weigh },
  ],
  // One step where it does not match at once; a match, or the search for one, as far as it goes.
  [
    RegExp.prototype,
    {
      exec: ((self: RegExp, result: RegExpExecArray | null, [text]: string[]) =>
        result ? 1 + result[0].length : self.sticky ? 1 : 1 + String(text).length) as unknown as Weigh,
    },
  ],
];

// Code that V8 has optimized is not counted: a function of a million steps seems to take a thousand. The one compiler rests while steps are
// counted; the other, which not every version of Node has on, from here on.
setFlagsFromString('--no-maglev');

let inside = 0;

function patch(chosen: typeof weights): Patched[] {
  return chosen.flatMap(([prototype, methods]) =>
    Object.entries(methods).map(([name, weigh]) => {
      const original = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor;
      const call = original.value as Method;
      const counted: Method = function (this: unknown, ...args) {
        const result = Reflect.apply(call, this, args);
        inside += (weigh as unknown as (...all: unknown[]) => number)(this, result, args);
        return result;
      };
      Object.defineProperty(prototype, name, { ...original, value: counted });
      return { prototype, name, original };
    }),
  );
}

export interface StepCounter {
  /**
   * The steps of each function. All have been run before, so that nothing is counted that is done only once. Of what makes sentences nothing is
   * counted where it is asked so: it hides what little else there is.
   */
  countEach(runs: readonly (() => unknown)[], isSilent?: boolean): Promise<number[]>;
  stop(): Promise<void>;
}

// Once for many countings: to begin and to end goes through all that the process holds, and costs more than most of what is counted. It begins
// with this module, which whoever counts imports before all others: of a function that was run before, V8 counts the calls and not the loops.
// What is posted within one process is done at once, so that nothing is run before it.
const session = new Session();
session.connect();
setFlagsFromString('--no-opt');
void session.post('Profiler.enable');
void session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

export function makeCounter(): StepCounter {
  return {
    async countEach(runs, isSilent = false) {
      const counts: number[] = [];
      for (const run of runs) counts.push(await countOne(session, run, isSilent));
      return counts;
    },
    async stop() {
      setFlagsFromString('--opt');
      await session.post('Profiler.stopPreciseCoverage');
      session.disconnect();
    },
  };
}

async function countOne(session: Session, run: () => unknown, isSilent: boolean): Promise<number> {
  await session.post('Profiler.takePreciseCoverage');
  inside = 0;
  const patched = patch(isSilent ? weights.filter(([prototype]) => !ofTexts.includes(prototype)) : weights);
  try {
    await run();
  } finally {
    for (const { prototype, name, original } of patched) Object.defineProperty(prototype, name, original);
  }
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const counted = result.filter(({ url }) => !isSilent || !url.includes('/scripts/model/text/'));
  return inside + counted.reduce((sum, script) => sum + blocksRun(script), 0);
}

const ofTexts: readonly object[] = [String.prototype, RegExp.prototype];

const blocksRun = ({ url, functions }: Profiler.ScriptCoverage): number =>
  url === import.meta.url || url === import.meta.filename
    ? 0
    : functions.reduce((sum, { ranges }) => sum + ranges.reduce((all, { count }) => all + count, 0), 0);
