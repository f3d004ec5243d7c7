// The command line as a person or a workflow meets it: what it prints, what it leaves behind, and with which code it ends.
import { cpSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { removeSource } from '../scripts/model/publication/manifest.ts';
import { bundleProgram, mdocs, program, World } from './commands/world.ts';
import { gitIn } from './kill/world.ts';

beforeAll(bundleProgram);

const staging = ['--environment', 'staging'];
const alfa = 'integrations/alfa.yaml';
const breakIdno = (world: World) => world.change(alfa, '"1015999000116"', '"1015999000117"');
const beta = 'integrations/beta.yaml';
const betaSerial = '401BD3123B7201DC89F5A2776A00';
const moveBeta = (world: World) => world.change(beta, '"198.51.100.10"', '"198.51.100.12"');

/** Lines that a terminal of 80 columns would break, but for a single word that cannot be broken. */
const tooWide = (text: string) => text.split('\n').filter((line) => [...line].length > 80 && line.trim().includes(' '));
const ansi = '\u001B';

describe.concurrent('start', () => {
  test('publishes both environments, and a second time changes nothing and says so', async () => {
    using world = new World();
    const first = await world.mdocs('start', ['--locale', 'en']);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toContain('Published on environment/staging');
    expect(first.out).toContain('Published on environment/production');
    const tips = [world.tip('staging'), world.tip('production')];
    expect(tips).toEqual([expect.stringMatching(/^[0-9a-f]{40}$/), expect.stringMatching(/^[0-9a-f]{40}$/)]);
    const second = await world.mdocs('start', ['--locale', 'en']);
    expect(second).toMatchObject({ code: 0, err: '' });
    expect(second.out).toContain('Nothing has changed since the last publication');
    expect(second.out).not.toContain('Published');
    expect([world.tip('staging'), world.tip('production')]).toEqual(tips);
  });

  test.each(['ro', 'en', 'ru'])('fits a terminal in %s, with and without errors', async (locale) => {
    using world = new World();
    const sound = await world.mdocs('start', ['--locale', locale]);
    breakIdno(world);
    const validated = await world.mdocs('validate', ['--locale', locale]);
    expect([sound.code, validated.code]).toEqual([0, 1]);
    const printed = [sound, validated].map(({ out, err }) => out + err).join('');
    expect(tooWide(printed)).toEqual([]);
    expect(printed).not.toContain(ansi);
  });
});

describe.concurrent('validate', () => {
  test('ends with 0 on a sound repository and with 1 on a broken one', async () => {
    using world = new World();
    expect(await world.mdocs('validate')).toMatchObject({ code: 0, err: '' });
    breakIdno(world);
    const broken = await world.mdocs('validate', ['--locale', 'en']);
    expect(broken).toMatchObject({ code: 1, err: '' });
    expect(broken.out).toContain('idno-invalid');
    expect(broken.out).toContain('2 integration files: ');
  });

  test('a file that is not YAML hides no other finding', async () => {
    using world = new World();
    world.write(beta, 'institution: [\n');
    breakIdno(world);
    const { code, findings } = await reportOf(world);
    expect(code).toBe(1);
    expect(findings.map(({ file }) => file)).toEqual(expect.arrayContaining([alfa, beta]));
  });

  test('json has every finding with its place and its words in three languages, and their counts', async () => {
    using world = new World();
    breakIdno(world);
    const { formatVersion, findings, counts } = await reportOf(world);
    expect(formatVersion).toBe(1);
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'idno-invalid',
        severity: 'error',
        file: alfa,
        line: 3,
        column: 3,
        path: ['institution', 'idno'],
      }),
    );
    const words = {
      ro: expect.stringMatching(/./),
      en: expect.stringMatching(/./),
      ru: expect.stringMatching(/\p{Script=Cyrillic}/u),
    };
    for (const { message, hint } of findings) {
      expect(message).toEqual(words);
      if (hint !== undefined) expect(hint).toEqual(words);
    }
    const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
    expect(counts).toEqual({ error: count('error'), warning: count('warning'), notice: count('notice') });
    expect(counts.error).toBeGreaterThan(0);
  });

  test('github has one command for each finding, whatever values and names of files say', async () => {
    using world = new World();
    world.change(alfa, 'certificates/alfa-registru.staging.cer', '"certificates/a\\n::error::evil%0A::warning file=x::b.cer"');
    world.change(alfa, '"203.0.113.10"', '"::stop-commands::x", "%0A::set-output name=a::b", "1\\r\\n::add-mask::2"');
    world.write('integrations/a,line=1::evil%0A\n::error::x.yaml', 'institution: {}\n');
    const { findings } = await reportOf(world);
    const { code, out } = await world.mdocs('validate', ['--format', 'github', '--locale', 'en']);
    expect(code).toBe(1);
    const lines = out.split(/[\r\n]+/).filter(Boolean);
    expect(lines).toHaveLength(findings.length);
    const commands = lines.map((line) =>
      /^::(\w+) file=([^,:]*),line=(\d+),col=(\d+),title=([\w-]+)::(.+)$/.exec(line)?.slice(1),
    );
    expect(commands.map((command) => [command?.[0], command?.[2], command?.[4]])).toEqual(
      findings.map(({ severity, line, code }) => [severity, String(line), code]),
    );
    // What GitHub decodes: a percent sign that the value brought stays one.
    expect(lines.filter((line) => /%(?!25|0A|3A|2C)/.test(line))).toEqual([]);
    expect(lines.filter((line) => /evil%0A/.test(line))).toEqual([]);
    expect(out).toContain('evil%250A');
  });

  test('sarif has what the standard requires', async () => {
    using world = new World();
    breakIdno(world);
    const { findings } = await reportOf(world);
    const { code, out } = await world.mdocs('validate', ['--format', 'sarif', '--locale', 'en']);
    expect(code).toBe(1);
    const { version, $schema, runs } = JSON.parse(out);
    expect([version, runs.length]).toEqual(['2.1.0', 1]);
    expect($schema).toContain('sarif-2.1.0');
    const { tool, results } = runs[0];
    expect(tool.driver.name).toBe('mdocs');
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { shortDescription, help } of tool.driver.rules) expect([shortDescription.text, help.text]).not.toContain('');
    const levels = { error: 'error', warning: 'warning', notice: 'note' };
    expect(results).toEqual(
      findings.map((finding) => ({
        ruleId: finding.code,
        ruleIndex: ids.indexOf(finding.code),
        level: levels[finding.severity],
        message: { text: expect.stringMatching(/^[^`]+$/) },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: finding.file },
              region: { startLine: finding.line, startColumn: finding.column },
            },
          },
        ],
      })),
    );
  });
});

interface Reported {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'notice';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: unknown;
  readonly hint?: unknown;
}

async function reportOf(world: World) {
  const { code, out } = await world.mdocs('validate', ['--format', 'json']);
  const report: { formatVersion: number; findings: Reported[]; counts: Record<string, number> } = JSON.parse(out);
  return { ...report, code };
}

describe.concurrent('colour', () => {
  /** Runs in a terminal that script makes, on a machine where nobody watches: a slow one would count there what it reads. */
  const inTerminal = (world: World, env: Record<string, string>) => {
    const command = `'${process.execPath}' '${program}' validate --root '${world.folder}' --today 2026-06-01`;
    return world.inShell(`script --quiet --return --command "${command}" /dev/null`, { TERM: 'xterm', CI: 'true', ...env });
  };

  test('is for terminals only, and not where it is not wanted', async () => {
    using world = new World();
    expect((await world.mdocs('validate', [], { env: { TERM: 'xterm' } })).out).not.toContain(ansi);
    expect((await inTerminal(world, {})).out).toContain(`${ansi}[1m${alfa}`);
    expect((await inTerminal(world, { NO_COLOR: '1' })).out).not.toContain(ansi);
    expect((await inTerminal(world, { TERM: 'dumb' })).out).not.toContain(ansi);
  });
});

describe.concurrent('plan', () => {
  test('text says in words what changes, then shows the files, and publishes nothing', async () => {
    using world = new World();
    const { code, out, err } = await world.mdocs('plan', [...staging, '--all', '--locale', 'en']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('“Registrul electronic Alfa” (“Instituția Publică Alfa”) gains access');
    expect(out).toContain('+++ b/clients.json');
    const short = (await world.mdocs('plan', [...staging, '--locale', 'en'])).out;
    expect(short).toBe(
      `${out.slice(0, out.indexOf('--- /dev/null'))}Everything: npm run -s mdocs -- plan --environment staging --all\n`,
    );
    expect(world.tip('staging')).toBe('');
  });

  test('json is the plan as data', async () => {
    using world = new World();
    const { code, out } = await world.mdocs('plan', [...staging, '--format', 'json']);
    const plan = JSON.parse(out);
    expect(code).toBe(0);
    expect(plan).toMatchObject({ environment: 'staging', connected: 2, waiting: [] });
    expect(plan.systems.map(({ kind, system }: { kind: string; system: { system: string } }) => [kind, system.system])).toEqual([
      ['gains', 'alfa-registru'],
      ['gains', 'beta-portal'],
    ]);
  });

  test('markdown stands in a pull request', async () => {
    using world = new World();
    const { code, out } = await world.mdocs('plan', [...staging, '--format', 'markdown', '--locale', 'en']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\*\*Changes in the test environment \(staging\): 2 systems, 12 files\.\*\*\n/);
    expect(out).toContain('```diff\n');
  });

  test.each(['text', 'json', 'markdown'])(
    '%s ends with 1 where institutions are not followed, and says who waits',
    async (format) => {
      using world = new World();
      // Two systems with one certificate: no gateway could tell them apart.
      world.change(alfa, 'file: certificates/alfa-registru.staging.cer', `serial: "${betaSerial}"`);
      const { code, out, err } = await world.mdocs('plan', [...staging, '--format', format, '--locale', 'en']);
      expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/^In integrations\/: \d errors?\./) });
      if (format === 'text') expect(out).toContain('certificate-taken');
      expect(out).toContain('alfa-registru');
    },
  );
});

describe.concurrent('render', () => {
  test('writes what would be published into an empty directory, and refuses another', async () => {
    using world = new World();
    const out = join(world.folder, '.mdocs', 'tree');
    expect(await world.mdocs('render', [...staging, '--out', out])).toMatchObject({ code: 0, err: '' });
    await world.mdocs('provision', staging);
    const published = gitIn(world.environments, 'ls-tree', '-r', '--name-only', 'environment/staging').split('\n');
    expect(published).toContain('manifest.json');
    for (const path of published) {
      const [mine, theirs] = [
        readFileSync(join(out, path), 'utf8'),
        gitIn(world.environments, 'show', `environment/staging:${path}`),
      ];
      // Only a publication has a number and an end.
      if (path === 'manifest.json') expect(removeSource(mine)).toBe(removeSource(theirs));
      else expect(mine.trim()).toBe(theirs);
    }
    rmSync(join(out, 'manifest.json'));
    const again = await world.mdocs('render', [...staging, '--out', out, '--locale', 'en']);
    expect(again).toMatchObject({
      code: 2,
      out: '',
      err: `The folder ${out} is not empty. Choose another one or empty it.\n`,
    });
    expect(() => readFileSync(join(out, 'manifest.json'))).toThrow('ENOENT');
  });
});

describe.concurrent('provision', () => {
  test('publishes everybody but those whose files have errors, and says so', async () => {
    using world = new World();
    await world.mdocs('provision', staging);
    breakIdno(world);
    moveBeta(world);
    world.commit('Break Alfa, move Beta');
    const { code, out, err } = await world.mdocs('provision', [...staging, '--locale', 'en']);
    expect(code).toBe(1);
    expect(out).toContain('idno-invalid');
    expect(out).toContain('! “alfa/alfa-registru” keeps its published access');
    expect(out).toContain('+ access from “198.51.100.12”');
    expect(out).toContain('Published on environment/staging');
    expect(err).toContain('The institutions concerned keep the access that was published last');
  });

  test('refuses a registry with an error, and publishes nothing', async () => {
    using world = new World();
    world.change('registry/policy.yaml', 'environments:', 'environment:');
    world.commit('Break the policy');
    const remote = world.remote();
    const { code, err } = await world.mdocs('provision', [...staging, '--remote', remote, '--locale', 'en']);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('Nothing was published') });
    expect(gitIn(remote, 'for-each-ref')).toBe('');
  });

  test('publishes to a remote only what is committed', async () => {
    using world = new World();
    const remote = world.remote();
    moveBeta(world);
    const refused = await world.mdocs('provision', [...staging, '--remote', remote, '--locale', 'en']);
    expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining('not committed') });
    expect(gitIn(remote, 'for-each-ref')).toBe('');
    const commit = world.commit('Move Beta');
    expect(await world.mdocs('provision', [...staging, '--remote', remote])).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(gitIn(remote, 'show', 'environment/staging:manifest.json')).source).toEqual({ commit, modified: false });
    expect(gitIn(remote, 'log', '-1', '--format=%B', 'environment/staging')).toContain(`Source-Commit: ${commit}`);
  });

  test('refuses a source that is older than what is published', async () => {
    using world = new World();
    moveBeta(world);
    world.commit('Move Beta');
    expect((await world.mdocs('provision', staging)).code).toBe(0);
    const tip = world.tip('staging');
    world.git('checkout', '--quiet', 'HEAD~1');
    const older = await world.mdocs('provision', [...staging, '--locale', 'en']);
    expect(older).toMatchObject({ code: 2, out: '', err: expect.stringContaining('publishing would undo later changes') });
    expect(world.tip('staging')).toBe(tip);
  });

  test('another run that publishes something else first wins, and this one says so', async () => {
    using world = new World();
    using other = new World();
    const remote = world.remote();
    moveBeta(other);
    other.commit('Move Beta');
    const rival = `'${process.execPath}' '${program}' provision --environment staging --remote '${remote}' --today 2026-06-01 --root '${other.folder}'`;
    const late = await world.mdocs('provision', [...staging, '--remote', remote, '--locale', 'en'], {
      env: { PATH: world.gitThatBeforePushing(rival) },
    });
    expect(late.code).toBe(2);
    const tip = world.tip('staging', remote);
    expect(late.out).toContain(`Another run published commit ${tip.slice(0, 10)} on environment/staging meanwhile`);
    expect(gitIn(remote, 'log', '--format=%B', 'environment/staging')).toContain(other.git('rev-parse', 'HEAD'));
  });

  test('of two runs at once from sources that exclude each other, one publishes', async () => {
    using world = new World();
    using other = new World();
    const remote = world.remote();
    moveBeta(other);
    other.commit('Move Beta');
    world.change(beta, '"10.24.8.0/29"', '"10.24.9.0/29"');
    world.commit('Move the VPN of Beta');
    const both = await Promise.all([world, other].map((one) => one.mdocs('provision', [...staging, '--remote', remote])));
    expect(both.map(({ code }) => code).sort()).toEqual([0, 2]);
    expect(gitIn(remote, 'rev-list', '--count', 'environment/staging')).toBe('1');
  });
});

