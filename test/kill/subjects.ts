// What the campaign disturbs: commands that change something, each on a repository that is ready for it.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { readOwnLedger } from '../../scripts/apply/ledger.ts';
import { type ProcessResult, TestRepository } from './repository.ts';
import { gitIn } from './world.ts';

export interface Subject {
  make(): Promise<TestRepository>;
  /** The first is disturbed; the others follow without help. */
  runs(ground: TestRepository): readonly (readonly string[])[];
  /** What must be the old or the new one, and in the end the new one. */
  state(ground: TestRepository): Promise<string> | string;
  /** Besides the old and the new one, what a disturbed run may leave. */
  mayLeave?(state: string): boolean;
  /** How else than with 0 or 2 a run may end that was told of an error. */
  mayEnd?(ended: ProcessResult): boolean;
  /** The exit code of a run that nobody disturbs. */
  readonly code: number;
}

const provision = (day = '2026-06-01') => ['provision', '--environment', 'staging', '--today', day];
const again = (args: readonly string[]) => [args, args];
const moveBeta = (ground: TestRepository) => ground.change('integrations/beta.yaml', '"198.51.100.10"', '"198.51.100.12"');

async function published(): Promise<TestRepository> {
  const ground = new TestRepository();
  await ground.mdocs(provision());
  return ground;
}

async function twicePublished(): Promise<TestRepository> {
  const ground = await published();
  moveBeta(ground);
  await ground.mdocs(provision());
  return ground;
}

const first = (ground: TestRepository) => gitIn(ground.remote, 'rev-list', '--max-parents=0', 'environment/staging');
const ground = ['--by', 'age', '--reason', 'A test.'];
const rollback = (where: TestRepository) => [
  'rollback',
  '--environment',
  'staging',
  '--today',
  '2026-06-01',
  '--to',
  first(where),
  ...ground,
];
const release = ['rollback', '--environment', 'staging', '--today', '2026-06-01', '--release', ...ground];
const branch = (ground: TestRepository) => ground.state();

/** Publishes by hand what a tool of another version would have written, so that the next run has to stop. */
function rewrite(ground: TestRepository): void {
  const work = join(ground.folder, '.mdocs', 'work');
  gitIn(ground.folder, 'clone', '--quiet', '--branch', 'environment/staging', ground.remote, work);
  const conf = ground.read('.mdocs/work/nginx/gateway.conf').replace('ssl_protocols TLSv1.2 TLSv1.3;', 'ssl_protocols TLSv1.3;');
  ground.write('.mdocs/work/nginx/gateway.conf', conf);
  const hash = createHash('sha256').update(conf).digest('hex');
  const manifest = ground.read('.mdocs/work/manifest.json').replace(/(gateway\.conf",\s+"sha256": ")[0-9a-f]+/, `$1${hash}`);
  ground.write('.mdocs/work/manifest.json', manifest);
  gitIn(work, 'commit', '--quiet', '--all', '--message', 'Another template');
  gitIn(work, 'push', '--quiet');
}

const into = (ground: TestRepository) => join(ground.folder, '.mdocs', 'gateway');
const pull = (ground: TestRepository) =>
  ['pull', '--environment', 'staging', '--today', '2026-06-01', '--remote', ground.remote, '--into', into(ground)].concat([
    '--signers',
    join(ground.folder, '.mdocs', 'signing-key.signers'),
  ]);

/** Which publication readers see, whole or not, and what the gateway says of itself. */
function gateway(ground: TestRepository): string {
  const current = join(into(ground), 'current');
  if (!existsSync(current)) return 'nothing';
  const commit = readlinkSync(current).replace('versions/', '');
  const names = gitIn(ground.remote, 'ls-tree', '-r', '--name-only', commit).split('\n');
  const wrong = names.filter(
    (name) => ground.read(`.mdocs/gateway/current/${name}`).trim() !== gitIn(ground.remote, 'show', `${commit}:${name}`),
  );
  return `${commit.slice(0, 10)} ${wrong.length === 0 ? 'whole' : `without ${wrong}`}`;
}

const outbox = (ground: TestRepository) => join(ground.folder, '.mdocs', 'outbox');
const notify = (ground: TestRepository, day: string) => ['notify', '--today', day, '--outbox', outbox(ground)];

async function somethingToTell(): Promise<TestRepository> {
  const ground = await published();
  ground.write(
    'registry/policy.yaml',
    `${ground.read('registry/policy.yaml')}\nnotices:\n  delivery: mail\n  from: mdocs@age.example\n`,
  );
  moveBeta(ground);
  await ground.mdocs(notify(ground, '2026-06-01'));
  await ground.mdocs(provision());
  return ground;
}

/** How many mails are there, how many of them whole, and how the ledger stands. */
async function told(ground: TestRepository): Promise<string> {
  const mails = existsSync(outbox(ground)) ? readdirSync(outbox(ground)).filter((name) => name.endsWith('.eml')) : [];
  const whole = mails.filter((name) => ground.read(`.mdocs/outbox/${name}`).trimEnd().endsWith('--'));
  const entries = [...((await readOwnLedger({ remote: ground.remote }))?.ledger?.entries.values() ?? [])];
  const states = entries.flatMap(({ channels }) => Object.values(channels).map(({ state }) => state)).sort();
  return `${mails.length} mails, ${whole.length} whole; ${entries.length} entries: ${states}`;
}

export const subjects: Readonly<Record<string, Subject>> = {
  first: { make: async () => new TestRepository(), runs: () => again(provision()), state: branch, code: 0 },
  provision: {
    make: async () => {
      const ground = await published();
      moveBeta(ground);
      return ground;
    },
    runs: () => again(provision()),
    state: branch,
    code: 0,
  },
  signed: {
    make: async () => {
      const ground = await published();
      ground.write('registry/signers', ground.read('.mdocs/signing-key.signers'));
      moveBeta(ground);
      return ground;
    },
    runs: () => again(provision()),
    state: branch,
    code: 0,
  },
  stopped: {
    make: async () => {
      const ground = await published();
      rewrite(ground);
      moveBeta(ground);
      return ground;
    },
    runs: () => again(provision()),
    state: branch,
    code: 1,
  },
  rollback: { make: twicePublished, runs: (ground) => again(rollback(ground)), state: branch, code: 0 },
  release: {
    make: async () => {
      const ground = await twicePublished();
      await ground.mdocs(rollback(ground));
      return ground;
    },
    runs: () => again(release),
    state: branch,
    code: 0,
  },
  pull: {
    make: async () => {
      const ground = await published();
      await ground.mdocs(pull(ground));
      moveBeta(ground);
      await ground.mdocs(provision());
      return ground;
    },
    runs: (ground) => again(pull(ground)),
    state: gateway,
    // What git cannot read just now looks to it as if the branch had been rewritten.
    mayEnd: ({ code, err }) => code === 1 && /stays in\s+use/.test(err),
    code: 0,
  },
  notify: {
    make: somethingToTell,
    // What a run that died had claimed is free again on the next day; a third has nothing left to tell.
    runs: (ground) => ['2026-06-01', '2026-06-02', '2026-06-03'].map((day) => notify(ground, day)),
    state: told,
    mayLeave: (state) => {
      const [mails, whole] = /^(\d+) mails, (\d+) whole/.exec(state)?.slice(1) ?? [];
      return mails === whole;
    },
    code: 0,
  },
};
