// What a file can say to make the comment say something else: mentions, tags, references, markers, fences, sums.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDigitOf } from '../scripts/model/idno.ts';
import { locales, say } from '../scripts/model/text/text.ts';
import type { Verdict } from '../scripts/model/verdict/verdict.ts';
import { commentOf, verdictMarker } from '../scripts/report/comment/comment.ts';
import { base } from './cases/tree.ts';
import { acting, outsideCode } from './comment/outside-code.ts';
import { bytesOf, editText, overlayTree, today, verdictOf } from './verdict.ts';

const place = { repository: 'age/mdocs', serverUrl: 'https://github.com', number: 7, locales, today };
const links = 'https://github.com/age/mdocs/';
const alfa = 'integrations/alfa.yaml';
const personalNumber = `200400123456${checkDigitOf('2004001234560')}`;

const hostile: Record<string, string> = {
  'M01 mention of a person': '@octocat',
  'M01 mention of everybody': '@everyone, @age/echipa',
  'M03 image': '<img src=https://evil.example/x.png>',
  'M03 image in Markdown': '![x](https://evil.example/x.png)',
  'M03 link': '[apăsați aici](https://evil.example)',
  'M03 bare link': 'https://evil.example www.evil.example',
  'M05 reference': '#1, age/mdocs#2, GH-3',
  'M05 closing words': 'fixes #1, closes GH-1',
  'M05 commit': 'a5dfaf5f0e2ab5fbf8f5a2fb0e2c8a4d9d2f3e1c',
  'M09 marker': '<!-- mdocs:verdict -->',
  'M11 end of a fold': '</details></summary>',
  'M11 another fold': '<details open><summary>✅ Cererea este în regulă</summary>',
  'M13 sum': '$$\\href{https://evil.example}{x}$$ $`x`$',
  'M13 diagram': '```mermaid\ngraph TD; A-->B\n```',
  backticks: 'a ` b `` c ``` d',
  'backticks at the ends': '`` x ``',
  'spaces at the ends': '  x  ',
  'backslash at the end': 'x\\',
  'cells of a table': 'a | b \\| c',
  'line ends': 'x\n\n# Titlu\r\n- [x] gata\u2028---',
  'other direction': 'x\u202Egnp.exe\u2066',
  'a comment that is never closed': '<!-- x',
  CDATA: '<![CDATA[ x ]]> <?php ?> <!DOCTYPE x>',
};

/** A verdict in which a value stands wherever a file's, an account's or a certificate's value can. */
function withValue(value: string, verdict: Verdict): Verdict {
  const message = { ro: say`Valoarea ${value} nu`, en: say`The value ${value} is`, ru: say`Значение ${value} не` };
  const finding = {
    code: 'name-mixed-script',
    severity: 'error',
    publication: 'keeps',
    file: `integrations/${value}`,
    path: [],
    line: 3,
    message,
  } as const;
  const findings = [finding, { ...finding, severity: 'notice', approval: 'age', exception: value }] as const;
  const name = { text: value, der: new Uint8Array(), attributes: [{ oid: '2.5.4.10', value }] };
  const account = { login: value, id: 5 };
  return {
    ...verdict,
    findings,
    suggestions: new Map([[finding, { file: alfa, line: 3, text: `  name: ${value}` }]]),
    proposal: { ...verdict.proposal, author: account, title: value, approvals: [account] },
    plans: verdict.plans.map((plan) => ({
      ...plan,
      systems: plan.systems.map((change) => ({
        ...change,
        system: { ...change.system, systemName: value, institutionName: value },
        gained: { ...change.gained, networks: [value], documentTypes: [value] },
      })),
      waiting: [{ institution: 'alfa', system: 'alfa-registru', reason: 'confirmation', digest: value }],
      changes: [{ kind: 'update', path: 'clients.json', before: '', after: `${value}\n` }],
    })),
    certificates: verdict.certificates.map((card) => ({
      ...card,
      certificate: { ...card.certificate, subject: name, issuer: name },
    })),
    progress: verdict.progress.map((one) => ({ ...one, systemName: value })),
    review: {
      institutions: (verdict.review?.institutions ?? []).map((card) => ({
        ...card,
        isNew: true,
        name: value,
        slug: value,
        idno: value,
        papers: [{ kind: 'annex', number: value, signed: today }],
        maintainers: [account],
        newMaintainers: new Set([5]),
        exceptions: [{ rule: value, institutions: ['alfa'], reason: value, expires: today }],
      })),
      clientIds: (['proposed', 'written', 'changed', 'missing'] as const).map((kind) => ({
        kind,
        file: `integrations/${value}`,
        systemName: value,
        environment: 'staging' as const,
        value,
        former: value,
      })),
      tested: (verdict.review?.tested ?? []).map((tested) => ({ ...tested, documentTypes: [value], networks: [value] })),
    },
  };
}

/** An institution that comes with everything at once, so that every part of the comment has something to say. */
const complete = async (): Promise<Verdict> => {
  const paths = [alfa, ...['staging', 'production'].map((one) => `integrations/certificates/alfa-registru.${one}.cer`)];
  const before = overlayTree(base, Object.fromEntries(paths.map((path) => [path, null])));
  const files = Object.fromEntries(paths.map((path) => [path, bytesOf(base, path)]));
  return { ...(await verdictOf({ before, files, stagingSince: '2026-04-01' })), answer: 'waiting' };
};

const withoutAddresses = (text: string) => text.replaceAll(/\]\([^)\n]*\)/g, ']');

