// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  filesOf,
  toClientEntry
} from "./plan+sandbox-shared.mjs";
import {
  compileSchema,
  findSchemaDialect,
  loadReadable,
  proposeClientId,
  unknownInstitution
} from "./check-shared.mjs";
import {
  endProcesses,
  envWithServers,
  findProcess,
  listChildren,
  nodePlatform,
  withFolderLocked,
  writeAtomically,
  writeTrial
} from "./gateway-shared.mjs";
import {
  asWholeList,
  certificateOf,
  compare,
  isSuspended,
  nameOf,
  networksOf,
  normalizeSerial,
  passedHeaders,
  problemType,
  readCertificate,
  targetsOf,
  tell,
  toCanonicalSerial,
  usualLimits,
  viewOf,
  withdrawnCode,
  withdrawnText,
  writeRefusal
} from "./program-shared.mjs";
import {
  Failure,
  contains,
  decideOnSignals,
  endWithThis,
  putText,
  readAddress,
  say,
  tellText
} from "./version-shared.mjs";
import "./plan+render+sandbox-shared.mjs";
import "./runtime.mjs";

// scripts/commands/sandbox/sandbox.ts
import { appendFileSync, mkdirSync as mkdirSync3, mkdtempSync as mkdtempSync2, readdirSync, realpathSync, rmSync as rmSync3 } from "node:fs";
import { tmpdir as tmpdir3 } from "node:os";
import { join as join7, resolve as resolve2 } from "node:path";

// scripts/sandbox/faults.ts
var faultKinds = ["slow", "drop", "401", "403", "413", "500", "507", "expired", "clock"];
var gatewayFaults = ["401", "403", "413", "expired", "clock"];
function readFault(value) {
  const { fault, seconds, times } = Object(value);
  const kind = faultKinds.find((one) => one === fault || Number(one) === fault);
  if (!kind) return `fault: ${faultKinds.join(", ")}`;
  if (seconds !== void 0 && !(typeof seconds === "number" && Math.abs(seconds) <= 86400 * 3660)) return "seconds: a number";
  if (kind === "slow" && typeof seconds === "number" && (seconds < 0 || seconds > 600)) return "seconds: from 0 to 600";
  if (times !== void 0 && !(Number.isInteger(times) && Number(times) > 0)) return "times: a whole number from 1";
  if (times !== void 0 && gatewayFaults.includes(kind)) return `times: not for ${kind}`;
  return { fault: kind, ...typeof seconds === "number" && { seconds }, ...times !== void 0 && { times: Number(times) } };
}
var Faults = class {
  active = /* @__PURE__ */ new Map();
  list = () => [...this.active.values()];
  add(fault) {
    this.active.set(fault.fault, fault);
  }
  clear() {
    this.active.clear();
  }
  find = (kind) => this.active.get(kind);
  /** The same, counted as one call that it met. */
  take(kind) {
    const fault = this.active.get(kind);
    if (fault?.times === 1) this.active.delete(kind);
    else if (fault?.times !== void 0) this.active.set(kind, { ...fault, times: fault.times - 1 });
    return fault;
  }
  /** In milliseconds. */
  clockAhead() {
    const clock = this.find("clock");
    return clock ? (clock.seconds ?? 600) * 1e3 : 0;
  }
};

// scripts/sandbox/journal.ts
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";

// scripts/sandbox/state.ts
var tables = ["blobs", "documents", "shares", "reservations"];
var emptyState = () => ({ blobs: /* @__PURE__ */ new Map(), documents: /* @__PURE__ */ new Map(), shares: /* @__PURE__ */ new Map(), reservations: /* @__PURE__ */ new Map() });
function apply(state, changes) {
  for (const change2 of changes) {
    const rows = state["put" in change2 ? change2.put : change2.drop];
    if ("put" in change2) rows.set(change2.row.id, change2.row);
    else rows.delete(change2.id);
  }
}
var allOf = (state) => tables.flatMap((put) => [...state[put].values()].map((row) => ({ put, row })));
function listUnused(state, gone) {
  const left = new Set([...state.documents.values()].filter((one) => !gone.includes(one)).flatMap(blobsOf));
  const unused = new Set(gone.flatMap(blobsOf).filter((id2) => !left.has(id2)));
  return [...unused].map((id2) => ({ drop: "blobs", id: id2 }));
}
var blobsOf = ({ blobId, earlier }) => [blobId, ...earlier.map((one) => one.blobId)].filter((id2) => id2 !== null);

// scripts/sandbox/journal.ts
var journalName = "journal.ndjson";
var Journal = class _Journal {
  constructor(state, file, size) {
    this.state = state;
    this.file = file;
    this.size = size;
  }
  state;
  file;
  size;
  waiting = [];
  writing;
  /** What the state has and a full disk did not take: it goes before the next lines. */
  owed = "";
  /** Reads what a folder holds. A last line that a kill cut short was never acknowledged: it goes. */
  static async open(folder) {
    await mkdir(folder, { recursive: true });
    const path = join(folder, journalName);
    const text2 = await readFile(path, "utf8").catch((error) => {
      if (error.code !== "ENOENT") throw error;
      return "";
    });
    const state = emptyState();
    const whole = text2.slice(0, text2.lastIndexOf("\n") + 1);
    for (const line of whole.split("\n")) if (line !== "") apply(state, JSON.parse(line));
    const next = `${path}.next`;
    await rm(next, { force: true });
    const file = await open(next, "a", 384);
    const all = allOf(state);
    if (all.length > 0) await file.appendFile(`${JSON.stringify(all)}
`);
    await file.sync();
    await rename(next, path);
    return new _Journal(state, file, (await file.stat()).size);
  }
  /** Comes back when the changes are on the disk. What the state says, they change at once. */
  async write(changes) {
    if (changes.length === 0) return;
    apply(this.state, changes);
    const written = new Promise((done, failed) => this.waiting.push({ line: JSON.stringify(changes), done, failed }));
    this.writing ??= this.flush();
    return written;
  }
  /** Several calls at a time: one write to the disk serves all that came while the one before was under way. */
  async flush() {
    while (this.waiting.length > 0) {
      const batch = this.waiting;
      this.waiting = [];
      const text2 = `${this.owed}${batch.map(({ line }) => `${line}
`).join("")}`;
      try {
        await this.file.appendFile(text2);
        await this.file.datasync();
        this.size += Buffer.byteLength(text2);
        this.owed = "";
        for (const { done } of batch) done();
      } catch (error) {
        this.owed = text2;
        await this.file.truncate(this.size).catch(() => {
        });
        for (const { failed } of batch) failed(error);
      }
    }
    this.writing = void 0;
  }
  async close() {
    await this.writing;
    await this.file.close();
  }
};

// scripts/commands/sandbox/certificates.ts
import { createPrivateKey, generateKeyPair } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join as join2 } from "node:path";
var day = 864e5;
var named = (value, more = []) => [...more, { oid: "2.5.4.3", value }];
var makeKeys = (folder) => folder !== void 0 && existsSync(folder) ? [] : Array.from({ length: 3 }, makeKey);
function makeKey() {
  return new Promise(
    (done, failed) => generateKeyPair("rsa", { modulusLength: 2048 }, (error, publicKey, privateKey) => {
      if (error) return failed(error);
      done({
        publicKey: publicKey.export({ type: "spki", format: "pem" }).toString(),
        privateKey: privateKey.export({ type: "pkcs8", format: "pem" }).toString()
      });
    })
  );
}
var SandboxCertificates = class {
  constructor(folder, now, keys) {
    this.folder = folder;
    this.now = now;
    this.keys = keys;
    mkdirSync(folder, { recursive: true });
  }
  folder;
  now;
  keys;
  authority = () => this.make("authority", {
    subject: named("MDocs sandbox, authority"),
    serial: "01",
    authority: true,
    ...this.during(-1, 3650)
  });
  server = (name, issuer, isExpired = false) => this.make(
    isExpired ? "server-expired" : "server",
    {
      ...{
        subject: named(name),
        serial: isExpired ? "03" : "02",
        dnsNames: [name],
        addresses: ["127.0.0.1"],
        purposes: ["serverAuth"]
      },
      ...isExpired ? this.during(-400, -1) : this.during(-1, 825)
    },
    issuer
  );
  /** With the owner's IDNO where STISC puts it. */
  system = (name, { idno, institutionName }, issuer) => {
    const begin = new Date(this.now.getTime() - day);
    const fileTime = (BigInt(begin.getTime()) + 11644473600000n) * 10000n;
    const five = Buffer.from(name).toString("hex").padEnd(10, "0").slice(-10);
    const subject = named(`${name.replace("/", ".")}.sandbox`, [
      { oid: "2.5.4.6", value: "MD" },
      { oid: "2.5.4.10", value: institutionName },
      { oid: "2.5.4.97", value: `NTRMD-${idno}` }
    ]);
    const serial = `40${five}${fileTime.toString(16).padStart(16, "0")}`.toUpperCase();
    return this.make(name.replace("/", "."), { subject, serial, ...this.during(-1, 365) }, issuer);
  };
  during(from, to) {
    const at = (days) => `${new Date(this.now.getTime() + days * day).toISOString().slice(0, 19)}Z`;
    return { notBefore: at(from), notAfter: at(to) };
  }
  /** Those that are there already stay, until a week before their end: a client that was set up goes on. */
  async make(name, profile, issuer) {
    const [certificateFile, keyFile] = [join2(this.folder, `${name}.pem`), join2(this.folder, `${name}.key`)];
    const kept2 = existsSync(certificateFile) && existsSync(keyFile) ? await readMade(certificateFile, keyFile) : void 0;
    if (kept2 && (name === "server-expired" || Date.parse(kept2.certificate.notAfter) > this.now.getTime() + 7 * day)) return kept2;
    const { issueCertificate } = await import("./forge.mjs");
    const made2 = issueCertificate(profile, issuer, await (this.keys.shift() ?? makeKey()));
    const key = createPrivateKey(made2.privateKeyPem).export({ type: "pkcs8", format: "pem" });
    writeFileSync(keyFile, key, { mode: 384 });
    writeFileSync(certificateFile, made2.certificatePem.replaceAll("\r", ""));
    const read = await readMade(certificateFile, keyFile);
    if (!read) throw new Error(`the certificate ${name} of the sandbox cannot be read`);
    return read;
  }
};
async function readMade(certificateFile, keyFile) {
  const certificatePem = readFileSync(certificateFile, "utf8");
  const reading = await readCertificate(Buffer.from(certificatePem), nodePlatform);
  if (!("certificate" in reading)) return void 0;
  const privateKeyPem = readFileSync(keyFile, "utf8");
  return { certificatePem, privateKeyPem, certificate: reading.certificate, certificateFile, keyFile };
}

// scripts/commands/sandbox/words.ts
var noSystem = (institution, environment) => ({
  ro: say`În fișierul instituției ${institution} nu este niciun sistem care să poată fi citit, cu mediul ${environment}. Ce lipsește spune comanda validate.`,
  en: say`The file of the institution ${institution} has no system that can be read, with the environment ${environment}. The command validate says what is missing.`,
  ru: say`В файле учреждения ${institution} нет ни одной системы со средой ${environment}, которую можно прочитать. Чего не хватает, говорит команда validate.`
});
var notServing = (output) => ({
  ro: say`Gateway-ul nu a pornit: ${output}`,
  en: say`The gateway did not start: ${output}`,
  ru: say`Шлюз не запустился: ${output}`
});
var portInUse = (port) => ({
  ro: say`Portul ${port} este ocupat. Alegeți altul cu --port; cu --port 0 se ia unul liber.`,
  en: say`The port ${port} is in use. Choose another with --port; with --port 0 a free one is taken.`,
  ru: say`Занят порт ${port}: выберите другой параметром --port; с --port 0 берётся свободный.`
});
var gatewayEnded = {
  ro: "Programul gateway-ului s-a oprit; mediul de prob\u0103 se opre\u0219te.",
  en: "The program of the gateway has ended; the sandbox stops.",
  ru: "\u041F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u0430 \u0448\u043B\u044E\u0437\u0430 \u0437\u0430\u0432\u0435\u0440\u0448\u0438\u043B\u0430\u0441\u044C; \u043F\u0435\u0441\u043E\u0447\u043D\u0438\u0446\u0430 \u043E\u0441\u0442\u0430\u043D\u0430\u0432\u043B\u0438\u0432\u0430\u0435\u0442\u0441\u044F."
};
var pairNeeded = {
  ro: "Op\u021Biunile --certificate \u0219i --key se dau \xEEmpreun\u0103, cu numele unei institu\u021Bii.",
  en: "The options --certificate and --key are given together, with the name of an institution.",
  ru: "\u041F\u0430\u0440\u0430\u043C\u0435\u0442\u0440\u044B --certificate \u0438 --key \u0437\u0430\u0434\u0430\u044E\u0442\u0441\u044F \u0432\u043C\u0435\u0441\u0442\u0435, \u0441 \u0438\u043C\u0435\u043D\u0435\u043C \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F."
};
var inUse = (folder) => ({
  ro: say`Dosarul ${folder} este folosit de alt mediu de probă pornit.`,
  en: say`The folder ${folder} is in use by another running sandbox.`,
  ru: say`Папку ${folder} использует другая запущенная песочница.`
});
var wrongFault = (problem2) => ({
  ro: say`Opțiunea --fault nu este bună: ${problem2}`,
  en: say`The option --fault is wrong: ${problem2}`,
  ru: say`Параметр --fault неверен: ${problem2}`
});
var wrongNumber = (option) => ({
  ro: say`Opțiunea ${option} este un număr întreg.`,
  en: say`The option ${option} is a whole number.`,
  ru: say`Параметр ${option} является целым числом.`
});
var wrongPort = (option) => ({
  ro: say`Opțiunea ${option} este un număr întreg de la 0 la 65535.`,
  en: say`The option ${option} is a whole number from 0 to 65535.`,
  ru: say`Параметр ${option} является целым числом от 0 до 65535.`
});
var notOurs = (folder) => ({
  ro: say`Dosarul ${folder} are alte fișiere, care s-ar putea pierde. Dați cu --data un dosar gol sau unul nou.`,
  en: say`The folder ${folder} has other files, which could be lost. Give an empty or a new folder with --data.`,
  ru: say`В папке ${folder} есть другие файлы, которые могли бы пропасть. Укажите в --data пустую или новую папку.`
});
var notDeclared = {
  ro: "Certificatul dat nu este \xEEnscris \xEEn fi\u0219ierul institu\u021Biei pentru acest mediu: gateway-ul \xEEl va refuza.",
  en: "The certificate that was given is not in the file of the institution for this environment: the gateway will refuse it.",
  ru: "\u0423\u043A\u0430\u0437\u0430\u043D\u043D\u043E\u0433\u043E \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430 \u043D\u0435\u0442 \u0432 \u0444\u0430\u0439\u043B\u0435 \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F \u0434\u043B\u044F \u044D\u0442\u043E\u0439 \u0441\u0440\u0435\u0434\u044B: \u0448\u043B\u044E\u0437 \u0435\u0433\u043E \u043E\u0442\u043A\u043B\u043E\u043D\u0438\u0442."
};
var startedText = ({ url, control, program, variables }) => {
  const gateway = {
    ro: program ? `gateway: ${program}, cu configura\u021Bia care s-ar publica` : "gateway: serverul propriu al proiectului, cu acelea\u0219i decizii (programul gateway-ului nu este instalat)",
    en: program ? `gateway: ${program}, with the configuration that would be published` : "gateway: the project's own server, with the same decisions (the gateway's program is not installed)",
    ru: program ? `\u0448\u043B\u044E\u0437: ${program}, \u0441 \u043A\u043E\u043D\u0444\u0438\u0433\u0443\u0440\u0430\u0446\u0438\u0435\u0439, \u043A\u043E\u0442\u043E\u0440\u0430\u044F \u0431\u044B\u043B\u0430 \u0431\u044B \u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u0430` : "\u0448\u043B\u044E\u0437: \u0441\u043E\u0431\u0441\u0442\u0432\u0435\u043D\u043D\u044B\u0439 \u0441\u0435\u0440\u0432\u0435\u0440 \u043F\u0440\u043E\u0435\u043A\u0442\u0430, \u0441 \u0442\u0435\u043C\u0438 \u0436\u0435 \u0440\u0435\u0448\u0435\u043D\u0438\u044F\u043C\u0438 (\u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u0430 \u0448\u043B\u044E\u0437\u0430 \u043D\u0435 \u0443\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u0430)"
  };
  return {
    ro: `API: ${url}
Ultimele apeluri \u0219i defec\u021Biunile: ${control}
${gateway.ro}
Certificatul, cheia \u0219i adresa, ca variabile pentru exemple: ${variables}
Nu este MDocs, ci un \xEEnlocuitor; documentele sunt inventate. Oprire: Ctrl+C.`,
    en: `API: ${url}
Last calls and trouble: ${control}
${gateway.en}
Certificate, key and address, as variables for the examples: ${variables}
This is not MDocs but a stand-in; documents are invented. Stop: Ctrl+C.`,
    ru: `API: ${url}
\u041F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u0435 \u0437\u0430\u043F\u0440\u043E\u0441\u044B \u0438 \u043D\u0435\u0438\u0441\u043F\u0440\u0430\u0432\u043D\u043E\u0441\u0442\u0438: ${control}
${gateway.ru}
\u0421\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442, \u043A\u043B\u044E\u0447 \u0438 \u0430\u0434\u0440\u0435\u0441, \u043A\u0430\u043A \u043F\u0435\u0440\u0435\u043C\u0435\u043D\u043D\u044B\u0435 \u0434\u043B\u044F \u043F\u0440\u0438\u043C\u0435\u0440\u043E\u0432: ${variables}
\u042D\u0442\u043E \u043D\u0435 MDocs, \u0430 \u0435\u0433\u043E \u0437\u0430\u043C\u0435\u043D\u0430; \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u044B \u0432\u044B\u043C\u044B\u0448\u043B\u0435\u043D\u044B. \u041E\u0441\u0442\u0430\u043D\u043E\u0432\u043A\u0430: Ctrl+C.`
  };
};

