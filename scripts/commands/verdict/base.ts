// What pull requests are judged against: main as it is, and what the environment branches publish.
import { readTreeAt } from '../../apply/commit-tree.ts';
import { withSignersFile } from '../../apply/signing.ts';
import { type Environment, environments } from '../../model/environment.ts';
import { findTwoHistories } from '../../model/gateway/two-histories.ts';
import type { Hold } from '../../model/publication/hold.ts';
import { type Manifest, manifestPath } from '../../model/publication/manifest.ts';
import type { History } from '../../model/rule/rule.ts';
import type { Tree } from '../../model/tree.ts';
import type { Unbelieved } from '../../model/verdict/verdict.ts';
import { digestOf } from '../../model/x509/platform.ts';
import { type Repository, readRepository } from '../../read/repository.ts';
import { type LastGood, readLastGood } from '../../targets/decide/last-good.ts';
import { type GatewayReport, type HeardTraffic, readReportsIfThere, trafficIn } from '../gateway/reports.ts';
import type { Tips } from '../index/decided.ts';
import type { IndexReader } from '../index/lookup.ts';
import { type Branches, readBranches } from '../publish/branches.ts';
import { historyOf } from '../publish/history.ts';
import { type Loaded, loadTree } from '../run/judge.ts';
import { nodePlatform } from '../run/platform.ts';
import type { Start } from './task.ts';

/** The base branch, read and checked once for all pull requests that are judged against it. */
export interface Base {
  readonly commit: string;
  /** A repository that has its history; absent where nobody asks for that. */
  readonly folder?: string;
  readonly loaded: Loaded;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly history?: History;
  /** What the environment branches publish. */
  readonly published: Partial<Record<Environment, Manifest>>;
  /** The same, as publishing starts from it. */
  readonly lastGood?: Partial<Record<Environment, LastGood>>;
  /** Environments that were rolled back. */
  readonly holds?: Partial<Record<Environment, Hold>>;
  /** What gateways report, by environment, where the registry names any. */
  readonly reports?: Readonly<Record<Environment, readonly GatewayReport[]>>;
  /** The gateways that tell of publications that are not those of the branch. */
  readonly otherHistories?: Readonly<Record<Environment, readonly string[]>>;
  /** Branches of which the newest commit, or all of them, are not believed. */
  readonly unbelieved?: readonly Unbelieved[];
}

/** What is known of the base branch before its institutions' files are read. */
export interface Ground extends Omit<Base, 'loaded' | 'lastGood' | 'folder'>, Start {
  /** registry/, and what was read of it, but for the schemas of document types. */
  readonly tree: Tree;
  readonly reading: Repository;
  /** The newest commits of the environment branches. */
  readonly tips: Tips;
  /** The files that these publish; absent where an index says what a change takes of them. */
  readonly files?: Branches['files'];
  /** What gateways say of some clients: another text where a test may look different. */
  readonly heard?: HeardTraffic['heard'];
}

/** The same before anything of the environment branches is read. */
export type BareGround = Pick<Ground, keyof Start | 'tree' | 'reading'>;

export async function readBareGround(start: Start): Promise<BareGround> {
  const tree = await readTreeAt(start.folder, start.commit, ['registry']);
  return { ...start, tree, reading: await readRepository(tree, nodePlatform, undefined, () => tree) };
}

/** A branch is believed as publishing would believe it, by the signers of main: what no known key signed is told and not used. */
export async function addBranches(bare: BareGround): Promise<Ground> {
  const { registry } = bare.reading;
  const { tree, environments: remote, today } = bare;
  if (!registry) return { ...bare, tips: {}, files: {}, published: {}, holds: {}, unbelieved: [] };
  const { policy } = registry;
  const { staged, ...branches } = await withSigners(tree, (signers) => readBranches(remote, { policy, today, signers }));
  const reports = await readAllReports(bare);
  const newest = async (environment: Environment) => {
    const text = branches.files[environment]?.get(manifestPath);
    return {
      manifest: branches.published[environment],
      hash: text === undefined ? undefined : await digestOf(nodePlatform, text),
    };
  };
  const histories = compareHistories({ staging: await newest('staging'), production: await newest('production') }, reports);
  return { ...bare, ...branches, ...reports, ...histories, ...(staged && addTraffic(historyOf(staged), bare, reports)) };
}

