// Taking over a file and using it must be two steps, so that the first can be noticed before the second.
import type { FilePart } from '../../model/declaration/integration.ts';
import { accountsIn, maintainersOf } from '../../model/proposal/ownership.ts';
import { hasEqualAccess, idOf, isEqual, pairSystems } from '../../model/proposal/system-changes.ts';
import { listChangedFiles } from '../../model/proposal/touched-files.ts';
import { rule } from '../../model/rule/rule.ts';
import { quoteAll, say } from '../../model/text/text.ts';

export const maintainersChangedWithAccess = rule({
  code: 'maintainers-changed-with-access',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, context) {
    for (const touched of listChangedFiles(proposal, context)) {
      if (!accountsIn(touched.after)) continue;
      const ids = (side: FilePart) =>
        maintainersOf(side)
          .map(({ id }) => id)
          .sort((a, b) => a - b);
      if (isEqual(ids(touched.before), ids(touched.after))) continue;
      const changed = pairSystems(touched.before, touched.after).filter((pair) => !hasEqualAccess(pair));
      const systems = changed.flatMap(({ after }) => idOf(after) ?? []);
      if (systems.length > 0) yield { at: ['institution', 'maintainers'], file: touched.file, systems };
    }
  },
  message: ({ systems }) => ({
    ro: say`Lista maintainers se schimbă împreună cu accesul: ${quoteAll(systems)}.`,
    en: say`The list maintainers changes together with access: ${quoteAll(systems)}.`,
    ru: say`Список maintainers меняется вместе с доступом: ${quoteAll(systems)}.`,
  }),
  hint: () => ({
    ro: 'Deschideți întâi o cerere care schimbă numai maintainers; după acceptarea ei, alta pentru acces.',
    en: 'First open a request that changes only maintainers; once it is accepted, another one for the access.',
    ru: 'Сначала откройте заявку, которая меняет только maintainers; после её принятия откройте другую, для доступа.',
  }),
  page: {
    ro: {
      meaning:
        'Cine poate schimba fișierul și ce acces are sistemul se hotărăsc separat. Altfel, cine fură un cont ar putea să-și dea dreptul și să-l folosească dintr-o singură mișcare.',
      causes: [
        'un coleg nou își adaugă contul și schimbă totodată o adresă sau un certificat',
        'două schimbări au ajuns în aceeași cerere',
      ],
      fix: [
        'Lăsați în această cerere numai una dintre schimbări.',
        'Pentru cealaltă, deschideți o cerere nouă după acceptarea primei.',
      ],
    },
    en: {
      meaning:
        'Who may change the file and what access a system has are decided apart. Otherwise whoever steals an account could give himself the right and use it in one move.',
      causes: [
        'a new colleague adds an account and changes an address or a certificate as well',
        'two changes got into one request',
      ],
      fix: ['Leave only one of the changes in this request.', 'Open a new request for the other once the first is accepted.'],
    },
    ru: {
      meaning:
        'Кто может менять файл и какой доступ у системы, решается отдельно. Иначе тот, кто украл учётную запись, мог бы дать себе право и сразу им воспользоваться.',
      causes: ['новый коллега добавляет себя и заодно меняет адрес или сертификат', 'два изменения попали в одну заявку'],
      fix: ['Оставьте в этой заявке только одно из изменений.', 'Для другого откройте новую заявку после принятия первой.'],
    },
  },
});
