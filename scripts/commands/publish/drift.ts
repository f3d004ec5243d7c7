// mdocs drift: compares what is declared, what the branch holds and what a gateway says it uses. Publishes nothing.
import { type InspectedBranch, inspectBranch } from '../../apply/inspect-branch.ts';
import { readIfPresent } from '../../apply/versions.ts';
import { type Environment, environments } from '../../model/environment.ts';
import { type BranchState, type Drift, driftsOf } from '../../model/publication/drift.ts';
import { type GatewayStatus, readStatus } from '../../model/publication/gateway-status.ts';
import { manifestPath, readManifest } from '../../model/publication/manifest.ts';
import { findWrongFiles } from '../../model/publication/release-check.ts';
import { locales } from '../../model/text/text.ts';
import { driftMarkdown, driftText, driftTitle } from '../../report/plan/drift-words.ts';
import { keepOneIssue } from '../run/keep-issue.ts';
import { load } from '../run/load.ts';
import { type Options, toLocalDay } from '../run/options.ts';
import { put, screenOf } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { makeHistoryReader } from './history.ts';
import { prepare } from './prepare.ts';
import { type Publishable, requirePublishable } from './publishable.ts';
import { readBelievedSigners } from './signing.ts';

export interface DriftOptions extends Options {
  /** Both when absent. */
  readonly environment?: Environment;
  readonly format?: 'text' | 'json';
  readonly remote?: string;
  /** The status document of a gateway: a file or an address. */
  readonly status?: string;
  readonly signers?: string;
  readonly notify?: boolean;
}

/** Exit code 0, or 1 where anything differs or the registry cannot be read. */
export async function detectDrift(options: DriftOptions): Promise<number> {
  const loaded = await load(options.root, options.today, { history: makeHistoryReader(options) });
  const repository = await requirePublishable(loaded, options, false);
  if (!repository) return 1;
  const drifts: Drift[] = [];
  for (const environment of options.environment ? [options.environment] : environments)
    drifts.push(...(await findDriftsIn(environment, repository, options)));
  if (options.format === 'json') await put(`${JSON.stringify({ formatVersion: 1, drifts }, null, 2)}\n`);
  else await put(driftText(drifts, screenOf(process.stdout, options.locale)));
  if (options.notify) await keepDriftIssue(drifts, repository);
  return drifts.length > 0 ? 1 : 0;
}

async function findDriftsIn(environment: Environment, repository: Publishable, options: DriftOptions): Promise<Drift[]> {
  const prepared = await prepare(environment, repository, options);
  const inspected = await inspectBranch(prepared.remote, prepared.branch, readBelievedSigners(options));
  return driftsOf({
    plan: prepared.plan,
    branch: inspected && (await toBranchState(inspected)),
    gateway: await readGatewayStatus(environment, options),
    now: options.today === toLocalDay() ? new Date() : new Date(`${options.today}T12:00:00Z`),
  });
}

async function toBranchState({ published, committer, isOurs, signature }: InspectedBranch): Promise<BranchState> {
  const { commit, files } = published;
  const manifest = readManifest(files.get(manifestPath));
  const wrong = manifest ? await findWrongFiles(manifest, files, nodePlatform) : [manifestPath];
  return { commit, manifest, wrongFiles: wrong, committer, isOurs, signature };
}

/** Undefined where no gateway of this environment is asked, null where it does not answer. A gateway has one environment. */
async function readGatewayStatus(
  environment: Environment,
  { status: where, environment: chosen }: DriftOptions,
): Promise<GatewayStatus | null | undefined> {
  if (where === undefined) return undefined;
  const status = readStatus(/^https?:\/\//.test(where) ? await fetchText(where) : await readIfPresent(where)) ?? null;
  const runs = status?.running?.environment ?? 'production';
  return chosen === undefined && runs !== environment ? undefined : status;
}

const most = 1 << 16;

async function fetchText(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(10_000), redirect: 'error' });
    const text = await answer.text();
    return answer.ok && text.length <= most ? text : undefined;
  } catch {
    return undefined;
  }
}

async function keepDriftIssue(drifts: readonly Drift[], { context }: Publishable): Promise<void> {
  const { readPlace } = await import('../run/github-place.ts');
  const languages = context.registry.policy.locales ?? locales;
  const issue = {
    marker: '<!-- mdocs:drift -->',
    title: driftTitle[languages[0] ?? 'ro'],
    body: driftMarkdown(drifts, languages),
  };
  await keepOneIssue(readPlace(process.env), issue, drifts.length > 0);
}
