// A notice as a comment on a pull request or an issue: whom it is for, the first language in view, the others folded, and a marker by which
// it is known again.
import type { Notice } from '../../model/notice/notice.ts';
import { mentionLine } from '../../model/text/mention.ts';
import { type Locale, languageNames, locales } from '../../model/text/text.ts';
import { bodyOf, whoOf } from './letter.ts';
import { quoting } from './quoting.ts';

/** An HTML comment, which GitHub does not show. The first line of the comment. */
export const noticeMarker = (key: string): string => `<!-- mdocs-notice ${key.replace(/[^A-Za-z0-9/+#.-]|--+/g, '_')} -->`;

/** `logins` are names of accounts as GitHub gave them, which it tells of the comment. */
export function writeNoticeComment(notice: Notice, wanted: readonly Locale[], logins: readonly string[] = []): string {
  const [first = 'ro', ...others] = wanted.length > 0 ? wanted : locales;
  const folded = others.map(
    (locale) => `<details><summary>${languageNames[locale]}</summary>\n\n${commentPart(notice, locale)}\n\n</details>`,
  );
  const names = mentionLine(logins, first);
  return `${[noticeMarker(notice.key), ...(names ? [names] : []), commentPart(notice, first), ...folded].join('\n\n')}\n`;
}

function commentPart(notice: Notice, locale: Locale): string {
  const who = whoOf(notice, locale).map(({ label, name }) => `${label}: ${quoting.markdown.value(name)}`);
  return [...(who.length > 0 ? [who.join(' · ')] : []), bodyOf(notice, locale, 'markdown')].join('\n\n');
}
