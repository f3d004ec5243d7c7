// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  documentTypeOf,
  listPublishedSystems,
  render,
  renderPart,
  sealFiles
} from "./plan+sandbox-shared.mjs";
import {
  indentLines,
  toDetails,
  toFence
} from "./lsp+plan-shared.mjs";
import {
  Damaged,
  GrowingTree,
  asked,
  askingUses,
  countBy,
  environmentWords,
  findRemote,
  findRequiredSigners,
  findSigners as findSigners2,
  findTrustFault,
  findingsScreen,
  firstText,
  gatherFacts,
  groupBy,
  hasEnded,
  hasExpired,
  hashKey,
  historyOf,
  horizonOf,
  indexFileOf,
  isAging,
  isEnding,
  isKnown,
  isMuch,
  isNew,
  judge,
  judgeByHistory,
  keepIndex,
  listChangedFiles,
  listSharing,
  localInstead,
  localOnly,
  localRemoteOf,
  makeRecords,
  makeRelease,
  memoryOf,
  most,
  named,
  namersOf,
  nowhere,
  openPages,
  ownRevocationOf,
  pagesOf,
  placeOf,
  readBelieved,
  readCompared,
  readCountedManifest,
  readHeadOf,
  readIndex,
  readOwn,
  readPaths,
  readRegistry,
  readStagedDays,
  readTree,
  readTreeAt,
  readTreeOf,
  remembered,
  restText,
  restoreClient,
  revocationOf,
  storeClient,
  timeLimitsOf,
  toClaims,
  toIndex,
  unclearAfter,
  unknown,
  withSigningKey,
  writeIndex
} from "./check-shared.mjs";
import {
  changesOf,
  compareSystems,
  descends,
  ensureLocalRemote,
  findLocalRemote,
  findWrongFiles,
  maySign,
  nodePlatform,
  planOf,
  publish,
  readReportsIfThere,
  readSignedFile
} from "./gateway-shared.mjs";
import {
  asWholeList,
  certificateOf,
  claimCodes,
  compare,
  counted,
  digestOf,
  environments,
  findSigners,
  formatDay,
  fromBase64,
  isHash,
  isListOf,
  isRecord,
  isSuspended,
  isText,
  isTunnel,
  isWhole,
  isWithin,
  keyOf,
  manifestPath,
  markOf,
  nameOf,
  networksOf,
  newestSourceOf,
  readCertificate,
  readManifest,
  sayCounted,
  sayDay,
  selectErrors,
  slugOf,
  sortFindings,
  systemNameOf,
  tunnelOf
} from "./program-shared.mjs";
import {
  Failure,
  GitError,
  Phrase,
  addDays,
  andMore,
  areDeclaredAlike,
  askGit,
  bits,
  compareNetworks,
  contains,
  dayOf,
  daysBetween,
  inTemporaryRepository,
  isDay,
  isExternalError,
  notReached,
  nowOf,
  paint,
  put,
  quote,
  quoteAll,
  quoteFew,
  readAddress,
  readRemote,
  readSourceState,
  removeCredentials,
  runGit,
  say,
  screenOf,
  setQuotes,
  spellOut,
  tell,
  tellText,
  toInstant,
  wrap,
  writeNetwork
} from "./version-shared.mjs";

// scripts/apply/origin.ts
async function findOrigin(root) {
  try {
    if (await askGit(root, ["rev-parse", "--show-prefix"]) !== "") return void 0;
    const remote = await askGit(root, ["config", "--get", "remote.origin.url"]);
    return { remote, address: removeCredentials(remote) };
  } catch (error) {
    if (error instanceof GitError) return void 0;
    throw error;
  }
}
var patience = 2e4;
async function listBranches(remote, branches) {
  const tips = await readTips(remote, branches);
  return branches.filter((branch) => tips.has(branch));
}
async function readTips(remote, branches) {
  const { address, environment } = readRemote(remote);
  const refs = branches.map((branch) => `refs/heads/${branch}`);
  const listed = await inTemporaryRepository(
    (folder) => askGit(folder, ["ls-remote", "--refs", "--", address, ...refs], { environment, deadline: patience }).catch((error) => {
      throw error instanceof GitError ? new Failure(notReached(address), error) : error;
    })
  );
  const found = new Map(listed.split("\n").map((line) => line.split("	").reverse()));
  return new Map(
    branches.flatMap((branch) => {
      const commit = found.get(`refs/heads/${branch}`);
      return commit === void 0 ? [] : [[branch, commit]];
    })
  );
}
async function findRemembered(root, branches) {
  const known2 = [];
  const seconds = [];
  for (const branch of branches)
    try {
      seconds.push(
        Number(await askGit(root, ["log", "--max-count=1", "--no-show-signature", "--format=%ct", trackingRef(branch), "--"]))
      );
      known2.push(branch);
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
    }
  return known2.length === 0 ? void 0 : { branches: known2, at: toInstant(String(Math.max(...seconds))) };
}
function withRemembered(root, { branches }, work) {
  return inTemporaryRepository(async (folder) => {
    const refs = branches.map((branch) => `+${trackingRef(branch)}:refs/heads/${branch}`);
    const { address } = readRemote(root);
    await runGit(folder, ["fetch", "--update-shallow", "--no-tags", "--no-write-fetch-head", "--", address, ...refs]);
    return work(folder);
  });
}
var trackingRef = (branch) => `refs/remotes/origin/${branch}`;

// scripts/report/plan/brake-words.ts
var maxNamed = 10;
var brakeText = (brake, locale) => `${stopped[locale]} ${explainBrake(brake, locale)}`;
var warningText = (brake, locale) => `${willStop[locale]} ${explainBrake(brake, locale)}`;
var explainBrake = (brake, locale) => `${why[brake.kind](brake)[locale]}${systemsText(brake, locale)}${announcedText(brake, locale)}`;
var stopped = { ro: "Oprit:", en: "Stopped:", ru: "\u041E\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u043E:" };
var willStop = {
  ro: "Dup\u0103 acceptare publicarea se va opri aici:",
  en: "Once the request is accepted, publishing will stop here:",
  ru: "\u041F\u043E\u0441\u043B\u0435 \u043F\u0440\u0438\u043D\u044F\u0442\u0438\u044F \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u044F \u0437\u0434\u0435\u0441\u044C \u043E\u0441\u0442\u0430\u043D\u043E\u0432\u0438\u0442\u0441\u044F:"
};
var why = {
  empty: ({ removals }) => ({
    ro: say`nimeni nu ar mai avea acces; îl pierd toate sistemele (${removals}).`,
    en: say`nobody would have access any more; all systems lose it (${removals}).`,
    ru: say`доступа не осталось бы ни у кого; его теряют все системы (${removals}).`
  }),
  many: ({ removals, changes: changes2, published }) => ({
    ro: say`sisteme publicate: ${published}; pierd accesul: ${removals}, îl schimbă: ${changes2}, adică peste 30%.`,
    en: say`systems published: ${published}; losing their access: ${removals}, changing it: ${changes2}, which is more than 30%.`,
    ru: say`опубликовано систем: ${published}; теряют доступ: ${removals}, меняют его: ${changes2}, это более 30 %.`
  }),
  rendering: () => ({
    ro: "fi\u0219ierele ar ar\u0103ta altfel, de\u0219i nicio modificare declarat\u0103 nu o cere (un \u0219ablon sau o versiune nou\u0103 a instrumentului).",
    en: "the files would look different although no declared change asks for it (a template or a new version of the tool).",
    ru: "\u0444\u0430\u0439\u043B\u044B \u0432\u044B\u0433\u043B\u044F\u0434\u0435\u043B\u0438 \u0431\u044B \u0438\u043D\u0430\u0447\u0435, \u0445\u043E\u0442\u044F \u044D\u0442\u043E\u0433\u043E \u043D\u0435 \u0442\u0440\u0435\u0431\u0443\u0435\u0442 \u043D\u0438 \u043E\u0434\u043D\u043E \u043E\u0431\u044A\u044F\u0432\u043B\u0435\u043D\u043D\u043E\u0435 \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u0438\u0435 (\u0448\u0430\u0431\u043B\u043E\u043D \u0438\u043B\u0438 \u043D\u043E\u0432\u0430\u044F \u0432\u0435\u0440\u0441\u0438\u044F \u0438\u043D\u0441\u0442\u0440\u0443\u043C\u0435\u043D\u0442\u0430)."
  }),
  unexplained: ({ removals, changes: changes2 }) => ({
    ro: say`accesul s-ar schimba fără nicio modificare declarată (pierd: ${removals}, se schimbă: ${changes2}).`,
    en: say`access would change without any declared change (losing it: ${removals}, changing it: ${changes2}).`,
    ru: say`доступ изменился бы без объявленных изменений (теряют: ${removals}, меняют: ${changes2}).`
  }),
  histories: ({ gateways = [] }) => ({
    ro: say`gateway-uri care folosesc alte publicări decât cele din ramură: ${quoteAll(gateways)}. Cineva le-a arătat alt istoric; căutați cine, înainte de a publica mai departe.`,
    en: say`gateways that use other publications than those of the branch: ${quoteAll(gateways)}. Somebody showed them another history; find out who before anything more is published.`,
    ru: say`шлюзы, которые используют не те публикации, что в ветке: ${quoteAll(gateways)}. Кто-то показал им другую историю; выясните кто, прежде чем публиковать дальше.`
  })
};
function systemsText({ systems }, locale) {
  if (systems.length === 0) return "";
  const more = systems.length > maxNamed ? say` ${new Phrase(others[locale])} ${systems.length - maxNamed}` : "";
  return say` ${quoteAll(systems.slice(0, maxNamed))}${new Phrase(more)}.`;
}
var others = { ro: "\u0219i \xEEnc\u0103", en: "and further", ru: "\u0438 \u0435\u0449\u0451" };
function announcedText({ announced }, locale) {
  if (!announced) return "";
  const { removals = 0, changes: changes2 = 0 } = announced;
  const text = {
    ro: say` A fost anunțat altceva: removals: ${removals}, changes: ${changes2}.`,
    en: say` Something else was announced: removals: ${removals}, changes: ${changes2}.`,
    ru: say` Объявлено другое: removals: ${removals}, changes: ${changes2}.`
  };
  return text[locale];
}
function announcementLines(brakes, environment) {
  const [counting] = brakes.filter(({ kind }) => kind !== "rendering" && kind !== "histories");
  const isForm = brakes.some(({ kind }) => kind === "rendering" || kind === "unexplained");
  const keys = [
    ...brakes.slice(0, 1).map(({ generation }) => `generation: ${generation}`),
    ...counting ? [`removals: ${counting.removals}`, `changes: ${counting.changes}`] : [],
    ...isForm ? ["rendering: true"] : [],
    ...brakes.some(({ kind }) => kind === "histories") ? ["histories: true"] : [],
    "reason: \u2026"
  ];
  return ["announced:", `  - environment: ${environment}`, ...keys.map((key) => `    ${key}`)];
}
var wayPast = {
  ro: "Dac\u0103 a\u0219a trebuie s\u0103 fie, AGE adaug\u0103 printr-o cerere separat\u0103 \xEEn `registry/announcements.yaml`, cu motivul:",
  en: "If this is intended, AGE adds the following to `registry/announcements.yaml` in a separate request, with the reason:",
  ru: "\u0415\u0441\u043B\u0438 \u0442\u0430\u043A \u0438 \u0437\u0430\u0434\u0443\u043C\u0430\u043D\u043E, AGE \u043E\u0442\u0434\u0435\u043B\u044C\u043D\u043E\u0439 \u0437\u0430\u044F\u0432\u043A\u043E\u0439 \u0434\u043E\u0431\u0430\u0432\u043B\u044F\u0435\u0442 \u0441\u043B\u0435\u0434\u0443\u044E\u0449\u0435\u0435 \u0432 `registry/announcements.yaml`, \u0443\u043A\u0430\u0437\u0430\u0432 \u043F\u0440\u0438\u0447\u0438\u043D\u0443:"
};
var holdWords = ({ since, by, reason }) => ({
  ro: say`Reținut de ${by} din ${sayDay(since, "ro")}: ${reason}. Se publică doar ce retrage accesul, până se încheie reținerea: Actions › rollback sau ${"npm run -s mdocs -- rollback --release"}.`,
  en: say`Held by ${by} since ${sayDay(since, "en")}: ${reason}. Only what takes access away is published until the hold is ended: Actions › rollback or ${"npm run -s mdocs -- rollback --release"}.`,
  ru: say`Удерживает ${by} с ${sayDay(since, "ru")}: ${reason}. Пока удержание не снято (Actions › rollback или ${"npm run -s mdocs -- rollback --release"}), публикуется только то, что отнимает доступ.`
});

// scripts/report/plan/traffic-words.ts
var most2 = 10;
var trafficLines = (remarks = [], locale) => remarks.slice(0, most2).map((remark) => words[remark.kind](remark)[locale]);
var words = {
  "used-address": ({ value, count, since, last }) => ({
    ro: say`Se taie o adresă folosită: ${value}, ${sayCounted(count, "time", "ro")} din ${sayDay(since, "ro")}, ultima dată la ${sayDay(last, "ro")}.`,
    en: say`This cuts an address in use: ${value}, ${sayCounted(count, "time", "en")} since ${sayDay(since, "en")}, the last time on ${sayDay(last, "en")}.`,
    ru: say`Отключается используемый адрес: ${value}, ${sayCounted(count, "time", "ru")} с ${sayDay(since, "ru")}, в последний раз ${sayDay(last, "ru")}.`
  }),
  "unused-address": ({ value, since }) => ({
    ro: say`Adresa ${value} nu a fost folosită de când numără gateway-urile, ${sayDay(since, "ro")}.`,
    en: say`Nobody has used the address ${value} since the gateways began to count, on ${sayDay(since, "en")}.`,
    ru: say`Адрес ${value} не использовался с тех пор, как шлюзы начали считать, ${sayDay(since, "ru")}.`
  }),
  "used-certificate": ({ value, count, since, last }) => ({
    ro: say`Se scoate un certificat folosit: ${value}, ${sayCounted(count, "time", "ro")} din ${sayDay(since, "ro")}, ultima dată la ${sayDay(last, "ro")}.`,
    en: say`This takes out a certificate in use: ${value}, ${sayCounted(count, "time", "en")} since ${sayDay(since, "en")}, the last time on ${sayDay(last, "en")}.`,
    ru: say`Убирается используемый сертификат: ${value}, ${sayCounted(count, "time", "ru")} с ${sayDay(since, "ru")}, в последний раз ${sayDay(last, "ru")}.`
  }),
  "unused-certificate": ({ value, since }) => ({
    ro: say`Certificatul ${value} nu a fost folosit de când numără gateway-urile, ${sayDay(since, "ro")}.`,
    en: say`Nobody has used the certificate ${value} since the gateways began to count, on ${sayDay(since, "en")}.`,
    ru: say`Сертификат ${value} не использовался с тех пор, как шлюзы начали считать, ${sayDay(since, "ru")}.`
  }),
  "refused-address": ({ value, count, last }) => ({
    ro: say`Adresa nouă ${value} este deja folosită: a fost refuzată, ${sayCounted(count, "time", "ro")}, ultima dată la ${sayDay(last, "ro")}.`,
    en: say`The new address ${value} is in use already: it was refused, ${sayCounted(count, "time", "en")}, the last time on ${sayDay(last, "en")}.`,
    ru: say`Новый адрес ${value} уже используется: ему отказано, ${sayCounted(count, "time", "ru")}, в последний раз ${sayDay(last, "ru")}.`
  })
};

