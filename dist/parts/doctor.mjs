// Made by npm run bundle from scripts/; not edited by hand. Licences of what is inside: LICENSES.txt
import {
  askUnseen
} from "./doctor+work-shared.mjs";
import {
  readRepository,
  readTree,
  unknownInstitution
} from "./check-shared.mjs";
import {
  nodePlatform,
  writeAtomically
} from "./gateway-shared.mjs";
import {
  certificateOf,
  formatDay,
  isListOf,
  isRecord,
  isSuspended,
  isText,
  parseJson,
  readCertificate,
  readGiven,
  systemNameOf
} from "./program-shared.mjs";
import {
  Failure,
  Phrase,
  contains,
  isDay,
  networkMeant,
  nowOf,
  paint,
  put,
  quoteAll,
  say,
  screenOf,
  setQuotes,
  wrap
} from "./version-shared.mjs";
import "./runtime.mjs";

// scripts/doctor/examine.ts
import { isIP as isIP3 } from "node:net";

// scripts/doctor/call.ts
import { request } from "node:http";

// scripts/doctor/network.ts
import { createSocket } from "node:dgram";
import { lookup } from "node:dns/promises";
import { isIP, connect as openSocket } from "node:net";
import { networkInterfaces } from "node:os";
import { connect as openTls } from "node:tls";
function within(milliseconds, promise) {
  let timer;
  const end = new Promise((done) => {
    timer = setTimeout(() => done({ code: "silent" }), milliseconds);
  });
  return Promise.race([promise, end]).finally(() => clearTimeout(timer));
}
var codeOf = (error) => error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
async function resolveName(host, patience) {
  try {
    const found2 = await within(patience, lookup(host, { all: true, order: "verbatim" }));
    return "code" in found2 ? found2 : [...new Set(found2.map(({ address }) => address))];
  } catch (error) {
    return { code: codeOf(error) };
  }
}
function findRoute(address, port) {
  return new Promise((done) => {
    const socket = createSocket(isIP(address) === 6 ? "udp6" : "udp4");
    const fail = (error) => {
      socket.close();
      done({ code: codeOf(error) });
    };
    socket.once("error", fail);
    socket.connect(port, address, (error) => {
      if (error) return fail(error);
      const from = socket.address().address;
      socket.close();
      done({ from, interface: interfaceOf(from) });
    });
  });
}
function interfaceOf(address) {
  const plain2 = (text) => text.split("%", 1).join("");
  const all = Object.entries(networkInterfaces());
  return all.find(([, own]) => own?.some((one) => plain2(one.address) === plain2(address)))?.[0];
}
var isTunnel = (name) => name !== void 0 && /^(?:tun|tap|wg|ppp|ipsec|utun|vti|xfrm|gre|zt|tailscale|nordlynx)\d*|vpn|wireguard/i.test(name);
function openConnection(host, port, patience) {
  return new Promise((done) => {
    const socket = openSocket({ host, port, allowHalfOpen: true });
    const timer = setTimeout(() => end({ code: "silent" }), patience);
    const end = (outcome) => {
      clearTimeout(timer);
      socket.removeListener("connect", connected);
      if ("code" in outcome) socket.destroy();
      done(outcome);
    };
    const connected = () => end(socket);
    socket.once("connect", connected);
    socket.on("error", (error) => end({ code: codeOf(error) }));
  });
}
async function openTunnel(proxy, { host, port }, patience) {
  if (proxy.host === "") return { code: "EINVAL" };
  const opened = await openConnection(proxy.host, proxy.port, patience);
  if ("code" in opened) return opened;
  const rejectUnauthorized = proxy.credentials !== void 0;
  const servername = isIP(proxy.host) === 0 ? proxy.host : void 0;
  const socket = proxy.isTls ? openTls({ socket: opened, host: proxy.host, servername, rejectUnauthorized }) : opened;
  const place = `${isIP(host) === 6 ? `[${host}]` : host}:${port}`;
  const credentials = proxy.credentials === void 0 ? "" : `Proxy-Authorization: Basic ${Buffer.from(proxy.credentials).toString("base64")}\r
`;
  const answered = new Promise((done) => {
    let head = "";
    socket.on("error", (error) => done({ code: codeOf(error) }));
    socket.once("close", () => done({ code: "ECONNRESET" }));
    const read = (chunk) => {
      head += chunk.toString("latin1");
      const end = head.indexOf("\r\n\r\n");
      if (end < 0 && head.length < 16384) return;
      socket.removeListener("data", read);
      socket.pause();
      const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(head)?.[1] ?? 0);
      if (status >= 200 && status < 300 && end >= 0) {
        if (end + 4 < head.length) socket.unshift(Buffer.from(head.slice(end + 4), "latin1"));
        done(socket);
      } else done({ status });
    };
    socket.on("data", read);
  });
  const ask = () => socket.write(`CONNECT ${place} HTTP/1.1\r
Host: ${place}\r
${credentials}\r
`);
  if (proxy.isTls) socket.once("secureConnect", ask);
  else ask();
  const outcome = await within(patience, answered);
  if (outcome !== socket) socket.destroy();
  return outcome;
}

// scripts/doctor/tap.ts
import { Duplex } from "node:stream";
var most = 65536;
var Tap = class extends Duplex {
  constructor(socket) {
    super();
    this.socket = socket;
    socket.on("data", (chunk) => {
      this.keep("in", chunk);
      if (!this.push(chunk)) socket.pause();
    });
    socket.on("end", () => this.push(null));
    socket.on("error", (error) => this.destroy(error));
    socket.on("close", () => this.destroy());
  }
  socket;
  seen = { in: [], out: [] };
  size = { in: 0, out: 0 };
  _read() {
    this.socket.resume();
  }
  _write(chunk, _encoding, done) {
    this.keep("out", chunk);
    this.socket.write(chunk, done);
  }
  _final(done) {
    this.socket.end(done);
  }
  _destroy(error, done) {
    this.socket.destroy();
    done(error);
  }
  keep(way, chunk) {
    if (this.size[way] < most) this.seen[way].push(chunk);
    this.size[way] += chunk.length;
  }
  /** What was seen of the handshake so far. */
  handshake() {
    return readHandshake(Buffer.concat(this.seen.in), Buffer.concat(this.seen.out));
  }
};
var types = { alert: 21, handshake: 22 };
var messages = { certificate: 11, request: 13 };
function readHandshake(incoming, outgoing) {
  const [first] = incoming;
  const came = readRecords(incoming);
  const request2 = came.messages.find(({ type }) => type === messages.request)?.body;
  const names = request2 ? readNames(request2) : [];
  const own = readRecords(outgoing).messages.find(({ type }) => type === messages.certificate)?.body;
  return {
    isTls: first === void 0 ? void 0 : first >= 20 && first <= 23 && (incoming[1] ?? 3) === 3,
    alert: came.alert,
    isAsked: request2 !== void 0,
    names,
    // The length of the list stands first; an empty list is how a client says that it has none.
    isSent: own !== void 0 && own.length > 3 && own.readUIntBE(0, 3) > 0
  };
}
function readRecords(bytes) {
  const parts = [];
  let alert;
  for (let at = 0; at + 5 <= bytes.length; ) {
    const length = bytes.readUInt16BE(at + 3);
    const body2 = bytes.subarray(at + 5, at + 5 + length);
    if (bytes[at] === types.handshake) parts.push(body2);
    else {
      if (bytes[at] === types.alert && length === 2 && body2.length === 2) alert = body2[1];
      break;
    }
    at += 5 + length;
  }
  return { messages: readMessages(Buffer.concat(parts)), alert };
}
function readMessages(bytes) {
  const found2 = [];
  for (let at = 0; at + 4 <= bytes.length; ) {
    const length = bytes.readUIntBE(at + 1, 3);
    if (at + 4 + length > bytes.length) break;
    found2.push({ type: bytes[at] ?? 0, body: bytes.subarray(at + 4, at + 4 + length) });
    at += 4 + length;
  }
  return found2;
}
function readNames(body2) {
  const names = [];
  let at = 1 + (body2[0] ?? 0);
  if (at + 2 > body2.length) return names;
  at += 2 + body2.readUInt16BE(at);
  if (at + 2 > body2.length) return names;
  const end = Math.min(body2.length, at + 2 + body2.readUInt16BE(at));
  for (at += 2; at + 2 <= end; ) {
    const length = body2.readUInt16BE(at);
    names.push(body2.subarray(at + 2, at + 2 + length).toString("hex"));
    at += 2 + length;
  }
  return names;
}
var alerts = {
  10: "unexpected_message",
  40: "handshake_failure",
  42: "bad_certificate",
  43: "unsupported_certificate",
  44: "certificate_revoked",
  45: "certificate_expired",
  46: "certificate_unknown",
  47: "illegal_parameter",
  48: "unknown_ca",
  49: "access_denied",
  50: "decode_error",
  51: "decrypt_error",
  70: "protocol_version",
  71: "insufficient_security",
  80: "internal_error",
  112: "unrecognized_name",
  116: "certificate_required",
  120: "no_application_protocol"
};
function alertOf({ alert }, error) {
  if (alert !== void 0) return alerts[alert] ?? `alert_${alert}`;
  const code = (error ?? "").toLowerCase();
  if (!code.startsWith("err_ssl")) return void 0;
  return Object.values(alerts).find((name) => code.includes(name)) ?? (code.includes("alert") ? "alert" : void 0);
}

// scripts/doctor/call.ts
var most2 = 65536;
function makeCall(socket, call) {
  const { path, host, method = "GET", headers = {}, bytes = 0, patience, keep = false } = call;
  return new Promise((done) => {
    const asked = Date.now();
    let isSent = bytes === 0;
    let isOver = false;
    let hasHead = false;
    let timer;
    const end = (outcome) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      socket.removeListener("close", closed);
      socket.removeListener("error", broke);
      if (!keep || "error" in outcome || !outcome.isWhole) {
        sent.destroy();
        socket.destroy();
      }
      done(outcome);
    };
    const fail = (error) => {
      if (!hasHead) end({ error, alert: alertOf({ alert: void 0 }, error), isSent });
    };
    const closed = () => fail("ECONNRESET");
    const broke = (error) => fail(codeOf(error));
    const sent = request({
      createConnection: () => socket,
      path,
      method,
      headers: {
        Host: host,
        Accept: "application/json",
        "User-Agent": "mdocs-doctor",
        // Node ends a connection that is to be closed with the answer, and what is still to be sent with it.
        Connection: keep || bytes > 0 ? "keep-alive" : "close",
        ...bytes > 0 && { "Content-Type": "application/octet-stream", "Content-Length": String(bytes) },
        ...headers
      }
    });
    timer = setTimeout(() => fail("silent"), patience);
    sent.on("error", (error) => fail(codeOf(error)));
    socket.on("error", broke);
    socket.once("close", closed);
    sent.once("response", (response) => {
      const answered = Date.now();
      hasHead = true;
      readBody(response).then(async ({ body: body2, isWhole }) => {
        if (!isSent) await untilSent(sent, socket, patience);
        end({
          status: response.statusCode ?? 0,
          headers: flatten(response),
          body: body2,
          isWhole,
          isSent,
          asked,
          answered
        });
      });
      clearTimeout(timer);
      timer = setTimeout(() => response.destroy(), Math.max(1, patience - (answered - asked)));
    });
    sent.end(bytes > 0 ? Buffer.alloc(bytes) : void 0, () => {
      isSent = true;
    });
  });
}
function untilSent(sent, socket, patience) {
  return new Promise((done) => {
    const timer = setTimeout(done, patience);
    const end = () => {
      clearTimeout(timer);
      done();
    };
    sent.once("finish", end);
    socket.once("close", end);
    if (socket.destroyed) end();
  });
}
function readBody(response) {
  return new Promise((done) => {
    const chunks = [];
    let size = 0;
    const end = (isWhole) => done({ body: Buffer.concat(chunks).subarray(0, most2).toString("utf8"), isWhole });
    response.on("data", (chunk) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > most2) {
        end(false);
        response.destroy();
      }
    });
    response.once("end", () => end(true));
    response.once("error", () => end(false));
    response.once("close", () => end(false));
  });
}
var flatten = ({ headers }) => Object.fromEntries(
  Object.entries(headers).map(([name, value2]) => [name, Array.isArray(value2) ? value2.join(", ") : value2 ?? ""])
);

// scripts/doctor/handshake.ts
import { createHash } from "node:crypto";
import { connect } from "node:tls";
var oldest = "TLSv1.2";
function shakeHands(opened, wish) {
  const { serverName, version, identity, authorities, patience } = wish;
  const tap = new Tap(opened);
  return new Promise((done) => {
    const socket = connect({
      socket: tap,
      servername: serverName,
      minVersion: version ?? oldest,
      ...version && { maxVersion: version },
      ...identity,
      ...authorities !== void 0 && { ca: authorities },
      rejectUnauthorized: false,
      ALPNProtocols: ["http/1.1"]
    });
    let isOver = false;
    const end = (error) => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      const { alert: number, ...seen } = tap.handshake();
      const isOpen = error === void 0;
      if (!isOpen) socket.destroy();
      done({
        ...seen,
        socket: isOpen ? socket : void 0,
        protocol: isOpen ? socket.getProtocol() ?? void 0 : void 0,
        alert: alertOf({ alert: number }, error),
        error,
        server: isOpen ? readServer(socket) : void 0
      });
    };
    const timer = setTimeout(() => end("silent"), patience);
    socket.once("secureConnect", () => end(void 0));
    socket.on("error", (error) => end(codeOf(error)));
    socket.once("close", () => end("ECONNRESET"));
  });
}
function readServer(socket) {
  const peer = socket.getPeerCertificate(true);
  if (!peer?.raw) return void 0;
  const error = socket.authorizationError;
  return {
    notBefore: toInstant(peer.valid_from),
    notAfter: toInstant(peer.valid_to),
    issuer: nameOf(peer.issuer),
    sha256: createHash("sha256").update(peer.raw).digest("hex"),
    distrust: error ? typeof error === "string" ? error : codeOf(error) : void 0,
    chain: countChain(peer)
  };
}
var toInstant = (text) => {
  const time = Date.parse(text);
  return Number.isNaN(time) ? "" : new Date(time).toISOString();
};
var nameOf = (name) => {
  const value2 = name?.CN ?? name?.O ?? "";
  return Array.isArray(value2) ? value2.join(", ") : value2;
};
function countChain(peer) {
  let count = 1;
  for (let one = peer; count < 10 && one.issuerCertificate && one.issuerCertificate !== one; one = one.issuerCertificate) count++;
  return count;
}

// scripts/doctor/layers.ts
var layers = [
  "files",
  "entry",
  "proxy",
  "resolver",
  "route",
  "connection",
  "tls",
  "server",
  "client-certificate",
  "chain",
  "gateway",
  "address",
  "service",
  "types",
  "quota",
  "packets",
  "upload",
  "clock"
];
var known = {
  "files-match": ["files", "developers"],
  "certificate-unreadable": ["files", "developers"],
  "key-unreadable": ["files", "developers"],
  "key-of-another": ["files", "developers"],
  "entry-found": ["entry", "developers"],
  "entry-absent": ["entry", "developers"],
  "entry-of-sandbox": ["entry", "developers"],
  "entry-unknown": ["entry", "developers"],
  "entry-lacks-certificate": ["entry", "developers"],
  "entry-suspended": ["entry", "age"],
  "proxy-none": ["proxy", "network"],
  "proxy-passed": ["proxy", "network"],
  "proxy-named": ["proxy", "network"],
  "proxy-unreachable": ["proxy", "network"],
  "proxy-refused": ["proxy", "network"],
  "proxy-silent": ["proxy", "network"],
  "name-resolved": ["resolver", "network"],
  "name-is-address": ["resolver", "network"],
  "name-unknown": ["resolver", "network"],
  "name-nowhere": ["resolver", "network"],
  "resolver-silent": ["resolver", "network"],
  "route-direct": ["route", "network"],
  "route-tunnel": ["route", "network"],
  "route-unseen": ["route", "network"],
  "route-none": ["route", "network"],
  "route-not-vpn": ["route", "network"],
  connected: ["connection", "network"],
  "connection-refused": ["connection", "network"],
  "connection-silent": ["connection", "network"],
  "connection-failed": ["connection", "network"],
  "tls-works": ["tls", "network"],
  "not-tls": ["tls", "network"],
  "tls-version": ["tls", "developers"],
  "tls-refused": ["tls", "age"],
  "tls-name": ["tls", "developers"],
  "tls-closed": ["tls", "network"],
  "tls-silent": ["tls", "network"],
  "server-trusted": ["server", "age"],
  "server-name": ["server", "network"],
  "server-name-unknown": ["server", "developers"],
  "server-ended": ["server", "age"],
  "server-early": ["server", "age"],
  "server-incomplete": ["server", "age"],
  "server-untrusted": ["server", "network"],
  "certificate-sent": ["client-certificate", "developers"],
  "certificate-unseen": ["client-certificate", "developers"],
  "certificate-not-asked-for": ["client-certificate", "network"],
  "certificate-missing": ["client-certificate", "developers"],
  "certificate-unlisted": ["client-certificate", "developers"],
  "certificate-cut-off": ["client-certificate", "age"],
  "certificate-sound": ["chain", "authority"],
  "certificate-ending": ["chain", "authority"],
  "certificate-expired": ["chain", "authority"],
  "certificate-not-yet-valid": ["chain", "authority"],
  "certificate-purpose": ["chain", "authority"],
  "certificate-untrusted": ["chain", "authority"],
  "certificate-not-accepted": ["chain", "age"],
  "system-known": ["gateway", "age"],
  "certificate-unknown": ["gateway", "developers"],
  "certificate-revoked": ["gateway", "age"],
  "access-suspended": ["gateway", "age"],
  "publication-ended": ["gateway", "age"],
  "too-many-requests": ["gateway", "developers"],
  "gateway-refuses": ["gateway", "age"],
  "gateway-silent": ["gateway", "age"],
  "gateway-closed": ["gateway", "age"],
  "answered-by-another": ["gateway", "network"],
  "address-seen": ["address", "network"],
  "address-let-in": ["address", "network"],
  "address-not-registered": ["address", "network"],
  "service-answers": ["service", "age"],
  "service-down": ["service", "age"],
  "service-silent": ["service", "age"],
  "service-failed": ["service", "age"],
  "system-unidentified": ["service", "age"],
  "types-answer": ["types", "age"],
  "types-refused": ["types", "age"],
  "types-unlike": ["types", "age"],
  "types-undeclared": ["types", "developers"],
  "quota-left": ["quota", "age"],
  "quota-short": ["quota", "age"],
  "quota-full": ["quota", "age"],
  "quota-untold": ["quota", "age"],
  "quota-without-id": ["quota", "age"],
  "packets-pass": ["packets", "network"],
  "packets-lost": ["packets", "network"],
  "packets-untold": ["packets", "network"],
  "upload-passes": ["upload", "network"],
  "upload-unread": ["upload", "network"],
  "upload-too-large": ["upload", "network"],
  "upload-stalls": ["upload", "network"],
  "upload-cut": ["upload", "network"],
  "clock-right": ["clock", "developers"],
  "clock-off": ["clock", "developers"],
  "clock-untold": ["clock", "developers"]
};
var layerOf = (cause) => known[cause][0];
var helperOf = (cause) => known[cause][1];
var found = (state, cause, details) => ({ layer: layerOf(cause), state, cause, details });
var works = (cause, details = {}) => found("works", cause, details);
var doubts = (cause, details = {}) => found("doubt", cause, details);
var refuses = (cause, details = {}) => found("refuses", cause, details);
var notAsked = (cause, details = {}) => found("not-asked", cause, details);
var leftToProxy = (layer) => ({ layer, state: "not-asked", cause: "left-to-proxy", details: {} });
function complete(given) {
  const last = /* @__PURE__ */ new Map();
  for (const one of given) if (one.state !== "works" || last.get(one.layer)?.state !== "doubt") last.set(one.layer, one);
  return layers.map((layer) => last.get(layer) ?? { layer, state: "not-asked", cause: "not-reached", details: {} });
}
var firstTrouble = (diagnoses) => diagnoses.find(({ state }) => state === "refuses") ?? diagnoses.find(({ state }) => state === "doubt");

// scripts/doctor/judge-tls.ts
var certificateAlerts = {
  certificate_required: "certificate-missing",
  bad_certificate: "certificate-not-accepted",
  unsupported_certificate: "certificate-purpose",
  certificate_revoked: "certificate-revoked",
  certificate_expired: "certificate-expired",
  certificate_unknown: "certificate-not-accepted",
  unknown_ca: "certificate-untrusted",
  access_denied: "certificate-not-accepted",
  decrypt_error: "certificate-not-accepted"
};
function judgeAlert(alert) {
  const cause = alert === void 0 ? void 0 : certificateAlerts[alert];
  return cause && refuses(cause, { alert: alert ?? "" });
}
var wantsCertificate = ({ isAsked, error, alert }) => isAsked && error !== void 0 && error !== "silent" && alert !== "protocol_version";
function judgeHandshake({ isTls, alert, error, socket }, name) {
  if (socket) return void 0;
  if (isTls === false) return refuses("not-tls");
  if (alert === "unrecognized_name") return refuses("tls-name", { name });
  if (alert === "protocol_version" || alert === "insufficient_security" || /UNSUPPORTED_PROTOCOL/.test(error ?? ""))
    return refuses("tls-version", { alert: alert ?? "" });
  if (error === "silent") return refuses("tls-silent");
  if (alert !== void 0 || /^ERR_SSL/.test(error ?? "")) return refuses("tls-refused", { alert: alert ?? error ?? "" });
  return refuses("tls-closed", { error: error ?? "" });
}
var sayVersions = (versions) => works("tls-works", { versions: versions.map((version) => version.replace("TLSv", "TLS ")) });
function judgeServer(server, name) {
  const { distrust, issuer = "?", notAfter = "", notBefore = "", chain = 0, sha256 = "" } = server ?? {};
  const details = { name, issuer, sha256 };
  switch (distrust) {
    case void 0:
      return works("server-trusted", { name, issuer, until: notAfter.slice(0, 10) });
    case "ERR_TLS_CERT_ALTNAME_INVALID":
      return refuses("server-name", details);
    case "CERT_HAS_EXPIRED":
      return refuses("server-ended", { ...details, day: notAfter.slice(0, 10) });
    case "CERT_NOT_YET_VALID":
      return refuses("server-early", { ...details, day: notBefore.slice(0, 10) });
    case "UNABLE_TO_VERIFY_LEAF_SIGNATURE":
      return refuses(chain > 1 ? "server-untrusted" : "server-incomplete", details);
    default:
      return refuses("server-untrusted", details);
  }
}
function judgeSending(seen, issuers) {
  if (!seen || !(seen.isAsked || seen.socket)) return notAsked("certificate-unseen");
  if (!seen.isAsked) return refuses("certificate-not-asked-for");
  if (!seen.isSent) return notAsked("certificate-unseen");
  const isListed = seen.names.length === 0 || issuers.some((issuer) => seen.names.includes(issuer));
  return isListed ? works("certificate-sent") : { ...works("certificate-unlisted"), state: "doubt" };
}

