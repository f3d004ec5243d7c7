// Runs what the command line says, and ends the process: program.ts says which commands there are.
import { CommanderError } from 'commander';
import { Failure } from '../model/text/failure.ts';
import type { Locale } from '../model/text/text.ts';
import { createProgram, versionAsked } from './program.ts';
import { localeOf } from './run/options.ts';
import { end, surviveOutput, tell, tellText } from './run/output.ts';
import { systemErrorText } from './run/system-error.ts';

export async function runCommand(args: readonly string[]): Promise<never> {
  const locale = localeOf(args, process.env);
  surviveOutput();
  try {
    await createProgram(locale)
      .parseAsync(args, { from: 'user' })
      .catch(async (error) => {
        if (error !== versionAsked) throw error;
        await (await import('./run/version.ts')).printVersion(locale);
      });
  } catch (error) {
    process.exitCode = exitCodeOf(error, locale);
  }
  return end();
}

/** A usage error and a failure of the world are told in words; a bug keeps its stack. */
function exitCodeOf(error: unknown, locale: Locale): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const text = error instanceof Failure ? error.text : systemErrorText(error);
  if (text) tellText(text, locale);
  else tell(`${error instanceof Error ? error.stack : String(error)}\n`);
  return 2;
}
