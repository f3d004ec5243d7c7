// Hostile pull requests: who asks for what, as trees and accounts, each with the verdict that it must get.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadTree } from '../scripts/commands/run/judge.ts';
import { nodePlatform } from '../scripts/commands/run/platform.ts';
import { countApprovals, findMissingApproval } from '../scripts/model/proposal/approval.ts';
import type { Entry, Tree } from '../scripts/model/tree.ts';
import { rules } from '../scripts/rules/check.ts';
import { base, baseRead, cases } from './cases/tree.ts';
import { bytesOf, entryOf } from './hostile/entry.ts';
import { type ProposalParts, proposalOf } from './proposal.ts';

const age = { login: 'age-demo-integrari', id: 9000000001 };
const otherAge = { login: 'age-demo-aprobare', id: 9000000002 };
const ofAlfa = { login: 'alfa-demo-it', id: 9000000101 };
const ofBeta = { login: 'beta-demo-it', id: 9000000102 };
const stranger = { login: 'strain', id: 77 };
const dependabot = { login: 'dependabot[bot]', id: 49699333 };

const alfa = 'integrations/alfa.yaml';
const beta = 'integrations/beta.yaml';
const policy = 'registry/policy.yaml';
const revoked = 'registry/revoked.yaml';
const certificate = 'integrations/certificates/alfa-registru.staging.cer';
const text = (path: string): string => readFileSync(join(cases, 'base', path), 'utf8');

/** A file of the base with pieces of text replaced. */
function edited(path: string, ...pieces: (readonly [string, string])[]): Record<string, string> {
  let now = text(path);
  for (const [piece, by] of pieces) {
    expect(now).toContain(piece);
    now = now.replace(piece, () => by);
  }
  return { [path]: now };
}

const own = edited(alfa, ['rsi: "0123"', 'rsi: "0124"']);
const maintainer = 'id: 9000000101 }';
const joined = (login: string, id: number) => [maintainer, `${maintainer}\n    - { login: ${login}, id: ${id} }`] as const;
const link = (to: string): Entry => ({ kind: 'symlink', read: () => bytesOf(to) });

interface HostileAttempt extends Partial<ProposalParts> {
  readonly name: string;
  readonly author: ProposalParts['author'];
  readonly files?: Readonly<Record<string, string | Entry>>;
  readonly remove?: readonly string[];
  /** waits: sound, but an AGE account has to approve. Otherwise the code of an error. */
  readonly verdict: 'accepted' | 'waits' | string;
}

