// Notices before agreements and exceptions end, on the same days as for certificates. Those that end on one day share a notice.
import { daysBetween, isDay } from '../date.ts';
import type { AgreementPart, FilePart } from '../declaration/integration.ts';
import { compare } from '../finding/finding.ts';
import type { Exception } from '../generated/policy.ts';
import type { AgreementEnd, ExceptionEnd } from './about.ts';
import { findThreshold } from './endings.ts';
import { type Audience, makeNotice, type Notice } from './notice.ts';

/** For every contract and annex that ends soon. `today` is YYYY-MM-DD. */
export function noticesOfAgreements(files: readonly FilePart[], today: string, audience: Audience): Notice[] {
  return files.flatMap(({ slug, agreement }) =>
    groupByDay(agreement ? documentsIn(agreement) : [], today).map(({ list: documents, ...end }) =>
      makeNotice(
        {
          kind: 'agreement-expiring',
          key: `agreement-expiring/${slug}/${end.until}/${end.threshold}`,
          day: today,
          institution: slug,
          about: { documents, until: end.until, daysLeft: end.daysLeft },
        },
        audience,
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
export function noticesOfExceptions(exceptions: readonly Exception[], today: string, audience: Audience): Notice[] {
  const named = exceptions.flatMap(({ institutions }) => institutions).filter((slug) => audience.institutions.has(slug));
  const slugs = [...new Set(named)].sort(compare);
  const alone = { ...audience, age: '' };
  return [
    ...slugs.flatMap((slug) => {
      const own = exceptions.filter(({ institutions }) => institutions.includes(slug));
      return groupByDay(own, today).map((end) => makeExceptionNotice(end, { today, audience: alone, institution: slug }));
    }),
    ...groupByDay(exceptions, today).map((end) => makeExceptionNotice(end, { today, audience })),
  ];
}

interface ExceptionInputs {
  readonly today: string;
  readonly audience: Audience;
  readonly institution?: string;
}

function makeExceptionNotice(
  { list, until, daysLeft, threshold }: EndGroup<Exception>,
  { today, audience, institution }: ExceptionInputs,
): Notice {
  const ends: ExceptionEnd[] = list.map(({ rule, system, value, reason, institutions }) => ({
    rule,
    system,
    value,
    reason,
    institutions: institution === undefined ? institutions : undefined,
  }));
  const key = `exception-expiring/${institution ?? '*'}/${until}/${threshold}`;
  const about = { exceptions: ends, until, daysLeft };
  return makeNotice({ kind: 'exception-expiring', key, day: today, institution, about }, audience);
}

interface EndGroup<T> {
  readonly list: readonly T[];
  readonly until: string;
  readonly daysLeft: number;
  readonly threshold: number;
}

/** The entries that end soon, by their last day. */
function groupByDay<T extends { readonly expires: string }>(ends: readonly T[], today: string): EndGroup<T>[] {
  const days = [...new Set(ends.map(({ expires }) => expires).filter(isDay))].sort(compare);
  return days.flatMap((until) => {
    const daysLeft = daysBetween(today, until);
    const threshold = findThreshold(daysLeft);
    const list = ends.filter(({ expires }) => expires === until);
    return threshold === undefined ? [] : [{ list, until, daysLeft, threshold }];
  });
}
