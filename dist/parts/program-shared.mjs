// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  Failure,
  Phrase,
  bits,
  checkDigitOf,
  compareNetworks,
  contains,
  dayOf,
  findIdnoProblem,
  forEachLanguage,
  isDay,
  locales,
  looksLikeIdnp,
  networkMeant,
  quote,
  quoteAll,
  readAddress,
  readDay,
  readDays,
  redact,
  say,
  spellOut,
  toCanonicalAddress,
  toLocalDay,
  widthOf,
  wrap,
  writeAddress,
  writeNetwork
} from "./version-shared.mjs";
import {
  __commonJS,
  __require,
  __toESM
} from "./runtime.mjs";

// node_modules/commander/lib/error.js
var require_error = __commonJS({
  "node_modules/commander/lib/error.js"(exports) {
    var CommanderError2 = class extends Error {
      /**
       * Constructs the CommanderError class
       * @param {number} exitCode suggested exit code which could be used with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       */
      constructor(exitCode, code2, message) {
        super(message);
        Error.captureStackTrace(this, this.constructor);
        this.name = this.constructor.name;
        this.code = code2;
        this.exitCode = exitCode;
        this.nestedError = void 0;
      }
    };
    var InvalidArgumentError2 = class extends CommanderError2 {
      /**
       * Constructs the InvalidArgumentError class
       * @param {string} [message] explanation of why argument is invalid
       */
      constructor(message) {
        super(1, "commander.invalidArgument", message);
        Error.captureStackTrace(this, this.constructor);
        this.name = this.constructor.name;
      }
    };
    exports.CommanderError = CommanderError2;
    exports.InvalidArgumentError = InvalidArgumentError2;
  }
});

// node_modules/commander/lib/argument.js
var require_argument = __commonJS({
  "node_modules/commander/lib/argument.js"(exports) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var Argument2 = class {
      /**
       * Initialize a new command argument with the given name and description.
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @param {string} name
       * @param {string} [description]
       */
      constructor(name, description) {
        this.description = description || "";
        this.variadic = false;
        this.parseArg = void 0;
        this.defaultValue = void 0;
        this.defaultValueDescription = void 0;
        this.argChoices = void 0;
        switch (name[0]) {
          case "<":
            this.required = true;
            this._name = name.slice(1, -1);
            break;
          case "[":
            this.required = false;
            this._name = name.slice(1, -1);
            break;
          default:
            this.required = true;
            this._name = name;
            break;
        }
        if (this._name.endsWith("...")) {
          this.variadic = true;
          this._name = this._name.slice(0, -3);
        }
      }
      /**
       * Return argument name.
       *
       * @return {string}
       */
      name() {
        return this._name;
      }
      /**
       * @package
       */
      _collectValue(value, previous) {
        if (previous === this.defaultValue || !Array.isArray(previous)) {
          return [value];
        }
        previous.push(value);
        return previous;
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Argument}
       */
      default(value, description) {
        this.defaultValue = value;
        this.defaultValueDescription = description;
        return this;
      }
      /**
       * Set the custom handler for processing CLI command arguments into argument values.
       *
       * @param {Function} [fn]
       * @return {Argument}
       */
      argParser(fn) {
        this.parseArg = fn;
        return this;
      }
      /**
       * Only allow argument value to be one of choices.
       *
       * @param {string[]} values
       * @return {Argument}
       */
      choices(values) {
        this.argChoices = values.slice();
        this.parseArg = (arg, previous) => {
          if (!this.argChoices.includes(arg)) {
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          }
          if (this.variadic) {
            return this._collectValue(arg, previous);
          }
          return arg;
        };
        return this;
      }
      /**
       * Make argument required.
       *
       * @returns {Argument}
       */
      argRequired() {
        this.required = true;
        return this;
      }
      /**
       * Make argument optional.
       *
       * @returns {Argument}
       */
      argOptional() {
        this.required = false;
        return this;
      }
    };
    function humanReadableArgName(arg) {
      const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
      return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
    }
    exports.Argument = Argument2;
    exports.humanReadableArgName = humanReadableArgName;
  }
});

// node_modules/commander/lib/help.js
var require_help = __commonJS({
  "node_modules/commander/lib/help.js"(exports) {
    var { humanReadableArgName } = require_argument();
    var Help2 = class {
      constructor() {
        this.helpWidth = void 0;
        this.minWidthToWrap = 40;
        this.sortSubcommands = false;
        this.sortOptions = false;
        this.showGlobalOptions = false;
      }
      /**
       * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
       * and just before calling `formatHelp()`.
       *
       * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
       *
       * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
       */
      prepareContext(contextOptions) {
        this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
      }
      /**
       * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
       *
       * @param {Command} cmd
       * @returns {Command[]}
       */
      visibleCommands(cmd) {
        const visibleCommands = cmd.commands.filter((cmd2) => !cmd2._hidden);
        const helpCommand = cmd._getHelpCommand();
        if (helpCommand && !helpCommand._hidden) {
          visibleCommands.push(helpCommand);
        }
        if (this.sortSubcommands) {
          visibleCommands.sort((a, b) => {
            return a.name().localeCompare(b.name());
          });
        }
        return visibleCommands;
      }
      /**
       * Compare options for sort.
       *
       * @param {Option} a
       * @param {Option} b
       * @returns {number}
       */
      compareOptions(a, b) {
        const getSortKey = (option) => {
          return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
        };
        return getSortKey(a).localeCompare(getSortKey(b));
      }
      /**
       * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleOptions(cmd) {
        const visibleOptions = cmd.options.filter((option) => !option.hidden);
        const helpOption = cmd._getHelpOption();
        if (helpOption && !helpOption.hidden) {
          const removeShort = helpOption.short && cmd._findOption(helpOption.short);
          const removeLong = helpOption.long && cmd._findOption(helpOption.long);
          if (!removeShort && !removeLong) {
            visibleOptions.push(helpOption);
          } else if (helpOption.long && !removeLong) {
            visibleOptions.push(
              cmd.createOption(helpOption.long, helpOption.description)
            );
          } else if (helpOption.short && !removeShort) {
            visibleOptions.push(
              cmd.createOption(helpOption.short, helpOption.description)
            );
          }
        }
        if (this.sortOptions) {
          visibleOptions.sort(this.compareOptions);
        }
        return visibleOptions;
      }
      /**
       * Get an array of the visible global options. (Not including help.)
       *
       * @param {Command} cmd
       * @returns {Option[]}
       */
      visibleGlobalOptions(cmd) {
        if (!this.showGlobalOptions) return [];
        const globalOptions = [];
        for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
          const visibleOptions = ancestorCmd.options.filter(
            (option) => !option.hidden
          );
          globalOptions.push(...visibleOptions);
        }
        if (this.sortOptions) {
          globalOptions.sort(this.compareOptions);
        }
        return globalOptions;
      }
      /**
       * Get an array of the arguments if any have a description.
       *
       * @param {Command} cmd
       * @returns {Argument[]}
       */
      visibleArguments(cmd) {
        if (cmd._argsDescription) {
          cmd.registeredArguments.forEach((argument) => {
            argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
          });
        }
        if (cmd.registeredArguments.find((argument) => argument.description)) {
          return cmd.registeredArguments;
        }
        return [];
      }
      /**
       * Get the command term to show in the list of subcommands.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandTerm(cmd) {
        const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
        return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + // simplistic check for non-help option
        (args ? " " + args : "");
      }
      /**
       * Get the option term to show in the list of options.
       *
       * @param {Option} option
       * @returns {string}
       */
      optionTerm(option) {
        return option.flags;
      }
      /**
       * Get the argument term to show in the list of arguments.
       *
       * @param {Argument} argument
       * @returns {string}
       */
      argumentTerm(argument) {
        return argument.name();
      }
      /**
       * Get the longest command term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestSubcommandTermLength(cmd, helper) {
        return helper.visibleCommands(cmd).reduce((max, command) => {
          return Math.max(
            max,
            this.displayWidth(
              helper.styleSubcommandTerm(helper.subcommandTerm(command))
            )
          );
        }, 0);
      }
      /**
       * Get the longest option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestOptionTermLength(cmd, helper) {
        return helper.visibleOptions(cmd).reduce((max, option) => {
          return Math.max(
            max,
            this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
          );
        }, 0);
      }
      /**
       * Get the longest global option term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestGlobalOptionTermLength(cmd, helper) {
        return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
          return Math.max(
            max,
            this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
          );
        }, 0);
      }
      /**
       * Get the longest argument term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      longestArgumentTermLength(cmd, helper) {
        return helper.visibleArguments(cmd).reduce((max, argument) => {
          return Math.max(
            max,
            this.displayWidth(
              helper.styleArgumentTerm(helper.argumentTerm(argument))
            )
          );
        }, 0);
      }
      /**
       * Get the command usage to be displayed at the top of the built-in help.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandUsage(cmd) {
        let cmdName = cmd._name;
        if (cmd._aliases[0]) {
          cmdName = cmdName + "|" + cmd._aliases[0];
        }
        let ancestorCmdNames = "";
        for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
          ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
        }
        return ancestorCmdNames + cmdName + " " + cmd.usage();
      }
      /**
       * Get the description for the command.
       *
       * @param {Command} cmd
       * @returns {string}
       */
      commandDescription(cmd) {
        return cmd.description();
      }
      /**
       * Get the subcommand summary to show in the list of subcommands.
       * (Fallback to description for backwards compatibility.)
       *
       * @param {Command} cmd
       * @returns {string}
       */
      subcommandDescription(cmd) {
        return cmd.summary() || cmd.description();
      }
      /**
       * Get the option description to show in the list of options.
       *
       * @param {Option} option
       * @return {string}
       */
      optionDescription(option) {
        const extraInfo = [];
        if (option.argChoices) {
          extraInfo.push(
            // use stringify to match the display of the default value
            `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
          );
        }
        if (option.defaultValue !== void 0) {
          const showDefault = option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean";
          if (showDefault) {
            extraInfo.push(
              `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`
            );
          }
        }
        if (option.presetArg !== void 0 && option.optional) {
          extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
        }
        if (option.envVar !== void 0) {
          extraInfo.push(`env: ${option.envVar}`);
        }
        if (extraInfo.length > 0) {
          const extraDescription = `(${extraInfo.join(", ")})`;
          if (option.description) {
            return `${option.description} ${extraDescription}`;
          }
          return extraDescription;
        }
        return option.description;
      }
      /**
       * Get the argument description to show in the list of arguments.
       *
       * @param {Argument} argument
       * @return {string}
       */
      argumentDescription(argument) {
        const extraInfo = [];
        if (argument.argChoices) {
          extraInfo.push(
            // use stringify to match the display of the default value
            `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
          );
        }
        if (argument.defaultValue !== void 0) {
          extraInfo.push(
            `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`
          );
        }
        if (extraInfo.length > 0) {
          const extraDescription = `(${extraInfo.join(", ")})`;
          if (argument.description) {
            return `${argument.description} ${extraDescription}`;
          }
          return extraDescription;
        }
        return argument.description;
      }
      /**
       * Format a list of items, given a heading and an array of formatted items.
       *
       * @param {string} heading
       * @param {string[]} items
       * @param {Help} helper
       * @returns string[]
       */
      formatItemList(heading, items, helper) {
        if (items.length === 0) return [];
        return [helper.styleTitle(heading), ...items, ""];
      }
      /**
       * Group items by their help group heading.
       *
       * @param {Command[] | Option[]} unsortedItems
       * @param {Command[] | Option[]} visibleItems
       * @param {Function} getGroup
       * @returns {Map<string, Command[] | Option[]>}
       */
      groupItems(unsortedItems, visibleItems, getGroup) {
        const result = /* @__PURE__ */ new Map();
        unsortedItems.forEach((item) => {
          const group = getGroup(item);
          if (!result.has(group)) result.set(group, []);
        });
        visibleItems.forEach((item) => {
          const group = getGroup(item);
          if (!result.has(group)) {
            result.set(group, []);
          }
          result.get(group).push(item);
        });
        return result;
      }
      /**
       * Generate the built-in help text.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {string}
       */
      formatHelp(cmd, helper) {
        const termWidth = helper.padWidth(cmd, helper);
        const helpWidth = helper.helpWidth ?? 80;
        function callFormatItem(term, description) {
          return helper.formatItem(term, termWidth, description, helper);
        }
        let output = [
          `${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,
          ""
        ];
        const commandDescription = helper.commandDescription(cmd);
        if (commandDescription.length > 0) {
          output = output.concat([
            helper.boxWrap(
              helper.styleCommandDescription(commandDescription),
              helpWidth
            ),
            ""
          ]);
        }
        const argumentList = helper.visibleArguments(cmd).map((argument) => {
          return callFormatItem(
            helper.styleArgumentTerm(helper.argumentTerm(argument)),
            helper.styleArgumentDescription(helper.argumentDescription(argument))
          );
        });
        output = output.concat(
          this.formatItemList("Arguments:", argumentList, helper)
        );
        const optionGroups = this.groupItems(
          cmd.options,
          helper.visibleOptions(cmd),
          (option) => option.helpGroupHeading ?? "Options:"
        );
        optionGroups.forEach((options, group) => {
          const optionList = options.map((option) => {
            return callFormatItem(
              helper.styleOptionTerm(helper.optionTerm(option)),
              helper.styleOptionDescription(helper.optionDescription(option))
            );
          });
          output = output.concat(this.formatItemList(group, optionList, helper));
        });
        if (helper.showGlobalOptions) {
          const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
            return callFormatItem(
              helper.styleOptionTerm(helper.optionTerm(option)),
              helper.styleOptionDescription(helper.optionDescription(option))
            );
          });
          output = output.concat(
            this.formatItemList("Global Options:", globalOptionList, helper)
          );
        }
        const commandGroups = this.groupItems(
          cmd.commands,
          helper.visibleCommands(cmd),
          (sub) => sub.helpGroup() || "Commands:"
        );
        commandGroups.forEach((commands, group) => {
          const commandList = commands.map((sub) => {
            return callFormatItem(
              helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
              helper.styleSubcommandDescription(helper.subcommandDescription(sub))
            );
          });
          output = output.concat(this.formatItemList(group, commandList, helper));
        });
        return output.join("\n");
      }
      /**
       * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
       *
       * @param {string} str
       * @returns {number}
       */
      displayWidth(str) {
        return stripColor(str).length;
      }
      /**
       * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
       *
       * @param {string} str
       * @returns {string}
       */
      styleTitle(str) {
        return str;
      }
      styleUsage(str) {
        return str.split(" ").map((word2) => {
          if (word2 === "[options]") return this.styleOptionText(word2);
          if (word2 === "[command]") return this.styleSubcommandText(word2);
          if (word2[0] === "[" || word2[0] === "<")
            return this.styleArgumentText(word2);
          return this.styleCommandText(word2);
        }).join(" ");
      }
      styleCommandDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleOptionDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleSubcommandDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleArgumentDescription(str) {
        return this.styleDescriptionText(str);
      }
      styleDescriptionText(str) {
        return str;
      }
      styleOptionTerm(str) {
        return this.styleOptionText(str);
      }
      styleSubcommandTerm(str) {
        return str.split(" ").map((word2) => {
          if (word2 === "[options]") return this.styleOptionText(word2);
          if (word2[0] === "[" || word2[0] === "<")
            return this.styleArgumentText(word2);
          return this.styleSubcommandText(word2);
        }).join(" ");
      }
      styleArgumentTerm(str) {
        return this.styleArgumentText(str);
      }
      styleOptionText(str) {
        return str;
      }
      styleArgumentText(str) {
        return str;
      }
      styleSubcommandText(str) {
        return str;
      }
      styleCommandText(str) {
        return str;
      }
      /**
       * Calculate the pad width from the maximum term length.
       *
       * @param {Command} cmd
       * @param {Help} helper
       * @returns {number}
       */
      padWidth(cmd, helper) {
        return Math.max(
          helper.longestOptionTermLength(cmd, helper),
          helper.longestGlobalOptionTermLength(cmd, helper),
          helper.longestSubcommandTermLength(cmd, helper),
          helper.longestArgumentTermLength(cmd, helper)
        );
      }
      /**
       * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
       *
       * @param {string} str
       * @returns {boolean}
       */
      preformatted(str) {
        return /\n[^\S\r\n]/.test(str);
      }
      /**
       * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
       *
       * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
       *   TTT  DDD DDDD
       *        DD DDD
       *
       * @param {string} term
       * @param {number} termWidth
       * @param {string} description
       * @param {Help} helper
       * @returns {string}
       */
      formatItem(term, termWidth, description, helper) {
        const itemIndent = 2;
        const itemIndentStr = " ".repeat(itemIndent);
        if (!description) return itemIndentStr + term;
        const paddedTerm = term.padEnd(
          termWidth + term.length - helper.displayWidth(term)
        );
        const spacerWidth = 2;
        const helpWidth = this.helpWidth ?? 80;
        const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
        let formattedDescription;
        if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) {
          formattedDescription = description;
        } else {
          const wrappedDescription = helper.boxWrap(description, remainingWidth);
          formattedDescription = wrappedDescription.replace(
            /\n/g,
            "\n" + " ".repeat(termWidth + spacerWidth)
          );
        }
        return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `
${itemIndentStr}`);
      }
      /**
       * Wrap a string at whitespace, preserving existing line breaks.
       * Wrapping is skipped if the width is less than `minWidthToWrap`.
       *
       * @param {string} str
       * @param {number} width
       * @returns {string}
       */
      boxWrap(str, width) {
        if (width < this.minWidthToWrap) return str;
        const rawLines = str.split(/\r\n|\n/);
        const chunkPattern = /[\s]*[^\s]+/g;
        const wrappedLines = [];
        rawLines.forEach((line) => {
          const chunks = line.match(chunkPattern);
          if (chunks === null) {
            wrappedLines.push("");
            return;
          }
          let sumChunks = [chunks.shift()];
          let sumWidth = this.displayWidth(sumChunks[0]);
          chunks.forEach((chunk) => {
            const visibleWidth = this.displayWidth(chunk);
            if (sumWidth + visibleWidth <= width) {
              sumChunks.push(chunk);
              sumWidth += visibleWidth;
              return;
            }
            wrappedLines.push(sumChunks.join(""));
            const nextChunk = chunk.trimStart();
            sumChunks = [nextChunk];
            sumWidth = this.displayWidth(nextChunk);
          });
          wrappedLines.push(sumChunks.join(""));
        });
        return wrappedLines.join("\n");
      }
    };
    function stripColor(str) {
      const sgrPattern = /\x1b\[\d*(;\d*)*m/g;
      return str.replace(sgrPattern, "");
    }
    exports.Help = Help2;
    exports.stripColor = stripColor;
  }
});

// node_modules/commander/lib/option.js
var require_option = __commonJS({
  "node_modules/commander/lib/option.js"(exports) {
    var { InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var Option2 = class {
      /**
       * Initialize a new `Option` with the given `flags` and `description`.
       *
       * @param {string} flags
       * @param {string} [description]
       */
      constructor(flags, description) {
        this.flags = flags;
        this.description = description || "";
        this.required = flags.includes("<");
        this.optional = flags.includes("[");
        this.variadic = /\w\.\.\.[>\]]$/.test(flags);
        this.mandatory = false;
        const optionFlags = splitOptionFlags(flags);
        this.short = optionFlags.shortFlag;
        this.long = optionFlags.longFlag;
        this.negate = false;
        if (this.long) {
          this.negate = this.long.startsWith("--no-");
        }
        this.defaultValue = void 0;
        this.defaultValueDescription = void 0;
        this.presetArg = void 0;
        this.envVar = void 0;
        this.parseArg = void 0;
        this.hidden = false;
        this.argChoices = void 0;
        this.conflictsWith = [];
        this.implied = void 0;
        this.helpGroupHeading = void 0;
      }
      /**
       * Set the default value, and optionally supply the description to be displayed in the help.
       *
       * @param {*} value
       * @param {string} [description]
       * @return {Option}
       */
      default(value, description) {
        this.defaultValue = value;
        this.defaultValueDescription = description;
        return this;
      }
      /**
       * Preset to use when option used without option-argument, especially optional but also boolean and negated.
       * The custom processing (parseArg) is called.
       *
       * @example
       * new Option('--color').default('GREYSCALE').preset('RGB');
       * new Option('--donate [amount]').preset('20').argParser(parseFloat);
       *
       * @param {*} arg
       * @return {Option}
       */
      preset(arg) {
        this.presetArg = arg;
        return this;
      }
      /**
       * Add option name(s) that conflict with this option.
       * An error will be displayed if conflicting options are found during parsing.
       *
       * @example
       * new Option('--rgb').conflicts('cmyk');
       * new Option('--js').conflicts(['ts', 'jsx']);
       *
       * @param {(string | string[])} names
       * @return {Option}
       */
      conflicts(names2) {
        this.conflictsWith = this.conflictsWith.concat(names2);
        return this;
      }
      /**
       * Specify implied option values for when this option is set and the implied options are not.
       *
       * The custom processing (parseArg) is not called on the implied values.
       *
       * @example
       * program
       *   .addOption(new Option('--log', 'write logging information to file'))
       *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
       *
       * @param {object} impliedOptionValues
       * @return {Option}
       */
      implies(impliedOptionValues) {
        let newImplied = impliedOptionValues;
        if (typeof impliedOptionValues === "string") {
          newImplied = { [impliedOptionValues]: true };
        }
        this.implied = Object.assign(this.implied || {}, newImplied);
        return this;
      }
      /**
       * Set environment variable to check for option value.
       *
       * An environment variable is only used if when processed the current option value is
       * undefined, or the source of the current value is 'default' or 'config' or 'env'.
       *
       * @param {string} name
       * @return {Option}
       */
      env(name) {
        this.envVar = name;
        return this;
      }
      /**
       * Set the custom handler for processing CLI option arguments into option values.
       *
       * @param {Function} [fn]
       * @return {Option}
       */
      argParser(fn) {
        this.parseArg = fn;
        return this;
      }
      /**
       * Whether the option is mandatory and must have a value after parsing.
       *
       * @param {boolean} [mandatory=true]
       * @return {Option}
       */
      makeOptionMandatory(mandatory = true) {
        this.mandatory = !!mandatory;
        return this;
      }
      /**
       * Hide option in help.
       *
       * @param {boolean} [hide=true]
       * @return {Option}
       */
      hideHelp(hide = true) {
        this.hidden = !!hide;
        return this;
      }
      /**
       * @package
       */
      _collectValue(value, previous) {
        if (previous === this.defaultValue || !Array.isArray(previous)) {
          return [value];
        }
        previous.push(value);
        return previous;
      }
      /**
       * Only allow option value to be one of choices.
       *
       * @param {string[]} values
       * @return {Option}
       */
      choices(values) {
        this.argChoices = values.slice();
        this.parseArg = (arg, previous) => {
          if (!this.argChoices.includes(arg)) {
            throw new InvalidArgumentError2(
              `Allowed choices are ${this.argChoices.join(", ")}.`
            );
          }
          if (this.variadic) {
            return this._collectValue(arg, previous);
          }
          return arg;
        };
        return this;
      }
      /**
       * Return option name.
       *
       * @return {string}
       */
      name() {
        if (this.long) {
          return this.long.replace(/^--/, "");
        }
        return this.short.replace(/^-/, "");
      }
      /**
       * Return option name, in a camelcase format that can be used
       * as an object attribute key.
       *
       * @return {string}
       */
      attributeName() {
        if (this.negate) {
          return camelcase(this.name().replace(/^no-/, ""));
        }
        return camelcase(this.name());
      }
      /**
       * Set the help group heading.
       *
       * @param {string} heading
       * @return {Option}
       */
      helpGroup(heading) {
        this.helpGroupHeading = heading;
        return this;
      }
      /**
       * Check if `arg` matches the short or long flag.
       *
       * @param {string} arg
       * @return {boolean}
       * @package
       */
      is(arg) {
        return this.short === arg || this.long === arg;
      }
      /**
       * Return whether a boolean option.
       *
       * Options are one of boolean, negated, required argument, or optional argument.
       *
       * @return {boolean}
       * @package
       */
      isBoolean() {
        return !this.required && !this.optional && !this.negate;
      }
    };
    var DualOptions = class {
      /**
       * @param {Option[]} options
       */
      constructor(options) {
        this.positiveOptions = /* @__PURE__ */ new Map();
        this.negativeOptions = /* @__PURE__ */ new Map();
        this.dualOptions = /* @__PURE__ */ new Set();
        options.forEach((option) => {
          if (option.negate) {
            this.negativeOptions.set(option.attributeName(), option);
          } else {
            this.positiveOptions.set(option.attributeName(), option);
          }
        });
        this.negativeOptions.forEach((value, key) => {
          if (this.positiveOptions.has(key)) {
            this.dualOptions.add(key);
          }
        });
      }
      /**
       * Did the value come from the option, and not from possible matching dual option?
       *
       * @param {*} value
       * @param {Option} option
       * @returns {boolean}
       */
      valueFromOption(value, option) {
        const optionKey = option.attributeName();
        if (!this.dualOptions.has(optionKey)) return true;
        const preset = this.negativeOptions.get(optionKey).presetArg;
        const negativeValue = preset !== void 0 ? preset : false;
        return option.negate === (negativeValue === value);
      }
    };
    function camelcase(str) {
      return str.split("-").reduce((str2, word2) => {
        return str2 + word2[0].toUpperCase() + word2.slice(1);
      });
    }
    function splitOptionFlags(flags) {
      let shortFlag;
      let longFlag;
      const shortFlagExp = /^-[^-]$/;
      const longFlagExp = /^--[^-]/;
      const flagParts = flags.split(/[ |,]+/).concat("guard");
      if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
      if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
      if (!shortFlag && shortFlagExp.test(flagParts[0]))
        shortFlag = flagParts.shift();
      if (!shortFlag && longFlagExp.test(flagParts[0])) {
        shortFlag = longFlag;
        longFlag = flagParts.shift();
      }
      if (flagParts[0].startsWith("-")) {
        const unsupportedFlag = flagParts[0];
        const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
        if (/^-[^-][^-]/.test(unsupportedFlag))
          throw new Error(
            `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`
          );
        if (shortFlagExp.test(unsupportedFlag))
          throw new Error(`${baseError}
- too many short flags`);
        if (longFlagExp.test(unsupportedFlag))
          throw new Error(`${baseError}
- too many long flags`);
        throw new Error(`${baseError}
- unrecognised flag format`);
      }
      if (shortFlag === void 0 && longFlag === void 0)
        throw new Error(
          `option creation failed due to no flags found in '${flags}'.`
        );
      return { shortFlag, longFlag };
    }
    exports.Option = Option2;
    exports.DualOptions = DualOptions;
  }
});

// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = __commonJS({
  "node_modules/commander/lib/suggestSimilar.js"(exports) {
    var maxDistance = 3;
    function editDistance(a, b) {
      if (Math.abs(a.length - b.length) > maxDistance)
        return Math.max(a.length, b.length);
      const d = [];
      for (let i = 0; i <= a.length; i++) {
        d[i] = [i];
      }
      for (let j = 0; j <= b.length; j++) {
        d[0][j] = j;
      }
      for (let j = 1; j <= b.length; j++) {
        for (let i = 1; i <= a.length; i++) {
          let cost = 1;
          if (a[i - 1] === b[j - 1]) {
            cost = 0;
          } else {
            cost = 1;
          }
          d[i][j] = Math.min(
            d[i - 1][j] + 1,
            // deletion
            d[i][j - 1] + 1,
            // insertion
            d[i - 1][j - 1] + cost
            // substitution
          );
          if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
            d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
          }
        }
      }
      return d[a.length][b.length];
    }
    function suggestSimilar(word2, candidates2) {
      if (!candidates2 || candidates2.length === 0) return "";
      candidates2 = Array.from(new Set(candidates2));
      const searchingOptions = word2.startsWith("--");
      if (searchingOptions) {
        word2 = word2.slice(2);
        candidates2 = candidates2.map((candidate) => candidate.slice(2));
      }
      let similar = [];
      let bestDistance = maxDistance;
      const minSimilarity = 0.4;
      candidates2.forEach((candidate) => {
        if (candidate.length <= 1) return;
        const distance = editDistance(word2, candidate);
        const length = Math.max(word2.length, candidate.length);
        const similarity = (length - distance) / length;
        if (similarity > minSimilarity) {
          if (distance < bestDistance) {
            bestDistance = distance;
            similar = [candidate];
          } else if (distance === bestDistance) {
            similar.push(candidate);
          }
        }
      });
      similar.sort((a, b) => a.localeCompare(b));
      if (searchingOptions) {
        similar = similar.map((candidate) => `--${candidate}`);
      }
      if (similar.length > 1) {
        return `
(Did you mean one of ${similar.join(", ")}?)`;
      }
      if (similar.length === 1) {
        return `
(Did you mean ${similar[0]}?)`;
      }
      return "";
    }
    exports.suggestSimilar = suggestSimilar;
  }
});

// node_modules/commander/lib/command.js
var require_command = __commonJS({
  "node_modules/commander/lib/command.js"(exports) {
    var EventEmitter = __require("node:events").EventEmitter;
    var childProcess = __require("node:child_process");
    var path = __require("node:path");
    var fs = __require("node:fs");
    var process2 = __require("node:process");
    var { Argument: Argument2, humanReadableArgName } = require_argument();
    var { CommanderError: CommanderError2 } = require_error();
    var { Help: Help2, stripColor } = require_help();
    var { Option: Option2, DualOptions } = require_option();
    var { suggestSimilar } = require_suggestSimilar();
    var Command2 = class _Command extends EventEmitter {
      /**
       * Initialize a new `Command`.
       *
       * @param {string} [name]
       */
      constructor(name) {
        super();
        this.commands = [];
        this.options = [];
        this.parent = null;
        this._allowUnknownOption = false;
        this._allowExcessArguments = false;
        this.registeredArguments = [];
        this._args = this.registeredArguments;
        this.args = [];
        this.rawArgs = [];
        this.processedArgs = [];
        this._scriptPath = null;
        this._name = name || "";
        this._optionValues = {};
        this._optionValueSources = {};
        this._storeOptionsAsProperties = false;
        this._actionHandler = null;
        this._executableHandler = false;
        this._executableFile = null;
        this._executableDir = null;
        this._defaultCommandName = null;
        this._exitCallback = null;
        this._aliases = [];
        this._combineFlagAndOptionalValue = true;
        this._description = "";
        this._summary = "";
        this._argsDescription = void 0;
        this._enablePositionalOptions = false;
        this._passThroughOptions = false;
        this._lifeCycleHooks = {};
        this._showHelpAfterError = false;
        this._showSuggestionAfterError = true;
        this._savedState = null;
        this._outputConfiguration = {
          writeOut: (str) => process2.stdout.write(str),
          writeErr: (str) => process2.stderr.write(str),
          outputError: (str, write) => write(str),
          getOutHelpWidth: () => process2.stdout.isTTY ? process2.stdout.columns : void 0,
          getErrHelpWidth: () => process2.stderr.isTTY ? process2.stderr.columns : void 0,
          getOutHasColors: () => useColor() ?? (process2.stdout.isTTY && process2.stdout.hasColors?.()),
          getErrHasColors: () => useColor() ?? (process2.stderr.isTTY && process2.stderr.hasColors?.()),
          stripColor: (str) => stripColor(str)
        };
        this._hidden = false;
        this._helpOption = void 0;
        this._addImplicitHelpCommand = void 0;
        this._helpCommand = void 0;
        this._helpConfiguration = {};
        this._helpGroupHeading = void 0;
        this._defaultCommandGroup = void 0;
        this._defaultOptionGroup = void 0;
      }
      /**
       * Copy settings that are useful to have in common across root command and subcommands.
       *
       * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
       *
       * @param {Command} sourceCommand
       * @return {Command} `this` command for chaining
       */
      copyInheritedSettings(sourceCommand) {
        this._outputConfiguration = sourceCommand._outputConfiguration;
        this._helpOption = sourceCommand._helpOption;
        this._helpCommand = sourceCommand._helpCommand;
        this._helpConfiguration = sourceCommand._helpConfiguration;
        this._exitCallback = sourceCommand._exitCallback;
        this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
        this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
        this._allowExcessArguments = sourceCommand._allowExcessArguments;
        this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
        this._showHelpAfterError = sourceCommand._showHelpAfterError;
        this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
        return this;
      }
      /**
       * @returns {Command[]}
       * @private
       */
      _getCommandAndAncestors() {
        const result = [];
        for (let command = this; command; command = command.parent) {
          result.push(command);
        }
        return result;
      }
      /**
       * Define a command.
       *
       * There are two styles of command: pay attention to where to put the description.
       *
       * @example
       * // Command implemented using action handler (description is supplied separately to `.command`)
       * program
       *   .command('clone <source> [destination]')
       *   .description('clone a repository into a newly created directory')
       *   .action((source, destination) => {
       *     console.log('clone command called');
       *   });
       *
       * // Command implemented using separate executable file (description is second parameter to `.command`)
       * program
       *   .command('start <service>', 'start named service')
       *   .command('stop [service]', 'stop named service, or all if no name supplied');
       *
       * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
       * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
       * @param {object} [execOpts] - configuration options (for executable)
       * @return {Command} returns new command for action handler, or `this` for executable command
       */
      command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
        let desc = actionOptsOrExecDesc;
        let opts = execOpts;
        if (typeof desc === "object" && desc !== null) {
          opts = desc;
          desc = null;
        }
        opts = opts || {};
        const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
        const cmd = this.createCommand(name);
        if (desc) {
          cmd.description(desc);
          cmd._executableHandler = true;
        }
        if (opts.isDefault) this._defaultCommandName = cmd._name;
        cmd._hidden = !!(opts.noHelp || opts.hidden);
        cmd._executableFile = opts.executableFile || null;
        if (args) cmd.arguments(args);
        this._registerCommand(cmd);
        cmd.parent = this;
        cmd.copyInheritedSettings(this);
        if (desc) return this;
        return cmd;
      }
      /**
       * Factory routine to create a new unattached command.
       *
       * See .command() for creating an attached subcommand, which uses this routine to
       * create the command. You can override createCommand to customise subcommands.
       *
       * @param {string} [name]
       * @return {Command} new command
       */
      createCommand(name) {
        return new _Command(name);
      }
      /**
       * You can customise the help with a subclass of Help by overriding createHelp,
       * or by overriding Help properties using configureHelp().
       *
       * @return {Help}
       */
      createHelp() {
        return Object.assign(new Help2(), this.configureHelp());
      }
      /**
       * You can customise the help by overriding Help properties using configureHelp(),
       * or with a subclass of Help by overriding createHelp().
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureHelp(configuration) {
        if (configuration === void 0) return this._helpConfiguration;
        this._helpConfiguration = configuration;
        return this;
      }
      /**
       * The default output goes to stdout and stderr. You can customise this for special
       * applications. You can also customise the display of errors by overriding outputError.
       *
       * The configuration properties are all functions:
       *
       *     // change how output being written, defaults to stdout and stderr
       *     writeOut(str)
       *     writeErr(str)
       *     // change how output being written for errors, defaults to writeErr
       *     outputError(str, write) // used for displaying errors and not used for displaying help
       *     // specify width for wrapping help
       *     getOutHelpWidth()
       *     getErrHelpWidth()
       *     // color support, currently only used with Help
       *     getOutHasColors()
       *     getErrHasColors()
       *     stripColor() // used to remove ANSI escape codes if output does not have colors
       *
       * @param {object} [configuration] - configuration options
       * @return {(Command | object)} `this` command for chaining, or stored configuration
       */
      configureOutput(configuration) {
        if (configuration === void 0) return this._outputConfiguration;
        this._outputConfiguration = {
          ...this._outputConfiguration,
          ...configuration
        };
        return this;
      }
      /**
       * Display the help or a custom message after an error occurs.
       *
       * @param {(boolean|string)} [displayHelp]
       * @return {Command} `this` command for chaining
       */
      showHelpAfterError(displayHelp = true) {
        if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
        this._showHelpAfterError = displayHelp;
        return this;
      }
      /**
       * Display suggestion of similar commands for unknown commands, or options for unknown options.
       *
       * @param {boolean} [displaySuggestion]
       * @return {Command} `this` command for chaining
       */
      showSuggestionAfterError(displaySuggestion = true) {
        this._showSuggestionAfterError = !!displaySuggestion;
        return this;
      }
      /**
       * Add a prepared subcommand.
       *
       * See .command() for creating an attached subcommand which inherits settings from its parent.
       *
       * @param {Command} cmd - new subcommand
       * @param {object} [opts] - configuration options
       * @return {Command} `this` command for chaining
       */
      addCommand(cmd, opts) {
        if (!cmd._name) {
          throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
        }
        opts = opts || {};
        if (opts.isDefault) this._defaultCommandName = cmd._name;
        if (opts.noHelp || opts.hidden) cmd._hidden = true;
        this._registerCommand(cmd);
        cmd.parent = this;
        cmd._checkForBrokenPassThrough();
        return this;
      }
      /**
       * Factory routine to create a new unattached argument.
       *
       * See .argument() for creating an attached argument, which uses this routine to
       * create the argument. You can override createArgument to return a custom argument.
       *
       * @param {string} name
       * @param {string} [description]
       * @return {Argument} new argument
       */
      createArgument(name, description) {
        return new Argument2(name, description);
      }
      /**
       * Define argument syntax for command.
       *
       * The default is that the argument is required, and you can explicitly
       * indicate this with <> around the name. Put [] around the name for an optional argument.
       *
       * @example
       * program.argument('<input-file>');
       * program.argument('[output-file]');
       *
       * @param {string} name
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom argument processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      argument(name, description, parseArg, defaultValue) {
        const argument = this.createArgument(name, description);
        if (typeof parseArg === "function") {
          argument.default(defaultValue).argParser(parseArg);
        } else {
          argument.default(parseArg);
        }
        this.addArgument(argument);
        return this;
      }
      /**
       * Define argument syntax for command, adding multiple at once (without descriptions).
       *
       * See also .argument().
       *
       * @example
       * program.arguments('<cmd> [env]');
       *
       * @param {string} names
       * @return {Command} `this` command for chaining
       */
      arguments(names2) {
        names2.trim().split(/ +/).forEach((detail) => {
          this.argument(detail);
        });
        return this;
      }
      /**
       * Define argument syntax for command, adding a prepared argument.
       *
       * @param {Argument} argument
       * @return {Command} `this` command for chaining
       */
      addArgument(argument) {
        const previousArgument = this.registeredArguments.slice(-1)[0];
        if (previousArgument?.variadic) {
          throw new Error(
            `only the last argument can be variadic '${previousArgument.name()}'`
          );
        }
        if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) {
          throw new Error(
            `a default value for a required argument is never used: '${argument.name()}'`
          );
        }
        this.registeredArguments.push(argument);
        return this;
      }
      /**
       * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
       *
       * @example
       *    program.helpCommand('help [cmd]');
       *    program.helpCommand('help [cmd]', 'show help');
       *    program.helpCommand(false); // suppress default help command
       *    program.helpCommand(true); // add help command even if no subcommands
       *
       * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
       * @param {string} [description] - custom description
       * @return {Command} `this` command for chaining
       */
      helpCommand(enableOrNameAndArgs, description) {
        if (typeof enableOrNameAndArgs === "boolean") {
          this._addImplicitHelpCommand = enableOrNameAndArgs;
          if (enableOrNameAndArgs && this._defaultCommandGroup) {
            this._initCommandGroup(this._getHelpCommand());
          }
          return this;
        }
        const nameAndArgs = enableOrNameAndArgs ?? "help [command]";
        const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
        const helpDescription = description ?? "display help for command";
        const helpCommand = this.createCommand(helpName);
        helpCommand.helpOption(false);
        if (helpArgs) helpCommand.arguments(helpArgs);
        if (helpDescription) helpCommand.description(helpDescription);
        this._addImplicitHelpCommand = true;
        this._helpCommand = helpCommand;
        if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
        return this;
      }
      /**
       * Add prepared custom help command.
       *
       * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
       * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
       * @return {Command} `this` command for chaining
       */
      addHelpCommand(helpCommand, deprecatedDescription) {
        if (typeof helpCommand !== "object") {
          this.helpCommand(helpCommand, deprecatedDescription);
          return this;
        }
        this._addImplicitHelpCommand = true;
        this._helpCommand = helpCommand;
        this._initCommandGroup(helpCommand);
        return this;
      }
      /**
       * Lazy create help command.
       *
       * @return {(Command|null)}
       * @package
       */
      _getHelpCommand() {
        const hasImplicitHelpCommand = this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"));
        if (hasImplicitHelpCommand) {
          if (this._helpCommand === void 0) {
            this.helpCommand(void 0, void 0);
          }
          return this._helpCommand;
        }
        return null;
      }
      /**
       * Add hook for life cycle event.
       *
       * @param {string} event
       * @param {Function} listener
       * @return {Command} `this` command for chaining
       */
      hook(event, listener) {
        const allowedValues = ["preSubcommand", "preAction", "postAction"];
        if (!allowedValues.includes(event)) {
          throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
        }
        if (this._lifeCycleHooks[event]) {
          this._lifeCycleHooks[event].push(listener);
        } else {
          this._lifeCycleHooks[event] = [listener];
        }
        return this;
      }
      /**
       * Register callback to use as replacement for calling process.exit.
       *
       * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
       * @return {Command} `this` command for chaining
       */
      exitOverride(fn) {
        if (fn) {
          this._exitCallback = fn;
        } else {
          this._exitCallback = (err) => {
            if (err.code !== "commander.executeSubCommandAsync") {
              throw err;
            } else {
            }
          };
        }
        return this;
      }
      /**
       * Call process.exit, and _exitCallback if defined.
       *
       * @param {number} exitCode exit code for using with process.exit
       * @param {string} code an id string representing the error
       * @param {string} message human-readable description of the error
       * @return never
       * @private
       */
      _exit(exitCode, code2, message) {
        if (this._exitCallback) {
          this._exitCallback(new CommanderError2(exitCode, code2, message));
        }
        process2.exit(exitCode);
      }
      /**
       * Register callback `fn` for the command.
       *
       * @example
       * program
       *   .command('serve')
       *   .description('start service')
       *   .action(function() {
       *      // do work here
       *   });
       *
       * @param {Function} fn
       * @return {Command} `this` command for chaining
       */
      action(fn) {
        const listener = (args) => {
          const expectedArgsCount = this.registeredArguments.length;
          const actionArgs = args.slice(0, expectedArgsCount);
          if (this._storeOptionsAsProperties) {
            actionArgs[expectedArgsCount] = this;
          } else {
            actionArgs[expectedArgsCount] = this.opts();
          }
          actionArgs.push(this);
          return fn.apply(this, actionArgs);
        };
        this._actionHandler = listener;
        return this;
      }
      /**
       * Factory routine to create a new unattached option.
       *
       * See .option() for creating an attached option, which uses this routine to
       * create the option. You can override createOption to return a custom option.
       *
       * @param {string} flags
       * @param {string} [description]
       * @return {Option} new option
       */
      createOption(flags, description) {
        return new Option2(flags, description);
      }
      /**
       * Wrap parseArgs to catch 'commander.invalidArgument'.
       *
       * @param {(Option | Argument)} target
       * @param {string} value
       * @param {*} previous
       * @param {string} invalidArgumentMessage
       * @private
       */
      _callParseArg(target, value, previous, invalidArgumentMessage) {
        try {
          return target.parseArg(value, previous);
        } catch (err) {
          if (err.code === "commander.invalidArgument") {
            const message = `${invalidArgumentMessage} ${err.message}`;
            this.error(message, { exitCode: err.exitCode, code: err.code });
          }
          throw err;
        }
      }
      /**
       * Check for option flag conflicts.
       * Register option if no conflicts found, or throw on conflict.
       *
       * @param {Option} option
       * @private
       */
      _registerOption(option) {
        const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
        if (matchingOption) {
          const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
          throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
        }
        this._initOptionGroup(option);
        this.options.push(option);
      }
      /**
       * Check for command name and alias conflicts with existing commands.
       * Register command if no conflicts found, or throw on conflict.
       *
       * @param {Command} command
       * @private
       */
      _registerCommand(command) {
        const knownBy = (cmd) => {
          return [cmd.name()].concat(cmd.aliases());
        };
        const alreadyUsed = knownBy(command).find(
          (name) => this._findCommand(name)
        );
        if (alreadyUsed) {
          const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
          const newCmd = knownBy(command).join("|");
          throw new Error(
            `cannot add command '${newCmd}' as already have command '${existingCmd}'`
          );
        }
        this._initCommandGroup(command);
        this.commands.push(command);
      }
      /**
       * Add an option.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addOption(option) {
        this._registerOption(option);
        const oname = option.name();
        const name = option.attributeName();
        if (option.negate) {
          const positiveLongFlag = option.long.replace(/^--no-/, "--");
          if (!this._findOption(positiveLongFlag)) {
            this.setOptionValueWithSource(
              name,
              option.defaultValue === void 0 ? true : option.defaultValue,
              "default"
            );
          }
        } else if (option.defaultValue !== void 0) {
          this.setOptionValueWithSource(name, option.defaultValue, "default");
        }
        const handleOptionValue = (val, invalidValueMessage, valueSource) => {
          if (val == null && option.presetArg !== void 0) {
            val = option.presetArg;
          }
          const oldValue = this.getOptionValue(name);
          if (val !== null && option.parseArg) {
            val = this._callParseArg(option, val, oldValue, invalidValueMessage);
          } else if (val !== null && option.variadic) {
            val = option._collectValue(val, oldValue);
          }
          if (val == null) {
            if (option.negate) {
              val = false;
            } else if (option.isBoolean() || option.optional) {
              val = true;
            } else {
              val = "";
            }
          }
          this.setOptionValueWithSource(name, val, valueSource);
        };
        this.on("option:" + oname, (val) => {
          const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
          handleOptionValue(val, invalidValueMessage, "cli");
        });
        if (option.envVar) {
          this.on("optionEnv:" + oname, (val) => {
            const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
            handleOptionValue(val, invalidValueMessage, "env");
          });
        }
        return this;
      }
      /**
       * Internal implementation shared by .option() and .requiredOption()
       *
       * @return {Command} `this` command for chaining
       * @private
       */
      _optionEx(config, flags, description, fn, defaultValue) {
        if (typeof flags === "object" && flags instanceof Option2) {
          throw new Error(
            "To add an Option object use addOption() instead of option() or requiredOption()"
          );
        }
        const option = this.createOption(flags, description);
        option.makeOptionMandatory(!!config.mandatory);
        if (typeof fn === "function") {
          option.default(defaultValue).argParser(fn);
        } else if (fn instanceof RegExp) {
          const regex = fn;
          fn = (val, def) => {
            const m = regex.exec(val);
            return m ? m[0] : def;
          };
          option.default(defaultValue).argParser(fn);
        } else {
          option.default(fn);
        }
        return this.addOption(option);
      }
      /**
       * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
       * option-argument is indicated by `<>` and an optional option-argument by `[]`.
       *
       * See the README for more details, and see also addOption() and requiredOption().
       *
       * @example
       * program
       *     .option('-p, --pepper', 'add pepper')
       *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
       *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
       *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      option(flags, description, parseArg, defaultValue) {
        return this._optionEx({}, flags, description, parseArg, defaultValue);
      }
      /**
       * Add a required option which must have a value after parsing. This usually means
       * the option must be specified on the command line. (Otherwise the same as .option().)
       *
       * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
       *
       * @param {string} flags
       * @param {string} [description]
       * @param {(Function|*)} [parseArg] - custom option processing function or default value
       * @param {*} [defaultValue]
       * @return {Command} `this` command for chaining
       */
      requiredOption(flags, description, parseArg, defaultValue) {
        return this._optionEx(
          { mandatory: true },
          flags,
          description,
          parseArg,
          defaultValue
        );
      }
      /**
       * Alter parsing of short flags with optional values.
       *
       * @example
       * // for `.option('-f,--flag [value]'):
       * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
       * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
       *
       * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
       * @return {Command} `this` command for chaining
       */
      combineFlagAndOptionalValue(combine = true) {
        this._combineFlagAndOptionalValue = !!combine;
        return this;
      }
      /**
       * Allow unknown options on the command line.
       *
       * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
       * @return {Command} `this` command for chaining
       */
      allowUnknownOption(allowUnknown = true) {
        this._allowUnknownOption = !!allowUnknown;
        return this;
      }
      /**
       * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
       *
       * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
       * @return {Command} `this` command for chaining
       */
      allowExcessArguments(allowExcess = true) {
        this._allowExcessArguments = !!allowExcess;
        return this;
      }
      /**
       * Enable positional options. Positional means global options are specified before subcommands which lets
       * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
       * The default behaviour is non-positional and global options may appear anywhere on the command line.
       *
       * @param {boolean} [positional]
       * @return {Command} `this` command for chaining
       */
      enablePositionalOptions(positional = true) {
        this._enablePositionalOptions = !!positional;
        return this;
      }
      /**
       * Pass through options that come after command-arguments rather than treat them as command-options,
       * so actual command-options come before command-arguments. Turning this on for a subcommand requires
       * positional options to have been enabled on the program (parent commands).
       * The default behaviour is non-positional and options may appear before or after command-arguments.
       *
       * @param {boolean} [passThrough] for unknown options.
       * @return {Command} `this` command for chaining
       */
      passThroughOptions(passThrough = true) {
        this._passThroughOptions = !!passThrough;
        this._checkForBrokenPassThrough();
        return this;
      }
      /**
       * @private
       */
      _checkForBrokenPassThrough() {
        if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) {
          throw new Error(
            `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`
          );
        }
      }
      /**
       * Whether to store option values as properties on command object,
       * or store separately (specify false). In both cases the option values can be accessed using .opts().
       *
       * @param {boolean} [storeAsProperties=true]
       * @return {Command} `this` command for chaining
       */
      storeOptionsAsProperties(storeAsProperties = true) {
        if (this.options.length) {
          throw new Error("call .storeOptionsAsProperties() before adding options");
        }
        if (Object.keys(this._optionValues).length) {
          throw new Error(
            "call .storeOptionsAsProperties() before setting option values"
          );
        }
        this._storeOptionsAsProperties = !!storeAsProperties;
        return this;
      }
      /**
       * Retrieve option value.
       *
       * @param {string} key
       * @return {object} value
       */
      getOptionValue(key) {
        if (this._storeOptionsAsProperties) {
          return this[key];
        }
        return this._optionValues[key];
      }
      /**
       * Store option value.
       *
       * @param {string} key
       * @param {object} value
       * @return {Command} `this` command for chaining
       */
      setOptionValue(key, value) {
        return this.setOptionValueWithSource(key, value, void 0);
      }
      /**
       * Store option value and where the value came from.
       *
       * @param {string} key
       * @param {object} value
       * @param {string} source - expected values are default/config/env/cli/implied
       * @return {Command} `this` command for chaining
       */
      setOptionValueWithSource(key, value, source) {
        if (this._storeOptionsAsProperties) {
          this[key] = value;
        } else {
          this._optionValues[key] = value;
        }
        this._optionValueSources[key] = source;
        return this;
      }
      /**
       * Get source of option value.
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSource(key) {
        return this._optionValueSources[key];
      }
      /**
       * Get source of option value. See also .optsWithGlobals().
       * Expected values are default | config | env | cli | implied
       *
       * @param {string} key
       * @return {string}
       */
      getOptionValueSourceWithGlobals(key) {
        let source;
        this._getCommandAndAncestors().forEach((cmd) => {
          if (cmd.getOptionValueSource(key) !== void 0) {
            source = cmd.getOptionValueSource(key);
          }
        });
        return source;
      }
      /**
       * Get user arguments from implied or explicit arguments.
       * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
       *
       * @private
       */
      _prepareUserArgs(argv, parseOptions) {
        if (argv !== void 0 && !Array.isArray(argv)) {
          throw new Error("first parameter to parse must be array or undefined");
        }
        parseOptions = parseOptions || {};
        if (argv === void 0 && parseOptions.from === void 0) {
          if (process2.versions?.electron) {
            parseOptions.from = "electron";
          }
          const execArgv = process2.execArgv ?? [];
          if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) {
            parseOptions.from = "eval";
          }
        }
        if (argv === void 0) {
          argv = process2.argv;
        }
        this.rawArgs = argv.slice();
        let userArgs;
        switch (parseOptions.from) {
          case void 0:
          case "node":
            this._scriptPath = argv[1];
            userArgs = argv.slice(2);
            break;
          case "electron":
            if (process2.defaultApp) {
              this._scriptPath = argv[1];
              userArgs = argv.slice(2);
            } else {
              userArgs = argv.slice(1);
            }
            break;
          case "user":
            userArgs = argv.slice(0);
            break;
          case "eval":
            userArgs = argv.slice(1);
            break;
          default:
            throw new Error(
              `unexpected parse option { from: '${parseOptions.from}' }`
            );
        }
        if (!this._name && this._scriptPath)
          this.nameFromFilename(this._scriptPath);
        this._name = this._name || "program";
        return userArgs;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Use parseAsync instead of parse if any of your action handlers are async.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * program.parse(); // parse process.argv and auto-detect electron and special node flags
       * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
       * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv] - optional, defaults to process.argv
       * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
       * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
       * @return {Command} `this` command for chaining
       */
      parse(argv, parseOptions) {
        this._prepareForParse();
        const userArgs = this._prepareUserArgs(argv, parseOptions);
        this._parseCommand([], userArgs);
        return this;
      }
      /**
       * Parse `argv`, setting options and invoking commands when defined.
       *
       * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
       *
       * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
       * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
       * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
       * - `'user'`: just user arguments
       *
       * @example
       * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
       * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
       * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
       *
       * @param {string[]} [argv]
       * @param {object} [parseOptions]
       * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
       * @return {Promise}
       */
      async parseAsync(argv, parseOptions) {
        this._prepareForParse();
        const userArgs = this._prepareUserArgs(argv, parseOptions);
        await this._parseCommand([], userArgs);
        return this;
      }
      _prepareForParse() {
        if (this._savedState === null) {
          this.saveStateBeforeParse();
        } else {
          this.restoreStateBeforeParse();
        }
      }
      /**
       * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state saved.
       */
      saveStateBeforeParse() {
        this._savedState = {
          // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
          _name: this._name,
          // option values before parse have default values (including false for negated options)
          // shallow clones
          _optionValues: { ...this._optionValues },
          _optionValueSources: { ...this._optionValueSources }
        };
      }
      /**
       * Restore state before parse for calls after the first.
       * Not usually called directly, but available for subclasses to save their custom state.
       *
       * This is called in a lazy way. Only commands used in parsing chain will have state restored.
       */
      restoreStateBeforeParse() {
        if (this._storeOptionsAsProperties)
          throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
        this._name = this._savedState._name;
        this._scriptPath = null;
        this.rawArgs = [];
        this._optionValues = { ...this._savedState._optionValues };
        this._optionValueSources = { ...this._savedState._optionValueSources };
        this.args = [];
        this.processedArgs = [];
      }
      /**
       * Throw if expected executable is missing. Add lots of help for author.
       *
       * @param {string} executableFile
       * @param {string} executableDir
       * @param {string} subcommandName
       */
      _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
        if (fs.existsSync(executableFile)) return;
        const executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory";
        const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
        throw new Error(executableMissing);
      }
      /**
       * Execute a sub-command executable.
       *
       * @private
       */
      _executeSubCommand(subcommand, args) {
        args = args.slice();
        let launchWithNode = false;
        const sourceExt = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
        function findFile(baseDir, baseName) {
          const localBin = path.resolve(baseDir, baseName);
          if (fs.existsSync(localBin)) return localBin;
          if (sourceExt.includes(path.extname(baseName))) return void 0;
          const foundExt = sourceExt.find(
            (ext) => fs.existsSync(`${localBin}${ext}`)
          );
          if (foundExt) return `${localBin}${foundExt}`;
          return void 0;
        }
        this._checkForMissingMandatoryOptions();
        this._checkForConflictingOptions();
        let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
        let executableDir = this._executableDir || "";
        if (this._scriptPath) {
          let resolvedScriptPath;
          try {
            resolvedScriptPath = fs.realpathSync(this._scriptPath);
          } catch {
            resolvedScriptPath = this._scriptPath;
          }
          executableDir = path.resolve(
            path.dirname(resolvedScriptPath),
            executableDir
          );
        }
        if (executableDir) {
          let localFile = findFile(executableDir, executableFile);
          if (!localFile && !subcommand._executableFile && this._scriptPath) {
            const legacyName = path.basename(
              this._scriptPath,
              path.extname(this._scriptPath)
            );
            if (legacyName !== this._name) {
              localFile = findFile(
                executableDir,
                `${legacyName}-${subcommand._name}`
              );
            }
          }
          executableFile = localFile || executableFile;
        }
        launchWithNode = sourceExt.includes(path.extname(executableFile));
        let proc;
        if (process2.platform !== "win32") {
          if (launchWithNode) {
            args.unshift(executableFile);
            args = incrementNodeInspectorPort(process2.execArgv).concat(args);
            proc = childProcess.spawn(process2.argv[0], args, { stdio: "inherit" });
          } else {
            proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
          }
        } else {
          this._checkForMissingExecutable(
            executableFile,
            executableDir,
            subcommand._name
          );
          args.unshift(executableFile);
          args = incrementNodeInspectorPort(process2.execArgv).concat(args);
          proc = childProcess.spawn(process2.execPath, args, { stdio: "inherit" });
        }
        if (!proc.killed) {
          const signals = ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"];
          signals.forEach((signal) => {
            process2.on(signal, () => {
              if (proc.killed === false && proc.exitCode === null) {
                proc.kill(signal);
              }
            });
          });
        }
        const exitCallback = this._exitCallback;
        proc.on("close", (code2) => {
          code2 = code2 ?? 1;
          if (!exitCallback) {
            process2.exit(code2);
          } else {
            exitCallback(
              new CommanderError2(
                code2,
                "commander.executeSubCommandAsync",
                "(close)"
              )
            );
          }
        });
        proc.on("error", (err) => {
          if (err.code === "ENOENT") {
            this._checkForMissingExecutable(
              executableFile,
              executableDir,
              subcommand._name
            );
          } else if (err.code === "EACCES") {
            throw new Error(`'${executableFile}' not executable`);
          }
          if (!exitCallback) {
            process2.exit(1);
          } else {
            const wrappedError = new CommanderError2(
              1,
              "commander.executeSubCommandAsync",
              "(error)"
            );
            wrappedError.nestedError = err;
            exitCallback(wrappedError);
          }
        });
        this.runningCommand = proc;
      }
      /**
       * @private
       */
      _dispatchSubcommand(commandName, operands, unknown) {
        const subCommand = this._findCommand(commandName);
        if (!subCommand) this.help({ error: true });
        subCommand._prepareForParse();
        let promiseChain;
        promiseChain = this._chainOrCallSubCommandHook(
          promiseChain,
          subCommand,
          "preSubcommand"
        );
        promiseChain = this._chainOrCall(promiseChain, () => {
          if (subCommand._executableHandler) {
            this._executeSubCommand(subCommand, operands.concat(unknown));
          } else {
            return subCommand._parseCommand(operands, unknown);
          }
        });
        return promiseChain;
      }
      /**
       * Invoke help directly if possible, or dispatch if necessary.
       * e.g. help foo
       *
       * @private
       */
      _dispatchHelpCommand(subcommandName) {
        if (!subcommandName) {
          this.help();
        }
        const subCommand = this._findCommand(subcommandName);
        if (subCommand && !subCommand._executableHandler) {
          subCommand.help();
        }
        return this._dispatchSubcommand(
          subcommandName,
          [],
          [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]
        );
      }
      /**
       * Check this.args against expected this.registeredArguments.
       *
       * @private
       */
      _checkNumberOfArguments() {
        this.registeredArguments.forEach((arg, i) => {
          if (arg.required && this.args[i] == null) {
            this.missingArgument(arg.name());
          }
        });
        if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) {
          return;
        }
        if (this.args.length > this.registeredArguments.length) {
          this._excessArguments(this.args);
        }
      }
      /**
       * Process this.args using this.registeredArguments and save as this.processedArgs!
       *
       * @private
       */
      _processArguments() {
        const myParseArg = (argument, value, previous) => {
          let parsedValue = value;
          if (value !== null && argument.parseArg) {
            const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
            parsedValue = this._callParseArg(
              argument,
              value,
              previous,
              invalidValueMessage
            );
          }
          return parsedValue;
        };
        this._checkNumberOfArguments();
        const processedArgs = [];
        this.registeredArguments.forEach((declaredArg, index) => {
          let value = declaredArg.defaultValue;
          if (declaredArg.variadic) {
            if (index < this.args.length) {
              value = this.args.slice(index);
              if (declaredArg.parseArg) {
                value = value.reduce((processed, v) => {
                  return myParseArg(declaredArg, v, processed);
                }, declaredArg.defaultValue);
              }
            } else if (value === void 0) {
              value = [];
            }
          } else if (index < this.args.length) {
            value = this.args[index];
            if (declaredArg.parseArg) {
              value = myParseArg(declaredArg, value, declaredArg.defaultValue);
            }
          }
          processedArgs[index] = value;
        });
        this.processedArgs = processedArgs;
      }
      /**
       * Once we have a promise we chain, but call synchronously until then.
       *
       * @param {(Promise|undefined)} promise
       * @param {Function} fn
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCall(promise, fn) {
        if (promise?.then && typeof promise.then === "function") {
          return promise.then(() => fn());
        }
        return fn();
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallHooks(promise, event) {
        let result = promise;
        const hooks = [];
        this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
          hookedCommand._lifeCycleHooks[event].forEach((callback) => {
            hooks.push({ hookedCommand, callback });
          });
        });
        if (event === "postAction") {
          hooks.reverse();
        }
        hooks.forEach((hookDetail) => {
          result = this._chainOrCall(result, () => {
            return hookDetail.callback(hookDetail.hookedCommand, this);
          });
        });
        return result;
      }
      /**
       *
       * @param {(Promise|undefined)} promise
       * @param {Command} subCommand
       * @param {string} event
       * @return {(Promise|undefined)}
       * @private
       */
      _chainOrCallSubCommandHook(promise, subCommand, event) {
        let result = promise;
        if (this._lifeCycleHooks[event] !== void 0) {
          this._lifeCycleHooks[event].forEach((hook) => {
            result = this._chainOrCall(result, () => {
              return hook(this, subCommand);
            });
          });
        }
        return result;
      }
      /**
       * Process arguments in context of this command.
       * Returns action result, in case it is a promise.
       *
       * @private
       */
      _parseCommand(operands, unknown) {
        const parsed = this.parseOptions(unknown);
        this._parseOptionsEnv();
        this._parseOptionsImplied();
        operands = operands.concat(parsed.operands);
        unknown = parsed.unknown;
        this.args = operands.concat(unknown);
        if (operands && this._findCommand(operands[0])) {
          return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
        }
        if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) {
          return this._dispatchHelpCommand(operands[1]);
        }
        if (this._defaultCommandName) {
          this._outputHelpIfRequested(unknown);
          return this._dispatchSubcommand(
            this._defaultCommandName,
            operands,
            unknown
          );
        }
        if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) {
          this.help({ error: true });
        }
        this._outputHelpIfRequested(parsed.unknown);
        this._checkForMissingMandatoryOptions();
        this._checkForConflictingOptions();
        const checkForUnknownOptions = () => {
          if (parsed.unknown.length > 0) {
            this.unknownOption(parsed.unknown[0]);
          }
        };
        const commandEvent = `command:${this.name()}`;
        if (this._actionHandler) {
          checkForUnknownOptions();
          this._processArguments();
          let promiseChain;
          promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
          promiseChain = this._chainOrCall(
            promiseChain,
            () => this._actionHandler(this.processedArgs)
          );
          if (this.parent) {
            promiseChain = this._chainOrCall(promiseChain, () => {
              this.parent.emit(commandEvent, operands, unknown);
            });
          }
          promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
          return promiseChain;
        }
        if (this.parent?.listenerCount(commandEvent)) {
          checkForUnknownOptions();
          this._processArguments();
          this.parent.emit(commandEvent, operands, unknown);
        } else if (operands.length) {
          if (this._findCommand("*")) {
            return this._dispatchSubcommand("*", operands, unknown);
          }
          if (this.listenerCount("command:*")) {
            this.emit("command:*", operands, unknown);
          } else if (this.commands.length) {
            this.unknownCommand();
          } else {
            checkForUnknownOptions();
            this._processArguments();
          }
        } else if (this.commands.length) {
          checkForUnknownOptions();
          this.help({ error: true });
        } else {
          checkForUnknownOptions();
          this._processArguments();
        }
      }
      /**
       * Find matching command.
       *
       * @private
       * @return {Command | undefined}
       */
      _findCommand(name) {
        if (!name) return void 0;
        return this.commands.find(
          (cmd) => cmd._name === name || cmd._aliases.includes(name)
        );
      }
      /**
       * Return an option matching `arg` if any.
       *
       * @param {string} arg
       * @return {Option}
       * @package
       */
      _findOption(arg) {
        return this.options.find((option) => option.is(arg));
      }
      /**
       * Display an error message if a mandatory option does not have a value.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForMissingMandatoryOptions() {
        this._getCommandAndAncestors().forEach((cmd) => {
          cmd.options.forEach((anOption) => {
            if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) {
              cmd.missingMandatoryOptionValue(anOption);
            }
          });
        });
      }
      /**
       * Display an error message if conflicting options are used together in this.
       *
       * @private
       */
      _checkForConflictingLocalOptions() {
        const definedNonDefaultOptions = this.options.filter((option) => {
          const optionKey = option.attributeName();
          if (this.getOptionValue(optionKey) === void 0) {
            return false;
          }
          return this.getOptionValueSource(optionKey) !== "default";
        });
        const optionsWithConflicting = definedNonDefaultOptions.filter(
          (option) => option.conflictsWith.length > 0
        );
        optionsWithConflicting.forEach((option) => {
          const conflictingAndDefined = definedNonDefaultOptions.find(
            (defined) => option.conflictsWith.includes(defined.attributeName())
          );
          if (conflictingAndDefined) {
            this._conflictingOption(option, conflictingAndDefined);
          }
        });
      }
      /**
       * Display an error message if conflicting options are used together.
       * Called after checking for help flags in leaf subcommand.
       *
       * @private
       */
      _checkForConflictingOptions() {
        this._getCommandAndAncestors().forEach((cmd) => {
          cmd._checkForConflictingLocalOptions();
        });
      }
      /**
       * Parse options from `argv` removing known options,
       * and return argv split into operands and unknown arguments.
       *
       * Side effects: modifies command by storing options. Does not reset state if called again.
       *
       * Examples:
       *
       *     argv => operands, unknown
       *     --known kkk op => [op], []
       *     op --known kkk => [op], []
       *     sub --unknown uuu op => [sub], [--unknown uuu op]
       *     sub -- --unknown uuu op => [sub --unknown uuu op], []
       *
       * @param {string[]} args
       * @return {{operands: string[], unknown: string[]}}
       */
      parseOptions(args) {
        const operands = [];
        const unknown = [];
        let dest = operands;
        function maybeOption(arg) {
          return arg.length > 1 && arg[0] === "-";
        }
        const negativeNumberArg = (arg) => {
          if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
          return !this._getCommandAndAncestors().some(
            (cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))
          );
        };
        let activeVariadicOption = null;
        let activeGroup = null;
        let i = 0;
        while (i < args.length || activeGroup) {
          const arg = activeGroup ?? args[i++];
          activeGroup = null;
          if (arg === "--") {
            if (dest === unknown) dest.push(arg);
            dest.push(...args.slice(i));
            break;
          }
          if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
            this.emit(`option:${activeVariadicOption.name()}`, arg);
            continue;
          }
          activeVariadicOption = null;
          if (maybeOption(arg)) {
            const option = this._findOption(arg);
            if (option) {
              if (option.required) {
                const value = args[i++];
                if (value === void 0) this.optionMissingArgument(option);
                this.emit(`option:${option.name()}`, value);
              } else if (option.optional) {
                let value = null;
                if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) {
                  value = args[i++];
                }
                this.emit(`option:${option.name()}`, value);
              } else {
                this.emit(`option:${option.name()}`);
              }
              activeVariadicOption = option.variadic ? option : null;
              continue;
            }
          }
          if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
            const option = this._findOption(`-${arg[1]}`);
            if (option) {
              if (option.required || option.optional && this._combineFlagAndOptionalValue) {
                this.emit(`option:${option.name()}`, arg.slice(2));
              } else {
                this.emit(`option:${option.name()}`);
                activeGroup = `-${arg.slice(2)}`;
              }
              continue;
            }
          }
          if (/^--[^=]+=/.test(arg)) {
            const index = arg.indexOf("=");
            const option = this._findOption(arg.slice(0, index));
            if (option && (option.required || option.optional)) {
              this.emit(`option:${option.name()}`, arg.slice(index + 1));
              continue;
            }
          }
          if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) {
            dest = unknown;
          }
          if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
            if (this._findCommand(arg)) {
              operands.push(arg);
              unknown.push(...args.slice(i));
              break;
            } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
              operands.push(arg, ...args.slice(i));
              break;
            } else if (this._defaultCommandName) {
              unknown.push(arg, ...args.slice(i));
              break;
            }
          }
          if (this._passThroughOptions) {
            dest.push(arg, ...args.slice(i));
            break;
          }
          dest.push(arg);
        }
        return { operands, unknown };
      }
      /**
       * Return an object containing local option values as key-value pairs.
       *
       * @return {object}
       */
      opts() {
        if (this._storeOptionsAsProperties) {
          const result = {};
          const len = this.options.length;
          for (let i = 0; i < len; i++) {
            const key = this.options[i].attributeName();
            result[key] = key === this._versionOptionName ? this._version : this[key];
          }
          return result;
        }
        return this._optionValues;
      }
      /**
       * Return an object containing merged local and global option values as key-value pairs.
       *
       * @return {object}
       */
      optsWithGlobals() {
        return this._getCommandAndAncestors().reduce(
          (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
          {}
        );
      }
      /**
       * Display error message and exit (or call exitOverride).
       *
       * @param {string} message
       * @param {object} [errorOptions]
       * @param {string} [errorOptions.code] - an id string representing the error
       * @param {number} [errorOptions.exitCode] - used with process.exit
       */
      error(message, errorOptions) {
        this._outputConfiguration.outputError(
          `${message}
`,
          this._outputConfiguration.writeErr
        );
        if (typeof this._showHelpAfterError === "string") {
          this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`);
        } else if (this._showHelpAfterError) {
          this._outputConfiguration.writeErr("\n");
          this.outputHelp({ error: true });
        }
        const config = errorOptions || {};
        const exitCode = config.exitCode || 1;
        const code2 = config.code || "commander.error";
        this._exit(exitCode, code2, message);
      }
      /**
       * Apply any option related environment variables, if option does
       * not have a value from cli or client code.
       *
       * @private
       */
      _parseOptionsEnv() {
        this.options.forEach((option) => {
          if (option.envVar && option.envVar in process2.env) {
            const optionKey = option.attributeName();
            if (this.getOptionValue(optionKey) === void 0 || ["default", "config", "env"].includes(
              this.getOptionValueSource(optionKey)
            )) {
              if (option.required || option.optional) {
                this.emit(`optionEnv:${option.name()}`, process2.env[option.envVar]);
              } else {
                this.emit(`optionEnv:${option.name()}`);
              }
            }
          }
        });
      }
      /**
       * Apply any implied option values, if option is undefined or default value.
       *
       * @private
       */
      _parseOptionsImplied() {
        const dualHelper = new DualOptions(this.options);
        const hasCustomOptionValue = (optionKey) => {
          return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
        };
        this.options.filter(
          (option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(
            this.getOptionValue(option.attributeName()),
            option
          )
        ).forEach((option) => {
          Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
            this.setOptionValueWithSource(
              impliedKey,
              option.implied[impliedKey],
              "implied"
            );
          });
        });
      }
      /**
       * Argument `name` is missing.
       *
       * @param {string} name
       * @private
       */
      missingArgument(name) {
        const message = `error: missing required argument '${name}'`;
        this.error(message, { code: "commander.missingArgument" });
      }
      /**
       * `Option` is missing an argument.
       *
       * @param {Option} option
       * @private
       */
      optionMissingArgument(option) {
        const message = `error: option '${option.flags}' argument missing`;
        this.error(message, { code: "commander.optionMissingArgument" });
      }
      /**
       * `Option` does not have a value, and is a mandatory option.
       *
       * @param {Option} option
       * @private
       */
      missingMandatoryOptionValue(option) {
        const message = `error: required option '${option.flags}' not specified`;
        this.error(message, { code: "commander.missingMandatoryOptionValue" });
      }
      /**
       * `Option` conflicts with another option.
       *
       * @param {Option} option
       * @param {Option} conflictingOption
       * @private
       */
      _conflictingOption(option, conflictingOption) {
        const findBestOptionFromValue = (option2) => {
          const optionKey = option2.attributeName();
          const optionValue = this.getOptionValue(optionKey);
          const negativeOption = this.options.find(
            (target) => target.negate && optionKey === target.attributeName()
          );
          const positiveOption = this.options.find(
            (target) => !target.negate && optionKey === target.attributeName()
          );
          if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) {
            return negativeOption;
          }
          return positiveOption || option2;
        };
        const getErrorMessage = (option2) => {
          const bestOption = findBestOptionFromValue(option2);
          const optionKey = bestOption.attributeName();
          const source = this.getOptionValueSource(optionKey);
          if (source === "env") {
            return `environment variable '${bestOption.envVar}'`;
          }
          return `option '${bestOption.flags}'`;
        };
        const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
        this.error(message, { code: "commander.conflictingOption" });
      }
      /**
       * Unknown option `flag`.
       *
       * @param {string} flag
       * @private
       */
      unknownOption(flag) {
        if (this._allowUnknownOption) return;
        let suggestion = "";
        if (flag.startsWith("--") && this._showSuggestionAfterError) {
          let candidateFlags = [];
          let command = this;
          do {
            const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
            candidateFlags = candidateFlags.concat(moreFlags);
            command = command.parent;
          } while (command && !command._enablePositionalOptions);
          suggestion = suggestSimilar(flag, candidateFlags);
        }
        const message = `error: unknown option '${flag}'${suggestion}`;
        this.error(message, { code: "commander.unknownOption" });
      }
      /**
       * Excess arguments, more than expected.
       *
       * @param {string[]} receivedArgs
       * @private
       */
      _excessArguments(receivedArgs) {
        if (this._allowExcessArguments) return;
        const expected = this.registeredArguments.length;
        const s = expected === 1 ? "" : "s";
        const forSubcommand = this.parent ? ` for '${this.name()}'` : "";
        const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
        this.error(message, { code: "commander.excessArguments" });
      }
      /**
       * Unknown command.
       *
       * @private
       */
      unknownCommand() {
        const unknownName = this.args[0];
        let suggestion = "";
        if (this._showSuggestionAfterError) {
          const candidateNames = [];
          this.createHelp().visibleCommands(this).forEach((command) => {
            candidateNames.push(command.name());
            if (command.alias()) candidateNames.push(command.alias());
          });
          suggestion = suggestSimilar(unknownName, candidateNames);
        }
        const message = `error: unknown command '${unknownName}'${suggestion}`;
        this.error(message, { code: "commander.unknownCommand" });
      }
      /**
       * Get or set the program version.
       *
       * This method auto-registers the "-V, --version" option which will print the version number.
       *
       * You can optionally supply the flags and description to override the defaults.
       *
       * @param {string} [str]
       * @param {string} [flags]
       * @param {string} [description]
       * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
       */
      version(str, flags, description) {
        if (str === void 0) return this._version;
        this._version = str;
        flags = flags || "-V, --version";
        description = description || "output the version number";
        const versionOption = this.createOption(flags, description);
        this._versionOptionName = versionOption.attributeName();
        this._registerOption(versionOption);
        this.on("option:" + versionOption.name(), () => {
          this._outputConfiguration.writeOut(`${str}
`);
          this._exit(0, "commander.version", str);
        });
        return this;
      }
      /**
       * Set the description.
       *
       * @param {string} [str]
       * @param {object} [argsDescription]
       * @return {(string|Command)}
       */
      description(str, argsDescription) {
        if (str === void 0 && argsDescription === void 0)
          return this._description;
        this._description = str;
        if (argsDescription) {
          this._argsDescription = argsDescription;
        }
        return this;
      }
      /**
       * Set the summary. Used when listed as subcommand of parent.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      summary(str) {
        if (str === void 0) return this._summary;
        this._summary = str;
        return this;
      }
      /**
       * Set an alias for the command.
       *
       * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
       *
       * @param {string} [alias]
       * @return {(string|Command)}
       */
      alias(alias) {
        if (alias === void 0) return this._aliases[0];
        let command = this;
        if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) {
          command = this.commands[this.commands.length - 1];
        }
        if (alias === command._name)
          throw new Error("Command alias can't be the same as its name");
        const matchingCommand = this.parent?._findCommand(alias);
        if (matchingCommand) {
          const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
          throw new Error(
            `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`
          );
        }
        command._aliases.push(alias);
        return this;
      }
      /**
       * Set aliases for the command.
       *
       * Only the first alias is shown in the auto-generated help.
       *
       * @param {string[]} [aliases]
       * @return {(string[]|Command)}
       */
      aliases(aliases) {
        if (aliases === void 0) return this._aliases;
        aliases.forEach((alias) => this.alias(alias));
        return this;
      }
      /**
       * Set / get the command usage `str`.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      usage(str) {
        if (str === void 0) {
          if (this._usage) return this._usage;
          const args = this.registeredArguments.map((arg) => {
            return humanReadableArgName(arg);
          });
          return [].concat(
            this.options.length || this._helpOption !== null ? "[options]" : [],
            this.commands.length ? "[command]" : [],
            this.registeredArguments.length ? args : []
          ).join(" ");
        }
        this._usage = str;
        return this;
      }
      /**
       * Get or set the name of the command.
       *
       * @param {string} [str]
       * @return {(string|Command)}
       */
      name(str) {
        if (str === void 0) return this._name;
        this._name = str;
        return this;
      }
      /**
       * Set/get the help group heading for this subcommand in parent command's help.
       *
       * @param {string} [heading]
       * @return {Command | string}
       */
      helpGroup(heading) {
        if (heading === void 0) return this._helpGroupHeading ?? "";
        this._helpGroupHeading = heading;
        return this;
      }
      /**
       * Set/get the default help group heading for subcommands added to this command.
       * (This does not override a group set directly on the subcommand using .helpGroup().)
       *
       * @example
       * program.commandsGroup('Development Commands:);
       * program.command('watch')...
       * program.command('lint')...
       * ...
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      commandsGroup(heading) {
        if (heading === void 0) return this._defaultCommandGroup ?? "";
        this._defaultCommandGroup = heading;
        return this;
      }
      /**
       * Set/get the default help group heading for options added to this command.
       * (This does not override a group set directly on the option using .helpGroup().)
       *
       * @example
       * program
       *   .optionsGroup('Development Options:')
       *   .option('-d, --debug', 'output extra debugging')
       *   .option('-p, --profile', 'output profiling information')
       *
       * @param {string} [heading]
       * @returns {Command | string}
       */
      optionsGroup(heading) {
        if (heading === void 0) return this._defaultOptionGroup ?? "";
        this._defaultOptionGroup = heading;
        return this;
      }
      /**
       * @param {Option} option
       * @private
       */
      _initOptionGroup(option) {
        if (this._defaultOptionGroup && !option.helpGroupHeading)
          option.helpGroup(this._defaultOptionGroup);
      }
      /**
       * @param {Command} cmd
       * @private
       */
      _initCommandGroup(cmd) {
        if (this._defaultCommandGroup && !cmd.helpGroup())
          cmd.helpGroup(this._defaultCommandGroup);
      }
      /**
       * Set the name of the command from script filename, such as process.argv[1],
       * or require.main.filename, or __filename.
       *
       * (Used internally and public although not documented in README.)
       *
       * @example
       * program.nameFromFilename(require.main.filename);
       *
       * @param {string} filename
       * @return {Command}
       */
      nameFromFilename(filename) {
        this._name = path.basename(filename, path.extname(filename));
        return this;
      }
      /**
       * Get or set the directory for searching for executable subcommands of this command.
       *
       * @example
       * program.executableDir(__dirname);
       * // or
       * program.executableDir('subcommands');
       *
       * @param {string} [path]
       * @return {(string|null|Command)}
       */
      executableDir(path2) {
        if (path2 === void 0) return this._executableDir;
        this._executableDir = path2;
        return this;
      }
      /**
       * Return program help documentation.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
       * @return {string}
       */
      helpInformation(contextOptions) {
        const helper = this.createHelp();
        const context = this._getOutputContext(contextOptions);
        helper.prepareContext({
          error: context.error,
          helpWidth: context.helpWidth,
          outputHasColors: context.hasColors
        });
        const text = helper.formatHelp(this, helper);
        if (context.hasColors) return text;
        return this._outputConfiguration.stripColor(text);
      }
      /**
       * @typedef HelpContext
       * @type {object}
       * @property {boolean} error
       * @property {number} helpWidth
       * @property {boolean} hasColors
       * @property {function} write - includes stripColor if needed
       *
       * @returns {HelpContext}
       * @private
       */
      _getOutputContext(contextOptions) {
        contextOptions = contextOptions || {};
        const error = !!contextOptions.error;
        let baseWrite;
        let hasColors;
        let helpWidth;
        if (error) {
          baseWrite = (str) => this._outputConfiguration.writeErr(str);
          hasColors = this._outputConfiguration.getErrHasColors();
          helpWidth = this._outputConfiguration.getErrHelpWidth();
        } else {
          baseWrite = (str) => this._outputConfiguration.writeOut(str);
          hasColors = this._outputConfiguration.getOutHasColors();
          helpWidth = this._outputConfiguration.getOutHelpWidth();
        }
        const write = (str) => {
          if (!hasColors) str = this._outputConfiguration.stripColor(str);
          return baseWrite(str);
        };
        return { error, write, hasColors, helpWidth };
      }
      /**
       * Output help information for this command.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      outputHelp(contextOptions) {
        let deprecatedCallback;
        if (typeof contextOptions === "function") {
          deprecatedCallback = contextOptions;
          contextOptions = void 0;
        }
        const outputContext = this._getOutputContext(contextOptions);
        const eventContext = {
          error: outputContext.error,
          write: outputContext.write,
          command: this
        };
        this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
        this.emit("beforeHelp", eventContext);
        let helpInformation = this.helpInformation({ error: outputContext.error });
        if (deprecatedCallback) {
          helpInformation = deprecatedCallback(helpInformation);
          if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) {
            throw new Error("outputHelp callback must return a string or a Buffer");
          }
        }
        outputContext.write(helpInformation);
        if (this._getHelpOption()?.long) {
          this.emit(this._getHelpOption().long);
        }
        this.emit("afterHelp", eventContext);
        this._getCommandAndAncestors().forEach(
          (command) => command.emit("afterAllHelp", eventContext)
        );
      }
      /**
       * You can pass in flags and a description to customise the built-in help option.
       * Pass in false to disable the built-in help option.
       *
       * @example
       * program.helpOption('-?, --help' 'show help'); // customise
       * program.helpOption(false); // disable
       *
       * @param {(string | boolean)} flags
       * @param {string} [description]
       * @return {Command} `this` command for chaining
       */
      helpOption(flags, description) {
        if (typeof flags === "boolean") {
          if (flags) {
            if (this._helpOption === null) this._helpOption = void 0;
            if (this._defaultOptionGroup) {
              this._initOptionGroup(this._getHelpOption());
            }
          } else {
            this._helpOption = null;
          }
          return this;
        }
        this._helpOption = this.createOption(
          flags ?? "-h, --help",
          description ?? "display help for command"
        );
        if (flags || description) this._initOptionGroup(this._helpOption);
        return this;
      }
      /**
       * Lazy create help option.
       * Returns null if has been disabled with .helpOption(false).
       *
       * @returns {(Option | null)} the help option
       * @package
       */
      _getHelpOption() {
        if (this._helpOption === void 0) {
          this.helpOption(void 0, void 0);
        }
        return this._helpOption;
      }
      /**
       * Supply your own option to use for the built-in help option.
       * This is an alternative to using helpOption() to customise the flags and description etc.
       *
       * @param {Option} option
       * @return {Command} `this` command for chaining
       */
      addHelpOption(option) {
        this._helpOption = option;
        this._initOptionGroup(option);
        return this;
      }
      /**
       * Output help information and exit.
       *
       * Outputs built-in help, and custom text added using `.addHelpText()`.
       *
       * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
       */
      help(contextOptions) {
        this.outputHelp(contextOptions);
        let exitCode = Number(process2.exitCode ?? 0);
        if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) {
          exitCode = 1;
        }
        this._exit(exitCode, "commander.help", "(outputHelp)");
      }
      /**
       * // Do a little typing to coordinate emit and listener for the help text events.
       * @typedef HelpTextEventContext
       * @type {object}
       * @property {boolean} error
       * @property {Command} command
       * @property {function} write
       */
      /**
       * Add additional text to be displayed with the built-in help.
       *
       * Position is 'before' or 'after' to affect just this command,
       * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
       *
       * @param {string} position - before or after built-in help
       * @param {(string | Function)} text - string to add, or a function returning a string
       * @return {Command} `this` command for chaining
       */
      addHelpText(position, text) {
        const allowedValues = ["beforeAll", "before", "after", "afterAll"];
        if (!allowedValues.includes(position)) {
          throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
        }
        const helpEvent = `${position}Help`;
        this.on(helpEvent, (context) => {
          let helpStr;
          if (typeof text === "function") {
            helpStr = text({ error: context.error, command: context.command });
          } else {
            helpStr = text;
          }
          if (helpStr) {
            context.write(`${helpStr}
`);
          }
        });
        return this;
      }
      /**
       * Output help information if help flags specified
       *
       * @param {Array} args - array of options to search for help flags
       * @private
       */
      _outputHelpIfRequested(args) {
        const helpOption = this._getHelpOption();
        const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
        if (helpRequested) {
          this.outputHelp();
          this._exit(0, "commander.helpDisplayed", "(outputHelp)");
        }
      }
    };
    function incrementNodeInspectorPort(args) {
      return args.map((arg) => {
        if (!arg.startsWith("--inspect")) {
          return arg;
        }
        let debugOption;
        let debugHost = "127.0.0.1";
        let debugPort = "9229";
        let match;
        if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) {
          debugOption = match[1];
        } else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
          debugOption = match[1];
          if (/^\d+$/.test(match[3])) {
            debugPort = match[3];
          } else {
            debugHost = match[3];
          }
        } else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
          debugOption = match[1];
          debugHost = match[3];
          debugPort = match[4];
        }
        if (debugOption && debugPort !== "0") {
          return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
        }
        return arg;
      });
    }
    function useColor() {
      if (process2.env.NO_COLOR || process2.env.FORCE_COLOR === "0" || process2.env.FORCE_COLOR === "false")
        return false;
      if (process2.env.FORCE_COLOR || process2.env.CLICOLOR_FORCE !== void 0)
        return true;
      return void 0;
    }
    exports.Command = Command2;
    exports.useColor = useColor;
  }
});

// node_modules/commander/index.js
var require_commander = __commonJS({
  "node_modules/commander/index.js"(exports) {
    var { Argument: Argument2 } = require_argument();
    var { Command: Command2 } = require_command();
    var { CommanderError: CommanderError2, InvalidArgumentError: InvalidArgumentError2 } = require_error();
    var { Help: Help2 } = require_help();
    var { Option: Option2 } = require_option();
    exports.program = new Command2();
    exports.createCommand = (name) => new Command2(name);
    exports.createOption = (flags, description) => new Option2(flags, description);
    exports.createArgument = (name, description) => new Argument2(name, description);
    exports.Command = Command2;
    exports.Option = Option2;
    exports.Argument = Argument2;
    exports.Help = Help2;
    exports.CommanderError = CommanderError2;
    exports.InvalidArgumentError = InvalidArgumentError2;
    exports.InvalidOptionArgumentError = InvalidArgumentError2;
  }
});

// scripts/model/finding/finding.ts
var severities = ["error", "warning", "notice"];
var claimCodes = {
  clientId: "client-id-duplicate",
  certificate: "certificate-taken",
  address: "address-overlaps",
  tunnel: "vpn-key-taken"
};
var itemAspects = ["spelling", "kind", "size", "others", "list"];
function makeFinding(problem, file, details) {
  const hint = problem.hint?.(details);
  return {
    code: problem.code,
    severity: details.severity ?? problem.severity,
    publication: file.startsWith("registry/") && problem.inRegistry || problem.publication,
    file: details.file ?? file,
    path: details.at,
    line: details.line,
    column: details.line === void 0 ? void 0 : details.column ?? 1,
    message: problem.message(details),
    hint,
    edit: details.edit && isRevealing(details.edit) ? void 0 : details.edit,
    alternatives: details.edit ? void 0 : details.alternatives?.filter((edit) => !isRevealing(edit)),
    parties: details.parties,
    // A value without parties is not passed on: it may be one that must not be shown.
    value: details.parties && details.value,
    approval: details.approval,
    isExceptable: details.isExceptable === false ? void 0 : problem.isExceptable,
    inForm: problem.inForm
  };
}
var isRevealing = ({ value }) => value !== void 0 && redact(value) !== value;
var rank = { error: 0, warning: 1, notice: 2 };
function sortFindings(findings) {
  return [...findings].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || rank[a.severity] - rank[b.severity] || compare(a.code, b.code) || compare(a.message.en, b.message.en)
  );
}
function selectNewFindings(before, after) {
  const keyOf2 = ({ code: code2, file, message }) => `${code2} ${file} ${message.en}`;
  const known2 = /* @__PURE__ */ new Map();
  for (const finding of before) known2.set(keyOf2(finding), [...known2.get(keyOf2(finding)) ?? [], finding.severity]);
  return after.filter((finding) => {
    const left = known2.get(keyOf2(finding)) ?? [];
    const same = left.indexOf(finding.severity);
    const at2 = same >= 0 ? same : left.findIndex((severity) => rank[severity] < rank[finding.severity]);
    left.splice(at2, at2 >= 0 ? 1 : 0);
    return at2 < 0;
  });
}
var selectErrors = (findings) => findings.filter(({ severity }) => severity === "error");
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// scripts/model/network/tunnel.ts
var markOf = ({ kind, peer, publicKey, sha256 }) => `${kind} ${peer} ${publicKey ?? sha256 ?? ""}`;
var keyOf = ({ publicKey, sha256 }) => publicKey ?? sha256 ?? "";
var canonicalKey = /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/;
function isTunnel(value) {
  if (typeof value !== "object" || value === null) return false;
  const { kind, peer, publicKey, certificate, sha256, networks } = value;
  const isAddress = (one2) => typeof one2 === "string" && !("problem" in readAddress(one2));
  const isWhose = kind === "wireguard" ? typeof publicKey === "string" && canonicalKey.test(publicKey) : kind === "ikev2" && typeof certificate === "string" && /^[A-Za-z0-9+/]+={0,2}$/.test(certificate) && typeof sha256 === "string" && /^[0-9a-f]{64}$/.test(sha256);
  return isWhose && isAddress(peer) && Array.isArray(networks) && networks.every(isAddress);
}
var weak = /* @__PURE__ */ new Set([
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
  "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"
]);
function isWeakKey(publicKey) {
  const bytes = Uint8Array.from(atob(publicKey), (sign) => sign.charCodeAt(0));
  bytes[31] = (bytes[31] ?? 0) & 127;
  return weak.has([...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(""));
}

// scripts/model/publication/form.ts
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isText = (value) => typeof value === "string";
var isInstant = (value) => isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/.test(value) && !Number.isNaN(Date.parse(value));
var isHash = (value, length) => isText(value) && value.length === length && /^[0-9a-f]*$/.test(value);
var isListOf = (value, isItem) => Array.isArray(value) && value.every(isItem);
var isCount = (value) => Number.isSafeInteger(value) && Number(value) > 0 && Number(value) < Number.MAX_SAFE_INTEGER;

// scripts/model/publication/manifest-form.ts
function isManifestForm(value) {
  if (!isRecord(value) || !(value.formatVersion === 1 || value.formatVersion === 2)) return false;
  const { environment, source, gateway: gateway3, files, systems: systems2, ring } = value;
  const isHeadGood = isText(environment) && isSource(source) && (gateway3 === void 0 || isRecord(gateway3)) && isRing(ring);
  return isHeadGood && isRelease(value) && isListOf(files, isNamedFile) && isListOf(systems2, isSystem);
}
function isRing(value) {
  if (value === void 0) return true;
  const isMember = (one2) => isRecord(one2) && isName(one2.name) && isText(one2.key) && /^ssh-ed25519 [A-Za-z0-9+/]{68}$/.test(one2.key);
  return isRecord(value) && isCount(value.minutes) && isListOf(value.gateways, isMember);
}
var isCommit = (value) => isHash(value, 40);
function isSource(value) {
  if (!isRecord(value)) return false;
  const { commit, modified, newest } = value;
  return (commit === null || isCommit(commit)) && typeof modified === "boolean" && (newest === void 0 || isCommit(newest));
}
function isRelease(value) {
  const { generation, notAfter, previous, previousManifest, validDays, partial } = value;
  return (generation === void 0 || isCount(generation)) && (notAfter === void 0 || isInstant(notAfter)) && (previous === void 0 || previous === null || isCommit(previous)) && (previousManifest === void 0 || previousManifest === null || isHash(previousManifest, 64)) && (validDays === void 0 || isCount(validDays)) && (partial === void 0 || partial === true);
}
var isNamedFile = (value) => isRecord(value) && isText(value.path) && isHash(value.sha256, 64);
var isName = (value) => isText(value) && /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(value);
function isSystem(value) {
  if (!isRecord(value)) return false;
  const { institution, system: system2, institutionName, systemName, clientId, access: access2, certificates: certificates2, networks, documentTypes: documentTypes2, tunnel } = value;
  const isCalled = isName(institution) && isName(system2) && isText(institutionName) && isText(systemName);
  const isKnown = isText(clientId) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(clientId);
  const isTested = isText(access2) && /^sha256:[0-9a-f]{64}$/.test(access2);
  const hasLists = isListOf(certificates2, isCertificate) && isListOf(networks, isNetwork) && isListOf(documentTypes2, isText);
  return isCalled && isKnown && isTested && hasLists && (tunnel === void 0 || isTunnel(tunnel));
}
var isCertificate = (value) => isRecord(value) && isHash(value.sha256, 64) && isText(value.serial) && isInstant(value.notAfter);
function isNetwork(value) {
  if (!isText(value)) return false;
  const reading = readAddress(value);
  return !("problem" in reading) && writeNetwork(reading.network) === value;
}

// scripts/model/publication/manifest.ts
var manifestPath = "manifest.json";
var newestSourceOf = (manifest) => manifest?.source.newest ?? manifest?.source.commit ?? void 0;
function readManifest(text) {
  if (text === void 0) return void 0;
  try {
    const manifest = JSON.parse(text);
    const isKnown = manifest.formatVersion === 1 || manifest.formatVersion === 2;
    return isKnown && Array.isArray(manifest.systems) ? manifest : void 0;
  } catch {
    return void 0;
  }
}
function readWholeManifest(text) {
  const manifest = readManifest(text);
  return isManifestForm(manifest) ? manifest : void 0;
}
var writeManifest = (manifest) => `${JSON.stringify(manifest, null, 2)}
`;
function removeSource(text) {
  const manifest = readManifest(text);
  if (!manifest) return text;
  const {
    generation: _2,
    notAfter: __,
    previous: ___,
    previousManifest: ____,
    validDays: _____,
    partial: ______,
    ...rest
  } = manifest;
  return writeManifest({ ...rest, source: { commit: null, modified: false } });
}

// scripts/model/x509/platform.ts
var encoder = new TextEncoder();
async function digestOf(platform, text) {
  return toHex(await platform.hash("SHA-256", typeof text === "string" ? encoder.encode(text) : text));
}
var hexadecimal = encoder.encode("0123456789abcdef");
var mostAtOnce = 2048;
function toHex(bytes) {
  if (bytes.length > mostAtOnce) return toHex(bytes.subarray(0, mostAtOnce)) + toHex(bytes.subarray(mostAtOnce));
  const codes = new Array(bytes.length * 2);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    codes[2 * i] = hexadecimal[byte >> 4];
    codes[2 * i + 1] = hexadecimal[byte & 15];
  }
  return String.fromCharCode(...codes);
}

// scripts/model/environment.ts
var environments = ["staging", "production"];

// scripts/model/gather.ts
function gather(items, listOf) {
  const all = [];
  for (const item of items) for (const one2 of listOf(item)) all.push(one2);
  return all;
}

// scripts/model/system-name.ts
var nameOf = ({ institution, system: system2 }) => `${institution}/${system2}`;
var slugOf = (path) => /^integrations\/([^/]+)\.yaml$/.exec(path)?.[1];

// scripts/model/x509/der.ts
var tags = {
  boolean: 1,
  integer: 2,
  bitString: 3,
  octetString: 4,
  null: 5,
  oid: 6,
  enumerated: 10,
  utcTime: 23,
  generalizedTime: 24,
  bmpString: 30,
  sequence: 48,
  set: 49
};
var deepest = 32;
function readAsn1(bytes) {
  const reader = new Reader(bytes);
  try {
    const root = reader.value(0, bytes.length, 0);
    return { root, isCanonical: reader.canonical && root.bytes.length === bytes.length };
  } catch (error) {
    if (error instanceof Malformed) return void 0;
    throw error;
  }
}
var Deviation = class extends Error {
};
var Malformed = class extends Error {
};
var Value = class {
  constructor(tag, children, file, start, at2, end, stop) {
    this.tag = tag;
    this.children = children;
    this.file = file;
    this.start = start;
    this.at = at2;
    this.end = end;
    this.stop = stop;
  }
  tag;
  children;
  file;
  start;
  at;
  end;
  stop;
  get contents() {
    return this.file.subarray(this.at, this.end);
  }
  get bytes() {
    return this.file.subarray(this.start, this.stop);
  }
};
var none = [];
var Reader = class {
  constructor(bytes) {
    this.bytes = bytes;
  }
  bytes;
  canonical = true;
  /** Behind the length that was read last. */
  at = 0;
  value(start, end, depth) {
    if (depth > deepest) throw new Malformed();
    const tag = this.byte(start, end);
    if ((tag & 31) === 31) throw new Malformed();
    const length = this.length(start + 1, end);
    const { at: at2 } = this;
    const constructed = (tag & 32) !== 0;
    if (length === void 0) return this.indefinite(start, at2, { tag, end, depth });
    const stop = at2 + length;
    const children = constructed ? this.children(at2, stop, depth) : none;
    const node = new Value(tag, children, this.bytes, start, at2, stop, stop);
    if (this.canonical && !this.isCanonical(node, at2, stop)) this.canonical = false;
    return node;
  }
  /** Of what lies between two places; without a view of it, which would cost more than the look. */
  isCanonical({ tag, children }, at2, end) {
    const { bytes } = this;
    if (tag >= 64 || tag === tags.sequence) return true;
    switch (tag) {
      case tags.boolean:
        return end === at2 + 1 && (bytes[at2] === 0 || bytes[at2] === 255);
      case tags.integer:
      case tags.enumerated:
        return isMinimalInteger(bytes, at2, end);
      case tags.bitString:
        return isBitString(bytes, at2, end);
      case tags.null:
        return at2 === end;
      case tags.oid:
        return isOid(bytes, at2, end);
      case tags.set:
        return children.every((child, i) => i === 0 || compareBytes(children[i - 1]?.bytes ?? child.bytes, child.bytes) <= 0);
      default:
        return tag !== 16 && tag !== 17 && tag < 32;
    }
  }
  children(start, stop, depth) {
    const children = [];
    for (let at2 = start; at2 < stop; ) {
      const child = this.value(at2, stop, depth + 1);
      children.push(child);
      at2 = child.stop;
    }
    return children;
  }
  /** BER's other form: the values up to two zero octets. */
  indefinite(start, first, of) {
    if ((of.tag & 32) === 0) throw new Malformed();
    this.canonical = false;
    const children = [];
    let at2 = first;
    while (this.byte(at2, of.end) !== 0) {
      const child = this.value(at2, of.end, of.depth + 1);
      children.push(child);
      at2 = child.stop;
    }
    if (this.byte(at2 + 1, of.end) !== 0) throw new Malformed();
    return new Value(of.tag, children, this.bytes, start, first, at2, at2 + 2);
  }
  length(at2, end) {
    const first = this.byte(at2, end);
    this.at = at2 + 1;
    if (first === 128) return void 0;
    if (first < 128) return this.within(first, end);
    const count = first & 127;
    if (count > 3) throw new Malformed();
    let length = 0;
    for (let i = 1; i <= count; i++) length = length * 256 + this.byte(at2 + i, end);
    if (length < 128 || this.bytes[at2 + 1] === 0) this.canonical = false;
    this.at += count;
    return this.within(length, end);
  }
  within(length, end) {
    if (this.at + length > end) throw new Malformed();
    return length;
  }
  byte(at2, end) {
    const byte = this.bytes[at2];
    if (byte === void 0 || at2 >= end) throw new Malformed();
    return byte;
  }
};
function isMinimalInteger(bytes, at2, end) {
  if (at2 === end) return false;
  if (at2 + 1 === end) return true;
  const [first = 0, second = 0] = [bytes[at2], bytes[at2 + 1]];
  return !(first === 0 && second < 128) && !(first === 255 && second >= 128);
}
function isBitString(bytes, at2, end) {
  const unused = at2 < end ? bytes[at2] ?? 8 : 8;
  if (unused > 7) return false;
  if (at2 + 1 === end) return unused === 0;
  return ((bytes[end - 1] ?? 0) & (1 << unused) - 1) === 0;
}
function isOid(bytes, at2, end) {
  if (at2 === end || (bytes[end - 1] ?? 128) >= 128) return false;
  for (let i = at2; i < end; i++) if (bytes[i] === 128 && (i === at2 || (bytes[i - 1] ?? 0) < 128)) return false;
  return true;
}
function compareBytes(a, b) {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return (a[i] ?? 0) - (b[i] ?? 0);
  return a.length - b.length;
}
var areSameBytes = (a, b) => compareBytes(a, b) === 0;
function readOid(node) {
  if (node?.tag !== tags.oid) throw new Deviation("an object identifier is missing");
  const { contents } = node;
  const hash = hashOf(contents);
  const before = known.get(hash);
  if (before && areSameBytes(before.octets, contents)) return before.text;
  const text = readArcs(contents);
  if (!before && known.size < mostKnown && contents.length < 32) known.set(hash, { octets: contents.slice(), text });
  return text;
}
var known = /* @__PURE__ */ new Map();
var mostKnown = 200;
function hashOf(octets) {
  let hash = 2166136261;
  for (let i = 0; i < octets.length; i++) hash = Math.imul(hash ^ (octets[i] ?? 0), 16777619);
  return hash;
}
function readArcs(contents) {
  const arcs = [];
  let arc = 0;
  for (const byte of contents) {
    arc = arc * 128 + (byte & 127);
    if (arc > mostExact) return readLargeOid(contents);
    if (byte >= 128) continue;
    if (arcs.length > 0) arcs.push(arc);
    else arcs.push(...arc < 80 ? [Math.floor(arc / 40), arc % 40] : [2, arc - 80]);
    arc = 0;
  }
  return arcs.join(".");
}
var mostExact = 2 ** 46;
function readLargeOid(contents) {
  const arcs = [];
  let arc = 0n;
  for (const byte of contents) {
    arc = arc << 7n | BigInt(byte & 127);
    if (byte >= 128) continue;
    if (arcs.length > 0) arcs.push(arc);
    else arcs.push(...arc < 80n ? [arc / 40n, arc % 40n] : [2n, arc - 80n]);
    arc = 0n;
  }
  return arcs.join(".");
}

// scripts/model/x509/serial.ts
function toCanonicalSerial(hexadecimal2) {
  const digits = hexadecimal2.toUpperCase().replace(/^0+/, "") || "0";
  return digits.length % 2 === 0 ? digits : `0${digits}`;
}
var between = /[\s:\u00A0\u2009\u200E-]/g;
function normalizeSerial(text) {
  if (/^\s*-/.test(text)) return void 0;
  const digits = text.replace(between, "").replace(/^0x/i, "");
  if (!/^[0-9A-Fa-f]{1,42}$/.test(digits) || isCut(digits)) return void 0;
  const serial = toCanonicalSerial(digits);
  return serial.length <= 40 && serial !== "00" ? serial : void 0;
}
var isCut = (digits) => /^40[0-9A-F]{25}$/i.test(digits);
function findSerialProblem(text) {
  const decimal = readDecimalSerial(text);
  if (decimal) return { kind: "decimal", meant: decimal };
  const meant = normalizeSerial(text);
  if (meant !== void 0) return meant === text ? void 0 : { kind: "spelling", meant };
  const digits = text.replace(between, "").replace(/^0x/i, "");
  if (digits === "") return { kind: "empty" };
  const sign = /[^0-9A-Fa-f]/u.exec(digits)?.[0];
  if (sign !== void 0) return { kind: "sign", sign };
  if (/^\s*-/.test(text)) return { kind: "negative" };
  if (isCut(digits)) return { kind: "cut" };
  return { kind: /^0+$/.test(digits) ? "zero" : "too-long" };
}
function readDecimalSerial(text) {
  if (!/^[1-9][0-9]{29,48}$/.test(text)) return void 0;
  const serial = fromDecimal(text);
  return serial.length <= 40 && (text.length > 40 || issueDayOf(serial) !== void 0) ? serial : void 0;
}
var fromDecimal = (digits) => toCanonicalSerial(BigInt(digits).toString(16));
function issueDayOf(serial) {
  const ticks = /^40[0-9A-F]{10}(01[0-9A-F]{14})$/.exec(serial)?.[1];
  if (!ticks) return void 0;
  const day = new Date(Number(BigInt(`0x${ticks}`) / 10000n) - 116444736e5).toISOString().slice(0, 10);
  return day > "2000" ? day : void 0;
}

// scripts/model/x509/x509.ts
function need(node, tag) {
  if (node?.tag !== tag) throw new Deviation(`tag ${tag.toString(16)} expected`);
  return node;
}
function readInner(contents) {
  const reading = readAsn1(contents);
  if (!reading?.isCanonical) throw new Deviation("a value within is not DER");
  return reading.root;
}
function readOctets(node) {
  const { contents } = need(node, tags.bitString);
  if (contents[0] !== 0) throw new Deviation("unused bits");
  return contents.subarray(1);
}
var readSerial = (node) => readSerialOctets(need(node, tags.integer).contents);
function readSerialOctets(contents) {
  const hexadecimal2 = toHex(contents);
  if ((contents[0] ?? 0) >= 128) {
    const magnitude = (1n << BigInt(contents.length * 8)) - BigInt(`0x${hexadecimal2}`);
    return { serial: `-${toCanonicalSerial(magnitude.toString(16))}`, serialFlaw: "negative" };
  }
  const serial = toCanonicalSerial(hexadecimal2);
  if (serial === "00") return { serial, serialFlaw: "zero" };
  return contents.length > 20 ? { serial, serialFlaw: "too-long" } : { serial };
}
function readSignature(algorithm, value) {
  const [oid, parameters] = algorithm.children;
  return { oid: readOid(oid), parameters: parameters?.bytes ?? new Uint8Array(), value: readOctets(value) };
}
function readName(node) {
  const sets = need(node, tags.sequence).children.map((set2) => need(set2, tags.set).children.map(readAttribute));
  const text = [...sets].reverse().map(
    (set2) => [...set2].reverse().map((one2) => `${shortNames[one2.oid] ?? one2.oid}=${one2.value}`).join(" + ")
  ).join(", ");
  return { attributes: sets.flat(), text, der: need(node, tags.sequence).bytes };
}
var lastIssuer;
function readIssuer(node) {
  const { bytes } = need(node, tags.sequence);
  if (!lastIssuer || !areSameBytes(lastIssuer.der, bytes)) lastIssuer = readName(node);
  return lastIssuer;
}
function readAttribute(pair) {
  const [oid, value] = need(pair, tags.sequence).children;
  if (!value) throw new Deviation("an attribute without a value");
  return { oid: readOid(oid), value: readString(value) };
}
var decoders = {
  utf8: new TextDecoder("utf-8"),
  utf16: new TextDecoder("utf-16be"),
  latin1: new TextDecoder("latin1")
};
function readString({ tag, contents }) {
  if (tag === tags.bmpString) return decoders.utf16.decode(contents);
  return (tag === 20 ? decoders.latin1 : decoders.utf8).decode(contents);
}
var shortNames = {
  "2.5.4.3": "CN",
  "2.5.4.4": "SN",
  "2.5.4.5": "serialNumber",
  "2.5.4.6": "C",
  "2.5.4.7": "L",
  "2.5.4.8": "ST",
  "2.5.4.10": "O",
  "2.5.4.11": "OU",
  "2.5.4.12": "title",
  "2.5.4.42": "GN",
  "2.5.4.97": "organizationIdentifier",
  "0.9.2342.19200300.100.1.25": "DC",
  "1.2.840.113549.1.9.1": "emailAddress"
};
function readTime(node) {
  const text = String.fromCharCode(...node?.contents.subarray(0, longestTime) ?? []);
  if (node?.tag !== tags.utcTime && node?.tag !== tags.generalizedTime) throw new Deviation("a time is missing");
  const full = node.tag === tags.utcTime ? `${Number(text.slice(0, 2)) < 50 ? "20" : "19"}${text}` : text;
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(full);
  const time = parts && `${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}:${parts[5]}:${parts[6]}Z`;
  if (!time || !isInstant2(time)) throw new Deviation("a time in another form than RFC 5280 allows");
  return time;
}
var longestTime = 16;
var isInstant2 = (text) => isDay(dayOf(text)) && /T(?:[01]\d|2[0-3])(?::[0-5]\d){2}Z$/.test(text);
var readExtensions = (node) => node ? readExtensionList(node.children[0]) : [];
function readExtensionList(node) {
  const extensions = need(node, tags.sequence).children.map((extension) => {
    const [oid, ...rest] = need(extension, tags.sequence).children;
    const critical = rest.length === 2 && need(rest[0], tags.boolean).contents[0] === 255;
    return { oid: readOid(oid), critical, value: need(rest.at(-1), tags.octetString).contents };
  });
  if (new Set(extensions.map((one2) => one2.oid)).size !== extensions.length) throw new Deviation("an extension twice");
  return extensions;
}
var curves = { "1.2.840.10045.3.1.7": 256, "1.3.132.0.34": 384, "1.3.132.0.35": 521 };
var rsa = "1.2.840.113549.1.1.1";
var rsaPss = "1.2.840.113549.1.1.10";
function readKey(node) {
  const { bytes: der, children } = need(node, tags.sequence);
  const [oidNode, parameters] = need(children[0], tags.sequence).children;
  const oid = readOid(oidNode);
  const value = readOctets(children[1]);
  if (oid === rsa || oid === rsaPss) return { kind: oid === rsa ? "RSA" : "RSA-PSS", oid, der, ...readModulus(value) };
  if (oid === "1.2.840.10045.2.1") return readPoint(parameters, value, der);
  return oid === "1.3.101.112" && value.length === 32 ? { kind: "Ed25519", bits: 256, oid, der } : { kind: "other", bits: 0, oid, der };
}
function readModulus(value) {
  const [modulus, exponent] = readInner(value).children;
  const digits = toHex(need(modulus, tags.integer).contents).replace(/^0+/, "");
  const bits2 = digits === "" ? 0 : (digits.length - 1) * 4 + Number.parseInt(digits[0] ?? "0", 16).toString(2).length;
  const small = toHex(need(exponent, tags.integer).contents).replace(/^0+/, "");
  const isOdd = (hexadecimal2) => /[13579bdf]$/.test(hexadecimal2);
  if (!isOdd(digits) || !isOdd(small) || small === "1") return { bits: bits2, isFlawed: true };
  return small.length < 5 ? { bits: bits2, hasSmallExponent: true } : { bits: bits2 };
}
function readPoint(parameters, value, der) {
  const oid = parameters?.tag === tags.oid ? readOid(parameters) : "";
  const bits2 = curves[oid] ?? 0;
  const size = Math.ceil(bits2 / 8);
  const isPoint = value[0] === 4 ? value.length === 1 + 2 * size : (value[0] === 2 || value[0] === 3) && value.length === 1 + size;
  return { kind: "EC", bits: bits2, oid, der, isFlawed: bits2 > 0 && !isPoint || void 0 };
}

// scripts/model/x509/name-constraints.ts
var kinds = { mail: 129, dns: 130, directory: 164 };
function allowsNames(authority, below, isClient) {
  const constraints = authority.extensions.find(({ oid }) => oid === "2.5.29.30");
  if (!constraints) return true;
  try {
    const lists = readInner(constraints.value).children;
    const bases = (tag) => lists.find((one2) => one2.tag === tag)?.children.map(readSubtree) ?? [];
    const [permitted, excluded] = [bases(160), bases(161)];
    return namesOf(below, isClient).every((name) => {
      const wanted = permitted.filter(({ tag }) => tag === name.tag);
      const barred = excluded.filter(({ tag }) => tag === name.tag);
      if (wanted.length + barred.length > 0 && !isComputed(name)) return false;
      return (wanted.length === 0 || wanted.some((base) => isWithin(name, base))) && !barred.some((base) => isWithin(name, base));
    });
  } catch (error) {
    if (error instanceof Deviation) return false;
    throw error;
  }
}
var isComputed = ({ tag }) => Object.values(kinds).some((kind) => kind === tag);
function readSubtree({ children: [base, ...distances] }) {
  if (!base || distances.length > 0) throw new Deviation("a distance");
  return readGeneralName(base);
}
function readGeneralName({ tag, contents, children }) {
  if (tag === kinds.directory) return { tag, value: foldName(children[0]) };
  return { tag, value: new TextDecoder("latin1").decode(contents).toLowerCase() };
}
function foldName(node) {
  readName(node);
  return (node?.children ?? []).map((set2) => `${set2.children.map(foldAttribute).sort().join("+")}
`).join("");
}
function foldAttribute({ children: [oid, value] }) {
  const text = new TextDecoder(value?.tag === tags.bmpString ? "utf-16be" : "utf-8").decode(value?.contents);
  return JSON.stringify([readOid(oid), text.trim().replace(/\s+/g, " ").toLowerCase()]);
}
function listNames({ subject, extensions }) {
  try {
    const alternative = extensions.find(({ oid }) => oid === "2.5.29.17");
    const given = alternative ? readInner(alternative.value).children.map(readGeneralName) : [];
    const own = subject.attributes.length > 0 ? [{ tag: kinds.directory, value: foldName(readInner(subject.der)) }] : [];
    return [...own, ...given].map(({ tag, value }) => `${tag} ${value}`);
  } catch (error) {
    if (error instanceof Deviation) return [];
    throw error;
  }
}
function namesOf(certificate, isClient) {
  const alternative = certificate.extensions.find(({ oid }) => oid === "2.5.29.17");
  const given = alternative ? readInner(alternative.value).children.map(readGeneralName) : [];
  const { attributes, der } = certificate.subject;
  const values = (wanted) => attributes.filter(({ oid }) => oid === wanted).map(({ value }) => value.toLowerCase());
  const mails = values("1.2.840.113549.1.9.1").map((value) => ({ tag: kinds.mail, value }));
  const isNamed = given.some(({ tag }) => tag === kinds.dns);
  const common = isClient && !isNamed ? values("2.5.4.3").filter((value) => /^[a-z0-9_-]+(\.[a-z0-9_-]+)+\.?$/.test(value)) : [];
  const subject = attributes.length > 0 ? [{ tag: kinds.directory, value: foldName(readInner(der)) }] : [];
  return [...subject, ...mails, ...common.map((value) => ({ tag: kinds.dns, value })), ...given];
}
function isWithin({ tag, value }, { value: base }) {
  if (tag === kinds.directory) return value.startsWith(base);
  if (base === "") return true;
  if (tag === kinds.dns) return value === base || value.endsWith(base.startsWith(".") ? base : `.${base}`);
  if (base.includes("@")) return value === base;
  const host = value.slice(value.lastIndexOf("@") + 1);
  return base.startsWith(".") ? host.endsWith(base) : host === base;
}

// scripts/model/x509/pem.ts
var labels = {
  "CERTIFICATE REQUEST": "request",
  "NEW CERTIFICATE REQUEST": "request",
  PKCS7: "pkcs7",
  CMS: "pkcs7",
  "TRUSTED CERTIFICATE": "trusted",
  "PUBLIC KEY": "public-key",
  "RSA PUBLIC KEY": "public-key"
};
function readPem(text, label3) {
  if (/PRIVATE KEY-----/.test(text)) return "private-key";
  const begins = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]{1,40})-----/g)].map((match) => match[1] ?? "");
  if (begins.length === 0) return problemWithoutBlock(text);
  const other = begins.map((name) => labels[name]).find((problem) => problem !== void 0);
  if (other) return other;
  if (begins.length > 1) return "several";
  if (begins[0] !== label3) return "unknown";
  return readBlock(text.replaceAll("\r\n", "\n").replace(/(?<![ \t])[ \t]+$/gm, ""), label3);
}
function problemWithoutBlock(text) {
  if (text.startsWith("version https://git-lfs.github.com/spec/")) return "git-lfs";
  if (text.includes("BEGIN CERTIFICATE")) return "pem-malformed";
  if (/<(!doctype|html|head|body)\b/i.test(text)) return "html";
  return /^\s*MI[A-Za-z0-9+/=\s]{60,}$/.test(text) ? "base64" : "unknown";
}
function readBlock(text, label3) {
  const begin = `-----BEGIN ${label3}-----
`;
  const end = `
-----END ${label3}-----`;
  const start = text.indexOf(begin);
  const stop = text.indexOf(end);
  if (start < 0 || stop < start || start > 0 && text[start - 1] !== "\n") return "pem-malformed";
  const base64 = text.slice(start + begin.length, stop);
  const bytes = decode(base64);
  if (!bytes) return "pem-malformed";
  return /^\n*$/.test(text.slice(stop + end.length)) ? bytes : "text-around";
}
function decode(base64) {
  if (!/^[A-Za-z0-9+/]+(\n[A-Za-z0-9+/]+)*(\n?={1,2})?$/.test(base64)) return void 0;
  const joined = base64.replaceAll("\n", "");
  if (joined.length % 4 !== 0) return void 0;
  const binary = atob(joined);
  return btoa(binary) === joined ? Uint8Array.from(binary, (sign) => sign.charCodeAt(0)) : void 0;
}
var frameBase64 = (base64) => ["-----BEGIN CERTIFICATE-----", ...base64.match(/.{1,64}/g) ?? [], "-----END CERTIFICATE-----", ""].join("\n");
function toBase64(bytes) {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
function fromBase64(text) {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

// scripts/model/declaration/integration.ts
var systemId = ({ data }) => data.id ?? "?";
var systemNameOf = (system2) => nameOf({ institution: system2.of.slug, system: systemId(system2) });
function certificateOf(part) {
  return part.reading && "certificate" in part.reading ? part.reading.certificate : void 0;
}
var networksOf = ({ addresses }) => addresses.flatMap(({ via, reading }) => via !== "peer" && reading.network ? [reading.network] : []);
function tunnelOf({ data, addresses, tunnelReading }) {
  const vpn = data.vpn ?? {};
  const peer = addresses.find(({ via }) => via === "peer")?.reading;
  if (!vpn.kind || !peer || "problem" in peer) return void 0;
  const inside = addresses.flatMap(({ via, reading }) => via === "vpn" && reading.network ? [reading.network] : []);
  const networks = [...new Set(inside.sort(compareNetworks).map(writeNetwork))];
  const head = { kind: vpn.kind, peer: writeNetwork(peer.network) };
  if (vpn.kind === "wireguard")
    return vpn.publicKey && canonicalKey.test(vpn.publicKey) ? { ...head, publicKey: vpn.publicKey, networks } : void 0;
  if (!tunnelReading || !("certificate" in tunnelReading)) return void 0;
  const { der, sha256 } = tunnelReading.certificate;
  return { ...head, certificate: toBase64(der), sha256, networks };
}
function tunnelKeyOf({ data, tunnelReading }) {
  if (data.vpn?.kind === "wireguard") return data.vpn.publicKey ?? void 0;
  const isRead2 = data.vpn?.kind === "ikev2" && tunnelReading && "certificate" in tunnelReading;
  return isRead2 ? tunnelReading.certificate.keySha256 : void 0;
}
var tunnelNamesOf = ({ data, tunnelReading }) => data.vpn?.kind === "ikev2" && tunnelReading && "certificate" in tunnelReading ? listNames(tunnelReading.certificate) : [];
var isSuspended = ({ status }) => status === "suspended";

// scripts/model/path.ts
function formatPath(path) {
  return path.map((step, i) => typeof step === "number" ? `[${step}]` : i === 0 ? step : `.${step}`).join("");
}
function isWithin2(path, parent) {
  return parent.length <= path.length && parent.every((step, i) => step === path[i]);
}
function valueAt(data, path) {
  let value = data;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
    value = value[step];
  }
  return value;
}

// scripts/model/declaration/refused.ts
var Refused = class extends Error {
};
var strict = /* @__PURE__ */ new WeakMap();
function readableAt(value, path, refused2) {
  const below = refused2.filter((place) => place.length > path.length && isWithin2(place, path));
  if (below.length === 0 || typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, child]) => {
    const at2 = [...path, Array.isArray(value) ? Number(key) : key];
    return [key, below.some((place) => isWithin2(at2, place)) ? null : readableAt(child, at2, below)];
  });
  const missing2 = below.filter((place) => place.length === path.length + 1 && !Object.hasOwn(value, place.at(-1) ?? ""));
  const absent = Object.fromEntries(missing2.map((place) => [place.at(-1), null]));
  const own = Object.getOwnPropertyDescriptors(Object.fromEntries(entries));
  const copy = Array.isArray(value) ? entries.map(([, child]) => child) : Object.create(absent, own);
  strict.set(copy, makeStrict(copy, Object.create(makeStrict(absent, {}))));
  return copy;
}
function asValid(data) {
  return typeof data === "object" && strict.get(data) || data;
}
function makeStrict(data, object) {
  const keys = Object.entries(data).map(([key, value]) => [key, { enumerable: true, get: () => requireValue(value) }]);
  return Object.defineProperties(Array.isArray(data) ? [] : object, Object.fromEntries(keys));
}
function requireValue(value) {
  if (value === null) throw new Refused();
  return asValid(value);
}
function isWhole(value) {
  if (typeof value !== "object" || value === null) return value !== null;
  return !strict.has(value) || Object.values(value).every(isWhole);
}
var asWholeList = (list) => list?.every((item) => item !== null) ? list : void 0;

// scripts/model/x509/kind.ts
function kindOf(root) {
  const [first, second, third] = root.children;
  if (root.tag !== tags.sequence || !first) return "unknown";
  if (first.tag === tags.oid) return readOid(first).startsWith("1.2.840.113549.1.7.") ? "pkcs7" : "unknown";
  if (first.tag === tags.integer) return second ? kindByNumber(first, second) : "unknown";
  if (first.tag !== tags.sequence || !second) return "unknown";
  if (first.children[0]?.tag === tags.oid) return kindByAlgorithm(second);
  return second.tag === tags.sequence && third?.tag === tags.bitString ? kindOfSigned(first) : "unknown";
}
function kindByNumber(version, second) {
  const number = version.contents.length === 1 ? version.contents[0] : void 0;
  if (number === 3 && second.tag === tags.sequence) return "pkcs12";
  if (number === 0 || number === 1) return "private-key";
  return second.tag === tags.integer ? "public-key" : "unknown";
}
function kindByAlgorithm(second) {
  if (second.tag === tags.octetString) return "private-key";
  return second.tag === tags.bitString ? "public-key" : "unknown";
}
function kindOfSigned(content) {
  const [first, second, third, fourth] = content.children;
  if (first?.tag === 160) return "certificate";
  const isTime = (node) => node?.tag === tags.utcTime || node?.tag === tags.generalizedTime;
  if (isTime(third) || isTime(fourth)) return "crl";
  if (first?.tag !== tags.integer || second?.tag !== tags.sequence) return "unknown";
  return second.children[0]?.tag === tags.oid ? "certificate" : "request";
}

// scripts/model/x509/file.ts
function readStructure(bytes, { kind, label: label3, most }) {
  const der = readBytes(bytes, label3, most);
  if (typeof der === "string") return der;
  const reading = readAsn1(der);
  if (!reading) return "unknown";
  const found = kindOf(reading.root);
  if (found !== kind) return found;
  return reading.isCanonical ? reading.root : "not-canonical";
}
var isUtf16 = ([first, second]) => first === 255 && second === 254 || first === 254 && second === 255;
function readBytes(bytes, label3, most) {
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, most));
  if (text.includes("PRIVATE KEY-----")) return "private-key";
  if (bytes.length > most) return "too-large";
  if (isUtf16(bytes)) return "utf-16";
  if (bytes[0] === 48) return bytes;
  return text.trim() === "" ? "empty" : readPem(text, label3);
}

// scripts/model/x509/certificate.ts
var expectedStructure = { kind: "certificate", label: "CERTIFICATE", most: 16384 };
async function readCertificate(bytes, platform) {
  const root = readStructure(bytes, expectedStructure);
  if (typeof root === "string") return { not: root };
  try {
    return { certificate: await addHashes(parseCertificate(root), platform) };
  } catch (error) {
    if (error instanceof Deviation) return { not: "unknown" };
    throw error;
  }
}
async function addHashes(parsed, platform) {
  return Object.assign(parsed, {
    sha256: await digestOf(platform, parsed.der),
    sha1: toHex(await platform.hash("SHA-1", parsed.der)),
    keySha256: await digestOf(platform, parsed.key.der)
  });
}
function parseCertificate(root) {
  const [tbs, outerAlgorithm, signature, ...more] = root.children;
  const fields = need(tbs, tags.sequence).children;
  const [serial, algorithm, issuer, validity, subject, key, ...rest] = fields.slice(fields[0]?.tag === 160 ? 1 : 0);
  const outer = need(outerAlgorithm, tags.sequence);
  if (more.length > 0 || !areSameBytes(need(algorithm, tags.sequence).bytes, outer.bytes)) throw new Deviation("two algorithms");
  const [notBefore, notAfter] = need(validity, tags.sequence).children;
  const extensions = readExtensions(rest.find((node) => node.tag === 163));
  return {
    der: root.bytes,
    signed: need(tbs, tags.sequence).bytes,
    ...readSerial(serial),
    subject: readName(subject),
    issuer: readIssuer(issuer),
    notBefore: readTime(notBefore),
    notAfter: readTime(notAfter),
    key: readKey(key),
    signature: readSignature(outer, signature),
    extensions,
    ...readKnown(extensions)
  };
}
function readKnown(extensions) {
  const values = new Map(extensions.map(({ oid, value }) => [oid, readInner(value)]));
  const constraints = values.get("2.5.29.19");
  const [keyUsage, purposes] = [values.get("2.5.29.15"), values.get("2.5.29.37")];
  const subjectKey = values.get("2.5.29.14");
  const netscape = values.get(netscapeType);
  return {
    isAuthority: constraints?.children[0]?.tag === tags.boolean && constraints.children[0].contents[0] === 255,
    pathLength: readPathLength(constraints?.children.find(({ tag }) => tag === tags.integer)),
    keyUsage: keyUsage && readUsages(need(keyUsage, tags.bitString).contents),
    extendedKeyUsage: purposes && need(purposes, tags.sequence).children.map(readOid),
    netscapeType: netscape && (need(netscape, tags.bitString).contents[1] ?? 0),
    dnsNames: (values.get("2.5.29.17")?.children ?? []).filter((name) => name.tag === 130).map((name) => textOf(name.contents)),
    subjectKeyId: subjectKey && toHex(subjectKey.contents),
    ...readAuthorityKey(values.get("2.5.29.35"))
  };
}
var netscapeType = "2.16.840.1.113730.1.1";
function readPathLength(node) {
  const first = node?.contents[0];
  if (!node || first === void 0) return void 0;
  if (first >= 128) throw new Deviation("a negative path length");
  return node.contents.length > 1 ? 255 : first;
}
function readAuthorityKey(node) {
  const at2 = (tag) => node?.children.find((child) => child.tag === tag);
  const [key, names2, serial] = [at2(128), at2(161), at2(130)];
  return {
    authorityKeyId: key && toHex(key.contents),
    authorityIssuer: names2?.children.find(({ tag }) => tag === 164)?.children[0]?.bytes,
    authoritySerial: serial && readSerialOctets(serial.contents).serial
  };
}
var usageNames = [
  "digitalSignature",
  "nonRepudiation",
  "keyEncipherment",
  "dataEncipherment",
  "keyAgreement",
  "keyCertSign",
  "cRLSign",
  "encipherOnly",
  "decipherOnly"
];
function readUsages(bitString) {
  return usageNames.filter((_2, i) => ((bitString[1 + (i >> 3)] ?? 0) & 128 >> (i & 7)) !== 0);
}
var textOf = (bytes) => new TextDecoder().decode(bytes);

// scripts/model/text/nearest.ts
function findNearest(wrong, known2) {
  const limit = Math.max(1, Math.floor(wrong.length / 3));
  const near = known2.map((name) => ({ name, distance: measureDistance(wrong.toLowerCase(), name.toLowerCase()) })).filter((candidate) => candidate.distance <= limit).sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1)).slice(0, 2).map((candidate) => candidate.name);
  const start = wrong.toLowerCase().slice(0, Math.max(shortest, wrong.length - 1));
  const long = start.length < shortest ? [] : known2.filter((name) => name.toLowerCase().startsWith(start));
  return near.length === 0 && long.length === 1 ? long : near;
}
var shortest = 3;
var didYouMean = (names2) => ({
  ro: say`Poate ați vrut să scrieți ${quoteAll(names2, "sau")}?`,
  en: say`Did you mean ${quoteAll(names2, "or")}?`,
  ru: say`Возможно, вы имели в виду ${quoteAll(names2, "\u0438\u043B\u0438")}?`
});
function addQuestion({ ro: ro2, en: en2, ru: ru2 }, names2) {
  const question = didYouMean(names2);
  return names2.length === 0 ? { ro: ro2, en: en2, ru: ru2 } : { ro: `${ro2} ${question.ro}`, en: `${en2} ${question.en}`, ru: `${ru2} ${question.ru}` };
}
function measureDistance(a, b) {
  const rows = [Array.from({ length: b.length + 1 }, (_2, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(at(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(rows, i - 1, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, at(rows, i - 2, j - 2) + 1);
      row.push(best);
    }
    rows.push(row);
  }
  return at(rows, a.length, b.length);
}
var at = (rows, i, j) => rows[i]?.[j] ?? 0;

// scripts/model/text/counted.ts
var forms = {
  ro: new Intl.PluralRules("ro"),
  en: new Intl.PluralRules("en"),
  ru: new Intl.PluralRules("ru")
};
function counted(count, noun, locale) {
  const form = forms[locale].select(count);
  const words = nouns[noun][locale];
  return `${count} ${words[form] ?? words.other}`;
}
var sayCounted = (count, noun, locale) => new Phrase(counted(count, noun, locale));
function formsOf(ro2, en2, ru2) {
  const split = (words) => {
    const [one2 = "", few = "", other = few] = words.split(", ");
    return { one: one2, few, other };
  };
  return { ro: split(ro2), en: split(en2), ru: split(ru2) };
}
var nouns = {
  error: formsOf("eroare, erori, de erori", "error, errors", "\u043E\u0448\u0438\u0431\u043A\u0430, \u043E\u0448\u0438\u0431\u043A\u0438, \u043E\u0448\u0438\u0431\u043E\u043A"),
  warning: formsOf(
    "avertisment, avertismente, de avertismente",
    "warning, warnings",
    "\u043F\u0440\u0435\u0434\u0443\u043F\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u0435, \u043F\u0440\u0435\u0434\u0443\u043F\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F, \u043F\u0440\u0435\u0434\u0443\u043F\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u0439"
  ),
  notice: formsOf("not\u0103, note, de note", "note, notes", "\u043F\u0440\u0438\u043C\u0435\u0447\u0430\u043D\u0438\u0435, \u043F\u0440\u0438\u043C\u0435\u0447\u0430\u043D\u0438\u044F, \u043F\u0440\u0438\u043C\u0435\u0447\u0430\u043D\u0438\u0439"),
  integration: formsOf(
    "fi\u0219ier de integrare, fi\u0219iere de integrare, de fi\u0219iere de integrare",
    "integration file, integration files",
    "\u0444\u0430\u0439\u043B \u0438\u043D\u0442\u0435\u0433\u0440\u0430\u0446\u0438\u0438, \u0444\u0430\u0439\u043B\u0430 \u0438\u043D\u0442\u0435\u0433\u0440\u0430\u0446\u0438\u0438, \u0444\u0430\u0439\u043B\u043E\u0432 \u0438\u043D\u0442\u0435\u0433\u0440\u0430\u0446\u0438\u0438"
  ),
  system: formsOf("sistem, sisteme, de sisteme", "system, systems", "\u0441\u0438\u0441\u0442\u0435\u043C\u0430, \u0441\u0438\u0441\u0442\u0435\u043C\u044B, \u0441\u0438\u0441\u0442\u0435\u043C"),
  passedCall: formsOf(
    "apel reu\u0219it, apeluri reu\u0219ite, de apeluri reu\u0219ite",
    "successful call, successful calls",
    "\u0443\u0441\u043F\u0435\u0448\u043D\u044B\u0439 \u0437\u0430\u043F\u0440\u043E\u0441, \u0443\u0441\u043F\u0435\u0448\u043D\u044B\u0445 \u0437\u0430\u043F\u0440\u043E\u0441\u0430, \u0443\u0441\u043F\u0435\u0448\u043D\u044B\u0445 \u0437\u0430\u043F\u0440\u043E\u0441\u043E\u0432"
  ),
  file: formsOf("fi\u0219ier, fi\u0219iere, de fi\u0219iere", "file, files", "\u0444\u0430\u0439\u043B, \u0444\u0430\u0439\u043B\u0430, \u0444\u0430\u0439\u043B\u043E\u0432"),
  certificate: formsOf(
    "certificat, certificate, de certificate",
    "certificate, certificates",
    "\u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442, \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430, \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u043E\u0432"
  ),
  code: formsOf("cod, coduri, de coduri", "code, codes", "\u043A\u043E\u0434, \u043A\u043E\u0434\u0430, \u043A\u043E\u0434\u043E\u0432"),
  bit: formsOf("bit, bi\u021Bi, de bi\u021Bi", "bit, bits", "\u0431\u0438\u0442, \u0431\u0438\u0442\u0430, \u0431\u0438\u0442"),
  digit: formsOf("cifr\u0103, cifre, de cifre", "digit, digits", "\u0446\u0438\u0444\u0440\u0430, \u0446\u0438\u0444\u0440\u044B, \u0446\u0438\u0444\u0440"),
  account: formsOf(
    "cont AGE, conturi AGE, de conturi AGE",
    "AGE account, AGE accounts",
    "\u0443\u0447\u0451\u0442\u043D\u0430\u044F \u0437\u0430\u043F\u0438\u0441\u044C AGE, \u0443\u0447\u0451\u0442\u043D\u044B\u0435 \u0437\u0430\u043F\u0438\u0441\u0438 AGE, \u0443\u0447\u0451\u0442\u043D\u044B\u0445 \u0437\u0430\u043F\u0438\u0441\u0435\u0439 AGE"
  ),
  approval: formsOf(
    "aprobare AGE, aprob\u0103ri AGE, de aprob\u0103ri AGE",
    "approval by AGE, approvals by AGE",
    "\u043E\u0434\u043E\u0431\u0440\u0435\u043D\u0438\u0435 AGE, \u043E\u0434\u043E\u0431\u0440\u0435\u043D\u0438\u044F AGE, \u043E\u0434\u043E\u0431\u0440\u0435\u043D\u0438\u0439 AGE"
  ),
  space: formsOf("spa\u021Biu, spa\u021Bii, de spa\u021Bii", "space, spaces", "\u043F\u0440\u043E\u0431\u0435\u043B, \u043F\u0440\u043E\u0431\u0435\u043B\u0430, \u043F\u0440\u043E\u0431\u0435\u043B\u043E\u0432"),
  line: formsOf("r\xE2nd, r\xE2nduri, de r\xE2nduri", "line, lines", "\u0441\u0442\u0440\u043E\u043A\u0430, \u0441\u0442\u0440\u043E\u043A\u0438, \u0441\u0442\u0440\u043E\u043A"),
  time: formsOf("dat\u0103, ori, de ori", "time, times", "\u0440\u0430\u0437, \u0440\u0430\u0437\u0430, \u0440\u0430\u0437"),
  day: formsOf("zi, zile, de zile", "day, days", "\u0434\u0435\u043D\u044C, \u0434\u043D\u044F, \u0434\u043D\u0435\u0439")
};

// scripts/read/names.ts
var slugPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
var reserved = new Set(
  "default all any ip ip6 set include hostnames ranges proxy delete volatile constructor prototype null true false con nul prn aux com1 com2 com3 com4 lpt1 lpt2 lpt3 lpt4 index none certificates readme registry staging production mdocs age".split(" ")
);
function classify(file) {
  const path = file.slice("integrations/".length);
  const kind = classifyName(path);
  const isRight = kind.is !== "misnamed" && kind.is !== "unexpected";
  if (isRight || path === path.toLowerCase()) return kind;
  const small = classifyName(path.toLowerCase());
  return small.is === "integration" || small.is === "certificate" ? { is: "misnamed", name: path, reason: "case" } : kind;
}
function classifyName(path) {
  if (/^README(\.(en|ru))?\.md$/.test(path)) return { is: "guide" };
  if (path.startsWith("certificates/")) return classifyCertificate(path.slice("certificates/".length));
  if (path.includes("/")) return { is: "unexpected" };
  if (!path.endsWith(".yaml"))
    return /\.ya?ml/i.test(path) ? { is: "misnamed", name: path, reason: "extension" } : { is: "unexpected" };
  const slug5 = path.slice(0, -".yaml".length);
  if (slug5.length < 2 || slug5.length > 63 || !slugPattern.test(slug5)) return { is: "misnamed", name: path, reason: "pattern" };
  return reserved.has(slug5) ? { is: "misnamed", name: path, reason: "reserved" } : { is: "integration", slug: slug5 };
}
function classifyCertificate(name) {
  if (name.includes("/")) return { is: "unexpected" };
  if (!name.endsWith(".cer")) return { is: "misnamed", name, reason: "extension" };
  return /^[a-z0-9]([._-]?[a-z0-9]){0,99}\.cer$/.test(name) ? { is: "certificate" } : { is: "misnamed", name, reason: "pattern" };
}

// scripts/model/x509/signature.ts
var algorithms = {
  "1.2.840.113549.1.1.5": { algorithm: "RSA-PKCS1", hash: "SHA-1" },
  "1.2.840.113549.1.1.11": { algorithm: "RSA-PKCS1", hash: "SHA-256" },
  "1.2.840.113549.1.1.12": { algorithm: "RSA-PKCS1", hash: "SHA-384" },
  "1.2.840.113549.1.1.13": { algorithm: "RSA-PKCS1", hash: "SHA-512" },
  "1.2.840.10045.4.1": { algorithm: "ECDSA", hash: "SHA-1" },
  "1.2.840.10045.4.3.2": { algorithm: "ECDSA", hash: "SHA-256" },
  "1.2.840.10045.4.3.3": { algorithm: "ECDSA", hash: "SHA-384" },
  "1.2.840.10045.4.3.4": { algorithm: "ECDSA", hash: "SHA-512" },
  "1.3.101.112": { algorithm: "Ed25519" }
};
var broken = {
  "1.2.840.113549.1.1.2": "MD2",
  "1.2.840.113549.1.1.3": "MD4",
  "1.2.840.113549.1.1.4": "MD5",
  "1.3.14.3.2.29": "SHA-1",
  "1.2.840.10040.4.3": "SHA-1"
};
var hashes = {
  "1.3.14.3.2.26": "SHA-1",
  "2.16.840.1.101.3.4.2.1": "SHA-256",
  "2.16.840.1.101.3.4.2.2": "SHA-384",
  "2.16.840.1.101.3.4.2.3": "SHA-512"
};
function toSignatureCheck(what) {
  const algorithm = algorithmOf(what.signature);
  return algorithm && { ...algorithm, signature: what.signature.value, data: what.signed };
}
function weakHashOf(signature) {
  const hash = broken[signature.oid] ?? algorithmOf(signature)?.hash;
  return hash && /^(MD|SHA-1)/.test(hash) ? hash : void 0;
}
function algorithmOf(signature) {
  return signature.oid === "1.2.840.113549.1.1.10" ? readPss(signature.parameters) : algorithms[signature.oid];
}
function readPss(parameters) {
  const fields = new Map(readAsn1(parameters)?.root.children.map((field) => [field.tag, field.children[0]]));
  try {
    const hash = hashOf2(fields.get(160));
    const mask = hashOf2(fields.get(161)?.children[1]);
    const salt = fields.get(162)?.contents ?? Uint8Array.of(20);
    if (hash === void 0 || hash !== mask || salt.length > 2) return void 0;
    return { algorithm: "RSA-PSS", hash, saltLength: salt.reduce((sum, byte) => sum * 256 + byte, 0) };
  } catch (error) {
    if (error instanceof Deviation) return void 0;
    throw error;
  }
}
var hashOf2 = (algorithm) => algorithm ? hashes[readOid(algorithm.children[0])] : "SHA-1";

// scripts/model/x509/trust.ts
function verifyTrust(certificate, authorities, platform) {
  return verifySigned(certificate, issuersOf(certificate, authorities), platform);
}
function issuersOf(certificate, authorities) {
  return authorities.filter((authority) => mayIssue(authority) && isNamedIssuer(certificate, authority));
}
function isNamedIssuer(certificate, authority) {
  const { issuer, authorityKeyId: key, authorityIssuer: above, authoritySerial: serial } = certificate;
  if (!areSameBytes(authority.subject.der, issuer.der)) return false;
  if (key && authority.subjectKeyId && key !== authority.subjectKeyId) return false;
  return (!above || areSameBytes(above, authority.issuer.der)) && (!serial || serial === authority.serial);
}
async function findSigners(certificate, authorities, platform) {
  const signers = /* @__PURE__ */ new Set();
  for (const one2 of authorities)
    if (isNamedIssuer(certificate, one2) && await verifySigned(certificate, [one2], platform) === "trusted")
      signers.add(one2.sha256);
  return signers;
}
async function findAllSigners(authorities, platform) {
  const found = await Promise.all(
    authorities.map(async (one2) => [one2.sha256, await findSigners(one2, authorities, platform)])
  );
  return new Map(found);
}
async function verifySigned(what, issuers, platform) {
  if (issuers.length === 0) return "issuer-unknown";
  const check3 = toSignatureCheck(what);
  if (!check3) return "algorithm-unknown";
  for (const issuer of issuers)
    if (await platform.verifies(Object.assign(check3, { publicKey: issuer.key.der }))) return "trusted";
  return "signature-wrong";
}
function verifyTrustOfList(list, authorities, platform) {
  const issuers = authorities.filter((authority) => areSameBytes(authority.subject.der, list.issuer.der));
  return verifySigned(list, issuers.filter(maySignLists), platform);
}
function mayIssue({ isAuthority, keyUsage, key }) {
  return isAuthority && !key.isFlawed && (keyUsage === void 0 || keyUsage.includes("keyCertSign"));
}
function maySignLists({ isAuthority, keyUsage, key }) {
  return isAuthority && !key.isFlawed && (keyUsage === void 0 || keyUsage.includes("cRLSign"));
}

// scripts/model/rule/rule.ts
var nothing = [];
function rule(definition) {
  const problem = { ...definition, severity: definition.severity ?? "error" };
  return {
    ...problem,
    on: definition.on,
    run: (part, file, context) => {
      let findings;
      try {
        for (const details of definition.check(part, context)) {
          findings ??= [];
          findings.push(makeFinding(problem, file, details));
        }
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
      }
      return findings ?? nothing;
    }
  };
}

// scripts/model/text/day.ts
var months = {
  ro: "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
  en: "January February March April May June July August September October November December",
  ru: "\u044F\u043D\u0432\u0430\u0440\u044F \u0444\u0435\u0432\u0440\u0430\u043B\u044F \u043C\u0430\u0440\u0442\u0430 \u0430\u043F\u0440\u0435\u043B\u044F \u043C\u0430\u044F \u0438\u044E\u043D\u044F \u0438\u044E\u043B\u044F \u0430\u0432\u0433\u0443\u0441\u0442\u0430 \u0441\u0435\u043D\u0442\u044F\u0431\u0440\u044F \u043E\u043A\u0442\u044F\u0431\u0440\u044F \u043D\u043E\u044F\u0431\u0440\u044F \u0434\u0435\u043A\u0430\u0431\u0440\u044F"
};
function formatDay(instant, locale) {
  if (!isDay(dayOf(instant))) return instant;
  const [year = "", month = "", day = ""] = dayOf(instant).split("-");
  const text = `${Number(day)} ${months[locale].split(" ")[Number(month) - 1]} ${year}`;
  return locale === "ru" ? `${text} \u0433.` : text;
}
var sayDay = (value, locale) => new Phrase(isDay(dayOf(value)) ? formatDay(value, locale) : quote(value));
function formatPeriod(from, to, locale) {
  const [first, last] = [formatDay(from, locale), formatDay(to, locale)];
  if (locale === "ro") return `de la ${first} p\xE2n\u0103 la ${last}`;
  return locale === "en" ? `${first} to ${last}` : `\u0441 ${first} \u043F\u043E ${last}`;
}

// scripts/model/x509/owner.ts
var places = [
  ["2.5.4.97", "organizationIdentifier"],
  ["2.5.4.5", "serialNumber"],
  ["2.5.4.10", "O"],
  ["2.5.4.11", "OU"],
  ["2.5.4.3", "CN"]
];
function ownerOf(subject) {
  for (const [oid, where] of places)
    for (const { value } of subject.attributes.filter((attribute) => attribute.oid === oid))
      for (const [number] of value.matchAll(/(?<![0-9])[0-9]{13}(?![0-9])/g)) {
        if (findIdnoProblem(number) === void 0) return { kind: "legal", idno: number, where };
        if (looksLikeIdnp(number)) return { kind: "person", idno: "", where };
      }
  return void 0;
}
var organizationOf = (subject) => subject?.attributes.find(({ oid }) => oid === "2.5.4.10")?.value;

// scripts/model/x509/chain.ts
var clientAuth = "1.3.6.1.5.5.7.3.2";
var understoodExtensions = /* @__PURE__ */ new Set([
  "2.5.29.15",
  "2.5.29.17",
  "2.5.29.19",
  "2.5.29.30",
  "2.5.29.31",
  "2.5.29.32",
  "2.5.29.33",
  "2.5.29.36",
  "2.5.29.37",
  "2.5.29.54",
  netscapeType
]);
var findUnknownExtension = ({ extensions }) => extensions.find(({ oid, critical }) => critical && !understoodExtensions.has(oid))?.oid;
var longest = 10;
var mostChains = 100;
function findAuthorityFault(authority, conditions) {
  return findFault(chainsOf([authority], conditions), void 0, conditions);
}
function findFaultAbove(certificate, conditions, signers) {
  const issuers = preferredIssuers(certificate, conditions);
  if (issuers.length === 0) return { problem: "root-missing", at: certificate };
  const impostor = signers && issuers.find(({ sha256 }) => !signers.has(sha256));
  if (impostor) return { problem: "signature-wrong", at: impostor };
  const chains = issuers.flatMap((issuer) => chainsOf([issuer], conditions));
  return findFault(chains, certificate, conditions);
}
function depthOf(authorities) {
  const conditions = { authorities, hasBegun: () => true, hasExpired: () => false };
  const chains = authorities.flatMap((authority) => chainsOf([authority], conditions));
  return Math.max(1, ...chains.map(({ path }) => path.length - 1));
}
function chainsOf(path, conditions) {
  const last = path.at(-1);
  if (!last) return [];
  if (isRoot(last)) return [{ path, isWhole: true }];
  const above = preferredIssuers(last, conditions).filter((one2) => !path.includes(one2));
  if (above.length === 0 || path.length >= longest) return [{ path, isWhole: false }];
  const chains = [];
  for (const one2 of above) {
    if (chains.length >= mostChains) break;
    chains.push(...chainsOf([...path, one2], conditions));
  }
  return chains.slice(0, mostChains);
}
var isSelfIssued = ({ issuer, subject }) => areSameBytes(issuer.der, subject.der);
var isRoot = (certificate) => isSelfIssued(certificate) && isNamedIssuer(certificate, certificate);
function preferredIssuers(certificate, { authorities, hasBegun, hasExpired }) {
  const named2 = authorities.filter(
    (one2) => isNamedIssuer(certificate, one2) && (!one2.keyUsage || one2.keyUsage.includes("keyCertSign"))
  );
  const valid = named2.filter((one2) => hasBegun(one2) && !hasExpired(one2));
  return valid.length > 0 ? valid : named2;
}
function findFault(chains, client2, conditions) {
  for (const { path, isWhole: isWhole3 } of chains) {
    const fault = findFaultIn(path, client2, conditions);
    if (fault) return fault;
    const last = path.at(-1);
    if (!isWhole3 && last) return { problem: "root-missing", at: last };
  }
  return void 0;
}
function findFaultIn(path, client2, conditions) {
  for (const [index, at2] of path.entries()) {
    const problem = findOwnProblem(at2, conditions) ?? findLinkProblem(at2, path[index + 1], conditions.signers) ?? findProblemBelow(at2, path.slice(0, index), client2);
    if (problem) return { problem, at: at2 };
  }
  return void 0;
}
function findOwnProblem(at2, { hasBegun, hasExpired, isRevoked }) {
  const { keyUsage, extendedKeyUsage, key } = at2;
  if (!at2.isAuthority) return "not-an-authority";
  if (keyUsage && !keyUsage.includes("keyCertSign")) return "no-key-cert-sign";
  if (extendedKeyUsage && !extendedKeyUsage.includes(clientAuth)) return "purpose";
  if (findUnknownExtension(at2) !== void 0) return "extension-unknown";
  if (key.isFlawed || key.bits < (key.kind === "RSA" || key.kind === "RSA-PSS" ? 2048 : 224)) return "key-weak";
  if (!hasBegun(at2)) return "not-yet-valid";
  if (hasExpired(at2)) return "expired";
  return isRevoked(at2) ? "revoked" : void 0;
}
function findLinkProblem(at2, above, signers) {
  if (!above) return void 0;
  if (!signers.get(at2.sha256)?.has(above.sha256)) return "signature-wrong";
  return weakHashOf(at2.signature) === void 0 ? void 0 : "hash-weak";
}
function findProblemBelow(at2, below, client2) {
  const counted2 = below.filter((one2) => !isSelfIssued(one2));
  if (at2.pathLength !== void 0 && counted2.length > at2.pathLength) return "path-too-long";
  const isAllowed = counted2.every((one2) => allowsNames(at2, one2, false)) && (!client2 || allowsNames(at2, client2, true));
  return isAllowed ? void 0 : "name-forbidden";
}

// scripts/model/network/balancer.ts
var narrowest = { 4: 8, 6: 32 };
function readBalancerNetwork(text) {
  const reading = readAddress(text);
  if ("problem" in reading) return { not: "network" };
  const { network: network4 } = reading;
  return network4.prefix < narrowest[network4.family] ? { not: "narrow" } : { network: network4 };
}

// scripts/model/mailbox.ts
var local = /^[A-Za-z0-9]+(?:[._+-][A-Za-z0-9]+)*$/;
var label = /^[A-Za-z0-9](?:-?[A-Za-z0-9])*$/;
function isMailbox(text) {
  const [name = "", domain = "", ...more] = text.split("@");
  const labels2 = domain.split(".");
  return more.length === 0 && text.length <= 254 && name.length <= 64 && local.test(name) && labels2.length >= 2 && labels2.every((one2) => one2.length <= 63 && label.test(one2)) && /^[A-Za-z]{2,}$|^xn--/i.test(labels2.at(-1) ?? "");
}
var isReserved = (mailbox) => /[@.]example$/i.test(mailbox);

// scripts/model/fold.ts
var fold = (text) => text.normalize("NFD").replaceAll(new RegExp("\\p{M}", "gu"), "").toLowerCase();

// scripts/rules/file/stated.ts
function mailboxesOf(file) {
  const contacts = file.institution?.valid.contacts ?? {};
  return [
    ...Object.entries(contacts).map(([key, value]) => ({ at: ["institution", "contacts", key], value: String(value) })),
    ...confirmationsOf(file).map(({ path, valid }) => ({ at: [...path, "by"], value: valid.by }))
  ];
}
function daysOf(file) {
  const days = [];
  for (const key of ["contract", "annex"])
    for (const day of ["signed", "expires"]) {
      const value = file.agreement?.valid[key]?.[day];
      if (value !== void 0) days.push({ at: ["agreement", key, day], value });
    }
  for (const access2 of accessesOf(file))
    for (const { path, valid } of access2.certificates)
      if (valid.until !== void 0) days.push({ at: [...path, "until"], value: valid.until });
  for (const { path, valid } of confirmationsOf(file)) days.push({ at: [...path, "tested"], value: valid.tested });
  return days;
}
function namesOf2(file) {
  return [
    ...file.institution ? [{ at: ["institution", "name"], value: file.institution.valid.name }] : [],
    ...file.systems.map(({ path, valid }) => ({ at: [...path, "name"], value: valid.name }))
  ];
}
function textsOf(file) {
  const reasons = file.systems.flatMap(
    ({ path, valid }) => valid.reason === void 0 ? [] : [{ at: [...path, "reason"], value: valid.reason }]
  );
  const reports = confirmationsOf(file).flatMap(({ path, valid: { report, unobserved } }) => [
    { at: [...path, "report"], value: report },
    ...unobserved === void 0 ? [] : [{ at: [...path, "unobserved"], value: unobserved }]
  ]);
  return [...namesOf2(file), ...reasons, ...reports];
}
var accessesOf = (file) => gather(file.systems, (system2) => Object.values(system2.accesses));
function confirmationsOf(file) {
  return gather(
    accessesOf(file),
    ({ path, valid }) => valid.confirmation ? [{ path: [...path, "confirmation"], valid: valid.confirmation }] : []
  );
}

// scripts/rules/file/mailbox-invalid.ts
var mailboxInvalid = rule({
  code: "mailbox-invalid",
  publication: "keeps",
  on: "file",
  *check(file) {
    for (const { at: at2, value } of mailboxesOf(file)) if (!isMailbox(value)) yield { at: at2, value };
  },
  message: ({ value }) => notAMailbox(value),
  hint: () => oneMailbox,
  page: {
    ro: {
      meaning: "La aceast\u0103 adres\u0103 vin toate \xEEn\u0219tiin\u021B\u0103rile. Trebuie s\u0103 fie o singur\u0103 adres\u0103 simpl\u0103: literele latine, cifrele \u0219i semnele . _ + - \xEEnainte de @, apoi domeniul.",
      causes: [
        "dou\u0103 adrese desp\u0103r\u021Bite prin virgul\u0103",
        "numele persoanei l\xE2ng\u0103 adres\u0103: Ion <ion@exemplu.md>",
        "domeniul nu este \xEEntreg"
      ],
      fix: ["P\u0103stra\u021Bi o singur\u0103 adres\u0103.", "Dac\u0103 \xEEn\u0219tiin\u021B\u0103rile trebuie s\u0103 ajung\u0103 la mai mul\u021Bi, face\u021Bi o adres\u0103 de grup."]
    },
    en: {
      meaning: "All notices go to this address. It must be one plain address: Latin letters, digits and the signs . _ + - before the @, then the domain.",
      causes: [
        "two addresses with a comma between them",
        "a person's name beside the address: Ion <ion@exemplu.md>",
        "the domain is not complete"
      ],
      fix: ["Keep one address.", "If several people must get the notices, make a group address."]
    },
    ru: {
      meaning: "\u041D\u0430 \u044D\u0442\u043E\u0442 \u0430\u0434\u0440\u0435\u0441 \u043F\u0440\u0438\u0445\u043E\u0434\u044F\u0442 \u0432\u0441\u0435 \u0443\u0432\u0435\u0434\u043E\u043C\u043B\u0435\u043D\u0438\u044F. \u041D\u0443\u0436\u0435\u043D \u043E\u0434\u0438\u043D \u043F\u0440\u043E\u0441\u0442\u043E\u0439 \u0430\u0434\u0440\u0435\u0441: \u043B\u0430\u0442\u0438\u043D\u0441\u043A\u0438\u0435 \u0431\u0443\u043A\u0432\u044B, \u0446\u0438\u0444\u0440\u044B \u0438 \u0437\u043D\u0430\u043A\u0438 . _ + - \u043F\u0435\u0440\u0435\u0434 @, \u0437\u0430\u0442\u0435\u043C \u0434\u043E\u043C\u0435\u043D.",
      causes: ["\u0434\u0432\u0430 \u0430\u0434\u0440\u0435\u0441\u0430 \u0447\u0435\u0440\u0435\u0437 \u0437\u0430\u043F\u044F\u0442\u0443\u044E", "\u0438\u043C\u044F \u0447\u0435\u043B\u043E\u0432\u0435\u043A\u0430 \u0440\u044F\u0434\u043E\u043C \u0441 \u0430\u0434\u0440\u0435\u0441\u043E\u043C: Ion <ion@exemplu.md>", "\u0434\u043E\u043C\u0435\u043D \u0443\u043A\u0430\u0437\u0430\u043D \u043D\u0435 \u043F\u043E\u043B\u043D\u043E\u0441\u0442\u044C\u044E"],
      fix: ["\u041E\u0441\u0442\u0430\u0432\u044C\u0442\u0435 \u043E\u0434\u0438\u043D \u0430\u0434\u0440\u0435\u0441.", "\u0415\u0441\u043B\u0438 \u0443\u0432\u0435\u0434\u043E\u043C\u043B\u0435\u043D\u0438\u044F \u0434\u043E\u043B\u0436\u043D\u044B \u043F\u043E\u043B\u0443\u0447\u0430\u0442\u044C \u043D\u0435\u0441\u043A\u043E\u043B\u044C\u043A\u043E \u0447\u0435\u043B\u043E\u0432\u0435\u043A, \u0437\u0430\u0432\u0435\u0434\u0438\u0442\u0435 \u0433\u0440\u0443\u043F\u043F\u043E\u0432\u043E\u0439 \u0430\u0434\u0440\u0435\u0441."]
    }
  }
});
var notAMailbox = (value) => ({
  ro: say`${value} nu este o adresă de e-mail.`,
  en: say`${value} is not an e-mail address.`,
  ru: say`${value} не является адресом электронной почты.`
});
var oneMailbox = {
  ro: "Scrie\u021Bi o singur\u0103 adres\u0103, f\u0103r\u0103 nume \u0219i f\u0103r\u0103 spa\u021Bii: integrari@exemplu.md.",
  en: "Write one address, without a name and without spaces: integrari@exemplu.md.",
  ru: "\u0423\u043A\u0430\u0436\u0438\u0442\u0435 \u043E\u0434\u0438\u043D \u0430\u0434\u0440\u0435\u0441, \u0431\u0435\u0437 \u0438\u043C\u0435\u043D\u0438 \u0438 \u0431\u0435\u0437 \u043F\u0440\u043E\u0431\u0435\u043B\u043E\u0432: integrari@exemplu.md."
};

// scripts/rules/institution/idno-invalid.ts
function findCertified({ systems: systems2 }) {
  const certificates2 = systems2.flatMap(({ accesses }) => Object.values(accesses).flatMap((access2) => access2.certificates));
  const owners = certificates2.flatMap((part) => {
    const certificate = certificateOf(part);
    const owner2 = certificate && ownerOf(certificate.subject);
    return owner2?.kind === "legal" ? [owner2.idno] : [];
  });
  const [only, ...more] = new Set(owners);
  return more.length === 0 ? only : void 0;
}
var idnoInvalid = rule({
  code: "idno-invalid",
  publication: "keeps",
  inForm: { speaksOfFile: "hint" },
  on: "institution",
  *check({ path, valid, of }) {
    const problem = findIdnoProblem(valid.idno);
    if (problem) yield { at: [...path, "idno"], idno: valid.idno, problem, certified: findCertified(of) };
  },
  message: ({ idno, problem }) => idnoProblems[problem](idno),
  hint: ({ certified }) => {
    const named2 = certified === void 0 ? void 0 : namedInCertificate(certified);
    return forEachLanguage((locale) => named2 ? `${copyIt[locale]} ${named2[locale]}` : copyIt[locale]);
  },
  page: {
    ro: {
      meaning: "IDNO-ul este num\u0103rul de identificare de stat al persoanei juridice: 13 cifre, prima este 1, ultima este cifra de control.",
      causes: [
        "o cifr\u0103 gre\u0219it\u0103 sau dou\u0103 cifre inversate",
        "a fost scris IDNP-ul unei persoane",
        "num\u0103rul nu este \xEEntre ghilimele \u0219i a pierdut cifre"
      ],
      fix: [
        "Compara\u021Bi num\u0103rul cu extrasul din Registrul de stat al persoanelor juridice.",
        'Scrie\u021Bi-l \xEEntre ghilimele: idno: "1010600034203".'
      ]
    },
    en: {
      meaning: "The IDNO is the state identification number of a legal person: 13 digits, the first one is 1, the last one a check digit.",
      causes: [
        "a wrong digit, or two digits swapped",
        "a person's IDNP was written",
        "the number is not in quotes and lost digits"
      ],
      fix: [
        "Compare the number with the extract of the State Register of Legal Entities.",
        'Put it in quotes: idno: "1010600034203".'
      ]
    },
    ru: {
      meaning: "IDNO \u2014 \u044D\u0442\u043E \u0433\u043E\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0439 \u0438\u0434\u0435\u043D\u0442\u0438\u0444\u0438\u043A\u0430\u0446\u0438\u043E\u043D\u043D\u044B\u0439 \u043D\u043E\u043C\u0435\u0440 \u044E\u0440\u0438\u0434\u0438\u0447\u0435\u0441\u043A\u043E\u0433\u043E \u043B\u0438\u0446\u0430: 13 \u0446\u0438\u0444\u0440, \u043F\u0435\u0440\u0432\u0430\u044F 1, \u043F\u043E\u0441\u043B\u0435\u0434\u043D\u044F\u044F \u043A\u043E\u043D\u0442\u0440\u043E\u043B\u044C\u043D\u0430\u044F.",
      causes: [
        "\u043E\u0448\u0438\u0431\u043A\u0430 \u0432 \u0446\u0438\u0444\u0440\u0435 \u0438\u043B\u0438 \u0434\u0432\u0435 \u0446\u0438\u0444\u0440\u044B \u043F\u0435\u0440\u0435\u0441\u0442\u0430\u0432\u043B\u0435\u043D\u044B",
        "\u0443\u043A\u0430\u0437\u0430\u043D IDNP \u0444\u0438\u0437\u0438\u0447\u0435\u0441\u043A\u043E\u0433\u043E \u043B\u0438\u0446\u0430",
        "\u043D\u043E\u043C\u0435\u0440 \u0437\u0430\u043F\u0438\u0441\u0430\u043D \u0431\u0435\u0437 \u043A\u0430\u0432\u044B\u0447\u0435\u043A \u0438 \u043F\u043E\u0442\u0435\u0440\u044F\u043B \u0446\u0438\u0444\u0440\u044B"
      ],
      fix: [
        "\u0421\u0432\u0435\u0440\u044C\u0442\u0435 \u043D\u043E\u043C\u0435\u0440 \u0441 \u0432\u044B\u043F\u0438\u0441\u043A\u043E\u0439 \u0413\u043E\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432\u0435\u043D\u043D\u043E\u0433\u043E \u0440\u0435\u0433\u0438\u0441\u0442\u0440\u0430 \u044E\u0440\u0438\u0434\u0438\u0447\u0435\u0441\u043A\u0438\u0445 \u043B\u0438\u0446.",
        '\u0417\u0430\u043F\u0438\u0448\u0438\u0442\u0435 \u0435\u0433\u043E \u0432 \u043A\u0430\u0432\u044B\u0447\u043A\u0430\u0445: idno: "1010600034203".'
      ]
    }
  }
});
var idnoProblems = {
  "not-digits": (idno) => ({
    ro: say`IDNO-ul ${idno} conține altceva decât cifre.`,
    en: say`The IDNO ${idno} has something other than digits.`,
    ru: say`В IDNO ${idno} есть что-то кроме цифр.`
  }),
  length: (idno) => ({
    ro: say`IDNO-ul ${idno} are ${sayCounted(idno.length, "digit", "ro")}; trebuie să aibă 13.`,
    en: say`The IDNO ${idno} has ${sayCounted(idno.length, "digit", "en")}; it must have 13.`,
    ru: say`В IDNO ${idno} всего ${sayCounted(idno.length, "digit", "ru")}; должно быть 13.`
  }),
  "first-digit": (idno) => ({
    ro: say`IDNO-ul ${idno} nu începe cu 1. Numerele care încep cu 2 sau 0 aparțin persoanelor fizice.`,
    en: say`The IDNO ${idno} does not begin with 1. Numbers that begin with 2 or 0 belong to natural persons.`,
    ru: say`IDNO ${idno} не начинается с 1. Номера, начинающиеся с 2 или 0, принадлежат физическим лицам.`
  }),
  "check-digit": (idno) => ({
    ro: say`Cifra de control a IDNO-ului ${idno} nu se potrivește cu celelalte: dacă ele sunt corecte, ultima trebuie să fie ${checkDigitOf(idno)}.`,
    en: say`The check digit of the IDNO ${idno} does not fit the others: if these are right, the last digit must be ${checkDigitOf(idno)}.`,
    ru: say`Контрольная цифра IDNO ${idno} не подходит к остальным: если они верны, последней должна быть цифра ${checkDigitOf(idno)}.`
  })
};
var copyIt = {
  ro: "Copia\u021Bi IDNO-ul din extrasul din Registrul de stat al persoanelor juridice \u0219i scrie\u021Bi-l \xEEntre ghilimele.",
  en: "Copy the IDNO from the extract of the State Register of Legal Entities and put it in quotes.",
  ru: "\u0421\u043A\u043E\u043F\u0438\u0440\u0443\u0439\u0442\u0435 IDNO \u0438\u0437 \u0432\u044B\u043F\u0438\u0441\u043A\u0438 \u0413\u043E\u0441\u0443\u0434\u0430\u0440\u0441\u0442\u0432\u0435\u043D\u043D\u043E\u0433\u043E \u0440\u0435\u0433\u0438\u0441\u0442\u0440\u0430 \u044E\u0440\u0438\u0434\u0438\u0447\u0435\u0441\u043A\u0438\u0445 \u043B\u0438\u0446 \u0438 \u0437\u0430\u043F\u0438\u0448\u0438\u0442\u0435 \u0435\u0433\u043E \u0432 \u043A\u0430\u0432\u044B\u0447\u043A\u0430\u0445."
};
var namedInCertificate = (idno) => ({
  ro: say`Certificatul numește instituția cu IDNO ${idno}.`,
  en: say`The certificate names the institution with IDNO ${idno}.`,
  ru: say`В сертификате указано учреждение с IDNO ${idno}.`
});

// scripts/model/network/slip.ts
var corrections = [
  // Signs of another alphabet or of an older typewriter, commas for dots, dots too many, spaces within, a bar that leans the other way.
  (text) => text.replaceAll(/[oOоО]/g, "0").replaceAll(/[lI]/g, "1"),
  (text) => text.replaceAll(",", "."),
  (text) => text.replaceAll("\\", "/"),
  (text) => text.split(".").map((part) => part.trim()).filter(Boolean).join("."),
  (text) => text.replaceAll(/(?<=^|[./])0+(?=[0-9])/g, ""),
  // A digit too many, as 1300 for 130 and 700 for 70.
  (text) => text.replaceAll(/(?<![0-9])([0-9]{3})[0-9](?![0-9])/g, "$1"),
  (text) => text.replaceAll(/(?<![0-9])(2[6-9]|[3-9][0-9])[0-9](?![0-9])/g, "$1")
];
var looksLikeAddress = /^\d+(\.\d+){3}(\/\d+)?$|^[0-9a-f]*:[0-9a-f:]*:[0-9a-f]*(\/\d+)?$/i;
function guessAddress(text) {
  if (text.length > 60 || readAddress(text).network) return void 0;
  const words = text.split(/[\s(),;]+/);
  if (words.filter((word2) => looksLikeAddress.test(word2)).length > 1) return void 0;
  const single = corrections.flatMap((correct) => toKnown(correct(text)));
  const within = words.flatMap(toKnown);
  const all = corrections.reduce((corrected, correct) => correct(corrected), text);
  const [first] = [...single, ...within.length === 1 ? within : [], ...toKnown(all)];
  return first;
}
function toKnown(text) {
  const network4 = networkMeant(text);
  return network4 ? [writeNetwork(network4)] : [];
}

// scripts/model/network/words.ts
var addressWords = {
  empty: () => ({
    ro: "Adresa este goal\u0103.",
    en: "The address is empty.",
    ru: "\u0410\u0434\u0440\u0435\u0441 \u043F\u0443\u0441\u0442."
  }),
  space: (text) => ({
    ro: say`Adresa ${text} conține spații.`,
    en: say`The address ${text} has spaces in it.`,
    ru: say`В адресе ${text} есть пробелы.`
  }),
  several: (text) => ({
    ro: say`În ${text} sunt mai multe adrese; fiecare trebuie scrisă separat.`,
    en: say`There are several addresses in ${text}; each must be written on its own.`,
    ru: say`В ${text} несколько адресов; каждый нужно записать отдельно.`
  }),
  range: (text) => ({
    ro: say`Intervalul ${text} nu se scrie cu liniuță, ci ca rețea cu prefix sau adresă cu adresă.`,
    en: say`The range ${text} cannot be written with a hyphen, only as a network with a prefix or address by address.`,
    ru: say`Диапазон ${text} нельзя записать через дефис: только как сеть с префиксом или по одному адресу.`
  }),
  wildcard: (text) => ({
    ro: say`În ${text} steluța ține locul oricărei adrese; accesul se dă numai unor adrese anume.`,
    en: say`The asterisk in ${text} stands for any address; access is given to particular addresses only.`,
    ru: say`Звёздочка в ${text} означает любой адрес; доступ даётся только определённым адресам.`
  }),
  url: (text) => ({
    ro: say`${text} este adresa unei pagini; este nevoie de adresa IP de la care sistemul se conectează.`,
    en: say`${text} is the address of a page; what is needed is the IP address that the system connects from.`,
    ru: say`${text}: это адрес страницы; нужен IP-адрес, с которого подключается система.`
  }),
  name: (text) => ({
    ro: say`${text} este un nume, nu o adresă IP. Un nume poate duce mâine la altă adresă.`,
    en: say`${text} is a name, not an IP address. A name can lead to another address tomorrow.`,
    ru: say`${text}: это имя, а не IP-адрес. Завтра имя может вести на другой адрес.`
  }),
  port: (text) => ({
    ro: say`Adresa ${text} se scrie fără port și fără paranteze.`,
    en: say`The address ${text} must be written without a port and without brackets.`,
    ru: say`Адрес ${text} нужно записать без порта и без скобок.`
  }),
  zone: (text) => ({
    ro: say`Adresa ${text} conține după % numele unei interfețe; o astfel de adresă nu este valabilă în afara calculatorului.`,
    en: say`The address ${text} has the name of an interface after %; such an address means nothing outside that computer.`,
    ru: say`В адресе ${text} после % стоит имя интерфейса; вне этого компьютера такой адрес ничего не значит.`
  }),
  mapped: (text) => ({
    ro: say`${text} este o adresă IPv4 scrisă ca IPv6. Unele servere o recunosc, altele nu.`,
    en: say`${text} is an IPv4 address written as IPv6. Some servers recognise it, others do not.`,
    ru: say`${text}: это адрес IPv4, записанный как IPv6. Одни серверы его узнают, другие нет.`
  }),
  mixed: (text) => ({
    ro: say`${text} amestecă IPv6 cu IPv4. Programele citesc diferit o astfel de adresă.`,
    en: say`${text} mixes IPv6 with IPv4. Programs read such an address differently.`,
    ru: say`В ${text} смешаны IPv6 и IPv4. Программы читают такой адрес по-разному.`
  }),
  "leading-zero": (text) => ({
    ro: say`În adresa ${text} un număr începe cu zero. Unele servere îl citesc ca număr zecimal, altele ca octal, adică drept altă adresă.`,
    en: say`A number in the address ${text} begins with a zero. Some servers read it as decimal, others as octal, that is, as a different address.`,
    ru: say`Одно из чисел адреса ${text} начинается с нуля. Одни серверы читают его как десятичное, другие как восьмеричное, то есть как другой адрес.`
  }),
  octet: (text) => ({
    ro: say`În adresa ${text} un număr este mai mare decât 255.`,
    en: say`A number in the address ${text} is greater than 255.`,
    ru: say`Одно из чисел адреса ${text} больше 255.`
  }),
  short: (text) => ({
    ro: say`Adresa ${text} nu are patru numere zecimale despărțite prin puncte. Programele o completează fiecare în felul său.`,
    en: say`The address ${text} is not four decimal numbers with dots between them. Programs complete it each in their own way.`,
    ru: say`Адрес ${text} не состоит из четырёх десятичных чисел через точку. Программы дополняют его каждая по-своему.`
  }),
  netmask: (text) => ({
    ro: say`Rețeaua ${text} are o mască în locul prefixului.`,
    en: say`The network ${text} has a netmask in place of the prefix.`,
    ru: say`В сети ${text} вместо префикса указана маска.`
  }),
  prefix: (text) => ({
    ro: say`În ${text} după bară trebuie să stea lungimea prefixului, un număr întreg.`,
    en: say`In ${text} the slash must be followed by the length of the prefix, a whole number.`,
    ru: say`В ${text} после косой черты должна стоять длина префикса, целое число.`
  }),
  "prefix-zero": (text) => ({
    ro: say`Prefixul din ${text} începe cu zero. Unele servere îl citesc ca zecimal, altele ca octal, adică drept altă rețea.`,
    en: say`The prefix of ${text} begins with a zero. Some servers read it as decimal, others as octal, that is, as a different network.`,
    ru: say`Префикс в ${text} начинается с нуля. Одни серверы читают его как десятичный, другие как восьмеричный, то есть как другую сеть.`
  }),
  "prefix-large": (text) => ({
    ro: say`Prefixul din ${text} este prea mare: cel mult 32 pentru IPv4 și 128 pentru IPv6.`,
    en: say`The prefix of ${text} is too large: at most 32 for IPv4 and 128 for IPv6.`,
    ru: say`Префикс в ${text} слишком велик: не больше 32 для IPv4 и 128 для IPv6.`
  }),
  syntax: (text) => ({
    ro: say`${text} nu este o adresă IP.`,
    en: say`${text} is not an IP address.`,
    ru: say`${text} не является IP-адресом.`
  })
};

// scripts/model/network/intervals.ts
function mergeIntervals(networks, family) {
  const sorted = networks.filter((one2) => one2.family === family).sort((a, b) => a.first < b.first ? -1 : a.first > b.first ? 1 : 0);
  const merged = [];
  for (const { first, last } of sorted) {
    const open = merged.at(-1);
    if (!open || first > open.last + 1n) merged.push({ first, last });
    else if (last > open.last) open.last = last;
  }
  return merged;
}
function writeInterval({ first, last }, family) {
  const text = writeAddress(first, family);
  return first === last ? text : `${text}-${writeAddress(last, family)}`;
}

// scripts/targets/template/target.ts
var template = ({ raw: [source = ""] }) => source;

// scripts/targets/template/quoting.ts
var id = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
var slug = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
var set = "set-[1-9][0-9]{0,6}";
var forms2 = {
  /** Paths, addresses, names and numbers. No blank, quote, backslash, dollar, semicolon, brace, number sign or percent sign. */
  word: /^[A-Za-z0-9_./:[\]-]{1,200}$/,
  /** Sentences of this repository, inside a JSON string. */
  sentence: /^[\p{L}\p{N} .,:()-]{1,400}$/u,
  sha1: /^[0-9a-f]{40}$/,
  sha256: /^[0-9a-f]{64}$/,
  client: new RegExp(`^${id}$`),
  system: new RegExp(`^${slug}/${slug}$`),
  network: /^(?:[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?:\/[0-9]{1,2})?|[0-9a-f:]{2,39}(?:\/[0-9]{1,3})?)$/,
  owner: new RegExp(`^(?:${id}|${set})$`),
  set: new RegExp(`^${set}$`),
  code: /^[A-Za-z][A-Za-z0-9_]{0,99}$/,
  pem: /^-----BEGIN CERTIFICATE-----\n(?:[A-Za-z0-9+/]{1,64}={0,2}\n)+-----END CERTIFICATE-----$/
};
var quoteBy = (allowed2, place) => Object.fromEntries(
  Object.entries(allowed2).map(([name, form]) => [name, (value) => requireMatch(value, form, place)])
);
function requireMatch(value, form, place) {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text === "string" && form.test(text)) return text;
  throw new Error(`a value may not be written into ${place}: ${JSON.stringify(value)} does not match ${form}`);
}

// scripts/targets/firewall/quoting.ts
var ipv4 = "[0-9]{1,3}(?:\\.[0-9]{1,3}){3}";
var ipv6 = "[0-9a-f:]{2,39}";
var forms3 = {
  environment: /^[a-z]{1,20}$/,
  port: /^[1-9][0-9]{0,4}$/,
  ipv4: new RegExp(`^${ipv4}$`),
  ipv6: new RegExp(`^${ipv6}$`),
  intervalIpv4: new RegExp(`^${ipv4}(?:-${ipv4})?$`),
  intervalIpv6: new RegExp(`^${ipv6}(?:-${ipv6})?$`)
};
var quoting = quoteBy(forms3, "nftables' file");

// scripts/targets/firewall/firewall.ts
var firewall = { name: "firewall", quoting, render };
var rules = template`# Who may reach the gateway of MDocs, {{environment environment}}. Rendered; edits are overwritten.
# Check with nft -c -f, load with nft -f: all of it takes effect, or nothing.
add table inet mdocs_{{environment environment}}
delete table inet mdocs_{{environment environment}}
table inet mdocs_{{environment environment}} {
    counter refused_ipv4 { }
    counter refused_ipv6 { }
    counter refused_tunnels { }
{{#each ipv4Sets}}
    set {{environment name}}_ipv4 {
        type ipv4_addr
        flags interval
{{#each elements}}
        elements = {
{{#each intervals}}
            {{intervalIpv4 interval}},
{{/each}}
        }
{{/each}}
    }
{{/each}}
{{#each ipv6Sets}}
    set {{environment name}}_ipv6 {
        type ipv6_addr
        flags interval
{{#each elements}}
        elements = {
{{#each intervals}}
            {{intervalIpv6 interval}},
{{/each}}
        }
{{/each}}
    }
{{/each}}
    chain calls {
        ip saddr @operators_ipv4 accept
        ip6 saddr @operators_ipv6 accept
        ip saddr @clients_ipv4 accept
        ip6 saddr @clients_ipv6 accept
        meta nfproto ipv4 counter name refused_ipv4 reject with tcp reset
        meta nfproto ipv6 counter name refused_ipv6 reject with tcp reset
    }
    chain tunnels {
        ip saddr @operators_ipv4 accept
        ip6 saddr @operators_ipv6 accept
        ip saddr @peers_ipv4 accept
        ip6 saddr @peers_ipv6 accept
        counter name refused_tunnels drop
    }
    chain arriving {
        type filter hook input priority filter - 10; policy accept;
        iif lo accept
{{#each tunnelPorts}}
        udp dport {{port port}} jump tunnels
{{/each}}
{{#each anywhere}}
        tcp dport {{port port}} jump calls
{{/each}}
{{#each atIpv4}}
        ip daddr {{ipv4 address}} tcp dport {{port port}} jump calls
{{/each}}
{{#each atIpv6}}
        ip6 daddr {{ipv6 address}} tcp dport {{port port}} jump calls
{{/each}}
    }
}
`;
function render(view) {
  const { environment, settings, networks, balancers, operators, tunnels, vpn } = view;
  const peers = tunnels.flatMap(({ peer }) => readAddress(peer).network ?? []);
  const clients = balancers ?? networks.map(({ network: network4 }) => network4);
  const sets = (family) => [
    { name: "operators", elements: elementsOf(operators, family) },
    { name: "clients", elements: elementsOf(clients, family) },
    { name: "peers", elements: elementsOf(peers, family) }
  ];
  const tunnelPorts = [...vpn?.wireguard ? [vpn.wireguard.port] : [], ...vpn?.ikev2 ? [500, 4500] : []].map((port) => ({
    port
  }));
  const values = { environment, ipv4Sets: sets(4), ipv6Sets: sets(6), tunnelPorts, ...placeOf(settings.listen) };
  return { "mdocs.nft": { template: rules, values } };
}
function elementsOf(networks, family) {
  const intervals = mergeIntervals(networks, family).map((one2) => ({ interval: writeInterval(one2, family) }));
  return intervals.length === 0 ? [] : [{ intervals }];
}
function placeOf(listen) {
  const at2 = listen.lastIndexOf(":");
  const address = listen.slice(0, Math.max(at2, 0)).replace(/^\[|\]$/g, "");
  const port = listen.slice(at2 + 1);
  const isAny = address === "" || address === "0.0.0.0" || address === "::";
  return {
    anywhere: isAny ? [{ port }] : [],
    atIpv4: isAny || address.includes(":") ? [] : [{ address, port }],
    atIpv6: isAny || !address.includes(":") ? [] : [{ address, port }]
  };
}

// scripts/targets/gateway/headers.ts
var passedHeaders = [
  "Accept",
  "Accept-Charset",
  "Accept-Encoding",
  "Accept-Language",
  "Authorization",
  "Cache-Control",
  "Content-Digest",
  "Content-Disposition",
  "Content-Encoding",
  "Content-Language",
  "Content-MD5",
  "Content-Range",
  "Content-Type",
  "Date",
  "Digest",
  "Idempotency-Key",
  "If-Match",
  "If-Modified-Since",
  "If-None-Match",
  "If-Range",
  "If-Unmodified-Since",
  "Prefer",
  "Range",
  "Repr-Digest",
  "SOAPAction",
  "traceparent",
  "tracestate",
  "User-Agent",
  "Want-Content-Digest",
  "Want-Repr-Digest",
  "X-Correlation-ID"
];

// scripts/targets/gateway/authorities.ts
var writePem = ({ der }) => frameBase64(toBase64(der)).trimEnd();

// scripts/targets/gateway/owners.ts
function listOwnedNetworks(clients) {
  const around = [];
  return groupByNetwork(clients).map((own) => {
    let outer = around.at(-1);
    while (outer && !contains(outer.network, own.network)) {
      around.pop();
      outer = around.at(-1);
    }
    const owned = outer ? { network: own.network, owners: mergeOwners(outer.owners, own.owners) } : own;
    around.push(owned);
    return owned;
  });
}
function groupByNetwork(clients) {
  const claims = /* @__PURE__ */ new Map();
  for (const client2 of clients)
    for (const network4 of client2.networks) {
      const key = writeNetwork(network4);
      const claim = claims.get(key) ?? { network: network4, owners: [] };
      claim.owners.push(client2.clientId);
      claims.set(key, claim);
    }
  const owned = [...claims.values()].map(({ network: network4, owners }) => ({ network: network4, owners: mergeOwners(owners) }));
  return owned.sort((a, b) => compareNetworks(a.network, b.network));
}
var mergeOwners = (...owners) => [...new Set(owners.flat())].sort(compare);
function nameOwners(networks) {
  const names2 = /* @__PURE__ */ new Map();
  const sets = /* @__PURE__ */ new Map();
  const named2 = networks.map(({ network: network4, owners }) => {
    const [only, ...others2] = owners;
    if (only !== void 0 && others2.length === 0) return { network: network4, name: only };
    const key = owners.join(" ");
    const name = names2.get(key) ?? `set-${names2.size + 1}`;
    names2.set(key, name);
    sets.set(name, owners);
    return { network: network4, name };
  });
  return { named: named2, sets };
}

// scripts/targets/gateway/refusals.ts
var refusals = {
  "server-name-unknown": {
    ro: "Conexiunea TLS nu a fost deschis\u0103 pentru numele acestui server. Apela\u021Bi serverul dup\u0103 numele lui de domeniu, nu dup\u0103 adresa IP, \u0219i folosi\u021Bi un program care trimite numele la deschiderea conexiunii (SNI).",
    en: "The TLS connection was not opened for the name of this server. Call the server by its host name, not by its IP address, and use a program that sends the name when it opens the connection (SNI).",
    ru: "\u0421\u043E\u0435\u0434\u0438\u043D\u0435\u043D\u0438\u0435 TLS \u043E\u0442\u043A\u0440\u044B\u0442\u043E \u043D\u0435 \u0434\u043B\u044F \u0438\u043C\u0435\u043D\u0438 \u044D\u0442\u043E\u0433\u043E \u0441\u0435\u0440\u0432\u0435\u0440\u0430. \u041E\u0431\u0440\u0430\u0449\u0430\u0439\u0442\u0435\u0441\u044C \u043A \u0441\u0435\u0440\u0432\u0435\u0440\u0443 \u043F\u043E \u0434\u043E\u043C\u0435\u043D\u043D\u043E\u043C\u0443 \u0438\u043C\u0435\u043D\u0438, \u0430 \u043D\u0435 \u043F\u043E IP-\u0430\u0434\u0440\u0435\u0441\u0443, \u0438 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u0443\u0439\u0442\u0435 \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u0443, \u043A\u043E\u0442\u043E\u0440\u0430\u044F \u043F\u0435\u0440\u0435\u0434\u0430\u0451\u0442 \u0438\u043C\u044F \u043F\u0440\u0438 \u043E\u0442\u043A\u0440\u044B\u0442\u0438\u0438 \u0441\u043E\u0435\u0434\u0438\u043D\u0435\u043D\u0438\u044F (SNI)."
  },
  "certificate-missing": {
    ro: "Apelul a venit f\u0103r\u0103 certificatul sistemului. Conecta\u021Bi-v\u0103 prin HTTPS \u0219i prezenta\u021Bi certificatul \xEEnregistrat pentru acest mediu.",
    en: "The call came without a system certificate. Connect over HTTPS and present the certificate registered for this environment.",
    ru: "\u0417\u0430\u043F\u0440\u043E\u0441 \u043F\u0440\u0438\u0448\u0451\u043B \u0431\u0435\u0437 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430 \u0441\u0438\u0441\u0442\u0435\u043C\u044B. \u041F\u043E\u0434\u043A\u043B\u044E\u0447\u0438\u0442\u0435\u0441\u044C \u043F\u043E HTTPS \u0438 \u043F\u0440\u0435\u0434\u044A\u044F\u0432\u0438\u0442\u0435 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442, \u0437\u0430\u0440\u0435\u0433\u0438\u0441\u0442\u0440\u0438\u0440\u043E\u0432\u0430\u043D\u043D\u044B\u0439 \u0434\u043B\u044F \u044D\u0442\u043E\u0439 \u0441\u0440\u0435\u0434\u044B."
  },
  "certificate-expired": {
    ro: "Certificatul a expirat, sau a expirat o autoritate de certificare de deasupra lui. Verifica\u021Bi termenul certificatului: dac\u0103 a trecut, prezenta\u021Bi certificatul nou, iar dac\u0103 nu, scrie\u021Bi la AGE.",
    en: "The certificate has expired, or a certificate authority above it has. Check its dates: if they have passed, present the new certificate, and if not, write to AGE.",
    ru: "\u0421\u0440\u043E\u043A \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430 \u0438\u0441\u0442\u0451\u043A, \u0438\u043B\u0438 \u0438\u0441\u0442\u0451\u043A \u0441\u0440\u043E\u043A \u0443\u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u044F\u044E\u0449\u0435\u0433\u043E \u0446\u0435\u043D\u0442\u0440\u0430 \u043D\u0430\u0434 \u043D\u0438\u043C. \u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u0441\u0440\u043E\u043A \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430: \u0435\u0441\u043B\u0438 \u043E\u043D \u043F\u0440\u043E\u0448\u0451\u043B, \u043F\u0440\u0435\u0434\u044A\u044F\u0432\u0438\u0442\u0435 \u043D\u043E\u0432\u044B\u0439 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442, \u0435\u0441\u043B\u0438 \u043D\u0435\u0442, \u043D\u0430\u043F\u0438\u0448\u0438\u0442\u0435 \u0432 AGE."
  },
  "certificate-not-yet-valid": {
    ro: "Certificatul, sau o autoritate de certificare de deasupra lui, nu este \xEEnc\u0103 valabil. Verifica\u021Bi de c\xE2nd este valabil certificatul. Dac\u0103 acea zi a trecut, scrie\u021Bi la AGE.",
    en: "The certificate, or a certificate authority above it, is not valid yet. Check since when the certificate is valid. If that day has passed, write to AGE.",
    ru: "\u0421\u0440\u043E\u043A \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430 \u0438\u043B\u0438 \u0443\u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u044F\u044E\u0449\u0435\u0433\u043E \u0446\u0435\u043D\u0442\u0440\u0430 \u043D\u0430\u0434 \u043D\u0438\u043C \u0435\u0449\u0451 \u043D\u0435 \u043D\u0430\u0447\u0430\u043B\u0441\u044F. \u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435, \u0441 \u043A\u0430\u043A\u043E\u0433\u043E \u0434\u043D\u044F \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u0435\u0442 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442. \u0415\u0441\u043B\u0438 \u044D\u0442\u043E\u0442 \u0434\u0435\u043D\u044C \u043F\u0440\u043E\u0448\u0451\u043B, \u043D\u0430\u043F\u0438\u0448\u0438\u0442\u0435 \u0432 AGE."
  },
  "certificate-purpose": {
    ro: "Certificatul nu este f\u0103cut pentru conectarea unui sistem: \xEEi lipse\u0219te scopul autentificarea clientului (clientAuth). Cere\u021Bi un certificat cu acest scop.",
    en: "The certificate is not made for connecting a system: it lacks the purpose client authentication (clientAuth). Ask for a certificate with this purpose.",
    ru: "\u0421\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u043D\u0435 \u043F\u0440\u0435\u0434\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D \u0434\u043B\u044F \u043F\u043E\u0434\u043A\u043B\u044E\u0447\u0435\u043D\u0438\u044F \u0441\u0438\u0441\u0442\u0435\u043C\u044B: \u0432 \u043D\u0451\u043C \u043D\u0435\u0442 \u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u044F \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0430 \u043F\u043E\u0434\u043B\u0438\u043D\u043D\u043E\u0441\u0442\u0438 \u043A\u043B\u0438\u0435\u043D\u0442\u0430 (clientAuth). \u0417\u0430\u043F\u0440\u043E\u0441\u0438\u0442\u0435 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0441 \u044D\u0442\u0438\u043C \u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435\u043C."
  },
  "certificate-untrusted": {
    ro: "Certificatul nu a fost emis de o autoritate de certificare acceptat\u0103 \xEEn acest mediu. Verifica\u021Bi emitentul: fiecare mediu are certificatele lui, iar un certificat f\u0103cut de sine st\u0103t\u0103tor nu este acceptat.",
    en: "The certificate was not issued by an authority accepted in this environment. Check its issuer: each environment has certificates of its own, and one that signs itself is not accepted.",
    ru: "\u0421\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0432\u044B\u0434\u0430\u043D \u043D\u0435 \u0442\u0435\u043C \u0443\u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u044F\u044E\u0449\u0438\u043C \u0446\u0435\u043D\u0442\u0440\u043E\u043C, \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u043F\u0440\u0438\u043D\u0438\u043C\u0430\u0435\u0442\u0441\u044F \u0432 \u044D\u0442\u043E\u0439 \u0441\u0440\u0435\u0434\u0435. \u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u0438\u0437\u0434\u0430\u0442\u0435\u043B\u044F: \u0443 \u043A\u0430\u0436\u0434\u043E\u0439 \u0441\u0440\u0435\u0434\u044B \u0441\u0432\u043E\u0438 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u044B, \u0430 \u0441\u0430\u043C\u043E\u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u043D\u044B\u0439 \u043D\u0435 \u043F\u0440\u0438\u043D\u0438\u043C\u0430\u0435\u0442\u0441\u044F."
  },
  "certificate-not-accepted": {
    ro: "Certificatul nu a trecut verificarea: \xEEi lipse\u0219te ceva, sau \xEEi lipse\u0219te unei autorit\u0103\u021Bi de certificare de deasupra lui. Scrie\u021Bi la AGE \u0219i indica\u021Bi requestId.",
    en: "The certificate did not pass the check: something is wrong with it, or with a certificate authority above it. Write to AGE and give the requestId.",
    ru: "\u0421\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u043D\u0435 \u043F\u0440\u043E\u0448\u0451\u043B \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0443: \u0447\u0442\u043E-\u0442\u043E \u043D\u0435 \u0442\u0430\u043A \u0441 \u043D\u0438\u043C \u0438\u043B\u0438 \u0441 \u0443\u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u044F\u044E\u0449\u0438\u043C \u0446\u0435\u043D\u0442\u0440\u043E\u043C \u043D\u0430\u0434 \u043D\u0438\u043C. \u041D\u0430\u043F\u0438\u0448\u0438\u0442\u0435 \u0432 AGE \u0438 \u0443\u043A\u0430\u0436\u0438\u0442\u0435 requestId."
  },
  "certificate-unknown": {
    ro: "Certificatul nu este \xEEnregistrat \xEEn acest mediu. Verifica\u021Bi c\u0103 prezenta\u021Bi certificatul din fi\u0219ierul institu\u021Biei \u0219i c\u0103 modificarea a fost publicat\u0103.",
    en: "The certificate is not registered in this environment. Check that you present the certificate named in the file of your institution, and that the change was published.",
    ru: "\u0421\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u043D\u0435 \u0437\u0430\u0440\u0435\u0433\u0438\u0441\u0442\u0440\u0438\u0440\u043E\u0432\u0430\u043D \u0432 \u044D\u0442\u043E\u0439 \u0441\u0440\u0435\u0434\u0435. \u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435, \u0447\u0442\u043E \u0432\u044B \u043F\u0440\u0435\u0434\u044A\u044F\u0432\u043B\u044F\u0435\u0442\u0435 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0438\u0437 \u0444\u0430\u0439\u043B\u0430 \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F \u0438 \u0447\u0442\u043E \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u0438\u0435 \u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043E."
  },
  "address-not-registered": {
    ro: "Adresa de la care a venit apelul nu este \xEEnregistrat\u0103 pentru acest sistem \xEEn acest mediu. Folosi\u021Bi o adres\u0103 \xEEnregistrat\u0103 sau ad\u0103uga\u021Bi adresa \xEEn fi\u0219ierul institu\u021Biei.",
    en: "The address that the call came from is not registered for this system in this environment. Use a registered address, or add this one to the file of your institution.",
    ru: "\u0410\u0434\u0440\u0435\u0441, \u0441 \u043A\u043E\u0442\u043E\u0440\u043E\u0433\u043E \u043F\u0440\u0438\u0448\u0451\u043B \u0437\u0430\u043F\u0440\u043E\u0441, \u043D\u0435 \u0437\u0430\u0440\u0435\u0433\u0438\u0441\u0442\u0440\u0438\u0440\u043E\u0432\u0430\u043D \u0434\u043B\u044F \u044D\u0442\u043E\u0439 \u0441\u0438\u0441\u0442\u0435\u043C\u044B \u0432 \u044D\u0442\u043E\u0439 \u0441\u0440\u0435\u0434\u0435. \u0418\u0441\u043F\u043E\u043B\u044C\u0437\u0443\u0439\u0442\u0435 \u0437\u0430\u0440\u0435\u0433\u0438\u0441\u0442\u0440\u0438\u0440\u043E\u0432\u0430\u043D\u043D\u044B\u0439 \u0430\u0434\u0440\u0435\u0441 \u0438\u043B\u0438 \u0434\u043E\u0431\u0430\u0432\u044C\u0442\u0435 \u044D\u0442\u043E\u0442 \u0430\u0434\u0440\u0435\u0441 \u0432 \u0444\u0430\u0439\u043B \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F."
  },
  "too-many-requests": {
    ro: "Sistemul face mai multe apeluri dec\xE2t poate primi acest mediu de la un singur sistem. A\u0219tepta\u021Bi o secund\u0103 \u0219i repeta\u021Bi apelul, cu mai pu\u021Bine apeluri deodat\u0103. Dac\u0103 ave\u021Bi nevoie de mai multe, scrie\u021Bi la AGE.",
    en: "The system makes more calls than this environment takes from one system. Wait a second and repeat the call, with fewer calls at once. If you need more, write to AGE.",
    ru: "\u0421\u0438\u0441\u0442\u0435\u043C\u0430 \u0434\u0435\u043B\u0430\u0435\u0442 \u0431\u043E\u043B\u044C\u0448\u0435 \u0437\u0430\u043F\u0440\u043E\u0441\u043E\u0432, \u0447\u0435\u043C \u044D\u0442\u0430 \u0441\u0440\u0435\u0434\u0430 \u043F\u0440\u0438\u043D\u0438\u043C\u0430\u0435\u0442 \u043E\u0442 \u043E\u0434\u043D\u043E\u0439 \u0441\u0438\u0441\u0442\u0435\u043C\u044B. \u041F\u043E\u0434\u043E\u0436\u0434\u0438\u0442\u0435 \u0441\u0435\u043A\u0443\u043D\u0434\u0443 \u0438 \u043F\u043E\u0432\u0442\u043E\u0440\u0438\u0442\u0435 \u0437\u0430\u043F\u0440\u043E\u0441, \u0434\u0435\u043B\u0430\u044F \u043C\u0435\u043D\u044C\u0448\u0435 \u0437\u0430\u043F\u0440\u043E\u0441\u043E\u0432 \u043E\u0434\u043D\u043E\u0432\u0440\u0435\u043C\u0435\u043D\u043D\u043E. \u0415\u0441\u043B\u0438 \u0432\u0430\u043C \u043D\u0443\u0436\u043D\u043E \u0431\u043E\u043B\u044C\u0448\u0435, \u043D\u0430\u043F\u0438\u0448\u0438\u0442\u0435 \u0432 AGE."
  }
};
var problemType = "application/problem+json; charset=utf-8";
var titles = {
  401: "Unauthorized",
  403: "Forbidden",
  421: "Misdirected Request",
  429: "Too Many Requests",
  503: "Service Unavailable"
};
var statuses = {
  "server-name-unknown": 421,
  "address-not-registered": 403,
  "access-suspended": 403,
  "too-many-requests": 429,
  "publication-ended": 503
};
function tell(code2, { ro: ro2, en: en2, ru: ru2 }) {
  const status = statuses[code2] ?? 401;
  return { code: code2, status, title: titles[status], ro: ro2, en: en2, ru: ru2 };
}
var writeRefusal = ({ code: code2, status, title, ro: ro2, en: en2, ru: ru2 }, { address, serial, requestId }) => ({
  type: "about:blank",
  status,
  title,
  errors: { [code2]: [en2] },
  message: { ro: ro2, en: en2, ru: ru2 },
  error: code2,
  clientAddress: address,
  certificateSerial: serial || null,
  requestId
});
var endedRefusal = tell("publication-ended", {
  ro: "Gateway-ul nu las\u0103 pe nimeni s\u0103 treac\u0103: configura\u021Bia lui a ie\u0219it din termen, iar una nou\u0103 nu a venit. Repeta\u021Bi apelul mai t\xE2rziu. AGE \u0219tie de aceasta.",
  en: "The gateway lets nobody through: its configuration has ended, and no new one has come. Repeat the call later. AGE knows about it.",
  ru: "\u0428\u043B\u044E\u0437 \u043D\u0438\u043A\u043E\u0433\u043E \u043D\u0435 \u043F\u0440\u043E\u043F\u0443\u0441\u043A\u0430\u0435\u0442: \u0441\u0440\u043E\u043A \u0435\u0433\u043E \u043A\u043E\u043D\u0444\u0438\u0433\u0443\u0440\u0430\u0446\u0438\u0438 \u0438\u0441\u0442\u0451\u043A, \u0430 \u043D\u043E\u0432\u0430\u044F \u043D\u0435 \u043F\u0440\u0438\u0448\u043B\u0430. \u041F\u043E\u0432\u0442\u043E\u0440\u0438\u0442\u0435 \u0437\u0430\u043F\u0440\u043E\u0441 \u043F\u043E\u0437\u0436\u0435. AGE \u043E\u0431 \u044D\u0442\u043E\u043C \u0437\u043D\u0430\u0435\u0442."
});
var withdrawnCode = {
  suspended: "access-suspended",
  revoked: "certificate-revoked"
};
function withdrawnText({ why, since }) {
  const on = (word2, locale) => new Phrase(since === void 0 ? "" : ` ${word2}${formatDay(since, locale)}`);
  if (why === "revoked")
    return {
      ro: say`Certificatul a fost revocat${on("la ", "ro")} și nu mai poate fi folosit. Prezentați alt certificat înregistrat al sistemului, sau scrieți la AGE.`,
      en: say`The certificate was revoked${on("on ", "en")} and cannot be used any more. Present another registered certificate of the system, or write to AGE.`,
      ru: say`Сертификат отозван${on("", "ru")} и больше не может использоваться. Предъявите другой зарегистрированный сертификат системы или напишите в AGE.`
    };
  return {
    ro: say`Accesul sistemului în acest mediu a fost suspendat${on("la ", "ro")}. Accesul îl redă numai AGE: scrieți la AGE.`,
    en: say`The access of the system in this environment was suspended${on("on ", "en")}. Only AGE can give it back: write to AGE.`,
    ru: say`Доступ системы в этой среде приостановлен${on("", "ru")}. Вернуть его может только AGE: напишите в AGE.`
  };
}

// scripts/targets/gateway/tunnels.ts
function viewTunnels(clients) {
  const inside = clients.flatMap((client2) => listInside(client2).map((network4) => ({ client: client2, network: network4 })));
  const open = [];
  const kept = /* @__PURE__ */ new Map();
  for (const one2 of inside.sort((a, b) => compareNetworks(a.network, b.network))) {
    for (let outer = open.at(-1); outer && !contains(outer.network, one2.network); outer = open.at(-1)) open.pop();
    if (open.some(({ client: client2 }) => client2 !== one2.client)) continue;
    open.push(one2);
    kept.set(one2.client, [...kept.get(one2.client) ?? [], one2.network]);
  }
  return clients.flatMap((client2) => {
    const networks = kept.get(client2);
    if (!networks || !client2.tunnel) return [];
    const { kind, peer, publicKey, certificate } = client2.tunnel;
    const whose = { ...publicKey !== void 0 && { publicKey }, ...certificate !== void 0 && { certificate } };
    return [{ client: client2, kind, peer, ...whose, networks }];
  });
}
function listInside({ networks, tunnel }) {
  const declared = tunnel?.networks.flatMap((text) => readAddress(text).network ?? []).map(writeNetwork) ?? [];
  return networks.filter((network4) => declared.includes(writeNetwork(network4)));
}

// scripts/targets/gateway/view.ts
function viewOf({ environment, policy, clients, withdrawn, authorities, documentTypes: documentTypes2 }) {
  if (authorities.length === 0) throw new Error("the environment has no certificate authority that could be read");
  const { "too-many-requests": limited, ...others2 } = refusals;
  return {
    environment,
    settings: inOrder(policy.gateway),
    ...policy.gateway.proxyProtocolFrom && { balancers: policy.gateway.proxyProtocolFrom.flatMap(networkOf) },
    clients,
    networks: listOwnedNetworks(clients),
    tunnels: viewTunnels(clients),
    ...policy.vpn && { vpn: policy.vpn },
    operators: (policy.operators ?? []).map(requireNetwork),
    authorities: authorities.map((authority) => ({ pem: writePem(authority) })),
    depth: depthOf(authorities),
    refusals: Object.entries(others2).map(([code2, text]) => tell(code2, text)),
    limited: tell("too-many-requests", limited),
    withdrawn,
    documentTypes: documentTypes2
  };
}
function requireNetwork(text) {
  const reading = readAddress(text);
  if ("problem" in reading) throw new Error(`policy names the operators' network ${text}, which is none`);
  return reading.network;
}
function networkOf(text) {
  const reading = readBalancerNetwork(text);
  return "network" in reading ? [reading.network] : [];
}
var inOrder = (given) => {
  const { listen, serverName, upstream, directory, certificate, key, requestsPerSecond, callsAtOnce } = given;
  const { proxyProtocolFrom, afterEnd } = given;
  return {
    ...{ listen, serverName, upstream, directory, certificate, key },
    ...requestsPerSecond !== void 0 && { requestsPerSecond },
    ...callsAtOnce !== void 0 && { callsAtOnce },
    ...proxyProtocolFrom !== void 0 && { proxyProtocolFrom },
    ...afterEnd !== void 0 && { afterEnd }
  };
};
var usualLimits = { requestsPerSecond: 100, callsAtOnce: 200 };
function hostOf({ serverName, listen }) {
  const port = listen.slice(listen.lastIndexOf(":") + 1);
  return port === "443" ? serverName : `${serverName}:${port}`;
}

// scripts/targets/haproxy/live.ts
var live = { socket: "ctl", plan };
var published = (name) => `published/haproxy/${name}`;
var [access, addresses4, addresses6] = [published("access.map"), published("addresses-4.map"), published("addresses-6.map")];
var [certificates, messages] = [published("certificates.map"), published("messages.map")];
var [state, systems, documentTypes] = ["state.map", "systems.map", "document-types.map"];
var maps = [access, addresses4, addresses6, certificates, messages, state, systems, documentTypes];
function plan(before, after) {
  const rest = (files) => withoutName(
    files,
    [...files].filter(([path]) => isRead(path) && !maps.includes(path))
  );
  if (JSON.stringify(rest(before)) !== JSON.stringify(rest(after))) return void 0;
  const lines = (files, path) => (files.get(path) ?? "").split("\n").filter((line) => line !== "" && line[0] !== "#");
  const mark = `@${nameIn(after).slice(0, 12)}`;
  const owned = (path) => lines(after, path).map((line) => `${line}${mark}`);
  const meant = lines(after, access).map((line) => line.replace(":", `${mark}:`));
  const replace = (map, entries = lines(after, map)) => ({ kind: "replace", map, lines: entries });
  return [
    replace(state, []),
    replace(messages, [.../* @__PURE__ */ new Set([...lines(before, messages), ...lines(after, messages)])]),
    ...[systems, documentTypes].map((map) => replace(map)),
    { kind: "add", map: access, lines: meant },
    replace(addresses4, owned(addresses4)),
    replace(addresses6, owned(addresses6)),
    replace(certificates),
    { kind: "settle" },
    replace(access, meant),
    replace(messages),
    replace(state),
    ...endLost(before, after)
  ];
}
var isRead = (path) => path.startsWith("published/haproxy/") || !path.includes("/");
var nameIn = (files) => /"revision":"([0-9a-f]{40})"/.exec(files.get(state) ?? "")?.[1] ?? "";
function withoutName(files, entries) {
  const name = nameIn(files);
  const kept = entries.filter(([path]) => path !== "state.json");
  return kept.map(([path, text]) => [path, name === "" ? text : text.replaceAll(name, "")]).sort(([a], [b]) => a < b ? -1 : 1);
}
function endLost(before, after) {
  const systemsIn = (files) => readManifest(files.get(`published/${manifestPath}`))?.systems ?? [];
  const now = new Map(systemsIn(after).map((one2) => [one2.clientId, one2]));
  const networks = systemsIn(before).filter((one2) => hasLost(one2, now.get(one2.clientId))).flatMap((one2) => one2.networks);
  return networks.length > 0 ? [{ kind: "end", proxy: /^frontend (mdocs_(?!state)\S+)/m.exec(after.get("haproxy.cfg") ?? "")?.[1] ?? "", networks }] : [];
}
function hasLost(before, after) {
  if (!after) return true;
  const kept = /* @__PURE__ */ new Set([...after.networks, ...after.certificates.map(({ sha256 }) => sha256)]);
  return [...before.networks, ...before.certificates.map(({ sha256 }) => sha256)].some((one2) => !kept.has(one2));
}

// scripts/targets/haproxy/quoting.ts
var { client, code, network, owner, pem, sentence, sha256: fingerprint, system, word } = forms2;
var quoting2 = quoteBy(
  { client, code, network, owner, pem, sentence, fingerprint, system, word },
  "HAProxy's configuration"
);

// scripts/targets/haproxy/relocate.ts
function relocate(text, { directory, certificate }, to) {
  const moved = text.replaceAll(`(${directory}/haproxy/`, `(${to.tree}/haproxy/`).replace(` ca-file ${directory}/haproxy/`, ` ca-file ${to.tree}/haproxy/`).replace(` crt ${certificate} `, ` crt ${to.certificate} `);
  const heard = to.listen === void 0 ? moved : moved.replace(/^ {4}bind \S+(?: v6only)? /m, `    bind ${to.listen} `);
  return to.upstream === void 0 ? heard : heard.replace(/^ {4}server service \S+/m, `    server service ${to.upstream}`);
}
function insertBefore(frame, line, lines) {
  const [before, after, ...others2] = frame.split(`
${line}`);
  if (before === void 0 || after === void 0 || others2.length > 0)
    throw new Error(`the frame has no one line "${line.trim()}"`);
  return `${before}
${lines}${line}${after}`;
}
var withoutBalancers = (text) => text.replace(" accept-proxy ssl ", " ssl ").split("\n").filter((line) => !(line.startsWith("    ") && line.includes("sess.peer"))).join("\n");

// scripts/targets/haproxy/operation.ts
var places2 = {
  address: "    # Who calls from where.",
  told: "    # What a refused client is told",
  limits: "    # What one client may do,"
};
var operation = {
  sample: /* @__PURE__ */ new Map([["haproxy/gateway.cfg", `
${places2.address}
${places2.told}
${places2.limits}
`]]),
  layOut,
  judge: (directory, revision) => ["-c", "-f", `${directory}/${revision}/haproxy.cfg`],
  start: (directory) => ["-W", "-p", `${directory}/haproxy.pid`, "-f", `${directory}/current/haproxy.cfg`],
  // It writes no files itself.
  prints: { out: "log/access.log", err: "log/error.log" },
  pid: "haproxy.pid",
  sockets: ["state", "again"],
  reload: "SIGUSR2",
  childrenListen: true,
  live
};
var main = template`# HAProxy of the gateway of MDocs, {{word environment}}. Written by the command gateway; edits are overwritten.
global
    log stdout len 4096 format raw local0
    stats socket {{word directory}}/ctl mode 600 level admin
{{#each nobody}}
    uid {{word id}}
    gid {{word id}}
{{/each}}

defaults mdocs_state
    mode http
    timeout client 5s
    timeout http-request 5s

frontend mdocs_state from mdocs_state
    bind unix@{{word directory}}/{{word socket}} mode 600
    http-request return status 200 content-type application/json lf-string %[str(state),map_str({{word folder}}/state.map)]

`;
var stateMap = template`state {"revision":"{{word revision}}","environment":"{{word environment}}","generation":{{word generation}},"commit":"{{word commit}}","manifest":"{{word manifest}}","notAfter":"{{word notAfter}}"}
`;
var log = template`    # The log of requests: one line for each, with nothing in it that a client chooses freely.
    log global
    log-format '{"time":"%[date,utime(%Y-%m-%dT%H:%M:%SZ)]","client":%{+Q}[var(txn.client)],"system":%{+Q}[var(txn.client),map_str({{word folder}}/systems.map)],"certificateSha1":%{+Q}[ssl_c_sha1,hex,lower],"certificateSerial":%{+Q}[var(txn.vouched)],"address":%{+Q}[var(txn.address)],"refusal":%{+Q}[var(txn.refusal)],"status":%ST,"bytesReceived":%U,"bytesSent":%B,"seconds":%Ta%[str(e-3)],"documentType":%{+Q}[var(txn.type)],"requestId":%{+Q}[var(txn.id)]}'
    error-log-format '{"time":"%[date,utime(%Y-%m-%dT%H:%M:%SZ)]","client":"","address":%{+Q}[src],"refusal":"","status":0}'
    http-request set-var(txn.type) path,lower,map_str({{word folder}}/document-types.map)
`;
var vouched = template`    http-request set-var(txn.vouched) ssl_c_serial,hex if { var(txn.verify) -m str SUCCESS }
`;
var systemsMap = template`# Client id -> its system. Written by the command gateway; edits are overwritten.
{{#each entries}}
{{client clientId}} {{system name}}
{{/each}}
`;
var documentTypesMap = template`# Path in small letters -> the document type that it asks for. Written by the command gateway; edits are overwritten.
{{#each entries}}
/api/document-types/{{code small}} {{code code}}
{{/each}}
`;
var closed = template`    http-request set-var(txn.refusal) str({{word code}})
    http-request return status 503 content-type "application/problem+json; charset=utf-8" hdr X-Request-ID %[var(txn.id)] hdr Retry-After 600 lf-string '{"type":"about:blank","status":{{word status}},"title":"{{sentence title}}","errors":{"{{word code}}":["{{sentence en}}"]},"message":{"ro":"{{sentence ro}}","en":"{{sentence en}}","ru":"{{sentence ru}}"},"error":"{{word code}}","clientAddress":"%[var(txn.address)]","certificateSerial":%[var(txn.serial)],"requestId":"%[var(txn.id)]"}'\n

`;
async function layOut(site) {
  const { renderTemplate } = await import("./render.mjs");
  const { files, settings, directory, socket, state: state2, systems: systems2, documentTypes: documentTypes2, isClosed, isRoot: isRoot2 } = site;
  const folder = `${directory}/versions/${state2.revision}`;
  const write = (source, values) => renderTemplate({ source, quoting: quoting2 }, values);
  const codes = [...new Map(documentTypes2.map((code2) => [code2.toLowerCase(), code2]))].sort(([a], [b]) => a < b ? -1 : 1);
  const { certificate } = settings;
  const moved = relocate(files.get("haproxy/gateway.cfg") ?? "", settings, {
    tree: `${folder}/published`,
    // The key beside it is found by its name.
    certificate: certificate.startsWith("/") ? certificate : `${directory}/${certificate}`
  });
  const logged = insertBefore(insertBefore(moved, places2.address, write(log, { folder })), places2.told, write(vouched, {}));
  const frame = isClosed ? insertBefore(logged, places2.limits, write(closed, endedRefusal)) : logged;
  return new Map([
    ...[...files].map(([path, text]) => [`published/${path}`, text]),
    ["haproxy.cfg", `${write(main, { ...state2, directory, folder, socket, nobody: isRoot2 ? [{ id: 65534 }] : [] })}${frame}`],
    ["state.map", write(stateMap, state2)],
    ["systems.map", write(systemsMap, { entries: systems2 })],
    ["document-types.map", write(documentTypesMap, { entries: codes.map(([small, code2]) => ({ small, code: code2 })) })]
  ]);
}

// scripts/targets/haproxy/check.ts
var check = {
  program: "haproxy",
  package: "haproxy",
  judge: (site) => ({
    files: layOut2(site, { upstream: "127.0.0.1:9" }),
    args: (directory) => ["-c", ...configured(site, directory)]
  }),
  serve: (site, { listen, upstream, standIn }) => ({
    files: layOut2(
      { ...site, files: rewrite(pointToStandIn(site.files, standIn), believeAddress) },
      { listen: listen.includes(":") ? listen : `0.0.0.0:${listen}`, upstream }
    ),
    args: (directory) => ["-W", ...configured(site, directory)]
  }),
  serveSandbox: (site, { listen, socket, log: log3, trouble }) => ({
    files: layOut2(
      { ...site, files: rewrite(site.files, (frame) => logCalls(believeCallersHere(makeTrouble(frame, trouble)))) },
      { listen, upstream: `unix@${socket}` }
    ),
    args: (directory) => ["-W", "-p", `${directory}/haproxy.pid`, ...configured(site, directory)],
    prints: { out: log3, err: "error.log" }
  }),
  calledWith: (directory) => ["-C", directory],
  reload: "SIGUSR2",
  operation: {
    ...operation,
    answer: (site) => ({
      files: layOut2({ ...site, files: rewrite(site.files, askByHeaders) }, { listen: "unix@ask.sock", upstream: "127.0.0.1:9" }),
      // One process, which nothing outlives.
      args: (directory) => ["-db", ...configured(site, directory)]
    })
  }
};
var configured = ({ settings }, directory) => [
  ...["-C", directory, "-f", `${makeRelative(settings.directory)}/${framePath}`]
];
var framePath = "haproxy/gateway.cfg";
function layOut2({ files, settings, server }, to) {
  const tree = makeRelative(settings.directory);
  const [certificate, key] = [makeRelative(settings.certificate), makeRelative(settings.key)];
  const pair = certificate === key ? `${server.certificatePem}
${server.privateKeyPem}` : server.certificatePem;
  return new Map([
    ...[...files].map(([path, text]) => [
      `${tree}/${path}`,
      path === framePath ? withoutBalancers(relocate(text, settings, { ...to, tree, certificate })) : text
    ]),
    [key, server.privateKeyPem],
    [certificate, pair]
  ]);
}
var makeRelative = (path) => path.replace(/^\/+/, "");
var rewrite = (files, change) => new Map(files).set(framePath, change(files.get(framePath) ?? ""));
var believeAddress = (frame) => frame.replace("set-var(txn.address) src\n", "set-var(txn.address) req.hdr_ip(X-Real-IP)\n");
var believeCallersHere = (frame) => frame.replace(
  /^ *http-request set-var\(txn\.address\) src\n/m,
  "$&    http-request set-var(txn.address) req.hdr_ip(X-Real-IP) if { src 127.0.0.1 } { req.hdr_ip(X-Real-IP) -m found }\n"
);
function logCalls(frame) {
  const fields = {
    ...{ time: '"%[date,utime(%Y-%m-%dT%H:%M:%SZ)]"', requestId: "%{+Q}[var(txn.id)]", client: "%{+Q}[var(txn.client)]" },
    ...{ serial: "%{+Q}[ssl_c_serial,hex]", address: "%{+Q}[var(txn.address)]", refusal: "%{+Q}[var(txn.refusal)]" },
    ...{ method: '"%HM"', path: "%{+Q}[var(txn.path),json(utf8s)]" }
  };
  const texts = Object.entries(fields).map(([name, value]) => `"${name}":${value}`);
  const lines = `    log global
    log-format '{${texts.join(",")},"status":%ST}'
    http-request set-var(txn.path) path
`;
  return `global
    log stdout len 8192 format raw local0

${insertBefore(frame, "    # Who calls from where.", lines)}`;
}
var makeTrouble = (frame, trouble) => trouble.includes("too-large") ? frame.replace(/(req\.hdr_val\(content-length\) gt) [0-9]+/, "$1 1") : frame;
var asked = `    http-request set-var(txn.fingerprint) req.hdr(X-Fingerprint-SHA256)
    http-request set-var(txn.verify) req.hdr(X-Verify)
`;
var answered = `    http-request return status 200 content-type application/json lf-string '{"client":"%[req.hdr(X-MPass-Client-ID)]"}'
`;
var askByHeaders = (frame) => believeAddress(frame).replace(/^ *http-request set-var\(txn\.(?:fingerprint|verify)\) .*\n/gm, "").replace(/^( *http-request set-var\(txn\.address\) .*\n)/m, `$1${asked}`).replace(/^ *default_backend /m, `${answered}$&`).split("\n").filter((line) => !(line.trimStart().startsWith("http-request ") && line.includes("sc0"))).join("\n");
function pointToStandIn(files, { system: system2, sha256, authorityPem }) {
  const lines = (files.get("haproxy/certificates.map") ?? "").split("\n");
  const at2 = lines.indexOf(`# ${system2}`);
  const own = at2 < 0 ? void 0 : lines[at2 + 1]?.slice(0, 64);
  const changed = new Map(files).set("haproxy/authorities.pem", authorityPem);
  if (own === void 0) return changed;
  for (const path of ["haproxy/certificates.map", "haproxy/access.map"])
    changed.set(path, (files.get(path) ?? "").replaceAll(own, sha256));
  return changed;
}

// scripts/targets/haproxy/gateway.ts
var gateway = template`# Gateway of MDocs, {{word environment}}. Rendered; edits are overwritten.
#
#   haproxy -W -C FOLDER -f haproxy.cfg -f {{word directory}}/haproxy/gateway.cfg
# Paths are relative to FOLDER. Both environments may stand in one HAProxy, each at a port of its own.

global
    # A resumed session would keep the verdict of its first handshake, also when the authority has revoked the certificate since.
    tune.ssl.cachesize 0
    # Another process at the same port would take some of its calls, and answer them with what it has.
    noreuseport
    # What a client began before its access ended is cut off then: uploads, idle connections, half of a request's head.
    hard-stop-after 5s
{{#each replaced}}
    # The key is looked for where the certificate's name ends in {{word extension}}.
    ssl-load-extra-del-ext
{{/each}}

defaults mdocs_{{word environment}}
    mode http
    option dontlognull
    http-reuse never
    timeout connect 10s
    timeout client 300s
    timeout server 300s
    # Whoever has not sent a request's head by then is not heard: access that ended meanwhile would still count.
    timeout http-request 10s
    timeout http-keep-alive 8s

frontend mdocs_{{word environment}} from mdocs_{{word environment}}
    bind {{word address}}{{#each only}} {{word flag}}{{/each}}{{#each proxied}} accept-proxy{{/each}} ssl crt {{word certificate}} ca-file {{word directory}}/haproxy/authorities.pem verify optional crt-ignore-err all ca-ignore-err all ssl-min-ver TLSv1.2 no-tls-tickets alpn http/1.1

{{#each proxied}}
    # Each connection begins with a PROXY header that says who calls. From any other network than these it is not believed.
    # HAProxy would take an IPv6 address that has an IPv4 address in it for that one.
    tcp-request connection set-var(sess.peer) src
{{#each ipv4}}
    tcp-request connection unset-var(sess.peer) if { src {{network address}} } !{ var(sess.peer) -m sub : }
{{/each}}
{{#each ipv6}}
    tcp-request connection unset-var(sess.peer) if { src {{network address}} } { var(sess.peer) -m sub : }
{{/each}}

{{/each}}
    # Who calls from where.
    http-request set-var(txn.address) src
{{#each proxied}}
    http-request set-var(txn.address) var(sess.peer) if { var(sess.peer) -m found }
{{/each}}
    http-request set-var(txn.fingerprint) ssl_c_der,sha2(256),hex,lower
    http-request set-var(txn.verify) str(NONE)
    http-request set-var(txn.verify) str(FAILED) if { ssl_c_used }
    http-request set-var(txn.verify) str(SUCCESS) if { ssl_c_used } { ssl_c_verify 0 } { ssl_c_err 0 } { ssl_c_ca_err 0 }
    http-request set-var(txn.id) uuid(),regsub(-,,g)
    http-request set-var(txn.serial) str(null)
    http-request set-var-fmt(txn.serial) '"%[ssl_c_serial,hex]"' if { ssl_c_used }

    # Whose certificate it is: a client id, or why it is nobody's any more, which no check below takes for a client.
    http-request set-var(txn.holder) var(txn.fingerprint),map_str({{word directory}}/haproxy/certificates.map)
    http-request set-var(txn.client) var(txn.holder) if { var(txn.holder) -m reg ^[0-9a-f-]{36}$ }
    # Whose address it is: a client's, or a set's that shares it. HAProxy would take an IPv6 address that has an IPv4 address in it for that one.
    acl ipv6 var(txn.address) -m sub :
    http-request set-var(txn.owner) var(txn.address),map_ip({{word directory}}/haproxy/addresses-4.map,none) if !ipv6
    http-request set-var(txn.owner) var(txn.address),map_ip({{word directory}}/haproxy/addresses-6.map,none) if ipv6
    # Whom the certificate lets in from there.
    http-request set-var(txn.allowed) var(txn.owner),concat(:,txn.fingerprint),map_str({{word directory}}/haproxy/access.map)
    # Whether the connection was opened for this server.
    acl named ssl_fc_sni -i {{word serverName}}

    # Which check refuses; a later line replaces an earlier one. Only a verified and known certificate from its own address gets past.
    http-request set-var(txn.refusal) str(certificate-unknown)
    http-request set-var(txn.refusal) str(address-not-registered) if { var(txn.client) -m found }
    http-request set-var(txn.refusal) str(access-suspended) if { var(txn.holder) -m beg suspended: }
    http-request set-var(txn.refusal) str(certificate-revoked) if { var(txn.holder) -m beg revoked: }
    http-request set-var(txn.refusal) str(server-name-unknown) if !named
    http-request set-var(txn.refusal) str(certificate-missing) if named { var(txn.verify) -m str NONE }
    # OpenSSL's numbers for the cause.
    http-request set-var(txn.refusal) str(certificate-not-accepted) if { var(txn.verify) -m str FAILED }
    http-request set-var(txn.refusal) str(certificate-expired) if { var(txn.verify) -m str FAILED } { ssl_c_verify 10 }
    http-request set-var(txn.refusal) str(certificate-not-yet-valid) if { var(txn.verify) -m str FAILED } { ssl_c_verify 9 }
    http-request set-var(txn.refusal) str(certificate-purpose) if { var(txn.verify) -m str FAILED } { ssl_c_verify 26 }
    http-request set-var(txn.refusal) str(certificate-untrusted) if { var(txn.verify) -m str FAILED } { ssl_c_verify 2 3 7 18 19 20 21 33 }
    http-request unset-var(txn.refusal) if named { var(txn.verify) -m str SUCCESS } { var(txn.allowed) -m found }

    # What a refused client is told: problem details (RFC 9457), as the service's own errors are.
    http-request set-var(txn.told) var(txn.refusal)
    http-request set-var(txn.told) var(txn.holder) if { var(txn.refusal) -m str access-suspended certificate-revoked }
    http-request set-var-fmt(txn.problem) '"status":401,"title":"Unauthorized","errors":{},"message":null'
    http-request set-var(txn.problem) var(txn.told),map_str({{word directory}}/haproxy/messages.map)
    http-request set-var-fmt(txn.answer) '{"type":"about:blank",%[var(txn.problem)],"error":"%[var(txn.refusal)]","clientAddress":"%[var(txn.address)]","certificateSerial":%[var(txn.serial)],"requestId":"%[var(txn.id)]"}' if { var(txn.refusal) -m found }
    http-request return status 421 content-type "application/problem+json; charset=utf-8" hdr X-Request-ID %[var(txn.id)] lf-string %[var(txn.answer)]\n if { var(txn.refusal) -m str server-name-unknown }
    http-request return status 403 content-type "application/problem+json; charset=utf-8" hdr X-Request-ID %[var(txn.id)] lf-string %[var(txn.answer)]\n if { var(txn.refusal) -m str address-not-registered access-suspended }
    http-request return status 401 content-type "application/problem+json; charset=utf-8" hdr X-Request-ID %[var(txn.id)] lf-string %[var(txn.answer)]\n if { var(txn.refusal) -m found }
    # Whoever gets here is a client at its own address.
    http-request set-var(txn.client) var(txn.allowed)

    # What one client may do, whatever addresses it calls from. Only whoever got past the checks is counted. Room for 100,000 clients.
    stick-table type string len 36 size 100k expire 10s store gpc0,gpc0_rate(2s),conn_cur
    http-request track-sc0 var(txn.client)
    http-request set-var(txn.refusal) str(too-many-requests) if { sc0_gpc0_rate ge {{word requestsAtOnce}} }
    http-request set-var(txn.refusal) str(too-many-requests) if { sc0_conn_cur gt {{word callsAtOnce}} }
    http-request set-var(txn.problem) var(txn.refusal),map_str({{word directory}}/haproxy/messages.map)
    http-request return status 429 content-type "application/problem+json; charset=utf-8" hdr X-Request-ID %[var(txn.id)] hdr Retry-After 1 lf-string '{"type":"about:blank",%[var(txn.problem)],"error":"%[var(txn.refusal)]","clientAddress":"%[var(txn.address)]","certificateSerial":%[var(txn.serial)],"requestId":"%[var(txn.id)]"}'\n if { var(txn.refusal) -m found }
    http-request sc-inc-gpc0(0)

    # Parts of up to 5 GiB with the form around them, passed on as they come.
    http-request return status 413 if { req.hdr_val(content-length) gt 5452595200 }

    # Of the client's own headers only these reach the service: of two spellings, X-MPass-... and x_mpass_..., the second would pass by a rule about the first.
    http-request del-header '^(?!(?:{{#each headers}}{{word name}}|{{/each}}host|expect|content-length|transfer-encoding)$)' -m reg
    http-request set-uri %[pathq]

    # The service trusts these without question: each is set here, whatever the client sent under the same name.
    http-request set-header X-MPass-Client-ID %[var(txn.client)]
    http-request set-header X-MPass-Client-Cert-Serial %[ssl_c_serial,hex]
    http-request set-header X-Request-ID %[var(txn.id)]
    http-request set-header X-Forwarded-For %[var(txn.address)]
    http-request set-header X-Forwarded-Proto https
    http-request set-header X-Forwarded-Host {{word host}}
    http-request set-header X-Real-IP %[var(txn.address)]
    http-request set-header Host {{word host}}
    http-response set-header X-Request-ID %[var(txn.id)]
    default_backend mdocs_{{word environment}}_service

backend mdocs_{{word environment}}_service from mdocs_{{word environment}}
{{#each plain}}
    server service {{word at}}
{{/each}}
{{#each secured}}
    server service {{word at}} ssl verify none sni str({{word name}})
{{/each}}
`;

// scripts/targets/haproxy/maps.ts
var certificatesMap = template`# Certificate (SHA-256 of its DER) -> client, or why it gives no access, and since when. Rendered; edits are overwritten.
{{#each entries}}
# {{system name}}
{{fingerprint sha256}} {{client id}}
{{/each}}
{{#each withdrawn}}
{{fingerprint sha256}} {{word told}}
{{/each}}
`;
var addressesMap = template`# Network -> its client, or the set of clients that share it. Rendered; edits are overwritten.
{{#each entries}}
{{network address}} {{owner name}}
{{/each}}
`;
var accessMap = template`# Owner of a network and certificate -> the client that the certificate lets in from there. Rendered; edits are overwritten.
{{#each entries}}
{{owner name}}:{{fingerprint sha256}} {{client id}}
{{/each}}
`;
var messagesMap = template`# Refusal, or why and since when -> what is told. Rendered; edits are overwritten.
{{#each entries}}
{{word told}} "status":{{word status}},"title":"{{sentence title}}","errors":{"{{word code}}":["{{sentence en}}"]},"message":{"ro":"{{sentence ro}}","en":"{{sentence en}}","ru":"{{sentence ru}}"}
{{/each}}
`;
var authoritiesPem = template`{{#each entries}}
{{pem text}}
{{/each}}
`;
function writeMaps(view) {
  const { clients, withdrawn, networks, refusals: refusals2, limited, authorities } = view;
  const entries = clients.flatMap(
    (client2) => client2.certificates.map(({ sha256 }) => ({ sha256, id: client2.clientId, name: nameOf(client2) }))
  );
  refuseRepeated(entries.map(({ sha256 }) => sha256));
  const told = new Map(withdrawn.map((one2) => [toldOf(one2), one2]));
  const withdrawnTold = [...told].sort(([a], [b]) => compare(a, b)).map(([key, one2]) => ({
    told: key,
    ...tell(withdrawnCode[one2.why], withdrawnText(one2))
  }));
  const withdrawnCertificates = withdrawn.map((one2) => ({ sha256: one2.sha256, told: toldOf(one2) }));
  const { named: named2, sets } = nameOwners(networks);
  const addresses = (family) => ({
    template: addressesMap,
    values: {
      entries: named2.filter(({ network: network4 }) => network4.family === family).map(({ network: network4, name }) => ({ address: writeNetwork(network4), name }))
    }
  });
  return {
    "access.map": { template: accessMap, values: { entries: listAccess(clients, sets) } },
    "addresses-4.map": addresses(4),
    "addresses-6.map": addresses(6),
    "authorities.pem": { template: authoritiesPem, values: { entries: authorities.map(({ pem: pem2 }) => ({ text: pem2 })) } },
    "certificates.map": {
      template: certificatesMap,
      values: {
        entries: entries.sort((a, b) => compare(a.sha256, b.sha256)),
        withdrawn: withdrawnCertificates.sort((a, b) => compare(a.sha256, b.sha256))
      }
    },
    "messages.map": {
      template: messagesMap,
      values: { entries: [...refusals2, limited].map((one2) => ({ told: one2.code, ...one2 })).concat(withdrawnTold) }
    }
  };
}
function listAccess(clients, sets) {
  const byId = new Map(clients.map((one2) => [one2.clientId, one2]));
  const owners = [...byId.keys()].map((id2) => [id2, [id2]]);
  const entries = [...owners, ...sets].flatMap(
    ([name, ids]) => ids.flatMap((id2) => (byId.get(id2)?.certificates ?? []).map(({ sha256 }) => ({ name, sha256, id: id2 })))
  );
  return entries.sort((a, b) => compare(a.name, b.name) || compare(a.sha256, b.sha256));
}
function refuseRepeated(fingerprints) {
  const seen = /* @__PURE__ */ new Set();
  for (const fingerprint3 of fingerprints) {
    if (seen.has(fingerprint3)) throw new Error(`two clients have the certificate with SHA-256 ${fingerprint3}`);
    seen.add(fingerprint3);
  }
}
var toldOf = ({ why, since = "" }) => `${why}:${since}`;

// scripts/targets/haproxy/haproxy.ts
var haproxy = { name: "haproxy", quoting: quoting2, render: render2, check };
function render2(view) {
  return { ...writeMaps(view), "gateway.cfg": { template: gateway, values: toGatewayValues(view) } };
}
function toGatewayValues({ environment, settings, balancers }) {
  const { requestsPerSecond, callsAtOnce, ...others2 } = { ...usualLimits, ...settings };
  const { listen, certificate, key, upstream } = settings;
  const [, name = upstream, port] = /^https?:\/\/([^/:]+)(?::([0-9]+))?$/.exec(upstream) ?? [];
  const isSecured = upstream.startsWith("https:");
  const at2 = `${name}:${port ?? (isSecured ? 443 : 80)}`;
  return {
    ...others2,
    environment,
    callsAtOnce,
    // Within two seconds: as many as a second has on average, and twice as many at once.
    requestsAtOnce: 2 * requestsPerSecond,
    address: listen.includes(":") ? listen : `0.0.0.0:${listen}`,
    proxied: balancers ? [{ ipv4: ofFamily(balancers, 4), ipv6: ofFamily(balancers, 6) }] : [],
    only: listen.startsWith("[") ? [{ flag: "v6only" }] : [],
    // HAProxy has no setting for the key: it is in the certificate's file, or in one whose name follows from it.
    replaced: [certificate, `${certificate}.key`].includes(key) ? [] : [{ extension: ".key" }],
    headers: passedHeaders.map((name2) => ({ name: name2.toLowerCase() })),
    host: hostOf(settings),
    plain: isSecured ? [] : [{ at: at2 }],
    secured: isSecured ? [{ at: at2, name }] : []
  };
}
var ofFamily = (networks, family) => networks.filter((one2) => one2.family === family).map((one2) => ({ address: writeNetwork(one2) }));

// scripts/targets/nginx/quoting.ts
var { sha1: fingerprint2, sha256: _, ...others } = forms2;
var plain = quoteBy({ ...others, fingerprint: fingerprint2, variable: /^[a-z0-9_]{1,100}$/ }, "nginx's configuration");
var variable = (value) => `$${plain.variable(value)}`;
var quoting3 = { ...plain, variable };

// scripts/targets/nginx/relocate.ts
function relocate2(text, { listen, upstream, directory, certificate, key }, to) {
  return text.replaceAll(` ${directory}/`, ` ${to.tree}/`).replace(` ${certificate};`, ` ${to.certificate};`).replace(` ${key};`, ` ${to.key};`).replace(`listen ${listen} ssl`, `listen ${to.listen} ssl`).replace(`proxy_pass ${upstream};`, `proxy_pass ${to.upstream};`);
}
var withoutBalancers2 = (text) => text.replace(" ssl proxy_protocol;", " ssl;").replace(/^ {4}(?:set_real_ip_from [0-9a-f.:/]+|real_ip_header proxy_protocol);\n/gm, "");

// scripts/targets/nginx/operation.ts
var operation2 = {
  sample: /* @__PURE__ */ new Map([["nginx/gateway.conf", "    location / {\n"]]),
  layOut: layOut3,
  judge: (directory, revision) => ["-t", "-e", "stderr", "-p", `${directory}/`, "-c", `${revision}/nginx.conf`],
  start: (directory) => ["-p", `${directory}/`, "-c", "current/nginx.conf", "-e", "log/error.log"],
  pid: "nginx.pid",
  sockets: ["state.sock", "state-again.sock"],
  reload: "SIGHUP"
};
var main2 = template`# nginx of the gateway of MDocs, {{word environment}}. Written by the command gateway; edits are overwritten.
worker_processes auto;
# What a client began before its access ended is cut off then: uploads, idle connections, half of a request's head.
worker_shutdown_timeout 5s;
pid {{word directory}}/nginx.pid;
# Lower levels quote requests, and with them what clients call their documents.
error_log {{word directory}}/log/error.log alert;
events { worker_connections 4096; }
http {
    server_tokens off;
    client_body_temp_path {{word directory}}/temp/client_body;
    proxy_temp_path {{word directory}}/temp/proxy;
    fastcgi_temp_path {{word directory}}/temp/fastcgi;
    uwsgi_temp_path {{word directory}}/temp/uwsgi;
    scgi_temp_path {{word directory}}/temp/scgi;
    include {{word folder}}/published/nginx/sizes.conf;
    include {{word folder}}/log.conf;
    include {{word folder}}/gateway.conf;
    server {
        listen unix:{{word directory}}/{{word socket}};
        access_log off;
        default_type application/json;
        return 200 '{"revision":"{{word revision}}","environment":"{{word environment}}","generation":{{word generation}},"commit":"{{word commit}}","manifest":"{{word manifest}}","notAfter":"{{word notAfter}}"}';
    }
}
`;
var log2 = template`# The log of requests. Written by the command gateway; edits are overwritten.
map $mdocs_{{word environment}}_client $mdocs_{{word environment}}_system {
    default "";
    include {{word folder}}/systems.map;
}
map $uri $mdocs_{{word environment}}_document_type {
    default "";
    include {{word folder}}/document-types.map;
}
map $ssl_client_verify $mdocs_{{word environment}}_verified_serial {
    default "";
    SUCCESS $ssl_client_serial;
}
map $status $mdocs_{{word environment}}_status {
    default $status;
{{#each odd}}
    "{{word written}}" {{word number}};
{{/each}}
}
# What the limits of a client refuse got past all other checks. Words and no patterns, here as above: this is asked for each request.
map "$limit_req_status:$limit_conn_status{{#each ended}}:$mdocs_{{word environment}}_refusal:$status{{/each}}" $mdocs_{{word environment}}_told {
    default $mdocs_{{word environment}}_refusal;
{{#each limited}}
    "{{word limits}}" too-many-requests;
{{/each}}
{{#each ended}}
    ":::503" {{word code}};
{{/each}}
}
log_format mdocs escape=json
    '{"time":"$time_iso8601","client":"$mdocs_{{word environment}}_client","system":"$mdocs_{{word environment}}_system",'
    '"certificateSha1":"$ssl_client_fingerprint","certificateSerial":"$mdocs_{{word environment}}_verified_serial",'
    '"address":"{{#each direct}}$remote_addr{{/each}}{{#each proxied}}$mdocs_{{word environment}}_caller{{/each}}","refusal":"$mdocs_{{word environment}}_told","status":$mdocs_{{word environment}}_status,'
    '"bytesReceived":$request_length,"bytesSent":$bytes_sent,"seconds":$request_time,'
    '"documentType":"$mdocs_{{word environment}}_document_type","requestId":"$request_id"}';
access_log {{word directory}}/log/access.log mdocs buffer=64k flush=1s;
`;
var oddStatuses = Array.from({ length: 100 }, (_2, number) => ({ written: `${number}`.padStart(3, "0"), number }));
var limitedBy = ["REJECTED:", ":REJECTED", "PASSED:REJECTED", "DELAYED:REJECTED"].map((limits) => ({ limits }));
var systemsMap2 = template`# Client id -> its system. Written by the command gateway; edits are overwritten.
{{#each entries}}
{{client clientId}} {{system name}};
{{/each}}
`;
var documentTypesMap2 = template`# Path -> the document type that it asks for. Written by the command gateway; edits are overwritten.
{{#each entries}}
/api/document-types/{{code code}} {{code code}};
{{/each}}
`;
var closed2 = template`        add_header X-Request-ID $request_id always;
        add_header Retry-After 600 always;
        return 503 '{"type":"about:blank","status":{{word status}},"title":"{{sentence title}}","errors":{"{{word code}}":["{{sentence en}}"]},"message":{"ro":"{{sentence ro}}","en":"{{sentence en}}","ru":"{{sentence ru}}"},"error":"{{word code}}","clientAddress":"$remote_addr","certificateSerial":"$ssl_client_serial","requestId":"$request_id"}\n';
`;
function close(frame, text) {
  const [before, after, ...others2] = frame.split("    location / {\n");
  if (before === void 0 || after === void 0 || others2.length > 0)
    throw new Error("the frame has no one place where calls are passed on");
  return `${before}    location / {
${text}${after}`;
}
async function layOut3(site) {
  const { renderTemplate } = await import("./render.mjs");
  const { files, settings, directory, socket, state: state2, systems: systems2, documentTypes: documentTypes2, isClosed } = site;
  const { environment } = state2;
  const folder = `${directory}/versions/${state2.revision}`;
  const write = (source, values) => renderTemplate({ source, quoting: quoting3 }, values);
  const codes = [...new Map(documentTypes2.map((code2) => [code2.toLowerCase(), code2])).values()].sort();
  const frame = relocate2(files.get("nginx/gateway.conf") ?? "", settings, placeOf2(settings, directory, folder));
  return new Map([
    ...[...files].map(([path, text]) => [`published/${path}`, text]),
    ["gateway.conf", isClosed ? close(frame, write(closed2, endedRefusal)) : frame],
    ["nginx.conf", write(main2, { ...state2, directory, folder, socket })],
    [
      "log.conf",
      write(log2, { environment, directory, folder, odd: oddStatuses, ...refusedBy(isClosed, environment), ...callerOf(site) })
    ],
    ["systems.map", write(systemsMap2, { entries: systems2 })],
    ["document-types.map", write(documentTypesMap2, { entries: codes.map((code2) => ({ code: code2 })) })]
  ]);
}
var refusedBy = (isClosed, environment) => isClosed ? { ended: [{ ...endedRefusal, environment }], limited: [] } : { ended: [], limited: limitedBy };
var callerOf = ({ settings: { proxyProtocolFrom }, state: { environment } }) => proxyProtocolFrom ? { direct: [], proxied: [{ environment }] } : { direct: [{}], proxied: [] };
var placeOf2 = ({ listen, upstream, certificate, key }, directory, folder) => ({
  listen,
  upstream,
  tree: `${folder}/published`,
  certificate: certificate.startsWith("/") ? certificate : `${directory}/${certificate}`,
  key: key.startsWith("/") ? key : `${directory}/${key}`
});

// scripts/targets/nginx/check.ts
var check2 = {
  program: "nginx",
  package: "nginx-light",
  judge: (site) => ({
    files: layOut4(site, { listen: "unix:check.sock", upstream: keepScheme(site, "127.0.0.1:9") }),
    args: (directory) => ["-t", "-e", "stderr", "-p", `${directory}/`, "-c", "nginx.conf"]
  }),
  serve: (site, { listen, upstream, standIn, isRoot: isRoot2 }) => ({
    files: layOut4(
      { ...site, files: pointToStandIn2(site.files, standIn) },
      { listen, upstream: keepScheme(site, upstream), isRoot: isRoot2 }
    ),
    args: serving
  }),
  serveSandbox: (site, { listen, socket, isRoot: isRoot2, log: log3, trouble }) => ({
    files: layOut4(
      { ...site, files: makeTrouble2(site.files, trouble) },
      { listen, upstream: `http://unix:${socket}`, isRoot: isRoot2, besides: writeLog(site.files, log3) }
    ),
    args: serving
  }),
  calledWith: (directory) => ["-p", `${directory}/`],
  reload: "SIGHUP",
  operation: {
    ...operation2,
    answer: (site, isRoot2) => ({
      files: layOut4(
        { ...site, files: askByHeaders2(site.files) },
        { listen: "unix:ask.sock", upstream: "http://unix:service.sock", besides: service, isRoot: isRoot2 }
      ),
      // One process, which nothing outlives.
      args: (directory) => [
        "-g",
        "daemon off; master_process off;",
        "-p",
        `${directory}/`,
        "-c",
        "nginx.conf",
        "-e",
        "error.log"
      ]
    })
  }
};
var serving = (directory) => ["-g", "daemon off;", "-p", `${directory}/`, "-c", "nginx.conf", "-e", "error.log"];
function layOut4({ files, settings, server }, { listen, upstream, isRoot: isRoot2 = false, besides = "" }) {
  const tree = makeRelative2(settings.directory);
  const [certificate, key] = [makeRelative2(settings.certificate), makeRelative2(settings.key)];
  return new Map([
    ...[...files].map(([path, text]) => [
      `${tree}/${path}`,
      path === framePath2 ? withoutBalancers2(relocate2(text, settings, { listen, upstream, tree, certificate, key })) : text
    ]),
    [certificate, server.certificatePem],
    [key, server.privateKeyPem],
    ["nginx.conf", writeMainConfiguration(tree, isRoot2, besides)]
  ]);
}
var framePath2 = "nginx/gateway.conf";
var makeRelative2 = (path) => path.replace(/^\/+/, "");
var keepScheme = ({ settings }, address) => `${settings.upstream.startsWith("https:") ? "https" : "http"}://${address}`;
var writeMainConfiguration = (tree, isRoot2, besides) => `${isRoot2 ? "user root root;\n" : ""}pid nginx.pid;
error_log stderr;
events {}
http {
${besides.includes("access_log") ? "" : "  access_log off;\n"}  set_real_ip_from 127.0.0.1; real_ip_header X-Real-IP;
${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `  ${kind}_temp_path temp-${kind};`).join("\n")}
  include ${tree}/nginx/sizes.conf;
  include ${tree}/nginx/gateway.conf;
${besides}}
`;
var service = `  set_real_ip_from unix:;
  server { listen unix:service.sock; return 200 '{"client":"$http_x_mpass_client_id"}'; }
`;
function pointToStandIn2(files, standIn) {
  const lines = (files.get("nginx/clients.map") ?? "").split("\n");
  const own = lines.findIndex((line) => line.endsWith(`# ${standIn.system}`));
  if (own >= 0) lines[own] = (lines[own] ?? "").replace(/^[0-9a-f]{40}/, standIn.sha1);
  return new Map(files).set("nginx/clients.map", lines.join("\n")).set("nginx/authorities.pem", standIn.authorityPem);
}
function writeLog(files, log3) {
  const [prefix = ""] = /\$mdocs_[a-z]+(?=_client )/.exec(files.get(framePath2) ?? "") ?? [];
  const fields = {
    ...{ time: "$time_iso8601", requestId: "$request_id", client: `${prefix}_client`, serial: "$ssl_client_serial" },
    ...{ address: "$remote_addr", refusal: `${prefix}_told`, method: "$request_method", path: "$uri" }
  };
  const texts = Object.entries(fields).map(([name, value]) => `"${name}":"${value}"`);
  return `  map "$limit_req_status:$limit_conn_status" ${prefix}_told { default ${prefix}_refusal; "~REJECTED" too-many-requests; }
  log_format calls escape=json '{${texts.join(",")},"status":$status}';
  access_log ${log3} calls;
`;
}
function makeTrouble2(files, trouble) {
  let frame = files.get(framePath2) ?? "";
  if (trouble.includes("too-large")) frame = frame.replace(/client_max_body_size [0-9a-z]{1,20};/, "client_max_body_size 1;");
  if (trouble.includes("clock")) frame = frame.replace(/^( +)proxy_http_version 1\.1;\n/m, "$&$1proxy_pass_header Date;\n");
  return trouble.length === 0 ? files : new Map(files).set(framePath2, frame);
}
function askByHeaders2(files) {
  const frame = (files.get(framePath2) ?? "").replaceAll("$ssl_client_fingerprint", "$http_x_fingerprint").replaceAll("$ssl_client_verify", "$http_x_verify").replace(/^ *limit_(?:req|conn) .*\n/gm, "");
  return new Map(files).set(framePath2, frame);
}

// scripts/targets/nginx/gateway.ts
var gateway2 = template`# Gateway of MDocs, {{word environment}}. Rendered; edits are overwritten.
#
# In the http block of nginx.conf, before any map:
#   include {{word directory}}/nginx/sizes.conf;    once, also where both environments share one nginx
#   include {{word directory}}/nginx/gateway.conf;
# Paths are relative to nginx's configuration directory. All variables carry the environment's name.

# Whose certificate it is: a client id, or why it is nobody's any more, which no check below takes for a client. Unknown: nobody's.
map $ssl_client_fingerprint $mdocs_{{word environment}}_client {
    default "";
    include {{word directory}}/nginx/clients.map;
    include {{word directory}}/nginx/withdrawn.map;
}

# Whose address it is: a client's, or a set's that shares it. Unknown: nobody's.
geo $remote_addr $mdocs_{{word environment}}_owner {
    default none;
    include {{word directory}}/nginx/addresses.geo;
}

# Whether the client may call from the address.
map "$mdocs_{{word environment}}_client:$mdocs_{{word environment}}_owner" $mdocs_{{word environment}}_allowed {
    default 0;
    "~^([0-9a-f-]{36}):\1$" 1;
    include {{word directory}}/nginx/shared.map;
}

# Whether the connection was opened for this server. Otherwise another server of the same port, with other rules, may have opened it.
map $ssl_server_name $mdocs_{{word environment}}_named {
    default 0;
    "{{word serverName}}" 1;
}

# Which check refuses. Only a verified and known certificate from its own address gets past; whatever is not foreseen is refused.
map "$ssl_client_verify:$mdocs_{{word environment}}_named:$mdocs_{{word environment}}_client:$mdocs_{{word environment}}_allowed" $mdocs_{{word environment}}_refusal {
    default certificate-unknown;
    "~^(NONE|SUCCESS):0:" server-name-unknown;
    "~^(NONE)?:" certificate-missing;
    # OpenSSL's words for the cause.
    "~^FAILED:certificate has expired:" certificate-expired;
    "~^FAILED:certificate is not yet valid:" certificate-not-yet-valid;
    "~^FAILED:(unsuitable|unsupported) certificate purpose:" certificate-purpose;
    "~^FAILED:(self.signed certificate|unable to (get|verify)|certificate signature failure)" certificate-untrusted;
    "~^FAILED:" certificate-not-accepted;
    "~^SUCCESS:1:[0-9a-f-]{36}:0$" address-not-registered;
    "~^SUCCESS:1:[0-9a-f-]{36}:1$" "";
    "~^SUCCESS:1:suspended:" access-suspended;
    "~^SUCCESS:1:revoked:" certificate-revoked;
}

{{#each proxied}}
# Who calls, also where nginx refuses a certificate before it has taken the address of the PROXY header for the caller's.
geo $realip_remote_addr $mdocs_{{word environment}}_balanced {
    default 0;
{{#each networks}}
    {{network address}} 1;
{{/each}}
}
map "$mdocs_{{word environment}}_balanced:$proxy_protocol_addr" $mdocs_{{word environment}}_caller {
    default $remote_addr;
    "~^1:." $proxy_protocol_addr;
}

{{/each}}
# What a refused client is told: problem details (RFC 9457), as the service's own errors are.
map $mdocs_{{word environment}}_refusal:$mdocs_{{word environment}}_client $mdocs_{{word environment}}_problem {
    default '"status":401,"title":"Unauthorized","errors":{},"message":null';
{{#each refusals}}
    ~^{{word code}}: '"status":{{word status}},"title":"{{sentence title}}","errors":{"{{word code}}":["{{sentence en}}"]},"message":{"ro":"{{sentence ro}}","en":"{{sentence en}}","ru":"{{sentence ru}}"}';
{{/each}}
    include {{word directory}}/nginx/withdrawn-messages.map;
}
map $ssl_client_serial $mdocs_{{word environment}}_serial {
    default null;
    "~^[0-9A-F]+$" '"$ssl_client_serial"';
}
map $request_id $mdocs_{{word environment}}_answer {
    default '{"type":"about:blank",$mdocs_{{word environment}}_problem,"error":"$mdocs_{{word environment}}_refusal","clientAddress":"{{#each direct}}$remote_addr{{/each}}{{#each proxied}}$mdocs_{{word environment}}_caller{{/each}}","certificateSerial":$mdocs_{{word environment}}_serial,"requestId":"$request_id"}\n';
}
{{#each limited}}
map $request_id $mdocs_{{word environment}}_limited {
    default '{"type":"about:blank","status":{{word status}},"title":"{{sentence title}}","errors":{"{{word code}}":["{{sentence en}}"]},"message":{"ro":"{{sentence ro}}","en":"{{sentence en}}","ru":"{{sentence ru}}"},"error":"{{word code}}","clientAddress":"$remote_addr","certificateSerial":$mdocs_{{word environment}}_serial,"requestId":"$request_id"}\n';
}
{{/each}}

# What one client may do, whatever addresses it calls from. Only whoever got past the checks is counted. Room for 100,000 clients.
limit_req_zone $mdocs_{{word environment}}_client zone=mdocs_{{word environment}}_requests:16m rate={{word requestsPerSecond}}r/s;
limit_conn_zone $mdocs_{{word environment}}_client zone=mdocs_{{word environment}}_calls:16m;

server {
    listen {{word listen}} ssl{{#each proxied}} proxy_protocol{{/each}};
    server_name {{word serverName}};
    server_tokens off;
{{#each proxied}}

    # Each connection begins with a header that says who calls. From any other network it is not believed.
{{#each networks}}
    set_real_ip_from {{network address}};
{{/each}}
    real_ip_header proxy_protocol;
{{/each}}

    ssl_certificate {{word certificate}};
    ssl_certificate_key {{word key}};
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_client_certificate {{word directory}}/nginx/authorities.pem;
    ssl_verify_client optional;
    ssl_verify_depth {{word depth}};
    # A resumed session keeps the verdict of the first handshake, even when the authority has revoked the certificate since.
    ssl_session_cache off;
    ssl_session_tickets off;

    # Holds where this is the port's first server; what reaches the service does not rest on it.
    underscores_in_headers off;
    ignore_invalid_headers on;
    # Whoever has not sent a request's head by then is not heard: access that ended meanwhile would still count.
    client_header_timeout 10s;

    # 495: not trusted, expired; 496: missing; 497: not HTTPS.
    error_page 495 496 497 = @mdocs_{{word environment}}_refused;
    default_type "application/problem+json; charset=utf-8";
    add_header X-Request-ID $request_id always;
    if ($mdocs_{{word environment}}_refusal = server-name-unknown) {
        return 421 $mdocs_{{word environment}}_answer;
    }
    if ($mdocs_{{word environment}}_refusal = address-not-registered) {
        return 403 $mdocs_{{word environment}}_answer;
    }
    if ($mdocs_{{word environment}}_refusal = access-suspended) {
        return 403 $mdocs_{{word environment}}_answer;
    }
    if ($mdocs_{{word environment}}_refusal) {
        return 401 $mdocs_{{word environment}}_answer;
    }
    location @mdocs_{{word environment}}_refused {
        return 401 $mdocs_{{word environment}}_answer;
    }

    location @mdocs_{{word environment}}_limited {
        default_type "application/problem+json; charset=utf-8";
        add_header X-Request-ID $request_id always;
        add_header Retry-After 1 always;
        return 429 $mdocs_{{word environment}}_limited;
    }

    location / {
        limit_req zone=mdocs_{{word environment}}_requests burst={{word requestsAtOnce}} nodelay;
        limit_conn mdocs_{{word environment}}_calls {{word callsAtOnce}};
        limit_req_status 429;
        limit_conn_status 429;
        # Higher levels quote requests in nginx's log.
        limit_req_log_level info;
        limit_conn_log_level info;
        error_page 429 = @mdocs_{{word environment}}_limited;

        proxy_pass {{word upstream}};
        proxy_http_version 1.1;
        proxy_ssl_server_name on;

        # Parts of up to 5 GiB with the form around them, passed on as they come.
        client_max_body_size 5200m;
        proxy_request_buffering off;
        proxy_buffering off;
        proxy_read_timeout 300s;
        proxy_send_timeout 300s;

        # Of the client's own headers only these reach the service. nginx cannot clear headers by the beginning of their names, and a
        # list of what to clear (X-Forwarded-..., X-Original-..., X-MPass-...) would be without an end.
        proxy_pass_request_headers off;
        proxy_headers_hash_max_size 1024;
        proxy_headers_hash_bucket_size 128;
{{#each headers}}
        proxy_set_header {{word name}} {{variable value}};
{{/each}}

        # The service trusts these without question: each is set here, whatever the client sent under the same name.
        proxy_set_header X-MPass-Client-ID $mdocs_{{word environment}}_client;
        proxy_set_header X-MPass-Client-Cert-Serial $ssl_client_serial;
        proxy_set_header X-Request-ID $request_id;
        proxy_set_header X-Forwarded-For $remote_addr;
        proxy_set_header X-Forwarded-Proto https;
        proxy_set_header X-Forwarded-Host {{word host}};
        proxy_set_header X-Real-IP $remote_addr;
        proxy_set_header Host {{word host}};
        proxy_set_header Connection "";
    }
}
`;
var sizes = template`# Room for 100,000 clients. Included once, before any map. Rendered; edits are overwritten.
map_hash_max_size 500009;
map_hash_bucket_size 256;
`;

// scripts/targets/nginx/lists.ts
var clientsMap = template`# Certificate (SHA-1 of its DER) -> client. Rendered; edits are overwritten.
{{#each entries}}
{{fingerprint sha1}} {{client id}}; # {{system name}}
{{/each}}
`;
var addressesGeo = template`# Network -> its client, or the set of clients that share it. Rendered; edits are overwritten.
{{#each entries}}
{{network address}} {{owner name}};
{{/each}}
`;
var sharedMap = template`# Client and set of clients that share a network -> 1. Rendered; edits are overwritten.
{{#each entries}}
"{{client id}}:{{set name}}" 1;
{{/each}}
`;
var withdrawnMap = template`# Certificate (SHA-1 of its DER) -> why it gives no access, and since when. Rendered; edits are overwritten.
{{#each entries}}
{{fingerprint sha1}} {{word told}};
{{/each}}
`;
var withdrawnMessagesMap = template`# Refusal, why and since when -> what is told. Rendered; edits are overwritten.
{{#each entries}}
{{word code}}:{{word told}} '"status":{{word status}},"title":"{{sentence title}}","errors":{"{{word code}}":["{{sentence en}}"]},"message":{"ro":"{{sentence ro}}","en":"{{sentence en}}","ru":"{{sentence ru}}"}';
{{/each}}
`;
var authoritiesPem2 = template`{{#each entries}}
{{pem text}}
{{/each}}
`;
function writeClientsPage(clients) {
  const entries = clients.flatMap(
    (client2) => client2.certificates.map(({ sha1 }) => ({ sha1, id: client2.clientId, name: nameOf(client2) }))
  );
  refuseRepeated2(entries.map(({ sha1 }) => sha1));
  return { template: clientsMap, values: { entries: entries.sort((a, b) => compare(a.sha1, b.sha1)) } };
}
function refuseRepeated2(fingerprints) {
  const seen = /* @__PURE__ */ new Set();
  for (const fingerprint3 of fingerprints) {
    if (seen.has(fingerprint3)) throw new Error(`two clients have the certificate with SHA-1 ${fingerprint3}`);
    seen.add(fingerprint3);
  }
}
function writeWithdrawnPages(withdrawn) {
  const byTold = new Map(withdrawn.map((one2) => [toldOf2(one2), one2]));
  const sorted = [...byTold].sort(([a], [b]) => compare(a, b));
  const messages2 = sorted.map(([told, one2]) => ({ told, ...tell(withdrawnCode[one2.why], withdrawnText(one2)) }));
  const certificates2 = withdrawn.map((one2) => ({ sha1: one2.sha1, told: toldOf2(one2) }));
  return {
    certificates: { template: withdrawnMap, values: { entries: certificates2 } },
    messages: { template: withdrawnMessagesMap, values: { entries: messages2 } }
  };
}
var toldOf2 = ({ why, since = "" }) => `${why}:${since}`;
function writeAddressPages(networks) {
  const { named: named2, sets } = nameOwners(networks);
  const addresses = named2.map(({ network: network4, name }) => ({ address: writeNetwork(network4), name }));
  const shared = [...sets].flatMap(([name, owners]) => owners.map((id2) => ({ id: id2, name })));
  return {
    addresses: { template: addressesGeo, values: { entries: addresses } },
    shared: { template: sharedMap, values: { entries: shared } }
  };
}
var writeAuthoritiesPage = (authorities) => ({
  template: authoritiesPem2,
  values: { entries: authorities.map(({ pem: pem2 }) => ({ text: pem2 })) }
});

// scripts/targets/nginx/nginx.ts
var nginx = { name: "nginx", quoting: quoting3, render: render3, check: check2 };
function render3(view) {
  const { addresses, shared } = writeAddressPages(view.networks);
  const { certificates: certificates2, messages: messages2 } = writeWithdrawnPages(view.withdrawn);
  return {
    "addresses.geo": addresses,
    "authorities.pem": writeAuthoritiesPage(view.authorities),
    "clients.map": writeClientsPage(view.clients),
    "gateway.conf": { template: gateway2, values: toGatewayValues2(view) },
    "shared.map": shared,
    "sizes.conf": { template: sizes, values: {} },
    "withdrawn-messages.map": messages2,
    "withdrawn.map": certificates2
  };
}
function toGatewayValues2({ environment, settings, balancers, depth, refusals: refusals2, limited }) {
  const limits = { ...usualLimits, ...settings };
  return {
    ...limits,
    requestsAtOnce: 2 * limits.requestsPerSecond,
    environment,
    depth,
    refusals: refusals2,
    limited: [{ ...limited, environment }],
    host: hostOf(settings),
    direct: balancers ? [] : [{}],
    proxied: balancers ? [{ environment, networks: balancers.map((one2) => ({ address: writeNetwork(one2) })) }] : [],
    headers: passedHeaders.map((name) => ({ name, value: `http_${name.toLowerCase().replaceAll("-", "_")}` }))
  };
}

// scripts/targets/strongswan/quoting.ts
var slug2 = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
var network2 = "(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}(?:/[0-9]{1,2})?|[0-9a-f:]{2,39}(?:/[0-9]{1,3})?)";
var forms4 = {
  environment: /^[a-z]{1,20}$/,
  connection: new RegExp(`^mdocs_[a-z]{1,20}_${slug2}_${slug2}$`),
  address: /^(?:[0-9]{1,3}(?:\.[0-9]{1,3}){3}|[0-9a-f:]{2,39})$/,
  networks: new RegExp(`^${network2}(?:, ${network2})*$`),
  identity: /^(?:[a-z0-9]+(?:-+[a-z0-9]+)*\.)+[a-z][a-z0-9]*(?:-+[a-z0-9]+)*$/,
  pem: /^-----BEGIN CERTIFICATE-----\n(?:[A-Za-z0-9+/]{1,64}={0,2}\n)+-----END CERTIFICATE-----$/
};
var quoting4 = Object.fromEntries(
  Object.entries(forms4).map(([name, form]) => [name, (value) => requireMatch2(value, form)])
);
function requireMatch2(value, form) {
  if (typeof value === "string" && form.test(value)) return value;
  throw new Error(`a value may not be written for strongSwan: ${JSON.stringify(value)} does not match ${form}`);
}

// scripts/targets/strongswan/strongswan.ts
var strongswan = { name: "strongswan", quoting: quoting4, render: render4 };
var connectionConf = template`# Comes to the gateway of MDocs, {{environment environment}}, by IKEv2. Rendered; edits are overwritten.
connections {
    {{connection name}} {
        version = 2
        proposals = aes256gcm16-prfsha384-ecp384, aes256gcm16-prfsha256-ecp256, aes256-sha256-ecp256, aes256-sha256-modp2048
        remote_addrs = {{address peer}}
        mobike = no
        fragmentation = yes
        unique = replace
        dpd_delay = 30s
        local {
            auth = pubkey
            certs = mdocs-{{environment environment}}.pem
            id = {{identity identity}}
        }
        remote {
            auth = pubkey
            certs = {{connection name}}.pem
            id = %any
        }
        children {
            calls {
                local_ts = {{address gateway}}
                remote_ts = {{networks networks}}
                esp_proposals = aes256gcm16-ecp384, aes256gcm16-ecp256, aes256-sha256-ecp256, aes256-sha256-modp2048
                start_action = none
            }
        }
    }
}
`;
var names = template`{{#each connections}}
{{connection name}}
{{/each}}
`;
var certificatePem = template`{{pem text}}
`;
function render4({ environment, tunnels, vpn }) {
  const { gateway: gateway3, ikev2 } = vpn ?? {};
  const offered = gateway3 === void 0 || ikev2 === void 0 ? [] : tunnels;
  const connections = offered.flatMap((tunnel) => {
    const { certificate, peer } = tunnel;
    if (certificate === void 0) return [];
    const networks = tunnel.networks.map(writeNetwork).join(", ");
    const common = { name: nameOfConnection(environment, tunnel), environment, peer, networks };
    return [{ ...common, identity: ikev2?.identity, gateway: gateway3, text: frameBase64(certificate).trimEnd() }];
  });
  const pages = connections.flatMap((values) => [
    [`conf/${values.name}.conf`, { template: connectionConf, values }],
    [`x509/${values.name}.pem`, { template: certificatePem, values }]
  ]);
  return {
    "connections.txt": { template: names, values: { connections } },
    ...Object.fromEntries(pages)
  };
}
var nameOfConnection = (environment, { client: client2 }) => `mdocs_${environment}_${client2.institution}_${client2.system}`;

// scripts/targets/wireguard/quoting.ts
var slug3 = "[a-z][a-z0-9]*(?:-[a-z0-9]+)*";
var network3 = "(?:[0-9]{1,3}(?:\\.[0-9]{1,3}){3}(?:/[0-9]{1,2})?|[0-9a-f:]{2,39}(?:/[0-9]{1,3})?)";
var forms5 = {
  environment: /^[a-z]{1,20}$/,
  port: /^[1-9][0-9]{0,4}$/,
  system: new RegExp(`^${slug3}/${slug3}$`),
  key: /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/,
  networks: new RegExp(`^${network3}(?:, ${network3})*$`)
};
var quoting5 = quoteBy(forms5, "WireGuard's file");

// scripts/targets/wireguard/wireguard.ts
var wireguard = { name: "wireguard", quoting: quoting5, render: render5 };
var peersConf = template`# Who comes to the gateway of MDocs, {{environment environment}}, by WireGuard. Rendered; edits are overwritten.
# The private key of the gateway is joined to it where it is applied, with wg syncconf.
[Interface]
{{#each ports}}
ListenPort = {{port port}}
{{/each}}
{{#each peers}}

# {{system name}}
[Peer]
PublicKey = {{key publicKey}}
AllowedIPs = {{networks networks}}
{{/each}}
`;
function render5({ environment, tunnels, vpn }) {
  const peers = tunnels.flatMap(
    ({ client: client2, publicKey, networks }) => publicKey === void 0 ? [] : [{ name: nameOf(client2), publicKey, networks: networks.map(writeNetwork).join(", ") }]
  );
  const ports = vpn?.wireguard ? [{ port: vpn.wireguard.port }] : [];
  return { "peers.conf": { template: peersConf, values: { environment, ports, peers } } };
}

// scripts/targets/list.ts
var targets = [nginx, haproxy, firewall, wireguard, strongswan];
function targetsOf(policy, known2 = targets) {
  const names2 = policy.targets ?? known2.slice(0, 1).map(({ name }) => name);
  return names2.map((name) => {
    const target = known2.find((one2) => one2.name === name);
    if (!target) throw new Error(`there is no target ${name}`);
    return target;
  });
}
function targetsIn(files) {
  return targets.filter(({ name }) => [...files.keys()].some((path) => path.startsWith(`${name}/`)));
}
var checkedTargets = targets.filter(({ check: check3 }) => check3).map(({ name }) => name);
var operatedTargets = targets.filter(({ check: check3 }) => check3?.operation).map(({ name }) => name);

// scripts/commands/help/en.ts
var en = {
  program: "Access to MDocs, declared in one file per institution.",
  help: "shows this text",
  root: "the repository to work on",
  locale: "language",
  today: "a date that replaces the current day, YYYY-MM-DD",
  clock: "today",
  format: "form of the result",
  base: "commit that the change starts from; what must not change is checked too",
  commit: "commit to check instead of the files on disk",
  sarif: "a file that also gets the findings, as SARIF",
  stdio: "accepted because editors add it: there is no other way",
  environment: "environment",
  remote: "git repository of the publications; by default the local one, .mdocs/environments.git",
  lookedAt: "git repository of the publications; by default origin, where it has environment branches, else the local one",
  all: "shows everything, however much it is",
  published: "git repository of the publications",
  onlyRemovals: "publishes only what takes access away",
  into: "the gateway's folder, in which the link current points to the configuration in use",
  ownFolder: "the gateway's own folder: publications, the program's main file, the log, status.json",
  servedBy: "the program that serves clients",
  gatewayName: "the gateway's name in registry/gateways.yaml, under which it reports",
  reportFile: "file to put the signed report in, where it is not pushed",
  reportKey: "file of the private key that signs its reports",
  startedElsewhere: "the program is started by somebody else, as by another container; this command waits for it",
  health: "port, or IP address with a port, that answers over HTTP: /ready, /live, /metrics",
  once: "one round, for cron; without it, rounds go on until the process is told to end",
  every: "seconds between two rounds; by default 15",
  resolve: "goes on after a run whose effect is not known, once somebody has looked",
  signers: "the file with the keys that may sign publications",
  unsigned: "takes unsigned publications, too",
  check: "the program that checks a configuration before it is used",
  gateway: "a gateway's status document: a file or an https address",
  to: "the commit of the environment branch to publish again",
  reason: "why; published with it",
  release: "ends the hold: what is declared is published again",
  who: "who decides it",
  out: "an empty folder",
  pull: "only the pull request with this number",
  within: "how many days ahead; by default 60, and everything for ics and metrics",
  notify: "opens, reminds of and closes the pages (issues) on GitHub about certificates to renew",
  issue: "keeps one page (issue) on GitHub about what was found",
  outbox: "writes mails as .eml files to this folder in place of sending them",
  failed: "this run could not publish the environment; AGE is notified",
  past: "counts all that is due as sent already, for example after an import",
  expect: "the exact number of new notices, where there are more than 100 at once",
  report: "what was tested and with what result; no personal data",
  unobserved: "why the gateway did not see everything that is confirmed",
  by: "e-mail address of those who tested; by default the institution's technical one",
  tested: "day of the test, YYYY-MM-DD; by default today",
  clients: "client list in JSON; can be repeated, with its environment before it: staging=FILE",
  csv: "CSV table with the names of its columns in the first line",
  certificates: "folder with .cer files",
  importOut: "repository with registry/ into which the files are written",
  expires: "the exceptions' last day; by default in a year",
  template: "only writes an empty table with all columns, to a file or the standard output",
  ageMailbox: "e-mail address at which AGE is notified",
  ageAccount: "a GitHub account of AGE, name:number; repeated, two at least",
  stagingAuthority: "file of a certificate authority of the test environment; repeated, up to the root",
  productionAuthority: "file of a certificate authority of the production environment; repeated, up to the root",
  team: "AGE's team on GitHub, @organisation/team",
  withoutTypes: "takes the document types of the sample out, too",
  repair: "sets what GitHub's API can set; shows it and asks first",
  yes: "does not ask",
  firstDay: "first day, YYYY-MM-DD",
  github: "asks GitHub, too: in GitHub Actions, or in a clone with GITHUB_TOKEN",
  lastDay: "last day, YYYY-MM-DD",
  form: "number of an issue; by default that of the event, or all open ones",
  newCertificate: "the .cer file with the new certificate",
  until: "last day of the old certificate; by default the one on which it expires",
  oldKey: "the private key of the old certificate, on your own machine: it signs for the new one, which then needs no approval by AGE",
  oldSignature: "in place of --key, a signature made with it by OpenSSL",
  open: "opens a request (pull request) on GitHub instead of writing to the files here",
  asker: "who asks; shown in the request",
  why: "why, in letters; no personal data",
  granted: "the institution; can be repeated",
  onlySystem: "only this system",
  onlyValue: "only this value, for example an address",
  since: "first day of the revocation; by default today",
  lastOfException: "last day of the exception, YYYY-MM-DD",
  clientId: "the client id from MPass; by default the one proposed",
  intoPull: "writes into the open request with this number",
  usedCertificate: "the certificate that the system will call with: PEM, DER or PFX",
  usedKey: "its private key, PEM; stays on this machine. A passphrase is asked for, or taken from MDOCS_PASSPHRASE",
  apiAddress: "address of the API; by default the environment's, from registry/policy.yaml",
  serverAuthority: "file (PEM) of the authority of the server's certificate, where Node does not know it",
  ofSandbox: "looks at a sandbox: the file that it wrote with --ready-file says where it is, and with which certificates",
  direct: "goes past the proxy that environment variables name",
  timeout: "seconds to wait for each answer; by default 10",
  forAge: "file to write what AGE needs to, without anything secret",
  script: "prints the same questions as a shell script for curl and openssl",
  port: "port of the gateway; 0 takes a free one",
  controlPort: "port of the page with the last calls, and of the trouble; 0 takes a free one",
  sandboxData: "folder that keeps documents and certificates; by default a temporary one, which goes with the sandbox",
  sandboxReset: "begins without documents",
  sandboxFill: "puts sample documents in",
  fault: "trouble: slow, drop, 401, 403, 413, 500, 507, expired, clock; slow=2 and clock=600 with seconds; can be repeated",
  sandboxQuota: "bytes for each owner of documents",
  sandboxCertificate: "the institution's own certificate: those of its file count then, and the authorities of the environment",
  sandboxKey: "the file with its key, which is not read but only named to those who ask",
  ownServer: "the project's own TLS server, even where the program of the gateway is installed",
  readyFile: "a file that says, as JSON, where the sandbox is; written once it answers, and then nothing is printed",
  sandboxKnown: `What the sandbox knows of MDocs:
  documented    the paths, statuses and fields of AGE's guide and of its client
                library; parts from 5 MiB to 5 GiB; the client registry of MPass
  inferred      parts by Content-Range in order; whom a system may act for; that
                JSON alone is checked against a schema; 403 for a type that the
                entry does not declare; a second document of one name
  not found     names of principals, quota as it is set, when a document is new,
                templates, limits of a page
Each operation says so in openapi.json, under x-certainty and x-unsure.`,
  version: "prints the name, the version and the commit",
  options: "options",
  command: "command",
  common: "Options of every command:",
  examples: "Examples:",
  standard: "default",
  more: `npm run -s mdocs -- COMMAND --help shows the options of a command, and examples.
A command ends with 0 (fine), 1 (a person has to look) or 2 (the command line is
wrong, or the tool or the world failed; what it was about stays as it was).`,
  titles: { "Usage:": "Usage:", "Options:": "Options:" },
  /** What stands in angle brackets. */
  placeholders: {
    account: "name:number",
    address: "address",
    certificate: "certificate",
    code: "code",
    commit: "commit",
    count: "count",
    date: "date",
    days: "days",
    dir: "folder",
    file: "file",
    fault: "trouble",
    format: "form",
    institution: "institution",
    mailbox: "e-mail",
    name: "name",
    number: "number",
    place: "place",
    program: "program",
    system: "institution/system",
    text: "text",
    url: "address",
    value: "answer"
  },
  groups: {
    ask: "Ask for access:",
    check: "Check:",
    publish: "Publish:",
    operate: "For AGE, day by day:",
    watch: "Watch and tell:",
    mend: "Mend:",
    setUp: "Set up:"
  },
  commands: {
    suspend: "stops the access of a system in every environment",
    resume: "gives a suspended system its access back",
    revoke: "revokes the certificates of a system, a .cer file or a serial number, for good",
    grant: "grants an exception from a rule, with reason and last day",
    take: "takes in a request that came by mail as a file of the page",
    assign: "gives an access its client id",
    start: "does everything on the current repository: check, plan, publish locally",
    validate: "reads everything and prints every finding",
    plan: "shows what publishing would change",
    render: "writes an environment's configuration to an empty folder",
    provision: "checks the whole repository again and publishes an environment",
    pull: "brings the newest publication to a gateway if it is signed, complete and in force",
    gateway: "runs the gateway of one environment: takes publications, proves what is served, goes back",
    drift: "compares what is declared, what is published and what a gateway uses",
    rollback: "publishes an earlier state again and holds the environment until it is released",
    drill: "measures on a copy how fast an access can be cut",
    new: "asks a few questions and writes an institution's file",
    explain: "explains a code: what it means, usual causes, how to fix it",
    fix: "applies the suggested corrections to the files",
    inspect: "shows what a certificate is and which rules it would break",
    doctor: "finds the first layer that refuses the system's calls, on the machine that calls",
    sandbox: "starts MDocs as the institution will meet it, on this machine: to program and test against",
    lsp: "checks and explains files in an editor (language server)",
    protection: "shows whether the repository is protected on GitHub as it must be",
    expiring: "shows what ends when: certificates, exceptions, contracts, certificate authorities",
    verdict: "checks the open requests (pull requests) and answers each on GitHub",
    status: "shows where each system stands, whom it waits for and for how many days",
    suggest: "proposes what to take out or add, as gateways saw it; changes nothing",
    notify: "notifies everyone concerned of what has happened, once",
    notices: "shows which notices notify would send; sends nothing",
    confirm: "writes into an institution's file that the test succeeded",
    init: "turns a copy of this repository into one of your own: what is fictional goes",
    import: "takes over what AGE has connected already: client list, table, certificates",
    audit: "proves from git every line of a system's access in production",
    report: "shows the figures of a period: requests, days for each step, returns, what waits",
    request: "makes pull requests of forms submitted on GitHub, or says what is missing",
    renew: "puts the new certificate beside the old one, which gets a last day"
  }
};

// scripts/commands/help/ro.ts
var ro = {
  program: "Accesul la MDocs, declarat \xEEntr-un fi\u0219ier pentru fiecare institu\u021Bie.",
  help: "arat\u0103 acest text",
  root: "depozitul cu care se lucreaz\u0103",
  locale: "limba",
  today: "data care \xEEnlocuie\u0219te ziua de azi, AAAA-LL-ZZ",
  clock: "azi",
  format: "forma rezultatului",
  base: "commit-ul de la care porne\u0219te modificarea; se verific\u0103 \u0219i ce nu are voie s\u0103 se schimbe",
  commit: "commit-ul care se verific\u0103 \xEEn locul fi\u0219ierelor de pe disc",
  sarif: "un fi\u0219ier \xEEn care se scriu constat\u0103rile \u0219i \xEEn forma SARIF",
  stdio: "acceptat\u0103 pentru c\u0103 editoarele o adaug\u0103: alt\u0103 cale nu exist\u0103",
  environment: "mediul",
  remote: "depozitul git al public\u0103rilor; implicit cel local, .mdocs/environments.git",
  lookedAt: "depozitul git al public\u0103rilor; implicit origin, dac\u0103 are ramuri ale mediilor, altfel cel local",
  all: "arat\u0103 totul, oric\xE2t ar fi de mult",
  published: "depozitul git al public\u0103rilor",
  onlyRemovals: "public\u0103 doar ce retrage accesul",
  into: "dosarul gateway-ului, \xEEn care linkul current arat\u0103 spre configura\u021Bia folosit\u0103",
  ownFolder: "dosarul propriu al gateway-ului: public\u0103rile, fi\u0219ierul principal al programului, jurnalul, status.json",
  servedBy: "programul care serve\u0219te clien\u021Bii",
  gatewayName: "numele gateway-ului din registry/gateways.yaml, sub care raporteaz\u0103",
  reportFile: "fi\u0219ierul \xEEn care se pune raportul semnat, c\xE2nd nu se trimite \xEEn depozit",
  reportKey: "fi\u0219ierul cheii private care \xEEi semneaz\u0103 rapoartele",
  startedElsewhere: "programul este pornit de altcineva, de exemplu de alt container; comanda \xEEl a\u0219teapt\u0103",
  health: "portul sau adresa IP cu port la care se r\u0103spunde prin HTTP: /ready, /live, /metrics",
  once: "o singur\u0103 rund\u0103, pentru cron; f\u0103r\u0103 ea, rundele continu\u0103 p\xE2n\u0103 c\xE2nd procesul este oprit",
  every: "secunde \xEEntre dou\u0103 runde; implicit 15",
  resolve: "continu\u0103 dup\u0103 o rulare al c\u0103rei efect nu se cunoa\u0219te, dup\u0103 ce cineva a verificat",
  signers: "fi\u0219ierul cu cheile care pot semna public\u0103rile",
  unsigned: "prime\u0219te \u0219i public\u0103ri nesemnate",
  check: "programul care verific\u0103 configura\u021Bia \xEEnainte de a fi folosit\u0103",
  gateway: "documentul de stare al unui gateway: un fi\u0219ier sau o adres\u0103 https",
  to: "commit-ul ramurii de mediu care se public\u0103 din nou",
  reason: "de ce; se public\u0103 odat\u0103 cu el",
  release: "\xEEncheie re\u021Binerea: se public\u0103 din nou ce este declarat",
  who: "cine decide",
  out: "un dosar gol",
  pull: "numai cererea (pull request) cu acest num\u0103r",
  within: "c\xE2te zile \xEEnainte; implicit 60, iar pentru ics \u0219i metrics totul",
  notify: "deschide pe GitHub pagini (issues) despre re\xEEnnoirea certificatelor, reaminte\u0219te \u0219i le \xEEnchide",
  issue: "\u021Bine la zi pe GitHub o singur\u0103 pagin\u0103 (issue) despre ce s-a g\u0103sit",
  outbox: "scrie e-mailurile ca fi\u0219iere .eml \xEEn acest dosar, \xEEn loc s\u0103 le trimit\u0103",
  failed: "mediul nu a putut fi publicat de rularea aceasta; AGE este \xEEn\u0219tiin\u021Bat\u0103",
  past: "consider\u0103 deja comunicat tot ce este de comunicat, de exemplu dup\u0103 un import",
  expect: "num\u0103rul exact de \xEEn\u0219tiin\u021B\u0103ri noi, c\xE2nd sunt peste 100 deodat\u0103",
  report: "ce s-a testat \u0219i cu ce rezultat; f\u0103r\u0103 date personale",
  unobserved: "de ce gateway-ul nu a v\u0103zut tot ce se confirm\u0103",
  by: "adresa de e-mail a celor care au testat; implicit cea tehnic\u0103 a institu\u021Biei",
  tested: "ziua test\u0103rii, AAAA-LL-ZZ; implicit azi",
  clients: "lista clien\u021Bilor \xEEn JSON; se poate repeta, cu mediul \xEEnainte: staging=FI\u0218IER",
  csv: "tabel CSV cu denumirile coloanelor \xEEn primul r\xE2nd",
  certificates: "dosar cu fi\u0219iere .cer",
  importOut: "depozitul cu registry/ \xEEn care se scriu fi\u0219ierele",
  expires: "ultima zi a excep\u021Biilor; implicit peste un an",
  template: "scrie doar un tabel gol cu toate coloanele, \xEEntr-un fi\u0219ier sau pe ecran",
  ageMailbox: "adresa de e-mail la care AGE prime\u0219te \xEEn\u0219tiin\u021B\u0103rile",
  ageAccount: "un cont GitHub al AGE, nume:num\u0103r; repetat, cel pu\u021Bin dou\u0103",
  stagingAuthority: "fi\u0219ierul unei autorit\u0103\u021Bi de certificare din mediul de testare; repetat, p\xE2n\u0103 la r\u0103d\u0103cin\u0103",
  productionAuthority: "fi\u0219ierul unei autorit\u0103\u021Bi de certificare din mediul de produc\u021Bie; repetat, p\xE2n\u0103 la r\u0103d\u0103cin\u0103",
  team: "echipa AGE de pe GitHub, @organiza\u021Bie/echip\u0103",
  withoutTypes: "scoate \u0219i tipurile de documente din exemplu",
  repair: "seteaz\u0103 ce poate seta API-ul GitHub; arat\u0103 \u0219i \xEEntreab\u0103 \xEEnt\xE2i",
  yes: "nu \xEEntreab\u0103",
  firstDay: "prima zi, AAAA-LL-ZZ",
  github: "\xEEntreab\u0103 \u0219i GitHub: \xEEn GitHub Actions sau \xEEntr-o clon\u0103, cu GITHUB_TOKEN",
  lastDay: "ultima zi, AAAA-LL-ZZ",
  form: "num\u0103rul unei cereri; implicit cea din eveniment sau toate cele deschise",
  newCertificate: "fi\u0219ierul .cer cu certificatul nou",
  until: "ultima zi a certificatului vechi; implicit cea \xEEn care expir\u0103",
  oldKey: "cheia privat\u0103 a certificatului vechi, pe ma\u0219ina dumneavoastr\u0103: semneaz\u0103 pentru cel nou, care nu mai are nevoie de aprobarea AGE",
  oldSignature: "\xEEn loc de --key, o semn\u0103tur\u0103 f\u0103cut\u0103 cu ea de OpenSSL",
  open: "deschide o cerere (pull request) pe GitHub, \xEEn loc s\u0103 scrie \xEEn fi\u0219ierele de aici",
  asker: "cine cere; se vede \xEEn cerere",
  why: "de ce, cu litere; f\u0103r\u0103 date personale",
  granted: "institu\u021Bia; se poate repeta",
  onlySystem: "numai acest sistem",
  onlyValue: "numai aceast\u0103 valoare, de exemplu o adres\u0103",
  since: "prima zi a revoc\u0103rii; implicit ast\u0103zi",
  lastOfException: "ultima zi a excep\u021Biei, AAAA-LL-ZZ",
  clientId: "identificatorul de client din MPass; implicit cel propus",
  intoPull: "scrie \xEEn cererea deschis\u0103 cu acest num\u0103r",
  usedCertificate: "certificatul cu care va apela sistemul: PEM, DER sau PFX",
  usedKey: "cheia lui privat\u0103, PEM; r\u0103m\xE2ne pe aceast\u0103 ma\u0219in\u0103. Parola se cere, sau se ia din MDOCS_PASSPHRASE",
  apiAddress: "adresa API; implicit cea a mediului, din registry/policy.yaml",
  serverAuthority: "fi\u0219ierul (PEM) al autorit\u0103\u021Bii certificatului serverului, dac\u0103 Node nu o cunoa\u0219te",
  ofSandbox: "verific\u0103 un sandbox: fi\u0219ierul scris de el cu --ready-file spune unde este \u0219i cu ce certificate",
  direct: "ocole\u0219te proxy-ul numit de variabilele de mediu",
  timeout: "secunde de a\u0219teptare pentru fiecare r\u0103spuns; implicit 10",
  forAge: "fi\u0219ierul \xEEn care se scrie ce \xEEi trebuie AGE, f\u0103r\u0103 nimic secret",
  script: "scrie acelea\u0219i \xEEntreb\u0103ri ca script shell pentru curl \u0219i openssl",
  port: "portul gateway-ului; 0 ia unul liber",
  controlPort: "portul paginii cu ultimele apeluri \u0219i al defec\u021Biunilor; 0 ia unul liber",
  sandboxData: "dosarul \xEEn care r\u0103m\xE2n documentele \u0219i certificatele; implicit unul temporar, \u0219ters la oprire",
  sandboxReset: "\xEEncepe f\u0103r\u0103 documente",
  sandboxFill: "pune documente de prob\u0103",
  fault: "defec\u021Biune: slow, drop, 401, 403, 413, 500, 507, expired, clock; slow=2 \u0219i clock=600 cu secunde; se poate repeta",
  sandboxQuota: "octe\u021Bi pentru fiecare proprietar de documente",
  sandboxCertificate: "certificatul propriu al institu\u021Biei: atunci conteaz\u0103 cele din fi\u0219ierul ei \u0219i autorit\u0103\u021Bile mediului",
  sandboxKey: "fi\u0219ierul cu cheia lui; nu se cite\u0219te, doar se nume\u0219te celor care \xEEntreab\u0103",
  ownServer: "serverul TLS propriu al proiectului, chiar dac\u0103 programul gateway-ului este instalat",
  readyFile: "un fi\u0219ier care spune \xEEn JSON unde este mediul de prob\u0103; scris c\xE2nd acesta r\u0103spunde, iar pe ecran nu apare nimic",
  sandboxKnown: `Ce \u0219tie mediul de prob\u0103 despre MDocs:
  documentat    c\u0103ile, codurile \u0219i c\xE2mpurile din ghidul AGE \u0219i din biblioteca ei
                pentru clien\u021Bi; p\u0103r\u021Bi de 5 MiB p\xE2n\u0103 la 5 GiB; clien\u021Bii din MPass
  dedus         p\u0103r\u021Bile prin Content-Range, \xEEn ordine; \xEEn numele cui poate lucra
                un sistem; c\u0103 dup\u0103 o schem\u0103 se verific\u0103 numai JSON; 403 pentru
                un tip nedeclarat; al doilea document cu acela\u0219i nume
  neg\u0103sit       numele de\u021Bin\u0103torilor, cum se stabile\u0219te cota, p\xE2n\u0103 c\xE2nd un
                document este nou, \u0219abloanele, limitele unei pagini
Fiecare opera\u021Bie o spune \xEEn openapi.json, la x-certainty \u0219i x-unsure.`,
  version: "arat\u0103 numele, versiunea \u0219i commit-ul",
  options: "op\u021Biuni",
  command: "comand\u0103",
  common: "Op\u021Biunile tuturor comenzilor:",
  examples: "Exemple:",
  standard: "implicit",
  more: `npm run -s mdocs -- COMAND\u0102 --help arat\u0103 op\u021Biunile unei comenzi \u0219i exemple.
O comand\u0103 se \xEEncheie cu 0 (\xEEn regul\u0103), 1 (trebuie s\u0103 se uite o persoan\u0103) sau
2 (comanda este scris\u0103 gre\u0219it sau programul, re\u021Beaua ori discul au dat gre\u0219;
totul r\u0103m\xE2ne cum era).`,
  titles: { "Usage:": "Utilizare:", "Options:": "Op\u021Biuni:" },
  placeholders: {
    account: "nume:num\u0103r",
    address: "adres\u0103",
    certificate: "certificat",
    code: "cod",
    commit: "commit",
    count: "num\u0103r",
    date: "dat\u0103",
    days: "zile",
    dir: "dosar",
    file: "fi\u0219ier",
    fault: "defec\u021Biune",
    format: "form\u0103",
    institution: "institu\u021Bie",
    mailbox: "e-mail",
    name: "nume",
    number: "num\u0103r",
    place: "loc",
    program: "program",
    system: "institu\u021Bie/sistem",
    text: "text",
    url: "adres\u0103",
    value: "r\u0103spuns"
  },
  groups: {
    ask: "Cererea accesului:",
    check: "Verificare:",
    publish: "Publicare:",
    operate: "Pentru AGE, zi de zi:",
    watch: "Urm\u0103rire \u0219i \xEEn\u0219tiin\u021Bare:",
    mend: "Corectare:",
    setUp: "Preg\u0103tirea depozitului:"
  },
  commands: {
    suspend: "opre\u0219te accesul unui sistem \xEEn toate mediile",
    resume: "red\u0103 accesul unui sistem suspendat",
    revoke: "revoc\u0103 pentru totdeauna certificatele unui sistem, un fi\u0219ier .cer sau un num\u0103r de serie",
    grant: "acord\u0103 o excep\u021Bie de la o regul\u0103, cu motiv \u0219i ultim\u0103 zi",
    take: "preia o cerere primit\u0103 prin e-mail ca fi\u0219ier al paginii",
    assign: "d\u0103 unui acces identificatorul de client",
    start: "face totul pe depozitul curent: verific\u0103, planific\u0103, public\u0103 local",
    validate: "cite\u0219te tot \u0219i arat\u0103 fiecare constatare",
    plan: "arat\u0103 ce ar schimba publicarea",
    render: "scrie configura\u021Bia unui mediu \xEEntr-un dosar gol",
    provision: "verific\u0103 din nou tot depozitul \u0219i public\u0103 un mediu",
    pull: "aduce pe un gateway ultima publicare, dac\u0103 este semnat\u0103, \xEEntreag\u0103 \u0219i \xEEn vigoare",
    gateway: "\u021Bine gateway-ul unui mediu: ia public\u0103rile, dovede\u0219te ce se serve\u0219te, revine la nevoie",
    drift: "compar\u0103 ce este declarat, ce este publicat \u0219i ce folose\u0219te un gateway",
    rollback: "public\u0103 din nou o stare anterioar\u0103 \u0219i re\u021Bine mediul p\xE2n\u0103 la eliberare",
    drill: "m\u0103soar\u0103, pe o copie, \xEEn c\xE2t timp poate fi t\u0103iat un acces",
    new: "\xEEntreab\u0103 pu\u021Bine lucruri \u0219i scrie fi\u0219ierul unei institu\u021Bii",
    explain: "explic\u0103 un cod: ce \xEEnseamn\u0103, de ce apare, cum se corecteaz\u0103",
    fix: "aplic\u0103 \xEEn fi\u0219iere corecturile propuse",
    inspect: "arat\u0103 ce este un certificat \u0219i ce reguli ar \xEEnc\u0103lca",
    doctor: "g\u0103se\u0219te primul strat care refuz\u0103 apelurile sistemului, pe ma\u0219ina care apeleaz\u0103",
    sandbox: "porne\u0219te pe aceast\u0103 ma\u0219in\u0103 MDocs a\u0219a cum \xEEl va \xEEnt\xE2lni institu\u021Bia: pentru programare \u0219i testare",
    lsp: "verific\u0103 \u0219i explic\u0103 fi\u0219ierele \xEEntr-un editor (language server)",
    protection: "arat\u0103 dac\u0103 depozitul este protejat pe GitHub a\u0219a cum trebuie",
    expiring: "arat\u0103 ce se \xEEncheie c\xE2nd: certificate, excep\u021Bii, contracte, autorit\u0103\u021Bi de certificare",
    verdict: "verific\u0103 cererile deschise \u0219i r\u0103spunde la fiecare pe GitHub",
    status: "arat\u0103 unde se afl\u0103 fiecare sistem, pe cine a\u0219teapt\u0103 \u0219i de c\xE2te zile",
    suggest: "propune ce se poate scoate sau ad\u0103uga, dup\u0103 ce au v\u0103zut gateway-urile; nu schimb\u0103 nimic",
    notify: "\xEEn\u0219tiin\u021Beaz\u0103 o singur\u0103 dat\u0103 pe to\u021Bi cei interesa\u021Bi de ce s-a \xEEnt\xE2mplat",
    notices: "arat\u0103 ce \xEEn\u0219tiin\u021B\u0103ri ar trimite notify; nu trimite nimic",
    confirm: "scrie \xEEn fi\u0219ierul institu\u021Biei c\u0103 testarea a reu\u0219it",
    init: "face dintr-o copie a acestui depozit unul propriu: ce este inventat se scoate",
    import: "preia ce are AGE deja conectat: lista clien\u021Bilor, un tabel, certificate",
    audit: "dovede\u0219te din git fiecare r\xE2nd al accesului unui sistem \xEEn produc\u021Bie",
    report: "arat\u0103 cifrele unei perioade: cereri, zile pe pas, return\u0103ri, ce a\u0219teapt\u0103",
    request: "face din formularele trimise pe GitHub cereri (pull request) sau spune ce lipse\u0219te",
    renew: "pune certificatul nou l\xE2ng\u0103 cel vechi, care prime\u0219te o ultim\u0103 zi"
  }
};

// scripts/commands/help/ru.ts
var ru = {
  program: "\u0414\u043E\u0441\u0442\u0443\u043F \u043A MDocs, \u043E\u043F\u0438\u0441\u0430\u043D\u043D\u044B\u0439 \u043E\u0434\u043D\u0438\u043C \u0444\u0430\u0439\u043B\u043E\u043C \u0434\u043B\u044F \u043A\u0430\u0436\u0434\u043E\u0433\u043E \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F.",
  help: "\u043F\u043E\u043A\u0430\u0437\u0430\u0442\u044C \u044D\u0442\u043E\u0442 \u0442\u0435\u043A\u0441\u0442",
  root: "\u0440\u0435\u043F\u043E\u0437\u0438\u0442\u043E\u0440\u0438\u0439, \u0441 \u043A\u043E\u0442\u043E\u0440\u044B\u043C \u0440\u0430\u0431\u043E\u0442\u0430\u0442\u044C",
  locale: "\u044F\u0437\u044B\u043A",
  today: "\u0434\u0430\u0442\u0430 \u0432\u043C\u0435\u0441\u0442\u043E \u0441\u0435\u0433\u043E\u0434\u043D\u044F\u0448\u043D\u0435\u0439, \u0413\u0413\u0413\u0413-\u041C\u041C-\u0414\u0414",
  clock: "\u0441\u0435\u0433\u043E\u0434\u043D\u044F",
  format: "\u0432\u0438\u0434 \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u0430",
  base: "\u043A\u043E\u043C\u043C\u0438\u0442, \u0441 \u043A\u043E\u0442\u043E\u0440\u043E\u0433\u043E \u043D\u0430\u0447\u0438\u043D\u0430\u0435\u0442\u0441\u044F \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u0438\u0435; \u043F\u0440\u043E\u0432\u0435\u0440\u044F\u0435\u0442\u0441\u044F \u0438 \u0442\u043E, \u0447\u0442\u043E \u043C\u0435\u043D\u044F\u0442\u044C \u043D\u0435\u043B\u044C\u0437\u044F",
  commit: "\u043A\u043E\u043C\u043C\u0438\u0442, \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u043F\u0440\u043E\u0432\u0435\u0440\u044F\u0435\u0442\u0441\u044F \u0432\u043C\u0435\u0441\u0442\u043E \u0444\u0430\u0439\u043B\u043E\u0432 \u043D\u0430 \u0434\u0438\u0441\u043A\u0435",
  sarif: "\u0444\u0430\u0439\u043B, \u0432 \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u0437\u0430\u043C\u0435\u0447\u0430\u043D\u0438\u044F \u0437\u0430\u043F\u0438\u0441\u044B\u0432\u0430\u044E\u0442\u0441\u044F \u0435\u0449\u0451 \u0438 \u0432 \u0432\u0438\u0434\u0435 SARIF",
  stdio: "\u043F\u0440\u0438\u043D\u0438\u043C\u0430\u0435\u0442\u0441\u044F, \u043F\u043E\u0442\u043E\u043C\u0443 \u0447\u0442\u043E \u0440\u0435\u0434\u0430\u043A\u0442\u043E\u0440\u044B \u0435\u0451 \u0434\u043E\u0431\u0430\u0432\u043B\u044F\u044E\u0442: \u0434\u0440\u0443\u0433\u043E\u0433\u043E \u043F\u0443\u0442\u0438 \u043D\u0435\u0442",
  environment: "\u0441\u0440\u0435\u0434\u0430",
  remote: "\u0440\u0435\u043F\u043E\u0437\u0438\u0442\u043E\u0440\u0438\u0439 git \u0441 \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u044F\u043C\u0438; \u043F\u043E \u0443\u043C\u043E\u043B\u0447\u0430\u043D\u0438\u044E \u043B\u043E\u043A\u0430\u043B\u044C\u043D\u044B\u0439, .mdocs/environments.git",
  lookedAt: "\u0440\u0435\u043F\u043E\u0437\u0438\u0442\u043E\u0440\u0438\u0439 git \u0441 \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u044F\u043C\u0438; \u043F\u043E \u0443\u043C\u043E\u043B\u0447\u0430\u043D\u0438\u044E origin, \u0435\u0441\u043B\u0438 \u0442\u0430\u043C \u0435\u0441\u0442\u044C \u0432\u0435\u0442\u043A\u0438 \u0441\u0440\u0435\u0434, \u0438\u043D\u0430\u0447\u0435 \u043B\u043E\u043A\u0430\u043B\u044C\u043D\u044B\u0439",
  all: "\u043F\u043E\u043A\u0430\u0437\u044B\u0432\u0430\u0435\u0442 \u0432\u0441\u0451, \u0441\u043A\u043E\u043B\u044C\u043A\u043E \u0431\u044B \u0435\u0433\u043E \u043D\u0438 \u0431\u044B\u043B\u043E",
  published: "\u0440\u0435\u043F\u043E\u0437\u0438\u0442\u043E\u0440\u0438\u0439 git \u0441 \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u044F\u043C\u0438",
  onlyRemovals: "\u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0435\u0442 \u0442\u043E\u043B\u044C\u043A\u043E \u0442\u043E, \u0447\u0442\u043E \u043E\u0442\u043D\u0438\u043C\u0430\u0435\u0442 \u0434\u043E\u0441\u0442\u0443\u043F",
  into: "\u043F\u0430\u043F\u043A\u0430 \u0448\u043B\u044E\u0437\u0430, \u0432 \u043A\u043E\u0442\u043E\u0440\u043E\u0439 \u0441\u0441\u044B\u043B\u043A\u0430 current \u0443\u043A\u0430\u0437\u044B\u0432\u0430\u0435\u0442 \u043D\u0430 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u0443\u0435\u043C\u0443\u044E \u043A\u043E\u043D\u0444\u0438\u0433\u0443\u0440\u0430\u0446\u0438\u044E",
  ownFolder: "\u0441\u043E\u0431\u0441\u0442\u0432\u0435\u043D\u043D\u0430\u044F \u043F\u0430\u043F\u043A\u0430 \u0448\u043B\u044E\u0437\u0430: \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u0438, \u0433\u043B\u0430\u0432\u043D\u044B\u0439 \u0444\u0430\u0439\u043B \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u044B, \u0436\u0443\u0440\u043D\u0430\u043B, status.json",
  servedBy: "\u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u0430, \u043A\u043E\u0442\u043E\u0440\u0430\u044F \u043E\u0431\u0441\u043B\u0443\u0436\u0438\u0432\u0430\u0435\u0442 \u043A\u043B\u0438\u0435\u043D\u0442\u043E\u0432",
  gatewayName: "\u0438\u043C\u044F \u0448\u043B\u044E\u0437\u0430 \u0432 registry/gateways.yaml, \u043F\u043E\u0434 \u043A\u043E\u0442\u043E\u0440\u044B\u043C \u043E\u043D \u043E\u0442\u0447\u0438\u0442\u044B\u0432\u0430\u0435\u0442\u0441\u044F",
  reportFile: "\u0444\u0430\u0439\u043B \u0434\u043B\u044F \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u043D\u043E\u0433\u043E \u043E\u0442\u0447\u0451\u0442\u0430, \u0435\u0441\u043B\u0438 \u043E\u043D \u043D\u0435 \u043E\u0442\u043F\u0440\u0430\u0432\u043B\u044F\u0435\u0442\u0441\u044F \u0432 \u0440\u0435\u043F\u043E\u0437\u0438\u0442\u043E\u0440\u0438\u0439",
  reportKey: "\u0444\u0430\u0439\u043B \u0437\u0430\u043A\u0440\u044B\u0442\u043E\u0433\u043E \u043A\u043B\u044E\u0447\u0430, \u043A\u043E\u0442\u043E\u0440\u044B\u043C \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u044B \u043E\u0442\u0447\u0451\u0442\u044B",
  startedElsewhere: "\u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u0443 \u0437\u0430\u043F\u0443\u0441\u043A\u0430\u0435\u0442 \u043A\u0442\u043E-\u0442\u043E \u0434\u0440\u0443\u0433\u043E\u0439, \u043D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 \u0434\u0440\u0443\u0433\u043E\u0439 \u043A\u043E\u043D\u0442\u0435\u0439\u043D\u0435\u0440; \u043A\u043E\u043C\u0430\u043D\u0434\u0430 \u0435\u0451 \u0436\u0434\u0451\u0442",
  health: "\u043F\u043E\u0440\u0442 \u0438\u043B\u0438 IP-\u0430\u0434\u0440\u0435\u0441 \u0441 \u043F\u043E\u0440\u0442\u043E\u043C, \u0433\u0434\u0435 \u043E\u0442\u0432\u0435\u0447\u0430\u044E\u0442 \u043F\u043E HTTP: /ready, /live, /metrics",
  once: "\u043E\u0434\u0438\u043D \u043F\u0440\u043E\u0445\u043E\u0434, \u0434\u043B\u044F cron; \u0431\u0435\u0437 \u044D\u0442\u043E\u0433\u043E \u043F\u0440\u043E\u0445\u043E\u0434\u044B \u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0430\u044E\u0442\u0441\u044F, \u043F\u043E\u043A\u0430 \u043F\u0440\u043E\u0446\u0435\u0441\u0441 \u043D\u0435 \u043E\u0441\u0442\u0430\u043D\u043E\u0432\u044F\u0442",
  every: "\u0441\u0435\u043A\u0443\u043D\u0434 \u043C\u0435\u0436\u0434\u0443 \u0434\u0432\u0443\u043C\u044F \u043F\u0440\u043E\u0445\u043E\u0434\u0430\u043C\u0438; \u043F\u043E \u0443\u043C\u043E\u043B\u0447\u0430\u043D\u0438\u044E 15",
  resolve: "\u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0430\u0435\u0442 \u043F\u043E\u0441\u043B\u0435 \u0437\u0430\u043F\u0443\u0441\u043A\u0430 \u0441 \u043D\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043D\u044B\u043C \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u043E\u043C, \u043A\u043E\u0433\u0434\u0430 \u0447\u0435\u043B\u043E\u0432\u0435\u043A \u0432\u0441\u0451 \u043F\u0440\u043E\u0432\u0435\u0440\u0438\u043B",
  signers: "\u0444\u0430\u0439\u043B \u0441 \u043A\u043B\u044E\u0447\u0430\u043C\u0438, \u043A\u043E\u0442\u043E\u0440\u044B\u043C\u0438 \u043C\u043E\u0433\u0443\u0442 \u043F\u043E\u0434\u043F\u0438\u0441\u044B\u0432\u0430\u0442\u044C\u0441\u044F \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u0438",
  unsigned: "\u043F\u0440\u0438\u043D\u0438\u043C\u0430\u0435\u0442 \u0438 \u043D\u0435\u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u043D\u044B\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u0438",
  check: "\u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u0430, \u043F\u0440\u043E\u0432\u0435\u0440\u044F\u044E\u0449\u0430\u044F \u043A\u043E\u043D\u0444\u0438\u0433\u0443\u0440\u0430\u0446\u0438\u044E \u0434\u043E \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u044F",
  gateway: "\u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442 \u043E \u0441\u043E\u0441\u0442\u043E\u044F\u043D\u0438\u0438 \u0448\u043B\u044E\u0437\u0430: \u0444\u0430\u0439\u043B \u0438\u043B\u0438 \u0430\u0434\u0440\u0435\u0441 https",
  to: "\u043A\u043E\u043C\u043C\u0438\u0442 \u0432\u0435\u0442\u043A\u0438 \u0441\u0440\u0435\u0434\u044B, \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0435\u0442\u0441\u044F \u0441\u043D\u043E\u0432\u0430",
  reason: "\u043F\u043E\u0447\u0435\u043C\u0443; \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0435\u0442\u0441\u044F \u0432\u043C\u0435\u0441\u0442\u0435 \u0441 \u044D\u0442\u0438\u043C",
  release: "\u0441\u043D\u0438\u043C\u0430\u0435\u0442 \u0443\u0434\u0435\u0440\u0436\u0430\u043D\u0438\u0435: \u0441\u043D\u043E\u0432\u0430 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0435\u0442\u0441\u044F \u043E\u0431\u044A\u044F\u0432\u043B\u0435\u043D\u043D\u043E\u0435",
  who: "\u043A\u0442\u043E \u044D\u0442\u043E \u0440\u0435\u0448\u0430\u0435\u0442",
  out: "\u043F\u0443\u0441\u0442\u0430\u044F \u043F\u0430\u043F\u043A\u0430",
  pull: "\u0442\u043E\u043B\u044C\u043A\u043E \u0437\u0430\u044F\u0432\u043A\u0430 (pull request) \u0441 \u044D\u0442\u0438\u043C \u043D\u043E\u043C\u0435\u0440\u043E\u043C",
  within: "\u043D\u0430 \u0441\u043A\u043E\u043B\u044C\u043A\u043E \u0434\u043D\u0435\u0439 \u0432\u043F\u0435\u0440\u0451\u0434; \u043F\u043E \u0443\u043C\u043E\u043B\u0447\u0430\u043D\u0438\u044E 60, \u0430 \u0434\u043B\u044F ics \u0438 metrics \u0432\u0441\u0451",
  notify: "\u043E\u0442\u043A\u0440\u044B\u0432\u0430\u0435\u0442 \u043D\u0430 GitHub \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u044B (issue) \u043E\u0431 \u043E\u0431\u043D\u043E\u0432\u043B\u0435\u043D\u0438\u0438 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u043E\u0432, \u043D\u0430\u043F\u043E\u043C\u0438\u043D\u0430\u0435\u0442 \u0438 \u0437\u0430\u043A\u0440\u044B\u0432\u0430\u0435\u0442 \u0438\u0445",
  issue: "\u0432\u0435\u0434\u0451\u0442 \u043D\u0430 GitHub \u043E\u0434\u043D\u0443 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u0443 (issue) \u043E \u043D\u0430\u0439\u0434\u0435\u043D\u043D\u043E\u043C",
  outbox: "\u0437\u0430\u043F\u0438\u0441\u044B\u0432\u0430\u0435\u0442 \u043F\u0438\u0441\u044C\u043C\u0430 \u0444\u0430\u0439\u043B\u0430\u043C\u0438 .eml \u0432 \u044D\u0442\u0443 \u043F\u0430\u043F\u043A\u0443 \u0432\u043C\u0435\u0441\u0442\u043E \u043E\u0442\u043F\u0440\u0430\u0432\u043A\u0438",
  failed: "\u044D\u0442\u043E\u0442 \u0437\u0430\u043F\u0443\u0441\u043A \u043D\u0435 \u0441\u043C\u043E\u0433 \u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u0442\u044C \u0441\u0440\u0435\u0434\u0443; AGE \u0443\u0437\u043D\u0430\u0435\u0442 \u043E\u0431 \u044D\u0442\u043E\u043C",
  past: "\u0441\u0447\u0438\u0442\u0430\u0435\u0442 \u0432\u0441\u0451, \u0447\u0442\u043E \u043F\u043E\u0440\u0430 \u0441\u043E\u043E\u0431\u0449\u0438\u0442\u044C, \u0443\u0436\u0435 \u0441\u043E\u043E\u0431\u0449\u0451\u043D\u043D\u044B\u043C, \u043D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 \u043F\u043E\u0441\u043B\u0435 \u0438\u043C\u043F\u043E\u0440\u0442\u0430",
  expect: "\u0442\u043E\u0447\u043D\u043E\u0435 \u0447\u0438\u0441\u043B\u043E \u043D\u043E\u0432\u044B\u0445 \u0443\u0432\u0435\u0434\u043E\u043C\u043B\u0435\u043D\u0438\u0439, \u0435\u0441\u043B\u0438 \u0438\u0445 \u0441\u0440\u0430\u0437\u0443 \u0431\u043E\u043B\u044C\u0448\u0435 100",
  report: "\u0447\u0442\u043E \u043F\u0440\u043E\u0442\u0435\u0441\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u043E \u0438 \u0441 \u043A\u0430\u043A\u0438\u043C \u0440\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442\u043E\u043C; \u0431\u0435\u0437 \u043F\u0435\u0440\u0441\u043E\u043D\u0430\u043B\u044C\u043D\u044B\u0445 \u0434\u0430\u043D\u043D\u044B\u0445",
  unobserved: "\u043F\u043E\u0447\u0435\u043C\u0443 \u0448\u043B\u044E\u0437 \u0432\u0438\u0434\u0435\u043B \u043D\u0435 \u0432\u0441\u0451, \u0447\u0442\u043E \u043F\u043E\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0430\u0435\u0442\u0441\u044F",
  by: "\u0430\u0434\u0440\u0435\u0441 \u044D\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u043E\u0439 \u043F\u043E\u0447\u0442\u044B \u0442\u0435\u0445, \u043A\u0442\u043E \u0442\u0435\u0441\u0442\u0438\u0440\u043E\u0432\u0430\u043B; \u043F\u043E \u0443\u043C\u043E\u043B\u0447\u0430\u043D\u0438\u044E \u0442\u0435\u0445\u043D\u0438\u0447\u0435\u0441\u043A\u0438\u0439 \u0430\u0434\u0440\u0435\u0441 \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F",
  tested: "\u0434\u0435\u043D\u044C \u0442\u0435\u0441\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u044F, \u0413\u0413\u0413\u0413-\u041C\u041C-\u0414\u0414; \u043F\u043E \u0443\u043C\u043E\u043B\u0447\u0430\u043D\u0438\u044E \u0441\u0435\u0433\u043E\u0434\u043D\u044F",
  clients: "\u0441\u043F\u0438\u0441\u043E\u043A \u043A\u043B\u0438\u0435\u043D\u0442\u043E\u0432 \u0432 JSON; \u043C\u043E\u0436\u043D\u043E \u043F\u043E\u0432\u0442\u043E\u0440\u044F\u0442\u044C, \u0443\u043A\u0430\u0437\u044B\u0432\u0430\u044F \u0441\u0440\u0435\u0434\u0443: staging=\u0424\u0410\u0419\u041B",
  csv: "\u0442\u0430\u0431\u043B\u0438\u0446\u0430 CSV \u0441 \u043D\u0430\u0437\u0432\u0430\u043D\u0438\u044F\u043C\u0438 \u043A\u043E\u043B\u043E\u043D\u043E\u043A \u0432 \u043F\u0435\u0440\u0432\u043E\u0439 \u0441\u0442\u0440\u043E\u043A\u0435",
  certificates: "\u043F\u0430\u043F\u043A\u0430 \u0441 \u0444\u0430\u0439\u043B\u0430\u043C\u0438 .cer",
  importOut: "\u0440\u0435\u043F\u043E\u0437\u0438\u0442\u043E\u0440\u0438\u0439 \u0441 registry/, \u0432 \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u0437\u0430\u043F\u0438\u0441\u044B\u0432\u0430\u044E\u0442\u0441\u044F \u0444\u0430\u0439\u043B\u044B",
  expires: "\u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u0439 \u0434\u0435\u043D\u044C \u0438\u0441\u043A\u043B\u044E\u0447\u0435\u043D\u0438\u0439; \u043F\u043E \u0443\u043C\u043E\u043B\u0447\u0430\u043D\u0438\u044E \u0447\u0435\u0440\u0435\u0437 \u0433\u043E\u0434",
  template: "\u0442\u043E\u043B\u044C\u043A\u043E \u0437\u0430\u043F\u0438\u0441\u044B\u0432\u0430\u0435\u0442 \u043F\u0443\u0441\u0442\u0443\u044E \u0442\u0430\u0431\u043B\u0438\u0446\u0443 \u0441\u043E \u0432\u0441\u0435\u043C\u0438 \u043A\u043E\u043B\u043E\u043D\u043A\u0430\u043C\u0438: \u0432 \u0444\u0430\u0439\u043B \u0438\u043B\u0438 \u043D\u0430 \u044D\u043A\u0440\u0430\u043D",
  ageMailbox: "\u0430\u0434\u0440\u0435\u0441 \u044D\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u043E\u0439 \u043F\u043E\u0447\u0442\u044B, \u043D\u0430 \u043A\u043E\u0442\u043E\u0440\u044B\u0439 AGE \u043F\u043E\u043B\u0443\u0447\u0430\u0435\u0442 \u0443\u0432\u0435\u0434\u043E\u043C\u043B\u0435\u043D\u0438\u044F",
  ageAccount: "\u0443\u0447\u0451\u0442\u043D\u0430\u044F \u0437\u0430\u043F\u0438\u0441\u044C GitHub \u0430\u0433\u0435\u043D\u0442\u0441\u0442\u0432\u0430 AGE, \u0438\u043C\u044F:\u043D\u043E\u043C\u0435\u0440; \u043F\u043E\u0432\u0442\u043E\u0440\u044F\u0435\u0442\u0441\u044F, \u043D\u0435 \u043C\u0435\u043D\u044C\u0448\u0435 \u0434\u0432\u0443\u0445",
  stagingAuthority: "\u0444\u0430\u0439\u043B \u0443\u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u044F\u044E\u0449\u0435\u0433\u043E \u0446\u0435\u043D\u0442\u0440\u0430 \u0442\u0435\u0441\u0442\u043E\u0432\u043E\u0439 \u0441\u0440\u0435\u0434\u044B; \u043F\u043E\u0432\u0442\u043E\u0440\u044F\u0435\u0442\u0441\u044F, \u0434\u043E \u043A\u043E\u0440\u043D\u0435\u0432\u043E\u0433\u043E",
  productionAuthority: "\u0444\u0430\u0439\u043B \u0443\u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u044F\u044E\u0449\u0435\u0433\u043E \u0446\u0435\u043D\u0442\u0440\u0430 \u0440\u0430\u0431\u043E\u0447\u0435\u0439 \u0441\u0440\u0435\u0434\u044B; \u043F\u043E\u0432\u0442\u043E\u0440\u044F\u0435\u0442\u0441\u044F, \u0434\u043E \u043A\u043E\u0440\u043D\u0435\u0432\u043E\u0433\u043E",
  team: "\u043A\u043E\u043C\u0430\u043D\u0434\u0430 AGE \u043D\u0430 GitHub, @\u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F/\u043A\u043E\u043C\u0430\u043D\u0434\u0430",
  withoutTypes: "\u0443\u0431\u0438\u0440\u0430\u0435\u0442 \u0438 \u0442\u0438\u043F\u044B \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u043E\u0432 \u043F\u0440\u0438\u043C\u0435\u0440\u0430",
  repair: "\u0443\u0441\u0442\u0430\u043D\u0430\u0432\u043B\u0438\u0432\u0430\u0435\u0442 \u0442\u043E, \u0447\u0442\u043E \u043C\u043E\u0436\u043D\u043E \u0447\u0435\u0440\u0435\u0437 API GitHub; \u0441\u043D\u0430\u0447\u0430\u043B\u0430 \u043F\u043E\u043A\u0430\u0437\u044B\u0432\u0430\u0435\u0442 \u0438 \u0441\u043F\u0440\u0430\u0448\u0438\u0432\u0430\u0435\u0442",
  yes: "\u043D\u0435 \u0441\u043F\u0440\u0430\u0448\u0438\u0432\u0430\u0435\u0442",
  firstDay: "\u043F\u0435\u0440\u0432\u044B\u0439 \u0434\u0435\u043D\u044C, \u0413\u0413\u0413\u0413-\u041C\u041C-\u0414\u0414",
  github: "\u0441\u043F\u0440\u0430\u0448\u0438\u0432\u0430\u0435\u0442 \u0438 GitHub: \u0432 GitHub Actions \u0438\u043B\u0438 \u0432 \u043A\u043E\u043F\u0438\u0438 \u0441 GITHUB_TOKEN",
  lastDay: "\u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u0439 \u0434\u0435\u043D\u044C, \u0413\u0413\u0413\u0413-\u041C\u041C-\u0414\u0414",
  form: "\u043D\u043E\u043C\u0435\u0440 \u0437\u0430\u044F\u0432\u043A\u0438; \u043F\u043E \u0443\u043C\u043E\u043B\u0447\u0430\u043D\u0438\u044E \u0438\u0437 \u0441\u043E\u0431\u044B\u0442\u0438\u044F \u0438\u043B\u0438 \u0432\u0441\u0435 \u043E\u0442\u043A\u0440\u044B\u0442\u044B\u0435",
  newCertificate: "\u0444\u0430\u0439\u043B .cer \u0441 \u043D\u043E\u0432\u044B\u043C \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u043E\u043C",
  until: "\u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u0439 \u0434\u0435\u043D\u044C \u0441\u0442\u0430\u0440\u043E\u0433\u043E \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430; \u043F\u043E \u0443\u043C\u043E\u043B\u0447\u0430\u043D\u0438\u044E \u0434\u0435\u043D\u044C \u0438\u0441\u0442\u0435\u0447\u0435\u043D\u0438\u044F",
  oldKey: "\u0437\u0430\u043A\u0440\u044B\u0442\u044B\u0439 \u043A\u043B\u044E\u0447 \u0441\u0442\u0430\u0440\u043E\u0433\u043E \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430, \u043D\u0430 \u0432\u0430\u0448\u0435\u0439 \u043C\u0430\u0448\u0438\u043D\u0435: \u0438\u043C \u043F\u043E\u0434\u043F\u0438\u0441\u044B\u0432\u0430\u0435\u0442\u0441\u044F \u043D\u043E\u0432\u044B\u0439, \u043A\u043E\u0442\u043E\u0440\u043E\u043C\u0443 \u0442\u043E\u0433\u0434\u0430 \u043D\u0435 \u043D\u0443\u0436\u043D\u043E \u043E\u0434\u043E\u0431\u0440\u0435\u043D\u0438\u0435 AGE",
  oldSignature: "\u0432\u043C\u0435\u0441\u0442\u043E --key \u043F\u043E\u0434\u043F\u0438\u0441\u044C, \u0441\u0434\u0435\u043B\u0430\u043D\u043D\u0430\u044F \u0438\u043C \u0432 OpenSSL",
  open: "\u043E\u0442\u043A\u0440\u044B\u0432\u0430\u0435\u0442 \u0437\u0430\u044F\u0432\u043A\u0443 (pull request) \u043D\u0430 GitHub \u0432\u043C\u0435\u0441\u0442\u043E \u0437\u0430\u043F\u0438\u0441\u0438 \u0432 \u0444\u0430\u0439\u043B\u044B \u0437\u0434\u0435\u0441\u044C",
  asker: "\u043A\u0442\u043E \u043F\u0440\u043E\u0441\u0438\u0442; \u0432\u0438\u0434\u043D\u043E \u0432 \u0437\u0430\u044F\u0432\u043A\u0435",
  why: "\u043F\u043E\u0447\u0435\u043C\u0443, \u0441\u043B\u043E\u0432\u0430\u043C\u0438; \u0431\u0435\u0437 \u043F\u0435\u0440\u0441\u043E\u043D\u0430\u043B\u044C\u043D\u044B\u0445 \u0434\u0430\u043D\u043D\u044B\u0445",
  granted: "\u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u0435; \u043C\u043E\u0436\u043D\u043E \u043F\u043E\u0432\u0442\u043E\u0440\u044F\u0442\u044C",
  onlySystem: "\u0442\u043E\u043B\u044C\u043A\u043E \u044D\u0442\u0430 \u0441\u0438\u0441\u0442\u0435\u043C\u0430",
  onlyValue: "\u0442\u043E\u043B\u044C\u043A\u043E \u044D\u0442\u043E \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435, \u043D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 \u0430\u0434\u0440\u0435\u0441",
  since: "\u043F\u0435\u0440\u0432\u044B\u0439 \u0434\u0435\u043D\u044C \u043E\u0442\u0437\u044B\u0432\u0430; \u043F\u043E \u0443\u043C\u043E\u043B\u0447\u0430\u043D\u0438\u044E \u0441\u0435\u0433\u043E\u0434\u043D\u044F",
  lastOfException: "\u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u0439 \u0434\u0435\u043D\u044C \u0438\u0441\u043A\u043B\u044E\u0447\u0435\u043D\u0438\u044F, \u0413\u0413\u0413\u0413-\u041C\u041C-\u0414\u0414",
  clientId: "\u0438\u0434\u0435\u043D\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u043E\u0440 \u043A\u043B\u0438\u0435\u043D\u0442\u0430 \u0438\u0437 MPass; \u043F\u043E \u0443\u043C\u043E\u043B\u0447\u0430\u043D\u0438\u044E \u043F\u0440\u0435\u0434\u043B\u043E\u0436\u0435\u043D\u043D\u044B\u0439",
  intoPull: "\u0437\u0430\u043F\u0438\u0441\u044B\u0432\u0430\u0435\u0442 \u0432 \u043E\u0442\u043A\u0440\u044B\u0442\u0443\u044E \u0437\u0430\u044F\u0432\u043A\u0443 \u0441 \u044D\u0442\u0438\u043C \u043D\u043E\u043C\u0435\u0440\u043E\u043C",
  usedCertificate: "\u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442, \u0441 \u043A\u043E\u0442\u043E\u0440\u044B\u043C \u0431\u0443\u0434\u0435\u0442 \u043E\u0431\u0440\u0430\u0449\u0430\u0442\u044C\u0441\u044F \u0441\u0438\u0441\u0442\u0435\u043C\u0430: PEM, DER \u0438\u043B\u0438 PFX",
  usedKey: "\u0435\u0433\u043E \u0437\u0430\u043A\u0440\u044B\u0442\u044B\u0439 \u043A\u043B\u044E\u0447, PEM; \u043E\u0441\u0442\u0430\u0451\u0442\u0441\u044F \u043D\u0430 \u044D\u0442\u043E\u0439 \u043C\u0430\u0448\u0438\u043D\u0435. \u041F\u0430\u0440\u043E\u043B\u044C \u0441\u043F\u0440\u0430\u0448\u0438\u0432\u0430\u0435\u0442\u0441\u044F \u0438\u043B\u0438 \u0431\u0435\u0440\u0451\u0442\u0441\u044F \u0438\u0437 MDOCS_PASSPHRASE",
  apiAddress: "\u0430\u0434\u0440\u0435\u0441 API; \u043F\u043E \u0443\u043C\u043E\u043B\u0447\u0430\u043D\u0438\u044E \u0430\u0434\u0440\u0435\u0441 \u0441\u0440\u0435\u0434\u044B \u0438\u0437 registry/policy.yaml",
  serverAuthority: "\u0444\u0430\u0439\u043B (PEM) \u0446\u0435\u043D\u0442\u0440\u0430, \u0432\u044B\u0434\u0430\u0432\u0448\u0435\u0433\u043E \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0441\u0435\u0440\u0432\u0435\u0440\u0430, \u0435\u0441\u043B\u0438 Node \u0435\u0433\u043E \u043D\u0435 \u0437\u043D\u0430\u0435\u0442",
  ofSandbox: "\u043F\u0440\u043E\u0432\u0435\u0440\u044F\u0435\u0442 \u043F\u0435\u0441\u043E\u0447\u043D\u0438\u0446\u0443: \u0444\u0430\u0439\u043B, \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u043E\u043D\u0430 \u0437\u0430\u043F\u0438\u0441\u0430\u043B\u0430 \u0441 --ready-file, \u0433\u043E\u0432\u043E\u0440\u0438\u0442, \u0433\u0434\u0435 \u043E\u043D\u0430 \u0438 \u0441 \u043A\u0430\u043A\u0438\u043C\u0438 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430\u043C\u0438",
  direct: "\u0432 \u043E\u0431\u0445\u043E\u0434 \u043F\u0440\u043E\u043A\u0441\u0438, \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u043D\u0430\u0437\u044B\u0432\u0430\u044E\u0442 \u043F\u0435\u0440\u0435\u043C\u0435\u043D\u043D\u044B\u0435 \u043E\u043A\u0440\u0443\u0436\u0435\u043D\u0438\u044F",
  timeout: "\u0441\u043A\u043E\u043B\u044C\u043A\u043E \u0441\u0435\u043A\u0443\u043D\u0434 \u0436\u0434\u0430\u0442\u044C \u043A\u0430\u0436\u0434\u043E\u0433\u043E \u043E\u0442\u0432\u0435\u0442\u0430; \u043F\u043E \u0443\u043C\u043E\u043B\u0447\u0430\u043D\u0438\u044E 10",
  forAge: "\u0444\u0430\u0439\u043B, \u043A\u0443\u0434\u0430 \u0437\u0430\u043F\u0438\u0441\u0430\u0442\u044C \u043D\u0443\u0436\u043D\u043E\u0435 AGE, \u0431\u0435\u0437 \u043D\u0438\u0447\u0435\u0433\u043E \u0441\u0435\u043A\u0440\u0435\u0442\u043D\u043E\u0433\u043E",
  script: "\u0432\u044B\u0432\u043E\u0434\u0438\u0442 \u0442\u0435 \u0436\u0435 \u0432\u043E\u043F\u0440\u043E\u0441\u044B \u043A\u0430\u043A \u0441\u043A\u0440\u0438\u043F\u0442 \u043E\u0431\u043E\u043B\u043E\u0447\u043A\u0438 \u0434\u043B\u044F curl \u0438 openssl",
  port: "\u043F\u043E\u0440\u0442 \u0448\u043B\u044E\u0437\u0430; 0 \u0431\u0435\u0440\u0451\u0442 \u0441\u0432\u043E\u0431\u043E\u0434\u043D\u044B\u0439",
  controlPort: "\u043F\u043E\u0440\u0442 \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u044B \u0441 \u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u043C\u0438 \u0437\u0430\u043F\u0440\u043E\u0441\u0430\u043C\u0438 \u0438 \u043D\u0435\u0438\u0441\u043F\u0440\u0430\u0432\u043D\u043E\u0441\u0442\u0435\u0439; 0 \u0431\u0435\u0440\u0451\u0442 \u0441\u0432\u043E\u0431\u043E\u0434\u043D\u044B\u0439",
  sandboxData: "\u043F\u0430\u043F\u043A\u0430, \u0433\u0434\u0435 \u043E\u0441\u0442\u0430\u044E\u0442\u0441\u044F \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u044B \u0438 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u044B; \u043F\u043E \u0443\u043C\u043E\u043B\u0447\u0430\u043D\u0438\u044E \u0432\u0440\u0435\u043C\u0435\u043D\u043D\u0430\u044F, \u0443\u0434\u0430\u043B\u044F\u0435\u0442\u0441\u044F \u043F\u0440\u0438 \u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043A\u0435",
  sandboxReset: "\u043D\u0430\u0447\u0438\u043D\u0430\u0435\u0442 \u0431\u0435\u0437 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u043E\u0432",
  sandboxFill: "\u043A\u043B\u0430\u0434\u0451\u0442 \u043F\u0440\u043E\u0431\u043D\u044B\u0435 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u044B",
  fault: "\u043D\u0435\u0438\u0441\u043F\u0440\u0430\u0432\u043D\u043E\u0441\u0442\u044C: slow, drop, 401, 403, 413, 500, 507, expired, clock; slow=2 \u0438 clock=600 \u0441 \u0441\u0435\u043A\u0443\u043D\u0434\u0430\u043C\u0438; \u043C\u043E\u0436\u043D\u043E \u043F\u043E\u0432\u0442\u043E\u0440\u044F\u0442\u044C",
  sandboxQuota: "\u0431\u0430\u0439\u0442 \u043D\u0430 \u043A\u0430\u0436\u0434\u043E\u0433\u043E \u0432\u043B\u0430\u0434\u0435\u043B\u044C\u0446\u0430 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u043E\u0432",
  sandboxCertificate: "\u0441\u043E\u0431\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0439 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F: \u0442\u043E\u0433\u0434\u0430 \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u044E\u0442 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u044B \u0438\u0437 \u0435\u0433\u043E \u0444\u0430\u0439\u043B\u0430 \u0438 \u0443\u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u044F\u044E\u0449\u0438\u0435 \u0446\u0435\u043D\u0442\u0440\u044B \u0441\u0440\u0435\u0434\u044B",
  sandboxKey: "\u0444\u0430\u0439\u043B \u0441 \u0435\u0433\u043E \u043A\u043B\u044E\u0447\u043E\u043C; \u043D\u0435 \u0447\u0438\u0442\u0430\u0435\u0442\u0441\u044F, \u0430 \u0442\u043E\u043B\u044C\u043A\u043E \u043D\u0430\u0437\u044B\u0432\u0430\u0435\u0442\u0441\u044F \u0442\u0435\u043C, \u043A\u0442\u043E \u0441\u043F\u0440\u0430\u0448\u0438\u0432\u0430\u0435\u0442",
  ownServer: "\u0441\u043E\u0431\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0439 \u0441\u0435\u0440\u0432\u0435\u0440 TLS \u043F\u0440\u043E\u0435\u043A\u0442\u0430, \u0434\u0430\u0436\u0435 \u0435\u0441\u043B\u0438 \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u0430 \u0448\u043B\u044E\u0437\u0430 \u0443\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u0430",
  readyFile: "\u0444\u0430\u0439\u043B, \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u0441\u043E\u043E\u0431\u0449\u0430\u0435\u0442 \u0432 JSON, \u0433\u0434\u0435 \u043F\u0435\u0441\u043E\u0447\u043D\u0438\u0446\u0430; \u043F\u0438\u0448\u0435\u0442\u0441\u044F, \u043A\u043E\u0433\u0434\u0430 \u043E\u043D\u0430 \u043E\u0442\u0432\u0435\u0447\u0430\u0435\u0442, \u0438 \u0442\u043E\u0433\u0434\u0430 \u043D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u043F\u0435\u0447\u0430\u0442\u0430\u0435\u0442\u0441\u044F",
  sandboxKnown: `\u0427\u0442\u043E \u043F\u0435\u0441\u043E\u0447\u043D\u0438\u0446\u0430 \u0437\u043D\u0430\u0435\u0442 \u043E MDocs:
  \u043E\u043F\u0438\u0441\u0430\u043D\u043E       \u043F\u0443\u0442\u0438, \u043A\u043E\u0434\u044B \u0438 \u043F\u043E\u043B\u044F \u0438\u0437 \u0440\u0443\u043A\u043E\u0432\u043E\u0434\u0441\u0442\u0432\u0430 AGE \u0438 \u0435\u0451 \u0431\u0438\u0431\u043B\u0438\u043E\u0442\u0435\u043A\u0438 \u0434\u043B\u044F
                \u043A\u043B\u0438\u0435\u043D\u0442\u043E\u0432; \u0447\u0430\u0441\u0442\u0438 \u043E\u0442 5 \u041C\u0438\u0411 \u0434\u043E 5 \u0413\u0438\u0411; \u0441\u043F\u0438\u0441\u043E\u043A \u043A\u043B\u0438\u0435\u043D\u0442\u043E\u0432 MPass
  \u0432\u044B\u0432\u0435\u0434\u0435\u043D\u043E      \u0447\u0430\u0441\u0442\u0438 \u0447\u0435\u0440\u0435\u0437 Content-Range, \u043F\u043E \u043F\u043E\u0440\u044F\u0434\u043A\u0443; \u043E\u0442 \u0447\u044C\u0435\u0433\u043E \u0438\u043C\u0435\u043D\u0438 \u0440\u0430\u0431\u043E\u0442\u0430\u0435\u0442
                \u0441\u0438\u0441\u0442\u0435\u043C\u0430; \u0447\u0442\u043E \u043F\u043E \u0441\u0445\u0435\u043C\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u044F\u0435\u0442\u0441\u044F \u0442\u043E\u043B\u044C\u043A\u043E JSON; 403 \u0434\u043B\u044F \u0442\u0438\u043F\u0430,
                \u043A\u043E\u0442\u043E\u0440\u043E\u0433\u043E \u043D\u0435\u0442 \u0432 \u0444\u0430\u0439\u043B\u0435; \u0432\u0442\u043E\u0440\u043E\u0439 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442 \u0441 \u0442\u0435\u043C \u0436\u0435 \u0438\u043C\u0435\u043D\u0435\u043C
  \u043D\u0435 \u043D\u0430\u0439\u0434\u0435\u043D\u043E    \u0438\u043C\u0435\u043D\u0430 \u0432\u043B\u0430\u0434\u0435\u043B\u044C\u0446\u0435\u0432, \u043A\u0430\u043A \u0437\u0430\u0434\u0430\u0451\u0442\u0441\u044F \u043A\u0432\u043E\u0442\u0430, \u0434\u043E \u043A\u0430\u043A\u0438\u0445 \u043F\u043E\u0440 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442
                \u043D\u043E\u0432\u044B\u0439, \u0448\u0430\u0431\u043B\u043E\u043D\u044B, \u043F\u0440\u0435\u0434\u0435\u043B\u044B \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u044B
\u041A\u0430\u0436\u0434\u0430\u044F \u043E\u043F\u0435\u0440\u0430\u0446\u0438\u044F \u0433\u043E\u0432\u043E\u0440\u0438\u0442 \u043E\u0431 \u044D\u0442\u043E\u043C \u0432 openapi.json, \u0432 x-certainty \u0438 x-unsure.`,
  version: "\u043F\u043E\u043A\u0430\u0437\u0430\u0442\u044C \u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435, \u0432\u0435\u0440\u0441\u0438\u044E \u0438 \u043A\u043E\u043C\u043C\u0438\u0442",
  options: "\u043F\u0430\u0440\u0430\u043C\u0435\u0442\u0440\u044B",
  command: "\u043A\u043E\u043C\u0430\u043D\u0434\u0430",
  common: "\u041F\u0430\u0440\u0430\u043C\u0435\u0442\u0440\u044B \u0432\u0441\u0435\u0445 \u043A\u043E\u043C\u0430\u043D\u0434:",
  examples: "\u041F\u0440\u0438\u043C\u0435\u0440\u044B:",
  standard: "\u043F\u043E \u0443\u043C\u043E\u043B\u0447\u0430\u043D\u0438\u044E",
  more: `npm run -s mdocs -- \u041A\u041E\u041C\u0410\u041D\u0414\u0410 --help \u043F\u043E\u043A\u0430\u0437\u044B\u0432\u0430\u0435\u0442 \u043F\u0430\u0440\u0430\u043C\u0435\u0442\u0440\u044B \u043A\u043E\u043C\u0430\u043D\u0434\u044B \u0438 \u043F\u0440\u0438\u043C\u0435\u0440\u044B.
\u041A\u043E\u043C\u0430\u043D\u0434\u0430 \u0437\u0430\u0432\u0435\u0440\u0448\u0430\u0435\u0442\u0441\u044F \u0441 \u043A\u043E\u0434\u043E\u043C 0 (\u0432\u0441\u0451 \u0432 \u043F\u043E\u0440\u044F\u0434\u043A\u0435), 1 (\u043D\u0443\u0436\u0435\u043D \u0447\u0435\u043B\u043E\u0432\u0435\u043A) \u0438\u043B\u0438 2 (\u043E\u0448\u0438\u0431\u043A\u0430
\u0432 \u043A\u043E\u043C\u0430\u043D\u0434\u043D\u043E\u0439 \u0441\u0442\u0440\u043E\u043A\u0435 \u043B\u0438\u0431\u043E \u0441\u0431\u043E\u0439 \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u044B, \u0441\u0435\u0442\u0438 \u0438\u043B\u0438 \u0434\u0438\u0441\u043A\u0430; \u0432\u0441\u0451 \u043E\u0441\u0442\u0430\u0451\u0442\u0441\u044F \u043A\u0430\u043A \u0431\u044B\u043B\u043E).`,
  titles: { "Usage:": "\u0418\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u0435:", "Options:": "\u041F\u0430\u0440\u0430\u043C\u0435\u0442\u0440\u044B:" },
  placeholders: {
    account: "\u0438\u043C\u044F:\u043D\u043E\u043C\u0435\u0440",
    address: "\u0430\u0434\u0440\u0435\u0441",
    certificate: "\u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442",
    code: "\u043A\u043E\u0434",
    commit: "\u043A\u043E\u043C\u043C\u0438\u0442",
    count: "\u0447\u0438\u0441\u043B\u043E",
    date: "\u0434\u0430\u0442\u0430",
    days: "\u0434\u043D\u0438",
    dir: "\u043F\u0430\u043F\u043A\u0430",
    file: "\u0444\u0430\u0439\u043B",
    fault: "\u043D\u0435\u0438\u0441\u043F\u0440\u0430\u0432\u043D\u043E\u0441\u0442\u044C",
    format: "\u0432\u0438\u0434",
    institution: "\u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u0435",
    mailbox: "e-mail",
    name: "\u0438\u043C\u044F",
    number: "\u043D\u043E\u043C\u0435\u0440",
    place: "\u043C\u0435\u0441\u0442\u043E",
    program: "\u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u0430",
    system: "\u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u0435/\u0441\u0438\u0441\u0442\u0435\u043C\u0430",
    text: "\u0442\u0435\u043A\u0441\u0442",
    url: "\u0430\u0434\u0440\u0435\u0441",
    value: "\u043E\u0442\u0432\u0435\u0442"
  },
  groups: {
    ask: "\u0417\u0430\u043F\u0440\u043E\u0441 \u0434\u043E\u0441\u0442\u0443\u043F\u0430:",
    check: "\u041F\u0440\u043E\u0432\u0435\u0440\u043A\u0430:",
    publish: "\u041F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u044F:",
    operate: "\u0414\u043B\u044F AGE, \u043A\u0430\u0436\u0434\u044B\u0439 \u0434\u0435\u043D\u044C:",
    watch: "\u041D\u0430\u0431\u043B\u044E\u0434\u0435\u043D\u0438\u0435 \u0438 \u0443\u0432\u0435\u0434\u043E\u043C\u043B\u0435\u043D\u0438\u044F:",
    mend: "\u0418\u0441\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0438\u0435:",
    setUp: "\u041F\u043E\u0434\u0433\u043E\u0442\u043E\u0432\u043A\u0430 \u0440\u0435\u043F\u043E\u0437\u0438\u0442\u043E\u0440\u0438\u044F:"
  },
  commands: {
    suspend: "\u0437\u0430\u043A\u0440\u044B\u0432\u0430\u0435\u0442 \u0434\u043E\u0441\u0442\u0443\u043F \u0441\u0438\u0441\u0442\u0435\u043C\u044B \u0432\u043E \u0432\u0441\u0435\u0445 \u0441\u0440\u0435\u0434\u0430\u0445",
    resume: "\u0432\u043E\u0437\u0432\u0440\u0430\u0449\u0430\u0435\u0442 \u0434\u043E\u0441\u0442\u0443\u043F \u043F\u0440\u0438\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u043D\u043E\u0439 \u0441\u0438\u0441\u0442\u0435\u043C\u0435",
    revoke: "\u043D\u0430\u0432\u0441\u0435\u0433\u0434\u0430 \u043E\u0442\u0437\u044B\u0432\u0430\u0435\u0442 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u044B \u0441\u0438\u0441\u0442\u0435\u043C\u044B, \u0444\u0430\u0439\u043B .cer \u0438\u043B\u0438 \u0441\u0435\u0440\u0438\u0439\u043D\u044B\u0439 \u043D\u043E\u043C\u0435\u0440",
    grant: "\u043F\u0440\u0435\u0434\u043E\u0441\u0442\u0430\u0432\u043B\u044F\u0435\u0442 \u0438\u0441\u043A\u043B\u044E\u0447\u0435\u043D\u0438\u0435 \u0438\u0437 \u043F\u0440\u0430\u0432\u0438\u043B\u0430, \u0441 \u043F\u0440\u0438\u0447\u0438\u043D\u043E\u0439 \u0438 \u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u043C \u0434\u043D\u0451\u043C",
    take: "\u043F\u0440\u0438\u043D\u0438\u043C\u0430\u0435\u0442 \u0437\u0430\u044F\u0432\u043A\u0443, \u043F\u0440\u0438\u0448\u0435\u0434\u0448\u0443\u044E \u043F\u043E \u043F\u043E\u0447\u0442\u0435 \u0444\u0430\u0439\u043B\u043E\u043C \u0441\u043E \u0441\u0442\u0440\u0430\u043D\u0438\u0446\u044B",
    assign: "\u043F\u0440\u0438\u0441\u0432\u0430\u0438\u0432\u0430\u0435\u0442 \u0434\u043E\u0441\u0442\u0443\u043F\u0443 \u0438\u0434\u0435\u043D\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u043E\u0440 \u043A\u043B\u0438\u0435\u043D\u0442\u0430",
    start: "\u0434\u0435\u043B\u0430\u0435\u0442 \u0432\u0441\u0451 \u0441 \u0442\u0435\u043A\u0443\u0449\u0438\u043C \u0440\u0435\u043F\u043E\u0437\u0438\u0442\u043E\u0440\u0438\u0435\u043C: \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0430, \u043F\u043B\u0430\u043D, \u043B\u043E\u043A\u0430\u043B\u044C\u043D\u0430\u044F \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u044F",
    validate: "\u0447\u0438\u0442\u0430\u0435\u0442 \u0432\u0441\u0451 \u0438 \u043F\u043E\u043A\u0430\u0437\u044B\u0432\u0430\u0435\u0442 \u043A\u0430\u0436\u0434\u043E\u0435 \u0437\u0430\u043C\u0435\u0447\u0430\u043D\u0438\u0435",
    plan: "\u043F\u043E\u043A\u0430\u0437\u044B\u0432\u0430\u0435\u0442, \u0447\u0442\u043E \u0438\u0437\u043C\u0435\u043D\u0438\u0442 \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u044F",
    render: "\u0437\u0430\u043F\u0438\u0441\u044B\u0432\u0430\u0435\u0442 \u043A\u043E\u043D\u0444\u0438\u0433\u0443\u0440\u0430\u0446\u0438\u044E \u0441\u0440\u0435\u0434\u044B \u0432 \u043F\u0443\u0441\u0442\u0443\u044E \u043F\u0430\u043F\u043A\u0443",
    provision: "\u0441\u043D\u043E\u0432\u0430 \u043F\u0440\u043E\u0432\u0435\u0440\u044F\u0435\u0442 \u0432\u0435\u0441\u044C \u0440\u0435\u043F\u043E\u0437\u0438\u0442\u043E\u0440\u0438\u0439 \u0438 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0435\u0442 \u0441\u0440\u0435\u0434\u0443",
    pull: "\u043F\u043E\u043B\u0443\u0447\u0430\u0435\u0442 \u043D\u0430 \u0448\u043B\u044E\u0437 \u043D\u043E\u0432\u0435\u0439\u0448\u0443\u044E \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u044E, \u0435\u0441\u043B\u0438 \u043E\u043D\u0430 \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u0430, \u0446\u0435\u043B\u0430 \u0438 \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u0435\u0442",
    gateway: "\u0432\u0435\u0434\u0451\u0442 \u0448\u043B\u044E\u0437 \u043E\u0434\u043D\u043E\u0439 \u0441\u0440\u0435\u0434\u044B: \u0431\u0435\u0440\u0451\u0442 \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u0438, \u0434\u043E\u043A\u0430\u0437\u044B\u0432\u0430\u0435\u0442, \u0447\u0442\u043E \u043E\u0431\u0441\u043B\u0443\u0436\u0438\u0432\u0430\u0435\u0442\u0441\u044F, \u0432\u043E\u0437\u0432\u0440\u0430\u0449\u0430\u0435\u0442\u0441\u044F \u043D\u0430\u0437\u0430\u0434",
    drift: "\u0441\u0440\u0430\u0432\u043D\u0438\u0432\u0430\u0435\u0442 \u043E\u0431\u044A\u044F\u0432\u043B\u0435\u043D\u043D\u043E\u0435, \u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043D\u043E\u0435 \u0438 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u0443\u0435\u043C\u043E\u0435 \u0448\u043B\u044E\u0437\u043E\u043C",
    rollback: "\u0441\u043D\u043E\u0432\u0430 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0435\u0442 \u043F\u0440\u0435\u0436\u043D\u0435\u0435 \u0441\u043E\u0441\u0442\u043E\u044F\u043D\u0438\u0435 \u0438 \u0443\u0434\u0435\u0440\u0436\u0438\u0432\u0430\u0435\u0442 \u0441\u0440\u0435\u0434\u0443 \u0434\u043E \u0441\u043D\u044F\u0442\u0438\u044F",
    drill: "\u0438\u0437\u043C\u0435\u0440\u044F\u0435\u0442 \u043D\u0430 \u043A\u043E\u043F\u0438\u0438, \u043A\u0430\u043A \u0431\u044B\u0441\u0442\u0440\u043E \u043C\u043E\u0436\u043D\u043E \u043E\u0442\u043A\u043B\u044E\u0447\u0438\u0442\u044C \u0434\u043E\u0441\u0442\u0443\u043F",
    new: "\u0437\u0430\u0434\u0430\u0451\u0442 \u043D\u0435\u0441\u043A\u043E\u043B\u044C\u043A\u043E \u0432\u043E\u043F\u0440\u043E\u0441\u043E\u0432 \u0438 \u043F\u0438\u0448\u0435\u0442 \u0444\u0430\u0439\u043B \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F",
    explain: "\u043E\u0431\u044A\u044F\u0441\u043D\u044F\u0435\u0442 \u043A\u043E\u0434: \u0447\u0442\u043E \u043E\u043D \u0437\u043D\u0430\u0447\u0438\u0442, \u043F\u043E\u0447\u0435\u043C\u0443 \u0432\u043E\u0437\u043D\u0438\u043A\u0430\u0435\u0442, \u043A\u0430\u043A \u0438\u0441\u043F\u0440\u0430\u0432\u0438\u0442\u044C",
    fix: "\u0432\u043D\u043E\u0441\u0438\u0442 \u0432 \u0444\u0430\u0439\u043B\u044B \u043F\u0440\u0435\u0434\u043B\u043E\u0436\u0435\u043D\u043D\u044B\u0435 \u0438\u0441\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0438\u044F",
    inspect: "\u043F\u043E\u043A\u0430\u0437\u044B\u0432\u0430\u0435\u0442, \u0447\u0442\u043E \u0437\u0430 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0438 \u043A\u0430\u043A\u0438\u0435 \u043F\u0440\u0430\u0432\u0438\u043B\u0430 \u043E\u043D \u043D\u0430\u0440\u0443\u0448\u0438\u0442",
    doctor: "\u043D\u0430\u0445\u043E\u0434\u0438\u0442, \u043D\u0430 \u043A\u0430\u043A\u043E\u043C \u0443\u0440\u043E\u0432\u043D\u0435 \u0432\u043F\u0435\u0440\u0432\u044B\u0435 \u043E\u0442\u043A\u043B\u043E\u043D\u044F\u044E\u0442\u0441\u044F \u0437\u0430\u043F\u0440\u043E\u0441\u044B \u0441\u0438\u0441\u0442\u0435\u043C\u044B, \u043D\u0430 \u043C\u0430\u0448\u0438\u043D\u0435, \u043A\u043E\u0442\u043E\u0440\u0430\u044F \u043E\u0431\u0440\u0430\u0449\u0430\u0435\u0442\u0441\u044F",
    sandbox: "\u0437\u0430\u043F\u0443\u0441\u043A\u0430\u0435\u0442 \u043D\u0430 \u044D\u0442\u043E\u0439 \u043C\u0430\u0448\u0438\u043D\u0435 MDocs \u0442\u0430\u043A\u0438\u043C, \u043A\u0430\u043A\u0438\u043C \u0435\u0433\u043E \u0432\u0441\u0442\u0440\u0435\u0442\u0438\u0442 \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u0435: \u0434\u043B\u044F \u0440\u0430\u0437\u0440\u0430\u0431\u043E\u0442\u043A\u0438 \u0438 \u0442\u0435\u0441\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u044F",
    lsp: "\u043F\u0440\u043E\u0432\u0435\u0440\u044F\u0435\u0442 \u0438 \u043E\u0431\u044A\u044F\u0441\u043D\u044F\u0435\u0442 \u0444\u0430\u0439\u043B\u044B \u0432 \u0440\u0435\u0434\u0430\u043A\u0442\u043E\u0440\u0435 (language server)",
    protection: "\u043F\u043E\u043A\u0430\u0437\u044B\u0432\u0430\u0435\u0442, \u0437\u0430\u0449\u0438\u0449\u0451\u043D \u043B\u0438 \u0440\u0435\u043F\u043E\u0437\u0438\u0442\u043E\u0440\u0438\u0439 \u043D\u0430 GitHub \u043A\u0430\u043A \u0441\u043B\u0435\u0434\u0443\u0435\u0442",
    expiring: "\u043F\u043E\u043A\u0430\u0437\u044B\u0432\u0430\u0435\u0442, \u0447\u0442\u043E \u0438 \u043A\u043E\u0433\u0434\u0430 \u0437\u0430\u043A\u0430\u043D\u0447\u0438\u0432\u0430\u0435\u0442\u0441\u044F: \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u044B, \u0438\u0441\u043A\u043B\u044E\u0447\u0435\u043D\u0438\u044F, \u0434\u043E\u0433\u043E\u0432\u043E\u0440\u044B, \u0443\u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u044F\u044E\u0449\u0438\u0435 \u0446\u0435\u043D\u0442\u0440\u044B",
    verdict: "\u043F\u0440\u043E\u0432\u0435\u0440\u044F\u0435\u0442 \u043E\u0442\u043A\u0440\u044B\u0442\u044B\u0435 \u0437\u0430\u044F\u0432\u043A\u0438 \u0438 \u043E\u0442\u0432\u0435\u0447\u0430\u0435\u0442 \u043D\u0430 \u043A\u0430\u0436\u0434\u0443\u044E \u0432 GitHub",
    status: "\u043F\u043E\u043A\u0430\u0437\u044B\u0432\u0430\u0435\u0442, \u043D\u0430 \u043A\u0430\u043A\u043E\u043C \u0448\u0430\u0433\u0435 \u043A\u0430\u0436\u0434\u0430\u044F \u0441\u0438\u0441\u0442\u0435\u043C\u0430, \u043A\u043E\u0433\u043E \u043E\u043D\u0430 \u0436\u0434\u0451\u0442 \u0438 \u0441\u043A\u043E\u043B\u044C\u043A\u043E \u0434\u043D\u0435\u0439",
    suggest: "\u043F\u0440\u0435\u0434\u043B\u0430\u0433\u0430\u0435\u0442, \u0447\u0442\u043E \u0443\u0431\u0440\u0430\u0442\u044C \u0438\u043B\u0438 \u0434\u043E\u0431\u0430\u0432\u0438\u0442\u044C, \u043F\u043E \u0434\u0430\u043D\u043D\u044B\u043C \u0448\u043B\u044E\u0437\u043E\u0432; \u043D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u043C\u0435\u043D\u044F\u0435\u0442",
    notify: "\u0441\u043E\u043E\u0431\u0449\u0430\u0435\u0442 \u0432\u0441\u0435\u043C \u043F\u0440\u0438\u0447\u0430\u0441\u0442\u043D\u044B\u043C \u043E \u043F\u0440\u043E\u0438\u0437\u043E\u0448\u0435\u0434\u0448\u0435\u043C, \u043E\u0434\u0438\u043D \u0440\u0430\u0437",
    notices: "\u043F\u043E\u043A\u0430\u0437\u044B\u0432\u0430\u0435\u0442, \u0447\u0442\u043E \u043E\u0442\u043F\u0440\u0430\u0432\u0438\u043B \u0431\u044B notify; \u043D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u043E\u0442\u043F\u0440\u0430\u0432\u043B\u044F\u0435\u0442",
    confirm: "\u0437\u0430\u043F\u0438\u0441\u044B\u0432\u0430\u0435\u0442 \u0432 \u0444\u0430\u0439\u043B \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F, \u0447\u0442\u043E \u0442\u0435\u0441\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u0435 \u043F\u0440\u043E\u0439\u0434\u0435\u043D\u043E",
    init: "\u043F\u0440\u0435\u0432\u0440\u0430\u0449\u0430\u0435\u0442 \u043A\u043E\u043F\u0438\u044E \u044D\u0442\u043E\u0433\u043E \u0440\u0435\u043F\u043E\u0437\u0438\u0442\u043E\u0440\u0438\u044F \u0432 \u0441\u043E\u0431\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0439: \u0432\u044B\u043C\u044B\u0448\u043B\u0435\u043D\u043D\u043E\u0435 \u0443\u0431\u0438\u0440\u0430\u0435\u0442\u0441\u044F",
    import: "\u043F\u0435\u0440\u0435\u043D\u043E\u0441\u0438\u0442 \u0442\u043E, \u0447\u0442\u043E \u0443 AGE \u0443\u0436\u0435 \u043F\u043E\u0434\u043A\u043B\u044E\u0447\u0435\u043D\u043E: \u0441\u043F\u0438\u0441\u043E\u043A \u043A\u043B\u0438\u0435\u043D\u0442\u043E\u0432, \u0442\u0430\u0431\u043B\u0438\u0446\u0443, \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u044B",
    audit: "\u0434\u043E\u043A\u0430\u0437\u044B\u0432\u0430\u0435\u0442 \u043F\u043E git \u043A\u0430\u0436\u0434\u0443\u044E \u0441\u0442\u0440\u043E\u043A\u0443 \u0434\u043E\u0441\u0442\u0443\u043F\u0430 \u0441\u0438\u0441\u0442\u0435\u043C\u044B \u0432 \u0440\u0430\u0431\u043E\u0447\u0435\u0439 \u0441\u0440\u0435\u0434\u0435",
    report: "\u0434\u0430\u0451\u0442 \u043F\u043E\u043A\u0430\u0437\u0430\u0442\u0435\u043B\u0438 \u0437\u0430 \u043F\u0435\u0440\u0438\u043E\u0434: \u0437\u0430\u044F\u0432\u043A\u0438, \u0434\u043D\u0438 \u043D\u0430 \u0448\u0430\u0433, \u0432\u043E\u0437\u0432\u0440\u0430\u0442\u044B, \u0447\u0442\u043E \u043E\u0436\u0438\u0434\u0430\u0435\u0442",
    request: "\u0434\u0435\u043B\u0430\u0435\u0442 \u0438\u0437 \u0444\u043E\u0440\u043C, \u043E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u043D\u044B\u0445 \u043D\u0430 GitHub, \u0437\u0430\u044F\u0432\u043A\u0438 (pull request) \u0438\u043B\u0438 \u0441\u043E\u043E\u0431\u0449\u0430\u0435\u0442, \u0447\u0435\u0433\u043E \u043D\u0435 \u0445\u0432\u0430\u0442\u0430\u0435\u0442",
    renew: "\u0434\u043E\u0431\u0430\u0432\u043B\u044F\u0435\u0442 \u043D\u043E\u0432\u044B\u0439 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0440\u044F\u0434\u043E\u043C \u0441\u043E \u0441\u0442\u0430\u0440\u044B\u043C, \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u043F\u043E\u043B\u0443\u0447\u0430\u0435\u0442 \u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u0439 \u0434\u0435\u043D\u044C"
  }
};

// scripts/commands/help/help.ts
var help = { ro, en, ru };

// scripts/commands/help/mistakes.ts
var unknownCommand = (name) => ({
  ro: say`Comanda ${name} nu există.`,
  en: say`There is no command ${name}.`,
  ru: say`Команды ${name} нет.`
});
var unknownOption = (flag) => ({
  ro: say`Opțiunea ${flag} nu există.`,
  en: say`There is no option ${flag}.`,
  ru: say`Параметра ${flag} нет.`
});
var missingArgument = (argument) => ({
  ro: say`Lipsește argumentul ${argument.ro}.`,
  en: say`The argument ${argument.en} is missing.`,
  ru: say`Не указан аргумент ${argument.ru}.`
});
var missingOption = (option) => ({
  ro: say`Lipsește opțiunea ${option.ro}.`,
  en: say`The option ${option.en} is missing.`,
  ru: say`Не указан параметр ${option.ru}.`
});
var missingValue = (option) => ({
  ro: say`Opțiunii ${option.ro} îi lipsește valoarea.`,
  en: say`The option ${option.en} lacks its value.`,
  ru: say`У параметра ${option.ru} не указано значение.`
});
var wrongValue = (option, value) => ({
  ro: say`Opțiunea ${option.ro} nu poate fi ${value}.`,
  en: say`The option ${option.en} cannot be ${value}.`,
  ru: say`Параметр ${option.ru} не может быть ${value}.`
});
var allowed = (values) => ({
  ro: say`Valori posibile: ${quoteAll(values)}.`,
  en: say`Possible values: ${quoteAll(values)}.`,
  ru: say`Возможные значения: ${quoteAll(values)}.`
});
var tooMany = (rest) => ({
  ro: say`Comanda nu știe ce să facă cu ${quoteAll(rest)}.`,
  en: say`The command does not know what to do with ${quoteAll(rest)}.`,
  ru: say`Команда не знает, что делать с ${quoteAll(rest)}.`
});
var whereHelpIs = (line) => ({ ro: `Ajutor: ${line}`, en: `Help: ${line}`, ru: `\u0421\u043F\u0440\u0430\u0432\u043A\u0430: ${line}` });

// node_modules/commander/esm.mjs
var import_index = __toESM(require_commander(), 1);
var {
  program,
  createCommand,
  createArgument,
  createOption,
  CommanderError,
  InvalidArgumentError,
  InvalidOptionArgumentError,
  // deprecated old name
  Command,
  Argument,
  Option,
  Help
} = import_index.default;

// scripts/commands/help/command.ts
var columns = 80;
var inShell = "npm run -s mdocs --";
var asksForHelp = "help";
var LocalCommand = class _LocalCommand extends Command {
  constructor(locale, name) {
    super(name);
    this.locale = locale;
    this.words = help[locale];
    const titles2 = this.words.titles;
    this.exitOverride().configureHelp({
      styleTitle: (title) => titles2[title] ?? title,
      commandUsage: (command) => usageOf(command, this.words),
      subcommandTerm: (command) => command.name(),
      optionTerm: ({ flags }) => shown(flags, this.words),
      optionDescription: (option) => describe(option, this.words)
    });
    this.on("beforeHelp", () => this.helpByName());
  }
  locale;
  words;
  createCommand(name) {
    return new _LocalCommand(this.locale, name);
  }
  /** Each is one command line without the program. */
  addExamples(lines) {
    return this.addHelpText("after", `
${this.words.examples}
${lines.map((line) => `  ${inShell} ${line}`).join("\n")}`);
  }
  addOption(option) {
    const { parseArg: read, argChoices: choices } = option;
    if (choices)
      option.argParser((value) => {
        if (choices.includes(value)) return value;
        throw this.mistake(
          wrongValue(named(option.flags), value),
          findNearest(value, choices),
          allowed(choices)
        );
      });
    else if (read)
      option.argParser((value, before) => {
        try {
          return read(value, before);
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
          throw this.mistake(wrongValue(named(option.flags), value), [], error.text);
        }
      });
    return super.addOption(option);
  }
  /** A command may be named before --help, too. Commander would then show the help of the program, even for an unknown name. */
  helpByName() {
    const name = this.parent ? void 0 : this.args.find((arg) => !arg.startsWith("-") && arg !== asksForHelp);
    if (name !== void 0) (this.commands.find((command) => command.name() === name) ?? this.unknownCommand(name)).help();
  }
  // Commander calls the following methods by these names, although its types do not show them.
  unknownCommand(name = this.args[0] ?? "") {
    if (name === asksForHelp) this.help();
    const known2 = this.commands.map((command) => command.name());
    throw this.mistake(unknownCommand(name), findNearest(name, known2));
  }
  unknownOption(given) {
    const [flag = ""] = given.split("=");
    const known2 = this.createHelp().visibleOptions(this).flatMap(({ long }) => long ? [long.slice(2)] : []);
    const near = findNearest(flag.replace(/^-+/, ""), known2).map((name) => `--${name}`);
    throw this.mistake(unknownOption(flag), near);
  }
  missingArgument(name) {
    throw this.mistake(missingArgument(named(`<${name}>`)));
  }
  missingMandatoryOptionValue({ flags, argChoices }) {
    const unknown = this.args.find((arg) => arg.startsWith("--"));
    if (unknown !== void 0) this.unknownOption(unknown);
    throw this.mistake(missingOption(named(flags)), [], argChoices && allowed(argChoices));
  }
  optionMissingArgument({ flags, argChoices }) {
    throw this.mistake(missingValue(named(flags)), [], argChoices && allowed(argChoices));
  }
  _excessArguments(given) {
    throw this.mistake(tooMany(given.slice(this.registeredArguments.length)));
  }
  mistake(sentence2, near = [], ...more) {
    const line = [inShell, ...this.parent ? [this.name()] : [], "--help"].join(" ");
    const parts = [addQuestion(sentence2, near), ...more.filter((text) => text !== void 0)];
    const where = whereHelpIs(line);
    return new Failure(forEachLanguage((locale) => `${parts.map((text) => text[locale]).join(" ")}
${where[locale]}`));
  }
};
var unbroken = "\xA0";
function shown(flags, { placeholders }) {
  const words = placeholders;
  return flags.replace(/(?<=[<[])\w+/g, (name) => words[name] ?? name);
}
var named = (flags) => forEachLanguage((locale) => shown(flags, help[locale]));
function usageOf(command, words) {
  if (!command.parent) return `${command.name()} <${words.command}> [${words.options}]`;
  const given = command.registeredArguments.map((argument) => {
    const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
    return argument.required ? `<${name}>` : `[${name}]`;
  });
  const needed = command.options.filter(({ mandatory }) => mandatory).map(({ flags }) => flags);
  const all = [command.parent.name(), command.name(), ...given, ...needed].map((one2) => shown(one2, words));
  const line = `${all.map((one2) => one2.replace(" ", unbroken)).join(" ")} [${words.options}]`;
  return wrap(line, columns - words.titles["Usage:"].length - 1, "  ").replaceAll(unbroken, " ");
}
function describe({ description, argChoices, defaultValue, defaultValueDescription }, words) {
  const choices = argChoices ? `: ${argChoices.join(", ")}` : "";
  const standard = defaultValue === void 0 ? "" : ` (${words.standard}: ${defaultValueDescription ?? defaultValue})`;
  return `${description}${choices}${standard}`;
}

// scripts/commands/help/examples.ts
var remote = "https://github.com/OWNER/REPOSITORY.git";
var examples = {
  new: ["new", "new --sector private --file banca-exemplu"],
  confirm: ["confirm taxe-locale/certificate-fiscale", `confirm taxe-locale/certificate-fiscale \\
    --remote ${remote}`],
  renew: [
    "renew stare-civila/registrul-starii-civile \\\n    --environment production --certificate new.cer",
    "renew stare-civila/registrul-starii-civile \\\n    --environment production --certificate new.cer --key old.key"
  ],
  request: ["request --issue 12"],
  validate: ["validate", "validate --base origin/main --format json"],
  explain: ["explain certificate-expired", "explain certificate", "explain --all"],
  inspect: ["inspect integrations/certificates/arhiva-plati.staging.cer"],
  doctor: [
    "doctor --environment staging \\\n    --certificate sistem.cer --key sistem.key",
    "doctor taxe-locale/certificate-fiscale \\\n    --environment staging --script"
  ],
  sandbox: [
    "sandbox",
    "sandbox stare-civila --data sandbox --fill",
    "sandbox stare-civila --port 0 --control-port 0 \\\n    --ready-file ready.json"
  ],
  lsp: ["lsp", "lsp --locale en"],
  verdict: ["verdict --pull 12"],
  start: ["start"],
  plan: ["plan --environment staging", `plan --environment production --format markdown \\
    --remote ${remote}`],
  render: ["render --environment staging --out staging"],
  provision: ["provision --environment staging", "provision --environment production --only-removals"],
  rollback: [
    'rollback --environment production \\\n    --to 6580836b97 --by age-demo --reason "INC-4711"',
    'rollback --environment production --release \\\n    --by age-demo --reason "INC-4711 s-a \xEEncheiat"'
  ],
  pull: [
    `pull --environment staging \\
    --remote ${remote} \\
    --signers /etc/mdocs/signers --into /etc/nginx/mdocs-staging --check nginx`
  ],
  gateway: [
    `gateway --environment staging \\
    --remote ${remote} \\
    --signers /etc/mdocs/signers --into /var/lib/mdocs/staging`
  ],
  suggest: ["suggest", `suggest stare-civila \\
    --remote ${remote}`],
  status: ["status", `status stare-civila \\
    --remote ${remote}`],
  expiring: ["expiring --within 30", "expiring --format ics"],
  report: [
    "report --from 2026-01-01 --to 2026-03-31",
    `report --from 2026-01-01 --to 2026-03-31 --format csv \\
    --remote ${remote}`
  ],
  audit: ["audit stare-civila/registrul-starii-civile"],
  drift: ["drift", "drift --environment staging \\\n    --status /etc/nginx/mdocs-staging/status.json"],
  drill: ["drill", "drill stare-civila/registrul-starii-civile"],
  notices: ["notices --environment staging"],
  notify: ["notify --environment staging --outbox mails"],
  fix: ["fix"],
  suspend: ['suspend stare-civila/registrul-starii-civile \\\n    --reason "INC-4711"'],
  resume: ["resume spitalul-sfanta-parascheva/dosarul-medical"],
  revoke: [
    'revoke stare-civila/registrul-starii-civile \\\n    --environment production --reason "INC-4711"',
    'revoke 40D53105B27A01DC85F80B2AA500 \\\n    --reason "INC-4711" --open'
  ],
  grant: ['grant rsi-missing --institution taxe-locale \\\n    --expires 2027-06-30 --reason "INC-4711, RSI"'],
  assign: ["assign asigurari-codrii/polite-online", "assign --pull 12 \\\n    --id b06d4b7c-012b-4eb6-8acf-ee5dd6246222"],
  take: ["take cerere-mdocs.json"],
  init: [
    "init --mailbox mdocs@exemplu.md \\\n    --account ana:1234567 --account ion:7654321 \\\n    --staging-authority test.cer --production-authority prod.cer \\\n    --team @exemplu/mdocs"
  ],
  import: [
    "import --template clienti.csv",
    "import --csv clienti.csv --certificates certificate",
    "import --clients production=clients.json \\\n    --certificates certificates --out ."
  ],
  protection: ["protection", "protection --repair"]
};

// scripts/commands/request/typed/text.ts
var tidyLine = (text) => text.normalize("NFC").replaceAll(/[ \t\u00A0]+/g, " ").trim();
var tidyLines = (text) => text.normalize("NFC").replaceAll(/[\t\u00A0]/g, " ").replaceAll(/(?<! ) +$/gm, "").trim();
var foldName2 = (text) => fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
var serialLabel = /^(?:(?:serial(?: number)?|s\/?n|num[aă]r(?:ul)? de serie|nr\.? de serie|серийный номер)(?![\p{L}\p{N}])[\s:=#]*)/iu;
function tidySerial(text) {
  const bare = text.replace(serialLabel, "").replace(/\.$/, "");
  return normalizeSerial(bare) ?? text;
}
var idnoLabel = /^(?:(?:idno|cod(?:ul)? fiscal|c\.? ?f\.?|nr\.?|№|md)(?![\p{L}])[\s:.]*)+/iu;
function tidyIdno(text) {
  const bare = text.normalize("NFKC").replace(idnoLabel, "").replace(/^MD(?=\d)/, "");
  return /^[0-9][0-9 .-]*$/.test(bare) ? bare.replaceAll(/[ .-]/g, "") : text;
}
var tidyMailbox = (text) => text.replace(/^mailto:/i, "").replace(/^<([^<>]*)>$/, "$1").replace(/[.,;]$/, "").trim();
function tidyPem(text) {
  const begins = text.match(/-----BEGIN /g)?.length ?? 0;
  const block = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/.exec(text)?.[1];
  const base64 = begins === 1 ? block : begins === 0 && /^MI[A-Za-z0-9+/=\s]{60,}$/.test(text) ? text : void 0;
  if (base64 === void 0) return `${text}
`;
  return frameBase64(base64.replaceAll(/\s/g, ""));
}

// scripts/commands/request/typed/choice.ts
var sectors = [
  [/^(?:sector(?:ul)? )?(?:public|публич|государ|autorita|institutie publica|municip|buget|орган|local)/, "public"],
  [/^(?:sector(?:ul)? )?(?:privat|private|частн|s ?r ?l\b|s ?a$|ооо|comercial|коммерч)/, "private"]
];
var readSector = (text) => firstOf(sectors, text);
var environmentWords = [
  [/^(?:mediul(?: de)? |среда )?(?:staging|test|тест)/, "staging"],
  [/^(?:mediul(?: de)? |среда )?(?:prod|рабоч|продакш)/, "production"]
];
var readEnvironment = (text) => environments.find((one2) => one2 === text.toLowerCase()) ?? firstOf(environmentWords, text);
var stops = [
  [/^(?:suspend|suspens|приостан|temporar|временн|pauz)/, "suspend"],
  [/^(?:oprire|opri|stop|remov|прекра|отключ|definitiv|окончат|inchid|sterge|delete|удал)/, "remove"]
];
function readStop(text) {
  const folded = foldName2(text);
  if (/\b(?:temporar|временн|temporary|for a while)/.test(folded) && !/^(?:suspen|приостан)/.test(folded)) return void 0;
  return firstOf(stops, text);
}
var services = "MPass MSign MNotify MLog MPower MDelivery MPay MConnect MConnectEvents MCloud eDemocracy eProgramari EVO PDSE".split(" ");
function readService(text) {
  const folded = foldName2(text).replaceAll(" ", "");
  if (/^(?:contractnou|newcontract|новыидоговор|mdocs$|pentrumdocs|nou$)/.test(folded)) return "";
  return services.find((service2) => service2.toLowerCase() === folded);
}
function firstOf(words, text) {
  const folded = foldName2(text);
  return words.find(([pattern]) => pattern.test(folded))?.[1];
}

// scripts/commands/request/typed/words.ts
var notADay = (answer) => ({
  ro: say`${answer} nu este o zi.`,
  en: say`${answer} is not a date.`,
  ru: say`${answer} не является датой.`
});
var whichDay = (answer) => ({
  ro: say`nu este sigur ce zi este ${answer}. Scrieți ziua ca an-lună-zi.`,
  en: say`it is not clear which day ${answer} is. Write the day as year-month-day.`,
  ru: say`неясно, какой это день: ${answer}. Укажите день в виде год-месяц-день.`
});
var differentDays = (written2, signed) => ({
  ro: say`lângă număr este scrisă ziua ${sayDay(written2, "ro")}, iar data semnării este ${sayDay(signed, "ro")}. Care este cea corectă?`,
  en: say`the date next to the number is ${sayDay(written2, "en")}, but the date of signature is ${sayDay(signed, "en")}. Which one is right?`,
  ru: say`дата рядом с номером (${sayDay(written2, "ru")}) не совпадает с датой подписания (${sayDay(signed, "ru")}). Какая из них верна?`
});
var noTypes = {
  ro: "nu este ales niciun tip de document.",
  en: "no document type is chosen.",
  ru: "\u043D\u0435 \u0432\u044B\u0431\u0440\u0430\u043D \u043D\u0438 \u043E\u0434\u0438\u043D \u0442\u0438\u043F \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u0430."
};
var notASector = (answer) => ({
  ro: say`din ${answer} nu se înțelege dacă instituția este publică sau privată.`,
  en: say`${answer} does not say whether the institution is public or private.`,
  ru: say`из ответа ${answer} неясно, публичное это учреждение или частное.`
});
var notAService = (answer) => ({
  ro: say`${answer} nu este un serviciu AGE.`,
  en: say`${answer} is not an AGE service.`,
  ru: say`${answer} не является сервисом AGE.`
});
var notAnEnvironment = (answer) => ({
  ro: say`${answer} nu este un mediu.`,
  en: say`${answer} is not an environment.`,
  ru: say`${answer} не является средой.`
});
var neitherStop = (answer) => ({
  ro: say`din ${answer} nu se înțelege dacă accesul se suspendă sau se oprește definitiv.`,
  en: say`${answer} does not say whether the access is suspended or stops for good.`,
  ru: say`из ответа ${answer} неясно, приостановить доступ или прекратить навсегда.`
});
var noCertificate = {
  ro: "lipse\u0219te certificatul. Lipi\u021Bi certificatul public aici sau scrie\u021Bi \xEEn c\xE2mpul urm\u0103tor num\u0103rul de serie al unuia pe care AGE \xEEl are deja.",
  en: "the certificate is missing. Paste the public certificate here, or write in the next field the serial number of one that AGE already has.",
  ru: "\u043D\u0435\u0442 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430. \u0412\u0441\u0442\u0430\u0432\u044C\u0442\u0435 \u0441\u044E\u0434\u0430 \u043E\u0442\u043A\u0440\u044B\u0442\u044B\u0439 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0438\u043B\u0438 \u0443\u043A\u0430\u0436\u0438\u0442\u0435 \u0432 \u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u043C \u043F\u043E\u043B\u0435 \u0441\u0435\u0440\u0438\u0439\u043D\u044B\u0439 \u043D\u043E\u043C\u0435\u0440 \u0442\u043E\u0433\u043E, \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u0443\u0436\u0435 \u0435\u0441\u0442\u044C \u0443 AGE."
};
var twoCertificates = {
  ro: "a\u021Bi trimis \u0219i un certificat, \u0219i un num\u0103r de serie. P\u0103stra\u021Bi numai unul dintre ele.",
  en: "you sent both a certificate and a serial number. Keep one of them.",
  ru: "\u043E\u0442\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u044B \u0438 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442, \u0438 \u0441\u0435\u0440\u0438\u0439\u043D\u044B\u0439 \u043D\u043E\u043C\u0435\u0440. \u041E\u0441\u0442\u0430\u0432\u044C\u0442\u0435 \u0447\u0442\u043E-\u0442\u043E \u043E\u0434\u043D\u043E."
};
var noNetwork = {
  ro: "nu a\u021Bi scris nici adrese publice, nici VPN; f\u0103r\u0103 ele sistemul nu se poate conecta.",
  en: "there are neither public addresses nor a VPN; without them the system cannot connect.",
  ru: "\u043D\u0435 \u0443\u043A\u0430\u0437\u0430\u043D\u044B \u043D\u0438 \u043F\u0443\u0431\u043B\u0438\u0447\u043D\u044B\u0435 \u0430\u0434\u0440\u0435\u0441\u0430, \u043D\u0438 VPN; \u0431\u0435\u0437 \u043D\u0438\u0445 \u0441\u0438\u0441\u0442\u0435\u043C\u0430 \u043D\u0435 \u0441\u043C\u043E\u0436\u0435\u0442 \u043F\u043E\u0434\u043A\u043B\u044E\u0447\u0438\u0442\u044C\u0441\u044F."
};
var noPeer = {
  ro: "a\u021Bi scris adresele din interiorul VPN, dar nu \u0219i adresa public\u0103 a echipamentului.",
  en: "there are addresses inside the VPN, but the public address of the device is missing.",
  ru: "\u0443\u043A\u0430\u0437\u0430\u043D\u044B \u0430\u0434\u0440\u0435\u0441\u0430 \u0432\u043D\u0443\u0442\u0440\u0438 VPN, \u043D\u043E \u043D\u0435\u0442 \u043F\u0443\u0431\u043B\u0438\u0447\u043D\u043E\u0433\u043E \u0430\u0434\u0440\u0435\u0441\u0430 \u0443\u0441\u0442\u0440\u043E\u0439\u0441\u0442\u0432\u0430."
};
var noInside = {
  ro: "a\u021Bi scris adresa public\u0103 a echipamentului VPN, dar nu \u0219i adresele din interiorul VPN.",
  en: "there is the public address of the VPN device, but the addresses inside the VPN are missing.",
  ru: "\u0443\u043A\u0430\u0437\u0430\u043D \u043F\u0443\u0431\u043B\u0438\u0447\u043D\u044B\u0439 \u0430\u0434\u0440\u0435\u0441 VPN-\u0443\u0441\u0442\u0440\u043E\u0439\u0441\u0442\u0432\u0430, \u043D\u043E \u043D\u0435\u0442 \u0430\u0434\u0440\u0435\u0441\u043E\u0432 \u0432\u043D\u0443\u0442\u0440\u0438 VPN."
};
var namedByCertificate = (idno) => ({
  ro: say`În certificatul trimis scrie IDNO-ul ${idno}. Dacă este al instituției dumneavoastră, scrieți-l aici.`,
  en: say`The certificate that was sent names the IDNO ${idno}. If that is your institution's IDNO, write it here.`,
  ru: say`В присланном сертификате указан IDNO ${idno}. Если это IDNO вашего учреждения, впишите его сюда.`
});

// scripts/model/network/range.ts
var between2 = /\s(?:to|p[âa]n[ăa] la|до|по)\s|[-\u2010-\u2015…]|\.{2,3}/iu;
function splitRange(text) {
  const ends = text.replace(/^(?:de la|from|с|от) /iu, "").split(between2);
  const [first = "", last = ""] = ends.map((end) => end.trim());
  const isRange = ends.length === 2 && [first, last].every((end) => /^\S+$/.test(end));
  return isRange ? [first, last] : void 0;
}
function readRange(text) {
  const [first, last] = (splitRange(text) ?? []).map((end) => {
    const reading = readAddress(end);
    return "problem" in reading || reading.network.first !== reading.network.last ? void 0 : reading.network;
  });
  if (!first || !last || first.family !== last.family || last.first < first.first) return void 0;
  return { family: first.family, first: first.first, last: last.first };
}
function coverRange({ family, first, last }) {
  const networks = [];
  for (let at2 = first; at2 <= last; ) {
    let length = 0;
    while (length < bits[family] && at2 % (1n << BigInt(length + 1)) === 0n && at2 + (1n << BigInt(length + 1)) - 1n <= last)
      length++;
    const size = 1n << BigInt(length);
    networks.push({ family, first: at2, last: at2 + size - 1n, prefix: bits[family] - length });
    at2 += size;
  }
  return networks;
}

// scripts/commands/request/typed/list.ts
var bullet = /^(?:[-*•·▪–]\s+|\(?[0-9]{1,2}[.)]\s+)/u;
var quotes = /^["'`„«“]|["'`”»“]$/gu;
var splitLines = (text) => text.split(/[;\n]/).map((line) => line.trim().replace(bullet, "").trim()).filter((line) => /[\p{L}\p{N}*]/u.test(line));
var unquote = (item) => item.trim().replaceAll(quotes, "").trim();
var splitItems = (text) => splitLines(text).flatMap((line) => line.split(",")).map(unquote).filter((item) => /[\p{L}\p{N}*]/u.test(item));

// scripts/commands/request/typed/addresses.ts
var mostNetworks = 8;
function readTypedAddresses(answer) {
  const values = [];
  const errors = [];
  const notes = [];
  for (const [item, text] of splitLines(answer).flatMap(splitAddresses).entries()) {
    const take2 = (...texts) => values.push(...texts.map((one2) => ({ text: one2, item })));
    const range = readRange(text);
    const networks = range ? coverRange(range).map(writeNetwork) : [];
    const guess = guessAddress(text);
    if (networks.length > mostNetworks) errors.push({ text: severalNetworks(text) });
    else if (networks.length > 0) {
      take2(...networks);
      notes.push(asNetworks(text, networks));
    } else if (isRangeLike(text)) errors.push(withGuess(notARange(text), guessRange(text)));
    else if (guess !== void 0) errors.push(withGuess(notAnAddress(text), [guess]));
    else take2(toCanonicalAddress(text));
  }
  return { values, errors, notes };
}
var withGuess = (text, likely) => likely.length > 0 ? { text, hint: didYouMean(likely) } : { text };
var isWhole2 = (text) => networkMeant(text) !== void 0 || readRange(text) !== void 0;
var looksWhole = (text) => new RegExp("\\..*\\..*\\.|:.*:|\\p{L}", "u").test(text);
function splitAddresses(line) {
  const parts = line.split(",").map(unquote).filter(Boolean);
  const items = parts.every(looksWhole) ? parts : [line];
  return items.flatMap((item) => {
    const joined = item.split(/ (?:și|si|and|и) /u).map(unquote);
    return joined.length > 1 && joined.every(isWhole2) ? joined : [item];
  });
}
function isRangeLike(text) {
  const [first = ""] = splitRange(text) ?? [];
  return /[.:]/.test(first) && networkMeant(first) !== void 0;
}
function guessRange(text) {
  const [first = "", last = ""] = splitRange(text) ?? [];
  const full = /^[0-9]{1,3}$/.test(last) ? first.slice(0, first.lastIndexOf(".") + 1) + last : last;
  const likely = [`${first} - ${full}`, `${full} - ${first}`].find((one2) => readRange(one2));
  return likely === void 0 ? [] : [likely];
}
var asNetworks = (text, networks) => ({
  ro: say`Intervalul ${text} este scris în cerere ca ${quoteAll(networks)}: exact aceleași adrese.`,
  en: say`The range ${text} is written in the request as ${quoteAll(networks)}: exactly the same addresses.`,
  ru: say`Диапазон ${text} записан в заявке как ${quoteAll(networks)}: это точно те же адреса.`
});
var severalNetworks = (text) => ({
  ro: say`intervalul ${text} nu se poate scrie ca un număr mic de rețele.`,
  en: say`the range ${text} cannot be written as a small number of networks.`,
  ru: say`диапазон ${text} нельзя записать небольшим числом сетей.`
});
var notARange = (text) => ({
  ro: say`${text} nu este un interval de la o adresă la alta.`,
  en: say`${text} is not a range from one address to another.`,
  ru: say`${text} не является диапазоном от одного адреса до другого.`
});
var notAnAddress = (text) => ({
  ro: say`${text} nu este o adresă IP.`,
  en: say`${text} is not an IP address.`,
  ru: say`${text} не является IP-адресом.`
});

// scripts/commands/request/typed/day.ts
var months2 = [
  ["ian", "jan", "\u044F\u043D\u0432"],
  ["feb", "\u0444\u0435\u0432"],
  ["mart", "marc", "mar", "\u043C\u0430\u0440"],
  ["apr", "\u0430\u043F\u0440"],
  ["mai", "may", "\u043C\u0430\u044F", "\u043C\u0430\u0439", "\u043C\u0430\u0438"],
  ["iun", "jun", "\u0438\u044E\u043D"],
  ["iul", "jul", "\u0438\u044E\u043B"],
  ["aug", "\u0430\u0432\u0433"],
  ["sep", "\u0441\u0435\u043D"],
  ["oct", "\u043E\u043A\u0442"],
  ["noi", "nov", "\u043D\u043E\u044F"],
  ["dec", "\u0434\u0435\u043A"]
];
function monthOf(word2) {
  const found = months2.findIndex((beginnings) => beginnings.some((one2) => word2.startsWith(one2)));
  return found < 0 ? void 0 : found + 1;
}
var toDay = (year, month, day) => {
  const text = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? text : void 0;
};
function plain2(text) {
  return fold(tidyLine(text)).replace(/^(?:la data de|din data de|din|la|on|of|от) /, "").replace(/ ?(?:г|года|году|anul)?\.?$/, "");
}
function readNumbers(text, locale) {
  const [, year, month = "", day = ""] = /^([12][0-9]{3})[-./ ]([0-9]{1,2})[-./ ]([0-9]{1,2})$/.exec(text) ?? [];
  if (year !== void 0) return one(toDay(year, month, day));
  const [, first = "", mark, second = "", last = ""] = /^([0-9]{1,2})([-./ ])([0-9]{1,2})[-./ ]([0-9]{4}|[0-9]{2})$/.exec(text) ?? [];
  if (mark === void 0) return readDigits(text);
  if (last.length === 2) return candidates(toDay(`20${last}`, second, first));
  const [dayFirst, monthFirst] = [toDay(last, second, first), toDay(last, first, second)];
  if (mark !== "/") return one(dayFirst);
  return locale === "en" && dayFirst && monthFirst && dayFirst !== monthFirst ? { candidates: [dayFirst, monthFirst] } : one(dayFirst ?? monthFirst);
}
function readDigits(text) {
  if (!/^[0-9]{8}$/.test(text)) return void 0;
  const days = [
    toDay(text.slice(0, 4), text.slice(4, 6), text.slice(6)),
    toDay(text.slice(4), text.slice(2, 4), text.slice(0, 2))
  ].filter((day) => day !== void 0 && day > "1900" && day < "2100");
  return days.length === 1 ? one(days[0]) : candidates(...days);
}
function readWords(text) {
  const [, day = "", word2 = "", year = ""] = new RegExp("^([0-9]{1,2})(?:st|nd|rd|th)?[-. ]+(\\p{L}{3,10})[-.,  ]+([0-9]{4})$", "u").exec(text) ?? [];
  const [, english = "", dayBehind = "", yearBehind = ""] = new RegExp("^(\\p{L}{3,10})\\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})$", "u").exec(text) ?? [];
  const month = monthOf(word2 || english || "?");
  return month === void 0 ? void 0 : one(toDay(year || yearBehind, month, day || dayBehind));
}
var one = (day) => day === void 0 ? void 0 : { day };
var candidates = (...days) => {
  const known2 = days.filter((day) => day !== void 0);
  return known2.length > 0 ? { candidates: known2 } : void 0;
};
function readTypedDay(text, locale) {
  const bare = plain2(text);
  return readNumbers(bare, locale) ?? readWords(bare);
}

// scripts/commands/request/typed/document-number.ts
var label2 = /^(?:(?:contract(?:ul)?|anexa|annex|договор|приложение)\s+)?(?:(?:nr|no|num[aă]rul|number|номер)(?![\p{L}\p{N}])|[№#])\s*[.:]?\s*/iu;
var signedOn = /,? (?:din data de|din|dated|of|from|от) /giu;
function readDocumentNumber(text, locale) {
  const bare = text.replace(label2, "");
  const last = [...bare.matchAll(signedOn)].at(-1);
  if (!last) return { number: bare };
  const reading = readTypedDay(bare.slice(last.index + last[0].length), locale);
  return reading && "day" in reading ? { number: bare.slice(0, last.index), day: reading.day } : { number: bare };
}

// scripts/commands/request/typed/document-types.ts
function readTypedDocumentTypes(answer, catalogue) {
  const byName = namesOf3(catalogue);
  const found = splitLines(answer).flatMap((line) => splitTitles(line, byName));
  const codes = found.flatMap((item) => byName.get(foldName2(item)) ?? []);
  const unknown = found.filter((item) => !byName.has(foldName2(item)));
  return { codes: [...new Set(codes)], errors: unknown.map((item) => describeUnknown(item, catalogue)), unknown };
}
function namesOf3(catalogue) {
  const names2 = /* @__PURE__ */ new Map();
  const shared = /* @__PURE__ */ new Set();
  for (const { data } of catalogue.values()) {
    const titles2 = Object.values(data.title);
    for (const written2 of [data.code, ...titles2, ...titles2.map((one2) => `${one2} ${data.code}`)]) {
      const name = foldName2(written2);
      if ((names2.get(name) ?? data.code) !== data.code) shared.add(name);
      names2.set(name, data.code);
    }
  }
  for (const name of shared) names2.delete(name);
  return names2;
}
function splitTitles(line, byName) {
  const parts = line.split(",").map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const titles2 = [];
  for (let at2 = 0; at2 < parts.length; ) {
    const ends = Array.from({ length: Math.min(parts.length - at2, 6) }, (_2, i) => at2 + i + 1).reverse();
    const end = ends.find((one2) => byName.has(foldName2(parts.slice(at2, one2).join(" ")))) ?? at2 + 1;
    titles2.push(unquote(parts.slice(at2, end).join(", ")));
    at2 = end;
  }
  return titles2;
}
function describeUnknown(item, catalogue) {
  const names2 = [...catalogue.values()].flatMap(({ data: { code: code2, title } }) => [code2, ...Object.values(title)]);
  const within = names2.filter((name) => foldName2(item).includes(foldName2(name)));
  const near = item.length > 200 ? [] : findNearest(item, names2);
  const text = {
    ro: say`tipul de document ${item} nu este în catalog.`,
    en: say`the document type ${item} is not in the catalogue.`,
    ru: say`типа документа ${item} нет в каталоге.`
  };
  if (within.length > 1) return { text, hint: oneEach };
  return { text, hint: near.length > 0 ? didYouMean(near) : askForType };
}
var oneEach = {
  ro: "Scrie\u021Bi fiecare tip pe r\xE2ndul lui.",
  en: "Write each type on a line of its own.",
  ru: "\u0423\u043A\u0430\u0436\u0438\u0442\u0435 \u043A\u0430\u0436\u0434\u044B\u0439 \u0442\u0438\u043F \u0432 \u043E\u0442\u0434\u0435\u043B\u044C\u043D\u043E\u0439 \u0441\u0442\u0440\u043E\u043A\u0435."
};
var askForType = {
  ro: "Alege\u021Bi un tip din list\u0103; pe unul nou \xEEl adaug\u0103 AGE, la cerere.",
  en: "Choose a type from the list; AGE adds new ones on request.",
  ru: "\u0412\u044B\u0431\u0435\u0440\u0438\u0442\u0435 \u0442\u0438\u043F \u0438\u0437 \u0441\u043F\u0438\u0441\u043A\u0430; \u043D\u043E\u0432\u044B\u0439 \u0434\u043E\u0431\u0430\u0432\u043B\u044F\u0435\u0442 AGE \u043F\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u0443."
};

// scripts/commands/new/words.ts
var written = (file) => ({
  ro: `Am scris ${file}. Verifica\u021Bi-l, apoi rula\u021Bi:`,
  en: `Wrote ${file}. Look it over, then run:`,
  ru: `\u0421\u043E\u0437\u0434\u0430\u043D \u0444\u0430\u0439\u043B ${file}. \u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u0435\u0433\u043E, \u0437\u0430\u0442\u0435\u043C \u0437\u0430\u043F\u0443\u0441\u0442\u0438\u0442\u0435:`
});
var existing = (file) => ({
  ro: `Fi\u0219ierul ${file} exist\u0103 deja \u0219i nu l-am atins. Alege\u021Bi alt nume cu --file.`,
  en: `The file ${file} is there already and was not touched. Choose another name with --file.`,
  ru: `\u0424\u0430\u0439\u043B ${file} \u0443\u0436\u0435 \u0441\u0443\u0449\u0435\u0441\u0442\u0432\u0443\u0435\u0442 \u0438 \u043D\u0435 \u0438\u0437\u043C\u0435\u043D\u0451\u043D. \u0412\u044B\u0431\u0435\u0440\u0438\u0442\u0435 \u0434\u0440\u0443\u0433\u043E\u0435 \u0438\u043C\u044F \u0441 \u043F\u043E\u043C\u043E\u0449\u044C\u044E --file.`
});
var missing = (options) => ({
  ro: `Lipsesc r\u0103spunsuri. Rula\u021Bi comanda \xEEntr-un terminal sau ad\u0103uga\u021Bi: ${options.join(" ")}`,
  en: `Answers are missing. Run the command in a terminal, or add: ${options.join(" ")}`,
  ru: `\u041D\u0435 \u0445\u0432\u0430\u0442\u0430\u0435\u0442 \u043E\u0442\u0432\u0435\u0442\u043E\u0432. \u0417\u0430\u043F\u0443\u0441\u0442\u0438\u0442\u0435 \u043A\u043E\u043C\u0430\u043D\u0434\u0443 \u0432 \u0442\u0435\u0440\u043C\u0438\u043D\u0430\u043B\u0435 \u0438\u043B\u0438 \u0434\u043E\u0431\u0430\u0432\u044C\u0442\u0435: ${options.join(" ")}`
});
var notAnAnswer = ({ example }, value) => {
  const text = {
    ro: say`${value} nu este un răspuns potrivit.`,
    en: say`${value} is no fitting answer.`,
    ru: say`Ответ ${value} не подходит.`
  };
  return example === void 0 ? text : forEachLanguage((locale) => `${text[locale]} ${exampleText(example)[locale]}`);
};
var notACertificate = (path) => ({
  ro: `${spellOut(path)} nu este un certificat. Comanda \u201Enpm run -s mdocs -- inspect ${spellOut(path)}\u201D arat\u0103 ce este.`,
  en: `${spellOut(path)} is no certificate. "npm run -s mdocs -- inspect ${spellOut(path)}" shows what it is.`,
  ru: `${spellOut(path)} \u043D\u0435 \u044F\u0432\u043B\u044F\u0435\u0442\u0441\u044F \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u043E\u043C. \u041A\u043E\u043C\u0430\u043D\u0434\u0430 \xABnpm run -s mdocs -- inspect ${spellOut(path)}\xBB \u043F\u043E\u043A\u0430\u0436\u0435\u0442, \u0447\u0442\u043E \u044D\u0442\u043E.`
});
var wrongOption = ({ option }, { text, hint }) => forEachLanguage((locale) => `--${option}: ${text[locale]}${hint ? ` ${hint[locale]}` : ""}`);
var wrongAnswer = ({ text, hint }) => forEachLanguage(
  (locale) => `${text[locale].replace(new RegExp("^\\p{Ll}", "u"), (letter) => letter.toUpperCase())}${hint ? ` ${hint[locale]}` : ""}`
);
var noSuchCertificate = (path) => ({
  ro: say`nu există fișierul ${path}.`,
  en: say`there is no file ${path}.`,
  ru: say`файла ${path} нет.`
});
var alreadyThere = (file, slug5) => ({
  ro: say`instituția are deja fișierul ${file}. Alt sistem al ei se adaugă cu ${`new --file ${slug5}`}.`,
  en: say`the institution has the file ${file} already. A further system of it is added with ${`new --file ${slug5}`}.`,
  ru: say`у учреждения уже есть файл ${file}. Другая его система добавляется командой ${`new --file ${slug5}`}.`
});
var noPlace = (file) => ({
  ro: say`În ${file} nu este loc pentru încă un sistem: fișierul are erori sau lista systems este scrisă între paranteze. Nu s-a scris nimic.`,
  en: say`There is no place for a further system in ${file}: it has errors, or its list systems is written in brackets. Nothing was written.`,
  ru: say`В ${file} нет места для ещё одной системы: в файле ошибки или список systems записан в скобках. Ничего не записано.`
});
var againWords = {
  ro: "Mai ave\u021Bi un sistem de ad\u0103ugat? (da sau nu) [nu]",
  en: "Is there a further system to add? (yes or no) [no]",
  ru: "\u0414\u043E\u0431\u0430\u0432\u0438\u0442\u044C \u0435\u0449\u0451 \u043E\u0434\u043D\u0443 \u0441\u0438\u0441\u0442\u0435\u043C\u0443? (\u0434\u0430 \u0438\u043B\u0438 \u043D\u0435\u0442) [\u043D\u0435\u0442]"
};
var readAgain = {
  ro: "Semnul ? arat\u0103 r\u0103spunsurile posibile.",
  en: "The sign ? shows the possible answers.",
  ru: "\u0417\u043D\u0430\u043A ? \u043F\u043E\u043A\u0430\u0436\u0435\u0442 \u0432\u043E\u0437\u043C\u043E\u0436\u043D\u044B\u0435 \u043E\u0442\u0432\u0435\u0442\u044B."
};
var exampleText = (example = "") => ({
  ro: `Exemplu: ${example}`,
  en: `Example: ${example}`,
  ru: `\u041F\u0440\u0438\u043C\u0435\u0440: ${example}`
});

// scripts/commands/new/readers.ts
var unfit = { wrong: [] };
var take = (isAnswer) => (text) => isAnswer(text) ? { value: text } : unfit;
var refuse = (text, hint) => ({ wrong: [hint ? { text, hint } : { text }] });
var slug4 = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
var isSlug = (text) => slug4.test(text) && text.length >= 2 && text.length <= 63;
var isName2 = (text) => text.length >= 2 && text.length <= 200;
var isNumber = (text) => text.length >= 1 && text.length <= 64;
function readMailbox(text) {
  const value = tidyMailbox(text);
  return isMailbox(value) ? { value } : refuse(notAMailbox(value), oneMailbox);
}
function readIdno(text, { facts }) {
  const idno = tidyIdno(text);
  const problem = findIdnoProblem(idno);
  if (problem) return refuse(idnoProblems[problem](idno));
  const [there] = facts?.byIdno.get(idno) ?? [];
  return there ? refuse(alreadyThere(there.file, there.slug)) : { value: idno };
}
function readDay2(text, { locale }) {
  const reading = readTypedDay(text, locale);
  if (reading && "day" in reading) return { value: reading.day };
  return reading ? refuse(whichDay(text), didYouMean(reading.candidates)) : refuse(notADay(text));
}
var readNumber = (signed) => (text, { locale, given }) => {
  const { number, day } = readDocumentNumber(text, locale);
  if (!isNumber(number)) return unfit;
  return day === void 0 || given[signed] !== void 0 ? { value: number } : { value: number, also: { [signed]: day } };
};
function readAddresses(text) {
  const { values, errors, notes } = readTypedAddresses(text);
  const wrong = values.flatMap(({ text: value }) => {
    const reading = readAddress(value);
    const isLeft = !("problem" in reading) || reading.problem === "host-bits" || reading.network !== void 0;
    return isLeft ? [] : [{ text: addressWords[reading.problem](value) }];
  });
  if (errors.length + wrong.length > 0) return { wrong: [...errors, ...wrong] };
  return values.length > 0 ? { value: values.map((one2) => one2.text).join(", "), notes } : unfit;
}
function readPeer(text) {
  const reading = readAddresses(text);
  return "value" in reading && reading.value.includes(",") ? unfit : reading;
}
function readTypes(text, { catalogue }) {
  const { codes, errors } = readTypedDocumentTypes(text, catalogue);
  if (errors.length > 0) return { wrong: errors };
  return codes.length > 0 ? { value: codes.join(", ") } : unfit;
}
function readCertificate2(text, { isFile }) {
  if (isFile(text)) return { value: text };
  const serial = tidySerial(text);
  if (normalizeSerial(serial) !== void 0) return { value: serial };
  return /\.(cer|crt|pem|der)$/i.test(text) ? refuse(noSuchCertificate(text)) : unfit;
}
var tidyLogin = (text) => text.replace(/^(?:https?:\/\/)?github\.com\//i, "").replace(/^@|\/$/g, "");
var isLogin = (text) => /^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$/.test(text);

// scripts/commands/new/short-name.ts
var lightWords = new Set(
  "srl sa scs snc ip is im ii ap ao bc icsa icsrl sia si sias sistemul sistem informational informationala automatizat automatizata institutia publica societatea societate cu raspundere limitata pe actiuni intreprinderea intreprindere de stat municipala individuala a al ale ai din si la in pentru prin republicii moldova rm".split(" ")
);
var knownNames = [
  [/\bagentia de guvernare electronica\b/, "age"],
  [/\bagentia servicii publice\b/, "asp"],
  [/\bserviciul fiscal de stat\b/, "sfs"],
  [/\bcasa nationala de asigurari sociale\b/, "cnas"],
  [/\bcompania nationala de asigurari in medicina\b/, "cnam"],
  [/\bbiroul national de statistica\b/, "bns"],
  [/\bserviciul tehnologia informatiei si securitate cibernetica\b/, "stisc"]
];
var longest2 = 40;
var isUsable = (word2) => classify(`integrations/${word2}.yaml`).is === "integration";
function shortenName(name, taken = () => false) {
  const words = wordsOf(name);
  const telling = words.filter((word2) => !lightWords.has(word2));
  const base = joinWords(telling.length > 0 ? telling : words);
  if (base.length < 2) return void 0;
  const candidates2 = [base, joinWords(words), ...Array.from({ length: 98 }, (_2, i) => `${base.slice(0, longest2)}-${i + 2}`)];
  return candidates2.find((candidate) => candidate.length >= 2 && !taken(candidate));
}
var chooseShortName = (name, taken) => shortenName(name, (word2) => !isUsable(word2) || taken(word2));
function wordsOf(name) {
  let folded = toLatin(name.slice(0, 400).toLowerCase()).normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "");
  folded = folded.replace(/\b(?:[a-z]\.){2,}/g, (dotted) => ` ${dotted.replaceAll(".", "")} `);
  for (const [long, short] of knownNames) folded = folded.replace(long, short);
  return folded.split(/[^a-z0-9]+/).filter(Boolean);
}
function joinWords(words) {
  const [first = "", ...more] = words.slice(words.findIndex((word2) => /^[a-z]/.test(word2)));
  if (!/^[a-z]/.test(first)) return "";
  let name = first.slice(0, longest2);
  for (const word2 of more) if (name.length + word2.length < longest2) name += `-${word2}`;
  return name;
}
var cyrillic = "\u0430\u0431\u0432\u0433\u0434\u0435\u0451\u0436\u0437\u0438\u0439\u043A\u043B\u043C\u043D\u043E\u043F\u0440\u0441\u0442\u0443\u0444\u0445\u0446\u0447\u0448\u0449\u044A\u044B\u044C\u044D\u044E\u044F";
var sounds = "a b v g d e e j z i i c l m n o p r s t u f h t c s s  i  e iu ia".split(" ");
var toLatin = (text) => text.replace(/[а-яё]/g, (sign) => sounds[cyrillic.indexOf(sign)] ?? "");

// scripts/commands/new/questions.ts
var usesVpn = ({ given }) => given["vpn-peer"] !== void 0 || given["vpn-addresses"] !== void 0;
var always = () => true;
var institutionQuestions = [
  {
    option: "idno",
    example: "1015999000116",
    text: { ro: "IDNO-ul institu\u021Biei (13 cifre)", en: "The institution's IDNO (13 digits)", ru: "IDNO \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F (13 \u0446\u0438\u0444\u0440)" },
    read: readIdno
  },
  {
    option: "name",
    example: "Prim\u0103ria comunei Exemplu",
    text: {
      ro: "Denumirea oficial\u0103 a institu\u021Biei",
      en: "The institution's official name",
      ru: "\u041E\u0444\u0438\u0446\u0438\u0430\u043B\u044C\u043D\u043E\u0435 \u043D\u0430\u0438\u043C\u0435\u043D\u043E\u0432\u0430\u043D\u0438\u0435 \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F"
    },
    read: take(isName2)
  },
  {
    option: "file",
    example: "primaria-comunei-exemplu",
    text: {
      ro: "Numele fi\u0219ierului, f\u0103r\u0103 .yaml (litere mici, cifre, cratime)",
      en: "Name of the file, without .yaml (small letters, digits, hyphens)",
      ru: "\u0418\u043C\u044F \u0444\u0430\u0439\u043B\u0430 \u0431\u0435\u0437 .yaml (\u0441\u0442\u0440\u043E\u0447\u043D\u044B\u0435 \u043B\u0430\u0442\u0438\u043D\u0441\u043A\u0438\u0435 \u0431\u0443\u043A\u0432\u044B, \u0446\u0438\u0444\u0440\u044B, \u0434\u0435\u0444\u0438\u0441\u044B)"
    },
    read: take((text) => isSlug(text) && isUsable(text)),
    suggestion: ({ given: { name = "" }, facts }) => chooseShortName(name, (word2) => facts?.fileOf(word2) !== void 0) ?? ""
  },
  {
    option: "sector",
    text: { ro: "Sectorul: public sau private", en: "Sector: public or private", ru: "\u0421\u0435\u043A\u0442\u043E\u0440: public \u0438\u043B\u0438 private" },
    read: (text) => {
      const sector = readSector(text);
      return sector === void 0 ? refuse(notASector(text)) : { value: sector };
    },
    suggestion: () => "public",
    choices: () => ["public", "private"]
  },
  {
    option: "technical",
    example: "integrari@exemplu.md",
    text: {
      ro: "Adresa de e-mail tehnic\u0103 a institu\u021Biei",
      en: "The institution's technical e-mail address",
      ru: "\u0422\u0435\u0445\u043D\u0438\u0447\u0435\u0441\u043A\u0438\u0439 \u0430\u0434\u0440\u0435\u0441 \u044D\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u043E\u0439 \u043F\u043E\u0447\u0442\u044B \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F"
    },
    read: readMailbox
  },
  {
    option: "legal",
    example: "juridic@exemplu.md",
    text: {
      ro: "Adresa de e-mail pentru contract, dac\u0103 este alta",
      en: "The contract e-mail address, if it is another one",
      ru: "\u0410\u0434\u0440\u0435\u0441 \u044D\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u043E\u0439 \u043F\u043E\u0447\u0442\u044B \u043F\u043E \u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0443, \u0435\u0441\u043B\u0438 \u043E\u043D \u0434\u0440\u0443\u0433\u043E\u0439"
    },
    read: readMailbox,
    isOptional: always
  },
  {
    option: "login",
    example: "ana-exemplu",
    text: {
      ro: "Contul GitHub de la care se va modifica fi\u0219ierul",
      en: "GitHub account from which the file will be changed",
      ru: "\u0423\u0447\u0451\u0442\u043D\u0430\u044F \u0437\u0430\u043F\u0438\u0441\u044C GitHub, \u0441 \u043A\u043E\u0442\u043E\u0440\u043E\u0439 \u0431\u0443\u0434\u0435\u0442 \u043C\u0435\u043D\u044F\u0442\u044C\u0441\u044F \u0444\u0430\u0439\u043B"
    },
    read: (text) => take(isLogin)(tidyLogin(text))
  },
  {
    option: "account-id",
    example: "1234567",
    text: {
      ro: "Num\u0103rul acestui cont (\u201Eid\u201D la https://api.github.com/users/CONT)",
      en: 'Number of that account ("id" at https://api.github.com/users/ACCOUNT)',
      ru: "\u041D\u043E\u043C\u0435\u0440 \u044D\u0442\u043E\u0439 \u0443\u0447\u0451\u0442\u043D\u043E\u0439 \u0437\u0430\u043F\u0438\u0441\u0438 (\xABid\xBB \u043D\u0430 https://api.github.com/users/\u0417\u0410\u041F\u0418\u0421\u042C)"
    },
    read: take((text) => /^[1-9][0-9]{0,14}$/.test(text))
  },
  {
    option: "contract",
    example: "12/2026",
    text: { ro: "Num\u0103rul contractului cu AGE", en: "Number of the contract with AGE", ru: "\u041D\u043E\u043C\u0435\u0440 \u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0430 \u0441 AGE" },
    read: readNumber("contract-signed")
  },
  {
    option: "contract-signed",
    example: "2026-02-01",
    text: {
      ro: "Data semn\u0103rii contractului (AAAA-LL-ZZ)",
      en: "Date of its signature (YYYY-MM-DD)",
      ru: "\u0414\u0430\u0442\u0430 \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u0438\u044F \u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0430 (\u0413\u0413\u0413\u0413-\u041C\u041C-\u0414\u0414)"
    },
    read: readDay2
  },
  {
    option: "service",
    text: {
      ro: "Serviciul pentru care a fost \xEEncheiat contractul, dac\u0103 nu este MDocs",
      en: "The service that the contract was made for, unless it is MDocs",
      ru: "\u0421\u0435\u0440\u0432\u0438\u0441, \u0434\u043B\u044F \u043A\u043E\u0442\u043E\u0440\u043E\u0433\u043E \u0437\u0430\u043A\u043B\u044E\u0447\u0451\u043D \u0434\u043E\u0433\u043E\u0432\u043E\u0440, \u0435\u0441\u043B\u0438 \u044D\u0442\u043E \u043D\u0435 MDocs"
    },
    read: (text) => {
      const service2 = readService(text);
      return service2 === void 0 ? refuse(notAService(text)) : { value: service2 };
    },
    isOptional: always,
    choices: () => services
  },
  {
    option: "annex",
    example: "12/2026-1",
    text: { ro: "Num\u0103rul anexei MDocs", en: "Number of the MDocs annex", ru: "\u041D\u043E\u043C\u0435\u0440 \u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u044F \u043A \u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0443 (MDocs)" },
    read: readNumber("annex-signed")
  },
  {
    option: "annex-signed",
    example: "2026-02-01",
    text: {
      ro: "Data semn\u0103rii anexei (AAAA-LL-ZZ)",
      en: "Date of its signature (YYYY-MM-DD)",
      ru: "\u0414\u0430\u0442\u0430 \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u0438\u044F \u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u044F \u043A \u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0443 (\u0413\u0413\u0413\u0413-\u041C\u041C-\u0414\u0414)"
    },
    read: readDay2
  }
];
var systemQuestions = [
  {
    option: "system-name",
    example: "Registrul deciziilor",
    text: {
      ro: "Denumirea sistemului informa\u021Bional",
      en: "Name of the information system",
      ru: "\u041D\u0430\u0438\u043C\u0435\u043D\u043E\u0432\u0430\u043D\u0438\u0435 \u0438\u043D\u0444\u043E\u0440\u043C\u0430\u0446\u0438\u043E\u043D\u043D\u043E\u0439 \u0441\u0438\u0441\u0442\u0435\u043C\u044B"
    },
    read: take(isName2)
  },
  {
    option: "system",
    example: "registrul-deciziilor",
    text: {
      ro: "Numele scurt, permanent, al sistemului",
      en: "The system's short, permanent name",
      ru: "\u041A\u043E\u0440\u043E\u0442\u043A\u043E\u0435 \u043F\u043E\u0441\u0442\u043E\u044F\u043D\u043D\u043E\u0435 \u0438\u043C\u044F \u0441\u0438\u0441\u0442\u0435\u043C\u044B"
    },
    read: take(isSlug),
    suggestion: ({ given, facts }) => chooseShortName(given["system-name"] ?? "", (word2) => facts?.bySystemId.has(word2) === true) ?? ""
  },
  {
    option: "rsi",
    example: "0123",
    text: { ro: "Num\u0103rul sistemului \xEEn RSI", en: "The system's number in the RSI", ru: "\u041D\u043E\u043C\u0435\u0440 \u0441\u0438\u0441\u0442\u0435\u043C\u044B \u0432 RSI" },
    read: take(isNumber),
    isAsked: ({ given }) => given.sector === "public"
  },
  {
    option: "document-types",
    text: {
      ro: "Tipurile de documente, coduri sau titluri, desp\u0103r\u021Bite prin virgul\u0103",
      en: "Document types, codes or titles, separated by commas",
      ru: "\u0422\u0438\u043F\u044B \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u043E\u0432, \u043A\u043E\u0434\u044B \u0438\u043B\u0438 \u043D\u0430\u0437\u0432\u0430\u043D\u0438\u044F, \u0447\u0435\u0440\u0435\u0437 \u0437\u0430\u043F\u044F\u0442\u0443\u044E"
    },
    read: readTypes,
    choices: ({ catalogue, locale }) => [...catalogue.values()].map(({ data: { code: code2, title } }) => `${code2} (${title[locale] ?? ""})`)
  },
  {
    option: "certificate",
    example: "certificat.cer",
    text: {
      ro: "Certificatul de testare: calea fi\u0219ierului .cer sau num\u0103rul de serie",
      en: "Certificate for the test environment: path of the .cer file, or serial number",
      ru: "\u0421\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0434\u043B\u044F \u0442\u0435\u0441\u0442\u043E\u0432\u043E\u0439 \u0441\u0440\u0435\u0434\u044B: \u043F\u0443\u0442\u044C \u043A \u0444\u0430\u0439\u043B\u0443 .cer \u0438\u043B\u0438 \u0441\u0435\u0440\u0438\u0439\u043D\u044B\u0439 \u043D\u043E\u043C\u0435\u0440"
    },
    read: readCertificate2
  },
  {
    option: "addresses",
    example: "203.0.113.10, 203.0.113.8/29",
    text: {
      ro: "Adresele publice de testare, desp\u0103r\u021Bite prin virgul\u0103; f\u0103r\u0103 r\u0103spuns, dac\u0103 folosi\u021Bi numai VPN",
      en: "Public addresses for the test environment, separated by commas; no answer if there is a VPN only",
      ru: "\u041F\u0443\u0431\u043B\u0438\u0447\u043D\u044B\u0435 \u0430\u0434\u0440\u0435\u0441\u0430 \u0434\u043B\u044F \u0442\u0435\u0441\u0442\u043E\u0432\u043E\u0439 \u0441\u0440\u0435\u0434\u044B \u0447\u0435\u0440\u0435\u0437 \u0437\u0430\u043F\u044F\u0442\u0443\u044E; \u0431\u0435\u0437 \u043E\u0442\u0432\u0435\u0442\u0430, \u0435\u0441\u043B\u0438 \u0442\u043E\u043B\u044C\u043A\u043E VPN"
    },
    read: readAddresses,
    isOptional: (asking) => asking.isTerminal || usesVpn(asking)
  },
  {
    option: "vpn-peer",
    example: "203.0.113.1",
    text: {
      ro: "Adresa public\u0103 a echipamentului VPN; f\u0103r\u0103 r\u0103spuns, dac\u0103 nu folosi\u021Bi VPN",
      en: "Public address of the VPN device; no answer if there is no VPN",
      ru: "\u041F\u0443\u0431\u043B\u0438\u0447\u043D\u044B\u0439 \u0430\u0434\u0440\u0435\u0441 VPN-\u0443\u0441\u0442\u0440\u043E\u0439\u0441\u0442\u0432\u0430; \u0431\u0435\u0437 \u043E\u0442\u0432\u0435\u0442\u0430, \u0435\u0441\u043B\u0438 VPN \u043D\u0435\u0442"
    },
    read: readPeer,
    isAsked: (asking) => asking.isTerminal || usesVpn(asking),
    isOptional: ({ given }) => given.addresses !== void 0 && given["vpn-addresses"] === void 0
  },
  {
    option: "vpn-addresses",
    example: "10.61.20.4/30",
    text: {
      ro: "Adresele din interiorul VPN, desp\u0103r\u021Bite prin virgul\u0103",
      en: "Addresses inside the VPN, separated by commas",
      ru: "\u0410\u0434\u0440\u0435\u0441\u0430 \u0432\u043D\u0443\u0442\u0440\u0438 VPN \u0447\u0435\u0440\u0435\u0437 \u0437\u0430\u043F\u044F\u0442\u0443\u044E"
    },
    read: readAddresses,
    isAsked: usesVpn
  }
];
var questions = [...institutionQuestions, ...systemQuestions];

// scripts/commands/sandbox/options.ts
function addSandboxOptions(command, locale) {
  const words = help[locale];
  const several = (value, before = []) => [...before, value];
  return command.addOption(new Option("--environment <name>", words.environment).choices(environments).default("staging")).option("--port <number>", words.port, "8443").option("--control-port <number>", words.controlPort, "8444").option("--data <dir>", words.sandboxData).option("--reset", words.sandboxReset).option("--fill", words.sandboxFill).option("--fault <fault>", words.fault, several).option("--quota <number>", words.sandboxQuota, "50000000000").option("--certificate <file>", words.sandboxCertificate).option("--key <file>", words.sandboxKey).option("--own-server", words.ownServer).option("--ready-file <file>", words.readyFile).addHelpText("after", `
${words.sandboxKnown}`);
}

// scripts/commands/run/system-error.ts
import { readFileSync } from "node:fs";
function systemErrorText(error) {
  if (!(error instanceof Error) || !("syscall" in error) || !("code" in error)) return void 0;
  const place = "path" in error ? String(error.path) : String(error.syscall);
  return refused(place, String(error.code));
}
var refused = (place, code2) => ({
  ro: say`Sistemul de operare nu permite lucrul cu ${place}: ${code2}. Verificați spațiul liber, drepturile de acces și discul, apoi repetați comanda.`,
  en: say`The operating system does not let this command work with ${place}: ${code2}. Check the free space, the access rights and the disk, then run the command again.`,
  ru: say`Операционная система не даёт работать с ${place}: ${code2}. Проверьте свободное место, права доступа и диск, затем повторите команду.`
});
function readGiven(path) {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Failure(unread(path), cause);
  }
}
var unread = (path) => ({
  ro: say`Fișierul ${path} nu poate fi citit.`,
  en: say`The file ${path} cannot be read.`,
  ru: say`Файл ${path} не удаётся прочитать.`
});

// scripts/commands/doctor/options.ts
function addDoctor(command, words) {
  command.option("--certificate <file>", words.usedCertificate).option("--key <file>", words.usedKey).option("--url <url>", words.apiAddress).option("--authority <file>", words.serverAuthority).option("--sandbox <file>", words.ofSandbox).option("--direct", words.direct).option("--timeout <number>", words.timeout, readDays).option("--report <file>", words.forAge).option("--script", words.script).action(async (system2, options) => {
    process.exitCode = await (await import("./doctor.mjs")).diagnose(system2, options);
  });
}

// scripts/commands/program.ts
var versionAsked = new CommanderError(0, "mdocs.version", "");
function createProgram(locale) {
  const words = help[locale];
  const program2 = new LocalCommand(locale, "mdocs").description(words.program).helpCommand(false).enablePositionalOptions();
  program2.configureOutput({ getOutHelpWidth: () => widthOf(process.stdout) });
  const language = () => new Option("--locale <code>", words.locale).choices(locales).default(locale);
  const group = (name) => program2.commandsGroup(words.groups[name]);
  const command = (name, argument = "") => program2.command(`${name} ${argument}`).description(words.commands[name]).addExamples(examples[name]);
  const format = (choices) => new Option("--format <format>", words.format).choices(choices).default(choices[0]);
  const environment = () => new Option("--environment <name>", words.environment).choices(environments);
  const all = () => new Option("--all", words.all);
  const day = (flags, text) => new Option(flags, text).argParser(readDay);
  const several = (value, before = []) => [...before, value];
  const run = (action) => async (...given) => {
    process.exitCode = await action(...given);
  };
  group("ask");
  const asked2 = command("new").action(run(async (options) => (await import("./setup.mjs")).create(options)));
  for (const { option, text } of questions) asked2.option(`--${option} <value>`, text[locale]);
  command("confirm", "<system>").option("--report <text>", words.report).option("--unobserved <text>", words.unobserved).option("--by <mailbox>", words.by).addOption(day("--tested <date>", words.tested)).option("--remote <url>", words.lookedAt).action(run(async (system2, options) => (await import("./work.mjs")).confirm(system2, options)));
  command("renew", "<system>").addOption(environment().makeOptionMandatory()).requiredOption("--certificate <file>", words.newCertificate).addOption(day("--until <date>", words.until)).option("--key <file>", words.oldKey).option("--signature <file>", words.oldSignature).action(run(async (system2, options) => (await import("./work.mjs")).renew(system2, options)));
  command("request").option("--issue <number>", words.form).action(run(async (options) => (await import("./work.mjs")).request(options)));
  group("check");
  command("validate", "[institution]").addOption(format(["text", "json", "github", "sarif"])).option("--base <commit>", words.base).option("--commit <commit>", words.commit).option("--sarif <file>", words.sarif).addOption(all()).action(
    run(async (slug5, options) => (await import("./check.mjs")).validate(options, slug5))
  );
  command("explain", "[code]").addOption(all()).action(run(async (code2, options) => (await import("./check.mjs")).explain(code2, options)));
  command("inspect", "<file...>").addOption(format(["text", "json"])).action(run(async (files, options) => (await import("./check.mjs")).inspect(files, options)));
  addDoctor(
    command("doctor", "[system]").addOption(environment().makeOptionMandatory()).addOption(format(["text", "json"])),
    words
  );
  addSandboxOptions(command("sandbox", "[institution]"), locale).action(
    run(async (slug5, options) => (await import("./sandbox.mjs")).sandbox(slug5, options))
  );
  command("lsp").option("--stdio", words.stdio).action(
    run(async ({ locale: locale2, today }, given) => {
      const isGiven = (name) => given.getOptionValueSource(name) === "cli";
      const options = { locale: locale2, isLocaleGiven: isGiven("locale"), today: isGiven("today") ? today : void 0 };
      return (await import("./lsp.mjs")).serve(options);
    })
  );
  command("verdict").option("--pull <number>", words.pull).action(run(async (options) => (await import("./work.mjs")).giveVerdict(options)));
  group("publish");
  command("start").action(run(async (options) => (await import("./work.mjs")).start(options)));
  command("plan", "[institution]").addOption(environment().makeOptionMandatory()).addOption(format(["text", "json", "markdown"])).option("--remote <url>", words.lookedAt).addOption(all()).action(
    run(
      async (slug5, options) => (await import("./plan.mjs")).plan(withRequesters(options), slug5)
    )
  );
  command("render").addOption(environment().makeOptionMandatory()).requiredOption("--out <dir>", words.out).action(run(async (options) => (await import("./work.mjs")).render(options)));
  command("provision").addOption(environment().makeOptionMandatory()).option("--remote <url>", words.remote).option("--only-removals", words.onlyRemovals).action(run(async (options) => (await import("./work.mjs")).provision(withRequesters(options))));
  command("rollback").addOption(environment().makeOptionMandatory()).option("--to <commit>", words.to).option("--release", words.release).option("--reason <text>", words.reason).option("--by <name>", words.who).option("--remote <url>", words.remote).action(run(async (options) => (await import("./work.mjs")).rollback(options)));
  command("pull").requiredOption("--remote <url>", words.published).addOption(environment().makeOptionMandatory()).requiredOption("--into <dir>", words.into).option("--signers <file>", words.signers).option("--unsigned", words.unsigned).addOption(new Option("--check <program>", words.check).choices(checkedTargets)).action(run(async (options) => (await import("./gateway.mjs")).pull(options)));
  command("gateway").requiredOption("--remote <url>", words.published).addOption(environment().makeOptionMandatory()).requiredOption("--into <dir>", words.ownFolder).option("--signers <file>", words.signers).option("--unsigned", words.unsigned).addOption(new Option("--program <name>", words.servedBy).choices(operatedTargets).default(operatedTargets[0])).option("--once", words.once).option("--every <number>", words.every).option("--name <text>", words.gatewayName).option("--report-key <file>", words.reportKey).option("--report-file <file>", words.reportFile).option("--started-elsewhere", words.startedElsewhere).option("--health <address>", words.health).option("--resolve", words.resolve).action(run(async (options) => (await import("./gateway.mjs")).runGateway(options)));
  group("operate");
  const operation3 = (name, argument) => command(name, argument).option("--open", words.open).option("--by <name>", words.asker).option("--remote <url>", words.lookedAt);
  operation3("suspend", "<system>").option("--reason <text>", words.why).action(run(async (system2, options) => (await import("./work.mjs")).suspend(system2, options)));
  operation3("resume", "<system>").option("--reason <text>", words.why).action(run(async (system2, options) => (await import("./work.mjs")).resume(system2, options)));
  operation3("revoke", "<certificate>").option("--reason <text>", words.why).addOption(environment()).addOption(day("--since <date>", words.since)).action(run(async (what, options) => (await import("./work.mjs")).revoke(what, options)));
  operation3("grant", "<code>").option("--institution <name>", words.granted, several).option("--system <name>", words.onlySystem).option("--value <value>", words.onlyValue).option("--reason <text>", words.why).addOption(day("--expires <date>", words.lastOfException).makeOptionMandatory()).action(run(async (code2, options) => (await import("./work.mjs")).grant(code2, options)));
  operation3("assign", "[system]").addOption(environment()).option("--id <number>", words.clientId).option("--pull <number>", words.intoPull).action(
    run(async (system2, options) => (await import("./work.mjs")).assign(system2, options))
  );
  operation3("take", "<file>").action(
    run(async (file, options) => (await import("./work.mjs")).take(file, options))
  );
  group("watch");
  command("status", "[institution]").addOption(format(["text", "json", "markdown"])).option("--remote <url>", words.lookedAt).addOption(all()).action(
    run(async (slug5, options) => (await import("./work.mjs")).showStatus(slug5, options))
  );
  command("suggest", "[institution]").addOption(format(["text", "json"])).option("--remote <url>", words.lookedAt).action(run(async (slug5, options) => (await import("./work.mjs")).suggest(slug5, options)));
  command("expiring").option("--within <days>", words.within, readDays).addOption(format(["text", "json", "ics", "metrics"])).option("--notify", words.notify).option("--remote <url>", words.lookedAt).addOption(all()).action(run(async (options) => (await import("./work.mjs")).listExpiring(options)));
  command("report").addOption(format(["text", "json", "csv"])).addOption(day("--from <date>", words.firstDay).makeOptionMandatory()).addOption(day("--to <date>", words.lastDay).makeOptionMandatory()).option("--remote <url>", words.lookedAt).option("--github", words.github).action(run(async (options) => (await import("./work.mjs")).report(options)));
  command("audit", "<system>").addOption(format(["text", "json", "csv"])).option("--remote <url>", words.lookedAt).option("--signers <file>", words.signers).action(run(async (system2, options) => (await import("./work.mjs")).audit(system2, options)));
  command("drift").addOption(environment()).addOption(format(["text", "json"])).option("--remote <url>", words.lookedAt).option("--status <place>", words.gateway).option("--signers <file>", words.signers).option("--notify", words.issue).addOption(all()).action(run(async (options) => (await import("./work.mjs")).detectDrift(withRequesters(options))));
  command("drill", "[system]").action(
    run(async (system2, options) => (await import("./setup.mjs")).drill(system2, options))
  );
  command("notices").addOption(environment()).option("--remote <url>", words.remote).addOption(all()).action(run(async (options) => (await import("./work.mjs")).listNotices(options)));
  command("notify").addOption(environment()).option("--remote <url>", words.remote).option("--outbox <dir>", words.outbox).option("--failed", words.failed).option("--past", words.past).option("--expect <count>", words.expect, readDays).action(run(async (options) => (await import("./work.mjs")).notify(options)));
  group("mend");
  command("fix", "[institution]").action(
    run(async (slug5, options) => (await import("./work.mjs")).fix(options, slug5))
  );
  group("setUp");
  command("init").option("--mailbox <mailbox>", words.ageMailbox).option("--account <account>", words.ageAccount, several).option("--staging-authority <file>", words.stagingAuthority, several).option("--production-authority <file>", words.productionAuthority, several).option("--team <name>", words.team).option("--without-document-types", words.withoutTypes).action(run(async (options) => (await import("./setup.mjs")).init(options)));
  command("import").option("--clients <file>", words.clients, several).option("--csv <file>", words.csv, several).option("--certificates <dir>", words.certificates, several).option("--out <dir>", words.importOut, ".").addOption(day("--expires <date>", words.expires)).option("--template [file]", words.template).addOption(all()).action(run(async (options) => (await import("./setup.mjs")).importLists(options)));
  command("protection").option("--notify", words.issue).option("--repair", words.repair).option("--yes", words.yes).action(run(async (options) => (await import("./work.mjs")).checkProtection(options)));
  for (const one2 of program2.commands)
    one2.optionsGroup(words.common).option("--root <dir>", words.root, ".").addOption(language()).addOption(day("--today <date>", words.today).default(toLocalDay(), words.clock)).helpOption("-h, --help", words.help);
  return program2.addOption(language()).option("-V, --version", words.version).helpOption("-h, --help", words.help).on("option:version", () => {
    throw versionAsked;
  }).addHelpText("after", `
${words.more}`);
}
function withRequesters(options) {
  const findRequester = async (pull, place) => (await import("./work.mjs")).makeRequesterFinder(options.root)(pull, place);
  return { ...options, findRequester };
}

export {
  severities,
  claimCodes,
  itemAspects,
  makeFinding,
  sortFindings,
  selectNewFindings,
  selectErrors,
  compare,
  markOf,
  keyOf,
  canonicalKey,
  isTunnel,
  isWeakKey,
  parseJson,
  isRecord,
  isText,
  isInstant,
  isHash,
  isListOf,
  isCount,
  manifestPath,
  newestSourceOf,
  readManifest,
  readWholeManifest,
  writeManifest,
  removeSource,
  digestOf,
  toHex,
  environments,
  gather,
  nameOf,
  slugOf,
  tags,
  Deviation,
  areSameBytes,
  toCanonicalSerial,
  normalizeSerial,
  findSerialProblem,
  issueDayOf,
  need,
  readInner,
  readSerial,
  readSignature,
  readName,
  readTime,
  readExtensions,
  readExtensionList,
  frameBase64,
  toBase64,
  fromBase64,
  systemId,
  systemNameOf,
  certificateOf,
  networksOf,
  tunnelOf,
  tunnelKeyOf,
  tunnelNamesOf,
  isSuspended,
  formatPath,
  isWithin2 as isWithin,
  valueAt,
  readableAt,
  asValid,
  isWhole,
  asWholeList,
  readStructure,
  readCertificate,
  findNearest,
  didYouMean,
  addQuestion,
  counted,
  sayCounted,
  classify,
  weakHashOf,
  verifyTrust,
  isNamedIssuer,
  findSigners,
  findAllSigners,
  verifyTrustOfList,
  rule,
  formatDay,
  sayDay,
  formatPeriod,
  ownerOf,
  organizationOf,
  clientAuth,
  findUnknownExtension,
  findAuthorityFault,
  findFaultAbove,
  readBalancerNetwork,
  isMailbox,
  isReserved,
  fold,
  mailboxesOf,
  daysOf,
  namesOf2 as namesOf,
  textsOf,
  mailboxInvalid,
  idnoInvalid,
  guessAddress,
  addressWords,
  template,
  passedHeaders,
  writePem,
  problemType,
  tell,
  writeRefusal,
  withdrawnCode,
  withdrawnText,
  viewOf,
  usualLimits,
  quoting4 as quoting,
  quoting5 as quoting2,
  targets,
  targetsOf,
  targetsIn,
  CommanderError,
  tidyLine,
  tidyLines,
  foldName2 as foldName,
  tidySerial,
  tidyIdno,
  tidyMailbox,
  tidyPem,
  readSector,
  readEnvironment,
  readStop,
  services,
  readService,
  notADay,
  whichDay,
  differentDays,
  noTypes,
  notASector,
  notAService,
  notAnEnvironment,
  neitherStop,
  noCertificate,
  twoCertificates,
  noNetwork,
  noPeer,
  noInside,
  namedByCertificate,
  readRange,
  coverRange,
  splitItems,
  readTypedAddresses,
  readTypedDay,
  readDocumentNumber,
  readTypedDocumentTypes,
  written,
  existing,
  missing,
  notAnAnswer,
  notACertificate,
  wrongOption,
  wrongAnswer,
  noPlace,
  againWords,
  readAgain,
  exampleText,
  isLogin,
  chooseShortName,
  institutionQuestions,
  systemQuestions,
  systemErrorText,
  readGiven,
  versionAsked,
  createProgram
};
