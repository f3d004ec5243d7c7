// The issue about a certificate that has to be renewed, and the comments in it, in the languages of the policy.
import { systemId, systemNameOf } from '../../model/declaration/integration.ts';
import { asWholeList } from '../../model/declaration/refused.ts';
import { type Renewal, renewalKeyOf } from '../../model/status/renewal.ts';
import { sayCounted } from '../../model/text/counted.ts';
import { formatDay, sayDay } from '../../model/text/day.ts';
import { type Locale, say, type Text } from '../../model/text/text.ts';
import { renewalLinks } from '../links.ts';
import { link, toFence, toProse, writeInLanguages } from '../markdown.ts';

/** Where GitHub's pages are: https://github.com/owner/name and the branch with the declarations. */
export interface Pages {
  readonly repository: string;
  readonly branch: string;
}

/** The first line of an issue; what is behind it is the key of the renewal. */
export const renewalMarker = (key: string): string => `<!-- mdocs:renewal ${key} -->`;

export const reminderMarker = (days: number): string => `<!-- mdocs:renewal-reminder ${days} -->`;
export const closingMarker = '<!-- mdocs:renewal-done -->';

export function renewalTitle({ ending, access }: Renewal, locale: Locale): string {
  const title = titles[locale](systemId(access.system), access.environment, formatDay(ending.day, locale));
  // Outside code spans a title is shown as it is.
  return title.slice(0, 200);
}

const titles = {
  ro: (system, environment, day) => `Certificatul sistemului ${system} (${environment}) expiră la ${day}`,
  en: (system, environment, day) => `The certificate of ${system} (${environment}) expires on ${day}`,
  ru: (system, environment, day) => `Сертификат системы ${system} (${environment}) истекает ${day}`,
} satisfies Record<Locale, (...values: string[]) => string>;

/** The first language open, the others folded. */
export function renewalBody(renewal: Renewal, locales: readonly Locale[], pages: Pages): string {
  const body = writeInLanguages(locales, (locale) => bodyIn(renewal, locale, pages));
  return [renewalMarker(renewalKeyOf(renewal.ending)), ...mentionsOf(renewal), body].join('\n\n').replace('-->\n\n', '-->\n');
}

/** GitHub tells those who are mentioned. A login has no sign that Markdown knows. */
function mentionsOf({ access }: Renewal): string[] {
  const { maintainers: accounts } = access.of.institution?.data ?? {};
  const maintainers = (asWholeList(accounts?.map((one) => one?.login ?? null)) ?? []).map((login) => `@${login}`);
  return maintainers.length > 0 ? [maintainers.join(' ')] : [];
}

function bodyIn({ ending, access, file, yaml }: Renewal, locale: Locale, pages: Pages): string {
  const { name, day } = ending;
  const text = sentencesOf(name, day, access.system.data.name ?? systemId(access.system), access.file, file);
  const upload = link(toProse(text.upload[locale]), `${pages.repository}/upload/${pages.branch}/integrations`, ['certificates']);
  const paste = newFileLink(toProse(text.paste[locale]), file, pages);
  const edit = link(toProse(text.edit[locale]), `${pages.repository}/edit/${pages.branch}`, access.file.split('/'));
  const asked = { institution: access.of.slug, system: systemId(access.system), environment: access.environment };
  const form = `[${toProse(text.form[locale])}](${renewalLinks(pages.repository, asked)[locale]})`;
  return [
    toProse(text.what[locale]),
    `1. ${toProse(text.order[locale])}\n2. ${form}${toProse(text.easiest[locale])}`,
    toProse(text.byHand[locale]),
    `1. ${upload} ${text.or[locale]} ${paste}. ${toProse(text.name[locale])}\n2. ${edit}:`,
    `\`\`\`yaml\n${yaml}\n\`\`\``,
    toProse(text.both[locale]),
    toFence(
      'sh',
      `npm run -s mdocs -- renew ${systemNameOf(access.system)} --environment ${access.environment} --certificate ${locale === 'ro' ? 'nou' : 'new'}.cer`,
    ),
    toProse(text.closes[locale]),
  ].join('\n\n');
}

/** GitHub's page for a new file, with its name filled in. Whoever may not write here gets a copy and a pull request by itself. */
function newFileLink(text: string, file: string, { repository, branch }: Pages): string {
  return `[${text}](${repository}/new/${branch}?filename=${encodeURIComponent(`integrations/${file}`)})`;
}

