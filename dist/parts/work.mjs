// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  ObjectsRefused,
  addBranches,
  addClaims,
  addCommit,
  addConfirmation,
  addEvidence,
  addIndexed,
  addIssues,
  addProposedType,
  allIsSentText,
  already,
  alreadyBack,
  answerIssue,
  answerPull,
  appendItem,
  approversOf,
  arrangeEvents,
  auditTable,
  auditText,
  begunText,
  boardData,
  boardMarkdown,
  boardOf,
  boardScreen,
  branchElsewhere,
  carryOut,
  changeFile,
  checkOverlay,
  checkTestedAccess,
  chooseIssues,
  choosePulls,
  chooseSystem,
  commentOf,
  commitMessage,
  compareCandidate,
  confirmedAlready,
  createClient,
  createCommentSender,
  createMailSender,
  createOutbox,
  createSmtpSender,
  dayAhead,
  dayPast,
  deriveNotices,
  detectSensitive,
  driftMarkdown,
  driftText,
  driftTitle,
  driftsOf,
  dueText,
  endingsOf,
  expiringScreen,
  fetchPullFigures,
  fetchPulls,
  fetchRefs,
  fieldOf,
  figuresData,
  figuresOf,
  figuresTable,
  figuresText,
  findBot,
  findCommitBringing,
  findConflictingPulls,
  findDue,
  findIndex,
  findNamed,
  findPlace,
  findProofFault,
  findSigningCertificate,
  findSystem,
  findUnproven,
  findWaitingTurn,
  givenUpText,
  grantedAlready,
  hasCertificate,
  hashOf,
  heading,
  idGivenAlready,
  idWritten,
  indexLackText,
  indexNotEnoughText,
  inspectBranch,
  inspectProtection,
  isConversing,
  isFormRendered,
  isStartedByAge,
  isStopped,
  isTurn,
  judgeHeading,
  judgePull,
  judgeShortly,
  judgedWords,
  keepOneIssue,
  layOutText,
  ledgerBranch,
  linesOf,
  listGivenUp,
  mailedForms,
  mainBranch,
  makeRequesterFinder,
  markAsTold,
  needText,
  nextStepsText,
  noCertificateOf,
  noInstitution,
  noName,
  noPlace,
  noPlaceIn,
  noReason,
  nobodyLeft,
  notACertificate,
  notAnId,
  notDeclared,
  notExceptable,
  notHeld,
  notOurs as notOurs2,
  notRenewed,
  notRevoked,
  notSigned,
  notSuspended,
  notWritten,
  notWritten2,
  noticeOfPast,
  noticeOfStrangers,
  noticesTold,
  noticesWords,
  onlyAge,
  onlyAgeText,
  operate,
  originalOf,
  overtaken,
  parseProposedType,
  pastText,
  personalText,
  progressOf,
  proposeClientIds,
  proposedId,
  protectionMarkdown,
  protectionText,
  protectionTitle,
  proveForm,
  provision,
  readAll,
  readBareGround,
  readChange,
  readClaims,
  readClaimsShortly,
  readConnection,
  readDeclaredLines,
  readEarlierPublication,
  readEventFile,
  readFileHistory,
  readFurtherSystem,
  readMerged,
  readMilestones,
  readOwnLedger,
  readPlace,
  readPrepared,
  readPublishedLines,
  readRenewal,
  readRequests,
  readSettings,
  readSmtpSettings,
  readStopForm,
  readTold,
  reasonBelow,
  reasonEmpty,
  reasonMissing,
  reasonQuestion,
  refuseObjects,
  released,
  renewAccess,
  renewedText,
  repair,
  reportMissing,
  reportQuestion,
  revokedAlready,
  secretText,
  selectReturning,
  sendDue,
  setValue,
  severalCertificates,
  shortHashOf,
  signRenewal,
  signedText,
  startJudge,
  starterOf,
  statusContext,
  statusOf,
  steps,
  suggestFor,
  suggestionText,
  summaryOf,
  summaryText,
  suspendedAlready,
  systemElsewhere,
  tellRenewals,
  toOrRelease,
  tooManyText,
  tooStrangeText,
  turnMark,
  turnText,
  unbelievedWords,
  unjudgedText,
  unknownCertificate,
  unknownInstitution,
  unknownRule,
  unproven,
  unread,
  unreadText,
  unreadableSystem,
  updateLedger,
  whichReason,
  whoAnswers,
  withObjects,
  withheld,
  workerName,
  wouldBeginText,
  writeBody,
  writeClientIds,
  writeMetrics,
  written
} from "./work-shared.mjs";
import {
  applyEdits,
  applyFixes,
  fix,
  planFixes,
  writeNew
} from "./lsp+work-shared.mjs";
import {
  collectEvidence,
  countMissing,
  decidePublication,
  fewestIndexed,
  findTwoHistories,
  findWitnesses,
  foreignText,
  holdPath,
  isCommonError,
  keptText,
  keyOfGain,
  nothingYet,
  outcomeText,
  planScreen,
  prepare,
  readHold,
  readLastGood,
  readRegistryIfKnown,
  refusedText,
  republish,
  requirePublishable,
  requireValid,
  withPublished,
  writeHold
} from "./plan-shared.mjs";
import {
  render,
  sealFiles
} from "./plan+sandbox-shared.mjs";
import "./lsp+plan-shared.mjs";
import {
  askAtTerminal
} from "./doctor+work-shared.mjs";
import "./calendar+work-shared.mjs";
import {
  approversOfButton,
  beginActivity,
  countApprovers,
  countsOf,
  countsText,
  findRemote,
  findRequiredSigners,
  findSigners,
  findUnobserved,
  findingsScreen,
  findingsText,
  isAge,
  isEqual,
  isKnown,
  isNamedIn,
  load,
  loadReadable,
  loadTree,
  localRemoteOf,
  makeHistoryReader,
  makeRelease,
  manifestsOf,
  mapBelieved,
  maxPathsOf,
  memoryOf,
  pairAccesses,
  readBelievedBranches,
  readBelievedSigners,
  readCountedManifest,
  readHistory,
  readOwn,
  readRegistry,
  readTree,
  readTreeAt,
  readTreeOf,
  tellUnbelieved,
  timeLimitsOf,
  trafficText,
  unbelievedText,
  unknownInstitution as unknownInstitution2,
  unobservedAdvice,
  unobservedText,
  withEnvironmentHistory,
  withSigningKey
} from "./check-shared.mjs";
import {
  checkFiles,
  ensureLocalRemote,
  findWrongFiles,
  findWrongTime,
  mostStatusBytes,
  nodePlatform,
  observedDaysOf,
  planOf,
  publish,
  readReports,
  readReportsIfThere,
  readStatus,
  trafficOf
} from "./gateway-shared.mjs";
import {
  addQuestion,
  certificateOf,
  counted,
  digestOf,
  environments,
  findNearest,
  formatPath,
  isSuspended,
  manifestPath,
  nameOf,
  newestSourceOf,
  normalizeSerial,
  readCertificate,
  readGiven,
  readManifest,
  selectErrors,
  slugOf,
  systemId,
  systemNameOf,
  targetsIn,
  valueAt
} from "./program-shared.mjs";
import {
  Failure,
  GitError,
  Phrase,
  addDays,
  daysBetween,
  findCommitBefore,
  forEachLanguage,
  leaveBlobs,
  leavesBlobs,
  locales,
  notOurs,
  nowOf,
  paint,
  put,
  putText,
  readChangedPaths,
  readSourceHistory,
  readSourceState,
  readTexts,
  redact,
  say,
  screenOf,
  tell,
  tellText,
  toLocalDay,
  whyOf,
  wrap
} from "./version-shared.mjs";
import "./plan+render+sandbox-shared.mjs";
import "./runtime.mjs";

// scripts/commands/edit/assign.ts
var assign = (name, options) => options.pull === void 0 ? operate(options, (state) => makeAssignment(name, options, state)) : assignInRequest(Number(options.pull), name, options);
var guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
var checkId = (id) => id === void 0 || guid.test(id) ? [] : [notAnId(id)];
function makeAssignment(name, options, state) {
  const wanted = chooseAccess(name, options, state, waitingIn(state));
  const problems = [..."problem" in wanted ? [wanted.problem] : [], ...checkId(options.id)];
  if ("problem" in wanted || problems.length > 0) return { problems };
  const written2 = writeId(wanted, options, state);
  if (!("files" in written2)) return written2;
  const { system, environment } = wanted;
  const called = `${systemNameOf(system)} (${environment})`;
  return {
    files: written2.files,
    name: `assign-${systemNameOf(system)}/${environment}`,
    title: `Identificator de client: ${called}`
  };
}
function chooseAccess(name, { environment }, { context }, candidates) {
  const isAsked = (access) => environment === void 0 || access.environment === environment;
  if (name === void 0) {
    const [only2, ...more2] = candidates.filter(isAsked);
    return only2 && more2.length === 0 ? only2 : { problem: chooseSystem(candidates.filter(isAsked).map(shownName)) };
  }
  const system = findSystem(name, context);
  if (!("of" in system)) return { problem: system };
  const accesses = environments.flatMap((one) => system.accesses[one] ?? []).filter(isAsked);
  const [only, ...more] = accesses;
  if (!only) return { problem: notDeclared(systemNameOf(system), environment === void 0 ? environments : [environment]) };
  return more.length === 0 ? only : { problem: chooseSystem(accesses.map(shownName)) };
}
var shownName = ({ system, environment }) => `${systemNameOf(system)} ${environment}`;
var waitingIn = ({ context }) => context.facts.files.flatMap(({ systems }) => systems.flatMap(({ accesses }) => environments.flatMap((one) => accesses[one] ?? []))).filter(({ data }) => data.clientId === void 0);
function writeId(access, { id }, { tree }) {
  const { file: file3, path, system } = access;
  const value = id ?? proposedId(access);
  if (value === void 0) return { problems: [noPlaceIn(file3)] };
  if (access.data.clientId === value) return { already: idGivenAlready(systemNameOf(system), value) };
  const text = writeClientIds(file3, originalOf(tree, file3), [{ path, value }]);
  return text === void 0 ? { problems: [noPlaceIn(file3)] } : { files: /* @__PURE__ */ new Map([[file3, text]]), name: value, title: value };
}
async function assignInRequest(number, name, options) {
  const place = await findPlace(options.root, process.env, "Contents: write, Pull requests: read");
  const pull = await place.github.pull(number);
  const { ref, repository } = pull.head;
  if (pull.state !== "open" || repository !== place.repository || !ref.startsWith("request/"))
    return refuse([branchElsewhere(number)], options);
  return withObjects(place.remote, options.root, async (objects) => {
    const [main, head] = await fetchRefs(objects, ["refs/heads/main", `refs/heads/${ref}`]);
    if (main === void 0 || head === void 0 || head !== pull.head.sha) throw new Failure(overtaken(ref));
    const { today } = options;
    const load2 = async (commit) => {
      const tree = await readTreeAt(objects.folder, commit);
      return { tree, today, loaded: await loadTree(tree, today, nodePlatform) };
    };
    const [base, state] = [await load2(main), await load2(head)];
    const { context } = state.loaded;
    if (!context) throw new Failure(overtaken(ref));
    const candidates = context.facts.files.flatMap(
      (file3) => pairAccesses(base.loaded.repository.facts.fileOf(slugOf(file3.file) ?? ""), file3).filter(({ before, after }) => before === void 0 || !isEqual(before.data, after.data)).map(({ after }) => after)
    );
    const wanted = chooseAccess(name, options, { ...state, context }, candidates);
    const problems = [..."problem" in wanted ? [wanted.problem] : [], ...checkId(options.id)];
    if ("problem" in wanted || problems.length > 0) return refuse(problems, options);
    const written2 = writeId(wanted, options, { ...state, context });
    if ("problems" in written2) return refuse(written2.problems, options);
    const system = systemNameOf(wanted.system);
    if ("already" in written2) {
      await putText(written2.already, options.locale);
      return 0;
    }
    const errors = await checkOverlay(written2.files, state);
    if (errors.length > 0)
      return refuse(
        errors.map(({ message: message2 }) => message2),
        options
      );
    const message = `Identificator de client: ${system} (${wanted.environment})`;
    const done = await addCommit(objects, { branch: ref, former: head, files: written2.files, message });
    if (done.kind !== "pushed") throw new Failure(overtaken(ref));
    await putText(idWritten(number, system, written2.title), options.locale);
    return 0;
  });
}
async function refuse(problems, { locale }) {
  for (const text of problems) await putText(text, locale);
  tellText(notWritten2, locale);
  return 1;
}

