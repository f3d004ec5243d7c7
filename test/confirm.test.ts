// mdocs confirm on real files and a real staging branch: what it writes, and when it writes nothing.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type ConfirmOptions, confirm } from '../scripts/commands/edit/confirm.ts';
import { provision } from '../scripts/commands/publish/provision.ts';
import { load } from '../scripts/commands/run/load.ts';
import { digest, today, unconfirmed } from './request/forms.ts';

const made: string[] = [];
const locale = 'ro';
let published: string;

beforeAll(async () => {
  published = mkdtempSync(join(tmpdir(), 'confirm-'));
  made.push(published);
  cpSync(join(import.meta.dirname, 'cases/base'), published, { recursive: true });
  await run(() => provision({ root: published, locale, today, environment: 'staging' }));
});
afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true });
});

/** A repository of its own whose staging is published, with this text as alfa's file. */
function repository(text: string): { root: string; alfa: string } {
  const root = mkdtempSync(join(tmpdir(), 'confirm-'));
  made.push(root);
  cpSync(published, root, { recursive: true });
  const alfa = join(root, 'integrations/alfa.yaml');
  writeFileSync(alfa, text);
  return { root, alfa };
}

async function run(command: () => Promise<number>): Promise<{ code: number; said: string }> {
  let said = '';
  const catching = ((text: string, done?: () => void) => {
    said += text;
    done?.();
    return true;
  }) as never;
  const spies = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockImplementation(catching));
  try {
    return { code: await command(), said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

const unobserved = 'Gateway-ul de testare nu transmite încă rapoarte.';
const report = 'Toate scenariile din ghid au reușit; tichetul 4711.';
const ask = (root: string, more: Partial<ConfirmOptions> = {}, name = 'alfa-registru') =>
  run(() => confirm(name, { root, locale, today, report, unobserved, ...more }));
const block = `        confirmation:
          tested: ${today}
          by: integrari@alfa.example
          access: ${digest}
          report: ${report}
          unobserved: ${unobserved}`;
const stale = `        confirmation: { tested: 2026-04-01, by: a@alfa.example, access: "sha256:${'0'.repeat(64)}", report: "All passed." }`;

test.each([
  ['at the end of production', unconfirmed, unconfirmed.replace('        # urmează', `${block}\n        # urmează`)],
  ['in place of a stale one', unconfirmed.replace('        # urmează', stale), unconfirmed.replace('        # urmează', block)],
  [
    'with its own line ends',
    unconfirmed.replaceAll('\n', '\r\n'),
    unconfirmed.replace('        # urmează', `${block}\n        # urmează`).replaceAll('\n', '\r\n'),
  ],
])('writes the confirmation %s', async (_, before, after) => {
  const { root, alfa } = repository(before);
  expect(await ask(root)).toMatchObject({ code: 0 });
  expect(readFileSync(alfa, 'utf8')).toBe(after);
  const { findings } = await load(root, today);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const again = await ask(root, { report: 'Altceva s-a testat azi.' });
  expect(again).toMatchObject({ code: 0, said: expect.stringContaining('confirmată deja') });
  expect(readFileSync(alfa, 'utf8')).toBe(after);
  expect(readdirSync(join(root, 'integrations')).sort()).toEqual(['alfa.yaml', 'beta.yaml', 'certificates']);
});

test('takes the day, the mailbox and several lines of report', async () => {
  const { root, alfa } = repository(unconfirmed);
  await ask(
    root,
    { tested: '2026-05-30', by: 'testare@alfa.example', report: 'Încărcare: reușit\r\nSemnare: reușit # 2\n' },
    'alfa/alfa-registru',
  );
  expect(readFileSync(alfa, 'utf8')).toContain(
    `tested: 2026-05-30\n          by: testare@alfa.example\n          access: ${digest}\n          report: |-\n            Încărcare: reușit\n            Semnare: reușit # 2\n`,
  );
});

const types = 'documentTypes: [Cazier, ExtrasRegistru]';
const idnp = '2000000000004';
test.each<[string, string, Partial<ConfirmOptions>, RegExp, string?]>([
  [
    'staging holds another access',
    unconfirmed.replace(types, 'documentTypes: [Cazier, ContractComercial]'),
    {},
    /„\+ContractComercial”, „-ExtrasRegistru”/,
  ],
  ['nothing is published there', unconfirmed, { remote: 'nowhere' }, /nu este publicat în mediul de testare/],
  ['production is not asked for', unconfirmed.slice(0, unconfirmed.indexOf('      production:')), {}, /secțiunea production/],
  [
    'production is in braces',
    `${unconfirmed.slice(0, unconfirmed.indexOf('      production:'))}      production: { addresses: ["203.0.113.11"] }\n`,
    {},
    /între acolade/,
  ],
  ['the day is still to come', unconfirmed, { tested: '2026-06-02' }, /confirmation-future/],
  ['the mailbox is none', unconfirmed, { by: 'nimeni' }, /mailbox-invalid/],
  ['the report says nothing', unconfirmed, { report: 'ok' }, /schema-length/],
  ['the report has a sign that turns the text', unconfirmed, { report: 'Toate au \u202Ereușit' }, /character-forbidden/],
  ["the report has a person's number", unconfirmed, { report: `Testat de ${idnp} ieri` }, /personal-number-present/],
  ['the report has a password', unconfirmed, { report: 'Testat cu parola: Xk29-hidden-Zz' }, /secret-present/],
  ['there is no such system', unconfirmed, {}, /Poate ați vrut să scrieți „alfa-registru”\?/, 'alfa-registr'],
  ['the file is broken', `${unconfirmed}x: [\n`, {}, /yaml-invalid/],
])('writes nothing where %s', async (_, text, more, words, name) => {
  const { root, alfa } = repository(text);
  const remote = more.remote === undefined ? {} : { remote: join(root, 'integrations', '..', '.mdocs', 'empty.git') };
  if (more.remote !== undefined) cpSync(join(root, '.mdocs/environments.git'), remote.remote ?? '', { recursive: true });
  if (more.remote !== undefined) rmSync(join(remote.remote ?? '', 'refs/heads/environment'), { recursive: true });
  const { code, said } = await ask(root, { ...more, ...remote }, name);
  expect({ code, said }).toEqual({ code: 1, said: expect.stringMatching(words) });
  expect(said).toContain('Nu s-a scris nimic');
  expect(said).not.toMatch(new RegExp(`${idnp}|Xk29`));
  expect(readFileSync(alfa, 'utf8')).toBe(text);
});

test('a name that several systems have wants the institution, too', async () => {
  const { root } = repository(unconfirmed);
  const beta = join(root, 'integrations/beta.yaml');
  writeFileSync(beta, readFileSync(beta, 'utf8').replace('beta-portal', 'alfa-registru'));
  expect(await ask(root)).toMatchObject({
    code: 1,
    said: expect.stringContaining('„alfa/alfa-registru” sau „beta/alfa-registru”'),
  });
});

test('what no gateway saw wants a reason, and says so', async () => {
  const { root, alfa } = repository(unconfirmed);
  const { code, said } = await ask(root, { unobserved: undefined });
  expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('Adăugați motivul cu --unobserved') });
  expect(said).toContain('niciun gateway de testare nu transmite rapoarte');
  expect(readFileSync(alfa, 'utf8')).toBe(unconfirmed);
});

test('without a terminal the report has to be given', async () => {
  const { root } = repository(unconfirmed);
  const options = { root, locale, today } as const;
  await expect(run(() => confirm('alfa-registru', options))).rejects.toThrow('--report');
});
