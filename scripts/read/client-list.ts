// AGE's lists as they are today: the clients of the client-information API (JSON), read into lines.
import type { Environment } from '../model/environment.ts';
import { findIdnoProblem } from '../model/idno.ts';
import type { LeftOut, LeftOutReason, ListedAccess } from '../model/import/institutions.ts';
import { parseJson } from '../model/publication/form.ts';
import { redact } from '../model/text/sensitive.ts';
import { type Certificate, readCertificate } from '../model/x509/certificate.ts';
import { organizationOf, ownerOf } from '../model/x509/owner.ts';
import type { Platform } from '../model/x509/platform.ts';
import { canStandAs, isWritable } from './listed-value.ts';

export interface ListReading {
  readonly lines: readonly ListedAccess[];
  readonly leftOut: readonly LeftOut[];
}

/** What the readers of all lists get: the list's name for people, its environment, today and the platform. */
export interface ListSettings {
  readonly name: string;
  readonly environment: Environment;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly platform: Platform;
}

/** How people write in a table, as in a form: a day, and document types of the catalogue by code or title. */
export interface TypedReaders {
  readonly dayOf: (text: string) => string | undefined;
  readonly typesOf: (text: string) => { readonly codes: readonly string[]; readonly unknown: readonly string[] };
}

export const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The answer of GET <client-information API>: an array of { id, name, ownerID, certificates, settings }. */
export async function readClients(text: string, settings: ListSettings): Promise<ListReading> {
  const leftOut: LeftOut[] = [];
  const clients = parseJson(text);
  if (!Array.isArray(clients)) return { lines: [], leftOut: [{ from: settings.name, why: 'not-a-list', value: '' }] };
  const lines: ListedAccess[] = [];
  for (const [i, client] of clients.entries()) {
    const from = `${settings.name}[${i}]`;
    const out = (why: LeftOutReason, value = '') => void leftOut.push({ from, why, value: redact(value) });
    const line = await readClient(lowerCaseKeys(client), { from, out, settings });
    if (line) lines.push(line);
  }
  return { lines, leftOut };
}

export interface ListPlace {
  readonly from: string;
  readonly out: (why: LeftOutReason, value?: string) => void;
  readonly settings: ListSettings;
}

async function readClient(client: Record<string, unknown>, place: ListPlace): Promise<ListedAccess | undefined> {
  const { out, from, settings } = place;
  const name = textOf(client.name);
  const id = textOf(client.id).toLowerCase();
  const idno = readOwnerNumber(textOf(client.ownerid), place);
  if (!guid.test(id)) out('client-id-invalid', id);
  if (redact(name) !== name) out('name-personal', name);
  else if (!isWritable(name)) out('value-invalid', name);
  if (!guid.test(id) || redact(name) !== name || !isWritable(name) || idno === undefined) return undefined;
  const ders = (Array.isArray(client.certificates) ? client.certificates : []).map((one) => fromBase64(textOf(one)));
  const certificates = await readCertificates(ders, place);
  const documentTypes = parseDocumentTypes(client.settings, place);
  const institutionName = certificates
    .map(({ subject }) => organizationOf(subject))
    .flatMap((one) => (one === undefined ? [] : [removeNumbers(one)]))
    .find((one) => canStandAs('institutionName', one));
  return {
    from,
    idno,
    systemName: name,
    clientId: id,
    environment: settings.environment,
    certificates,
    documentTypes,
    institutionName,
  };
}

/** A personal number is never shown whole, and no owner is taken over with a number that nobody can have. */
export function readOwnerNumber(text: string, { out }: ListPlace): string | undefined {
  if (text === '') out('owner-missing');
  else if (redact(text) !== text || findIdnoProblem(text) === 'first-digit')
    out('owner-personal', `${'*'.repeat(11)}${text.slice(-2)}`);
  else if (findIdnoProblem(text) !== undefined) out('owner-invalid', /^1/.test(text) ? text : '*'.repeat(text.length));
  else return text;
  return undefined;
}

/** Certificates that have ended open nothing today; those of persons do not belong into a public repository. */
export async function readCertificates(files: readonly Uint8Array[], { out, settings }: ListPlace): Promise<Certificate[]> {
  const found: Certificate[] = [];
  for (const bytes of files) {
    const reading = await readCertificate(bytes, settings.platform);
    if (!('certificate' in reading)) out('certificate-unreadable', reading.not);
    else if (ownerOf(reading.certificate.subject)?.kind === 'person') out('certificate-personal', reading.certificate.serial);
    else if (reading.certificate.notAfter.slice(0, 10) < settings.today) out('certificate-over', reading.certificate.serial);
    else found.push(reading.certificate);
  }
  return found;
}

/** Older certificates have the IDNO in the name of the organization. */
const removeNumbers = (name: string): string => name.replace(/(?<!\s)\s*\b[0-9]{13}\b/g, '').trim();

/** Settings are a JSON document in a string; of what other services keep there nothing is taken over, and that is told. */
function parseDocumentTypes(settings: unknown, { out }: ListPlace): string[] | undefined {
  const data = lowerCaseKeys(parseJson(textOf(settings)));
  const { documenttypes, ...others } = data;
  const rest = Object.keys(others);
  if (rest.length > 0) out('settings', rest.join(', '));
  return Array.isArray(documenttypes) ? keepDocumentTypes(documenttypes.map(textOf).filter(Boolean), out) : undefined;
}

/** The codes that a file can have, each once; undefined where there is none. */
export function keepDocumentTypes(codes: readonly string[], out: ListPlace['out']): string[] | undefined {
  const kept = [...new Set(codes)].filter((code) => {
    const isCode = canStandAs('documentTypes', [code]);
    if (!isCode) out('value-invalid', code);
    return isCode;
  });
  return kept.length > 0 ? kept : undefined;
}

/** Names of properties as .NET reads them: without case. */
function lowerCaseKeys(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key.toLowerCase(), one]));
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function fromBase64(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
