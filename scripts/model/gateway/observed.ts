// What a gateway saw of its clients in the last days: certificates, addresses and document types, never a path, a document or a person.
import type { Environment } from '../environment.ts';
import { readAddress, writeNetwork } from '../network/address.ts';
import { isCount, isHash, isInstant, isListOf, isRecord, isText, parseJson } from '../publication/form.ts';

/** How often something was seen, and when first and last: instants in ISO 8601. */
export interface Seen {
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

/** Of one client. What got through is what the service answered with success. */
interface ObservedClient {
  /** By SHA-1. */
  readonly certificates: Readonly<Record<string, Seen>>;
  readonly addresses: Readonly<Record<string, Seen>>;
  /** By code. */
  readonly documentTypes: Readonly<Record<string, Seen>>;
  /** By the code of the refusal. */
  readonly refusals: Readonly<Record<string, Seen>>;
  /** Addresses that were refused because they are not registered. */
  readonly refusedAddresses: Readonly<Record<string, Seen>>;
  /** By YYYY-MM-DD. */
  readonly days: Readonly<Record<string, DayCounts>>;
}

/** passed: answered with success. failed: let through, and answered otherwise. refused: by the gateway. */
interface DayCounts {
  readonly passed: number;
  readonly failed: number;
  readonly refused: number;
}

export interface Observed {
  /** In the registry. */
  readonly gateway: string;
  readonly environment: Environment;
  /** Since when this gateway has counted, and until when: instants in ISO 8601. */
  readonly since: string;
  readonly until: string;
  /** By client id. */
  readonly clients: Readonly<Record<string, ObservedClient>>;
  /** How many clients were left out because the report would be too long. */
  readonly omitted: number;
}

/** One line of the log. */
export interface LoggedRequest {
  /** Instant in ISO 8601. */
  readonly time: string;
  readonly client: string;
  readonly certificateSha1: string;
  readonly address: string;
  /** Empty where it was let through. */
  readonly refusal: string;
  readonly status: number;
  /** Empty where the path names none. */
  readonly documentType: string;
}

/**
 * How many days are kept, and how many of a kind for each client: a client chooses its addresses. A system may have a hundred document types,
 * and ask for others, too: whoever has called each of its own must be seen to.
 */
const kept = { days: 90, ofAKind: 50, types: 300 };

/** In bytes: the most that a report has. */
export const mostObservedBytes = 5_000_000;

const isClientId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
const isCode = (text: string): boolean => /^[A-Za-z][A-Za-z0-9_-]{0,99}$/.test(text);

/** The request of a line of the log; undefined where it is not one of a known client, or has another form. */
export function readLogLine(line: string): LoggedRequest | undefined {
  if (line.length > 4096) return undefined;
  const value = parseJson(line);
  if (!isRecord(value)) return undefined;
  const { time, client, certificateSha1, address, refusal, status, documentType } = value;
  const instant = isText(time) ? Date.parse(time) : Number.NaN;
  if (Number.isNaN(instant) || !isText(client) || !isClientId(client) || !isHash(certificateSha1, 40)) return undefined;
  if (!isText(address) || !isOneAddress(address) || !isText(refusal) || !(refusal === '' || isCode(refusal))) return undefined;
  if (!Number.isSafeInteger(status) || !isText(documentType) || !(documentType === '' || isCode(documentType))) return undefined;
  return {
    time: new Date(instant).toISOString(),
    client,
    certificateSha1: String(certificateSha1),
    address,
    refusal,
    status: Number(status),
    documentType,
  };
}

function isOneAddress(text: string): boolean {
  const reading = readAddress(text);
  return !('problem' in reading) && !text.includes('/') && writeNetwork(reading.network) === text;
}

/** The same with these requests, in the order of the log, and without what is too old. */
export function addRequests(observed: Observed, requests: readonly LoggedRequest[], until: string): Observed {
  const oldest = new Date(Date.parse(until) - kept.days * 86_400_000).toISOString();
  const drafts = new Map<string, Draft>();
  for (const request of requests) {
    const draft = drafts.get(request.client) ?? structuredClone((observed.clients[request.client] ?? nothing) as Draft);
    drafts.set(request.client, draft);
    addRequest(draft, request);
  }
  const all = new Map<string, ObservedClient>([...Object.entries(observed.clients), ...drafts]);
  // Whoever did not call was looked at an hour ago at most, by a clock that was not ahead of this one.
  const isSoon = observed.until <= until && observed.until.slice(0, 13) === until.slice(0, 13);
  if (isSoon && drafts.size === 0) return { ...observed, until };
  const pruned = [...all].map(([id, client]): [string, ObservedClient] => [
    id,
    isSoon && !drafts.has(id) ? client : prune(client, oldest, until),
  ]);
  return { ...observed, until, clients: Object.fromEntries(pruned.filter(([, { days }]) => Object.keys(days).length > 0)) };
}

type Counted<T> = { -readonly [K in keyof T]: T[K] };
/** A client that requests are added to. */
type Draft = { readonly [K in keyof Omit<ObservedClient, 'days'>]: Record<string, Counted<Seen>> } & {
  readonly days: Record<string, Counted<DayCounts>>;
};

const nothing: ObservedClient = {
  certificates: {},
  addresses: {},
  documentTypes: {},
  refusals: {},
  refusedAddresses: {},
  days: {},
};

function addRequest(draft: Draft, { time, certificateSha1, address, refusal, status, documentType }: LoggedRequest): void {
  const kind = refusal !== '' ? 'refused' : status >= 200 && status < 400 ? 'passed' : 'failed';
  const day = time.slice(0, 10);
  draft.days[day] ??= { passed: 0, failed: 0, refused: 0 };
  (draft.days[day] as Counted<DayCounts>)[kind]++;
  if (kind === 'passed') {
    see(draft.certificates, certificateSha1, time);
    see(draft.addresses, address, time);
    if (documentType !== '') see(draft.documentTypes, documentType, time);
  }
  if (kind === 'refused') {
    see(draft.refusals, refusal, time);
    if (refusal === 'address-not-registered') see(draft.refusedAddresses, address, time);
  }
}

/** Lines of several processes come in any order. */
function see(all: Record<string, Counted<Seen>>, name: string, time: string): void {
  const seen = Object.hasOwn(all, name) ? all[name] : undefined;
  if (!seen) {
    all[name] = { count: 1, first: time, last: time };
    return;
  }
  seen.count++;
  if (time < seen.first) seen.first = time;
  if (time > seen.last) seen.last = time;
}

/** What a clock that was wrong put into the future is of now. */
const toNow = ({ count, first, last }: Seen, until: string): Seen => ({
  count,
  first: first < until ? first : until,
  last: last < until ? last : until,
});

function prune({ days, ...kinds }: ObservedClient, oldest: string, until: string): ObservedClient {
  const recent = (given: Readonly<Record<string, Seen>>, most = kept.ofAKind) => {
    const isAhead = Object.values(given).some(({ last }) => last > until);
    const seen = isAhead ? Object.fromEntries(Object.entries(given).map(([name, one]) => [name, toNow(one, until)])) : given;
    const entries = Object.entries(seen).filter(([, { last }]) => last >= oldest);
    if (entries.length <= most) return entries.length === Object.keys(seen).length ? seen : Object.fromEntries(entries);
    return Object.fromEntries(entries.sort(([, a], [, b]) => (a.last < b.last ? 1 : -1)).slice(0, most));
  };
  const { certificates, addresses, documentTypes, refusals, refusedAddresses } = kinds;
  return {
    certificates: recent(certificates),
    addresses: recent(addresses),
    documentTypes: recent(documentTypes, kept.types),
    refusals: recent(refusals),
    refusedAddresses: recent(refusedAddresses),
    days: pruneDays(days, oldest.slice(0, 10), until.slice(0, 10)),
  };
}

function pruneDays(days: ObservedClient['days'], oldest: string, today: string): ObservedClient['days'] {
  const pruned: Record<string, DayCounts> = {};
  for (const [given, counts] of Object.entries(days)) {
    const day = given > today ? today : given;
    if (day < oldest) continue;
    const { passed, failed, refused } = pruned[day] ?? { passed: 0, failed: 0, refused: 0 };
    pruned[day] = { passed: passed + counts.passed, failed: failed + counts.failed, refused: refused + counts.refused };
  }
  return pruned;
}

/** At most `most` bytes: where that is too little, first the days go, and then the clients that were seen least lately. */
export function writeObserved(observed: Observed, most = mostObservedBytes): string {
  const write = (one: Observed) => `${JSON.stringify({ formatVersion: 1, ...one })}\n`;
  const whole = write(observed);
  if (Buffer.byteLength(whole) <= most) return whole;
  const lastOf = ({ days }: ObservedClient) => Object.keys(days).sort().at(-1) ?? '';
  const entries = Object.entries(observed.clients).map(([id, client]): [string, ObservedClient] => {
    const last = lastOf(client);
    const counts = client.days[last];
    return [id, { ...client, days: counts ? { [last]: counts } : {} }];
  });
  entries.sort(([, a], [, b]) => (lastOf(a) < lastOf(b) ? 1 : -1));
  let room = most - Buffer.byteLength(write({ ...observed, clients: {}, omitted: entries.length }));
  const fitting = entries.filter(([id, client]) => {
    // A comma takes the place of the two braces around it.
    room -= Buffer.byteLength(JSON.stringify({ [id]: client })) - 1;
    return room >= 0;
  });
  const omitted = observed.omitted + entries.length - fitting.length;
  return write({ ...observed, clients: Object.fromEntries(fitting), omitted });
}

/** Undefined where any of it is not as a gateway writes it. */
export function readObserved(text: string | undefined): Observed | undefined {
  if (text === undefined || text.length > mostObservedBytes) return undefined;
  const value = parseJson(text);
  return isRecord(value) && value.formatVersion === 1 ? toObserved(value) : undefined;
}

/** The same of what was parsed already, however long it is: what a gateway counts itself is more than what it reports. */
export function toObserved(value: unknown): Observed | undefined {
  if (!isRecord(value)) return undefined;
  const { gateway, environment, since, until, clients, omitted } = value;
  const isNamed = isText(gateway) && (environment === 'staging' || environment === 'production');
  const isTimed = isInstant(since) && isInstant(until) && Number.isSafeInteger(omitted) && Number(omitted) >= 0;
  if (!isNamed || !isTimed || !isRecord(clients)) return undefined;
  if (!Object.entries(clients).every(([id, client]) => isClientId(id) && isObservedClient(client))) return undefined;
  return { gateway, environment, since, until, clients: clients as Observed['clients'], omitted: Number(omitted) };
}

function isObservedClient(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { certificates, addresses, documentTypes, refusals, refusedAddresses, days } = value;
  return (
    isSeenBy(certificates, (name) => isHash(name, 40)) &&
    isSeenBy(addresses, isOneAddress) &&
    isSeenBy(refusedAddresses, isOneAddress) &&
    isSeenBy(documentTypes, isCode) &&
    isSeenBy(refusals, isCode) &&
    isRecord(days) &&
    isListOf(Object.entries(days), (entry) => Array.isArray(entry) && isDayOfCounts(entry[0], entry[1]))
  );
}

const isSeenBy = (value: unknown, isName: (name: string) => boolean): boolean =>
  isRecord(value) && Object.entries(value).every(([name, seen]) => isName(name) && isSeen(seen));

const isSeen = (value: unknown): boolean =>
  isRecord(value) && isCount(value.count) && isInstant(value.first) && isInstant(value.last);

function isDayOfCounts(day: unknown, counts: unknown): boolean {
  if (!isText(day) || !/^\d{4}-\d\d-\d\d$/.test(day) || !isRecord(counts)) return false;
  return ['passed', 'failed', 'refused'].every((kind) => Number.isSafeInteger(counts[kind]) && Number(counts[kind]) >= 0);
}