// scripts/commands/edit/confirm.ts
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
var confirm = (name, options) => withPublished(options, (found) => confirmTest(name, found), "fails");
async function confirmTest(name, options) {
  const tree = readTree(resolve(options.root), ["integrations", "registry"]);
  const history = { history: makeHistoryReader(options) };
  const loaded = await loadTree(tree, options.today, nodePlatform, history);
  const system = loaded.context ? findSystem(name, loaded.context) : void 0;
  if (!system || !("of" in system)) return refuse2(system, loaded.findings, options);
  const access = checkTestedAccess(system, await readStagingManifest(options, loaded));
  if (typeof access !== "string") return refuse2(access, [], options);
  if (system.accesses.production?.data.confirmation?.access === access) {
    await put(`${confirmedAlready(systemNameOf(system))[options.locale]}
`);
    return 0;
  }
  return writeConfirmation(system, access, { tree, loaded, history, options });
}
async function writeConfirmation(system, access, { tree, loaded, history, options }) {
  const source = loaded.repository.sources.get(system.file);
  if (!source) return refuse2(unreadableSystem(systemNameOf(system), system.file), loaded.findings, options);
  const before = readFileSync(join(resolve(options.root), system.file), "utf8");
  const answers = await askAnswers({ system, access }, loaded.context, options);
  if (!("tested" in answers)) return refuse2(answers, [], options);
  const confirmed = addConfirmation({ system, source, original: before }, access, answers);
  if (typeof confirmed !== "string") return refuse2(confirmed, [], options);
  const base = { tree, loaded, today: options.today };
  const after = (await proposeClientIds(/* @__PURE__ */ new Map([[system.file, confirmed]]), base)).get(system.file) ?? confirmed;
  const errors = await checkOverlay(/* @__PURE__ */ new Map([[system.file, after]]), base, history);
  if (errors.length > 0) return refuse2(void 0, errors, options);
  applyFixes(resolve(options.root), [{ file: system.file, before, after, changes: [] }]);
  await put(`${written(systemNameOf(system), system.file)[options.locale]}
`);
  return 0;
}
async function refuse2(why, findings, { locale }) {
  const errors = selectErrors(findings);
  if (errors.length > 0) await put(`${findingsText(errors, screenOf(process.stdout, locale))}
`);
  if (why) tellText(why, locale);
  tellText(notWritten, locale);
  return 1;
}
async function readStagingManifest(options, { context }) {
  if (!context) return void 0;
  const { staging } = await readBelievedBranches(options, context.registry.policy);
  if (staging.unbelieved && !isKnown(staging)) throw new Failure(unbelievedText(staging.unbelieved));
  tellUnbelieved({ staging, production: {} }, options.locale);
  return staging.manifest;
}
async function askAnswers(tested, context, options) {
  const { system, access } = tested;
  const { locale } = options;
  const missing = context ? findUnobserved(system, context) : [];
  const seen = context && trafficOf(system, context);
  if (seen) await putText(trafficText(seen), locale);
  const report2 = cleanText(options.report ?? await askReport(options));
  const unobserved = missing.length > 0 ? await askReason(missing, { system, context, options }) : void 0;
  if (typeof unobserved === "object") return unobserved;
  return {
    tested: options.tested ?? options.today,
    by: options.by ?? system.of.institution?.data.contacts?.technical ?? "",
    report: addEvidence(report2, seen, access, locale),
    unobserved
  };
}
async function askReason(missing, { system, context, options }) {
  const place = { system: systemId(system), days: context ? observedDaysOf(context.registry) : 0 };
  const tell2 = (ones, last) => forEachLanguage(
    (locale) => [...ones.map((one) => `${unobservedText(one, place)[locale]} ${unobservedAdvice(one)[locale]}`), last[locale]].join("\n")
  );
  let given = options.unobserved;
  if (given === void 0 && process.stdin.isTTY) {
    tellText(tell2(missing, reasonBelow), options.locale);
    given = await askAtTerminal(reasonQuestion, options.locale);
  }
  const reason = cleanText(given ?? "");
  const unnamed = reason === "" ? missing : missing.filter((one) => !isNamedIn(reason, one));
  return unnamed.length > 0 ? tell2(unnamed, reasonMissing) : reason;
}
var cleanText = (text) => text.replaceAll(/\r\n?/g, "\n").trim();
async function askReport({ locale }) {
  const report2 = await askAtTerminal(reportQuestion, locale);
  if (report2 === void 0) throw new Failure(reportMissing);
  return report2;
}

// scripts/commands/edit/suspend.ts
var suspend = (name, options) => operate(options, (state) => makeSuspension(name, options, state));
var resume = (name, options) => operate(options, (state) => makeResumption(name, options, state));
var tidyReason = (text) => (text ?? "").replace(/\s+/g, " ").trim();
var checkReason = (reason, least) => reason.length >= least && reason.length <= 500 && new RegExp("\\p{L}", "u").test(reason) ? [] : [reasonEmpty(least)];
var leastReason = 3;
function makeSuspension(name, options, state) {
  const system = findSystem(name, state.context);
  const reason = tidyReason(options.reason);
  const wrong = checkReason(reason, leastReason);
  if (!("of" in system)) return { problems: [system, ...wrong] };
  if (wrong.length > 0) return { problems: wrong };
  if (isSuspended(system.data)) return { already: suspendedAlready(systemNameOf(system)) };
  const set = (key, value, behind) => (text2, source) => setValue(text2, source, { into: system.path, key, value, behind });
  const steps2 = [set("status", "suspended", ["rsi", "name", "id"]), set("reason", reason, ["status"])];
  const text = changeFile(state, system.file, steps2, (data) => {
    Object.assign(valueAt(data, system.path), { status: "suspended", reason });
  });
  return toOperation("suspend", system, text, reason);
}
function makeResumption(name, options, state) {
  const system = findSystem(name, state.context);
  if (!("of" in system)) return { problems: [system] };
  if (!isSuspended(system.data)) return { already: notSuspended(systemNameOf(system)) };
  const remove = (key) => (text2, source) => applyEdits(text2, source, [{ path: [...system.path, key], value: void 0 }]).text;
  const text = changeFile(state, system.file, [remove("status"), remove("reason")], (data) => {
    const now = valueAt(data, system.path);
    delete now.status;
    delete now.reason;
  });
  const reason = tidyReason(options.reason);
  return toOperation("resume", system, text, reason === "" ? void 0 : reason);
}
function toOperation(command, system, text, reason) {
  if (text === void 0) return { problems: [noPlaceIn(system.file)] };
  const name = systemNameOf(system);
  return {
    files: /* @__PURE__ */ new Map([[system.file, text]]),
    name: `${command}-${name}`,
    title: `${titles[command]}: ${name}`,
    reason
  };
}
var titles = { suspend: "Suspendare", resume: "Reluarea accesului" };

// scripts/commands/edit/grant.ts
var grant = (rule, options) => operate(options, (state) => makeException(rule, options, state));
var leastReason2 = 10;
var file = "registry/policy.yaml";
function makeException(rule, options, state) {
  const { system, value, expires } = options;
  const institutions = [...new Set((options.institution ?? []).flatMap((one) => one.split(",")).map((one) => one.trim()))].filter(
    Boolean
  );
  const reason = tidyReason(options.reason);
  const problems = [
    ...checkRule(rule, state),
    ...checkInstitutions(institutions, system, state),
    ...checkReason(reason, leastReason2),
    ...expires < state.today ? [dayPast(expires, state.today)] : []
  ];
  if (problems.length > 0) return { problems };
  const given = { rule, institutions, ...system && { system }, ...value && { value }, reason, expires };
  const scope = (one) => JSON.stringify([one.rule, [...one.institutions].sort(), one.system, one.value, one.expires]);
  if (state.context.registry.policy.exceptions?.some((one) => scope(one) === scope(given)))
    return { already: grantedAlready(rule) };
  const values = given;
  const text = changeFile(
    state,
    file,
    [(before, source) => appendItem(before, source, { list: "exceptions", values })],
    (data) => {
      data.exceptions = [...data.exceptions ?? [], given];
    }
  );
  if (text === void 0) return { problems: [noPlaceIn(file)] };
  const parts = [rule, institutions[0], system].filter(Boolean);
  return {
    files: /* @__PURE__ */ new Map([[file, text]]),
    name: `grant-${[...parts, shortHashOf(scope(given))].join("/")}`,
    title: `Excep\u021Bie: ${parts.join(", ")}`,
    reason
  };
}
function checkRule(rule, { context: { codes } }) {
  const isExceptable = codes?.get(rule);
  if (isExceptable === void 0) return [addQuestion(unknownRule(rule), findNearest(rule, [...codes?.keys() ?? []]))];
  return isExceptable ? [] : [notExceptable(rule)];
}
function checkInstitutions(names, system, { context: { facts } }) {
  const slugs = facts.files.map(({ slug }) => slug);
  const unknown = names.filter((name) => !facts.fileOf(name));
  const isThere = names.some((name) => facts.fileOf(name)?.systems.some(({ data }) => data.id === system));
  return [
    ...names.length === 0 ? [noInstitution] : [],
    ...unknown.map((name) => addQuestion(unknownInstitution(name), findNearest(name, slugs))),
    ...system !== void 0 && names.length > unknown.length && !isThere ? [systemElsewhere(system)] : []
  ];
}

// scripts/commands/edit/renew.ts
import { existsSync, readFileSync as readFileSync2 } from "node:fs";
import { join as join2, resolve as resolve2 } from "node:path";
async function renew(name, options) {
  const { locale } = options;
  const outcome = await renewCertificate(name, options);
  if ("said" in outcome) {
    await put(`${outcome.said[locale]}
`);
    return 0;
  }
  await put(`${findingsText(outcome.errors, screenOf(process.stdout, locale))}
`);
  tellText(notRenewed, locale);
  return 1;
}
async function renewCertificate(name, options) {
  const { root, today, environment } = options;
  const bytes = readCertificateFile(options.certificate);
  const reading = await readCertificate(bytes, nodePlatform);
  if ("not" in reading) throw new Failure(notACertificate(options.certificate));
  const tree = readTree(resolve2(root), ["integrations", "registry"]);
  const loaded = await loadTree(tree, today, nodePlatform);
  if (!loaded.context) return { errors: selectErrors(loaded.findings) };
  const system = findSystem(name, loaded.context);
  if (!("of" in system)) throw new Failure(system);
  const access = system.accesses[environment];
  if (!access) throw new Failure(notDeclared(systemNameOf(system), [environment]));
  if (hasCertificate(access, reading.certificate)) throw new Failure(already(systemNameOf(system)));
  const original = readFileSync2(join2(resolve2(root), access.file), "utf8");
  const { until } = options;
  const renewal = await signRenewal(options, { access, certificate: reading.certificate, today });
  const ends = { until, endsAll: until !== void 0, refusedUntil: addDays(today, -1) };
  const change = renewAccess(access, reading.certificate, { loaded, today, original, renewal, ...ends });
  if (!change) throw new Failure(noPlace(access.file));
  const files = /* @__PURE__ */ new Map([
    [system.file, change.after],
    [`integrations/${change.file}`, bytes]
  ]);
  const errors = await checkOverlay(files, { tree, loaded, today });
  if (errors.length > 0) return { errors };
  const fault = renewal && await findProofFault(access, renewal, { files, base: { tree, loaded, today } });
  if (fault !== void 0) throw new Failure(unproven(fault));
  write(resolve2(root), system.file, { ...change, bytes });
  const said = renewedText(system.file, `integrations/${change.file}`);
  return { said: renewal ? forEachLanguage((locale) => `${said[locale]} ${signedText[locale]}`) : said };
}
function write(root, declaration, { file: file3, before, after, bytes }) {
  writeNew(join2(root, "integrations", file3), bytes);
  applyFixes(root, [{ file: declaration, before, after, changes: [] }]);
}
function readCertificateFile(path) {
  if (!existsSync(path)) throw new Failure(unread(path));
  return readFileSync2(path);
}

