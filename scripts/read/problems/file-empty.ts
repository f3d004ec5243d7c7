// Nothing in the file.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';

export const fileEmpty: Problem<Occurrence> = {
  code: 'file-empty',
  severity: 'error',
  publication: 'keeps',
  message: () => ({
    ro: 'Fișierul este gol sau conține doar comentarii.',
    en: 'The file is empty, or has nothing but comments.',
    ru: 'Файл пуст или содержит только комментарии.',
  }),
  hint: () => ({
    ro: 'Completați-l după exemplul din integrations/README.md sau ștergeți fișierul.',
    en: 'Fill it in after the example in integrations/README.md, or delete the file.',
    ru: 'Заполните его по образцу из integrations/README.md или удалите файл.',
  }),
  page: {
    ro: {
      meaning: 'Fișierul nu declară nimic. Pentru a opri accesul, fișierul se șterge, nu se golește.',
      causes: ['fișierul a fost salvat înainte de a fi completat', 'conținutul a fost șters din greșeală'],
      fix: ['Creați fișierul cu comanda `npm run -s mdocs -- new`.', 'Pentru a opri accesul, ștergeți fișierul.'],
    },
    en: {
      meaning: 'The file declares nothing. To end the access, delete the file instead of emptying it.',
      causes: ['the file was saved before it was filled in', 'its content was deleted by mistake'],
      fix: ['Make the file with the command `npm run -s mdocs -- new`.', 'To end the access, delete the file.'],
    },
    ru: {
      meaning: 'Файл ничего не объявляет. Чтобы отказаться от доступа, удалите файл, а не оставляйте его пустым.',
      causes: ['файл сохранён до заполнения', 'содержимое удалено по ошибке'],
      fix: ['Создайте файл командой `npm run -s mdocs -- new`.', 'Чтобы отказаться от доступа, удалите файл.'],
    },
  },
};
