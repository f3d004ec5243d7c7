// Categories T and E: values that would act where they are written, and addresses that mail programs read differently.
import { changed, type Hostile, validFile } from './entry.ts';

const system = 'name: Registrul electronic Alfa';
const technical = 'technical: integrari@alfa.example';
const named = (id: string, value: string, verdict = 'accepted'): Hostile => ({
  name: `${id} the name ${JSON.stringify(value)}`,
  files: changed(system, `name: ${JSON.stringify(value)}`),
  verdict,
});
const mailed = (id: string, value: string, verdict = 'mailbox-invalid'): Hostile => ({
  name: `${id} the mailbox ${value.slice(0, 40)}`,
  files: changed(technical, `technical: ${JSON.stringify(value)}`),
  verdict,
});

/** What a name may be: free text, which must not reach any gateway. */
export const freeText = [
  'X; deny all; { } # y',
  '$remote_addr',
  `$hostname $${'{nope}'}`,
  '%[env(HOME)]',
  '</script><script>alert(1)</script>',
  '=HYPERLINK("https://evil.example","x")',
  '::error file=x::y',
  '##[command]x',
  '{{settings}} {{{name}}}',
  "'; drop table x; --",
  'a\\u0022b',
  `${'ă'.repeat(65)}`,
];

export const injection: readonly Hostile[] = [
  named('T01', 'X\nallow all;', 'character-forbidden'),
  named('T09', 'X\rallow all;', 'character-forbidden'),
  named('T13', 'X"\n"', 'character-forbidden'),
  named('T17', 'X\u2028Y', 'character-forbidden'),
  ...freeText.map((value) => named('T03-T29', value)),
  {
    name: 'T15 an id that no label may have',
    files: changed('id: alfa-registru', 'id: alfa_registru'),
    verdict: 'schema-pattern',
  },
  { name: 'T15 an id of 64 signs', files: changed('id: alfa-registru', `id: ${'a'.repeat(64)}`), verdict: 'schema-length' },
  ...['toString', '__proto__'].map((key) => ({
    name: `T19 the key ${key}`,
    files: changed('    rsi: "0123"', `    rsi: "0123"\n    ${key}: {x: y}`),
    verdict: 'schema-unknown-key',
  })),
  { name: 'T21 a missing field', files: changed(`    ${system}\n`, ''), verdict: 'schema-missing-key' },
  { name: 'T21 a field of nothing', files: changed('"203.0.113.10"', '~'), verdict: 'schema-type' },
  {
    name: 'T23 the same serial twice',
    files: {
      'integrations/gama.yaml': validFile
        .replace('1015999000116', '1016999000333')
        .replaceAll('alfa', 'gama')
        .replace('file: certificates/gama-registru.staging.cer', 'serial: "401BD3123B7201DC89F5A2776A00"'),
    },
    verdict: 'certificate-taken',
  },
  {
    name: 'T25 serials that differ by case',
    files: changed('file: certificates/alfa-registru.staging.cer', 'serial: "401bd3123b7201dc89f5a2776a00"'),
    verdict: 'serial-invalid',
  },
];

export const mail: readonly Hostile[] = [
  mailed('E01', 'Ion\r\nBcc: x@y', 'character-forbidden'),
  mailed('E03', 'a@b.md,c@d.md'),
  mailed('E03', 'a@b.md c@d.md'),
  mailed('E03', 'a@b.md@d.md'),
  mailed('E05', 'a@x.md> <evil@e.md'),
  mailed('E05', '"a@x.md,evil"@e.md'),
  mailed('E07', '"evil@e.md x"@internal.md'),
  mailed('E11', 'integrari+mdocs@alfa.example', 'accepted'),
  mailed('E11', `${'a'.repeat(65)}@alfa.example`),
  mailed('E11', `a@${Array(63).fill('abc').join('.')}.example`, 'schema-length'),
  mailed('E11', 'a@x.md SIZE=1'),
  mailed('E11', 'a@[203.0.113.10]'),
  mailed('E11', 'a@localhost'),
  mailed('E11', '-oQ/tmp@alfa.example'),
  {
    name: 'E13 an object instead of a text',
    files: changed(technical, 'technical: {path: /etc/passwd}'),
    verdict: 'schema-type',
  },
];
