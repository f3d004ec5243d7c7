// What the renewal form asks, in its order.
import { certificateText, howToPaste } from './access.ts';
import type { Form } from './field.ts';
import {
  confirmations,
  day,
  environmentField,
  fromMaintainers,
  paragraphs,
  publicWarning,
  systemFields,
  whatHappens,
} from './shared.ts';

export const renewalForm: Form = {
  head: {
    template: 'renewal',
    name: { ro: 'Reînnoirea certificatului', en: 'Renewal of a certificate', ru: 'Обновление сертификата' },
    description: {
      ro: 'Pentru un sistem deja conectat. Certificatul nou se adaugă lângă cel vechi, iar cererea se creează automat.',
      en: 'For a system that is already connected. The new certificate is added next to the old one, and the request is created automatically.',
      ru: 'Для подключённой системы. Новый сертификат добавляется рядом со старым, а заявка создаётся автоматически.',
    },
    intro: paragraphs(
      {
        ro: 'Certificatul nou se cere la STISC: [pagina de comandă](https://semnatura.md/order/system-certificate). Cel vechi rămâne acceptat un timp alături de cel nou, apoi nu mai este acceptat.',
        en: 'Order the new certificate from STISC: [the order page](https://semnatura.md/order/system-certificate). The old certificate stays accepted alongside the new one for a while and then stops being accepted.',
        ru: 'Новый сертификат заказывают в STISC: [страница заказа](https://semnatura.md/order/system-certificate). Старый сертификат некоторое время принимается наряду с новым, затем перестаёт приниматься.',
      },
      whatHappens,
      fromMaintainers,
      publicWarning,
    ),
  },
  fields: [
    ...systemFields,
    environmentField,
    {
      ...certificateText,
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
      before: howToPaste,
      isRequired: true,
      path: ['certificates'],
    },
    {
      id: 'until',
      kind: 'input',
      label: {
        ro: 'Ultima zi a certificatului vechi',
        en: 'Last day of the old certificate',
        ru: 'Последний день старого сертификата',
      },
      help: day,
      description: {
        ro: 'Opțional, în forma an-lună-zi. Dacă lăsați câmpul gol, certificatul vechi mai este acceptat două săptămâni sau până când expiră.',
        en: 'Optional, as year-month-day. If left empty, the old certificate is accepted for two more weeks or until it expires.',
        ru: 'Необязательно, в виде год-месяц-день. Если не указать, старый сертификат будет приниматься ещё две недели или до окончания своего срока.',
      },
      placeholder: '2027-01-31',
      isRequired: false,
      most: 100,
    },
    confirmations(),
  ],
};
