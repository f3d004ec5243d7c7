// What people read: every notice in three languages, as a letter, as a page and as a comment.
import { expect, test } from 'vitest';
import { addForm } from '../scripts/commands/notify/forms.ts';
import type { AboutFailure } from '../scripts/model/notice/about.ts';
import type { Notice } from '../scripts/model/notice/notice.ts';
import { noticeKinds } from '../scripts/model/notice/notice.ts';
import { locales } from '../scripts/model/text/text.ts';
import { writeNoticeComment } from '../scripts/targets/notices/comment.ts';
import { writeLetter } from '../scripts/targets/notices/letter.ts';
import { confirmUrls, exception, sample, site, system } from './notices/samples.ts';

const reading = { locales, mailbox: 'servicii@age.example' };
const subjects = (notice: Notice) =>
  locales.map((locale) => writeLetter(notice, { ...reading, locales: [locale] }).subject).join('\n');

test.each(noticeKinds)('the letter %s', async (kind) => {
  const { text } = writeLetter(sample(kind), reading);
  await expect(`${subjects(sample(kind))}\n\n${text}`).toMatchFileSnapshot(`golden/notices/${kind}.txt`);
});

test.each(['file', 'publish', 'strangers', 'past'] as const)('the letter about a failed %s', async (what) => {
  const message = { ro: 'Ziua `2026-05-31` a trecut.', en: 'The day `2026-05-31` is over.', ru: 'День `2026-05-31` прошёл.' };
  const hint = { ro: 'Scrieți alta.', en: 'Write another one.', ru: 'Укажите другой.' };
  const errors = { first: [{ line: 13, message, hint }, { message }], count: 4, codes: ['address-special'] };
  const about: AboutFailure =
    what === 'file'
      ? { what, subject: 'integrations/alfa.yaml', errors }
      : { what, subject: what === 'publish' ? 'staging' : '7', ...(what === 'past' && { by: 'age-unu' }) };
  const notice = addForm({ ...sample('failed'), about } as Notice, site);
  await expect(`${subjects(notice)}\n\n${writeLetter(notice, reading).text}`).toMatchFileSnapshot(
    `golden/notices/failed-${what}.txt`,
  );
});

test('the letter about the end of an access that gateways have not taken', async () => {
  const about = { what: 'unreached', subject: 'Registrul Alfa', gateways: ['gw-1', 'gw-2'], environment: 'production' } as const;
  const notice = { ...sample('failed'), about } as Notice;
  await expect(`${subjects(notice)}\n\n${writeLetter(notice, reading).text}`).toMatchFileSnapshot(
    'golden/notices/failed-unreached.txt',
  );
});

test('the letter about new access that the first gateways hold', async () => {
  const about = { what: 'ring', subject: 'production', gateways: ['gw-2', 'gw-3'], environment: 'production' } as const;
  const { institution: _, institutionName: __, ...whole } = sample('failed');
  const notice = { ...whole, about } as Notice;
  await expect(`${subjects(notice)}\n\n${writeLetter(notice, reading).text}`).toMatchFileSnapshot(
    'golden/notices/failed-ring.txt',
  );
});

const sameInAll = (text: string) => ({ ro: text, en: text, ru: text });
const form = 'https://github.com/example/mdocs-integrations/issues/11';
test.each([
  ['affected', 'file', { what: 'file', types: [] }],
  ['waiting', 'certificate', { what: 'certificate' }],
  ['waiting', 'network', { what: 'network' }],
  ['waiting', 'confirmation', { what: 'confirmation', evidence: sameInAll('The gateway of staging (gw-1) saw 214 requests.') }],
  ['waiting', 'production', { what: 'production', environment: 'production' }],
  ['received', 'stranger', { stranger: 'vecin-it' }],
  [
    'confirmation-received',
    'seen',
    { seen: [{ systemName: 'Registrul Alfa', evidence: sameInAll('The gateway of staging (gw-1) saw 214 calls.') }] },
  ],
  ['needs-correction', 'form', { form }],
  ['rejected', 'form', { form }],
] as const)('the letter %s, where it is about a %s', async (kind, called, over) => {
  const notice = addForm({ ...sample(kind), about: { ...sample(kind).about, ...over } } as Notice, site);
  await expect(`${subjects(notice)}\n\n${writeLetter(notice, reading).text}`).toMatchFileSnapshot(
    `golden/notices/${kind}-${called}.txt`,
  );
});

