// Whose a file is: the accounts that may change an institution's file, and the institution that a certificate file belongs to.
import type { FilePart } from '../declaration/integration.ts';
import { asWholeList } from '../declaration/refused.ts';
import { namersOf } from './named-certificates.ts';
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

/** The files that named it before the change; where none did, those that would name it. */
export function ownersOf(path: string, { base, facts }: ComparedStates): readonly FilePart[] {
  const before = namersOf(path, base);
  return before.length > 0 ? before : namersOf(path, facts);
}
