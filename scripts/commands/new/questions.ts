// What `mdocs new` asks: the words of each question, the option that answers it, and what is an answer.
import { isDay } from '../../model/date.ts';
import { findIdnoProblem } from '../../model/idno.ts';
import { isMailbox } from '../../model/mailbox.ts';
import { readAddress } from '../../model/network/address.ts';
import type { Text } from '../../model/text/text.ts';
import { normalizeSerial } from '../../model/x509/serial.ts';
import { shortenName } from './short-name.ts';

export interface Question {
  /** The option on the command line, without dashes. */
  readonly option: string;
  readonly text: Text;
  readonly isAnswer: (text: string) => boolean;
  /** What stands when the person just presses Enter. */
  readonly suggestion?: (given: Readonly<Record<string, string>>) => string;
  readonly isAsked?: (given: Readonly<Record<string, string>>) => boolean;
}

const slug = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const isName = (text: string) => text.length >= 2 && text.length <= 200;
const isNumber = (text: string) => text.length >= 1 && text.length <= 64;
const isList = (isItem: (item: string) => boolean) => (text: string) =>
  splitList(text).length > 0 && splitList(text).every(isItem);

export const splitList = (text: string): string[] => text.split(/[\s,;]+/).filter(Boolean);

export const questions: readonly Question[] = [
  {
    option: 'idno',
    text: { ro: 'IDNO-ul instituției (13 cifre)', en: "The institution's IDNO (13 digits)", ru: 'IDNO учреждения (13 цифр)' },
    isAnswer: (text) => findIdnoProblem(text) === undefined,
  },
  {
    option: 'name',
    text: {
      ro: 'Denumirea oficială a instituției',
      en: "The institution's official name",
      ru: 'Официальное наименование учреждения',
    },
    isAnswer: isName,
  },
  {
    option: 'file',
    text: {
      ro: 'Numele fișierului, fără .yaml (litere mici, cifre, cratime)',
      en: 'Name of the file, without .yaml (small letters, digits, hyphens)',
      ru: 'Имя файла без .yaml (строчные латинские буквы, цифры, дефисы)',
    },
    isAnswer: (text) => slug.test(text) && text.length >= 2 && text.length <= 63,
    suggestion: ({ name = '' }) => shortenName(name) ?? '',
  },
  {
    option: 'sector',
    text: { ro: 'Sectorul: public sau private', en: 'Sector: public or private', ru: 'Сектор: public или private' },
    isAnswer: (text) => text === 'public' || text === 'private',
    suggestion: () => 'public',
  },
  {
    option: 'technical',
    text: {
      ro: 'Adresa de e-mail tehnică a instituției',
      en: "The institution's technical e-mail address",
      ru: 'Технический адрес электронной почты учреждения',
    },
    isAnswer: isMailbox,
  },
  {
    option: 'login',
    text: {
      ro: 'Contul GitHub de la care se va modifica fișierul',
      en: 'GitHub account from which the file will be changed',
      ru: 'Учётная запись GitHub, с которой будет меняться файл',
    },
    isAnswer: (text) => /^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$/.test(text),
  },
  {
    option: 'account-id',
    text: {
      ro: 'Numărul acestui cont („id” la https://api.github.com/users/CONT)',
      en: 'Number of that account ("id" at https://api.github.com/users/ACCOUNT)',
      ru: 'Номер этой учётной записи («id» на https://api.github.com/users/ЗАПИСЬ)',
    },
    isAnswer: (text) => /^[1-9][0-9]{0,14}$/.test(text),
  },
  {
    option: 'contract',
    text: { ro: 'Numărul contractului cu AGE', en: 'Number of the contract with AGE', ru: 'Номер договора с AGE' },
    isAnswer: isNumber,
  },
  {
    option: 'contract-signed',
    text: {
      ro: 'Data semnării contractului (AAAA-LL-ZZ)',
      en: 'Date of its signature (YYYY-MM-DD)',
      ru: 'Дата подписания договора (ГГГГ-ММ-ДД)',
    },
    isAnswer: isDay,
  },
  {
    option: 'annex',
    text: { ro: 'Numărul anexei MDocs', en: 'Number of the MDocs annex', ru: 'Номер приложения к договору (MDocs)' },
    isAnswer: isNumber,
  },
  {
    option: 'annex-signed',
    text: {
      ro: 'Data semnării anexei (AAAA-LL-ZZ)',
      en: 'Date of its signature (YYYY-MM-DD)',
      ru: 'Дата подписания приложения к договору (ГГГГ-ММ-ДД)',
    },
    isAnswer: isDay,
  },
  {
    option: 'system-name',
    text: {
      ro: 'Denumirea sistemului informațional',
      en: 'Name of the information system',
      ru: 'Наименование информационной системы',
    },
    isAnswer: isName,
  },
  {
    option: 'system',
    text: {
      ro: 'Numele scurt, permanent, al sistemului',
      en: "The system's short, permanent name",
      ru: 'Короткое постоянное имя системы',
    },
    isAnswer: (text) => slug.test(text) && text.length >= 2 && text.length <= 63,
    suggestion: (given) => shortenName(given['system-name'] ?? '') ?? '',
  },
  {
    option: 'rsi',
    text: { ro: 'Numărul sistemului în RSI', en: "The system's number in the RSI", ru: 'Номер системы в RSI' },
    isAnswer: isNumber,
    isAsked: ({ sector }) => sector === 'public',
  },
  {
    option: 'document-types',
    text: {
      ro: 'Tipurile de documente, despărțite prin virgulă',
      en: 'Document types, separated by commas',
      ru: 'Типы документов через запятую',
    },
    isAnswer: isList((code) => /^[A-Za-z][A-Za-z0-9_]{1,49}$/.test(code)),
  },
  {
    option: 'certificate',
    text: {
      ro: 'Certificatul de testare: calea fișierului .cer sau numărul de serie',
      en: 'Certificate for the test environment: path of the .cer file, or serial number',
      ru: 'Сертификат для тестовой среды: путь к файлу .cer или серийный номер',
    },
    isAnswer: (text) => text.endsWith('.cer') || normalizeSerial(text) !== undefined,
  },
  {
    option: 'addresses',
    text: {
      ro: 'Adresele publice de testare, despărțite prin virgulă',
      en: 'Public addresses for the test environment, separated by commas',
      ru: 'Публичные адреса для тестовой среды через запятую',
    },
    isAnswer: isList((address) => readAddress(address).network !== undefined),
  },
];
