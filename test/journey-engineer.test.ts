// An engineer who works with git: from `mdocs new` to production by pull requests from a fork, with a mistake on the way.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirm } from '../scripts/commands/edit/confirm.ts';
import { create } from '../scripts/commands/new/new.ts';
import { catchOutput } from './commands/inside.ts';
import type { EmulatedAccount } from './github/index.ts';
import { namedIn, writeJourney } from './journeys/reading.ts';
import { issueCertificate, Stage } from './journeys/stage.ts';

const university = { name: 'Universitatea de Sud', idno: '1011888000302', ends: '2029-06-30' };
const file = 'integrations/universitatea-sud.yaml';
const clone = mkdtempSync(join(tmpdir(), 'engineer-'));
let stage: Stage;
let engineer: EmulatedAccount;
beforeAll(async () => {
  stage = await Stage.start('2026-06-01');
  engineer = stage.world.createAccount('sud-it', 8101);
  const fork = await stage.world.fork(stage.name, engineer);
  git('clone', '--quiet', stage.remote, clone);
  git('-C', clone, 'remote', 'add', 'fork', stage.world.git(fork).folder);
});
afterAll(async () => {
  rmSync(clone, { recursive: true, force: true });
  await stage.stop();
});

const git = (...args: string[]) => {
  const person = ['-c', 'user.name=Sud', '-c', 'user.email=it@sud.example'];
  return execFileSync('git', [...person, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
};
const read = () => readFileSync(join(clone, file), 'utf8');
const write = (path: string, text: string) => writeFileSync(join(clone, path), text);
const begin = (branch: string) => git('-C', clone, 'checkout', '--quiet', '-B', branch, 'origin/main');
function push(branch: string, message: string): void {
  git('-C', clone, 'add', '--all', 'integrations');
  git('-C', clone, 'commit', '--quiet', '--message', message);
  git('-C', clone, 'push', '--quiet', 'fork', branch);
  // As GitHub does after a push.
  stage.world.follow();
}
const options = () => ({ root: clone, locale: 'ro', today: stage.today }) as const;
const open = (branch: string, title: string) => stage.world.openPull(stage.name, engineer, { head: `sud-it:${branch}`, title });
const told = () => (stage.acts.at(-1)?.read ?? []).filter((read) => read.kind === 'comment' && namedIn(read).includes('sud-it'));

test('connection: a mistake is answered, mended, approved once and accepted', async () => {
  begin('conectare');
  write('../sud.cer', issueCertificate('staging', university));
  const made = await catchOutput(() =>
    create({
      ...options(),
      idno: university.idno,
      name: university.name,
      file: 'universitatea-sud',
      sector: 'public',
      technical: 'it@sud.example',
      legal: 'juridic@sud.example',
      login: 'sud-it',
      accountId: '8101',
      contract: '31/2026',
      contractSigned: '2026-03-04',
      annex: '31/2026-MDocs',
      annexSigned: '2026-03-11',
      systemName: 'Registrul studenților',
      system: 'registrul-studentilor',
      rsi: '0901',
      documentTypes: 'Adeverință de domiciliu',
      certificate: join(clone, '../sud.cer'),
      addresses: '203.0.113.80',
    }),
  );
  expect(made).toMatchObject({ code: 0, err: '' });
  const right = read();
  write(file, right.replace('203.0.113.80', '10.0.0.7'));
  const number = await stage.does('Inginerul', 'trimite cererea de conectare', async () => {
    push('conectare', 'Conectarea');
    return open('conectare', 'Conectarea universității');
  });
  expect(await stage.verdictOf(number)).toBe('failure');
  expect(told().some(({ body }) => body.includes('address-private'))).toBe(true);
  await stage.does('Inginerul', 'corectează adresa', async () => {
    write(file, right);
    push('conectare', 'Adresa publică');
  });
  expect(await stage.verdictOf(number)).toBe('pending');
  await stage.approve(number);
  expect(await stage.verdictOf(number)).toBe('success');
  await stage.accept(number);
  expect(stage.manifest('staging')).toContain('registrul-studentilor');
  expect(told().some(({ body }) => body.includes('mediul de testare'))).toBe(true);
});

test('production: confirmed in the clone against origin, one approval of the request and one of publishing', async () => {
  await stage.wake('2026-06-08');
  git('-C', clone, 'fetch', '--quiet', 'origin');
  begin('productie');
  write('integrations/certificates/registrul-studentilor.production.cer', issueCertificate('production', university));
  const access = [
    'production:',
    '  certificates:',
    '    - file: certificates/registrul-studentilor.production.cer',
    '  addresses: ["203.0.113.81"]',
  ];
  const lines = read()
    .split('\n')
    .filter((line) => !/^ +# .*production/.test(line));
  write(file, `${lines.join('\n').trimEnd()}\n${access.map((line) => `      ${line}\n`).join('')}`);
  const done = await catchOutput(() =>
    confirm('registrul-studentilor', {
      ...options(),
      report: 'Toate scenariile au reușit.',
      unobserved: 'Gateway-ul de testare nu transmite încă rapoarte.',
      tested: '2026-06-05',
    }),
  );
  expect(done.code, done.out + done.err).toBe(0);
  const number = await stage.does('Inginerul', 'trimite cererea de producție cu confirmarea', async () => {
    push('productie', 'Producție');
    return open('productie', 'Producție și confirmare');
  });
  expect(await stage.verdictOf(number)).toBe('pending');
  await stage.approve(number);
  await stage.accept(number);
  expect(await stage.isProductionWaiting()).toBe(true);
  await stage.approveProduction();
  expect(stage.manifest('production')).toContain('registrul-studentilor');
  expect(told().some(({ body }) => body.includes('mediul de producție'))).toBe(true);
});

test('who acted how often, and what the engineer read', async () => {
  // Two requests and a correction; AGE approves and accepts each request, and approves one publication.
  expect([stage.count('Inginerul'), stage.count('AGE')]).toEqual([3, 5]);
  expect(stage.approvals).toEqual(['aprobă cererea #N', 'aprobă cererea #N', 'aprobă publicarea în producție']);
  const isRead = (read: Parameters<typeof namedIn>[0]) =>
    read.kind === 'mail' ? read.place.endsWith('@sud.example') : read.place.startsWith('cererea') && read.kind === 'comment';
  await expect(writeJourney(stage.acts, isRead)).toMatchFileSnapshot('golden/journeys/engineer.md');
});
