// Repositories as GitHub keeps them: bare, with the head of every pull request under refs/pull/.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const environment = {
  ...process.env,
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface Commit {
  readonly branch: string;
  /** What is written; null deletes. */
  readonly files: Readonly<Record<string, string | Uint8Array | null>>;
  readonly message?: string;
  readonly author?: Person;
  /** The branch that a new branch starts from; main where none is given. */
  readonly from?: string;
}

export class BareRepository {
  constructor(readonly folder: string) {}

  static create(folder: string): BareRepository {
    mkdirSync(dirname(folder), { recursive: true });
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', folder], { env: environment });
    const repository = new BareRepository(folder);
    // As GitHub does: a commit is given to whoever knows its id; pull requests' references are nobody's to write.
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    repository.git('config', 'uploadpack.allowFilter', 'true');
    repository.git('config', 'http.receivepack', 'true');
    repository.git('config', 'receive.hideRefs', 'refs/pull/');
    return repository;
  }

  fork(folder: string): BareRepository {
    const fork = BareRepository.create(folder);
    fork.git('fetch', '--quiet', this.folder, '+refs/heads/*:refs/heads/*');
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
    return this.git('for-each-ref', '--format=%(objectname)', full) || undefined;
  }

  has(sha: string): boolean {
    try {
      this.git('cat-file', '-e', `${sha}^{commit}`);
      return true;
    } catch {
      return false;
    }
  }

  read(ref: string, path: string): string {
    return this.git('show', `${ref}:${path}`);
  }

  /** A commit made in the repository itself, without a clone. Gives its id. */
  commit({ branch, files, message = 'Change', author, from = 'main' }: Commit): string {
    const parent = this.commitOf(branch) ?? this.commitOf(from);
    const index = join(this.folder, `index-${process.hrtime.bigint()}`);
    const env = { GIT_INDEX_FILE: index };
    this.run(['read-tree', ...(parent === undefined ? ['--empty'] : [parent])], { env });
    const lines = Object.entries(files).map(([path, content]) =>
      content === null
        ? `0 ${'0'.repeat(40)}\t${path}`
        : `100644 ${this.run(['hash-object', '-w', '--stdin'], { input: content })}\t${path}`,
    );
    this.run(['update-index', '--add', '--index-info'], { env, input: `${lines.join('\n')}\n` });
    const tree = this.run(['write-tree'], { env });
    execFileSync('rm', ['-f', index]);
    return this.put({
      branch,
      tree,
      parents: parent === undefined ? [] : [parent],
      message,
      ...(author !== undefined && { author }),
    });
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
    const { name, email } = made.author ?? { name: 'Somebody', email: 'somebody@example.md' };
    const env = { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
    const parents = made.parents.flatMap((parent) => ['-p', parent]);
    const commit = this.run(['commit-tree', made.tree, ...parents], { env, input: `${made.message}\n` });
    this.git('update-ref', `refs/heads/${made.branch}`, commit);
    return commit;
  }

  /** Brings a branch of a fork in as the head of a pull request. */
  followHead(number: number, from: BareRepository, branch: string): void {
    this.git('fetch', '--quiet', '--no-tags', from.folder, `+refs/heads/${branch}:refs/pull/${number}/head`);
  }
}
