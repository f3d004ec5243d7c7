// The confirmation that an institution adds once staging works: what it says, and why it may not be written yet.
import { type SystemPart, systemId, systemNameOf } from '../../model/declaration/integration.ts';
import { asWholeList } from '../../model/declaration/refused.ts';
import { compare } from '../../model/finding/finding.ts';
import type { Manifest } from '../../model/publication/manifest.ts';
import type { Context } from '../../model/rule/rule.ts';
import { addQuestion, findNearest } from '../../model/text/nearest.ts';
import type { Text } from '../../model/text/text.ts';
import { insertBlock } from '../../read/insert.ts';
import { limits, readSource, type Source } from '../../read/source.ts';
import { isSameData } from '../../read/write.ts';
import {
  differs,
  inBraces,
  noProduction,
  notPublished,
  severalSystems,
  unknownSystem,
  unreadableSystem,
} from './confirm-words.ts';

export interface Confirmation {
  /** YYYY-MM-DD. */
  readonly tested: string;
  readonly by: string;
  readonly report: string;
  /** Why not everything was observed. */
  readonly unobserved?: string | undefined;
}

/** A system by its name, institution/system or its id alone, or why there is none. */
export function findSystem(name: string, { facts }: Pick<Context, 'facts'>): SystemPart | Text {
  const systems = facts.files.flatMap((file) => file.systems).filter(({ data }) => data.id !== null);
  const named = systems.filter((system) => systemNameOf(system) === name || systemId(system) === name);
  const [only, ...more] = named;
  if (!only)
    return addQuestion(
      unknownSystem(name),
      findNearest(
        name,
        systems.flatMap((system) => [systemNameOf(system), systemId(system)]),
      ),
    );
  return more.length > 0 ? severalSystems(name, named.map(systemNameOf)) : only;
}

/** The digest of what is published in staging, where the file asks for the same; otherwise why nothing can be confirmed now. */
export function checkTestedAccess(system: SystemPart, published: Manifest | undefined): string | Text {
  const name = systemNameOf(system);
  const types = asWholeList(system.data.documentTypes);
  if (!types || system.digest === null || !system.of.institution) return unreadableSystem(name, system.file);
  const { slug } = system.of;
  const now = published?.systems.find((one) => one.institution === slug && one.system === system.data.id);
  if (!now) return notPublished(name);
  if (now.access === system.digest) return now.access;
  return differs(name, [...listMissing(types, now.documentTypes, '+'), ...listMissing(now.documentTypes, types, '-')]);
}

const listMissing = (ones: readonly string[], others: readonly string[], sign: string): string[] =>
  ones
    .filter((code) => !others.includes(code))
    .sort(compare)
    .map((code) => sign + code);

export interface ConfirmationPlace {
  readonly system: SystemPart;
  readonly source: Source;
  /** The file as it is on disk, with its own line ends. */
  readonly original: string;
}

/** The institution's file with the confirmation in it, or why it has no place for one. Throws where the result would say anything else. */
export function addConfirmation(
  { system, source, original }: ConfirmationPlace,
  access: string,
  given: Confirmation,
): string | Text {
  if (!system.declared.includes('production')) return noProduction(systemNameOf(system), system.file);
  const into = [...system.path, 'environments', 'production'];
  const values = valuesOf(access, given);
  const text = insertBlock(original, source, { into, key: 'confirmation', values });
  if (text === undefined) return inBraces(systemNameOf(system), system.file);
  const reading = readSource(system.file, new TextEncoder().encode(text), limits.integration);
  // A text that cannot be read again is explained by the check of the whole file.
  if ('source' in reading && !isAsMeant(reading.source.data, source.data, [...into, 'confirmation'], values))
    throw new Error(`the confirmation of ${systemNameOf(system)} would not be read back as it was written`);
  return text;
}

/** In the order of the file. */
export const valuesOf = (access: string, { tested, by, report, unobserved }: Confirmation) => ({
  ...{ tested, by, access, report },
  ...(unobserved ? { unobserved } : {}),
});

function isAsMeant(after: unknown, before: unknown, path: readonly (string | number)[], values: object): boolean {
  const wanted = structuredClone(before);
  const parent = path.slice(0, -1).reduce<never>((value, step) => value[step] as never, wanted as never);
  Object.assign(parent, { [path.at(-1) ?? '']: values });
  return isSameData(after, wanted);
}