// scripts/doctor/judge-answer.ts
var refusals = {
  "server-name-unknown": "server-name-unknown",
  "certificate-missing": "certificate-missing",
  "certificate-expired": "certificate-expired",
  "certificate-not-yet-valid": "certificate-not-yet-valid",
  "certificate-purpose": "certificate-purpose",
  "certificate-untrusted": "certificate-untrusted",
  "certificate-not-accepted": "certificate-not-accepted",
  "certificate-unknown": "certificate-unknown",
  "certificate-revoked": "certificate-revoked",
  "access-suspended": "access-suspended",
  "address-not-registered": "address-not-registered",
  "too-many-requests": "too-many-requests",
  "publication-ended": "publication-ended"
};
function readRefusal({ status, body: body2, headers }) {
  const value2 = status >= 400 ? parseJson(body2) : void 0;
  if (!isRecord(value2) || typeof value2.error !== "string" || !/^[a-z][a-z-]{1,40}$/.test(value2.error)) return void 0;
  if (value2.requestId === void 0 && headers["x-request-id"] === void 0) return void 0;
  const text = (given, form) => typeof given === "string" && form.test(given) ? given : "";
  return {
    code: value2.error,
    address: text(value2.clientAddress, /^[0-9a-fA-F.:]{2,45}$/),
    requestId: text(value2.requestId, /^[0-9a-zA-Z-]{1,64}$/)
  };
}
var passedGateway = ({ headers }) => (headers["x-request-id"] ?? "") !== "";
function judgeAnswer(answer, hasGateway) {
  if ("error" in answer) return judgeNoAnswer(answer, hasGateway);
  const { status, body: body2 } = answer;
  const refusal = readRefusal(answer);
  if (refusal) {
    const details2 = { status, address: refusal.address, requestId: refusal.requestId };
    const cause = Object.hasOwn(refusals, refusal.code) ? refusals[refusal.code] : void 0;
    return cause ? refuses(cause, details2) : refuses("gateway-refuses", { ...details2, code: refusal.code });
  }
  if (status === 400 && /No required SSL certificate/.test(body2)) return refuses("certificate-missing", { status });
  if (status === 400 && /SSL certificate error/.test(body2)) return refuses("certificate-not-accepted", { status });
  if (!passedGateway(answer) && !hasServiceForm(answer)) return refuses("answered-by-another", { status, ...sayVia(answer) });
  const details = { status, requestId: idOf(answer) };
  if (status === 401) return refuses("system-unidentified", details);
  if (status === 429) return refuses("too-many-requests", details);
  if (status === 507) return refuses("quota-full", details);
  if (status === 502 || status === 503 || status === 504) return refuses("service-down", details);
  return status >= 500 ? refuses("service-failed", details) : void 0;
}
var idOf = ({ headers }) => {
  const id = headers["x-request-id"] ?? "";
  return /^[0-9a-zA-Z-]{1,64}$/.test(id) ? id : "";
};
function hasServiceForm({ status, body: body2 }) {
  const value2 = status === 200 ? parseJson(body2) : void 0;
  return isRecord(value2) && typeof value2.code === "string";
}
function judgeNoAnswer({ error, alert }, hasGateway) {
  const refused = judgeAlert(alert);
  if (refused) return refused;
  if (error === "silent") return refuses(hasGateway ? "service-silent" : "gateway-silent");
  if (/^HPE_/.test(error)) return refuses("answered-by-another", { status: 0 });
  return hasGateway ? refuses("certificate-cut-off", { error }) : refuses("gateway-closed", { error });
}
var sayVia = ({ headers }) => headers.via === void 0 ? {} : { via: headers.via.replaceAll(/[^\x20-\x7e]/g, "?").slice(0, 100) };
function readType(code, { status, body: body2 }) {
  const value2 = parseJson(body2);
  const isAlike = isRecord(value2) && typeof value2.code === "string" && value2.code.toLowerCase() === code.toLowerCase();
  return { code, status, isAlike };
}
function judgeTypes(answers, isDeclared) {
  const wrong = answers.filter(({ status }) => status < 200 || status > 299);
  const codes = (some) => some.map(({ code }) => code);
  if (!isDeclared) return notAsked("types-undeclared", { codes: codes(answers) });
  if (wrong.length > 0)
    return refuses("types-refused", { codes: codes(wrong), statuses: wrong.map(({ status }) => String(status)) });
  const unlike = answers.filter(({ isAlike }) => !isAlike);
  return unlike.length > 0 ? doubts("types-unlike", { codes: codes(unlike) }) : works("types-answer", { codes: codes(answers) });
}
function judgeQuota(answer) {
  if ("error" in answer) return doubts("quota-untold", { error: answer.error });
  const { status, body: body2 } = answer;
  if (status === 507) return refuses("quota-full", { status });
  if (status >= 400 && status < 500) return notAsked("quota-untold", { status });
  const value2 = parseJson(body2);
  const [used, most4] = isRecord(value2) ? [value2.storageUsage, value2.storageMaximum] : [];
  if (status !== 200 || typeof used !== "number" || typeof most4 !== "number") return doubts("quota-untold", { status });
  const details = { used, most: most4 };
  if (used >= most4) return refuses("quota-full", details);
  return used >= most4 * 0.9 ? doubts("quota-short", details) : works("quota-left", details);
}
var tolerance = 120;
function aheadOf({ headers, asked, answered }) {
  const date = Date.parse(headers.date ?? "");
  return Number.isNaN(date) ? void 0 : Math.round(((asked + answered) / 2 - date - 500) / 1e3);
}
function judgeClock(ahead) {
  if (ahead === void 0) return notAsked("clock-untold");
  return Math.abs(ahead) > tolerance ? doubts("clock-off", { seconds: ahead }) : works("clock-right", { seconds: ahead });
}
function judgePackets(answer) {
  if (!("error" in answer)) return works("packets-pass");
  return answer.error === "silent" ? refuses("packets-lost") : notAsked("packets-untold", { error: answer.error });
}
function judgeUpload(answer, bytes) {
  const details = { bytes };
  if (!("error" in answer)) {
    if (answer.status === 413) return refuses("upload-too-large", { ...details, status: 413 });
    return answer.isSent ? works("upload-passes", details) : notAsked("upload-unread", { status: answer.status });
  }
  if (answer.error === "silent") return refuses("upload-stalls", details);
  return refuses("upload-cut", { ...details, error: answer.error });
}

// scripts/doctor/way.ts
import { isIP as isIP2 } from "node:net";

// scripts/doctor/judge-way.ts
var isTrouble = (value2) => "code" in value2;
var silent = /* @__PURE__ */ new Set(["silent", "ETIMEDOUT", "ETIMEOUT", "EAI_AGAIN"]);
var unreachable = /* @__PURE__ */ new Set(["ENETUNREACH", "EHOSTUNREACH", "EADDRNOTAVAIL", "EAFNOSUPPORT", "ENETDOWN", "EHOSTDOWN"]);
var isNowhere = (address) => /^(?:0\.0\.0\.0|127\.|::1?$)/.test(address);
function judgeName({ host }, outcome) {
  if (outcome === "address") return notAsked("name-is-address", { host });
  if (!isTrouble(outcome)) return works("name-resolved", { host, addresses: outcome });
  return refuses(silent.has(outcome.code) ? "resolver-silent" : "name-unknown", { host, error: outcome.code });
}
function judgeRoute(outcome, vpn) {
  if (isTrouble(outcome))
    return unreachable.has(outcome.code) ? refuses("route-none", { error: outcome.code }) : notAsked("route-unseen");
  const details = { from: outcome.from, interface: outcome.interface ?? "?" };
  if (isTunnel(outcome.interface) || vpn?.has(outcome.from) === true) return works("route-tunnel", details);
  return vpn?.isOnly === true ? doubts("route-not-vpn", details) : works("route-direct", details);
}
function judgeAttempts({ host, port }, attempts, { isName, route }) {
  const addresses = attempts.map(([address]) => address);
  if (isName && host !== "localhost" && addresses.every(isNowhere)) return refuses("name-nowhere", { host, addresses });
  const [, code = ""] = attempts.find(([, one]) => one === "ECONNREFUSED") ?? attempts[0] ?? [];
  const details = { addresses, port, error: code };
  if (unreachable.has(code) && route.state !== "works") return refuses("route-none", { error: code });
  if (code === "ECONNREFUSED") return refuses("connection-refused", details);
  if (!silent.has(code)) return refuses("connection-failed", details);
  return route.cause === "route-not-vpn" ? { ...route, state: "refuses" } : refuses("connection-silent", details);
}
var shown = ({ host, port, from }) => ({ proxy: host === "" ? "?" : `${host}:${port}`, from });
function judgeProxy(proxy, outcome) {
  if (!proxy) return works("proxy-none");
  if (outcome === "passed") return works("proxy-passed", shown(proxy));
  if ("status" in outcome) return refuses("proxy-refused", { ...shown(proxy), status: outcome.status });
  const details = { ...shown(proxy), error: outcome.code };
  return refuses(outcome.code === "silent" ? "proxy-silent" : "proxy-unreachable", details);
}

// scripts/doctor/way.ts
var most3 = 4;
async function findWay(target, patience, vpn) {
  const { host, port, proxy } = target;
  if (proxy) return findWayThrough(target, proxy, patience);
  const none = judgeProxy(void 0, "passed");
  const isName = isIP2(host) === 0;
  const resolved = isName ? await resolveName(host, patience) : "address";
  const name = judgeName(target, resolved);
  if (resolved !== "address" && isTrouble(resolved)) return { found: [none, name], open: void 0 };
  const addresses = (resolved === "address" ? [host] : resolved).slice(0, most3);
  const route = judgeRoute(await findRoute(addresses[0] ?? host, port), vpn);
  const attempts = [];
  for (const address of addresses) {
    const opened = await openConnection(address, port, patience);
    if (isTrouble(opened)) attempts.push([address, opened.code]);
    else {
      opened.destroy();
      const open2 = async () => orNone(await openConnection(address, port, patience));
      const through = judgeRoute(await findRoute(address, port), vpn);
      const connected = { layer: "connection", state: "works", cause: "connected", details: { address, port } };
      return { found: [none, name, through, connected], open: open2 };
    }
  }
  return { found: [none, name, route, judgeAttempts(target, attempts, { isName, route })], open: void 0 };
}
async function findWayThrough(target, proxy, patience) {
  const opened = await openTunnel(proxy, target, patience);
  const left = ["resolver", "route", "connection"].map(leftToProxy);
  if (isTrouble(opened) || "status" in opened) return { found: [judgeProxy(proxy, opened), ...left], open: void 0 };
  opened.destroy();
  const open2 = async () => {
    const again = await openTunnel(proxy, target, patience);
    return isTrouble(again) || "status" in again ? void 0 : again;
  };
  return { found: [judgeProxy(proxy, "passed"), ...left], open: open2 };
}
var orNone = (opened) => isTrouble(opened) ? void 0 : opened;

// scripts/doctor/examine.ts
var predefined = "Folder";
var sizes = { head: 6e3, body: 1572864 };
async function examine(known2) {
  const examination = new Examination(known2);
  await examination.run();
  return { diagnoses: complete(examination.found), requestIds: [...examination.requestIds] };
}
var Examination = class {
  constructor(known2) {
    this.known = known2;
    this.found = [...known2.local];
  }
  known;
  found;
  requestIds = /* @__PURE__ */ new Set();
  open;
  async run() {
    const { target, patience, declared } = this.known;
    if (this.found.some(({ state }) => state === "refuses")) return;
    const way = await findWay(target, patience, declared?.vpn);
    this.found.push(...way.found);
    this.open = way.open;
    if (!this.open) return;
    const plain2 = await this.askServer();
    if (plain2) await this.askAsSystem(plain2);
  }
  async shake(wish = {}) {
    const opened = await this.open?.();
    const { target, authorities, patience } = this.known;
    return opened && shakeHands(opened, { serverName: target.serverName, authorities, patience, ...wish });
  }
  async call(socket, call) {
    const { serverName, port } = this.known.target;
    const host = `${isIP3(serverName) === 6 ? `[${serverName}]` : serverName}${port === 443 ? "" : `:${port}`}`;
    const answer = await makeCall(socket, { host, patience: this.known.patience, ...call });
    const id = "error" in answer ? void 0 : answer.headers["x-request-id"];
    if (id !== void 0 && /^[0-9a-zA-Z-]{1,64}$/.test(id) && this.requestIds.size < 10) this.requestIds.add(id);
    return answer;
  }
  /** TLS and the server's certificate, and what it answers to nobody in particular; undefined where a layer refuses. */
  async askServer() {
    const { target, identity } = this.known;
    let end = await this.shake();
    const needsCertificate = end !== void 0 && wantsCertificate(end);
    if (needsCertificate) end = await this.shake({ identity });
    if (!end) return this.stop(refuses("tls-closed", { error: "ECONNRESET" }));
    const refused = judgeHandshake(end, target.serverName);
    if (refused) return this.stop(needsCertificate && judgeAlert(end.alert) || refused);
    const server = judgeServer(end.server, target.serverName);
    const socket = end.socket;
    if (server.state === "refuses") return this.stopAtServer(server, socket);
    this.found.push(server);
    if (!needsCertificate) {
      const answer = await this.call(socket, { path: this.pathOf(this.types[0] ?? predefined) });
      await this.askVersions(end.protocol, {});
      return { answer };
    }
    socket.destroy();
    await this.askVersions(end.protocol, { identity });
    return { answer: void 0 };
  }
  stop(last) {
    this.found.push(last);
    return void 0;
  }
  /** A certificate that is out of date here and not by the server's clock is not to blame. */
  async stopAtServer(server, socket) {
    this.found.push(sayVersions([socket.getProtocol() ?? ""]));
    const isOfDates = server.cause === "server-ended" || server.cause === "server-early";
    const answer = isOfDates ? await this.call(socket, { path: this.pathOf(predefined) }) : void 0;
    socket.destroy();
    const ahead = answer && !("error" in answer) ? aheadOf(answer) : void 0;
    const theirs = ahead === void 0 ? void 0 : new Date(Date.now() - ahead * 1e3).toISOString().slice(0, 10);
    const day2 = String(server.details.day ?? "");
    const isFineThere = theirs !== void 0 && (server.cause === "server-ended" ? theirs <= day2 : theirs >= day2);
    return this.stop(isFineThere ? refuses("clock-off", { seconds: ahead ?? 0 }) : server);
  }
  async askVersions(spoken, wish) {
    const versions = [];
    for (const version of ["TLSv1.2", "TLSv1.3"]) {
      const end = version === spoken ? void 0 : await this.shake({ version, ...wish });
      if (version === spoken || end?.socket) versions.push(version);
      end?.socket?.destroy();
    }
    this.found.push(sayVersions(versions));
  }
  get types() {
    return this.known.declared?.documentTypes ?? [];
  }
  pathOf(type) {
    return `${this.known.target.path}document-types/${encodeURIComponent(type)}`;
  }
  /** With the certificate. */
  async askAsSystem({ answer: anonymous }) {
    const { identity, issuers } = this.known;
    const seen = await this.shake({ version: "TLSv1.2", identity });
    seen?.socket?.destroy();
    const sending = judgeSending(seen, issuers);
    const reached = anonymous && !("error" in anonymous) ? anonymous : void 0;
    const isRefusedThere = reached !== void 0 && readRefusal(reached) !== void 0;
    const end = await this.shake({ identity });
    if (!end?.socket) {
      this.found.push(sending.state === "refuses" ? sending : await this.judgeBroken(end));
      return;
    }
    const first = await this.call(end.socket, { path: this.pathOf(this.types[0] ?? predefined), keep: true });
    const refused = judgeAnswer(first, isRefusedThere);
    const told = reached ?? ("error" in first ? void 0 : first);
    this.found.push(sending, ...told ? this.sayProxy(told) : [], ...this.sayClock(reached, first));
    const isUnasked = sending.state === "refuses";
    if (refused && !isUnasked) await this.sayRefused(refused, reached !== void 0);
    if (refused || "error" in first) return;
    if (isUnasked) this.found.push({ ...sending, state: "doubt" });
    this.settleRoute();
    const passed = passedBefore(works("service-answers"));
    this.found.push(...passed.filter(({ layer }) => !isUnasked || layer !== "chain"), works("service-answers"));
    const address = reached ? readRefusal(reached)?.address : "";
    this.found.push(address ? works("address-seen", { address }) : works("address-let-in"));
    await this.askTypes(end.socket, first);
  }
  /** What was let in came from a registered address, wherever packets left from. */
  settleRoute() {
    const at = this.found.findIndex(({ cause }) => cause === "route-not-vpn");
    const doubtful = this.found[at];
    if (doubtful) this.found[at] = works("route-direct", doubtful.details);
  }
  /** The handshake with the certificate broke, and the one without did not. */
  async judgeBroken(end) {
    const refused = judgeAlert(end?.alert);
    if (refused) return refused;
    const error = end?.error ?? "ECONNRESET";
    const lost = error === "silent" ? await this.askPackets() : void 0;
    return lost?.state === "refuses" ? lost : refuses("certificate-cut-off", { error: end?.alert ?? error });
  }
  async askPackets(identity) {
    const end = await this.shake(identity ? { identity } : {});
    if (!end?.socket) return notAsked("packets-untold", { error: end?.error ?? "ECONNRESET" });
    const headers = { "X-Padding": "0".repeat(sizes.head) };
    return judgePackets(await this.call(end.socket, { path: this.pathOf(predefined), headers }));
  }
  /** Silence may be of packets that are lost on the way, which is seen without the certificate, too. */
  async sayRefused(refused, wasAnswered) {
    const isSilent = refused.cause === "service-silent" || refused.cause === "gateway-silent";
    const lost = isSilent && wasAnswered ? await this.askPackets() : void 0;
    if (lost?.state === "refuses") this.found.push(lost);
    else this.found.push(...passedBefore(refused), refused);
  }
  sayProxy(answer) {
    const via = sayVia(answer);
    return "via" in via && !this.known.target.proxy ? [works("proxy-named", via)] : [];
  }
  /** Of the gateway, and of the service behind it where that says its own. */
  sayClock(...given) {
    return given.flatMap((one) => one && !("error" in one) ? [judgeClock(aheadOf(one))] : []);
  }
  async askTypes(given, first) {
    let socket = given;
    const read = [readType(this.types[0] ?? predefined, first)];
    for (const type of this.types.slice(1)) {
      const answer = await this.askAgain(socket, this.pathOf(type));
      socket = answer.socket ?? socket;
      const refused = judgeAnswer(answer.answer, true);
      if (refused || "error" in answer.answer) {
        this.found.push(refused ?? refuses("service-silent"));
        return;
      }
      read.push(readType(type, answer.answer));
    }
    this.found.push(judgeTypes(read, this.known.declared !== void 0));
    await this.askQuota(socket);
  }
  /** On the same connection, or on a new one where that has ended. */
  async askAgain(socket, path) {
    const { identity } = this.known;
    const end = socket.destroyed ? await this.shake({ identity }) : void 0;
    const used = end ? end.socket : socket;
    if (!used) return { answer: { error: end?.error ?? "ECONNRESET", alert: end?.alert, isSent: false }, socket: void 0 };
    return { answer: await this.call(used, { path, keep: true }), socket: used };
  }
  async askQuota(socket) {
    const { declared, target } = this.known;
    const principal = declared?.clientId === void 0 ? void 0 : `urn:md:system:${declared.clientId}`;
    const path = `${target.path}quota?principal=${encodeURIComponent(principal ?? "")}`;
    const asked = principal === void 0 ? void 0 : await this.askAgain(socket, path);
    this.found.push(asked ? judgeQuota(asked.answer) : notAsked("quota-without-id"));
    (asked?.socket ?? socket).destroy();
    const packets = await this.askPackets(this.known.identity);
    this.found.push(packets);
    if (packets.state !== "refuses") await this.askUpload();
  }
  /** Zeros to a place where nothing can be kept. */
  async askUpload() {
    const { identity, patience } = this.known;
    const end = await this.shake({ identity });
    if (!end?.socket) return;
    const path = this.pathOf(predefined);
    const answer = await this.call(end.socket, { path, method: "POST", bytes: sizes.body, patience: patience * 3 });
    this.found.push(judgeUpload(answer, sizes.body));
  }
};
var onTheWay = [
  ["client-certificate", works("certificate-sent")],
  ["chain", works("certificate-sound")],
  ["gateway", works("system-known")],
  ["address", works("address-let-in")]
];
function passedBefore({ layer }) {
  const all = onTheWay.map(([one]) => one);
  const at = all.indexOf(layer);
  const passed = onTheWay.slice(0, at < 0 ? isBeyond(layer) ? all.length : 0 : at);
  return passed.map(([, diagnosis]) => diagnosis);
}
var isBeyond = (layer) => ["service", "types", "quota"].includes(layer);

