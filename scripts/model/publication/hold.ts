// hold.json on an environment branch: somebody rolled it back, and nothing is published by itself until a person releases it.

export const holdPath = 'hold.json';

export interface Hold {
  /** Instant in ISO 8601. */
  readonly since: string;
  readonly by: string;
  readonly reason: string;
  /** Commits of the environment branch: what was undone, and what was brought back. */
  readonly from: string;
  readonly to: string;
}

export function readHold(text: string | undefined): Hold | undefined {
  if (text === undefined) return undefined;
  try {
    const { since, by, reason, from, to } = JSON.parse(text) as Record<keyof Hold, unknown>;
    return { since: String(since), by: String(by), reason: String(reason), from: String(from), to: String(to) };
  } catch {
    // Even a hold.json that cannot be read was put there to hold the environment.
    return { since: '', by: '', reason: '', from: '', to: '' };
  }
}

export const writeHold = (hold: Hold): string => `${JSON.stringify(hold, null, 2)}\n`;
