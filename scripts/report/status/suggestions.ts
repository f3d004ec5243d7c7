// What gateways suggest, in words: each with its reason.
import type { Environment } from '../../model/environment.ts';
import type { Suggestion } from '../../model/gateway/suggestions.ts';
import { nameOf } from '../../model/system-name.ts';
import { sayCounted } from '../../model/text/counted.ts';
import { sayDay } from '../../model/text/day.ts';
import { say, type Text } from '../../model/text/text.ts';
import { type Screen, setQuotes, wrap } from '../terminal.ts';

interface Suggested {
  /** The environments of which a gateway's report could be believed. */
  readonly asked: readonly Environment[];
  readonly suggestions: readonly Suggestion[];
}

export function suggestionText({ asked, suggestions }: Suggested, screen: Screen): string {
  const { locale, width } = screen;
  const line = (text: string) => wrap(setQuotes(text, locale), width - 2, '  ');
  if (asked.length === 0) return `${line(unasked[locale])}\n`;
  if (suggestions.length === 0) return `${line(nothing[locale])}\n`;
  const lines = suggestions.map((one) => {
    const sign = one.kind === 'refused-address' ? '+' : '-';
    return `${sign} ${line(`${say`${nameOf(one)}`} (${one.environment}): ${words[one.kind](one)[locale]}`)}`;
  });
  return `${[...lines, '', wrap(decides[locale], width)].join('\n')}\n`;
}

const words: Readonly<Record<Suggestion['kind'], (one: Suggestion) => Text>> = {
  'unused-address': ({ value, since }) => ({
    ro: say`adresa ${value} se poate scoate: nu a fost folosită din ${sayDay(since, 'ro')}, iar altele da.`,
    en: say`the address ${value} can go: nobody has used it since ${sayDay(since, 'en')}, and others are in use.`,
    ru: say`адрес ${value} можно убрать: он не использовался с ${sayDay(since, 'ru')}, а другие используются.`,
  }),
  'unused-certificate': ({ value, since }) => ({
    ro: say`certificatul ${value} se poate scoate: nu a fost folosit din ${sayDay(since, 'ro')}, iar altul da.`,
    en: say`the certificate ${value} can go: nobody has used it since ${sayDay(since, 'en')}, and another one is in use.`,
    ru: say`сертификат ${value} можно убрать: он не использовался с ${sayDay(since, 'ru')}, а другой используется.`,
  }),
  'unused-type': ({ value, since }) => ({
    ro: say`tipul de documente ${value} se poate scoate: nu a fost cerut din ${sayDay(since, 'ro')}, iar altele da.`,
    en: say`the document type ${value} can go: nobody has asked for it since ${sayDay(since, 'en')}, and others are asked for.`,
    ru: say`тип документов ${value} можно убрать: его не запрашивали с ${sayDay(since, 'ru')}, а другие запрашивают.`,
  }),
  'refused-address': ({ value, count, since }) => ({
    ro: say`adresa ${value} lipsește, dacă este a instituției: refuzată, ${sayCounted(count, 'time', 'ro')}, ultima dată la ${sayDay(since, 'ro')}.`,
    en: say`the address ${value} is missing, if it is the institution's: refused, ${sayCounted(count, 'time', 'en')}, the last time on ${sayDay(since, 'en')}.`,
    ru: say`адреса ${value} нет, если он принадлежит учреждению: отказано, ${sayCounted(count, 'time', 'ru')}, в последний раз ${sayDay(since, 'ru')}.`,
  }),
};

const unasked: Text = {
  ro: 'Niciun raport al unui gateway nu poate fi crezut, deci nu se știe ce se folosește.',
  en: 'No report of a gateway can be believed, so what is used is not known.',
  ru: 'Ни одному отчёту шлюза нельзя верить, поэтому неизвестно, что используется.',
};

const nothing: Text = {
  ro: 'Nimic de propus: gateway-urile nu au văzut nimic de scos sau de adăugat.',
  en: 'Nothing to suggest: the gateways saw nothing to take out or to add.',
  ru: 'Предложить нечего: шлюзы не видели ничего, что можно убрать или добавить.',
};

const decides: Text = {
  ro: 'Nimic nu se schimbă de la sine: instituția hotărăște și trimite o cerere.',
  en: 'Nothing changes by itself: the institution decides, and sends a request.',
  ru: 'Само ничего не меняется: решает учреждение, отправляя заявку.',
};
