// Production is published only for what was tested: when the access changed since the test, the test does not count for the new one.
import type { SystemPart } from '../../model/declaration/integration.ts';
import { isCatalogued } from '../../model/declaration/registry.ts';
import { compare } from '../../model/finding/finding.ts';
import { findIdnoProblem } from '../../model/idno.ts';
import { type Context, rule } from '../../model/rule/rule.ts';
import { Phrase, say } from '../../model/text/text.ts';
import { isConfirmedBefore } from './confirmed-before.ts';

/** Document types that came (+) and went (-) since the state that was tested, where that is the state before this change. */
function changesSince(tested: string, system: SystemPart, { base }: Context): string[] {
  const before = base?.bySystemId.get(system.valid.id)?.find((one) => one.digest === tested);
  if (!before) return [];
  const old = before.valid.documentTypes;
  const now = system.valid.documentTypes;
  return [
    ...now.filter((code) => !old.includes(code)).map((code) => `+${code}`),
    ...old.filter((code) => !now.includes(code)).map((code) => `-${code}`),
  ].sort(compare);
}

export const confirmationStale = rule({
  code: 'confirmation-stale',
  publication: 'keeps-tested',
  on: 'access',
  *check({ path, valid, system }, context) {
    const tested = valid.confirmation?.access;
    if (tested === undefined || system.digest === null || tested === system.digest || !system.of.institution) return;
    // With a misspelt number or type the digest is that of no access at all.
    if (findIdnoProblem(system.of.institution.valid.idno) !== undefined) return;
    if (system.valid.documentTypes.some((code) => !isCatalogued(code, context.registry))) return;
    const details = {
      at: [...path, 'confirmation', 'access'],
      now: system.digest,
      changes: changesSince(tested, system, context),
    };
    // A confirmation that stood before is not false because the access goes on: production keeps what was tested.
    yield isConfirmedBefore(tested, system, context) ? { ...details, severity: 'warning' as const } : details;
  },
  message: ({ now, changes }) => ({
    ro: say`Accesul s-a schimbat după testare: amprenta lui este acum ${now}${changeList('; tipuri de documente: ', changes)}.`,
    en: say`The access changed since the test: its digest is now ${now}${changeList('; document types: ', changes)}.`,
    ru: say`После тестирования доступ изменился: его отпечаток теперь ${now}${changeList('; типы документов: ', changes)}.`,
  }),
  hint: ({ now }) => ({
    ro: say`Testați din nou în mediul de testare, apoi scrieți la access ${now} și la tested ziua testării. Până atunci în producție rămâne ce a fost testat.`,
    en: say`Test again in the test environment, then write ${now} at access and the day of the test at tested. Until then production keeps what was tested.`,
    ru: say`Повторите тестирование в тестовой среде, затем укажите в access ${now}, а в tested день тестирования. До этого в рабочей среде остаётся то, что протестировано.`,
  }),
  page: {
    ro: {
      meaning:
        'Amprenta accesului din confirmation spune ce drepturi au fost testate: instituția, sistemul și tipurile de documente. Ea nu mai corespunde fișierului.',
      causes: [
        'a fost adăugat sau scos un tip de document după testare',
        'amprenta a fost copiată greșit sau de la alt sistem',
        'IDNO-ul sau id-ul sistemului a fost corectat',
      ],
      fix: [
        'Publicați întâi schimbarea în mediul de testare și testați-o.',
        'Scrieți amprenta nouă; este în indicația de sub acest mesaj.',
        'Dacă schimbarea nu era dorită, puneți înapoi ce a fost testat.',
      ],
    },
    en: {
      meaning:
        'The access digest in the confirmation says which rights were tested: institution, system and document types. It no longer fits the file.',
      causes: [
        'a document type was added or removed after the test',
        'the digest was copied wrongly or from another system',
        'the IDNO or the id of the system was corrected',
      ],
      fix: [
        'Publish the change to the test environment first and test it.',
        'Write the new digest; it is in the hint under this message.',
        'If the change was not meant, put back what was tested.',
      ],
    },
    ru: {
      meaning:
        'Отпечаток доступа в confirmation показывает, какие права протестированы: учреждение, система и типы документов. Он больше не соответствует файлу.',
      causes: [
        'после тестирования добавлен или убран тип документа',
        'отпечаток скопирован с ошибкой или у другой системы',
        'исправлен IDNO или id системы',
      ],
      fix: [
        'Сначала опубликуйте изменение в тестовой среде и протестируйте его.',
        'Укажите новый отпечаток; он есть в подсказке под этим сообщением.',
        'Если изменение случайное, верните то, что было протестировано.',
      ],
    },
  },
});

const changeList = (words: string, changes: readonly string[]): Phrase =>
  new Phrase(changes.length === 0 ? '' : words + changes.map((change) => say`${change}`).join(', '));
