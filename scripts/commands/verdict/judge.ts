// Judges a pull request: its tree as data, against the base branch, which alone says what is allowed and to whom.
import type { Candidate } from '../../apply/candidate.ts';
import { certificateOf, type FilePart, systemId } from '../../model/declaration/integration.ts';
import { environments } from '../../model/environment.ts';
import { type Finding, makeFinding, selectNewFindings, sortFindings } from '../../model/finding/finding.ts';
import { isAge } from '../../model/proposal/age-account.ts';
import { type ApprovalCount, countApprovals, findMissingApproval } from '../../model/proposal/approval.ts';
import { certificateFilesOf } from '../../model/proposal/named-certificates.ts';
import type { Proposal } from '../../model/proposal/proposal.ts';
import { isWithdrawal } from '../../model/proposal/withdrawal.ts';
import type { Context, History } from '../../model/rule/rule.ts';
import { progressOf } from '../../model/status/progress-of.ts';
import { reviewOf } from '../../model/verdict/review.ts';
import type { Answer, CertificateCard, Verdict } from '../../model/verdict/verdict.ts';
import { mergeConflict, objectsRefused, secretInHistory } from '../../read/problems/index.ts';
import { findSensitive } from '../../read/sensitive.ts';
import { type Loaded, loadTree } from '../run/judge.ts';
import { nodePlatform } from '../run/platform.ts';
import type { Base } from './base.ts';
import { makePlans } from './plans.ts';
import { makeRenewalReader, publishesIn } from './renewals.ts';
import { saidBefore } from './said-before.ts';
import { makeSuggestions } from './suggestions.ts';

export interface PullCase extends ComparedCase {
  /** Absent where git refused its objects. */
  readonly candidate?: Candidate;
}

/** The same, as long as not all files were read. */
export interface ComparedCase {
  readonly head: string;
  readonly proposal: Proposal;
  readonly candidate?: Omit<Candidate, 'merged'>;
  /** The day on which the pull request was opened, YYYY-MM-DD. */
  readonly openedOn: string;
}

export async function judgePull(one: PullCase, base: Base): Promise<Verdict> {
  const { proposal, candidate } = one;
  if (!candidate) return refuseObjects(one, base);
  const { today } = base;
  const { history, heard } = listenTo(base.history);
  const loaded = await loadTree(candidate.merged, today, nodePlatform, {
    base: base.loaded.repository,
    proposal,
    readRenewals: makeRenewalReader(base.loaded, publishesIn(base), saidBefore(base)),
    history: history && (async () => history),
  });
  const decision = decide(one, base, loaded, [...heard]);
  const plans = decision.answer === 'refused' ? [] : await makePlans(base, loaded, proposal);
  return describe(decision, plans, { one, base, loaded });
}

/** The verdict where the request is refused; undefined where it is not: what merging it changes takes all files. */
export function describeRefusal(one: ComparedCase, base: Base, loaded: Loaded, heard: readonly string[]): Verdict | undefined {
  const decision = decide(one, base, loaded, heard);
  return decision.answer === 'refused' ? describe(decision, [], { one, base, loaded }) : undefined;
}

/** The verdict where the request is not refused, with the plans of merging it. */
export function describeAccepted(
  one: ComparedCase,
  base: Base,
  loaded: Loaded,
  { plans, heard }: { readonly plans: Verdict['plans']; readonly heard: readonly string[] },
): Verdict {
  return describe(decide(one, base, loaded, heard), plans, { one, base, loaded });
}

export const refuseObjects = (one: ComparedCase, base: Pick<Base, 'commit'>): Verdict => ({
  ...nothingKnownOf(one, base),
  answer: 'refused',
  findings: [makeFinding(objectsRefused, 'integrations', { at: [], line: 1 })],
});

const nothingKnownOf = ({ head, proposal }: ComparedCase, { commit }: Pick<Base, 'commit'>) => ({
  ...{ head, base: commit, proposal },
  ...{ suggestions: new Map(), plans: [], certificates: [], progress: [] },
});

/** The same history, and the clients of which rules ask what gateways saw: only those about a confirmation that the request brings do. */
export function listenTo(history: History | undefined): { readonly history?: History; readonly heard: ReadonlySet<string> } {
  const heard = new Set<string>();
  const traffic = history?.traffic;
  if (!history || !traffic) return { history, heard };
  const listening: History = {
    ...history,
    traffic: (asked) => {
      heard.add(asked.clientId);
      return traffic(asked);
    },
  };
  return { history: listening, heard };
}

type Decision = Required<Pick<Verdict, 'answer' | 'approvals' | 'findings' | 'heard'>>;

function decide({ proposal, candidate }: ComparedCase, base: Base, loaded: Loaded, heard: readonly string[]): Decision {
  const conflicts = (candidate?.conflicts ?? []).map((path) => makeFinding(mergeConflict, path, { at: [], line: 1, path }));
  const touched = findTouchedFiles(loaded, proposal);
  const own = selectOwnFindings(loaded, base.loaded, new Set([...touched.map(({ file }) => file), ...pathsOf(proposal)]));
  const findings = [...conflicts, ...findUnmergedSecrets(candidate?.unmerged ?? [], proposal, base), ...own];
  const { context } = loaded;
  const approvals = countApprovals(proposal, base.loaded.context?.registry, context && isWithdrawal(proposal, context));
  return { answer: answerOf(findings, approvals, proposal, base.loaded), approvals, findings, heard };
}

