// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  closedText,
  damagedText,
  endedText,
  envWithServers,
  fetchNewest,
  findWrongFiles,
  install,
  keptGoodText,
  keptText,
  nameAndKey,
  noSeconds,
  noSigners,
  nodePlatform,
  notReportedText,
  nothingToStartText,
  observe,
  pulledText,
  readCurrent,
  readIfPresent,
  readInstalled,
  readStatus,
  repairedText,
  report,
  runRound,
  serveHealth,
  servingText,
  stoppedText,
  uncheckedText,
  unreadableFolder,
  unusableFolder,
  withFolderLocked,
  writeAtomically,
  writeMetrics,
  writeStatus
} from "./gateway-shared.mjs";
import {
  digestOf,
  manifestPath,
  readManifest,
  targets,
  targetsIn
} from "./program-shared.mjs";
import {
  Failure,
  decideOnSignals,
  endingWith,
  isExternalError,
  notInstalled,
  nowOf,
  put,
  putText,
  screenOf,
  setQuotes,
  tell,
  tellText,
  whyOf,
  wrap
} from "./version-shared.mjs";
import "./runtime.mjs";

// scripts/commands/gateway/pull.ts
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
async function pull(options) {
  if (options.signers === void 0 && !options.unsigned) throw new Failure(noSigners);
  const directory = resolve(options.into);
  mkdirSync(directory, { recursive: true });
  return withFolderLocked(directory, () => pullAlone(options, directory), options.patience);
}
async function pullAlone(options, directory) {
  const now = nowOf(options);
  const before = await readRemembered(directory, now);
  const damaged = await findDamaged(directory, before?.running);
  const found = await fetchNewest(options, before?.running, now);
  const stated = "code" in found ? before?.running : await take(found, directory, { before, damaged, now });
  const status = {
    checkedAt: now.toISOString(),
    running: stated,
    refused: "code" in found ? found : void 0,
    damaged: "code" in found && damaged.length > 0 ? damaged.slice(0, mostNamed) : void 0
  };
  await writeAtomically(join(directory, "status.json"), writeStatus(status));
  return reportStatus(status, before, { options, found, damaged });
}
var mostNamed = 10;
async function readRemembered(directory, now) {
  const status = readStatus(await readIfPresent(join(directory, "status.json")));
  const commit = await readCurrent(directory);
  if (!commit || commit === status?.running?.commit) return status;
  const text = await readIfPresent(join(directory, "current", manifestPath));
  const manifest = readManifest(text);
  if (!manifest?.generation || manifest.generation <= (status?.running?.generation ?? 0)) return status;
  const { environment, generation, notAfter = "" } = manifest;
  const [since, hash] = [now.toISOString(), await digestOf(nodePlatform, text ?? "")];
  return { checkedAt: since, running: { environment, generation, commit, notAfter, since, manifest: hash } };
}
async function findDamaged(directory, running) {
  if (!running) return [];
  const files = await readInstalled(directory);
  const text = files?.get(manifestPath);
  const manifest = readManifest(text);
  if (!files || !manifest || await digestOf(nodePlatform, text ?? "") !== running.manifest) return [manifestPath];
  return findWrongFiles(manifest, files, nodePlatform);
}
async function take({ commit: newest, files, manifest }, directory, { before, damaged, now }) {
  const hash = await digestOf(nodePlatform, files.get(manifestPath) ?? "");
  const same = before?.running?.manifest === hash ? before.running : void 0;
  const commit = same?.commit ?? newest;
  await install(directory, commit, files, damaged.length > 0);
  return {
    environment: manifest.environment,
    generation: manifest.generation ?? 0,
    commit,
    since: same?.since ?? now.toISOString(),
    notAfter: manifest.notAfter ?? "",
    manifest: hash
  };
}
async function reportStatus(status, before, { options: { locale }, found, damaged }) {
  const { width } = screenOf(process.stdout, locale);
  const { running } = status;
  if ("code" in found) {
    tell(`${wrap(setQuotes(`${found.text[locale]} ${keptGoodText(running)[locale]}`, locale), width)}
`);
    if (damaged.length > 0) tell(`${wrap(setQuotes(damagedText(damaged)[locale], locale), width)}
`);
    return found.code === "unreachable" ? 2 : 1;
  }
  const isNew = running?.manifest !== before?.running?.manifest;
  if (!isNew && damaged.length > 0) tell(`${wrap(setQuotes(repairedText(damaged)[locale], locale), width)}
`);
  if (running)
    await put(`${wrap(pulledText(running, isNew || damaged.length > 0 ? targetsIn(found.files) : [])[locale], width)}
`);
  if (found.unchecked !== void 0) tell(`${wrap(uncheckedText(found.unchecked)[locale], width)}
`);
  return 0;
}

