// What must always hold of what is published, whatever happened.
import { daysBetween } from '../../scripts/model/date.ts';
import { type Environment, environments } from '../../scripts/model/environment.ts';
import { readLedger } from '../../scripts/model/notice/ledger.ts';
import { type Manifest, type PublishedSystem, readManifest } from '../../scripts/model/publication/manifest.ts';
import { digestOf } from './declared.ts';
import type { Life, Model } from './model.ts';

/** How an environment came to be what it is. */
export interface Manner {
  /** It was stopped: only what must never wait went out. */
  readonly isStopped?: boolean;
  /** AGE said the exact numbers. */
  readonly isAnnounced?: boolean;
  /** All that is declared should be published now. */
  readonly isFull?: boolean;
  /** The run died: what was published before may be there still. */
  readonly hasDied?: boolean;
}

/** The share of systems that may change at once without being announced, and from how many on that counts. */
const share = 0.3;
const fewest = 10;

export class Published {
  private readonly last = new Map<Environment, Manifest>();
  readonly commits = new Map<Environment, string[]>(environments.map((environment) => [environment, []]));
  /** The day on which staging first had an access: the model's own memory of it. */
  private readonly firstDay = new Map<string, string>();
  /** Keys of the notices that there must be, and their days. */
  private readonly changes = new Map<string, string>();

  constructor(private readonly model: Model) {}

  of(environment: Environment, life: Life): PublishedSystem | undefined {
    return this.last.get(environment)?.systems.find(({ institution }) => institution === life.who.slug);
  }

  /** Since when staging has had an access. */
  since({ who }: Life, digest: string): string | undefined {
    return this.firstDay.get(`${who.slug} ${digest}`);
  }

  look(environment: Environment, manner: Manner, seen = this.model.world.seen(environment)): void {
    const manifest = readManifest(seen?.manifest);
    if (!seen || !manifest) return;
    const before = this.last.get(environment);
    const commits = this.commits.get(environment) ?? [];
    if (manner.hasDied && commits.at(-1) === seen.commit) return;
    if (commits.at(-1) !== seen.commit) {
      if ((manifest.generation ?? 0) <= (before?.generation ?? 0)) throw new Error(`${environment}: the generation did not grow`);
      commits.push(seen.commit);
    }
    for (const system of manifest.systems) this.explain(environment, system, manner);
    const now = new Map(manifest.systems.map((system) => [system.institution, system]));
    const was = new Map(before?.systems.map((system) => [system.institution, system]));
    let counted = 0;
    for (const life of this.model.lives) {
      const [old, is] = [was.get(life.who.slug), now.get(life.who.slug)];
      if (environment === 'staging' && is) this.remember(life, is.access);
      if (manner.isFull) this.complete(environment, life, is);
      if (JSON.stringify(old) === JSON.stringify(is) || !before) continue;
      this.compare(environment, life, { old, is, commit: seen.commit });
      if (old && !this.isCut(life, old, is)) counted++;
      if (manner.isStopped && !(old && this.isCut(life, old, is)))
        fail(environment, life, 'changed in a publication that was stopped');
    }
    if (was.size >= fewest && counted > share * was.size && !manner.isAnnounced)
      throw new Error(`${environment}: ${counted} of ${was.size} systems changed, and nobody announced it`);
    this.last.set(environment, manifest);
  }

  /** The next run publishes what is declared; until then everybody has what they had. */
  lookAtRelease(environment: Environment): void {
    const seen = this.model.world.seen(environment);
    const manifest = readManifest(seen?.manifest);
    const before = this.last.get(environment);
    if (!seen || !manifest || !before) return;
    if ((manifest.generation ?? 0) <= (before.generation ?? 0)) throw new Error(`${environment}: the generation did not grow`);
    if (JSON.stringify(manifest.systems) !== JSON.stringify(before.systems))
      throw new Error(`${environment}: a release changed somebody's access`);
    this.commits.get(environment)?.push(seen.commit);
    this.last.set(environment, manifest);
  }

  private remember({ who }: Life, access: string): void {
    const key = `${who.slug} ${access}`;
    if (!this.firstDay.has(key)) this.firstDay.set(key, this.model.world.today);
  }

  /** Nobody has access that no accepted, valid, unrevoked entry explains; production is always a tested digest. */
  private explain(environment: Environment, system: PublishedSystem, { isStopped = false }: Manner): void {
    const { lives, world, revoked } = this.model;
    const life = lives.find(({ who }) => who.slug === system.institution);
    if (!life) throw new Error(`${environment}: ${system.institution} is nobody`);
    const refuse = (why: string): never => fail(environment, life, why);
    // Who is removed together with too many others waits until somebody says that it is meant.
    if (!life.now && !isStopped) refuse('was removed');
    if (life.now?.suspended && !life.broken) refuse('is suspended');
    const ever = life.accepted.map((declared) => declared[environment]);
    const names = ever.flatMap(({ certificates }) => certificates.map(({ name }) => name));
    const addresses = new Set(ever.flatMap((access) => access.addresses));
    for (const { sha256 } of system.certificates) {
      const name = names.find((one) => this.model.get(one).sha256 === sha256) ?? refuse('has a certificate that nobody accepted');
      if (revoked.has(name)) refuse('has a revoked certificate');
      if (this.model.get(name).ends < world.today) refuse('has a certificate that has expired');
      const named = life.now?.[environment].certificates.find((one) => one.name === name);
      if (!life.broken && named?.until !== undefined && named.until < world.today) refuse('has a certificate past its last day');
    }
    if (!system.networks.every((network) => addresses.has(network))) refuse('has an address that nobody accepted');
    if (!life.accepted.some(({ types }) => [...types].sort().join() === [...system.documentTypes].sort().join()))
      refuse('has document types that nobody accepted');
    if (environment === 'production' && !life.confirmed.has(system.access)) refuse('has access that was never confirmed');
    if (system.access !== digestOf(life.who, system.documentTypes)) refuse('has a digest of something else');
  }

