// What ends soon, the first first: the days that everybody has to know.
import { formatDay } from '../../model/text/day.ts';
import { distanceText, endingWords, ownerText } from '../../report/expiry/words.ts';
import type { PortalData } from '../shared/data.ts';
import { Heads } from '../shared/heads.tsx';
import { menu, ends as words } from '../shared/words.ts';
import { Timeline } from './charts.tsx';
import { Page, type Place } from './layout.tsx';

/** How many days ahead the page looks. */
const ahead = 90;

export function EndsPage({ data, ...place }: Place & { readonly data: PortalData }) {
  const { locale } = place;
  const soon = data.endings.filter(({ days }) => days <= ahead);
  return (
    <Page {...place} title={menu.ends[locale]}>
      <h1>{menu.ends[locale]}</h1>
      <p>{words.lead[locale]}</p>
      {soon.length === 0 ? (
        <p>{words.nothing[locale]}</p>
      ) : (
        <>
          <Timeline ahead={ahead} days={soon.map(({ days }) => days)} />
          <table>
            <Heads texts={[words.day, words.left, words.what, words.whose]} locale={locale} />
            <tbody>
              {soon.map((ending) => (
                <tr key={`${ending.kind} ${ending.name} ${ending.day} ${ownerText(ending)}`}>
                  <th scope="row">{formatDay(ending.day, locale)}</th>
                  <td data-label={words.left[locale]}>{distanceText(ending.days, locale)}</td>
                  <td data-label={words.what[locale]}>{endingWords[ending.kind][locale]}</td>
                  <td data-label={words.whose[locale]}>
                    <code>{ownerText(ending)}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Page>
  );
}
