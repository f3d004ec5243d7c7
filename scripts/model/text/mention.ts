// Whom a comment is for. GitHub tells every account that a new comment names, and nobody of one that is changed.
import type { Locale, Text } from './text.ts';

/** One line of Markdown, '' where nobody is named. `logins` are names of accounts as GitHub gave them, and never words of a file. */
export const mentionLine = (logins: readonly string[], locale: Locale): string =>
  logins.length === 0 ? '' : `${forWords[locale]} ${logins.map((login) => `@${login}`).join(', ')}`;

const forWords: Text = { ro: 'Pentru:', en: 'For:', ru: 'Кому:' };
