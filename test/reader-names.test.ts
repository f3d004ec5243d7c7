// Names of files and kinds of characters: each is told apart, because each has its own sentence.
import { expect, test } from 'vitest';
import { readText } from '../scripts/read/characters.ts';
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
  ['\u0007', 'control character'],
  ['\r', 'hidden end of line'],
  ['\u0085', 'hidden end of line'],
  ['\u2028', 'hidden end of line'],
  ['\u202E', 'turns the direction'],
  ['\u2066', 'turns the direction'],
  ['\u00A0', 'invisible character'],
  ['\u200B', 'invisible character'],
  ['\uFEFF', 'invisible character'],
  ['\uE000', 'means nothing'],
  ['\u{E0001}', 'invisible character'],
  ['\uFFFD', 'means nothing'],
])('%j: %s', (sign, words) => {
  const reading = readText('f', new TextEncoder().encode(`a\nb${sign}c`), 100);
  if ('text' in reading) throw new Error('it should be refused');
  expect(reading.findings).toMatchObject([{ code: 'character-forbidden', line: 2, column: 2 }]);
  expect(reading.findings[0]?.message.en).toContain(words);
});

test('letters of any language, dashes and typographic quotes are no such characters', () => {
  const text = 'Șț ă „x” — «я» ё 中 \u{1F4C4} §№';
  expect(readText('f', new TextEncoder().encode(`${text}\r\n`), 100)).toEqual({ text: `${text}\n` });
});
