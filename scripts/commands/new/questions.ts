// What `mdocs new` asks: the words of each question, the option that answers it, and how an answer is read.
import type { Text } from '../../model/text/text.ts';
import { readSector, readService, services } from '../request/typed/choice.ts';
import { notASector, notAService } from '../request/typed/words.ts';
import type { Asking, Question } from './asking.ts';
import {
  isLogin,
  isName,
  isNumber,
  isSlug,
  readAddresses,
  readCertificate,
  readDay,
  readIdno,
  readMailbox,
  readNumber,
  readPeer,
  readTypes,
  refuse,
  take,
  tidyLogin,
} from './readers.ts';
import { chooseShortName, isUsable } from './short-name.ts';

const usesVpn = ({ given }: Asking) => given['vpn-peer'] !== undefined || given['vpn-addresses'] !== undefined;
const always = () => true;

export const institutionQuestions: readonly Question[] = [
  {
    option: 'idno',
    example: '1015999000116',
    text: { ro: 'IDNO-ul instituției (13 cifre)', en: "The institution's IDNO (13 digits)", ru: 'IDNO учреждения (13 цифр)' },
    read: readIdno,
  },
  {
    option: 'name',
    example: 'Primăria comunei Exemplu',
    text: {
      ro: 'Denumirea oficială a instituției',
      en: "The institution's official name",
      ru: 'Официальное наименование учреждения',
    },
    read: take(isName),
  },
  {
    option: 'file',
    example: 'primaria-comunei-exemplu',
    text: {
      ro: 'Numele fișierului, fără .yaml (litere mici, cifre, cratime)',
      en: 'Name of the file, without .yaml (small letters, digits, hyphens)',
      ru: 'Имя файла без .yaml (строчные латинские буквы, цифры, дефисы)',
    },
    read: take((text) => isSlug(text) && isUsable(text)),
    suggestion: ({ given: { name = '' }, facts }) => chooseShortName(name, (word) => facts?.fileOf(word) !== undefined) ?? '',
  },
  {
    option: 'sector',
    text: { ro: 'Sectorul: public sau private', en: 'Sector: public or private', ru: 'Сектор: public или private' },
    read: (text) => {
      const sector = readSector(text);
      return sector === undefined ? refuse(notASector(text)) : { value: sector };
    },
    suggestion: () => 'public',
    choices: () => ['public', 'private'],
  },
  {
    option: 'technical',
    example: 'integrari@exemplu.md',
    text: {
      ro: 'Adresa de e-mail tehnică a instituției',
      en: "The institution's technical e-mail address",
      ru: 'Технический адрес электронной почты учреждения',
    },
    read: readMailbox,
  },
  {
    option: 'legal',
    example: 'juridic@exemplu.md',
    text: {
      ro: 'Adresa de e-mail pentru contract, dacă este alta',
      en: 'The contract e-mail address, if it is another one',
      ru: 'Адрес электронной почты по договору, если он другой',
    },
    read: readMailbox,
    isOptional: always,
  },
  {
    option: 'login',
    example: 'ana-exemplu',
    text: {
      ro: 'Contul GitHub de la care se va modifica fișierul',
      en: 'GitHub account from which the file will be changed',
      ru: 'Учётная запись GitHub, с которой будет меняться файл',
    },
    read: (text) => take(isLogin)(tidyLogin(text)),
  },
  {
    option: 'account-id',
    example: '1234567',
    text: {
      ro: 'Numărul acestui cont („id” la https://api.github.com/users/CONT)',
      en: 'Number of that account ("id" at https://api.github.com/users/ACCOUNT)',
      ru: 'Номер этой учётной записи («id» на https://api.github.com/users/ЗАПИСЬ)',
    },
    read: take((text) => /^[1-9][0-9]{0,14}$/.test(text)),
  },
  {
    option: 'contract',
    example: '12/2026',
    text: { ro: 'Numărul contractului cu AGE', en: 'Number of the contract with AGE', ru: 'Номер договора с AGE' },
    read: readNumber('contract-signed'),
  },
  {
    option: 'contract-signed',
    example: '2026-02-01',
    text: {
      ro: 'Data semnării contractului (AAAA-LL-ZZ)',
      en: 'Date of its signature (YYYY-MM-DD)',
      ru: 'Дата подписания договора (ГГГГ-ММ-ДД)',
    },
    read: readDay,
  },
  {
    option: 'service',
    text: {
      ro: 'Serviciul pentru care a fost încheiat contractul, dacă nu este MDocs',
      en: 'The service that the contract was made for, unless it is MDocs',
      ru: 'Сервис, для которого заключён договор, если это не MDocs',
    },
    read: (text) => {
      const service = readService(text);
      return service === undefined ? refuse(notAService(text)) : { value: service };
    },
    isOptional: always,
    choices: () => services,
  },
  {
    option: 'annex',
    example: '12/2026-1',
    text: { ro: 'Numărul anexei MDocs', en: 'Number of the MDocs annex', ru: 'Номер приложения к договору (MDocs)' },
    read: readNumber('annex-signed'),
  },
  {
    option: 'annex-signed',
    example: '2026-02-01',
    text: {
      ro: 'Data semnării anexei (AAAA-LL-ZZ)',
      en: 'Date of its signature (YYYY-MM-DD)',
      ru: 'Дата подписания приложения к договору (ГГГГ-ММ-ДД)',
    },
    read: readDay,
  },
];

