// One job of a workflow on a machine of its own: whether it runs, with which token, secrets and values, and what its steps do.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Job, Step } from '@actions/workflow-parser/model/workflow-template';
import type { MappingToken, SequenceToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index';
import { callAction } from './actions.ts';
import type { GitHubContext } from './context.ts';
import { asText, type ExpressionScope, evaluate, isTrue, type ParsedWorkflow } from './engine.ts';
import { runScript, type ShellResult } from './shell.ts';
import { isFromFork, type TriggerEvent } from './triggers.ts';
import type { Conclusion, ContextValues, JobPermissions, JobResult, StepResult, World } from './world.ts';

export interface JobInputs {
  readonly parsed: ParsedWorkflow;
  readonly world: World;
  readonly github: GitHubContext;
  readonly folder: string;
  /** The jobs that ran before. */
  readonly done: ReadonlyMap<string, JobResult>;
}

const untold = { output: '', summary: '', annotations: [], commands: [] };

/** One job on a machine of its own. */
export class JobRun {
  private readonly token: MappingToken;
  private readonly steps: Record<string, { outputs: ContextValues; outcome: Conclusion; conclusion: Conclusion }> = {};
  private readonly results: StepResult[] = [];
  private readonly masks = new Set<string>();
  private failed = false;
  private contexts: Record<string, unknown> = {};
  private permissions: JobPermissions = {};
  private githubToken = '';

  constructor(
    private readonly job: Job,
    private readonly around: JobInputs,
  ) {
    this.token = (around.parsed.root.find('jobs') as MappingToken).find(job.id.value) as MappingToken;
    if (job.strategy || job.container || job.services || job.type !== 'job')
      throw new Error(`${job.id.value}: not for this executor`);
  }

  async run(): Promise<JobResult> {
    const { world, github } = this.around;
    const { inputs = {} } = world.event as TriggerEvent;
    this.contexts = { github, needs: this.needs(), vars: this.valuesOf(world.variables, ''), env: {}, inputs, secrets: {} };
    const before = this.before();
    if (!isTrue(await evaluate(this.job.if, { contexts: this.contexts, functions: before.functions }))) {
      return this.result(before.waiting ? 'waiting' : 'skipped');
    }
    const environment = nameOf(await this.value(this.token.find('environment')));
    const said = environment === undefined ? 'approved' : (world.approvals?.[environment] ?? 'approved');
    if (said !== 'approved') return this.result(said === 'waiting' ? 'waiting' : 'failure', environment);
    await this.prepare(environment ?? '');
    for (const [i, step] of this.job.steps.entries()) await this.step(step, i);
    return this.result(this.failed ? 'failure' : 'success', environment, await this.outputs());
  }

  /** What the status functions of its condition say: of all jobs that it needs, near and far. */
  private before() {
    const all = new Set<string>();
    const visit = (job: Job) => {
      for (const { value } of job.needs ?? []) {
        all.add(value);
        visit(this.around.parsed.template.jobs.find(({ id }) => id.value === value) as Job);
      }
    };
    visit(this.job);
    const conclusions = [...all].map((name) => this.around.done.get(name)?.conclusion);
    const waiting = conclusions.includes('waiting');
    return {
      waiting,
      functions: {
        success: () => conclusions.every((one) => one === 'success'),
        failure: () => conclusions.includes('failure'),
        // A job that is waited for has not ended: nothing that needs it starts.
        always: () => !waiting,
        cancelled: () => waiting,
      },
    };
  }

  private needs(): Record<string, { result: Conclusion; outputs: ContextValues }> {
    const names = (this.job.needs ?? []).map(({ value }) => value);
    return Object.fromEntries(
      names.map((name) => {
        const { conclusion = 'skipped', outputs = {} } = this.around.done.get(name) ?? {};
        return [name, { result: conclusion, outputs }];
      }),
    );
  }

  private valuesOf(all: World['secrets'], environment: string): ContextValues {
    return { ...all?.[''], ...(environment === '' ? {} : all?.[environment]) };
  }

  /** Its token, its secrets, its variables and its part of the environment. */
  private async prepare(environment: string): Promise<void> {
    const { world, github, parsed, folder } = this.around;
    const fork = isFromFork(world.eventName, world.event as TriggerEvent);
    const given = (await this.value(this.token.find('permissions') ?? parsed.root.find('permissions'))) as JobPermissions;
    this.permissions = fork ? Object.fromEntries(Object.entries(given).map(([key]) => [key, 'read'])) : given;
    this.githubToken = world.tokens?.github?.(this.permissions) ?? 'ghs_of-the-job';
    const secrets = { ...(fork ? {} : this.valuesOf(world.secrets, environment)), GITHUB_TOKEN: this.githubToken };
    for (const secret of Object.values(secrets)) this.masks.add(secret);
    Object.assign(this.contexts, {
      github: { ...github, token: this.githubToken, job: this.job.id.value, workspace: join(folder, 'work') },
      secrets,
      vars: this.valuesOf(world.variables, environment),
      steps: this.steps,
      runner: { os: 'Linux', arch: 'X64', temp: join(folder, 'temp'), name: 'test' },
      job: { status: 'success' },
    });
    this.contexts.env = await this.texts(parsed.root.find('env'));
    this.contexts.env = { ...(this.contexts.env as ContextValues), ...(await this.texts(this.token.find('env'))) };
    for (const name of ['work', 'temp']) mkdirSync(join(folder, name));
    writeFileSync(join(folder, 'event.json'), JSON.stringify(world.event));
  }

  private async step(step: Step, index: number): Promise<void> {
    const token = (this.token.find('steps') as SequenceToken).get(index) as MappingToken;
    const env = { ...(this.contexts.env as ContextValues), ...(await this.texts(token.find('env'))) };
    const scope: ExpressionScope = { contexts: { ...this.contexts, env }, functions: this.statuses() };
    const name = asText((await evaluate(token.find('name'), scope)) ?? (await evaluate(token.find('uses'), scope)) ?? step.id);
    if (!isTrue(await evaluate(step.if, scope))) return this.note(step, { name, conclusion: 'skipped', ...untold }, {});
    const ran = 'uses' in step ? await this.action(step.uses.value, token, scope) : await this.script(token, scope, env);
    const ended: StepResult = { name, conclusion: ran.exitCode === 0 ? 'success' : 'failure', ...ran };
    if (ended.conclusion === 'failure' && step['continue-on-error'] !== true) this.failed = true;
    this.note(step, ended, ran.outputs);
  }

  private note(step: Step, result: StepResult, outputs: ContextValues): void {
    this.results.push(result);
    this.steps[step.id] = { outputs, outcome: result.conclusion, conclusion: result.conclusion };
  }

  private statuses(): Record<string, () => boolean> {
    return { success: () => !this.failed, failure: () => this.failed, always: () => true, cancelled: () => false };
  }

  private async action(uses: string, token: MappingToken, scope: ExpressionScope): Promise<ShellResult> {
    const { world, github, folder } = this.around;
    const inputs = Object.fromEntries(
      Object.entries(((await evaluate(token.find('with'), scope)) ?? {}) as object).map(([key, value]) => [key, asText(value)]),
    );
    const appToken = (permissions: JobPermissions) => {
      const made = world.tokens?.app?.(permissions) ?? 'ghs_of-the-app';
      this.masks.add(made);
      return made;
    };
    const place = {
      workspace: join(folder, 'work'),
      remote: world.remoteUrl,
      token: this.githubToken,
      sha: github.sha,
      env: world.env ?? {},
      ref: github.ref,
    };
    try {
      return { ...untold, exitCode: 0, outputs: await callAction({ uses, inputs, ...place, appToken }) };
    } catch (error) {
      return { ...untold, exitCode: 1, output: String(error), outputs: {} };
    }
  }

  private async script(token: MappingToken, scope: ExpressionScope, env: ContextValues): Promise<ShellResult> {
    const { folder, world } = this.around;
    const minutes = Number((await evaluate(token.find('timeout-minutes') ?? this.token.find('timeout-minutes'), scope)) ?? 360);
    return runScript({
      script: asText(await evaluate(token.find('run'), scope)),
      temp: join(folder, 'temp'),
      workspace: join(folder, 'work', asText(await evaluate(token.find('working-directory'), scope))),
      env: { ...this.runnerEnv(), ...world.env, ...env },
      masks: this.masks,
      milliseconds: Math.min(minutes * 60_000, world.patience ?? Number.POSITIVE_INFINITY),
    });
  }

  /** What the runner gives to every step. The token is not in it: a step has it only where the file says so. */
  private runnerEnv(): ContextValues {
    const { folder, github } = this.around;
    const names = [
      'event_name',
      'repository',
      'repository_owner',
      'server_url',
      'api_url',
      'sha',
      'ref',
      'ref_name',
      'workflow',
      'run_id',
    ];
    const told = [...names, 'head_ref', 'base_ref', 'run_number', 'run_attempt', 'triggering_actor'];
    return {
      PATH: process.env.PATH ?? '',
      HOME: join(folder, 'temp'),
      LANG: 'C.UTF-8',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_PATH: join(folder, 'event.json'),
      GITHUB_WORKSPACE: join(folder, 'work'),
      GITHUB_JOB: this.job.id.value,
      RUNNER_TEMP: join(folder, 'temp'),
      RUNNER_OS: 'Linux',
      ...Object.fromEntries(told.map((name) => [`GITHUB_${name.toUpperCase()}`, asText(github[name])])),
    };
  }

  private value(token: TemplateToken | undefined): Promise<unknown> {
    return evaluate(token, { contexts: this.contexts });
  }

  private async texts(token: TemplateToken | undefined): Promise<Record<string, string>> {
    const value = ((await this.value(token)) ?? {}) as object;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asText(one)]));
  }

  private outputs(): Promise<ContextValues> {
    return this.texts(this.token.find('outputs'));
  }

  private result(conclusion: Conclusion, environment?: string, outputs: ContextValues = {}): JobResult {
    const name = this.job.id.value;
    const where = environment === undefined ? {} : { environment };
    return { name, conclusion, ...where, permissions: this.permissions, outputs, steps: this.results };
  }
}

/** environment: name, or environment: { name }. */
function nameOf(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null) return asText((value as { name?: unknown }).name);
  return value === undefined || value === null ? undefined : asText(value);
}
