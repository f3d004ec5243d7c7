// Small texts for every kind of construct in YAML 1.2.2, by chapter: those that the short reader has to take, and those that it may leave.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What institutions write: it would be no short way if these were left. */
export const taken: Readonly<Record<string, string>> = {
  'a mapping': 'a: b\nc: d\n',
  'no line end at the end': 'a: b',
  'line ends of Windows': 'a: b\r\nc:\r\n  - d\r\n',
  'comments and empty lines': '# one\n\na: b # two\n\n    # three\n# four\nc: "d" # five\n#\n',
  'spaces at the end': 'a: b   \nc:  \n  - d  \n',
  'a mapping in a mapping': 'a:\n  b:\n    c: d\n  e: f\ng: h\n',
  'indents that differ': 'a:\n b:\n    c: d\ne:\n      f: g\n',
  'a list': 'a:\n  - b\n  - c d\n  - "e"\n',
  'a list right below its key': 'a:\n- b\n- c\nd:\n- e: f\n  g:\n  - h\n  i: j\n',
  'a list of mappings': 'a:\n  - b: c\n    d:\n      e: f\n  -   g: h\n      i: j\n',
  'a list after a comment': 'a: # one\n  # two\n  - b # three\n',
  'lists between brackets': 'a: []\nb: [c]\nd: [ e, "f", \'g\' ]\nh: [[i, j], [k]]\n',
  'mappings between brackets': 'a: {}\nb: { c: d }\ne: {f: "g", h: [i, j], k: { l: m }}\n',
  'brackets over lines': 'a: [\n  b,\n  c\n  ]\nd: { e: f,\n  g: h }\n',
  'a mapping between brackets in a list': 'a:\n  - { b: c, d: 1 }\n  - [e]\n',
  'whole numbers': 'a: 0\nb: 7\nc: 123456789012345\nd: [1, 20]\n',
  'truth values': 'a: true\nb: false\n',
  'days, times and addresses':
    'a: 2026-02-03\nb: 12:30:45\nc: 192.0.2.1\nd: 198.51.100.0/24\ne: 2001:db8::/32\nf: [192.0.2.1, 2001:db8::1]\n',
  'identifiers that begin with a digit': 'a: 5a100001-0000-4000-8000-000000000000\nb: 12e5-x\nc: 1.2.3\nd: 7a\n',
  'words that YAML 1.1 knew': 'a: yes\nb: no\nc: on\nd: Off\ne: y\n',
  'texts with signs':
    'a: it\'s b\nc: d#e\nf: g:h\ni: a, b [c] {d}\nj: a & b * c ! d | e > f % g @ h ` i " j\nk: https://x.md/y?z=1#w\n',
  quotes: 'a: "b: c # d"\ne: \'f: g # h\'\ni: ""\nj: \'"\'\n',
  'letters of our languages': 'a: Instituția Publică „Școala”\nb: Учреждение «Ёлка» – №\nc: Țară\nd: "Într-o"\n'.replace(
    ' №',
    '',
  ),
  'texts of several lines':
    'report: |\n  one\n    two\n\n  three\nreason: >-\n  four\n  five\n\n  six\ndescription: |-\n    seven\n',
  'a folded text with its line end': 'a:\n  - reason: >\n      one\n      two\n    b: c\n',
};

/** What is rarer, doubtful, or wrong, one text in JSON on each line. */
export const others: readonly string[] = readFileSync(join(import.meta.dirname, 'constructs.txt'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('"'))
  .map((line) => JSON.parse(line));
