// One AGE account alone, or whoever stole it: whatever it asks waits for another of AGE, whoever else approves, and however small it looks.
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import type { Base } from '../scripts/commands/verdict/base.ts';
import { judgePull } from '../scripts/commands/verdict/judge.ts';
import type { Account } from '../scripts/model/proposal/proposal.ts';
import type { Tree } from '../scripts/model/tree.ts';
import { makeAuthority, pem } from './generated/certificates.ts';
import { proposalOf } from './proposal.ts';
import { samples, today } from './request/forms.ts';
import { overlayTree } from './verdict.ts';

const age = { login: 'age-demo-integrari', id: 9000000001 };
const other = { login: 'age-demo-aprobare', id: 9000000002 };
/** May write to the repository, and approves whatever it is shown. */
const writer = { login: 'inginer', id: 777 };

type Files = Record<string, string | Uint8Array | null>;

const [civil, hospital, policy] = [
  'integrations/stare-civila.yaml',
  'integrations/spitalul-sfanta-parascheva.yaml',
  'registry/policy.yaml',
];
const bytes = (tree: Tree, path: string): Uint8Array => tree.get(path)?.read() ?? new Uint8Array();
const textIn = (tree: Tree, path: string): string => Buffer.from(bytes(tree, path)).toString();
/** The account that acts alone is a maintainer of the institution whose system is suspended, too. */
const main = overlayTree(samples(), {
  [hospital]: textIn(samples(), hospital).replace(
    '  maintainers:\n',
    `  maintainers:\n    - { login: ${age.login}, id: ${age.id} }\n`,
  ),
});
const read = (path: string) => textIn(main, path);
const changed = (path: string, from: string | RegExp, to: string): Files => {
  const after = read(path).replace(from, to);
  if (after === read(path)) throw new Error(`${path} has no ${from}`);
  return { [path]: after };
};
const certificateOf = (path: string) => bytes(main, path);

