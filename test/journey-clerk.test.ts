// The whole way of a clerk who knows forms only, in Romanian: connection, test, production, and a year later a renewal.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assign } from '../scripts/commands/edit/assign.ts';
import { catchOutput } from './commands/inside.ts';
import type { EmulatedAccount } from './github/index.ts';
import { fillIn, linkIn, openLink } from './journeys/form.ts';
import { namedIn, type Read, writeJourney } from './journeys/reading.ts';
import { issueCertificate, Stage } from './journeys/stage.ts';

const hospital = { name: 'Spitalul Raional Lunca', idno: '1011888000302' };
const slug = 'spitalul-raional-lunca';
const system = 'fisele-pacientilor';
const mailboxes = ['it@lunca.example', 'juridic@lunca.example'];
const mpassId = 'b06d4b7c-012b-4eb6-8acf-ee5dd6246222';

let stage: Stage;
let clerk: EmulatedAccount;
beforeAll(async () => {
  stage = await Stage.start('2026-06-01');
  clerk = stage.world.createAccount('lunca-secretariat', 8001);
});
afterAll(() => stage.stop());

const submit = (form: ReturnType<typeof fillIn>) => stage.world.createIssue(stage.name, clerk, form);
/** What the clerk gets by mail, or GitHub tells them of: comments on their pages, and those that name them. */
const isTold = (read: Read) =>
  read.kind === 'mail'
    ? mailboxes.includes(read.place)
    : read.kind === 'comment' && (namedIn(read).includes(clerk.login) || !read.place.startsWith('cererea'));
const told = (read = stage.acts.at(-1)?.read ?? []) => read.filter(isTold);

test('connection: one form, one approval', async () => {
  const form = fillIn('request', {
    'institution-name': hospital.name,
    idno: '1011 888 000 302',
    sector: 'instituție publică',
    'technical-mailbox': 'it@lunca.example',
    'legal-mailbox': 'juridic@lunca.example',
    'contract-number': 'nr. 118/2026',
    'contract-signed': '4 martie 2026',
    'annex-number': '118/2026-MDocs',
    'annex-signed': '11.03.2026',
    'system-name': 'SIA Fișele pacienților',
    rsi: '0877',
    'document-types': 'Raport medical; Bilet de trimitere',
    addresses: '203.0.113.70',
    certificate: issueCertificate('staging', { ...hospital, ends: '2029-06-30' }),
  });
  const issue = await stage.does('Grefierul', 'trimite formularul de conectare', () => submit(form));
  expect(told().length).toBeGreaterThan(0);
  const pull = await stage.pullOf(issue);
  await stage.does('AGE', 'pune identificatorul din MPass, cu butonul', async () => {
    const button = {
      root: stage.folder,
      today: stage.today,
      locale: 'ro',
      by: 'age-unu',
      pull: String(pull),
      id: mpassId,
    } as const;
    expect(await catchOutput(() => assign(undefined, button))).toMatchObject({ code: 0, err: '' });
  });
  expect(await stage.verdictOf(pull)).toBe('pending');
  await stage.approve(pull);
  expect(await stage.verdictOf(pull)).toBe('success');
  await stage.accept(pull);
  expect(stage.manifest('staging')).toContain(mpassId);
  expect(stage.isClosed(issue)).toBe(true);
  expect(told().map(({ kind }) => kind)).toContain('mail');
});

