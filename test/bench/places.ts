// The repositories that npm run bench measures in: one where nothing was published, one that was, and one on an emulated GitHub with a request.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureOwnKey } from '../../scripts/apply/signing.ts';
import { indexBranch } from '../../scripts/commands/index/published.ts';
import { environments } from '../../scripts/model/environment.ts';
import { generateRepository, writeRepository } from '../generated/repository.ts';
import { startGitHub } from '../github/index.ts';
import { day, first, mdocs } from './works.ts';

export interface BenchPlaces {
  /** A working copy in which a check keeps an index. */
  readonly plain: string;
  /** One from which both environments were published. */
  readonly published: string;
  /** Where the jobs of workflows run, and what is in their environment. */
  readonly jobs: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What can be cloned. */
  readonly bare: string;
  stop(): Promise<void>;
}

/** What publishes, plans the long way or renders holds everything in memory: more than node allows by itself where there are very many. */
export const roomFor = (count: number): Record<string, string> =>
  count > 20_000 ? { NODE_OPTIONS: '--max-old-space-size=12288' } : {};

const signersFile = 'registry/signers';

export async function makePlaces(count: number, folder: string): Promise<BenchPlaces> {
  const [plain, published, jobs] = ['plain', 'published', 'jobs'].map((name) => join(folder, name)) as [string, string, string];
  mkdirSync(jobs);
  const key = await ensureOwnKey(join(folder, 'key'));
  if (key === undefined) throw new Error('ssh-keygen is missing');
  writeRepository(new Map([...generateRepository(count), ['.gitignore', '.mdocs/\n']]), plain);
  const git = (cwd: string, ...args: string[]) => run('git', args, cwd);
  git(plain, 'init', '--quiet', '--initial-branch=main');
  configure(plain);
  git(plain, 'add', '--all');
  git(plain, 'commit', '--quiet', '--message', 'Everybody');
  git(folder, 'clone', '--quiet', plain, published);
  git(published, 'remote', 'remove', 'origin');
  configure(published);
  for (const environment of environments)
    run(...programOf('provision', '--environment', environment, ...day), published, roomFor(count));
  const { bare, environment, stop } = await openRequest(plain, jobs, { key, room: roomFor(count) });
  return { plain, published, jobs, environment, bare, stop };
}

/** On GitHub, with what is published and its index beside it, and with a request that changes the first institution. */
async function openRequest(
  plain: string,
  jobs: string,
  { key, room }: { readonly key: string; readonly room: Record<string, string> },
): Promise<Pick<BenchPlaces, 'bare' | 'environment' | 'stop'>> {
  const world = await startGitHub();
  const age = world.createAccount('age-demo-integrari', 9000000001);
  const maintainer = world.createAccount('institutia-00000', 1000);
  const base = await world.createRepository(age, 'mdocs');
  world.collaborator(base, maintainer, 'write');
  const bare = world.git(base).folder;
  const signer = readFileSync(`${key}.signers`, 'utf8').trim();
  const branches = [indexBranch, 'environment/staging', 'environment/production'];
  writeFileSync(join(plain, signersFile), branches.map((branch) => `${signer.replace(/^\S+/, branch)}\n`).join(''));
  run('git', ['add', signersFile], plain);
  run('git', ['commit', '--quiet', '--message', 'Who signs'], plain);
  run('git', ['push', '--quiet', bare, 'main'], plain);
  for (const environment of environments)
    run(...programOf('provision', '--environment', environment, '--remote', bare, ...day), plain, {
      MDOCS_SIGNING_KEY: key,
      ...room,
    });
  // What is published without a remote is signed by this machine.
  run('git', ['reset', '--quiet', '--hard', 'HEAD~1'], plain);
  const text = readFileSync(join(plain, first), 'utf8');
  const changed = text.replace(/addresses: \[/, 'addresses: ["45.127.255.1", ');
  world.commit(base, { branch: 'change', files: { [first]: changed }, message: 'One more address' });
  const number = await world.openPull(base, maintainer, { head: 'change' });
  const event = join(jobs, 'event.json');
  writeFileSync(event, JSON.stringify(world.workflowRun(base, number)));
  const environment = {
    GITHUB_REPOSITORY: base,
    GITHUB_TOKEN: world.tokens.bot,
    GITHUB_API_URL: world.apiUrl,
    GITHUB_SERVER_URL: world.serverUrl,
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_EVENT_PATH: event,
    GIT_SSL_CAINFO: world.caFile,
  };
  return { bare, environment, stop: () => world.stop() };
}

function configure(folder: string): void {
  const settings = { 'user.name': 'Bench', 'user.email': 'bench@example.md', 'gc.auto': '0', 'maintenance.auto': 'false' };
  for (const [key, value] of Object.entries(settings)) run('git', ['config', key, value], folder);
}

function programOf(...args: string[]): [string, string[]] {
  const [program = '', ...rest] = mdocs(...args);
  return [program, rest];
}

function run(program: string, args: readonly string[], cwd: string, environment: Record<string, string> = {}): void {
  const env = { ...process.env, ...environment };
  execFileSync(program, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'], maxBuffer: 2 ** 30 });
}
