// Issues and the comments of issues and pull requests, which are one thing to GitHub.
import type { Caller } from './call.ts';
import { fetchAll } from './pages.ts';
import { orElse } from './pulls.ts';
import { asArray, asObject, Misread, stringAt } from './read.ts';
import { commentOf, issueOf } from './shapes.ts';
import type { Comment, Issue, IssueFilter, Issues, NewIssue } from './types.ts';

const root = '/repos/{owner}/{repo}';
const gone = [404, 410];

export function createIssuesApi(caller: Caller): Issues {
  const comments = (number: number) =>
    fetchAll(caller, `GET ${root}/issues/{number}/comments`, { read: commentOf, key: ({ id }) => id, parameters: { number } });
  const issue = (number: number) =>
    caller.call(`GET ${root}/issues/{number}`, { number }, ({ data }) => readNumberedIssue(data, number));
  return {
    comments,
    createComment: (number, body) => createComment(caller, { number, body }, comments),
    updateComment: (id, body) =>
      orElse(
        gone,
        false,
        caller.call(`PATCH ${root}/issues/comments/{id}`, { id, body }, ({ data }) => commentOf(data).id === id),
      ),
    deleteComment: (id) =>
      orElse(
        gone,
        undefined,
        caller.call(`DELETE ${root}/issues/comments/{id}`, { id }, () => undefined),
      ),
    issue,
    findIssue: (number) => orElse([301, ...gone], undefined, issue(number)),
    issues: async (filter = {}) => (await listIssues(caller, filter)).filter(({ isPull }) => !isPull),
    createIssue: (made) => createIssue(caller, made),
    updateIssue: (number, change) =>
      caller.call(`PATCH ${root}/issues/{number}`, { number, ...change }, ({ data }) => void readNumberedIssue(data, number)),
    addLabels: (number, labels) => addLabels(caller, { number, labels }, issue),
  };
}

function readNumberedIssue(data: unknown, number: number): Issue {
  const issue = issueOf(data);
  if (issue.number !== number) throw new Misread('number');
  return issue;
}

const listIssues = (caller: Caller, { labels = [], state = 'open' }: IssueFilter) =>
  fetchAll(caller, `GET ${root}/issues`, {
    read: issueOf,
    key: ({ number }) => number,
    parameters: {
      state,
      sort: 'created',
      direction: 'asc',
      labels: labels.length > 0 ? labels.join(',') : undefined,
    },
  });

interface NewComment {
  readonly number: number;
  readonly body: string;
}

function createComment(
  caller: Caller,
  { number, body }: NewComment,
  comments: (number: number) => Promise<readonly Comment[]>,
): Promise<Comment> {
  return caller.make(
    `POST ${root}/issues/{number}/comments`,
    { number, body },
    {
      read: ({ data }) => commentOf(data),
      look: async () => (await comments(number)).findLast((comment) => isSameText(comment.body, body)),
    },
  );
}

/** GitHub keeps the line ends that it is given, and may leave out space at the end. */
export const isSameText = (a: string, b: string): boolean => normalizeText(a) === normalizeText(b);
const normalizeText = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();

/** Only among the newest: there it must be, if it was made. */
async function createIssue(caller: Caller, { title, body, labels = [] }: NewIssue): Promise<Issue> {
  const newest = { state: 'all', sort: 'created', direction: 'desc', per_page: 100 };
  return caller.make(
    `POST ${root}/issues`,
    { title, body, labels },
    {
      read: ({ data }) => issueOf(data),
      look: async () => {
        const issues = await caller.call(`GET ${root}/issues`, newest, ({ data }) => asArray(data).map(issueOf));
        return issues.find((issue) => issue.title === title && isSameText(issue.body, body));
      },
    },
  );
}

interface LabelsToAdd {
  readonly number: number;
  readonly labels: readonly string[];
}

async function addLabels(
  caller: Caller,
  { number, labels }: LabelsToAdd,
  issue: (number: number) => Promise<Issue>,
): Promise<void> {
  const areThere = (there: readonly string[]): true | undefined =>
    labels.every((label) => there.includes(label)) ? true : undefined;
  await caller.make(
    `POST ${root}/issues/{number}/labels`,
    { number, labels },
    {
      read: ({ data }) => {
        if (!areThere(asArray(data).map((label) => stringAt(asObject(label), 'name')))) throw new Misread('labels');
        return true;
      },
      look: async () => areThere((await issue(number)).labels),
    },
  );
}
