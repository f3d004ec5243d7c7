// Figures: how long each step takes, how many systems came in which month, and what was published lately. Each chart has its table.
import { environments } from '../../model/environment.ts';
import { steps } from '../../model/status/progress.ts';
import { formatDay, formatPeriod } from '../../model/text/day.ts';
import type { Locale } from '../../model/text/text.ts';
import { stepWords } from '../../report/status/progress.ts';
import { environmentWords } from '../../report/words.ts';
import type { PastPublication, PortalData } from '../shared/data.ts';
import { Heads } from '../shared/heads.tsx';
import { board, menu, figures as words } from '../shared/words.ts';
import { Bar, Columns } from './charts.tsx';
import { Page, type Place } from './layout.tsx';

interface FiguresProps extends Place {
  readonly data: PortalData;
}

export function FiguresPage({ data, ...place }: FiguresProps) {
  const { locale } = place;
  return (
    <Page {...place} title={menu.figures[locale]}>
      <h1>{menu.figures[locale]}</h1>
      <Usual {...{ data, ...place }} />
      <Lately {...{ data, ...place }} />
      <Months {...{ data, ...place }} />
      <Publications {...{ data, ...place }} />
    </Page>
  );
}

function Usual({ data, locale }: FiguresProps) {
  const rows = steps.flatMap((step) => {
    const usual = data.usual.get(step);
    return usual ? [{ step, ...usual }] : [];
  });
  const longest = Math.max(1, ...rows.map(({ median }) => median));
  return (
    <section>
      <h2>{words.long[locale]}</h2>
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
    </section>
  );
}

function Lately({ data: { figures }, locale }: FiguresProps) {
  const longest = Math.max(1, ...figures.steps.map(({ p95 }) => p95));
  return (
    <section>
      <h2>{words.lately[locale]}</h2>
      <p>
        {formatPeriod(figures.period.from, figures.period.to, locale)}
        <br />
        {words.newSystems[locale]}: {figures.systems}
      </p>
      {figures.steps.length === 0 ? null : (
        <table>
          <Heads texts={[board.step, words.median, words.p95, words.times]} locale={locale} />
          <tbody>
            {figures.steps.map(({ step, median, p95, count }) => (
              <tr key={step}>
                <th scope="row">{stepWords[step][locale]}</th>
                <td data-label={words.median[locale]}>
                  {formatNumber(median, locale)}
                  <Bar share={median / longest} />
                </td>
                <td data-label={words.p95[locale]}>
                  {formatNumber(p95, locale)}
                  <Bar share={p95 / longest} />
                </td>
                <td data-label={words.times[locale]}>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Months({ data: { months }, locale }: FiguresProps) {
  const names = environments.map((one) => environmentWords[one][locale]);
  const isEmpty = months.every((one) => environments.every((name) => one[name] === 0));
  if (isEmpty) return null;
  return (
    <section>
      <h2>{words.months[locale]}</h2>
      <p>{words.monthsLead[locale]}</p>
      <Columns
        names={names}
        columns={months.map((one) => ({ label: one.month.slice(5), values: environments.map((name) => one[name]) }))}
      />
      <details>
        <summary>{words.table[locale]}</summary>
        <table>
          <Heads texts={[words.month, ...environments.map((one) => environmentWords[one])]} locale={locale} />
          <tbody>
            {months.map((one) => (
              <tr key={one.month}>
                <th scope="row">{formatMonth(one.month, locale)}</th>
                {environments.map((name) => (
                  <td key={name} data-label={environmentWords[name][locale]}>
                    {one[name]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function Publications({ data: { publications }, locale }: FiguresProps) {
  const heads = [words.day, words.environment, words.gained, words.changed, words.lost];
  const cells = ({ gained, changed, lost }: PastPublication) =>
    [
      [words.gained, gained],
      [words.changed, changed],
      [words.lost, lost],
    ] as const;
  return (
    <section>
      <h2>{words.publications[locale]}</h2>
      {publications.length === 0 ? (
        <p>{words.noPublications[locale]}</p>
      ) : (
        <table>
          <Heads texts={heads} locale={locale} />
          <tbody>
            {publications.map((one) => (
              <tr key={`${one.environment} ${one.at} ${one.generation}`}>
                <th scope="row">{formatDay(one.day, locale)}</th>
                <td data-label={words.environment[locale]}>{environmentWords[one.environment][locale]}</td>
                {cells(one).map(([name, systems]) => (
                  <td key={name.en} data-label={name[locale]}>
                    <Names names={systems} locale={locale} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** So many are named, and the rest is counted. */
const mostNamed = 5;

function Names({ names, locale }: { readonly names: readonly string[]; readonly locale: Locale }) {
  if (names.length === 0) return <>{words.nobody[locale]}</>;
  return (
    <>
      {names.slice(0, mostNamed).map((name) => (
        <div key={name}>
          <code>{name}</code>
        </div>
      ))}
      {names.length > mostNamed ? `+ ${names.length - mostNamed}` : null}
    </>
  );
}

const formatNumber = (value: number, locale: Locale): string => new Intl.NumberFormat(locale).format(value);

const formatMonth = (month: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
