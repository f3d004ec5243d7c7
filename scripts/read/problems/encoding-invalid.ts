// The bytes are not UTF-8 text.
import type { Occurrence, Problem } from '../../model/finding/finding.ts';
import type { Text } from '../../model/text/text.ts';

/** UTF-16 is told by its many zero bytes, and named. */
export const encodingInvalid: Problem<Occurrence & { isUtf16: boolean }> = {
  code: 'encoding-invalid',
  severity: 'error',
  publication: 'keeps',
  message: ({ isUtf16 }) => (isUtf16 ? utf16 : notUtf8),
  hint: () => ({
    ro: 'Deschideți fișierul în editor și salvați-l din nou cu codarea „UTF-8” (fără BOM).',
    en: 'Open the file in an editor and save it again with the encoding "UTF-8" (without BOM).',
    ru: 'Откройте файл в редакторе и сохраните его заново в кодировке «UTF-8» (без BOM).',
  }),
  page: {
    ro: {
      meaning: 'Fișierele se scriu în codarea UTF-8, ca literele ă, â, î, ș, ț și cele rusești să fie aceleași la toți.',
      causes: ['editorul a salvat textul în Windows-1250, Windows-1251 sau UTF-16', 'nu este un fișier text, ci unul binar'],
      fix: ['În Notepad: „Salvare ca”, la „Codificare” alegeți „UTF-8”.', 'Verificați apoi diacriticele din fișier.'],
    },
    en: {
      meaning: 'Files are written in UTF-8, so that the letters ă, â, î, ș, ț and the Russian ones are the same for everybody.',
      causes: ['the editor saved the text as Windows-1250, Windows-1251 or UTF-16', 'it is no text file but a binary one'],
      fix: ['In Notepad: "Save as", and under "Encoding" choose "UTF-8".', 'Then check the diacritics in the file.'],
    },
    ru: {
      meaning: 'Файлы записываются в UTF-8, чтобы буквы ă, â, î, ș, ț и русские буквы у всех были одинаковыми.',
      causes: ['редактор сохранил текст в Windows-1250, Windows-1251 или UTF-16', 'это не текстовый файл, а двоичный'],
      fix: ['В «Блокноте»: «Сохранить как», в поле «Кодировка» выберите «UTF-8».', 'Затем проверьте буквы с диакритикой.'],
    },
  },
};

const notUtf8: Text = {
  ro: 'Fișierul nu este salvat în codarea UTF-8: pe acest rând sunt octeți care nu formează litere.',
  en: 'The file is not saved as UTF-8: this line has bytes that are no letters.',
  ru: 'Файл сохранён не в кодировке UTF-8: в этой строке есть байты, которые не образуют букв.',
};

const utf16: Text = {
  ro: 'Fișierul este salvat în codarea UTF-16 (în Windows „Unicode”), nu în UTF-8.',
  en: 'The file is saved as UTF-16 (on Windows "Unicode"), not as UTF-8.',
  ru: 'Файл сохранён в кодировке UTF-16 (в Windows «Юникод»), а не UTF-8.',
};
