// What stops a publication: it is compared with the published files, their declarations, and what today's tool makes of these.
import { readTreeOf } from '../../apply/commit-tree.ts';
import { areDeclaredAlike } from '../../apply/source.ts';
import { dayOf, daysBetween } from '../../model/date.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import { findTwoHistories } from '../../model/gateway/two-histories.ts';
import { brakesOf } from '../../model/publication/brake.ts';
import { holdPath } from '../../model/publication/hold.ts';
import { manifestPath } from '../../model/publication/manifest.ts';
import type { Brake, Plan } from '../../model/publication/plan.ts';
import { findWrongFiles } from '../../model/publication/release-check.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Files } from '../../model/tree.ts';
import { digestOf } from '../../model/x509/platform.ts';
import { readRegistry } from '../../read/registry.ts';
import { causesOf } from '../../targets/decide/causes.ts';
import { republish } from '../../targets/decide/publication.ts';
import { render } from '../../targets/index.ts';
import { nodePlatform } from '../run/platform.ts';
import { isAging } from './release.ts';
import type { Situation } from './situation.ts';

export async function findBrakes(plan: Plan, situation: Situation): Promise<Brake[]> {
  const { manifest, repository, before } = situation;
  if (!manifest) return [];
  const known = {
    plan,
    before: manifest,
    announcements: repository.context.registry.announcements ?? [],
    generation: (manifest.generation ?? 0) + 1,
    otherHistories: await findOtherHistories(situation),
  };
  // What would be published again as it is only makes a gateway's other history one of long ago, with which nobody compares any more.
  if (plan.changes.length === 0)
    return isAging(situation) ? brakesOf({ ...known, causes: new Map(), rendersOtherwise: false, sameDeclarations: false }) : [];
  return brakesOf({
    ...known,
    causes: causesOf(plan, repository.context, before.lastGood),
    rendersOtherwise: await rendersOtherwise(situation),
    sameDeclarations: await hasSameDeclarations(situation),
    isClockDoubtful: isClockDoubtful(situation),
  });
}

async function findOtherHistories({ reports, manifest, published }: Situation): Promise<string[]> {
  const text = published?.files.get(manifestPath);
  if (!manifest || text === undefined) return [];
  const hash = await digestOf(nodePlatform, text);
  return findTwoHistories(
    reports.map(({ report }) => report),
    { manifest, hash },
  );
}

/** Publications are renewed before they end. Where one ended so long ago, it was forgotten or the clock is ahead. */
export function isClockDoubtful({
  manifest,
  options,
}: {
  readonly manifest: { readonly notAfter?: string | undefined } | undefined;
  readonly options: { readonly today: string };
}): boolean {
  return manifest?.notAfter !== undefined && daysBetween(dayOf(manifest.notAfter), options.today) > 30;
}

/** Whether AGE announced the next publication: two people have looked at a calendar. */
export function isNextAnnounced({ manifest, environment, repository }: Situation): boolean {
  const next = (manifest?.generation ?? 0) + 1;
  const announced = repository.context.registry.announcements ?? [];
  return announced.some((one) => one.environment === environment && one.generation === next);
}

async function hasSameDeclarations({ manifest, source, options }: Situation): Promise<boolean> {
  const commit = declaredCommitOf(manifest);
  if (commit === undefined || source.commit === undefined || source.modified) return false;
  return areDeclaredAlike(options.root, source.commit, commit);
}

type Rendered = Pick<Situation, 'environment' | 'manifest' | 'published' | 'options' | 'source'> & {
  readonly before: Pick<Situation['before'], 'lastGood'>;
};

/** Whether today's registry and tool make the very files that are published of the published access. */
export async function rendersAlike(registry: Registry, { environment, manifest, published, before }: Rendered): Promise<boolean> {
  if (!published || !manifest || (await findWrongFiles(manifest, published.files, nodePlatform)).length > 0) return false;
  const publication = republish(environment, registry, before.lastGood);
  return !areDifferent(await render(publication, { commit: null, modified: false }, nodePlatform), published.files);
}

/** Whether the published access, rendered with its own registry, gives other files: then the tool itself has changed. */
export async function rendersOtherwise({
  environment,
  manifest,
  published,
  options,
  source,
  before,
}: Rendered): Promise<boolean> {
  const registry = source.commit === undefined ? undefined : await readRegistryOf(manifest, options.root);
  if (!registry || !published || !manifest) return false;
  // Files that somebody changed by hand are put right by publishing.
  if ((await findWrongFiles(manifest, published.files, nodePlatform)).length > 0) return false;
  const publication = republish(environment, registry, before.lastGood);
  return areDifferent(await render(publication, { commit: null, modified: false }, nodePlatform), published.files);
}

/** The commit whose declarations are published; undefined where not all of them are. */
function declaredCommitOf(manifest: Situation['manifest']): string | undefined {
  return manifest?.source.modified ? undefined : (manifest?.source.commit ?? undefined);
}

/** The registry that a publication was written with; undefined where this repository does not know it. */
export async function readRegistryIfKnown(manifest: Situation['manifest'], root: string): Promise<Registry | undefined> {
  try {
    return await readRegistryOf(manifest, root);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** Throws a Failure where the registry cannot be read: an error of the disk must not let through what the brake would have stopped. */
async function readRegistryOf(manifest: Situation['manifest'], root: string): Promise<Registry | undefined> {
  const commit = declaredCommitOf(manifest);
  return commit === undefined ? undefined : (await readRegistry(await readTreeOf(root, commit), nodePlatform)).registry;
}

function areDifferent(one: Files, other: Files): boolean {
  const rendered = (files: Files) => [...files].filter(([path]) => path !== manifestPath && path !== holdPath).sort();
  return JSON.stringify(rendered(one)) !== JSON.stringify(rendered(other));
}
