// The page of all codes, made from the problems themselves: what each means, usual causes, how to fix it, in three languages.
import { type Problem, severities } from '../model/finding/finding.ts';
import { type Locale, locales } from '../model/text/text.ts';
import { describeEffect } from '../report/effect.ts';
import { severityWords } from '../report/words.ts';

/** Markdown for scripts/rules/README.md. */
export function writeRulesPage(problems: readonly Problem<never>[]): string {
  return [
    '<!-- Generated from the rules by `npm run generate`. Do not edit. -->',
    '# Coduri · Codes · Коды',
    'Ce înseamnă fiecare cod, de ce apare și cum se corectează; la fel: `npm run -s mdocs -- explain COD`.',
    'What each code means, usual causes, how to fix it; the same: `npm run -s mdocs -- explain CODE`.',
    'Что значит каждый код, почему возникает и как исправить; то же: `npm run -s mdocs -- explain КОД`.',
    ...severities.map((severity) => writeContents(problems.filter((problem) => problem.severity === severity))),
    ...problems.map(writeSection),
    '',
  ].join('\n\n');
}

function writeContents(problems: readonly Problem<never>[]): string {
  const [first] = problems;
  if (!first) return '';
  const links = problems.map(({ code }) => `[${code}](#${code})`);
  return `**${severityOf(first)}**: ${links.join(' · ')}`;
}

const severityOf = ({ severity }: Problem<never>): string => locales.map((locale) => severityWords[severity][locale]).join(' · ');

const writeSection = (problem: Problem<never>): string =>
  [`## ${problem.code}`, `*${severityOf(problem)}*`, ...locales.map((locale) => writeInLanguage(problem, locale))].join('\n\n');

function writeInLanguage(problem: Problem<never>, locale: Locale): string {
  const { meaning, causes, fix } = problem.page[locale];
  const words = wordsIn[locale];
  const list = (items: readonly string[]) => items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
  return `**${locale}** · ${escapeMarkdown(meaning)} ${escapeMarkdown(describeEffect(problem, locale))}\n\n${words.causes}:\n${list(causes)}\n\n${words.fix}:\n${list(fix)}`;
}

/** Text in Markdown: nothing in it is markup. */
const escapeMarkdown = (text: string): string => text.replace(/[\\<>*_[\]`|]/g, '\\$&');

const wordsIn: Readonly<Record<Locale, { readonly causes: string; readonly fix: string }>> = {
  ro: { causes: 'Cauze obișnuite', fix: 'Cum se corectează' },
  en: { causes: 'Usual causes', fix: 'How to fix it' },
  ru: { causes: 'Обычные причины', fix: 'Как исправить' },
};