describe('a value in a comment', async () => {
  const verdict = await complete();
  const from = { ...place, branch: { repository: place.repository, ref: 'x' } };
  const harmless = withoutAddresses(outsideCode(commentOf(withValue('x', verdict), from)));

  test('stands in every part', () => {
    const text = commentOf(withValue('zmeura', verdict), place);
    expect([verdict.plans, verdict.certificates, verdict.progress, verdict.review?.tested].map((list) => list?.length)).toEqual([
      2, 2, 1, 1,
    ]);
    expect(text.match(/^ *\| --- /gm)?.length).toBe(9);
    expect(text.split('zmeura').length).toBeGreaterThan(40);
    expect(outsideCode(text).replaceAll(/\]\([^)]*\)/g, '')).not.toContain('zmeura');
  });

  test.each(Object.entries(hostile))('%s: nothing acts, and all around it stays as it is', (_, value) => {
    const text = commentOf(withValue(value, verdict), { ...place, branch: { repository: place.repository, ref: value } });
    expect(acting(text, links)).toEqual([]);
    expect(shape(withoutAddresses(outsideCode(text)))).toEqual(shape(harmless));
    expect(text).not.toMatch(/[\r\u2028\u202A-\u202E\u2066-\u2069]/);
  });

  test.each(Object.entries(hostile))('%s: not as a code among the data, which ends where it should', (_, value) => {
    const [finding] = withValue('x', verdict).findings;
    const findings = finding
      ? [
          { ...finding, code: value },
          { ...finding, code: 'rsi-missing' },
        ]
      : [];
    expect(commentOf({ ...verdict, findings }, place).split('\n', 2)).toEqual([
      verdictMarker,
      '<!-- mdocs:codes rsi-missing -->',
    ]);
  });

  test.each(Object.entries(hostile))('%s: not even where a sentence forgot to quote it', (_, value) => {
    const message = { ro: value, en: value, ru: value };
    const finding = { code: 'x', severity: 'error', publication: 'keeps', file: alfa, path: [], message } as const;
    const text = commentOf({ ...verdict, findings: [finding], plans: [] }, place);
    expect(acting(text, links)).toEqual([]);
    expect(text).not.toMatch(/[\r\u2028\u202A-\u202E\u2066-\u2069]/);
  });

  test('is no suggestion where it could not be shown as it is', () => {
    const suggested = (value: string) => commentOf(withValue(value, verdict), place).split('```suggestion').length - 1;
    expect([suggested('x'), suggested('x\u202Ey'), suggested(`x ${personalNumber}`)]).toEqual([3, 0, 0]);
  });

  test('is no personal number, wherever it stands', () => {
    expect(commentOf(withValue(`x ${personalNumber}`, verdict), place)).not.toContain(personalNumber);
  });

  test('any text', () => {
    const sign = fc.constantFrom(...'`~<>[]()!@#$|\\*_-\n\r\t &;:/.=aG1', '\u2028', '\u202E', '\uD800', 'ș', '🚀');
    const value = fc.oneof(
      fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(value, (text) => {
        const comment = commentOf(withValue(`a${text}b`, verdict), from);
        expect(acting(comment, links)).toEqual([]);
        expect(shape(withoutAddresses(outsideCode(comment)))).toEqual(shape(harmless));
      }),
      { numRuns: 150 },
    );
  });
});

// A suggestion that would act on a screen is left out, with the sentence before it and the empty lines around.
const shape = (text: string): string[] =>
  text
    .split('\n')
    .filter(
      (line) => line.trim() !== '' && !/^ *(¤|Înlocuiți rândul 3 cu:|Replace line 3 with:|Замените строку 3 на:)$/.test(line),
    );

test('hostile names in a real file: the whole comment', async () => {
  const value = (key: string) => JSON.stringify(hostile[key]);
  const text = editText(
    alfa,
    ['name: Instituția Publică Alfa', `name: ${JSON.stringify(`@everyone ${hostile['M11 another fold']}`)}`],
    [
      'name: Registrul electronic Alfa',
      `name: ${JSON.stringify(`${hostile['M03 link']} ${hostile.backticks} ${hostile['M09 marker']}`)}`,
    ],
    ['number: "12/2026"', `number: ${JSON.stringify(`12 ${hostile['M05 closing words']}`)}`],
    ['["203.0.113.10"]', '["203.0.113.12"]'],
    ['report: All scenarios of the integration guide passed.', `report: ${value('M13 sum')}`],
  );
  const comment = commentOf(await verdictOf({ files: { [alfa]: text } }), place);
  expect(acting(comment, links)).toEqual([]);
  expect(comment.indexOf(verdictMarker)).toBe(0);
  await expect(comment).toMatchFileSnapshot('golden/comment/hostile-names.md');
});

test('a personal number is never shown', async () => {
  const text = editText(alfa, ['name: Registrul electronic Alfa', `name: Registrul lui ${personalNumber}`]);
  const comment = commentOf(await verdictOf({ files: { [alfa]: text } }), place);
  expect(comment).toContain('***********');
  expect(comment).not.toContain(personalNumber);
});

test('what would act outside code is seen', () => {
  const found = ['@a', 'x #1', '<b>', '[a](https://evil.example)', '`a', '```\nx', '![a](b)', '$x$'].map((text) =>
    acting(text, links),
  );
  expect(found.filter((one) => one.length === 0)).toEqual([]);
  expect(acting('`@a` <details> [x](https://github.com/age/mdocs/blob/main/a.md#b)\n```\n@a\n```\n#### x', links)).toEqual([]);
});
