// Notices about what could not be done: whose turn it is, and that nothing has changed.
import type { AboutFailure } from '../../model/notice/about.ts';
import type { NoticeWords } from './words.ts';

export const failures: Readonly<Record<AboutFailure['what'], NoticeWords>> = {
  check: {
    subject: {
      ro: 'MDocs: cererea {{word subject}} nu a putut fi verificată',
      en: 'MDocs: request {{word subject}} could not be checked',
      ru: 'MDocs: заявку {{word subject}} не удалось проверить',
    },
    body: {
      ro: `Verificarea automată a cererii {{word subject}} s-a oprit dintr-o cauză tehnică. Cererea nu a fost nici acceptată, nici refuzată, iar accesul nu s-a schimbat.

Ce face AGE: caută cauza și repornește verificarea. Instituția nu are nimic de făcut; vă scriem când verificarea a răspuns.
{{#each page}}

Pagina cererii: {{link url}}
{{/each}}`,
      en: `The automatic check of request {{word subject}} has stopped for a technical reason. The request was neither accepted nor refused, and no access has changed.

What AGE does: finds the cause and starts the check again. The institution has nothing to do; we will write when the check has answered.
{{#each page}}

Page of the request: {{link url}}
{{/each}}`,
      ru: `Автоматическая проверка заявки {{word subject}} остановилась по технической причине. Заявка не принята и не отклонена, доступ не изменился.

Что делает AGE: ищет причину и снова запускает проверку. От учреждения ничего не требуется; мы напишем, когда проверка ответит.
{{#each page}}

Страница заявки: {{link url}}
{{/each}}`,
    },
  },
  file: {
    subject: {
      ro: 'MDocs: fișierul {{value subject}} are erori',
      en: 'MDocs: the file {{value subject}} has errors',
      ru: 'MDocs: в файле {{value subject}} есть ошибки',
    },
    body: {
      ro: `Fișierul {{value subject}}, deja acceptat, nu mai trece verificarea.
{{#each held}}
Până la corectare, modificările din el nu se publică; accesul publicat rămâne cum era, în afară de ce a expirat sau a fost revocat.
{{/each}}
{{#each followed}}
Certificatele de mai jos nu dau acces; celelalte modificări din fișier se publică.
{{/each}}

{{#each errors}}
- {{#each places}}{{word place}}: {{/each}}{{value message}}{{#each hints}} {{value hint}}{{/each}}
{{/each}}
{{#each more}}
- și încă {{word count}}
{{/each}}

Ce face AGE: verifică dacă erorile vin dintr-o schimbare a regulilor sau a registrului.
{{#each forms}}

Ce aveți de făcut: corectați cu acest formular, în parte completat: {{link url}}
Ce nu se poate corecta cu el corectați în fișier printr-o cerere (pull request) sau scrieți la AGE.
{{/each}}
{{#each byHand}}

Ce aveți de făcut: corectați erorile printr-o cerere (pull request); pe pagina cererii fiecare eroare apare la rândul din fișier în care se află, cu explicația.
{{/each}}`,
      en: `The file {{value subject}}, which had been accepted, no longer passes the check.
{{#each held}}
Until it is corrected, changes in it are not published; the published access stays as it was, except for what has expired or been revoked.
{{/each}}
{{#each followed}}
The certificates below give no access; the other changes in the file are published.
{{/each}}

{{#each errors}}
- {{#each places}}{{word place}}: {{/each}}{{value message}}{{#each hints}} {{value hint}}{{/each}}
{{/each}}
{{#each more}}
- and a further {{word count}}
{{/each}}

What AGE does: finds out whether the errors come from a change in the rules or in the registry.
{{#each forms}}

What you do next: correct them with this form, which is already partly filled in: {{link url}}
What the form cannot change, correct in the file itself with a request (pull request), or write to AGE.
{{/each}}
{{#each byHand}}

What you do next: correct the errors with a request (pull request); on its page each one is shown on its line, with an explanation.
{{/each}}`,
      ru: `Файл {{value subject}}, ранее принятый, больше не проходит проверку.
{{#each held}}
До исправления изменения в нём не публикуются; опубликованный доступ остаётся прежним, кроме того, что истекло или отозвано.
{{/each}}
{{#each followed}}
Сертификаты ниже не дают доступа; остальные изменения в файле публикуются.
{{/each}}

{{#each errors}}
- {{#each places}}{{word place}}: {{/each}}{{value message}}{{#each hints}} {{value hint}}{{/each}}
{{/each}}
{{#each more}}
- и ещё {{word count}}
{{/each}}

Что делает AGE: выясняет, не вызваны ли ошибки изменением правил или реестра.
{{#each forms}}

Что вам нужно сделать: исправьте это с помощью формы (она уже частично заполнена): {{link url}}
То, что в ней исправить нельзя, исправьте в файле, подав заявку (pull request), или напишите в AGE.
{{/each}}
{{#each byHand}}

Что вам нужно сделать: исправьте ошибки, подав заявку (pull request); на её странице каждая ошибка показана на своей строке, с объяснением.
{{/each}}`,
    },
  },
  publish: {
    subject: {
      ro: 'MDocs: publicarea nu a reușit ({{value subject}})',
      en: 'MDocs: publishing has failed ({{value subject}})',
      ru: 'MDocs: публикация не удалась ({{value subject}})',
    },
    body: {
      ro: `Mediul {{value subject}} nu a putut fi publicat. A rămas configurația publicată ultima dată; nimeni nu a pierdut accesul.

Ce face AGE: citește mesajul rulării, înlătură cauza și repetă publicarea. Modificările acceptate nu s-au pierdut și se publică la următoarea rulare reușită.`,
      en: `The environment {{value subject}} could not be published. The configuration published last stays in place; nobody has lost access.

What AGE does: reads the message of the run, removes the cause and publishes again. Accepted changes are not lost; the next run that succeeds publishes them.`,
      ru: `Среду {{value subject}} не удалось опубликовать. Осталась прежняя опубликованная конфигурация; никто не потерял доступ.

Что делает AGE: изучает сообщение об ошибке, устраняет причину и повторяет публикацию. Принятые изменения не потеряны: их опубликует следующий успешный запуск.`,
    },
  },
  strangers: {
    subject: {
      ro: 'MDocs: multe cereri de la conturi străine',
      en: 'MDocs: many requests from strangers',
      ru: 'MDocs: много заявок от посторонних',
    },
    body: {
      ro: `Înștiințări noi despre cererile unor conturi străine care nu s-au trimis încă: {{word subject}}. Se trimit pe rând, la rulările următoare; celelalte înștiințări nu așteaptă.

Ce face AGE: închide cererile făcute în bătaie de joc. Despre acest lucru se scrie cel mult o dată pe zi.`,
      en: `New notices, not sent yet, about requests of strangers: {{word subject}}. The next runs send them in turn; no other notice waits.

What AGE does: closes the requests that are not meant seriously. You get at most one message a day about this.`,
      ru: `Новых уведомлений о заявках посторонних, которые ещё не отправлены: {{word subject}}. Они отправляются по очереди, следующими запусками; остальные уведомления не ждут.

Что делает AGE: закрывает несерьёзные заявки. Об этом пишется не чаще одного раза в день.`,
    },
  },
  past: {
    subject: {
      ro: 'MDocs: înștiințări luate drept trimise ({{word subject}})',
      en: 'MDocs: notices counted as sent ({{word subject}})',
      ru: 'MDocs: уведомления считаются отправленными ({{word subject}})',
    },
    body: {
      ro: `Înștiințări luate drept trimise, fără a fi trimise: {{word subject}}. Cei pe care îi priveau nu mai sunt înștiințați despre acești pași.
{{#each byAccount}}
A cerut contul {{word login}}.
{{/each}}
{{#each byNobody}}
A cerut cine a rulat comanda notify --past în afara GitHub; contul nu se cunoaște.
{{/each}}

Ce face AGE: dacă nu este vorba de o preluare sau de alt motiv cunoscut, întreabă cine a cerut și scrie celor interesați.`,
      en: `Notices counted as sent without being sent: {{word subject}}. Those whom they concern are no longer notified of these steps.
{{#each byAccount}}
The account {{word login}} asked for this.
{{/each}}
{{#each byNobody}}
Whoever ran the command notify --past outside GitHub asked for this; the account is not known.
{{/each}}

What AGE does: if this was no import and has no other known reason, finds out who asked, and writes to those concerned.`,
      ru: `Уведомлений, которые считаются отправленными, хотя не отправлены: {{word subject}}. Тем, кого они касались, об этих шагах больше не сообщается.
{{#each byAccount}}
Об этом попросила учётная запись {{word login}}.
{{/each}}
{{#each byNobody}}
Об этом попросил тот, кто запустил команду notify --past вне GitHub; учётная запись неизвестна.
{{/each}}

Что делает AGE: если это не перенос и другой причины нет, выясняет, кто попросил, и пишет тем, кого это касается.`,
    },
  },
  unreached: {
    subject: {
      ro: 'MDocs: oprirea accesului nu a ajuns peste tot ({{value subject}})',
      en: 'MDocs: the end of access has not arrived everywhere ({{value subject}})',
      ru: 'MDocs: прекращение доступа дошло не везде ({{value subject}})',
    },
    body: {
      ro: `Accesul sistemului {{value subject}} la {{word place}}, sau un certificat al lui, a fost oprit, dar aceste gateway-uri nu au confirmat că au preluat oprirea:
{{#each names}}
- {{value name}}
{{/each}}

Acolo accesul poate să funcționeze încă.

Ce face AGE: verifică gateway-urile și, dacă este nevoie, le oprește. Instituția nu are nimic de făcut.`,
      en: `The access of the system {{value subject}} to {{word place}}, or a certificate of it, was stopped, but these gateways have not confirmed that they took it over:
{{#each names}}
- {{value name}}
{{/each}}

There the access may still work.

What AGE does: looks at these gateways and stops them if necessary. The institution has nothing to do.`,
      ru: `Доступ системы {{value subject}} к {{word place}} или её сертификат отключён, но эти шлюзы не подтвердили, что приняли отключение:
{{#each names}}
- {{value name}}
{{/each}}

Там доступ, возможно, ещё работает.

Что делает AGE: проверяет эти шлюзы и при необходимости останавливает их. От учреждения ничего не требуется.`,
    },
  },
  ring: {
    subject: {
      ro: 'MDocs: accesul nou nu ajunge la toate gateway-urile ({{value subject}})',
      en: 'MDocs: new access does not reach all gateways ({{value subject}})',
      ru: 'MDocs: новый доступ доходит не до всех шлюзов ({{value subject}})',
    },
    body: {
      ro: `Primele gateway-uri au necazuri cu publicarea cea mai nouă din {{word place}}, de aceea celelalte nu o iau și folosesc mai departe publicarea de dinainte:
{{#each names}}
- {{value name}}
{{/each}}

Cine avea acces îl păstrează, iar ce oprește accesul ajunge la toate. Accesul nou așteaptă; abia când publicarea pe care o folosesc iese din termen, o iau totuși pe cea mai nouă. Noaptea nu trebuie hotărât nimic.

Ce face AGE: citește ce raportează primele gateway-uri (npm run -s mdocs -- drift). Dacă de vină este publicarea, publică alta (corectare sau revenire). Dacă de vină este mașina, o repară; sau scoate firstForMinutes din registry/gateways.yaml, și celelalte iau publicarea fără ea. Despre aceasta nu mai scriem până nu se schimbă ceva.`,
      en: `The first gateways have trouble with the newest publication in {{word place}}, so that the others do not take it and go on with the one before:
{{#each names}}
- {{value name}}
{{/each}}

Whoever had access keeps it, and what takes access away reaches them all. New access waits; only when the publication that they use has ended do they take the newest one all the same. Nothing has to be decided at night.

What AGE does: reads what the first gateways report (npm run -s mdocs -- drift). If the publication is to blame, publishes another one (a correction or a rollback). If the machine is, repairs it; or takes firstForMinutes out of registry/gateways.yaml, and the others take the publication without it. We will not write about this again until something changes.`,
      ru: `У первых шлюзов неполадки с последней публикацией в {{word place}}, поэтому остальные её не берут и работают с прежней:
{{#each names}}
- {{value name}}
{{/each}}

У кого был доступ, тот его сохраняет, а прекращение доступа доходит до всех. Новый доступ ждёт; лишь когда истечёт срок публикации, с которой они работают, они всё же возьмут последнюю. Ночью решать ничего не нужно.

Что делает AGE: читает отчёты первых шлюзов (npm run -s mdocs -- drift). Если дело в публикации, публикует другую (исправление или откат). Если дело в машине, чинит её; или убирает firstForMinutes из registry/gateways.yaml, и остальные возьмут публикацию без неё. Снова об этом не пишем, пока ничего не изменится.`,
    },
  },
};
