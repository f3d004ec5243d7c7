// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  CommanderError,
  createProgram,
  systemErrorText,
  versionAsked
} from "./program-shared.mjs";
import {
  Failure,
  end,
  localeOf,
  surviveOutput,
  tell,
  tellText
} from "./version-shared.mjs";
import "./runtime.mjs";

// scripts/commands/entry.ts
async function runCommand(args) {
  const locale = localeOf(args, process.env);
  surviveOutput();
  try {
    await createProgram(locale).parseAsync(args, { from: "user" }).catch(async (error) => {
      if (error !== versionAsked) throw error;
      await (await import("./version.mjs")).printVersion(locale);
    });
  } catch (error) {
    process.exitCode = exitCodeOf(error, locale);
  }
  return end();
}
function exitCodeOf(error, locale) {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const text = error instanceof Failure ? error.text : systemErrorText(error);
  if (text) tellText(text, locale);
  else tell(`${error instanceof Error ? error.stack : String(error)}
`);
  return 2;
}
export {
  runCommand
};
