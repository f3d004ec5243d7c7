// Notices to those whom a change of somebody else concerns: what was changed, by whom and why.
import type { AboutAffected } from '../../model/notice/about.ts';
import type { Locale } from '../../model/text/text.ts';
import { whose } from './phrases.ts';
import type { NoticeWords } from './words.ts';

export const cause: Readonly<Record<Locale, string>> = {
  ro: `{{#each age}}
- cine a cerut: AGE, de la contul {{value by}}
{{/each}}
{{#each others}}
- cine a cerut: contul {{value by}}
{{/each}}
- de ce, în cuvintele autorului: {{value title}}
- cererea {{word number}} (pull request), pagina de pe GitHub unde se vede modificarea: {{link url}}`,
  en: `{{#each age}}
- who asked: AGE, from the account {{value by}}
{{/each}}
{{#each others}}
- who asked: the account {{value by}}
{{/each}}
- why, in its author's words: {{value title}}
- request {{word number}} (pull request), the GitHub page with the change: {{link url}}`,
  ru: `{{#each age}}
- кто запросил: AGE, с учётной записи {{value by}}
{{/each}}
{{#each others}}
- кто запросил: учётная запись {{value by}}
{{/each}}
- почему, словами автора: {{value title}}
- заявка {{word number}} (pull request), страница на GitHub, где видно изменение: {{link url}}`,
};

const next: Readonly<Record<Locale, string>> = {
  ro: `Ce urmează: dacă modificarea schimbă accesul unui sistem al instituției, vă scriem când este publicată.

Ce aveți de făcut: citiți modificarea. Dacă nu sunteți de acord cu ea sau nu o înțelegeți, scrieți la AGE.`,
  en: `What happens next: if the change alters the access of one of the institution's systems, we will write when it is published.

What you do next: read the change. If you disagree with it or do not understand it, write to AGE.`,
  ru: `Что дальше: если изменение меняет доступ одной из систем учреждения, мы напишем, когда оно будет опубликовано.

Что вам нужно сделать: прочитайте изменение. Если вы с ним не согласны или оно непонятно, напишите в AGE.`,
};

export const affected: Readonly<Record<AboutAffected['what'], NoticeWords>> = {
  file: {
    subject: {
      ro: `MDocs: fișierul instituției a fost schimbat la cererea altcuiva${whose}`,
      en: `MDocs: the institution's file was changed at somebody else's request${whose}`,
      ru: `MDocs: файл учреждения изменён по чужой заявке${whose}`,
    },
    body: {
      ro: `A fost acceptată o modificare a fișierului instituției. Ea nu a fost cerută de la un cont înscris la maintainers în acest fișier.

${cause.ro}

${next.ro}`,
      en: `A change to the institution's file has been accepted. It was not requested from an account listed under maintainers in that file.

${cause.en}

${next.en}`,
      ru: `Принято изменение файла учреждения. Его запросила учётная запись, не указанная в maintainers этого файла.

${cause.ru}

${next.ru}`,
    },
  },
  types: {
    subject: {
      ro: `MDocs: s-au schimbat tipuri de documente pe care le folosiți${whose}`,
      en: `MDocs: document types that you use have changed${whose}`,
      ru: `MDocs: изменены типы документов, которыми вы пользуетесь${whose}`,
    },
    body: {
      ro: `A fost acceptată o modificare a catalogului de tipuri de documente. Ea privește tipuri din fișierul instituției:

{{#each types}}
- {{value code}}
{{/each}}

Modificarea:

${cause.ro}

${next.ro}`,
      en: `A change to the catalogue of document types has been accepted. It concerns types in the institution's file:

{{#each types}}
- {{value code}}
{{/each}}

The change:

${cause.en}

${next.en}`,
      ru: `Принято изменение каталога типов документов. Оно касается типов из файла учреждения:

{{#each types}}
- {{value code}}
{{/each}}

Изменение:

${cause.ru}

${next.ru}`,
    },
  },
};
