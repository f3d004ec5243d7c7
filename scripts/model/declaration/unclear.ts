// Unreadable is not empty: what a file may have beside what could be read of it.
import type { Path } from '../path.ts';
import type { Facts } from './facts.ts';
import type { FilePart } from './integration.ts';

/** Whether the file may have systems that could not be read, or not by their ids. */
export const mayHaveMoreSystems = ({ unclear }: FilePart): boolean => unclear.some(isOfSystems);

const isOfSystems = ([section, , key, ...rest]: Path): boolean =>
  section === undefined || (section === 'systems' && rest.length === 0 && (key === undefined || key === 'id'));

/** Whether its systems may use more document types or certificates than could be read. */
export const mayUseMore = ({ unclear }: FilePart): boolean => unclear.some((path) => isOfSystems(path) || isOfUses(path));

function isOfUses([section, , key, environment, list]: Path): boolean {
  if (section !== 'systems') return section === undefined;
  return (
    key === 'documentTypes' ||
    (key === 'environments' && (environment === undefined || list === undefined || list === 'certificates'))
  );
}

/** Whether an institution's file could not be read, or not everything that its systems use. */
export function hasUnclearUses(slug: string, facts: Facts): boolean {
  const file = facts.fileOf(slug);
  return facts.unread.has(slug) || (file !== undefined && mayUseMore(file));
}

/** What names something, before a change and after it. */
interface Versions {
  readonly facts: Facts;
  readonly base?: Facts;
}

/**
 * Whether something may be used by a file that cannot be read as a whole: such a file uses what it used before, and where that is not known
 * either, perhaps everything.
 */
export function mayBeUsed({ facts, base }: Versions, isUsedIn: (file: FilePart) => boolean): boolean {
  const slugs = [...facts.unread, ...facts.files.filter(mayUseMore).map(({ slug }) => slug)];
  return slugs.some((slug) => {
    const before = base?.fileOf(slug);
    return before === undefined || mayUseMore(before) || isUsedIn(before);
  });
}
