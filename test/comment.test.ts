// The comment on a pull request, whole, for the kinds of change that institutions make; and what is left of it where it is too long.
import { describe, expect, test } from 'vitest';
import type { Finding } from '../scripts/model/finding/finding.ts';
import { locales } from '../scripts/model/text/text.ts';
import type { Verdict } from '../scripts/model/verdict/verdict.ts';
import { type CommentPlace, commentOf, statusOf, summaryOf, verdictMarker } from '../scripts/report/comment/comment.ts';
import { changeNotYours } from '../scripts/rules/authority/change-not-yours.ts';
import { base } from './cases/tree.ts';
import { outsideCode } from './comment/outside-code.ts';
import { bytesOf, editText, overlayTree, type TreeChange, today, verdictOf } from './verdict.ts';

const branch = { repository: 'age/mdocs', ref: 'request/issue-5' };
const place: CommentPlace = { repository: 'age/mdocs', serverUrl: 'https://github.com', number: 7, branch, locales, today };
const alfa = 'integrations/alfa.yaml';
const certificate = (environment: string) => `integrations/certificates/alfa-registru.${environment}.cer`;

const confirmation = editText(alfa).match(/ *confirmation:\n(?: {10}.*\n)+/)?.[0] ?? '';
const production = editText(alfa).match(/ {6}production:\n(?: {8}.*\n)+/)?.[0] ?? '';
const staged = editText(alfa, [production, ''], ['        clientId: 0e7b4d97-c401-43b9-8152-8a08dc6bfa94\n', '']);

/** As the rules about pull requests find it. */
const newInstitution: Finding = {
  code: 'institution-new',
  severity: 'notice',
  publication: 'unmerged',
  file: alfa,
  path: [],
  line: 1,
  message: {
    ro: 'Instituția `alfa` este nouă: AGE compară cererea cu actele semnate.',
    en: 'The institution `alfa` is new: AGE compares the request with the signed papers.',
    ru: 'Учреждение `alfa` новое: AGE сверяет заявку с подписанными документами.',
  },
  approval: 'age',
};

const stranger = { login: 'vecin-it', id: 9000000777 };
const facts = { file: alfa, slug: 'alfa', author: stranger, maintainers: [{ login: 'alfa-demo-it', id: 9000000101 }] };
const notTheirs: Finding = {
  ...newInstitution,
  code: changeNotYours.code,
  severity: 'error',
  message: changeNotYours.message(facts as never),
  hint: changeNotYours.hint?.(facts as never),
  approval: undefined,
} as Finding;

const mistakes = [
  ['technical: integrari@alfa.example', 'technical: integrari@@alfa.example'],
  ['    rsi: "0123"\n', ''],
  ['[Cazier, ExtrasRegistru]', '[Cazier, ExtrasRegistr]'],
  ['sha256:39d06f7e', 'sha256:00000000'],
  ['addresses: ["203.0.113.10"]', 'addresses: ["203.0.113.010", "10.0.0.7", "172.16.0.9", "192.168.1.7", "203.0.113.64/25"]'],
  ['alfa-registru.production.cer', 'alfa-registru.staging.cer'],
] as const;

const changes: Record<string, TreeChange> = {
  'address-accepted': { files: { [alfa]: editText(alfa, ['["203.0.113.10"]', '["203.0.113.12", "203.0.113.16/30"]']) } },
  // The check asks for no approval, and without one the merge would open nothing new.
  'production-address': { files: { [alfa]: editText(alfa, ['["203.0.113.11"]', '["203.0.113.11", "203.0.113.14"]']) } },
  'three-errors': {
    files: {
      [alfa]: editText(
        alfa,
        ['technical: integrari@alfa.example', 'technical: integrari@@alfa.example'],
        ['    rsi: "0123"\n', ''],
        ['addresses: ["203.0.113.10"]', 'addresses: ["203.0.113.010"]'],
      ),
    },
  },
  stranger: {
    files: { [alfa]: editText(alfa, ['["203.0.113.10"]', '["203.0.113.12"]']) },
    findings: [notTheirs],
    proposal: { author: stranger },
  },
  'ten-errors': { files: { [alfa]: editText(alfa, ...mistakes) } },
  'institution-waiting': {
    before: overlayTree(base, { [alfa]: null, [certificate('staging')]: null, [certificate('production')]: null }),
    files: { [alfa]: staged, [certificate('staging')]: bytesOf(base, certificate('staging')) },
    findings: [newInstitution],
  },
  'production-promoted': {
    before: overlayTree(base, { [alfa]: editText(alfa, [confirmation, '']) }),
    files: { [alfa]: editText(alfa) },
    stagingSince: '2026-04-01',
  },
  'institution-removed': {
    files: { [alfa]: null, [certificate('staging')]: null, [certificate('production')]: null },
    findings: [{ ...newInstitution, code: 'institution-removed', message: removedWords() }],
  },
};

