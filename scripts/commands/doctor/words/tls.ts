// What is said of TLS, the server's certificate and the client's.
import type { Cause } from '../../../doctor/layers.ts';
import { say } from '../../../model/text/text.ts';
import { day, plain, type Sentence, value } from './sentence.ts';

export const tlsWords = {
  'tls-works': {
    says: (d) => ({
      ro: say`TLS se deschide: ${value(d, 'versions')}.`,
      en: say`TLS opens: ${value(d, 'versions')}.`,
      ru: say`TLS открывается: ${value(d, 'versions')}.`,
    }),
  },
  'not-tls': {
    says: plain({
      ro: 'La acest port răspunde ceva, dar nu TLS.',
      en: 'Something answers at this port, but not TLS.',
      ru: 'На этом порту что-то отвечает, но не TLS.',
    }),
    todo: {
      ro: 'Verificați portul. Dacă este cel bun, o cutie de pe drum răspunde în locul serverului.',
      en: 'Check the port. If it is the right one, a box on the way answers in place of the server.',
      ru: 'Проверьте порт. Если он верен, вместо сервера отвечает устройство на пути.',
    },
  },
  'tls-version': {
    says: plain({
      ro: 'Serverul și această mașină nu au nicio versiune de TLS în comun, de la 1.2 în sus.',
      en: 'The server and this machine have no version of TLS in common, from 1.2 up.',
      ru: 'У сервера и этой машины нет общей версии TLS, начиная с 1.2.',
    }),
    todo: {
      ro: 'Gateway-ul primește TLS 1.2 și 1.3: dacă mașina le are, răspunde altcineva în locul lui.',
      en: 'The gateway takes TLS 1.2 and 1.3: if the machine has them, somebody else answers in its place.',
      ru: 'Шлюз принимает TLS 1.2 и 1.3: если у машины они есть, вместо него отвечает кто-то другой.',
    },
  },
  'tls-refused': {
    says: (d) => ({
      ro: say`Serverul refuză deschiderea TLS: ${value(d, 'alert')}.`,
      en: say`The server refuses to open TLS: ${value(d, 'alert')}.`,
      ru: say`Сервер отказывается открыть TLS: ${value(d, 'alert')}.`,
    }),
    todo: {
      ro: 'Trimiteți raportul la AGE. Verificați și dacă mașina limitează cifrurile (politica de criptografie a sistemului).',
      en: 'Send the report to AGE. Check also whether the machine limits ciphers (its cryptographic policy).',
      ru: 'Отправьте отчёт в AGE. Проверьте также, не ограничивает ли машина шифры (её криптополитика).',
    },
  },
  'tls-name': {
    says: (d) => ({
      ro: say`Serverul nu cunoaște numele ${value(d, 'name')} (SNI).`,
      en: say`The server does not know the name ${value(d, 'name')} (SNI).`,
      ru: say`Сервер не знает имени ${value(d, 'name')} (SNI).`,
    }),
    todo: {
      ro: 'Apelați serverul după numele lui de domeniu, cel din instrucțiuni.',
      en: 'Call the server by its host name, the one in the instructions.',
      ru: 'Обращайтесь к серверу по доменному имени из инструкции.',
    },
  },
  'tls-closed': {
    says: (d) => ({
      ro: say`Conexiunea se întrerupe în timpul deschiderii TLS: ${value(d, 'error')}.`,
      en: say`The connection breaks while TLS is opened: ${value(d, 'error')}.`,
      ru: say`Соединение обрывается при открытии TLS: ${value(d, 'error')}.`,
    }),
    todo: {
      ro: 'De obicei o taie un firewall care se uită în TLS. Cereți o excepție pentru acest server.',
      en: 'Usually a firewall that looks into TLS cuts it. Ask for an exception for this server.',
      ru: 'Обычно его обрывает брандмауэр, который просматривает TLS. Попросите исключение для этого сервера.',
    },
  },
  'tls-silent': {
    says: plain({
      ro: 'Portul este deschis, dar deschiderea TLS nu se termină.',
      en: 'The port is open, but opening TLS does not come to an end.',
      ru: 'Порт открыт, но открытие TLS не завершается.',
    }),
    todo: {
      ro: 'Cereți verificarea firewall-ului și a mărimii pachetelor (MTU) pe drum, mai ales prin VPN.',
      en: 'Ask to have the firewall and the size of packets (MTU) on the way checked, above all by VPN.',
      ru: 'Попросите проверить брандмауэр и размер пакетов (MTU) на пути, особенно через VPN.',
    },
  },
  'server-trusted': {
    says: (d) => ({
      ro: say`Certificatul serverului este pentru ${value(d, 'name')}, emis de ${value(d, 'issuer')}, valabil până la ${day(d, 'until', 'ro')}.`,
      en: say`The server's certificate is for ${value(d, 'name')}, issued by ${value(d, 'issuer')}, valid until ${day(d, 'until', 'en')}.`,
      ru: say`Сертификат сервера выдан для ${value(d, 'name')} издателем ${value(d, 'issuer')} и действует до ${day(d, 'until', 'ru')}.`,
    }),
  },
  'server-name': {
    says: (d) => ({
      ro: say`Certificatul serverului nu este pentru ${value(d, 'name')}: răspunde alt server.`,
      en: say`The server's certificate is not for ${value(d, 'name')}: another server answers.`,
      ru: say`Сертификат сервера не для ${value(d, 'name')}: отвечает другой сервер.`,
    }),
    todo: {
      ro: 'Verificați adresa la care duce numele (DNS, fișierul hosts) și dacă o cutie de pe drum răspunde în locul serverului.',
      en: 'Check the address that the name leads to (DNS, hosts file), and whether a box on the way answers in place of the server.',
      ru: 'Проверьте, на какой адрес ведёт имя (DNS, файл hosts) и не отвечает ли вместо сервера устройство на пути.',
    },
  },
  'server-name-unknown': {
    says: plain({
      ro: 'Gateway-ul răspunde, dar conexiunea nu a fost deschisă pentru numele lui (SNI).',
      en: 'The gateway answers, but the connection was not opened for its name (SNI).',
      ru: 'Шлюз отвечает, но соединение открыто не для его имени (SNI).',
    }),
    todo: {
      ro: 'Apelați serverul după numele lui de domeniu.',
      en: 'Call the server by its host name.',
      ru: 'Обращайтесь к серверу по доменному имени.',
    },
  },
  'server-ended': {
    says: (d) => ({
      ro: say`Certificatul serverului a expirat la ${day(d, 'day', 'ro')}.`,
      en: say`The server's certificate expired on ${day(d, 'day', 'en')}.`,
      ru: say`Срок сертификата сервера истёк ${day(d, 'day', 'ru')}.`,
    }),
    todo: {
      ro: 'Verificați ceasul mașinii; dacă este bun, scrieți la AGE.',
      en: "Check the machine's clock; if it is right, write to AGE.",
      ru: 'Проверьте часы машины; если они верны, напишите в AGE.',
    },
  },
  'server-early': {
    says: (d) => ({
      ro: say`Certificatul serverului este valabil abia de la ${day(d, 'day', 'ro')}.`,
      en: say`The server's certificate is valid only from ${day(d, 'day', 'en')}.`,
      ru: say`Сертификат сервера действует только с ${day(d, 'day', 'ru')}.`,
    }),
    todo: {
      ro: 'Verificați ceasul mașinii; dacă este bun, scrieți la AGE.',
      en: "Check the machine's clock; if it is right, write to AGE.",
      ru: 'Проверьте часы машины; если они верны, напишите в AGE.',
    },
  },
  'server-incomplete': {
    says: (d) => ({
      ro: say`Serverul a trimis numai certificatul său, iar emitentul ${value(d, 'issuer')} nu este cunoscut aici.`,
      en: say`The server sent only its own certificate, and its issuer ${value(d, 'issuer')} is not known here.`,
      ru: say`Сервер прислал только свой сертификат, а его издатель ${value(d, 'issuer')} здесь неизвестен.`,
    }),
    todo: {
      ro: 'Dacă emitentul este al instituției, un proxy deschide TLS pe drum: cereți o excepție. Dacă este cel al AGE, scrieți la AGE să trimită și certificatul intermediar, sau dați fișierul lui cu --authority.',
      en: "If the issuer is the institution's, a proxy opens TLS on the way: ask for an exception. If it is AGE's, ask AGE to send the intermediate certificate, too, or give its file with --authority.",
      ru: 'Если издатель принадлежит учреждению, TLS на пути вскрывает прокси: попросите исключение. Если это издатель AGE, попросите AGE присылать и промежуточный сертификат или укажите его файл в --authority.',
    },
  },
  'server-untrusted': {
    says: (d) => ({
      ro: say`Certificatul serverului este emis de ${value(d, 'issuer')}, în care această mașină nu are încredere.`,
      en: say`The server's certificate was issued by ${value(d, 'issuer')}, which this machine does not trust.`,
      ru: say`Сертификат сервера выдан издателем ${value(d, 'issuer')}, которому эта машина не доверяет.`,
    }),
    todo: {
      ro: 'Dacă emitentul este al instituției sau al unui antivirus, TLS este deschis pe drum și certificatul sistemului nu ajunge la gateway: cereți o excepție. Dacă este autoritatea serverului, dați fișierul ei cu --authority.',
      en: "If the issuer is the institution's or an antivirus', TLS is opened on the way and the system's certificate does not get to the gateway: ask for an exception. If it is the server's authority, give its file with --authority.",
      ru: 'Если издатель принадлежит учреждению или антивирусу, TLS вскрывают на пути и сертификат системы не доходит до шлюза: попросите исключение. Если это центр, выдавший сертификат серверу, укажите его файл в --authority.',
    },
  },
} satisfies Partial<Record<Cause, Sentence>>;
