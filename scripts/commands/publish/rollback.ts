// mdocs rollback: publishes an earlier state again as a new publication, and holds the environment until a person releases it.
import type { Published } from '../../apply/branch.ts';
import { readEarlierPublication } from '../../apply/earlier-publication.ts';
import { withEnvironmentHistory } from '../../apply/environment-history.ts';
import { notOurs } from '../../apply/failures.ts';
import { ensureLocalRemote } from '../../apply/local-remote.ts';
import { type OwnPublication, readOwn } from '../../apply/own-branch.ts';
import { type Outcome, publish } from '../../apply/publish.ts';
import { readSourceState } from '../../apply/source.ts';
import type { Environment } from '../../model/environment.ts';
import { holdPath, readHold, writeHold } from '../../model/publication/hold.ts';
import { manifestPath, newestSourceOf, readManifest } from '../../model/publication/manifest.ts';
import { planOf } from '../../model/publication/plan.ts';
import { findWrongFiles } from '../../model/publication/release-check.ts';
import type { Context } from '../../model/rule/rule.ts';
import { Failure } from '../../model/text/failure.ts';
import { forEachLanguage, type Text } from '../../model/text/text.ts';
import type { Files } from '../../model/tree.ts';
import { commitMessage } from '../../report/plan/commit-message.ts';
import { planScreen } from '../../report/plan/short.ts';
import { readLastGood } from '../../targets/decide/last-good.ts';
import { republish } from '../../targets/decide/publication.ts';
import { type ReturningAccess, selectReturning } from '../../targets/decide/returning-access.ts';
import { render, sealFiles } from '../../targets/index.ts';
import { askAtTerminal } from '../run/ask.ts';
import { isStartedByAge, readEventFile } from '../run/github-place.ts';
import { load } from '../run/load.ts';
import { nowOf, type Options } from '../run/options.ts';
import { put, putText, screenOf } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { readRegistryIfKnown } from './brakes.ts';
import { mapBelieved } from './history.ts';
import { outcomeText } from './provision-words.ts';
import { requirePublishable } from './publishable.ts';
import { makeRelease, readCountedManifest, timeLimitsOf } from './release.ts';
import { localRemoteOf } from './remote.ts';
import * as words from './rollback-words.ts';
import { findRequiredSigners, findSigners, withSigningKey } from './signing.ts';

export interface RollbackOptions extends Options {
  readonly environment: Environment;
  readonly remote?: string;
  readonly to?: string;
  readonly release?: boolean;
  readonly reason?: string;
  readonly by?: string;
}

/** Who answers for it and why: part of the publication, and never guessed. */
interface Ground {
  readonly reason: string;
  readonly by: string;
}

interface RollbackRun {
  readonly options: RollbackOptions;
  readonly ground: Ground;
  readonly context: Context;
  readonly remote: string;
  readonly branch: string;
}

/** Asks for a missing reason and name at a terminal. Exit code 0, 1 when the registry cannot be read, nobody would have access or somebody else than AGE asks for it, 2 when another run was faster. */
export async function rollback(options: RollbackOptions): Promise<number> {
  if ((options.to === undefined) === !options.release) throw new Failure(words.toOrRelease);
  const ground = await findGround(options);
  const repository = await requirePublishable(await load(options.root, options.today), options);
  if (!repository) return 1;
  const { context } = repository;
  if (!isStartedByAge(readEventFile(process.env), context.registry.policy, process.env)) {
    await putText(words.onlyAge, options.locale);
    return 1;
  }
  const remote = options.remote ?? (await ensureLocalRemote(localRemoteOf(options.root)));
  const work = { options, ground, context, remote, branch: context.registry.policy.environments[options.environment].branch };
  return options.to === undefined ? releaseHold(work) : goBack(work, options.to);
}

async function findGround({ reason, by, locale }: RollbackOptions): Promise<Ground> {
  const ground = {
    reason: tidy(reason ?? (await askAtTerminal(words.whichReason, locale))),
    by: tidy(by ?? (await askAtTerminal(words.whoAnswers, locale))),
  };
  const problems = [
    ...(ground.reason.length < 3 || ground.reason.length > 500 ? [words.noReason] : []),
    ...(ground.by === '' || ground.by.length > 100 ? [words.noName] : []),
  ];
  if (problems.length > 0) throw new Failure(forEachLanguage((one) => problems.map((text) => text[one]).join('\n')));
  return ground;
}

/** One line, so that it stays a paragraph of a commit's message. */
const tidy = (text = ''): string => text.replace(/\s+/g, ' ').trim();

async function goBack(work: RollbackRun, to: string): Promise<number> {
  const { options, ground, context, remote, branch } = work;
  const { environment, locale } = options;
  const signers = findSigners(options.root);
  const { newest: tip, earlier, signature } = await readEarlierPublication(remote, branch, { id: to, signers });
  const believed = await readNewest(work).catch(ignoreFailure);
  const newest = believed ?? tip;
  if (!newest) throw new Failure(notOurs(branch, earlier.commit.slice(0, 10)));
  const isSigned = signature === undefined || signature === 'good' || (believed && (await isContinued(work, believed, earlier)));
  if (!(await isWhole(earlier, environment)) || (believed && !isSigned)) return printText(words.notOurs(earlier.commit), work, 1);
  if (!isSigned) await printText(words.notSigned(earlier.commit), work, 0);
  if (readHold(newest.files.get(holdPath))?.to === earlier.commit) return printText(words.alreadyBack(earlier.commit), work, 0);
  const back = selectReturning(await readLastGood(earlier.files, nodePlatform), environment, context);
  if (back.lastGood.clients.size === 0) return printText(words.nobodyLeft(earlier.commit), work, 1);
  const files = await restoreFiles(work, { newest, earlier, back });
  const plan = planOf(environment, files, newest.files, []);
  await put(planScreen(plan, screenOf(process.stdout, locale)));
  for (const one of back.withheld) await printText(words.withheld(one), work, 0);
  const [, , ...rest] = commitMessage(plan, numberOf(files)).split('\n');
  const title = `${environment}: roll back to ${earlier.commit.slice(0, 10)}`;
  return publishFiles(work, newest, { files, message: [title, '', ground.reason, `By ${ground.by}`, '', ...rest].join('\n') });
}

