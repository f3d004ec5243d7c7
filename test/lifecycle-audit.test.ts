// The proof of an access: each line leads to its pull request, author, approver, agreement, test and signed publication, or says what is missing.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ensureOwnKey, signersFileOf } from '../scripts/apply/signing.ts';
import { rollback } from '../scripts/commands/publish/rollback.ts';
import { auditSystem } from '../scripts/commands/watch/audit.ts';
import { type Audit, findUnproven, parsePullNumber, parseTrailers } from '../scripts/model/status/audit.ts';
import { locales } from '../scripts/model/text/text.ts';
import { auditTable, auditText } from '../scripts/report/status/audit.ts';
import { catchOutput } from './commands/inside.ts';
import { Life } from './lifecycle/world.ts';

const alfa = 'integrations/alfa.yaml';
const name = 'alfa/alfa-registru';
const digest = 'sha256:39d06f7e309ea733b9edb78acaf19e699f3e5a9d0eb01e27bb082de8262c3994';
const ana = { name: 'Ana', email: 'ana@alfa.example' };

const trailers = (pull: number, approver = 'age-demo-aprobare (9000000002)') => [
  'Generation: 1',
  `Access: ${name} ${digest}`,
  `Pull-Request: ${name} #${pull}`,
  `Requested-By: ${name} alfa-demo-it (9000000101)`,
  `Confirmed-By: ${name} alfa-demo-it (9000000101)`,
  `Approved-By: ${name} ${approver}`,
];

async function key(life: Life): Promise<string> {
  const made = await ensureOwnKey(join(life.folder, '.mdocs', 'signing-key'));
  if (made === undefined) throw new Error('there is no ssh-keygen');
  return made;
}

const audited = (life: Life, more = {}) =>
  auditSystem('alfa-registru', { root: life.folder, locale: 'en', today: '2026-06-01', format: 'text', ...more });

/** One line for each proof: value, declared on, by pull request, published on, doubts. */
const short = ({ proofs }: Audit) =>
  proofs.map(({ line, declared, published, doubts }) =>
    [line.serial ?? line.value, declared?.at.slice(0, 10), declared?.pull, published.at.slice(0, 10), ...doubts].join(' '),
  );

/** Asked for, tested, published; later one address more, by another request. */
async function grown(life: Life): Promise<void> {
  const signingKey = await key(life);
  life.commit('2026-03-01', 'Ask for access (#7)', ana);
  await life.publish('staging', '2026-03-02', [], signingKey);
  await life.publish('production', '2026-04-21', trailers(7), signingKey);
  life.change(alfa, '["203.0.113.11"]', '["203.0.113.11", "203.0.113.12"] # a second line');
  life.commit('2026-05-02', 'Merge pull request #9 from alfa/more\n\nA second address', ana);
  await life.publish('production', '2026-05-03', trailers(9), signingKey);
}

test('the reason for what no gateway saw of the test stands in the proof', async () => {
  using life = new Life();
  const signingKey = await key(life);
  const reason = 'ExtrasRegistru has no test documents yet.';
  life.change(alfa, 'integration guide passed.', `integration guide passed.\n          unobserved: ${reason}`);
  life.commit('2026-03-01', 'Ask for access (#7)', ana);
  await life.publish('staging', '2026-03-02', [], signingKey);
  await life.publish('production', '2026-04-21', trailers(7), signingKey);
  const audit = await audited(life);
  expect(audit.tested).toMatchObject({ unobserved: reason });
  const text = auditText(audit, { locale: 'en', width: 200, hasColour: false });
  expect(text).toContain(`no gateway saw everything; the reason: ${reason}`);
});