// scripts/commands/sandbox/entry.ts
var thisMachine = networkOf("127.0.0.1");
function networkOf(address) {
  const reading = readAddress(address);
  if (!("network" in reading) || !reading.network) throw new Error(`not an address: ${address}`);
  return reading.network;
}
function listSystems(institution, environment, context) {
  if (institution === void 0) return [invent(context)];
  const file = context.facts.files.find(({ slug }) => slug === institution);
  if (!file) throw new Failure(unknownInstitution(institution, context.facts));
  const systems = file.systems.flatMap((system) => readSystem(system, file, environment) ?? []);
  if (systems.length === 0) throw new Failure(noSystem(institution, environment));
  return systems;
}
function readSystem(part, { slug, institution }, environment) {
  const access = part.accesses[environment];
  const { id: id2, name, documentTypes } = part.data;
  const digest = part.digest ?? `sha256:${Buffer.from(`${slug}/${id2}`).toString("hex").padEnd(64, "0").slice(0, 64)}`;
  if (!access || !id2) return void 0;
  return {
    clientId: access.data.clientId ?? proposeClientId(digest, environment),
    institution: slug,
    system: id2,
    idno: institution?.data.idno ?? "",
    institutionName: institution?.data.name ?? slug,
    systemName: name ?? id2,
    networks: [...networksOf(access), thisMachine],
    documentTypes: [...new Set(asWholeList(documentTypes) ?? [])].sort(compare),
    digest,
    isSuspended: isSuspended(part.data),
    part
  };
}
function invent({ registry }) {
  return {
    clientId: "00000000-0000-4000-8000-000000000001",
    institution: "sandbox",
    system: "sistem",
    idno: "1000000000009",
    institutionName: "Institu\u021Bie de prob\u0103",
    systemName: "Sistem de prob\u0103",
    networks: [thisMachine],
    documentTypes: [...registry.documentTypes.keys()].sort(compare),
    digest: `sha256:${"0".repeat(64)}`,
    isSuspended: false
  };
}

// scripts/commands/sandbox/only-one.ts
import { createHash } from "node:crypto";
import { rmSync as rmSync2 } from "node:fs";
import { connect as connect2, createServer as createServer3 } from "node:net";
import { tmpdir as tmpdir2 } from "node:os";
import { join as join4 } from "node:path";

// scripts/commands/sandbox/gateway.ts
import { spawn } from "node:child_process";
import { createWriteStream, existsSync as existsSync2, mkdirSync as mkdirSync2, mkdtempSync, readFileSync as readFileSync2, rmSync } from "node:fs";
import { createServer as createServer2 } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join as join3 } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

// scripts/commands/sandbox/ports.ts
import { createServer } from "node:net";
var findFreePort = () => tryPort(0);
var requireFree = async (port) => {
  await tryPort(port);
};
function tryPort(port) {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once(
      "error",
      (error) => failed(error.code === "EADDRINUSE" ? new Failure(portInUse(port)) : error)
    );
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}

// scripts/commands/sandbox/gateway.ts
var isForSandbox = (check) => check.serveSandbox !== void 0 && check.calledWith !== void 0;
async function findProgram({ publication }) {
  const checks = targetsOf(publication.policy).flatMap(({ check }) => check ?? []);
  for (const check of checks)
    if (isForSandbox(check) && process.platform !== "win32" && await isInstalled(check.program)) return check;
  return void 0;
}
var isInstalled = (program) => new Promise((resolve3) => {
  const child = spawn(program, ["-v"], { env: envWithServers(), stdio: "ignore" });
  child.once("error", () => resolve3(false));
  child.once("exit", () => resolve3(true));
});
var socket = "service.sock";
var log = "calls.log";
async function startProgram(check, { port, data }, serve2) {
  const directory = await makeDirectory(check, join3(data, "gateway"));
  await requireFree(port);
  const service = await listenAt(join3(directory, socket), (request2, response) => {
    void serve2(request2, response, { clientId: firstOf(request2.headers["x-mpass-client-id"]) });
  });
  let child;
  let tellEnd = () => {
  };
  const ended = new Promise((resolve3) => {
    tellEnd = resolve3;
  });
  const end = async () => {
    const ending = child;
    child = void 0;
    if (ending && ending.exitCode === null && ending.signalCode === null) {
      const gone = new Promise((resolve3) => ending.once("exit", resolve3));
      ending.kill("SIGTERM");
      await gone;
    }
  };
  const forget = endWithThis((signal) => child?.kill(signal));
  return {
    program: check.program,
    ended,
    async apply({ publication, server, trouble }) {
      await end();
      const view = viewOf(publication);
      const [target] = targetsOf(publication.policy).filter((one) => one.check === check);
      const files = target ? filesOf(target, view) : /* @__PURE__ */ new Map();
      const site = { files, settings: view.settings, server };
      const stage = { listen: `127.0.0.1:${port}`, socket, isRoot: process.getuid?.() === 0, log, trouble };
      const trial = check.serveSandbox(site, stage);
      await writeTrial(directory, trial);
      const started = startIn(directory, check.program, trial);
      child = started;
      started.once("exit", () => child === started && tellEnd());
      await waitUntilServing(started, port, join3(directory, "error.log"));
    },
    calls: () => readCalls(join3(directory, log)),
    async stop() {
      forget();
      await end();
      service.closeAllConnections();
      service.close();
      rmSync(directory, { recursive: true, force: true });
    }
  };
}
function startIn(directory, program, { args, prints }) {
  const into = prints ? "pipe" : "ignore";
  const child = spawn(program, args(directory), { cwd: directory, env: envWithServers(), stdio: ["ignore", into, into] });
  if (prints) {
    child.stdout?.pipe(createWriteStream(join3(directory, prints.out), { flags: "a" }));
    child.stderr?.pipe(createWriteStream(join3(directory, prints.err), { flags: "a" }));
  }
  return child;
}
var longestPath = 90;
async function makeDirectory(check, wanted) {
  if (wanted.length > longestPath) return mkdtempSync(join3(tmpdir(), "mdocs-sandbox-"));
  const place = { program: check.program, directory: wanted, pid: `${check.program}.pid`, start: check.calledWith(wanted) };
  const left = existsSync2(wanted) ? await findProcess(place) : void 0;
  if (left !== void 0) await endProcesses([...await listChildren(left), left]);
  rmSync(wanted, { recursive: true, force: true });
  mkdirSync2(wanted, { recursive: true, mode: 448 });
  return wanted;
}
var firstOf = (value) => (Array.isArray(value) ? value[0] : value) || void 0;
async function listenAt(path, listener) {
  const server = createServer2({ requestTimeout: 0 }, listener);
  await new Promise((resolve3, reject) => {
    server.once("error", reject);
    server.listen(path, resolve3);
  });
  return server;
}
var patience = 2e4;
async function waitUntilServing(child, port, errors) {
  for (const begun = Date.now(); Date.now() - begun < patience; await pause(10)) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    if (await answers(port)) return;
  }
  throw new Failure(notServing(lastLines(errors)));
}
function answers(port) {
  return new Promise((resolve3) => {
    const socket2 = connect(port, "127.0.0.1");
    socket2.once("connect", () => {
      socket2.destroy();
      resolve3(true);
    });
    socket2.once("error", () => resolve3(false));
  });
}
function lastLines(file) {
  try {
    return readFileSync2(file, "utf8").trim().split("\n").slice(-3).join("\n");
  } catch {
    return "";
  }
}
var [mostRead, mostCalls] = [256 * 1024, 300];
function readCalls(file) {
  try {
    const text2 = readFileSync2(file, "utf8").slice(-mostRead);
    return text2.split("\n").slice(-mostCalls - 1).flatMap((line) => parseCall(line) ?? []);
  } catch {
    return [];
  }
}
function parseCall(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}

