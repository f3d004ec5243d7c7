// What an environment branch held at which time: the manifests of its commits, read only as far back as it pays.
import { type Manifest, manifestPath, readManifest } from '../model/publication/manifest.ts';
import { readBlobs } from './blobs.ts';
import { fetchCommits, here } from './branch.ts';
import { gitText, isShallow } from './git.ts';
import { readRemote } from './remote.ts';
import { inTemporaryRepository } from './temporary.ts';

/** How many publications back is looked. */
const depth = 500;
/** How many manifests are in memory at once. */
const handful = 25;

export interface Publishing {
  /** 40 hexadecimal digits. */
  readonly commit: string;
  /** When it was committed: ISO 8601, UTC. */
  readonly at: string;
  readonly manifest: Manifest;
  /** Whether the branch begins with it. Of the oldest that was read only where nothing older was left out. */
  readonly isFirst: boolean;
}

/** Hands over the publications of a branch, oldest first; commits without a manifest are left out. False when there is no such branch. */
export function readPublishings(remote: string, branch: string, seen: (one: Publishing) => void): Promise<boolean> {
  const from = readRemote(remote);
  return inTemporaryRepository(async (folder) => {
    if (!(await fetchCommits(folder, from, { branch, depth }))) return false;
    const commits = await commitsIn(folder);
    const isWhole = commits.length < depth || !(await isShallow(folder));
    for (let i = 0; i < commits.length; i += handful) {
      for (const one of await readSome(folder, commits.slice(i, i + handful)))
        seen({ ...one, isFirst: isWhole && one.commit === commits[0]?.id });
    }
    return true;
  });
}

interface Commit {
  readonly id: string;
  readonly at: string;
}

/** Oldest first. */
async function commitsIn(folder: string): Promise<Commit[]> {
  const limit = `--max-count=${depth}`;
  const text = await gitText(folder, ['rev-list', '--first-parent', '--reverse', '--timestamp', limit, here, '--']);
  return text.split('\n').map((line) => {
    const [seconds, id = ''] = line.split(' ');
    return { id, at: new Date(Number(seconds) * 1000).toISOString() };
  });
}

async function readSome(folder: string, commits: readonly Commit[]): Promise<Omit<Publishing, 'isFirst'>[]> {
  const texts = await readBlobs(
    folder,
    commits.map(({ id }) => `${id}:${manifestPath}`),
  );
  return commits.flatMap(({ id, at }, i) => {
    const manifest = readManifest(texts[i]?.toString());
    return manifest ? [{ commit: id, at, manifest }] : [];
  });
}
