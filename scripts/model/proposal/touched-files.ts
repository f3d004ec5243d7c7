// What a proposal touches: where each path lies, and each institution's file as it was and as it would be.
import type { Facts } from '../declaration/facts.ts';
import type { FilePart } from '../declaration/integration.ts';
import type { Registry } from '../declaration/registry.ts';
import { slugOf } from '../system-name.ts';
import { isAge } from './age-account.ts';
import { namersOf } from './named-certificates.ts';
import type { FileChange, Proposal } from './proposal.ts';
import { idOf } from './system-changes.ts';

/**
 * declaration: an institution's file. certificate: a certificate of one. stray: anything else among the data. record: certificates that AGE
 * registers or revokes, which may go with the data. registry: the rest of what AGE declares. tool: everything that judges or explains.
 */
export type Area = 'declaration' | 'certificate' | 'stray' | 'record' | 'registry' | 'tool';

const areas: readonly (readonly [RegExp, Area])[] = [
  [/^integrations\/README(\.(en|ru))?\.md$/, 'tool'],
  [/^integrations\/[^/]+\.yaml$/, 'declaration'],
  [/^integrations\/certificates\/[^/]+$/, 'certificate'],
  [/^integrations\//, 'stray'],
  [/^registry\/(revoked\.yaml$|certificates\.yaml$|certificates\/)/, 'record'],
  [/^registry\//, 'registry'],
];

export const areaOf = (path: string): Area => areas.find(([pattern]) => pattern.test(path))?.[1] ?? 'tool';

export const isData = (path: string): boolean => ['declaration', 'certificate', 'stray'].includes(areaOf(path));

/** More paths than this are refused as a whole; nobody would read a finding about each. */
export const maxPaths = 50;

/** AGE takes over what runs already with one request. GitHub shows no more files of one. */
const maxPathsOfAge = 3000;

export const maxPathsOf = ({ author }: Pick<Proposal, 'author'>, base: Registry | undefined): number =>
  isAge(author, base) ? maxPathsOfAge : maxPaths;

export const judgedOf = (proposal: Proposal, { baseRegistry }: Pick<ComparedStates, 'baseRegistry'>): readonly FileChange[] =>
  proposal.changes.slice(0, maxPathsOf(proposal, baseRegistry));

/** An institution's file that a proposal touches, or a certificate file of which it names. */
export interface TouchedFile {
  readonly file: string;
  readonly slug: string;
  readonly change: FileChange;
  /** Absent where there was no such file, or nothing of it could be read: unreadable is not empty, and a rule that compares is silent. */
  readonly before?: FilePart;
  readonly after?: FilePart;
}

/** A file of which something could be read, before and after. */
type ChangedFile = TouchedFile & Required<Pick<TouchedFile, 'before' | 'after'>>;

export interface ComparedStates {
  readonly baseRegistry?: Registry | undefined;
  readonly base?: Facts;
  readonly facts: Facts;
}

/**
 * Another content of a certificate is another access, though not one letter of the institution's file differs: so each file that names it,
 * before or after, counts as changed.
 */
export function listTouchedFiles(proposal: Proposal, states: ComparedStates): TouchedFile[] {
  const { base, facts } = states;
  const own = judgedOf(proposal, states).flatMap((change): TouchedFile[] => {
    const slug = slugOf(change.path);
    if (slug === undefined) return [];
    const before = change.before && base?.fileOf(slug);
    const after = change.after && facts.fileOf(slug);
    return [{ file: change.path, slug, change, before, after }];
  });
  const known = new Set(own.map(({ slug }) => slug));
  const certificates = judgedOf(proposal, states).filter(({ path }) => areaOf(path) === 'certificate');
  const namers = certificates.flatMap(({ path, before, after }) =>
    [...namersOf(path, base), ...namersOf(path, facts)].map(({ slug, file }) => ({ slug, file, blob: before ?? after })),
  );
  const touched = [...new Map(namers.map((one) => [one.slug, one])).values()].filter(({ slug }) => !known.has(slug));
  // The file itself stays as it is, so it is there before and after.
  const further = touched.map(({ slug, file, blob }): TouchedFile => {
    const change = { path: file, before: blob, after: blob };
    return { file, slug, change, before: base?.fileOf(slug), after: facts.fileOf(slug) };
  });
  return [...own, ...further];
}

/** Those that are there before and after, read on both sides. */
export const listChangedFiles = (proposal: Proposal, states: ComparedStates): ChangedFile[] =>
  listTouchedFiles(proposal, states).flatMap(({ before, after, ...touched }) =>
    before && after ? { ...touched, before, after } : [],
  );

const idnoOf = (file: FilePart | undefined): string | undefined => file?.institution?.data.idno ?? undefined;

/** The new file with the IDNO of a deleted one: a rename, whatever git's guess is. */
export function findRenamed({ change, before }: TouchedFile, files: readonly TouchedFile[]): TouchedFile | undefined {
  const idno = idnoOf(before);
  if (change.after || idno === undefined) return undefined;
  return files.find((other) => !other.change.before && idnoOf(other.after) === idno);
}

/** The new file with a system of a deleted one: a rename, too. */
export function findTwin({ before }: TouchedFile, files: readonly TouchedFile[]): TouchedFile | undefined {
  const ids = new Set(before?.systems.map(idOf));
  return files.find((other) => !other.change.before && other.after?.systems.some((system) => ids.has(idOf(system))));
}
