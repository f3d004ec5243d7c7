// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  applyOwnEdits,
  carryOut,
  changeText,
  draft,
  isReadAs,
  proposeClientIds,
  stringify,
  toSystem,
  writeSource
} from "./work-shared.mjs";
import {
  applyFixes,
  rewriteCertificate,
  writeNew
} from "./lsp+work-shared.mjs";
import {
  prepare
} from "./plan-shared.mjs";
import "./plan+sandbox-shared.mjs";
import "./lsp+plan-shared.mjs";
import {
  askAtTerminal
} from "./doctor+work-shared.mjs";
import "./calendar+work-shared.mjs";
import {
  computeAccessDigest,
  countBy,
  dataIn,
  findForbiddenValues,
  findingsScreen,
  findingsText,
  firstText,
  groupBy,
  isMuch,
  isValidAt,
  limits,
  load,
  localRemoteOf,
  named,
  ownSignersOf,
  readTree
} from "./check-shared.mjs";
import {
  checkFiles,
  envWithServers,
  findSite,
  follow,
  install,
  nodePlatform,
  writeTrial
} from "./gateway-shared.mjs";
import {
  againWords,
  chooseShortName,
  compare,
  counted,
  coverRange,
  environments,
  exampleText,
  existing,
  formatDay,
  institutionQuestions,
  isLogin,
  isMailbox,
  isReserved,
  manifestPath,
  missing,
  nameOf,
  noPlace,
  normalizeSerial,
  notACertificate,
  notAnAnswer,
  organizationOf,
  ownerOf,
  parseJson,
  readAgain,
  readCertificate,
  readGiven,
  readManifest,
  readRange,
  readTypedDay,
  readTypedDocumentTypes,
  sayCounted,
  slugOf,
  systemQuestions,
  targetsIn,
  tidyLine,
  writePem,
  written,
  wrongAnswer,
  wrongOption
} from "./program-shared.mjs";
import {
  Failure,
  Phrase,
  addDays,
  daysBetween,
  findIdnoProblem,
  forEachLanguage,
  isDay,
  networkMeant,
  put,
  putText,
  quote,
  quoteFew,
  redact,
  say,
  screenOf,
  setQuotes,
  spellOut,
  tell,
  tellText,
  wrap,
  writeNetwork
} from "./version-shared.mjs";
import {
  issueCertificate
} from "./forge+setup-shared.mjs";
import "./plan+render+sandbox-shared.mjs";
import {
  __callDispose,
  __using
} from "./runtime.mjs";

// scripts/commands/drill/drill.ts
import { mkdirSync } from "node:fs";
import { join as join2 } from "node:path";

// scripts/commands/drill/copy.ts
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// scripts/commands/drill/words.ts
var seconds = (value) => new Phrase(value.toFixed(1));
var takenText = ({ name, environment, cut, restored }) => ({
  ro: say`${name} (${environment}), pe o copie: accesul a fost tăiat în ${seconds(cut)} s și redat în ${seconds(restored)} s, de la modificare până la răspunsul gateway-ului. Se adaugă intervalul la care un gateway întreabă (un minut).`,
  en: say`${name} (${environment}), on a copy: the access was cut in ${seconds(cut)} s and restored in ${seconds(restored)} s, from the change to the gateway's answer. To this comes the interval at which a gateway asks (a minute).`,
  ru: say`${name} (${environment}), на копии: доступ отключён за ${seconds(cut)} с и возвращён за ${seconds(restored)} с, от изменения до ответа шлюза. К этому добавляется интервал опроса шлюза (минута).`
});
var withoutProgram = (targets) => ({
  ro: `Niciun program nu a putut fi \xEEntrebat (${targets.join(", ")}): timpul este m\u0103surat p\xE2n\u0103 la preluarea configura\u021Biei, f\u0103r\u0103 un gateway real.`,
  en: `No program could be asked (${targets.join(", ")}): the time is measured until the configuration is taken, without a real gateway.`,
  ru: `\u041D\u0438 \u043E\u0434\u043D\u0443 \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u0443 \u043D\u0435\u043B\u044C\u0437\u044F \u0431\u044B\u043B\u043E \u0441\u043F\u0440\u043E\u0441\u0438\u0442\u044C (${targets.join(", ")}): \u0432\u0440\u0435\u043C\u044F \u0438\u0437\u043C\u0435\u0440\u0435\u043D\u043E \u0434\u043E \u043F\u043E\u043B\u0443\u0447\u0435\u043D\u0438\u044F \u043A\u043E\u043D\u0444\u0438\u0433\u0443\u0440\u0430\u0446\u0438\u0438, \u0431\u0435\u0437 \u043D\u0430\u0441\u0442\u043E\u044F\u0449\u0435\u0433\u043E \u0448\u043B\u044E\u0437\u0430.`
});
var askedText = (asked, unasked) => {
  const names = { asked: asked.join(", "), unasked: unasked.join(", ") };
  if (unasked.length === 0)
    return { ro: `Au r\u0103spuns: ${names.asked}.`, en: `Answered: ${names.asked}.`, ru: `\u041E\u0442\u0432\u0435\u0442\u0438\u043B\u0438: ${names.asked}.` };
  return {
    ro: `Au r\u0103spuns: ${names.asked}. Nu au putut fi \xEEntrebate pe acest calculator: ${names.unasked}.`,
    en: `Answered: ${names.asked}. Could not be asked on this machine: ${names.unasked}.`,
    ru: `\u041E\u0442\u0432\u0435\u0442\u0438\u043B\u0438: ${names.asked}. \u041D\u0430 \u044D\u0442\u043E\u043C \u043A\u043E\u043C\u043F\u044C\u044E\u0442\u0435\u0440\u0435 \u043D\u0435\u043B\u044C\u0437\u044F \u0431\u044B\u043B\u043E \u0441\u043F\u0440\u043E\u0441\u0438\u0442\u044C: ${names.unasked}.`
  };
};
var noSuchSystem = (system) => ({
  ro: say`Sistemul ${system} nu are acces în niciun mediu; nu este ce opri.`,
  en: say`The system ${system} has access in no environment; there is nothing to cut.`,
  ru: say`У системы ${system} нет доступа ни в одной среде; отключать нечего.`
});
var noRegistry = {
  ro: "registry/policy.yaml nu poate fi citit; rula\u021Bi `npm run -s mdocs -- validate`.",
  en: "registry/policy.yaml cannot be read; run `npm run -s mdocs -- validate`.",
  ru: "registry/policy.yaml \u043D\u0435 \u0447\u0438\u0442\u0430\u0435\u0442\u0441\u044F; \u0437\u0430\u043F\u0443\u0441\u0442\u0438\u0442\u0435 `npm run -s mdocs -- validate`."
};
var notTaken = (why) => ({
  ro: `Gateway-ul de prob\u0103 nu a preluat publicarea. ${why.ro}`,
  en: `The gateway of the drill did not take the publication. ${why.en}`,
  ru: `\u041F\u0440\u043E\u0431\u043D\u044B\u0439 \u0448\u043B\u044E\u0437 \u043D\u0435 \u043F\u0440\u0438\u043D\u044F\u043B \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u044E. ${why.ru}`
});
var noUnsignedDrill = {
  ro: "Exerci\u021Biul semneaz\u0103 publicarea cu ssh-keygen, care lipse\u0219te. Instala\u021Bi pachetul openssh-client.",
  en: "A drill signs its publication with ssh-keygen, which is missing. Install the package openssh-client.",
  ru: "\u0414\u043B\u044F \u0443\u043F\u0440\u0430\u0436\u043D\u0435\u043D\u0438\u044F \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u044F \u043F\u043E\u0434\u043F\u0438\u0441\u044B\u0432\u0430\u0435\u0442\u0441\u044F \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u043E\u0439 ssh-keygen, \u043A\u043E\u0442\u043E\u0440\u043E\u0439 \u043D\u0435\u0442. \u0423\u0441\u0442\u0430\u043D\u043E\u0432\u0438\u0442\u0435 \u043F\u0430\u043A\u0435\u0442 openssh-client."
};
var noAnswer = (isCut) => isCut ? {
  ro: "Gateway-ul de prob\u0103 nu a refuzat sistemul \xEEn 20 de secunde.",
  en: "The gateway of the drill did not refuse the system within 20 seconds.",
  ru: "\u041F\u0440\u043E\u0431\u043D\u044B\u0439 \u0448\u043B\u044E\u0437 \u043D\u0435 \u043E\u0442\u043A\u0430\u0437\u0430\u043B \u0441\u0438\u0441\u0442\u0435\u043C\u0435 \u0437\u0430 20 \u0441\u0435\u043A\u0443\u043D\u0434."
} : {
  ro: "Gateway-ul de prob\u0103 nu a l\u0103sat sistemul s\u0103 treac\u0103 \xEEn 20 de secunde.",
  en: "The gateway of the drill did not let the system through within 20 seconds.",
  ru: "\u041F\u0440\u043E\u0431\u043D\u044B\u0439 \u0448\u043B\u044E\u0437 \u043D\u0435 \u043F\u0440\u043E\u043F\u0443\u0441\u0442\u0438\u043B \u0441\u0438\u0441\u0442\u0435\u043C\u0443 \u0437\u0430 20 \u0441\u0435\u043A\u0443\u043D\u0434."
};

// scripts/commands/drill/copy.ts
var DrillCopy = class {
  constructor(original, today) {
    this.today = today;
    for (const folder of ["integrations", "registry"])
      cpSync(join(resolve(original), folder), join(this.root, folder), { recursive: true });
  }
  today;
  root = mkdtempSync(join(tmpdir(), "mdocs-drill-"));
  registry;
  /** Checks, plans and publishes, as provision does. */
  async publish(environment) {
    const { context, findings } = await load(this.root, this.today);
    if (!context) throw new Failure(noRegistry);
    this.registry ??= context.registry;
    const { root, today } = this;
    await carryOut(await prepare(environment, { context, findings, hasErrors: false }, { root, today }), { root, today });
  }
  /** Takes the publication as a gateway does: into a folder, with the signature checked. Gives what the gateway's program would read. */
  async take(environment) {
    const followed = await follow({
      remote: localRemoteOf(this.root),
      branch: this.registry?.policy.environments[environment].branch ?? "",
      environment,
      now: /* @__PURE__ */ new Date(`${this.today}T12:00:00Z`),
      running: void 0,
      signers: ownSignersOf(this.root),
      platform: nodePlatform
    });
    if ("code" in followed) throw new Failure(notTaken(followed.text), followed.code);
    await install(join(this.root, "gateway"), followed.commit, followed.files);
    return followed.files;
  }
  /** AGE revokes these certificates besides those it revoked before; with none, the list is as it was. */
  revoke(certificates) {
    const entry = (sha256) => ({ sha256, since: this.today, reason: "Exerci\u021Biu pe o copie." });
    const revoked = [...this.registry?.revoked ?? [], ...certificates.map(entry)];
    writeFileSync(join(this.root, "registry", "revoked.yaml"), `${JSON.stringify({ revoked }, null, 1)}
`);
  }
  [Symbol.dispose]() {
    rmSync(this.root, { recursive: true, force: true });
  }
};
function systemIn(files, name) {
  const systems = readManifest(files.get(manifestPath))?.systems ?? [];
  return systems.find((one) => name === void 0 || one.system === name || nameOf(one) === name);
}

// scripts/commands/drill/gateway.ts
import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { request } from "node:https";
import { createServer as createPort } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
async function startGateway(directory, check, system) {
  const standIn = await makeStandIn();
  const backend = createServer((_, response) => response.end("{}"));
  const upstream = `127.0.0.1:${await startListening(backend)}`;
  const port = await findFreePort();
  let program;
  const stop = () => {
    program?.kill();
    backend.close();
  };
  process.once("exit", stop);
  const { sha1, sha256 } = standIn.certificate;
  return {
    async apply(files, answer) {
      const site = await findSite(files);
      if (!site) throw new Error("what was published does not name the settings of its gateway");
      const trial = check.serve(site, {
        listen: `127.0.0.1:${port}`,
        upstream,
        standIn: { system: system.name, sha1, sha256, authorityPem: standIn.authority.certificatePem },
        isRoot: process.getuid?.() === 0
      });
      await writeTrial(directory, trial);
      if (program) program.kill(check.reload);
      else program = spawn(check.program, trial.args(directory), { env: envWithServers(), stdio: "ignore" });
      await waitForAnswer({ port, serverName: site.settings.serverName, standIn, system, program }, answer);
    },
    stop
  };
}
async function makeStandIn() {
  const dates = { notBefore: "2020-01-01T00:00:00Z", notAfter: "2049-12-31T00:00:00Z" };
  const named2 = (value) => [{ oid: "2.5.4.3", value }];
  const authority = issueCertificate({ subject: named2("Drill authority"), serial: "01", authority: true, ...dates });
  const holder = issueCertificate({ subject: named2("Drill"), serial: "02", ...dates }, authority);
  const reading = await readCertificate(Buffer.from(holder.certificatePem.replaceAll("\r", "")), nodePlatform);
  if (!("certificate" in reading)) throw new Error(`the certificate of a drill cannot be read: ${reading.not}`);
  return { authority, holder, certificate: reading.certificate };
}
var statuses = { allowed: [200], refused: [401, 403] };
var patience = 2e4;
async function waitForAnswer(called, answer) {
  for (const begun = Date.now(); Date.now() - begun < patience; await pause(20)) {
    if (statuses[answer].includes(await callGateway(called) ?? 0)) return;
    if (called.program.exitCode !== null) break;
  }
  throw new Failure(noAnswer(answer === "refused"));
}
function callGateway({ port, serverName: servername, standIn, system }) {
  const { certificatePem: cert, privateKeyPem: key } = standIn.holder;
  const headers = { "X-Real-IP": system.address };
  return new Promise((resolve5) => {
    const place = { host: "127.0.0.1", port, servername, path: "/api/" };
    const options = { ...place, cert, key, headers, agent: false, rejectUnauthorized: false };
    const sent = request(options, (response) => {
      response.resume();
      resolve5(response.statusCode);
    });
    sent.once("error", () => resolve5(void 0));
    sent.end();
  });
}
function startListening(server) {
  return new Promise(
    (resolve5) => server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve5(typeof address === "object" && address ? address.port : 0);
    })
  );
}
async function findFreePort() {
  const server = createPort();
  const port = await startListening(server);
  await new Promise((resolve5) => server.close(resolve5));
  return port;
}

