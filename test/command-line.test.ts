// The command line as somebody meets it: the help in 80 columns, its examples, and what a mistyped word is told.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examples } from '../scripts/commands/help/examples.ts';
import { help } from '../scripts/commands/help/help.ts';
import { createProgram } from '../scripts/commands/program.ts';
import { type Locale, locales } from '../scripts/model/text/text.ts';
import { program as bundle, bundleProgram } from './commands/world.ts';
import { gitIn } from './kill/world.ts';

const root = join(import.meta.dirname, '..');
/** The institutions of this repository, committed. */
const folder = mkdtempSync(join(tmpdir(), 'mdocs-command-line-'));

beforeAll(async () => {
  await bundleProgram();
  for (const name of ['integrations', 'registry']) cpSync(join(root, name), join(folder, name), { recursive: true });
  writeFileSync(join(folder, '.gitignore'), '.mdocs/\n');
  gitIn(folder, 'init', '--quiet', '--initial-branch=main');
  gitIn(folder, 'add', '--all');
  gitIn(folder, 'commit', '--quiet', '--message', 'Begin');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { PATH: process.env.PATH, HOME: '/dev/null', LC_ALL: 'C' };
  return new Promise((done) =>
    execFile(process.execPath, [bundle, ...args], { cwd: folder, env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, out, err }),
    ),
  );
}

/** The help of the program, then of every command; the options that all have once. */
function helpIn(locale: Locale): string {
  const program = createProgram(locale);
  const parts = [program, ...program.commands].map((command, i) => {
    let text = '';
    command.configureOutput({ writeOut: (part) => (text += part), getOutHelpWidth: () => 80 }).outputHelp();
    const paragraphs = text.split('\n\n');
    return paragraphs.filter((one) => i < 2 || !one.startsWith(help[locale].common)).join('\n\n');
  });
  return parts.join(`${'='.repeat(80)}\n`);
}

