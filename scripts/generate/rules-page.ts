// The page of all codes, made from the problems themselves: what each means, usual causes, how to fix it, in three languages.
import { type Problem, severities } from '../model/finding/finding.ts';
import { locales } from '../model/text/text.ts';
import { pageMarkdown } from '../report/page.ts';
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
  [
    `## ${problem.code}`,
    `*${severityOf(problem)}*`,
    ...locales.map((locale) => `**${locale}** · ${pageMarkdown(problem, locale)}`),
  ].join('\n\n');
