// mdocs provision: validates the whole repository again, plans, and publishes one commit on the environment's branch.
import { type Outcome, publish } from '../../apply/publish.ts';
import { certificateOf, systemNameOf } from '../../model/declaration/integration.ts';
import type { Environment } from '../../model/environment.ts';
import type { Evidences } from '../../model/proposal/evidence.ts';
import type { Context } from '../../model/rule/rule.ts';
import { Failure } from '../../model/text/failure.ts';
import { commitMessage } from '../../report/plan/commit-message.ts';
import { planScreen } from '../../report/plan/short.ts';
import { keyOfRenewed } from '../../targets/decide/scope.ts';
import { memoryBranch } from '../gateway/memory.ts';
import { relayReports } from '../gateway/relay.ts';
import type { Loaded } from '../run/judge.ts';
import { load } from '../run/load.ts';
import { nowOf, type Options } from '../run/options.ts';
import { put, screenOf, tellText } from '../run/output.ts';
import { readProgramVersion } from '../run/program-version.ts';
import { addMissing, collectEvidence, type EvidenceOptions } from './approval.ts';
import { makeHistoryReader } from './history.ts';
import { publishIndex } from './index-beside.ts';
import { type Prepared, prepare } from './prepare.ts';
import {
  clockText,
  foreignMemoryText,
  foreignText,
  indexFailed,
  indexTexts,
  memoryFailed,
  mistimedText,
  notRelayedText,
  onlyUrgentText,
  outcomeText,
} from './provision-words.ts';
import { limitToUrgent, requirePublishable } from './publishable.ts';
import { rememberReports } from './remember.ts';
import { findRemote } from './remote.ts';
import { findRequiredSigners, memoryOf, withSigningKey } from './signing.ts';

export interface ProvisionOptions extends Options, EvidenceOptions {
  readonly environment: Environment;
  readonly remote?: string;
  readonly onlyRemovals?: boolean;
}

/** Publishes a prepared plan, where there is anything to publish. */
export async function carryOut(
  prepared: Prepared,
  options: { readonly root: string; readonly today: string; readonly remote?: string | undefined },
  evidence?: Evidences,
): Promise<Outcome> {
  const { plan, files, remote, branch, published, generation } = prepared;
  if (plan.changes.length === 0 && !plan.renews && published) return { kind: 'unchanged', commit: published.commit };
  const message = commitMessage(plan, { source: prepared.source.commit, generation, evidence });
  const signers = findRequiredSigners(options);
  const date = nowOf(options).toISOString();
  return withSigningKey(options, (signingKey) =>
    publish({ remote, branch, files, message, date, expected: published?.commit, signingKey, signers }),
  );
}

/** Whether some of the declarations stay unpublished because a person has to decide. */
export const isStopped = ({ plan }: Prepared): boolean => plan.hold !== undefined || (plan.brakes ?? []).length > 0;

/** It only saves time: where it cannot be written, what was published stays so. */
async function writeIndex(loaded: Loaded, { source }: Prepared, options: ProvisionOptions): Promise<void> {
  const { remote, locale } = options;
  const version = readProgramVersion();
  if (remote === undefined || version === undefined || source.commit === undefined || source.modified) return;
  try {
    const outcome = await publishIndex({ ...options, remote, version, loaded, commit: source.commit });
    const told = indexTexts[outcome];
    if (told) tellText(told, locale);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tellText(indexFailed, locale);
    tellText(error.text, locale);
  }
}

/**
 * Last of all: nobody waits for a gateway that does not answer. Says whether somebody else wrote where the newest reports are written down.
 */
async function relay({ registry }: Context, { remote }: Prepared, options: ProvisionOptions): Promise<boolean> {
  const { root, environment, locale } = options;
  const place = { root, remote, environment, now: nowOf(options), memory: memoryOf(options) };
  const relayed = await relayReports(registry, place);
  for (const { gateway, outcome } of relayed)
    if (outcome !== 'relayed' && outcome !== 'older') tellText(notRelayedText(gateway, outcome), locale);
  try {
    const { foreign } = await rememberReports(registry, place);
    if (foreign !== undefined) tellText(foreignMemoryText(memoryBranch(environment), foreign), locale);
    return foreign !== undefined;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tellText(memoryFailed(memoryBranch(environment)), locale);
    tellText(error.text, locale);
    return false;
  }
}

/** What would go out with the removals if its signatures counted: only then is anybody asked whether they do. */
const listClaimed = ({ facts }: Context, { environment, onlyRemovals }: ProvisionOptions): ReadonlySet<string> =>
  new Set(
    (onlyRemovals ? facts.files : [])
      .flatMap(({ systems }) => systems.flatMap(({ accesses }) => accesses[environment]?.certificates ?? []))
      .flatMap((part) => {
        const sha256 = part.data.renewal && certificateOf(part)?.sha256;
        return sha256 ? keyOfRenewed(systemNameOf(part.access.system), sha256) : [];
      }),
  );

/** Exit code 0; 1 when the repository has errors, the publication is stopped (what may go out does) or somebody else wrote to the branch; 2 when another run was faster. */
export async function provision(options: ProvisionOptions): Promise<number> {
  const { locale } = options;
  const loaded = await load(options.root, options.today, { history: makeHistoryReader(options) });
  const repository = (await requirePublishable(loaded, options)) ?? limitToUrgent(loaded);
  // Nothing is made for a registry with errors.
  if (!repository || (repository.onlyUrgent && findRemote(options) === undefined)) return 1;
  const first = await prepare(options.environment, repository, { ...options, renewed: listClaimed(repository.context, options) });
  // A registry with errors is used only where a former one was published.
  if (repository.onlyUrgent && (!first.isFormerKnown || first.plan.systems.length === 0)) return 1;
  if (repository.onlyUrgent) tellText(onlyUrgentText, locale);
  const { approved, evidence } = await collectEvidence(first.plan, repository.context, options);
  const renewed = new Set(
    [...(evidence ?? [])].flatMap(([name, { renewals }]) => [...(renewals?.keys() ?? [])].map((one) => keyOfRenewed(name, one))),
  );
  const isFirst = approved === undefined && options.onlyRemovals !== true;
  const prepared = isFirst ? first : await prepare(options.environment, repository, { ...options, approved, renewed });
  await put(planScreen(addMissing(prepared.plan, evidence), screenOf(process.stdout, locale)));
  const foreign = prepared.published?.foreign;
  const told = prepared.published?.newer === undefined ? foreignText : mistimedText;
  if (foreign !== undefined) tellText(told(foreign, prepared.branch), locale);
  const { endedByClock } = prepared;
  if (endedByClock !== undefined) tellText(clockText(endedByClock, options.environment, prepared.generation), locale);
  const outcome = await carryOut(prepared, options, evidence);
  await put(outcomeText(outcome, prepared.branch, locale));
  if (outcome.kind === 'overtaken') return 2;
  await writeIndex(loaded, prepared, options);
  const isForged = await relay(repository.context, prepared, options);
  const needsPerson = isStopped(prepared) || foreign !== undefined || endedByClock !== undefined || isForged;
  return repository.hasErrors || needsPerson ? 1 : 0;
}
