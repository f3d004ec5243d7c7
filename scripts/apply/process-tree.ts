// Runs a program as the leader of a process group, so that its end is the end of all that it started: git leaves the network to programs of
// its own, which would go on waiting for a silent server after git itself was ended.
import { spawn } from 'node:child_process';

export interface TreeOptions {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly input?: string | undefined;
  /** In milliseconds, for the whole run. */
  readonly deadline: number;
  /** How many bytes it may print; no limit where none is given. */
  readonly most?: number | undefined;
}

export interface TreeResult {
  /** Null when a signal ended it, or it never ran. */
  readonly exitCode: number | null;
  readonly out: Buffer;
  readonly err: Buffer;
  /** Why it could not be started. */
  readonly error?: NodeJS.ErrnoException;
  /** Set where it was stopped: it wrote too much, or ran for too long. */
  readonly stopped?: 'size' | 'time' | undefined;
}

/** Set for a process that is ended with its whole group by the one that started it: what it starts stays in that group. */
export const groupVariable = 'MDOCS_PROCESS_GROUP';

/** In milliseconds: how long a program may take to put its files in order once it is told to end. */
const grace = 2000;

/** In bytes: how much is kept of what it says of errors, where a stranger's server may have a say as well. */
const mostSaid = 1 << 20;

/** Never rejects. */
export function runTree(program: string, args: readonly string[], options: TreeOptions): Promise<TreeResult> {
  const { folder, environment, input, deadline, most = Number.POSITIVE_INFINITY } = options;
  const leads = process.env[groupVariable] === undefined;
  const child = spawn(program, args, {
    cwd: folder,
    env: environment,
    detached: leads,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
  const end = (signal: NodeJS.Signals) => (leads ? signalGroup(child.pid, signal) : child.kill(signal));
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  let left = most;
  let said = 0;
  let stopped: TreeResult['stopped'];
  let error: NodeJS.ErrnoException | undefined;
  const last: NodeJS.Timeout[] = [];
  const endForGood = () => {
    end('SIGKILL');
    // What has left the group keeps the output open.
    child.stdout?.destroy();
    child.stderr?.destroy();
  };
  const endAll = () => {
    end('SIGTERM');
    last.push(setTimeout(endForGood, grace));
  };
  const stop = (why: TreeResult['stopped']) => {
    if (!stopped) endAll();
    stopped ??= why;
  };
  const clock = setTimeout(() => stop('time'), deadline);
  child.stdout?.on('data', (bytes: Buffer) => {
    left -= bytes.length;
    if (left < 0) stop('size');
    else out.push(bytes);
  });
  child.stderr?.on('data', (bytes: Buffer) => {
    said += bytes.length;
    if (said <= mostSaid) err.push(bytes);
  });
  // A program that ends before it has read everything says by its exit code why.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  child.on('error', (cause) => {
    error = cause;
  });
  // What it started may outlive it, with its output open.
  child.on('exit', () => last.push(setTimeout(endAll, 1000)));
  const forget = endWithThis(end);
  return new Promise((done) =>
    child.on('close', (exitCode) => {
      for (const timer of [clock, ...last]) clearTimeout(timer);
      forget();
      done({ exitCode: error ? null : exitCode, out: Buffer.concat(out), err: Buffer.concat(err), error, stopped });
    }),
  );
}

export function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch {
    // Nothing of it runs any more.
  }
}

const running = new Set<(signal: NodeJS.Signals) => unknown>();
const endAllGroups = () => {
  for (const end of running) end('SIGTERM');
};
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

let listens = false;

/**
 * A group of its own hears nothing of the signal that ends this process, such as Ctrl-C: it is passed on. Gives what forgets it again. The
 * listeners stay: a signal that comes while the last of them is taken away would end nothing at all.
 */
export function endWithThis(end: (signal: NodeJS.Signals) => unknown): () => void {
  if (!listens) listen('on');
  running.add(end);
  return () => void running.delete(end);
}

let decide: (() => void) | undefined;

/** What becomes of this process on a signal is decided there, and so is what becomes of all that it started. */
export function decideOnSignals(given: () => void): void {
  decide = given;
  if (!listens) listen('on');
}

/** Ends all that was started as soon as this process is told to end, as long as the work goes on. */
export async function endingWith<T>(ended: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  ended?.addEventListener('abort', endAllGroups);
  if (ended?.aborted) endAllGroups();
  try {
    return await work();
  } finally {
    ended?.removeEventListener('abort', endAllGroups);
  }
}

function listen(how: 'on' | 'off'): void {
  listens = how === 'on';
  process[how]('exit', endAllGroups);
  for (const signal of signals) process[how](signal, endThis);
}

function endThis(signal: NodeJS.Signals): void {
  if (decide) decide();
  else {
    endAllGroups();
    listen('off');
    process.kill(process.pid, signal);
  }
}
