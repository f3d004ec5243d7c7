// Mistakes in a command line, in words.
import { quoteAll, say, type Text } from '../../model/text/text.ts';

export const unknownCommand = (name: string): Text => ({
  ro: say`Comanda ${name} nu există.`,
  en: say`There is no command ${name}.`,
  ru: say`Команды ${name} нет.`,
});

export const unknownOption = (flag: string): Text => ({
  ro: say`Opțiunea ${flag} nu există.`,
  en: say`There is no option ${flag}.`,
  ru: say`Параметра ${flag} нет.`,
});

export const missingArgument = (argument: Text): Text => ({
  ro: say`Lipsește argumentul ${argument.ro}.`,
  en: say`The argument ${argument.en} is missing.`,
  ru: say`Не указан аргумент ${argument.ru}.`,
});

export const missingOption = (option: Text): Text => ({
  ro: say`Lipsește opțiunea ${option.ro}.`,
  en: say`The option ${option.en} is missing.`,
  ru: say`Не указан параметр ${option.ru}.`,
});

export const missingValue = (option: Text): Text => ({
  ro: say`Opțiunii ${option.ro} îi lipsește valoarea.`,
  en: say`The option ${option.en} lacks its value.`,
  ru: say`У параметра ${option.ru} не указано значение.`,
});

export const wrongValue = (option: Text, value: string): Text => ({
  ro: say`Opțiunea ${option.ro} nu poate fi ${value}.`,
  en: say`The option ${option.en} cannot be ${value}.`,
  ru: say`Параметр ${option.ru} не может быть ${value}.`,
});

export const allowed = (values: readonly string[]): Text => ({
  ro: say`Valori posibile: ${quoteAll(values)}.`,
  en: say`Possible values: ${quoteAll(values)}.`,
  ru: say`Возможные значения: ${quoteAll(values)}.`,
});

export const tooMany = (rest: readonly string[]): Text => ({
  ro: say`Comanda nu știe ce să facă cu ${quoteAll(rest)}.`,
  en: say`The command does not know what to do with ${quoteAll(rest)}.`,
  ru: say`Команда не знает, что делать с ${quoteAll(rest)}.`,
});

export const whereHelpIs = (line: string): Text => ({ ro: `Ajutor: ${line}`, en: `Help: ${line}`, ru: `Справка: ${line}` });
