// A number that is smaller or greater than the schema allows.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { formatPath } from '../../model/path.ts';
import { say, type Text } from '../../model/text/text.ts';

export const schemaRange: Problem<Occurrence & { key: string; limit: number; kind: 'less' | 'greater' }> = {
  code: 'schema-range',
  severity: 'error',
  publication: 'keeps-unread',
  inForm: { speaksOfFile: 'form' },
  message: ({ at, limit, kind }) =>
    kind === 'greater'
      ? {
          ro: say`Numărul de la ${formatPath(at)} este prea mare; maximul este ${limit}.`,
          en: say`The number at ${formatPath(at)} is too large; the maximum is ${limit}.`,
          ru: say`Число в ${formatPath(at)} слишком велико; наибольшее: ${limit}.`,
        }
      : {
          ro: say`Numărul de la ${formatPath(at)} este prea mic; minimul este ${limit}.`,
          en: say`The number at ${formatPath(at)} is too small; the minimum is ${limit}.`,
          ru: say`Число в ${formatPath(at)} слишком мало; наименьшее: ${limit}.`,
        },
  hint: ({ key }) => (key === 'id' ? accountHint : hint),
  page: {
    ro: {
      meaning: 'Numărul este în afara limitelor permise.',
      causes: ['0 sau un număr negativ scris ca să ocupe locul', 'o cifră în plus'],
      fix: ['Scrieți numărul adevărat, doar cu cifre.'],
    },
    en: {
      meaning: 'The number is outside the limits allowed.',
      causes: ['0 or a negative number written to fill the place', 'one digit too many'],
      fix: ['Write the real number, in digits only.'],
    },
    ru: {
      meaning: 'Число вне допустимых пределов.',
      causes: ['0 или отрицательное число, записанное для заполнения места', 'лишняя цифра'],
      fix: ['Запишите настоящее число одними цифрами.'],
    },
  },
};

const hint: Text = { ro: 'Verificați numărul.', en: 'Check the number.', ru: 'Проверьте число.' };
const accountHint: Text = {
  ro: 'Numărul unui cont GitHub se află la https://api.github.com/users/NUME, câmpul id.',
  en: 'The number of a GitHub account is at https://api.github.com/users/NAME, field id.',
  ru: 'Номер учётной записи GitHub указан на https://api.github.com/users/ИМЯ, поле id.',
};
