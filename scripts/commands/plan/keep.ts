// Keeps what a long plan found for the next one of nearly the same files. A cache: where it cannot be written, nothing is lost but time.
import { namersOf } from '../../model/proposal/named-certificates.ts';
import { slugOf } from '../../model/system-name.ts';
import type { Tree } from '../../model/tree.ts';
import { keepIndex, type ReadIds } from '../index/keep.ts';
import { makeRecords } from '../index/record.ts';
import { rendersAlike, rendersOtherwise } from '../publish/brakes.ts';
import { decideAccess } from '../publish/decide-access.ts';
import type { Prepared } from '../publish/prepare.ts';
import { findRemote } from '../publish/remote.ts';
import { findRequiredSigners } from '../publish/signing.ts';
import type { Loaded } from '../run/judge.ts';
import { planIndexOf, type ShortPlanOptions } from './shortly.ts';

export interface LongPlan {
  readonly loaded: Loaded;
  readonly prepared: Prepared;
  /** What was read, and the ids of its files. */
  readonly tree: Tree;
  readonly ids: ReadIds;
}

/** With fewer institutions the long way takes no longer. */
const fewest = 200;
/** Institutions with something that waits are decided anew each time. */
const mostWaiting = 100;

/** Keeps what a long plan found for the next one of nearly the same files, where that may begin with it. */
export async function keepPlan(long: LongPlan, options: ShortPlanOptions, least = fewest): Promise<void> {
  const { loaded, prepared, tree, ids } = long;
  const { root, today, environment, version } = options;
  const { context, findings } = loaded;
  const remote = findRemote(options);
  const waiting = [...new Set(prepared.plan.waiting.map((one) => one.institution))];
  if (!context || remote === undefined || context.facts.files.length < least || waiting.length > mostWaiting) return;
  const { registry, facts } = context;
  if (registry.announcements?.length || registry.gateways?.size || !(await isRenderedAsPublished(long, options))) return;
  const access = async (differing: readonly string[]) => {
    const slugs = differing.flatMap((path) => slugOf(path) ?? namersOf(path, facts).map(({ slug }) => slug));
    const of = { remote, today, signers: findRequiredSigners(options), loaded, differing: new Set(slugs) };
    const { decided, staged } = await decideAccess(of, registry);
    const { environments, tips } = decided;
    if (!environments || tips[environment] !== prepared.published?.commit) return undefined;
    const own = { ...environments[environment], waiting };
    return { decided: { ...decided, environments: { ...environments, [environment]: own } }, staged };
  };
  const records = makeRecords(facts, findings, today, registry);
  await keepIndex(root, version, { today, registry, records, findings, ids, tree, access }, planIndexOf(environment));
}

async function isRenderedAsPublished({ loaded, prepared }: LongPlan, options: ShortPlanOptions): Promise<boolean> {
  const { source, published, lastGood, manifest } = prepared;
  const { registry } = loaded.context ?? {};
  if (!registry || !published || published.foreign !== undefined || !manifest) return false;
  const rendered = { environment: options.environment, manifest, published, source, options, before: { lastGood } };
  return (await rendersAlike(registry, rendered)) && !(await rendersOtherwise(rendered));
}
