// More endings than anybody reads at once: how many of which kind, and the nearest ten.
import type { Ending } from '../../model/status/expiring.ts';
import { formatDay } from '../../model/text/day.ts';
import { spellOut } from '../../model/text/text.ts';
import { countBy, firstText, isMuch, named, restText } from '../short.ts';
import { paint, type Screen, wrap } from '../terminal.ts';
import { expiringHeading, expiringText } from './text.ts';
import { distanceText, endingWords, ownerText } from './words.ts';

/** All of them, or in short where there are many. `within` is how many days ahead was looked. */
export function expiringScreen(endings: readonly Ending[], within: number, screen: Screen, isAll = false): string {
  return isMuch(endings.length, isAll) ? shortText(endings, within, screen) : expiringText(endings, within, screen);
}

function shortText(endings: readonly Ending[], within: number, screen: Screen): string {
  const { locale, width } = screen;
  const line = (ending: Ending) => {
    const whose = [endingWords[ending.kind][locale], spellOut(ownerText(ending) || ending.name)].join(' ');
    return `  ${wrap(`${formatDay(ending.day, locale)}, ${distanceText(ending.days, locale)}: ${whose}`, width - 2, '    ')}`;
  };
  return [
    expiringHeading(endings, within, screen),
    ...countBy(endings.map(({ kind }) => kind)).map(([kind, count]) => `  ${endingWords[kind][locale]}: ${count}`),
    paint(screen, 'bold', firstText(endings.length, locale)),
    ...endings.slice(0, named).map(line),
    restText(`expiring --within ${within}`, screen, false),
  ].join('\n');
}