// scripts/commands/doctor/credentials.ts
import { X509Certificate } from "node:crypto";
import { Duplex as Duplex2 } from "node:stream";
import { createSecureContext, TLSSocket } from "node:tls";
var passphraseVariable = "MDOCS_PASSPHRASE";
async function readCredentials({ certificate: file, key: keyFile, locale }) {
  const bytes = readGiven(file);
  const keyBytes = keyFile === void 0 ? bytes : readGiven(keyFile);
  const whole = pemOf(bytes);
  const identity = whole === void 0 ? { pfx: bytes } : { cert: whole, key: keyBytes };
  const opened = await open(identity, locale);
  if ("cause" in opened) return { identity, certificate: void 0, issuers: [], found: [opened] };
  const own = ownCertificate(opened.context);
  const reading = own && await readCertificate(own, nodePlatform);
  if (!reading || !("certificate" in reading))
    return { identity, certificate: void 0, issuers: [], found: [refuses("certificate-unreadable")] };
  const { certificate } = reading;
  const more = await Promise.all(blocksIn(whole ?? "").map((pem) => readCertificate(Buffer.from(pem), nodePlatform)));
  const all = [certificate, ...more.flatMap((one) => "certificate" in one ? [one.certificate] : [])];
  const issuers = [...new Set(all.map(({ issuer }) => Buffer.from(issuer.der).toString("hex")))];
  return { identity: opened.identity, certificate, issuers, found: [works("files-match", { sha256: certificate.sha256 })] };
}
function pemOf(bytes) {
  const text = bytes.toString("latin1");
  if (/-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----/.test(text)) return text;
  try {
    return new X509Certificate(bytes).toString();
  } catch {
    return void 0;
  }
}
var blocksIn = (pem) => (pem.match(/-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g) ?? []).slice(0, 10);
async function open(identity, locale) {
  const first = tryOpening({ ...identity, passphrase: "" });
  if ("context" in first || first.cause !== "key-unreadable") return first;
  const passphrase = process.env[passphraseVariable] ?? await askUnseen(question, locale);
  return passphrase === void 0 ? first : tryOpening({ ...identity, passphrase });
}
function tryOpening(identity) {
  try {
    return { identity, context: createSecureContext(identity) };
  } catch (error) {
    const words = error instanceof Error ? error.message : "";
    if (/key values mismatch|key type mismatch|different/i.test(words)) return refuses("key-of-another");
    const isNoPfx = "pfx" in identity && /wrong tag|not enough data|asn1/i.test(words);
    return refuses(isNoPfx ? "certificate-unreadable" : "key-unreadable");
  }
}
var question = {
  ro: "Parola cheii (nu se vede c\xE2nd o scrie\u021Bi)",
  en: "Passphrase of the key (not shown as you type)",
  ru: "\u041F\u0430\u0440\u043E\u043B\u044C \u043A\u043B\u044E\u0447\u0430 (\u043F\u0440\u0438 \u0432\u0432\u043E\u0434\u0435 \u043D\u0435 \u0432\u0438\u0434\u0435\u043D)"
};
function ownCertificate(secureContext) {
  const nowhere = new Duplex2({ read() {
  }, write: (_chunk, _encoding, done) => done() });
  const socket = new TLSSocket(nowhere, { secureContext, isServer: true });
  try {
    return socket.getX509Certificate()?.raw;
  } finally {
    socket.destroy();
  }
}
var serverAuthOnly = ({ extendedKeyUsage }) => extendedKeyUsage !== void 0 && !extendedKeyUsage.includes("1.3.6.1.5.5.7.3.2");
function judgeDates(certificate, now, soon) {
  const until = Date.parse(certificate.notAfter);
  const day2 = certificate.notAfter.slice(0, 10);
  if (until < now.getTime()) return [doubts("certificate-expired", { day: day2 })];
  if (Date.parse(certificate.notBefore) > now.getTime()) return [doubts("certificate-not-yet-valid")];
  if (serverAuthOnly(certificate)) return [doubts("certificate-purpose")];
  return until - now.getTime() < soon * 864e5 ? [doubts("certificate-ending", { day: day2 })] : [];
}

// scripts/commands/doctor/words/sentence.ts
function value(details, key) {
  const found2 = details[key];
  if (found2 === void 0) return new Phrase("-");
  return typeof found2 === "object" ? quoteAll(found2) : found2;
}
function day(details, key, locale) {
  const found2 = details[key];
  return new Phrase(typeof found2 === "string" && isDay(found2) ? formatDay(found2, locale) : "-");
}
var plain = (text) => {
  return () => text;
};
var sendReport = {
  ro: "Trimite\u021Bi raportul la AGE.",
  en: "Send the report to AGE.",
  ru: "\u041E\u0442\u043F\u0440\u0430\u0432\u044C\u0442\u0435 \u043E\u0442\u0447\u0451\u0442 \u0432 AGE."
};
var tryAgain = {
  ro: "Repeta\u021Bi mai t\xE2rziu; dac\u0103 \u021Bine, trimite\u021Bi raportul la AGE.",
  en: "Try again later; if it lasts, send the report to AGE.",
  ru: "\u041F\u043E\u0432\u0442\u043E\u0440\u0438\u0442\u0435 \u043F\u043E\u0437\u0436\u0435; \u0435\u0441\u043B\u0438 \u043D\u0435 \u043F\u0440\u043E\u0439\u0434\u0451\u0442, \u043E\u0442\u043F\u0440\u0430\u0432\u044C\u0442\u0435 \u043E\u0442\u0447\u0451\u0442 \u0432 AGE."
};

// scripts/commands/doctor/words/answer.ts
var answerWords = {
  "system-known": {
    says: plain({
      ro: "Gateway-ul cunoa\u0219te sistemul \u0219i i-a l\u0103sat apelul s\u0103 treac\u0103.",
      en: "The gateway knows the system and let its call through.",
      ru: "\u0428\u043B\u044E\u0437 \u0437\u043D\u0430\u0435\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0443 \u0438 \u043F\u0440\u043E\u043F\u0443\u0441\u0442\u0438\u043B \u0435\u0451 \u0437\u0430\u043F\u0440\u043E\u0441."
    })
  },
  "certificate-unknown": {
    says: plain({
      ro: "Certificatul este bun, dar gateway-ul nu \xEEl cunoa\u0219te \xEEn acest mediu.",
      en: "The certificate is good, but the gateway does not know it in this environment.",
      ru: "\u0421\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0438\u0441\u043F\u0440\u0430\u0432\u0435\u043D, \u043D\u043E \u0448\u043B\u044E\u0437 \u043D\u0435 \u0437\u043D\u0430\u0435\u0442 \u0435\u0433\u043E \u0432 \u044D\u0442\u043E\u0439 \u0441\u0440\u0435\u0434\u0435."
    }),
    todo: {
      ro: "Verifica\u021Bi c\u0103 certificatul este cel din fi\u0219ierul institu\u021Biei \u0219i c\u0103 modificarea a fost publicat\u0103 (comanda status).",
      en: "Check that the certificate is the one in the institution's file, and that the change was published (command status).",
      ru: "\u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435, \u0447\u0442\u043E \u044D\u0442\u043E \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0438\u0437 \u0444\u0430\u0439\u043B\u0430 \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F \u0438 \u0447\u0442\u043E \u0438\u0437\u043C\u0435\u043D\u0435\u043D\u0438\u0435 \u043E\u043F\u0443\u0431\u043B\u0438\u043A\u043E\u0432\u0430\u043D\u043E (\u043A\u043E\u043C\u0430\u043D\u0434\u0430 status)."
    }
  },
  "certificate-revoked": {
    says: plain({
      ro: "Certificatul a fost revocat \u0219i nu mai poate fi folosit.",
      en: "The certificate was revoked and cannot be used any more.",
      ru: "\u0421\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u043E\u0442\u043E\u0437\u0432\u0430\u043D \u0438 \u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435 \u043C\u043E\u0436\u0435\u0442 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u044C\u0441\u044F."
    }),
    todo: {
      ro: "Prezenta\u021Bi alt certificat \xEEnregistrat, sau scrie\u021Bi la AGE.",
      en: "Present another registered certificate, or write to AGE.",
      ru: "\u041F\u0440\u0435\u0434\u044A\u044F\u0432\u0438\u0442\u0435 \u0434\u0440\u0443\u0433\u043E\u0439 \u0437\u0430\u0440\u0435\u0433\u0438\u0441\u0442\u0440\u0438\u0440\u043E\u0432\u0430\u043D\u043D\u044B\u0439 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0438\u043B\u0438 \u043D\u0430\u043F\u0438\u0448\u0438\u0442\u0435 \u0432 AGE."
    }
  },
  "access-suspended": {
    says: plain({
      ro: "Accesul sistemului \xEEn acest mediu este suspendat.",
      en: "The system's access in this environment is suspended.",
      ru: "\u0414\u043E\u0441\u0442\u0443\u043F \u0441\u0438\u0441\u0442\u0435\u043C\u044B \u0432 \u044D\u0442\u043E\u0439 \u0441\u0440\u0435\u0434\u0435 \u043F\u0440\u0438\u043E\u0441\u0442\u0430\u043D\u043E\u0432\u043B\u0435\u043D."
    }),
    todo: { ro: "Accesul \xEEl red\u0103 numai AGE.", en: "Only AGE gives access back.", ru: "\u0414\u043E\u0441\u0442\u0443\u043F \u0432\u043E\u0437\u0432\u0440\u0430\u0449\u0430\u0435\u0442 \u0442\u043E\u043B\u044C\u043A\u043E AGE." }
  },
  "publication-ended": {
    says: plain({
      ro: "Gateway-ul nu las\u0103 pe nimeni s\u0103 treac\u0103: configura\u021Bia lui a ie\u0219it din termen.",
      en: "The gateway lets nobody through: its configuration has ended.",
      ru: "\u0428\u043B\u044E\u0437 \u043D\u0438\u043A\u043E\u0433\u043E \u043D\u0435 \u043F\u0440\u043E\u043F\u0443\u0441\u043A\u0430\u0435\u0442: \u0441\u0440\u043E\u043A \u0435\u0433\u043E \u043A\u043E\u043D\u0444\u0438\u0433\u0443\u0440\u0430\u0446\u0438\u0438 \u0438\u0441\u0442\u0451\u043A."
    }),
    todo: tryAgain
  },
  "too-many-requests": {
    says: plain({
      ro: "Sistemul face acum mai multe apeluri dec\xE2t prime\u0219te mediul de la unul singur.",
      en: "The system now makes more calls than the environment takes from one.",
      ru: "\u0421\u0438\u0441\u0442\u0435\u043C\u0430 \u0441\u0435\u0439\u0447\u0430\u0441 \u0434\u0435\u043B\u0430\u0435\u0442 \u0431\u043E\u043B\u044C\u0448\u0435 \u0437\u0430\u043F\u0440\u043E\u0441\u043E\u0432, \u0447\u0435\u043C \u0441\u0440\u0435\u0434\u0430 \u043F\u0440\u0438\u043D\u0438\u043C\u0430\u0435\u0442 \u043E\u0442 \u043E\u0434\u043D\u043E\u0439."
    }),
    todo: {
      ro: "Repeta\u021Bi c\xE2nd sistemul face mai pu\u021Bine apeluri.",
      en: "Try again when the system makes fewer calls.",
      ru: "\u041F\u043E\u0432\u0442\u043E\u0440\u0438\u0442\u0435, \u043A\u043E\u0433\u0434\u0430 \u0441\u0438\u0441\u0442\u0435\u043C\u0430 \u0434\u0435\u043B\u0430\u0435\u0442 \u043C\u0435\u043D\u044C\u0448\u0435 \u0437\u0430\u043F\u0440\u043E\u0441\u043E\u0432."
    }
  },
  "gateway-refuses": {
    says: (d) => ({
      ro: say`Gateway-ul refuză apelul: ${value(d, "code")} (${value(d, "status")}).`,
      en: say`The gateway refuses the call: ${value(d, "code")} (${value(d, "status")}).`,
      ru: say`Шлюз отклоняет запрос: ${value(d, "code")} (${value(d, "status")}).`
    }),
    todo: sendReport
  },
  "gateway-silent": {
    says: plain({
      ro: "TLS se deschide, dar la un apel nu vine niciun r\u0103spuns la timp.",
      en: "TLS opens, but no answer to a call comes in time.",
      ru: "TLS \u043E\u0442\u043A\u0440\u044B\u0432\u0430\u0435\u0442\u0441\u044F, \u043D\u043E \u043D\u0430 \u0437\u0430\u043F\u0440\u043E\u0441 \u043E\u0442\u0432\u0435\u0442 \u0432\u043E\u0432\u0440\u0435\u043C\u044F \u043D\u0435 \u043F\u0440\u0438\u0445\u043E\u0434\u0438\u0442."
    }),
    todo: tryAgain
  },
  "gateway-closed": {
    says: (d) => ({
      ro: say`TLS se deschide, dar serverul închide conexiunea fără răspuns: ${value(d, "error")}.`,
      en: say`TLS opens, but the server closes the connection without an answer: ${value(d, "error")}.`,
      ru: say`TLS открывается, но сервер закрывает соединение без ответа: ${value(d, "error")}.`
    }),
    todo: tryAgain
  },
  "answered-by-another": {
    says: (d) => ({
      ro: say`Răspunde altcineva decât gateway-ul (${value(d, "status")}): răspunsul nu are numărul pe care îl dă gateway-ul oricărui apel.`,
      en: say`Somebody else than the gateway answers (${value(d, "status")}): the answer lacks the number that the gateway gives every call.`,
      ru: say`Отвечает не шлюз (${value(d, "status")}): в ответе нет номера, который шлюз даёт каждому запросу.`
    }),
    todo: {
      ro: "Verifica\u021Bi adresa apelat\u0103, \u0219i dac\u0103 o cutie de pe drum r\u0103spunde \xEEn locul gateway-ului.",
      en: "Check the address that is called, and whether a box on the way answers in place of the gateway.",
      ru: "\u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u0432\u044B\u0437\u044B\u0432\u0430\u0435\u043C\u044B\u0439 \u0430\u0434\u0440\u0435\u0441 \u0438 \u043D\u0435 \u043E\u0442\u0432\u0435\u0447\u0430\u0435\u0442 \u043B\u0438 \u0432\u043C\u0435\u0441\u0442\u043E \u0448\u043B\u044E\u0437\u0430 \u0443\u0441\u0442\u0440\u043E\u0439\u0441\u0442\u0432\u043E \u043D\u0430 \u043F\u0443\u0442\u0438."
    }
  },
  "address-seen": {
    says: (d) => ({
      ro: say`Gateway-ul a văzut apelul de la ${value(d, "address")} și l-a lăsat să treacă.`,
      en: say`The gateway saw the call come from ${value(d, "address")} and let it through.`,
      ru: say`Шлюз видел запрос с ${value(d, "address")} и пропустил его.`
    })
  },
  "address-let-in": {
    says: plain({
      ro: "Adresa este \xEEnregistrat\u0103; care este, gateway-ul nu a spus.",
      en: "The address is registered; which one it is, the gateway did not say.",
      ru: "\u0410\u0434\u0440\u0435\u0441 \u0437\u0430\u0440\u0435\u0433\u0438\u0441\u0442\u0440\u0438\u0440\u043E\u0432\u0430\u043D; \u043A\u0430\u043A\u043E\u0439 \u0438\u043C\u0435\u043D\u043D\u043E, \u0448\u043B\u044E\u0437 \u043D\u0435 \u0441\u043E\u043E\u0431\u0449\u0438\u043B."
    })
  },
  "address-not-registered": {
    says: (d) => ({
      ro: say`Gateway-ul a văzut apelul de la ${value(d, "address")}, adresă care nu este înregistrată pentru sistem.`,
      en: say`The gateway saw the call come from ${value(d, "address")}, which is not registered for the system.`,
      ru: say`Шлюз видел запрос с ${value(d, "address")}; этот адрес не зарегистрирован для системы.`
    }),
    todo: {
      ro: "\xCEntreba\u021Bi re\u021Beaua dac\u0103 ie\u0219irea prin aceast\u0103 adres\u0103 este cea stabil\u0103; dac\u0103 da, ad\u0103uga\u021Bi-o \xEEn fi\u0219ierul institu\u021Biei, dac\u0103 nu, ie\u0219i\u021Bi prin cea \xEEnregistrat\u0103.",
      en: "Ask the network whether this is the stable way out; if so, add the address to the institution's file, if not, go out by the registered one.",
      ru: "\u0423\u0437\u043D\u0430\u0439\u0442\u0435 \u0443 \u0441\u0435\u0442\u0435\u0432\u0438\u043A\u043E\u0432, \u043F\u043E\u0441\u0442\u043E\u044F\u043D\u043D\u044B\u0439 \u043B\u0438 \u044D\u0442\u043E \u0432\u044B\u0445\u043E\u0434; \u0435\u0441\u043B\u0438 \u0434\u0430, \u0434\u043E\u0431\u0430\u0432\u044C\u0442\u0435 \u0430\u0434\u0440\u0435\u0441 \u0432 \u0444\u0430\u0439\u043B \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F, \u0435\u0441\u043B\u0438 \u043D\u0435\u0442, \u0432\u044B\u0445\u043E\u0434\u0438\u0442\u0435 \u0447\u0435\u0440\u0435\u0437 \u0437\u0430\u0440\u0435\u0433\u0438\u0441\u0442\u0440\u0438\u0440\u043E\u0432\u0430\u043D\u043D\u044B\u0439."
    }
  },
  "service-answers": {
    says: plain({
      ro: "MDocs r\u0103spunde \xEEn spatele gateway-ului.",
      en: "MDocs answers behind the gateway.",
      ru: "MDocs \u043E\u0442\u0432\u0435\u0447\u0430\u0435\u0442 \u0437\u0430 \u0448\u043B\u044E\u0437\u043E\u043C."
    })
  },
  "service-down": {
    says: (d) => ({
      ro: say`Gateway-ul lasă apelul să treacă, dar MDocs din spatele lui nu este disponibil (${value(d, "status")}).`,
      en: say`The gateway lets the call through, but MDocs behind it is not available (${value(d, "status")}).`,
      ru: say`Шлюз пропускает запрос, но MDocs за ним недоступен (${value(d, "status")}).`
    }),
    todo: tryAgain
  },
  "service-silent": {
    says: plain({
      ro: "Gateway-ul r\u0103spunde, dar la apelul sistemului nu vine niciun r\u0103spuns de la MDocs la timp.",
      en: "The gateway answers, but no answer of MDocs to the system's call comes in time.",
      ru: "\u0428\u043B\u044E\u0437 \u043E\u0442\u0432\u0435\u0447\u0430\u0435\u0442, \u043D\u043E \u043E\u0442\u0432\u0435\u0442 MDocs \u043D\u0430 \u0437\u0430\u043F\u0440\u043E\u0441 \u0441\u0438\u0441\u0442\u0435\u043C\u044B \u0432\u043E\u0432\u0440\u0435\u043C\u044F \u043D\u0435 \u043F\u0440\u0438\u0445\u043E\u0434\u0438\u0442."
    }),
    todo: tryAgain
  },
  "service-failed": {
    says: (d) => ({
      ro: say`MDocs a răspuns cu o eroare a sa (${value(d, "status")}).`,
      en: say`MDocs answered with an error of its own (${value(d, "status")}).`,
      ru: say`MDocs ответил собственной ошибкой (${value(d, "status")}).`
    }),
    todo: tryAgain
  },
  "system-unidentified": {
    says: plain({
      ro: "Gateway-ul las\u0103 apelul s\u0103 treac\u0103, dar MDocs nu identific\u0103 sistemul (401).",
      en: "The gateway lets the call through, but MDocs does not identify the system (401).",
      ru: "\u0428\u043B\u044E\u0437 \u043F\u0440\u043E\u043F\u0443\u0441\u043A\u0430\u0435\u0442 \u0437\u0430\u043F\u0440\u043E\u0441, \u043D\u043E MDocs \u043D\u0435 \u0443\u0437\u043D\u0430\u0451\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0443 (401)."
    }),
    todo: {
      ro: "Trimite\u021Bi raportul la AGE: sistemul trebuie s\u0103 fie \xEEnregistrat \xEEn MPass cu acest identificator de client.",
      en: "Send the report to AGE: the system has to be registered in MPass with this client id.",
      ru: "\u041E\u0442\u043F\u0440\u0430\u0432\u044C\u0442\u0435 \u043E\u0442\u0447\u0451\u0442 \u0432 AGE: \u0441\u0438\u0441\u0442\u0435\u043C\u0430 \u0434\u043E\u043B\u0436\u043D\u0430 \u0431\u044B\u0442\u044C \u0437\u0430\u0440\u0435\u0433\u0438\u0441\u0442\u0440\u0438\u0440\u043E\u0432\u0430\u043D\u0430 \u0432 MPass \u0441 \u044D\u0442\u0438\u043C \u0438\u0434\u0435\u043D\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u043E\u0440\u043E\u043C \u043A\u043B\u0438\u0435\u043D\u0442\u0430."
    }
  }
};

