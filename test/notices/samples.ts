// One notice of each kind, as they are sent to a fictional institution.
import { addForm } from '../../scripts/commands/notify/forms.ts';
import { type Audience, makeNotice, type Notice, type NoticeEvent, type NoticeKind } from '../../scripts/model/notice/notice.ts';
import type { PublishedSystem } from '../../scripts/model/publication/manifest.ts';

export const audience: Audience = {
  age: 'servicii@age.example',
  accounts: [9000000001],
  institutions: new Map([
    ['alfa', { name: 'Instituția Publică „Alfa”', technical: 'integrari@alfa.example', legal: 'juridic@alfa.example', pull: 12 }],
    ['beta', { name: 'Banca „Beta” SA', technical: 'it@beta.example', maintainers: [102] }],
  ]),
};

export const system: PublishedSystem = {
  institution: 'alfa',
  system: 'registrul-alfa',
  institutionName: 'Instituția Publică „Alfa”',
  systemName: 'SIA „Registrul Alfa”',
  clientId: '0a4f6a0e-57b5-4d5f-9d0f-2f6b7c1e8a43',
  access: `sha256:${'ab'.repeat(32)}`,
  certificates: [{ sha256: 'c1'.repeat(32), serial: '40000000018A01DB', notAfter: '2027-04-05T09:00:00Z' }],
  networks: ['203.0.113.10', '10.24.8.0/29'],
  documentTypes: ['Cazier', 'ExtrasRegistru'],
};

const url = 'https://github.com/example/mdocs-integrations/pull/12';
const request = { number: 12, url };
const filePage = 'https://github.com/example/mdocs-integrations/blob/main/integrations/alfa.yaml';
const urls = {
  staging: { serviceUrl: 'https://mdocs.staging.egov.md', apiUrl: 'https://mdocs.staging.egov.md:8443/api/' },
  production: { serviceUrl: 'https://mdocs.gov.md', apiUrl: 'https://mdocs.gov.md:8443/api/' },
};
const place = { day: '2026-06-01', institution: 'alfa', system: 'registrul-alfa' };
const newer = { sha256: 'd2'.repeat(32), serial: '40000000018A77EE', notAfter: '2029-04-05T09:00:00Z' };
const none = { certificates: [], networks: [], documentTypes: [] };
const loss = (environment: 'staging' | 'production') => ({ environment, system });

const form = 'https://github.com/example/mdocs-integrations/issues/new?system=registrul-alfa&template';
export const confirmUrls = {
  ro: `${form}=confirmation.yml`,
  en: `${form}=confirmation-en.yml`,
  ru: `${form}=confirmation-en.yml`,
};

export const exception = { rule: 'rsi-missing', system: 'registrul-alfa', reason: 'Înscrierea în RSI este în curs.' };

const events: { [K in NoticeKind]: Omit<Extract<NoticeEvent, { kind: K }>, 'kind' | 'key' | 'day'> } = {
  received: { ...place, about: request },
  'needs-correction': { ...place, about: { ...request, errors: 3 } },
  'waiting-approval': { ...place, about: request },
  rejected: { ...place, about: request },
  approved: { ...place, about: request },
  'staging-live': { ...place, about: { environment: 'staging', system, ...urls.staging, confirmUrls } },
  'confirmation-received': { ...place, about: request },
  waiting: { ...place, about: { what: 'client-id', environment: 'staging', systemName: system.systemName, url: filePage } },
  'production-live': { ...place, about: { environment: 'production', system, ...urls.production } },
  changed: {
    ...place,
    about: {
      environment: 'production',
      system,
      ...urls.production,
      gained: { ...none, networks: ['203.0.113.12'], documentTypes: ['ExtrasRegistru'] },
      lost: { ...none, networks: ['203.0.113.11'] },
    },
  },
  expiring: {
    ...place,
    about: {
      environment: 'production',
      systemName: system.systemName,
      certificate: system.certificates[0] ?? newer,
      daysLeft: 30,
    },
  },
  'agreement-expiring': {
    institution: 'alfa',
    about: {
      documents: [
        { document: 'contract', number: '12/2026' },
        { document: 'annex', number: '12/2026-MDocs' },
      ],
      until: '2026-07-01',
      daysLeft: 30,
    },
  },
  'exception-expiring': { institution: 'alfa', about: { exceptions: [exception], until: '2026-07-01', daysLeft: 30 } },
  expired: { ...place, about: loss('production') },
  renewed: {
    ...place,
    about: { environment: 'production', system, ...urls.production, gained: { ...none, certificates: [newer] }, lost: none },
  },
  suspended: { ...place, about: { ...loss('production'), reason: 'Cheia a ajuns la altcineva.' } },
  revoked: { ...place, about: loss('staging') },
  untrusted: { ...place, about: loss('staging') },
  unreadable: { ...place, about: loss('staging') },
  removed: { ...place, about: loss('staging') },
  'contact-changed': {
    institution: 'alfa',
    about: {
      contacts: [
        { role: 'technical', from: 'integrari@alfa.example', to: 'it@alfa.example' },
        { role: 'legal', from: 'juridic@alfa.example' },
      ],
      url: 'https://github.com/example/mdocs-integrations/commit/0123456789abcdef',
    },
  },
  affected: {
    institution: 'alfa',
    about: {
      what: 'types',
      ...request,
      by: 'age-demo-integrari',
      isByAge: true,
      title: 'Titlul în rusă al tipului Cazier',
      types: ['Cazier'],
    },
  },
  'address-shared': {
    institution: 'alfa',
    about: {
      environment: 'production',
      networks: ['203.0.113.10'],
      others: [{ institutionName: 'Banca „Beta” SA', systemName: 'Portalul clienților' }],
    },
  },
  failed: { ...place, about: { what: 'check', subject: '#12', url } },
};

export const site = { serverUrl: 'https://github.com', repository: 'example/mdocs-integrations' };

export const sample = (kind: NoticeKind): Notice =>
  addForm(
    makeNotice({ ...events[kind], kind, key: `${kind}/alfa/registrul-alfa/1`, day: '2026-06-01' } as NoticeEvent, audience),
    site,
  );
