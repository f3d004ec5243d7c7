// A system that goes loses its access at once. Its institution may do that; everybody should see it.
import { mayHaveMoreSystems } from '../../model/declaration/unclear.ts';
import { idOf } from '../../model/proposal/system-changes.ts';
import { listChangedFiles } from '../../model/proposal/touched-files.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const systemRemoved = rule({
  code: 'system-removed',
  severity: 'notice',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, context) {
    for (const { file, before, after } of listChangedFiles(proposal, context)) {
      if (mayHaveMoreSystems(after)) continue;
      const kept = new Set(after.systems.map(idOf));
      for (const system of before.systems) {
        const id = idOf(system);
        if (id !== undefined && !kept.has(id)) yield { at: ['systems'], file, system: id };
      }
    }
  },
  message: ({ system }) => ({
    ro: say`Sistemul ${system} nu mai este în fișier: pierde tot accesul imediat după acceptare.`,
    en: say`The system ${system} is no longer in the file: it loses all access as soon as the request is accepted.`,
    ru: say`Системы ${system} больше нет в файле: она теряет весь доступ сразу после принятия.`,
  }),
  hint: () => ({
    ro: 'Dacă este intenționat, nu trebuie făcut nimic. Pentru o oprire de un timp, folosiți status: suspended.',
    en: 'If this is intended, there is nothing to do. To stop access for a while use status: suspended.',
    ru: 'Если так задумано, ничего делать не нужно. Чтобы закрыть доступ на время, используйте status: suspended.',
  }),
  page: {
    ro: {
      meaning:
        'Un sistem scos din fișier nu mai intră în MDocs, nici în testare, nici în producție. Dacă revine, așteaptă din nou un clientId de la AGE.',
      causes: ['sistemul nu mai este folosit', 'a fost șters din greșeală la editare'],
      fix: ['Dacă nu este intenționat, puneți sistemul înapoi așa cum era.'],
    },
    en: {
      meaning:
        'A system taken out of the file no longer reaches MDocs, neither in the test environment nor in production. If it comes back, it waits for AGE to give it a clientId again.',
      causes: ['the system is not used any more', 'it was deleted by mistake while editing'],
      fix: ['If it is not meant, put the system back as it was.'],
    },
    ru: {
      meaning:
        'Система, убранная из файла, больше не входит в MDocs ни в тестовой, ни в рабочей среде. Если она вернётся, ей снова нужен clientId от AGE.',
      causes: ['систему больше не используют', 'её случайно удалили при редактировании'],
      fix: ['Если это не намеренно, верните систему как была.'],
    },
  },
});
