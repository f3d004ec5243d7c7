// What the page itself says. What it says of rules, forms and steps, it takes from where pull requests take it.
import type { Text } from '../../model/text/text.ts';

export const siteName: Text = { ro: 'Acces la MDocs', en: 'Access to MDocs', ru: 'Доступ к MDocs' };
export const serviceLine: Text = {
  ro: 'Serviciul de stocare și partajare a documentelor electronice',
  en: 'The service for storing and sharing electronic documents',
  ru: 'Сервис хранения и совместного использования электронных документов',
};
export const skip: Text = { ro: 'Treceți la conținut', en: 'Skip to the content', ru: 'Перейти к содержанию' };
export const languageLabel: Text = { ro: 'Limba paginii', en: 'Language of the page', ru: 'Язык страницы' };
export const menuLabel: Text = { ro: 'Paginile', en: 'Pages', ru: 'Страницы' };
export const built = {
  ro: 'Pagina arată starea din ',
  en: 'The page shows the state of ',
  ru: 'Страница показывает состояние на ',
} satisfies Text;

export const menu = {
  ask: { ro: 'Cereți acces', en: 'Ask for access', ru: 'Запросить доступ' },
  board: { ro: 'Unde sunt cererile', en: 'Where requests stand', ru: 'Где заявки' },
  ends: { ro: 'Ce se încheie', en: 'What ends', ru: 'Что заканчивается' },
  figures: { ro: 'Cifre și publicări', en: 'Figures and publications', ru: 'Цифры и публикации' },
  types: { ro: 'Tipuri de documente', en: 'Document types', ru: 'Типы документов' },
  codes: { ro: 'Ce verifică regulile', en: 'What the rules check', ru: 'Что проверяют правила' },
} satisfies Record<string, Text>;

export const front = {
  lead: {
    ro: 'Completați cererea aici: răspunsurile se verifică pe loc, cu aceleași reguli ca la AGE. Nu trebuie să știți Git sau YAML.',
    en: 'Fill in the request here: your answers are checked at once, by the same rules as at AGE. You need not know Git or YAML.',
    ru: 'Заполните заявку здесь: ответы проверяются сразу, по тем же правилам, что и в AGE. Знать Git или YAML не нужно.',
  },
  start: { ro: 'Începeți cererea', en: 'Start the request', ru: 'Начать заявку' },
  steps: { ro: 'Pașii conectării', en: 'The steps of the connection', ru: 'Шаги подключения' },
  prepare: { ro: 'Ce pregătiți', en: 'What to prepare', ru: 'Что подготовить' },
  never: {
    ro: 'Nu trimiteți niciodată cheia privată, un fișier .pfx, o parolă sau codul personal (IDNP) al cuiva.',
    en: "Never send the private key, a .pfx file, a password or anybody's personal number (IDNP).",
    ru: 'Никогда не отправляйте закрытый ключ, файл .pfx, пароль или чей-либо личный код (IDNP).',
  },
} satisfies Record<string, Text>;

/** What an institution has at hand before it begins. */
export const preparations: readonly Text[] = [
  {
    ro: 'numărul și data contractului cu AGE și ale anexei pentru MDocs',
    en: 'the numbers and dates of the contract with AGE and of its MDocs annex',
    ru: 'номера и даты договора с AGE и приложения к нему для MDocs',
  },
  {
    ro: 'IDNO-ul instituției și, dacă instituția este publică, numărul RSI al sistemului',
    en: "the institution's IDNO and, for a public institution, the system's RSI number",
    ru: 'IDNO учреждения и, если учреждение публичное, номер системы в RSI',
  },
  {
    ro: 'certificatul de sistem pentru mediul de testare (fișierul .cer), de la STISC',
    en: 'the system certificate for the test environment (the .cer file), from STISC',
    ru: 'сертификат системы для тестовой среды (файл .cer), от STISC',
  },
  {
    ro: 'adresele IP publice de la care se conectează sistemul, sau adresele din VPN',
    en: 'the public IP addresses that the system connects from, or its addresses inside the VPN',
    ru: 'публичные IP-адреса, с которых подключается система, или её адреса внутри VPN',
  },
  {
    ro: 'o adresă de e-mail de serviciu, nu una personală',
    en: "a department's e-mail address, not a person's own",
    ru: 'служебный адрес электронной почты, а не личный',
  },
  {
    ro: 'un cont GitHub; fără el trimiteți la sfârșit un fișier prin e-mail',
    en: 'a GitHub account; without one you send a file by e-mail at the end',
    ru: 'учётная запись GitHub; без неё в конце вы отправляете файл по электронной почте',
  },
];

