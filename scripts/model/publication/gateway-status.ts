// The status document of a gateway: which publication it runs, since when, until when it counts, and why it did not take a newer one.
import type { Refusal, Running } from './release-check.ts';

export interface RunningPublication extends Running {
  /** Instant in ISO 8601 of this gateway's clock. */
  readonly since: string;
  readonly notAfter: string;
  /** SHA-256 of manifest.json, which has those of all other files. */
  readonly manifest: string;
}

export interface GatewayStatus {
  readonly checkedAt: string;
  /** Absent before the first publication was taken. */
  readonly running?: RunningPublication;
  readonly refused?: Refusal;
}

/** Undefined where there is none or it cannot be read: then nothing is remembered. */
export function readStatus(text: string | undefined): GatewayStatus | undefined {
  if (text === undefined) return undefined;
  try {
    const status = JSON.parse(text) as GatewayStatus & { formatVersion?: unknown };
    if (status.formatVersion !== 1 || typeof status.checkedAt !== 'string') return undefined;
    const { checkedAt, running, refused } = status;
    return { checkedAt, running: isRunning(running) ? running : undefined, refused };
  } catch {
    return undefined;
  }
}

const isRunning = (running: RunningPublication | undefined): running is RunningPublication =>
  typeof running === 'object' && Number.isInteger(running.generation) && /^[0-9a-f]{40}$/.test(running.commit);

export const writeStatus = (status: GatewayStatus): string => `${JSON.stringify({ formatVersion: 1, ...status }, null, 2)}\n`;
