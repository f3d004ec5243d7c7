// A system on its way from the first request to production, by one of the ways in which an institution can ask, and what everybody hears.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { readTreeAt } from '../../scripts/apply/commit-tree.ts';
import { readOwnLedger } from '../../scripts/apply/ledger.ts';
import { messageIdOf } from '../../scripts/apply/mail.ts';
import { notify } from '../../scripts/commands/notify/notify.ts';
import { answerIssue, readFormIssue } from '../../scripts/commands/request/answer.ts';
import { readStagingState } from '../../scripts/commands/request/production.ts';
import { type Place, readPlace } from '../../scripts/commands/run/github-place.ts';
import { loadTree } from '../../scripts/commands/run/judge.ts';
import { toLocalDay } from '../../scripts/commands/run/options.ts';
import { nodePlatform } from '../../scripts/commands/run/platform.ts';
import type { Environment } from '../../scripts/model/environment.ts';
import { decidePublication } from '../../scripts/targets/decide/publication.ts';
import { render } from '../../scripts/targets/index.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from '../github/index.ts';
import { MailServer } from '../notices/smtp.ts';
import { samples } from '../request/forms.ts';

/** form: the institution fills in a form. pull: it opens a pull request. mail: it writes to AGE, which opens the pull request. */
export const ways = ['form', 'pull', 'mail'] as const;
export type Way = (typeof ways)[number];

/** A notice as it was told, and everybody who hears of it from GitHub or by mail. */
export interface Heard {
  readonly kind: string;
  /** Where it is written, and whom it names there. */
  readonly comments: readonly { readonly place: 'request' | 'form'; readonly named: readonly string[]; readonly owner: string }[];
  readonly mailboxes: readonly string[];
}

export interface Requested {
  readonly pull: number;
  readonly issue?: number;
}

const today = toLocalDay();

/** No gateway reports here, so whoever confirms a test says why. */
const withoutReports = `$1
### Motivul, dacă gateway-ul nu a văzut toată testarea

Gateway-ul nu transmite încă rapoarte.
`;

export class Journey {
  private readonly folder = mkdtempSync(join(tmpdir(), 'reach-'));
  private known = new Map<string, string>();
  private seen = new Set<number>();

  private constructor(
    readonly way: Way,
    readonly world: TestGitHub,
    readonly mail: MailServer,
    readonly age: EmulatedAccount,
    readonly clerk: EmulatedAccount,
    readonly name: string,
    readonly place: Place,
  ) {}

  static async start(way: Way): Promise<Journey> {
    const world = await startGitHub();
    const mail = await MailServer.start({ authOptional: true, disabledCommands: ['STARTTLS'] });
    const age = world.createAccount('age-demo-integrari', 9000000001);
    const clerk = world.createAccount('taxe-it', 4242);
    const name = await world.createRepository(age, 'mdocs-integrations');
    const bytes = Object.fromEntries([...samples()].map(([path, entry]) => [path, entry.read()]));
    const text = new TextDecoder().decode(bytes['registry/policy.yaml']);
    const delivery = text.replace('environments:\n', 'notices: { delivery: both, from: mdocs@age.example }\n\nenvironments:\n');
    world.commit(name, { branch: 'main', files: { ...bytes, 'registry/policy.yaml': delivery } });
    const token = world.workflowToken({ contents: 'write', issues: 'write', 'pull-requests': 'write', statuses: 'write' });
    const env: Record<string, string> = {
      GITHUB_REPOSITORY: name,
      GITHUB_TOKEN: token,
      GITHUB_API_URL: world.apiUrl,
      GITHUB_SERVER_URL: world.serverUrl,
      GIT_SSL_CAINFO: world.caFile,
      MDOCS_REQUESTS_BOT_ID: String(world.bot.id),
      MDOCS_SMTP_URL: `smtp://localhost:${mail.settings.port}`,
    };
    for (const [key, value] of Object.entries(env)) vi.stubEnv(key, value);
    const { folder } = world.git(name);
    const place = { ...readPlace(env), remote: folder, environments: folder };
    const journey = new Journey(way, world, mail, age, clerk, name, place);
    execFileSync('git', ['clone', '--quiet', folder, journey.folder]);
    // All others have what they asked for, so that only this one has news.
    await journey.publish('staging');
    await journey.publish('production');
    await journey.tell();
    return journey;
  }

  async stop(): Promise<void> {
    vi.unstubAllEnvs();
    rmSync(this.folder, { recursive: true, force: true });
    await this.mail.stop();
    await this.world.stop();
  }

  private get run() {
    return { place: this.place, root: this.folder, today };
  }

  answer = async (issue: number) => answerIssue(await this.place.github.issue(issue), this.run);

