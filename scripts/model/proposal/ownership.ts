// Whose a file is: the accounts that may change an institution's file, and the institution that a certificate file belongs to.
import type { Facts } from '../declaration/facts.ts';
import type { FilePart, SystemPart } from '../declaration/integration.ts';
import { asWholeList } from '../declaration/refused.ts';
import type { Account } from './proposal.ts';
import type { ComparedStates } from './touched-files.ts';

/** The accounts that a file lists; undefined where one of them was refused. */
export function accountsIn(file: FilePart | undefined): readonly Account[] | undefined {
  const { maintainers } = file?.institution?.data ?? {};
  return asWholeList(maintainers?.map((one) => (one?.login && one.id ? { login: one.login, id: one.id } : null)));
}

/** Nobody where the list cannot be read: then only AGE may change the file. */
export const maintainersOf = (file: FilePart | undefined): readonly Account[] => accountsIn(file) ?? [];

export const isMaintainer = ({ id }: Account, file: FilePart | undefined): boolean =>
  maintainersOf(file).some((maintainer) => maintainer.id === id);

/** The institutions' files that name a certificate file, given by its path in the repository. */
function namersOf(path: string, facts: Facts | undefined): readonly FilePart[] {
  return (facts && indexNames(facts).get(path)) ?? [];
}

/** The files that named it before the change; where none did, those that would name it. */
export function ownersOf(path: string, { base, facts }: ComparedStates): readonly FilePart[] {
  const before = namersOf(path, base);
  return before.length > 0 ? before : namersOf(path, facts);
}

function indexNames(facts: Facts): ReadonlyMap<string, readonly FilePart[]> {
  const known = gathered.get(facts);
  if (known) return known;
  const names = new Map<string, FilePart[]>();
  for (const file of facts.files)
    for (const path of certificateFilesOf(file)) names.set(path, [...(names.get(path) ?? []), file]);
  gathered.set(facts, names);
  return names;
}

/** The certificate files that an institution's file names, by their paths in the repository and however it spells them. */
export const certificateFilesOf = (file: FilePart): ReadonlySet<string> => new Set(file.systems.flatMap(certificatesOf));

function certificatesOf({ accesses }: SystemPart): string[] {
  const parts = Object.values(accesses).flatMap(({ certificates }) => certificates);
  return parts.flatMap(({ data }) => data.file ?? []).map((name) => `integrations/${name}`);
}

const gathered = new WeakMap<Facts, ReadonlyMap<string, readonly FilePart[]>>();
