// What `mdocs new` says beside its questions.
import { forEachLanguage, say, spellOut, type Text } from '../../model/text/text.ts';

interface Asked {
  readonly option: string;
  readonly example?: string;
}

export const written = (file: string): Text => ({
  ro: `Am scris ${file}. Verificați-l, apoi rulați:`,
  en: `Wrote ${file}. Look it over, then run:`,
  ru: `Создан файл ${file}. Проверьте его, затем запустите:`,
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

export const notAnAnswer = ({ example }: Asked, value: string): Text => {
  const text: Text = {
    ro: say`${value} nu este un răspuns potrivit.`,
    en: say`${value} is no fitting answer.`,
    ru: say`Ответ ${value} не подходит.`,
  };
  return example === undefined ? text : forEachLanguage((locale) => `${text[locale]} ${exampleText(example)[locale]}`);
};

export const notACertificate = (path: string): Text => ({
  ro: `${spellOut(path)} nu este un certificat. Comanda „npm run -s mdocs -- inspect ${spellOut(path)}” arată ce este.`,
  en: `${spellOut(path)} is no certificate. "npm run -s mdocs -- inspect ${spellOut(path)}" shows what it is.`,
  ru: `${spellOut(path)} не является сертификатом. Команда «npm run -s mdocs -- inspect ${spellOut(path)}» покажет, что это.`,
});

export interface WrongAnswer {
  readonly text: Text;
  readonly hint?: Text;
}

/** What is wrong with an answer on the command line, behind the option that it belongs to. */
export const wrongOption = ({ option }: Asked, { text, hint }: WrongAnswer): Text =>
  forEachLanguage((locale) => `--${option}: ${text[locale]}${hint ? ` ${hint[locale]}` : ''}`);

/** The same to whoever was just asked. */
export const wrongAnswer = ({ text, hint }: WrongAnswer): Text =>
  forEachLanguage(
    (locale) => `${text[locale].replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())}${hint ? ` ${hint[locale]}` : ''}`,
  );

export const noSuchCertificate = (path: string): Text => ({
  ro: say`nu există fișierul ${path}.`,
  en: say`there is no file ${path}.`,
  ru: say`файла ${path} нет.`,
});

export const alreadyThere = (file: string, slug: string): Text => ({
  ro: say`instituția are deja fișierul ${file}. Alt sistem al ei se adaugă cu ${`new --file ${slug}`}.`,
  en: say`the institution has the file ${file} already. A further system of it is added with ${`new --file ${slug}`}.`,
  ru: say`у учреждения уже есть файл ${file}. Другая его система добавляется командой ${`new --file ${slug}`}.`,
});

export const noPlace = (file: string): Text => ({
  ro: say`În ${file} nu este loc pentru încă un sistem: fișierul are erori sau lista systems este scrisă între paranteze. Nu s-a scris nimic.`,
  en: say`There is no place for a further system in ${file}: it has errors, or its list systems is written in brackets. Nothing was written.`,
  ru: say`В ${file} нет места для ещё одной системы: в файле ошибки или список systems записан в скобках. Ничего не записано.`,
});

export const againWords: Text = {
  ro: 'Mai aveți un sistem de adăugat? (da sau nu) [nu]',
  en: 'Is there a further system to add? (yes or no) [no]',
  ru: 'Добавить ещё одну систему? (да или нет) [нет]',
};

export const readAgain: Text = {
  ro: 'Semnul ? arată răspunsurile posibile.',
  en: 'The sign ? shows the possible answers.',
  ru: 'Знак ? покажет возможные ответы.',
};

export const exampleText = (example = ''): Text => ({
  ro: `Exemplu: ${example}`,
  en: `Example: ${example}`,
  ru: `Пример: ${example}`,
});
