// Events are read as GitHub really sends them, and one that is not as it should be is refused instead of half believed.
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { readEvent } from '../scripts/github/event.ts';
import { Failure } from '../scripts/model/text/failure.ts';

type Payload = Record<string, unknown>;
const require = createRequire(import.meta.url);
const all = require('@octokit/webhooks-examples/api.github.com/index.json') as {
  name: string;
  examples: Payload[];
}[];
const examplesOf = (name: string): Payload[] => all.find((one) => one.name === name)?.examples ?? [];
const example = (name: string): Payload => structuredClone(examplesOf(name)[0] ?? {});

const names = ['workflow_run', 'pull_request', 'pull_request_review', 'push', 'issues', 'merge_group', 'workflow_dispatch'];
const counts = [5, 29, 4, 7, 29, 2, 2];

test.each(names.map((name, i) => [name, counts[i]] as const))('every %s that GitHub documents is read', (name, count) => {
  const examples = examplesOf(name);
  expect(examples.length).toBe(count);
  for (const payload of examples) {
    const event = readEvent(name, payload);
    expect(event.name).toBe(name);
    expect(event.repository).toMatch(/^[\w.-]+\/[\w.-]+$/);
    expect(event.sender?.id).toBeGreaterThan(0);
  }
});

test('a run that ended says what it was about', () => {
  const read = examplesOf('workflow_run').map((payload) => readEvent('workflow_run', payload));
  expect(read[0]).toEqual({
    name: 'workflow_run',
    action: 'completed',
    workflow: 'Manually triggered workflow',
    event: 'workflow_dispatch',
    headSha: '5779607b49aab1200488439f02372c57b4f75444',
    headBranch: 'main',
    headOwner: 'octo-org',
    headRepository: 'octo-org/octo-repo',
    repository: 'Codertocat/Hello-World',
    sender: { login: 'Codertocat', id: 54248166 },
  });
  expect(read[1]).toMatchObject({ conclusion: 'success' });
});

test('a pull request, a review and a push say who and what', () => {
  expect(readEvent('pull_request', example('pull_request'))).toMatchObject({
    action: 'opened',
    pull: { number: 2, state: 'open', author: { login: 'Codertocat', id: 21031067 }, head: { ref: 'changes' } },
  });
  expect(readEvent('pull_request_review', example('pull_request_review'))).toMatchObject({
    number: 2,
    review: { account: { login: 'Codertocat', id: 21031067 } },
  });
  expect(readEvent('push', example('push'))).toMatchObject({ ref: expect.stringMatching(/^refs\//), forced: false });
});

test('a schedule has nobody, and an event of another kind is none of ours', () => {
  expect(readEvent('schedule', { schedule: '17 * * * *' })).toEqual({ name: 'schedule', schedule: '17 * * * *' });
  expect(readEvent('star', { action: 'created' })).toEqual({ name: 'other', event: 'star' });
  expect(readEvent('constructor', {})).toEqual({ name: 'other', event: 'constructor' });
});

test('a deleted fork has no owner', () => {
  const payload = example('workflow_run');
  payload.workflow_run = { ...(payload.workflow_run as Payload), head_repository: null };
  const event = readEvent('workflow_run', payload);
  expect(event).toMatchObject({ headBranch: 'main' });
  expect(event).not.toHaveProperty('headOwner');
});

test.each([
  ['workflow_run', 'head_sha', '5779607'],
  ['workflow_run', 'head_sha', '5779607b49aab1200488439f02372c57b4f7544\n'],
  ['workflow_run', 'event', null],
  ['workflow_run', 'head_repository', 'octo-org/octo-repo'],
  ['pull_request', 'number', '2'],
  ['pull_request', 'user', { login: 'Codertocat', id: 2 ** 60 }],
  ['pull_request', 'state', 'merged'],
  ['issues', 'title', undefined],
  ['issues', 'state', null],
  ['merge_group', 'base_sha', 'main'],
])('%s with %s = %j is refused', (name, key, value) => {
  const payload = example(name);
  const part = name === 'issues' ? 'issue' : name;
  payload[part] = { ...(payload[part] as Payload), [key]: value };
  expect(() => readEvent(name, payload)).toThrow(Failure);
});

test.each([null, [], 'x', 7])('%j is no event', (payload) => {
  expect(() => readEvent('push', payload)).toThrow(Failure);
});
