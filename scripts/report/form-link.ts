// Links that open a form already filled in: the one place that makes them. What a link may name is known from the forms themselves.
import { type FormAnswers, formTemplates, formTitles } from '../model/generated/form-answers.ts';
import type { Locale } from '../model/text/text.ts';
import { encodeValue } from './markdown.ts';

/** What GitHub and browsers take in an address. */
const longest = 8000;

/** Answers that make the link too long are left out, the last first: they have to be typed. `page` is the repository's. */
export function formLink<F extends keyof FormAnswers>(
  page: string,
  form: F,
  answers: FormAnswers[F],
  language: Locale,
  about?: string,
): string {
  const title = about === undefined ? formTitles[form][language] : `${formTitles[form][language]}: ${about}`;
  const given = Object.entries(answers).filter(([, answer]) => answer !== undefined && answer !== '');
  const query = [['template', formTemplates[form][language]], ['title', title], ...given].map(
    ([key, value]) => `${key}=${encodeValue(String(value))}`,
  );
  const lengthOf = (count: number) => `${page}/issues/new?${query.slice(0, count).join('&')}`.length;
  let count = query.length;
  while (count > 2 && lengthOf(count) > longest) count--;
  return `${page}/issues/new?${query.slice(0, count).join('&')}`;
}
