// Writes the index.
import { groupBy } from '../../model/declaration/facts.ts';
import { compare } from '../../model/finding/finding.ts';
import { never } from '../../rules/horizon.ts';
import { KeyTable } from './columns.ts';
import { writeStaged } from './decided.ts';
import { daySize, type Index, lanes, type Section, type Sections } from './layout.ts';
import { layPages } from './pages.ts';
import { PackedRecords } from './record-bytes.ts';
import { addNetworks, makeNetworkTables } from './sharing.ts';

export const writeIndex = (index: Index): Buffer => Buffer.concat(layIndex(index));

/** The file in pieces: in one it would be there twice while it is made. */
export function layIndex({ records: list, findings, access, ...head }: Index): Buffer[] {
  const body: Buffer[] = [];
  let size = 0;
  const add = (bytes: Buffer, count: number): Section => {
    const at = size;
    body.push(bytes);
    size += bytes.length;
    return { at, count };
  };
  const packed = PackedRecords.of(list);
  const { offsets, records, keys, horizons, networks } = gatherColumns(packed);
  const sections: Sections = {
    offsets: add(offsets, packed.length),
    records: add(records, packed.length),
    keys: add(...keys.write()),
    horizons: add(writeHorizons(horizons), packed.length),
    networks: Object.fromEntries(
      lanes.map((lane, i) => [lane, add(...(networks[i]?.write() ?? [Buffer.alloc(0), 0]))]),
    ) as Sections['networks'],
    staged: add(...writeStaged(access?.staged ?? new Map())),
    decided: add(...writeJson(access?.decided)),
    findings: add(Buffer.from(JSON.stringify(findings)), findings.length),
  };
  return layPages({ ...head, sections }, body);
}

/** Its bytes, and how many. */
function writeJson(value: object | undefined): [Buffer, number] {
  const bytes = Buffer.from(value ? JSON.stringify(value) : '');
  return [bytes, bytes.length];
}

/** What all records have, in the order of the records. */
function gatherColumns(packed: PackedRecords) {
  let size = 0;
  for (const { start, end } of packed.views()) size += end - start;
  const offsets = Buffer.allocUnsafeSlow(4 * (packed.length + 1));
  const records = Buffer.allocUnsafeSlow(size);
  const keys = new KeyTable();
  const horizons: string[] = [];
  const networks = makeNetworkTables();
  let number = 0;
  let at = 0;
  for (const view of packed.views()) {
    offsets.writeUInt32BE(at, 4 * number);
    at += view.bytes.copy(records, at, view.start, view.end);
    for (let i = 0; i < view.keyCount; i++) keys.add(view.highOf(i), view.lowOf(i), number);
    horizons.push(view.horizon);
    addNetworks(networks, view, number);
    number++;
  }
  offsets.writeUInt32BE(at, 4 * number);
  return { offsets, records, keys, horizons, networks };
}

/** In the order of their days. */
function writeHorizons(horizons: readonly string[]): Buffer {
  const numbers = groupBy([...horizons.keys()], (number) => horizons[number] ?? never);
  const bytes = Buffer.allocUnsafeSlow((daySize + 4) * horizons.length);
  let at = 0;
  for (const horizon of [...numbers.keys()].sort(compare))
    for (const number of numbers.get(horizon) ?? []) {
      at += bytes.write(horizon, at, 'latin1');
      at = bytes.writeUInt32BE(number, at);
    }
  return bytes;
}
