// Romanian is written with ș and ț with a comma below; the letters with a cedilla are Turkish and are not found by a search.
import { rule } from '../../model/rule/rule.ts';
import { say } from '../../model/text/text.ts';
import { textsOf } from './stated.ts';

const commas: Readonly<Record<string, string>> = {
  '\u015F': '\u0219',
  '\u015E': '\u0218',
  '\u0163': '\u021B',
  '\u0162': '\u021A',
};

const replaceCedillas = (text: string): string =>
  text.replace(/[\u015E\u015F\u0162\u0163]/g, (letter) => commas[letter] ?? letter);

export const diacriticsCedilla = rule({
  code: 'diacritics-cedilla',
  severity: 'warning',
  publication: 'keeps',
  isExceptable: true,
  on: 'file',
  *check(file) {
    for (const { at, value } of textsOf(file)) {
      const right = replaceCedillas(value);
      if (right !== value) yield { at, value, right, edit: { path: at, value: right } };
    }
  },
  message: ({ value }) => ({
    ro: say`În ${value}, literele ș sau ț sunt scrise cu sedilă (semn turcesc), nu cu virgulă.`,
    en: say`In ${value}, the letters ș or ț are written with a cedilla (a Turkish sign) instead of a comma.`,
    ru: say`В ${value} буквы ș или ț записаны с седилью (турецкий знак), а не с запятой.`,
  }),
  hint: ({ right }) => ({
    ro: say`Scrieți cu virgulă dedesubt: ${right}. Comanda ${'npm run -s mdocs -- fix'} face schimbarea.`,
    en: say`Write them with a comma below: ${right}. The command ${'npm run -s mdocs -- fix'} makes the change.`,
    ru: say`Запишите их с запятой снизу: ${right}. Команда ${'npm run -s mdocs -- fix'} внесёт изменение.`,
  }),
  page: {
    ro: {
      meaning:
        'Literele ș și ț din limba română au virgulă dedesubt. Cele cu sedilă arată aproape la fel, dar sunt alte litere: denumirea nu se mai potrivește cu cea din registre.',
      causes: ['tastatura română veche („legacy”)', 'textul a fost copiat dintr-un document vechi'],
      fix: ['Rulați `npm run -s mdocs -- fix` sau scrieți denumirea din nou cu tastatura română standard.'],
    },
    en: {
      meaning:
        'The Romanian letters ș and ț have a comma below. Those with a cedilla look almost alike but are other letters: the name no longer matches the one in the registers.',
      causes: ['the old Romanian keyboard layout ("legacy")', 'the text was copied from an old document'],
      fix: ['Run `npm run -s mdocs -- fix`, or type the name again with the standard Romanian layout.'],
    },
    ru: {
      meaning:
        'У румынских букв ș и ț снизу запятая. Буквы с седилью почти такие же на вид, но это другие буквы: название перестаёт совпадать с указанным в регистрах.',
      causes: ['старая румынская раскладка («legacy»)', 'текст скопирован из старого документа'],
      fix: ['Выполните `npm run -s mdocs -- fix` или наберите название заново в стандартной румынской раскладке.'],
    },
  },
});
