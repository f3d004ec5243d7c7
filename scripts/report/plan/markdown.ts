// A plan as Markdown, for a pull request or a summary. Values stand in code spans, so that they can be nothing but values.
import type { Plan } from '../../model/publication/plan.ts';
import { nameOf } from '../../model/system-name.ts';
import { type Locale, say, type Text } from '../../model/text/text.ts';
import { indentLines, toDetails, toFence } from '../markdown.ts';
import type { brakeText } from './brake-words.ts';
import { changeEntry } from './sentences.ts';
import { planDiff, stopsIn } from './text.ts';
import { keptWords, planSummary, waitingWords } from './words.ts';

export function planMarkdown(plan: Plan, locale: Locale): string {
  const lines = [`**${planSummary(plan, locale)}**`, ''];
  for (const change of plan.systems) lines.push(changeEntry(change, plan.environment, locale, maxValues));
  for (const waiting of plan.waiting)
    lines.push(`- ⏳ ${say`${nameOf(waiting)}`} ${waitingWords[waiting.reason](waiting)[locale]}`);
  for (const kept of plan.kept ?? []) lines.push(`- ⚠️ ${say`${nameOf(kept)}`} ${keptWords(kept)[locale]}`);
  lines.push(...stopEntries(plan, locale));
  if (plan.changes.length > 0) lines.push('', toDetails(details[locale], toFence('diff', planDiff(plan))));
  return `${lines.join('\n')}\n`;
}

/** With the lines to write as a block. */
export const stopEntries = (plan: Plan, locale: Locale, words?: typeof brakeText): string[] =>
  stopsIn(plan, locale, words).map(({ text, lines }) =>
    [`- 🛑 ${text}`, ...(lines.length > 0 ? [indentLines(toFence('yaml', lines.join('\n')))] : [])].join('\n\n'),
  );

const details: Text = { ro: 'Diferența tehnică', en: 'Technical difference', ru: 'Технические различия' };

// Of one kind in one system; the technical difference has them all.
const maxValues = 100;
