// The program of a gateway: how it is started and told to read its files again, and what it says of itself.
import { rm } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseJson } from '../../model/publication/form.ts';
import { runTree } from '../process-tree.ts';
import { endProcesses, findOrphans, findProcess, isListening, type ProcessPlace } from './processes.ts';

export interface ProgramPlace extends ProcessPlace {
  /** Below the gateway's folder: where the program may say what it serves. */
  readonly sockets: readonly string[];
  /** Somebody else starts the program on what `current` shows, and again whenever it ends. */
  readonly startedElsewhere?: boolean;
  readonly environment: Readonly<Record<string, string>>;
}

/** In milliseconds: a hundred thousand clients take the program two seconds. */
const patience = 60_000;

/** In bytes. */
const mostSaid = 1 << 16;

export interface ProgramRun {
  readonly succeeded: boolean;
  /** What it printed. */
  readonly output: string;
  /** Set where there is no such program on this machine. */
  readonly isAbsent: boolean;
}

/** Runs the program to its end, or until it serves in the background. */
export async function runProgram(
  { program, directory, environment }: ProgramPlace,
  args: readonly string[],
): Promise<ProgramRun> {
  const { exitCode, out, err, error } = await runTree(program, args, {
    folder: directory,
    environment,
    deadline: patience,
    most: mostSaid,
  });
  if (error && error.code !== 'ENOENT') throw error;
  return { succeeded: exitCode === 0, output: `${out}${err}`.trim(), isAbsent: error !== undefined };
}

/**
 * Starts the program where none runs, or waits until somebody else has. What a killed one left would keep it from starting: the files of sockets,
 * and processes that hold its port. Whoever starts it elsewhere removes those files: here nobody knows whether it has begun.
 */
export async function startProgram(place: ProgramPlace): Promise<ProgramRun> {
  await endProcesses(await findOrphans(place, place.sockets));
  if (place.startedElsewhere) return waitForProgram(place);
  for (const name of place.sockets) await rm(join(place.directory, name), { force: true });
  return runProgram(place, place.start);
}

/** In milliseconds: whoever starts it looks once a second whether there is anything to start. */
const startPatience = 15_000;

async function waitForProgram(place: ProgramPlace): Promise<ProgramRun> {
  const id = await askUntil(
    () => findProcess(place),
    (found) => found !== undefined,
    startPatience,
  );
  const output = id === undefined ? `${startPatience / 1000} s` : '';
  return { succeeded: id !== undefined, output, isAbsent: false };
}

/** In milliseconds, for one answer. */
const answerPatience = 5000;

export interface ProgramAnswer {
  readonly socket: string;
  /** Read as JSON. */
  readonly said: unknown;
}

/** What that process says; undefined where it says nothing that can be read, or another one may have said it. */
export async function askProgram(
  { directory, sockets }: ProgramPlace,
  id: number,
  timeout?: number,
): Promise<ProgramAnswer | undefined> {
  for (const name of sockets) {
    const said = (await isListening(id, directory, name)) ? await askAt(join(directory, name), timeout) : undefined;
    if (said !== undefined) return { socket: name, said };
  }
  return undefined;
}

/** What is said at a socket by whoever listens there. */
export function askAt(socketPath: string, timeout = answerPatience): Promise<unknown> {
  return new Promise((resolve) => {
    const give = (value: unknown) => {
      sent.destroy();
      resolve(value);
    };
    const signal = AbortSignal.timeout(timeout);
    const sent = request({ socketPath, path: '/', agent: false, signal, headers: { Host: 'gateway' } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
        if (text.length > mostSaid) give(undefined);
      });
      response.on('end', () => give(parseJson(text)));
      // It ended in the middle of its answer.
      response.once('error', () => give(undefined));
    });
    sent.once('error', () => give(undefined));
    sent.end();
  });
}

/** In milliseconds: how long the program may take until it answers as wanted. */
const wantedPatience = 15_000;

/** Asks until the answer is as wanted or the time is over, and gives the last one. */
export async function askUntil<T>(
  ask: (timeout: number) => Promise<T>,
  isWanted: (answer: T) => boolean,
  wait = wantedPatience,
): Promise<T> {
  for (const begun = Date.now(); ; await pause(50)) {
    const answer = await ask(Math.min(wait, answerPatience));
    if (isWanted(answer) || Date.now() - begun >= wait) return answer;
  }
}
