// A registry in a folder, with real git behind it: people propose, the judge answers, what is accepted is merged and published.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Candidate } from '../../scripts/apply/candidate.ts';
import { ensureLocalRemote } from '../../scripts/apply/local-remote.ts';
import { historyOf } from '../../scripts/commands/history.ts';
import { loadTree } from '../../scripts/commands/load.ts';
import { notify } from '../../scripts/commands/notify/notify.ts';
import { currentDay } from '../../scripts/commands/options.ts';
import { nodePlatform } from '../../scripts/commands/platform.ts';
import { prepare } from '../../scripts/commands/prepare.ts';
import { carryOut } from '../../scripts/commands/provision.ts';
import { localRemote } from '../../scripts/commands/remote.ts';
import { rollback } from '../../scripts/commands/rollback.ts';
import { publishable } from '../../scripts/commands/sound.ts';
import { type Base, judge } from '../../scripts/commands/verdict/judge.ts';
import type { Environment } from '../../scripts/model/integration.ts';
import type { Account, FileChange } from '../../scripts/model/proposal.ts';
import type { Entry, Tree } from '../../scripts/model/tree.ts';
import type { Answer } from '../../scripts/model/verdict.ts';
import { type Authority, makeLeaf } from '../generated/certificates.ts';
import { generateRepository } from '../generated/repository.ts';
import type { Identity } from './declared.ts';

export const age: Account = { login: 'age-demo-integrari', id: 9000000001 };
export const approver: Account = { login: 'age-demo-aprobare', id: 9000000002 };

/** Path -> content; null deletes. */
export type Changes = ReadonlyMap<string, Buffer | null>;

export class World {
  readonly root = mkdtempSync(join(tmpdir(), 'mdocs-life-'));
  readonly remote = localRemote(this.root);
  private main = new Map<string, Entry>();
  private serial = 0;
  private known: Base | undefined;
  /** YYYY-MM-DD; commits on environment branches have the real day, which is the first. */
  today = currentDay();

  constructor(private readonly authority: Authority) {
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
    rmSync(this.root, { recursive: true, force: true });
  }

  private git(...args: string[]): void {
    const identity = ['-c', 'user.name=M', '-c', 'user.email=m@example.md', '-c', 'gc.auto=0'];
    execFileSync('git', [...identity, ...args], { cwd: this.root, stdio: 'ignore' });
  }

  /** A new certificate as a file under integrations/certificates: its name and SHA-256. */
  certificate(who: Identity): { name: string; content: Buffer; sha256: string } {
    const n = ++this.serial;
    const issued = (BigInt(Date.parse('2026-01-01T00:00:00Z')) + 11_644_473_600_000n) * 10_000n;
    const serial = `40${n.toString(16).padStart(10, '0')}${issued.toString(16).padStart(16, '0')}`.toUpperCase();
    const content = makeLeaf(serial, who.name, who.idno, this.authority);
    return { name: `${who.slug}.n${n}.cer`, content, sha256: createHash('sha256').update(content).digest('hex') };
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

  /** Main as the judge sees it, read again only when it, the day or a branch has changed. */
  private async base(): Promise<Base> {
    if (this.known?.today !== this.today) this.known = undefined;
    this.known ??= await this.readBase();
    return this.known;
  }

  private async readBase(): Promise<Base> {
    const history = await historyOf(this.remote, 'environment/staging');
    const given = history ? { history } : {};
    const loaded = await loadTree(sorted(this.main), this.today, nodePlatform, history ? { history: async () => history } : {});
    return { commit: '0'.repeat(40), loaded, today: this.today, published: {}, ...given };
  }

  /** What the judge says to a pull request; nothing is merged. */
  async ask(author: Account, changes: Changes, approvals: readonly Account[] = []): Promise<Answer> {
    const base = await this.base();
    const merged = new Map(this.main);
    for (const [path, content] of changes) {
      if (content) merged.set(path, entryOf(content));
      else merged.delete(path);
    }
    const candidate: Candidate = {
      changes: changesBetween(this.main, merged),
      merged: sorted(merged),
      conflicts: [],
      beside: [],
      messages: [],
      startedAt: `${this.today}T08:00:00Z`,
    };
    const proposal = { author, title: 'A change', changes: candidate.changes, approvals };
    return (await judge({ head: '1'.repeat(40), proposal, candidate, openedOn: this.today }, base)).answer;
  }

  /** Asks, and merges what is accepted. */
  async propose(author: Account, changes: Changes, approvals: readonly Account[] = []): Promise<Answer> {
    const answer = await this.ask(author, changes, approvals);
    if (answer === 'accepted') this.merge(changes);
    return answer;
  }

  /** What somebody with the right to it merges without asking. */
  merge(changes: Changes): void {
    for (const [path, content] of changes) this.put(path, content);
    this.known = undefined;
  }

  commit(): void {
    this.git('add', '--all', '.', ':!.mdocs');
    this.git('commit', '-q', '--allow-empty', '-m', 'Merged');
  }

  /** Publishes an environment as `mdocs provision` does; false when nothing could be reached or published. */
  async publish(environment: Environment): Promise<boolean> {
    const loaded = await loadTree(sorted(this.main), this.today, nodePlatform, {
      history: async ({ policy }) => historyOf(this.remote, policy.environments.staging.branch),
    });
    const repository = await publishable(loaded, { root: this.root, today: this.today, locale: 'en' }, false);
    if (!repository) return false;
    const prepared = await prepare(environment, repository, { root: this.root, today: this.today });
    await carryOut(prepared, { root: this.root });
    this.known = undefined;
    return true;
  }

  /** While the work is done, the environment branches cannot be reached. */
  async offline(work: () => Promise<unknown>): Promise<void> {
    renameSync(this.remote, `${this.remote}.away`);
    writeFileSync(this.remote, '');
    await work().catch(() => undefined);
    rmSync(this.remote);
    renameSync(`${this.remote}.away`, this.remote);
  }

  async tell(): Promise<void> {
    await notify({ root: this.root, today: this.today, locale: 'en', outbox: join(this.root, '.mdocs', 'outbox') });
  }

  rollback(environment: Environment, to: string): Promise<number> {
    return rollback({
      root: this.root,
      today: this.today,
      locale: 'en',
      environment,
      to,
      reason: 'The model says so.',
      by: age.login,
    });
  }

  release(environment: Environment): Promise<number> {
    return rollback({ root: this.root, today: this.today, locale: 'en', environment, release: true });
  }
}

function entryOf(content: Buffer): Entry {
  return { kind: 'file', id: createHash('sha1').update(content).digest('hex'), read: () => content };
}

const sorted = (files: ReadonlyMap<string, Entry>): Tree => new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));

function changesBetween(before: ReadonlyMap<string, Entry>, after: ReadonlyMap<string, Entry>): FileChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  const blob = (entry: Entry | undefined) => entry && { kind: entry.kind, id: entry.id ?? '' };
  return paths.flatMap((path) => {
    const [was, is] = [blob(before.get(path)), blob(after.get(path))];
    if (was?.id === is?.id) return [];
    return [{ path, ...(was ? { before: was } : {}), ...(is ? { after: is } : {}) }];
  });
}
