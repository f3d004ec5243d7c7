// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  allText,
  catalogue,
  certificateData,
  certificateFilesOf,
  certificateText,
  checkFolder,
  countBy,
  countsOf,
  countsText,
  describeEffect,
  findingsScreen,
  formatAnnotations,
  judgeCertificate,
  load,
  loadTree,
  makeHistoryReader,
  readProgramVersion,
  readTree,
  readTreesOf,
  reportOf,
  severityWords,
  unknownInstitution,
  watchReading,
  writeSarif
} from "./check-shared.mjs";
import {
  nodePlatform
} from "./gateway-shared.mjs";
import {
  addQuestion,
  counted,
  environments,
  findNearest,
  readCertificate,
  readGiven,
  severities
} from "./program-shared.mjs";
import {
  Failure,
  forEachLanguage,
  paint,
  put,
  say,
  screenOf,
  unwritten,
  wrap
} from "./version-shared.mjs";
import "./runtime.mjs";

// scripts/commands/check/explain.ts
async function explain(code, { locale, all }) {
  const screen = screenOf(process.stdout, locale);
  await put(code === void 0 ? (all ? listText : groupsText)(catalogue, screen) : explainOne(code, screen));
  return 0;
}
function explainOne(code, screen) {
  const problem = catalogue.find((one) => one.code === code);
  if (problem) return pageText(problem, screen);
  const group = catalogue.filter((one) => wordOf(one) === code);
  if (group.length > 0) return listText(group, screen);
  const codes = catalogue.map((one) => one.code);
  const question = addQuestion(unknown(code), findNearest(code, codes));
  throw new Failure(forEachLanguage((locale) => `${question[locale]}
${wordsIn[locale].list}`));
}
function pageText(problem, screen) {
  const { code, severity, page } = problem;
  const words = wordsIn[screen.locale];
  const { meaning, causes, fix } = page[screen.locale];
  const item = (text) => `  - ${wrap(text, screen.width - 4, "    ")}
`;
  const heading = (text) => `
${paint(screen, "bold", text)}
`;
  return [
    `${paint(screen, "bold", code)} (${paint(screen, colours[severity], severityWords[severity][screen.locale])})

${wrap(meaning, screen.width)}

${wrap(describeEffect(problem, screen.locale), screen.width)}
`,
    heading(words.causes) + causes.map(item).join(""),
    heading(words.fix) + fix.map(item).join(""),
    heading(words.check),
    `  npm run -s mdocs -- validate
`
  ].join("");
}
function listText(problems, screen) {
  const width = Math.max(...severities.map((severity) => severityWords[severity][screen.locale].length));
  return problems.map(({ code, severity }) => `${severityWords[severity][screen.locale].padEnd(width)}  ${code}
`).join("");
}
function groupsText(problems, screen) {
  const { locale, width } = screen;
  const words = wordsIn[locale];
  const groups = countBy(problems.map(wordOf));
  const several = groups.filter(([, count]) => count > 1);
  const rest = groups.length - several.length;
  const named = [...several.map(([word, count]) => `${word} ${count}`), `${words.others} ${rest}`].join(", ");
  return [
    `${counted(problems.length, "code", locale)}: ${countsText(countsOf(problems), screen)}`,
    wrap(`${words.groups}: ${named}`, width, "  "),
    `${words.group}: npm run -s mdocs -- explain ${several[0]?.[0] ?? ""}`,
    `${words.page}: npm run -s mdocs -- explain ${problems[0]?.code ?? ""}`,
    `${allText("explain", locale)}
`
  ].join("\n");
}
var wordOf = ({ code }) => code.split("-", 1)[0] ?? code;
var unknown = (code) => ({
  ro: say`Codul ${code} nu există.`,
  en: say`There is no code ${code}.`,
  ru: say`Кода ${code} нет.`
});
var colours = { error: "red", warning: "yellow", notice: "cyan" };
var wordsIn = {
  ro: {
    causes: "Cauze obi\u0219nuite",
    fix: "Cum se corecteaz\u0103",
    check: "Cum se verific\u0103",
    list: "Lista tuturor codurilor: npm run -s mdocs -- explain --all",
    groups: "Dup\u0103 primul cuv\xE2nt",
    others: "altele",
    group: "Codurile unui cuv\xE2nt",
    page: "Pagina unui cod"
  },
  en: {
    causes: "Usual causes",
    fix: "How to fix it",
    check: "How to check it",
    list: "The list of all codes: npm run -s mdocs -- explain --all",
    groups: "By their first word",
    others: "others",
    group: "The codes of a word",
    page: "The page of a code"
  },
  ru: {
    causes: "\u041E\u0431\u044B\u0447\u043D\u044B\u0435 \u043F\u0440\u0438\u0447\u0438\u043D\u044B",
    fix: "\u041A\u0430\u043A \u0438\u0441\u043F\u0440\u0430\u0432\u0438\u0442\u044C",
    check: "\u041A\u0430\u043A \u043F\u0440\u043E\u0432\u0435\u0440\u0438\u0442\u044C",
    list: "\u0421\u043F\u0438\u0441\u043E\u043A \u0432\u0441\u0435\u0445 \u043A\u043E\u0434\u043E\u0432: npm run -s mdocs -- explain --all",
    groups: "\u041F\u043E \u043F\u0435\u0440\u0432\u043E\u043C\u0443 \u0441\u043B\u043E\u0432\u0443",
    others: "\u043F\u0440\u043E\u0447\u0438\u0435",
    group: "\u041A\u043E\u0434\u044B \u043E\u0434\u043D\u043E\u0433\u043E \u0441\u043B\u043E\u0432\u0430",
    page: "\u0421\u0442\u0440\u0430\u043D\u0438\u0446\u0430 \u043A\u043E\u0434\u0430"
  }
};

