// A key that the schema does not know: misspelt, or in the wrong place.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { formatPath, type Path } from '../../model/path.ts';
import { addQuestion, didYouMean } from '../../model/text/nearest.ts';
import { quoteAll, say, type Text } from '../../model/text/text.ts';

interface UnknownKey extends Occurrence {
  key: string;
  nearest: readonly string[];
  known: readonly string[];
  /** Where it is missing. */
  home?: Path | undefined;
}

export const schemaUnknownKey: Problem<UnknownKey> = {
  code: 'schema-unknown-key',
  severity: 'error',
  publication: 'keeps-unread-around',
  inForm: { speaksOfFile: 'form' },
  message: ({ at }) => ({
    ro: say`Câmpul ${formatPath(at)} nu este cunoscut aici.`,
    en: say`The field ${formatPath(at)} is not known here.`,
    ru: say`Поле ${formatPath(at)} здесь неизвестно.`,
  }),
  hint: ({ at, key, nearest, known, home }) => {
    if (home) return home.length < at.length - 1 ? moveOut(home) : moveTo(home);
    if (nearest.length === 0) return knownKeys(known);
    return looksLatin(key) ? addQuestion(otherAlphabet, nearest) : didYouMean(nearest);
  },
  page: {
    ro: {
      meaning:
        'Fișierul conține un câmp pe care schema nu îl cunoaște în acest loc. Câmpurile necunoscute sunt greșeli, ca o literă greșită să nu treacă neobservată.',
      causes: [
        'numele câmpului este scris greșit',
        'câmpul stă la alt nivel (prea multe sau prea puține spații)',
        'câmpul este scris în română; câmpurile sunt în engleză',
      ],
      fix: ['Corectați numele câmpului după propunere.', 'Verificați alinierea: câmpul trebuie să fie sub secțiunea lui.'],
    },
    en: {
      meaning:
        'The file has a field that the schema does not know in this place. Unknown fields are errors, so that a misspelling cannot pass unnoticed.',
      causes: [
        'the name of the field is misspelt',
        'the field is at another level (too many or too few spaces)',
        'the field is in Romanian; fields are in English',
      ],
      fix: ['Correct the name of the field as proposed.', 'Check the indentation: the field must be under its section.'],
    },
    ru: {
      meaning:
        'В файле есть поле, которого схема в этом месте не знает. Неизвестные поля считаются ошибкой, чтобы опечатка не осталась незамеченной.',
      causes: [
        'опечатка в имени поля',
        'поле стоит на другом уровне (лишние или недостающие пробелы)',
        'поле записано по-румынски; поля пишутся по-английски',
      ],
      fix: ['Исправьте имя поля, как предложено.', 'Проверьте отступ: поле должно стоять под своим разделом.'],
    },
  },
};

/** Whether it has letters of another alphabet that look like Latin ones. */
const looksLatin = (key: string): boolean => /[\u0400-\u052F\u0370-\u03FF]/.test(key) && /[A-Za-z]/.test(key);

const otherAlphabet: Text = {
  ro: 'Numele câmpului are litere din alt alfabet, care arată ca cele latine. Scrieți-l din nou.',
  en: 'The name of the field has letters of another alphabet that look like Latin ones. Type it again.',
  ru: 'В имени поля есть буквы другого алфавита, похожие на латинские. Наберите его заново.',
};

const moveTo = (home: Path): Text => ({
  ro: say`El lipsește din ${formatPath(home)}: mutați-l acolo, cu câte două spații mai la dreapta, împreună cu rândurile lui.`,
  en: say`It is missing in ${formatPath(home)}: move it there, two spaces further to the right for each level, with the lines below it.`,
  ru: say`Его нет в ${formatPath(home)}: перенесите его туда, на два пробела правее за каждый уровень, вместе с его строками.`,
});

const moveOut = (home: Path): Text =>
  home.length === 0
    ? {
        ro: 'El stă sub alt câmp: mutați-l la începutul rândului, fără spații în față, împreună cu rândurile lui.',
        en: 'It stands below another field: move it to the start of a line, with no spaces before it, together with the lines below it.',
        ru: 'Оно стоит внутри другого поля: перенесите его в начало строки, без пробелов перед ним, вместе с его строками.',
      }
    : {
        ro: say`Locul lui este în ${formatPath(home)}: mutați-l acolo, cu câte două spații mai la stânga, împreună cu rândurile lui.`,
        en: say`It belongs in ${formatPath(home)}: move it there, two spaces further to the left for each level, with the lines below it.`,
        ru: say`Его место в ${formatPath(home)}: перенесите его туда, на два пробела левее за каждый уровень, вместе с его строками.`,
      };

const knownKeys = (known: readonly string[]): Text => ({
  ro: say`Aici pot fi scrise câmpurile: ${quoteAll(known)}.`,
  en: say`The fields allowed here are: ${quoteAll(known)}.`,
  ru: say`Здесь допустимы поля: ${quoteAll(known)}.`,
});
