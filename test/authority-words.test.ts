// What is said about who may change what: whose it is, whose number did not match, what exactly changes, and where.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../scripts/model/text/text.ts';
import { cases, loadCase } from './cases/tree.ts';

async function findingsOf(name: string) {
  const code = name.split('/')[0];
  const { findings } = await loadCase(join(cases, name));
  return findings.filter((one) => one.code === code);
}

test.each([
  ['change-not-yours/stranger', ['belongs to the institution `alfa`', 'AGE, `alfa-demo-it`', '`strain` (number 77)']],
  ['change-not-yours/login-taken-over', ['has the number 5', '`alfa-demo-it`', 'has the number 9000000101', 'a freed name']],
  ['change-not-yours/nobody-in-the-list', ['names no account', 'Only AGE']],
  [
    'field-not-yours/changed',
    [
      'The client id of the system `beta-portal` in the test environment (staging) is a value that AGE assigns',
      'once AGE approves exactly this',
    ],
  ],
  ['field-not-yours/removed', ['was deleted by']],
  ['field-not-yours/added', ['is a value that AGE assigns. The request has `']],
  ['several-institutions/by-a-maintainer-of-one', ['`alfa`, `beta`']],
  ['several-institutions/twenty-one-by-age', ['`i20` and 1 more']],
  ['outside-integrations/settings-of-tools', ['which programs run', '`.gitattributes`, `.npmrc`']],
  ['outside-integrations/documentation', ['outside the folder', '`README.md`']],
  ['mixed-change/data-and-scripts', ['`scripts/rules/index.ts`']],
  ['maintainers-changed/added', ['could then be changed by these accounts too: `beta-nou (9000000103)`']],
  ['maintainers-changed/removed', ['no longer be changed by: `beta-nou (9000000103)`']],
  ['maintainers-changed-with-access/address-added', ['`beta-portal`']],
  ['institution-new/first-request', ['`gamma` is new', '`strain`', '`beta-demo-it (9000000102)`']],
  ['institution-new/without-maintainers', ['changed by: -']],
  ['institution-removed/own-file', ['is deleted; all access is lost by: `beta-portal`.']],
  ['institution-removed/renamed-with-another-number', ['looks like a rename: `integrations/gamma.yaml`']],
  ['institution-removed/one-system-of-two-elsewhere', ['looks like a rename: `integrations/gamma.yaml`']],
  ['institution-renamed/own-file', ['`integrations/beta.yaml` was renamed to `integrations/gamma.yaml`']],
  ['access-widened/seventeen-more', ['new addresses, 17 in all', '`198.51.100.12`']],
  ['access-widened/all-replaced', ['All public addresses', 'by `198.51.100.12`']],
  ['access-widened/vpn-replaced', ['All VPN addresses', 'by `10.24.9.0/29`']],
  ['access-widened/peer-replaced', ['The VPN device', 'by `198.51.100.253`']],
  ['confirmation-added/first-production', ['for the first time']],
  ['confirmation-added/confirmed', ['adds or changes the confirmation']],
  ['claimed-elsewhere/everything', ['The address `192.0.2.1` is in the request #18']],
  ['policy-changed/account-added', ['`age-demo-nou (9000000003)` could then act for AGE']],
  ['policy-changed/account-exchanged', ['`age-demo-aprobare (9000000002)` could then no longer act']],
  ['policy-changed/authority-added', ['A new certificate authority would be accepted: `production: ']],
  ['policy-changed/exception-added', ['`address-too-wide, beta, 2026-12-31`']],
  ['policy-changed/limit', ['`environments.staging.network.ipv4Prefix: 29 → 24`']],
  ['revocation-removed/removed', ['`0153c40f', 'revoked on 16 February 2026: `Cheia']],
  ['revoked-changed/later-day', ['`since` of the revoked certificate', 'was changed; it was `2026-02-16`']],
  ['too-many-files/fifty-one', ['Files in the request: 51; a request may change 50']],
  ['mode-changed/submodule-among-tools', ['`vendor` is not an ordinary file but another repository']],
  ['title-skips-checks/skip-ci', ['The title', '`[Skip CI]`']],
  ['title-skips-checks/trailer-in-a-message', ['a commit', '`skip-checks:true`']],
])('%s', async (name, words) => {
  const [finding] = await findingsOf(name);
  for (const some of words) expect(finding?.message.en).toContain(some);
});

test('a list that has no room says how many more there are, in each language', async () => {
  const [finding] = await findingsOf('code-changed/many');
  expect(locales.map((locale) => finding?.message[locale].match(/`test\/e\.ts`(.*)\./)?.[1])).toEqual([
    ' și încă 2',
    ' and 2 more',
    ' и ещё 2',
  ]);
});

test('whose the file is stands in its list of maintainers; a certificate has none', async () => {
  expect((await findingsOf('change-not-yours/stranger'))[0]?.path).toEqual(['institution', 'maintainers']);
  expect((await findingsOf('change-not-yours/certificate-of-another'))[0]?.path).toEqual([]);
});

test('who has to approve is said as policy has it', async () => {
  const hintOf = async (name: string) => (await findingsOf(name))[0]?.hint?.en;
  expect(await hintOf('code-changed/workflow')).toMatch(/^An AGE account has to approve, not the author\./);
  expect(await hintOf('code-changed/two-have-to-approve')).toMatch(/^2 AGE accounts have to approve/);
});

test('each claim is shown where its value stands', async () => {
  const findings = await findingsOf('claimed-elsewhere/everything');
  const places = findings.map(({ message, line }) => `${message.en.split(' `')[0]} ${line}`);
  expect(places.sort()).toEqual([
    'The IDNO 3',
    'The address 2',
    'The address 31',
    'The certificate 25',
    'The clientId 28',
    'The file 2',
  ]);
});
