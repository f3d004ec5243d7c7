// The command line: which commands there are and what they take. Each command loads only what it needs.
import { Command, CommanderError, Option } from 'commander';
import { help } from './commands/help.ts';
import { questions } from './commands/new/questions.ts';
import { currentDay, localeOf, type Options, readDay, readDays, readLocale } from './commands/run/options.ts';
import { end, surviveOutput, tell, tellText } from './commands/run/output.ts';
import { systemErrorText } from './commands/run/system-error.ts';
import { environments } from './model/environment.ts';
import { Failure } from './model/text/failure.ts';
import { checkedTargets } from './targets/list.ts';

const args = process.argv.slice(2);
const locale = localeOf(args, process.env);
const words = help[locale];
const program = new Command('mdocs').description(words.program).helpOption('-h, --help', words.help).helpCommand(false);
program.configureHelp({ styleTitle: (title) => words.titles[title] ?? title }).exitOverride();

/** A command with the options that all of them have. */
function command(name: keyof typeof words.commands, argument?: string): Command {
  const made = program.command(argument ? `${name} ${argument}` : name).description(words.commands[name]);
  made.copyInheritedSettings(program).exitOverride().helpOption('-h, --help', words.help);
  return made
    .option('--root <dir>', words.root, '.')
    .addOption(new Option('--locale <ro|en|ru>', words.locale).default(locale).argParser(readLocale))
    .addOption(new Option('--today <date>', words.today).default(currentDay(), words.clock).argParser(readDay));
}

const format = (choices: readonly string[]) => new Option('--format <format>', words.format).choices(choices).default(choices[0]);
const environment = () => new Option('--environment <name>', words.environment).choices(environments).makeOptionMandatory();

/** The exit code of a command becomes that of the process; nothing is cut off on the way out. */
const run =
  (action: (...given: never[]) => Promise<number>) =>
  async (...given: unknown[]) => {
    process.exitCode = await action(...(given as never[]));
  };

command('start').action(run(async (options) => (await import('./commands/publish/start.ts')).start(options)));
command('validate')
  .addOption(format(['text', 'json', 'github', 'sarif']))
  .option('--base <commit>', words.base)
  .option('--commit <commit>', words.commit)
  .option('--sarif <file>', words.sarif)
  .action(run(async (options) => (await import('./commands/check/validate.ts')).validate(options)));
command('plan')
  .addOption(environment())
  .addOption(format(['text', 'json', 'markdown']))
  .option('--remote <url>', words.remote)
  .action(run(async (options) => (await import('./commands/publish/plan.ts')).plan(options)));
command('render')
  .addOption(environment())
  .requiredOption('--out <dir>', words.out)
  .action(run(async (options) => (await import('./commands/publish/render.ts')).render(options)));
command('provision')
  .addOption(environment())
  .option('--remote <url>', words.remote)
  .option('--only-removals', words.onlyRemovals)
  .action(run(async (options) => (await import('./commands/publish/provision.ts')).provision(options)));
command('pull')
  .requiredOption('--remote <url>', words.remote)
  .addOption(environment())
  .requiredOption('--into <dir>', words.into)
  .option('--signers <file>', words.signers)
  .option('--unsigned', words.unsigned)
  .addOption(new Option('--check <program>', words.check).choices(checkedTargets))
  .action(run(async (options) => (await import('./commands/gateway/pull.ts')).pull(options)));
command('rollback')
  .addOption(environment())
  .option('--to <commit>', words.to)
  .option('--release', words.release)
  .option('--reason <text>', words.reason)
  .option('--by <name>', words.who)
  .option('--remote <url>', words.remote)
  .action(run(async (options) => (await import('./commands/publish/rollback.ts')).rollback(options)));
command('drift')
  .addOption(new Option('--environment <name>', words.environment).choices(environments))
  .addOption(format(['text', 'json']))
  .option('--remote <url>', words.remote)
  .option('--status <place>', words.gateway)
  .option('--signers <file>', words.signers)
  .option('--notify', words.issue)
  .action(run(async (options) => (await import('./commands/publish/drift.ts')).drift(options)));
command('drill', '[system]').action(
  run(async (system: string | undefined, options: Options) => (await import('./commands/drill/drill.ts')).drill(system, options)),
);

