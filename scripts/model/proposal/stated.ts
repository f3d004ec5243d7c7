// Where the mailboxes, days, names and other free texts of a file stand, for the rules that look at all of them.
import type { FilePart } from '../declaration/integration.ts';
import type { Path } from '../path.ts';

export interface Stated {
  readonly at: Path;
  readonly value: string;
}

export function mailboxesOf(file: FilePart): Stated[] {
  const contacts = file.institution?.data.contacts ?? {};
  return [
    ...Object.entries(contacts).map(([key, value]) => ({ at: ['institution', 'contacts', key], value: String(value) })),
    ...confirmationsOf(file).map(({ path, data }) => ({ at: [...path, 'by'], value: data.by })),
  ];
}

export function daysOf(file: FilePart): Stated[] {
  const signed = (['contract', 'annex'] as const).flatMap((key) =>
    (['signed', 'expires'] as const).map((day) => ({
      at: ['agreement', key, day],
      value: file.agreement?.data[key]?.[day],
    })),
  );
  const until = accessesOf(file)
    .flatMap((access) => access.certificates)
    .map(({ path, data }) => ({ at: [...path, 'until'], value: data.until }));
  const tested = confirmationsOf(file).map(({ path, data }) => ({ at: [...path, 'tested'], value: data.tested }));
  return [...signed, ...until, ...tested].flatMap(({ at, value }) => (value === undefined ? [] : [{ at, value }]));
}

/** Names of the institution and of its systems. */
export function namesOf(file: FilePart): Stated[] {
  return [
    ...(file.institution ? [{ at: ['institution', 'name'], value: file.institution.data.name }] : []),
    ...file.systems.map(({ path, data }) => ({ at: [...path, 'name'], value: data.name })),
  ];
}

/** Everything that people write in their own words. */
export function textsOf(file: FilePart): Stated[] {
  const reasons = file.systems.flatMap(({ path, data }) =>
    data.reason === undefined ? [] : [{ at: [...path, 'reason'], value: data.reason }],
  );
  const reports = confirmationsOf(file).map(({ path, data }) => ({ at: [...path, 'report'], value: data.report }));
  return [...namesOf(file), ...reasons, ...reports];
}

const accessesOf = (file: FilePart) => file.systems.flatMap((system) => Object.values(system.accesses));

function confirmationsOf(file: FilePart) {
  return accessesOf(file).flatMap(({ path, data }) =>
    data.confirmation ? [{ path: [...path, 'confirmation'], data: data.confirmation }] : [],
  );
}
