// The one comment on a pull request: the answer, what to fix, what merging changes, what happens next. Romanian first, others folded.
import { compare } from '../../model/finding/finding.ts';
import { type Locale, languageNames, type Text } from '../../model/text/text.ts';
import type { Verdict } from '../../model/verdict/verdict.ts';
import { toDetails, toFence } from '../markdown.ts';
import { planDiff } from '../plan/text.ts';
import { answerBody, answerLine } from './answer.ts';
import { certificatePart } from './certificate.ts';
import { changesPart } from './changes.ts';
import { findingsPart, noticesPart } from './findings.ts';
import { type CommentPlace, type Page, withHeading } from './page.ts';
import { progressPart } from './progress.ts';
import { reviewPart } from './review.ts';
import { unbelievedPart } from './unbelieved.ts';

export { statusOf } from './answer.ts';
export type { CommentPlace } from './page.ts';

/** The comment's first line: by it and by its author the comment is found again. */
export const verdictMarker = '<!-- mdocs:verdict -->';

// GitHub takes 65536.
const longest = 60_000;

/** The summary is given where it is there already. */
export const commentOf = (verdict: Verdict, place: CommentPlace, summary = summaryOf(verdict, place)): string =>
  `${headOf(verdict)}\n${summary}`;

/** The same with a line that says whom it is for, which needs what GitHub knows of accounts. */
export function nameReaders(comment: string, line: string): string {
  const [head = ''] = /^(?:<!-- .* -->\n)*/.exec(comment) ?? [];
  return line === '' ? comment : `${head}\n${line}\n\n${comment.slice(head.length).trimStart()}`;
}

/** What programs read of the comment and people do not see: the marker, and the codes of the errors. */
function headOf({ findings }: Verdict): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const codes = [...new Set(errors.map(({ code }) => code))].filter((one) => kebabCase.test(one)).sort(compare);
  return codes.length > 0 ? `${verdictMarker}\n<!-- mdocs:codes ${codes} -->` : verdictMarker;
}

/** Nothing in a code may end the HTML comment. */
const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/;

/** The codes of the errors that a comment tells. None in one of an earlier version, which did not carry them as data. */
export function codesIn(comment: string): string[] {
  const [, line = ''] = comment.trimStart().split(/\r?\n/, 2);
  return /^<!-- mdocs:codes ([a-z0-9,-]+) -->$/.exec(line)?.[1]?.split(',') ?? [];
}

/** The same without what only programs read, for the summary of a job. Below 60,000 characters with that. */
export function summaryOf(verdict: Verdict, place: CommentPlace): string {
  for (const size of sizes) {
    const text = writeComment(verdict, place, size);
    if (text.length + headOf(verdict).length + 1 < longest) return text;
  }
  return writeComment(verdict, place, { hasDiff: false, others: 'answer', most: 0 });
}

interface CommentSize {
  readonly hasDiff: boolean;
  /** What the folded languages say. */
  readonly others: 'all' | 'answer';
  readonly most: number;
}

/** What goes first where there is too much: the technical difference, then the folded languages' details, then the tails of lists. */
const sizes: readonly CommentSize[] = [
  { hasDiff: true, others: 'all', most: 100 },
  { hasDiff: false, others: 'all', most: 100 },
  ...[100, 40, 15, 5, 2].map((most): CommentSize => ({ hasDiff: false, others: 'answer', most })),
];

function writeComment(verdict: Verdict, place: CommentPlace, { hasDiff, others, most }: CommentSize): string {
  const [first = 'ro', ...rest] = place.locales;
  const page = (locale: Locale): Page => ({ verdict, place, locale, most });
  const inOther = (locale: Locale) =>
    toDetails(
      `${languageNames[locale]}: ${answerLine(page(locale))}`,
      others === 'all' ? wholeText(page(locale)) : shortText(page(locale)),
    );
  return [wholeText(page(first)), ...rest.map(inOther), ...differencePart(verdict, first, hasDiff), footerText(verdict, first)]
    .join('\n\n')
    .concat('\n');
}

