// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
// scripts/model/text/failure.ts
var Failure = class extends Error {
  /** Says what failed and what to do; the cause says how. Neither may hold a credential. */
  constructor(text, cause) {
    super(text.en, { cause });
    this.text = text;
  }
  text;
  name = "Failure";
};

// scripts/model/idno.ts
var weights = [7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1];
function checkDigitOf(number) {
  return weights.reduce((sum, weight, i) => sum + weight * Number(number[i]), 0) % 10;
}
function findIdnoProblem(text) {
  if (!/^[0-9]+$/.test(text)) return "not-digits";
  if (text.length !== 13) return "length";
  if (text[0] !== "1") return "first-digit";
  return checkDigitOf(text) === Number(text[12]) ? void 0 : "check-digit";
}
function looksLikeIdnp(text) {
  return /^(2[0-9]{12}|09[0-9]{11})$/.test(text) && checkDigitOf(text) === Number(text[12]);
}

// scripts/model/text/private-key.ts
var most = 96;
var tags = { integer: 2, octetString: 4, oid: 6, sequence: 48 };
var shortest = 64;
var encryptions = ["2a864886f70d0105", "2a864886f70d010c01"];
var containers = ["2a864886f70d0107"];
function findKeyAt(signAt, at) {
  const second = signAt(at + 1) ?? 0;
  if (signAt(at) !== 77 || second < 65 || second > 80) return void 0;
  const start = new Start(signAt, at);
  const outer = start.readHead(0);
  const first = outer && start.readHead(outer.at);
  if (!outer || !first) return void 0;
  if (first.tag === tags.sequence) return start.names(first.at, encryptions) ? "private-key" : void 0;
  if (first.tag !== tags.integer || first.length !== 1) return void 0;
  const version = start.octet(first.at);
  const next = start.readHead(first.at + 1);
  if (!next) return void 0;
  const isCut = start.octet(next.at) === void 0;
  if (version === 3) return next.tag === tags.sequence && (isCut || start.names(next.at, containers)) ? "pfx" : void 0;
  return (version === 0 || version === 1) && isKey(start, outer, next) ? "private-key" : void 0;
}
function isKey(start, outer, { tag, length, at }) {
  if (tag === tags.integer) return length >= shortest && length < outer.length;
  if (tag === tags.octetString) return length >= 16 && length < outer.length;
  if (tag !== tags.sequence || start.octet(at) !== tags.oid) return false;
  const key = start.octet(at + length);
  return at + length < outer.at + outer.length && (key === void 0 || key === tags.octetString);
}
var Start = class {
  constructor(signAt, at) {
    this.signAt = signAt;
    this.at = at;
  }
  signAt;
  at;
  octets = [];
  bits = 0;
  count = 0;
  octet(index) {
    while (this.octets.length <= index && this.octets.length < most) if (!this.takeSign()) break;
    return this.octets[index];
  }
  /** White space between signs is passed, as in the lines of a key. */
  takeSign() {
    let sign = this.signAt(this.at);
    while (sign !== void 0 && isSpace(sign)) sign = this.signAt(++this.at);
    const value = decodeSign(sign);
    if (value === void 0) return false;
    this.at++;
    this.bits = (this.bits << 6 | value) & 4095;
    this.count += 6;
    if (this.count >= 8) {
      this.count -= 8;
      this.octets.push(this.bits >> this.count & 255);
    }
    return true;
  }
  /** A tag and a length, which BER may leave open; undefined where there is none. */
  readHead(index) {
    const [tag, first] = [this.octet(index), this.octet(index + 1)];
    if (tag === void 0 || first === void 0) return void 0;
    const at = index + 2;
    if (first < 128) return { tag, length: first, at };
    if (first === 128) return { tag, length: Number.POSITIVE_INFINITY, at };
    const count = first & 127;
    if (count > 4) return void 0;
    if (this.octet(at + count - 1) === void 0) return { tag, length: count === 1 ? 128 : 256 ** (count - 1), at: at + count };
    let length = 0;
    for (let i = 0; i < count; i++) length = length * 256 + (this.octet(at + i) ?? 0);
    return { tag, length, at: at + count };
  }
  /** Whether an object identifier stands there that begins like one of these. */
  names(index, beginnings) {
    if (this.octet(index) !== tags.oid) return false;
    return beginnings.some(
      (wanted) => [...wanted.matchAll(/../g)].every(([octet], i) => this.octet(index + 2 + i) === Number.parseInt(octet, 16))
    );
  }
};
var isSpace = (sign) => sign === 32 || sign === 9 || sign === 10 || sign === 13;
var signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var values = Array.from({ length: 128 }, (_, code) => {
  const value = signs.indexOf(String.fromCharCode(code));
  return value < 0 ? void 0 : value;
});
var decodeSign = (sign) => sign === void 0 ? void 0 : values[sign];

