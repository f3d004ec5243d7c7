// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  asWholeList,
  certificateOf,
  counted,
  systemId
} from "./program-shared.mjs";
import {
  daysBetween
} from "./version-shared.mjs";

// scripts/model/status/renewal.ts
var noticeDays = [60, 30, 14, 7, 1];
function renewalsOf(endings, context) {
  return endings.flatMap((ending) => {
    const isDue = ending.days <= noticeDays[0] && !ending.replaced && !ending.undeclared;
    const access = isDue && (ending.kind === "certificate" || ending.kind === "until") ? accessOf(ending, context) : void 0;
    return access ? renewalOf(ending, access, context) : [];
  });
}
function renewalOf(ending, access, { facts }) {
  const file = findFreeName(access, ending.day, facts.certificateFiles);
  const yaml = yamlOf(access, ending, file);
  return yaml === void 0 ? [] : [{ ending, access, file, yaml }];
}
function accessOf({ system, environment, institutions }, { facts }) {
  const found = facts.systemOf({ institution: institutions[0] ?? "", system: system ?? "" });
  return environment && found?.accesses[environment];
}
function findFreeName({ system, environment }, day, taken) {
  const stem = `certificates/${systemId(system)}.${environment}.${day.slice(0, 4)}`;
  for (let i = 1; ; i++) {
    const name = i === 1 ? `${stem}.cer` : `${stem}-${i}.cer`;
    if (!taken.includes(name)) return name;
  }
}
function yamlOf(access, ending, file) {
  const margin = "        ";
  const entries = asWholeList(access.certificates.map((part) => entryOf(part, ending)));
  return entries && [`certificates:`, ...entries.flat(), `  - file: ${file}`].map((line) => margin + line).join("\n");
}
function entryOf(part, ending) {
  const isEnding = certificateOf(part)?.sha256 === ending.sha256;
  const { file, serial, service, until } = { ...part.data, ...isEnding ? { until: ending.day } : {} };
  if ([file, serial, service, until].includes(null)) return null;
  const lines = [
    file && `file: ${file}`,
    serial && `serial: "${serial}"`,
    service && `service: ${service}`,
    until && `until: ${until}`
  ];
  return lines.filter((line) => line).map((line, i) => `${i === 0 ? "  - " : "    "}${line}`);
}
function reminderFor({ day, days }, openedOn) {
  const due = noticeDays.findLast((notice) => days <= notice);
  return due !== void 0 && daysBetween(openedOn, day) > due ? due : void 0;
}
var renewalKeyOf = ({ sha256, institutions, system, environment }) => `${sha256} ${institutions[0]}/${system} ${environment}`;

