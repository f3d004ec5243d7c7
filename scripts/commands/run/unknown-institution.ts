// An institution that is named on the command line and has no file.
import type { Facts } from '../../model/declaration/facts.ts';
import { addQuestion, findNearest } from '../../model/text/nearest.ts';
import { say, type Text } from '../../model/text/text.ts';

export function unknownInstitution(institution: string, { files }: Facts): Text {
  const names = findNearest(
    institution,
    files.map(({ slug }) => slug),
  );
  return addQuestion(
    {
      ro: say`Nu există fișierul instituției ${institution}.`,
      en: say`There is no file of an institution ${institution}.`,
      ru: say`Файла учреждения ${institution} не существует.`,
    },
    names,
  );
}
