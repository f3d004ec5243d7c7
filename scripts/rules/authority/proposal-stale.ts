// What was true when an old request was made may not be true any more: an old one must not bring back what has changed since.
import { rule } from '../../model/rule/rule.ts';
import { sayCounted } from '../../model/text/counted.ts';
import { say } from '../../model/text/text.ts';

const maxDays = 30;

export const proposalStale = rule({
  code: 'proposal-stale',
  publication: 'unmerged',
  on: 'proposal',
  *check({ staleDays = 0 }) {
    if (staleDays > maxDays) yield { at: [], days: staleDays };
  },
  message: ({ days }) => ({
    ro: say`Cererea pornește de la o versiune a depozitului care este depășită de ${sayCounted(days, 'day', 'ro')}; limita este de ${sayCounted(maxDays, 'day', 'ro')}.`,
    en: say`The request starts from a version of the repository that was replaced ${sayCounted(days, 'day', 'en')} ago; the limit is ${sayCounted(maxDays, 'day', 'en')}.`,
    ru: say`Заявка начата с версии репозитория, которая устарела ${sayCounted(days, 'day', 'ru')} назад; предел: ${sayCounted(maxDays, 'day', 'ru')}.`,
  }),
  hint: () => ({
    ro: 'Apăsați „Update branch” pe pagina cererii (sau „Sync fork” în copia dumneavoastră) și verificați dacă schimbarea mai este valabilă.',
    en: 'Press "Update branch" on the page of the request (or "Sync fork" in your copy) and check that the change still holds.',
    ru: 'Нажмите «Update branch» на странице заявки (или «Sync fork» в своей копии) и проверьте, что изменение ещё актуально.',
  }),
  page: {
    ro: {
      meaning:
        'Între timp s-au putut schimba certificate, adrese sau reguli. O cerere veche ar putea readuce ceva ce a fost retras intenționat.',
      causes: ['cererea a așteptat mult', 'ramura a fost făcută dintr-o copie veche a depozitului'],
      fix: ['Aduceți ramura la zi: „Update branch” sau „Sync fork”.', 'Dacă schimbarea nu mai este necesară, închideți cererea.'],
    },
    en: {
      meaning:
        'Certificates, addresses or rules may have changed in the meantime. An old request could bring back what was withdrawn on purpose.',
      causes: ['the request has waited for long', 'the branch was made from an old copy of the repository'],
      fix: [
        'Bring the branch up to date: "Update branch" or "Sync fork".',
        'Close the request if the change is not needed any more.',
      ],
    },
    ru: {
      meaning:
        'За это время могли измениться сертификаты, адреса или правила. Старая заявка могла бы вернуть то, что убрали намеренно.',
      causes: ['заявка долго ждала', 'ветка сделана из старой копии репозитория'],
      fix: ['Обновите ветку: «Update branch» или «Sync fork».', 'Если изменение больше не нужно, закройте заявку.'],
    },
  },
});
