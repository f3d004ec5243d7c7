// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  languageNames,
  quote,
  redact,
  spellOut
} from "./version-shared.mjs";

// scripts/report/markdown.ts
var indentLines = (text) => text.replaceAll(/^(?=.)/gm, "  ");
function toProse(sentence) {
  const line = sentence.replaceAll(/\s+/g, (blank) => /[\n\r]/.test(blank) ? " " : blank);
  return line.split(/(`[^`]+`)/).map((part, i) => i % 2 === 1 ? part : escapeInert(part)).join("");
}
var escapeInert = (text) => spellOut(text).replaceAll(/[\\<[\]*_|$`~]/g, "\\$&").replaceAll("&", "&amp;").replaceAll(/@(?=\w)|#(?=\d)|\bGH-(?=\d)|\b(?=[0-9a-f]*[a-f])[0-9a-f]{3}(?=[0-9a-f]{4,}\b)/gi, `$&${joiner}`);
var joiner = "\u2060";
var toCell = (value) => quote(value.replaceAll("|", "\\u{7C}"));
function toTable(rows) {
  const [head = [], ...body] = rows.map((cells) => `| ${cells.join(" | ")} |`);
  return [head, `|${" --- |".repeat(rows[0]?.length ?? 0)}`, ...body].join("\n");
}
function toFence(language, code) {
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const lines = code.split("\n").map((line) => spellOut(redact(line)));
  return `${fence}${language}
${lines.join("\n").replace(/\n$/, "")}
${fence}`;
}
function toDetails(title, body, isOpen = false) {
  return `<details${isOpen ? " open" : ""}>
<summary>${title}</summary>

${body}

</details>`;
}
function writeInLanguages(locales, of, names = languageNames) {
  const [first = "ro", ...others] = locales;
  return [of(first), ...others.map((locale) => toDetails(names[locale], of(locale)))].join("\n\n");
}
function link(text, base, steps, anchor = "") {
  return `[${text}](${[base, ...steps.map(encodeValue)].join("/")}${anchor})`;
}
var encodeValue = (value) => encodeURIComponent(value.toWellFormed()).replaceAll(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

export {
  indentLines,
  toProse,
  toCell,
  toTable,
  toFence,
  toDetails,
  writeInLanguages,
  link,
  encodeValue
};
