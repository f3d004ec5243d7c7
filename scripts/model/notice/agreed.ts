// Notices before agreements and exceptions end, on the same days as for certificates. Those that end on one day share a notice.
import { daysBetween, isDay } from '../date.ts';
import type { AgreementPart, FilePart } from '../declaration/integration.ts';
import { compare } from '../finding/finding.ts';
import type { Exception } from '../generated/policy.ts';
import { nearest } from './ending.ts';
import { type AgreementEnd, type Circle, type ExceptionEnd, type Notice, noticeOf } from './notice.ts';

/** For every contract and annex that ends soon. `today` is YYYY-MM-DD. */
export function noticesOfAgreements(files: readonly FilePart[], today: string, circle: Circle): Notice[] {
  return files.flatMap(({ slug, agreement }) =>
    byDay(agreement ? documentsIn(agreement) : [], today).map(({ list: documents, ...end }) =>
      noticeOf(
        {
          kind: 'agreement-expiring',
          key: `agreement-expiring/${slug}/${end.until}/${end.threshold}`,
          day: today,
          institution: slug,
          about: { documents, until: end.until, daysLeft: end.daysLeft },
        },
        circle,
      ),
    ),
  );
}

function documentsIn({ data }: AgreementPart): (AgreementEnd & { readonly expires: string })[] {
  return (['contract', 'annex'] as const).flatMap((document) => {
    const { expires, number } = data[document] ?? {};
    return !expires || !number ? [] : [{ document, number, expires }];
  });
}

/** Each institution is told about its own exceptions; AGE, which granted them, about all at once. */
export function noticesOfExceptions(exceptions: readonly Exception[], today: string, circle: Circle): Notice[] {
  const named = exceptions.flatMap(({ institutions }) => institutions).filter((slug) => circle.institutions.has(slug));
  const slugs = [...new Set(named)].sort(compare);
  const alone = { ...circle, age: '' };
  return [
    ...slugs.flatMap((slug) => {
      const own = exceptions.filter(({ institutions }) => institutions.includes(slug));
      return byDay(own, today).map((end) => exceptionNotice(end, { today, circle: alone, institution: slug }));
    }),
    ...byDay(exceptions, today).map((end) => exceptionNotice(end, { today, circle })),
  ];
}

interface Telling {
  readonly today: string;
  readonly circle: Circle;
  readonly institution?: string;
}

function exceptionNotice({ list, until, daysLeft, threshold }: End<Exception>, { today, circle, institution }: Telling): Notice {
  const ends: ExceptionEnd[] = list.map(({ rule, system, value, reason, institutions }) => ({
    rule,
    system,
    value,
    reason,
    institutions: institution === undefined ? institutions : undefined,
  }));
  const key = `exception-expiring/${institution ?? '*'}/${until}/${threshold}`;
  const about = { exceptions: ends, until, daysLeft };
  return noticeOf({ kind: 'exception-expiring', key, day: today, institution, about }, circle);
}

interface End<T> {
  readonly list: readonly T[];
  readonly until: string;
  readonly daysLeft: number;
  readonly threshold: number;
}

/** The entries that end soon, by their last day. */
function byDay<T extends { readonly expires: string }>(ends: readonly T[], today: string): End<T>[] {
  const days = [...new Set(ends.map(({ expires }) => expires).filter(isDay))].sort(compare);
  return days.flatMap((until) => {
    const daysLeft = daysBetween(today, until);
    const threshold = nearest(daysLeft);
    const list = ends.filter(({ expires }) => expires === until);
    return threshold === undefined ? [] : [{ list, until, daysLeft, threshold }];
  });
}
