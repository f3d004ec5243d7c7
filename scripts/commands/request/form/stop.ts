// What the form for suspending or stopping a system asks, in its order.
import type { Form } from './field.ts';
import { confirmations, fromMaintainers, paragraphs, publicWarning, systemFields, whatHappens } from './shared.ts';

export const stopForm: Form = {
  head: {
    template: 'stop',
    name: { ro: 'Suspendare sau oprire', en: 'Suspend or stop', ru: 'Приостановка или прекращение доступа' },
    description: {
      ro: 'Accesul unui sistem se oprește pentru un timp sau definitiv, în ambele medii.',
      en: "A system's access stops for a while or for good, in both environments.",
      ru: 'Доступ системы закрывается на время или навсегда, в обеих средах.',
    },
    intro: paragraphs(
      {
        ro: 'Suspendarea oprește accesul în ambele medii, iar ce este declarat rămâne; numai AGE redă accesul. Oprirea definitivă scoate sistemul din fișierul instituției. **Dacă o cheie s-a pierdut sau a ajuns la altcineva**, scrieți imediat și la AGE și cereți la STISC revocarea certificatului.',
        en: "A suspension stops the access in both environments, but the system stays in the institution's file; only AGE can restore the access. A stop for good takes the system out of the file. **If a key was lost or got into other hands**, write to AGE at once as well and have STISC revoke the certificate.",
        ru: 'При приостановке доступ закрывается в обеих средах, но система остаётся в файле учреждения; вернуть доступ может только AGE. При прекращении доступа система удаляется из файла. **Если ключ потерян или попал в чужие руки**, сразу напишите также в AGE и попросите STISC отозвать сертификат.',
      },
      whatHappens,
      fromMaintainers,
      publicWarning,
    ),
  },
  fields: [
    ...systemFields,
    {
      id: 'stop',
      kind: 'input',
      label: { ro: 'Ce cereți', en: 'What you ask for', ru: 'Что нужно сделать' },
      help: {
        ro: 'Scrieți suspendare (AGE poate reda accesul) sau oprire definitivă.',
        en: 'Write suspension (AGE can restore the access later) or stop for good.',
        ru: 'Укажите: приостановка (AGE может вернуть доступ) или прекращение доступа (навсегда).',
      },
      placeholder: { ro: 'suspendare', en: 'suspension', ru: 'приостановка' },
      isRequired: true,
      most: 100,
    },
    {
      id: 'reason',
      kind: 'textarea',
      label: { ro: 'Motivul', en: 'Reason', ru: 'Причина' },
      help: {
        ro: 'Scrieți în câteva cuvinte de ce se oprește accesul, fără date personale.',
        en: 'Say in a few words why the access stops, without personal data.',
        ru: 'Напишите в нескольких словах, почему закрывается доступ, без персональных данных.',
      },
      placeholder: {
        ro: 'Sistemul se mută pe alte servere.',
        en: 'The system is moving to other servers.',
        ru: 'Система переносится на другие серверы.',
      },
      isRequired: true,
      most: 500,
      path: ['reason'],
    },
    confirmations(),
  ],
};
