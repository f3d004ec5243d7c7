// A text that is not of the form the schema wants.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { formatPath, type Path } from '../../model/path.ts';
import { say, type Text } from '../../model/text/text.ts';
import { explainSlip, type Slip } from './yaml-slip-words.ts';

interface WrongForm extends Occurrence {
  key: string;
  value: string;
  example?: string;
  saysNothing: boolean;
  /** What somebody did, where the value shows it. */
  slip?: Slip;
}

export const schemaPattern: Problem<WrongForm> = {
  code: 'schema-pattern',
  severity: 'error',
  publication: 'keeps-unread',
  inForm: { speaksOfFile: 'form' },
  message: ({ at, value, saysNothing, slip }) => {
    if (slip) return explainSlip(slip).message;
    return saysNothing ? emptyOf(at, value) : wrongForm(at, value);
  },
  hint: ({ example, slip }) => {
    if (slip) return explainSlip(slip).hint;
    return example === undefined
      ? {
          ro: 'Verificați literele, cifrele și semnele; editorul arată descrierea câmpului.',
          en: 'Check letters, digits and signs; the editor shows the description of the field.',
          ru: 'Проверьте буквы, цифры и знаки; описание поля показывает редактор.',
        }
      : {
          ro: say`Scrieți valoarea ca în exemplu: ${example}.`,
          en: say`Write the value as in the example: ${example}.`,
          ru: say`Запишите значение как в примере: ${example}.`,
        };
  },
  page: {
    ro: {
      meaning: 'Valoarea conține semne nepermise în acest loc sau îi lipsește o parte.',
      causes: [
        'litere mari, diacritice sau spații într-un identificator',
        'o parte a valorii nu a fost copiată',
        'un spațiu la început sau la sfârșit',
      ],
      fix: ['Comparați valoarea cu exemplul.', 'Copiați-o încă o dată, întreagă.'],
    },
    en: {
      meaning: 'The value has signs that are not allowed here, or a part of it is missing.',
      causes: [
        'capitals, diacritics or spaces in an identifier',
        'a part of the value was not copied',
        'a space at the start or the end',
      ],
      fix: ['Compare the value with the example.', 'Copy it again, the whole of it.'],
    },
    ru: {
      meaning: 'В значении есть недопустимые здесь знаки или не хватает его части.',
      causes: [
        'заглавные буквы, диакритика или пробелы в идентификаторе',
        'скопирована не вся строка',
        'пробел в начале или в конце',
      ],
      fix: ['Сравните значение с примером.', 'Скопируйте его ещё раз целиком.'],
    },
  },
};

const wrongForm = (at: Path, value: string): Text => ({
  ro: say`Valoarea ${value} de la ${formatPath(at)} nu are forma cerută.`,
  en: say`The value ${value} at ${formatPath(at)} is not of the form required.`,
  ru: say`Значение ${value} в ${formatPath(at)} не соответствует требуемому виду.`,
});

const emptyOf = (at: Path, value: string): Text => ({
  ro: say`Valoarea ${value} de la ${formatPath(at)} nu are nicio literă și nicio cifră.`,
  en: say`The value ${value} at ${formatPath(at)} has no letter and no digit.`,
  ru: say`В значении ${value} в ${formatPath(at)} нет ни одной буквы и ни одной цифры.`,
});
