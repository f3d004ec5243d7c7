// Values that only AGE gives: where the schema says so, and how they differ from what they were.
import type { FilePart } from '../declaration/integration.ts';
import { ageFields } from '../generated/age-fields.ts';
import { formatPath, type Path, valueAt } from '../path.ts';
import { idOf, isEqual } from './system-changes.ts';

export interface FieldChange {
  readonly kind: 'added' | 'changed' | 'removed';
  /** In the file as it would be: the value, or what it was taken from. */
  readonly at: Path;
  readonly field: string;
  /** The id of the system that the value is about. */
  readonly system?: string;
  /** What stands there, and what stood there before, as text; absent where there is or was nothing. */
  readonly value?: string;
  readonly former?: string;
}

/** A place where such a value can stand. Systems are known by their ids, so that another order is no change. */
interface FieldSlot {
  readonly field: Path;
  readonly system?: string;
  /** The path to the part, and the part's data. */
  readonly path: Path;
  readonly data: unknown;
}

/** The values given, changed or removed. One that goes together with its system or access is a withdrawal, and left out. */
export function findAgeFieldChanges(before: FilePart | undefined, after: FilePart, fields = ageFields): FieldChange[] {
  const earlier = before ? slotsOf(before, fields) : [];
  return slotsOf(after, fields).flatMap((slot) => {
    const twin = earlier.find((one) => slotKeyOf(one) === slotKeyOf(slot));
    const [was, is] = [valueIn(twin), valueIn(slot)];
    // A system whose id was refused may be any of those before.
    if (isEqual(was, is) || (slot.path[0] === 'systems' && slot.system === undefined)) return [];
    const kind = was == null ? 'added' : is == null ? 'removed' : 'changed';
    if (kind === 'removed' && !valueIn({ ...slot, field: slot.field.slice(0, -1) })) return [];
    const at = kind === 'removed' ? [...slot.path, ...slot.field.slice(0, -1)] : [...slot.path, ...slot.field];
    return [{ kind, at, field: formatPath(slot.field), system: slot.system, value: textOf(is), former: textOf(was) } as const];
  });
}

function slotsOf(file: FilePart, fields: typeof ageFields): FieldSlot[] {
  return fields.flatMap(([part = '', ...field]): FieldSlot[] => {
    if (part === 'systems')
      return file.systems.map((system) => {
        const id = idOf(system);
        return { field: field.slice(1), path: system.path, data: system.data, system: id };
      });
    const data = part === 'institution' ? file.institution?.data : file.agreement?.data;
    return [{ field, path: [part], data }];
  });
}

/** Null where it was refused, or something that it stands in. */
function valueIn(slot: FieldSlot | undefined): unknown {
  if (!slot) return undefined;
  const steps = [slot.data, ...slot.field.map((_, i) => valueAt(slot.data, slot.field.slice(0, i + 1)))];
  return steps.includes(null) ? null : steps.at(-1);
}

const textOf = (value: unknown): string | undefined => (value == null ? undefined : String(value));

const slotKeyOf = ({ path, system, field }: FieldSlot): string => `${path[0]} ${system} ${formatPath(field)}`;
