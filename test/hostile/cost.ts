// What one file may cost, so that it cannot stall the check of the others: in processor time, and as a multiple of an ordinary file.
import { expect } from 'vitest';
import { base, loadOver } from '../cases/tree.ts';
import { alfa } from './entry.ts';

const most = 200;

/** Milliseconds of processor time in this process: whatever else a machine has to do meanwhile does not count. */
async function spentOn(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

let ordinary: Promise<number> | undefined;

/** The median of a few readings, each of a file that was not read before; the first ones also pay for the compiling. */
async function measureOrdinary(): Promise<number> {
  const text = Buffer.from(base.get(alfa)?.read() ?? '').toString();
  const spent: number[] = [];
  for (let i = 0; i < 9; i++) {
    const bytes = Buffer.from(`${text}# ${i}\n`);
    spent.push(await spentOn(() => loadOver(base, new Map([[alfa, { kind: 'file', read: () => bytes }]]))));
  }
  return spent.sort((a, b) => a - b)[4] ?? 0;
}

/** Does the work, and fails where it costs too much. */
export async function expectAffordable(work: () => Promise<void>): Promise<void> {
  ordinary ??= measureOrdinary();
  const one = await ordinary;
  const spent = await spentOn(work);
  expect(spent / one, 'in ordinary files').toBeLessThan(most);
}
