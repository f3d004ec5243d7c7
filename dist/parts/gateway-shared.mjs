// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  environments
} from "./program-shared.mjs";
import {
  Failure,
  ForeignFile,
  GitError,
  Phrase,
  askGit,
  fetchCommits,
  folderInUse,
  inTemporaryRepository,
  isExternalError,
  isShallow,
  locales,
  mostCommitBytes,
  noFlock,
  notInstalled,
  quoteFew,
  readAddress,
  readBlobs,
  readRemote,
  readTip,
  readTree,
  runTree,
  say,
  tipRef,
  toSourceFailure,
  verifySignature,
  writeNetwork
} from "./version-shared.mjs";

// scripts/apply/descent.ts
async function descends(root, commit, from) {
  if (![commit, from].every((id) => /^[0-9a-f]{40}$/.test(id))) return "unknown";
  try {
    if (await findMergeBase(root, from, commit) === from) return true;
    return await isShallow(root) ? "unknown" : false;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (/not a valid (object|commit) name|not a git repository/i.test(error.printed)) return "unknown";
    throw toSourceFailure(root, error);
  }
}
async function findMergeBase(root, one, other) {
  try {
    return await askGit(root, ["merge-base", one, other]);
  } catch (error) {
    if (error instanceof GitError && error.exitCode === 1) return void 0;
    throw error;
  }
}
async function isAncestor(folder, ancestor, commit) {
  try {
    return await findMergeBase(folder, ancestor, commit) === ancestor;
  } catch (error) {
    if (error instanceof GitError && error.exitCode !== null) return false;
    throw error;
  }
}

// scripts/model/publication/form.ts
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isText = (value) => typeof value === "string";
var isInstant = (value) => isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$/.test(value) && !Number.isNaN(Date.parse(value));
var isHash = (value, length) => isText(value) && value.length === length && /^[0-9a-f]*$/.test(value);
var isListOf = (value, isItem) => Array.isArray(value) && value.every(isItem);
var isCount = (value) => Number.isSafeInteger(value) && Number(value) > 0 && Number(value) < Number.MAX_SAFE_INTEGER;

