// mdocs --version: name, version and commit. The bundle cannot hold the commit that it is part of, and must be the same byte for byte
// wherever it is made. So git is asked when the command runs, for the newest commit that changed the folder of the running program. Outside
// a checkout of this repository, the command prints the id by which git finds the program's commit in a checkout.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askGit, isShallow } from '../../apply/git.ts';
import { hashBlob, readSourceState } from '../../apply/source.ts';
import { findNewestChange } from '../../apply/source-history.ts';
import type { Locale, Text } from '../../model/text/text.ts';
import { put } from './output.ts';

/** Name and version, which the bundle has inside; sources have them in package.json. */
declare const bundledRelease: string | undefined;
const isBundled = typeof bundledRelease === 'string';
const folder = isBundled ? 'dist' : 'scripts';
const root = join(import.meta.dirname, isBundled ? '..' : '../../..');

/** Exit code 0. */
export async function printVersion(locale: Locale): Promise<number> {
  const commit = await commitOf().catch(() => undefined);
  const found = commit
    ? commitText(commit)[locale]
    : `${unknownText[locale]}${isBundled ? findText[locale] + findCommand() : ''}`;
  await put(`${isBundled ? bundledRelease : release()}, ${found}\n`);
  return 0;
}

function release(): string {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `${name} ${version}`;
}

const findCommand = () => `git log --reverse --find-object=${hashBlob(readFileSync(import.meta.filename))}`;

interface Commit {
  readonly id: string;
  readonly isOldestKnown: boolean;
  readonly isModified: boolean;
}

/** Undefined where the program is not in its own repository: the commit of somebody else's repository says nothing about it. */
async function commitOf(): Promise<Commit | undefined> {
  if ((await askGit(root, ['rev-parse', '--show-prefix'])) !== '') return undefined;
  const [id, isOldestKnown, { modified: isModified }] = await Promise.all([
    findNewestChange(root, folder),
    isShallow(root),
    readSourceState(root, [folder]),
  ]);
  return id === undefined ? undefined : { id, isOldestKnown, isModified };
}

const commitText = ({ id, isOldestKnown, isModified }: Commit): Text => ({
  ro: `commit ${id}${isOldestKnown ? ' sau unul anterior (istoricul de aici este trunchiat)' : ''}${isModified ? `, cu modificări în ${folder} fără commit` : ''}`,
  en: `commit ${id}${isOldestKnown ? ' or an earlier one (the history here is cut off)' : ''}${isModified ? `, with changes in ${folder} that are not committed` : ''}`,
  ru: `коммит ${id}${isOldestKnown ? ' или более ранний (история здесь неполная)' : ''}${isModified ? `, с изменениями в ${folder} без коммита` : ''}`,
});

const unknownText: Text = {
  ro: 'commit necunoscut: git nu găsește în jurul programului o clonă a depozitului său.',
  en: 'commit unknown: git finds no clone of its repository around the program.',
  ru: 'коммит неизвестен: git не находит вокруг программы клона её репозитория.',
};

/** How to find the commit of a copied file. */
const findText: Text = {
  ro: '\nÎntr-o clonă este primul din lista: ',
  en: '\nIn a clone it is the first in the list: ',
  ru: '\nВ клоне это первый в списке: ',
};