/** Asked once more for each further system. */
export const systemQuestions: readonly Question[] = [
  {
    option: 'system-name',
    example: 'Registrul deciziilor',
    text: {
      ro: 'Denumirea sistemului informațional',
      en: 'Name of the information system',
      ru: 'Наименование информационной системы',
    },
    read: take(isName),
  },
  {
    option: 'system',
    example: 'registrul-deciziilor',
    text: {
      ro: 'Numele scurt, permanent, al sistemului',
      en: "The system's short, permanent name",
      ru: 'Короткое постоянное имя системы',
    },
    read: take(isSlug),
    suggestion: ({ given, facts }) =>
      chooseShortName(given['system-name'] ?? '', (word) => facts?.bySystemId.has(word) === true) ?? '',
  },
  {
    option: 'rsi',
    example: '0123',
    text: { ro: 'Numărul sistemului în RSI', en: "The system's number in the RSI", ru: 'Номер системы в RSI' },
    read: take(isNumber),
    isAsked: ({ given }) => given.sector === 'public',
  },
  {
    option: 'document-types',
    text: {
      ro: 'Tipurile de documente, coduri sau titluri, despărțite prin virgulă',
      en: 'Document types, codes or titles, separated by commas',
      ru: 'Типы документов, коды или названия, через запятую',
    },
    read: readTypes,
    choices: ({ catalogue, locale }) =>
      [...catalogue.values()].map(({ data: { code, title } }) => `${code} (${(title as Partial<Text>)[locale] ?? ''})`),
  },
  {
    option: 'certificate',
    example: 'certificat.cer',
    text: {
      ro: 'Certificatul de testare: calea fișierului .cer sau numărul de serie',
      en: 'Certificate for the test environment: path of the .cer file, or serial number',
      ru: 'Сертификат для тестовой среды: путь к файлу .cer или серийный номер',
    },
    read: readCertificate,
  },
  {
    option: 'addresses',
    example: '203.0.113.10, 203.0.113.8/29',
    text: {
      ro: 'Adresele publice de testare, despărțite prin virgulă; fără răspuns, dacă folosiți numai VPN',
      en: 'Public addresses for the test environment, separated by commas; no answer if there is a VPN only',
      ru: 'Публичные адреса для тестовой среды через запятую; без ответа, если только VPN',
    },
    read: readAddresses,
    isOptional: (asking) => asking.isTerminal || usesVpn(asking),
  },
  {
    option: 'vpn-peer',
    example: '203.0.113.1',
    text: {
      ro: 'Adresa publică a echipamentului VPN; fără răspuns, dacă nu folosiți VPN',
      en: 'Public address of the VPN device; no answer if there is no VPN',
      ru: 'Публичный адрес VPN-устройства; без ответа, если VPN нет',
    },
    read: readPeer,
    isAsked: (asking) => asking.isTerminal || usesVpn(asking),
    isOptional: ({ given }) => given.addresses !== undefined && given['vpn-addresses'] === undefined,
  },
  {
    option: 'vpn-addresses',
    example: '10.61.20.4/30',
    text: {
      ro: 'Adresele din interiorul VPN, despărțite prin virgulă',
      en: 'Addresses inside the VPN, separated by commas',
      ru: 'Адреса внутри VPN через запятую',
    },
    read: readAddresses,
    isAsked: usesVpn,
  },
];

export const questions: readonly Question[] = [...institutionQuestions, ...systemQuestions];
