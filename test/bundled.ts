// The command line as the bundle has it, made once in a process of tests: its files share it.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { bundle, bundleFile, licencesFile } from '../scripts/bundle/bundle.ts';

let made: Promise<Readonly<Record<string, string>>> | undefined;

/** Path -> text: the entry and its parts, as they lie in the repository. */
export function bundleOnce(): Promise<Readonly<Record<string, string>>> {
  made ??= bundle().then((files) => Object.fromEntries([...files].filter(([path]) => path !== licencesFile)));
  return made;
}

/** Puts the program into a folder, and gives the path of its entry. */
export async function putProgram(folder: string): Promise<string> {
  for (const [path, text] of Object.entries(await bundleOnce())) {
    const file = join(folder, relative(dirname(bundleFile), path));
    mkdirSync(dirname(file), { recursive: true });
    // Each file whole at once: another process may be running the one before.
    writeFileSync(`${file}.${process.pid}`, text);
    renameSync(`${file}.${process.pid}`, file);
  }
  return join(folder, relative(dirname(bundleFile), bundleFile));
}
