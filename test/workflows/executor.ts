// Runs a workflow file as GitHub would: its own parser and evaluator decide what runs with which values, bash runs the steps, and the
// token of each job has the permissions that the file gives it. For tests; no container, no matrix, no other workflow inside.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Job } from '@actions/workflow-parser/model/workflow-template';
import { githubContext } from './context.ts';
import { asText, parse } from './engine.ts';
import { JobRun } from './job.ts';
import { isTriggered, type TriggerEvent } from './triggers.ts';
import type { JobResult, WorkflowResult, World } from './world.ts';

export { type JobPermissions, onDay, type WorkflowResult, type World } from './world.ts';

export async function runWorkflow(file: string, world: World): Promise<WorkflowResult> {
  const path = resolve(world.repositoryDir, file);
  const parsed = await parse(`.github/workflows/${basename(path)}`, readFileSync(path, 'utf8'));
  if (!isTriggered(parsed.template.events, world.eventName, world.event as TriggerEvent)) return { triggered: false, jobs: [] };
  const github = await githubContext(world, asText((parsed.root.find('name') as { value?: string } | undefined)?.value));
  const done = new Map<string, JobResult>();
  for (const job of inOrder(parsed.template.jobs as Job[])) {
    const folder = mkdtempSync(join(tmpdir(), 'mdocs-job-'));
    try {
      done.set(job.id.value, await new JobRun(job, { parsed, world, github, folder, done }).run());
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return { triggered: true, jobs: [...done.values()] };
}

/** Each after all that it needs. */
function inOrder(jobs: readonly Job[]): Job[] {
  const ordered: Job[] = [];
  const visit = (job: Job) => {
    if (ordered.includes(job)) return;
    for (const need of job.needs ?? []) visit(jobs.find(({ id }) => id.value === need.value) as Job);
    ordered.push(job);
  };
  for (const job of jobs) visit(job);
  return ordered;
}