  /** What is declared and sound is published as it is declared. */
  private complete(environment: Environment, life: Life, is: PublishedSystem | undefined): void {
    const { now, who, broken } = life;
    if (broken || !now || now.suspended) return;
    const digest = digestOf(who, now.types);
    if (environment === 'production' && !now.confirmed && is) fail(environment, life, 'has no confirmation');
    if (environment === 'production' && now.confirmed?.digest !== digest) return;
    const { today } = this.model.world;
    const running = now[environment].certificates.filter(({ name, until = '9' }) => until >= today && !this.model.isOver(name));
    const wanted = running.map(({ name }) => this.model.get(name).sha256).sort();
    if (wanted.length === 0) return;
    const has = is?.certificates.map(({ sha256 }) => sha256).sort();
    if (is?.access !== digest || has?.join() !== wanted.join()) fail(environment, life, 'does not have what it declares');
    if (is.networks.join() !== now[environment].addresses.join()) fail(environment, life, 'is not where it declares to be');
  }

  /** Nobody else's access changes; what changes has to be told. */
  private compare(
    environment: Environment,
    life: Life,
    { old, is, commit }: { old: PublishedSystem | undefined; is: PublishedSystem | undefined; commit: string },
  ): void {
    if (!life.moved.has(environment)) fail(environment, life, 'changed, but nobody asked');
    const said = old ? (is ? 'changed' : 'lost') : 'live';
    const { slug, system } = life.who;
    this.changes.set(`${said}/${environment}/${slug}/${system}/${commit.slice(0, 16)}`, this.model.world.today);
  }

  /** Whether nothing is lost but by suspension, revocation and the end of certificates. */
  private isCut(life: Life, old: PublishedSystem, is: PublishedSystem | undefined): boolean {
    if (!is && life.now?.suspended) return true;
    const left = new Set(is?.certificates.map(({ sha256 }) => sha256));
    const lost = old.certificates.filter(({ sha256 }) => !left.has(sha256));
    const rest = is && { ...old, certificates: old.certificates.filter(({ sha256 }) => left.has(sha256)) };
    return (
      lost.length > 0 && lost.every(({ sha256 }) => this.hasEnded(life, sha256)) && JSON.stringify(rest) === JSON.stringify(is)
    );
  }

  private hasEnded({ accepted }: Life, sha256: string): boolean {
    const named = accepted.flatMap(({ staging, production }) => [...staging.certificates, ...production.certificates]);
    const { today } = this.model.world;
    return named.some(
      ({ name, until = '9' }) => this.model.get(name).sha256 === sha256 && (this.model.isOver(name) || until < today),
    );
  }

  /** Every change was told to its institution exactly once, and nothing else was; a suspension once for both environments. */
  checkTold(): void {
    const entries = readLedger(this.model.world.ledger() ?? '')?.entries ?? new Map();
    const told = [...entries].filter(([key, { channels }]) => /^(live|changed|lost)\//.test(key) && 'technical' in channels);
    for (const [key, { channels }] of told) {
      if (!this.changes.has(key)) throw new Error(`${key} was told, and did not happen`);
      const { state, attempts } = channels.technical;
      if (state !== 'sent' || attempts !== 1) throw new Error(`${key}: ${state} after ${attempts} attempts`);
    }
    const keys = new Set(told.map(([key]) => key));
    const suspended = told.filter(([, { kind }]) => kind === 'suspended');
    const untold = [...this.changes].filter(
      ([key, day]) => !keys.has(key) && !suspended.some(([other, entry]) => isTwin([key, day], [other, entry.day])),
    );
    if (untold.length > 0) throw new Error(`not told: ${untold.map(([key]) => key).join(' ')}`);
  }
}

/** Whether two losses are of one system, in both environments, at most a day apart. */
function isTwin([key, day]: readonly [string, string], [other, otherDay]: readonly [string, string]): boolean {
  const [[said, environment, slug, system], [otherSaid, otherEnvironment, ...otherName]] = [key.split('/'), other.split('/')];
  const isOne = said === 'lost' && otherSaid === 'lost' && slug === otherName[0] && system === otherName[1];
  return isOne && environment !== otherEnvironment && Math.abs(daysBetween(day, otherDay)) <= 1;
}

function fail(environment: Environment, { who, story }: Life, why: string): never {
  throw new Error(`${environment}: ${who.slug} ${why}. Its history: ${story.join('; ')}`);
}
