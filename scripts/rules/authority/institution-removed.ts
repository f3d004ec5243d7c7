// A deleted file takes all access of an institution away at once: AGE looks whether that is meant.
import type { FilePart } from '../../model/declaration/integration.ts';
import { idOf } from '../../model/proposal/system-changes.ts';
import { findRenamed, findTwin, listTouchedFiles } from '../../model/proposal/touched-files.ts';
import { rule } from '../../model/rule/rule.ts';
import { Phrase, quoteFew, say, type Text } from '../../model/text/text.ts';

const systemsOf = (file: FilePart | undefined): string[] => file?.systems.flatMap((system) => idOf(system) ?? []) ?? [];

export const institutionRemoved = rule({
  code: 'institution-removed',
  severity: 'notice',
  publication: 'unmerged',
  on: 'proposal',
  *check(proposal, context) {
    const files = listTouchedFiles(proposal, context);
    for (const touched of files) {
      const { file, slug, change, before } = touched;
      if (change.after || findRenamed(touched, files)) continue;
      yield { at: [], file, slug, systems: systemsOf(before), twin: findTwin(touched, files)?.file, approval: 'age' as const };
    }
  },
  message: ({ twin, ...details }) => (twin === undefined ? gone(details) : moved(details, twin)),
  hint: () => ({
    ro: 'AGE întreabă instituția la adresa ei oficială și aprobă. Ca să opriți accesul pentru un timp, folosiți status: suspended.',
    en: 'AGE asks the institution at its official e-mail address, and approves. To stop access for a while use status: suspended.',
    ru: 'AGE спрашивает учреждение по его официальному адресу и одобряет. Чтобы закрыть доступ на время, используйте status: suspended.',
  }),
  page: {
    ro: {
      meaning:
        'Fișierul șters înseamnă că instituția renunță la tot accesul, în testare și în producție, imediat după acceptare. Urmele rămân în istoricul depozitului.',
      causes: ['contractul s-a încheiat', 'instituția a fost reorganizată', 'fișierul a fost șters sau redenumit din greșeală'],
      fix: [
        'Dacă nu este intenționat, puneți fișierul înapoi.',
        'Dacă instituția trebuie să aibă alt nume, nu redenumiți fișierul: schimbați institution.name.',
        'Dacă este intenționat, așteptați aprobarea AGE.',
      ],
    },
    en: {
      meaning:
        'A deleted file means that the institution gives up all access, in the test environment and in production, as soon as the request is accepted. Its traces stay in the history of the repository.',
      causes: ['the contract has ended', 'the institution was reorganised', 'the file was deleted or renamed by mistake'],
      fix: [
        'If it is not meant, put the file back.',
        'If the institution is to have another name, do not rename the file: change institution.name.',
        "If it is meant, wait for AGE's approval.",
      ],
    },
    ru: {
      meaning:
        'Удалённый файл означает, что учреждение отказывается от всего доступа, в тестовой и рабочей среде, сразу после принятия. Следы остаются в истории репозитория.',
      causes: ['договор закончился', 'учреждение реорганизовано', 'файл удалили или переименовали по ошибке'],
      fix: [
        'Если это не намеренно, верните файл.',
        'Если у учреждения другое название, не переименовывайте файл: измените institution.name.',
        'Если это намеренно, дождитесь одобрения AGE.',
      ],
    },
  },
});

interface RemovalDetails {
  readonly slug: string;
  readonly systems: readonly string[];
}

/** Of a file that could not be read nothing is known but that it goes. */
const gone = (details: RemovalDetails): Text => (details.systems.length === 0 ? goneAlone(details) : goneWith(details));

const goneAlone = ({ slug }: RemovalDetails): Text => ({
  ro: say`Fișierul instituției ${slug} este șters; instituția pierde tot accesul.`,
  en: say`The file of the institution ${slug} is deleted; the institution loses all access.`,
  ru: say`Файл учреждения ${slug} удалён; учреждение теряет весь доступ.`,
});

const goneWith = ({ slug, systems }: RemovalDetails): Text => ({
  ro: say`Fișierul instituției ${slug} este șters; pierd tot accesul: ${quoteFew(systems, 'ro')}.`,
  en: say`The file of the institution ${slug} is deleted; all access is lost by: ${quoteFew(systems, 'en')}.`,
  ru: say`Файл учреждения ${slug} удалён; весь доступ теряют: ${quoteFew(systems, 'ru')}.`,
});

const moved = (details: RemovalDetails, twin: string): Text => ({
  ro: say`${new Phrase(gone(details).ro)} Pare o redenumire: ${twin} conține aceleași sisteme.`,
  en: say`${new Phrase(gone(details).en)} It looks like a rename: ${twin} has the same systems.`,
  ru: say`${new Phrase(gone(details).ru)} Похоже на переименование: в ${twin} те же системы.`,
});
