// The model of a life with MDocs: what each institution may have, kept apart from the code that gives it, and what must always hold.
import fc from 'fast-check';
import { readBranch } from '../../scripts/apply/branch.ts';
import { readLedgerOf } from '../../scripts/apply/ledger.ts';
import type { Environment } from '../../scripts/model/integration.ts';
import { type Manifest, manifestPath, type PublishedSystem, readManifest } from '../../scripts/model/manifest.ts';
import type { Account } from '../../scripts/model/proposal.ts';
import type { Answer } from '../../scripts/model/verdict.ts';
import type { Authority } from '../generated/certificates.ts';
import { type Declared, digestOf, fileOf, type Identity, identity } from './declared.ts';
import { age, approver, type Changes, World } from './world.ts';

export const institutions = 8;
const catalogue = ['Cazier', 'ContractComercial'];

/** One event: what happens, to whom, and a number that picks among its variants. */
export interface Happening {
  readonly what: (typeof happenings)[number];
  readonly who: number;
  readonly pick: number;
}

export const happenings = [
  'address',
  'types',
  'confirm',
  'confirm-without-approval',
  'confirm-something-else',
  'renew',
  'drop-old',
  'suspend',
  'reinstate',
  'reinstate-oneself',
  'remove',
  'return',
  'revoke',
  'use-revoked',
  'unrevoke',
  'take-over',
  'widen',
  'break',
  'repair',
  'days',
  'revert',
  'rollback',
  'release',
  'offline',
] as const;

/** What makes other things possible happens more often. */
const often = { days: 6, types: 3, confirm: 5, renew: 2, suspend: 2, repair: 3, reinstate: 2, revoke: 2, release: 2 };
const weighted = happenings.flatMap((what) => Array.from({ length: (often as Record<string, number>)[what] ?? 1 }, () => what));

/** Rounds of events; after each round both environments are published and everybody is told. */
export const histories = (rounds: number) => {
  const event = fc.record({ what: fc.constantFrom(...weighted), who: fc.nat(institutions - 1), pick: fc.nat(1000) });
  return fc.array(fc.array(event, { minLength: 8, maxLength: 14, size: 'max' }), { minLength: rounds, maxLength: rounds });
};

/** What the model knows of one institution. */
interface Life {
  readonly who: Identity;
  /** As main declares it; undefined where it declares nothing. */
  now: Declared | undefined;
  /** The same, whatever anybody merged past the judge. */
  sound: Declared | undefined;
  broken: boolean;
  /** Everything that was ever accepted. */
  readonly accepted: Declared[];
  /** Digests whose confirmation AGE approved. */
  readonly confirmed: Set<string>;
  /** Whether anything happened since an environment was last published. */
  readonly moved: Set<Environment>;
}

export class Model {
  readonly world: World;
  private readonly lives: Life[];
  private readonly hashes = new Map<string, string>();
  private readonly revoked = new Set<string>();
  private readonly revocations: string[] = [];
  private last = new Map<Environment, Manifest>();
  private commits = new Map<Environment, string[]>();
  private held = new Set<Environment>();
  private changes = new Map<string, number>();
  private undo: { life: Life; before: Declared } | undefined;
  private next = 0;
  private online = true;
  /** How often each event had an effect: a history in which nothing happens shows nothing. */
  readonly happened = new Map<string, number>();

  constructor(authority: Authority) {
    this.world = new World(authority);
    this.lives = Array.from({ length: institutions }, (_, i) => {
      const who = identity(i);
      const files = new Map<string, Buffer | null>();
      const access = () => ({ addresses: [this.address()], certificates: [this.certificate(who, files)] });
      const now: Declared = { types: [catalogue[i % catalogue.length] ?? ''], staging: access(), production: access() };
      this.world.merge(files.set(pathOf(who), Buffer.from(fileOf(who, now, this.world.today))));
      return { who, now, sound: now, broken: false, accepted: [now], confirmed: new Set(), moved: new Set() };
    });
  }

  async begin(): Promise<void> {
    await this.world.open();
    await this.publishAndCheck();
  }

  private address(): string {
    this.next++;
    return `45.64.${this.next >> 8}.${this.next & 255}`;
  }

  private certificate(who: Identity, files: Map<string, Buffer | null>): string {
    const { name, content, sha256 } = this.world.certificate(who);
    files.set(`integrations/certificates/${name}`, content);
    this.hashes.set(name, sha256);
    return name;
  }

  async round(events: readonly Happening[]): Promise<void> {
    this.online = true;
    for (const event of events) {
      const life = this.subject(event);
      if (life) await this.happen(event, life);
    }
    await this.publishAndCheck();
  }

