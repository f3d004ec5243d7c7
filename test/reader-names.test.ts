// Names of files and kinds of characters: each is told apart, because each has its own sentence.
import { expect, test } from 'vitest';
import { forbiddenIn } from '../scripts/read/characters.ts';
import { classify } from '../scripts/read/names.ts';

test.each([
  ['alfa.yaml', 'integration'],
  ['primaria-valea-2.yaml', 'integration'],
  [`${'a'.repeat(63)}.yaml`, 'integration'],
  ['certificates/alfa.staging.cer', 'certificate'],
  ['README.md', 'guide'],
  ['README.ru.md', 'guide'],
  ['readme.md', 'unexpected'],
  ['README.ro.md', 'unexpected'],
  ['CERTIFICATES.md', 'unexpected'],
  ['Alfa.yaml', 'misnamed case'],
  ['alfa.YAML', 'misnamed case'],
  ['Certificates/alfa.cer', 'misnamed case'],
  ['certificates/Alfa.cer', 'misnamed case'],
  ['alfa.yml', 'misnamed extension'],
  ['certificates/alfa.crt', 'misnamed extension'],
  ['A_b.yaml', 'misnamed pattern'],
  ['certificates/-alfa.cer', 'misnamed pattern'],
  ['default.yaml', 'misnamed reserved'],
])('%s is %s', (name, expected) => {
  const kind = classify(`integrations/${name}`);
  expect(kind.is === 'misnamed' ? `misnamed ${kind.reason}` : kind.is).toBe(expected);
});

test.each([
  ['\t', 'tab'],
  ['\u0007', 'control'],
  ['\r', 'line-separator'],
  ['\u0085', 'line-separator'],
  ['\u2028', 'line-separator'],
  ['\u202E', 'bidirectional'],
  ['\u2066', 'bidirectional'],
  ['\u00A0', 'invisible'],
  ['\u200B', 'invisible'],
  ['\uFEFF', 'invisible'],
  ['\uE000', 'other'],
  ['\u{E0001}', 'invisible'],
  ['\uFFFD', 'other'],
])('%j is %s', (sign, kind) => {
  expect(forbiddenIn(`a${sign}b`, true)).toEqual([{ offset: 1, sign, kind }]);
});

test('letters of any language, dashes and typographic quotes are no such characters', () => {
  expect(forbiddenIn('Șț ă „x” — «я» ё 中 \u{1F4C4} §№', false)).toEqual([]);
  expect(forbiddenIn('a\nb', true)).toEqual([]);
  expect(forbiddenIn('a\nb', false)).toMatchObject([{ kind: 'line-separator' }]);
});