// scripts/commands/doctor/words/certificate.ts
var certificateWords = {
  "certificate-sent": {
    says: plain({
      ro: "Serverul a cerut certificatul \u0219i l-a primit.",
      en: "The server asked for the certificate and got it.",
      ru: "\u0421\u0435\u0440\u0432\u0435\u0440 \u0437\u0430\u043F\u0440\u043E\u0441\u0438\u043B \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0438 \u043F\u043E\u043B\u0443\u0447\u0438\u043B \u0435\u0433\u043E."
    })
  },
  "certificate-unseen": {
    says: plain({
      ro: "Nu s-a v\u0103zut dac\u0103 serverul cere certificatul: aceasta se vede numai \xEEn TLS 1.2.",
      en: "Whether the server asks for the certificate was not seen: only TLS 1.2 shows it.",
      ru: "\u0417\u0430\u043F\u0440\u0430\u0448\u0438\u0432\u0430\u0435\u0442 \u043B\u0438 \u0441\u0435\u0440\u0432\u0435\u0440 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442, \u043D\u0435 \u0432\u0438\u0434\u043D\u043E: \u044D\u0442\u043E \u0432\u0438\u0434\u043D\u043E \u0442\u043E\u043B\u044C\u043A\u043E \u0432 TLS 1.2."
    })
  },
  "certificate-not-asked-for": {
    says: plain({
      ro: "Serverul care r\u0103spunde nu cere certificatul sistemului, iar gateway-ul \xEEl cere mereu.",
      en: "The server that answers does not ask for the system's certificate, and the gateway always does.",
      ru: "\u041E\u0442\u0432\u0435\u0447\u0430\u044E\u0449\u0438\u0439 \u0441\u0435\u0440\u0432\u0435\u0440 \u043D\u0435 \u0437\u0430\u043F\u0440\u0430\u0448\u0438\u0432\u0430\u0435\u0442 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u044B, \u0430 \u0448\u043B\u044E\u0437 \u0437\u0430\u043F\u0440\u0430\u0448\u0438\u0432\u0430\u0435\u0442 \u0435\u0433\u043E \u0432\u0441\u0435\u0433\u0434\u0430."
    }),
    todo: {
      ro: "Altcineva deschide TLS pe drum (proxy, antivirus, balansor): cere\u021Bi o excep\u021Bie pentru acest server.",
      en: "Somebody else opens TLS on the way (proxy, antivirus, load balancer): ask for an exception for this server.",
      ru: "TLS \u043D\u0430 \u043F\u0443\u0442\u0438 \u0432\u0441\u043A\u0440\u044B\u0432\u0430\u0435\u0442 \u043A\u0442\u043E-\u0442\u043E \u0434\u0440\u0443\u0433\u043E\u0439 (\u043F\u0440\u043E\u043A\u0441\u0438, \u0430\u043D\u0442\u0438\u0432\u0438\u0440\u0443\u0441, \u0431\u0430\u043B\u0430\u043D\u0441\u0438\u0440\u043E\u0432\u0449\u0438\u043A): \u043F\u043E\u043F\u0440\u043E\u0441\u0438\u0442\u0435 \u0438\u0441\u043A\u043B\u044E\u0447\u0435\u043D\u0438\u0435 \u0434\u043B\u044F \u044D\u0442\u043E\u0433\u043E \u0441\u0435\u0440\u0432\u0435\u0440\u0430."
    }
  },
  "certificate-missing": {
    says: plain({
      ro: "Certificatul a fost dat la deschiderea TLS, dar serverul spune c\u0103 nu l-a primit.",
      en: "The certificate was given when TLS was opened, but the server says that it did not get it.",
      ru: "\u0421\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0431\u044B\u043B \u043F\u0435\u0440\u0435\u0434\u0430\u043D \u043F\u0440\u0438 \u043E\u0442\u043A\u0440\u044B\u0442\u0438\u0438 TLS, \u043D\u043E \u0441\u0435\u0440\u0432\u0435\u0440 \u0441\u043E\u043E\u0431\u0449\u0430\u0435\u0442, \u0447\u0442\u043E \u043D\u0435 \u043F\u043E\u043B\u0443\u0447\u0438\u043B \u0435\u0433\u043E."
    }),
    todo: {
      ro: "Verifica\u021Bi dac\u0103 altcineva deschide TLS pe drum; dac\u0103 nu, trimite\u021Bi raportul la AGE.",
      en: "Check whether somebody else opens TLS on the way; if not, send the report to AGE.",
      ru: "\u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435, \u043D\u0435 \u0432\u0441\u043A\u0440\u044B\u0432\u0430\u0435\u0442 \u043B\u0438 TLS \u043D\u0430 \u043F\u0443\u0442\u0438 \u043A\u0442\u043E-\u0442\u043E \u0434\u0440\u0443\u0433\u043E\u0439; \u0435\u0441\u043B\u0438 \u043D\u0435\u0442, \u043E\u0442\u043F\u0440\u0430\u0432\u044C\u0442\u0435 \u043E\u0442\u0447\u0451\u0442 \u0432 AGE."
    }
  },
  "certificate-unlisted": {
    says: plain({
      ro: "Emitentul certificatului nu este pe lista trimis\u0103 de server: Java, .NET pe Windows \u0219i browserele nu \xEEl vor trimite.",
      en: "The certificate's issuer is not on the list that the server sent: Java, .NET on Windows and browsers will not send it.",
      ru: "\u0418\u0437\u0434\u0430\u0442\u0435\u043B\u044F \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430 \u043D\u0435\u0442 \u0432 \u0441\u043F\u0438\u0441\u043A\u0435, \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u043F\u0440\u0438\u0441\u043B\u0430\u043B \u0441\u0435\u0440\u0432\u0435\u0440: Java, .NET \u043D\u0430 Windows \u0438 \u0431\u0440\u0430\u0443\u0437\u0435\u0440\u044B \u0435\u0433\u043E \u043D\u0435 \u043E\u0442\u043F\u0440\u0430\u0432\u044F\u0442."
    }),
    todo: {
      ro: "Verifica\u021Bi c\u0103 certificatul este pentru acest mediu.",
      en: "Check that the certificate is for this environment.",
      ru: "\u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435, \u0447\u0442\u043E \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u043F\u0440\u0435\u0434\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D \u0434\u043B\u044F \u044D\u0442\u043E\u0439 \u0441\u0440\u0435\u0434\u044B."
    }
  },
  "certificate-cut-off": {
    says: (d) => ({
      ro: say`Fără certificat serverul răspunde; cu el, conexiunea se întrerupe: ${value(d, "error")}.`,
      en: say`Without the certificate the server answers; with it, the connection breaks: ${value(d, "error")}.`,
      ru: say`Без сертификата сервер отвечает; с ним соединение обрывается: ${value(d, "error")}.`
    }),
    todo: {
      ro: "Trimite\u021Bi raportul la AGE.",
      en: "Send the report to AGE.",
      ru: "\u041E\u0442\u043F\u0440\u0430\u0432\u044C\u0442\u0435 \u043E\u0442\u0447\u0451\u0442 \u0432 AGE."
    }
  },
  "certificate-sound": {
    says: plain({
      ro: "Serverul a verificat lan\u021Bul \u0219i termenele certificatului \u0219i le-a acceptat.",
      en: "The server checked the certificate's chain and dates, and took them.",
      ru: "\u0421\u0435\u0440\u0432\u0435\u0440 \u043F\u0440\u043E\u0432\u0435\u0440\u0438\u043B \u0446\u0435\u043F\u043E\u0447\u043A\u0443 \u0438 \u0441\u0440\u043E\u043A\u0438 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430 \u0438 \u043F\u0440\u0438\u043D\u044F\u043B \u0438\u0445."
    })
  },
  "certificate-ending": {
    says: (d) => ({
      ro: say`Certificatul este valabil numai până la ${day(d, "day", "ro")}.`,
      en: say`The certificate is valid only until ${day(d, "day", "en")}.`,
      ru: say`Сертификат действует только до ${day(d, "day", "ru")}.`
    }),
    todo: {
      ro: "Cere\u021Bi de acum unul nou, apoi \xEEnscrie\u021Bi-l cu comanda renew.",
      en: "Ask for a new one now, then enter it with the command renew.",
      ru: "\u0417\u0430\u043F\u0440\u043E\u0441\u0438\u0442\u0435 \u043D\u043E\u0432\u044B\u0439 \u0443\u0436\u0435 \u0441\u0435\u0439\u0447\u0430\u0441, \u0437\u0430\u0442\u0435\u043C \u0432\u043D\u0435\u0441\u0438\u0442\u0435 \u0435\u0433\u043E \u043A\u043E\u043C\u0430\u043D\u0434\u043E\u0439 renew."
    }
  },
  "certificate-expired": {
    says: plain({
      ro: "Certificatul a expirat, sau o autoritate de deasupra lui.",
      en: "The certificate has expired, or an authority above it has.",
      ru: "\u0421\u0440\u043E\u043A \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430 \u0438\u043B\u0438 \u0446\u0435\u043D\u0442\u0440\u0430 \u043D\u0430\u0434 \u043D\u0438\u043C \u0438\u0441\u0442\u0451\u043A."
    }),
    todo: {
      ro: "Cere\u021Bi un certificat nou \u0219i \xEEnscrie\u021Bi-l \xEEn fi\u0219ierul institu\u021Biei.",
      en: "Ask for a new certificate and enter it in the institution's file.",
      ru: "\u0417\u0430\u043F\u0440\u043E\u0441\u0438\u0442\u0435 \u043D\u043E\u0432\u044B\u0439 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0438 \u0432\u043D\u0435\u0441\u0438\u0442\u0435 \u0435\u0433\u043E \u0432 \u0444\u0430\u0439\u043B \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F."
    }
  },
  "certificate-not-yet-valid": {
    says: plain({
      ro: "Certificatul, sau o autoritate de deasupra lui, nu este \xEEnc\u0103 valabil.",
      en: "The certificate, or an authority above it, is not valid yet.",
      ru: "\u0421\u0440\u043E\u043A \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430 \u0438\u043B\u0438 \u0446\u0435\u043D\u0442\u0440\u0430 \u043D\u0430\u0434 \u043D\u0438\u043C \u0435\u0449\u0451 \u043D\u0435 \u043D\u0430\u0447\u0430\u043B\u0441\u044F."
    }),
    todo: {
      ro: "A\u0219tepta\u021Bi ziua de la care este valabil, sau verifica\u021Bi ceasul.",
      en: "Wait for the day from which it is valid, or check the clock.",
      ru: "\u0414\u043E\u0436\u0434\u0438\u0442\u0435\u0441\u044C \u0434\u043D\u044F, \u0441 \u043A\u043E\u0442\u043E\u0440\u043E\u0433\u043E \u043E\u043D \u0434\u0435\u0439\u0441\u0442\u0432\u0443\u0435\u0442, \u0438\u043B\u0438 \u043F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u0447\u0430\u0441\u044B."
    }
  },
  "certificate-purpose": {
    says: plain({
      ro: "Certificatul nu este f\u0103cut pentru conectarea unui sistem (\xEEi lipse\u0219te scopul clientAuth).",
      en: "The certificate is not made for connecting a system (it lacks the purpose clientAuth).",
      ru: "\u0421\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u043D\u0435 \u043F\u0440\u0435\u0434\u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D \u0434\u043B\u044F \u043F\u043E\u0434\u043A\u043B\u044E\u0447\u0435\u043D\u0438\u044F \u0441\u0438\u0441\u0442\u0435\u043C\u044B (\u0432 \u043D\u0451\u043C \u043D\u0435\u0442 \u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u044F clientAuth)."
    }),
    todo: {
      ro: "Cere\u021Bi un certificat de sistem, cu scopul clientAuth.",
      en: "Ask for a certificate for systems, with the purpose clientAuth.",
      ru: "\u0417\u0430\u043F\u0440\u043E\u0441\u0438\u0442\u0435 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0434\u043B\u044F \u0441\u0438\u0441\u0442\u0435\u043C, \u0441 \u043D\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u0438\u0435\u043C clientAuth."
    }
  },
  "certificate-untrusted": {
    says: plain({
      ro: "Serverul nu accept\u0103 emitentul certificatului \xEEn acest mediu.",
      en: "The server does not take the certificate's issuer in this environment.",
      ru: "\u0421\u0435\u0440\u0432\u0435\u0440 \u043D\u0435 \u043F\u0440\u0438\u043D\u0438\u043C\u0430\u0435\u0442 \u0438\u0437\u0434\u0430\u0442\u0435\u043B\u044F \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430 \u0432 \u044D\u0442\u043E\u0439 \u0441\u0440\u0435\u0434\u0435."
    }),
    todo: {
      ro: "Verifica\u021Bi c\u0103 nu este certificatul celuilalt mediu sau unul f\u0103cut de sine st\u0103t\u0103tor.",
      en: "Check that it is neither the certificate of the other environment nor one that signs itself.",
      ru: "\u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435, \u0447\u0442\u043E \u044D\u0442\u043E \u043D\u0435 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0434\u0440\u0443\u0433\u043E\u0439 \u0441\u0440\u0435\u0434\u044B \u0438 \u043D\u0435 \u0441\u0430\u043C\u043E\u043F\u043E\u0434\u043F\u0438\u0441\u0430\u043D\u043D\u044B\u0439."
    }
  },
  "certificate-not-accepted": {
    says: plain({
      ro: "Certificatul nu a trecut verificarea serverului.",
      en: "The certificate did not pass the server's check.",
      ru: "\u0421\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u043D\u0435 \u043F\u0440\u043E\u0448\u0451\u043B \u043F\u0440\u043E\u0432\u0435\u0440\u043A\u0443 \u0441\u0435\u0440\u0432\u0435\u0440\u0430."
    }),
    todo: {
      ro: "Vede\u021Bi cu comanda inspect ce \xEEi lipse\u0219te; apoi trimite\u021Bi raportul la AGE.",
      en: "See with the command inspect what is wrong with it; then send the report to AGE.",
      ru: "\u041F\u043E\u0441\u043C\u043E\u0442\u0440\u0438\u0442\u0435 \u043A\u043E\u043C\u0430\u043D\u0434\u043E\u0439 inspect, \u0447\u0442\u043E \u0441 \u043D\u0438\u043C \u043D\u0435 \u0442\u0430\u043A; \u0437\u0430\u0442\u0435\u043C \u043E\u0442\u043F\u0440\u0430\u0432\u044C\u0442\u0435 \u043E\u0442\u0447\u0451\u0442 \u0432 AGE."
    }
  }
};

// scripts/commands/doctor/words/documents.ts
var documentWords = {
  "types-answer": {
    says: (d) => ({
      ro: say`Fiecare tip de documente declarat răspunde: ${value(d, "codes")}.`,
      en: say`Every declared document type answers: ${value(d, "codes")}.`,
      ru: say`Каждый объявленный тип документов отвечает: ${value(d, "codes")}.`
    })
  },
  "types-refused": {
    says: (d) => ({
      ro: say`MDocs nu dă tipurile de documente ${value(d, "codes")} (${value(d, "statuses")}).`,
      en: say`MDocs does not give the document types ${value(d, "codes")} (${value(d, "statuses")}).`,
      ru: say`MDocs не отдаёт типы документов ${value(d, "codes")} (${value(d, "statuses")}).`
    }),
    todo: {
      ro: "Verifica\u021Bi codurile; dac\u0103 sunt din catalog, AGE trebuie s\u0103 le creeze (404) sau s\u0103 le permit\u0103 (403) \xEEn acest mediu.",
      en: "Check the codes; if they are in the catalogue, AGE has to create them (404) or allow them (403) in this environment.",
      ru: "\u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u043A\u043E\u0434\u044B; \u0435\u0441\u043B\u0438 \u043E\u043D\u0438 \u0435\u0441\u0442\u044C \u0432 \u043A\u0430\u0442\u0430\u043B\u043E\u0433\u0435, AGE \u0434\u043E\u043B\u0436\u043D\u043E \u0441\u043E\u0437\u0434\u0430\u0442\u044C \u0438\u0445 (404) \u0438\u043B\u0438 \u0440\u0430\u0437\u0440\u0435\u0448\u0438\u0442\u044C (403) \u0432 \u044D\u0442\u043E\u0439 \u0441\u0440\u0435\u0434\u0435."
    }
  },
  "types-unlike": {
    says: (d) => ({
      ro: say`Apelul pentru ${value(d, "codes")} reușește, dar răspunsul nu este un tip de documente cu acest cod.`,
      en: say`The call for ${value(d, "codes")} succeeds, but the answer is no document type of that code.`,
      ru: say`Запрос для ${value(d, "codes")} успешен, но ответ не тип документов с таким кодом.`
    }),
    todo: sendReport
  },
  "types-undeclared": {
    says: (d) => ({
      ro: say`Fără fișierul instituției s-a cerut numai ${value(d, "codes")}, pe care îl are orice MDocs.`,
      en: say`Without the institution's file only ${value(d, "codes")} was asked for, which every MDocs has.`,
      ru: say`Без файла учреждения запрошен только ${value(d, "codes")}, который есть в любом MDocs.`
    })
  },
  "quota-left": {
    says: (d) => ({
      ro: say`Spațiu folosit: ${value(d, "used")} din ${value(d, "most")} octeți.`,
      en: say`Storage used: ${value(d, "used")} of ${value(d, "most")} bytes.`,
      ru: say`Занято: ${value(d, "used")} из ${value(d, "most")} байт.`
    })
  },
  "quota-short": {
    says: (d) => ({
      ro: say`Spațiul este aproape plin: ${value(d, "used")} din ${value(d, "most")} octeți.`,
      en: say`The storage is almost full: ${value(d, "used")} of ${value(d, "most")} bytes.`,
      ru: say`Место почти закончилось: ${value(d, "used")} из ${value(d, "most")} байт.`
    }),
    todo: {
      ro: "Elibera\u021Bi spa\u021Biu, sau cere\u021Bi mai mult de la AGE.",
      en: "Free storage, or ask AGE for more.",
      ru: "\u041E\u0441\u0432\u043E\u0431\u043E\u0434\u0438\u0442\u0435 \u043C\u0435\u0441\u0442\u043E \u0438\u043B\u0438 \u043F\u043E\u043F\u0440\u043E\u0441\u0438\u0442\u0435 \u0443 AGE \u0431\u043E\u043B\u044C\u0448\u0435."
    }
  },
  "quota-full": {
    says: plain({
      ro: "Spa\u021Biul sistemului este plin: MDocs nu mai prime\u0219te documente.",
      en: "The system's storage is full: MDocs takes no more documents.",
      ru: "\u041C\u0435\u0441\u0442\u043E \u0441\u0438\u0441\u0442\u0435\u043C\u044B \u0437\u0430\u043A\u043E\u043D\u0447\u0438\u043B\u043E\u0441\u044C: MDocs \u0431\u043E\u043B\u044C\u0448\u0435 \u043D\u0435 \u043F\u0440\u0438\u043D\u0438\u043C\u0430\u0435\u0442 \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u044B."
    }),
    todo: {
      ro: "Elibera\u021Bi spa\u021Biu, sau cere\u021Bi mai mult de la AGE.",
      en: "Free storage, or ask AGE for more.",
      ru: "\u041E\u0441\u0432\u043E\u0431\u043E\u0434\u0438\u0442\u0435 \u043C\u0435\u0441\u0442\u043E \u0438\u043B\u0438 \u043F\u043E\u043F\u0440\u043E\u0441\u0438\u0442\u0435 \u0443 AGE \u0431\u043E\u043B\u044C\u0448\u0435."
    }
  },
  "quota-untold": {
    says: (d) => ({
      ro: say`MDocs nu a spus cât spațiu mai este (${value(d, "status")}).`,
      en: say`MDocs did not say how much storage is left (${value(d, "status")}).`,
      ru: say`MDocs не сообщил, сколько места осталось (${value(d, "status")}).`
    }),
    todo: tryAgain
  },
  "quota-without-id": {
    says: plain({
      ro: "F\u0103r\u0103 identificatorul de client spa\u021Biul nu poate fi cerut.",
      en: "Without a client id the storage cannot be asked for.",
      ru: "\u0411\u0435\u0437 \u0438\u0434\u0435\u043D\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u043E\u0440\u0430 \u043A\u043B\u0438\u0435\u043D\u0442\u0430 \u043C\u0435\u0441\u0442\u043E \u0443\u0437\u043D\u0430\u0442\u044C \u043D\u0435\u043B\u044C\u0437\u044F."
    })
  },
  "packets-pass": {
    says: plain({
      ro: "Pachetele de m\u0103rime \xEEntreag\u0103 trec (MTU).",
      en: "Packets of full size pass (MTU).",
      ru: "\u041F\u0430\u043A\u0435\u0442\u044B \u043F\u043E\u043B\u043D\u043E\u0433\u043E \u0440\u0430\u0437\u043C\u0435\u0440\u0430 \u043F\u0440\u043E\u0445\u043E\u0434\u044F\u0442 (MTU)."
    })
  },
  "packets-lost": {
    says: plain({
      ro: "Apelurile mici primesc r\u0103spuns, iar cele mari nu: pachetele de m\u0103rime \xEEntreag\u0103 se pierd pe drum (MTU).",
      en: "Small calls are answered and large ones are not: packets of full size get lost on the way (MTU).",
      ru: "\u041D\u0430 \u043C\u0430\u043B\u044B\u0435 \u0437\u0430\u043F\u0440\u043E\u0441\u044B \u043F\u0440\u0438\u0445\u043E\u0434\u0438\u0442 \u043E\u0442\u0432\u0435\u0442, \u043D\u0430 \u0431\u043E\u043B\u044C\u0448\u0438\u0435 \u043D\u0435\u0442: \u043F\u0430\u043A\u0435\u0442\u044B \u043F\u043E\u043B\u043D\u043E\u0433\u043E \u0440\u0430\u0437\u043C\u0435\u0440\u0430 \u0442\u0435\u0440\u044F\u044E\u0442\u0441\u044F \u043D\u0430 \u043F\u0443\u0442\u0438 (MTU)."
    }),
    todo: {
      ro: "Cere\u021Bi mic\u0219orarea MTU sau MSS pe tunel, sau l\u0103sa\u021Bi s\u0103 treac\u0103 mesajele ICMP \u201Efragmentation needed\u201D.",
      en: "Ask for a smaller MTU or MSS on the tunnel, or let the ICMP messages \u201Cfragmentation needed\u201D pass.",
      ru: "\u041F\u043E\u043F\u0440\u043E\u0441\u0438\u0442\u0435 \u0443\u043C\u0435\u043D\u044C\u0448\u0438\u0442\u044C MTU \u0438\u043B\u0438 MSS \u0432 \u0442\u0443\u043D\u043D\u0435\u043B\u0435 \u0438\u043B\u0438 \u043F\u0440\u043E\u043F\u0443\u0441\u043A\u0430\u0442\u044C \u0441\u043E\u043E\u0431\u0449\u0435\u043D\u0438\u044F ICMP \xABfragmentation needed\xBB."
    }
  },
  "packets-untold": {
    says: (d) => ({
      ro: say`Mărimea pachetelor nu a putut fi încercată: ${value(d, "error")}.`,
      en: say`The size of packets could not be tried: ${value(d, "error")}.`,
      ru: say`Размер пакетов проверить не удалось: ${value(d, "error")}.`
    })
  },
  "upload-passes": {
    says: (d) => ({
      ro: say`Un corp de ${value(d, "bytes")} octeți a trecut (zerouri; nu se păstrează nimic).`,
      en: say`A body of ${value(d, "bytes")} bytes passed (zeros; nothing is kept).`,
      ru: say`Тело в ${value(d, "bytes")} байт прошло (нули; ничего не сохраняется).`
    })
  },
  "upload-unread": {
    says: plain({
      ro: "R\u0103spunsul nu arat\u0103 dac\u0103 un corp mare trece.",
      en: "The answer does not show whether a large body passes.",
      ru: "\u041F\u043E \u043E\u0442\u0432\u0435\u0442\u0443 \u043D\u0435 \u0432\u0438\u0434\u043D\u043E, \u043F\u0440\u043E\u0445\u043E\u0434\u0438\u0442 \u043B\u0438 \u0431\u043E\u043B\u044C\u0448\u043E\u0435 \u0442\u0435\u043B\u043E."
    })
  },
  "upload-too-large": {
    says: (d) => ({
      ro: say`Un corp de ${value(d, "bytes")} octeți este refuzat ca prea mare (413), iar gateway-ul primește 5 GiB.`,
      en: say`A body of ${value(d, "bytes")} bytes is refused as too large (413), and the gateway takes 5 GiB.`,
      ru: say`Тело в ${value(d, "bytes")} байт отклонено как слишком большое (413), а шлюз принимает 5 ГиБ.`
    }),
    todo: {
      ro: "C\u0103uta\u021Bi limita pe drum (proxy, WAF); dac\u0103 nu este acolo, trimite\u021Bi raportul la AGE.",
      en: "Look for the limit on the way (proxy, WAF); if it is not there, send the report to AGE.",
      ru: "\u041F\u043E\u0438\u0449\u0438\u0442\u0435 \u043E\u0433\u0440\u0430\u043D\u0438\u0447\u0435\u043D\u0438\u0435 \u043D\u0430 \u043F\u0443\u0442\u0438 (\u043F\u0440\u043E\u043A\u0441\u0438, WAF); \u0435\u0441\u043B\u0438 \u0435\u0433\u043E \u0442\u0430\u043C \u043D\u0435\u0442, \u043E\u0442\u043F\u0440\u0430\u0432\u044C\u0442\u0435 \u043E\u0442\u0447\u0451\u0442 \u0432 AGE."
    }
  },
  "upload-stalls": {
    says: (d) => ({
      ro: say`La un corp de ${value(d, "bytes")} octeți nu vine niciun răspuns: trimiterea lui se oprește.`,
      en: say`No answer comes to a body of ${value(d, "bytes")} bytes: sending it stops.`,
      ru: say`На тело в ${value(d, "bytes")} байт ответа нет: его отправка останавливается.`
    }),
    todo: {
      ro: "Cere\u021Bi verificarea MTU, a limitei de band\u0103 \u0219i a firewall-ului care se uit\u0103 \xEEn con\u021Binut.",
      en: "Ask to have the MTU, the limit of bandwidth and firewalls that look into contents checked.",
      ru: "\u041F\u043E\u043F\u0440\u043E\u0441\u0438\u0442\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438\u0442\u044C MTU, \u043E\u0433\u0440\u0430\u043D\u0438\u0447\u0435\u043D\u0438\u0435 \u043F\u043E\u043B\u043E\u0441\u044B \u0438 \u0431\u0440\u0430\u043D\u0434\u043C\u0430\u0443\u044D\u0440, \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u043F\u0440\u043E\u0441\u043C\u0430\u0442\u0440\u0438\u0432\u0430\u0435\u0442 \u0441\u043E\u0434\u0435\u0440\u0436\u0438\u043C\u043E\u0435."
    }
  },
  "upload-cut": {
    says: (d) => ({
      ro: say`Trimiterea unui corp de ${value(d, "bytes")} octeți este întreruptă: ${value(d, "error")}.`,
      en: say`Sending a body of ${value(d, "bytes")} bytes is cut off: ${value(d, "error")}.`,
      ru: say`Отправка тела в ${value(d, "bytes")} байт обрывается: ${value(d, "error")}.`
    }),
    todo: {
      ro: "C\u0103uta\u021Bi ce o taie pe drum (proxy, WAF, firewall); dac\u0103 nu este nimic, trimite\u021Bi raportul la AGE.",
      en: "Look for what cuts it on the way (proxy, WAF, firewall); if there is nothing, send the report to AGE.",
      ru: "\u041F\u043E\u0438\u0449\u0438\u0442\u0435, \u0447\u0442\u043E \u043E\u0431\u0440\u044B\u0432\u0430\u0435\u0442 \u0435\u0451 \u043D\u0430 \u043F\u0443\u0442\u0438 (\u043F\u0440\u043E\u043A\u0441\u0438, WAF, \u0431\u0440\u0430\u043D\u0434\u043C\u0430\u0443\u044D\u0440); \u0435\u0441\u043B\u0438 \u043D\u0438\u0447\u0435\u0433\u043E \u043D\u0435\u0442, \u043E\u0442\u043F\u0440\u0430\u0432\u044C\u0442\u0435 \u043E\u0442\u0447\u0451\u0442 \u0432 AGE."
    }
  },
  "clock-right": {
    says: (d) => ({
      ro: say`Ceasul mașinii și al serverului diferă cu ${value(d, "seconds")} s.`,
      en: say`The machine's clock and the server's differ by ${value(d, "seconds")} s.`,
      ru: say`Часы машины и сервера расходятся на ${value(d, "seconds")} с.`
    })
  },
  "clock-off": {
    says: (d) => ({
      ro: say`Față de server, ceasul mașinii este înainte cu ${value(d, "seconds")} s (cu minus: în urmă).`,
      en: say`Against the server, the machine's clock is ahead by ${value(d, "seconds")} s (with a minus: behind).`,
      ru: say`Относительно сервера часы машины спешат на ${value(d, "seconds")} с (с минусом: отстают).`
    }),
    todo: {
      ro: "Porni\u021Bi sincronizarea orei (NTP) pe ma\u0219in\u0103. Dac\u0103 ora ei este bun\u0103, trimite\u021Bi raportul la AGE.",
      en: "Turn on time synchronisation (NTP) on the machine. If its time is right, send the report to AGE.",
      ru: "\u0412\u043A\u043B\u044E\u0447\u0438\u0442\u0435 \u0441\u0438\u043D\u0445\u0440\u043E\u043D\u0438\u0437\u0430\u0446\u0438\u044E \u0432\u0440\u0435\u043C\u0435\u043D\u0438 (NTP) \u043D\u0430 \u043C\u0430\u0448\u0438\u043D\u0435. \u0415\u0441\u043B\u0438 \u0435\u0451 \u0432\u0440\u0435\u043C\u044F \u0432\u0435\u0440\u043D\u043E, \u043E\u0442\u043F\u0440\u0430\u0432\u044C\u0442\u0435 \u043E\u0442\u0447\u0451\u0442 \u0432 AGE."
    }
  },
  "clock-untold": {
    says: plain({
      ro: "Serverul nu a spus ce or\u0103 are.",
      en: "The server did not say what time it has.",
      ru: "\u0421\u0435\u0440\u0432\u0435\u0440 \u043D\u0435 \u0441\u043E\u043E\u0431\u0449\u0438\u043B \u0441\u0432\u043E\u0451 \u0432\u0440\u0435\u043C\u044F."
    })
  }
};

