// What a run of a workflow is given, and what comes of it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Annotation } from './shell.ts';

export type JobPermissions = Readonly<Record<string, string>>;
export type ContextValues = Readonly<Record<string, string>>;

export interface World {
  /** The payload of the webhook. */
  readonly event: unknown;
  readonly eventName: string;
  /** Where the file is looked for. */
  readonly repositoryDir: string;
  /** What the checkout fetches from. */
  readonly remoteUrl: string;
  /** owner/name; example/mdocs-integrations where none is given. */
  readonly repository?: string;
  readonly apiUrl?: string;
  /** The origin of an http remote where none is given. */
  readonly serverUrl?: string;
  /** Hand out a token for a job, or for an app that a step asks for, so that the test's server can hold it to the permissions. */
  readonly tokens?: {
    github?(permissions: JobPermissions): string;
    app?(permissions: JobPermissions): string;
  };
  /** Environment of GitHub -> its secrets. '' are those of the repository. */
  readonly secrets?: Readonly<Record<string, ContextValues>>;
  /** The same for variables. */
  readonly variables?: Readonly<Record<string, ContextValues>>;
  /** Environment of GitHub -> what its reviewers said; approved where nothing is said. */
  readonly approvals?: Readonly<Record<string, 'approved' | 'rejected' | 'waiting'>>;
  /** Further variables for run steps, such as a clock or the configuration of git. */
  readonly env?: ContextValues;
  /** Of one step, in milliseconds; the job's timeout-minutes where that is less. */
  readonly patience?: number;
}

/** For World.env: the programs that run believe it is this day, YYYY-MM-DD. */
export const onDay = (day: string): ContextValues => ({
  MDOCS_TEST_DAY: day,
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'clock.mjs')).href}`,
});

export type Conclusion = 'success' | 'failure' | 'skipped' | 'waiting';

export interface StepResult {
  readonly name: string;
  readonly conclusion: Conclusion;
  /** Absent for actions and skipped steps; null when the time was over. */
  readonly exitCode?: number | null;
  readonly output: string;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly commands: readonly string[];
}

export interface JobResult {
  readonly name: string;
  readonly conclusion: Conclusion;
  readonly environment?: string;
  /** Of its token. */
  readonly permissions: JobPermissions;
  readonly outputs: ContextValues;
  readonly steps: readonly StepResult[];
}

export interface WorkflowResult {
  /** False when the event does not start this workflow. */
  readonly triggered: boolean;
  readonly jobs: readonly JobResult[];
}
