// Notices about an access that has changed: other addresses, certificates or document types, or a new certificate in time.
import type { Locale } from '../../model/text/text.ts';
import { rights } from './phrases.ts';
import type { NoticeWords } from './words.ts';

const lists: Readonly<Record<Locale, string>> = {
  ro: `{{#each gained}}
Adăugat:
${rights.ro}

{{/each}}
{{#each lost}}
Scos:
${rights.ro}

{{/each}}
{{#each replaced}}
Certificatul scos s-a încheiat singur: gateway-urile au văzut o zi întreagă că sistemul îl folosește pe cel nou și nu pe cel vechi.

{{/each}}`,
  en: `{{#each gained}}
Added:
${rights.en}

{{/each}}
{{#each lost}}
Removed:
${rights.en}

{{/each}}
{{#each replaced}}
The certificate that was removed ended by itself: for a whole day the gateways saw the system use the new one and not the old one.

{{/each}}`,
  ru: `{{#each gained}}
Добавлено:
${rights.ru}

{{/each}}
{{#each lost}}
Убрано:
${rights.ru}

{{/each}}
{{#each replaced}}
Убранный сертификат завершился сам: шлюзы целый день видели, что система использует новый, а не старый.

{{/each}}`,
};

export const changes: Readonly<Record<'changed' | 'renewed', NoticeWords>> = {
  changed: {
    subject: {
      ro: 'MDocs: accesul s-a schimbat ({{value system}})',
      en: 'MDocs: the access has changed ({{value system}})',
      ru: 'MDocs: доступ изменён ({{value system}})',
    },
    body: {
      ro: `Accesul sistemului în {{word environment}} s-a schimbat.

${lists.ro}
Ce aveți de făcut: verificați că sistemul se conectează. Dacă nu ați cerut această modificare, scrieți-ne imediat.
{{#each confirm}}

Tipurile de documente s-au schimbat; pentru producție este nevoie de o confirmare nouă, după testare: {{link url}}
{{/each}}

API: {{link apiUrl}}`,
      en: `The system's access to {{word environment}} has changed.

${lists.en}
What you do next: check that the system can connect. If you did not ask for this change, write to us at once.
{{#each confirm}}

The document types have changed, so production needs a new confirmation after testing: {{link url}}
{{/each}}

API: {{link apiUrl}}`,
      ru: `Доступ системы к {{word environment}} изменён.

${lists.ru}
Что вам нужно сделать: проверьте, что система подключается. Если вы не запрашивали это изменение, сразу напишите нам.
{{#each confirm}}

Типы документов изменились, поэтому для рабочей среды нужно новое подтверждение после тестирования: {{link url}}
{{/each}}

API: {{link apiUrl}}`,
    },
  },
  renewed: {
    subject: {
      ro: 'MDocs: certificatul nou este activ ({{value system}})',
      en: 'MDocs: the new certificate is active ({{value system}})',
      ru: 'MDocs: новый сертификат действует ({{value system}})',
    },
    body: {
      ro: `Sistemul poate folosi acum un certificat nou în {{word environment}}.

${lists.ro}
Ce aveți de făcut: treceți sistemul la certificatul nou. Serviciile AGE pot folosi lista veche încă 30 de minute; așteptați cel puțin atât înainte de a nu mai folosi certificatul vechi.`,
      en: `The system can now use a new certificate in {{word environment}}.

${lists.en}
What you do next: switch your system to the new certificate. AGE's services may use the old list for up to 30 more minutes, so wait at least that long before you stop using the old certificate.`,
      ru: `Система теперь может использовать новый сертификат в {{word environment}}.

${lists.ru}
Что вам нужно сделать: переведите систему на новый сертификат. Сервисы AGE ещё до 30 минут могут использовать старый список; подождите не меньше этого времени, прежде чем отказаться от старого сертификата.`,
    },
  },
};
