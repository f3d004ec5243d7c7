// A table of what AGE runs (CSV), read into the same lines as the list of clients.
import { parse } from 'csv-parse/sync';
import { isDay } from '../model/date.ts';
import { type Environment, environments } from '../model/environment.ts';
import type { LeftOut, LeftOutReason, ListedAccess, ListedDocument } from '../model/import/institutions.ts';
import { networkMeant, writeNetwork } from '../model/network/address.ts';
import { redact } from '../model/text/sensitive.ts';
import { normalizeSerial } from '../model/x509/serial.ts';
import { guid, keepDocumentTypes, type ListPlace, type ListReading, type ListSettings, readOwnerNumber } from './client-list.ts';
import { canStandAs, isWritable } from './listed-value.ts';

/** The columns of a table. Several values in a cell stand apart by spaces. */
const columns = [
  ...['idno', 'institution', 'file', 'sector', 'technical', 'legal', 'maintainers'],
  ...['contract', 'contractSigned', 'contractExpires', 'contractService', 'annex', 'annexSigned', 'annexExpires'],
  ...['system', 'id', 'rsi', 'documentTypes', 'environment', 'clientId', 'serial', 'addresses', 'vpnPeer', 'vpnAddresses'],
] as const;

type Cells = Partial<Record<(typeof columns)[number], string>>;

/** A table with commas or semicolons, as spreadsheets write it, with the names of the columns in its first line. */
export function readTable(text: string, settings: ListSettings): ListReading {
  const [head = ''] = text.split('\n', 1);
  const delimiter = head.split(';').length > head.split(',').length ? ';' : ',';
  const options = { bom: true, delimiter, columns: true, skip_empty_lines: true, trim: true, relax_column_count: true } as const;
  const rows = parse(text, options) as unknown as Cells[];
  const unknown = Object.keys(rows[0] ?? {}).filter((name) => !(columns as readonly string[]).includes(name));
  const leftOut: LeftOut[] = unknown.map((value) => ({ from: settings.name, why: 'column-unknown', value: redact(value) }));
  const lines = rows.flatMap((row, i) => {
    const from = `${settings.name}:${i + 2}`;
    const out = (why: LeftOutReason, value = '') => void leftOut.push({ from, why, value: redact(value) });
    return readRow(row, { from, out, settings }) ?? [];
  });
  return { lines, leftOut };
}

function readRow(row: Cells, place: ListPlace): ListedAccess | undefined {
  const { from, out } = place;
  const idno = row.idno ? readOwnerNumber(row.idno, place) : undefined;
  if (row.idno && idno === undefined) return undefined;
  const personal = Object.values(row).find((value) => redact(value) !== value);
  if (personal !== undefined) return void out('name-personal', personal);
  const valid = (value: string | undefined, test: (value: string) => boolean) => {
    if (!value || test(value)) return value || undefined;
    out('value-invalid', value);
    return undefined;
  };
  const text = (field: Parameters<typeof canStandAs>[0], value: string | undefined) =>
    valid(value, (one) => canStandAs(field, one));
  const list = (cell: string | undefined) => (cell ?? '').split(/[\s|]+/).filter(Boolean);
  const each = <T>(cell: string | undefined, read: (value: string) => T | undefined): T[] =>
    list(cell).flatMap((value) => {
      const one = read(value);
      if (one === undefined) out('value-invalid', value);
      return one ?? [];
    });
  const serials = each(row.serial, normalizeSerial);
  const addresses = each(row.addresses, networkOf);
  const vpnAddresses = each(row.vpnAddresses, networkOf);
  // Without its name nobody could say which system a row is about.
  if (row.system && !isWritable(row.system)) return void out('value-invalid', row.system);
  const maintainers = each(row.maintainers, maintainerOf);
  const slug = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
  return dropEmpty({
    from,
    idno,
    institutionName: text('institutionName', row.institution),
    slug: valid(row.file, (value) => slug.test(value)),
    sector: valid(row.sector, (value) => value === 'public' || value === 'private') as ListedAccess['sector'],
    technical: text('technical', row.technical),
    legal: text('legal', row.legal),
    maintainers: maintainers.length > 0 ? maintainers : undefined,
    contract: documentOf(
      'contract',
      { number: row.contract, signed: row.contractSigned, expires: row.contractExpires, service: row.contractService },
      out,
    ),
    annex: documentOf('annex', { number: row.annex, signed: row.annexSigned, expires: row.annexExpires }, out),
    systemName: row.system,
    systemId: text('systemId', row.id),
    rsi: text('rsi', row.rsi),
    documentTypes: keepDocumentTypes(list(row.documentTypes), out),
    environment: valid(row.environment, (value) => environments.some((one) => one === value)) as Environment | undefined,
    clientId: valid(row.clientId?.toLowerCase(), (value) => guid.test(value)),
    serials: serials.length > 0 ? serials : undefined,
    addresses: addresses.length > 0 ? addresses : undefined,
    vpnPeer: each(row.vpnPeer, networkOf)[0],
    vpnAddresses: vpnAddresses.length > 0 ? vpnAddresses : undefined,
  });
}

/** The line without the keys that are absent or empty. */
function dropEmpty(line: object): ListedAccess {
  return Object.fromEntries(
    Object.entries(line).filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as ListedAccess;
}

function networkOf(text: string): string | undefined {
  const network = networkMeant(text);
  return network && writeNetwork(network);
}

/** login:number */
function maintainerOf(text: string): { login: string; id: number } | undefined {
  const [, login = '', id] = /^([A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}):([1-9][0-9]{0,14})$/.exec(text) ?? [];
  return id === undefined ? undefined : { login, id: Number(id) };
}

type WrittenDocument = { [K in keyof ListedDocument]?: string | undefined };

/** A document counts with its number and its day. */
function documentOf(
  field: 'contract' | 'annex',
  { number, signed, expires, service }: WrittenDocument,
  out: ListPlace['out'],
): ListedDocument | undefined {
  if (!number) return undefined;
  for (const day of [signed, expires]) if (day && !isDay(day)) return void out('value-invalid', day);
  if (!signed) return undefined;
  const document = dropEmpty({ number, signed, expires, service }) as unknown as ListedDocument;
  if (canStandAs(field, document)) return document;
  return void out('value-invalid', `${number} ${service ?? ''}`.trim());
}
