// The few actions that the workflows use: the checkout done for real, the token of an app handed out by the test, Node taken as it is.
import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { promisify } from 'node:util';

export interface ActionCall {
  readonly uses: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly workspace: string;
  /** The commit and the ref of the event, and where to get them. */
  readonly sha: string;
  readonly ref: string;
  readonly remote: string;
  readonly token: string;
  /** For git, such as GIT_SSL_CAINFO. */
  readonly env: Readonly<Record<string, string>>;
  /** The token of an app that has asked for these permissions. */
  appToken(permissions: Readonly<Record<string, string>>): string;
}

/** Gives the outputs; throws where the action would fail. */
export async function callAction(call: ActionCall): Promise<Record<string, string>> {
  const name = call.uses.split('@')[0];
  if (name === 'actions/setup-node') return {};
  if (name === 'actions/checkout') return checkout(call);
  if (name === 'actions/create-github-app-token') return createToken(call);
  throw new Error(`the executor does not know the action ${call.uses}`);
}

function createToken({ inputs, appToken }: ActionCall): Record<string, string> {
  if (!inputs['client-id'] && !inputs['app-id']) throw new Error('the id of the app is empty');
  if (!inputs['private-key']) throw new Error('the private key of the app is empty');
  const permissions = Object.entries(inputs).flatMap(([key, value]) =>
    key.startsWith('permission-') ? [[key.slice('permission-'.length), value]] : [],
  );
  return { token: appToken(Object.fromEntries(permissions)) };
}

const isCommit = (ref: string): boolean => /^[0-9a-f]{40}$/.test(ref);

/** Nothing of the token stays behind, as with persist-credentials: false, which the policy demands. */
async function checkout({ inputs, workspace, sha, ref, remote, token, env }: ActionCall): Promise<Record<string, string>> {
  const git = gitIn(workspace, { remote, token, env });
  mkdirSync(workspace, { recursive: true });
  await git('init', '--quiet', '--template=', '--initial-branch=main');
  await git('remote', 'add', 'origin', remote);
  const wanted = inputs.ref || sha;
  const filter = inputs.filter ? [`--filter=${inputs.filter}`] : [];
  if (filter.length > 0)
    for (const [name, value] of [
      ['promisor', 'true'],
      ['partialclonefilter', inputs.filter],
    ] as const)
      await git('config', `remote.origin.${name}`, value ?? '');
  if (inputs['fetch-depth'] === '0')
    await git(
      'fetch',
      '--quiet',
      ...filter,
      '--prune',
      'origin',
      '+refs/heads/*:refs/remotes/origin/*',
      '+refs/tags/*:refs/tags/*',
    );
  else await git('fetch', '--quiet', ...filter, '--no-tags', '--depth=1', 'origin', wanted);
  if (inputs['sparse-checkout']) await git('sparse-checkout', 'set', ...inputs['sparse-checkout'].trim().split('\n'));
  const commit = isCommit(wanted) ? wanted : (await git('rev-parse', '--verify', 'FETCH_HEAD')).trim();
  const branch = !inputs.ref && ref.startsWith('refs/heads/') ? ['-B', ref.slice('refs/heads/'.length)] : ['--detach'];
  await git('checkout', '--quiet', '--force', ...branch, commit);
  return { commit, ref: wanted };
}

const run = promisify(execFile);

const gitIn = (cwd: string, { remote, token, env: given }: Pick<ActionCall, 'remote' | 'token' | 'env'>) => {
  const credentials = Buffer.from(`x-access-token:${token}`).toString('base64');
  const header = remote.startsWith('http') ? ['-c', `http.extraHeader=Authorization: Basic ${credentials}`] : [];
  const plain = { PATH: process.env.PATH, HOME: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  const env = { ...plain, ...given };
  // What came stays as it came: a repository of such a size is not taken apart and compressed again by itself either.
  const settings = [...header, '-c', 'fetch.unpackLimit=1', '-c', 'maintenance.auto=false'];
  return async (...args: string[]): Promise<string> => (await run('git', [...settings, ...args], { cwd, env })).stdout;
};
