// mdocs --version: name, version and commit. The bundle cannot hold the commit that it is part of, and must be the same byte for byte
// wherever it is made. So git is asked when the command runs, for the newest commit that changed the folder of the running program. Outside
// a checkout of this repository, the command prints the id by which git finds the program's commit in a checkout.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isShallow } from '../../apply/git.ts';
import { hashBlob, hashFolder, isAsCommitted } from '../../apply/source.ts';
import { findNewestChange } from '../../apply/source-history.ts';
import type { Locale, Text } from '../../model/text/text.ts';
import { bundled } from './bundled.ts';
import { localeOf } from './options.ts';
import { end, put, surviveOutput } from './output.ts';

const folder = bundled ? 'dist' : 'scripts';
const root = bundled ? join(dirname(bundled.program), '..') : join(import.meta.dirname, '../../..');

/** All that a command line does which asks for nothing else. */
export async function tellVersion(args: readonly string[]): Promise<never> {
  surviveOutput();
  process.exitCode = await printVersion(localeOf(args, process.env));
  return end();
}

/** Exit code 0. */
export async function printVersion(locale: Locale): Promise<number> {
  const commit = await commitOf().catch(() => undefined);
  const found = commit
    ? commitText(commit)[locale]
    : `${unknownText[locale]}${bundled ? findText[locale] + findCommand(bundled.program) : ''}`;
  await put(`${bundled?.release ?? release()}, ${found}\n`);
  return 0;
}

function release(): string {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return `${name} ${version}`;
}

const findCommand = (program: string) => `git log --reverse --find-object=${hashBlob(readFileSync(program))}`;

interface Commit {
  readonly id: string;
  readonly isOldestKnown: boolean;
  readonly isModified: boolean;
}

/**
 * Undefined where the program is not in its own repository: the commit of somebody else's says nothing about it, and is not asked for. Where
 * the folder is as in the commit, that takes one run of git.
 */
async function commitOf(): Promise<Commit | undefined> {
  if (!existsSync(join(root, '.git'))) return undefined;
  // What git takes for no repository is not to be sought in a folder around it.
  const own = { isOwn: true, environment: { GIT_CEILING_DIRECTORIES: dirname(root) } };
  const [change, tree] = await Promise.all([findNewestChange(root, folder, own), hashFolder(root, folder)]);
  if (!change) return undefined;
  const isOldestKnown = change.isOldest && (await isShallow(root, own));
  const isModified = change.tree !== tree && !(await isAsCommitted(root, 'HEAD', [folder]));
  return { id: change.id, isOldestKnown, isModified };
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
