// What the template of a notice can see: every decision about its words is made here.
import type { AboutAccess, AboutByKind, AboutFailure, ExceptionEnd, FormUrls } from '../../model/notice/about.ts';
import type { Notice } from '../../model/notice/notice.ts';
import type { PublishedCertificate, PublishedSystem } from '../../model/publication/manifest.ts';
import type { Rights } from '../../model/publication/plan.ts';
import { counted } from '../../model/text/counted.ts';
import { formatDay } from '../../model/text/day.ts';
import type { Locale } from '../../model/text/text.ts';
import { access } from './access.ts';
import { affected } from './affected.ts';
import { agreementNotices } from './agreements.ts';
import { changes } from './changes.ts';
import { contactChanged } from './contacts.ts';
import { endings } from './endings.ts';
import { failures } from './failures.ts';
import { documentWords, exceptionEnds, leftWords, lineWords, placeWords, roleWords, setQuotes } from './phrases.ts';
import { requests } from './requests.ts';
import { addressShared } from './sharing.ts';
import { waiting } from './waiting.ts';
import type { NoticeWords } from './words.ts';

export interface NoticeText {
  readonly words: NoticeWords;
  readonly view: object;
}

/** The template of a notice in a language, and the view that fills it. */
export function composeNoticeText(notice: Notice, locale: Locale): NoticeText {
  switch (notice.kind) {
    case 'received':
    case 'confirmation-received':
    case 'needs-correction':
    case 'waiting-approval':
    case 'rejected':
    case 'approved':
      return { words: requests[notice.kind], view: requestView(notice.about, locale) };
    case 'staging-live':
    case 'production-live':
      return { words: access[notice.kind], view: accessView(notice.about, locale) };
    case 'changed':
    case 'renewed': {
      const { gained, lost, isReplaced } = notice.about;
      const lists = { gained: rightsListView(gained, locale), lost: rightsListView(lost, locale) };
      return {
        words: changes[notice.kind],
        view: { ...accessView(notice.about, locale), ...lists, replaced: isReplaced ? [{}] : [] },
      };
    }
    case 'expiring': {
      const { environment, systemName, certificate, daysLeft, formUrls, stopUrls } = notice.about;
      const place = { environment: placeWords[environment][locale], system: systemName };
      return {
        words: endings.expiring,
        view: {
          ...place,
          ...certificateView(certificate, locale),
          left: leftWords(daysLeft, locale),
          stops: linksView(stopUrls, locale),
          ...formView(formUrls, locale),
        },
      };
    }
    case 'agreement-expiring': {
      const { documents, until, daysLeft, formUrls } = notice.about;
      const listed = documents.map(({ document, number }) => ({ document: documentWords[document][locale], number }));
      return {
        words: agreementNotices[notice.kind],
        view: { ...dayView(until, daysLeft, locale), ...whoseView(notice), documents: listed, ...formView(formUrls, locale) },
      };
    }
    case 'exception-expiring': {
      const { exceptions, until, daysLeft, formUrls } = notice.about;
      const [own, granted] = notice.institution === undefined ? [[], [{}]] : [[formView(formUrls, locale)], []];
      const listed = exceptions.map(exceptionView);
      const ends = exceptionEnds(exceptions.length)[locale];
      const view = { ...dayView(until, daysLeft, locale), ...whoseView(notice), exceptions: listed, own, granted, ends };
      return { words: agreementNotices[notice.kind], view };
    }
    case 'expired':
    case 'suspended':
    case 'revoked':
    case 'untrusted':
    case 'unreadable':
    case 'removed': {
      const { environment, system, reason, formUrls } = notice.about;
      const reasons = reason === undefined ? [] : [{ reason }];
      const place = { environment: placeWords[environment][locale], reasons };
      return { words: endings[notice.kind], view: { ...place, ...systemView(system, locale), ...formView(formUrls, locale) } };
    }
    case 'contact-changed': {
      const { contacts, url } = notice.about;
      const lines = contacts.map(({ role, from, to = '' }) => ({ role: roleWords[role][locale], from, to }));
      const [replaced, removed] = [lines.filter(({ to }) => to !== ''), lines.filter(({ to }) => to === '')];
      return {
        words: contactChanged,
        view: { ...whoseView(notice), replaced, removed, page: url === undefined ? [] : [{ url }] },
      };
    }
    case 'affected': {
      const { what, number, url, by, isByAge, title, types } = notice.about;
      const [age, others] = isByAge ? [[{ by }], []] : [[], [{ by }]];
      const listed = types.map((code) => ({ code }));
      return {
        words: affected[what],
        view: { ...whoseView(notice), age, others, number: `#${number}`, url, title, types: listed },
      };
    }
    case 'waiting': {
      const { what, environment, systemName, url, formUrls, evidence } = notice.about;
      const seen = { evidence: evidence === undefined ? [] : [{ seen: evidence[locale] }] };
      const place = { environment: placeWords[environment][locale], page: url === undefined ? [] : [{ url }] };
      return { words: waiting[what], view: { ...place, ...seen, system: systemName, ...formView(formUrls, locale) } };
    }
    case 'address-shared': {
      const { environment, networks, others } = notice.about;
      const place = { environment: placeWords[environment][locale], others };
      return {
        words: addressShared,
        view: { ...whoseView(notice), ...place, networks: networks.map((network) => ({ network })) },
      };
    }
    case 'failed': {
      const { what, subject, errors, url, by, isFollowed, formUrls, gateways = [], environment } = notice.about;
      const names = gateways.map((name) => ({ name }));
      const place = environment ? placeWords[environment][locale] : '';
      const page = url === undefined ? [] : [{ url }];
      const [followed, held] = isFollowed ? [[{}], []] : [[], [{}]];
      const byAccount = by === undefined ? [] : [{ login: by }];
      const found = { ...errorsView(errors, locale), ...formView(formUrls, locale) };
      const view = { subject, page, followed, held, byAccount, byNobody: by === undefined ? [{}] : [], names, place, ...found };
      return { words: failures[what], view };
    }
  }
}

