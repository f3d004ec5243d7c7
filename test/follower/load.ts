// Somebody who calls without a pause while something else happens, and an upload that takes its time.
import { request } from 'node:https';
import { setTimeout as pause } from 'node:timers/promises';
import type { FollowerWorld } from './world.ts';

/** How often each answer came while the work was done. Calls of one person follow one another, each on a connection of its own. */
export async function underLoad<T>(world: FollowerWorld, numbers: readonly number[], work: () => Promise<T>) {
  let isOver = false;
  const counts = numbers.map(() => new Map<number | string | undefined, number>());
  const callers = numbers.map(async (number, i) => {
    while (!isOver) {
      const answer = await world.call(number);
      counts[i]?.set(answer, (counts[i]?.get(answer) ?? 0) + 1);
      await pause(5);
    }
  });
  try {
    return { result: await work(), counts };
  } finally {
    isOver = true;
    await Promise.all(callers);
  }
}

/** An upload of that person that goes on, a few bytes at a time, until it is told to end or is cut off. */
export async function upload(world: FollowerWorld, number: number) {
  const { holder, address } = world.person(number);
  const before = world.backend.count();
  const sent = request({
    ...{ host: '127.0.0.1', port: world.port, localAddress: address, servername: 'staging.mdocs.example', method: 'POST' },
    ...{ cert: holder.certificatePem, key: holder.privateKeyPem, rejectUnauthorized: false, agent: false },
  });
  let isOver = false;
  const outcome = new Promise<number | 'cut'>((resolve) => {
    sent.once('response', (response) => resolve(response.resume().statusCode ?? 0));
    sent.once('error', () => resolve('cut'));
  }).finally(() => {
    isOver = true;
  });
  sent.write('a');
  while (world.backend.count() === before) await pause(10);
  const writing = (async () => {
    while (!isOver) {
      sent.write('a');
      await pause(100);
    }
  })();
  return {
    outcome,
    end: async () => {
      isOver = true;
      await writing;
      sent.end();
    },
  };
}