// scripts/commands/doctor/words/own.ts
var ownWords = {
  "files-match": {
    says: (d) => ({
      ro: say`Cheia este a certificatului. Amprenta lui: ${value(d, "sha256")}.`,
      en: say`The key is the certificate's. Its fingerprint: ${value(d, "sha256")}.`,
      ru: say`Ключ принадлежит сертификату. Отпечаток: ${value(d, "sha256")}.`
    })
  },
  "certificate-unreadable": {
    says: plain({
      ro: "\xCEn fi\u0219ier nu este un certificat care poate fi citit.",
      en: "There is no readable certificate in the file.",
      ru: "\u0412 \u0444\u0430\u0439\u043B\u0435 \u043D\u0435\u0442 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430, \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u043C\u043E\u0436\u043D\u043E \u043F\u0440\u043E\u0447\u0438\u0442\u0430\u0442\u044C."
    }),
    todo: {
      ro: "Da\u021Bi fi\u0219ierul PEM al certificatului \u0219i fi\u0219ierul cheii, sau un fi\u0219ier PFX.",
      en: "Give the PEM file of the certificate and the file of the key, or a PFX file.",
      ru: "\u0423\u043A\u0430\u0436\u0438\u0442\u0435 \u0444\u0430\u0439\u043B PEM \u0441 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u043E\u043C \u0438 \u0444\u0430\u0439\u043B \u043A\u043B\u044E\u0447\u0430 \u0438\u043B\u0438 \u0444\u0430\u0439\u043B PFX."
    }
  },
  "key-unreadable": {
    says: plain({
      ro: "Cheia nu poate fi deschis\u0103: parola nu este cea bun\u0103, sau fi\u0219ierul nu este o cheie.",
      en: "The key cannot be opened: the passphrase is not the right one, or the file is no key.",
      ru: "\u041A\u043B\u044E\u0447 \u043D\u0435 \u043E\u0442\u043A\u0440\u044B\u0432\u0430\u0435\u0442\u0441\u044F: \u043F\u0430\u0440\u043E\u043B\u044C \u043D\u0435\u0432\u0435\u0440\u0435\u043D, \u0438\u043B\u0438 \u0432 \u0444\u0430\u0439\u043B\u0435 \u043D\u0435\u0442 \u043A\u043B\u044E\u0447\u0430."
    }),
    todo: {
      ro: "Verifica\u021Bi fi\u0219ierul \u0219i parola. Un PFX vechi (RC2, 3DES) se salveaz\u0103 din nou cu OpenSSL.",
      en: "Check the file and the passphrase. An old PFX (RC2, 3DES) has to be saved again with OpenSSL.",
      ru: "\u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u0444\u0430\u0439\u043B \u0438 \u043F\u0430\u0440\u043E\u043B\u044C. \u0421\u0442\u0430\u0440\u044B\u0439 PFX (RC2, 3DES) \u043D\u0443\u0436\u043D\u043E \u043F\u0435\u0440\u0435\u0441\u043E\u0445\u0440\u0430\u043D\u0438\u0442\u044C \u0441 \u043F\u043E\u043C\u043E\u0449\u044C\u044E OpenSSL."
    }
  },
  "key-of-another": {
    says: plain({
      ro: "Cheia nu este a acestui certificat: TLS nu poate fi deschis cu ele.",
      en: "The key is not that of this certificate: TLS cannot be opened with the two.",
      ru: "\u041A\u043B\u044E\u0447 \u043D\u0435 \u043E\u0442 \u044D\u0442\u043E\u0433\u043E \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430: \u0432\u043C\u0435\u0441\u0442\u0435 \u043E\u043D\u0438 \u043D\u0435 \u0433\u043E\u0434\u044F\u0442\u0441\u044F \u0434\u043B\u044F TLS."
    }),
    todo: {
      ro: "G\u0103si\u021Bi cheia cu care a fost f\u0103cut\u0103 cererea de certificat (CSR).",
      en: "Find the key that the certificate request (CSR) was made with.",
      ru: "\u041D\u0430\u0439\u0434\u0438\u0442\u0435 \u043A\u043B\u044E\u0447, \u0441 \u043A\u043E\u0442\u043E\u0440\u044B\u043C \u0431\u044B\u043B \u0441\u043E\u0437\u0434\u0430\u043D \u0437\u0430\u043F\u0440\u043E\u0441 \u043D\u0430 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 (CSR)."
    }
  },
  "entry-found": {
    says: (d) => ({
      ro: say`Certificatul este declarat pentru ${value(d, "system")}.`,
      en: say`The certificate is declared for ${value(d, "system")}.`,
      ru: say`Сертификат объявлен для системы ${value(d, "system")}.`
    })
  },
  "entry-absent": {
    says: plain({
      ro: "Niciun fi\u0219ier de integrare nu a fost citit: ce este declarat nu se \u0219tie aici.",
      en: "No integration file was read: what is declared is not known here.",
      ru: "\u0424\u0430\u0439\u043B \u0438\u043D\u0442\u0435\u0433\u0440\u0430\u0446\u0438\u0438 \u043D\u0435 \u043F\u0440\u043E\u0447\u0438\u0442\u0430\u043D: \u0447\u0442\u043E \u043E\u0431\u044A\u044F\u0432\u043B\u0435\u043D\u043E, \u0437\u0434\u0435\u0441\u044C \u043D\u0435\u0438\u0437\u0432\u0435\u0441\u0442\u043D\u043E."
    })
  },
  "entry-of-sandbox": {
    says: (d) => ({
      ro: say`Este un sandbox pentru ${value(d, "system")}: certificatul declarat nu se verifică.`,
      en: say`It is a sandbox for ${value(d, "system")}: the declared certificate is not looked at.`,
      ru: say`Это песочница для системы ${value(d, "system")}: объявленный сертификат не проверяется.`
    })
  },
  "entry-unknown": {
    says: plain({
      ro: "\xCEn niciun fi\u0219ier de integrare citit nu este declarat acest certificat pentru acest mediu.",
      en: "No integration file that was read declares this certificate for this environment.",
      ru: "\u041D\u0438 \u0432 \u043E\u0434\u043D\u043E\u043C \u043F\u0440\u043E\u0447\u0438\u0442\u0430\u043D\u043D\u043E\u043C \u0444\u0430\u0439\u043B\u0435 \u0438\u043D\u0442\u0435\u0433\u0440\u0430\u0446\u0438\u0438 \u044D\u0442\u043E\u0442 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0434\u043B\u044F \u044D\u0442\u043E\u0439 \u0441\u0440\u0435\u0434\u044B \u043D\u0435 \u043E\u0431\u044A\u044F\u0432\u043B\u0435\u043D."
    }),
    todo: {
      ro: "Aduce\u021Bi depozitul la zi, sau numi\u021Bi sistemul: institu\u021Bie/sistem.",
      en: "Bring the repository up to date, or name the system: institution/system.",
      ru: "\u041E\u0431\u043D\u043E\u0432\u0438\u0442\u0435 \u0440\u0435\u043F\u043E\u0437\u0438\u0442\u043E\u0440\u0438\u0439 \u0438\u043B\u0438 \u043D\u0430\u0437\u043E\u0432\u0438\u0442\u0435 \u0441\u0438\u0441\u0442\u0435\u043C\u0443: \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u0435/\u0441\u0438\u0441\u0442\u0435\u043C\u0430."
    }
  },
  "entry-lacks-certificate": {
    says: (d) => ({
      ro: say`În fișierul citit, ${value(d, "system")} nu are acest certificat în acest mediu.`,
      en: say`In the file that was read, ${value(d, "system")} does not have this certificate in this environment.`,
      ru: say`В прочитанном файле у системы ${value(d, "system")} в этой среде нет этого сертификата.`
    }),
    todo: {
      ro: "Folosi\u021Bi certificatul declarat, sau cere\u021Bi \xEEnscrierea acestuia. Aduce\u021Bi mai \xEEnt\xE2i depozitul la zi.",
      en: "Use the declared certificate, or ask for this one. Bring the repository up to date first.",
      ru: "\u0418\u0441\u043F\u043E\u043B\u044C\u0437\u0443\u0439\u0442\u0435 \u043E\u0431\u044A\u044F\u0432\u043B\u0435\u043D\u043D\u044B\u0439 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0438\u043B\u0438 \u043F\u043E\u0434\u0430\u0439\u0442\u0435 \u0437\u0430\u044F\u0432\u043A\u0443 \u043D\u0430 \u044D\u0442\u043E\u0442. \u0421\u043D\u0430\u0447\u0430\u043B\u0430 \u043E\u0431\u043D\u043E\u0432\u0438\u0442\u0435 \u0440\u0435\u043F\u043E\u0437\u0438\u0442\u043E\u0440\u0438\u0439."
    }
  },
  "entry-suspended": {
    says: (d) => ({
      ro: say`În fișierul citit, ${value(d, "system")} este suspendat.`,
      en: say`In the file that was read, ${value(d, "system")} is suspended.`,
      ru: say`В прочитанном файле система ${value(d, "system")} приостановлена.`
    }),
    todo: {
      ro: "Accesul \xEEl red\u0103 numai AGE.",
      en: "Only AGE gives access back.",
      ru: "\u0414\u043E\u0441\u0442\u0443\u043F \u0432\u043E\u0437\u0432\u0440\u0430\u0449\u0430\u0435\u0442 \u0442\u043E\u043B\u044C\u043A\u043E AGE."
    }
  }
};

