// Trouble that can be switched on: what the service does, and what the gateway before it does.

const faultKinds = ['slow', 'drop', '401', '403', '413', '500', '507', 'expired', 'clock'] as const;
export type FaultKind = (typeof faultKinds)[number];

/** Those of the gateway: it is started anew with other settings. */
export const gatewayFaults: readonly FaultKind[] = ['401', '403', '413', 'expired', 'clock'];

export interface Fault {
  readonly fault: FaultKind;
  /** slow: how long an answer waits, by default 5. clock: how far the clock is ahead, by default 600; may be negative. */
  readonly seconds?: number;
  /** Of slow, drop, 500 and 507: how many calls it meets, and then no more. All of them where it is absent. */
  readonly times?: number;
}

/** What is wrong with a fault that somebody asks for, or the fault. */
export function readFault(value: unknown): Fault | string {
  const { fault, seconds, times } = Object(value) as Record<string, unknown>;
  const kind = faultKinds.find((one) => one === fault || Number(one) === fault);
  if (!kind) return `fault: ${faultKinds.join(', ')}`;
  if (seconds !== undefined && !(typeof seconds === 'number' && Math.abs(seconds) <= 86_400 * 3660)) return 'seconds: a number';
  if (kind === 'slow' && typeof seconds === 'number' && (seconds < 0 || seconds > 600)) return 'seconds: from 0 to 600';
  if (times !== undefined && !(Number.isInteger(times) && Number(times) > 0)) return 'times: a whole number from 1';
  if (times !== undefined && gatewayFaults.includes(kind)) return `times: not for ${kind}`;
  return { fault: kind, ...(typeof seconds === 'number' && { seconds }), ...(times !== undefined && { times: Number(times) }) };
}

/** One of each kind at most. */
export class Faults {
  private readonly active = new Map<FaultKind, Fault>();

  list = (): Fault[] => [...this.active.values()];

  add(fault: Fault): void {
    this.active.set(fault.fault, fault);
  }

  clear(): void {
    this.active.clear();
  }

  find = (kind: FaultKind): Fault | undefined => this.active.get(kind);

  /** The same, counted as one call that it met. */
  take(kind: FaultKind): Fault | undefined {
    const fault = this.active.get(kind);
    if (fault?.times === 1) this.active.delete(kind);
    else if (fault?.times !== undefined) this.active.set(kind, { ...fault, times: fault.times - 1 });
    return fault;
  }

  /** In milliseconds. */
  clockAhead(): number {
    const clock = this.find('clock');
    return clock ? (clock.seconds ?? 600) * 1000 : 0;
  }
}