const asked = command('new');
for (const { option, text } of questions) asked.option(`--${option} <value>`, text[locale]);
asked.action(run(async (options) => (await import('./commands/new/new.ts')).create(options)));
command('explain', '[code]').action(
  run(async (code: string | undefined, options: Options) => (await import('./commands/check/explain.ts')).explain(code, options)),
);
command('fix').action(run(async (options) => (await import('./commands/edit/fix.ts')).fix(options)));
command('inspect', '<file...>')
  .addOption(format(['text', 'json']))
  .action(run(async (files: string[], options: never) => (await import('./commands/check/inspect.ts')).inspect(files, options)));

command('expiring')
  .option('--within <days>', words.within, readDays)
  .addOption(format(['text', 'json', 'ics', 'metrics']))
  .option('--notify', words.notify)
  .option('--remote <url>', words.remote)
  .action(run(async (options) => (await import('./commands/watch/expiring.ts')).expiring(options)));
command('verdict')
  .option('--pull <number>', words.pull)
  .action(run(async (options) => (await import('./commands/verdict/verdict.ts')).verdict(options)));
command('status', '[institution]')
  .addOption(format(['text', 'json', 'markdown']))
  .option('--remote <url>', words.remote)
  .action(
    run(async (institution: string | undefined, options: never) =>
      (await import('./commands/watch/status.ts')).status(institution, options),
    ),
  );
command('request')
  .option('--issue <number>', words.form)
  .action(run(async (options) => (await import('./commands/request/request.ts')).request(options)));
command('confirm', '<system>')
  .option('--report <text>', words.report)
  .option('--by <mailbox>', words.by)
  .addOption(new Option('--tested <date>', words.tested).argParser(readDay))
  .option('--remote <url>', words.remote)
  .action(run(async (system: string, options: never) => (await import('./commands/edit/confirm.ts')).confirm(system, options)));
command('protection')
  .option('--notify', words.issue)
  .action(run(async (options) => (await import('./commands/protection/protection.ts')).protection(options)));
command('notify')
  .addOption(new Option('--environment <name>', words.environment).choices(environments))
  .option('--remote <url>', words.remote)
  .option('--outbox <dir>', words.outbox)
  .option('--failed', words.failed)
  .option('--past', words.past)
  .option('--expect <count>', words.expect, readDays)
  .action(run(async (options) => (await import('./commands/notify/notify.ts')).notify(options)));
command('notices')
  .addOption(new Option('--environment <name>', words.environment).choices(environments))
  .option('--remote <url>', words.remote)
  .action(run(async (options) => (await import('./commands/notify/notify.ts')).notices(options)));

command('audit', '<system>')
  .addOption(format(['text', 'json', 'csv']))
  .option('--remote <url>', words.remote)
  .option('--signers <file>', words.signers)
  .action(run(async (system: string, options: never) => (await import('./commands/watch/audit.ts')).audit(system, options)));

command('report')
  .addOption(format(['text', 'json', 'csv']))
  .addOption(new Option('--from <date>', words.firstDay).argParser(readDay).makeOptionMandatory())
  .addOption(new Option('--to <date>', words.lastDay).argParser(readDay).makeOptionMandatory())
  .option('--remote <url>', words.remote)
  .option('--github', words.github)
  .action(run(async (options) => (await import('./commands/watch/report.ts')).report(options)));

command('renew', '<system>')
  .addOption(environment())
  .requiredOption('--certificate <file>', words.newCertificate)
  .addOption(new Option('--until <date>', words.until).argParser(readDay))
  .action(run(async (system: string, options: never) => (await import('./commands/edit/renew.ts')).renew(system, options)));

const several = (value: string, before: readonly string[] = []) => [...before, value];
command('import')
  .option('--clients <file>', words.clients, several)
  .option('--csv <file>', words.csv, several)
  .option('--certificates <dir>', words.certificates, several)
  .requiredOption('--out <dir>', words.importOut)
  .option('--expires <date>', words.expires, readDay)
  .action(run(async (options) => (await import('./commands/import/import.ts')).importLists(options)));

surviveOutput();
try {
  await program.parseAsync(args, { from: 'user' });
} catch (error) {
  process.exitCode = exitCodeOf(error);
}
await end();

/** A usage error and a failure of the world are told in words; a bug keeps its stack. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const text = error instanceof Failure ? error.text : systemErrorText(error);
  if (text) tellText(text, locale);
  else tell(`${error instanceof Error ? error.stack : String(error)}\n`);
  return 2;
}
