// Who asks for a change: a form's author only where the bot made the pull request of the form.
import { expect, test } from 'vitest';
import { findAuthor } from '../scripts/commands/run/author.ts';
import type { Issue, Pull } from '../scripts/github/types.ts';

const asked = { login: 'alfa-it', id: 101 };
const app = { login: 'mdocs-requests[bot]', id: 500 };
const age = { login: 'age-unu', id: 1 };
const place = (isPull = false) =>
  ({
    repository: 'age/mdocs',
    github: { issue: async (number: number) => ({ number, author: asked, isPull }) as Issue },
  }) as unknown as Parameters<typeof findAuthor>[1];
const pull = (author: Pull['author'], repository: string, ref: string) =>
  ({ author, head: { repository, ref } }) as unknown as Pull;

test.each([
  ['the bot, from the branch of a form', pull(app, 'age/mdocs', 'request/issue-7'), asked],
  ['AGE, from the branch of a form', pull(age, 'age/mdocs', 'request/issue-7'), age],
  ['a stranger, from a fork with such a branch', pull(age, 'age/other', 'request/issue-7'), age],
  ['the bot, from another branch', pull(app, 'age/mdocs', 'request/issue-7/more'), app],
])('a pull request that was opened by %s', async (_, opened, author) => {
  expect(await findAuthor(opened, place())).toEqual(author);
});

test('a pull request is no form', async () => {
  expect(await findAuthor(pull(app, 'age/mdocs', 'request/issue-7'), place(true))).toEqual(app);
});
