// The comment on a pull request, whole, for the kinds of change that institutions make; and what is left of it where it is too long.
import { describe, expect, test } from 'vitest';
import type { Finding } from '../scripts/model/finding.ts';
import { locales } from '../scripts/model/text.ts';
import type { Verdict } from '../scripts/model/verdict.ts';
import { type CommentPlace, commentOf } from '../scripts/report/comment.ts';
import { base } from './cases/tree.ts';
import { bytesOf, type Change, edited, over, today, verdictOf } from './verdict.ts';

const place: CommentPlace = { repository: 'age/mdocs', serverUrl: 'https://github.com', number: 7, locales, today };
const alfa = 'integrations/alfa.yaml';
const certificate = (environment: string) => `integrations/certificates/alfa-registru.${environment}.cer`;

const confirmation = edited(alfa).match(/ *confirmation:\n(?: {10}.*\n)+/)?.[0] ?? '';
const production = edited(alfa).match(/ {6}production:\n(?: {8}.*\n)+/)?.[0] ?? '';
const staged = edited(alfa, [production, ''], ['        clientId: 0e7b4d97-c401-43b9-8152-8a08dc6bfa94\n', '']);

/** As the rules about pull requests find it. */
const newInstitution: Finding = {
  code: 'institution-new',
  severity: 'notice',
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

const mistakes = [
  ['technical: integrari@alfa.example', 'technical: integrari@@alfa.example'],
  ['    rsi: "0123"\n', ''],
  ['[Cazier, ExtrasRegistru]', '[Cazier, ExtrasRegistr]'],
  ['addresses: ["203.0.113.10"]', 'addresses: ["203.0.113.010", "203.0.113.64/24"]'],
  ['alfa-registru.production.cer', 'alfa-registru.staging.cer'],
] as const;

const changes: Record<string, Change> = {
  'address-accepted': { files: { [alfa]: edited(alfa, ['["203.0.113.10"]', '["203.0.113.12", "203.0.113.16/30"]']) } },
  'ten-errors': { files: { [alfa]: edited(alfa, ...mistakes) } },
  'institution-waiting': {
    before: over(base, { [alfa]: null, [certificate('staging')]: null, [certificate('production')]: null }),
    files: { [alfa]: staged, [certificate('staging')]: bytesOf(base, certificate('staging')) },
    findings: [newInstitution],
  },
  'production-promoted': {
    before: over(base, { [alfa]: edited(alfa, [confirmation, '']) }),
    files: { [alfa]: edited(alfa) },
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
  test.each(Object.entries(changes))('%s', async (name, change) => {
    await expect(commentOf(await verdictOf(change), place)).toMatchFileSnapshot(`golden/comment/${name}.md`);
  });

  test('failed', async () => {
    await expect(commentOf(await failed(), place)).toMatchFileSnapshot('golden/comment/failed.md');
  });
});
