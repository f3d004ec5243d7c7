// Digits 2 to 4 of an IDNO are the year of registration: one before 2001 or still to come is most likely a typing error.
import { findIdnoProblem } from '../../model/idno.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

const firstYear = 2001;

export const idnoYearImplausible = rule({
  code: 'idno-year-implausible',
  severity: 'warning',
  publication: 'keeps',
  isExceptable: true,
  on: 'institution',
  *check({ path, valid }, { today }) {
    if (findIdnoProblem(valid.idno)) return;
    const year = 2000 + Number(valid.idno.slice(1, 4));
    if (year < firstYear || year > Number(today.slice(0, 4))) yield { at: [...path, 'idno'], idno: valid.idno, year };
  },
  message: ({ idno, year }) => ({
    ro: say`IDNO-ul ${idno} ar fi fost atribuit în anul ${year}, ceea ce este puțin probabil.`,
    en: say`The IDNO ${idno} would have been given in the year ${year}, which is unlikely.`,
    ru: say`По IDNO ${idno} год его присвоения ${year}, что маловероятно.`,
  }),
  hint: () => ({
    ro: 'Comparați cifrele de la a doua la a patra cu extrasul din Registrul de stat al persoanelor juridice.',
    en: 'Compare digits 2 to 4 with the extract of the State Register of Legal Entities.',
    ru: 'Сверьте цифры со второй по четвёртую с выпиской Государственного регистра юридических лиц.',
  }),
  page: {
    ro: {
      meaning:
        'Cifrele de la a doua la a patra ale IDNO-ului arată anul înregistrării: 010 înseamnă 2010. Un an viitor arată o greșeală de scriere.',
      causes: ['cifre inversate pe care cifra de control nu le observă'],
      fix: ['Copiați din nou IDNO-ul din extras.', 'Dacă IDNO-ul este corect, lăsați-l așa: este doar un avertisment.'],
    },
    en: {
      meaning: 'Digits 2 to 4 of an IDNO are the year of registration: 010 means 2010. A year to come points to a typing error.',
      causes: ['swapped digits that the check digit does not notice'],
      fix: ['Copy the IDNO from the extract again.', 'If the IDNO is right, leave it: this is only a warning.'],
    },
    ru: {
      meaning:
        'Цифры IDNO со второй по четвёртую показывают год регистрации: 010 означает 2010. Будущий год указывает на опечатку.',
      causes: ['переставлены цифры, чего контрольная цифра не замечает'],
      fix: ['Скопируйте IDNO из выписки ещё раз.', 'Если IDNO верен, оставьте его: это только предупреждение.'],
    },
  },
});
