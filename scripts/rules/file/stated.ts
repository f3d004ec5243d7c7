// Where the mailboxes, days, names and other free texts of a file stand, for the rules that look at all of them.
import type { FilePart } from '../../model/declaration/integration.ts';
import { gather } from '../../model/gather.ts';
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
  const days: StatedValue[] = [];
  for (const key of ['contract', 'annex'] as const)
    for (const day of ['signed', 'expires'] as const) {
      const value = file.agreement?.valid[key]?.[day];
      if (value !== undefined) days.push({ at: ['agreement', key, day], value });
    }
  for (const access of accessesOf(file))
    for (const { path, valid } of access.certificates)
      if (valid.until !== undefined) days.push({ at: [...path, 'until'], value: valid.until });
  for (const { path, valid } of confirmationsOf(file)) days.push({ at: [...path, 'tested'], value: valid.tested });
  return days;
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
  const reports = confirmationsOf(file).flatMap(({ path, valid: { report, unobserved } }) => [
    { at: [...path, 'report'], value: report },
    ...(unobserved === undefined ? [] : [{ at: [...path, 'unobserved'], value: unobserved }]),
  ]);
  return [...namesOf(file), ...reasons, ...reports];
}

const accessesOf = (file: FilePart) => gather(file.systems, (system) => Object.values(system.accesses));

function confirmationsOf(file: FilePart) {
  return gather(accessesOf(file), ({ path, valid }) =>
    valid.confirmation ? [{ path: [...path, 'confirmation'], valid: valid.confirmation }] : [],
  );
}