// scripts/model/text/sensitive.ts
var forms = [
  [
    "private-key",
    /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY[A-Z ]{0,10}-----(?:[\s\S]*?-----END [A-Z0-9 ]{0,40}PRIVATE KEY[A-Z ]{0,10}-----|[\s\S]*)/g
  ],
  // What every key of OpenSSH's own form begins with, in base64.
  ["private-key", /b3BlbnNzaC1rZXktdjE[A-Za-z0-9+/=\s]*/g],
  ["private-key", /PuTTY-User-Key-File-[0-9][\s\S]*|<RSAKeyValue>[\s\S]*/g],
  // RFC 7517: the private half of a key is d, of a symmetric one k; the other numbers of the key go with it.
  ["private-key", /"(?:d|k|p|q|dp|dq|qi)"[ \t\n]{0,8}:[ \t\n]{0,8}"[A-Za-z0-9_-]{22,}"/g],
  ["token", /\b(?:gh[pousr]_|github_pat_|glpat-|xox[abprs]-)[A-Za-z0-9_-]{16,}/g],
  ["token", /\bAKIA[0-9A-Z]{16}\b|\bBearer [A-Za-z0-9._~+/-]{20,}/g],
  // Looked for at its first dot, before which the head is captured: looked for from its beginning, a long text would be read again and again.
  ["token", /\.(?<=(\beyJ[A-Za-z0-9_-]{10,})\.)eyJ[A-Za-z0-9_-]{10,}[A-Za-z0-9._-]*/g],
  ["password", /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:@/]{1,64}:)[^\s:@/]{1,128}(?=@)/g]
];
var word = /(?<![\p{L}\p{N}])(password|passwd|pwd|passphrase|parola|parolă|parolei|пароль|secret|client[_-]?secret|api[_-]?key|access[_-]?key|token)["']?[ \t]*[:=][ \t]*["']?([^\s"',;]{4,200})(?:(["',;]?[ \t]*(?:$|[#,;}\]]))|)/gimu;
var harmless = /^(?:passed|none|null|required|optional|changed|reset|true|false|n\/a|schimbat[aă]?|[*.x…]+|<.*>|\$?\{.*|\[.*)$/iu;
function findSecrets(text) {
  const found = findKeys(text);
  for (const [kind, form] of forms)
    for (const { 0: whole, 1: head = "", index } of text.matchAll(form))
      found.push({ kind, offset: index - head.length, length: head.length + whole.length });
  for (const match of text.matchAll(word)) {
    const [whole, name = "", value = "", end2 = ""] = match;
    if (harmless.test(value) || match[3] === void 0 && !isMixed(value)) continue;
    const offset = match.index + whole.length - end2.length - value.length;
    found.push({ kind: /token|key|secret/i.test(name) ? "token" : "password", offset, length: value.length });
  }
  return dropOverlaps(found);
}
function findKeys(text) {
  const found = [];
  const signAt = (at) => text.charCodeAt(at);
  let end2 = 0;
  for (const { index } of text.matchAll(/M(?=[A-P])/g)) {
    const kind = index < end2 ? void 0 : findKeyAt(signAt, index);
    if (kind === void 0) continue;
    inBase64.lastIndex = index;
    const [{ length } = ""] = inBase64.exec(text) ?? [];
    found.push({ kind, offset: index, length });
    end2 = index + length;
  }
  return found;
}
var inBase64 = /[A-Za-z0-9+/=\s]*/y;
function dropOverlaps(stretches) {
  let end2 = 0;
  return [...stretches].sort((a, b) => a.offset - b.offset || b.length - a.length).filter(({ offset, length }) => {
    const isApart = offset >= end2;
    end2 = Math.max(end2, offset + length);
    return isApart;
  });
}
var isMixed = (value) => value.length >= 6 && /[0-9]/.test(value) && new RegExp("\\p{L}", "u").test(value);
function findPersonalNumbers(text) {
  if (!/(?:[0-9][ .-]?){13}/.test(text)) return [];
  const found = /* @__PURE__ */ new Map();
  for (const separator of [" ", ".", "-"])
    for (const chain of text.matchAll(new RegExp(`[0-9]+(?:[${separator}][0-9]+)*`, "g")))
      for (const hit of windowsOf(chain[0], separator)) {
        const offset = chain.index + hit.offset;
        const around = `${text[offset - 1] ?? " "}${text[offset + hit.length] ?? " "}`;
        if (!/[0-9A-Fa-f]/.test(around)) found.set(offset, { ...hit, offset });
      }
  return [...found.values()].sort((a, b) => a.offset - b.offset);
}
function windowsOf(chain, separator) {
  const groups = chain.split(separator);
  const found = [];
  let offset = 0;
  for (const [i, first] of groups.entries()) {
    let digits = first;
    let last = i;
    while (digits.length < 13 && last + 1 < groups.length) digits += groups[++last];
    const isDate = first.length === 4 && groups[i + 1]?.length === 2 && groups[i + 2]?.length === 2;
    if (!isDate && looksLikeIdnp(digits)) {
      found.push({ offset, length: 13 + last - i, masked: `${"*".repeat(11)}${digits.slice(-2)}` });
    }
    offset += first.length + 1;
  }
  return found;
}
function redact(text) {
  const secrets = findSecrets(text).map((secret) => ({ ...secret, masked: "***" }));
  let result = "";
  let end2 = 0;
  for (const { offset, length, masked } of dropOverlaps([...secrets, ...findPersonalNumbers(text)])) {
    result += text.slice(end2, offset) + masked;
    end2 = offset + length;
  }
  return result + text.slice(end2);
}

// scripts/model/text/text.ts
var locales = ["ro", "en", "ru"];
var forEachLanguage = (of) => ({ ro: of("ro"), en: of("en"), ru: of("ru") });
var languageNames = { ro: "Rom\xE2n\u0103", en: "English", ru: "\u0420\u0443\u0441\u0441\u043A\u0438\u0439" };
var Phrase = class {
  constructor(words) {
    this.words = words;
  }
  words;
};
function say(parts, ...values2) {
  return parts.reduce((text, part, i) => endOnce(text + showValue(values2[i - 1] ?? ""), part));
}
var endOnce = (text, part) => text + (text.endsWith(".") && /^\.(?!\.)/.test(part) ? part.slice(1) : part);
function showValue(value) {
  if (value instanceof Phrase) return value.words;
  return typeof value === "number" ? String(value) : quote(value);
}
function quoteAll(values2, or) {
  const quoted = values2.map(quote);
  const last = or === void 0 || quoted.length < 2 ? void 0 : quoted.pop();
  return new Phrase(last === void 0 ? quoted.join(", ") : `${quoted.join(", ")} ${or} ${last}`);
}
var quoteWhole = (value) => new Phrase(quoteUpTo(value.replaceAll(/\s+/g, " ").trim(), 1e3));
function quoteFew(values2, locale, most2 = 5) {
  return new Phrase(quoteAll(values2.slice(0, most2)).words + andMore(values2.length - most2)[locale]);
}
function andMore(count) {
  if (count <= 0) return { ro: "", en: "", ru: "" };
  return { ro: ` \u0219i \xEEnc\u0103 ${count}`, en: ` and ${count} more`, ru: ` \u0438 \u0435\u0449\u0451 ${count}` };
}
var unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u115F\u1160\u3164\uFFA0]/gu;
var longest = 120;
var quote = (value) => quoteUpTo(value, longest);
function quoteUpTo(value, most2) {
  const plain = spellOut(redact(value)).replaceAll("`", "\\u{60}");
  const short = [...plain].length > most2 ? `${[...plain].slice(0, most2).join("")}\u2026` : plain;
  return `\`${short === "" ? " " : short}\``;
}
function spellOut(value) {
  return value.replace(unseen, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}}`);
}

// scripts/apply/failures.ts
var notARemote = (remote) => ({
  ro: say`${remote} nu este adresa unui depozit git. Indicați un dosar, o adresă https:// sau una ssh://.`,
  en: say`${remote} is not the address of a git repository. Give a folder, an https:// address or an ssh:// address.`,
  ru: say`${remote} не является адресом репозитория git. Укажите папку, адрес https:// или адрес ssh://.`
});
var notReached = (remote) => ({
  ro: say`Depozitul ${remote} nu poate fi citit. Verificați adresa, rețeaua și drepturile de acces.`,
  en: say`The repository ${remote} cannot be read. Check the address, the network and the access rights.`,
  ru: say`Не удалось прочитать репозиторий ${remote}. Проверьте адрес, сеть и права доступа.`
});
var notWritten = (remote, branch) => ({
  ro: say`Ramura ${branch} nu a putut fi scrisă în ${remote}. Ea a rămas cum era. Verificați drepturile de acces și spațiul liber, apoi repetați comanda.`,
  en: say`The branch ${branch} could not be written to ${remote}. It stays as it was. Check the access rights and the free space, then run the command again.`,
  ru: say`Не удалось записать ветку ${branch} в ${remote}. Она осталась прежней. Проверьте права доступа и свободное место, затем повторите команду.`
});
var outcomeUnknown = (remote, branch) => ({
  ro: say`Conexiunea cu ${remote} s-a întrerupt la publicarea ramurii ${branch} și nu se știe dacă publicarea a reușit. Repetați comanda: ea află singură.`,
  en: say`The connection to ${remote} broke while ${branch} was being published, and whether it worked is not known. Run the command again: it finds out by itself.`,
  ru: say`Связь с ${remote} прервалась при публикации ветки ${branch}, и неизвестно, удалась ли она. Повторите команду: она выяснит это сама.`
});
var goneMeanwhile = (branch) => ({
  ro: say`Ramura ${branch} a fost ștearsă între timp. Verificați cine a șters-o, apoi repetați comanda.`,
  en: say`The branch ${branch} was deleted in the meantime. Find out who deleted it, then run the command again.`,
  ru: say`Ветка ${branch} была тем временем удалена. Выясните, кто её удалил, затем повторите команду.`
});
var notOurs = (branch, path) => ({
  ro: say`Ramura ${branch} conține ${path}, care nu este un fișier text obișnuit. Verificați cine a scris în ramură și ștergeți-l.`,
  en: say`The branch ${branch} contains ${path}, which is not an ordinary text file. Find out who wrote to the branch and remove it.`,
  ru: say`Ветка ${branch} содержит ${path}; это не обычный текстовый файл. Выясните, кто писал в ветку, и удалите его.`
});
var nothingOurs = (branch) => ({
  ro: say`Nicio publicare din ramura ${branch} nu este semnată cu o cheie din ${"registry/signers"}, deci nu s-a publicat nimic. Verificați cine a scris în ramură și lista de chei. Dacă publicările de până acum nu erau semnate, semnați-o pe cea mai nouă cu ${"npm run -s mdocs -- rollback"}.`,
  en: say`No publication on the branch ${branch} is signed with a key of ${"registry/signers"}, so nothing was published. Find out who wrote to the branch, and check the list of keys. If publications were not signed so far, sign the newest with ${"npm run -s mdocs -- rollback"}.`,
  ru: say`Ни одна публикация в ветке ${branch} не подписана ключом из ${"registry/signers"}, поэтому ничего не опубликовано. Выясните, кто писал в ветку, и проверьте список ключей. Если раньше публикации не подписывались, подпишите новейшую командой ${"npm run -s mdocs -- rollback"}.`
});
var noWorkspace = (folder) => ({
  ro: say`Nu se poate lucra în dosarul temporar ${folder}. Verificați spațiul liber și drepturile de acces.`,
  en: say`The temporary folder ${folder} cannot be worked in. Check the free space and the access rights.`,
  ru: say`Не удаётся работать во временной папке ${folder}. Проверьте свободное место и права доступа.`
});
var notMade = (folder) => ({
  ro: say`Depozitul local ${folder} nu a putut fi creat. Verificați spațiul liber și drepturile de acces.`,
  en: say`The local repository ${folder} could not be created. Check the free space and the access rights.`,
  ru: say`Не удалось создать локальный репозиторий ${folder}. Проверьте свободное место и права доступа.`
});
var sourceUnreadable = (root) => ({
  ro: say`Istoricul git din ${root} nu poate fi citit.`,
  en: say`The git history in ${root} cannot be read.`,
  ru: say`Не удаётся прочитать историю git в ${root}.`
});
var noCommit = (root, revision) => ({
  ro: say`În depozitul ${root} nu există commit-ul ${revision}. Verificați numele; dacă depozitul a fost descărcat fără istoric, aduceți-l cu git fetch.`,
  en: say`The repository ${root} has no commit ${revision}. Check the name; if the repository was downloaded without its history, get it with git fetch.`,
  ru: say`В репозитории ${root} нет коммита ${revision}. Проверьте имя; если репозиторий загружен без истории, получите её командой git fetch.`
});
var tooOldGit = {
  ro: "Acest git este prea vechi: citind depozitul altcuiva, ar putea rula programe numite acolo. Este nevoie de git 2.45 sau mai nou, ori de o versiune corectat\u0103 a uneia mai vechi (2.39.4, 2.40.2, 2.41.1, 2.42.2, 2.43.4, 2.44.1).",
  en: "This git is too old: reading the repository of somebody else, it could run programs that are named there. It takes git 2.45 or later, or a corrected version of an older one (2.39.4, 2.40.2, 2.41.1, 2.42.2, 2.43.4, 2.44.1).",
  ru: "\u042D\u0442\u043E\u0442 git \u0441\u043B\u0438\u0448\u043A\u043E\u043C \u0441\u0442\u0430\u0440\u044B\u0439: \u0447\u0438\u0442\u0430\u044F \u0447\u0443\u0436\u043E\u0439 \u0440\u0435\u043F\u043E\u0437\u0438\u0442\u043E\u0440\u0438\u0439, \u043E\u043D \u043C\u043E\u0433 \u0431\u044B \u0437\u0430\u043F\u0443\u0441\u043A\u0430\u0442\u044C \u0443\u043A\u0430\u0437\u0430\u043D\u043D\u044B\u0435 \u0442\u0430\u043C \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u044B. \u041D\u0443\u0436\u0435\u043D git 2.45 \u0438\u043B\u0438 \u043D\u043E\u0432\u0435\u0435 \u043B\u0438\u0431\u043E \u0438\u0441\u043F\u0440\u0430\u0432\u043B\u0435\u043D\u043D\u0430\u044F \u0432\u0435\u0440\u0441\u0438\u044F \u0431\u043E\u043B\u0435\u0435 \u0441\u0442\u0430\u0440\u043E\u0433\u043E (2.39.4, 2.40.2, 2.41.1, 2.42.2, 2.43.4, 2.44.1)."
};
var notCompared = {
  ro: "Git nu a putut compara cererea cu ramura de baz\u0103.",
  en: "Git could not compare the request with the base branch.",
  ru: "Git \u043D\u0435 \u0441\u043C\u043E\u0433 \u0441\u0440\u0430\u0432\u043D\u0438\u0442\u044C \u0437\u0430\u044F\u0432\u043A\u0443 \u0441 \u043E\u0441\u043D\u043E\u0432\u043D\u043E\u0439 \u0432\u0435\u0442\u043A\u043E\u0439."
};
var notInstalled = (directory) => ({
  ro: say`Nu se poate scrie în dosarul ${directory}. Verificați spațiul liber și drepturile de acces; ce era în folosință nu s-a schimbat.`,
  en: say`The folder ${directory} cannot be written to. Check the free space and the access rights; what was in use has not changed.`,
  ru: say`Не удаётся записать в папку ${directory}. Проверьте свободное место и права доступа; то, что использовалось, не изменилось.`
});
var notThere = (branch, commit) => ({
  ro: say`Ramura ${branch} nu a avut niciodată commit-ul ${commit}. Îl găsiți cu git log pe această ramură.`,
  en: say`The branch ${branch} never had the commit ${commit}. Find it with git log on that branch.`,
  ru: say`В ветке ${branch} никогда не было коммита ${commit}. Найдите его командой git log в этой ветке.`
});
var notBelieved = (branch) => ({
  ro: say`Nu s-a scris nimic în ramura ${branch}: nu ar fi semnat cu o cheie din ${"registry/signers"}, deci nicio rulare următoare nu ar crede ce scrie acolo. Verificați MDOCS_SIGNING_KEY și lista de chei.`,
  en: say`Nothing was written to the branch ${branch}: it would not be signed with a key of ${"registry/signers"}, so no later run would believe it. Check MDOCS_SIGNING_KEY and the list of keys.`,
  ru: say`В ветку ${branch} ничего не записано: запись не была бы подписана ключом из ${"registry/signers"}, и следующие запуски ей не поверили бы. Проверьте MDOCS_SIGNING_KEY и список ключей.`
});
var folderInUse = (folder) => ({
  ro: say`În dosarul ${folder} lucrează acum altă rulare; ea aduce publicarea cea mai nouă. Nu s-a schimbat nimic.`,
  en: say`Another run is working in the folder ${folder} now; it brings the newest publication. Nothing was changed.`,
  ru: say`В папке ${folder} сейчас работает другой запуск; он получит новейшую публикацию. Ничего не изменено.`
});
var noFlock = {
  ro: "Dosarul nu a putut fi rezervat pentru aceast\u0103 rulare: este nevoie de programul flock (pachetul util-linux) \u0219i de un sistem de fi\u0219iere care \xEEl permite.",
  en: "The folder could not be kept for this run: it takes the program flock (of the package util-linux) and a file system that allows it.",
  ru: "\u041D\u0435 \u0443\u0434\u0430\u043B\u043E\u0441\u044C \u0437\u0430\u043D\u044F\u0442\u044C \u043F\u0430\u043F\u043A\u0443 \u0434\u043B\u044F \u044D\u0442\u043E\u0433\u043E \u0437\u0430\u043F\u0443\u0441\u043A\u0430: \u043D\u0443\u0436\u043D\u044B \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u0430 flock (\u043F\u0430\u043A\u0435\u0442 util-linux) \u0438 \u0444\u0430\u0439\u043B\u043E\u0432\u0430\u044F \u0441\u0438\u0441\u0442\u0435\u043C\u0430, \u043A\u043E\u0442\u043E\u0440\u0430\u044F \u0435\u0451 \u043F\u043E\u0434\u0434\u0435\u0440\u0436\u0438\u0432\u0430\u0435\u0442."
};

// scripts/apply/git-settings.ts
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
var configuration = [
  `core.hooksPath=${devNull}`,
  "core.fsmonitor=false",
  "core.symlinks=false",
  "core.fsync=none",
  "protocol.allow=never",
  "protocol.file.allow=always",
  "protocol.https.allow=always",
  // readRemote lets HTTP through only to this machine, and no redirect is followed.
  "protocol.http.allow=always",
  "http.followRedirects=false",
  "protocol.ssh.allow=always",
  "fetch.fsckObjects=true",
  "gc.auto=0",
  "maintenance.auto=false",
  "credential.helper=",
  "http.lowSpeedLimit=1000",
  "http.lowSpeedTime=30",
  "safe.directory=*"
];
var fixedEnvironment = {
  HOME: devNull,
  LC_ALL: "C",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: devNull,
  GIT_TERMINAL_PROMPT: "0",
  GIT_ASKPASS: "/bin/false",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_NO_LAZY_FETCH: "1"
};
var inheritedVariables = [
  "PATH",
  "TMPDIR",
  "SSH_AUTH_SOCK",
  "HTTPS_PROXY",
  "https_proxy",
  "NO_PROXY",
  "no_proxy",
  "GIT_SSL_CAINFO",
  "SystemRoot"
];
var nothingReached = { GIT_ALLOW_PROTOCOL: "none" };
var corrected = /* @__PURE__ */ new Map([
  [39, 4],
  [40, 2],
  [41, 1],
  [42, 2],
  [43, 4],
  [44, 1]
]);
function leavesOthersAlone(printed) {
  const [major = 0, minor = 0, patch = 0] = (/^git version (\d+)\.(\d+)(?:\.(\d+))?/.exec(printed) ?? []).slice(1).map((one) => Number(one ?? 0));
  if (major !== 2) return major > 2;
  return minor >= 45 || patch >= (corrected.get(minor) ?? Number.POSITIVE_INFINITY);
}
async function fetchesOnItsOwn(ask) {
  let folder;
  try {
    folder = await mkdtemp(join(tmpdir(), "mdocs-"));
    for (const name of ["objects", "refs"]) await mkdir(join(folder, name));
    await writeFile(join(folder, "HEAD"), "ref: refs/heads/nothing\n");
    await writeFile(join(folder, "config"), configurationOf(folder));
    await ask(folder, "1".repeat(40));
    return existsSync(join(folder, "started"));
  } catch (error) {
    throw new Failure(noWorkspace(tmpdir()), error);
  } finally {
    if (folder !== void 0) await rm(folder, { recursive: true, force: true }).catch(() => void 0);
  }
}
var configurationOf = (folder) => [
  "[core]",
  "repositoryFormatVersion = 1",
  "bare = true",
  "[extensions]",
  "partialClone = elsewhere",
  '[remote "elsewhere"]',
  `url = ${JSON.stringify(folder)}`,
  "promisor = true",
  `uploadpack = ${JSON.stringify('start() { : > "$1/started"; }; start')}`,
  ""
].join("\n");

// scripts/apply/process-tree.ts
import { spawn } from "node:child_process";
var groupVariable = "MDOCS_PROCESS_GROUP";
var grace = 2e3;
var mostSaid = 1 << 20;
function runTree(program, args, options2) {
  const { folder, environment, input, deadline, most: most2 = Number.POSITIVE_INFINITY } = options2;
  const leads = process.env[groupVariable] === void 0;
  const child = spawn(program, args, {
    cwd: folder,
    env: environment,
    detached: leads,
    stdio: [input === void 0 ? "ignore" : "pipe", "pipe", "pipe"]
  });
  const end2 = (signal) => leads ? signalGroup(child.pid, signal) : child.kill(signal);
  const out = [];
  const err = [];
  let left2 = most2;
  let said = 0;
  let stopped;
  let error;
  const last = [];
  const endForGood = () => {
    end2("SIGKILL");
    child.stdout?.destroy();
    child.stderr?.destroy();
  };
  const endAll = () => {
    end2("SIGTERM");
    last.push(setTimeout(endForGood, grace));
  };
  const stop = (why) => {
    if (!stopped) endAll();
    stopped ??= why;
  };
  const clock = setTimeout(() => stop("time"), deadline);
  child.stdout?.on("data", (bytes) => {
    left2 -= bytes.length;
    if (left2 < 0) stop("size");
    else out.push(bytes);
  });
  child.stderr?.on("data", (bytes) => {
    said += bytes.length;
    if (said <= mostSaid) err.push(bytes);
  });
  child.stdin?.on("error", () => void 0);
  child.stdin?.end(input);
  child.on("error", (cause) => {
    error = cause;
  });
  child.on("exit", () => last.push(setTimeout(endAll, 1e3)));
  const forget = endWithThis(end2);
  return new Promise(
    (done) => child.on("close", (exitCode) => {
      for (const timer of [clock, ...last]) clearTimeout(timer);
      forget();
      done({ exitCode: error ? null : exitCode, out: Buffer.concat(out), err: Buffer.concat(err), error, stopped });
    })
  );
}
function signalGroup(pid, signal) {
  try {
    if (pid !== void 0) process.kill(-pid, signal);
  } catch {
  }
}
var running = /* @__PURE__ */ new Set();
var endAllGroups = () => {
  for (const end2 of running) end2("SIGTERM");
};
var signals = ["SIGINT", "SIGTERM", "SIGHUP"];
var listens = false;
function endWithThis(end2) {
  if (!listens) listen("on");
  running.add(end2);
  return () => void running.delete(end2);
}
var decide;
function decideOnSignals(given) {
  decide = given;
  if (!listens) listen("on");
}
async function endingWith(ended, work) {
  ended?.addEventListener("abort", endAllGroups);
  if (ended?.aborted) endAllGroups();
  try {
    return await work();
  } finally {
    ended?.removeEventListener("abort", endAllGroups);
  }
}
function listen(how) {
  listens = how === "on";
  process[how]("exit", endAllGroups);
  for (const signal of signals) process[how](signal, endThis);
}
function endThis(signal) {
  if (decide) decide();
  else {
    endAllGroups();
    listen("off");
    process.kill(process.pid, signal);
  }
}

// scripts/apply/signing.ts
import { execFile } from "node:child_process";
import { existsSync as existsSync3 } from "node:fs";
import { link, mkdir as mkdir2, mkdtemp as mkdtemp2, readFile, rename, rm as rm2, writeFile as writeFile2 } from "node:fs/promises";
import { tmpdir as tmpdir3 } from "node:os";
import { dirname, join as join2 } from "node:path";
import { promisify } from "node:util";

// scripts/apply/git.ts
import { existsSync as existsSync2 } from "node:fs";
import { tmpdir as tmpdir2 } from "node:os";
var GitError = class extends Error {
  constructor(command, exitCode, printed, stopped) {
    super(`git ${command}: ${printed.trim() || `ended with ${exitCode ?? "a signal"}`}`);
    this.exitCode = exitCode;
    this.printed = printed;
    this.stopped = stopped;
  }
  exitCode;
  printed;
  stopped;
  name = "GitFailed";
};
var patience = 12e4;
async function runGit(folder, args, extra = {}) {
  if (!extra.isOwn) await requireKnownGit();
  const { exitCode, out, err, error, stopped } = await spawnGit(folder, args, extra);
  if (stopped) throw new GitError(args[0], null, "stopped: it wrote too much, or ran for too long", stopped);
  if (exitCode === 0) {
    extra.hear?.(err.toString());
    return out;
  }
  if (error?.code === "ENOENT" && existsSync2(folder)) throw new Failure(noGit);
  const printed = removeCredentials(error?.message ?? Buffer.concat([out, err]).toString());
  throw new GitError(args[0], exitCode, printed, extra.room && outOfRoom.test(printed) ? "size" : void 0);
}
var outOfRoom = /died of signal 25|file too large|out of memory/i;
async function askGit(...args) {
  return (await runGit(...args)).toString().trimEnd();
}
var isShallow = async (folder, extra = {}) => await askGit(folder, ["rev-parse", "--is-shallow-repository"], extra) === "true";
var known;
async function requireKnownGit() {
  known ??= isKnownGit().catch((error) => {
    known = void 0;
    throw error;
  });
  const answer = await known;
  if (answer === void 0) known = void 0;
  if (answer === false) throw new Failure(tooOldGit);
}
async function isKnownGit() {
  const { exitCode, out } = await spawnGit(tmpdir2(), ["version"], {});
  return exitCode === 0 ? leavesOthersAlone(out.toString()) || !await fetchesOnItsOwn(askElsewhere) : void 0;
}
var smallSettings = ["fetch.unpackLimit=1", "pack.threads=1", "core.bigFileThreshold=1m"];
var inRoom = 'ulimit -c 0; ulimit -f "$1"; ulimit -d "$2"; shift 2; exec git "$@"';
var askElsewhere = (folder, object) => spawnGit(folder, ["cat-file", "-e", object], { environment: { GIT_ALLOW_PROTOCOL: "file" } });
async function spawnGit(folder, args, extra) {
  const { input, deadline = patience, most: most2, room: room2, settings: more = [] } = extra;
  const own = buildEnvironment(extra);
  const environment = reaching.has(args[0]) ? own : { ...nothingReached, ...own };
  const options2 = { folder, environment, input, deadline, most: most2 };
  if (!reaching.has(args[0]) && !reading.has(args[0])) return (await import("./git.mjs")).runLocally(args, options2);
  const settings = [...configuration, ...room2 ? smallSettings : [], ...more].flatMap((one) => ["-c", one]);
  if (!room2 || process.platform === "win32") return runTree("git", [...settings, ...args], options2);
  const [file, memory] = [Math.ceil(room2.file / 512), Math.ceil(room2.memory / 1024)];
  return runTree("sh", ["-c", inRoom, "sh", String(file), String(memory), ...settings, ...args], options2);
}
var reaching = /* @__PURE__ */ new Set(["fetch", "ls-remote", "push"]);
var reading = /* @__PURE__ */ new Set([
  "bundle",
  "cat-file",
  "log",
  "ls-tree",
  "rev-list",
  "rev-parse",
  "verify-commit",
  "version"
]);
function buildEnvironment(extra) {
  const kept = inheritedVariables.flatMap((name) => process.env[name] === void 0 ? [] : [[name, process.env[name]]]);
  const ceiling = { GIT_CEILING_DIRECTORIES: tmpdir2() };
  return { ...Object.fromEntries(kept), ...fixedEnvironment, ...ceiling, ...extra.environment };
}
function removeCredentials(text) {
  return text.replace(/(?<=[a-z][a-z0-9+.-]*:\/\/)[^\s/]*@/gi, "");
}
var noGit = {
  ro: "Programul git nu a fost g\u0103sit. Instala\u021Bi git 2.45 sau mai nou.",
  en: "The program git was not found. Install git 2.45 or later.",
  ru: "\u041F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u0430 git \u043D\u0435 \u043D\u0430\u0439\u0434\u0435\u043D\u0430. \u0423\u0441\u0442\u0430\u043D\u043E\u0432\u0438\u0442\u0435 git 2.45 \u0438\u043B\u0438 \u043D\u043E\u0432\u0435\u0435."
};

// scripts/apply/signing.ts
var identity = { NAME: "MDocs Provisioning", EMAIL: "noreply@mdocs.gov.md" };
var toSigningEnvironment = (key) => toGitEnvironment({ ...ssh, "user.signingKey": key });
var ssh = { "gpg.format": "ssh" };
function toGitEnvironment(values2) {
  const pairs = Object.entries(values2).flatMap(([key, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, key],
    [`GIT_CONFIG_VALUE_${i}`, value]
  ]);
  return { GIT_CONFIG_COUNT: String(Object.keys(values2).length), ...Object.fromEntries(pairs) };
}
async function verifySignature(folder, commit, { signers, branch }) {
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error(`not the id of a commit: ${commit}`);
  const form = formOf(await readRawCommit(folder, commit));
  if (form !== "signed") return form;
  const list = await readFile(signers, "utf8").catch(emptyIfMissing);
  const counting = list.split("\n").filter((line) => isLineFor(branch, line));
  return withTemporaryFile("signers", `${counting.join("\n")}
`, async (file) => {
    const isGood = await isSignatureGood(folder, commit, file) || await isSignatureGood(folder, commit, file);
    return isGood ? "good" : "wrong";
  });
}
var mostCommitBytes = 1 << 25;
async function readRawCommit(folder, commit) {
  try {
    return (await runGit(folder, ["cat-file", "commit", commit], { most: mostCommitBytes })).toString("latin1");
  } catch (error) {
    if (error instanceof GitError && error.stopped === "size") return "gpgsig";
    throw error;
  }
}
var plainHeaders = /^tree (parent )*author committer (gpgsig )?$/;
var sshSignature = /^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/]+={0,2}\n)+-----END SSH SIGNATURE-----$/;
function formOf(raw) {
  const [head = ""] = raw.split("\n\n", 1);
  const headers = head.replaceAll("\n ", "\0").split("\n");
  const values2 = new Map(headers.map((line) => [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)]));
  const signature = values2.get("gpgsig")?.replaceAll("\0", "\n");
  if (![...values2.keys()].some((name) => name.startsWith("gpgsig"))) return "unsigned";
  const isPlain = plainHeaders.test(headers.map((line) => line.slice(0, line.indexOf(" ") + 1)).join(""));
  return isPlain && signature !== void 0 && sshSignature.test(signature.trimEnd()) ? "signed" : "wrong";
}
function isLineFor(branch, line) {
  const [principals = ""] = /^("[^"]*"|[^\s"])+/.exec(line.trim()) ?? [];
  const named = principals.replaceAll('"', "").split(",").filter((one) => one.includes("environment/"));
  return named.length === 0 || named.includes(branch.replace(/^(environment\/[a-z]+)-reports$/, "$1"));
}
async function isSignatureGood(folder, commit, signers) {
  try {
    await runGit(folder, ["verify-commit", commit], {
      environment: toGitEnvironment({ ...ssh, "gpg.ssh.allowedSignersFile": signers })
    });
    return true;
  } catch (error) {
    if (error instanceof GitError && error.exitCode !== null) return false;
    throw error;
  }
}
var withSignersFile = (list, work) => withTemporaryFile("signers", list, work);
async function withKeyFile(given, work) {
  return given.includes("PRIVATE KEY-----") ? withTemporaryFile("key", `${given.trim()}
`, work) : work(given);
}
async function withTemporaryFile(name, text, work) {
  const folder = await mkdtemp2(join2(tmpdir3(), "mdocs-"));
  try {
    const file = join2(folder, name);
    await writeFile2(file, text, { mode: 384 });
    return await work(file);
  } finally {
    await rm2(folder, { recursive: true, force: true });
  }
}
var run = promisify(execFile);
async function ensureOwnKey(file) {
  if (existsSync3(file) && existsSync3(signersFileOf(file))) return file;
  await mkdir2(dirname(file), { recursive: true });
  const folder = await mkdtemp2(`${file}.`);
  try {
    const made = join2(folder, "key");
    await run("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", identity.EMAIL, "-f", made]);
    await link(made, file).catch(ignoreExisting);
    const { stdout } = await run("ssh-keygen", ["-y", "-f", file]);
    await writeFile2(signersFileOf(made), formatSigner(stdout));
    await rename(signersFileOf(made), signersFileOf(file));
    return file;
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  } finally {
    await rm2(folder, { recursive: true, force: true });
  }
}
function emptyIfMissing(error) {
  if (error.code !== "ENOENT") throw error;
  return "";
}
function ignoreExisting(error) {
  if (error.code !== "EEXIST") throw error;
}
var signersFileOf = (key) => `${key}.signers`;
var formatSigner = (publicKey) => `${identity.EMAIL} namespaces="git" ${publicKey.trim().split(" ").slice(0, 2).join(" ")}
`;

