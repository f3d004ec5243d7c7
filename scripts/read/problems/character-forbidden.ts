// A character that a reader cannot see as it is: it could make a file look different from what it says.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { Phrase, say, type Text } from '../../model/text/text.ts';

export type CharacterKind =
  | 'tab'
  | 'control'
  | 'bidirectional'
  | 'invisible'
  | 'line-separator'
  | 'old-line-ends'
  | 'stacked'
  | 'first'
  | 'other';

interface Forbidden extends Occurrence {
  sign: string;
  kind: CharacterKind;
  /** Where it is not there as such, but as a code after a backslash. */
  isEscaped?: boolean;
}

export const characterForbidden: Problem<Forbidden> = {
  code: 'character-forbidden',
  severity: 'error',
  publication: 'keeps',
  message: ({ sign, kind }) => messages[kind](formatCodePoint(sign)),
  hint: ({ sign, kind, isEscaped }) => {
    if (isEscaped && kind !== 'stacked') return escapeHint;
    return hints[kind] ?? (sign === '\uFEFF' ? markHint : sign === '\u00A0' ? spaceHint : hint);
  },
  page: {
    ro: {
      meaning:
        'În fișiere sunt permise doar caractere care se văd: litere, cifre, semne, spații obișnuite. Cele invizibile, de control sau care schimbă direcția textului pot ascunde ce scrie cu adevărat.',
      causes: [
        'textul a fost copiat dintr-un document Word, PDF sau dintr-o fereastră Windows',
        'rândurile sunt deplasate cu tasta Tab',
        'o valoare conține \\n sau alt cod de caracter invizibil',
        'pe o literă au fost puse mai mult de patru semne diacritice',
        'fișierul a fost salvat ca „UTF-8 cu BOM” (doar o notă: la început semnul nu schimbă nimic)',
      ],
      fix: [
        'Ștergeți valoarea și scrieți-o de la tastatură.',
        'Înlocuiți fiecare Tab cu două spații.',
        'Salvați fișierul ca „UTF-8” fără BOM.',
      ],
    },
    en: {
      meaning:
        'Files may only have characters that can be seen: letters, digits, signs, ordinary spaces. Invisible ones, control characters and those that turn the direction of text can hide what is really written.',
      causes: [
        'the text was copied from a Word or PDF document or from a Windows dialog',
        'lines are indented with the Tab key',
        'a value has \\n or another code of an invisible character',
        'more than four combining marks were put on one letter',
        'the file was saved as "UTF-8 with BOM" (only a note: at the beginning the sign changes nothing)',
      ],
      fix: ['Delete the value and type it.', 'Replace each tab by two spaces.', 'Save the file as "UTF-8" without BOM.'],
    },
    ru: {
      meaning:
        'В файлах допустимы только видимые знаки: буквы, цифры, знаки препинания, обычные пробелы. Невидимые и управляющие знаки и знаки, меняющие направление текста, могут скрыть то, что написано на самом деле.',
      causes: [
        'текст скопирован из документа Word, PDF или из окна Windows',
        'строки сдвинуты клавишей Tab',
        'в значении есть \\n или другой код невидимого знака',
        'на одной букве больше четырёх надстрочных знаков',
        'файл сохранён как «UTF-8 с BOM» (только примечание: в начале знак ничего не меняет)',
      ],
      fix: [
        'Удалите значение и наберите его на клавиатуре.',
        'Замените каждую табуляцию двумя пробелами.',
        'Сохраните файл как «UTF-8» без BOM.',
      ],
    },
  },
};

