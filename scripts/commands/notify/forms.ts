// The form by which the reader of a notice does what it asks for, filled in with what is known.
import type { Notice } from '../../model/notice/notice.ts';
import { changeLinks, pageOf, renewalLinks, type Site, stopLinks, systemLinks } from '../../report/links.ts';

/** The notice as it is where no form does it, or the repository has no page. */
export function addForm(notice: Notice, site: Site | undefined): Notice {
  const page = site && pageOf(site);
  const formUrls = page === undefined ? undefined : findForm(notice, page);
  if (page === undefined || formUrls === undefined) return notice;
  return { ...notice, about: { ...notice.about, formUrls, ...findLaterForms(notice, page) } } as Notice;
}

/** What the institution may want when a system is connected or its certificate ends. */
function findLaterForms({ kind, institution, system }: Notice, page: string) {
  if (institution === undefined || system === undefined) return {};
  if (kind !== 'production-live' && kind !== 'expiring') return {};
  const stopUrls = stopLinks(page, { institution, system });
  return kind === 'expiring' ? { stopUrls } : { stopUrls, systemUrls: systemLinks(page, institution) };
}

/** AGE acts, or the notice has its form already. */
const noForm = { 'client-id': undefined, production: undefined, confirmation: undefined };

function findForm(notice: Notice, page: string) {
  const { institution, system } = notice;
  if (institution === undefined) return undefined;
  if (notice.kind === 'agreement-expiring' || notice.kind === 'exception-expiring') return changeLinks(page, { institution });
  if (notice.kind === 'failed' && notice.about.errors) {
    const isCertificate = notice.about.errors.codes.every((code) => /^(?:certificate|serial)-/.test(code));
    return (isCertificate ? renewalLinks : changeLinks)(page, { institution });
  }
  if (system === undefined) return undefined;
  const place = { institution, system };
  switch (notice.kind) {
    case 'expiring':
    case 'expired':
    case 'revoked':
    case 'untrusted':
      return renewalLinks(page, { ...place, environment: notice.about.environment });
    case 'waiting': {
      const { what, environment } = notice.about;
      const links = { certificate: renewalLinks, network: changeLinks, ...noForm }[what];
      return links?.(page, { ...place, environment });
    }
    case 'production-live':
      return changeLinks(page, { ...place, environment: notice.about.environment });
    default:
      return undefined;
  }
}
