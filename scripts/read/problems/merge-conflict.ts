// Somebody else changed the same lines since the pull request began: git cannot join the two by itself.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { say } from '../../model/text/text.ts';

export const mergeConflict: Problem<Occurrence & { path: string }> = {
  code: 'merge-conflict',
  severity: 'error',
  publication: 'unmerged',
  message: ({ path }) => ({
    ro: say`Între timp, altcineva a schimbat aceleași rânduri din ${path}; cele două modificări nu se pot uni singure.`,
    en: say`Somebody else has changed the same lines of ${path} meanwhile; the two changes cannot be joined by themselves.`,
    ru: say`Тем временем кто-то изменил те же строки в ${path}; объединить изменения автоматически нельзя.`,
  }),
  hint: () => ({
    ro: 'Apăsați „Update branch” sau „Resolve conflicts” sub cerere și alegeți rândurile care rămân.',
    en: 'Press “Update branch” or “Resolve conflicts” below the request and choose the lines that stay.',
    ru: 'Нажмите «Update branch» или «Resolve conflicts» под заявкой и выберите строки, которые остаются.',
  }),
  page: {
    ro: {
      meaning: 'Fișierul s-a schimbat în ramura principală după ce ați început cererea, chiar în rândurile pe care le schimbați.',
      causes: ['AGE a completat fișierul, de exemplu cu clientId', 'un coleg are o altă cerere, deja acceptată'],
      fix: [
        'Deschideți cererea și apăsați „Resolve conflicts”.',
        'Păstrați rândurile corecte, ștergeți marcajele <<<<<<<, ======= și >>>>>>>, apoi „Mark as resolved”.',
      ],
    },
    en: {
      meaning: 'The file changed on the main branch after you began, in the very lines that you change.',
      causes: ['AGE completed the file, for example with a clientId', 'a colleague has another request that was accepted'],
      fix: [
        'Open the request and press “Resolve conflicts”.',
        'Keep the right lines, delete the marks <<<<<<<, ======= and >>>>>>>, then “Mark as resolved”.',
      ],
    },
    ru: {
      meaning: 'Файл изменился в основной ветке после начала вашей заявки, в тех же строках.',
      causes: ['AGE дополнило файл, например добавило clientId', 'у коллеги есть другая, уже принятая заявка'],
      fix: [
        'Откройте заявку и нажмите «Resolve conflicts».',
        'Оставьте верные строки, удалите метки <<<<<<<, ======= и >>>>>>>, затем «Mark as resolved».',
      ],
    },
  },
};
