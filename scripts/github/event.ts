// What started a run: the event that GitHub Actions hands over, reduced to the few values that are used.
import type { Account } from '../model/proposal/proposal.ts';
import { Failure } from '../model/text/failure.ts';
import { say, type Text } from '../model/text/text.ts';
import { asObject, compact, integerAt, type JsonObject, Misread, objectAt, optional, shaAt, stringAt } from './read.ts';
import { accountOf } from './shapes.ts';

export interface WorkflowRunEvent {
  readonly name: 'workflow_run';
  /** What had started that run, such as pull_request. */
  readonly event: string;
  readonly headSha: string;
  readonly headBranch?: string;
  /** Undefined when the fork was deleted. */
  readonly headOwner?: string;
}

/** What an event says of an issue is as old as the event; only its number is taken. */
interface IssueEvent {
  readonly name: 'issues';
  readonly number: number;
}

/** Somebody started the run by hand. */
interface DispatchEvent {
  readonly name: 'workflow_dispatch';
  readonly by: Account;
}

/** other: an event that chooses nothing, such as a schedule. */
type GitHubEvent = WorkflowRunEvent | IssueEvent | DispatchEvent | { readonly name: 'other' };

/** The name is GITHUB_EVENT_NAME, the payload what the JSON at GITHUB_EVENT_PATH gives. */
export function readEvent(name: string, payload: unknown): GitHubEvent {
  try {
    const from = asObject(payload, 'event');
    if (name === 'workflow_run') return readWorkflowRun(objectAt(from, 'workflow_run'));
    if (name === 'workflow_dispatch') return { name, by: accountOf(from.sender) };
    return name === 'issues' ? { name, number: integerAt(objectAt(from, 'issue'), 'number') } : { name: 'other' };
  } catch (error) {
    if (error instanceof Misread) throw new Failure(unreadable(name, error.where));
    throw error;
  }
}

function readWorkflowRun(run: JsonObject): WorkflowRunEvent {
  const repository = optional(run, 'head_repository', objectAt);
  return compact<WorkflowRunEvent>({
    name: 'workflow_run',
    event: stringAt(run, 'event'),
    headSha: shaAt(run, 'head_sha'),
    headBranch: optional(run, 'head_branch', stringAt),
    headOwner: repository && stringAt(objectAt(repository, 'owner'), 'login'),
  });
}

const unreadable = (name: string, where: string): Text => ({
  ro: say`Evenimentul ${name} de la GitHub nu are forma așteptată (${where}). Verificați declanșatorul fluxului de lucru.`,
  en: say`The event ${name} of GitHub is not what it should be (${where}). Check what starts the workflow.`,
  ru: say`Событие ${name} от GitHub не такое, как ожидалось (${where}). Проверьте, что запускает рабочий процесс.`,
});
