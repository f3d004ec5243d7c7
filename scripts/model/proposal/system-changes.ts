// How the systems of an institution's file differ from what they were, matched by their ids.
import { readable } from '../declaration/guarded.ts';
import { type AccessPart, certificateOf, type FilePart, type SystemPart } from '../declaration/integration.ts';
import { environments } from '../environment.ts';

export interface SystemPair {
  readonly before?: SystemPart;
  readonly after: SystemPart;
}

/** Each system as it would be, with what it was. */
export function systemPairs(before: FilePart | undefined, after: FilePart | undefined): SystemPair[] {
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
export function accessPairs(before: FilePart | undefined, after: FilePart | undefined): AccessPair[] {
  return systemPairs(before, after).flatMap((pair) =>
    environments.flatMap((environment) => {
      const access = pair.after.accesses[environment];
      const earlier = pair.before?.accesses[environment];
      return access ? [{ after: access, before: earlier }] : [];
    }),
  );
}

export const idOf = (system: SystemPart): string | undefined => readable(() => system.data.id);

/** Whether two values are the same; what cannot be read is the same as nothing. */
export function isEqual(a: () => unknown, b: () => unknown): boolean {
  return readable(() => JSON.stringify(a()) === JSON.stringify(b())) ?? false;
}

/** Whether a system may do the same as before, in the same way: types, status, environments, the very certificates. */
export function hasEqualAccess({ before, after }: SystemPair): boolean {
  return before !== undefined && isEqual(accessOf(before), accessOf(after));
}

const accessOf = (system: SystemPart) => () => {
  const { id, name, rsi, reason, ...rest } = system.data;
  const parts = Object.values(system.accesses).flatMap(({ certificates }) => certificates);
  return [rest, parts.map((part) => certificateOf(part)?.sha256)];
};
