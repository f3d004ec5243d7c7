// What an error does to a publication is said by its rule alone: here for all of them. After a new rule: npx vitest run test/effects.test.ts -u
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogue } from '../scripts/commands/run/catalogue.ts';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { environments } from '../scripts/model/environment.ts';
import { claimCodes, type Finding } from '../scripts/model/finding/finding.ts';
import { describeEffect } from '../scripts/report/effect.ts';
import { rules } from '../scripts/rules/check.ts';
import { faultsOf } from '../scripts/targets/decide/faults.ts';
import { nothingYet } from '../scripts/targets/decide/last-good.ts';
import { base } from './cases/tree.ts';

test('each code with its effect, and whether AGE can allow it, as the golden file has them', async () => {
  const lines = catalogue.map(
    ({ code, publication, isExceptable }) => `${publication.padEnd(20)} ${isExceptable ? 'exceptable' : ''.padEnd(10)} ${code}\n`,
  );
  await expect(lines.sort().join('')).toMatchFileSnapshot('golden/effects.txt');
});

/** Effects that leave a file followed in an environment; with all others, what the institution has published stays. */
const following: Readonly<Record<string, readonly string[]>> = {
  'takes-effect': environments,
  'keeps-tested': environments,
  'keeps-production': ['staging'],
};

test.each(environments)(
  'in %s an error freezes a file unless its effect says otherwise; what is no error freezes nothing',
  async (environment) => {
    const { context } = await loadTree(base, '2026-06-01', nodePlatform);
    if (!context) throw new Error('no policy');
    for (const { code, publication } of catalogue) {
      const error: Finding = {
        ...{ code, publication, severity: 'error', path: ['systems', 0], file: 'integrations/alfa.yaml' },
        message: { ro: '', en: '', ru: '' },
      };
      const frozen = [...faultsOf(environment, context, { findings: [error], lastGood: nothingYet }).keys()];
      expect([code, frozen]).toEqual([code, following[publication]?.includes(environment) ? [] : ['alfa']]);
      const mild = { ...error, severity: 'warning' as const };
      expect(faultsOf(environment, context, { findings: [mild], lastGood: nothingYet }).size).toBe(0);
    }
  },
);

test('what made the place of a file unclear by its name does so by its effect', () => {
  const codesOf = (effect: string) => catalogue.filter(({ publication }) => publication === effect).map(({ code }) => code);
  const schema = catalogue.map(({ code }) => code).filter((code) => code.startsWith('schema-'));
  expect([...codesOf('keeps-unread'), ...codesOf('keeps-unread-around')].sort()).toEqual(schema.sort());
  expect(codesOf('keeps-unread-around')).toEqual(['schema-unknown-key']);
  const conflicts = [
    'address-overlaps',
    'certificate-taken',
    'client-id-duplicate',
    'idno-duplicate',
    'system-duplicate',
    'vpn-key-taken',
  ];
  expect(codesOf('conflicts').sort()).toEqual(conflicts);
  expect(codesOf('keeps-tested')).toEqual(['confirmation-stale']);
});

test('only what is about a pull request says so', () => {
  const ofProposals = rules.filter(({ on }) => on === 'proposal').map(({ code }) => code);
  const unmerged = catalogue.filter(({ publication }) => publication === 'unmerged').map(({ code }) => code);
  // What lists of the registry lost is seen beside the base of a pull request; the last are what the judge itself notices.
  const others = ['revocation-removed', 'revoked-changed', 'objects-refused', 'merge-conflict', 'secret-in-history'];
  expect(unmerged.sort()).toEqual([...ofProposals, ...others].sort());
});

test('what a publication gives as the reason of a conflict is a code of a rule about conflicts', () => {
  const conflicts = rules.filter(({ publication }) => publication === 'conflicts').map(({ code }) => code);
  expect(Object.values(claimCodes).filter((code) => !conflicts.includes(code))).toEqual([]);
});

