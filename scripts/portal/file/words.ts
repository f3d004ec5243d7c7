// What the page of an institution's file says.
import type { Text } from '../../model/text/text.ts';

export const file = {
  name: { ro: 'Fișierul instituției', en: "The institution's file", ru: 'Файл учреждения' },
  about: {
    ro: 'Pentru cine are deja un fișier: deschideți-l aici, schimbați ce trebuie și vedeți ce se modifică înainte de a trimite.',
    en: 'For those who have a file already: open it here, change what you need and see what changes before you send it.',
    ru: 'Для тех, у кого файл уже есть: откройте его здесь, измените нужное и посмотрите, что изменится, прежде чем отправлять.',
  },
  stays: {
    ro: 'Ce nu schimbați rămâne cum a fost, literă cu literă: și comentariile, și rândurile pe care pagina nu le cunoaște.',
    en: 'What you do not change stays as it was, letter by letter: remarks too, and lines that the page does not know.',
    ru: 'Всё, что вы не меняете, остаётся прежним, буква в букву: и комментарии, и строки, которых страница не знает.',
  },
  load: { ro: 'Deschideți fișierul', en: 'Open the file', ru: 'Откройте файл' },
  choose: { ro: 'Alegeți fișierul .yaml', en: 'Choose the .yaml file', ru: 'Выберите файл .yaml' },
  orDrop: {
    ro: 'sau trageți-l aici. Fișierul se citește numai în acest browser.',
    en: 'or drop it here. The file is read in this browser alone.',
    ru: 'или перетащите его сюда. Файл читается только в этом браузере.',
  },
  ofInstitution: {
    ro: 'sau alegeți instituția, cu fișierul pe care îl are acum în depozit',
    en: 'or choose the institution, with the file that the repository has now',
    ru: 'или выберите учреждение, с файлом, который сейчас в репозитории',
  },
  text: { ro: 'Textul fișierului', en: 'Text of the file', ru: 'Текст файла' },
  textHelp: {
    ro: 'Îl puteți lipi sau schimba și aici. Câmpurile de mai jos arată ce scrie în el.',
    en: 'You can paste or change it here, too. The fields below show what it says.',
    ru: 'Его можно вставить или изменить и здесь. Поля ниже показывают, что в нём написано.',
  },
  mended: {
    ro: 'Spațiile și sfârșiturile de rând au fost puse în ordine; conținutul este același.',
    en: 'Spaces and line ends were put in order; the contents are the same.',
    ru: 'Пробелы и концы строк приведены в порядок; содержание то же.',
  },
  other: {
    ro: 'Fișierul deschis nu este cel din depozit. Mai jos se compară cu cel din depozit.',
    en: 'The opened file is not the one in the repository. Below it is compared with the one in the repository.',
    ru: 'Открытый файл отличается от файла в репозитории. Ниже он сравнивается с файлом в репозитории.',
  },
  unreadable: {
    ro: 'Fișierul nu poate fi citit, de aceea câmpurile lui nu pot fi arătate. Corectați textul.',
    en: 'The file cannot be read, so its fields cannot be shown. Correct the text.',
    ru: 'Файл прочитать нельзя, поэтому его поля показать невозможно. Исправьте текст.',
  },
  tooLarge: {
    ro: 'Fișierul este prea mare pentru fișierul unei instituții (16 KiB).',
    en: "The file is too large for an institution's file (16 KiB).",
    ru: 'Файл слишком велик для файла учреждения (16 КиБ).',
  },
  wiped: {
    ro: 'Fișierul conține o cheie privată sau o parolă: nu a fost deschis, nu a fost păstrat și nu a fost trimis nicăieri.',
    en: 'The file holds a private key or a password: it was not opened, not kept and sent nowhere.',
    ru: 'В файле закрытый ключ или пароль: он не открыт, не сохранён и никуда не отправлен.',
  },
  without: { ro: 'Lipsește', en: 'Not there', ru: 'Отсутствует' },
  add: { ro: 'Adăugați', en: 'Add', ru: 'Добавить' },
  intoFile: { ro: 'Puneți în fișier', en: 'Put into the file', ru: 'Внести в файл' },
  takeOut: { ro: 'Scoateți', en: 'Take out', ru: 'Убрать' },
  ofAge: { ro: 'Îl schimbă numai AGE.', en: 'Only AGE changes it.', ru: 'Меняет только AGE.' },
  noPlace: {
    ro: 'Fișierul este scris astfel încât răspunsul nu poate fi pus în el fără a-l rescrie. Schimbați textul fișierului, mai sus.',
    en: 'The file is laid out so that the answer cannot be put into it without rewriting it. Change the text of the file, above.',
    ru: 'Файл написан так, что ответ нельзя внести, не переписав его. Измените текст файла, выше.',
  },
  changes: { ro: 'Ce se schimbă', en: 'What changes', ru: 'Что изменится' },
  nothing: { ro: 'Deocamdată nimic.', en: 'Nothing so far.', ru: 'Пока ничего.' },
  layout: {
    ro: 'Se schimbă numai felul în care este scris fișierul, nu și ce spune.',
    en: 'Only the way the file is written changes, not what it says.',
    ru: 'Меняется только запись файла, а не то, что в нём сказано.',
  },
  come: { ro: 'apare', en: 'comes', ru: 'появляется' },
  gone: { ro: 'dispare', en: 'goes', ru: 'исчезает' },
  was: { ro: 'era', en: 'was', ru: 'было' },
  is: { ro: 'devine', en: 'becomes', ru: 'станет' },
  lines: { ro: 'Rândurile fișierului', en: 'The lines of the file', ru: 'Строки файла' },
  back: { ro: 'Puneți la loc ce era', en: 'Put back what was there', ru: 'Вернуть как было' },
  check: { ro: 'Verificați fișierul', en: 'Check the file', ru: 'Проверить файл' },
  ready: {
    ro: 'Fișierul respectă regulile care pot fi aplicate aici',
    en: 'The file keeps the rules that can be applied here',
    ru: 'Файл соответствует правилам, которые можно применить здесь',
  },
  unseen: {
    ro: 'Pagina nu are aceste certificate, de aceea se verifică după trimitere: ',
    en: 'The page does not have these certificates, so they are checked after sending: ',
    ru: 'Этих сертификатов у страницы нет, поэтому они проверяются после отправки: ',
  },
  oneCertificate: {
    ro: 'O cerere poate aduce un singur certificat nou: trimiteți întâi această modificare.',
    en: 'A request can bring one new certificate: send this change first.',
    ru: 'Заявка может содержать один новый сертификат: сначала отправьте это изменение.',
  },
  sameName: {
    ro: 'Scrieți întâi numele scurt al sistemului.',
    en: 'First write the short name of the system.',
    ru: 'Сначала укажите короткое имя системы.',
  },
} satisfies Record<string, Text>;
