// Client ids written into an institution's file: proposed for a request, kept when its form changes, or given by AGE.
import { proposeClientId } from '../../model/declaration/digest.ts';
import { type AccessPart, isSuspended, systemId } from '../../model/declaration/integration.ts';
import type { Path } from '../../model/path.ts';
import { pairAccesses } from '../../model/proposal/system-changes.ts';
import { slugOf } from '../../model/system-name.ts';
import type { Files } from '../../model/tree.ts';
import { setValue } from '../../read/insert.ts';
import { limits, readSource } from '../../read/source.ts';
import { loadTree } from '../run/judge.ts';
import { nodePlatform } from '../run/platform.ts';
import { type DatedTree, overlayFiles } from './overlay.ts';

interface ClientId {
  /** Of the access in its file. */
  readonly path: Path;
  readonly value: string;
}

/** The text with the client ids in it; undefined where one of them has no place there. */
export function writeClientIds(file: string, text: string, ids: readonly ClientId[]): string | undefined {
  let written = text;
  for (const { path, value } of ids) {
    const reading = readSource(file, new TextEncoder().encode(written), limits.integration);
    const next = 'source' in reading ? setValue(written, reading.source, { into: path, key: 'clientId', value }) : undefined;
    if (next === undefined) return undefined;
    written = next;
  }
  return written;
}

/** The id that this tool proposes for an access as it is; AGE may give another one. */
export function proposedId({ system, environment }: AccessPart): string | undefined {
  return system.digest === null ? undefined : proposeClientId(system.digest, environment);
}

/** Of a change of institutions' files: the same with an id proposed for each access that is new or other than before and has none. */
export const proposeClientIds = (files: Files, base: DatedTree): Promise<Files> =>
  writeInto(files, base, (access, before, taken) => {
    const id = proposedId(access);
    const isTouched = JSON.stringify(before?.data) !== JSON.stringify(access.data);
    const isWanted = access.data.clientId === undefined && isTouched && !isSuspended(access.system.data);
    return id !== undefined && isWanted && !taken.has(id) ? id : undefined;
  });

/**
 * The same change with the ids that AGE wrote into an earlier version of it. What was only proposed then is not kept: the proposal of now
 * takes its place.
 */
export async function keepClientIds(files: Files, held: Files, base: DatedTree): Promise<Files> {
  const given = new Map<string, string>();
  await writeInto(held, base, (access, before) => {
    const { clientId } = access.data;
    const isGiven = clientId && clientId !== proposedId(access) && clientId !== before?.data.clientId;
    if (isGiven) given.set(keyOf(access), clientId);
    return undefined;
  });
  return writeInto(files, base, (access) => given.get(keyOf(access)));
}

const keyOf = (access: AccessPart): string => `${access.file} ${systemId(access.system)} ${access.environment}`;

type Choose = (access: AccessPart, before: AccessPart | undefined, taken: ReadonlyMap<string, unknown>) => string | undefined;

/** A file without a place for the id stays as it is. */
async function writeInto(files: Files, { tree, loaded, today }: DatedTree, choose: Choose): Promise<Files> {
  const texts = new Map([...files].filter(([path]) => slugOf(path) !== undefined));
  const { repository } = await loadTree(overlayFiles(tree, files), today, nodePlatform, { like: loaded.repository });
  const { facts } = repository;
  return new Map(
    [...files].map(([path, text]) => {
      const after = texts.has(path) ? facts.fileOf(slugOf(path) ?? '') : undefined;
      const before = loaded.repository.facts.fileOf(after?.slug ?? '');
      const ids = pairAccesses(before, after).flatMap((pair) => {
        const value = choose(pair.after, pair.before, facts.byClientId);
        return value === undefined ? [] : [{ path: pair.after.path, value }];
      });
      return [path, writeClientIds(path, text, ids) ?? text];
    }),
  );
}