test.each(locales)('the help in %s fits 80 columns and is as it was read', async (locale) => {
  const text = helpIn(locale);
  expect(text.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  await expect(text).toMatchFileSnapshot(`golden/help/${locale}.txt`);
});

/** The words of an example as a shell gives them. */
const wordsOf = (line: string): string[] =>
  execFileSync('sh', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);
const all = Object.entries(examples).flatMap(([name, lines]) => lines.map((line) => ({ name, line, words: wordsOf(line) })));

test.each(all)('example: $line', async ({ name, words }) => {
  const program = createProgram('en');
  const called: string[] = [];
  for (const command of program.commands) command.action(() => void called.push(command.name()));
  await program.parseAsync(words, { from: 'user' });
  expect(called).toEqual([name]);
});

/**
 * What asks a person, an editor or GitHub, or names a commit, a file or a remote that the reader has; and what changes the files that the others are about,
 * which has a test of its own.
 */
const needsMore =
  /^(init|suspend|resume|revoke|grant|assign|take|new|lsp|sandbox|renew|request|verdict|pull|import|protection)\b|https:|origin\/main|--to |--status |--key /;

test('examples that need nothing else work on the institutions of this repository', { timeout: 300_000 }, async () => {
  const today = ['--today', '2026-12-01'];
  expect((await run(['start', ...today])).code).toBe(0);
  // A history of one commit has no approvals.
  for (const { line, name, words } of all.filter((one) => one.name !== 'start' && !needsMore.test(one.line)))
    expect({ line, ...(await run([...words, ...today])) }).toMatchObject({ line, code: name === 'audit' ? 1 : 0 });
});

test.each<[string[], string]>([
  [['paln'], 'There is no command “paln”. Did you mean “plan”?\nHelp: npm run -s mdocs -- --help\n'],
  [['paln', '--help'], 'There is no command “paln”. Did you mean “plan”?\nHelp: npm run -s mdocs -- --help\n'],
  [['--help', 'paln'], 'There is no command “paln”. Did you mean “plan”?\nHelp: npm run -s mdocs -- --help\n'],
  [['--verson'], 'There is no option “--verson”. Did you mean “--version”?\nHelp: npm run -s mdocs -- --help\n'],
  [
    ['plan', '--enviroment=staging'],
    'There is no option “--enviroment”. Did you mean “--environment”?\nHelp: npm run -s mdocs -- plan --help\n',
  ],
  [['fix', '--rot', 'x'], 'There is no option “--rot”. Did you mean “--root”?\nHelp: npm run -s mdocs -- fix --help\n'],
  [
    ['plan', '--environment', 'stagin'],
    'The option “--environment <name>” cannot be “stagin”. Did you mean “staging”? Possible values: “staging”, “production”.\nHelp: npm run -s mdocs -- plan --help\n',
  ],
  [
    ['plan'],
    'The option “--environment <name>” is missing. Possible values: “staging”, “production”.\nHelp: npm run -s mdocs -- plan --help\n',
  ],
  [
    ['validate', '--format'],
    'The option “--format <form>” lacks its value. Possible values: “text”, “json”, “github”, “sarif”.\nHelp: npm run -s mdocs -- validate --help\n',
  ],
  [['audit'], 'The argument “<institution/system>” is missing.\nHelp: npm run -s mdocs -- audit --help\n'],
  [['fix', 'a', 'b'], 'The command does not know what to do with “b”.\nHelp: npm run -s mdocs -- fix --help\n'],
  [
    ['status', '--today', '2026-02-30'],
    'The option “--today <date>” cannot be “2026-02-30”. A day is written YYYY-MM-DD, for example 2027-04-05.\nHelp: npm run -s mdocs -- status --help\n',
  ],
  [
    ['explain', 'certificat-expired'],
    'There is no code “certificat-expired”. Did you mean “certificate-expired” or “certificate-unused”?\nThe list of all codes: npm run -s mdocs -- explain --all\n',
  ],
])('%j is told what is wrong and what is near', async (args, err) => {
  const language = args[0]?.startsWith('-') ? ['--locale', 'en', ...args] : [...args, '--locale=en'];
  expect(await run(args.at(-1) === '--format' ? ['validate', '--locale=en', '--format'] : language)).toEqual({
    code: 2,
    out: '',
    err,
  });
});

test('a mistake is told in the chosen language', async () => {
  expect((await run(['paln'])).err).toBe(
    'Comanda „paln” nu există. Poate ați vrut să scrieți „plan”?\nAjutor: npm run -s mdocs -- --help\n',
  );
  expect((await run(['--locale', 'ru', 'paln'])).err).toBe(
    'Команды «paln» нет. Возможно, вы имели в виду «plan»?\nСправка: npm run -s mdocs -- --help\n',
  );
});

test('a command may be named on either side of --help', async () => {
  expect(await run(['--help', 'plan'])).toEqual(await run(['plan', '--help']));
  expect(await run(['help', 'plan'])).toEqual(await run(['plan', '--help']));
  expect(await run(['help'])).toEqual(await run(['--help']));
});

/** In a terminal that does not say how wide it is, as those of builds and containers. */
function inTerminal(line: string, env: Readonly<Record<string, string>>): string {
  const command = `${process.execPath} ${bundle} ${line}`;
  const surroundings = { PATH: process.env.PATH, HOME: '/dev/null', LC_ALL: 'C', NO_COLOR: '1', ...env };
  const stdio = ['ignore', 'pipe', 'pipe'] as const;
  return execFileSync('script', ['-qec', command, '/dev/null'], {
    cwd: folder,
    env: surroundings,
    encoding: 'utf8',
    stdio: [...stdio],
  });
}

test.each([
  [{}, 80, 60],
  [{ COLUMNS: '40' }, 40, 25],
  [{ COLUMNS: 'wide' }, 80, 60],
])('a terminal without a width, with %j, has %i columns', (env, most, least) => {
  for (const line of ['explain idno-invalid --locale en', 'plan --help --locale en']) {
    const widths = inTerminal(line, env)
      .split('\r\n')
      .map((one) => [...one].length);
    expect(Math.max(...widths)).toBeGreaterThan(least);
    if (!line.includes('--help')) expect(Math.max(...widths)).toBeLessThanOrEqual(most);
  }
});
