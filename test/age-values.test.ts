// What an institution says in its file, apart from the values that AGE gives: nothing else is ever left out.
import { expect, test } from 'vitest';
import { withoutAgeValues } from '../scripts/read/age-values.ts';

const path = 'integrations/alfa.yaml';
const id = 'b06d4b7c-012b-4eb6-8acf-ee5dd6246222';
const file = (staging: string, report = '') => `systems:
  - id: a
    environments:
      staging:
${staging}        addresses: ["203.0.113.1"]
${report}`;
const line = (value: string) => `        clientId: ${value}\n`;

test.each([
  ['plain', line(id)],
  ['in quotes', line(`"${id}"`)],
])('a client id is left out: %s', (_, value) => {
  expect(withoutAgeValues(path, file(value))).toBe(file(''));
});

test('a comment behind it is somebody’s words, and stays', () => {
  for (const end of ['\n', '\r\n'])
    expect(withoutAgeValues(path, file(line(`${id} # AGE a aprobat.`).replace('\n', end)))).toBe(file('# AGE a aprobat.\n'));
  expect(withoutAgeValues(path, file(line(`${id} # a`)))).not.toBe(withoutAgeValues(path, file(line(`${id} # b`))));
});

test.each([
  ['a line of a longer text', file('', `    report: |-\n${line(id)}`)],
  ['a key of another mapping', file('', `    production:\n${line(id)}`)],
  ['the same key twice', file(line(id) + line(id))],
  ['a text in single quotes', file(line(`'${id}'`))],
  ['an anchor', file(line(`&x ${id}`))],
  ['a value of two lines', file(`        clientId:\n          ${id}\n`)],
  ['a file that cannot be read', `${file(line(id))}x: [\n`],
  ['all that a mapping has', `systems:\n  - id: a\n    environments:\n      staging:\n${line(id)}`],
])('everything stays where it is not a client id alone: %s', (_, text) => {
  expect(withoutAgeValues(path, text)).toBe(text);
});

test('another file is left as it is', () => {
  const text = file(line(id));
  for (const other of ['integrations/certificates/a.cer', 'registry/policy.yaml', 'integrations/README.md'])
    expect(withoutAgeValues(other, text)).toBe(text);
});
