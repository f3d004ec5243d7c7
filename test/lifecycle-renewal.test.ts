// The issues about renewals: one for each certificate, a comment for each notice, closed when done; a second run changes nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tellRenewals } from '../scripts/commands/watch/renewals.ts';
import type { Comment, GitHub, Issue, NewIssue } from '../scripts/github/types.ts';
import { endingsOf } from '../scripts/model/status/expiring.ts';
import { base, loadOver } from './cases/tree.ts';

const bot = 41898282;
const account = (id: number) => ({ login: `account-${id}`, id });

/** As much of GitHub as issues need. */
class Issues {
  readonly all: (Issue & { written: Comment[] })[] = [];
  constructor(private day: () => string) {}
  issues = async () => this.all;
  createIssue = async ({ title, body, labels = [] }: NewIssue, author = bot) => {
    const at = `${this.day()}T06:00:00Z`;
    const number = this.all.length + 1;
    const issue = {
      number,
      title,
      body,
      labels,
      state: 'open' as const,
      locked: false,
      author: account(author),
      url: '',
      isPull: false,
    };
    const made = { ...issue, createdAt: at, updatedAt: at, written: [] };
    this.all.push(made);
    return made;
  };
  comments = async (issue: number) => this.of(issue).written;
  editedComments = async () => new Set<number>();
  createComment = async (issue: number, body: string) => {
    const at = `${this.day()}T06:00:00Z`;
    const comment = { id: Math.floor(this.all.flatMap(({ written }) => written).length + 1), author: account(bot), body };
    const made = { ...comment, createdAt: at, updatedAt: at, url: '' };
    this.of(issue).written.push(made);
    return made;
  };
  updateIssue = async (number: number, change: Partial<Issue>) => void Object.assign(this.of(number), change);
  private of = (number: number) => this.all[number - 1] as (typeof this.all)[number];
}

const alfa = readFileSync(join(import.meta.dirname, 'cases/base/integrations/alfa.yaml'), 'utf8');
const pages = { repository: 'https://github.com/age/mdocs', branch: 'main' };

/** One institution, whose two certificates end on 2035-01-15, and a registry that goes on. */
class Life {
  today = '2034-11-01';
  text = alfa;
  readonly github = new Issues(() => this.today);
  async run(today: string) {
    this.today = today;
    const over = new Map([
      ['integrations/alfa.yaml', { kind: 'file' as const, read: () => new TextEncoder().encode(this.text) }],
    ]);
    const tree = new Map([...base].filter(([path]) => path !== 'integrations/beta.yaml'));
    const { context } = await loadOver(tree, over, today);
    if (!context) throw new Error('no policy');
    const desk = { github: this.github as unknown as GitHub, bot, pages };
    return tellRenewals(endingsOf(context), context, desk);
  }
}

const nothing = { opened: 0, reminded: 0, closed: 0 };

test('opens one issue for each certificate at 60 days, comments at 30, 14, 7 and 1, each once', async () => {
  const life = new Life();
  expect(await life.run('2034-11-15')).toEqual(nothing);
  expect(await life.run('2034-11-16')).toEqual({ ...nothing, opened: 2 });
  expect(await life.run('2034-11-16')).toEqual(nothing);
  expect(await life.run('2034-12-15')).toEqual(nothing);
  for (const day of ['2034-12-16', '2035-01-01', '2035-01-08', '2035-01-14']) {
    expect(await life.run(day), day).toEqual({ ...nothing, reminded: 2 });
    expect(await life.run(day), day).toEqual(nothing);
  }
  expect(await life.run('2035-01-15')).toEqual(nothing);
  expect(life.github.all.map(({ written }) => written.length)).toEqual([4, 4]);
});

test('says what to add, in the languages of the policy', async () => {
  const life = new Life();
  await life.run('2034-11-16');
  const [issue] = life.github.all;
  await expect(`${issue?.title}\n\n${issue?.body}\n`).toMatchFileSnapshot('golden/expiring/issue.md');
});

test('a run that was missed is made up for by the nearest notice only', async () => {
  const life = new Life();
  await life.run('2034-11-16');
  expect(await life.run('2035-01-09')).toEqual({ ...nothing, reminded: 2 });
  expect(life.github.all[0]?.written.map(({ body }) => body.split('\n')[0])).toEqual(['<!-- mdocs:renewal-reminder 7 -->']);
});

test('an issue opened late begins with what is still to come', async () => {
  const life = new Life();
  expect(await life.run('2035-01-10')).toEqual({ ...nothing, opened: 2 });
  expect(await life.run('2035-01-11')).toEqual(nothing);
  expect(await life.run('2035-01-14')).toEqual({ ...nothing, reminded: 2 });
});

test('closes when the certificate is renewed or gone, and stays closed', async () => {
  const life = new Life();
  await life.run('2034-11-16');
  life.text = alfa.slice(0, alfa.indexOf('      production:'));
  expect(await life.run('2034-11-20')).toEqual({ ...nothing, closed: 1 });
  expect(await life.run('2034-11-21')).toEqual(nothing);
  expect(life.github.all.map(({ title, state }) => [/\((\w+)\)/.exec(title)?.[1], state])).toEqual([
    ['production', 'closed'],
    ['staging', 'open'],
  ]);
});

test('a file that cannot be read, or not as a whole, closes nothing', async () => {
  const life = new Life();
  await life.run('2034-11-16');
  for (const broken of [alfa.replace('    rsi:', '\trsi:'), alfa.replaceAll('certificates:', 'certificate:')]) {
    life.text = broken;
    expect(await life.run('2034-11-20')).toEqual(nothing);
  }
});

test('what a person closed is not opened anew every day, but the next notice opens it', async () => {
  const life = new Life();
  await life.run('2034-11-16');
  for (const issue of life.github.all) Object.assign(issue, { state: 'closed' });
  expect(await life.run('2034-11-17')).toEqual(nothing);
  expect(await life.run('2034-12-16')).toEqual({ ...nothing, reminded: 2 });
  expect(life.github.all.map(({ state }) => state)).toEqual(['open', 'open']);
});

test("somebody else's issue with our marker silences nothing", async () => {
  const life = new Life();
  await life.run('2034-11-16');
  const [first, second] = life.github.all.map(({ title, body }) => ({ title, body }));
  const other = new Life();
  for (const issue of [first, second]) if (issue) await other.github.createIssue(issue, 7);
  expect(await other.run('2034-11-16')).toEqual({ ...nothing, opened: 2 });
});
