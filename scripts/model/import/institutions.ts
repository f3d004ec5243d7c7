// What AGE runs already, gathered from its lists into institutions and systems, with what is missing and what had to be left out.
import { groupBy } from '../declaration/facts.ts';
import type { Environment } from '../environment.ts';
import { compare } from '../finding/finding.ts';
import type { Certificate } from '../x509/certificate.ts';

/** One system in one environment, as a list tells it. Every field may be absent: nothing is made up. */
export interface ListedAccess {
  /** The list and the place in it, for a reader: clients.json[3], list.csv:7. */
  readonly from: string;
  readonly idno?: string;
  readonly institutionName?: string;
  readonly slug?: string;
  readonly sector?: 'public' | 'private';
  readonly technical?: string;
  readonly legal?: string;
  readonly maintainers?: readonly { readonly login: string; readonly id: number }[];
  readonly contract?: ListedDocument;
  readonly annex?: ListedDocument;
  readonly systemName?: string;
  readonly systemId?: string;
  readonly rsi?: string;
  readonly documentTypes?: readonly string[];
  /** Absent in a row that is about a system in every environment it is in. */
  readonly environment?: Environment;
  readonly clientId?: string;
  /** Canonical. */
  readonly serials?: readonly string[];
  readonly certificates?: readonly Certificate[];
  /** Canonical networks. */
  readonly addresses?: readonly string[];
  readonly vpnPeer?: string;
  readonly vpnAddresses?: readonly string[];
}

/** A contract or an annex; days are YYYY-MM-DD. */
export interface ListedDocument {
  readonly number: string;
  readonly signed: string;
  readonly expires?: string;
  readonly service?: string;
}

export type SystemAccess = ListedAccess & { readonly environment: Environment };

export interface ImportedSystem {
  readonly name: string;
  readonly id: string;
  readonly accesses: readonly SystemAccess[];
}

export interface ImportedInstitution {
  readonly idno: string;
  readonly slug: string;
  /** Undefined where no list and no certificate names it. */
  readonly name: string | undefined;
  readonly systems: readonly ImportedSystem[];
}

/** Why something of a list was left out. The value is fit to be shown. */
export interface LeftOut {
  readonly from: string;
  readonly why: LeftOutReason;
  readonly value: string;
}

export type LeftOutReason =
  | 'not-a-list'
  | 'not-a-table'
  | 'letters-lost'
  | 'no-rows'
  | 'cells-too-many'
  | 'owner-missing'
  | 'owner-personal'
  | 'owner-invalid'
  | 'name-personal'
  | 'client-id-invalid'
  | 'certificate-unreadable'
  | 'certificate-personal'
  | 'certificate-over'
  | 'certificate-unnamed'
  | 'settings'
  | 'value-invalid'
  | 'column-unknown'
  | 'column-twice'
  | 'system-missing'
  | 'environment-missing';

/** How names are made: see shortName. */
export type Shorten = (name: string, taken: (candidate: string) => boolean) => string | undefined;

/** Lines about the same client become one: by client id, else by owner, name of the system and environment. The first value counts. */
export function joinLists(lists: readonly ListedAccess[]): ListedAccess[] {
  const all: ListedAccess[] = [];
  for (const one of lists) {
    const same = all.flatMap((other, i) => (isSame(one, other) ? [i] : []));
    for (const i of same) all[i] = mergeLines(all[i] as ListedAccess, one);
    if (same.length === 0) all.push(one);
  }
  return all;
}

function isSame(one: ListedAccess, other: ListedAccess): boolean {
  const inOne = one.environment === undefined || one.environment === other.environment;
  if (one.clientId !== undefined && other.clientId !== undefined) return inOne && one.clientId === other.clientId;
  return inOne && one.idno !== undefined && one.idno === other.idno && systemKeyOf(one) === systemKeyOf(other);
}

/** Whether two lines name the same system: by its id, else by its name without case and marks. */
const systemKeyOf = ({ systemId, systemName }: ListedAccess): string =>
  systemId ??
  (systemName ?? '')
    .normalize('NFD')
    .replace(/[\p{M}\p{P}\p{Z}]/gu, '')
    .toLowerCase();

function mergeLines(first: ListedAccess, second: ListedAccess): ListedAccess {
  const present = Object.fromEntries(Object.entries(first).filter(([, value]) => value !== undefined));
  const both = { ...second, ...present } as ListedAccess;
  const serials = [...new Set([...(first.serials ?? []), ...(second.serials ?? [])])];
  return { ...both, from: `${first.from}, ${second.from}`, ...(serials.length > 0 ? { serials } : {}) };
}

/** The fields in which several lines of an institution or a system contradict each other; each is told once. */
export function findContradictions(lines: readonly ListedAccess[], fields: readonly (keyof ListedAccess)[]): string[] {
  return fields.filter((field) => {
    const values = lines.map((line) => line[field]).filter((value) => value !== undefined);
    return new Set(values.map((value) => JSON.stringify(value))).size > 1;
  });
}

/** Institutions by IDNO, each with its systems. Every line has an IDNO and an environment. */
export function groupInstitutions(lines: readonly (SystemAccess & { idno: string })[], shorten: Shorten): ImportedInstitution[] {
  const slugs = new Set<string>();
  const ids = new Set<string>();
  return [...groupBy(lines, ({ idno }) => idno)]
    .sort(([a], [b]) => compare(a, b))
    .map(([idno, own]) => {
      const name = firstOf(own, 'institutionName');
      const slug = reserveName(slugs, firstOf(own, 'slug') ?? shorten(name ?? '', (one) => slugs.has(one)) ?? `idno-${idno}`);
      const systems = [...groupBy(own, systemKeyOf).values()].map((accesses): ImportedSystem => {
        const systemName = firstOf(accesses, 'systemName') ?? '';
        const id = firstOf(accesses, 'systemId') ?? shorten(systemName, (one) => ids.has(one)) ?? `sistem-${ids.size + 1}`;
        return { name: systemName, id: reserveName(ids, id), accesses };
      });
      return { idno, slug, name, systems };
    });
}

function reserveName(names: Set<string>, name: string): string {
  names.add(name);
  return name;
}

export function firstOf<K extends keyof ListedAccess>(lines: readonly ListedAccess[], field: K): ListedAccess[K] | undefined {
  return lines.find((line) => line[field] !== undefined)?.[field];
}
