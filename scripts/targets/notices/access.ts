// Notices about an access that is open: in staging, in production.
import type { Locale } from '../../model/text/text.ts';
import { rights } from './phrases.ts';
import type { NoticeWords } from './words.ts';

/** Where the service is and what the system may do there. */
const particulars: Readonly<Record<Locale, string>> = {
  ro: `Adresele MDocs:
- serviciul: {{link serviceUrl}}
- API: {{link apiUrl}}

Ce este permis:
${rights.ro}`,
  en: `The addresses of MDocs:
- service: {{link serviceUrl}}
- API: {{link apiUrl}}

What is allowed:
${rights.en}`,
  ru: `Адреса MDocs:
- сервис: {{link serviceUrl}}
- API: {{link apiUrl}}

Что разрешено:
${rights.ru}`,
};

export const access: Readonly<Record<'staging-live' | 'production-live', NoticeWords>> = {
  'staging-live': {
    subject: {
      ro: 'MDocs: accesul la mediul de testare este deschis ({{value system}})',
      en: 'MDocs: access to the test environment is open ({{value system}})',
      ru: 'MDocs: доступ к тестовой среде открыт ({{value system}})',
    },
    body: {
      ro: `Sistemul are acum acces la mediul de testare MDocs (staging).

${particulars.ro}

Ce să testați:
- conectarea la API cu certificatul și de la adresele de mai sus;
- pentru fiecare tip de document: publicarea, citirea și, dacă le folosiți, partajarea și versiunile;
- cum reacționează sistemul când MDocs refuză un apel (răspunsurile 401, 403 și 404).

{{#each confirm}}
Ce aveți de făcut: când totul funcționează, deschideți formularul de mai jos, în parte completat, și scrieți pe scurt ce ați testat. Dacă mediul de producție nu este încă în fișierul instituției, adăugați în formular certificatul pentru producție și adresele: o singură cerere confirmă testarea și cere producția.
Formularul: {{link url}}
{{/each}}
{{#each confirmByHand}}
Ce aveți de făcut: când totul funcționează, adăugați confirmarea în fișierul instituției printr-o cerere (pull request) și scrieți pe scurt ce ați testat.
{{/each}}

Serverul de intrare în MDocs (gateway-ul) raportează ce apeluri au reușit, iar AGE se uită acolo: apelați cu succes fiecare tip de document. Pentru ce nu a văzut gateway-ul, sau dacă nu transmite încă rapoarte, scrieți un motiv în confirmare; AGE îl aprobă.

Accesul de producție se deschide numai după confirmare și numai pentru ce ați testat. Codul după care se recunoaște accesul testat (amprenta lui): {{value digest}}`,
      en: `The system now has access to the MDocs test environment (staging).

${particulars.en}

What to test:
- connecting to the API with the certificate and from the addresses above;
- for each document type: publishing, reading and, if you use them, sharing and versions;
- how your system reacts when MDocs refuses a call (responses 401, 403 and 404).

{{#each confirm}}
What you do next: once everything works, open the form below, which is already partly filled in, and write in a few words what you have tested. If the production environment is not in the institution's file yet, add the certificate and the addresses for production in the form: one request confirms the test and asks for production.
The form: {{link url}}
{{/each}}
{{#each confirmByHand}}
What you do next: once everything works, add the confirmation to the institution's file with a request (pull request) and write in a few words what you have tested.
{{/each}}

The MDocs entry server (gateway) reports which calls succeeded, and AGE looks there: call each document type with success. For what the gateway did not see, or if it sends no reports yet, write a reason in the confirmation; AGE approves it.

Access to production opens only after the confirmation, and only for what you have tested. The code that identifies the access being tested (its digest): {{value digest}}`,
      ru: `Система теперь имеет доступ к тестовой среде MDocs (staging).

${particulars.ru}

Что протестировать:
- подключение к API с указанным сертификатом и с указанных адресов;
- для каждого типа документов: публикацию, чтение и, если вы их используете, совместный доступ и версии;
- что делает система, когда MDocs отклоняет запрос (ответы 401, 403 и 404).

{{#each confirm}}
Что вам нужно сделать: когда всё заработает, откройте форму ниже (она уже частично заполнена) и кратко напишите, что вы протестировали. Если рабочей среды ещё нет в файле учреждения, добавьте в форме сертификат для рабочей среды и адреса: одна заявка подтверждает тестирование и запрашивает рабочую среду.
Форма: {{link url}}
{{/each}}
{{#each confirmByHand}}
Что вам нужно сделать: когда всё заработает, добавьте подтверждение в файл учреждения, подав заявку (pull request), и кратко напишите, что вы протестировали.
{{/each}}

Входной сервер MDocs (шлюз) сообщает, какие запросы прошли успешно, и AGE смотрит туда: запросите успешно каждый тип документов. Для того, чего шлюз не видел, или если он ещё не присылает отчётов, укажите в подтверждении причину; её одобряет AGE.

Доступ к рабочей среде открывается только после подтверждения и только для того, что вы протестировали. Код, по которому узнают протестированный доступ (его отпечаток): {{value digest}}`,
    },
  },
  'production-live': {
    subject: {
      ro: 'MDocs: accesul la mediul de producție este deschis ({{value system}})',
      en: 'MDocs: access to the production environment is open ({{value system}})',
      ru: 'MDocs: доступ к рабочей среде открыт ({{value system}})',
    },
    body: {
      ro: `Sistemul are acum acces la mediul de producție MDocs. Conectarea este încheiată.

${particulars.ro}

Ce aveți de făcut: porniți sistemul în producție cu certificatul și adresele de mai sus. Vă scriem cu 60 de zile înainte ca certificatul să expire, apoi din nou mai aproape de termen.

{{#each forms}}
Dacă se schimbă o adresă, un tip de document, o adresă de e-mail sau un cont, trimiteți formularul „Modificare”, în parte completat: {{link url}}
{{/each}}
{{#each later}}
Pentru încă un sistem al instituției, trimiteți formularul „Încă un sistem”: {{link url}}
{{/each}}
{{#each stops}}
Dacă sistemul nu mai este folosit, trimiteți formularul „Suspendare sau oprire”: {{link url}}
{{/each}}`,
      en: `The system now has access to the MDocs production environment. The connection is complete.

${particulars.en}

What you do next: start your system in production with the certificate and the addresses above. We will write 60 days before the certificate expires, and again closer to the day.

{{#each forms}}
When an address, a document type, an e-mail address or an account changes, send the form “Change”, which is already partly filled in: {{link url}}
{{/each}}
{{#each later}}
For one more system of the institution, send the form “A further system”: {{link url}}
{{/each}}
{{#each stops}}
When the system is no longer used, send the form “Suspend or stop”: {{link url}}
{{/each}}`,
      ru: `Система теперь имеет доступ к рабочей среде MDocs. Подключение завершено.

${particulars.ru}

Что вам нужно сделать: запустите систему в рабочей среде с указанными сертификатом и адресами. Мы напишем за 60 дней до окончания срока сертификата, затем ещё раз ближе к сроку.

{{#each forms}}
Если изменится адрес, тип документов, адрес электронной почты или учётная запись, отправьте форму «Изменение» (она уже частично заполнена): {{link url}}
{{/each}}
{{#each later}}
Для ещё одной системы учреждения отправьте форму «Ещё одна система»: {{link url}}
{{/each}}
{{#each stops}}
Если система больше не используется, отправьте форму «Приостановка или прекращение доступа»: {{link url}}
{{/each}}`,
    },
  },
};