test('every line leads to its own request and publication, and all is proved', async () => {
  using life = new Life();
  await grown(life);
  const audit = await audited(life);
  expect(short(audit)).toEqual([
    '203.0.113.11 2026-03-01 7 2026-04-21',
    '203.0.113.12 2026-05-02 9 2026-05-03',
    '409BEBD684FB01DC85F4F26CC000 2026-03-01 7 2026-04-21',
    'Cazier 2026-03-01 7 2026-04-21',
    'ExtrasRegistru 2026-03-01 7 2026-04-21',
  ]);
  expect(audit.doubts).toEqual([]);
  expect(audit.staging?.at.slice(0, 10)).toBe('2026-03-02');
  expect(audit.proofs.map(({ published }) => published.signature)).toEqual(Array(5).fill('good'));
  for (const locale of locales) {
    const text = auditText(audit, { locale, width: 80, hasColour: false });
    expect(text.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    const plain = text.replace(/\b[0-9a-f]{10}\b/g, '0123456789');
    await expect(plain).toMatchFileSnapshot(`golden/audit/proof.${locale}.txt`);
  }
});

/** The second address is taken out again, which was a mistake; going back brings it back, and later the hold ends. */
async function backAgain(life: Life, signingKey?: string): Promise<void> {
  await grown(life);
  const grownAt = execGit(life, 'rev-parse', 'environment/production');
  life.change(alfa, '["203.0.113.11", "203.0.113.12"] # a second line', '["203.0.113.11"]');
  life.commit('2026-05-10', 'Less (#10)', ana);
  await life.publish('production', '2026-05-10', trailers(10), await key(life));
  vi.stubEnv('MDOCS_SIGNING_KEY', signingKey);
  await goBack(life, { to: grownAt, today: '2026-05-11' });
  vi.unstubAllEnvs();
  await goBack(life, { release: true, today: '2026-05-12' });
}

const execGit = (life: Life, ...args: string[]) => execFileSync('git', ['-C', life.remote, ...args], { encoding: 'utf8' }).trim();
const goBack = (life: Life, asked: { to?: string; release?: boolean; today: string }) =>
  catchOutput(() =>
    rollback({ root: life.folder, locale: 'en', environment: 'production', by: 'age-demo', reason: 'By mistake.', ...asked }),
  );

test('what a rollback brought back is proved by what brought it first, after the release, too', async () => {
  using life = new Life();
  await backAgain(life);
  const audit = await audited(life);
  expect(audit.doubts).toEqual([]);
  expect(short(audit).slice(0, 3)).toEqual([
    '203.0.113.11 2026-03-01 7 2026-04-21',
    '203.0.113.12 2026-05-02 9 2026-05-03',
    '409BEBD684FB01DC85F4F26CC000 2026-03-01 7 2026-04-21',
  ]);
  const [first, second] = audit.proofs.map(({ published }) => published);
  expect(first?.broughtBack).toBe(undefined);
  expect(second?.broughtBack).toMatchObject({ at: '2026-05-11T12:00:00.000Z', by: 'age-demo' });
  expect(audit.proofs.flatMap(({ doubts }) => doubts)).toEqual([]);
  const text = auditText(audit, { locale: 'en', width: 80, hasColour: false });
  expect(text).toMatch(/brought back by a rollback on 11 May 2026, commit [0-9a-f]{10}, age-demo/);
});

test('a rollback that no known key signed proves nothing that it brought back', async () => {
  using life = new Life();
  using other = new Life();
  await backAgain(life, await key(other));
  const audit = await audited(life);
  expect(audit.proofs.map(({ doubts }) => doubts)).toEqual([[], ['signature-wrong'], [], [], []]);
  expect(audit.doubts).toEqual([]);
});

test('a line that only moved in the file stands since it came; one that was away stands since it came back', async () => {
  using life = new Life();
  const text = life.read(alfa);
  life.write(alfa, text);
  life.commit('2026-03-01', 'Ask (#1)');
  life.change(alfa, '[Cazier, ExtrasRegistru]', '[ExtrasRegistru]');
  life.commit('2026-03-02', 'Less (#2)');
  life.change(alfa, '[ExtrasRegistru]', '\n      - "ExtrasRegistru"\n      - Cazier');
  life.commit('2026-03-03', 'More (#3)');
  await life.publish('production', '2026-04-21');
  const since = short(await audited(life)).filter((line) => /^(Cazier|Extras|203)/.test(line));
  expect(since.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    '203.0.113.11 2026-03-01 1',
    'Cazier 2026-03-03 3',
    'ExtrasRegistru 2026-03-01 1',
  ]);
});

test('a certificate stands since its own file is what it is', async () => {
  using life = new Life();
  const file = 'integrations/certificates/alfa-registru.production.cer';
  const certificate = life.read(file);
  life.write(file, certificate.replace('MII', 'MIJ'));
  life.commit('2026-03-01', 'Ask (#1)');
  life.write(file, certificate);
  life.commit('2026-03-05', 'Another certificate (#2)');
  await life.publish('production', '2026-04-21');
  expect(short(await audited(life)).find((line) => line.startsWith('409B'))).toContain('2026-03-05 2');
});

test('says what cannot be proved: nothing known, no signature, no test', async () => {
  using life = new Life();
  life.change(alfa, '  annex: { number: "12/2026-MDocs", signed: 2026-02-10 }\n', '');
  life.commit('2026-03-01', 'Straight to main');
  await life.publish('production', '2026-04-21');
  const audit = await audited(life);
  expect(audit.doubts).toEqual(['no-agreement', 'no-staging']);
  expect(audit.proofs[0]?.doubts).toEqual(['no-pull-request', 'no-author', 'no-approver', 'signature-unchecked']);
  const signers = signersFileOf(await key(life));
  expect(existsSync(signers)).toBe(true);
  expect((await audited(life)).proofs[0]?.doubts).toContain('unsigned');
});

