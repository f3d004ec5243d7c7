// The history of the declarations by the files that it changed: read once, however many systems are looked for in it.
import { readSourceHistory, readTexts, type SourceCommit } from '../../apply/source-history.ts';

export interface FileHistory {
  /** Older commits may be missing from this repository. */
  readonly isShallow: boolean;
  /** Those that changed one of the paths, oldest first. */
  commitsOf(paths: readonly string[]): readonly SourceCommit[];
  /** By git's ids: what the files said before and after each change. */
  texts(): Promise<ReadonlyMap<string, string>>;
}

interface HistoryWanted {
  readonly root: string;
  /** Folders or files. */
  readonly paths: readonly string[];
  /** The files among them whose texts are wanted. */
  readonly files: readonly string[];
  readonly from?: string;
}

/** Undefined outside git. */
export async function readFileHistory({ root, paths, files, from }: HistoryWanted): Promise<FileHistory | undefined> {
  const history = await readSourceHistory(root, paths, from);
  if (!history) return undefined;
  const { commits, isShallow } = history;
  const byPath = new Map<string, number[]>();
  for (const [i, { changes }] of commits.entries())
    for (const path of changes.keys()) {
      const known = byPath.get(path);
      if (known) known.push(i);
      else byPath.set(path, [i]);
    }
  const commitsOf = (some: readonly string[]) => {
    const found = new Set(some.flatMap((path) => byPath.get(path) ?? []));
    return [...found].sort((a, b) => a - b).flatMap((i) => commits[i] ?? []);
  };
  const versions = () => commitsOf(files).flatMap(({ changes }) => files.flatMap((file) => changes.get(file) ?? []));
  let texts: Promise<ReadonlyMap<string, string>> | undefined;
  return {
    isShallow,
    commitsOf,
    texts() {
      texts ??= readTexts(
        root,
        versions().flatMap(({ before, after }) => [before ?? [], after ?? []].flat()),
      );
      return texts;
    },
  };
}

/** The newest commit that brought the text into the file, or took it out. */
export async function findCommitBringing(history: FileHistory, file: string, text: string): Promise<string | undefined> {
  const texts = await history.texts();
  const count = (id: string | undefined) => (texts.get(id ?? '') ?? '').split(text).length;
  const isBringing = ({ changes }: SourceCommit) => count(changes.get(file)?.before) !== count(changes.get(file)?.after);
  return history.commitsOf([file]).findLast(isBringing)?.id;
}
