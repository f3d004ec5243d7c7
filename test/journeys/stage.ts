// A GitHub on which a journey takes place, with mail, days that pass, and everything that the workflows would run after each act of a person.
// It counts those acts, and keeps what anybody gets to read: new and changed comments, pages that close, mails.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { notify } from '../../scripts/commands/notify/notify.ts';
import { plan } from '../../scripts/commands/plan/plan.ts';
import { provision } from '../../scripts/commands/publish/provision.ts';
import { request } from '../../scripts/commands/request/request.ts';
import { readPlace } from '../../scripts/commands/run/github-place.ts';
import { usualLimits } from '../../scripts/commands/verdict/judge-process.ts';
import { makeRequesterFinder } from '../../scripts/commands/verdict/requesters.ts';
import { giveVerdict } from '../../scripts/commands/verdict/verdict.ts';
import { listExpiring } from '../../scripts/commands/watch/expiring.ts';
import { type Environment, environments } from '../../scripts/model/environment.ts';
import { readTree } from '../../scripts/read/disk.ts';
import { catchOutput } from '../commands/inside.ts';
import { bundleProgram, program } from '../commands/world.ts';
import { makeAuthority, makeLeaf, pem } from '../generated/certificates.ts';
import { type EmulatedAccount, startGitHub, type TestGitHub } from '../github/index.ts';
import { MailServer } from '../notices/smtp.ts';
import { makeKeys } from './keys.ts';
import { type Read, readMail } from './reading.ts';

export const authorities = { staging: makeAuthority(), production: makeAuthority() };
const serialOfDay = ((BigInt(Date.parse('2026-01-01T00:00:00Z')) + 11_644_473_600_000n) * 10_000n).toString(16);
const limits = { ...usualLimits, program };

/** A certificate as STISC would send it, in PEM. */
export function issueCertificate(
  environment: Environment,
  who: { name: string; idno: string; ends: string },
  authority = authorities[environment],
): string {
  const own = createHash('sha256').update(`${environment} ${who.name} ${who.ends}`).digest('hex').slice(0, 10);
  const serial = `40${own}${serialOfDay.padStart(16, '0')}`.toUpperCase();
  return pem(makeLeaf(serial, who.name, who.idno, { ...authority, ends: who.ends }));
}

const neighbour = 'integrations/arhiva-vecina.yaml';
const certificateOf = (environment: Environment) => `certificates/arhiva.${environment}.cer`;

const signersFile = 'registry/signers';

/** AGE's half of test/forms/world, with authorities that issue, and an institution that has nothing to do with what happens. */
export function startingFiles(): Record<string, string | Uint8Array> {
  const tree = readTree(join(import.meta.dirname, '../forms/world'), ['registry']);
  const files = Object.fromEntries([...tree].map(([path, entry]) => [path, entry.read()]));
  const policy = new TextDecoder()
    .decode(files['registry/policy.yaml'])
    .replace('environments:\n', 'notices: { delivery: both, from: mdocs@age.example }\n\nenvironments:\n')
    // The hourly runs that renew a publication are left out.
    .replace('limits:\n', 'limits:\n  publicationValidityDays: 365\n')
    .replace('[forms-staging.pem]', '[forms-staging.pem, journey-staging.pem]')
    .replace('[forms-production.pem]', '[forms-production.pem, journey-production.pem]');
  const who = { name: 'Arhiva Vecină', idno: '1014888000200', ends: '2029-12-31' };
  return {
    ...files,
    'registry/policy.yaml': policy,
    'registry/authorities/journey-staging.pem': pem(authorities.staging.der),
    'registry/authorities/journey-production.pem': pem(authorities.production.der),
    [neighbour]: `institution:
  idno: "${who.idno}"
  name: ${who.name}
  sector: public
  contacts: { technical: it@vecina.example }
  maintainers:
    - { login: vecina-it, id: 7002 }
agreement:
  contract: { number: "7/2025", signed: 2025-06-02 }
  annex: { number: "7/2025-MDocs", signed: 2026-01-20 }
systems:
  - id: arhiva
    name: Arhiva electronică
    rsi: "0400"
    documentTypes: [DovadaPlatii, BiletTrimitere, RaportMedical]
    environments:
      staging:
        clientId: 61b2a4de-7d1e-4f59-a6b3-0c9d8e7f6a51
        certificates:
          - file: ${certificateOf('staging')}
        addresses: ["203.0.113.56"]
`,
    [`integrations/${certificateOf('staging')}`]: issueCertificate('staging', who),
  };
}

export interface Act {
  readonly day: string;
  readonly who: string;
  readonly what: string;
  /** What there is to read because of it, by whom. */
  readonly read: readonly Read[];
}

export class Stage {
  /** The checkout of a workflow. */
  readonly folder = mkdtempSync(join(tmpdir(), 'journey-'));
  readonly acts: Act[] = [];
  /** With 1 a run says that somebody's file has errors, such as a certificate that was revoked. */
  mostCode: 0 | 1 = 0;
  /** Whether the workflow provision is run by hand and takes all that is due for told, as after an import. */
  isPast = false;
  private readonly comments = new Map<number, string>();
  /** The commit of main that provision has seen. */
  private published: string | undefined;
  private readonly states = new Map<number, string>();