// scripts/model/publication/manifest-form.ts
function isManifestForm(value) {
  if (!isRecord(value) || !(value.formatVersion === 1 || value.formatVersion === 2)) return false;
  const { environment, source, gateway, files, systems } = value;
  const isHeadGood = isText(environment) && isSource(source) && (gateway === void 0 || isRecord(gateway));
  return isHeadGood && isRelease(value) && isListOf(files, isNamedFile) && isListOf(systems, isSystem);
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
  const { institution, system, institutionName, systemName, clientId, access, certificates, networks, documentTypes } = value;
  const isCalled = isName(institution) && isName(system) && isText(institutionName) && isText(systemName);
  const isKnown = isText(clientId) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(clientId);
  const isTested = isText(access) && /^sha256:[0-9a-f]{64}$/.test(access);
  const hasLists = isListOf(certificates, isCertificate) && isListOf(networks, isNetwork) && isListOf(documentTypes, isText);
  return isCalled && isKnown && isTested && hasLists;
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
    generation: _,
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

// scripts/model/publication/release-check.ts
async function checkRelease({ commit, files, committedAt }, expected, platform) {
  const manifest = readWholeManifest(files.get(manifestPath));
  if (!manifest || manifest.generation === void 0 || manifest.notAfter === void 0) return makeRefusal("manifest", commit);
  const [wrong] = await findWrongFiles(manifest, files, platform);
  if (wrong !== void 0) return makeRefusal("files", wrong);
  if (manifest.environment !== expected.environment) return makeRefusal("environment", manifest.environment);
  if (!canBeReached(manifest, expected.now)) return makeRefusal("number", String(manifest.generation));
  const hash = await digestOf(platform, files.get(manifestPath) ?? "");
  const order = checkOrder(manifest.generation, { commit, hash }, expected.running);
  if (order) return order;
  if (Date.parse(manifest.notAfter) <= expected.now.getTime()) return makeRefusal("expired", manifest.notAfter);
  const wrongTime = findWrongTime(manifest, committedAt, { now: expected.now });
  return wrongTime === void 0 ? manifest : makeRefusal("time", wrongTime);
}
var canBeReached = ({ generation = 0 }, now) => generation <= (now.getTime() + slack) / 1e3;
var mostValidDays = 365;
var slack = 2 * 864e5;
function findWrongTime({ notAfter, validDays: stated = mostValidDays }, committedAt, { now, validDays = 0 }) {
  const longest = Math.max(validDays, Math.min(Number(stated) || 0, mostValidDays)) * 864e5 + slack;
  const end = Date.parse(notAfter ?? "");
  if (!(end <= now.getTime() + longest)) return notAfter ?? "";
  if (committedAt === void 0) return void 0;
  const made = Date.parse(committedAt);
  return made <= Math.min(end, now.getTime() + slack) && end - made <= longest ? void 0 : committedAt;
}
function leadsTo(running, newest, manifests) {
  let hash = newest;
  while (hash !== running.manifest) {
    const manifest = manifests.get(hash);
    if (manifest?.generation === void 0) return "missing";
    if (manifest.generation <= running.generation || manifest.previousManifest === null) return false;
    if (manifest.previousManifest === void 0) return "unnamed";
    hash = manifest.previousManifest;
  }
  return true;
}
async function findWrongFiles({ files: named }, files, platform) {
  const hashes = new Map(named.map(({ path, sha256 }) => [path, sha256]));
  const wrong = hashes.size === named.length ? [] : [manifestPath];
  wrong.push(...[...hashes.keys()].filter((path) => !files.has(path)));
  for (const [path, text] of files) {
    if (path !== manifestPath && hashes.get(path) !== await digestOf(platform, text)) wrong.push(path);
  }
  return wrong;
}
function checkOrder(generation, { commit, hash }, running) {
  if (!running) return void 0;
  if (generation < running.generation) return makeRefusal("older", `${generation} < ${running.generation}`);
  const isOther = generation === running.generation && hash !== running.manifest;
  return isOther ? makeRefusal("forked", commit) : void 0;
}
var makeRefusal = (code, value, program = "") => ({
  code,
  text: words[code](value, new Phrase(program))
});
var words = {
  unreachable: (value) => ({
    ro: say`Depozitul nu a putut fi citit: ${value}.`,
    en: say`The repository could not be read: ${value}.`,
    ru: say`Не удалось прочитать репозиторий: ${value}.`
  }),
  gone: (value) => ({
    ro: say`Ramura ${value} nu există.`,
    en: say`The branch ${value} does not exist.`,
    ru: say`Ветки ${value} не существует.`
  }),
  size: (value) => ({
    ro: say`Ramura ${value} conține mai mult decât poate avea o publicare: nu a fost citită până la capăt.`,
    en: say`The branch ${value} holds more than a publication can have: it was not read to the end.`,
    ru: say`Ветка ${value} содержит больше, чем может иметь публикация: она не прочитана до конца.`
  }),
  unsigned: (value) => ({
    ro: say`Commit-ul ${value} nu este semnat.`,
    en: say`The commit ${value} is not signed.`,
    ru: say`Коммит ${value} не подписан.`
  }),
  signature: (value) => ({
    ro: say`Semnătura commit-ului ${value} nu este a unei chei permise.`,
    en: say`The signature of the commit ${value} is not that of an allowed key.`,
    ru: say`Подпись коммита ${value} сделана не разрешённым ключом.`
  }),
  manifest: (value) => ({
    ro: say`Commit-ul ${value} nu are un manifest care poate fi citit, cu număr și termen.`,
    en: say`The commit ${value} has no readable manifest with a number and an end.`,
    ru: say`В коммите ${value} нет читаемого манифеста с номером и сроком.`
  }),
  files: (value) => ({
    ro: say`Fișierul ${value} lipsește, este în plus sau are alt conținut decât spune manifestul.`,
    en: say`The file ${value} is missing, is not in the manifest, or has other content than it says.`,
    ru: say`Файл ${value} отсутствует, не указан в манифесте или имеет другое содержимое.`
  }),
  environment: (value) => ({
    ro: say`Publicarea este pentru alt mediu: ${value}.`,
    en: say`The publication is for another environment: ${value}.`,
    ru: say`Публикация предназначена для другой среды: ${value}.`
  }),
  older: (value) => ({
    ro: say`Publicarea este mai veche decât cea folosită (${value}).`,
    en: say`The publication is older than the one in use (${value}).`,
    ru: say`Публикация старее используемой (${value}).`
  }),
  forked: (value) => ({
    ro: say`Commit-ul ${value} nu continuă publicarea folosită: ramura a fost rescrisă.`,
    en: say`The commit ${value} does not continue the publication in use: the branch was rewritten.`,
    ru: say`Коммит ${value} не продолжает используемую публикацию: ветка переписана.`
  }),
  number: (value) => ({
    ro: say`Numărul publicării nu poate fi corect: ${value}. Atâtea publicări nu au putut avea loc.`,
    en: say`The number of the publication cannot be right: ${value}. So many publications cannot have been made.`,
    ru: say`Номер публикации не может быть верным: ${value}. Столько публикаций не могло быть.`
  }),
  expired: (value) => ({
    ro: say`Publicarea nu mai este valabilă din ${value}.`,
    en: say`The publication ended at ${value}.`,
    ru: say`Срок публикации истёк ${value}.`
  }),
  time: (value) => ({
    ro: say`Un timp al publicării nu poate fi corect: ${value}. Verificați ceasul acestei mașini și pe al celei care publică.`,
    en: say`A time of the publication cannot be right: ${value}. Check the clock of this machine and of the one that publishes.`,
    ru: say`Время публикации не может быть верным: ${value}. Проверьте часы этой машины и той, что публикует.`
  }),
  check: (value, program) => ({
    ro: say`${program} nu acceptă configurația: ${value}.`,
    en: say`${program} does not accept the configuration: ${value}.`,
    ru: say`${program} не принимает конфигурацию: ${value}.`
  })
};

// scripts/apply/gateway/follow.ts
var depth = 30;
var mostBytes = 256 * 1024 * 1024;
var room = { file: mostBytes, memory: 2 * mostBytes };
function follow(following) {
  const { remote, branch, deadline } = following;
  const from = readRemote(remote);
  return inTemporaryRepository(
    (folder) => refuseTooMuch(branch, async () => {
      if (!await fetchCommits(folder, from, { branch, depth, deadline, room })) return makeRefusal("gone", branch);
      const { commit, committedAt } = await readTip(folder, tipRef, mostCommitBytes);
      const untrusted = await refuseUnsigned(folder, commit, following) ?? await refuseForked(folder, commit, following);
      if (untrusted) return untrusted;
      const read = await readPublicationFiles(folder, commit, branch);
      if ("code" in read) return read;
      const brought = following.signers === void 0 ? read : { ...read, committedAt };
      const checked = await checkRelease(brought, following, following.platform);
      return "code" in checked ? checked : { ...brought, manifest: checked };
    })
  );
}
async function refuseTooMuch(branch, work) {
  try {
    return await work();
  } catch (error) {
    if (error instanceof GitError && error.stopped === "size") return makeRefusal("size", branch);
    throw error;
  }
}
async function refuseUnsigned(folder, commit, { signers, branch }) {
  if (signers === void 0) return void 0;
  const state = await verifySignature(folder, commit, { signers, branch });
  if (state === "good") return void 0;
  return makeRefusal(state === "unsigned" ? "unsigned" : "signature", commit.slice(0, 10));
}
async function readPublicationFiles(folder, commit, branch) {
  try {
    return { commit, files: await readTree(folder, { commit, branch, most: mostBytes }) };
  } catch (error) {
    if (error instanceof ForeignFile) return makeRefusal("files", error.path);
    throw error;
  }
}
async function refuseForked(folder, commit, { running, platform }) {
  if (!running) return void 0;
  const { newest, manifests } = await readManifests(folder, platform);
  const leads = newest === void 0 ? "missing" : leadsTo(running, newest, manifests);
  if (leads === true || leads === "unnamed" && await isAncestor(folder, running.commit, commit)) return void 0;
  return leads !== false && await isShallow(folder) ? void 0 : makeRefusal("forked", commit.slice(0, 10));
}
async function readManifests(folder, platform) {
  const commits = (await askGit(folder, ["rev-list", "--topo-order", `--max-count=${depth}`, tipRef, "--"])).split("\n");
  const blobs = await readBlobs(
    folder,
    commits.map((commit) => `${commit}:${manifestPath}`),
    mostBytes
  );
  const hashes = await Promise.all(blobs.map((blob) => blob && digestOf(platform, blob)));
  const read = hashes.flatMap((hash, i) => {
    const manifest = readManifest(blobs[i]?.toString());
    return hash && manifest ? [[hash, manifest]] : [];
  });
  return { newest: hashes[0], manifests: new Map(read) };
}

// scripts/apply/gateway/lock.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
import { open, stat } from "node:fs/promises";
import { join } from "node:path";
var patience = 30;
async function withFolderLocked(folder, work, seconds = patience) {
  const file = await takeLock(folder, seconds);
  try {
    return await work();
  } finally {
    await file.close();
  }
}
async function takeLock(folder, seconds) {
  const path = join(folder, "lock");
  for (; ; ) {
    const file = await open(path, "a", 384).catch((error) => {
      throw new Failure(notInstalled(folder), error);
    });
    try {
      await waitForLock(file, folder, seconds);
      if (await isStillAt(path, file)) return file;
    } catch (error) {
      await file.close();
      throw error;
    }
    await file.close();
  }
}
async function isStillAt(path, file) {
  const [there, held] = await Promise.all([stat(path).catch(() => void 0), file.stat()]);
  return there?.ino === held.ino && there.dev === held.dev;
}
async function waitForLock(file, folder, seconds) {
  const child = spawn("flock", ["-x", "-w", String(seconds), "3"], { stdio: ["ignore", "ignore", "ignore", file.fd] });
  const [code] = await once(child, "close").catch((error) => {
    throw new Failure(noFlock, error);
  });
  if (code === 1) throw new Failure(folderInUse(folder));
  if (code !== 0) throw new Failure(noFlock);
}

// scripts/apply/gateway/versions.ts
import { randomUUID } from "node:crypto";
import { mkdir, open as open2, readdir, readFile, readlink, realpath, rename, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join as join2, relative, sep } from "node:path";
var keptVersions = 3;
async function install(directory, commit, files, damaged = false) {
  try {
    const versions = join2(directory, "versions");
    await mkdir(versions, { recursive: true });
    await clearUnfinished(directory);
    const before = await readName(directory);
    if (before !== void 0 && commitOf(before) === commit && !damaged) return;
    const name = before === commit ? `${commit}-again` : commit;
    const unfinished = join2(versions, `.${randomUUID()}`);
    for (const [path, text] of files) await writeDurably(join2(unfinished, path), text);
    await rm(join2(versions, name), { recursive: true, force: true });
    await rename(unfinished, join2(versions, name));
    const link = join2(directory, `.${randomUUID()}`);
    await symlink(join2("versions", name), link);
    await rename(link, join2(directory, "current"));
    await clearOld(versions, name);
  } catch (error) {
    throw isExternalError(error) ? new Failure(notInstalled(directory), error) : error;
  }
}
async function readCurrent(directory) {
  const name = await readName(directory);
  return name === void 0 ? void 0 : commitOf(name);
}
var readName = async (directory) => (await readlink(join2(directory, "current")).catch(undefinedIfMissing))?.replace(/^versions\//, "");
var commitOf = (name) => name.replace(/-again$/, "");
async function readInstalled(directory) {
  const folder = await realpath(join2(directory, "current")).catch(undefinedIfMissing);
  if (folder === void 0) return void 0;
  const found = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => !one.isDirectory());
  const read = found.map(async (one) => {
    const path = join2(one.parentPath, one.name);
    return [relative(folder, path).split(sep).join("/"), one.isFile() ? await readFile(path, "utf8") : ""];
  });
  return new Map(await Promise.all(read));
}
async function writeAtomically(path, text) {
  try {
    const unfinished = join2(dirname(path), `.${randomUUID()}`);
    await writeDurably(unfinished, text);
    await rename(unfinished, path);
  } catch (error) {
    throw isExternalError(error) ? new Failure(notInstalled(dirname(path)), error) : error;
  }
}
async function readIfPresent(path) {
  return readFile(path, "utf8").catch(undefinedIfMissing);
}
function undefinedIfMissing(error) {
  if (error.code !== "ENOENT") throw error;
}
async function writeDurably(path, text) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: "wx" });
  const file = await open2(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
async function clearUnfinished(directory) {
  for (const folder of [directory, join2(directory, "versions")]) {
    for (const name of await readdir(folder)) {
      if (/^\.[0-9a-f-]{36}$/.test(name)) await rm(join2(folder, name), { recursive: true, force: true });
    }
  }
}
async function clearOld(versions, current) {
  const others = (await readdir(versions)).filter((name) => /^[0-9a-f]{40}(-again)?$/.test(name) && name !== current);
  for (const name of others.slice(0, Math.max(0, others.length - keptVersions + 1)))
    await rm(join2(versions, name), { recursive: true, force: true });
}

// scripts/commands/gateway/check.ts
import { mkdir as mkdir2, mkdtemp, rm as rm2, writeFile as writeFile2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname as dirname2, join as join3 } from "node:path";
async function checkFiles(check, files) {
  const site = await findSite(files);
  if (!site)
    return settingsIn(files) ? { status: "refused", output: `${manifestPath}: gateway` } : { status: "unknown", output: "" };
  const directory = await mkdtemp(join3(tmpdir(), `mdocs-${check.program}-`));
  try {
    const trial = check.judge(site);
    await writeTrial(directory, trial);
    return await run(check.program, trial.args(directory), directory);
  } finally {
    await rm2(directory, { recursive: true, force: true });
  }
}
async function findSite(files) {
  const settings = settingsIn(files);
  if (!settings || !isWhole(settings)) return void 0;
  return { files, settings, server: await makeThrowAwayCertificate(settings.serverName) };
}
var settingsIn = (files) => readManifest(files.get(manifestPath))?.gateway;
function isWhole({ listen, serverName, upstream, directory, certificate, key }) {
  const values = [listen, serverName, upstream, directory, certificate, key];
  return values.every((value) => typeof value === "string" && value !== "" && !value.split("/").includes(".."));
}
async function writeTrial(directory, { files }) {
  for (const [path, text] of files) {
    await mkdir2(dirname2(join3(directory, path)), { recursive: true });
    await writeFile2(join3(directory, path), text, { mode: 384 });
  }
}
var thrownAway = /* @__PURE__ */ new Map();
async function makeThrowAwayCertificate(name) {
  const { issueCertificate } = await import("./forge.mjs");
  const subject = [{ oid: "2.5.4.3", value: name }];
  const dates = { notBefore: "2020-01-01T00:00:00Z", notAfter: "2049-12-31T00:00:00Z" };
  const server = thrownAway.get(name) ?? issueCertificate({ subject, serial: "01", ...dates });
  thrownAway.set(name, server);
  return server;
}
var envWithServers = () => ({ PATH: `${process.env.PATH ?? ""}:/usr/sbin:/usr/local/sbin` });
var patience2 = 6e4;
async function run(program, args, folder) {
  const options = { folder, environment: envWithServers(), deadline: patience2, most: mostPrinted };
  const { exitCode, out, err, error, stopped } = await runTree(program, args, options);
  const output = `${out}${err}`.trim();
  if (error?.code === "ENOENT") return { status: "absent", output: "" };
  if (error) throw error;
  if (stopped === "time") return { status: "refused", output: `${output}
${program}: > ${patience2 / 1e3} s`.trim() };
  return { status: exitCode === 0 ? "accepted" : "refused", output };
}
var mostPrinted = 1 << 20;

// scripts/commands/gateway/pull-words.ts
var repairedText = (paths) => ({
  ro: say`În dosarul folosit lipseau fișiere sau aveau alt conținut decât cel publicat; au fost puse la loc: ${quoteFew(paths, "ro")}.`,
  en: say`In the folder in use, files were missing or had other content than was published; they were put back: ${quoteFew(paths, "en")}.`,
  ru: say`В используемой папке отсутствовали файлы или было не то содержимое, что опубликовано; они восстановлены: ${quoteFew(paths, "ru")}.`
});
var damagedText = (paths) => ({
  ro: say`În dosarul folosit lipsesc fișiere sau au alt conținut decât cel publicat: ${quoteFew(paths, "ro")}. Nu reîncărcați programul până când o rulare reușește.`,
  en: say`In the folder in use, files are missing or have other content than was published: ${quoteFew(paths, "en")}. Do not reload the program until a run succeeds.`,
  ru: say`В используемой папке отсутствуют файлы или содержимое не то, что опубликовано: ${quoteFew(paths, "ru")}. Не перезагружайте программу, пока запуск не завершится успешно.`
});
var short = (commit) => new Phrase(commit.slice(0, 10));
function pulledText({ generation, commit }, targets) {
  const names = new Phrase(targets.map(({ name }) => name).join(", "));
  return targets.length > 0 ? {
    ro: say`Se folosește publicarea ${generation} (${short(commit)}). Reîncărcați ${names}.`,
    en: say`Publication ${generation} (${short(commit)}) is in use now. Reload ${names}.`,
    ru: say`Используется публикация ${generation} (${short(commit)}). Перезагрузите ${names}.`
  } : {
    ro: say`Nimic nou; se folosește publicarea ${generation} (${short(commit)}).`,
    en: say`Nothing new; publication ${generation} (${short(commit)}) is in use.`,
    ru: say`Нового нет; используется публикация ${generation} (${short(commit)}).`
  };
}
var uncheckedText = (program) => ({
  ro: `${program} nu a verificat configura\u021Bia: a publicat-o o versiune mai veche, iar manifest.json nu nume\u0219te set\u0103rile gateway-ului.`,
  en: `${program} did not check the configuration: an earlier version published it, and manifest.json does not name the gateway's settings.`,
  ru: `${program} \u043D\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438\u043B \u043A\u043E\u043D\u0444\u0438\u0433\u0443\u0440\u0430\u0446\u0438\u044E: \u0435\u0451 \u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043B\u0430 \u0431\u043E\u043B\u0435\u0435 \u0440\u0430\u043D\u043D\u044F\u044F \u0432\u0435\u0440\u0441\u0438\u044F, \u0438 \u0432 manifest.json \u043D\u0435\u0442 \u043D\u0430\u0441\u0442\u0440\u043E\u0435\u043A \u0448\u043B\u044E\u0437\u0430.`
});
var keptGoodText = (running) => running ? {
  ro: say`Se folosește mai departe publicarea ${running.generation} (${short(running.commit)}).`,
  en: say`Publication ${running.generation} (${short(running.commit)}) stays in use.`,
  ru: say`Продолжает использоваться публикация ${running.generation} (${short(running.commit)}).`
} : {
  ro: "Nu exist\u0103 \xEEnc\u0103 nicio publicare folosit\u0103: nimeni nu are acces.",
  en: "No publication is in use yet: nobody has access.",
  ru: "\u041D\u0438 \u043E\u0434\u043D\u0430 \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u044F \u0435\u0449\u0451 \u043D\u0435 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u0443\u0435\u0442\u0441\u044F: \u0434\u043E\u0441\u0442\u0443\u043F\u0430 \u043D\u0435\u0442 \u043D\u0438 \u0443 \u043A\u043E\u0433\u043E."
};
var noSigners = {
  ro: "Indica\u021Bi cu --signers fi\u0219ierul cu cheile permise (registry/signers), sau cere\u021Bi explicit --unsigned.",
  en: "Name the file with the allowed keys (registry/signers) with --signers, or ask for --unsigned explicitly.",
  ru: "\u0423\u043A\u0430\u0436\u0438\u0442\u0435 \u0447\u0435\u0440\u0435\u0437 --signers \u0444\u0430\u0439\u043B \u0441 \u0440\u0430\u0437\u0440\u0435\u0448\u0451\u043D\u043D\u044B\u043C\u0438 \u043A\u043B\u044E\u0447\u0430\u043C\u0438 (registry/signers) \u0438\u043B\u0438 \u044F\u0432\u043D\u043E \u0437\u0430\u0434\u0430\u0439\u0442\u0435 --unsigned."
};

// scripts/commands/run/platform.ts
import { constants, createHash, createPublicKey, verify } from "node:crypto";
var nodePlatform = {
  hash: async (algorithm, data) => createHash(algorithm === "SHA-1" ? "sha1" : "sha256").update(data).digest(),
  verifies: async (check) => {
    try {
      return verify(check.hash ?? null, check.data, keyOf(check), check.signature);
    } catch {
      return false;
    }
  }
};
var keys = /* @__PURE__ */ new WeakMap();
function readKey(der) {
  const key = keys.get(der) ?? createPublicKey({ key: Buffer.from(der), format: "der", type: "spki" });
  keys.set(der, key);
  return key;
}
function keyOf(check) {
  const key = readKey(check.publicKey);
  return check.algorithm === "RSA-PSS" ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: check.saltLength ?? 32 } : key;
}

