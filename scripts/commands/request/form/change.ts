// What the form for changes asks, in its order. What is added and what is taken out are answers of their own, so that nothing is guessed.

import type { Text } from '../../../model/text/text.ts';
import { vpnKeyField } from './access.ts';
import type { Field, Form } from './field.ts';
import {
  confirmations,
  environmentField,
  fromMaintainers,
  institutionField,
  paragraphs,
  publicWarning,
  systemField,
  whatHappens,
} from './shared.ts';

const optional = { isRequired: false } as const;
const list = { kind: 'textarea', isRequired: false, most: 4000 } as const satisfies Partial<Field>;
const line = { kind: 'input', isRequired: false, most: 254 } as const satisfies Partial<Field>;

const addressesToAdd: Text = {
  ro: 'Scrieți adresele noi, câte una pe fiecare rând. Cele de acum rămân.',
  en: 'Write the new addresses, one per line. The current ones stay.',
  ru: 'Укажите новые адреса, по одному в строке. Нынешние останутся.',
};
const addressesToRemove: Text = {
  ro: 'Scrieți adresele de la care sistemul nu se mai conectează, exact ca în fișierul instituției, câte una pe fiecare rând.',
  en: "Write the addresses that the system no longer connects from, exactly as in the institution's file, one per line.",
  ru: 'Укажите адреса, с которых система больше не подключается, точно как в файле учреждения, по одному в строке.',
};
const typesToChange: Text = {
  ro: 'Scrieți titlul sau codul, câte unul pe fiecare rând. După această modificare testați și confirmați din nou.',
  en: 'Write the title or the code, one per line. After this change, test again and confirm the test again.',
  ru: 'Укажите название или код, по одному в строке. После этого изменения нужно снова протестировать и подтвердить тестирование.',
};
const accounts: Text = {
  ro: 'Scrieți numele conturilor GitHub, ca în adresa paginii lor (github.com/NUME), câte unul pe fiecare rând, într-o cerere fără alte modificări.',
  en: 'Write the names of the GitHub accounts, as in the address of their page (github.com/NAME), one per line, in a request without other changes.',
  ru: 'Укажите имена учётных записей GitHub, как в адресе их страниц (github.com/ИМЯ), по одному в строке, в заявке без других изменений.',
};
const newMailbox: Text = {
  ro: 'Scrieți adresa nouă: o singură adresă, a serviciului, nu a unei persoane. Lăsați gol dacă nu se schimbă.',
  en: "Write the new address: one address, a department's and not a person's. Leave empty if it does not change.",
  ru: 'Укажите новый адрес: один, подразделения, а не личный. Оставьте пустым, если он не меняется.',
};

const newLastDay: Text = {
  ro: 'Scrieți ziua ca an-lună-zi, de exemplu 2027-12-31. Lăsați gol dacă nu se schimbă.',
  en: 'Write the day as year-month-day, for example 2027-12-31. Leave empty if it does not change.',
  ru: 'Укажите день в виде год-месяц-день, например 2027-12-31. Оставьте пустым, если он не меняется.',
};

