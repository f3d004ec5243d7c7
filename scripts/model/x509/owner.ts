// Whose a certificate is, from its subject: the IDNO, where it stands, and what must not be shown whole.
import { findIdnoProblem, looksLikeIdnp } from '../idno.ts';
import type { Name } from './x509.ts';

export interface Owner {
  /** person: the number is a personal one, which is not given. */
  readonly kind: 'legal' | 'person';
  readonly idno: string;
  /** The attribute it was found in, as people write it. */
  readonly where: 'organizationIdentifier' | 'serialNumber' | 'O' | 'OU' | 'CN';
}

const places = [
  ['2.5.4.97', 'organizationIdentifier'],
  ['2.5.4.5', 'serialNumber'],
  ['2.5.4.10', 'O'],
  ['2.5.4.11', 'OU'],
  ['2.5.4.3', 'CN'],
] as const;

/** ETSI EN 319 412-1 form first (NTRMD-<IDNO>), then any number of 13 digits with a valid check digit. */
export function ownerOf(subject: Name): Owner | undefined {
  for (const [oid, where] of places)
    for (const { value } of subject.attributes.filter((attribute) => attribute.oid === oid))
      for (const [number] of value.matchAll(/(?<![0-9])[0-9]{13}(?![0-9])/g)) {
        if (findIdnoProblem(number) === undefined) return { kind: 'legal', idno: number, where };
        if (looksLikeIdnp(number)) return { kind: 'person', idno: '', where };
      }
  return undefined;
}

/** The organization's name in a subject. */
export const organizationOf = (subject: Name | undefined): string | undefined =>
  subject?.attributes.find(({ oid }) => oid === '2.5.4.10')?.value;
