// An institution's whole file in the browser: read, mended where only its layout is odd, and judged as a pull request with it would be.
import { type DatedTree, originalOf, overlayFiles } from '../../commands/edit/overlay.ts';
import { chooseShortName } from '../../commands/new/short-name.ts';
import { findFreePath } from '../../commands/request/connection.ts';
import { loadTree } from '../../commands/run/judge.ts';
import { webPlatform } from '../../commands/run/platform-web.ts';
import type { Finding } from '../../model/finding/finding.ts';
import { type Path, valueAt } from '../../model/path.ts';
import { certificateFilesOf } from '../../model/proposal/named-certificates.ts';
import { mendText } from '../../read/mend.ts';
import { limits, readSource } from '../../read/source.ts';
import { writeSource } from '../../read/write.ts';
import type { Answer } from '../file/answer.ts';
import { answerIn } from '../file/edits.ts';
import type { ClaimBook } from '../shared/claims.ts';
import { findFileClashes, type Said } from './clashes.ts';

export interface OpenedFile {
  /** Where it stands in the repository, or would. */
  readonly path: string;
  /** As usual editors write it. */
  readonly text: string;
  readonly isMended: boolean;
  /** What the repository has there, where the page may know. */
  readonly known: string | undefined;
}

interface FileReading {
  /** Absent where it cannot be read. */
  readonly data?: unknown;
}

export interface FileJudgement {
  readonly findings: readonly Finding[];
  /** Certificates that the page does not have: they are checked after sending. */
  readonly unseen: readonly string[];
  /** What somebody else seems to have already: no fault of the file. */
  readonly clashes: readonly Said[];
}

export interface FileEngine {
  /** The institution's file as the repository has it. */
  fileOf(slug: string): string | undefined;
  open(name: string, text: string): OpenedFile;
  read(text: string): FileReading;
  /** The text with the answer in it; undefined where it has no place for it. */
  answer(text: string, data: unknown, path: Path, answer: Answer): string | undefined;
  /** `certificates`: by path, those that come along. `before`: what the file said when it was opened. */
  judge(path: string, text: string, certificates: ReadonlyMap<string, string>, before?: string): Promise<FileJudgement>;
  /** A new file that says this. */
  write(data: object): string;
  /** A place for a new certificate of a system in an environment. */
  placeFor(system: string, environment: string): string;
}

interface Known {
  readonly isWhole: boolean;
  /** Where the page may say what is claimed, and not show the files. */
  readonly book: ClaimBook | undefined;
}

export function makeFileEngine(base: DatedTree, { isWhole, book }: Known): FileEngine {
  const read = (path: string, text: string, certificates: ReadonlyMap<string, string>) => {
    const tree = overlayFiles(base.tree, new Map([[path, text], ...certificates]));
    return loadTree(tree, base.today, webPlatform, { base: base.loaded.repository });
  };
  const partOf = (path: string, { repository }: Awaited<ReturnType<typeof read>>) =>
    repository.facts.files.find(({ file }) => file === path);
  return {
    fileOf: (slug) => originalOf(base.tree, `integrations/${slug}.yaml`) || undefined,
    open: (name, given) => {
      const { text, lines } = mendText(given, limits.integration);
      const path = choosePath(name, text, base);
      return { path, text, isMended: lines.size > 0, known: originalOf(base.tree, path) || undefined };
    },
    read: (text) => {
      const reading = readSource('', new TextEncoder().encode(text), limits.integration);
      return 'source' in reading ? { data: reading.source.data } : {};
    },
    answer: answerIn,
    judge: async (path, text, certificates, before) => {
      const loaded = await read(path, text, certificates);
      const { findings, repository } = loaded;
      const own = partOf(path, loaded);
      const isHere = (file: string) => base.tree.has(file) || certificates.has(file);
      const unseen = isWhole || !own ? [] : [...certificateFilesOf(own)].filter((file) => !isHere(file));
      const data = repository.sources.get(path)?.data;
      const was = book && before !== undefined ? partOf(path, await read(path, before, new Map())) : undefined;
      const clashes = book && own ? await findFileClashes(own, was, book) : [];
      // What is said of a certificate that is not here is not known.
      const isSeen = (finding: Finding) =>
        finding.file === path ? !unseen.includes(`integrations/${valueAt(data, finding.path)}`) : certificates.has(finding.file);
      return { findings: findings.filter(isSeen), unseen, clashes };
    },
    write: (data) => writeSource({ data }),
    placeFor: (system, environment) => findFreePath(`integrations/certificates/${system}.${environment}`, base),
  };
}

/** That of the institution with its number, where the page knows it; else as the file is called, or its institution. */
function choosePath(name: string, text: string, { loaded }: DatedTree): string {
  const reading = readSource('', new TextEncoder().encode(text), limits.integration);
  const data = 'source' in reading ? reading.source.data : undefined;
  const [idno, called] = ['idno', 'name'].map((key) => valueAt(data, ['institution', key]));
  const known = typeof idno === 'string' ? loaded.context?.facts.byIdno.get(idno)?.[0]?.file : undefined;
  if (known !== undefined) return known;
  const own = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?=\.yaml$)/.exec(name)?.[0];
  const short = own ?? (typeof called === 'string' ? chooseShortName(called, () => false) : undefined);
  return `integrations/${short ?? 'institutia'}.yaml`;
}
