// Notices about a pull request, from its arrival to its end.
import type { NoticeKind } from '../../model/notice/notice.ts';
import type { NoticeWords } from './words.ts';

type RequestNoticeKind = Extract<
  NoticeKind,
  'received' | 'needs-correction' | 'waiting-approval' | 'rejected' | 'approved' | 'confirmation-received'
>;

export const requests: Readonly<Record<RequestNoticeKind, NoticeWords>> = {
  received: {
    subject: {
      ro: 'MDocs: cererea {{word number}} a fost primită',
      en: 'MDocs: request {{word number}} has been received',
      ru: 'MDocs: заявка {{word number}} получена',
    },
    body: {
      ro: `Cererea {{word number}} a fost primită. Cererea (pull request) este pagina de pe GitHub unde se văd modificarea și răspunsul.
{{#each strangers}}

A trimis-o contul {{value login}}, care nu este înscris la maintainers în fișierele pe care le modifică. Instituțiile acestora nu au fost înștiințate.
{{/each}}

Ce urmează: verificarea automată răspunde pe pagina cererii, de obicei în câteva minute. Dacă ceva trebuie corectat, vă scriem. Dacă totul este în regulă, AGE examinează cererea.

Pagina cererii: {{link url}}`,
      en: `Request {{word number}} has been received. The request (pull request) is the GitHub page with the change and the answer.
{{#each strangers}}

It was sent by the account {{value login}}, which is not listed under maintainers in the files that it changes. Their institutions have not been notified.
{{/each}}

What happens next: the automatic check answers on the page of the request, usually within minutes. If something has to be corrected, we will write to you. If everything is in order, AGE reviews the request.

Page of the request: {{link url}}`,
      ru: `Заявка {{word number}} получена. Заявкой (pull request) называется страница на GitHub, где видны изменение и ответ.
{{#each strangers}}

Её отправила учётная запись {{value login}}, не указанная в maintainers файлов, которые она меняет. Учреждения этих файлов не уведомлены.
{{/each}}

Что дальше: автоматическая проверка ответит на странице заявки, обычно в течение нескольких минут. Если что-то нужно исправить, мы вам напишем. Если всё в порядке, заявку рассмотрит AGE.

Страница заявки: {{link url}}`,
    },
  },
  'needs-correction': {
    subject: {
      ro: 'MDocs: cererea {{word number}} trebuie corectată',
      en: 'MDocs: request {{word number}} needs a correction',
      ru: 'MDocs: заявку {{word number}} нужно исправить',
    },
    body: {
      ro: `Cererea {{word number}} nu poate fi acceptată în forma actuală.
{{#each errors}}
Verificarea a găsit: {{word count}}.
{{/each}}

{{#each forms}}
Ce aveți de făcut: citiți pe pagina cererii ce trebuie corectat, apoi corectați răspunsurile din formular: la primul mesaj apăsați cele trei puncte și Edit. După ce salvați, cererea se schimbă și verificarea se repetă singură.
Formularul: {{link form}}
{{/each}}
{{#each byHand}}
Ce aveți de făcut: deschideți pagina cererii. Fiecare eroare este indicată la rândul din fișier în care se află, cu explicația și, unde se poate, cu textul corectat. După ce salvați, verificarea se repetă singură.
{{/each}}

Termen: nu este stabilit; cererea va fi examinată după ce o corectați.

Pagina cererii: {{link url}}`,
      en: `Request {{word number}} cannot be accepted as it is.
{{#each errors}}
The check has found {{word count}}.
{{/each}}

{{#each forms}}
What you do next: read on the page of the request what has to be corrected, then correct the answers in the form: press the three dots of the first message, then Edit. Once you save, the request changes and the check runs again by itself.
The form: {{link form}}
{{/each}}
{{#each byHand}}
What you do next: open the page of the request. Each error is shown on its line, with an explanation and, where possible, with the correction ready to apply. Once you save, the check runs again by itself.
{{/each}}

Deadline: none, but the request will not proceed until it is corrected.

Page of the request: {{link url}}`,
      ru: `Заявку {{word number}} нельзя принять в нынешнем виде.
{{#each errors}}
При проверке найдено: {{word count}}.
{{/each}}

{{#each forms}}
Что вам нужно сделать: прочитайте на странице заявки, что нужно исправить, затем исправьте ответы в форме: нажмите три точки у первого сообщения, затем Edit. После сохранения заявка изменится, и проверка запустится сама.
Форма: {{link form}}
{{/each}}
{{#each byHand}}
Что вам нужно сделать: откройте страницу заявки. Каждая ошибка показана на своей строке, с объяснением и, где возможно, с готовым исправлением. После сохранения проверка запустится сама.
{{/each}}

Срок: не установлен, но до исправления заявка дальше не рассматривается.

Страница заявки: {{link url}}`,
    },
  },
  'waiting-approval': {
    subject: {
      ro: 'MDocs: cererea {{word number}} așteaptă aprobarea AGE',
      en: 'MDocs: request {{word number}} is waiting for approval by AGE',
      ru: 'MDocs: заявка {{word number}} ожидает одобрения AGE',
    },
    body: {
      ro: `Verificarea nu a găsit erori în cererea {{word number}}. Acum ea așteaptă aprobarea AGE.

Ce urmează: AGE examinează cererea pe pagina ei. Instituția nu are nimic de făcut până atunci; vă scriem când s-a luat o decizie.

Pagina cererii: {{link url}}`,
      en: `The check has found no errors in request {{word number}}. It is now waiting for approval by AGE.

What happens next: AGE reviews the request on its page. The institution has nothing to do until then; we will write to you when a decision is made.

Page of the request: {{link url}}`,
      ru: `Проверка не нашла ошибок в заявке {{word number}}. Теперь она ожидает одобрения AGE.

Что дальше: AGE рассмотрит заявку на её странице. От учреждения пока ничего не требуется; мы напишем, когда решение будет принято.

Страница заявки: {{link url}}`,
    },
  },
  rejected: {
    subject: {
      ro: 'MDocs: cererea {{word number}} a fost închisă fără a fi acceptată',
      en: 'MDocs: request {{word number}} has been closed without being accepted',
      ru: 'MDocs: заявка {{word number}} закрыта и не принята',
    },
    body: {
      ro: `Cererea {{word number}} a fost închisă fără a fi acceptată. Accesul pe care îl aveți deja nu s-a schimbat.

{{#each forms}}
Ce aveți de făcut: citiți motivul pe pagina cererii. Dacă cererea este în continuare necesară, corectați răspunsurile din formular, ținând cont de motiv; din ele se pregătește altă cerere.
Formularul: {{link form}}
{{/each}}
{{#each byHand}}
Ce aveți de făcut: citiți motivul pe pagina cererii. Dacă accesul este în continuare necesar, trimiteți o cerere nouă, ținând cont de motiv.
{{/each}}

Pagina cererii: {{link url}}`,
      en: `Request {{word number}} has been closed without being accepted. The access that you already have has not changed.

{{#each forms}}
What you do next: read the reason on the page of the request. If the request is still needed, correct the answers in the form with the reason in mind; a new request is prepared from them.
The form: {{link form}}
{{/each}}
{{#each byHand}}
What you do next: read the reason on the page of the request. If the access is still needed, send a new request that takes the reason into account.
{{/each}}

Page of the request: {{link url}}`,
      ru: `Заявка {{word number}} закрыта и не принята. Уже имеющийся у вас доступ не изменился.

{{#each forms}}
Что вам нужно сделать: прочитайте причину на странице заявки. Если заявка по-прежнему нужна, исправьте ответы в форме с учётом этой причины; из них будет подготовлена другая заявка.
Форма: {{link form}}
{{/each}}
{{#each byHand}}
Что вам нужно сделать: прочитайте причину на странице заявки. Если доступ по-прежнему нужен, отправьте новую заявку с учётом этой причины.
{{/each}}

Страница заявки: {{link url}}`,
    },
  },
  approved: {
    subject: {
      ro: 'MDocs: cererea {{word number}} a fost acceptată',
      en: 'MDocs: request {{word number}} has been accepted',
      ru: 'MDocs: заявка {{word number}} принята',
    },
    body: {
      ro: `Cererea {{word number}} a fost acceptată.

Ce urmează: dacă cererea schimbă accesul unui sistem, modificarea se publică. În mediul de testare aceasta se face automat, de obicei în câteva minute; în mediul de producție, după ce AGE aprobă publicarea. Vă scriem din nou când accesul este deschis sau schimbat. Instituția nu are nimic de făcut până atunci.

Pagina cererii: {{link url}}`,
      en: `Request {{word number}} has been accepted.

What happens next: if the request changes the access of a system, the change is published. In the test environment this happens automatically, usually within minutes; in the production environment, once AGE approves the publication. We will write again when the access is open or changed. The institution has nothing to do until then.

Page of the request: {{link url}}`,
      ru: `Заявка {{word number}} принята.

Что дальше: если заявка меняет доступ системы, изменение публикуется. В тестовой среде это происходит автоматически, обычно в течение нескольких минут, а в рабочей среде после того, как AGE одобрит публикацию. Мы напишем ещё раз, когда доступ будет открыт или изменён. До этого от учреждения ничего не требуется.

Страница заявки: {{link url}}`,
    },
  },
  'confirmation-received': {
    subject: {
      ro: 'MDocs: confirmarea testării a fost primită (cererea {{word number}})',
      en: 'MDocs: the confirmation of testing has been received (request {{word number}})',
      ru: 'MDocs: подтверждение тестирования получено (заявка {{word number}})',
    },
    body: {
      ro: `Am primit confirmarea testării sistemului, în cererea {{word number}}. Vă mulțumim.
{{#each strangers}}

A trimis-o contul {{value login}}, care nu este înscris la maintainers în fișierul pe care îl modifică. Instituția nu a fost înștiințată.
{{/each}}
{{#each tests}}

Ce au văzut gateway-urile din testare, până acum:
{{#each tests}}
- {{value systemName}}: {{value evidence}}
{{/each}}
{{/each}}

Ce urmează: verificarea automată compară ce ați testat cu ce este publicat, apoi AGE examinează confirmarea. După acceptarea cererii se deschide accesul la mediul de producție, exact cu ce a fost testat, și vă scriem.

Pagina cererii: {{link url}}`,
      en: `We have received the confirmation that the system has been tested (request {{word number}}). Thank you.
{{#each strangers}}

It was sent by the account {{value login}}, which is not listed under maintainers in the file that it changes. The institution has not been notified.
{{/each}}
{{#each tests}}

What the gateways saw of the test so far:
{{#each tests}}
- {{value systemName}}: {{value evidence}}
{{/each}}
{{/each}}

What happens next: the automatic check compares what you tested with what is published, then AGE reviews the confirmation. Once the request is accepted, access to production opens for exactly what was tested, and we will write to you.

Page of the request: {{link url}}`,
      ru: `Подтверждение, что система протестирована, получено в заявке {{word number}}. Спасибо.
{{#each strangers}}

Её отправила учётная запись {{value login}}, не указанная в maintainers файла, который она меняет. Учреждение не уведомлено.
{{/each}}
{{#each tests}}

Что шлюзы видели от тестирования до сих пор:
{{#each tests}}
- {{value systemName}}: {{value evidence}}
{{/each}}
{{/each}}

Что дальше: автоматическая проверка сравнит протестированное с опубликованным, затем подтверждение рассмотрит AGE. После принятия заявки откроется доступ к рабочей среде, в точности такой, какой был протестирован, и мы вам напишем.

Страница заявки: {{link url}}`,
    },
  },
};
