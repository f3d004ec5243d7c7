// A system's id names it everywhere, so no two systems of the repository share one.
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const systemDuplicate = rule({
  code: 'system-duplicate',
  publication: 'conflicts',
  on: 'system',
  *check(system, { facts }) {
    const { id } = system.valid;
    const other = facts.bySystemId.get(id)?.find((one) => one !== system);
    if (other) yield { at: [...system.path, 'id'], id, other: other.file, parties: [system.of.slug, other.of.slug] };
  },
  message: ({ id, other }) => ({
    ro: say`Identificatorul ${id} este folosit și de alt sistem, în ${other}.`,
    en: say`The id ${id} is also used by another system, in ${other}.`,
    ru: say`Идентификатор ${id} используется и другой системой, в ${other}.`,
  }),
  hint: ({ id }) => ({
    ro: say`Alegeți pentru sistemul nou alt identificator, de exemplu ${id} cu numele scurt al instituției în față.`,
    en: say`Choose another id for the new system, for example ${id} with the institution's short name before it.`,
    ru: say`Выберите для новой системы другой идентификатор, например ${id} с кратким именем учреждения впереди.`,
  }),
  page: {
    ro: {
      meaning: 'După id se recunoaște sistemul în planuri, în jurnale și în configurație. El este unic în tot registrul.',
      causes: ['a fost copiat un sistem existent', 'două instituții au ales același nume obișnuit, de exemplu portal'],
      fix: ['Schimbați id-ul sistemului nou.', 'Nu schimbați id-ul unui sistem deja acceptat: este permanent.'],
    },
    en: {
      meaning: 'The id is how plans, logs and the configuration know a system. It is unique in the whole registry.',
      causes: ['an existing system was copied', 'two institutions chose the same common name, such as portal'],
      fix: ['Change the id of the new system.', 'Leave the id of an accepted system as it is: it is permanent.'],
    },
    ru: {
      meaning: 'По id система узнаётся в планах, журналах и конфигурации. Он уникален во всём реестре.',
      causes: ['скопирована существующая система', 'два учреждения выбрали одно обычное имя, например portal'],
      fix: ['Измените id новой системы.', 'Не меняйте id уже принятой системы: он постоянный.'],
    },
  },
});
