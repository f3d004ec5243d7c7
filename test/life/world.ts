// A registry in a folder, with real git behind it: people propose, the judge answers, what is accepted is merged and published.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Candidate } from '../../scripts/apply/candidate.ts';
import { ensureLocalRemote } from '../../scripts/apply/local-remote.ts';
import { notify } from '../../scripts/commands/notify/notify.ts';
import { readHistory } from '../../scripts/commands/publish/history.ts';
import { prepare } from '../../scripts/commands/publish/prepare.ts';
import { carryOut } from '../../scripts/commands/publish/provision.ts';
import { requirePublishable } from '../../scripts/commands/publish/publishable.ts';
import { localRemoteOf } from '../../scripts/commands/publish/remote.ts';
import { rollback } from '../../scripts/commands/publish/rollback.ts';
import { type Loaded, loadTree } from '../../scripts/commands/run/judge.ts';
import { nodePlatform } from '../../scripts/commands/run/platform.ts';
import type { Base } from '../../scripts/commands/verdict/base.ts';
import { judgePull } from '../../scripts/commands/verdict/judge.ts';
import type { Environment } from '../../scripts/model/environment.ts';
import { ledgerBranch, ledgerPath } from '../../scripts/model/notice/ledger.ts';
import type { Account } from '../../scripts/model/proposal/proposal.ts';
import { manifestPath } from '../../scripts/model/publication/manifest.ts';
import type { Brake } from '../../scripts/model/publication/plan.ts';
import type { History } from '../../scripts/model/rule/rule.ts';
import type { Entry, Tree } from '../../scripts/model/tree.ts';
import type { Verdict } from '../../scripts/model/verdict/verdict.ts';
import type { Authority } from '../generated/certificates.ts';
import { generateRepository } from '../generated/repository.ts';
import { changesBetween } from '../proposal.ts';
import { setDay, setRealDay } from './clock.ts';
import { dieWhilePublishing } from './death.ts';

export const age: Account = { login: 'age-demo-integrari', id: 9000000001 };
export const approver: Account = { login: 'age-demo-aprobare', id: 9000000002 };

/** Path -> content; null deletes. */
export type TreeChanges = ReadonlyMap<string, Buffer | null>;

/** What came of publishing. */
export interface ExpectedPublication {
  readonly brakes: readonly Brake[];
  readonly isNew: boolean;
}

/** The newest commit of a branch, and what it says of itself. */
export interface Seen {
  readonly commit: string;
  readonly manifest: string;
}

/** A pull request. */
export interface PullRequest {
  readonly author: Account;
  readonly changes: TreeChanges;
  readonly approvals?: readonly Account[];
}

const firstDay = '2026-06-01';

export class World {
  readonly root = mkdtempSync(join(tmpdir(), 'mdocs-life-'));
  readonly remote = localRemoteOf(this.root);
  private main = new Map<string, Entry>();
  /** Main as pull requests were judged against it last, and the same as a tree. */
  private known: { base: Base; tree: Tree } | undefined;
  private like: Loaded | undefined;
  /** What was merged since. */
  private readonly merged = new Set<string>();
  /** What staging has held; read again when something new is published there. */
  private history: { of: History | undefined } | undefined;
  /** YYYY-MM-DD. */
  private day = firstDay;

  constructor(authority: Authority) {
    setDay(this.day);
    const files = generateRepository(0, authority);
    const told = '\nnotices:\n  delivery: mail\n  from: mdocs@age.example\n';
    for (const [path, content] of files)
      this.put(path, Buffer.from(path === 'registry/policy.yaml' ? `${content}${told}` : content));
    this.git('init', '-q', '-b', 'main');
  }

  async open(): Promise<void> {
    await ensureLocalRemote(this.remote);
  }

  close(): void {
    setRealDay();
    rmSync(this.root, { recursive: true, force: true });
  }

  get today(): string {
    return this.day;
  }

  set today(day: string) {
    this.day = day;
    setDay(day);
    this.known = undefined;
  }

  private git(...args: string[]): void {
    const identity = ['-c', 'user.name=M', '-c', 'user.email=m@example.md', '-c', 'gc.auto=0', '-c', 'core.fsync=none'];
    const now = new Date().toISOString();
    const env = { ...process.env, GIT_AUTHOR_DATE: now, GIT_COMMITTER_DATE: now };
    execFileSync('git', [...identity, ...args], { cwd: this.root, stdio: 'ignore', env });
  }

  bytes(path: string): Buffer | undefined {
    const entry = this.main.get(path);
    return entry && Buffer.from(entry.read());
  }