function removedWords() {
  return {
    ro: 'Fișierul instituției `alfa` se șterge: toate sistemele ei pierd accesul.',
    en: 'The file of the institution `alfa` is deleted: all its systems lose their access.',
    ru: 'Файл учреждения `alfa` удаляется: все его системы теряют доступ.',
  };
}

const failed = async (): Promise<Verdict> => ({
  ...(await verdictOf(changes['address-accepted'] ?? { files: {} })),
  answer: 'failed',
});

describe('a comment', () => {
  test('of ten errors counts ten', async () => {
    expect(commentOf(await verdictOf(changes['ten-errors'] ?? { files: {} }), place)).toContain(
      'Cererea trebuie corectată: 10 erori',
    );
  });

  test.each(Object.entries(changes))('%s', async (name, change) => {
    await expect(commentOf(await verdictOf(change), place)).toMatchFileSnapshot(`golden/comment/${name}.md`);
  });

  test('on a change after which publishing will stop says so to AGE, with the lines to add', async () => {
    const verdict = await verdictOf(changes['address-accepted'] ?? { files: {} });
    const brake = { kind: 'many', generation: 8, removals: 0, changes: 4, published: 10 } as const;
    const systems = ['alfa/alfa-registru', 'beta/beta-portal', 'gama/gama-arhiva', 'gama/gama-plăți'];
    const plans = verdict.plans.map((plan) => ({ ...plan, ...(plan.systems.length > 0 && { brakes: [{ ...brake, systems }] }) }));
    await expect(commentOf({ ...verdict, plans }, place)).toMatchFileSnapshot('golden/comment/publishing-will-stop.md');
  });

  test('failed', async () => {
    await expect(commentOf(await failed(), place)).toMatchFileSnapshot('golden/comment/failed.md');
  });
});

describe('a comment that would be too long', async () => {
  const refused = await verdictOf(changes['ten-errors'] ?? { files: {} });
  const accepted = await verdictOf(changes['address-accepted'] ?? { files: {} });
  const inOthers = '#### What changes once the request is accepted';
  const difference = '```diff';

  /** Every finding on many lines of many kinds. */
  const manyFindings = (count: number): Verdict => {
    const findings = Array.from({ length: count }, (_, i): Finding => {
      const message = { ro: `Greșeala ${i}.`, en: `Mistake ${i}.`, ru: `Ошибка ${i}.` };
      return { code: 'address-invalid', severity: 'error', publication: 'keeps', file: alfa, path: [], line: i + 1, message };
    });
    return {
      ...refused,
      findings,
      suggestions: new Map(findings.map((one) => [one, { file: alfa, line: 1, text: 'x'.repeat(200) }])),
    };
  };

  const manySystems = (count: number): Verdict => ({
    ...accepted,
    plans: accepted.plans.map((plan) => ({
      ...plan,
      systems: Array.from({ length: count }, (_, i) =>
        plan.systems.map((one) => ({ ...one, system: { ...one.system, system: `s-${i}` } })),
      ).flat(),
    })),
  });

  const manyThatStay = (count: number): Verdict => ({
    ...accepted,
    plans: accepted.plans.map((plan) => {
      const all = Array.from({ length: count }, (_, i) => ({ institution: 'alfa', system: `s-${i}` }));
      return {
        ...plan,
        waiting: all.map((one) => ({ ...one, reason: 'staging', digest: `sha256:${'a'.repeat(64)}` })),
        kept: all.map((one) => ({ ...one, reasons: ['address-invalid'] })),
      };
    }),
  });

  const withDifference = (length: number): Verdict => ({
    ...accepted,
    plans: accepted.plans.map((plan) => ({
      ...plan,
      changes: [{ kind: 'create', path: 'x.json', after: `${'```` x\n'.repeat(length)}` }],
    })),
  });

  test.each<[string, Verdict]>([
    ['five hundred errors', manyFindings(500)],
    ['ten thousand systems', manySystems(10_000)],
    ['ten thousand that wait or keep what they have', manyThatStay(10_000)],
    ['a long difference', withDifference(9_000)],
    ['everything', { ...manyFindings(5_000), answer: 'waiting', plans: manySystems(5_000).plans }],
  ])('%s: stays below 60,000 characters with every fence and fold closed', (_, verdict) => {
    const comment = commentOf(verdict, place);
    expect(comment.length).toBeLessThan(60_000);
    const outside = outsideCode(comment);
    expect(outside).not.toContain('never closed');
    expect(outside.match(/<details[^>]*>/g)?.length).toBe(outside.match(/<\/details>/g)?.length);
    expect(comment.replace(/\n<!-- mdocs:codes [a-z,-]+ -->/, '').startsWith(`${verdictMarker}\n### `)).toBe(true);
    expect(comment.endsWith('</sub>\n')).toBe(true);
  });

  test('the technical difference goes first, and the languages stay whole', () => {
    const comment = commentOf(withDifference(9_000), place);
    expect(commentOf(withDifference(9), place)).toContain(difference);
    expect(comment).not.toContain(difference);
    expect(comment).toContain(inOthers);
    expect(comment).toContain('`npm run -s mdocs -- plan --all`');
  });

  test('then the details of the folded languages, then the ends of lists, which say how much is left out', () => {
    const [some, many] = [60, 500].map((count) => commentOf(manyFindings(count), place));
    expect(some).toContain('Greșeala 59.');
    expect(some).not.toContain('Mistake 59.');
    expect(some).toContain('The comment would be too long in all languages');
    expect(many).not.toContain('Greșeala 499.');
    expect(many).toMatch(/… și încă 4[0-9]{2}/);
  });
});