// scripts/apply/objects.ts
import { mkdir as mkdir3, writeFile as writeFile3 } from "node:fs/promises";
import { join as join3 } from "node:path";
function isPlainPath(path) {
  return path.isWellFormed() && Buffer.byteLength(path) <= 4096 && path.split("/").every(isPlainName);
}
function isPlainName(name) {
  if (name === "" || name === "." || name === ".." || Buffer.byteLength(name) > 255) return false;
  return !/^\.git/i.test(name) && !/[\p{Cc}\p{Cf}\u2028\u2029\\:]/u.test(name);
}
async function writeTree(folder, files) {
  const paths = [...files.keys()].sort();
  const wrong = paths.find((path) => !isPlainPath(path));
  if (wrong !== void 0) throw new Error(`not a path that can be published: ${JSON.stringify(wrong)}`);
  const ids = await writeBlobs(
    folder,
    paths.map((path) => files.get(path) ?? "")
  );
  const index = paths.map((path, i) => `100644 ${ids[i]}	${path}\0`).join("");
  if (index !== "") await askGit(folder, ["update-index", "--verbose", "-z", "--index-info"], { input: index });
  return askGit(folder, ["write-tree"]);
}
async function writeBlobs(folder, texts) {
  if (texts.length === 0) return [];
  const contents = join3(folder, "contents");
  await mkdir3(contents);
  const names = texts.map((_, i) => join3(contents, String(i)));
  for (const [i, name] of names.entries()) await writeFile3(name, texts[i] ?? "");
  return (await askGit(folder, ["hash-object", "-w", "--no-filters", "--stdin-paths"], { input: `${names.join("\n")}
` })).split(
    "\n"
  );
}
async function writeCommit(folder, { tree, parent, message, date, signingKey }) {
  const file = join3(folder, "message");
  await writeFile3(file, `${message.trimEnd()}
`);
  const people = ["AUTHOR", "COMMITTER"].flatMap((role) => [
    [`GIT_${role}_NAME`, identity.NAME],
    [`GIT_${role}_EMAIL`, identity.EMAIL],
    // The time comes from this program's clock, as every other time that it writes.
    [`GIT_${role}_DATE`, toGitDate(date ?? (/* @__PURE__ */ new Date()).toISOString())]
  ]);
  const parents = parent === void 0 ? [] : ["-p", parent];
  const environment = { ...Object.fromEntries(people), ...signingKey === void 0 ? {} : toSigningEnvironment(signingKey) };
  const sign = signingKey === void 0 ? [] : ["-S"];
  return askGit(folder, ["commit-tree", ...sign, tree, ...parents, "-F", file], { environment });
}
function toGitDate(date) {
  const time = Date.parse(date);
  if (Number.isNaN(time)) throw new Error(`not an instant: ${date}`);
  return `@${Math.floor(time / 1e3)} +0000`;
}

