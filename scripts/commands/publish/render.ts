// mdocs render: writes the desired tree of an environment to an empty directory.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readSourceState } from '../../apply/source.ts';
import type { Environment } from '../../model/environment.ts';
import { counted } from '../../model/text/counted.ts';
import { Failure } from '../../model/text/failure.ts';
import type { Files } from '../../model/tree.ts';
import { decidePublication } from '../../targets/decide/publication.ts';
import { render as renderTree } from '../../targets/index.ts';
import { load } from '../run/load.ts';
import type { Options } from '../run/options.ts';
import { put } from '../run/output.ts';
import { nodePlatform } from '../run/platform.ts';
import { requireValid } from './publishable.ts';

/** Exit code 0, or 1 when the repository has errors. */
export async function render(options: Options & { environment: Environment; out: string }): Promise<number> {
  const context = await requireValid(await load(options.root, options.today), options);
  if (!context) return 1;
  const source = await readSourceState(options.root);
  const { publication } = decidePublication(options.environment, context);
  const files = await renderTree(publication, { commit: source.commit ?? null, modified: source.modified }, nodePlatform);
  writeTree(files, resolve(options.out));
  await put(`${options.out}: ${counted(files.size, 'file', options.locale)}\n`);
  return 0;
}

/**
 * The directory must be empty or not exist, so that nothing of another rendering stays in it. All is written before anything is put in its
 * place: on a full disk the directory stays as it was. One that is there stays the same one, which may be a disk of its own.
 */
export function writeTree(files: Files, directory: string): void {
  const isThere = existsSync(directory);
  if (isThere && readdirSync(directory).length > 0) throw new Failure(notEmpty(directory));
  if (!isThere) mkdirSync(dirname(directory), { recursive: true });
  const unfinished = mkdtempSync(isThere ? join(directory, 'unfinished-') : `${directory}-unfinished-`);
  try {
    const whole = join(unfinished, 'tree');
    mkdirSync(whole);
    for (const [path, text] of files) {
      mkdirSync(dirname(join(whole, path)), { recursive: true });
      writeFileSync(join(whole, path), text, { flag: 'wx', flush: true });
    }
    if (!isThere) renameSync(whole, directory);
    else for (const name of readdirSync(whole)) renameSync(join(whole, name), join(directory, name));
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

const notEmpty = (directory: string) => ({
  ro: `Dosarul ${directory} nu este gol. Alegeți altul sau goliți-l.`,
  en: `The folder ${directory} is not empty. Choose another one or empty it.`,
  ru: `Папка ${directory} не пуста. Выберите другую или очистите её.`,
});
