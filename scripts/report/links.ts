// Links into GitHub that open the right page already filled in: one click instead of a description of where to click.
import { nameOf, type SystemName } from '../model/system-name.ts';
import { forEachLanguage, type Locale, type Text } from '../model/text/text.ts';
import { encodeValue } from './markdown.ts';

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

/** Of a form in the language of its reader. */
const templateIn = (form: string, language: Locale): string => (language === 'ro' ? `${form}.yml` : `${form}-${language}.yml`);

const renewalTitle: Text = { ro: 'Reînnoirea certificatului', en: 'Renewal of a certificate', ru: 'Обновление сертификата' };

/** Opens the renewal form with everything filled in but the certificate. `page` is the repository's. */
export function renewalLink(page: string, renewed: RenewalAnswers, language: Locale = 'ro'): string {
  const { institution, system, environment } = renewed;
  const title = `${renewalTitle[language]}: ${nameOf(renewed)} (${environment})`;
  return formLink(page, { template: templateIn('renewal', language), title, institution, system, environment });
}

export const renewalLinks = (page: string, renewed: RenewalAnswers): Text =>
  forEachLanguage((language) => renewalLink(page, renewed, language));

const confirmationTitle: Text = { ro: 'Confirmarea testării', en: 'Confirmation of the test', ru: 'Подтверждение тестирования' };

/** Opens the confirmation form with everything filled in but the day and the report. At most 1,500 characters or so. */
export function confirmationLink(
  site: Site,
  { institution, system, mailbox }: ConfirmationAnswers,
  language: Locale = 'ro',
): string {
  const title = `${confirmationTitle[language]}: ${nameOf({ institution, system })}`;
  const answers = { template: templateIn('confirmation', language), title, institution, system, mailbox };
  return formLink(pageOf(site), answers);
}

export const confirmationLinks = (site: Site, tested: ConfirmationAnswers): Text =>
  forEachLanguage((language) => confirmationLink(site, tested, language));

function formLink(page: string, answers: Readonly<Record<string, string>>): string {
  const query = Object.entries(answers).map(([key, value]) => `${key}=${encodeValue(value)}`);
  return `${page}/issues/new?${query.join('&')}`;
}

/** Opens a file of the main branch. */
export const fileLink = (site: Site, path: string): string => `${pageOf(site)}/blob/main/${encodePath(path)}`;

/** Opens GitHub's editor on a file of the main branch; who may not write to it gets a fork and a pull request. */
export const editLink = (site: Site, path: string): string => `${pageOf(site)}/edit/main/${encodePath(path)}`;

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
