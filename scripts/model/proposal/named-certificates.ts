// Which certificate files an institution's file names, and which institutions' files name a certificate.

import type { Facts } from '../declaration/facts.ts';
import type { FilePart, SystemPart } from '../declaration/integration.ts';
import { gather } from '../gather.ts';

/** The institutions' files that name a certificate file, given by its path in the repository. */
export function namersOf(path: string, facts: Facts | undefined): readonly FilePart[] {
  return (facts && indexNames(facts).get(path)) ?? [];
}

function indexNames(facts: Facts): ReadonlyMap<string, readonly FilePart[]> {
  const known = gathered.get(facts);
  if (known) return known;
  const names = new Map<string, FilePart[]>();
  for (const file of facts.files)
    for (const path of certificateFilesOf(file)) names.set(path, [...(names.get(path) ?? []), file]);
  gathered.set(facts, names);
  return names;
}

/** The certificate files that an institution's file names, by their paths in the repository and however it spells them. */
export const certificateFilesOf = (file: FilePart): ReadonlySet<string> => new Set(gather(file.systems, certificatesOf));

/** Those that a system names; some more than once where it names them so. */
export function certificatesOf({ accesses }: SystemPart): string[] {
  const names = gather(Object.values(accesses), ({ certificates, data: { vpn } }) => [
    ...certificates.map(({ data }) => data.file),
    vpn?.certificate,
  ]);
  return gather(names, (name) => (typeof name === 'string' ? [`integrations/${name}`] : []));
}

const gathered = new WeakMap<Facts, ReadonlyMap<string, readonly FilePart[]>>();
