// What the index keeps of an institution's file: what other files are compared with, and until when its findings hold.

import { type Facts, groupBy } from '../../model/declaration/facts.ts';
import {
  certificateOf,
  type FilePart,
  type SystemPart,
  tunnelKeyOf,
  tunnelNamesOf,
} from '../../model/declaration/integration.ts';
import { asWholeList } from '../../model/declaration/refused.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import { mayUseMore } from '../../model/declaration/unclear.ts';
import { type Environment, environments } from '../../model/environment.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { gather } from '../../model/gather.ts';
import type { Network } from '../../model/network/address.ts';
import { certificateFilesOf } from '../../model/proposal/named-certificates.ts';
import { horizonOf, never } from '../../rules/horizon.ts';
import { compareKeys, hashKey, type KeyHash, type KeyKind } from './key.ts';

export interface IndexRecord {
  /** integrations/exemplu.yaml */
  readonly path: string;
  /** YYYY-MM-DD: the first day on which time alone may change its findings. */
  readonly horizon: string;
  readonly state: FileState;
  /** integrations/certificates/exemplu.cer: the certificates that it names. */
  readonly certificates: readonly string[];
  /** Of everything that only one file may have, or that is looked for in all files. */
  readonly keys: readonly KeyHash[];
  readonly claims: readonly NetworkClaim[];
}

/** Nothing could be read of it; not all that its systems use, or not every system; all of that. */
export const fileStates = ['unread', 'unclear', 'clear'] as const;
type FileState = (typeof fileStates)[number];

/** A network of an environment that no other institution may have. */
export interface NetworkClaim {
  readonly environment: Environment;
  readonly network: Pick<Network, 'family' | 'first' | 'last'>;
}

/** Everything in a file that others are compared with, or that is looked for in all files; each once, however many systems have it. */
export function listKeys(file: FilePart, named = certificateFilesOf(file)): KeyHash[] {
  const { institution } = file;
  const keys = [
    ...hashesOf('idno', [institution?.data.idno]),
    ...hashesOf('file', [...named]),
    ...gather(file.systems, listKeysOfSystem),
  ];
  return takeOnce(keys, (a, b) => compareKeys(a, b) === 0, String);
}

/** Each once. A usual file has few, which are compared one by one; of more, names are made. */
function takeOnce<T>(all: readonly T[], areSame: (one: T, other: T) => boolean, nameOf: (one: T) => string): T[] {
  if (all.length > 30) return [...new Map(all.map((one) => [nameOf(one), one])).values()];
  return all.filter((one, i) => all.findIndex((other) => areSame(one, other)) === i);
}

function listKeysOfSystem({ data, accesses }: SystemPart): KeyHash[] {
  const each = Object.values(accesses);
  const certificates = gather(each, (access) => access.certificates).map(certificateOf);
  return [
    ...hashesOf('system', [data.id]),
    ...hashesOf('type', asWholeList(data.documentTypes) ?? []),
    ...hashesOf(
      'clientId',
      each.map((access) => access.data.clientId),
    ),
    ...hashesOf(
      'key',
      certificates.map((certificate) => certificate?.keySha256),
    ),
    ...hashesOf(
      'tunnel',
      gather(each, (access) => [tunnelKeyOf(access), ...tunnelNamesOf(access)]),
    ),
  ];
}

const hashesOf = (kind: KeyKind, values: readonly (string | null | undefined)[]): KeyHash[] =>
  gather(values, (value) => (value ? [hashKey(kind, value)] : []));

/** Of one file: a network that it names twice is one claim. What a tunnel's other end has is no claim. */
export function listClaims(file: FilePart): NetworkClaim[] {
  const claims = gather(environments, (environment) =>
    gather(file.systems, ({ accesses }) =>
      gather(accesses[environment]?.addresses ?? [], ({ via, reading: { network } }) =>
        via !== 'peer' && network ? [{ environment, network: rangeOf(network) }] : [],
      ),
    ),
  );
  return takeOnce(claims, areSameClaims, nameOf);
}

function areSameClaims({ environment, network }: NetworkClaim, other: NetworkClaim): boolean {
  const { family, first, last } = other.network;
  return environment === other.environment && network.family === family && network.first === first && network.last === last;
}

const rangeOf = ({ family, first, last }: Network): NetworkClaim['network'] => ({ family, first, last });

const nameOf = ({ environment, network: { family, first, last } }: NetworkClaim) => `${environment} ${family} ${first} ${last}`;

/** A part of a text keeps all of it in memory; a copy keeps itself. */
const copyText = (text: string): string => Buffer.from(text).toString();

function makeRecord(file: FilePart, findings: FindingsByFile, today: string, registry: Registry): IndexRecord {
  const named = certificateFilesOf(file);
  const own = findings.size === 0 ? [] : [file.file, ...named].flatMap((path) => findings.get(path) ?? []);
  return {
    path: file.file,
    horizon: horizonOf(file, own, today, registry),
    state: mayUseMore(file) ? 'unclear' : 'clear',
    certificates: [...named].map(copyText),
    keys: listKeys(file, named),
    claims: listClaims(file),
  };
}

type FindingsByFile = ReadonlyMap<string, readonly Finding[]>;

/** Of all files that were read, given what was found in them; and of those that could not be. */
export function makeRecords(facts: Facts, findings: readonly Finding[], today: string, registry: Registry): IndexRecord[] {
  const byFile = groupBy(findings, ({ file }) => file);
  return [
    ...facts.files.map((file) => makeRecord(file, byFile, today, registry)),
    ...[...facts.unread].map((slug) => ({
      path: `integrations/${slug}.yaml`,
      horizon: never,
      state: 'unread' as const,
      certificates: [],
      keys: [],
      claims: [],
    })),
  ];
}
