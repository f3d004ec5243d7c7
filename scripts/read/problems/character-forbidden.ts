// A character that a reader cannot see as it is: it could make a file look different from what it says.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { Phrase, say, type Text } from '../../model/text/text.ts';

export type CharacterKind = 'tab' | 'control' | 'bidirectional' | 'invisible' | 'line-separator' | 'other';

export const characterForbidden: Problem<Occurrence & { sign: string; kind: CharacterKind }> = {
  code: 'character-forbidden',
  severity: 'error',
  publication: 'keeps',
  message: ({ sign, kind }) => messages[kind](formatCodePoint(sign)),
  hint: ({ sign, kind }) => (sign === '\uFEFF' ? markHint : kind === 'tab' ? tabHint : hint),
  page: {
    ro: {
      meaning:
        'În fișiere sunt permise doar caractere care se văd: litere, cifre, semne, spații obișnuite. Cele invizibile, de control sau care schimbă direcția textului pot ascunde ce scrie cu adevărat.',
      causes: [
        'textul a fost copiat dintr-un document Word, PDF sau dintr-o fereastră Windows',
        'rândurile sunt deplasate cu tasta Tab',
        'o valoare conține \\n sau alt cod de caracter invizibil',
        'fișierul a fost salvat ca „UTF-8 cu BOM”',
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
        'the file was saved as "UTF-8 with BOM"',
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
        'файл сохранён как «UTF-8 с BOM»',
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
  ro: 'Înlocuiți fiecare Tab cu două spații.',
  en: 'Replace each tab by two spaces.',
  ru: 'Замените каждую табуляцию двумя пробелами.',
};
const markHint: Text = {
  ro: 'Salvați fișierul ca „UTF-8” fără BOM; dacă semnul stă într-o valoare, scrieți valoarea din nou.',
  en: 'Save the file as "UTF-8" without BOM; if the sign is in a value, type the value again.',
  ru: 'Сохраните файл как «UTF-8» без BOM; если знак стоит в значении, наберите значение заново.',
};
