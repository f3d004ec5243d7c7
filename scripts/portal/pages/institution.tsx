// One institution: its systems with every step, what the test gateways saw, what ends, and the forms already filled in with their names.
import { forms } from '../../commands/request/form/forms.ts';
import { trafficText } from '../../model/gateway/traffic-words.ts';
import type { Row } from '../../model/status/board.ts';
import { nameOf } from '../../model/system-name.ts';
import { formatDay } from '../../model/text/day.ts';
import type { Locale } from '../../model/text/text.ts';
import { endLine } from '../../report/status/board.ts';
import { statusWords, stepLine } from '../../report/status/progress.ts';
import { environmentWords } from '../../report/words.ts';
import type { FileChange, PortalData, ShownCertificate } from '../shared/data.ts';
import type { ShownForm } from '../shared/groups.ts';
import { Heads } from '../shared/heads.tsx';
import { Sentence } from '../shared/text.tsx';
import { board, figures, institution as words } from '../shared/words.ts';
import { pathOfForm } from './ask.tsx';
import { folderOf, linkTo, Page, type Place } from './layout.tsx';

export const pathOfInstitution = (slug: string): string => `institutions/${slug}/`;

/** What a system that is connected asks for, each with its form. */
const asked: readonly ShownForm[] = ['production', 'change', 'renewal', 'stop'];

interface InstitutionProps extends Place {
  readonly slug: string;
  readonly name: string;
  /** Its own. */
  readonly rows: readonly Row[];
  readonly data: PortalData;
}

export function InstitutionPage({ slug, name, rows, data, ...place }: InstitutionProps) {
  const { locale } = place;
  const form = (one: ShownForm, query: string) => `${linkTo(place, folderOf(locale, pathOfForm(one)))}?${query}`;
  return (
    <Page {...place} title={name}>
      <h1>{name}</h1>
      <p>
        <code>{slug}</code>
      </p>
      {rows.map((row) => (
        <SystemSection key={nameOf(row.progress)} row={row} {...place}>
          <h3>{words.actions[locale]}</h3>
          <ul>
            {asked.map((one) => (
              <li key={one}>
                <a href={form(one, `institution=${slug}&system=${row.progress.system}`)}>{forms[one].head.name[locale]}</a>
              </li>
            ))}
          </ul>
        </SystemSection>
      ))}
      <p>
        <a class="button" href={form('system', `institution=${slug}`)}>
          {forms.system.head.name[locale]}
        </a>
      </p>
      {data.policy.portal?.details ? (
        <p>
          <a href={`${linkTo(place, folderOf(locale, 'ask/file/'))}?institution=${slug}`}>{words.edit[locale]}</a>
        </p>
      ) : null}
      <Certificates certificates={data.certificates.get(slug) ?? []} locale={locale} />
      <Changes changes={data.changes.get(slug) ?? []} page={data.page} slug={slug} locale={locale} />
      <h2>{words.follow[locale]}</h2>
      <ul>
        <li>
          <a href="calendar.ics">{words.calendar[locale]}</a>
        </li>
        <li>
          <a href="feed.xml">{words.feed[locale]}</a>
        </li>
      </ul>
    </Page>
  );
}

function Certificates({ certificates, locale }: { readonly certificates: readonly ShownCertificate[]; readonly locale: Locale }) {
  if (certificates.length === 0) return null;
  return (
    <>
      <h2>{words.certificates[locale]}</h2>
      <table>
        <Heads texts={[words.serial, board.system, figures.environment, words.lastDay]} locale={locale} />
        <tbody>
          {certificates.map(({ serial, system, environment, lastDay }) => (
            <tr key={`${system} ${environment} ${serial}`}>
              <th scope="row">
                <code>{serial}</code>
              </th>
              <td data-label={board.system[locale]}>
                <code>{system}</code>
              </td>
              <td data-label={figures.environment[locale]}>{environmentWords[environment][locale]}</td>
              <td data-label={words.lastDay[locale]}>{formatDay(lastDay, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface ChangesProps {
  readonly changes: readonly FileChange[];
  /** Of the repository, where it has one. */
  readonly page: string | undefined;
  readonly slug: string;
  readonly locale: Locale;
}

function Changes({ changes, page, slug, locale }: ChangesProps) {
  return changes.length === 0 && page === undefined ? null : (
    <>
      <h2>{words.history[locale]}</h2>
      <ul>
        {changes.map(({ day, kind, pull }, i) => (
          <li key={`${changes.length - i}`}>
            {formatDay(day, locale)}: {words[kind][locale]}
            {pull === undefined ? null : ', '}
            {pull === undefined ? null : page === undefined ? (
              `#${pull}`
            ) : (
              <a href={`${page}/pull/${pull}`}>{`${words.request[locale]} #${pull}`}</a>
            )}
          </li>
        ))}
      </ul>
      {page === undefined ? null : (
        <p>
          <a href={`${page}/pulls?q=${encodeURIComponent(`is:pr ${slug}`)}`}>{words.requests[locale]}</a>
        </p>
      )}
    </>
  );
}

interface SystemProps extends Place {
  readonly row: Row;
  readonly children: unknown;
}

function SystemSection({ row: { progress, ends }, children, locale, today }: SystemProps) {
  const { status, seen, steps } = progress;
  return (
    <section>
      <h2>{progress.systemName}</h2>
      {status === undefined ? null : <p>{statusWords[status][locale]}</p>}
      <ol class="steps">
        {steps.map((step) => (
          <li key={step.step} class={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
            {stepLine(step, today, locale)}
            <span>{words[step.state][locale]}</span>
          </li>
        ))}
      </ol>
      {seen === undefined ? null : (
        <p>
          <Sentence text={trafficText(seen)[locale]} />
        </p>
      )}
      <Ends ends={ends} locale={locale} />
      {children as never}
    </section>
  );
}

function Ends({ ends, locale }: { readonly ends: Row['ends']; readonly locale: Locale }) {
  return ends.length === 0 ? null : (
    <>
      <h3>{board.ends[locale]}</h3>
      <ul>
        {ends.map((ending) => (
          <li key={`${ending.kind} ${ending.environment} ${ending.name}`}>{endLine(ending, locale)}</li>
        ))}
      </ul>
    </>
  );
}
