// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  byteOrderMark,
  countsOf,
  countsText,
  dataIn,
  hasOldLineEnds,
  limits,
  load,
  opensBlock,
  readTree,
  unknownInstitution
} from "./check-shared.mjs";
import {
  nodePlatform
} from "./gateway-shared.mjs";
import {
  counted,
  frameBase64,
  fromBase64,
  readCertificate,
  toBase64
} from "./program-shared.mjs";
import {
  Failure,
  paint,
  put,
  quote,
  screenOf,
  spellOut,
  wrap
} from "./version-shared.mjs";

// scripts/read/edit.ts
function applyEdits(original, source, edits) {
  const patches = dropOverlaps(edits.flatMap((edit) => patchOf(edit, source)));
  return { text: applyPatches(original, patches), changes: patches.map((patch) => changeOf(patch, source)) };
}
function applyPatches(original, patches) {
  const at = offsetsIn(original);
  let text = "";
  let done = 0;
  for (const patch of patches) {
    text += original.slice(done, at(patch.start)) + patch.text;
    done = at(patch.end);
  }
  return text + original.slice(done);
}
function dropOverlaps(patches) {
  let end = 0;
  return [...patches].sort((a, b) => a.start - b.start).filter((patch) => {
    if (patch.start < end) return false;
    end = patch.end;
    return true;
  });
}
function patchOf({ path, value }, source) {
  if (path.length === 0) return source.text.startsWith(byteOrderMark) ? [{ start: 0, end: byteOrderMark.length, text: "" }] : [];
  const span = source.span(path);
  if (!span) return [];
  if (value === void 0)
    return span.inFlow ? [removeFromFlow(span)] : removeFromBlock(span, source.text, typeof path.at(-1) === "number");
  if (span.style === "other") return [];
  const text = writeScalar(value, span.style);
  return text === source.text.slice(span.start, span.end) ? [] : [{ start: span.start, end: span.end, text }];
}
function removeFromFlow({ from, end, before, behind }) {
  return { start: before ?? from, end: before === void 0 ? behind ?? end : end, text: "" };
}
function removeFromBlock({ from, end, before, behind }, text, isItem) {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const newline = text.indexOf("\n", text[end - 1] === "\n" ? end - 1 : end);
  const indent = isItem ? /^ *- +$/ : /^ *$/;
  if (!indent.test(text.slice(start, from)) || (before ?? behind) === void 0) return [];
  return [{ start, end: newline < 0 ? text.length : newline + 1, text: "" }];
}
function writeScalar(value, style) {
  if (style === "single" && /^[\p{L}\p{N}\p{P}\p{S} ]*$/u.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return style === "plain" && isPlain(value) ? value : JSON.stringify(value);
}
function isPlain(value) {
  if (/^(true|false|null|yes|no|on|off|y|n)$/i.test(value)) return false;
  return new RegExp("^(\\p{L}[\\p{L}\\p{N}._/@-]*|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]+(\\.[0-9]+){3}(\\/[0-9]+)?)$", "u").test(value);
}
function offsetsIn(original) {
  const returns = [];
  for (let at = original.indexOf("\r\n"); at >= 0; at = original.indexOf("\r\n", at + 1)) returns.push(at - returns.length);
  return (offset) => offset + returns.filter((at) => at < offset).length;
}
function changeOf({ start, end, text }, source) {
  const before = source.text.slice(start, end);
  return { line: source.text.slice(0, start).split("\n").length, before: before.trim(), after: text };
}

// scripts/commands/edit/fix-words.ts
function fixedText({ file, changes, mended }, screen) {
  if (mended) return `${paint(screen, "bold", spellOut(file))}
${mendedLines(mended, screen)}`;
  const lines = changes.map(({ line, before, after }) => {
    const now = after === "" ? paint(screen, "red", goneWords[screen.locale]) : paint(screen, "green", showValue(after));
    return `  ${paint(screen, "dim", `${line}:`)} ${showValue(before)} \u2192 ${now}
`;
  });
  return `${paint(screen, "bold", spellOut(file))}
${lines.join("")}`;
}
function mendedLines(lines, { locale, width }) {
  const texts = [...lines].map(
    ([kind, count]) => `${mendWords[kind][locale]}${kind === "mark" ? "" : `: ${counted(count, "line", locale)}`}`
  );
  return (lines.size === 0 ? [rewritten[locale]] : texts).map((text) => `  ${wrap(text, width - 2, "  ")}
`).join("");
}
var mendWords = {
  mark: {
    ro: "semnul BOM de la \xEEnceputul fi\u0219ierului, \u0219ters",
    en: "byte order mark at the start of the file, taken out",
    ru: "\u043C\u0435\u0442\u043A\u0430 BOM \u0432 \u043D\u0430\u0447\u0430\u043B\u0435 \u0444\u0430\u0439\u043B\u0430 \u0443\u0434\u0430\u043B\u0435\u043D\u0430"
  },
  "line-ends": {
    ro: "sf\xE2r\u0219ituri de r\xE2nd cu CR, schimbate \xEEn LF",
    en: "line ends with CR, made LF",
    ru: "\u043A\u043E\u043D\u0446\u044B \u0441\u0442\u0440\u043E\u043A \u0441 CR \u0437\u0430\u043C\u0435\u043D\u0435\u043D\u044B \u043D\u0430 LF"
  },
  tabs: { ro: "Tab, \xEEnlocuit cu spa\u021Bii", en: "tabs, replaced by spaces", ru: "\u0442\u0430\u0431\u0443\u043B\u044F\u0446\u0438\u044F \u0437\u0430\u043C\u0435\u043D\u0435\u043D\u0430 \u043F\u0440\u043E\u0431\u0435\u043B\u0430\u043C\u0438" },
  "no-break-spaces": {
    ro: "spa\u021Bii care nu se rup, \xEEnlocuite cu spa\u021Bii obi\u0219nuite",
    en: "no-break spaces, replaced by ordinary ones",
    ru: "\u043D\u0435\u0440\u0430\u0437\u0440\u044B\u0432\u043D\u044B\u0435 \u043F\u0440\u043E\u0431\u0435\u043B\u044B \u0437\u0430\u043C\u0435\u043D\u0435\u043D\u044B \u043E\u0431\u044B\u0447\u043D\u044B\u043C\u0438"
  },
  "end-spaces": {
    ro: "spa\u021Bii la sf\xE2r\u0219itul r\xE2ndului, \u0219terse",
    en: "spaces at the ends of lines, taken out",
    ru: "\u043F\u0440\u043E\u0431\u0435\u043B\u044B \u0432 \u043A\u043E\u043D\u0446\u0435 \u0441\u0442\u0440\u043E\u043A \u0443\u0434\u0430\u043B\u0435\u043D\u044B"
  }
};
var rewritten = {
  ro: "certificatul, acela\u0219i, scris din nou \xEEn forma obi\u0219nuit\u0103 (PEM)",
  en: "the certificate, the same one, written anew in the usual form (PEM)",
  ru: "\u0442\u043E\u0442 \u0436\u0435 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0437\u0430\u043F\u0438\u0441\u0430\u043D \u0437\u0430\u043D\u043E\u0432\u043E \u0432 \u043E\u0431\u044B\u0447\u043D\u043E\u0439 \u0444\u043E\u0440\u043C\u0435 (PEM)"
};
var showValue = (text) => quote(text).slice(1, -1);
var goneWords = { ro: "\u0219ters", en: "taken out", ru: "\u0443\u0434\u0430\u043B\u0435\u043D\u043E" };
function remainingText(counts, screen, institution = "") {
  const { locale } = screen;
  if (counts.error + counts.warning === 0) return `${nothingRemains[locale]}: ${countsText(counts, screen)}
`;
  return `${remains[locale]}: ${countsText(counts, screen)}
  npm run -s mdocs -- validate ${institution}`.trimEnd().concat("\n");
}
var remains = { ro: "Mai r\u0103m\xE2n de v\u0103zut", en: "Left to look at", ru: "\u041E\u0441\u0442\u0430\u043B\u043E\u0441\u044C \u043F\u043E\u0441\u043C\u043E\u0442\u0440\u0435\u0442\u044C" };
var nothingRemains = {
  ro: "Nu a r\u0103mas nimic de corectat",
  en: "Nothing is left to correct",
  ru: "\u0418\u0441\u043F\u0440\u0430\u0432\u043B\u044F\u0442\u044C \u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435\u0447\u0435\u0433\u043E"
};

// scripts/model/x509/rewritten.ts
var attribute = /^(\s*$|Bag Attributes|\s+[A-Za-z0-9.][A-Za-z0-9. ]*: |(subject|issuer)\s*[=:])/;
async function rewriteCertificate(bytes, platform) {
  if (bytes[0] === 48 || bytes.length > mostBytes) return void 0;
  const text = new TextDecoder().decode(bytes);
  const base64 = findBase64(text);
  if (base64 === void 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return void 0;
  const der = fromBase64(base64);
  if (toBase64(der) !== base64 || !("certificate" in await readCertificate(der, platform))) return void 0;
  const written = frameBase64(base64);
  return written === text && bytes[0] !== 239 ? void 0 : written;
}
var mostBytes = 16 * 1024;
function findBase64(text) {
  const marks = text.match(/-----(BEGIN|END) [^\n]*?-----/g) ?? [];
  if (marks.length === 0) return /^\s*MI[A-Za-z0-9+/=\s]+$/.test(text) ? text.replace(/\s/g, "") : void 0;
  if (marks.join() !== "-----BEGIN CERTIFICATE-----,-----END CERTIFICATE-----") return void 0;
  const [before = "", inside = "", after = ""] = text.split(/-----(?:BEGIN|END) CERTIFICATE-----/);
  const isAlone = before.split("\n").every((line) => attribute.test(line.replace(/\r$/, ""))) && after.trim() === "";
  return isAlone ? inside.replace(/\s/g, "") : void 0;
}

// scripts/read/mend.ts
var blanksAtEnd = /(?<![ \t\u00A0])[ \t\u00A0]+$/;
function mendText(original, limit) {
  const lines = /* @__PURE__ */ new Map();
  const note = (kind, count) => count > 0 && lines.set(kind, (lines.get(kind) ?? 0) + count);
  note("mark", original.startsWith("\uFEFF") ? 1 : 0);
  const bare = original.replace(/^\uFEFF/, "");
  const ends = hasOldLineEnds(bare) ? /\r/g : /(?<!\r)\r+\n/g;
  note("line-ends", bare.match(ends)?.length ?? 0);
  const plain = bare.replace(ends, "\n");
  const mended = chooseReading(plain, limit);
  for (const [kind, count] of mended.lines) note(kind, count);
  return { text: mended.text, lines };
}
function chooseReading(plain, limit) {
  const unchanged = { text: plain, lines: /* @__PURE__ */ new Map() };
  const before = dataIn(plain, limit);
  const widths = /^[ \u00A0]*\t/m.test(plain) ? [2, 4, 8] : [2];
  const readings = widths.map((width) => mendLines(plain, width)).map((mended) => ({ mended, data: dataIn(mended.text, limit) }));
  if (before !== void 0)
    return readings.every(({ data }) => isSame(data, before)) && readings[0] ? readings[0].mended : unchanged;
  const readable = readings.filter(({ data }) => data !== void 0);
  const [first] = readable;
  if (first) return readable.every(({ data }) => isSame(data, first.data)) ? first.mended : unchanged;
  return widths.length === 1 && readings[0] ? readings[0].mended : unchanged;
}
var isSame = (one, other) => JSON.stringify(one) === JSON.stringify(other);
function mendLines(text, width) {
  const counts = /* @__PURE__ */ new Map();
  let block;
  const result = text.split("\n").map((line) => {
    const indent = /^[ \t\u00A0]*/.exec(line)?.[0].replaceAll("	", " ".repeat(width)).length ?? 0;
    if (block !== void 0 && (indent > block || line.trim() === "")) return line;
    const mended = mendLine(line, width);
    block = levelOfText(mended);
    for (const kind of kindsIn(line, mended)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return mended;
  });
  return { text: result.join("\n"), lines: counts };
}
function levelOfText(line) {
  return opensBlock(line) ? /^ *(?:- +)*/.exec(line)?.[0].length : void 0;
}
function mendLine(line, width) {
  const [read = "", indent = "", dashes = "", key = ""] = /^([ \t\u00A0]*)((?:-[ \t\u00A0]+)*)((?:[A-Za-z]\w*:[ \t\u00A0]+)?)/u.exec(line) ?? [];
  const toSpaces = (blank) => blank.replace(/[\t\u00A0]/g, " ");
  const value = line.slice(read.length).replace(blanksAtEnd, "");
  const head = indent.replaceAll("	", " ".repeat(width)).replaceAll("\xA0", " ") + toSpaces(dashes) + toSpaces(key);
  const start = remarkOf(value);
  return (head + value.slice(0, start) + toSpaces(value.slice(start))).replace(/(?<! ) +$/, "");
}
function remarkOf(value) {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'[^']*'|[[{][^"'#]*[\]}])?/.exec(value)?.[0].length ?? 0;
  if (quoted === 0 && /^["'[{]/.test(value)) return value.length;
  const found = value.slice(quoted).search(quoted === 0 ? /(?<![ \t\u00A0])[ \t\u00A0]+#|^#/ : /^[ \t\u00A0]*#/);
  return found < 0 ? value.length : quoted + found;
}
function kindsIn(before, after) {
  if (before === after) return [];
  const gone = (sign) => before.split(sign).length > after.split(sign).length;
  const kinds = [];
  const inside = before.replace(blanksAtEnd, "");
  if (gone("	") && inside.includes("	")) kinds.push("tabs");
  if (gone("\xA0") && inside.includes("\xA0")) kinds.push("no-break-spaces");
  if (inside !== before) kinds.push("end-spaces");
  return kinds;
}

// scripts/commands/edit/mend.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
async function planMends(root, tree) {
  const fixes = [];
  for (const [file, { kind }] of tree) {
    if (kind !== "file") continue;
    if (file.endsWith(".yaml")) fixes.push(...mendDeclaration(root, file));
    if (file.endsWith(".cer")) fixes.push(...await mendCertificate(root, file));
  }
  return fixes;
}
function mendDeclaration(root, file) {
  const bytes = readFileSync(join(root, file));
  const limit = file.startsWith("integrations/") ? limits.integration : limits.registry;
  const before = bytes.toString();
  if (bytes.length > limit.size || !Buffer.from(before).equals(bytes)) return [];
  const { text: after, lines } = mendText(before, limit);
  return after === before ? [] : [{ file, before, after, changes: [], mended: lines }];
}
async function mendCertificate(root, file) {
  const bytes = readFileSync(join(root, file));
  const after = await rewriteCertificate(bytes, nodePlatform);
  return after === void 0 ? [] : [{ file, before: bytes.toString(), after, changes: [], mended: /* @__PURE__ */ new Map() }];
}

// scripts/commands/edit/fix.ts
import { closeSync, fsyncSync, lstatSync, mkdirSync, openSync, readFileSync as readFileSync2, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join as join2, resolve } from "node:path";
var mostRounds = 10;
async function fix(options, institution) {
  const root = resolve(options.root);
  const screen = screenOf(process.stdout, options.locale);
  const tree = readTree(root, ["integrations", "registry"]);
  const isOwn = institution === void 0 ? () => true : await ownFiles(institution, tree, options);
  const mends = await planMends(root, new Map([...tree].filter(([path]) => isOwn(path))));
  applyFixes(root, mends);
  await put(mends.map((one) => fixedText(one, screen)).join(""));
  let loaded = await load(root, options.today);
  for (let round = 0; round < mostRounds; round++) {
    const all = planFixes(loaded, (file) => readFileSync2(join2(root, file), "utf8"));
    const fixes = all.filter(({ file }) => isOwn(file));
    if (fixes.length === 0) break;
    applyFixes(root, fixes);
    await put(fixes.map((one) => fixedText(one, screen)).join(""));
    loaded = await load(root, options.today);
  }
  const counts = countsOf(loaded.findings.filter(({ file }) => isOwn(file)));
  await put(remainingText(counts, screen, institution));
  return counts.error > 0 ? 1 : 0;
}
async function ownFiles(institution, tree, { root, today }) {
  const file = `integrations/${institution}.yaml`;
  const entry = tree.get(file);
  if (entry?.kind !== "file") throw new Failure(unknownInstitution(institution, (await load(root, today)).repository.facts));
  const text = new TextDecoder().decode(entry.read());
  return (path) => path === file || path.endsWith(".cer") && text.includes(path.slice("integrations/".length));
}
function planFixes({ findings, repository }, original) {
  return [...repository.sources.values()].flatMap((source) => {
    const edits = findings.filter((finding) => finding.file === source.file).flatMap(({ edit }) => edit ?? []);
    if (edits.length === 0) return [];
    const before = original(source.file);
    if (before.replaceAll("\r\n", "\n") !== source.text) return [];
    const { text, changes } = applyEdits(before, source, edits);
    return text === before ? [] : [{ file: source.file, before, after: text, changes }];
  });
}
function applyFixes(root, fixes) {
  for (const one of fixes) {
    const path = join2(root, one.file);
    const { mode } = lstatSync(path);
    if (readFileSync2(path, "utf8") !== one.before) throw new Failure(changedMeanwhile(one.file));
    replaceWhole(path, one.after, mode);
  }
}
function writeNew(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content, { flag: "wx" });
}
function replaceWhole(path, text, mode) {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    const file = openSync(beside, "wx", mode);
    try {
      writeFileSync(file, text);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
var changedMeanwhile = (file) => ({
  ro: `Fi\u0219ierul ${file} a fost schimbat \xEEntre timp de alt program. Rula\u021Bi comanda din nou.`,
  en: `The file ${file} was changed meanwhile by another program. Run the command again.`,
  ru: `\u0424\u0430\u0439\u043B ${file} \u0442\u0435\u043C \u0432\u0440\u0435\u043C\u0435\u043D\u0435\u043C \u0438\u0437\u043C\u0435\u043D\u0438\u043B\u0430 \u0434\u0440\u0443\u0433\u0430\u044F \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u0430. \u0417\u0430\u043F\u0443\u0441\u0442\u0438\u0442\u0435 \u043A\u043E\u043C\u0430\u043D\u0434\u0443 \u0435\u0449\u0451 \u0440\u0430\u0437.`
});

export {
  applyEdits,
  applyPatches,
  rewriteCertificate,
  mendText,
  fix,
  planFixes,
  applyFixes,
  writeNew
};
