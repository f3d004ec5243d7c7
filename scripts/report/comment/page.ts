// What every part of the comment is written from, and the links that lead out of it.
import { redact } from '../../model/text/sensitive.ts';
import { andMore, type Locale } from '../../model/text/text.ts';
import type { Verdict } from '../../model/verdict/verdict.ts';
import { link } from '../markdown.ts';

export interface CommentPlace {
  /** owner/name */
  readonly repository: string;
  /** Without a slash at its end: https://github.com */
  readonly serverUrl: string;
  /** Of the pull request. */
  readonly number: number;
  /** Where it comes from: the repository as owner/name, and the branch. Absent where the fork is gone. */
  readonly branch?: { readonly repository: string; readonly ref: string } | undefined;
  /** The first is open, the others are folded. */
  readonly locales: readonly Locale[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** One language of a comment. */
export interface Page {
  readonly verdict: Verdict;
  readonly place: CommentPlace;
  readonly locale: Locale;
  /** How many entries of a list are shown. */
  readonly most: number;
}

/** To a line of a file as the pull request has it. Not where the commit is not known, or the name would tell what must not be shown. */
export function lineLink(text: string, file: string, line: number | undefined, { verdict, place }: Page): string {
  if (!/^[0-9a-f]{40,64}$/.test(verdict.head) || redact(file) !== file) return text;
  const anchor = line !== undefined && file.endsWith('.yaml') ? `#L${line}` : '';
  return link(text, place.serverUrl, [...place.repository.split('/'), 'blob', verdict.head, ...file.split('/')], anchor);
}

/** To what a code means and how it is mended. */
export function codeLink(code: string, { place }: Page): string {
  const steps = [...place.repository.split('/'), 'blob', 'main', 'scripts', 'rules', 'README.md'];
  return link(`\`${code}\``, place.serverUrl, steps, `#${code}`);
}

/** The first of many as entries of a list, and how many more there are. What is left out is not put into words. */
export function listFew<T>(items: readonly T[], toEntry: (item: T) => string, { most, locale }: Page): string[] {
  const more = andMore(items.length - most)[locale];
  return [...items.slice(0, most).map(toEntry), ...(more ? [`- …${more}`] : [])];
}

/** An entry that is put into words only where it is shown. */
export type Point = () => string;

/** A part with its heading, or nothing where it has no content. */
export const withHeading = (heading: string, body: string): string[] => (body === '' ? [] : [`#### ${heading}\n\n${body}`]);
