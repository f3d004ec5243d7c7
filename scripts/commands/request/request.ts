// mdocs request: turns submitted forms into pull requests, or answers on the issue with what is missing. The form is data; it meets no shell.
import { readEvent } from '../../github/event.ts';
import type { Issue } from '../../github/types.ts';
import { Failure } from '../../model/text/failure.ts';
import { say, type Text } from '../../model/text/text.ts';
import { formOf } from '../run/author.ts';
import { type Place, readPlace } from '../run/github-place.ts';
import type { Options } from '../run/options.ts';
import { put, tell, whyOf } from '../run/output.ts';
import { answerIssue, findForm } from './answer.ts';

/** Exit code 0; 2 when an issue could not be answered, which the next run makes up. */
export async function request(options: Options & { issue?: string }): Promise<number> {
  const place = readPlace(process.env);
  let code = 0;
  for (const issue of await chooseIssues(place, options.issue)) {
    try {
      // No value of the form goes into the log.
      await put(`#${issue.number} ${await answerIssue(issue, { place, root: options.root, today: options.today })}\n`);
    } catch (error) {
      tell(`#${issue.number}: ${whyOf(error, options.locale)}\n`);
      code = 2;
    }
  }
  return code;
}

/** The one that is named, the one that the event is about, or all open ones. What an event says is read anew: it may be old. */
async function chooseIssues(place: Place, named: string | undefined): Promise<readonly Issue[]> {
  const { github, event } = place;
  if (named !== undefined && !/^[1-9][0-9]{0,9}$/.test(named)) throw new Failure(notANumber(named));
  if (named !== undefined) return [await github.issue(Number(named))];
  const read = event && readEvent(event.name, event.payload);
  if (read?.name === 'issues') return [await github.issue(read.number)];
  const open = (await github.issues()).filter((issue) => findForm(issue) !== undefined);
  return [...open, ...(await findClosedForms(place, new Set(open.map(({ number }) => number))))];
}

/** Issues that are closed while their request is open again. */
async function findClosedForms(place: Place, known: ReadonlySet<number>): Promise<readonly Issue[]> {
  const pulls = await place.github.openPulls();
  // Here the app that answers is the one that makes requests of forms.
  const numbers = pulls.flatMap((pull) => formOf(pull, { ...place, requestsBot: place.bot }) ?? []);
  return Promise.all(numbers.filter((number) => !known.has(number)).map((number) => place.github.issue(number)));
}

const notANumber = (text: string): Text => ({
  ro: say`${text} nu este numărul unei cereri.`,
  en: say`${text} is not the number of an issue.`,
  ru: say`${text} не является номером заявки.`,
});
