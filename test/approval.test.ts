// Who approves for AGE: an account of the base's registry, by its number, and never the author; as many as the base's policy asks for.
import { describe, expect, test } from 'vitest';
import type { Registry } from '../scripts/model/declaration/registry.ts';
import type { Finding } from '../scripts/model/finding/finding.ts';
import { isAge } from '../scripts/model/proposal/age-account.ts';
import { countApprovals, countApprovers, findMissingApproval } from '../scripts/model/proposal/approval.ts';
import { countMissing } from '../scripts/model/proposal/evidence.ts';
import type { Account } from '../scripts/model/proposal/proposal.ts';

const [first, second, third] = [
  { login: 'age-unu', id: 1 },
  { login: 'age-doi', id: 2 },
  { login: 'age-trei', id: 3 },
];
const author = { login: 'alfa', id: 10 };
const stranger = { login: 'strain', id: 77 };
const makeBase = (approvers?: { code?: number; registry?: number }): Registry =>
  ({ policy: { age: { accounts: [first, second, third], approvers } } }) as unknown as Registry;
const base = makeBase();

const finding = (code: string, approval?: 'age'): Finding => ({
  code,
  severity: 'notice',
  publication: 'unmerged',
  file: 'integrations/alfa.yaml',
  path: [],
  message: { ro: '', en: '', ru: '' },
  ...(approval ? { approval } : {}),
});
const findings = [finding('institution-new', 'age'), finding('client-id-missing')];
const changeOf = (...paths: string[]) => paths.map((path) => ({ path }));
const data = changeOf('integrations/alfa.yaml');

test.each([
  ['nobody', author, [], true],
  ['a stranger', author, [stranger], true],
  ['the login of AGE under another number', author, [{ login: 'age-unu', id: 77 }], true],
  ['an AGE account', author, [first], false],
  ['the number of AGE under another login', author, [{ login: 'nou', id: 1 }], false],
  ['an AGE account for itself', first, [first], true],
  ['an AGE account for another', first, [second], false],
  ['itself and another', first, [first, second], false],
])('approved by %s', (_, by, approvals, waits) => {
  const count = countApprovals({ author: by, approvals, changes: data }, base);
  expect(findMissingApproval(findings, count).map(({ code }) => code)).toEqual(waits ? ['institution-new'] : []);
});

test('without a readable registry nobody is AGE', () => {
  expect(isAge(first, undefined)).toBe(false);
  const count = countApprovals({ author, approvals: [first], changes: data }, undefined);
  expect(findMissingApproval(findings, count)).toHaveLength(1);
});

describe('where policy asks for two', () => {
  const two = makeBase({ code: 2 });
  const code = changeOf('scripts/mdocs.ts');

  test.each<[string, Account, Account[], number]>([
    ['one of AGE', author, [first], 1],
    ['one of AGE and a stranger, who counts for nothing', author, [first, stranger], 1],
    ['one of AGE and one with its login', author, [first, { login: 'age-doi', id: 78 }], 1],
    ['one of AGE twice', author, [first, { login: 'renamed', id: 1 }], 1],
    ['one of AGE and the author', first, [first, second], 1],
    ['two of AGE', author, [first, second], 2],
    ['two of AGE, of whom neither is the author', first, [second, third], 2],
  ])('approved by %s', (_, by, approvals, given) => {
    const count = countApprovals({ author: by, approvals, changes: code }, two);
    expect(count).toEqual({ needed: 2, given });
    expect(findMissingApproval(findings, count)).toHaveLength(given === 2 ? 0 : 1);
  });

  test('publishing counts each account once, too', () => {
    const missing = (approvedBy: Account[], approvers?: number) =>
      countMissing({ commit: '', approvedBy, ...(approvers ? { approvers } : {}) });
    expect([missing([], 2), missing([first, first], 2), missing([first, second], 2)]).toEqual([2, 1, 0]);
    expect([missing([]), missing([first, second])]).toEqual([1, 0]);
  });

  test('what asks for two is said by the area of each path, and the most counts', () => {
    const both = makeBase({ code: 2, registry: 3 });
    const needed = (...paths: string[]) => countApprovers(paths, both);
    expect(needed('integrations/alfa.yaml', 'integrations/certificates/alfa.cer')).toBe(1);
    expect([needed('README.md'), needed('integrations/README.md'), needed('dist/mdocs.mjs')]).toEqual([2, 2, 2]);
    expect([needed('registry/policy.yaml'), needed('registry/signers'), needed('registry/certificates.yaml')]).toEqual([3, 3, 3]);
    expect(needed('integrations/alfa.yaml', 'README.md', 'registry/policy.yaml')).toBe(3);
    // Revoking must not wait longer than anything else.
    expect(needed('registry/revoked.yaml')).toBe(1);
    expect([countApprovers(['README.md'], base), countApprovers([], both)]).toEqual([1, 1]);
  });
});
