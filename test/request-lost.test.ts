// The renewal form of a system whose certificate gives no access any more: the new one is published as soon as it is accepted, whatever is
// wrong with the old one.
import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { overlayFiles } from '../scripts/commands/edit/overlay.ts';
import { readRenewal } from '../scripts/commands/request/renewal.ts';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { nothingYet } from '../scripts/targets/decide/last-good.ts';
import { decidePublication } from '../scripts/targets/decide/publication.ts';
import { makeAuthority } from './generated/certificates.ts';
import { fillIn } from './journeys/form.ts';
import { issueCertificate, startingFiles } from './journeys/stage.ts';

const who = { name: 'Arhiva Vecină', idno: '1014888000200' };
const file = 'integrations/arhiva-vecina.yaml';
const certificate = 'integrations/certificates/arhiva.staging.cer';
const older = makeAuthority('older');
const policy = 'registry/policy.yaml';
const files = startingFiles();
const old = issueCertificate('staging', { ...who, ends: '2027-12-01' });
const sha256 = new X509Certificate(old).fingerprint256.replaceAll(':', '').toLowerCase();

test.each<[string, Record<string, string>]>([
  ['has expired', { [certificate]: issueCertificate('staging', { ...who, ends: '2026-06-30' }) }],
  [
    'was revoked',
    {
      [certificate]: old,
      'registry/revoked.yaml': `revoked:\n  - { sha256: "${sha256}", since: 2026-07-01, reason: Cheia a fost pierdută. }\n`,
    },
  ],
  [
    'is of an authority that is not accepted any more',
    { [certificate]: issueCertificate('staging', { ...who, ends: '2027-12-01' }, older) },
  ],
])('the old certificate %s', async (_, over) => {
  const today = '2026-07-16';
  const all = new Map(Object.entries({ ...files, ...over, [policy]: String(files[policy]) }));
  const tree = overlayFiles(new Map(), all);
  const loaded = await loadTree(tree, today, nodePlatform);
  expect(loaded.findings.filter(({ severity }) => severity === 'error').map(({ file }) => file)).toEqual([file]);
  const answers = { institution: 'arhiva-vecina', system: 'arhiva', environment: 'staging' };
  const { body } = fillIn('renewal', { ...answers, certificate: issueCertificate('staging', { ...who, ends: '2027-12-20' }) });
  const issue = { body, author: { login: 'vecina-it', id: 7002 }, createdAt: `${today}T09:00:00Z` };
  const reading = await readRenewal(issue, { tree, today, loaded });
  if (reading.kind !== 'ready') throw new Error(JSON.stringify(reading));
  const { context, findings } = await loadTree(overlayFiles(tree, reading.files), today, nodePlatform);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!context) throw new Error('no policy');
  const { publication } = decidePublication('staging', context, { lastGood: nothingYet, findings });
  const [client] = publication.clients;
  expect(client?.certificates.map(({ notAfter }) => notAfter.slice(0, 10))).toEqual(['2027-12-20']);
});
