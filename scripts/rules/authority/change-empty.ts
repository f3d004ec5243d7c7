// A request without content has nothing to answer, and would only use up an approval.
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const changeEmpty = rule({
  code: 'change-empty',
  publication: 'unmerged',
  on: 'proposal',
  *check({ changes }) {
    if (changes.every(({ before, after }) => before?.id === after?.id)) yield { at: [] };
  },
  message: () => ({
    ro: say`Cererea nu schimbă conținutul niciunui fișier.`,
    en: say`The request changes the content of no file.`,
    ru: say`Заявка не меняет содержимое ни одного файла.`,
  }),
  hint: () => ({
    ro: 'Verificați dacă ați salvat fișierul în ramura din care ați deschis cererea; altfel închideți cererea.',
    en: 'Check that you saved the file in the branch of the request; otherwise close the request.',
    ru: 'Проверьте, что файл сохранён в ветке заявки; иначе закройте заявку.',
  }),
  page: {
    ro: {
      meaning: 'Între main și ramura cererii nu este nicio diferență de conținut, sau numai una de mod (executabil ori nu).',
      causes: [
        'schimbarea a fost acceptată deja prin altă cerere',
        'fișierul a fost salvat în altă ramură',
        'un program a schimbat doar modul fișierelor',
      ],
      fix: ['Faceți schimbarea în ramura cererii sau închideți cererea.'],
    },
    en: {
      meaning: 'Between main and the branch of the request no content differs, or only a mode (executable or not).',
      causes: [
        'the change was already accepted by another request',
        'the file was saved in another branch',
        "a program changed only the files' modes",
      ],
      fix: ['Make the change in the branch of the request, or close the request.'],
    },
    ru: {
      meaning: 'Между main и веткой заявки нет отличий в содержимом или отличается только режим (исполняемый или нет).',
      causes: ['изменение уже принято другой заявкой', 'файл сохранён в другой ветке', 'программа изменила только режим файлов'],
      fix: ['Внесите изменение в ветку заявки или закройте заявку.'],
    },
  },
});