// scripts/model/network/ip-number.ts
function readIPv4(text) {
  const parts = text.split(".");
  if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9][0-9]{0,2})$/.test(part) && Number(part) <= 255)) return void 0;
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}
function readIPv6(text) {
  const halves = text.split("::");
  if (halves.length > 2) return void 0;
  const [head = [], tail = []] = halves.map((half) => half === "" ? [] : half.split(":"));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return void 0;
  const groups = [...head, ...Array(missing).fill("0"), ...tail];
  if (!groups.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return void 0;
  return groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n);
}
function readPrefix(text, most2) {
  return /^(0|[1-9][0-9]{0,2})$/.test(text) && Number(text) <= most2 ? Number(text) : void 0;
}
function writeIPv4(value) {
  return [24n, 16n, 8n, 0n].map((shift) => String(value >> shift & 255n)).join(".");
}
function writeIPv6(value) {
  const groups = Array.from({ length: 8 }, (_, i) => (value >> BigInt(112 - 16 * i) & 0xffffn).toString(16));
  const zeros = findLongestZeros(groups);
  if (zeros.length < 2) return groups.join(":");
  return `${groups.slice(0, zeros.start).join(":")}::${groups.slice(zeros.start + zeros.length).join(":")}`;
}
function findLongestZeros(groups) {
  let best = { start: 0, length: 0 };
  let start = 0;
  groups.forEach((group, i) => {
    if (group !== "0") start = i + 1;
    else if (i + 1 - start > best.length) best = { start, length: i + 1 - start };
  });
  return best;
}

