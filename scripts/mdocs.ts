// The command line: commands/program.ts says which commands there are.
import { CommanderError } from 'commander';
import { createProgram, versionAsked } from './commands/program.ts';
import { localeOf } from './commands/run/options.ts';
import { end, surviveOutput, tell, tellText } from './commands/run/output.ts';
import { systemErrorText } from './commands/run/system-error.ts';
import { printVersion } from './commands/run/version.ts';
import { workerName } from './commands/verdict/worker-name.ts';
import { Failure } from './model/text/failure.ts';

const args = process.argv.slice(2);
const locale = localeOf(args, process.env);

surviveOutput();
if (args[0] === workerName && process.send) (await import('./commands/verdict/worker.ts')).work();
else await runCommand();

async function runCommand(): Promise<never> {
  try {
    await createProgram(locale)
      .parseAsync(args, { from: 'user' })
      .catch((error) => (error === versionAsked ? printVersion(locale) : Promise.reject(error)));
  } catch (error) {
    process.exitCode = exitCodeOf(error);
  }
  return end();
}

/** A usage error and a failure of the world are told in words; a bug keeps its stack. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const text = error instanceof Failure ? error.text : systemErrorText(error);
  if (text) tellText(text, locale);
  else tell(`${error instanceof Error ? error.stack : String(error)}\n`);
  return 2;
}
