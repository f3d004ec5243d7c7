// The rules for workflow files that can be checked without running them. Each says what it finds wrong; nothing found is nothing said.
import { basename } from 'node:path';
import { parse } from 'yaml';

interface WorkflowStep {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  /** Of a job that is another workflow: it has its own time and machine. */
  readonly uses?: unknown;
  readonly permissions?: unknown;
  readonly environment?: unknown;
  readonly concurrency?: unknown;
  readonly steps?: readonly WorkflowStep[];
  readonly secrets?: unknown;
  readonly 'timeout-minutes'?: unknown;
  readonly 'runs-on'?: unknown;
}

export interface Workflow {
  /** The name of the file, without its folder. */
  readonly file: string;
  readonly text: string;
  readonly data: {
    readonly on?: unknown;
    readonly permissions?: unknown;
    readonly concurrency?: unknown;
    readonly jobs: Readonly<Record<string, Job>>;
  };
}

export const readWorkflow = (path: string, text: string): Workflow => ({ file: basename(path), text, data: parse(text) });

type WorkflowCheck = (workflow: Workflow) => string[];

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const perJob =
  (isWrong: (job: Job, workflow: Workflow) => boolean): WorkflowCheck =>
  (workflow) =>
    Object.entries(workflow.data.jobs).flatMap(([name, job]) => (isWrong(job, workflow) ? [name] : []));

const perStep =
  (isWrong: (step: WorkflowStep, workflow: Workflow) => boolean): WorkflowCheck =>
  (workflow) =>
    Object.entries(workflow.data.jobs).flatMap(([name, job]) =>
      (job.steps ?? []).flatMap((step, i) => (isWrong(step, workflow) ? [`${name}, step ${i + 1}`] : [])),
    );

const both =
  (...checks: readonly WorkflowCheck[]): WorkflowCheck =>
  (workflow) =>
    checks.flatMap((check) => check(workflow));

const onText =
  (pattern: RegExp): WorkflowCheck =>
  ({ text }) =>
    text.split('\n').flatMap((line, i) => (pattern.test(withoutComment(line)) ? [`line ${i + 1}`] : []));

const withoutComment = (line: string): string => line.replace(/(^|\s)#.*$/, '');

function triggersOf({ data: { on } }: Workflow): Readonly<Record<string, unknown>> {
  if (isMapping(on)) return on;
  return Object.fromEntries((Array.isArray(on) ? on : [on]).map((name) => [String(name), null]));
}

const action = ({ uses = '' }: WorkflowStep): string => uses.split('@')[0] ?? '';

/** Triggers that run the default branch's code with its rights on somebody else's data, and the files that may have them. */
const privileged = ['workflow_run', 'pull_request_target', 'issue_comment', 'issues', 'discussion', 'discussion_comment'];
const allowed: Readonly<Record<string, readonly string[]>> = {
  'verdict.yml': ['workflow_run'],
  'request.yml': ['issues', 'workflow_run'],
};

const privilegedTriggers: WorkflowCheck = (workflow) =>
  Object.keys(triggersOf(workflow)).filter((name) => privileged.includes(name) && !allowed[workflow.file]?.includes(name));

const isEventRef = ({ with: inputs }: WorkflowStep, workflow: Workflow): boolean =>
  Object.keys(triggersOf(workflow)).some((name) => privileged.includes(name)) &&
  /github\.(event|head_ref)/.test(`${inputs?.ref ?? ''}${inputs?.repository ?? ''}`);

const isCacheOrArtifact = (step: WorkflowStep): boolean =>
  /\/(cache|upload-artifact|download-artifact)(\/|$)/.test(action(step)) ||
  (action(step) === 'actions/setup-node' && (step.with?.cache !== undefined || step.with?.['package-manager-cache'] !== false));

const isUnpinned = ({ uses }: WorkflowStep, { text }: Workflow): boolean => {
  if (uses === undefined || uses.startsWith('./')) return false;
  const line = text.split('\n').find((one) => one.includes(uses)) ?? '';
  return !/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line);
};

