// What an import writes: an integration file for each institution, in which everything that is missing can be seen, and the registered certificates.
import { environments } from '../../model/environment.ts';
import { compare } from '../../model/finding/finding.ts';
import type { RegisteredCertificate } from '../../model/generated/certificates.ts';
import type { Policy } from '../../model/generated/policy.ts';
import {
  findContradictions,
  firstOf,
  type ImportedInstitution,
  type ImportedSystem,
  type ListedDocument,
  type SystemAccess,
} from '../../model/import/institutions.ts';
import { formatDay } from '../../model/text/day.ts';
import type { Certificate } from '../../model/x509/certificate.ts';

export const missingKinds = [
  ...['name', 'sector', 'contact', 'maintainers', 'contract', 'annex', 'rsi', 'document-types'],
  ...['client-id', 'certificate', 'addresses', 'staging', 'test', 'contradiction'],
] as const;
export type MissingKind = (typeof missingKinds)[number];

export interface Missing {
  readonly slug: string;
  readonly idno: string;
  readonly system?: string;
  readonly environment?: string;
  readonly kind: MissingKind;
  /** Of a contradiction: the fields. */
  readonly detail?: string;
}

/** The inputs of the files beside the lists. */
export interface ImportSettings {
  readonly policy: Policy;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The access digest of a system, by its id. */
  readonly digests: ReadonlyMap<string, string>;
  /** How the certificate with a hash is declared: by its serial in the registry, or as a file. */
  readonly declared: ReadonlyMap<string, { readonly serial: string; readonly service: string } | { readonly file: string }>;
}

export interface ImportedFile {
  readonly text: string;
  readonly missing: readonly Missing[];
}

/** Words in the file are Romanian, as in the registry's own files. */
export function integrationText(institution: ImportedInstitution, settings: ImportSettings): ImportedFile {
  const missing: Missing[] = [];
  const lines = institution.systems.flatMap(({ accesses }) => accesses);
  const miss = (kind: MissingKind, where: Partial<Missing> = {}): string => {
    missing.push({ slug: institution.slug, idno: institution.idno, kind, ...where });
    return ` # lipsește: ${words[kind]}`;
  };
  const fields = findContradictions(lines, ['institutionName', 'sector', 'technical', 'legal', 'contract', 'annex']);
  if (fields.length > 0) miss('contradiction', { detail: fields.join(', ') });
  const text = [
    '# yaml-language-server: $schema=../schemas/integration.schema.json',
    `# Preluat din evidențele AGE la ${formatDay(settings.today, 'ro')}. Ce este marcat cu „lipsește” se completează de instituție.`,
    ...institutionLines(institution, lines, { settings, miss }),
    '',
    ...agreementLines(lines, miss),
    '',
    'systems:',
    ...institution.systems.flatMap((system) => systemLines(system, lines, { settings, miss })),
  ];
  return { text: `${text.join('\n')}\n`, missing };
}

const words: Readonly<Record<MissingKind, string>> = {
  name: 'denumirea',
  sector: 'sectorul; până atunci se cer ca pentru o instituție publică',
  contact: 'adresa instituției; până atunci înștiințările ajung la AGE',
  maintainers: 'conturile instituției; până atunci fișierul îl schimbă doar AGE',
  contract: 'contractul',
  annex: 'anexa',
  rsi: 'numărul RSI',
  'document-types': 'tipurile de documente',
  'client-id': 'clientId',
  certificate: 'certificatul',
  addresses: 'adresele; fără ele accesul nu se publică',
  staging: 'accesul de testare',
  test: 'testarea',
  contradiction: 'valori diferite',
};

interface FileWriting {
  readonly settings: ImportSettings;
  readonly miss: (kind: MissingKind, where?: Partial<Missing>) => string;
}

function institutionLines(
  { idno, name }: ImportedInstitution,
  lines: readonly SystemAccess[],
  { settings, miss }: FileWriting,
): string[] {
  const { age } = settings.policy;
  const sector = firstOf(lines, 'sector');
  const technical = firstOf(lines, 'technical');
  const legal = firstOf(lines, 'legal');
  const maintainers = firstOf(lines, 'maintainers');
  return [
    'institution:',
    `  idno: ${JSON.stringify(idno)}`,
    `  name: ${writeScalar(name ?? `IDNO ${idno}`)}${name === undefined ? miss('name') : ''}`,
    `  sector: ${sector ?? `public${miss('sector')}`}`,
    '  contacts:',
    `    technical: ${technical === undefined ? `${age.mailbox}${miss('contact')}` : writeScalar(technical)}`,
    ...(legal === undefined ? [] : [`    legal: ${writeScalar(legal)}`]),
    `  maintainers:${maintainers ? '' : miss('maintainers')}`,
    ...(maintainers ?? age.accounts).map(({ login, id }) => `    - { login: ${writeScalar(login)}, id: ${id} }`),
  ];
}

