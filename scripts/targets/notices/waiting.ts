// Notices about a system that is accepted and cannot be published before a person acts.
import type { Wait } from '../../model/notice/about.ts';
import { sendCertificate } from './phrases.ts';
import type { NoticeWords } from './words.ts';

export const waiting: Readonly<Record<Wait, NoticeWords>> = {
  'client-id': {
    subject: {
      ro: 'MDocs: sistemul așteaptă identificatorul de client ({{value system}})',
      en: 'MDocs: the system is waiting for its client id ({{value system}})',
      ru: 'MDocs: система ожидает идентификатор клиента ({{value system}})',
    },
    body: {
      ro: `Accesul sistemului în {{word environment}} a fost acceptat, dar nu poate fi publicat fără identificatorul de client (clientId), codul după care MDocs recunoaște sistemul.

Ce face AGE: atribuie codul și îl scrie în fișierul instituției.
{{#each page}}
Fișierul: {{link url}}
{{/each}}

Instituția nu are nimic de făcut; vă scriem când accesul este deschis.`,
      en: `The system's access to {{word environment}} has been accepted, but cannot be published without the client id (clientId), the code by which MDocs recognises the system.

What AGE does: assigns the code and writes it into the institution's file.
{{#each page}}
The file: {{link url}}
{{/each}}

The institution has nothing to do; we will write when the access is open.`,
      ru: `Заявка на доступ системы к {{word environment}} принята, но опубликовать его нельзя без идентификатора клиента (clientId), кода, по которому MDocs узнаёт систему.

Что делает AGE: присваивает код и записывает его в файл учреждения.
{{#each page}}
Файл: {{link url}}
{{/each}}

От учреждения ничего не требуется; мы напишем, когда доступ будет открыт.`,
    },
  },
  certificate: {
    subject: {
      ro: 'MDocs: sistemul nu poate fi publicat fără certificat ({{value system}})',
      en: 'MDocs: the system cannot be published without a certificate ({{value system}})',
      ru: 'MDocs: систему нельзя опубликовать без сертификата ({{value system}})',
    },
    body: {
      ro: `Accesul sistemului în {{word environment}} a fost acceptat, dar nu poate fi publicat: în fișierul instituției nu este un certificat care să poată fi folosit acolo acum.

Dacă certificatul din fișier începe să fie valabil mai târziu, așteptați prima lui zi. Altfel, ce aveți de făcut:
- dacă nu aveți un certificat valabil, cereți unul la STISC: {{link order}}
${sendCertificate.ro}`,
      en: `The system's access to {{word environment}} has been accepted, but cannot be published: the institution's file has no certificate that can be used there now.

If the certificate in the file becomes valid later, wait for its first day. Otherwise, what you do next:
- if you have no valid certificate, order one from STISC: {{link order}}
${sendCertificate.en}`,
      ru: `Заявка на доступ системы к {{word environment}} принята, но опубликовать его нельзя: в файле учреждения нет сертификата, которым там сейчас можно пользоваться.

Если сертификат из файла начинает действовать позже, дождитесь его первого дня. Иначе вам нужно сделать следующее:
- если действующего сертификата нет, закажите его в STISC: {{link order}}
${sendCertificate.ru}`,
    },
  },
  network: {
    subject: {
      ro: 'MDocs: sistemul nu poate fi publicat fără adrese ({{value system}})',
      en: 'MDocs: the system cannot be published without addresses ({{value system}})',
      ru: 'MDocs: систему нельзя опубликовать без адресов ({{value system}})',
    },
    body: {
      ro: `Accesul sistemului în {{word environment}} a fost acceptat, dar nu poate fi publicat: în fișierul instituției nu este scris de la ce adrese se conectează sistemul.

{{#each forms}}
Ce aveți de făcut: deschideți formularul „Modificare”, în parte completat, și scrieți adresele la „Adrese publice de adăugat” sau, pentru VPN, la câmpurile despre VPN: {{link url}}
{{/each}}
{{#each byHand}}
Ce aveți de făcut: scrieți adresele în fișierul instituției, printr-o cerere (pull request).
{{/each}}`,
      en: `The system's access to {{word environment}} has been accepted, but cannot be published: the institution's file does not say from which addresses the system connects.

{{#each forms}}
What you do next: open the form “Change”, which is already partly filled in, and write the addresses under “Public addresses to add” or, for a VPN, in the fields about the VPN: {{link url}}
{{/each}}
{{#each byHand}}
What you do next: write the addresses into the institution's file with a request (pull request).
{{/each}}`,
      ru: `Заявка на доступ системы к {{word environment}} принята, но опубликовать его нельзя: в файле учреждения не указано, с каких адресов подключается система.

{{#each forms}}
Что вам нужно сделать: откройте форму «Изменение» (она уже частично заполнена) и укажите адреса в поле «Добавить публичные адреса» или, для VPN, в полях о VPN: {{link url}}
{{/each}}
{{#each byHand}}
Что вам нужно сделать: укажите адреса в файле учреждения, подав заявку (pull request).
{{/each}}`,
    },
  },
  confirmation: {
    subject: {
      ro: 'MDocs: testarea poate fi confirmată ({{value system}})',
      en: 'MDocs: the test can be confirmed ({{value system}})',
      ru: 'MDocs: тестирование можно подтвердить ({{value system}})',
    },
    body: {
      ro: `Sistemul apelează MDocs din {{word environment}}.

{{#each evidence}}
{{word seen}}
{{/each}}

{{#each forms}}
Ce aveți de făcut: dacă scenariile de care aveți nevoie au reușit, deschideți formularul de mai jos; ce a văzut gateway-ul este deja în raport. Pentru ce nu a văzut, apelați până reușește sau scrieți motivul, pe care îl aprobă AGE: {{link url}}
{{/each}}
{{#each byHand}}
Ce aveți de făcut: dacă scenariile de care aveți nevoie au reușit, adăugați confirmarea în fișierul instituției, printr-o cerere (pull request). Pentru ce nu a văzut gateway-ul, apelați până reușește sau scrieți motivul la unobserved; AGE îl aprobă.
{{/each}}`,
      en: `The system calls MDocs in {{word environment}}.

{{#each evidence}}
{{word seen}}
{{/each}}

{{#each forms}}
What you do next: if the scenarios that you need have succeeded, open the form below; what the gateway saw is in the report already. For what it did not see, call until it succeeds, or write the reason, which AGE approves: {{link url}}
{{/each}}
{{#each byHand}}
What you do next: if the scenarios that you need have succeeded, add the confirmation to the institution's file with a request (pull request). For what the gateway did not see, call until it succeeds, or write the reason under unobserved; AGE approves it.
{{/each}}`,
      ru: `Система обращается к MDocs из {{word environment}}.

{{#each evidence}}
{{word seen}}
{{/each}}

{{#each forms}}
Что вам нужно сделать: если все нужные вам сценарии пройдены, откройте форму ниже; то, что видел шлюз, уже есть в отчёте. Чего он не видел, запрашивайте, пока не получится, или укажите причину, которую одобряет AGE: {{link url}}
{{/each}}
{{#each byHand}}
Что вам нужно сделать: если все нужные вам сценарии пройдены, добавьте подтверждение в файл учреждения, подав заявку (pull request). Чего шлюз не видел, запрашивайте, пока не получится, или укажите причину в unobserved; её одобряет AGE.
{{/each}}`,
    },
  },
  production: {
    subject: {
      ro: 'MDocs: publicarea în producție așteaptă aprobarea AGE ({{value system}})',
      en: 'MDocs: publishing to production is waiting for approval by AGE ({{value system}})',
      ru: 'MDocs: публикация в рабочей среде ожидает одобрения AGE ({{value system}})',
    },
    body: {
      ro: `Ce s-a acceptat pentru sistem în {{word environment}} așteaptă să fie publicat.

Ce face AGE: citește planul rulării și aprobă publicarea (Review deployments, apoi Approve and deploy).
{{#each page}}
Rularea: {{link url}}
{{/each}}

Instituția nu are nimic de făcut; vă scriem când s-a publicat.`,
      en: `What has been accepted for the system in {{word environment}} is waiting to be published.

What AGE does: reads the plan of the run and approves the publication (Review deployments, then Approve and deploy).
{{#each page}}
The run: {{link url}}
{{/each}}

The institution has nothing to do; we will write when it is published.`,
      ru: `Изменение, принятое для системы в {{word environment}}, ожидает публикации.

Что делает AGE: изучает план запуска и одобряет публикацию (Review deployments, затем Approve and deploy).
{{#each page}}
Запуск: {{link url}}
{{/each}}

От учреждения ничего не требуется; мы напишем, когда изменение будет опубликовано.`,
    },
  },
};
