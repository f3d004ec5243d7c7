// What the form for production asks, in its order: it asks for the environment and confirms the test, or confirms alone where production is
// declared already. Paths are those within the access.
import { addressHelp, certificateText, howToPaste, serialField, vpnFields } from './access.ts';
import type { Form } from './field.ts';
import { confirmations, day, fromMaintainers, mailbox, paragraphs, publicWarning, systemFields, whatHappens } from './shared.ts';

export const productionForm: Form = {
  head: {
    template: 'production',
    name: {
      ro: 'Producție și confirmarea testării',
      en: 'Production and confirmation of the test',
      ru: 'Рабочая среда и подтверждение тестирования',
    },
    description: {
      ro: 'Instituția confirmă că testarea a reușit și cere accesul la mediul de producție.',
      en: 'The institution confirms that testing succeeded and asks for access to the production environment.',
      ru: 'Учреждение подтверждает, что тестирование прошло успешно, и запрашивает доступ к рабочей среде.',
    },
    intro: paragraphs(
      {
        ro: 'Trimiteți formularul după ce scenariile de care aveți nevoie au reușit în mediul de testare (staging), cu documente inventate. În mediul de producție (production), cu documente reale, se publică exact ce ați testat; dacă accesul se schimbă între timp, testarea se repetă.',
        en: 'Send the form once the scenarios that you need have succeeded in the test environment (staging), with invented documents. Exactly what you tested is published to the production environment (production), with real documents; if the access changes in the meantime, the test has to be repeated.',
        ru: 'Отправьте форму, когда все нужные вам сценарии пройдены в тестовой среде (staging), с вымышленными документами. В рабочей среде (production), с реальными документами, публикуется именно то, что вы протестировали; если доступ тем временем изменится, тестирование нужно повторить.',
      },
      whatHappens,
      fromMaintainers,
      publicWarning,
    ),
  },
  fields: [
    ...systemFields,
    {
      id: 'tested',
      kind: 'input',
      label: { ro: 'Ziua testării', en: 'Day of the test', ru: 'День тестирования' },
      formerLabels: { ru: 'День испытания' },
      help: day,
      description: {
        ro: 'Ziua în care testarea s-a încheiat, an-lună-zi.',
        en: 'The day on which testing ended, year-month-day.',
        ru: 'День, когда тестирование завершено, в виде год-месяц-день.',
      },
      placeholder: '2026-04-20',
      isRequired: true,
      most: 100,
      path: ['confirmation', 'tested'],
    },
    {
      id: 'mailbox',
      kind: 'input',
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
      description: {
        ro: 'O adresă de serviciu, nu a unei persoane.',
        en: "A department's address, not a person's.",
        ru: 'Адрес подразделения, а не личный.',
      },
      placeholder: 'integrari@exemplu.md',
      isRequired: true,
      most: 254,
      path: ['confirmation', 'by'],
    },
    {
      id: 'report',
      kind: 'textarea',
      label: { ro: 'Raportul testării', en: 'Test report', ru: 'Отчёт о тестировании' },
      formerLabels: { ru: 'Отчёт об испытании' },
      help: {
        ro: 'Scrieți în câteva propoziții ce ați testat și cu ce rezultat (10-2000 de caractere), fără date personale.',
        en: 'Write in a few sentences what you tested and with what result (10-2000 characters), without personal data.',
        ru: 'Опишите в нескольких предложениях, что протестировано и с каким результатом (10-2000 знаков), без персональных данных.',
      },
      description: {
        ro: 'Ce ați testat și cu ce rezultat, în câteva propoziții.',
        en: 'What you tested and with what result, in a few sentences.',
        ru: 'Что протестировано и с каким результатом, в нескольких предложениях.',
      },
      placeholder: {
        ro: 'Toate scenariile din ghid au reușit; tichetul 4711.',
        en: 'All scenarios of the guide succeeded; ticket 4711.',
        ru: 'Все сценарии из руководства пройдены; обращение 4711.',
      },
      isRequired: true,
      most: 2000,
      path: ['confirmation', 'report'],
    },
    {
      id: 'unobserved',
      kind: 'textarea',
      label: {
        ro: 'Motivul, dacă gateway-ul nu a văzut toată testarea',
        en: 'The reason, if the gateway did not see the whole test',
        ru: 'Причина, если шлюз видел не всё тестирование',
      },
      help: {
        ro: 'Scrieți motivul (10-600 de caractere) și numiți fiecare tip de document care lipsește, fără date personale.',
        en: 'Write the reason (10-600 characters) and name each document type that is missing, without personal data.',
        ru: 'Укажите причину (10-600 знаков) и назовите каждый недостающий тип документов, без персональных данных.',
      },
      description: {
        ro: 'Lăsați gol dacă ați apelat cu succes fiecare tip de document. Altfel numiți tipurile care lipsesc și scrieți de ce; AGE aprobă motivul.',
        en: 'Leave empty if you called each document type with success. Otherwise name the types that are missing and say why; AGE approves the reason.',
        ru: 'Оставьте пустым, если каждый тип документов запрошен успешно. Иначе назовите недостающие типы и укажите почему; причину одобряет AGE.',
      },
      placeholder: {
        ro: 'Pentru ExtrasRegistru nu sunt încă documente de test.',
        en: 'There are no test documents for ExtrasRegistru yet.',
        ru: 'Для ExtrasRegistru ещё нет тестовых документов.',
      },
      isRequired: false,
      isLater: true,
      most: 600,
      path: ['confirmation', 'unobserved'],
    },
    {
      ...certificateText,
      label: {
        ro: 'Textul certificatului public pentru producție',
        en: 'Text of the public certificate for production',
        ru: 'Текст открытого сертификата для рабочей среды',
      },
      before: paragraphs(
        {
          ro: '### Accesul la mediul de producție\n\nCompletați certificatul și adresele de mai jos dacă mediul de producție nu este încă în fișierul instituției. Producția are **alt certificat** decât testarea: lipiți textul lui **sau** scrieți numărul de serie al unuia pe care AGE îl are deja pentru alt serviciu (MPass, MSign...).',
          en: "### Access to the production environment\n\nFill in the certificate and the addresses below if the production environment is not in the institution's file yet. Production needs **a different certificate** from the one of the test environment: paste its text **or** write the serial number of one that AGE already has for another service (MPass, MSign...).",
          ru: '### Доступ к рабочей среде\n\nЗаполните сертификат и адреса ниже, если рабочей среды ещё нет в файле учреждения. В рабочей среде **другой сертификат**, не тот, что в тестовой: вставьте его текст **или** укажите серийный номер того, который уже есть у AGE для другого сервиса (MPass, MSign...).',
        },
        howToPaste,
      ),
      isRequired: false,
      isLater: true,
      path: ['certificates', 0],
    },
    serialField([]),
    {
      id: 'addresses',
      kind: 'textarea',
      label: {
        ro: 'Adresele publice pentru producție',
        en: 'Public addresses for production',
        ru: 'Публичные адреса для рабочей среды',
      },
      help: addressHelp,
      description: {
        ro: 'Adresele IP de la care se conectează sistemul din producție, câte una pe fiecare rând; un interval se scrie 203.0.113.8 - 203.0.113.15. Lăsați gol dacă folosiți VPN sau dacă producția este deja în fișier.',
        en: 'The IP addresses that the production system connects from, one per line; a range is written 203.0.113.8 - 203.0.113.15. Leave empty if you use a VPN or if production is in the file already.',
        ru: 'IP-адреса, с которых подключается рабочая система, по одному в строке; диапазон пишется 203.0.113.8 - 203.0.113.15. Оставьте пустым, если используете VPN или если рабочая среда уже есть в файле.',
      },
      placeholder: '203.0.113.20',
      isRequired: false,
      isLater: true,
      most: 4000,
      path: ['addresses'],
    },
    ...vpnFields([]),
    confirmations({
      ro: 'Testarea a reușit cu accesul publicat acum în mediul de testare.',
      en: 'The test succeeded with the access that is now published in the test environment.',
      ru: 'Тестирование прошло успешно с тем доступом, который сейчас опубликован в тестовой среде.',
    }),
  ],
};
