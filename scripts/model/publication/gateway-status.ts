// The status document of a gateway: which publication it runs, since when, until when it counts, and why it did not take a newer one.
import { environments } from '../environment.ts';
import { locales } from '../text/text.ts';
import { isHash, isInstant, isRecord, isText } from './form.ts';
import type { Refusal, Running } from './release-check.ts';

export interface RunningPublication extends Running {
  /** Instant in ISO 8601 of this gateway's clock. */
  readonly since: string;
  readonly notAfter: string;
}

export interface GatewayStatus {
  readonly checkedAt: string;
  /** Absent before the first publication was taken. */
  readonly running?: RunningPublication;
  readonly refused?: Refusal;
  /** The paths whose content is no longer that of the publication that runs, where nothing could be put in their place. */
  readonly damaged?: readonly string[];
}

/** In bytes: many times what a gateway writes. A reader of a status takes no more. */
export const mostStatusBytes = 1 << 16;

/** Undefined where there is none or any of it is not as a gateway writes it: then nothing is remembered, or believed. */
export function readStatus(text: string | undefined): GatewayStatus | undefined {
  if (text === undefined || text.length > mostStatusBytes) return undefined;
  try {
    const status: unknown = JSON.parse(text);
    if (!isRecord(status) || status.formatVersion !== 1 || !isInstant(status.checkedAt)) return undefined;
    const { checkedAt, running, refused, damaged } = status;
    if (!(running === undefined || isRunning(running)) || !(refused === undefined || isRefusal(refused))) return undefined;
    if (damaged === undefined) return { checkedAt, running, refused };
    return Array.isArray(damaged) && damaged.every(isText) ? { checkedAt, running, refused, damaged } : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(value: unknown): value is RunningPublication {
  if (!isRecord(value)) return false;
  const { environment, generation, commit, manifest, since, notAfter } = value;
  const isNumbered = Number.isSafeInteger(generation) && Number(generation) > 0;
  const isNamed = environments.some((one) => one === environment) && isHash(commit, 40) && isHash(manifest, 64);
  return isNumbered && isNamed && isInstant(since) && isInstant(notAfter);
}

function isRefusal(value: unknown): value is Refusal {
  if (!isRecord(value) || !isText(value.code) || !isRecord(value.text)) return false;
  const { text } = value;
  return locales.every((locale) => isText(text[locale]));
}

export const writeStatus = (status: GatewayStatus): string => `${JSON.stringify({ formatVersion: 1, ...status }, null, 2)}\n`;
