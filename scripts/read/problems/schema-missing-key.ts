// A key that must be there is not.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { formatPath } from '../../model/path.ts';
import { say } from '../../model/text/text.ts';

export const schemaMissingKey: Problem<Occurrence & { key: string }> = {
  code: 'schema-missing-key',
  severity: 'error',
  publication: 'keeps-unread',
  inForm: { speaksOfFile: 'form' },
  message: ({ at, key }) => ({
    ro: say`Lipsește câmpul obligatoriu ${formatPath([...at, key])}.`,
    en: say`The required field ${formatPath([...at, key])} is missing.`,
    ru: say`Нет обязательного поля ${formatPath([...at, key])}.`,
  }),
  hint: ({ at, key }) =>
    at.length === 0
      ? {
          ro: say`Adăugați câmpul ${key} la începutul unui rând, fără spații înaintea lui.`,
          en: say`Add the field ${key} at the start of a line, with no spaces before it.`,
          ru: say`Добавьте поле ${key} в начале строки, без пробелов перед ним.`,
        }
      : {
          ro: say`Adăugați câmpul ${key} sub ${formatPath(at)}, aliniat cu câmpurile vecine.`,
          en: say`Add the field ${key} under ${formatPath(at)}, aligned with the fields next to it.`,
          ru: say`Добавьте поле ${key} в ${formatPath(at)}, с тем же отступом, что у соседних полей.`,
        },
  page: {
    ro: {
      meaning: 'Fără acest câmp cererea nu este completă.',
      causes: ['câmpul a fost uitat', 'numele lui este scris greșit', 'câmpul este aliniat greșit și a ajuns în altă secțiune'],
      fix: ['Adăugați câmpul cu valoarea lui.', 'Dacă el există în fișier, verificați numele și spațiile dinaintea lui.'],
    },
    en: {
      meaning: 'Without this field the request is not complete.',
      causes: ['the field was forgotten', 'its name is misspelt', 'it is indented wrongly and ended up in another section'],
      fix: ['Add the field with its value.', 'If it is in the file, check its name and the spaces before it.'],
    },
    ru: {
      meaning: 'Без этого поля заявка неполная.',
      causes: ['поле забыто', 'в его имени опечатка', 'неверный отступ, и поле оказалось в другом разделе'],
      fix: ['Добавьте поле и его значение.', 'Если оно есть в файле, проверьте его имя и пробелы перед ним.'],
    },
  },
};