const sentencesOf = (name: string, day: string, system: string, declaration: string, file: string) => ({
  what: {
    ro: say`Certificatul ${name} al sistemului ${system} este valabil până la ${sayDay(day, 'ro')}. După această zi sistemul nu mai poate intra în MDocs, iar după el nu urmează niciun alt certificat.`,
    en: say`The certificate ${name} of the system ${system} is valid until ${sayDay(day, 'en')}. After that day the system can no longer connect to MDocs, and no other certificate follows this one.`,
    ru: say`Сертификат ${name} системы ${system} действует до ${sayDay(day, 'ru')}. После этого дня система не сможет подключиться к MDocs, и другого сертификата ему на смену нет.`,
  },
  order: {
    ro: 'Cereți certificatul nou la STISC: https://semnatura.md/order/system-certificate.',
    en: 'Order the new certificate from STISC: https://semnatura.md/order/system-certificate.',
    ru: 'Закажите новый сертификат в STISC: https://semnatura.md/order/system-certificate.',
  },
  form: { ro: 'Deschideți formularul completat', en: 'Open the form, already filled in', ru: 'Откройте заполненную форму' },
  easiest: {
    ro: ', lipiți în el certificatul și trimiteți: cererea (pull request) se creează automat.',
    en: ', paste the certificate into it and submit: the request (pull request) is created automatically.',
    ru: ', вставьте в неё сертификат и отправьте: заявка (pull request) создаётся автоматически.',
  },
  byHand: {
    ro: 'Sau manual, fără formular:',
    en: 'Or by hand, without the form:',
    ru: 'Или вручную, без формы:',
  },
  upload: { ro: 'Încărcați fișierul .cer', en: 'Upload the .cer file', ru: 'Загрузите файл .cer' },
  or: { ro: 'sau', en: 'or', ru: 'или' },
  paste: { ro: 'lipiți textul lui', en: 'paste its text', ru: 'вставьте его текст' },
  name: {
    ro: say`Numele lui: ${file}. Trimiteți numai certificatul public, niciodată cheia privată.`,
    en: say`Its name: ${file}. Send only the public certificate, never the private key.`,
    ru: say`Его имя: ${file}. Отправляйте только открытый сертификат и никогда не отправляйте закрытый ключ.`,
  },
  edit: {
    ro: say`Modificați ${declaration}`,
    en: say`Edit ${declaration}`,
    ru: say`Измените ${declaration}`,
  },
  both: {
    ro: 'Păstrați ambele certificate în listă: cel vechi se încheie singur în ziua scrisă la until, iar trecerea la cel nou nu întrerupe nimic. Ambii pași fac parte din aceeași cerere: după primul GitHub arată ramura în care îl faceți pe al doilea. Cu o copie locală ajunge o comandă:',
    en: 'Keep both certificates in the list: the old one ends by itself on the day given as until, and switching to the new one interrupts nothing. Both steps go into the same request: after the first one GitHub shows the branch in which to do the second. With a local copy one command is enough:',
    ru: 'Оставьте в списке оба сертификата: старый сам перестанет приниматься после дня, указанного в until, и переход на новый ничего не прервёт. Оба шага входят в одну заявку: после первого GitHub покажет ветку, в которой делается второй. С локальной копией достаточно одной команды:',
  },
  closes: {
    ro: 'Această pagină se închide automat când certificatul nou este în listă.',
    en: 'This page closes by itself when the new certificate is in the list.',
    ru: 'Эта страница закроется автоматически, когда новый сертификат появится в списке.',
  },
});

/** What a comment says when so many days, or fewer, are left. */
export function reminderBody({ ending }: Renewal, notice: number, locales: readonly Locale[]): string {
  const text: Text = {
    ro: say`Timp rămas: cel mult ${sayCounted(notice, 'day', 'ro')}. Certificatul ${ending.name} este valabil până la ${sayDay(ending.day, 'ro')}.`,
    en: say`Time left: at most ${sayCounted(notice, 'day', 'en')}. The certificate ${ending.name} is valid until ${sayDay(ending.day, 'en')}.`,
    ru: say`Осталось дней: не больше ${notice}. Сертификат ${ending.name} действует до ${sayDay(ending.day, 'ru')}.`,
  };
  return [reminderMarker(notice), ...locales.map((locale) => toProse(text[locale]))].join('\n');
}

export function closingBody(locales: readonly Locale[]): string {
  return [closingMarker, ...locales.map((locale) => toProse(done[locale]))].join('\n');
}

const done: Text = {
  ro: 'Acest certificat nu mai trebuie reînnoit: altul îl urmează sau nu mai este folosit.',
  en: 'This certificate no longer has to be renewed: another one follows it, or it is no longer used.',
  ru: 'Этот сертификат больше не нужно обновлять: в списке уже есть следующий или он больше не используется.',
};