test('production: the link asks and confirms in one form; one approval of the request and one of publishing', async () => {
  const link = linkIn(told(), 'production');
  await stage.wake('2026-06-08');
  const { name, answers } = openLink(link);
  expect([name, answers]).toEqual(['production', expect.objectContaining({ institution: slug, system })]);
  const form = fillIn('production', {
    ...answers,
    tested: '5 iunie 2026',
    mailbox: 'it@lunca.example',
    report: 'Toate scenariile din ghid au reușit.',
    unobserved: 'Gateway-ul de testare nu transmite încă rapoarte.',
    certificate: issueCertificate('production', { ...hospital, ends: '2027-07-15' }),
    addresses: '203.0.113.71',
  });
  const issue = await stage.does('Grefierul', 'trimite formularul de producție', () => submit(form));
  const pull = await stage.pullOf(issue);
  await stage.approve(pull);
  expect(await stage.verdictOf(pull)).toBe('success');
  expect(await stage.isProductionWaiting()).toBe(false);
  await stage.accept(pull);
  expect(stage.manifest('production')).not.toContain(system);
  expect(await stage.isProductionWaiting()).toBe(true);
  await stage.approveProduction();
  expect(stage.manifest('production')).toContain(system);
  expect(await stage.isProductionWaiting()).toBe(false);
  expect(stage.isClosed(issue)).toBe(true);
  expect(told().map(({ kind }) => kind)).toContain('mail');
});

test('a year later: the reminder has the form of the renewal, and the old certificate leaves by itself', async () => {
  await stage.wake('2027-05-20');
  const { name, answers } = openLink(linkIn(told(), 'renewal'));
  expect([name, answers]).toEqual(['renewal', expect.objectContaining({ institution: slug, system, environment: 'production' })]);
  const form = fillIn('renewal', {
    ...answers,
    certificate: issueCertificate('production', { ...hospital, ends: '2029-06-30' }),
  });
  const issue = await stage.does('Grefierul', 'trimite formularul de reînnoire', () => submit(form));
  const pull = await stage.pullOf(issue);
  // The check asks for no approval of it; publishing does, and the comment says so.
  expect(await stage.verdictOf(pull)).toBe('success');
  await stage.approve(pull);
  await stage.accept(pull);
  if (await stage.isProductionWaiting()) await stage.approveProduction();
  expect(stage.isClosed(issue)).toBe(true);
});

test('who acted how often, who was told of what, and what the clerk read', async () => {
  const acts = stage.acts.map(({ who, what }) => `${who}: ${what.replace(/#\d+/, '#N')}`);
  expect(acts).toMatchInlineSnapshot(`
    [
      "Grefierul: trimite formularul de conectare",
      "AGE: pune identificatorul din MPass, cu butonul",
      "AGE: aprobă cererea #N",
      "AGE: acceptă cererea #N",
      "nimeni: trece timpul",
      "Grefierul: trimite formularul de producție",
      "AGE: aprobă cererea #N",
      "AGE: acceptă cererea #N",
      "AGE: aprobă publicarea în producție",
      "nimeni: trece timpul",
      "Grefierul: trimite formularul de reînnoire",
      "AGE: aprobă cererea #N",
      "AGE: acceptă cererea #N",
      "AGE: aprobă publicarea în producție",
    ]
  `);
  // Three forms, of which the second tells of the one test. To production AGE approves two requests and one publication.
  expect(stage.count('Grefierul')).toBe(3);
  expect(stage.approvals.slice(0, 3)).toEqual(['aprobă cererea #N', 'aprobă cererea #N', 'aprobă publicarea în producție']);
  // What GitHub tells the clerk after each act: new comments on their pages, and those that name them.
  const bells = stage.acts.map(({ read }) => told(read).filter(({ kind }) => kind === 'comment').length);
  expect(bells).toEqual([1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 1]);
  const mails = stage.acts.map(({ read }) => mailboxes.map((mailbox) => read.filter(({ place }) => place === mailbox).length));
  expect(Math.max(...mails.flat())).toBe(1);
  const all = stage.acts.flatMap(({ read }) => read);
  await expect(writeJourney(stage.acts, isTold)).toMatchFileSnapshot('golden/journeys/clerk.md');
  await expect(writeJourney(stage.acts, (read) => !isTold(read))).toMatchFileSnapshot('golden/journeys/clerk-others.md');
  // Whoever has nothing to do with it hears nothing.
  expect(all.filter((read) => read.place === 'it@vecina.example' || namedIn(read).includes('vecina-it'))).toEqual([]);
});
