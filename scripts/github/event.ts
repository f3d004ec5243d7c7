// What started a run: the event that GitHub Actions hands over, in the few words that are used of it.

import type { Account } from '../model/proposal/proposal.ts';
import { Failure } from '../model/text/failure.ts';
import { say, type Text } from '../model/text/text.ts';
import { flag, ifAny, known, Misread, number, type Shape, sha, shape, text, within } from './read.ts';
import { accountOf, issueOf, pullOf, reviewOf } from './shapes.ts';
import type { Issue, Pull, Review } from './types.ts';

export interface WorkflowRunEvent {
  readonly name: 'workflow_run';
  readonly action: string;
  /** The run that ended, by its workflow's name. */
  readonly workflow: string;
  /** What had started that run, such as pull_request. */
  readonly event: string;
  /** Undefined while it runs. */
  readonly conclusion?: string;
  readonly headSha: string;
  readonly headBranch?: string;
  /** Undefined when the fork was deleted. */
  readonly headOwner?: string;
  readonly headRepository?: string;
}

interface PullEvent {
  readonly name: 'pull_request';
  readonly action: string;
  readonly pull: Pull;
}

interface ReviewEvent {
  readonly name: 'pull_request_review';
  readonly action: string;
  readonly number: number;
  readonly review: Review;
}

interface PushEvent {
  readonly name: 'push';
  /** Such as refs/heads/main. */
  readonly ref: string;
  /** All zeros where the branch was made or deleted. */
  readonly before: string;
  readonly after: string;
  readonly forced: boolean;
}

interface IssueEvent {
  readonly name: 'issues';
  readonly action: string;
  readonly issue: Issue;
}

interface MergeGroupEvent {
  readonly name: 'merge_group';
  readonly action: string;
  readonly headSha: string;
  readonly headRef: string;
  readonly baseSha: string;
  readonly baseRef: string;
}

interface DispatchEvent {
  readonly name: 'workflow_dispatch';
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
}

interface ScheduleEvent {
  readonly name: 'schedule';
  readonly schedule: string;
}

/** Who did it, and in which repository; a schedule has nobody. */
interface Origin {
  readonly repository?: string;
  readonly sender?: Account;
}

type Known =
  | WorkflowRunEvent
  | PullEvent
  | ReviewEvent
  | PushEvent
  | IssueEvent
  | MergeGroupEvent
  | DispatchEvent
  | ScheduleEvent;

/** other: an event that nothing here is about. */
export type GitHubEvent = Origin & (Known | { readonly name: 'other'; readonly event: string });

type Readers = { readonly [Name in Known['name']]: (from: Shape) => Extract<Known, { name: Name }> };

const readers: Readers = {
  workflow_run: (from) => workflowRun(within(from, 'workflow_run'), text(from, 'action')),
  pull_request: (from) => ({ name: 'pull_request', action: text(from, 'action'), pull: pullOf(from.pull_request) }),
  pull_request_review: (from) => ({
    name: 'pull_request_review',
    action: text(from, 'action'),
    number: number(within(from, 'pull_request'), 'number'),
    review: reviewOf(upperState(within(from, 'review'))),
  }),
  push: (from) => ({
    name: 'push',
    ref: text(from, 'ref'),
    before: sha(from, 'before'),
    after: sha(from, 'after'),
    forced: flag(from, 'forced'),
  }),
  issues: (from) => ({ name: 'issues', action: text(from, 'action'), issue: issueOf({ ...abridged, ...within(from, 'issue') }) }),
  merge_group: (from) => mergeGroup(within(from, 'merge_group'), text(from, 'action')),
  workflow_dispatch: (from) => ({ name: 'workflow_dispatch', ref: text(from, 'ref'), inputs: inputsOf(from) }),
  schedule: (from) => ({ name: 'schedule', schedule: text(from, 'schedule') }),
};

/** Events about pinning leave these out. */
const abridged = { state: 'open', locked: false, labels: [] };

/** The name is GITHUB_EVENT_NAME, the payload what the JSON at GITHUB_EVENT_PATH gives. */
export function readEvent(name: string, payload: unknown): GitHubEvent {
  try {
    const from = shape(payload, 'event');
    const repository = ifAny(from, 'repository', (a, key) => text(within(a, key), 'full_name'));
    const sender = ifAny(from, 'sender', (a, key) => accountOf(a[key]));
    const event = isKnown(name) ? readers[name](from) : { name: 'other' as const, event: name };
    return known<GitHubEvent>({ ...event, repository, sender });
  } catch (error) {
    if (error instanceof Misread) throw new Failure(unreadable(name, error.where));
    throw error;
  }
}

const isKnown = (name: string): name is Known['name'] => Object.hasOwn(readers, name);

function workflowRun(run: Shape, action: string): WorkflowRunEvent {
  const repository = ifAny(run, 'head_repository', within);
  return known<WorkflowRunEvent>({
    name: 'workflow_run',
    action,
    workflow: ifAny(run, 'name', text) ?? '',
    event: text(run, 'event'),
    conclusion: ifAny(run, 'conclusion', text),
    headSha: sha(run, 'head_sha'),
    headBranch: ifAny(run, 'head_branch', text),
    headOwner: repository && text(within(repository, 'owner'), 'login'),
    headRepository: repository && text(repository, 'full_name'),
  });
}

const mergeGroup = (group: Shape, action: string): MergeGroupEvent => ({
  name: 'merge_group',
  action,
  headSha: sha(group, 'head_sha'),
  headRef: text(group, 'head_ref'),
  baseSha: sha(group, 'base_sha'),
  baseRef: text(group, 'base_ref'),
});

/** An event writes in small letters what the API writes in capitals. */
const upperState = (review: Shape): Shape => ({ ...review, state: text(review, 'state').toUpperCase() });

function inputsOf(from: Shape): Readonly<Record<string, string>> {
  const inputs = ifAny(from, 'inputs', within) ?? {};
  return Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, String(value ?? '')]));
}

const unreadable = (name: string, where: string): Text => ({
  ro: say`Evenimentul ${name} de la GitHub nu are forma așteptată (${where}). Verificați declanșatorul fluxului de lucru.`,
  en: say`The event ${name} of GitHub is not what it should be (${where}). Check what starts the workflow.`,
  ru: say`Событие ${name} от GitHub не такое, как ожидалось (${where}). Проверьте, что запускает рабочий процесс.`,
});
