// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  addMissing,
  besideMarkdown,
  besideText,
  collectEvidence,
  compareSides,
  isLong,
  keepPlan,
  listKeeping,
  ownPlanText,
  planDiff,
  planMarkdown,
  planScreen,
  planShortly,
  planText,
  prepare,
  requirePublishable,
  withPublished
} from "./plan-shared.mjs";
import "./plan+sandbox-shared.mjs";
import "./lsp+plan-shared.mjs";
import {
  findingsScreen,
  load,
  makeHistoryReader,
  noteIds,
  readBelievedBranches,
  readProgramVersion,
  restText,
  tellUnbelieved,
  unknownInstitution
} from "./check-shared.mjs";
import "./gateway-shared.mjs";
import {
  manifestPath,
  readManifest
} from "./program-shared.mjs";
import {
  Failure,
  put,
  screenOf
} from "./version-shared.mjs";
import "./plan+render+sandbox-shared.mjs";
import "./runtime.mjs";

// scripts/commands/plan/plan.ts
var planFormats = ["text", "json", "markdown"];
var plan = (options, institution) => withPublished(options, (found) => showPlan(institution, found));
async function showPlan(institution, given) {
  const options = { ...given, isOnlyLooking: true };
  const isShort = options.format === "text" && !options.all && !(process.env.GITHUB_REPOSITORY && process.env.GITHUB_TOKEN);
  const version = isShort ? options.version ?? readProgramVersion() : void 0;
  const shortly = version === void 0 ? void 0 : { ...options, version, institution };
  const short = shortly && await planShortly(shortly);
  if (short) {
    const repository2 = await requirePublishable(short.loaded, options, "if-refused");
    if (repository2) return tellPlan({ ...short, repository: repository2 }, { ...options, institution });
  }
  const long = {};
  const note = (tree2) => {
    const { tree: noting, ids: ids2 } = noteIds(tree2);
    Object.assign(long, { tree: noting, ids: ids2 });
    return noting;
  };
  const earlier = { history: makeHistoryReader({ ...options, looksAhead: true }) };
  const loaded = await load(options.root, options.today, earlier, shortly && note);
  const repository = await requirePublishable(loaded, options, options.format === "text" && "if-refused");
  if (!repository) return 1;
  const { facts } = repository.context;
  if (institution !== void 0 && !facts.files.some(({ slug }) => slug === institution))
    throw new Failure(unknownInstitution(institution, facts));
  const first = await prepare(options.environment, repository, options);
  const { approved, evidence } = await collectEvidence(first.plan, repository.context, options);
  const prepared = approved ? await prepare(options.environment, repository, { ...options, approved }) : first;
  const beside = await compareWithStaging(prepared, repository, options);
  const told = { plan: addMissing(prepared.plan, evidence), beside, loaded, repository };
  const code = await tellPlan(told, { ...options, institution });
  const { tree, ids } = long;
  if (shortly && tree && ids) await keepPlan({ loaded, prepared, tree, ids }, shortly, options.least);
  return code;
}
async function tellPlan({ plan: whole, beside, loaded, repository }, options) {
  const { institution } = options;
  const isOwn = (one) => institution === void 0 || one.institution === institution;
  const shown = {
    ...whole,
    systems: whole.systems.filter(({ system }) => isOwn(system)),
    waiting: whole.waiting.filter(isOwn),
    kept: whole.kept?.filter(isOwn)
  };
  await put(formatPlan(institution === void 0 ? whole : shown, beside.filter(isOwn), options));
  const errors = institution === void 0 && repository.hasErrors ? listKeeping(loaded) : [];
  if (errors.length > 0 && options.format === "text")
    await put(`
${findingsScreen(errors, screenOf(process.stdout, options.locale), options.all)}`);
  return repository.hasErrors ? 1 : 0;
}
function formatPlan(plan2, beside, { format, locale, all, institution }) {
  if (format === "json") return `${JSON.stringify({ ...plan2, beside: beside.length > 0 ? beside : void 0 }, null, 2)}
`;
  if (format === "markdown") return [planMarkdown(plan2, locale), besideMarkdown(beside, locale)].filter(Boolean).join("\n");
  const screen = screenOf(process.stdout, locale);
  if (isLong(plan2, all)) return planScreen(plan2, screen);
  if (institution !== void 0)
    return [ownPlanText(plan2, institution, screen), besideText(beside, screen)].filter(Boolean).join("\n");
  return [planText(plan2, screen), besideText(beside, screen), all ? planDiff(plan2) : linesElsewhere(plan2, screen)].filter(Boolean).join("\n");
}
var linesElsewhere = ({ changes, environment }, screen) => changes.length === 0 ? "" : restText(`plan --environment ${environment}`, screen, false);
async function compareWithStaging({ plan: plan2, files }, { context }, options) {
  if (plan2.environment !== "production") return [];
  const { staging } = await readBelievedBranches(options, context.registry.policy);
  tellUnbelieved({ staging, production: {} }, options.locale);
  return compareSides(plan2, staging.manifest, readManifest(files.get(manifestPath)));
}
export {
  plan,
  planFormats
};
