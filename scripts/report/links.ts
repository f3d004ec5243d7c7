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
}

/** The repository's page. */
export const pageOf = ({ serverUrl, repository }: Site): string =>
  `${serverUrl}/${repository.split('/').map(encodeURIComponent).join('/')}`;

export interface RenewalAnswers extends SystemName {
  readonly environment: string;
}

/** Opens the renewal form with everything filled in but the certificate. `page` is the repository's. */
export function renewalLink(page: string, renewed: RenewalAnswers, language: Locale = 'ro'): string {
  const { institution, system, environment } = renewed;
  return formLink(page, 'renewal', { institution, system, environment }, language, `${nameOf(renewed)} (${environment})`);
}

export const renewalLinks = (page: string, renewed: RenewalAnswers): Text =>
  forEachLanguage((language) => renewalLink(page, renewed, language));

/** Opens the form for production with what is known of it filled in. At most 1,500 characters or so. */
export function confirmationLink(
  site: Site,
  { institution, system, mailbox }: ConfirmationAnswers,
  language: Locale = 'ro',
): string {
  return formLink(pageOf(site), 'production', { institution, system, mailbox }, language, nameOf({ institution, system }));
}

export const confirmationLinks = (site: Site, tested: ConfirmationAnswers): Text =>
  forEachLanguage((language) => confirmationLink(site, tested, language));

/** Opens a file of the main branch. */
export const fileLink = (site: Site, path: string): string => `${pageOf(site)}/blob/main/${encodePath(path)}`;

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