// scripts/commands/gateway/serve.ts
import { mkdirSync as mkdirSync2, realpathSync } from "node:fs";
import { join as join2, resolve as resolve2 } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
async function runGateway(options) {
  if (options.signers === void 0 && !options.unsigned) throw new Failure(noSigners);
  if (options.name === void 0 !== (options.reportKey === void 0)) throw new Failure(nameAndKey);
  if (options.once) return runOnce(options);
  if (!/^[1-9][0-9]{0,4}$/.test(options.every ?? usual)) throw new Failure(noSeconds);
  const ended = new AbortController();
  decideOnSignals(() => ended.abort());
  const { health: at, every = usual } = options;
  const health = at === void 0 ? void 0 : await serveHealth(at, gatewayOf(options).place, Number(every));
  await goOn(options, ended.signal, health);
  health?.stop();
  return 0;
}
async function goOn(options, ended, health) {
  let { resolve: passes } = options;
  while (!ended.aborted) {
    await runOnce({ ...options, resolve: passes ?? false }, ended).catch((error) => tell(`${whyOf(error, options.locale)}
`));
    health?.ended();
    passes = false;
    await pause(waitOf(options.every), void 0, { signal: ended }).catch(() => void 0);
  }
}
var usual = "15";
var waitOf = (every = usual) => Number(every) * 1e3 * (0.9 + 0.2 * Math.random());
function gatewayOf({ into, program: name, startedElsewhere = false, patience }) {
  const directory = makeFolder(resolve2(into));
  if (!isUsable(directory)) throw new Failure(unusableFolder(directory));
  const { check } = targets.find((target) => target.name === name) ?? {};
  if (!check?.operation) throw new Error(`${name} cannot be run as a gateway`);
  const { operation, program } = check;
  const { pid, sockets, prints, childrenListen } = operation;
  const start = operation.start(directory);
  const environment = envWithServers();
  const place = { program, directory, pid, sockets, start, startedElsewhere, environment, prints, childrenListen };
  return { check: { ...check, operation }, place, patience };
}
async function runOnce(options, ended) {
  const gateway = gatewayOf(options);
  const { place } = gateway;
  const { directory } = place;
  const now = nowOf(options);
  const round = { ...options, gateway, now, resolve: options.resolve ?? false, check: options.program, ended };
  const work = async () => {
    const status2 = await runRound(round);
    if (status2) await endingWith(ended, () => tellWhatIsSeen({ place, now, status: status2, options }));
    return status2;
  };
  const status = await withFolderLocked(directory, work).catch((error) => {
    throw isExternalError(error) ? new Failure(unreadableFolder(directory, error.message), error) : error;
  });
  if (!status) return 0;
  await say(status, now, options);
  return exitCodeOf(status, now);
}
function makeFolder(path) {
  try {
    mkdirSync2(path, { recursive: true });
    return realpathSync(path);
  } catch (error) {
    throw isExternalError(error) ? new Failure(notInstalled(path), error) : error;
  }
}
var isUsable = (directory) => /^[A-Za-z0-9_./-]{1,88}$/.test(directory);
async function tellWhatIsSeen(round) {
  const { place, now, status, options } = round;
  const { name, environment } = options;
  const { observed, totals, reportedAt } = await observe({ place, now, name, environment, goesOn: !options.once });
  const sentAt = await sendWhatIsSeen(round, observed) ?? reportedAt;
  const measured = { environment, status, exitCode: exitCodeOf(status, now), totals, reportedAt: sentAt };
  await writeAtomically(join2(place.directory, "metrics.prom"), writeMetrics(measured));
}
async function sendWhatIsSeen({ place, now, status, options }, observed) {
  const { name, reportKey, reportFile, environment, remote, locale } = options;
  const file = reportFile && resolve2(reportFile);
  if (name === void 0 || reportKey === void 0) return void 0;
  try {
    const goesOn = !options.once;
    return await report({ place, now, name, environment, remote, file, key: resolve2(reportKey), goesOn }, status, observed);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tellText(notReportedText(error.text), locale);
    return void 0;
  }
}
function exitCodeOf({ running, refused, program }, now) {
  if (program?.state === "unknown") return 4;
  if (program?.state === "kept") return 3;
  if (program?.state !== "serving" && program?.state !== "closed") return 5;
  if (refused && refused.code !== "ring") return refused.code === "unreachable" ? 2 : 1;
  return hasEnded(running?.notAfter, now) ? 1 : 0;
}
var hasEnded = (notAfter, now) => notAfter !== void 0 && Date.parse(notAfter) <= now.getTime();
async function say({ running, refused, program }, now, { locale }) {
  if (!program) return;
  const warn = (text) => tellText(text, locale);
  if (refused) warn(refused.text);
  if (program.problem) warn(program.problem);
  if (running && hasEnded(running.notAfter, now)) warn(endedText(running.notAfter));
  if (program.state === "closed") warn(closedText(program.name));
  else if (program.state === "kept") warn(keptText(program.name, running?.generation));
  else if (program.state === "stopped") {
    if (!program.problem) warn(nothingToStartText);
    warn(stoppedText(program.name));
  } else if (program.state === "serving" && running) await putText(servingText(program.name, running.generation), locale);
}
export {
  pull,
  runGateway
};
