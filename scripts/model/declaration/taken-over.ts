// A confirmation by AGE's own mailbox says that AGE takes over what it knows to be connected: nobody tested it here, and no day of a test
// counts. Only AGE may write one.
import type { Policy } from '../generated/policy.ts';

export const isTakenOver = (confirmation: { readonly by?: string | null } | null | undefined, { age }: Policy): boolean =>
  confirmation?.by?.toLowerCase() === age.mailbox.toLowerCase();
