// Slips of the hand in YAML, each with what somebody did and what to do about it.
import { counted } from '../../model/text/counted.ts';
import { Phrase, say, type Text } from '../../model/text/text.ts';

export type Slip =
  | { readonly kind: 'indent'; readonly own: number; readonly wanted: number }
  | { readonly kind: 'dash-unlike'; readonly withDash: number; readonly without: number }
  | { readonly kind: 'dash-lookalike' | 'colon-lookalike' | 'quote-lookalike'; readonly sign: string }
  | { readonly kind: 'colon-without-space' | 'colon-missing'; readonly key: string }
  | {
      readonly kind:
        | 'dash-missing'
        | 'dash-without-space'
        | 'conflict-marks'
        | 'fence'
        | 'diff-mark'
        | 'git-lfs'
        | 'equals'
        | 'slash-comment'
        | 'comma-at-end'
        | 'braces'
        | 'quotes-of-text';
    };

interface SlipWords {
  readonly message: Text;
  readonly hint: Text;
}

export function explainSlip(slip: Slip): SlipWords {
  if (slip.kind === 'indent') return indent(slip.own, slip.wanted);
  if (slip.kind === 'dash-unlike') return dashUnlike(slip.withDash, slip.without);
  if ('key' in slip) return { message: colonWords[slip.kind](slip.key), hint: writeField };
  if ('sign' in slip) return lookalikes[slip.kind](slip.sign);
  return plain[slip.kind];
}

const indent = (own: number, wanted: number): SlipWords => {
  const spaces = (count: number, locale: 'ro' | 'en') => new Phrase(counted(count, 'space', locale));
  return {
    message: {
      ro: say`Rândul începe cu ${spaces(own, 'ro')}, dar s-ar potrivi cu rândurile vecine cu ${spaces(wanted, 'ro')} la început.`,
      en: say`The line begins with ${spaces(own, 'en')}, but would fit the lines around it with ${spaces(wanted, 'en')} at its start.`,
      ru: say`Пробелов в начале строки: ${own}, а чтобы она подходила к соседним строкам, нужно: ${wanted}.`,
    },
    hint: {
      ro: say`Dacă rândul ține de vecinii lui, începeți-l cu ${spaces(wanted, 'ro')}; fiecare nivel înseamnă două spații.`,
      en: say`If the line belongs with its neighbours, begin it with ${spaces(wanted, 'en')}; each level takes two spaces.`,
      ru: say`Если строка относится к соседним, оставьте в её начале пробелов: ${wanted}; каждый уровень занимает два пробела.`,
    },
  };
};

const dashUnlike = (withDash: number, without: number): SlipWords => ({
  message: {
    ro: say`Cu liniuță începe rândul ${withDash}; fără liniuță, rândul ${without}, de la același nivel.`,
    en: say`A dash begins line ${withDash}; none begins line ${without}, at the same level.`,
    ru: say`С дефиса начинается строка ${withDash}; без него строка ${without}, того же уровня.`,
  },
  hint: {
    ro: 'Elementele unei liste au toate liniuță, câmpurile unei secțiuni nu au: adăugați liniuța sau ștergeți-o.',
    en: 'All entries of a list have a dash, the fields of a section have none: add the dash or delete it.',
    ru: 'У элементов списка дефис есть у всех, у полей раздела его нет: добавьте дефис или удалите его.',
  },
});

const colonWords: Readonly<Record<'colon-without-space' | 'colon-missing', (key: string) => Text>> = {
  'colon-without-space': (key) => ({
    ro: say`Lipsește spațiul de după două puncte, la câmpul ${key}.`,
    en: say`The space after the colon is missing, at the field ${key}.`,
    ru: say`Нет пробела после двоеточия у поля ${key}.`,
  }),
  'colon-missing': (key) => ({
    ro: say`Lipsesc două puncte după ${key}.`,
    en: say`The colon behind ${key} is missing.`,
    ru: say`Нет двоеточия после ${key}.`,
  }),
};

const writeField: Text = {
  ro: 'Scrieți numele câmpului, două puncte, un spațiu și valoarea, de exemplu: sector: public.',
  en: 'Write the name of the field, a colon, a space and the value, for example: sector: public.',
  ru: 'Запишите имя поля, двоеточие, пробел и значение, например: sector: public.',
};

