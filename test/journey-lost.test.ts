// A system that has lost its access with its certificate, and a clerk who mends it by the form that the letter links: the certificate has
// expired, was revoked, or its authority is not accepted any more.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { revoke } from '../scripts/commands/edit/revoke.ts';
import { makeAuthority, pem } from './generated/certificates.ts';
import type { EmulatedAccount } from './github/index.ts';
import { fillIn, linkIn, openLink } from './journeys/form.ts';
import { issueCertificate, Stage, startingFiles } from './journeys/stage.ts';

const library = { name: 'Biblioteca Raională Codru', idno: '1011888000302' };
const slug = 'biblioteca-codru';
const certificate = 'certificates/catalog.staging.cer';
const older = makeAuthority('older');
const policy = 'registry/policy.yaml';

let stage: Stage;
let clerk: EmulatedAccount;

beforeAll(async () => {
  const files = startingFiles();
  stage = await Stage.start('2026-06-01', {
    ...files,
    [policy]: String(files[policy]).replace('[forms-staging.pem, ', '[forms-staging.pem, older.pem, '),
    'registry/authorities/older.pem': pem(older.der),
    [`integrations/${certificate}`]: issueCertificate('staging', { ...library, ends: '2026-07-10' }),
    [`integrations/${slug}.yaml`]: `institution:
  idno: "${library.idno}"
  name: ${library.name}
  sector: public
  contacts: { technical: it@codru.example }
  maintainers:
    - { login: codru-it, id: 8002 }
agreement:
  contract: { number: "9/2025", signed: 2025-06-02 }
  annex: { number: "9/2025-MDocs", signed: 2026-01-20 }
systems:
  - id: catalog
    name: Catalogul electronic
    rsi: "0401"
    documentTypes: [RaportMedical]
    environments:
      staging:
        clientId: 7be2a4de-7d1e-4f59-a6b3-0c9d8e7f6a52
        certificates:
          - file: ${certificate}
        addresses: ["203.0.113.57"]
`,
  });
  clerk = stage.world.createAccount('codru-it', 8002);
  // A run says that a file has errors: its certificate.
  stage.mostCode = 1;
});
afterAll(() => stage.stop());

const isOpen = () => JSON.parse(stage.manifest('staging')).systems.some((one: { system: string }) => one.system === 'catalog');
const serials = () =>
  JSON.parse(stage.manifest('staging'))
    .systems.filter((one: { system: string }) => one.system === 'catalog')
    .flatMap((one: { certificates: { serial: string }[] }) => one.certificates.map(({ serial }) => serial));

/** The clerk opens the link of the letter, pastes the new certificate, and AGE accepts. */
async function renew(ends: string, authority?: typeof older): Promise<void> {
  const letters = (stage.acts.at(-1)?.read ?? []).filter(({ place }) => place === 'it@codru.example');
  const { name, answers } = openLink(linkIn(letters, 'renewal'));
  expect([name, answers]).toEqual(['renewal', { institution: slug, system: 'catalog', environment: 'staging' }]);
  const form = fillIn('renewal', { ...answers, certificate: issueCertificate('staging', { ...library, ends }, authority) });
  const issue = await stage.does('Grefierul', 'trimite formularul de reînnoire', () =>
    stage.world.createIssue(stage.name, clerk, form),
  );
  const pull = await stage.pullOf(issue);
  expect(await stage.verdictOf(pull)).toBe('success');
  await stage.accept(pull);
  expect([isOpen(), serials().length, stage.isClosed(issue)]).toEqual([true, 1, true]);
}

test('expired', async () => {
  expect(isOpen()).toBe(true);
  await stage.wake('2026-07-15');
  expect(isOpen()).toBe(false);
  await renew('2028-01-10');
});

test('revoked', async () => {
  const pull = await stage.press('revocă certificatul', (options) =>
    revoke(serials()[0], { ...options, reason: 'Cheia a fost pierdută.' }),
  );
  await stage.approve(pull);
  await stage.accept(pull);
  expect(isOpen()).toBe(false);
  await renew('2028-02-10', older);
});

test('its authority is not accepted any more', async () => {
  await stage.does('AGE', 'scoate autoritatea veche', async () => {
    const text = stage.world.git(stage.name).read('main', policy).replace('older.pem, ', '');
    stage.world.commit(stage.name, { branch: 'main', from: 'main', files: { [policy]: text } });
  });
  expect(isOpen()).toBe(false);
  await renew('2028-03-10');
});
