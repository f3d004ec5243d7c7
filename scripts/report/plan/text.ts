// A plan for a terminal, in words first; the technical difference on request.
import { createTwoFilesPatch } from 'diff';
import type { Change, Plan } from '../../model/publication/plan.ts';
import { nameOf } from '../../model/system-name.ts';
import { type Locale, say, spellOut, type Text } from '../../model/text/text.ts';
import { paint, type Screen, type Style, setQuotes, wrap } from '../terminal.ts';
import { announcementLines, brakeText, holdWords, wayPast } from './brake-words.ts';
import { trafficLines } from './traffic-words.ts';
import { changeLines, keptWords, kindWords, type PlanLine, planSummary, systemTitle, waitingWords } from './words.ts';

const styles: Readonly<Record<PlanLine['sign'], Style>> = { '+': 'green', '-': 'red', '~': 'yellow', '…': 'dim', '!': 'red' };

export function planText(plan: Plan, screen: Screen): string {
  const summary = wrap(planSummary(plan, screen.locale), screen.width);
  return `${[...stopLines(plan, screen), summary, ...systemLines(plan, screen)].join('\n')}\n`;
}

/** What becomes of one institution, of a plan that has its systems only. */
export function ownPlanText(plan: Plan, institution: string, screen: Screen): string {
  const lines = systemLines(plan, screen);
  const nothing = wrap(setQuotes(unchanged(institution)[screen.locale], screen.locale), screen.width);
  return `${[...stopLines(plan, screen), ...(lines.length > 0 ? lines : [nothing])].join('\n')}\n`;
}

const unchanged = (institution: string): Text => ({
  ro: say`Pentru ${institution} nu se schimbă nimic.`,
  en: say`Nothing changes for ${institution}.`,
  ru: say`Для ${institution} ничего не меняется.`,
});

function systemLines(plan: Plan, screen: Screen): string[] {
  const { locale, width } = screen;
  const lines: string[] = [];
  const put = (line: PlanLine, indent: string) => {
    const text = wrap(setQuotes(line.text, locale), width - indent.length - 2, `${indent}  `);
    lines.push(`${indent}${paint(screen, styles[line.sign], line.sign)} ${text}`);
  };
  for (const change of plan.systems) {
    const sign = change.kind === 'gains' ? '+' : change.kind === 'loses' ? '-' : '~';
    put({ sign, text: `${systemTitle(change)} ${kindWords[change.kind][locale]}` }, '  ');
    for (const line of changeLines(change, locale)) put(line, '      ');
    for (const text of trafficLines(change.traffic, locale)) put({ sign: '!', text }, '      ');
  }
  for (const waiting of plan.waiting)
    put({ sign: '…', text: say`${nameOf(waiting)} ` + waitingWords[waiting.reason](waiting)[locale] }, '  ');
  for (const kept of plan.kept ?? []) put({ sign: '!', text: say`${nameOf(kept)} ` + keptWords(kept)[locale] }, '  ');
  return lines;
}

/** Why not everything is published comes first: whoever reads no further has read what matters. */
export function stopLines(plan: Plan, screen: Screen): string[] {
  const { locale, width } = screen;
  return stopsIn(plan, locale).flatMap(({ text, lines }) => [
    `${paint(screen, styles['!'], '!')} ${wrap(setQuotes(text, locale), width - 2, '  ')}`,
    // As they stand, to be copied.
    ...lines.map((line) => `      ${line}`),
  ]);
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
