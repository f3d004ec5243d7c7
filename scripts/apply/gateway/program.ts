// The program of a gateway: whether it runs, what it says of itself, how it is started and told to read its files again.
import { readFile, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runTree } from '../process-tree.ts';

export interface ProgramPlace {
  readonly program: string;
  /** The gateway's folder, absolute. */
  readonly directory: string;
  /** Below it: the file with the process id. */
  readonly pid: string;
  /** Below it: where the program says what it serves. */
  readonly socket: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** In milliseconds: a hundred thousand clients take the program two seconds. */
const patience = 60_000;

/** In bytes. */
const mostSaid = 1 << 16;

/** The process id of the serving program; undefined where none runs. A number that another program got meanwhile does not count. */
export async function findProcess({ program, directory, pid }: ProgramPlace): Promise<number | undefined> {
  const id = Number((await readFile(join(directory, pid), 'utf8').catch(() => '')).trim());
  if (!Number.isSafeInteger(id) || id <= 1) return undefined;
  const called = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
  return called.includes(program) && called.includes(directory) ? id : undefined;
}

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

/** Starts the program where none runs. What a killed one left at the socket would keep it from starting. */
export async function startProgram(place: ProgramPlace, args: readonly string[]): Promise<ProgramRun> {
  await rm(join(place.directory, place.socket), { force: true });
  return runProgram(place, args);
}

/** Whether the signal was sent: whether anything follows from it only the program itself can say. */
export function signalProgram(id: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(id, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

/** The processes that the serving one has started. */
export async function listChildren(id: number): Promise<number[]> {
  const text = await readFile(`/proc/${id}/task/${id}/children`, 'utf8').catch(() => '');
  return text.split(' ').filter(Boolean).map(Number);
}

/** In milliseconds: twice what the program gives what is running. */
const mostLeaving = 10_000;

/** Whether these processes have ended, which serve what was before: waits for it. */
export async function haveLeft(ids: readonly number[]): Promise<boolean> {
  const isThere = (id: number) => signalProgram(id, 0);
  for (const begun = Date.now(); ids.some(isThere); await pause(50)) if (Date.now() - begun > mostLeaving) return false;
  return true;
}

/** In milliseconds, for one answer. */
const answerPatience = 5000;

/** What the program says at its socket, as JSON; undefined where it says nothing that can be read. */
export function askProgram({ directory, socket }: ProgramPlace, timeout = answerPatience): Promise<unknown> {
  return new Promise((resolve) => {
    const give = (value: unknown) => {
      sent.destroy();
      resolve(value);
    };
    const sent = request(
      { socketPath: join(directory, socket), path: '/', agent: false, timeout, headers: { Host: 'gateway' } },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
          if (text.length > mostSaid) give(undefined);
        });
        response.on('end', () => give(readJson(text)));
      },
    );
    sent.once('timeout', () => give(undefined));
    sent.once('error', () => give(undefined));
    sent.end();
  });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Asks until the answer is as wanted or the time is over, and gives the last one. */
export async function askUntil(place: ProgramPlace, isWanted: (answer: unknown) => boolean, wait = 15_000): Promise<unknown> {
  for (const begun = Date.now(); ; await pause(50)) {
    const answer = await askProgram(place, Math.min(wait, answerPatience));
    if (isWanted(answer) || Date.now() - begun >= wait) return answer;
  }
}
