// Where the mailboxes, days, names and other free texts of a file stand, for the rules that look at all of them.
import type { FilePart } from '../../model/declaration/integration.ts';
import type { Path } from '../../model/path.ts';

export interface StatedValue {
  readonly at: Path;
  readonly value: string;
}

export function mailboxesOf(file: FilePart): StatedValue[] {
  const contacts = file.institution?.valid.contacts ?? {};
  return [
    ...Object.entries(contacts).map(([key, value]) => ({ at: ['institution', 'contacts', key], value: String(value) })),
    ...confirmationsOf(file).map(({ path, valid }) => ({ at: [...path, 'by'], value: valid.by })),
  ];
}

export function daysOf(file: FilePart): StatedValue[] {
  const signed = (['contract', 'annex'] as const).flatMap((key) =>
    (['signed', 'expires'] as const).map((day) => ({
      at: ['agreement', key, day],
      value: file.agreement?.valid[key]?.[day],
    })),
  );
  const until = accessesOf(file)
    .flatMap((access) => access.certificates)
    .map(({ path, valid }) => ({ at: [...path, 'until'], value: valid.until }));
  const tested = confirmationsOf(file).map(({ path, valid }) => ({ at: [...path, 'tested'], value: valid.tested }));
  return [...signed, ...until, ...tested].flatMap(({ at, value }) => (value === undefined ? [] : [{ at, value }]));
}

/** Names of the institution and of its systems. */
export function namesOf(file: FilePart): StatedValue[] {
  return [
    ...(file.institution ? [{ at: ['institution', 'name'], value: file.institution.valid.name }] : []),
    ...file.systems.map(({ path, valid }) => ({ at: [...path, 'name'], value: valid.name })),
  ];
}

/** Everything that people write in their own words. */
export function textsOf(file: FilePart): StatedValue[] {
  const reasons = file.systems.flatMap(({ path, valid }) =>
    valid.reason === undefined ? [] : [{ at: [...path, 'reason'], value: valid.reason }],
  );
  const reports = confirmationsOf(file).map(({ path, valid }) => ({ at: [...path, 'report'], value: valid.report }));
  return [...namesOf(file), ...reasons, ...reports];
}

const accessesOf = (file: FilePart) => file.systems.flatMap((system) => Object.values(system.accesses));

function confirmationsOf(file: FilePart) {
  return accessesOf(file).flatMap(({ path, valid }) =>
    valid.confirmation ? [{ path: [...path, 'confirmation'], valid: valid.confirmation }] : [],
  );
}
