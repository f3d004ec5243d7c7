// Where a command works that a person may also start: in GitHub Actions the run's repository, in a clone that of its origin.
import { findOrigin } from '../../apply/origin.ts';
import type { GitHub } from '../../github/types.ts';
import { Failure } from '../../model/text/failure.ts';
import { Phrase, say, type Text } from '../../model/text/text.ts';
import { type Place, readPlace } from './github-place.ts';

/** What the token of a command may do, as GitHub calls it: permissions of a fine-grained one. */
type Needs =
  | 'Contents, Pull requests: write'
  | 'Contents: write, Pull requests: read'
  | 'Pull requests, Variables: read'
  | 'Administration, Environments, Actions, Variables, Issues: write';

/** Throws a Failure that says what is missing. */
export async function findPlace(root: string, env: NodeJS.ProcessEnv, needs: Needs): Promise<Place> {
  if (env.GITHUB_REPOSITORY) return readPlace(env);
  const { remote } = (await findOrigin(root)) ?? {};
  // git@github.com:owner/name.git, https://github.com/owner/name.git, ssh://git@github.com/owner/name
  const [, host = '', name = ''] =
    /^(?:(?:https|ssh):\/\/)?(?:[^@/]+@)?([^:/]+)[:/](?:\d+\/)?([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote ?? '') ?? [];
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  if (name === '' || !token) throw new Failure(name === '' ? noOrigin : noToken(needs));
  const api = host === 'github.com' ? {} : { GITHUB_API_URL: `https://${host}/api/v3`, GITHUB_SERVER_URL: `https://${host}` };
  return readPlace({ ...api, ...env, GITHUB_REPOSITORY: name, GITHUB_TOKEN: token });
}

/** The number of an app's account. In GitHub Actions the run is given it; in a clone the repository's variable says it to who may read it. */
export async function findBot(github: GitHub, name: string, env: NodeJS.ProcessEnv): Promise<number | undefined> {
  const isGiven = env.GITHUB_REPOSITORY !== undefined || env[name];
  return Number(isGiven ? env[name] : await github.repositoryVariable(name)) || undefined;
}

const noOrigin: Text = {
  ro: 'Comanda lucrează într-o clonă al cărei origin este pe GitHub, sau în GitHub Actions.',
  en: 'The command works in a clone whose origin is on GitHub, or in GitHub Actions.',
  ru: 'Команда работает в копии, у которой origin находится на GitHub, или в GitHub Actions.',
};

const noToken = (needs: Needs): Text => ({
  ro: say`Puneți în variabila GITHUB_TOKEN un token al dumneavoastră (pe GitHub: Settings › Developer settings › Personal access tokens) cu drepturile: ${new Phrase(needs)}.`,
  en: say`Put a token of yours into the variable GITHUB_TOKEN (on GitHub: Settings › Developer settings › Personal access tokens), with the permissions: ${new Phrase(needs)}.`,
  ru: say`Поместите в переменную GITHUB_TOKEN свой токен (на GitHub: Settings › Developer settings › Personal access tokens) с правами: ${new Phrase(needs)}.`,
});
