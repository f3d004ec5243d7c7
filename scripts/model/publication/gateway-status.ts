// The status document of a gateway: which publication it runs, since when, until when it counts, and why it did not take a newer one.
import { environments } from '../environment.ts';
import { locales, type Text } from '../text/text.ts';
import { isHash, isInstant, isListOf, isRecord, isText } from './form.ts';
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
  /** What the program itself was found to do; absent where only files are brought, as by `mdocs pull`. Then `running` is what it said. */
  readonly program?: ProgramStatus;
}

/**
 * serving: it said which revision it serves, and answered calls as that one does. failing: it said so, and answered calls otherwise.
 * closed: it lets nobody through, because its publication has ended and policy says so. kept: it did not take a newer revision, and goes on with the one before. stopped: it does not run. unknown: what it serves is not known;
 * nothing more is done until a person has looked.
 */
export const programStates = ['serving', 'closed', 'failing', 'kept', 'stopped', 'unknown'] as const;

export interface ProgramStatus {
  readonly name: string;
  readonly state: (typeof programStates)[number];
  /** Instant in ISO 8601. */
  readonly since: string;
  /** What is wrong. */
  readonly problem?: Text;
}

/** In bytes: many times what a gateway writes. A reader of a status takes no more. */
export const mostStatusBytes = 1 << 16;

/** Undefined where there is none or any of it is not as a gateway writes it: then nothing is remembered, or believed. */
export function readStatus(text: string | undefined): GatewayStatus | undefined {
  if (text === undefined || text.length > mostStatusBytes) return undefined;
  try {
    const status: unknown = JSON.parse(text);
    if (!isRecord(status) || status.formatVersion !== 1 || !isInstant(status.checkedAt)) return undefined;
    const { checkedAt, running, refused, damaged, program } = status;
    if (!(running === undefined || isRunning(running)) || !(refused === undefined || isRefusal(refused))) return undefined;
    if (!(damaged === undefined || isTexts(damaged)) || !(program === undefined || isProgram(program))) return undefined;
    return { checkedAt, running, refused, ...(damaged && { damaged }), ...(program && { program }) };
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

const isTexts = (value: unknown): value is string[] => isListOf(value, isText);

const isRefusal = (value: unknown): value is Refusal => isRecord(value) && isText(value.code) && isWording(value.text);

const isWording = (value: unknown): value is Text => isRecord(value) && locales.every((locale) => isText(value[locale]));

function isProgram(value: unknown): value is ProgramStatus {
  if (!isRecord(value) || !isText(value.name) || !isInstant(value.since)) return false;
  const { state, problem } = value;
  return programStates.some((one) => one === state) && (problem === undefined || isWording(problem));
}

export const writeStatus = (status: GatewayStatus): string => `${JSON.stringify({ formatVersion: 1, ...status }, null, 2)}\n`;
