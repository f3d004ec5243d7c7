// How the systems of an institution's file differ from what they were, matched by their ids.
import { type AccessPart, certificateOf, type FilePart, type SystemPart } from '../declaration/integration.ts';
import { isWhole } from '../declaration/refused.ts';
import { environments } from '../environment.ts';

export interface SystemPair {
  readonly before?: SystemPart;
  readonly after: SystemPart;
}

/** Each system as it would be, with what it was. */
export function pairSystems(before: FilePart | undefined, after: FilePart | undefined): SystemPair[] {
  return (after?.systems ?? []).map((system) => {
    const earlier = before?.systems.find((one) => idOf(one) === idOf(system));
    return { after: system, before: earlier };
  });
}

export interface AccessPair {
  readonly before?: AccessPart;
  readonly after: AccessPart;
}

/** Each access as it would be, with what it was. */
export function pairAccesses(before: FilePart | undefined, after: FilePart | undefined): AccessPair[] {
  return pairSystems(before, after).flatMap((pair) =>
    environments.flatMap((environment) => {
      const access = pair.after.accesses[environment];
      const earlier = pair.before?.accesses[environment];
      return access ? [{ after: access, before: earlier }] : [];
    }),
  );
}

export const idOf = (system: SystemPart): string | undefined => system.data.id ?? undefined;

/** Whether a value differs from what it was. Of one that was refused nothing is said: its error stops the request already. */
export const isChanged = (before: unknown, after: unknown): boolean => isWhole(after) && !isEqual(before, after);

/** Whether two values are the same, but for what stands under some keys; what was refused in part is the same as nothing. */
export function isEqual(a: unknown, b: unknown, without: ReadonlySet<string | undefined> = new Set()): boolean {
  const text = (value: unknown) => JSON.stringify(value, (key, inner) => (without.has(key) ? undefined : inner));
  return isWhole(a) && isWhole(b) && text(a) === text(b);
}

/** Whether a system may do the same as before, in the same way: types, status, environments, the very certificates. */
export function hasEqualAccess({ before, after }: SystemPair): boolean {
  return (
    before !== undefined &&
    isEqual(before.data, after.data, new Set(['id', 'name', 'rsi', 'reason'])) &&
    hasEqualCertificates({ before, after })
  );
}

/** Whether its certificates are the same by their content, and not only called the same. */
export const hasEqualCertificates = ({ before, after }: SystemPair): boolean =>
  isEqual(before && certificatesIn(before), certificatesIn(after));

const certificatesIn = ({ accesses }: SystemPart): (string | undefined)[] =>
  Object.values(accesses).flatMap(({ certificates }) => certificates.map((part) => certificateOf(part)?.sha256));
