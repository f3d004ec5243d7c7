// What the renewal form asks, in its order.
import { systemFields } from './confirmation-fields.ts';
import { confirmations, day, type Field } from './field.ts';

export const renewalFields: readonly Field[] = [
  ...systemFields,
  {
    // A line of text and no list: a link can fill it in.
    id: 'environment',
    label: { ro: 'Mediul', en: 'Environment', ru: 'Среда' },
    help: {
      ro: 'Scrieți staging (mediul de testare) sau production (mediul de producție).',
      en: 'Write staging (test environment) or production (production environment).',
      ru: 'Укажите staging (тестовая среда) или production (рабочая среда).',
    },
    isRequired: true,
    most: 40,
  },
  {
    id: 'certificate',
    label: {
      ro: 'Textul certificatului public nou',
      en: 'Text of the new public certificate',
      ru: 'Текст нового открытого сертификата',
    },
    formerLabels: {
      ro: 'Certificatul public nou (PEM)',
      en: 'New public certificate (PEM)',
      ru: 'Новый открытый сертификат (PEM)',
    },
    help: {
      ro: 'Lipiți textul întreg, de la BEGIN CERTIFICATE până la END CERTIFICATE: un singur certificat, cel nou al sistemului.',
      en: 'Paste the whole text, from BEGIN CERTIFICATE to END CERTIFICATE: one certificate, the new one of the system.',
      ru: 'Вставьте весь текст от BEGIN CERTIFICATE до END CERTIFICATE: один сертификат, новый сертификат системы.',
    },
    isRequired: true,
    isMultiline: true,
    most: 20_000,
    path: ['certificates'],
  },
  {
    id: 'until',
    label: {
      ro: 'Ultima zi a certificatului vechi',
      en: 'Last day of the old certificate',
      ru: 'Последний день старого сертификата',
    },
    help: day,
    isRequired: false,
    most: 40,
  },
  confirmations,
];
