// Renewal in one step: the new certificate beside the old one, which ends by itself; the rest of the file byte for byte as it was.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type RenewOptions, renewCertificate } from '../scripts/commands/edit/renew.ts';
import { load } from '../scripts/commands/run/load.ts';
import { addCertificate } from '../scripts/read/certificate-list.ts';
import { limits, readSource } from '../scripts/read/source.ts';
import { decidePublication } from '../scripts/targets/decide/publication.ts';
import { makeAuthority, makeLeaf, pem } from './generated/certificates.ts';
import { Life } from './lifecycle/world.ts';

const alfa = 'integrations/alfa.yaml';

/** The text with a certificate added and the first entry ended. */
function added(text: string, until: ReadonlyMap<number, string> = new Map([[0, '2027-01-01']])): string | undefined {
  const reading = readSource('x.yaml', new TextEncoder().encode(text), limits.integration);
  if ('findings' in reading) throw new Error('not YAML');
  return addCertificate(text, reading.source, { list: ['certificates'], file: 'certificates/new.cer', until });
}

test.each([
  [
    'lines',
    'certificates:\n  - file: certificates/a.cer # the first\naddresses: []\n',
    'certificates:\n  - file: certificates/a.cer # the first\n    until: 2027-01-01\n  - file: certificates/new.cer\naddresses: []\n',
  ],
  [
    'two entries of several lines',
    'certificates:\n- serial: "0A"\n  service: MPass\n\n- file: b.cer\nx: 1\n',
    'certificates:\n- serial: "0A"\n  service: MPass\n  until: 2027-01-01\n\n- file: b.cer\n- file: certificates/new.cer\nx: 1\n',
  ],
  [
    'braces',
    'certificates:\n  - { file: a.cer } # kept\n',
    'certificates:\n  - { file: a.cer, until: 2027-01-01 } # kept\n  - file: certificates/new.cer\n',
  ],
  [
    'brackets',
    'certificates: [{ file: a.cer }]\n',
    'certificates: [{ file: a.cer, until: 2027-01-01 }, { file: certificates/new.cer }]\n',
  ],
  [
    'an entry that ends already',
    'certificates:\n  - file: a.cer\n    until: 2026-01-01\n',
    'certificates:\n  - file: a.cer\n    until: 2026-01-01\n  - file: certificates/new.cer\n',
  ],
  [
    'line ends of Windows',
    'certificates:\r\n  - file: a.cer\r\nx: 1\r\n',
    'certificates:\r\n  - file: a.cer\r\n    until: 2027-01-01\r\n  - file: certificates/new.cer\r\nx: 1\r\n',
  ],
  [
    'no line end',
    'certificates:\n  - file: a.cer',
    'certificates:\n  - file: a.cer\n    until: 2027-01-01\n  - file: certificates/new.cer',
  ],
])('adds to %s', (_, before, after) => {
  expect(added(before)).toBe(after);
});

test.each(['certificates: []\n', 'x: 1\n', 'certificates: a\n'])('has no place in %j', (text) => {
  expect(added(text)).toBeUndefined();
});

/** A repository whose staging authority issues certificates for the test. */
function world() {
  const life = new Life();
  const authority = makeAuthority();
  life.write('registry/authorities/demo-staging-other.pem', pem(authority.der));
  const options = (more: Partial<RenewOptions> = {}): RenewOptions => ({
    root: life.folder,
    locale: 'en',
    today: '2026-06-01',
    environment: 'staging',
    certificate: join(life.folder, 'new.cer'),
    ...more,
  });
  const issue = (idno = '1015999000116') => {
    life.write('new.cer', makeLeaf('40000000000101DC7E194A4B4000', 'Instituția Publică Alfa', idno, authority));
    return life;
  };
  return { life, options, issue };
}

test('both are published until the old one ends', async () => {
  const { life, options, issue } = world();
  using _ = life;
  issue();
  expect(await renewCertificate('alfa/alfa-registru', options({ until: '2026-07-01' }))).toHaveProperty('said');
  expect(life.read(alfa)).toContain(`          - file: certificates/alfa-registru.staging.cer
            until: 2026-07-01
          - file: certificates/alfa-registru.staging.2026.cer
`);
  const shown = async (day: string) => {
    const { context, findings } = await load(life.folder, day);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const clients = context && decidePublication('staging', context).publication.clients;
    return clients?.find(({ system }) => system === 'alfa-registru')?.certificates.length;
  };
  expect([await shown('2026-07-01'), await shown('2026-07-02')]).toEqual([2, 1]);
});

test('a certificate that lasts longer than the new one is left alone where no day is given', async () => {
  const { life, options, issue } = world();
  using _ = life;
  issue();
  await renewCertificate('alfa-registru', options());
  expect(life.read(alfa)).not.toContain('until');
});

test("somebody else's certificate is refused, and nothing is written", async () => {
  const { life, options, issue } = world();
  using _ = life;
  issue('1019999000228');
  const before = life.read(alfa);
  const outcome = await renewCertificate('alfa-registru', options());
  expect('errors' in outcome && outcome.errors.map(({ code }) => code)).toEqual(['certificate-owner-differs']);
  expect(life.read(alfa)).toBe(before);
  expect(() => life.read('integrations/certificates/alfa-registru.staging.2026.cer')).toThrow('ENOENT');
});

test('says what it cannot work with', async () => {
  const { life, options, issue } = world();
  using _ = life;
  issue();
  await expect(renewCertificate('alfa-registru', options({ certificate: '/nowhere.cer' }))).rejects.toThrow('no file');
  await expect(renewCertificate('alfa-registr', options())).rejects.toThrow('alfa-registru');
  await expect(renewCertificate('beta-portal', options({ environment: 'production' }))).rejects.toThrow('no access');
  await renewCertificate('alfa-registru', options());
  await expect(renewCertificate('alfa-registru', options())).rejects.toThrow('already');
  life.write('new.cer', 'nothing');
  await expect(renewCertificate('alfa-registru', options())).rejects.toThrow('is not a certificate');
});