// scripts/commands/doctor/words/tls.ts
var tlsWords = {
  "tls-works": {
    says: (d) => ({
      ro: say`TLS se deschide: ${value(d, "versions")}.`,
      en: say`TLS opens: ${value(d, "versions")}.`,
      ru: say`TLS открывается: ${value(d, "versions")}.`
    })
  },
  "not-tls": {
    says: plain({
      ro: "La acest port r\u0103spunde ceva, dar nu TLS.",
      en: "Something answers at this port, but not TLS.",
      ru: "\u041D\u0430 \u044D\u0442\u043E\u043C \u043F\u043E\u0440\u0442\u0443 \u0447\u0442\u043E-\u0442\u043E \u043E\u0442\u0432\u0435\u0447\u0430\u0435\u0442, \u043D\u043E \u043D\u0435 TLS."
    }),
    todo: {
      ro: "Verifica\u021Bi portul. Dac\u0103 este cel bun, o cutie de pe drum r\u0103spunde \xEEn locul serverului.",
      en: "Check the port. If it is the right one, a box on the way answers in place of the server.",
      ru: "\u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u043F\u043E\u0440\u0442. \u0415\u0441\u043B\u0438 \u043E\u043D \u0432\u0435\u0440\u0435\u043D, \u0432\u043C\u0435\u0441\u0442\u043E \u0441\u0435\u0440\u0432\u0435\u0440\u0430 \u043E\u0442\u0432\u0435\u0447\u0430\u0435\u0442 \u0443\u0441\u0442\u0440\u043E\u0439\u0441\u0442\u0432\u043E \u043D\u0430 \u043F\u0443\u0442\u0438."
    }
  },
  "tls-version": {
    says: plain({
      ro: "Serverul \u0219i aceast\u0103 ma\u0219in\u0103 nu au nicio versiune de TLS \xEEn comun, de la 1.2 \xEEn sus.",
      en: "The server and this machine have no version of TLS in common, from 1.2 up.",
      ru: "\u0423 \u0441\u0435\u0440\u0432\u0435\u0440\u0430 \u0438 \u044D\u0442\u043E\u0439 \u043C\u0430\u0448\u0438\u043D\u044B \u043D\u0435\u0442 \u043E\u0431\u0449\u0435\u0439 \u0432\u0435\u0440\u0441\u0438\u0438 TLS, \u043D\u0430\u0447\u0438\u043D\u0430\u044F \u0441 1.2."
    }),
    todo: {
      ro: "Gateway-ul prime\u0219te TLS 1.2 \u0219i 1.3: dac\u0103 ma\u0219ina le are, r\u0103spunde altcineva \xEEn locul lui.",
      en: "The gateway takes TLS 1.2 and 1.3: if the machine has them, somebody else answers in its place.",
      ru: "\u0428\u043B\u044E\u0437 \u043F\u0440\u0438\u043D\u0438\u043C\u0430\u0435\u0442 TLS 1.2 \u0438 1.3: \u0435\u0441\u043B\u0438 \u0443 \u043C\u0430\u0448\u0438\u043D\u044B \u043E\u043D\u0438 \u0435\u0441\u0442\u044C, \u0432\u043C\u0435\u0441\u0442\u043E \u043D\u0435\u0433\u043E \u043E\u0442\u0432\u0435\u0447\u0430\u0435\u0442 \u043A\u0442\u043E-\u0442\u043E \u0434\u0440\u0443\u0433\u043E\u0439."
    }
  },
  "tls-refused": {
    says: (d) => ({
      ro: say`Serverul refuză deschiderea TLS: ${value(d, "alert")}.`,
      en: say`The server refuses to open TLS: ${value(d, "alert")}.`,
      ru: say`Сервер отказывается открыть TLS: ${value(d, "alert")}.`
    }),
    todo: {
      ro: "Trimite\u021Bi raportul la AGE. Verifica\u021Bi \u0219i dac\u0103 ma\u0219ina limiteaz\u0103 cifrurile (politica de criptografie a sistemului).",
      en: "Send the report to AGE. Check also whether the machine limits ciphers (its cryptographic policy).",
      ru: "\u041E\u0442\u043F\u0440\u0430\u0432\u044C\u0442\u0435 \u043E\u0442\u0447\u0451\u0442 \u0432 AGE. \u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u0442\u0430\u043A\u0436\u0435, \u043D\u0435 \u043E\u0433\u0440\u0430\u043D\u0438\u0447\u0438\u0432\u0430\u0435\u0442 \u043B\u0438 \u043C\u0430\u0448\u0438\u043D\u0430 \u0448\u0438\u0444\u0440\u044B (\u0435\u0451 \u043A\u0440\u0438\u043F\u0442\u043E\u043F\u043E\u043B\u0438\u0442\u0438\u043A\u0430)."
    }
  },
  "tls-name": {
    says: (d) => ({
      ro: say`Serverul nu cunoaște numele ${value(d, "name")} (SNI).`,
      en: say`The server does not know the name ${value(d, "name")} (SNI).`,
      ru: say`Сервер не знает имени ${value(d, "name")} (SNI).`
    }),
    todo: {
      ro: "Apela\u021Bi serverul dup\u0103 numele lui de domeniu, cel din instruc\u021Biuni.",
      en: "Call the server by its host name, the one in the instructions.",
      ru: "\u041E\u0431\u0440\u0430\u0449\u0430\u0439\u0442\u0435\u0441\u044C \u043A \u0441\u0435\u0440\u0432\u0435\u0440\u0443 \u043F\u043E \u0434\u043E\u043C\u0435\u043D\u043D\u043E\u043C\u0443 \u0438\u043C\u0435\u043D\u0438 \u0438\u0437 \u0438\u043D\u0441\u0442\u0440\u0443\u043A\u0446\u0438\u0438."
    }
  },
  "tls-closed": {
    says: (d) => ({
      ro: say`Conexiunea se întrerupe în timpul deschiderii TLS: ${value(d, "error")}.`,
      en: say`The connection breaks while TLS is opened: ${value(d, "error")}.`,
      ru: say`Соединение обрывается при открытии TLS: ${value(d, "error")}.`
    }),
    todo: {
      ro: "De obicei o taie un firewall care se uit\u0103 \xEEn TLS. Cere\u021Bi o excep\u021Bie pentru acest server.",
      en: "Usually a firewall that looks into TLS cuts it. Ask for an exception for this server.",
      ru: "\u041E\u0431\u044B\u0447\u043D\u043E \u0435\u0433\u043E \u043E\u0431\u0440\u044B\u0432\u0430\u0435\u0442 \u0431\u0440\u0430\u043D\u0434\u043C\u0430\u0443\u044D\u0440, \u043A\u043E\u0442\u043E\u0440\u044B\u0439 \u043F\u0440\u043E\u0441\u043C\u0430\u0442\u0440\u0438\u0432\u0430\u0435\u0442 TLS. \u041F\u043E\u043F\u0440\u043E\u0441\u0438\u0442\u0435 \u0438\u0441\u043A\u043B\u044E\u0447\u0435\u043D\u0438\u0435 \u0434\u043B\u044F \u044D\u0442\u043E\u0433\u043E \u0441\u0435\u0440\u0432\u0435\u0440\u0430."
    }
  },
  "tls-silent": {
    says: plain({
      ro: "Portul este deschis, dar deschiderea TLS nu se termin\u0103.",
      en: "The port is open, but opening TLS does not come to an end.",
      ru: "\u041F\u043E\u0440\u0442 \u043E\u0442\u043A\u0440\u044B\u0442, \u043D\u043E \u043E\u0442\u043A\u0440\u044B\u0442\u0438\u0435 TLS \u043D\u0435 \u0437\u0430\u0432\u0435\u0440\u0448\u0430\u0435\u0442\u0441\u044F."
    }),
    todo: {
      ro: "Cere\u021Bi verificarea firewall-ului \u0219i a m\u0103rimii pachetelor (MTU) pe drum, mai ales prin VPN.",
      en: "Ask to have the firewall and the size of packets (MTU) on the way checked, above all by VPN.",
      ru: "\u041F\u043E\u043F\u0440\u043E\u0441\u0438\u0442\u0435 \u043F\u0440\u043E\u0432\u0435\u0440\u0438\u0442\u044C \u0431\u0440\u0430\u043D\u0434\u043C\u0430\u0443\u044D\u0440 \u0438 \u0440\u0430\u0437\u043C\u0435\u0440 \u043F\u0430\u043A\u0435\u0442\u043E\u0432 (MTU) \u043D\u0430 \u043F\u0443\u0442\u0438, \u043E\u0441\u043E\u0431\u0435\u043D\u043D\u043E \u0447\u0435\u0440\u0435\u0437 VPN."
    }
  },
  "server-trusted": {
    says: (d) => ({
      ro: say`Certificatul serverului este pentru ${value(d, "name")}, emis de ${value(d, "issuer")}, valabil până la ${day(d, "until", "ro")}.`,
      en: say`The server's certificate is for ${value(d, "name")}, issued by ${value(d, "issuer")}, valid until ${day(d, "until", "en")}.`,
      ru: say`Сертификат сервера выдан для ${value(d, "name")} издателем ${value(d, "issuer")} и действует до ${day(d, "until", "ru")}.`
    })
  },
  "server-name": {
    says: (d) => ({
      ro: say`Certificatul serverului nu este pentru ${value(d, "name")}: răspunde alt server.`,
      en: say`The server's certificate is not for ${value(d, "name")}: another server answers.`,
      ru: say`Сертификат сервера не для ${value(d, "name")}: отвечает другой сервер.`
    }),
    todo: {
      ro: "Verifica\u021Bi adresa la care duce numele (DNS, fi\u0219ierul hosts) \u0219i dac\u0103 o cutie de pe drum r\u0103spunde \xEEn locul serverului.",
      en: "Check the address that the name leads to (DNS, hosts file), and whether a box on the way answers in place of the server.",
      ru: "\u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435, \u043D\u0430 \u043A\u0430\u043A\u043E\u0439 \u0430\u0434\u0440\u0435\u0441 \u0432\u0435\u0434\u0451\u0442 \u0438\u043C\u044F (DNS, \u0444\u0430\u0439\u043B hosts) \u0438 \u043D\u0435 \u043E\u0442\u0432\u0435\u0447\u0430\u0435\u0442 \u043B\u0438 \u0432\u043C\u0435\u0441\u0442\u043E \u0441\u0435\u0440\u0432\u0435\u0440\u0430 \u0443\u0441\u0442\u0440\u043E\u0439\u0441\u0442\u0432\u043E \u043D\u0430 \u043F\u0443\u0442\u0438."
    }
  },
  "server-name-unknown": {
    says: plain({
      ro: "Gateway-ul r\u0103spunde, dar conexiunea nu a fost deschis\u0103 pentru numele lui (SNI).",
      en: "The gateway answers, but the connection was not opened for its name (SNI).",
      ru: "\u0428\u043B\u044E\u0437 \u043E\u0442\u0432\u0435\u0447\u0430\u0435\u0442, \u043D\u043E \u0441\u043E\u0435\u0434\u0438\u043D\u0435\u043D\u0438\u0435 \u043E\u0442\u043A\u0440\u044B\u0442\u043E \u043D\u0435 \u0434\u043B\u044F \u0435\u0433\u043E \u0438\u043C\u0435\u043D\u0438 (SNI)."
    }),
    todo: {
      ro: "Apela\u021Bi serverul dup\u0103 numele lui de domeniu.",
      en: "Call the server by its host name.",
      ru: "\u041E\u0431\u0440\u0430\u0449\u0430\u0439\u0442\u0435\u0441\u044C \u043A \u0441\u0435\u0440\u0432\u0435\u0440\u0443 \u043F\u043E \u0434\u043E\u043C\u0435\u043D\u043D\u043E\u043C\u0443 \u0438\u043C\u0435\u043D\u0438."
    }
  },
  "server-ended": {
    says: (d) => ({
      ro: say`Certificatul serverului a expirat la ${day(d, "day", "ro")}.`,
      en: say`The server's certificate expired on ${day(d, "day", "en")}.`,
      ru: say`Срок сертификата сервера истёк ${day(d, "day", "ru")}.`
    }),
    todo: {
      ro: "Verifica\u021Bi ceasul ma\u0219inii; dac\u0103 este bun, scrie\u021Bi la AGE.",
      en: "Check the machine's clock; if it is right, write to AGE.",
      ru: "\u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u0447\u0430\u0441\u044B \u043C\u0430\u0448\u0438\u043D\u044B; \u0435\u0441\u043B\u0438 \u043E\u043D\u0438 \u0432\u0435\u0440\u043D\u044B, \u043D\u0430\u043F\u0438\u0448\u0438\u0442\u0435 \u0432 AGE."
    }
  },
  "server-early": {
    says: (d) => ({
      ro: say`Certificatul serverului este valabil abia de la ${day(d, "day", "ro")}.`,
      en: say`The server's certificate is valid only from ${day(d, "day", "en")}.`,
      ru: say`Сертификат сервера действует только с ${day(d, "day", "ru")}.`
    }),
    todo: {
      ro: "Verifica\u021Bi ceasul ma\u0219inii; dac\u0103 este bun, scrie\u021Bi la AGE.",
      en: "Check the machine's clock; if it is right, write to AGE.",
      ru: "\u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u0447\u0430\u0441\u044B \u043C\u0430\u0448\u0438\u043D\u044B; \u0435\u0441\u043B\u0438 \u043E\u043D\u0438 \u0432\u0435\u0440\u043D\u044B, \u043D\u0430\u043F\u0438\u0448\u0438\u0442\u0435 \u0432 AGE."
    }
  },
  "server-incomplete": {
    says: (d) => ({
      ro: say`Serverul a trimis numai certificatul său, iar emitentul ${value(d, "issuer")} nu este cunoscut aici.`,
      en: say`The server sent only its own certificate, and its issuer ${value(d, "issuer")} is not known here.`,
      ru: say`Сервер прислал только свой сертификат, а его издатель ${value(d, "issuer")} здесь неизвестен.`
    }),
    todo: {
      ro: "Dac\u0103 emitentul este al institu\u021Biei, un proxy deschide TLS pe drum: cere\u021Bi o excep\u021Bie. Dac\u0103 este cel al AGE, scrie\u021Bi la AGE s\u0103 trimit\u0103 \u0219i certificatul intermediar, sau da\u021Bi fi\u0219ierul lui cu --authority.",
      en: "If the issuer is the institution's, a proxy opens TLS on the way: ask for an exception. If it is AGE's, ask AGE to send the intermediate certificate, too, or give its file with --authority.",
      ru: "\u0415\u0441\u043B\u0438 \u0438\u0437\u0434\u0430\u0442\u0435\u043B\u044C \u043F\u0440\u0438\u043D\u0430\u0434\u043B\u0435\u0436\u0438\u0442 \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044E, TLS \u043D\u0430 \u043F\u0443\u0442\u0438 \u0432\u0441\u043A\u0440\u044B\u0432\u0430\u0435\u0442 \u043F\u0440\u043E\u043A\u0441\u0438: \u043F\u043E\u043F\u0440\u043E\u0441\u0438\u0442\u0435 \u0438\u0441\u043A\u043B\u044E\u0447\u0435\u043D\u0438\u0435. \u0415\u0441\u043B\u0438 \u044D\u0442\u043E \u0438\u0437\u0434\u0430\u0442\u0435\u043B\u044C AGE, \u043F\u043E\u043F\u0440\u043E\u0441\u0438\u0442\u0435 AGE \u043F\u0440\u0438\u0441\u044B\u043B\u0430\u0442\u044C \u0438 \u043F\u0440\u043E\u043C\u0435\u0436\u0443\u0442\u043E\u0447\u043D\u044B\u0439 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0438\u043B\u0438 \u0443\u043A\u0430\u0436\u0438\u0442\u0435 \u0435\u0433\u043E \u0444\u0430\u0439\u043B \u0432 --authority."
    }
  },
  "server-untrusted": {
    says: (d) => ({
      ro: say`Certificatul serverului este emis de ${value(d, "issuer")}, în care această mașină nu are încredere.`,
      en: say`The server's certificate was issued by ${value(d, "issuer")}, which this machine does not trust.`,
      ru: say`Сертификат сервера выдан издателем ${value(d, "issuer")}, которому эта машина не доверяет.`
    }),
    todo: {
      ro: "Dac\u0103 emitentul este al institu\u021Biei sau al unui antivirus, TLS este deschis pe drum \u0219i certificatul sistemului nu ajunge la gateway: cere\u021Bi o excep\u021Bie. Dac\u0103 este autoritatea serverului, da\u021Bi fi\u0219ierul ei cu --authority.",
      en: "If the issuer is the institution's or an antivirus', TLS is opened on the way and the system's certificate does not get to the gateway: ask for an exception. If it is the server's authority, give its file with --authority.",
      ru: "\u0415\u0441\u043B\u0438 \u0438\u0437\u0434\u0430\u0442\u0435\u043B\u044C \u043F\u0440\u0438\u043D\u0430\u0434\u043B\u0435\u0436\u0438\u0442 \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044E \u0438\u043B\u0438 \u0430\u043D\u0442\u0438\u0432\u0438\u0440\u0443\u0441\u0443, TLS \u0432\u0441\u043A\u0440\u044B\u0432\u0430\u044E\u0442 \u043D\u0430 \u043F\u0443\u0442\u0438 \u0438 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u044B \u043D\u0435 \u0434\u043E\u0445\u043E\u0434\u0438\u0442 \u0434\u043E \u0448\u043B\u044E\u0437\u0430: \u043F\u043E\u043F\u0440\u043E\u0441\u0438\u0442\u0435 \u0438\u0441\u043A\u043B\u044E\u0447\u0435\u043D\u0438\u0435. \u0415\u0441\u043B\u0438 \u044D\u0442\u043E \u0446\u0435\u043D\u0442\u0440, \u0432\u044B\u0434\u0430\u0432\u0448\u0438\u0439 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0441\u0435\u0440\u0432\u0435\u0440\u0443, \u0443\u043A\u0430\u0436\u0438\u0442\u0435 \u0435\u0433\u043E \u0444\u0430\u0439\u043B \u0432 --authority."
    }
  }
};

// scripts/commands/doctor/words/way.ts
var wayWords = {
  "proxy-none": {
    says: plain({
      ro: "Variabilele de mediu nu numesc niciun proxy pentru acest server.",
      en: "No environment variable names a proxy for this server.",
      ru: "\u041F\u0435\u0440\u0435\u043C\u0435\u043D\u043D\u044B\u0435 \u043E\u043A\u0440\u0443\u0436\u0435\u043D\u0438\u044F \u043D\u0435 \u043D\u0430\u0437\u044B\u0432\u0430\u044E\u0442 \u043F\u0440\u043E\u043A\u0441\u0438 \u0434\u043B\u044F \u044D\u0442\u043E\u0433\u043E \u0441\u0435\u0440\u0432\u0435\u0440\u0430."
    })
  },
  "proxy-named": {
    says: (d) => ({
      ro: say`Variabilele nu numesc niciun proxy; răspunsul numește un intermediar (Via): ${value(d, "via")}.`,
      en: say`No variable names a proxy; the answer names an intermediary (Via): ${value(d, "via")}.`,
      ru: say`Переменные не называют прокси; ответ называет посредника (Via): ${value(d, "via")}.`
    })
  },
  "proxy-passed": {
    says: (d) => ({
      ro: say`Proxy-ul ${value(d, "proxy")} (${value(d, "from")}) a deschis calea.`,
      en: say`The proxy ${value(d, "proxy")} (${value(d, "from")}) opened the way.`,
      ru: say`Прокси ${value(d, "proxy")} (${value(d, "from")}) открыл путь.`
    })
  },
  "proxy-unreachable": {
    says: (d) => ({
      ro: say`Proxy-ul ${value(d, "proxy")} din ${value(d, "from")} nu poate fi apelat: ${value(d, "error")}.`,
      en: say`The proxy ${value(d, "proxy")} named by ${value(d, "from")} cannot be reached: ${value(d, "error")}.`,
      ru: say`Прокси ${value(d, "proxy")} из ${value(d, "from")} недоступен: ${value(d, "error")}.`
    }),
    todo: {
      ro: "Corecta\u021Bi variabila, sau scoate\u021Bi serverul de sub proxy cu NO_PROXY.",
      en: "Correct the variable, or exempt the server with NO_PROXY.",
      ru: "\u0418\u0441\u043F\u0440\u0430\u0432\u044C\u0442\u0435 \u043F\u0435\u0440\u0435\u043C\u0435\u043D\u043D\u0443\u044E \u0438\u043B\u0438 \u0438\u0441\u043A\u043B\u044E\u0447\u0438\u0442\u0435 \u0441\u0435\u0440\u0432\u0435\u0440 \u0447\u0435\u0440\u0435\u0437 NO_PROXY."
    }
  },
  "proxy-refused": {
    says: (d) => ({
      ro: say`Proxy-ul ${value(d, "proxy")} (${value(d, "from")}) nu deschide calea spre server: a răspuns ${value(d, "status")} la CONNECT.`,
      en: say`The proxy ${value(d, "proxy")} (${value(d, "from")}) does not open the way to the server: it answered ${value(d, "status")} to CONNECT.`,
      ru: say`Прокси ${value(d, "proxy")} (${value(d, "from")}) не открывает путь к серверу: на CONNECT он ответил ${value(d, "status")}.`
    }),
    todo: {
      ro: "Cere\u021Bi permisiune pentru CONNECT spre acest server \u0219i port (407: cu utilizator), sau ocoli\u021Bi proxy-ul cu NO_PROXY.",
      en: "Ask to be allowed CONNECT to this server and port (407: with a user), or go around the proxy with NO_PROXY.",
      ru: "\u041F\u043E\u043F\u0440\u043E\u0441\u0438\u0442\u0435 \u0440\u0430\u0437\u0440\u0435\u0448\u0438\u0442\u044C CONNECT \u043A \u044D\u0442\u043E\u043C\u0443 \u0441\u0435\u0440\u0432\u0435\u0440\u0443 \u0438 \u043F\u043E\u0440\u0442\u0443 (407: \u0441 \u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u0442\u0435\u043B\u0435\u043C) \u0438\u043B\u0438 \u043E\u0431\u043E\u0439\u0434\u0438\u0442\u0435 \u043F\u0440\u043E\u043A\u0441\u0438 \u0447\u0435\u0440\u0435\u0437 NO_PROXY."
    }
  },
  "proxy-silent": {
    says: (d) => ({
      ro: say`Proxy-ul ${value(d, "proxy")} (${value(d, "from")}) nu a răspuns la timp.`,
      en: say`The proxy ${value(d, "proxy")} (${value(d, "from")}) did not answer in time.`,
      ru: say`Прокси ${value(d, "proxy")} (${value(d, "from")}) не ответил вовремя.`
    }),
    todo: {
      ro: "Verifica\u021Bi proxy-ul, sau ocoli\u021Bi-l cu NO_PROXY.",
      en: "Check the proxy, or go around it with NO_PROXY.",
      ru: "\u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u043F\u0440\u043E\u043A\u0441\u0438 \u0438\u043B\u0438 \u043E\u0431\u043E\u0439\u0434\u0438\u0442\u0435 \u0435\u0433\u043E \u0447\u0435\u0440\u0435\u0437 NO_PROXY."
    }
  },
  "name-resolved": {
    says: (d) => ({
      ro: say`${value(d, "host")} are adresa ${value(d, "addresses")}.`,
      en: say`${value(d, "host")} has the address ${value(d, "addresses")}.`,
      ru: say`${value(d, "host")} имеет адрес ${value(d, "addresses")}.`
    })
  },
  "name-is-address": {
    says: (d) => ({
      ro: say`Serverul este numit prin adresă: ${value(d, "host")}.`,
      en: say`The server is named by its address: ${value(d, "host")}.`,
      ru: say`Сервер указан адресом: ${value(d, "host")}.`
    })
  },
  "name-unknown": {
    says: (d) => ({
      ro: say`Această mașină nu găsește adresa lui ${value(d, "host")}: ${value(d, "error")}.`,
      en: say`This machine does not find the address of ${value(d, "host")}: ${value(d, "error")}.`,
      ru: say`Эта машина не находит адрес ${value(d, "host")}: ${value(d, "error")}.`
    }),
    todo: {
      ro: "Verifica\u021Bi cum este scris numele \u0219i ce server DNS are ma\u0219ina: dac\u0103 este unul intern, numele trebuie s\u0103 fie cunoscut acolo.",
      en: "Check how the name is spelt and which DNS server the machine has: an internal one has to know the name.",
      ru: "\u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435, \u043A\u0430\u043A \u0437\u0430\u043F\u0438\u0441\u0430\u043D\u043E \u0438\u043C\u044F \u0438 \u043A\u0430\u043A\u043E\u0439 \u0441\u0435\u0440\u0432\u0435\u0440 DNS \u0443 \u043C\u0430\u0448\u0438\u043D\u044B: \u0432\u043D\u0443\u0442\u0440\u0435\u043D\u043D\u0438\u0439 \u0441\u0435\u0440\u0432\u0435\u0440 \u0434\u043E\u043B\u0436\u0435\u043D \u0437\u043D\u0430\u0442\u044C \u044D\u0442\u043E \u0438\u043C\u044F."
    }
  },
  "name-nowhere": {
    says: (d) => ({
      ro: say`Numele ${value(d, "host")} duce la ${value(d, "addresses")}, deci înapoi la această mașină, unde nu răspunde nimeni.`,
      en: say`The name ${value(d, "host")} leads to ${value(d, "addresses")}, that is back to this machine, where nobody answers.`,
      ru: say`Имя ${value(d, "host")} ведёт на ${value(d, "addresses")}, то есть обратно на эту машину, где никто не отвечает.`
    }),
    todo: {
      ro: "C\u0103uta\u021Bi numele \xEEn fi\u0219ierul hosts \u0219i \xEEntreba\u021Bi dac\u0103 serverul DNS \xEEl blocheaz\u0103.",
      en: "Look for the name in the hosts file, and ask whether the DNS server blocks it.",
      ru: "\u041F\u043E\u0438\u0449\u0438\u0442\u0435 \u0438\u043C\u044F \u0432 \u0444\u0430\u0439\u043B\u0435 hosts \u0438 \u0443\u0437\u043D\u0430\u0439\u0442\u0435, \u043D\u0435 \u0431\u043B\u043E\u043A\u0438\u0440\u0443\u0435\u0442 \u043B\u0438 \u0435\u0433\u043E \u0441\u0435\u0440\u0432\u0435\u0440 DNS."
    }
  },
  "resolver-silent": {
    says: (d) => ({
      ro: say`Serverul DNS nu a dat un răspuns pentru ${value(d, "host")}.`,
      en: say`The DNS server gave no answer for ${value(d, "host")}.`,
      ru: say`Сервер DNS не дал ответа о ${value(d, "host")}.`
    }),
    todo: {
      ro: "Verifica\u021Bi serverul DNS al ma\u0219inii \u0219i dac\u0103 portul 53 este deschis spre el.",
      en: "Check the machine's DNS server, and whether port 53 is open towards it.",
      ru: "\u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u0441\u0435\u0440\u0432\u0435\u0440 DNS \u043C\u0430\u0448\u0438\u043D\u044B \u0438 \u043E\u0442\u043A\u0440\u044B\u0442 \u043B\u0438 \u043A \u043D\u0435\u043C\u0443 \u043F\u043E\u0440\u0442 53."
    }
  },
  "route-direct": {
    says: (d) => ({
      ro: say`Pachetele pleacă de la ${value(d, "from")} prin ${value(d, "interface")}; un VPN nu se vede.`,
      en: say`Packets leave from ${value(d, "from")} through ${value(d, "interface")}; no VPN is seen.`,
      ru: say`Пакеты уходят с ${value(d, "from")} через ${value(d, "interface")}; VPN не видно.`
    })
  },
  "route-tunnel": {
    says: (d) => ({
      ro: say`Pachetele pleacă prin VPN: de la ${value(d, "from")}, prin ${value(d, "interface")}.`,
      en: say`Packets leave by the VPN: from ${value(d, "from")}, through ${value(d, "interface")}.`,
      ru: say`Пакеты уходят через VPN: с ${value(d, "from")}, через ${value(d, "interface")}.`
    })
  },
  "route-unseen": {
    says: plain({
      ro: "Sistemul de operare nu a spus pe unde pleac\u0103 pachetele.",
      en: "The operating system did not say which way packets leave.",
      ru: "\u041E\u043F\u0435\u0440\u0430\u0446\u0438\u043E\u043D\u043D\u0430\u044F \u0441\u0438\u0441\u0442\u0435\u043C\u0430 \u043D\u0435 \u0441\u043E\u043E\u0431\u0449\u0438\u043B\u0430, \u043A\u0430\u043A\u0438\u043C \u043F\u0443\u0442\u0451\u043C \u0443\u0445\u043E\u0434\u044F\u0442 \u043F\u0430\u043A\u0435\u0442\u044B."
    })
  },
  "route-none": {
    says: (d) => ({
      ro: say`De pe această mașină nu există o cale spre server: ${value(d, "error")}.`,
      en: say`There is no route from this machine to the server: ${value(d, "error")}.`,
      ru: say`С этой машины нет маршрута к серверу: ${value(d, "error")}.`
    }),
    todo: {
      ro: "Cere\u021Bi o rut\u0103 spre adresa serverului. Dac\u0103 accesul este prin VPN, verifica\u021Bi c\u0103 tunelul este pornit.",
      en: "Ask for a route to the server's address. If access is by VPN, check that the tunnel is up.",
      ru: "\u041F\u043E\u043F\u0440\u043E\u0441\u0438\u0442\u0435 \u043D\u0430\u0441\u0442\u0440\u043E\u0438\u0442\u044C \u043C\u0430\u0440\u0448\u0440\u0443\u0442 \u043A \u0430\u0434\u0440\u0435\u0441\u0443 \u0441\u0435\u0440\u0432\u0435\u0440\u0430. \u0415\u0441\u043B\u0438 \u0434\u043E\u0441\u0442\u0443\u043F \u0447\u0435\u0440\u0435\u0437 VPN, \u043F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435, \u043F\u043E\u0434\u043D\u044F\u0442 \u043B\u0438 \u0442\u0443\u043D\u043D\u0435\u043B\u044C."
    }
  },
  "route-not-vpn": {
    says: (d) => ({
      ro: say`Sunt declarate numai adrese VPN, iar pachetele pleacă de la ${value(d, "from")} prin ${value(d, "interface")}, în afara lor.`,
      en: say`Only VPN addresses are declared, and packets leave from ${value(d, "from")} through ${value(d, "interface")}, outside them.`,
      ru: say`Объявлены только адреса VPN, а пакеты уходят с ${value(d, "from")} через ${value(d, "interface")}, мимо них.`
    }),
    todo: {
      ro: "Porni\u021Bi tunelul \u0219i verifica\u021Bi c\u0103 ruta spre server trece prin el.",
      en: "Bring the tunnel up, and check that the route to the server goes through it.",
      ru: "\u041F\u043E\u0434\u043D\u0438\u043C\u0438\u0442\u0435 \u0442\u0443\u043D\u043D\u0435\u043B\u044C \u0438 \u043F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435, \u0447\u0442\u043E \u043C\u0430\u0440\u0448\u0440\u0443\u0442 \u043A \u0441\u0435\u0440\u0432\u0435\u0440\u0443 \u0438\u0434\u0451\u0442 \u0447\u0435\u0440\u0435\u0437 \u043D\u0435\u0433\u043E."
    }
  },
  connected: {
    says: (d) => ({
      ro: say`Portul ${value(d, "port")} la ${value(d, "address")} este deschis.`,
      en: say`Port ${value(d, "port")} at ${value(d, "address")} is open.`,
      ru: say`Порт ${value(d, "port")} на ${value(d, "address")} открыт.`
    })
  },
  "connection-refused": {
    says: (d) => ({
      ro: say`Conexiunea la portul ${value(d, "port")} (${value(d, "addresses")}) este refuzată: acolo nu ascultă nimeni, sau un firewall refuză.`,
      en: say`The connection to port ${value(d, "port")} (${value(d, "addresses")}) is refused: nobody listens there, or a firewall refuses.`,
      ru: say`Соединение с портом ${value(d, "port")} (${value(d, "addresses")}) отклонено: там никто не слушает или отклоняет брандмауэр.`
    }),
    todo: {
      ro: "Verifica\u021Bi adresa \u0219i portul, apoi cere\u021Bi deschiderea lor \xEEn firewall-ul institu\u021Biei.",
      en: "Check address and port, then ask for them to be opened in the institution's firewall.",
      ru: "\u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u0430\u0434\u0440\u0435\u0441 \u0438 \u043F\u043E\u0440\u0442, \u0437\u0430\u0442\u0435\u043C \u043F\u043E\u043F\u0440\u043E\u0441\u0438\u0442\u0435 \u043E\u0442\u043A\u0440\u044B\u0442\u044C \u0438\u0445 \u0432 \u0431\u0440\u0430\u043D\u0434\u043C\u0430\u0443\u044D\u0440\u0435 \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F."
    }
  },
  "connection-silent": {
    says: (d) => ({
      ro: say`Portul ${value(d, "port")} (${value(d, "addresses")}) nu răspunde: pachetele se pierd, cel mai des într-un firewall.`,
      en: say`Port ${value(d, "port")} (${value(d, "addresses")}) does not answer: packets get lost, most often in a firewall.`,
      ru: say`Порт ${value(d, "port")} (${value(d, "addresses")}) не отвечает: пакеты теряются, чаще всего в брандмауэре.`
    }),
    todo: {
      ro: "Cere\u021Bi deschiderea ie\u0219irii spre aceast\u0103 adres\u0103 \u0219i acest port. Dac\u0103 este deschis\u0103, \xEEntreba\u021Bi AGE dac\u0103 adresa dumneavoastr\u0103 ajunge la gateway.",
      en: "Ask for the way out to this address and port to be opened. If it is open, ask AGE whether your address gets as far as the gateway.",
      ru: "\u041F\u043E\u043F\u0440\u043E\u0441\u0438\u0442\u0435 \u043E\u0442\u043A\u0440\u044B\u0442\u044C \u0438\u0441\u0445\u043E\u0434\u044F\u0449\u0435\u0435 \u0441\u043E\u0435\u0434\u0438\u043D\u0435\u043D\u0438\u0435 \u043D\u0430 \u044D\u0442\u043E\u0442 \u0430\u0434\u0440\u0435\u0441 \u0438 \u043F\u043E\u0440\u0442. \u0415\u0441\u043B\u0438 \u043E\u043D\u043E \u043E\u0442\u043A\u0440\u044B\u0442\u043E, \u0443\u0437\u043D\u0430\u0439\u0442\u0435 \u0432 AGE, \u0434\u043E\u0445\u043E\u0434\u0438\u0442 \u043B\u0438 \u0432\u0430\u0448 \u0430\u0434\u0440\u0435\u0441 \u0434\u043E \u0448\u043B\u044E\u0437\u0430."
    }
  },
  "connection-failed": {
    says: (d) => ({
      ro: say`Conexiunea la portul ${value(d, "port")} (${value(d, "addresses")}) nu a reușit: ${value(d, "error")}.`,
      en: say`The connection to port ${value(d, "port")} (${value(d, "addresses")}) failed: ${value(d, "error")}.`,
      ru: say`Соединение с портом ${value(d, "port")} (${value(d, "addresses")}) не удалось: ${value(d, "error")}.`
    }),
    todo: {
      ro: "Verifica\u021Bi firewall-ul ma\u0219inii, al institu\u021Biei \u0219i routerele de pe drum pentru aceast\u0103 adres\u0103 \u0219i acest port.",
      en: "Check the machine's and the institution's firewall, and routers on the way, for this address and port.",
      ru: "\u041F\u0440\u043E\u0432\u0435\u0440\u044C\u0442\u0435 \u0431\u0440\u0430\u043D\u0434\u043C\u0430\u0443\u044D\u0440 \u043C\u0430\u0448\u0438\u043D\u044B \u0438 \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F \u0438 \u043C\u0430\u0440\u0448\u0440\u0443\u0442\u0438\u0437\u0430\u0442\u043E\u0440\u044B \u043D\u0430 \u043F\u0443\u0442\u0438 \u0434\u043B\u044F \u044D\u0442\u043E\u0433\u043E \u0430\u0434\u0440\u0435\u0441\u0430 \u0438 \u043F\u043E\u0440\u0442\u0430."
    }
  }
};

