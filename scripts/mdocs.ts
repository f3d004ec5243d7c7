// The command line. What is loaded is what was asked for: the version needs no command, and a command only its own. So nothing is imported
// before it is needed, and a copy of this file without its parts can say what is missing.
const args = process.argv.slice(2);
const asksVersion = /^(?:--locale[ =](?:ro|en|ru) )?(?:-V|--version)(?: --locale[ =](?:ro|en|ru))?$/;

try {
  if (process.send && args[0] === (await import('./commands/verdict/worker-name.ts')).workerName)
    (await import('./commands/verdict/worker.ts')).work();
  else if (asksVersion.test(args.join(' '))) await (await import('./commands/run/version.ts')).tellVersion(args);
  else await (await import('./commands/entry.ts')).runCommand(args);
} catch (error) {
  process.stderr.write(`${textOf(error)}\n`);
  // Not 1, which says that somebody's file has errors.
  process.exit(2);
}

/** A part that is not there holds the words of all others, and what a reader's language is. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!('code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) return String(error.stack);
  return `Lângă mdocs.mjs lipsește dosarul parts sau un fișier din el: se copiază tot dosarul dist.
Beside mdocs.mjs the folder parts, or a file of it, is missing: the whole folder dist is copied.
Рядом с mdocs.mjs нет папки parts или файла из неё: копируется вся папка dist.
${error.message}`;
}
