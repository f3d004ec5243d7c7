// mdocs rollback: publishes an earlier state again as a new publication, and holds the environment until a person releases it.
import type { Published } from '../../apply/branch.ts';
import { readEarlier } from '../../apply/earlier.ts';
import { ensureLocalRemote } from '../../apply/local-remote.ts';
import { readOwn } from '../../apply/own-branch.ts';
import { type Outcome, publish } from '../../apply/publish.ts';
import { sourceOf } from '../../apply/source.ts';
import type { Environment } from '../../model/environment.ts';
import { type Hold, holdPath, readHold, writeHold } from '../../model/publication/hold.ts';
import { manifestPath, newestSource, readManifest } from '../../model/publication/manifest.ts';
import { planOf } from '../../model/publication/plan.ts';
import type { Context } from '../../model/rule/rule.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Text } from '../../model/text/text.ts';
import type { Files } from '../../model/tree.ts';
import { commitMessage } from '../../report/plan/commit-message.ts';
import { planText } from '../../report/plan/text.ts';
import { readLastGood } from '../../targets/decide/last-good.ts';
import { publishedAgain } from '../../targets/decide/publication.ts';
import { type Returning, returning } from '../../targets/decide/return.ts';
import { render, sealed } from '../../targets/index.ts';
import { load } from '../run/load.ts';
import { currentDay, type Options } from '../run/options.ts';
import { put, putText, screenOf } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { registryOf } from './brakes.ts';
import { outcomeText } from './provision-words.ts';
import { releaseAfter } from './release.ts';
import { localRemote } from './remote.ts';
import * as words from './rollback-words.ts';
import { knownSigners, wantedSigners, withSigningKey } from './signing.ts';
import { publishable } from './sound.ts';

export interface RollbackOptions extends Options {
  readonly environment: Environment;
  readonly remote?: string;
  readonly to?: string;
  readonly release?: boolean;
  readonly reason?: string;
  readonly by?: string;
}

interface Work {
  readonly options: RollbackOptions;
  readonly context: Context;
  readonly remote: string;
  readonly branch: string;
}

/** Exit code 0, 1 when the registry cannot be read or nobody would have access, 2 when another run was faster. */
export async function rollback(options: RollbackOptions): Promise<number> {
  if ((options.to === undefined) === !options.release) throw new Failure(words.toOrRelease);
  const repository = await publishable(await load(options.root, options.today), options);
  if (!repository) return 1;
  const { context } = repository;
  const remote = options.remote ?? (await ensureLocalRemote(localRemote(options.root)));
  const work = { options, context, remote, branch: context.registry.policy.environments[options.environment].branch };
  return options.to === undefined ? release(work) : goBack(work, options.to);
}

async function goBack(work: Work, to: string): Promise<number> {
  const { options, context, remote, branch } = work;
  const { environment, locale } = options;
  const signers = knownSigners(options.root);
  const { newest: tip, earlier, signature } = await readEarlier(remote, branch, { id: to, signers });
  if (signature !== undefined && signature !== 'good') await say(words.notSigned(earlier.commit), work, 0);
  const newest = (await readOwn(remote, { branch, environment, signers }).catch(unlessNone)) ?? tip;
  if (readHold(newest.files.get(holdPath))?.to === earlier.commit) return say(words.alreadyBack(earlier.commit), work, 0);
  const back = returning(await readLastGood(earlier.files, nodePlatform), environment, context);
  if (back.lastGood.clients.size === 0) return say(words.nobodyLeft(earlier.commit), work, 1);
  const files = await filesBack(work, { newest, earlier, back });
  const plan = planOf(environment, files, newest.files, []);
  await put(planText(plan, screenOf(process.stdout, locale)));
  for (const one of back.withheld) await say(words.withheld(one), work, 0);
  const [, , ...rest] = commitMessage(plan, numberOf(files)).split('\n');
  const title = `${environment}: roll back to ${earlier.commit.slice(0, 10)}`;
  return finish(work, newest, { files, message: [title, '', reasonOf(options), '', ...rest].join('\n') });
}