export const changeForm: Form = {
  head: {
    template: 'change',
    name: { ro: 'Modificare', en: 'Change', ru: 'Изменение' },
    description: {
      ro: 'Pentru un sistem deja conectat: adrese, VPN, tipuri de documente, adrese de e-mail, prelungirea contractului, conturi.',
      en: 'For a system that is already connected: addresses, VPN, document types, e-mail addresses, extension of the contract, accounts.',
      ru: 'Для подключённой системы: адреса, VPN, типы документов, адреса электронной почты, продление договора, учётные записи.',
    },
    intro: paragraphs(
      {
        ro: 'Completați numai ce se schimbă. La mutarea pe alte adrese adăugați întâi adresele noi; după mutare trimiteți formularul din nou și scoateți-le pe cele vechi.',
        en: 'Fill in only what changes. When moving to other addresses, first add the new ones; after the move send the form again and take the old ones out.',
        ru: 'Заполните только то, что меняется. При переходе на другие адреса сначала добавьте новые; после перехода отправьте форму снова и уберите старые.',
      },
      whatHappens,
      fromMaintainers,
      publicWarning,
    ),
  },
  fields: [
    institutionField,
    {
      ...systemField,
      ...optional,
      description: {
        ro: 'Numele scurt sau denumirea oficială a sistemului. Lăsați gol dacă se schimbă numai adresele de e-mail, contractul sau conturile.',
        en: 'The short name or the official name of the system. Leave empty if only e-mail addresses, the contract or accounts change.',
        ru: 'Короткое имя или официальное наименование системы. Оставьте пустым, если меняются только адреса электронной почты, договор или учётные записи.',
      },
    },
    {
      ...environmentField,
      ...optional,
      description: {
        ro: 'Numai pentru adrese și VPN: staging (mediul de testare) sau production (mediul de producție).',
        en: 'Only for addresses and VPN: staging (test environment) or production (production environment).',
        ru: 'Только для адресов и VPN: staging (тестовая среда) или production (рабочая среда).',
      },
    },
    {
      ...list,
      id: 'addresses-add',
      label: { ro: 'Adrese publice de adăugat', en: 'Public addresses to add', ru: 'Добавить публичные адреса' },
      help: addressesToAdd,
      placeholder: '203.0.113.20',
      path: ['addresses'],
    },
    {
      ...list,
      id: 'addresses-remove',
      label: { ro: 'Adrese publice de scos', en: 'Public addresses to take out', ru: 'Убрать публичные адреса' },
      help: addressesToRemove,
      placeholder: '203.0.113.10',
    },
    {
      ...line,
      id: 'vpn-peer',
      label: {
        ro: 'Noua adresă publică a echipamentului VPN',
        en: 'New public address of the VPN device',
        ru: 'Новый публичный адрес VPN-устройства',
      },
      help: {
        ro: 'Scrieți o singură adresă IP. Lăsați gol dacă nu se schimbă.',
        en: 'Write one IP address. Leave empty if it does not change.',
        ru: 'Укажите один IP-адрес. Оставьте пустым, если он не меняется.',
      },
      placeholder: '203.0.113.254',
      path: ['vpn', 'peer'],
    },
    {
      ...line,
      ...vpnKeyField,
      label: {
        ro: 'Noua cheie publică WireGuard a echipamentului VPN',
        en: 'New WireGuard public key of the VPN device',
        ru: 'Новый открытый ключ WireGuard VPN-устройства',
      },
      path: ['vpn', 'publicKey'],
    },
    {
      ...list,
      id: 'vpn-addresses-add',
      label: {
        ro: 'Adrese din interiorul VPN de adăugat',
        en: 'Addresses inside the VPN to add',
        ru: 'Добавить адреса внутри VPN',
      },
      help: addressesToAdd,
      placeholder: '10.24.8.0/29',
      path: ['vpn', 'addresses'],
    },
    {
      ...list,
      id: 'vpn-addresses-remove',
      label: {
        ro: 'Adrese din interiorul VPN de scos',
        en: 'Addresses inside the VPN to take out',
        ru: 'Убрать адреса внутри VPN',
      },
      help: addressesToRemove,
      placeholder: '10.24.8.0/29',
    },
    {
      ...list,
      id: 'document-types-add',
      label: { ro: 'Tipuri de documente de adăugat', en: 'Document types to add', ru: 'Добавить типы документов' },
      help: typesToChange,
      listsDocumentTypes: true,
      before: {
        ro: '### Tipurile de documente din catalog',
        en: '### The document types of the catalogue',
        ru: '### Типы документов из каталога',
      },
      path: ['documentTypes'],
    },
    {
      ...list,
      id: 'document-types-remove',
      label: { ro: 'Tipuri de documente de scos', en: 'Document types to take out', ru: 'Убрать типы документов' },
      help: typesToChange,
    },
    {
      ...line,
      id: 'technical-mailbox',
      label: {
        ro: 'Noua adresă de e-mail tehnică',
        en: 'New technical e-mail address',
        ru: 'Новый технический адрес электронной почты',
      },
      help: newMailbox,
      placeholder: 'integrari@exemplu.md',
      path: ['contacts', 'technical'],
    },
    {
      ...line,
      id: 'legal-mailbox',
      label: {
        ro: 'Noua adresă de e-mail pentru contract',
        en: 'New e-mail address for contract matters',
        ru: 'Новый адрес электронной почты по договору',
      },
      help: newMailbox,
      placeholder: 'juridic@exemplu.md',
      path: ['contacts', 'legal'],
    },
    {
      ...line,
      id: 'contract-expires',
      label: {
        ro: 'Noua ultimă zi a contractului',
        en: 'New last day of the contract',
        ru: 'Новый последний день договора',
      },
      help: newLastDay,
      description: {
        ro: 'După o prelungire semnată cu AGE, care compară ziua cu originalul. Lăsați gol dacă nu se schimbă. Pentru un contract nou, cu alt număr, scrieți la AGE.',
        en: 'After an extension signed with AGE, which compares the day with the original. Leave empty if it does not change. For a new contract with another number, write to AGE.',
        ru: 'После продления, подписанного с AGE; AGE сверит день с оригиналом. Оставьте пустым, если он не меняется. О новом договоре с другим номером напишите в AGE.',
      },
      placeholder: '2027-12-31',
      isLater: true,
      path: ['agreement', 'contract', 'expires'],
    },
    {
      ...line,
      id: 'annex-expires',
      label: { ro: 'Noua ultimă zi a anexei', en: 'New last day of the annex', ru: 'Новый последний день приложения' },
      help: newLastDay,
      placeholder: '2027-12-31',
      isLater: true,
      path: ['agreement', 'annex', 'expires'],
    },
    {
      ...list,
      id: 'maintainers-add',
      label: {
        ro: 'Conturi GitHub de adăugat',
        en: 'GitHub accounts to add',
        ru: 'Добавить учётные записи GitHub',
      },
      help: accounts,
      placeholder: 'exemplu-it',
      path: ['maintainers'],
    },
    {
      ...list,
      id: 'maintainers-remove',
      label: {
        ro: 'Conturi GitHub de scos',
        en: 'GitHub accounts to take out',
        ru: 'Убрать учётные записи GitHub',
      },
      help: accounts,
      placeholder: 'exemplu-it-2',
    },
    confirmations(),
  ],
};
