// What pull requests are judged against: main as it is, and what the environment branches publish.
import type { Environment } from '../../model/environment.ts';
import type { Hold } from '../../model/publication/hold.ts';
import type { Manifest } from '../../model/publication/manifest.ts';
import type { History } from '../../model/rule/rule.ts';
import type { LastGood } from '../../targets/decide/last-good.ts';
import type { Loaded } from '../run/load.ts';

/** The base branch, read and checked once for all pull requests that are judged against it. */
export interface Base {
  readonly commit: string;
  readonly loaded: Loaded;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly history?: History;
  /** What the environment branches publish. */
  readonly published: Partial<Record<Environment, Manifest>>;
  /** The same, as publishing starts from it. */
  readonly lastGood?: Partial<Record<Environment, LastGood>>;
  /** Environments that were rolled back. */
  readonly holds?: Partial<Record<Environment, Hold>>;
}