test('a page says what happens to what is published, to whom, and when', () => {
  const textOf = (code: string) => {
    const problem = catalogue.find((one) => one.code === code);
    return problem && describeEffect(problem, 'en');
  };
  expect(textOf('idno-invalid')).toMatch(
    /^While this error stands, the published access of the institution stays as it is; [^.]+\.$/,
  );
  expect(textOf('address-shared')).toMatch(
    /^This becomes an error only where the rule or the policy of AGE says so; .* While this error stands, /,
  );
  expect(textOf('authority-invalid')).toMatch(/ An error in registry\/ leaves the access of all institutions as it is\.$/);
  expect(textOf('schema-type')).toMatch(/does not take effect\. An error in registry\//);
  expect(textOf('access-widened')).toMatch(/^This is about a request \(pull request\): [^.]+\.$/);
  expect(textOf('certificate-expired')).toMatch(/^This takes effect by itself: /);
});

/** What looks like a question after a code and is none, or decides nothing about an access. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  'scripts/model/finding/finding.ts': Object.values(claimCodes),
  // Which findings of a made-up file are shown to somebody who asks about one certificate.
  'scripts/commands/check/judge-certificate.ts': ['/^(certificate|serial|secret|personal)-/.test(code)'],
  // With which codes a gateway refuses: words of its own.
  'scripts/model/gateway/metrics.ts': ['/^[a-z-]{1,64}$/.test(code)', '/^[a-z-]+$/.test(refused.code)'],
  // The code of a document type.
  'scripts/commands/request/proposed-type.ts': ['/^[A-Za-z][A-Za-z0-9_]{1,49}$/.test(code)'],
  // Labels of issues on GitHub.
  'scripts/commands/request/sensitive.ts': ['secret-present', 'personal-number-present'],
  // Why a line of an old list was left out.
  'scripts/model/import/institutions.ts': ['certificate-unreadable'],
  'scripts/report/import/left-out.ts': ['certificate-unreadable'],
  'scripts/read/client-list.ts': ['certificate-unreadable'],
  // Why a letter was not sent.
  'scripts/apply/mail.ts': ['mailbox-invalid'],
  // A letter about an address that somebody else may use as well.
  'scripts/model/notice/about.ts': ['address-shared'],
  'scripts/model/notice/notice.ts': ['address-shared'],
  'scripts/model/notice/sharing.ts': ['address-shared'],
  'scripts/targets/notices/view.ts': ['address-shared'],
  // Which letters about one event are one letter, and which form a letter links.
  'scripts/model/notice/event.ts': ['certificate-expired', 'certificate-revoked', 'certificate-untrusted', 'serial-expired'],
  'scripts/commands/notify/forms.ts': ['/^(?:certificate|serial)-/.test(code)'],
  // Whether whoever sent a request can correct anything in it: the first sentence of its comment.
  'scripts/report/comment/answer.ts': ['change-not-yours'],
  // Where the schema says that a value is a code of the catalogue.
  'scripts/commands/lsp/hover.ts': ['document-type-unknown'],
  // Why a gateway turned somebody away, and what it is asked about to see that it does.
  'scripts/commands/gateway/probe.ts': ['certificate-missing', 'certificate-untrusted'],
  'scripts/model/publication/questions.ts': ['certificate-missing'],
  'scripts/targets/gateway/answer.ts': [
    ...['certificate-missing', 'certificate-untrusted', 'certificate-expired', 'certificate-not-yet-valid'],
    'certificate-purpose',
  ],
  'scripts/commands/sandbox/own-gateway.ts': [
    ...['certificate-untrusted', 'certificate-expired', 'certificate-not-yet-valid', 'certificate-purpose'],
  ],
  'scripts/targets/gateway/refusals.ts': [
    ...['certificate-missing', 'certificate-untrusted', 'certificate-expired', 'certificate-not-yet-valid'],
    ...['certificate-purpose', 'certificate-revoked'],
  ],
};

/** What the doctor finds on the way to the gateway has names of its own, and the gateway's refusals among them. */
const isOfDoctor = (name: string) => /^scripts\/(?:commands\/)?doctor\//.test(name);

test('nobody beside the rules and the reader asks which code a finding has', () => {
  const root = join(import.meta.dirname, '..');
  const files = readdirSync(join(root, 'scripts'), { recursive: true, encoding: 'utf8' })
    .map((name) => `scripts/${name}`)
    .filter((name) => name.endsWith('.ts') && !/\/generated\/|^scripts\/(rules|read\/problems)\//.test(name));
  const codes = catalogue.map(({ code }) => code);
  const isCode = (word: string) => codes.includes(word) || (word.endsWith('-') && codes.some((code) => code.startsWith(word)));
  const asked = files.flatMap((name) => {
    const text = readFileSync(join(root, name), 'utf8');
    const literals = [...text.matchAll(/'([a-z0-9-]+)'/g)].map(([, word = '']) => word).filter(isCode);
    const patterns = [...text.matchAll(/\/[^/\n]*[a-z)]-[^/\n]*\/\w*\.(?:test|exec)\((?:\w+\.)*code\)/g)].map(([whole]) => whole);
    if (isOfDoctor(name)) return patterns.map((what) => `${name}: ${what}`);
    return [...literals, ...patterns].filter((what) => !otherWords[name]?.includes(what)).map((what) => `${name}: ${what}`);
  });
  expect(asked).toEqual([]);
});
