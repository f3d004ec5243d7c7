// What started a run: the event that GitHub Actions hands over, reduced to the few values that are used.
import { Failure } from '../model/text/failure.ts';
import { say, type Text } from '../model/text/text.ts';
import { ifAny, known, Misread, number, type Shape, sha, shape, text, within } from './read.ts';

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

/** other: an event that chooses nothing, such as a schedule. */
type GitHubEvent = WorkflowRunEvent | IssueEvent | { readonly name: 'other' };

/** The name is GITHUB_EVENT_NAME, the payload what the JSON at GITHUB_EVENT_PATH gives. */
export function readEvent(name: string, payload: unknown): GitHubEvent {
  try {
    const from = shape(payload, 'event');
    if (name === 'workflow_run') return workflowRun(within(from, 'workflow_run'));
    return name === 'issues' ? { name, number: number(within(from, 'issue'), 'number') } : { name: 'other' };
  } catch (error) {
    if (error instanceof Misread) throw new Failure(unreadable(name, error.where));
    throw error;
  }
}

function workflowRun(run: Shape): WorkflowRunEvent {
  const repository = ifAny(run, 'head_repository', within);
  return known<WorkflowRunEvent>({
    name: 'workflow_run',
    event: text(run, 'event'),
    headSha: sha(run, 'head_sha'),
    headBranch: ifAny(run, 'head_branch', text),
    headOwner: repository && text(within(repository, 'owner'), 'login'),
  });
}

const unreadable = (name: string, where: string): Text => ({
  ro: say`Evenimentul ${name} de la GitHub nu are forma așteptată (${where}). Verificați declanșatorul fluxului de lucru.`,
  en: say`The event ${name} of GitHub is not what it should be (${where}). Check what starts the workflow.`,
  ru: say`Событие ${name} от GitHub не такое, как ожидалось (${where}). Проверьте, что запускает рабочий процесс.`,
});