describe.concurrent('new', () => {
  const common = {
    sector: 'private',
    technical: 'it@gama.example',
    login: 'gama-demo-it',
    'account-id': '9000000103',
    contract: '5/2026',
    'contract-signed': '2026-01-05',
    annex: '5/2026-MDocs',
    'annex-signed': '2026-01-06',
    'system-name': 'Portalul Gama: ștampile "vechi" # și noi',
    'document-types': 'ContractComercial',
    addresses: '198.51.100.77',
  };
  const asOptions = (answers: Record<string, string>) => Object.entries(answers).flatMap(([name, value]) => [`--${name}`, value]);

  test.each(['ro', 'en', 'ru'])(
    'writes a file without errors from options in %s, with a serial, and never over another',
    async (locale) => {
      using world = new World();
      rmSync(join(world.folder, beta));
      const answers = {
        ...common,
        idno: '1019999000228',
        name: 'Beta SRL',
        system: 'gama-portal',
        certificate: betaSerial,
      };
      const options = [...asOptions(answers), '--locale', locale];
      const made = await world.mdocs('new', options);
      expect(made).toMatchObject({ code: 0, err: '' });
      const file = 'integrations/beta.yaml';
      const text = world.read(file);
      expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/schemas\/integration\.schema\.json\n/);
      expect(await errorsOf(world)).toEqual([]);
      world.write(file, `${text}# edited\n`);
      expect(await world.mdocs('new', options)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(file) });
      expect(world.read(file)).toBe(`${text}# edited\n`);
    },
  );

  test('takes a certificate file beside the declaration', async () => {
    using world = new World();
    const certificate = join(world.folder, '.mdocs', 'mine.cer');
    cpSync(join(world.folder, 'integrations/certificates/alfa-registru.staging.cer'), certificate);
    rmSync(join(world.folder, 'integrations'), { recursive: true });
    const answers = {
      ...common,
      sector: 'public',
      rsi: '0123',
      idno: '1015999000116',
      name: 'Instituția Publică Alfa',
      file: 'alfa',
    };
    const made = await world.mdocs('new', asOptions({ ...answers, system: 'alfa-portal', certificate }));
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(world.folder, 'integrations/certificates/alfa.staging.cer'))).toEqual(readFileSync(certificate));
    expect(await errorsOf(world)).toEqual([]);
  });

  test('without a terminal names every option that is missing', async () => {
    using world = new World();
    const { code, out, err } = await world.mdocs('new', ['--idno', '1010600034203', '--locale', 'en']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const missing = Object.keys({ ...common, name: '', file: '', system: '', rsi: '', certificate: '' }).filter(
      (name) => name !== 'sector',
    );
    expect([...err.matchAll(/--([a-z-]+)/g)].map(([, name]) => name).sort()).toEqual(missing.sort());
  });

  test('takes no answer that cannot be right', async () => {
    using world = new World();
    const { code, err } = await world.mdocs('new', ['--idno', '1015999000117', '--locale', 'en']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('1015999000117') });
  });

  const errorsOf = async (world: World) => (await reportOf(world)).findings.filter(({ severity }) => severity === 'error');
});

