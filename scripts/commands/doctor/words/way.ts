// What is said of the way to the server.
import type { Cause } from '../../../doctor/layers.ts';
import { say } from '../../../model/text/text.ts';
import { plain, type Sentence, value } from './sentence.ts';

export const wayWords = {
  'proxy-none': {
    says: plain({
      ro: 'Variabilele de mediu nu numesc niciun proxy pentru acest server.',
      en: 'No environment variable names a proxy for this server.',
      ru: 'Переменные окружения не называют прокси для этого сервера.',
    }),
  },
  'proxy-named': {
    says: (d) => ({
      ro: say`Variabilele nu numesc niciun proxy; răspunsul numește un intermediar (Via): ${value(d, 'via')}.`,
      en: say`No variable names a proxy; the answer names an intermediary (Via): ${value(d, 'via')}.`,
      ru: say`Переменные не называют прокси; ответ называет посредника (Via): ${value(d, 'via')}.`,
    }),
  },
  'proxy-passed': {
    says: (d) => ({
      ro: say`Proxy-ul ${value(d, 'proxy')} (${value(d, 'from')}) a deschis calea.`,
      en: say`The proxy ${value(d, 'proxy')} (${value(d, 'from')}) opened the way.`,
      ru: say`Прокси ${value(d, 'proxy')} (${value(d, 'from')}) открыл путь.`,
    }),
  },
  'proxy-unreachable': {
    says: (d) => ({
      ro: say`Proxy-ul ${value(d, 'proxy')} din ${value(d, 'from')} nu poate fi apelat: ${value(d, 'error')}.`,
      en: say`The proxy ${value(d, 'proxy')} named by ${value(d, 'from')} cannot be reached: ${value(d, 'error')}.`,
      ru: say`Прокси ${value(d, 'proxy')} из ${value(d, 'from')} недоступен: ${value(d, 'error')}.`,
    }),
    todo: {
      ro: 'Corectați variabila, sau scoateți serverul de sub proxy cu NO_PROXY.',
      en: 'Correct the variable, or exempt the server with NO_PROXY.',
      ru: 'Исправьте переменную или исключите сервер через NO_PROXY.',
    },
  },
  'proxy-refused': {
    says: (d) => ({
      ro: say`Proxy-ul ${value(d, 'proxy')} (${value(d, 'from')}) nu deschide calea spre server: a răspuns ${value(d, 'status')} la CONNECT.`,
      en: say`The proxy ${value(d, 'proxy')} (${value(d, 'from')}) does not open the way to the server: it answered ${value(d, 'status')} to CONNECT.`,
      ru: say`Прокси ${value(d, 'proxy')} (${value(d, 'from')}) не открывает путь к серверу: на CONNECT он ответил ${value(d, 'status')}.`,
    }),
    todo: {
      ro: 'Cereți permisiune pentru CONNECT spre acest server și port (407: cu utilizator), sau ocoliți proxy-ul cu NO_PROXY.',
      en: 'Ask to be allowed CONNECT to this server and port (407: with a user), or go around the proxy with NO_PROXY.',
      ru: 'Попросите разрешить CONNECT к этому серверу и порту (407: с пользователем) или обойдите прокси через NO_PROXY.',
    },
  },
  'proxy-silent': {
    says: (d) => ({
      ro: say`Proxy-ul ${value(d, 'proxy')} (${value(d, 'from')}) nu a răspuns la timp.`,
      en: say`The proxy ${value(d, 'proxy')} (${value(d, 'from')}) did not answer in time.`,
      ru: say`Прокси ${value(d, 'proxy')} (${value(d, 'from')}) не ответил вовремя.`,
    }),
    todo: {
      ro: 'Verificați proxy-ul, sau ocoliți-l cu NO_PROXY.',
      en: 'Check the proxy, or go around it with NO_PROXY.',
      ru: 'Проверьте прокси или обойдите его через NO_PROXY.',
    },
  },
  'name-resolved': {
    says: (d) => ({
      ro: say`${value(d, 'host')} are adresa ${value(d, 'addresses')}.`,
      en: say`${value(d, 'host')} has the address ${value(d, 'addresses')}.`,
      ru: say`${value(d, 'host')} имеет адрес ${value(d, 'addresses')}.`,
    }),
  },
  'name-is-address': {
    says: (d) => ({
      ro: say`Serverul este numit prin adresă: ${value(d, 'host')}.`,
      en: say`The server is named by its address: ${value(d, 'host')}.`,
      ru: say`Сервер указан адресом: ${value(d, 'host')}.`,
    }),
  },
  'name-unknown': {
    says: (d) => ({
      ro: say`Această mașină nu găsește adresa lui ${value(d, 'host')}: ${value(d, 'error')}.`,
      en: say`This machine does not find the address of ${value(d, 'host')}: ${value(d, 'error')}.`,
      ru: say`Эта машина не находит адрес ${value(d, 'host')}: ${value(d, 'error')}.`,
    }),
    todo: {
      ro: 'Verificați cum este scris numele și ce server DNS are mașina: dacă este unul intern, numele trebuie să fie cunoscut acolo.',
      en: 'Check how the name is spelt and which DNS server the machine has: an internal one has to know the name.',
      ru: 'Проверьте, как записано имя и какой сервер DNS у машины: внутренний сервер должен знать это имя.',
    },
  },
  'name-nowhere': {
    says: (d) => ({
      ro: say`Numele ${value(d, 'host')} duce la ${value(d, 'addresses')}, deci înapoi la această mașină, unde nu răspunde nimeni.`,
      en: say`The name ${value(d, 'host')} leads to ${value(d, 'addresses')}, that is back to this machine, where nobody answers.`,
      ru: say`Имя ${value(d, 'host')} ведёт на ${value(d, 'addresses')}, то есть обратно на эту машину, где никто не отвечает.`,
    }),
    todo: {
      ro: 'Căutați numele în fișierul hosts și întrebați dacă serverul DNS îl blochează.',
      en: 'Look for the name in the hosts file, and ask whether the DNS server blocks it.',
      ru: 'Поищите имя в файле hosts и узнайте, не блокирует ли его сервер DNS.',
    },
  },
  'resolver-silent': {
    says: (d) => ({
      ro: say`Serverul DNS nu a dat un răspuns pentru ${value(d, 'host')}.`,
      en: say`The DNS server gave no answer for ${value(d, 'host')}.`,
      ru: say`Сервер DNS не дал ответа о ${value(d, 'host')}.`,
    }),
    todo: {
      ro: 'Verificați serverul DNS al mașinii și dacă portul 53 este deschis spre el.',
      en: "Check the machine's DNS server, and whether port 53 is open towards it.",
      ru: 'Проверьте сервер DNS машины и открыт ли к нему порт 53.',
    },
  },
  'route-direct': {
    says: (d) => ({
      ro: say`Pachetele pleacă de la ${value(d, 'from')} prin ${value(d, 'interface')}; un VPN nu se vede.`,
      en: say`Packets leave from ${value(d, 'from')} through ${value(d, 'interface')}; no VPN is seen.`,
      ru: say`Пакеты уходят с ${value(d, 'from')} через ${value(d, 'interface')}; VPN не видно.`,
    }),
  },
  'route-tunnel': {
    says: (d) => ({
      ro: say`Pachetele pleacă prin VPN: de la ${value(d, 'from')}, prin ${value(d, 'interface')}.`,
      en: say`Packets leave by the VPN: from ${value(d, 'from')}, through ${value(d, 'interface')}.`,
      ru: say`Пакеты уходят через VPN: с ${value(d, 'from')}, через ${value(d, 'interface')}.`,
    }),
  },
  'route-unseen': {
    says: plain({
      ro: 'Sistemul de operare nu a spus pe unde pleacă pachetele.',
      en: 'The operating system did not say which way packets leave.',
      ru: 'Операционная система не сообщила, каким путём уходят пакеты.',
    }),
  },
  'route-none': {
    says: (d) => ({
      ro: say`De pe această mașină nu există o cale spre server: ${value(d, 'error')}.`,
      en: say`There is no route from this machine to the server: ${value(d, 'error')}.`,
      ru: say`С этой машины нет маршрута к серверу: ${value(d, 'error')}.`,
    }),
    todo: {
      ro: 'Cereți o rută spre adresa serverului. Dacă accesul este prin VPN, verificați că tunelul este pornit.',
      en: "Ask for a route to the server's address. If access is by VPN, check that the tunnel is up.",
      ru: 'Попросите настроить маршрут к адресу сервера. Если доступ через VPN, проверьте, поднят ли туннель.',
    },
  },
  'route-not-vpn': {
    says: (d) => ({
      ro: say`Sunt declarate numai adrese VPN, iar pachetele pleacă de la ${value(d, 'from')} prin ${value(d, 'interface')}, în afara lor.`,
      en: say`Only VPN addresses are declared, and packets leave from ${value(d, 'from')} through ${value(d, 'interface')}, outside them.`,
      ru: say`Объявлены только адреса VPN, а пакеты уходят с ${value(d, 'from')} через ${value(d, 'interface')}, мимо них.`,
    }),
    todo: {
      ro: 'Porniți tunelul și verificați că ruta spre server trece prin el.',
      en: 'Bring the tunnel up, and check that the route to the server goes through it.',
      ru: 'Поднимите туннель и проверьте, что маршрут к серверу идёт через него.',
    },
  },
  connected: {
    says: (d) => ({
      ro: say`Portul ${value(d, 'port')} la ${value(d, 'address')} este deschis.`,
      en: say`Port ${value(d, 'port')} at ${value(d, 'address')} is open.`,
      ru: say`Порт ${value(d, 'port')} на ${value(d, 'address')} открыт.`,
    }),
  },
  'connection-refused': {
    says: (d) => ({
      ro: say`Conexiunea la portul ${value(d, 'port')} (${value(d, 'addresses')}) este refuzată: acolo nu ascultă nimeni, sau un firewall refuză.`,
      en: say`The connection to port ${value(d, 'port')} (${value(d, 'addresses')}) is refused: nobody listens there, or a firewall refuses.`,
      ru: say`Соединение с портом ${value(d, 'port')} (${value(d, 'addresses')}) отклонено: там никто не слушает или отклоняет брандмауэр.`,
    }),
    todo: {
      ro: 'Verificați adresa și portul, apoi cereți deschiderea lor în firewall-ul instituției.',
      en: "Check address and port, then ask for them to be opened in the institution's firewall.",
      ru: 'Проверьте адрес и порт, затем попросите открыть их в брандмауэре учреждения.',
    },
  },
  'connection-silent': {
    says: (d) => ({
      ro: say`Portul ${value(d, 'port')} (${value(d, 'addresses')}) nu răspunde: pachetele se pierd, cel mai des într-un firewall.`,
      en: say`Port ${value(d, 'port')} (${value(d, 'addresses')}) does not answer: packets get lost, most often in a firewall.`,
      ru: say`Порт ${value(d, 'port')} (${value(d, 'addresses')}) не отвечает: пакеты теряются, чаще всего в брандмауэре.`,
    }),
    todo: {
      ro: 'Cereți deschiderea ieșirii spre această adresă și acest port. Dacă este deschisă, întrebați AGE dacă adresa dumneavoastră ajunge la gateway.',
      en: 'Ask for the way out to this address and port to be opened. If it is open, ask AGE whether your address gets as far as the gateway.',
      ru: 'Попросите открыть исходящее соединение на этот адрес и порт. Если оно открыто, узнайте в AGE, доходит ли ваш адрес до шлюза.',
    },
  },
  'connection-failed': {
    says: (d) => ({
      ro: say`Conexiunea la portul ${value(d, 'port')} (${value(d, 'addresses')}) nu a reușit: ${value(d, 'error')}.`,
      en: say`The connection to port ${value(d, 'port')} (${value(d, 'addresses')}) failed: ${value(d, 'error')}.`,
      ru: say`Соединение с портом ${value(d, 'port')} (${value(d, 'addresses')}) не удалось: ${value(d, 'error')}.`,
    }),
    todo: {
      ro: 'Verificați firewall-ul mașinii, al instituției și routerele de pe drum pentru această adresă și acest port.',
      en: "Check the machine's and the institution's firewall, and routers on the way, for this address and port.",
      ru: 'Проверьте брандмауэр машины и учреждения и маршрутизаторы на пути для этого адреса и порта.',
    },
  },
} satisfies Partial<Record<Cause, Sentence>>;
