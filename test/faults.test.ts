// What the world can do to a run: what is told, that the branch stays whole, and that the next run needs no help.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { verifySignature } from '../scripts/apply/signing.ts';
import { notify } from '../scripts/commands/notify/notify.ts';
import { prepare } from '../scripts/commands/publish/prepare.ts';
import { carryOut } from '../scripts/commands/publish/provision.ts';
import { type Publishable, requirePublishable } from '../scripts/commands/publish/publishable.ts';
import { load } from '../scripts/commands/run/load.ts';
import { Failure } from '../scripts/model/text/failure.ts';
import { catchOutput, runInside } from './commands/inside.ts';
import { bundleProgram, program, World } from './commands/world.ts';
import { giveBackRooms, Room } from './faults/room.ts';
import { gitIn } from './kill/world.ts';

const branch = 'environment/staging';
const today = '2026-06-01';
let world: World;
let remote: string;
/** What is published before each test; the address of Beta has changed since. */
let before: string;
let treeAfter: string;
let into: string;

const moveBeta = (one: World, to = '198.51.100.12') => {
  one.change('integrations/beta.yaml', '"198.51.100.10"', `"${to}"`);
  one.commit('Move Beta');
};
const tip = () => world.tip('staging', remote);
const treeOf = (commit: string) => gitIn(remote, 'rev-parse', `${commit}^{tree}`);
const manifestOf = () => JSON.parse(gitIn(remote, 'show', `${branch}:manifest.json`));
const provision = (given: object = {}) => runInside(world, 'provision', { remote, ...given });
const pull = (given: object = {}) => runInside(world, 'pull', { remote, into, unsigned: true, ...given });
const inUse = () => readlinkSync(join(into, 'current')).replace('versions/', '');
const setTip = (commit: string) => gitIn(remote, 'update-ref', `refs/heads/${branch}`, commit);

beforeAll(async () => {
  await bundleProgram();
  world = new World();
  remote = world.remote();
  into = join(world.folder, '.mdocs', 'gateway');
  await provision();
  before = tip();
  await pull();
  moveBeta(world);
  await provision();
  treeAfter = treeOf(tip());
});
afterAll(() => {
  giveBackRooms();
  world[Symbol.dispose]();
});
beforeEach(() => void setTip(before));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

/** One commit more, and the same files as where nothing had been in the way. */
async function nextRunIsFine(): Promise<void> {
  expect(await provision()).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Published on') });
  expect([gitIn(remote, 'rev-parse', `${branch}^`), treeOf(tip())]).toEqual([before, treeAfter]);
}

describe('the remote', () => {
  test.each([
    ['refuses', refusing, 'could not be written to'],
    ['is gone', gone, 'cannot be read. Check the address'],
    ['is no repository', noRepository, 'cannot be read. Check the address'],
  ] as const)('%s', async (_, spoil, words) => {
    const mend = spoil();
    const { code, out, err } = await provision();
    mend();
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(words) });
    expect(out).not.toContain('Published on');
    expect(tip()).toBe(before);
    await nextRunIsFine();
  });

  test('may only be read', async () => {
    const folder = join(world.folder, '.mdocs', 'read-only');
    cpSync(remote, folder, { recursive: true });
    const [given, taken] = ownerOf(folder);
    execFileSync('chmod', ['-R', 'a-w', folder]);
    const command = `${given} '${process.execPath}' '${program}' provision --environment staging --remote '${folder}' --locale en`;
    const ended = await world.inShell(`${command} --root '${world.folder}' --today ${today}`);
    execFileSync('sh', ['-c', `${taken} chmod -R u+w '${folder}'`]);
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining('could not be written to') });
    expect(world.tip('staging', folder)).toBe(before);
    expect((await provision({ remote: folder })).code).toBe(0);
  });
});

function refusing(): () => void {
  const hook = join(remote, 'hooks', 'pre-receive');
  writeFileSync(hook, '#!/bin/sh\necho the branch is protected\nexit 1\n', { mode: 0o755 });
  return () => rmSync(hook);
}

