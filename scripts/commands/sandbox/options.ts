// The options of mdocs sandbox, and what its help says of how surely MDocs is like it.
import { type Command, Option } from 'commander';
import { environments } from '../../model/environment.ts';
import type { Locale } from '../../model/text/text.ts';
import { help } from '../help/help.ts';

export function addSandboxOptions<T extends Command>(command: T, locale: Locale): T {
  const words = help[locale];
  const several = (value: string, before: readonly string[] = []) => [...before, value];
  return command
    .addOption(new Option('--environment <name>', words.environment).choices(environments).default('staging'))
    .option('--port <number>', words.port, '8443')
    .option('--control-port <number>', words.controlPort, '8444')
    .option('--data <dir>', words.sandboxData)
    .option('--reset', words.sandboxReset)
    .option('--fill', words.sandboxFill)
    .option('--fault <fault>', words.fault, several)
    .option('--quota <number>', words.sandboxQuota, '50000000000')
    .option('--certificate <file>', words.sandboxCertificate)
    .option('--key <file>', words.sandboxKey)
    .option('--own-server', words.ownServer)
    .option('--ready-file <file>', words.readyFile)
    .addHelpText('after', `\n${words.sandboxKnown}`);
}
