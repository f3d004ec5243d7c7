// The name of a file is the institution's name in every configuration, and permanent.
import { findRenamed, listTouchedFiles } from '../../model/proposal/touched-files.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const institutionRenamed = rule({
  code: 'institution-renamed',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, context) {
    const files = listTouchedFiles(proposal, context);
    for (const touched of files) {
      const to = findRenamed(touched, files);
      if (to) yield { at: [], file: to.file, before: touched.file, after: to.file };
    }
  },
  message: ({ before, after }) => ({
    ro: say`Fișierul ${before} a fost redenumit în ${after}. Numele fișierului este permanent.`,
    en: say`The file ${before} was renamed to ${after}. The name of the file is permanent.`,
    ru: say`Файл ${before} переименован в ${after}. Имя файла постоянно.`,
  }),
  hint: ({ before }) => ({
    ro: say`Puneți înapoi numele ${before}. Denumirea instituției se schimbă la institution.name.`,
    en: say`Put back the name ${before}. The name that people see is changed under institution.name.`,
    ru: say`Верните имя ${before}. Название учреждения меняется в institution.name.`,
  }),
  page: {
    ro: {
      meaning:
        'Numele fișierului este numele instituției în configurații și în istoric. Redenumirea ar însemna o instituție retrasă și una nouă, fără istoric și fără drepturi.',
      causes: ['instituția are o denumire nouă', 'numele fișierului a fost scris greșit de la început'],
      fix: ['Puneți înapoi numele vechi.', 'Schimbați denumirea la institution.name.'],
    },
    en: {
      meaning:
        "The file's name is the institution's name in configurations and in history. A rename would be one institution withdrawn and another one, without history and rights.",
      causes: ['the institution has a new name', 'the name of the file was misspelt from the beginning'],
      fix: ['Put the old name back.', 'Change the name under institution.name.'],
    },
    ru: {
      meaning:
        'Имя файла служит именем учреждения в конфигурациях и в истории. Переименование означало бы отозванное учреждение и новое, без истории и прав.',
      causes: ['у учреждения новое название', 'имя файла с самого начала записано с ошибкой'],
      fix: ['Верните прежнее имя.', 'Измените название в institution.name.'],
    },
  },
});
