// The notice to those whose address somebody else may use as well from now on.
import { whose } from './phrases.ts';
import type { NoticeWords } from './words.ts';

const others = `{{#each others}}
- {{value institutionName}}: {{value systemName}}
{{/each}}`;
const networks = `{{#each networks}}
- {{value network}}
{{/each}}`;

export const addressShared: NoticeWords = {
  subject: {
    ro: `MDocs: de la o adresă a instituției se conectează acum și altcineva${whose}`,
    en: `MDocs: somebody else may now connect from an address of the institution${whose}`,
    ru: `MDocs: с адреса учреждения теперь может подключаться кто-то ещё${whose}`,
  },
  body: {
    ro: `În {{word environment}} se poate conecta acum la MDocs și altcineva, de la adrese care până acum erau numai în fișierul instituției dumneavoastră:

${networks}

Cine poate folosi aceleași adrese:

${others}

De ce: adresele au fost scrise și în fișierul altei instituții, iar AGE a acceptat. Aceasta se întâmplă, de exemplu, când mai multe instituții ies în internet printr-o rețea comună. Fiecare sistem se conectează în continuare numai cu certificatul lui; accesul dumneavoastră nu s-a schimbat.

Ce aveți de făcut: dacă adresa este numai a instituției dumneavoastră, scrieți-ne imediat.`,
    en: `In {{word environment}} somebody else may now connect to MDocs from addresses that until now were only in your institution's file:

${networks}

Who may use the same addresses:

${others}

Why: the addresses were written into another institution's file as well, and AGE accepted that. This happens, for example, when several institutions reach the internet through one network. Each system still connects with its own certificate only; your access has not changed.

What you do next: if the address is your institution's alone, write to us at once.`,
    ru: `В {{word environment}} к MDocs теперь может подключаться кто-то ещё с адресов, которые до сих пор были указаны только в файле вашего учреждения:

${networks}

Кто может использовать те же адреса:

${others}

Почему: эти адреса указаны и в файле другого учреждения, и AGE это приняло. Так бывает, например, когда несколько учреждений выходят в интернет через общую сеть. Каждая система по-прежнему подключается только со своим сертификатом; ваш доступ не изменился.

Что вам нужно сделать: если адрес принадлежит только вашему учреждению, сразу напишите нам.`,
  },
};
