// The notice to mailboxes that are left behind: somebody who takes over an institution is noticed here, or nowhere.
import { whose } from './phrases.ts';
import type { NoticeWords } from './words.ts';

export const contactChanged: NoticeWords = {
  subject: {
    ro: `MDocs: adresa de contact a instituției s-a schimbat${whose}`,
    en: `MDocs: the institution's contact e-mail address has changed${whose}`,
    ru: `MDocs: контактный адрес электронной почты учреждения изменён${whose}`,
  },
  body: {
    ro: `În fișierul instituției s-a schimbat adresa la care scriem despre accesul la MDocs:

{{#each replaced}}
- {{word role}}: {{value from}} → {{value to}}
{{/each}}
{{#each removed}}
- {{word role}}: {{value from}} a fost ștearsă
{{/each}}

La adresa veche nu mai scriem după acest mesaj.

Ce aveți de făcut: dacă instituția a cerut schimbarea, nimic. Dacă nu știți de ea, scrieți-ne imediat: se poate ca altcineva să încerce să preia accesul instituției.
{{#each page}}

Modificarea: {{link url}}
{{/each}}`,
    en: `The e-mail address to which we write about access to MDocs has changed in the institution's file:

{{#each replaced}}
- {{word role}}: {{value from}} → {{value to}}
{{/each}}
{{#each removed}}
- {{word role}}: {{value from}} was deleted
{{/each}}

After this message we no longer write to the old address.

What you do next: if the institution asked for the change, nothing. If you do not know about it, write to us at once: somebody else may be trying to take over the institution's access.
{{#each page}}

The change: {{link url}}
{{/each}}`,
    ru: `В файле учреждения изменён адрес, на который мы пишем о доступе к MDocs:

{{#each replaced}}
- {{word role}}: {{value from}} → {{value to}}
{{/each}}
{{#each removed}}
- {{word role}}: {{value from}} удалён
{{/each}}

После этого письма на старый адрес мы больше не пишем.

Что вам нужно сделать: если учреждение само просило об этом, ничего. Если вы об этом не знаете, сразу напишите нам: возможно, кто-то другой пытается завладеть доступом учреждения.
{{#each page}}

Изменение: {{link url}}
{{/each}}`,
  },
};
