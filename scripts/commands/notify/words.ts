// What the commands about notices say of what is due, what was sent, and what a person has to see to.

import type { Channel, Due, Ledger } from '../../model/notice/ledger.ts';
import { listGivenUp } from '../../model/notice/ledger.ts';
import { type Locale, quoteAll, say, type Text } from '../../model/text/text.ts';
import { allText, firstText, isMuch, named } from '../../report/short.ts';
import { type Screen, setQuotes, wrap } from '../../report/terminal.ts';
import { writeLetter } from '../../targets/notices/letter.ts';
import type { Unread } from './requests.ts';
import type { SendSummary } from './send.ts';

/** As a terminal shows it: within its width, what follows of an item below it. */
export function layOutText(text: string, { locale, width }: Screen): string {
  const lines = setQuotes(text, locale).split('\n');
  return lines.map((line) => wrap(line, width, line.startsWith('- ') ? '  ' : '')).join('\n');
}

/** One line for each notice: what is told, and to whom. Addresses are not repeated here, because logs are public. */
export function dueText(due: readonly Due[], locale: Locale, isAll = true): string {
  if (due.length === 0) return `${nothing[locale]}\n`;
  const isShort = isMuch(due.length, isAll);
  const lines = (isShort ? due.slice(0, named) : due).map(({ notice, channels }) => {
    const { subject } = writeLetter(notice, { locales: [locale], mailbox: '' });
    const to = channels.length > 0 ? channels.map((one) => channelWords[one][locale]).join(', ') : nobody[locale];
    return `- ${subject} → ${to}`;
  });
  const why = due.some(({ channels }) => channels.length === 0) ? [whyNobody[locale]] : [];
  const first = isShort ? [`${firstText(due.length, locale)}:`] : [];
  const rest = isShort ? [allText('notices', locale)] : [];
  return `${[...first, ...lines, ...why, ...rest].join('\n')}\n`;
}

export function summaryText({ told, unreachable }: SendSummary, locale: Locale): string {
  const count = (outcome: string) => told.filter((one) => one.outcome === outcome).length;
  const lines = [sent(count('sent'))[locale]];
  const later = count('failed') + count('unreached');
  const reasons = [...new Set(told.flatMap(({ outcome, reason }) => (outcome !== 'sent' && reason ? [reason] : [])))];
  if (later > 0) lines.push(again(later, reasons)[locale]);
  if (unreachable.length > 0) lines.push(noWay(unreachable)[locale]);
  return `${lines.join('\n')}\n`;
}

/** Which pull requests could not be read, and why. */
export function unreadText(unread: readonly Unread[], locale: Locale): string {
  const lines = unread.map(({ number, why }) => `- #${number}: ${why[locale]}`);
  return lines.length > 0 ? `${unreadHeading[locale]}\n${lines.join('\n')}\n` : '';
}

const unreadHeading: Text = {
  ro: 'Cereri care nu au putut fi citite. Despre ele nu s-a comunicat nimic; rularea următoare încearcă din nou:',
  en: 'Requests that could not be read. Nobody was notified about them; the next run tries again:',
  ru: 'Заявки, которые не удалось прочитать. О них ничего не сообщено; следующий запуск попробует снова:',
};

/** Before a count, while they are sent. */
export const noticesTold: Text = { ro: 'Înștiințări trimise', en: 'Notices sent', ru: 'Отправлено уведомлений' };

export const onlyAgeText: Text = {
  ro: 'Numai un cont AGE înscris în registry/policy.yaml poate porni o rulare care consideră înștiințările deja comunicate. Nu s-a schimbat și nu s-a comunicat nimic.',
  en: 'Only an AGE account listed in registry/policy.yaml may start a run that takes notices for told. Nothing was changed or told.',
  ru: 'Запуск, который считает уведомления уже отправленными, может начать только учётная запись AGE из registry/policy.yaml. Ничего не изменено и не сообщено.',
};

