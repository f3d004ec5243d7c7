// Whether an event starts a workflow: the filters that a workflow file puts on its events.
import type { EventsConfig } from '@actions/workflow-parser/model/workflow-template';

/** The part of a webhook's payload that matters here. */
export interface TriggerEvent {
  readonly action?: string;
  readonly ref?: string;
  /** Of a run by hand. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly workflow_run?: { readonly name?: string; readonly head_branch?: string | null };
  readonly pull_request?: {
    readonly base: { readonly ref: string; readonly repo: { readonly full_name: string } | null };
    readonly head: { readonly ref: string; readonly repo: { readonly full_name: string } | null };
  };
}

interface Filter {
  readonly types?: readonly string[];
  readonly workflows?: readonly string[];
  /** Whole names: ours have no patterns. */
  readonly branches?: readonly string[];
}

/** What GitHub takes where a file names no types. */
const usual: Readonly<Record<string, readonly string[]>> = { pull_request: ['opened', 'synchronize', 'reopened'] };

export function isTriggered(events: EventsConfig, name: string, event: TriggerEvent): boolean {
  const filter = events[name] as Filter | undefined;
  if (filter === undefined) return false;
  const types = filter.types ?? usual[name];
  if (types && event.action !== undefined && !types.includes(event.action)) return false;
  if (filter.workflows && !filter.workflows.includes(event.workflow_run?.name ?? '')) return false;
  return filter.branches === undefined || filter.branches.includes(branchOf(name, event));
}

function branchOf(name: string, event: TriggerEvent): string {
  if (name === 'push') return (event.ref ?? '').replace(/^refs\/heads\//, '');
  return event.pull_request?.base.ref ?? event.workflow_run?.head_branch ?? '';
}

/** A pull request of a fork gets no secrets and a token that only reads. */
export function isFromFork(name: string, { pull_request: pull }: TriggerEvent): boolean {
  return (
    name.startsWith('pull_request') &&
    name !== 'pull_request_target' &&
    pull !== undefined &&
    pull.head.repo?.full_name !== pull.base.repo?.full_name
  );
}
