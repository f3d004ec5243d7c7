// What a gateway reports: what its program serves, and what it saw of its clients. Believed only whole, from the gateway itself, and in time.
import type { Environment } from '../environment.ts';
import { type GatewayStatus, readStatus } from '../publication/gateway-status.ts';
import type { Files } from '../tree.ts';
import { type Observed, readObserved } from './observed.ts';

export const statusPath = 'status.json';
export const observedPath = 'observed.json';

export interface Report {
  readonly gateway: string;
  readonly environment: Environment;
  readonly status: GatewayStatus;
  readonly observed: Observed;
}

/**
 * form: it is not as a gateway writes it. other: it is of another gateway or environment. future: it is of a time that is still to come. older:
 * a newer one was seen already, in whose place somebody put it.
 */
export type UnbelievedReport = 'form' | 'other' | 'future' | 'older';

/** In milliseconds: clocks differ. */
const slack = 10 * 60_000;

/** Whether an instant is still to come. */
export const isAhead = (instant: string, now: Date): boolean => Date.parse(instant) > now.getTime() + slack;

interface Believing {
  readonly gateway: string;
  readonly environment: Environment;
  readonly now: Date;
  /** When the newest report was signed that is remembered, if any is. */
  readonly seen?: string | undefined;
}

/** The files and time of a commit that the gateway's key has signed. */
export function believeReport(
  { files, committedAt }: { readonly files: Files; readonly committedAt: string },
  { gateway, environment, now, seen }: Believing,
): Report | UnbelievedReport {
  const status = readStatus(files.get(statusPath));
  const observed = readObserved(files.get(observedPath));
  if (!status || !observed) return 'form';
  const isOther = (status.running && status.running.environment !== environment) || observed.environment !== environment;
  if (isOther || observed.gateway !== gateway) return 'other';
  const times = [committedAt, status.checkedAt, observed.until];
  if (times.some((time) => isAhead(time, now))) return 'future';
  if (seen !== undefined && Date.parse(committedAt) < Date.parse(seen)) return 'older';
  return { gateway, environment, status, observed };
}
