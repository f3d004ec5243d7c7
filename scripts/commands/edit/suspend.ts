// mdocs suspend and mdocs resume: a system's access stopped in every environment, and given back.
import { isSuspended, type SystemPart, systemNameOf } from '../../model/declaration/integration.ts';
import { valueAt } from '../../model/path.ts';
import type { Text } from '../../model/text/text.ts';
import { applyEdits } from '../../read/edit.ts';
import { setValue } from '../../read/insert.ts';
import { findSystem } from './confirm-change.ts';
import { changeFile, type Step } from './file-change.ts';
import { type Operated, type OperateOptions, type OperateState, operate } from './operate.ts';
import { noPlaceIn, notSuspended, reasonEmpty, suspendedAlready } from './operate-words.ts';

export interface SuspendOptions extends OperateOptions {
  readonly reason?: string;
}

export const suspend = (name: string, options: SuspendOptions): Promise<number> =>
  operate(options, (state) => makeSuspension(name, options, state));

export const resume = (name: string, options: SuspendOptions): Promise<number> =>
  operate(options, (state) => makeResumption(name, options, state));

/** On one line, and with words in it. */
export const tidyReason = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
export const checkReason = (reason: string, least: number): Text[] =>
  reason.length >= least && reason.length <= 500 && /\p{L}/u.test(reason) ? [] : [reasonEmpty(least)];

const leastReason = 3;

function makeSuspension(name: string, options: SuspendOptions, state: OperateState): Operated {
  const system = findSystem(name, state.context);
  const reason = tidyReason(options.reason);
  const wrong = checkReason(reason, leastReason);
  if (!('of' in system)) return { problems: [system, ...wrong] };
  if (wrong.length > 0) return { problems: wrong };
  if (isSuspended(system.data)) return { already: suspendedAlready(systemNameOf(system)) };
  const set =
    (key: string, value: string, behind: readonly string[]): Step =>
    (text, source) =>
      setValue(text, source, { into: system.path, key, value, behind });
  const steps = [set('status', 'suspended', ['rsi', 'name', 'id']), set('reason', reason, ['status'])];
  const text = changeFile(state, system.file, steps, (data) => {
    Object.assign(valueAt(data, system.path) as object, { status: 'suspended', reason });
  });
  return toOperation('suspend', system, text, reason);
}

function makeResumption(name: string, options: SuspendOptions, state: OperateState): Operated {
  const system = findSystem(name, state.context);
  if (!('of' in system)) return { problems: [system] };
  if (!isSuspended(system.data)) return { already: notSuspended(systemNameOf(system)) };
  const remove =
    (key: string): Step =>
    (text, source) =>
      applyEdits(text, source, [{ path: [...system.path, key], value: undefined }]).text;
  const text = changeFile(state, system.file, [remove('status'), remove('reason')], (data) => {
    const now = valueAt(data, system.path) as Record<string, unknown>;
    delete now.status;
    delete now.reason;
  });
  const reason = tidyReason(options.reason);
  return toOperation('resume', system, text, reason === '' ? undefined : reason);
}

function toOperation(
  command: keyof typeof titles,
  system: SystemPart,
  text: string | undefined,
  reason: string | undefined,
): Operated {
  if (text === undefined) return { problems: [noPlaceIn(system.file)] };
  const name = systemNameOf(system);
  return {
    files: new Map([[system.file, text]]),
    name: `${command}-${name}`,
    title: `${titles[command]}: ${name}`,
    reason,
  };
}

const titles = { suspend: 'Suspendare', resume: 'Reluarea accesului' };