  private constructor(
    readonly world: TestGitHub,
    readonly mail: MailServer,
    readonly age: EmulatedAccount,
    readonly second: EmulatedAccount,
    private readonly requests: EmulatedAccount,
    private readonly verdicts: EmulatedAccount,
    readonly name: string,
    private readonly keys: Readonly<Record<Environment, string>>,
  ) {}

  static async start(day: string, files = startingFiles()): Promise<Stage> {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T09:00:00Z`) });
    await bundleProgram();
    const world = await startGitHub();
    const mail = await MailServer.start({ authOptional: true, disabledCommands: ['STARTTLS'] });
    const [age, second] = [world.createAccount('age-unu', 9000000001), world.createAccount('age-doi', 9000000002)];
    const [requests, verdicts] = [world.createAccount('mdocs-cereri[bot]', 31), world.createAccount('mdocs-verificare[bot]', 32)];
    const name = await world.createRepository(age, 'mdocs');
    for (const account of [second, requests, verdicts]) world.collaborator(name, account, 'write');
    const { keys, signers } = await makeKeys();
    world.commit(name, { branch: 'main', files: { ...files, [signersFile]: signers } });
    const env = {
      GITHUB_REPOSITORY: name,
      GITHUB_API_URL: world.apiUrl,
      GITHUB_SERVER_URL: world.serverUrl,
      GIT_SSL_CAINFO: world.caFile,
      MDOCS_REQUESTS_BOT_ID: String(requests.id),
      MDOCS_VERDICT_BOT_ID: String(verdicts.id),
      MDOCS_SMTP_URL: `smtp://localhost:${mail.settings.port}`,
    };
    for (const [key, value] of Object.entries(env)) vi.stubEnv(key, value);
    const stage = new Stage(world, mail, age, second, requests, verdicts, name, keys);
    execFileSync('git', ['clone', '--quiet', world.git(name).folder, stage.folder]);
    for (const environment of environments) await stage.provision(environment);
    stage.published = world.git(name).commitOf('main');
    return stage;
  }

  async stop(): Promise<void> {
    vi.unstubAllEnvs();
    vi.useRealTimers();
    rmSync(this.folder, { recursive: true, force: true });
    await this.mail.stop();
    await this.world.stop();
  }

  get today(): string {
    return new Date().toISOString().slice(0, 10);
  }

  /** Another day begins; what runs by itself each day and each hour does. */
  async wake(day: string): Promise<void> {
    vi.setSystemTime(new Date(`${day}T09:00:00Z`));
    await this.does('nimeni', 'trece timpul', async () => {
      const { code, out, err } = await this.as(this.world.bot, () =>
        listExpiring({ ...this.options, format: 'text', notify: true, remote: this.remote }),
      );
      if (code !== 0) throw new Error(`${out}${err}`);
      this.published = undefined;
    });
  }

  /** What a person does, and all that it sets going. */
  async does<T>(who: string, what: string, work: () => Promise<T>): Promise<T> {
    const done = await work();
    // Minutes pass before the next one acts.
    vi.setSystemTime(new Date(Date.now() + 600_000));
    await this.settle();
    this.acts.push({ day: this.today, who, what, read: await this.collect() });
    return done;
  }

  approve = (pull: number) =>
    this.does('AGE', `aprobă cererea #${pull}`, () => this.world.review(this.name, pull, this.age, 'APPROVE'));
  accept = (pull: number) => this.does('AGE', `acceptă cererea #${pull}`, () => this.world.merge(this.name, pull, this.age));
  approveProduction = () => this.does('AGE', 'aprobă publicarea în producție', () => this.provision('production'));

  manifest = (environment: Environment): string => this.world.git(this.name).read(`environment/${environment}`, 'manifest.json');

  /** A command of an operator on production, as its workflow runs it. */
  go = (
    what: string,
    work: (options: { root: string; today: string; locale: 'ro'; environment: 'production'; remote: string }) => Promise<number>,
  ) =>
    this.does('AGE', what, async () => {
      this.bring();
      const options = {
        root: this.folder,
        today: this.today,
        locale: 'ro',
        environment: 'production',
        remote: this.remote,
      } as const;
      await this.sign('production', () => work(options));
    });

  /** A button: a command that opens a request as the app. Gives its number. */
  async press(
    what: string,
    work: (options: { root: string; today: string; locale: 'ro'; open: true; by: string }) => Promise<number>,
  ): Promise<number> {
    return this.does('AGE', what, async () => {
      const options = { root: this.folder, today: this.today, locale: 'ro', open: true, by: this.age.login } as const;
      return Number(/#(\d+)/.exec(await this.run(this.requests, () => work(options)))?.[1]);
    });
  }

  /** How often somebody acted. */
  count = (who: string): number => this.acts.filter((act) => act.who === who).length;

  /** All that AGE approved, in order. */
  get approvals(): string[] {
    const isApproval = ({ who, what }: Act) => who === 'AGE' && what.startsWith('aprobă');
    return this.acts.filter(isApproval).map(({ what }) => what.replace(/#\d+/, '#N'));
  }

  get remote(): string {
    return this.world.git(this.name).folder;
  }

  private get options() {
    const findRequester = (...given: Parameters<ReturnType<typeof makeRequesterFinder>>) =>
      makeRequesterFinder(this.folder, limits)(...given);
    return { root: this.folder, today: this.today, locale: 'ro', findRequester } as const;
  }

  /** A command with the token of an account; how it ended and what it said. */
  private async as(account: EmulatedAccount, work: () => Promise<number>) {
    vi.stubEnv('GITHUB_TOKEN', account.token);
    vi.stubEnv('MDOCS_BOT_ID', String(account.id));
    return catchOutput(work);
  }

  private async run(account: EmulatedAccount, work: () => Promise<number>, most = 0): Promise<string> {
    const { code, out, err } = await this.as(account, work);
    if (code > most) throw new Error(`${code}\n${out}\n${err}`);
    return out;
  }

  private bring(): void {
    execFileSync('git', ['-C', this.folder, 'pull', '--quiet', '--ff-only']);
  }

  /** What the workflows request, verdict and provision do by themselves. */
  private async settle(): Promise<void> {
    await this.run(this.requests, () => request(this.options));
    await this.run(this.verdicts, () => giveVerdict(this.options, { ...readPlace(process.env), remote: this.remote }, limits));
    const main = this.world.git(this.name).commitOf('main');
    if (main === this.published && !this.isPast) await this.tell('staging');
    else {
      await this.provision('staging');
      await this.provision('production', { onlyRemovals: true });
      this.published = main;
    }
    await this.run(this.requests, () => request(this.options));
  }

  /** A job of the workflow provision. */
  private async provision(environment: Environment, more: { onlyRemovals?: boolean } = {}): Promise<void> {
    this.bring();
    await this.sign(environment, () => provision({ ...this.options, environment, remote: this.remote, ...more }));
    await this.tell(environment);
  }

  private async tell(environment: Environment): Promise<void> {
    this.bring();
    const past = this.isPast ? { past: true } : {};
    await this.sign(environment, () => notify({ ...this.options, environment, remote: this.remote, ...past }));
  }

  /** What a job does that has the secrets of an environment. */
  private async sign(environment: Environment, work: () => Promise<number>): Promise<void> {
    vi.stubEnv('MDOCS_SIGNING_KEY', this.keys[environment]);
    await this.run(this.world.bot, work, this.mostCode);
    vi.stubEnv('MDOCS_SIGNING_KEY', undefined);
  }

  /** Whether the reviewers of the GitHub environment production are asked. */
  async isProductionWaiting(): Promise<boolean> {
    this.bring();
    const at = { ...this.options, environment: 'production', format: 'json', remote: this.remote } as const;
    const out = await this.run(this.world.bot, () => plan(at));
    return JSON.parse(out).changes.length > 0;
  }

  /** New and changed comments, pages that were closed or opened, and mails, since the last time. */
  private async collect(): Promise<Read[]> {
    const read: Read[] = [];
    for (const { number, title, state, isPull } of await this.pages()) {
      const place = `${isPull ? 'cererea' : 'pagina'} #${number} „${title}”`;
      for (const { id, login, body } of await this.world.comments(this.name, number)) {
        if (this.comments.get(id) === body) continue;
        read.push({ place, kind: this.comments.has(id) ? 'changed' : 'comment', by: login, body });
        this.comments.set(id, body);
      }
      if ((this.states.get(number) ?? 'open') !== state) read.push({ place, kind: state, by: '', body: '' });
      this.states.set(number, state);
    }
    read.push(...this.mail.received.splice(0).map(readMail));
    return read;
  }

  private async pages() {
    const read = async (kind: 'issues' | 'pulls') => {
      const all = await this.world.request(this.age.token, 'GET', `/repos/${this.name}/${kind}?state=all&per_page=100`);
      return (all as Record<string, unknown>[])
        .filter(({ pull_request }) => pull_request === undefined)
        .map(({ number, title, state }) => ({
          number: Number(number),
          title: String(title),
          state: String(state) as 'open' | 'closed',
          isPull: kind === 'pulls',
        }));
    };
    return [...(await read('issues')), ...(await read('pulls'))].sort((a, b) => a.number - b.number);
  }

  /** The open request that was made of a form. */
  async pullOf(issue: number): Promise<number> {
    vi.stubEnv('GITHUB_TOKEN', this.age.token);
    const [pull] = await readPlace(process.env).github.pullsByHead(this.age.login, `request/issue-${issue}`);
    if (!pull) throw new Error(JSON.stringify(await this.world.comments(this.name, issue)));
    return pull.number;
  }

  async verdictOf(pull: number): Promise<string | undefined> {
    const { head } = await readPlace(process.env).github.pull(pull);
    return this.world.statuses(this.name, head.sha).find(({ context }) => context === 'mdocs/verdict')?.state;
  }

  isClosed = (number: number): boolean => this.states.get(number) === 'closed';

  file = (path: string): string => readFileSync(join(this.folder, path), 'utf8');
}
