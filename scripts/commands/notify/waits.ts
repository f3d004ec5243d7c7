// For whom the systems wait that are accepted and not published: the steps of status at which a person acts.
import { createHash } from 'node:crypto';
import { daysBetween } from '../../model/date.ts';
import { type AccessPart, certificateOf, type SystemPart, systemNameOf } from '../../model/declaration/integration.ts';
import { type Environment, environments } from '../../model/environment.ts';
import { evidenceText } from '../../model/gateway/traffic-words.ts';
import type { Wait } from '../../model/notice/about.ts';
import type { WaitingSystem } from '../../model/notice/waiting.ts';
import type { Waiting } from '../../model/publication/plan.ts';
import type { Context } from '../../model/rule/rule.ts';
import { isComplete, type TestTraffic } from '../../model/rule/traffic.ts';
import { currentStepOf, type Progress } from '../../model/status/progress.ts';
import { givesNothingNew, type PublishedStates, progressOf } from '../../model/status/progress-of.ts';
import { nameOf } from '../../model/system-name.ts';
import { confirmationLinks, fileLink, pageOf, type Site } from '../../report/links.ts';
import { nothingYet } from '../../targets/decide/last-good.ts';
import { decidePublication } from '../../targets/decide/publication.ts';
import { type BelievedBranches, isKnown, manifestsOf } from '../publish/believed.ts';
import type { Loaded } from '../run/judge.ts';

interface Declared extends Pick<Loaded, 'findings'> {
  readonly context: Context;
}

/** Nobody, where it is not known what is published: what is there already waits for nobody. Nor where errors hold the file back. */
export function readWaits(declared: Declared, branches: BelievedBranches, site: Site | undefined): WaitingSystem[] {
  const { context, findings } = declared;
  if (!environments.every((environment) => isKnown(branches[environment]))) return [];
  const manifests = manifestsOf(branches);
  const state = (environment: Environment) => ({
    waiting: decidePublication(environment, context, { lastGood: nothingYet, findings }).waiting,
    manifest: manifests[environment],
  });
  const published: PublishedStates = Object.fromEntries(environments.map((environment) => [environment, state(environment)]));
  const systems = new Map(context.facts.files.flatMap((file) => file.systems).map((system) => [systemNameOf(system), system]));
  return progressOf(context, published).flatMap((progress): WaitingSystem[] => {
    const { institution, system, systemName } = progress;
    const { environment, what } = waitOf(progress, published) ?? {};
    const part = systems.get(nameOf(progress));
    const tested = part && testOf(progress, part, context);
    if (tested) return [{ institution, system, systemName, ...tellTest(tested, progress, site) }];
    const access = environment && part?.accesses[environment];
    if (!what || !environment || !part || !access) return [];
    if (what === 'production' && givesNothingNew(access, manifests.production, context.today)) return [];
    const page = site && (what === 'production' ? `${pageOf(site)}/actions/workflows/provision.yml` : fileLink(site, part.file));
    return [{ institution, system, systemName, environment, what, mark: markOf(access), url: page }];
  });
}

interface SeenTest {
  readonly part: SystemPart;
  readonly access: AccessPart;
  readonly seen: TestTraffic;
}

/** A test that may be confirmed by now: gateways saw all of it, or something of it as many days ago as AGE wants it to last. */
function testOf(
  { seen, status }: Progress,
  part: SystemPart,
  { today, registry }: Pick<Context, 'today' | 'registry'>,
): SeenTest | undefined {
  const access = part.accesses.staging;
  if (!access || part.digest === null || !seen?.first || status === 'suspended' || status === 'broken') return undefined;
  const isLong = daysBetween(seen.first, today) >= registry.policy.limits.stagingDaysBeforeConfirmation;
  return isLong ? { part, access, seen } : undefined;
}

/** Told once when there is something to confirm, and once more when nothing is missing. */
function tellTest({ part, access, seen }: SeenTest, { institution, system }: Progress, site: Site | undefined) {
  const evidence = evidenceText(seen, part.digest ?? '');
  const mailbox = part.of.institution?.data.contacts?.technical;
  const formUrls = site && mailbox ? confirmationLinks(site, { institution, system, mailbox, report: evidence }) : undefined;
  return {
    ...{ environment: 'staging' as const, what: 'confirmation' as const },
    mark: `${markOf(access)}${isComplete(seen) ? '-whole' : ''}`,
    ...(evidence && { tested: { evidence, formUrls } }),
  };
}

/** Undefined where nobody acts, or where the institution was asked to confirm its test when it got what is to be tested. */
function waitOf(progress: Progress, published: PublishedStates): { environment: Environment; what: Wait } | undefined {
  const step = currentStepOf(progress);
  switch (step?.step) {
    case 'client-id':
      return { environment: 'staging', what: 'client-id' };
    case 'production-client-id':
      return { environment: 'production', what: 'client-id' };
    case 'staging':
    case 'production': {
      const isIt = ({ institution, system }: Waiting) => institution === progress.institution && system === progress.system;
      const reason = published[step.step]?.waiting?.find(isIt)?.reason;
      if (reason === 'certificate' || reason === 'network') return { environment: step.step, what: reason };
      // AGE approves what would be published, and nothing that waits for something else.
      const isReady = reason === undefined || reason === 'approval';
      return step.step === 'production' && isReady ? { environment: 'production', what: 'production' } : undefined;
    }
    default:
      return undefined;
  }
}

/** Of what is declared, and of each certificate what it is: how a reading of it is kept in memory says nothing. */
function markOf({ data, certificates, system }: AccessPart): string {
  const told = certificates.map((part) => certificateOf(part)?.sha256 ?? part.reading);
  return createHash('sha256')
    .update(JSON.stringify([system.digest, data, told]))
    .digest('hex')
    .slice(0, 16);
}