export const board = {
  empty: { ro: 'Niciun sistem nu este declarat.', en: 'No system is declared.', ru: 'Ни одна система не описана.' },
  filter: {
    ro: 'Căutați după instituție sau sistem',
    en: 'Search by institution or system',
    ru: 'Поиск по учреждению или системе',
  },
  shown: { ro: 'Sisteme găsite: ', en: 'Systems found: ', ru: 'Найдено систем: ' },
  system: { ro: 'Sistemul', en: 'System', ru: 'Система' },
  next: { ro: 'Ce urmează', en: 'What is next', ru: 'Что дальше' },
  ends: { ro: 'Se încheie', en: 'Ends', ru: 'Заканчивается' },
  step: { ro: 'Pasul', en: 'Step', ru: 'Шаг' },
  access: { ro: 'Are acces la', en: 'Has access to', ru: 'Есть доступ к' },
  nowhere: { ro: 'niciun mediu', en: 'no environment', ru: 'ни к одной среде' },
  onWhom: { ro: 'Pe cine așteaptă', en: 'Waits for', ru: 'Кого ждёт' },
  atStep: { ro: 'Pasul care urmează', en: 'Next step', ru: 'Следующий шаг' },
  any: { ro: 'oricare', en: 'any', ru: 'любой' },
  all: { ro: 'Arătați toate', en: 'Show all', ru: 'Показать все' },
} satisfies Record<string, Text>;

export const types = {
  lead: {
    ro: 'Un sistem cere numai tipurile pe care le folosește. Un tip nou îl adaugă AGE în catalog, la propunere.',
    en: 'A system asks only for the types that it uses. AGE adds a new type to the catalogue on request.',
    ru: 'Система запрашивает только те типы, которые использует. Новый тип добавляет в каталог AGE по запросу.',
  },
  code: { ro: 'Codul', en: 'Code', ru: 'Код' },
  title: { ro: 'Denumirea', en: 'Title', ru: 'Название' },
  official: { ro: 'Document oficial', en: 'Official document', ru: 'Официальный документ' },
  versioning: { ro: 'Versiuni păstrate', en: 'Versions kept', ru: 'Версии сохраняются' },
  schema: { ro: 'Ce câmpuri are (JSON Schema)', en: 'Which fields it has (JSON Schema)', ru: 'Какие у него поля (JSON Schema)' },
  sample: { ro: 'Un exemplu', en: 'A sample', ru: 'Пример' },
  users: { ro: 'Sistemele care îl folosesc', en: 'Systems that use it', ru: 'Системы, которые его используют' },
  verification: { ro: 'Verificare fără autentificare', en: 'Verified without signing in', ru: 'Проверка без входа' },
  yes: { ro: 'da', en: 'yes', ru: 'да' },
  no: { ro: 'nu', en: 'no', ru: 'нет' },
} satisfies Record<string, Text>;

export const codes = {
  lead: {
    ro: 'Fiecare mesaj al verificării are un cod. Pagina codului spune ce înseamnă, de ce apare și ce este de făcut.',
    en: 'Every message of the check has a code. The page of the code says what it means, why it appears and what to do.',
    ru: 'У каждого сообщения проверки есть код. Страница кода объясняет, что он значит, почему появляется и что делать.',
  },
  error: { ro: 'Erori', en: 'Errors', ru: 'Ошибки' },
  warning: { ro: 'Avertismente', en: 'Warnings', ru: 'Предупреждения' },
  notice: { ro: 'Note', en: 'Notes', ru: 'Примечания' },
  causes: { ro: 'Cauze obișnuite', en: 'Usual causes', ru: 'Обычные причины' },
  fix: { ro: 'Cum se corectează', en: 'How to fix it', ru: 'Как исправить' },
  all: { ro: 'Toate codurile', en: 'All codes', ru: 'Все коды' },
} satisfies Record<string, Text>;

export const institution = {
  systems: { ro: 'Sistemele', en: 'Systems', ru: 'Системы' },
  none: {
    ro: 'Niciun sistem nu poate fi arătat.',
    en: 'No system can be shown.',
    ru: 'Показать нечего: ни одной системы.',
  },
  done: { ro: 'făcut', en: 'done', ru: 'выполнено' },
  current: { ro: 'urmează', en: 'next', ru: 'следующий шаг' },
  open: { ro: 'mai târziu', en: 'later', ru: 'позже' },
  actions: { ro: 'Ce puteți cere', en: 'What you can ask for', ru: 'О чём можно попросить' },
  certificates: { ro: 'Certificatele', en: 'Certificates', ru: 'Сертификаты' },
  serial: { ro: 'Numărul de serie', en: 'Serial number', ru: 'Серийный номер' },
  lastDay: { ro: 'Valabil până la', en: 'Valid until', ru: 'Действует до' },
  history: { ro: 'Modificările fișierului', en: 'Changes of the file', ru: 'Изменения файла' },
  added: { ro: 'fișierul a fost adăugat', en: 'the file was added', ru: 'файл добавлен' },
  changed: { ro: 'fișierul a fost schimbat', en: 'the file was changed', ru: 'файл изменён' },
  removed: { ro: 'fișierul a fost șters', en: 'the file was removed', ru: 'файл удалён' },
  request: { ro: 'cererea', en: 'request', ru: 'заявка' },
  requests: {
    ro: 'Cererile instituției pe GitHub',
    en: "The institution's requests on GitHub",
    ru: 'Заявки учреждения на GitHub',
  },
  edit: { ro: 'Deschideți fișierul și schimbați-l', en: 'Open the file and change it', ru: 'Открыть файл и изменить его' },
  follow: { ro: 'Urmăriți', en: 'Follow', ru: 'Следите' },
  calendar: { ro: 'Calendar cu termenele (.ics)', en: 'Calendar of the last days (.ics)', ru: 'Календарь сроков (.ics)' },
  feed: { ro: 'Flux cu pașii făcuți (Atom)', en: 'Feed of the steps done (Atom)', ru: 'Лента выполненных шагов (Atom)' },
} satisfies Record<string, Text>;