// scripts/commands/sandbox/only-one.ts
async function withFolderForOne(folder, work) {
  if (await isInstalled("flock")) return withFolderLocked(folder, work, 0, inUse(folder));
  const server = await takeSocket(folder);
  try {
    return await work();
  } finally {
    server.close();
  }
}
async function takeSocket(folder) {
  const path = placeOf(folder);
  const server = await listenAt2(path);
  if (server) return server;
  if (await answers2(path)) throw new Failure(inUse(folder));
  rmSync2(path, { force: true });
  const again = await listenAt2(path);
  if (again) return again;
  throw new Failure(inUse(folder));
}
function placeOf(folder) {
  const path = join4(folder, "lock.sock");
  const name = `mdocs-sandbox-${createHash("sha256").update(folder).digest("hex").slice(0, 32)}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  return path.length > longestPath ? join4(tmpdir2(), name) : path;
}
function listenAt2(path) {
  return new Promise((done, failed) => {
    const server = createServer3((socket2) => socket2.destroy());
    server.once("error", (error) => error.code === "EADDRINUSE" ? done(void 0) : failed(error));
    server.listen(path, () => done(server.unref()));
  });
}
function answers2(path) {
  return new Promise((done) => {
    const socket2 = connect2(path);
    socket2.once("connect", () => {
      socket2.destroy();
      done(true);
    });
    socket2.once("error", () => done(false));
  });
}

// scripts/commands/sandbox/own-certificate.ts
import { readFileSync as readFileSync3 } from "node:fs";
import { resolve } from "node:path";
async function readOwn(certificate, key, { systems, environment }) {
  const reading = await readCertificate(readFileSync3(resolve(certificate)), nodePlatform);
  const sha256 = "certificate" in reading ? reading.certificate.sha256 : void 0;
  const holder = systems.find(
    ({ part }) => part?.accesses[environment]?.certificates.some((one) => sha256 !== void 0 && certificateOf(one)?.sha256 === sha256)
  );
  return { certificateFile: resolve(certificate), keyFile: resolve(key), system: holder && nameOf(holder) };
}

// scripts/commands/sandbox/running.ts
import { join as join6 } from "node:path";

// scripts/sandbox/problem.ts
var titles = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  413: "Payload Too Large",
  416: "Range Not Satisfiable",
  500: "Internal Server Error",
  507: "Insufficient Storage"
};
var Problem = class extends Error {
  constructor(status, errors) {
    super(`${status} ${JSON.stringify(errors)}`);
    this.status = status;
    this.errors = errors;
  }
  status;
  errors;
};
var wrong = (field, sentence) => new Problem(400, { [field]: [sentence] });
var forbidden = (sentence) => new Problem(403, { "": [sentence] });
var notFound = (sentence) => new Problem(404, { "": [sentence] });
var writeErrors = ({ errors }) => Object.entries(errors).map(([field, texts]) => [field, texts.join(" ")].filter(Boolean).join(": ")).join("; ");
var showValue = (value) => (typeof value === "string" ? value : JSON.stringify(value) ?? "undefined").slice(0, 100);
var writeProblem = ({ status, errors }) => ({
  type: "about:blank",
  title: titles[status] ?? "Error",
  status,
  errors
});

// scripts/sandbox/principals.ts
var form = /^urn:(?:public|md:(?:idnp:\d{13}|idno:\d{13}|system:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}))$/;
var longest = 100;
function readPrincipal(value, field) {
  if (typeof value !== "string" || value === "") throw wrong(field, "A principal is needed, such as urn:md:idno:1234567890123.");
  if (value.length > longest) throw wrong(field, `A principal has at most ${longest} characters.`);
  const urn2 = value.trim().toLowerCase();
  if (!form.test(urn2))
    throw wrong(field, "A principal is urn:md:idnp:<13 digits>, urn:md:idno:<13 digits>, urn:md:system:<GUID> or urn:public.");
  return urn2;
}
var urnOf = ({ clientId }) => `urn:md:system:${clientId}`;
var institutionOf = ({ idno }) => `urn:md:idno:${idno}`;
function currentPrincipal({ query, system }) {
  const given = query.get("principal");
  if (given === null || given === "") return urnOf(system);
  const urn2 = readPrincipal(given, "principal");
  if (urn2 === urnOf(system) || urn2 === institutionOf(system)) return urn2;
  throw forbidden(`The system may act as ${urnOf(system)} and as ${institutionOf(system)}, not as ${urn2}.`);
}
function nameOfPrincipal(urn2, { systems }) {
  const system = systems.find((one) => urnOf(one) === urn2);
  if (system) return system.name;
  const institution = systems.find((one) => institutionOf(one) === urn2);
  if (institution) return institution.institutionName;
  if (urn2 === "urn:public") return "Public";
  const [, , kind = "", id2 = ""] = urn2.split(":");
  const names = {
    idnp: "Persoan\u0103 de prob\u0103",
    idno: "Organiza\u021Bie de prob\u0103",
    system: "Sistem de prob\u0103"
  };
  return `${names[kind] ?? kind} ${id2.slice(-4)}`;
}

// scripts/sandbox/access.ts
var guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
function readGuid(value, field) {
  const text2 = typeof value === "string" ? value.toLowerCase() : "";
  if (!guid.test(text2)) throw new Problem(400, { [field]: [`The value '${showValue(value)}' is not valid.`] });
  return text2;
}
function findDocument(call, needed, where = "kept") {
  const document = call.state.documents.get(readGuid(call.parameters.id, "id"));
  const principal = currentPrincipal(call);
  if (!document || document.recycled !== null !== (where === "recycled") || document.createdOn > call.now)
    throw notFound("There is no such document.");
  const right = rightOf(document, principal, call);
  if (right === void 0 || order.indexOf(right) < order.indexOf(needed))
    throw forbidden(`${principal} does not have the permission ${needed} on this document.`);
  return { document, principal, right };
}
var order = ["Read", "Write", "Owner"];
function rightOf(document, principal, call) {
  if (document.principal === principal) return "Owner";
  const rights = sharesAbove(document, call.state).filter((share2) => isOpen(share2, principal, call.now));
  if (rights.some(({ permission: permission2 }) => permission2 === "Write")) return "Write";
  const isPublisher = document.publisher === call.system.clientId && principal === urnOf(call.system);
  return rights.length > 0 || isPublisher ? "Read" : void 0;
}
function sharesAbove(document, state) {
  const around = /* @__PURE__ */ new Set([document.id, ...foldersAround(document, state).map(({ id: id2 }) => id2)]);
  return [...state.shares.values()].filter((share2) => around.has(share2.documentId));
}
function foldersAround({ folderId }, state) {
  const above = folderId === null ? void 0 : state.documents.get(folderId);
  return above ? [above, ...foldersAround(above, state)] : [];
}
var isOpen = ({ for: whom, from, to }, principal, now) => (whom === principal || whom === "urn:public") && (from === null || from <= now) && (to === null || to > now);
function insideOf({ id: id2 }, state) {
  const children = [...state.documents.values()].filter((one) => one.folderId === id2);
  return children.flatMap((child) => [child, ...insideOf(child, state)]);
}
function findFolder(value, principal, call) {
  if (value === null || value === void 0 || value === "") return null;
  const folder = call.state.documents.get(readGuid(value, "folderId"));
  if (!folder || folder.recycled || folder.createdOn > call.now) throw notFound("There is no such folder.");
  if (folder.blobId !== null) throw new Problem(400, { folderId: ["A document with contents is no folder."] });
  const right = rightOf(folder, principal, call);
  if (right === "Owner" || right === "Write") return folder.id;
  throw forbidden(`${principal} does not have the permission Write on the folder.`);
}

// scripts/sandbox/blobs.ts
var smallestPart = 5 * 1024 ** 2;
var largestPart = 5 * 1024 ** 3;
function readType(call) {
  const code = call.query.get("documentTypeCode");
  const type = findType(code === null || code === "" ? "Unknown" : code, call);
  if (!type) throw wrong("documentTypeCode", `There is no document type '${code}'.`);
  if (type.code === "Folder") throw wrong("documentTypeCode", "A folder has no contents.");
  return type;
}
function findType(code, { world, system }) {
  const type = world.types.get(code.toLowerCase());
  if (!type || isPredefined(type) || system.documentTypes.includes(type.code)) return type;
  throw forbidden(`The entry of the system does not declare the document type '${type.code}'.`);
}
var isPredefined = ({ code }) => code === "Unknown" || code === "Folder";
async function uploadBlob(call) {
  const type = readType(call);
  const received = receivedBy(call);
  if (received.mime === "") throw wrong("Content-Type", "The media type of the contents is needed.");
  const { blobId: id2, mime, range } = received;
  const progress = range ? goOn({ size: 0, total: null }, received) : { size: received.size, total: received.size, isComplete: true };
  const blob = { id: id2, by: call.system.clientId, type: type.code, mime, ...progress };
  if (blob.isComplete) await requireValid(type, received);
  return { status: 201, body: { id: id2 }, changes: [{ put: "blobs", row: blob }] };
}
async function continueBlob(call) {
  const blob = findBlob(call);
  const received = receivedBy(call);
  const changed = { ...blob, ...goOn(blob, received) };
  const type = call.world.types.get(blob.type.toLowerCase());
  if (changed.isComplete && type) await requireValid(type, { ...received, mime: blob.mime });
  return { status: 200, changes: [{ put: "blobs", row: changed }] };
}
function deleteBlob(call) {
  const { id: id2 } = findBlob(call);
  if (isUsed(id2, call.state)) throw wrong("id", "A document has these contents.");
  return { status: 200, changes: [{ drop: "blobs", id: id2 }] };
}
var isUsed = (id2, { documents }) => [...documents.values()].some((one) => blobsOf(one).includes(id2));
function findBlob({ parameters, state, system }) {
  const blob = state.blobs.get(readGuid(parameters.id, "id"));
  if (!blob) throw notFound("There is no such blob.");
  if (blob.by !== system.clientId) throw forbidden("Another system uploaded this blob.");
  return blob;
}
function receivedBy({ received }) {
  if (!received) throw new Error("an operation that takes contents was called without");
  return received;
}
function goOn(blob, { range, size }) {
  if (blob.isComplete) throw wrong("id", "The blob is complete.");
  if (!range) throw wrong("Content-Range", "Which part it is stands in Content-Range: bytes <first>-<last>/<total>.");
  const { bytes, total } = range;
  if (blob.total !== null && total !== blob.total)
    throw wrong("Content-Range", `The whole was said to have ${blob.total} bytes.`);
  if (bytes && bytes.from !== blob.size) throw wrong("Content-Range", `The next part begins with byte ${blob.size}.`);
  if (size !== (bytes ? bytes.to - bytes.from + 1 : 0)) throw wrong("Content-Range", `The part has ${size} bytes.`);
  const after = blob.size + size;
  if (total !== null && after > total) throw wrong("Content-Range", "The part goes beyond the whole.");
  const isComplete = after === total;
  if (size > largestPart) throw new Problem(413, { "Content-Range": ["A part has at most 5 GiB."] });
  if (!isComplete && size < smallestPart) throw wrong("Content-Range", "Every part but the last has at least 5 MiB.");
  return { size: after, total, isComplete };
}
async function requireValid(type, received) {
  if (!type.findWrong || received.mime !== "application/json") return;
  const problem2 = type.findWrong(await received.readWhole());
  if (problem2 !== void 0) throw wrong("", `The contents do not fit the schema of ${type.code}: ${problem2.trim()}`);
}
function readRange(header) {
  if (header === void 0) return void 0;
  const [, from, to, total] = /^bytes (?:([0-9]{1,15})-([0-9]{1,15})|\*)\/([0-9]{1,15}|\*)$/.exec(header.trim()) ?? [];
  const isOrdered = from === void 0 || Number(from) <= Number(to);
  if (total === void 0 || !isOrdered || from === void 0 && total === "*")
    throw wrong("Content-Range", `The value '${header}' is not valid.`);
  return {
    bytes: from === void 0 ? void 0 : { from: Number(from), to: Number(to) },
    total: total === "*" ? null : Number(total)
  };
}

// scripts/sandbox/fields.ts
function readText(value, field, { most, least = 1 }) {
  if (typeof value !== "string") throw wrong(field, "A text is needed.");
  if (value.length < least || least > 0 && value.trim() === "") throw wrong(field, "The text is empty.");
  if (value.length > most) throw wrong(field, `The text has at most ${most} characters.`);
  return value;
}
var form2 = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/;
function readInstant(value, field) {
  if (value === null || value === void 0 || value === "") return null;
  if (typeof value === "string" && form2.test(value)) {
    const whole = value.includes("T") ? value : `${value}T00:00:00`;
    const time = Date.parse(/(?:Z|[+-]\d{2}:\d{2})$/.test(whole) ? whole : `${whole}Z`);
    if (!Number.isNaN(time)) return new Date(time).toISOString();
  }
  throw wrong(field, `The value '${showValue(value)}' is not a date and time, as 2027-04-05T10:00:00Z.`);
}
function requireAfter(later, earlier, field) {
  if (later <= earlier) throw wrong(field, `It has to be after ${earlier}.`);
}
function addPeriod(instant2, period) {
  const [, count2 = "0", unit] = /^P(\d+)([DWMY])$/.exec(period) ?? [];
  const date = new Date(instant2);
  const days = { D: 1, W: 7 }[unit ?? ""];
  if (days) date.setUTCDate(date.getUTCDate() + days * Number(count2));
  else {
    const day3 = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() + Number(count2) * (unit === "Y" ? 12 : 1), 1);
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
    date.setUTCDate(Math.min(day3, last));
  }
  return date.toISOString();
}

// scripts/sandbox/lists.ts
var usualPage = 20;
var largestPage = 1e3;
function answerPage(query, rows) {
  const found = order2(search(rows, query.get("searchBy") ?? ""), query.get("orderField") ?? "");
  const page = readCount(query, "page", 1);
  const size = readCount(query, "itemsPerPage", usualPage);
  if (size > largestPage) throw wrong("itemsPerPage", `A page has at most ${largestPage} items.`);
  return {
    status: 200,
    body: found.slice((page - 1) * size, page * size),
    headers: { "X-Pagination": JSON.stringify({ TotalCount: found.length, PageSize: size, CurrentPage: page }) }
  };
}
function readCount(query, field, usual) {
  const given = query.get(field);
  if (given === null || given === "") return usual;
  if (!/^[1-9][0-9]{0,8}$/.test(given)) throw wrong(field, `The value '${given}' is not a whole number from 1.`);
  return Number(given);
}
function search(rows, text2) {
  const words = text2.toLowerCase().split(" ").filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const texts = Object.values(row).flatMap((value) => typeof value === "string" ? value.toLowerCase() : []);
    return words.every((word) => texts.some((one) => one.includes(word)));
  });
}
function order2(rows, field) {
  if (field === "" || rows.length === 0) return rows;
  const key = Object.keys(rows[0] ?? {}).find((name) => name.toLowerCase() === field.toLowerCase());
  if (key === void 0) throw wrong("orderField", `There is no field '${field}'.`);
  const fieldOf = (row) => row[key];
  return [...rows].sort((a, b) => compareValues(fieldOf(a), fieldOf(b)));
}
function compareValues(a, b) {
  if (a === b) return 0;
  if (a === null || a === void 0) return -1;
  if (b === null || b === void 0) return 1;
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a) < String(b) ? -1 : 1;
}

// scripts/sandbox/quota.ts
function usageOf(principal, { documents, blobs }) {
  let bytes = 0;
  for (const document of documents.values())
    if (document.principal === principal) for (const id2 of blobsOf(document)) bytes += blobs.get(id2)?.size ?? 0;
  return bytes;
}
function requireQuota(principal, quota, state) {
  if (usageOf(principal, state) > quota)
    throw new Problem(507, { principal: [`${principal} has no room left: the quota is ${quota} bytes.`] });
}
var sizeOf = (document, state) => document.blobId === null ? insideOf(document, state).reduce((sum, one) => sum + (one.recycled ? 0 : blobSize(one, state)), 0) : blobSize(document, state);
var blobSize = ({ blobId }, { blobs }) => (blobId === null ? void 0 : blobs.get(blobId)?.size) ?? 0;
var showQuota = (call) => ({
  status: 200,
  body: { storageMaximum: call.world.quota, storageUsage: usageOf(currentPrincipal(call), call.state) }
});

// scripts/sandbox/shapes.ts
var flags = { official: 1, new: 2, expiring: 4 };
var day2 = 864e5;
var [expiring, fresh] = [30, 1];
function flagsOf(document, { world, now }) {
  const isOfficial = world.types.get(document.type.toLowerCase())?.official ?? false;
  const left = document.expiresOn === null ? Number.POSITIVE_INFINITY : Date.parse(document.expiresOn) - Date.parse(now);
  const isNew = Date.parse(now) - Date.parse(document.createdOn) < fresh * day2;
  return (isOfficial ? flags.official : 0) | (isNew ? flags.new : 0) | (left < expiring * day2 ? flags.expiring : 0);
}
function headOf(document, { world, state }) {
  const type = world.types.get(document.type.toLowerCase());
  return {
    id: document.id,
    name: document.name,
    folderId: document.folderId,
    number: document.number,
    type: document.type,
    type_Name_Ro: type?.title.ro ?? document.type,
    type_Name_En: type?.title.en ?? null,
    type_Name_Ru: type?.title.ru ?? null,
    typeIcon: null,
    size: document.blobId === null ? null : blobSize(document, state),
    createdOn: document.createdOn,
    createdBy: document.createdBy,
    createdByName: nameOfPrincipal(document.createdBy, world),
    modifiedOn: document.modifiedOn,
    modifiedBy: document.modifiedBy,
    modifiedByName: nameOfPrincipal(document.modifiedBy, world),
    expiresOn: document.expiresOn
  };
}
var detailsOf = (document, call) => ({
  ...headOf(document, call),
  folderName: (document.folderId === null ? void 0 : call.state.documents.get(document.folderId)?.name) ?? "Root",
  indicativeFlags: flagsOf(document, call)
});
function recycledOf(document, call) {
  const { on: on2 = "", by = "", from = "" } = document.recycled ?? {};
  return {
    ...detailsOf(document, call),
    deletedOn: on2,
    deletedBy: by,
    deletedByName: nameOfPrincipal(by, call.world),
    deletedFrom: from
  };
}
function shareOf({ id: id2, permission: permission2, for: whom, from, to, sharedOn }, { world }) {
  const name = nameOfPrincipal(whom, world);
  return { id: id2, permission: permission2, sharedOn, sharedFor: whom, sharedForName: name, principal: whom, principalFullName: name, from, to };
}
var sharedDocumentOf = (document, shares, call) => ({
  ...headOf(document, call),
  shares: shares.map(({ id: id2, permission: permission2, from, to, sharedOn, for: sharedFor }) => ({
    ...{ id: id2, permission: permission2, from, to, sharedOn, sharedFor },
    sharedForName: nameOfPrincipal(sharedFor, call.world)
  }))
});
var sharedForOf = (share2, document, call) => ({
  ...headOf(document, call),
  number: document.number ?? "",
  id: share2.id,
  documentId: document.id,
  permission: share2.permission,
  sharedOn: share2.sharedOn,
  sharedBy: share2.sharedBy,
  sharedByName: nameOfPrincipal(share2.sharedBy, call.world),
  from: share2.from,
  to: share2.to
});

// scripts/sandbox/shares.ts
function readShareRequests(list, document, { call, at, by }) {
  if (!Array.isArray(list)) throw wrong(at, "A list of shares is needed.");
  const used = /* @__PURE__ */ new Set();
  const made2 = list.map((entry, i) => {
    const request2 = Object(entry);
    const field = (name) => `${at}[${i}].${name}`;
    const reserved = request2.reservedId ? findReservation(request2.reservedId, field("reservedId"), call) : void 0;
    if (reserved && used.has(reserved.id)) throw wrong(field("reservedId"), "The reservation was used already.");
    if (reserved) used.add(reserved.id);
    const share2 = {
      id: reserved?.id ?? call.newId(),
      documentId: document.id,
      for: readPrincipal(request2.for ?? request2.sharedFor, field("for")),
      ...readTerms(request2, field, call.now),
      sharedOn: call.now,
      sharedBy: by
    };
    return { share: share2, reserved };
  });
  const changes = made2.flatMap(({ share: share2, reserved }) => [
    { put: "shares", row: share2 },
    ...reserved ? [{ put: "reservations", row: { ...reserved, isUsed: true } }] : []
  ]);
  return { shares: made2.map(({ share: share2 }) => share2), changes };
}
function findReservation(value, field, { state, system }) {
  const reservation = state.reservations.get(readGuid(value, field));
  if (!reservation || reservation.by !== system.clientId) throw notFound("There is no such reservation.");
  if (reservation.isUsed) throw wrong(field, "The reservation was used already.");
  return reservation;
}
function readTerms(request2, field, now) {
  const permission2 = readPermission(request2.permission, field("permission"));
  const from = readInstant(request2.from, field("from"));
  const to = readInstant(request2.to, field("to"));
  if (to !== null) requireAfter(to, now, field("to"));
  if (from !== null && to !== null && from > to) throw wrong(field("to"), "It may not be before from.");
  return { permission: permission2, from, to };
}
function readPermission(value, field) {
  if (/^read$/i.test(showValue(value)) || value === 1) return "Read";
  if (/^write$/i.test(showValue(value)) || value === 2) return "Write";
  throw wrong(field, "A permission is Read or Write.");
}
function shareDocument(call) {
  const { document, principal, right } = findDocument(call, "Read");
  const list = Array.isArray(call.body) ? call.body : Object(call.body).shares;
  const { shares, changes } = readShareRequests(list, document, { call, at: "shares", by: principal });
  if (shares.length === 0) throw wrong("shares", "At least one share is needed.");
  if (right === "Read" && shares.some(({ permission: permission2 }) => permission2 === "Write"))
    throw forbidden("A share cannot permit more than whoever shares may do.");
  return { status: 201, body: shares.map(({ id: id2 }) => ({ id: id2 })), changes };
}
function listDocumentShares(call) {
  const { document } = findDocument(call, "Read");
  const shares = [...call.state.shares.values()].filter((share2) => share2.documentId === document.id);
  return answerPage(
    call.query,
    shares.map((share2) => shareOf(share2, call))
  );
}
function changeShare(call) {
  const { share: share2 } = findShare(call);
  const terms2 = readTerms(Object(call.body), (name) => name, call.now);
  return { status: 200, changes: [{ put: "shares", row: { ...share2, ...terms2 } }] };
}
var deleteShare = (call) => ({
  status: 200,
  changes: [{ drop: "shares", id: findShare(call).share.id }]
});
function findShare(call) {
  const { document, principal, right } = findDocument(call, "Read");
  const share2 = call.state.shares.get(readGuid(call.parameters.shareId, "shareId"));
  if (!share2 || share2.documentId !== document.id) throw notFound("There is no such share.");
  if (right === "Read" && share2.sharedBy !== principal) throw forbidden("Somebody else has shared the document.");
  return { share: share2 };
}
function listSharesForMe(call) {
  const principal = currentPrincipal(call);
  const { shares, documents } = call.state;
  const rows = [...shares.values()].flatMap((share2) => {
    const document = documents.get(share2.documentId);
    const counts = share2.for === principal && (share2.to === null || share2.to > call.now);
    return counts && document && isThere(document, call) ? sharedForOf(share2, document, call) : [];
  });
  return answerPage(call.query, rows);
}
function listSharesByMe(call) {
  const principal = currentPrincipal(call);
  const own = [...call.state.shares.values()].filter((share2) => share2.sharedBy === principal);
  const documents = [...call.state.documents.values()].filter((one) => isThere(one, call));
  const rows = documents.flatMap((document) => {
    const shares = own.filter((share2) => share2.documentId === document.id);
    return shares.length > 0 ? sharedDocumentOf(document, shares, call) : [];
  });
  return answerPage(call.query, rows);
}
var isThere = (document, { now }) => !document.recycled && document.createdOn <= now;
function reserveShare(call) {
  const { query, world, system } = call;
  const wanted = query.get("generateAccessCode")?.toLowerCase() ?? "true";
  if (wanted !== "true" && wanted !== "false") throw wrong("generateAccessCode", "It is true or false.");
  const id2 = call.newId();
  const accessCode = wanted === "true" ? call.newCode(8) : null;
  const fullLink = `${world.viewUrl}view/${id2}${accessCode === null ? "" : `?accessCode=${accessCode}`}`;
  return {
    status: 201,
    body: { id: id2, accessCode, fullLink },
    changes: [{ put: "reservations", row: { id: id2, accessCode, by: system.clientId, isUsed: false } }]
  };
}
function findByLink({ parameters, query, state, now }) {
  const id2 = readGuid(parameters.id, "id");
  const [reservation, share2] = [state.reservations.get(id2), state.shares.get(id2)];
  const document = share2 && state.documents.get(share2.documentId);
  if (!reservation || !share2 || !document || document.recycled) throw notFound("Nothing is shared by this link.");
  if (reservation.accessCode !== null && reservation.accessCode !== query.get("accessCode"))
    throw forbidden("The access code is missing or wrong.");
  if (share2.from !== null && share2.from > now || share2.to !== null && share2.to <= now)
    throw forbidden("The time of the share is not now.");
  return document;
}

// scripts/sandbox/documents.ts
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function listDocuments(call) {
  const principal = currentPrincipal(call);
  const { query, state, now } = call;
  const type = query.get("type")?.toLowerCase();
  const given = query.get("folderId");
  const folder = given ? readFolder(given, principal, call) : void 0;
  const rows = [...state.documents.values()].filter(
    (one) => (folder ? one.folderId === folder : one.principal === principal) && !one.recycled && one.createdOn <= now && (!type || one.type.toLowerCase() === type)
  );
  return answerPage(
    query,
    rows.map((one) => detailsOf(one, call))
  );
}
function readFolder(value, principal, call) {
  const folder = call.state.documents.get(readGuid(value, "folderId"));
  if (!folder || folder.recycled) throw new Problem(404, { folderId: ["There is no such folder."] });
  if (rightOf(folder, principal, call) === void 0)
    throw new Problem(403, { folderId: ["The folder is not shared with you."] });
  return folder.id;
}
function publishDocuments(call) {
  const { body } = call;
  if (!isRecord(body) || !Array.isArray(body.documents)) throw wrong("documents", "A list of documents is needed.");
  if (body.documents.length === 0) throw wrong("documents", "At least one document is needed.");
  const blobId = body.blobId === null || body.blobId === void 0 ? null : readGuid(body.blobId, "blobId");
  const blob = blobId === null ? void 0 : findBlob({ ...call, parameters: { id: blobId } });
  if (blob && !blob.isComplete) throw wrong("blobId", "The last part of the blob is missing.");
  const draft = copyOf(call.state);
  const changes = [];
  const made2 = body.documents.map((entry, i) => {
    const own = makeOne(entry, `documents[${i}].`, { ...call, state: draft }, { blobId, type: blob?.type ?? "Folder" });
    apply(draft, own.changes);
    changes.push(...own.changes);
    return own.document;
  });
  for (const principal of new Set(made2.map((one) => one.principal))) requireQuota(principal, call.world.quota, draft);
  const shown = made2.map(({ id: id2, name, principal, expiresOn }) => ({ id: id2, name, principal, expiresOn }));
  return { status: 201, body: shown, changes };
}
var copyOf = (state) => ({
  ...emptyState(),
  ...Object.fromEntries(Object.entries(state).map(([name, rows]) => [name, new Map(rows)]))
});
function makeOne(entry, at, call, contents) {
  if (!isRecord(entry)) throw wrong(at.slice(0, -1), "A document is an object.");
  const { now, state, system, world } = call;
  const principal = readPrincipal(entry.principal, `${at}principal`);
  const createdOn = readInstant(entry.createdOn, `${at}createdOn`) ?? now;
  const period = world.types.get(contents.type.toLowerCase())?.expiresAfter;
  const given = readInstant(entry.expiresOn, `${at}expiresOn`);
  const expiresOn = given ?? (period === void 0 ? null : addPeriod(createdOn, period));
  if (expiresOn !== null) requireAfter(expiresOn, createdOn, `${at}expiresOn`);
  const folderId = findFolder(entry.folderId, principal, call);
  const createdBy = entry.createdBy ? readPrincipal(entry.createdBy, `${at}createdBy`) : urnOf(system);
  const document = {
    id: call.newId(),
    ...contents,
    principal,
    name: makeDistinct(readText(entry.name, `${at}name`, { most: 250 }), { principal, folderId }, state),
    number: entry.number === null || entry.number === void 0 ? null : readText(entry.number, `${at}number`, { most: 50, least: 0 }),
    folderId,
    createdOn,
    createdBy,
    publisher: system.clientId,
    expiresOn,
    version: 1,
    modifiedOn: now,
    modifiedBy: createdBy,
    earlier: [],
    recycled: null
  };
  const shares = readShareRequests(entry.shares ?? [], document, { call, at: `${at}shares`, by: principal });
  return { document, changes: [{ put: "documents", row: document }, ...shares.changes] };
}
function makeDistinct(name, place, { documents }) {
  const taken = new Set(
    [...documents.values()].flatMap(
      (one) => one.principal === place.principal && one.folderId === place.folderId && !one.recycled ? one.name.toLowerCase() : []
    )
  );
  const [, stem = name, extension = ""] = /^(.+?)(\.[A-Za-z0-9]{1,10})?$/.exec(name) ?? [];
  for (let i = 1; ; i++) {
    const suffix = i === 1 ? extension : ` (${i})${extension}`;
    const candidate = `${stem.slice(0, 250 - suffix.length)}${suffix}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
var showDocument = (call) => ({ status: 200, body: detailsOf(findDocument(call, "Read").document, call) });
var showSize = (call) => ({
  status: 200,
  body: { size: sizeOf(findDocument(call, "Read").document, call.state) }
});
function patchDocument(call) {
  const { document, principal } = findDocument(call, "Write");
  let changed = document;
  for (const [field, value] of readPatch(call.body)) changed = change(changed, field, value, { call, principal });
  if (changed.expiresOn !== null && changed.expiresOn !== document.expiresOn)
    requireAfter(changed.expiresOn, changed.createdOn, "expiresOn");
  return { status: 200, changes: [{ put: "documents", row: { ...changed, modifiedOn: call.now, modifiedBy: principal } }] };
}
function readPatch(body) {
  if (isRecord(body)) return Object.entries(body);
  if (!Array.isArray(body)) throw wrong("", "A patch is a list of operations, or an object with the new values.");
  return body.map((one) => {
    const op = isRecord(one) ? showValue(one.op).toLowerCase() : "";
    if (!isRecord(one) || typeof one.path !== "string" || !["add", "replace", "remove"].includes(op))
      throw wrong("", "An operation has a path, and op is add, replace or remove.");
    return [one.path.replace(/^\//, ""), op === "remove" ? null : one.value];
  });
}
function change(document, field, value, { call, principal }) {
  switch (field.toLowerCase()) {
    case "name": {
      const name = readText(value, "name", { most: 250 });
      return { ...document, name: name === document.name ? name : makeDistinct(name, document, call.state) };
    }
    case "number":
      return { ...document, number: value === null ? null : readText(value, "number", { most: 50, least: 0 }) };
    case "expireson":
      return { ...document, expiresOn: readInstant(value, "expiresOn") };
    case "folderid": {
      const folderId = findFolder(value, principal, call);
      requireOutside(document, folderId, call.state);
      return { ...document, folderId };
    }
    default:
      throw wrong(field, "Only name, number, expiresOn and folderId can be changed.");
  }
}
function requireOutside(document, folderId, state) {
  const target = folderId === null ? void 0 : state.documents.get(folderId);
  if (target && [target, ...foldersAround(target, state)].some(({ id: id2 }) => id2 === document.id))
    throw wrong("folderId", "A folder cannot be inside itself.");
}
function copyDocument(call) {
  const { document, principal } = findDocument(call, "Read");
  const folderId = findFolder(call.query.get("folderId"), principal, call);
  requireOutside(document, folderId, call.state);
  const ids = /* @__PURE__ */ new Map();
  const all = [document, ...insideOf(document, call.state).filter((one) => !one.recycled)];
  for (const one of all) ids.set(one.id, call.newId());
  const rows = all.map((one) => {
    const place = one === document ? { principal, folderId } : { principal, folderId: ids.get(one.folderId ?? "") ?? null };
    const name = one === document ? makeDistinct(one.name, place, call.state) : one.name;
    const made2 = {
      version: 1,
      earlier: [],
      createdOn: call.now,
      createdBy: principal,
      modifiedOn: call.now,
      modifiedBy: principal
    };
    return { ...one, ...place, ...made2, name, id: ids.get(one.id) ?? "", publisher: call.system.clientId };
  });
  const changes = rows.map((row) => ({ put: "documents", row }));
  const draft = copyOf(call.state);
  apply(draft, changes);
  requireQuota(principal, call.world.quota, draft);
  return { status: 200, body: { id: rows[0]?.id }, changes };
}
async function overwriteBlob(call) {
  const received = receivedBy(call);
  const type = call.world.types.get(findDocument(call, "Write").document.type.toLowerCase());
  if (received.mime === "") throw wrong("Content-Type", "The media type of the contents is needed.");
  if (type) await requireValid(type, received);
  const { document, principal } = findDocument(call, "Write");
  if (document.blobId === null) throw wrong("id", "A folder has no contents.");
  const { blobId, version, modifiedOn, modifiedBy } = document;
  const keeps = type?.versioning === true;
  const row = {
    ...document,
    blobId: received.blobId,
    version: version + 1,
    earlier: keeps ? [...document.earlier, { blobId, version, modifiedOn, modifiedBy }] : document.earlier,
    modifiedOn: call.now,
    modifiedBy: principal
  };
  const { mime, size } = received;
  const blob = { id: received.blobId, by: call.system.clientId, type: document.type, mime, size, total: size, isComplete: true };
  const draft = copyOf(call.state);
  const changes = [
    { put: "blobs", row: blob },
    { put: "documents", row }
  ];
  apply(draft, changes);
  requireQuota(document.principal, call.world.quota, draft);
  return { status: 200, changes: [...changes, ...listUnused(draft, [document])] };
}
var showName = ({ parameters, world }) => ({
  status: 200,
  body: nameOfPrincipal(readPrincipal(parameters.id, "id"), world)
});

// scripts/sandbox/recycling.ts
function deleteDocument(call) {
  const { document, principal, right } = findDocument(call, "Write");
  const inside = insideOf(document, call.state);
  const isPermanent = readFlag(call.query, "permanent");
  if (inside.some((one) => !one.recycled) && !readFlag(call.query, "force")) throw wrong("force", "The folder is not empty.");
  if (isPermanent && right !== "Owner") throw forbidden("Only the owner deletes for good.");
  const changes = isPermanent ? dropAll([document, ...inside], call.state) : recycleAll([document, ...inside], principal, call);
  return { status: 200, changes };
}
function readFlag(query, field) {
  const value = query.get(field)?.toLowerCase() ?? "false";
  if (value !== "true" && value !== "false") throw wrong(field, "It is true or false.");
  return value === "true";
}
function recycleAll(documents, by, { state, now }) {
  return documents.flatMap((one) => {
    if (one.recycled) return [];
    const from = (one.folderId === null ? void 0 : state.documents.get(one.folderId)?.name) ?? "Root";
    return [{ put: "documents", row: { ...one, recycled: { on: now, by, from } } }];
  });
}
function dropAll(documents, state) {
  const ids = new Set(documents.map(({ id: id2 }) => id2));
  const shares = [...state.shares.values()].filter(({ documentId }) => ids.has(documentId));
  return [
    ...[...ids].map((id2) => ({ drop: "documents", id: id2 })),
    ...shares.map(({ id: id2 }) => ({ drop: "shares", id: id2 })),
    ...listUnused(state, documents)
  ];
}
function listRecycled(call) {
  const principal = currentPrincipal(call);
  const type = call.query.get("type")?.toLowerCase();
  const rows = ownRecycled(principal, call.state).filter((one) => !type || one.type.toLowerCase() === type);
  return answerPage(
    call.query,
    rows.map((one) => recycledOf(one, call))
  );
}
var ownRecycled = (principal, { documents }) => [...documents.values()].filter((one) => one.recycled && one.principal === principal);
var emptyRecycled = (call) => ({
  status: 200,
  changes: dropAll(ownRecycled(currentPrincipal(call), call.state), call.state)
});
function restoreDocument(call) {
  const { document, principal } = findDocument(call, "Write", "recycled");
  const named2 = findFolder(call.query.get("folderId"), principal, call);
  const isAround = document.folderId !== null && foldersAround(document, call.state).every((one) => !one.recycled);
  const former = document.folderId !== null && isAround && call.state.documents.has(document.folderId) ? document.folderId : null;
  const place = { principal: document.principal, folderId: named2 ?? former };
  const together = insideOf(document, call.state).filter((one) => one.recycled?.on === document.recycled?.on);
  const rows = [document, ...together].map((one) => ({
    ...one,
    ...one === document && { ...place, name: makeDistinct(one.name, place, call.state) },
    recycled: null
  }));
  return { status: 200, changes: rows.map((row) => ({ put: "documents", row })) };
}
function expire(state, { types }, now) {
  const over = [...state.documents.values()].filter((one) => !one.recycled && one.expiresOn !== null && one.expiresOn <= now);
  if (over.length === 0) return [];
  const all = [...new Set(over.flatMap((one) => [one, ...insideOf(one, state)]))];
  const isPermanent = (one) => types.get(one.type.toLowerCase())?.permanentDeleteOnExpiration === true;
  return [
    ...dropAll(over.filter(isPermanent), state),
    ...recycleAll(
      all.filter((one) => !(over.includes(one) && isPermanent(one))),
      "urn:public",
      { state, now }
    )
  ];
}

// scripts/sandbox/pdf.ts
var linesOnPage = 48;
function writePdf(title, lines) {
  const pages = [];
  for (let i = 0; i < Math.max(1, lines.length); i += linesOnPage) pages.push(lines.slice(i, i + linesOnPage));
  const pageAt = (i) => 4 + 2 * i;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${pageAt(i)} 0 R`).join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((page, i) => {
      const text2 = `BT /F1 16 Tf 50 790 Td ${quote(title)} Tj /F1 10 Tf 0 -28 Td 14 TL ${page.map((line) => `${quote(line)} Tj T*`).join(" ")} ET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${pageAt(i) + 1} 0 R >>`,
        `<< /Length ${text2.length} >>
stream
${text2}
endstream`
      ];
    })
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object2, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj
${object2}
endobj
`;
    return `${String(offset).padStart(10, "0")} 00000 n 
`;
  });
  const start = file.length;
  file += `xref
0 ${objects.length + 1}
0000000000 65535 f 
${offsets.join("")}`;
  return Buffer.from(`${file}trailer
<< /Size ${objects.length + 1} /Root 1 0 R >>
startxref
${start}
%%EOF
`, "latin1");
}
var quote = (text2) => `(${text2.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replace(/[^\x20-\x7E]/g, "?").replace(/[\\()]/g, "\\$&").slice(0, 110)})`;

// scripts/sandbox/transform.ts
async function transform(call) {
  const type = readType(call);
  const received = receivedBy(call);
  if (received.mime !== "application/json") throw wrong("Content-Type", "Only application/json can be transformed.");
  await requireValid(type, received);
  return make(type, await received.readWhole(), call);
}
async function transformBlob({ blobId, type: code }, call) {
  const blob = blobId === null ? void 0 : call.state.blobs.get(blobId);
  const type = call.world.types.get(code.toLowerCase());
  if (!blob || !type || blob.mime !== "application/json") throw wrong("format", "Only application/json can be transformed.");
  return make(type, JSON.parse(Buffer.from(await call.readBlob(blob.id)).toString("utf8")), call);
}
var languages = ["Ro", "En", "Ru"];
function make(type, contents, { query }) {
  const format = ["Pdf", "Html"].find((one) => one.toLowerCase() === query.get("format")?.toLowerCase());
  if (!format) throw wrong("format", "A format is Pdf or Html.");
  const wanted = query.get("language") || "Ro";
  const language = languages.find((one) => one.toLowerCase() === wanted.toLowerCase());
  if (!language) throw wrong("language", "A language is Ro, En or Ru.");
  if (!type.templates?.some((one) => one.format === format && one.language === language))
    throw wrong("documentTypeCode", `The type ${type.code} has no template for ${format} in ${language}.`);
  const title = { Ro: type.title.ro, En: type.title.en, Ru: type.title.ru }[language] ?? type.code;
  const rows = listFields(contents);
  if (format === "Pdf")
    return made(
      "application/pdf",
      writePdf(
        title,
        rows.map(([name, value]) => `${name}: ${value}`)
      )
    );
  const cells = rows.map(([name, value]) => `<tr><th>${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`);
  const page = `<!doctype html><html lang="${language.toLowerCase()}"><meta charset="utf-8"><title>${escapeHtml(title)}</title><h1>${escapeHtml(title)}</h1><table>${cells.join("")}</table></html>
`;
  return made("text/html; charset=utf-8", Buffer.from(page));
}
var made = (mime, bytes) => ({ status: 200, made: { mime, bytes } });
function listFields(value, path = "") {
  if (typeof value !== "object" || value === null) return [[path || "-", String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => listFields(inner, path === "" ? key : `${path}.${key}`));
}
var signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
var escapeHtml = (text2) => text2.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

// scripts/sandbox/types.ts
var predefined = { official: false, versioning: false, permanentDeleteOnExpiration: false };
var predefinedTypes = [
  { code: "Unknown", title: { ro: "Unknown" }, ...predefined },
  { code: "Folder", title: { ro: "Folder" }, ...predefined }
];
function showType(call) {
  const type = findType(call.parameters.code ?? "", call);
  if (!type) throw notFound("There is no such document type.");
  return {
    status: 200,
    body: {
      code: type.code,
      title_Romanian: type.title.ro ?? type.code,
      title_English: type.title.en ?? null,
      title_Russian: type.title.ru ?? null,
      versioningEnabled: type.versioning,
      icon: null
    }
  };
}

// scripts/sandbox/versions.ts
function listVersions(call) {
  const { document } = findDocument(call, "Read");
  const rows = document.earlier.toReversed().map(({ version, blobId, modifiedOn, modifiedBy }) => ({
    version,
    size: (blobId === null ? void 0 : call.state.blobs.get(blobId)?.size) ?? null,
    modifiedOn,
    modifiedBy,
    modifiedByName: nameOfPrincipal(modifiedBy, call.world)
  }));
  return { status: 200, body: rows };
}
function downloadBlob(call) {
  const { document } = findDocument(call, "Read");
  return call.query.get("format") ? transformBlob(document, call) : answerContents(document, call);
}
var downloadVersion = (call) => answerContents(findVersion(call).found, call);
function answerContents({ blobId }, { state }) {
  const blob = blobId === null ? void 0 : state.blobs.get(blobId);
  if (!blob) throw wrong("id", "A folder has no contents.");
  return { status: 200, blobId: blob.id, headers: { "Content-Type": blob.mime } };
}
function findVersion(call, right = "Read") {
  const { document } = findDocument(call, right);
  const given = call.parameters.version ?? "";
  if (!/^[0-9]{1,5}$/.test(given)) throw wrong("version", `The value '${given}' is not valid.`);
  const found = document.earlier.find(({ version }) => version === Number(given));
  if (!found) throw notFound("There is no such earlier version.");
  return { document, found };
}
function deleteVersion(call) {
  const { document, found } = findVersion(call, "Write");
  const withPrevious = call.query.get("includingPrevious")?.toLowerCase() === "true";
  const isGone = ({ version }) => version === found.version || withPrevious && version < found.version;
  const row = { ...document, earlier: document.earlier.filter((one) => !isGone(one)) };
  const documents = new Map(call.state.documents).set(row.id, row);
  const unused = listUnused({ ...call.state, documents }, [document]);
  return { status: 200, changes: [{ put: "documents", row }, ...unused] };
}

// scripts/sandbox/operations.ts
var paging = ["page", "itemsPerPage", "orderField", "searchBy"];
var on = ([method, path], summary, run, more = {}) => ({ method, path, summary, run, query: ["principal"], status: 200, certainty: "documented", ...more });
var operations = [
  on(["POST", "/blobs"], "Uploads contents, or the first part of them", uploadBlob, {
    ...{ query: ["documentTypeCode"], takes: "contents", gives: "Identifier", status: 201 },
    unsure: "Parts are told by Content-Range, as the client library sends it; the guide does not name the header."
  }),
  on(["PUT", "/blobs/{id}"], "Uploads the next part, or the last one", continueBlob, {
    ...{ query: [], takes: "contents" },
    unsure: "A part out of order, and what to do after a lost answer: 400 says with which byte the next part begins."
  }),
  on(["DELETE", "/blobs/{id}"], "Deletes contents that no document has", deleteBlob, { query: [] }),
  on(["POST", "/transform"], "Makes JSON into PDF or HTML by a template", transform, {
    ...{ query: ["documentTypeCode", "format", "language"], takes: "contents" },
    unsure: "Templates are not public: the sandbox shows the fields in a table."
  }),
  on(["GET", "/documents"], "Lists documents", listDocuments, {
    ...{ query: ["principal", "type", "folderId", ...paging], gives: "Documents" },
    unsure: "For whom else a system may ask: the sandbox lets it ask for itself and for its institution."
  }),
  on(["POST", "/documents"], "Publishes documents, or makes folders", publishDocuments, {
    ...{ query: [], takes: "json", gives: "PublishedDocuments", status: 201 }
  }),
  on(["GET", "/documents/{id}"], "Shows a document", showDocument, { gives: "Document" }),
  on(["PATCH", "/documents/{id}"], "Renames, moves, renumbers a document, changes its expiration", patchDocument, {
    ...{ takes: "json" },
    unsure: "The guide shows an object, the client library sends JSON Patch: both are taken."
  }),
  on(["DELETE", "/documents/{id}"], "Recycles a document, or deletes it for good", deleteDocument, {
    query: ["principal", "permanent", "force"]
  }),
  on(["GET", "/documents/{id}/size"], "Tells the size of a document or folder", showSize, { gives: "Size" }),
  on(["GET", "/documents/{id}/blob"], "Downloads the contents", downloadBlob, {
    query: ["principal", "format", "language"]
  }),
  on(["POST", "/documents/{id}/blob"], "Overwrites the contents", overwriteBlob, {
    ...{ takes: "contents", certainty: "inferred" },
    unsure: "The guide names it and does not say what the body is: the sandbox takes the contents themselves."
  }),
  on(["POST", "/documents/{id}/copy"], "Copies a document", copyDocument, {
    ...{ query: ["principal", "folderId"], gives: "Identifier" },
    unsure: "What it answers: the sandbox tells the id of the copy."
  }),
  on(["GET", "/documents/{id}/versions"], "Lists earlier versions", listVersions, { gives: "Versions" }),
  on(["GET", "/documents/{id}/versions/{version}/blob"], "Downloads an earlier version", downloadVersion),
  on(["DELETE", "/documents/{id}/versions/{version}"], "Deletes an earlier version", deleteVersion, {
    query: ["principal", "includingPrevious"]
  }),
  on(["GET", "/recycled-documents"], "Lists the recycle bin", listRecycled, {
    ...{ query: ["principal", "type", ...paging], gives: "RecycledDocuments" }
  }),
  on(["DELETE", "/recycled-documents"], "Empties the recycle bin", emptyRecycled),
  on(["POST", "/recycled-documents/{id}/restore"], "Restores a document", restoreDocument, {
    query: ["principal", "folderId"]
  }),
  on(["POST", "/documents/{id}/shares"], "Shares a document", shareDocument, {
    ...{ takes: "json", gives: "Identifiers", status: 201 },
    unsure: "The guide shows an object with shares, its earlier version and the client library a list: both are taken."
  }),
  on(["GET", "/documents/{id}/shares"], "Lists the shares of a document", listDocumentShares, {
    ...{ query: ["principal", ...paging], gives: "Shares" },
    unsure: "The guide shows the document with its shares, the client library reads a list: the sandbox gives the list."
  }),
  on(["PUT", "/documents/{id}/shares/{shareId}"], "Changes a share", changeShare, { takes: "json" }),
  on(["DELETE", "/documents/{id}/shares/{shareId}"], "Ends a share", deleteShare),
  on(["GET", "/shares/for-me"], "Lists what was shared with the principal", listSharesForMe, {
    ...{ query: ["principal", ...paging], gives: "SharesForMe" }
  }),
  on(["GET", "/shares/by-me"], "Lists what the principal has shared", listSharesByMe, {
    ...{ query: ["principal", ...paging], gives: "SharedDocuments" }
  }),
  on(["POST", "/shares/reservations"], "Reserves a share, with an access code", reserveShare, {
    ...{ query: ["generateAccessCode"], gives: "Reservation", status: 201 }
  }),
  on(["GET", "/document-types/{code}"], "Shows a document type", showType, {
    ...{ query: [], gives: "DocumentType" },
    unsure: "A type that the entry does not declare: the sandbox answers 403."
  }),
  on(["GET", "/principals/{id}/name"], "Tells the name of a principal", showName, {
    ...{ query: [], gives: "Name", certainty: "not-found" },
    unsure: "The guide does not show the answer: the sandbox gives a JSON text, with invented names."
  }),
  on(["GET", "/quota"], "Tells how much is stored", showQuota, { gives: "Quota" })
];
var compiled = operations.map((operation) => ({
  operation,
  names: [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ""),
  pattern: new RegExp(`^${operation.path.replace(/\{\w+\}/g, "([^/]+)")}$`)
}));
function findRoute(method, path) {
  const there = compiled.filter(({ pattern }) => pattern.test(path));
  const found = there.find(({ operation }) => operation.method === method);
  if (!found) return there.length > 0 ? there.map(({ operation }) => operation.method) : void 0;
  const values = found.pattern.exec(path)?.slice(1) ?? [];
  return {
    operation: found.operation,
    parameters: Object.fromEntries(found.names.map((name, i) => [name, decode(values[i] ?? "")]))
  };
}
function decode(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return text2;
  }
}

// scripts/sandbox/schemas.ts
var text = { type: "string" };
var orNull = (type, more = {}) => ({ type: [type, "null"], ...more });
var id = { type: "string", format: "uuid" };
var instant = { type: "string", format: "date-time" };
var instantOrNull = orNull("string", { format: "date-time" });
var integer = { type: "integer" };
var urn = { $ref: "#/components/schemas/Principal" };
var listOf = (name) => ({ type: "array", items: { $ref: `#/components/schemas/${name}` } });
var object = (properties, required = Object.keys(properties)) => ({
  type: "object",
  properties,
  required
});
var permission = { type: "string", enum: ["Read", "Write"] };
var head = {
  ...{ id, name: text, folderId: orNull("string", { format: "uuid" }), number: orNull("string"), type: text },
  ...{ type_Name_Ro: text, type_Name_En: orNull("string"), type_Name_Ru: orNull("string"), typeIcon: orNull("string") },
  ...{ size: orNull("integer"), createdOn: instant, createdBy: urn, createdByName: text },
  ...{ modifiedOn: instant, modifiedBy: urn, modifiedByName: text, expiresOn: instantOrNull }
};
var details = { ...head, folderName: text, indicativeFlags: { type: "integer", minimum: 0, maximum: 7 } };
var share = { id, permission, sharedOn: instant, sharedFor: urn, sharedForName: text, from: instantOrNull, to: instantOrNull };
var terms = { permission, from: instantOrNull, to: instantOrNull };
var request = {
  for: urn,
  ...terms,
  reservedId: orNull("string", { format: "uuid" }),
  suppressNotifications: orNull("boolean")
};
var schemas = {
  Principal: {
    type: "string",
    maxLength: 100,
    pattern: "^urn:(public|md:(idnp:[0-9]{13}|idno:[0-9]{13}|system:[0-9a-f-]{36}))$"
  },
  Identifier: object({ id }),
  Identifiers: listOf("Identifier"),
  Publishing: object({ blobId: orNull("string", { format: "uuid" }), documents: { ...listOf("NewDocument"), minItems: 1 } }, [
    "documents"
  ]),
  NewDocument: object(
    {
      principal: urn,
      name: { type: "string", minLength: 1, maxLength: 250 },
      number: orNull("string", { maxLength: 50 }),
      ...{ expiresOn: instantOrNull, createdOn: instantOrNull, createdBy: urn, folderId: orNull("string", { format: "uuid" }) },
      suppressNotifications: orNull("boolean"),
      shares: listOf("ShareRequest")
    },
    ["principal", "name"]
  ),
  PublishedDocuments: { type: "array", items: object({ id, name: text, principal: urn, expiresOn: instantOrNull }) },
  Document: object(details),
  Documents: listOf("Document"),
  RecycledDocument: object({ ...details, deletedOn: instant, deletedBy: urn, deletedByName: text, deletedFrom: text }),
  RecycledDocuments: listOf("RecycledDocument"),
  Patch: {
    anyOf: [
      object({ name: text, number: orNull("string"), expiresOn: instantOrNull, folderId: orNull("string") }, []),
      { type: "array", items: object({ path: text, op: { enum: ["add", "replace", "remove"] }, value: {} }, ["path", "op"]) }
    ]
  },
  Size: object({ size: integer }),
  Versions: {
    type: "array",
    items: object({ version: integer, size: orNull("integer"), modifiedOn: instant, modifiedBy: urn, modifiedByName: text })
  },
  ShareTerms: object(terms, ["permission"]),
  ShareRequest: object(request, ["for", "permission"]),
  Share: object({ ...share, principal: urn, principalFullName: text }),
  Shares: listOf("Share"),
  SharedDocument: object({ ...head, shares: { type: "array", items: object(share) } }),
  SharedDocuments: listOf("SharedDocument"),
  ShareForMe: object({ ...head, ...terms, documentId: id, sharedOn: instant, sharedBy: urn, sharedByName: text }),
  SharesForMe: listOf("ShareForMe"),
  Reservation: object({
    id,
    accessCode: orNull("string", { pattern: "^[0-9]{8}$" }),
    fullLink: { type: "string", format: "uri" }
  }),
  DocumentType: object({
    ...{ code: text, title_Romanian: text, title_English: orNull("string"), title_Russian: orNull("string") },
    ...{ versioningEnabled: { type: "boolean" }, icon: orNull("string") }
  }),
  Name: text,
  Quota: object({ storageMaximum: integer, storageUsage: integer }),
  Client: object({
    ...{ id, name: text, ownerID: orNull("string"), certificates: { type: ["array", "null"], items: text } },
    settings: { type: "string", description: "A JSON document inside a text." }
  }),
  Problem: object({
    type: text,
    title: text,
    status: integer,
    errors: { type: "object", additionalProperties: { type: "array", items: text } }
  })
};

// scripts/sandbox/openapi.ts
function describe({ url, version }) {
  const paths = {};
  for (const operation of operations) {
    const path = paths[operation.path] ?? {};
    path[operation.method.toLowerCase()] = describeOperation(operation);
    paths[operation.path] = path;
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "MDocs, sandbox",
      version,
      description: "A stand-in for MDocs on this machine. Each operation says in x-certainty whether it is documented by AGE, inferred from what is, or not found anywhere; x-unsure says what of it the sandbox had to decide."
    },
    servers: [{ url }],
    security: [{ certificate: [] }],
    paths: { ...paths, "/clients": { get: clients } },
    components: {
      securitySchemes: { certificate: { type: "mutualTLS", description: "The certificate of the system." } },
      schemas
    }
  };
}
var reference = (name) => ({ $ref: `#/components/schemas/${name}` });
var problem = { description: "What is wrong.", content: { "application/problem+json": { schema: reference("Problem") } } };
function describeOperation({ method, path, certainty, unsure, summary, query, takes, gives, status }) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");
  const isContents = /\/blob$|^\/transform$/.test(path) && (method === "GET" || path === "/transform");
  const content = gives ? { content: { "application/json": { schema: reference(gives) } } } : isContents ? { content: { "*/*": {} } } : {};
  return {
    operationId: `${method.toLowerCase()}${path.replace(/[/{}-](\w?)/g, (_, sign) => sign.toUpperCase())}`,
    summary,
    "x-certainty": certainty,
    ...unsure && { "x-unsure": unsure },
    parameters: [
      ...names.map((name) => ({ name, in: "path", required: true, schema: typeOfPath(name) })),
      ...query.map((name) => ({ name, in: "query", schema: queries[name] ?? { type: "string" } })),
      ...takes === "contents" && path.startsWith("/blobs") ? [{ name: "Content-Range", in: "header", schema: { type: "string", examples: ["bytes 0-5242879/10485760"] } }] : []
    ],
    ...takes === "contents" && { requestBody: { required: true, content: { "*/*": {} } } },
    ...takes === "json" && {
      requestBody: { required: true, content: { "application/json": { schema: bodies[`${method} ${path}`] ?? {} } } }
    },
    responses: {
      [status]: { description: "Done.", ...content },
      ...Object.fromEntries([400, 401, 403, 404, ...status === 201 ? [413, 507] : []].map((code) => [code, problem]))
    }
  };
}
var typeOfPath = (name) => name === "version" ? { type: "integer" } : name === "code" || name === "id" ? { type: "string" } : { type: "string", format: "uuid" };
var flag = { type: "boolean" };
var count = { type: "integer", minimum: 1 };
var queries = {
  ...{ page: count, itemsPerPage: count, permanent: flag, force: flag, includingPrevious: flag, generateAccessCode: flag },
  principal: reference("Principal"),
  folderId: { type: "string", format: "uuid" },
  format: { type: "string", enum: ["Pdf", "Html"] },
  language: { type: "string", enum: ["Ro", "En", "Ru"] }
};
var bodies = {
  "POST /documents": reference("Publishing"),
  "PATCH /documents/{id}": reference("Patch"),
  "POST /documents/{id}/shares": { type: "array", items: reference("ShareRequest") },
  "PUT /documents/{id}/shares/{shareId}": reference("ShareTerms")
};
var clients = {
  operationId: "getClients",
  summary: "The client-information API of MPass: all clients, or the one with an id or a serial number",
  "x-certainty": "documented",
  parameters: [
    { name: "searchType", in: "query", schema: { type: "string", enum: ["ID", "CertificateSerialNumber"] } },
    { name: "searchValue", in: "query", schema: { type: "string" } }
  ],
  responses: {
    200: {
      description: "Done.",
      content: {
        "application/json": { schema: { anyOf: [reference("Client"), { type: "array", items: reference("Client") }] } }
      }
    },
    404: problem
  }
};

