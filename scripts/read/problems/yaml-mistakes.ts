// The mistakes that people make in YAML, each in plain words, and which of them the YAML library means.
import type { Text } from '../../model/text/text.ts';

export type YamlMistake =
  | 'indentation'
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'missing-colon'
  | 'missing-comma'
  | 'missing-space'
  | 'colon-in-value'
  | 'key-not-text'
  | 'key-too-long'
  | 'escape'
  | 'special-sign'
  | 'stray-sign'
  | 'other';

/** From the error code of the YAML library and its English sentence, where one code has several meanings. */
export function mistakeOf(code: string, sentence: string): YamlMistake {
  const meant = bySentence.find(([pattern]) => pattern.test(sentence));
  return byCode[code] ?? meant?.[1] ?? 'other';
}

const byCode: Readonly<Record<string, YamlMistake | undefined>> = {
  BAD_DQ_ESCAPE: 'escape',
  BAD_SCALAR_START: 'special-sign',
  BLOCK_IN_FLOW: 'indentation',
  KEY_OVER_1024_CHARS: 'key-too-long',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  NON_STRING_KEY: 'key-not-text',
  TAB_AS_INDENT: 'indentation',
};

const bySentence: readonly (readonly [RegExp, YamlMistake])[] = [
  [/^Missing closing ["']quote/, 'unclosed-quote'],
  [/must end with a|must be sufficiently indented and end with/, 'unclosed-bracket'],
  [/^Implicit map keys need|without - indicator/, 'missing-colon'],
  [/^Missing ,|^Unexpected (,|empty item|scalar token$)/, 'missing-comma'],
  [/separated from other tokens by white space|^Missing space after/, 'missing-space'],
  [/^Nested mappings/, 'colon-in-value'],
  [/indent|same column|block sequence/i, 'indentation'],
  [/^Unexpected|^Expected/, 'stray-sign'],
];

export const yamlMistakes: Readonly<Record<YamlMistake, { message: Text; hint: Text }>> = {
  indentation: {
    message: {
      ro: 'Rândul nu este aliniat cu celelalte: numărul de spații de la începutul lui nu se potrivește.',
      en: 'The line is not aligned with the others: the number of spaces at its start is wrong.',
      ru: 'Строка не выровнена с остальными: число пробелов в её начале не подходит.',
    },
    hint: {
      ro: 'Aliniați rândul cu câmpurile de același nivel; folosiți câte două spații pentru fiecare nivel.',
      en: 'Align the line with the fields of the same level; use two spaces for each level.',
      ru: 'Выровняйте строку с полями того же уровня; используйте по два пробела на каждый уровень.',
    },
  },
  'unclosed-quote': {
    message: {
      ro: 'Ghilimelele deschise pe acest rând nu sunt închise pe el.',
      en: 'A quote was opened on this line and not closed on it.',
      ru: 'Кавычка открыта в этой строке и не закрыта в ней.',
    },
    hint: {
      ro: 'Adăugați ghilimelele de închidere la sfârșitul valorii. Un text de mai multe rânduri se scrie fără ghilimele, după semnul |.',
      en: 'Add the closing quote at the end of the value. A text of several lines is written without quotes, after the sign |.',
      ru: 'Добавьте закрывающую кавычку в конце значения. Текст из нескольких строк записывается без кавычек, после знака |.',
    },
  },
  'unclosed-bracket': {
    message: {
      ro: 'O paranteză deschisă cu [ sau { nu este închisă.',
      en: 'A bracket opened with [ or { is not closed.',
      ru: 'Скобка, открытая знаком [ или {, не закрыта.',
    },
    hint: {
      ro: 'Adăugați ] sau } la sfârșitul listei.',
      en: 'Add ] or } at the end of the list.',
      ru: 'Добавьте ] или } в конце списка.',
    },
  },
  'missing-colon': {
    message: {
      ro: 'Pe acest rând lipsesc două puncte după numele câmpului sau spațiul de după ele.',
      en: 'On this line the colon after the name of the field is missing, or the space after the colon.',
      ru: 'В этой строке нет двоеточия после имени поля или пробела после двоеточия.',
    },
    hint: {
      ro: 'Scrieți numele câmpului, două puncte, un spațiu și valoarea, de exemplu: sector: public.',
      en: 'Write the name of the field, a colon, a space and the value, for example: sector: public.',
      ru: 'Запишите имя поля, двоеточие, пробел и значение, например: sector: public.',
    },
  },
  'missing-comma': {
    message: {
      ro: 'În lista dintre paranteze lipsește o virgulă sau este una în plus.',
      en: 'In the list between brackets a comma is missing, or there is one too many.',
      ru: 'В списке в скобках не хватает запятой или есть лишняя.',
    },
    hint: {
      ro: 'Despărțiți elementele printr-o singură virgulă și un spațiu: [Cazier, Diploma].',
      en: 'Put one comma and a space between the items: [Cazier, Diploma].',
      ru: 'Разделяйте элементы одной запятой и пробелом: [Cazier, Diploma].',
    },
  },
  'missing-space': {
    message: {
      ro: 'Lipsește un spațiu: înainte de # sau după două puncte trebuie să fie unul.',
      en: 'A space is missing: there must be one before # and after a colon.',
      ru: 'Не хватает пробела: он нужен перед знаком # и после двоеточия.',
    },
    hint: {
      ro: 'Adăugați spațiul. Dacă semnul face parte din valoare, puneți valoarea între ghilimele.',
      en: 'Add the space. If the sign belongs to the value, put the value in quotes.',
      ru: 'Добавьте пробел. Если знак относится к значению, возьмите значение в кавычки.',
    },
  },
  'colon-in-value': {
    message: {
      ro: 'Pe acest rând sunt două perechi „câmp: valoare”, sau valoarea conține două puncte urmate de spațiu.',
      en: 'This line has two pairs "field: value", or the value has a colon followed by a space.',
      ru: 'В этой строке две пары «поле: значение», или в значении есть двоеточие с пробелом после него.',
    },
    hint: {
      ro: 'Puneți valoarea între ghilimele sau mutați al doilea câmp pe rândul următor.',
      en: 'Put the value in quotes, or move the second field to the next line.',
      ru: 'Возьмите значение в кавычки или перенесите второе поле на следующую строку.',
    },
  },
  'key-not-text': {
    message: {
      ro: 'Numele unui câmp trebuie să fie un cuvânt, nu un număr, o listă sau o valoare goală.',
      en: 'The name of a field must be a word, not a number, a list or an empty value.',
      ru: 'Имя поля должно быть словом, а не числом, списком или пустым значением.',
    },
    hint: {
      ro: 'Verificați ce stă înaintea celor două puncte.',
      en: 'Check what stands before the colon.',
      ru: 'Проверьте, что стоит перед двоеточием.',
    },
  },
  'key-too-long': {
    message: {
      ro: 'Textul dinaintea celor două puncte este prea lung pentru numele unui câmp.',
      en: 'The text before the colon is too long for the name of a field.',
      ru: 'Текст перед двоеточием слишком длинный для имени поля.',
    },
    hint: {
      ro: 'Dacă este o valoare, puneți-o între ghilimele.',
      en: 'If it is a value, put it in quotes.',
      ru: 'Если это значение, возьмите его в кавычки.',
    },
  },
  escape: {
    message: {
      ro: 'După semnul \\ dintre ghilimelele duble urmează ceva ce YAML nu cunoaște.',
      en: 'The sign \\ between double quotes is followed by something that YAML does not know.',
      ru: 'После знака \\ в двойных кавычках стоит то, чего YAML не знает.',
    },
    hint: {
      ro: 'Scrieți \\\\ în loc de \\ sau folosiți ghilimele simple.',
      en: 'Write \\\\ instead of \\, or use single quotes.',
      ru: 'Запишите \\\\ вместо \\ или используйте одинарные кавычки.',
    },
  },
  'special-sign': {
    message: {
      ro: 'Valoarea începe cu un semn care în YAML are alt rost (@, `, % sau altul).',
      en: 'The value begins with a sign that means something else in YAML (@, `, % or another).',
      ru: 'Значение начинается со знака, который в YAML имеет другой смысл (@, `, % или другой).',
    },
    hint: {
      ro: 'Dacă semnul face parte din valoare, puneți valoarea între ghilimele; altfel ștergeți-l. Un cont GitHub se scrie fără @.',
      en: 'If the sign belongs to the value, put the value in quotes; otherwise delete it. A GitHub account is written without @.',
      ru: 'Если знак относится к значению, возьмите значение в кавычки, иначе удалите его. Учётная запись GitHub пишется без @.',
    },
  },
  'stray-sign': {
    message: {
      ro: 'Aici stă un semn sau un text care nu își are locul, de obicei o paranteză, o virgulă sau text după ghilimele.',
      en: 'A sign or a text stands here that does not belong, usually a bracket, a comma, or text after a quote.',
      ru: 'Здесь стоит лишний знак или текст: обычно скобка, запятая или текст после кавычки.',
    },
    hint: {
      ro: 'Ștergeți ce este în plus sau puneți toată valoarea între ghilimele.',
      en: 'Delete what is too much, or put the whole value in quotes.',
      ru: 'Удалите лишнее или возьмите всё значение в кавычки.',
    },
  },
  other: {
    message: {
      ro: 'Textul nu poate fi citit ca YAML începând de aici.',
      en: 'From here on the text cannot be read as YAML.',
      ru: 'Начиная с этого места текст не удаётся прочитать как YAML.',
    },
    hint: {
      ro: 'Comparați rândul cu exemplul din integrations/README.md: spații, două puncte, ghilimele, paranteze.',
      en: 'Compare the line with the example in integrations/README.md: spaces, colons, quotes, brackets.',
      ru: 'Сравните строку с примером в integrations/README.md: пробелы, двоеточия, кавычки, скобки.',
    },
  },
};
