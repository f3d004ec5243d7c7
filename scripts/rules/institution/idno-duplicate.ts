// One institution, one file: the same IDNO in two files is refused.
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const idnoDuplicate = rule({
  code: 'idno-duplicate',
  publication: 'conflicts',
  on: 'institution',
  *check({ path, valid, of }, { facts }) {
    const other = facts.byIdno.get(valid.idno)?.find((file) => file !== of);
    if (other) yield { at: [...path, 'idno'], idno: valid.idno, other: other.file, parties: [of.slug, other.slug] };
  },
  message: ({ idno, other }) => ({
    ro: say`IDNO-ul ${idno} este declarat și în fișierul ${other}.`,
    en: say`The IDNO ${idno} is also declared in the file ${other}.`,
    ru: say`IDNO ${idno} указан также в файле ${other}.`,
  }),
  hint: ({ other }) => ({
    ro: say`Dacă este aceeași instituție, adăugați sistemele în ${other} și ștergeți acest fișier. Dacă nu, corectați IDNO-ul.`,
    en: say`If it is the same institution, add the systems to ${other} and delete this file. If not, correct the IDNO.`,
    ru: say`Если это то же учреждение, добавьте системы в ${other} и удалите этот файл. Если нет, исправьте IDNO.`,
  }),
  page: {
    ro: {
      meaning:
        'Fiecare instituție are un singur fișier. După IDNO se știe cine răspunde de acces și cine poate modifica fișierul.',
      causes: [
        'instituția avea deja un fișier, cu alt nume',
        'fișierul altei instituții a fost copiat și IDNO-ul a rămas neschimbat',
      ],
      fix: ['Păstrați un singur fișier și puneți toate sistemele în el.', 'Sau scrieți IDNO-ul propriei instituții.'],
    },
    en: {
      meaning: 'Each institution has one file. The IDNO tells who answers for the access and who may change the file.',
      causes: [
        'the institution already had a file under another name',
        "another institution's file was copied and the IDNO stayed as it was",
      ],
      fix: ['Keep one file and put all systems into it.', 'Or write the IDNO of your own institution.'],
    },
    ru: {
      meaning: 'У каждого учреждения один файл. По IDNO видно, кто отвечает за доступ и кто может изменять файл.',
      causes: ['у учреждения уже был файл под другим именем', 'файл другого учреждения скопирован, а IDNO остался прежним'],
      fix: ['Оставьте один файл и внесите в него все системы.', 'Или укажите IDNO своего учреждения.'],
    },
  },
});
