// How long each step takes: a bar that can be read without colour, and its table, which is the same element.
import { steps } from '../../model/status/progress.ts';
import type { Locale } from '../../model/text/text.ts';
import { stepWords } from '../../report/status/progress.ts';
import type { PortalData } from '../shared/data.ts';
import { Heads } from '../shared/heads.tsx';
import { board, menu, figures as words } from '../shared/words.ts';
import { Page, type Place } from './layout.tsx';

export function FiguresPage({ data, ...place }: Place & { readonly data: PortalData }) {
  const { locale } = place;
  const rows = steps.flatMap((step) => {
    const usual = data.usual.get(step);
    return usual ? [{ step, ...usual }] : [];
  });
  const longest = Math.max(1, ...rows.map(({ median }) => median));
  return (
    <Page {...place} title={menu.figures[locale]}>
      <h1>{menu.figures[locale]}</h1>
      <p>{words.lead[locale]}</p>
      {rows.length === 0 ? (
        <p>{words.nothing[locale]}</p>
      ) : (
        <table>
          <Heads texts={[board.step, words.days, words.systems]} locale={locale} />
          <tbody>
            {rows.map(({ step, median, count }) => (
              <tr key={step}>
                <th scope="row">{stepWords[step][locale]}</th>
                <td data-label={words.days[locale]}>
                  {formatNumber(median, locale)}
                  <Bar share={median / longest} />
                </td>
                <td data-label={words.systems[locale]}>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
}

const formatNumber = (value: number, locale: Locale): string => new Intl.NumberFormat(locale).format(value);

/** `share` is of the longest, 0 to 1. */
function Bar({ share }: { readonly share: number }) {
  return (
    <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="whole" width="100" height="8" />
      <rect width={Math.round(share * 100)} height="8" />
    </svg>
  );
}
