// Notices about an access that is about to end or has ended: by a date, by suspension, by revocation, by removal.
import type { NoticeKind } from '../../model/notice/notice.ts';
import type { NoticeWords } from './words.ts';

type EndingNoticeKind = Extract<
  NoticeKind,
  'expiring' | 'expired' | 'suspended' | 'revoked' | 'untrusted' | 'unreadable' | 'removed'
>;

export const endings: Readonly<Record<EndingNoticeKind, NoticeWords>> = {
  expiring: {
    subject: {
      ro: 'MDocs: certificatul expiră {{word left}} ({{value system}})',
      en: 'MDocs: the certificate expires {{word left}} ({{value system}})',
      ru: 'MDocs: срок сертификата истекает {{word left}} ({{value system}})',
    },
    body: {
      ro: `Certificatul cu care sistemul se conectează în {{word environment}} expiră {{word left}}, la {{word until}}. După această zi conectarea nu va mai fi posibilă.

- numărul de serie: {{value serial}}

Ce aveți de făcut:
- cereți cât mai curând la STISC un certificat nou pentru sistem;
{{#each renew}}
- cel mai ușor, deschideți formularul completat, lipiți în el certificatul nou și trimiteți; cererea se creează automat: {{link url}}
{{/each}}
- {{#each renew}}sau {{/each}}adăugați certificatul nou (fișierul .cer) în fișierul instituției, lângă cel vechi, printr-o cerere (pull request);
- după ce vă scriem că este activ, treceți sistemul la certificatul nou. Până la ultima zi a celui vechi sunt acceptate amândouă.`,
      en: `The certificate that the system uses in {{word environment}} expires {{word left}}, on {{word until}}. After that day the system will no longer be able to connect.

- serial number: {{value serial}}

What you do next:
- order a new certificate for the system from STISC as soon as you can;
{{#each renew}}
- the easiest way: open the form, which is already filled in, paste the new certificate and submit; the request is created automatically: {{link url}}
{{/each}}
- {{#each renew}}or {{/each}}add the new certificate (the .cer file) to the institution's file, beside the old one, by a request (pull request);
- after we write that it is active, switch your system to the new certificate. Until the last day of the old one, both are accepted.`,
      ru: `Срок сертификата, с которым система подключается в {{word environment}}, истекает {{word left}}: {{word until}} После этого дня подключиться будет нельзя.

- серийный номер: {{value serial}}

Что вам нужно сделать:
- как можно скорее закажите в STISC новый сертификат системы;
{{#each renew}}
- проще всего: откройте заполненную форму, вставьте новый сертификат и отправьте; заявка создаётся автоматически: {{link url}}
{{/each}}
- {{#each renew}}или {{/each}}добавьте новый сертификат (файл .cer) в файл учреждения рядом со старым: подайте заявку (pull request);
- когда мы напишем, что он действует, переведите систему на новый сертификат. До последнего дня старого принимаются оба.`,
    },
  },
  expired: {
    subject: {
      ro: 'MDocs: accesul s-a încheiat, certificatul a expirat ({{value system}})',
      en: 'MDocs: the access has ended, the certificate has expired ({{value system}})',
      ru: 'MDocs: доступ прекращён, срок сертификата истёк ({{value system}})',
    },
    body: {
      ro: `Sistemul nu mai are acces în {{word environment}}, fiindcă certificatul lui a expirat.

{{#each certificates}}
- numărul de serie {{value serial}}, valabil până la {{word until}}
{{/each}}

Ce aveți de făcut: cereți la STISC un certificat nou și adăugați-l în fișierul instituției printr-o cerere (pull request). Accesul se redeschide de îndată ce modificarea este acceptată și publicată.`,
      en: `The system has no access in {{word environment}} any more, because its certificate has expired.

{{#each certificates}}
- serial number {{value serial}}, valid until {{word until}}
{{/each}}

What you do next: order a new certificate from STISC and add it to the institution's file by a request (pull request). The access opens again as soon as the change is accepted and published.`,
      ru: `Система больше не имеет доступа в {{word environment}}, потому что срок её сертификата истёк.

{{#each certificates}}
- серийный номер {{value serial}}, действителен до {{word until}}
{{/each}}

Что вам нужно сделать: закажите в STISC новый сертификат и добавьте его в файл учреждения через заявку (pull request). Доступ снова откроется, как только изменение будет принято и опубликовано.`,
    },
  },
  suspended: {
    subject: {
      ro: 'MDocs: accesul a fost suspendat ({{value system}})',
      en: 'MDocs: the access has been suspended ({{value system}})',
      ru: 'MDocs: доступ приостановлен ({{value system}})',
    },
    body: {
      ro: `Accesul sistemului în {{word environment}} a fost suspendat. Conectarea este refuzată de obicei în cel mult 30 de minute.

{{#each reasons}}
Motivul: {{value reason}}

{{/each}}
Ce aveți de făcut: scrieți-ne dacă nu cunoașteți motivul sau după ce acesta a fost înlăturat. Fișierul rămâne cum este; accesul se redeschide după ce AGE ridică suspendarea.`,
      en: `The access of the system in {{word environment}} has been suspended. Connections are usually refused within 30 minutes.

{{#each reasons}}
The reason: {{value reason}}

{{/each}}
What you do next: write to us if you do not know the reason, or once it no longer applies. The file stays as it is; the access opens again when AGE lifts the suspension.`,
      ru: `Доступ системы в {{word environment}} приостановлен. Обычно подключения начинают отклоняться не позднее чем через 30 минут.

{{#each reasons}}
Причина: {{value reason}}

{{/each}}
Что вам нужно сделать: напишите нам, если причина вам неизвестна или когда она устранена. Файл остаётся как есть; доступ снова откроется, когда AGE снимет приостановку.`,
    },
  },
  revoked: {
    subject: {
      ro: 'MDocs: accesul a fost închis, certificatul este revocat ({{value system}})',
      en: 'MDocs: the access has been closed, the certificate is revoked ({{value system}})',
      ru: 'MDocs: доступ закрыт, сертификат отозван ({{value system}})',
    },
    body: {
      ro: `Accesul sistemului în {{word environment}} a fost închis, fiindcă certificatul lui a fost revocat. Un certificat revocat nu mai este acceptat niciodată.

{{#each certificates}}
- numărul de serie {{value serial}}
{{/each}}

Ce aveți de făcut: opriți folosirea certificatului, cereți la STISC unul nou cu o cheie nouă și adăugați-l în fișierul instituției printr-o cerere (pull request). Dacă nu cunoașteți motivul revocării, scrieți-ne imediat.`,
      en: `The access of the system in {{word environment}} has been closed, because its certificate has been revoked. A revoked certificate is never accepted again.

{{#each certificates}}
- serial number {{value serial}}
{{/each}}

What you do next: stop using the certificate, order one with a new key from STISC and add it to the institution's file by a request (pull request). If you do not know why it was revoked, write to us at once.`,
      ru: `Доступ системы в {{word environment}} закрыт, потому что её сертификат отозван. Отозванный сертификат больше никогда не принимается.

{{#each certificates}}
- серийный номер {{value serial}}
{{/each}}

Что вам нужно сделать: прекратите использовать сертификат, закажите в STISC новый с новым ключом и добавьте его в файл учреждения через заявку (pull request). Если вам не известна причина отзыва, сразу напишите нам.`,
    },
  },
  untrusted: {
    subject: {
      ro: 'MDocs: accesul a fost închis, autoritatea certificatului nu mai este acceptată ({{value system}})',
      en: "MDocs: the access has been closed, the certificate's authority is not accepted any more ({{value system}})",
      ru: 'MDocs: доступ закрыт, удостоверяющий центр сертификата больше не принимается ({{value system}})',
    },
    body: {
      ro: `Accesul sistemului în {{word environment}} a fost închis, fiindcă autoritatea care a eliberat certificatul lui nu mai este acceptată: a fost înlocuită, a expirat ori a fost revocată. Fișierul instituției nu este de vină.

{{#each certificates}}
- numărul de serie {{value serial}}
{{/each}}

Ce aveți de făcut: cereți la STISC un certificat nou, al unei autorități acceptate, și adăugați-l în fișierul instituției printr-o cerere (pull request). Dacă nu știați de schimbare, scrieți-ne.`,
      en: `The access of the system in {{word environment}} has been closed, because the authority that issued its certificate is not accepted any more: it was replaced, has expired or was revoked. The institution's file is not to blame.

{{#each certificates}}
- serial number {{value serial}}
{{/each}}

What you do next: order a new certificate of an accepted authority from STISC and add it to the institution's file by a request (pull request). If you did not know of the change, write to us.`,
      ru: `Доступ системы в {{word environment}} закрыт, потому что удостоверяющий центр, выдавший её сертификат, больше не принимается: он заменён, истёк его срок или он отозван. Файл учреждения здесь ни при чём.

{{#each certificates}}
- серийный номер {{value serial}}
{{/each}}

Что вам нужно сделать: закажите в STISC новый сертификат, выданный принимаемым центром, и добавьте его в файл учреждения через заявку (pull request). Если вы не знали об изменении, напишите нам.`,
    },
  },
  unreadable: {
    subject: {
      ro: 'MDocs: accesul a fost închis, fișierul instituției nu poate fi citit ({{value system}})',
      en: "MDocs: the access has been closed, the institution's file cannot be read ({{value system}})",
      ru: 'MDocs: доступ закрыт, файл учреждения не читается ({{value system}})',
    },
    body: {
      ro: `Accesul sistemului în {{word environment}} a fost închis. Motivul nu poate fi aflat acum, fiindcă fișierul instituției nu poate fi citit.

Ce aveți de făcut: corectați fișierul printr-o cerere (pull request); verificarea arată ce este greșit în el. Dacă nu ați cerut închiderea, scrieți-ne imediat.`,
      en: `The access of the system in {{word environment}} has been closed. Why cannot be told now, because the institution's file cannot be read.

What you do next: correct the file by a request (pull request); the check shows what is wrong in it. If you did not ask for the access to be closed, write to us at once.`,
      ru: `Доступ системы в {{word environment}} закрыт. Причину сейчас узнать нельзя, потому что файл учреждения не читается.

Что вам нужно сделать: исправьте файл через заявку (pull request); проверка покажет, что в нём не так. Если вы не просили закрыть доступ, сразу напишите нам.`,
    },
  },
  removed: {
    subject: {
      ro: 'MDocs: accesul a fost închis ({{value system}})',
      en: 'MDocs: the access has been closed ({{value system}})',
      ru: 'MDocs: доступ закрыт ({{value system}})',
    },
    body: {
      ro: `Accesul sistemului în {{word environment}} a fost închis, fiindcă fișierul instituției nu îl mai cere sau nu mai conține tot ce este necesar. Conectarea este refuzată de obicei în cel mult 30 de minute.

Ce aveți de făcut: dacă așa ați dorit, nimic. Dacă nu ați cerut închiderea, scrieți-ne imediat.`,
      en: `The access of the system in {{word environment}} has been closed, because the institution's file does not ask for it any more or lacks something that it needs. Connections are usually refused within 30 minutes.

What you do next: if this is what you wanted, nothing. If you did not ask for it, write to us at once.`,
      ru: `Доступ системы в {{word environment}} закрыт, потому что файл учреждения его больше не запрашивает или в нём нет всего необходимого. Обычно подключения начинают отклоняться не позднее чем через 30 минут.

Что вам нужно сделать: если вы этого хотели, ничего. Если вы не просили закрыть доступ, сразу напишите нам.`,
    },
  },
};
