// mdocs provision: validates the whole repository again, plans, and publishes one commit on the environment's branch.

import { type Published, readBranch } from '../apply/branch.ts';
import { ensureLocalRemote } from '../apply/local-remote.ts';
import { type Outcome, publish } from '../apply/publish.ts';
import { descends, type Source, sourceOf } from '../apply/source.ts';
import { Failure } from '../model/failure.ts';
import type { Files } from '../model/files.ts';
import type { Environment } from '../model/integration.ts';
import { manifestPath, readManifest } from '../model/manifest.ts';
import { type Plan, planOf } from '../model/plan.ts';
import { commitMessage } from '../report/commit-message.ts';
import { planText } from '../report/plan-text.ts';
import { render } from '../targets/index.ts';
import { readLastGood } from '../targets/last-good.ts';
import { publicationOf } from '../targets/publication.ts';
import { publishedHistory } from './history.ts';
import { load } from './load.ts';
import type { Options } from './options.ts';
import { put, screenOf } from './output.ts';
import { nodePlatform } from './platform.ts';
import { outcomeText } from './provision-words.ts';
import { localRemote } from './remote.ts';
import { type Publishable, publishable } from './sound.ts';

export interface Prepared {
  readonly plan: Plan;
  readonly files: Files;
  readonly remote: string;
  readonly branch: string;
  readonly source: Source;
  readonly published: Published | undefined;
}

/** Everything up to publishing. Without a remote, the embedded one. */
export async function prepare(
  environment: Environment,
  { context, findings }: Publishable,
  options: { root: string; remote?: string },
): Promise<Prepared> {
  const remote = options.remote ?? (await ensureLocalRemote(localRemote(options.root)));
  const { branch } = context.registry.policy.environments[environment];
  const [published, source] = await Promise.all([readBranch(remote, branch), sourceOf(options.root)]);
  if (options.remote !== undefined && (source.modified || source.commit === undefined)) throw new Failure(uncommitted);
  await refuseOlder(options.root, source, published);
  const lastGood = await readLastGood(published?.files, nodePlatform);
  const { publication, waiting, kept } = publicationOf(environment, context, { lastGood, findings });
  const files = await render(publication, { commit: source.commit ?? null, modified: source.modified }, nodePlatform);
  const plan = { ...planOf(environment, files, published?.files, waiting), ...(kept.length > 0 ? { kept } : {}) };
  return { plan, files, remote, branch, source, published };
}

/** A source that the published one is not an ancestor of would undo what others merged. */
async function refuseOlder(root: string, source: Source, published: Published | undefined): Promise<void> {
  const deployed = readManifest(published?.files.get(manifestPath))?.source.commit;
  if (!deployed || source.commit === undefined) return;
  if ((await descends(root, source.commit, deployed)) !== true) throw new Failure(notDescended(source.commit, deployed));
}

export async function carryOut(prepared: Prepared): Promise<Outcome> {
  const { plan, files, remote, branch, published } = prepared;
  if (plan.changes.length === 0 && published) return { kind: 'unchanged', commit: published.commit };
  const message = commitMessage(plan, prepared.source.commit);
  return publish({ remote, branch, files, message, expected: published?.commit });
}

/** Exit code 0, 1 when the repository has errors (what has none is published all the same), 2 when another run was faster. */
export async function provision(options: Options & { environment: Environment; remote?: string }): Promise<number> {
  const { locale } = options;
  const loaded = await load(options.root, options.today, { history: publishedHistory(options) });
  const repository = await publishable(loaded, options);
  if (!repository) return 1;
  const prepared = await prepare(options.environment, repository, options);
  await put(planText(prepared.plan, screenOf(process.stdout, locale)));
  const outcome = await carryOut(prepared);
  await put(outcomeText(outcome, prepared.branch, locale));
  if (outcome.kind === 'overtaken') return 2;
  return repository.hasErrors ? 1 : 0;
}

const uncommitted = {
  ro: 'Modificările din integrations/ sau registry/ nu sunt salvate într-un commit. La distanță se publică doar ce este într-un commit.',
  en: 'There are changes in integrations/ or registry/ that are not committed. Only what is committed is published to a remote.',
  ru: 'В integrations/ или registry/ есть незафиксированные изменения. Во внешний репозиторий публикуется только зафиксированное.',
};

const notDescended = (commit: string, deployed: string) => ({
  ro: `Commit-ul ${commit.slice(0, 10)} nu provine din ${deployed.slice(0, 10)}, care este deja publicat; publicarea ar anula modificări ulterioare.`,
  en: `Commit ${commit.slice(0, 10)} does not descend from ${deployed.slice(0, 10)}, which is already published; publishing would undo later changes.`,
  ru: `Коммит ${commit.slice(0, 10)} не происходит от уже опубликованного ${deployed.slice(0, 10)}; публикация отменила бы более поздние изменения.`,
});
