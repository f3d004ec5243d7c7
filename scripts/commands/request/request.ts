// mdocs request: turns submitted forms into pull requests, or answers on the issue with what is missing. The form is data; it meets no shell.
import { readPlace } from '../run/github-place.ts';
import type { Options } from '../run/options.ts';
import { put, tell, whyOf } from '../run/output.ts';
import { answerIssue } from './answer.ts';
import { chooseIssues } from './choose-issues.ts';

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