// scripts/commands/doctor/words/all.ts
var sentences = {
  ...ownWords,
  ...wayWords,
  ...tlsWords,
  ...certificateWords,
  ...answerWords,
  ...documentWords,
  "not-reached": {
    says: plain({
      ro: "Nu s-a ajuns p\xE2n\u0103 aici.",
      en: "It was not got this far.",
      ru: "\u0414\u043E \u044D\u0442\u043E\u0433\u043E \u043D\u0435 \u0434\u043E\u0448\u043B\u043E."
    })
  },
  "left-to-proxy": {
    says: plain({
      ro: "O face proxy-ul, \u0219i de aici nu se vede.",
      en: "The proxy does it, and it is not seen from here.",
      ru: "\u042D\u0442\u043E \u0434\u0435\u043B\u0430\u0435\u0442 \u043F\u0440\u043E\u043A\u0441\u0438, \u0438 \u043E\u0442\u0441\u044E\u0434\u0430 \u043D\u0435 \u0432\u0438\u0434\u043D\u043E."
    })
  }
};
var layerNames = {
  files: { ro: "Certificatul \u0219i cheia", en: "Certificate and key", ru: "\u0421\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0438 \u043A\u043B\u044E\u0447" },
  entry: { ro: "Fi\u0219ierul institu\u021Biei", en: "Institution's file", ru: "\u0424\u0430\u0439\u043B \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F" },
  proxy: { ro: "Proxy", en: "Proxy", ru: "\u041F\u0440\u043E\u043A\u0441\u0438" },
  resolver: { ro: "Numele (DNS)", en: "Name (DNS)", ru: "\u0418\u043C\u044F (DNS)" },
  route: { ro: "Ruta", en: "Route", ru: "\u041C\u0430\u0440\u0448\u0440\u0443\u0442" },
  connection: { ro: "Conexiunea (TCP)", en: "Connection (TCP)", ru: "\u0421\u043E\u0435\u0434\u0438\u043D\u0435\u043D\u0438\u0435 (TCP)" },
  tls: { ro: "TLS", en: "TLS", ru: "TLS" },
  server: { ro: "Certificatul serverului", en: "Server's certificate", ru: "\u0421\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0441\u0435\u0440\u0432\u0435\u0440\u0430" },
  "client-certificate": { ro: "Trimiterea certificatului", en: "Sending the certificate", ru: "\u041E\u0442\u043F\u0440\u0430\u0432\u043A\u0430 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442\u0430" },
  chain: { ro: "Lan\u021B \u0219i termene", en: "Chain and dates", ru: "\u0426\u0435\u043F\u043E\u0447\u043A\u0430 \u0438 \u0441\u0440\u043E\u043A\u0438" },
  gateway: { ro: "Gateway", en: "Gateway", ru: "\u0428\u043B\u044E\u0437" },
  address: { ro: "Adresa v\u0103zut\u0103", en: "Address seen", ru: "\u0412\u0438\u0434\u0438\u043C\u044B\u0439 \u0430\u0434\u0440\u0435\u0441" },
  service: { ro: "MDocs", en: "MDocs", ru: "MDocs" },
  types: { ro: "Tipuri de documente", en: "Document types", ru: "\u0422\u0438\u043F\u044B \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u043E\u0432" },
  quota: { ro: "Spa\u021Biu", en: "Storage", ru: "\u041C\u0435\u0441\u0442\u043E" },
  packets: { ro: "Pachete (MTU)", en: "Packets (MTU)", ru: "\u041F\u0430\u043A\u0435\u0442\u044B (MTU)" },
  upload: { ro: "\xCEnc\u0103rcare", en: "Upload", ru: "\u0417\u0430\u0433\u0440\u0443\u0437\u043A\u0430" },
  clock: { ro: "Ceas", en: "Clock", ru: "\u0427\u0430\u0441\u044B" }
};
var stateNames = {
  works: { ro: "merge", en: "works", ru: "\u0440\u0430\u0431\u043E\u0442\u0430\u0435\u0442" },
  doubt: { ro: "de v\u0103zut", en: "look", ru: "\u043F\u0440\u043E\u0432\u0435\u0440\u0438\u0442\u044C" },
  refuses: { ro: "refuz\u0103", en: "refuses", ru: "\u043E\u0442\u043A\u0430\u0437" },
  "not-asked": { ro: "ne\xEEntrebat", en: "not asked", ru: "\u043D\u0435 \u0441\u043F\u0440\u043E\u0448\u0435\u043D\u043E" }
};
var helperNames = {
  developers: {
    ro: "cei care \xEEntre\u021Bin sistemul",
    en: "those who run the system",
    ru: "\u0442\u0435\u043C, \u043A\u0442\u043E \u0441\u043E\u043F\u0440\u043E\u0432\u043E\u0436\u0434\u0430\u0435\u0442 \u0441\u0438\u0441\u0442\u0435\u043C\u0443"
  },
  network: {
    ro: "cei care \xEEntre\u021Bin re\u021Beaua institu\u021Biei",
    en: "those who run the institution's network",
    ru: "\u0442\u0435\u043C, \u043A\u0442\u043E \u0441\u043E\u043F\u0440\u043E\u0432\u043E\u0436\u0434\u0430\u0435\u0442 \u0441\u0435\u0442\u044C \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F"
  },
  authority: {
    ro: "autoritatea care a emis certificatul (STISC)",
    en: "the authority that issued the certificate (STISC)",
    ru: "\u0443\u0434\u043E\u0441\u0442\u043E\u0432\u0435\u0440\u044F\u044E\u0449\u0435\u043C\u0443 \u0446\u0435\u043D\u0442\u0440\u0443, \u0432\u044B\u0434\u0430\u0432\u0448\u0435\u043C\u0443 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 (STISC)"
  }
};

// scripts/commands/doctor/report.ts
function checkupData({ environment, at, target, system, requestIds, diagnoses }) {
  const { host, port, serverName } = target;
  const first = firstTrouble(diagnoses);
  return {
    formatVersion: 1,
    environment,
    at,
    system: system ?? null,
    server: { host, port, name: serverName },
    first: first ? { layer: first.layer, state: first.state, cause: first.cause } : null,
    layers: diagnoses.map((one) => ({ ...one, ...sayAll(one) })),
    requestIds
  };
}
function sayAll({ cause, details, state }) {
  const { says, todo } = sentences[cause];
  const hinders = state === "refuses" || state === "doubt";
  return { message: says(details), ...hinders && todo && { hint: todo } };
}
var harmless = {
  requestId: /^[0-9a-f-]{16,64}$/,
  error: /^(?:silent|[A-Z][A-Z0-9_]{2,80})$/,
  alert: /^[a-z][a-z0-9_]{1,40}$|^ERR_[A-Z0-9_]{1,80}$/,
  code: /^[a-z][a-z-]{1,40}$/,
  codes: /^[A-Za-z][A-Za-z0-9_]{0,99}$/,
  statuses: /^\d{3}$/,
  versions: /^TLS 1\.[23]$/,
  day: /^\d{4}-\d\d-\d\d$/,
  sha256: /^[0-9a-f]{64}$/,
  system: /^[a-z0-9-]{1,100}\/[a-z0-9-]{1,100}$/
};
var counts = /* @__PURE__ */ new Set(["status", "seconds", "used", "most", "bytes"]);
var seenByGateway = /* @__PURE__ */ new Set(["client-certificate", "chain", "gateway", "address"]);
function keepHarmless({ layer, details }) {
  const kept = Object.entries(details).flatMap(([key, value2]) => {
    if (key === "address")
      return seenByGateway.has(layer) && /^(?=.*[.:])[0-9a-fA-F.:]{2,45}$/.test(String(value2)) ? [[key, value2]] : [];
    if (counts.has(key)) return typeof value2 === "number" ? [[key, value2]] : [];
    const form = harmless[key];
    const all = typeof value2 === "object" ? value2 : [String(value2)];
    return form && all.every((one) => form.test(one)) ? [[key, value2]] : [];
  });
  return Object.fromEntries(kept);
}
function reportForAge(checkup) {
  const { environment, at, target, isOfPolicy, system, clientId, certificate, requestIds, diagnoses } = checkup;
  const first = firstTrouble(diagnoses);
  const report = {
    formatVersion: 1,
    environment,
    at,
    ...isOfPolicy && { server: target.serverName },
    system: system ?? null,
    clientId: clientId ?? null,
    certificate: certificate ? { sha256: certificate.sha256, serial: certificate.serial, until: certificate.notAfter } : null,
    first: first ? { layer: first.layer, state: first.state, cause: first.cause } : null,
    requestIds: requestIds.filter((id) => harmless.requestId?.test(id)),
    layers: diagnoses.map(({ layer, state, cause, ...one }) => {
      const details = keepHarmless({ layer, state, cause, ...one });
      return { layer, state, cause, details, message: sentences[cause].says(details).ro };
    })
  };
  return `${JSON.stringify(report, null, 2)}
`;
}

// scripts/commands/doctor/screen.ts
var styles = { works: "green", doubt: "yellow", refuses: "red", "not-asked": "dim" };
function checkupText(checkup, screen, report) {
  const { locale, width } = screen;
  const { diagnoses, target, environment, system } = checkup;
  const room = Math.max(...Object.values(stateNames).map((name) => [...name[locale]].length));
  const write = (text, indent = "") => wrap(setQuotes(text, locale), width, indent);
  const reached = diagnoses.filter(({ cause }) => cause !== "not-reached");
  const rest = diagnoses.filter(({ cause }) => cause === "not-reached").map(({ layer }) => layer);
  const lines = reached.map(({ layer, state, cause, details }) => {
    const name = stateNames[state][locale];
    const said = write(
      `${name.padEnd(room)}  ${layerNames[layer][locale]}: ${sentences[cause].says(details)[locale]}`,
      " ".repeat(room + 2)
    );
    return paint(screen, styles[state], name) + said.slice(name.length);
  });
  const place = `https://${target.host.includes(":") ? `[${target.host}]` : target.host}:${target.port}${target.path}`;
  const title = `${system === void 0 ? "" : `${system}, `}${environment}, ${place}`;
  const parts = [
    write(title),
    lines.join("\n"),
    ...rest.length > 0 ? [write(notReached(rest)[locale])] : [],
    conclude(checkup, screen),
    ...report === void 0 ? [] : [write(written(report)[locale])]
  ];
  return `${parts.join("\n\n")}
`;
}
function conclude({ diagnoses, mailbox, environment, isSandbox }, { locale, width, ...screen }) {
  const write = (text) => wrap(setQuotes(text, locale), width);
  const first = firstTrouble(diagnoses);
  if (!first) return write(allWorks(diagnoses, environment === "staging" && !isSandbox)[locale]);
  const sentence = sentences[first.cause];
  const title = paint({ ...screen, locale, width }, "bold", write(firstTitle(first)[locale]));
  return [
    title,
    write(sentence.says(first.details)[locale]),
    ...sentence.todo ? [write(sentence.todo[locale])] : [],
    write(whom(first, mailbox)[locale])
  ].join("\n");
}
var firstTitle = ({ layer, state }) => {
  const { ro, en, ru } = layerNames[layer];
  return state === "refuses" ? { ro: `Primul strat care refuz\u0103: ${ro}`, en: `The first layer that refuses: ${en}`, ru: `\u041F\u0435\u0440\u0432\u044B\u0439 \u043E\u0442\u043A\u0430\u0437 \u043D\u0430 \u0443\u0440\u043E\u0432\u043D\u0435: ${ru}` } : {
    ro: `Apelurile trec, dar este ceva de v\u0103zut: ${ro}`,
    en: `Calls pass, but there is something to look at: ${en}`,
    ru: `\u0417\u0430\u043F\u0440\u043E\u0441\u044B \u043F\u0440\u043E\u0445\u043E\u0434\u044F\u0442, \u043D\u043E \u043D\u0443\u0436\u043D\u043E \u043F\u0440\u043E\u0432\u0435\u0440\u0438\u0442\u044C: ${ru}`
  };
};
function whom({ cause }, mailbox) {
  const helper = cause === "not-reached" || cause === "left-to-proxy" ? "developers" : helperOf(cause);
  if (helper === "age") {
    const at = new Phrase(mailbox === void 0 ? "" : `: ${mailbox}`);
    return { ro: say`Scrieți la AGE${at}.`, en: say`Write to AGE${at}.`, ru: say`Напишите в AGE${at}.` };
  }
  const { ro, en, ru } = helperNames[helper];
  return { ro: `Cui scrie\u021Bi: ${ro}.`, en: `Whom to write to: ${en}.`, ru: `\u041A\u043E\u043C\u0443 \u043F\u0438\u0441\u0430\u0442\u044C: ${ru}.` };
}
var notReached = (layers2) => {
  const names = (locale) => layers2.map((layer) => layerNames[layer][locale]).join(", ");
  return {
    ro: `Ne\xEEntrebate, deci nici bune, nici rele: ${names("ro")}.`,
    en: `Not asked, so neither good nor bad: ${names("en")}.`,
    ru: `\u041D\u0435 \u0441\u043F\u0440\u043E\u0448\u0435\u043D\u044B, \u043F\u043E\u044D\u0442\u043E\u043C\u0443 \u043D\u0438 \u0445\u043E\u0440\u043E\u0448\u0438, \u043D\u0438 \u043F\u043B\u043E\u0445\u0438: ${names("ru")}.`
  };
};
function allWorks(diagnoses, isStaging) {
  const hasTypes = diagnoses.some(({ cause, state }) => cause === "types-answer" && state === "works");
  const all = {
    ro: "Fiecare strat \xEEntrebat merge.",
    en: "Every layer that was asked works.",
    ru: "\u041A\u0430\u0436\u0434\u044B\u0439 \u0441\u043F\u0440\u043E\u0448\u0435\u043D\u043D\u044B\u0439 \u0443\u0440\u043E\u0432\u0435\u043D\u044C \u0440\u0430\u0431\u043E\u0442\u0430\u0435\u0442."
  };
  if (!hasTypes || !isStaging) return all;
  return {
    ro: `${all.ro} Fiecare tip de documente declarat a fost cerut prin gateway cu succes, cum cere confirmarea test\u0103rii. R\u0103m\xE2n scenariile institu\u021Biei.`,
    en: `${all.en} Every declared document type was asked for through the gateway with success, as the confirmation of the test wants it. What is left are the institution's own scenarios.`,
    ru: `${all.ru} \u041A\u0430\u0436\u0434\u044B\u0439 \u043E\u0431\u044A\u044F\u0432\u043B\u0435\u043D\u043D\u044B\u0439 \u0442\u0438\u043F \u0434\u043E\u043A\u0443\u043C\u0435\u043D\u0442\u043E\u0432 \u0443\u0441\u043F\u0435\u0448\u043D\u043E \u0437\u0430\u043F\u0440\u043E\u0448\u0435\u043D \u0447\u0435\u0440\u0435\u0437 \u0448\u043B\u044E\u0437, \u043A\u0430\u043A \u0442\u0440\u0435\u0431\u0443\u0435\u0442 \u043F\u043E\u0434\u0442\u0432\u0435\u0440\u0436\u0434\u0435\u043D\u0438\u0435 \u0442\u0435\u0441\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u044F. \u041E\u0441\u0442\u0430\u044E\u0442\u0441\u044F \u0441\u0446\u0435\u043D\u0430\u0440\u0438\u0438 \u0443\u0447\u0440\u0435\u0436\u0434\u0435\u043D\u0438\u044F.`
  };
}
var written = (file) => ({
  ro: say`Raportul pentru AGE este în ${file}: cel mult adresa pe care a văzut-o gateway-ul, și nicio cheie, alt nume sau altă adresă a rețelei.`,
  en: say`The report for AGE is in ${file}: at most the address that the gateway saw, and no key, and no other name or address of the network.`,
  ru: say`Отчёт для AGE записан в ${file}: не более адреса, который видел шлюз, без ключей и без других имён и адресов сети.`
});

// scripts/commands/doctor/script.ts
import { isIP as isIP4 } from "node:net";

