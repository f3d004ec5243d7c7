// Failures: the world failed (a remote is down, a disk is full), not what somebody declared. Thrown, and caught once at the command line.
import type { Text } from './text.ts';

export class Failure extends Error {
  override readonly name = 'Failure';

  /** Says what failed and what to do; the cause says how. Neither may hold a credential. */
  constructor(
    readonly text: Text,
    cause?: unknown,
  ) {
    super(text.en, { cause });
  }
}
