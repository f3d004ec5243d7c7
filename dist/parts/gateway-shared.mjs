// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  certificateOf,
  compare,
  digestOf,
  environments,
  isCount,
  isHash,
  isInstant,
  isListOf,
  isRecord,
  isText,
  manifestPath,
  markOf,
  nameOf,
  networksOf,
  parseJson,
  readManifest,
  readWholeManifest,
  removeSource,
  systemId,
  targetsIn,
  toHex
} from "./program-shared.mjs";
import {
  BranchUnread,
  Failure,
  ForeignFile,
  GitError,
  Phrase,
  addDays,
  askGit,
  askTip,
  bits,
  contains,
  endWithThis,
  endingWith,
  fetchCommits,
  fetchTip,
  folderInUse,
  goneMeanwhile,
  identity,
  inTemporaryRepository,
  isExternalError,
  isShallow,
  locales,
  mostCommitBytes,
  noFlock,
  notBelieved,
  notInstalled,
  notMade,
  notWritten,
  outcomeUnknown,
  quoteFew,
  readAddress,
  readBlobSizes,
  readBlobs,
  readRemote,
  readTip,
  readTree,
  refOf,
  runGit,
  runTree,
  say,
  tipRef,
  toSourceFailure,
  verifySignature,
  withSignersFile,
  writeCommit,
  writeNetwork,
  writeTree
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

// scripts/model/publication/release-check.ts
async function checkRelease({ commit, files, committedAt }, expected, platform) {
  const manifest = readWholeManifest(files.get(manifestPath));
  if (!manifest || manifest.generation === void 0 || manifest.notAfter === void 0) return makeRefusal("manifest", commit);
  const [wrong] = await findWrongFiles(manifest, files, platform);
  if (wrong !== void 0) return makeRefusal("files", wrong);
  if (manifest.environment !== expected.environment) return makeRefusal("environment", manifest.environment);
  const hash2 = await digestOf(platform, files.get(manifestPath) ?? "");
  const order = checkOrder(manifest.generation, { commit, hash: hash2 }, expected.running);
  const times = checkTimes(manifest, committedAt, expected.now);
  return (times?.code === "number" ? times : order ?? times) ?? manifest;
}
function checkTimes({ generation, notAfter = "", validDays }, committedAt, now) {
  if (!canBeReached({ generation }, now)) return makeRefusal("number", String(generation));
  if (Date.parse(notAfter) <= now.getTime()) return makeRefusal("expired", notAfter);
  const wrongTime = findWrongTime({ notAfter, validDays }, committedAt, { now });
  return wrongTime === void 0 ? void 0 : makeRefusal("time", wrongTime);
}
var canBeReached = ({ generation = 0 }, now) => generation <= (now.getTime() + slack) / 1e3;
var mostValidDays = 365;
var slack = 2 * 864e5;
function findWrongTime({ notAfter, validDays: stated = mostValidDays }, committedAt, { now, validDays = 0 }) {
  const longest2 = Math.max(validDays, Math.min(Number(stated) || 0, mostValidDays)) * 864e5 + slack;
  const end = Date.parse(notAfter ?? "");
  if (!(end <= now.getTime() + longest2)) return notAfter ?? "";
  if (committedAt === void 0) return void 0;
  const made = Date.parse(committedAt);
  return made <= Math.min(end, now.getTime() + slack) && end - made <= longest2 ? void 0 : committedAt;
}
function leadsTo(running, newest, manifests) {
  let hash2 = newest;
  while (hash2 !== running.manifest) {
    const manifest = manifests.get(hash2);
    if (manifest?.generation === void 0) return "missing";
    if (manifest.generation <= running.generation || manifest.previousManifest === null) return false;
    if (manifest.previousManifest === void 0) return "unnamed";
    hash2 = manifest.previousManifest;
  }
  return true;
}
async function findWrongFiles({ files: named }, files, platform) {
  const hashes = new Map(named.map(({ path, sha256 }) => [path, sha256]));
  const wrong = hashes.size === named.length ? [] : [manifestPath];
  wrong.push(...[...hashes.keys()].filter((path) => !files.has(path)));
  for (const [path, text3] of files) {
    if (path !== manifestPath && hashes.get(path) !== await digestOf(platform, text3)) wrong.push(path);
  }
  return wrong;
}
function checkOrder(generation, { commit, hash: hash2 }, running) {
  if (!running) return void 0;
  if (generation < running.generation) return makeRefusal("older", `${generation} < ${running.generation}`);
  const isOther = generation === running.generation && hash2 !== running.manifest;
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
  ring: (value) => ({
    ro: say`Publicarea așteaptă până când primele gateway-uri raportează destul timp că o servesc bine: ${new Phrase(value)}.`,
    en: say`The publication waits until the first gateways have reported for long enough that they serve it well: ${new Phrase(value)}.`,
    ru: say`Публикация ждёт, пока первые шлюзы достаточно долго сообщают, что обслуживают её исправно: ${new Phrase(value)}.`
  }),
  "ring-failed": (value) => ({
    ro: say`Primele gateway-uri (${new Phrase(value)}) raportează necazuri cu publicarea: aici nu este luată. Vedeți rapoartele lor.`,
    en: say`The first gateways (${new Phrase(value)}) report trouble with the publication: it is not taken here. See their reports.`,
    ru: say`Первые шлюзы (${new Phrase(value)}) сообщают о неполадках с публикацией: здесь она не взята. См. их отчёты.`
  }),
  check: (value, program) => ({
    ro: say`${program} nu acceptă configurația: ${value}.`,
    en: say`${program} does not accept the configuration: ${value}.`,
    ru: say`${program} не принимает конфигурацию: ${value}.`
  }),
  answers: (value, program) => ({
    ro: say`Cu această publicare, ${program} răspunde altfel decât spune manifestul: ${value}.`,
    en: say`With this publication, ${program} answers otherwise than the manifest says: ${value}.`,
    ru: say`С этой публикацией ${program} отвечает не так, как сказано в манифесте: ${value}.`
  })
};

// scripts/apply/gateway/follow.ts
var depth = 30;
var mostBytes = 256 * 1024 * 1024;
var room = { file: mostBytes, memory: 2 * mostBytes };
function follow(following) {
  const { remote, branch, deadline: deadline2 } = following;
  const from = readRemote(remote);
  return inTemporaryRepository(
    (folder) => refuseTooMuch(branch, async () => {
      if (!await fetchCommits(folder, from, { branch, depth, deadline: deadline2, room })) return makeRefusal("gone", branch);
      const { commit, committedAt } = await readTip(folder, tipRef, mostCommitBytes);
      const untrusted = await refuseUnsigned(folder, commit, following) ?? await refuseForked(folder, commit, following);
      if (untrusted) return untrusted;
      const read = await readPublicationFiles(folder, commit, branch);
      if ("code" in read) return read;
      const brought = following.signers === void 0 ? read : { ...read, committedAt };
      const checked2 = await checkRelease(brought, following, following.platform);
      return "code" in checked2 ? checked2 : { ...brought, manifest: checked2 };
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
  const read = hashes.flatMap((hash2, i) => {
    const manifest = readManifest(blobs[i]?.toString());
    return hash2 && manifest ? [[hash2, manifest]] : [];
  });
  return { newest: hashes[0], manifests: new Map(read) };
}

// scripts/apply/gateway/live.ts
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
var mostSent = 14e3;
var patience = 2e4;
var grace = 5e3;
var Control = class _Control {
  constructor(path, maps) {
    this.path = path;
    this.maps = maps;
  }
  path;
  maps;
  /** Throws where nobody answers. */
  static async open(directory, socket) {
    const path = join(directory, socket);
    const listed = await say2(path, "show map");
    return new _Control(
      path,
      listed.split("\n").flatMap((line) => /^[0-9]+ \((\/[^)]+)\)/.exec(line)?.[1] ?? [])
    );
  }
  async add(map, lines) {
    await this.send(`add map ${this.nameOf(map)}`, lines);
  }
  /** Nobody sees some of it. */
  async replace(map, lines) {
    const name = this.nameOf(map);
    const version = /New version created: ([0-9]+)/.exec(await say2(this.path, `prepare map ${name}`))?.[1];
    if (version === void 0) throw new Error(`no version of ${map}`);
    await this.send(`add map @${version} ${name}`, lines);
    await this.expectNothing(`commit map @${version} ${name}`);
  }
  /** Ends what was begun before by callers from these networks and has not ended by itself after a moment. */
  async end(proxy, networks) {
    const read = networks.flatMap((text3) => readAddress(text3).network ?? []);
    const begun2 = await this.listCalls(proxy, read);
    if (begun2.size === 0) return;
    await pause(grace);
    const running = await this.listCalls(proxy, read);
    for (const [id, caller] of running) if (begun2.get(id) === caller) await say2(this.path, `shutdown session ${id}`);
  }
  nameOf(map) {
    const name = this.maps.find((one) => one.endsWith(`/${map}`));
    if (name === void 0) throw new Error(`the program has no map ${map}`);
    return name;
  }
  async send(command, lines) {
    let part = [];
    let size = 0;
    const flush = async () => {
      if (part.length > 0) await this.expectNothing(`${command} <<
${part.join("\n")}
`);
      part = [];
      size = 0;
    };
    for (const line of lines) {
      const bytes = Buffer.byteLength(line) + 1;
      if (size + bytes > mostSent) await flush();
      part.push(line);
      size += bytes;
    }
    await flush();
  }
  async expectNothing(command) {
    const answer = (await say2(this.path, command)).trim();
    if (answer !== "") throw new Error(answer);
  }
  /** The program's name of a call -> who called. */
  async listCalls(proxy, networks) {
    const calls = /* @__PURE__ */ new Map();
    for (const line of (await say2(this.path, "show sess")).split("\n")) {
      const [, id, address, port, of] = /^(0x[0-9a-f]+): proto=\S+ src=(\S+):([0-9]+) fe=(\S+) /.exec(line) ?? [];
      const own = address === void 0 ? void 0 : readAddress(address).network;
      if (id && own && of === proxy && networks.some((one) => contains(one, own))) calls.set(id, `${address} ${port}`);
    }
    return calls;
  }
};
function say2(path, command) {
  return new Promise((resolve4, reject) => {
    const socket = connect(path);
    let answer = "";
    socket.setEncoding("utf8").setTimeout(patience, () => socket.destroy(new Error(`${path}: no answer`)));
    socket.on("data", (part) => answer += part);
    socket.once("error", reject);
    socket.once("close", () => resolve4(answer));
    socket.write(`${command}
`);
  });
}

// scripts/apply/gateway/lock.ts
import { spawn } from "node:child_process";
import { once } from "node:events";
import { open, stat } from "node:fs/promises";
import { join as join2 } from "node:path";
var patience2 = 30;
async function withFolderLocked(folder, work, seconds2 = patience2, inUse = folderInUse(folder)) {
  const file = await takeLock(folder, { seconds: seconds2, inUse });
  try {
    return await work();
  } finally {
    await file.close();
  }
}
async function takeLock(folder, waiting) {
  const path = join2(folder, "lock");
  for (; ; ) {
    const file = await open(path, "a", 384).catch((error) => {
      throw new Failure(notInstalled(folder), error);
    });
    try {
      await waitForLock(file, waiting);
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
async function waitForLock(file, { seconds: seconds2, inUse }) {
  const child = spawn("flock", ["-x", "-w", String(seconds2), "3"], { stdio: ["ignore", "ignore", "ignore", file.fd] });
  const [code] = await once(child, "close").catch((error) => {
    throw new Failure(noFlock, error);
  });
  if (code === 1) throw new Failure(inUse);
  if (code !== 0) throw new Failure(noFlock);
}

// scripts/apply/gateway/log.ts
import { open as open2, rename, stat as stat2 } from "node:fs/promises";
import { dirname } from "node:path";
var most = 32 * 1024 * 1024;
var asideOf = (path) => `${path}.1`;
async function readLog(path, position) {
  const inode = await inodeOf(path);
  const isAside = position !== void 0 && position.inode !== inode && await inodeOf(asideOf(path)) === position.inode;
  const rest = isAside ? await readFrom(asideOf(path), position) : void 0;
  if (inode === void 0 || rest && rest.lines.length > 0) return rest ?? { lines: [], position: position ?? none };
  return readFrom(path, position?.inode === inode ? position : { inode, offset: 0 });
}
var none = { inode: 0, offset: 0 };
async function inodeOf(path) {
  const found = await stat2(path).catch((error) => {
    if (error.code !== "ENOENT") throw error;
  });
  return found?.isFile() ? found.ino : void 0;
}
async function readFrom(path, { inode, offset }) {
  const file = await open2(path, "r");
  try {
    const { size } = await file.stat();
    const from = size < offset ? 0 : offset;
    const bytes = Buffer.alloc(Math.min(most, size - from));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
    const end = bytes.lastIndexOf("\n", bytesRead) + 1;
    const taken = end === 0 && bytesRead === most ? bytesRead : end;
    const lines = bytes.toString("utf8", 0, end).split("\n").filter(Boolean);
    return { lines, position: { inode, offset: from + taken } };
  } finally {
    await file.close();
  }
}
var putLogAside = (path) => rename(path, asideOf(path));
var isLogTooLong = async (path) => ((await stat2(path).catch(() => void 0))?.size ?? 0) > most;
async function freeRead(path, { offset }, kept2 = most) {
  const taken = ((await stat2(path).catch(() => void 0))?.blocks ?? 0) * 512;
  const length = offset - kept2;
  if (taken <= 2 * kept2 || length <= 0) return false;
  const args = ["--punch-hole", "--offset", "0", "--length", String(length), path];
  const options = { folder: dirname(path), environment: { PATH: process.env.PATH ?? "" }, deadline: 1e4 };
  return (await runTree("fallocate", args, options)).exitCode === 0;
}

// scripts/apply/gateway/processes.ts
import { readdir, readFile, readlink } from "node:fs/promises";
import { basename, join as join3 } from "node:path";
import { setTimeout as pause2 } from "node:timers/promises";
async function findProcess(place) {
  const id = await readId(place);
  if (id !== void 0 && await isServing(id, place)) return id;
  for (const other of await listProcesses()) if (await isServing(other, place)) return other;
  return void 0;
}
async function readId({ directory, pid }) {
  const id = Number((await readFile(join3(directory, pid), "utf8").catch(() => "")).trim());
  return Number.isSafeInteger(id) && id > 1 ? id : void 0;
}
async function isServing(id, place) {
  if (!await isCalledSo(id, place)) return false;
  const parent = Number((await readStat(id))[1]);
  return !(parent > 1 && await isCalledSo(parent, place));
}
async function isCalledSo(id, { program, start }) {
  const words2 = await readWords(id);
  return isOfProgram(words2, program) && ` ${words2.join(" ")} `.includes(` ${start.join(" ")} `);
}
var isOfProgram = ([first = ""], program) => basename(first).replace(/:$/, "") === program;
async function readWords(id) {
  const text3 = await readFile(`/proc/${id}/cmdline`, "utf8").catch(() => "");
  return text3.split(/[\0 ]+/).filter((word) => word !== "");
}
async function listProcesses() {
  return (await readdir("/proc")).map(Number).filter((id) => id > 1);
}
function signalProgram(id, signal) {
  try {
    return process.kill(id, signal);
  } catch (error) {
    if (error.code === "ESRCH") return false;
    throw error;
  }
}
async function listChildren(id) {
  const text3 = await readFile(`/proc/${id}/task/${id}/children`, "utf8").catch(() => "");
  return text3.split(" ").filter(Boolean).map(Number);
}
var mostLeaving = 1e4;
async function haveLeft(id, before) {
  const areThere = () => before.some((one) => signalProgram(one, 0));
  await waitWhile(areThere, mostLeaving);
  if (!areThere()) return true;
  const areReplaced = (await listChildren(id)).some((child) => !before.includes(child));
  return areReplaced && endProcesses(before);
}
async function endProcesses(ids) {
  for (const id of ids) signalProgram(id, "SIGKILL");
  const areThere = () => ids.some((id) => signalProgram(id, 0));
  await waitWhile(areThere, 2e3);
  return !areThere();
}
async function waitWhile(isSo, most4) {
  for (const begun2 = Date.now(); isSo() && Date.now() - begun2 <= most4; ) await pause2(50);
}
async function findOrphans(place, sockets) {
  if (await findProcess(place) !== void 0) return [];
  const inodes = new Set((await Promise.all(sockets.map((name) => findListeners(place.directory, name)))).flat());
  const named = await readId(place);
  const leader = named !== void 0 && await readSession(named) === void 0 ? named : void 0;
  const isLeft = async (id) => {
    if (!isOfProgram(await readWords(id), place.program)) return false;
    if (leader !== void 0 && await readSession(id) === leader) return true;
    return (await listSockets(id))?.some((inode) => inodes.has(inode)) ?? false;
  };
  const ids = await listProcesses();
  const left = await Promise.all(ids.map(isLeft));
  return ids.filter((_, i) => left[i]);
}
async function readSession(id) {
  const session = (await readStat(id))[3];
  return session ? Number(session) : void 0;
}
async function readStat(id) {
  const text3 = await readFile(`/proc/${id}/stat`, "utf8").catch(() => "");
  return text3.slice(text3.lastIndexOf(")") + 1).trim().split(" ");
}
async function isListening(id, directory, name, byChildren = false) {
  const listeners = await findListeners(directory, name);
  const ids = byChildren ? [id, ...await listChildren(id)] : [id];
  const sockets = await Promise.all(ids.map(listSockets));
  const own = new Set(sockets.flatMap((one) => one ?? []));
  return listeners.length > 0 && (sockets.includes(void 0) || listeners.every((inode) => own.has(inode)));
}
async function findListeners(directory, name) {
  const path = join3(directory, name);
  const lines = (await readFile("/proc/self/net/unix", "utf8").catch(() => "")).split("\n");
  return lines.flatMap((line) => {
    const [, , , flags, , , inode, at] = line.trim().split(/\s+/);
    const isIt = at === path || at?.startsWith(`${path}.`) && /^\.[0-9]+\.tmp$/.test(at.slice(path.length));
    return isIt && flags === "00010000" && inode ? [inode] : [];
  });
}
async function listSockets(id) {
  const names = await readdir(`/proc/${id}/fd`).catch(() => void 0);
  if (!names) return void 0;
  const readOne = (name) => readlink(`/proc/${id}/fd/${name}`).catch(({ code }) => code === "ENOENT" ? "" : void 0);
  const links = await Promise.all(names.map(readOne));
  if (links.includes(void 0)) return void 0;
  return links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link ?? "")?.[1] ?? []);
}

// scripts/apply/gateway/program.ts
import { spawn as spawn2 } from "node:child_process";
import { open as open3, readFile as readFile2, rm, stat as stat3 } from "node:fs/promises";
import { request } from "node:http";
import { join as join4 } from "node:path";
import { setTimeout as pause3 } from "node:timers/promises";
var patience3 = 6e4;
var mostSaid = 1 << 16;
async function runProgram({ program, directory, environment }, args) {
  const { exitCode, out, err, error } = await runTree(program, args, {
    folder: directory,
    environment,
    deadline: patience3,
    most: mostSaid
  });
  if (error && error.code !== "ENOENT") throw error;
  return { succeeded: exitCode === 0, output: `${out}${err}`.trim(), isAbsent: error !== void 0 };
}
async function startProgram(place) {
  await endProcesses(await findOrphans(place, place.sockets));
  if (place.startedElsewhere) return waitForProgram(place);
  for (const name of place.sockets) await rm(join4(place.directory, name), { force: true });
  return place.prints ? startInForeground(place, place.prints) : runProgram(place, place.start);
}
async function startInForeground(place, { out, err }) {
  const { program, directory, environment, start, sockets, childrenListen } = place;
  const said = join4(directory, err);
  const files = await Promise.all([out, err].map((path) => open3(join4(directory, path), "a")));
  const { size } = await stat3(said);
  const fds = files.map(({ fd }) => fd);
  const child = spawn2(program, start, { cwd: directory, env: environment, detached: true, stdio: ["ignore", ...fds] });
  const ended = new Promise((resolve4) => {
    child.once("error", (error) => resolve4({ succeeded: false, output: error.message, isAbsent: true }));
    child.once("exit", async () => {
      const output = (await readFile2(said, "utf8").catch(() => "")).slice(-mostSaid).trim();
      resolve4({ succeeded: false, output: size > 0 ? output.split("\n").slice(-20).join("\n") : output, isAbsent: false });
    });
  });
  const listens = async () => {
    for (const begun2 = Date.now(); Date.now() - begun2 < patience3 && child.exitCode === null; await pause3(50)) {
      const id = child.pid;
      const found = id === void 0 ? [] : await Promise.all(sockets.map((name) => isListening(id, directory, name, childrenListen)));
      if (found.includes(true)) return { succeeded: true, output: "", isAbsent: false };
    }
    return ended;
  };
  const run2 = await Promise.race([ended, listens()]);
  child.unref();
  for (const file of files) await file.close();
  return run2;
}
var startPatience = 15e3;
async function waitForProgram(place) {
  const id = await askUntil(
    () => findProcess(place),
    (found) => found !== void 0,
    startPatience
  );
  const output = id === void 0 ? `${startPatience / 1e3} s` : "";
  return { succeeded: id !== void 0, output, isAbsent: false };
}
var answerPatience = 5e3;
async function askProgram({ directory, sockets, childrenListen }, id, timeout) {
  for (const name of sockets) {
    const said = await isListening(id, directory, name, childrenListen) ? await askAt(join4(directory, name), timeout) : void 0;
    if (said !== void 0) return { socket: name, said };
  }
  return void 0;
}
function askAt(socketPath, timeout = answerPatience) {
  return new Promise((resolve4) => {
    const give = (value) => {
      sent.destroy();
      resolve4(value);
    };
    const signal = AbortSignal.timeout(timeout);
    const sent = request({ socketPath, path: "/", agent: false, signal, headers: { Host: "gateway" } }, (response) => {
      let text3 = "";
      response.setEncoding("utf8");
      response.on("data", (part) => {
        text3 += part;
        if (text3.length > mostSaid) give(void 0);
      });
      response.on("end", () => give(parseJson(text3)));
      response.once("error", () => give(void 0));
    });
    sent.once("error", () => give(void 0));
    sent.end();
  });
}
var wantedPatience = 15e3;
async function askUntil(ask, isWanted, wait = wantedPatience) {
  for (const begun2 = Date.now(); ; await pause3(50)) {
    const answer = await ask(Math.min(wait, answerPatience));
    if (isWanted(answer) || Date.now() - begun2 >= wait) return answer;
  }
}

// scripts/model/gateway/observed.ts
var kept = { days: 90, ofAKind: 50, types: 300 };
var mostObservedBytes = 5e6;
var isClientId = (text3) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text3);
var isCode = (text3) => /^[A-Za-z][A-Za-z0-9_-]{0,99}$/.test(text3);
function readLogLine(line) {
  if (line.length > 4096) return void 0;
  const value = parseJson(line);
  if (!isRecord(value)) return void 0;
  const { time, client, certificateSha1, address, refusal, status, documentType } = value;
  const instant = isText(time) ? Date.parse(time) : Number.NaN;
  if (Number.isNaN(instant) || !isText(client) || !isClientId(client) || !isHash(certificateSha1, 40)) return void 0;
  if (!isText(address) || !isOneAddress(address) || !isText(refusal) || !(refusal === "" || isCode(refusal))) return void 0;
  if (!Number.isSafeInteger(status) || !isText(documentType) || !(documentType === "" || isCode(documentType))) return void 0;
  return {
    time: new Date(instant).toISOString(),
    client,
    certificateSha1: String(certificateSha1),
    address,
    refusal,
    status: Number(status),
    documentType
  };
}
function isOneAddress(text3) {
  const reading = readAddress(text3);
  return !("problem" in reading) && !text3.includes("/") && writeNetwork(reading.network) === text3;
}
function addRequests(observed, requests, until) {
  const oldest = new Date(Date.parse(until) - kept.days * 864e5).toISOString();
  const drafts = /* @__PURE__ */ new Map();
  for (const request4 of requests) {
    const draft = drafts.get(request4.client) ?? structuredClone(observed.clients[request4.client] ?? nothing);
    drafts.set(request4.client, draft);
    addRequest(draft, request4);
  }
  const all = new Map([...Object.entries(observed.clients), ...drafts]);
  const isSoon = observed.until <= until && observed.until.slice(0, 13) === until.slice(0, 13);
  if (isSoon && drafts.size === 0) return { ...observed, until };
  const pruned = [...all].map(([id, client]) => [
    id,
    isSoon && !drafts.has(id) ? client : prune(client, oldest, until)
  ]);
  return { ...observed, until, clients: Object.fromEntries(pruned.filter(([, { days }]) => Object.keys(days).length > 0)) };
}
var nothing = {
  certificates: {},
  addresses: {},
  documentTypes: {},
  refusals: {},
  refusedAddresses: {},
  days: {}
};
function addRequest(draft, { time, certificateSha1, address, refusal, status, documentType }) {
  const kind = refusal !== "" ? "refused" : status >= 200 && status < 400 ? "passed" : "failed";
  const day = time.slice(0, 10);
  draft.days[day] ??= { passed: 0, failed: 0, refused: 0 };
  draft.days[day][kind]++;
  if (kind === "passed") {
    see(draft.certificates, certificateSha1, time);
    see(draft.addresses, address, time);
    if (documentType !== "") see(draft.documentTypes, documentType, time);
  }
  if (kind === "refused") {
    see(draft.refusals, refusal, time);
    if (refusal === "address-not-registered") see(draft.refusedAddresses, address, time);
  }
}
function see(all, name, time) {
  const seen = Object.hasOwn(all, name) ? all[name] : void 0;
  if (!seen) {
    all[name] = { count: 1, first: time, last: time };
    return;
  }
  seen.count++;
  if (time < seen.first) seen.first = time;
  if (time > seen.last) seen.last = time;
}
var toNow = ({ count, first, last }, until) => ({
  count,
  first: first < until ? first : until,
  last: last < until ? last : until
});
function prune({ days, ...kinds }, oldest, until) {
  const recent = (given, most4 = kept.ofAKind) => {
    const isAhead2 = Object.values(given).some(({ last }) => last > until);
    const seen = isAhead2 ? Object.fromEntries(Object.entries(given).map(([name, one]) => [name, toNow(one, until)])) : given;
    const entries = Object.entries(seen).filter(([, { last }]) => last >= oldest);
    if (entries.length <= most4) return entries.length === Object.keys(seen).length ? seen : Object.fromEntries(entries);
    return Object.fromEntries(entries.sort(([, a], [, b]) => a.last < b.last ? 1 : -1).slice(0, most4));
  };
  const { certificates, addresses, documentTypes, refusals, refusedAddresses } = kinds;
  return {
    certificates: recent(certificates),
    addresses: recent(addresses),
    documentTypes: recent(documentTypes, kept.types),
    refusals: recent(refusals),
    refusedAddresses: recent(refusedAddresses),
    days: pruneDays(days, oldest.slice(0, 10), until.slice(0, 10))
  };
}
function pruneDays(days, oldest, today) {
  const pruned = {};
  for (const [given, counts] of Object.entries(days)) {
    const day = given > today ? today : given;
    if (day < oldest) continue;
    const { passed, failed, refused } = pruned[day] ?? { passed: 0, failed: 0, refused: 0 };
    pruned[day] = { passed: passed + counts.passed, failed: failed + counts.failed, refused: refused + counts.refused };
  }
  return pruned;
}
function writeObserved(observed, most4 = mostObservedBytes) {
  const write2 = (one) => `${JSON.stringify({ formatVersion: 1, ...one })}
`;
  const whole = write2(observed);
  if (Buffer.byteLength(whole) <= most4) return whole;
  const lastOf = ({ days }) => Object.keys(days).sort().at(-1) ?? "";
  const entries = Object.entries(observed.clients).map(([id, client]) => {
    const last = lastOf(client);
    const counts = client.days[last];
    return [id, { ...client, days: counts ? { [last]: counts } : {} }];
  });
  entries.sort(([, a], [, b]) => lastOf(a) < lastOf(b) ? 1 : -1);
  let room3 = most4 - Buffer.byteLength(write2({ ...observed, clients: {}, omitted: entries.length }));
  const fitting = entries.filter(([id, client]) => {
    room3 -= Buffer.byteLength(JSON.stringify({ [id]: client })) - 1;
    return room3 >= 0;
  });
  const omitted = observed.omitted + entries.length - fitting.length;
  return write2({ ...observed, clients: Object.fromEntries(fitting), omitted });
}
function readObserved(text3) {
  if (text3 === void 0 || text3.length > mostObservedBytes) return void 0;
  const value = parseJson(text3);
  return isRecord(value) && value.formatVersion === 1 ? toObserved(value) : void 0;
}
function toObserved(value) {
  if (!isRecord(value)) return void 0;
  const { gateway, environment, since, until, clients, omitted } = value;
  const isNamed = isText(gateway) && (environment === "staging" || environment === "production");
  const isTimed = isInstant(since) && isInstant(until) && Number.isSafeInteger(omitted) && Number(omitted) >= 0;
  if (!isNamed || !isTimed || !isRecord(clients)) return void 0;
  if (!Object.entries(clients).every(([id, client]) => isClientId(id) && isObservedClient(client))) return void 0;
  return { gateway, environment, since, until, clients, omitted: Number(omitted) };
}
function isObservedClient(value) {
  if (!isRecord(value)) return false;
  const { certificates, addresses, documentTypes, refusals, refusedAddresses, days } = value;
  return isSeenBy(certificates, (name) => isHash(name, 40)) && isSeenBy(addresses, isOneAddress) && isSeenBy(refusedAddresses, isOneAddress) && isSeenBy(documentTypes, isCode) && isSeenBy(refusals, isCode) && isRecord(days) && isListOf(Object.entries(days), (entry) => Array.isArray(entry) && isDayOfCounts(entry[0], entry[1]));
}
var isSeenBy = (value, isName) => isRecord(value) && Object.entries(value).every(([name, seen]) => isName(name) && isSeen(seen));
var isSeen = (value) => isRecord(value) && isCount(value.count) && isInstant(value.first) && isInstant(value.last);
function isDayOfCounts(day, counts) {
  if (!isText(day) || !/^\d{4}-\d\d-\d\d$/.test(day) || !isRecord(counts)) return false;
  return ["passed", "failed", "refused"].every((kind) => Number.isSafeInteger(counts[kind]) && Number(counts[kind]) >= 0);
}

// scripts/model/publication/gateway-status.ts
var programStates = ["serving", "closed", "failing", "kept", "stopped", "unknown"];
var mostStatusBytes = 1 << 16;
function readStatus(text3) {
  if (text3 === void 0 || text3.length > mostStatusBytes) return void 0;
  try {
    const status = JSON.parse(text3);
    if (!isRecord(status) || status.formatVersion !== 1 || !isInstant(status.checkedAt)) return void 0;
    const { checkedAt, running, refused, damaged, program } = status;
    if (!(running === void 0 || isRunning(running)) || !(refused === void 0 || isRefusal(refused))) return void 0;
    if (!(damaged === void 0 || isTexts(damaged)) || !(program === void 0 || isProgram(program))) return void 0;
    return { checkedAt, running, refused, ...damaged && { damaged }, ...program && { program } };
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
var isTexts = (value) => isListOf(value, isText);
var isRefusal = (value) => isRecord(value) && isText(value.code) && isWording(value.text);
var isWording = (value) => isRecord(value) && locales.every((locale) => isText(value[locale]));
function isProgram(value) {
  if (!isRecord(value) || !isText(value.name) || !isInstant(value.since)) return false;
  const { state, problem } = value;
  return programStates.some((one) => one === state) && (problem === void 0 || isWording(problem));
}
var writeStatus = (status) => `${JSON.stringify({ formatVersion: 1, ...status }, null, 2)}
`;

// scripts/apply/local-remote.ts
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { appendFile, mkdir, mkdtemp, rename as rename2, rm as rm2, stat as stat4, unlink } from "node:fs/promises";
import { dirname as dirname2, join as join5, resolve } from "node:path";
import { setTimeout as pause4 } from "node:timers/promises";
var configuration = `[core]
	fsync = all
	hooksPath = /dev/null
[receive]
	fsckObjects = true
	denyNonFastForwards = true
	autogc = false
[gc]
	auto = 0
`;
var madeByGit = /^\[core\]\n(\t\w+ = (0|true|false)\n)+$/;
async function ensureLocalRemote(path) {
  const folder = resolve(path);
  if (findLocalRemote(folder) !== void 0) return folder;
  let made;
  try {
    await mkdir(dirname2(folder), { recursive: true });
    made = await mkdtemp(`${folder}.`);
    await runGit(made, ["init", "--bare", "--template=", "--initial-branch=main"]);
    await appendFile(join5(made, "config"), configuration);
    await rename2(made, folder);
  } catch (error) {
    if (findLocalRemote(folder) === void 0) throw isExternalError(error) ? new Failure(notMade(folder), error) : error;
  } finally {
    if (made !== void 0) await rm2(made, { recursive: true, force: true }).catch(() => void 0);
  }
  return folder;
}
function findLocalRemote(folder) {
  if (!existsSync(join5(folder, "HEAD"))) return void 0;
  try {
    rmSync(join5(folder, "commondir"), { recursive: true, force: true });
    const config = join5(folder, "config");
    if (!isOwnConfiguration(readFileSync(config, "utf8"))) {
      const unfinished = `${config}.${process.pid}`;
      writeFileSync(unfinished, `[core]
	repositoryformatversion = 0
	bare = true
${configuration}`);
      renameSync(unfinished, config);
    }
    return folder;
  } catch (error) {
    throw isExternalError(error) ? new Failure(notMade(folder), error) : error;
  }
}
var isOwnConfiguration = (text3) => text3.endsWith(configuration) && madeByGit.test(text3.slice(0, -configuration.length));
var patience4 = 3e3;
async function waitForLock2(folder, ref) {
  const file = join5(folder, `${ref}.lock`);
  const seen = await readLockIdentity(file);
  for (let waited = 0; waited < patience4; waited += 100) {
    if (seen === void 0 || await readLockIdentity(file) !== seen) return;
    await pause4(100);
  }
  if (await readLockIdentity(file) === seen) await unlink(file).catch(() => void 0);
}
async function readLockIdentity(file) {
  const found = await stat4(file, { bigint: true }).catch(() => void 0);
  return found && `${found.ino} ${found.mtimeNs}`;
}

// scripts/apply/publish.ts
async function publish(request4) {
  const remote = readRemote(request4.remote);
  return inTemporaryRepository(async (folder) => {
    const tip = await findTip(request4, { folder, remote });
    const tree = await writeTree(folder, request4.files);
    const settled = settleByTip(tip, tree, request4);
    if (settled) return settled;
    const { expected, replaces, message, date, signingKey } = request4;
    const parent = replaces ? void 0 : expected;
    const commit = await writeCommit(folder, { tree, parent, message, date, signingKey });
    await refuseUnbelieved(folder, commit, request4);
    return pushCommit({ request: request4, folder, remote, tree }, commit);
  });
}
async function findTip({ branch, replaces }, { folder, remote }) {
  if (!replaces) return fetchTip(folder, remote, branch);
  const commit = await askTip(remote, branch);
  return commit === void 0 ? void 0 : { commit };
}
async function refuseUnbelieved(folder, commit, { branch, signers }) {
  if (signers !== void 0 && await verifySignature(folder, commit, { signers, branch }) !== "good")
    throw new Failure(notBelieved(branch));
}
function settleByTip(tip, tree, { expected, branch }) {
  if (tip?.tree === tree) return { kind: "unchanged", commit: tip.commit };
  if (tip?.commit === expected) return void 0;
  if (tip === void 0) throw new Failure(goneMeanwhile(branch));
  return { kind: "overtaken", commit: tip.commit };
}
async function pushCommit(attempt, commit, triesLeft = 2) {
  const { request: request4, folder, remote } = attempt;
  const ref = refOf(request4.branch);
  try {
    const lease = `--force-with-lease=${ref}:${request4.expected ?? ""}`;
    const { address, environment } = remote;
    const said = await askGit(folder, ["push", "--porcelain", "--no-verify", lease, "--", address, `${commit}:${ref}`], {
      environment
    });
    return { kind: /^=\t/m.test(said) ? "unchanged" : "published", commit };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const settled = await rereadBranch(attempt, commit, error);
    if (settled) return settled;
    if (remote.folder === void 0 || triesLeft === 0) throw new Failure(notWritten(remote.address, request4.branch), error);
    await waitForLock2(remote.folder, ref);
    return pushCommit(attempt, commit, triesLeft - 1);
  }
}
async function rereadBranch({ request: request4, folder, remote, tree }, commit, error) {
  const tip = await findTip(request4, { folder, remote }).catch((lost) => {
    throw lost instanceof Failure ? new Failure(outcomeUnknown(remote.address, request4.branch), lost) : lost;
  });
  const refused = /^!.*\[(remote )?rejected\]/m.test(error.printed);
  if (tip?.commit === commit) return { kind: refused ? "unchanged" : "published", commit };
  return settleByTip(tip, tree, request4);
}

// scripts/apply/gateway/report.ts
import { copyFile, rename as rename3, writeFile } from "node:fs/promises";
import { join as join6 } from "node:path";
var branchOf = ({ environment, gateway }) => `gateway/${environment}/${gateway}`;
async function sendReport(sent) {
  const { remote, files, key, date } = sent;
  const replace = (expected) => publish({
    ...{ remote, branch: branchOf(sent), files, message: `Report of ${sent.gateway}`, expected, replaces: true },
    ...{ signingKey: key, date }
  });
  const first = await replace(void 0);
  return first.kind === "published" ? first : replace(first.commit);
}
async function writeReport(sent, file) {
  const [date, ref] = [sent.date, refOf(branchOf({ ...sent, remote: "" }))];
  await inTemporaryRepository(async (folder) => {
    await sendReport({ ...sent, remote: folder, date });
    await runGit(folder, ["bundle", "create", "--quiet", bundleIn(folder), ref]);
    const unfinished = `${file}.new`;
    await copyFile(bundleIn(folder), unfinished);
    await rename3(unfinished, file);
  });
}
var bundleIn = (folder) => join6(folder, "report.bundle");
var mostBundleBytes = 4 * 2 * (mostObservedBytes + mostStatusBytes);
async function relayReport(reporter, bundle, { publicKey, isBelieved }) {
  const branch = branchOf(reporter);
  const before = await readReport(reporter, publicKey);
  return inTemporaryRepository(async (folder) => {
    await writeFile(bundleIn(folder), bundle);
    const read = await readFrom2(folder, { address: bundleIn(folder), environment: {} }, { branch, publicKey });
    if (read === "missing") return "files";
    if (typeof read === "string") return read;
    if (!isBelieved(read)) return "unbelieved";
    if (typeof before !== "string" && before.committedAt >= read.committedAt) return "older";
    const remote = readRemote(reporter.remote);
    const { commit } = await readTip(folder, tipRef, mostCommitBytes);
    const expected = await askTip(remote, branch, patience5);
    const ref = refOf(branch);
    const lease = `--force-with-lease=${ref}:${expected ?? ""}`;
    const args = ["--porcelain", "--no-verify", lease, "--", remote.address, `${commit}:${ref}`];
    try {
      await runGit(folder, ["push", ...args], { environment: remote.environment });
    } catch (error) {
      throw error instanceof GitError ? new Failure(notWritten(remote.address, branch), error) : error;
    }
    return "relayed";
  });
}
var most2 = 2 * (mostObservedBytes + mostStatusBytes);
var room2 = { file: 4 * most2, memory: 256 * 1024 * 1024 };
var patience5 = 6e4;
function readReport(reporter, publicKey) {
  const branch = branchOf(reporter);
  const from = readRemote(reporter.remote);
  return inTemporaryRepository((folder) => readFrom2(folder, from, { branch, publicKey }));
}
async function readFrom2(folder, from, { branch, publicKey }) {
  try {
    if (!await fetchCommits(folder, from, { branch, depth: 1, deadline: patience5, room: room2 })) return "missing";
    const { commit, committedAt } = await readTip(folder, tipRef, mostCommitBytes);
    const line = `${identity.EMAIL} namespaces="git" ${publicKey}
`;
    const state = await withSignersFile(line, (signers) => verifySignature(folder, commit, { signers, branch }));
    if (state !== "good") return state;
    return { committedAt, files: await readTree(folder, { commit, branch, most: most2 }) };
  } catch (error) {
    if (error instanceof GitError && error.stopped === "size") return "size";
    if (error instanceof ForeignFile) return "files";
    const isUnlisted = error instanceof GitError && error.exitCode !== null;
    if (isUnlisted || error instanceof BranchUnread) return "broken";
    throw error;
  }
}

// scripts/apply/gateway/versions.ts
import { randomUUID } from "node:crypto";
import { mkdir as mkdir2, open as open4, readdir as readdir2, readFile as readFile3, readlink as readlink2, realpath, rename as rename4, rm as rm3, stat as stat5, symlink, writeFile as writeFile2 } from "node:fs/promises";
import { dirname as dirname3, join as join7, relative, sep } from "node:path";
var keptVersions = 3;
async function install(directory, commit, files, damaged = false) {
  const name = await writeVersion(directory, commit, files, damaged);
  await useVersion(directory, name);
  await clearVersions(directory, name);
}
async function writeVersion(directory, version, files, damaged = false) {
  return sayingWhere(directory, async () => {
    const versions = join7(directory, "versions");
    await mkdir2(versions, { recursive: true });
    await clearUnfinished(directory);
    const before = await readName(directory);
    if (before !== void 0 && versionOf(before) === version && !damaged) return before;
    const name = before === version ? `${version}-again` : version;
    const unfinished = join7(versions, `.${randomUUID()}`);
    try {
      for (const [path, text3] of files) await writeDurably(join7(unfinished, path), text3);
    } catch (error) {
      await rm3(unfinished, { recursive: true, force: true }).catch(() => void 0);
      throw error;
    }
    await rm3(join7(versions, name), { recursive: true, force: true });
    await rename4(unfinished, join7(versions, name));
    return name;
  });
}
async function useVersion(directory, name) {
  await sayingWhere(directory, async () => {
    if (await readName(directory) === name) return;
    const link = join7(directory, `.${randomUUID()}`);
    await symlink(join7("versions", name), link);
    await rename4(link, join7(directory, "current"));
  });
}
var removeLink = (directory) => sayingWhere(directory, () => rm3(join7(directory, "current"), { force: true }));
async function sayingWhere(directory, work) {
  try {
    return await work();
  } catch (error) {
    throw isExternalError(error) ? new Failure(notInstalled(directory), error) : error;
  }
}
async function readCurrent(directory) {
  const name = await readName(directory);
  return name === void 0 ? void 0 : versionOf(name);
}
var readName = async (directory) => (await readlink2(join7(directory, "current")).catch(undefinedIfMissing))?.replace(/^versions\//, "");
async function findVersion(directory, version) {
  const names = await readdir2(join7(directory, "versions")).catch(undefinedIfMissing) ?? [];
  return names.find((name) => versionOf(name) === version);
}
var versionOf = (name) => name.replace(/-again$/, "");
async function readInstalled(directory) {
  const folder = await realpath(join7(directory, "current")).catch(undefinedIfMissing);
  return folder === void 0 ? void 0 : readFolder(folder);
}
async function readVersion(directory, name) {
  const folder = join7(directory, "versions", name);
  return await stat5(folder).catch(undefinedIfMissing) && readFolder(folder);
}
async function openVersion(directory, name) {
  const folder = join7(directory, "versions", name);
  if (!await stat5(folder).catch(undefinedIfMissing)) return void 0;
  const kinds = await listFolder(folder);
  return {
    paths: [...kinds.keys()],
    read: async (path) => kinds.get(path) === true ? readFile3(join7(folder, path)) : void 0
  };
}
async function readFolder(folder) {
  const read = [...await listFolder(folder)].map(
    async ([path, isFile]) => [path, isFile ? await readFile3(join7(folder, path), "utf8") : ""]
  );
  return new Map(await Promise.all(read));
}
async function listFolder(folder) {
  const found = (await readdir2(folder, { recursive: true, withFileTypes: true })).filter((one) => !one.isDirectory());
  return new Map(found.map((one) => [relative(folder, join7(one.parentPath, one.name)).split(sep).join("/"), one.isFile()]));
}
async function writeAtomically(path, text3) {
  const unfinished = join7(dirname3(path), `.${randomUUID()}`);
  try {
    await writeDurably(unfinished, text3);
    await rename4(unfinished, path);
  } catch (error) {
    await rm3(unfinished, { force: true }).catch(() => void 0);
    throw isExternalError(error) ? new Failure(notInstalled(dirname3(path)), error) : error;
  }
}
async function readIfPresent(path, most4 = Number.POSITIVE_INFINITY) {
  const found = await stat5(path).catch(undefinedIfMissing);
  return found && found.size <= most4 ? readFile3(path, "utf8") : void 0;
}
function undefinedIfMissing(error) {
  if (error.code !== "ENOENT") throw error;
}
async function writeDurably(path, text3) {
  await mkdir2(dirname3(path), { recursive: true });
  await writeFile2(path, text3, { flag: "wx" });
  const file = await open4(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
async function clearUnfinished(directory) {
  for (const folder of [directory, join7(directory, "versions")]) {
    for (const name of await readdir2(folder).catch(undefinedIfMissing) ?? []) {
      if (/^\.[0-9a-f-]{36}$/.test(name)) await rm3(join7(folder, name), { recursive: true, force: true });
    }
  }
}
async function clearVersions(directory, ...inUse) {
  await sayingWhere(directory, async () => {
    const versions = join7(directory, "versions");
    const others = (await readdir2(versions)).filter((name) => /^[0-9a-f]{40}(-again)?$/.test(name) && !inUse.includes(name));
    for (const name of others.slice(0, Math.max(0, others.length - keptVersions + 1)))
      await rm3(join7(versions, name), { recursive: true, force: true });
  });
}

// scripts/apply/signed-file.ts
var leastMemory = 256 * 1024 * 1024;
async function readSignedFile(remote, wanted) {
  const { branch, most: most4, deadline: deadline2 } = wanted;
  try {
    return await inTemporaryRepository(async (folder) => {
      const room3 = { file: most4 + mostCommitBytes, memory: Math.max(4 * most4, leastMemory) };
      if (!await fetchCommits(folder, readRemote(remote), { branch, depth: 1, deadline: deadline2, room: room3 })) return { found: "missing" };
      const { commit } = await readTip(folder, tipRef, mostCommitBytes);
      const state = await verifySignature(folder, commit, wanted);
      if (state !== "good") return { commit, found: state === "unsigned" ? "unsigned" : "signature" };
      return { commit, found: await readOnlyFile(folder, commit, wanted) };
    });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { found: error.cause instanceof GitError && error.cause.stopped === "size" ? "size" : "unreachable" };
  }
}
async function readOnlyFile(folder, commit, { path, most: most4 }) {
  const listed = await askGit(folder, ["ls-tree", "-r", "-z", "--full-tree", commit], { most: mostCommitBytes });
  const [, id] = /^100644 blob ([0-9a-f]{40})\t([^\0]+)\0?$/.exec(listed) ?? [];
  if (id === void 0 || listed.replace("\0", "") !== `100644 blob ${id}	${path}`) return "files";
  const [size = 0] = await readBlobSizes(folder, [id]);
  if (size > most4) return "size";
  const [bytes] = await readBlobs(folder, [id], most4 + mostCommitBytes);
  return bytes ?? "files";
}
var maySign = (signingKey, signers) => inTemporaryRepository(async (folder) => {
  const tree = await writeTree(folder, /* @__PURE__ */ new Map());
  const commit = await writeCommit(folder, { tree, parent: void 0, message: "Nothing", signingKey });
  return await verifySignature(folder, commit, signers) === "good";
});

// scripts/model/gateway/traffic.ts
function findTraffic(reports, asked) {
  const since = asked.since ?? "";
  const counts = (seen) => seen.last.slice(0, 10) >= since;
  const networks = asked.networks.flatMap((text3) => readAddress(text3).network ?? []);
  const isOwn = (address) => {
    const { network } = readAddress(address);
    return network !== void 0 && networks.some((one) => contains(one, network));
  };
  const clients = reports.flatMap(({ observed }) => observed.clients[asked.clientId] ?? []);
  const days = clients.flatMap(({ days: days2 }) => Object.entries(days2)).filter(([day, { passed }]) => day >= since && passed > 0);
  const sorted = days.map(([day]) => day).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  const types = new Set(
    clients.flatMap(({ documentTypes }) => Object.entries(documentTypes).flatMap(([code, seen]) => counts(seen) ? [code] : []))
  );
  const anyOf = (all, isRight) => all.some((one) => Object.entries(one).some(([name, seen]) => isRight(name) && counts(seen)));
  return {
    gateways: reports.map(({ gateway }) => gateway),
    requests: days.reduce((sum, [, { passed }]) => sum + passed, 0),
    ...first !== void 0 && last !== void 0 && { first, last },
    certificate: anyOf(
      clients.map(({ certificates }) => certificates),
      (sha1) => asked.certificates.includes(sha1)
    ),
    address: anyOf(
      clients.map(({ addresses }) => addresses),
      isOwn
    ),
    unseenTypes: asked.documentTypes.filter((code) => !types.has(code))
  };
}
function describeHeard(reports, clientIds) {
  const daysIn = (all) => Object.entries(all).map(([name, { last }]) => [name, last.slice(0, 10)]);
  return JSON.stringify(
    reports.map(({ gateway, observed }) => [
      gateway,
      ...clientIds.map((id) => {
        const { certificates = {}, addresses = {}, documentTypes = {} } = observed.clients[id] ?? {};
        return [certificates, addresses, documentTypes].map((all) => daysIn(all).sort());
      })
    ])
  );
}
function trafficOf(system, { history, registry, today }) {
  const { staging } = system.accesses;
  const clientId = staging?.data.clientId;
  if (!history?.traffic || !staging || typeof clientId !== "string") return void 0;
  const since = [history.stagingSince(systemId(system), system.digest ?? ""), addDays(today, -observedDaysOf(registry))];
  return history.traffic({
    clientId,
    certificates: staging.certificates.flatMap((part) => certificateOf(part)?.sha1 ?? []),
    networks: networksOf(staging).map(writeNetwork),
    documentTypes: (system.data.documentTypes ?? []).filter((code) => typeof code === "string"),
    since: since.flatMap((day) => day ?? []).sort().at(-1)
  });
}
var observedDaysOf = ({ policy }) => policy.limits.observedWithinDays ?? 30;

// scripts/commands/run/platform.ts
import { constants, createPublicKey, hash, verify } from "node:crypto";
var nodePlatform = {
  // In one call: an object for each hash is one more thing for the collector of garbage to look after.
  hash: async (algorithm, data) => hash(algorithm === "SHA-1" ? "sha1" : "sha256", data, "buffer"),
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

// scripts/model/gateway/report.ts
var statusPath = "status.json";
var observedPath = "observed.json";
var slack2 = 10 * 6e4;
var isAhead = (instant, now) => Date.parse(instant) > now.getTime() + slack2;
function believeReport({ files, committedAt }, { gateway, environment, now, seen }) {
  const status = readStatus(files.get(statusPath));
  const observed = readObserved(files.get(observedPath));
  if (!status || !observed) return "form";
  const isOther = status.running && status.running.environment !== environment || observed.environment !== environment;
  if (isOther || observed.gateway !== gateway) return "other";
  const times = [committedAt, status.checkedAt, observed.until];
  if (times.some((time) => isAhead(time, now))) return "future";
  if (seen !== void 0 && Date.parse(committedAt) < Date.parse(seen)) return "older";
  return { gateway, environment, status, observed };
}

// scripts/model/gateway/seen.ts
var nameSeen = (environment, gateway) => `${environment}/${gateway}`;
function joinSeen(...all) {
  const newest = /* @__PURE__ */ new Map();
  for (const [name, seen] of all.flatMap((one) => [...one]))
    if (Date.parse(newest.get(name)?.at ?? "") > Date.parse(seen.at) === false) newest.set(name, seen);
  return newest;
}
var dropAhead = (seen, now) => new Map([...seen].filter(([, { at }]) => !isAhead(at, now)));
function findSeen(seen, name, key) {
  const found = seen.get(name);
  return found?.key === key ? found.at : void 0;
}
var mostSeenBytes = 1 << 20;
var writeSeen = (seen) => `${JSON.stringify({ formatVersion: 1, reports: Object.fromEntries([...seen].sort(([a], [b]) => a < b ? -1 : 1)) }, null, 1)}
`;
function readSeen(text3) {
  if (text3 === void 0 || text3.length > mostSeenBytes) return void 0;
  const value = parseJson(text3);
  if (!isRecord(value) || value.formatVersion !== 1 || !isRecord(value.reports)) return void 0;
  const seen = /* @__PURE__ */ new Map();
  for (const [name, one] of Object.entries(value.reports)) {
    if (!isRecord(one) || !isText(one.key) || !isInstant(one.at)) return void 0;
    seen.set(name, { key: one.key, at: one.at });
  }
  return seen;
}

// scripts/commands/gateway/memory.ts
var memoryBranch = (environment) => `environment/${environment}-reports`;
var memoryPath = "reports.json";
var deadline = 6e4;
async function readSignedMemory(remote, environment, signers) {
  const wanted = { branch: memoryBranch(environment), path: memoryPath, most: mostSeenBytes, deadline, signers };
  const { commit, found } = await readSignedFile(remote, wanted);
  return { commit, found: typeof found === "string" ? found : readSeen(found.toString()) ?? "files" };
}
async function recall({ file, signers, remote, environment, now }) {
  const [own, signed] = await Promise.all([
    file === void 0 ? void 0 : readOwn(file),
    signers === void 0 ? void 0 : readSignedMemory(remote, environment, signers)
  ]);
  const known2 = signed === void 0 || typeof signed.found === "string" ? /* @__PURE__ */ new Map() : signed.found;
  return joinSeen(dropAhead(own ?? /* @__PURE__ */ new Map(), now), dropAhead(known2, now));
}
async function remember(file, seen, now) {
  const before = await readOwn(file) ?? /* @__PURE__ */ new Map();
  const text3 = writeSeen(joinSeen(dropAhead(before, now), seen));
  if (text3 === writeSeen(before)) return;
  await writeAtomically(file, text3).catch((error) => {
    if (!(error instanceof Failure)) throw error;
  });
}
async function readOwn(file) {
  try {
    return readSeen(await readIfPresent(file, mostSeenBytes));
  } catch (error) {
    if (isExternalError(error)) return void 0;
    throw error;
  }
}

// scripts/commands/gateway/reports.ts
async function readReports(registry, place) {
  return (await readSeenReports(registry, place)).reports;
}
async function readSeenReports({ gateways = /* @__PURE__ */ new Map() }, { remote, environment, now, memory }) {
  const reporting = [...gateways].filter(([, { environments: environments2 }]) => environments2.includes(environment)).sort();
  if (reporting.length === 0) return { reports: [], seen: /* @__PURE__ */ new Map() };
  const before = await recall({ ...memory, remote, environment, now });
  const news = /* @__PURE__ */ new Map();
  const readOne = async ([gateway, { key }]) => {
    const read = await readReport({ remote, gateway, environment }, key);
    if (typeof read === "string") return { gateway, report: read };
    const name = nameSeen(environment, gateway);
    const report2 = believeReport(read, { gateway, environment, now, seen: findSeen(before, name, key) });
    if (typeof report2 !== "string") news.set(name, { key, at: read.committedAt });
    return { gateway, report: report2 };
  };
  const reports = await inTurns(reporting, readOne);
  const seen = joinSeen(before, news);
  if (memory.file !== void 0 && news.size > 0) await remember(memory.file, seen, now);
  return { reports, seen };
}
var atOnce = 4;
async function inTurns(items, work) {
  const done = [];
  for (let i = 0; i < items.length; i += atOnce) done.push(...await Promise.all(items.slice(i, i + atOnce).map(work)));
  return done;
}
async function readReportsIfThere(registry, place) {
  try {
    return await readReports(registry, place);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const named = [...registry.gateways ?? []].filter(([, { environments: environments2 }]) => environments2.includes(place.environment));
    return named.map(([gateway]) => ({ gateway, report: "missing" }));
  }
}
async function readTraffic(registry, { remote, today, memory }) {
  const now = /* @__PURE__ */ new Date(`${today}T23:59:59Z`);
  return trafficIn(registry, await readReportsIfThere(registry, { remote, environment: "staging", now, memory }));
}
function trafficIn({ gateways }, read) {
  if (![...gateways ?? []].some(([, { environments: environments2 }]) => environments2.includes("staging"))) return {};
  const reports = read.flatMap(({ report: report2 }) => typeof report2 === "string" ? [] : report2);
  return { traffic: (asked) => findTraffic(reports, asked), heard: (clientIds) => describeHeard(reports, clientIds) };
}

// scripts/commands/gateway/attempt.ts
import { rename as rename5, rm as rm4 } from "node:fs/promises";
import { join as join8 } from "node:path";
var begun = (directory) => join8(directory, "attempt.json");
var fence = (directory) => join8(directory, "unknown.json");
async function readAttempt(directory) {
  try {
    const attempt = JSON.parse(await readIfPresent(begun(directory)) ?? "");
    return isAttempt(attempt) ? attempt : void 0;
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}
function isAttempt(value) {
  if (!isRecord(value)) return false;
  const { former, baseline } = value;
  const isBaseline = baseline === void 0 || isRecord(baseline) && Object.values(baseline).every((one) => typeof one === "boolean");
  return (former === void 0 || isText(former) && isHash(former.replace(/-again$/, ""), 40)) && isBaseline;
}
var writeAttempt = (directory, attempt) => writeAtomically(begun(directory), `${JSON.stringify(attempt, null, 2)}
`);
var forgetAttempt = (directory) => rm4(begun(directory), { force: true });
var fenceOff = (directory) => rename5(begun(directory), fence(directory));
var isFenced = async (directory) => await readIfPresent(fence(directory)) !== void 0;
var removeFence = (directory) => rm4(fence(directory), { force: true });

// scripts/model/publication/questions.ts
var most3 = { systems: 200, networks: 3 };
var nobody = { sha1: "0".repeat(40), sha256: "0".repeat(64) };
async function makeQuestions(manifest, before, findSha1) {
  const chosen = chooseSystems(manifest.systems, before?.systems ?? []);
  const gone = findGone(manifest.systems, before?.systems ?? []).slice(0, most3.systems);
  const anywhere = "192.0.2.1";
  const asked = [];
  for (const system of chosen)
    for (const { sha256 } of system.certificates) asked.push(askAbout(system, sha256, await findSha1(system.clientId, sha256)));
  for (const { system, sha256 } of gone) asked.push(askAboutGone(system, sha256, await findSha1(system.clientId, sha256)));
  return [
    { about: "", address: anywhere, sha1: "", sha256: "", expected: { refusal: "certificate-missing" } },
    { about: "", address: anywhere, ...nobody, expected: { refusal: "certificate-unknown" } },
    ...asked.flat()
  ];
}
function chooseSystems(systems, before) {
  const known2 = new Map(before.map((one) => [nameOf(one), one.access]));
  const changed = systems.filter((one) => known2.get(nameOf(one)) !== one.access).slice(0, most3.systems);
  const step = Math.max(1, Math.ceil(systems.length / most3.systems));
  return [.../* @__PURE__ */ new Set([...changed, ...systems.filter((_, i) => i % step === 0)])];
}
function askAbout(system, sha256, sha1) {
  if (sha1 === void 0) return [];
  const networks = networksOf2(system);
  const about = nameOf(system);
  return networks.slice(0, most3.networks).flatMap(({ family, first, last }) => {
    const outside = [first - 1n, last + 1n].filter((value) => value >= 0n && value < 1n << BigInt(bits[family]));
    const strange = outside.filter((value) => !networks.some((one) => contains(one, single(family, value))));
    return [
      ...[.../* @__PURE__ */ new Set([first, last])].map((value) => ({
        about,
        sha1,
        sha256,
        address: write(family, value),
        expected: { client: system.clientId }
      })),
      ...strange.map((value) => ({
        about,
        sha1,
        sha256,
        address: write(family, value),
        expected: { refusal: "address-not-registered" }
      }))
    ];
  });
}
var networksOf2 = ({ networks }) => networks.flatMap((text3) => readAddress(text3).network ?? []);
function findGone(systems, before) {
  const present = new Set(systems.flatMap(({ certificates }) => certificates.map(({ sha256 }) => sha256)));
  return before.flatMap(
    (system) => system.certificates.flatMap(({ sha256 }) => present.has(sha256) ? [] : [{ system, sha256 }])
  );
}
function askAboutGone(system, sha256, sha1) {
  const [network] = networksOf2(system);
  if (sha1 === void 0 || !network) return [];
  return [{ about: nameOf(system), sha1, sha256, address: write(network.family, network.first), expected: { refusal: "" } }];
}
var single = (family, value) => ({ family, first: value, last: value, prefix: bits[family] });
var write = (family, value) => writeNetwork(single(family, value));
function isAsExpected({ expected }, { client, refusal }) {
  if ("client" in expected) return client === expected.client;
  return client === void 0 && refusal !== void 0 && (expected.refusal === "" || refusal === expected.refusal);
}

// scripts/commands/gateway/check.ts
import { mkdir as mkdir3, mkdtemp as mkdtemp2, rm as rm5, writeFile as writeFile3 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname as dirname4, join as join9 } from "node:path";
async function checkFiles(check, files) {
  const site = await findSite(files);
  if (!site)
    return settingsIn(files) ? { status: "refused", output: `${manifestPath}: gateway` } : { status: "unknown", output: "" };
  const directory = await mkdtemp2(join9(tmpdir(), `mdocs-${check.program}-`));
  try {
    const trial = check.judge(site);
    await writeTrial(directory, trial);
    return await run(check.program, trial.args(directory), directory);
  } finally {
    await rm5(directory, { recursive: true, force: true });
  }
}
async function findSite(files) {
  const settings = settingsIn(files);
  if (!settings || !isWhole(settings)) return void 0;
  return { files, settings, server: await makeStranger(settings.serverName) };
}
var settingsIn = (files) => readManifest(files.get(manifestPath))?.gateway;
function isWhole({ listen, serverName, upstream, directory, certificate, key }) {
  const values = [listen, serverName, upstream, directory, certificate, key];
  return values.every((value) => typeof value === "string" && value !== "" && !value.split("/").includes(".."));
}
async function writeTrial(directory, { files }) {
  for (const [path, text3] of files) {
    await mkdir3(dirname4(join9(directory, path)), { recursive: true });
    await writeFile3(join9(directory, path), text3, { mode: 384 });
  }
}
var thrownAway = /* @__PURE__ */ new Map();
async function makeStranger(name) {
  const { issueCertificate } = await import("./forge.mjs");
  const subject = [{ oid: "2.5.4.3", value: name }];
  const dates = { notBefore: "2020-01-01T00:00:00Z", notAfter: "2049-12-31T00:00:00Z" };
  const server = thrownAway.get(name) ?? issueCertificate({ subject, serial: "01", ...dates });
  thrownAway.set(name, server);
  return server;
}
var envWithServers = () => ({ PATH: `${process.env.PATH ?? ""}:/usr/sbin:/usr/local/sbin` });
var patience6 = 6e4;
async function run(program, args, folder) {
  const options = { folder, environment: envWithServers(), deadline: patience6, most: mostPrinted };
  const { exitCode, out, err, error, stopped } = await runTree(program, args, options);
  const output = `${out}${err}`.trim();
  if (error?.code === "ENOENT") return { status: "absent", output: "" };
  if (error) throw error;
  if (stopped === "time") return { status: "refused", output: `${output}
${program}: > ${patience6 / 1e3} s`.trim() };
  return { status: exitCode === 0 ? "accepted" : "refused", output };
}
var mostPrinted = 1 << 20;

// scripts/commands/gateway/candidate.ts
import { spawn as spawn3 } from "node:child_process";
import { rm as rm6 } from "node:fs/promises";
import { Agent, request as request2 } from "node:https";
import { join as join10 } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as pause5 } from "node:timers/promises";
async function askCandidate(check, site, { before, directory }) {
  const questions = await makeQuestions(manifestIn(site.files), before && manifestIn(before), makeSha1Finder(site.files, before));
  return askQuestions(check, site, questions, directory);
}
async function askQuestions(check, site, questions, directory) {
  const trial = check.operation.answer(site, process.getuid?.() === 0);
  const args = trial.args(directory);
  await clear(check, directory, args);
  try {
    await writeTrial(directory, trial);
    return await askProgramOf(check.program, args, { directory, questions, serverName: site.settings.serverName });
  } finally {
    await clear(check, directory, args);
  }
}
async function askProgramOf(name, args, { directory, questions, serverName }) {
  const program = spawn3(name, args, { cwd: directory, env: envWithServers(), stdio: ["ignore", "ignore", "pipe"] });
  const forget = endWithThis(() => program.kill("SIGKILL"));
  let printed = "";
  program.stderr.setEncoding("utf8").on("data", (part) => {
    if (printed.length < mostPrinted2) printed += part;
  });
  const failed = new Promise((resolve4) => {
    program.once("error", () => resolve4({ isFailed: true, failed: void 0 }));
    program.once("close", () => resolve4({ isFailed: true, failed: printed.trim() }));
  });
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const ended = new AbortController();
  const ask = (question) => askAt2({ agent, socketPath: join10(directory, "ask.sock"), servername: serverName }, question);
  try {
    return await Promise.race([failed, askAll(ask, questions, ended.signal)]);
  } finally {
    ended.abort();
    agent.destroy();
    program.kill("SIGKILL");
    forget();
  }
}
var mostPrinted2 = 1 << 14;
async function askAll(ask, [first, ...others], ended) {
  if (!first) throw new Error("nothing is asked");
  const wrong = await askUntilAnswered(ask, first, ended) ?? await findWrong(ask, others);
  return { isFailed: false, wrong };
}
async function clear({ program, operation: { pid } }, directory, start) {
  const place = { program, directory, pid, start };
  for (let id = await findProcess(place); id !== void 0; id = await findProcess(place)) await endProcesses([id]);
  await rm6(directory, { recursive: true, force: true, maxRetries: 3 });
}
var patience7 = 2e4;
async function askUntilAnswered(ask, question, ended) {
  for (const begun2 = Date.now(); ; await pause5(20)) {
    const answer = await ask(question);
    if (isAsExpected(question, answer)) return void 0;
    const isSilent = answer.client === void 0 && answer.refusal === void 0;
    if (!isSilent || ended.aborted || Date.now() - begun2 > patience7) return { question, answer };
  }
}
async function findWrong(ask, questions) {
  const answers = await Promise.all(questions.map(async (question) => ({ question, answer: await ask(question) })));
  return answers.find(({ question, answer }) => !isAsExpected(question, answer));
}
function askAt2(place, { address, sha1, sha256 }) {
  const fingerprints = { "X-Fingerprint": sha1, "X-Fingerprint-SHA256": sha256 };
  const headers = { "X-Real-IP": address, ...fingerprints, "X-Verify": sha1 === "" ? "NONE" : "SUCCESS" };
  return new Promise((resolve4) => {
    const sent = request2(
      { ...place, headers, path: "/", rejectUnauthorized: false, signal: AbortSignal.timeout(1e4) },
      (response) => {
        text(response).then(
          (said) => resolve4(readAnswer(response.statusCode, said)),
          () => resolve4({})
        );
      }
    );
    sent.once("error", () => resolve4({}));
    sent.end();
  });
}
function readAnswer(status, said) {
  const value = parseJson(said);
  if (!isRecord(value)) return {};
  return status === 200 ? { client: String(value.client) } : { refusal: String(value.error) };
}
var manifestIn = (files) => {
  const manifest = readManifest(files.get(manifestPath));
  if (!manifest) throw new Error("there is no manifest");
  return manifest;
};
function makeSha1Finder(...trees) {
  const byClient = /* @__PURE__ */ new Map();
  for (const files of trees) {
    const clients = JSON.parse(files?.get("clients.json") ?? "[]");
    for (const { id, certificates } of clients) byClient.set(id, [...byClient.get(id) ?? [], ...certificates]);
  }
  return async (clientId, sha256) => {
    for (const text3 of byClient.get(clientId) ?? []) {
      const der = Buffer.from(text3, "base64");
      if (toHex(await nodePlatform.hash("SHA-256", der)) === sha256) return toHex(await nodePlatform.hash("SHA-1", der));
    }
    return void 0;
  };
}

// scripts/commands/gateway/live.ts
import { setTimeout as pause6 } from "node:timers/promises";
var settling = 1e3;
async function tellLive(directory, { socket }, steps) {
  try {
    const control = await Control.open(directory, socket);
    for (const step of steps) {
      if (step.kind === "settle") await pause6(settling);
      else if (step.kind === "end") await control.end(step.proxy, step.networks);
      else await control[step.kind](step.map, step.lines);
    }
    return true;
  } catch {
    return false;
  }
}

// scripts/commands/gateway/revision.ts
import { createHash } from "node:crypto";
var statePath = "state.json";
var unnamed = "0".repeat(40);
async function makeRevision(published, commit, { operation, directory, socket, isClosed }) {
  const manifest = readManifest(published.get(manifestPath));
  if (!manifest?.gateway || manifest.generation === void 0 || manifest.notAfter === void 0) return void 0;
  const { gateway: settings, environment, generation, notAfter, systems } = manifest;
  const hash2 = await digestOf(nodePlatform, published.get(manifestPath) ?? "");
  const state = { revision: unnamed, environment, generation, commit, manifest: hash2, notAfter };
  const laid = { socket, settings, directory, layout: await nameLayout(operation), isClosed };
  const files = new Map(
    await operation.layOut({
      files: published,
      settings,
      directory,
      socket,
      state,
      systems: systems.map((one) => ({ clientId: one.clientId, name: nameOf(one) })),
      documentTypes: systems.flatMap(({ documentTypes }) => documentTypes),
      isClosed,
      isRoot: process.getuid?.() === 0
    })
  );
  files.set(statePath, `${JSON.stringify({ ...state, ...laid }, null, 2)}
`);
  const revision = nameFiles([...files].map(([path, text3]) => [path, hashOf(text3)]));
  for (const [path, text3] of files) if (!isPublished(path)) files.set(path, text3.replaceAll(unnamed, revision));
  return { published, settings, socket, state: { ...state, revision }, files };
}
var isPublished = (path) => path.startsWith("published/");
var hashOf = (content) => createHash("sha256").update(content).digest("hex");
function nameFiles(hashes) {
  const sorted = [...hashes].sort(([a], [b]) => a < b ? -1 : 1);
  return hashOf(JSON.stringify(sorted)).slice(0, 40);
}
var layouts = /* @__PURE__ */ new WeakMap();
function nameLayout(operation) {
  const known2 = layouts.get(operation) ?? layOutSample(operation);
  layouts.set(operation, known2);
  return known2;
}
async function layOutSample(operation) {
  const settings = { listen: "1", serverName: "a", upstream: "http://a", directory: "a", certificate: "a", key: "b" };
  const state = { revision: unnamed, environment: "staging", generation: 1, commit: unnamed, manifest: "a", notAfter: "a" };
  const files = await operation.layOut({
    ...{ files: operation.sample, isClosed: true, isRoot: true, settings, directory: "/a", socket: operation.sockets[0], state },
    ...{ systems: [{ clientId: "00000000-0000-4000-8000-000000000000", name: "a/a" }], documentTypes: ["A"] }
  });
  return hashOf(JSON.stringify([...files]));
}
function readState(value) {
  if (!isRecord(value)) return void 0;
  const { revision, environment, generation, commit, manifest, notAfter } = value;
  const isNamed = isHash(revision, 40) && isHash(commit, 40) && isHash(manifest, 64);
  const isKnown = environments.some((one) => one === environment);
  return isNamed && isKnown && isCount(generation) && isInstant(notAfter) ? value : void 0;
}
async function readInstalledRevision(place) {
  const name = await readName(place.directory);
  return name === void 0 ? void 0 : readVersionRevision(place, name);
}
async function readVersionRevision({ operation, directory }, name) {
  const folder = await openVersion(directory, name);
  const written = parseJson((await folder?.read(statePath))?.toString() ?? "");
  const state = readState(written);
  if (!folder || state?.revision !== name || !isRecord(written)) return void 0;
  const hashes = [];
  for (const path of folder.paths) hashes.push([path, hashUnnamed(path, await folder.read(path), name)]);
  const laid = nameFiles(hashes) === name && isLaid(written) && written.directory === directory ? written : void 0;
  if (laid) {
    const isCurrent = laid.layout === await nameLayout(operation);
    const { socket, settings: settings2, isClosed } = laid;
    return { name, state, isWhole: true, isCurrent, socket, settings: settings2, isClosed };
  }
  const text3 = (await folder.read(`published/${manifestPath}`))?.toString();
  const isManifest = await digestOf(nodePlatform, text3 ?? "") === state.manifest;
  const settings = isManifest ? readManifest(text3)?.gateway : void 0;
  return { name, state, isWhole: false, isCurrent: false, socket: void 0, settings, isClosed: false };
}
function hashUnnamed(path, content, name) {
  if (content === void 0) return "";
  if (isPublished(path)) return hashOf(content);
  const text3 = content.toString("latin1");
  return text3.includes(unnamed) ? "" : hashOf(Buffer.from(text3.replaceAll(name, unnamed), "latin1"));
}
function isLaid(value) {
  const { socket, settings, directory, layout, isClosed } = value;
  return typeof isClosed === "boolean" && isText(socket) && isText(directory) && isText(layout) && isRecord(settings);
}
async function readRevision(directory, installed) {
  const { name, state, isWhole: isWhole2, settings, socket } = installed;
  const files = isWhole2 ? await readVersion(directory, name) : void 0;
  if (!files || !settings || socket === void 0) return void 0;
  const published = [...files].flatMap(([path, text3]) => isPublished(path) ? [[path.slice(10), text3]] : []);
  return { state, settings, socket, files, published: new Map(published) };
}

// scripts/commands/gateway/look.ts
import { join as join11 } from "node:path";
var longest = 5e3;
async function look(place, patience11 = longest) {
  const timeout = Math.min(patience11, longest);
  const id = await findProcess(place);
  if (id !== void 0) {
    const answer = await askProgram(place, id, timeout);
    const state = readState(answer?.said);
    return { runs: true, orphans: false, ...state && { state, socket: answer?.socket } };
  }
  const orphans = (await findOrphans(place, place.sockets)).length > 0;
  return { runs: false, orphans, ...orphans && { state: await readLeft(place, timeout) } };
}
async function readLeft({ directory, sockets }, timeout) {
  const said = await Promise.all(sockets.map((name) => askAt(join11(directory, name), timeout)));
  return said.map(readState).find((state) => state !== void 0);
}

// scripts/commands/gateway/probe.ts
import { X509Certificate } from "node:crypto";
import { readFile as readFile4 } from "node:fs/promises";
import { request as request3 } from "node:https";
import { connect as connect2 } from "node:net";
import { isAbsolute, join as join12 } from "node:path";
import { text as text2 } from "node:stream/consumers";
import { setTimeout as pause7 } from "node:timers/promises";
import { connect as connectSecured } from "node:tls";
async function probe(settings, { directory, stranger }) {
  const { certificate } = settings;
  const path = isAbsolute(certificate) ? certificate : join12(directory, certificate);
  const own = readFirst(await readFile4(path, "utf8").catch(() => ""));
  const [without, withStranger] = await Promise.all([call(settings), call(settings, stranger)]);
  return {
    missing: without.error === "certificate-missing",
    untrusted: withStranger.error === "certificate-untrusted",
    certificate: own !== void 0 && without.shown?.equals(own) === true
  };
}
var settling2 = 2e3;
async function probeSettled(settings, prober) {
  for (const begun2 = Date.now(); ; await pause7(100)) {
    const result = await probe(settings, prober);
    if (isAllRight(result) || Date.now() - begun2 > settling2) return result;
  }
}
var isAllRight = (result) => Object.values(result).every(Boolean);
var isWorse = (after, before) => before.missing && !after.missing || before.untrusted && !after.untrusted || before.certificate && !after.certificate;
var patience8 = 5e3;
function call(settings, identity2) {
  const { listen, serverName: servername, proxyProtocolFrom } = settings;
  const { host, port } = placeOf(listen);
  const own = identity2 ? { cert: identity2.certificatePem, key: identity2.privateKeyPem } : {};
  const secured = { ...own, host, port, servername, rejectUnauthorized: false };
  const connection = proxyProtocolFrom ? { createConnection: () => connectAsBalancer(secured) } : { agent: false };
  const options = { ...secured, ...connection, path: "/" };
  return new Promise((resolve4) => {
    const sent = request3({ ...options, signal: AbortSignal.timeout(patience8) }, (response) => {
      const shown = response.socket.getPeerCertificate().raw;
      text2(response).then(
        (answer) => resolve4({ error: errorIn(answer), shown }),
        () => resolve4({})
      );
    });
    sent.once("error", () => resolve4({}));
    sent.end();
  });
}
function connectAsBalancer(secured) {
  const socket = connect2(secured.port, secured.host);
  socket.write("PROXY UNKNOWN\r\n");
  const { host: _, port: __, ...others } = secured;
  const opened = connectSecured({ ...others, socket });
  socket.once("error", (error) => opened.destroy(error));
  return opened;
}
function readFirst(pem) {
  try {
    return new X509Certificate(pem).raw;
  } catch {
    return void 0;
  }
}
function errorIn(answer) {
  const value = parseJson(answer);
  return isRecord(value) ? value.error : void 0;
}
function placeOf(listen) {
  const [, address = "", port = ""] = /^(?:(.*):)?([0-9]+)$/.exec(listen) ?? [];
  const host = address.replace(/^\[|\]$/g, "");
  if (host === "" || host === "0.0.0.0" || host === "*") return { host: "127.0.0.1", port: Number(port) };
  return { host: host === "::" ? "::1" : host, port: Number(port) };
}

// scripts/commands/gateway/serve-words.ts
var servingText = (program, generation) => ({
  ro: say`${new Phrase(program)} servește publicarea ${generation}: o spune el însuși și răspunde ca atare.`,
  en: say`${new Phrase(program)} serves publication ${generation}: it says so itself, and answers accordingly.`,
  ru: say`${new Phrase(program)} обслуживает публикацию ${generation}: он сам это сообщает и отвечает соответственно.`
});
var keptText = (program, generation) => ({
  ro: say`S-a revenit la starea de dinainte, dovedit: ${stateOf(program, generation).ro}.`,
  en: say`The state before is back, and proved: ${stateOf(program, generation).en}.`,
  ru: say`Прежнее состояние возвращено, и это доказано: ${stateOf(program, generation).ru}.`
});
var stateOf = (program, generation) => generation === void 0 ? {
  ro: new Phrase(`${program} nu ruleaz\u0103`),
  en: new Phrase(`${program} does not run`),
  ru: new Phrase(`${program} \u043D\u0435 \u0437\u0430\u043F\u0443\u0449\u0435\u043D`)
} : {
  ro: new Phrase(`${program} serve\u0219te publicarea ${generation}`),
  en: new Phrase(`${program} serves publication ${generation}`),
  ru: new Phrase(`${program} \u043E\u0431\u0441\u043B\u0443\u0436\u0438\u0432\u0430\u0435\u0442 \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u044E ${generation}`)
};
var stoppedText = (program) => ({
  ro: say`${new Phrase(program)} nu rulează din acest dosar.`,
  en: say`${new Phrase(program)} does not run from this folder.`,
  ru: say`${new Phrase(program)} не запущен из этой папки.`
});
var orphansText = (program) => ({
  ro: say`Procesul principal ${new Phrase(program)} nu mai rulează, dar procesele pornite de el încă răspund: nicio publicare nouă nu ajunge la ele. Opriți-le.`,
  en: say`The main process of ${new Phrase(program)} is gone, but those that it started still answer: no new publication comes to them. End them.`,
  ru: say`Главный процесс ${new Phrase(program)} завершён, но запущенные им процессы ещё отвечают: новые публикации до них не доходят. Завершите их.`
});
var silentText = (program) => ({
  ro: say`${new Phrase(program)} rulează, dar nu spune ce publicare servește.`,
  en: say`${new Phrase(program)} runs, but does not say which publication it serves.`,
  ru: say`${new Phrase(program)} запущен, но не сообщает, какую публикацию обслуживает.`
});
var unaskedText = (program) => ({
  ro: say`Manifestul din dosar este deteriorat: nu s-a verificat cum răspunde ${new Phrase(program)}.`,
  en: say`The manifest in the folder is damaged: how ${new Phrase(program)} answers was not checked.`,
  ru: say`Манифест в папке повреждён: как отвечает ${new Phrase(program)}, не проверялось.`
});
var fencedText = (program) => ({
  ro: `O rulare anterioar\u0103 nu a aflat ce serve\u0219te ${program}. Rul\u0103rile nu schimb\u0103 nimic. Verifica\u021Bi ce ruleaz\u0103, apoi repeta\u021Bi comanda cu --resolve.`,
  en: `An earlier run did not find out what ${program} serves. Runs change nothing. Look at what runs, then repeat the command with --resolve.`,
  ru: `\u041F\u0440\u0435\u0434\u044B\u0434\u0443\u0449\u0438\u0439 \u0437\u0430\u043F\u0443\u0441\u043A \u043D\u0435 \u0432\u044B\u044F\u0441\u043D\u0438\u043B, \u0447\u0442\u043E \u043E\u0431\u0441\u043B\u0443\u0436\u0438\u0432\u0430\u0435\u0442 ${program}. \u0417\u0430\u043F\u0443\u0441\u043A\u0438 \u043D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u043C\u0435\u043D\u044F\u044E\u0442. \u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435, \u0447\u0442\u043E \u0440\u0430\u0431\u043E\u0442\u0430\u0435\u0442, \u0437\u0430\u0442\u0435\u043C \u043F\u043E\u0432\u0442\u043E\u0440\u0438\u0442\u0435 \u043A\u043E\u043C\u0430\u043D\u0434\u0443 \u0441 --resolve.`
});
var noSeconds = {
  ro: "Op\u021Biunea --every ia un num\u0103r \xEEntreg de secunde, de la 1 la 99999.",
  en: "The option --every takes a whole number of seconds, from 1 to 99999.",
  ru: "\u041F\u0430\u0440\u0430\u043C\u0435\u0442\u0440 --every \u043F\u0440\u0438\u043D\u0438\u043C\u0430\u0435\u0442 \u0446\u0435\u043B\u043E\u0435 \u0447\u0438\u0441\u043B\u043E \u0441\u0435\u043A\u0443\u043D\u0434 \u043E\u0442 1 \u0434\u043E 99999."
};
var unreadableFolder = (folder, cause) => ({
  ro: say`În dosarul ${folder} nu se poate lucra: ${cause}.`,
  en: say`It is not possible to work in the folder ${folder}: ${cause}.`,
  ru: say`В папке ${folder} невозможно работать: ${cause}.`
});
var statusUnwrittenText = (path) => ({
  ro: say`Fișierul ${path} nu a putut fi scris: starea din el este cea de dinainte. Verificați spațiul liber și drepturile de acces.`,
  en: say`The file ${path} could not be written: the status in it is the one from before. Check the free space and the access rights.`,
  ru: say`Не удалось записать файл ${path}: в нём прежнее состояние. Проверьте свободное место и права доступа.`
});
var nothingToStartText = {
  ro: "Nu exist\u0103 \xEEn dosar nicio publicare \xEEntreag\u0103 cu care s\u0103 poat\u0103 fi pornit programul.",
  en: "There is no whole publication in the folder to start the program with.",
  ru: "\u0412 \u043F\u0430\u043F\u043A\u0435 \u043D\u0435\u0442 \u0446\u0435\u043B\u043E\u0439 \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u0438, \u0441 \u043A\u043E\u0442\u043E\u0440\u043E\u0439 \u043C\u043E\u0436\u043D\u043E \u0437\u0430\u043F\u0443\u0441\u0442\u0438\u0442\u044C \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u0443."
};
var notComeText = (program, time) => ({
  ro: say`${new Phrase(program)}, pe care îl pornește altcineva (--started-elsewhere), nu a apărut în ${new Phrase(time)}.`,
  en: say`${new Phrase(program)}, which somebody else starts (--started-elsewhere), did not appear within ${new Phrase(time)}.`,
  ru: say`${new Phrase(program)}, который запускает кто-то другой (--started-elsewhere), не появился за ${new Phrase(time)}.`
});
var noHealthText = {
  ro: "Op\u021Biunea --health ia un port sau o adres\u0103 IP cu port, de exemplu 9102.",
  en: "The option --health takes a port, or an IP address with a port, for example 9102.",
  ru: "\u041F\u0430\u0440\u0430\u043C\u0435\u0442\u0440 --health \u043F\u0440\u0438\u043D\u0438\u043C\u0430\u0435\u0442 \u043F\u043E\u0440\u0442 \u0438\u043B\u0438 IP-\u0430\u0434\u0440\u0435\u0441 \u0441 \u043F\u043E\u0440\u0442\u043E\u043C, \u043D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 9102."
};
var unheardHealthText = (at) => ({
  ro: say`La ${at} (--health) nu se poate asculta.`,
  en: say`Nobody can listen at ${at} (--health).`,
  ru: say`По адресу ${at} (--health) нельзя принимать соединения.`
});
var notStartedText = (program, output) => ({
  ro: say`${new Phrase(program)} nu a putut fi pornit: ${output}.`,
  en: say`${new Phrase(program)} could not be started: ${output}.`,
  ru: say`Не удалось запустить ${new Phrase(program)}: ${output}.`
});
var otherAnswerText = (program, generation) => generation === void 0 ? {
  ro: say`După reîncărcare, ${new Phrase(program)} nu spune ce publicare servește. Vedeți log/error.log.`,
  en: say`After the reload, ${new Phrase(program)} does not say which publication it serves. See log/error.log.`,
  ru: say`После перезагрузки ${new Phrase(program)} не сообщает, какую публикацию обслуживает. См. log/error.log.`
} : {
  ro: say`După reîncărcare, ${new Phrase(program)} are tot configurația de dinainte (publicarea ${generation}). Vedeți log/error.log.`,
  en: say`After the reload, ${new Phrase(program)} still has the configuration from before (publication ${generation}). See log/error.log.`,
  ru: say`После перезагрузки ${new Phrase(program)} по-прежнему имеет прежнюю конфигурацию (публикация ${generation}). См. log/error.log.`
};
var remainsText = (program) => ({
  ro: say`Procese ${new Phrase(program)} de dinainte de reîncărcare încă rulează și pot lăsa să treacă pe cine nu mai are acces. Opriți-le.`,
  en: say`Processes of ${new Phrase(program)} from before the reload still run, and may let through whoever has no access any more. End them.`,
  ru: say`Процессы ${new Phrase(program)}, запущенные до перезагрузки, ещё работают и могут пропускать тех, у кого больше нет доступа. Завершите их.`
});
function worseText(program, found) {
  const wrong = Object.keys(found).filter((name) => !found[name]);
  const list = (locale) => new Phrase(wrong.map((name) => probes[name][locale]).join("; "));
  return {
    ro: say`Pe portul gateway-ului, ${new Phrase(program)} nu răspunde cum trebuie: ${list("ro")}.`,
    en: say`At the gateway's port, ${new Phrase(program)} does not answer as it should: ${list("en")}.`,
    ru: say`На порту шлюза ${new Phrase(program)} отвечает не так, как должен: ${list("ru")}.`
  };
}
var probes = {
  missing: {
    ro: "un apel f\u0103r\u0103 certificat nu a primit refuzul a\u0219teptat",
    en: "a call without a certificate did not get the expected refusal",
    ru: "\u0437\u0430\u043F\u0440\u043E\u0441 \u0431\u0435\u0437 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430 \u043D\u0435 \u043F\u043E\u043B\u0443\u0447\u0438\u043B \u043E\u0436\u0438\u0434\u0430\u0435\u043C\u043E\u0433\u043E \u043E\u0442\u043A\u0430\u0437\u0430"
  },
  untrusted: {
    ro: "un apel cu un certificat al unei autorit\u0103\u021Bi necunoscute nu a primit refuzul a\u0219teptat",
    en: "a call with a certificate of an unknown authority did not get the expected refusal",
    ru: "\u0437\u0430\u043F\u0440\u043E\u0441 \u0441 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u043E\u043C \u043D\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E\u0433\u043E \u0446\u0435\u043D\u0442\u0440\u0430 \u043D\u0435 \u043F\u043E\u043B\u0443\u0447\u0438\u043B \u043E\u0436\u0438\u0434\u0430\u0435\u043C\u043E\u0433\u043E \u043E\u0442\u043A\u0430\u0437\u0430"
  },
  certificate: {
    ro: "certificatul prezentat nu este cel din fi\u0219ierul gateway-ului",
    en: "the certificate shown is not the one in the gateway's file",
    ru: "\u043F\u0440\u0435\u0434\u044A\u044F\u0432\u043B\u0435\u043D\u043D\u044B\u0439 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u043D\u0435 \u0441\u043E\u0432\u043F\u0430\u0434\u0430\u0435\u0442 \u0441 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u043E\u043C \u0438\u0437 \u0444\u0430\u0439\u043B\u0430 \u0448\u043B\u044E\u0437\u0430"
  }
};
var unknownText = (program, problem) => ({
  ro: `${problem.ro} Nu se \u0219tie ce serve\u0219te ${program} acum. Urm\u0103toarele rul\u0103ri nu schimb\u0103 nimic. Verifica\u021Bi ce ruleaz\u0103, apoi repeta\u021Bi comanda cu --resolve.`,
  en: `${problem.en} What ${program} serves now is not known. Later runs change nothing. Look at what runs, then repeat the command with --resolve.`,
  ru: `${problem.ru} \u041D\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E, \u0447\u0442\u043E ${program} \u043E\u0431\u0441\u043B\u0443\u0436\u0438\u0432\u0430\u0435\u0442 \u0441\u0435\u0439\u0447\u0430\u0441. \u0421\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0435 \u0437\u0430\u043F\u0443\u0441\u043A\u0438 \u043D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u043C\u0435\u043D\u044F\u044E\u0442. \u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435, \u0447\u0442\u043E \u0440\u0430\u0431\u043E\u0442\u0430\u0435\u0442, \u0437\u0430\u0442\u0435\u043C \u043F\u043E\u0432\u0442\u043E\u0440\u0438\u0442\u0435 \u043A\u043E\u043C\u0430\u043D\u0434\u0443 \u0441 --resolve.`
});
var endedText = (notAfter) => ({
  ro: say`Publicarea folosită nu mai este valabilă din ${notAfter}, iar una nouă nu a venit.`,
  en: say`The publication in use ended at ${notAfter}, and no new one has come.`,
  ru: say`Срок используемой публикации истёк ${notAfter}, а новой не поступило.`
});
var closedText = (program) => ({
  ro: say`Așa cum spune policy.yaml, ${new Phrase(program)} răspunde tuturor cu 503 până vine o publicare nouă.`,
  en: say`As policy.yaml says, ${new Phrase(program)} answers everybody with 503 until a new publication comes.`,
  ru: say`Как указано в policy.yaml, ${new Phrase(program)} отвечает всем 503, пока не придёт новая публикация.`
});
var unclosedText = (program) => ({
  ro: say`Publicarea a ieșit din termen, dar dosarul este deteriorat, deci ${new Phrase(program)} nu a putut fi închis și lasă să treacă mai departe. Opriți-l sau faceți să poată fi citit depozitul.`,
  en: say`The publication has ended, but the folder is damaged, so ${new Phrase(program)} could not be closed and goes on letting through. Stop it, or make the repository readable.`,
  ru: say`Срок публикации истёк, но папка повреждена, поэтому ${new Phrase(program)} не удалось закрыть, и он продолжает пропускать. Остановите его или восстановите доступ к репозиторию.`
});
var unheardRingText = (names) => ({
  ro: say`Publicarea a fost luată fără ca primele gateway-uri (${new Phrase(names)}) să fi raportat că o servesc bine: de prea mult timp nu se știe nimic despre aceasta de la ele.`,
  en: say`The publication was taken without a report of the first gateways (${new Phrase(names)}) that they serve it well: nothing has been heard of that from them for too long.`,
  ru: say`Публикация взята без отчёта первых шлюзов (${new Phrase(names)}) о том, что они обслуживают её исправно: об этом от них слишком долго нет вестей.`
});
var othersFolder = (folder) => ({
  ro: say`Dosarul ${folder} este al comenzii ${"pull"}. Indicați cu --into un dosar nou.`,
  en: say`The folder ${folder} belongs to the command ${"pull"}. Name a new folder with --into.`,
  ru: say`Папка ${folder} принадлежит команде ${"pull"}. Укажите с --into новую папку.`
});
var unusableFolder = (folder) => ({
  ro: say`Calea ${folder} nu poate sta în configurația programului. Alegeți una de cel mult 88 de semne, cu litere latine, cifre și - _ . /.`,
  en: say`The path ${folder} cannot stand in the program's configuration. Choose one of at most 88 signs: Latin letters, digits and - _ . /.`,
  ru: say`Путь ${folder} нельзя записать в конфигурацию программы. Выберите путь не длиннее 88 знаков: латинские буквы, цифры и - _ . /.`
});
var notReportedText = (why) => ({
  ro: `Raportul nu a putut fi trimis; urm\u0103toarea rund\u0103 \xEEncearc\u0103 din nou. ${why.ro}`,
  en: `The report could not be sent; the next round tries again. ${why.en}`,
  ru: `\u041E\u0442\u0447\u0451\u0442 \u043D\u0435 \u0443\u0434\u0430\u043B\u043E\u0441\u044C \u043E\u0442\u043F\u0440\u0430\u0432\u0438\u0442\u044C; \u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0439 \u043F\u0440\u043E\u0445\u043E\u0434 \u043F\u043E\u043F\u0440\u043E\u0431\u0443\u0435\u0442 \u0441\u043D\u043E\u0432\u0430. ${why.ru}`
});
var nameAndKey = {
  ro: "Indica\u021Bi at\xE2t --name (numele din registry/gateways.yaml), c\xE2t \u0219i --report-key (fi\u0219ierul cheii), sau niciuna.",
  en: "Give both --name (the name in registry/gateways.yaml) and --report-key (the file of the key), or neither.",
  ru: "\u0423\u043A\u0430\u0436\u0438\u0442\u0435 \u0438 --name (\u0438\u043C\u044F \u0438\u0437 registry/gateways.yaml), \u0438 --report-key (\u0444\u0430\u0439\u043B \u043A\u043B\u044E\u0447\u0430) \u0438\u043B\u0438 \u043D\u0438 \u0442\u043E\u0433\u043E \u043D\u0438 \u0434\u0440\u0443\u0433\u043E\u0433\u043E."
};

// scripts/commands/gateway/bring-up.ts
import { rm as rm7 } from "node:fs/promises";
import { join as join13 } from "node:path";
async function bringUp(gateway, revision, attempt) {
  const { check, place } = gateway;
  const { directory } = place;
  const site = await findSite(revision.published);
  if (!site) return { outcome: "refused", refusal: makeRefusal("files", "manifest.json") };
  const seen = await look(place, gateway.patience);
  const running = await findProcess(place);
  if (running !== void 0) signalProgram(running, 0);
  const former = attempt ? attempt.former : await findFormer(directory, seen);
  const before = former === void 0 ? void 0 : await readVersionRevision({ directory, operation: check.operation }, former);
  const serving = before && await readRevision(directory, before);
  const candidate = await askCandidate(check, site, {
    before: serving?.published,
    directory: join13(directory, "candidate")
  });
  if (candidate.isFailed) return refuseCheck(check, candidate.failed);
  if (candidate.wrong) return { outcome: "refused", refusal: makeRefusal("answers", describe(candidate.wrong), check.program) };
  const name = await writeVersion(directory, revision.state.revision, revision.files);
  const judged = await runProgram(place, check.operation.judge(directory, `versions/${name}`));
  if (!judged.succeeded) {
    await clearVersions(directory, former, await readName(directory));
    return refuseCheck(check, judged.isAbsent ? void 0 : judged.output);
  }
  const prober = { directory, stranger: site.server };
  const settings = before?.settings ?? revision.settings;
  const begun2 = attempt ?? { ...former && { former }, ...seen.runs && { baseline: await probe(settings, prober) } };
  await writeAttempt(directory, begun2);
  await useVersion(directory, name);
  const isKnown = !attempt && seen.state?.revision === before?.state.revision;
  const change = isKnown && serving && begun2.baseline && isAllRight(begun2.baseline) ? { from: serving.files } : void 0;
  const taken = await takeOver(gateway, revision, { ...begun2, change }, prober);
  if (taken.problem) return goBack(gateway, begun2, taken.problem);
  await forgetAttempt(directory);
  await clearVersions(directory, name);
  if (taken.remains) return { outcome: "failing", problem: remainsText(check.program) };
  return isAllRight(taken.found) ? { outcome: "serving" } : { outcome: "failing", problem: worseText(check.program, taken.found) };
}
var refuseCheck = ({ program }, output) => ({
  outcome: "refused",
  refusal: makeRefusal("check", output === void 0 ? `${program}: not found` : causeIn(output), program)
});
var causeIn = (output) => output.split("\n").find((line) => /\[(alert|emerg)\]/.test(line)) ?? output;
async function findFormer(directory, { state }) {
  const served = state && await findVersion(directory, state.revision);
  return served ?? readName(directory);
}
var describe = ({ question, answer }) => [question.about, question.address, answer.client ?? answer.refusal ?? "-"].filter((part) => part !== "").join(", ");
async function takeOver({ check, place, patience: patience11 }, { state, settings, socket, files }, { baseline, change }, prober) {
  const id = await findProcess(place);
  const before = id === void 0 ? [] : await listChildren(id);
  const { live } = check.operation;
  const steps = live && change && before.length === 1 ? live.plan(change.from, files) : void 0;
  const isTold = live !== void 0 && steps !== void 0 && await tellLive(place.directory, live, steps);
  if (id === void 0) {
    const started = await startProgram(place);
    if (!started.succeeded) {
      const { output } = started;
      return {
        problem: place.startedElsewhere ? notComeText(check.program, output) : notStartedText(check.program, causeIn(output))
      };
    }
  } else if (!isTold) {
    if ((await findListeners(place.directory, socket)).length === 0) await rm7(join13(place.directory, socket), { force: true });
    signalProgram(id, check.operation.reload);
  }
  const isWanted = (seen2) => seen2.state?.revision === state.revision;
  const seen = await askUntil((timeout) => look(place, timeout), isWanted, patience11);
  if (!isWanted(seen)) return { problem: otherAnswerText(check.program, seen.state?.generation) };
  const remains = id !== void 0 && !isTold && !await haveLeft(id, before);
  const found = await probeSettled(settings, prober);
  const isWorseNow = baseline ? isWorse(found, baseline) : !isAllRight(found);
  return isWorseNow ? { problem: worseText(check.program, found) } : { found, remains };
}
async function goBack({ check, place, patience: patience11 }, { former, baseline }, problem) {
  if (former === void 0) await removeLink(place.directory);
  else await useVersion(place.directory, former);
  const isEnded = ({ runs, orphans }) => !runs && !orphans;
  const isBack = (seen2) => baseline === void 0 ? isEnded(seen2) : former !== void 0 && seen2.state?.revision === former.replace(/-again$/, "");
  const id = await findProcess(place);
  const wasTaken = baseline !== void 0 && !isBack(await look(place, patience11));
  const before = id === void 0 ? [] : await listChildren(id);
  if (id === void 0) await (baseline && former !== void 0 && startProgram(place));
  else signalProgram(id, baseline ? check.operation.reload : "SIGTERM");
  const seen = await askUntil((timeout) => look(place, timeout), isBack, patience11);
  if (isBack(seen) || isEnded(seen)) {
    if (id !== void 0 && wasTaken) await haveLeft(id, before);
    await forgetAttempt(place.directory);
    return { outcome: "kept", problem };
  }
  await fenceOff(place.directory);
  return { outcome: "unknown", problem: unknownText(check.program, problem) };
}

// scripts/model/gateway/metrics.ts
var mostCodes = 50;
function addTotals(totals, lines) {
  const sum = { ...totals };
  for (const line of lines) {
    const [, refusal, status] = /"refusal":"([a-z-]{0,64})","status":([0-9]{1,3})[,}]/.exec(line) ?? [];
    if (refusal === void 0) continue;
    const outcome = refusal || (/^[23]/.test(status ?? "") ? "passed" : "failed");
    const isRoom = sum[outcome] !== void 0 || Object.keys(sum).length < mostCodes;
    if (isRoom) sum[outcome] = (sum[outcome] ?? 0) + 1;
  }
  return sum;
}
var isTotals = (value) => typeof value === "object" && value !== null && Object.entries(value).every(([code, count]) => /^[a-z-]{1,64}$/.test(code) && Number.isSafeInteger(count) && count >= 0);
function writeMetrics({ environment, status, exitCode, totals, reportedAt }) {
  const { checkedAt, running, refused, program } = status;
  const metrics = [
    ["round_timestamp_seconds", "gauge", "When the last round ended.", [["", seconds(checkedAt)]]],
    ["round_exit_code", "gauge", "What the last round ended with, as OPERATING.md says.", [["", exitCode]]],
    ["generation", "gauge", "The publication that the program says it serves.", [["", running?.generation]]],
    ["generation_since_timestamp_seconds", "gauge", "Since when it does.", [["", seconds(running?.since)]]],
    ["generation_end_timestamp_seconds", "gauge", "Until when that publication counts.", [["", seconds(running?.notAfter)]]],
    ["report_timestamp_seconds", "gauge", "When the last report was sent.", [["", seconds(reportedAt)]]],
    [
      "program_state",
      "gauge",
      "1 for the state that the program is in.",
      programStates.map((state) => [`state="${state}"`, state === program?.state ? 1 : 0])
    ],
    [
      "refused_publication",
      "gauge",
      "1 for why a newer publication is not used.",
      refused && /^[a-z-]+$/.test(refused.code) ? [[`code="${refused.code}"`, 1]] : []
    ],
    [
      "requests_total",
      "counter",
      "Requests by what became of them: passed, failed, or the code of the refusal.",
      Object.entries(totals).map(([outcome, count]) => [`outcome="${outcome}"`, count])
    ]
  ];
  return metrics.flatMap(([name, kind, help, samples]) => {
    const known2 = samples.filter(([, value]) => value !== void 0);
    const full = `mdocs_gateway_${name}`;
    const head = [`# HELP ${full} ${help}`, `# TYPE ${full} ${kind}`];
    const lines = known2.map(([label, value]) => `${full}{environment="${environment}"${label && `,${label}`}} ${value}`);
    return known2.length === 0 ? [] : [...head, ...lines];
  }).map((line) => `${line}
`).join("");
}
var seconds = (instant) => {
  const time = Date.parse(instant ?? "");
  return Number.isNaN(time) ? void 0 : time / 1e3;
};

// scripts/commands/gateway/counts.ts
import { stat as stat6 } from "node:fs/promises";
var known = /* @__PURE__ */ new Map();
async function readCounts(path) {
  const here = known.get(path);
  return here && here.file === await nameOf2(path) ? here.counts : parseCounts(await readIfPresent(path));
}
async function nameOf2(path) {
  const found = await stat6(path, { bigint: true }).catch(() => void 0);
  return found && `${found.ino} ${found.size} ${found.mtimeNs}`;
}
var mostUnwritten = { bytes: 8 * 1024 * 1024, time: 5 * 6e4 };
async function keepCounts(path, counts, now) {
  const here = known.get(path);
  const isKnown = here !== void 0 && here.file === await nameOf2(path);
  const [read, unread] = [counts.position, here?.written.position];
  const bytes = read?.inode === unread?.inode ? (read?.offset ?? 0) - (unread?.offset ?? 0) : Number.POSITIVE_INFINITY;
  const age = now.getTime() - (here?.writtenAt ?? 0);
  const isDue = !isKnown || bytes < 0 || bytes > mostUnwritten.bytes || age < 0 || age > mostUnwritten.time;
  if (isDue) return writeCounts(path, counts, now);
  known.set(path, { ...here, counts });
}
async function writeCounts(path, counts, now) {
  known.delete(path);
  await writeAtomically(path, `${JSON.stringify(counts)}
`);
  const file = await nameOf2(path);
  if (file !== void 0) known.set(path, { counts, file, written: counts, writtenAt: now.getTime() });
}
function parseCounts(text3) {
  if (text3 === void 0) return void 0;
  try {
    const value = JSON.parse(text3);
    if (!isRecord(value)) return void 0;
    const observed = toObserved(value.observed);
    const totals = isTotals(value.totals) ? value.totals : {};
    return observed && { ...value, observed, totals };
  } catch {
    return void 0;
  }
}

// scripts/commands/gateway/health.ts
import { once as once2 } from "node:events";
import { createServer } from "node:http";
import { join as join14 } from "node:path";
async function serveHealth(at, place, every) {
  const [, host, port] = /^(?:([0-9.]+|\[[0-9a-f:]+\]):)?([0-9]{1,5})$/.exec(at) ?? [];
  if (port === void 0 || Number(port) > 65535) throw new Failure(noHealthText);
  const rounds = { count: 0, last: performance.now() };
  const answers = {
    "/ready": () => rounds.count > 0 ? askReady(place) : Promise.resolve(refuse("no round has ended yet")),
    "/live": async () => performance.now() - rounds.last < mostSilence(every) ? fine : refuse("no round ends any more"),
    "/metrics": async () => await readMetrics(place) ?? refuse("nothing was measured yet")
  };
  const server = createServer({ headersTimeout: 5e3, requestTimeout: 5e3, keepAlive: false }, (request4, response) => {
    const answer = request4.method === "GET" ? answers[request4.url ?? ""] : void 0;
    (answer?.() ?? Promise.resolve(nothing2)).then(
      (given) => send(response, given),
      () => send(response, refuse("it cannot be seen"))
    );
  });
  server.maxConnections = 64;
  const listening = once2(server, "listening");
  server.listen(Number(port), host?.replace(/^\[|\]$/g, ""));
  await listening.catch((error) => {
    throw new Failure(unheardHealthText(at), error);
  });
  return {
    ended: () => {
      rounds.count++;
      rounds.last = performance.now();
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    }
  };
}
var mostSilence = (every) => 15 * 6e4 + 10 * every * 1e3;
var fine = { status: 200, text: "ok\n" };
var nothing2 = { status: 404, text: "" };
var refuse = (why) => ({ status: 503, text: `${why}
` });
var ready = ["serving", "kept", "closed"];
var patience9 = 2e3;
async function askReady(place) {
  const status = readStatus(await readIfPresent(join14(place.directory, "status.json"), mostStatusBytes));
  const { program, running } = status ?? {};
  if (!program || !ready.includes(program.state)) return refuse(program?.state ?? "nothing is known");
  const { runs, state } = await look(place, patience9);
  const isSame = runs && running !== void 0 && state?.manifest === running.manifest;
  return isSame ? fine : refuse("it does not say that it serves what was verified");
}
async function readMetrics({ directory }) {
  const text3 = await readIfPresent(join14(directory, "metrics.prom"));
  return text3 === void 0 ? void 0 : { status: 200, text: text3 };
}
function send(response, { status, text: text3 }) {
  response.writeHead(status, { "content-type": "text/plain; version=0.0.4; charset=utf-8", connection: "close" });
  response.end(text3);
}

// scripts/commands/gateway/newest.ts
import { resolve as resolve2 } from "node:path";
async function fetchNewest(newest, running, now) {
  const { remote, environment, unsigned, deadline: deadline2, check } = newest;
  const signers = unsigned ? void 0 : resolve2(newest.signers ?? "");
  const branch = `environment/${environment}`;
  try {
    const found = await follow({ remote, branch, environment, now, running, signers, platform: nodePlatform, deadline: deadline2 });
    return "code" in found || check === void 0 ? found : await checked(found, check);
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

// scripts/commands/gateway/observe.ts
import { join as join15 } from "node:path";
var countsPath = "observed.json";
var logPath = "log/access.log";
async function observe({ place, environment, name: given, now, goesOn }) {
  const name = given ?? "";
  const [path, log] = [join15(place.directory, countsPath), join15(place.directory, logPath)];
  const before = await readCounts(path) ?? { observed: startCounting(name, environment, now) };
  const isOther = before.observed.gateway !== name || before.observed.environment !== environment;
  const start = isOther ? { ...before, observed: startCounting(name, environment, now), reportedAt: void 0 } : before;
  const { lines, position } = await readLog(log, start.position);
  const observed = addRequests(
    start.observed,
    lines.flatMap((line) => readLogLine(line) ?? []),
    now.toISOString()
  );
  const totals = addTotals(start.totals ?? {}, lines);
  const counts = { ...start, position, observed, totals };
  const isAside = given !== void 0 && !place.prints && await isLogTooLong(log);
  await (goesOn && !isAside ? keepCounts : writeCounts)(path, counts, now);
  if (given !== void 0 && place.prints) await freeRead(log, position);
  if (isAside) {
    await putLogAside(log);
    const id = await findProcess(place);
    if (id !== void 0) signalProgram(id, "SIGUSR1");
  }
  return { observed, totals, reportedAt: start.reportedAt };
}
var startCounting = (gateway, environment, now) => ({
  gateway,
  environment,
  since: now.toISOString(),
  until: now.toISOString(),
  clients: {},
  omitted: 0
});
var interval = 15 * 6e4;
async function report(reporting, status, observed) {
  const { place, remote, environment, name, key, now, file } = reporting;
  const path = join15(place.directory, countsPath);
  const counts = await readCounts(path) ?? { observed };
  const reported = JSON.stringify([status.running?.manifest, status.program?.state, status.refused?.code]);
  const age = now.getTime() - Date.parse(counts.reportedAt ?? "");
  if (counts.reported === reported && age >= 0 && age < interval) return counts.reportedAt;
  const files = /* @__PURE__ */ new Map([
    [statusPath, writeStatus(status)],
    [observedPath, writeObserved(observed)]
  ]);
  const sent = { gateway: name, environment, files, key, date: now.toISOString() };
  await (file === void 0 ? sendReport({ ...sent, remote }) : writeReport(sent, file));
  await writeCounts(path, { ...counts, reportedAt: now.toISOString(), reported }, now);
  return now.toISOString();
}

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

// scripts/model/publication/plan.ts
function planOf(environment, desired, current, waiting) {
  const before = current && readManifest(current.get(manifestPath));
  const after = readManifest(desired.get(manifestPath));
  return {
    environment,
    changes: changesOf(desired, current ?? /* @__PURE__ */ new Map()),
    systems: compareSystems(before, after),
    waiting,
    connected: after?.systems.length ?? 0
  };
}
function changesOf(desired, current) {
  const paths = [.../* @__PURE__ */ new Set([...desired.keys(), ...current.keys()])].sort(compare);
  const changes = paths.flatMap((path) => changeOf(path, current.get(path), desired.get(path)));
  const [only] = changes;
  return changes.length === 1 && only?.path === manifestPath && onlySourceDiffers(only) ? [] : changes;
}
function changeOf(path, before, after) {
  if (before === after) return [];
  if (before === void 0) return [{ kind: "create", path, after }];
  return after === void 0 ? [{ kind: "delete", path, before }] : [{ kind: "update", path, before, after }];
}
function onlySourceDiffers({ before, after }) {
  return before !== void 0 && after !== void 0 && removeSource(before) === removeSource(after);
}
function compareSystems(before, after) {
  const was = new Map(before?.systems.map((system) => [nameOf(system), system]));
  const is = new Map(after?.systems.map((system) => [nameOf(system), system]));
  const names = [.../* @__PURE__ */ new Set([...was.keys(), ...is.keys()])].sort(compare);
  return names.flatMap((name) => compareSystem(was.get(name), is.get(name)));
}
function compareSystem(before, after) {
  const system = after ?? before;
  if (!system) return [];
  const gained = subtractRights(after, before);
  const lost = subtractRights(before, after);
  const formerClientId = before && after && before.clientId !== after.clientId ? before.clientId : void 0;
  const kind = !before ? "gains" : after ? "changes" : "loses";
  const isSame = kind === "changes" && isEmpty(gained) && isEmpty(lost) && formerClientId === void 0;
  return isSame ? [] : [{ kind, system, gained, lost, formerClientId }];
}
function isGain({ kind, gained, formerClientId }, beside = /* @__PURE__ */ new Set()) {
  const certificates = gained.certificates.filter(({ sha256 }) => !beside.has(sha256));
  return kind === "gains" || formerClientId !== void 0 || !isEmpty({ ...gained, certificates });
}
var isLoss = ({ kind, lost, formerClientId }) => kind === "loses" || formerClientId !== void 0 || !isEmpty(lost);
function subtractRights(one, other) {
  const only = (key) => (one?.[key] ?? []).filter((value) => !other?.[key].includes(value));
  const known2 = new Set(other?.certificates.map((certificate) => certificate.sha256));
  const certificates = (one?.certificates ?? []).filter((certificate) => !known2.has(certificate.sha256));
  const [tunnel, theirs] = [one, other].map((system) => system?.tunnel && markOf(system.tunnel));
  const tunnels = tunnel !== void 0 && tunnel !== theirs ? { tunnels: [tunnel] } : {};
  return { certificates, networks: only("networks"), ...tunnels, documentTypes: only("documentTypes") };
}
var isEmpty = (rights) => Object.values(rights).every((list) => list.length === 0);

// scripts/model/gateway/ring.ts
var mostAge = 60 * 6e4;
var patience10 = 3;
function decideRing({ ring, reports, wanted, since, begun: begun2, now }) {
  const long = ring.minutes * 6e4;
  const states = reports.map((report2) => stateOf2(report2, wanted, { long, begun: begun2, now }));
  if (states.includes("failed")) return "failed";
  const isWell = states.some((state) => state === "well") && !states.includes("young");
  if (isWell) return "take";
  return now.getTime() - since.getTime() >= patience10 * long ? "unheard" : "wait";
}
function stateOf2(report2, { manifest, generation }, { long, begun: begun2, now }) {
  if (!report2) return "unknown";
  const { checkedAt, running, refused, program } = report2.status;
  if (now.getTime() - Date.parse(checkedAt) > mostAge || !program) return "unknown";
  const isIts = running?.manifest === manifest;
  if (!isIts && (running?.generation ?? 0) >= generation) return "unknown";
  if (program.state === "closed" || refused && refused.code === "unreachable") return "unknown";
  const isItsOwn = !refused && program.state !== "serving" && begun2 !== void 0 && Date.parse(program.since) < begun2.getTime();
  if (isItsOwn) return "unknown";
  if (program.state !== "serving" || refused) return "failed";
  if (!isIts) return "unknown";
  return Date.parse(checkedAt) - Date.parse(running.since) >= long ? "well" : "young";
}
function takesAway(before, after) {
  if (compareSystems(manifestIn2(before), manifestIn2(after)).some(isLoss)) return true;
  const blocksIn = (files) => [...files].flatMap(
    ([path, text3]) => path.endsWith(".pem") ? text3.match(/-----BEGIN[^-]*-----[^-]*-----END[^-]*-----/g) ?? [] : []
  );
  const kept2 = new Set(blocksIn(after));
  return blocksIn(before).some((block) => !kept2.has(block));
}
var manifestIn2 = (files) => readManifest(files.get(manifestPath));

// scripts/commands/gateway/ring.ts
import { rm as rm8 } from "node:fs/promises";
import { join as join16 } from "node:path";
var waitingPath = "waiting.json";
async function holdForRing(found, newest, { directory, installed, name, now }) {
  const { ring, generation = 0 } = found.manifest;
  const path = join16(directory, waitingPath);
  const manifest = await digestOf(nodePlatform, found.files.get(manifestPath) ?? "");
  if (!ring || !installed || !await isToWait(found, { ring, installed, manifest, name, directory, now })) {
    await rm8(path, { force: true });
    return void 0;
  }
  const served = installed.state.manifest;
  const known2 = readWaiting(await readIfPresent(path), served);
  if (known2?.allowed === manifest) return void 0;
  const { committedAt } = found;
  const isNext = found.manifest.previousManifest === served && committedAt !== void 0;
  const waiting = known2 ?? { served, since: now.toISOString(), ...isNext && { begun: committedAt } };
  const begun2 = waiting.begun === void 0 ? void 0 : new Date(waiting.begun);
  const reports = await readRing(ring, newest, { directory, now });
  const verdict = decideRing({ ring, reports, wanted: { manifest, generation }, since: new Date(waiting.since), begun: begun2, now });
  const isAllowed = verdict === "take" || verdict === "unheard";
  await writeAtomically(path, `${JSON.stringify({ ...waiting, ...isAllowed && { allowed: manifest } })}
`);
  return say3(verdict, ring);
}
function say3(verdict, { gateways }) {
  const names = gateways.map(({ name }) => name).join(", ");
  if (verdict === "take") return void 0;
  if (verdict === "unheard") return { problem: unheardRingText(names) };
  return { refusal: makeRefusal(verdict === "failed" ? "ring-failed" : "ring", names) };
}
async function isToWait(found, { ring, installed, manifest, name, directory, now }) {
  const { state, isWhole: isWhole2, isClosed } = installed;
  if (!isWhole2 || isClosed || state.manifest === manifest || ring.gateways.some((one) => one.name === name)) return false;
  if (Date.parse(state.notAfter) <= now.getTime()) return false;
  const before = await readRevision(directory, installed);
  return before !== void 0 && !takesAway(before.published, found.files);
}
async function readRing({ gateways }, { remote, environment }, { directory, now }) {
  const named = new Map(gateways.map(({ name, key }) => [name, { environments: [environment], key }]));
  const memory = { file: join16(directory, "heard.json"), signers: void 0 };
  const read = await readReports({ gateways: named }, { remote, environment, now, memory }).catch((error) => {
    if (!(error instanceof Failure)) throw error;
    return [];
  });
  return read.map(({ report: report2 }) => typeof report2 === "string" ? void 0 : report2);
}
function readWaiting(text3, served) {
  const value = parseJson(text3 ?? "");
  if (!isRecord(value) || value.served !== served || !isInstant(value.since)) return void 0;
  const { since, begun: begun2, allowed } = value;
  return { served, since, ...isInstant(begun2) && { begun: begun2 }, ...isText(allowed) && isHash(allowed, 64) && { allowed } };
}

// scripts/commands/gateway/serve-revision.ts
var servesInstalled = ({ seen, installed }) => seen.runs && installed?.isWhole === true && installed.isCurrent && seen.state?.revision === installed.state.revision && seen.socket === installed.socket;
async function serveNewest(gateway, newest, known2) {
  const attempt = await readAttempt(gateway.place.directory);
  const wanted = newest && await revise(gateway, newest, known2);
  if (!wanted) return serveLast(gateway, known2, attempt);
  const brought = await serve(gateway, wanted, known2, attempt);
  if (brought.outcome === "refused") return { refusal: brought.refusal, ...await serveLast(gateway, known2, attempt) };
  if (brought.outcome !== "kept" || (await look(gateway.place, gateway.patience)).runs) return brought;
  return { ...brought, ...keepProblem(await serveLast(gateway, known2, void 0)) };
}
var keepProblem = ({ outcome, problem }) => outcome === "unknown" || outcome === "failing" ? { outcome, ...problem && { problem } } : {};
async function serveLast(gateway, known2, attempt) {
  const last = await findLast(gateway, known2, attempt);
  if (!last) return { outcome: "nothing" };
  const isClosed = last.settings?.afterEnd === "close" && Date.parse(last.state.notAfter) <= known2.now.getTime();
  if (!last.isWhole) {
    const asked = await askRunning(gateway, last, isAllRight);
    return isClosed && asked.outcome === "serving" ? { outcome: "failing", problem: unclosedText(gateway.check.program) } : asked;
  }
  const isAsIs = !attempt && servesInstalled(known2) && last.isClosed === isClosed;
  if (isAsIs && await isServedRightly(gateway, last)) return { outcome: "serving", isClosed };
  const whole = await readRevision(gateway.place.directory, last);
  const wanted = whole && await revise(gateway, { files: whole.published, commit: whole.state.commit, isClosed }, known2);
  const brought = wanted ? await serve(gateway, wanted, known2, attempt) : void 0;
  if (!brought) return { outcome: "nothing" };
  if (brought.outcome === "serving") return { ...brought, isClosed };
  if (brought.outcome !== "refused") return brought;
  const isRight = ({ missing, untrusted }) => missing && untrusted;
  return { ...await askRunning(gateway, last, isRight), refusal: brought.refusal };
}
async function findLast({ place: { directory }, check: { operation } }, { installed, seen }, attempt) {
  if (!attempt && installed) return installed;
  const name = attempt ? attempt.former : seen.state && await findVersion(directory, seen.state.revision);
  return name === void 0 ? void 0 : readVersionRevision({ directory, operation }, name);
}
async function askRunning({ place, check, patience: patience11 }, { settings }, isRight) {
  if (!(await look(place, patience11)).runs) return { outcome: "nothing" };
  if (!settings) return { outcome: "failing", problem: unaskedText(check.program) };
  const result = await probe(settings, { directory: place.directory, stranger: await makeStranger(settings.serverName) });
  return isRight(result) ? { outcome: "serving" } : { outcome: "failing", problem: worseText(check.program, result) };
}
async function revise({ place, check }, published, known2) {
  const { directory } = place;
  const { operation } = check;
  const { files, commit, isClosed = false } = published;
  const make = (socket2) => makeRevision(files, commit, { operation, directory, socket: socket2, isClosed });
  const [first, second] = operation.sockets;
  const socket = await chooseSocket(directory, operation.sockets, known2.seen);
  const revision = await make(socket);
  const { installed } = known2;
  const isDamaged = installed !== void 0 && !installed.isWhole && installed.state.revision === revision?.state.revision;
  return isDamaged ? make(socket === first ? second : first) : revision;
}
async function chooseSocket(directory, [first, second], seen) {
  if (!seen.runs) return first;
  if (seen.socket !== void 0) return seen.socket;
  return (await findListeners(directory, first)).length === 0 ? first : second;
}
async function serve(gateway, wanted, known2, attempt) {
  const { seen, installed } = known2;
  const isServed = seen.runs && seen.state?.revision === wanted.state.revision;
  const isInstalled = installed?.isWhole === true && installed.state.revision === wanted.state.revision;
  const isRight = !attempt && isServed && isInstalled && await isServedRightly(gateway, wanted);
  return isRight ? { outcome: "serving" } : bringUp(gateway, wanted, attempt);
}
async function isServedRightly({ place }, { settings }) {
  if (!settings) return false;
  const stranger = await makeStranger(settings.serverName);
  return isAllRight(await probe(settings, { directory: place.directory, stranger }));
}

// scripts/commands/gateway/unchanged.ts
import { createHash as createHash2 } from "node:crypto";
import { readFile as readFile5 } from "node:fs/promises";
import { join as join17, resolve as resolve3 } from "node:path";
var takenPath = "taken.json";
async function remember2(directory, { commit, committedAt, manifest }, newest) {
  const taken = { commit, signers: await hashSigners(newest), committedAt, validDays: manifest.validDays };
  await writeAtomically(join17(directory, takenPath), `${JSON.stringify(taken)}
`);
}
async function askUnchanged(directory, newest, known2, now) {
  const state = known2.installed?.state;
  if (!state || state.environment !== newest.environment || !servesInstalled(known2)) return void 0;
  const taken = readTaken(await readIfPresent(join17(directory, takenPath)));
  if (taken?.commit !== state.commit || taken.signers !== await hashSigners(newest)) return void 0;
  try {
    const tip = await askTip(readRemote(newest.remote), `environment/${newest.environment}`, newest.deadline);
    if (tip !== taken.commit) return void 0;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { code: "unreachable", text: error.text };
  }
  return checkTimes({ ...state, validDays: taken.validDays }, taken.committedAt, now) ?? "same";
}
async function hashSigners({ signers, unsigned }) {
  if (unsigned) return void 0;
  const text3 = await readFile5(resolve3(signers ?? "")).catch(() => "");
  return createHash2("sha256").update(text3).digest("hex");
}
function readTaken(text3) {
  const value = parseJson(text3 ?? "");
  if (!isRecord(value) || !isHash(value.commit, 40)) return void 0;
  const { signers, committedAt, validDays } = value;
  const isSigned = signers === void 0 || isHash(signers, 64) && isInstant(committedAt);
  return isSigned && (validDays === void 0 || Number.isSafeInteger(validDays)) ? value : void 0;
}

// scripts/commands/gateway/round.ts
import { mkdir as mkdir4 } from "node:fs/promises";
import { join as join18 } from "node:path";
async function runRound(options) {
  const { gateway, now, ended } = options;
  const { place, check } = gateway;
  const { directory } = place;
  for (const folder of ["log", "temp"]) await mkdir4(join18(directory, folder), { recursive: true });
  await clearUnfinished(directory);
  const before = readStatus(await readIfPresent(join18(directory, "status.json"), mostStatusBytes));
  const installed = await readInstalledRevision({ operation: check.operation, directory });
  if (!installed && await isOthers(directory)) throw new Failure(othersFolder(directory));
  if (!options.resolve) {
    if (before?.program?.state === "unknown") return before;
    if (await isFenced(directory)) return writeDown(directory, describeFenced(now, check.program));
  }
  if (ended?.aborted) return void 0;
  await removeFence(directory);
  const seen = await look(place, gateway.patience);
  const found = await endingWith(ended, () => find(options, before, { seen, installed, now }));
  if (ended?.aborted) return void 0;
  const brought = found === "same" || "code" in found ? void 0 : found;
  const held = brought && await endingWith(ended, () => holdForRing(brought, options, { ...options, directory, installed }));
  if (ended?.aborted) return void 0;
  const waits = held && "refusal" in held ? held.refusal : void 0;
  const published = waits ? void 0 : brought;
  const refused = found !== "same" && "code" in found ? found : waits;
  const came = await serveNewest(gateway, published, { seen, installed, now });
  const served = held && "problem" in held && !came.problem ? { ...came, problem: held.problem } : came;
  const after = await look(place, gateway.patience);
  const round = { before, now, refused, served, seen: after, program: check.program };
  const status = await writeDown(directory, describeRound(round));
  if (published && served.outcome === "serving" && !served.refusal) await remember2(directory, published, options);
  return status;
}
async function find(options, before, known2) {
  const { gateway, now } = options;
  const { directory } = gateway.place;
  const running = newestKnown(before, known2);
  const isNewest = running?.manifest === known2.installed?.state.manifest && !await readAttempt(directory);
  const unchanged = isNewest ? await askUnchanged(directory, options, known2, now) : void 0;
  return unchanged ?? fetchNewest(options, running, now);
}
async function writeDown(directory, status) {
  const path = join18(directory, "status.json");
  await writeAtomically(path, writeStatus(status)).catch((error) => {
    throw error instanceof Failure ? new Failure(statusUnwrittenText(path), error) : error;
  });
  return status;
}
var isOthers = async (directory) => await readCurrent(directory) !== void 0 && await readIfPresent(join18(directory, "current", "manifest.json")) !== void 0;
function newestKnown(before, { installed, seen }) {
  const known2 = [before?.running, installed?.state, seen.state].filter((one) => one !== void 0);
  return known2.sort((a, b) => b.generation - a.generation)[0];
}
var describeFenced = (now, name) => ({
  checkedAt: now.toISOString(),
  program: { name, state: "unknown", since: now.toISOString(), problem: fencedText(name) }
});
function describeRound({ before, now, refused, served, seen, program }) {
  const at = now.toISOString();
  const { state } = seen;
  const since = before?.running?.manifest === state?.manifest ? before?.running?.since ?? at : at;
  const running = state && { ...pick(state), since };
  return {
    checkedAt: at,
    running,
    refused: served.refusal ?? refused,
    program: describeProgram({ before: before?.program, at, served, seen, program })
  };
}
var pick = ({ environment, generation, commit, manifest, notAfter }) => ({
  environment,
  generation,
  commit,
  manifest,
  notAfter
});
function describeProgram(round) {
  const { before, at, served, seen, program } = round;
  const problem = served.problem ?? problemOf(seen, program);
  const state = stateOf3(served, seen);
  return { name: program, state, since: before?.state === state ? before.since : at, ...problem && { problem } };
}
function problemOf({ runs, orphans, state }, program) {
  if (orphans) return orphansText(program);
  return runs && !state ? silentText(program) : void 0;
}
function stateOf3({ outcome, isClosed }, { runs, orphans, state }) {
  if (outcome === "unknown") return "unknown";
  if (orphans) return "failing";
  if (!runs) return "stopped";
  if (!state) return "failing";
  if (outcome === "serving" && isClosed) return "closed";
  return outcome === "nothing" ? "failing" : outcome;
}

export {
  descends,
  isAncestor,
  canBeReached,
  findWrongTime,
  findWrongFiles,
  follow,
  withFolderLocked,
  findProcess,
  listChildren,
  endProcesses,
  mostStatusBytes,
  readStatus,
  writeStatus,
  ensureLocalRemote,
  findLocalRemote,
  publish,
  mostBundleBytes,
  relayReport,
  install,
  readCurrent,
  readInstalled,
  writeAtomically,
  readIfPresent,
  readSignedFile,
  maySign,
  trafficOf,
  observedDaysOf,
  nodePlatform,
  believeReport,
  nameSeen,
  joinSeen,
  dropAhead,
  findSeen,
  writeSeen,
  memoryBranch,
  memoryPath,
  readSignedMemory,
  recall,
  readReports,
  readSeenReports,
  readReportsIfThere,
  readTraffic,
  trafficIn,
  checkFiles,
  findSite,
  writeTrial,
  envWithServers,
  servingText,
  keptText,
  stoppedText,
  noSeconds,
  unreadableFolder,
  nothingToStartText,
  endedText,
  closedText,
  unusableFolder,
  notReportedText,
  nameAndKey,
  writeMetrics,
  serveHealth,
  fetchNewest,
  observe,
  report,
  repairedText,
  damagedText,
  pulledText,
  uncheckedText,
  keptGoodText,
  noSigners,
  planOf,
  changesOf,
  compareSystems,
  isGain,
  runRound
};
