// The board of systems: days from the history of git, lanes, ends of validity; as text of 80 columns, Markdown and data.
import { expect, test } from 'vitest';
import { makeHistoryReader } from '../scripts/commands/publish/history.ts';
import { load } from '../scripts/commands/run/load.ts';
import { makeBoard } from '../scripts/commands/watch/status.ts';
import { boardOf } from '../scripts/model/status/board.ts';
import type { Progress } from '../scripts/model/status/progress.ts';
import { locales } from '../scripts/model/text/text.ts';
import { boardData, boardMarkdown, boardText } from '../scripts/report/status/board.ts';
import { Life } from './lifecycle/world.ts';

const alfa = 'integrations/alfa.yaml';
const beta = 'integrations/beta.yaml';

/** The board on a day, from what is on disk and published. */
async function board(life: Life, today: string) {
  const history = makeHistoryReader({ root: life.folder });
  const { context, findings } = await load(life.folder, today, { history });
  if (!context) throw new Error('no policy');
  return makeBoard(context, findings, { root: life.folder });
}

/** One line for each row: system, lane, step and days. */
const short = async (life: Life, today: string) =>
  (await board(life, today)).map(({ progress, lane, waited }) => {
    const step = progress.steps.find(({ state }) => state === 'current')?.step ?? '-';
    return `${progress.system} ${lane} ${step} ${waited ?? '?'}`;
  });

test('follows two systems through their steps, with the days of each', async () => {
  using life = new Life();
  const whole = life.read(alfa);
  const [staging = ''] = whole.split('      production:');
  life.write(alfa, staging.replace(/ +clientId: .*\n/, ''));
  life.commit('2026-03-01', 'Ask');
  expect(await short(life, '2026-03-04')).toEqual(['alfa-registru age client-id 3', 'beta-portal machine staging 3']);
  await life.publish('staging', '2026-03-04');
  life.write(alfa, staging);
  life.commit('2026-03-10', 'Give the client id');
  expect(await short(life, '2026-03-11')).toEqual(['alfa-registru machine staging 10', 'beta-portal staging-only - ?']);
  await life.publish('staging', '2026-03-11');
  life.write(alfa, whole.replace(/ +confirmation:[\s\S]*$/, ''));
  life.commit('2026-03-12', 'Ask for production');
  expect(await short(life, '2026-03-20')).toEqual(['alfa-registru institution confirmation 9', 'beta-portal staging-only - ?']);
  life.write(alfa, whole);
  life.commit('2026-04-21', 'Confirm');
  expect(await short(life, '2026-04-30')).toEqual(['alfa-registru age production 10', 'beta-portal staging-only - ?']);
  await life.publish('production', '2026-05-01');
  expect(await short(life, '2026-05-02')).toEqual(['beta-portal staging-only - ?', 'alfa-registru complete - ?']);
});

test('those that wait the longest come first, AGE before the institutions', async () => {
  using life = new Life();
  life.change(beta, life.read(beta).match(/ +clientId: .*\n/)?.[0] ?? '', '');
  life.commit('2026-03-01', 'Ask');
  expect(await short(life, '2026-03-02')).toEqual(['beta-portal age client-id 1', 'alfa-registru machine staging 1']);
});

test('in a lane those come first that have waited the longest, and those whose days nobody knows last', () => {
  const waiting = (system: string, day?: string): Progress => ({
    institution: 'alfa',
    system,
    systemName: system,
    steps: [{ step: 'client-id', state: 'current', actor: 'age', ...(day === undefined ? {} : { day }) }],
  });
  const all = [waiting('a'), waiting('b', '2026-03-09'), waiting('c', '2026-03-01')];
  const rows = boardOf(all, [], '2026-03-10').map(({ progress, waited }) => `${progress.system} ${waited}`);
  expect(rows).toEqual(['c 9', 'b 1', 'a undefined']);
});

test('a file with errors and one that was suspended are on the board, too', async () => {
  using life = new Life();
  life.change(alfa, 'idno: "1015999000116"', 'idno: 5');
  life.change(beta, '    documentTypes', '    status: suspended\n    reason: Pauză 2004001234567.\n    documentTypes');
  life.commit('2026-03-01', 'Ask');
  expect(await short(life, '2026-03-02')).toEqual(['alfa-registru broken - ?', 'beta-portal suspended - ?']);
  const rows = await board(life, '2026-03-02');
  const said = { ro: 'motivul: Pauză', en: 'reason: Pauză', ru: 'причина: Pauză' };
  for (const locale of locales)
    expect(boardText(rows, '2026-03-02', { locale, width: 80, hasColour: false })).toMatch(
      new RegExp(`\n {7}${said[locale]} \\*{11}67\\.\n`),
    );
  expect(boardMarkdown(rows, '2026-03-02', 'en')).toContain('<br>reason: `Pauză ***********67.` |');
  expect(JSON.stringify(boardData(rows, '2026-03-02'))).not.toContain('2004001234567');
  life.write(alfa, 'institution: [\n');
  expect(await short(life, '2026-03-02')).toEqual(['? broken - ?', 'beta-portal suspended - ?']);
});

test('whatever is wrong in a file that keeps it from being published, nothing of it is said to be published by itself', async () => {
  using life = new Life();
  life.change(alfa, '"1015999000116"', '"1015999000117"');
  life.commit('2026-03-01', 'Ask');
  expect(await short(life, '2026-03-02')).toEqual(['beta-portal machine staging 1', 'alfa-registru broken - ?']);
});

test('a system that was taken out and came back has waited only since it came back', async () => {
  using life = new Life();
  const text = life.read(beta).replace(/ +clientId: .*\n/, '');
  life.write(beta, text);
  life.commit('2026-03-01', 'Ask');
  life.write(beta, 'x: 1\n');
  life.commit('2026-03-02', 'Take back');
  life.write(beta, text);
  life.commit('2026-03-05', 'Ask again');
  expect((await short(life, '2026-03-09'))[0]).toBe('beta-portal age client-id 4');
});

test.each(locales)('reads as a board in %s', async (locale) => {
  using life = new Life();
  life.change(beta, life.read(beta).match(/ +clientId: .*\n/)?.[0] ?? '', '');
  life.commit('2034-12-01', 'Ask');
  const today = '2034-12-20';
  const rows = await board(life, today);
  const text = boardText(rows, today, { locale, width: 80, hasColour: false });
  expect(text.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  await expect(text).toMatchFileSnapshot(`golden/status/board.${locale}.txt`);
  await expect(boardMarkdown(rows, today, locale)).toMatchFileSnapshot(`golden/status/board.${locale}.md`);
  if (locale === 'en')
    await expect(JSON.stringify(boardData(rows, today), null, 2)).toMatchFileSnapshot('golden/status/board.json');
});
