// An operator of AGE: a copy of the repository made AGE's own, today's clients taken over by one request, a suspension, a revocation,
// a rollback and a proof. MDOCS_JOURNEY_CLIENTS=500 takes over as many as there are.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { revoke } from '../scripts/commands/edit/revoke.ts';
import { suspend } from '../scripts/commands/edit/suspend.ts';
import { importLists } from '../scripts/commands/import/import.ts';
import { init } from '../scripts/commands/init/init.ts';
import { rollback } from '../scripts/commands/publish/rollback.ts';
import { auditSystem } from '../scripts/commands/watch/audit.ts';
import { readTree } from '../scripts/read/disk.ts';
import { catchOutput } from './commands/inside.ts';
import { pem } from './generated/certificates.ts';
import { writeClients } from './journeys/clients.ts';
import { writeJourney } from './journeys/reading.ts';
import { authorities, Stage } from './journeys/stage.ts';

/** So many that what there is to tell of them stops each job. */
const clients = Number(process.env.MDOCS_JOURNEY_CLIENTS || 52);
const today = '2026-06-01';
const project = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'operator-'));
let stage: Stage;

const filesIn = (root: string) =>
  Object.fromEntries([...readTree(root, ['integrations', 'registry'])].map(([path, entry]) => [path, entry.read()]));
const ended = ({ code, out, err }: { code: number; out: string; err: string }) => {
  if (code !== 0) throw new Error(`${code}\n${out}\n${err}`);
  return out;
};

beforeAll(async () => {
  for (const path of ['registry', 'integrations', '.github/CODEOWNERS'])
    cpSync(join(project, path), join(copy, path), { recursive: true });
  writeFileSync(join(copy, 'stisc.cer'), pem(authorities.staging.der));
  const answers = {
    mailbox: 'mdocs@egov.md',
    account: ['age-unu:9000000001', 'age-doi:9000000002'],
    stagingAuthority: [join(copy, 'stisc.cer')],
    productionAuthority: [join(copy, 'stisc.cer')],
    team: '@egov/mdocs',
  };
  ended(await catchOutput(() => init({ root: copy, locale: 'ro', today, ...answers })));
  const policy = filesIn(copy)['registry/policy.yaml'];
  const withMail = Buffer.from(policy ?? '')
    .toString()
    .replace('environments:\n', 'notices: { delivery: both }\n\nenvironments:\n');
  stage = await Stage.start(today, { ...filesIn(copy), 'registry/policy.yaml': withMail });
  writeFileSync(join(copy, 'registry/policy.yaml'), withMail);
  writeFileSync(join(copy, 'registry/signers'), stage.file('registry/signers'));
});
afterAll(async () => {
  rmSync(copy, { recursive: true, force: true });
  await stage.stop();
});

test('today’s clients are taken over by one request that AGE approves', async () => {
  const lists = join(copy, 'lists');
  await writeClients(clients, lists, { authority: authorities.staging, today });
  const before = new Set(Object.keys(filesIn(copy)));
  const out = ended(
    await catchOutput(() =>
      importLists({
        root: copy,
        out: copy,
        locale: 'ro',
        today,
        clients: ['staging', 'production'].map((one) => `${one}=${join(lists, `${one}.json`)}`),
        csv: [join(lists, 'table.csv')],
      }),
    ),
  );
  expect(out).toContain(String(clients));
  const all = filesIn(copy);
  expect(Object.keys(all).length - before.size).toBe(3 * clients);
  const number = await stage.does('Operatorul', 'deschide cererea cu clienții de azi', () => {
    stage.world.commit(stage.name, { branch: 'preluare', files: all });
    return stage.world.openPull(stage.name, stage.age, { head: 'preluare', title: 'Preluarea clienților' });
  });
  expect(await stage.verdictOf(number)).toBe('pending');
  await stage.does('AGE', `aprobă cererea #${number}`, () => stage.world.review(stage.name, number, stage.second, 'APPROVE'));
  expect(await stage.verdictOf(number)).toBe('success');
  // So many notices at once stop until a person looks.
  stage.mostCode = 1;
  await stage.accept(number);
  expect(JSON.parse(stage.manifest('staging')).systems).toHaveLength(clients);
  expect(await stage.isProductionWaiting()).toBe(true);
  await stage.approveProduction();
  expect(JSON.parse(stage.manifest('production')).systems).toHaveLength(clients);
  stage.isPast = true;
  await stage.does('AGE', 'ia drept spus ce este de spus despre preluare', async () => undefined);
  [stage.isPast, stage.mostCode] = [false, 0];
  // AGE hears of it, from each job.
  const toAge = (stage.acts.at(-1)?.read ?? []).filter(({ kind, by }) => kind === 'mail' && by.includes('luate drept trimise'));
  expect([...new Set(toAge.map(({ place }) => place))]).toEqual(['mdocs@egov.md']);
  expect(
    stage.acts.flatMap(({ read }) => read).filter(({ kind, place }) => kind === 'mail' && !place.endsWith('@egov.md')),
  ).toEqual([]);
});

