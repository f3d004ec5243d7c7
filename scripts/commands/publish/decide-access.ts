// What is published of everybody, for an index: in few words where it is what the files give, so that whoever begins with it decides anew only what a
// change concerns.
import { groupBy } from '../../model/declaration/facts.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import type { Environment } from '../../model/environment.ts';
import { manifestPath } from '../../model/publication/manifest.ts';
import type { Client, Withdrawn } from '../../model/publication/publication.ts';
import type { Context } from '../../model/rule/rule.ts';
import { digestOf } from '../../model/x509/platform.ts';
import { horizonOf } from '../../rules/horizon.ts';
import { listAlone } from '../../targets/decide/alone.ts';
import { faultsOf } from '../../targets/decide/faults.ts';
import { verifyUndeclared } from '../../targets/decide/kept-access.ts';
import { type LastGood, nothingYet, readLastGood } from '../../targets/decide/last-good.ts';
import { decidePublication } from '../../targets/decide/publication.ts';
import { listPublishedSystems } from '../../targets/index.ts';
import { type DecidedEnvironment, storeClient } from '../index/decided.ts';
import type { Index } from '../index/layout.ts';
import { judgeByHistory, type Loaded } from '../run/judge.ts';
import { nodePlatform } from '../run/platform.ts';
import { type Branches, readBranches } from './branches.ts';
import { historyOf } from './history.ts';

export interface DecidedOf {
  readonly remote: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The list of those whose signature counts; undefined where none is known. */
  readonly signers: string | undefined;
  readonly loaded: Loaded;
  /** Institutions whose files are not what the commit of the index has. */
  readonly differing?: ReadonlySet<string>;
}

/** So many institutions may wait to be published otherwise: with more, reading everything is no dearer. */
const mostPending = 250;

/** With the newest commits alone where a branch is not believed as it is, or too much of it is not what would be published now. */
export async function decideAccess(of: DecidedOf, registry: Registry): Promise<NonNullable<Index['access']>> {
  const { remote, today, signers } = of;
  const branches = await readBranches(remote, { policy: registry.policy, today, signers });
  const { staged, tips, unbelieved } = branches;
  const nothing = { decided: { tips, isStaged: false }, staged: new Map() };
  if (unbelieved.length > 0) return nothing;
  const history = staged && historyOf(staged);
  const loaded = judgeByHistory(of.loaded, history);
  const [staging, production] = [
    await decideEnvironment('staging', branches, loaded, of.differing),
    await decideEnvironment('production', branches, loaded, of.differing),
  ];
  if (!staging || !production) return nothing;
  const decided = { tips, environments: { staging, production }, isStaged: staged !== undefined };
  return { decided, staged: staged ?? new Map() };
}

async function decideEnvironment(
  environment: Environment,
  { published, files, holds }: Branches,
  { context, findings }: Loaded,
  differing: ReadonlySet<string> = new Set(),
): Promise<DecidedEnvironment | undefined> {
  if (!context) return undefined;
  const manifest = published[environment];
  const read = manifest ? await readLastGood(files[environment], nodePlatform) : nothingYet;
  const systems = listPublishedSystems({ clients: [...read.clients.values()] });
  // Somebody changed it by hand.
  if (JSON.stringify(manifest?.systems ?? []) !== JSON.stringify(systems)) return undefined;
  const lastGood = await verifyUndeclared(read, environment, context, nodePlatform);
  const { publication, kept } = decidePublication(environment, context, { lastGood, findings });
  const was = groupByInstitution([...read.clients.values()]);
  const is = groupByInstitution(publication.clients);
  const told = listToldOtherwise(read.withdrawn ?? [], publication.withdrawn, environment, context);
  if (!told) return undefined;
  const pending = new Set([
    ...[...was.keys(), ...is.keys()].filter((slug) => !areAlike(was.get(slug), is.get(slug))),
    ...kept.map(({ institution }) => institution),
    ...faultsOf(environment, context, { findings, lastGood }).keys(),
    ...told,
  ]);
  if (pending.size > mostPending) return undefined;
  const known = context.registry.documentTypes;
  const text = files[environment]?.get(manifestPath);
  return {
    manifest: manifest && { ...manifest, files: [], systems: [] },
    manifestHash: text === undefined ? undefined : await digestOf(nodePlatform, text),
    hold: holds[environment],
    withdrawn: read.withdrawn,
    systems: systems.length,
    types: countTypes(read),
    formerTypes: [...read.documentTypes.values()].filter(({ code }) => !known.has(code)),
    pending: [...pending].sort(),
    other: Object.fromEntries(
      [...differing, ...listOther(was, pending, environment, context)]
        .sort()
        .map((slug) => [slug, (was.get(slug) ?? []).map(storeClient)]),
    ),
  };
}

const groupByInstitution = (clients: readonly Client[]): ReadonlyMap<string, Client[]> =>
  groupBy(
    [...clients].sort((a, b) => (a.system < b.system ? -1 : 1)),
    ({ institution }) => institution,
  );

const areAlike = (one: readonly Client[] = [], other: readonly Client[] = []): boolean => describe(one) === describe(other);

/** Everything that is published of them. */
const describe = (clients: readonly Client[]): string =>
  JSON.stringify([listPublishedSystems({ clients }), clients.map(({ clientId, idno }) => `${clientId} ${idno}`).sort()]);

function countTypes({ clients }: LastGood): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of [...clients.values()].flatMap(({ documentTypes }) => documentTypes)) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** Institutions with a certificate of which something else would be told than is. Undefined where it is nobody's. */
function listToldOtherwise(
  was: readonly Withdrawn[],
  is: readonly Withdrawn[],
  environment: Environment,
  { facts }: Context,
): string[] | undefined {
  const tell = ({ sha1, sha256, why, since }: Withdrawn) => JSON.stringify([sha1, sha256, why, since]);
  const both = [was, is].map((all) => new Set(all.map(tell)));
  const otherwise = [...was, ...is].filter((one) => !both.every((all) => all.has(tell(one))));
  const owners = otherwise.map(({ sha256 }) =>
    (facts.byCertificate.get(sha256) ?? []).flatMap(({ access }) =>
      access.environment === environment ? access.system.of.slug : [],
    ),
  );
  return owners.some((slugs) => slugs.length === 0) ? undefined : owners.flat();
}

/** Those whose published systems are not what their file gives by itself, today and as long as its findings hold. */
function listOther(
  was: ReadonlyMap<string, Client[]>,
  pending: ReadonlySet<string>,
  environment: Environment,
  context: Context,
): Set<string> {
  const { facts, registry, today } = context;
  const other = new Set([...pending, ...[...was.keys()].filter((slug) => !facts.fileOf(slug))]);
  for (const file of facts.files) {
    const alone = groupByInstitution(listAlone(file, environment, context)).get(file.slug);
    if (horizonOf(file, [], today, registry) <= today || !areAlike(alone, was.get(file.slug))) other.add(file.slug);
  }
  return other;
}
