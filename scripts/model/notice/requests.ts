// Notices about pull requests: received, to be corrected, waiting for approval, refused, merged, or impossible to judge.
import type { Account } from '../proposal/proposal.ts';
import type { Answer } from '../verdict/verdict.ts';
import { type Audience, makeNotice, type Notice, type NoticeEvent } from './notice.ts';

/** The state of a pull request that its institutions are told about. */
export interface Request {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'merged' | 'closed';
  /** Its newest commit, 40 hexadecimal digits. */
  readonly head: string;
  /** The commit that its form was turned into: what AGE writes upon it is no news. Absent where it was made of no form. */
  readonly asked?: string | undefined;
  /** The answer of the check about the newest commit, once there is one. */
  readonly answer?: Answer;
  readonly errors?: number;
  /** Whether it adds a confirmation that staging works. */
  readonly confirms: boolean;
  /** The account that asks. */
  readonly author: Account;
  /** Made by a button of AGE: the account is the app's. */
  readonly isOperator?: true;
  /** As its author called it. */
  readonly title: string;
  /** Institutions whose files it touches, by their names in the repository. None where only AGE is concerned. */
  readonly institutions: readonly string[];
  /** The codes of the document types that it changes. */
  readonly types: readonly string[];
  /** The issue of the form that it was made of. */
  readonly issue?: number;
  readonly opened: string;
  /** The day of the newest commit, of merging or of closing. */
  readonly moved: string;
}

/** How many open requests of one account are told of at once, AGE's aside. */
const mostOpen = 5;

/**
 * The notices that should have been sent by now. Of a closed pull request only the end is told, and of answers only the current one. Of the
 * open ones of one account the oldest few are told, the others once those are closed.
 */
export function noticesOfRequests(requests: readonly Request[], audience: Audience): Notice[] {
  return selectTold(requests, audience).flatMap((request) => [
    ...noticesToAuthors(request, audience),
    ...(request.state === 'merged' ? noticesToAffected(request, audience) : []),
  ]);
}

function noticesToAuthors(request: Request, audience: Audience): Notice[] {
  const { state, issue, author } = request;
  const isByStranger = state !== 'merged' && !isKnown(request, audience);
  const isAttempt = isByStranger && request.institutions.some((slug) => audience.institutions.has(slug));
  return eventsOf(request, isAttempt).flatMap((event) =>
    placesOf(request, audience).map((institution) => ({
      ...makeNotice(
        {
          ...event,
          ...(institution !== undefined && { key: `${event.key}/${institution}`, institution }),
          issue,
          // Whoever tries to change what is others' is told of to AGE alone.
          named: [author.id, ...(isAttempt && event.key.startsWith('received/') ? (audience.accounts ?? []) : [])],
        },
        audience,
      ),
      ...(isByStranger && { isByStranger }),
    })),
  );
}

/** Whoever is concerned by what was accepted and did not ask for it. They are told where their own matters are. */
function noticesToAffected(request: Request, audience: Audience): Notice[] {
  const { number, url, title, types, author, moved: day } = request;
  const own = ownPlacesOf(request, audience);
  const isByAge = request.isOperator === true || audience.accounts?.includes(author.id) === true;
  return [...audience.institutions].flatMap(([institution, { documentTypes = [], pull = number }]) => {
    if (own.includes(institution)) return [];
    const used = types.filter((code) => documentTypes.includes(code));
    const isFile = request.institutions.includes(institution);
    return [...(isFile ? (['file'] as const) : []), ...(used.length > 0 ? (['types'] as const) : [])].map((what) => {
      const about = { what, number, url, title, by: author.login, isByAge, types: what === 'types' ? used : [] };
      const key = what === 'file' ? `affected/${number}/${institution}` : `affected/${number}/${institution}/types`;
      return makeNotice({ kind: 'affected', key, day, institution, pull, about }, audience);
    });
  });
}

function selectTold(requests: readonly Request[], { accounts = [] }: Audience): Request[] {
  const open = new Map<number, number>();
  const inOrder = [...requests].sort((a, b) => a.number - b.number);
  const early = inOrder.filter(({ author, state, isOperator }) => {
    if (state !== 'open' || isOperator || accounts.includes(author.id)) return true;
    const count = (open.get(author.id) ?? 0) + 1;
    open.set(author.id, count);
    return count <= mostOpen;
  });
  return requests.filter((one) => early.includes(one));
}

/** Whether AGE or one of the institutions that are concerned asks; whoever asks for a new institution is a stranger until it is accepted. */
const isKnown = (request: Request, audience: Audience): boolean =>
  request.isOperator === true ||
  audience.accounts?.includes(request.author.id) === true ||
  ownPlacesOf(request, audience).length > 0;

const ownPlacesOf = ({ institutions, author }: Request, audience: Audience): string[] =>
  institutions.filter((slug) => audience.institutions.get(slug)?.maintainers?.includes(author.id));

/** The institutions whose matter it is: the author's own, or the one that asks to be connected. Of everything else AGE is told once. */
function placesOf(request: Request, audience: Audience): readonly (string | undefined)[] {
  const { institutions } = request;
  const own = ownPlacesOf(request, audience);
  if (own.length > 0) return own;
  const [first, ...more] = institutions;
  return first !== undefined && more.length === 0 && !audience.institutions.has(first) ? [first] : [undefined];
}

function eventsOf(request: Request, isAttempt: boolean): NoticeEvent[] {
  const { number, state, head, opened, moved, confirms, author } = request;
  const about = aboutOf(request);
  const commit = head.slice(0, 16);
  const received = {
    kind: confirms ? ('confirmation-received' as const) : ('received' as const),
    key: `received/${number}`,
    day: opened,
    pull: number,
    about: { ...about, ...(isAttempt && { stranger: author.login }) },
  };
  if (state === 'merged') return [{ kind: 'approved', key: `approved/${number}`, day: moved, pull: number, about }];
  if (state === 'closed') return [{ kind: 'rejected', key: `rejected/${number}/${commit}`, day: moved, pull: number, about }];
  return [received, ...eventsOfAnswer(request)];
}

const aboutOf = ({ number, url, issue }: Request) => ({
  number,
  url,
  form: issue === undefined ? undefined : url.replace(/pull\/[0-9]+$/, `issues/${issue}`),
});

function eventsOfAnswer(request: Request): NoticeEvent[] {
  const { answer, errors, number, url, moved, head, asked = head } = request;
  const name = `${number}/${head.slice(0, 16)}`;
  const place = { day: moved, pull: number };
  const about = aboutOf(request);
  if (answer === 'refused')
    return [
      {
        ...place,
        kind: 'needs-correction',
        key: `needs-correction/${name}`,
        about: { ...about, errors },
      },
    ];
  if (answer === 'waiting')
    return [{ ...place, kind: 'waiting-approval', key: `waiting-approval/${number}/${asked.slice(0, 16)}`, about }];
  if (answer === 'failed')
    return [{ ...place, kind: 'failed', key: `failed/check/${name}`, about: { what: 'check', subject: `#${number}`, url } }];
  return [];
}
