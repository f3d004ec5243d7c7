// Links into GitHub that open the right page already filled in: one click instead of a description of where to click.
import { nameOf, type SystemName } from '../model/system-name.ts';
import { forEachLanguage, type Locale, type Text } from '../model/text/text.ts';
import { formLink } from './form-link.ts';

export interface Site {
  /** https://github.com, or the address of an Enterprise server; without a slash at the end. */
  readonly serverUrl: string;
  /** owner/name. */
  readonly repository: string;
}

export interface ConfirmationAnswers extends SystemName {
  /** The institution's technical mailbox. */
  readonly mailbox: string;
  /** What gateways saw of the test, for the institution to go on from. */
  readonly report?: Text | undefined;
}

/** The repository's page. */
export const pageOf = ({ serverUrl, repository }: Site): string =>
  `${serverUrl}/${repository.split('/').map(encodeURIComponent).join('/')}`;

/** What a form about a system is filled in with, as far as it is known. */
export interface SystemAnswers extends Partial<SystemName> {
  readonly institution: string;
  readonly environment?: string;
}

const titleOf = ({ institution, system, environment }: SystemAnswers): string =>
  [system === undefined ? institution : nameOf({ institution, system }), ...(environment ? [`(${environment})`] : [])].join(' ');

/** Opens the renewal form with everything filled in but the certificate. `page` is the repository's. */
export function renewalLink(page: string, renewed: SystemAnswers, language: Locale = 'ro'): string {
  const { institution, system, environment } = renewed;
  return formLink(page, 'renewal', { institution, system, environment }, language, titleOf(renewed));
}

export const renewalLinks = (page: string, renewed: SystemAnswers): Text =>
  forEachLanguage((language) => renewalLink(page, renewed, language));

/** Opens the form for changes, in which only what changes has to be written. `page` is the repository's. */
export function changeLinks(page: string, changed: SystemAnswers): Text {
  const { institution, system, environment } = changed;
  return forEachLanguage((language) =>
    formLink(page, 'change', { institution, system, environment }, language, titleOf(changed)),
  );
}

/** Opens the form for one more system of an institution. `page` is the repository's. */
export const systemLinks = (page: string, institution: string): Text =>
  forEachLanguage((language) => formLink(page, 'system', { institution }, language, institution));

/** Opens the form that suspends or stops a system: which of both, and why, has to be written. `page` is the repository's. */
export const stopLinks = (page: string, { institution, system }: SystemName): Text =>
  forEachLanguage((language) => formLink(page, 'stop', { institution, system }, language, nameOf({ institution, system })));

/** Opens the form for production with what is known of it filled in. At most 1,500 characters or so. */
export function confirmationLink(
  site: Site,
  { institution, system, mailbox, report }: ConfirmationAnswers,
  language: Locale = 'ro',
): string {
  const answers = { institution, system, mailbox, report: report?.[language] };
  return formLink(pageOf(site), 'production', answers, language, nameOf({ institution, system }));
}

export const confirmationLinks = (site: Site, tested: ConfirmationAnswers): Text =>
  forEachLanguage((language) => confirmationLink(site, tested, language));

/** Opens a file of the main branch. */
export const fileLink = (site: Site, path: string): string => `${pageOf(site)}/blob/main/${encodePath(path)}`;

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
