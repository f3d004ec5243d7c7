// The board in words: for a terminal of 80 columns, as Markdown and as data.
import { trafficText } from '../../model/gateway/traffic-words.ts';
import { type Lane, lanes, type Row } from '../../model/status/board.ts';
import { nameOf } from '../../model/system-name.ts';
import { formatDay } from '../../model/text/day.ts';
import { type Locale, quote, spellOut, type Text } from '../../model/text/text.ts';
import { distanceText, endingWords } from '../expiry/words.ts';
import { toCell, toProse, toTable } from '../markdown.ts';
import { paint, type Screen, type Style, setQuotes, wrap } from '../terminal.ts';
import { nextLine } from './progress.ts';

export const laneWords: Readonly<Record<Lane, Text>> = {
  age: { ro: 'Așteaptă AGE', en: 'Waiting for AGE', ru: 'Ожидают AGE' },
  institution: { ro: 'Așteaptă instituția', en: 'Waiting for the institution', ru: 'Ожидают учреждение' },
  machine: { ro: 'Se publică automat', en: 'To be published automatically', ru: 'Публикуются автоматически' },
  broken: { ro: 'Fișiere cu erori', en: 'Files with errors', ru: 'Файлы с ошибками' },
  suspended: { ro: 'Suspendate', en: 'Suspended', ru: 'Приостановлены' },
  'staging-only': { ro: 'Numai în mediul de testare', en: 'Only in the test environment', ru: 'Только в тестовой среде' },
  complete: { ro: 'Conectate', en: 'Connected', ru: 'Подключены' },
};

const styles: Readonly<Record<Lane, Style>> = {
  age: 'yellow',
  institution: 'yellow',
  machine: 'cyan',
  broken: 'red',
  suspended: 'dim',
  'staging-only': 'green',
  complete: 'green',
};

const reasonWords: Text = { ro: 'motivul', en: 'reason', ru: 'причина' };

const nothing: Text = {
  ro: 'Niciun sistem nu este declarat.',
  en: 'No system is declared.',
  ru: 'Ни одна система не описана.',
};

/** `today` is YYYY-MM-DD. */
export function boardText(rows: readonly Row[], today: string, screen: Screen): string {
  if (rows.length === 0) return `${nothing[screen.locale]}\n`;
  const groups = lanes.flatMap((lane) => {
    const own = rows.filter((row) => row.lane === lane);
    if (own.length === 0) return [];
    const title = paint(screen, styles[lane], `${laneWords[lane][screen.locale]}: ${own.length}`);
    return [[title, ...own.flatMap((row) => rowLines(row, today, screen))].join('\n')];
  });
  return `${groups.join('\n\n')}\n`;
}

function rowLines(row: Row, today: string, { locale, width }: Screen): string[] {
  const { systemName, steps, status } = row.progress;
  const done = steps.filter(({ state }) => state === 'done').length;
  const { reason } = row.progress;
  const why = reason === undefined ? [] : [`${reasonWords[locale]}: ${spellOut(reason)}`];
  const seen = row.progress.seen ? [setQuotes(trafficText(row.progress.seen)[locale], locale)] : [];
  const lines = [nextLine(row.progress, today, locale), ...why, ...seen, ...row.ends.map((ending) => endLine(ending, locale))];
  // Where no step is under way, the title of the group has said why.
  const shown = status === undefined ? lines : lines.slice(1);
  return [
    wrap(`  ${done}/${steps.length}  ${nameOf(row.progress)}`.trimStart(), width - 2, '       ').replace(/^/, '  '),
    `       ${wrap(spellOut(systemName), width - 7, '       ')}`,
    ...shown.map((line) => `       ${wrap(line, width - 7, '       ')}`),
  ];
}

/** How many days ahead the distance is worth a word. */
const near = 60;

export function endLine({ kind, environment, day, days, name }: Row['ends'][number], locale: Locale): string {
  const what = kind === 'exception' ? `${endingWords[kind][locale]} ${spellOut(name)}` : endingWords[kind][locale];
  return `${what}${environment === undefined ? '' : ` (${environment})`}: ${formatDay(day, locale)}${days <= near ? `, ${distanceText(days, locale)}` : ''}`;
}

/** A table for each group; long lists stay readable because each row is one line. */
export function boardMarkdown(rows: readonly Row[], today: string, locale: Locale): string {
  if (rows.length === 0) return `${nothing[locale]}\n`;
  const heads = [columns.system, columns.now, columns.ends].map((text) => text[locale]);
  const groups = lanes.flatMap((lane) => {
    const own = rows.filter((row) => row.lane === lane);
    if (own.length === 0) return [];
    return [`### ${laneWords[lane][locale]}: ${own.length}`, toTable([heads, ...own.map((row) => cellsOf(row, today, locale))])];
  });
  return `${groups.join('\n\n')}\n`;
}

const columns = {
  system: { ro: 'Sistemul', en: 'System', ru: 'Система' },
  now: { ro: 'Ce urmează', en: 'What is next', ru: 'Что дальше' },
  ends: { ro: 'Se încheie', en: 'Ends', ru: 'Заканчивается' },
} satisfies Record<string, Text>;

function cellsOf({ progress, ends }: Row, today: string, locale: Locale): string[] {
  const last = ends.map((ending) => toProse(endLine(ending, locale).replaceAll('|', '/'))).join('<br>');
  const why = progress.reason === undefined ? '' : `<br>${reasonWords[locale]}: ${toCell(progress.reason)}`;
  const next = `${toProse(nextLine(progress, today, locale))}${why}`;
  return [`${quote(nameOf(progress))}<br>${toCell(progress.systemName)}`, next, last];
}

/** For programs; days are whole days. */
export function boardData(rows: readonly Row[], today: string) {
  const systems = rows.map(({ progress: { status: standing, reason, ...progress }, lane, waited, ends }) => ({
    ...progress,
    standing,
    reason,
    waitsFor: lane,
    daysWaited: waited ?? null,
    ends,
  }));
  return { formatVersion: 1, today, systems };
}
