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

/** form: it is not as a gateway writes it. other: it is of another gateway or environment. future: it is of a time that is still to come. */
export type UnbelievedReport = 'form' | 'other' | 'future';

/** In milliseconds: clocks differ. */
const slack = 10 * 60_000;

/** The files and time of a commit that the gateway's key has signed. */
export function believeReport(
  { files, committedAt }: { readonly files: Files; readonly committedAt: string },
  { gateway, environment, now }: { readonly gateway: string; readonly environment: Environment; readonly now: Date },
): Report | UnbelievedReport {
  const status = readStatus(files.get(statusPath));
  const observed = readObserved(files.get(observedPath));
  if (!status || !observed) return 'form';
  const isOther = (status.running && status.running.environment !== environment) || observed.environment !== environment;
  if (isOther || observed.gateway !== gateway) return 'other';
  const times = [committedAt, status.checkedAt, observed.until];
  if (times.some((time) => Date.parse(time) > now.getTime() + slack)) return 'future';
  return { gateway, environment, status, observed };
}