/** Notices that the ledger has given up, for a person to see to. */
export function givenUpText(ledger: Ledger, locale: Locale): string {
  const lines = listGivenUp(ledger).map(({ key, channel, reason }) => `- ${key} → ${channelWords[channel][locale]}: ${reason}`);
  return lines.length > 0 ? `${overdue[locale]}\n${lines.join('\n')}\n` : '';
}

const channelWords: Readonly<Record<Channel, Text>> = {
  comment: { ro: 'comentariu la cerere', en: 'comment on the request', ru: 'комментарий к заявке' },
  issue: { ro: 'comentariu la formular', en: 'comment on the form', ru: 'комментарий к форме' },
  technical: { ro: 'adresa de e-mail tehnică', en: 'technical e-mail address', ru: 'технический адрес электронной почты' },
  legal: { ro: 'adresa de e-mail pentru contract', en: 'contract e-mail address', ru: 'адрес электронной почты по договору' },
  age: { ro: 'adresa de e-mail a AGE', en: "AGE's e-mail address", ru: 'адрес электронной почты AGE' },
};

const nobody: Text = {
  ro: 'nimeni',
  en: 'nobody',
  ru: 'никто',
};

const whyNobody: Text = {
  ro: 'Nimeni: nu există nicio cerere, iar trimiterea prin e-mail nu este activată în registry/policy.yaml.',
  en: 'Nobody: there is no request, and e-mail is not turned on in registry/policy.yaml.',
  ru: 'Никто: нет заявки, а письма не включены в registry/policy.yaml.',
};

const nothing: Text = {
  ro: 'Nu sunt înștiințări de trimis.',
  en: 'There are no notices to send.',
  ru: 'Новых уведомлений нет.',
};

const sent = (count: number): Text => ({
  ro: say`Înștiințări trimise: ${count}.`,
  en: say`Notices sent: ${count}.`,
  ru: say`Отправлено уведомлений: ${count}.`,
});

const again = (count: number, reasons: readonly string[]): Text => ({
  ro: say`Netrimise: ${count} (${quoteAll(reasons)}). Se încearcă din nou la rulările următoare; publicarea nu este afectată.`,
  en: say`Not sent: ${count} (${quoteAll(reasons)}). The next runs try again; nothing that was published is affected.`,
  ru: say`Не отправлено: ${count} (${quoteAll(reasons)}). Следующие запуски повторят попытку; на опубликованное это не влияет.`,
});

const noWay = (keys: readonly string[]): Text => ({
  ro: say`Fără destinatar: ${quoteAll(keys)}. Nu există nicio cerere, iar trimiterea prin e-mail nu este activată în registry/policy.yaml.`,
  en: say`Nobody to notify: ${quoteAll(keys)}. There is no request, and e-mail is not turned on in registry/policy.yaml.`,
  ru: say`Некому сообщить: ${quoteAll(keys)}. Нет заявки, а письма не включены в registry/policy.yaml.`,
});

const overdue: Text = {
  ro: 'Nu au putut fi livrate. Verificați adresele din fișierele instituțiilor și înștiințați-le altfel:',
  en: "Could not be delivered. Check the e-mail addresses in the institutions' files and notify them in another way:",
  ru: 'Не удалось доставить. Проверьте адреса в файлах учреждений и сообщите им иначе:',
};

export const begunText = (count: number): Text => ({
  ro: say`Registrul înștiințărilor a fost început. Înștiințările despre ce a fost până acum (${count}) nu se trimit; de acum încolo fiecare pas este comunicat o singură dată.`,
  en: say`The ledger of notices has begun. Notices about what was before (${count}) are not sent; from now on there is one notice about every step.`,
  ru: say`Журнал уведомлений начат. Уведомления о прошлом (${count}) не отправляются; теперь о каждом шаге сообщается один раз.`,
});