// scripts/sandbox/stand-in.ts
import { randomInt, randomUUID } from "node:crypto";
import { setTimeout as pause2 } from "node:timers/promises";

// scripts/sandbox/clients.ts
var kept = 1800;
function findClients({ query }, clients2) {
  const [type, value] = [query.get("searchType")?.toLowerCase(), query.get("searchValue") ?? ""];
  if (type === void 0) return answer(clients2.map(({ entry }) => entry));
  const found = type === "id" ? findById(value, clients2) : type === "certificateserialnumber" ? findBySerial(value, clients2) : void 0;
  if (!found) throw wrong("searchType", "It is ID or CertificateSerialNumber.");
  const [client] = found;
  if (!client) throw notFound("There is no such client.");
  return answer(client.entry);
}
var answer = (body) => ({ status: 200, body, headers: { "Cache-Control": `private, max-age=${kept}` } });
function findById(value, clients2) {
  const id2 = value.trim().replace(/^\{|\}$/g, "").toLowerCase();
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id2)) throw wrong("searchValue", `The value '${value}' is no GUID.`);
  return clients2.filter(({ entry }) => entry.id === id2);
}
function findBySerial(value, clients2) {
  const serial = normalizeSerial(value);
  if (serial === void 0) throw wrong("searchValue", `The value '${value}' is no serial number.`);
  return clients2.filter(({ serials }) => serials.includes(serial));
}