// scripts/report/plan/words.ts
var systemTitle = ({ system }) => say`${system.systemName} (${system.institutionName})`;
function changeLines(change, locale) {
  const gained = rightsWords(change.gained, locale).map((text) => ({ sign: "+", text }));
  const lost = rightsWords(change.lost, locale).map((text) => ({ sign: "-", text }));
  const { formerClientId } = change;
  const renamed = formerClientId === void 0 ? [] : [{ sign: "~", text: clientIdWords(formerClientId, change.system.clientId)[locale] }];
  return [...gained, ...lost, ...renamed];
}
var clientIdWords = (before, after) => ({
  ro: say`identificatorul de client ${before} devine ${after}`,
  en: say`client id ${before} becomes ${after}`,
  ru: say`идентификатор клиента ${before} меняется на ${after}`
});
function rightsWords(rights, locale) {
  const certificates = rights.certificates.map(({ serial, notAfter }) => certificateWords(serial, notAfter)[locale]);
  return [
    ...rights.networks.length > 0 ? [`${labels.networks[locale]} ${quoteAll(rights.networks).words}`] : [],
    ...(rights.tunnels ?? []).map((mark) => `${labels.tunnels[locale]} ${quote(mark)}`),
    ...certificates,
    ...rights.documentTypes.length > 0 ? [`${labels.documentTypes[locale]} ${quoteAll(rights.documentTypes).words}`] : []
  ];
}
var certificateWords = (serial, until2) => ({
  ro: say`certificatul cu numărul de serie ${serial}, valabil până la ${sayDay(until2, "ro")}`,
  en: say`certificate with serial number ${serial}, valid until ${sayDay(until2, "en")}`,
  ru: say`сертификат с серийным номером ${serial}, действителен до ${sayDay(until2, "ru")}`
});
var labels = {
  networks: { ro: "acces de la", en: "access from", ru: "\u0434\u043E\u0441\u0442\u0443\u043F \u0441" },
  tunnels: { ro: "tunel VPN:", en: "VPN tunnel:", ru: "VPN-\u0442\u0443\u043D\u043D\u0435\u043B\u044C:" },
  documentTypes: { ro: "tipuri de documente:", en: "document types:", ru: "\u0442\u0438\u043F\u044B \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u043E\u0432:" }
};
var kindWords = {
  gains: { ro: "prime\u0219te acces", en: "gains access", ru: "\u043F\u043E\u043B\u0443\u0447\u0430\u0435\u0442 \u0434\u043E\u0441\u0442\u0443\u043F" },
  changes: { ro: "\xEE\u0219i schimb\u0103 accesul", en: "changes its access", ru: "\u043C\u0435\u043D\u044F\u0435\u0442 \u0434\u043E\u0441\u0442\u0443\u043F" },
  loses: { ro: "pierde accesul", en: "loses its access", ru: "\u0442\u0435\u0440\u044F\u0435\u0442 \u0434\u043E\u0441\u0442\u0443\u043F" }
};
var waitingWords = {
  suspended: () => ({
    ro: "suspendat; reluarea o decide AGE.",
    en: "suspended; AGE decides when it resumes.",
    ru: "\u043F\u0440\u0438\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D\u0430; \u0440\u0435\u0448\u0435\u043D\u0438\u0435 \u043E \u0432\u043E\u0437\u043E\u0431\u043D\u043E\u0432\u043B\u0435\u043D\u0438\u0438 \u043F\u0440\u0438\u043D\u0438\u043C\u0430\u0435\u0442 AGE."
  }),
  broken: () => ({
    ro: "fi\u0219ierul are erori; le corecteaz\u0103 institu\u021Bia.",
    en: "its file has errors; the institution has to correct them.",
    ru: "\u0432 \u0444\u0430\u0439\u043B\u0435 \u0435\u0441\u0442\u044C \u043E\u0448\u0438\u0431\u043A\u0438; \u0438\u0441\u043F\u0440\u0430\u0432\u0438\u0442\u044C \u0438\u0445 \u0434\u043E\u043B\u0436\u043D\u043E \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u0435."
  }),
  "client-id": () => ({
    ro: "a\u0219teapt\u0103 identificatorul de client (codul dup\u0103 care MDocs recunoa\u0219te sistemul), pe care \xEEl d\u0103 AGE.",
    en: "is waiting for its client id (the code by which MDocs recognises the system), which AGE assigns.",
    ru: "\u043E\u0436\u0438\u0434\u0430\u0435\u0442 \u0438\u0434\u0435\u043D\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u043E\u0440 \u043A\u043B\u0438\u0435\u043D\u0442\u0430 (\u043A\u043E\u0434, \u043F\u043E \u043A\u043E\u0442\u043E\u0440\u043E\u043C\u0443 MDocs \u0443\u0437\u043D\u0430\u0451\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0443); \u0435\u0433\u043E \u043F\u0440\u0438\u0441\u0432\u0430\u0438\u0432\u0430\u0435\u0442 AGE."
  }),
  certificate: () => ({
    ro: "nu are un certificat valabil; \xEEl adaug\u0103 institu\u021Bia.",
    en: "has no valid certificate; the institution has to add one.",
    ru: "\u043D\u0435\u0442 \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u044E\u0449\u0435\u0433\u043E \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430; \u0434\u043E\u0431\u0430\u0432\u0438\u0442\u044C \u0435\u0433\u043E \u0434\u043E\u043B\u0436\u043D\u043E \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u0435."
  }),
  network: () => ({
    ro: "nu are nicio adres\u0103; o adaug\u0103 institu\u021Bia.",
    en: "has no address; the institution has to add one.",
    ru: "\u043D\u0435\u0442 \u043D\u0438 \u043E\u0434\u043D\u043E\u0433\u043E \u0430\u0434\u0440\u0435\u0441\u0430; \u0434\u043E\u0431\u0430\u0432\u0438\u0442\u044C \u0435\u0433\u043E \u0434\u043E\u043B\u0436\u043D\u043E \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u0435."
  }),
  confirmation: ({ digest }) => ({
    ro: say`așteaptă confirmarea instituției că a testat accesul ${digest}.`,
    en: say`is waiting for the institution to confirm that it tested the access ${digest}.`,
    ru: say`ожидает подтверждения учреждения, что доступ ${digest} протестирован.`
  }),
  "new-confirmation": ({ digest }) => ({
    ro: say`accesul s-a schimbat după testare; așteaptă o nouă confirmare pentru ${digest}.`,
    en: say`its access changed after the test; a new confirmation of ${digest} is needed.`,
    ru: say`доступ изменился после тестирования; нужно новое подтверждение для ${digest}.`
  }),
  staging: ({ digest }) => ({
    ro: say`așteaptă publicarea în mediul de testare: accesul confirmat ${digest} nu a fost niciodată acolo.`,
    en: say`is waiting for publication in the test environment: the confirmed access ${digest} has never been there.`,
    ru: say`ожидает публикации в тестовой среде: подтверждённого доступа ${digest} там никогда не было.`
  }),
  approval: ({ missing }) => missing === void 0 ? {
    ro: "a\u0219teapt\u0103 aprobarea unui cont AGE care nu este al celui ce a cerut accesul.",
    en: "is waiting for approval by an AGE account other than the one that asked for the access.",
    ru: "\u043E\u0436\u0438\u0434\u0430\u0435\u0442 \u043E\u0434\u043E\u0431\u0440\u0435\u043D\u0438\u044F \u0443\u0447\u0451\u0442\u043D\u043E\u0439 \u0437\u0430\u043F\u0438\u0441\u0438 AGE, \u043A\u043E\u0442\u043E\u0440\u0430\u044F \u043D\u0435 \u0437\u0430\u043F\u0440\u0430\u0448\u0438\u0432\u0430\u043B\u0430 \u044D\u0442\u043E\u0442 \u0434\u043E\u0441\u0442\u0443\u043F."
  } : {
    ro: say`așteaptă încă ${sayCounted(missing, "approval", "ro")}, fără cea a contului care a cerut accesul.`,
    en: say`is still waiting for ${sayCounted(missing, "approval", "en")}, not counting the account that asked for the access.`,
    ru: say`ожидает ещё ${sayCounted(missing, "approval", "ru")}, не считая учётной записи, запросившей этот доступ.`
  }
};
var keptWords = ({ reasons }) => ({
  ro: say`păstrează accesul publicat, fiindcă fișierul are erori: ${quoteAll(reasons)}. Le corectează instituția.`,
  en: say`keeps its published access, because its file has errors: ${quoteAll(reasons)}. The institution has to correct them.`,
  ru: say`сохраняет опубликованный доступ, так как в файле есть ошибки: ${quoteAll(reasons)}. Исправить их должно учреждение.`
});
function planSummary(plan, locale) {
  const where = environmentWords[plan.environment][locale];
  if (plan.changes.length === 0) return unchanged(where, counted(plan.connected, "system", locale))[locale];
  return changing(where, counted(plan.systems.length, "system", locale), counted(plan.changes.length, "file", locale))[locale];
}
var unchanged = (where, connected) => ({
  ro: `Nimic de schimbat \xEEn ${where}: ${connected} cu acces.`,
  en: `Nothing to change in ${where}: ${connected} with access.`,
  ru: `${capitalize(where)}: \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u0438\u0439 \u043D\u0435\u0442, \u0441 \u0434\u043E\u0441\u0442\u0443\u043F\u043E\u043C: ${connected}.`
});
var changing = (where, systems, files) => ({
  ro: `Schimb\u0103ri \xEEn ${where}: ${systems}, ${files}.`,
  en: `Changes in ${where}: ${systems}, ${files}.`,
  ru: `${capitalize(where)}, \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u0438\u044F: ${systems}, ${files}.`
});
var capitalize = (text) => text.charAt(0).toUpperCase() + text.slice(1);

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
var INCLUDE_HEADERS = {
  includeIndex: true,
  includeUnderline: true,
  includeFileHeaders: true
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function formatPatch(patch, headerOptions) {
  if (!headerOptions) {
    headerOptions = INCLUDE_HEADERS;
  }
  if (Array.isArray(patch)) {
    if (patch.length > 1 && !headerOptions.includeFileHeaders) {
      throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
    }
    return patch.map((p) => formatPatch(p, headerOptions)).join("\n");
  }
  const ret = [];
  if (headerOptions.includeIndex && patch.oldFileName == patch.newFileName) {
    ret.push("Index: " + patch.oldFileName);
  }
  if (headerOptions.includeUnderline) {
    ret.push("===================================================================");
  }
  if (headerOptions.includeFileHeaders) {
    ret.push("--- " + patch.oldFileName + (typeof patch.oldHeader === "undefined" ? "" : "	" + patch.oldHeader));
    ret.push("+++ " + patch.newFileName + (typeof patch.newHeader === "undefined" ? "" : "	" + patch.newHeader));
  }
  for (let i = 0; i < patch.hunks.length; i++) {
    const hunk = patch.hunks[i];
    if (hunk.oldLines === 0) {
      hunk.oldStart -= 1;
    }
    if (hunk.newLines === 0) {
      hunk.newStart -= 1;
    }
    ret.push("@@ -" + hunk.oldStart + "," + hunk.oldLines + " +" + hunk.newStart + "," + hunk.newLines + " @@");
    for (const line of hunk.lines) {
      ret.push(line);
    }
  }
  return ret.join("\n") + "\n";
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  if (typeof options === "function") {
    options = { callback: options };
  }
  if (!(options === null || options === void 0 ? void 0 : options.callback)) {
    const patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
    if (!patchObj) {
      return;
    }
    return formatPatch(patchObj, options === null || options === void 0 ? void 0 : options.headerOptions);
  } else {
    const { callback } = options;
    structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
      if (!patchObj) {
        callback(void 0);
      } else {
        callback(formatPatch(patchObj, options.headerOptions));
      }
    } }));
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result = text.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// scripts/report/plan/text.ts
var styles = { "+": "green", "-": "red", "~": "yellow", "\u2026": "dim", "!": "red" };
function planText(plan, screen) {
  const summary = wrap(planSummary(plan, screen.locale), screen.width);
  return `${[...stopLines(plan, screen), summary, ...systemLines(plan, screen)].join("\n")}
`;
}
function ownPlanText(plan, institution, screen) {
  const lines = systemLines(plan, screen);
  const nothing = wrap(setQuotes(unchanged2(institution)[screen.locale], screen.locale), screen.width);
  return `${[...stopLines(plan, screen), ...lines.length > 0 ? lines : [nothing]].join("\n")}
`;
}
var unchanged2 = (institution) => ({
  ro: say`Pentru ${institution} nu se schimbă nimic.`,
  en: say`Nothing changes for ${institution}.`,
  ru: say`Для ${institution} ничего не меняется.`
});
function systemLines(plan, screen) {
  const { locale, width } = screen;
  const lines = [];
  const put2 = (line, indent) => {
    const text = wrap(setQuotes(line.text, locale), width - indent.length - 2, `${indent}  `);
    lines.push(`${indent}${paint(screen, styles[line.sign], line.sign)} ${text}`);
  };
  for (const change of plan.systems) {
    const sign = change.kind === "gains" ? "+" : change.kind === "loses" ? "-" : "~";
    put2({ sign, text: `${systemTitle(change)} ${kindWords[change.kind][locale]}` }, "  ");
    for (const line of changeLines(change, locale)) put2(line, "      ");
    for (const text of trafficLines(change.traffic, locale)) put2({ sign: "!", text }, "      ");
  }
  for (const waiting of plan.waiting)
    put2({ sign: "\u2026", text: say`${nameOf(waiting)} ` + waitingWords[waiting.reason](waiting)[locale] }, "  ");
  for (const kept of plan.kept ?? []) put2({ sign: "!", text: say`${nameOf(kept)} ` + keptWords(kept)[locale] }, "  ");
  return lines;
}
function stopLines(plan, screen) {
  const { locale, width } = screen;
  return stopsIn(plan, locale).flatMap(({ text, lines }) => [
    `${paint(screen, styles["!"], "!")} ${wrap(setQuotes(text, locale), width - 2, "  ")}`,
    // As they stand, to be copied.
    ...lines.map((line) => `      ${line}`)
  ]);
}
function stopsIn({ brakes = [], hold, environment }, locale, words2 = brakeText) {
  const stops = brakes.map((brake) => ({ text: words2(brake, locale), lines: [] }));
  const last = stops.pop();
  if (last) stops.push({ text: `${last.text} ${wayPast[locale]}`, lines: announcementLines(brakes, environment) });
  return [...stops, ...hold ? [{ text: holdWords(hold)[locale], lines: [] }] : []];
}
function planDiff(plan) {
  return plan.changes.map(diffFile).join("");
}
function diffFile(change) {
  const path = spellOut(change.path);
  const from = change.before === void 0 ? "/dev/null" : `a/${path}`;
  const to = change.after === void 0 ? "/dev/null" : `b/${path}`;
  const patch = createTwoFilesPatch(from, to, change.before ?? "", change.after ?? "", void 0, void 0, { context: 3 });
  return patch.replace(/^=+\n/, "").replace(/^(?:---|\+\+\+) .*$/gm, (line) => line.replace(/(?<!\t)\t+$/, ""));
}

// scripts/targets/decide/last-good.ts
var nothingYet = { clients: /* @__PURE__ */ new Map(), documentTypes: /* @__PURE__ */ new Map() };
var lastGoodOf = ({ clients, documentTypes, withdrawn }) => ({
  clients: new Map(clients.map((client) => [nameOf(client), client])),
  documentTypes: new Map(documentTypes.map((type) => [type.code, type])),
  withdrawn
});
async function readLastGood(files, platform) {
  const manifest = readManifest(files?.get(manifestPath));
  if (!files || !manifest) return nothingYet;
  const entries = new Map(parseList(files, "clients.json", isClientEntry).map((entry) => [entry.id, entry]));
  const clients = await Promise.all(manifest.systems.map((system) => clientOf(system, entries.get(system.clientId), platform)));
  const types = parseList(files, "document-types.json", isTypeEntry).map(documentTypeOf);
  return {
    clients: new Map(clients.flatMap((client) => client ? [[nameOf(client), client]] : [])),
    documentTypes: new Map(types.map((type) => [type.code, type])),
    ...files.has("withdrawn.json") && { withdrawn: parseList(files, "withdrawn.json", isWithdrawn) }
  };
}
var isWithdrawn = (one) => isRecord(one) && isHash(one.sha1, 40) && isHash(one.sha256, 64) && (one.why === "suspended" || one.why === "revoked") && (one.since === void 0 || isText(one.since) && isDay(one.since));
var isClientEntry = (one) => isRecord(one) && isText(one.id) && isText(one.ownerID) && /^1[0-9]{12}$/.test(one.ownerID) && isListOf(one.certificates, isText);
var isTypeEntry = (one) => isRecord(one) && isText(one.code);
function parseList(files, path, isItem) {
  try {
    const list = JSON.parse(files.get(path) ?? "[]");
    return Array.isArray(list) ? list.filter(isItem) : [];
  } catch {
    return [];
  }
}
async function clientOf(system, entry, platform) {
  const networks = system.networks.flatMap((text) => readAddress(text).network ?? []);
  const certificates = await certificatesOf(entry, system, platform);
  if (!entry || !certificates || networks.length !== system.networks.length) return void 0;
  return {
    clientId: system.clientId,
    institution: system.institution,
    system: system.system,
    idno: entry.ownerID,
    institutionName: system.institutionName,
    systemName: system.systemName,
    certificates,
    networks,
    ...isTunnel(system.tunnel) && { tunnel: system.tunnel },
    documentTypes: system.documentTypes,
    digest: system.access
  };
}
async function certificatesOf(entry, system, platform) {
  const readings = await Promise.all((entry?.certificates ?? []).map((text) => readCertificate(fromBase64(text), platform)));
  const found = new Map(
    readings.flatMap((one) => "certificate" in one ? [[one.certificate.sha256, one.certificate]] : [])
  );
  const certificates = system.certificates.flatMap(({ sha256 }) => found.get(sha256) ?? []);
  return certificates.length === system.certificates.length ? certificates : void 0;
}
async function addSigners(lastGood, authorities, platform, isKnown2 = () => false) {
  const certificates = [...lastGood.clients.values()].flatMap((client) => client.certificates).filter((one) => !isKnown2(one));
  const found = await Promise.all(
    certificates.map(async (one) => [one.sha256, await findSigners(one, authorities, platform)])
  );
  return { ...lastGood, signers: new Map(found) };
}

// scripts/targets/decide/kept-access.ts
function isOver(certificate, environment, context) {
  return hasExpired(certificate, context) || revocationOf(certificate, context, environment) !== void 0;
}
var declaredIn = ({ sha256 }, environment, { facts }) => facts.byCertificate.get(sha256)?.find(({ access }) => access.environment === environment);
function findLossOfTrust(certificate, environment, context, verified) {
  const signers = verified?.get(certificate.sha256) ?? declaredIn(certificate, environment, context)?.signers;
  return findTrustFault(certificate, context, environment, signers);
}
function verifyUndeclared(lastGood, environment, context, platform) {
  const isDeclared = (one) => declaredIn(one, environment, context) !== void 0;
  return addSigners(lastGood, context.registry.authorities[environment], platform, isDeclared);
}
function isTunnelOver({ sha256 }, client, environment, context) {
  if (sha256 === void 0) return false;
  const reading = context.facts.systemOf(client)?.accesses[environment]?.tunnelReading;
  const certificate = reading && "certificate" in reading ? reading.certificate : void 0;
  if (certificate?.sha256 === sha256) return isOver(certificate, environment, context);
  return context.registry.revoked.some((one) => one.sha256 === sha256);
}
function removeOver(client, environment, context) {
  const ended = endedOf(client, environment, context);
  const certificates = client.certificates.filter((one) => !isOver(one, environment, context) && !ended.has(one.sha256));
  if (certificates.length === 0) return void 0;
  const { tunnel, ...others2 } = client;
  const isClosed = tunnel === void 0 || isTunnelOver(tunnel, client, environment, context);
  return { ...others2, certificates, ...!isClosed && { tunnel } };
}
function removeUntrusted(client, environment, context, verified) {
  const certificates = client?.certificates.filter((one) => !findLossOfTrust(one, environment, context, verified)) ?? [];
  return client && certificates.length > 0 ? { ...client, certificates } : void 0;
}
function endedOf(client, environment, { facts, today }) {
  const parts = facts.systemOf(client)?.accesses[environment]?.certificates ?? [];
  const ended = parts.filter((part) => hasEnded(part.data, today));
  const running = parts.filter((part) => !ended.includes(part)).map((part) => certificateOf(part)?.sha256);
  return new Set(ended.map((part) => certificateOf(part)?.sha256).filter((one) => !running.includes(one)));
}
function restrictKept(client, environment, { context, faults, former, signers }) {
  const judging = former ? { ...context, registry: former } : context;
  const left = removeUntrusted(removeOver(client, environment, context), environment, judging, signers);
  const file = context.facts.fileOf(client.institution);
  if (!left || !file) return left;
  const system = context.facts.systemOf(client);
  const isSame = file.institution?.data.idno === client.idno;
  if (!system) return !isSame || isInDoubt(faults, ["systems"]) ? left : void 0;
  if (isSuspended(system.data)) return void 0;
  if (!system.declared.includes(environment)) return isInDoubt(faults, system.path) ? left : void 0;
  return left;
}
function isInDoubt(faults, part) {
  const near = part.length + (part.length === 1 ? 2 : 1);
  return faults.flatMap(findUnread).some((path) => isWithin(part, path) || isWithin(path, part) && path.length <= near);
}
function findUnread({ publication, path }) {
  if (publication === "keeps-unread-around") return [path.slice(0, -1)];
  return publication === "keeps-unread" ? [path] : [];
}
function findCollision(client, before, kept) {
  if (before?.clientId !== client.clientId && kept.byClientId.has(client.clientId)) return claimCodes.clientId;
  const keys = new Set(before?.certificates.map(({ keySha256 }) => keySha256));
  if (client.certificates.some(({ keySha256 }) => !keys.has(keySha256) && kept.byKey.has(keySha256)))
    return claimCodes.certificate;
  const { tunnel } = client;
  const isNewTunnel = tunnel && (!before?.tunnel || keyOf(before.tunnel) !== keyOf(tunnel));
  if (isNewTunnel && kept.byTunnelKey.has(keyOf(tunnel))) return claimCodes.tunnel;
  const had = new Set(before?.networks.map(writeNetwork));
  const newNetworks = client.networks.filter((network) => !had.has(writeNetwork(network)));
  const isForeign = (institution) => institution !== client.institution;
  return newNetworks.some((one) => kept.hasOverlap(one, isForeign)) ? claimCodes.address : void 0;
}
var tunnelMark = "tunnel ";
function findIndistinct(clients, published) {
  const marks = (client) => client ? [
    client.clientId,
    ...client.certificates.map(({ keySha256 }) => keySha256),
    ...client.tunnel ? [`${tunnelMark}${keyOf(client.tunnel)}`] : []
  ] : [];
  const holders = /* @__PURE__ */ new Map();
  for (const [name, client] of clients)
    for (const mark of new Set(marks(client))) {
      const names = holders.get(mark);
      if (names) names.push(name);
      else holders.set(mark, [name]);
    }
  return [...holders].flatMap(([mark, names]) => {
    const newcomers = names.filter((name) => !marks(published.get(name)).includes(mark));
    const code = mark.startsWith(tunnelMark) ? claimCodes.tunnel : mark.includes("-") ? claimCodes.clientId : claimCodes.certificate;
    return names.length > 1 ? newcomers.map((name) => ({ name, code })) : [];
  });
}

