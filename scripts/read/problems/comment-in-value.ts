// A sign # behind a text without quotes: YAML takes the rest of the line for a comment, and its author may have meant it as part of the text.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { say } from '../../model/text/text.ts';

export const commentInValue: Problem<Occurrence & { value: string; rest: string; quoted: string }> = {
  code: 'comment-in-value',
  severity: 'warning',
  publication: 'keeps',
  message: ({ value, rest }) => ({
    ro: say`${rest} a fost citit ca un comentariu: valoarea este numai ${value}.`,
    en: say`${rest} was read as a comment: the value is only ${value}.`,
    ru: say`${rest} прочитано как комментарий: значение состоит только из ${value}.`,
  }),
  hint: ({ quoted }) => ({
    ro: say`Dacă face parte din valoare, scrieți ${quoted}, cu ghilimele; dacă este un comentariu, mutați-l pe un rând al lui.`,
    en: say`If it belongs to the value, write ${quoted}, with the quotes; if it is a comment, move it to a line of its own.`,
    ru: say`Если это часть значения, запишите ${quoted}, с кавычками; если это комментарий, перенесите его на отдельную строку.`,
  }),
  page: {
    ro: {
      meaning:
        'Într-o valoare fără ghilimele, un spațiu urmat de # începe un comentariu: „name: Sistemul #2” înseamnă „Sistemul”. Nimeni altcineva nu știe dacă restul face parte din valoare.',
      causes: ['o denumire sau un număr cu semnul #', 'un comentariu scris pe același rând cu valoarea'],
      fix: [
        'Dacă restul face parte din valoare, puneți valoarea întreagă între ghilimele: name: "Sistemul #2".',
        'Dacă este un comentariu, scrieți-l pe un rând al lui, deasupra valorii.',
      ],
    },
    en: {
      meaning:
        'In a value without quotes, a space and # begin a comment: "name: System #2" means "System". Nobody else knows whether the rest belongs to the value.',
      causes: ['a name or a number with the sign #', 'a comment on the same line as the value'],
      fix: [
        'If the rest belongs to the value, put the whole value in quotes: name: "System #2".',
        'If it is a comment, write it on a line of its own, above the value.',
      ],
    },
    ru: {
      meaning:
        'В значении без кавычек пробел и знак # начинают комментарий: «name: Система #2» означает «Система». Никто другой не знает, относится ли остальное к значению.',
      causes: ['название или номер со знаком #', 'комментарий в одной строке со значением'],
      fix: [
        'Если остальное относится к значению, возьмите всё значение в кавычки: name: "Система #2".',
        'Если это комментарий, напишите его отдельной строкой над значением.',
      ],
    },
  },
};
