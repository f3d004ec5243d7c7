// The context github of a run, as expressions and steps see it.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { World } from './world.ts';

export type GitHubContext = Readonly<Record<string, unknown>> & { readonly sha: string; readonly ref: string };

export async function githubContext(world: World, workflow: string): Promise<GitHubContext> {
  const event = world.event as {
    readonly number?: number;
    readonly after?: string;
    readonly pull_request?: PullPayload;
    sender?: { login: string };
  };
  const { pull_request: pull } = event;
  const repository = world.repository ?? 'example/mdocs-integrations';
  const isPull = world.eventName.startsWith('pull_request') && world.eventName !== 'pull_request_target';
  const origin = world.remoteUrl.startsWith('http') ? new URL(world.remoteUrl).origin : 'https://github.com';
  return {
    event: world.event,
    event_name: world.eventName,
    repository,
    repository_owner: repository.split('/')[0],
    server_url: world.serverUrl ?? origin,
    api_url: world.apiUrl ?? 'https://api.github.com',
    // Of a pull request GitHub gives the merge of both, which no workflow here may check out.
    sha: isPull ? (pull?.head.sha ?? '') : world.eventName === 'push' && event.after ? event.after : await tipOf(world),
    ref: isPull ? `refs/pull/${pull?.number}/merge` : 'refs/heads/main',
    ref_name: isPull ? `${pull?.number}/merge` : 'main',
    head_ref: isPull ? (pull?.head.ref ?? '') : '',
    base_ref: isPull ? (pull?.base.ref ?? '') : '',
    workflow,
    run_id: '1',
    run_number: '1',
    run_attempt: '1',
    triggering_actor: event.sender?.login,
  };
}

interface PullPayload {
  readonly number: number;
  readonly head: { readonly sha: string; readonly ref: string };
  readonly base: { readonly ref: string };
}

/** The default branch, as workflow_run, schedule and the like see it. */
async function tipOf({ remoteUrl, env: given }: World): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', ...given };
  // Not to be waited for in place: the server may be in this process.
  return (await promisify(execFile)('git', ['ls-remote', remoteUrl, 'refs/heads/main'], { env })).stdout.slice(0, 40);
}