// scripts/model/network/problem.ts
function problemOf(text) {
  if (text.trim() === "") return "empty";
  if (isSeveral(text)) return "several";
  const shape = shapes.find(([pattern]) => pattern.test(text));
  if (shape) return shape[1];
  const [address = "", ...rest] = text.split("/");
  const problem = address.includes(":") ? problemOfIPv6(address) : problemOfIPv4(address);
  if (problem || rest.length !== 1) return problem ?? "syntax";
  return problemOfPrefix(rest[0] ?? "");
}
var shapes = [
  [/^[0-9A-Fa-f.:/]*\s[\s0-9A-Fa-f.:/]*$/, "space"],
  [/\*/, "wildcard"],
  [/^[A-Za-z][A-Za-z0-9+.-]*:\/\//, "url"],
  [/^[0-9A-Fa-f]*[.:][0-9A-Fa-f.:]*\s*[-\u2010-\u2015]\s*[0-9A-Fa-f.:]+$/, "range"],
  [/^[0-9A-Fa-f.]*:[0-9A-Fa-f:.]*%/, "zone"],
  [/^(\[[0-9A-Fa-f:.]+\](:[0-9]+)?|[0-9.]+:[0-9]+)$/, "port"]
];
function isSeveral(text) {
  const items = text.split(/[\s,;]+/).filter(Boolean);
  return items.length > 1 && items.every((item) => isAddress(item.split("/")[0] ?? ""));
}
var isAddress = (text) => (text.includes(":") ? readIPv6(text) : readIPv4(text)) !== void 0;
function problemOfIPv6(address) {
  if (readIPv6(address) !== void 0) return void 0;
  if (/^(0{0,4}:){2,6}ffff:[0-9.]+$/i.test(address)) return "mapped";
  return /^[0-9A-Fa-f:]+:[0-9]+(\.[0-9]+){3}$/.test(address) ? "mixed" : "syntax";
}
function problemOfIPv4(address) {
  if (readIPv4(address) !== void 0) return void 0;
  const parts = address.split(".");
  if (parts.every((part) => /^(0x[0-9a-f]+|[0-9]+)$/i.test(part))) return problemOfParts(parts);
  return /^[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_.])?$/.test(address) && /[A-Za-z]/.test(address) ? "name" : "syntax";
}
function problemOfParts(parts) {
  if (parts.length < 4 || parts.some((part) => /x/i.test(part))) return "short";
  if (parts.length > 4) return "syntax";
  return parts.some((part) => /^0./.test(part)) ? "leading-zero" : "octet";
}
function problemOfPrefix(suffix) {
  if (readIPv4(suffix) !== void 0) return "netmask";
  if (/^0[0-9]+$/.test(suffix)) return "prefix-zero";
  return /^[0-9]+$/.test(suffix) ? "prefix-large" : "prefix";
}
function normalizeAddressText(text) {
  const plain = text.trim().replace(/(?<!\s)\s*\/\s*/, "/");
  const masked = /^([0-9.]+)\/([0-9]+\.[0-9.]+)$/.exec(plain);
  if (masked) return `${masked[1]}/${prefixOfMask(masked[2] ?? "") ?? ""}`;
  const wrapped = /^(?:\[([0-9A-Fa-f:]+)\](?::[0-9]+)?|([0-9.]+):[0-9]+)$/.exec(plain) ?? /^::ffff:()([0-9.]+)$/i.exec(plain);
  return wrapped ? wrapped[1] || wrapped[2] : plain;
}
function prefixOfMask(text) {
  const mask = readIPv4(text);
  if (!mask) return void 0;
  const zeros = (~mask & 0xffffffffn).toString(2).replace(/^0$/, "");
  return zeros.includes("0") ? void 0 : readPrefix(String(32 - zeros.length), 32);
}

// scripts/model/network/address.ts
var bits = { 4: 32, 6: 128 };
function readAddress(text) {
  const exact = parseNetwork(text);
  if (!exact) return toProblem(text);
  const { network, value } = exact;
  if (network.family === 6 && value >> 32n === 0xffffn)
    return { problem: "mapped", ...ipv4Behind(value, network.prefix) ?? {} };
  return network.first === value ? { network } : { problem: "host-bits", network };
}
function toProblem(text) {
  const meant = parseNetwork(normalizeAddressText(text) ?? "");
  return { problem: problemOf(text), network: meant?.network.first === meant?.value ? meant?.network : void 0 };
}
function parseNetwork(text) {
  const [address = "", suffix, ...rest] = text.split("/");
  const family = address.includes(":") ? 6 : 4;
  const value = family === 6 ? readIPv6(address) : readIPv4(address);
  const prefix = suffix === void 0 ? bits[family] : readPrefix(suffix, bits[family]);
  if (value === void 0 || prefix === void 0 || rest.length > 0) return void 0;
  return { network: networkAt(family, value, prefix), value };
}
function networkAt(family, value, prefix) {
  const size = 1n << BigInt(bits[family] - prefix);
  const first = value - value % size;
  return { family, first, last: first + size - 1n, prefix };
}
function ipv4Behind(value, prefix) {
  return prefix === 128 ? { network: networkAt(4, value & 0xffffffffn, 32) } : void 0;
}
function writeNetwork(network) {
  const address = writeAddress(network.first, network.family);
  return network.prefix === bits[network.family] ? address : `${address}/${network.prefix}`;
}
var writeAddress = (value, family) => family === 4 ? writeIPv4(value) : writeIPv6(value);
function networkMeant(text) {
  const reading2 = readAddress(text);
  return "problem" in reading2 && reading2.problem === "host-bits" ? void 0 : reading2.network;
}
function toCanonicalAddress(text) {
  const network = networkMeant(text);
  return network ? writeNetwork(network) : text;
}
function contains(outer, inner) {
  return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
}
function overlaps(a, b) {
  return a.family === b.family && a.first <= b.last && b.first <= a.last;
}
function compareNetworks(a, b) {
  if (a.family !== b.family) return a.family - b.family;
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  return a.prefix - b.prefix;
}
function sizeOf(network) {
  return network.last - network.first + 1n;
}
function totalOf(networks) {
  const outermost = networks.filter(
    (one, i) => !networks.some((other, j) => contains(other, one) && (j < i || !contains(one, other)))
  );
  return outermost.reduce((sum, network) => sum + sizeOf(network), 0n);
}
var isThisMachine = (host) => /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);

