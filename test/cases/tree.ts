// Cases as files: the tree of the base repository with a case's files laid over it, checked in memory.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Loaded, loadTree, type PriorState } from '../../scripts/commands/run/judge.ts';
import { nodePlatform } from '../../scripts/commands/run/platform.ts';
import { makeRenewalReader } from '../../scripts/commands/verdict/renewals.ts';
import type { Environment } from '../../scripts/model/environment.ts';
import { writeObserved } from '../../scripts/model/gateway/observed.ts';
import { believeReport, type Report } from '../../scripts/model/gateway/report.ts';
import { findTraffic } from '../../scripts/model/gateway/traffic.ts';
import type { History } from '../../scripts/model/rule/rule.ts';
import type { EntryKind, Tree } from '../../scripts/model/tree.ts';
import { readTree } from '../../scripts/read/disk.ts';
import { readRepository } from '../../scripts/read/repository.ts';
import { type ProposalParts, proposalOf } from '../proposal.ts';

export const cases = import.meta.dirname;
/** With ids, so that of the many trees that differ from it in one file only that file is read. */
export const base: Tree = new Map(
  [...readTree(join(cases, 'base'), ['integrations', 'registry'])].map(([path, entry]) => [
    path,
    { kind: entry.kind, id: path, read: () => entry.read() },
  ]),
);
export const baseRead = await readRepository(base, nodePlatform);

/** Client id -> what was seen of it on which day, YYYY-MM-DD: names of a kind, and how many calls. */
type CaseClient = Partial<Record<'certificates' | 'addresses' | 'documentTypes' | 'refusals' | 'refusedAddresses', Days>> & {
  readonly passed?: Readonly<Record<string, number>>;
};
type Days = Readonly<Record<string, string>>;

/** As a gateway of staging signed it; until: the instant of the report, the end of the day before where it says nothing. */
interface CaseReport {
  readonly clients: Readonly<Record<string, CaseClient>>;
  readonly environment?: Environment;
  readonly gateway?: string;
  readonly until?: string;
}

/** What a case's case.json may say. */
interface CaseSettings {
  /** YYYY-MM-DD; the base is sound on 2026-06-01. */
  today?: string;
  /** Paths of the base that the case does without. */
  remove?: string[];
  /** System id, or that and a digest -> the day since which its staging access is published. */
  stagingSince?: Record<string, string>;
  /** Environment -> the number of what is published there now. */
  generation?: Partial<Record<Environment, number>>;
  /** Gateway -> what it reports of staging; absent where no report can be read. */
  reports?: Record<string, CaseReport>;
  /** SHA-256 of the certificates that are published for any system. */
  published?: string[];
  /** The pull request; what it changes is the difference between before/ laid over the base and the case. */
  proposal?: ProposalParts;
  /** Path -> what the case has there instead of an ordinary file. */
  kinds?: Record<string, EntryKind>;
}

export async function loadCase(folder: string): Promise<Loaded> {
  const settings: CaseSettings = existsSync(join(folder, 'case.json'))
    ? JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'))
    : {};
  const kept = new Map([...base].filter(([path]) => !settings.remove?.includes(path)));
  const tree = ofKinds(laid(kept, treeOf(folder)), settings);
  return loadTree(tree, settings.today ?? soundOn, nodePlatform, earlier(folder, settings, tree));
}

const ofKinds = (tree: Tree, { kinds = {} }: CaseSettings): Tree =>
  new Map([...tree].map(([path, entry]) => [path, { ...entry, kind: kinds[path] ?? entry.kind, read: () => entry.read() }]));

const soundOn = '2026-06-01';
const treeOf = (folder: string): Tree => readTree(folder, ['integrations', 'registry']);

/** A folder before/ in a case holds files as they were before the change. */
function earlier(folder: string, settings: CaseSettings, tree: Tree): PriorState {
  const { today = soundOn, stagingSince, generation, reports, published, proposal } = settings;
  const publishes = (_: unknown, __: unknown, sha256: string) => published?.includes(sha256) === true;
  const before = join(folder, 'before');
  const isOwn = existsSync(before);
  const start = isOwn ? laid(base, treeOf(before)) : base;
  return {
    like: baseRead,
    ...(isOwn || proposal ? { base: isOwn ? start : baseRead } : {}),
    ...(proposal ? { proposal: proposalOf(proposal, start, tree) } : {}),
    ...(published && proposal
      ? { readRenewals: async (facts) => makeRenewalReader(await loadTree(start, today, nodePlatform), publishes)(facts) }
      : {}),
    ...(stagingSince || generation || reports ? { history: async () => historyOf(settings) } : {}),
  };
}

function historyOf({ stagingSince: since = {}, generation = {}, reports, today = soundOn }: CaseSettings): History {
  return {
    stagingSince: (system, access) => since[`${system} ${access}`] ?? since[system],
    wasStaged: (system, access) => (since[`${system} ${access}`] ?? since[system]) !== undefined,
    generation: (environment) => generation[environment],
    ...(reports && { traffic: (asked) => findTraffic(believeAll(reports, today), asked) }),
  };
}

/** A tree laid over another. */
function laid(under: Tree, over: Tree): Tree {
  return new Map([...under, ...over].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The findings of a tree laid over another. */
export function loadOver(under: Tree, over: Tree, today = soundOn): Promise<Loaded> {
  return loadTree(laid(under, over), today, nodePlatform, { like: baseRead });
}

/** One line each: severity code file:line */
export const listFindings = (loaded: Loaded): string[] =>
  loaded.findings.map((finding) => `${finding.severity} ${finding.code} ${finding.file}:${finding.line}`);

function believeAll(reports: Readonly<Record<string, CaseReport>>, today: string): Report[] {
  const now = new Date(`${today}T23:59:59Z`);
  return Object.entries(reports).flatMap(([gateway, given]) => {
    const { clients, environment = 'staging', until = `${today}T00:00:00Z` } = given;
    const observed = { gateway: given.gateway ?? gateway, environment, since: '2026-01-01T00:00:00Z', until, omitted: 0 };
    const files = new Map([
      ['status.json', JSON.stringify({ formatVersion: 1, checkedAt: until })],
      ['observed.json', writeObserved({ ...observed, clients: mapValues(clients, observedOf) })],
    ]);
    const report = believeReport({ files, committedAt: until }, { gateway, environment: 'staging', now });
    return typeof report === 'string' ? [] : report;
  });
}

function observedOf({ certificates, addresses, documentTypes, refusals, refusedAddresses, passed = {} }: CaseClient) {
  const seenOn = (days: Days = {}) =>
    mapValues(days, (day) => ({ count: 1, first: `${day}T08:00:00Z`, last: `${day}T09:00:00Z` }));
  return {
    ...{ certificates: seenOn(certificates), addresses: seenOn(addresses), documentTypes: seenOn(documentTypes) },
    ...{ refusals: seenOn(refusals), refusedAddresses: seenOn(refusedAddresses) },
    days: mapValues(passed, (count) => ({ passed: count, failed: 0, refused: refusals ? 1 : 0 })),
  };
}

const mapValues = <T, R>(record: Readonly<Record<string, T>>, change: (value: T) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
