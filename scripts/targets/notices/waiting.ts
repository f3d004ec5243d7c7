// Notices about a system that is accepted and cannot be published before a person acts.
import type { Wait } from '../../model/notice/about.ts';
import type { NoticeWords } from './words.ts';

export const waiting: Readonly<Record<Wait, NoticeWords>> = {
  'client-id': {
    subject: {
      ro: 'MDocs: sistemul așteaptă identificatorul de client ({{value system}})',
      en: 'MDocs: the system waits for its client id ({{value system}})',
      ru: 'MDocs: система ожидает идентификатор клиента ({{value system}})',
    },
    body: {
      ro: `Accesul sistemului în {{word environment}} a fost acceptat, dar nu poate fi publicat fără identificatorul de client (clientId), codul după care MDocs recunoaște sistemul.

Ce face AGE: atribuie codul și îl scrie în fișierul instituției.
{{#each page}}
Fișierul: {{link url}}
{{/each}}

Instituția nu are nimic de făcut; vă scriem când accesul este deschis.`,
      en: `The access of the system in {{word environment}} has been accepted, but cannot be published without the client id (clientId), the code by which MDocs knows the system.

What AGE does: assigns the code and writes it into the institution's file.
{{#each page}}
The file: {{link url}}
{{/each}}

The institution has nothing to do; we will write when the access is open.`,
      ru: `Доступ системы в {{word environment}} принят, но его нельзя опубликовать без идентификатора клиента (clientId), кода, по которому MDocs узнаёт систему.

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

Ce aveți de făcut: adăugați certificatul public (fișierul .cer, fără cheia privată) în fișierul instituției, printr-o cerere (pull request).
{{#each page}}
Fișierul: {{link url}}
{{/each}}`,
      en: `The access of the system in {{word environment}} has been accepted, but cannot be published: the institution's file has no certificate that can be used there now.

What you do next: add the public certificate (the .cer file, without the private key) to the institution's file by a request (pull request).
{{#each page}}
The file: {{link url}}
{{/each}}`,
      ru: `Доступ системы в {{word environment}} принят, но его нельзя опубликовать: в файле учреждения нет сертификата, которым там сейчас можно пользоваться.

Что вам нужно сделать: добавьте открытый сертификат (файл .cer, без закрытого ключа) в файл учреждения: подайте заявку (pull request).
{{#each page}}
Файл: {{link url}}
{{/each}}`,
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

Ce aveți de făcut: scrieți adresele în fișierul instituției, printr-o cerere (pull request).
{{#each page}}
Fișierul: {{link url}}
{{/each}}`,
      en: `The access of the system in {{word environment}} has been accepted, but cannot be published: the institution's file does not say from which addresses the system connects.

What you do next: write the addresses into the institution's file by a request (pull request).
{{#each page}}
The file: {{link url}}
{{/each}}`,
      ru: `Доступ системы в {{word environment}} принят, но его нельзя опубликовать: в файле учреждения не указано, с каких адресов подключается система.

Что вам нужно сделать: укажите адреса в файле учреждения: подайте заявку (pull request).
{{#each page}}
Файл: {{link url}}
{{/each}}`,
    },
  },
  production: {
    subject: {
      ro: 'MDocs: publicarea în producție așteaptă aprobarea AGE ({{value system}})',
      en: 'MDocs: publishing to production waits for approval by AGE ({{value system}})',
      ru: 'MDocs: публикация в рабочей среде ожидает одобрения AGE ({{value system}})',
    },
    body: {
      ro: `Ce s-a acceptat pentru sistem în {{word environment}} așteaptă să fie publicat.

Ce face AGE: citește planul rulării și aprobă publicarea (Review deployments, apoi Approve and deploy).
{{#each page}}
Rularea: {{link url}}
{{/each}}

Instituția nu are nimic de făcut; vă scriem când s-a publicat.`,
      en: `What has been accepted for the system in {{word environment}} waits to be published.

What AGE does: reads the plan of the run and approves the publication (Review deployments, then Approve and deploy).
{{#each page}}
The run: {{link url}}
{{/each}}

The institution has nothing to do; we will write when it is published.`,
      ru: `Принятое для системы в {{word environment}} ожидает публикации.

Что делает AGE: читает план запуска и одобряет публикацию (Review deployments, затем Approve and deploy).
{{#each page}}
Запуск: {{link url}}
{{/each}}

От учреждения ничего не требуется; мы напишем, когда изменения будут опубликованы.`,
    },
  },
};