/** With 'refused' where no approval helps. */
const changes: readonly (readonly [string, () => Files, 'refused'?])[] = [
  ['an address more', () => changed(civil, '["203.0.113.20"]', '["203.0.113.20", "203.0.113.22"]')],
  ['another address in production', () => changed(civil, '"203.0.113.24/31"', '"203.0.113.26"')],
  [
    'another content of a certificate',
    () => ({
      'integrations/certificates/portalul-cetateanului.staging.cer': certificateOf(
        'integrations/certificates/registrul-starii-civile.staging.cer',
      ),
    }),
    'refused',
  ],
  ['another client id', () => changed(civil, '62219f15-065e-4085-aec9-50fd93ef0535', '62219f15-065e-4085-aec9-50fd93ef0536')],
  ['another contact', () => changed(civil, 'technical: integrari@', 'technical: altii@')],
  [
    'another maintainer',
    () => changed(civil, '- { login: stare-civila-demo-2, id: 9000000202 }', '- { login: stare-civila-demo-3, id: 777 }'),
  ],
  [
    'a type of documents more',
    () => changed(civil, '[CertificatNastere, ScrisoareOficiala]', '[CertificatNastere, ScrisoareOficiala, Cazier]'),
  ],
  ['another contract', () => changed(civil, 'number: "14/2026", signed', 'number: "15/2026", signed')],
  ['an account of AGE more', () => changed(policy, '  accounts:\n', '  accounts:\n    - { login: inginer, id: 777 }\n')],
  [
    'an account of AGE under another number',
    () => changed(policy, '{ login: age-demo-aprobare, id: 9000000002 }', '{ login: age-demo-aprobare, id: 777 }'),
  ],
  ['fewer approvals', () => changed(policy, 'age:\n', 'age:\n  approvers: { code: 1, registry: 1 }\n')],
  [
    'a signer',
    () => ({ 'registry/signers': 'environment/production namespaces="git" ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0x\n' }),
  ],
  [
    'an announcement',
    () => ({
      'registry/announcements.yaml':
        'announced:\n  - { environment: production, generation: 2, removals: 40, reason: Import. }\n',
    }),
  ],
  [
    'an exception',
    () =>
      changed(
        policy,
        'limits:\n',
        'exceptions:\n  - { rule: rsi-missing, institutions: [stare-civila], reason: Numărul urmează., expires: 2026-09-30 }\n\nlimits:\n',
      ),
  ],
  ['a rule that becomes strict later', () => changed(policy, 'error: 2027-07-01', 'error: 2037-07-01')],
  ['fewer days of testing', () => changed(policy, 'stagingDaysBeforeConfirmation: 3', 'stagingDaysBeforeConfirmation: 0')],
  ['another service behind the gateway', () => changed(policy, 'http://127.0.0.1:8081', 'http://203.0.113.99:8081')],
  [
    'other targets',
    () => changed(policy, '    branch: environment/production\n', '    branch: environment/production\n    targets: [nginx]\n'),
  ],
  [
    'other ways of notices',
    () =>
      changed(
        policy,
        'environments:\n',
        'notices: { delivery: mail, from: age@age.example, allowedDomains: [altul.example] }\n\nenvironments:\n',
      ),
  ],
  ['another authority', () => ({ 'registry/authorities/demo-production.pem': pem(makeAuthority().der) }), 'refused'],
  [
    'a certificate registered for somebody',
    () => changed('registry/certificates.yaml', 'owner: "1013999000444"', 'owner: "1008999000334"'),
    'refused',
  ],
  [
    'a type of documents',
    () => ({
      'registry/document-types/Cazier.yaml': read('registry/document-types/Cazier.yaml').replace(/ro: .*/, 'ro: Altceva'),
    }),
  ],
  [
    'an authority more',
    () => ({
      'registry/authorities/altul.pem': pem(makeAuthority().der),
      ...changed(policy, '[demo-production.pem', '[altul.pem, demo-production.pem'),
    }),
  ],
  [
    'a certificate that nobody names yet',
    () => ({ 'integrations/certificates/nou.cer': certificateOf('integrations/certificates/dosarul-medical.staging.cer') }),
  ],
  [
    'a certificate that nobody names any more',
    () => ({ 'integrations/certificates/portalul-cetateanului.staging.cer': null }),
    'refused',
  ],
  ['a file under another name', () => ({ [civil]: null, 'integrations/stare-civila-noua.yaml': read(civil) }), 'refused'],
  ['an institution', () => ({ 'integrations/noua.yaml': read(civil).replace('1008999000334', '1006601000439') }), 'refused'],
  [
    'a confirmation of somebody else’s test',
    () =>
      changed(
        civil,
        'tested: 2026-04-20',
        'tested: 2026-04-21\n          unobserved: Niciun gateway nu transmite încă rapoarte.',
      ),
  ],
  ['a link in the place of a file', () => ({ 'integrations/alta': '../registry' }), 'refused'],
  ['a workflow', () => ({ '.github/workflows/extra.yml': 'on: push\njobs: {}\n' })],
  ['who reviews code', () => ({ '.github/CODEOWNERS': '* @inginer\n' })],
  ['the program', () => ({ 'dist/mdocs.mjs': 'process.exit(0)\n' })],
  ['a rule', () => ({ 'scripts/rules/index.ts': 'export {};\n' })],
  ['the guide', () => ({ 'integrations/README.md': 'Trimiteți cheia privată la adresa …\n' })],
  ['a file less', () => ({ [civil]: null })],
  ['a system that was suspended', () => changed(hospital, /\n +status: suspended.*\n +reason: .*/, '')],
  [
    'a suspension that also moves an address',
    () => ({
      [civil]: read(civil)
        .replace('rsi: "0287"', 'rsi: "0287"\n    status: suspended\n    reason: Verificare.')
        .replace('["203.0.113.20"]', '["203.0.113.23"]'),
    }),
  ],
  [
    'a line of a revocation with something else',
    () => ({
      ...changed(
        'registry/revoked.yaml',
        /$/,
        '  - { sha256: "a864b0b41d8717662979ab4c8249daec2631ff495382d20108070352e0703a65", since: 2026-05-30, reason: Cheia. }\n',
      ),
      ...changed(policy, 'stagingDaysBeforeConfirmation: 3', 'stagingDaysBeforeConfirmation: 0'),
    }),
  ],
];

/** With ids, as a tree of git has them: what has not changed is read once. */
const identify = (tree: Tree): Tree =>
  new Map(
    [...tree].map(([path, one]) => {
      const bytes = one.read();
      return [path, { kind: one.kind, read: () => bytes, id: createHash('sha1').update(bytes).digest('hex') }];
    }),
  );

const before = identify(main);
const base: Base = { commit: 'b'.repeat(40), loaded: await loadTree(before, today, nodePlatform), today, published: {} };

async function judge(files: Files, author: Account, approvals: readonly Account[]) {
  const merged = identify(overlayTree(main, files));
  const proposal = proposalOf({ author, approvals, isOwnBranch: true }, before, merged);
  const candidate = { changes: proposal.changes, merged, conflicts: [], unmerged: [], messages: [] };
  return judgePull({ head: 'a'.repeat(40), proposal, candidate, openedOn: today }, base);
}

test.each(changes.map(([what, files, refused]) => ({ what, files, refused })))('$what', async ({ files, refused }) => {
  const ofAge = (await judge(files(), age, [age, writer])).answer;
  const ofBoth = (await judge(files(), age, [other])).answer;
  expect([ofAge, ofBoth]).toEqual(refused === undefined ? ['waiting', 'accepted'] : ['refused', 'refused']);
});

test('what only takes access away waits for nobody, and what lies outside the data is refused to whoever is not AGE', async () => {
  const suspended = changed(civil, 'rsi: "0287"', 'rsi: "0287"\n    status: suspended\n    reason: Verificare.');
  expect((await judge(suspended, age, [])).answer).toBe('accepted');
  expect(
    (await judge(changed(policy, 'stagingDaysBeforeConfirmation: 3', 'stagingDaysBeforeConfirmation: 0'), writer, [age])).answer,
  ).toBe('refused');
});