/** What is published in an environment. */
interface Newest {
  readonly manifest?: Manifest | undefined;
  /** SHA-256 of manifest.json. */
  readonly hash?: string | undefined;
}

function compareHistories(
  newest: Readonly<Record<Environment, Newest>>,
  { reports }: Pick<Base, 'reports'>,
): Pick<Base, 'otherHistories'> {
  if (!reports) return {};
  const find = (environment: Environment) => {
    const { manifest, hash } = newest[environment];
    const told = reports[environment].map(({ report }) => report);
    return manifest && hash !== undefined ? findTwoHistories(told, { manifest, hash }) : [];
  };
  return { otherHistories: { staging: find('staging'), production: find('production') } };
}

/** With nothing of the environment branches but what an index has. */
export async function addIndexed(bare: BareGround, index: IndexReader): Promise<Ground> {
  const { tips = {}, isStaged, environments: decided } = index.decided() ?? {};
  const holds = Object.fromEntries(
    environments.flatMap((environment) => {
      const hold = decided?.[environment].hold;
      return hold ? [[environment, hold]] : [];
    }),
  );
  const history = historyOf({
    has: (key) => index.stagedOn(key) !== undefined,
    get: (key) => index.stagedOn(key) ?? undefined,
  });
  const reports = await readAllReports(bare);
  const newest = (environment: Environment): Newest => {
    const { manifest, manifestHash: hash } = decided?.[environment] ?? {};
    return { manifest, hash };
  };
  const histories = compareHistories({ staging: newest('staging'), production: newest('production') }, reports);
  const ground = { ...bare, ...reports, ...histories, tips, published: {}, holds, unbelieved: [] };
  return isStaged ? { ...ground, ...addTraffic(history, bare, reports) } : ground;
}

/** Nothing where the registry names no gateway. */
async function readAllReports({ reading, tree, environments: remote, today }: BareGround): Promise<Pick<Base, 'reports'>> {
  const { registry } = reading;
  if (!registry?.gateways?.size) return {};
  const now = new Date(`${today}T23:59:59Z`);
  return withSigners(tree, async (signers) => {
    const read = (environment: Environment) => readReportsIfThere(registry, { remote, environment, now, memory: { signers } });
    const [staging, production] = await Promise.all([read('staging'), read('production')]);
    return { reports: { staging, production } };
  });
}

function addTraffic(
  history: History,
  { reading }: BareGround,
  { reports }: Pick<Base, 'reports'>,
): Pick<Ground, 'history' | 'heard'> {
  const { traffic, heard } = (reading.registry && reports && trafficIn(reading.registry, reports.staging)) ?? {};
  return { history: { ...history, ...(traffic && { traffic }) }, heard };
}

/** With all its files, read and checked. */
export async function readAll(ground: Ground): Promise<Base> {
  const { files, ...whole } = ground.files ? ground : await addBranches(ground);
  const { commit, today, folder, published, holds, history, unbelieved, reports, otherHistories } = whole;
  const loaded = await loadTree(await readTreeAt(folder, commit), today, nodePlatform, { history: async () => history });
  const lastGood: NonNullable<Base['lastGood']> = {};
  for (const environment of environments)
    if (files && environment in files) lastGood[environment] = await readLastGood(files[environment], nodePlatform);
  return { commit, folder, loaded, today, published, lastGood, holds, history, unbelieved, reports, otherHistories };
}

export const readBase = async (start: Start): Promise<Base> => readAll(await addBranches(await readBareGround(start)));

/** Calls the work with the list of signers that main has; with undefined where it has none. */
export function withSigners<T>(tree: Tree, work: (signers: string | undefined) => Promise<T>): Promise<T> {
  const entry = tree.get('registry/signers');
  if (!entry) return work(undefined);
  // What is no file names nobody.
  return withSignersFile(entry.kind === 'file' ? new TextDecoder().decode(entry.read()) : '', work);
}
