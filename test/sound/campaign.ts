// `npm run sound [-- INSTITUTIONS SEED]`: institutions in which nothing is wrong, ten thousand unless a number is given; the check has to
// find nothing in them but the notes that belong to them. Each false finding is printed with the seed and the number that show it again.
import { findWrong } from './judge.ts';
import { makeRepository } from './repository.ts';

const [count = 10_000, seed = 20261130] = process.argv.slice(2).map(Number);
const together = 50;
let wrong = 0;
for (let first = 0; first < count; first += together) {
  const found = await findWrong(makeRepository(Math.min(together, count - first), first, seed));
  wrong += found.length;
  for (const one of found) process.stdout.write(`seed ${seed}, from ${first}: ${one}\n`);
}
process.stdout.write(`${count} sound institutions, seed ${seed}: ${wrong} false findings\n`);
process.exitCode = wrong > 0 ? 1 : 0;