test('the letter about exceptions to AGE, which names everybody that they are for', async () => {
  const { institution: _, institutionName: __, ...whole } = sample('exception-expiring');
  const exceptions = [{ ...exception, institutions: ['alfa', 'beta'] }];
  const notice = { ...whole, about: { ...whole.about, exceptions } } as Notice;
  await expect(writeLetter(notice, reading).text).toMatchFileSnapshot('golden/notices/exception-expiring-age.txt');
});

test.each(['staging-live', 'expiring'] as const)('the page %s', async (kind) => {
  await expect(writeLetter(sample(kind), reading).html).toMatchFileSnapshot(`golden/notices/${kind}.html`);
});

test.each(['staging-live', 'needs-correction'] as const)('the comment %s', async (kind) => {
  await expect(writeNoticeComment(sample(kind), locales, ['alfa-it', 'age-md'])).toMatchFileSnapshot(`golden/notices/${kind}.md`);
});

test('without a link, a confirmation is asked for in words', () => {
  const { confirmUrls: _, ...about } = sample('staging-live').about as { confirmUrls: object };
  const { text } = writeLetter({ ...sample('staging-live'), about } as Notice, { ...reading, locales: ['ro'] });
  expect(text).toContain('adăugați confirmarea în fișierul instituției');
  expect(text).not.toContain('linkul');
});

test('other document types ask for a new confirmation', () => {
  const notice = sample('changed');
  const { text } = writeLetter({ ...notice, about: { ...notice.about, confirmUrls } } as Notice, { ...reading, locales: ['ro'] });
  expect(text).toContain(`confirmare nouă, după testare: ${confirmUrls.ro}`);
  expect(writeLetter(notice, reading).text).not.toContain('confirmare nouă');
});

test.each([
  [0, 'astăzi', 'today', 'сегодня'],
  [1, 'mâine', 'tomorrow', 'завтра'],
  [7, 'peste 7 zile', 'in 7 days', 'через 7 дней'],
  [22, 'peste 22 de zile', 'in 22 days', 'через 22 дня'],
])('%i days before the end', (daysLeft, ...words) => {
  const notice = sample('expiring');
  const at = { ...notice, about: { ...notice.about, daysLeft } } as Notice;
  expect(subjects(at).split('\n')).toEqual(words.map((word) => expect.stringContaining(` ${word} (`)));
});

const hostile = 'X\r\nBcc: x@y.md\n\n- item\n<img src=x onerror=alert(1)> @everyone `a` \u202Eevil \u2028 2000001234561';

test('a name with line ends, tags, mentions and hidden signs stays one line of text in each form', () => {
  const notice = sample('staging-live');
  const about = { ...notice.about, system: { ...system, systemName: hostile } };
  const evil = { ...notice, institutionName: hostile, about } as Notice;
  const { subject, text, html } = writeLetter(evil, reading);
  expect(subject).not.toMatch(/[\r\n\u202E\u2028]/);
  expect(text).not.toMatch(/^(Bcc|- item)/m);
  expect(text).not.toMatch(/[\r\u202E\u2028]/);
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img');
  expect(html).not.toContain('<li>item');
  const comment = writeNoticeComment(evil, locales);
  expect(comment).not.toMatch(/^(Bcc|- item|<img)/m);
  const spans = comment.replace(/`[^`\n]*`/g, '');
  expect(spans).not.toContain('<img');
  expect(spans).not.toContain('@everyone');
});

test('whoever names a request names nobody in a comment about it', () => {
  const notice = sample('affected');
  const comment = writeNoticeComment({ ...notice, about: { ...notice.about, title: hostile } } as Notice, locales, ['alfa-it']);
  expect(comment.replace(/`[^`\n]*`/g, '').match(/@[\w-]+/g)).toEqual(['@alfa-it']);
});

test.each(['javascript:alert(1)', 'https://a.md/"onclick=', 'https://a.md/ b', 'file:///etc/passwd', 'https://u:p@a.md/'])(
  'no link to %s',
  (url) => {
    const notice = { ...sample('received'), about: { number: 1, url } } as Notice;
    expect(() => writeLetter(notice, reading)).toThrow('address of the web');
  },
);
