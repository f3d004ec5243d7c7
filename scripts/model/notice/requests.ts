// Notices about pull requests: received, to be corrected, waiting for approval, refused, merged, or impossible to judge.
import type { Answer } from '../verdict/verdict.ts';
import { type Audience, makeNotice, type Notice, type NoticeEvent } from './notice.ts';

/** The state of a pull request that its institutions are told about. */
export interface Request {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'merged' | 'closed';
  /** Its newest commit, 40 hexadecimal digits. */
  readonly head: string;
  /** The answer of the check about the newest commit, once there is one. */
  readonly answer?: Answer;
  readonly errors?: number;
  /** Whether it adds a confirmation that staging works. */
  readonly confirms: boolean;
  /** The number of the account that asks. */
  readonly author: number;
  /** Institutions whose files it touches, by their names in the repository. None where only AGE is concerned. */
  readonly institutions: readonly string[];
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
  return selectTold(requests, audience).flatMap((request) => {
    const isByStranger = request.state !== 'merged' && !isKnown(request, audience);
    return eventsOf(request).flatMap((event) =>
      placesOf(request, audience).map((institution) => ({
        ...makeNotice(
          institution === undefined ? event : { ...event, key: `${event.key}/${institution}`, institution },
          audience,
        ),
        ...(isByStranger && { isByStranger }),
      })),
    );
  });
}

function selectTold(requests: readonly Request[], { accounts = [] }: Audience): Request[] {
  const open = new Map<number, number>();
  const inOrder = [...requests].sort((a, b) => a.number - b.number);
  const early = inOrder.filter(({ author, state }) => {
    if (state !== 'open' || accounts.includes(author)) return true;
    const count = (open.get(author) ?? 0) + 1;
    open.set(author, count);
    return count <= mostOpen;
  });
  return requests.filter((one) => early.includes(one));
}

/** Whether AGE or one of the institutions that are concerned asks; whoever asks for a new institution is a stranger until it is accepted. */
const isKnown = (request: Request, audience: Audience): boolean =>
  audience.accounts?.includes(request.author) === true || ownPlacesOf(request, audience).length > 0;

const ownPlacesOf = ({ institutions, author }: Request, audience: Audience): string[] =>
  institutions.filter((slug) => audience.institutions.get(slug)?.maintainers?.includes(author));

/**
 * The institutions that are told. Anybody can touch the files of all: who has no say in them can have one institution told and no more, and
 * where there are several, AGE is told once in their place.
 */
function placesOf(request: Request, audience: Audience): readonly (string | undefined)[] {
  const { institutions, state, author } = request;
  const isTrusted = state === 'merged' || audience.accounts?.includes(author) === true;
  if (institutions.length > 0 && (institutions.length === 1 || isTrusted)) return institutions;
  const own = ownPlacesOf(request, audience);
  return own.length > 0 ? own : [undefined];
}

function eventsOf(request: Request): NoticeEvent[] {
  const { number, url, state, head, opened, moved, confirms } = request;
  const about = { number, url };
  const commit = head.slice(0, 16);
  const received = {
    kind: confirms ? ('confirmation-received' as const) : ('received' as const),
    key: `received/${number}`,
    day: opened,
    pull: number,
    about,
  };
  if (state === 'merged') return [{ kind: 'approved', key: `approved/${number}`, day: moved, pull: number, about }];
  if (state === 'closed') return [{ kind: 'rejected', key: `rejected/${number}/${commit}`, day: moved, pull: number, about }];
  return [received, ...eventsOfAnswer(request, `${number}/${commit}`)];
}

function eventsOfAnswer({ answer, errors, number, url, moved }: Request, name: string): NoticeEvent[] {
  const place = { day: moved, pull: number };
  const about = { number, url };
  if (answer === 'refused')
    return [
      {
        ...place,
        kind: 'needs-correction',
        key: `needs-correction/${name}`,
        about: { ...about, errors },
      },
    ];
  if (answer === 'waiting') return [{ ...place, kind: 'waiting-approval', key: `waiting-approval/${name}`, about }];
  if (answer === 'failed')
    return [{ ...place, kind: 'failed', key: `failed/check/${name}`, about: { what: 'check', subject: `#${number}`, url } }];
  return [];
}
