// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  checkFiles,
  damagedText,
  digestOf,
  findWrongFiles,
  follow,
  install,
  keptGoodText,
  makeRefusal,
  manifestPath,
  noSigners,
  nodePlatform,
  pulledText,
  readCurrent,
  readIfPresent,
  readInstalled,
  readManifest,
  readStatus,
  repairedText,
  uncheckedText,
  withFolderLocked,
  writeAtomically,
  writeStatus
} from "./gateway-shared.mjs";
import {
  targetsIn
} from "./program-shared.mjs";
import {
  Failure,
  nowOf,
  put,
  screenOf,
  setQuotes,
  tell,
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
  const found = await fetchNewest(options, before, now);
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
async function fetchNewest(options, before, now) {
  const { remote, environment, unsigned, deadline } = options;
  const signers = unsigned ? void 0 : resolve(options.signers ?? "");
  const branch = `environment/${environment}`;
  try {
    const running = before?.running;
    const found = await follow({ remote, branch, environment, now, running, signers, platform: nodePlatform, deadline });
    return "code" in found || options.check === void 0 ? found : await checked(found, options.check);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { code: "unreachable", text: error.text };
  }
}
async function checked(found, name) {
  const target = targetsIn(found.files).find((one) => one.name === name);
  if (!target?.check) return makeRefusal("files", `${name}/`);
  const { program } = target.check;
  const { status, output } = await checkFiles(target.check, found.files);
  if (status === "unknown") return { ...found, unchecked: program };
  return status === "accepted" ? found : makeRefusal("check", status === "absent" ? `${program}: not found` : output, program);
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
export {
  pull
};