  private count(what: string): void {
    this.happened.set(what, (this.happened.get(what) ?? 0) + 1);
  }

  /** The answer must be the expected one: a wrong yes and a wrong no are both found here. */
  private async asked(
    what: string,
    expected: Answer,
    given: { author: Account; changes: Changes; approvals?: Account[] },
  ): Promise<void> {
    const answer = await this.world.propose(given.author, given.changes, given.approvals ?? []);
    if (answer !== expected) throw new Error(`${what}: ${answer}, and not ${expected}`);
    this.count(what);
  }

  /** A change of the institution's own file, as somebody asks for it. */
  private async change(what: string, life: Life, to: Declared, ask: Asking): Promise<void> {
    const { expected, author = life.who.account, approvals = [approver], files = new Map() } = ask;
    const changes = new Map(files).set(pathOf(life.who), Buffer.from(fileOf(life.who, to, this.world.today)));
    await this.asked(what, expected, { author, changes, approvals });
    if (expected === 'accepted') this.accept(life, to);
  }

  private accept(life: Life, to: Declared): void {
    if (life.now) this.undo = { life, before: life.now };
    Object.assign(life, { now: to, sound: to, broken: false });
    life.accepted.push(to);
    life.moved.add('staging').add('production');
  }

  /** The institution that is meant, or the next one to which this can happen. */
  private subject({ what, who }: Happening): Life | undefined {
    const inTurn = [...this.lives.slice(who), ...this.lives.slice(0, who)];
    const canHappen: Partial<Record<Happening['what'], (life: Life) => boolean>> = {
      reinstate: ({ now }) => now?.suspended === true,
      'reinstate-oneself': ({ now }) => now?.suspended === true,
      return: ({ now }) => now === undefined,
      repair: ({ broken }) => broken,
      'drop-old': ({ now }) => now !== undefined && now.staging.certificates.length + now.production.certificates.length > 2,
      'use-revoked': ({ who: { slug } }) => [...this.burnt.keys()].some((name) => name.startsWith(slug)),
    };
    const is = canHappen[what] ?? (({ now, broken }: Life) => now !== undefined && !broken && !now.suspended);
    return inTurn.find(is) ?? this.lives[who];
  }

  private async happen({ what, pick }: Happening, life: Life): Promise<void> {
    const { now } = life;
    if (what === 'days') {
      this.world.today = new Date(Date.parse(this.world.today) + (pick % 5) * 86_400_000).toISOString().slice(0, 10);
      return this.count(what);
    }
    if (what === 'offline') {
      this.online = false;
      return this.count(what);
    }
    if (what === 'rollback' || what === 'release') return this.hold(what, pick);
    if (what === 'unrevoke') return this.unrevoke();
    if (what === 'return') return this.comeBack(life);
    if (what === 'repair') return this.repair(life);
    // While a file is broken its institution can ask for nothing but its repair.
    if (!now || life.broken) return;
    if (what === 'break') return this.destroy(life);
    if (what === 'remove') return this.remove(life);
    if (what === 'revoke') return this.revoke(life, pick);
    if (what === 'use-revoked') return this.useRevoked(life, now);
    if (what === 'take-over') return this.takeOver(life);
    if (what === 'revert') return this.revert();
    if (what === 'reinstate' || what === 'reinstate-oneself') return this.reinstate(what, life, now);
    if (what === 'suspend') {
      if (!now.suspended) await this.change(what, life, { ...now, suspended: true }, { expected: 'accepted' });
      return;
    }
    // A suspended system stands still.
    if (now.suspended) return;
    if (what.startsWith('confirm')) return this.confirm(what, life, now);
    await this.ownChange(what, life, now, pick);
  }

