// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  bundled,
  end,
  findNewestChange,
  hashBlob,
  hashFolder,
  isAsCommitted,
  isShallow,
  localeOf,
  put,
  surviveOutput
} from "./version-shared.mjs";
import "./runtime.mjs";

// scripts/commands/run/version.ts
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
var folder = bundled ? "dist" : "scripts";
var root = bundled ? join(dirname(bundled.program), "..") : join(import.meta.dirname, "../../..");
async function tellVersion(args) {
  surviveOutput();
  process.exitCode = await printVersion(localeOf(args, process.env));
  return end();
}
async function printVersion(locale) {
  const commit = await commitOf().catch(() => void 0);
  const found = commit ? commitText(commit)[locale] : `${unknownText[locale]}${bundled ? findText[locale] + findCommand(bundled.program) : ""}`;
  await put(`${bundled?.release ?? release()}, ${found}
`);
  return 0;
}
function release() {
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return `${name} ${version}`;
}
var findCommand = (program) => `git log --reverse --find-object=${hashBlob(readFileSync(program))}`;
async function commitOf() {
  if (!existsSync(join(root, ".git"))) return void 0;
  const own = { isOwn: true, environment: { GIT_CEILING_DIRECTORIES: dirname(root) } };
  const [change, tree] = await Promise.all([findNewestChange(root, folder, own), hashFolder(root, folder)]);
  if (!change) return void 0;
  const isOldestKnown = change.isOldest && await isShallow(root, own);
  const isModified = change.tree !== tree && !await isAsCommitted(root, "HEAD", [folder]);
  return { id: change.id, isOldestKnown, isModified };
}
var commitText = ({ id, isOldestKnown, isModified }) => ({
  ro: `commit ${id}${isOldestKnown ? " sau unul anterior (istoricul de aici este trunchiat)" : ""}${isModified ? `, cu modific\u0103ri \xEEn ${folder} f\u0103r\u0103 commit` : ""}`,
  en: `commit ${id}${isOldestKnown ? " or an earlier one (the history here is cut off)" : ""}${isModified ? `, with changes in ${folder} that are not committed` : ""}`,
  ru: `\u043A\u043E\u043C\u043C\u0438\u0442 ${id}${isOldestKnown ? " \u0438\u043B\u0438 \u0431\u043E\u043B\u0435\u0435 \u0440\u0430\u043D\u043D\u0438\u0439 (\u0438\u0441\u0442\u043E\u0440\u0438\u044F \u0437\u0434\u0435\u0441\u044C \u043D\u0435\u043F\u043E\u043B\u043D\u0430\u044F)" : ""}${isModified ? `, \u0441 \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u0438\u044F\u043C\u0438 \u0432 ${folder} \u0431\u0435\u0437 \u043A\u043E\u043C\u043C\u0438\u0442\u0430` : ""}`
});
var unknownText = {
  ro: "commit necunoscut: git nu g\u0103se\u0219te \xEEn jurul programului o clon\u0103 a depozitului s\u0103u.",
  en: "commit unknown: git finds no clone of its repository around the program.",
  ru: "\u043A\u043E\u043C\u043C\u0438\u0442 \u043D\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u0435\u043D: git \u043D\u0435 \u043D\u0430\u0445\u043E\u0434\u0438\u0442 \u0432\u043E\u043A\u0440\u0443\u0433 \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u044B \u043A\u043B\u043E\u043D\u0430 \u0435\u0451 \u0440\u0435\u043F\u043E\u0437\u0438\u0442\u043E\u0440\u0438\u044F."
};
var findText = {
  ro: "\n\xCEntr-o clon\u0103 este primul din lista: ",
  en: "\nIn a clone it is the first in the list: ",
  ru: "\n\u0412 \u043A\u043B\u043E\u043D\u0435 \u044D\u0442\u043E \u043F\u0435\u0440\u0432\u044B\u0439 \u0432 \u0441\u043F\u0438\u0441\u043A\u0435: "
};
export {
  printVersion,
  tellVersion
};