// scripts/commands/drill/drill.ts
async function drill(system, options) {
  var _stack = [];
  try {
    const copy = __using(_stack, new DrillCopy(options.root, options.today));
    const { environment, files, found } = await publishUntilFound(copy, system);
    const { gateways, asked, unasked } = await startGatewaysFor(copy, files, found);
    const name = nameOf(found);
    try {
      for (const gateway of gateways) await gateway.apply(files, "allowed");
      const cut = await measureChange(
        copy,
        { environment, gateways, answer: "refused" },
        () => copy.revoke(found.certificates.map(({ sha256 }) => sha256))
      );
      if (systemIn(await copy.take(environment), name)) throw new Error(`the copy still publishes ${name}`);
      const restored = await measureChange(copy, { environment, gateways, answer: "allowed" }, () => copy.revoke([]));
      await putText(takenText({ name, environment, cut, restored }), options.locale);
      if (asked.length === 0) await putText(withoutProgram(unasked), options.locale);
      else if (asked.length + unasked.length > 1) await putText(askedText(asked, unasked), options.locale);
    } finally {
      for (const gateway of gateways) gateway.stop();
    }
    return 0;
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
async function publishUntilFound(copy, system) {
  for (const environment of ["production", "staging"]) {
    await copy.publish(environment);
    const files = await copy.take(environment).catch((error) => {
      throw error instanceof Failure && error.cause === "unsigned" ? new Failure(noUnsignedDrill) : error;
    });
    const found = systemIn(files, system);
    if (found) return { environment, files, found };
  }
  throw new Failure(noSuchSystem(system ?? ""));
}
async function startGatewaysFor(copy, files, system) {
  const address = system.networks[0]?.split("/")[0] ?? "";
  const gateways = [];
  const [asked, unasked] = [[], []];
  for (const { name, check } of targetsIn(files)) {
    const isHere = check !== void 0 && (await checkFiles(check, files)).status !== "absent";
    (isHere ? asked : unasked).push(name);
    if (!isHere) continue;
    const directory = join2(copy.root, name);
    mkdirSync(directory);
    gateways.push(await startGateway(directory, check, { name: nameOf(system), address }));
  }
  return { gateways, asked, unasked };
}
async function measureChange(copy, { environment, gateways, answer }, change) {
  const begun = performance.now();
  change();
  await copy.publish(environment);
  const files = await copy.take(environment);
  await Promise.all(gateways.map((gateway) => gateway.apply(files, answer)));
  return (performance.now() - begun) / 1e3;
}

// scripts/commands/import/import.ts
import { existsSync as existsSync2 } from "node:fs";
import { basename as basename2, join as join5, resolve as resolve2 } from "node:path";

// scripts/model/import/exceptions.ts
var mostInstitutions = 20;
var shortest = 90;
var step = 7;
function spreadEnds(slugs, { today, last }) {
  const weeks = Math.max(0, Math.floor((daysBetween(today, last) - shortest) / step));
  const others = Math.max(1, slugs.length - 1);
  return new Map(
    [...slugs].sort(compare).reverse().map((slug, i) => [slug, addDays(last, -step * Math.round(i * weeks / others))])
  );
}
function makeExceptions(findings, reason, ends) {
  const errors = findings.filter(({ severity, isExceptable }) => severity === "error" && isExceptable);
  const single = /* @__PURE__ */ new Map();
  const shared = /* @__PURE__ */ new Map();
  for (const { code, file, parties, value } of errors) {
    const slug = slugOf(file);
    const expires = [...parties ?? [], slug ?? ""].flatMap((one) => ends.get(one) ?? []).sort(compare)[0];
    if (expires === void 0) continue;
    if (parties) {
      const institutions = [...new Set(parties)].sort(compare);
      shared.set(`${code} ${institutions} ${value}`, { rule: code, institutions, value, reason, expires });
    } else if (slug !== void 0) {
      const key = `${code} ${expires}`;
      single.set(key, (single.get(key) ?? /* @__PURE__ */ new Set()).add(slug));
    }
  }
  const singles = [...single].flatMap(([key, slugs]) => {
    const [rule = "", expires = ""] = key.split(" ");
    return splitIntoChunks([...slugs].sort(compare)).map((institutions) => ({ rule, institutions, reason, expires }));
  });
  const all = [...singles, ...shared.values()];
  return all.sort((a, b) => compare(a.rule, b.rule) || compare(a.institutions.join(), b.institutions.join()));
}
function splitIntoChunks(names) {
  const result = [];
  for (let i = 0; i < names.length; i += mostInstitutions) result.push(names.slice(i, i + mostInstitutions));
  return result;
}
function addExceptions(policy, text) {
  if (!/^exceptions:/m.test(policy)) return `${policy.trimEnd()}

exceptions:
${text}`;
  if (/^exceptions: *\[\] *$/m.test(policy))
    return policy.replace(/^exceptions: *\[\] *$/m, () => `exceptions:
${text.trimEnd()}`);
  return /^exceptions: *(#.*)?\n(?= *-)/m.test(policy) ? policy.replace(/^exceptions: *(#.*)?\n/m, (line) => line + text) : void 0;
}

// scripts/model/import/institutions.ts
function joinLists(lists2) {
  const all = [];
  for (const one of lists2) {
    const same = all.flatMap((other, i) => isSame(one, other) ? [i] : []);
    for (const i of same) all[i] = mergeLines(all[i], one);
    if (same.length === 0) all.push(one);
  }
  return all;
}
function isSame(one, other) {
  const inOne = one.environment === void 0 || one.environment === other.environment;
  if (one.clientId !== void 0 && other.clientId !== void 0) return inOne && one.clientId === other.clientId;
  return inOne && one.idno !== void 0 && one.idno === other.idno && systemKeyOf(one) === systemKeyOf(other);
}
var systemKeyOf = ({ systemId, systemName }) => systemId ?? (systemName ?? "").normalize("NFD").replace(/[\p{M}\p{P}\p{Z}]/gu, "").toLowerCase();
function mergeLines(first, second) {
  const present = Object.fromEntries(Object.entries(first).filter(([, value]) => value !== void 0));
  const both = { ...second, ...present };
  const serials = [.../* @__PURE__ */ new Set([...first.serials ?? [], ...second.serials ?? []])];
  return { ...both, from: `${first.from}, ${second.from}`, ...serials.length > 0 ? { serials } : {} };
}
function findContradictions(lines, fields) {
  return fields.filter((field) => {
    const values = lines.map((line) => line[field]).filter((value) => value !== void 0);
    return new Set(values.map((value) => JSON.stringify(value))).size > 1;
  });
}
function groupInstitutions(lines, shorten) {
  const slugs = /* @__PURE__ */ new Set();
  const ids = /* @__PURE__ */ new Set();
  return [...groupBy(lines, ({ idno }) => idno)].sort(([a], [b]) => compare(a, b)).map(([idno, own]) => {
    const name = firstOf(own, "institutionName");
    const slug = reserveName(slugs, firstOf(own, "slug") ?? shorten(name ?? "", (one) => slugs.has(one)) ?? `idno-${idno}`);
    const systems = [...groupBy(own, systemKeyOf).values()].map((accesses) => {
      const systemName = firstOf(accesses, "systemName") ?? "";
      const id = firstOf(accesses, "systemId") ?? shorten(systemName, (one) => ids.has(one)) ?? `sistem-${ids.size + 1}`;
      return { name: systemName, id: reserveName(ids, id), accesses };
    });
    return { idno, slug, name, systems };
  });
}
function reserveName(names, name) {
  names.add(name);
  return name;
}
function firstOf(lines, field) {
  return lines.find((line) => line[field] !== void 0)?.[field];
}

// scripts/read/table-columns.ts
var columns = {
  idno: {
    title: { ro: "IDNO", en: "IDNO", ru: "IDNO" },
    words: { ro: "IDNO-ul institu\u021Biei, 13 cifre", en: "the institution's IDNO, 13 digits", ru: "IDNO \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F, 13 \u0446\u0438\u0444\u0440" },
    more: ["codfiscal", "codulfiscal"]
  },
  institution: {
    title: { ro: "Institu\u021Bia", en: "Institution", ru: "\u0423\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u0435" },
    words: { ro: "denumirea oficial\u0103", en: "the official name", ru: "\u043E\u0444\u0438\u0446\u0438\u0430\u043B\u044C\u043D\u043E\u0435 \u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435" },
    more: ["institutie", "denumirea", "denumire", "denumireainstitutiei"]
  },
  file: {
    title: { ro: "Fi\u0219ierul", en: "File", ru: "\u0424\u0430\u0439\u043B" },
    words: {
      ro: "numele fi\u0219ierului, f\u0103r\u0103 .yaml (gol: se face din denumire)",
      en: "name of the file, without .yaml (empty: made from the name)",
      ru: "\u0438\u043C\u044F \u0444\u0430\u0439\u043B\u0430, \u0431\u0435\u0437 .yaml (\u043F\u0443\u0441\u0442\u043E: \u0441\u043E\u0441\u0442\u0430\u0432\u043B\u044F\u0435\u0442\u0441\u044F \u0438\u0437 \u043D\u0430\u0437\u0432\u0430\u043D\u0438\u044F)"
    },
    more: ["fisier"]
  },
  sector: {
    title: { ro: "Sectorul", en: "Sector", ru: "\u0421\u0435\u043A\u0442\u043E\u0440" },
    words: { ro: "public sau privat", en: "public or private", ru: "public \u0438\u043B\u0438 private" },
    more: []
  },
  technical: {
    title: { ro: "E-mail tehnic", en: "Technical e-mail", ru: "\u0422\u0435\u0445\u043D\u0438\u0447\u0435\u0441\u043A\u0438\u0439 e-mail" },
    words: {
      ro: "adresa de serviciu a celor care \xEEntre\u021Bin conexiunea",
      en: "the e-mail address of those who run the connection",
      ru: "\u0441\u043B\u0443\u0436\u0435\u0431\u043D\u044B\u0439 \u0430\u0434\u0440\u0435\u0441 \u0442\u0435\u0445, \u043A\u0442\u043E \u043E\u0431\u0441\u043B\u0443\u0436\u0438\u0432\u0430\u0435\u0442 \u043F\u043E\u0434\u043A\u043B\u044E\u0447\u0435\u043D\u0438\u0435"
    },
    more: ["adresatehnica", "email", "mail", "adresadeemail", "adresadeemailtehnica", "contacttehnic"]
  },
  legal: {
    title: { ro: "E-mail pentru contract", en: "Contract e-mail", ru: "E-mail \u043F\u043E \u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0443" },
    words: {
      ro: "adresa celor care se ocup\u0103 de contract",
      en: "the e-mail address of those who handle the contract",
      ru: "\u0430\u0434\u0440\u0435\u0441 \u0442\u0435\u0445, \u043A\u0442\u043E \u0437\u0430\u043D\u0438\u043C\u0430\u0435\u0442\u0441\u044F \u0434\u043E\u0433\u043E\u0432\u043E\u0440\u043E\u043C"
    },
    more: ["adresadeemailpentrucontract", "emailjuridic", "contactjuridic"]
  },
  maintainers: {
    title: { ro: "Conturi GitHub", en: "GitHub accounts", ru: "\u0423\u0447\u0451\u0442\u043D\u044B\u0435 \u0437\u0430\u043F\u0438\u0441\u0438 GitHub" },
    words: {
      ro: "nume:num\u0103r, de exemplu alfa-it:1234567",
      en: "name:number, for example alfa-it:1234567",
      ru: "\u0438\u043C\u044F:\u043D\u043E\u043C\u0435\u0440, \u043D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 alfa-it:1234567"
    },
    more: ["conturi", "conturilegithub"]
  },
  contract: {
    title: { ro: "Contractul", en: "Contract", ru: "\u0414\u043E\u0433\u043E\u0432\u043E\u0440" },
    words: { ro: "num\u0103rul contractului", en: "the number of the contract", ru: "\u043D\u043E\u043C\u0435\u0440 \u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0430" },
    more: ["numarulcontractului", "numarcontract", "nrcontract"]
  },
  contractSigned: {
    title: { ro: "Contractul din", en: "Contract signed", ru: "\u0414\u043E\u0433\u043E\u0432\u043E\u0440 \u043E\u0442" },
    words: { ro: "ziua semn\u0103rii", en: "the day of signature", ru: "\u0434\u0435\u043D\u044C \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u0438\u044F" },
    more: ["datacontractului", "datacontract", "contractsemnat"]
  },
  contractExpires: {
    title: { ro: "Contractul p\xE2n\u0103 la", en: "Contract expires", ru: "\u0414\u043E\u0433\u043E\u0432\u043E\u0440 \u0434\u043E" },
    words: {
      ro: "ultima zi (gol: f\u0103r\u0103 termen)",
      en: "the last day (empty: without an end)",
      ru: "\u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u0439 \u0434\u0435\u043D\u044C (\u043F\u0443\u0441\u0442\u043E: \u0431\u0435\u0441\u0441\u0440\u043E\u0447\u043D\u044B\u0439)"
    },
    more: ["contractexpira"]
  },
  contractService: {
    title: { ro: "Serviciul contractului", en: "Contract service", ru: "\u0421\u0435\u0440\u0432\u0438\u0441 \u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0430" },
    words: {
      ro: "serviciul AGE pentru care a fost semnat, de exemplu MPass",
      en: "the AGE service that it was signed for, for example MPass",
      ru: "\u0441\u0435\u0440\u0432\u0438\u0441 AGE, \u0434\u043B\u044F \u043A\u043E\u0442\u043E\u0440\u043E\u0433\u043E \u043E\u043D \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D, \u043D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 MPass"
    },
    more: ["serviciu", "serviciul"]
  },
  annex: {
    title: { ro: "Anexa", en: "Annex", ru: "\u041F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0435" },
    words: { ro: "num\u0103rul anexei MDocs", en: "the number of the MDocs annex", ru: "\u043D\u043E\u043C\u0435\u0440 \u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u044F MDocs" },
    more: ["numarulanexei", "numaranexa", "nranexa"]
  },
  annexSigned: {
    title: { ro: "Anexa din", en: "Annex signed", ru: "\u041F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0435 \u043E\u0442" },
    words: { ro: "ziua semn\u0103rii", en: "the day of signature", ru: "\u0434\u0435\u043D\u044C \u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u0438\u044F" },
    more: ["dataanexei", "dataanexa", "anexasemnata"]
  },
  annexExpires: {
    title: { ro: "Anexa p\xE2n\u0103 la", en: "Annex expires", ru: "\u041F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0435 \u0434\u043E" },
    words: {
      ro: "ultima zi (gol: f\u0103r\u0103 termen)",
      en: "the last day (empty: without an end)",
      ru: "\u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u0439 \u0434\u0435\u043D\u044C (\u043F\u0443\u0441\u0442\u043E: \u0431\u0435\u0441\u0441\u0440\u043E\u0447\u043D\u043E\u0435)"
    },
    more: ["anexaexpira"]
  },
  system: {
    title: { ro: "Sistemul", en: "System", ru: "\u0421\u0438\u0441\u0442\u0435\u043C\u0430" },
    words: { ro: "denumirea sistemului", en: "the name of the system", ru: "\u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435 \u0441\u0438\u0441\u0442\u0435\u043C\u044B" },
    more: ["sistem", "denumireasistemului", "sistemulinformational"]
  },
  id: {
    title: { ro: "Id sistem", en: "System id", ru: "Id \u0441\u0438\u0441\u0442\u0435\u043C\u044B" },
    words: {
      ro: "numele lui scurt (gol: se face din denumire)",
      en: "its short name (empty: made from the name)",
      ru: "\u0435\u0433\u043E \u043A\u0440\u0430\u0442\u043A\u043E\u0435 \u0438\u043C\u044F (\u043F\u0443\u0441\u0442\u043E: \u0441\u043E\u0441\u0442\u0430\u0432\u043B\u044F\u0435\u0442\u0441\u044F \u0438\u0437 \u043D\u0430\u0437\u0432\u0430\u043D\u0438\u044F)"
    },
    more: ["idsistemului", "idulsistemului"]
  },
  rsi: {
    title: { ro: "Num\u0103rul RSI", en: "RSI number", ru: "\u041D\u043E\u043C\u0435\u0440 RSI" },
    words: { ro: "numai institu\u021Bii publice", en: "public institutions only", ru: "\u0442\u043E\u043B\u044C\u043A\u043E \u043F\u0443\u0431\u043B\u0438\u0447\u043D\u044B\u0435 \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F" },
    more: ["nrrsi"]
  },
  documentTypes: {
    title: { ro: "Tipuri de documente", en: "Document types", ru: "\u0422\u0438\u043F\u044B \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u043E\u0432" },
    words: {
      ro: "coduri sau titluri din registry/document-types",
      en: "codes or titles from registry/document-types",
      ru: "\u043A\u043E\u0434\u044B \u0438\u043B\u0438 \u043D\u0430\u0437\u0432\u0430\u043D\u0438\u044F \u0438\u0437 registry/document-types"
    },
    more: ["tipuri", "tipuriledocumente", "tipurilededocumente", "tipuridocumente"]
  },
  environment: {
    title: { ro: "Mediul", en: "Environment", ru: "\u0421\u0440\u0435\u0434\u0430" },
    words: {
      ro: "testare sau produc\u021Bie (gol: r\xE2ndul completeaz\u0103 toate mediile sistemului)",
      en: "staging or production (empty: the row adds to every environment of the system)",
      ru: "staging \u0438\u043B\u0438 production (\u043F\u0443\u0441\u0442\u043E: \u0441\u0442\u0440\u043E\u043A\u0430 \u0434\u043E\u043F\u043E\u043B\u043D\u044F\u0435\u0442 \u0432\u0441\u0435 \u0441\u0440\u0435\u0434\u044B \u0441\u0438\u0441\u0442\u0435\u043C\u044B)"
    },
    more: ["mediu"]
  },
  clientId: {
    title: { ro: "Identificatorul de client", en: "Client id", ru: "\u0418\u0434\u0435\u043D\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u043E\u0440 \u043A\u043B\u0438\u0435\u043D\u0442\u0430" },
    words: {
      ro: "GUID-ul sistemului \xEEn acest mediu",
      en: "the system's GUID in this environment",
      ru: "GUID \u0441\u0438\u0441\u0442\u0435\u043C\u044B \u0432 \u044D\u0442\u043E\u0439 \u0441\u0440\u0435\u0434\u0435"
    },
    more: ["identificatordeclient", "idclient"]
  },
  serial: {
    title: { ro: "Num\u0103rul de serie", en: "Serial number", ru: "\u0421\u0435\u0440\u0438\u0439\u043D\u044B\u0439 \u043D\u043E\u043C\u0435\u0440" },
    words: { ro: "al certificatului", en: "of the certificate", ru: "\u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430" },
    more: ["numardeserie", "serie", "seriacertificatului"]
  },
  addresses: {
    title: { ro: "Adrese IP", en: "IP addresses", ru: "IP-\u0430\u0434\u0440\u0435\u0441\u0430" },
    words: {
      ro: "adrese, re\u021Bele sau intervale, una dup\u0103 alta",
      en: "addresses, networks or ranges, one after another",
      ru: "\u0430\u0434\u0440\u0435\u0441\u0430, \u0441\u0435\u0442\u0438 \u0438\u043B\u0438 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D\u044B, \u043E\u0434\u043D\u043E \u0437\u0430 \u0434\u0440\u0443\u0433\u0438\u043C"
    },
    more: ["adrese", "adresele", "adreseleip", "adresaip", "ip"]
  },
  vpnPeer: {
    title: { ro: "Echipamentul VPN", en: "VPN device", ru: "\u0423\u0441\u0442\u0440\u043E\u0439\u0441\u0442\u0432\u043E VPN" },
    words: { ro: "adresa lui public\u0103", en: "its public address", ru: "\u0435\u0433\u043E \u043F\u0443\u0431\u043B\u0438\u0447\u043D\u044B\u0439 \u0430\u0434\u0440\u0435\u0441" },
    more: ["partenervpn", "adresavpn"]
  },
  vpnAddresses: {
    title: { ro: "Adrese \xEEn VPN", en: "Addresses inside the VPN", ru: "\u0410\u0434\u0440\u0435\u0441\u0430 \u0432\u043D\u0443\u0442\u0440\u0438 VPN" },
    words: {
      ro: "adrese, re\u021Bele sau intervale din tunel",
      en: "addresses, networks or ranges in the tunnel",
      ru: "\u0430\u0434\u0440\u0435\u0441\u0430, \u0441\u0435\u0442\u0438 \u0438\u043B\u0438 \u0434\u0438\u0430\u043F\u0430\u0437\u043E\u043D\u044B \u0432 \u0442\u0443\u043D\u043D\u0435\u043B\u0435"
    },
    more: ["adresevpn", "adreselevpn"]
  }
};
var plain = (text) => text.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
var byName = new Map(
  Object.keys(columns).flatMap((name) => {
    const { title, more } = columns[name];
    return [name, ...Object.values(title), ...more].map((one) => [plain(one), name]);
  })
);
var columnOf = (heading) => byName.get(plain(heading));
var environmentWords = {
  ...{ staging: "staging", testare: "staging", test: "staging", testing: "staging", mediuldetestare: "staging" },
  ...{ \u0442\u0435\u0441\u0442\u043E\u0432\u0430\u044F: "staging", \u0442\u0435\u0441\u0442\u043E\u0432\u0430\u044F\u0441\u0440\u0435\u0434\u0430: "staging", \u0442\u0435\u0441\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u0435: "staging" },
  ...{ production: "production", productie: "production", prod: "production", mediuldeproductie: "production" },
  ...{ \u0440\u0430\u0431\u043E\u0447\u0430\u044F: "production", \u0440\u0430\u0431\u043E\u0447\u0430\u044F\u0441\u0440\u0435\u0434\u0430: "production" }
};
var environmentMeant = (text) => lookUp(environmentWords, text);
var sectorWords = {
  ...{ public: "public", publica: "public", \u043F\u0443\u0431\u043B\u0438\u0447\u043D\u044B\u0438: "public", \u043F\u0443\u0431\u043B\u0438\u0447\u043D\u043E\u0435: "public" },
  ...{ private: "private", privat: "private", privata: "private", \u0447\u0430\u0441\u0442\u043D\u044B\u0438: "private", \u0447\u0430\u0441\u0442\u043D\u043E\u0435: "private" }
};
var sectorMeant = (text) => lookUp(sectorWords, text);
function lookUp(words2, text) {
  const word = plain(text);
  return Object.hasOwn(words2, word) ? words2[word] : void 0;
}

// scripts/report/import/left-out.ts
var inner = (text) => ({ text, indent: "  " });
function blockedLines(open, locale, isAll) {
  const each = open.map(({ slug, code }) => inner(`${slug}: ${code}`));
  const counts = countBy(open.map(({ code }) => code));
  return listed(each, { title: blocked[locale], counts, rest: seenBy[locale], locale, isAll });
}
function leftOutLines({ leftOut, leftOutList: leftOutList2 }, locale, isAll) {
  const each = [...leftOut.filter(({ why }) => !isUsual(why)), ...leftOut.filter(({ why }) => isUsual(why))].map(
    ({ from, why, value }) => inner(`${spellOut(from)}: ${leftOutWords[why][locale]}${value === "" ? "" : `: ${quote(value)}`}`)
  );
  const counts = countBy(leftOut.map(({ why }) => leftOutWords[why][locale]));
  return listed(each, { title: leftOutTitle[locale], counts, rest: say`${leftOutList2}: ` + whole[locale], locale, isAll });
}
function listed(each, { title, counts, rest, locale, isAll }) {
  if (each.length === 0) return [];
  if (!isMuch(each.length, isAll)) return [{ text: title }, ...each];
  const kinds = counts.map(([words2, count]) => inner(`${count} \xD7 ${words2}`));
  return [{ text: title }, ...kinds, { text: firstText(each.length, locale) }, ...each.slice(0, named), { text: rest }];
}
var isUsual = (why) => why === "settings" || why === "certificate-over";
function leftOutTable(leftOut, locale) {
  const rows = leftOut.map(({ from, why, value }) => ({ from, reason: why, words: leftOutWords[why][locale], value }));
  return stringify(rows, { header: true, columns: ["from", "reason", "words", "value"], escape_formulas: true });
}
var seenBy = {
  ro: "Totul: npm run -s mdocs -- validate --all",
  en: "Everything: npm run -s mdocs -- validate --all",
  ru: "\u0412\u0441\u0451: npm run -s mdocs -- validate --all"
};
var whole = { ro: "lista \xEEntreag\u0103.", en: "the whole list.", ru: "\u043F\u043E\u043B\u043D\u044B\u0439 \u0441\u043F\u0438\u0441\u043E\u043A." };
var blocked = {
  ro: "Ce urmeaz\u0103 nu poate fi publicat p\xE2n\u0103 nu se corecteaz\u0103, fiindc\u0103 nu admite excep\u021Bii:",
  en: "The following cannot be published until it is corrected, because no exception is allowed:",
  ru: "\u0421\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u0435 \u043D\u0435\u043B\u044C\u0437\u044F \u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u0442\u044C \u0431\u0435\u0437 \u0438\u0441\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u0438\u044F: \u0438\u0441\u043A\u043B\u044E\u0447\u0435\u043D\u0438\u044F \u043D\u0435 \u0434\u043E\u043F\u0443\u0441\u043A\u0430\u044E\u0442\u0441\u044F:"
};
var leftOutTitle = { ro: "Nu s-a preluat:", en: "Not taken over:", ru: "\u041D\u0435 \u043F\u0435\u0440\u0435\u043D\u0435\u0441\u0435\u043D\u043E:" };
var leftOutWords = {
  "not-a-list": { ro: "nu este o list\u0103 de clien\u021Bi \xEEn JSON", en: "no list of clients in JSON", ru: "\u043D\u0435 \u0441\u043F\u0438\u0441\u043E\u043A \u043A\u043B\u0438\u0435\u043D\u0442\u043E\u0432 \u0432 JSON" },
  "not-a-table": {
    ro: "ghilimele deschise \u0219i ne\xEEnchise; de aici \xEEncolo tabelul nu poate fi citit",
    en: "a quote that is opened and not closed; from here on the table cannot be read",
    ru: "\u043A\u0430\u0432\u044B\u0447\u043A\u0430 \u043E\u0442\u043A\u0440\u044B\u0442\u0430 \u0438 \u043D\u0435 \u0437\u0430\u043A\u0440\u044B\u0442\u0430; \u0434\u0430\u043B\u044C\u0448\u0435 \u0442\u0430\u0431\u043B\u0438\u0446\u0443 \u043F\u0440\u043E\u0447\u0438\u0442\u0430\u0442\u044C \u043D\u0435\u043B\u044C\u0437\u044F"
  },
  "letters-lost": {
    ro: "din tabel nu s-a preluat nimic: la salvare s-au pierdut litere (semnul ? \xEEn mijlocul cuvintelor); salva\u021Bi-l ca \u201ECSV UTF-8\u201D",
    en: "nothing of the table was taken over: letters were lost when it was saved (a ? inside words); save it as \u201CCSV UTF-8\u201D",
    ru: "\u0438\u0437 \u0442\u0430\u0431\u043B\u0438\u0446\u044B \u043D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u043F\u0435\u0440\u0435\u043D\u0435\u0441\u0435\u043D\u043E: \u043F\u0440\u0438 \u0441\u043E\u0445\u0440\u0430\u043D\u0435\u043D\u0438\u0438 \u043F\u043E\u0442\u0435\u0440\u044F\u043D\u044B \u0431\u0443\u043A\u0432\u044B (\u0437\u043D\u0430\u043A ? \u0432\u043D\u0443\u0442\u0440\u0438 \u0441\u043B\u043E\u0432); \u0441\u043E\u0445\u0440\u0430\u043D\u0438\u0442\u0435 \u0435\u0451 \u043A\u0430\u043A \xABCSV UTF-8\xBB"
  },
  "no-rows": { ro: "tabelul nu are niciun r\xE2nd", en: "the table has no row", ru: "\u0432 \u0442\u0430\u0431\u043B\u0438\u0446\u0435 \u043D\u0435\u0442 \u043D\u0438 \u043E\u0434\u043D\u043E\u0439 \u0441\u0442\u0440\u043E\u043A\u0438" },
  "cells-too-many": {
    ro: "r\xE2nd cu mai multe valori dec\xE2t coloane; pune\u021Bi \xEEntre ghilimele valoarea care con\u021Bine separatorul",
    en: "a row with more values than columns; put the value that has the separator in it into quotes",
    ru: "\u0432 \u0441\u0442\u0440\u043E\u043A\u0435 \u0431\u043E\u043B\u044C\u0448\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0439, \u0447\u0435\u043C \u043A\u043E\u043B\u043E\u043D\u043E\u043A; \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435 \u0441 \u0440\u0430\u0437\u0434\u0435\u043B\u0438\u0442\u0435\u043B\u0435\u043C \u0432\u043E\u0437\u044C\u043C\u0438\u0442\u0435 \u0432 \u043A\u0430\u0432\u044B\u0447\u043A\u0438"
  },
  "system-missing": {
    ro: "r\xE2nd f\u0103r\u0103 denumirea sistemului",
    en: "a row without the name of the system",
    ru: "\u0441\u0442\u0440\u043E\u043A\u0430 \u0431\u0435\u0437 \u043D\u0430\u0437\u0432\u0430\u043D\u0438\u044F \u0441\u0438\u0441\u0442\u0435\u043C\u044B"
  },
  "column-twice": {
    ro: "coloan\u0103 repetat\u0103; conteaz\u0103 prima",
    en: "a repeated column; the first one counts",
    ru: "\u043F\u043E\u0432\u0442\u043E\u0440\u043D\u0430\u044F \u043A\u043E\u043B\u043E\u043D\u043A\u0430; \u0443\u0447\u0438\u0442\u044B\u0432\u0430\u0435\u0442\u0441\u044F \u043F\u0435\u0440\u0432\u0430\u044F"
  },
  "owner-missing": {
    ro: "f\u0103r\u0103 de\u021Bin\u0103tor (IDNO sau ownerID)",
    en: "without an owner (IDNO or ownerID)",
    ru: "\u0431\u0435\u0437 \u0432\u043B\u0430\u0434\u0435\u043B\u044C\u0446\u0430 (IDNO \u0438\u043B\u0438 ownerID)"
  },
  "owner-personal": {
    ro: "de\u021Bin\u0103torul este o persoan\u0103 fizic\u0103",
    en: "the owner is a natural person",
    ru: "\u0432\u043B\u0430\u0434\u0435\u043B\u0435\u0446 \u044F\u0432\u043B\u044F\u0435\u0442\u0441\u044F \u0444\u0438\u0437\u0438\u0447\u0435\u0441\u043A\u0438\u043C \u043B\u0438\u0446\u043E\u043C"
  },
  "owner-invalid": { ro: "IDNO gre\u0219it", en: "a wrong IDNO", ru: "\u043D\u0435\u0432\u0435\u0440\u043D\u044B\u0439 IDNO" },
  "name-personal": {
    ro: "date personale sau secrete \xEEn text",
    en: "personal data or secrets in the text",
    ru: "\u043F\u0435\u0440\u0441\u043E\u043D\u0430\u043B\u044C\u043D\u044B\u0435 \u0434\u0430\u043D\u043D\u044B\u0435 \u0438\u043B\u0438 \u0441\u0435\u043A\u0440\u0435\u0442\u044B \u0432 \u0442\u0435\u043A\u0441\u0442\u0435"
  },
  "client-id-invalid": { ro: "id-ul nu este un GUID", en: "the id is no GUID", ru: "id \u043D\u0435 \u044F\u0432\u043B\u044F\u0435\u0442\u0441\u044F GUID" },
  "certificate-unreadable": {
    ro: "certificatul nu poate fi citit",
    en: "the certificate cannot be read",
    ru: "\u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u043D\u0435 \u0447\u0438\u0442\u0430\u0435\u0442\u0441\u044F"
  },
  "certificate-personal": { ro: "certificatul unei persoane", en: "a person's certificate", ru: "\u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0444\u0438\u0437\u0438\u0447\u0435\u0441\u043A\u043E\u0433\u043E \u043B\u0438\u0446\u0430" },
  "certificate-over": { ro: "certificat expirat", en: "an expired certificate", ru: "\u0438\u0441\u0442\u0451\u043A\u0448\u0438\u0439 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442" },
  "certificate-unnamed": {
    ro: "certificat pe care nicio list\u0103 nu \xEEl nume\u0219te",
    en: "a certificate that no list names",
    ru: "\u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442, \u043A\u043E\u0442\u043E\u0440\u043E\u0433\u043E \u043D\u0435\u0442 \u043D\u0438 \u0432 \u043E\u0434\u043D\u043E\u043C \u0441\u043F\u0438\u0441\u043A\u0435"
  },
  settings: { ro: "set\u0103ri ale altor servicii", en: "settings of other services", ru: "\u043D\u0430\u0441\u0442\u0440\u043E\u0439\u043A\u0438 \u0434\u0440\u0443\u0433\u0438\u0445 \u0441\u0435\u0440\u0432\u0438\u0441\u043E\u0432" },
  "value-invalid": { ro: "valoare de ne\xEEn\u021Beles", en: "a value that cannot be read", ru: "\u043D\u0435\u0447\u0438\u0442\u0430\u0435\u043C\u043E\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435" },
  "column-unknown": { ro: "coloan\u0103 necunoscut\u0103", en: "an unknown column", ru: "\u043D\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043D\u0430\u044F \u043A\u043E\u043B\u043E\u043D\u043A\u0430" },
  "environment-missing": {
    ro: "r\xE2nd f\u0103r\u0103 mediu \u0219i f\u0103r\u0103 un client c\u0103ruia s\u0103-i apar\u021Bin\u0103",
    en: "a row without an environment that belongs to no client",
    ru: "\u0441\u0442\u0440\u043E\u043A\u0430 \u0431\u0435\u0437 \u0441\u0440\u0435\u0434\u044B, \u043D\u0435 \u043E\u0442\u043D\u043E\u0441\u044F\u0449\u0430\u044F\u0441\u044F \u043D\u0438 \u043A \u043E\u0434\u043D\u043E\u043C\u0443 \u043A\u043B\u0438\u0435\u043D\u0442\u0443"
  }
};

// scripts/report/import/files.ts
var missingKinds = [
  ...["name", "sector", "contact", "maintainers", "contract", "annex", "rsi", "document-types"],
  ...["client-id", "certificate", "addresses", "staging", "test", "contradiction"]
];
function describeIntegration(institution, settings) {
  const missing3 = [];
  const remarks = [];
  const lines = institution.systems.flatMap(({ accesses }) => accesses);
  const miss = (kind, path, where = {}) => {
    missing3.push({ slug: institution.slug, idno: institution.idno, kind, ...where });
    if (path) remarks.push({ path, text: `lipse\u0219te: ${[words[kind], where.detail ?? ""].join(" ").trim()}` });
  };
  const fields = findContradictions(lines, ["institutionName", "sector", "technical", "legal", "contract", "annex"]);
  if (fields.length > 0) miss("contradiction", void 0, { detail: fields.join(", ") });
  const data = {
    institution: describeInstitution(institution, lines, { settings, miss }),
    agreement: describeAgreement(lines, miss),
    systems: institution.systems.map((system, i) => describeSystem(system, lines, { settings, miss, path: ["systems", i] }))
  };
  const head = [
    "yaml-language-server: $schema=../schemas/integration.schema.json",
    `Preluat din eviden\u021Bele AGE la ${formatDay(settings.today, "ro")}. Ce este marcat cu \u201Elipse\u0219te\u201D se completeaz\u0103 de institu\u021Bie.`
  ];
  return { document: { data, head, remarks, apart: [["agreement"], ["systems"]] }, missing: missing3 };
}
var words = {
  name: "denumirea",
  sector: "sectorul; p\xE2n\u0103 atunci se cer ca pentru o institu\u021Bie public\u0103",
  contact: "adresa institu\u021Biei; p\xE2n\u0103 atunci \xEEn\u0219tiin\u021B\u0103rile ajung la AGE",
  maintainers: "conturile institu\u021Biei; p\xE2n\u0103 atunci fi\u0219ierul \xEEl schimb\u0103 doar AGE",
  contract: "contractul",
  annex: "anexa",
  rsi: "num\u0103rul RSI",
  "document-types": "tipurile de documente",
  "client-id": "clientId",
  certificate: "certificatul",
  addresses: "adresele; f\u0103r\u0103 ele accesul nu se public\u0103",
  staging: "accesul de testare",
  test: "testarea",
  contradiction: "valori diferite"
};
function describeInstitution({ idno, name }, lines, { settings, miss }) {
  const { age } = settings.policy;
  const [sector, technical, legal] = [firstOf(lines, "sector"), firstOf(lines, "technical"), firstOf(lines, "legal")];
  const maintainers = firstOf(lines, "maintainers");
  if (name === void 0) miss("name", ["institution", "name"]);
  if (sector === void 0) miss("sector", ["institution", "sector"]);
  if (technical === void 0) miss("contact", ["institution", "contacts", "technical"]);
  if (maintainers === void 0) miss("maintainers", ["institution", "maintainers"]);
  return {
    idno,
    name: name ?? `IDNO ${idno}`,
    sector: sector ?? "public",
    contacts: { technical: technical ?? age.mailbox, ...legal === void 0 ? {} : { legal } },
    maintainers: (maintainers ?? age.accounts).map(({ login, id }) => ({ login, id }))
  };
}
function describeAgreement(lines, miss) {
  const agreement = {};
  for (const kind of ["contract", "annex"]) {
    const document = firstOf(lines, kind);
    if (document) agreement[kind] = withoutAbsent(document);
    else miss(kind, ["agreement"]);
  }
  return agreement;
}
var typesOf = ({ accesses }) => firstOf(accesses, "documentTypes") ?? ["Unknown"];
function describeSystem(system, all, writing) {
  const { name, id, accesses } = system;
  const { miss, path } = writing;
  const where = { system: id };
  const rsi = firstOf(accesses, "rsi");
  if (rsi === void 0 && firstOf(all, "sector") !== "private") miss("rsi", [...path, "name"], where);
  if (!firstOf(accesses, "documentTypes")) miss("document-types", [...path, "documentTypes"], where);
  const declared = environments.flatMap(
    (environment) => accesses.filter((access) => access.environment === environment).slice(0, 1)
  );
  if (!declared.some(({ environment }) => environment === "staging")) miss("staging", void 0, where);
  const described = declared.map((access) => {
    const at = { ...writing, path: [...path, "environments", access.environment] };
    return [access.environment, describeAccess(access, system, at)];
  });
  return withoutAbsent({ id, name, rsi, documentTypes: [...typesOf(system)], environments: Object.fromEntries(described) });
}
function describeAccess(access, { id }, { settings, miss, path }) {
  const { environment, clientId, addresses, vpnAddresses, vpnPeer } = access;
  const where = { system: id, environment };
  const unique2 = [...new Map((access.certificates ?? []).map((one) => [one.sha256, one])).values()];
  const given = unique2.sort((a, b) => compare(a.sha256, b.sha256)).flatMap(({ sha256 }) => settings.declared.get(sha256) ?? []);
  const unmet = (access.serials ?? []).filter((serial) => unique2.every((one) => one.serial !== serial));
  const registered = [...settings.declared.values()].filter((one) => "serial" in one && unmet.includes(one.serial));
  const certificates = [...given, ...registered];
  const lost = unmet.filter((serial) => !registered.some((one) => "serial" in one && one.serial === serial));
  if (clientId === void 0) miss("client-id", path, where);
  if (lost.length > 0) miss("certificate", path, { ...where, detail: lost.join(", ") });
  else if (certificates.length === 0) miss("certificate", path, where);
  if (addresses === void 0 && vpnAddresses === void 0) miss("addresses", path, where);
  return withoutAbsent({
    clientId,
    certificates: certificates.length > 0 ? certificates : void 0,
    addresses,
    vpn: vpnAddresses && withoutAbsent({ peer: vpnPeer, addresses: vpnAddresses }),
    confirmation: environment === "production" ? confirm(id, settings, miss) : void 0
  });
}
function confirm(id, { policy, today, digests }, miss) {
  miss("test", void 0, { system: id, environment: "production" });
  return {
    tested: today,
    by: policy.age.mailbox,
    access: digests.get(id) ?? "",
    report: "Preluat de AGE. Sistemul era deja conectat \xEEn produc\u021Bie; registrul nu are un raport al test\u0103rii lui."
  };
}
var withoutAbsent = (data) => Object.fromEntries(Object.entries(data).filter(([, value]) => value !== void 0));

// scripts/report/import/words.ts
function summaryText(summary, locale, { width, isAll }) {
  const put2 = (line, indent = "") => indent + wrap(setQuotes(line, locale), width - indent.length, indent);
  const { institutions, systems, certificates, exceptions, ends, missing: missing3 } = summary;
  const files = counted(institutions, "integration", locale);
  const lines = [put2(taken[locale](files, counted(systems, "system", locale), counted(certificates, "certificate", locale)))];
  const [first = "", last = ""] = [ends[0], ends.at(-1)];
  if (exceptions > 0) lines.push(put2(allowed[locale](exceptions, formatDay(first, locale), formatDay(last, locale))));
  else if (missing3.length > 0) lines.push(put2(lacking[locale]));
  for (const kind of missingKinds) {
    const count = new Set(
      missing3.filter((one) => one.kind === kind).map(({ slug, system, environment }) => `${slug} ${system} ${environment}`)
    ).size;
    if (count > 0) lines.push(put2(`${count} \xD7 ${missingWords[kind][locale]}`, "  "));
  }
  if (missing3.length > 0) lines.push(put2(say`${summary.list}: ` + listTitle[locale], "  "));
  for (const told of [blockedLines(summary.open, locale, isAll), leftOutLines(summary, locale, isAll)])
    if (told.length > 0) lines.push("", ...told.map(({ text, indent }) => put2(text, indent)));
  return `${lines.join("\n")}
`;
}
var taken = {
  ro: (files, systems, certificates) => `Preluate: ${files}, ${systems}, ${certificates}.`,
  en: (files, systems, certificates) => `Taken over: ${files}, ${systems}, ${certificates}.`,
  ru: (files, systems, certificates) => `\u041F\u0435\u0440\u0435\u043D\u0435\u0441\u0435\u043D\u043E: ${files}, ${systems}, ${certificates}.`
};
var allowed = {
  ro: (count, first, last) => `Excep\u021Bii \xEEn policy.yaml: ${count}. ${first === last ? `Se \xEEncheie la ${last}` : `Ale fiec\u0103rei institu\u021Bii se \xEEncheie toate \xEEntr-o zi, prima la ${first}, ultima la ${last}`}. P\xE2n\u0103 atunci institu\u021Biile completeaz\u0103 ce lipse\u0219te:`,
  en: (count, first, last) => `Exceptions in policy.yaml: ${count}. ${first === last ? `They end on ${last}` : `Those of an institution all end on one day, the first on ${first}, the last on ${last}`}. By then the institutions add what is missing:`,
  ru: (count, first, last) => `\u0418\u0441\u043A\u043B\u044E\u0447\u0435\u043D\u0438\u0439 \u0432 policy.yaml: ${count}. ${first === last ? `\u041E\u043D\u0438 \u0437\u0430\u043A\u0430\u043D\u0447\u0438\u0432\u0430\u044E\u0442\u0441\u044F ${last}` : `\u0423 \u043A\u0430\u0436\u0434\u043E\u0433\u043E \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F \u0432\u0441\u0435 \u043E\u043D\u0438 \u0437\u0430\u043A\u0430\u043D\u0447\u0438\u0432\u0430\u044E\u0442\u0441\u044F \u0432 \u043E\u0434\u0438\u043D \u0434\u0435\u043D\u044C: \u043F\u0435\u0440\u0432\u044B\u0435 ${first}, \u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u0435 ${last}`} \u041A \u044D\u0442\u043E\u043C\u0443 \u0441\u0440\u043E\u043A\u0443 \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F \u0434\u043E\u043F\u043E\u043B\u043D\u044F\u044E\u0442 \u043D\u0435\u0434\u043E\u0441\u0442\u0430\u044E\u0449\u0435\u0435:`
};
var lacking = { ro: "Lipse\u0219te:", en: "What is missing:", ru: "\u041D\u0435 \u0445\u0432\u0430\u0442\u0430\u0435\u0442:" };
var listTitle = {
  ro: "lista pe institu\u021Bii.",
  en: "the list by institution.",
  ru: "\u0441\u043F\u0438\u0441\u043E\u043A \u043F\u043E \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F\u043C."
};
var missingWords = {
  name: { ro: "denumirea institu\u021Biei", en: "the institution's name", ru: "\u043D\u0430\u0437\u0432\u0430\u043D\u0438\u0435 \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F" },
  sector: { ro: "sectorul (public sau privat)", en: "the sector (public or private)", ru: "\u0441\u0435\u043A\u0442\u043E\u0440 (public \u0438\u043B\u0438 private)" },
  contact: { ro: "adresa de serviciu a institu\u021Biei", en: "the institution's e-mail address", ru: "\u0441\u043B\u0443\u0436\u0435\u0431\u043D\u044B\u0439 \u0430\u0434\u0440\u0435\u0441 \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F" },
  maintainers: {
    ro: "conturile GitHub ale institu\u021Biei",
    en: "the institution's GitHub accounts",
    ru: "\u0443\u0447\u0451\u0442\u043D\u044B\u0435 \u0437\u0430\u043F\u0438\u0441\u0438 GitHub \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F"
  },
  contract: { ro: "contractul", en: "the contract", ru: "\u0434\u043E\u0433\u043E\u0432\u043E\u0440" },
  annex: { ro: "anexa MDocs", en: "the MDocs annex", ru: "\u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0435 \u043A \u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0443 (MDocs)" },
  rsi: { ro: "num\u0103rul RSI al sistemului", en: "the RSI number of the system", ru: "\u043D\u043E\u043C\u0435\u0440 \u0441\u0438\u0441\u0442\u0435\u043C\u044B \u0432 RSI" },
  "document-types": { ro: "tipurile de documente", en: "the document types", ru: "\u0442\u0438\u043F\u044B \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u043E\u0432" },
  "client-id": { ro: "clientId", en: "the clientId", ru: "clientId" },
  certificate: { ro: "certificatul", en: "the certificate", ru: "\u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442" },
  addresses: { ro: "adresele", en: "the addresses", ru: "\u0430\u0434\u0440\u0435\u0441\u0430" },
  staging: {
    ro: "accesul de testare (staging)",
    en: "the access to the test environment (staging)",
    ru: "\u0434\u043E\u0441\u0442\u0443\u043F \u043A \u0442\u0435\u0441\u0442\u043E\u0432\u043E\u0439 \u0441\u0440\u0435\u0434\u0435 (staging)"
  },
  test: { ro: "dovada test\u0103rii", en: "the proof of a test", ru: "\u043F\u043E\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D\u0438\u0435 \u0442\u0435\u0441\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u044F" },
  contradiction: {
    ro: "valori care se contrazic \xEEn liste",
    en: "values that contradict each other in the lists",
    ru: "\u043F\u0440\u043E\u0442\u0438\u0432\u043E\u0440\u0435\u0447\u0438\u0432\u044B\u0435 \u0437\u043D\u0430\u0447\u0435\u043D\u0438\u044F \u0432 \u0441\u043F\u0438\u0441\u043A\u0430\u0445"
  }
};
function missingTable(missing3, ends, locale) {
  const rows = missing3.map(({ slug, idno, system, environment, kind, detail }) => ({
    institution: slug,
    idno,
    system: system ?? "",
    environment: environment ?? "",
    missing: kind,
    words: missingWords[kind][locale],
    detail: detail ?? "",
    until: ends.get(slug) ?? ""
  }));
  const columns2 = ["institution", "idno", "system", "environment", "missing", "words", "detail", "until"];
  return stringify(rows, { header: true, columns: columns2, escape_formulas: true });
}

// scripts/commands/import/lists.ts
import { readdirSync, readFileSync } from "node:fs";
import { basename, join as join3 } from "node:path";

// scripts/read/listed-value.ts
var around = () => ({
  institution: {
    idno: "1020600012345",
    name: "Institu\u021Bia",
    sector: "public",
    contacts: { technical: "it@institutia.md", legal: "legal@institutia.md" },
    maintainers: [{ login: "cineva", id: 1 }]
  },
  agreement: { contract: { number: "C-1", signed: "2020-01-01" }, annex: { number: "A-1", signed: "2020-01-01" } },
  systems: [{ id: "sistem", name: "Sistem", rsi: "1", documentTypes: ["Cazier"], environments: { staging: {} } }]
});
var places = {
  institutionName: ["institution", "name"],
  technical: ["institution", "contacts", "technical"],
  legal: ["institution", "contacts", "legal"],
  maintainers: ["institution", "maintainers"],
  contract: ["agreement", "contract"],
  annex: ["agreement", "annex"],
  systemId: ["systems", 0, "id"],
  rsi: ["systems", 0, "rsi"],
  documentTypes: ["systems", 0, "documentTypes"]
};
var isWritable = (name) => findForbiddenValues(name, /* @__PURE__ */ new Set()).length === 0;
function canStandAs(field, value) {
  const path = places[field];
  const data = around();
  const parent = path.slice(0, -1).reduce((one, step2) => one[step2], data);
  parent[path.at(-1) ?? ""] = value;
  return findForbiddenValues(value, /* @__PURE__ */ new Set()).length === 0 && isValidAt(data, "integration", path);
}

// scripts/read/client-list.ts
var guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
async function readClients(text, settings) {
  const leftOut = [];
  const clients = parseJson(text);
  if (!Array.isArray(clients)) return { lines: [], leftOut: [{ from: settings.name, why: "not-a-list", value: "" }] };
  const lines = [];
  for (const [i, client] of clients.entries()) {
    const from = `${settings.name}[${i}]`;
    const out = (why, value = "") => void leftOut.push({ from, why, value: redact(value) });
    const line = await readClient(lowerCaseKeys(client), { from, out, settings });
    if (line) lines.push(line);
  }
  return { lines, leftOut };
}
async function readClient(client, place) {
  const { out, from, settings } = place;
  const name = textOf(client.name);
  const id = textOf(client.id).toLowerCase();
  const idno = readOwnerNumber(textOf(client.ownerid), place);
  if (!guid.test(id)) out("client-id-invalid", id);
  if (redact(name) !== name) out("name-personal", name);
  else if (!isWritable(name)) out("value-invalid", name);
  if (!guid.test(id) || redact(name) !== name || !isWritable(name) || idno === void 0) return void 0;
  const ders = (Array.isArray(client.certificates) ? client.certificates : []).map((one) => fromBase64(textOf(one)));
  const certificates = await readCertificates(ders, place);
  const documentTypes = parseDocumentTypes(client.settings, place);
  const institutionName = certificates.map(({ subject }) => organizationOf(subject)).flatMap((one) => one === void 0 ? [] : [removeNumbers(one)]).find((one) => canStandAs("institutionName", one));
  return {
    from,
    idno,
    systemName: name,
    clientId: id,
    environment: settings.environment,
    certificates,
    documentTypes,
    institutionName
  };
}
function readOwnerNumber(text, { out }) {
  if (text === "") out("owner-missing");
  else if (redact(text) !== text || findIdnoProblem(text) === "first-digit")
    out("owner-personal", `${"*".repeat(11)}${text.slice(-2)}`);
  else if (findIdnoProblem(text) !== void 0) out("owner-invalid", /^1/.test(text) ? text : "*".repeat(text.length));
  else return text;
  return void 0;
}
async function readCertificates(files, { out, settings }) {
  const found = [];
  for (const bytes of files) {
    const reading = await readCertificate(bytes, settings.platform);
    if (!("certificate" in reading)) out("certificate-unreadable", reading.not);
    else if (ownerOf(reading.certificate.subject)?.kind === "person") out("certificate-personal", reading.certificate.serial);
    else if (reading.certificate.notAfter.slice(0, 10) < settings.today) out("certificate-over", reading.certificate.serial);
    else found.push(reading.certificate);
  }
  return found;
}
var removeNumbers = (name) => name.replace(/(?<!\s)\s*\b[0-9]{13}\b/g, "").trim();
function parseDocumentTypes(settings, { out }) {
  const data = lowerCaseKeys(parseJson(textOf(settings)));
  const { documenttypes, ...others } = data;
  const rest = Object.keys(others);
  if (rest.length > 0) out("settings", rest.join(", "));
  return Array.isArray(documenttypes) ? keepDocumentTypes(documenttypes.map(textOf).filter(Boolean), out) : void 0;
}
function keepDocumentTypes(codes, out) {
  const kept = [...new Set(codes)].filter((code) => {
    const isCode = canStandAs("documentTypes", [code]);
    if (!isCode) out("value-invalid", code);
    return isCode;
  });
  return kept.length > 0 ? kept : void 0;
}
function lowerCaseKeys(value) {
  if (typeof value !== "object" || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key.toLowerCase(), one]));
}
var textOf = (value) => typeof value === "string" ? value.trim() : "";
function fromBase64(base64) {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class _CsvError extends Error {
  constructor(code, message, options, ...contexts) {
    if (Array.isArray(message)) message = message.join(" ").trim();
    super(message);
    if (Error.captureStackTrace !== void 0) {
      Error.captureStackTrace(this, _CsvError);
    }
    this.code = code;
    for (const context of contexts) {
      for (const key in context) {
        const value = context[key];
        this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
      }
    }
  }
};

// node_modules/csv-parse/lib/utils/is_object.js
var is_object = function(obj) {
  return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-parse/lib/api/normalize_columns_array.js
var normalize_columns_array = function(columns2) {
  const normalizedColumns = [];
  for (let i = 0, l = columns2.length; i < l; i++) {
    const column = columns2[i];
    if (column === void 0 || column === null || column === false) {
      normalizedColumns[i] = { disabled: true };
    } else if (typeof column === "string" || typeof column === "number") {
      normalizedColumns[i] = { name: `${column}` };
    } else if (is_object(column)) {
      if (typeof column.name !== "string") {
        throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
          "Option columns missing name:",
          `property "name" is required at position ${i}`,
          "when column is an object literal"
        ]);
      }
      normalizedColumns[i] = column;
    } else {
      throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
        "Invalid column definition:",
        "expect a string or a literal object,",
        `got ${JSON.stringify(column)} at position ${i}`
      ]);
    }
  }
  return normalizedColumns;
};

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
  constructor(size = 100) {
    this.size = size;
    this.length = 0;
    this.buf = Buffer.allocUnsafe(size);
  }
  prepend(val) {
    if (Buffer.isBuffer(val)) {
      const length = this.length + val.length;
      if (length >= this.size) {
        this.resize();
        if (length >= this.size) {
          throw Error("INVALID_BUFFER_STATE");
        }
      }
      const buf = this.buf;
      this.buf = Buffer.allocUnsafe(this.size);
      val.copy(this.buf, 0);
      buf.copy(this.buf, val.length);
      this.length += val.length;
    } else {
      const length = this.length++;
      if (length === this.size) {
        this.resize();
      }
      const buf = this.clone();
      this.buf[0] = val;
      buf.copy(this.buf, 1, 0, length);
    }
  }
  append(val) {
    const length = this.length++;
    if (length === this.size) {
      this.resize();
    }
    this.buf[length] = val;
  }
  clone() {
    return Buffer.from(this.buf.slice(0, this.length));
  }
  resize() {
    const length = this.length;
    this.size = this.size * 2;
    const buf = Buffer.allocUnsafe(this.size);
    this.buf.copy(buf, 0, 0, length);
    this.buf = buf;
  }
  toString(encoding) {
    if (encoding) {
      return this.buf.toString(encoding, 0, this.length);
    } else {
      return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
    }
  }
  toJSON() {
    return this.toString("utf8");
  }
  reset() {
    this.length = 0;
  }
};
var ResizeableBuffer_default = ResizeableBuffer;

