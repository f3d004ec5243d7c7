// Renames of institutions' files, whatever git's guess is: a deletion and an addition about the same institution or system.
import type { FilePart } from '../declaration/integration.ts';
import { idOf } from './system-changes.ts';
import type { Touched } from './touched.ts';

const idnoOf = (file: FilePart | undefined): string | undefined => file?.institution?.data.idno ?? undefined;

/** The new file with the IDNO of a deleted one. */
export function renamedTo({ change, before }: Touched, files: readonly Touched[]): Touched | undefined {
  const idno = idnoOf(before);
  if (change.after || idno === undefined) return undefined;
  return files.find((other) => !other.change.before && idnoOf(other.after) === idno);
}

/** The new file with a system of a deleted one. */
export function twinOf({ before }: Touched, files: readonly Touched[]): Touched | undefined {
  const ids = new Set(before?.systems.map(idOf));
  return files.find((other) => !other.change.before && other.after?.systems.some((system) => ids.has(idOf(system))));
}
