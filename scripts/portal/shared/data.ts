// What the pages show, read from a repository once.
import type { DocumentType } from '../../model/generated/document-type.ts';
import type { Policy } from '../../model/generated/policy.ts';
import type { Row } from '../../model/status/board.ts';
import type { Ending } from '../../model/status/expiring.ts';
import type { usualWaits } from '../../model/status/figures.ts';
import type { Tree } from '../../model/tree.ts';
import type { Claims } from './claims.ts';

export interface PortalData {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** https://github.com/owner/name, where the repository has a page there. */
  readonly page?: string | undefined;
  readonly policy: Policy;
  readonly types: readonly DocumentType[];
  readonly rows: readonly Row[];
  /** By the name in the repository: the institution's own name, where its file can be read. */
  readonly names: ReadonlyMap<string, string>;
  /** What ends, the first first. */
  readonly endings: readonly Ending[];
  /** By step, how many days it took the newest systems, and how many these are. */
  readonly usual: ReturnType<typeof usualWaits>;
  /** AGE's files, which every check needs; those of institutions where policy lets the page show them. */
  readonly files: Tree;
  /** What is claimed already, where policy lets the page say that and not show the files. */
  readonly claims?: Claims | undefined;
}

/** The page's own file: by path, the bytes in base64. */
export interface PortalFiles {
  readonly files: Readonly<Record<string, string>>;
  readonly claims?: Claims | undefined;
}
