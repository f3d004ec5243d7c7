// Links into GitHub that open the right page already filled in: one click instead of a description of where to click.
import { type Named, nameOf } from '../model/named.ts';
import { inEach, type Locale, type Text } from '../model/text/text.ts';
import { encoded } from './markdown.ts';

export interface Site {
  /** https://github.com, or the address of an Enterprise server; without a slash at the end. */
  readonly serverUrl: string;
  /** owner/name. */
  readonly repository: string;
}

export interface Tested extends Named {
  /** The institution's technical mailbox. */
  readonly mailbox: string;
}

/** The repository's page. */
export const pageOf = ({ serverUrl, repository }: Site): string =>
  `${serverUrl}/${repository.split('/').map(encodeURIComponent).join('/')}`;

export interface Renewed extends Named {
  readonly environment: string;
}

/** Of a form in the language of its reader. */
const templateIn = (form: string, language: Locale): string => (language === 'ro' ? `${form}.yml` : `${form}-${language}.yml`);

const renewalTitle: Text = { ro: 'Reînnoirea certificatului', en: 'Renewal of a certificate', ru: 'Обновление сертификата' };

/** Opens the renewal form with everything filled in but the certificate. `page` is the repository's. */
export function renewalLink(page: string, renewed: Renewed, language: Locale = 'ro'): string {
  const { institution, system, environment } = renewed;
  const title = `${renewalTitle[language]}: ${nameOf(renewed)} (${environment})`;
  return formLink(page, { template: templateIn('renewal', language), title, institution, system, environment });
}

export const renewalLinks = (page: string, renewed: Renewed): Text => inEach((language) => renewalLink(page, renewed, language));

const confirmationTitle: Text = { ro: 'Confirmarea testării', en: 'Confirmation of the test', ru: 'Подтверждение тестирования' };

/** Opens the confirmation form with everything filled in but the day and the report. At most 1,500 characters or so. */
export function confirmationLink(site: Site, { institution, system, mailbox }: Tested, language: Locale = 'ro'): string {
  const title = `${confirmationTitle[language]}: ${nameOf({ institution, system })}`;
  const answers = { template: templateIn('confirmation', language), title, institution, system, mailbox };
  return formLink(pageOf(site), answers);
}

export const confirmationLinks = (site: Site, tested: Tested): Text =>
  inEach((language) => confirmationLink(site, tested, language));

function formLink(page: string, answers: Readonly<Record<string, string>>): string {
  const query = Object.entries(answers).map(([key, value]) => `${key}=${encoded(value)}`);
  return `${page}/issues/new?${query.join('&')}`;
}

/** Opens a file of the main branch. */
export const fileLink = (site: Site, path: string): string => `${pageOf(site)}/blob/main/${steps(path)}`;

/** Opens GitHub's editor on a file of the main branch; who may not write to it gets a fork and a pull request. */
export const editLink = (site: Site, path: string): string => `${pageOf(site)}/edit/main/${steps(path)}`;

const steps = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
