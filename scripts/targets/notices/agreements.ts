// Notices about what was agreed for a time and is about to end: the contract, the annex, exceptions from rules.
import type { NoticeKind } from '../../model/notice/notice.ts';
import type { Locale } from '../../model/text/text.ts';
import { whose } from './phrases.ts';
import type { NoticeWords } from './words.ts';

const exceptions: Readonly<Record<Locale, string>> = {
  ro: `{{#each exceptions}}
- regula {{value rule}}{{#each places}}, {{value place}}{{/each}}. Motivul excepției: {{value reason}}
{{/each}}`,
  en: `{{#each exceptions}}
- the rule {{value rule}}{{#each places}}, {{value place}}{{/each}}. Reason for the exception: {{value reason}}
{{/each}}`,
  ru: `{{#each exceptions}}
- правило {{value rule}}{{#each places}}, {{value place}}{{/each}}. Причина исключения: {{value reason}}
{{/each}}`,
};

export const agreementNotices: Readonly<Record<Extract<NoticeKind, 'agreement-expiring' | 'exception-expiring'>, NoticeWords>> = {
  'agreement-expiring': {
    subject: {
      ro: `MDocs: contractul sau anexa cu AGE expiră {{word left}}${whose}`,
      en: `MDocs: the contract or annex with AGE expires {{word left}}${whose}`,
      ru: `MDocs: срок договора или приложения к нему истекает {{word left}}${whose}`,
    },
    body: {
      ro: `Accesul instituției la MDocs are la bază contractul cu AGE și anexa la el. Expiră {{word left}}, la {{word until}}:

{{#each documents}}
- {{word document}} nr. {{value number}}
{{/each}}

Ce aveți de făcut:
- semnați din timp prelungirea cu AGE;
{{#each forms}}
- apoi deschideți formularul „Modificare”, în parte completat, și scrieți noua ultimă zi; AGE o compară cu originalul: {{link url}}
{{/each}}
{{#each byHand}}
- apoi scrieți data nouă în fișierul instituției, la expires, printr-o cerere (pull request).
{{/each}}

Dacă ați semnat alt contract sau altă anexă, cu alt număr, scrieți la AGE.

Ce se întâmplă fără prelungire: accesul publicat rămâne, dar după această zi nicio modificare din fișier nu se mai publică, în afară de suspendare și de oprirea definitivă.`,
      en: `The institution's access to MDocs is based on the contract with AGE and its annex. The following expires {{word left}}, on {{word until}}:

{{#each documents}}
- {{word document}} no. {{value number}}
{{/each}}

What you do next:
- sign the extension with AGE in good time;
{{#each forms}}
- then open the form “Change”, which is already partly filled in, and write the new last day; AGE compares it with the original: {{link url}}
{{/each}}
{{#each byHand}}
- then write the new date in the institution's file, under expires, with a request (pull request).
{{/each}}

If you have signed another contract or another annex, with a number of its own, write to AGE.

What happens without an extension: the published access stays, but after that day no change to the file is published, except suspension and removal.`,
      ru: `Доступ учреждения к MDocs основан на договоре с AGE и приложении к нему. Срок истекает {{word left}}, последний день: {{word until}}

{{#each documents}}
- {{word document}} № {{value number}}
{{/each}}

Что вам нужно сделать:
- заранее подпишите продление с AGE;
{{#each forms}}
- затем откройте форму «Изменение» (она уже частично заполнена) и укажите новый последний день; AGE сверит его с оригиналом: {{link url}}
{{/each}}
{{#each byHand}}
- затем укажите новую дату в файле учреждения, в поле expires, подав заявку (pull request).
{{/each}}

Если подписан другой договор или другое приложение к договору, с другим номером, напишите в AGE.

Что будет без продления: опубликованный доступ останется, но после этого дня изменения в файле больше не публикуются, кроме приостановки и прекращения доступа.`,
    },
  },
  'exception-expiring': {
    subject: {
      ro: `MDocs: {{word ends}} {{word left}}${whose}`,
      en: `MDocs: {{word ends}} {{word left}}${whose}`,
      ru: `MDocs: {{word ends}} {{word left}}${whose}`,
    },
    body: {
      ro: `La {{word until}} ({{word left}}) {{word ends}}. Din ziua următoare regulile se aplică din nou:

${exceptions.ro}

{{#each own}}
Ce aveți de făcut: corectați până atunci ce nu respectă regulile{{#each forms}}, cu formularul „Modificare”, în parte completat: {{link url}}
Ce nu este în formular corectați{{/each}} în fișierul instituției, printr-o cerere (pull request). Dacă ați corectat deja, nu aveți nimic de făcut. Dacă aveți nevoie de mai mult timp sau de ajutor, scrieți la AGE.

Ce se întâmplă fără corectare: accesul publicat rămâne, dar dacă fișierul nu mai trece verificarea, modificările din el nu se publică.
{{/each}}
{{#each granted}}
Ce face AGE: instituțiile au fost înștiințate. Ștergeți din registry/policy.yaml excepțiile de care nu mai este nevoie și hotărâți dacă celelalte se prelungesc.
{{/each}}`,
      en: `On {{word until}} ({{word left}}) {{word ends}}. From the next day the rules apply again:

${exceptions.en}

{{#each own}}
What you do next: by then correct what breaks the rules{{#each forms}}, with the form “Change”, which is already partly filled in: {{link url}}
What is not in the form, correct{{/each}} in the institution's file, with a request (pull request). If you have already corrected it, there is nothing to do. If you need more time or help, write to AGE.

What happens otherwise: the published access stays, but if the file no longer passes the check, changes to it are not published.
{{/each}}
{{#each granted}}
What AGE does: the institutions have been notified. Delete the exceptions that are no longer needed from registry/policy.yaml and decide whether to extend the others.
{{/each}}`,
      ru: `{{word until}} ({{word left}}) {{word ends}}. Со следующего дня правила снова действуют:

${exceptions.ru}

{{#each own}}
Что вам нужно сделать: исправьте до этого дня то, что нарушает правила{{#each forms}}, с помощью формы «Изменение» (она уже частично заполнена): {{link url}}
То, чего нет в форме, исправьте{{/each}} в файле учреждения, подав заявку (pull request). Если всё уже исправлено, делать ничего не нужно. Если нужно больше времени или помощь, напишите в AGE.

Что будет без исправления: опубликованный доступ останется, но если файл перестанет проходить проверку, изменения в нём не публикуются.
{{/each}}
{{#each granted}}
Что делает AGE: учреждения уведомлены. Удалите из registry/policy.yaml ненужные исключения и решите, продлевать ли остальные.
{{/each}}`,
    },
  },
};
