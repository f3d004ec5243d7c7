// What the issue of a form says after its request was accepted: what is published, what is not, and who acts.
import { expect, test } from 'vitest';
import type { AskedAccess } from '../scripts/commands/request/standing.ts';
import { doneText, mergedText } from '../scripts/commands/request/standing-words.ts';
import type { Progress } from '../scripts/model/status/progress.ts';
import { locales } from '../scripts/model/text/text.ts';

const access = (over: Partial<AskedAccess> = {}): AskedAccess => ({
  institution: 'alfa',
  system: 'registru',
  systemName: 'SIA „Registru”',
  mailbox: 'it@alfa.example',
  environment: 'staging',
  isOpen: true,
  isDone: false,
  ...over,
});
const waiting: Progress = {
  institution: 'alfa',
  system: 'registru',
  systemName: 'SIA „Registru”',
  steps: [{ step: 'production', state: 'current', actor: 'age' }],
};
const site = { serverUrl: 'https://github.example', repository: 'age/mdocs' };
const production = { environment: 'production' } as const;

test.each(locales)('reads in %s', async (locale) => {
  const both = { asked: [access({ isDone: true }), access(production)], progress: [waiting] };
  const texts = [
    mergedText(12, both, '2026-06-01')[locale],
    mergedText(
      12,
      { asked: [access({ isOpen: false })], progress: [{ ...waiting, steps: [], status: 'suspended' }] },
      '2026-06-01',
    )[locale],
    mergedText(12, { asked: [access()], progress: [] }, '2026-06-01')[locale],
    doneText(12, { asked: [access({ isDone: true }), access({ ...production, isDone: true })], progress: [] }, site)[locale],
    doneText(12, { asked: [access({ isOpen: false, isDone: true })], progress: [] }, site)[locale],
    doneText(12, { asked: [], progress: [] }, site)[locale],
  ];
  await expect(`${texts.join('\n\n---\n\n')}\n`).toMatchFileSnapshot(`golden/request/standing.${locale}.md`);
});
