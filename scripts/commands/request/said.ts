// The answer on the issue as Markdown: the first language open, the others folded below it.
import type { Locale, Text } from '../../model/text/text.ts';
import { inLanguages, prose } from '../../report/markdown.ts';
import type { Trouble } from './trouble.ts';
import { howToCorrect, troubledTitle } from './words.ts';

const names: Text = { ro: 'În română', en: 'In English', ru: 'По-русски' };

/** Paragraphs that are Markdown already: words of ours, with values in code spans. */
export const paragraphs = (locales: readonly Locale[], ...texts: readonly Text[]): string =>
  inLanguages(locales, (locale) => texts.map((text) => text[locale]).join('\n\n'), names);

const most = 30;

/** What is wrong, field by field, and how to put it right. */
export function troubledText(troubles: readonly Trouble[], form: Locale, locales: readonly Locale[]): string {
  const inOne = (locale: Locale): string => {
    const items = troubles.slice(0, most).map((trouble) => `- ${itemOf(trouble, form, locale)}`);
    const title = `**${troubledTitle(troubles.length)[locale]}**`;
    return [title, items.join('\n'), howToCorrect[locale]].join('\n\n');
  };
  return inLanguages(locales, inOne, names);
}

/** A field is called as in the form that was filled in, too. */
function itemOf({ field, text, hint }: Trouble, form: Locale, locale: Locale): string {
  const said = [text, ...(hint ? [hint] : []), ...(field && !hint ? [field.help] : [])].map((one) => prose(one[locale]));
  if (!field) return said.join(' ');
  const called = field.label[locale] === field.label[form] ? '' : ` (${field.label[form]})`;
  return `**${prose(field.label[locale])}**${prose(called)}: ${said.join(' ')}`;
}