// node_modules/csv-parse/lib/api/init_state.js
var init_state = function(options) {
  const timchars = [
    // Basic Latin
    32,
    // [Space](https://www.fileformat.info/info/unicode/char/0020/index.htm)
    9,
    // [CHARACTER TABULATION (HT)](https://www.fileformat.info/info/unicode/char/0009/index.htm)
    10,
    // [LINE FEED (LF)](https://www.fileformat.info/info/unicode/char/000a/index.htm)
    13,
    // [CARRIAGE RETURN (CR)](https://www.fileformat.info/info/unicode/char/000d/index.htm)
    12,
    // [FORM FEED (FF)](https://www.fileformat.info/info/unicode/char/000c/index.htm)
    11,
    // [LINE TABULATION (VT)](https://www.fileformat.info/info/unicode/char/000b/index.htm)
    // Latin-1 Supplement
    160,
    // [NO-BREAK SPACE (NBSP)](https://www.fileformat.info/info/unicode/char/00a0/index.htm)
    // Ogham
    5760,
    // [OGHAM SPACE MARK](https://www.fileformat.info/info/unicode/char/1680/index.htm)
    // General Punctuation
    8192,
    // [EN QUAD](https://www.fileformat.info/info/unicode/char/2000/index.htm)
    8193,
    // [EM QUAD](https://www.fileformat.info/info/unicode/char/2001/index.htm)
    8194,
    // [EN SPACE](https://www.fileformat.info/info/unicode/char/2002/index.htm)
    8195,
    // [EM SPACE](https://www.fileformat.info/info/unicode/char/2003/index.htm)
    8196,
    // [THREE-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2004/index.htm)
    8197,
    // [FOUR-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2005/index.htm)
    8198,
    // [SIX-PER-EM SPACE](https://www.fileformat.info/info/unicode/char/2006/index.htm)
    8199,
    // [FIGURE SPACE](https://www.fileformat.info/info/unicode/char/2007/index.htm)
    8200,
    // [PUNCTUATION SPACE](https://www.fileformat.info/info/unicode/char/2008/index.htm)
    8201,
    // [THIN SPACE](https://www.fileformat.info/info/unicode/char/2009/index.htm)
    8202,
    // [HAIR SPACE](https://www.fileformat.info/info/unicode/char/200a/index.htm)
    8232,
    // [LINE SEPARATOR](https://www.fileformat.info/info/unicode/char/2028/index.htm)
    8233,
    // [PARAGRAPH SEPARATOR](https://www.fileformat.info/info/unicode/char/2029/index.htm)
    8239,
    // [NARROW NO-BREAK SPACE (NNBSP)](https://www.fileformat.info/info/unicode/char/202f/index.htm)
    8287,
    // [MEDIUM MATHEMATICAL SPACE (MMSP)](https://www.fileformat.info/info/unicode/char/205f/index.htm)
    12288,
    // [IDEOGRAPHIC SPACE](https://www.fileformat.info/info/unicode/char/3000/index.htm)
    65279
    // [ZERO WIDTH NO-BREAK SPACE (BOM)](https://www.fileformat.info/info/unicode/char/feff/index.htm)
  ].reduce((acc, codepoint) => {
    const encoded = Buffer.from(
      String.fromCharCode(codepoint),
      options.encoding
    );
    if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) {
      return acc;
    }
    acc.push(encoded);
    return acc;
  }, []);
  const timcharFirstBytes = new Uint8Array(256);
  for (const t of timchars) timcharFirstBytes[t[0]] = 1;
  return {
    bomSkipped: false,
    bufBytesStart: 0,
    castField: options.cast_function,
    commenting: false,
    delimiterBufPrevious: void 0,
    delimiterDiscovered: false,
    // Current error encountered by a record
    error: void 0,
    enabled: options.from_line === 1,
    escaping: false,
    escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
    // columns can be `false`, `true`, `Array`
    expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
    field: new ResizeableBuffer_default(20),
    firstLineToHeaders: options.cast_first_line_to_header,
    needMoreDataSize: Math.max(
      // Skip if the remaining buffer smaller than comment
      options.comment !== null ? options.comment.length : 0,
      ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [],
      // Auto discovery of delimiter is limited to 1 character
      options.delimiter_auto ? 1 : 0,
      // Skip if the remaining buffer can be escape sequence
      options.quote !== null ? options.quote.length : 0,
      ...timchars.map((t) => t.length)
    ),
    previousBuf: void 0,
    quoting: false,
    stop: false,
    rawBuffer: new ResizeableBuffer_default(100),
    record: [],
    recordHasError: false,
    record_length: 0,
    recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
    trimChars: [
      Buffer.from(" ", options.encoding)[0],
      Buffer.from("	", options.encoding)[0]
    ],
    wasQuoting: false,
    wasRowDelimiter: false,
    timchars,
    timcharFirstBytes
  };
};

