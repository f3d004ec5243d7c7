// What the language server itself says.
import { say, type Text } from '../../model/text/text.ts';

export const writeTitle = (value: string): Text => ({
  ro: say`Scrieți ${value}`,
  en: say`Write ${value}`,
  ru: say`Записать ${value}`,
});

/** For what is not certain. */
export const perhapsTitle = (value: string): Text => ({
  ro: say`Dacă asta ați vrut: scrieți ${value}`,
  en: say`If this was meant: write ${value}`,
  ru: say`Если имелось в виду это: записать ${value}`,
});

export const removeTitle: Text = { ro: 'Ștergeți', en: 'Delete', ru: 'Удалить' };

export const fixAllTitle: Text = {
  ro: 'Corectați tot ce este sigur în acest fișier',
  en: 'Correct all that is certain in this file',
  ru: 'Исправить в этом файле всё, что не вызывает сомнений',
};

/** In the place of findings, which nobody knows then. */
export const notChecked = (why: string): Text => ({
  ro: `Fișierul nu a fost verificat. ${why}`,
  en: `The file was not checked. ${why}`,
  ru: `Файл не проверен. ${why}`,
});
