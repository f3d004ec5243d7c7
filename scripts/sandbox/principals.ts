// Principals: who owns, shares and calls. The forms are those of AGE's client library.
import type { Call, CallingSystem, World } from './call.ts';
import { forbidden, wrong } from './problem.ts';

const form =
  /^urn:(?:public|md:(?:idnp:\d{13}|idno:\d{13}|system:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}))$/;

/** In characters; the documented limit. */
const longest = 100;

/** The urn in the one way it is written. Throws where it is none. */
export function readPrincipal(value: unknown, field: string): string {
  if (typeof value !== 'string' || value === '') throw wrong(field, 'A principal is needed, such as urn:md:idno:1234567890123.');
  if (value.length > longest) throw wrong(field, `A principal has at most ${longest} characters.`);
  const urn = value.trim().toLowerCase();
  if (!form.test(urn))
    throw wrong(field, 'A principal is urn:md:idnp:<13 digits>, urn:md:idno:<13 digits>, urn:md:system:<GUID> or urn:public.');
  return urn;
}

export const urnOf = ({ clientId }: CallingSystem): string => `urn:md:system:${clientId}`;

const institutionOf = ({ idno }: CallingSystem): string => `urn:md:idno:${idno}`;

/** For whom the call is made: the system itself, or whom it names, which may be its institution. */
export function currentPrincipal({ query, system }: Pick<Call, 'query' | 'system'>): string {
  const given = query.get('principal');
  if (given === null || given === '') return urnOf(system);
  const urn = readPrincipal(given, 'principal');
  if (urn === urnOf(system) || urn === institutionOf(system)) return urn;
  throw forbidden(`The system may act as ${urnOf(system)} and as ${institutionOf(system)}, not as ${urn}.`);
}

/** Nobody real: the sandbox knows the names of its own systems and institutions, and makes up the others. */
export function nameOfPrincipal(urn: string, { systems }: Pick<World, 'systems'>): string {
  const system = systems.find((one) => urnOf(one) === urn);
  if (system) return system.name;
  const institution = systems.find((one) => institutionOf(one) === urn);
  if (institution) return institution.institutionName;
  if (urn === 'urn:public') return 'Public';
  const [, , kind = '', id = ''] = urn.split(':');
  const names: Readonly<Record<string, string>> = {
    idnp: 'Persoană de probă',
    idno: 'Organizație de probă',
    system: 'Sistem de probă',
  };
  return `${names[kind] ?? kind} ${id.slice(-4)}`;
}
