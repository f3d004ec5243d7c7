// Tells a serving program what changed, without its reading its files again.
import { setTimeout as pause } from 'node:timers/promises';
import { Control } from '../../apply/gateway/live.ts';
import type { Live, LiveStep } from '../../targets/template/target.ts';

/** In milliseconds: a call is looked up within far less. */
const settling = 1000;

/** Whether it took all of it. Otherwise it serves neither wholly, says so, and has to read its files again. */
export async function tellLive(directory: string, { socket }: Live, steps: readonly LiveStep[]): Promise<boolean> {
  try {
    const control = await Control.open(directory, socket);
    for (const step of steps) {
      if (step.kind === 'settle') await pause(settling);
      else if (step.kind === 'end') await control.end(step.proxy, step.networks);
      else await control[step.kind](step.map, step.lines);
    }
    return true;
  } catch {
    return false;
  }
}
