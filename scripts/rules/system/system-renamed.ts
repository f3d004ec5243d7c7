// Ids are permanent: a system that went while its twin under another id came is a renamed one.
import type { Facts } from '../../model/declaration/facts.ts';
import type { SystemPart } from '../../model/declaration/integration.ts';
import { environments } from '../../model/environment.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

/** The system that this file had before and no longer has, with a client id or the name of this new one. */
function findEarlierTwin(system: SystemPart, base: Facts): SystemPart | undefined {
  const before = base.fileOf(system.of.slug)?.systems ?? [];
  if (before.some(({ valid }) => valid.id === system.valid.id)) return undefined;
  const kept = new Set(system.of.systems.map(({ valid }) => valid.id));
  return before.find((one) => !kept.has(one.valid.id) && areTwins(one, system));
}

function areTwins(a: SystemPart, b: SystemPart): boolean {
  const ids = clientIdsOf(a);
  return a.valid.name === b.valid.name || clientIdsOf(b).some((id) => ids.includes(id));
}

function clientIdsOf(system: SystemPart): string[] {
  return environments.flatMap((environment) => system.accesses[environment]?.valid.clientId ?? []);
}

export const systemRenamed = rule({
  code: 'system-renamed',
  publication: 'keeps',
  on: 'system',
  *check(system, { base }) {
    const before = base && findEarlierTwin(system, base);
    if (!before) return;
    const at = [...system.path, 'id'];
    yield { at, before: before.valid.id, now: system.valid.id, edit: { path: at, value: before.valid.id } };
  },
  message: ({ before, now }) => ({
    ro: say`Identificatorul sistemului a fost schimbat din ${before} în ${now}. Identificatorii sunt permanenți.`,
    en: say`The id of the system was changed from ${before} to ${now}. Ids are permanent.`,
    ru: say`Идентификатор системы изменён с ${before} на ${now}. Идентификаторы постоянны.`,
  }),
  hint: ({ before }) => ({
    ro: say`Puneți înapoi ${before}. Numele afișat se schimbă la name.`,
    en: say`Put back ${before}. The name that people see is changed under name.`,
    ru: say`Верните ${before}. Отображаемое название меняется в name.`,
  }),
  page: {
    ro: {
      meaning:
        'Accesul, testele și istoricul sunt legate de id. Un id schimbat ar fi pentru serverul de intrare în MDocs (gateway) un sistem retras și altul nou, fără istoric.',
      causes: ['sistemul are un nume nou, iar id-ul a fost potrivit după nume', 'o greșeală la editare'],
      fix: ['Puneți înapoi id-ul vechi și schimbați doar name.', 'Pentru un sistem cu adevărat nou, adăugați-l lângă cel vechi.'],
    },
    en: {
      meaning:
        'Access, tests and history hang on the id. For the MDocs entry server (the gateway) a changed id would be one system withdrawn and a new one without history.',
      causes: ['the system has a new name and the id was made to follow', 'a slip while editing'],
      fix: ['Put the old id back and change only name.', 'Add a system that is really new beside the old one.'],
    },
    ru: {
      meaning:
        'Доступ, тестирование и история привязаны к id. Для входного сервера MDocs (шлюза) новый id означает отозванную систему и другую, без истории.',
      causes: ['систему переименовали и подогнали id под название', 'случайная правка'],
      fix: ['Верните прежний id и меняйте только name.', 'Действительно новую систему добавьте рядом со старой.'],
    },
  },
});
