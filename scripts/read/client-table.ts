// A table of what AGE runs (CSV), read into the same lines as the list of clients.
import { CsvError, parse } from 'csv-parse/sync';
import { isDay } from '../model/date.ts';
import type { LeftOut, LeftOutReason, ListedAccess, ListedDocument } from '../model/import/institutions.ts';
import { networkMeant, writeNetwork } from '../model/network/address.ts';
import { coverRange, readRange } from '../model/network/range.ts';
import { redact } from '../model/text/sensitive.ts';
import { normalizeSerial } from '../model/x509/serial.ts';
import {
  guid,
  keepDocumentTypes,
  type ListPlace,
  type ListReading,
  type ListSettings,
  readOwnerNumber,
  type TypedReaders,
} from './client-list.ts';
import { canStandAs, isWritable } from './listed-value.ts';
import { type ColumnName, columnOf, environmentMeant, sectorMeant } from './table-columns.ts';

type Cells = Partial<Record<ColumnName, string>>;

/**
 * A table as spreadsheets write it, with commas, semicolons or tabs, and the names of the columns in its first line. A line that begins with #
 * is a remark. Of two columns with the same name the first counts.
 */
export function readTable(text: string, settings: ListSettings, typed: TypedReaders): ListReading {
  const leftOut: LeftOut[] = [];
  const [head, ...rows] = splitIntoRows(text, ({ lines }) => {
    leftOut.push({ from: `${settings.name}:${lines}`, why: 'not-a-table', value: '' });
  });
  const lost = rows.find(({ record }) => record.some(hasLostLetters));
  if (lost || head?.record.some(hasLostLetters))
    return { lines: [], leftOut: [{ from: settings.name, why: 'letters-lost', value: '' }] };
  if (rows.length === 0 && leftOut.length === 0) leftOut.push({ from: settings.name, why: 'no-rows', value: '' });
  const names: (ColumnName | undefined)[] = [];
  for (const heading of head?.record ?? []) {
    const name = columnOf(heading);
    const why = name === undefined ? 'column-unknown' : names.includes(name) ? 'column-twice' : undefined;
    if (why && heading !== '') leftOut.push({ from: settings.name, why, value: redact(heading) });
    names.push(why ? undefined : name);
  }
  const lines = rows.flatMap(({ record, line }) => {
    const from = `${settings.name}:${line}`;
    const out = (why: LeftOutReason, value = '') => void leftOut.push({ from, why, value: redact(value) });
    // Somewhere in it a separator is part of a value, and everything behind stands in another's column.
    const beyond = record.slice(names.length).filter((cell) => cell !== '');
    if (beyond.length > 0) return out('cells-too-many', beyond.join(' ')) ?? [];
    const cells = names.flatMap((name, i) =>
      name === undefined ? [] : [[name, isNothing(record[i]) ? '' : record[i]] as const],
    );
    return readRow(Object.fromEntries(cells) as Cells, { from, out, settings, typed }) ?? [];
  });
  return { lines, leftOut };
}

interface Row {
  readonly record: readonly string[];
  /** Where it ends, counted from 1. */
  readonly line: number;
}

