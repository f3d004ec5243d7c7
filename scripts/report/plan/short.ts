// A plan of more systems than anybody reads at once: how many gain, change and lose, and those that matter most.
import type { Plan, Waiting } from '../../model/publication/plan.ts';
import { nameOf } from '../../model/system-name.ts';
import { counted } from '../../model/text/counted.ts';
import { type Locale, say, type Text } from '../../model/text/text.ts';
import { countBy, firstText, isMuch, named as mostNamed, restText } from '../short.ts';
import { paint, type Screen, setQuotes, wrap } from '../terminal.ts';
import { planText, stopLines } from './text.ts';
import { kindWords, planSummary, systemTitle, waitingWords } from './words.ts';

/** All of it, or in short where it is about many systems, of which so many are named. */
export function planScreen(plan: Plan, screen: Screen, most = mostNamed): string {
  return isLong(plan) ? shortText(plan, screen, most) : planText(plan, screen);
}

export const isLong = ({ systems, waiting, kept = [] }: Plan, isAll = false): boolean =>
  isMuch(systems.length + waiting.length + kept.length, isAll);

function shortText(plan: Plan, screen: Screen, most: number): string {
  const { locale, width } = screen;
  const { systems, waiting, kept = [], environment } = plan;
  const counts = (['loses', 'changes', 'gains'] as const).map((kind) => ({
    words: countWords[kind][locale],
    count: systems.filter((one) => one.kind === kind).length,
  }));
  const waits = countBy(waiting.map(({ reason }) => reason)).map(([reason, count]) => ({
    words: waiting.flatMap((one) => (one.reason === reason ? [setQuotes(waitingShort(one, locale), locale)] : []))[0] ?? '',
    count,
  }));
  const lines = [...counts, { words: countWords.keeps[locale], count: kept.length }, ...waits].flatMap(({ words, count }) =>
    count === 0 ? [] : [`${counted(count, 'system', locale)}: ${words}`],
  );
  const worst = listWorst(plan, locale);
  const named = worst.length === 0 ? [] : [paint(screen, 'bold', firstText(worst.length, locale, most))];
  return [
    ...stopLines(plan, screen),
    wrap(planSummary(plan, locale), width),
    ...lines.map((line) => `  ${wrap(line, width - 2, '    ')}`),
    ...named,
    ...worst.slice(0, most).map((line) => `  ${wrap(setQuotes(line, locale), width - 2, '    ')}`),
    restText(`plan --environment ${environment}`, screen),
  ].join('\n');
}

/** What a reason asks for, without the one system's own digest. */
const waitingShort = (waiting: Waiting, locale: Locale): string =>
  waitingWords[waiting.reason]({ ...waiting, digest: '…', missing: undefined })[locale].replace(/ ?`…`/, '');

/** Who loses something first. Whose file has errors is said where the errors are told, beside the plan. */
function listWorst({ systems, waiting }: Plan, locale: Locale): string[] {
  const of = (kind: 'loses' | 'changes' | 'gains') =>
    systems.filter((one) => one.kind === kind).map((one) => `${systemTitle(one)} ${kindWords[kind][locale]}`);
  return [
    ...of('loses'),
    ...of('changes'),
    ...of('gains'),
    ...waiting.map((one) => say`${nameOf(one)} ` + waitingShort(one, locale)),
  ];
}

const countWords: Readonly<Record<'loses' | 'changes' | 'gains' | 'keeps', Text>> = {
  loses: { ro: 'fără acces de acum înainte', en: 'without access from now on', ru: 'теряют доступ' },
  changes: { ro: 'cu accesul schimbat', en: 'with their access changed', ru: 'меняется доступ' },
  gains: { ro: 'cu acces nou', en: 'with new access', ru: 'новый доступ' },
  keeps: {
    ro: 'cu accesul publicat ultima dată, fiindcă fișierul are erori',
    en: 'with the access published last, because the file has errors',
    ru: 'последний опубликованный доступ, так как в файле есть ошибки',
  },
};
