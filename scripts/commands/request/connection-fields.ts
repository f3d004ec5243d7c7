// What the request form asks, in its order.
import type { Path } from '../../model/path.ts';
import type { Text } from '../../model/text/text.ts';
import { confirmations, day, type Field, mailbox } from './field.ts';

const system: Path = ['systems', 0];
const staging: Path = [...system, 'environments', 'staging'];

const documentNumber: Text = {
  ro: 'Copiați numărul de pe documentul semnat.',
  en: 'Copy the number from the signed document.',
  ru: 'Скопируйте номер с подписанного документа.',
};
export const requestFields: readonly Field[] = [
  {
    id: 'institution-name',
    label: { ro: 'Denumirea instituției', en: 'Name of the institution', ru: 'Наименование учреждения' },
    help: {
      ro: 'Scrieți denumirea oficială, cu diacritice.',
      en: 'Write the official name, with diacritics.',
      ru: 'Укажите официальное наименование, с диакритикой.',
    },
    isRequired: true,
    most: 250,
    path: ['institution', 'name'],
  },
  {
    id: 'idno',
    label: { ro: 'IDNO', en: 'IDNO', ru: 'IDNO' },
    help: {
      ro: 'Scrieți cele 13 cifre din extrasul de înregistrare al instituției. Nu scrieți niciodată codul unei persoane.',
      en: "Write the 13 digits of the institution's registration. Never write a person's number.",
      ru: 'Укажите 13 цифр из выписки о регистрации учреждения. Никогда не указывайте код человека.',
    },
    isRequired: true,
    most: 40,
    path: ['institution', 'idno'],
  },
  {
    id: 'sector',
    label: { ro: 'Sectorul', en: 'Sector', ru: 'Сектор' },
    help: { ro: 'Alegeți din listă.', en: 'Choose from the list.', ru: 'Выберите из списка.' },
    isRequired: true,
    most: 100,
    path: ['institution', 'sector'],
  },
  {
    id: 'technical-mailbox',
    label: { ro: 'Adresa de e-mail tehnică', en: 'Technical e-mail address', ru: 'Технический адрес электронной почты' },
    formerLabels: { ro: 'Cutia poștală tehnică', en: 'Technical mailbox', ru: 'Технический почтовый ящик' },
    help: mailbox,
    isRequired: true,
    most: 254,
    path: ['institution', 'contacts', 'technical'],
  },
  {
    id: 'legal-mailbox',
    label: {
      ro: 'Adresa de e-mail pentru contract',
      en: 'E-mail address for contract matters',
      ru: 'Адрес электронной почты по договору',
    },
    formerLabels: { ro: 'Cutia poștală juridică', en: 'Legal mailbox', ru: 'Юридический почтовый ящик' },
    help: mailbox,
    isRequired: false,
    most: 254,
    path: ['institution', 'contacts', 'legal'],
  },
  {
    id: 'contract-number',
    label: { ro: 'Numărul contractului cu AGE', en: 'Number of the contract with AGE', ru: 'Номер договора с AGE' },
    help: documentNumber,
    isRequired: true,
    most: 100,
    path: ['agreement', 'contract', 'number'],
  },
  {
    id: 'contract-signed',
    label: { ro: 'Data semnării contractului', en: 'Date of the contract', ru: 'Дата подписания договора' },
    help: day,
    isRequired: true,
    most: 40,
    path: ['agreement', 'contract', 'signed'],
  },
  {
    id: 'contract-service',
    label: {
      ro: 'Pentru ce serviciu este contractul',
      en: 'Service that the contract is for',
      ru: 'Для какого сервиса заключён договор',
    },
    formerLabels: { ru: 'По какой услуге договор' },
    help: {
      ro: 'Alegeți serviciul pentru care contractul exista deja, sau „contract nou”.',
      en: 'Choose the service that the contract already existed for, or "new contract".',
      ru: 'Выберите сервис, для которого договор уже существовал, или «новый договор».',
    },
    isRequired: true,
    most: 100,
    path: ['agreement', 'contract', 'service'],
  },
  {
    id: 'annex-number',
    label: { ro: 'Numărul anexei MDocs', en: 'Number of the MDocs annex', ru: 'Номер приложения к договору (MDocs)' },
    formerLabels: { ru: 'Номер приложения MDocs' },
    help: documentNumber,
    isRequired: true,
    most: 100,
    path: ['agreement', 'annex', 'number'],
  },
  {
    id: 'annex-signed',
    label: { ro: 'Data semnării anexei', en: 'Date of the annex', ru: 'Дата подписания приложения к договору' },
    formerLabels: { ru: 'Дата подписания приложения' },
    help: day,
    isRequired: true,
    most: 40,
    path: ['agreement', 'annex', 'signed'],
  },
  {
    id: 'system-name',
    label: { ro: 'Denumirea sistemului', en: 'Name of the system', ru: 'Наименование системы' },
    help: {
      ro: 'Scrieți denumirea oficială a sistemului informațional.',
      en: 'Write the official name of the information system.',
      ru: 'Укажите официальное наименование информационной системы.',
    },
    isRequired: true,
    most: 250,
    path: [...system, 'name'],
  },
  {
    id: 'rsi',
    label: { ro: 'Numărul sistemului în RSI', en: "The system's number in the RSI", ru: 'Номер системы в RSI' },
    help: {
      ro: 'Scrieți numărul de la https://rsi.gov.md. Instituțiile publice trebuie să îl aibă.',
      en: 'Write the number from https://rsi.gov.md. Public institutions must have one.',
      ru: 'Укажите номер с https://rsi.gov.md. Для публичных учреждений он обязателен.',
    },
    isRequired: false,
    most: 100,
    path: [...system, 'rsi'],
  },
  {
    id: 'document-types',
    label: { ro: 'Tipurile de documente', en: 'Document types', ru: 'Типы документов' },
    help: {
      ro: 'Scrieți codurile din catalog (numele fișierelor din registry/document-types, fără .yaml), despărțite prin virgulă.',
      en: 'Write codes of the catalogue (names of the files in registry/document-types, without .yaml), separated by commas.',
      ru: 'Укажите через запятую коды из каталога (имена файлов в registry/document-types без .yaml).',
    },
    isRequired: true,
    isMultiline: true,
    most: 6000,
    path: [...system, 'documentTypes'],
  },
  {
    id: 'addresses',
    label: {
      ro: 'Adresele publice pentru testare',
      en: 'Public addresses for the test environment',
      ru: 'Публичные адреса для тестовой среды',
    },
    formerLabels: { en: 'Public addresses for staging' },
    help: {
      ro: 'Scrieți adresele IP de la care se conectează sistemul, câte una pe fiecare rând. Lăsați gol numai dacă folosiți VPN.',
      en: 'Write the IP addresses that the system connects from, one per line. Leave empty only if you use a VPN.',
      ru: 'Укажите IP-адреса, с которых обращается система, по одному в строке. Оставьте пустым, только если используете VPN.',
    },
    isRequired: false,
    isMultiline: true,
    most: 4000,
    path: [...staging, 'addresses'],
  },
  {
    id: 'vpn-peer',
    label: {
      ro: 'Adresa publică a echipamentului VPN',
      en: 'Public address of the VPN device',
      ru: 'Публичный адрес VPN-устройства',
    },
    help: {
      ro: 'Scrieți o singură adresă IP, sau lăsați goale ambele câmpuri despre VPN.',
      en: 'Write one IP address, or leave both fields about the VPN empty.',
      ru: 'Укажите один IP-адрес или оставьте оба поля о VPN пустыми.',
    },
    isRequired: false,
    most: 100,
    path: [...staging, 'vpn', 'peer'],
  },
  {
    id: 'vpn-addresses',
    label: { ro: 'Adresele din interiorul VPN', en: 'Addresses inside the VPN', ru: 'Адреса внутри VPN' },
    help: {
      ro: 'Scrieți adresele pe care MDocs le vede prin tunel, câte una pe fiecare rând, sau lăsați goale ambele câmpuri despre VPN.',
      en: 'Write the addresses that MDocs sees through the tunnel, one per line, or leave both fields about the VPN empty.',
      ru: 'Укажите адреса, которые MDocs видит через туннель, по одному в строке, или оставьте оба поля о VPN пустыми.',
    },
    isRequired: false,
    isMultiline: true,
    most: 2000,
    path: [...staging, 'vpn', 'addresses'],
  },
  {
    id: 'certificate',
    label: {
      ro: 'Textul certificatului public pentru testare',
      en: 'Text of the public certificate for the test environment',
      ru: 'Текст открытого сертификата для тестовой среды',
    },
    formerLabels: {
      ro: 'Certificatul public pentru testare (PEM)',
      en: 'Public certificate for staging (PEM)',
      ru: 'Открытый сертификат для тестовой среды (PEM)',
    },
    help: {
      ro: 'Lipiți textul întreg, de la BEGIN CERTIFICATE până la END CERTIFICATE: un singur certificat, al sistemului.',
      en: 'Paste the whole text, from BEGIN CERTIFICATE to END CERTIFICATE: one certificate, that of the system.',
      ru: 'Вставьте весь текст от BEGIN CERTIFICATE до END CERTIFICATE: один сертификат, самой системы.',
    },
    isRequired: false,
    isMultiline: true,
    most: 20_000,
    path: [...staging, 'certificates', 0],
  },
  {
    id: 'serial',
    label: {
      ro: 'Numărul de serie al unui certificat pe care AGE îl are deja',
      en: 'Serial number of a certificate that AGE already has',
      ru: 'Серийный номер сертификата, который уже есть у AGE',
    },
    help: {
      ro: 'Scrieți numărul numai dacă certificatul este înregistrat la AGE pentru alt serviciu; altfel lipiți certificatul.',
      en: 'Write the number only if the certificate is registered with AGE for another service; otherwise paste the certificate.',
      ru: 'Укажите номер, только если сертификат зарегистрирован в AGE для другого сервиса; иначе вставьте сертификат.',
    },
    isRequired: false,
    most: 200,
    path: [...staging, 'certificates', 0, 'serial'],
  },
  confirmations,
];
