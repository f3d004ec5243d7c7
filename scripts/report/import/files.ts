// What an import writes: an integration file for each institution, in which everything that is missing can be seen. Data only: how it
// is spelt is the writer's business.
import type { Remark, WrittenDocument } from '../../model/declaration/written.ts';
import { environments } from '../../model/environment.ts';
import { compare } from '../../model/finding/finding.ts';
import type { Integration } from '../../model/generated/integration.ts';
import type { Policy } from '../../model/generated/policy.ts';
import {
  findContradictions,
  firstOf,
  type ImportedInstitution,
  type ImportedSystem,
  type ListedDocument,
  type SystemAccess,
} from '../../model/import/institutions.ts';
import type { Path } from '../../model/path.ts';
import { formatDay } from '../../model/text/day.ts';

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
  /** Of a contradiction: the fields. Of a certificate: the serials of which there is none. */
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

export interface DescribedFile {
  readonly document: WrittenDocument;
  readonly missing: readonly Missing[];
}

/** Words in the file are Romanian, as in the registry's own files. */
export function describeIntegration(institution: ImportedInstitution, settings: ImportSettings): DescribedFile {
  const missing: Missing[] = [];
  const remarks: Remark[] = [];
  const lines = institution.systems.flatMap(({ accesses }) => accesses);
  const miss: FileWriting['miss'] = (kind, path, where = {}) => {
    missing.push({ slug: institution.slug, idno: institution.idno, kind, ...where });
    if (path) remarks.push({ path, text: `lipsește: ${[words[kind], where.detail ?? ''].join(' ').trim()}` });
  };
  const fields = findContradictions(lines, ['institutionName', 'sector', 'technical', 'legal', 'contract', 'annex']);
  if (fields.length > 0) miss('contradiction', undefined, { detail: fields.join(', ') });
  const data: Integration = {
    institution: describeInstitution(institution, lines, { settings, miss }),
    agreement: describeAgreement(lines, miss),
    systems: institution.systems.map((system, i) => describeSystem(system, lines, { settings, miss, path: ['systems', i] })),
  };
  const head = [
    'yaml-language-server: $schema=../schemas/integration.schema.json',
    `Preluat din evidențele AGE la ${formatDay(settings.today, 'ro')}. Ce este marcat cu „lipsește” se completează de instituție.`,
  ];
  return { document: { data, head, remarks, apart: [['agreement'], ['systems']] }, missing };
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
  /** Notes what is missing; said in the file at the path, where there is one. */
  readonly miss: (kind: MissingKind, path?: Path, where?: Partial<Missing>) => void;
}

interface SystemWriting extends FileWriting {
  readonly path: Path;
}

function describeInstitution(
  { idno, name }: ImportedInstitution,
  lines: readonly SystemAccess[],
  { settings, miss }: FileWriting,
): Integration['institution'] {
  const { age } = settings.policy;
  const [sector, technical, legal] = [firstOf(lines, 'sector'), firstOf(lines, 'technical'), firstOf(lines, 'legal')];
  const maintainers = firstOf(lines, 'maintainers');
  if (name === undefined) miss('name', ['institution', 'name']);
  if (sector === undefined) miss('sector', ['institution', 'sector']);
  if (technical === undefined) miss('contact', ['institution', 'contacts', 'technical']);
  if (maintainers === undefined) miss('maintainers', ['institution', 'maintainers']);
  return {
    idno,
    name: name ?? `IDNO ${idno}`,
    sector: sector ?? 'public',
    contacts: { technical: technical ?? age.mailbox, ...(legal === undefined ? {} : { legal }) },
    maintainers: (maintainers ?? age.accounts).map(({ login, id }) => ({ login, id })),
  };
}

function describeAgreement(lines: readonly SystemAccess[], miss: FileWriting['miss']): Integration['agreement'] {
  const agreement: Partial<Record<'contract' | 'annex', ListedDocument>> = {};
  for (const kind of ['contract', 'annex'] as const) {
    const document = firstOf(lines, kind);
    if (document) agreement[kind] = withoutAbsent(document);
    else miss(kind, ['agreement']);
  }
  return agreement as Integration['agreement'];
}

/** Everybody may upload what has no type of its own, so this one promises nothing. */
export const typesOf = ({ accesses }: ImportedSystem): readonly string[] => firstOf(accesses, 'documentTypes') ?? ['Unknown'];

function describeSystem(
  system: ImportedSystem,
  all: readonly SystemAccess[],
  writing: SystemWriting,
): Integration['systems'][number] {
  const { name, id, accesses } = system;
  const { miss, path } = writing;
  const where = { system: id };
  const rsi = firstOf(accesses, 'rsi');
  if (rsi === undefined && firstOf(all, 'sector') !== 'private') miss('rsi', [...path, 'name'], where);
  if (!firstOf(accesses, 'documentTypes')) miss('document-types', [...path, 'documentTypes'], where);
  const declared = environments.flatMap((environment) =>
    accesses.filter((access) => access.environment === environment).slice(0, 1),
  );
  if (!declared.some(({ environment }) => environment === 'staging')) miss('staging', undefined, where);
  const described = declared.map((access) => {
    const at = { ...writing, path: [...path, 'environments', access.environment] };
    return [access.environment, describeAccess(access, system, at)] as const;
  });
  return withoutAbsent({ id, name, rsi, documentTypes: [...typesOf(system)], environments: Object.fromEntries(described) });
}

function describeAccess(access: SystemAccess, { id }: ImportedSystem, { settings, miss, path }: SystemWriting): object {
  const { environment, clientId, addresses, vpnAddresses, vpnPeer } = access;
  const where = { system: id, environment };
  const unique = [...new Map((access.certificates ?? []).map((one) => [one.sha256, one])).values()];
  const given = unique.sort((a, b) => compare(a.sha256, b.sha256)).flatMap(({ sha256 }) => settings.declared.get(sha256) ?? []);
  const unmet = (access.serials ?? []).filter((serial) => unique.every((one) => one.serial !== serial));
  const registered = [...settings.declared.values()].filter((one) => 'serial' in one && unmet.includes(one.serial));
  const certificates = [...given, ...registered];
  const lost = unmet.filter((serial) => !registered.some((one) => 'serial' in one && one.serial === serial));
  if (clientId === undefined) miss('client-id', path, where);
  if (lost.length > 0) miss('certificate', path, { ...where, detail: lost.join(', ') });
  else if (certificates.length === 0) miss('certificate', path, where);
  if (addresses === undefined && vpnAddresses === undefined) miss('addresses', path, where);
  return withoutAbsent({
    clientId,
    certificates: certificates.length > 0 ? certificates : undefined,
    addresses,
    vpn: vpnAddresses && withoutAbsent({ peer: vpnPeer, addresses: vpnAddresses }),
    confirmation: environment === 'production' ? confirm(id, settings, miss) : undefined,
  });
}

/** What was in production before there was a registry stays there: AGE says so itself, and says that there was no test. */
function confirm(id: string, { policy, today, digests }: ImportSettings, miss: FileWriting['miss']): object {
  miss('test', undefined, { system: id, environment: 'production' });
  return {
    tested: today,
    by: policy.age.mailbox,
    access: digests.get(id) ?? '',
    report: 'Preluat de AGE. Sistemul era deja conectat în producție; registrul nu are un raport al testării lui.',
  };
}

const withoutAbsent = <T extends object>(data: T): T =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined)) as T;