function gone(): () => void {
  renameSync(remote, `${remote}.away`);
  return () => renameSync(`${remote}.away`, remote);
}

function noRepository(): () => void {
  const mend = gone();
  mkdirSync(remote);
  writeFileSync(join(remote, 'notes.txt'), 'nothing of git\n');
  return () => {
    rmSync(remote, { recursive: true });
    mend();
  };
}

/** Nothing is read-only to root, so root becomes somebody else for the run, to whom the folder belongs. */
function ownerOf(folder: string): [string, string] {
  if (process.getuid?.() !== 0) return ['', ''];
  chmodSync(world.folder, 0o755);
  execFileSync('chown', ['-R', '65534', folder]);
  return ['setpriv --reuid 65534 --clear-groups', `chown -R 0 '${folder}';`];
}

describe('no room', () => {
  test.each([
    ['to work in', () => join(world.folder, '.mdocs', 'tmp'), 'temporary folder'],
    ['in the remote', () => remote, 'free space'],
  ] as const)('%s', async (_, at, words) => {
    mkdirSync(join(world.folder, '.mdocs', 'tmp'), { recursive: true });
    using room = new Room(at());
    const line = `${room.shell} '${process.execPath}' '${program}' provision --environment staging --remote '${remote}' --locale en`;
    const env = { TMPDIR: join(world.folder, '.mdocs', 'tmp') };
    const ended = await world.inShell(`${line} --root '${world.folder}' --today ${today}`, env);
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining(words) });
    expect(tip()).toBe(before);
    room.free();
    vi.stubEnv('TMPDIR', env.TMPDIR);
    expect((await provision()).code).toBe(0);
    expect(treeOf(tip())).toBe(treeAfter);
  });

  test('in the folder of a gateway', async () => {
    using room = new Room(into);
    await provision();
    const line = `${room.shell} '${process.execPath}' '${program}' pull --environment staging --remote '${remote}' --into '${into}' --unsigned`;
    const ended = await world.inShell(`${line} --locale en --root '${world.folder}' --today ${today}`);
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/cannot be (written to|worked in)/) });
    expect(inUse()).toBe(before);
    room.free();
    expect((await pull()).code).toBe(0);
    expect(inUse()).toBe(tip());
    expect(readdirSync(into).sort()).toEqual(['current', 'lock', 'status.json', 'versions']);
  });
});

test('render on a full disk leaves no part of a folder, whether the folder was there or not', async () => {
  const place = mkdtempSync(join(world.folder, '.mdocs', 'render-'));
  mkdirSync(join(place, 'empty'));
  using room = new Room(place);
  const render = (out: string) => {
    const line = `${room.shell} '${process.execPath}' '${program}' render --environment staging --out '${join(place, out)}' --locale en`;
    return world.inShell(`${line} --root '${world.folder}' --today ${today}`);
  };
  for (const out of ['new', 'empty']) {
    expect(await render(out)).toMatchObject({ code: 2, out: '' });
    expect(readdirSync(place, { recursive: true }).filter((name) => name !== 'filler')).toEqual(['empty']);
  }
  room.free();
  for (const out of ['new', 'empty']) {
    const rendered = await world.mdocs('render', ['--environment', 'staging', '--out', join(place, out)]);
    expect(rendered).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(join(place, out)).sort()).toEqual(gitIn(remote, 'ls-tree', '--name-only', before).split('\n').sort());
  }
});

