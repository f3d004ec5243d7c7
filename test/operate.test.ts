// What AGE changes day by day, on real files: comments and layout stay, all that is wrong is told at once, and the second time is no change.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { assign } from '../scripts/commands/edit/assign.ts';
import { grant } from '../scripts/commands/edit/grant.ts';
import { revoke } from '../scripts/commands/edit/revoke.ts';
import { resume, suspend } from '../scripts/commands/edit/suspend.ts';
import { catchOutput } from './commands/inside.ts';
import { World } from './commands/world.ts';

const made: string[] = [];
let root: string;
const file = (name: string) => readFileSync(join(root, name), 'utf8');
const options = { locale: 'en', today: '2026-08-01' } as const;
const on = () => ({ root, ...options });
const reason = 'Cheia a fost pierdută, INC-4711.';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'operate-'));
  made.push(root);
  for (const folder of ['integrations', 'registry'])
    cpSync(join(import.meta.dirname, '..', folder), join(root, folder), { recursive: true });
});
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

const taxes = 'integrations/taxe-locale.yaml';
const civil = 'integrations/stare-civila.yaml';
const system = 'stare-civila/registrul-starii-civile';
const everything = () => [taxes, civil, 'registry/revoked.yaml', 'registry/policy.yaml'].map(file);

/** What was said, without the ends of its lines. */
const said = async (work: () => Promise<number>) => {
  const { code, out, err } = await catchOutput(work);
  return { code, out: out.replaceAll(/\s+/g, ' '), err: err.replaceAll(/\s+/g, ' ') };
};

