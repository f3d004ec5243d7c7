// Whose form a pull request can be at all: only what the requests app opened from the branch of an issue.
import { expect, test } from 'vitest';
import { findOpener, formOf, type RequesterPlace } from '../scripts/commands/run/author.ts';
import type { Pull } from '../scripts/github/types.ts';

const app = { login: 'mdocs-requests[bot]', id: 500 };
const otherApp = { login: 'helper[bot]', id: 501 };
const age = { login: 'age-unu', id: 1 };
const place = { repository: 'age/mdocs', requestsBot: app.id } as unknown as RequesterPlace;
const pull = (author: Pull['author'], repository: string, ref: string) =>
  ({ author, head: { repository, ref } }) as unknown as Pull;

test.each([
  ['the app, from the branch of a form', pull(app, 'age/mdocs', 'request/issue-7'), 7],
  ['another app, from the branch of a form', pull(otherApp, 'age/mdocs', 'request/issue-7'), undefined],
  ['AGE, from the branch of a form', pull(age, 'age/mdocs', 'request/issue-7'), undefined],
  ['the app, from a fork with such a branch', pull(app, 'age/other', 'request/issue-7'), undefined],
  ['the app, from another branch', pull(app, 'age/mdocs', 'request/issue-7/more'), undefined],
])('a pull request that was opened by %s', (_, opened, form) => {
  expect(formOf(opened, place)).toBe(form);
});

test('where no app is named nothing is a form, and where none can be read nothing of one is proven', async () => {
  const opened = pull(app, 'age/mdocs', 'request/issue-7');
  expect(formOf(opened, { ...place, requestsBot: undefined })).toBeUndefined();
  expect(await findOpener(opened, place)).toEqual({ account: app, isProven: false });
  expect(await findOpener(pull(age, 'age/mdocs', 'x'), place)).toEqual({ account: age, isProven: true });
});