// scripts/apply/remote.ts
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
var scpLike = /^([A-Za-z0-9._-]+@)?[A-Za-z0-9][A-Za-z0-9.-]*:(?![:/]{2})[^\s:][^\s]*$/;
function readRemote(text) {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (new RegExp("\\p{Cc}", "u").test(text) || text === "" || text.startsWith("-")) throw new Failure(notARemote(removeCredentials(text)));
  if (scheme === "https" || scheme === "http" && isOnThisMachine(text)) return toHttpsRemote(text);
  if (scheme === "file") return toLocalRemote(fileURLToPath(text));
  if (scheme === "ssh" && /^ssh:\/\/([A-Za-z0-9._-]+@)?[A-Za-z0-9]/i.test(text)) return { address: text, environment: {} };
  if (scheme !== void 0 || /^[a-z0-9]+::/i.test(text)) throw new Failure(notARemote(removeCredentials(text)));
  return scpLike.test(text) ? { address: text, environment: {} } : toLocalRemote(resolve(text));
}
var isOnThisMachine = (text) => URL.canParse(text) && isThisMachine(new URL(text).hostname);
var toLocalRemote = (folder) => ({ address: folder, folder, environment: {} });
function credentialsOf({ username, password }) {
  const token = process.env.MDOCS_REMOTE_TOKEN;
  if (username !== "" || password !== "" || !token) return { username, password };
  return { username: "x-access-token", password: encodeURIComponent(token) };
}
function toHttpsRemote(text) {
  if (!URL.canParse(text)) throw new Failure(notARemote(removeCredentials(text)));
  const url = new URL(text);
  const { username, password } = credentialsOf(url);
  url.username = url.password = "";
  if (username === "" && password === "") return { address: url.href, environment: {} };
  const pair = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString("base64");
  return {
    address: url.href,
    environment: {
      GIT_CONFIG_COUNT: "1",
      // Bound to this server, so that a redirect does not carry it elsewhere.
      GIT_CONFIG_KEY_0: `http.${url.origin}/.extraHeader`,
      GIT_CONFIG_VALUE_0: `Authorization: Basic ${pair}`
    }
  };
}

// scripts/apply/temporary.ts
import { mkdir as mkdir4, mkdtemp as mkdtemp3, rm as rm3, writeFile as writeFile4 } from "node:fs/promises";
import { tmpdir as tmpdir4 } from "node:os";
import { join as join4 } from "node:path";
async function inTemporaryRepository(work) {
  let folder;
  try {
    folder = await mkdtemp3(join4(tmpdir4(), "mdocs-"));
    await makeEmptyRepository(folder);
    return await work(folder);
  } catch (error) {
    throw isExternalError(error) ? new Failure(noWorkspace(tmpdir4()), error) : error;
  } finally {
    if (folder !== void 0) await rm3(folder, { recursive: true, force: true }).catch(() => void 0);
  }
}
async function makeEmptyRepository(folder) {
  await Promise.all(["objects", "refs"].map((name) => mkdir4(join4(folder, name))));
  await writeFile4(join4(folder, "config"), "[core]\n	repositoryformatversion = 0\n	bare = true\n");
  await writeFile4(join4(folder, "HEAD"), "ref: refs/heads/nothing\n");
}
function isExternalError(error) {
  return error instanceof GitError || error instanceof Error && "syscall" in error;
}

// scripts/apply/blobs.ts
var maxBlobSize = 16 * 1024 * 1024;
var maxTotalSize = 512 * 1024 * 1024;
var left = /* @__PURE__ */ new Map();
var leaveBlobs = (folder, bring) => left.set(folder, bring);
var forgetLeftBlobs = (folder) => left.delete(folder);
var leavesBlobs = (folder) => left.has(folder);
var elsewhere = "elsewhere";
var leavingFetch = ({ address }) => ({
  options: ["--filter=blob:none", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"],
  name: elsewhere,
  settings: [
    `remote.${elsewhere}.url=${address}`,
    `remote.${elsewhere}.promisor=true`,
    `remote.${elsewhere}.partialCloneFilter=blob:none`
  ]
});
var room = { file: maxTotalSize, memory: 1024 * 1024 * 1024 };
var bringFrom = (folder, remote) => (ids, limit) => {
  if (!ids.every((id) => isId.test(id))) throw new Error("not an id");
  const { options: options2, name, settings } = leavingFetch(remote);
  const asked = { settings: [...settings, "fetch.negotiationAlgorithm=noop"], environment: remote.environment };
  return runGit(folder, ["fetch", ...options2, "--stdin", name], { input: `${ids.join("\n")}
`, room, ...asked, ...limit });
};
var isId = /^[0-9a-f]{40}$/;
var contentId = ({ kind, id }) => kind === "submodule" ? nothing : id;
var nothing = "0".repeat(40);
async function bringBlobs(folder, ids, limit = {}) {
  if (left.has(folder)) await readBlobSizes(folder, [...new Set(ids)], limit);
}
async function bringAbsent(folder, names, limit = {}) {
  const bring = left.get(folder);
  const ids = [...new Set(names)].filter((name) => isId.test(name) && name !== nothing);
  if (!bring || ids.length === 0) return false;
  await bring(ids, limit);
  return true;
}
var tooLong = Buffer.alloc(maxBlobSize + 1);
async function readStrangersBlobs(folder, names, known2) {
  const sizes = known2 ?? await readBlobSizes(folder, names);
  const isShort = (i) => (sizes[i] ?? 0) <= maxBlobSize;
  const contents = (await readBlobs(
    folder,
    names.filter((_, i) => isShort(i)),
    maxTotalSize
  )).values();
  return names.map((_, i) => isShort(i) ? contents.next().value : tooLong);
}
async function readBlobSizes(folder, names, limit) {
  const sizes = await readSizesHere(folder, names);
  const absent = names.filter((_, i) => sizes[i] === void 0);
  return await bringAbsent(folder, absent, limit) ? readSizesHere(folder, names) : sizes;
}
async function readSizesHere(folder, names) {
  if (names.length === 0) return [];
  const output = await runGit(folder, ["cat-file", "--batch-check"], { input: `${names.join("\n")}
` });
  return output.toString().split("\n").slice(0, names.length).map((line) => /^[0-9a-f]+ \w+ (\d+)$/.exec(line)?.[1]).map((size) => size === void 0 ? void 0 : Number(size));
}
async function readBlobs(folder, names, most2) {
  const blobs = await readBlobsHere(folder, names, most2);
  if (!left.has(folder)) return blobs;
  const others = names.filter((_, i) => blobs[i] === void 0);
  const sizes = await readSizesHere(folder, others);
  const absent = others.filter((_, i) => sizes[i] === void 0);
  return await bringAbsent(folder, absent) ? readBlobsHere(folder, names, most2) : blobs;
}
async function readBlobsHere(folder, names, most2) {
  if (names.length === 0) return [];
  const output = await runGit(folder, ["cat-file", "--batch"], { input: `${names.join("\n")}
`, most: most2 });
  let at = 0;
  return names.map(() => {
    const start = output.indexOf("\n", at) + 1;
    const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(output.toString("latin1", at, start - 1)) ?? [];
    at = size === void 0 ? start : start + Number(size) + 1;
    return type === "blob" ? output.subarray(start, at - 1) : void 0;
  });
}

// scripts/apply/branch.ts
async function readPublishedCommit(folder, revision, branch) {
  return readFilesOfTip(folder, await readTip(folder, revision), branch);
}
async function readFilesOfTip(folder, { commit, message, committedAt }, branch) {
  return { commit, files: await readTree(folder, { commit, branch }), message, committedAt };
}
var tipRef = "refs/heads/tip";
function refOf(branch) {
  if (!/^[a-z0-9]+([/-][a-z0-9]+)*$/.test(branch)) throw new Error(`not the name of an environment branch: ${branch}`);
  return `refs/heads/${branch}`;
}
async function fetchTip(folder, from, branch) {
  return await fetchCommits(folder, from, { branch, depth: 1 }) ? readTip(folder, tipRef) : void 0;
}
async function fetchCommits(folder, { address, environment }, wanted) {
  const ref = refOf(wanted.branch);
  const limits = { environment, deadline: wanted.deadline, room: wanted.room };
  const options2 = [`--depth=${wanted.depth}`, "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"];
  for (let isAgain = false; ; isAgain = true)
    try {
      await runGit(folder, ["fetch", ...options2, "--", address, `+${ref}:${tipRef}`], limits);
      return true;
    } catch (error) {
      if (!(error instanceof GitError) || error.stopped === "size") throw error;
      if (error.exitCode !== null && !await hasRef(address, ref, { folder, limits })) return false;
      const isNew = !isAgain && error.printed.includes("couldn't find remote ref");
      const isThere = !isNew && error.exitCode !== null;
      if (!isNew) throw new (isThere ? BranchUnread : Failure)(notReached(address), error);
    }
}
var BranchUnread = class extends Failure {
};
var hasRef = async (address, ref, asking) => await listRef(address, ref, asking) !== void 0;
var askTip = ({ address, environment }, branch, deadline) => inTemporaryRepository(
  (folder) => listRef(address, refOf(branch), { folder, limits: { environment, deadline, most: mostListed } })
);
var mostListed = 1 << 20;
async function listRef(address, ref, { folder, limits }) {
  try {
    const listed = await askGit(folder, ["ls-remote", "--refs", "--", address, ref], limits);
    return listed.split("\n").map((line) => line.split("	")).find(([, name]) => name === ref)?.[0];
  } catch (error) {
    throw error instanceof GitError ? new Failure(notReached(address), error) : error;
  }
}
async function readTip(folder, revision, most2) {
  const args = ["--max-count=1", "--no-show-signature", "--format=%H%n%T%n%ct%n%B", revision];
  const text = await askGit(folder, ["log", ...args], { most: most2 });
  const [commit = "", tree = "", seconds, ...message] = text.split("\n");
  return { commit, tree, committedAt: toInstant(seconds), message: message.join("\n") };
}
var lastInstant = 864e13;
var toInstant = (seconds) => new Date(Math.min(Number(seconds) * 1e3, lastInstant)).toISOString();
async function readTree(folder, { commit, branch, most: most2 }) {
  const listed = (await runGit(folder, ["ls-tree", "-r", "-z", "--full-tree", commit], { most: most2 })).toString("latin1").split("\0");
  const entries = listed.filter(Boolean).map((line) => readEntry(line, branch));
  const blobs = await readBlobs(
    folder,
    entries.map(({ id }) => id),
    most2
  );
  return new Map(entries.map(({ path }, i) => [path, textOf(blobs[i]) ?? refuse(branch, path)]));
}
function readEntry(line, branch) {
  const [, mode, id = "", bytes = ""] = /^(\d+) \w+ ([0-9a-f]{40})\t(.*)$/s.exec(line) ?? [];
  const path = textOf(Buffer.from(bytes, "latin1"));
  if (mode !== "100644" || path === void 0 || !isPlainPath(path)) refuse(branch, path ?? bytes);
  return { id, path };
}
function refuse(branch, path) {
  throw new ForeignFile(branch, path);
}
var ForeignFile = class extends Failure {
  constructor(branch, path) {
    super(notOurs(branch, path));
    this.path = path;
  }
  path;
};
var utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
function textOf(bytes) {
  try {
    return bytes && utf8.decode(bytes);
  } catch {
    return void 0;
  }
}

// scripts/apply/source.ts
import { createHash, hash } from "node:crypto";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { lstat } from "node:fs/promises";
import { dirname as dirname2, join as join5, relative, resolve as resolve2, sep } from "node:path";
var declarations = ["integrations", "registry"];
async function readSourceState(root, folders = declarations) {
  try {
    const commit = await readHead(root);
    return { commit, modified: commit === void 0 || !await isAsCommitted(root, commit, folders) };
  } catch (error) {
    throw toSourceFailure(root, error);
  }
}
async function isAsCommitted(root, commit, folders) {
  const [committed, present] = await Promise.all([readCommittedFiles(root, commit, folders), readPresentFiles(root, folders)]);
  return committed.size === present.size && [...committed].every(([path, entry]) => present.get(path) === entry);
}
async function readHead(root) {
  try {
    return await askGit(root, ["rev-list", "--max-count=1", "HEAD", "--"]);
  } catch (error) {
    if (error instanceof GitError && await hasNoHistory(root, error)) return void 0;
    throw error;
  }
}
async function readCommittedFiles(root, commit, folders) {
  const listed = await runGit(root, ["ls-tree", "-r", "-z", commit, "--", ...folders]);
  const entries = listed.toString().split("\0").filter(Boolean);
  return new Map(
    entries.map((line) => {
      const [mode = "", , id] = line.slice(0, line.indexOf("	")).split(" ");
      return [line.slice(line.indexOf("	") + 1), `${mode.slice(0, 3)} ${id}`];
    })
  );
}
async function readPresentFiles(root, folders) {
  const files = /* @__PURE__ */ new Map();
  for (const folder of folders)
    for (const entry of listEntries(join5(root, folder))) {
      if (entry.isDirectory()) continue;
      const path = join5(entry.parentPath, entry.name);
      files.set(relative(root, path).replaceAll(sep, "/"), readEntryIdentity(path, entry));
    }
  return files;
}
function readEntryIdentity(path, entry) {
  if (entry.isSymbolicLink()) return `120 ${hashBlob(readlinkSync(path, "buffer"))}`;
  return entry.isFile() ? `100 ${hashBlob(readFileSync(path))}` : "neither a file nor a link";
}
function listEntries(folder) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}
var hashBlob = (content) => hashObject("blob", content);
var hashObject = (type, content) => (
  // In one call where that costs no copy of much: it takes half as long.
  content.length < 65536 ? hash("sha1", Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content])) : createHash("sha1").update(`${type} ${content.length}\0`).update(content).digest("hex")
);
async function hashFolder(root, folder) {
  const files = await readPresentFiles(root, [folder]);
  return hashTree([...files].map(([path, entry]) => [path.slice(folder.length + 1), entry]));
}
function hashTree(files) {
  const folders = /* @__PURE__ */ new Map();
  const entries = [];
  for (const [path, entry] of files) {
    const end2 = path.indexOf("/");
    const name = end2 < 0 ? path : path.slice(0, end2);
    const [kind = "", id = ""] = entry.split(" ");
    if (end2 < 0) entries.push({ name, sortsAs: name, mode: kind === "100" ? "100644" : "120000", id });
    else folders.set(name, [...folders.get(name) ?? [], [path.slice(end2 + 1), entry]]);
  }
  for (const [name, inside] of folders) entries.push({ name, sortsAs: `${name}/`, mode: "40000", id: hashTree(inside) });
  entries.sort((a, b) => Buffer.compare(Buffer.from(a.sortsAs), Buffer.from(b.sortsAs)));
  const parts = entries.flatMap(({ name, mode, id }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, "hex")]);
  return hashObject("tree", Buffer.concat(parts));
}
async function areDeclaredAlike(root, commit, other) {
  if (commit === other) return true;
  try {
    const [one, two] = await Promise.all([commit, other].map((id) => readCommittedFiles(root, id, declarations)));
    return JSON.stringify([...one ?? []].sort()) === JSON.stringify([...two ?? []].sort());
  } catch (error) {
    throw toSourceFailure(root, error);
  }
}
function toSourceFailure(root, error) {
  return isExternalError(error) ? new Failure(sourceUnreadable(root), error) : error;
}
async function hasNoHistory(root, { printed }) {
  if (/not a git repository/i.test(printed)) return !await isInRepository(resolve2(root));
  if (!/(bad|unknown) revision/i.test(printed)) return false;
  return await askGit(root, ["rev-list", "--max-count=1", "--all", "--"]) === "";
}
async function isInRepository(folder) {
  const isHere = await lstat(join5(folder, ".git")).then(() => true, falseIfMissing);
  return isHere || folder !== dirname2(folder) && isInRepository(dirname2(folder));
}
function falseIfMissing(error) {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return false;
  throw error;
}

