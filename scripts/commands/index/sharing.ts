// Which of all files claim something that another one claims, too: the same key, or networks that overlap.
import { KeyTable, NetworkTable } from './columns.ts';
import { isClaim } from './key.ts';
import { type Lane, lanes, widthOf } from './layout.ts';
import type { PackedRecords } from './record-bytes.ts';

/** The places in the list of the records that share something. One too many costs a look, no more. */
export function findSharing(records: PackedRecords): Set<number> {
  const keys = new KeyTable();
  const networks = makeNetworkTables();
  for (let number = 0; number < records.length; number++) {
    const view = records.view(number);
    for (let i = 0; i < view.keyCount; i++) {
      const [high, low] = [view.highOf(i), view.lowOf(i)];
      if (isClaim([high, low])) keys.add(high, low, number);
    }
    addNetworks(networks, view, number);
  }
  const sharing = keys.findRepeated();
  for (const lane of networks) for (const number of lane.findOverlapping()) sharing.add(number);
  return sharing;
}

/** In the order of the lanes. */
export const makeNetworkTables = (): NetworkTable[] => lanes.map((lane: Lane) => new NetworkTable(widthOf(lane)));

export function addNetworks(tables: readonly NetworkTable[], view: ReturnType<PackedRecords['view']>, number: number): void {
  for (let i = 0; i < view.claimCount; i++) {
    const at = view.claimAt(i);
    tables[view.bytes[at] as number]?.add(view.bytes, at + 1, at + 17, number);
  }
}
