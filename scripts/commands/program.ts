// The commands and their options, grouped by what a person wants to do. Each command loads only what it needs, when it runs.

import { type Command, CommanderError, Option } from 'commander';
import { environments } from '../model/environment.ts';
import { type Locale, locales } from '../model/text/text.ts';
import { checkedTargets, operatedTargets } from '../targets/list.ts';
import { addDoctor } from './doctor/options.ts';
import { LocalCommand } from './help/command.ts';
import { examples } from './help/examples.ts';
import { type CommandName, help } from './help/help.ts';
import { questions } from './new/questions.ts';
import type { FindRequester } from './run/author.ts';
import { type Options, readDay, readDays, toLocalDay } from './run/options.ts';
import { widthOf } from './run/output.ts';
import { addSandboxOptions } from './sandbox/options.ts';

/** Thrown where only the version is asked for. */
export const versionAsked = new CommanderError(0, 'mdocs.version', '');

/** All of the command line, with its help in a language. Running a command sets the exit code of the process. */
export function createProgram(locale: Locale): LocalCommand {
  const words = help[locale];
  const program = new LocalCommand(locale, 'mdocs').description(words.program).helpCommand(false).enablePositionalOptions();
  program.configureOutput({ getOutHelpWidth: () => widthOf(process.stdout) });
  const language = () => new Option('--locale <code>', words.locale).choices(locales).default(locale);

  const group = (name: keyof typeof words.groups) => program.commandsGroup(words.groups[name]);
  const command = (name: CommandName, argument = '') =>
    program.command(`${name} ${argument}`).description(words.commands[name]).addExamples(examples[name]);
  const format = (choices: readonly string[]) =>
    new Option('--format <format>', words.format).choices(choices).default(choices[0]);
  const environment = () => new Option('--environment <name>', words.environment).choices(environments);
  const all = () => new Option('--all', words.all);
  const day = (flags: string, text: string) => new Option(flags, text).argParser(readDay);
  const several = (value: string, before: readonly string[] = []) => [...before, value];
  const run =
    (action: (...given: never[]) => Promise<number>) =>
    async (...given: unknown[]) => {
      process.exitCode = await action(...(given as never[]));
    };

  group('ask');
  const asked = command('new').action(run(async (options) => (await import('./new/new.ts')).create(options)));
  for (const { option, text } of questions) asked.option(`--${option} <value>`, text[locale]);
  command('confirm', '<system>')
    .option('--report <text>', words.report)
    .option('--unobserved <text>', words.unobserved)
    .option('--by <mailbox>', words.by)
    .addOption(day('--tested <date>', words.tested))
    .option('--remote <url>', words.lookedAt)
    .action(run(async (system: string, options: never) => (await import('./edit/confirm.ts')).confirm(system, options)));
  command('renew', '<system>')
    .addOption(environment().makeOptionMandatory())
    .requiredOption('--certificate <file>', words.newCertificate)
    .addOption(day('--until <date>', words.until))
    .option('--key <file>', words.oldKey)
    .option('--signature <file>', words.oldSignature)
    .action(run(async (system: string, options: never) => (await import('./edit/renew.ts')).renew(system, options)));
  command('request')
    .option('--issue <number>', words.form)
    .action(run(async (options) => (await import('./request/request.ts')).request(options)));

  group('check');
  command('validate', '[institution]')
    .addOption(format(['text', 'json', 'github', 'sarif']))
    .option('--base <commit>', words.base)
    .option('--commit <commit>', words.commit)
    .option('--sarif <file>', words.sarif)
    .addOption(all())
    .action(
      run(async (slug: string | undefined, options: never) => (await import('./check/validate.ts')).validate(options, slug)),
    );
  command('explain', '[code]')
    .addOption(all())
    .action(run(async (code: string | undefined, options: never) => (await import('./check/explain.ts')).explain(code, options)));
  command('inspect', '<file...>')
    .addOption(format(['text', 'json']))
    .action(run(async (files: string[], options: never) => (await import('./check/inspect.ts')).inspect(files, options)));
  addDoctor(
    command('doctor', '[system]')
      .addOption(environment().makeOptionMandatory())
      .addOption(format(['text', 'json'])),
    words,
  );
  addSandboxOptions(command('sandbox', '[institution]'), locale).action(
    run(async (slug: string | undefined, options: never) => (await import('./sandbox/sandbox.ts')).sandbox(slug, options)),
  );
  command('lsp')
    .option('--stdio', words.stdio)
    .action(
      run(async ({ locale, today }: Options, given: Command) => {
        const isGiven = (name: string) => given.getOptionValueSource(name) === 'cli';
        const options = { locale, isLocaleGiven: isGiven('locale'), today: isGiven('today') ? today : undefined };
        return (await import('./lsp/lsp.ts')).serve(options);
      }),
    );
  command('verdict')
    .option('--pull <number>', words.pull)
    .action(run(async (options) => (await import('./verdict/verdict.ts')).giveVerdict(options)));

  group('publish');
  command('start').action(run(async (options) => (await import('./publish/start.ts')).start(options)));
  command('plan', '[institution]')
    .addOption(environment().makeOptionMandatory())
    .addOption(format(['text', 'json', 'markdown']))
    .option('--remote <url>', words.lookedAt)
    .addOption(all())
    .action(
      run(async (slug: string | undefined, options: never) =>
        (await import('./plan/plan.ts')).plan(withRequesters(options), slug),
      ),
    );
  command('render')
    .addOption(environment().makeOptionMandatory())
    .requiredOption('--out <dir>', words.out)
    .action(run(async (options) => (await import('./publish/render.ts')).render(options)));
  command('provision')
    .addOption(environment().makeOptionMandatory())
    .option('--remote <url>', words.remote)
    .option('--only-removals', words.onlyRemovals)
    .action(run(async (options) => (await import('./publish/provision.ts')).provision(withRequesters(options))));
  command('rollback')
    .addOption(environment().makeOptionMandatory())
    .option('--to <commit>', words.to)
    .option('--release', words.release)
    .option('--reason <text>', words.reason)
    .option('--by <name>', words.who)
    .option('--remote <url>', words.remote)
    .action(run(async (options) => (await import('./publish/rollback.ts')).rollback(options)));
  command('pull')
    .requiredOption('--remote <url>', words.published)
    .addOption(environment().makeOptionMandatory())
    .requiredOption('--into <dir>', words.into)
    .option('--signers <file>', words.signers)
    .option('--unsigned', words.unsigned)
    .addOption(new Option('--check <program>', words.check).choices(checkedTargets))
    .action(run(async (options) => (await import('./gateway/pull.ts')).pull(options)));
  command('gateway')
    .requiredOption('--remote <url>', words.published)
    .addOption(environment().makeOptionMandatory())
    .requiredOption('--into <dir>', words.ownFolder)
    .option('--signers <file>', words.signers)
    .option('--unsigned', words.unsigned)
    .addOption(new Option('--program <name>', words.servedBy).choices(operatedTargets).default(operatedTargets[0]))
    .option('--once', words.once)
    .option('--every <number>', words.every)
    .option('--name <text>', words.gatewayName)
    .option('--report-key <file>', words.reportKey)
    .option('--report-file <file>', words.reportFile)
    .option('--started-elsewhere', words.startedElsewhere)
    .option('--health <address>', words.health)
    .option('--resolve', words.resolve)
    .action(run(async (options) => (await import('./gateway/serve.ts')).runGateway(options)));

  group('operate');
  const operation = (name: 'suspend' | 'resume' | 'revoke' | 'grant' | 'assign' | 'take', argument: string) =>
    command(name, argument)
      .option('--open', words.open)
      .option('--by <name>', words.asker)
      .option('--remote <url>', words.lookedAt);
  operation('suspend', '<system>')
    .option('--reason <text>', words.why)
    .action(run(async (system: string, options: never) => (await import('./edit/suspend.ts')).suspend(system, options)));
  operation('resume', '<system>')
    .option('--reason <text>', words.why)
    .action(run(async (system: string, options: never) => (await import('./edit/suspend.ts')).resume(system, options)));
  operation('revoke', '<certificate>')
    .option('--reason <text>', words.why)
    .addOption(environment())
    .addOption(day('--since <date>', words.since))
    .action(run(async (what: string, options: never) => (await import('./edit/revoke.ts')).revoke(what, options)));
  operation('grant', '<code>')
    .option('--institution <name>', words.granted, several)
    .option('--system <name>', words.onlySystem)
    .option('--value <value>', words.onlyValue)
    .option('--reason <text>', words.why)
    .addOption(day('--expires <date>', words.lastOfException).makeOptionMandatory())
    .action(run(async (code: string, options: never) => (await import('./edit/grant.ts')).grant(code, options)));
  operation('assign', '[system]')
    .addOption(environment())
    .option('--id <number>', words.clientId)
    .option('--pull <number>', words.intoPull)
    .action(
      run(async (system: string | undefined, options: never) => (await import('./edit/assign.ts')).assign(system, options)),
    );
  operation('take', '<file>').action(
    run(async (file: string, options: never) => (await import('./request/take.ts')).take(file, options)),
  );

  group('watch');
  command('status', '[institution]')
    .addOption(format(['text', 'json', 'markdown']))
    .option('--remote <url>', words.lookedAt)
    .addOption(all())
    .action(
      run(async (slug: string | undefined, options: never) => (await import('./watch/status.ts')).showStatus(slug, options)),
    );
  command('suggest', '[institution]')
    .addOption(format(['text', 'json']))
    .option('--remote <url>', words.lookedAt)
    .action(run(async (slug: string | undefined, options: never) => (await import('./watch/suggest.ts')).suggest(slug, options)));
  command('expiring')
    .option('--within <days>', words.within, readDays)
    .addOption(format(['text', 'json', 'ics', 'metrics']))
    .option('--notify', words.notify)
    .option('--remote <url>', words.lookedAt)
    .addOption(all())
    .action(run(async (options) => (await import('./watch/expiring.ts')).listExpiring(options)));
  command('report')
    .addOption(format(['text', 'json', 'csv']))
    .addOption(day('--from <date>', words.firstDay).makeOptionMandatory())
    .addOption(day('--to <date>', words.lastDay).makeOptionMandatory())
    .option('--remote <url>', words.lookedAt)
    .option('--github', words.github)
    .action(run(async (options) => (await import('./watch/report.ts')).report(options)));
  command('audit', '<system>')
    .addOption(format(['text', 'json', 'csv']))
    .option('--remote <url>', words.lookedAt)
    .option('--signers <file>', words.signers)
    .action(run(async (system: string, options: never) => (await import('./watch/audit.ts')).audit(system, options)));
  command('drift')
    .addOption(environment())
    .addOption(format(['text', 'json']))
    .option('--remote <url>', words.lookedAt)
    .option('--status <place>', words.gateway)
    .option('--signers <file>', words.signers)
    .option('--notify', words.issue)
    .addOption(all())
    .action(run(async (options) => (await import('./publish/drift.ts')).detectDrift(withRequesters(options))));
  command('drill', '[system]').action(
    run(async (system: string | undefined, options: Options) => (await import('./drill/drill.ts')).drill(system, options)),
  );
  command('notices')
    .addOption(environment())
    .option('--remote <url>', words.remote)
    .addOption(all())
    .action(run(async (options) => (await import('./notify/notify.ts')).listNotices(options)));
  command('notify')
    .addOption(environment())
    .option('--remote <url>', words.remote)
    .option('--outbox <dir>', words.outbox)
    .option('--failed', words.failed)
    .option('--past', words.past)
    .option('--expect <count>', words.expect, readDays)
    .action(run(async (options) => (await import('./notify/notify.ts')).notify(options)));

  group('mend');
  command('fix', '[institution]').action(
    run(async (slug: string | undefined, options: Options) => (await import('./edit/fix.ts')).fix(options, slug)),
  );

  group('setUp');
  command('init')
    .option('--mailbox <mailbox>', words.ageMailbox)
    .option('--account <account>', words.ageAccount, several)
    .option('--staging-authority <file>', words.stagingAuthority, several)
    .option('--production-authority <file>', words.productionAuthority, several)
    .option('--team <name>', words.team)
    .option('--without-document-types', words.withoutTypes)
    .action(run(async (options) => (await import('./init/init.ts')).init(options)));
  command('import')
    .option('--clients <file>', words.clients, several)
    .option('--csv <file>', words.csv, several)
    .option('--certificates <dir>', words.certificates, several)
    .option('--out <dir>', words.importOut, '.')
    .addOption(day('--expires <date>', words.expires))
    .option('--template [file]', words.template)
    .addOption(all())
    .action(run(async (options) => (await import('./import/import.ts')).importLists(options)));
  command('protection')
    .option('--notify', words.issue)
    .option('--repair', words.repair)
    .option('--yes', words.yes)
    .action(run(async (options) => (await import('./protection/protection.ts')).checkProtection(options)));

  // Last, so that the help shows first what is a command's own.
  for (const one of program.commands)
    one
      .optionsGroup(words.common)
      .option('--root <dir>', words.root, '.')
      .addOption(language())
      .addOption(day('--today <date>', words.today).default(toLocalDay(), words.clock))
      .helpOption('-h, --help', words.help);
  return program
    .addOption(language())
    .option('-V, --version', words.version)
    .helpOption('-h, --help', words.help)
    .on('option:version', () => {
      throw versionAsked;
    })
    .addHelpText('after', `\n${words.more}`);
}

/** Publishing lies below requests, and asks them by this who asked for a change by a form. */
function withRequesters<T extends { readonly root: string }>(options: T): T & { readonly findRequester: FindRequester } {
  const findRequester: FindRequester = async (pull, place) =>
    (await import('./verdict/requesters.ts')).makeRequesterFinder(options.root)(pull, place);
  return { ...options, findRequester };
}
