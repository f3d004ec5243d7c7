// Who approves for AGE: an account of the base's registry, by its number, and never the author.
import { expect, test } from 'vitest';
import type { Registry } from '../scripts/model/declaration/registry.ts';
import type { Finding } from '../scripts/model/finding/finding.ts';
import { findMissingApproval, isAge } from '../scripts/model/proposal/approval.ts';

const [first, second] = [
  { login: 'age-unu', id: 1 },
  { login: 'age-doi', id: 2 },
];
const author = { login: 'alfa', id: 10 };
const base = { policy: { age: { accounts: [first, second] } } } as unknown as Registry;

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

test.each([
  ['nobody', author, [], true],
  ['a stranger', author, [{ login: 'strain', id: 77 }], true],
  ['the login of AGE under another number', author, [{ login: 'age-unu', id: 77 }], true],
  ['an AGE account', author, [first], false],
  ['the number of AGE under another login', author, [{ login: 'nou', id: 1 }], false],
  ['an AGE account for itself', first, [first], true],
  ['an AGE account for another', first, [second], false],
  ['itself and another', first, [first, second], false],
])('approved by %s', (_, by, approvals, waits) => {
  expect(findMissingApproval(findings, { author: by, approvals }, base).map(({ code }) => code)).toEqual(
    waits ? ['institution-new'] : [],
  );
});

test('without a readable registry nobody is AGE', () => {
  expect(isAge(first, undefined)).toBe(false);
  expect(findMissingApproval(findings, { author, approvals: [first] }, undefined)).toHaveLength(1);
});