/** The lines that were added and taken out, whatever stood between. */
function changed(before: string, after: string): string[] {
  const [was, is] = [before.split('\n'), after.split('\n')];
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `-${line}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `+${line}`),
  ];
}

test('a system is suspended and given back, byte for byte as it was; the second time nothing changes', async () => {
  const before = file(civil);
  const first = await said(() => suspend('registrul-starii-civile', { ...on(), reason: ' Adrese  necunoscute: #4711 ' }));
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining('loses its access') });
  expect(changed(before, file(civil))).toEqual(['+    status: suspended', '+    reason: "Adrese necunoscute: #4711"']);
  const suspended = file(civil);
  const second = await said(() => suspend(system, { ...on(), reason }));
  expect([second.code, second.out, file(civil)]).toEqual([
    0,
    expect.stringContaining('is already suspended. Nothing was'),
    suspended,
  ]);
  expect(await said(() => resume(system, on()))).toMatchObject({ code: 0, out: expect.stringContaining('gains access') });
  expect(file(civil)).toBe(before);
  expect(await said(() => resume(system, on()))).toMatchObject({
    code: 0,
    out: expect.stringContaining('is not suspended'),
  });
});

test('a suspension in lines with CRLF and a reason in several lines stay whole', async () => {
  const text = file(civil).replace('    documentTypes', '    reason: |-\n      Vechi,\n      demult.\n    documentTypes');
  writeFileSync(join(root, civil), text.replaceAll('\n', '\r\n'));
  expect((await said(() => suspend(system, { ...on(), reason }))).code).toBe(0);
  const after = file(civil);
  expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  expect(after).toContain(`    status: suspended\r\n    reason: ${reason}\r\n    documentTypes`);
  expect(after).not.toContain('demult');
});

test.each([
  ['a system', system, 2],
  ['a system in one environment', system, 1],
  ['a file', 'certificates/facturi-primite.staging.cer', 1],
  ['a serial as a viewer shows it', '40:d5:31:05:b2:7a:01:dc:85:f8:0b:2a:a5:00', 1],
])('certificates are revoked by %s, with their SHA-256, once', async (_, what, count) => {
  const before = file('registry/revoked.yaml');
  const only = count === 1 && what === system ? { environment: 'production' as const } : {};
  const first = await said(() => revoke(what, { ...on(), ...only, reason }));
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining('loses its access') });
  const after = file('registry/revoked.yaml');
  expect(after.startsWith(before.trimEnd())).toBe(true);
  expect(
    after.slice(before.trimEnd().length).match(/- sha256: "[0-9a-f]{64}"\n {4}serial: "[0-9A-F]+"\n {4}since: 2026-08-01\n/g),
  ).toHaveLength(count);
  const second = await said(() => revoke(what, { ...on(), ...only, reason }));
  expect([second.code, second.out, file('registry/revoked.yaml')]).toEqual([
    0,
    expect.stringContaining('Revoked already'),
    after,
  ]);
});

test('certificates of a system that cannot be read are named, beside others and alone', async () => {
  const [staging, production] = ['staging', 'production'].map((one) => `certificates/registrul-starii-civile.${one}.cer`);
  writeFileSync(join(root, 'integrations', String(staging)), 'Nu este un certificat.');
  const first = await said(() => revoke(system, { ...on(), reason }));
  expect(first).toMatchObject({ code: 0, err: expect.stringContaining(`not in this revocation: “${staging}”.`) });
  expect(first.err).not.toContain(production);
  const alone = await said(() => revoke(system, { ...on(), environment: 'staging', reason }));
  expect(alone).toMatchObject({ code: 1, out: expect.stringContaining('has no certificate that can be read') });
  expect(alone.err).toContain(`not in this revocation: “${staging}”.`);
  const whole = await said(() => revoke(system, { ...on(), environment: 'production', reason }));
  expect(whole).toMatchObject({ code: 0, err: '' });
});

test('an exception is granted, with reason and end, once; a client id is given', async () => {
  const given = {
    ...on(),
    institution: ['taxe-locale,stare-civila'],
    expires: '2027-06-30',
    reason: 'Înregistrarea în RSI este în curs.',
  };
  const before = file('registry/policy.yaml');
  expect((await said(() => grant('rsi-missing', given))).code).toBe(0);
  expect(changed(before, file('registry/policy.yaml'))).toEqual([
    '+exceptions:',
    '+  - rule: rsi-missing',
    '+    institutions: [taxe-locale, stare-civila]',
    '+    reason: Înregistrarea în RSI este în curs.',
    '+    expires: 2027-06-30',
  ]);
  expect(await said(() => grant('rsi-missing', given))).toMatchObject({
    code: 0,
    out: expect.stringContaining('there already'),
  });
  expect((await said(() => grant('rsi-missing', { ...given, expires: '2027-07-31' }))).code).toBe(0);
  expect(file('registry/policy.yaml').match(/- rule: rsi-missing/g)).toHaveLength(2);

  const insurer = 'integrations/asigurari-codrii.yaml';
  const [old, id] = [file(insurer), 'b06d4b7c-012b-4eb6-8acf-ee5dd6246222'];
  expect((await said(() => assign('polite-online', { ...on(), id }))).code).toBe(0);
  expect(changed(old, file(insurer))).toEqual([`+        clientId: ${id}`]);
  expect(await said(() => assign('polite-online', { ...on(), id }))).toMatchObject({
    code: 0,
    out: expect.stringContaining('already'),
  });
});

test('all that is wrong is told at once, and nothing is written', async () => {
  const before = everything();
  const told = async (work: () => Promise<number>, ...parts: string[]) => {
    const { code, out, err } = await said(work);
    expect([code, err]).toEqual([1, expect.stringContaining('Nothing was written')]);
    for (const part of parts) expect(out).toContain(part);
  };
  await told(
    () => suspend('registrul-stari-civile', { ...on(), reason: '...' }),
    'Did you mean “registrul-starii-civile”',
    'with letters',
  );
  await told(
    () => revoke('40D531', { ...on(), reason: '1234' }),
    '“40D531” is no system, .cer file or serial number',
    'with letters',
  );
  await told(() => revoke('integrations/certificates/nimic.cer', { ...on(), reason }), 'is no system, .cer file');
  await told(() => revoke('registry/policy.yaml', { ...on(), reason }), 'is no system, .cer file');
  await told(
    () => grant('rsi-mising', { ...on(), institution: ['taxe-locala'], system: 'x', expires: '2026-07-31', reason: 'scurt' }),
    'Did you mean “rsi-missing”',
    'Did you mean “taxe-locale”',
    'The day 31 July 2026 is past',
    'at least 10',
  );
  await told(
    () => grant('secret-present', { ...on(), expires: '2027-01-01', reason }),
    'No exception can be granted',
    '--institution',
  );
  await told(
    () => grant('rsi-missing', { ...on(), institution: ['taxe-locale'], system: 'alt', expires: '2027-01-01', reason }),
    'None of the institutions that were named has the system “alt”',
  );
  await told(() => assign('nimic', { ...on(), id: 'B06D' }), 'There is no system called “nimic”', '“B06D” is no client id');
  await told(() => assign(undefined, on()), 'arhiva-nordului/arhiva-electronica production');
  // The rules see what a command does not: two systems would share one id.
  await told(() => assign('polite-online', { ...on(), id: '12b2e2f2-0662-48a7-bf32-80082ee290dd' }), 'client-id-duplicate');
  expect(everything()).toEqual(before);
});

test('what is said may have no person’s number and no secret in it: it would be public at once', async () => {
  using world = new World();
  const options = { root: world.folder, locale: 'en', today: '2026-06-01' } as const;
  const policy = world.read('registry/policy.yaml');
  const reason = 'La cererea persoanei 2000000000107.';
  const given = { ...options, institution: ['alfa'], expires: '2026-12-31', reason };
  for (const work of [
    () => grant('rsi-missing', given),
    () => revoke('alfa-registru', { ...options, reason }),
    () => suspend('alfa-registru', { ...options, reason }),
  ]) {
    const { code, out, err } = await catchOutput(work);
    expect([code, out]).toEqual([1, expect.stringContaining('public')]);
    expect(out + err).not.toContain('2000000000107');
  }
  expect(world.read('registry/policy.yaml')).toBe(policy);
});
