// The program that dies in a life: mdocs provision ROOT DAY ENVIRONMENT CALL REPORT. It counts its own calls of git as it makes them, which
// calls that run side by side cannot disturb, and ends itself without a word before (even) or after (odd) the one that it is told.
import childProcess from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import type { Environment } from '../../scripts/model/environment.ts';

const [, , root = '', today = '', environment, fatal, report = ''] = process.argv;
const { spawn } = childProcess;
let calls = 0;

function dieAt(when: string, args: readonly string[]): void {
  const command = args.find((one, i) => !one.startsWith('-') && args[i - 1] !== '-c');
  writeFileSync(report, `${when} call ${calls}, git ${command}`);
  process.kill(process.pid, 'SIGKILL');
}

childProcess.spawn = ((program: string, args: readonly string[], options: object) => {
  const isFatal = program === 'git' && ++calls === Number(fatal);
  if (isFatal && calls % 2 === 0) dieAt('before', args);
  const child = spawn(program, args, options);
  if (isFatal) child.once('exit', () => dieAt('after', args));
  return child;
}) as typeof spawn;
syncBuiltinESMExports();

const { provision } = await import('../../scripts/commands/publish/provision.ts');
process.exitCode = await provision({ root, today, locale: 'en', environment: environment as Environment });
