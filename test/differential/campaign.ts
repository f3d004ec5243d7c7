// npm run differential [-- SEED]: 20,000 addresses, those at edges among them, times all clients, in every program. Takes some minutes.
import { compare, makeScene } from './compare.ts';

const seed = Number(process.argv[2] ?? 20_260_601);
const begun = Date.now();
const { questions, differences, asked } = await compare(makeScene(seed, { clients: 10, addresses: 20_000 }));
const seconds = ((Date.now() - begun) / 1000).toFixed(0);
process.stdout.write(
  `${asked.join(', ')}: ${questions} questions, ${differences.length} differences, ${seconds} s, seed ${seed}\n`,
);
for (const one of differences) process.stdout.write(`${one}\n`);
process.exitCode = differences.length > 0 ? 1 : 0;
