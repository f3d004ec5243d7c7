// What is said of the gateway, the service and what they answered.
import type { Cause } from '../../../doctor/layers.ts';
import { say } from '../../../model/text/text.ts';
import { plain, type Sentence, sendReport, tryAgain, value } from './sentence.ts';

export const answerWords = {
  'system-known': {
    says: plain({
      ro: 'Gateway-ul cunoaște sistemul și i-a lăsat apelul să treacă.',
      en: 'The gateway knows the system and let its call through.',
      ru: 'Шлюз знает систему и пропустил её запрос.',
    }),
  },
  'certificate-unknown': {
    says: plain({
      ro: 'Certificatul este bun, dar gateway-ul nu îl cunoaște în acest mediu.',
      en: 'The certificate is good, but the gateway does not know it in this environment.',
      ru: 'Сертификат исправен, но шлюз не знает его в этой среде.',
    }),
    todo: {
      ro: 'Verificați că certificatul este cel din fișierul instituției și că modificarea a fost publicată (comanda status).',
      en: "Check that the certificate is the one in the institution's file, and that the change was published (command status).",
      ru: 'Проверьте, что это сертификат из файла учреждения и что изменение опубликовано (команда status).',
    },
  },
  'certificate-revoked': {
    says: plain({
      ro: 'Certificatul a fost revocat și nu mai poate fi folosit.',
      en: 'The certificate was revoked and cannot be used any more.',
      ru: 'Сертификат отозван и больше не может использоваться.',
    }),
    todo: {
      ro: 'Prezentați alt certificat înregistrat, sau scrieți la AGE.',
      en: 'Present another registered certificate, or write to AGE.',
      ru: 'Предъявите другой зарегистрированный сертификат или напишите в AGE.',
    },
  },
  'access-suspended': {
    says: plain({
      ro: 'Accesul sistemului în acest mediu este suspendat.',
      en: "The system's access in this environment is suspended.",
      ru: 'Доступ системы в этой среде приостановлен.',
    }),
    todo: { ro: 'Accesul îl redă numai AGE.', en: 'Only AGE gives access back.', ru: 'Доступ возвращает только AGE.' },
  },
  'publication-ended': {
    says: plain({
      ro: 'Gateway-ul nu lasă pe nimeni să treacă: configurația lui a ieșit din termen.',
      en: 'The gateway lets nobody through: its configuration has ended.',
      ru: 'Шлюз никого не пропускает: срок его конфигурации истёк.',
    }),
    todo: tryAgain,
  },
  'too-many-requests': {
    says: plain({
      ro: 'Sistemul face acum mai multe apeluri decât primește mediul de la unul singur.',
      en: 'The system now makes more calls than the environment takes from one.',
      ru: 'Система сейчас делает больше запросов, чем среда принимает от одной.',
    }),
    todo: {
      ro: 'Repetați când sistemul face mai puține apeluri.',
      en: 'Try again when the system makes fewer calls.',
      ru: 'Повторите, когда система делает меньше запросов.',
    },
  },
  'gateway-refuses': {
    says: (d) => ({
      ro: say`Gateway-ul refuză apelul: ${value(d, 'code')} (${value(d, 'status')}).`,
      en: say`The gateway refuses the call: ${value(d, 'code')} (${value(d, 'status')}).`,
      ru: say`Шлюз отклоняет запрос: ${value(d, 'code')} (${value(d, 'status')}).`,
    }),
    todo: sendReport,
  },
  'gateway-silent': {
    says: plain({
      ro: 'TLS se deschide, dar la un apel nu vine niciun răspuns la timp.',
      en: 'TLS opens, but no answer to a call comes in time.',
      ru: 'TLS открывается, но на запрос ответ вовремя не приходит.',
    }),
    todo: tryAgain,
  },
  'gateway-closed': {
    says: (d) => ({
      ro: say`TLS se deschide, dar serverul închide conexiunea fără răspuns: ${value(d, 'error')}.`,
      en: say`TLS opens, but the server closes the connection without an answer: ${value(d, 'error')}.`,
      ru: say`TLS открывается, но сервер закрывает соединение без ответа: ${value(d, 'error')}.`,
    }),
    todo: tryAgain,
  },
  'answered-by-another': {
    says: (d) => ({
      ro: say`Răspunde altcineva decât gateway-ul (${value(d, 'status')}): răspunsul nu are numărul pe care îl dă gateway-ul oricărui apel.`,
      en: say`Somebody else than the gateway answers (${value(d, 'status')}): the answer lacks the number that the gateway gives every call.`,
      ru: say`Отвечает не шлюз (${value(d, 'status')}): в ответе нет номера, который шлюз даёт каждому запросу.`,
    }),
    todo: {
      ro: 'Verificați adresa apelată, și dacă o cutie de pe drum răspunde în locul gateway-ului.',
      en: 'Check the address that is called, and whether a box on the way answers in place of the gateway.',
      ru: 'Проверьте вызываемый адрес и не отвечает ли вместо шлюза устройство на пути.',
    },
  },
  'address-seen': {
    says: (d) => ({
      ro: say`Gateway-ul a văzut apelul de la ${value(d, 'address')} și l-a lăsat să treacă.`,
      en: say`The gateway saw the call come from ${value(d, 'address')} and let it through.`,
      ru: say`Шлюз видел запрос с ${value(d, 'address')} и пропустил его.`,
    }),
  },
  'address-let-in': {
    says: plain({
      ro: 'Adresa este înregistrată; care este, gateway-ul nu a spus.',
      en: 'The address is registered; which one it is, the gateway did not say.',
      ru: 'Адрес зарегистрирован; какой именно, шлюз не сообщил.',
    }),
  },
  'address-not-registered': {
    says: (d) => ({
      ro: say`Gateway-ul a văzut apelul de la ${value(d, 'address')}, adresă care nu este înregistrată pentru sistem.`,
      en: say`The gateway saw the call come from ${value(d, 'address')}, which is not registered for the system.`,
      ru: say`Шлюз видел запрос с ${value(d, 'address')}; этот адрес не зарегистрирован для системы.`,
    }),
    todo: {
      ro: 'Întrebați rețeaua dacă ieșirea prin această adresă este cea stabilă; dacă da, adăugați-o în fișierul instituției, dacă nu, ieșiți prin cea înregistrată.',
      en: "Ask the network whether this is the stable way out; if so, add the address to the institution's file, if not, go out by the registered one.",
      ru: 'Узнайте у сетевиков, постоянный ли это выход; если да, добавьте адрес в файл учреждения, если нет, выходите через зарегистрированный.',
    },
  },
  'service-answers': {
    says: plain({
      ro: 'MDocs răspunde în spatele gateway-ului.',
      en: 'MDocs answers behind the gateway.',
      ru: 'MDocs отвечает за шлюзом.',
    }),
  },
  'service-down': {
    says: (d) => ({
      ro: say`Gateway-ul lasă apelul să treacă, dar MDocs din spatele lui nu este disponibil (${value(d, 'status')}).`,
      en: say`The gateway lets the call through, but MDocs behind it is not available (${value(d, 'status')}).`,
      ru: say`Шлюз пропускает запрос, но MDocs за ним недоступен (${value(d, 'status')}).`,
    }),
    todo: tryAgain,
  },
  'service-silent': {
    says: plain({
      ro: 'Gateway-ul răspunde, dar la apelul sistemului nu vine niciun răspuns de la MDocs la timp.',
      en: "The gateway answers, but no answer of MDocs to the system's call comes in time.",
      ru: 'Шлюз отвечает, но ответ MDocs на запрос системы вовремя не приходит.',
    }),
    todo: tryAgain,
  },
  'service-failed': {
    says: (d) => ({
      ro: say`MDocs a răspuns cu o eroare a sa (${value(d, 'status')}).`,
      en: say`MDocs answered with an error of its own (${value(d, 'status')}).`,
      ru: say`MDocs ответил собственной ошибкой (${value(d, 'status')}).`,
    }),
    todo: tryAgain,
  },
  'system-unidentified': {
    says: plain({
      ro: 'Gateway-ul lasă apelul să treacă, dar MDocs nu identifică sistemul (401).',
      en: 'The gateway lets the call through, but MDocs does not identify the system (401).',
      ru: 'Шлюз пропускает запрос, но MDocs не узнаёт систему (401).',
    }),
    todo: {
      ro: 'Trimiteți raportul la AGE: sistemul trebuie să fie înregistrat în MPass cu acest identificator de client.',
      en: 'Send the report to AGE: the system has to be registered in MPass with this client id.',
      ru: 'Отправьте отчёт в AGE: система должна быть зарегистрирована в MPass с этим идентификатором клиента.',
    },
  },
} satisfies Partial<Record<Cause, Sentence>>;