  private async ownChange(what: string, life: Life, now: Declared, pick: number): Promise<void> {
    const wanted: Environment = pick % 2 === 0 ? 'staging' : 'production';
    const isOther = what === 'drop-old' && now[wanted].certificates.length < 2;
    const environment: Environment = isOther ? (wanted === 'staging' ? 'production' : 'staging') : wanted;
    const access = now[environment];
    const files = new Map<string, Buffer | null>();
    const withAccess = (change: Partial<Declared['staging']>): Declared => ({ ...now, [environment]: { ...access, ...change } });
    if (what === 'address') return this.change(what, life, withAccess({ addresses: [this.address()] }), { expected: 'accepted' });
    if (what === 'widen') return this.change(what, life, withAccess({ addresses: ['0.0.0.0/0'] }), { expected: 'refused' });
    if (what === 'types') {
      const types = catalogue.filter((_, i) => ((pick >> 1) + 1) & (1 << i));
      // A confirmation that stood before stays, and production with it, until the new types are tested.
      if (types.length === 0 || types.join() === now.types.join()) return;
      return this.change(what, life, { ...now, types }, { expected: 'accepted' });
    }
    if (what === 'renew' && access.certificates.length < 3) {
      const certificates = [...access.certificates, this.certificate(life.who, files)];
      return this.change(what, life, withAccess({ certificates }), { expected: 'accepted', files });
    }
    if (what === 'drop-old' && access.certificates.length > 1) {
      const [old, ...certificates] = access.certificates;
      files.set(`integrations/certificates/${old}`, null);
      return this.change(what, life, withAccess({ certificates }), { expected: 'accepted', files });
    }
  }

  private async confirm(what: string, life: Life, now: Declared): Promise<void> {
    const digest = digestOf(life.who, now.types);
    const published = this.systemIn('staging', life)?.access === digest;
    const since = this.firstDay.get(`${life.who.slug} ${digest}`);
    const isRipe = since !== undefined && Date.parse(this.world.today) - Date.parse(since) >= 3 * 86_400_000;
    if (now.confirmed === digest || !published || !isRipe || this.held.has('staging')) return;
    if (what === 'confirm') {
      await this.change(what, life, { ...now, confirmed: digest }, { expected: 'accepted' });
      life.confirmed.add(digest);
    } else if (what === 'confirm-without-approval') {
      await this.change(what, life, { ...now, confirmed: digest }, { expected: 'waiting', approvals: [life.who.account] });
    } else {
      const other = digestOf(
        life.who,
        catalogue.filter((code) => !now.types.includes(code)),
      );
      await this.change(what, life, { ...now, confirmed: other }, { expected: 'refused' });
    }
  }

  private async reinstate(what: string, life: Life, now: Declared): Promise<void> {
    if (!now.suspended) return;
    const { suspended: _, ...rest } = now;
    if (what === 'reinstate') await this.change(what, life, rest, { expected: 'accepted', author: age });
    else await this.change(what, life, rest, { expected: 'refused' });
  }

  private async remove(life: Life): Promise<void> {
    const names = [...(life.now?.staging.certificates ?? []), ...(life.now?.production.certificates ?? [])];
    const changes = new Map<string, Buffer | null>([[pathOf(life.who), null]]);
    for (const name of names) changes.set(`integrations/certificates/${name}`, null);
    await this.asked('remove', 'accepted', { author: life.who.account, changes, approvals: [approver] });
    Object.assign(life, { now: undefined, sound: undefined });
    life.moved.add('staging').add('production');
    this.undo = undefined;
  }

  /** A new file, without what only AGE gives it: AGE itself brings it here. */
  private async comeBack(life: Life): Promise<void> {
    if (life.now || life.broken) return;
    const files = new Map<string, Buffer | null>();
    const access = () => ({ addresses: [this.address()], certificates: [this.certificate(life.who, files)] });
    const to: Declared = { types: [catalogue[0] ?? ''], staging: access(), production: access() };
    life.confirmed.clear();
    await this.change('return', life, to, { expected: 'accepted', author: age, files });
  }

  private destroy(life: Life): void {
    this.world.merge(new Map([[pathOf(life.who), Buffer.from('institution: [\n')]]));
    life.broken = true;
    this.undo = undefined;
    this.count('break');
  }

  private repair(life: Life): void {
    if (!life.broken || !life.sound) return;
    this.world.merge(new Map([[pathOf(life.who), Buffer.from(fileOf(life.who, life.sound, this.world.today))]]));
    life.broken = false;
    life.moved.add('staging').add('production');
    this.count('repair');
  }

  private async revoke(life: Life, pick: number): Promise<void> {
    const names = [...(life.now?.staging.certificates ?? []), ...(life.now?.production.certificates ?? [])];
    const name = names[pick % names.length];
    const sha256 = this.hashes.get(name ?? '');
    if (sha256 === undefined || this.revoked.has(sha256)) return;
    const entry = `  - sha256: "${sha256}"\n    serial: "40"\n    since: ${this.world.today}\n    reason: Cheia privată a fost pierdută.\n`;
    const text = `revoked:\n${[...this.revocations, entry].join('')}`;
    const changes = new Map([['registry/revoked.yaml', Buffer.from(text)]]);
    const answer = await this.world.ask(age, changes, [approver]);
    // That the institution's file is wrong from now on is what a revocation is for: AGE merges it at once.
    this.world.merge(changes);
    this.count(`revoke ${answer}`);
    this.revocations.push(entry);
    this.revoked.add(sha256);
    life.moved.add('staging').add('production');
    life.broken = true;
    this.undo = undefined;
    // Its file names a certificate that counts no more; the institution brings new ones before anything else.
    await this.replaceRevoked(life);
  }

