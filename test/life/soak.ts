// npm run soak [-- WORLDS [SEED]]: random lives as in test/life.test.ts, for as long as there is patience. Every world has 8 institutions.
import fc from 'fast-check';
import { makeAuthority } from '../generated/certificates.ts';
import { histories, institutions, Model } from './life.ts';

const [worlds = 1250, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const happened = new Map<string, number>();
const authority = makeAuthority();
let done = 0;
const out = process.stdout.write.bind(process.stdout);
// What the commands say about each publication is of no interest here.
process.stdout.write = quietly as never;
process.stderr.write = (() => true) as never;

const result = await fc.check(
  fc.asyncProperty(histories(8), async (rounds) => {
    const model = new Model(authority);
    try {
      await model.begin();
      for (const round of rounds) await model.round(round);
      for (const [what, count] of model.happened) happened.set(what, (happened.get(what) ?? 0) + count);
    } finally {
      model.world.close();
    }
    if (++done % 10 === 0) out(`${done} worlds, ${done * institutions} institutions\n`);
  }),
  { numRuns: worlds, seed, endOnFailure: true },
);
out(`seed ${seed}: ${done * institutions} lives; ${[...happened].map(([what, count]) => `${what} ${count}`).join(', ')}\n`);
if (result.failed) {
  out(`${fc.defaultReportMessage(result)}\n`);
  process.exitCode = 1;
}

function quietly(_: string, then?: () => void): boolean {
  then?.();
  return true;
}
