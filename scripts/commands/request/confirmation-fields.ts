// What the confirmation form asks, in its order.
import type { Path } from '../../model/path.ts';
import { confirmations, day, type Field, mailbox } from './field.ts';

const confirmation: Path = ['confirmation'];

/** What every form about a system that is connected begins with. */
export const systemFields: readonly Field[] = [
  {
    id: 'institution',
    label: { ro: 'Instituția', en: 'Institution', ru: 'Учреждение' },
    help: {
      ro: 'Scrieți numele fișierului instituției din integrations, fără .yaml. Linkul primit de la noi îl completează singur.',
      en: "Write the name of the institution's file in integrations, without .yaml. The link that we sent fills it in.",
      ru: 'Укажите имя файла учреждения в integrations без .yaml. Присланная нами ссылка заполняет его сама.',
    },
    isRequired: true,
    most: 70,
  },
  {
    id: 'system',
    label: { ro: 'Sistemul', en: 'System', ru: 'Система' },
    help: {
      ro: 'Scrieți numele scurt al sistemului, așa cum stă în fișier la id.',
      en: 'Write the short name of the system, as it stands in the file under id.',
      ru: 'Укажите короткое имя системы, как оно записано в файле в id.',
    },
    isRequired: true,
    most: 70,
  },
];

export const confirmationFields: readonly Field[] = [
  ...systemFields,
  {
    id: 'tested',
    label: { ro: 'Ziua testării', en: 'Day of the test', ru: 'День тестирования' },
    formerLabels: { ru: 'День испытания' },
    help: day,
    isRequired: true,
    most: 40,
    path: [...confirmation, 'tested'],
  },
  {
    id: 'mailbox',
    label: {
      ro: 'Adresa de e-mail a celor care au testat',
      en: 'E-mail address of those who tested',
      ru: 'Адрес электронной почты тех, кто тестировал',
    },
    formerLabels: {
      ro: 'Cutia poștală a celor care au testat',
      en: 'Mailbox of those who tested',
      ru: 'Почтовый ящик испытателей',
    },
    help: mailbox,
    isRequired: true,
    most: 254,
    path: [...confirmation, 'by'],
  },
  {
    id: 'report',
    label: { ro: 'Raportul testării', en: 'Test report', ru: 'Отчёт о тестировании' },
    formerLabels: { ru: 'Отчёт об испытании' },
    help: {
      ro: 'Scrieți în câteva propoziții ce ați testat și cu ce rezultat (10-2000 de caractere), fără date personale.',
      en: 'Write in a few sentences what was tested and with what result (10-2000 characters), without personal data.',
      ru: 'Опишите в нескольких предложениях, что протестировано и с каким результатом (10-2000 знаков), без персональных данных.',
    },
    isRequired: true,
    isMultiline: true,
    most: 2000,
    path: [...confirmation, 'report'],
  },
  confirmations,
];