export const pastText = (count: number): Text => ({
  ro: say`Luate drept comunicate, fără a fi trimise: ${count}. De acum încolo fiecare pas este comunicat o singură dată.`,
  en: say`Taken as sent, without being sent: ${count}. From now on there is one notice about every step.`,
  ru: say`Считаются сообщёнными, хотя не отправлены: ${count}. Теперь о каждом шаге сообщается один раз.`,
});

export const wouldBeginText: Text = {
  ro: 'Registrul înștiințărilor nu există încă. Prima rulare a comenzii `npm run -s mdocs -- notify` îl începe și nu trimite nimic despre ce a fost până acum.',
  en: 'There is no ledger of notices yet. The first run of `npm run -s mdocs -- notify` begins it and sends nothing about what was before.',
  ru: 'Журнала уведомлений ещё нет. Первый запуск `npm run -s mdocs -- notify` начинает его и ничего не отправляет о прошлом.',
};

/** What is missing from the settings, which notices wait for it, and what to set. */
export const needText: Readonly<Record<'mail' | 'comment', (count: number) => Text>> = {
  mail: (count) => ({
    ro: say`E-mailuri care așteaptă: ${count}. Indicați serverul în MDOCS_SMTP_URL (smtp://utilizator:parola@server:587) sau un dosar cu --outbox.`,
    en: say`Mails that wait: ${count}. Name the server in MDOCS_SMTP_URL (smtp://user:password@server:587), or a folder with --outbox.`,
    ru: say`Писем в ожидании: ${count}. Укажите сервер в MDOCS_SMTP_URL (smtp://пользователь:пароль@сервер:587) или папку в --outbox.`,
  }),
  comment: (count) => ({
    ro: say`Comentarii care așteaptă: ${count}. Comentariile se scriu din GitHub Actions, unde sunt GITHUB_REPOSITORY și GITHUB_TOKEN.`,
    en: say`Comments that wait: ${count}. Comments are written from GitHub Actions, where GITHUB_REPOSITORY and GITHUB_TOKEN are.`,
    ru: say`Комментариев в ожидании: ${count}. Комментарии пишутся из GitHub Actions, где есть GITHUB_REPOSITORY и GITHUB_TOKEN.`,
  }),
};

export const tooManyText = (count: number, most: number): Text => ({
  ro: say`Înștiințări noi de trimis deodată: ${count}, mai multe decât ${most}; nu s-a trimis nimic. Vedeți-le cu ${'npm run -s mdocs -- notices'}. Dacă sunt corecte, repetați cu --expect ${count}; dacă privesc ce era deja cunoscut, de exemplu după un import, repetați cu --past.`,
  en: say`New notices to send at once: ${count}, more than ${most}; nothing was sent. Look at them with ${'npm run -s mdocs -- notices'}. If they are right, run again with --expect ${count}; if they are about what people knew already, such as after an import, run again with --past.`,
  ru: say`Пришлось бы сразу отправить новых уведомлений: ${count}, больше чем ${most}; ничего не отправлено. Посмотрите их командой ${'npm run -s mdocs -- notices'}. Если они верны, повторите с --expect ${count}; если они о том, что уже известно, например после импорта, повторите с --past.`,
});

export const tooStrangeText = (count: number, most: number): Text => ({
  ro: say`Înștiințări noi despre cererile unor conturi străine care așteaptă rulările următoare: ${count}; o rulare trimite cel mult ${most}, iar celelalte înștiințări nu așteaptă. Închideți cererile făcute în bătaie de joc.`,
  en: say`New notices about requests of strangers that wait for the next runs: ${count}; one run sends at most ${most}, and no other notice waits. Close the requests that are not meant.`,
  ru: say`Новых уведомлений о заявках посторонних, которые ждут следующих запусков: ${count}; один запуск отправляет не больше ${most}, остальные уведомления не ждут. Закройте ненастоящие заявки.`,
});
