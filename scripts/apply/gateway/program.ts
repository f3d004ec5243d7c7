// The program of a gateway: how it is started and told to read its files again, and what it says of itself.
import { spawn } from 'node:child_process';
import { open, readFile, rm, stat } from 'node:fs/promises';
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
  /** Set where the program serves in the foreground: the files below the folder that get what it prints. */
  readonly prints?: { readonly out: string; readonly err: string } | undefined;
  /** Whether the processes that it starts listen at its sockets, and not itself. */
  readonly childrenListen?: boolean | undefined;
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
  return place.prints ? startInForeground(place, place.prints) : runProgram(place, place.start);
}

/** Until it listens, or has ended. Nothing of it ends with this process. */
async function startInForeground(place: ProgramPlace, { out, err }: NonNullable<ProgramPlace['prints']>): Promise<ProgramRun> {
  const { program, directory, environment, start, sockets, childrenListen } = place;
  const said = join(directory, err);
  const files = await Promise.all([out, err].map((path) => open(join(directory, path), 'a')));
  const { size } = await stat(said);
  const fds = files.map(({ fd }) => fd);
  const child = spawn(program, start, { cwd: directory, env: environment, detached: true, stdio: ['ignore', ...fds] });
  const ended = new Promise<ProgramRun>((resolve) => {
    child.once('error', (error) => resolve({ succeeded: false, output: error.message, isAbsent: true }));
    child.once('exit', async () => {
      const output = (await readFile(said, 'utf8').catch(() => '')).slice(-mostSaid).trim();
      resolve({ succeeded: false, output: size > 0 ? output.split('\n').slice(-20).join('\n') : output, isAbsent: false });
    });
  });
  const listens = async (): Promise<ProgramRun> => {
    for (const begun = Date.now(); Date.now() - begun < patience && child.exitCode === null; await pause(50)) {
      const id = child.pid;
      const found =
        id === undefined ? [] : await Promise.all(sockets.map((name) => isListening(id, directory, name, childrenListen)));
      if (found.includes(true)) return { succeeded: true, output: '', isAbsent: false };
    }
    return ended;
  };
  const run = await Promise.race([ended, listens()]);
  child.unref();
  for (const file of files) await file.close();
  return run;
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
  { directory, sockets, childrenListen }: ProgramPlace,
  id: number,
  timeout?: number,
): Promise<ProgramAnswer | undefined> {
  for (const name of sockets) {
    const said = (await isListening(id, directory, name, childrenListen))
      ? await askAt(join(directory, name), timeout)
      : undefined;
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
