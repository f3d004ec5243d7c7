// A request that nobody can read as a whole is not one that anybody can approve.
import { maxPathsOf } from '../../model/proposal/touched-files.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const tooManyFiles = rule({
  code: 'too-many-files',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, { baseRegistry }) {
    const [count, most] = [proposal.changes.length, maxPathsOf(proposal, baseRegistry)];
    if (count > most) yield { at: [], count, most };
  },
  message: ({ count, most }) => ({
    ro: say`Numărul fișierelor din cerere este ${count}, iar o cerere poate schimba cel mult ${most}. Au fost verificate doar primele.`,
    en: say`Files in the request: ${count}; a request may change ${most} at most. Only the first ones were checked.`,
    ru: say`Файлов в заявке: ${count}, а заявка может менять не больше ${most}. Проверены только первые.`,
  }),
  hint: () => ({
    ro: 'Împărțiți cererea sau porniți de la versiunea de azi a depozitului și schimbați numai fișierul instituției.',
    en: "Split the request, or start from today's version of the repository and change only the institution's file.",
    ru: 'Разделите заявку или начните с сегодняшней версии репозитория и измените только файл учреждения.',
  }),
  page: {
    ro: {
      meaning:
        'O cerere obișnuită schimbă între unul și cinci fișiere. Una cu foarte multe nu poate fi citită și ar ascunde ce contează. Numai AGE poate schimba mai mult de 50, de exemplu când preia clienții de astăzi.',
      causes: ['ramura a pornit de la altceva decât main', 'un dosar întreg a fost încărcat din greșeală'],
      fix: ['Faceți o ramură nouă din main și aduceți în ea numai schimbările voite.'],
    },
    en: {
      meaning:
        'An ordinary request changes one to five files. One with very many cannot be read and would hide what matters. Only AGE may change more than 50, for example when it takes over the clients of today.',
      causes: ['the branch started from something other than main', 'a whole folder was uploaded by mistake'],
      fix: ['Make a new branch from main and bring only the intended changes into it.'],
    },
    ru: {
      meaning:
        'Обычная заявка меняет от одного до пяти файлов. Заявку с очень многими невозможно прочитать, и важное в ней скрыто. Больше 50 может изменить только AGE, например когда переносит сегодняшних клиентов.',
      causes: ['ветка начата не от main', 'по ошибке загружена целая папка'],
      fix: ['Создайте новую ветку от main и перенесите в неё только нужные изменения.'],
    },
  },
});