// scripts/model/publication/gateway-status.ts
var mostStatusBytes = 1 << 16;
function readStatus(text) {
  if (text === void 0 || text.length > mostStatusBytes) return void 0;
  try {
    const status = JSON.parse(text);
    if (!isRecord(status) || status.formatVersion !== 1 || !isInstant(status.checkedAt)) return void 0;
    const { checkedAt, running, refused, damaged } = status;
    if (!(running === void 0 || isRunning(running)) || !(refused === void 0 || isRefusal(refused))) return void 0;
    if (damaged === void 0) return { checkedAt, running, refused };
    return Array.isArray(damaged) && damaged.every(isText) ? { checkedAt, running, refused, damaged } : void 0;
  } catch {
    return void 0;
  }
}
function isRunning(value) {
  if (!isRecord(value)) return false;
  const { environment, generation, commit, manifest, since, notAfter } = value;
  const isNumbered = Number.isSafeInteger(generation) && Number(generation) > 0;
  const isNamed = environments.some((one) => one === environment) && isHash(commit, 40) && isHash(manifest, 64);
  return isNumbered && isNamed && isInstant(since) && isInstant(notAfter);
}
function isRefusal(value) {
  if (!isRecord(value) || !isText(value.code) || !isRecord(value.text)) return false;
  const { text } = value;
  return locales.every((locale) => isText(text[locale]));
}
var writeStatus = (status) => `${JSON.stringify({ formatVersion: 1, ...status }, null, 2)}
`;

export {
  descends,
  isAncestor,
  isRecord,
  isText,
  isHash,
  isListOf,
  manifestPath,
  newestSourceOf,
  readManifest,
  readWholeManifest,
  writeManifest,
  removeSource,
  digestOf,
  toHex,
  canBeReached,
  findWrongTime,
  findWrongFiles,
  makeRefusal,
  follow,
  withFolderLocked,
  install,
  readCurrent,
  readInstalled,
  writeAtomically,
  readIfPresent,
  checkFiles,
  findSite,
  writeTrial,
  envWithServers,
  repairedText,
  damagedText,
  pulledText,
  uncheckedText,
  keptGoodText,
  noSigners,
  nodePlatform,
  mostStatusBytes,
  readStatus,
  writeStatus
};