const institution = (n: number) => `institutia-${String(n).padStart(5, '0')}`;
const system = (n: number) => `${institution(n)}/sistemul-${String(n).padStart(5, '0')}`;
const isIn = (n: number) =>
  JSON.parse(stage.manifest('production')).systems.some((one: { institution: string }) => one.institution === institution(n));
const mailed = (mailbox: string) =>
  (stage.acts.at(-1)?.read ?? []).filter(({ kind, place }) => kind === 'mail' && place === mailbox).map(({ by }) => by);

test('a suspension takes one click, one approval and one acceptance, and no reviewer of production', async () => {
  await stage.wake('2026-06-02');
  const number = await stage.press('suspendă un sistem, cu butonul', (options) =>
    suspend(system(3), { ...options, reason: 'Apeluri necunoscute, INC-4711.' }),
  );
  await stage.approve(number);
  expect(await stage.verdictOf(number)).toBe('success');
  await stage.accept(number);
  expect([isIn(3), isIn(4)]).toEqual([false, true]);
  expect(mailed(`it@${institution(3)}.md`)).not.toEqual([]);
  expect(await stage.isProductionWaiting()).toBe(false);
});

test('a revocation takes the same', async () => {
  const { certificates } = JSON.parse(stage.manifest('production')).systems.find(
    (one: { institution: string }) => one.institution === institution(4),
  );
  const number = await stage.press('revocă un certificat, cu butonul', (options) =>
    revoke(certificates[0].serial, { ...options, reason: 'Cheia a fost pierdută, INC-4712.' }),
  );
  await stage.approve(number);
  stage.mostCode = 1;
  await stage.accept(number);
  expect(isIn(4)).toBe(false);
  expect(mailed(`it@${institution(4)}.md`)).not.toEqual([]);
});

test('a rollback never gives back what was taken away, and publishing goes on once it is released', async () => {
  const commits = () => stage.world.git(stage.name).git('log', '--format=%H', 'environment/production').split('\n');
  const to = commits().at(-2) ?? '';
  await stage.go('revine la o publicare anterioară', (options) =>
    rollback({ ...options, to, reason: 'Gateway-ul refuză apelurile bune.', by: 'age-unu' }),
  );
  expect([isIn(2), isIn(3), isIn(4)]).toEqual([true, false, false]);
  expect(stage.world.git(stage.name).read('environment/production', 'hold.json')).toContain('age-unu');
  await stage.go('ridică reținerea', (options) =>
    rollback({ ...options, release: true, reason: 'Cauza este înlăturată.', by: 'age-unu' }),
  );
  expect(() => stage.world.git(stage.name).read('environment/production', 'hold.json')).toThrow();
});

test('every line of an access is proved, and what a table says of no test is named', async () => {
  const { proofs, doubts } = await auditSystem(system(2), {
    root: stage.folder,
    locale: 'ro',
    today: stage.today,
    format: 'text',
    remote: stage.remote,
  });
  expect(doubts).toEqual(['no-agreement']);
  expect(proofs.length).toBeGreaterThan(3);
  const lines = proofs.map(({ line, declared, published, doubts }) => [line.kind, declared?.pull, published.signature, doubts]);
  expect(lines).toEqual(['network', 'certificate', 'document-type', 'document-type'].map((kind) => [kind, 1, 'good', []]));
});

test('who acted how often, and what was told', async () => {
  expect(stage.acts.map(({ who, what }) => `${who}: ${what.replace(/#\d+/, '#N')}`)).toMatchInlineSnapshot(`
    [
      "Operatorul: deschide cererea cu clienții de azi",
      "AGE: aprobă cererea #N",
      "AGE: acceptă cererea #N",
      "AGE: aprobă publicarea în producție",
      "AGE: ia drept spus ce este de spus despre preluare",
      "nimeni: trece timpul",
      "AGE: suspendă un sistem, cu butonul",
      "AGE: aprobă cererea #N",
      "AGE: acceptă cererea #N",
      "AGE: revocă un certificat, cu butonul",
      "AGE: aprobă cererea #N",
      "AGE: acceptă cererea #N",
      "AGE: revine la o publicare anterioară",
      "AGE: ridică reținerea",
    ]
  `);
  // One request and one publication for all clients of today; then one request for each that is stopped.
  expect(stage.approvals).toEqual([
    'aprobă cererea #N',
    'aprobă publicarea în producție',
    'aprobă cererea #N',
    'aprobă cererea #N',
  ]);
  await expect(writeJourney(stage.acts, ({ kind, place }) => kind === 'mail' && !place.startsWith('mdocs@'))).toMatchFileSnapshot(
    'golden/journeys/operator.md',
  );
});