describe('the surroundings', () => {
  test('no home, and nobody else may read what is written: the same publication', async () => {
    vi.stubEnv('HOME', undefined);
    const umask = process.umask(0o077);
    await nextRunIsFine().finally(() => process.umask(umask));
  });

  test('no folder to work in', async () => {
    vi.stubEnv('TMPDIR', join(world.folder, 'missing'));
    expect(await provision()).toMatchObject({ code: 2, err: expect.stringContaining('temporary folder') });
    vi.unstubAllEnvs();
    expect(tip()).toBe(before);
    await nextRunIsFine();
  });

  test('a branch that git does not see for a moment is not overwritten', async () => {
    blind(3);
    expect(await provision()).toMatchObject({ code: 2, out: expect.stringContaining('Another run published') });
    vi.unstubAllEnvs();
    expect(tip()).toBe(before);
    await nextRunIsFine();
  });

  test('a ledger that git does not see for a moment is not begun again', async () => {
    using registry = new World();
    const policy = registry.read('registry/policy.yaml');
    registry.write('registry/policy.yaml', `${policy}\nnotices:\n  delivery: mail\n  from: mdocs@age.example\n`);
    const outbox = join(registry.folder, '.mdocs', 'outbox');
    const tell = () => catchOutput(() => notify({ root: registry.folder, locale: 'en', today, outbox }));
    await tell();
    registry.change('integrations/alfa.yaml', '"1015999000116"', '"1015999000117"');
    blind(1);
    await tell();
    vi.unstubAllEnvs();
    await tell();
    expect(readdirSync(outbox)).not.toEqual([]);
  });

  test('a temporary repository that git cannot open, inside of another one', async () => {
    const inside = 'mv HEAD away; "$git" "$@"; code=$?; mv away HEAD; exit $code';
    standIn(`case " $* " in *" update-index "*|*" write-tree "*) ${inside};; esac`);
    mkdirSync(join(world.folder, '.mdocs', 'tmp'), { recursive: true });
    vi.stubEnv('TMPDIR', join(world.folder, '.mdocs', 'tmp'));
    expect(await provision()).toMatchObject({ code: 2, err: expect.stringContaining('temporary folder') });
    vi.unstubAllEnvs();
    expect([tip(), world.git('status', '--porcelain')]).toEqual([before, '']);
    await nextRunIsFine();
  });

  test.each([
    ['the registry that was published', '*" ls-tree "*"^{commit} "*) exit 128'],
    ['what was declared then', '*" ls-tree "*"$declared"*) mkdir "$seen" 2> /dev/null || exit 128'],
  ])('git cannot read %s: nothing that this could stop is let through', async (_, fails) => {
    const seen = join(mkdtempSync(join(world.folder, '.mdocs', 'seen-')), 'once');
    standIn(`seen='${seen}'; declared=${manifestOf().source.commit}\ncase " $* " in ${fails};; esac`);
    expect(await provision()).toMatchObject({
      code: 2,
      err: expect.stringMatching(/has no commit|history in .* cannot be read/),
    });
    vi.unstubAllEnvs();
    expect(tip()).toBe(before);
    await nextRunIsFine();
  });

  test('a git that dies has given no answer', async () => {
    await provision();
    const newest = tip();
    standIn('case " $* " in *" merge-base "*|*" cat-file commit "*|*" verify-commit "*|*" --topo-order "*) kill -KILL $$;; esac');
    await expect(verifySignature(remote, newest, { signers: '/dev/null', branch: 'environment/staging' })).rejects.toMatchObject({
      name: 'GitFailed',
      exitCode: null,
    });
    setTip(before);
    expect(await provision()).toMatchObject({ code: 2, err: expect.stringMatching(/history in .* cannot be read/) });
    setTip(newest);
    expect(await pull()).toMatchObject({ code: 2, err: expect.stringContaining('cannot be worked in') });
    expect(tip()).toBe(newest);
  });

  test('a folder that has no git any more publishes all the same, and nothing while its registry has errors', async () => {
    using one = new World();
    await runInside(one, 'provision');
    rmSync(join(one.folder, '.git'), { recursive: true });
    const catalogue = 'registry/document-types/Cazier.yaml';
    one.change(catalogue, 'title:', 'tittle:');
    expect(await runInside(one, 'provision')).toMatchObject({ code: 1, err: expect.stringContaining('Nothing was published') });
    one.change(catalogue, 'tittle:', 'title:');
    one.change('integrations/beta.yaml', '"198.51.100.10"', '"198.51.100.12"');
    expect(await runInside(one, 'provision')).toMatchObject({ code: 0, err: '', out: expect.stringContaining('Published on') });
  });

  test('told to stop while git pushes', async () => {
    const env = { PATH: world.gitThatBeforePushing('kill -TERM "$PPID"') };
    const { code } = await world.mdocs('provision', ['--environment', 'staging', '--remote', remote], { env });
    expect(code).toBe(null);
    // Git is told to stop, too, and leaves nothing half done.
    await pause(500);
    expect(readdirSync(remote, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.lock'))).toEqual([]);
    expect([treeOf(before), treeAfter]).toContain(treeOf(tip()));
    expect(await provision()).toMatchObject({ code: 0 });
    expect(treeOf(tip())).toBe(treeAfter);
  });

  test.each([
    ['nobody reads the output', '| true', 2],
    ['there is no output', '>&-', 0],
  ])('%s', async (_, end, code) => {
    const line = `'${process.execPath}' '${program}' provision --environment staging --remote '${remote}' --locale en`;
    world.write('.mdocs/run.sh', `{ ${line} --root '${world.folder}' --today ${today}; echo "code $?" >&2; } ${end}\n`);
    const { err } = await world.inShell(`sh '${join(world.folder, '.mdocs/run.sh')}'`);
    expect(err).toMatch(new RegExp(`code ${code}\\n$`));
    expect(err).not.toMatch(/^ {4}at /m);
    const published = tip() !== before;
    expect(published).toBe(code === 0);
    if (!published) await nextRunIsFine();
  });
});

/** Git that sees nothing in the remote the first few times that it looks, as where it cannot open a folder and says nothing. */
function blind(times: number): void {
  const seen = mkdtempSync(join(world.folder, '.mdocs', 'blind-'));
  const now = `'${seen}/now'`;
  const looks = Array.from({ length: times }, (_, i) => `mkdir '${seen}/${i}' 2> /dev/null && > ${now} && exit 128`).join('; ');
  standIn(`case " $* " in *" fetch "*) ${looks};; *" ls-remote "*) rm ${now} 2> /dev/null && exit 0;; esac`);
}

/** Lines of shell that git begins with from now on; $git is the real one. */
function standIn(lines: string): void {
  const bin = mkdtempSync(join(world.folder, '.mdocs', 'bin-'));
  const script = `#!/bin/sh\nPATH='${process.env.PATH}'; git=$(command -v git)\n${lines}\nexec "$git" "$@"\n`;
  writeFileSync(join(bin, 'git'), script, { mode: 0o755 });
  vi.stubEnv('PATH', `${bin}${delimiter}${process.env.PATH}`);
}

describe('the clock', () => {
  const years = ['2021-06-01', '2031-06-01'] as const;
  const at = (day: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T10:00:00Z`) });
  const ends = () => manifestOf().notAfter.slice(0, 10);

  test('of a gateway, five years ahead: what has ended is refused, and what is in use stays', async () => {
    using gateway = new Gateway();
    await gateway.pull({ today });
    at(years[1]);
    const late = await gateway.pull({ today: years[1] });
    expect(late).toMatchObject({ code: 1, err: expect.stringMatching(/ended at “2026-06-15T00:00:00Z”[\s\S]*stays in\s+use/) });
    expect(gateway.current()).toBe(before);
    vi.useRealTimers();
    await provision();
    expect((await gateway.pull({ today })).code).toBe(0);
    expect(gateway.current()).toBe(tip());
  });

  test('of a gateway, five years behind: what is still to come is refused, and what is in use stays', async () => {
    using gateway = new Gateway();
    await gateway.pull({ today });
    await provision();
    at(years[0]);
    const early = await gateway.pull({ today: years[0] });
    expect(early).toMatchObject({
      code: 1,
      err: expect.stringMatching(/time of the\s+publication cannot be right[\s\S]*stays in\s+use/),
    });
    expect(gateway.current()).toBe(before);
    vi.useRealTimers();
    expect((await gateway.pull({ today })).code).toBe(0);
    expect(gateway.current()).toBe(tip());
  });

  test('of a run, behind: nobody gains or loses anything, and it says what it cannot believe', async () => {
    at(years[0]);
    const { code, out } = await provision({ today: years[0] });
    expect({ code, out }).toEqual({ code: 1, out: expect.stringMatching(/authority-invalid[\s\S]*is not valid\s+yet/) });
    expect(tip()).toBe(before);
    vi.useRealTimers();
    await nextRunIsFine();
  });

  test('of a run, ahead: what it published for years is made again by the next one', async () => {
    at(years[1]);
    expect((await provision({ today: years[1] })).code).toBe(0);
    expect(ends()).toBe('2031-06-15');
    vi.useRealTimers();
    expect((await provision()).code).toBe(0);
    expect([ends(), manifestOf().generation]).toEqual(['2026-06-15', 3]);
    expect((await provision()).out).toContain('Nothing changed');
  });

  test('of a run, ahead: nothing is renewed until two people say that the clock is right', async () => {
    await provision();
    const newest = tip();
    at(years[1]);
    const doubted = await provision({ today: years[1] });
    expect(doubted).toMatchObject({
      code: 1,
      err: expect.stringMatching(/clock may be wrong[\s\S]*environment: staging, generation: 3/),
    });
    expect(tip()).toBe(newest);
    world.write(
      'registry/announcements.yaml',
      'announced:\n  - { environment: staging, generation: 3, reason: După o pauză lungă. }\n',
    );
    world.commit('Announce');
    expect(await provision({ today: years[1] })).toMatchObject({ code: 0, err: '' });
    expect([ends(), manifestOf().generation]).toEqual(['2031-06-15', 3]);
    world.git('reset', '--quiet', '--hard', 'HEAD^');
  });

  test('of a run, ahead of all certificates: nobody loses anything', async () => {
    const late = await provision({ today: '2036-06-01' });
    expect(late).toMatchObject({ code: 1, out: expect.stringContaining('Stopped: nobody would have access any more') });
    // Nor does the next run believe the clock more than this one.
    await provision({ today: '2036-06-01' });
    expect(manifestOf().systems).toHaveLength(2);
    expect(tip()).toBe(before);
    await nextRunIsFine();
  });
});

class Gateway {
  private readonly into = join(world.folder, '.mdocs', `gateway-${Math.random()}`);

  pull = (given: object) => pull({ into: this.into, ...given });
  current = () => readlinkSync(join(this.into, 'current')).replace('versions/', '');

  [Symbol.dispose](): void {
    rmSync(this.into, { recursive: true, force: true });
  }
}

describe('two at once', () => {
  /** As mdocs provision does once it has checked what is declared: what came of it, or why not. */
  async function publishing(root: string, to: string, repository: Publishable): Promise<string> {
    const options = { root, today, remote: to };
    try {
      return (await carryOut(await prepare('staging', repository, options), options)).kind;
    } catch (error) {
      return error instanceof Failure ? error.text.en : String(error);
    }
  }

  async function checked({ folder }: World): Promise<(to: string) => Promise<string>> {
    const repository = await requirePublishable(await load(folder, today), { root: folder, today, locale: 'en' });
    if (!repository) throw new Error('The registry has errors.');
    return (to) => publishing(folder, to, repository);
  }

  test('pairs from sources that exclude each other, or from the same: exactly one publishes', async () => {
    using other = new World();
    moveBeta(other, '198.51.100.13');
    const [one, another] = [await checked(world), await checked(other)];
    for (let pair = 0; pair < 4; pair++) {
      const to = join(world.folder, '.mdocs', `pair-${pair}.git`);
      execFileSync('git', ['init', '--quiet', '--bare', '--template=', to]);
      const two = pair % 2 === 0 ? [one, another] : [one, one];
      const ends = await Promise.all(two.map((publishTo) => publishTo(to)));
      const said = ends.filter((end) => end !== 'published');
      expect([pair, said]).toEqual([pair, [pair % 2 === 0 ? expect.stringMatching(/^overtaken$|undo/) : 'unchanged']]);
      expect(gitIn(to, 'rev-list', '--count', branch)).toBe('1');
      expect(await two[ends.indexOf('published')]?.(to)).toBe('unchanged');
    }
  });
});
