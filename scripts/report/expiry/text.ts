// What ends when, for a terminal: the nearest first, a few short lines each.
import type { Ending } from '../../model/status/expiring.ts';
import { counted } from '../../model/text/counted.ts';
import { formatDay } from '../../model/text/day.ts';
import { quote, spellOut } from '../../model/text/text.ts';
import { paint, type Screen, type Style, setQuotes, wrap } from '../terminal.ts';
import { adviceFor, distanceText, endingWords, ownerText } from './words.ts';

/** `within` is how many days ahead was looked. */
export function expiringText(endings: readonly Ending[], within: number, screen: Screen): string {
  const lines = [expiringHeading(endings, within, screen)];
  for (const ending of endings) lines.push('', ...endingLines(ending, screen));
  return `${lines.join('\n')}\n`;
}

/** How many end in that time. */
export const expiringHeading = ({ length }: readonly Ending[], within: number, { locale, width }: Screen): string =>
  wrap(heading[locale](length, counted(within, 'day', locale)), width);

const heading = {
  ro: (count: number, days: string) =>
    count === 0
      ? `În perioada următoare (${days}) nu se încheie nimic.`
      : `În perioada următoare (${days}) se încheie: ${count}.`,
  en: (count: number, days: string) =>
    count === 0 ? `Nothing ends in the next ${days}.` : `Ending in the next ${days}: ${count}.`,
  ru: (count: number, days: string) =>
    count === 0 ? `В ближайшее время ничего не заканчивается (${days}).` : `Заканчивается в ближайшее время (${days}): ${count}.`,
};

function endingLines(ending: Ending, screen: Screen): string[] {
  const { locale, width } = screen;
  const indent = '  ';
  const when = paint(screen, styleOf(ending), `${formatDay(ending.day, locale)}  ${distanceText(ending.days, locale)}`);
  const below = [
    ownerText(ending) && spellOut(ownerText(ending)),
    setQuotes(quote(ending.name), locale),
    adviceFor(ending)?.[locale],
  ];
  return [
    `${when}  ${endingWords[ending.kind][locale]}`,
    ...below.flatMap((line) => (line ? [indent + wrap(line, width - indent.length, indent)] : [])),
  ];
}

function styleOf({ days, replaced }: Ending): Style {
  if (replaced) return 'dim';
  return days < 8 ? 'red' : 'yellow';
}
