// What each institution may have, kept apart from the code that gives it: the state of a world, and how a change of it is asked for.
import type { Environment } from '../../scripts/model/environment.ts';
import type { Account } from '../../scripts/model/proposal/proposal.ts';
import type { Answer } from '../../scripts/model/verdict/verdict.ts';
import type { Authority } from '../generated/certificates.ts';
import { type Issued, issue } from './certificates.ts';
import { dayAfter } from './clock.ts';
import {
  certificatePath,
  type DeclaredAccess,
  type DeclaredSystem,
  fileOf,
  type Identity,
  identity,
  namesIn,
  pathOf,
} from './declared.ts';
import { Published } from './published.ts';
import { age, approver, type PullRequest, type TreeChanges, World } from './world.ts';

export const catalogue = ['Cazier', 'ContractComercial'];

/** What the model knows of one institution. */
export interface Life {
  readonly who: Identity;
  /** As main declares it; undefined where it declares nothing. */
  now: DeclaredSystem | undefined;
  /** Before its newest change, as long as that can be taken back. */
  before: DeclaredSystem | undefined;
  broken: boolean;
  /** Everything that was ever accepted. */
  readonly accepted: DeclaredSystem[];
  /** Digests whose confirmation AGE approved. */
  readonly confirmed: Set<string>;
  /** Where anything happened since what is published. */
  readonly moved: Set<Environment>;
  issued: number;
  /** For the reader of a counterexample. */
  readonly story: string[];
}

interface PullQuestion {
  readonly expected: Answer;
  readonly author?: Account;
  readonly approvals?: Account[];
  readonly files?: TreeChanges;
}

export class Model {
  readonly world: World;
  readonly lives: readonly Life[];
  readonly published: Published;
  /** By the name of the file. */
  readonly certificates = new Map<string, Issued>();
  /** Names of certificate files. */
  readonly revoked = new Set<string>();
  readonly revocations: string[] = [];
  readonly held = new Set<Environment>();
  /** How often each event had an effect: a history in which nothing happens shows nothing. */
  readonly happened = new Map<string, number>();
  private addresses = 0;

  constructor(
    private readonly authority: Authority,
    institutions: number,
  ) {
    this.world = new World(authority);
    this.lives = Array.from({ length: institutions }, (_, i) => this.born(i));
    this.published = new Published(this);
  }

  /** Certificates of the beginning end on various days. */
  private born(i: number): Life {
    const life: Life = {
      who: identity(i),
      now: undefined,
      before: undefined,
      broken: false,
      accepted: [],
      confirmed: new Set(),
      moved: new Set(),
      issued: 0,
      story: [],
    };
    const files = new Map<string, Buffer | null>();
    const access = (n: number) => this.newAccess(life, files, i % 4 === n ? 4 + (i % 13) : undefined);
    const now: DeclaredSystem = { types: [catalogue[i % 2] ?? ''], staging: access(1), production: access(2) };
    this.world.merge(files.set(pathOf(life.who), Buffer.from(fileOf(life.who, now))));
    life.accepted.push(now);
    return Object.assign(life, { now });
  }

  newAccess(life: Life, files: Map<string, Buffer | null>, days?: number): DeclaredAccess {
    return { addresses: [this.address()], certificates: [{ name: this.certificate(life, files, days) }] };
  }

  address(): string {
    this.addresses++;
    return `45.64.${this.addresses >> 8}.${this.addresses & 255}`;
  }

  /** A new certificate among the files: its name. It ends after so many days, or after years. */
  certificate(life: Life, files: Map<string, Buffer | null>, days?: number): string {
    const ends = days === undefined ? {} : { ends: dayAfter(this.world.today, days) };
    const issued = issue(life.who, ++life.issued, { ...this.authority, ...ends });
    files.set(certificatePath(issued.name), issued.content);
    this.certificates.set(issued.name, issued);
    return issued.name;
  }

  get(name: string): Issued {
    const issued = this.certificates.get(name);
    if (!issued) throw new Error(`nobody issued ${name}`);
    return issued;
  }

  /** Whether a certificate opens nothing any more. */
  isOver(name: string): boolean {
    return this.revoked.has(name) || this.get(name).ends < this.world.today;
  }

  /** Names of the certificates because of which a file is refused until they are replaced. */
  lapsed({ now }: Life): string[] {
    const counted = now ? [...now.staging.certificates, ...now.production.certificates] : [];
    return counted.filter(({ name, until = '9' }) => until >= this.world.today && this.isOver(name)).map(({ name }) => name);
  }

  count(what: string): void {
    this.happened.set(what, (this.happened.get(what) ?? 0) + 1);
  }

  tell(what: string, lives: readonly Life[] = this.lives): void {
    for (const life of lives) life.story.push(`${this.world.today} ${what}`);
  }

  /** The answer must be the expected one: a wrong yes and a wrong no are both found here. */
  async ask(what: string, expected: Answer, request: PullRequest): Promise<void> {
    const { answer, findings } = await this.world.ask(request);
    if (answer !== expected) {
      const found = findings.map(({ code, message }) => `${code} (${message.en})`).join('; ');
      throw new Error(`${what} by ${request.author.login}: ${answer}, and not ${expected}: ${found}`);
    }
    if (answer === 'accepted') this.world.merge(request.changes);
    this.count(what);
  }

  /** A change of the institution's own file, as somebody asks for it. */
  async change(what: string, life: Life, to: DeclaredSystem, asking: PullQuestion): Promise<void> {
    const { expected, author = life.who.account, approvals = [approver], files = new Map() } = asking;
    const changes = new Map(files).set(pathOf(life.who), Buffer.from(fileOf(life.who, to)));
    await this.ask(what, expected, { author, changes, approvals }).catch((error) => {
      throw new Error(`${error.message} Its history: ${life.story.join('; ')}`);
    });
    if (expected !== 'accepted') return;
    Object.assign(life, { before: life.now, now: to });
    life.accepted.push(to);
    this.move([life]);
  }

  move(lives: readonly Life[] = this.lives): void {
    for (const { moved } of lives) moved.add('staging').add('production');
  }

  /** Merges what somebody with the right to it merges whatever the judge says. */
  force(life: Life, content: string): void {
    this.world.merge(new Map([[pathOf(life.who), Buffer.from(content)]]));
  }

  /** The removal of certificate files that a change leaves unused. */
  without(names: readonly string[]): Map<string, Buffer | null> {
    return new Map(names.map((name) => [certificatePath(name), null]));
  }

  async remove(life: Life): Promise<void> {
    const changes = life.now ? this.without(namesIn(life.now)) : new Map<string, null>();
    changes.set(pathOf(life.who), null);
    await this.ask('remove', 'accepted', { author: life.who.account, changes, approvals: [approver] });
    Object.assign(life, { now: undefined, before: undefined });
    this.move([life]);
  }

  /** Days pass; what ends on one of them falls away by itself. */
  pass(days: number): void {
    const [before, after] = [this.world.today, dayAfter(this.world.today, days)];
    this.world.today = after;
    const isEnding = (day = '9') => day >= before && day < after;
    for (const life of this.lives) {
      const named = life.accepted.flatMap(({ staging, production }) => [...staging.certificates, ...production.certificates]);
      if (named.some(({ name, until }) => isEnding(until) || isEnding(this.get(name).ends))) this.move([life]);
    }
  }
}

export { age, approver };
