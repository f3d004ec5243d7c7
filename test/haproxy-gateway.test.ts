// The gateway with a real HAProxy and real certificates: who is let in from where, and what reaches the service.
import { expect, test } from 'vitest';
import { startHAProxy } from './gateway/haproxy.ts';
import { testMatrix } from './gateway/matrix.ts';

const scene = testMatrix((publications) => startHAProxy(publications));

test('both environments stand in one HAProxy without a warning', () => {
  expect(scene.gateway.log()).not.toMatch(/\[(WARNING|ALERT)\]/);
});