const writeDash: Text = {
  ro: 'Scrieți la începutul rândului semnul - de la tastatură și un spațiu, de exemplu: - Cazier.',
  en: 'Begin the line with the sign - of the keyboard and a space, for example: - Cazier.',
  ru: 'Поставьте в начале строки знак - с клавиатуры и пробел, например: - Cazier.',
};

const lookalikes: Readonly<Record<'dash-lookalike' | 'colon-lookalike' | 'quote-lookalike', (sign: string) => SlipWords>> = {
  'dash-lookalike': (sign) => ({
    message: {
      ro: say`Rândul începe cu semnul ${sign}, nu cu liniuța simplă (-) a unei liste.`,
      en: say`The line begins with the sign ${sign}, not with the plain hyphen (-) of a list.`,
      ru: say`Строка начинается со знака ${sign}, а не с обычного дефиса (-), как в списке.`,
    },
    hint: writeDash,
  }),
  'colon-lookalike': (sign) => ({
    message: {
      ro: say`După numele câmpului stă semnul ${sign}, nu două puncte obișnuite (:).`,
      en: say`Behind the name of the field stands the sign ${sign}, not the ordinary colon (:).`,
      ru: say`После имени поля стоит знак ${sign}, а не обычное двоеточие (:).`,
    },
    hint: {
      ro: 'Scrieți de la tastatură două puncte și un spațiu.',
      en: 'Type a colon and a space instead.',
      ru: 'Наберите вместо него двоеточие и пробел.',
    },
  }),
  'quote-lookalike': (sign) => ({
    message: {
      ro: say`Ghilimelele deschise cu semnul drept (") se închid pe acest rând cu alt semn, ${sign}.`,
      en: say`The quote opened with the straight sign (") is closed on this line with another sign, ${sign}.`,
      ru: say`Кавычка открыта прямым знаком ("), а закрыта в этой строке другим знаком, ${sign}.`,
    },
    hint: straightQuotes(),
  }),
};

function straightQuotes(): Text {
  return {
    ro: 'Puneți valoarea între ghilimele drepte: "valoare". Programe ca Word le schimbă singure; scrieți fișierul într-un editor de text simplu.',
    en: 'Put the value in straight quotes: "value". Programs like Word change them by themselves; write the file in a plain text editor.',
    ru: 'Возьмите значение в прямые кавычки: "значение". Такие программы, как Word, меняют их сами; пишите файл в простом текстовом редакторе.',
  };
}

const plain: Readonly<
  Record<Exclude<Slip, { sign: string } | { key: string } | { own: number } | { withDash: number }>['kind'], SlipWords>
