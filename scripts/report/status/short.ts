// A board of more systems than anybody reads at once: how many wait on whom, those that have waited longest, and how many end soon.
import { type Lane, lanes, type Row } from '../../model/status/board.ts';
import { nameOf } from '../../model/system-name.ts';
import { counted } from '../../model/text/counted.ts';
import type { Locale, Text } from '../../model/text/text.ts';
import { firstText, isMuch, named, restText } from '../short.ts';
import { paint, type Screen, wrap } from '../terminal.ts';
import { boardText, laneWords } from './board.ts';
import { nextLine } from './progress.ts';

/** All of it, or in short where it is about many systems. `today` is YYYY-MM-DD. */
export function boardScreen(rows: readonly Row[], today: string, screen: Screen, isAll = false): string {
  return isMuch(rows.length, isAll) ? shortText(rows, today, screen) : boardText(rows, today, screen);
}

/** In which somebody has to do something. */
const needing: readonly Lane[] = ['broken', 'age', 'institution'];
const soon = 30;

function shortText(rows: readonly Row[], today: string, screen: Screen): string {
  const { locale, width } = screen;
  const counts = lanes.flatMap((lane) => {
    const count = rows.filter((row) => row.lane === lane).length;
    return count === 0 ? [] : [`  ${laneWords[lane][locale]}: ${count}`];
  });
  const waiting = needing.flatMap((lane) => rows.filter((row) => row.lane === lane));
  const ending = rows.filter(({ ends }) => ends.some(({ days }) => days <= soon)).length;
  const line = (row: Row) => `  ${wrap(`${nameOf(row.progress)}: ${nextLine(row.progress, today, locale)}`, width - 2, '    ')}`;
  return [
    `${counted(rows.length, 'system', locale)}:`,
    ...counts,
    ...(ending > 0 ? [wrap(endingText(ending, locale), width, '  ')] : []),
    ...(waiting.length > 0
      ? [
          paint(screen, 'bold', `${needsWords[locale]} (${firstText(waiting.length, locale)})`),
          ...waiting.slice(0, named).map(line),
        ]
      : []),
    restText('status', screen),
  ].join('\n');
}

const needsWords: Text = { ro: 'Are nevoie de cineva', en: 'Needs somebody', ru: 'Нужны чьи-то действия' };

function endingText(count: number, locale: Locale): string {
  const systems = counted(count, 'system', locale);
  const days = counted(soon, 'day', locale);
  const text: Text = {
    ro: `Se încheie ceva în curând (${days}), la ${systems}; ce anume: npm run -s mdocs -- expiring`,
    en: `Something ends soon (within ${days}), for ${systems}; to see what: npm run -s mdocs -- expiring`,
    ru: `Что-то заканчивается (срок: ${days}; ${systems}); что именно: npm run -s mdocs -- expiring`,
  };
  return text[locale];
}
