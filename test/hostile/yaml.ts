// Category Y: bytes that a YAML reader should not be asked to read.
import { alfa, bytesOf, changed, type Hostile, validFile, whole } from './entry.ts';

const institution = 'name: Instituția Publică Alfa';
const system = 'name: Registrul electronic Alfa';
const rsi = 'rsi: "0123"';
const inside = (line: string) => changed('  sector: public\n', `  sector: public\n  ${line}\n`);
const withBytes = (...bytes: number[]): Uint8Array => {
  const [before = '', after = ''] = validFile.split('Alfa');
  return Uint8Array.from([...bytesOf(before), ...bytes, ...bytesOf(after)]);
};
const nested = (levels: number) => Array.from({ length: levels }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
/** Flow lists so deep that the whole has the given number of levels between brackets. */
const flow = (levels: number) => inside(`x: ${'['.repeat(levels)}${']'.repeat(levels)}`);

export const yaml: readonly Hostile[] = [
  {
    name: 'Y02 one anchor, 120 aliases',
    files: whole(`a: &x Foo\nb: [${Array(120).fill('*x').join(', ')}]\n`),
    verdict: 'yaml-feature',
  },
  { name: 'Y04 an anchor that nobody refers to', files: changed(institution, 'name: &x Foo'), verdict: 'yaml-feature' },
  { name: 'Y06 an anchor on a key', files: inside('&a b: *a'), verdict: 'yaml-feature' },
  { name: 'Y08 an alias of nothing', files: inside('x: *nothing'), verdict: 'yaml-feature' },
  { name: 'Y10 a merge key', files: inside('<<: {ip: 0.0.0.0/0}'), verdict: 'schema-unknown-key' },
  { name: 'Y12 %TAG', files: whole(`%TAG ! tag:evil,2026:\n---\n${validFile}`), verdict: 'yaml-feature' },
  { name: 'Y14 a tag of python', files: inside('x: !!python/object/apply:os.system [id]'), verdict: 'yaml-feature' },
  { name: 'Y16 !!binary', files: inside('x: !!binary SGVsbG8='), verdict: 'yaml-feature' },
  { name: 'Y18 !!timestamp', files: inside('x: !!timestamp 2026-01-01'), verdict: 'yaml-feature' },
  { name: 'Y20 !!int', files: inside('x: !!int "0x10"'), verdict: 'yaml-feature' },
  { name: 'Y22 a duplicate key in a flow map', files: inside('x: {ip: a, ip: 0.0.0.0/0}'), verdict: 'duplicate-key' },
  { name: 'Y24 a duplicate key by way of an escape', files: inside('ip: a\n  "\\u0069p": b'), verdict: 'duplicate-key' },
  { name: 'Y26 é in two normal forms', files: inside('\u00E9: a\n  e\u0301: b'), verdict: 'schema-unknown-key' },
  ...['constructor', 'toString', 'hasOwnProperty', '__proto__'].map((key) => ({
    name: `Y28 the key ${key}`,
    files: inside(`${key}: {polluted: yes}`),
    verdict: 'schema-unknown-key',
  })),
  { name: 'Y30 ? 500 times', files: whole(`${'? '.repeat(500)}x`), verdict: 'yaml-feature' },
  { name: 'Y32 two documents', files: whole(`${validFile}---\n${validFile}`), verdict: 'yaml-feature' },
  { name: 'Y32 two documents that are marked', files: whole(`---\n${validFile}---\n${validFile}`), verdict: 'yaml-feature' },
  { name: 'Y32 an end of document', files: whole(`${validFile}...\n`), verdict: 'yaml-feature' },
  { name: 'Y32 one document that is marked', files: whole(`# comment\n\n---\n${validFile}`), verdict: 'accepted' },
  { name: 'Y34 nothing', files: whole(''), verdict: 'file-empty' },
  { name: 'Y34 only a comment', files: whole('# nothing\n'), verdict: 'file-empty' },
  { name: 'Y36 a scalar', files: whole('hello\n'), verdict: 'schema-type' },
  { name: 'Y36 a list', files: whole('- a\n- b\n'), verdict: 'schema-type' },
  {
    name: 'Y38 [ 1000 times in two files',
    files: { [alfa]: '['.repeat(1000), 'integrations/beta.yaml': '['.repeat(1000) },
    verdict: 'nesting-too-deep',
  },
  { name: 'Y38 { 1000 times', files: whole('{'.repeat(1000)), verdict: 'nesting-too-deep' },
  { name: 'Y38 [ as many as the size allows', files: whole('['.repeat(16000)), verdict: 'nesting-too-deep' },
  { name: 'Y38 {a: [ in turns', files: whole('{a: ['.repeat(500)), verdict: 'nesting-too-deep' },
  { name: 'Y40 150 levels of indentation', files: whole(nested(150)), verdict: 'nesting-too-deep' },
  { name: 'Y40 900 levels of indentation', files: whole(nested(900)), verdict: 'file-too-large' },
  { name: 'Y40 - 1000 times on a line', files: whole(`${'- '.repeat(1000)}x`), verdict: 'nesting-too-deep' },
  { name: 'Y42 9 levels of brackets', files: flow(9), verdict: 'nesting-too-deep' },
  {
    name: 'Y44 100 000 keys',
    files: whole(Array.from({ length: 100_000 }, (_, i) => `key${i}: a`).join('\n')),
    verdict: 'file-too-large',
  },
  {
    name: 'Y44 as many keys as the size allows',
    files: whole(Array.from({ length: 1100 }, (_, i) => `k${i}: `).join('\n')),
    verdict: 'schema-unknown-key',
  },
  {
    name: 'Y44 more keys than words are allowed',
    files: whole(Array.from({ length: 1900 }, (_, i) => `k${i}: `).join('\n')),
    verdict: 'nesting-too-deep',
  },
  { name: 'Y46 13 000 times a: ]', files: whole('a: ]\n'.repeat(13_000)), verdict: 'file-too-large' },
  { name: 'Y46 a: ] as often as the size allows', files: whole('a: ]\n'.repeat(3200)), verdict: 'nesting-too-deep' },
  { name: 'Y46 1000 times a: ]', files: whole('a: ]\n'.repeat(1000)), verdict: 'yaml-invalid' },
  { name: 'Y48 a number of a million digits', files: whole(`a: ${'1'.repeat(1_000_000)}`), verdict: 'file-too-large' },
  { name: 'Y48 a number of 15 000 digits', files: whole(`a: ${'1'.repeat(15_000)}`), verdict: 'schema-unknown-key' },
  { name: 'Y50 overlong UTF-8', files: whole(withBytes(0xc0, 0xaf)), verdict: 'encoding-invalid' },
  { name: 'Y52 a surrogate in bytes', files: whole(withBytes(0xed, 0xa0, 0x80)), verdict: 'encoding-invalid' },
  { name: 'Y54 a byte order mark', files: whole(`\uFEFF${validFile}`), verdict: 'accepted' },
  {
    name: 'Y54 UTF-16',
    files: whole(Uint8Array.from(Buffer.from(`\uFEFF${validFile}`, 'utf16le'))),
    verdict: 'encoding-invalid',
  },
  { name: 'Y56 NUL', files: whole(withBytes(0)), verdict: 'character-forbidden' },
  ...[7, 0x1b, 0x7f].map((byte) => ({
    name: `Y58 the control character ${byte}`,
    files: whole(withBytes(byte)),
    verdict: 'character-forbidden',
  })),
  { name: 'Y60 CRLF everywhere', files: whole(validFile.replaceAll('\n', '\r\n')), verdict: 'accepted' },
  { name: 'Y60 CR alone', files: whole(validFile.replaceAll('\n', '\r')), verdict: 'character-forbidden' },
  { name: 'Y62 NEL in a comment', files: whole(`# comment\u0085ips: [0.0.0.0/0]\n${validFile}`), verdict: 'character-forbidden' },
  { name: 'Y62 U+2028 in a comment', files: whole(`# comment\u2028ips: x\n${validFile}`), verdict: 'character-forbidden' },
  ...['\\n', '\\N', '\\L', '\\P', '\\0', '\\e', '\\t', '\\u202E', '\\uFEFF', '\\_'].map((code) => ({
    name: `Y64 the escape ${code} in a name`,
    files: changed(system, `name: "Registrul${code}Alfa"`),
    verdict: 'character-forbidden',
  })),
  { name: 'Y64 an escape in a key', files: inside('"a\\nb": c'), verdict: 'character-forbidden' },
  { name: 'Y66 NO is a text', files: changed(system, 'name: NO'), verdict: 'accepted' },
  { name: 'Y66 yes is a text', files: changed(system, 'name: yes'), verdict: 'accepted' },
  { name: 'Y66 true is none', files: changed(system, 'name: true'), verdict: 'schema-type' },
  ...['0123', '12E5', '123456789012345678901234567890', '~', '', 'null', '1.10', '0x10', '.nan'].map((value) => ({
    name: `Y68-Y76 ${value === '' ? 'nothing' : value} where a text belongs`,
    files: changed(rsi, `rsi: ${value}`),
    verdict: 'schema-type',
  })),
  { name: 'Y78 12:30:45 is a text', files: changed(rsi, 'rsi: 12:30:45'), verdict: 'accepted' },
  { name: 'Y80 a misspelt key', files: changed('addresses:', 'adresses:'), verdict: 'schema-unknown-key' },
  {
    name: 'Y82 a password in a comment',
    files: whole(`# password: corect-cal-baterie\n${validFile}`),
    verdict: 'secret-present',
  },
  { name: 'Y82 a password in a broken file', files: whole('a: [\n# parola = Vara2026!\n'), verdict: 'secret-present' },
];

/** Y42 at the limit: eight levels of brackets are read; what the schema says of them is another matter. */
export const deepestAllowed = flow(8);