// scripts/apply/source-history.ts
async function readSourceHistory(root, paths, from = "HEAD") {
  try {
    const shallow = await isShallow(root);
    return { isShallow: shallow, commits: parseLog(await askGit(root, ["log", ...options, from, "--", ...paths])) };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (await hasNoHistory(root, error)) return void 0;
    throw new Failure(sourceUnreadable(root), error);
  }
}
async function readTexts(root, ids) {
  const wanted = [...new Set(ids)];
  const blobs = await readBlobs(root, wanted).catch((error) => {
    throw error instanceof GitError ? new Failure(sourceUnreadable(root), error) : error;
  });
  return new Map(wanted.flatMap((id, i) => blobs[i] ? [[id, blobs[i].toString()]] : []));
}
var options = [
  "--first-parent",
  "--diff-merges=first-parent",
  "--reverse",
  "--no-show-signature",
  "--no-renames",
  "--raw",
  "--no-abbrev",
  "-z",
  "--format=%H%x00%ct%x00%an%x00%cn%x00%B%x00"
];
function parseLog(text) {
  const parts = text.split("\0");
  const commits = [];
  for (let at = 0; at < parts.length; ) {
    if (parts[at]?.trim() === "") at++;
    else {
      const [id = "", seconds = "", author = "", committer = "", message = ""] = parts.slice(at, at + 5);
      const { changes, end: end2 } = changesAt(parts, at + 5);
      commits.push({ id: id.trim(), at: toInstant(seconds), author, committer, message: message.trimEnd(), changes });
      at = end2;
    }
  }
  return commits;
}
function changesAt(parts, start) {
  const changes = /* @__PURE__ */ new Map();
  let end2 = start;
  for (; end2 < parts.length; ) {
    const part = parts[end2]?.trim() ?? "";
    const [, before = "", after = ""] = /^:\d+ \d+ ([0-9a-f]{40}) ([0-9a-f]{40}) [A-Z]\d*$/.exec(part) ?? [];
    if (before !== "") changes.set(parts[end2 + 1] ?? "", { before: idIn(before), after: idIn(after) });
    else if (part !== "") break;
    end2 += before === "" ? 1 : 2;
  }
  return { changes, end: end2 };
}
var idIn = (id) => /^0+$/.test(id) ? void 0 : id;
async function readChangedPaths(root, commit) {
  const [one] = parseLog(await askGit(root, ["log", "--max-count=1", ...options, commit, "--"]));
  return [...one?.changes.keys() ?? []];
}
async function findCommitBefore(root, commit, count) {
  const listed = await askGit(root, ["rev-list", "--first-parent", `--max-count=${count + 1}`, commit, "--"]);
  const [, ...before] = listed.split("\n");
  return before.at(-1);
}
async function findNewestChange(root, folder, extra) {
  const fixed = ["--max-count=1", "--first-parent", "--no-commit-header", "--format=%H %P", "--objects"];
  const listed = await askGit(root, ["rev-list", ...fixed, "HEAD", "--", folder], extra);
  const [commit = "", ...objects] = listed.split("\n");
  const [id = "", parent = ""] = commit.split(" ");
  const tree = objects.find((line) => line.endsWith(` ${folder}`))?.slice(0, id.length);
  return id === "" ? void 0 : { id, isOldest: parent === "", tree };
}

// scripts/commands/run/bundled.ts
import { join as join6 } from "node:path";
var bundled = true ? { release: "mdocs-integrations 0.1.0", program: join6(import.meta.dirname, "..", "mdocs.mjs") } : void 0;

