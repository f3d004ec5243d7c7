// What planning starts from: what is published, what is declared, and how the command was called.
import type { OwnPublication } from '../../apply/own-branch.ts';
import type { SourceState } from '../../apply/source.ts';
import type { Environment } from '../../model/environment.ts';
import type { Manifest } from '../../model/publication/manifest.ts';
import type { PublishedBefore } from '../../targets/decide/publication.ts';
import type { GatewayReport } from '../gateway/reports.ts';
import type { Publishable } from './publishable.ts';

export interface Preparing {
  readonly root: string;
  readonly today: string;
  readonly remote?: string;
  /** Publishes no change by which anybody gains access. */
  readonly onlyRemovals?: boolean;
  /** Publishes nothing: then what is not committed may be planned, too. */
  readonly isOnlyLooking?: boolean;
  readonly approved?: PublishedBefore['approved'];
  /** Goes out with what takes access away, unless somebody stopped the environment. */
  readonly renewed?: PublishedBefore['renewed'];
}

export interface Situation {
  readonly environment: Environment;
  readonly repository: Publishable;
  readonly options: Preparing;
  readonly source: SourceState;
  readonly published: OwnPublication | undefined;
  readonly manifest: Manifest | undefined;
  readonly before: PublishedBefore;
  /** Of the gateways of the environment that the registry names. */
  readonly reports: readonly GatewayReport[];
}
