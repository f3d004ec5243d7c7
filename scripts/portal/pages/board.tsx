// Where every system stands, as a table for each group: whom it waits for, how long, and what ends when.

import { type Environment, environments } from '../../model/environment.ts';
import { trafficText } from '../../model/gateway/traffic-words.ts';
import { lanes, type Row } from '../../model/status/board.ts';
import { currentStepOf, type Progress, steps } from '../../model/status/progress.ts';
import { nameOf } from '../../model/system-name.ts';
import { counted } from '../../model/text/counted.ts';
import type { Text } from '../../model/text/text.ts';
import { endLine, laneWords } from '../../report/status/board.ts';
import { nextLine, stepWords } from '../../report/status/progress.ts';
import { environmentWords } from '../../report/words.ts';
import type { PortalData } from '../shared/data.ts';
import { Heads } from '../shared/heads.tsx';
import { Sentence } from '../shared/text.tsx';
import { figures, menu, board as words } from '../shared/words.ts';
import { pathOfInstitution } from './institution.tsx';
import { folderOf, linkTo, Page, type Place } from './layout.tsx';

export function BoardPage({ data, ...place }: Place & { readonly data: PortalData }) {
  const { locale } = place;
  const groups = lanes.flatMap((lane) => {
    const rows = data.rows.filter((row) => row.lane === lane);
    return rows.length > 0 ? [{ lane, rows }] : [];
  });
  return (
    <Page {...place} title={menu.board[locale]} script="board.js">
      <h1>{menu.board[locale]}</h1>
      {groups.length === 0 ? <p>{words.empty[locale]}</p> : null}
      <Filters rows={data.rows} locale={locale} />
      {groups.map(({ lane, rows }) => (
        <section key={lane} class="table lane" aria-labelledby={`lane-${lane}`}>
          <h2 id={`lane-${lane}`}>
            {laneWords[lane][locale]}: {rows.length}
          </h2>
          <table>
            <Heads texts={[words.system, words.step, words.access, words.next, words.ends]} locale={locale} />
            <tbody>
              {rows.map((row) => (
                <BoardRow key={nameOf(row.progress)} row={row} usual={data.usual} {...place} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </Page>
  );
}

/** Not shown where no JavaScript runs: then the tables stand by whom they wait for, each with its number. Not put in later, which would move them. */
function Filters({ rows, locale }: { readonly rows: readonly Row[]; readonly locale: Place['locale'] }) {
  const stepsIn = steps.filter((step) => rows.some(({ progress }) => currentStepOf(progress)?.step === step));
  const lanesIn = lanes.filter((lane) => rows.some((row) => row.lane === lane));
  return (
    <search class="live">
      <form id="filters" class="filters">
        <p>
          <label for="filter">{words.filter[locale]}</label>
          <input id="filter" name="name" type="search" autocomplete="off" />
        </p>
        <Choice name="on" label={words.onWhom} options={lanesIn.map((lane) => [lane, laneWords[lane]])} locale={locale} />
        <Choice name="step" label={words.atStep} options={stepsIn.map((step) => [step, stepWords[step]])} locale={locale} />
        <Choice name="access" label={words.access} options={accessOptions} locale={locale} />
        <div class="found">
          <button type="reset" class="button small">
            {words.all[locale]}
          </button>
          <span id="found" role="status" data-words={words.shown[locale]} />
        </div>
      </form>
    </search>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: Text;
  readonly options: readonly (readonly [string, Text])[];
  readonly locale: Place['locale'];
}

function Choice({ name, label, options, locale }: ChoiceProps) {
  return (
    <p>
      <label for={`filter-${name}`}>{label[locale]}</label>
      <select id={`filter-${name}`} name={name}>
        <option value="">{words.any[locale]}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text[locale]}
          </option>
        ))}
      </select>
    </p>
  );
}

const accessOptions = [...environments.map((one) => [one, environmentWords[one]] as const), ['none', words.nowhere] as const];

/** Where its access was published. */
const accessOf = ({ steps }: Progress): Environment[] =>
  environments.filter((one) => steps.some(({ step, state }) => step === one && state === 'done'));

const usualText = (days: number, locale: Place['locale']): string =>
  Math.round(days) === 0 ? figures.sameDay[locale] : `${figures.usual[locale]}${counted(Math.round(days), 'day', locale)}`;

function BoardRow({
  row: { progress, lane, ends },
  usual,
  ...place
}: Place & { readonly row: Row; readonly usual: PortalData['usual'] }) {
  const { locale, today } = place;
  const current = currentStepOf(progress);
  const days = current && usual.get(current.step)?.median;
  const access = accessOf(progress);
  const done = progress.steps.filter(({ state }) => state === 'done').length;
  return (
    <tr
      data-name={`${progress.systemName} ${nameOf(progress)}`.toLowerCase()}
      data-on={lane}
      data-step={current?.step}
      data-access={access.length > 0 ? access.join(' ') : 'none'}
    >
      <th scope="row">
        <a href={linkTo(place, folderOf(locale, pathOfInstitution(progress.institution)))}>{progress.systemName}</a>
        <br />
        <code>{nameOf(progress)}</code>
      </th>
      <td data-label={words.step[locale]}>
        {done}/{steps.length}
      </td>
      <td data-label={words.access[locale]}>{access.length > 0 ? access.join(', ') : words.nowhere[locale]}</td>
      <td data-label={words.next[locale]}>
        {nextLine(progress, today, locale)}
        {days === undefined ? null : ` (${usualText(days, locale)})`}
        {progress.seen === undefined ? null : (
          <p>
            <Sentence text={trafficText(progress.seen)[locale]} />
          </p>
        )}
      </td>
      <td data-label={words.ends[locale]}>
        {ends.map((ending) => (
          <div key={`${ending.kind} ${ending.environment} ${ending.name}`}>{endLine(ending, locale)}</div>
        ))}
      </td>
    </tr>
  );
}
