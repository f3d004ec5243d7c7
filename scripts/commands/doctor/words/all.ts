// Every sentence of the doctor, and the names of layers, states and helpers.
import type { Helper, Layer, Said, State } from '../../../doctor/layers.ts';
import type { Text } from '../../../model/text/text.ts';
import { answerWords } from './answer.ts';
import { certificateWords } from './certificate.ts';
import { documentWords } from './documents.ts';
import { ownWords } from './own.ts';
import { plain, type Sentence } from './sentence.ts';
import { tlsWords } from './tls.ts';
import { wayWords } from './way.ts';

/** One that lacks a cause does not compile. */
export const sentences: Readonly<Record<Said, Sentence>> = {
  ...ownWords,
  ...wayWords,
  ...tlsWords,
  ...certificateWords,
  ...answerWords,
  ...documentWords,
  'not-reached': {
    says: plain({
      ro: 'Nu s-a ajuns până aici.',
      en: 'It was not got this far.',
      ru: 'До этого не дошло.',
    }),
  },
  'left-to-proxy': {
    says: plain({
      ro: 'O face proxy-ul, și de aici nu se vede.',
      en: 'The proxy does it, and it is not seen from here.',
      ru: 'Это делает прокси, и отсюда не видно.',
    }),
  },
};

export const layerNames: Readonly<Record<Layer, Text>> = {
  files: { ro: 'Certificatul și cheia', en: 'Certificate and key', ru: 'Сертификат и ключ' },
  entry: { ro: 'Fișierul instituției', en: "Institution's file", ru: 'Файл учреждения' },
  proxy: { ro: 'Proxy', en: 'Proxy', ru: 'Прокси' },
  resolver: { ro: 'Numele (DNS)', en: 'Name (DNS)', ru: 'Имя (DNS)' },
  route: { ro: 'Ruta', en: 'Route', ru: 'Маршрут' },
  connection: { ro: 'Conexiunea (TCP)', en: 'Connection (TCP)', ru: 'Соединение (TCP)' },
  tls: { ro: 'TLS', en: 'TLS', ru: 'TLS' },
  server: { ro: 'Certificatul serverului', en: "Server's certificate", ru: 'Сертификат сервера' },
  'client-certificate': { ro: 'Trimiterea certificatului', en: 'Sending the certificate', ru: 'Отправка сертификата' },
  chain: { ro: 'Lanț și termene', en: 'Chain and dates', ru: 'Цепочка и сроки' },
  gateway: { ro: 'Gateway', en: 'Gateway', ru: 'Шлюз' },
  address: { ro: 'Adresa văzută', en: 'Address seen', ru: 'Видимый адрес' },
  service: { ro: 'MDocs', en: 'MDocs', ru: 'MDocs' },
  types: { ro: 'Tipuri de documente', en: 'Document types', ru: 'Типы документов' },
  quota: { ro: 'Spațiu', en: 'Storage', ru: 'Место' },
  packets: { ro: 'Pachete (MTU)', en: 'Packets (MTU)', ru: 'Пакеты (MTU)' },
  upload: { ro: 'Încărcare', en: 'Upload', ru: 'Загрузка' },
  clock: { ro: 'Ceas', en: 'Clock', ru: 'Часы' },
};

export const stateNames: Readonly<Record<State, Text>> = {
  works: { ro: 'merge', en: 'works', ru: 'работает' },
  doubt: { ro: 'de văzut', en: 'look', ru: 'проверить' },
  refuses: { ro: 'refuză', en: 'refuses', ru: 'отказ' },
  'not-asked': { ro: 'neîntrebat', en: 'not asked', ru: 'не спрошено' },
};

export const helperNames: Readonly<Record<Exclude<Helper, 'age'>, Text>> = {
  developers: {
    ro: 'cei care întrețin sistemul',
    en: 'those who run the system',
    ru: 'тем, кто сопровождает систему',
  },
  network: {
    ro: 'cei care întrețin rețeaua instituției',
    en: "those who run the institution's network",
    ru: 'тем, кто сопровождает сеть учреждения',
  },
  authority: {
    ro: 'autoritatea care a emis certificatul (STISC)',
    en: 'the authority that issued the certificate (STISC)',
    ru: 'удостоверяющему центру, выдавшему сертификат (STISC)',
  },
};