// scripts/commands/edit/revoke.ts
import { existsSync as existsSync2, readFileSync as readFileSync3 } from "node:fs";
import { resolve as resolve3 } from "node:path";
var revoke = (what, options) => operate(options, (state) => makeRevocation(what, options, state));
var leastReason3 = 3;
var file2 = "registry/revoked.yaml";
async function makeRevocation(what, options, state) {
  const found = await findCertificates(what, options, state);
  if (found.unread && found.unread.length > 0) tellText(notRevoked(what, found.unread), options.locale);
  const reason = tidyReason(options.reason);
  const problems = [..."problem" in found ? [found.problem] : [], ...checkReason(reason, leastReason3)];
  const since = options.since ?? state.today;
  if (since > state.today) problems.push(dayAhead(since, state.today));
  if ("problem" in found || problems.length > 0) return { problems };
  const known = new Set(state.context.registry.revoked.map(({ sha256 }) => sha256));
  const hashes = found.certificates.map(({ sha256 }) => sha256);
  const wanted = found.certificates.filter(({ sha256 }) => !known.has(sha256));
  const [first] = wanted;
  if (!first) return { already: revokedAlready(hashes) };
  const entries = wanted.map(({ sha256, serial }) => ({ sha256, serial, since, reason }));
  const steps2 = entries.map(
    (values) => (text2, source) => appendItem(text2, source, { list: "revoked", values })
  );
  const text = changeFile(state, file2, steps2, (data) => {
    data.revoked.push(...entries);
  });
  if (text === void 0) return { problems: [noPlaceIn(file2)] };
  const several = wanted.length > 1 ? `-${shortHashOf(wanted.map(({ sha256 }) => sha256))}` : "";
  return {
    files: /* @__PURE__ */ new Map([[file2, text]]),
    name: `revoke-${first.sha256.slice(0, 16)}${several}`,
    title: `Revocare: ${found.called}`,
    reason
  };
}
async function findCertificates(what, options, state) {
  const system = findSystem(what, state.context);
  if ("of" in system) return certificatesOf(system, options.environment);
  const bytes = readFile(what, options, state);
  if (bytes) {
    const reading = await readCertificate(bytes, nodePlatform);
    if ("not" in reading) return { problem: unknownCertificate(what) };
    return { certificates: [reading.certificate], called: reading.certificate.serial };
  }
  const serial = normalizeSerial(what);
  const all = serial === void 0 ? [] : knownCertificates(state).filter((one) => one.serial === serial);
  if (serial !== void 0 && all.length === 1) return { certificates: all, called: serial };
  if (serial !== void 0 && all.length > 1)
    return {
      problem: severalCertificates(
        serial,
        all.map(({ sha256 }) => sha256)
      )
    };
  const isFile = what.endsWith(".cer") || existsSync2(resolve3(options.root, what));
  return { problem: serial === void 0 && !isFile ? system : unknownCertificate(what) };
}
function certificatesOf(system, environment) {
  const accesses = environments.flatMap(
    (one) => environment === void 0 || one === environment ? system.accesses[one] ?? [] : []
  );
  const parts = accesses.flatMap((access) => access.certificates);
  const certificates = parts.flatMap((part) => certificateOf(part) ?? []);
  const unread2 = parts.filter((part) => !certificateOf(part)).map(({ data, path }) => data.file ?? data.serial ?? formatPath(path));
  const called = systemNameOf(system);
  if (certificates.length === 0) return { problem: noCertificateOf(called), unread: unread2 };
  return { certificates: unique(certificates), called, unread: unread2 };
}
function readFile(what, { root, open }, { tree }) {
  for (const path2 of [what, `integrations/${what}`, `registry/${what}`]) {
    const entry = tree.get(path2);
    if (entry?.kind === "file" && path2.endsWith(".cer")) return entry.read();
  }
  const path = resolve3(root, what);
  return !open && what.endsWith(".cer") && existsSync2(path) ? readFileSync3(path) : void 0;
}
function knownCertificates({ context: { facts, registry } }) {
  const declared = [...facts.byCertificate.values()].flatMap((parts) => parts.flatMap((part) => certificateOf(part) ?? []));
  return unique([...declared, ...registry.registered.flatMap(({ certificate }) => certificate ?? [])]);
}
var unique = (certificates) => [
  ...new Map(certificates.map((one) => [one.sha256, one])).values()
];

// scripts/commands/notify/notify.ts
var usualCount = 100;
var mostStrange = 50;
async function notify(options) {
  const found = await gatherDue(options, findPlace2());
  if (!found) return 1;
  const { notices, ledger } = found;
  const { locale, today } = options;
  await show(unreadText(found.unread, locale), locale);
  if (options.past && !isStartedByAge(found.place?.event, found.policy, process.env)) {
    await show(`${onlyAgeText[locale]}
`, locale);
    return 1;
  }
  const isRead = found.unread.length > 0 || found.isForeign ? 1 : 0;
  if (!ledger || options.past) {
    const begin2 = (known) => known && !options.past ? known : markAsTold(notices, today, known);
    const kept = await withLedgerPlace(options, found, (place) => updateLedger(place, begin2));
    const taken = notices.filter(({ key }) => !ledger?.entries.has(key)).length;
    await show(`${(ledger ? pastText : begunText)(taken)[locale]}
`, locale);
    return (ledger && taken > 0 ? await tellPast(options, found, kept, taken) : 0) || isRead;
  }
  const due = findDue(notices, ledger, found.delivery, currentInstant(today));
  const fresh = due.filter(isToCount).length;
  if (fresh > usualCount && options.expect !== fresh) {
    await show(`${tooManyText(fresh, usualCount)[locale]}
`, locale);
    return 1;
  }
  const waiting = due.filter(({ isNew, notice }) => isNew && notice.isByStranger).slice(mostStrange);
  if (waiting.length === 0) return await sendNotices(options, found, due) || isRead;
  await show(`${tooStrangeText(waiting.length, mostStrange)[locale]}
`, locale);
  const sent = withoutStrangers(waiting, found, today);
  return await sendNotices(options, { ...found, notices: sent }, findDue(sent, ledger, found.delivery, currentInstant(today))) || isRead;
}
function tellPast(options, found, ledger, taken) {
  const { place, policy, delivery } = found;
  const now = currentInstant(options.today);
  const notices = [noticeOfPast(taken, { by: starterOf(place?.event), now }, onlyAge2(policy))];
  return sendNotices(options, { ...found, notices }, findDue(notices, ledger, delivery, now));
}
function withoutStrangers(waiting, { notices, policy }, today) {
  const late = waiting.map(({ notice }) => notice);
  const keys = new Set(late.map(({ key }) => key));
  return [...notices.filter(({ key }) => !keys.has(key)), noticeOfStrangers(late, today, onlyAge2(policy))];
}
var onlyAge2 = ({ age }) => ({
  age: age.mailbox,
  accounts: age.accounts.map(({ id }) => id),
  institutions: /* @__PURE__ */ new Map()
});
var show = (text, locale) => put(layOutText(text, screenOf(process.stdout, locale)));
var isToCount = ({ isNew, notice }) => isNew && !notice.isByStranger && notice.kind !== "exception-expiring" && !(notice.kind === "affected" && notice.about.what === "types");
async function sendNotices(options, found, open) {
  const { locale, today } = options;
  const { notices, delivery } = found;
  const senders = chooseSenders(options, found.policy, found.place);
  const needs = listNeeds(open, senders);
  await show(needs.map((need) => `${need[locale]}
`).join(""), locale);
  if (!senders.comment && !senders.mail && open.length > 0) {
    await show(dueText(open, locale), locale);
    return 1;
  }
  const activity = beginActivity(
    noticesTold,
    open.reduce((sum, { channels }) => sum + channels.length, 0)
  );
  const summary = await withLedgerPlace(
    options,
    found,
    (place) => sendDue({ place, notices, delivery, senders, today, now: () => currentInstant(today), step: activity.step })
  ).finally(activity.end);
  await show(summaryText(summary, locale) + givenUpText(summary.ledger, locale), locale);
  const isWhole2 = needs.length === 0 && summary.unreachable.length === 0 && listGivenUp(summary.ledger).length === 0;
  return isWhole2 ? 0 : 1;
}
function withLedgerPlace({ root, remote, past }, found, work2) {
  const signers = findSigners(root);
  return withSigningKey({ root, remote }, (signingKey) => work2({ remote: found.remote, signingKey, signers, startsAnew: past }));
}
async function listNotices(options) {
  const found = await gatherDue(options, void 0);
  if (!found) return 1;
  const { ledger, delivery, locale } = { ...found, locale: options.locale };
  const known = ledger ?? markAsTold([], options.today);
  if (!ledger) await show(`${wouldBeginText[locale]}
`, locale);
  await show(
    dueText(findDue(found.notices, known, delivery, currentInstant(options.today)), locale, options.all === true) + givenUpText(known, locale),
    locale
  );
  return found.isForeign ? 1 : 0;
}
async function gatherDue(options, place) {
  const loaded = await loadReadable(options);
  if (!loaded) return void 0;
  const { policy } = loaded.context.registry;
  const delivery = policy.notices?.delivery ?? "comment";
  const remote = await chooseRemote(options, place);
  const own = await readOwnLedger({ remote, signers: findSigners(options.root), startsAnew: options.past });
  const ledger = own?.ledger;
  if (own?.foreign !== void 0) tellText(foreignText(own.foreign, ledgerBranch), options.locale);
  return {
    ...await deriveAll(loaded, loaded.context, { options, place, remote, ledger, delivery }),
    ledger,
    isForeign: own?.foreign !== void 0,
    remote,
    policy,
    delivery,
    place
  };
}
async function deriveAll(loaded, context, { options, place, remote, ledger, delivery }) {
  const { root, today, environment } = options;
  const known = ledger ?? markAsTold([], today);
  const { requests, unread: unread2 } = place ? await readRequests(place, known, { root, since: known.since }) : { requests: [], unread: [] };
  const commit = options.failed && environment ? (await readSourceState(root)).commit ?? "unknown" : void 0;
  const named = options.remote ?? (findRemote({ root }) === void 0 ? place?.environments : void 0);
  const branches = await readBelievedBranches({ root, remote: named, today }, context.registry.policy);
  tellUnbelieved(branches, options.locale);
  const derived = await deriveNotices(loaded, context, {
    root,
    remote,
    branches,
    today,
    requests,
    ledger,
    delivery,
    site: place,
    // A new ledger begins with everything that is past, even where this run is about one environment.
    environment: environment && ledger && environment,
    failed: commit !== void 0 && environment ? { environment, commit } : void 0
  });
  const due = ledger ? findDue(derived, ledger, delivery, currentInstant(today)) : [];
  const told = await addIssues(derived, new Set(due.map(({ notice }) => notice.key)), { place, requests });
  return { notices: arrangeEvents(told.notices, ledger), unread: [...unread2, ...told.unread] };
}
async function chooseRemote({ remote, root }, place) {
  return findRemote({ root, remote }) ?? place?.environments ?? ensureLocalRemote(localRemoteOf(root));
}
function findPlace2() {
  return process.env.GITHUB_TOKEN && process.env.GITHUB_REPOSITORY ? readPlace(process.env) : void 0;
}
function chooseSenders({ outbox: folder }, policy, place) {
  const settings = folder === void 0 ? readSmtpSettings(process.env) : void 0;
  const send = folder === void 0 ? settings && createSmtpSender(settings) : createOutbox(folder);
  return {
    mail: send && createMailSender(send, policy),
    comment: place && createCommentSender(place.github, place.bot, policy)
  };
}
function listNeeds(open, senders) {
  const wanted = open.flatMap(({ channels }) => channels);
  const comments = wanted.filter(isConversing).length;
  const mails = wanted.length - comments;
  return [
    ...mails > 0 && !senders.mail ? [needText.mail(mails)] : [],
    ...comments > 0 && !senders.comment ? [needText.comment(comments)] : []
  ];
}
var currentInstant = (today) => {
  const clock = (/* @__PURE__ */ new Date()).toISOString();
  return today === toLocalDay() ? clock : `${today}T${clock.slice(11)}`;
};

