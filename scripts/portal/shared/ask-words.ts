// What the pages say on which somebody asks for something.
import type { Text } from '../../model/text/text.ts';

export const ask = {
  noScript: {
    ro: 'Verificarea pe loc are nevoie de JavaScript, care este oprit în acest browser. Fără el puteți folosi formularele de pe GitHub, care pun aceleași întrebări.',
    en: 'The check on this page needs JavaScript, which is off in this browser. Without it, use the forms on GitHub, which ask the same questions.',
    ru: 'Для проверки на странице нужен JavaScript, который в этом браузере отключён. Без него воспользуйтесь формами на GitHub: вопросы в них те же.',
  },
  kept: {
    ro: 'Răspunsurile se păstrează numai în acest browser, până le ștergeți.',
    en: 'Your answers are kept in this browser alone, until you delete them.',
    ru: 'Ответы хранятся только в этом браузере, пока вы их не удалите.',
  },
  notKept: {
    ro: 'Acest browser nu păstrează răspunsurile: la reîncărcarea paginii se pierd.',
    en: 'This browser does not keep your answers: they are lost when the page is loaded again.',
    ru: 'Этот браузер не хранит ответы: при перезагрузке страницы они пропадут.',
  },
  forget: { ro: 'Ștergeți răspunsurile', en: 'Delete the answers', ru: 'Удалить ответы' },
  forgotten: { ro: 'Răspunsurile au fost șterse.', en: 'The answers were deleted.', ru: 'Ответы удалены.' },
  optional: { ro: 'opțional', en: 'optional', ru: 'необязательно' },
  check: { ro: 'Verificați cererea', en: 'Check the request', ru: 'Проверить заявку' },
  checking: { ro: 'Se verifică…', en: 'Checking…', ru: 'Проверяется…' },
  failed: {
    ro: 'Verificarea nu a putut fi făcută: pagina nu a putut încărca regulile. Verificați conexiunea și repetați.',
    en: 'The check could not be made: the page could not load the rules. See that you are connected and try again.',
    ru: 'Проверка не выполнена: страница не смогла загрузить правила. Проверьте соединение и повторите.',
  },
  troubled: { ro: 'De corectat', en: 'To correct', ru: 'Нужно исправить' },
  ready: {
    ro: 'Răspunsurile respectă regulile care pot fi aplicate aici',
    en: 'The answers keep the rules that can be applied here',
    ru: 'Ответы соответствуют правилам, которые можно применить здесь',
  },
  later: {
    ro: 'După trimitere se mai verifică ce pagina nu știe: fișierele celorlalte instituții (adrese, certificate și IDNO folosite deja) și cine trimite cererea.',
    en: "After sending, what this page does not know is checked too: other institutions' files (addresses, certificates and IDNOs already in use) and who sends the request.",
    ru: 'После отправки проверяется и то, чего страница не знает: файлы других учреждений (занятые адреса, сертификаты и IDNO) и кто отправляет заявку.',
  },
  laterSender: {
    ro: 'După trimitere se mai verifică ce nu se vede aici: cine trimite cererea și ce s-a schimbat de când a fost făcută pagina.',
    en: 'After sending, what cannot be seen here is checked too: who sends the request, and what has changed since the page was made.',
    ru: 'После отправки проверяется и то, чего здесь не видно: кто отправляет заявку и что изменилось с тех пор, как сделана страница.',
  },
  unchecked: {
    ro: 'Răspunsurile sunt complete; regulile se aplică după trimitere',
    en: 'The answers are complete; the rules are applied after sending',
    ru: 'Ответы заполнены; правила применяются после отправки',
  },
  notes: { ro: 'Bine de știut', en: 'Good to know', ru: 'Полезно знать' },
  existing: {
    ro: 'Instituția are deja un fișier: pentru ea nu se trimite o cerere nouă. Alegeți:',
    en: 'The institution already has a file: no new request is sent for it. Choose:',
    ru: 'У учреждения уже есть файл: новую заявку за него не отправляют. Выберите:',
  },
  wiped: {
    ro: 'Textul conținea o cheie privată sau o parolă și a fost șters; nu a fost păstrat și nu a fost trimis nicăieri. Dacă fișierul cu cheia a fost trimis cuiva înainte, cereți STISC alt certificat.',
    en: 'The text held a private key or a password and was wiped; it was not kept and was sent nowhere. If the file with the key was sent to anybody before, ask STISC for another certificate.',
    ru: 'В тексте был закрытый ключ или пароль, и он стёрт; он не сохранён и никуда не отправлен. Если файл с ключом кому-либо отправляли, запросите у STISC другой сертификат.',
  },
  chooseFile: { ro: 'Alegeți fișierul .cer', en: 'Choose the .cer file', ru: 'Выберите файл .cer' },
  orDrop: {
    ro: 'sau trageți-l aici. Fișierul se citește numai în acest browser.',
    en: 'or drop it here. The file is read in this browser alone.',
    ru: 'или перетащите его сюда. Файл читается только в этом браузере.',
  },
  fileTooLarge: {
    ro: 'Fișierul este prea mare pentru un certificat: un .cer are câțiva kiloocteți.',
    en: 'The file is too large for a certificate: a .cer file has a few kilobytes.',
    ru: 'Файл слишком велик для сертификата: в .cer несколько килобайт.',
  },
  privateKey: {
    ro: 'Fișierul conține o cheie privată. Nu a fost păstrat și nu a fost trimis nicăieri. Alegeți fișierul .cer.',
    en: 'The file holds a private key. It was not kept and was sent nowhere. Choose the .cer file.',
    ru: 'В файле закрытый ключ. Файл не сохранён и никуда не отправлен. Выберите файл .cer.',
  },
  card: { ro: 'Certificatul', en: 'The certificate', ru: 'Сертификат' },
  breaksNothing: { ro: 'nu încalcă nicio regulă', en: 'breaks no rule', ru: 'не нарушает ни одного правила' },
  notProduction: {
    ro: 'Pentru producție se va cere alt certificat',
    en: 'Production will need a different certificate',
    ru: 'Для рабочей среды понадобится другой сертификат',
  },
  example: { ro: 'de exemplu ', en: 'for example ', ru: 'например ' },
  search: { ro: 'Căutați', en: 'Search', ru: 'Поиск' },
} satisfies Record<string, Text>;