  private async replaceRevoked(life: Life): Promise<void> {
    const { now } = life;
    if (!now) return;
    const files = new Map<string, Buffer | null>();
    const fresh = (names: readonly string[]) =>
      names.map((name) => {
        if (!this.revoked.has(this.hashes.get(name) ?? '')) return name;
        this.burnt.set(name, this.world.bytes(`integrations/certificates/${name}`) ?? Buffer.alloc(0));
        files.set(`integrations/certificates/${name}`, null);
        return this.certificate(life.who, files);
      });
    const renewed = (access: Declared['staging']) => ({ ...access, certificates: fresh(access.certificates) });
    const to = { ...now, staging: renewed(now.staging), production: renewed(now.production) };
    await this.change('replace', life, to, { expected: 'accepted', files });
  }

  private async useRevoked(life: Life, now: Declared): Promise<void> {
    const own = [...this.hashes].find(([name, sha256]) => name.startsWith(life.who.slug) && this.revoked.has(sha256));
    const content = own && this.burnt.get(own[0]);
    if (!own || !content) return;
    const to = { ...now, staging: { ...now.staging, certificates: [...now.staging.certificates, own[0]] } };
    await this.change('use-revoked', life, to, {
      expected: 'refused',
      files: new Map([[`integrations/certificates/${own[0]}`, content]]),
    });
  }

  private readonly burnt = new Map<string, Buffer>();

  private async unrevoke(): Promise<void> {
    if (this.revocations.length === 0) return;
    const changes = new Map([['registry/revoked.yaml', Buffer.from('revoked: []\n')]]);
    await this.asked('unrevoke', 'refused', { author: age, changes, approvals: [approver] });
  }

  private async takeOver(life: Life): Promise<void> {
    const thief = this.lives[(this.lives.indexOf(life) + 1) % institutions];
    if (!life.now || !thief) return;
    const to = { ...life.now, staging: { ...life.now.staging, addresses: [this.address()] } };
    await this.change('take-over', life, to, { expected: 'refused', author: thief.who.account });
  }

  /** Puts back what stood before the newest change, as `git revert` does; AGE asks for it. */
  private async revert(): Promise<void> {
    if (!this.undo) return;
    const { life, before } = this.undo;
    if (!life.now || life.now.suspended !== before.suspended || life.now.confirmed !== before.confirmed) return;
    const names = [...before.staging.certificates, ...before.production.certificates];
    if (
      names.some((name) => this.world.bytes(`integrations/certificates/${name}`) === undefined) ||
      life.now.types !== before.types
    )
      return;
    const unused = [...life.now.staging.certificates, ...life.now.production.certificates].filter(
      (name) => !names.includes(name),
    );
    const files = new Map(unused.map((name): [string, null] => [`integrations/certificates/${name}`, null]));
    await this.change('revert', life, before, { expected: 'accepted', author: age, files });
    this.undo = undefined;
  }

  private async hold(what: 'rollback' | 'release', pick: number): Promise<void> {
    const environment: Environment = pick % 2 === 0 ? 'staging' : 'production';
    const earlier = this.commits.get(environment) ?? [];
    const to = earlier[pick % Math.max(1, earlier.length)];
    if (what === 'release') {
      if (!this.held.has(environment)) return;
      await this.world.release(environment);
      this.held.delete(environment);
      for (const life of this.lives) life.moved.add(environment);
      return this.count(what);
    }
    if (to === undefined || to === earlier.at(-1) || this.held.has(environment)) return;
    const code = await this.world.rollback(environment, to);
    if (code === 0) this.held.add(environment);
    for (const life of this.lives) life.moved.add(environment);
    this.count(`${what} ${code}`);
    // Where nothing went back, what this round merged is not published yet.
    if (code === 0) await this.look(environment);
  }

  private async publishAndCheck(): Promise<void> {
    this.world.commit();
    for (const environment of ['staging', 'production'] as const) {
      if (!this.online) await this.world.offline(() => this.world.publish(environment));
      else {
        await this.world.publish(environment);
        await this.look(environment);
        for (const life of this.lives) if (!this.held.has(environment)) life.moved.delete(environment);
      }
    }
    if (!this.online) return;
    await this.world.tell();
    await this.checkTold();
  }