// scripts/report/expiry/words.ts
var endingWords = {
  certificate: { ro: "certificat", en: "certificate", ru: "\u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442" },
  until: { ro: "certificat \xEEnlocuit", en: "replaced certificate", ru: "\u0437\u0430\u043C\u0435\u043D\u044F\u0435\u043C\u044B\u0439 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442" },
  exception: { ro: "excep\u021Bie", en: "exception", ru: "\u0438\u0441\u043A\u043B\u044E\u0447\u0435\u043D\u0438\u0435" },
  contract: { ro: "contract", en: "contract", ru: "\u0434\u043E\u0433\u043E\u0432\u043E\u0440" },
  annex: { ro: "anex\u0103", en: "annex", ru: "\u043F\u0440\u0438\u043B\u043E\u0436\u0435\u043D\u0438\u0435 \u043A \u0434\u043E\u0433\u043E\u0432\u043E\u0440\u0443" },
  authority: { ro: "autoritate de certificare", en: "certificate authority", ru: "\u0443\u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u044F\u044E\u0449\u0438\u0439 \u0446\u0435\u043D\u0442\u0440" }
};
function ownerText({ institutions, system, environment }) {
  const owner = [institutions.join(", "), system].filter(Boolean).join("/");
  return environment === void 0 ? owner : [owner, `(${environment})`].filter(Boolean).join(" ");
}
function distanceText(days, locale) {
  if (days === 0) return today[locale];
  const count = counted(Math.abs(days), "day", locale);
  return days > 0 ? ahead[locale](count) : ago[locale](count);
}
var today = { ro: "ast\u0103zi", en: "today", ru: "\u0441\u0435\u0433\u043E\u0434\u043D\u044F" };
var ahead = { ro: (count) => `peste ${count}`, en: (count) => `in ${count}`, ru: (count) => `\u0447\u0435\u0440\u0435\u0437 ${count}` };
var ago = { ro: (count) => `acum ${count}`, en: (count) => `${count} ago`, ru: (count) => `${count} \u043D\u0430\u0437\u0430\u0434` };
function adviceFor({ kind, days, replaced, undeclared, unclear }) {
  if (undeclared) return unclear ? notReadable : notDeclared;
  if (kind === "certificate") return replaced ? replacedAlready : days < 0 ? gone : renew;
  return kind === "until" ? replaced ? void 0 : nothingAfter : other[kind];
}
var notDeclared = {
  ro: "Este publicat, dar fi\u0219ierul institu\u021Biei nu \xEEl mai declar\u0103.",
  en: "It is published, but the institution's file no longer declares it.",
  ru: "\u041E\u043D \u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D, \u043D\u043E \u0444\u0430\u0439\u043B \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F \u0435\u0433\u043E \u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435 \u0441\u043E\u0434\u0435\u0440\u0436\u0438\u0442."
};
var notReadable = {
  ro: "Este publicat \u0219i r\u0103m\xE2ne a\u0219a: fi\u0219ierul institu\u021Biei are erori \u0219i nu poate fi citit \xEEn \xEEntregime.",
  en: "It is published and stays so: the institution's file has errors and cannot be read as a whole.",
  ru: "\u041E\u043D \u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D \u0438 \u043E\u0441\u0442\u0430\u0451\u0442\u0441\u044F: \u0432 \u0444\u0430\u0439\u043B\u0435 \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F \u0435\u0441\u0442\u044C \u043E\u0448\u0438\u0431\u043A\u0438, \u0438 \u0435\u0433\u043E \u043D\u0435\u043B\u044C\u0437\u044F \u043F\u0440\u043E\u0447\u0438\u0442\u0430\u0442\u044C \u0446\u0435\u043B\u0438\u043A\u043E\u043C."
};
var replacedAlready = {
  ro: "Urm\u0103torul certificat este deja \xEEn list\u0103.",
  en: "The next certificate is already in the list.",
  ru: "\u0421\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0439 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0443\u0436\u0435 \u0432 \u0441\u043F\u0438\u0441\u043A\u0435."
};
var gone = {
  ro: "Sistemul nu mai poate intra. Ad\u0103uga\u021Bi certificatul nou.",
  en: "The system can no longer connect. Add the new certificate.",
  ru: "\u0421\u0438\u0441\u0442\u0435\u043C\u0430 \u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435 \u043C\u043E\u0436\u0435\u0442 \u043F\u043E\u0434\u043A\u043B\u044E\u0447\u0438\u0442\u044C\u0441\u044F. \u0414\u043E\u0431\u0430\u0432\u044C\u0442\u0435 \u043D\u043E\u0432\u044B\u0439 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442."
};
var renew = {
  ro: "Cere\u021Bi certificatul urm\u0103tor la STISC \u0219i ad\u0103uga\u021Bi-l l\xE2ng\u0103 acesta.",
  en: "Order the next certificate from STISC and add it beside this one.",
  ru: "\u0417\u0430\u043A\u0430\u0436\u0438\u0442\u0435 \u0432 STISC \u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0439 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0438 \u0434\u043E\u0431\u0430\u0432\u044C\u0442\u0435 \u0435\u0433\u043E \u0440\u044F\u0434\u043E\u043C \u0441 \u044D\u0442\u0438\u043C."
};
var nothingAfter = {
  ro: "Dup\u0103 aceast\u0103 zi nu mai r\u0103m\xE2ne niciun certificat.",
  en: "No certificate is left after this day.",
  ru: "\u041F\u043E\u0441\u043B\u0435 \u044D\u0442\u043E\u0433\u043E \u0434\u043D\u044F \u043D\u0435 \u043E\u0441\u0442\u0430\u043D\u0435\u0442\u0441\u044F \u043D\u0438 \u043E\u0434\u043D\u043E\u0433\u043E \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430."
};
var unprolonged = {
  ro: "Dup\u0103 aceast\u0103 zi accesul nu mai are temei: ce este publicat r\u0103m\xE2ne, dar modific\u0103rile din fi\u0219ier nu se mai public\u0103. Semna\u021Bi prelungirea cu AGE.",
  en: "After this day the access has no legal basis: what is published stays, but changes to the file are no longer published. Sign the extension with AGE.",
  ru: "\u041F\u043E\u0441\u043B\u0435 \u044D\u0442\u043E\u0433\u043E \u0434\u043D\u044F \u0443 \u0434\u043E\u0441\u0442\u0443\u043F\u0430 \u043D\u0435\u0442 \u043E\u0441\u043D\u043E\u0432\u0430\u043D\u0438\u044F: \u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043D\u043E\u0435 \u043E\u0441\u0442\u0430\u0451\u0442\u0441\u044F, \u043D\u043E \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u0438\u044F \u0432 \u0444\u0430\u0439\u043B\u0435 \u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u044E\u0442\u0441\u044F. \u041F\u043E\u0434\u043F\u0438\u0448\u0438\u0442\u0435 \u043F\u0440\u043E\u0434\u043B\u0435\u043D\u0438\u0435 \u0441 AGE."
};
var other = {
  exception: {
    ro: "Dup\u0103 aceast\u0103 zi regula se aplic\u0103 din nou. Corecta\u021Bi cauza sau cere\u021Bi prelungirea la AGE.",
    en: "After this day the rule applies again. Correct the cause, or ask AGE to extend the exception.",
    ru: "\u041F\u043E\u0441\u043B\u0435 \u044D\u0442\u043E\u0433\u043E \u0434\u043D\u044F \u043F\u0440\u0430\u0432\u0438\u043B\u043E \u0441\u043D\u043E\u0432\u0430 \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u0435\u0442. \u0423\u0441\u0442\u0440\u0430\u043D\u0438\u0442\u0435 \u043F\u0440\u0438\u0447\u0438\u043D\u0443 \u0438\u043B\u0438 \u043F\u043E\u043F\u0440\u043E\u0441\u0438\u0442\u0435 AGE \u043F\u0440\u043E\u0434\u043B\u0438\u0442\u044C \u0438\u0441\u043A\u043B\u044E\u0447\u0435\u043D\u0438\u0435."
  },
  contract: unprolonged,
  annex: unprolonged,
  authority: {
    ro: "AGE: ad\u0103uga\u021Bi din timp autoritatea urm\u0103toare \xEEn policy.yaml.",
    en: "AGE: add the next authority to policy.yaml in time.",
    ru: "AGE: \u0437\u0430\u0440\u0430\u043D\u0435\u0435 \u0434\u043E\u0431\u0430\u0432\u044C\u0442\u0435 \u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0438\u0439 \u0443\u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u044F\u044E\u0449\u0438\u0439 \u0446\u0435\u043D\u0442\u0440 \u0432 policy.yaml."
  }
};

export {
  noticeDays,
  renewalsOf,
  findFreeName,
  reminderFor,
  renewalKeyOf,
  endingWords,
  ownerText,
  distanceText,
  adviceFor
};