// scripts/commands/doctor/script-body.ts
var body = String.raw`
CERT=$1
KEY=$2
CA=$3
if [ -z "$CERT" ] || [ -z "$KEY" ]; then
  echo "sh $0 CERTIFICATE.pem KEY.pem [AUTHORITY.pem]" >&2
  exit 2
fi
for PROGRAM in curl openssl; do
  command -v "$PROGRAM" >/dev/null || { echo "$PROGRAM?" >&2; exit 2; }
done
umask 077
DIR=$(mktemp -d) || exit 2
trap 'rm -rf "$DIR"' EXIT
trap 'exit 130' HUP INT TERM

works() { echo "works    $1"; }
finish() {
  echo "first: $1 $2"
  exit "$3"
}
refuse() {
  LAYER='' WORDS=''
  explain "$1"
  echo "refuses  $1 $2"
  echo "$WORDS"
  finish "$LAYER" "$1" 1
}

# Certificate and key
OWN=$(openssl x509 -in "$CERT" -noout -pubkey 2>/dev/null) || refuse certificate-unreadable
PAIR=$(openssl pkey -in "$KEY" -pubout 2>/dev/null) || refuse key-unreadable
[ "$OWN" = "$PAIR" ] || refuse key-of-another
works files-match

# One call. Its arguments are curl's; leaves CODE (curl's), STATUS, the times, and files head, body, words.
call() {
  : >"$DIR/head" && : >"$DIR/body"
  TOLD=$(curl -sS --max-time "$((LIMIT + 2))" --connect-timeout "$WAIT" --max-filesize 10000000 \
    --connect-to "::$HOST:$PORT" -D "$DIR/head" -o "$DIR/body" -H 'Accept: application/json' \
    -w '%{http_code} %{time_namelookup} %{time_connect} %{time_appconnect}' "$@" 2>"$DIR/words")
  CODE=$?
  # shellcheck disable=SC2086
  set -- $TOLD
  STATUS=$1 LOOKED=$2 JOINED=$3 OPENED=$4
}
is_zero() { case "$1" in '' | 0 | 0.0*) [ -z "$(printf %s "$1" | tr -d '0.')" ] ;; *) false ;; esac; }
says() { grep -qi "$1" "$DIR/words"; }
error_of() { sed -n 's/.*"error" *: *"\([a-z-]*\)".*/\1/p' "$DIR/body" | head -n 1; }
has_number() { grep -qi '^x-request-id: *[0-9a-zA-Z]' "$DIR/head"; }

# Why curl got no answer.
blame() {
  case $CODE in
    5) refuse proxy-unreachable ;;
    6) if says 'proxy'; then refuse proxy-unreachable; fi; refuse name-unknown ;;
    7)
      if [ -n "$PROXY" ]; then refuse proxy-unreachable; fi
      if says 'unreachable' || says 'no route'; then refuse route-none; fi
      refuse connection-refused
      ;;
    97) refuse proxy-refused ;;
    28)
      if says 'resolving' || is_zero "$LOOKED"; then refuse resolver-silent; fi
      if says 'SSL connection' && [ -z "$PROXY" ]; then refuse tls-silent; fi
      if is_zero "$JOINED"; then
        if [ -n "$PROXY" ]; then refuse proxy-silent; fi
        refuse connection-silent
      fi
      if is_zero "$OPENED"; then
        if [ -n "$PROXY" ]; then refuse proxy-silent; fi
        refuse tls-silent
      fi
      refuse gateway-silent
      ;;
    35)
      if says 'wrong version number' || says 'packet length too long' || says 'http request'; then refuse not-tls; fi
      if says 'alert protocol version' || says 'unsupported protocol'; then refuse tls-version; fi
      if says 'unrecognized name'; then refuse tls-name; fi
      if says 'alert'; then refuse tls-refused; fi
      refuse tls-closed
      ;;
    51) refuse server-name ;;
    60)
      if says 'does not match' || says 'no alternative certificate'; then refuse server-name; fi
      if says 'has expired'; then refuse server-ended; fi
      if says 'not yet valid'; then refuse server-early; fi
      if says 'unable to get local issuer'; then refuse server-incomplete; fi
      refuse server-untrusted
      ;;
    56)
      if says 'CONNECT'; then refuse proxy-refused; fi
      if says 'alert'; then blame_certificate; fi
      refuse gateway-closed
      ;;
    1 | 8) refuse answered-by-another ;;
    *) refuse gateway-closed "curl $CODE" ;;
  esac
}
blame_certificate() {
  if says 'unknown ca'; then refuse certificate-untrusted; fi
  if says 'expired'; then refuse certificate-expired; fi
  if says 'required'; then refuse certificate-missing; fi
  if says 'revoked'; then refuse certificate-revoked; fi
  refuse certificate-not-accepted
}

PROXY=\${https_proxy:-\${HTTPS_PROXY:-\${all_proxy:-$ALL_PROXY}}}
URL="https://$NAME:$PORT$BASE"
LIMIT=$WAIT
if [ -n "$CA" ]; then set -- --cacert "$CA"; else set --; fi

# Without the certificate: the way, TLS, the server's certificate, and who answers.
FIRST=\${TYPES%% *}
call "$@" "$URL"document-types/"$FIRST"
ALONE=$CODE
if [ "$CODE" -ne 0 ]; then
  case $CODE in
    # A server may want the certificate before it goes on, or say nothing to a stranger.
    35 | 52 | 55 | 56) if says 'CONNECT' || { [ "$CODE" -eq 35 ] && ! says 'alert'; } || says 'protocol version' || says 'unrecognized name'; then blame; fi ;;
    28) if is_zero "$OPENED"; then blame; fi ;;
    *) blame ;;
  esac
else
  works connected
  works tls-works
  works server-trusted
fi
SEEN=$(sed -n 's/.*"clientAddress" *: *"\([0-9a-fA-F.:]*\)".*/\1/p' "$DIR/body" | head -n 1)
DATE=$(sed -n 's/^[Dd]ate: *\([A-Za-z0-9:, ]*\).*/\1/p' "$DIR/head" | head -n 1)

# Whether the server asks for a certificate is seen in TLS 1.2.
ASKED=unseen
if [ -z "$PROXY" ]; then
  openssl s_client -connect "$HOST:$PORT" -servername "$NAME" -tls1_2 </dev/null >"$DIR/tls" 2>/dev/null &
  ASKING=$!
  (sleep "$WAIT"; kill "$ASKING" 2>/dev/null) >/dev/null 2>&1 &
  TIMER=$!
  wait "$ASKING" 2>/dev/null
  kill "$TIMER" 2>/dev/null
  if grep -q 'Cipher *: *[A-Z]' "$DIR/tls"; then
    if grep -q 'Client Certificate Types' "$DIR/tls"; then ASKED=yes; else ASKED=no; fi
  fi
fi

# With the certificate: every declared document type.
WRONG='' STATUSES=''
ask() {
  LIMIT=$WAIT
  call "$@"
  if [ "$CODE" -ne 0 ]; then
    if [ "$ASKED" = no ]; then refuse certificate-not-asked-for; fi
    if [ "$ALONE" -eq 0 ]; then
      case $CODE in
        28) try_packets; refuse service-silent ;;
        35 | 55 | 56) if says 'alert'; then blame_certificate; fi; refuse certificate-cut-off "curl $CODE" ;;
        52) refuse certificate-cut-off ;;
      esac
    fi
    blame
  fi
  WHY=$(error_of)
  case $WHY in
    certificate-missing) if [ "$ASKED" = no ]; then refuse certificate-not-asked-for; fi; refuse certificate-missing ;;
    address-not-registered) refuse address-not-registered "$SEEN" ;;
    certificate-expired | certificate-not-yet-valid | certificate-purpose | certificate-untrusted | \
      certificate-not-accepted | certificate-unknown | certificate-revoked | access-suspended | \
      server-name-unknown | too-many-requests | publication-ended) refuse "$WHY" ;;
  esac
  if [ "$STATUS" = 400 ] && grep -q 'No required SSL certificate' "$DIR/body"; then
    if [ "$ASKED" = no ]; then refuse certificate-not-asked-for; fi
    refuse certificate-missing
  fi
  if [ "$STATUS" = 400 ] && grep -q 'SSL certificate error' "$DIR/body"; then refuse certificate-not-accepted; fi
  if ! has_number && ! { [ "$STATUS" = 200 ] && grep -q '"code"' "$DIR/body"; }; then
    if [ "$ASKED" = no ]; then refuse certificate-not-asked-for; fi
    refuse answered-by-another "$STATUS"
  fi
  case $STATUS in
    401) refuse system-unidentified ;;
    429) refuse too-many-requests ;;
    507) refuse quota-full ;;
    502 | 503 | 504) refuse service-down "$STATUS" ;;
    5??) refuse service-failed "$STATUS" ;;
  esac
}
# Small calls are answered: are large ones?
try_packets() {
  PAD=$(printf '%06000d' 0)
  if [ -n "$CA" ]; then call --cacert "$CA" -H "X-Padding: $PAD" "$URL"document-types/Folder; else call -H "X-Padding: $PAD" "$URL"document-types/Folder; fi
  if [ "$CODE" -eq 28 ]; then refuse packets-lost; fi
}
set -- "$@" --cert "$CERT" --key "$KEY"
for TYPE in $TYPES; do
  ask "$@" "$URL"document-types/"$TYPE"
  case $STATUS in 2??) ;; *) WRONG="$WRONG $TYPE" STATUSES="$STATUSES $STATUS" ;; esac
done
works certificate-sent
works certificate-sound
works system-known
works "address-seen $SEEN"
works service-answers
if [ -n "$WRONG" ]; then refuse types-refused "$WRONG$STATUSES"; fi
works "types-answer $TYPES"

# Quota
if [ -n "$PRINCIPAL" ]; then
  call "$@" -G --data-urlencode "principal=$PRINCIPAL" "$URL"quota
  USED=$(sed -n 's/.*"storageUsage" *: *\([0-9]*\).*/\1/p' "$DIR/body" | head -n 1)
  MOST=$(sed -n 's/.*"storageMaximum" *: *\([0-9]*\).*/\1/p' "$DIR/body" | head -n 1)
  if [ "$STATUS" = 507 ]; then refuse quota-full; fi
  if [ -n "$USED" ] && [ -n "$MOST" ]; then
    if [ "$USED" -ge "$MOST" ]; then refuse quota-full; fi
    works "quota-left $USED/$MOST"
  fi
fi

# Packets of full size, then a large body
PAD=$(printf '%06000d' 0)
call "$@" -H "X-Padding: $PAD" "$URL"document-types/Folder
if [ "$CODE" -eq 28 ]; then refuse packets-lost; fi
works packets-pass
LIMIT=$((WAIT * 3))
dd if=/dev/zero of="$DIR/zeros" bs=65536 count=24 2>/dev/null
call "$@" -H 'Content-Type: application/octet-stream' -H 'Expect:' --data-binary "@$DIR/zeros" "$URL"document-types/Folder
case $CODE in
  0) if [ "$STATUS" = 413 ]; then refuse upload-too-large; fi; works upload-passes ;;
  28) refuse upload-stalls ;;
  *) refuse upload-cut "curl $CODE" ;;
esac

# The clock: compared where date can read the server's, else shown.
THEIRS=$(date -u -d "$DATE" +%s 2>/dev/null)
if [ -n "$DATE" ] && [ -n "$THEIRS" ]; then
  AHEAD=$(($(date -u +%s) - THEIRS))
  if [ "$AHEAD" -gt 150 ] || [ "$AHEAD" -lt -150 ]; then refuse clock-off "$AHEAD s"; fi
  works clock-right
else
  echo "?        $DATE | $(date -u)"
fi
finish none '' 0
`.replaceAll("\\${", "${");

// scripts/commands/doctor/script.ts
var quoteForShell = (value2) => `'${value2.replaceAll("'", "'\\''")}'`;
function writeScript({ target, environment, declared, seconds, locale, mailbox, system }) {
  const types2 = declared?.documentTypes ?? [];
  const settings = {
    // As curl and openssl take an address of IPv6.
    HOST: isIP4(target.host) === 6 ? `[${target.host}]` : target.host,
    PORT: String(target.port),
    NAME: target.serverName,
    BASE: target.path,
    TYPES: (types2.length > 0 ? types2 : ["Folder"]).join(" "),
    PRINCIPAL: declared?.clientId === void 0 ? "" : `urn:md:system:${declared.clientId}`,
    WAIT: String(seconds)
  };
  const title = `${system === void 0 ? "" : `${system}, `}${environment}`;
  return `#!/bin/sh
# mdocs doctor: ${title.replaceAll(/[^\p{L}\p{N} .,()/_-]/gu, "?")}
# sh doctor.sh CERTIFICATE.pem KEY.pem [AUTHORITY.pem]
${Object.entries(settings).map(([name, value2]) => `${name}=${quoteForShell(value2)}`).join("\n")}

explain() {
  case "$1" in
${explanations(locale, mailbox)}
  esac
}
${body}`;
}
function explanations(locale, mailbox) {
  const causes = Object.keys(sentences).filter((cause) => sentences[cause].todo !== void 0);
  return causes.map((cause) => {
    const helper = helperOf(cause);
    const who = helper === "age" ? `AGE${mailbox === void 0 ? "" : ` ${mailbox}`}` : helperNames[helper][locale];
    const words = `${layerNames[layerOf(cause)][locale]}: ${sentences[cause].todo?.[locale] ?? ""} -> ${who}`;
    return `    ${cause}) LAYER=${layerOf(cause)}; WORDS=${quoteForShell(setQuotes(words, locale))} ;;`;
  }).join("\n");
}

// scripts/doctor/target.ts
import { isIP as isIP5 } from "node:net";
function readTarget(url, usualName) {
  const parsed = URL.canParse(url) ? new URL(url) : void 0;
  if (parsed?.protocol !== "https:" || parsed.username !== "" || parsed.password !== "") return void 0;
  const host = parsed.hostname.replace(/^\[(.*)\]$/, "$1");
  const path = parsed.pathname.endsWith("/") ? parsed.pathname : `${parsed.pathname}/`;
  return {
    host,
    port: parsed.port === "" ? 443 : Number(parsed.port),
    serverName: isIP5(host) > 0 ? usualName : host,
    path: path === "/" ? "/api/" : path
  };
}
function findProxy(host, env) {
  const from = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"].find((name) => (env[name] ?? "") !== "");
  if (from === void 0 || isExempt(host, env.no_proxy || env.NO_PROXY || "")) return void 0;
  const text = env[from] ?? "";
  const url = text.includes("://") ? text : `http://${text}`;
  const parsed = URL.canParse(url) ? new URL(url) : void 0;
  if (parsed === void 0 || !/^https?:$/.test(parsed.protocol)) return { host: "", port: 0, from, isTls: false };
  const isTls = parsed.protocol === "https:";
  const credentials = parsed.username === "" ? void 0 : `${decode(parsed.username)}:${decode(parsed.password)}`;
  return {
    host: parsed.hostname.replace(/^\[(.*)\]$/, "$1"),
    port: Number(parsed.port || (isTls ? 443 : 80)),
    from,
    isTls,
    ...credentials !== void 0 && { credentials }
  };
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
function isExempt(host, list) {
  const names = list.toLowerCase().split(/[\s,]+/);
  const own = host.toLowerCase();
  return names.some((name) => {
    const plain2 = name.replace(/^\*?\./, "").replace(/:\d+$/, "");
    return name === "*" || plain2 !== "" && (own === plain2 || own.endsWith(`.${plain2}`));
  });
}

// scripts/commands/doctor/entry.ts
import { join, resolve } from "node:path";
var readHere = (root) => readRepository(readTree(resolve(root), ["integrations", "registry"]), nodePlatform);
function findTarget(registry, environment, url) {
  const policy = registry?.policy.environments[environment];
  const address = url ?? policy?.apiUrl;
  if (address === void 0) throw new Failure(noAddress);
  const target = readTarget(address, policy?.gateway?.serverName ?? "");
  if (!target) throw new Failure(wrongAddress(address));
  return target.serverName === "" ? { ...target, serverName: target.host } : target;
}
function findSystem({ facts }, environment, { name, certificate }) {
  if (name === void 0)
    return certificate && holderOf(
      facts.files.flatMap(({ systems }) => systems),
      environment,
      certificate
    );
  const [slug = "", id] = name.split("/");
  const file = facts.fileOf(slug);
  if (!file) throw new Failure(unknownInstitution(slug, facts));
  const own = file.systems.filter(({ data }) => id === void 0 || data.id === id);
  const holder = certificate && holderOf(own, environment, certificate);
  const only = own.length === 1 ? own[0] : void 0;
  if (!holder && !only) throw new Failure(whichSystem(file.systems.map(systemNameOf)));
  return holder ?? only;
}
var holderOf = (systems, environment, certificate) => systems.find(({ accesses }) => declares(accesses[environment], certificate));
var declares = (access, { sha256, serial }) => access?.certificates.some((part) => {
  const declared = certificateOf(part);
  return declared ? declared.sha256 === sha256 : part.data.serial === serial;
}) ?? false;
function declaredOf(system, environment) {
  const access = system?.accesses[environment];
  if (!system || !access) return void 0;
  const types2 = system.data.documentTypes ?? [];
  const through = (via) => access.addresses.flatMap((part) => part.via === via && part.reading.network ? [part.reading.network] : []);
  const vpn = through("vpn");
  const has = (address) => {
    const own = networkMeant(address);
    return own !== void 0 && vpn.some((network) => contains(network, own));
  };
  return {
    documentTypes: types2.filter((type) => typeof type === "string" && isCode(type)),
    clientId: typeof access.data.clientId === "string" && isClientId(access.data.clientId) ? access.data.clientId : void 0,
    vpn: { isOnly: vpn.length > 0 && through("public").length === 0, has }
  };
}
var isCode = (text) => /^[A-Za-z][A-Za-z0-9_]{0,99}$/.test(text);
var isClientId = (text) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
function judgeEntry({ facts }, system, environment, certificate) {
  if (!system) return facts.files.length === 0 ? notAsked("entry-absent") : doubts("entry-unknown");
  const details = { system: systemNameOf(system) };
  if (isSuspended(system.data)) return doubts("entry-suspended", details);
  return declares(system.accesses[environment], certificate) ? works("entry-found", details) : doubts("entry-lacks-certificate", details);
}
var noAddress = {
  ro: say`${join("registry", "policy.yaml")} nu poate fi citit aici: dați adresa API cu --url.`,
  en: say`${join("registry", "policy.yaml")} cannot be read here: give the address of the API with --url.`,
  ru: say`${join("registry", "policy.yaml")} здесь не читается: укажите адрес API в --url.`
};
var wrongAddress = (url) => ({
  ro: say`${url} nu este o adresă de API: se scrie https://nume:port/api/, fără utilizator și parolă.`,
  en: say`${url} is no address of an API: it is written https://name:port/api/, without user and password.`,
  ru: say`${url} не адрес API: он записывается https://имя:порт/api/, без пользователя и пароля.`
});
var whichSystem = (systems) => ({
  ro: say`Spuneți care sistem: ${systems.join(", ")}.`,
  en: say`Say which system: ${systems.join(", ")}.`,
  ru: say`Укажите систему: ${systems.join(", ")}.`
});

// scripts/commands/doctor/subject.ts
var usuallySoon = 30;
async function findSubject(name, options) {
  if (options.sandbox !== void 0) return findInSandbox(name, options, options.sandbox);
  const { environment, root } = options;
  const here = await readHere(root);
  const { policy } = here.registry ?? {};
  const withoutProxy = findTarget(here.registry, environment, options.url);
  const proxy = options.direct ? void 0 : findProxy(withoutProxy.host, process.env);
  const credentials = await readGivenCredentials(options);
  const certificate = credentials?.certificate;
  const system = findSystem(here, environment, { name, certificate });
  return {
    environment,
    target: proxy ? { ...withoutProxy, proxy } : withoutProxy,
    withoutProxy,
    isOfPolicy: withoutProxy.serverName === policy?.environments[environment].gateway?.serverName,
    isSandbox: false,
    system: system && systemNameOf(system),
    declared: declaredOf(system, environment),
    credentials,
    entry: certificate ? judgeEntry(here, system, environment, certificate) : notAsked("entry-absent"),
    authority: options.authority,
    mailbox: policy?.age?.mailbox,
    soon: policy?.limits?.certificateExpiresSoonDays ?? usuallySoon
  };
}
var readGivenCredentials = async ({ certificate, key, locale }) => certificate === void 0 ? void 0 : readCredentials({ certificate, key, locale });
var isFile = (value2) => value2 === null || isText(value2);
var isSystem = (value2) => isRecord(value2) && isText(value2.system) && isText(value2.clientId) && isListOf(value2.documentTypes, isText) && isFile(value2.certificate) && isFile(value2.key);
async function findInSandbox(name, options, file) {
  const ready = parseJson(readGiven(file).toString("utf8"));
  const target = isRecord(ready) && isText(ready.apiUrl) ? readTarget(ready.apiUrl, "localhost") : void 0;
  if (!isRecord(ready) || !target || !isListOf(ready.systems, isSystem)) throw new Failure(noReadyFile(file));
  const systems = ready.systems;
  const [own, ...others] = systems.filter(({ system }) => name === void 0 || system === name || system.startsWith(`${name}/`));
  if (!own || others.length > 0) throw new Failure(whichSystem(systems.map(({ system }) => system)));
  const certificate = options.certificate ?? own.certificate ?? void 0;
  const key = options.key ?? own.key ?? void 0;
  return {
    environment: ready.environment === "production" ? "production" : "staging",
    target,
    withoutProxy: target,
    isOfPolicy: false,
    isSandbox: true,
    system: own.system,
    declared: { documentTypes: own.documentTypes, clientId: own.clientId, vpn: void 0 },
    credentials: await readGivenCredentials({ locale: options.locale, ...certificate && { certificate }, ...key && { key } }),
    entry: notAsked("entry-of-sandbox", { system: own.system }),
    authority: options.authority ?? (isText(ready.authority) ? ready.authority : void 0),
    mailbox: void 0,
    soon: 0
  };
}
var noReadyFile = (file) => ({
  ro: say`${file} nu este un fișier scris de sandbox --ready-file.`,
  en: say`${file} is no file that sandbox --ready-file wrote.`,
  ru: say`${file} не файл, который записала команда sandbox --ready-file.`
});

// scripts/commands/doctor/doctor.ts
var usualPatience = 10;
async function diagnose(name, options) {
  const { locale } = options;
  const subject = await findSubject(name, options);
  const seconds = Math.max(1, options.timeout ?? usualPatience);
  if (options.script) {
    await put(writeScript({ ...subject, target: subject.withoutProxy, seconds, locale }));
    return 0;
  }
  const checkup = await check(subject, seconds, nowOf(options));
  if (options.report !== void 0) await writeAtomically(options.report, reportForAge(checkup));
  if (options.format === "json") await put(`${JSON.stringify(checkupData(checkup), null, 2)}
`);
  else await put(checkupText(checkup, screenOf(process.stdout, locale), options.report));
  return firstTrouble(checkup.diagnoses) ? 1 : 0;
}
async function check(subject, seconds, now) {
  const { credentials, target, declared, entry, soon } = subject;
  if (!credentials) throw new Failure(noCertificate);
  const { certificate, identity, issuers, found: found2 } = credentials;
  const local = certificate ? [...found2, entry, ...judgeDates(certificate, now, soon)] : found2;
  const authorities = subject.authority === void 0 ? void 0 : readGiven(subject.authority).toString("utf8");
  const patience = seconds * 1e3;
  const { diagnoses, requestIds } = await examine({ target, identity, issuers, local, declared, authorities, patience });
  return { ...subject, at: (/* @__PURE__ */ new Date()).toISOString(), clientId: declared?.clientId, certificate, requestIds, diagnoses };
}
var noCertificate = {
  ro: "Da\u021Bi certificatul \u0219i cheia cu care va apela sistemul: --certificate \u0219i --key (sau un PFX).",
  en: "Give the certificate and key that the system will call with: --certificate and --key (or a PFX).",
  ru: "\u0423\u043A\u0430\u0436\u0438\u0442\u0435 \u0441\u0435\u0440\u0442\u0438\u0444\u0438\u043A\u0430\u0442 \u0438 \u043A\u043B\u044E\u0447, \u0441 \u043A\u043E\u0442\u043E\u0440\u044B\u043C\u0438 \u0431\u0443\u0434\u0435\u0442 \u043E\u0431\u0440\u0430\u0449\u0430\u0442\u044C\u0441\u044F \u0441\u0438\u0441\u0442\u0435\u043C\u0430: --certificate \u0438 --key (\u0438\u043B\u0438 PFX)."
};
export {
  diagnose
};
