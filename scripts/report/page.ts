// The page of a problem as Markdown: for the list of all codes, and for an editor.
import type { Problem } from '../model/finding/finding.ts';
import type { Locale } from '../model/text/text.ts';
import { describeEffect } from './effect.ts';

export function pageMarkdown(problem: Problem<never>, locale: Locale): string {
  const { meaning, causes, fix } = problem.page[locale];
  const words = wordsIn[locale];
  const list = (items: readonly string[]) => items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
  return `${escapeMarkdown(meaning)} ${escapeMarkdown(describeEffect(problem, locale))}\n\n${words.causes}:\n${list(causes)}\n\n${words.fix}:\n${list(fix)}`;
}

/** Text in Markdown: nothing in it is markup. */
const escapeMarkdown = (text: string): string => text.replace(/[\\<>*_[\]`|]/g, '\\$&');

const wordsIn: Readonly<Record<Locale, { readonly causes: string; readonly fix: string }>> = {
  ro: { causes: 'Cauze obișnuite', fix: 'Cum se corectează' },
  en: { causes: 'Usual causes', fix: 'How to fix it' },
  ru: { causes: 'Обычные причины', fix: 'Как исправить' },
};
