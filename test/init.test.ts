// A copy of this repository made AGE's own: the sample goes and nothing else, a run that was killed is finished by the next.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { init } from '../scripts/commands/init/init.ts';
import { load } from '../scripts/commands/run/load.ts';
import { sampleFiles } from '../scripts/model/generated/sample.ts';
import { catchOutput } from './commands/inside.ts';
import { found } from './gateway/people.ts';

const project = join(import.meta.dirname, '..');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const authorities = { staging: await found('staging'), production: await found('production') };

function copy() {
  const root = mkdtempSync(join(tmpdir(), 'mdocs-init-'));
  folders.push(root);
  for (const path of ['registry', 'integrations', '.github/CODEOWNERS'])
    cpSync(join(project, path), join(root, path), { recursive: true });
  for (const [environment, { issuing, root: top }] of Object.entries(authorities)) {
    writeFileSync(join(root, `${environment} CA.cer`), issuing.certificatePem);
    writeFileSync(join(root, `${environment}-root.cer`), top.certificate.der);
  }
  const answers = {
    mailbox: 'mdocs@egov.md',
    account: ['ana:1234567', 'ion:7654321'],
    stagingAuthority: [join(root, 'staging CA.cer'), join(root, 'staging-root.cer')],
    productionAuthority: [join(root, 'production CA.cer'), join(root, 'production-root.cer')],
    team: '@egov/mdocs',
  };
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const run = (more: object = {}) => catchOutput(() => init({ root, locale: 'en', today: '2026-06-01', ...answers, ...more }));
  const files = () =>
    ['registry', 'integrations', '.github'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((one) => one.isFile())
        .map((one) => join(one.parentPath, one.name).slice(root.length + 1)),
    );
  const all = () => new Map(files().map((path) => [path, readFileSync(join(root, path), 'latin1')]));
  return { root, run, read, all, write: (path: string, text: string) => writeFileSync(join(root, path), text) };
}

test('nothing fictional is left, what is left validates, and what is left to do is listed', async () => {
  const { root, run, read, all } = copy();
  const { code, out } = await run({ withoutDocumentTypes: true });
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('What is left to do') });
  expect([...all().keys()].sort()).toEqual([
    '.github/CODEOWNERS',
    'integrations/README.md',
    'registry/authorities/production-ca.pem',
    'registry/authorities/production-root.pem',
    'registry/authorities/staging-ca.pem',
    'registry/authorities/staging-root.pem',
    'registry/certificates.yaml',
    'registry/policy.yaml',
    'registry/revoked.yaml',
  ]);
  const text = [...all()].filter(([path]) => path !== 'integrations/README.md').join('\n');
  expect(text).not.toMatch(/demo|example|age-egov|90000000/i);
  expect(read('registry/policy.yaml')).toContain('# A rule that becomes stricter at a day known long before');
  const { context, findings } = await load(root, '2026-06-01');
  expect(findings).toEqual([]);
  expect(context?.registry.policy.age).toEqual({
    mailbox: 'mdocs@egov.md',
    accounts: [
      { login: 'ana', id: 1234567 },
      { login: 'ion', id: 7654321 },
    ],
  });
  expect(context?.registry.authorities.production.map(({ subject }) => subject.text)).toHaveLength(2);
  const before = all();
  expect(await run()).toMatchObject({ code: 0, out: expect.stringContaining('nothing of the sample left') });
  expect(all()).toEqual(before);
});

test('the sample is the sample', () => {
  for (const path of Object.keys(sampleFiles)) expect([path, existsSync(join(project, path))]).toEqual([path, true]);
});

test('what somebody wrote or changed stays, with what it uses', async () => {
  const { run, read, all, write } = copy();
  const changed = 'integrations/stare-civila.yaml';
  write(changed, `${read(changed)}# a remark\n`);
  write('integrations/alta.yaml', read('integrations/taxe-locale.yaml').replace('1012', '1013'));
  const own =
    '  - sha256: "d471ebdee7fd286ab93af320b06642203c5e3d30d6b0e2229532bb97883a8d9e"\n    since: 2026-03-01\n    reason: A noastră.\n';
  write('registry/revoked.yaml', read('registry/revoked.yaml') + own);
  const { out } = await run({ withoutDocumentTypes: true });
  expect(out).toMatch(/Left as they are, .*“integrations\/certificates\/certificate-fiscale\.production\.cer”/s);
  const left = [...all().keys()].filter((path) => path.startsWith('integrations/')).sort();
  expect(left.filter((path) => path.endsWith('.yaml'))).toEqual(['integrations/alta.yaml', changed]);
  expect(left).toContain('integrations/certificates/registrul-starii-civile.production.cer');
  expect(left).not.toContain('integrations/certificates/registrul-diplomelor.production.cer');
  expect(all().has('registry/document-types/CertificatNastere.yaml')).toBe(true);
  expect(all().has('registry/document-types/PolitaAsigurare.yaml')).toBe(false);
  expect(read('registry/revoked.yaml')).toContain(own);
  expect(read('registry/revoked.yaml')).not.toContain('8a9d"');
});

test('AGE’s values that stand there already are neither asked for nor changed', async () => {
  const { run, read, write } = copy();
  write('registry/policy.yaml', read('registry/policy.yaml').replace('servicii@age.example', 'noi@egov.md'));
  expect((await run({ mailbox: undefined })).code).toBe(0);
  expect(read('registry/policy.yaml')).toContain('mailbox: noi@egov.md');
});

test.each([
  ['no answers', { mailbox: undefined, account: undefined, team: undefined }, '--mailbox --account --team'],
  ['one account, which could not approve anything', { account: ['ana:1', 'Ana:1'] }, 'no fitting answer'],
  ['an address of examples', { mailbox: 'x@y.example' }, 'no fitting answer'],
  ['a text that YAML reads otherwise', { account: ['a: b:1', 'c:2'] }, 'no fitting answer'],
  ['two answers, both told', { mailbox: 'x', account: ['ana'] }, '`ana` is no fitting answer'],
  ['an authority that is none', { stagingAuthority: ['/dev/null'] }, 'no certificate'],
])('%s: nothing is changed', async (_, more, words) => {
  const { run, all } = copy();
  const before = all();
  expect(await run(more)).toMatchObject({ code: 2, err: expect.stringContaining(words) });
  expect(all()).toEqual(before);
});

test('a policy of another layout is not guessed at', async () => {
  const { run, read, write, all } = copy();
  write('registry/policy.yaml', read('registry/policy.yaml').replace('mailbox: servicii', 'mailbox:   servicii'));
  const before = all();
  expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('another way than the sample') });
  expect(all()).toEqual(before);
});

test('a run that was killed anywhere is finished by the next', async () => {
  const whole = copy();
  await whole.run();
  // Each file that a run changes is replaced or removed whole, so a killed run leaves some of them as they were.
  const order = [...new Set([...Object.keys(sampleFiles), 'registry/policy.yaml', '.github/CODEOWNERS'])];
  for (const done of [1, 7, 20, order.length - 1]) {
    const half = copy();
    await half.run();
    for (const path of order.slice(done)) cpSync(join(project, path), join(half.root, path));
    expect((await half.run()).code).toBe(0);
    expect(half.all()).toEqual(whole.all());
  }
});
