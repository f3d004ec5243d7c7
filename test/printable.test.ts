// What a repository's names and contents could do to a terminal: nothing. Every command runs over hostile ones.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { createProgram } from '../scripts/commands/program.ts';
import { makePrintable, paint } from '../scripts/report/terminal.ts';
import { bundleProgram, World } from './commands/world.ts';

beforeAll(bundleProgram);

const forged = 'Forged: 0 errors, 0 warnings';
/** Goes up and takes out what was said; begins a line of its own; sets a title, in one byte; turns the direction of what follows. */
const signs = [
  '\u001B[1A\u001B[2K',
  `x\n${forged}`,
  '\u009B2K\u0085',
  '\u001B]0;title\u0007',
  '\u202Etxt',
  'a\rb',
  '\u007F\b\b',
  '`\u001B[31m`',
];
const folders = [
  'integrations/',
  'integrations/certificates/',
  'registry/document-types/',
  'registry/certificates/',
  'registry/authorities/',
  '',
];

const yaml = (sign: string) =>
  `institution:\n  idno: ${JSON.stringify(sign)}\n  "${sign.replace(/[^ -~]/g, '')}": 1\n# ${sign.split('\n')[0]}\n`;

function addHostileFiles(world: World): void {
  for (const [i, sign] of signs.entries())
    for (const folder of folders) {
      const path = join(world.folder, `${folder}n${i}${sign}.${folder.includes('certificates/') ? 'cer' : 'yaml'}`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, yaml(sign));
    }
}

/** As a person would call it; @ is the repository. */
const given: Readonly<Record<string, readonly (readonly string[])[]>> = {
  new: [['--file', 'gama', '--idno', '1015999000116', '--name', signs[0] ?? '']],
  confirm: [['alfa/alfa-registru', '--report', signs[0] ?? '', '--by', 'it@alfa.md'], [signs[1] ?? '']],
  renew: [['alfa/alfa-registru', '--environment', 'staging', '--certificate', `@/integrations/certificates/n0${signs[0]}.cer`]],
  suspend: [
    ['alfa/alfa-registru', '--reason', signs[0] ?? ''],
    [signs[1] ?? '', '--reason', 'a b c'],
  ],
  resume: [['alfa/alfa-registru'], [signs[1] ?? '']],
  revoke: [['alfa/alfa-registru', '--reason', signs[0] ?? ''], ...signs.map((sign) => [sign, '--reason', 'a b c'])],
  grant: [[signs[1] ?? '', '--institution', signs[0] ?? '', '--expires', '2030-01-01', '--reason', signs[0] ?? '']],
  assign: [['alfa/alfa-registru', '--environment', 'staging', '--id', signs[0] ?? ''], [signs[1] ?? '']],
  take: [[`@/integrations/certificates/n0${signs[0]}.cer`], [`@/${signs[1]}`]],
  validate: [[], ['--format', 'json'], ['--format', 'github'], ['--format', 'sarif'], ['--base', 'HEAD']],
  explain: [[], [signs[1] ?? '']],
  inspect: [signs.map((sign, i) => `@/integrations/certificates/n${i}${sign}.cer`)],
  doctor: [
    ...signs.map((sign) => ['--environment', 'staging', '--certificate', `@/${sign}`, '--url', `https://127.0.0.1:1/${sign}`]),
    ['alfa/alfa-registru', '--environment', 'staging', '--script', '--url', `https://127.0.0.1:1/${signs[0]}`],
    [signs[1] ?? '', '--environment', 'staging', '--script', '--url', signs[0] ?? ''],
    [
      '--environment',
      'staging',
      '--certificate',
      `@/integrations/certificates/n0${signs[0]}.cer`,
      '--url',
      'https://127.0.0.1:1',
    ],
  ],
  // Nothing is served: there is no such institution, or what is asked for cannot be.
  sandbox: [
    [signs[0] ?? ''],
    [signs[1] ?? '', '--port', '0'],
    ['alfa', '--fault', signs[0] ?? ''],
    ['alfa', '--port', signs[1] ?? ''],
  ],
  plan: [
    ['--environment', 'staging'],
    ['--environment', 'production', '--format', 'json'],
  ],
  render: [['--environment', 'staging', '--out', '@/rendered']],
  provision: [
    ['--environment', 'staging'],
    ['--environment', 'production', '--only-removals'],
  ],
  rollback: [['--environment', 'staging', '--reason', signs[1] ?? '', '--by', signs[0] ?? '']],
  pull: [['--environment', 'staging', '--into', '@/taken', '--unsigned', '--remote', '@/.mdocs/environments.git']],
  // Nothing is served: there is no such repository, or no such folder can be used.
  gateway: [`@/nowhere${signs[0]}`, `@/nowhere`].map((remote, i) => [
    ...['--environment', 'staging', '--once', '--unsigned', '--remote', remote, '--into', i === 0 ? '@/gw' : `@/${signs[1]}`],
  ]),
  suggest: [[], ['alfa'], [signs[1] ?? ''], ['--format', 'json']],
  status: [[], ['alfa'], [signs[1] ?? ''], ['--format', 'json'], ['--format', 'markdown']],
  expiring: [[], ['--format', 'json'], ['--format', 'metrics']],
  report: [
    ['--from', '2026-01-01', '--to', '2026-06-01'],
    ['--from', '2026-01-01', '--to', '2026-06-01', '--format', 'csv'],
  ],
  audit: [['alfa/alfa-registru'], [signs[1] ?? '']],
  drift: [[], ['--format', 'json']],
  init: [['--mailbox', signs[0] ?? '']],
  import: [['--out', '@', '--csv', '@/list.csv']],
  notices: [[]],
  notify: [['--outbox', '@/outbox']],
  fix: [[]],
};