> = {
  'dash-missing': {
    message: {
      ro: 'La începutul rândului lipsește liniuța: aici este o listă, iar fiecare element al ei începe cu una.',
      en: 'The dash at the start of the line is missing: this is a list, and each entry of it begins with one.',
      ru: 'В начале строки нет дефиса: это список, и каждый его элемент начинается с дефиса.',
    },
    hint: {
      ro: 'Scrieți „- ” (liniuță și spațiu) la începutul fiecărui element; câmpurile lui se aliniază sub primul.',
      en: 'Write "- " (hyphen and space) before each entry; its other fields are aligned below the first.',
      ru: 'Поставьте «- » (дефис и пробел) перед каждым элементом; его остальные поля выравниваются под первым.',
    },
  },
  'dash-without-space': {
    message: {
      ro: 'Lipsește spațiul de după liniuță.',
      en: 'The space after the dash is missing.',
      ru: 'Нет пробела после дефиса.',
    },
    hint: writeDash,
  },
  'conflict-marks': {
    message: {
      ro: 'În fișier au rămas marcajele unui conflict de git (<<<<<<<, =======, >>>>>>>): între ele stau două variante ale acelorași rânduri.',
      en: 'Marks of a git conflict are left in the file (<<<<<<<, =======, >>>>>>>): between them are two versions of the same lines.',
      ru: 'В файле остались метки конфликта git (<<<<<<<, =======, >>>>>>>): между ними два варианта одних и тех же строк.',
    },
    hint: {
      ro: 'Păstrați rândurile corecte, ștergeți-le pe celelalte și rândurile cu marcaje.',
      en: 'Keep the right lines, and delete the others and the lines with the marks.',
      ru: 'Оставьте верные строки, удалите остальные и строки с метками.',
    },
  },
  fence: {
    message: {
      ro: 'Acest rând marchează o bucată de cod pe o pagină și nu ține de fișier: probabil a fost copiat odată cu textul.',
      en: 'This line marks a piece of code on a page and is no part of the file: it was probably copied along with the text.',
      ru: 'Эта строка отмечает фрагмент кода на странице и не относится к файлу: вероятно, она скопирована вместе с текстом.',
    },
    hint: {
      ro: 'Ștergeți rândul și perechea lui de la sfârșit.',
      en: 'Delete the line and its counterpart at the end.',
      ru: 'Удалите строку и парную ей в конце.',
    },
  },
  'diff-mark': {
    message: {
      ro: 'Rândul începe ca într-o comparație a două versiuni (diff), cu + sau - la margine.',
      en: 'The line begins as in a comparison of two versions (diff), with + or - at the edge.',
      ru: 'Строка начинается как при сравнении двух версий (diff): с + или - у края.',
    },
    hint: {
      ro: 'Ștergeți semnele + de la margine; rândurile cu - se șterg întregi.',
      en: 'Delete the signs + at the edge; lines with - are deleted whole.',
      ru: 'Удалите знаки + у края; строки с - удаляются целиком.',
    },
  },
  'git-lfs': {
    message: {
      ro: 'Fișierul este o trimitere Git LFS, nu conținutul: acesta este păstrat în altă parte.',
      en: 'The file is a Git LFS pointer, not the content, which is kept elsewhere.',
      ru: 'Файл является указателем Git LFS, а не содержимым: оно хранится в другом месте.',
    },
    hint: {
      ro: 'Scoateți fișierul din Git LFS (git lfs untrack) și trimiteți-l din nou, cu conținutul lui.',
      en: 'Take the file out of Git LFS (git lfs untrack) and send it again with its content.',
      ru: 'Исключите файл из Git LFS (git lfs untrack) и отправьте его снова, с содержимым.',
    },
  },
  equals: {
    message: {
      ro: 'După numele câmpului stă semnul =, nu două puncte.',
      en: 'Behind the name of the field stands the sign =, not a colon.',
      ru: 'После имени поля стоит знак =, а не двоеточие.',
    },
    hint: writeField,
  },
  'slash-comment': {
    message: {
      ro: 'Rândul începe cu //; în YAML o notă începe cu #.',
      en: 'The line begins with //; in YAML a remark begins with #.',
      ru: 'Строка начинается с //; в YAML примечание начинается с #.',
    },
    hint: {
      ro: 'Scrieți # în loc de // sau ștergeți rândul.',
      en: 'Write # instead of //, or delete the line.',
      ru: 'Поставьте # вместо // или удалите строку.',
    },
  },
  'comma-at-end': {
    message: {
      ro: 'După valoare stă o virgulă; în YAML câmpul se încheie odată cu rândul.',
      en: 'A comma stands behind the value; in YAML a field ends with its line.',
      ru: 'После значения стоит запятая; в YAML поле кончается вместе со строкой.',
    },
    hint: { ro: 'Ștergeți virgula.', en: 'Delete the comma.', ru: 'Удалите запятую.' },
  },
  braces: {
    message: {
      ro: 'Valoarea stă între acolade, care în YAML cuprind un grup de câmpuri.',
      en: 'The value stands in braces, which in YAML hold a group of fields.',
      ru: 'Значение стоит в фигурных скобках, в которых YAML ждёт группу полей.',
    },
    hint: {
      ro: 'Ștergeți acoladele din jurul valorii.',
      en: 'Delete the braces around the value.',
      ru: 'Удалите фигурные скобки вокруг значения.',
    },
  },
  'quotes-of-text': {
    message: {
      ro: 'Valoarea stă între ghilimele de text („ ” “ « »), pe care YAML le ia drept parte a valorii.',
      en: 'The value stands in the quotation marks of texts („ ” “ « »), which YAML takes for a part of the value.',
      ru: 'Значение стоит в кавычках для текста („ ” “ « »), которые YAML считает частью значения.',
    },
    hint: straightQuotes(),
  },
};