  /** Asks for what the answers of a form ask for, in this journey's way. */
  async request(name: 'request' | 'production', given: string): Promise<Requested> {
    const body = given.replace(/(### Raportul testării\n\n[^\n]+\n)/, withoutReports);
    const { world, way, clerk, age } = this;
    if (way === 'form') {
      const issue = await world.createIssue(this.name, clerk, { title: 'MDocs', body });
      const answered = await this.answer(issue);
      const [pull] = await this.place.github.pullsByHead(age.login, `request/issue-${issue}`);
      if (!pull) throw new Error(`${answered}: ${JSON.stringify(await world.comments(this.name, issue))}`);
      return { pull: pull.number, issue };
    }
    const author = way === 'pull' ? clerk : age;
    const files = await this.readFiles(name, body);
    if (way === 'pull') await world.fork(this.name, clerk).catch(() => undefined);
    const repository = way === 'pull' ? `${clerk.login}/mdocs-integrations` : this.name;
    const branch = `${name}-${way}`;
    const git = world.git(repository);
    git.git('fetch', '--quiet', world.git(this.name).folder, '+refs/heads/main:refs/heads/start');
    world.commit(repository, { branch, from: 'start', files: Object.fromEntries(files) });
    const head = way === 'pull' ? `${clerk.login}:${branch}` : branch;
    return { pull: await world.openPull(this.name, author, { head, title: 'Conectare' }) };
  }

  private async readFiles(name: 'request' | 'production', body: string): Promise<ReadonlyMap<string, string>> {
    const tree = await readTreeAt(this.world.git(this.name).folder, 'main');
    const loaded = await loadTree(tree, today, nodePlatform);
    // Whoever writes by mail has no account: the file names one that GitHub does not know.
    const author = this.way === 'pull' ? this.clerk : { login: 'taxe-viitor', id: 777 };
    const issue = {
      body,
      author,
      number: 0,
      title: '',
      labels: [],
      state: 'open',
      createdAt: `${today}T10:00:00Z`,
      isPull: false,
    } as const;
    const reading = await readFormIssue(
      { name, issue },
      { tree, today, loaded },
      {
        readStaging: () => readStagingState(this.place.environments, loaded, this.world.git(this.name).folder),
        findAccount: async () => undefined,
      },
    );
    if (reading.kind !== 'ready') throw new Error(JSON.stringify(reading));
    return reading.files;
  }

  async status(pull: number, state: 'failure' | 'pending' | 'success'): Promise<void> {
    const { head } = await this.place.github.pull(pull);
    const said = { state, context: 'mdocs/verdict', description: 'x' };
    await this.world.request(this.world.tokens.bot, 'POST', `/repos/${this.name}/statuses/${head.sha}`, said);
  }

  merge = (pull: number) => this.world.merge(this.name, pull, this.age);

  /** Changes the institution's file on main, as AGE may. */
  change(edit: (text: string) => string): void {
    const path = 'integrations/directia-contributii-taxe-locale.yaml';
    this.world.commit(this.name, { branch: 'main', files: { [path]: edit(this.world.git(this.name).read('main', path)) } });
  }

  /** What main declares, on the branch of the environment; in staging long enough ago to have been tested since. */
  async publish(environment: Environment): Promise<void> {
    const { folder } = this.world.git(this.name);
    const { context, findings } = await loadTree(await readTreeAt(folder, 'main'), today, nodePlatform);
    if (!context) throw new Error(JSON.stringify(findings));
    const { publication } = decidePublication(environment, context);
    const files = await render(publication, { commit: null, modified: false }, nodePlatform);
    const at = Date.now() - (environment === 'staging' ? 6 * 86_400_000 : 0);
    this.world.commit(this.name, {
      branch: `environment/${environment}`,
      from: 'nothing',
      files: Object.fromEntries(files),
      at,
    });
  }

  /** Runs mdocs notify, and gives what it told. */
  async tell(): Promise<Heard[]> {
    execFileSync('git', ['-C', this.folder, 'pull', '--quiet', '--ff-only']);
    this.mail.received.length = 0;
    const silence = vi.spyOn(process.stdout, 'write').mockImplementation(((_: string, done?: () => void) => {
      done?.();
      return true;
    }) as never);
    const remote = this.world.git(this.name).folder;
    const code = await notify({ root: this.folder, today, locale: 'ro', remote }).finally(() => silence.mockRestore());
    if (code !== 0) throw new Error(`notify ends with ${code}`);
    const { ledger } = (await readOwnLedger({ remote, signers: undefined })) ?? {};
    const fresh = [...(ledger?.entries ?? [])].filter(([key]) => !this.known.has(key));
    const isBegin = this.known.size === 0;
    for (const [key, { kind }] of ledger?.entries ?? []) this.known.set(key, kind);
    const comments = await this.readComments();
    const mails = this.mail.received.map(({ to, raw }) => ({ to: to[0] ?? '', id: /^Message-ID: (.*)$/im.exec(raw)?.[1] ?? '' }));
    if (isBegin) return [];
    const heard = fresh.map(([identity, { kind }]): Heard => {
      const idFor = (to: string) => messageIdOf({ from: 'mdocs@age.example', to, identity });
      return {
        kind,
        comments: comments.filter(({ key }) => key === identity).map(({ place, named, owner }) => ({ place, named, owner })),
        mailboxes: mails.filter(({ to, id }) => id === idFor(to)).map(({ to }) => to),
      };
    });
    const told = heard.reduce((sum, one) => sum + one.comments.length + one.mailboxes.length, 0);
    const arrived = comments.length + mails.length;
    if (told !== arrived) throw new Error(`${told} belong to what was told, ${arrived} arrived`);
    return heard;
  }

  /** New comments that are notices. */
  private async readComments() {
    const { github } = this.place;
    const found: { key: string; place: 'request' | 'form'; named: string[]; owner: string }[] = [];
    const pulls = [...(await github.openPulls()), ...(await github.mergedPulls('2000-01-01T00:00:00Z'))];
    const issues = await github.issues({ state: 'all' });
    const all = [
      ...pulls.map(({ number, author }) => ({ number, author, place: 'request' as const })),
      ...issues.map(({ number, author }) => ({ number, author, place: 'form' as const })),
    ];
    for (const { number, author, place } of all)
      for (const { id, body } of await github.comments(number)) {
        const [, key] = /^<!-- mdocs-notice (\S+) -->/.exec(body) ?? [];
        if (key === undefined || this.seen.has(id)) continue;
        this.seen.add(id);
        const named = [...(body.split('\n')[2] ?? '').matchAll(/@([A-Za-z0-9-]+)/g)].map(([, login]) => login ?? '');
        found.push({ key, place, named, owner: author.login });
      }
    return found;
  }
}
