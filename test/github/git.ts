// Repositories as GitHub keeps them: bare, with the head of every pull request under refs/pull/, and forks with one store of objects. What
// is asked with every request is read and written here as git does it: each start of git costs as much as hundreds of these.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const environment = {
  ...process.env,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/** A commit is given to whoever knows its id; pull requests' references are nobody's to write. */
const asGitHub = `[core]
	repositoryFormatVersion = 0
	bare = true
[uploadpack]
	allowAnySHA1InWant = true
	allowFilter = true
[receive]
	hideRefs = refs/pull/
	autogc = false
`;

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface TestCommit {
  readonly branch: string;
  /** What is written; null deletes. */
  readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  readonly message?: string;
  readonly author?: Person;
  /** The branch that a new branch starts from; main where none is given. */
  readonly from?: string;
  /** Milliseconds since 1970; now where none is given. */
  readonly at?: number;
}

const somebody: Person = { name: 'Somebody', email: 'somebody@example.md' };

/** As fast-import reads it. */
const sized = (content: string | Uint8Array) => [`data ${Buffer.byteLength(content)}\n`, content, '\n'];

function toImport(commit: TestCommit, parent: string | undefined, mark: number): (string | Uint8Array)[] {
  const { branch, files, message = 'Change', author = somebody, at = Date.now() } = commit;
  const person = `${author.name} <${author.email}> ${Math.floor(at / 1000)} +0000`;
  return [
    `commit refs/heads/${branch}\nmark :${mark}\nauthor ${person}\ncommitter ${person}\n`,
    ...sized(`${message}\n`),
    parent === undefined ? '' : `from ${parent}\n`,
    ...Object.entries(files).flatMap(([path, content]) =>
      content === null ? [`D ${path}\n`] : [`M 100644 inline ${path}\n`, ...sized(content)],
    ),
    `get-mark :${mark}\n`,
  ];
}

export class BareRepository {
  /** Of commits that were seen here: nothing takes them away. */
  private readonly known = new Set<string>();

  constructor(readonly folder: string) {}

  static create(folder: string): BareRepository {
    mkdirSync(join(folder, 'objects'), { recursive: true });
    return BareRepository.begin(folder);
  }

  private static begin(folder: string): BareRepository {
    mkdirSync(join(folder, 'refs'));
    writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/main\n');
    writeFileSync(join(folder, 'config'), asGitHub);
    return new BareRepository(folder);
  }

  fork(folder: string): BareRepository {
    mkdirSync(folder, { recursive: true });
    symlinkSync(join(this.folder, 'objects'), join(folder, 'objects'));
    const fork = BareRepository.begin(folder);
    writeFileSync(
      join(folder, 'packed-refs'),
      `${this.git('for-each-ref', '--format=%(objectname) %(refname)', 'refs/heads')}\n`,
    );
    return fork;
  }

  git(...args: string[]): string {
    return this.run(args);
  }

  private run(args: readonly string[], extra: { input?: string | Uint8Array; env?: NodeJS.ProcessEnv } = {}): string {
    const { input, env } = extra;
    const options = { env: { ...environment, ...env }, stdio: ['pipe', 'pipe', 'pipe'] as 'pipe'[], maxBuffer: 1 << 28 };
    const text = execFileSync('git', ['-C', this.folder, ...args], { ...options, ...(input !== undefined && { input }) });
    return text.toString('utf8').trimEnd();
  }

  /** The commit of a branch or a reference, if there is one. */
  commitOf(ref: string): string | undefined {
    const full = ref.startsWith('refs/') ? ref : `refs/heads/${ref}`;
    const packed = () =>
      this.contentOf('packed-refs')
        ?.split('\n')
        .find((line) => line.slice(41) === full);
    const sha = (this.contentOf(full) ?? packed())?.slice(0, 40);
    if (sha !== undefined) this.known.add(sha);
    return sha;
  }

  private contentOf(name: string): string | undefined {
    try {
      return readFileSync(join(this.folder, name), 'utf8');
    } catch {
      return undefined;
    }
  }

  has(sha: string): boolean {
    if (this.known.has(sha)) return true;
    try {
      this.git('cat-file', '-e', `${sha}^{commit}`);
      this.known.add(sha);
      return true;
    } catch {
      return false;
    }
  }

  read(ref: string, path: string): string {
    return this.git('show', `${ref}:${path}`);
  }

  /** A commit made in the repository itself, without a clone. Gives its id. */
  commit(commit: TestCommit): string {
    return this.commitAll([commit])[0] ?? '';
  }

  /** Each on a branch of its own, in one go. Gives their ids. */
  commitAll(commits: readonly TestCommit[]): string[] {
    const parentOf = ({ branch, from = 'main' }: TestCommit) => this.commitOf(branch) ?? this.commitOf(from);
    const parts = commits.flatMap((commit, i) => toImport(commit, parentOf(commit), i + 1));
    const input = Buffer.concat([...parts, 'done\n'].map((part) => Buffer.from(part)));
    // In a pack, as GitHub keeps it: what is fetched from there is not compressed again each time.
    const packed = ['-c', 'fastimport.unpackLimit=1', '-c', 'pack.compression=1'];
    return this.run([...packed, 'fast-import', '--quiet', '--done', '--date-format=raw'], { input }).split('\n');
  }

  /** Merges two commits into a branch as one commit; undefined when they conflict. */
  merge(merging: { branch: string; head: string; message: string; author: Person; squash: boolean }): string | undefined {
    const base = this.commitOf(merging.branch) ?? '';
    let tree: string;
    try {
      tree = this.git('merge-tree', '--write-tree', base, merging.head).split('\n')[0] ?? '';
    } catch {
      return undefined;
    }
    return this.put({ ...merging, tree, parents: merging.squash ? [base] : [base, merging.head] });
  }

  private put(made: { branch: string; tree: string; parents: readonly string[]; message: string; author?: Person }): string {
    const { name, email } = made.author ?? somebody;
    const names = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
    // By the clock of the test, as all else that GitHub says.
    const at = `${Math.floor(Date.now() / 1000)} +0000`;
    const env = { ...names, GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at };
    const parents = made.parents.flatMap((parent) => ['-p', parent]);
    const commit = this.run(['commit-tree', made.tree, ...parents], { env, input: `${made.message}\n` });
    this.point(`refs/heads/${made.branch}`, commit);
    return commit;
  }

  /** Moves a reference, whole at once. */
  point(ref: string, commit: string): void {
    const file = join(this.folder, ref);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}.lock`, `${commit}\n`, { flag: 'wx' });
    renameSync(`${file}.lock`, file);
  }
}
