// A gateway of one environment under mdocs gateway: a bare repository with publications, a real nginx, a service, and clients with keys.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connect } from 'node:tls';
import { nodePlatform } from '../../scripts/commands/run/platform.ts';
import type { GatewayStatus } from '../../scripts/model/publication/gateway-status.ts';
import type { Client, Publication } from '../../scripts/model/publication/publication.ts';
import type { Files } from '../../scripts/model/tree.ts';
import { digestOf } from '../../scripts/model/x509/platform.ts';
import { render } from '../../scripts/targets/index.ts';
import { catchOutput } from '../commands/inside.ts';
import { type Backend, startBackend } from '../gateway/backend.ts';
import { freePort } from '../gateway/nginx.ts';
import { type Authority, found, type Holder, issue } from '../gateway/people.ts';
import { client, gateway, network, publication } from '../gateway/publication.ts';
import { call } from '../gateway/request.ts';
import { gitIn } from '../kill/world.ts';

const branch = 'environment/staging';
const today = '2026-06-01';
const serverName = 'staging.mdocs.example';

export interface Person {
  readonly holder: Holder;
  readonly client: Client;
  readonly address: string;
}

interface Request {
  readonly from?: string;
  readonly path?: string;
  readonly headers?: readonly string[];
}

/** What clients, certificates and ports stay the same in every test of a file: keys take long to find. */
export class FollowerWorld {
  private constructor(
    readonly port: number,
    readonly backend: Backend,
    readonly authority: Authority,
    readonly people: readonly Person[],
    readonly server: Holder,
  ) {}

  static async start(): Promise<FollowerWorld> {
    const authority = await found('Follower');
    const people = [];
    for (const number of [1, 2, 3]) {
      const holder = await issue({ name: `System ${number}` }, authority.issuing);
      const address = `127.0.0.${10 + number}`;
      const own = { institution: `institutia-${number}`, certificates: [holder.certificate], networks: [network(address)] };
      people.push({ holder, address, client: { ...client(number, own), digest: `sha256:${String(number).repeat(64)}` } });
    }
    const server = await issue({ name: serverName });
    return new FollowerWorld(await freePort(), await startBackend(), authority, people, server);
  }

  publication(clients: readonly Client[], port = this.port): Publication {
    const authorities = [this.authority.issuing.certificate, this.authority.root.certificate];
    return publication({ environment: 'staging', clients, authorities, gateway: gateway('staging', port, this.backend.port) });
  }

  person(number: number): Person {
    const one = this.people[number - 1];
    if (!one) throw new Error(`there is no person ${number}`);
    return one;
  }

  /** The status of a call of that person from an address, or the code of the refusal; nothing where nobody answers. */
  async call(number: number, from = this.person(number).address): Promise<number | string | undefined> {
    return this.askAs(this.person(number).holder, { from });
  }

  /** The same for any request of that person. */
  ask = (number: number, given: Request = {}) =>
    this.askAs(this.person(number).holder, { from: this.person(number).address, ...given });

  /** And of anybody, from the address of person 1. */
  async askAs(holder: Holder, { from = this.person(1).address, ...given }: Request): Promise<number | string | undefined> {
    const answer = await call({ port: this.port, name: serverName, from, holder, ...given }).catch(() => undefined);
    return answer?.body.error ?? answer?.status;
  }

  stop = () => this.backend.stop();
}

/** What a publication is besides its clients. */
interface PublishedAs {
  readonly generation?: number;
  readonly notAfter?: string;
  /** Changes the files after they were sealed, as nobody should. */
  readonly alter?: (files: Map<string, string>) => void;
  /** Changes them before. */
  readonly replace?: (text: string) => string;
}

export class FollowedGateway {
  readonly folder = mkdtempSync(join(tmpdir(), 'follower-'));
  readonly remote = join(this.folder, 'environments.git');
  readonly into = join(this.folder, 'gateway');
  private generation = 0;
  private manifest: string | null = null;

  constructor(
    readonly world: FollowerWorld,
    readonly program = 'nginx',
  ) {
    execFileSync('git', ['init', '--quiet', '--bare', '--template=', this.remote]);
    this.writeTls(world.server);
  }

  writeTls({ certificatePem, privateKeyPem }: Holder): void {
    mkdirSync(join(this.into, 'tls'), { recursive: true });
    writeFileSync(join(this.into, 'tls/staging.crt'), certificatePem);
    writeFileSync(join(this.into, 'tls/staging.key'), privateKeyPem, { mode: 0o600 });
  }