function agreementLines(lines: readonly SystemAccess[], miss: FileWriting['miss']): string[] {
  const found = (['contract', 'annex'] as const).map((kind) => ({ kind, document: firstOf(lines, kind) }));
  const given = found.flatMap(({ kind, document }) => (document ? [`  ${kind}: ${documentText(document)}`] : []));
  const notes = found.flatMap(({ kind, document }) => (document ? [] : [miss(kind).replace(/^ /, '  ')]));
  return [given.length > 0 ? 'agreement:' : 'agreement: {}', ...given, ...notes];
}

function documentText({ number, signed, expires, service }: ListedDocument): string {
  const more = `${expires === undefined ? '' : `, expires: ${expires}`}${service === undefined ? '' : `, service: ${writeScalar(service)}`}`;
  return `{ number: ${JSON.stringify(number)}, signed: ${signed}${more} }`;
}

/** Everybody may upload what has no type of its own, so this one promises nothing. */
export const typesOf = ({ accesses }: ImportedSystem): readonly string[] => firstOf(accesses, 'documentTypes') ?? ['Unknown'];

function systemLines(system: ImportedSystem, all: readonly SystemAccess[], writing: FileWriting): string[] {
  const { name, id, accesses } = system;
  const where = { system: id };
  const rsi = firstOf(accesses, 'rsi');
  const noRsi =
    rsi === undefined && firstOf(all, 'sector') !== 'private' ? [writing.miss('rsi', where).replace(/^ /, '    ')] : [];
  const noTypes = firstOf(accesses, 'documentTypes') ? '' : writing.miss('document-types', where);
  const declared = environments.flatMap((environment) =>
    accesses.filter((access) => access.environment === environment).slice(0, 1),
  );
  if (!declared.some(({ environment }) => environment === 'staging')) writing.miss('staging', where);
  return [
    `  - id: ${id}`,
    `    name: ${writeScalar(name)}`,
    ...(rsi === undefined ? noRsi : [`    rsi: ${JSON.stringify(rsi)}`]),
    `    documentTypes: [${typesOf(system).join(', ')}]${noTypes}`,
    '    environments:',
    ...declared.flatMap((access) => accessLines(access, system, writing)),
  ];
}

function accessLines(access: SystemAccess, { id }: ImportedSystem, { settings, miss }: FileWriting): string[] {
  const { environment, clientId, addresses, vpnAddresses, vpnPeer } = access;
  const where = { system: id, environment };
  const certificates = [...new Map((access.certificates ?? []).map((one) => [one.sha256, one])).values()];
  const lists = (values: readonly string[]) => `[${values.map((value) => JSON.stringify(value)).join(', ')}]`;
  const hasNetwork = addresses !== undefined || vpnAddresses !== undefined;
  return [
    `      ${environment}:${clientId === undefined ? miss('client-id', where) : ''}`,
    ...(clientId === undefined ? [] : [`        clientId: ${clientId}`]),
    ...(certificates.length > 0 ? ['        certificates:'] : [`       ${miss('certificate', where)}`]),
    ...certificates.sort((a, b) => compare(a.sha256, b.sha256)).flatMap((one) => certificateLines(one, settings)),
    ...(addresses ? [`        addresses: ${lists(addresses)}`] : hasNetwork ? [] : [`       ${miss('addresses', where)}`]),
    ...(vpnAddresses
      ? [
          '        vpn:',
          ...(vpnPeer ? [`          peer: ${JSON.stringify(vpnPeer)}`] : []),
          `          addresses: ${lists(vpnAddresses)}`,
        ]
      : []),
    ...(environment === 'production' ? confirmationLines(id, settings, miss) : []),
  ];
}

function certificateLines({ sha256 }: Certificate, { declared }: ImportSettings): string[] {
  const how = declared.get(sha256);
  if (!how) return [];
  return 'file' in how
    ? [`          - file: ${how.file}`]
    : [`          - serial: ${JSON.stringify(how.serial)}`, `            service: ${how.service}`];
}

/** What was in production before there was a registry stays there: AGE says so itself, and says that there was no test. */
function confirmationLines(id: string, { policy, today, digests }: ImportSettings, miss: FileWriting['miss']): string[] {
  miss('test', { system: id, environment: 'production' });
  return [
    '        confirmation:',
    `          tested: ${today}`,
    `          by: ${policy.age.mailbox}`,
    `          access: ${digests.get(id) ?? ''}`,
    '          report: Preluat de AGE. Sistemul era deja conectat în producție; registrul nu are un raport al testării lui.',
  ];
}

/** A YAML scalar: plain where that can only be read as text, else in double quotes. */
function writeScalar(text: string): string {
  const isPlain = /^\p{L}[\p{L}\p{N} ._@-]*[\p{L}\p{N}]$/u.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}

/** Entries for registry/certificates.yaml, to stand after those that are there. */
export function registeredText(entries: readonly RegisteredCertificate[]): string {
  const lines = entries.map(
    ({ serial, issuer, sha256, owner, service, file }) => `  - serial: ${JSON.stringify(serial)}
    issuer: ${JSON.stringify(issuer)}
    sha256: "${sha256}"
    owner: "${owner}"
    service: ${service}
    file: ${file}
`,
  );
  return lines.join('');
}