const formatCodePoint = (sign: string) =>
  new Phrase(`U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);

const messages: Record<CharacterKind, (sign: Phrase) => Text> = {
  tab: () => ({
    ro: 'Pe acest rând este un caracter Tab. În fișier se folosesc numai spații.',
    en: 'There is a tab character on this line. Indent with spaces only.',
    ru: 'В этой строке знак табуляции. Отступы в файле делаются пробелами.',
  }),
  control: (sign) => ({
    ro: say`Aici este un caracter de control (${sign}), care nu se vede.`,
    en: say`Here is a control character (${sign}), which cannot be seen.`,
    ru: say`Здесь управляющий знак (${sign}), которого не видно.`,
  }),
  bidirectional: (sign) => ({
    ro: say`Aici este un caracter (${sign}) care schimbă direcția textului, așa încât se vede altceva decât este scris.`,
    en: say`Here is a character (${sign}) that turns the direction of text, so that it looks different from what is written.`,
    ru: say`Здесь знак (${sign}), меняющий направление текста: видно не то, что написано.`,
  }),
  invisible: (sign) => ({
    ro: say`Aici este un caracter invizibil (${sign}).`,
    en: say`Here is an invisible character (${sign}).`,
    ru: say`Здесь невидимый знак (${sign}).`,
  }),
  'line-separator': (sign) => ({
    ro: say`Aici este un sfârșit de rând ascuns (${sign}); valoarea trebuie să încapă pe un rând.`,
    en: say`Here is a hidden end of line (${sign}); the value must be on one line.`,
    ru: say`Здесь скрытый конец строки (${sign}); значение должно быть в одной строке.`,
  }),
  stacked: (sign) => ({
    ro: say`Pe o literă stau mai mult de patru semne suprapuse (${sign} este al cincilea); ele acoperă rândurile vecine.`,
    en: say`More than four combining marks stand on one letter (${sign} is the fifth); they cover the lines around.`,
    ru: say`На одной букве больше четырёх надстрочных знаков (пятый: ${sign}); они закрывают соседние строки.`,
  }),
  first: (sign) => ({
    ro: say`Fișierul începe cu un semn invizibil (${sign}, BOM), pus de unele editoare. Sensul este același fără el.`,
    en: say`The file begins with an invisible sign (${sign}, BOM), which some editors write. It means the same without it.`,
    ru: say`Файл начинается с невидимого знака (${sign}, BOM), который ставят некоторые редакторы. Без него смысл тот же.`,
  }),
  'old-line-ends': () => ({
    ro: 'Rândurile fișierului se termină numai cu semnul CR, ca pe calculatoarele Mac vechi: pentru alte programe tot fișierul este un singur rând.',
    en: 'The lines of the file end with the sign CR alone, as on old Macs: to other programs all of it is one line.',
    ru: 'Строки файла кончаются одним знаком CR, как на старых Mac: для других программ весь файл состоит из одной строки.',
  }),
  other: (sign) => ({
    ro: say`Aici este un caracter (${sign}) care nu înseamnă nimic pentru cititor.`,
    en: say`Here is a character (${sign}) that means nothing to a reader.`,
    ru: say`Здесь знак (${sign}), который ничего не значит для читателя.`,
  }),
};

const hint: Text = {
  ro: 'Ștergeți caracterul: cel mai sigur este să scrieți din nou valoarea de la tastatură.',
  en: 'Delete the character: the surest way is to type the value again.',
  ru: 'Удалите знак: надёжнее всего заново набрать значение на клавиатуре.',
};
const tabHint: Text = {
  ro: 'Înlocuiți fiecare Tab: la începutul rândului cu două spații pentru fiecare nivel, în rest cu un spațiu.',
  en: 'Replace each tab: at the start of the line by two spaces for each level, elsewhere by one space.',
  ru: 'Замените каждую табуляцию: в начале строки двумя пробелами на каждый уровень, в остальных местах одним пробелом.',
};
const spaceHint: Text = {
  ro: 'Este un spațiu care nu se rupe la capăt de rând; puneți în locul lui un spațiu obișnuit.',
  en: 'It is a no-break space; put an ordinary space in its place.',
  ru: 'Это неразрывный пробел; поставьте вместо него обычный пробел.',
};
const escapeHint: Text = {
  ro: 'El vine din semnul \\ dintre ghilimelele duble. Într-o cale de fișier scrieți / în locul lui; în alt text scrieți \\\\ sau ștergeți-l.',
  en: 'It comes from the sign \\ between the double quotes. In the path of a file write / instead; in other text write \\\\ or delete it.',
  ru: 'Он получается из знака \\ в двойных кавычках. В пути к файлу поставьте вместо него /, в другом тексте запишите \\\\ или удалите его.',
};
const oldEndsHint: Text = {
  ro: 'Salvați fișierul din nou, cu sfârșituri de rând LF (Unix) sau CRLF (Windows).',
  en: 'Save the file again, with the line ends LF (Unix) or CRLF (Windows).',
  ru: 'Сохраните файл заново с концами строк LF (Unix) или CRLF (Windows).',
};
const letterHint: Text = {
  ro: 'Scrieți din nou litera de la tastatură.',
  en: 'Type the letter again.',
  ru: 'Наберите букву заново на клавиатуре.',
};
const firstHint: Text = {
  ro: 'Nu este nevoie de nimic. Comanda `npm run -s mdocs -- fix` îl șterge.',
  en: 'Nothing needs to be done. The command `npm run -s mdocs -- fix` deletes it.',
  ru: 'Делать ничего не нужно. Команда `npm run -s mdocs -- fix` его удалит.',
};
const hints: Partial<Record<CharacterKind, Text>> = {
  tab: tabHint,
  'old-line-ends': oldEndsHint,
  stacked: letterHint,
  first: firstHint,
};
const markHint: Text = {
  ro: 'Salvați fișierul ca „UTF-8” fără BOM; dacă semnul stă într-o valoare, scrieți valoarea din nou.',
  en: 'Save the file as "UTF-8" without BOM; if the sign is in a value, type the value again.',
  ru: 'Сохраните файл как «UTF-8» без BOM; если знак стоит в значении, наберите значение заново.',
};
