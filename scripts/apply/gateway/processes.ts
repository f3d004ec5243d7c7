// The processes of a gateway's program, as Linux shows them: a number in a file says little, as another program may have got it meanwhile.
import { readdir, readFile, readlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export interface ProcessPlace {
  readonly program: string;
  /** The gateway's folder, absolute. */
  readonly directory: string;
  /** Below it: the file with the process id. */
  readonly pid: string;
  /** What the serving program was started with. */
  readonly start: readonly string[];
}

/** The process id of the serving program; undefined where none runs. Whoever lost the file with the number still has the program. */
export async function findProcess(place: ProcessPlace): Promise<number | undefined> {
  const id = await readId(place);
  if (id !== undefined && (await isServing(id, place))) return id;
  for (const other of await listProcesses()) if (await isServing(other, place)) return other;
  return undefined;
}

async function readId({ directory, pid }: ProcessPlace): Promise<number | undefined> {
  const id = Number((await readFile(join(directory, pid), 'utf8').catch(() => '')).trim());
  return Number.isSafeInteger(id) && id > 1 ? id : undefined;
}

/** Not one that the serving program has started and that goes by the same words. */
async function isServing(id: number, place: ProcessPlace): Promise<boolean> {
  if (!(await isCalledSo(id, place))) return false;
  const parent = Number((await readStat(id))[1]);
  return !(parent > 1 && (await isCalledSo(parent, place)));
}

/** Programs that rename their processes leave in the name what they were called with. */
async function isCalledSo(id: number, { program, start }: ProcessPlace): Promise<boolean> {
  const words = await readWords(id);
  return isOfProgram(words, program) && ` ${words.join(' ')} `.includes(` ${start.join(' ')} `);
}

/** The program by its path, or a process of it that says what it does after a colon. */
const isOfProgram = ([first = '']: readonly string[], program: string): boolean => basename(first).replace(/:$/, '') === program;

async function readWords(id: number): Promise<string[]> {
  const text = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
  return text.split(/[\0 ]+/).filter((word) => word !== '');
}

async function listProcesses(): Promise<number[]> {
  return (await readdir('/proc')).map(Number).filter((id) => id > 1);
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

/**
 * Whether these processes of the program have ended, which serve what was before: waits for it, and ends those that do not end by themselves.
 * Where no others have taken their place, the program has not read its files again, and they stay.
 */
export async function haveLeft(id: number, before: readonly number[]): Promise<boolean> {
  const areThere = () => before.some((one) => signalProgram(one, 0));
  await waitWhile(areThere, mostLeaving);
  if (!areThere()) return true;
  const areReplaced = (await listChildren(id)).some((child) => !before.includes(child));
  return areReplaced && endProcesses(before);
}

/** Whether they have ended: a process that waits for a disk hears no signal. */
export async function endProcesses(ids: readonly number[]): Promise<boolean> {
  for (const id of ids) signalProgram(id, 'SIGKILL');
  const areThere = () => ids.some((id) => signalProgram(id, 0));
  await waitWhile(areThere, 2000);
  return !areThere();
}

async function waitWhile(isSo: () => boolean, most: number): Promise<void> {
  for (const begun = Date.now(); isSo() && Date.now() - begun <= most; ) await pause(50);
}

/**
 * The program's processes without the one that started them: they go on with what they have, and hear of nothing new. They are of the session
 * that it led, whose number nobody else gets as long as they live, or hold its socket, which not everybody may see.
 */
export async function findOrphans(place: ProcessPlace, sockets: readonly string[]): Promise<number[]> {
  if ((await findProcess(place)) !== undefined) return [];
  const inodes = new Set((await Promise.all(sockets.map((name) => findListeners(place.directory, name)))).flat());
  const named = await readId(place);
  // One that lives leads its own, whatever folder its number was brought to.
  const leader = named !== undefined && (await readSession(named)) === undefined ? named : undefined;
  const isLeft = async (id: number) => {
    if (!isOfProgram(await readWords(id), place.program)) return false;
    if (leader !== undefined && (await readSession(id)) === leader) return true;
    return (await listSockets(id))?.some((inode) => inodes.has(inode)) ?? false;
  };
  const ids = await listProcesses();
  const left = await Promise.all(ids.map(isLeft));
  return ids.filter((_, i) => left[i]);
}

async function readSession(id: number): Promise<number | undefined> {
  const session = (await readStat(id))[3];
  return session ? Number(session) : undefined;
}

/** The fields after the name, in which anything may stand: state, parent, group, session. */
async function readStat(id: number): Promise<string[]> {
  const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
  return text
    .slice(text.lastIndexOf(')') + 1)
    .trim()
    .split(' ');
}

/** Whether a socket of the gateway's folder is that process's, and nobody else's; or, where it leaves that to them, of those that it has started. */
export async function isListening(id: number, directory: string, name: string, byChildren = false): Promise<boolean> {
  const listeners = await findListeners(directory, name);
  const ids = byChildren ? [id, ...(await listChildren(id))] : [id];
  const sockets = await Promise.all(ids.map(listSockets));
  const own = new Set(sockets.flatMap((one) => one ?? []));
  // Whoever may not look takes the program's word.
  return listeners.length > 0 && (sockets.includes(undefined) || listeners.every((inode) => own.has(inode)));
}

/** The inodes of all sockets that wait for calls at that path, also of those whose file was removed. */
export async function findListeners(directory: string, name: string): Promise<string[]> {
  const path = join(directory, name);
  const lines = (await readFile('/proc/self/net/unix', 'utf8').catch(() => '')).split('\n');
  return lines.flatMap((line) => {
    const [, , , flags, , , inode, at] = line.trim().split(/\s+/);
    // A program may bind another name, and move it to this one.
    const isIt = at === path || (at?.startsWith(`${path}.`) && /^\.[0-9]+\.tmp$/.test(at.slice(path.length)));
    return isIt && flags === '00010000' && inode ? [inode] : [];
  });
}

/** Undefined where this process may not look into that one. */
async function listSockets(id: number): Promise<string[] | undefined> {
  const names = await readdir(`/proc/${id}/fd`).catch(() => undefined);
  if (!names) return undefined;
  const readOne = (name: string) =>
    readlink(`/proc/${id}/fd/${name}`).catch(({ code }: NodeJS.ErrnoException) => (code === 'ENOENT' ? '' : undefined));
  const links = await Promise.all(names.map(readOne));
  // Its folder may be open, and what is in it not: where both are in namespaces of their own.
  if (links.includes(undefined)) return undefined;
  return links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link ?? '')?.[1] ?? []);
}
