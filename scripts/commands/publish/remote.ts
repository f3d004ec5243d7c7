// The repository of the environment branches: which one it is, and what it publishes now.
import { join, resolve } from 'node:path';
import { readBranch } from '../../apply/branch.ts';
import { findLocalRemote } from '../../apply/local-remote.ts';
import { environments } from '../../model/environment.ts';
import type { Policy } from '../../model/generated/policy.ts';
import { type Manifest, manifestPath, readManifest } from '../../model/publication/manifest.ts';
import type { Manifests } from '../../model/status/expiring.ts';

/** Where environments are published when no remote is named: a bare repository inside the working folder, which git ignores. */
export const localRemoteOf = (root: string): string => join(resolve(root), '.mdocs', 'environments.git');

/** The remote that is named, by default the embedded one where it exists already. Makes nothing. */
export function findRemote({ root, remote }: { root: string; remote?: string | undefined }): string | undefined {
  return remote ?? findLocalRemote(localRemoteOf(root));
}

/** Undefined where there is no such branch, or nothing of ours on it. */
export async function readManifestOn(remote: string, branch: string): Promise<Manifest | undefined> {
  return readManifest((await readBranch(remote, branch))?.files.get(manifestPath));
}

/** The manifests on the branches of a remote; none where there is no remote. */
export async function readPublishedManifests(remote: string | undefined, policy: Policy): Promise<Manifests> {
  if (remote === undefined) return {};
  const read = environments.map(async (environment) => [
    environment,
    await readManifestOn(remote, policy.environments[environment].branch),
  ]);
  return Object.fromEntries(await Promise.all(read));
}
