// A notice as a letter, in plain text and in simple HTML: the first language whole, the others below it.
import type { Notice } from '../../model/notice/notice.ts';
import { type Locale, locales, type Text } from '../../model/text/text.ts';
import { renderTemplate } from '../template/render.ts';
import { partWords } from './parts.ts';
import { escapeHtml, type NoticeFormat, quoting } from './quoting.ts';
import { composeNoticeText } from './view.ts';

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface LetterSettings {
  /** The first one is the letter's own. */
  readonly locales: readonly Locale[];
  /** Where questions go: AGE's mailbox. */
  readonly mailbox: string;
}

export function writeLetter(notice: Notice, { locales: wanted, mailbox }: LetterSettings): Letter {
  const languages = wanted.length > 0 ? wanted : locales;
  const [first = 'ro', ...others] = languages;
  const { words, view } = composeNoticeText(notice, first);
  const below = others.map((locale) => belowWords[locale]).join(' · ');
  const parts = (format: NoticeFormat) =>
    languages.map((locale) => ({ locale, text: partOf(notice, { locale, format, mailbox }) }));
  return {
    subject: renderText(words.subject[first], 'text', view),
    text: `${below ? `${below}\n\n` : ''}${parts('text')
      .map(({ text }) => text)
      .join(`\n\n${'-'.repeat(60)}\n\n`)}\n`,
    html: toHtmlPage(
      first,
      below,
      parts('html').map(({ locale, text }) => `<div lang="${locale}">\n${toHtmlBlocks(text)}\n</div>`),
    ),
  };
}

/** What a notice says in a language and a format: paragraphs with an empty line between them. */
export function bodyOf(notice: Notice, locale: Locale, format: NoticeFormat): string {
  const { words, view } = composeNoticeText(notice, locale);
  const partsOf = (kind: keyof typeof partWords) =>
    (notice.parts ?? [])
      .filter((part) => part.kind === kind)
      .map((part) => renderText(partWords[kind][locale], format, composeNoticeText(part, locale).view));
  const own = renderText(words.body[locale], format, view);
  return tidy([...partsOf('approved'), own.trim(), ...partsOf('affected')].join('\n\n'));
}

function renderText(source: string, format: NoticeFormat, view: object): string {
  return renderTemplate({ source, quoting: quoting[format] }, view);
}

const tidy = (text: string): string => text.trim().replace(/\n{3,}/g, '\n\n');

interface LetterPart {
  readonly locale: Locale;
  readonly format: NoticeFormat;
  readonly mailbox: string;
}

function partOf(notice: Notice, { locale, format, mailbox }: LetterPart): string {
  const who = whoOf(notice, locale).map(({ label, name }) => `${label}: ${quoting[format].value(name)}`);
  const questions = `${closingWords[locale]} ${quoting[format].value(mailbox)}`;
  return [greetingWords[locale], ...(who.length > 0 ? [who.join('\n')] : []), bodyOf(notice, locale, format), questions].join(
    '\n\n',
  );
}

/** Whose matter it is, as people call them. */
export function whoOf(notice: Notice, locale: Locale): { label: string; name: string }[] {
  const system = 'systemName' in notice.about ? notice.about.systemName : aboutSystemName(notice);
  return [
    ...(notice.institutionName === undefined ? [] : [{ label: whoWords.institution[locale], name: notice.institutionName }]),
    ...(system === undefined ? [] : [{ label: whoWords.system[locale], name: system }]),
  ];
}

const aboutSystemName = ({ about }: Notice): string | undefined => ('system' in about ? about.system.systemName : undefined);

/** Paragraphs and lists. The text is quoted already; only our templates begin a line. */
function toHtmlBlocks(text: string): string {
  return text
    .split(/\n{2,}/)
    .map(toHtmlBlock)
    .join('\n');
}

function toHtmlBlock(text: string): string {
  const lines = text.split('\n');
  const items = lines.filter((line) => line.startsWith('- ')).map((line) => `<li>${line.slice(2)}</li>`);
  const sentences = lines.filter((line) => !line.startsWith('- '));
  const paragraph = sentences.length > 0 ? [`<p>${sentences.join('<br>\n')}</p>`] : [];
  return [...paragraph, ...(items.length > 0 ? [`<ul>\n${items.join('\n')}\n</ul>`] : [])].join('\n');
}

const style = 'font-family: sans-serif; max-width: 40em; line-height: 1.4; overflow-wrap: anywhere';

function toHtmlPage(locale: Locale, below: string, parts: readonly string[]): string {
  const note = below ? [`<p>${escapeHtml(below)}</p>`] : [];
  const body = [...note, parts.join('\n<hr>\n')].join('\n');
  return `<!DOCTYPE html>\n<html lang="${locale}">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>\n<body style="${style}">\n${body}\n</body>\n</html>\n`;
}

const belowWords: Text = {
  ro: 'Textul în română este mai jos',
  en: 'English text below',
  ru: 'Текст на русском языке ниже',
};

const greetingWords: Text = { ro: 'Bună ziua,', en: 'Hello,', ru: 'Здравствуйте.' };

const closingWords: Text = {
  ro: 'Acest mesaj este trimis automat de sistemul de conectare la MDocs. Dacă aveți întrebări, scrieți la:',
  en: 'This message was sent automatically by the MDocs connection system. If you have questions, write to:',
  ru: 'Письмо отправлено автоматически системой подключения к MDocs. По вопросам пишите на адрес:',
};

const whoWords: Readonly<Record<'institution' | 'system', Text>> = {
  institution: { ro: 'Instituția', en: 'Institution', ru: 'Учреждение' },
  system: { ro: 'Sistemul', en: 'System', ru: 'Система' },
};