interface RequestFacts {
  readonly number: number;
  readonly url: string;
  readonly errors?: number;
  readonly stranger?: string;
  readonly form?: string;
  readonly seen?: AboutByKind['confirmation-received']['seen'];
}

function requestView({ number, url, errors, stranger, form, seen = [] }: RequestFacts, locale: Locale) {
  const tests = seen.map(({ systemName, evidence }) => ({ systemName, evidence: evidence[locale] }));
  return {
    tests: tests.length > 0 ? [{ tests }] : [],
    number: `#${number}`,
    url,
    errors: errors === undefined ? [] : [{ count: counted(errors, 'error', locale) }],
    strangers: stranger === undefined ? [] : [{ login: stranger }],
    forms: form === undefined ? [] : [{ form }],
    byHand: form === undefined ? [{}] : [],
  };
}

function accessView(about: AboutAccess, locale: Locale) {
  const { environment, system, serviceUrl, apiUrl, confirmUrls, formUrls, systemUrls, stopUrls } = about;
  const confirm = confirmUrls === undefined ? [] : [{ url: confirmUrls[locale] }];
  const confirmByHand = confirmUrls === undefined ? [{}] : [];
  const place = { environment: placeWords[environment][locale], serviceUrl, apiUrl };
  return {
    ...place,
    ...systemView(system, locale),
    confirm,
    confirmByHand,
    later: linksView(systemUrls, locale),
    stops: linksView(stopUrls, locale),
    ...formView(formUrls, locale),
  };
}

function systemView(system: PublishedSystem, locale: Locale) {
  return { system: system.systemName, digest: system.access, ...rightsView(system, locale) };
}

const linksView = (urls: FormUrls | undefined, locale: Locale) => (urls === undefined ? [] : [{ url: urls[locale] }]);

/** The form where there is one, and the way without it. */
const formView = (urls: FormUrls | undefined, locale: Locale) => ({
  forms: linksView(urls, locale),
  byHand: urls === undefined ? [{}] : [],
  order,
});

/** Where STISC takes orders for certificates. */
const order = 'https://semnatura.md/order/system-certificate';

const noErrors: NonNullable<AboutFailure['errors']> = { first: [], count: 0, codes: [] };

function errorsView({ first, count }: NonNullable<AboutFailure['errors']> = noErrors, locale: Locale) {
  const errors = first.map(({ line, message, hint }) => ({
    places: line === undefined ? [] : [{ place: `${lineWords[locale]} ${line}` }],
    message: setQuotes(message[locale], locale),
    hints: hint === undefined ? [] : [{ hint: setQuotes(hint[locale], locale) }],
  }));
  const left = count - first.length;
  return { errors, more: left > 0 ? [{ count: counted(left, 'error', locale) }] : [] };
}

const whoseView = ({ institutionName }: Notice) => ({
  institutions: institutionName === undefined ? [] : [{ name: institutionName }],
});

const dayView = (until: string, daysLeft: number, locale: Locale) => ({
  until: formatDay(until, locale),
  left: leftWords(daysLeft, locale),
});

/** Where there is nothing to say, the list is empty: templates have no conditions. */
const exceptionView = ({ rule, system, value, reason, institutions }: ExceptionEnd) => ({
  rule,
  reason,
  places: [system, value, institutions?.join(', ')].flatMap((place) => (place === undefined ? [] : [{ place }])),
});

const rightsView = ({ networks, certificates, documentTypes }: Rights, locale: Locale) => ({
  networks: networks.map((network) => ({ network })),
  certificates: certificates.map((certificate) => certificateView(certificate, locale)),
  types: documentTypes.map((code) => ({ code })),
});

/** A list with one entry, or an empty one where there is nothing to say. */
function rightsListView(rights: Rights, locale: Locale) {
  const isEmpty = Object.values(rights).every((list) => list.length === 0);
  return isEmpty ? [] : [rightsView(rights, locale)];
}

const certificateView = ({ serial, notAfter }: PublishedCertificate, locale: Locale) => ({
  serial,
  until: formatDay(notAfter, locale),
});
