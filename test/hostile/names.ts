// Categories U and P: names and characters that look like others, and entries of a tree that are no plain files.
import type { Entry, EntryKind } from '../../scripts/model/tree.ts';
import { alfa, bytesOf, changed, type Hostile, validFile, whole } from './entry.ts';

const institution = 'name: Instituția Publică Alfa';
const system = 'name: Registrul electronic Alfa';
const reserved =
  'default all any ip ip6 set include hostnames ranges proxy delete volatile constructor prototype null true con nul index'.split(
    ' ',
  );
const entry = (kind: EntryKind, content: string): Entry => ({ kind, read: () => bytesOf(content) });
const at = (name: string, content = 'x: y\n') => ({ [`integrations/${name}`]: content });
const misnamed = (id: string, name: string): Hostile => ({
  name: `${id} ${name}`,
  files: at(name),
  verdict: 'file-name-invalid',
});
const unexpected = (id: string, name: string): Hostile => ({
  name: `${id} ${name}`,
  files: at(name),
  verdict: 'file-unexpected',
});
const inName = (id: string, sign: string): Hostile => ({
  name: `${id} U+${sign.codePointAt(0)?.toString(16)} in a name`,
  files: changed(system, `name: abc${sign}txt`),
  verdict: 'character-forbidden',
});

/** A file called so that says what the sound one says: its only fault may be its name. */
const called = (slug: string): Record<string, string> => at(`${slug}.yaml`, validFile);

export const names: readonly Hostile[] = [
  ...['Agency.yaml', 'AGENCY.yaml', 'a.yaml', `${'a'.repeat(64)}.yaml`, 'școală.yaml', 'a--b.yaml', '1a.yaml'].map((name) =>
    misnamed('U02-U04', name),
  ),
  ...reserved.map((word) => misnamed('U06', `${word}.yaml`)),
  inName('U08', '\u202E'),
  ...[0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xad, 0x61c, 0x115f, 0x3164].map((code) =>
    inName('U10', String.fromCodePoint(code)),
  ),
  { name: 'U12 ș with a comma', files: changed(system, 'name: Registrul Chi\u0219in\u0103u'), verdict: 'accepted' },
  {
    name: 'U12 ş with a cedilla',
    files: changed(system, 'name: Registrul Chi\u015Fin\u0103u'),
    verdict: 'accepted',
    warning: 'diacritics-cedilla',
  },
  { name: 'U14 an emoji', files: changed(system, 'name: Registrul \u{1F4C4}'), verdict: 'accepted' },
  { name: 'U14 200 emoji', files: changed(system, `name: a${'\u{1F4C4}'.repeat(199)}`), verdict: 'accepted' },
  { name: 'U14 201 emoji', files: changed(system, `name: a${'\u{1F4C4}'.repeat(200)}`), verdict: 'schema-length' },
  ...[0xe0001, 0xe007f, 0xe000, 0xfffe, 0xfdd0, 0x10ffff, 0xfffd].map((code) => inName('U16', String.fromCodePoint(code))),
  { name: 'U18 a name of 10 000 characters', files: changed(system, `name: ${'a'.repeat(10_000)}`), verdict: 'schema-length' },
  {
    name: 'U20 Latin and Cyrillic in one word',
    files: changed(institution, 'name: Ministerul \u0415conomiei'),
    verdict: 'name-mixed-script',
  },
  { name: 'U22 Alfa.yaml beside alfa.yaml', files: called('Alfa'), verdict: 'file-name-invalid' },
];

export const paths: readonly Hostile[] = [
  ...['exemplu.yml', 'exemplu.YAML', 'exemplu.yaml.bak', 'exemplu.yaml~', '.exemplu.yaml'].map((name) => misnamed('P03', name)),
  misnamed('P05', '-rf.yaml'),
  misnamed('P07', '$(touch pwn).yaml'),
  misnamed('P07', 'a\nb.yaml'),
  { name: 'P09 a link', files: { 'integrations/exemplu.yaml': entry('symlink', '/etc/hostname') }, verdict: 'file-unexpected' },
  { name: 'P11 a link to a folder', files: { 'integrations/folder': entry('symlink', '../../') }, verdict: 'file-unexpected' },
  { name: 'P11 the folder itself is a link', files: { integrations: entry('symlink', '/tmp') }, verdict: 'file-unexpected' },
  ...['.gitmodules', '.gitattributes', 'package.json', '.npmrc', 'node_modules/x/index.js', 'tsconfig.json', 'sub/alfa.yaml'].map(
    (name) => unexpected('P13-P19', name),
  ),
  { name: 'P13 a submodule', files: { 'integrations/exemplu': entry('submodule', '') }, verdict: 'file-unexpected' },
  { name: 'P13 a device', files: { 'integrations/exemplu.yaml': entry('other', '') }, verdict: 'file-unexpected' },
  { name: 'P27 an executable', files: { [alfa]: entry('executable', validFile) }, verdict: 'file-unexpected' },
  {
    name: 'P23 a pointer of Git LFS',
    files: whole(`version https://git-lfs.github.com/spec/v1\noid sha256:${'4'.repeat(64)}\nsize 12345\n`),
    verdict: 'yaml-invalid',
  },
  { name: 'P23 a folder of certificates within another', files: at('certificates/x/y.cer'), verdict: 'file-unexpected' },
  {
    name: 'C31 a private key before a certificate',
    files: at(
      'certificates/gama.cer',
      '-----BEGIN PRIVATE KEY-----\nMC4C\n-----END PRIVATE KEY-----\n-----BEGIN CERTIFICATE-----\n',
    ),
    verdict: 'secret-present',
  },
  {
    name: 'C33 a PFX container called .cer',
    files: {
      'integrations/certificates/gama.cer': Uint8Array.of(0x30, 0x82, 0x0a, 0x10, 0x02, 0x01, 0x03, 0x30, 0x82, 0x09, 0xd6),
    },
    verdict: 'secret-present',
  },
  {
    name: 'C33 a key where nothing is expected',
    files: at('alfa.key', '-----BEGIN EC PRIVATE KEY-----'),
    verdict: 'secret-present',
  },
];
