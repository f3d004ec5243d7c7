// A type that no system asks for: perhaps left over, perhaps for a system to come.
import type { FilePart } from '../../model/declaration/integration.ts';
import { mayBeUsed } from '../../model/declaration/unclear.ts';
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';

export const documentTypeUnused = rule({
  code: 'document-type-unused',
  severity: 'notice',
  publication: 'keeps',
  isExceptable: true,
  on: 'documentType',
  ofAll: 'uses',
  *check({ data: { code } }, { facts, base }) {
    if (facts.usedDocumentTypes.has(code)) return;
    const isUsedIn = ({ systems }: FilePart) => systems.some((system) => system.data.documentTypes?.includes(code));
    if (!mayBeUsed({ facts, base }, isUsedIn)) yield { at: ['code'], code };
  },
  message: ({ code }) => ({
    ro: say`Niciun sistem nu folosește tipul de document ${code}.`,
    en: say`No system uses the document type ${code}.`,
    ru: say`Ни одна система не использует тип документа ${code}.`,
  }),
  hint: () => ({
    ro: 'Dacă nu este pregătit pentru un sistem viitor, poate fi șters din catalog.',
    en: 'Unless it is meant for a system to come, it can be deleted from the catalogue.',
    ru: 'Если он не подготовлен для будущей системы, его можно удалить из каталога.',
  }),
  page: {
    ro: {
      meaning: 'Tipul este în catalog, dar nu se publică în niciun mediu, fiindcă nu îl cere niciun sistem.',
      causes: ['tipul a fost pregătit din timp', 'ultimul sistem care îl folosea a fost retras'],
      fix: ['AGE hotărăște: îl lasă sau șterge fișierul.'],
    },
    en: {
      meaning: 'The type is in the catalogue but published in no environment, because no system asks for it.',
      causes: ['the type was prepared ahead', 'the last system that used it was withdrawn'],
      fix: ['AGE decides: leave it, or delete the file.'],
    },
    ru: {
      meaning: 'Тип есть в каталоге, но не публикуется ни в одной среде: его не запрашивает ни одна система.',
      causes: ['тип подготовлен заранее', 'последняя система, которая его использовала, отозвана'],
      fix: ['Решает AGE: оставить тип или удалить файл.'],
    },
  },
});
