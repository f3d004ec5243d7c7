// A text that is shorter or longer than the schema allows.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { formatPath } from '../../model/path.ts';
import { say } from '../../model/text/text.ts';

export const schemaLength: Problem<Occurrence & { key: string; limit: number; kind: 'shorter' | 'longer' }> = {
  code: 'schema-length',
  severity: 'error',
  publication: 'keeps-unread',
  inForm: { speaksOfFile: 'length' },
  message: ({ at, limit, kind }) =>
    kind === 'longer'
      ? {
          ro: say`Textul de la ${formatPath(at)} este prea lung; lungimea maximă, în caractere: ${limit}.`,
          en: say`The text at ${formatPath(at)} is too long; maximum length in characters: ${limit}.`,
          ru: say`Текст в ${formatPath(at)} слишком длинный; наибольшая длина в знаках: ${limit}.`,
        }
      : {
          ro: say`Textul de la ${formatPath(at)} este prea scurt; lungimea minimă, în caractere: ${limit}.`,
          en: say`The text at ${formatPath(at)} is too short; minimum length in characters: ${limit}.`,
          ru: say`Текст в ${formatPath(at)} слишком короткий; наименьшая длина в знаках: ${limit}.`,
        },
  hint: ({ kind }) =>
    kind === 'longer'
      ? { ro: 'Scurtați textul.', en: 'Shorten the text.', ru: 'Сократите текст.' }
      : { ro: 'Completați textul întreg.', en: 'Write the text out in full.', ru: 'Запишите текст полностью.' },
  page: {
    ro: {
      meaning: 'Fiecare text are o lungime minimă și una maximă, ca să poată fi folosit în configurații și mesaje.',
      causes: ['valoarea este goală sau prescurtată', 'în valoare a fost copiat un text întreg'],
      fix: [
        'Scrieți denumirea oficială, întreagă, dar nimic în plus.',
        'Rapoartele lungi se păstrează în sistemul de tichete; aici se scrie numărul tichetului.',
      ],
    },
    en: {
      meaning: 'Every text has a least and a greatest length, so that it can be used in configurations and messages.',
      causes: ['the value is empty or abbreviated', 'a whole text was copied into the value'],
      fix: [
        'Write the official name in full, and nothing more.',
        'Keep long reports in the ticket system; the number of the ticket goes here.',
      ],
    },
    ru: {
      meaning:
        'У каждого текста есть наименьшая и наибольшая длина, чтобы его можно было использовать в конфигурациях и сообщениях.',
      causes: ['значение пустое или сокращённое', 'в значение скопирован целый текст'],
      fix: [
        'Укажите официальное название полностью и ничего лишнего.',
        'Длинные отчёты храните в своей системе обращений; здесь указывайте номер обращения.',
      ],
    },
  },
};
