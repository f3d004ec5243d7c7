// mdocs fix: writes into the files the edits that findings carry, after putting their layout right where no value is touched.
import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Failure } from '../../model/text/failure.ts';
import type { Tree } from '../../model/tree.ts';
import { readTree } from '../../read/disk.ts';
import { applyEdits } from '../../read/edit.ts';
import { countsOf } from '../../report/findings.ts';
import type { Loaded } from '../run/judge.ts';
import { load } from '../run/load.ts';
import type { Options } from '../run/options.ts';
import { put, screenOf } from '../run/output.ts';
import { unknownInstitution } from '../run/unknown-institution.ts';
import type { Fix } from './fix-words.ts';
import { fixedText, remainingText } from './fix-words.ts';
import { planMends } from './mend.ts';

// One edit can bring the next to light: an address in its one spelling can turn out to be a repetition.
const mostRounds = 10;

/** Of everything, or of one institution's file and the certificates that it names. Exit code 0, or 1 when errors remain. */
export async function fix(options: Options, institution?: string): Promise<number> {
  const root = resolve(options.root);
  const screen = screenOf(process.stdout, options.locale);
  const tree = readTree(root, ['integrations', 'registry']);
  const isOwn = institution === undefined ? () => true : await ownFiles(institution, tree, options);
  const mends = await planMends(root, new Map([...tree].filter(([path]) => isOwn(path))));
  applyFixes(root, mends);
  await put(mends.map((one) => fixedText(one, screen)).join(''));
  let loaded = await load(root, options.today);
  for (let round = 0; round < mostRounds; round++) {
    const all = planFixes(loaded, (file) => readFileSync(join(root, file), 'utf8'));
    const fixes = all.filter(({ file }) => isOwn(file));
    if (fixes.length === 0) break;
    applyFixes(root, fixes);
    await put(fixes.map((one) => fixedText(one, screen)).join(''));
    loaded = await load(root, options.today);
  }
  const counts = countsOf(loaded.findings.filter(({ file }) => isOwn(file)));
  await put(remainingText(counts, screen, institution));
  return counts.error > 0 ? 1 : 0;
}

async function ownFiles(institution: string, tree: Tree, { root, today }: Options): Promise<(path: string) => boolean> {
  const file = `integrations/${institution}.yaml`;
  const entry = tree.get(file);
  if (entry?.kind !== 'file') throw new Failure(unknownInstitution(institution, (await load(root, today)).repository.facts));
  const text = new TextDecoder().decode(entry.read());
  return (path) => path === file || (path.endsWith('.cer') && text.includes(path.slice('integrations/'.length)));
}

/** The files with the edits of all findings. `original` gives a file's own text, with its own line ends. */
export function planFixes({ findings, repository }: Loaded, original: (file: string) => string): Fix[] {
  return [...repository.sources.values()].flatMap((source) => {
    const edits = findings.filter((finding) => finding.file === source.file).flatMap(({ edit }) => edit ?? []);
    if (edits.length === 0) return [];
    const before = original(source.file);
    // Somebody else is writing the file: the next run reads it anew.
    if (before.replaceAll('\r\n', '\n') !== source.text) return [];
    const { text, changes } = applyEdits(before, source, edits);
    return text === before ? [] : [{ file: source.file, before, after: text, changes }];
  });
}

/** Replaces each file whole: a reader sees the old text or the new one, never a part. Throws where a file has changed meanwhile. */
export function applyFixes(root: string, fixes: readonly Fix[]): void {
  for (const one of fixes) {
    const path = join(root, one.file);
    const { mode } = lstatSync(path);
    if (readFileSync(path, 'utf8') !== one.before) throw new Failure(changedMeanwhile(one.file));
    replaceWhole(path, one.after, mode);
  }
}

/** Throws where there is a file already. */
export function writeNew(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { flag: 'wx' });
}

/** The new text is on the disk before it takes the old one's name, so that not even a power cut leaves half a file. */
function replaceWhole(path: string, text: string, mode: number): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(beside, 'wx', mode);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

const changedMeanwhile = (file: string) => ({
  ro: `Fișierul ${file} a fost schimbat între timp de alt program. Rulați comanda din nou.`,
  en: `The file ${file} was changed meanwhile by another program. Run the command again.`,
  ru: `Файл ${file} тем временем изменила другая программа. Запустите команду ещё раз.`,
});
