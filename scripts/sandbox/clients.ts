// The client-information API: the client registry that services ask who calls them (contract of Egov.Integrations.ClientAuthentication).
import { normalizeSerial } from '../model/x509/serial.ts';
import type { Answer, Call } from './call.ts';
import { notFound, wrong } from './problem.ts';

/** An entry of clients.json, with the serial numbers of its certificates in their normal form. */
export interface ServedClient {
  readonly entry: { readonly id: string };
  readonly serials: readonly string[];
}

/** In seconds: how long AGE's library keeps an answer. */
const kept = 1800;

/** All, or the one that is searched for; unknown is 404. */
export function findClients({ query }: Pick<Call, 'query'>, clients: readonly ServedClient[]): Answer {
  const [type, value] = [query.get('searchType')?.toLowerCase(), query.get('searchValue') ?? ''];
  if (type === undefined) return answer(clients.map(({ entry }) => entry));
  const found =
    type === 'id' ? findById(value, clients) : type === 'certificateserialnumber' ? findBySerial(value, clients) : undefined;
  if (!found) throw wrong('searchType', 'It is ID or CertificateSerialNumber.');
  const [client] = found;
  if (!client) throw notFound('There is no such client.');
  return answer(client.entry);
}

const answer = (body: unknown): Answer => ({ status: 200, body, headers: { 'Cache-Control': `private, max-age=${kept}` } });

/** Braces and capital letters are other ways of writing a GUID. */
function findById(value: string, clients: readonly ServedClient[]): readonly ServedClient[] {
  const id = value
    .trim()
    .replace(/^\{|\}$/g, '')
    .toLowerCase();
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw wrong('searchValue', `The value '${value}' is no GUID.`);
  return clients.filter(({ entry }) => entry.id === id);
}

/** With colons, blanks or 0x, in small letters, with or without zeros before it. */
function findBySerial(value: string, clients: readonly ServedClient[]): readonly ServedClient[] {
  const serial = normalizeSerial(value);
  if (serial === undefined) throw wrong('searchValue', `The value '${value}' is no serial number.`);
  return clients.filter(({ serials }) => serials.includes(serial));
}
