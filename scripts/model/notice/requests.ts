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
  /** Institutions whose files it touches, by their names in the repository. None where only AGE is concerned. */
  readonly institutions: readonly string[];
  readonly opened: string;
  /** The day of the newest commit, of merging or of closing. */
  readonly moved: string;
}

/** The notices that should have been sent by now. Of a closed pull request only the end is told, and of answers only the current one. */
export function noticesOfRequests(requests: readonly Request[], audience: Audience): Notice[] {
  return requests.flatMap((request) => {
    const places = request.institutions.length > 0 ? request.institutions : [undefined];
    return eventsOf(request).flatMap((event) =>
      places.map((institution) =>
        makeNotice(institution === undefined ? event : { ...event, key: `${event.key}/${institution}`, institution }, audience),
      ),
    );
  });
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
