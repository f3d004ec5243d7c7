// Where every system stands, as a table for each group: whom it waits for, how long, and what ends when.

import { trafficText } from '../../model/gateway/traffic-words.ts';
import { lanes, type Row } from '../../model/status/board.ts';
import { currentStepOf, steps } from '../../model/status/progress.ts';
import { nameOf } from '../../model/system-name.ts';
import { counted } from '../../model/text/counted.ts';
import { endLine, laneWords } from '../../report/status/board.ts';
import { nextLine } from '../../report/status/progress.ts';
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
      <p class="field live" hidden>
        <label for="filter">{words.filter[locale]}</label>
        <input id="filter" type="search" autocomplete="off" />
        <span id="found" role="status" data-words={words.shown[locale]} />
      </p>
      {groups.map(({ lane, rows }) => (
        <section key={lane} class="table lane" aria-labelledby={`lane-${lane}`}>
          <h2 id={`lane-${lane}`}>
            {laneWords[lane][locale]}: {rows.length}
          </h2>
          <table>
            <Heads texts={[words.system, words.step, words.next, words.ends]} locale={locale} />
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

const usualText = (days: number, locale: Place['locale']): string =>
  Math.round(days) === 0 ? figures.sameDay[locale] : `${figures.usual[locale]}${counted(Math.round(days), 'day', locale)}`;

function BoardRow({
  row: { progress, ends },
  usual,
  ...place
}: Place & { readonly row: Row; readonly usual: PortalData['usual'] }) {
  const { locale, today } = place;
  const current = currentStepOf(progress);
  const days = current && usual.get(current.step)?.median;
  const done = progress.steps.filter(({ state }) => state === 'done').length;
  return (
    <tr data-name={`${progress.systemName} ${nameOf(progress)}`.toLowerCase()}>
      <th scope="row">
        <a href={linkTo(place, folderOf(locale, pathOfInstitution(progress.institution)))}>{progress.systemName}</a>
        <br />
        <code>{nameOf(progress)}</code>
      </th>
      <td data-label={words.step[locale]}>
        {done}/{steps.length}
      </td>
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