// scripts/commands/check/inspect.ts
import { basename, resolve } from "node:path";
async function inspect(files, options) {
  const registry = readTree(resolve(options.root), ["registry"]);
  const inspected = [];
  for (const file of files) inspected.push(await inspectOne(file, registry, options.today));
  const screen = screenOf(process.stdout, options.locale);
  if (options.format === "json") await put(`${JSON.stringify(inspected.map(certificateData), null, 2)}
`);
  else await put(inspected.map((one) => certificateText(one, screen)).join("\n"));
  return inspected.every(isGoodSomewhere) ? 0 : 1;
}
var isGoodSomewhere = ({ reading, findings }) => "certificate" in reading && (!findings || environments.some((environment) => findings[environment].every(({ severity }) => severity !== "error")));
async function inspectOne(file, registry, today) {
  const bytes = readGiven(file);
  const reading = await readCertificate(bytes, nodePlatform);
  const findingsIn = (environment) => judgeCertificate({ file: basename(file), bytes, reading, environment, registry, today, platform: nodePlatform });
  const staging = await findingsIn("staging");
  const production = await findingsIn("production");
  return { file, reading, findings: staging && production && { staging, production } };
}

// scripts/commands/check/validate.ts
import { writeFile } from "node:fs/promises";
import { resolve as resolve2 } from "node:path";
var validateFormats = ["text", "json", "github", "sarif"];
async function validate(options, institution) {
  const { facts, count, findings: every } = await readAndCheck(options, institution);
  const findings = institution === void 0 ? every : selectOwn(institution, every, facts);
  if (options.sarif !== void 0) await saveText(options.sarif, writers.sarif(findings, options, 0));
  const all = options.all === true || institution !== void 0;
  await put(writers[options.format](findings, { ...options, all }, institution === void 0 ? count : 1));
  return countsOf(findings).error > 0 ? 1 : 0;
}
async function readAndCheck({ root, today, base, commit }, institution) {
  if (base === void 0 && commit === void 0) return checkFolder({ root, today, version: readProgramVersion(), institution });
  const trees = await readTreesOf(
    root,
    [base, commit].flatMap((one) => one ?? [])
  );
  const tree = commit === void 0 ? void 0 : trees.at(-1);
  const before = base === void 0 ? void 0 : trees[0];
  const earlier = { history: makeHistoryReader({ root }), base: before };
  const { repository, findings } = await (tree ? loadWatched(tree, today, earlier) : load(root, today, earlier));
  return { findings, count: repository.facts.files.length, facts: repository.facts };
}
function loadWatched(read, today, earlier) {
  const { tree, activity } = watchReading(read);
  return loadTree(tree, today, nodePlatform, earlier).finally(activity.end);
}
function selectOwn(institution, findings, facts) {
  const file = `integrations/${institution}.yaml`;
  const parts = facts.files.find(({ slug }) => slug === institution);
  if (!parts && !findings.some((one) => one.file === file)) throw new Failure(unknownInstitution(institution, facts));
  const own = /* @__PURE__ */ new Set([file, ...parts ? certificateFilesOf(parts) : []]);
  return findings.filter((one) => own.has(one.file));
}
async function saveText(file, text) {
  try {
    await writeFile(resolve2(file), text);
  } catch (cause) {
    throw new Failure(unwritten, cause);
  }
}
var writers = {
  text: (findings, { locale, all }, files) => {
    const screen = screenOf(process.stdout, locale);
    const text = findings.length > 0 ? `${findingsScreen(findings, screen, all)}
` : "";
    return `${text}${counted(files, "integration", locale)}: ${countsText(countsOf(findings), screen)}
`;
  },
  json: (findings) => `${JSON.stringify(reportOf(findings), null, 2)}
`,
  github: (findings, { locale }) => formatAnnotations(findings, locale),
  sarif: (findings, { locale }) => writeSarif(findings, catalogue, locale)
};
export {
  explain,
  groupsText,
  inspect,
  listText,
  pageText,
  validate,
  validateFormats
};
