// What a kind of event is, and when an institution can have most of them.
import type { DeclaredSystem } from './declared.ts';
import type { Life, Model } from './model.ts';

export interface EventKind {
  /** Once when absent. */
  readonly often?: number;
  can(life: Life, model: Model): boolean;
  /** `pick` chooses among variants. */
  happen(life: Life, model: Model, pick: number): void | Promise<void>;
}

/** An event of an institution that stands in the repository and whose file is in order: it gets what it declares now. */
export const declaresValid = (life: Life, model: Model): life is Life & { now: DeclaredSystem } =>
  life.now !== undefined && !life.broken && model.lapsed(life).length === 0;

/** The same, and it is not suspended. A suspended system stands still. */
export const active = (life: Life, model: Model): life is Life & { now: DeclaredSystem } =>
  declaresValid(life, model) && life.now.suspended !== true;
