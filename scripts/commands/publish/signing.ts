// The key that signs publications: the one that is configured or, for the embedded repository, this machine's own.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureOwnKey, signersFileOf, withKeyFile } from '../../apply/signing.ts';
import type { Memory } from '../gateway/memory.ts';

const ownKeyOf = (root: string): string => join(resolve(root), '.mdocs', 'signing-key');

/** The list of signers that belongs to this machine's own key. */
export const ownSignersOf = (root: string): string => signersFileOf(ownKeyOf(root));

/** The list of signers that the registry has; undefined where it has none. */
export function findSigners(root: string): string | undefined {
  const file = join(resolve(root), 'registry', 'signers');
  return existsSync(file) ? file : undefined;
}

/** The signers that a reader believes: the list that is given, the repository's own or, for the embedded remote, this machine's. */
export function readBelievedSigners(options: { root: string; remote?: string; signers?: string }): string | undefined {
  const { root, remote, signers } = options;
  const own = remote === undefined && existsSync(ownSignersOf(root)) ? ownSignersOf(root) : undefined;
  return signers === undefined ? (findSigners(root) ?? own) : resolve(signers);
}

/** The list of signers that a publication needs. This machine signs the embedded remote, whatever keys the registry has. */
export const findRequiredSigners = ({ root, remote }: { root: string; remote?: string | undefined }): string | undefined =>
  remote === undefined ? undefined : findSigners(root);

/** What readers of reports remember: the repository of this machine has no branch for it, and needs none. */
export const memoryOf = (place: { root: string; remote?: string | undefined }): Memory => ({
  file: join(resolve(place.root), '.mdocs', 'seen-reports.json'),
  signers: findRequiredSigners(place),
});

/** Calls the work with the file of the key; with undefined where nothing can be signed. MDOCS_SIGNING_KEY is a path or the key's text. */
export async function withSigningKey<T>(
  { root, remote }: { root: string; remote?: string | undefined },
  work: (key: string | undefined) => Promise<T>,
): Promise<T> {
  const given = process.env.MDOCS_SIGNING_KEY;
  if (given) return withKeyFile(given, work);
  return work(remote === undefined ? await ensureOwnKey(ownKeyOf(root)) : undefined);
}
