// A plan as Markdown, for a pull request or a summary. Values stand in code spans, so that they can be nothing but values.
import type { Plan } from '../model/plan.ts';
import { type Locale, say, type Text } from '../model/text.ts';
import { planDiff, stopLines } from './plan-text.ts';
import { changeLines, keptWords, kindWords, planSummary, systemTitle, waitingWords } from './plan-words.ts';

export function planMarkdown(plan: Plan, locale: Locale): string {
  const lines = [`**${planSummary(plan, locale)}**`, ''];
  for (const change of plan.systems) {
    lines.push(`- ${systemTitle(change)} ${kindWords[change.kind][locale]}`);
    for (const line of changeLines(change, locale)) lines.push(`  - ${line.sign === '-' ? '−' : line.sign} ${line.text}`);
  }
  for (const waiting of plan.waiting)
    lines.push(`- ⏳ ${say`${`${waiting.institution}/${waiting.system}`}`} ${waitingWords[waiting.reason](waiting)[locale]}`);
  for (const kept of plan.kept ?? [])
    lines.push(`- ⚠️ ${say`${`${kept.institution}/${kept.system}`}`} ${keptWords(kept)[locale]}`);
  for (const text of stopLines(plan, locale)) lines.push(`- 🛑 ${text}`);
  if (plan.changes.length > 0) lines.push('', folded(details[locale], planDiff(plan)));
  return `${lines.join('\n')}\n`;
}

const details: Text = { ro: 'Diferența tehnică', en: 'Technical difference', ru: 'Технические различия' };

/** A folded block of code, with a fence longer than any in it. */
function folded(title: string, code: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `<details>\n<summary>${title}</summary>\n\n${fence}diff\n${code}${fence}\n\n</details>`;
}