/** Whether it is of this environment and has the very files that its manifest names: these are published byte for byte. */
async function isWhole({ files }: Published, environment: Environment): Promise<boolean> {
  const manifest = readManifest(files.get(manifestPath));
  return manifest?.environment === environment && (await findWrongFiles(manifest, files, nodePlatform)).length === 0;
}

/** Whether the newest publication goes on from an earlier one, whose key is none of the list any more. */
async function isContinued({ remote, branch }: RollbackRun, { files }: OwnPublication, { commit }: Published): Promise<boolean> {
  const ids = await withEnvironmentHistory(remote, { branch }, (history) =>
    mapBelieved(history, files.get(manifestPath), (_, { id }) => id),
  );
  return ids?.includes(commit) ?? false;
}

const readNewest = ({ options, context, remote, branch }: RollbackRun): Promise<OwnPublication | undefined> => {
  const limits = timeLimitsOf(context.registry.policy, options);
  return readOwn(remote, { branch, environment: options.environment, signers: findSigners(options.root), limits });
};

/** Where no commit of the branch is signed yet, a rollback to a commit that a person names signs it. */
function ignoreFailure(error: unknown): undefined {
  if (!(error instanceof Failure)) throw error;
}

interface RollbackEnds {
  readonly newest: OwnPublication;
  readonly earlier: Published;
  readonly back: ReturningAccess;
}

/** The earlier files byte for byte. They are rendered anew only where somebody's access must not come back with them. */
async function restoreFiles(work: RollbackRun, { newest, earlier, back }: RollbackEnds): Promise<Files> {
  const { environment } = work.options;
  const manifest = readManifest(earlier.files.get(manifestPath));
  const since = nowOf(work.options).toISOString();
  const { reason, by } = work.ground;
  const carried = new Map([[holdPath, writeHold({ since, by, reason, from: newest.commit, to: earlier.commit })]]);
  const release = await releaseOf(work, newest);
  const undone = newestSourceOf(readManifest(newest.files.get(manifestPath)));
  const later = undone === undefined || undone === manifest?.source.commit ? {} : { newest: undone };
  if (back.withheld.length > 0 || !manifest) {
    const { root } = work.options;
    const registry = await readRegistryIfKnown(manifest, root);
    const { commit = null, modified } = registry && manifest ? manifest.source : await readSourceState(root);
    const publication = republish(environment, registry ?? work.context.registry, back.lastGood);
    return render(publication, { commit, modified, ...later, release, carried }, nodePlatform);
  }
  const { gateway, systems } = manifest;
  const head = { environment, ...release, source: { ...manifest.source, ...later }, gateway, systems };
  return sealFiles(new Map([...earlier.files, ...carried]), head, nodePlatform);
}

function releaseOf({ options, context }: RollbackRun, published: OwnPublication) {
  return makeRelease({ manifest: readCountedManifest(published), published, options, repository: { context } }, true);
}

/** What is published stays as it is; the next run publishes what is declared. */
async function releaseHold(work: RollbackRun): Promise<number> {
  const { options, ground, branch } = work;
  const newest = await readNewest(work);
  const manifest = readManifest(newest?.files.get(manifestPath));
  if (!newest || !manifest || !newest.files.has(holdPath)) return printText(words.notHeld(branch), work, 0);
  const files = new Map(newest.files);
  files.delete(holdPath);
  const head = { ...manifest, ...(await releaseOf(work, newest)) };
  const { formatVersion: _, files: __, ...rest } = head;
  const trailers = [`Environment: ${options.environment}`, `Generation: ${head.generation}`];
  const message = [`${options.environment}: release the hold`, '', ground.reason, `By ${ground.by}`, '', ...trailers, ''].join(
    '\n',
  );
  const code = await publishFiles(work, newest, { files: await sealFiles(files, rest, nodePlatform), message });
  return code === 0 ? printText(words.released, work, 0) : code;
}

async function publishFiles(work: RollbackRun, newest: Published, made: { files: Files; message: string }): Promise<number> {
  const { options, remote, branch } = work;
  const outcome: Outcome = await withSigningKey(options, (signingKey) =>
    publish({
      ...{ remote, branch, ...made, expected: newest.commit, signingKey },
      date: nowOf(options).toISOString(),
      signers: findRequiredSigners(options),
    }),
  );
  await put(outcomeText(outcome, branch, options.locale));
  return outcome.kind === 'overtaken' ? 2 : 0;
}

async function printText(text: Text, { options }: RollbackRun, code: number): Promise<number> {
  await putText(text, options.locale);
  return code;
}

function numberOf(files: Files) {
  const manifest = readManifest(files.get(manifestPath));
  return { source: manifest?.source.commit ?? undefined, generation: manifest?.generation };
}