// scripts/sandbox/contents.ts
import { createReadStream } from "node:fs";
import { mkdir as mkdir2, open as open2, readdir, readFile as readFile2, rm as rm2 } from "node:fs/promises";
import { join as join5 } from "node:path";
var guid2 = /^[0-9a-f-]{36}$/;
var Contents = class _Contents {
  constructor(folder) {
    this.folder = folder;
  }
  folder;
  /** Files that the state does not know are of uploads that were never acknowledged: they go. */
  static async open(data, known) {
    const folder = join5(data, "blobs");
    await mkdir2(folder, { recursive: true });
    for (const id2 of await readdir(folder)) if (guid2.test(id2) && !known.has(id2)) await rm2(join5(folder, id2), { force: true });
    return new _Contents(folder);
  }
  pathOf(id2) {
    if (!guid2.test(id2)) throw new Error(`not an id of a blob: ${id2}`);
    return join5(this.folder, id2);
  }
  /** Writes a part from an offset on, to the disk. Gives its size. Throws where the client goes away, or sends more than a part may have. */
  async receive(id2, offset, stream) {
    const file = await open2(this.pathOf(id2), offset === 0 ? "w" : "r+", 384);
    try {
      let size = 0;
      for await (const chunk of stream) {
        await writeWhole(file, chunk, offset + size);
        size += chunk.length;
        if (size > largestPart) throw new Problem(413, { "": ["A part has at most 5 GiB."] });
      }
      await file.datasync();
      return size;
    } finally {
      await file.close();
    }
  }
  read = (id2) => readFile2(this.pathOf(id2));
  /** Bytes from start up to end, which is not included. */
  stream = (id2, start, end) => createReadStream(this.pathOf(id2), { start, end: Math.max(start, end - 1) });
  remove = (id2) => rm2(this.pathOf(id2), { force: true });
};
async function writeWhole(file, chunk, offset) {
  for (let done = 0; done < chunk.length; ) {
    const { bytesWritten } = await file.write(chunk, done, chunk.length - done, offset + done);
    done += bytesWritten;
  }
}