  /** Publishes the access of these people, as the one after the last; gives the commit. */
  async publish(numbers: readonly number[], as: PublishedAs = {}): Promise<string> {
    const clients = numbers.map((number) => this.world.person(number).client);
    return this.publishAs(this.world.publication(clients), as);
  }

  async publishAs(given: Publication, { generation = this.generation + 1, notAfter, alter, replace }: PublishedAs = {}) {
    const release = {
      generation,
      notAfter: notAfter ?? '2026-07-01T00:00:00Z',
      previous: null,
      previousManifest: this.manifest,
      validDays: 30,
    };
    const one = { ...given, policy: { ...given.policy, targets: [this.program] } } as Publication;
    const rendered = await render(one, { commit: null, modified: false, release }, nodePlatform);
    const files = replace ? await this.sealAgain(rendered, replace) : new Map(rendered);
    alter?.(files);
    this.generation = generation;
    this.manifest = await digestOf(nodePlatform, files.get('manifest.json') ?? '');
    return this.push(files);
  }

  /** Whoever has the key can sign anything: the manifest fits the frame that was written over. */
  private async sealAgain(files: Files, replace: (text: string) => string): Promise<Map<string, string>> {
    const path = [...files.keys()].find((one) => /^[a-z]+\/gateway\.(conf|cfg)$/.test(one)) ?? '';
    const frame = replace(files.get(path) ?? '');
    const manifest = JSON.parse(files.get('manifest.json') ?? '');
    for (const file of manifest.files) if (file.path === path) file.sha256 = await digestOf(nodePlatform, frame);
    return new Map(files).set(path, frame).set('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  }

  private push(files: Files): string {
    const work = mkdtempSync(join(this.folder, 'work-'));
    gitIn(work, 'init', '--quiet', '--template=');
    for (const [path, text] of files) {
      mkdirSync(dirname(join(work, path)), { recursive: true });
      writeFileSync(join(work, path), text);
    }
    if (gitIn(this.remote, 'rev-parse', '--verify', '--quiet', `refs/heads/${branch}`) !== '') {
      gitIn(work, 'fetch', '--quiet', this.remote, branch);
      gitIn(work, 'reset', '--quiet', '--soft', 'FETCH_HEAD');
    }
    gitIn(work, 'add', '--all');
    gitIn(work, 'commit', '--quiet', '--message', 'Publication');
    gitIn(work, 'push', '--quiet', '--force', this.remote, `HEAD:refs/heads/${branch}`);
    rmSync(work, { recursive: true });
    return gitIn(this.remote, 'rev-parse', branch);
  }

  /** One round, in this process; the program has three seconds. */
  async round(given: object = {}) {
    const { runGateway } = await import('../../scripts/commands/gateway/serve.ts');
    const { remote, into, program } = this;
    const own = { remote, into, program, environment: 'staging', unsigned: true, once: true, patience: 3000 } as const;
    return catchOutput(() => runGateway({ root: this.folder, locale: 'en', today, ...own, ...given }));
  }

  status = (): GatewayStatus => JSON.parse(readFileSync(join(this.into, 'status.json'), 'utf8'));

  get pid(): number | undefined {
    const file = join(this.into, `${this.program}.pid`);
    return existsSync(file) ? Number(readFileSync(file, 'utf8')) || undefined : undefined;
  }

  /** The master and its workers. */
  processes(): number[] {
    const id = this.pid;
    if (id === undefined) return [];
    const children = readFileSync(`/proc/${id}/task/${id}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
    return [id, ...children];
  }

  shownCertificate(): Promise<string> {
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: this.world.port, servername: serverName, rejectUnauthorized: false };
      const socket = connect(options, () => {
        resolve(socket.getPeerCertificate().fingerprint256.replaceAll(':', '').toLowerCase());
        socket.destroy();
      });
      socket.once('error', reject);
    });
  }

  log = (): Record<string, unknown>[] =>
    readFileSync(join(this.into, 'log/access.log'), 'utf8')
      .split('\n')
      .flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));

  /** As it stands, into another folder, for another attempt. */
  copyTo = (folder: string) => cpSync(this.into, folder, { recursive: true, verbatimSymlinks: true });

  async stopProgram(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const id = this.pid;
    if (id === undefined) return;
    try {
      process.kill(id, signal);
      for (;;) {
        process.kill(id, 0);
        await pause(20);
      }
    } catch {
      // It is gone.
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.stopProgram();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
