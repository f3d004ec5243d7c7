// The request form in the parts in which an institution gathers the answers. A part begins with a question; new questions join the part before.

import type { Field, FormName } from '../../commands/request/form/field.ts';
import { fieldOf, fieldsOf } from '../../commands/request/form/forms.ts';
import type { Text } from '../../model/text/text.ts';
import { menu } from './words.ts';

interface Group {
  readonly title: Text;
  readonly fields: readonly Field[];
}

const system: Text = { ro: 'Sistemul', en: 'The system', ru: 'Система' };
const network: Text = { ro: 'Rețeaua', en: 'The network', ru: 'Сеть' };
const certificate: Text = { ro: 'Certificatul', en: 'The certificate', ru: 'Сертификат' };

/** By form, the question that begins a part. The first part begins with the first question. */
const starts: Readonly<Record<FormName, Readonly<Record<string, Text>>>> = {
  request: {
    'institution-name': { ro: 'Instituția', en: 'The institution', ru: 'Учреждение' },
    'contract-number': { ro: 'Contractul și anexa', en: 'The contract and the annex', ru: 'Договор и приложение' },
    'system-name': system,
    addresses: network,
    certificate,
  },
  system: { institution: system, addresses: network, certificate },
  production: {
    institution: system,
    tested: { ro: 'Testarea', en: 'The test', ru: 'Тестирование' },
    certificate,
    addresses: network,
  },
  change: {
    institution: system,
    'addresses-add': network,
    'document-types-add': menu.types,
    'technical-mailbox': {
      ro: 'Adrese de e-mail, termene și conturi',
      en: 'E-mail addresses, dates and accounts',
      ru: 'Адреса почты, сроки и учётные записи',
    },
  },
  renewal: { institution: system, certificate },
  stop: { institution: system },
  prepared: {},
};

/** Those that the site has a page for, in the order in which a system lives. */
export const shownForms = ['request', 'system', 'production', 'change', 'renewal', 'stop'] as const satisfies readonly FormName[];
export type ShownForm = (typeof shownForms)[number];
/** What is sent: those, and the whole file. */
export type SentForm = ShownForm | 'prepared';

/** The page has one list for chosen and typed types, and GitHub asks for the ticks when the form is sent there. */
const notHere = new Set(['document-types-chosen', 'confirmations']);

/** Of a change: the list is the catalogue already. */
const ticked: Partial<Field> = {
  description: {
    ro: 'Bifați numai ce se schimbă. După această modificare testați și confirmați din nou.',
    en: 'Tick only what changes. After this change, test again and confirm the test again.',
    ru: 'Отметьте только то, что меняется. После этого изменения нужно снова протестировать и подтвердить тестирование.',
  },
};

/** What the page says in another way than the form on GitHub: here one chooses, and a file can be read. */
const saidHere: Readonly<Record<string, Partial<Pick<Field, 'description' | 'label' | 'before'>>>> = {
  sector: {
    description: {
      ro: 'Public: autoritate sau instituție publică, centrală ori locală.',
      en: 'Public: a public authority or institution, central or local.',
      ru: 'Публичный: орган публичной власти или публичное учреждение, центральное или местное.',
    },
  },
  'contract-service': {
    description: {
      ro: 'Numai dacă aveți deja contractul pentru alt serviciu.',
      en: 'Only if the contract was signed for another service.',
      ru: 'Только если договор уже заключён для другого сервиса.',
    },
  },
  'document-types': {
    label: fieldOf('request', 'document-types-chosen')?.label ?? menu.types,
    description: {
      ro: 'Bifați toate tipurile pe care sistemul le folosește, și numai pe acelea.',
      en: 'Tick all the types that the system uses, and only those.',
      ru: 'Отметьте все типы, которые использует система, и только их.',
    },
  },
  'document-types-add': ticked,
  'document-types-remove': ticked,
  certificate: {
    label: { ro: 'Certificatul public', en: 'The public certificate', ru: 'Открытый сертификат' },
    description: {
      ro: 'Alegeți fișierul .cer primit de la STISC sau lipiți textul certificatului. Niciodată un .pfx, .p12 sau o cheie privată.',
      en: 'Choose the .cer file that you got from STISC, or paste the text of the certificate. Never a .pfx, a .p12 or a private key.',
      ru: 'Выберите файл .cer, полученный от STISC, или вставьте текст сертификата. Никогда не .pfx, не .p12 и не закрытый ключ.',
    },
  },
};

/** Where a form asks for both. */
const certificateOrSerial: Text = {
  ro: 'Trimiteți **sau** certificatul public, **sau** numărul de serie al unuia pe care AGE îl are deja pentru alt serviciu (MPass, MSign...). Testarea și producția au fiecare alt certificat.',
  en: 'Send **either** the public certificate **or** the serial number of one that AGE already has for another service (MPass, MSign...). The test environment and production each have their own.',
  ru: 'Отправьте **либо** открытый сертификат, **либо** серийный номер того, который уже есть у AGE для другого сервиса (MPass, MSign...). У тестовой и рабочей среды сертификаты разные.',
};

function sayHere(name: FormName, field: Field): Field {
  const said = { ...field, ...saidHere[field.id] };
  if (field.id !== 'certificate' && field.id !== 'document-types-add') return said;
  const { before: _, ...rest } = said;
  return field.id === 'certificate' && fieldOf(name, 'serial') ? { ...rest, before: certificateOrSerial } : rest;
}

/** Of two one has to be answered: neither is optional by itself. */
const eitherOr = new Set(['certificate', 'serial', 'addresses', 'document-types']);

export const isOptional = ({ id, isRequired }: Field): boolean => !isRequired && !eitherOr.has(id);

export function groupsOf(name: FormName): Group[] {
  const groups: { title: Text; fields: Field[] }[] = [];
  for (const field of fieldsOf(name)) {
    const title = starts[name][field.id];
    if (title) groups.push({ title, fields: [] });
    if (!notHere.has(field.id)) groups.at(-1)?.fields.push(sayHere(name, field));
  }
  return groups;
}