interface Judging {
  readonly one: ComparedCase;
  readonly base: Base;
  readonly loaded: Loaded;
}

function describe(decision: Decision, plans: Verdict['plans'], { one, base, loaded }: Judging): Verdict {
  const { answer, approvals, findings, heard } = decision;
  const { context, repository } = loaded;
  const touched = findTouchedFiles(loaded, one.proposal);
  return {
    ...nothingKnownOf(one, base),
    answer,
    approvals,
    findings,
    heard,
    suggestions: makeSuggestions(findings, repository.sources),
    plans,
    unbelieved: base.unbelieved,
    certificates: touched.flatMap((file) => findNewCertificates(file, base.loaded)),
    progress: context && isPublishedKnown(base) ? describeProgress(context, touched, { one, base, answer, plans }) : [],
    review: context && reviewOf(context, touched, plans),
    renewed: [...(context?.renewals?.values() ?? [])].filter(({ fault }) => fault === undefined),
  };
}

const pathsOf = ({ changes }: Proposal): string[] => changes.map(({ path }) => path);

/** The integration files that the change touches, or whose certificates it touches. */
function findTouchedFiles({ repository }: Loaded, proposal: Proposal): FilePart[] {
  const paths = new Set(pathsOf(proposal));
  return repository.facts.files.filter((one) => [one.file, ...certificateFilesOf(one)].some((path) => paths.has(path)));
}

/**
 * The findings of the change: all in the files that it touches, and elsewhere those that the base does not have. What a revocation does to the
 * files that have the certificate is what it is for, and no mistake of the request.
 */
function selectOwnFindings(loaded: Loaded, before: Loaded, touched: ReadonlySet<string>): Finding[] {
  const brought = new Set(selectNewFindings(before.findings, loaded.findings));
  const own = loaded.findings.filter((finding) => touched.has(finding.file) || brought.has(finding));
  const isMeant = ({ file, severity, publication }: Finding) =>
    severity === 'error' && publication === 'takes-effect' && !touched.has(file);
  return sortFindings(own.map((finding) => (isMeant(finding) ? { ...finding, severity: 'warning' as const } : finding)));
}

/** Secrets in contents that the commits brought and merging does not. AGE's own code may hold samples of what the reader must notice. */
function findUnmergedSecrets(unmerged: Candidate['unmerged'], { author }: Proposal, { loaded }: Base): Finding[] {
  const isOfAge = isAge(author, loaded.context?.registry);
  const watched = unmerged.filter(({ path }) => !isOfAge || /^(integrations|registry)\//.test(path));
  const paths = watched.filter(({ path, bytes }) => findSensitive(path, bytes).length > 0).map(({ path }) => path);
  return [...new Set(paths)].map((path) => makeFinding(secretInHistory, path, { at: [], line: 1, path }));
}

/** Without a readable registry in the base nobody's rights are known, so nobody is let through. */
function answerOf(findings: readonly Finding[], approvals: ApprovalCount, { isOperator }: Proposal, { context }: Loaded): Answer {
  if (!context || findings.some(({ severity }) => severity === 'error')) return 'refused';
  if (isOperator && approvals.given < approvals.needed) return 'waiting';
  return findMissingApproval(findings, approvals).length > 0 ? 'waiting' : 'accepted';
}

/** The certificates of a file that are new in their place. */
function findNewCertificates(file: FilePart, { repository }: Loaded): CertificateCard[] {
  return file.systems.flatMap((system) =>
    Object.values(system.accesses).flatMap((access) =>
      access.certificates.flatMap((part) => {
        const certificate = certificateOf(part);
        const known = certificate && repository.facts.byCertificate.get(certificate.sha256);
        const isKnown = known?.some((one) => one.file === file.file && one.access.environment === access.environment);
        if (!certificate || isKnown) return [];
        return [{ system: systemId(system), environment: access.environment, certificate }];
      }),
    ),
  );
}

/** Unreadable is not empty: where nobody knows what is published, nobody knows where a system stands. */
const isPublishedKnown = ({ unbelieved = [] }: Base): boolean => unbelieved.every(({ isEarlierUsed }) => isEarlierUsed);

interface ProgressInputs {
  readonly one: ComparedCase;
  readonly base: Base;
  readonly answer: Answer;
  readonly plans: Verdict['plans'];
}

/** The progress of the systems in these files: what is published now, and what would wait for what after merging. */
function describeProgress(
  context: Context,
  files: readonly FilePart[],
  { one, base, answer, plans }: ProgressInputs,
): Verdict['progress'] {
  const published = Object.fromEntries(
    environments.map((environment) => {
      const manifest = base.published[environment];
      const waiting = plans.find((plan) => plan.environment === environment)?.waiting ?? [];
      return [environment, { waiting, manifest }];
    }),
  );
  return progressOf({ ...context, facts: { ...context.facts, files } }, published, () => ({
    asked: answer === 'refused' ? 'refused' : 'valid',
    days: { request: one.openedOn },
  }));
}
