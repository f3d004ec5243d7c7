// What a gateway's program does now, as far as it can be seen.

import { join } from 'node:path';
import { findOrphans, findProcess } from '../../apply/gateway/processes.ts';
import { askAt, askProgram, type ProgramPlace } from '../../apply/gateway/program.ts';
import type { ServedState } from '../../targets/template/target.ts';
import { readState } from './revision.ts';

export interface Seen {
  readonly runs: boolean;
  /** Set where it does not run, and processes that it left behind answer calls: what is published never comes to them. */
  readonly orphans: boolean;
  /** What it says that it serves; absent where it says nothing that can be believed. */
  readonly state?: ServedState | undefined;
  /** Where it says so. */
  readonly socket?: string | undefined;
}

/** In milliseconds: for one answer. */
const longest = 5000;

export async function look(place: ProgramPlace, patience = longest): Promise<Seen> {
  const timeout = Math.min(patience, longest);
  const id = await findProcess(place);
  if (id !== undefined) {
    const answer = await askProgram(place, id, timeout);
    const state = readState(answer?.said);
    return { runs: true, orphans: false, ...(state && { state, socket: answer?.socket }) };
  }
  const orphans = (await findOrphans(place, place.sockets)).length > 0;
  return { runs: false, orphans, ...(orphans && { state: await readLeft(place, timeout) }) };
}

async function readLeft({ directory, sockets }: ProgramPlace, timeout?: number): Promise<ServedState | undefined> {
  const said = await Promise.all(sockets.map((name) => askAt(join(directory, name), timeout)));
  return said.map(readState).find((state) => state !== undefined);
}