/** Up to the line in which a quote is opened and never closed. */
function splitIntoRows(text: string, told: (error: CsvError) => void): Row[] {
  const [head = ''] = text.split('\n', 1);
  const [delimiter] = [';', '\t', ','].sort((a, b) => head.split(b).length - head.split(a).length);
  const rows: Row[] = [];
  try {
    parse(text, {
      ...{ bom: true, delimiter, trim: true, comment: '#', comment_no_infix: true },
      ...{ relax_column_count: true, relax_quotes: true, skip_empty_lines: true, skip_records_with_empty_values: true },
      on_record: (record: string[], { lines }) => void rows.push({ record, line: lines }),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    told(error);
  }
  return rows;
}

/** What an encoding without a letter makes of it: Windows-1250 has no comma below. */
const hasLostLetters = (cell: string): boolean => /\p{L}\?\p{L}/u.test(cell);

/** What people write where there is nothing. */
const isNothing = (cell: string | undefined): boolean => cell === undefined || /^[-\u2010-\u2015]*$/.test(cell);

interface RowPlace extends ListPlace {
  readonly typed: TypedReaders;
}

function readRow(row: Cells, place: RowPlace): ListedAccess | undefined {
  const { from, out, typed } = place;
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
  const meant = <T>(value: string, read: (value: string) => T | undefined): T | undefined => {
    const one = value === '' ? undefined : read(value);
    if (value !== '' && one === undefined) out('value-invalid', value);
    return one;
  };
  const each = <T>(values: readonly string[], read: (value: string) => T | undefined): T[] =>
    values.flatMap((value) => meant(value, read) ?? []);
  const list = (cell = '') => cell.split(/[\s,;|]+/).filter(Boolean);
  const networks = (cell = '') => cell.split(/[,;|\n]+/).flatMap((part) => rangeOf(part) ?? each(list(part), networkOf));
  const serials = each(listSerials(row.serial), normalizeSerial);
  const addresses = networks(row.addresses);
  const vpnAddresses = networks(row.vpnAddresses);
  // Without its name nobody could say which system a row is about.
  if (row.system && !isWritable(row.system)) return void out('value-invalid', row.system);
  const maintainers = each(list(row.maintainers), maintainerOf);
  // Taken without its environment, the row would say something of every environment of its system.
  const environment = meant(row.environment ?? '', environmentMeant);
  if (row.environment && environment === undefined) return undefined;
  const slug = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
  return dropEmpty({
    from,
    idno,
    institutionName: text('institutionName', row.institution),
    slug: valid(row.file, (value) => slug.test(value)),
    sector: meant(row.sector ?? '', sectorMeant),
    technical: text('technical', row.technical),
    legal: text('legal', row.legal),
    maintainers: maintainers.length > 0 ? maintainers : undefined,
    contract: documentOf(
      'contract',
      { number: row.contract, signed: row.contractSigned, expires: row.contractExpires, service: row.contractService },
      place,
    ),
    annex: documentOf('annex', { number: row.annex, signed: row.annexSigned, expires: row.annexExpires }, place),
    systemName: row.system,
    systemId: text('systemId', row.id),
    rsi: text('rsi', row.rsi),
    documentTypes: keepDocumentTypes(listTypes(row.documentTypes, typed), out),
    environment,
    clientId: valid(row.clientId?.toLowerCase(), (value) => guid.test(value)),
    serials: serials.length > 0 ? serials : undefined,
    addresses: addresses.length > 0 ? addresses : undefined,
    vpnPeer: each(list(row.vpnPeer), networkOf)[0],
    vpnAddresses: vpnAddresses.length > 0 ? vpnAddresses : undefined,
  });
}

/** The line without the keys that are absent or empty. */
function dropEmpty(line: object): ListedAccess {
  return Object.fromEntries(
    Object.entries(line).filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as ListedAccess;
}

/** One serial in groups of two or four, as Windows shows it, is one. */
function listSerials(cell = ''): string[] {
  return cell.split(/[,;|]+/).flatMap((part) => {
    const groups = part.split(/\s+/).filter(Boolean);
    return groups.every(({ length }) => length <= 4) && groups.length > 1 ? [groups.join('')] : groups;
  });
}

/** Codes with only spaces between them are several, where each is one. */
function listTypes(cell = '', { typesOf }: TypedReaders): string[] {
  const { codes, unknown } = typesOf(cell.replaceAll('|', ';'));
  return [...codes, ...unknown.flatMap((one) => (typesOf(one.replace(/\s+/g, ';')).unknown.length > 0 ? one : one.split(/\s+/)))];
}

function networkOf(text: string): string | undefined {
  const network = networkMeant(text);
  return network && writeNetwork(network);
}

/** The networks that are exactly a range. */
function rangeOf(text: string): string[] | undefined {
  const range = readRange(text.trim());
  return range && coverRange(range).map(writeNetwork);
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
  { out, typed }: RowPlace,
): ListedDocument | undefined {
  if (!number) return undefined;
  const days = {
    signed: signed && (typed.dayOf(signed) ?? signed),
    expires: expires && (typed.dayOf(expires) ?? expires),
  };
  for (const day of Object.values(days)) if (day && !isDay(day)) return void out('value-invalid', day);
  if (!signed) return undefined;
  const document = dropEmpty({ number, ...days, service }) as unknown as ListedDocument;
  if (canStandAs(field, document)) return document;
  return void out('value-invalid', `${number} ${service ?? ''}`.trim());
}