test('a first publication that nobody signed proves nothing, in production and in staging, however many signed ones follow', async () => {
  using life = new Life();
  const signingKey = await key(life);
  life.commit('2026-03-01', 'Ask for access (#7)', ana);
  await life.publish('staging', '2026-03-02');
  await life.publish('production', '2026-04-21', trailers(7));
  const audits = [await audited(life)];
  life.change(alfa, 'name: Instituția Publică Alfa', 'name: Instituția Publică Alta');
  life.commit('2026-05-02', 'Another name (#8)', ana);
  await life.publish('production', '2026-05-03', trailers(7), signingKey);
  audits.push(await audited(life));
  for (const { proofs, staging } of audits)
    expect([staging, ...proofs.map(({ doubts }) => doubts.includes('unsigned'))]).toEqual([undefined, ...proofs.map(() => true)]);
  expect(audits.map(({ doubts }) => doubts.filter((one) => /unsigned/.test(one)))).toEqual([
    ['unsigned', 'staging-unsigned'],
    ['staging-unsigned'],
  ]);
  const [first] = audits;
  if (!first) throw new Error('no audit');
  expect(auditText(first, { locale: 'en', width: 200, hasColour: false })).toContain(
    'No publication of this access in staging is signed',
  );
  await life.publish('staging', '2026-05-05', [], signingKey);
  expect(await audited(life)).toMatchObject({ staging: { at: expect.stringContaining('2026-05-05') } });
});

test('what a stranger published over signed lines is not proved by them', async () => {
  using life = new Life();
  life.commit('2026-03-01', 'Ask (#1)');
  await life.publish('production', '2026-04-21', trailers(1), await key(life));
  life.change(alfa, 'name: Instituția Publică Alfa', 'name: Instituția Publică Alta');
  life.commit('2026-04-22', 'Another name (#2)');
  await life.publish('production', '2026-04-22');
  const audit = await audited(life, { signers: signersFileOf(await key(life)) });
  expect(audit.proofs.flatMap(({ doubts }) => doubts)).toEqual([]);
  expect(audit.doubts).toContain('unsigned');
});

test('a signature by another key is wrong', async () => {
  using life = new Life();
  using other = new Life();
  life.commit('2026-03-01', 'Ask (#1)');
  await life.publish('production', '2026-04-21', trailers(1), await key(life));
  const signers = signersFileOf(await key(other));
  expect((await audited(life, { signers })).proofs[0]?.doubts).toEqual(['signature-wrong']);
});

test('a publication whose source is not in this repository is told', async () => {
  using life = new Life();
  life.commit('2026-03-01', 'Ask (#1)');
  await life.publish('production', '2026-04-21', trailers(1), await key(life));
  using other = new Life();
  other.commit('2026-04-01', 'Another history');
  const signers = signersFileOf(await key(life));
  const audit = await audited(other, { remote: life.remote, signers });
  expect(audit.doubts).toEqual(['source-unknown', 'no-agreement', 'no-confirmation', 'no-staging']);
  expect(audit.proofs[0]?.doubts).toEqual(['not-declared']);
});

test('a system that is not in production has nothing to be proved', async () => {
  using life = new Life();
  life.commit('2026-03-01', 'Ask (#1)');
  await expect(audited(life)).rejects.toThrow('no access in production');
  await expect(
    auditSystem('alfa/nimic', { root: life.folder, today: '2026-06-01', format: 'text', locale: 'en' }),
  ).rejects.toThrow('There is no system');
});

test('whoever asks cannot approve', () => {
  const self = trailers(3, 'alfa-demo-it (9000000101)').join('\n');
  const published = {
    ...{ commit: 'c', at: 'd', sourceCommit: 'a', signature: 'good' as const },
    ...parseTrailers(`x\n\n${self}`, name),
  };
  expect(findUnproven({ commit: 'a', at: 'b', author: 'Ana' }, published)).toEqual(['approved-by-author']);
});

test('trailers count for their own system and only at the end of the message', () => {
  const message = `Subject\n\nApproved-By: ${name} eve (1)\n\nApproved-By: ${name}-two mallory (2)\nApproved-By: ${name} age (3)`;
  expect(parseTrailers(message, name).approvedBy).toEqual(['age (3)']);
});

test.each([
  ['Merge pull request #12 from x/y\n\nTitle', 12],
  ['Add Alfa (#34)', 34],
  ['Add Alfa (#34) again', undefined],
  ['See Merge pull request #12', undefined],
  ['Subject\n\nAdd (#5)', undefined],
])('the pull request in %j is %s', (message, number) => {
  expect(parsePullNumber(message)).toBe(number);
});

test('a cell that a spreadsheet would run is defused', async () => {
  using life = new Life();
  life.commit('2026-03-01', 'Ask (#1)', { name: '=HYPERLINK("http://x")', email: 'x@x.example' });
  await life.publish('production', '2026-04-21', [`Requested-By: ${name} @SUM(1)`, `Approved-By: ${name} +cmd`]);
  const [head, first] = auditTable(await audited(life)).split('\n');
  expect(head).toBe(
    'institution,system,kind,value,serial,declaredCommit,declaredAt,author,pullRequests,requestedBy,confirmedBy,approvedBy,renewedBy,' +
      'publishedCommit,publishedAt,signature,contract,annex,testedDigest,publishedDigest,stagingCommit,unproved',
  );
  expect(first).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(first).toContain("'@SUM(1)");
  expect(first).toContain("'+cmd");
});