// scripts/sandbox/receive.ts
var largestJson = 4 * 1024 ** 2;
var readUrl = ({ url = "/" }) => new URL(`http://sandbox${url.startsWith("/") ? url : "/"}`);
var leaveOpen = (request2) => request2.iterator({ destroyOnReturn: false });
async function readJson(request2) {
  const chunks = [];
  let size = 0;
  for await (const chunk of leaveOpen(request2)) {
    size += chunk.length;
    if (size > largestJson) throw new Problem(413, { "": ["The body has at most 4 MiB."] });
    chunks.push(chunk);
  }
  return parse(Buffer.concat(chunks));
}
function parse(bytes) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw wrong("", "The body is not valid JSON.");
  }
}

// scripts/sandbox/samples.ts
function makeSamples(world, now, newId) {
  const changes = [];
  const contents = /* @__PURE__ */ new Map();
  for (const system of world.systems) {
    const urn2 = urnOf(system);
    const common = {
      ...{ principal: urn2, number: null, createdOn: now, createdBy: urn2, publisher: system.clientId, expiresOn: null },
      ...{ version: 1, modifiedOn: now, modifiedBy: urn2, earlier: [], recycled: null }
    };
    const folder = { ...common, id: newId(), name: "Exemple", type: "Folder", folderId: null, blobId: null };
    changes.push({ put: "documents", row: folder });
    for (const [i, code] of system.documentTypes.entries()) {
      const type = world.types.get(code.toLowerCase());
      if (!type) continue;
      const text2 = JSON.stringify(type.samples?.[0] ?? { exemplu: type.code });
      const blobId = newId();
      const size = Buffer.byteLength(text2);
      contents.set(blobId, text2);
      const blob = {
        id: blobId,
        by: system.clientId,
        type: type.code,
        mime: "application/json",
        size,
        total: size,
        isComplete: true
      };
      const expiresOn = type.expiresAfter === void 0 ? null : addPeriod(now, type.expiresAfter);
      const own = {
        id: newId(),
        name: `${type.title.ro ?? type.code}.json`,
        number: `P-${i + 1}`,
        type: type.code,
        folderId: folder.id
      };
      changes.push({ put: "blobs", row: blob }, { put: "documents", row: { ...common, ...own, blobId, expiresOn } });
    }
  }
  return { changes, contents };
}

// scripts/sandbox/send.ts
import { createHash as createHash2 } from "node:crypto";
import { pipeline } from "node:stream/promises";
async function send(request2, response, answer3, stored) {
  for (const [name, value] of Object.entries(answer3.headers ?? {})) response.setHeader(name, value);
  if (answer3.blobId !== void 0) return sendBlob(request2, response, answer3.blobId, stored);
  if (answer3.made) {
    response.writeHead(answer3.status, { "Content-Type": answer3.made.mime, "Content-Length": answer3.made.bytes.length });
    response.end(answer3.made.bytes);
    return;
  }
  if (answer3.body === void 0) {
    response.writeHead(answer3.status, { "Content-Length": 0 }).end();
    return;
  }
  const text2 = JSON.stringify(answer3.body);
  if (response.hasHeader("Cache-Control")) {
    const tag = `"${createHash2("sha256").update(text2).digest("hex").slice(0, 32)}"`;
    response.setHeader("ETag", tag);
    if (request2.headers["if-none-match"] === tag) {
      response.writeHead(304).end();
      return;
    }
  }
  response.writeHead(answer3.status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": Buffer.byteLength(text2)
  });
  response.end(text2);
}
async function sendBlob(request2, response, id2, { contents, state }) {
  const size = state.blobs.get(id2)?.size ?? 0;
  const part = readPart(request2.headers.range, size);
  const { start, end } = part ?? { start: 0, end: size };
  response.setHeader("Accept-Ranges", "bytes");
  response.setHeader("Content-Length", end - start);
  if (part) response.setHeader("Content-Range", `bytes ${start}-${end - 1}/${size}`);
  response.writeHead(part ? 206 : 200);
  if (end === start) response.end();
  else await pipeline(contents.stream(id2, start, end), response);
}
function readPart(header, size) {
  const [, from, to] = /^bytes=([0-9]{0,15})-([0-9]{0,15})$/.exec(header ?? "") ?? [];
  if (from === void 0 || to === void 0 || from === "" && to === "") return void 0;
  if (size === 0 && Number(from) === 0 && from !== "") return void 0;
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size : Math.min(size, Number(to) + 1);
  if (start >= size || end <= start) throw new Problem(416, { Range: [`The contents have ${size} bytes.`] });
  return { start, end };
}

