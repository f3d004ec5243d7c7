// What the form of a prepared request asks: one whole file and one certificate, as tools make them.
import { certificateText } from './access.ts';
import type { Form } from './field.ts';
import { confirmations, paragraphs, publicWarning, whatHappens } from './shared.ts';

export const preparedForm: Form = {
  head: {
    template: 'prepared',
    name: { ro: 'Cerere pregătită', en: 'Prepared request', ru: 'Подготовленная заявка' },
    description: {
      ro: 'Pentru linkurile făcute de programe: fișierul întreg al instituției este deja completat. De obicei nu îl alegeți de aici.',
      en: "For links made by programs: the institution's whole file is already filled in. This form is usually not chosen from here.",
      ru: 'Для ссылок, созданных программами: файл учреждения уже вставлен в форму целиком. Обычно эту форму отсюда не выбирают.',
    },
    intro: paragraphs(whatHappens, publicWarning),
  },
  fields: [
    {
      id: 'file',
      kind: 'textarea',
      render: 'yaml',
      label: { ro: 'Fișierul instituției', en: "The institution's file", ru: 'Файл учреждения' },
      help: {
        ro: 'Lăsați fișierul cum a fost completat sau deschideți din nou linkul.',
        en: 'Leave the file as it was filled in, or open the link again.',
        ru: 'Оставьте файл таким, каким он был в форме, или снова откройте ссылку.',
      },
      isRequired: true,
      most: 20_000,
    },
    {
      ...certificateText,
      label: {
        ro: 'Textul certificatului public',
        en: 'Text of the public certificate',
        ru: 'Текст открытого сертификата',
      },
      description: {
        ro: 'Numai dacă fișierul numește un certificat nou. Doar certificatul, niciodată un text în care apare PRIVATE KEY.',
        en: 'Only if the file names a new certificate. The certificate alone, never a text that says PRIVATE KEY.',
        ru: 'Заполните, только если в файле назван новый сертификат. Только сертификат; никогда не вставляйте текст, в котором есть PRIVATE KEY.',
      },
      isRequired: false,
    },
    confirmations(),
  ],
};
