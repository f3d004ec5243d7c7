// The figures of a period in words, as data and as a table for spreadsheets.
import { stringify } from 'csv-stringify/sync';
import { type Lane, lanes, type Row } from '../../model/status/board.ts';
import type { Figures } from '../../model/status/figures.ts';
import { formatPeriod } from '../../model/text/day.ts';
import type { Locale, Text } from '../../model/text/text.ts';
import { type Screen, wrap } from '../terminal.ts';
import { laneWords } from './board.ts';
import { stepWords } from './progress.ts';

interface LaneFigure {
  readonly lane: Lane;
  readonly systems: number;
  /** The longest wait in whole days, where it is known. */
  readonly longest?: number;
}

function lanesOf(board: readonly Row[]): LaneFigure[] {
  return lanes.flatMap((lane) => {
    const own = board.filter((row) => row.lane === lane);
    const waits = own.flatMap(({ waited }) => waited ?? []);
    const longest = waits.length > 0 ? Math.max(...waits) : undefined;
    return own.length > 0 ? [{ lane, systems: own.length, longest }] : [];
  });
}

export function figuresText(figures: Figures, board: readonly Row[], { locale, width }: Screen): string {
  const word = (text: Text) => text[locale];
  const { period, systems, pulls, returns, steps, reasons } = figures;
  const put = (text: string, indent = '  ') => indent + wrap(text, width - indent.length, `${indent}  `);
  const none = `  ${word(words.none)}`;
  const lines = [
    formatPeriod(period.from, period.to, locale),
    '',
    put(`${word(words.systems)}: ${systems}`, ''),
    ...(pulls === undefined ? [] : [put(`${word(words.pulls)}: ${pulls}`, '')]),
    put(`${word(words.returns)}: ${returns ?? word(words.unknown)}`, ''),
    '',
    put(word(words.steps), ''),
    ...steps.map(({ step, count, median, p95 }) =>
      put(
        `${stepWords[step][locale]}: ${formatDecimal(median, locale)} / ${formatDecimal(p95, locale)} (${word(words.cases)}: ${count})`,
      ),
    ),
    ...(steps.length > 0 ? [] : [none]),
    '',
    put(word(words.reasons), ''),
    ...(reasons ?? []).map(({ code, count }) => put(`${code}: ${count}`)),
    ...(reasons === undefined ? [put(word(words.notAsked))] : reasons.length > 0 ? [] : [none]),
    '',
    put(word(words.now), ''),
    ...lanesOf(board).map(({ lane, systems, longest }) =>
      put(`${laneWords[lane][locale]}: ${systems}${longest === undefined ? '' : `, ${word(words.longest)}: ${longest}`}`),
    ),
    ...(board.length > 0 ? [] : [none]),
  ];
  return `${lines.join('\n')}\n`;
}

const formatDecimal = (value: number, locale: Locale): string => new Intl.NumberFormat(locale).format(value);

const words = {
  systems: { ro: 'Sisteme noi în registru', en: 'Systems new to the registry', ru: 'Новых систем в реестре' },
  pulls: { ro: 'Cereri depuse', en: 'Requests made', ru: 'Подано заявок' },
  returns: { ro: 'Returnări pentru corectare', en: 'Returned to be corrected', ru: 'Возвращено на исправление' },
  unknown: { ro: 'nu se știe', en: 'not known', ru: 'неизвестно' },
  steps: {
    ro: 'Zile pe pas, mediana / 95 din 100:',
    en: 'Days for each step, median / 95 in 100:',
    ru: 'Дней на шаг, медиана / 95 из 100:',
  },
  cases: { ro: 'cazuri', en: 'cases', ru: 'случаев' },
  none: { ro: 'nimic', en: 'nothing', ru: 'ничего' },
  reasons: {
    ro: 'Cereri returnate, după motiv, cum stau acum:',
    en: 'Requests returned, by reason, as they stand now:',
    ru: 'Возвращённые заявки по причинам, на сегодня:',
  },
  notAsked: {
    ro: 'Se știe numai cu --github, în GitHub Actions.',
    en: 'Known only with --github, in GitHub Actions.',
    ru: 'Известно только с --github, в GitHub Actions.',
  },
  now: { ro: 'Sisteme acum:', en: 'Systems now:', ru: 'Системы сейчас:' },
  longest: { ro: 'cele mai multe zile', en: 'longest in days', ru: 'дольше всего, дней' },
} satisfies Record<string, Text>;

/** For programs. */
export const figuresData = (figures: Figures, board: readonly Row[]) => ({ formatVersion: 1, ...figures, now: lanesOf(board) });

/** Rows of one shape: what is counted, how often, median and 95th percentile in days. */
export function figuresTable({ period, systems, pulls, returns, steps, reasons = [] }: Figures, board: readonly Row[]): string {
  const { from, to } = period;
  const row = (section: string, name: string, count: number, more: { median?: number; p95?: number; longest?: number } = {}) => ({
    ...{ from, to, section, name, count },
    ...more,
  });
  const rows = [
    row('requests', 'systems', systems),
    ...(pulls === undefined ? [] : [row('requests', 'pull-requests', pulls)]),
    ...(returns === undefined ? [] : [row('requests', 'returns', returns)]),
    ...steps.map(({ step, count, median, p95 }) => row('days', step, count, { median, p95 })),
    ...reasons.map(({ code, count }) => row('reasons', code, count)),
    ...lanesOf(board).map(({ lane, systems, longest }) => row('now', lane, systems, { longest })),
  ];
  const columns = ['from', 'to', 'section', 'name', 'count', 'median', 'p95', 'longest'];
  return stringify(rows, { header: true, columns, escape_formulas: true });
}
