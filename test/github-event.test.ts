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

const counts = [
  ['workflow_run', 5],
  ['issues', 29],
] as const;

test.each(counts)('every %s that GitHub documents is read', (name, count) => {
  const examples = examplesOf(name);
  expect(examples.length).toBe(count);
  for (const payload of examples) expect(readEvent(name, payload).name).toBe(name);
});

test('a run that ended says what it was about', () => {
  const [payload] = examplesOf('workflow_run');
  expect(readEvent('workflow_run', payload)).toEqual({
    name: 'workflow_run',
    event: 'workflow_dispatch',
    headSha: '5779607b49aab1200488439f02372c57b4f75444',
    headBranch: 'main',
    headOwner: 'octo-org',
  });
});

test('an issue says its number', () => {
  const payload = example('issues');
  expect(readEvent('issues', payload)).toEqual({ name: 'issues', number: (payload.issue as Payload).number });
});

test.each(['schedule', 'pull_request', 'push', 'star', 'constructor'])('%s chooses nothing', (name) => {
  expect(readEvent(name, example(name))).toEqual({ name: 'other' });
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
  ['issues', 'number', '2'],
  ['issues', 'number', 2 ** 60],
  ['issues', 'number', undefined],
])('%s with %s = %j is refused', (name, key, value) => {
  const payload = example(name);
  const part = name === 'issues' ? 'issue' : name;
  payload[part] = { ...(payload[part] as Payload), [key]: value };
  expect(() => readEvent(name, payload)).toThrow(Failure);
});

test.each([null, [], 'x', 7])('%j is no event', (payload) => {
  expect(() => readEvent('push', payload)).toThrow(Failure);
});