export const figures = {
  lead: {
    ro: 'Câte zile a durat fiecare pas la ultimele sisteme care l-au făcut, cel mult 20: jumătate au așteptat mai puțin, jumătate mai mult.',
    en: 'How many days each step took the last systems that did it, at most 20: half waited less, half waited more.',
    ru: 'Сколько дней занял каждый шаг у последних систем, которые его прошли (не более 20): половина ждала меньше, половина больше.',
  },
  nothing: {
    ro: 'Niciun pas cu zile cunoscute nu a fost făcut încă.',
    en: 'No step with known days has been done yet.',
    ru: 'Шагов с известными датами ещё нет.',
  },
  long: { ro: 'Cât durează fiecare pas', en: 'How long each step takes', ru: 'Сколько занимает каждый шаг' },
  months: {
    ro: 'Sisteme conectate în fiecare lună',
    en: 'Systems connected in each month',
    ru: 'Подключённые системы по месяцам',
  },
  monthsLead: {
    ro: 'Câte sisteme au fost publicate pentru prima dată, în ultimele 12 luni.',
    en: 'How many systems were published for the first time, in the last 12 months.',
    ru: 'Сколько систем опубликовано впервые, за последние 12 месяцев.',
  },
  month: { ro: 'Luna', en: 'Month', ru: 'Месяц' },
  table: { ro: 'Aceleași cifre ca tabel', en: 'The same figures as a table', ru: 'Те же цифры таблицей' },
  lately: { ro: 'Ultimele 90 de zile', en: 'The last 90 days', ru: 'Последние 90 дней' },
  newSystems: { ro: 'Sisteme noi în depozit', en: 'New systems in the repository', ru: 'Новых систем в репозитории' },
  median: { ro: 'Jumătate în cel mult', en: 'Half within', ru: 'Половина не дольше' },
  p95: { ro: '95 % în cel mult', en: '95 % within', ru: '95 % не дольше' },
  times: { ro: 'De câte ori', en: 'How often', ru: 'Сколько раз' },
  publications: { ro: 'Publicări recente', en: 'Recent publications', ru: 'Недавние публикации' },
  noPublications: {
    ro: 'Nu este cunoscută nicio publicare.',
    en: 'No publication is known.',
    ru: 'Публикации неизвестны.',
  },
  day: { ro: 'Ziua', en: 'Day', ru: 'День' },
  environment: { ro: 'Mediul', en: 'Environment', ru: 'Среда' },
  gained: { ro: 'Primesc acces', en: 'Gain access', ru: 'Получили доступ' },
  changed: { ro: 'Acces sau date schimbate', en: 'Access or data changed', ru: 'Изменён доступ или данные' },
  lost: { ro: 'Pierd accesul', en: 'Lose access', ru: 'Потеряли доступ' },
  nobody: { ro: 'nimeni', en: 'nobody', ru: 'никто' },
  sameDay: { ro: 'de obicei în aceeași zi', en: 'usually on the same day', ru: 'обычно в тот же день' },
  days: { ro: 'Zile', en: 'Days', ru: 'Дней' },
  systems: { ro: 'Sisteme', en: 'Systems', ru: 'Систем' },
  usual: { ro: 'de obicei ', en: 'usually ', ru: 'обычно ' },
} satisfies Record<string, Text>;

export const ends = {
  lead: {
    ro: 'Ce se încheie în următoarele 90 de zile și ce s-a încheiat deja. Reînnoirea se cere din timp.',
    en: 'What ends within the next 90 days, and what has ended already. Ask for the renewal in time.',
    ru: 'Что заканчивается в ближайшие 90 дней и что уже закончилось. Обновление запрашивают заранее.',
  },
  nothing: {
    ro: 'Nimic nu se încheie în următoarele 90 de zile.',
    en: 'Nothing ends within the next 90 days.',
    ru: 'В ближайшие 90 дней ничего не заканчивается.',
  },
  day: { ro: 'Ultima zi', en: 'Last day', ru: 'Последний день' },
  left: { ro: 'Cât mai este', en: 'Left', ru: 'Осталось' },
  what: { ro: 'Ce', en: 'What', ru: 'Что' },
  whose: { ro: 'Al cui', en: 'Whose', ru: 'Чей' },
} satisfies Record<string, Text>;
