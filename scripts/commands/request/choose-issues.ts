// Which issues a run answers.
import { readEvent } from '../../github/event.ts';
import type { Issue } from '../../github/types.ts';
import { Failure } from '../../model/text/failure.ts';
import { say, type Text } from '../../model/text/text.ts';
import { authorKeyOf, formOf } from '../run/author.ts';
import type { Place } from '../run/github-place.ts';
import { findForm } from './answer.ts';

/** The one that is named, the one that the event is about, or those that are open. What an event says is read anew: it may be old. */
export async function chooseIssues(place: Place, named: string | undefined): Promise<readonly Issue[]> {
  const { github, event } = place;
  if (named !== undefined && !/^[1-9][0-9]{0,9}$/.test(named)) throw new Failure(notANumber(named));
  if (named !== undefined) return [await github.issue(Number(named))];
  const read = event && readEvent(event.name, event.payload);
  if (read?.name === 'issues') return [await github.issue(read.number)];
  const open = (await github.issues()).filter((issue) => findForm(issue) !== undefined);
  const chosen = takeTurns(open, ({ author }) => String(author.id));
  return [...chosen, ...(await findClosedForms(place, new Set(open.map(({ number }) => number))))];
}

/** Issues that are closed while their request is open again. One that is gone has nobody to be answered. */
async function findClosedForms(place: Place, known: ReadonlySet<number>): Promise<readonly Issue[]> {
  // Here the app that answers is the one that makes requests of forms.
  const own = { ...place, requestsBot: place.bot };
  const pulls = (await place.github.openPulls()).flatMap((pull) => {
    const number = formOf(pull, own);
    return number === undefined || known.has(number) ? [] : [{ number, author: authorKeyOf(pull, place.repository) }];
  });
  const found: Issue[] = [];
  for (const { number } of takeTurns(pulls, ({ author }) => author)) {
    const issue = await place.github.findIssue(number);
    if (issue) found.push(issue);
  }
  return found;
}

/** How many of one author are answered in a run for all. Each that is sent or edited has a run of its own. */
const mostInTurn = 10;

const hour = 60 * 60_000;

/** Of each author a few, in the next hour the next few: nobody uses up the time and the calls of everybody. */
export function takeTurns<T>(all: readonly T[], authorOf: (one: T) => string, now = Date.now()): T[] {
  const byAuthor = new Map<string, T[]>();
  for (const one of all) {
    const own = byAuthor.get(authorOf(one));
    if (own) own.push(one);
    else byAuthor.set(authorOf(one), [one]);
  }
  const chosen = [...byAuthor.values()].flatMap((own) => {
    const start = (Math.floor(now / hour) % Math.ceil(own.length / mostInTurn)) * mostInTurn;
    return own.slice(start, start + mostInTurn);
  });
  const isChosen = new Set(chosen);
  return all.filter((one) => isChosen.has(one));
}

const notANumber = (text: string): Text => ({
  ro: say`${text} nu este numărul unei cereri.`,
  en: say`${text} is not the number of an issue.`,
  ru: say`${text} не является номером заявки.`,
});
