// One event is told once: which notices go into one letter, where a notice is written and whom it names there.
import { describe, expect, test } from 'vitest';
import { arrangeEvents, findWhole } from '../scripts/model/notice/event.ts';
import type { Ledger } from '../scripts/model/notice/ledger.ts';
import { conversationsOf, type Notice, type NoticeKind, namedAt } from '../scripts/model/notice/notice.ts';
import { locales } from '../scripts/model/text/text.ts';
import { writeLetter } from '../scripts/targets/notices/letter.ts';
import { sample } from './notices/samples.ts';

const about = (kind: NoticeKind, over: object = {}, more: object = {}): Notice =>
  ({ ...sample(kind), ...more, about: { ...sample(kind).about, ...over } }) as Notice;
const file = (codes: readonly string[]) => about('failed', { what: 'file', errors: { first: [], count: 1, codes } });
const certificate = about('waiting', { what: 'certificate', environment: 'staging' });

describe('goes into one letter', () => {
  test.each<[string, Notice, Notice]>([
    ['the arrival of a request, into what the check found', sample('received'), sample('needs-correction')],
    ['the confirmation of a test, into the wait for AGE', sample('confirmation-received'), sample('waiting-approval')],
    ['the acceptance, into what it opened', sample('approved'), sample('staging-live')],
    ['who changed the file, into what that took away', about('affected', { what: 'file' }), sample('suspended')],
    ['the missing certificate, into its revocation', certificate, sample('revoked')],
    ['the error of a revoked certificate, into its revocation', file(['certificate-revoked']), sample('revoked')],
  ])('%s', (_, part, whole) => {
    expect(findWhole(part, [part, whole])).toBe(whole);
    expect(findWhole(part, [part, { ...whole, institution: 'beta' }])).toBeUndefined();
    expect(arrangeEvents([part, sample('contact-changed'), whole], undefined)).toEqual([sample('contact-changed'), whole, part]);
  });

  test.each<[string, Notice, Notice]>([
    ['an attempt of a stranger', about('received', { stranger: 'vecin' }), sample('needs-correction')],
    ['what was asked by another request', { ...sample('approved'), pull: 99 }, sample('staging-live')],
    ['document types that somebody else changed', sample('affected'), sample('suspended')],
    ['a missing client id', sample('waiting'), sample('revoked')],
    [
      'a certificate that is missing elsewhere',
      about('waiting', { what: 'certificate', environment: 'production' }),
      sample('revoked'),
    ],
    ['another error', file(['certificate-revoked', 'rsi-missing']), sample('revoked')],
  ])('but not %s', (_, part, whole) => {
    expect(findWhole(part, [part, whole])).toBeUndefined();
  });
});

const lost = (environment: string, day: string, commit = '0'): Notice =>
  about('suspended', { environment }, { key: `lost/${environment}/alfa/registrul-alfa/${commit}`, day });
const ledgerOf = (...told: Notice[]): Ledger => ({
  formatVersion: 1,
  since: '2026-01-01',
  entries: new Map(told.map(({ key, kind, day }) => [key, { kind, day, channels: {} }])),
});

test('a suspension is told once, by the first environment that it leaves, in one run or in two', () => {
  const [staging, production] = [lost('staging', '2026-06-01'), lost('production', '2026-06-02')];
  expect(arrangeEvents([staging, production], undefined)).toEqual([staging]);
  expect(arrangeEvents([production], ledgerOf(staging))).toEqual([]);
  expect(arrangeEvents([staging, production], ledgerOf(staging))).toEqual([staging]);
  const later = lost('staging', '2026-07-01', '1');
  expect(arrangeEvents([staging, later], ledgerOf(staging))).toEqual([staging, later]);
  const again = lost('staging', '2026-06-01', '2');
  expect(arrangeEvents([staging, again], ledgerOf(staging))).toEqual([staging, again]);
});

test('a letter says with what it is about that the request was accepted, and who asked for it', () => {
  const letter = (whole: Notice, part: Notice) => writeLetter({ ...whole, parts: [part] }, { locales, mailbox: 'a@b.md' }).text;
  const open = letter(sample('staging-live'), sample('approved'));
  expect(open).toMatch(/Cererea #12 a fost acceptată: https[\s\S]*Sistemul are acum acces/);
  const taken = letter(sample('suspended'), about('affected', { what: 'file' }));
  expect(taken).toMatch(/Sistemul a fost suspendat[\s\S]*cine a cerut: AGE, de la contul age-demo-integrari/);
});

describe('of a request that was made of a form', () => {
  const onForm = (notice: Notice): Notice => ({ ...notice, issue: 11, named: [1, 7] });
  test.each<[Notice, readonly string[]]>([
    [sample('received'), []],
    [about('received', { stranger: 'vecin' }), ['comment']],
    [sample('waiting-approval'), ['comment']],
    [sample('waiting'), ['comment']],
    [certificate, ['issue']],
    [sample('needs-correction'), ['issue']],
    [sample('staging-live'), ['issue']],
  ])('%o is told in one place', (notice, places) => {
    expect(conversationsOf(onForm(notice))).toEqual(places);
    expect(conversationsOf(notice)).toEqual(['comment']);
  });

  test('AGE is named on the request, and everybody else on the page of the form', () => {
    const notice = sample('waiting-approval');
    expect([namedAt(onForm(notice), 'comment', [7]), namedAt(onForm(notice), 'issue', [7])]).toEqual([[7], [1]]);
    expect(namedAt({ ...notice, named: [1, 7] }, 'comment', [7])).toEqual([1, 7]);
  });
});
