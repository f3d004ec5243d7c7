// What `mdocs new` says beside its questions.
import { Phrase, say, spellOut, type Text } from '../../model/text/text.ts';
import type { Question } from './questions.ts';

export const written = (file: string): Text => ({
  ro: `Am scris ${file}. Deschideți fișierul, verificați-l și rulați: npm run -s mdocs -- validate`,
  en: `Wrote ${file}. Open it, look it over and run: npm run -s mdocs -- validate`,
  ru: `Создан файл ${file}. Откройте его, проверьте и запустите: npm run -s mdocs -- validate`,
});

export const existing = (file: string): Text => ({
  ro: `Fișierul ${file} există deja și nu l-am atins. Alegeți alt nume cu --file.`,
  en: `The file ${file} is there already and was not touched. Choose another name with --file.`,
  ru: `Файл ${file} уже существует и не изменён. Выберите другое имя с помощью --file.`,
});

export const missing = (options: readonly string[]): Text => ({
  ro: `Lipsesc răspunsuri. Rulați comanda într-un terminal sau adăugați: ${options.join(' ')}`,
  en: `Answers are missing. Run the command in a terminal, or add: ${options.join(' ')}`,
  ru: `Не хватает ответов. Запустите команду в терминале или добавьте: ${options.join(' ')}`,
});

export const notAnAnswer = (question: Question, value: string): Text => ({
  ro: say`${value} nu este un răspuns potrivit. ${new Phrase(question.text.ro)} (--${new Phrase(question.option)})`,
  en: say`${value} is no fitting answer. ${new Phrase(question.text.en)} (--${new Phrase(question.option)})`,
  ru: say`Ответ ${value} не подходит. ${new Phrase(question.text.ru)} (--${new Phrase(question.option)})`,
});

export const unknownFile = (path: string): Text => ({
  ro: `Fișierul ${spellOut(path)} nu există.`,
  en: `The file ${spellOut(path)} does not exist.`,
  ru: `Файл ${spellOut(path)} не существует.`,
});

export const notACertificate = (path: string): Text => ({
  ro: `${spellOut(path)} nu este un certificat. Comanda „npm run -s mdocs -- inspect ${spellOut(path)}” arată ce este.`,
  en: `${spellOut(path)} is no certificate. "npm run -s mdocs -- inspect ${spellOut(path)}" shows what it is.`,
  ru: `${spellOut(path)} не является сертификатом. Команда «npm run -s mdocs -- inspect ${spellOut(path)}» покажет, что это.`,
});