// scripts/commands/protection/protection.ts
import { readdirSync } from "node:fs";
import { resolve as resolve4 } from "node:path";
async function checkProtection(options) {
  const place = await findPlace(options.root, process.env, "Administration, Environments, Actions, Variables, Issues: write");
  const { context } = await load(options.root, options.today);
  const policy = context?.registry.policy;
  const branches = environments.map((environment) => policy?.environments[environment].branch ?? `environment/${environment}`);
  const files = readProtectedFiles(options.root);
  const github = connectSettings(place, process.env);
  const known = {
    ...{ branches, gatewayBranches: listGatewayBranches(context?.registry.gateways), ...files, age: policy?.age.accounts ?? [] },
    verdictBot: await findBot(github, "MDOCS_VERDICT_BOT_ID", process.env),
    requestsBot: await findBot(github, "MDOCS_REQUESTS_BOT_ID", process.env)
  };
  const read = () => readSettings(github, known);
  let settings = await read();
  if (options.repair) {
    if (!policy) throw new Failure(noPolicy);
    const run = { ...place, github, settings, locale: options.locale, yes: options.yes === true };
    if (await repair(run)) settings = await read();
    await put("\n");
  }
  const { weaknesses, hidden } = inspectProtection(settings);
  const report2 = { repository: `${place.serverUrl}/${place.repository}`, problems: weaknesses, hidden };
  await put(protectionText(report2, screenOf(process.stdout, options.locale)));
  if (options.notify) await keepProtectionIssue(report2, { ...place, locales: policy?.locales ?? locales });
  return weaknesses.length + hidden.length > 0 ? 1 : 0;
}
var connectSettings = ({ github, repository }, env) => env.MDOCS_SETTINGS_TOKEN ? createClient(env.MDOCS_SETTINGS_TOKEN, repository, env) : github;
var listGatewayBranches = (gateways = /* @__PURE__ */ new Map()) => [...gateways].flatMap(([name, one]) => one.environments.map((environment) => `gateway/${environment}/${name}`));
var foreign = [".git", ".mdocs", "node_modules"];
function readProtectedFiles(root) {
  const folder = resolve4(root);
  const names = readdirSync(folder).filter((name) => !foreign.includes(name));
  const isText = (path) => path === "registry/signers" || /^\.github\/.*(CODEOWNERS|\.ya?ml)$/.test(path);
  const tree = readTree(folder, names);
  const texts = [...tree].filter(([path, { kind }]) => isText(path) && kind === "file");
  return {
    files: new Map(texts.map(([path, entry]) => [path, new TextDecoder().decode(entry.read())])),
    paths: [...tree.keys()]
  };
}
var noPolicy = {
  ro: "registry/policy.yaml nu poate fi citit, deci nu se \u0219tie cine aprob\u0103. Corecta\u021Bi-l \xEEnt\xE2i; nu s-a schimbat nimic.",
  en: "registry/policy.yaml cannot be read, so who approves is not known. Correct it first; nothing was changed.",
  ru: "registry/policy.yaml \u043D\u0435 \u0447\u0438\u0442\u0430\u0435\u0442\u0441\u044F, \u043F\u043E\u044D\u0442\u043E\u043C\u0443 \u043D\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E, \u043A\u0442\u043E \u043E\u0434\u043E\u0431\u0440\u044F\u0435\u0442. \u0421\u043D\u0430\u0447\u0430\u043B\u0430 \u0438\u0441\u043F\u0440\u0430\u0432\u044C\u0442\u0435 \u0435\u0433\u043E; \u043D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u043E."
};
var marker = "<!-- mdocs:protection -->";
function keepProtectionIssue(report2, desk) {
  const title = protectionTitle[desk.locales[0] ?? "ro"];
  const body = protectionMarkdown(report2, desk.locales);
  return keepOneIssue(desk, { marker, title, body }, report2.problems.length + report2.hidden.length > 0);
}

// scripts/commands/publish/drift.ts
import { createReadStream } from "node:fs";
var detectDrift = (options) => withPublished(options, showDrift);
async function showDrift(given) {
  const options = { ...given, isOnlyLooking: true };
  const loaded = await load(options.root, options.today, { history: makeHistoryReader(options) });
  const repository = await requirePublishable(loaded, options, false);
  if (!repository) return 1;
  const drifts = [];
  const gateways = [];
  for (const environment of options.environment ? [options.environment] : environments) {
    const gateway = await readGatewayStatus(environment, options);
    const { found, isReported } = await findDriftsIn(environment, gateway, { repository, options });
    if (gateway !== void 0 || isReported) gateways.push(environment);
    drifts.push(...found);
  }
  if (options.format === "json") await put(`${JSON.stringify({ formatVersion: 1, gateways, drifts }, null, 2)}
`);
  else await put(driftText({ drifts, gateways }, screenOf(process.stdout, options.locale), options.all));
  if (options.notify) await keepDriftIssue({ drifts, gateways }, repository);
  return drifts.length > 0 ? 1 : 0;
}
async function findDriftsIn(environment, gateway, { repository, options }) {
  const first = await prepare(environment, repository, options);
  const approved = environment === "production" ? await findApproved(first.plan, repository, options) : void 0;
  const prepared = approved ? await prepare(environment, repository, { ...options, approved }) : first;
  const inspected = await inspectBranch(prepared.remote, prepared.branch, readBelievedSigners(options));
  const limits = timeLimitsOf(repository.context.registry.policy, options);
  const branch = inspected && await toBranchState(inspected, limits);
  const isUnasked = environment === "production" && approved === void 0;
  const now = nowOf(options);
  const silenceMinutes = repository.context.registry.policy.limits.gatewaySilenceMinutes;
  const place = { remote: prepared.remote, environment, now, memory: memoryOf(options) };
  const reports = await readReports(repository.context.registry, place);
  const statuses = reports.map(({ gateway: name, report: report2 }) => ({
    gateway: name,
    status: typeof report2 === "string" ? report2 : report2.status
  }));
  return {
    found: driftsOf({ plan: prepared.plan, branch, gateway, reports: statuses, now, silenceMinutes, isUnasked }),
    isReported: reports.length > 0
  };
}
async function findApproved(plan, { context }, options) {
  try {
    return (await collectEvidence(plan, context, options)).approved;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tell(`${whyOf(error, options.locale)}
`);
    return void 0;
  }
}
async function toBranchState({ published, committer, isOurs, signature }, limits) {
  const { commit, files, committedAt } = published;
  const text = files.get(manifestPath);
  const manifest = readManifest(text);
  const wrong = manifest ? await findWrongFiles(manifest, files, nodePlatform) : [manifestPath];
  const isTimed = manifest?.notAfter !== void 0;
  const wrongTime = isTimed ? findWrongTime(manifest, signature === "good" ? committedAt : void 0, limits) : void 0;
  const hash = await digestOf(nodePlatform, text ?? "");
  return { commit, manifest, hash, wrongTime, wrongFiles: wrong, committer, isOurs, signature };
}
async function readGatewayStatus(environment, { status: where, environment: chosen }) {
  if (where === void 0) return void 0;
  const status = readStatus(await readAnswer(where).catch(() => void 0)) ?? null;
  const runs = status?.running?.environment ?? "production";
  return chosen === void 0 && runs !== environment ? void 0 : status;
}
async function readAnswer(where) {
  if (!/^https?:\/\//.test(where)) return readShort(createReadStream(where));
  const answer2 = await fetch(where, { signal: AbortSignal.timeout(1e4), redirect: "error" });
  return answer2.ok && answer2.body ? readShort(answer2.body) : void 0;
}
async function readShort(chunks) {
  const read = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > mostStatusBytes) return void 0;
    read.push(chunk);
  }
  return Buffer.concat(read).toString();
}
async function keepDriftIssue(comparison, { context }) {
  const { readPlace: readPlace2 } = await import("./work.mjs");
  const languages = context.registry.policy.locales ?? locales;
  const issue = {
    marker: "<!-- mdocs:drift -->",
    title: driftTitle[languages[0] ?? "ro"],
    body: driftMarkdown(comparison, languages)
  };
  const needsPerson = comparison.drifts.some(({ kind }) => kind !== "gateway-waits");
  await keepOneIssue(readPlace2(process.env), issue, needsPerson);
}

// scripts/commands/publish/evidence.ts
async function fetchEvidences(systems, source) {
  const known = /* @__PURE__ */ new Map();
  const merged = (commit) => {
    if (commit !== void 0 && !known.has(commit)) known.set(commit, fetchMergedChange(commit, source));
    return commit === void 0 ? void 0 : known.get(commit);
  };
  const { root } = source;
  const files = [...new Set(systems.map(({ system }) => system.file))];
  const history = await readFileHistory({ root, paths: ["integrations", "registry"], files });
  if (!history) return /* @__PURE__ */ new Map();
  const entries = [];
  for (const { system, gains, published = /* @__PURE__ */ new Set() } of systems) {
    const digest = system.accesses.production?.data.confirmation?.access;
    const change = await merged(history.commitsOf([system.file]).at(-1)?.id);
    const confirmation = digest ? await merged(await findCommitBringing(history, system.file, digest)) : void 0;
    const found = /* @__PURE__ */ new Map();
    const renewals = /* @__PURE__ */ new Map();
    for (const [key, commit] of await findCommitsOfGains({ system, gains }, root, history)) {
      const brought = await merged(commit);
      if (brought) found.set(key, brought);
      const sha256 = gains.find((gain) => gain.kind === "certificate" && keyOfGain(gain) === key)?.value;
      const former = sha256 && await findSigningCertificate({ system, sha256, commit, published }, source, history);
      if (sha256 && former) renewals.set(sha256, former);
    }
    entries.push([systemNameOf(system), { change, confirmation, gains: found, ...renewals.size > 0 && { renewals } }]);
  }
  return new Map(entries);
}
async function findCommitsOfGains({ system, gains }, root, history) {
  if (gains.length === 0 || system.data.id === null) return [];
  const lines = await readDeclaredLines({ root, commit: "HEAD", file: system.file, systemId: system.data.id, system }, history);
  if (!lines || lines.isShallow) return [];
  return gains.flatMap((gain) => {
    const declared = lines.since(gain);
    return declared ? [[keyOfGain(gain), declared.commit]] : [];
  });
}
async function fetchMergedChange(commit, source) {
  const pulls = await source.place.github.pullsOfCommit(commit);
  const ended = pulls.filter((one) => one.merged && one.mergeCommit === commit && one.base.ref === "main");
  const changes = await Promise.all(ended.map((pull) => readMergedChange(commit, pull, source)));
  const [weakest] = changes.sort((a, b) => countMissing(b) - countMissing(a));
  return weakest ?? { commit, approvedBy: [] };
}
async function readMergedChange(commit, pull, { root, place, registry, findRequester }) {
  const { account: requestedBy, isProven, isOperator } = await findRequester(pull, place);
  if (!isProven) return { commit, pull: pull.number, approvedBy: [] };
  const reviews = await place.github.reviews(pull.number);
  const { commits } = await place.github.pull(pull.number);
  const former = commits === void 0 ? void 0 : await readRegistryBefore(root, commit, commits);
  const [paths, last] = [await readChangedPaths(root, commit), await readRegistryBefore(root, commit, 1)];
  const least = isOperator ? approversOfButton : 1;
  const approvers = Math.max(least, countApprovers(paths, former), countApprovers(paths, last));
  const approvedBy = approversOf(pull, reviews).filter((account) => account.id !== requestedBy.id && account.id !== pull.author.id && isAge(account, registry)).filter((account) => isAge(account, former));
  return { commit, pull: pull.number, requestedBy, approvedBy, ...approvers > 1 ? { approvers } : {} };
}
async function readRegistryBefore(root, commit, count) {
  const before = await findCommitBefore(root, commit, count);
  if (before === void 0) return void 0;
  try {
    return (await readRegistry(await readTreeAt(root, before, ["registry"]), nodePlatform)).registry;
  } catch (error) {
    if (error instanceof Failure) return void 0;
    throw error;
  }
}

