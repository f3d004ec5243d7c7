// What the command line of the doctor takes.
import type { Command } from 'commander';
import type { Help } from '../help/en.ts';
import { readDays } from '../run/options.ts';
import type { DoctorOptions } from './subject.ts';

export function addDoctor(command: Command, words: Help): void {
  command
    .option('--certificate <file>', words.usedCertificate)
    .option('--key <file>', words.usedKey)
    .option('--url <url>', words.apiAddress)
    .option('--authority <file>', words.serverAuthority)
    .option('--sandbox <file>', words.ofSandbox)
    .option('--direct', words.direct)
    .option('--timeout <number>', words.timeout, readDays)
    .option('--report <file>', words.forAge)
    .option('--script', words.script)
    .action(async (system: string | undefined, options: DoctorOptions) => {
      process.exitCode = await (await import('./doctor.ts')).diagnose(system, options);
    });
}
