// What people do to a repository between two checks, at random: sound, clashing, broken, undone.
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes one change in a folder; `draw` gives a number below another. */
export type Change = (root: string, draw: (below: number) => number) => void;

const folder = 'integrations';
const namesIn = (root: string, path: string, ending: string) =>
  readdirSync(join(root, path))
    .filter((name) => name.endsWith(ending))
    .sort();
const pick = <T>(list: readonly T[], draw: (below: number) => number): T | undefined => list[draw(list.length)];

function editFile(root: string, draw: (below: number) => number, edit: (text: string, other: string) => string): void {
  const names = namesIn(root, folder, '.yaml');
  const [one, other] = [pick(names, draw), pick(names, draw)];
  if (one === undefined || other === undefined) return;
  const path = join(root, folder, one);
  writeFileSync(path, edit(readFileSync(path, 'utf8'), readFileSync(join(root, folder, other), 'utf8')));
}

/** Puts the other file's match in the place of this one's. */
const take =
  (pattern: RegExp): Change =>
  (root, draw) =>
    editFile(root, draw, (text, other) => {
      const theirs = pattern.exec(other)?.[0];
      return theirs === undefined ? text : text.replace(pattern, () => theirs);
    });

const replace =
  (pattern: RegExp, by: string): Change =>
  (root, draw) =>
    editFile(root, draw, (text) => text.replace(pattern, () => by));

const certificates = `${folder}/certificates`;

export const changes: Readonly<Record<string, Change>> = {
  'another mailbox': replace(/technical: \S+/, 'technical: altul@exemplu.md'),
  'the IDNO of another': take(/idno: "\d+"/),
  'the client id of another': take(/clientId: \S+/),
  'the address of another': take(/addresses: \[[^\]]*\]/),
  'a network around': replace(/addresses: \[[^\]]*\]/, 'addresses: ["45.64.0.0/24"]'),
  'the system id of another': take(/id: sistemul-\d+/),
  'the certificate of another': take(/file: certificates\/\S+/),
  'a tab': replace(/^ {2}name:/m, '\tname:'),
  'an unknown key': replace(/^ {2}sector:/m, '  sectors:'),
  'a key of systems that nobody knows': replace(/^ {4}environments:/m, '    enviroments:'),
  'other document types': take(/documentTypes: \[[^\]]*\]/),
  'no document type': replace(/documentTypes: \[[^\]]*\]/, 'documentTypes: []'),
  'a type of nobody': replace(/documentTypes: \[/, 'documentTypes: [Altceva, '),
  'the end of a certificate': replace(/^( +)- file: (\S+)$/m, '          - { file: certificates/lipsa.cer, until: 2026-07-01 }'),
  'a contract that ends': replace(/signed: 2026-02-03 }/, 'signed: 2026-02-03, expires: 2026-07-15 }'),
  'a comment': (root, draw) => editFile(root, draw, (text) => `${text}# ${draw(1000)}\n`),
  'a copy': (root, draw) => {
    const name = pick(namesIn(root, folder, '.yaml'), draw);
    if (name) writeFileSync(join(root, folder, `copia-${draw(5)}.yaml`), readFileSync(join(root, folder, name)));
  },
  'a file that is gone': (root, draw) => {
    const name = pick(namesIn(root, folder, '.yaml'), draw);
    if (name && namesIn(root, folder, '.yaml').length > 10) rmSync(join(root, folder, name));
  },
  'a file that is renamed': (root, draw) => {
    const name = pick(namesIn(root, folder, '.yaml'), draw);
    const to = join(root, folder, `redenumit-${draw(5)}.yaml`);
    if (name && !existsSync(to)) renameSync(join(root, folder, name), to);
  },
  'a certificate that is gone': (root, draw) => {
    const name = pick(namesIn(root, certificates, '.cer'), draw);
    if (name) rmSync(join(root, certificates, name));
  },
  'a certificate of nobody': (root, draw) => {
    const name = pick(namesIn(root, certificates, '.cer'), draw);
    if (name) writeFileSync(join(root, certificates, `nou-${draw(5)}.cer`), readFileSync(join(root, certificates, name)));
  },
  'the content of another certificate': (root, draw) => {
    const names = namesIn(root, certificates, '.cer');
    const [one, other] = [pick(names, draw), pick(names, draw)];
    if (one && other) writeFileSync(join(root, certificates, one), readFileSync(join(root, certificates, other)));
  },
  'a file that does not belong': (root, draw) => {
    mkdirSync(join(root, folder, 'altele'), { recursive: true });
    writeFileSync(join(root, folder, 'altele', `n${draw(3)}.txt`), 'text\n');
  },
  'a misnamed file': (root, draw) => writeFileSync(join(root, folder, `Gresit_${draw(3)}.yaml`), 'institution: {}\n'),
  'something of AGE': (root) => appendFileSync(join(root, 'registry', 'policy.yaml'), '# notă\n'),
};

/** What an institution does to its own file, and what passes unless something else is wrong. */
export const soundChanges: Readonly<Record<string, Change>> = {
  'another mailbox': changes['another mailbox'] as Change,
  'a comment': changes['a comment'] as Change,
  'other document types': changes['other document types'] as Change,
  'one more address': (root, draw) =>
    editFile(root, draw, (text) => text.replace(/addresses: \[/, `addresses: ["45.200.${draw(200)}.${draw(200)}", `)),
  'one more address in production': (root, draw) =>
    editFile(root, draw, (text) =>
      text.replace(/(production:[\s\S]*?)addresses: \[/, `$1addresses: ["45.201.${draw(200)}.${draw(200)}", `),
    ),
  'one address less': replace(/addresses: \["[^"]+", /, 'addresses: ['),
  'another name of the system': (root, draw) =>
    editFile(root, draw, (text) => text.replace(/^ {4}name: .*$/m, `    name: Sistemul cu numele ${draw(100)}`)),
  'another name of the institution': (root, draw) =>
    editFile(root, draw, (text) => text.replace(/^ {2}name: .*$/m, `  name: Instituția cu numele ${draw(100)}`)),
  'a suspension': replace(/^ {4}name: (.*)$/m, '    name: $1\n    status: suspended\n    reason: Se mută serverele'),
  'no production': replace(/^ {6}production:[\s\S]*/m, ''),
  'no confirmation': replace(/^ {8}confirmation:[\s\S]*/m, ''),
  'the last system': replace(/^systems:[\s\S]*/m, 'systems: []\n'),
  'the staging certificate in production, too': (root, draw) =>
    editFile(root, draw, (text) => {
      const [, name = ''] = /- file: (certificates\/\S+\.staging\.cer)/.exec(text) ?? [];
      return text.replace(/(production:\n.*\n {8}certificates:\n)/, `$1          - file: ${name}\n`);
    }),
};
