// Latin and Cyrillic letters in one word look like another word: a name could pass for somebody else's.
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';
import { namesOf } from './stated.ts';

const isMixed = (word: string): boolean =>
  /\p{Script=Latin}/u.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(word);

/** The word with its letters of another alphabet written as codes. */
const markLetters = (word: string): string =>
  word.replace(
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/gu,
    (sign) => `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );

export const nameMixedScript = rule({
  code: 'name-mixed-script',
  publication: 'keeps',
  isExceptable: true,
  on: 'file',
  *check(file) {
    for (const { at, value } of namesOf(file)) {
      const word = value.split(/[^\p{L}\p{M}]+/u).find(isMixed);
      if (word !== undefined) yield { at, word, shown: markLetters(word) };
    }
  },
  message: ({ word, shown }) => ({
    ro: say`Cuvântul ${word} amestecă litere latine cu litere din alt alfabet care arată la fel: ${shown}.`,
    en: say`The word ${word} mixes Latin letters with letters of another alphabet that look alike: ${shown}.`,
    ru: say`В слове ${word} смешаны латинские буквы и похожие на них буквы другого алфавита: ${shown}.`,
  }),
  hint: () => ({
    ro: 'Scrieți cuvântul din nou, cu o singură tastatură (română sau rusă).',
    en: 'Type the word again with one keyboard layout (Romanian or Russian).',
    ru: 'Наберите слово заново в одной раскладке (румынской или русской).',
  }),
  page: {
    ro: {
      meaning:
        'Prima literă a alfabetului rus arată ca A latin, dar este altă literă. Un nume scris amestecat nu se găsește la căutare și poate imita alt nume.',
      causes: ['tastatura a fost schimbată în timpul scrierii', 'textul a fost recunoscut dintr-o imagine'],
      fix: ['Ștergeți cuvântul și scrieți-l din nou. În mesaj, literele străine sunt arătate prin codul lor.'],
    },
    en: {
      meaning:
        'The first letter of the Russian alphabet looks like the Latin "a" and is another one. A mixed name is not found by a search and can pass for another.',
      causes: ['the keyboard layout was changed while typing', 'the text was recognised from an image'],
      fix: ['Delete the word and type it again. The message shows the foreign letters by their code.'],
    },
    ru: {
      meaning:
        'Русская буква «а» выглядит как латинская «a», но это другая буква. Смешанное имя не находится при поиске и может выдавать себя за другое.',
      causes: ['во время набора переключена раскладка', 'текст распознан с изображения'],
      fix: ['Удалите слово и наберите его заново. В сообщении чужие буквы показаны их кодом.'],
    },
  },
});
