// `npm run plain [-- TEXTS SEED]`: sound texts and small ones, changed in a few places, a million unless a number is given. What the short
// reader of YAML takes, the long one has to read alike. Each difference is printed; the same seed makes the same texts.
import { Random } from '../sound/random.ts';
import { compareReadings } from './compare.ts';
import { others, taken } from './constructs.ts';
import { mutate } from './mutate.ts';
import { writeOtherwise } from './texts.ts';

const [count = 1_000_000, seed = 20261130] = process.argv.slice(2).map(Number);
const random = new Random(seed);
const small = [...Array.from({ length: 8 }, () => Object.values(taken)).flat(), ...others];
let read = 0;
let wrong = 0;
for (let i = 0; i < count; i++) {
  // The small ones have more of their places changed, and cost little.
  const sound = random.happens(4) ? writeOtherwise(random) : random.pick(small) + (random.happens(30) ? random.pick(small) : '');
  const text = mutate(sound, random);
  const difference = compareReadings(new TextEncoder().encode(text));
  if (difference !== undefined) read++;
  if (!difference) continue;
  wrong++;
  process.stdout.write(`${JSON.stringify(text)} ${difference}\n`);
}
process.stdout.write(`${count} texts, seed ${seed}: ${read} read the short way, ${wrong} of them otherwise than the long way\n`);
process.exitCode = wrong > 0 ? 1 : 0;
