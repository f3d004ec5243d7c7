// A command of commander's whose own words, the help and the mistakes in a command line, are in the language of the reader.
import { Command, type Option } from 'commander';
import { Failure } from '../../model/text/failure.ts';
import { addQuestion, findNearest } from '../../model/text/nearest.ts';
import { forEachLanguage, type Locale, type Text } from '../../model/text/text.ts';
import { wrap } from '../../report/terminal.ts';
import type { Help } from './en.ts';
import { help } from './help.ts';
import * as mistakes from './mistakes.ts';

const columns = 80;
const inShell = 'npm run -s mdocs --';
/** Typed before the name of a command, as other programs have it. */
const asksForHelp = 'help';

/** Every mistake in a command line is thrown as a Failure that says so. */
export class LocalCommand extends Command {
  private readonly words: Help;

  constructor(
    private readonly locale: Locale,
    name?: string,
  ) {
    super(name);
    this.words = help[locale];
    const titles: Readonly<Record<string, string>> = this.words.titles;
    this.exitOverride().configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      commandUsage: (command) => usageOf(command, this.words),
      subcommandTerm: (command) => command.name(),
      optionTerm: ({ flags }) => shown(flags, this.words),
      optionDescription: (option) => describe(option, this.words),
    });
    this.on('beforeHelp', () => this.helpByName());
  }

  override createCommand(name?: string): LocalCommand {
    return new LocalCommand(this.locale, name);
  }

  /** Each is one command line without the program. */
  addExamples(lines: readonly string[]): this {
    return this.addHelpText('after', `\n${this.words.examples}\n${lines.map((line) => `  ${inShell} ${line}`).join('\n')}`);
  }

  override addOption(option: Option): this {
    const { parseArg: read, argChoices: choices } = option;
    if (choices)
      option.argParser((value: string) => {
        if (choices.includes(value)) return value;
        throw this.mistake(
          mistakes.wrongValue(named(option.flags), value),
          findNearest(value, choices),
          mistakes.allowed(choices),
        );
      });
    else if (read)
      option.argParser((value: string, before: unknown) => {
        try {
          return read(value, before);
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
          throw this.mistake(mistakes.wrongValue(named(option.flags), value), [], error.text);
        }
      });
    return super.addOption(option);
  }

  /** A command may be named before --help, too. Commander would then show the help of the program, even for an unknown name. */
  private helpByName(): void {
    const name = this.parent ? undefined : this.args.find((arg) => !arg.startsWith('-') && arg !== asksForHelp);
    if (name !== undefined) (this.commands.find((command) => command.name() === name) ?? this.unknownCommand(name)).help();
  }

  // Commander calls the following methods by these names, although its types do not show them.

  unknownCommand(name = this.args[0] ?? ''): never {
    if (name === asksForHelp) this.help();
    const known = this.commands.map((command) => command.name());
    throw this.mistake(mistakes.unknownCommand(name), findNearest(name, known));
  }

  unknownOption(given: string): never {
    const [flag = ''] = given.split('=');
    const known = this.createHelp()
      .visibleOptions(this)
      .flatMap(({ long }) => (long ? [long.slice(2)] : []));
    const near = findNearest(flag.replace(/^-+/, ''), known).map((name) => `--${name}`);
    throw this.mistake(mistakes.unknownOption(flag), near);
  }

  missingArgument(name: string): never {
    throw this.mistake(mistakes.missingArgument(named(`<${name}>`)));
  }

  missingMandatoryOptionValue({ flags, argChoices }: Option): never {
    // Commander asks for this first, also where the option is only misspelt.
    const unknown = this.args.find((arg) => arg.startsWith('--'));
    if (unknown !== undefined) this.unknownOption(unknown);
    throw this.mistake(mistakes.missingOption(named(flags)), [], argChoices && mistakes.allowed(argChoices));
  }

  optionMissingArgument({ flags, argChoices }: Option): never {
    throw this.mistake(mistakes.missingValue(named(flags)), [], argChoices && mistakes.allowed(argChoices));
  }

  _excessArguments(given: readonly string[]): never {
    throw this.mistake(mistakes.tooMany(given.slice(this.registeredArguments.length)));
  }

  private mistake(sentence: Text, near: readonly string[] = [], ...more: readonly (Text | undefined)[]): Failure {
    const line = [inShell, ...(this.parent ? [this.name()] : []), '--help'].join(' ');
    const parts = [addQuestion(sentence, near), ...more.filter((text) => text !== undefined)];
    const where = mistakes.whereHelpIs(line);
    return new Failure(forEachLanguage((locale) => `${parts.map((text) => text[locale]).join(' ')}\n${where[locale]}`));
  }
}

/** A space at which no line ends. */
const unbroken = '\u00A0';

/** Flags as in --root <dir>, with what stands in brackets in words of the language. */
function shown(flags: string, { placeholders }: Help): string {
  const words: Readonly<Record<string, string>> = placeholders;
  return flags.replace(/(?<=[<[])\w+/g, (name) => words[name] ?? name);
}

const named = (flags: string): Text => forEachLanguage((locale) => shown(flags, help[locale]));

/** The arguments and options that a command requires. */
function usageOf(command: Command, words: Help): string {
  if (!command.parent) return `${command.name()} <${words.command}> [${words.options}]`;
  const given = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  const needed = command.options.filter(({ mandatory }) => mandatory).map(({ flags }) => flags);
  const all = [command.parent.name(), command.name(), ...given, ...needed].map((one) => shown(one, words));
  const line = `${all.map((one) => one.replace(' ', unbroken)).join(' ')} [${words.options}]`;
  return wrap(line, columns - words.titles['Usage:'].length - 1, '  ').replaceAll(unbroken, ' ');
}

function describe({ description, argChoices, defaultValue, defaultValueDescription }: Option, words: Help): string {
  const choices = argChoices ? `: ${argChoices.join(', ')}` : '';
  const standard = defaultValue === undefined ? '' : ` (${words.standard}: ${defaultValueDescription ?? defaultValue})`;
  return `${description}${choices}${standard}`;
}
