// The repository of the environment branches: which one it is, and what it publishes now.
import { join, resolve } from 'node:path';
import { findLocalRemote } from '../../apply/local-remote.ts';

/** Where environments are published when no remote is named: a bare repository inside the working folder, which git ignores. */
export const localRemoteOf = (root: string): string => join(resolve(root), '.mdocs', 'environments.git');

/** The remote that is named, by default the embedded one where it exists already. Makes nothing. */
export function findRemote({ root, remote }: { root: string; remote?: string | undefined }): string | undefined {
  return remote ?? findLocalRemote(localRemoteOf(root));
}
