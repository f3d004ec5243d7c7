// Words that several notices share, in the form in which a sentence needs them.
import type { Environment } from '../../model/environment.ts';
import { counted } from '../../model/text/counted.ts';
import type { Locale, Text } from '../../model/text/text.ts';

/** After the word for in. */
export const placeWords: Readonly<Record<Environment, Text>> = {
  staging: { ro: 'mediul de testare', en: 'the test environment', ru: 'тестовой среде' },
  production: { ro: 'mediul de producție', en: 'the production environment', ru: 'рабочей среде' },
};

export const lineWords: Text = { ro: 'rândul', en: 'line', ru: 'строка' };

const quotes: Text = { ro: '„$1”', en: '“$1”', ru: '«$1»' };

/** The sentence of a finding for a letter, where code spans mean nothing. */
export const setQuotes = (text: string, locale: Locale): string => text.replace(/`([^`]*)`/g, quotes[locale]);

export const roleWords: Readonly<Record<'technical' | 'legal', Text>> = {
  technical: { ro: 'adresa de e-mail tehnică', en: 'technical e-mail address', ru: 'технический адрес электронной почты' },
  legal: { ro: 'adresa de e-mail pentru contract', en: 'contract e-mail address', ru: 'адрес электронной почты по договору' },
};

export const documentWords: Readonly<Record<'contract' | 'annex', Text>> = {
  contract: { ro: 'contractul', en: 'contract', ru: 'договор' },
  annex: { ro: 'anexa', en: 'annex', ru: 'приложение к договору' },
};

/** One exception ends, or several do. */
export const exceptionEnds = (count: number): Text =>
  count === 1
    ? {
        ro: 'excepția de la reguli acordată de AGE se încheie',
        en: 'the exception from the rules granted by AGE ends',
        ru: 'исключение из правил, предоставленное AGE, заканчивается',
      }
    : {
        ro: 'excepțiile de la reguli acordate de AGE se încheie',
        en: 'the exceptions from the rules granted by AGE end',
        ru: 'исключения из правил, предоставленные AGE, заканчиваются',
      };

/** At the end of a subject: AGE reads many of them. */
export const whose = '{{#each institutions}} ({{value name}}){{/each}}';

/** What a system may do, a line for each right, where a body lists it. */
export const rights: Readonly<Record<Locale, string>> = {
  ro: `{{#each networks}}
- conectarea de la {{value network}}
{{/each}}
{{#each certificates}}
- certificatul cu numărul de serie {{value serial}}, valabil până la {{word until}}
{{/each}}
{{#each types}}
- documente de tipul {{value code}}
{{/each}}`,
  en: `{{#each networks}}
- connecting from {{value network}}
{{/each}}
{{#each certificates}}
- the certificate with serial number {{value serial}}, valid until {{word until}}
{{/each}}
{{#each types}}
- documents of the type {{value code}}
{{/each}}`,
  ru: `{{#each networks}}
- подключение с {{value network}}
{{/each}}
{{#each certificates}}
- сертификат с серийным номером {{value serial}}, действителен до {{word until}}
{{/each}}
{{#each types}}
- документы типа {{value code}}
{{/each}}`,
};

const near: readonly Text[] = [
  { ro: 'astăzi', en: 'today', ru: 'сегодня' },
  { ro: 'mâine', en: 'tomorrow', ru: 'завтра' },
];
const after: Text = { ro: 'peste', en: 'in', ru: 'через' };

/** mâine, peste 14 zile. */
export const leftWords = (left: number, locale: Locale): string =>
  near[left]?.[locale] ?? `${after[locale]} ${counted(left, 'day', locale)}`;

/** How a new certificate is sent, as the last items of a list. */
export const sendCertificate: Readonly<Record<Locale, string>> = {
  ro: `{{#each forms}}
- deschideți formularul „Reînnoirea certificatului”, deja completat, lipiți în el textul certificatului nou și trimiteți; cererea se pregătește automat: {{link url}}
{{/each}}
{{#each byHand}}
- adăugați certificatul nou (fișierul .cer) în fișierul instituției printr-o cerere (pull request);
{{/each}}`,
  en: `{{#each forms}}
- open the form “Renewal of a certificate”, which is already filled in, paste the text of the new certificate into it and submit it; the request is prepared automatically: {{link url}}
{{/each}}
{{#each byHand}}
- add the new certificate (the .cer file) to the institution's file with a request (pull request);
{{/each}}`,
  ru: `{{#each forms}}
- откройте форму «Обновление сертификата» (она уже заполнена), вставьте в неё текст нового сертификата и отправьте; заявка готовится автоматически: {{link url}}
{{/each}}
{{#each byHand}}
- добавьте новый сертификат (файл .cer) в файл учреждения, подав заявку (pull request);
{{/each}}`,
};
