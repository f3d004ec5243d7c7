// The text is not YAML: what is wrong with it, in plain words.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import { type YamlMistake, yamlMistakes } from './yaml-mistakes.ts';
import { explainSlip, type Slip } from './yaml-slip-words.ts';

/** What the library says, or what somebody did. */
type Invalid = { mistake: YamlMistake } | { slip: Slip };

export const yamlInvalid: Problem<Occurrence & Invalid> = {
  code: 'yaml-invalid',
  severity: 'error',
  publication: 'keeps',
  message: (of) => wordsFor(of).message,
  hint: (of) => wordsFor(of).hint,
  page: {
    ro: {
      meaning:
        'Fișierul nu poate fi citit, fiindcă textul nu respectă regulile de scriere YAML. Până la corectare, nimic din el nu este verificat.',
      causes: [
        'un rând este deplasat cu mai multe sau mai puține spații decât vecinii lui',
        'lipsesc ghilimelele de închidere, o paranteză sau două puncte după numele unui câmp',
        'o valoare care conține două puncte sau începe cu un semn special nu este între ghilimele',
      ],
      fix: [
        'Uitați-vă la rândul indicat și la cel de deasupra lui: greșeala începe deseori cu un rând mai sus.',
        'Folosiți două spații pentru fiecare nivel și niciun Tab.',
        'Puneți valoarea între ghilimele: name: "Registrul: partea a doua".',
        'Deschideți fișierul într-un editor cu suport YAML, care subliniază locul greșit.',
      ],
    },
    en: {
      meaning:
        'The file cannot be read, because the text breaks the rules of YAML. Until it is mended, nothing in it is checked.',
      causes: [
        'a line is moved by more or fewer spaces than its neighbours',
        'a closing quote, a bracket or the colon after the name of a field is missing',
        'a value with a colon in it, or one that begins with a special sign, is not in quotes',
      ],
      fix: [
        'Look at the line named and at the one above it: the mistake often begins one line earlier.',
        'Use two spaces for each level and no tabs.',
        'Put the value in quotes: name: "Registrul: partea a doua".',
        'Open the file in an editor that knows YAML; it underlines the place.',
      ],
    },
    ru: {
      meaning:
        'Файл не удаётся прочитать: текст нарушает правила записи YAML. Пока это не исправлено, его содержимое не проверяется.',
      causes: [
        'строка сдвинута на большее или меньшее число пробелов, чем соседние',
        'нет закрывающей кавычки, скобки или двоеточия после имени поля',
        'значение с двоеточием внутри или со специальным знаком в начале не взято в кавычки',
      ],
      fix: [
        'Посмотрите на указанную строку и на строку над ней: ошибка часто начинается строкой выше.',
        'Используйте два пробела на каждый уровень и ни одного знака табуляции.',
        'Возьмите значение в кавычки: name: "Registrul: partea a doua".',
        'Откройте файл в редакторе с поддержкой YAML: он подчеркнёт место ошибки.',
      ],
    },
  },
};

const wordsFor = (of: Invalid) => ('slip' in of ? explainSlip(of.slip) : yamlMistakes[of.mistake]);
