// Lists within lists within lists: nothing here needs that, and it can bring a YAML library down.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { say } from '../../model/text/text.ts';

export const nestingTooDeep: Problem<Occurrence & { limit: number }> = {
  code: 'nesting-too-deep',
  severity: 'error',
  publication: 'keeps',
  message: ({ limit }) => ({
    ro: say`Aici sunt prea multe niveluri sau prea multe elemente; între paranteze numărul maxim de niveluri este ${limit}.`,
    en: say`There are too many levels or too many items here; between brackets the maximum number of levels is ${limit}.`,
    ru: say`Здесь слишком много уровней или элементов; в скобках наибольшее число уровней: ${limit}.`,
  }),
  hint: () => ({
    ro: 'Ștergeți parantezele și liniuțele în plus și aliniați câmpurile după exemplu.',
    en: 'Delete the extra brackets and dashes and align the fields as in the example.',
    ru: 'Удалите лишние скобки и дефисы и выровняйте поля по образцу.',
  }),
  page: {
    ro: {
      meaning: 'Un fișier de integrare are cel mult șase niveluri. Unul mult mai adânc este o greșeală sau un atac.',
      causes: ['o paranteză [ sau { repetată', 'rânduri deplasate tot mai mult spre dreapta'],
      fix: ['Comparați structura cu exemplul din integrations/README.md.'],
    },
    en: {
      meaning: 'An integration file has at most six levels. A much deeper one is a mistake or an attack.',
      causes: ['a bracket [ or { repeated', 'lines moved further and further to the right'],
      fix: ['Compare the structure with the example in integrations/README.md.'],
    },
    ru: {
      meaning: 'В файле интеграции не больше шести уровней. Намного более глубокий файл означает ошибку или атаку.',
      causes: ['повторённая скобка [ или {', 'строки, всё дальше сдвинутые вправо'],
      fix: ['Сравните структуру с примером в integrations/README.md.'],
    },
  },
};