/** One language, complete. Of what could not be checked nothing is promised. */
function wholeText(page: Page): string {
  const { verdict, locale } = page;
  const title = (key: keyof typeof titles) => titles[key][locale];
  const checked = verdict.answer !== 'failed';
  const review = checked ? reviewPart(page) : [];
  return [
    `### ${answerLine(page)}`,
    answerBody(page),
    ...withHeading(title(verdict.answer === 'refused' ? 'errors' : 'warnings'), findingsPart(page)),
    ...(checked ? unbelievedPart(page) : []),
    ...(checked ? withHeading(title('changes'), changesPart(page)) : []),
    ...(checked ? withHeading(title('certificates'), certificatePart(page)) : []),
    ...(checked ? withHeading(title('progress'), progressPart(page)) : []),
    ...(checked ? noticesPart(page) : []),
    ...(review.length > 0
      ? [toDetails(`${title('review')} (${review.length})`, review.join('\n'), verdict.answer === 'waiting')]
      : []),
  ].join('\n\n');
}

const shortText = (page: Page): string => `${answerBody(page)}\n\n${tooLong[page.locale]}`;

const titles = {
  errors: { ro: 'Ce este de corectat', en: 'What to correct', ru: 'Что исправить' },
  warnings: { ro: 'Ce merită verificat', en: 'What is worth checking', ru: 'Что стоит проверить' },
  changes: {
    ro: 'Ce se schimbă după acceptare',
    en: 'What changes once the request is accepted',
    ru: 'Что изменится после принятия',
  },
  certificates: { ro: 'Certificatul', en: 'The certificate', ru: 'Сертификат' },
  progress: { ro: 'Pașii conectării', en: 'The steps of the connection', ru: 'Шаги подключения' },
  review: {
    ro: 'Pentru AGE: de verificat înainte de aprobare',
    en: 'For AGE: what to check before approving',
    ru: 'Для AGE: что проверить перед одобрением',
  },
} satisfies Record<string, Text>;

const tooLong: Text = {
  ro: 'Comentariul ar fi prea lung în toate limbile; detaliile sunt numai în prima limbă, mai sus.',
  en: 'The comment would be too long in all languages; the details are given only in the first one, above.',
  ru: 'Комментарий на всех языках был бы слишком длинным; подробности есть только на первом, выше.',
};

/** The rendered files' difference, once for all languages; long lines are cut. */
function differencePart({ plans, answer }: Verdict, locale: Locale, hasDiff: boolean): string[] {
  const changing = plans.filter(({ changes }) => changes.length > 0);
  if (answer === 'failed' || changing.length === 0) return [];
  const parts = hasDiff ? changing.map((plan) => ({ environment: plan.environment, diff: cut(planDiff(plan)) })) : [];
  // What is far too long is not even looked through for what must not be shown.
  if (!hasDiff || parts.some(({ diff }) => diff.length > longest)) return [noDifference[locale]];
  const blocks = parts.map(({ environment, diff }) => `**${environment}**\n\n${toFence('diff', diff)}`);
  return [toDetails(difference[locale], blocks.join('\n\n'))];
}

const cut = (diff: string): string => diff.replaceAll(/^(.{160}).+$/gmu, '$1…');

const difference: Text = { ro: 'Diferența tehnică', en: 'Technical difference', ru: 'Технические различия' };
const noDifference: Text = {
  ro: '*Diferența tehnică este prea lungă pentru un comentariu; o arată* `npm run -s mdocs -- plan --all`*.*',
  en: '*The technical difference is too long for a comment;* `npm run -s mdocs -- plan --all` *shows it.*',
  ru: '*Технические различия слишком длинны для комментария; их покажет* `npm run -s mdocs -- plan --all`*.*',
};

/** What was judged, so that nobody takes an old answer for a new one. */
function footerText({ head, base }: Verdict, locale: Locale): string {
  const versions = { ro: 'Versiunea verificată', en: 'Version checked', ru: 'Проверенная версия' }[locale];
  const against = { ro: 'față de', en: 'against', ru: 'относительно' }[locale];
  return `---\n\n<sub>${versions}: <code>${hash(head)}</code>, ${against} <code>${hash(base)}</code>. ${updated[locale]} ${decides[locale]}</sub>`;
}

/** Anybody can write a comment that looks like this one. */
const decides: Text = {
  ro: 'Hotărăște statutul <code>mdocs/verdict</code>, nu un comentariu.',
  en: 'What counts is the status <code>mdocs/verdict</code>, not a comment.',
  ru: 'Решает статус <code>mdocs/verdict</code>, а не комментарий.',
};

const hash = (commit: string): string => commit.replaceAll(/[^0-9a-f]/g, '').slice(0, 10);

const updated: Text = {
  ro: 'Comentariul se actualizează singur.',
  en: 'This comment updates itself.',
  ru: 'Комментарий обновляется сам.',
};