// scripts/sandbox/stand-in.ts
var base = "/api";
var largestChecked = 64 * 1024 ** 2;
var Service = class _Service {
  constructor(setup, journal, contents) {
    this.setup = setup;
    this.journal = journal;
    this.contents = contents;
  }
  setup;
  journal;
  contents;
  receiving = /* @__PURE__ */ new Set();
  nextExpiry = "";
  static async open(setup) {
    const journal = await Journal.open(setup.data);
    return new _Service(setup, journal, await Contents.open(setup.data, journal.state.blobs));
  }
  get state() {
    return this.journal.state;
  }
  now = () => new Date(Date.now() + this.setup.faults.clockAhead()).toISOString();
  /** Never throws. */
  async handle(request2, response, { clientId, cut }) {
    const { method = "GET", url = "/", socket: socket2 } = request2;
    const requestId = String(request2.headers["x-request-id"] ?? "");
    const tell2 = (status, why = "") => this.setup.tell({ requestId, method, path: url.split("?")[0] ?? "", status, why });
    response.setHeader("Date", new Date(this.now()).toUTCString());
    try {
      const answer3 = await this.answer(request2, clientId);
      if (answer3 === "dropped") {
        (cut ?? (() => socket2.destroy()))();
        return tell2(0, "The connection was cut in the middle, as the fault drop says.");
      }
      await send(request2, response, answer3, { contents: this.contents, state: this.state });
      tell2(response.statusCode);
    } catch (error) {
      if (response.destroyed || request2.destroyed && !request2.complete) return tell2(0, "The client went away.");
      const problem2 = error instanceof Problem ? error : new Problem(500, { "": [`The sandbox is at fault: ${error}`] });
      if (response.headersSent) {
        response.destroy();
        return tell2(0, writeErrors(problem2));
      }
      if (!request2.complete) response.setHeader("Connection", "close");
      response.setHeader("Content-Type", "application/problem+json; charset=utf-8");
      response.writeHead(problem2.status).end(JSON.stringify(writeProblem(problem2)));
      tell2(problem2.status, writeErrors(problem2));
    }
  }
  async answer(request2, clientId) {
    const { world, faults: faults2, clients: clients2, openapi } = this.setup;
    const url = readUrl(request2);
    const system = world.systems.find((one) => one.clientId === clientId);
    if (!system) throw new Problem(401, { "": ["The call comes from no known system."] });
    if (faults2.take("drop")) return dropInTheMiddle(request2);
    const slow = faults2.take("slow");
    if (slow) await pause2((slow.seconds ?? 5) * 1e3);
    for (const status of [500, 507])
      if (faults2.take(String(status))) throw new Problem(status, { "": [`The fault ${status} is on.`] });
    if (url.pathname === "/openapi.json" || url.pathname === `${base}/openapi.json`) return { status: 200, body: openapi };
    if (!url.pathname.startsWith(`${base}/`)) throw notFound(`The API is below ${base}/.`);
    const path = url.pathname.slice(base.length);
    if (path === "/clients" && request2.method === "GET") return findClients({ query: url.searchParams }, clients2);
    const route = findRoute(request2.method ?? "GET", path);
    if (!route) throw notFound("There is no such operation.");
    if (!("operation" in route)) throw new Problem(405, { "": [`The path has only ${route.join(", ")}.`] });
    return this.run(route, request2, { query: url.searchParams, system });
  }
  async run(route, request2, asked) {
    const { operation, parameters } = route;
    await this.settle();
    const { world } = this.setup;
    const call = {
      ...{ world, state: this.state, parameters, ...asked, now: this.now() },
      body: operation.takes === "json" ? await readJson(request2) : void 0,
      readBlob: async (id2) => (await this.contents.read(id2)).subarray(0, this.state.blobs.get(id2)?.size),
      newId: randomUUID,
      newCode: (digits) => String(randomInt(10 ** digits)).padStart(digits, "0")
    };
    if (operation.takes !== "contents") return this.commit(await operation.run(call));
    return this.runWithContents(operation, call, request2);
  }
  /** What was received counts once the answer's changes are written; else it goes. */
  async runWithContents(operation, call, request2) {
    const range = readRange(request2.headers["content-range"]);
    const length = request2.headers["content-length"] === void 0 ? void 0 : Number(request2.headers["content-length"]);
    const known = operation.method === "PUT" ? this.state.blobs.get(String(call.parameters.id).toLowerCase()) : void 0;
    if (known) {
      const { bytes } = range ?? {};
      goOn(findBlob(call), { range, size: length ?? (bytes ? bytes.to - bytes.from + 1 : 0) });
    }
    if (operation.path === "/blobs" && range && length !== void 0) goOn({ size: 0, total: null }, { range, size: length });
    const blobId = known?.id ?? call.newId();
    if (this.receiving.has(blobId)) throw wrong("id", "Another part of this blob is being received.");
    this.receiving.add(blobId);
    try {
      const size = await this.contents.receive(blobId, known?.size ?? 0, leaveOpen(request2));
      const mime = (request2.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
      const received = {
        mime,
        range,
        size,
        blobId,
        readWhole: () => this.readWhole(blobId, (known?.size ?? 0) + size)
      };
      return await this.commit(await operation.run({ ...call, received, now: this.now() }));
    } finally {
      this.receiving.delete(blobId);
      if (!this.state.blobs.has(blobId)) await this.contents.remove(blobId);
    }
  }
  async readWhole(id2, size) {
    if (size > largestChecked) throw wrong("", "Contents of more than 64 MiB cannot be checked.");
    return parse((await this.contents.read(id2)).subarray(0, size));
  }
  async commit(answer3) {
    const { changes = [] } = answer3;
    await this.journal.write(changes);
    for (const change2 of changes) if ("drop" in change2 && change2.drop === "blobs") await this.contents.remove(change2.id);
    if (changes.length > 0) this.nextExpiry = "";
    return answer3;
  }
  /** Documents whose time is over, before anything else is looked at. */
  async settle() {
    const now = this.now();
    if (this.nextExpiry > now) return;
    const changes = expire(this.state, this.setup.world, now);
    if (changes.length > 0) await this.commit({ status: 200, changes });
    const ends = [...this.state.documents.values()].flatMap(
      ({ expiresOn, recycled }) => expiresOn && !recycled ? expiresOn : []
    );
    this.nextExpiry = ends.sort()[0] ?? "9";
  }
  /** Everything goes. */
  async reset() {
    const tables2 = Object.keys(emptyState());
    const changes = tables2.flatMap((drop) => [...this.state[drop].keys()].map((id2) => ({ drop, id: id2 })));
    await this.commit({ status: 200, changes });
  }
  /** Puts sample documents beside what is there. Gives how many. */
  async fill() {
    const { changes, contents } = makeSamples(this.setup.world, this.now(), randomUUID);
    for (const [id2, text2] of contents) await this.contents.receive(id2, 0, [Buffer.from(text2)]);
    await this.commit({ status: 200, changes });
    return contents.size;
  }
  /** A document by the link of a reservation, for whoever has its code. */
  async view(id2, query, request2, response) {
    await this.settle();
    const { blobId } = findByLink({ parameters: { id: id2 }, query, state: this.state, now: this.now() });
    const blob = blobId === null ? void 0 : this.state.blobs.get(blobId);
    if (!blob) throw notFound("A folder has no contents.");
    const headers = { "Content-Type": blob.mime, "Content-Disposition": "attachment", "X-Content-Type-Options": "nosniff" };
    await send(request2, response, { status: 200, blobId: blob.id, headers }, { contents: this.contents, state: this.state });
  }
  async close() {
    await this.journal.close();
  }
};
async function dropInTheMiddle(request2) {
  const half = Number(request2.headers["content-length"] ?? 0) / 2;
  let size = 0;
  if (half > 0)
    for await (const chunk of leaveOpen(request2)) {
      size += chunk.length;
      if (size >= half) break;
    }
  return "dropped";
}

// scripts/commands/sandbox/control.ts
import { createServer as createServer4 } from "node:http";

// scripts/sandbox/page.ts
function writePage(calls, faults2, words) {
  const cell = (text2) => `<td>${escapeHtml(text2)}</td>`;
  const rows = calls.map(
    (call) => [
      ...[call.time.slice(11, 19), call.system || words.nobody, call.address, call.serial, `${call.method} ${call.path}`],
      ...[call.refusal || words.passed, String(call.status || "-"), call.why]
    ].map(cell).join("")
  );
  const table = rows.length === 0 ? `<p>${escapeHtml(words.noCalls)}</p>` : `<table><thead><tr>${words.columns.map((one) => `<th>${escapeHtml(one)}</th>`).join("")}</tr></thead><tbody>${rows.map((row, i) => `<tr class="${calls[i]?.refusal || (calls[i]?.status ?? 0) >= 400 ? "refused" : "passed"}">${row}</tr>`).join("")}</tbody></table>`;
  const on2 = faults2.length === 0 ? words.noFaults : `${words.faults} ${faults2.map((one) => JSON.stringify(one)).join(", ")}`;
  return `<!doctype html>
<html lang="${words.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="5">
<title>${escapeHtml(words.title)}</title><style>${style}</style></head>
<body><h1>${escapeHtml(words.title)}</h1><p>${escapeHtml(words.intro)}</p><p>${escapeHtml(on2)}</p>${table}<p><a href="/openapi.json">openapi.json</a></p></body></html>
`;
}
var style = `body{font:16px/1.5 system-ui,sans-serif;margin:2rem;max-width:90rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #ccc;vertical-align:top;overflow-wrap:anywhere}
tr.refused td:nth-child(6),tr.refused td:nth-child(7){color:#a40000;font-weight:600}
@media(prefers-color-scheme:dark){body{color:#eee;background:#1a1a1a}th,td{border-color:#555}tr.refused td:nth-child(6),tr.refused td:nth-child(7){color:#ff9d9d}a{color:#9cf}}`;

// scripts/commands/sandbox/page-words.ts
var pageWords = {
  ro: {
    title: "MDocs, mediu de prob\u0103",
    intro: "Un \xEEnlocuitor al MDocs pe aceast\u0103 ma\u0219in\u0103: ultimele apeluri \u0219i ce a decis gateway-ul. Pagina se \xEEmprosp\u0103teaz\u0103 la cinci secunde.",
    columns: ["Ora (UTC)", "Sistemul", "Adresa", "Num\u0103rul de serie", "Apelul", "Gateway-ul", "R\u0103spunsul", "De ce"],
    passed: "l\u0103sat s\u0103 treac\u0103",
    nobody: "necunoscut",
    noCalls: "\xCEnc\u0103 niciun apel.",
    noFaults: "Nicio defec\u021Biune nu este pornit\u0103.",
    faults: "Defec\u021Biuni pornite:"
  },
  en: {
    title: "MDocs, sandbox",
    intro: "A stand-in for MDocs on this machine: the last calls, and what the gateway decided. The page is refreshed every five seconds.",
    columns: ["Time (UTC)", "System", "Address", "Serial number", "Call", "Gateway", "Answer", "Why"],
    passed: "let through",
    nobody: "unknown",
    noCalls: "No call yet.",
    noFaults: "No trouble is switched on.",
    faults: "Trouble that is on:"
  },
  ru: {
    title: "MDocs, \u043F\u0435\u0441\u043E\u0447\u043D\u0438\u0446\u0430",
    intro: "\u0417\u0430\u043C\u0435\u043D\u0430 MDocs \u043D\u0430 \u044D\u0442\u043E\u0439 \u043C\u0430\u0448\u0438\u043D\u0435: \u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u0435 \u0437\u0430\u043F\u0440\u043E\u0441\u044B \u0438 \u0440\u0435\u0448\u0435\u043D\u0438\u044F \u0448\u043B\u044E\u0437\u0430. \u0421\u0442\u0440\u0430\u043D\u0438\u0446\u0430 \u043E\u0431\u043D\u043E\u0432\u043B\u044F\u0435\u0442\u0441\u044F \u043A\u0430\u0436\u0434\u044B\u0435 \u043F\u044F\u0442\u044C \u0441\u0435\u043A\u0443\u043D\u0434.",
    columns: ["\u0412\u0440\u0435\u043C\u044F (UTC)", "\u0421\u0438\u0441\u0442\u0435\u043C\u0430", "\u0410\u0434\u0440\u0435\u0441", "\u0421\u0435\u0440\u0438\u0439\u043D\u044B\u0439 \u043D\u043E\u043C\u0435\u0440", "\u0417\u0430\u043F\u0440\u043E\u0441", "\u0428\u043B\u044E\u0437", "\u041E\u0442\u0432\u0435\u0442", "\u041F\u043E\u0447\u0435\u043C\u0443"],
    passed: "\u043F\u0440\u043E\u043F\u0443\u0449\u0435\u043D",
    nobody: "\u043D\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043D\u0430",
    noCalls: "\u0417\u0430\u043F\u0440\u043E\u0441\u043E\u0432 \u0435\u0449\u0451 \u043D\u0435\u0442.",
    noFaults: "\u041D\u0435\u0438\u0441\u043F\u0440\u0430\u0432\u043D\u043E\u0441\u0442\u0438 \u043D\u0435 \u0432\u043A\u043B\u044E\u0447\u0435\u043D\u044B.",
    faults: "\u0412\u043A\u043B\u044E\u0447\u0451\u043D\u043D\u044B\u0435 \u043D\u0435\u0438\u0441\u043F\u0440\u0430\u0432\u043D\u043E\u0441\u0442\u0438:"
  }
};

// scripts/commands/sandbox/control.ts
async function startControl(port, controlled) {
  const server = createServer4((request2, response) => {
    answer2(request2, response, controlled).catch((error) => {
      const problem2 = error instanceof Problem ? error : new Problem(500, { "": [String(error)] });
      if (response.headersSent) response.destroy();
      else sendJson(response, problem2.status, writeProblem(problem2));
    });
  });
  await new Promise((resolve3, reject) => {
    server.once(
      "error",
      (error) => reject(error.code === "EADDRINUSE" ? new Failure(portInUse(port)) : error)
    );
    server.listen(port, "127.0.0.1", resolve3);
  });
  return server;
}
var portOf = (server) => {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
};
async function answer2(request2, response, controlled) {
  if (!isFromHere(request2))
    return sendJson(response, 403, { error: "Only this machine, and none of its web pages but this one." });
  const url = readUrl(request2);
  const asked = `${request2.method} ${url.pathname}`;
  const { locale } = controlled;
  const [, viewed] = /^GET \/view\/([^/]+)$/.exec(asked) ?? [];
  if (viewed !== void 0) return controlled.view(viewed, url.searchParams, request2, response);
  switch (asked) {
    case "GET /":
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy });
      response.end(writePage(controlled.calls(), controlled.faults(), { locale, ...pageWords[locale] }));
      return;
    case "GET /openapi.json":
      return sendJson(response, 200, controlled.openapi);
    case "GET /sandbox/requests":
      return sendJson(response, 200, controlled.calls());
    case "GET /sandbox/faults":
      return sendJson(response, 200, controlled.faults());
    case "DELETE /sandbox/faults":
      await controlled.clearFaults();
      return sendJson(response, 200, controlled.faults());
    case "POST /sandbox/faults": {
      const fault = readFault(await readJson(request2));
      if (typeof fault === "string") return sendJson(response, 400, { error: fault });
      await controlled.addFault(fault);
      return sendJson(response, 200, controlled.faults());
    }
    case "POST /sandbox/reset":
      await controlled.reset();
      return sendJson(response, 200, {});
    case "POST /sandbox/fill":
      return sendJson(response, 200, { documents: await controlled.fill() });
    default:
      return sendJson(response, 404, { error: "GET / shows what there is." });
  }
}
var policy = "default-src 'none'; style-src 'unsafe-inline'";
function isFromHere({ headers }) {
  const host = headers.host ?? "";
  const isOwn = (name) => /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(name);
  return isOwn(host) && (headers.origin === void 0 || headers.origin === `http://${host}`);
}
function sendJson(response, status, body) {
  response.writeHead(status, { "Content-Type": "application/json; charset=utf-8" }).end(`${JSON.stringify(body, null, 2)}
`);
}

// scripts/commands/sandbox/own-gateway.ts
import { randomBytes } from "node:crypto";
import { createServer as createServer5 } from "node:https";

// scripts/targets/gateway/answer.ts
function decideCall(call, view) {
  if (call.sha1 !== void 0 && call.fault !== void 0) return refuse(call.fault, view);
  if (call.serverName !== view.settings.serverName) return refuse("server-name-unknown", view);
  if (call.sha1 === void 0) return refuse("certificate-missing", view);
  const client = view.clients.find(({ certificates }) => certificates.some(({ sha1 }) => sha1 === call.sha1));
  if (client)
    return client.networks.some((network) => contains(network, call.address)) ? { clientId: client.clientId } : refuse("address-not-registered", view);
  const withdrawn = view.withdrawn.find(({ sha1 }) => sha1 === call.sha1);
  if (!withdrawn) return refuse("certificate-unknown", view);
  return tell(withdrawnCode[withdrawn.why], withdrawnText(withdrawn));
}
function refuse(code, { refusals }) {
  const told = refusals.find((one) => one.code === code);
  if (!told) throw new Error(`no gateway refuses with ${code}`);
  return told;
}

// scripts/commands/sandbox/limits.ts
var Limits = class {
  constructor(most) {
    this.most = most;
  }
  most;
  buckets = /* @__PURE__ */ new Map();
  /** Whether a call may begin at an instant, in milliseconds; whoever may has to leave. */
  enter(client, now) {
    const { requestsPerSecond: rate, callsAtOnce } = this.most;
    const bucket = this.buckets.get(client) ?? { excess: 0, at: now, open: 0 };
    this.buckets.set(client, bucket);
    const excess = Math.max(0, bucket.excess - (now - bucket.at) / 1e3 * rate) + 1;
    if (excess > 2 * rate + 1 || bucket.open >= callsAtOnce) return false;
    bucket.excess = excess;
    bucket.at = now;
    bucket.open++;
    return true;
  }
  leave(client) {
    const bucket = this.buckets.get(client);
    if (bucket) bucket.open--;
  }
};

// scripts/commands/sandbox/pass-on.ts
function setHeaders(request2, { requestId, clientId, address, serial, host }) {
  const kept2 = [...passedHeaders, "Content-Length", "Transfer-Encoding"].flatMap((name) => {
    const value = request2.headers[name.toLowerCase()];
    return value === void 0 ? [] : [[name.toLowerCase(), value]];
  });
  const own = {
    ...{ "x-mpass-client-id": clientId, "x-mpass-client-cert-serial": serial, "x-request-id": requestId, "x-real-ip": address },
    ...{ "x-forwarded-for": address, "x-forwarded-proto": "https", "x-forwarded-host": host, host }
  };
  Object.defineProperty(request2, "headers", { value: { ...Object.fromEntries(kept2), ...own } });
}
var hostOf = ({ settings: { serverName: serverName2, listen: listen2 } }) => `${serverName2}:${listen2.slice(listen2.lastIndexOf(":") + 1)}`;
function keepOwnClock(response) {
  const setHeader = response.setHeader.bind(response);
  response.setHeader = (name, value) => name.toLowerCase() === "date" ? response : setHeader(name, value);
}