test('the summary of a run is the comment without its marker', async () => {
  const verdict = await failed();
  expect(`${verdictMarker}\n${summaryOf(verdict, place)}`).toBe(commentOf(verdict, place));
});

test('the first of the languages is open, the others are folded', async () => {
  const comment = commentOf(await failed(), { ...place, locales: ['ru', 'ro'] });
  expect(comment).toMatch(/^.*\n### ⚠️ Заявку/);
  expect(comment.match(/<summary>.*/g)).toEqual(['<summary>Română: ⚠️ Cererea nu a putut fi verificată</summary>']);
});

test('a client id that AGE has to give is named once in each language', async () => {
  const comment = commentOf(await verdictOf(changes['institution-waiting'] ?? { files: {} }), place);
  expect(comment.match(/`39d06f7e-309e-8733-b9ed-b78acaf19e69`/g)).toHaveLength(locales.length);
});

test('AGE is led to other requests that claim the same, and sees who has approved the newest version', async () => {
  const conflictingPulls = [{ number: 18, claims: [{ kind: 'address', value: '203.0.113.12', file: alfa }] }] as const;
  const approvals = [{ login: 'age-demo-aprobare', id: 9000000002 }];
  const verdict = await verdictOf({
    ...(changes['institution-waiting'] ?? { files: {} }),
    proposal: { conflictingPulls, approvals },
  });
  const comment = commentOf(verdict, place);
  expect(comment).toContain('[cererea nr. 18](https://github.com/age/mdocs/pull/18)');
  expect(comment).toContain('a fost aprobată de: `age-demo-aprobare` (9000000002)');
});

describe('the status', async () => {
  const verdict = await failed();
  const states = { accepted: 'success', waiting: 'pending', refused: 'failure', failed: 'error' } as const;
  const answers = Object.keys(states) as (keyof typeof states)[];

  test.each(answers)('%s', (answer) => {
    const all = locales.map((locale) => statusOf({ ...verdict, answer }, locale));
    expect(new Set(all.map(({ state }) => state))).toEqual(new Set([states[answer]]));
    expect(all.filter(({ description }) => [...description].length > 140)).toEqual([]);
  });

  test('says how many errors there are', async () => {
    const refused = await verdictOf(changes['ten-errors'] ?? { files: {} });
    expect(statusOf(refused, 'ro').description).toMatch(/^De corectat: [0-9]+ erori\./);
  });

  test('what could not be checked promises nothing: no plan, no step, no sign of a yes', () => {
    const comment = commentOf({ ...verdict, answer: 'failed' }, place);
    expect(comment).not.toMatch(/✅|Ce se schimbă|Pașii conectării|merges it/);
  });
});
