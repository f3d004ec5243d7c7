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
    {
      id: 'signature',
      kind: 'textarea',
      render: 'text',
      label: {
        ro: 'Semnătura făcută cu cheia certificatului vechi',
        en: 'Signature made with the key of the old certificate',
        ru: 'Подпись, сделанная ключом старого сертификата',
      },
      help: {
        ro: 'Lipiți numai ce a scris comanda de semnare, litere și cifre pe un rând, sau lăsați câmpul gol: atunci certificatul îl aprobă AGE.',
        en: 'Paste only what the signing command wrote, letters and digits on one line, or leave the field empty: AGE then approves the certificate.',
        ru: 'Вставьте только то, что вывела команда подписи, буквы и цифры в одной строке, или оставьте поле пустым: тогда сертификат одобрит AGE.',
      },
      description: {
        ro: 'Opțional, numai pentru producție: ține locul aprobării AGE pentru acest certificat. Lăsați câmpul gol, iar răspunsul la formular vă dă comanda. Cheia rămâne la dumneavoastră; nu o lipiți aici.',
        en: "Optional, for production only: it stands in the place of AGE's approval of this certificate. Leave the field empty, and the answer to the form gives you the command. The key stays with you; do not paste it here.",
        ru: 'Необязательно, только для рабочей среды: заменяет одобрение этого сертификата со стороны AGE. Оставьте поле пустым, и ответ на форму даст команду. Ключ остаётся у вас; не вставляйте его сюда.',
      },
      isRequired: false,
      isLater: true,
      most: 4000,
    },
    confirmations(),
  ],
};
