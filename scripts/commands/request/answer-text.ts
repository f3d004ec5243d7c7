// The answer on the issue as Markdown: the first language open, the others folded below it.
import type { Locale, Text } from '../../model/text/text.ts';
import { toProse, writeInLanguages } from '../../report/markdown.ts';
import type { FormError } from './form-errors.ts';
import { formErrorsTitle, howToCorrect } from './words.ts';

const names: Text = { ro: 'În română', en: 'In English', ru: 'По-русски' };

/** Paragraphs that are Markdown already: words of ours, with values in code spans. */
export const toParagraphs = (locales: readonly Locale[], ...texts: readonly Text[]): string =>
  writeInLanguages(locales, (locale) => texts.map((text) => text[locale]).join('\n\n'), names);

const most = 30;

/** What is wrong, field by field, and how to put it right. */
export function formErrorsText(errors: readonly FormError[], form: Locale, locales: readonly Locale[]): string {
  const inOne = (locale: Locale): string => {
    const items = errors.slice(0, most).map((formError) => `- ${itemOf(formError, form, locale)}`);
    const title = `**${formErrorsTitle(errors.length)[locale]}**`;
    return [title, items.join('\n'), howToCorrect[locale]].join('\n\n');
  };
  return writeInLanguages(locales, inOne, names);
}

/** A field is called as in the form that was filled in, too. */
function itemOf({ field, text, hint }: FormError, form: Locale, locale: Locale): string {
  const said = [text, ...(hint ? [hint] : []), ...(field && !hint ? [field.help] : [])].map((one) => toProse(one[locale]));
  if (!field) return said.join(' ');
  const called = field.label[locale] === field.label[form] ? '' : ` (${field.label[form]})`;
  return `**${toProse(field.label[locale])}**${toProse(called)}: ${said.join(' ')}`;
}