// scripts/commands/sandbox/own-gateway.ts
var mostCalls2 = 300;
var largestBody = 5200 * 1024 ** 2;
async function startOwnGateway(port, first, serve2) {
  let { trouble } = first;
  let view = viewOf(first.publication);
  let limits = new Limits({ ...usualLimits, ...view.settings });
  const calls = [];
  const server = createServer5({ ...contextOf(first, view), requestCert: true, rejectUnauthorized: false, requestTimeout: 0 });
  const take = async (request2, response) => {
    const seen = look(request2, view);
    const requestId = randomBytes(16).toString("hex");
    response.setHeader("X-Request-ID", requestId);
    const decided = decideCall(seen.call, view);
    const log2 = (refusal2) => {
      const client = "clientId" in decided ? decided.clientId : "";
      const path = (request2.url ?? "").split("?")[0] ?? "";
      const { address, serial } = seen;
      calls.push({
        ...{ time: (/* @__PURE__ */ new Date()).toISOString(), requestId, client, serial, address, refusal: refusal2, path },
        ...{ status: response.headersSent ? response.statusCode : 502, method: request2.method ?? "" }
      });
      calls.splice(0, calls.length - mostCalls2);
    };
    const counted = limits;
    const refusal = refusalOf(decided, counted, view);
    if (refusal) {
      answerRefusal(response, refusal, { ...seen, requestId });
      return log2(refusal.code);
    }
    if (!("clientId" in decided)) return;
    const { clientId } = decided;
    try {
      if (Number(request2.headers["content-length"] ?? 0) > (trouble.includes("too-large") ? 1 : largestBody))
        return answerPlain(response, 413, "Request Entity Too Large");
      if (!trouble.includes("clock")) keepOwnClock(response);
      const { address, serial } = seen;
      setHeaders(request2, { requestId, clientId, address, serial, host: hostOf(view) });
      await serve2(request2, response, { clientId, cut: () => answerPlain(response, 502, "Bad Gateway") });
    } finally {
      counted.leave(clientId);
      log2("");
    }
  };
  server.on("request", (request2, response) => {
    take(request2, response).catch(() => response.destroy());
  });
  await listen(server, port);
  return {
    async apply(setting) {
      view = viewOf(setting.publication);
      trouble = setting.trouble;
      limits = new Limits({ ...usualLimits, ...view.settings });
      server.setSecureContext(contextOf(setting, view));
      server.closeIdleConnections();
    },
    calls: () => [...calls],
    stop: () => new Promise((resolve3) => {
      server.close(() => resolve3());
      server.closeAllConnections();
    })
  };
}
var contextOf = ({ server }, view) => ({
  cert: server.certificatePem,
  key: server.privateKeyPem,
  ca: view.authorities.map(({ pem }) => pem),
  minVersion: "TLSv1.2",
  // A resumed session would keep the verdict of the first handshake.
  sessionTimeout: 1
});
function listen(server, port) {
  return new Promise((resolve3, reject) => {
    server.once(
      "error",
      (error) => reject(error.code === "EADDRINUSE" ? new Failure(portInUse(port)) : error)
    );
    server.listen(port, "127.0.0.1", resolve3);
  });
}
function look(request2, view) {
  const socket2 = request2.socket;
  const peer = (socket2.remoteAddress ?? "").replace(/^::ffff:/, "");
  const told = peer === "127.0.0.1" ? String(request2.headers["x-real-ip"] ?? "").trim() : "";
  const reading = told === "" ? void 0 : readAddress(told);
  const address = reading && "network" in reading && reading.network ? reading.network : networkOf(peer);
  const certificate = socket2.getPeerCertificate(true);
  const isThere2 = certificate.raw !== void 0;
  const fault = isThere2 ? faultOf(socket2, certificate, view) : void 0;
  return {
    address: reading && "network" in reading ? told : peer,
    serial: isThere2 ? toCanonicalSerial(certificate.serialNumber) : "",
    call: {
      serverName: (socket2.servername || "").toLowerCase(),
      address,
      ...isThere2 && { sha1: certificate.fingerprint.replaceAll(":", "").toLowerCase() },
      ...fault && { fault }
    }
  };
}
var faults = [
  [/^CERT_HAS_EXPIRED/, "certificate-expired"],
  [/^CERT_NOT_YET_VALID/, "certificate-not-yet-valid"],
  [/^INVALID_PURPOSE/, "certificate-purpose"],
  [/SELF_SIGNED|^UNABLE_TO_(?:GET|VERIFY)|^CERT_SIGNATURE_FAILURE/, "certificate-untrusted"]
];
function faultOf(socket2, certificate, view) {
  if (socket2.authorized) return countBetween(certificate) > view.depth ? "certificate-not-accepted" : void 0;
  const code = String(socket2.authorizationError?.code ?? socket2.authorizationError);
  return faults.find(([pattern]) => pattern.test(code))?.[1] ?? "certificate-not-accepted";
}
function countBetween(certificate) {
  const above = certificate.issuerCertificate;
  return !above || above.fingerprint === above.issuerCertificate?.fingerprint ? 0 : 1 + countBetween(above);
}
function refusalOf(decided, limits, { limited }) {
  if (!("clientId" in decided)) return decided;
  return limits.enter(decided.clientId, Date.now()) ? void 0 : limited;
}
function answerRefusal(response, told, seen) {
  if (told.status === 429) response.setHeader("Retry-After", 1);
  response.writeHead(told.status, { "Content-Type": problemType }).end(`${JSON.stringify(writeRefusal(told, seen))}
`);
}
function answerPlain(response, status, title) {
  response.setHeader("Connection", "close");
  response.writeHead(status, { "Content-Type": "text/html" });
  response.end(
    `<html>\r
<head><title>${status} ${title}</title></head>\r
<body>\r
<h1>${status} ${title}</h1>\r
</body>\r
</html>\r
`
  );
}

// scripts/commands/sandbox/site.ts
async function makeSite({ environment, context, systems, certificates, isOwn, gateway }) {
  const authority = await certificates.authority();
  const made2 = /* @__PURE__ */ new Map();
  if (!isOwn) for (const one of systems) made2.set(nameOf(one), await certificates.system(nameOf(one), one, authority));
  const held = (system) => made2.get(nameOf(system))?.certificate ?? declaredOf(system, environment);
  const all = systems.map((system) => ({ system, certificates: [held(system)].flat() }));
  const clients2 = all.filter(({ system }) => !system.isSuspended).map(({ system, certificates: certificates2 }) => toClient(system, certificates2));
  const withdrawn = all.filter(({ system }) => system.isSuspended).flatMap((one) => one.certificates.map(({ sha1, sha256 }) => ({ sha1, sha256, why: "suspended" })));
  const { registry } = context;
  const codes = [...new Set(clients2.flatMap(({ documentTypes }) => documentTypes))].sort(compare);
  const policy2 = registry.policy.environments[environment];
  const settings = { ...policy2.gateway, ...gateway, upstream: "http://127.0.0.1:9" };
  return {
    publication: {
      environment,
      policy: { ...policy2, gateway: settings },
      clients: clients2.sort((a, b) => compare(a.clientId, b.clientId)),
      withdrawn: withdrawn.sort((a, b) => compare(a.sha1, b.sha1)),
      documentTypes: codes.flatMap((code) => registry.documentTypes.get(code)?.data ?? []),
      authorities: isOwn ? registry.authorities[environment] : [authority.certificate]
    },
    ...{ systems, made: made2, authority }
  };
}
function declaredOf({ part }, environment) {
  const held = part?.accesses[environment]?.certificates ?? [];
  return held.flatMap((one) => certificateOf(one) ?? []);
}
var toClient = ({ isSuspended: _, part: __, ...client }, certificates) => ({
  ...client,
  certificates
});
function withFaults(publication, isOn) {
  const elsewhere = [networkOf("192.0.2.1")];
  const change2 = (client) => ({
    ...client,
    ...isOn("401") && { certificates: [] },
    ...isOn("403") && { networks: elsewhere }
  });
  return { ...publication, clients: publication.clients.map(change2) };
}
async function makeWorld({ systems }, { registry }, own) {
  const types = await Promise.all([...registry.documentTypes.values()].map(({ data }) => toServedType(data)));
  return {
    ...own,
    systems: systems.map(
      ({ clientId, systemName, idno, institutionName, documentTypes }) => ({
        ...{ clientId, idno, institutionName, documentTypes },
        name: systemName
      })
    ),
    types: new Map([...predefinedTypes, ...types].map((type) => [type.code.toLowerCase(), type]))
  };
}
async function toServedType({ schema, ...type }) {
  const dialect = schema && findSchemaDialect(schema);
  const compiled2 = schema && dialect ? await compileSchema(schema, dialect) : void 0;
  return typeof compiled2 === "function" ? { ...type, findWrong: compiled2 } : type;
}
var listServedClients = ({ clients: clients2 }) => clients2.map((client) => ({ entry: toClientEntry(client), serials: client.certificates.map(({ serial }) => serial) }));

// scripts/commands/sandbox/running.ts
var serverName = "localhost";
async function open3(plan) {
  const { environment, context, systems, faults: faults2, certificates, port, folder } = plan;
  const gatewayOf = { listen: `127.0.0.1:${port}`, serverName };
  const site = await makeSite({ environment, context, systems, certificates, isOwn: plan.own !== void 0, gateway: gatewayOf });
  const apiUrl = `https://${serverName}:${port}${base}/`;
  const openapi = describe({ url: apiUrl, version: "1" });
  const told = [];
  let gateway;
  let service;
  const settingNow = () => makeSetting(plan, site);
  const applyFaults = async (changed) => {
    if (changed.some(({ fault }) => gatewayFaults.includes(fault))) await gateway?.apply(await settingNow());
  };
  const control = await startControl(plan.controlPort, {
    ...{ locale: plan.locale, openapi, faults: faults2.list },
    addFault: (fault) => {
      faults2.add(fault);
      return applyFaults([fault]);
    },
    clearFaults: () => {
      const former = faults2.list();
      faults2.clear();
      return applyFaults(former);
    },
    calls: () => joinCalls(gateway?.calls() ?? [], told, site),
    reset: async () => service?.reset(),
    fill: async () => await service?.fill() ?? 0,
    view: async (id2, query, request2, response) => service?.view(id2, query, request2, response)
  });
  const closing = [
    async () => {
      control.closeAllConnections();
      control.close();
    }
  ];
  const close = async () => {
    for (const end of closing.reverse()) await end();
  };
  try {
    const controlUrl = `http://127.0.0.1:${portOf(control)}/`;
    const world = await makeWorld(site, context, { quota: plan.quota, viewUrl: controlUrl });
    const clients2 = listServedClients(site.publication);
    const keep = (one) => {
      told.push(one);
      told.splice(0, told.length - mostTold);
    };
    const serving = await Service.open({ world, clients: clients2, openapi, data: folder, faults: faults2, tell: keep });
    service = serving;
    closing.push(() => serving.close());
    const setting = await settingNow();
    const program = plan.isOwnServer ? void 0 : await findProgram(setting);
    const started = program ? await startProgram(program, { port, data: folder }, (...call) => serving.handle(...call)) : await startOwnGateway(port, setting, (...call) => serving.handle(...call));
    gateway = started;
    closing.push(() => started.stop());
    if (program) await started.apply(setting);
    const ended = started.ended ? started.ended.then(() => "ended") : new Promise(() => {
    });
    return {
      service: serving,
      ready: makeReady(plan, site, { apiUrl, controlUrl, gateway: started.program ?? null }),
      ended,
      close
    };
  } catch (error) {
    await close();
    throw error;
  }
}
var mostTold = 300;
async function makeSetting({ certificates, faults: faults2 }, { publication, authority }) {
  const trouble = [];
  if (faults2.find("413")) trouble.push("too-large");
  if (faults2.find("clock")) trouble.push("clock");
  return {
    publication: withFaults(publication, (kind) => faults2.find(kind) !== void 0),
    server: await certificates.server(serverName, authority, faults2.find("expired") !== void 0),
    trouble
  };
}
function makeReady(plan, site, own) {
  return {
    ...own,
    ...{ serverName, port: plan.port, environment: plan.environment, pid: process.pid },
    certificates: join6(plan.folder, "certificates"),
    variables: join6(plan.folder, "variables.sh"),
    authority: site.authority.certificateFile,
    systems: plan.systems.map((system) => {
      const name = nameOf(system);
      const held = site.made.get(name) ?? (plan.own?.system === name ? plan.own : void 0);
      const { clientId, documentTypes } = system;
      const files = { certificate: held?.certificateFile ?? null, key: held?.keyFile ?? null };
      return { system: name, clientId, principal: `urn:md:system:${clientId}`, documentTypes, ...files };
    })
  };
}
function joinCalls(calls, told, { publication, systems }) {
  const seen = new Map(told.map((one) => [one.requestId, one]));
  const { refusals } = viewOf(publication);
  return calls.toReversed().map(({ client, ...call }) => {
    const system = systems.find(({ clientId }) => clientId === client);
    const refused = refusals.find(({ code }) => code === call.refusal)?.en;
    return { ...call, system: system ? nameOf(system) : "", why: refused ?? seen.get(call.requestId)?.why ?? "" };
  });
}

// scripts/commands/sandbox/sandbox.ts
async function sandbox(institution, options) {
  const { data } = options;
  const keys = makeKeys(data === void 0 ? void 0 : join7(data, "certificates"));
  const loaded = await loadReadable(options);
  if (!loaded) return 1;
  const { context } = loaded;
  if (data === void 0) return inTemporaryFolder((folder2) => serve(institution, options, { folder: folder2, context, keys }));
  mkdirSync3(data, { recursive: true });
  const folder = realpathSync(resolve2(data));
  requireOwn(folder);
  return withFolderForOne(folder, () => {
    appendFileSync(join7(folder, journalName), "", { mode: 384 });
    return serve(institution, options, { folder, context, keys });
  });
}
function requireOwn(folder) {
  const others = readdirSync(folder).filter((name) => !/^lock(?:\.sock)?$/.test(name));
  if (others.length > 0 && !others.includes(journalName)) throw new Failure(notOurs(folder));
}
async function inTemporaryFolder(work) {
  const folder = mkdtempSync2(join7(tmpdir3(), "mdocs-sandbox-"));
  try {
    return await work(folder);
  } finally {
    rmSync3(folder, { recursive: true, force: true });
  }
}
async function serve(institution, options, { folder, context, keys }) {
  const ended = new Promise((resolve3) => decideOnSignals(() => resolve3("told")));
  const { environment, certificate, key } = options;
  if (certificate === void 0 !== (key === void 0) || certificate !== void 0 && institution === void 0)
    throw new Failure(pairNeeded);
  const faults2 = readFaults(options.fault ?? []);
  const systems = listSystems(institution, environment, context);
  const own = certificate !== void 0 && key !== void 0 ? await readOwn(certificate, key, { systems, environment }) : void 0;
  if (own && own.system === void 0) tellText(notDeclared, options.locale);
  const running = await open3({
    ...{ environment, context, systems, faults: faults2, own, folder },
    ...{ locale: options.locale, quota: readNumber(options.quota, "--quota"), isOwnServer: options.ownServer === true },
    certificates: new SandboxCertificates(join7(folder, "certificates"), /* @__PURE__ */ new Date(), keys),
    port: readPort(options.port, "--port") || await findFreePort(),
    controlPort: readPort(options.controlPort, "--control-port")
  });
  try {
    if (options.reset) await running.service.reset();
    if (options.fill) await running.service.fill();
    await tellStarted(running, options);
    const why = await Promise.race([ended, running.ended]);
    if (why === "told") return 0;
    tellText(gatewayEnded, options.locale);
    return 2;
  } finally {
    await running.close();
  }
}
async function tellStarted({ ready }, { readyFile, locale }) {
  await writeAtomically(ready.variables, writeVariables(ready));
  if (readyFile !== void 0) return writeAtomically(resolve2(readyFile), `${JSON.stringify(ready, null, 2)}
`);
  const { apiUrl: url, controlUrl: control, gateway, variables } = ready;
  await putText(startedText({ url, control, program: gateway ?? void 0, variables }), locale);
}
function writeVariables({ apiUrl, authority, systems }) {
  const system = systems.find(({ certificate }) => certificate !== null);
  const values = {
    MDOCS_URL: apiUrl,
    MDOCS_AUTHORITY: authority,
    MDOCS_CERTIFICATE: system?.certificate,
    MDOCS_KEY: system?.key,
    MDOCS_PRINCIPAL: system?.principal
  };
  const lines = Object.entries(values).flatMap(
    ([name, value]) => value ? `export ${name}='${value.replaceAll("'", "'\\''")}'
` : []
  );
  return `# For the examples. Written at each start of the sandbox.
${lines.join("")}`;
}
function readFaults(given) {
  const faults2 = new Faults();
  for (const text2 of given) {
    const [fault, seconds] = text2.split("=");
    const read = readFault({ fault, ...seconds !== void 0 && { seconds: Number(seconds) } });
    if (typeof read === "string") throw new Failure(wrongFault(read));
    faults2.add(read);
  }
  return faults2;
}
function readNumber(text2, option) {
  if (/^[0-9]{1,15}$/.test(text2)) return Number(text2);
  throw new Failure(wrongNumber(option));
}
function readPort(text2, option) {
  if (/^[0-9]{1,5}$/.test(text2) && Number(text2) <= 65535) return Number(text2);
  throw new Failure(wrongPort(option));
}
export {
  sandbox
};
