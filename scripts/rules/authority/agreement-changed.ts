// All access rests on the contract and the annex: when what the file says about them changes, AGE compares it with the originals.
import type { FilePart } from '../../model/declaration/integration.ts';
import { isEqual } from '../../model/proposal/system-changes.ts';
import { listChangedFiles } from '../../model/proposal/touched-files.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

/** Of one that cannot be read as a whole nothing is said: its error stops the request already. */
const isUnclear = ({ unclear }: FilePart): boolean =>
  unclear.some(([section]) => section === undefined || section === 'agreement');

export const agreementChanged = rule({
  code: 'agreement-changed',
  severity: 'notice',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, context) {
    for (const { file, slug, before, after } of listChangedFiles(proposal, context))
      if (!isUnclear(after) && !isEqual(before.agreement?.data, after.agreement?.data))
        yield { at: ['agreement'], file, slug, approval: 'age' as const };
  },
  message: ({ slug }) => ({
    ro: say`Datele contractului sau ale anexei instituției ${slug} se schimbă.`,
    en: say`The details of the contract or annex of the institution ${slug} are being changed.`,
    ru: say`Меняются данные договора или приложения к нему у учреждения ${slug}.`,
  }),
  hint: () => ({
    ro: 'AGE compară numerele și zilele cu originalele semnate și aprobă.',
    en: 'AGE compares numbers and days with the signed originals, and approves.',
    ru: 'AGE сверяет номера и даты с подписанными оригиналами и одобряет.',
  }),
  page: {
    ro: {
      meaning: 'Accesul există în temeiul contractului și al anexei. AGE are originalele și confirmă ce scrie în fișier.',
      causes: ['o anexă nouă sau prelungită', 'o greșeală corectată în număr sau în zi'],
      fix: ['Așteptați aprobarea AGE.'],
    },
    en: {
      meaning: 'Access exists because of the contract and the annex. AGE has the originals and confirms what the file says.',
      causes: ['a new or extended annex', 'a slip corrected in a number or a day'],
      fix: ["Wait for AGE's approval."],
    },
    ru: {
      meaning:
        'Доступ существует на основании договора и приложения. У AGE есть оригиналы, и AGE подтверждает записанное в файле.',
      causes: ['новое или продлённое приложение к договору', 'исправлена ошибка в номере или дате'],
      fix: ['Дождитесь одобрения AGE.'],
    },
  },
});
