// Where a command runs inside GitHub Actions: the repository, how its API and its git are reached, and what started the run.
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { connect } from '../../github/client.ts';
import { readEvent } from '../../github/event.ts';
import type { GitHub } from '../../github/types.ts';
import type { Registry } from '../../model/declaration/registry.ts';
import { Failure } from '../../model/text/failure.ts';
import { say } from '../../model/text/text.ts';

export interface Place {
  readonly github: GitHub;
  /** owner/name. */
  readonly repository: string;
  /** https://github.com or that of an Enterprise server. */
  readonly serverUrl: string;
  /** The git repository of the declarations, with the token as its password. */
  readonly remote: string;
  /** The git repository of the environment branches: the same one unless MDOCS_REMOTE names another. */
  readonly environments: string;
  /** The number of the account that writes comments and sets statuses. */
  readonly bot: number;
  /** That of the app that answers pull requests, where it is another one. */
  readonly verdictBot?: number | undefined;
  /** That of the app that makes pull requests of forms. Where none is named, none is believed to come from a form. */
  readonly requestsBot?: number | undefined;
  /** What started the run, and its payload as it was received. */
  readonly event: { readonly name: string; readonly payload: unknown } | undefined;
}

/** The account of GitHub Actions, github-actions[bot]. */
const actionsBot = 41898282;

/** By hand, everybody with write access can start a workflow, or one of AGE's again; on one machine it takes the key. */
export function isStartedByAge(event: Place['event'], { age }: Registry['policy'], env: NodeJS.ProcessEnv): boolean {
  const known = event && readEvent(event.name, event.payload);
  if (known?.name !== 'workflow_dispatch') return true;
  const { by } = known;
  const again = env.GITHUB_TRIGGERING_ACTOR;
  return (!again || again === by.login) && age.accounts.some(({ id }) => id === by.id);
}

/** The login of whoever started the run by hand. */
export function starterOf(event: Place['event']): string | undefined {
  const known = event && readEvent(event.name, event.payload);
  return known?.name === 'workflow_dispatch' ? known.by.login : undefined;
}

/** Throws a Failure that names what is missing. */
export function readPlace(env: NodeJS.ProcessEnv): Place {
  const repository = requireVariable(env, 'GITHUB_REPOSITORY');
  const token = requireVariable(env, 'GITHUB_TOKEN');
  const serverUrl = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/$/, '');
  const remote = addToken(`${serverUrl}/${repository}.git`, token);
  return {
    github: createClient(token, repository, env),
    repository,
    serverUrl,
    remote,
    environments: env.MDOCS_REMOTE || remote,
    bot: Number(env.MDOCS_BOT_ID || actionsBot),
    verdictBot: Number(env.MDOCS_VERDICT_BOT_ID) || undefined,
    requestsBot: Number(env.MDOCS_REQUESTS_BOT_ID) || undefined,
    event: readEventFile(env),
  };
}

/** Asks nothing of GitHub yet. */
export function createClient(token: string, repository: string, env: NodeJS.ProcessEnv): GitHub {
  const clock = { now: () => Date.now(), wait: (milliseconds: number) => setTimeout(milliseconds).then(() => undefined) };
  return connect({ apiUrl: env.GITHUB_API_URL, token, repository, clock });
}

function requireVariable(env: NodeJS.ProcessEnv, name: string): string {
  const value = env[name];
  if (!value) throw new Failure(missing(name));
  return value;
}

function addToken(address: string, token: string): string {
  const url = new URL(address);
  url.username = 'x-access-token';
  url.password = token;
  return url.href;
}

/** What started the run; undefined on a machine of somebody's own. */
export function readEventFile({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path }: NodeJS.ProcessEnv): Place['event'] {
  if (!name || !path) return undefined;
  return { name, payload: JSON.parse(readFileSync(path, 'utf8')) };
}

const missing = (name: string) => ({
  ro: say`Aceasta se face în GitHub Actions sau cu variabilele lui; lipsește ${name}.`,
  en: say`This is done in GitHub Actions, or with its variables; ${name} is missing.`,
  ru: say`Это делается в GitHub Actions или с его переменными; нет ${name}.`,
});