// node_modules/csv-parse/lib/utils/underscore.js
var underscore = function(str) {
  return str.replace(/([A-Z])/g, function(_, match) {
    return "_" + match.toLowerCase();
  });
};

// node_modules/csv-parse/lib/api/normalize_options.js
var normalize_options = function(opts) {
  const options = {};
  for (const opt in opts) {
    options[underscore(opt)] = opts[opt];
  }
  if (options.encoding === void 0 || options.encoding === true) {
    options.encoding = "utf8";
  } else if (options.encoding === null || options.encoding === false) {
    options.encoding = null;
  } else if (typeof options.encoding !== "string" && options.encoding !== null) {
    throw new CsvError(
      "CSV_INVALID_OPTION_ENCODING",
      [
        "Invalid option encoding:",
        "encoding must be a string or null to return a buffer,",
        `got ${JSON.stringify(options.encoding)}`
      ],
      options
    );
  }
  if (options.bom === void 0 || options.bom === null || options.bom === false) {
    options.bom = false;
  } else if (options.bom !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_BOM",
      [
        "Invalid option bom:",
        "bom must be true,",
        `got ${JSON.stringify(options.bom)}`
      ],
      options
    );
  }
  options.cast_function = null;
  if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") {
    options.cast = void 0;
  } else if (typeof options.cast === "function") {
    options.cast_function = options.cast;
    options.cast = true;
  } else if (options.cast !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST",
      [
        "Invalid option cast:",
        "cast must be true or a function,",
        `got ${JSON.stringify(options.cast)}`
      ],
      options
    );
  }
  if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") {
    options.cast_date = false;
  } else if (options.cast_date === true) {
    options.cast_date = function(value) {
      const date = Date.parse(value);
      return !isNaN(date) ? new Date(date) : value;
    };
  } else if (typeof options.cast_date !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_CAST_DATE",
      [
        "Invalid option cast_date:",
        "cast_date must be true or a function,",
        `got ${JSON.stringify(options.cast_date)}`
      ],
      options
    );
  }
  options.cast_first_line_to_header = void 0;
  if (options.columns === true) {
    options.cast_first_line_to_header = void 0;
  } else if (typeof options.columns === "function") {
    options.cast_first_line_to_header = options.columns;
    options.columns = true;
  } else if (Array.isArray(options.columns)) {
    options.columns = normalize_columns_array(options.columns);
  } else if (options.columns === void 0 || options.columns === null || options.columns === false) {
    options.columns = false;
  } else {
    throw new CsvError(
      "CSV_INVALID_OPTION_COLUMNS",
      [
        "Invalid option columns:",
        "expect an array, a function or true,",
        `got ${JSON.stringify(options.columns)}`
      ],
      options
    );
  }
  if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) {
    options.group_columns_by_name = false;
  } else if (options.group_columns_by_name !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "expect an boolean,",
        `got ${JSON.stringify(options.group_columns_by_name)}`
      ],
      options
    );
  } else if (options.columns === false) {
    throw new CsvError(
      "CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME",
      [
        "Invalid option group_columns_by_name:",
        "the `columns` mode must be activated."
      ],
      options
    );
  }
  if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") {
    options.comment = null;
  } else {
    if (typeof options.comment === "string") {
      options.comment = Buffer.from(options.comment, options.encoding);
    }
    if (!Buffer.isBuffer(options.comment)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_COMMENT",
        [
          "Invalid option comment:",
          "comment must be a buffer or a string,",
          `got ${JSON.stringify(options.comment)}`
        ],
        options
      );
    }
  }
  if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) {
    options.comment_no_infix = false;
  } else if (options.comment_no_infix !== true) {
    throw new CsvError(
      "CSV_INVALID_OPTION_COMMENT",
      [
        "Invalid option comment_no_infix:",
        "value must be a boolean,",
        `got ${JSON.stringify(options.comment_no_infix)}`
      ],
      options
    );
  }
  if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) {
    options.delimiter_auto = false;
  } else if (options.delimiter_auto === true) {
    options.delimiter_auto = {};
  } else if (!is_object(options.delimiter_auto)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_DELIMITER_AUTO",
      [
        "Invalid option delimiter_auto:",
        "delimiter_auto must be a boolean or a configuration object,",
        `got ${JSON.stringify(options.delimiter_auto)}`
      ],
      options
    );
  }
  if (options.delimiter_auto) {
    if (options.delimiter_auto.preferred === void 0)
      options.delimiter_auto.preferred = {
        [",".charCodeAt(0)]: 1.8,
        ["	".charCodeAt(0)]: 1.8,
        [";".charCodeAt(0)]: 1.6,
        [" ".charCodeAt(0)]: 1.6,
        [":".charCodeAt(0)]: 1.5,
        [".".charCodeAt(0)]: 1.4,
        ["/".charCodeAt(0)]: 1.4
      };
    else if (!is_object(options.delimiter_auto.preferred)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "preferred must be an object,",
          `got ${JSON.stringify(options.delimiter_auto.preferred)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.score === void 0)
      options.delimiter_auto.score = (info, options2) => {
        return (info.total - info.std) * (options2.preferred[info.char_code] || 1);
      };
    else if (typeof options.delimiter_auto.score !== "function") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "score must be a function,",
          `got ${JSON.stringify(options.delimiter_auto.score)}`
        ],
        options
      );
    }
    if (options.delimiter_auto.size === void 0)
      options.delimiter_auto.size = 2048;
    else if (typeof options.delimiter_auto.size !== "number") {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER_AUTO",
        [
          "Invalid option delimiter_auto:",
          "size must be a number,",
          `got ${JSON.stringify(options.delimiter_auto.size)}`
        ],
        options
      );
    }
  }
  const delimiter_json = JSON.stringify(options.delimiter);
  if (options.delimiter_auto !== false) {
    options.delimiter = [];
  }
  if (!Array.isArray(options.delimiter)) {
    if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) {
      options.delimiter = Buffer.from(",", options.encoding);
    }
    options.delimiter = [options.delimiter];
  }
  options.delimiter = options.delimiter.map(function(delimiter) {
    if (typeof delimiter === "string") {
      delimiter = Buffer.from(delimiter, options.encoding);
    }
    if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_DELIMITER",
        [
          "Invalid option delimiter:",
          "delimiter must be a non empty string or buffer or array of string|buffer,",
          `got ${delimiter_json}`
        ],
        options
      );
    }
    return delimiter;
  });
  if (options.escape === void 0 || options.escape === true) {
    options.escape = Buffer.from('"', options.encoding);
  } else if (typeof options.escape === "string") {
    options.escape = Buffer.from(options.escape, options.encoding);
  } else if (options.escape === null || options.escape === false) {
    options.escape = null;
  }
  if (options.escape !== null) {
    if (!Buffer.isBuffer(options.escape)) {
      throw new Error(
        `Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`
      );
    }
  }
  if (options.from === void 0 || options.from === null) {
    options.from = 1;
  } else {
    if (typeof options.from === "string" && /\d+/.test(options.from)) {
      options.from = parseInt(options.from);
    }
    if (Number.isInteger(options.from)) {
      if (options.from < 0) {
        throw new Error(
          `Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`
      );
    }
  }
  if (options.from_line === void 0 || options.from_line === null) {
    options.from_line = 1;
  } else {
    if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) {
      options.from_line = parseInt(options.from_line);
    }
    if (Number.isInteger(options.from_line)) {
      if (options.from_line <= 0) {
        throw new Error(
          `Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`
      );
    }
  }
  if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) {
    options.ignore_last_delimiters = false;
  } else if (typeof options.ignore_last_delimiters === "number") {
    options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
    if (options.ignore_last_delimiters === 0) {
      options.ignore_last_delimiters = false;
    }
  } else if (typeof options.ignore_last_delimiters !== "boolean") {
    throw new CsvError(
      "CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS",
      [
        "Invalid option `ignore_last_delimiters`:",
        "the value must be a boolean value or an integer,",
        `got ${JSON.stringify(options.ignore_last_delimiters)}`
      ],
      options
    );
  }
  if (options.ignore_last_delimiters === true && options.columns === false) {
    throw new CsvError(
      "CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS",
      [
        "The option `ignore_last_delimiters`",
        "requires the activation of the `columns` option"
      ],
      options
    );
  }
  if (options.info === void 0 || options.info === null || options.info === false) {
    options.info = false;
  } else if (options.info !== true) {
    throw new Error(
      `Invalid Option: info must be true, got ${JSON.stringify(options.info)}`
    );
  }
  if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) {
    options.max_record_size = 0;
  } else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {
  } else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) {
    options.max_record_size = parseInt(options.max_record_size);
  } else {
    throw new Error(
      `Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`
    );
  }
  if (options.objname === void 0 || options.objname === null || options.objname === false) {
    options.objname = void 0;
  } else if (Buffer.isBuffer(options.objname)) {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty buffer`);
    }
    if (options.encoding === null) {
    } else {
      options.objname = options.objname.toString(options.encoding);
    }
  } else if (typeof options.objname === "string") {
    if (options.objname.length === 0) {
      throw new Error(`Invalid Option: objname must be a non empty string`);
    }
  } else if (typeof options.objname === "number") {
  } else {
    throw new Error(
      `Invalid Option: objname must be a string or a buffer, got ${options.objname}`
    );
  }
  if (options.objname !== void 0) {
    if (typeof options.objname === "number") {
      if (options.columns !== false) {
        throw Error(
          "Invalid Option: objname index cannot be combined with columns or be defined as a field"
        );
      }
    } else {
      if (options.columns === false) {
        throw Error(
          "Invalid Option: objname field must be combined with columns or be defined as an index"
        );
      }
    }
  }
  if (options.on_record === void 0 || options.on_record === null) {
    options.on_record = void 0;
  } else if (typeof options.on_record !== "function") {
    throw new CsvError(
      "CSV_INVALID_OPTION_ON_RECORD",
      [
        "Invalid option `on_record`:",
        "expect a function,",
        `got ${JSON.stringify(options.on_record)}`
      ],
      options
    );
  }
  if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") {
    throw new Error(
      `Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`
    );
  }
  if (options.quote === null || options.quote === false || options.quote === "") {
    options.quote = null;
  } else {
    if (options.quote === void 0 || options.quote === true) {
      options.quote = Buffer.from('"', options.encoding);
    } else if (typeof options.quote === "string") {
      options.quote = Buffer.from(options.quote, options.encoding);
    }
    if (!Buffer.isBuffer(options.quote)) {
      throw new Error(
        `Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`
      );
    }
  }
  if (options.raw === void 0 || options.raw === null || options.raw === false) {
    options.raw = false;
  } else if (options.raw !== true) {
    throw new Error(
      `Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`
    );
  }
  if (options.record_delimiter === void 0) {
    options.record_delimiter = [];
  } else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
    if (options.record_delimiter.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer,",
          `got ${JSON.stringify(options.record_delimiter)}`
        ],
        options
      );
    }
    options.record_delimiter = [options.record_delimiter];
  } else if (!Array.isArray(options.record_delimiter)) {
    throw new CsvError(
      "CSV_INVALID_OPTION_RECORD_DELIMITER",
      [
        "Invalid option `record_delimiter`:",
        "value must be a string, a buffer or array of string|buffer,",
        `got ${JSON.stringify(options.record_delimiter)}`
      ],
      options
    );
  }
  options.record_delimiter = options.record_delimiter.map(function(rd, i) {
    if (typeof rd !== "string" && !Buffer.isBuffer(rd)) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a string, a buffer or array of string|buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    } else if (rd.length === 0) {
      throw new CsvError(
        "CSV_INVALID_OPTION_RECORD_DELIMITER",
        [
          "Invalid option `record_delimiter`:",
          "value must be a non empty string or buffer",
          `at index ${i},`,
          `got ${JSON.stringify(rd)}`
        ],
        options
      );
    }
    if (typeof rd === "string") {
      rd = Buffer.from(rd, options.encoding);
    }
    return rd;
  });
  if (typeof options.relax_column_count === "boolean") {
  } else if (options.relax_column_count === void 0 || options.relax_column_count === null) {
    options.relax_column_count = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`
    );
  }
  if (typeof options.relax_column_count_less === "boolean") {
  } else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) {
    options.relax_column_count_less = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`
    );
  }
  if (typeof options.relax_column_count_more === "boolean") {
  } else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) {
    options.relax_column_count_more = false;
  } else {
    throw new Error(
      `Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`
    );
  }
  if (typeof options.relax_quotes === "boolean") {
  } else if (options.relax_quotes === void 0 || options.relax_quotes === null) {
    options.relax_quotes = false;
  } else {
    throw new Error(
      `Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`
    );
  }
  if (typeof options.skip_empty_lines === "boolean") {
  } else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) {
    options.skip_empty_lines = false;
  } else {
    throw new Error(
      `Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`
    );
  }
  if (typeof options.skip_records_with_empty_values === "boolean") {
  } else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) {
    options.skip_records_with_empty_values = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`
    );
  }
  if (typeof options.skip_records_with_error === "boolean") {
  } else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) {
    options.skip_records_with_error = false;
  } else {
    throw new Error(
      `Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`
    );
  }
  if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) {
    options.rtrim = false;
  } else if (options.rtrim !== true) {
    throw new Error(
      `Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`
    );
  }
  if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) {
    options.ltrim = false;
  } else if (options.ltrim !== true) {
    throw new Error(
      `Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`
    );
  }
  if (options.trim === void 0 || options.trim === null || options.trim === false) {
    options.trim = false;
  } else if (options.trim !== true) {
    throw new Error(
      `Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`
    );
  }
  if (options.trim === true && opts.ltrim !== false) {
    options.ltrim = true;
  } else if (options.ltrim !== true) {
    options.ltrim = false;
  }
  if (options.trim === true && opts.rtrim !== false) {
    options.rtrim = true;
  } else if (options.rtrim !== true) {
    options.rtrim = false;
  }
  if (options.to === void 0 || options.to === null) {
    options.to = -1;
  } else if (options.to !== -1) {
    if (typeof options.to === "string" && /\d+/.test(options.to)) {
      options.to = parseInt(options.to);
    }
    if (Number.isInteger(options.to)) {
      if (options.to <= 0) {
        throw new Error(
          `Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`
      );
    }
  }
  if (options.to_line === void 0 || options.to_line === null) {
    options.to_line = -1;
  } else if (options.to_line !== -1) {
    if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) {
      options.to_line = parseInt(options.to_line);
    }
    if (Number.isInteger(options.to_line)) {
      if (options.to_line <= 0) {
        throw new Error(
          `Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`
        );
      }
    } else {
      throw new Error(
        `Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`
      );
    }
  }
  return options;
};

// node_modules/csv-parse/lib/utils/delimiter_discover.js
var delimiter_discover = function(records, options) {
  if (!options) {
    ({ delimiter_auto: options } = normalize_options({ delimiter_auto: true }));
  }
  if (typeof records === "string") {
    records = Buffer.from(records);
  }
  if (Buffer.isBuffer(records)) {
    records = ((data) => {
      const records2 = [];
      const parser = transform({ delimiter: [] });
      const push = (record) => records2.push(record);
      const close = () => {
      };
      const error = parser.parse(data, true, push, close);
      if (error !== void 0) throw error;
      return records2;
    })(records);
  }
  const info = Array(127).fill().map(() => ({ lines: [] }));
  records.map(([record], line) => {
    for (let i = 0, l = record.length; i < l; i++) {
      const code = record.charCodeAt(i);
      if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
      info[code].lines[line]++;
    }
  });
  info.map((info2, i) => {
    info2.char_code = i;
    info2.std = std(info2.lines);
    info2.total = info2.lines.reduce((acc, val) => acc + val, 0);
    info2.preferred = !!options.preferred[i];
    info2.score = options.score(info2, options);
  });
  const result = info.reduce(
    (acc, info2) => acc.score > info2.score ? acc : info2,
    {}
  );
  return String.fromCharCode(result.char_code);
};
var std = function(array) {
  const n = array.length;
  if (n === 0) return 0;
  const mean = array.reduce((a, b) => a + b) / n;
  return Math.sqrt(
    array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n
  );
};

// node_modules/csv-parse/lib/api/index.js
var isRecordEmpty = function(record) {
  return record.every(
    (field) => field == null || field.toString && field.toString().trim() === ""
  );
};
var cr = 13;
var nl = 10;
var boms = {
  // Note, the following are equals:
  // Buffer.from("\ufeff")
  // Buffer.from([239, 187, 191])
  // Buffer.from('EFBBBF', 'hex')
  utf8: Buffer.from([239, 187, 191]),
  // Note, the following are equals:
  // Buffer.from "\ufeff", 'utf16le
  // Buffer.from([255, 254])
  utf16le: Buffer.from([255, 254])
};
var transform = function(original_options = {}) {
  const info = {
    bytes: 0,
    bytes_records: 0,
    comment_lines: 0,
    empty_lines: 0,
    invalid_field_length: 0,
    lines: 1,
    records: 0
  };
  const options = normalize_options(original_options);
  return {
    info,
    original_options,
    options,
    state: init_state(options),
    __needMoreData: function(i, bufLen, end) {
      if (end) return false;
      const { encoding, escape, quote: quote2 } = this.options;
      const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
      const numOfCharLeft = bufLen - i - 1;
      const requiredLength = Math.max(
        needMoreDataSize,
        // Skip if the remaining buffer smaller than record delimiter
        // If "record_delimiter" is yet to be discovered:
        // 1. It is equals to `[]` and "recordDelimiterMaxLength" equals `0`
        // 2. We set the length to windows line ending in the current encoding
        // Note, that encoding is known from user or bom discovery at that point
        // recordDelimiterMaxLength,
        recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength,
        // Skip if remaining buffer can be an escaped quote
        quoting ? (escape === null ? 0 : escape.length) + quote2.length : 0,
        // Skip if remaining buffer can be record delimiter following the closing quote
        quoting ? quote2.length + recordDelimiterMaxLength : 0
      );
      return numOfCharLeft < requiredLength;
    },
    // Central parser implementation
    parse: function(nextBuf, end, push, close) {
      const {
        bom,
        comment_no_infix,
        delimiter_auto,
        encoding,
        from_line,
        ltrim,
        max_record_size,
        raw,
        relax_quotes,
        rtrim,
        skip_empty_lines,
        to,
        to_line
      } = this.options;
      let { comment, escape, quote: quote2, record_delimiter } = this.options;
      const {
        bomSkipped,
        delimiterDiscovered,
        delimiterBufPrevious,
        rawBuffer,
        escapeIsQuote
      } = this.state;
      if (!delimiterDiscovered && delimiter_auto) {
        let delimiterBuf;
        if (delimiterBufPrevious === void 0) {
          delimiterBuf = nextBuf;
        } else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) {
          delimiterBuf = delimiterBufPrevious;
        } else {
          delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
        }
        nextBuf = void 0;
        if (end || delimiterBuf.length > delimiter_auto.size) {
          this.options.delimiter = [
            Buffer.from(
              delimiter_discover(delimiterBuf, this.options.delimiter_auto)
            )
          ];
          this.state.previousBuf = delimiterBuf;
          this.state.delimiterBufPrevious = void 0;
          this.state.delimiterDiscovered = true;
        } else {
          this.state.delimiterBufPrevious = delimiterBuf;
          return;
        }
      }
      const { previousBuf } = this.state;
      let buf;
      if (previousBuf === void 0) {
        if (nextBuf === void 0) {
          close();
          return;
        } else {
          buf = nextBuf;
        }
      } else if (previousBuf !== void 0 && nextBuf === void 0) {
        buf = previousBuf;
      } else {
        buf = Buffer.concat([previousBuf, nextBuf]);
      }
      if (bomSkipped === false) {
        if (bom === false) {
          this.state.bomSkipped = true;
        } else if (buf.length < 3) {
          if (end === false) {
            this.state.previousBuf = buf;
            return;
          }
        } else {
          for (const encoding2 in boms) {
            if (boms[encoding2].compare(buf, 0, boms[encoding2].length) === 0) {
              const bomLength = boms[encoding2].length;
              this.state.bufBytesStart += bomLength;
              buf = buf.slice(bomLength);
              const options2 = normalize_options({
                ...this.original_options,
                encoding: encoding2
              });
              for (const key in options2) {
                this.options[key] = options2[key];
              }
              ({ comment, escape, quote: quote2 } = this.options);
              break;
            }
          }
          this.state.bomSkipped = true;
        }
      }
      const bufLen = buf.length;
      let pos;
      for (pos = 0; pos < bufLen; pos++) {
        if (this.__needMoreData(pos, bufLen, end)) {
          break;
        }
        if (this.state.wasRowDelimiter === true) {
          this.info.lines++;
          this.state.wasRowDelimiter = false;
        }
        if (to_line !== -1 && this.info.lines > to_line) {
          this.state.stop = true;
          close();
          return;
        }
        if (this.state.quoting === false && record_delimiter.length === 0) {
          const record_delimiterCount = this.__autoDiscoverRecordDelimiter(
            buf,
            pos
          );
          if (record_delimiterCount) {
            record_delimiter = this.options.record_delimiter;
          }
        }
        const chr = buf[pos];
        if (raw === true) {
          rawBuffer.append(chr);
        }
        if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) {
          this.state.wasRowDelimiter = true;
        }
        if (this.state.escaping === true) {
          this.state.escaping = false;
        } else {
          if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
            if (escapeIsQuote) {
              if (this.__isQuote(buf, pos + escape.length)) {
                this.state.escaping = true;
                pos += escape.length - 1;
                continue;
              }
            } else {
              this.state.escaping = true;
              pos += escape.length - 1;
              continue;
            }
          }
          if (this.state.commenting === false && this.__isQuote(buf, pos)) {
            if (this.state.quoting === true) {
              const nextChr = buf[pos + quote2.length];
              const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote2.length);
              const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote2.length, nextChr);
              const isNextChrDelimiter = this.__isDelimiter(
                buf,
                pos + quote2.length,
                nextChr
              );
              const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote2.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote2.length);
              if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) {
                pos += escape.length - 1;
              } else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                pos += quote2.length - 1;
                continue;
              } else if (relax_quotes === false) {
                const err = this.__error(
                  new CsvError(
                    "CSV_INVALID_CLOSING_QUOTE",
                    [
                      "Invalid Closing Quote:",
                      `got "${String.fromCharCode(nextChr)}"`,
                      `at line ${this.info.lines}`,
                      "instead of delimiter, record delimiter, trimable character",
                      "(if activated) or comment"
                    ],
                    this.options,
                    this.__infoField()
                  )
                );
                if (err !== void 0) return err;
              } else {
                this.state.quoting = false;
                this.state.wasQuoting = true;
                this.state.field.prepend(quote2);
                pos += quote2.length - 1;
              }
            } else {
              if (this.state.field.length !== 0) {
                if (relax_quotes === false) {
                  const info2 = this.__infoField();
                  const bom2 = Object.keys(boms).map(
                    (b) => boms[b].equals(this.state.field.toString()) ? b : false
                  ).filter(Boolean)[0];
                  const err = this.__error(
                    new CsvError(
                      "INVALID_OPENING_QUOTE",
                      [
                        "Invalid Opening Quote:",
                        `a quote is found on field ${JSON.stringify(info2.column)} at line ${info2.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
                        bom2 ? `(${bom2} bom)` : void 0
                      ],
                      this.options,
                      info2,
                      {
                        field: this.state.field
                      }
                    )
                  );
                  if (err !== void 0) return err;
                }
              } else {
                this.state.quoting = true;
                pos += quote2.length - 1;
                continue;
              }
            }
          }
          if (this.state.quoting === false) {
            const recordDelimiterLength = this.__isRecordDelimiter(
              chr,
              buf,
              pos
            );
            if (recordDelimiterLength !== 0) {
              const skipCommentLine = this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0;
              if (skipCommentLine) {
                this.info.comment_lines++;
              } else {
                if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
                  this.state.enabled = true;
                  this.__resetField();
                  this.__resetRecord();
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
                  this.info.empty_lines++;
                  pos += recordDelimiterLength - 1;
                  continue;
                }
                this.info.bytes = this.state.bufBytesStart + pos;
                const errField = this.__onField();
                if (errField !== void 0) return errField;
                this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
                const errRecord = this.__onRecord(push);
                if (errRecord !== void 0) return errRecord;
                if (to !== -1 && this.info.records >= to) {
                  this.state.stop = true;
                  close();
                  return;
                }
              }
              this.state.commenting = false;
              pos += recordDelimiterLength - 1;
              continue;
            }
            if (this.state.commenting) {
              continue;
            }
            if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
              const commentCount = this.__compareBytes(comment, buf, pos, chr);
              if (commentCount !== 0) {
                this.state.commenting = true;
                continue;
              }
            }
            const delimiterLength = this.__isDelimiter(buf, pos, chr);
            if (delimiterLength !== 0) {
              this.info.bytes = this.state.bufBytesStart + pos;
              const errField = this.__onField();
              if (errField !== void 0) return errField;
              pos += delimiterLength - 1;
              continue;
            }
          }
        }
        if (this.state.commenting === false) {
          if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) {
            return this.__error(
              new CsvError(
                "CSV_MAX_RECORD_SIZE",
                [
                  "Max Record Size:",
                  "record exceed the maximum number of tolerated bytes",
                  `of ${max_record_size}`,
                  `at line ${this.info.lines}`
                ],
                this.options,
                this.__infoField()
              )
            );
          }
        }
        const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
        const rappend = rtrim === false || this.state.wasQuoting === false;
        if (lappend === true && rappend === true) {
          this.state.field.append(chr);
        } else if (rtrim === true && !this.__isCharTrimable(buf, pos)) {
          return this.__error(
            new CsvError(
              "CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE",
              [
                "Invalid Closing Quote:",
                "found non trimable byte after quote",
                `at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
        } else {
          if (lappend === false) {
            pos += this.__isCharTrimable(buf, pos) - 1;
          }
          continue;
        }
      }
      if (end === true) {
        if (this.state.quoting === true) {
          const err = this.__error(
            new CsvError(
              "CSV_QUOTE_NOT_CLOSED",
              [
                "Quote Not Closed:",
                `the parsing is finished with an opening quote at line ${this.info.lines}`
              ],
              this.options,
              this.__infoField()
            )
          );
          if (err !== void 0) return err;
        } else {
          if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
            this.info.bytes = this.state.bufBytesStart + pos;
            const errField = this.__onField();
            if (errField !== void 0) return errField;
            const errRecord = this.__onRecord(push);
            if (errRecord !== void 0) return errRecord;
          } else if (this.state.wasRowDelimiter === true) {
            this.info.empty_lines++;
          } else if (this.state.commenting === true) {
            this.info.comment_lines++;
          }
        }
      } else {
        this.state.bufBytesStart += pos;
        this.state.previousBuf = buf.slice(pos);
      }
      if (this.state.wasRowDelimiter === true) {
        this.info.lines++;
        this.state.wasRowDelimiter = false;
      }
    },
    __onRecord: function(push) {
      const {
        columns: columns2,
        group_columns_by_name,
        encoding,
        info: info2,
        from,
        relax_column_count,
        relax_column_count_less,
        relax_column_count_more,
        raw,
        skip_records_with_empty_values
      } = this.options;
      const { enabled, record } = this.state;
      if (enabled === false) {
        return this.__resetRecord();
      }
      const recordLength = record.length;
      if (columns2 === true) {
        if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
          this.__resetRecord();
          return;
        }
        return this.__firstLineToColumns(record);
      }
      if (columns2 === false && this.info.records === 0) {
        this.state.expectedRecordLength = recordLength;
      }
      if (recordLength !== this.state.expectedRecordLength) {
        const err = columns2 === false ? new CsvError(
          "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH",
          [
            "Invalid Record Length:",
            `expect ${this.state.expectedRecordLength},`,
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        ) : new CsvError(
          "CSV_RECORD_INCONSISTENT_COLUMNS",
          [
            "Invalid Record Length:",
            `columns length is ${columns2.length},`,
            // rename columns
            `got ${recordLength} on line ${this.info.lines}`
          ],
          this.options,
          this.__infoField(),
          {
            record
          }
        );
        if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
          this.info.invalid_field_length++;
          this.state.error = err;
        } else {
          const finalErr = this.__error(err);
          if (finalErr) return finalErr;
        }
      }
      if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
        this.__resetRecord();
        return;
      }
      if (this.state.recordHasError === true) {
        this.__resetRecord();
        this.state.recordHasError = false;
        return;
      }
      this.info.records++;
      if (from === 1 || this.info.records >= from) {
        const { objname } = this.options;
        if (columns2 !== false) {
          const obj = {};
          for (let i = 0, l = record.length; i < l; i++) {
            if (columns2[i] === void 0 || columns2[i].disabled) continue;
            if (group_columns_by_name === true && Object.hasOwn(obj, columns2[i].name)) {
              if (Array.isArray(obj[columns2[i].name])) {
                obj[columns2[i].name] = obj[columns2[i].name].concat(record[i]);
              } else {
                obj[columns2[i].name] = [obj[columns2[i].name], record[i]];
              }
            } else {
              Object.defineProperty(obj, columns2[i].name, {
                value: record[i],
                enumerable: true,
                writable: true,
                configurable: true
              });
            }
          }
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record: obj },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [obj[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? obj : [obj[objname], obj],
              push
            );
            if (err) {
              return err;
            }
          }
        } else {
          if (raw === true || info2 === true) {
            const extRecord = Object.assign(
              { record },
              raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {},
              info2 === true ? { info: this.__infoRecord() } : {}
            );
            const err = this.__push(
              objname === void 0 ? extRecord : [record[objname], extRecord],
              push
            );
            if (err) {
              return err;
            }
          } else {
            const err = this.__push(
              objname === void 0 ? record : [record[objname], record],
              push
            );
            if (err) {
              return err;
            }
          }
        }
      }
      this.__resetRecord();
    },
    __firstLineToColumns: function(record) {
      const { firstLineToHeaders } = this.state;
      try {
        const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
        if (!Array.isArray(headers)) {
          return this.__error(
            new CsvError(
              "CSV_INVALID_COLUMN_MAPPING",
              [
                "Invalid Column Mapping:",
                "expect an array from column function,",
                `got ${JSON.stringify(headers)}`
              ],
              this.options,
              this.__infoField(),
              {
                headers
              }
            )
          );
        }
        const normalizedHeaders = normalize_columns_array(headers);
        this.state.expectedRecordLength = normalizedHeaders.length;
        this.options.columns = normalizedHeaders;
        this.__resetRecord();
        return;
      } catch (err) {
        return err;
      }
    },
    __resetRecord: function() {
      if (this.options.raw === true) {
        this.state.rawBuffer.reset();
      }
      this.state.error = void 0;
      this.state.record = [];
      this.state.record_length = 0;
    },
    __onField: function() {
      const { cast, encoding, rtrim, max_record_size } = this.options;
      const { enabled, wasQuoting } = this.state;
      if (enabled === false) {
        return this.__resetField();
      }
      let field = this.state.field.toString(encoding);
      if (rtrim === true && wasQuoting === false) {
        field = field.trimRight();
      }
      if (cast === true) {
        const [err, f] = this.__cast(field);
        if (err !== void 0) return err;
        field = f;
      }
      this.state.record.push(field);
      if (max_record_size !== 0 && typeof field === "string") {
        this.state.record_length += field.length;
      }
      this.__resetField();
    },
    __resetField: function() {
      this.state.field.reset();
      this.state.wasQuoting = false;
    },
    __push: function(record, push) {
      const { on_record } = this.options;
      if (on_record !== void 0) {
        const info2 = this.__infoRecord();
        try {
          record = on_record.call(null, record, info2);
        } catch (err) {
          return err;
        }
        if (record === void 0 || record === null) {
          return;
        }
      }
      this.info.bytes_records += this.info.bytes;
      push(record);
    },
    // Return a tuple with the error and the casted value
    __cast: function(field) {
      const { columns: columns2, relax_column_count } = this.options;
      const isColumns = Array.isArray(columns2);
      if (isColumns === true && relax_column_count && this.options.columns.length <= this.state.record.length) {
        return [void 0, void 0];
      }
      if (this.state.castField !== null) {
        try {
          const info2 = this.__infoField();
          return [void 0, this.state.castField.call(null, field, info2)];
        } catch (err) {
          return [err];
        }
      }
      if (this.__isFloat(field)) {
        return [void 0, parseFloat(field)];
      } else if (this.options.cast_date !== false) {
        const info2 = this.__infoField();
        return [void 0, this.options.cast_date.call(null, field, info2)];
      }
      return [void 0, field];
    },
    __compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
      if (sourceBuf[0] !== firstByte) return 0;
      const sourceLength = sourceBuf.length;
      for (let i = 1; i < sourceLength; i++) {
        if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
      }
      return sourceLength;
    },
    // Helper to test if a character is trimable
    __isCharTrimable: function(buf, pos) {
      const { timchars, timcharFirstBytes } = this.state;
      const first = buf[pos];
      if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
      loop1: for (let i = 0; i < timchars.length; i++) {
        const timchar = timchars[i];
        for (let j = 0; j < timchar.length; j++) {
          if (timchar[j] !== buf[pos + j]) continue loop1;
        }
        return timchar.length;
      }
      return 0;
    },
    __isDelimiter: function(buf, pos, chr) {
      const { delimiter, ignore_last_delimiters } = this.options;
      if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) {
        return 0;
      } else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) {
        return 0;
      }
      loop1: for (let i = 0; i < delimiter.length; i++) {
        const del = delimiter[i];
        if (del[0] === chr) {
          for (let j = 1; j < del.length; j++) {
            if (del[j] !== buf[pos + j]) continue loop1;
          }
          return del.length;
        }
      }
      return 0;
    },
    __isEscape: function(buf, pos, chr) {
      const { escape } = this.options;
      if (escape === null) return false;
      const l = escape.length;
      if (escape[0] === chr) {
        for (let i = 0; i < l; i++) {
          if (escape[i] !== buf[pos + i]) {
            return false;
          }
        }
        return true;
      }
      return false;
    },
    __isFloat: function(value) {
      return value - parseFloat(value) + 1 >= 0;
    },
    // Keep it in case we implement the `cast_int` option
    // __isInt(value){
    //   // return Number.isInteger(parseInt(value))
    //   // return !isNaN( parseInt( obj ) );
    //   return /^(\-|\+)?[1-9][0-9]*$/.test(value)
    // }
    __isQuote: function(buf, pos) {
      const { quote: quote2 } = this.options;
      if (quote2 === null) return false;
      const l = quote2.length;
      for (let i = 0; i < l; i++) {
        if (quote2[i] !== buf[pos + i]) {
          return false;
        }
      }
      return true;
    },
    __isRecordDelimiter: function(chr, buf, pos) {
      const { record_delimiter } = this.options;
      const recordDelimiterLength = record_delimiter.length;
      loop1: for (let i = 0; i < recordDelimiterLength; i++) {
        const rd = record_delimiter[i];
        const rdLength = rd.length;
        if (rd[0] !== chr) {
          continue;
        }
        for (let j = 1; j < rdLength; j++) {
          if (rd[j] !== buf[pos + j]) {
            continue loop1;
          }
        }
        return rd.length;
      }
      return 0;
    },
    __autoDiscoverRecordDelimiter: function(buf, pos) {
      const { encoding } = this.options;
      const rds = [
        // Important, the windows line ending must be before mac os 9
        Buffer.from("\r\n", encoding),
        Buffer.from("\n", encoding),
        Buffer.from("\r", encoding)
      ];
      loop: for (let i = 0; i < rds.length; i++) {
        const l = rds[i].length;
        for (let j = 0; j < l; j++) {
          if (rds[i][j] !== buf[pos + j]) {
            continue loop;
          }
        }
        this.options.record_delimiter.push(rds[i]);
        this.state.recordDelimiterMaxLength = rds[i].length;
        return rds[i].length;
      }
      return 0;
    },
    __error: function(msg) {
      const { encoding, raw, skip_records_with_error } = this.options;
      const err = typeof msg === "string" ? new Error(msg) : msg;
      if (skip_records_with_error) {
        this.state.recordHasError = true;
        if (this.options.on_skip !== void 0) {
          try {
            this.options.on_skip(
              err,
              raw ? this.state.rawBuffer.toString(encoding) : void 0
            );
          } catch (err2) {
            return err2;
          }
        }
        return void 0;
      } else {
        return err;
      }
    },
    __infoDataSet: function() {
      return {
        ...this.info,
        columns: this.options.columns
      };
    },
    __infoRecord: function() {
      const { columns: columns2, raw, encoding } = this.options;
      return {
        ...this.__infoDataSet(),
        bytes_records: this.info.bytes,
        error: this.state.error,
        header: columns2 === true,
        index: this.state.record.length,
        raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
      };
    },
    __infoField: function() {
      const { columns: columns2 } = this.options;
      const isColumns = Array.isArray(columns2);
      const bytes_records = this.info.bytes_records;
      return {
        ...this.__infoRecord(),
        bytes_records,
        column: isColumns === true ? columns2.length > this.state.record.length ? columns2[this.state.record.length].name : null : this.state.record.length,
        quoting: this.state.wasQuoting
      };
    }
  };
};

// node_modules/csv-parse/lib/sync.js
var parse = function(data, opts = {}) {
  if (typeof data === "string") {
    data = Buffer.from(data);
  }
  const records = opts && opts.objname ? /* @__PURE__ */ Object.create(null) : [];
  const parser = transform(opts);
  const push = (record) => {
    if (parser.options.objname === void 0) records.push(record);
    else {
      records[record[0]] = record[1];
    }
  };
  const close = () => {
  };
  const error = parser.parse(data, true, push, close);
  if (error !== void 0) throw error;
  return records;
};

// scripts/read/client-table.ts
function readTable(text, settings, typed) {
  const leftOut = [];
  const [head, ...rows] = splitIntoRows(text, ({ lines: lines2 }) => {
    leftOut.push({ from: `${settings.name}:${lines2}`, why: "not-a-table", value: "" });
  });
  const lost = rows.find(({ record }) => record.some(hasLostLetters));
  if (lost || head?.record.some(hasLostLetters))
    return { lines: [], leftOut: [{ from: settings.name, why: "letters-lost", value: "" }] };
  if (rows.length === 0 && leftOut.length === 0) leftOut.push({ from: settings.name, why: "no-rows", value: "" });
  const names = [];
  for (const heading of head?.record ?? []) {
    const name = columnOf(heading);
    const why = name === void 0 ? "column-unknown" : names.includes(name) ? "column-twice" : void 0;
    if (why && heading !== "") leftOut.push({ from: settings.name, why, value: redact(heading) });
    names.push(why ? void 0 : name);
  }
  const lines = rows.flatMap(({ record, line }) => {
    const from = `${settings.name}:${line}`;
    const out = (why, value = "") => void leftOut.push({ from, why, value: redact(value) });
    const beyond = record.slice(names.length).filter((cell) => cell !== "");
    if (beyond.length > 0) return out("cells-too-many", beyond.join(" ")) ?? [];
    const cells = names.flatMap(
      (name, i) => name === void 0 ? [] : [[name, isNothing(record[i]) ? "" : record[i]]]
    );
    return readRow(Object.fromEntries(cells), { from, out, settings, typed }) ?? [];
  });
  return { lines, leftOut };
}
function splitIntoRows(text, told) {
  const [head = ""] = text.split("\n", 1);
  const [delimiter] = [";", "	", ","].sort((a, b) => head.split(b).length - head.split(a).length);
  const rows = [];
  try {
    parse(text, {
      ...{ bom: true, delimiter, trim: true, comment: "#", comment_no_infix: true },
      ...{ relax_column_count: true, relax_quotes: true, skip_empty_lines: true, skip_records_with_empty_values: true },
      on_record: (record, { lines }) => void rows.push({ record, line: lines })
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    told(error);
  }
  return rows;
}
var hasLostLetters = (cell) => new RegExp("\\p{L}\\?\\p{L}", "u").test(cell);
var isNothing = (cell) => cell === void 0 || /^[-\u2010-\u2015]*$/.test(cell);
function readRow(row, place) {
  const { from, out, typed } = place;
  const idno = row.idno ? readOwnerNumber(row.idno, place) : void 0;
  if (row.idno && idno === void 0) return void 0;
  const personal = Object.values(row).find((value) => redact(value) !== value);
  if (personal !== void 0) return void out("name-personal", personal);
  const valid = (value, test) => {
    if (!value || test(value)) return value || void 0;
    out("value-invalid", value);
    return void 0;
  };
  const text = (field, value) => valid(value, (one) => canStandAs(field, one));
  const meant = (value, read) => {
    const one = value === "" ? void 0 : read(value);
    if (value !== "" && one === void 0) out("value-invalid", value);
    return one;
  };
  const each = (values, read) => values.flatMap((value) => meant(value, read) ?? []);
  const list = (cell = "") => cell.split(/[\s,;|]+/).filter(Boolean);
  const networks = (cell = "") => cell.split(/[,;|\n]+/).flatMap((part) => rangeOf(part) ?? each(list(part), networkOf));
  const serials = each(listSerials(row.serial), normalizeSerial);
  const addresses = networks(row.addresses);
  const vpnAddresses = networks(row.vpnAddresses);
  if (row.system && !isWritable(row.system)) return void out("value-invalid", row.system);
  const maintainers = each(list(row.maintainers), maintainerOf);
  const environment = meant(row.environment ?? "", environmentMeant);
  if (row.environment && environment === void 0) return void 0;
  const slug = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
  return dropEmpty({
    from,
    idno,
    institutionName: text("institutionName", row.institution),
    slug: valid(row.file, (value) => slug.test(value)),
    sector: meant(row.sector ?? "", sectorMeant),
    technical: text("technical", row.technical),
    legal: text("legal", row.legal),
    maintainers: maintainers.length > 0 ? maintainers : void 0,
    contract: documentOf(
      "contract",
      { number: row.contract, signed: row.contractSigned, expires: row.contractExpires, service: row.contractService },
      place
    ),
    annex: documentOf("annex", { number: row.annex, signed: row.annexSigned, expires: row.annexExpires }, place),
    systemName: row.system,
    systemId: text("systemId", row.id),
    rsi: text("rsi", row.rsi),
    documentTypes: keepDocumentTypes(listTypes(row.documentTypes, typed), out),
    environment,
    clientId: valid(row.clientId?.toLowerCase(), (value) => guid.test(value)),
    serials: serials.length > 0 ? serials : void 0,
    addresses: addresses.length > 0 ? addresses : void 0,
    vpnPeer: each(list(row.vpnPeer), networkOf)[0],
    vpnAddresses: vpnAddresses.length > 0 ? vpnAddresses : void 0
  });
}
function dropEmpty(line) {
  return Object.fromEntries(
    Object.entries(line).filter(([, value]) => value !== void 0 && value !== "")
  );
}
function listSerials(cell = "") {
  return cell.split(/[,;|]+/).flatMap((part) => {
    const groups = part.split(/\s+/).filter(Boolean);
    return groups.every(({ length }) => length <= 4) && groups.length > 1 ? [groups.join("")] : groups;
  });
}
function listTypes(cell = "", { typesOf: typesOf2 }) {
  const { codes, unknown } = typesOf2(cell.replaceAll("|", ";"));
  return [...codes, ...unknown.flatMap((one) => typesOf2(one.replace(/\s+/g, ";")).unknown.length > 0 ? one : one.split(/\s+/))];
}
function networkOf(text) {
  const network = networkMeant(text);
  return network && writeNetwork(network);
}
function rangeOf(text) {
  const range = readRange(text.trim());
  return range && coverRange(range).map(writeNetwork);
}
function maintainerOf(text) {
  const [, login = "", id] = /^([A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}):([1-9][0-9]{0,14})$/.exec(text) ?? [];
  return id === void 0 ? void 0 : { login, id: Number(id) };
}
function documentOf(field, { number, signed, expires, service }, { out, typed }) {
  if (!number) return void 0;
  const days = {
    signed: signed && (typed.dayOf(signed) ?? signed),
    expires: expires && (typed.dayOf(expires) ?? expires)
  };
  for (const day of Object.values(days)) if (day && !isDay(day)) return void out("value-invalid", day);
  if (!signed) return void 0;
  const document = dropEmpty({ number, ...days, service });
  if (canStandAs(field, document)) return document;
  return void out("value-invalid", `${number} ${service ?? ""}`.trim());
}

// scripts/read/list-text.ts
function decodeList(bytes) {
  const isMarked = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
  if (isMarked) return new TextDecoder(bytes[0] === 255 ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1250").decode(bytes).replace(/[\u015E\u015F\u0162\u0163]/g, (letter) => commas[letter] ?? letter);
  }
}
var commas = { "\u015E": "\u0218", "\u015F": "\u0219", "\u0162": "\u021A", "\u0163": "\u021B" };

// scripts/commands/import/lists.ts
async function readLists(options, catalogue) {
  const typed = readersOf(options.locale, catalogue);
  const settings = (path, environment) => ({
    name: basename(path),
    environment,
    today: options.today,
    platform: nodePlatform
  });
  const readings = [];
  for (const given of options.clients ?? []) {
    const { path, environment } = parseListOption(given);
    readings.push(await readClients(readListText(path), settings(path, environment)));
  }
  for (const path of options.csv ?? []) readings.push(readTable(readListText(path), settings(path, "production"), typed));
  const lines = joinLists(readings.flatMap((reading) => reading.lines));
  const leftOut = readings.flatMap((reading) => reading.leftOut);
  const found = await readCertificateFiles(options, leftOut);
  return { lines: addCertificates(lines, found, leftOut), leftOut };
}
var readersOf = (locale, catalogue) => ({
  dayOf: (text) => {
    const reading = readTypedDay(text, locale);
    return reading && "day" in reading ? reading.day : void 0;
  },
  typesOf: (text) => readTypedDocumentTypes(text, catalogue)
});
function parseListOption(given) {
  const environment = environments.find((one) => given.startsWith(`${one}=`));
  return { path: environment ? given.slice(environment.length + 1) : given, environment: environment ?? "production" };
}
var readListText = (path) => decodeList(readGiven(path));
async function readCertificateFiles({ certificates = [], today }, leftOut) {
  const found = [];
  for (const folder of certificates)
    for (const name of readdirSync(folder).filter((one) => /\.(cer|crt|pem)$/i.test(one)).sort(compare)) {
      const out = (why, value = "") => void leftOut.push({ from: name, why, value });
      const settings = { name, environment: "production", today, platform: nodePlatform };
      const read = await readCertificates([readFileSync(join3(folder, name))], { from: name, out, settings });
      found.push(...read.map((certificate) => ({ from: name, certificate })));
    }
  return found;
}
function addCertificates(lines, found, leftOut) {
  const named2 = new Set(
    lines.flatMap(({ serials = [], certificates = [] }) => [...serials, ...certificates.map(({ serial }) => serial)])
  );
  for (const { from, certificate } of found)
    if (!named2.has(certificate.serial)) leftOut.push({ from, why: "certificate-unnamed", value: certificate.serial });
  return lines.map((line) => {
    const own = found.flatMap(({ certificate }) => line.serials?.includes(certificate.serial) ? [certificate] : []);
    return own.length === 0 ? line : { ...line, certificates: [...line.certificates ?? [], ...own] };
  });
}

// scripts/commands/import/write.ts
import { existsSync, mkdirSync as mkdirSync2, readFileSync as readFileSync2, writeFileSync as writeFileSync2 } from "node:fs";
import { dirname, join as join4 } from "node:path";
var toIntegrationPath = (slug) => `integrations/${slug}.yaml`;
async function writeInstitutions(institutions, target) {
  const declared = writeCertificates(institutions, target);
  const missing3 = [];
  for (const institution of institutions) {
    const digests = /* @__PURE__ */ new Map();
    for (const system of institution.systems)
      digests.set(
        system.id,
        await computeAccessDigest(nodePlatform, { idno: institution.idno, system: system.id, documentTypes: typesOf(system) })
      );
    const settings = { policy: target.registry.policy, today: target.today, digests, declared };
    const described = describeIntegration(institution, settings);
    write(join4(target.out, toIntegrationPath(institution.slug)), writeSource(described.document));
    missing3.push(...described.missing);
  }
  return missing3;
}
function writeCertificates(institutions, { out, registry }) {
  const declared = /* @__PURE__ */ new Map();
  const serials = new Map(registry.registered.map(({ data }) => [data.serial, data.sha256]));
  for (const { data } of registry.registered) declared.set(data.sha256, { serial: data.serial, service: data.service });
  const entries = [];
  for (const { idno, systems } of institutions)
    for (const { id, accesses } of systems)
      for (const { certificates = [], environment } of accesses)
        for (const certificate of certificates) {
          const { sha256, serial, der, issuer } = certificate;
          if (declared.has(sha256)) continue;
          if (serials.has(serial)) {
            const file2 = `certificates/${id}.${environment}.${serial.toLowerCase()}.cer`;
            write(join4(out, "integrations", file2), der);
            declared.set(sha256, { file: file2 });
            continue;
          }
          const file = `certificates/${serial.toLowerCase()}.cer`;
          write(join4(out, "registry", file), der);
          serials.set(serial, sha256);
          declared.set(sha256, { serial, service: "MPass" });
          const name = issuer.attributes.find(({ oid }) => oid === "2.5.4.3")?.value ?? issuer.text;
          entries.push({ serial, issuer: name.slice(0, 200), sha256, owner: idno, service: "MPass", file });
        }
  if (entries.length > 0) register(join4(out, "registry", "certificates.yaml"), entries);
  return declared;
}
function register(path, entries) {
  const before = existsSync(path) ? readFileSync2(path, "utf8") : "certificates: []\n";
  const after = `${before.replace(/^certificates: *\[\]/m, "certificates:").trimEnd()}
${writeItems(entries)}`;
  if (!isReadAs(
    after,
    extend(before, "certificates", (list) => [...list, ...entries])
  ))
    throw new Failure(noPlace2("certificates"));
  write(path, after);
}
var writeItems = (items) => writeSource({ data: items }).replace(/^(?=.)/gm, "  ");
function extend(text, key, change) {
  const data = dataIn(text, limits.registry);
  const list = data?.[key];
  return { ...data, [key]: change(Array.isArray(list) ? list : []) };
}
async function grantExceptions(out, today, ends) {
  const { findings } = await load(out, today);
  const exceptions = makeExceptions(
    findings,
    `Preluat din eviden\u021Bele AGE la ${formatDay(today, "ro")}; institu\u021Bia completeaz\u0103 p\xE2n\u0103 la termen.`,
    ends
  );
  const path = join4(out, "registry", "policy.yaml");
  if (exceptions.length > 0) {
    const before = readFileSync2(path, "utf8");
    const after = addExceptions(before, writeItems(exceptions));
    const isAsMeant = after !== void 0 && isReadAs(
      after,
      extend(before, "exceptions", (list) => [...exceptions, ...list])
    );
    if (!isAsMeant) throw new Failure(noPlace2("exceptions"));
    write(path, after);
  }
  const errors = findings.filter(({ severity, isExceptable }) => severity === "error" && !isExceptable);
  return { exceptions: exceptions.length, errors };
}
function write(path, content) {
  mkdirSync2(dirname(path), { recursive: true });
  writeFileSync2(path, content);
}
var listFiles = { certificates: "registry/certificates.yaml", exceptions: "registry/policy.yaml" };
var noPlace2 = (key) => ({
  ro: say`Lista ${key} din ${listFiles[key]} nu este scrisă pe rânduri, câte un element sub altul. Rescrieți-o așa și repetați comanda.`,
  en: say`The list ${key} in ${listFiles[key]} is not written as lines, one item below the other. Write it so and run the command again.`,
  ru: say`Список ${key} в ${listFiles[key]} записан не построчно. Перепишите его по одному пункту и повторите команду.`
});

// scripts/commands/import/import.ts
async function importLists(options) {
  if (options.template !== void 0) return putTemplate(options.template, options.locale);
  if (!options.clients && !options.csv) throw new Failure(noLists);
  const summary = await takeOver(options);
  const { width } = screenOf(process.stdout, options.locale);
  await put(summaryText(summary, options.locale, { width, isAll: options.all === true }));
  return summary.open.length > 0 || summary.leftOut.some(({ why }) => !isUsual(why)) ? 1 : 0;
}
async function putTemplate(file, locale) {
  const text = writeTemplate(locale);
  if (file === true) await put(text);
  else writeNew2(file, `\uFEFF${text}`);
  return 0;
}
function writeTemplate(locale) {
  const all = Object.values(columns);
  const remarks = all.map(({ title, words: words2 }) => `# ${title[locale]}: ${words2[locale]}
`);
  return `${all.map(({ title }) => title[locale]).join(";")}
${remarks.join("")}`;
}
function writeNew2(file, text) {
  if (existsSync2(file)) throw new Failure(taken2(file));
  write(file, text);
}
async function takeOver(options) {
  const { today, locale } = options;
  const out = resolve2(options.out);
  const registry = await readRegistryIn(out, today);
  const { lines, leftOut } = await readLists(options, registry.documentTypes);
  const { whole: whole2, homeless } = splitByPlace(lines);
  const institutions = groupInstitutions(whole2, chooseShortName);
  for (const { slug } of institutions)
    if (existsSync2(join5(out, toIntegrationPath(slug)))) throw new Failure(there(toIntegrationPath(slug)));
  const missing3 = await writeInstitutions(institutions, { out, registry, today });
  const days = spreadEnds(
    institutions.map(({ slug }) => slug),
    { today, last: options.expires ?? addDays(today, 365) }
  );
  const { exceptions, errors } = await grantExceptions(out, today, days);
  write(join5(out, missingList), missingTable(missing3, days, locale));
  const allLeftOut = [...leftOut, ...homeless];
  if (allLeftOut.length > 0) write(join5(out, leftOutList), leftOutTable(allLeftOut, locale));
  return {
    institutions: institutions.length,
    systems: institutions.flatMap(({ systems }) => systems).length,
    certificates: new Set(whole2.flatMap(({ certificates }) => (certificates ?? []).map(({ sha256 }) => sha256))).size,
    exceptions,
    ends: [...days.values()].sort(compare),
    missing: missing3,
    list: missingList,
    leftOut: allLeftOut,
    leftOutList,
    open: unique(errors.map(({ file, code }) => ({ slug: basename2(file, ".yaml"), code }))).filter(({ slug }) => days.has(slug))
  };
}
var missingList = ".mdocs/import-missing.csv";
var leftOutList = ".mdocs/import-left-out.csv";
async function readRegistryIn(out, today) {
  const { context } = await load(out, today);
  if (!context) throw new Failure(noRegistry2(out));
  return context.registry;
}
function splitByPlace(lines) {
  const whole2 = lines.filter((line) => lacking2(line).length === 0);
  return { whole: whole2, homeless: lines.flatMap(({ from, ...line }) => lacking2(line).map((why) => ({ from, why, value: "" }))) };
}
function lacking2({ environment, idno, systemName, systemId }) {
  if (idno === void 0) return ["owner-missing"];
  if (environment === void 0) return ["environment-missing"];
  return systemName || systemId ? [] : ["system-missing"];
}
function unique(open) {
  return [...new Map(open.map((one) => [`${one.slug} ${one.code}`, one])).values()];
}
var there = (path) => ({
  ro: say`Fișierul ${path} există deja. Importul nu schimbă nicio instituție care este în registru.`,
  en: say`The file ${path} exists already. An import changes no institution that is in the registry.`,
  ru: say`Файл ${path} уже существует. Импорт не меняет учреждений, которые уже есть в реестре.`
});
var noLists = {
  ro: "Nu este numit\u0103 nicio list\u0103: --clients FI\u0218IER, --csv FI\u0218IER. Un tabel gol, cu toate coloanele, scrie --template FI\u0218IER.",
  en: "No list is named: --clients FILE, --csv FILE. An empty table with all columns is written by --template FILE.",
  ru: "\u041D\u0435 \u0443\u043A\u0430\u0437\u0430\u043D \u043D\u0438 \u043E\u0434\u0438\u043D \u0441\u043F\u0438\u0441\u043E\u043A: --clients \u0424\u0410\u0419\u041B, --csv \u0424\u0410\u0419\u041B. \u041F\u0443\u0441\u0442\u0443\u044E \u0442\u0430\u0431\u043B\u0438\u0446\u0443 \u0441\u043E \u0432\u0441\u0435\u043C\u0438 \u043A\u043E\u043B\u043E\u043D\u043A\u0430\u043C\u0438 \u0437\u0430\u043F\u0438\u0448\u0435\u0442 --template \u0424\u0410\u0419\u041B."
};
var taken2 = (path) => ({
  ro: say`Fișierul ${path} există deja. Alegeți alt nume.`,
  en: say`The file ${path} exists already. Choose another name.`,
  ru: say`Файл ${path} уже существует. Выберите другое имя.`
});
var noRegistry2 = (folder) => ({
  ro: say`În dosarul ${folder} nu este un registry/policy.yaml care să poată fi citit. Copiați acolo întâi dosarul registry.`,
  en: say`The folder ${folder} has no registry/policy.yaml that can be read. Copy the folder registry there first.`,
  ru: say`В папке ${folder} нет читаемого registry/policy.yaml. Сначала скопируйте туда папку registry.`
});

// scripts/commands/init/init.ts
import { randomUUID } from "node:crypto";
import { existsSync as existsSync3, mkdirSync as mkdirSync3, readFileSync as readFileSync3, renameSync, rmSync as rmSync2, writeFileSync as writeFileSync3 } from "node:fs";
import { basename as basename3, dirname as dirname2, join as join6, resolve as resolve3 } from "node:path";

// scripts/commands/init/words.ts
var mailboxQuestion = {
  ro: "Adresa de e-mail la care AGE prime\u0219te \xEEn\u0219tiin\u021B\u0103rile",
  en: "The e-mail address at which AGE is notified",
  ru: "\u0410\u0434\u0440\u0435\u0441 \u044D\u043B\u0435\u043A\u0442\u0440\u043E\u043D\u043D\u043E\u0439 \u043F\u043E\u0447\u0442\u044B, \u043D\u0430 \u043A\u043E\u0442\u043E\u0440\u044B\u0439 AGE \u043F\u043E\u043B\u0443\u0447\u0430\u0435\u0442 \u0443\u0432\u0435\u0434\u043E\u043C\u043B\u0435\u043D\u0438\u044F"
};
var accountsQuestion = {
  ro: "Conturile GitHub ale AGE, cel pu\u021Bin dou\u0103, fiecare cont:num\u0103r (\u201Eid\u201D la https://api.github.com/users/CONT)",
  en: 'The GitHub accounts of AGE, two at least, each account:number ("id" at https://api.github.com/users/ACCOUNT)',
  ru: "\u0423\u0447\u0451\u0442\u043D\u044B\u0435 \u0437\u0430\u043F\u0438\u0441\u0438 GitHub \u0430\u0433\u0435\u043D\u0442\u0441\u0442\u0432\u0430 AGE, \u043D\u0435 \u043C\u0435\u043D\u044C\u0448\u0435 \u0434\u0432\u0443\u0445, \u043A\u0430\u0436\u0434\u0430\u044F \u0437\u0430\u043F\u0438\u0441\u044C:\u043D\u043E\u043C\u0435\u0440 (\xABid\xBB \u043D\u0430 https://api.github.com/users/\u0417\u0410\u041F\u0418\u0421\u042C)"
};
var environmentWords2 = {
  staging: { ro: "mediul de testare", en: "the test environment", ru: "\u0442\u0435\u0441\u0442\u043E\u0432\u043E\u0439 \u0441\u0440\u0435\u0434\u044B" },
  production: { ro: "mediul de produc\u021Bie", en: "the production environment", ru: "\u0440\u0430\u0431\u043E\u0447\u0435\u0439 \u0441\u0440\u0435\u0434\u044B" }
};
var authoritiesQuestion = (environment) => ({
  ro: `Fi\u0219ierele cu autorit\u0103\u021Bile de certificare pentru ${environmentWords2[environment].ro}: cea care emite \u0219i toate cele de deasupra, p\xE2n\u0103 la r\u0103d\u0103cin\u0103`,
  en: `Files with the certificate authorities of ${environmentWords2[environment].en}: the one that issues and all above it, up to the root`,
  ru: `\u0424\u0430\u0439\u043B\u044B \u0443\u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u044F\u044E\u0449\u0438\u0445 \u0446\u0435\u043D\u0442\u0440\u043E\u0432 ${environmentWords2[environment].ru}: \u0432\u044B\u0434\u0430\u044E\u0449\u0435\u0433\u043E \u0438 \u0432\u0441\u0435\u0445 \u043D\u0430\u0434 \u043D\u0438\u043C, \u0434\u043E \u043A\u043E\u0440\u043D\u0435\u0432\u043E\u0433\u043E`
});
var teamQuestion = {
  ro: "Echipa AGE de pe GitHub, @organiza\u021Bie/echip\u0103",
  en: "AGE's team on GitHub, @organisation/team",
  ru: "\u041A\u043E\u043C\u0430\u043D\u0434\u0430 AGE \u043D\u0430 GitHub, @\u043E\u0440\u0433\u0430\u043D\u0438\u0437\u0430\u0446\u0438\u044F/\u043A\u043E\u043C\u0430\u043D\u0434\u0430"
};
var notAnAnswer2 = ({ option, text }, values) => ({
  ro: say`${values.join(" ")} nu este un răspuns potrivit. ${new Phrase(text.ro)} (${new Phrase(option)})`,
  en: say`${values.join(" ")} is no fitting answer. ${new Phrase(text.en)} (${new Phrase(option)})`,
  ru: say`Ответ ${values.join(" ")} не подходит. ${new Phrase(text.ru)} (${new Phrase(option)})`
});
var missing2 = (options) => ({
  ro: `Lipsesc r\u0103spunsuri \u0219i nu s-a schimbat nimic. Rula\u021Bi comanda \xEEntr-un terminal sau ad\u0103uga\u021Bi: ${options.join(" ")}`,
  en: `Answers are missing, and nothing was changed. Run the command in a terminal, or add: ${options.join(" ")}`,
  ru: `\u041D\u0435 \u0445\u0432\u0430\u0442\u0430\u0435\u0442 \u043E\u0442\u0432\u0435\u0442\u043E\u0432, \u043D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u043E. \u0417\u0430\u043F\u0443\u0441\u0442\u0438\u0442\u0435 \u043A\u043E\u043C\u0430\u043D\u0434\u0443 \u0432 \u0442\u0435\u0440\u043C\u0438\u043D\u0430\u043B\u0435 \u0438\u043B\u0438 \u0434\u043E\u0431\u0430\u0432\u044C\u0442\u0435: ${options.join(" ")}`
});
var notACertificate2 = (path) => ({
  ro: say`${path} nu este un certificat care poate fi citit. Nu s-a schimbat nimic.`,
  en: say`${path} is no certificate that can be read. Nothing was changed.`,
  ru: say`${path} не является читаемым сертификатом. Ничего не изменено.`
});
var existing2 = (path) => ({
  ro: say`Fișierul ${path} există deja, cu alt conținut. Nu s-a schimbat nimic.`,
  en: say`The file ${path} is there already, with other contents. Nothing was changed.`,
  ru: say`Файл ${path} уже существует с другим содержимым. Ничего не изменено.`
});
var notReadable = {
  ro: "registry/policy.yaml nu poate fi citit. Corecta\u021Bi-l (`npm run -s mdocs -- validate` arat\u0103 gre\u0219elile), apoi repeta\u021Bi comanda. Nu s-a schimbat nimic.",
  en: "registry/policy.yaml cannot be read. Correct it (`npm run -s mdocs -- validate` shows what is wrong), then run the command again. Nothing was changed.",
  ru: "registry/policy.yaml \u043D\u0435 \u0447\u0438\u0442\u0430\u0435\u0442\u0441\u044F. \u0418\u0441\u043F\u0440\u0430\u0432\u044C\u0442\u0435 \u0435\u0433\u043E (`npm run -s mdocs -- validate` \u043F\u043E\u043A\u0430\u0436\u0435\u0442 \u043E\u0448\u0438\u0431\u043A\u0438) \u0438 \u043F\u043E\u0432\u0442\u043E\u0440\u0438\u0442\u0435 \u043A\u043E\u043C\u0430\u043D\u0434\u0443. \u041D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u043E."
};
var layoutChanged = (path) => ({
  ro: say`Fișierul ${path} este scris altfel decât exemplul, de aceea nu poate fi schimbat sigur. Scoateți cu mâna ce este inventat din el și repetați comanda.`,
  en: say`The file ${path} is written in another way than the sample, so it cannot be changed safely. Take out of it by hand what is fictional, and run the command again.`,
  ru: say`Файл ${path} записан иначе, чем пример, поэтому изменить его надёжно нельзя. Уберите из него вымышленное вручную и повторите команду.`
});
var removedText = (files) => ({
  ro: say`S-au scos fișierele inventate: ${sayCounted(files, "file", "ro")}.`,
  en: say`Fictional files taken out: ${sayCounted(files, "file", "en")}.`,
  ru: say`Убраны вымышленные файлы: ${sayCounted(files, "file", "ru")}.`
});
var nothingRemoved = {
  ro: "Nu mai este nimic din exemplu de scos.",
  en: "There is nothing of the sample left to take out.",
  ru: "\u041E\u0442 \u043F\u0440\u0438\u043C\u0435\u0440\u0430 \u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435\u0447\u0435\u0433\u043E \u0443\u0431\u0438\u0440\u0430\u0442\u044C."
};
var changedSince = (paths) => ({
  ro: say`Au rămas neatinse, fiindcă diferă de exemplu sau le folosește un fișier care diferă: ${quoteFew(paths, "ro")}. Verificați dacă sunt ale dumneavoastră.`,
  en: say`Left as they are, because they differ from the sample or a file that differs uses them: ${quoteFew(paths, "en")}. Check whether they are yours.`,
  ru: say`Оставлены как есть, потому что отличаются от примера или их использует отличающийся файл: ${quoteFew(paths, "ru")}. Проверьте, ваши ли они.`
});
var leftTitle = { ro: "Ce mai este de f\u0103cut:", en: "What is left to do:", ru: "\u0427\u0442\u043E \u043E\u0441\u0442\u0430\u043B\u043E\u0441\u044C \u0441\u0434\u0435\u043B\u0430\u0442\u044C:" };
var leftToDo = [
  {
    ro: "\xCEn registry/policy.yaml verifica\u021Bi adresele serviciului \u0219i ale gateway-ului (serviceUrl, apiUrl, gateway), limitele \u0219i stagedRules.",
    en: "In registry/policy.yaml check the addresses of the service and of the gateway (serviceUrl, apiUrl, gateway), limits and stagedRules.",
    ru: "\u0412 registry/policy.yaml \u043F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u0430\u0434\u0440\u0435\u0441\u0430 \u0441\u0435\u0440\u0432\u0438\u0441\u0430 \u0438 \u0448\u043B\u044E\u0437\u0430 (serviceUrl, apiUrl, gateway), limits \u0438 stagedRules."
  },
  {
    ro: "\xCEn registry/document-types r\u0103m\xE2n tipurile pe care MDocs le are cu adev\u0103rat; dup\u0103 schimb\u0103ri rula\u021Bi npm run generate.",
    en: "In registry/document-types keep the types that MDocs really has; after changes run npm run generate.",
    ru: "\u0412 registry/document-types \u043E\u0441\u0442\u0430\u0432\u044C\u0442\u0435 \u0442\u0438\u043F\u044B, \u043A\u043E\u0442\u043E\u0440\u044B\u0435 \u0434\u0435\u0439\u0441\u0442\u0432\u0438\u0442\u0435\u043B\u044C\u043D\u043E \u0435\u0441\u0442\u044C \u0432 MDocs; \u043F\u043E\u0441\u043B\u0435 \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u0438\u0439 \u0437\u0430\u043F\u0443\u0441\u0442\u0438\u0442\u0435 npm run generate."
  },
  {
    ro: "Din README.md scoate\u021Bi propozi\u021Bia despre institu\u021Biile inventate.",
    en: "Take the sentence about fictional institutions out of README.md.",
    ru: "\u0423\u0431\u0435\u0440\u0438\u0442\u0435 \u0438\u0437 README.md \u043F\u0440\u0435\u0434\u043B\u043E\u0436\u0435\u043D\u0438\u0435 \u043E \u0432\u044B\u043C\u044B\u0448\u043B\u0435\u043D\u043D\u044B\u0445 \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F\u0445."
  },
  {
    ro: "Pune\u021Bi cheile de semnare \xEEn registry/signers (.github/OPERATING.md, pasul 4).",
    en: "Put the signing keys into registry/signers (.github/OPERATING.md, step 4).",
    ru: "\u041F\u043E\u043C\u0435\u0441\u0442\u0438\u0442\u0435 \u043A\u043B\u044E\u0447\u0438 \u043F\u043E\u0434\u043F\u0438\u0441\u0438 \u0432 registry/signers (.github/OPERATING.md, \u0448\u0430\u0433 4)."
  },
  {
    ro: "Salva\u021Bi totul \xEEntr-un commit, trimite\u021Bi-l pe GitHub, apoi rula\u021Bi npm run -s mdocs -- protection.",
    en: "Commit all of it, push it to GitHub, then run npm run -s mdocs -- protection.",
    ru: "\u0417\u0430\u0444\u0438\u043A\u0441\u0438\u0440\u0443\u0439\u0442\u0435 \u0432\u0441\u0451 \u0432 \u043A\u043E\u043C\u043C\u0438\u0442\u0435, \u043E\u0442\u043F\u0440\u0430\u0432\u044C\u0442\u0435 \u043D\u0430 GitHub, \u0437\u0430\u0442\u0435\u043C \u0437\u0430\u043F\u0443\u0441\u0442\u0438\u0442\u0435 npm run -s mdocs -- protection."
  }
];

// scripts/commands/init/answers.ts
var isAccount = (text) => {
  const [login = "", id = "", ...rest] = text.split(":");
  return isLogin(login) && /^[1-9][0-9]{0,14}$/.test(id) && rest.length === 0;
};
var questions = {
  mailbox: {
    option: "--mailbox",
    text: mailboxQuestion,
    isAnswer: ([one = "", ...rest]) => isMailbox(one) && rest.length === 0 && !isReserved(one)
  },
  account: {
    option: "--account",
    text: accountsQuestion,
    // Nobody approves the own request.
    isAnswer: (list) => list.every(isAccount) && new Set(list.map((one) => one.split(":")[1])).size >= 2
  },
  stagingAuthority: {
    option: "--staging-authority",
    text: authoritiesQuestion("staging"),
    isAnswer: (list) => list.length > 0
  },
  productionAuthority: {
    option: "--production-authority",
    text: authoritiesQuestion("production"),
    isAnswer: (list) => list.length > 0
  },
  team: {
    option: "--team",
    text: teamQuestion,
    isAnswer: ([one = "", ...rest]) => /^@[A-Za-z0-9-]{1,39}\/[A-Za-z0-9_.-]{1,100}$/.test(one) && rest.length === 0
  }
};
async function collectAnswers(wanted, given, locale) {
  const answers = {};
  const wrong = [];
  for (const name of wanted) {
    const { isAnswer } = questions[name];
    const values = [given[name] ?? []].flat();
    if (values.length === 0) continue;
    if (isAnswer(values)) answers[name] = values;
    else wrong.push(notAnAnswer2(questions[name], values));
  }
  if (wrong.length > 0) throw new Failure(forEachLanguage((one) => wrong.map((text) => text[one]).join("\n")));
  for (const name of wanted) answers[name] ??= await ask(questions[name], locale);
  const missing3 = wanted.filter((name) => answers[name] === void 0).map((name) => questions[name].option);
  if (missing3.length > 0) throw new Failure(missing2(missing3));
  return answers;
}
async function ask(question, locale) {
  for (; ; ) {
    const line = await askAtTerminal(question.text, locale);
    if (line === void 0) return void 0;
    const values = line.split(/[\s,;]+/).filter(Boolean);
    if (values.length > 0 && question.isAnswer(values)) return values;
    tellText(notAnAnswer2(question, values), locale);
  }
}

// scripts/model/generated/sample.ts
var sampleFiles = {
  "integrations/arhiva-nordului.yaml": "c675ca3748e890317a5d626ce4fe73dab61a77cfb6fe49dc780c1943cac6ceba",
  "integrations/asigurari-codrii.yaml": "847e2766cf6d76845dcb9dedab11f16863673551ba6d2e790c175ba57bb4daa2",
  "integrations/banca-nistrul-verde.yaml": "010b63b8ccf367e0a24a96daa3db40dd2382659d980f9869dda770aab0fc6fa8",
  "integrations/cadastru-digital.yaml": "fe491efc0c965e8a96b9247e41ef223d57620ea70cb116518587acd2668a68b8",
  "integrations/certificates/arhiva-electronica.production.cer": "c498904cbe12b8038c15829dd811b8ff843f17e230c9cffd211d779dafe123cc",
  "integrations/certificates/arhiva-electronica.staging.cer": "f4e5cc3dcf5d8cd09ed7c15e2c054e09b772b2a0a4893d5fcefaba380c7ef063",
  "integrations/certificates/arhiva-plati.staging.cer": "9865efa4db9441de8abb83a7ec5341c21db37b1d2a090f3cb64cf7f3d91039da",
  "integrations/certificates/cazierul-electronic.staging.cer": "f5b288d602cf2a0cab535d0d84ccb1550be5134a7f3a0b8c28dbc705245bedc2",
  "integrations/certificates/certificate-fiscale.production.cer": "ad03bfee95e2481195e97306d5173820f595d752ad48c429b144bae48e33e6fe",
  "integrations/certificates/certificate-fiscale.staging.cer": "861aae908b420dec46fa869648543f3c339c17de33ef0a2f2759991a40106b16",
  "integrations/certificates/dosarul-medical.staging.cer": "742ef7580c257a1ca821cfdeae6fb2b051f038a9d21d1574496bb954441eb1e7",
  "integrations/certificates/facturi-primite.staging.cer": "ae4e786ba3b995cdf0a7d45274da47416e1d24903f72bc93ff5a88bfd30147c9",
  "integrations/certificates/ghiseul-primariei.staging.cer": "713edccb4302e49f6a66971c3c8d11c86bf5cb7b627db44857d73726e2247910",
  "integrations/certificates/polite-online.staging.cer": "e5edfbbefc5f0fbe358979131fcad0c76abea8cc162891bc905491cd6d5519f1",
  "integrations/certificates/portalul-cetateanului.staging.cer": "84812b160a4c4dd6987644a8ba957749c795200474ebcfe8d79f09f91155dacd",
  "integrations/certificates/registrul-bunurilor-imobile.production.cer": "db279f71c71b65dfe22a6f26e18f9eff6f54df0cf1d27339debafe21eaffe3c1",
  "integrations/certificates/registrul-bunurilor-imobile.staging.cer": "eea53fbf72671aecc183b5754c9443a70bbc589cb7c633eaf034bc33965d4bdb",
  "integrations/certificates/registrul-diplomelor.production.cer": "49f205b7b1a53f2bb6506ce0f38e37e7ea873ebbcd7eb828c5e71e422ace74b3",
  "integrations/certificates/registrul-starii-civile.production.cer": "d3ae5ad4f0f89a9ef6748c96827aacf8d3f1d8a5dc9ecbfd83a71e1107cd0ce2",
  "integrations/certificates/registrul-starii-civile.staging.cer": "62b2bb2854ba1d29ca65e2403ba5732a645d8ebcf2c2ae7281406cc19d5d5e49",
  "integrations/evidenta-judiciara.yaml": "e06102e03b61e793c3372e923b606922b834193db04f4af76eca65e6986c2f74",
  "integrations/primaria-valea-florilor.yaml": "bbd310b2ed68261194f44f9bc1ea174145da6990e4d8202c94b025c9fac69c6d",
  "integrations/spitalul-sfanta-parascheva.yaml": "119a063cb64828f784bd3fb67470326710b84054bc7e4cb793fd608bc4cab8f0",
  "integrations/stare-civila.yaml": "2e964d10c6f98d147dfd1202133ef0325586ac1d88949fb423bd2d9a7cf14731",
  "integrations/taxe-locale.yaml": "94964d7de3a0492da04c391e05bce596d02ea2d5c403779295e6e6a5ad76c76c",
  "integrations/universitatea-moldova-centrala.yaml": "9605aa4763407e4ddc4c827761f048611fc071f02e138bdb22155418314fd41f",
  "registry/authorities/demo-production-root.pem": "a23c5da880d3be97a820722410771b2d8505093d39446a4807d09843040d0997",
  "registry/authorities/demo-production.pem": "5e78f3c2ae4b7569b4c9bf08aa3d91d6c95c5c9a116c727d0d62d31e2a1fc891",
  "registry/authorities/demo-staging-root.pem": "27d0044e96c222731e218b1988d173449ff0e5b8604f030d9b4c02882c49e842",
  "registry/authorities/demo-staging.pem": "874d952c0b2f1501382aef5e31325aa08e3f404eede5ca932ee833ad7bcc7738",
  "registry/certificates.yaml": "b7e0d95d6c5746f67d6aa71dc8ede163525b7d55314c5fe13396d71fc29e634e",
  "registry/certificates/4041242b9fae01dc8b70379e6e00.cer": "a864b0b41d8717662979ab4c8249daec2631ff495382d20108070352e0703a65",
  "registry/certificates/405b840157e701dc8c58d0a8b400.cer": "80195d5832cafe99b20756c095782262b68f69ac3e625c8a916f54a8927b0a07",
  "registry/certificates/40ad328846aa01dc8adb70403800.cer": "e2e10011d4c60cd8eb90051c7a1dcf8e2ec5f393625b0f20382b7acb94169e23",
  "registry/certificates/40e8bc163c8201dc8922b0a88600.cer": "6358ee299a5f86eb9ce451deb7869dc0c6bdb91e36150abf547b0d6d5bbdc061",
  "registry/document-types/AdeverintaMedicala.yaml": "1f6f42fe72efd962efe97e97131601c871fd981d80b6e0ba59715cf1fed1b099",
  "registry/document-types/AdeverintaStudii.yaml": "67436bfca7731fcab48384bc3756e40f989833614fca84774130c51e3b51dad4",
  "registry/document-types/AutorizatieConstruire.yaml": "c197faea37c29930a40a41f8f6e22d5882e79c30c935b89f7eb4e44a16e80800",
  "registry/document-types/BuletinAnalize.yaml": "4d6a6834646094369c128fbb75a582ccb90bb59fb64edf07ceeb6492bd62a1a9",
  "registry/document-types/Cazier.yaml": "6f5298aed1750b19c8c51d42c6a461887e9cbd34de35e187bb8bbf086ca12ea8",
  "registry/document-types/CertificatCasatorie.yaml": "9b6c9c4e25ab9c419d592c4ac61da2c162d3b4450f7476e8fea53d7ec1a4e428",
  "registry/document-types/CertificatLipsaDatorii.yaml": "f620c3b4460649f436fe564c0b4dcce422b4e1781e599ed76abb3943c444e4ec",
  "registry/document-types/CertificatNastere.yaml": "1639face85ad6ec51d313fa44f11fa5f774577c20d8243fd0dd8b2dbb6bc2a7e",
  "registry/document-types/ContractComercial.yaml": "ac2043ea0e414cefa8e6cb42b8fef186789eea8922cbd769d8c56838e9fcbc19",
  "registry/document-types/DecizieConsiliu.yaml": "2a3be286a8f4a0a00145dbec198c4e3b45f4be7beae8012c65cdf5818f20c6ab",
  "registry/document-types/DiplomaStudii.yaml": "3f3e01f8af05904dbc7b9be57bfaa64a71f8994d21e07921faa57239417a6677",
  "registry/document-types/ExtrasCadastral.yaml": "02ee60674656af777821fb5e6245988362e57eef1006036c916508186929f822",
  "registry/document-types/ExtrasRegistru.yaml": "0a972b503f36d8c4c200da519b24b579123491a61ae3663a3cc283c2812364d1",
  "registry/document-types/FacturaFiscala.yaml": "e0cf8c3985ef22c588075b6f586eabf8a424cb4f9c258cfed02a1fda1f462fbb",
  "registry/document-types/PolitaAsigurare.yaml": "1eee014a99224a013f34ffd53eee2462b32e09f1233c33a29c5d74c217b452a4",
  "registry/document-types/ScrisoareOficiala.yaml": "52b3a6f08e3d2c22d61e6e4575623c3221d9d3902f86fbef8bd98244ce8fae8e",
  "registry/revoked.yaml": "88a270f2637423ce2808a5510ff0081a9df7d348d6e98652e861d93df9ead651"
};
var sampleRevoked = ["d471ebdee7fd286ab93af320b06642203c5e3d30d6b0e2229532bb97883a8d9d"];
var samplePolicy = {
  mailbox: "servicii@age.example",
  accounts: [9000000001, 9000000002],
  authorities: ["demo-staging.pem", "demo-staging-root.pem", "demo-production.pem", "demo-production-root.pem"]
};

// scripts/commands/init/policy.ts
var policyPath = "registry/policy.yaml";
var isSampleAccount = ({ id }) => samplePolicy.accounts.includes(id);
var isSampleAuthority = (name) => samplePolicy.authorities.includes(name);
var authorityNames = { staging: "stagingAuthority", production: "productionAuthority" };
function readPolicyData(text) {
  const data = dataIn(text, limits.registry);
  const isWhole = data?.age?.mailbox && Array.isArray(data.age.accounts) && environments.every((one) => data.environments?.[one]);
  if (!isWhole) throw new Failure(notReadable);
  return data;
}
function listWanted(text) {
  const { age, environments: settings } = readPolicyData(text);
  return [
    ...age.mailbox === samplePolicy.mailbox ? ["mailbox"] : [],
    ...age.accounts.some(isSampleAccount) ? ["account"] : [],
    ...environments.filter((one) => settings[one].authorities.some(isSampleAuthority)).map((one) => authorityNames[one])
  ];
}
function replaceSample(text, { mailbox, accounts, authorities }) {
  const data = readPolicyData(text);
  let after = text;
  if (mailbox !== void 0) {
    after = after.replace(`mailbox: ${data.age.mailbox}`, () => `mailbox: ${mailbox}`);
    data.age.mailbox = mailbox;
  }
  if (accounts !== void 0) {
    const added = accounts.map((one) => ({ login: one.split(":")[0] ?? "", id: Number(one.split(":")[1]) }));
    const lines = added.map(({ login, id }) => `    - { login: "${login}", id: ${id} }
`).join("");
    const sample = data.age.accounts.filter(isSampleAccount);
    for (const [i, { login, id }] of sample.entries())
      after = after.replace(`    - { login: ${login}, id: ${id} }
`, () => i === 0 ? lines : "");
    const kept = data.age.accounts.filter((one) => !isSampleAccount(one));
    const first = data.age.accounts.findIndex(isSampleAccount);
    data.age.accounts = [...kept.slice(0, first), ...added, ...kept.slice(first)];
  }
  for (const environment of environments) {
    const names = authorities[environment];
    if (names === void 0) continue;
    const settings = data.environments[environment];
    const own = [...settings.authorities.filter((one) => !isSampleAuthority(one)), ...names];
    after = after.replace(`authorities: [${settings.authorities.join(", ")}]`, () => `authorities: [${own.join(", ")}]`);
    settings.authorities = own;
  }
  if (!isReadAs(after, data)) throw new Failure(layoutChanged(policyPath));
  return after;
}
var removeExample = (text) => text.replace(/^example: true *\r?\n/m, "");

// scripts/commands/init/sample.ts
import { createHash } from "node:crypto";
var typesFolder = "registry/document-types/";
var lists = { certificates: "registry/certificates.yaml", revoked: "registry/revoked.yaml" };
function chooseSample(tree, { withoutTypes }) {
  const texts = /* @__PURE__ */ new Map();
  const isSample = /* @__PURE__ */ new Set();
  for (const [path, entry] of tree) {
    if (entry.kind !== "file") continue;
    const bytes = entry.read();
    texts.set(path, new TextDecoder().decode(bytes));
    if (hashOf(bytes) === sampleFiles[path]) isSample.add(path);
  }
  const own = [...texts].filter(([path]) => path.endsWith(".yaml") && !isSample.has(path) && !isListed(path));
  const names = (word, only = () => true) => own.some(([path, text]) => only(path) && text.toUpperCase().includes(word.toUpperCase()));
  const isUsed = (path) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (path.startsWith("registry/authorities/")) return names(name, (one) => one === policyPath);
    if (path.startsWith(typesFolder)) return !withoutTypes || names(name.replace(/\.yaml$/, ""));
    if (path.startsWith("registry/certificates/")) return names(name.replace(/\.cer$/, ""));
    return path.startsWith("integrations/certificates/") && names(name);
  };
  const present = Object.keys(sampleFiles).filter((path) => texts.has(path) && !isListed(path));
  const remove = present.filter((path) => isSample.has(path) && !isUsed(path));
  const isTold = (path) => !path.startsWith(typesFolder) || withoutTypes;
  const kept = present.filter((path) => !remove.includes(path) && isTold(path));
  const removed = /* @__PURE__ */ new Set([...remove.map((path) => sampleFiles[path] ?? ""), ...sampleRevoked]);
  const rewrite = /* @__PURE__ */ new Map();
  for (const [key, path] of Object.entries(lists)) {
    const before = texts.get(path);
    const after = before === void 0 ? void 0 : removeEntries(before, { key, path, removed });
    if (after !== void 0 && after !== before) rewrite.set(path, after);
  }
  return { remove, kept, rewrite };
}
var isListed = (path) => Object.values(lists).includes(path);
var hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex");
function removeEntries(text, { key, path, removed }) {
  const data = dataIn(text, limits.registry);
  const list = data?.[key];
  if (!Array.isArray(list)) return text;
  const isKept = (one) => !removed.has(String(one?.sha256));
  if (list.every(isKept)) return text;
  const [head = "", ...items] = text.split(/^(?= {2}- )/m);
  const left = items.filter((_, i) => isKept(list[i]));
  const after = left.length > 0 ? head + left.join("") : head.replace(`${key}:`, `${key}: []`);
  if (items.length !== list.length || !isReadAs(after, { ...data, [key]: list.filter(isKept) }))
    throw new Failure(layoutChanged(path));
  return after;
}

// scripts/commands/init/init.ts
var ownersPath = ".github/CODEOWNERS";
var sampleTeam = "@age-egov/mdocs-integrations";
async function init(options) {
  const root = resolve3(options.root);
  const { locale } = options;
  const before = readText(root, policyPath);
  if (before === void 0) throw new Failure(notReadable);
  const owners = readText(root, ownersPath);
  const wanted = [...listWanted(before), ...owners?.includes(sampleTeam) ? ["team"] : []];
  const answers = await collectAnswers(wanted, options, locale);
  const authorities = {
    staging: await readAuthorities(root, answers.stagingAuthority),
    production: await readAuthorities(root, answers.productionAuthority)
  };
  const named2 = (environment) => authorities[environment]?.map(({ name }) => name);
  const after = replaceSample(before, {
    mailbox: answers.mailbox?.[0],
    accounts: answers.account,
    authorities: Object.fromEntries(environments.flatMap((one) => named2(one) ? [[one, named2(one)]] : []))
  });
  const policy = { kind: "file", read: () => Buffer.from(after) };
  const tree = new Map(readTree(root, ["integrations", "registry"])).set(policyPath, policy);
  const { remove, kept, rewrite } = chooseSample(tree, { withoutTypes: options.withoutDocumentTypes === true });
  for (const one of Object.values(authorities).flatMap((list) => list ?? [])) replaceWhole(root, one.path, one.pem);
  if (after !== before) replaceWhole(root, policyPath, after);
  for (const [path, text] of rewrite) replaceWhole(root, path, text);
  for (const path of remove) rmSync2(join6(root, path), { force: true });
  if (answers.team && owners !== void 0) replaceWhole(root, ownersPath, owners.replaceAll(sampleTeam, answers.team[0] ?? ""));
  if (removeExample(after) !== after) replaceWhole(root, policyPath, removeExample(after));
  const { findings } = await load(root, options.today);
  await putText(remove.length > 0 ? removedText(remove.length) : nothingRemoved, locale);
  if (kept.length > 0) await putText(changedSince(kept), locale);
  await put(`
${findingsScreen(findings, screenOf(process.stdout, locale))}
`);
  await putLeft(locale);
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
async function putLeft(locale) {
  await putText(leftTitle, locale);
  for (const [i, text] of leftToDo.entries()) await putText(numbered(i + 1, text), locale);
}
var numbered = (number, { ro, en, ru }) => ({
  ro: `${number}. ${ro}`,
  en: `${number}. ${en}`,
  ru: `${number}. ${ru}`
});
async function readAuthorities(root, paths) {
  if (!paths) return void 0;
  const files = [];
  for (const given of paths) {
    const bytes = existsSync3(given) ? readFileSync3(given) : Buffer.alloc(0);
    const reading = await readCertificate(bytes, nodePlatform);
    if (!("certificate" in reading)) throw new Failure(notACertificate2(given));
    const name = `${basename3(given).replace(/\.[^.]*$/, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 80) || "authority"}.pem`;
    const path = `registry/authorities/${name}`;
    const pem = `${writePem(reading.certificate)}
`;
    const known = readText(root, path);
    if (known !== void 0 && known !== pem) throw new Failure(existing2(path));
    files.push({ name, path, pem });
  }
  return files;
}
var readText = (root, path) => existsSync3(join6(root, path)) ? readFileSync3(join6(root, path), "utf8") : void 0;
function replaceWhole(root, path, text) {
  const beside = join6(root, ".mdocs", `init-${randomUUID()}`);
  mkdirSync3(dirname2(beside), { recursive: true });
  mkdirSync3(dirname2(join6(root, path)), { recursive: true });
  writeFileSync3(beside, text, { flag: "wx", flush: true });
  renameSync(beside, join6(root, path));
}

// scripts/commands/new/new.ts
import { existsSync as existsSync4, readFileSync as readFileSync4, statSync } from "node:fs";
import { basename as basename4, join as join7, resolve as resolve4 } from "node:path";

// scripts/commands/new/ask.ts
import { createInterface } from "node:readline";
async function withTerminal(work) {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const lines = terminal[Symbol.asyncIterator]();
  try {
    return await work(async () => {
      const { value, done } = await lines.next();
      return done ? void 0 : String(value);
    });
  } finally {
    terminal.close();
  }
}
async function askOne(question, asking, listen) {
  const { locale } = asking;
  for (; ; ) {
    const suggestion = question.suggestion?.(asking);
    prompt(`${question.text[locale]}${suggestion ? ` [${suggestion}]` : ""}: `, asking);
    const line = await listen();
    if (line === void 0) return void 0;
    const text = tidyLine(line) || suggestion || "";
    if (text === "" && question.isOptional?.(asking)) return void 0;
    if (text === "?" || text === "") {
      listChoices(question, asking);
      continue;
    }
    const reading = question.read(text, asking);
    if ("value" in reading) {
      for (const note of reading.notes ?? []) tellText(note, locale);
      return reading;
    }
    if (reading.wrong.length === 0) tellText(notAnAnswer(question, text), locale);
    for (const error of reading.wrong) tellText(wrongAnswer(error), locale);
    if (question.choices) tellText(readAgain, locale);
  }
}
async function askAgain(asking, listen) {
  prompt(`${againWords[asking.locale]}: `, asking);
  return /^(da|d|y|yes|д|да)$/i.test((await listen())?.trim() ?? "");
}
function prompt(text, { locale }) {
  tell(wrap(setQuotes(text, locale), screenOf(process.stderr, locale).width));
}
function listChoices({ choices, example }, asking) {
  const { locale } = asking;
  if (!choices) tellText(exampleText(example), locale);
  else
    tell(
      choices(asking).map((one) => `  ${wrap(one, screenOf(process.stderr, locale).width - 2, "    ")}
`).join("")
    );
}

// scripts/commands/new/new.ts
async function create(options) {
  const root = resolve4(options.root);
  const loaded = await load(root, options.today);
  const there2 = findExtended(options, loaded);
  const systems = await collectSystems(options, loaded, there2);
  const [first = {}] = systems;
  const file = there2?.file ?? `integrations/${first.file}.yaml`;
  if (!there2 && existsSync4(join7(root, file))) throw new Failure(existing(file));
  const certificates = /* @__PURE__ */ new Map();
  const declared = [];
  for (const [i, given] of systems.entries()) {
    const name = !there2 && i === 0 ? first.file : given.system;
    declared.push(
      toDraftAnswers(given, await takeCertificate(given, `certificates/${name}.staging.cer`, { root, certificates }))
    );
  }
  const before = there2 && readFileSync4(join7(root, file), "utf8");
  const text = writeSystems(before, declared, options);
  if (text === void 0) throw new Failure(noPlace(file));
  const files = new Map([[file, text], ...certificates]);
  const tree = readTree(root, ["integrations", "registry"]);
  const base = { tree, loaded, today: options.today };
  const { text: edited } = await applyOwnEdits(file, files, base);
  const mended = (await proposeClientIds(/* @__PURE__ */ new Map([[file, edited]]), base)).get(file) ?? edited;
  for (const [path, bytes] of certificates) writeNew(join7(root, path), bytes);
  if (before === void 0) writeNew(join7(root, file), mended);
  else applyFixes(root, [{ file, before, after: mended, changes: [] }]);
  const { findings } = await load(root, options.today);
  const own = findings.filter((finding) => files.has(finding.file));
  const screen = screenOf(process.stdout, options.locale);
  await putText(written(file), options.locale);
  await put(`  npm run -s mdocs -- validate ${basename4(file, ".yaml")}
`);
  if (own.length > 0) await put(`
${findingsText(own, screen)}`);
  return own.some((finding) => finding.severity === "error") ? 1 : 0;
}
function findExtended(options, { context }) {
  const file = typeof options.file === "string" ? context?.facts.fileOf(options.file) : void 0;
  const saysMore = institutionQuestions.some(({ option }) => option !== "file" && isGiven(option, options));
  return saysMore ? void 0 : file;
}
var isGiven = (option, options) => typeof options[toCamelCase(option)] === "string";
var toCamelCase = (option) => option.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
async function collectSystems(options, { context }, there2) {
  const start = there2 ? { file: there2.slug, sector: there2.institution?.data.sector ?? "public" } : {};
  const asking = (given2) => ({
    given: given2,
    locale: options.locale,
    facts: context?.facts,
    catalogue: context?.registry.documentTypes ?? /* @__PURE__ */ new Map(),
    isFile: (path) => existsSync4(path) && statSync(path).isFile(),
    isTerminal: process.stdin.isTTY === true
  });
  const asked = [...there2 ? [] : institutionQuestions, ...systemQuestions];
  const { given, wrong } = readOptions(asked, options, (known) => asking({ ...start, ...known }));
  if (!process.stdin.isTTY) {
    const all = suggest(asked, { ...start, ...given }, asking);
    const missing3 = findMissing(asked, all, asking).filter((option) => !isGiven(option, options));
    const texts = [...wrong, ...missing3.length > 0 ? [missing(missing3.map((option) => `--${option}`))] : []];
    if (texts.length > 0) throw new Failure(joinLines(texts));
    return [all];
  }
  for (const text of wrong) tellText(text, options.locale);
  return withTerminal(async (listen) => {
    const askAll = async (some, known) => {
      let all = known;
      for (const question of some) {
        const now = asking(all);
        if (all[question.option] !== void 0 || question.isAsked?.(now) === false) continue;
        const reading = await askOne(question, now, listen);
        if (reading && "value" in reading) all = { ...reading.also, ...all, [question.option]: reading.value };
      }
      const missing3 = findMissing(some, all, asking);
      if (missing3.length > 0) throw new Failure(missing(missing3.map((option) => `--${option}`)));
      return all;
    };
    const systems = [await askAll(asked, { ...start, ...given })];
    const { file = "", sector = "" } = systems[0] ?? {};
    while (await askAgain(asking({}), listen)) systems.push(await askAll(systemQuestions, { file, sector }));
    return systems;
  });
}
function readOptions(asked, options, asking) {
  let given = {};
  const wrong = [];
  for (const question of asked) {
    const text = options[toCamelCase(question.option)];
    if (typeof text !== "string") continue;
    const now = asking(given);
    const reading = question.read(tidyLine(text), now);
    if ("value" in reading) {
      for (const note of reading.notes ?? []) tellText(note, now.locale);
      given = { ...reading.also, ...given, [question.option]: reading.value };
    } else {
      const errors = reading.wrong.length > 0 ? reading.wrong : [{ text: notAnAnswer(question, text) }];
      wrong.push(...errors.map((error) => wrongOption(question, error)));
    }
  }
  return { given, wrong };
}
function suggest(asked, given, asking) {
  let all = given;
  for (const question of asked) {
    const suggestion = all[question.option] === void 0 ? question.suggestion?.(asking(all)) : void 0;
    const reading = suggestion ? question.read(suggestion, asking(all)) : void 0;
    if (reading && "value" in reading) all = { ...all, [question.option]: reading.value };
  }
  return all;
}
function findMissing(asked, given, asking) {
  const now = asking(given);
  const missing3 = asked.filter(
    ({ option, isAsked, isOptional }) => given[option] === void 0 && isAsked?.(now) !== false && isOptional?.(now) !== true
  );
  const hasNetwork = ["addresses", "vpn-peer", "vpn-addresses"].some((option) => given[option] !== void 0);
  const names = missing3.map(({ option }) => option).filter((option) => hasNetwork || option !== "vpn-peer");
  return [...new Set(hasNetwork ? names : [...names, "addresses"])];
}
var joinLines = (texts) => forEachLanguage((locale) => texts.map((text) => text[locale]).join("\n"));
async function takeCertificate({ certificate: text = "" }, file, { root, certificates }) {
  if (!existsSync4(text)) return { serial: text };
  const given = readFileSync4(text);
  const rewritten = await rewriteCertificate(given, nodePlatform);
  const bytes = rewritten === void 0 ? given : Buffer.from(rewritten);
  const reading = await readCertificate(bytes, nodePlatform);
  if ("not" in reading) throw new Failure(notACertificate(text));
  const target = join7(root, "integrations", file);
  if (existsSync4(target) && !readFileSync4(target).equals(bytes)) throw new Failure(existing(`integrations/${file}`));
  if (!existsSync4(target)) certificates.set(`integrations/${file}`, bytes);
  return { file };
}
function writeSystems(before, declared, { locale }) {
  const [first, ...more] = declared;
  if (before === void 0 && !first) return void 0;
  const text = before ?? (first ? draft(first, locale) : "");
  const items = (before === void 0 ? more : declared).map(toSystem);
  return items.length === 0 ? text : changeText(text, [{ add: ["systems"], items }]);
}
function toDraftAnswers(given, certificate) {
  const text = (option) => given[option] ?? "";
  const list = (option) => text(option).split(", ").filter(Boolean);
  const peer = given["vpn-peer"];
  return {
    idno: text("idno"),
    name: text("name"),
    sector: text("sector"),
    technical: text("technical"),
    legal: given.legal,
    login: text("login"),
    accountId: text("account-id"),
    contract: text("contract"),
    contractSigned: text("contract-signed"),
    contractService: given.service || void 0,
    annex: text("annex"),
    annexSigned: text("annex-signed"),
    system: text("system"),
    systemName: text("system-name"),
    rsi: text("rsi"),
    documentTypes: list("document-types"),
    certificate,
    addresses: list("addresses"),
    vpn: peer === void 0 ? void 0 : { peer, addresses: list("vpn-addresses") }
  };
}
export {
  create,
  drill,
  importLists,
  init,
  takeOver
};
