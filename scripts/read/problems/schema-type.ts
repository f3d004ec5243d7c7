// A value of another kind than the schema wants; most often a number where a quoted text belongs.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { formatPath } from '../../model/path.ts';
import { forEachLanguage, Phrase, say, type Text } from '../../model/text/text.ts';
import { explainSlip, type Slip } from './yaml-slip-words.ts';

interface TypeDetails extends Occurrence {
  key: string;
  expected: string;
  actual: string;
  /** What was written, when quotes around it are the whole cure. */
  quotes?: string;
  /** How a list was written wrongly. */
  slip?: Slip;
  /** The values that were written without brackets, with them. */
  brackets?: string;
}

export const schemaType: Problem<TypeDetails> = {
  code: 'schema-type',
  severity: 'error',
  publication: 'keeps-unread',
  inForm: { speaksOfFile: 'form' },
  message: ({ at, expected, actual }) => {
    if (at.length === 0)
      return {
        ro: say`Fișierul trebuie să conțină ${nounFor(expected, 'ro')}, dar conține ${nounFor(actual, 'ro')}.`,
        en: say`The file must hold ${nounFor(expected, 'en')}, but holds ${nounFor(actual, 'en')}.`,
        ru: say`В файле должно быть следующее: ${nounFor(expected, 'ru')}; сейчас там: ${nounFor(actual, 'ru')}.`,
      };
    return {
      ro: say`La ${formatPath(at)} trebuie să fie ${nounFor(expected, 'ro')}, dar este ${nounFor(actual, 'ro')}.`,
      en: say`At ${formatPath(at)} there must be ${nounFor(expected, 'en')}, but there is ${nounFor(actual, 'en')}.`,
      ru: say`В ${formatPath(at)} ожидается ${nounFor(expected, 'ru')}, а указано: ${nounFor(actual, 'ru')}.`,
    };
  },
  hint: ({ at, expected, actual, quotes, slip, brackets }) => {
    if (at.length === 0) return compareWithExample;
    if (quotes !== undefined) return putInQuotes(quotes);
    if (slip) return joinSlip(slip);
    if (brackets !== undefined) return putInBrackets(brackets);
    return actual === 'null' ? fillIn : (hints[expected] ?? compareWithExample);
  },
  page: {
    ro: {
      meaning:
        'Valoarea este de alt tip decât cel cerut. YAML citește ca număr orice arată ca un număr: 0123 devine 123, iar 12E5 devine 1200000.',
      causes: [
        'un număr de identificare, un număr RSI sau un număr de serie fără ghilimele',
        'câmpul nu are nicio valoare',
        'o singură valoare în loc de listă, sau invers',
      ],
      fix: [
        'Puneți valoarea între ghilimele: rsi: "0123".',
        'O listă se scrie cu „- ” pe fiecare rând sau între paranteze: [Cazier].',
        'Completați valoarea sau ștergeți câmpul.',
      ],
    },
    en: {
      meaning:
        'The value is of another kind than required. YAML reads whatever looks like a number as a number: 0123 becomes 123, and 12E5 becomes 1200000.',
      causes: [
        'an identification number, an RSI number or a serial number without quotes',
        'the field has no value',
        'one value instead of a list, or the other way round',
      ],
      fix: [
        'Put the value in quotes: rsi: "0123".',
        'Write a list with "- " on each line, or in brackets: [Cazier].',
        'Fill in the value, or delete the field.',
      ],
    },
    ru: {
      meaning:
        'Значение не того вида, который требуется. YAML читает как число всё, что похоже на число: 0123 превращается в 123, а 12E5 в 1200000.',
      causes: [
        'идентификационный номер, номер RSI или серийный номер без кавычек',
        'у поля нет значения',
        'одно значение вместо списка или наоборот',
      ],
      fix: [
        'Возьмите значение в кавычки: rsi: "0123".',
        'Список записывается с «- » в каждой строке или в скобках: [Cazier].',
        'Укажите значение или удалите поле.',
      ],
    },
  },
};

const kinds: Readonly<Record<string, Text | undefined>> = {
  string: { ro: 'un text', en: 'a text', ru: 'текст' },
  object: { ro: 'un grup de câmpuri', en: 'a group of fields', ru: 'группа полей' },
  array: { ro: 'o listă', en: 'a list', ru: 'список' },
  number: { ro: 'un număr', en: 'a number', ru: 'число' },
  integer: { ro: 'un număr întreg', en: 'a whole number', ru: 'целое число' },
  boolean: { ro: 'true sau false', en: 'true or false', ru: 'true или false' },
  null: { ro: 'nimic', en: 'nothing', ru: 'ничего' },
};

const nounFor = (name: string, locale: 'ro' | 'en' | 'ru') => new Phrase(kinds[name]?.[locale] ?? name);

const putInQuotes = (value: string): Text => ({
  ro: say`Puneți ${value} între ghilimele: fără ele, YAML citește altceva decât un text.`,
  en: say`Put ${value} in quotes: without them YAML reads something other than a text.`,
  ru: say`Возьмите ${value} в кавычки: без них YAML читает это не как текст.`,
});

function joinSlip(slip: Slip): Text {
  const { message, hint } = explainSlip(slip);
  return forEachLanguage((locale) => `${message[locale]} ${hint[locale]}`);
}

const putInBrackets = (values: string): Text => ({
  ro: say`Scrieți valorile între paranteze drepte: ${values}, sau fiecare pe rândul ei, după „- ”.`,
  en: say`Write the values in brackets: ${values}, or each on its own line after "- ".`,
  ru: say`Запишите значения в квадратных скобках: ${values}, или каждое в своей строке после «- ».`,
});

const fillIn: Text = {
  ro: 'Completați valoarea sau ștergeți câmpul.',
  en: 'Fill in the value or delete the field.',
  ru: 'Укажите значение или удалите поле.',
};
const hints: Readonly<Record<string, Text | undefined>> = {
  array: {
    ro: 'Scrieți o listă: fiecare valoare pe rândul ei, după „- ”, sau toate între paranteze, cu virgulă: [Cazier, Diploma].',
    en: 'Write a list: each value on its own line after "- ", or all in brackets with commas: [Cazier, Diploma].',
    ru: 'Запишите список: каждое значение в своей строке после «- » или все в скобках через запятую: [Cazier, Diploma].',
  },
  object: {
    ro: 'Scrieți câmpurile acestei secțiuni dedesubt, fiecare pe rândul lui, cu două spații mai la dreapta.',
    en: 'Write the fields of this section below it, each on its own line, two spaces further to the right.',
    ru: 'Запишите поля этого раздела под ним, каждое в своей строке, на два пробела правее.',
  },
  integer: {
    ro: 'Scrieți numărul doar cu cifre, fără ghilimele.',
    en: 'Write the number in digits only, without quotes.',
    ru: 'Запишите число одними цифрами, без кавычек.',
  },
};
const compareWithExample: Text = {
  ro: 'Comparați cu exemplul din integrations/README.md.',
  en: 'Compare with the example in integrations/README.md.',
  ru: 'Сравните с примером в integrations/README.md.',
};
