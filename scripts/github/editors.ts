// Who wrote what stands in an issue or a comment now: whoever may write in a repository can change anybody's words, the apps' too. Only
// GraphQL says it.
import { Failure } from '../model/text/failure.ts';
import type { Caller } from './call.ts';
import { endless } from './failures.ts';
import { asObject, booleanAt, eachAt, integerAt, type JsonObject, Misread, objectAt, optional, stringAt } from './read.ts';
import type { Editors } from './types.ts';

// docs.github.com, GraphQL, "Issue": editor, userContentEdits. An actor has a number only as a user or a bot.
const editorsQuery = `query ($owner: String!, $repo: String!, $number: Int!) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      editor { login ... on User { databaseId } ... on Bot { databaseId } }
      userContentEdits(first: 100) {
        pageInfo { hasNextPage }
        nodes { editor { login ... on User { databaseId } ... on Bot { databaseId } } }
      }
    }
  }
}`;

const commentsQuery = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) {
      ... on Issue { comments(first: 100, after: $after) { ...written } }
      ... on PullRequest { comments(first: 100, after: $after) { ...written } }
    }
  }
}
fragment written on IssueCommentConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    fullDatabaseId
    author { login ... on User { databaseId } ... on Bot { databaseId } }
    editor { login ... on User { databaseId } ... on Bot { databaseId } }
  }
}`;

const pullsQuery = `query ($owner: String!, $repo: String!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequests(states: OPEN, first: 50, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        number
        comments(first: 100) {
          pageInfo { hasNextPage endCursor }
          nodes {
            fullDatabaseId
            author { login ... on User { databaseId } ... on Bot { databaseId } }
            editor { login ... on User { databaseId } ... on Bot { databaseId } }
          }
        }
      }
    }
  }
}`;

export function createEditorsApi(caller: Caller): Editors {
  const ask = <T>(query: string, variables: JsonObject, read: (repository: JsonObject) => T): Promise<T> =>
    // GraphQL says also of a failure that it is fine: what is not there is misread.
    caller.call('POST /graphql', { query, variables }, ({ data }) =>
      read(objectAt(objectAt(asObject(data), 'data'), 'repository')),
    );
  /** All pages of a connection. */
  async function readAll<T>(query: string, variables: JsonObject, read: (repository: JsonObject) => Page<T>): Promise<T[]> {
    const found: T[] = [];
    let after: string | undefined;
    for (let page = 0; page < maxPages; page++) {
      const { items, next } = await ask(query, { ...variables, after }, read);
      found.push(...items);
      if (next === undefined) return found;
      after = next;
    }
    throw new Failure(endless('POST /graphql'));
  }
  return {
    issueEditors: (number) => ask(editorsQuery, { number }, readEditors),
    async editedComments(number) {
      const all = await readAll(commentsQuery, { number }, (from) => readComments(objectAt(from, 'issueOrPullRequest')));
      return new Set(all.filter(isEdited).map(({ id }) => id));
    },
    async answeredPulls(author) {
      const pulls = await readAll(pullsQuery, {}, readPulls);
      const stands = ({ items, next }: Page<Written>) => {
        const own = items.filter((one) => one.author === author);
        return next === undefined && own.length > 0 && !own.some(isEdited);
      };
      return new Set(pulls.filter(({ comments }) => stands(comments)).map(({ number }) => number));
    },
  };
}

const maxPages = 200;

interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page begins. */
  readonly next: string | undefined;
}

interface Written {
  readonly id: number;
  readonly author: number | undefined;
  /** Of the last edit; undefined for nobody. */
  readonly editor: number | 'unknown' | undefined;
}

const isEdited = ({ author, editor }: Written): boolean => editor !== undefined && editor !== author;

const numberOf = (from: JsonObject, key: string): number | undefined =>
  optional(optional(from, key, objectAt) ?? {}, 'databaseId', integerAt);

const nextOf = (connection: JsonObject): string | undefined => {
  const info = objectAt(connection, 'pageInfo');
  return booleanAt(info, 'hasNextPage') ? stringAt(info, 'endCursor') : undefined;
};

/** More edits than one page are by nobody known. */
function readEditors(repository: JsonObject): readonly (number | undefined)[] {
  const issue = objectAt(repository, 'issue');
  const edits = objectAt(issue, 'userContentEdits');
  const editors = eachAt(edits, 'nodes', (node) => numberOf(asObject(node), 'editor'));
  const last = optional(issue, 'editor', objectAt) ? [numberOf(issue, 'editor')] : [];
  const isCut = booleanAt(objectAt(edits, 'pageInfo'), 'hasNextPage');
  return [...editors, ...last, ...(isCut ? [undefined] : [])];
}

function readComments(conversation: JsonObject): Page<Written> {
  const comments = objectAt(conversation, 'comments');
  return { items: eachAt(comments, 'nodes', (node) => writtenOf(asObject(node))), next: nextOf(comments) };
}

function writtenOf(from: JsonObject): Written {
  // Larger than GraphQL's own numbers can be, so it comes as a text.
  const id = Number(from.fullDatabaseId);
  if (!Number.isSafeInteger(id) || id <= 0) throw new Misread('fullDatabaseId');
  const editor = optional(from, 'editor', objectAt) && (numberOf(from, 'editor') ?? 'unknown');
  return { id, author: numberOf(from, 'author'), editor };
}

function readPulls(repository: JsonObject): Page<{ readonly number: number; readonly comments: Page<Written> }> {
  const pulls = objectAt(repository, 'pullRequests');
  const items = eachAt(pulls, 'nodes', (node) => {
    const pull = asObject(node);
    return { number: integerAt(pull, 'number'), comments: readComments(pull) };
  });
  return { items, next: nextOf(pulls) };
}