// scripts/targets/decide/replaced.ts
function findReplaced({ data: { clientId }, certificates }, running, { published, hasTakenOver: hasTakenOver2 }) {
  const known2 = new Set(published?.certificates.map(({ sha256 }) => sha256));
  const byHash = new Map(running.flatMap((part) => [certificateOf(part)].flatMap((one) => one ? [[one.sha256, one]] : [])));
  const ended = certificates.flatMap((part) => {
    const next = certificateOf(part);
    const former = byHash.get(part.data.renewal?.of ?? "");
    if (!next || !former || former.sha256 === next.sha256) return [];
    if (!byHash.has(next.sha256)) return known2.has(former.sha256) ? [] : [former.sha256];
    const isOver2 = !known2.has(former.sha256) || clientId && hasTakenOver2?.(clientId, former, next);
    return known2.has(next.sha256) && isOver2 ? [former.sha256] : [];
  });
  return new Set(ended);
}

// scripts/targets/decide/decision.ts
function decide(system, around) {
  if (isSuspended(system.data)) return { waits: "suspended" };
  const access = system.accesses[around.environment];
  const { institution } = system.of;
  if (system.data.status === null || !access || !institution || !isWhole(access.data)) return { waits: "broken" };
  const { confirmation } = access.data;
  if (around.environment === "production" && !confirmation) return { waits: "confirmation" };
  const client = clientOf2(access, institution, around);
  if (typeof client === "string") return { waits: client };
  if (around.environment !== "production") return { client };
  if (confirmation?.access === null) return { waits: "broken" };
  const held = holdUnapproved(client, around);
  const keep2 = (reason) => keepTested(client, { held, reason, published: around.published });
  if (confirmation?.access !== client.digest) return keep2("new-confirmation");
  const isNew2 = around.published?.digest !== client.digest;
  if (isNew2 && isUntested(client, around.context)) return keep2("staging");
  if (!held || isNew2 && around.approved?.(client, "rights") === false) return keep2("approval");
  return held === client ? { client } : { client: held, waits: "approval" };
}
function holdUnapproved(client, { environment, context, published, approved }) {
  if (!approved) return client;
  const isFree = (gain) => approved(client, gain);
  const known2 = new Set(published?.certificates.map(({ sha256 }) => sha256));
  const certificates = client.certificates.filter(
    ({ sha256: value }) => known2.has(value) || isFree({ kind: "certificate", value })
  );
  const isPublished = (network) => published?.networks.some((one) => contains(one, network)) ?? false;
  const networks = client.networks.filter((one) => isPublished(one) || isFree({ kind: "network", value: writeNetwork(one) }));
  const tunnel = freeTunnelOf(client, published, isFree);
  const isIdFree = published?.clientId === client.clientId || isFree({ kind: "client-id", value: client.clientId });
  const isWhole2 = certificates.length === client.certificates.length && networks.length === client.networks.length && tunnel === client.tunnel;
  if (isWhole2 && isIdFree) return client;
  if (published?.idno !== client.idno) return void 0;
  const former = certificates.length > 0 ? certificates : removeOver(published, environment, context)?.certificates;
  return former && {
    ...withoutTunnel(client),
    ...tunnel && { tunnel },
    clientId: isIdFree ? client.clientId : published.clientId,
    certificates: former,
    networks: networks.length > 0 ? networks : published.networks
  };
}
function freeTunnelOf({ tunnel }, published, isFree) {
  if (!tunnel || published?.tunnel && markOf(published.tunnel) === markOf(tunnel)) return tunnel;
  return isFree({ kind: "tunnel", value: markOf(tunnel) }) ? tunnel : published?.tunnel;
}
function withoutTunnel({ tunnel: _, ...client }) {
  return client;
}
var isUntested = ({ system, digest }, { history }) => history?.wasStaged?.(system, digest) === false;
function keepTested(client, { held, reason, published }) {
  if (!published) return { waits: reason };
  const { idno, documentTypes, digest } = published;
  if (idno === client.idno) return held ? { client: { ...held, documentTypes, digest }, waits: reason } : { waits: reason };
  const certificates = intersect(published.certificates, client.certificates, ({ sha256 }) => sha256);
  const networks = intersect(published.networks, client.networks, writeNetwork);
  const isLeft = published.clientId === client.clientId && certificates.length > 0 && networks.length > 0;
  const isSame = published.tunnel && client.tunnel && markOf(published.tunnel) === markOf(client.tunnel);
  const left = isSame ? published : withoutTunnel(published);
  return isLeft ? { client: { ...left, certificates, networks }, waits: reason } : { waits: reason };
}
function clientOf2(access, institution, { environment, context, ...around }) {
  const { data, digest, of } = access.system;
  const { clientId } = access.data;
  if (!clientId) return "client-id";
  const certificates = certificatesOf2(access, { environment, context, ...around });
  if (certificates.length === 0) return "certificate";
  const networks = sortNetworks(access);
  if (networks.length === 0) return "network";
  const { idno, name } = institution.data;
  const types = asWholeList(data.documentTypes);
  if (!idno || !name || !data.id || !data.name || !types || !digest) return "broken";
  const documentTypes = [...new Set(types)].sort(compare);
  const names = { institution: of.slug, system: data.id, idno, institutionName: name, systemName: data.name };
  const declared = tunnelOf(access);
  const tunnel = declared && !isTunnelOver(declared, names, environment, context) ? declared : void 0;
  return { clientId, ...names, certificates, networks, ...tunnel && { tunnel }, documentTypes, digest };
}
function certificatesOf2(access, { environment, context, ...around }) {
  const isValid = (part) => {
    const certificate = certificateOf(part);
    return certificate !== void 0 && !isOver(certificate, environment, context);
  };
  const running = access.certificates.filter((part) => (part.data.until ?? context.today) >= context.today).filter(isValid);
  const replaced = findReplaced(access, running, around);
  const certificates = running.flatMap((part) => certificateOf(part) ?? []).filter(({ sha256 }) => !replaced.has(sha256));
  return unique(certificates, (one) => one.sha256).sort((a, b) => compare(a.sha256, b.sha256));
}
var sortNetworks = (access) => unique(networksOf(access), writeNetwork).sort(compareNetworks);
function intersect(items, others2, key) {
  return items.filter((item) => others2.some((other) => key(other) === key(item)));
}
function unique(items, key) {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

// scripts/model/network/index-networks.ts
function indexNetworks(networks) {
  const sorted = [...networks].sort((a, b) => compareNetworks(a.network, b.network));
  const starts = new Map(sorted.map(({ network }, i) => [keyOf2(network), i]).reverse());
  const prefixes = { 4: /* @__PURE__ */ new Set(), 6: /* @__PURE__ */ new Set() };
  for (const { network } of sorted) prefixes[network.family].add(network.prefix);
  const isAskedFrom = (start, isAsked, isStill) => {
    for (const { network, owner } of sliceLazily(sorted, start)) {
      if (!isStill(network)) return false;
      if (isAsked(owner)) return true;
    }
    return false;
  };
  return (network, isAsked) => {
    const { family, first, last, prefix } = network;
    const around = [...prefixes[family]].filter((one) => one < prefix).map((one) => keyOf2(widen(network, one)));
    return around.some((key) => isAskedFrom(starts.get(key) ?? sorted.length, isAsked, (one) => keyOf2(one) === key)) || isAskedFrom(findStart(sorted, network), isAsked, (one) => one.family === family && one.first >= first && one.last <= last);
  };
}
function* sliceLazily(items, start) {
  for (let i = start; i < items.length; i++) yield items[i];
}
var keyOf2 = ({ family, first, prefix }) => `${family} ${first} ${prefix}`;
var widen = ({ family, first }, prefix) => ({
  family,
  first: first - first % (1n << BigInt(bits[family] - prefix)),
  prefix
});
function findStart(sorted, network) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = low + high >> 1;
    const one = sorted[middle];
    if (one && compareNetworks(one.network, network) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

// scripts/targets/decide/holders.ts
function indexHolders(clients) {
  const of = (valuesOf, who) => {
    const held = clients.flatMap((client) => [...new Set(valuesOf(client))].map((value) => ({ value, who: who(client) })));
    return new Map([...groupBy(held, ({ value }) => value)].map(([value, all]) => [value, new Set(all.map((one) => one.who))]));
  };
  const institutionOf = ({ institution }) => institution;
  return {
    byIdno: of(({ idno }) => [idno], institutionOf),
    bySystem: of(({ system }) => [system], institutionOf),
    byClientId: of(({ clientId }) => [clientId], nameOf),
    byKey: of(({ certificates }) => certificates.map(({ keySha256 }) => keySha256), nameOf),
    byTunnelKey: of(({ tunnel }) => tunnel ? [keyOf(tunnel)] : [], nameOf),
    hasOverlap: indexNetworks(
      clients.flatMap(({ networks, institution }) => networks.map((network) => ({ network, owner: institution })))
    )
  };
}
function isOnly(held, value, who) {
  const all = value == null ? void 0 : held.get(value);
  return all?.size === 1 && all.has(who);
}

// scripts/targets/decide/faults.ts
var followingEnvironments = {
  keeps: [],
  "keeps-unread": [],
  "keeps-unread-around": [],
  "keeps-production": ["staging"],
  "keeps-tested": environments,
  "takes-effect": environments,
  conflicts: [],
  unmerged: []
};
function faultsOf(environment, context, { findings, lastGood }) {
  const faults = /* @__PURE__ */ new Map();
  const published = {
    environment,
    clients: lastGood.clients,
    holders: indexHolders([...lastGood.clients.values()])
  };
  for (const finding of findings) {
    if (finding.severity !== "error" || followingEnvironments[finding.publication].includes(environment)) continue;
    for (const slug of institutionsOf(finding, context)) {
      const file = context.facts.fileOf(slug);
      if (file && finding.publication === "conflicts" && isSettled(finding, file, published)) continue;
      const found = faults.get(slug);
      if (found) found.push(finding);
      else faults.set(slug, [finding]);
    }
  }
  return faults;
}
function institutionsOf({ file }, { facts }) {
  const slug = /^integrations\/(?=[^/]+$)([\s\S]+)\.ya?ml/i.exec(file)?.[1];
  if (slug !== void 0) return [slug.toLowerCase()];
  return namersOf(file, facts).map((namer) => namer.slug);
}
function isSettled({ path }, file, { environment, clients, holders }) {
  if (file.institution && isWithin(path, file.institution.path))
    return isOnly(holders.byIdno, file.institution.data.idno, file.slug);
  const system = file.systems.find((one) => isWithin(path, one.path));
  if (!system) return false;
  const id = system.data.id;
  const access = Object.values(system.accesses).find((one) => isWithin(path, one.path));
  if (!access) {
    const isOnce = file.systems.filter((one) => one.data.id === id).length === 1;
    return isOnce && isOnly(holders.bySystem, id, file.slug);
  }
  if (access.environment !== environment) return true;
  const name = systemNameOf(system);
  const { clientId } = access.data;
  if (isWithin(path, [...access.path, "clientId"])) return isOnly(holders.byClientId, clientId, name);
  if (["publicKey", "certificate"].some((key2) => isWithin(path, [...access.path, "vpn", key2]))) {
    const tunnel = tunnelOf(access);
    return tunnel !== void 0 && isOnly(holders.byTunnelKey, keyOf(tunnel), name);
  }
  const address = access.addresses.find((one) => isWithin(path, one.path))?.reading.network;
  if (address) return isHeldBy(clients.get(name), address) && !holders.hasOverlap(address, (slug) => slug !== file.slug);
  const key = keyOf3(access.certificates.find((one) => isWithin(path, one.path)));
  return isOnly(holders.byKey, key, name);
}
var isHeldBy = (client, address) => client?.networks.some((network) => writeNetwork(network) === writeNetwork(address)) ?? false;
var keyOf3 = (part) => part && certificateOf(part)?.keySha256;

// scripts/targets/decide/scope.ts
var keyOfRenewed = (system, sha256) => `${system} ${sha256}`;
function limitToScope(scope, wanted, { environment, context, lastGood, renewed = /* @__PURE__ */ new Set() }) {
  if (scope === "all") return new Map(wanted);
  const clients = [...lastGood.clients].map(([name, published]) => {
    const next = wanted.get(name);
    if (next && scope === "removals" && isNarrower(next, published, (sha256) => renewed.has(keyOfRenewed(name, sha256))))
      return [name, next];
    const isCut = scope === "removals" ? !next : isSuspendedIn(published, context);
    return [name, isCut ? void 0 : removeOver(published, environment, context)];
  });
  return new Map(clients.flatMap(([name, client]) => client ? [[name, client]] : []));
}
function isSuspendedIn(client, { facts }) {
  const part = facts.systemOf(client);
  return part !== void 0 && isSuspended(part.data);
}
function isNarrower(next, published, isRenewed) {
  const isWithin2 = (one, other, key) => one.every((item) => other.some((known2) => key(known2) === key(item)));
  return next.clientId === published.clientId && (!next.tunnel || published.tunnel !== void 0 && markOf(next.tunnel) === markOf(published.tunnel)) && isWithin2(next.networks, published.networks, writeNetwork) && isWithin2(
    next.certificates.filter(({ sha256 }) => !isRenewed(sha256)),
    published.certificates,
    ({ sha256 }) => sha256
  ) && isWithin2(next.documentTypes, published.documentTypes, (code) => code);
}

// scripts/targets/decide/withdrawn.ts
function listWithdrawn(environment, context, { withdrawn: told }) {
  const { facts, registry, today } = context;
  const suspended = new Map((told ?? []).flatMap(({ sha1, why: why2, since }) => why2 === "suspended" ? [[sha1, since]] : []));
  const declared = facts.files.flatMap(
    ({ systems }) => systems.flatMap(
      ({ data, accesses }) => (accesses[environment]?.certificates ?? []).flatMap((part) => {
        const certificate = certificateOf(part);
        const revocation = certificate && ownRevocationOf(certificate, context, environment);
        if (!certificate || !(revocation || isSuspended(data))) return [];
        const { sha1, sha256 } = certificate;
        if (revocation) return [{ sha1, sha256, why: "revoked", since: revocation.since }];
        const since = suspended.has(sha1) ? suspended.get(sha1) : today;
        return [{ sha1, sha256, why: "suspended", ...told && { since } }];
      })
    )
  );
  const revoked = new Set(registry.revoked.map(({ sha256 }) => sha256));
  const undeclared = (told ?? []).filter(({ sha256 }) => revoked.has(sha256));
  return [...declared, ...undeclared];
}
function orderWithdrawn(withdrawn, clients) {
  const inUse = new Set(clients.flatMap(({ certificates }) => certificates.map(({ sha1 }) => sha1)));
  const bySha1 = new Map([...withdrawn].reverse().map((one) => [one.sha1, one]));
  return [...bySha1.values()].filter(({ sha1 }) => !inUse.has(sha1)).sort((a, b) => compare(a.sha1, b.sha1));
}

// scripts/targets/decide/publication.ts
function republish(environment, registry, lastGood) {
  const clients = [...lastGood.clients.values()].sort((a, b) => compare(a.clientId, b.clientId));
  return makePublication(clients, { environment, registry, lastGood, withdrawn: lastGood.withdrawn ?? [] });
}
function decidePublication(environment, context, before = { lastGood: nothingYet, findings: [] }) {
  const faults = faultsOf(environment, context, before);
  const inputs = { environment, context, before, faults };
  const { clients, waiting, kept } = resolveCollisions(settle(inputs), inputs);
  const inScope = limitToScope(before.scope ?? "all", clients, { environment, context, ...before });
  const sorted = [...inScope.values()].sort((a, b) => compare(a.clientId, b.clientId));
  return {
    publication: makePublication(sorted, {
      ...{ environment, registry: before.former ?? context.registry, lastGood: before.lastGood },
      withdrawn: listWithdrawn(environment, context, before.lastGood)
    }),
    waiting: [...waiting.values()].flat(),
    kept: [...kept].map(([name, reasons]) => ({ ...parseName(name), reasons }))
  };
}
function makePublication(clients, { environment, registry, lastGood, withdrawn }) {
  const codes = [...new Set(clients.flatMap((client) => client.documentTypes))].sort(compare);
  return {
    environment,
    policy: registry.policy.environments[environment],
    ring: ringOf(registry, environment),
    clients,
    withdrawn: orderWithdrawn(withdrawn, clients),
    // A type that is gone from the catalogue stays defined for the systems that keep it.
    documentTypes: codes.flatMap((code) => registry.documentTypes.get(code)?.data ?? lastGood.documentTypes.get(code) ?? []),
    authorities: registry.authorities[environment]
  };
}
function settle(inputs) {
  const { environment, context, before, faults } = inputs;
  const settled = { clients: /* @__PURE__ */ new Map(), waiting: /* @__PURE__ */ new Map(), kept: /* @__PURE__ */ new Map() };
  const systems = context.facts.files.flatMap((file) => file.systems).filter(({ declared }) => declared.includes(environment));
  for (const system of systems) {
    const published = before.lastGood.clients.get(systemNameOf(system));
    if (faults.has(system.of.slug)) {
      if (!published) wait(settled, system, reasonOf(system, inputs));
      continue;
    }
    const { client, waits } = decide(system, { environment, context, published, ...before });
    if (client) settled.clients.set(nameOf(client), client);
    if (waits) wait(settled, system, waits);
  }
  keep(settled, inputs);
  return settled;
}
function reasonOf(system, { environment, context }) {
  const { waits } = decide(system, { environment, context });
  return waits === "suspended" ? waits : "broken";
}
function wait({ waiting }, system, reason) {
  const { of, data, digest } = system;
  if (data.id === null || digest === null) return;
  const name = systemNameOf(system);
  waiting.set(name, [...waiting.get(name) ?? [], { institution: of.slug, system: data.id, reason, digest }]);
}
function keep(settled, { environment, context, before, faults }) {
  for (const [name, client] of before.lastGood.clients) {
    const faulty = faults.get(client.institution);
    if (!faulty) continue;
    const { former, lastGood } = before;
    const left = restrictKept(client, environment, { context, faults: faulty, former, signers: lastGood.signers });
    if (!left) continue;
    settled.clients.set(name, left);
    settled.kept.set(name, [...new Set(faulty.map(({ code }) => code))].sort(compare));
  }
}
function resolveCollisions(settled, inputs) {
  const { clients, kept } = settled;
  const { lastGood } = inputs.before;
  const free = new Set([...clients.keys()].filter((name) => !kept.has(name)));
  while (free.size > 0) {
    const held = indexHolders([...clients].flatMap(([name, client]) => free.has(name) ? [] : client));
    const against = [...free].flatMap((name) => {
      const client = clients.get(name);
      const code = client && findCollision(client, lastGood.clients.get(name), held);
      return code === void 0 ? [] : [{ name, code }];
    });
    const found = new Map([...findIndistinct(clients, lastGood.clients), ...against].map((one) => [one.name, one]));
    const movable = [...found.values()].filter(({ name }) => free.delete(name));
    if (movable.length === 0) break;
    for (const one of movable) fallBack(settled, one, inputs);
  }
  return settled;
}
function fallBack({ clients, waiting, kept }, { name, code }, { environment, context, before }) {
  const { former, lastGood } = before;
  const published = lastGood.clients.get(name);
  const { institution, system } = parseName(name);
  const digest = clients.get(name)?.digest ?? "";
  const left = published && restrictKept(published, environment, { context, faults: [], former, signers: lastGood.signers });
  clients.delete(name);
  if (left) {
    clients.set(name, left);
    kept.set(name, [code]);
  } else waiting.set(name, [{ institution, system, reason: "broken", digest }]);
}
function parseName(name) {
  const [institution = "", system = ""] = name.split("/");
  return { institution, system };
}
function ringOf({ gateways = /* @__PURE__ */ new Map() }, environment) {
  const first = [...gateways].filter((entry) => entry[1].environments.includes(environment) && entry[1].firstForMinutes);
  if (first.length === 0) return void 0;
  return {
    minutes: Math.max(...first.map(([, { firstForMinutes = 0 }]) => firstForMinutes)),
    gateways: first.map(([name, { key }]) => ({ name, key })).sort((a, b) => compare(a.name, b.name))
  };
}

// scripts/commands/publish/published.ts
import { resolve } from "node:path";
async function withPublished(options, work, without = "answers") {
  const { root, locale } = options;
  const origin = options.remote === void 0 ? await findOrigin(resolve(root)) : void 0;
  const branches = origin ? await readBranchNames(root) : void 0;
  if (!origin || !branches) return work(options);
  const { address } = origin;
  const now = await listBranches(origin.remote, branches).catch((error) => {
    if (error instanceof Failure) return error;
    throw error;
  });
  if (!(now instanceof Failure) && now.length > 0) {
    tellText(asked(now, address), locale);
    return work({ ...options, remote: origin.remote });
  }
  const remembered2 = now instanceof Failure ? await findRemembered(resolve(root), branches) : void 0;
  if (remembered2) {
    tellText(remembered(remembered2.branches, address, dayOf(remembered2.at)), locale);
    return withRemembered(resolve(root), remembered2, (remote) => work({ ...options, remote }));
  }
  const isLocal = findLocalRemote(localRemoteOf(root)) !== void 0;
  if (now instanceof Failure && !isLocal && without === "fails") throw now;
  tellText(sayWithoutOrigin(address, now instanceof Failure, isLocal), locale);
  return work(options);
}
async function readBranchNames(root) {
  const { registry } = await readRegistry(readTree(resolve(root), ["registry/policy.yaml"]), nodePlatform);
  return registry && environments.map((environment) => registry.policy.environments[environment].branch);
}
function sayWithoutOrigin(address, isUnknown, isLocal) {
  if (isUnknown) return isLocal ? localInstead(address) : unknown(address);
  return isLocal ? localOnly(address) : nowhere(address);
}

// scripts/commands/run/author.ts
function formOf(pull, place) {
  const issue = /^request\/issue-([1-9][0-9]{0,9})$/.exec(pull.head.ref)?.[1];
  return isByApp(pull, place) && issue !== void 0 ? Number(issue) : void 0;
}
var isByApp = ({ head, author }, { repository, requestsBot }) => head.repository === repository && requestsBot !== void 0 && author.id === requestsBot;
var operatorBranch = "request/operator-";
var isOperatorRequest = (pull, place) => isByApp(pull, place) && pull.head.ref.startsWith(operatorBranch);
var findOpener = async (pull, place) => ({
  account: pull.author,
  isProven: formOf(pull, place) === void 0,
  ...isOperatorRequest(pull, place) ? { isOperator: true } : {}
});
function authorKeyOf({ author, body, number, head }, repository) {
  const isForm = author.login.endsWith("[bot]") && head.repository === repository && head.ref.startsWith("request/issue-");
  if (!isForm) return String(author.id);
  return /\(numărul \W{0,3}([0-9]+)/u.exec(body)?.[1] ?? `form ${number}`;
}

// scripts/targets/decide/alone.ts
function listAlone({ systems }, environment, context) {
  const declared = systems.filter((system) => system.declared.includes(environment));
  return declared.flatMap((system) => decide(system, { environment, context }).client ?? []);
}

// scripts/commands/index/published-part.ts
async function restoreOthers(decided, paths) {
  const slugs = [...paths].flatMap((path) => slugOf(path) ?? []);
  const restore = async (environment) => {
    const { other } = decided[environment];
    const known2 = slugs.filter((slug) => Object.hasOwn(other, slug));
    const clients = known2.map(async (slug) => {
      const stored = other[slug] ?? [];
      return [slug, await Promise.all(stored.map((one) => restoreClient(one, nodePlatform)))];
    });
    return new Map(await Promise.all(clients));
  };
  return { staging: await restore("staging"), production: await restore("production") };
}
var listPublishedClaims = (others2) => environments.flatMap(
  (environment) => [...others2[environment].values()].flat().map(({ clientId, idno, system, certificates, networks }) => ({
    keys: [
      hashKey("idno", idno),
      hashKey("system", system),
      hashKey("clientId", clientId),
      ...certificates.map(({ keySha256 }) => hashKey("key", keySha256))
    ],
    claims: networks.map((network) => ({ environment, network }))
  }))
);
async function readPublishedPart({ folder, tree, reading, history }, index, { decided, paths, others: others2 }) {
  const { registry } = reading;
  const { commit, day } = index.head;
  if (!registry) return void 0;
  const then = new GrowingTree(tree, (some) => readTreeAt(folder, commit, some), reading);
  await then.add(paths);
  const { facts } = await then.readWithCertificates();
  const context = { today: day, registry, facts, history };
  const clientsOf = (environment) => paths.flatMap((path) => {
    const slug = slugOf(path) ?? "";
    const file = facts.fileOf(slug);
    return others2[environment].get(slug) ?? (file ? listAlone(file, environment, context) : []);
  });
  const [published, lastGood] = [{}, {}];
  const part = (environment) => {
    const { manifest, withdrawn, formerTypes, systems, types } = decided[environment];
    const clients = clientsOf(environment);
    const own = clients.flatMap(({ documentTypes }) => documentTypes);
    if (manifest) published[environment] = { ...manifest, systems: listPublishedSystems({ clients }) };
    lastGood[environment] = manifest ? {
      clients: new Map(clients.map((client) => [nameOf(client), client])),
      documentTypes: new Map(formerTypes.map((type) => [type.code, type])),
      ...withdrawn && { withdrawn }
    } : nothingYet;
    const used = Object.entries(types).filter(([code, count]) => count > own.filter((one) => one === code).length);
    return { systems: systems - clients.length, types: new Set(used.map(([code]) => code)) };
  };
  const beside = { staging: part("staging"), production: part("production") };
  return { published, lastGood, beside };
}
var selectFacts = ({ files, certificateFiles, unread }, paths) => gatherFacts(
  files.filter(({ file }) => paths.has(file)),
  { certificateFiles, unread: [...unread].filter((slug) => paths.has(`integrations/${slug}.yaml`)) }
);

// scripts/commands/index/concerned.ts
async function readConcerned(index, changed, versions, today, also = []) {
  const decided = index.decided()?.environments;
  if (!decided) return void 0;
  const pending = environments.flatMap((environment) => decided[environment].pending);
  const due = index.dueOn(today, most).map((number) => index.record(number).path);
  const paths = /* @__PURE__ */ new Set([...pending.map((slug) => `integrations/${slug}.yaml`), ...due, ...index.head.unclear, ...also]);
  while (paths.size < most) {
    const compared = await readCompared(index, changed, versions, [...paths]);
    if (!compared) return void 0;
    const count = paths.size;
    for (const path of compared.judged) if (isInstitution(path)) paths.add(path);
    const others2 = await restoreOthers(decided, paths);
    const records = [...paths].flatMap((path) => index.recordOf(path) ?? []);
    const now = compared.repositories.flatMap(({ facts }) => facts.files.filter(({ file }) => paths.has(file)));
    const claims = [...records, ...now.map(toClaims), ...listPublishedClaims(others2)];
    for (const path of listSharing(index, claims)) paths.add(path);
    if (paths.size === count) return { compared, concerned: { decided, paths: [...paths].sort(), others: others2 } };
  }
  return void 0;
}
var isInstitution = (path) => /^integrations\/[^/]+\.yaml$/.test(path);

// scripts/commands/index/published.ts
var indexBranch = "environment/index";
var publishedPath = "index";
var fewestIndexed = 200;
var mostIndexBytes = 64 * 1024 * 1024;
var mostDays = 3;
var patience2 = 6e4;
async function readPublishedIndex({ remote, signers, version, today }) {
  if (signers === void 0) return { found: "signers" };
  if (version === void 0) return { found: "sources" };
  const wanted = { branch: indexBranch, path: publishedPath, signers, most: mostIndexBytes, deadline: patience2 };
  const { commit: tip, found } = await readSignedFile(remote, wanted);
  return { tip, found: typeof found === "string" ? found : openIndex(found, version, today) };
}
function openIndex(file, version, today) {
  try {
    const pages = pagesOf(file);
    const index = readIndex(pages);
    pages.read(0, index.size);
    const { head } = index;
    if (head.version !== version) return "version";
    if (today < head.day || today > addDays(head.day, mostDays)) return "day";
    return head.differing.length > 0 ? "damaged" : index;
  } catch (error) {
    if (error instanceof Damaged) return "damaged";
    throw error;
  }
}

// scripts/model/declaration/succession.ts
function findSuccessor({ system, environment, former, present, day }, facts) {
  const parts = facts.systemOf(system)?.accesses[environment]?.certificates ?? [];
  const old = parts.find((part) => certificateOf(part)?.sha256 === former);
  const certificate = old && certificateOf(old);
  if (!old || !certificate || hasEnded(old.data, day) || hasExpired(certificate, { today: day })) return void 0;
  const next = parts.find((part) => part.data.renewal?.of === former && present.has(certificateOf(part)?.sha256 ?? ""));
  return next && certificateOf(next)?.sha256;
}

// scripts/commands/plan/difference.ts
function compareRendered(before, after, beside) {
  const [was, is] = selectDiffering(before, after, beside);
  const isNothing = [was, is].every((one) => [one.clients, one.documentTypes, one.withdrawn].every((list) => list.length === 0));
  return isNothing && areAlike(was, is) ? [] : changesOf(renderPart(is), renderPart(was));
}
function areAlike(one, other) {
  const told = ({ policy, authorities }) => JSON.stringify([policy, authorities.map(({ sha256 }) => sha256)]);
  return told(one) === told(other);
}
function selectDiffering(before, after, beside) {
  const texts = [before, after].map(({ clients }) => new Map(clients.map((client) => [nameOf(client), describe(client)])));
  const [was = /* @__PURE__ */ new Map(), is = /* @__PURE__ */ new Map()] = texts;
  const differs = (client) => was.get(nameOf(client)) !== is.get(nameOf(client));
  const changed = [...before.clients, ...after.clients].filter(differs);
  const hasOverlap = indexNetworks(changed.flatMap(({ networks }) => networks.map((network) => ({ network, owner: "" }))));
  const isShown = (client) => differs(client) || client.networks.some((network) => hasOverlap(network, () => true));
  const [typesBefore, typesAfter] = [before, after].map(
    ({ documentTypes }) => new Map(documentTypes.map((type) => [type.code, JSON.stringify(type)]))
  );
  const told = [before, after].map(({ withdrawn }) => new Set(withdrawn.map(describeWithdrawn)));
  const select = (one) => ({
    ...one,
    clients: one.clients.filter(isShown),
    documentTypes: one.documentTypes.filter(
      ({ code }) => typesBefore?.get(code) !== typesAfter?.get(code) && !(beside.has(code) && isOneSided(code, typesBefore, typesAfter))
    ),
    withdrawn: one.withdrawn.filter((entry) => !told.every((all) => all.has(describeWithdrawn(entry))))
  });
  return [select(before), select(after)];
}
var isOneSided = (code, ...both) => both.some((types) => !types?.has(code));
var describe = (client) => JSON.stringify([listPublishedSystems({ clients: [client] }), client.idno]);
var describeWithdrawn = ({ sha1, sha256, why: why2, since }) => JSON.stringify([sha1, sha256, why2, since]);

// scripts/model/gateway/two-histories.ts
var witnessesIn = (reports) => reports.flatMap((report) => {
  if (typeof report === "string") return [];
  const { gateway, status, environment } = report;
  return status.running?.environment === environment ? [{ gateway, running: status.running }] : [];
});
var findWitnesses = (reports, hash) => witnessesIn(reports).flatMap(({ gateway, running }) => running.manifest === hash ? [{ gateway, since: running.since }] : []);
function findTwoHistories(reports, newest) {
  const all = witnessesIn(reports);
  const { generation = 0, previousManifest } = newest?.manifest ?? {};
  const differing = all.filter(({ running }) => {
    if (newest && generation > 0 && running.generation > generation) return true;
    if (newest && running.generation === generation) return running.manifest !== newest.hash;
    if (previousManifest && running.generation === generation - 1) return running.manifest !== previousManifest;
    return all.some((other) => other.running.generation === running.generation && other.running.manifest !== running.manifest);
  });
  return [...new Set(differing.map(({ gateway }) => gateway))].sort();
}

// scripts/model/publication/brake.ts
var share = 0.3;
var fewest = 10;
function brakesOf(braking) {
  const { before, announcements, plan, generation } = braking;
  if (!before) return [];
  const announced = announcements.filter((one) => one.environment === plan.environment && one.generation === generation);
  const [other, second] = announced;
  const isMeant = (brake) => other !== void 0 && !second && isAnnounced(other, brake);
  const brakes = [...brakeOtherHistories(braking), ...brakeLargeChanges(braking), ...brakeUnasked(braking)].filter(
    (brake) => !isMeant(brake)
  );
  return other ? brakes.map((brake) => ({ ...brake, announced: other })) : brakes;
}
function isAnnounced({ removals = 0, changes: changes2 = 0, rendering = false, histories = false }, brake) {
  if (brake.kind === "histories") return histories;
  const isExact = removals === brake.removals && changes2 === brake.changes;
  return brake.kind === "rendering" ? rendering : isExact && (rendering || brake.kind !== "unexplained");
}
function brakeLargeChanges(braking) {
  const { plan, causes, generation, isClockDoubtful: isClockDoubtful2 } = braking;
  const published = countPublished(braking);
  const counted2 = plan.systems.filter((change) => change.kind !== "gains" && isCounted(change, causes));
  const brake = brakeOf(counted2, { generation, published });
  const wanted = isClockDoubtful2 ? counted2 : counted2.filter((change) => isWanted(change, causes));
  if (plan.connected === 0 && wanted.length > 0) return [{ ...brake, kind: "empty" }];
  return published >= fewest && counted2.length > share * published ? [{ ...brake, kind: "many" }] : [];
}
function brakeOtherHistories({ otherHistories: gateways = [], before, generation }) {
  if (gateways.length === 0) return [];
  return [{ ...brakeOf([], { generation, published: before?.systems.length ?? 0 }), kind: "histories", gateways }];
}
function isCounted(change, causes) {
  const cause = causes.get(nameOf(change.system));
  return cause === void 0 || cause === "expired" || cause === "untrusted" || cause === "replaced";
}
function isWanted(change, causes) {
  const cause = causes.get(nameOf(change.system));
  return cause === void 0 || cause === "untrusted";
}
var countPublished = ({ before, beside = 0 }) => (before?.systems.length ?? 0) + beside;
function brakeUnasked(braking) {
  const { plan, before, causes, rendersOtherwise: rendersOtherwise2, sameDeclarations, generation } = braking;
  const published = countPublished(braking);
  const systems = sameDeclarations && !before?.partial ? plan.systems.filter((change) => !causes.has(nameOf(change.system))) : [];
  return [
    ...rendersOtherwise2 ? [{ ...brakeOf([], { generation, published }), kind: "rendering" }] : [],
    ...systems.length > 0 ? [{ ...brakeOf(systems, { generation, published }), kind: "unexplained" }] : []
  ];
}
function brakeOf(systems, numbers) {
  return {
    ...numbers,
    removals: systems.filter(({ kind }) => kind === "loses").length,
    changes: systems.filter(({ kind }) => kind !== "loses").length,
    systems: systems.map(({ system }) => nameOf(system))
  };
}

// scripts/model/publication/hold.ts
var holdPath = "hold.json";
function readHold(text) {
  if (text === void 0) return void 0;
  try {
    const { since, by, reason, from, to } = JSON.parse(text);
    return { since: String(since), by: String(by), reason: String(reason), from: String(from), to: String(to) };
  } catch {
    return { since: "", by: "", reason: "", from: "", to: "" };
  }
}
var writeHold = (hold) => `${JSON.stringify(hold, null, 2)}
`;

// scripts/targets/decide/causes.ts
function causesOf(plan, context, lastGood) {
  const causes = /* @__PURE__ */ new Map();
  for (const change of plan.systems) {
    const cause = causeOf(change, plan, { context, lastGood });
    if (cause) causes.set(nameOf(change.system), cause);
  }
  return causes;
}
function causeOf({ kind, system, gained, lost, formerClientId }, { environment }, { context, lastGood }) {
  const part = context.facts.systemOf(system);
  if (kind === "loses" && part && isSuspended(part.data)) return "suspended";
  const onlyCertificates = kind === "loses" || lost.networks.length === 0 && lost.documentTypes.length === 0;
  const gains2 = Object.values(gained).some((list) => list.length > 0);
  if (kind === "gains" || gains2 || formerClientId !== void 0 || !onlyCertificates) return void 0;
  const published = lastGood.clients.get(nameOf(system));
  const before = published?.certificates ?? [];
  const gone = before.filter((one) => lost.certificates.some(({ sha256 }) => sha256 === one.sha256));
  const tunnel = lost.tunnels && published?.tunnel;
  if (gone.length === 0) return tunnel && isTunnelOver(tunnel, system, environment, context) ? "revoked" : void 0;
  const isRevoked = (one) => revocationOf(one, context, environment) !== void 0;
  const isExpired = (one) => hasExpired(one, context) || hasEndedIn(part, one, context.today);
  const isUntrusted = (one) => findLossOfTrust(one, environment, context, lastGood.signers) !== void 0;
  const present = new Set(kind === "loses" ? [] : system.certificates.map(({ sha256 }) => sha256));
  const around = { system, environment, present, day: context.today };
  const isReplaced = ({ sha256: former }) => findSuccessor({ ...around, former }, context.facts) !== void 0;
  if (!gone.every((one) => isRevoked(one) || isExpired(one) || isUntrusted(one) || isReplaced(one))) return void 0;
  if (gone.some((one) => isReplaced(one) && !isRevoked(one))) return "replaced";
  if (!gone.every((one) => isRevoked(one) || isExpired(one))) return "untrusted";
  return gone.some(isRevoked) ? "revoked" : "expired";
}
function hasEndedIn(part, { sha256 }, today) {
  const certificates = Object.values(part?.accesses ?? {}).flatMap((access) => access.certificates);
  return certificates.some((one) => certificateOf(one)?.sha256 === sha256 && hasEnded(one.data, today));
}
var listReplaced = ({ environment, systems }, { facts, today }) => systems.flatMap(({ kind, system, lost }) => {
  const present = new Set(kind === "changes" ? system.certificates.map(({ sha256 }) => sha256) : []);
  return lost.certificates.flatMap(({ sha256: former }) => {
    const next = findSuccessor({ system, environment, former, present, day: today }, facts);
    return next ? [{ institution: system.institution, system: system.system, former, next }] : [];
  });
});

// scripts/commands/publish/brakes.ts
async function findBrakes(plan, situation) {
  const { manifest, repository, before } = situation;
  if (!manifest) return [];
  const known2 = {
    plan,
    before: manifest,
    announcements: repository.context.registry.announcements ?? [],
    generation: (manifest.generation ?? 0) + 1,
    otherHistories: await findOtherHistories(situation)
  };
  if (plan.changes.length === 0)
    return isAging(situation) ? brakesOf({ ...known2, causes: /* @__PURE__ */ new Map(), rendersOtherwise: false, sameDeclarations: false }) : [];
  return brakesOf({
    ...known2,
    causes: causesOf(plan, repository.context, before.lastGood),
    rendersOtherwise: await rendersOtherwise(situation),
    sameDeclarations: await hasSameDeclarations(situation),
    isClockDoubtful: isClockDoubtful(situation)
  });
}
async function findOtherHistories({ reports, manifest, published }) {
  const text = published?.files.get(manifestPath);
  if (!manifest || text === void 0) return [];
  const hash = await digestOf(nodePlatform, text);
  return findTwoHistories(
    reports.map(({ report }) => report),
    { manifest, hash }
  );
}
function isClockDoubtful({
  manifest,
  options
}) {
  return manifest?.notAfter !== void 0 && daysBetween(dayOf(manifest.notAfter), options.today) > 30;
}
function isNextAnnounced({ manifest, environment, repository }) {
  const next = (manifest?.generation ?? 0) + 1;
  const announced = repository.context.registry.announcements ?? [];
  return announced.some((one) => one.environment === environment && one.generation === next);
}
async function hasSameDeclarations({ manifest, source, options }) {
  const commit = declaredCommitOf(manifest);
  if (commit === void 0 || source.commit === void 0 || source.modified) return false;
  return areDeclaredAlike(options.root, source.commit, commit);
}
async function rendersAlike(registry, { environment, manifest, published, before }) {
  if (!published || !manifest || (await findWrongFiles(manifest, published.files, nodePlatform)).length > 0) return false;
  const publication = republish(environment, registry, before.lastGood);
  return !areDifferent(await render(publication, { commit: null, modified: false }, nodePlatform), published.files);
}
async function rendersOtherwise({
  environment,
  manifest,
  published,
  options,
  source,
  before
}) {
  const registry = source.commit === void 0 ? void 0 : await readRegistryOf(manifest, options.root);
  if (!registry || !published || !manifest) return false;
  if ((await findWrongFiles(manifest, published.files, nodePlatform)).length > 0) return false;
  const publication = republish(environment, registry, before.lastGood);
  return areDifferent(await render(publication, { commit: null, modified: false }, nodePlatform), published.files);
}
function declaredCommitOf(manifest) {
  return manifest?.source.modified ? void 0 : manifest?.source.commit ?? void 0;
}
async function readRegistryIfKnown(manifest, root) {
  try {
    return await readRegistryOf(manifest, root);
  } catch (error) {
    if (error instanceof Failure) return void 0;
    throw error;
  }
}
async function readRegistryOf(manifest, root) {
  const commit = declaredCommitOf(manifest);
  return commit === void 0 ? void 0 : (await readRegistry(await readTreeOf(root, commit), nodePlatform)).registry;
}
function areDifferent(one, other) {
  const rendered = (files) => [...files].filter(([path]) => path !== manifestPath && path !== holdPath).sort();
  return JSON.stringify(rendered(one)) !== JSON.stringify(rendered(other));
}

// scripts/commands/publish/branches.ts
async function readBranches(remote, { policy, today, signers }) {
  const [tips, files, published, holds] = [{}, {}, {}, {}];
  const unbelieved = [];
  let staged;
  let isNewEverywhere = true;
  let isStagingKnown = false;
  for (const environment of environments) {
    const found = await readBelieved(remote, environment, { policy, today, signers });
    const { manifest, commit } = found;
    if (commit !== void 0) tips[environment] = commit;
    if (found.unbelieved) unbelieved.push(found.unbelieved);
    if (manifest) published[environment] = manifest;
    const hold = readHold(found.files?.get(holdPath));
    if (hold) holds[environment] = hold;
    files[environment] = found.files;
    isNewEverywhere &&= isNew(found);
    if (environment !== "staging") continue;
    isStagingKnown = isKnown(found);
    if (isStagingKnown) staged = await readStagedDays(remote, policy.environments.staging.branch, { newest: found.signed });
  }
  if (isStagingKnown && !isNewEverywhere) staged ??= /* @__PURE__ */ new Map();
  return { tips, files, published, holds, unbelieved, staged };
}

// scripts/commands/publish/decide-access.ts
var mostPending = 250;
async function decideAccess(of, registry) {
  const { remote, today, signers } = of;
  const branches = await readBranches(remote, { policy: registry.policy, today, signers });
  const { staged, tips, unbelieved } = branches;
  const nothing = { decided: { tips, isStaged: false }, staged: /* @__PURE__ */ new Map() };
  if (unbelieved.length > 0) return nothing;
  const history = staged && historyOf(staged);
  const loaded = judgeByHistory(of.loaded, history);
  const [staging, production] = [
    await decideEnvironment("staging", branches, loaded, of.differing),
    await decideEnvironment("production", branches, loaded, of.differing)
  ];
  if (!staging || !production) return nothing;
  const decided = { tips, environments: { staging, production }, isStaged: staged !== void 0 };
  return { decided, staged: staged ?? /* @__PURE__ */ new Map() };
}
async function decideEnvironment(environment, { published, files, holds }, { context, findings }, differing = /* @__PURE__ */ new Set()) {
  if (!context) return void 0;
  const manifest = published[environment];
  const read = manifest ? await readLastGood(files[environment], nodePlatform) : nothingYet;
  const systems = listPublishedSystems({ clients: [...read.clients.values()] });
  if (JSON.stringify(manifest?.systems ?? []) !== JSON.stringify(systems)) return void 0;
  const lastGood = await verifyUndeclared(read, environment, context, nodePlatform);
  const { publication, kept } = decidePublication(environment, context, { lastGood, findings });
  const was = groupByInstitution([...read.clients.values()]);
  const is = groupByInstitution(publication.clients);
  const told = listToldOtherwise(read.withdrawn ?? [], publication.withdrawn, environment, context);
  if (!told) return void 0;
  const pending = /* @__PURE__ */ new Set([
    ...[...was.keys(), ...is.keys()].filter((slug) => !areAlike2(was.get(slug), is.get(slug))),
    ...kept.map(({ institution }) => institution),
    ...faultsOf(environment, context, { findings, lastGood }).keys(),
    ...told
  ]);
  if (pending.size > mostPending) return void 0;
  const known2 = context.registry.documentTypes;
  const text = files[environment]?.get(manifestPath);
  return {
    manifest: manifest && { ...manifest, files: [], systems: [] },
    manifestHash: text === void 0 ? void 0 : await digestOf(nodePlatform, text),
    hold: holds[environment],
    withdrawn: read.withdrawn,
    systems: systems.length,
    types: countTypes(read),
    formerTypes: [...read.documentTypes.values()].filter(({ code }) => !known2.has(code)),
    pending: [...pending].sort(),
    other: Object.fromEntries(
      [...differing, ...listOther(was, pending, environment, context)].sort().map((slug) => [slug, (was.get(slug) ?? []).map(storeClient)])
    )
  };
}
var groupByInstitution = (clients) => groupBy(
  [...clients].sort((a, b) => a.system < b.system ? -1 : 1),
  ({ institution }) => institution
);
var areAlike2 = (one = [], other = []) => describe2(one) === describe2(other);
var describe2 = (clients) => JSON.stringify([listPublishedSystems({ clients }), clients.map(({ clientId, idno }) => `${clientId} ${idno}`).sort()]);
function countTypes({ clients }) {
  const counts = {};
  for (const code of [...clients.values()].flatMap(({ documentTypes }) => documentTypes)) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
function listToldOtherwise(was, is, environment, { facts }) {
  const tell2 = ({ sha1, sha256, why: why2, since }) => JSON.stringify([sha1, sha256, why2, since]);
  const both = [was, is].map((all) => new Set(all.map(tell2)));
  const otherwise = [...was, ...is].filter((one) => !both.every((all) => all.has(tell2(one))));
  const owners = otherwise.map(
    ({ sha256 }) => (facts.byCertificate.get(sha256) ?? []).flatMap(
      ({ access }) => access.environment === environment ? access.system.of.slug : []
    )
  );
  return owners.some((slugs) => slugs.length === 0) ? void 0 : owners.flat();
}
function listOther(was, pending, environment, context) {
  const { facts, registry, today } = context;
  const other = /* @__PURE__ */ new Set([...pending, ...[...was.keys()].filter((slug) => !facts.fileOf(slug))]);
  for (const file of facts.files) {
    const alone = groupByInstitution(listAlone(file, environment, context)).get(file.slug);
    if (horizonOf(file, [], today, registry) <= today || !areAlike2(alone, was.get(file.slug))) other.add(file.slug);
  }
  return other;
}

// scripts/model/publication/side-by-side.ts
function compareSides(plan, staging, production) {
  const waits = /* @__PURE__ */ new Set(["confirmation", "new-confirmation", "staging", "approval"]);
  const names = [
    ...plan.systems.filter(({ kind }) => kind !== "loses").map(({ system }) => system),
    ...plan.waiting.filter(({ reason }) => waits.has(reason))
  ];
  const distinct = new Map(names.map((one) => [nameOf(one), { institution: one.institution, system: one.system }]));
  return [...distinct.values()].map((name) => ({
    ...name,
    ...pickSide("staging", name, staging),
    ...pickSide("production", name, production)
  }));
}
function pickSide(key, name, manifest) {
  const found = manifest?.systems.find((one) => one.institution === name.institution && one.system === name.system);
  return found ? { [key]: found } : {};
}

// scripts/commands/publish/choice.ts
var scopes = [
  ["isBraked", "urgent"],
  ["hasBrokenRegistry", "urgent"],
  ["isHeld", "removals"],
  ["onlyRemovals", "removals"]
];
var scopeOf = (obstacles) => scopes.find(([obstacle]) => obstacles[obstacle])?.[1] ?? "all";
var choices = [
  [{ isWhole: true, changesFiles: true }, "publish"],
  // A partial plan is worth a publication only where it takes access from somebody.
  [{ changesFiles: true, changesAccess: true }, "publish"],
  // What a wrong clock renewed would count for years.
  [{ isClockDoubtful: true }, "leave"],
  [{ isOverwritten: true }, "renew"],
  // Renewed again and again, nothing would be left to compare a gateway's other history with.
  [{ isDisputed: true }, "leave"],
  [{ isAging: true }, "renew"]
];
function choosePublication(circumstances) {
  const fits = (row) => Object.entries(row).every(([key, value]) => circumstances[key] === value);
  return choices.find(([row]) => fits(row))?.[1] ?? "leave";
}

// scripts/commands/publish/index-beside.ts
async function publishIndex(source, least = fewestIndexed) {
  const { root, remote, today, version, loaded, commit } = source;
  const { registry, facts } = loaded.repository;
  const signers = findSigners2(root);
  if (!registry || signers === void 0 || facts.files.length < least) return "none";
  return withSigningKey(source, async (signingKey) => {
    if (signingKey === void 0 || !await maySign(signingKey, { signers, branch: indexBranch })) return "none";
    const { tip, found } = await readPublishedIndex({ remote, signers, version, today });
    const isOfToday = typeof found !== "string" && found.head.day === today;
    const isOfTips = isOfToday && await hasTips(remote, registry, found);
    if (isOfTips && await isOfTheSame(root, found.head.commit, commit)) return "kept";
    const { findings } = judgeByHistory(loaded, void 0);
    const records = makeRecords(facts, findings, today, registry);
    const access = await decideAccess({ remote, today, signers, loaded }, registry);
    const file = writeIndex(toIndex({ today, registry, records, findings }, { version, commit, differing: [], access }));
    if (file.length > mostIndexBytes) return "large";
    const replace = (expected) => publish({
      ...{ remote, branch: indexBranch, files: /* @__PURE__ */ new Map([[publishedPath, file]]), message, expected, replaces: true },
      ...{ signingKey, signers, date: nowOf(source).toISOString() }
    });
    const first = await replace(tip);
    const isUnread = found === "size" || found === "unreachable";
    const { kind } = isUnread && first.kind === "overtaken" ? await replace(first.commit) : first;
    return kind === "unchanged" ? "kept" : kind;
  });
}
var message = "Index of what is declared, for checks that begin with it";
async function hasTips(remote, { policy }, index) {
  const { tips } = index.decided() ?? {};
  if (!tips) return false;
  const branchOf = (environment) => policy.environments[environment].branch;
  const now = await readTips(remote, environments.map(branchOf));
  return environments.every((environment) => now.get(branchOf(environment)) === tips[environment]);
}
async function isOfTheSame(root, before, commit) {
  try {
    return await areDeclaredAlike(root, before, commit);
  } catch (error) {
    if (error instanceof Failure) return false;
    throw error;
  }
}

// scripts/model/gateway/plan-traffic.ts
function addTrafficRemarks(systems, known2) {
  const observed = known2.reports.flatMap((report) => typeof report === "string" ? [] : [report.observed]);
  if (observed.length === 0) return [...systems];
  return systems.map((change) => {
    const traffic = findRemarks(change, observed, known2);
    return traffic.length > 0 ? { ...change, traffic } : change;
  });
}
function findRemarks({ kind, system, lost, gained, formerClientId }, observed, { reports, sha1Of }) {
  const clientId = formerClientId ?? system.clientId;
  const clients = observed.flatMap(({ clients: clients2 }) => clients2[clientId] ?? []);
  const isWhole2 = observed.length === reports.length && observed.every((one) => one.omitted === 0 || one.clients[clientId]);
  const [since = ""] = observed.map((one) => one.since.slice(0, 10)).sort().reverse();
  const tell2 = (what, value, seen) => {
    const total = addUp(seen);
    if (total) return [{ kind: `used-${what}`, value, ...total }];
    return isWhole2 ? [{ kind: `unused-${what}`, value, count: 0, since, last: since }] : [];
  };
  const networks = lost.networks.flatMap(
    (value) => tell2(
      "address",
      value,
      findWithin(
        value,
        clients.map(({ addresses }) => addresses)
      )
    )
  );
  const certificates = lost.certificates.flatMap(({ sha256, serial }) => {
    const sha1 = sha1Of(sha256);
    return sha1 === void 0 ? [] : tell2(
      "certificate",
      serial,
      clients.flatMap((one) => one.certificates[sha1] ?? [])
    );
  });
  const refused = gained.networks.flatMap((value) => {
    const total = kind === "loses" ? void 0 : addUp(
      findWithin(
        value,
        clients.map((one) => one.refusedAddresses)
      )
    );
    return total ? [{ kind: "refused-address", value, ...total }] : [];
  });
  return [...networks, ...certificates, ...refused];
}
function findWithin(text, all) {
  const { network } = readAddress(text);
  const isIn = (address) => {
    const one = readAddress(address).network;
    return network !== void 0 && one !== void 0 && contains(network, one);
  };
  return all.flatMap((seen) => Object.entries(seen).flatMap(([address, one]) => isIn(address) ? [one] : []));
}
function addUp(seen) {
  const first = seen.map((one) => one.first.slice(0, 10)).sort()[0];
  const last = seen.map((one) => one.last.slice(0, 10)).sort().at(-1);
  const count = seen.reduce((sum, one) => sum + one.count, 0);
  return first === void 0 || last === void 0 ? void 0 : { count, since: first, last };
}

// scripts/model/gateway/replaced.ts
var quiet = 24 * 60 * 6e4;
var freshness = 6 * 60 * 6e4;
function hasTakenOver(reports, { clientId, former, next }, now) {
  return reports.length > 0 && reports.every((report) => {
    if (typeof report === "string") return false;
    const { observed } = report;
    const until2 = Date.parse(observed.until);
    const certificates = observed.clients[clientId]?.certificates ?? {};
    const [isNew2, wasOld] = [certificates[next], certificates[former]];
    const isFresh = now.getTime() - until2 <= freshness;
    if (!isFresh || isNew2 === void 0) return false;
    const since = Math.max(Date.parse(isNew2.first), Date.parse(wasOld?.last ?? isNew2.first));
    return Math.min(Date.parse(isNew2.last), until2) - since >= quiet;
  });
}

// scripts/commands/publish/provision-words.ts
function outcomeText(outcome, branch, locale) {
  return `${outcomes[outcome.kind](outcome.commit.slice(0, 10), branch)[locale]}
`;
}
var outcomes = {
  published: (commit, branch) => ({
    ro: `Publicat pe ${branch}: commit-ul ${commit}.`,
    en: `Published on ${branch}: commit ${commit}.`,
    ru: `\u041E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043E \u0432 ${branch}: \u043A\u043E\u043C\u043C\u0438\u0442 ${commit}.`
  }),
  unchanged: (commit, branch) => ({
    ro: `Pe ${branch} nu s-a schimbat nimic; r\u0103m\xE2ne commit-ul ${commit}.`,
    en: `Nothing changed on ${branch}; commit ${commit} stays.`,
    ru: `\u0412 ${branch} \u043D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u0438\u0437\u043C\u0435\u043D\u0438\u043B\u043E\u0441\u044C; \u043E\u0441\u0442\u0430\u0451\u0442\u0441\u044F \u043A\u043E\u043C\u043C\u0438\u0442 ${commit}.`
  }),
  overtaken: (commit, branch) => ({
    ro: `O alt\u0103 rulare a publicat \xEEntre timp pe ${branch} commit-ul ${commit}. Nimic nu s-a pierdut: rula\u021Bi comanda din nou.`,
    en: `Another run published commit ${commit} on ${branch} meanwhile. Nothing is lost: run the command again.`,
    ru: `\u0414\u0440\u0443\u0433\u043E\u0439 \u0437\u0430\u043F\u0443\u0441\u043A \u0442\u0435\u043C \u0432\u0440\u0435\u043C\u0435\u043D\u0435\u043C \u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043B \u0432 ${branch} \u043A\u043E\u043C\u043C\u0438\u0442 ${commit}. \u041D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u043F\u043E\u0442\u0435\u0440\u044F\u043D\u043E: \u0437\u0430\u043F\u0443\u0441\u0442\u0438\u0442\u0435 \u043A\u043E\u043C\u0430\u043D\u0434\u0443 \u0435\u0449\u0451 \u0440\u0430\u0437.`
  })
};
function refusedText(errors, locale) {
  const count = counted(errors, "error", locale);
  const text = {
    ro: `Nu s-a publicat nimic: ${count}. Corecta\u021Bi erorile de mai sus \u0219i rula\u021Bi din nou.`,
    en: `Nothing was published: ${count}. Correct what is listed above and run again.`,
    ru: `\u041D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043E: ${count}. \u0418\u0441\u043F\u0440\u0430\u0432\u044C\u0442\u0435 \u0443\u043A\u0430\u0437\u0430\u043D\u043D\u043E\u0435 \u0432\u044B\u0448\u0435 \u0438 \u0437\u0430\u043F\u0443\u0441\u0442\u0438\u0442\u0435 \u0441\u043D\u043E\u0432\u0430.`
  };
  return `${text[locale]}
`;
}
function keptText(errors, locale) {
  const count = counted(errors, "error", locale);
  const text = {
    ro: `\xCEn integrations/: ${count}. Institu\u021Biile \xEEn cauz\u0103 p\u0103streaz\u0103 accesul publicat ultima dat\u0103; ale celorlalte se public\u0103.`,
    en: `In integrations/: ${count}. The institutions concerned keep the access that was published last; the others are published.`,
    ru: `\u0412 integrations/: ${count}. \u042D\u0442\u0438 \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F \u0441\u043E\u0445\u0440\u0430\u043D\u044F\u044E\u0442 \u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u0439 \u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043D\u044B\u0439 \u0434\u043E\u0441\u0442\u0443\u043F; \u043E\u0441\u0442\u0430\u043B\u044C\u043D\u044B\u0435 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u044E\u0442\u0441\u044F.`
  };
  return `${text[locale]}
`;
}
function inEffectText(errors, locale) {
  const count = counted(errors, "error", locale);
  const text = {
    ro: `\xCEn integrations/ sunt certificate expirate sau revocate (${count}). Ele nu mai dau acces; restul fi\u0219ierelor se public\u0103.`,
    en: `In integrations/ are certificates that have expired or were revoked (${count}). They give no access any more; the rest of these files is published.`,
    ru: `\u0412 integrations/ \u0435\u0441\u0442\u044C \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u044B, \u0441\u0440\u043E\u043A \u043A\u043E\u0442\u043E\u0440\u044B\u0445 \u0438\u0441\u0442\u0451\u043A \u0438\u043B\u0438 \u043A\u043E\u0442\u043E\u0440\u044B\u0435 \u043E\u0442\u043E\u0437\u0432\u0430\u043D\u044B (${count}). \u0414\u043E\u0441\u0442\u0443\u043F\u0430 \u043E\u043D\u0438 \u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435 \u0434\u0430\u044E\u0442; \u043E\u0441\u0442\u0430\u043B\u044C\u043D\u043E\u0435 \u0432 \u044D\u0442\u0438\u0445 \u0444\u0430\u0439\u043B\u0430\u0445 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0435\u0442\u0441\u044F.`
  };
  return `${text[locale]}
`;
}
var foreignText = (commit, branch) => ({
  ro: `Aten\u021Bie: commit-ul ${commit.slice(0, 10)} din ${branch} nu este al acestui instrument. Nu s-a preluat nimic din el; verifica\u021Bi cine a scris \xEEn ramur\u0103.`,
  en: `Attention: commit ${commit.slice(0, 10)} on ${branch} was not made by this tool. Nothing of it was taken over; find out who wrote to the branch.`,
  ru: `\u0412\u043D\u0438\u043C\u0430\u043D\u0438\u0435: \u043A\u043E\u043C\u043C\u0438\u0442 ${commit.slice(0, 10)} \u0432 ${branch} \u0441\u0434\u0435\u043B\u0430\u043D \u043D\u0435 \u044D\u0442\u0438\u043C \u0438\u043D\u0441\u0442\u0440\u0443\u043C\u0435\u043D\u0442\u043E\u043C. \u0418\u0437 \u043D\u0435\u0433\u043E \u043D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u0432\u0437\u044F\u0442\u043E; \u0432\u044B\u044F\u0441\u043D\u0438\u0442\u0435, \u043A\u0442\u043E \u043F\u0438\u0441\u0430\u043B \u0432 \u0432\u0435\u0442\u043A\u0443.`
});
var mistimedText = (commit, branch) => ({
  ro: `Aten\u021Bie: publicarea din ${branch} (${commit.slice(0, 10)}) are timpuri care, dup\u0103 ceasul acestei ma\u0219ini, nu pot fi corecte. Cea nou\u0103 o urmeaz\u0103; verifica\u021Bi ceasul acestei ma\u0219ini \u0219i al celei care a publicat-o: unul este gre\u0219it.`,
  en: `Attention: the publication on ${branch} (${commit.slice(0, 10)}) has times that cannot be right by the clock of this machine. The new one follows it; check the clock of this machine and of the one that published it: one of them is wrong.`,
  ru: `\u0412\u043D\u0438\u043C\u0430\u043D\u0438\u0435: \u0443 \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u0438 \u0432 ${branch} (${commit.slice(0, 10)}) \u0432\u0440\u0435\u043C\u044F, \u043A\u043E\u0442\u043E\u0440\u043E\u0435 \u043F\u043E \u0447\u0430\u0441\u0430\u043C \u044D\u0442\u043E\u0439 \u043C\u0430\u0448\u0438\u043D\u044B \u043D\u0435 \u043C\u043E\u0436\u0435\u0442 \u0431\u044B\u0442\u044C \u0432\u0435\u0440\u043D\u044B\u043C. \u041D\u043E\u0432\u0430\u044F \u0441\u043B\u0435\u0434\u0443\u0435\u0442 \u0437\u0430 \u043D\u0435\u0439; \u043F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u0447\u0430\u0441\u044B \u044D\u0442\u043E\u0439 \u043C\u0430\u0448\u0438\u043D\u044B \u0438 \u0442\u043E\u0439, \u043A\u043E\u0442\u043E\u0440\u0430\u044F \u0435\u0451 \u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043B\u0430: \u043E\u0434\u043D\u0438 \u0438\u0437 \u043D\u0438\u0445 \u043D\u0435\u0432\u0435\u0440\u043D\u044B.`
});
function clockText(ended, environment, generation) {
  const line = `{ environment: ${environment}, generation: ${generation}, reason: \u2026 }`;
  return {
    ro: `Dup\u0103 acest ceas, ce este publicat nu mai este valabil din ${ended}; de obicei se re\xEEnnoie\u0219te din timp, deci ceasul poate fi gre\u0219it \u0219i nu s-a re\xEEnnoit nimic. Dac\u0103 ceasul este corect, ad\u0103uga\u021Bi \xEEn registry/announcements.yaml, sub announced: ${line}`,
    en: `By this clock, what is published ended at ${ended}; it is renewed in time as a rule, so the clock may be wrong, and nothing was renewed. Where the clock is right, add to registry/announcements.yaml, under announced: ${line}`,
    ru: `\u041F\u043E \u044D\u0442\u0438\u043C \u0447\u0430\u0441\u0430\u043C \u0441\u0440\u043E\u043A \u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043D\u043E\u0433\u043E \u0438\u0441\u0442\u0451\u043A ${ended}; \u043E\u0431\u044B\u0447\u043D\u043E \u043E\u043D\u043E \u043E\u0431\u043D\u043E\u0432\u043B\u044F\u0435\u0442\u0441\u044F \u0432\u043E\u0432\u0440\u0435\u043C\u044F, \u043F\u043E\u044D\u0442\u043E\u043C\u0443 \u0447\u0430\u0441\u044B \u043C\u043E\u0433\u0443\u0442 \u0431\u044B\u0442\u044C \u043D\u0435\u0432\u0435\u0440\u043D\u044B, \u0438 \u043D\u0438\u0447\u0435\u0433\u043E \u043D\u0435 \u043E\u0431\u043D\u043E\u0432\u043B\u0435\u043D\u043E. \u0415\u0441\u043B\u0438 \u0447\u0430\u0441\u044B \u0432\u0435\u0440\u043D\u044B, \u0434\u043E\u0431\u0430\u0432\u044C\u0442\u0435 \u0432 registry/announcements.yaml, \u0432 announced: ${line}`
  };
}
var onlyUrgentText = {
  ro: "P\xE2n\u0103 la corectarea registrului se public\u0103 doar ce nu poate a\u0219tepta: suspend\u0103ri, revoc\u0103ri \u0219i expir\u0103ri.",
  en: "Until the registry is corrected, only what cannot wait is published: suspension, revocation and expiry.",
  ru: "\u041F\u043E\u043A\u0430 \u0440\u0435\u0435\u0441\u0442\u0440 \u043D\u0435 \u0438\u0441\u043F\u0440\u0430\u0432\u043B\u0435\u043D, \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0435\u0442\u0441\u044F \u0442\u043E\u043B\u044C\u043A\u043E \u0442\u043E, \u0447\u0442\u043E \u043D\u0435 \u043C\u043E\u0436\u0435\u0442 \u0436\u0434\u0430\u0442\u044C: \u043F\u0440\u0438\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043A\u0430, \u043E\u0442\u0437\u044B\u0432 \u0438 \u043E\u043A\u043E\u043D\u0447\u0430\u043D\u0438\u0435 \u0441\u0440\u043E\u043A\u0430."
};
var uncommitted = {
  ro: "Modific\u0103rile din integrations/ sau registry/ nu sunt salvate \xEEntr-un commit. La distan\u021B\u0103 se public\u0103 doar ce este \xEEntr-un commit.",
  en: "There are changes in integrations/ or registry/ that are not committed. Only what is committed is published to a remote.",
  ru: "\u0412 integrations/ \u0438\u043B\u0438 registry/ \u0435\u0441\u0442\u044C \u043D\u0435\u0437\u0430\u0444\u0438\u043A\u0441\u0438\u0440\u043E\u0432\u0430\u043D\u043D\u044B\u0435 \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u0438\u044F. \u0412\u043E \u0432\u043D\u0435\u0448\u043D\u0438\u0439 \u0440\u0435\u043F\u043E\u0437\u0438\u0442\u043E\u0440\u0438\u0439 \u043F\u0443\u0431\u043B\u0438\u043A\u0443\u0435\u0442\u0441\u044F \u0442\u043E\u043B\u044C\u043A\u043E \u0437\u0430\u0444\u0438\u043A\u0441\u0438\u0440\u043E\u0432\u0430\u043D\u043D\u043E\u0435."
};
var notDescended = (commit, deployed) => ({
  ro: `Commit-ul ${commit.slice(0, 10)} nu provine din ${deployed.slice(0, 10)}, care este deja publicat; publicarea ar anula modific\u0103ri ulterioare. Dac\u0103 aceast\u0103 clon\u0103 este \xEEn urm\u0103, aduce\u021Bi-o la zi cu git pull.`,
  en: `Commit ${commit.slice(0, 10)} does not descend from ${deployed.slice(0, 10)}, which is already published; publishing would undo later changes. If this clone is behind, bring it up to date with git pull.`,
  ru: `\u041A\u043E\u043C\u043C\u0438\u0442 ${commit.slice(0, 10)} \u043D\u0435 \u043F\u0440\u043E\u0438\u0441\u0445\u043E\u0434\u0438\u0442 \u043E\u0442 \u0443\u0436\u0435 \u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043D\u043E\u0433\u043E ${deployed.slice(0, 10)}; \u043F\u0443\u0431\u043B\u0438\u043A\u0430\u0446\u0438\u044F \u043E\u0442\u043C\u0435\u043D\u0438\u043B\u0430 \u0431\u044B \u0431\u043E\u043B\u0435\u0435 \u043F\u043E\u0437\u0434\u043D\u0438\u0435 \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u0438\u044F. \u0415\u0441\u043B\u0438 \u044D\u0442\u0430 \u043A\u043E\u043F\u0438\u044F \u043E\u0442\u0441\u0442\u0430\u043B\u0430, \u043E\u0431\u043D\u043E\u0432\u0438\u0442\u0435 \u0435\u0451 \u043A\u043E\u043C\u0430\u043D\u0434\u043E\u0439 git pull.`
});
var indexTexts = {
  published: {
    ro: say`Indexul pentru verificări este scris în ramura ${indexBranch}.`,
    en: say`The index for checks is written to the branch ${indexBranch}.`,
    ru: say`Индекс для проверок записан в ветку ${indexBranch}.`
  },
  large: {
    ro: say`Indexul pentru verificări ar fi prea mare pentru ramura ${indexBranch} și nu a fost scris: verificările citesc totul.`,
    en: say`The index for checks would be too large for the branch ${indexBranch} and was not written: checks read everything.`,
    ru: say`Индекс для проверок был бы слишком велик для ветки ${indexBranch} и не записан: проверки читают всё.`
  }
};
var indexFailed = {
  ro: say`Indexul pentru verificări nu a putut fi scris în ramura ${indexBranch}. Publicarea de mai sus rămâne; verificările citesc totul.`,
  en: say`The index for checks could not be written to the branch ${indexBranch}. What was published above stays; checks read everything.`,
  ru: say`Индекс для проверок не удалось записать в ветку ${indexBranch}. Опубликованное выше остаётся; проверки читают всё.`
};
var notRelayedText = (gateway, why2) => ({
  ro: say`Raportul gateway-ului ${gateway} nu a putut fi preluat (${new Phrase(why2)}).`,
  en: say`The report of the gateway ${gateway} could not be taken over (${new Phrase(why2)}).`,
  ru: say`Отчёт шлюза ${gateway} не удалось получить (${new Phrase(why2)}).`
});
var foreignMemoryText = (branch, why2) => ({
  ro: say`Atenție: ce era în ramura ${branch}, unde este scris care rapoarte ale gateway-urilor au fost cele mai noi, nu este al acestui instrument (${new Phrase(why2)}). A fost scris din nou după ce spun rapoartele acum; verificați cine a scris în ramură și dacă rapoartele sunt cele de acum.`,
  en: say`Attention: what the branch ${branch} held, where the newest reports of gateways are written down, was not made by this tool (${new Phrase(why2)}). It was written anew by what reports say now; find out who wrote to the branch, and whether the reports are those of now.`,
  ru: say`Внимание: содержимое ветки ${branch}, где записано, какие отчёты шлюзов были последними, создано не этим инструментом (${new Phrase(why2)}). Оно записано заново по нынешним отчётам; выясните, кто писал в ветку и действительно ли отчёты нынешние.`
});
var memoryFailed = (branch) => ({
  ro: say`În ramura ${branch} nu a putut fi scris care rapoarte ale gateway-urilor sunt cele mai noi. Publicarea de mai sus rămâne; rularea următoare încearcă din nou.`,
  en: say`Which reports of gateways are the newest could not be written to the branch ${branch}. What was published above stays; the next run tries again.`,
  ru: say`В ветку ${branch} не удалось записать, какие отчёты шлюзов последние. Опубликованное выше остаётся; следующий запуск попробует ещё раз.`
});

// scripts/commands/publish/prepare.ts
async function prepare(environment, repository, options) {
  const remote = options.remote ?? await ensureLocalRemote(localRemoteOf(options.root));
  const { policy } = repository.context.registry;
  const { branch } = policy.environments[environment];
  const signers = findSigners2(options.root);
  const [published, source] = await Promise.all([
    readOwn(remote, { branch, environment, signers, limits: timeLimitsOf(policy, options) }),
    readSourceState(options.root)
  ]);
  const isCommitted = !source.modified && source.commit !== void 0;
  if (options.remote !== void 0 && !isCommitted && !options.isOnlyLooking) throw new Failure(uncommitted);
  const manifest = readCountedManifest(published);
  await refuseOlder(options.root, source, manifest);
  const readBack = await readLastGood(published?.files, nodePlatform);
  const lastGood = await verifyUndeclared(readBack, environment, repository.context, nodePlatform);
  const reports = await reportsFor(repository, environment, remote, options);
  const believed = reports.map(({ report }) => report);
  const hasTakenOver2 = (clientId, former, next) => hasTakenOver(believed, { clientId, former: former.sha1, next: next.sha1 }, nowOf(options));
  const before = { lastGood, findings: repository.findings, approved: options.approved, hasTakenOver: hasTakenOver2 };
  const situation = { environment, repository, options, source, published, manifest, before, reports };
  const { plan, files, endedByClock } = await choosePlan(situation);
  const isFormer = repository.onlyUrgent === true && await readRegistryIfKnown(manifest, options.root) !== void 0;
  const generation = (manifest?.generation ?? 0) + 1;
  return {
    plan,
    files,
    remote,
    branch,
    source,
    published,
    generation,
    isFormerKnown: isFormer,
    endedByClock,
    lastGood,
    manifest
  };
}
var known = /* @__PURE__ */ new WeakMap();
function reportsFor(repository, environment, remote, options) {
  const read = known.get(repository) ?? /* @__PURE__ */ new Map();
  known.set(repository, read);
  const place = { remote, environment, now: nowOf(options), memory: memoryOf(options) };
  const reports = read.get(environment) ?? readReportsIfThere(repository.context.registry, place);
  read.set(environment, reports);
  return reports;
}
async function refuseOlder(root, source, manifest) {
  const deployed = newestSourceOf(manifest);
  if (!deployed || source.commit === void 0) return;
  if (await descends(root, source.commit, deployed) !== true) throw new Failure(notDescended(source.commit, deployed));
}
async function choosePlan(situation) {
  const { repository, options, published, manifest } = situation;
  const hold = readHold(published?.files.get(holdPath));
  const obstacles = {
    isBraked: false,
    hasBrokenRegistry: repository.onlyUrgent === true,
    isHeld: hold !== void 0,
    onlyRemovals: options.onlyRemovals === true
  };
  const first = await planWithin(situation, scopeOf(obstacles));
  const brakes = await findBrakes(first.plan, situation);
  const isBraked = brakes.length > 0;
  const scope = scopeOf({ ...obstacles, isBraked });
  const { plan, files } = isBraked ? await planWithin(replaceDoubtfulDay(situation), scope) : first;
  const stopped2 = { ...plan, brakes: isBraked ? brakes : void 0, hold };
  const isDoubted = isClockDoubtful(situation) && !isNextAnnounced(situation);
  const choice = choosePublication({
    isWhole: scope === "all",
    changesFiles: plan.changes.length > 0,
    changesAccess: plan.systems.length > 0,
    isClockDoubtful: isDoubted,
    isAging: isAging(situation),
    isOverwritten: published?.foreign !== void 0,
    isDisputed: brakes.some(({ kind }) => kind === "histories") && !isEnding(situation)
  });
  if (choice === "publish") return { plan: stopped2, files };
  const renews = choice === "renew" || void 0;
  const sealed = scope === "all" ? files : await reseal(situation, files);
  return { plan: { ...stopped2, renews, changes: [] }, files: sealed, endedByClock: isDoubted ? manifest?.notAfter : void 0 };
}
function replaceDoubtfulDay(situation) {
  const { manifest, repository, options } = situation;
  if (!manifest?.notAfter || !isClockDoubtful(situation)) return situation;
  const today = dayOf(manifest.notAfter);
  const context = { ...repository.context, today, now: void 0 };
  return { ...situation, repository: { ...repository, context }, options: { ...options, today } };
}
async function reseal(situation, files) {
  const { manifest, published } = situation;
  if (!manifest || !published) return files;
  const { formatVersion: _, files: __, ...head } = manifest;
  const release = await makeRelease(situation, manifest.partial === true);
  return sealFiles(published.files, { ...head, ...release }, nodePlatform);
}
async function planWithin(situation, scope) {
  const { environment, repository, published, before, manifest, options } = situation;
  const former = scope === "all" ? void 0 : await readRegistryIfKnown(manifest, options.root);
  const lastGood = former ? await addSigners(before.lastGood, former.authorities[environment], nodePlatform) : before.lastGood;
  const isHeld = published?.files.get(holdPath) !== void 0;
  const inScope = { ...before, lastGood, scope, former, renewed: isHeld ? void 0 : options.renewed };
  const { publication, waiting, kept } = decidePublication(environment, repository.context, inScope);
  const isPartial = scope !== "all" || kept.length > 0 || waiting.some(({ reason }) => comesLater.has(reason));
  const files = await render(publication, await originOf(situation, isPartial, former !== void 0), nodePlatform);
  const bare = planOf(environment, files, published?.files, waiting);
  const plan = { ...bare, systems: addTrafficRemarks(bare.systems, trafficOf(situation)) };
  const replaced = listReplaced(plan, repository.context);
  const told = { kept: kept.length > 0 ? kept : void 0, ...replaced.length > 0 && { replaced } };
  return { plan: { ...plan, ...told }, files };
}
function trafficOf({ reports, before }) {
  const certificates = [...before.lastGood.clients.values()].flatMap((client) => client.certificates);
  const sha1 = new Map(certificates.map((one) => [one.sha256, one.sha1]));
  return { reports: reports.map(({ report }) => report), sha1Of: (sha256) => sha1.get(sha256) };
}
var comesLater = /* @__PURE__ */ new Set(["staging", "approval"]);
async function originOf(situation, isPartial, isFormer) {
  const { source, published, manifest } = situation;
  const hold = published?.files.get(holdPath);
  const { commit = null, modified } = source;
  return {
    ...isFormer && manifest ? { ...manifest.source, ...commit === null ? {} : { newest: commit } } : { commit, modified },
    release: await makeRelease(situation, isPartial),
    carried: hold === void 0 ? void 0 : /* @__PURE__ */ new Map([[holdPath, hold]])
  };
}

// scripts/commands/publish/publishable.ts
async function requireValid(loaded, options, forPerson = true) {
  const errors = selectErrors(loaded.findings);
  if (loaded.context && errors.length === 0) return loaded.context;
  await refuse(errors, options, forPerson);
  return void 0;
}
var limitToUrgent = ({ context, findings }) => context && { context, findings, hasErrors: true, onlyUrgent: true };
var listKeeping = ({ findings }) => selectErrors(findings).filter((one) => one.publication !== "keeps-tested" && !isInEffect(one));
var isInEffect = ({ file, publication }) => publication === "takes-effect" && file.startsWith("integrations");
async function requirePublishable(loaded, options, forPerson = true) {
  const { context, findings } = loaded;
  const errors = listKeeping(loaded);
  const common = errors.filter(isCommonError);
  if (!context || common.length > 0) {
    await refuse(common.length > 0 ? common : errors, options, forPerson !== false);
    return void 0;
  }
  const inEffect = selectErrors(findings).filter(isInEffect);
  if (inEffect.length > 0) tell(inEffectText(inEffect.length, options.locale));
  if (errors.length > 0) {
    if (forPerson === true) await put(`${findingsScreen(errors, screenOf(process.stdout, options.locale))}
`);
    tell(keptText(errors.length, options.locale));
  }
  return { context, findings, hasErrors: errors.length > 0 };
}
var isCommonError = ({ severity, file, publication }) => severity === "error" && !file.startsWith("integrations") && publication !== "takes-effect";
async function refuse(errors, { locale }, forPerson) {
  if (forPerson) await put(`${findingsScreen(errors, screenOf(process.stdout, locale))}
`);
  tell(refusedText(errors.length, locale));
}

// scripts/commands/plan/shortly.ts
import { resolve as resolve2 } from "node:path";
var planIndexOf = (environment) => `.mdocs/index-${environment}`;
async function planShortly(options) {
  try {
    const pages = openPages(indexFileOf(options.root, planIndexOf(options.environment)));
    try {
      return await planBeside(readIndex(pages), options);
    } finally {
      pages.close();
    }
  } catch (error) {
    const isOfTheWorld = error instanceof Failure || error instanceof GitError || isExternalError(error);
    if (error instanceof Damaged || isOfTheWorld) return void 0;
    throw error;
  }
}
async function planBeside(index, options) {
  const { root, today, environment, institution } = options;
  const { head } = index;
  const decided = index.decided();
  const own = decided?.environments?.[environment];
  if (head.version !== options.version || head.day !== today || !decided?.isStaged || !isPlain(own)) return void 0;
  const changed = await listAllChanged(index, options);
  if (!changed) return void 0;
  const folder = resolve2(root);
  const tree = readTree(folder, ["registry"]);
  const grown = new GrowingTree(tree, (paths) => readPaths(folder, paths));
  const asked2 = institution === void 0 ? [] : [`integrations/${institution}.yaml`];
  const waiting = (own.waiting ?? []).map((slug) => `integrations/${slug}.yaml`);
  const read = await readConcerned(index, changed, [grown], today, [...asked2, ...waiting]);
  const { compared, concerned } = read ?? {};
  const [reading] = compared?.repositories ?? [];
  const [change] = compared?.changes ?? [];
  const { registry } = reading ?? {};
  if (!compared || !concerned || !reading || !change || !registry) return void 0;
  if (registry.announcements?.length || registry.gateways?.size || !await isOfNow(index, options, registry)) return void 0;
  const history = historyOf({
    has: (key) => index.stagedOn(key) !== void 0,
    get: (key) => index.stagedOn(key) ?? void 0
  });
  const { context: whole, findings: found } = await judge(reading, today, { history: async () => history });
  const part = await readPublishedPart({ folder: root, tree, reading, history }, index, concerned);
  const manifest = part?.published[environment];
  const isUnknown = institution !== void 0 && !reading.facts.fileOf(institution);
  if (!whole || !part || !manifest || isUnknown || isClockDoubtful({ manifest, options })) return void 0;
  const isUnclear = unclearAfter(index, change, compared.touched).length > 0;
  const kept = index.findings().filter((one) => !compared.isSure(one) && !(isUnclear && askingUses.has(one.code)));
  const findings = sortFindings([...kept, ...found.filter(compared.isSure)]);
  if (findings.some(isCommonError)) return void 0;
  const context = { ...whole, facts: selectFacts(whole.facts, new Set(concerned.paths)) };
  const lastGood = await verifyUndeclared(part.lastGood[environment] ?? nothingYet, environment, context, nodePlatform);
  const before = { lastGood, findings, hasTakenOver: () => false };
  const { publication, ...left } = decidePublication(environment, context, { ...before, scope: "all" });
  const beside = part.beside[environment];
  const plan = {
    environment,
    changes: compareRendered(republish(environment, registry, lastGood), publication, beside.types),
    systems: compareSystems(manifest, { systems: listPublishedSystems(publication) }),
    waiting: left.waiting,
    connected: publication.clients.length + beside.systems,
    ...left.kept.length > 0 && { kept: left.kept }
  };
  const replaced = listReplaced(plan, context);
  const { modified, commit } = await readStateOf(options);
  await refuseOlder(root, { commit }, manifest);
  const isChanging = plan.changes.length > 0;
  const brakes = brakesOf({
    ...{ plan, before: manifest, beside: beside.systems, announcements: [], generation: (manifest.generation ?? 0) + 1 },
    ...{ causes: causesOf(plan, context, lastGood), rendersOtherwise: false },
    // What is committed may be what is published: the long way asks.
    sameDeclarations: !modified
  });
  if (isChanging && brakes.length > 0) return void 0;
  const repository = { context, findings, hasErrors: listKeeping({ findings }).length > 0 };
  const choice = choosePublication({
    ...{ isWhole: true, changesFiles: isChanging, changesAccess: plan.systems.length > 0, isClockDoubtful: false },
    ...{ isAging: isAging({ manifest, options, repository, published: void 0 }), isOverwritten: false, isDisputed: false }
  });
  const renewing = choice === "renew" ? { renews: true, changes: [] } : {};
  const shown = { ...plan, ...replaced.length > 0 && { replaced }, ...isChanging ? {} : renewing };
  const sides2 = { systems: listPublishedSystems(publication) };
  return {
    plan: shown,
    beside: environment === "production" ? compareSides(shown, part.published.staging, { ...manifest, ...sides2 }) : [],
    loaded: { repository: reading, context, findings }
  };
}
var isPlain = (own) => own?.waiting !== void 0 && own.manifest !== void 0 && own.hold === void 0;
async function listAllChanged({ head }, { root, environment }) {
  const since = await listChangedFiles(root, head.commit, planIndexOf(environment));
  const changed = since && [.../* @__PURE__ */ new Set([...since, ...head.differing])];
  return changed && changed.length < most ? changed : void 0;
}
var isOfNow = async (index, { root, remote }, registry) => {
  const found = findRemote({ root, remote });
  return found !== void 0 && hasTips(found, registry, index);
};
async function readStateOf({ root, environment }) {
  const commit = await readHeadOf(root);
  const changed = await listChangedFiles(root, commit, planIndexOf(environment));
  return { commit, modified: changed === void 0 || changed.length > 0 };
}

// scripts/commands/plan/keep.ts
var fewest2 = 200;
var mostWaiting = 100;
async function keepPlan(long, options, least = fewest2) {
  const { loaded, prepared, tree, ids } = long;
  const { root, today, environment, version } = options;
  const { context, findings } = loaded;
  const remote = findRemote(options);
  const waiting = [...new Set(prepared.plan.waiting.map((one) => one.institution))];
  if (!context || remote === void 0 || context.facts.files.length < least || waiting.length > mostWaiting) return;
  const { registry, facts } = context;
  if (registry.announcements?.length || registry.gateways?.size || !await isRenderedAsPublished(long, options)) return;
  const access = async (differing) => {
    const slugs = differing.flatMap((path) => slugOf(path) ?? namersOf(path, facts).map(({ slug }) => slug));
    const of = { remote, today, signers: findRequiredSigners(options), loaded, differing: new Set(slugs) };
    const { decided, staged } = await decideAccess(of, registry);
    const { environments: environments2, tips } = decided;
    if (!environments2 || tips[environment] !== prepared.published?.commit) return void 0;
    const own = { ...environments2[environment], waiting };
    return { decided: { ...decided, environments: { ...environments2, [environment]: own } }, staged };
  };
  const records = makeRecords(facts, findings, today, registry);
  await keepIndex(root, version, { today, registry, records, findings, ids, tree, access }, planIndexOf(environment));
}
async function isRenderedAsPublished({ loaded, prepared }, options) {
  const { source, published, lastGood, manifest } = prepared;
  const { registry } = loaded.context ?? {};
  if (!registry || !published || published.foreign !== void 0 || !manifest) return false;
  const rendered = { environment: options.environment, manifest, published, source, options, before: { lastGood } };
  return await rendersAlike(registry, rendered) && !await rendersOtherwise(rendered);
}

// scripts/model/proposal/evidence.ts
var keyOfGain = ({ kind, value }) => `${kind} ${value}`;
function isApproved({ change, confirmation }) {
  return [change, confirmation].every(hasApproval);
}
var isGainApproved = ({ gains: gains2, renewals }, gain) => hasApproval(gains2?.get(keyOfGain(gain))) || gain.kind === "certificate" && renewals?.has(gain.value) === true;
function countMissingOf({ change, confirmation, gains: gains2 }) {
  const all = [change, confirmation, ...gains2?.values() ?? []].filter((one) => one !== void 0);
  const several = all.filter(({ approvers = 1 }) => approvers > 1).map(countMissing);
  return several.length > 0 ? Math.max(...several) : void 0;
}
var hasApproval = (merged) => merged !== void 0 && countMissing(merged) === 0;
var countMissing = ({ approvedBy, approvers = 1 }) => Math.max(0, approvers - new Set(approvedBy.map(({ id }) => id)).size);

// scripts/commands/publish/approval.ts
async function collectEvidence({ environment, systems }, context, { root, findRequester = findOpener }) {
  const { env } = process;
  const changes2 = new Map(systems.filter(({ kind }) => kind !== "loses").map((one) => [nameOf(one.system), one]));
  if (!env.GITHUB_REPOSITORY || !env.GITHUB_TOKEN || changes2.size === 0) return {};
  const [{ readPlace }, { fetchEvidences }] = await Promise.all([import("./work.mjs"), import("./work.mjs")]);
  const asked2 = context.facts.files.flatMap(
    (file) => file.systems.flatMap((system) => {
      const own = changes2.get(systemNameOf(system));
      return own ? [{ system, gains: environment === "production" ? gainsOf(own) : [], published: publishedOf(own) }] : [];
    })
  );
  const evidence = await fetchEvidences(asked2, { ...context, root, place: readPlace(env), findRequester });
  return environment === "production" ? { evidence, approved: makeApproved(evidence) } : { evidence };
}
function publishedOf({ kind, system, gained, lost }) {
  const added = new Set(gained.certificates.map(({ sha256 }) => sha256));
  const kept = kind === "changes" ? system.certificates.filter(({ sha256 }) => !added.has(sha256)) : [];
  return new Set([...kept, ...lost.certificates].map(({ sha256 }) => sha256));
}
function gainsOf({ kind, system, gained, formerClientId }) {
  const isNewId = kind === "gains" || formerClientId !== void 0;
  return [
    ...isNewId ? [{ kind: "client-id", value: system.clientId }] : [],
    ...gained.certificates.map(({ sha256 }) => ({ kind: "certificate", value: sha256 })),
    ...gained.networks.map((value) => ({ kind: "network", value })),
    ...(gained.tunnels ?? []).map((value) => ({ kind: "tunnel", value }))
  ];
}
function addMissing(plan, evidences) {
  const waiting = plan.waiting.map((one) => {
    const evidence = one.reason === "approval" ? evidences?.get(nameOf(one)) : void 0;
    const missing = evidence && countMissingOf(evidence);
    return missing ? { ...one, missing } : one;
  });
  return { ...plan, waiting };
}
var makeApproved = (evidences) => (client, gain) => {
  const evidence = evidences.get(nameOf(client));
  return evidence !== void 0 && (gain === "rights" ? isApproved(evidence) : isGainApproved(evidence, gain));
};

// scripts/report/plan/sentences.ts
function changeEntry(change, environment, locale, most3) {
  const seen = trafficLines(change.traffic, locale).map((line) => `
  - \u{1F440} ${line}`);
  return entryOf(change, environment, locale, most3) + seen.join("");
}
function entryOf(change, environment, locale, most3) {
  const { systemName, institutionName } = change.system;
  const title = `**${quote(systemName)}** (${quote(institutionName)})`;
  const where = placeOf[environment][locale];
  if (change.kind === "gains") return `- ${title} ${gains(where, rightsOf(change.gained, locale, most3))[locale]}`;
  if (change.kind === "loses") return `- ${title} ${loses(where, rightsOf(change.lost, locale, most3))[locale]}`;
  const lines = differenceEntries(change, locale, most3).map((line) => `
  - ${line}`);
  return `- ${title} ${changes(where)[locale]}${lines.join("")}`;
}
function rightsOf({ networks, certificates, documentTypes }, locale, most3) {
  return {
    networks: quoteFew(networks, locale, most3).words,
    certificates: `${certificateNoun(certificates.length)[locale]} ${certificatesText(certificates, locale, most3)}`,
    documentTypes: quoteFew(documentTypes, locale, most3).words
  };
}
function certificatesText(certificates, locale, most3) {
  const shown = certificates.toSorted((a, b) => a.notAfter < b.notAfter ? -1 : Number(a.notAfter > b.notAfter)).slice(0, most3).map(({ serial, notAfter }) => `${quote(serial)} (${until[locale]} ${formatDay(notAfter, locale)})`);
  return shown.join(", ") + andMore(certificates.length - most3)[locale];
}
var until = { ro: "valabil p\xE2n\u0103 la", en: "valid until", ru: "\u0434\u0435\u0439\u0441\u0442\u0432\u0443\u0435\u0442 \u0434\u043E" };
var certificateNoun = (count) => count === 1 ? { ro: "certificatul", en: "certificate", ru: "\u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0443" } : { ro: "certificatele", en: "certificates", ru: "\u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430\u043C" };
var gains = (where, { networks, certificates, documentTypes }) => ({
  ro: `va avea acces la ${where} de la ${networks}, cu ${certificates}. Tipuri de documente: ${documentTypes}.`,
  en: `will have access to ${where} from ${networks}, with ${certificates}. Document types: ${documentTypes}.`,
  ru: `\u043F\u043E\u043B\u0443\u0447\u0438\u0442 \u0434\u043E\u0441\u0442\u0443\u043F \u043A ${where} \u0441 ${networks} \u043F\u043E ${certificates}. \u0422\u0438\u043F\u044B \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u043E\u0432: ${documentTypes}.`
});
var loses = (where, { networks, certificates }) => ({
  ro: `pierde accesul la ${where}: nu se va mai putea conecta de la ${networks} cu ${certificates}.`,
  en: `loses its access to ${where}: it will no longer be let in from ${networks} with ${certificates}.`,
  ru: `\u0442\u0435\u0440\u044F\u0435\u0442 \u0434\u043E\u0441\u0442\u0443\u043F \u043A ${where}: \u0432\u0445\u043E\u0434 \u0441 ${networks} \u043F\u043E ${certificates} \u0431\u0443\u0434\u0435\u0442 \u0437\u0430\u043A\u0440\u044B\u0442.`
});
var changes = (where) => ({
  ro: `\xEE\u0219i schimb\u0103 accesul la ${where}:`,
  en: `changes its access to ${where}:`,
  ru: `\u043C\u0435\u043D\u044F\u0435\u0442 \u0434\u043E\u0441\u0442\u0443\u043F \u043A ${where}:`
});
function differenceEntries({ gained, lost, formerClientId, system }, locale, most3) {
  const text = (values) => quoteFew(values, locale, most3).words;
  const certificates = (rights) => certificatesText(rights.certificates, locale, most3);
  const some = (kind, write) => differenceText(
    differenceWords[kind],
    [gained, lost].map((rights) => ({ text: write(rights), count: rights[kind]?.length ?? 0 })),
    locale
  );
  return [
    ...some("networks", ({ networks }) => text(networks)),
    ...some("tunnels", ({ tunnels = [] }) => text(tunnels)),
    ...some("certificates", certificates),
    ...some("documentTypes", ({ documentTypes }) => text(documentTypes)),
    ...formerClientId === void 0 ? [] : [clientIdWords(formerClientId, system.clientId)[locale]]
  ];
}
function differenceText(words2, [gained, lost], locale) {
  if (gained?.count && lost?.count) return [words2.instead(gained, lost)[locale]];
  return [...gained?.count ? [words2.more(gained)[locale]] : [], ...lost?.count ? [words2.less(lost)[locale]] : []];
}
var usedCertificates = ({ text, count }) => count === 1 ? { ro: `certificatul ${text}`, en: `certificate ${text}`, ru: `\u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 ${text}` } : { ro: `certificatele ${text}`, en: `certificates ${text}`, ru: `\u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u044B ${text}` };
var differenceWords = {
  networks: {
    more: ({ text }) => ({
      ro: `se va putea conecta \u0219i de la ${text}`,
      en: `will also be let in from ${text}`,
      ru: `\u0432\u0445\u043E\u0434 \u0431\u0443\u0434\u0435\u0442 \u043E\u0442\u043A\u0440\u044B\u0442 \u0438 \u0441 ${text}`
    }),
    less: ({ text }) => ({
      ro: `nu se va mai putea conecta de la ${text}`,
      en: `will no longer be let in from ${text}`,
      ru: `\u0432\u0445\u043E\u0434 \u0441 ${text} \u0431\u0443\u0434\u0435\u0442 \u0437\u0430\u043A\u0440\u044B\u0442`
    }),
    instead: (gained, lost) => ({
      ro: `se va putea conecta de la ${gained.text} \xEEn loc de ${lost.text}`,
      en: `will be let in from ${gained.text} instead of ${lost.text}`,
      ru: `\u0432\u0445\u043E\u0434 \u0431\u0443\u0434\u0435\u0442 \u043E\u0442\u043A\u0440\u044B\u0442 \u0441 ${gained.text} \u0432\u043C\u0435\u0441\u0442\u043E ${lost.text}`
    })
  },
  tunnels: {
    more: ({ text }) => ({
      ro: `va veni \u0219i prin tunelul VPN ${text}`,
      en: `will also come through the VPN tunnel ${text}`,
      ru: `\u0431\u0443\u0434\u0435\u0442 \u043F\u043E\u0434\u043A\u043B\u044E\u0447\u0430\u0442\u044C\u0441\u044F \u0438 \u0447\u0435\u0440\u0435\u0437 VPN-\u0442\u0443\u043D\u043D\u0435\u043B\u044C ${text}`
    }),
    less: ({ text }) => ({
      ro: `nu va mai veni prin tunelul VPN ${text}`,
      en: `will no longer come through the VPN tunnel ${text}`,
      ru: `\u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435 \u0431\u0443\u0434\u0435\u0442 \u043F\u043E\u0434\u043A\u043B\u044E\u0447\u0430\u0442\u044C\u0441\u044F \u0447\u0435\u0440\u0435\u0437 VPN-\u0442\u0443\u043D\u043D\u0435\u043B\u044C ${text}`
    }),
    instead: (gained, lost) => ({
      ro: `va veni prin tunelul VPN ${gained.text} \xEEn loc de ${lost.text}`,
      en: `will come through the VPN tunnel ${gained.text} instead of ${lost.text}`,
      ru: `\u0431\u0443\u0434\u0435\u0442 \u043F\u043E\u0434\u043A\u043B\u044E\u0447\u0430\u0442\u044C\u0441\u044F \u0447\u0435\u0440\u0435\u0437 VPN-\u0442\u0443\u043D\u043D\u0435\u043B\u044C ${gained.text} \u0432\u043C\u0435\u0441\u0442\u043E ${lost.text}`
    })
  },
  certificates: {
    more: (values) => ({
      ro: `va putea folosi \u0219i ${usedCertificates(values).ro}`,
      en: `will also be able to use ${usedCertificates(values).en}`,
      ru: `\u0441\u043C\u043E\u0436\u0435\u0442 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u044C \u0438 ${usedCertificates(values).ru}`
    }),
    less: (values) => ({
      ro: `nu va mai putea folosi ${usedCertificates(values).ro}`,
      en: `will no longer be able to use ${usedCertificates(values).en}`,
      ru: `\u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435 \u0441\u043C\u043E\u0436\u0435\u0442 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u044C ${usedCertificates(values).ru}`
    }),
    instead: (gained, lost) => ({
      ro: `va folosi ${usedCertificates(gained).ro} \xEEn loc de ${lost.text}`,
      en: `will use ${usedCertificates(gained).en} instead of ${lost.text}`,
      ru: `\u0431\u0443\u0434\u0435\u0442 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u044C ${usedCertificates(gained).ru} \u0432\u043C\u0435\u0441\u0442\u043E ${lost.text}`
    })
  },
  documentTypes: {
    more: ({ text }) => ({
      ro: `va putea lucra \u0219i cu tipurile de documente ${text}`,
      en: `will also be able to work with document types ${text}`,
      ru: `\u0441\u043C\u043E\u0436\u0435\u0442 \u0440\u0430\u0431\u043E\u0442\u0430\u0442\u044C \u0438 \u0441 \u0442\u0438\u043F\u0430\u043C\u0438 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u043E\u0432 ${text}`
    }),
    less: ({ text }) => ({
      ro: `nu va mai putea lucra cu tipurile de documente ${text}`,
      en: `will no longer be able to work with document types ${text}`,
      ru: `\u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435 \u0441\u043C\u043E\u0436\u0435\u0442 \u0440\u0430\u0431\u043E\u0442\u0430\u0442\u044C \u0441 \u0442\u0438\u043F\u0430\u043C\u0438 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u043E\u0432 ${text}`
    }),
    instead: (gained, lost) => ({
      ro: `va lucra cu tipurile de documente ${gained.text} \xEEn loc de ${lost.text}`,
      en: `will work with document types ${gained.text} instead of ${lost.text}`,
      ru: `\u0431\u0443\u0434\u0435\u0442 \u0440\u0430\u0431\u043E\u0442\u0430\u0442\u044C \u0441 \u0442\u0438\u043F\u0430\u043C\u0438 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u043E\u0432 ${gained.text} \u0432\u043C\u0435\u0441\u0442\u043E ${lost.text}`
    })
  }
};

// scripts/report/plan/markdown.ts
function planMarkdown(plan, locale) {
  const lines = [`**${planSummary(plan, locale)}**`, ""];
  for (const change of plan.systems) lines.push(changeEntry(change, plan.environment, locale, maxValues));
  for (const waiting of plan.waiting)
    lines.push(`- \u23F3 ${say`${nameOf(waiting)}`} ${waitingWords[waiting.reason](waiting)[locale]}`);
  for (const kept of plan.kept ?? []) lines.push(`- \u26A0\uFE0F ${say`${nameOf(kept)}`} ${keptWords(kept)[locale]}`);
  lines.push(...stopEntries(plan, locale));
  if (plan.changes.length > 0) lines.push("", toDetails(details[locale], toFence("diff", planDiff(plan))));
  return `${lines.join("\n")}
`;
}
var stopEntries = (plan, locale, words2) => stopsIn(plan, locale, words2).map(
  ({ text, lines }) => [`- \u{1F6D1} ${text}`, ...lines.length > 0 ? [indentLines(toFence("yaml", lines.join("\n")))] : []].join("\n\n")
);
var details = { ro: "Diferen\u021Ba tehnic\u0103", en: "Technical difference", ru: "\u0422\u0435\u0445\u043D\u0438\u0447\u0435\u0441\u043A\u0438\u0435 \u0440\u0430\u0437\u043B\u0438\u0447\u0438\u044F" };
var maxValues = 100;

// scripts/report/plan/short.ts
function planScreen(plan, screen, most3 = named) {
  return isLong(plan) ? shortText(plan, screen, most3) : planText(plan, screen);
}
var isLong = ({ systems, waiting, kept = [] }, isAll = false) => isMuch(systems.length + waiting.length + kept.length, isAll);
function shortText(plan, screen, most3) {
  const { locale, width } = screen;
  const { systems, waiting, kept = [], environment } = plan;
  const counts = ["loses", "changes", "gains"].map((kind) => ({
    words: countWords[kind][locale],
    count: systems.filter((one) => one.kind === kind).length
  }));
  const waits = countBy(waiting.map(({ reason }) => reason)).map(([reason, count]) => ({
    words: waiting.flatMap((one) => one.reason === reason ? [setQuotes(waitingShort(one, locale), locale)] : [])[0] ?? "",
    count
  }));
  const lines = [...counts, { words: countWords.keeps[locale], count: kept.length }, ...waits].flatMap(
    ({ words: words2, count }) => count === 0 ? [] : [`${counted(count, "system", locale)}: ${words2}`]
  );
  const worst = listWorst(plan, locale);
  const named2 = worst.length === 0 ? [] : [paint(screen, "bold", firstText(worst.length, locale, most3))];
  return [
    ...stopLines(plan, screen),
    wrap(planSummary(plan, locale), width),
    ...lines.map((line) => `  ${wrap(line, width - 2, "    ")}`),
    ...named2,
    ...worst.slice(0, most3).map((line) => `  ${wrap(setQuotes(line, locale), width - 2, "    ")}`),
    restText(`plan --environment ${environment}`, screen)
  ].join("\n");
}
var waitingShort = (waiting, locale) => waitingWords[waiting.reason]({ ...waiting, digest: "\u2026", missing: void 0 })[locale].replace(/ ?`…`/, "");
function listWorst({ systems, waiting }, locale) {
  const of = (kind) => systems.filter((one) => one.kind === kind).map((one) => `${systemTitle(one)} ${kindWords[kind][locale]}`);
  return [
    ...of("loses"),
    ...of("changes"),
    ...of("gains"),
    ...waiting.map((one) => say`${nameOf(one)} ` + waitingShort(one, locale))
  ];
}
var countWords = {
  loses: { ro: "f\u0103r\u0103 acces de acum \xEEnainte", en: "without access from now on", ru: "\u0442\u0435\u0440\u044F\u044E\u0442 \u0434\u043E\u0441\u0442\u0443\u043F" },
  changes: { ro: "cu accesul schimbat", en: "with their access changed", ru: "\u043C\u0435\u043D\u044F\u0435\u0442\u0441\u044F \u0434\u043E\u0441\u0442\u0443\u043F" },
  gains: { ro: "cu acces nou", en: "with new access", ru: "\u043D\u043E\u0432\u044B\u0439 \u0434\u043E\u0441\u0442\u0443\u043F" },
  keeps: {
    ro: "cu accesul publicat ultima dat\u0103, fiindc\u0103 fi\u0219ierul are erori",
    en: "with the access published last, because the file has errors",
    ru: "\u043F\u043E\u0441\u043B\u0435\u0434\u043D\u0438\u0439 \u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043D\u044B\u0439 \u0434\u043E\u0441\u0442\u0443\u043F, \u0442\u0430\u043A \u043A\u0430\u043A \u0432 \u0444\u0430\u0439\u043B\u0435 \u0435\u0441\u0442\u044C \u043E\u0448\u0438\u0431\u043A\u0438"
  }
};

// scripts/report/plan/side-by-side.ts
var sides = ["staging", "production"];
var rows = [
  {
    title: { ro: "Amprenta accesului", en: "Access digest", ru: "\u041E\u0442\u043F\u0435\u0447\u0430\u0442\u043E\u043A \u0434\u043E\u0441\u0442\u0443\u043F\u0430" },
    of: ({ access }) => [access]
  },
  {
    title: { ro: "Tipuri de documente", en: "Document types", ru: "\u0422\u0438\u043F\u044B \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u043E\u0432" },
    of: ({ documentTypes }) => documentTypes
  },
  { title: { ro: "Adrese", en: "Addresses", ru: "\u0410\u0434\u0440\u0435\u0441\u0430" }, of: ({ networks }) => networks },
  {
    title: { ro: "Certificate", en: "Certificates", ru: "\u0421\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u044B" },
    of: ({ certificates }) => certificates.map(({ serial }) => serial)
  }
];
var sideText = (row, system) => system ? row.of(system).map((value) => say`${value}`).join(", ") : "-";
function besideText(systems, { locale, width }) {
  const line = (one, row) => sides.map((side) => `    ${wrap(setQuotes(`${side}: ${sideText(row, one[side])}`, locale), width - 6, "      ")}`).join("\n");
  const block = (one) => [
    setQuotes(say`${nameOf(one)}`, locale),
    ...rows.flatMap((row) => [`  ${row.title[locale]}`, line(one, row)])
  ];
  return systems.flatMap(block).map((text) => `${text}
`).join("");
}
function besideMarkdown(systems, locale) {
  const table = (one) => [
    `**${say`${nameOf(one)}`}**`,
    "",
    "| | staging | production |",
    "|---|---|---|",
    ...rows.map((row) => `| ${row.title[locale]} | ${sides.map((side) => sideText(row, one[side])).join(" | ")} |`),
    ""
  ];
  return systems.flatMap(table).join("\n");
}

export {
  findOrigin,
  warningText,
  systemTitle,
  changeLines,
  kindWords,
  waitingWords,
  keptWords,
  planSummary,
  planText,
  ownPlanText,
  planDiff,
  nothingYet,
  lastGoodOf,
  readLastGood,
  verifyUndeclared,
  removeOver,
  keyOfRenewed,
  listWithdrawn,
  republish,
  decidePublication,
  withPublished,
  formOf,
  operatorBranch,
  findOpener,
  authorKeyOf,
  readPublishedPart,
  selectFacts,
  readConcerned,
  indexBranch,
  fewestIndexed,
  readPublishedIndex,
  findSuccessor,
  compareRendered,
  findWitnesses,
  findTwoHistories,
  brakesOf,
  holdPath,
  readHold,
  writeHold,
  causesOf,
  isClockDoubtful,
  readRegistryIfKnown,
  readBranches,
  compareSides,
  publishIndex,
  hasTips,
  addTrafficRemarks,
  outcomeText,
  refusedText,
  keptText,
  foreignText,
  mistimedText,
  clockText,
  onlyUrgentText,
  indexTexts,
  indexFailed,
  notRelayedText,
  foreignMemoryText,
  memoryFailed,
  prepare,
  requireValid,
  limitToUrgent,
  listKeeping,
  requirePublishable,
  isCommonError,
  planShortly,
  keepPlan,
  keyOfGain,
  countMissing,
  collectEvidence,
  addMissing,
  changeEntry,
  certificatesText,
  planMarkdown,
  stopEntries,
  planScreen,
  isLong,
  besideText,
  besideMarkdown
};
