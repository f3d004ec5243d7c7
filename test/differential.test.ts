// nginx, HAProxy and the kernel's firewall answer as the model does; npm run differential asks 20,000 addresses.
import { expect, test } from 'vitest';
import { compare, makeScene } from './differential/compare.ts';

test.each([20_260_601, 20_260_602])('every program answers alike for addresses at edges, with seed %i', async (seed) => {
  const scene = makeScene(seed, { clients: 6, addresses: 60 });
  const { differences, asked, questions } = await compare(scene);
  expect(differences).toEqual([]);
  expect(asked).toEqual(expect.arrayContaining(['nginx', 'haproxy', 'firewall']));
  expect(questions).toBeGreaterThan(1000);
});
