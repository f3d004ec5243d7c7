// Notices about an access that is about to end or has ended: by a date, by suspension, by revocation, by removal.
import type { NoticeKind } from '../../model/notice/notice.ts';
import { sendCertificate } from './phrases.ts';
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
- cereți cât mai curând la STISC un certificat nou pentru sistem: {{link order}}
${sendCertificate.ro}
- după ce vă scriem că este activ, treceți sistemul la certificatul nou. Până la ultima zi a celui vechi sunt acceptate amândouă.
{{#each stops}}

Dacă sistemul nu mai este folosit, nu este nevoie de alt certificat; trimiteți formularul „Suspendare sau oprire”: {{link url}}
{{/each}}`,
      en: `The certificate with which the system connects to {{word environment}} expires {{word left}}, on {{word until}}. After that day the system will no longer be able to connect.

- serial number: {{value serial}}

What you do next:
- order a new certificate for the system from STISC as soon as you can: {{link order}}
${sendCertificate.en}
- after we write that it is active, switch your system to the new certificate. Until the last day of the old one, both are accepted.
{{#each stops}}

If the system is no longer used, it needs no new certificate; send the form “Suspend or stop”: {{link url}}
{{/each}}`,
      ru: `Срок сертификата, с которым система подключается к {{word environment}}, истекает {{word left}}, последний день: {{word until}} После этого дня подключиться будет нельзя.

- серийный номер: {{value serial}}

Что вам нужно сделать:
- как можно скорее закажите в STISC новый сертификат системы: {{link order}}
${sendCertificate.ru}
- когда мы напишем, что он действует, переведите систему на новый сертификат. До последнего дня старого принимаются оба.
{{#each stops}}

Если система больше не используется, новый сертификат не нужен; отправьте форму «Приостановка или прекращение доступа»: {{link url}}
{{/each}}`,
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

Ce aveți de făcut:
- cereți la STISC un certificat nou pentru sistem: {{link order}}
${sendCertificate.ro}

Accesul se redeschide după ce AGE acceptă cererea și modificarea se publică; vă scriem atunci.`,
      en: `The system no longer has access to {{word environment}}, because its certificate has expired.

{{#each certificates}}
- serial number {{value serial}}, valid until {{word until}}
{{/each}}

What you do next:
- order a new certificate for the system from STISC: {{link order}}
${sendCertificate.en}

The access opens again once AGE has accepted the request and the change is published; we will write to you then.`,
      ru: `Система больше не имеет доступа к {{word environment}}, потому что срок её сертификата истёк.

{{#each certificates}}
- серийный номер {{value serial}}, действителен до {{word until}}
{{/each}}

Что вам нужно сделать:
- закажите в STISC новый сертификат системы: {{link order}}
${sendCertificate.ru}

Доступ снова откроется, когда AGE примет заявку и изменение будет опубликовано; тогда мы вам напишем.`,
    },
  },
  suspended: {
    subject: {
      ro: 'MDocs: accesul a fost suspendat ({{value system}})',
      en: 'MDocs: the access has been suspended ({{value system}})',
      ru: 'MDocs: доступ приостановлен ({{value system}})',
    },
    body: {
      ro: `Sistemul a fost suspendat: accesul lui se închide în toate mediile. Conectarea este refuzată de obicei în cel mult 30 de minute.

{{#each reasons}}
Motivul: {{value reason}}

{{/each}}
Ce aveți de făcut: scrieți la AGE dacă nu cunoașteți motivul sau după ce l-ați înlăturat. Numai AGE redă accesul; nu trebuie să trimiteți niciun formular.`,
      en: `The system has been suspended: its access is being closed in every environment. Connections are usually refused within 30 minutes.

{{#each reasons}}
The reason: {{value reason}}

{{/each}}
What you do next: write to AGE if you do not know the reason, or once you have removed it. Only AGE lifts a suspension; there is no form to send.`,
      ru: `Система приостановлена: её доступ закрывается во всех средах. Обычно подключения начинают отклоняться не позднее чем через 30 минут.

{{#each reasons}}
Причина: {{value reason}}

{{/each}}
Что вам нужно сделать: напишите в AGE, если причина вам неизвестна или когда вы её устраните. Вернуть доступ может только AGE; форму отправлять не нужно.`,
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

Ce aveți de făcut:
- nu mai folosiți certificatul revocat și cheia lui;
- cereți la STISC un certificat nou, cu o cheie nouă: {{link order}}
${sendCertificate.ro}

Dacă nu cunoașteți motivul revocării, scrieți-ne imediat.`,
      en: `The system's access to {{word environment}} has been closed, because its certificate has been revoked. A revoked certificate is never accepted again.

{{#each certificates}}
- serial number {{value serial}}
{{/each}}

What you do next:
- stop using the revoked certificate and its key;
- order a new certificate with a new key from STISC: {{link order}}
${sendCertificate.en}

If you do not know why it was revoked, write to us at once.`,
      ru: `Доступ системы к {{word environment}} закрыт, потому что её сертификат отозван. Отозванный сертификат больше никогда не принимается.

{{#each certificates}}
- серийный номер {{value serial}}
{{/each}}

Что вам нужно сделать:
- больше не используйте отозванный сертификат и его ключ;
- закажите в STISC новый сертификат с новым ключом: {{link order}}
${sendCertificate.ru}

Если причина отзыва вам неизвестна, сразу напишите нам.`,
    },
  },
  untrusted: {
    subject: {
      ro: 'MDocs: accesul a fost închis, autoritatea certificatului nu mai este acceptată ({{value system}})',
      en: "MDocs: the access has been closed, the certificate's authority is no longer accepted ({{value system}})",
      ru: 'MDocs: доступ закрыт, удостоверяющий центр больше не признаётся ({{value system}})',
    },
    body: {
      ro: `Accesul sistemului în {{word environment}} a fost închis, fiindcă autoritatea care a eliberat certificatul lui nu mai este acceptată: a fost înlocuită, a expirat ori a fost revocată. Fișierul instituției nu este de vină.

{{#each certificates}}
- numărul de serie {{value serial}}
{{/each}}

Ce aveți de făcut:
- cereți la STISC un certificat nou pentru sistem, eliberat de o autoritate acceptată: {{link order}}
${sendCertificate.ro}

Dacă nu știați de schimbare, scrieți-ne.`,
      en: `The system's access to {{word environment}} has been closed, because the certificate authority that issued its certificate is no longer accepted: it was replaced, has expired or was revoked. The institution's file is not to blame.

{{#each certificates}}
- serial number {{value serial}}
{{/each}}

What you do next:
- order a new certificate for the system from STISC, issued by an accepted authority: {{link order}}
${sendCertificate.en}

If you did not know of the change, write to us.`,
      ru: `Доступ системы к {{word environment}} закрыт, потому что удостоверяющий центр, выдавший её сертификат, больше не признаётся: он заменён, его срок истёк или он отозван. Файл учреждения здесь ни при чём.

{{#each certificates}}
- серийный номер {{value serial}}
{{/each}}

Что вам нужно сделать:
- закажите в STISC новый сертификат системы, выданный признанным центром: {{link order}}
${sendCertificate.ru}

Если вы не знали об изменении, напишите нам.`,
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
      en: `The system's access to {{word environment}} has been closed. The reason cannot be determined now, because the institution's file cannot be read.

What you do next: correct the file with a request (pull request); the check shows what is wrong in it. If you did not ask for the access to be closed, write to us at once.`,
      ru: `Доступ системы к {{word environment}} закрыт. Причину сейчас узнать нельзя, потому что файл учреждения не читается.

Что вам нужно сделать: исправьте файл, подав заявку (pull request); проверка покажет, что в нём не так. Если вы не просили закрыть доступ, сразу напишите нам.`,
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
      en: `The system's access to {{word environment}} has been closed, because the institution's file no longer asks for it or lacks something that is required. Connections are usually refused within 30 minutes.

What you do next: if this is what you wanted, nothing. If you did not ask for it, write to us at once.`,
      ru: `Доступ системы к {{word environment}} закрыт, потому что файл учреждения его больше не запрашивает или в нём нет всего необходимого. Обычно подключения начинают отклоняться не позднее чем через 30 минут.

Что вам нужно сделать: если вы этого хотели, ничего. Если вы не просили закрыть доступ, сразу напишите нам.`,
    },
  },
};
