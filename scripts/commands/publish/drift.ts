// mdocs drift: compares what is declared, what the branch holds and what a gateway says it uses. Publishes nothing.
import { type Inspected, inspectBranch } from '../../apply/inspect-branch.ts';
import { readIfThere } from '../../apply/versions.ts';
import { type Environment, environments } from '../../model/environment.ts';
import { type BranchState, type Drift, driftsOf } from '../../model/publication/drift.ts';
import { type GatewayStatus, readStatus } from '../../model/publication/gateway-status.ts';
import { manifestPath, readManifest } from '../../model/publication/manifest.ts';
import { wrongFiles } from '../../model/publication/release-check.ts';
import { locales } from '../../model/text/text.ts';
import { driftMarkdown, driftText, driftTitle } from '../../report/plan/drift-words.ts';
import { keepOneIssue } from '../run/keep-issue.ts';
import { load } from '../run/load.ts';
import { currentDay, type Options } from '../run/options.ts';
import { put, screenOf } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { publishedHistory } from './history.ts';
import { prepare } from './prepare.ts';
import { believedSigners } from './signing.ts';
import { type Publishable, publishable } from './sound.ts';

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
export async function drift(options: DriftOptions): Promise<number> {
  const loaded = await load(options.root, options.today, { history: publishedHistory(options) });
  const repository = await publishable(loaded, options, false);
  if (!repository) return 1;
  const drifts: Drift[] = [];
  for (const environment of options.environment ? [options.environment] : environments)
    drifts.push(...(await driftsIn(environment, repository, options)));
  if (options.format === 'json') await put(`${JSON.stringify({ formatVersion: 1, drifts }, null, 2)}\n`);
  else await put(driftText(drifts, screenOf(process.stdout, options.locale)));
  if (options.notify) await notify(drifts, repository);
  return drifts.length > 0 ? 1 : 0;
}

async function driftsIn(environment: Environment, repository: Publishable, options: DriftOptions): Promise<Drift[]> {
  const prepared = await prepare(environment, repository, options);
  const inspected = await inspectBranch(prepared.remote, prepared.branch, believedSigners(options));
  return driftsOf({
    plan: prepared.plan,
    branch: inspected && (await stateOf(inspected)),
    gateway: await gatewayStatus(environment, options),
    now: options.today === currentDay() ? new Date() : new Date(`${options.today}T12:00:00Z`),
  });
}

async function stateOf({ published, committer, isOurs, signature }: Inspected): Promise<BranchState> {
  const { commit, files } = published;
  const manifest = readManifest(files.get(manifestPath));
  const wrong = manifest ? await wrongFiles(manifest, files, nodePlatform) : [manifestPath];
  return { commit, manifest, wrongFiles: wrong, committer, isOurs, signature };
}

/** Undefined where no gateway of this environment is asked, null where it does not answer. A gateway has one environment. */
async function gatewayStatus(
  environment: Environment,
  { status: where, environment: chosen }: DriftOptions,
): Promise<GatewayStatus | null | undefined> {
  if (where === undefined) return undefined;
  const status = readStatus(/^https?:\/\//.test(where) ? await fetched(where) : await readIfThere(where)) ?? null;
  const runs = status?.running?.environment ?? 'production';
  return chosen === undefined && runs !== environment ? undefined : status;
}

const most = 1 << 16;

async function fetched(address: string): Promise<string | undefined> {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(10_000), redirect: 'error' });
    const text = await answer.text();
    return answer.ok && text.length <= most ? text : undefined;
  } catch {
    return undefined;
  }
}

async function notify(drifts: readonly Drift[], { context }: Publishable): Promise<void> {
  const { placeOf } = await import('../run/github-place.ts');
  const languages = context.registry.policy.locales ?? locales;
  const issue = {
    marker: '<!-- mdocs:drift -->',
    title: driftTitle[languages[0] ?? 'ro'],
    body: driftMarkdown(drifts, languages),
  };
  await keepOneIssue(placeOf(process.env), issue, drifts.length > 0);
}