/** Where no commit of the branch is signed yet, a rollback to a commit that a person names signs it. */
function unlessNone(error: unknown): undefined {
  if (!(error instanceof Failure)) throw error;
}

interface Ends {
  readonly newest: Published;
  readonly earlier: Published;
  readonly back: Returning;
}

/** The earlier files byte for byte. They are rendered anew only where somebody's access must not come back with them. */
async function filesBack(work: Work, { newest, earlier, back }: Ends): Promise<Files> {
  const { environment } = work.options;
  const manifest = readManifest(earlier.files.get(manifestPath));
  const carried = new Map([[holdPath, writeHold(holdOf(work.options, newest.commit, earlier.commit))]]);
  const release = releaseOf(work, newest);
  const undone = newestSource(readManifest(newest.files.get(manifestPath)));
  const since = undone === undefined || undone === manifest?.source.commit ? {} : { newest: undone };
  if (back.withheld.length > 0 || !manifest) {
    const { root } = work.options;
    const registry = await registryOf(manifest, root);
    const { commit = null, modified } = registry && manifest ? manifest.source : await sourceOf(root);
    const publication = publishedAgain(environment, registry ?? work.context.registry, back.lastGood);
    return render(publication, { commit, modified, ...since, release, carried }, nodePlatform);
  }
  const { gateway, systems } = manifest;
  const head = { environment, ...release, source: { ...manifest.source, ...since }, gateway, systems };
  return sealed(new Map([...earlier.files, ...carried]), head, nodePlatform);
}

function releaseOf({ options, context }: Work, published: Published) {
  const manifest = readManifest(published.files.get(manifestPath));
  return releaseAfter({ manifest, published, options, repository: { context } }, true);
}

const reasonOf = ({ reason = 'No reason was given.' }: RollbackOptions): string => reason.replace(/\s+/g, ' ').trim();

function holdOf(options: RollbackOptions, from: string, to: string): Hold {
  const { today, by = process.env.GITHUB_ACTOR || process.env.USER || 'unknown' } = options;
  const since = today === currentDay() ? new Date().toISOString() : `${today}T12:00:00.000Z`;
  return { since, by, reason: reasonOf(options), from, to };
}

/** What is published stays as it is; the next run publishes what is declared. */
async function release(work: Work): Promise<number> {
  const { options, remote, branch } = work;
  const { environment, root } = options;
  const newest = await readOwn(remote, { branch, environment, signers: knownSigners(root) });
  const manifest = readManifest(newest?.files.get(manifestPath));
  if (!newest || !manifest || !newest.files.has(holdPath)) return say(words.notHeld(branch), work, 0);
  const files = new Map(newest.files);
  files.delete(holdPath);
  const head = { ...manifest, ...releaseOf(work, newest) };
  const { formatVersion: _, files: __, ...rest } = head;
  const message = `${options.environment}: release the hold\n\nEnvironment: ${options.environment}\nGeneration: ${head.generation}\n`;
  const code = await finish(work, newest, { files: await sealed(files, rest, nodePlatform), message });
  return code === 0 ? say(words.released, work, 0) : code;
}

async function finish(work: Work, newest: Published, made: { files: Files; message: string }): Promise<number> {
  const { options, remote, branch } = work;
  const outcome: Outcome = await withSigningKey(options, (signingKey) =>
    publish({ remote, branch, ...made, expected: newest.commit, signingKey, signers: wantedSigners(options) }),
  );
  await put(outcomeText(outcome, branch, options.locale));
  return outcome.kind === 'overtaken' ? 2 : 0;
}

async function say(text: Text, { options }: Work, code: number): Promise<number> {
  await putText(text, options.locale);
  return code;
}

function numberOf(files: Files) {
  const manifest = readManifest(files.get(manifestPath));
  return { source: manifest?.source.commit ?? undefined, generation: manifest?.generation };
}
