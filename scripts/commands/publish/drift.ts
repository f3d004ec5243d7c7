// mdocs drift: compares what is declared, what the branch holds and what a gateway says it uses. Publishes nothing.
import { createReadStream } from 'node:fs';
import { type InspectedBranch, inspectBranch } from '../../apply/inspect-branch.ts';
import { type Environment, environments } from '../../model/environment.ts';
import { type BranchState, type Drift, driftsOf } from '../../model/publication/drift.ts';
import { type GatewayStatus, mostStatusBytes, readStatus } from '../../model/publication/gateway-status.ts';
import { manifestPath, readManifest } from '../../model/publication/manifest.ts';
import type { Plan } from '../../model/publication/plan.ts';
import { findWrongFiles, findWrongTime, type TimeLimits } from '../../model/publication/release-check.ts';
import { Failure } from '../../model/text/failure.ts';
import { locales } from '../../model/text/text.ts';
import { digestOf } from '../../model/x509/platform.ts';
import { type Comparison, driftMarkdown, driftText, driftTitle } from '../../report/plan/drift-words.ts';
import type { Approved } from '../../targets/decide/decision.ts';
import { readReports } from '../gateway/reports.ts';
import { keepOneIssue } from '../run/keep-issue.ts';
import { load } from '../run/load.ts';
import { nowOf, type Options } from '../run/options.ts';
import { put, screenOf, tell, whyOf } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { collectEvidence, type EvidenceOptions } from './approval.ts';
import { makeHistoryReader } from './history.ts';
import { prepare } from './prepare.ts';
import { type Publishable, requirePublishable } from './publishable.ts';
import { withPublished } from './published.ts';
import { timeLimitsOf } from './release.ts';
import { memoryOf, readBelievedSigners } from './signing.ts';

export interface DriftOptions extends Options, EvidenceOptions {
  /** Both when absent. */
  readonly environment?: Environment;
  readonly format?: 'text' | 'json';
  readonly remote?: string;
  /** The status document of a gateway: a file or an address. */
  readonly status?: string;
  readonly signers?: string;
  readonly notify?: boolean;
  /** Every difference, however many there are. */
  readonly all?: boolean;
}

/** Exit code 0, or 1 where anything differs or the registry cannot be read. */
export const detectDrift = (options: DriftOptions): Promise<number> => withPublished(options, showDrift);

async function showDrift(given: DriftOptions): Promise<number> {
  const options = { ...given, isOnlyLooking: true };
  const loaded = await load(options.root, options.today, { history: makeHistoryReader(options) });
  const repository = await requirePublishable(loaded, options, false);
  if (!repository) return 1;
  const drifts: Drift[] = [];
  const gateways: Environment[] = [];
  for (const environment of options.environment ? [options.environment] : environments) {
    const gateway = await readGatewayStatus(environment, options);
    const { found, isReported } = await findDriftsIn(environment, gateway, { repository, options });
    if (gateway !== undefined || isReported) gateways.push(environment);
    drifts.push(...found);
  }
  if (options.format === 'json') await put(`${JSON.stringify({ formatVersion: 1, gateways, drifts }, null, 2)}\n`);
  else await put(driftText({ drifts, gateways }, screenOf(process.stdout, options.locale), options.all));
  if (options.notify) await keepDriftIssue({ drifts, gateways }, repository);
  return drifts.length > 0 ? 1 : 0;
}

interface Comparing {
  readonly repository: Publishable;
  readonly options: DriftOptions;
}

async function findDriftsIn(
  environment: Environment,
  gateway: GatewayStatus | null | undefined,
  { repository, options }: Comparing,
): Promise<{ found: Drift[]; isReported: boolean }> {
  const first = await prepare(environment, repository, options);
  const approved = environment === 'production' ? await findApproved(first.plan, repository, options) : undefined;
  const prepared = approved ? await prepare(environment, repository, { ...options, approved }) : first;
  const inspected = await inspectBranch(prepared.remote, prepared.branch, readBelievedSigners(options));
  const limits = timeLimitsOf(repository.context.registry.policy, options);
  const branch = inspected && (await toBranchState(inspected, limits));
  const isUnasked = environment === 'production' && approved === undefined;
  const now = nowOf(options);
  const silenceMinutes = repository.context.registry.policy.limits.gatewaySilenceMinutes;
  const place = { remote: prepared.remote, environment, now, memory: memoryOf(options) };
  const reports = await readReports(repository.context.registry, place);
  const statuses = reports.map(({ gateway: name, report }) => ({
    gateway: name,
    status: typeof report === 'string' ? report : report.status,
  }));
  return {
    found: driftsOf({ plan: prepared.plan, branch, gateway, reports: statuses, now, silenceMinutes, isUnasked }),
    isReported: reports.length > 0,
  };
}

/** Undefined where GitHub was not asked, or did not answer: all else is compared all the same. */
async function findApproved(plan: Plan, { context }: Publishable, options: DriftOptions): Promise<Approved | undefined> {
  try {
    return (await collectEvidence(plan, context, options)).approved;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tell(`${whyOf(error, options.locale)}\n`);
    return undefined;
  }
}

async function toBranchState(
  { published, committer, isOurs, signature }: InspectedBranch,
  limits: TimeLimits,
): Promise<BranchState> {
  const { commit, files, committedAt } = published;
  const text = files.get(manifestPath);
  const manifest = readManifest(text);
  const wrong = manifest ? await findWrongFiles(manifest, files, nodePlatform) : [manifestPath];
  const isTimed = manifest?.notAfter !== undefined;
  const wrongTime = isTimed ? findWrongTime(manifest, signature === 'good' ? committedAt : undefined, limits) : undefined;
  const hash = await digestOf(nodePlatform, text ?? '');
  return { commit, manifest, hash, wrongTime, wrongFiles: wrong, committer, isOurs, signature };
}

/** Undefined where no gateway of this environment is asked, null where it does not answer. A gateway has one environment. */
async function readGatewayStatus(
  environment: Environment,
  { status: where, environment: chosen }: DriftOptions,
): Promise<GatewayStatus | null | undefined> {
  if (where === undefined) return undefined;
  const status = readStatus(await readAnswer(where).catch(() => undefined)) ?? null;
  const runs = status?.running?.environment ?? 'production';
  return chosen === undefined && runs !== environment ? undefined : status;
}

/** Undefined where it is no answer, or a longer one than any gateway writes: no more of it is read. */
async function readAnswer(where: string): Promise<string | undefined> {
  if (!/^https?:\/\//.test(where)) return readShort(createReadStream(where));
  const answer = await fetch(where, { signal: AbortSignal.timeout(10_000), redirect: 'error' });
  return answer.ok && answer.body ? readShort(answer.body) : undefined;
}

async function readShort(chunks: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > mostStatusBytes) return undefined;
    read.push(chunk);
  }
  return Buffer.concat(read).toString();
}

async function keepDriftIssue(comparison: Comparison, { context }: Publishable): Promise<void> {
  const { readPlace } = await import('../run/github-place.ts');
  const languages = context.registry.policy.locales ?? locales;
  const issue = {
    marker: '<!-- mdocs:drift -->',
    title: driftTitle[languages[0] ?? 'ro'],
    body: driftMarkdown(comparison, languages),
  };
  // Nobody has to look at a gateway that waits as it should, and soon takes it.
  const needsPerson = comparison.drifts.some(({ kind }) => kind !== 'gateway-waits');
  await keepOneIssue(readPlace(process.env), issue, needsPerson);
}