// scripts/model/date.ts
function isDay(text) {
  if (!/^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/.test(text)) return false;
  const day = Number(text.slice(8));
  if (day <= 28) return true;
  const month = Number(text.slice(5, 7));
  if (month !== 2) return day <= 30 || !shortMonths.includes(month);
  const year = Number(text.slice(0, 4));
  return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
var shortMonths = [4, 6, 9, 11];
function dayMeant(text) {
  const [, year, month, day] = /^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})$/.exec(text) ?? [];
  const [, lastDay2, lastMonth, lastYear] = /^([0-9]{1,2})\.([0-9]{1,2})\.([0-9]{4})$/.exec(text) ?? [];
  const meant = [year ?? lastYear ?? "", (month ?? lastMonth ?? "").padStart(2, "0"), (day ?? lastDay2 ?? "").padStart(2, "0")];
  return isDay(meant.join("-")) ? meant.join("-") : void 0;
}
function daysBetween(from, to) {
  if (isDay(from) && isDay(to)) return numberOf(to) - numberOf(from);
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 864e5);
}
function addDays(day, days) {
  if (isDay(day) && Number.isInteger(days)) {
    const number = numberOf(day) + days;
    if (number >= firstDay && number <= lastDay) return writeDay(number);
  }
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 864e5).toISOString().slice(0, 10);
}
var digitAt = (text, at) => text.charCodeAt(at) - 48;
function numberOf(day) {
  const years = digitAt(day, 0) * 1e3 + digitAt(day, 1) * 100 + digitAt(day, 2) * 10 + digitAt(day, 3);
  const month = digitAt(day, 5) * 10 + digitAt(day, 6);
  const year = month > 2 ? years : years - 1;
  const monthsSinceMarch = (month + 9) % 12;
  const leap = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leap + Math.floor((153 * monthsSinceMarch + 2) / 5) + digitAt(day, 8) * 10 + digitAt(day, 9) - 1;
}
var [firstDay, lastDay] = [-60, 3652364];
function writeDay(number) {
  const era = Math.floor(number / 146097);
  const dayOfEra = number - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthsSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthsSinceMarch < 10 ? monthsSinceMarch + 3 : monthsSinceMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  const day = dayOfYear - Math.floor((153 * monthsSinceMarch + 2) / 5) + 1;
  return `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}
var dayOf = (instant) => instant.slice(0, 10);

// scripts/commands/run/options.ts
function localeOf(args, env) {
  const given = args.findIndex((arg) => arg === "--locale" || arg.startsWith("--locale="));
  const value = given < 0 ? void 0 : args[given]?.split("=")[1] ?? args[given + 1];
  const session = (env.LC_ALL || env.LC_MESSAGES || env.LANG || "").slice(0, 2).toLowerCase();
  return locales.find((locale) => locale === value) ?? locales.find((locale) => locale === session) ?? "ro";
}
function readDay(text) {
  if (!isDay(text)) throw new Failure(dayForm);
  return text;
}
function readDays(text) {
  if (!/^[0-9]{1,5}$/.test(text)) throw new Failure(numberForm);
  return Number(text);
}
var dayForm = {
  ro: "O zi se scrie AAAA-LL-ZZ, de exemplu 2027-04-05.",
  en: "A day is written YYYY-MM-DD, for example 2027-04-05.",
  ru: "\u0414\u0435\u043D\u044C \u0437\u0430\u043F\u0438\u0441\u044B\u0432\u0430\u0435\u0442\u0441\u044F \u043A\u0430\u043A \u0413\u0413\u0413\u0413-\u041C\u041C-\u0414\u0414, \u043D\u0430\u043F\u0440\u0438\u043C\u0435\u0440 2027-04-05."
};
var numberForm = {
  ro: "Este un num\u0103r \xEEntreg de la 0 la 99999.",
  en: "It is a whole number from 0 to 99999.",
  ru: "\u042D\u0442\u043E \u0446\u0435\u043B\u043E\u0435 \u0447\u0438\u0441\u043B\u043E \u043E\u0442 0 \u0434\u043E 99999."
};
var inChisinau;
function toLocalDay(now = /* @__PURE__ */ new Date()) {
  inChisinau ??= new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Chisinau" });
  return inChisinau.format(now);
}
var nowOf = ({ today }) => today === toLocalDay() ? /* @__PURE__ */ new Date() : /* @__PURE__ */ new Date(`${today}T12:00:00Z`);
var instantOn = (today, now) => today === toLocalDay(now) ? `${now.toISOString().slice(0, 19)}Z` : void 0;

// scripts/report/terminal.ts
var codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };
function paint(screen, style, text) {
  return screen.hasColour && text !== "" ? `\x1B[${codes[style]}m${text}\x1B[0m` : text;
}
function makePrintable(text, hasColour2) {
  return text.replace(acting, (found, style, at) => {
    const isOurs = style === void 0 ? text.startsWith("\r\n", at) : hasColour2 && found.startsWith("\x1B");
    return isOurs ? found : `\\u${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}${style ?? ""}`;
  });
}
var acting = /(?!\n)[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069](\[(?:0|1|2|31|32|33|36)m)?/gu;
var quotes = {
  ro: ["\u201E", "\u201D", "\xAB", "\xBB"],
  en: ["\u201C", "\u201D", "\u2018", "\u2019"],
  ru: ["\xAB", "\xBB", "\u201E", "\u201C"]
};
function setQuotes(text, locale) {
  const [open, close, innerOpen, innerClose] = quotes[locale];
  return text.replace(/`([^`]*)`/g, (_, value) => {
    const inner = value.replace(
      /[„“«](?:(.*?)[”“»]|.*)/g,
      (written, quoted) => quoted === void 0 ? written : `${innerOpen}${quoted}${innerClose}`
    );
    return `${open}${inner}${close}`;
  });
}
function wrap(text, width, indent = "") {
  const lines = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word2 of paragraph.split(" ")) {
      const room2 = width - (lines.length === 0 ? 0 : indent.length);
      if (line !== "" && [...line].length + 1 + [...word2].length > room2) {
        lines.push(line);
        line = word2;
      } else line = line === "" ? word2 : `${line} ${word2}`;
    }
    lines.push(line);
  }
  return lines.map((line, i) => i === 0 ? line : indent + line).join("\n");
}

// scripts/commands/run/output.ts
function put(text) {
  return new Promise(
    (done, failed) => process.stdout.write(
      makePrintable(text, hasColour(process.stdout)),
      (error) => error ? failed(new Failure(unwritten, error)) : done()
    )
  );
}
var unwritten = {
  ro: "Rezultatul nu a putut fi scris \xEEn \xEEntregime: discul este plin sau programul care \xEEl citea s-a oprit.",
  en: "The result could not be written whole: the disk is full, or the program that was reading it has ended.",
  ru: "\u0420\u0435\u0437\u0443\u043B\u044C\u0442\u0430\u0442 \u043D\u0435 \u0443\u0434\u0430\u043B\u043E\u0441\u044C \u0437\u0430\u043F\u0438\u0441\u0430\u0442\u044C \u0446\u0435\u043B\u0438\u043A\u043E\u043C: \u0434\u0438\u0441\u043A \u0437\u0430\u043F\u043E\u043B\u043D\u0435\u043D \u0438\u043B\u0438 \u0447\u0438\u0442\u0430\u0432\u0448\u0430\u044F \u0435\u0433\u043E \u043F\u0440\u043E\u0433\u0440\u0430\u043C\u043C\u0430 \u0437\u0430\u0432\u0435\u0440\u0448\u0438\u043B\u0430\u0441\u044C."
};
function surviveOutput() {
  process.stdout.on("error", () => {
    process.exitCode = 2;
  });
  process.stderr.on("error", () => {
  });
}
async function end() {
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write("", done))));
  await new Promise(setImmediate);
  process.exit();
}
function tell(text) {
  process.stderr.write(makePrintable(text, hasColour(process.stderr)));
}
function tellText(text, locale) {
  const quoted = setQuotes(text[locale], locale);
  tell(`${process.stderr.isTTY ? wrap(quoted, widthOf(process.stderr)) : quoted}
`);
}
var putText = (text, locale) => put(`${wrap(setQuotes(text[locale], locale), screenOf(process.stdout, locale).width)}
`);
function whyOf(error, locale) {
  if (error instanceof Failure) return error.text[locale];
  return String(error instanceof Error ? error.stack : error);
}
var widest = 80;
var narrowest = 20;
function widthOf({ columns = 0 }) {
  const asked = /^[0-9]{1,4}$/.test(process.env.COLUMNS ?? "") ? Number(process.env.COLUMNS) : 0;
  return Math.max(narrowest, Math.min(widest, asked || columns || widest));
}
function screenOf(stream, locale) {
  return { locale, width: widthOf(stream), hasColour: hasColour(stream) };
}
var hasColour = (stream) => stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";

export {
  Failure,
  checkDigitOf,
  findIdnoProblem,
  looksLikeIdnp,
  findKeyAt,
  findSecrets,
  findPersonalNumbers,
  redact,
  locales,
  forEachLanguage,
  languageNames,
  Phrase,
  say,
  quoteAll,
  quoteWhole,
  quoteFew,
  andMore,
  quote,
  spellOut,
  notReached,
  notWritten,
  outcomeUnknown,
  goneMeanwhile,
  notOurs,
  nothingOurs,
  notMade,
  sourceUnreadable,
  noCommit,
  notCompared,
  notInstalled,
  notThere,
  notBelieved,
  folderInUse,
  noFlock,
  configuration,
  groupVariable,
  runTree,
  signalGroup,
  endWithThis,
  decideOnSignals,
  endingWith,
  identity,
  verifySignature,
  mostCommitBytes,
  isLineFor,
  withSignersFile,
  withKeyFile,
  ensureOwnKey,
  signersFileOf,
  writeTree,
  writeCommit,
  bits,
  readAddress,
  writeNetwork,
  writeAddress,
  networkMeant,
  toCanonicalAddress,
  contains,
  overlaps,
  compareNetworks,
  sizeOf,
  totalOf,
  isThisMachine,
  readRemote,
  inTemporaryRepository,
  isExternalError,
  readPublishedCommit,
  readFilesOfTip,
  tipRef,
  refOf,
  fetchTip,
  fetchCommits,
  BranchUnread,
  askTip,
  readTip,
  toInstant,
  readTree,
  ForeignFile,
  readSourceState,
  isAsCommitted,
  hashBlob,
  hashFolder,
  areDeclaredAlike,
  toSourceFailure,
  readSourceHistory,
  readTexts,
  readChangedPaths,
  findCommitBefore,
  findNewestChange,
  bundled,
  isDay,
  dayMeant,
  daysBetween,
  addDays,
  dayOf,
  localeOf,
  readDay,
  readDays,
  toLocalDay,
  nowOf,
  instantOn,
  paint,
  makePrintable,
  setQuotes,
  wrap,
  put,
  unwritten,
  surviveOutput,
  end,
  tell,
  tellText,
  putText,
  whyOf,
  widthOf,
  screenOf,
  GitError,
  runGit,
  askGit,
  isShallow,
  removeCredentials,
  leaveBlobs,
  forgetLeftBlobs,
  leavesBlobs,
  leavingFetch,
  bringFrom,
  contentId,
  bringBlobs,
  bringAbsent,
  readStrangersBlobs,
  readBlobSizes,
  readBlobs
};
