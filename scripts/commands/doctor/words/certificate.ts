// What is said of the client's certificate.
import type { Cause } from '../../../doctor/layers.ts';
import { say } from '../../../model/text/text.ts';
import { day, plain, type Sentence, value } from './sentence.ts';

export const certificateWords = {
  'certificate-sent': {
    says: plain({
      ro: 'Serverul a cerut certificatul și l-a primit.',
      en: 'The server asked for the certificate and got it.',
      ru: 'Сервер запросил сертификат и получил его.',
    }),
  },
  'certificate-unseen': {
    says: plain({
      ro: 'Nu s-a văzut dacă serverul cere certificatul: aceasta se vede numai în TLS 1.2.',
      en: 'Whether the server asks for the certificate was not seen: only TLS 1.2 shows it.',
      ru: 'Запрашивает ли сервер сертификат, не видно: это видно только в TLS 1.2.',
    }),
  },
  'certificate-not-asked-for': {
    says: plain({
      ro: 'Serverul care răspunde nu cere certificatul sistemului, iar gateway-ul îl cere mereu.',
      en: "The server that answers does not ask for the system's certificate, and the gateway always does.",
      ru: 'Отвечающий сервер не запрашивает сертификат системы, а шлюз запрашивает его всегда.',
    }),
    todo: {
      ro: 'Altcineva deschide TLS pe drum (proxy, antivirus, balansor): cereți o excepție pentru acest server.',
      en: 'Somebody else opens TLS on the way (proxy, antivirus, load balancer): ask for an exception for this server.',
      ru: 'TLS на пути вскрывает кто-то другой (прокси, антивирус, балансировщик): попросите исключение для этого сервера.',
    },
  },
  'certificate-missing': {
    says: plain({
      ro: 'Certificatul a fost dat la deschiderea TLS, dar serverul spune că nu l-a primit.',
      en: 'The certificate was given when TLS was opened, but the server says that it did not get it.',
      ru: 'Сертификат был передан при открытии TLS, но сервер сообщает, что не получил его.',
    }),
    todo: {
      ro: 'Verificați dacă altcineva deschide TLS pe drum; dacă nu, trimiteți raportul la AGE.',
      en: 'Check whether somebody else opens TLS on the way; if not, send the report to AGE.',
      ru: 'Проверьте, не вскрывает ли TLS на пути кто-то другой; если нет, отправьте отчёт в AGE.',
    },
  },
  'certificate-unlisted': {
    says: plain({
      ro: 'Emitentul certificatului nu este pe lista trimisă de server: Java, .NET pe Windows și browserele nu îl vor trimite.',
      en: "The certificate's issuer is not on the list that the server sent: Java, .NET on Windows and browsers will not send it.",
      ru: 'Издателя сертификата нет в списке, который прислал сервер: Java, .NET на Windows и браузеры его не отправят.',
    }),
    todo: {
      ro: 'Verificați că certificatul este pentru acest mediu.',
      en: 'Check that the certificate is for this environment.',
      ru: 'Проверьте, что сертификат предназначен для этой среды.',
    },
  },
  'certificate-cut-off': {
    says: (d) => ({
      ro: say`Fără certificat serverul răspunde; cu el, conexiunea se întrerupe: ${value(d, 'error')}.`,
      en: say`Without the certificate the server answers; with it, the connection breaks: ${value(d, 'error')}.`,
      ru: say`Без сертификата сервер отвечает; с ним соединение обрывается: ${value(d, 'error')}.`,
    }),
    todo: {
      ro: 'Trimiteți raportul la AGE.',
      en: 'Send the report to AGE.',
      ru: 'Отправьте отчёт в AGE.',
    },
  },
  'certificate-sound': {
    says: plain({
      ro: 'Serverul a verificat lanțul și termenele certificatului și le-a acceptat.',
      en: "The server checked the certificate's chain and dates, and took them.",
      ru: 'Сервер проверил цепочку и сроки сертификата и принял их.',
    }),
  },
  'certificate-ending': {
    says: (d) => ({
      ro: say`Certificatul este valabil numai până la ${day(d, 'day', 'ro')}.`,
      en: say`The certificate is valid only until ${day(d, 'day', 'en')}.`,
      ru: say`Сертификат действует только до ${day(d, 'day', 'ru')}.`,
    }),
    todo: {
      ro: 'Cereți de acum unul nou, apoi înscrieți-l cu comanda renew.',
      en: 'Ask for a new one now, then enter it with the command renew.',
      ru: 'Запросите новый уже сейчас, затем внесите его командой renew.',
    },
  },
  'certificate-expired': {
    says: plain({
      ro: 'Certificatul a expirat, sau o autoritate de deasupra lui.',
      en: 'The certificate has expired, or an authority above it has.',
      ru: 'Срок сертификата или центра над ним истёк.',
    }),
    todo: {
      ro: 'Cereți un certificat nou și înscrieți-l în fișierul instituției.',
      en: "Ask for a new certificate and enter it in the institution's file.",
      ru: 'Запросите новый сертификат и внесите его в файл учреждения.',
    },
  },
  'certificate-not-yet-valid': {
    says: plain({
      ro: 'Certificatul, sau o autoritate de deasupra lui, nu este încă valabil.',
      en: 'The certificate, or an authority above it, is not valid yet.',
      ru: 'Срок сертификата или центра над ним ещё не начался.',
    }),
    todo: {
      ro: 'Așteptați ziua de la care este valabil, sau verificați ceasul.',
      en: 'Wait for the day from which it is valid, or check the clock.',
      ru: 'Дождитесь дня, с которого он действует, или проверьте часы.',
    },
  },
  'certificate-purpose': {
    says: plain({
      ro: 'Certificatul nu este făcut pentru conectarea unui sistem (îi lipsește scopul clientAuth).',
      en: 'The certificate is not made for connecting a system (it lacks the purpose clientAuth).',
      ru: 'Сертификат не предназначен для подключения системы (в нём нет назначения clientAuth).',
    }),
    todo: {
      ro: 'Cereți un certificat de sistem, cu scopul clientAuth.',
      en: 'Ask for a certificate for systems, with the purpose clientAuth.',
      ru: 'Запросите сертификат для систем, с назначением clientAuth.',
    },
  },
  'certificate-untrusted': {
    says: plain({
      ro: 'Serverul nu acceptă emitentul certificatului în acest mediu.',
      en: "The server does not take the certificate's issuer in this environment.",
      ru: 'Сервер не принимает издателя сертификата в этой среде.',
    }),
    todo: {
      ro: 'Verificați că nu este certificatul celuilalt mediu sau unul făcut de sine stătător.',
      en: 'Check that it is neither the certificate of the other environment nor one that signs itself.',
      ru: 'Проверьте, что это не сертификат другой среды и не самоподписанный.',
    },
  },
  'certificate-not-accepted': {
    says: plain({
      ro: 'Certificatul nu a trecut verificarea serverului.',
      en: "The certificate did not pass the server's check.",
      ru: 'Сертификат не прошёл проверку сервера.',
    }),
    todo: {
      ro: 'Vedeți cu comanda inspect ce îi lipsește; apoi trimiteți raportul la AGE.',
      en: 'See with the command inspect what is wrong with it; then send the report to AGE.',
      ru: 'Посмотрите командой inspect, что с ним не так; затем отправьте отчёт в AGE.',
    },
  },
} satisfies Partial<Record<Cause, Sentence>>;
