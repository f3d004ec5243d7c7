// What the request form asks, in its order.
import type { Path } from '../../../model/path.ts';
import type { Text } from '../../../model/text/text.ts';
import { services } from '../typed/choice.ts';
import { testAddressesField, testCertificateFields, vpnFields } from './access.ts';
import type { Form } from './field.ts';
import {
  confirmations,
  day,
  documentTypeFields,
  mailbox,
  paragraphs,
  publicWarning,
  rsiField,
  systemNameField,
  whatHappens,
} from './shared.ts';

const system: Path = ['systems', 0];
const staging: Path = [...system, 'environments', 'staging'];

const documentNumber: Text = {
  ro: 'Copiați numărul de pe documentul semnat.',
  en: 'Copy the number from the signed document.',
  ru: 'Скопируйте номер с подписанного документа.',
};

const listed = services.join(', ');

const name: Text = {
  ro: 'Cerere de conectare la MDocs',
  en: 'Request for connection to MDocs',
  ru: 'Заявка на подключение к MDocs',
};

export const connectionForm: Form = {
  head: {
    template: 'connection-request',
    name,
    description: {
      ro: 'Pentru instituțiile care nu sunt conectate încă. Fișierul instituției se întocmește automat din răspunsurile dumneavoastră.',
      en: "For institutions that are not connected yet. The institution's file is created from your answers.",
      ru: 'Для учреждений, которые ещё не подключены. Файл учреждения составляется автоматически из ваших ответов.',
    },
    intro: paragraphs(whatHappens, publicWarning),
  },
  fields: [
    {
      id: 'institution-name',
      kind: 'input',
      label: { ro: 'Denumirea instituției', en: 'Name of the institution', ru: 'Наименование учреждения' },
      help: {
        ro: 'Scrieți denumirea oficială, cu diacritice.',
        en: 'Write the official name in Romanian, with diacritics (ă, â, î, ș, ț).',
        ru: 'Укажите официальное наименование на румынском языке, со знаками ă, â, î, ș, ț.',
      },
      description: {
        ro: 'Denumirea oficială, cu diacritice.',
        en: 'The official name in Romanian, with diacritics (ă, â, î, ș, ț).',
        ru: 'Официальное наименование на румынском языке, со знаками ă, â, î, ș, ț.',
      },
      placeholder: 'Instituția Publică Exemplu',
      isRequired: true,
      most: 250,
      path: ['institution', 'name'],
    },
    {
      id: 'idno',
      kind: 'input',
      label: { ro: 'IDNO', en: 'IDNO', ru: 'IDNO' },
      help: {
        ro: 'Scrieți cele 13 cifre din extrasul de înregistrare al instituției. Nu scrieți niciodată codul unei persoane.',
        en: "Write the 13 digits from the institution's registration extract. Never write a person's number (IDNP).",
        ru: 'Укажите 13 цифр из выписки о регистрации учреждения. Никогда не указывайте чей-либо личный код (IDNP).',
      },
      description: {
        ro: 'Numărul de identificare al instituției, 13 cifre, prima fiind 1. Nu scrieți codul personal (IDNP) al cuiva.',
        en: "The institution's identification number: 13 digits, the first of them 1. Never a person's number (IDNP).",
        ru: 'Идентификационный номер учреждения: 13 цифр, первая 1. Никогда не указывайте чей-либо личный код (IDNP).',
      },
      placeholder: '1020600012345',
      isRequired: true,
      most: 100,
      path: ['institution', 'idno'],
    },
    {
      id: 'sector',
      kind: 'input',
      label: { ro: 'Sectorul', en: 'Sector', ru: 'Сектор' },
      help: {
        ro: 'Scrieți public (autoritate sau instituție publică, centrală ori locală) sau privat.',
        en: 'Write: public (public authority or institution, central or local), or private.',
        ru: 'Укажите: публичный (орган публичной власти или публичное учреждение, центральное или местное) или частный.',
      },
      placeholder: { ro: 'public', en: 'public', ru: 'публичный' },
      isRequired: true,
      most: 100,
      path: ['institution', 'sector'],
    },
    {
      id: 'technical-mailbox',
      kind: 'input',
      label: { ro: 'Adresa de e-mail tehnică', en: 'Technical e-mail address', ru: 'Технический адрес электронной почты' },
      formerLabels: { ro: 'Cutia poștală tehnică', en: 'Technical mailbox', ru: 'Технический почтовый ящик' },
      help: mailbox,
      description: {
        ro: 'Adresa celor care întrețin conexiunea. Folosiți o adresă de serviciu, nu una personală; la ea trimitem un mesaj la fiecare pas.',
        en: 'The address of the team that maintains the connection. Use a team address, not a personal one; we write to it at every step.',
        ru: 'Адрес тех, кто обслуживает подключение. Укажите адрес подразделения, а не личный; на него приходят сообщения о каждом шаге.',
      },
      placeholder: 'integrari@exemplu.md',
      isRequired: true,
      most: 254,
      path: ['institution', 'contacts', 'technical'],
    },
    {
      id: 'legal-mailbox',
      kind: 'input',
      label: {
        ro: 'Adresa de e-mail pentru contract',
        en: 'E-mail address for contract matters',
        ru: 'Адрес электронной почты по договору',
      },
      formerLabels: { ro: 'Cutia poștală juridică', en: 'Legal mailbox', ru: 'Юридический почтовый ящик' },
      help: mailbox,
      description: {
        ro: 'Adresa celor care se ocupă de contract și de anexă. Opțional.',
        en: 'The e-mail address of those who handle the contract and the annex. Optional.',
        ru: 'Адрес тех, кто занимается договором и приложением. Необязательно.',
      },
      placeholder: 'juridic@exemplu.md',
      isRequired: false,
      most: 254,
      path: ['institution', 'contacts', 'legal'],
    },
    {
      id: 'contract-number',
      kind: 'input',
      label: { ro: 'Numărul contractului cu AGE', en: 'Number of the contract with AGE', ru: 'Номер договора с AGE' },
      help: documentNumber,
      description: {
        ro: 'Dacă aveți deja un contract pentru alt serviciu, scrieți-l pe acela; pentru MDocs se semnează doar anexa, adică anexa la contract în care este numit MDocs.',
        en: 'If you already have a contract with AGE for another service, give its number; for MDocs only the annex is signed, that is, the annex to the contract that names MDocs.',
        ru: 'Если у вас уже есть договор с AGE на другой сервис, укажите его; для MDocs подписывается только приложение к договору, в котором назван MDocs.',
      },
      placeholder: '12/2026',
      isRequired: true,
      most: 100,
      path: ['agreement', 'contract', 'number'],
    },
    {
      id: 'contract-signed',
      kind: 'input',
      label: { ro: 'Data semnării contractului', en: 'Date of the contract', ru: 'Дата подписания договора' },
      help: day,
      placeholder: '2026-02-03',
      isRequired: true,
      most: 100,
      path: ['agreement', 'contract', 'signed'],
    },
    {
      id: 'contract-service',
      kind: 'input',
      label: {
        ro: 'Pentru ce serviciu este contractul',
        en: 'Service that the contract is for',
        ru: 'Для какого сервиса заключён договор',
      },
      formerLabels: { ru: 'По какой услуге договор' },
      help: {
        ro: `Dacă aveți deja contractul pentru alt serviciu, scrieți numele lui: ${listed}. Pentru un contract nou lăsați gol.`,
        en: `If the contract was signed for another service, write the name of the service: ${listed}. Leave empty for a new contract.`,
        ru: `Если договор уже заключён для другого сервиса, укажите его название: ${listed}. Для нового договора оставьте пустым.`,
      },
      placeholder: 'MPass',
      isRequired: false,
      most: 100,
      path: ['agreement', 'contract', 'service'],
    },
    {
      id: 'annex-number',
      kind: 'input',
      label: { ro: 'Numărul anexei MDocs', en: 'Number of the MDocs annex', ru: 'Номер приложения к договору (MDocs)' },
      formerLabels: { ru: 'Номер приложения MDocs' },
      help: documentNumber,
      placeholder: '12/2026-MDocs',
      isRequired: true,
      most: 100,
      path: ['agreement', 'annex', 'number'],
    },
    {
      id: 'annex-signed',
      kind: 'input',
      label: { ro: 'Data semnării anexei', en: 'Date of the annex', ru: 'Дата подписания приложения к договору' },
      formerLabels: { ru: 'Дата подписания приложения' },
      help: day,
      placeholder: '2026-02-10',
      isRequired: true,
      most: 100,
      path: ['agreement', 'annex', 'signed'],
    },
    systemNameField(system),
    rsiField(system),
    ...documentTypeFields(system),
    testAddressesField(staging),
    ...vpnFields(staging),
    ...testCertificateFields(staging),
    confirmations({
      ro: 'De la contul meu GitHub se vor putea trimite modificări ale fișierului instituției; înainte de a accepta cererea, AGE verifică dacă reprezint instituția.',
      en: "Changes to the institution's file may be sent from my GitHub account; AGE verifies that I represent the institution before accepting.",
      ru: 'С моей учётной записи GitHub можно будет отправлять изменения файла учреждения; до принятия заявки AGE проверит, представляю ли я учреждение.',
    }),
  ],
};