describe.concurrent('explain', () => {
  test.each([
    ['ro', 'Cauze obișnuite'],
    ['en', 'Usual causes'],
    ['ru', 'Обычные причины'],
  ])('prints a page in %s', async (locale, heading) => {
    const { code, out, err } = await mdocs(['explain', 'idno-invalid', '--locale', locale]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^idno-invalid \(/);
    expect(out).toContain(`\n${heading}\n`);
    expect(tooWide(out)).toEqual([]);
  });

  test('lists all codes, and offers the nearest to an unknown one', async () => {
    const list = await mdocs(['explain', '--all']);
    expect(list).toMatchObject({ code: 0, out: expect.stringContaining('idno-invalid\n') });
    const group = await mdocs(['explain', 'idno', '--locale', 'en']);
    expect(group.out.split('\n').map((line) => line.trim().split(/\s+/)[1])).toContain('idno-invalid');
    expect(group.out).not.toContain('serial-invalid');
    const unknown = await mdocs(['explain', 'idno-invlid', '--locale', 'en']);
    expect(unknown).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Did you mean “idno-invalid”?') });
  });
});

describe.concurrent('usage', () => {
  const commands = [
    'start',
    'validate',
    'plan',
    'render',
    'provision',
    'pull',
    'gateway',
    'drift',
    'rollback',
    'drill',
    'new',
    'explain',
    'fix',
    'inspect',
  ];

  test('every command explains itself', async () => {
    const program = await mdocs(['--help']);
    expect(program.code).toBe(0);
    for (const command of commands) {
      expect(program.out).toContain(`\n  ${command} `);
      const { code, out, err } = await mdocs([command, '--help', '--locale', 'ru']);
      expect({ command, code, err }).toEqual({ command, code: 0, err: '' });
      expect(out).toMatch(/^Использование: mdocs /);
    }
  });

  test.each([
    [['nothing']],
    [['plan']],
    [['plan', '--environment', 'test']],
    [['validate', '--format', 'xml']],
    [['validate', '--locale', 'de']],
    [['validate', '--today', '2026-02-30']],
    [['validate', '--unknown']],
    [['render', '--environment', 'staging']],
    [['inspect']],
    [['inspect', '/nowhere.cer']],
  ])('%j ends with 2 and says why on the standard error only', async (args) => {
    expect(await mdocs(args)).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/\S/) });
  });
});

describe.concurrent('an output that cannot be written', () => {
  test.each([
    ['validate', []],
    ['validate', ['--format', 'json']],
    ['explain', []],
    ['plan', ['--help']],
  ])('a full disk ends %s %j with 2, in words', async (command, args) => {
    using world = new World();
    const { code, err } = await world.mdocs(command, args, { stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'] });
    expect(code).toBe(2);
    expect(err).not.toContain('    at ');
  });

  test('a reader that is gone ends the command with 2', async () => {
    using world = new World();
    const command = `'${process.execPath}' '${program}' validate --format json --root '${world.folder}' --today 2026-06-01`;
    writeFileSync(join(world.folder, 'run.sh'), `{ ${command}; echo "code $?" >&2; } | true\n`);
    const { err } = await world.inShell(`sh '${join(world.folder, 'run.sh')}'`);
    expect(err).toMatch(/code 2\n$/);
    expect(err).not.toContain('    at ');
  });

  test('progress that nobody reads is no failure', async () => {
    using world = new World();
    breakIdno(world);
    const full = openSync('/dev/full', 'w');
    expect((await world.mdocs('plan', staging, { stdio: ['ignore', 'pipe', full] })).code).toBe(1);
  });
});