  private put(path: string, content: Buffer | null): void {
    const file = join(this.root, path);
    if (content === null) {
      this.main.delete(path);
      rmSync(file, { force: true });
      return;
    }
    this.main.set(path, entryOf(content));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  /** Main as it is now, read and checked. */
  private async read(): Promise<{ base: Base; tree: Tree }> {
    if (this.known && this.merged.size === 0) return this.known;
    this.history ??= { of: await readHistory(this.remote, 'environment/staging') };
    const history = this.history.of;
    const tree = sorted(this.main);
    const like = this.like ? { like: this.like.repository } : {};
    const loaded = await loadTree(tree, this.today, nodePlatform, {
      ...like,
      ...(history ? { history: async () => history } : {}),
    });
    this.merged.clear();
    this.like = loaded;
    const base = { commit: '0'.repeat(40), loaded, today: this.today, published: {}, ...(history ? { history } : {}) };
    this.known = { base, tree };
    return this.known;
  }

  /** Main as a pull request was begun from: what others have merged meanwhile may not be in it, what it touches itself is. */
  private async begun(changes: TreeChanges): Promise<{ base: Base; tree: Tree }> {
    const owners = new Set([...changes.keys()].map(ownerOf));
    const isAhead = [...this.merged].some((path) => path.startsWith('registry/') || owners.has(ownerOf(path)));
    if (this.known && !isAhead) return this.known;
    return this.read();
  }

  /** What the judge says to a pull request; nothing is merged. */
  async ask({ author, changes, approvals = [] }: PullRequest): Promise<Verdict> {
    const { base, tree } = await this.begun(changes);
    const merged = new Map(tree);
    for (const [path, content] of changes) {
      if (content) merged.set(path, entryOf(content));
      else merged.delete(path);
    }
    const candidate: Candidate = {
      changes: changesBetween(tree, merged),
      merged: sorted(merged),
      conflicts: [],
      unmerged: [],
      messages: [],
    };
    const proposal = { author, title: 'A change', changes: candidate.changes, approvals };
    return judgePull({ head: '1'.repeat(40), proposal, candidate, openedOn: this.today }, base);
  }

  /** What is accepted, or what somebody with the right to it merges without asking. */
  merge(changes: TreeChanges): void {
    for (const [path, content] of changes) {
      this.put(path, content);
      this.merged.add(path);
    }
  }

  commit(): void {
    this.git('add', '--all', '.', ':!.mdocs');
    this.git('commit', '-q', '--allow-empty', '-m', 'Merged');
  }

  /** Publishes an environment as `mdocs provision` does. */
  async publish(environment: Environment): Promise<ExpectedPublication> {
    const { base } = await this.read();
    const repository = await requirePublishable(base.loaded, { root: this.root, today: this.today, locale: 'en' }, false);
    if (!repository) throw new Error('the registry has errors');
    const prepared = await prepare(environment, repository, { root: this.root, today: this.today });
    const { kind } = await carryOut(prepared, { root: this.root, today: this.today });
    this.forget(environment);
    return { brakes: prepared.plan.brakes ?? [], isNew: kind === 'published' };
  }

  /** Begins to publish, and dies at a call of git. */
  async die(environment: Environment, call: number): Promise<string> {
    const where = await dieWhilePublishing({ root: this.root, today: this.today, environment, call });
    this.forget(environment);
    return where;
  }

  private forget(environment: Environment): void {
    if (environment !== 'staging') return;
    this.history = undefined;
    this.known = undefined;
  }

  /** While the work is done, the environment branches cannot be reached. */
  async offline(work: () => Promise<unknown>): Promise<void> {
    renameSync(this.remote, `${this.remote}.away`);
    writeFileSync(this.remote, '');
    await work().catch(() => undefined);
    rmSync(this.remote);
    renameSync(`${this.remote}.away`, this.remote);
  }

  /** As an outsider sees them: the newest commit of an environment's branch, and its manifest. */
  seen(environment: Environment): Seen | undefined {
    return this.shown(`environment/${environment}`, manifestPath);
  }

  ledger(): string | undefined {
    return this.shown(ledgerBranch, ledgerPath)?.manifest;
  }

  private shown(branch: string, path: string): Seen | undefined {
    const input = `${branch}\n${branch}:${path}\n`;
    const output = execFileSync('git', ['cat-file', '--batch=%(objectname)'], { cwd: this.remote, input, maxBuffer: 2 ** 28 });
    const commit = output.toString('latin1', 0, 40);
    if (!/^[0-9a-f]{40}$/.test(commit)) return undefined;
    const text = output.toString();
    return { commit, manifest: text.slice(text.lastIndexOf('\n{\n') + 1) };
  }

  /** Where it is more than usual, the number has to be said. */
  async tell(): Promise<void> {
    const options = { root: this.root, today: this.today, locale: 'en', outbox: join(this.root, '.mdocs', 'outbox') } as const;
    const begun = Date.now();
    const said: string[] = [];
    const write = process.stdout.write;
    process.stdout.write = ((text: string, done: () => void) => {
      said.push(text);
      done?.();
      return true;
    }) as never;
    const code = await notify(options).finally(() => {
      process.stdout.write = write;
    });
    const expect = /--expect\s+(\d+)/.exec(said.join(''))?.[1];
    if (code !== 0 && expect) await notify({ ...options, expect: Number(expect) });
    // A run takes up nothing new after eight minutes. Where a machine gives it no time for more, the next one goes on, as the hourly one does.
    if (Date.now() - begun > 7 * 60_000) await this.tell();
  }

  async rollback(environment: Environment, to: string): Promise<number> {
    return this.runRollback({ environment, to });
  }

  async release(environment: Environment): Promise<number> {
    return this.runRollback({ environment, release: true });
  }

  private async runRollback(asked: { environment: Environment; to?: string; release?: boolean }): Promise<number> {
    const how = { root: this.root, today: this.today, locale: 'en', reason: 'The model says so.', by: age.login } as const;
    const code = await rollback({ ...how, ...asked });
    this.forget(asked.environment);
    return code;
  }
}

/** The institution that a file is about. */
const ownerOf = (path: string): string => /([^/.]+)\.[^/]*$/.exec(path)?.[1] ?? '';

function entryOf(content: Buffer): Entry {
  return { kind: 'file', id: createHash('sha1').update(content).digest('hex'), read: () => content };
}

const sorted = (files: ReadonlyMap<string, Entry>): Tree => new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