// scripts/commands/publish/render.ts
import { existsSync as existsSync3, mkdirSync, mkdtempSync, readdirSync as readdirSync2, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join as join3, resolve as resolve5 } from "node:path";
async function render2(options) {
  const context = await requireValid(await load(options.root, options.today), options);
  if (!context) return 1;
  const source = await readSourceState(options.root);
  const { publication } = decidePublication(options.environment, context);
  const files = await render(publication, { commit: source.commit ?? null, modified: source.modified }, nodePlatform);
  writeTree(files, resolve5(options.out));
  await put(`${options.out}: ${counted(files.size, "file", options.locale)}
`);
  return 0;
}
function writeTree(files, directory) {
  const isThere = existsSync3(directory);
  if (isThere && readdirSync2(directory).length > 0) throw new Failure(notEmpty(directory));
  if (!isThere) mkdirSync(dirname(directory), { recursive: true });
  const unfinished = mkdtempSync(isThere ? join3(directory, "unfinished-") : `${directory}-unfinished-`);
  try {
    const whole = join3(unfinished, "tree");
    mkdirSync(whole);
    for (const [path, text] of files) {
      mkdirSync(dirname(join3(whole, path)), { recursive: true });
      writeFileSync(join3(whole, path), text, { flag: "wx", flush: true });
    }
    if (!isThere) renameSync(whole, directory);
    else for (const name of readdirSync2(whole)) renameSync(join3(whole, name), join3(directory, name));
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
var notEmpty = (directory) => ({
  ro: `Dosarul ${directory} nu este gol. Alege\u021Bi altul sau goli\u021Bi-l.`,
  en: `The folder ${directory} is not empty. Choose another one or empty it.`,
  ru: `\u041F\u0430\u043F\u043A\u0430 ${directory} \u043D\u0435 \u043F\u0443\u0441\u0442\u0430. \u0412\u044B\u0431\u0435\u0440\u0438\u0442\u0435 \u0434\u0440\u0443\u0433\u0443\u044E \u0438\u043B\u0438 \u043E\u0447\u0438\u0441\u0442\u0438\u0442\u0435 \u0435\u0451.`
});

// scripts/commands/publish/rollback.ts
async function rollback(options) {
  if (options.to === void 0 === !options.release) throw new Failure(toOrRelease);
  const ground = await findGround(options);
  const repository = await requirePublishable(await load(options.root, options.today), options);
  if (!repository) return 1;
  const { context } = repository;
  if (!isStartedByAge(readEventFile(process.env), context.registry.policy, process.env)) {
    await putText(onlyAge, options.locale);
    return 1;
  }
  const remote = options.remote ?? await ensureLocalRemote(localRemoteOf(options.root));
  const work2 = { options, ground, context, remote, branch: context.registry.policy.environments[options.environment].branch };
  return options.to === void 0 ? releaseHold(work2) : goBack(work2, options.to);
}
async function findGround({ reason, by, locale }) {
  const ground = {
    reason: tidy(reason ?? await askAtTerminal(whichReason, locale)),
    by: tidy(by ?? await askAtTerminal(whoAnswers, locale))
  };
  const problems = [
    ...ground.reason.length < 3 || ground.reason.length > 500 ? [noReason] : [],
    ...ground.by === "" || ground.by.length > 100 ? [noName] : []
  ];
  if (problems.length > 0) throw new Failure(forEachLanguage((one) => problems.map((text) => text[one]).join("\n")));
  return ground;
}
var tidy = (text = "") => text.replace(/\s+/g, " ").trim();
async function goBack(work2, to) {
  const { options, ground, context, remote, branch } = work2;
  const { environment, locale } = options;
  const signers = findSigners(options.root);
  const { newest: tip, earlier, signature } = await readEarlierPublication(remote, branch, { id: to, signers });
  const believed = await readNewest(work2).catch(ignoreFailure);
  const newest = believed ?? tip;
  if (!newest) throw new Failure(notOurs(branch, earlier.commit.slice(0, 10)));
  const isSigned = signature === void 0 || signature === "good" || believed && await isContinued(work2, believed, earlier);
  if (!await isWhole(earlier, environment) || believed && !isSigned) return printText(notOurs2(earlier.commit), work2, 1);
  if (!isSigned) await printText(notSigned(earlier.commit), work2, 0);
  if (readHold(newest.files.get(holdPath))?.to === earlier.commit) return printText(alreadyBack(earlier.commit), work2, 0);
  const back = selectReturning(await readLastGood(earlier.files, nodePlatform), environment, context);
  if (back.lastGood.clients.size === 0) return printText(nobodyLeft(earlier.commit), work2, 1);
  const files = await restoreFiles(work2, { newest, earlier, back });
  const plan = planOf(environment, files, newest.files, []);
  await put(planScreen(plan, screenOf(process.stdout, locale)));
  for (const one of back.withheld) await printText(withheld(one), work2, 0);
  const [, , ...rest] = commitMessage(plan, numberOf(files)).split("\n");
  const title = `${environment}: roll back to ${earlier.commit.slice(0, 10)}`;
  return publishFiles(work2, newest, { files, message: [title, "", ground.reason, `By ${ground.by}`, "", ...rest].join("\n") });
}
async function isWhole({ files }, environment) {
  const manifest = readManifest(files.get(manifestPath));
  return manifest?.environment === environment && (await findWrongFiles(manifest, files, nodePlatform)).length === 0;
}
async function isContinued({ remote, branch }, { files }, { commit }) {
  const ids = await withEnvironmentHistory(
    remote,
    { branch },
    (history) => mapBelieved(history, files.get(manifestPath), (_, { id }) => id)
  );
  return ids?.includes(commit) ?? false;
}
var readNewest = ({ options, context, remote, branch }) => {
  const limits = timeLimitsOf(context.registry.policy, options);
  return readOwn(remote, { branch, environment: options.environment, signers: findSigners(options.root), limits });
};
function ignoreFailure(error) {
  if (!(error instanceof Failure)) throw error;
}
async function restoreFiles(work2, { newest, earlier, back }) {
  const { environment } = work2.options;
  const manifest = readManifest(earlier.files.get(manifestPath));
  const since = nowOf(work2.options).toISOString();
  const { reason, by } = work2.ground;
  const carried = /* @__PURE__ */ new Map([[holdPath, writeHold({ since, by, reason, from: newest.commit, to: earlier.commit })]]);
  const release = await releaseOf(work2, newest);
  const undone = newestSourceOf(readManifest(newest.files.get(manifestPath)));
  const later = undone === void 0 || undone === manifest?.source.commit ? {} : { newest: undone };
  if (back.withheld.length > 0 || !manifest) {
    const { root } = work2.options;
    const registry = await readRegistryIfKnown(manifest, root);
    const { commit = null, modified } = registry && manifest ? manifest.source : await readSourceState(root);
    const publication = republish(environment, registry ?? work2.context.registry, back.lastGood);
    return render(publication, { commit, modified, ...later, release, carried }, nodePlatform);
  }
  const { gateway, systems } = manifest;
  const head = { environment, ...release, source: { ...manifest.source, ...later }, gateway, systems };
  return sealFiles(new Map([...earlier.files, ...carried]), head, nodePlatform);
}
function releaseOf({ options, context }, published) {
  return makeRelease({ manifest: readCountedManifest(published), published, options, repository: { context } }, true);
}
async function releaseHold(work2) {
  const { options, ground, branch } = work2;
  const newest = await readNewest(work2);
  const manifest = readManifest(newest?.files.get(manifestPath));
  if (!newest || !manifest || !newest.files.has(holdPath)) return printText(notHeld(branch), work2, 0);
  const files = new Map(newest.files);
  files.delete(holdPath);
  const head = { ...manifest, ...await releaseOf(work2, newest) };
  const { formatVersion: _, files: __, ...rest } = head;
  const trailers = [`Environment: ${options.environment}`, `Generation: ${head.generation}`];
  const message = [`${options.environment}: release the hold`, "", ground.reason, `By ${ground.by}`, "", ...trailers, ""].join(
    "\n"
  );
  const code = await publishFiles(work2, newest, { files: await sealFiles(files, rest, nodePlatform), message });
  return code === 0 ? printText(released, work2, 0) : code;
}
async function publishFiles(work2, newest, made) {
  const { options, remote, branch } = work2;
  const outcome = await withSigningKey(
    options,
    (signingKey) => publish({
      ...{ remote, branch, ...made, expected: newest.commit, signingKey },
      date: nowOf(options).toISOString(),
      signers: findRequiredSigners(options)
    })
  );
  await put(outcomeText(outcome, branch, options.locale));
  return outcome.kind === "overtaken" ? 2 : 0;
}
async function printText(text, { options }, code) {
  await putText(text, options.locale);
  return code;
}
function numberOf(files) {
  const manifest = readManifest(files.get(manifestPath));
  return { source: manifest?.source.commit ?? void 0, generation: manifest?.generation };
}

// scripts/commands/publish/start.ts
async function start(options) {
  const screen = screenOf(process.stdout, options.locale);
  const { repository, context, findings } = await load(options.root, options.today, {
    history: makeHistoryReader({ root: options.root })
  });
  const counts = countsOf(findings);
  const grave = findings.filter((finding) => finding.severity !== "notice");
  await put(
    `${formatTitle(1, heading.check, screen)}${counted(repository.facts.files.length, "integration", options.locale)}: ${countsText(counts, screen)}
`
  );
  if (grave.length > 0) await put(`
${findingsScreen(grave, screen)}`);
  if (counts.notice > 0) await put(`${wrap(noticesWords[options.locale], screen.width)}
`);
  const isCommon = findings.some(isCommonError);
  if (!context || isCommon) {
    tell(`
${refusedText(counts.error, options.locale)}`);
    return 1;
  }
  if (counts.error > 0) tell(`
${wrap(keptText(counts.error, options.locale), screen.width)}`);
  const prepared = await publishAll({ context, findings, hasErrors: counts.error > 0 }, options, screen);
  const accepted = await letProgramsJudge(prepared, screen);
  const changed = prepared.some(({ plan }) => plan.changes.length > 0);
  await put(`
${formatTitle(4, heading.next, screen)}${nextStepsText(changed, options.locale, screen.width)}
`);
  if (!accepted) return 2;
  return counts.error > 0 || prepared.some(isStopped) ? 1 : 0;
}
async function publishAll(repository, options, screen) {
  const all = [];
  await put(`
${formatTitle(2, heading.publish, screen)}`);
  for (const environment of environments) {
    const prepared = await prepare(environment, repository, options);
    await put(planScreen(prepared.plan, screen, 3));
    await put(
      `${wrap(outcomeText(await carryOut(prepared, options), prepared.branch, options.locale).trim(), screen.width)}

`
    );
    all.push(prepared);
  }
  return all;
}
async function letProgramsJudge(all, screen) {
  const checks = all.flatMap(
    ({ plan, files }) => targetsIn(files).flatMap(({ check }) => check ? [{ environment: plan.environment, files, check }] : [])
  );
  await put(formatTitle(3, judgeHeading([...new Set(checks.map(({ check }) => check.program))].join(", ")), screen));
  let accepted = true;
  for (const { environment, files, check } of checks) {
    const verdict = await checkFiles(check, files);
    await put(`${wrap(judgedWords[verdict.status](environment, check)[screen.locale], screen.width)}
`);
    if (verdict.status === "refused") await put(`${verdict.output}
`);
    accepted &&= verdict.status !== "refused";
  }
  for (const { plan, files } of all) {
    const unjudged = targetsIn(files).flatMap(({ name, check }) => check ? [] : [name]);
    if (unjudged.length > 0) await put(`${wrap(unjudgedText(plan.environment, unjudged)[screen.locale], screen.width)}
`);
  }
  return accepted;
}
function formatTitle(number, text, screen) {
  return `${paint(screen, "bold", `${number}. ${text[screen.locale]}`)}
`;
}

// scripts/commands/request/request.ts
async function request(options) {
  const place = readPlace(process.env);
  let code = 0;
  for (const issue of await chooseIssues(place, options.issue)) {
    try {
      await put(`#${issue.number} ${await answerIssue(issue, { place, root: options.root, today: options.today })}
`);
    } catch (error) {
      tell(`#${issue.number}: ${whyOf(error, options.locale)}
`);
      code = 2;
    }
  }
  return code;
}

// scripts/commands/request/take.ts
import { lstatSync } from "node:fs";
import { basename } from "node:path";
var largest = 128 * 1024;
var take = (file3, options) => {
  const text = readRequest(file3);
  return operate(options, (state) => makeRequest(text, file3, state));
};
function readRequest(file3) {
  const size = lstatSync(file3, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largest) throw new Failure(notARequest(basename(file3)));
  return new TextDecoder().decode(readGiven(file3));
}
async function makeRequest(text, file3, state) {
  const { secrets, numbers } = detectSensitive({ title: "", body: text });
  const sensitive = [
    ...secrets.length > 0 ? [secretText(secrets)] : [],
    ...numbers.length > 0 ? [personalText(numbers)] : []
  ];
  if (sensitive.length > 0) return { problems: sensitive };
  const type = parseProposedType(text);
  if (type !== void 0) return addProposedType(type, state);
  const saved = parseRequest(text);
  const [account] = state.context.registry.policy.age.accounts;
  if (!saved || !account) return { problems: [notARequest(basename(file3))] };
  if (saved.answers["maintainers-add"]) return { problems: [accountsOnGitHub] };
  const reading = await readers[saved.form](writeBody(saved.form, saved.answers, saved.language), account, state);
  if (reading.kind === "existing") return { problems: [alreadyThere(slugOf(reading.file) ?? reading.file)] };
  if (reading.kind === "refused") return { problems: [reading.why] };
  if (reading.kind === "troubled") return { problems: reading.errors.map(errorText) };
  const files = await proposeClientIds(reading.files, state);
  const { subject } = reading;
  const [slug = "cerere"] = [...files.keys()].flatMap((path) => slugOf(path) ?? []);
  return { files, name: `take-${slug}/${shortHashOf([...files])}`, title: `Cerere primit\u0103 prin e-mail: ${subject}` };
}
var readers = {
  request: readConnection,
  system: readFurtherSystem,
  change: (body, account, state) => readChange(body, account, state, async () => void 0),
  renewal: (body, author, state) => readRenewal({ body, author, createdAt: `${state.today}T00:00:00Z` }, state),
  stop: readStopForm,
  prepared: readPrepared
};
var errorText = ({ field, text, hint }) => forEachLanguage(
  (locale) => [...field ? [`${field.label[locale]}: ${text[locale]}`] : [text[locale]], (hint ?? field?.help)?.[locale] ?? ""].join(" ")
);
function parseRequest(text) {
  let saved;
  try {
    saved = JSON.parse(text);
  } catch {
    return void 0;
  }
  const { formatVersion, form, language, answers } = Object(saved);
  const known = locales.find((one) => one === language);
  const sent = mailedForms.find((one) => one === form);
  const entries = typeof answers === "object" && answers !== null && !Array.isArray(answers) ? Object.entries(answers) : void 0;
  const isAnswer = ([id, answer2]) => typeof answer2 === "string" && sent !== void 0 && fieldOf(sent, id) !== void 0;
  if (formatVersion !== 1 || sent === void 0 || known === void 0 || !entries?.every(isAnswer)) return void 0;
  return { form: sent, language: known, answers: Object.fromEntries(entries) };
}
var notARequest = (file3) => ({
  ro: say`Fișierul ${file3} nu este o cerere salvată de pagină (cerere-mdocs.json). Cereți instituției fișierul așa cum l-a descărcat.`,
  en: say`The file ${file3} is not a request that the page saved (cerere-mdocs.json). Ask the institution for the file as it was downloaded.`,
  ru: say`Файл ${file3} не является заявкой, сохранённой страницей (cerere-mdocs.json). Запросите у учреждения файл в том виде, в каком он скачан.`
});
var alreadyThere = (slug) => ({
  ro: say`Instituția are deja fișierul ${slug}; pentru încă un sistem folosiți formularul „Încă un sistem”.`,
  en: say`The institution has the file ${slug} already; for a further system use the form "Further system".`,
  ru: say`У учреждения уже есть файл ${slug}; для ещё одной системы используйте форму «Ещё одна система».`
});
var accountsOnGitHub = {
  ro: "Conturile GitHub se adaug\u0103 numai din formularul de pe GitHub, unde num\u0103rul contului poate fi aflat.",
  en: "GitHub accounts are added by the form on GitHub only, where the number of the account can be found out.",
  ru: "\u0423\u0447\u0451\u0442\u043D\u044B\u0435 \u0437\u0430\u043F\u0438\u0441\u0438 GitHub \u0434\u043E\u0431\u0430\u0432\u043B\u044F\u044E\u0442\u0441\u044F \u0442\u043E\u043B\u044C\u043A\u043E \u0447\u0435\u0440\u0435\u0437 \u0444\u043E\u0440\u043C\u0443 \u043D\u0430 GitHub, \u0433\u0434\u0435 \u043C\u043E\u0436\u043D\u043E \u0443\u0437\u043D\u0430\u0442\u044C \u043D\u043E\u043C\u0435\u0440 \u0443\u0447\u0451\u0442\u043D\u043E\u0439 \u0437\u0430\u043F\u0438\u0441\u0438."
};

// scripts/commands/verdict/verdict.ts
async function giveVerdict(options, place = readPlace(process.env), limits) {
  const open = (await place.github.openPulls()).filter(({ base }) => base.ref === mainBranch);
  const number = options.pull === void 0 ? void 0 : Number(options.pull);
  const { pulls, isSingle, queued } = choosePulls(place.event, open, number);
  if (pulls.length === 0) {
    await put(`${nothing[options.locale]}
`);
    return 0;
  }
  const judging = async (objects) => {
    const { main, fetched } = await fetchPulls(objects, open, queued);
    const { folder } = objects;
    const from = { leavesBlobs: leavesBlobs(folder), environments: place.environments };
    const start2 = { folder, commit: main, ...from, today: options.today, queued: queued?.commit };
    const judge2 = startJudge(start2, limits);
    try {
      const answers = await judgeAll(fetched, { judge: judge2, place, options, folder, main, pulls, isSingle, about: queued?.commit });
      if (answers.includes("failed")) return 2;
      return isSingle && answers.includes("refused") ? 1 : 0;
    } finally {
      judge2.end();
    }
  };
  return withObjects(place.remote, options.root, judging, { onWhole: () => tellText(allIsSentText, options.locale) });
}
async function judgeAll(fetched, inputs) {
  const { judge: judge2, place, options, pulls, isSingle } = inputs;
  const summary = await judge2.summary;
  if (summary.indexLack !== void 0) tellText(indexLackText(summary.indexLack), options.locale);
  for (const one of summary.unbelieved) tell(`${unbelievedWords(one)[options.locale]}
`);
  const late = findWaitingTurn(
    fetched.map(({ pull }) => pull),
    place.repository,
    summary.age
  );
  const inTurn = fetched.filter(({ pull }) => !late.has(pull.number));
  const tellWhy = ({ number }, error) => tell(`#${number}: ${whyOf(error, options.locale)}
`);
  const readClaims2 = () => addClaims(inTurn, (heads) => judge2.ask("claims", heads), tellWhy);
  let all = await readClaims2();
  const common = { ...inputs, summary, said: /* @__PURE__ */ new Map(), tellWhy, findAnswered: askOnce(() => findAnswered(place)) };
  const makeRun = (isRenewal) => ({
    ...common,
    isRenewal,
    get all() {
      return all;
    },
    async readEverything() {
      tellText(indexNotEnoughText, options.locale);
      await judge2.ask("all", void 0);
      all = await readClaims2();
    }
  });
  const run = makeRun(!isSingle);
  const answers = [];
  const asked = all.filter(({ pull }) => pulls.includes(pull));
  const waiting = fetched.filter(({ pull }) => late.has(pull.number) && pulls.includes(pull));
  const begun = Date.now();
  const findEnd = () => Date.now() - begun >= renewingLasts ? timeIsOver : findEndOfCalls(place, mostCalls);
  const tellEnd = ({ pull }, end) => tell(`#${pull.number}: ${end[options.locale]}
`);
  for (const { one, told, isUnread } of isSingle ? asked.map(toRenewal) : await orderRenewals(asked, place)) {
    const end = isSingle ? void 0 : findEnd() ?? (isUnread ? callsAreOver : void 0);
    if (end) tellEnd(one, end);
    else answers.push(await answerPull(one, run, told));
  }
  for (const one of findRivals(asked, all)) {
    const end = findEnd();
    if (end) tellEnd(one, end);
    else await answerPull(one, makeRun(true));
  }
  for (const { pull } of waiting)
    if (isSingle || !findEnd()) await postTurn(pull, fetched, run).catch((error) => tellWhy(pull, error));
  return answers;
}
var findAnswered = ({ github, bot }) => github.answeredPulls(bot).catch((error) => {
  if (error instanceof Failure) return void 0;
  throw error;
});
function askOnce(ask) {
  let asked;
  return () => asked ??= ask();
}
var renewingLasts = 8 * 6e4;
var mostCalls = 700;
var mostReadings = 400;
var reserve = 300;
function findEndOfCalls({ github }, most) {
  const left = github.left();
  if (left !== void 0 && left <= reserve) return callsAreLeft(left);
  return github.spent() >= most ? callsAreOver : void 0;
}
var toRenewal = (one) => ({ one });
async function orderRenewals(asked, place) {
  const first = Math.floor(Date.now() / 36e5) * stride % Math.max(asked.length, 1);
  const all = [];
  for (const one of [...asked.slice(first), ...asked.slice(0, first)]) {
    if (findEndOfCalls(place, mostReadings)) all.push({ one, isUnread: true });
    else all.push({ one, told: await readTold(place, one.pull.head.sha).catch(() => void 0) });
  }
  const rankOf = ({ told, isUnread }) => isUnread ? 3 : told?.state === "error" ? 2 : told ? 1 : 0;
  return [...all].sort((a, b) => rankOf(a) - rankOf(b));
}
var stride = 101;
async function postTurn({ number, url, head }, fetched, { place, summary }) {
  if (fetched.some(({ pull }) => pull.number !== number && pull.head.sha === head.sha)) return;
  const told = await readTold(place, head.sha);
  if (told && isTurn(told)) return;
  const description = turnText[summary.locales[0] ?? "ro"];
  await place.github.setStatus(head.sha, {
    state: "pending",
    context: statusContext,
    description,
    targetUrl: `${url}${turnMark}`
  });
}
function findRivals(asked, all) {
  const own = new Set(asked.map(({ pull }) => pull));
  const conflicts = all.filter(({ pull }) => own.has(pull)).flatMap((one) => findConflictingPulls(one, all));
  const numbers = new Set(conflicts.map(({ number }) => number));
  return all.filter(({ pull }) => !own.has(pull) && numbers.has(pull.number));
}
var timeIsOver = {
  ro: "timpul rul\u0103rii s-a terminat; rularea urm\u0103toare continu\u0103.",
  en: "the time of this run is over; the next run continues.",
  ru: "\u0432\u0440\u0435\u043C\u044F \u0437\u0430\u043F\u0443\u0441\u043A\u0430 \u0438\u0441\u0442\u0435\u043A\u043B\u043E; \u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0439 \u0437\u0430\u043F\u0443\u0441\u043A \u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0438\u0442 \u0440\u0430\u0431\u043E\u0442\u0443."
};
var callsAreOver = {
  ro: "aceast\u0103 rulare a f\u0103cut destule apeluri la GitHub; rularea urm\u0103toare continu\u0103.",
  en: "this run has made enough calls to GitHub; the next run continues.",
  ru: "\u044D\u0442\u043E\u0442 \u0437\u0430\u043F\u0443\u0441\u043A \u0441\u0434\u0435\u043B\u0430\u043B \u0434\u043E\u0441\u0442\u0430\u0442\u043E\u0447\u043D\u043E \u0437\u0430\u043F\u0440\u043E\u0441\u043E\u0432 \u043A GitHub; \u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0439 \u0437\u0430\u043F\u0443\u0441\u043A \u043F\u0440\u043E\u0434\u043E\u043B\u0436\u0438\u0442 \u0440\u0430\u0431\u043E\u0442\u0443."
};
var callsAreLeft = (left) => ({
  ro: say`Apeluri pe care GitHub le mai primește acum: ${plain(left)}; ultimele ${plain(reserve)} se lasă pentru cererile care vin între timp. Rularea următoare continuă.`,
  en: say`Calls that GitHub still takes just now: ${plain(left)}; the last ${plain(reserve)} are left to the requests that come meanwhile. The next run continues.`,
  ru: say`Сколько ещё запросов GitHub принимает сейчас: ${plain(left)}; последние ${plain(reserve)} остаются заявкам, которые придут тем временем. Следующий запуск продолжит работу.`
});
var plain = (count) => new Phrase(String(count));
var nothing = {
  ro: "Nicio cerere deschis\u0103 de verificat.",
  en: "No open pull request to judge.",
  ru: "\u041D\u0435\u0442 \u043E\u0442\u043A\u0440\u044B\u0442\u044B\u0445 \u0437\u0430\u044F\u0432\u043E\u043A \u0434\u043B\u044F \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0438."
};

// scripts/commands/verdict/worker.ts
import { createHash } from "node:crypto";
function work() {
  let known;
  process.on("disconnect", () => process.exit());
  process.on("message", async (message) => {
    if (!("kind" in message)) return;
    const reply = await answer(message, known).catch(toReply);
    if ("known" in reply) known = reply.known;
    process.send?.("known" in reply ? { value: reply.value } : reply);
  });
}
function askParent(folder) {
  let last = Promise.resolve();
  return (ids, { deadline }) => {
    const asked = last.then(() => exchange({ folder, ids, deadline }));
    last = asked.catch(() => void 0);
    return asked;
  };
}
var exchange = (bring) => new Promise((done, fail) => {
  process.once("message", ({ failure }) => {
    if (failure) fail(new GitError("fetch", failure.exitCode, failure.printed, failure.stopped));
    else done();
  });
  process.send?.({ bring });
});
async function answer(message, known) {
  if (message.kind === "start") return begin(message.task);
  if (message.kind === "form") return { value: await proveForm2(message.task) };
  if (!known) throw new Error("nothing to judge against");
  if (message.kind === "all") return { value: void 0, known: { ...known, base: known.base ?? await readAll(known.ground) } };
  if (message.kind === "heard") return { value: hashHeard(message.task, known.ground) };
  if (message.kind === "judge") return { value: await judge(message.task, known) };
  const claims = await claim(message.task, known);
  return claims ? { value: claims } : { needs: "all" };
}
async function begin(start2) {
  if (start2.leavesBlobs) leaveBlobs(start2.folder, askParent(start2.folder));
  const bare = await readBareGround(start2);
  const index = await findIndex(bare);
  const ground = await (typeof index !== "string" && index.isOfTips ? addIndexed(bare, index.index) : addBranches(bare));
  const summary = summarize(ground);
  if (typeof index !== "string") return { value: summary, known: { start: start2, ground, index } };
  const base = await readAll(ground);
  const isNone = (index === "missing" || index === "signers") && base.loaded.repository.facts.files.length < fewestIndexed;
  return { value: isNone ? summary : { ...summary, indexLack: index }, known: { start: start2, ground, base } };
}
async function claim(heads, { ground, base, index }) {
  if (base) return readClaims(ground.folder, heads, base);
  return index && readClaimsShortly(heads, ground, index);
}
async function proveForm2({ issue, accounts, ...commit }) {
  const given = new Map(accounts);
  const unknown = /* @__PURE__ */ new Set();
  const isRendered = await isFormRendered(issue, commit, async (login) => {
    if (!given.has(login)) unknown.add(login);
    return given.get(login);
  });
  return { isRendered: isRendered && unknown.size === 0, unknown: [...unknown] };
}
function toReply(error) {
  if (error instanceof Failure) return { text: error.text };
  return { stack: String(error instanceof Error ? error.stack : error) };
}
function summarize({ commit, today, reading: { registry }, tips, unbelieved = [], otherHistories }) {
  const state = JSON.stringify([commit, today, Object.entries(tips).sort(), unbelieved, otherHistories]);
  return {
    locales: registry?.policy.locales ?? locales,
    age: registry?.policy.age.accounts.map(({ id }) => id) ?? [],
    unbelieved,
    digest: createHash("sha256").update(state).digest("hex")
  };
}
async function judge(task, { start: start2, ground, base, index }) {
  const allowed = maxPathsOf(task.proposal, ground.reading.registry);
  const compare = () => compareCandidate(start2, ground.commit, task.head, allowed).catch(ignoreRefused);
  const compared = task.isRefused ? void 0 : await compare();
  if (!compared) return refuse3(task, ground);
  const { queued } = start2;
  if (!base) {
    const merging = queued === void 0 ? compared : { ...compared, conflicts: [], mergedId: queued };
    const short = index && await judgeShortly(makeCase(task, merging, ground), merging.mergedId, ground, index);
    return short && tellVerdict(short, task, ground);
  }
  const candidate = await readMerged(start2, compared).catch(ignoreRefused);
  if (!candidate) return refuse3(task, ground);
  const merged = queued === void 0 ? {} : { merged: await readTreeAt(start2.folder, queued), conflicts: [] };
  const verdict = await judgePull(makeCase(task, { ...candidate, ...merged }, ground), base);
  return tellVerdict({ verdict, facts: base.loaded.repository.facts }, task, ground);
}
var refuse3 = (task, ground) => tellVerdict({ verdict: refuseObjects(makeCase(task, void 0, ground), ground), facts: ground.reading.facts }, task, ground);
function tellVerdict({ verdict: found, facts }, task, ground) {
  const verdict = { ...found, head: task.about };
  const { locales: locales2 } = summarize(ground);
  const place = { ...task.place, locales: locales2 };
  const { answer: answer2, proposal, review } = verdict;
  const { state, description } = statusOf(verdict, locales2[0] ?? "ro");
  const named = findNamed(proposal, facts, isAge(proposal.author, ground.reading.registry));
  const summary = summaryOf(verdict, place);
  const listed = (review?.institutions ?? []).flatMap(
    ({ maintainers, newMaintainers }) => maintainers.filter(({ id }) => newMaintainers.has(id))
  );
  const { heard: clients = [] } = verdict;
  const heard = clients.length > 0 ? { clients, hash: hashHeard(clients, ground) } : void 0;
  return { answer: answer2, state, description, comment: commentOf(verdict, place, summary), named, listed, summary, heard };
}
var hashHeard = (clients, { heard }) => hashOf(heard?.(clients) ?? "");
function makeCase({ head, proposal, body, openedOn }, candidate, { today }) {
  return {
    head,
    openedOn,
    ...candidate && { candidate },
    proposal: {
      ...proposal,
      // A squash takes its message from the commits or from the description.
      messages: [...candidate?.messages ?? [], body],
      changes: candidate?.changes ?? [],
      staleDays: candidate && daysSince(candidate.replacedAt, today)
    }
  };
}
var daysSince = (instant, today) => instant === void 0 ? 0 : Math.max(0, daysBetween(toLocalDay(new Date(instant)), today));
function ignoreRefused(error) {
  if (!(error instanceof ObjectsRefused)) throw error;
}

// scripts/commands/watch/audit.ts
import { existsSync as existsSync4 } from "node:fs";
var audit = (system, options) => withPublished(options, (found) => showAudit(system, found), "fails");
async function showAudit(system, options) {
  const result = await auditSystem(system, options);
  if (options.format === "json") await put(`${JSON.stringify({ formatVersion: 1, ...result }, null, 2)}
`);
  else if (options.format === "csv") await put(auditTable(result));
  else await put(auditText(result, screenOf(process.stdout, options.locale)));
  return result.doubts.length > 0 || result.proofs.some(({ doubts }) => doubts.length > 0) ? 1 : 0;
}
async function auditSystem(name, options) {
  const { root, today } = options;
  const { context } = await load(root, today);
  if (!context) throw new Failure(noPolicy2);
  const { registry, facts } = context;
  const remote = options.remote ?? localRemoteOf(root);
  const branches = registry.policy.environments;
  const signers = readBelievedSigners(options);
  const published = await withEnvironmentHistory(
    remote,
    branches.production,
    (history) => readPublishedLines(name, history, signers)
  ).catch(undefinedIfAbsent(remote));
  if (!published) throw new Failure(isDeclared(name, facts) ? notPublished(name) : unknownSystem(name));
  const { entry } = published;
  const staging = await withEnvironmentHistory(
    remote,
    branches.staging,
    (history) => findFirstPublication(entry, history, signers)
  );
  const source = await readDeclaredSource(published, options);
  const place = { remote, environment: "production", now: nowOf(options), memory: memoryOf(options) };
  const reports = (await readReportsIfThere(registry, place)).map(({ report: report2 }) => report2);
  return composeAudit({ published, source, staging, reports });
}
var undefinedIfAbsent = (remote) => (error) => {
  if (error instanceof Failure && !existsSync4(remote)) return void 0;
  throw error;
};
async function findFirstPublication(entry, history, signers) {
  const found = await history.mapManifests(
    (manifest) => manifest?.systems.some(
      ({ institution, system, access }) => institution === entry.institution && system === entry.system && access === entry.access
    )
  );
  const all = history.commits.filter((_, i) => found[i]);
  for (const { id, at } of all)
    if (signers === void 0 || await history.verifySignature(id, signers) === "good") return { commit: id, at };
  return all.length > 0 ? "unsigned" : void 0;
}
async function readDeclaredSource({ entry, source: commit }, { root, today }) {
  const tree = commit && await readTreeOf(root, commit).catch(() => void 0);
  if (!commit || !tree) return {};
  const { repository } = await loadTree(tree, today, nodePlatform);
  const file3 = repository.facts.fileOf(entry.institution);
  if (!file3) return {};
  const system = repository.facts.systemOf(entry);
  const lines = await readDeclaredLines({ root, commit, file: file3.file, systemId: entry.system, system });
  return { file: file3, system, lines };
}
function composeAudit({ published: { entry, by, newest, publication }, source, staging, reports }) {
  const witnesses = publication ? findWitnesses(reports, publication.hash) : [];
  const { tested: day, by: tester, access: confirmed, unobserved } = source.system?.accesses.production?.data.confirmation ?? {};
  const reason = unobserved ? { unobserved: redact(unobserved) } : {};
  const tested = day && tester && confirmed ? { day, by: tester, access: confirmed, ...reason } : void 0;
  const { contract, annex } = source.file?.agreement?.data ?? {};
  const ground = { contract: legalBasisIn(contract), annex: legalBasisIn(annex) };
  const proofs = linesOf(entry).flatMap((line, i) => {
    const published = by[i];
    const declared = source.lines?.since(line);
    return published ? [{ line, declared, published, doubts: findUnproven(declared, published, line) }] : [];
  });
  const whole = [
    newest === "unsigned" && "unsigned",
    newest === "wrong" && "signature-wrong",
    source.file === void 0 && "source-unknown",
    source.lines?.isShallow === true && "history-shallow",
    !(ground.contract && ground.annex) && "no-agreement",
    tested === void 0 && "no-confirmation",
    tested !== void 0 && tested.access !== entry.access && "other-digest",
    staging === void 0 && "no-staging",
    staging === "unsigned" && "staging-unsigned",
    findTwoHistories(reports, publication).length > 0 && "two-histories"
  ];
  const { institution, systemName, clientId, access } = entry;
  return {
    ...{ institution, system: entry.system, systemName, clientId, access, ground },
    tested,
    staging: staging === "unsigned" ? void 0 : staging,
    proofs,
    ...witnesses.length > 0 && { witnesses },
    doubts: whole.filter((doubt) => doubt !== false)
  };
}
var legalBasisIn = (paper) => paper?.number && paper.signed ? `${paper.number} (${paper.signed})` : void 0;
var noPolicy2 = {
  ro: "Fi\u0219ierul registry/policy.yaml nu poate fi citit, deci nu se \u0219tie \xEEn ce ramuri se public\u0103.",
  en: "The file registry/policy.yaml cannot be read, so which branches are published to is not known.",
  ru: "\u0424\u0430\u0439\u043B registry/policy.yaml \u043D\u0435 \u0447\u0438\u0442\u0430\u0435\u0442\u0441\u044F, \u043F\u043E\u044D\u0442\u043E\u043C\u0443 \u043D\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E, \u0432 \u043A\u0430\u043A\u0438\u0435 \u0432\u0435\u0442\u043A\u0438 \u0432\u0435\u0434\u0451\u0442\u0441\u044F \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u044F."
};
var isDeclared = (name, { files }) => files.some(
  ({ slug, systems }) => systems.some(({ data }) => data.id !== null && [data.id, `${slug}/${data.id}`].includes(name))
);
var notPublished = (name) => ({
  ro: say`Sistemul ${name} nu are acces în producție, deci nu este nimic de dovedit. Unde se află, arată ${"npm run -s mdocs -- status"}. Dacă se publică în alt depozit, indicați-l cu --remote.`,
  en: say`The system ${name} has no access in production, so there is nothing to prove. Where it stands, ${"npm run -s mdocs -- status"} shows. If another repository is published to, name it with --remote.`,
  ru: say`У системы ${name} нет доступа в рабочей среде, поэтому доказывать нечего. На каком она шаге, покажет ${"npm run -s mdocs -- status"}. Если публикация идёт в другой репозиторий, укажите его в --remote.`
});
var unknownSystem = (name) => ({
  ro: say`Nu există sistemul ${name}, nici în fișiere, nici în producție. Numele sistemelor le arată ${"npm run -s mdocs -- status"}.`,
  en: say`There is no system ${name}, neither in the files nor in production. ${"npm run -s mdocs -- status"} shows the names of the systems.`,
  ru: say`Системы ${name} нет ни в файлах, ни в рабочей среде. Имена систем покажет ${"npm run -s mdocs -- status"}.`
});

// scripts/commands/watch/expiring.ts
var expiringFormats = ["text", "json", "ics", "metrics"];
var listExpiring = (options) => withPublished(options, showEndings);
async function showEndings(options) {
  const context = (await loadReadable(options))?.context;
  if (!context) return 1;
  const published = await readBelievedBranches(options, context.registry.policy);
  tellUnbelieved(published, options.locale);
  const endings = endingsOf(context, manifestsOf(published));
  await put(await formatEndings(endings, options));
  if (options.notify) tell(await notifyRenewals(endings, context, options.locale));
  return 0;
}
async function notifyRenewals(endings, context, locale) {
  const { github, bot, serverUrl, repository } = readPlace(process.env);
  const pages = { repository: `${serverUrl}/${repository}`, branch: process.env.GITHUB_REF_NAME || "main" };
  const { opened, reminded, closed } = await tellRenewals(endings, context, { github, bot, pages });
  return `${notifiedText(opened, reminded, closed)[locale]}
`;
}
var notifiedText = (opened, reminded, closed) => ({
  ro: say`Pagini (issues) despre reînnoire: deschise ${opened}, reamintite ${reminded}, închise ${closed}.`,
  en: say`Issues about renewal: opened ${opened}, reminded ${reminded}, closed ${closed}.`,
  ru: say`Страницы (issues) об обновлении: открыто ${opened}, напоминаний ${reminded}, закрыто ${closed}.`
});
var usualDays = 60;
async function formatEndings(all, { format, within, today, locale, all: isAll }) {
  const until = (days) => days === void 0 ? all : all.filter((ending) => ending.days <= days);
  if (format === "ics") return (await import("./calendar.mjs")).writeCalendar(until(within), today, locale);
  if (format === "metrics") return writeMetrics(until(within));
  const endings = until(within ?? usualDays);
  if (format === "text") return expiringScreen(endings, within ?? usualDays, screenOf(process.stdout, locale), isAll);
  return `${JSON.stringify({ formatVersion: 1, today, within: within ?? usualDays, endings }, null, 2)}
`;
}

// scripts/commands/watch/status.ts
var showStatus = (institution, options) => withPublished(options, (found) => showBoard(institution, found));
async function showBoard(institution, options) {
  const { locale, today, format } = options;
  const loaded = await loadReadable(options, { history: makeHistoryReader(options) });
  if (!loaded) return 1;
  const { context, findings } = loaded;
  const rows = (await makeBoard(context, findings, options)).filter(
    (row) => (institution ?? row.progress.institution) === row.progress.institution
  );
  if (institution !== void 0 && rows.length === 0) throw new Failure(unknownInstitution2(institution, context.facts));
  if (format === "json") await put(`${JSON.stringify(boardData(rows, today), null, 2)}
`);
  else if (format === "markdown") await put(boardMarkdown(rows, today, locale));
  else await put(boardScreen(rows, today, screenOf(process.stdout, locale), options.all));
  return 0;
}
async function makeBoard(context, findings, place) {
  const { today } = context;
  const branches = place.branches ?? await readBelievedBranches({ ...place, today }, context.registry.policy);
  if (place.locale) tellUnbelieved(branches, place.locale);
  const manifests = manifestsOf(branches);
  const state = (environment) => ({
    waiting: decidePublication(environment, context, { lastGood: nothingYet, findings }).waiting,
    manifest: manifests[environment]
  });
  const published = Object.fromEntries(environments.map((environment) => [environment, state(environment)]));
  const progress = progressOf(context, published, await readKnownDays(context, place, branches));
  return boardOf([...progress, ...listUnread(progress, context, findings)], endingsOf(context, manifests), today);
}
function listUnread(progress, { facts }, findings) {
  const known = new Set(progress.map(nameOf));
  const systems = facts.files.flatMap(({ systems: systems2 }) => systems2).filter((system) => !known.has(systemNameOf(system)));
  const read = new Set(facts.files.filter((file3) => file3.systems.length > 0).map(({ slug }) => slug));
  const slugs = findings.flatMap(({ file: file3, severity }) => severity === "error" ? slugOf(file3) ?? [] : []);
  return [
    ...systems.map((system) => makeBrokenProgress(system.of.slug, systemId(system), system.data.name ?? void 0)),
    ...[...new Set(slugs)].filter((slug) => !read.has(slug)).map((slug) => makeBrokenProgress(slug))
  ];
}
function makeBrokenProgress(institution, system = "?", systemName = "?") {
  const open = steps.map((step) => ({ step, state: "open", actor: "institution" }));
  return { institution, system, systemName, steps: open, status: "broken" };
}
async function readKnownDays({ registry: { policy } }, place, { production }) {
  const approved = await readFirstDays(place.root);
  const remote = findRemote(place);
  const { branch } = policy.environments.production;
  const isRead = remote !== void 0 && isKnown(production);
  const history = isRead ? await readHistory(remote, branch, { newest: production.signed }) : void 0;
  return (system) => {
    const approval = approved.get(systemNameOf(system));
    const live = history?.stagingSince(systemId(system), system.digest ?? "");
    return { days: { approval: approval || void 0, production: live || void 0 } };
  };
}
async function readFirstDays(root) {
  const history = await readSourceHistory(root, ["integrations"]);
  const days = /* @__PURE__ */ new Map();
  if (!history) return days;
  const texts = await readTexts(
    root,
    history.commits.flatMap(changedFilesOf).flatMap(({ after }) => after ?? [])
  );
  for (const [i, commit] of history.commits.entries()) {
    const day = history.isShallow && i === 0 ? void 0 : toLocalDay(new Date(commit.at));
    for (const { slug, after } of changedFilesOf(commit)) enterDays(days, slug, { ids: parseIds(texts.get(after ?? "")), day });
  }
  return days;
}
var changedFilesOf = ({ changes }) => [...changes].flatMap(([path, { after }]) => {
  const slug = slugOf(path);
  return slug === void 0 ? [] : [{ slug, after }];
});
var parseIds = (text = "") => [...text.matchAll(/^[ \t]*(?:-[ \t]*)?id:\s*["']?([a-z0-9-]+)/gm)].map(([, id]) => id ?? "");
function enterDays(days, slug, { ids, day }) {
  const names = ids.map((id) => nameOf({ institution: slug, system: id }));
  for (const name of days.keys()) if (name.startsWith(`${slug}/`) && !names.includes(name)) days.delete(name);
  for (const name of names) if (!days.has(name) && day !== void 0) days.set(name, day);
}

// scripts/commands/watch/report.ts
var report = (options) => withPublished(options, showFigures);
async function showFigures(options) {
  const { locale, format } = options;
  const place = options.github ? await findAnswers(options) : void 0;
  const reported = await makeReport(options, place);
  if (!reported) return 1;
  const { figures, board } = reported;
  if (format === "json") await put(`${JSON.stringify(figuresData(figures, board), null, 2)}
`);
  else if (format === "csv") await put(figuresTable(figures, board));
  else await put(figuresText(figures, board, screenOf(process.stdout, locale)));
  return 0;
}
async function findAnswers({ root, locale }) {
  const { env } = process;
  const { github, bot } = await findPlace(root, env, "Pull requests, Variables: read");
  const verdictBot = await findBot(github, "MDOCS_VERDICT_BOT_ID", env);
  if (verdictBot === void 0 && !env.GITHUB_REPOSITORY) tellText(onlyActions, locale);
  return { github, bot: verdictBot ?? bot };
}
async function makeReport(options, place) {
  const { root, from, to } = options;
  if (to < from) throw new Failure(backwards(from, to));
  const loaded = await loadReadable(options, { history: makeHistoryReader(options) });
  if (!loaded) return void 0;
  const { context, findings } = loaded;
  const remote = findRemote(options);
  const period = { from, to };
  const own = remote === void 0 ? void 0 : await readOwnLedger({ remote, signers: findSigners(root) });
  if (own?.foreign !== void 0) tellText(foreignText(own.foreign, ledgerBranch), options.locale);
  const ledger = own?.ledger;
  const corrections = ledger && [...ledger.entries.values()].filter(({ kind }) => kind === "needs-correction");
  const pulls = place && await fetchPullFigures(place.github, place.bot, period);
  const { policy } = context.registry;
  const branches = await readBelievedBranches(options, policy);
  const figures = figuresOf(period, {
    systems: [...(await readMilestones(root, policy, { remote, branches })).values()],
    pulls,
    returns: corrections?.map(({ day }) => day)
  });
  return { figures, board: await makeBoard(context, findings, { ...options, branches }) };
}
var onlyActions = {
  ro: say`Returnările sunt numărate numai din răspunsurile date de GitHub Actions: variabila ${"MDOCS_VERDICT_BOT_ID"} a depozitului lipsește sau acest token nu o poate citi.`,
  en: say`Returns are counted from answers of GitHub Actions only: the repository has no variable ${"MDOCS_VERDICT_BOT_ID"}, or this token cannot read it.`,
  ru: say`Возвраты подсчитаны только по ответам GitHub Actions: в репозитории нет переменной ${"MDOCS_VERDICT_BOT_ID"} или этот токен не может её прочитать.`
};
var backwards = (from, to) => ({
  ro: say`Perioada se încheie (${to}) înainte să înceapă (${from}).`,
  en: say`The period ends (${to}) before it begins (${from}).`,
  ru: say`Период заканчивается (${to}) раньше, чем начинается (${from}).`
});

// scripts/commands/watch/suggest.ts
var suggest = (institution, options) => withPublished(options, (found) => showSuggestions(institution, found));
async function showSuggestions(institution, options) {
  const loaded = await loadReadable(options);
  if (!loaded) return 1;
  const { registry, facts } = loaded.context;
  if (institution !== void 0 && !facts.fileOf(institution)) throw new Failure(unknownInstitution2(institution, facts));
  const remote = findRemote(options);
  const [now, memory] = [nowOf(options), memoryOf(options)];
  const suggestions = [];
  const asked = [];
  for (const environment of remote === void 0 ? [] : environments) {
    const place = { remote: remote ?? "", environment, now, memory };
    const reports = (await readReportsIfThere(registry, place)).map(({ report: report2 }) => report2);
    if (reports.some((report2) => typeof report2 !== "string")) asked.push(environment);
    for (const { slug, systems } of facts.files)
      for (const { accesses } of institution === void 0 || slug === institution ? systems : []) {
        const access = accesses[environment];
        if (access) suggestions.push(...suggestFor(access, reports, now));
      }
  }
  if (options.format === "json") await put(`${JSON.stringify({ formatVersion: 1, asked, suggestions }, null, 2)}
`);
  else await put(suggestionText({ asked, suggestions }, screenOf(process.stdout, options.locale)));
  return 0;
}
export {
  applyFixes,
  assign,
  audit,
  auditSystem,
  carryOut,
  checkProtection,
  checkReason,
  confirm,
  createClient,
  detectDrift,
  expiringFormats,
  fetchEvidences,
  fix,
  giveVerdict,
  grant,
  isStartedByAge,
  isStopped,
  keepProtectionIssue,
  listExpiring,
  listNotices,
  makeBoard,
  makeReport,
  makeRequesterFinder,
  notify,
  parseIds,
  planFixes,
  proveForm,
  provision,
  readEventFile,
  readPlace,
  render2 as render,
  renew,
  renewCertificate,
  report,
  request,
  resume,
  revoke,
  rollback,
  showStatus,
  start,
  starterOf,
  suggest,
  suspend,
  take,
  tidyReason,
  work,
  workerName,
  writeNew,
  writeTree
};