function treeOf({ files = {}, remove = [] }: HostileAttempt): Tree {
  const laid = [...base, ...Object.entries(files).map(([path, content]) => [path, entryOf(content)] as const)];
  return new Map([...new Map(laid)].filter(([path]) => !remove.includes(path)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function judge(attempt: HostileAttempt) {
  const { name, files, remove, verdict, ...asked } = attempt;
  const head = treeOf(attempt);
  const proposal = proposalOf(asked, base, head);
  const { findings, context } = await loadTree(head, '2026-06-01', nodePlatform, { base: baseRead, proposal });
  const errors = findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  const waiting = findMissingApproval(findings, countApprovals(proposal, context?.baseRegistry));
  return { findings, errors, verdict: errors.length > 0 ? 'refused' : waiting.length > 0 ? 'waits' : 'accepted' };
}

async function hold(attempt: HostileAttempt): Promise<void> {
  const judged = await judge(attempt);
  if (attempt.verdict === 'accepted' || attempt.verdict === 'waits') expect(judged).toMatchObject({ verdict: attempt.verdict });
  else expect(judged.errors).toContain(attempt.verdict);
}

const renamed = { 'integrations/alfa-noua.yaml': own[alfa] ?? '' };
const ownership: HostileAttempt[] = [
  { name: 'O01 a stranger edits', author: stranger, files: own, verdict: 'change-not-yours' },
  { name: 'O01 the maintainer of another edits', author: ofBeta, files: own, verdict: 'change-not-yours' },
  { name: 'O01 the maintainer edits', author: ofAlfa, files: own, verdict: 'accepted' },
  { name: 'O03 a stranger renames', author: stranger, files: renamed, remove: [alfa], verdict: 'change-not-yours' },
  { name: 'O03 the maintainer renames', author: ofAlfa, files: renamed, remove: [alfa], verdict: 'institution-renamed' },
  { name: 'O05 own file deleted', author: ofBeta, remove: [beta], verdict: 'waits' },
  { name: "O05 another's file deleted", author: ofAlfa, remove: [beta], verdict: 'change-not-yours' },
  {
    name: 'O07 maintainers and addresses together',
    author: ofAlfa,
    files: edited(alfa, joined('strain', 77), ['["203.0.113.11"]', '["203.0.113.11", "203.0.113.12"]']),
    verdict: 'maintainers-changed-with-access',
  },
  { name: 'O07 maintainers alone', author: ofAlfa, files: edited(alfa, joined('strain', 77)), verdict: 'waits' },
  {
    name: 'O07 oneself into the list',
    author: stranger,
    files: edited(alfa, joined('strain', 77)),
    verdict: 'change-not-yours',
  },
  ...[
    'schemas/integration.schema.json',
    'scripts/rules/authority/change-not-yours.ts',
    '.github/workflows/verdict.yml',
    policy,
  ].flatMap((path) => [
    { name: `O09 data and ${path}`, author: ofAlfa, files: own, other: [path], verdict: 'mixed-change' },
    { name: `O09 data and ${path} by AGE`, author: age, files: own, other: [path], verdict: 'mixed-change' },
  ]),
  {
    name: 'O11 policy changed by an institution',
    author: ofAlfa,
    files: edited(policy, ['ipv4Prefix: 29', 'ipv4Prefix: 8']),
    verdict: 'outside-integrations',
  },
  {
    name: 'O11 policy changed by one AGE account',
    author: age,
    approvals: [age, stranger],
    files: edited(policy, ['ipv4Prefix: 29', 'ipv4Prefix: 28']),
    verdict: 'waits',
  },
  ...[ofAlfa, stranger, { login: otherAge.login, id: 78 }, { login: 'nou', id: 79 }].map((account) => ({
    name: `O11 policy changed by one AGE account, approved by ${account.login} (${account.id}) whom it makes one`,
    author: age,
    approvals: [account],
    files: edited(policy, ['id: 9000000002 }', `id: 9000000002 }\n    - { login: ${account.login}, id: ${account.id} }`]),
    verdict: 'waits',
  })),
  {
    name: 'O11 somebody makes himself AGE and approves',
    author: stranger,
    approvals: [stranger, { login: 'strain', id: 78 }],
    files: edited(policy, ['id: 9000000002 }', 'id: 9000000002 }\n    - { login: strain, id: 77 }']),
    verdict: 'outside-integrations',
  },
  ...['registry/signers', 'registry/authorities/demo-staging.pem', 'registry/announcements.yaml'].map((path) => ({
    name: `O11 ${path} by one AGE account, approved by nobody whom the rule names`,
    author: age,
    approvals: [age, ofAlfa, ofBeta, stranger],
    other: [path],
    verdict: 'waits',
  })),
  // As it was when they still acted for AGE: byte for byte a policy that was in force.
  ...[[stranger], [stranger, age]].map((approvals) => ({
    name: `O11 an old policy comes back, by an account that it names, approved by ${approvals.length}`,
    author: { login: 'age-plecat', id: 76 },
    approvals,
    files: edited(policy, ['id: 9000000002 }', 'id: 9000000002 }\n    - { login: age-plecat, id: 76 }']),
    verdict: 'outside-integrations',
  })),
  {
    name: 'O11 policy changed by two AGE accounts',
    author: age,
    approvals: [otherAge],
    files: edited(policy, ['ipv4Prefix: 29', 'ipv4Prefix: 28']),
    verdict: 'accepted',
  },
  {
    name: 'O11 authority exchanged by one AGE account',
    author: age,
    files: { 'registry/authorities/demo-staging.pem': text('registry/authorities/demo-production.pem') },
    verdict: 'certificate-untrusted',
  },
  { name: 'O13 login registered again', author: { ...ofAlfa, id: 99 }, files: own, verdict: 'change-not-yours' },
  { name: 'O13 the AGE login registered again', author: { ...age, id: 99 }, files: own, verdict: 'change-not-yours' },
  { name: 'O13 approval under the AGE login', author: ofBeta, approvals: [{ ...age, id: 99 }], remove: [beta], verdict: 'waits' },
  { name: 'O13 account renamed', author: { login: 'alfa-it', id: ofAlfa.id }, files: own, verdict: 'accepted' },
  {
    name: 'O15 co-author and signature of a maintainer',
    author: stranger,
    messages: ['RSI\n\nCo-authored-by: alfa-demo-it <it@alfa.example>\nSigned-off-by: alfa-demo-it <it@alfa.example>'],
    files: own,
    verdict: 'change-not-yours',
  },
  { name: 'O17 AGE for an institution', author: age, files: own, verdict: 'waits' },
  {
    name: 'O17 AGE for an institution, approved by another',
    author: age,
    approvals: [otherAge],
    files: own,
    verdict: 'accepted',
  },
  {
    name: 'O19 file moved into another folder',
    author: ofAlfa,
    files: { 'integrations/chisinau/alfa.yaml': text(alfa) },
    remove: [alfa],
    verdict: 'file-unexpected',
  },
  {
    name: 'O21 more addresses than nobody is asked about',
    author: ofBeta,
    files: edited(beta, ['["198.51.100.10"]', '["198.51.100.8/29", "198.51.100.16/29", "198.51.100.24/29"]']),
    verdict: 'waits',
  },
  {
    name: 'O21 every address replaced',
    author: ofBeta,
    files: edited(beta, ['["198.51.100.10"]', '["198.51.100.12"]']),
    verdict: 'waits',
  },
  {
    name: 'O21 one address more',
    author: ofBeta,
    files: edited(beta, ['["198.51.100.10"]', '["198.51.100.10", "198.51.100.12"]']),
    verdict: 'accepted',
  },
  { name: 'O23 from the default branch of a fork', author: ofAlfa, title: 'main', files: own, verdict: 'accepted' },
  {
    name: 'a certificate of another replaced',
    author: ofBeta,
    files: { [certificate]: 'x' },
    verdict: 'change-not-yours',
  },
  {
    name: 'oneself made AGE in the same request',
    author: ofAlfa,
    files: { ...edited(policy, ['id: 9000000001', 'id: 9000000101']), ...edited(beta, ['Portalul Beta', 'Portalul']) },
    verdict: 'change-not-yours',
  },
  {
    name: 'an exception for oneself in the same request',
    author: ofAlfa,
    files: {
      ...edited(beta, ['Portalul Beta', 'Portalul']),
      [policy]: `${text(policy)}\nexceptions:\n${[
        'change-not-yours',
        'mixed-change',
        'outside-integrations',
        'several-institutions',
      ]
        .map((code) => `  - { rule: ${code}, institutions: [alfa, beta], reason: Because we need it, expires: 2027-01-01 }\n`)
        .join('')}`,
    },
    verdict: 'change-not-yours',
  },
  { name: 'approved by oneself under AGE', author: age, approvals: [age], files: own, verdict: 'waits' },
];

const names = [
  'x.yml',
  'x.YAML',
  'x.yaml.bak',
  'x.yaml~',
  '.x.yaml',
  '-rf.yaml',
  '$(touch pwn).yaml',
  'alfa/x.yaml',
  '.gitattributes',
];
const tools = '.gitmodules .gitattributes package.json package-lock.json .npmrc tsconfig.json node_modules/x/index.js'.split(' ');
const trees: HostileAttempt[] = [
  ...['integrations/../.github/workflows/x.yml', ...names.map((name) => `integrations/${name}`)].map((path) => ({
    name: `P01 P03 P05 P07 ${path}`,
    author: ofAlfa,
    files: { ...own, [path]: 'a: b\n' },
    verdict: /\.\.\/|gitattributes|alfa\/x/.test(path) ? 'file-unexpected' : 'file-name-invalid',
  })),
  { name: 'P09 a link as the file', author: ofAlfa, files: { [alfa]: link('/etc/hostname') }, verdict: 'mode-changed' },
  {
    name: 'P09 a link as a certificate',
    author: ofAlfa,
    files: { [certificate]: link('/etc/hostname') },
    verdict: 'mode-changed',
  },
  { name: 'P11 a link to a folder', author: ofAlfa, files: { 'integrations/dir': link('../../') }, verdict: 'mode-changed' },
  {
    name: 'P11 the folder itself as a link',
    author: ofAlfa,
    other: [{ path: 'integrations', after: { kind: 'symlink', id: '1' } }],
    verdict: 'outside-integrations',
  },
  ...tools.flatMap((path) => [
    { name: `P13 P15 P17 P19 W07 ${path}`, author: ofAlfa, files: own, other: [path], verdict: 'outside-integrations' },
    { name: `P19 W07 ${path} by AGE`, author: age, other: [path], verdict: 'waits' },
  ]),
  {
    name: 'P21 5001 files',
    author: age,
    other: Array.from({ length: 5001 }, (_, i) => `docs/${i}.md`),
    verdict: 'too-many-files',
  },
  {
    name: 'P21 5001 certificates and a file of another at the end',
    author: ofAlfa,
    other: [...Array.from({ length: 5001 }, (_, i) => `integrations/certificates/a${i}.cer`), beta],
    verdict: 'too-many-files',
  },
  { name: 'P27 nothing', author: ofAlfa, verdict: 'change-empty' },
  {
    name: 'P27 a mode alone',
    author: ofAlfa,
    files: { [alfa]: { kind: 'executable', read: () => bytesOf(text(alfa)) } },
    verdict: 'change-empty',
  },
  {
    name: 'W01 the check rewritten',
    author: stranger,
    other: ['.github/workflows/validate.yml'],
    verdict: 'outside-integrations',
  },
  { name: 'W03 another workflow', author: ofAlfa, files: own, other: ['.github/workflows/ok.yml'], verdict: 'mixed-change' },
  { name: 'Dependabot, from the repository', author: dependabot, isOwnBranch: true, other: ['package.json'], verdict: 'waits' },
  {
    name: 'Dependabot, approved by AGE',
    author: dependabot,
    isOwnBranch: true,
    approvals: [age],
    other: ['package.json'],
    verdict: 'accepted',
  },
  {
    name: 'Dependabot, from a fork',
    author: dependabot,
    approvals: [age],
    other: ['package.json'],
    verdict: 'outside-integrations',
  },
  {
    name: 'the policy, from the repository',
    author: stranger,
    isOwnBranch: true,
    approvals: [age],
    other: [policy],
    verdict: 'outside-integrations',
  },
  { name: 'W01 the check rewritten by AGE', author: age, other: ['.github/workflows/validate.yml'], verdict: 'waits' },
];

const words = ['[skip ci]', '[ci skip]', '[no ci]', '[skip actions]', '[Actions Skip]', 'skip-checks: true'];
const order: HostileAttempt[] = [
  ...words.flatMap((word) => [
    { name: `X13 ${word} in the title`, author: ofAlfa, files: own, title: word, verdict: 'title-skips-checks' },
    { name: `X13 ${word} in a message`, author: ofAlfa, files: own, messages: [`RSI\n\n${word}`], verdict: 'title-skips-checks' },
  ]),
  { name: 'X13 neither', author: ofAlfa, files: own, title: 'Skip to the next address (ci: no)', verdict: 'accepted' },
  {
    name: 'X01 the same address in two requests',
    author: ofAlfa,
    files: own,
    conflictingPulls: [{ number: 7, claims: [{ kind: 'address', value: '203.0.113.10', file: alfa }] }],
    verdict: 'waits',
  },
  { name: 'X09 half a year old', author: ofAlfa, files: own, staleDays: 183, verdict: 'proposal-stale' },
  { name: 'X08 a revocation reverted', author: age, files: { [revoked]: 'revoked: []\n' }, verdict: 'revocation-removed' },
  { name: 'X08 the list of revocations deleted', author: age, remove: [revoked], verdict: 'revocation-removed' },
];

describe.each([
  ['ownership', ownership],
  ['trees', trees],
  ['order', order],
])('%s', (_, attempts) => {
  test.each(attempts)('$name: $verdict', hold);
});

test('what is said about a login registered again names both numbers', async () => {
  const { findings } = await judge({ name: '', author: { ...ofAlfa, id: 99 }, files: own, verdict: '' });
  const message = findings.find(({ code }) => code === 'change-not-yours')?.message.en;
  expect(message).toContain('has the number 99');
  expect(message).toContain('has the number 9000000101');
});

test('nobody is granted an exception about who may change what', () => {
  expect(rules.filter(({ on, isExceptable }) => on === 'proposal' && isExceptable)).toEqual([]);
});

/** Everything that can be touched, and whether it is alfa's own affair. */
const pieces: Record<string, Partial<HostileAttempt> & { isOwn?: boolean }> = {
  own: { files: own, isOwn: true },
  another: { files: edited(beta, ['Portalul Beta', 'Portalul']) },
  deleted: { remove: [beta] },
  registry: { files: edited(policy, ['ipv4Prefix: 29', 'ipv4Prefix: 28']) },
  tool: { other: ['scripts/mdocs.ts'] },
};

test('only what is all one’s own is ever accepted without AGE', async () => {
  const keys = Object.keys(pieces);
  for (let chosen = 1; chosen < 2 ** keys.length; chosen++) {
    const some = keys.filter((_, i) => chosen & (1 << i)).map((key) => pieces[key] ?? {});
    const attempt = {
      files: Object.assign({}, ...some.map(({ files }) => files)),
      remove: some.flatMap(({ remove = [] }) => remove),
      other: some.flatMap(({ other = [] }) => other),
    };
    for (const author of [ofAlfa, stranger, age]) {
      const { verdict } = await judge({ name: '', verdict: '', author, ...attempt });
      const isOwn = author === ofAlfa && some.every((piece) => piece.isOwn);
      expect([chosen, author.login, verdict === 'accepted']).toEqual([chosen, author.login, isOwn]);
    }
  }
});
