// What the repository's files said at which time: the commits of the main line that changed them, with the texts before and after.
import { Failure } from '../model/text/failure.ts';
import { readBlobs } from './blobs.ts';
import { toInstant } from './branch.ts';
import { sourceUnreadable } from './failures.ts';
import { askGit, GitError, type GitOptions, isShallow } from './git.ts';
import { hasNoHistory } from './source.ts';

/** A commit of the main line: a direct one, or the merge that brought a pull request in. */
export interface SourceCommit {
  /** 40 hexadecimal digits. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly author: string;
  readonly committer: string;
  readonly message: string;
  /** Path -> git's ids of the contents before and after; undefined where there was no file. */
  readonly changes: ReadonlyMap<string, { readonly before?: string; readonly after?: string }>;
}

/** Oldest first; of the folders or files that are named. Undefined outside git. `shallow` where older commits may be missing. */
export async function readSourceHistory(
  root: string,
  paths: readonly string[],
  from = 'HEAD',
): Promise<SourceHistory | undefined> {
  try {
    const shallow = await isShallow(root);
    return { isShallow: shallow, commits: parseLog(await askGit(root, ['log', ...options, from, '--', ...paths])) };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (await hasNoHistory(root, error)) return undefined;
    throw new Failure(sourceUnreadable(root), error);
  }
}

export interface SourceHistory {
  readonly isShallow: boolean;
  readonly commits: readonly SourceCommit[];
}

/** The texts of contents by their ids; what is gone from this repository is left out. */
export async function readTexts(root: string, ids: Iterable<string>): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)];
  const blobs = await readBlobs(root, wanted).catch((error) => {
    throw error instanceof GitError ? new Failure(sourceUnreadable(root), error) : error;
  });
  return new Map(wanted.flatMap((id, i) => (blobs[i] ? [[id, blobs[i].toString()] as const] : [])));
}

// Parts end with a zero byte, which neither a name nor a message nor a path can have.
const options = [
  '--first-parent',
  '--diff-merges=first-parent',
  '--reverse',
  '--no-show-signature',
  '--no-renames',
  '--raw',
  '--no-abbrev',
  '-z',
  '--format=%H%x00%ct%x00%an%x00%cn%x00%B%x00',
];

function parseLog(text: string): SourceCommit[] {
  const parts = text.split('\0');
  const commits: SourceCommit[] = [];
  for (let at = 0; at < parts.length; ) {
    if (parts[at]?.trim() === '') at++;
    else {
      const [id = '', seconds = '', author = '', committer = '', message = ''] = parts.slice(at, at + 5);
      const { changes, end } = changesAt(parts, at + 5);
      commits.push({ id: id.trim(), at: toInstant(seconds), author, committer, message: message.trimEnd(), changes });
      at = end;
    }
  }
  return commits;
}

type PathChanges = Map<string, { before?: string; after?: string }>;

/** Pairs of ":100644 100644 <before> <after> M" and a path, up to the next commit. */
function changesAt(parts: readonly string[], start: number): { changes: PathChanges; end: number } {
  const changes: PathChanges = new Map();
  let end = start;
  for (; end < parts.length; ) {
    const part = parts[end]?.trim() ?? '';
    const [, before = '', after = ''] = /^:\d+ \d+ ([0-9a-f]{40}) ([0-9a-f]{40}) [A-Z]\d*$/.exec(part) ?? [];
    if (before !== '') changes.set(parts[end + 1] ?? '', { before: idIn(before), after: idIn(after) });
    else if (part !== '') break;
    end += before === '' ? 1 : 2;
  }
  return { changes, end };
}

/** Zeros stand for no file. */
const idIn = (id: string): string | undefined => (/^0+$/.test(id) ? undefined : id);

/** The paths that a commit of the main line changed. */
export async function readChangedPaths(root: string, commit: string): Promise<string[]> {
  const [one] = parseLog(await askGit(root, ['log', '--max-count=1', ...options, commit, '--']));
  return [...(one?.changes.keys() ?? [])];
}

/** The commit of the main line that stands so many before another, or the oldest there is; undefined where none stands before it. */
export async function findCommitBefore(root: string, commit: string, count: number): Promise<string | undefined> {
  const listed = await askGit(root, ['rev-list', '--first-parent', `--max-count=${count + 1}`, commit, '--']);
  const [, ...before] = listed.split('\n');
  return before.at(-1);
}

export interface NewestChange {
  /** 40 hexadecimal digits. */
  readonly id: string;
  /** Whether nothing before it is known: it is the first of all, or the oldest one that a shallow repository has. */
  readonly isOldest: boolean;
  /** The id of the folder's tree since then. */
  readonly tree: string | undefined;
}

/** The newest commit of HEAD that changed a folder under the root of a repository; undefined where there is none. */
export async function findNewestChange(root: string, folder: string, extra: GitOptions): Promise<NewestChange | undefined> {
  const fixed = ['--max-count=1', '--first-parent', '--no-commit-header', '--format=%H %P', '--objects'];
  const listed = await askGit(root, ['rev-list', ...fixed, 'HEAD', '--', folder], extra);
  const [commit = '', ...objects] = listed.split('\n');
  const [id = '', parent = ''] = commit.split(' ');
  const tree = objects.find((line) => line.endsWith(` ${folder}`))?.slice(0, id.length);
  return id === '' ? undefined : { id, isOldest: parent === '', tree };
}
