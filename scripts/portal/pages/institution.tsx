// One institution: its systems with every step, what the test gateways saw, what ends, and the forms already filled in with their names.
import { forms } from '../../commands/request/form/forms.ts';
import { trafficText } from '../../model/gateway/traffic-words.ts';
import type { Row } from '../../model/status/board.ts';
import { nameOf } from '../../model/system-name.ts';
import type { Locale } from '../../model/text/text.ts';
import { endLine } from '../../report/status/board.ts';
import { statusWords, stepLine } from '../../report/status/progress.ts';
import type { ShownForm } from '../shared/groups.ts';
import { Sentence } from '../shared/text.tsx';
import { institution as words } from '../shared/words.ts';
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
}

export function InstitutionPage({ slug, name, rows, ...place }: InstitutionProps) {
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
    <ul>
      {ends.map((ending) => (
        <li key={`${ending.kind} ${ending.environment} ${ending.name}`}>{endLine(ending, locale)}</li>
      ))}
    </ul>
  );
}
