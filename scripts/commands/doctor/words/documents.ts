// What is said of document types, storage, sizes and the clock.
import type { Cause } from '../../../doctor/layers.ts';
import { say } from '../../../model/text/text.ts';
import { plain, type Sentence, sendReport, tryAgain, value } from './sentence.ts';

export const documentWords = {
  'types-answer': {
    says: (d) => ({
      ro: say`Fiecare tip de documente declarat răspunde: ${value(d, 'codes')}.`,
      en: say`Every declared document type answers: ${value(d, 'codes')}.`,
      ru: say`Каждый объявленный тип документов отвечает: ${value(d, 'codes')}.`,
    }),
  },
  'types-refused': {
    says: (d) => ({
      ro: say`MDocs nu dă tipurile de documente ${value(d, 'codes')} (${value(d, 'statuses')}).`,
      en: say`MDocs does not give the document types ${value(d, 'codes')} (${value(d, 'statuses')}).`,
      ru: say`MDocs не отдаёт типы документов ${value(d, 'codes')} (${value(d, 'statuses')}).`,
    }),
    todo: {
      ro: 'Verificați codurile; dacă sunt din catalog, AGE trebuie să le creeze (404) sau să le permită (403) în acest mediu.',
      en: 'Check the codes; if they are in the catalogue, AGE has to create them (404) or allow them (403) in this environment.',
      ru: 'Проверьте коды; если они есть в каталоге, AGE должно создать их (404) или разрешить (403) в этой среде.',
    },
  },
  'types-unlike': {
    says: (d) => ({
      ro: say`Apelul pentru ${value(d, 'codes')} reușește, dar răspunsul nu este un tip de documente cu acest cod.`,
      en: say`The call for ${value(d, 'codes')} succeeds, but the answer is no document type of that code.`,
      ru: say`Запрос для ${value(d, 'codes')} успешен, но ответ не тип документов с таким кодом.`,
    }),
    todo: sendReport,
  },
  'types-undeclared': {
    says: (d) => ({
      ro: say`Fără fișierul instituției s-a cerut numai ${value(d, 'codes')}, pe care îl are orice MDocs.`,
      en: say`Without the institution's file only ${value(d, 'codes')} was asked for, which every MDocs has.`,
      ru: say`Без файла учреждения запрошен только ${value(d, 'codes')}, который есть в любом MDocs.`,
    }),
  },
  'quota-left': {
    says: (d) => ({
      ro: say`Spațiu folosit: ${value(d, 'used')} din ${value(d, 'most')} octeți.`,
      en: say`Storage used: ${value(d, 'used')} of ${value(d, 'most')} bytes.`,
      ru: say`Занято: ${value(d, 'used')} из ${value(d, 'most')} байт.`,
    }),
  },
  'quota-short': {
    says: (d) => ({
      ro: say`Spațiul este aproape plin: ${value(d, 'used')} din ${value(d, 'most')} octeți.`,
      en: say`The storage is almost full: ${value(d, 'used')} of ${value(d, 'most')} bytes.`,
      ru: say`Место почти закончилось: ${value(d, 'used')} из ${value(d, 'most')} байт.`,
    }),
    todo: {
      ro: 'Eliberați spațiu, sau cereți mai mult de la AGE.',
      en: 'Free storage, or ask AGE for more.',
      ru: 'Освободите место или попросите у AGE больше.',
    },
  },
  'quota-full': {
    says: plain({
      ro: 'Spațiul sistemului este plin: MDocs nu mai primește documente.',
      en: "The system's storage is full: MDocs takes no more documents.",
      ru: 'Место системы закончилось: MDocs больше не принимает документы.',
    }),
    todo: {
      ro: 'Eliberați spațiu, sau cereți mai mult de la AGE.',
      en: 'Free storage, or ask AGE for more.',
      ru: 'Освободите место или попросите у AGE больше.',
    },
  },
  'quota-untold': {
    says: (d) => ({
      ro: say`MDocs nu a spus cât spațiu mai este (${value(d, 'status')}).`,
      en: say`MDocs did not say how much storage is left (${value(d, 'status')}).`,
      ru: say`MDocs не сообщил, сколько места осталось (${value(d, 'status')}).`,
    }),
    todo: tryAgain,
  },
  'quota-without-id': {
    says: plain({
      ro: 'Fără identificatorul de client spațiul nu poate fi cerut.',
      en: 'Without a client id the storage cannot be asked for.',
      ru: 'Без идентификатора клиента место узнать нельзя.',
    }),
  },
  'packets-pass': {
    says: plain({
      ro: 'Pachetele de mărime întreagă trec (MTU).',
      en: 'Packets of full size pass (MTU).',
      ru: 'Пакеты полного размера проходят (MTU).',
    }),
  },
  'packets-lost': {
    says: plain({
      ro: 'Apelurile mici primesc răspuns, iar cele mari nu: pachetele de mărime întreagă se pierd pe drum (MTU).',
      en: 'Small calls are answered and large ones are not: packets of full size get lost on the way (MTU).',
      ru: 'На малые запросы приходит ответ, на большие нет: пакеты полного размера теряются на пути (MTU).',
    }),
    todo: {
      ro: 'Cereți micșorarea MTU sau MSS pe tunel, sau lăsați să treacă mesajele ICMP „fragmentation needed”.',
      en: 'Ask for a smaller MTU or MSS on the tunnel, or let the ICMP messages “fragmentation needed” pass.',
      ru: 'Попросите уменьшить MTU или MSS в туннеле или пропускать сообщения ICMP «fragmentation needed».',
    },
  },
  'packets-untold': {
    says: (d) => ({
      ro: say`Mărimea pachetelor nu a putut fi încercată: ${value(d, 'error')}.`,
      en: say`The size of packets could not be tried: ${value(d, 'error')}.`,
      ru: say`Размер пакетов проверить не удалось: ${value(d, 'error')}.`,
    }),
  },
  'upload-passes': {
    says: (d) => ({
      ro: say`Un corp de ${value(d, 'bytes')} octeți a trecut (zerouri; nu se păstrează nimic).`,
      en: say`A body of ${value(d, 'bytes')} bytes passed (zeros; nothing is kept).`,
      ru: say`Тело в ${value(d, 'bytes')} байт прошло (нули; ничего не сохраняется).`,
    }),
  },
  'upload-unread': {
    says: plain({
      ro: 'Răspunsul nu arată dacă un corp mare trece.',
      en: 'The answer does not show whether a large body passes.',
      ru: 'По ответу не видно, проходит ли большое тело.',
    }),
  },
  'upload-too-large': {
    says: (d) => ({
      ro: say`Un corp de ${value(d, 'bytes')} octeți este refuzat ca prea mare (413), iar gateway-ul primește 5 GiB.`,
      en: say`A body of ${value(d, 'bytes')} bytes is refused as too large (413), and the gateway takes 5 GiB.`,
      ru: say`Тело в ${value(d, 'bytes')} байт отклонено как слишком большое (413), а шлюз принимает 5 ГиБ.`,
    }),
    todo: {
      ro: 'Căutați limita pe drum (proxy, WAF); dacă nu este acolo, trimiteți raportul la AGE.',
      en: 'Look for the limit on the way (proxy, WAF); if it is not there, send the report to AGE.',
      ru: 'Поищите ограничение на пути (прокси, WAF); если его там нет, отправьте отчёт в AGE.',
    },
  },
  'upload-stalls': {
    says: (d) => ({
      ro: say`La un corp de ${value(d, 'bytes')} octeți nu vine niciun răspuns: trimiterea lui se oprește.`,
      en: say`No answer comes to a body of ${value(d, 'bytes')} bytes: sending it stops.`,
      ru: say`На тело в ${value(d, 'bytes')} байт ответа нет: его отправка останавливается.`,
    }),
    todo: {
      ro: 'Cereți verificarea MTU, a limitei de bandă și a firewall-ului care se uită în conținut.',
      en: 'Ask to have the MTU, the limit of bandwidth and firewalls that look into contents checked.',
      ru: 'Попросите проверить MTU, ограничение полосы и брандмауэр, который просматривает содержимое.',
    },
  },
  'upload-cut': {
    says: (d) => ({
      ro: say`Trimiterea unui corp de ${value(d, 'bytes')} octeți este întreruptă: ${value(d, 'error')}.`,
      en: say`Sending a body of ${value(d, 'bytes')} bytes is cut off: ${value(d, 'error')}.`,
      ru: say`Отправка тела в ${value(d, 'bytes')} байт обрывается: ${value(d, 'error')}.`,
    }),
    todo: {
      ro: 'Căutați ce o taie pe drum (proxy, WAF, firewall); dacă nu este nimic, trimiteți raportul la AGE.',
      en: 'Look for what cuts it on the way (proxy, WAF, firewall); if there is nothing, send the report to AGE.',
      ru: 'Поищите, что обрывает её на пути (прокси, WAF, брандмауэр); если ничего нет, отправьте отчёт в AGE.',
    },
  },
  'clock-right': {
    says: (d) => ({
      ro: say`Ceasul mașinii și al serverului diferă cu ${value(d, 'seconds')} s.`,
      en: say`The machine's clock and the server's differ by ${value(d, 'seconds')} s.`,
      ru: say`Часы машины и сервера расходятся на ${value(d, 'seconds')} с.`,
    }),
  },
  'clock-off': {
    says: (d) => ({
      ro: say`Față de server, ceasul mașinii este înainte cu ${value(d, 'seconds')} s (cu minus: în urmă).`,
      en: say`Against the server, the machine's clock is ahead by ${value(d, 'seconds')} s (with a minus: behind).`,
      ru: say`Относительно сервера часы машины спешат на ${value(d, 'seconds')} с (с минусом: отстают).`,
    }),
    todo: {
      ro: 'Porniți sincronizarea orei (NTP) pe mașină. Dacă ora ei este bună, trimiteți raportul la AGE.',
      en: 'Turn on time synchronisation (NTP) on the machine. If its time is right, send the report to AGE.',
      ru: 'Включите синхронизацию времени (NTP) на машине. Если её время верно, отправьте отчёт в AGE.',
    },
  },
  'clock-untold': {
    says: plain({
      ro: 'Serverul nu a spus ce oră are.',
      en: 'The server did not say what time it has.',
      ru: 'Сервер не сообщил своё время.',
    }),
  },
} satisfies Partial<Record<Cause, Sentence>>;
