// A plan for a terminal, in words first; the technical difference on request.
import { createTwoFilesPatch } from 'diff';
import type { Change, Plan } from '../../model/publication/plan.ts';
import { nameOf } from '../../model/system-name.ts';
import { type Locale, say, spellOut } from '../../model/text/text.ts';
import { paint, type Screen, type Style, setQuotes, wrap } from '../terminal.ts';
import { announcementLines, brakeText, holdWords, wayPast } from './brake-words.ts';
import { changeLines, keptWords, kindWords, type PlanLine, planSummary, systemTitle, waitingWords } from './words.ts';

const styles: Readonly<Record<PlanLine['sign'], Style>> = { '+': 'green', '-': 'red', '~': 'yellow', '…': 'dim', '!': 'red' };

export function planText(plan: Plan, screen: Screen): string {
  const { locale, width } = screen;
  const lines = [wrap(planSummary(plan, locale), width)];
  const put = (line: PlanLine, indent: string) => {
    const text = wrap(setQuotes(line.text, locale), width - indent.length - 2, `${indent}  `);
    lines.push(`${indent}${paint(screen, styles[line.sign], line.sign)} ${text}`);
  };
  for (const change of plan.systems) {
    const sign = change.kind === 'gains' ? '+' : change.kind === 'loses' ? '-' : '~';
    put({ sign, text: `${systemTitle(change)} ${kindWords[change.kind][locale]}` }, '  ');
    for (const line of changeLines(change, locale)) put(line, '      ');
  }
  for (const waiting of plan.waiting)
    put({ sign: '…', text: say`${nameOf(waiting)} ` + waitingWords[waiting.reason](waiting)[locale] }, '  ');
  for (const kept of plan.kept ?? []) put({ sign: '!', text: say`${nameOf(kept)} ` + keptWords(kept)[locale] }, '  ');
  for (const stop of stopsIn(plan, locale)) {
    put({ sign: '!', text: stop.text }, '  ');
    // As they stand, to be copied.
    lines.push(...stop.lines.map((line) => `      ${line}`));
  }
  return `${lines.join('\n')}\n`;
}

/** Why not everything is published, and the lines that let it through. */
interface StopText {
  readonly text: string;
  readonly lines: readonly string[];
}

/** The words of a brake are those of what happened, or of what would. */
export function stopsIn({ brakes = [], hold, environment }: Plan, locale: Locale, words = brakeText): StopText[] {
  const stops = brakes.map((brake): StopText => ({ text: words(brake, locale), lines: [] }));
  const last = stops.pop();
  if (last) stops.push({ text: `${last.text} ${wayPast[locale]}`, lines: announcementLines(brakes, environment) });
  return [...stops, ...(hold ? [{ text: holdWords(hold)[locale], lines: [] }] : [])];
}

/** The changed files as one unified diff. */
export function planDiff(plan: Plan): string {
  return plan.changes.map(diffFile).join('');
}

function diffFile(change: Change): string {
  const path = spellOut(change.path);
  const from = change.before === undefined ? '/dev/null' : `a/${path}`;
  const to = change.after === undefined ? '/dev/null' : `b/${path}`;
  const patch = createTwoFilesPatch(from, to, change.before ?? '', change.after ?? '', undefined, undefined, { context: 3 });
  return patch.replace(/^=+\n/, '').replace(/^(?:---|\+\+\+) .*$/gm, (line) => line.replace(/(?<!\t)\t+$/, ''));
}