  /** The day on which staging first had an access: the model's own memory of it. */
  private readonly firstDay = new Map<string, string>();

  private systemIn(environment: Environment, life: Life): PublishedSystem | undefined {
    return this.last.get(environment)?.systems.find(({ institution }) => institution === life.who.slug);
  }

  /** What must hold of an environment, whatever happened. */
  private async look(environment: Environment): Promise<void> {
    const branch = await readBranch(this.world.remote, `environment/${environment}`);
    const manifest = readManifest(branch?.files.get(manifestPath));
    if (!branch || !manifest) return;
    const before = this.last.get(environment);
    const commits = this.commits.get(environment) ?? [];
    if (commits.at(-1) !== branch.commit) {
      if ((manifest.generation ?? 0) <= (before?.generation ?? 0)) throw new Error(`${environment}: the generation did not grow`);
      this.commits.set(environment, [...commits, branch.commit]);
    }
    for (const system of manifest.systems) this.explain(environment, system);
    for (const life of this.lives) this.compare(environment, life, before, manifest);
    this.last.set(environment, manifest);
  }

  /** Nobody has access that no accepted, valid, unrevoked entry explains; production is always a tested digest. */
  private explain(environment: Environment, system: PublishedSystem): void {
    const fail = (why: string): never => {
      throw new Error(`${environment}: ${system.institution} ${why}`);
    };
    const life = this.lives.find(({ who }) => who.slug === system.institution) ?? fail('is nobody');
    if (!life.now) fail('was removed');
    if (life.now?.suspended) fail('is suspended');
    const ever = life.accepted.map((declared) => declared[environment]);
    const names = new Set(ever.flatMap(({ certificates }) => certificates.map((name) => this.hashes.get(name))));
    const addresses = new Set(ever.flatMap((access) => access.addresses));
    for (const { sha256 } of system.certificates) {
      if (!names.has(sha256)) fail('has a certificate that nobody accepted');
      if (this.revoked.has(sha256)) fail('has a revoked certificate');
    }
    if (!system.networks.every((network) => addresses.has(network))) fail('has an address that nobody accepted');
    if (!life.accepted.some(({ types }) => [...types].sort().join() === [...system.documentTypes].sort().join()))
      fail('has document types that nobody accepted');
    if (environment === 'production' && !life.confirmed.has(system.access)) fail('has access that was never confirmed');
  }

  /** Nobody else's access changes; changes are counted, to be told. */
  private compare(environment: Environment, life: Life, before: Manifest | undefined, after: Manifest): void {
    const of = (manifest: Manifest | undefined) => manifest?.systems.find(({ institution }) => institution === life.who.slug);
    const [was, is] = [of(before), of(after)];
    if (environment === 'staging' && is && !this.firstDay.has(`${life.who.slug} ${is.access}`))
      this.firstDay.set(`${life.who.slug} ${is.access}`, this.world.today);
    if (JSON.stringify(was) === JSON.stringify(is)) return;
    if (before && !life.moved.has(environment)) throw new Error(`${environment}: ${life.who.slug} changed, but nobody asked`);
    const key = life.who.slug;
    if (before) this.changes.set(key, (this.changes.get(key) ?? 0) + 1);
  }

  /** Every change was told to its institution exactly once. */
  private async checkTold(): Promise<void> {
    const ledger = await readLedgerOf(this.world.remote);
    const about = [...(ledger?.entries ?? [])].filter(
      ([, { kind, channels }]) => isOfPublication(kind) && 'technical' in channels,
    );
    for (const [slug, count] of this.changes) {
      const told = about.filter(([key]) => key.split('/').includes(slug));
      const sent = told.filter(([, { channels }]) => channels.technical?.state === 'sent' && channels.technical.attempts === 1);
      if (told.length !== count || sent.length !== count)
        throw new Error(
          `${slug}: ${count} changes, ${told.length} notices, ${sent.length} sent once: ${told.map(([key]) => key).join(' ')}`,
        );
    }
  }
}

interface Asking {
  readonly expected: Answer;
  readonly author?: Account;
  readonly approvals?: Account[];
  readonly files?: ReadonlyMap<string, Buffer | null>;
}

const pathOf = ({ slug }: Identity): string => `integrations/${slug}.yaml`;

const isOfPublication = (kind: string): boolean =>
  ['staging-live', 'production-live', 'changed', 'suspended', 'revoked', 'removed', 'expired'].includes(kind);