const isLooseCheckout = (step: WorkflowStep): boolean =>
  action(step) === 'actions/checkout' &&
  (step.with?.['persist-credentials'] !== false ||
    ['allow-unsafe-pr-checkout', 'submodules', 'lfs'].some((name) => step.with?.[name] !== undefined));

const isWriting = ({ permissions, environment }: Job): boolean =>
  environment !== undefined || (isMapping(permissions) && Object.values(permissions).includes('write'));

const isUnordered = (job: Job, { data }: Workflow): boolean => {
  const concurrency = job.concurrency ?? data.concurrency;
  return isWriting(job) && !(isMapping(concurrency) && concurrency['cancel-in-progress'] === false);
};

const isLooseInstall = ({ run = '' }: WorkflowStep): boolean =>
  /\b(npx|yarn|pnpm)\b|\bnpm (i|install|add|exec|update)\b/.test(run) ||
  run.split('\n').some((line) => /\bnpm ci\b/.test(line) && !line.includes('--ignore-scripts'));

/** An output is written only after its value was held against a closed pattern. */
const isLooseOutput = ({ run = '' }: WorkflowStep): boolean => run.includes('GITHUB_OUTPUT') && !/=~ \^\S+\$/.test(run);

/** What mdocs prints holds names from files: the runner must not take them for commands. Annotations are commands, made by mdocs. */
const isUnstopped = ({ run = '' }: WorkflowStep): boolean =>
  run.includes('::stop-commands::')
    ? !/^trap 'echo "::\$stop::"' EXIT$/m.test(run)
    : run
        .split('\n')
        .some((line) => line.includes('node dist/mdocs.mjs') && !/ > | >> /.test(line) && !line.includes('--format github'));

/** Number in the hardening checklist -> what it finds. */
export const checks: Readonly<Record<string, WorkflowCheck>> = {
  1: both(
    ({ data }) => (isMapping(data.permissions) && Object.keys(data.permissions).length === 0 ? [] : ['top']),
    perJob(({ permissions }) => !isMapping(permissions)),
  ),
  2: perStep(({ run = '', with: inputs }) => `${run}${inputs?.script ?? ''}`.includes('${{')),
  3: perStep(isUnpinned),
  4: perStep(isLooseCheckout),
  5: both(privilegedTriggers, perStep(isEventRef), perStep(isCacheOrArtifact)),
  6: (workflow) =>
    Object.entries(triggersOf(workflow)).flatMap(([name, filter]) =>
      isMapping(filter) && ('paths' in filter || 'paths-ignore' in filter) ? [name] : [],
    ),
  7: perJob((job) => job.uses === undefined && !Number.isInteger(job['timeout-minutes'])),
  8: perJob((job) => job.uses === undefined && !/^ubuntu-\d\d\.\d\d$/.test(String(job['runs-on']))),
  9: perJob(isUnordered),
  10: perStep(isLooseInstall),
  11: both(
    perStep(({ run = '' }) => /GITHUB_(ENV|PATH)\b/.test(run)),
    perStep(isLooseOutput),
  ),
  12: perStep(({ run = '' }) => /\b(curl|wget)\b.*\|\s*(sudo )?(ba|z|da)?sh\b|\bset -\w*x|\bset -o xtrace/.test(run)),
  13: perJob((job) => job.environment === undefined && /\bsecrets\./.test(JSON.stringify(job))),
  14: perJob(({ secrets }) => secrets === 'inherit'),
  15: (workflow) => {
    const { push } = triggersOf(workflow);
    return push === undefined || (isMapping(push) && push.branches !== undefined) ? [] : ['push'];
  },
  16: onText(/\bgithub\.(actor|triggering_actor)\b|\bgithub\.event\.sender\b/),
  40: perStep(isUnstopped),
};

/** The numbers of the checks that find something. */
export const offended = (workflow: Workflow): string[] =>
  Object.keys(checks).filter((number) => checks[number]?.(workflow).length);
