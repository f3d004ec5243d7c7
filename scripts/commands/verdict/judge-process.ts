// The judging process as the run sees it. A process and not a thread: a thread can be ended in the middle of a loop, too, but its limits
// leave out everything beside its own heap, and running out of memory in the one ends the whole program. A process is ended whatever it
// does, with the git that it started, and what it used is free.
import { type ChildProcess, fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bringAbsent } from '../../apply/blobs.ts';
import { GitError } from '../../apply/git.ts';
import { endWithThis, groupVariable, signalGroup } from '../../apply/process-tree.ts';
import { Failure } from '../../model/text/failure.ts';
import { Phrase, say } from '../../model/text/text.ts';
import { bundled } from '../run/bundled.ts';
import type { Bringing, Brought, Start, TaskResults, Tasks } from './task.ts';
import type { Reply } from './worker.ts';
import { workerName } from './worker-name.ts';

export interface JudgeLimits {
  /** In milliseconds, for each kind of task; reading everything may take as long as the start. */
  readonly deadlines: Readonly<Record<Exclude<keyof Tasks, 'all'>, number>>;
  /** Of JavaScript's heap, in MB. */
  readonly memory: number;
  /** The program as one file; where none is given, the one that runs. */
  readonly program?: string;
}

export const usualLimits: JudgeLimits = {
  deadlines: { start: 240_000, claims: 10_000, form: 60_000, judge: 60_000, heard: 5_000 },
  memory: 2048,
};

export interface JudgeProcess {
  /** Throws a Failure where there is no answer within the limits; the next task then begins with a fresh process. */
  ask<K extends keyof Tasks>(kind: K, task: Tasks[K]): Promise<TaskResults[K]>;
  end(): void;
}

/** There was no answer within the limits. */
export class Unfinished extends Failure {
  constructor(seconds: number, memory: number) {
    super(unfinished(seconds, memory));
  }
}

export function startJudge(
  start: Start,
  limits = usualLimits,
): JudgeProcess & { readonly summary: Promise<TaskResults['start']> } {
  const process = makeProcess(limits);
  const begin = () => process.ask('start', start);
  return {
    summary: begin(),
    async ask(kind, task) {
      if (!process.isRunning()) await begin();
      try {
        return await process.ask(kind, task);
      } catch (error) {
        if (!(error instanceof NeedsAll)) throw error;
      }
      await process.ask('all', undefined);
      return process.ask(kind, task);
    },
    end: process.end,
  };
}

/** What was read so far is not enough for a task. */
class NeedsAll extends Error {
  override readonly name = 'NeedsAll';
}

/** For a run that judges nothing: it starts with the first form, and nothing is read of what requests are judged against. */
export function makeFormReader(limits = usualLimits): FormReader {
  const { ask, end } = makeProcess(limits);
  return { ask, end };
}

export interface FormReader {
  ask(kind: 'form', task: Tasks['form']): Promise<TaskResults['form']>;
  end(): void;
}

/** One at a time, and a fresh one for what is asked after one was ended. */
function makeProcess(limits: JudgeLimits): JudgeProcess & { isRunning(): boolean } {
  let running: RunningWorker | undefined;
  return {
    isRunning: () => running !== undefined,
    async ask(kind, task) {
      running ??= startWorker(limits);
      const deadline = limits.deadlines[kind === 'all' ? 'start' : (kind as Exclude<typeof kind, 'all'>)];
      const reply = await running.send({ kind, task }, deadline);
      if (reply === undefined) {
        running.end();
        running = undefined;
        throw new Unfinished(deadline / 1000, limits.memory);
      }
      if ('needs' in reply) throw new NeedsAll();
      if ('text' in reply) throw new Failure(reply.text);
      if ('stack' in reply) throw Object.assign(new Error(reply.stack), { stack: reply.stack });
      return reply.value as TaskResults[typeof kind];
    },
    end: () => running?.end(),
  };
}

interface RunningWorker {
  /** Undefined where it ended, or the time was over. */
  send(message: object, deadline: number): Promise<Reply | undefined>;
  end(): void;
}

/** What a process that reads strangers' bytes never has. */
const secrets = ['GITHUB_TOKEN', 'MDOCS_SIGNING_KEY', 'MDOCS_SMTP_URL', 'MDOCS_SMTP_PASSWORD', 'MDOCS_SETTINGS_TOKEN'];

function startWorker({ memory, program = bundled?.program }: JudgeLimits): RunningWorker {
  const loader = program !== undefined ? [] : ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href];
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !secrets.includes(name)));
  const child = fork(program ?? join(import.meta.dirname, '../../mdocs.ts'), [workerName], {
    execArgv: [...loader, `--max-old-space-size=${memory}`],
    env: { ...env, [groupVariable]: '1' },
    // Addresses are numbers that JSON does not have.
    serialization: 'advanced',
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const forget = endWithThis(() => signalGroup(child.pid, 'SIGKILL'));
  return {
    send: (message, deadline) => exchangeOnce(child, message, deadline),
    end() {
      signalGroup(child.pid, 'SIGKILL');
      forget();
    },
  };
}

function exchangeOnce(child: ChildProcess, message: object, deadline: number): Promise<Reply | undefined> {
  return new Promise((done) => {
    const settle = (reply?: Reply) => {
      clearTimeout(clock);
      child.off('message', hear).off('exit', end).off('error', end);
      done(reply);
    };
    const end = () => settle();
    const hear = (said: Reply | { readonly bring: Bringing }) =>
      'bring' in said
        ? bringFor(said.bring).then((brought) => child.connected && child.send(brought, () => undefined))
        : settle(said);
    const clock = setTimeout(end, deadline);
    child.on('message', hear).on('exit', end).on('error', end);
    // Where it has ended meanwhile, its exit is told.
    child.send(message, (error) => error && end());
  });
}

/** Only of a repository that this process left contents of. */
async function bringFor({ folder, ids, deadline }: Bringing): Promise<Brought> {
  try {
    await bringAbsent(folder, ids, { deadline });
    return {};
  } catch (error) {
    if (!(error instanceof GitError)) return { failure: { exitCode: null, printed: String(error) } };
    const { exitCode, printed, stopped } = error;
    return { failure: { exitCode, printed, ...(stopped && { stopped }) } };
  }
}

const unfinished = (seconds: number, memory: number) => {
  const limit = new Phrase(`${seconds} s, ${memory} MB`);
  return {
    ro: say`Verificarea nu s-a încheiat în limitele de timp și de memorie (${limit}), așa că a fost oprită. Aceasta nu este o aprobare.`,
    en: say`The check did not end within its limits of time and memory (${limit}), so it was stopped. This is not an approval.`,
    ru: say`Проверка не уложилась в пределы времени и памяти (${limit}) и была остановлена. Это не одобрение.`,
  };
};
