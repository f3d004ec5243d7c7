// What the pages show, read from a repository once.
import type { Environment } from '../../model/environment.ts';
import type { DocumentType } from '../../model/generated/document-type.ts';
import type { Policy } from '../../model/generated/policy.ts';
import type { Row } from '../../model/status/board.ts';
import type { Ending } from '../../model/status/expiring.ts';
import type { Figures, usualWaits } from '../../model/status/figures.ts';
import type { Tree } from '../../model/tree.ts';
import type { Claims } from './claims.ts';

/** What one publication brought and took, by institution/system. */
export interface PastPublication {
  readonly environment: Environment;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly day: string;
  readonly generation: number | undefined;
  readonly gained: readonly string[];
  readonly changed: readonly string[];
  readonly lost: readonly string[];
}

/** How many systems were published in it for the first time. */
export interface Month {
  /** YYYY-MM. */
  readonly month: string;
  readonly staging: number;
  readonly production: number;
}

/** A change of an institution's file. */
export interface FileChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly day: string;
  /** The number of the request, where the message names it. */
  readonly pull: number | undefined;
}

/** A certificate that a file declares, where policy lets the page show it. */
export interface ShownCertificate {
  readonly environment: Environment;
  readonly system: string;
  readonly serial: string;
  /** YYYY-MM-DD. */
  readonly lastDay: string;
}

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
  /** The newest first. */
  readonly publications: readonly PastPublication[];
  /** The oldest first. */
  readonly months: readonly Month[];
  /** Of the last 90 days. */
  readonly figures: Figures;
  /** By institution, the newest first. */
  readonly changes: ReadonlyMap<string, readonly FileChange[]>;
  readonly certificates: ReadonlyMap<string, readonly ShownCertificate[]>;
  /** By document type, institution/system; empty where policy does not let the page show it. */
  readonly users: ReadonlyMap<string, readonly string[]>;
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