const acting = /[^\n -~\u00A0-\uFFFF]|[\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/;

test('no command lets a name act on a terminal', { timeout: 600_000 }, async () => {
  using world = new World();
  expect(await world.mdocs('start')).toMatchObject({ code: 0 });
  addHostileFiles(world);
  world.commit('Hostile');
  world.write('list.csv', `idno,system,environment,${signs[1]}\n1015999000116,"${signs[0]}",staging,x\n`);
  const names = createProgram('en').commands.map((command) => command.name());
  const withoutGitHub = names.filter((name) => !['request', 'verdict', 'protection', 'drill', 'lsp'].includes(name));
  expect(withoutGitHub.filter((name) => name !== 'start' && !(name in given))).toEqual([]);
  for (const command of withoutGitHub)
    for (const args of given[command] ?? [[]]) {
      const { out, err } = await world.mdocs(
        command,
        args.map((one) => one.replace(/^@/, world.folder)),
      );
      const printed = out + err;
      expect(acting.exec(printed)?.input.slice(0, 2000), `${command} ${JSON.stringify(args)}`).toBeUndefined();
      expect(
        printed.split('\n').filter((line) => line.startsWith(forged)),
        command,
      ).toEqual([]);
      expect(printed, command).not.toMatch(/^\s+at .*\.(ts|mjs):/m);
    }
});

test('nothing but line ends and our own colours comes through', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('\u001B', '[31m', '\r', '\n', 'a', '\u009B', '\u202E', '\t') }), (text) => {
      expect(makePrintable(text, false)).toMatch(/^[ -~]*(?:\r?\n[ -~]*)*$/);
    }),
  );
  const screen = { locale: 'en', width: 80, hasColour: true } as const;
  expect(makePrintable(paint(screen, 'red', 'a\u001B[2K'), true)).toBe('\u001B[31ma\\u001B[2K\u001B[0m');
  expect(JSON.parse(makePrintable(JSON.stringify('a\u007F\u0085'), false))).toBe('a\u007F\u0085');
});
